"""Phone or app company while using alone: what this kind of service is called and what can be said of it."""

from services.vocabulary.facts import answer, choice, countries, several
from services.vocabulary.phrase import gettext_noop
from services.vocabulary.service_type import ServiceType

CHANNELS = several(
    "channels",
    gettext_noop("Channels"),
    {
        "phone": gettext_noop("Phone"),
        "app": gettext_noop("App"),
        "text": gettext_noop("Text"),
        "video": gettext_noop("Video"),
    }, who="PW", is_filter=True,
)
ANSWERED_BY = choice(
    "answered_by",
    gettext_noop("Answered by"),
    {
        "peer": gettext_noop("Peer"),
        "nurse": gettext_noop("Nurse"),
        "trained_volunteer": gettext_noop("Trained volunteer"),
        "timer_only": gettext_noop("Timer only"),
    },
)
LOCATION_ASKED = choice(
    "location_asked",
    gettext_noop("Location asked"),
    {
        "never": gettext_noop("Never"),
        "only_if_no_response": gettext_noop("Only if no response"),
        "always": gettext_noop("Always"),
        "held_by_you": gettext_noop("Held by you"),
    }, is_filter=True,
)
WHO_IS_CALLED = choice(
    "who_is_called",
    gettext_noop("Who is called"),
    {
        "ambulance": gettext_noop("Ambulance"),
        "named_person_first": gettext_noop("Named person first"),
        "you_choose": gettext_noop("You choose"),
    }, is_filter=True,
)
WORKS_ON_BASIC_PHONE = answer("works_on_basic_phone", gettext_noop("Works on basic phone"), is_filter=True)
FREE_CALL = answer("free_call", gettext_noop("Free call"))
COUNTRIES = countries("countries", gettext_noop("Countries"), who="PW", is_filter=True)

TYPE = ServiceType(
    code="remote_spotting",
    short_code="k7",
    label=gettext_noop("Phone or app company while using alone"),
    short_label=gettext_noop("Company by phone"),
    field="health",
    facts=(CHANNELS, ANSWERED_BY, LOCATION_ASKED, WHO_IS_CALLED, WORKS_ON_BASIC_PHONE, FREE_CALL, COUNTRIES,),
    standard_names="Virtual overdose monitoring / mobile overdose response service; remote spotting; virtual supervised consumption",
    search_words={
        "en": ("never use alone", "using alone", "spotting line", "NORS", "Brave", "BuddyUp", "OD line", "call while I use",),
        "es": ("acompañamiento telefónico",),
        "fr": ("service de surveillance virtuelle",),
        "de": ("telefonische Begleitung",),
        "pt": ("acompanhamento remoto",),
    },
    osm="Not mapped (no place)",
    external="None found",
    is_optional=False,
)
