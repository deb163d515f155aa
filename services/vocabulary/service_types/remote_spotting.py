"""Phone or app company while using alone: what this kind of service is called and what can be said of it."""

from services.vocabulary.facts import answer, choice, countries, several
from services.vocabulary.phrase import gettext_noop
from services.vocabulary.service_type import ServiceType

CHANNELS = several(
    "channels",
    gettext_noop("How they stay with you"),
    {
        "phone": gettext_noop("Phone call"),
        "app": gettext_noop("App"),
        "text": gettext_noop("Text messages"),
        "video": gettext_noop("Video call"),
    },
    who="PW",
    is_filter=True,
)
ANSWERED_BY = choice(
    "answered_by",
    gettext_noop("Who answers"),
    {
        "peer": gettext_noop("Someone who uses or has used drugs"),
        "nurse": gettext_noop("Nurse"),
        "trained_volunteer": gettext_noop("Trained volunteer"),
        "timer_only": gettext_noop("Nobody: it is a timer"),
    },
)
LOCATION_ASKED = choice(
    "location_asked",
    gettext_noop("They ask where you are"),
    {
        "never": gettext_noop("Never"),
        "only_if_no_response": gettext_noop("Only if you stop answering"),
        "always": gettext_noop("Always"),
        "held_by_you": gettext_noop("It stays on your phone"),
    },
    is_filter=True,
)
WHO_IS_CALLED = choice(
    "who_is_called",
    gettext_noop("Who they call if you stop answering"),
    {
        "ambulance": gettext_noop("An ambulance"),
        "named_person_first": gettext_noop("First a person you name"),
        "you_choose": gettext_noop("You choose"),
    },
    is_filter=True,
)
WORKS_ON_BASIC_PHONE = answer("works_on_basic_phone", gettext_noop("It works on a simple phone"), is_filter=True)
FREE_CALL = answer("free_call", gettext_noop("The call is free"))
COUNTRIES = countries("countries", gettext_noop("Countries"), who="PW", is_filter=True)

TYPE = ServiceType(
    code="remote_spotting",
    short_code="k7",
    label=gettext_noop("Phone or app company while using alone"),
    short_label=gettext_noop("Company by phone"),
    field="health",
    facts=(
        CHANNELS,
        ANSWERED_BY,
        LOCATION_ASKED,
        WHO_IS_CALLED,
        WORKS_ON_BASIC_PHONE,
        FREE_CALL,
        COUNTRIES,
    ),
    standard_names="Virtual overdose monitoring / mobile overdose response service; remote spotting; virtual supervised consumption",
    search_words={
        "en": (
            "never use alone",
            "using alone",
            "spotting line",
            "NORS",
            "Brave",
            "BuddyUp",
            "OD line",
            "call while I use",
            "use alone",
            "I use alone",
            "using on my own",
            "overdose response hotline",
            "overdose hotline",
            "overdose prevention hotline",
            "overdose detection app",
            "spot me",
            "spotting",
            "virtual spotting",
            "phone spotting",
            "SafeSpot",
            "DORS app",
            "someone on the phone while I use",
        ),
        "es": (
            "acompañamiento telefónico",
            "acompañamiento remoto",
            "consumir solo",
            "consumir sola",
            "consumo a solas",
            "nunca consumas solo",
            "nunca consumas sola",
            "no consumir solo",
            "llamar mientras consumo",
        ),
        "fr": (
            "service de surveillance virtuelle",
            "surveillance virtuelle",
            "consommer seul",
            "consommer seule",
            "ne jamais consommer seul",
            "ne pas consommer seul",
            "consommation seul",
            "appeler pendant que je consomme",
        ),
        "de": (
            "telefonische Begleitung",
            "allein konsumieren",
            "alleine konsumieren",
            "nie allein konsumieren",
            "nie alleine konsumieren",
            "nicht allein konsumieren",
            "Begleitung beim Konsum",
            "Konsumbegleitung",
        ),
        "pt": (
            "acompanhamento remoto",
            "acompanhamento por telefone",
            "usar sozinho",
            "usar sozinha",
            "consumir sozinho",
            "consumir sozinha",
            "nunca usar sozinho",
            "nunca consumir sozinho",
            "ligar enquanto uso",
        ),
        "ar": (
            "رفقة بالهاتف",
            "خط مرافقة",
            "مرافقة بالهاتف",
            "أستخدم وحدي",
        ),
    },
    osm="Not mapped (no place)",
    external="None found",
    is_optional=False,
)
