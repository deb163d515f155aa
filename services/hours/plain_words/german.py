"""The words of plain hours in German."""

from __future__ import annotations

from services.hours.plain_tokens import Kind, Patterns
from services.hours.plain_words.calendar_names import days, months, nths
from services.hours.remarks import BY_APPOINTMENT, CALL_FIRST

_HOLIDAYS = r"(?:gesetzliche[nr]?\s+|allen?\s+)?feiertag(?:e|en|s)?"
GERMAN: Patterns = (
    (Kind.REMARK, "", r"letzter\s+einlass\b[^.;\n)]*"),
    (Kind.TERM_ONLY, "SH", r"(?:ausser|außer|nicht)\s+(?:in|wahrend)\s+(?:den?r?\s+)?(?:schul)?ferien"),
    (Kind.TERM_ONLY, "SH", r"(?:in|wahrend)\s+(?:den?r?\s+)?(?:schul)?ferien\s+geschlossen"),
    (Kind.HOLIDAY, "SH", r"(?:schul)?ferien"),
    (
        Kind.NOT_ON_HOLIDAYS,
        "",
        rf"(?:ausser|außer|nicht)\s+(?:an\s+)?{_HOLIDAYS}|"
        rf"(?:an\s+)?{_HOLIDAYS}:?\s+(?:geschlossen|zu)"
        rf"|geschlossen\s+an\s+{_HOLIDAYS}",
    ),
    (Kind.HOLIDAY, "PH", rf"(?:an\s+)?{_HOLIDAYS}"),
    (Kind.DATE, "Dec 24", r"heiligabend"),
    (Kind.DATE, "Dec 31", r"silvester"),
    (Kind.DATE, "Jan 01", r"neujahr"),
    (Kind.DATE, "", r"\d{1,2}\.\d{1,2}\.(?!\d)"),
    (
        Kind.UNSURE,
        "",
        r"schliesst|schließt|schluss|endet|fruher|spater|vor(?=\s+\d)|sommer\w*|winter\w*|ostern|weihnachten|pfingsten|karfreitag|(?:un)?gerade[nr]?|kw|"
        r"woche[n]?|werktags|werktaglich",
    ),
    (
        Kind.ASK,
        BY_APPOINTMENT,
        r"(?:nur\s+)?(?:nach|mit|auf)\s+(?:telefonischer\s+|vorheriger\s+|personlicher\s+)?(?:termin)?(?:vereinbarung|absprache|anmeldung|termin)"
        r"|(?:nur\s+)?mit\s+termin|termine?\s+nach\s+vereinbarung",
    ),
    (Kind.ASK, CALL_FIRST, r"(?:bitte\s+)?(?:vorher\s+)?anrufen"),
    (
        Kind.FORTNIGHT,
        "",
        r"14[\s-]*tagig|vierzehntagig|alle\s+(?:zwei|2)\s+wochen|jeden\s+(?:zweiten|2\.)(?!\s+\w+\s+(?:im|des|jeden)\s+monat)|jede\s+(?:zweite|2\.)\s+woche",
    ),
    (Kind.EVERY_DAY, "", r"taglich|jeden\s+tag|7\s+tage(?:\s+(?:die|pro)\s+woche|\s+in\s+der\s+woche)?"),
    (
        Kind.ALL_DAY,
        "00:00-24:00",
        r"rund\s+um\s+die\s+uhr|24\s*(?:h|std\.?|stunden)(?:\s+am\s+tag)?|"
        r"durchgehend\s+geoffnet|ganztagig",
    ),
    *nths(
        r"erste[nrs]?|1\.(?=\s*[a-z])",
        r"zweite[nrs]?|2\.(?=\s*[a-z])",
        r"dritte[nrs]?|3\.(?=\s*[a-z])",
        r"vierte[nrs]?|4\.(?=\s*[a-z])",
        r"funfte[nrs]?|5\.(?=\s*[a-z])",
        r"letzte[nrs]?",
    ),
    (Kind.NTH, "day", r"\d{1,2}\.(?=\s*[a-z])"),
    (Kind.OF_MONTH, "", r"(?:im|des|jeden)\s+monat(?:e?s)?"),
    *days(
        r"montag(?:s|abend|en)?|mo",
        r"dienstags?|di",
        r"mittwochs?|mi",
        r"donnerstags?|do",
        r"freitags?|fr",
        r"samstags?|sonnabends?|sa",
        r"sonntags?|so",
    ),
    (Kind.DAY, "Mo-Fr", r"wochentags"),
    (Kind.DAY, "Sa,Su", r"(?:am\s+)?wochenenden?"),
    *months(
        r"jan(?:uar)?|janner",
        r"feb(?:ruar)?|feber",
        r"marz|mrz",
        r"apr(?:il)?",
        r"mai",
        r"juni?",
        r"juli?",
        r"aug(?:ust)?",
        r"sept?(?:ember)?",
        r"okt(?:ober)?",
        r"nov(?:ember)?",
        r"dez(?:ember)?",
    ),
    (Kind.TIME, "noon", r"(?:12\s+uhr\s+)?mittags"),
    (Kind.TIME, "midnight", r"mitternacht"),
    (Kind.PART_OF_DAY, "am", r"vormittags?|morgens"),
    (Kind.PART_OF_DAY, "pm", r"nachmittags?|abends?|nachts"),
    (Kind.CLOSED, "off", r"geschlossen|zu|ruhetag"),
    (Kind.EXCEPT, "", r"ausser|außer|ausgenommen|nicht"),
    (Kind.OPEN_END, "+", r"open\s+end"),
    (Kind.RANGE, "-", r"bis"),
    (Kind.BETWEEN, "", r"zwischen"),
    (Kind.FROM, "", r"von|ab|um"),
    (Kind.AND, "", r"und|sowie|oder|u\."),
    (Kind.GLUE, "", r"geoffnet|offen|offnungszeiten|jeden?|jeweils|am|an|der|die|das|uhr|vom|im|nur|den"),
)
