"""Festival and nightlife support: what this kind of service is called and what can be said of it."""

from services.vocabulary.facts import date, several
from services.vocabulary.phrase import gettext_noop
from services.vocabulary.service_type import ServiceType

STARTS_ON = date("starts_on", gettext_noop("First day"), who="PW", is_filter=True)
ENDS_ON = date("ends_on", gettext_noop("Last day"), who="PW", is_filter=True)
OFFERS = several(
    "offers",
    gettext_noop("Offers"),
    {
        "water": gettext_noop("Water"),
        "chill_out": gettext_noop("Chill out"),
        "psychedelic_support": gettext_noop("Psychedelic support"),
        "drug_checking": gettext_noop("Drug checking"),
        "earplugs": gettext_noop("Earplugs"),
        "condoms": gettext_noop("Condoms"),
        "first_aid": gettext_noop("First aid"),
    }, is_filter=True,
)

TYPE = ServiceType(
    code="event_welfare",
    short_code="k18",
    label=gettext_noop("Festival and nightlife support"),
    short_label=gettext_noop("Festival support"),
    field="health",
    facts=(STARTS_ON, ENDS_ON, OFFERS,),
    standard_names="Nightlife outreach, welfare tent, psychedelic support",
    search_words={
        "en": ("festival", "welfare tent", "psycare", "chill out", "party",),
        "es": ("espacio de cuidado en fiestas",),
        "fr": ("réduction des risques en milieu festif",),
        "de": ("Partyarbeit", "Psycare",),
        "pt": ("redução de riscos em festas",),
    },
    osm="Not mapped",
    external="None found",
    is_optional=True,
)
