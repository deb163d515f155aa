"""The words of plain hours in Spanish."""

from __future__ import annotations

from services.hours.plain_tokens import Kind, Patterns
from services.hours.plain_words.calendar_names import days, months, nths
from services.hours.remarks import BY_APPOINTMENT, CALL_FIRST

_HOLIDAYS = r"(?:(?:los\s+)?dias\s+)?(?:festivos|feriados)"
SPANISH: Patterns = (
    (Kind.REMARK, "", r"ultim[ao]s?\s+(?:entradas?|admision)\b[^.;\n)]*"),
    (
        Kind.TERM_ONLY,
        "SH",
        r"(?:excepto|salvo|cerrado\s+en)\s+(?:las\s+)?vacaciones(?:\s+escolares)?|"
        r"(?:en\s+)?periodo\s+(?:lectivo|escolar)",
    ),
    (Kind.HOLIDAY, "SH", r"vacaciones(?:\s+escolares)?"),
    (
        Kind.NOT_ON_HOLIDAYS,
        "",
        rf"(?:excepto|salvo|menos|cerrad[oa]s?(?:\s+los)?)\s+{_HOLIDAYS}|"
        rf"{_HOLIDAYS}:?\s+cerrad[oa]",
    ),
    (Kind.HOLIDAY, "PH", _HOLIDAYS),
    (Kind.DATE, "Dec 25", r"navidad"),
    (Kind.UNSURE, "", r"cierra|termina|antes|verano|invierno|semana\s+santa|semanas?|primavera|otono"),
    (Kind.ASK, BY_APPOINTMENT, r"(?:solo\s+)?(?:con|por|previa)\s+cita(?:\s+previa)?|cita\s+previa"),
    (Kind.ASK, CALL_FIRST, r"llamar(?:\s+antes)?|llame\s+antes"),
    (Kind.FORTNIGHT, "", r"cada\s+(?:dos|2)\s+semanas|cada\s+(?:quince|15)\s+dias|quincenal(?:mente)?"),
    (
        Kind.EVERY_DAY,
        "",
        r"todos\s+los\s+dias|cada\s+dia|diariamente|"
        r"(?:los\s+)?(?:7|siete)\s+dias(?:\s+de\s+la\s+semana)?",
    ),
    (Kind.ALL_DAY, "00:00-24:00", r"(?:las\s+)?24\s*(?:h|hs|horas)(?:\s+(?:al|del)\s+dia)?|todo\s+el\s+dia"),
    *nths(
        r"primer[oa]?s?|1er|1[oºª]",
        r"segund[oa]s?|2[oºª]",
        r"tercer[oa]?s?|3[oºª]|3er",
        r"cuart[oa]s?|4[oºª]",
        r"quint[oa]s?|5[oºª]",
        r"ultim[oa]s?",
    ),
    (Kind.OF_MONTH, "", r"(?:del|de\s+cada|al)\s+mes"),
    *days(
        r"lunes|lun|lu|l",
        r"martes|mar|ma",
        r"miercoles|mie|mi|x",
        r"jueves|jue|ju|j",
        r"viernes|vie|vi|v",
        r"sabados?|sab|sa",
        r"domingos?|dom|do",
    ),
    (Kind.DAY, "Mo-Fr", r"(?:dias\s+)?laborables|entre\s+semana"),
    (Kind.DAY, "Sa,Su", r"(?:los\s+)?fin(?:es)?\s+de\s+semana"),
    *months(
        r"ene(?:ro)?",
        r"feb(?:rero)?",
        r"marzo",
        r"abr(?:il)?",
        r"mayo",
        r"jun(?:io)?",
        r"jul(?:io)?",
        r"ago(?:sto)?",
        r"sep(?:t|tiembre)?",
        r"oct(?:ubre)?",
        r"nov(?:iembre)?",
        r"dic(?:iembre)?",
    ),
    (Kind.TIME, "noon", r"mediodia"),
    (Kind.TIME, "midnight", r"medianoche"),
    (Kind.PART_OF_DAY, "am", r"(?:por\s+la\s+)?mananas?"),
    (Kind.PART_OF_DAY, "pm", r"(?:por\s+la\s+)?(?:tardes?|noches?)"),
    (Kind.CLOSED, "off", r"cerrad[oa]s?"),
    (Kind.EXCEPT, "", r"excepto|salvo|menos"),
    (Kind.FROM, "", r"a\s+partir\s+de(?:\s+las)?|(?:de|desde)(?:\s+las)?|del"),
    (Kind.RANGE, "-", r"a\s+las|al|a|hasta(?:\s+las)?"),
    (Kind.BETWEEN, "", r"entre"),
    (Kind.AND, "", r"y|o|e"),
    (Kind.GLUE, "", r"abierto|horario|horas?|los|las|el|la|cada|en|solo|solamente"),
)
