"""Drug consumption room: what this kind of service is called and what can be said of it."""

from services.vocabulary.facts import answer, choice, hours, number, several
from services.vocabulary.phrase import gettext_noop
from services.vocabulary.service_type import ServiceType

ROUTES = several(
    "routes",
    gettext_noop("Routes"),
    {
        "inject": gettext_noop("Inject"),
        "smoke": gettext_noop("Smoke"),
        "snort": gettext_noop("Snort"),
        "swallow": gettext_noop("Swallow"),
    }, who="PW", is_filter=True,
)
PLACES_INJECT = number("places_inject", gettext_noop("Places inject"), 0, 99)
PLACES_SMOKE = number("places_smoke", gettext_noop("Places smoke"), 0, 99)
SIGN_UP = choice(
    "sign_up",
    gettext_noop("Sign up"),
    {
        "none": gettext_noop("None"),
        "nickname": gettext_noop("Nickname"),
        "made_up_code": gettext_noop("Made up code"),
        "full_name": gettext_noop("Full name"),
    }, is_filter=True,
)
ID_NEEDED = choice(
    "id_needed",
    gettext_noop("Id needed"),
    {
        "never": gettext_noop("Never"),
        "first_visit": gettext_noop("First visit"),
        "always": gettext_noop("Always"),
    }, who="PW", is_filter=True,
)
LOCAL_RESIDENT_ONLY = answer("local_resident_only", gettext_noop("Local resident only"), who="PW", is_filter=True)
MIN_AGE = number("min_age", gettext_noop("Min age"), 0, 99, who="PW", is_filter=True)
FIRST_VISIT_TALK_MIN = number("first_visit_talk_min", gettext_noop("First visit talk min"), 0, 120)
WHO_IS_TURNED_AWAY = several(
    "who_is_turned_away",
    gettext_noop("Who is turned away"),
    {
        "first_time_use": gettext_noop("First time use"),
        "pregnant": gettext_noop("Pregnant"),
        "on_oat": gettext_noop("On oat"),
        "very_intoxicated": gettext_noop("Very intoxicated"),
        "under_age": gettext_noop("Under age"),
        "non_resident": gettext_noop("Non resident"),
        "none": gettext_noop("None"),
    }, who="W",
)
HELP_WITH_INJECTING = choice(
    "help_with_injecting",
    gettext_noop("Help with injecting"),
    {
        "not_allowed": gettext_noop("Not allowed"),
        "peer": gettext_noop("Peer"),
        "staff": gettext_noop("Staff"),
    },
)
SHARING_ALLOWED = answer("sharing_allowed", gettext_noop("Sharing allowed"))
TIME_LIMIT_MIN = number("time_limit_min", gettext_noop("Time limit min"), 0, 240)
STAFF = several(
    "staff",
    gettext_noop("Staff"),
    {
        "peer": gettext_noop("Peer"),
        "nurse": gettext_noop("Nurse"),
        "social_worker": gettext_noop("Social worker"),
        "doctor": gettext_noop("Doctor"),
        "security": gettext_noop("Security"),
    }, is_filter=True,
)
WOMEN_ONLY_HOURS = hours("women_only_hours", gettext_noop("Women only hours"), is_filter=True)
CHECKING_ON_SITE = answer("checking_on_site", gettext_noop("Checking on site"), is_filter=True)
LEGAL_STANDING = choice(
    "legal_standing",
    gettext_noop("Legal standing"),
    {
        "sanctioned": gettext_noop("Sanctioned"),
        "pilot": gettext_noop("Pilot"),
        "tolerated": gettext_noop("Tolerated"),
        "unsanctioned": gettext_noop("Unsanctioned"),
    }, who="W", is_public=False,
)

TYPE = ServiceType(
    code="dcr",
    short_code="k6",
    label=gettext_noop("Drug consumption room"),
    short_label=gettext_noop("Consumption room"),
    field="health",
    facts=(ROUTES, PLACES_INJECT, PLACES_SMOKE, SIGN_UP, ID_NEEDED, LOCAL_RESIDENT_ONLY, MIN_AGE, FIRST_VISIT_TALK_MIN, WHO_IS_TURNED_AWAY, HELP_WITH_INJECTING, SHARING_ALLOWED, TIME_LIMIT_MIN, STAFF, WOMEN_ONLY_HOURS, CHECKING_ON_SITE, LEGAL_STANDING,),
    standard_names="EUDA/HRI: drug consumption room (DCR); Canada: supervised consumption service / overdose prevention site; US: overdose prevention center; Australia: medically supervised injecting centre/room; France: halte soins addictions",
    search_words={
        "en": ("safe injection site", "supervised consumption", "consumption room", "injecting room", "inhalation room", "OPS", "OPC", "SCS", "MSIC", "fix room", "shooting gallery", "salle de shoot", "Fixerstube", "narcosala",),
        "es": ("sala de consumo supervisado",),
        "fr": ("halte soins addictions", "SCMR",),
        "de": ("Drogenkonsumraum",),
        "pt": ("sala de consumo vigiado",),
    },
    osm="Wiki data item: office=supervised_injection_site (used by AllThePlaces for Vancouver Coastal Health harm-reduction sites). Many sites are plain amenity=clinic / social_facility.",
    external="None found",
    is_optional=False,
)
