"""The words of plain hours in English."""

from __future__ import annotations

from services.hours.plain_tokens import Kind, Patterns
from services.hours.plain_words.calendar_names import days, months, nths
from services.hours.remarks import BY_APPOINTMENT, BY_REFERRAL, CALL_FIRST, ON_REQUEST

_HOLIDAYS = r"(?:(?:public|bank|statutory|stat|federal|legal|national|all|major)\s+)*holidays?"
# `We 10:00` is a day, `We also cook` is not.
_WE = r"we(?=\s*(?:$|[-,;:/+(\d]|(?-i:[A-Z])|and\b|to\b|closed\b|off\b))"
_NOT_ON = r"(?:closed|shut|except(?:ing)?|excluding|excl\.?|not\s+open|not)(?:\s*:)?(?:\s+(?:on|for|during|most))*"
ENGLISH: Patterns = (
    (Kind.REMARK, "", r"last\s+(?:entry|admission|orders?|appointments?|visitors?|visits?)\b[^.;\n)]*"),
    (Kind.TERM_ONLY, "SH", r"\(?(?:local\s+)?(?:school\s+)?(?:in\s+|during\s+)?term[\s-]*time(?:\s+only)?\)?"),
    (
        Kind.TERM_ONLY,
        "SH",
        r"(?:not\s+(?:in|during)|except(?:\s+in|\s+during)?|excluding)\s+(?:the\s+)?school\s+holidays",
    ),
    (Kind.HOLIDAY, "SH", r"(?:the\s+)?school\s+(?:holidays|vacations?)"),
    (Kind.NOT_ON_HOLIDAYS, "", rf"{_NOT_ON}\s+{_HOLIDAYS}|{_HOLIDAYS}:?\s+(?:closed|off)"),
    (Kind.HOLIDAY, "PH", _HOLIDAYS),
    (Kind.DATE, "Dec 24", r"christmas\s+eve"),
    (Kind.DATE, "Dec 25", r"(?:christmas|xmas)\s+day"),
    (Kind.DATE, "Dec 26", r"boxing\s+day"),
    (Kind.DATE, "Dec 31", r"new\s+year.?s?\s+eve"),
    (Kind.DATE, "Jan 01", r"new\s+year.?s?\s+day"),
    (Kind.DATE, "easter -2 days", r"good\s+friday"),
    (Kind.DATE, "easter", r"easter\s+sunday"),
    (Kind.DATE, "easter +1 day", r"easter\s+monday"),
    (
        Kind.UNSURE,
        "",
        r"summer|winter|spring|autumn|fall|christmas|xmas|easter|new\s+year|ramadan|eid|"
        r"thanksgiving|seasons?|half[\s-]term"
        r"|close|finish(?:es|ing)?|ends?|ending|early|later?|by(?=\s+\d)|before(?!\s+(?:you|coming))|up\s+to|latest"
        r"|weeks?|most|tomorrow|today|starting|beginning|effective|as\s+of|"
        r"until\s+further\s+notice|thereafter",
    ),
    (
        Kind.ASK,
        BY_APPOINTMENT,
        r"(?:strictly\s+|only\s+)?(?:by\s+(?:prior\s+)?|on\s+)?appointments?(?:\s+only|\s+required)?",
    ),
    (Kind.ASK, BY_REFERRAL, r"(?:by|via|on)\s+referrals?(?:\s+only)?|referrals?\s+only"),
    (Kind.ASK, ON_REQUEST, r"(?:up)?on\s+request|by\s+(?:prior\s+)?arrangement"),
    (
        Kind.ASK,
        CALL_FIRST,
        r"(?:please\s+)?(?:call|phone|ring|telephone)(?:\s+(?:us\s+)?(?:first|ahead|before\s+(?:you\s+come|coming|visiting)))?"
        r"(?=\s*(?:[.,;)\n]|$))",
    ),
    (
        Kind.FORTNIGHT,
        "",
        r"every\s+(?:other|two)(?:\s+weeks?)?|every\s+second(?!\s+\w+\s+(?:of|in)\b)|"
        r"(?:each\s+)?alternate|fortnightly|bi-?weekly",
    ),
    (
        Kind.EVERY_DAY,
        "",
        r"(?:7|seven)\s+days(?:\s+(?:a|per)\s+week|\s*/\s*week)?|(?:every|each)\s*day|daily|"
        r"all\s+week|7/7",
    ),
    (
        Kind.ALL_DAY,
        "00:00-24:00",
        r"24\s*-?\s*(?:hours?|hrs?)(?:\s+(?:a|per)\s+day)?|(?:a?round\s+the\s+clock)|"
        r"all\s+day(?:\s+and\s+(?:all\s+)?night)?",
    ),
    (Kind.SUN, "sunrise-sunset", r"sunrise\s*(?:to|till?|until|-)\s*sunset|during\s+daylight(?:\s+hours)?"),
    (Kind.SUN, "dawn-dusk", r"(?:from\s+)?dawn\s*(?:to|till?|until|-)\s*dusk"),
    *((Kind.SUN, name, name) for name in ("sunrise", "sunset", "dawn", "dusk")),
    *nths(r"1st|first", r"2nd|second", r"3rd|third", r"4th|fourth", r"5th|fifth", r"last"),
    (Kind.NTH, "day", r"\d{1,2}(?:st|nd|rd|th)"),
    (
        Kind.OF_MONTH,
        "",
        r"(?:of|in)\s+(?:the|each|every)\s+month|of\s+(?:a\s+)?month|each\s+month|"
        r"every\s+month|a\s+month",
    ),
    *days(
        r"mon(?:day)?s?|mo",
        r"tue(?:s(?:day)?s?)?|tu",
        rf"wed(?:s|nes(?:day)?s?)?|{_WE}",
        r"thu(?:r(?:s(?:day)?s?)?)?|th",
        r"fri(?:day)?s?|fr",
        r"sat(?:urday)?s?|sa",
        r"sun(?:day)?s?|su",
    ),
    (Kind.DAY, "Mo-Fr", r"week ?days?|working days|m ?- ?f"),
    (Kind.DAY, "Sa,Su", r"(?:the\s+)?week ?ends?"),
    *months(
        r"jan(?:uary)?",
        r"feb(?:ruary)?",
        r"mar(?:ch)?",
        r"apr(?:il)?",
        r"(?-i:M)ay",
        r"june?",
        r"july?",
        r"aug(?:ust)?",
        r"sept?(?:ember)?",
        r"oct(?:ober)?",
        r"nov(?:ember)?",
        r"dec(?:ember)?",
    ),
    (Kind.PART_OF_DAY, "am", r"(?:in\s+the\s+)?mornings?"),
    (Kind.PART_OF_DAY, "pm", r"(?:in\s+the\s+)?(?:afternoons?|evenings?)|(?:at\s+)?nights?"),
    (Kind.CLOSED, "off", r"(?:closed|shut)(?:\s+for\s+lunch|\s+between|\s+from|\s+on|\s+during)?|not\s+open|off"),
    (Kind.EXCEPT, "", r"except(?:\s+for|\s+on)?|excluding|but\s+not|but|apart\s+from|not"),
    (Kind.OPEN_END, "+", r"(?:to|till?|until|-)\s*late|onwards?|(?:to|till?|until|-)\s*(?:close|finish|end)"),
    (Kind.RANGE, "-", r"to|until|till|til|'til|through|thru|,?\s*clos(?:es|ing)(?:\s+at)?"),
    (Kind.BETWEEN, "", r"between"),
    (Kind.FROM, "", r"(?:starts?\s+|starting\s+)?(?:from|at)|starts?|after"),
    (Kind.AND, "", r"and(?:\s+also)?|or|also|plus"),
    (
        Kind.GLUE,
        "",
        r"open|opens|opening|hours|opening\s+hours|opening\s+times|available|on|the|every|"
        r"each|is|are|we|times|only|for\s+lunch|during|in|of",
    ),
)
