"""The words of plain hours in French."""

from __future__ import annotations

from services.hours.plain_tokens import Kind, Patterns
from services.hours.plain_words.calendar_names import days, months, nths
from services.hours.remarks import BY_APPOINTMENT, CALL_FIRST, ON_REQUEST

_HOLIDAYS = r"(?:les\s+)?jours?\s+feries?|(?:les\s+)?feries"
FRENCH: Patterns = (
    (Kind.REMARK, "", r"derni(?:er|ere)s?\s+(?:entrees?|admissions?)\b[^.;\n)]*"),
    (
        Kind.TERM_ONLY,
        "SH",
        r"(?:hors|sauf|ferme\s+(?:pendant|durant))\s+(?:les\s+)?vacances(?:\s+scolaires)?|"
        r"(?:en\s+)?periode\s+scolaire(?:\s+uniquement)?",
    ),
    (Kind.HOLIDAY, "SH", r"(?:les\s+)?vacances(?:\s+scolaires)?"),
    (
        Kind.NOT_ON_HOLIDAYS,
        "",
        rf"(?:sauf|hors|excepte|fermee?s?(?:\s+les)?)\s+(?:{_HOLIDAYS})|"
        rf"(?:{_HOLIDAYS}):?\s+fermee?",
    ),
    (Kind.HOLIDAY, "PH", _HOLIDAYS),
    (Kind.DATE, "Dec 25", r"noel"),
    (
        Kind.UNSURE,
        "",
        r"termine|fin|avant|plus\s+tot|plus\s+tard|ete|hiver|printemps|automne|paques|semaines?\s+(?:im)?paires?|semaines?|ramadan",
    ),
    (
        Kind.ASK,
        BY_APPOINTMENT,
        r"(?:uniquement\s+)?(?:sur|avec)\s+(?:rendez[\s-]vous|rdv)(?:\s+uniquement)?|rdv|"
        r"rendez[\s-]vous",
    ),
    (Kind.ASK, ON_REQUEST, r"sur\s+demande"),
    (Kind.ASK, CALL_FIRST, r"(?:veuillez\s+)?(?:appeler|telephoner)(?:\s+(?:avant|d'abord))?"),
    (
        Kind.FORTNIGHT,
        "",
        r"(?:tou(?:te)?s\s+les\s+)(?:quinze|15)\s+jours|"
        r"(?:une\s+semaine\s+)?sur\s+deux|tou(?:te)?s\s+les\s+deux\s+semaines",
    ),
    (Kind.EVERY_DAY, "", r"tous\s+les\s+jours|chaque\s+jour|7\s*j?\s*/\s*7\s*j?|7\s*jours\s*(?:sur|/)\s*7"),
    (Kind.ALL_DAY, "00:00-24:00", r"24\s*h?\s*/\s*24\s*h?|24\s*h(?:eures)?\s+sur\s+24|jour\s+et\s+nuit"),
    *nths(
        r"1ers?|premiers?",
        r"2e(?:me)?s?|deuxiemes?|seconds?",
        r"3e(?:me)?s?|troisiemes?",
        r"4e(?:me)?s?|quatriemes?",
        r"5e(?:me)?s?|cinquiemes?",
        r"derniers?",
    ),
    (Kind.OF_MONTH, "", r"(?:du|de\s+chaque|de)\s+mois|par\s+mois"),
    *days(
        r"lundis?|lun|lu",
        r"mardis?|mar|ma",
        r"mercredis?|mer|me",
        r"jeudis?|jeu|je",
        r"vendredis?|ven|ve",
        r"samedis?|sam|sa",
        r"dimanches?|dim|di",
    ),
    (Kind.DAY, "Mo-Fr", r"(?:en|la)\s+semaine|jours\s+ouvres"),
    (Kind.DAY, "Sa,Su", r"(?:le\s+)?week[\s-]?ends?"),
    *months(
        r"janv(?:ier)?",
        r"fev(?:rier|r)?",
        r"mars",
        r"avr(?:il)?",
        r"mai",
        r"juin",
        r"juil(?:let|l)?",
        r"aout",
        r"sept(?:embre)?",
        r"oct(?:obre)?",
        r"nov(?:embre)?",
        r"dec(?:embre)?",
    ),
    (Kind.TIME, "noon", r"midi"),
    (Kind.TIME, "midnight", r"minuit"),
    (Kind.PART_OF_DAY, "am", r"(?:le\s+)?matins?"),
    (Kind.PART_OF_DAY, "pm", r"(?:l')?apres[\s-]midi|(?:le\s+)?soirs?"),
    (Kind.CLOSED, "off", r"fermee?s?(?:\s+le)?|fermeture"),
    (Kind.EXCEPT, "", r"sauf(?:\s+le)?|excepte|hors"),
    (Kind.FROM, "", r"a\s+partir\s+de|de|du|des"),
    (Kind.RANGE, "-", r"a|au|jusqu'a|jusqu'au"),
    (Kind.BETWEEN, "", r"entre"),
    (Kind.AND, "", r"et|ou|puis"),
    (Kind.GLUE, "", r"ouvert(?:e|ure)?|horaires?|heures?|le|les|l'|chaque|tous|en|uniquement|seulement|d'|une?"),
)
