"""Names of languages, in the language of the page where Django knows it, else in the language itself."""

from __future__ import annotations

from django.conf.locale import LANG_INFO
from django.utils.translation import gettext

# Spoken at services, and unknown to Django; sign languages by their ISO 639-3 codes.
OTHER_NAMES = {
    "am": "አማርኛ",
    "ase": "American Sign Language",
    "asf": "Auslan",
    "bfi": "British Sign Language",
    "fsl": "Langue des signes française",
    "gsg": "Deutsche Gebärdensprache",
    "ht": "Kreyòl ayisyen",
    "ku": "Kurdî",
    "mi": "Māori",
    "ps": "پښتو",
    "so": "Soomaali",
    "ti": "ትግርኛ",
    "tl": "Tagalog",
    "yue": "粵語",
    "zh": "中文",
}


def language_name(code: str) -> str:
    """Returns the name of a language by its BCP 47 code, or the code where nobody has named it."""
    base = code.split("-", maxsplit=1)[0].lower()
    if base in OTHER_NAMES:
        return OTHER_NAMES[base]
    information = LANG_INFO.get(code.lower()) or LANG_INFO.get(base) or {}
    return gettext(information["name"]) if "name" in information else code
