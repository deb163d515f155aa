"""What a file must be before any reader looks into it: there, a plain file, of bearable size, and text."""

from __future__ import annotations

import codecs
from pathlib import Path
from typing import BinaryIO

from services.exchange.record import FileError

LARGEST_FILE_BYTES = 256 * 1024 * 1024
CHUNK_BYTES = 1 << 20
BYTE_ORDER_MARKS = {codecs.BOM_UTF8: "utf-8-sig", codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}
# Tried in turn where no mark says more; Latin-1 takes any byte, so something is always left.
ENCODINGS = ("utf-8", "cp1252", "latin-1")


def text_encoding(path: Path) -> tuple[str, list[str]]:
    """Returns the encoding a text file can be read in from end to end, and notices; raises FileError for other files.

    Reads the whole file once: a single byte that is not UTF-8 may stand at its very end.
    """
    _check_file(path)
    try:
        with path.open("rb") as file:
            start = file.read(4)
            marked = next((name for mark, name in BYTE_ORDER_MARKS.items() if start.startswith(mark)), None)
            for encoding in (marked,) if marked else ENCODINGS:
                file.seek(0)
                if _decodes(path, file, encoding):
                    return encoding, _notices(encoding)
    except OSError as error:
        raise FileError(f"{path} cannot be read: {error.strerror or error}.") from error
    raise FileError(f"{path.name} starts as {marked}, but cannot be read as that to its end.")


def _check_file(path: Path) -> None:
    if path.is_dir():
        raise FileError(f"{path} is a folder; give a file.")
    if not path.exists():
        raise FileError(f"There is no file {path}.")
    if not path.is_file():
        raise FileError(f"{path} is not a plain file.")
    size = path.stat().st_size
    if size == 0:
        raise FileError(f"{path.name} is empty.")
    if size > LARGEST_FILE_BYTES:
        raise FileError(
            f"{path.name} is {size // 1024**2} MB large; files of up to {LARGEST_FILE_BYTES // 1024**2} MB are taken."
        )


def _decodes(path: Path, file: BinaryIO, encoding: str) -> bool:
    decoder = codecs.getincrementaldecoder(encoding)()
    is_last = False
    while not is_last:
        chunk = file.read(CHUNK_BYTES)
        is_last = not chunk
        try:
            text = decoder.decode(chunk, is_last)
        except UnicodeError:
            return False
        if "\0" in text:
            raise FileError(f"{path.name} holds a NUL byte, so it is not a text file. Save it as text in UTF-8.")
    return True


def _notices(encoding: str) -> list[str]:
    if encoding in ("cp1252", "latin-1"):
        return [f"The file is not UTF-8. It was read as {encoding}: please look at names with accents."]
    return []
