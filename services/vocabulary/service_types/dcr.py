"""Drug consumption room: what this kind of service is called and what can be said of it."""

from services.vocabulary.facts import answer, choice, hours, number, several
from services.vocabulary.phrase import gettext_noop
from services.vocabulary.service_type import ServiceType

ROUTES = several(
    "routes",
    gettext_noop("How you can use here"),
    {
        "inject": gettext_noop("Inject"),
        "smoke": gettext_noop("Smoke"),
        "snort": gettext_noop("Snort"),
        "swallow": gettext_noop("Swallow"),
    },
    who="PW",
    is_filter=True,
)
PLACES_INJECT = number("places_inject", gettext_noop("Places to inject"), 0, 99)
PLACES_SMOKE = number("places_smoke", gettext_noop("Places to smoke"), 0, 99)
SIGN_UP = choice(
    "sign_up",
    gettext_noop("What you give to sign up"),
    {
        "none": gettext_noop("Nothing"),
        "nickname": gettext_noop("A nickname"),
        "made_up_code": gettext_noop("A made-up code"),
        "full_name": gettext_noop("Your full name"),
    },
    is_filter=True,
)
ID_NEEDED = choice(
    "id_needed",
    gettext_noop("ID needed"),
    {
        "never": gettext_noop("Never"),
        "first_visit": gettext_noop("At the first visit"),
        "always": gettext_noop("Every time"),
    },
    who="PW",
    is_filter=True,
)
LOCAL_RESIDENT_ONLY = answer(
    "local_resident_only", gettext_noop("Only people who live here can come"), who="PW", is_filter=True
)
MIN_AGE = number("min_age", gettext_noop("Youngest age"), 0, 99, who="PW", is_filter=True)
FIRST_VISIT_TALK_MIN = number("first_visit_talk_min", gettext_noop("Minutes of talk at the first visit"), 0, 120)
WHO_IS_TURNED_AWAY = several(
    "who_is_turned_away",
    gettext_noop("Who cannot use it"),
    {
        "first_time_use": gettext_noop("People who have never used before"),
        "pregnant": gettext_noop("Pregnant people"),
        "on_oat": gettext_noop("People on methadone or buprenorphine"),
        "very_intoxicated": gettext_noop("People who have already taken a lot"),
        "under_age": gettext_noop("People who are too young"),
        "non_resident": gettext_noop("People who live elsewhere"),
        "none": gettext_noop("Nobody"),
    },
    who="W",
)
HELP_WITH_INJECTING = choice(
    "help_with_injecting",
    gettext_noop("Help with injecting"),
    {
        "not_allowed": gettext_noop("Not allowed"),
        "peer": gettext_noop("Someone you know may help"),
        "staff": gettext_noop("Staff may help"),
    },
)
SHARING_ALLOWED = answer("sharing_allowed", gettext_noop("You can share your drugs with a friend"))
TIME_LIMIT_MIN = number("time_limit_min", gettext_noop("Minutes you can stay"), 0, 240)
STAFF = several(
    "staff",
    gettext_noop("Who works here"),
    {
        "peer": gettext_noop("People who use or have used drugs"),
        "nurse": gettext_noop("Nurses"),
        "social_worker": gettext_noop("Social workers"),
        "doctor": gettext_noop("Doctors"),
        "security": gettext_noop("Guards"),
    },
    is_filter=True,
)
WOMEN_ONLY_HOURS = hours("women_only_hours", gettext_noop("Hours for women only"), is_filter=True)
CHECKING_ON_SITE = answer("checking_on_site", gettext_noop("You can have your drugs checked here"), is_filter=True)
LEGAL_STANDING = choice(
    "legal_standing",
    gettext_noop("Legal standing"),
    {
        "sanctioned": gettext_noop("Allowed by law"),
        "pilot": gettext_noop("Allowed as a trial"),
        "tolerated": gettext_noop("Not in the law, but left alone"),
        "unsanctioned": gettext_noop("Not allowed by law"),
    },
    who="W",
    is_public=False,
)

TYPE = ServiceType(
    code="dcr",
    short_code="k6",
    label=gettext_noop("Drug consumption room"),
    short_label=gettext_noop("Consumption room"),
    field="health",
    facts=(
        ROUTES,
        PLACES_INJECT,
        PLACES_SMOKE,
        SIGN_UP,
        ID_NEEDED,
        LOCAL_RESIDENT_ONLY,
        MIN_AGE,
        FIRST_VISIT_TALK_MIN,
        WHO_IS_TURNED_AWAY,
        HELP_WITH_INJECTING,
        SHARING_ALLOWED,
        TIME_LIMIT_MIN,
        STAFF,
        WOMEN_ONLY_HOURS,
        CHECKING_ON_SITE,
        LEGAL_STANDING,
    ),
    standard_names="EUDA/HRI: drug consumption room (DCR); Canada: supervised consumption service / overdose prevention site; US: overdose prevention center; Australia: medically supervised injecting centre/room; France: halte soins addictions",
    search_words={
        "en": (
            "safe injection site",
            "supervised consumption",
            "consumption room",
            "injecting room",
            "inhalation room",
            "OPS",
            "OPC",
            "SCS",
            "MSIC",
            "fix room",
            "shooting gallery",
            "drug consumption room",
            "DCR",
            "supervised injection",
            "supervised injection site",
            "supervised injecting",
            "safe injecting room",
            "safe consumption site",
            "safe consumption",
            "safer consumption",
            "consumption site",
            "consumption space",
            "overdose prevention site",
            "overdose prevention centre",
            "overdose prevention center",
            "safe smoking site",
            "safe place to use",
            "somewhere safe to use",
        ),
        "es": (
            "sala de consumo supervisado",
            "narcosala",
            "narcosalas",
            "sala de consumo",
            "salas de consumo",
            "sala de consumo higiénico",
            "espacio de consumo supervisado",
            "sala de venopunción",
            "sala de inyección",
            "sala de inyección segura",
            "sitio para consumir",
        ),
        "fr": (
            "salle de shoot",
            "halte soins addictions",
            "SCMR",
            "HSA",
            "salle de consommation",
            "salle de consommation à moindre risque",
            "salle de consommation supervisée",
            "site de consommation supervisée",
            "salle d’injection",
            "site d’injection supervisée",
            "salle d’inhalation",
            "centre de prévention des surdoses",
        ),
        "de": (
            "Fixerstube",
            "Drogenkonsumraum",
            "Konsumraum",
            "Druckraum",
            "DKR",
            "Fixerraum",
            "Rauchraum",
            "Drogenkonsumräume",
            "Konsumräume",
            "Gassenzimmer",
            "sicher konsumieren",
        ),
        "pt": (
            "sala de consumo vigiado",
            "sala de consumo",
            "salas de consumo",
            "sala de consumo assistido",
            "sala de consumo seguro",
            "sala de chuto",
            "salas de chuto",
            "sala de uso seguro",
            "sala de injeção",
        ),
        "ar": (
            "غرفة استهلاك",
            "غرفة استهلاك المخدرات",
            "غرفة الاستهلاك",
            "غرفة حقن",
            "غرفة الحقن",
            "مكان آمن للاستخدام",
        ),
    },
    osm="Wiki data item: office=supervised_injection_site (used by AllThePlaces for Vancouver Coastal Health harm-reduction sites). Many sites are plain amenity=clinic / social_facility.",
    external="None found",
    is_optional=False,
)
