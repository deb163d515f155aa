"""The words of plain hours in Portuguese."""

from __future__ import annotations

from services.hours.plain_tokens import Kind, Patterns
from services.hours.plain_words.calendar_names import days, months, nths
from services.hours.remarks import BY_APPOINTMENT, CALL_FIRST

_HOLIDAYS = r"(?:dias\s+)?feriados"
PORTUGUESE: Patterns = (
    (Kind.REMARK, "", r"ultim[ao]s?\s+(?:entradas?|admissao)\b[^.;\n)]*"),
    (
        Kind.TERM_ONLY,
        "SH",
        r"(?:exceto|excepto|salvo|encerrado\s+nas)\s+ferias(?:\s+escolares)?|"
        r"(?:em\s+)?periodo\s+letivo",
    ),
    (Kind.HOLIDAY, "SH", r"ferias\s+escolares"),
    (
        Kind.NOT_ON_HOLIDAYS,
        "",
        rf"(?:exceto|excepto|salvo|(?:encerrad|fechad)[oa]s?(?:\s+(?:aos|nos|em))?)\s+{_HOLIDAYS}"
        rf"|(?:aos\s+)?{_HOLIDAYS}:?\s+(?:encerrad|fechad)[oa]",
    ),
    (Kind.HOLIDAY, "PH", rf"(?:aos\s+)?{_HOLIDAYS}"),
    (Kind.DATE, "Dec 25", r"(?:dia\s+de\s+)?natal"),
    (Kind.UNSURE, "", r"fecha|encerra|termina|antes|verao|inverno|pascoa|carnaval|semanas?|primavera|outono|ferias"),
    (
        Kind.ASK,
        BY_APPOINTMENT,
        r"(?:so\s+|apenas\s+)?(?:por|com|mediante)\s+(?:marcacao|agendamento|hora\s+marcada)(?:\s+previa)?",
    ),
    (Kind.ASK, CALL_FIRST, r"ligar(?:\s+antes)?|ligue\s+antes|telefonar(?:\s+antes)?"),
    (
        Kind.FORTNIGHT,
        "",
        r"quinzenal(?:mente)?|de\s+(?:15\s+em\s+15|quinze\s+em\s+quinze)\s+dias|"
        r"semana\s+sim,?\s+semana\s+nao|a\s+cada\s+(?:duas|2)\s+semanas",
    ),
    (Kind.EVERY_DAY, "", r"todos\s+os\s+dias|diariamente|(?:7|sete)\s+dias\s+por\s+semana"),
    (Kind.ALL_DAY, "00:00-24:00", r"24\s*(?:h|horas)(?:\s+por\s+dia)?|dia\s+e\s+noite"),
    *nths(
        r"primeir[oa]s?|1[oº]",
        r"segundo|2[oº]",
        r"terceir[oa]\s+(?=\w+(?:-feira)?\s+d)|3[oº]",
        r"4[oº]",
        r"5[oº]",
        r"ultim[oa]s?",
    ),
    (Kind.OF_MONTH, "", r"(?:do|de\s+cada|por)\s+mes"),
    *days(
        r"(?:segundas?|2[aª])(?:[\s-]feiras?)?|seg",
        r"(?:tercas?|3[aª])(?:[\s-]feiras?)?|ter",
        r"(?:quartas?|4[aª])(?:[\s-]feiras?)?|qua",
        r"(?:quintas?|5[aª])(?:[\s-]feiras?)?|qui",
        r"(?:sextas?|6[aª])(?:[\s-]feiras?)?|sex",
        r"sabados?|sab",
        r"domingos?|dom",
    ),
    (Kind.DAY, "Mo-Fr", r"dias\s+uteis|dias\s+de\s+semana"),
    (Kind.DAY, "Sa,Su", r"(?:aos\s+)?fi(?:m|ns)[\s-]de[\s-]semana"),
    *months(
        r"jan(?:eiro)?",
        r"fev(?:ereiro)?",
        r"mar(?:co)?",
        r"abr(?:il)?",
        r"mai(?:o)?",
        r"jun(?:ho)?",
        r"jul(?:ho)?",
        r"ago(?:sto)?",
        r"set(?:embro)?",
        r"out(?:ubro)?",
        r"nov(?:embro)?",
        r"dez(?:embro)?",
    ),
    (Kind.TIME, "noon", r"meio[\s-]dia"),
    (Kind.TIME, "midnight", r"meia[\s-]noite"),
    (Kind.PART_OF_DAY, "am", r"(?:de\s+)?manhas?"),
    (Kind.PART_OF_DAY, "pm", r"(?:a\s+|de\s+)?tardes?|(?:a\s+)?noites?"),
    (Kind.CLOSED, "off", r"(?:encerrad|fechad)[oa]s?(?:\s+(?:aos?|as?))?"),
    (Kind.EXCEPT, "", r"exceto|excepto|salvo|menos"),
    (Kind.FROM, "", r"a\s+partir\s+das?|desde(?:\s+as)?|de|das|da|do"),
    (Kind.RANGE, "-", r"ate(?:\s+as)?|as|ao|a"),
    (Kind.BETWEEN, "", r"entre(?:\s+as)?"),
    (Kind.AND, "", r"e|ou"),
    (Kind.GLUE, "", r"aberto|horario|horas?|h|aos|os|as|cada|em|so|apenas|-?feiras?"),
)
