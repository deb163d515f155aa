"""Short ways to ask the hours room, so that each promise fits on one line."""

from datetime import datetime
from zoneinfo import ZoneInfo

from services.hours.opening import opening_at
from services.hours.values import DatedException, Hours, Opening
from services.hours.words import opening_phrase

GLASGOW = ("Europe/London", "GB", "SCT")
LONDON = ("Europe/London", "GB", "ENG")
LISBON = ("Europe/Lisbon", "PT", "11")
BERLIN = ("Europe/Berlin", "DE", "BE")
MELBOURNE = ("Australia/Melbourne", "AU", "VIC")
VANCOUVER = ("America/Vancouver", "CA", "BC")
MONTREAL = ("America/Toronto", "CA", "QC")
PHILADELPHIA = ("America/New_York", "US", "PA")
NOWHERE = ("UTC", "", "")


def moment(text: str, zone: str = "UTC") -> datetime:
    """Reads `2026-11-24 11:00` as a clock in `zone`; a trailing ` again` means the second time that night."""
    face = datetime.fromisoformat(text.removesuffix(" again"))
    return face.replace(tzinfo=ZoneInfo(zone), fold=int(text.endswith(" again")))


def opening(text: str, at: str, place: tuple[str, str, str] = NOWHERE, *exceptions: DatedException) -> Opening:
    """Says what holds at a place when its clocks show `at`."""
    return opening_at(Hours(text, *place, exceptions), moment(at, place[0]))


def state(text: str, at: str, place: tuple[str, str, str] = NOWHERE, *exceptions: DatedException) -> str:
    """Says open, closed or unknown."""
    return opening(text, at, place, *exceptions).state.value


def words(text: str, at: str, place: tuple[str, str, str] = NOWHERE, *exceptions: DatedException) -> str:
    """Says what the page says."""
    return str(opening_phrase(opening(text, at, place, *exceptions), moment(at, place[0])))
