"""Takes out of every log line whatever could name a visitor or what they looked for.

A line keeps its logger, its level, the class of an exception and the places in our own code it passed through. Its
words stay only if they are written word for word in the code that logs them; values never stay. So nothing a browser
sent can reach the log, whoever logs it: no path, query, address, user agent, request, or text of an exception.
"""

from __future__ import annotations

import logging
import re
import sys
import traceback
from pathlib import Path
from types import TracebackType
from typing import Any

_ROOT = Path(__file__).resolve().parents[2]
_OUR_FOLDERS = tuple(f"{_ROOT / folder}/" for folder in ("services", "hrdirectory"))

_PLACEHOLDER = re.compile(r"%(?:\(\w*\))?[#0\- +]*(?:\d+|\*)?(?:\.(?:\d+|\*))?[hlL]?[a-zA-Z]")
_LEFT_OUT = "…"

_HARMLESS = {
    "name",
    "levelno",
    "levelname",
    "pathname",
    "filename",
    "module",
    "lineno",
    "funcName",
    "created",
    "msecs",
    "relativeCreated",
    "thread",
    "process",
}
# Attributes that formatters expect. Names of threads and tasks are made at run time and may hold an address.
_EMPTIED = {
    "args": (),
    "exc_info": None,
    "exc_text": None,
    "stack_info": None,
    "threadName": "",
    "processName": "",
    "taskName": None,
}
# A record meets the filter at its logger and again at the handler; the second time there is nothing left to read.
_REDACTED = object()


class VisitorRedaction(logging.Filter):
    """A filter for handlers and loggers that lets every record pass, stripped of what could name a visitor."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Rewrites the record in place, so that handlers further on see no more than this one."""
        if record.__dict__.get("redacted") is _REDACTED:
            return True
        parts = [_constant_words(record), _status(record), _exception_summary(record.exc_info)]
        kept = {name: value for name, value in record.__dict__.items() if name in _HARMLESS}
        record.__dict__.clear()
        record.__dict__.update(kept, **_EMPTIED, msg="; ".join(filter(None, parts)), redacted=_REDACTED)
        return True


def logging_config() -> dict[str, Any]:
    """Returns the configuration of logging for site and registry: warnings to stderr, redacted, and nowhere else."""
    redacted: dict[str, Any] = {"handlers": ["stderr"], "filters": ["visitor"], "propagate": False}
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "filters": {"visitor": {"()": VisitorRedaction}},
        # The hour, not the second: a line may stem from a visit.
        "formatters": {"line": {"format": "%(asctime)s %(levelname)s %(name)s %(message)s", "datefmt": "%Y-%m-%d %Hh"}},
        "handlers": {
            "stderr": {
                "class": "logging.StreamHandler",
                "level": "WARNING",
                "filters": ["visitor"],
                "formatter": "line",
            },
        },
        "root": {"handlers": ["stderr"], "level": "WARNING"},
        "loggers": {
            # Named one by one, because Django has already hung its own handlers on them, the mail handler among them.
            "django": {"handlers": ["stderr"], "level": "WARNING", "propagate": False},
            # From ERROR on: a line for every page not found would be a line for every visitor who mistypes.
            "django.request": {**redacted, "level": "ERROR"},
            # Only what a visitor sent brings these about: another host name, too many fields, a broken session.
            "django.security": {**redacted, "level": "CRITICAL"},
            "django.server": {**redacted, "level": "ERROR"},
        },
    }


def _constant_words(record: logging.LogRecord) -> str:
    """Returns the message with its values left out, if it stands as it is in the code of the function that logs."""
    if not isinstance(record.msg, str) or not _is_written_in_the_code(record):
        return ""
    return _PLACEHOLDER.sub(_LEFT_OUT, record.msg)


def _is_written_in_the_code(record: logging.LogRecord) -> bool:
    for frame, _ in traceback.walk_stack(sys._getframe()):
        code = frame.f_code
        if code.co_filename == record.pathname and code.co_name == record.funcName:
            return record.msg in code.co_consts
    return False  # logged from another thread or made by hand: nothing vouches for the words


def _status(record: logging.LogRecord) -> str:
    status = getattr(record, "status_code", None)
    return f"status {status}" if type(status) is int and 100 <= status <= 599 else ""


def _exception_summary(exc_info: Any) -> str:
    """Returns the classes of an exception and of its causes, each with the places in our code it passed through."""
    error = exc_info[1] if isinstance(exc_info, tuple) and len(exc_info) == 3 else None
    summaries: list[str] = []
    while isinstance(error, BaseException) and len(summaries) < 5:  # causes can form a ring
        kind = type(error)
        summaries.append(" ".join([f"{kind.__module__}.{kind.__qualname__}", *_places(error.__traceback__)]))
        error = error.__cause__ or error.__context__
    return ", after ".join(summaries)


def _places(trace: TracebackType | None) -> list[str]:
    frames = ((frame.f_code, line) for frame, line in traceback.walk_tb(trace))
    ours = [(code, line) for code, line in frames if code.co_filename.startswith(_OUR_FOLDERS)]
    return [f"at {Path(code.co_filename).relative_to(_ROOT)}:{line} in {code.co_name}" for code, line in ours]
