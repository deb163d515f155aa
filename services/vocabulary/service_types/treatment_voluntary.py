"""Stopping or cutting down, if you want to: what this kind of service is called and what can be said of it."""

from services.vocabulary.facts import answer, choice, date, number, several, text
from services.vocabulary.phrase import gettext_noop
from services.vocabulary.service_type import ServiceType

KIND = several(
    "kind",
    gettext_noop("Kind"),
    {
        "community_withdrawal": gettext_noop("Community withdrawal"),
        "inpatient_withdrawal": gettext_noop("Inpatient withdrawal"),
        "residential": gettext_noop("Residential"),
        "day": gettext_noop("Day"),
        "contingency_management": gettext_noop("Contingency management"),
        "mutual_aid": gettext_noop("Mutual aid"),
    }, who="PW", is_filter=True,
)
ENTRY = choice(
    "entry",
    gettext_noop("Entry"),
    {
        "voluntary_only": gettext_noop("Voluntary only"),
        "also_ordered": gettext_noop("Also ordered"),
    }, who="PW", must_be="voluntary_only",
)
LEAVE_ANY_TIME = answer("leave_any_time", gettext_noop("Leave any time"), who="PW", must_be="yes")
OAT_ACCEPTED = answer("oat_accepted", gettext_noop("Oat accepted"), who="PW", is_filter=True)
NALOXONE_AT_EXIT = answer("naloxone_at_exit", gettext_noop("Naloxone at exit"), who="W", is_filter=True)
WAITING_DAYS = number("waiting_days", gettext_noop("Waiting days"), 0, 999, who="PW")
WAITING_DAYS_ON = date("waiting_days_on", gettext_noop("Waiting time noted on"), who="W")
COST = text("cost", gettext_noop("Cost"), who="PW")

TYPE = ServiceType(
    code="treatment_voluntary",
    short_code="k17",
    label=gettext_noop("Stopping or cutting down, if you want to"),
    short_label=gettext_noop("Stopping or cutting down"),
    field="health",
    facts=(KIND, ENTRY, LEAVE_ANY_TIME, OAT_ACCEPTED, NALOXONE_AT_EXIT, WAITING_DAYS, WAITING_DAYS_ON, COST,),
    standard_names="WHO/UNODC: treatment of drug use disorders; withdrawal support; listed only when entry is voluntary",
    search_words={
        "en": ("detox", "rehab", "withdrawal", "quit", "taper", "residential",),
        "es": ("desintoxicación o tratamiento voluntario",),
        "fr": ("soins volontaires", "sevrage",),
        "de": ("freiwillige Entzugs- und Therapieangebote",),
        "pt": ("tratamento voluntário",),
    },
    osm="healthcare=rehabilitation; amenity=clinic",
    external="SAMHSA ADTX, ODTX, RS, RL; 211 RX-1700, RX-8450; Open Eligibility Health > Addiction & Recovery",
    is_optional=True,
)
