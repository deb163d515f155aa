"""Housing and shelter with no abstinence rule: what this kind of service is called and what can be said of it."""

from services.vocabulary.facts import answer, choice, moment, number, several, text
from services.vocabulary.phrase import gettext_noop
from services.vocabulary.service_type import ServiceType

KIND = choice(
    "kind",
    gettext_noop("Kind"),
    {
        "emergency_bed": gettext_noop("Emergency bed"),
        "night_shelter": gettext_noop("Night shelter"),
        "day_bed": gettext_noop("Day bed"),
        "housing_first": gettext_noop("Housing first"),
        "supported": gettext_noop("Supported"),
        "transitional": gettext_noop("Transitional"),
        "hotel": gettext_noop("Hotel"),
        "refuge": gettext_noop("Refuge"),
        "managed_alcohol": gettext_noop("Managed alcohol"),
        "youth": gettext_noop("Youth"),
    }, who="PW", is_filter=True,
)
USE_POLICY = choice(
    "use_policy",
    gettext_noop("Use policy"),
    {
        "allowed_in_room": gettext_noop("Allowed in room"),
        "supervised_space": gettext_noop("Supervised space"),
        "not_punished": gettext_noop("Not punished"),
        "not_on_site_can_return": gettext_noop("Not on site can return"),
    }, who="PW", is_filter=True,
)
ALCOHOL_POLICY = choice(
    "alcohol_policy",
    gettext_noop("Alcohol policy"),
    {
        "allowed": gettext_noop("Allowed"),
        "managed_programme": gettext_noop("Managed programme"),
        "not_on_site": gettext_noop("Not on site"),
    }, is_filter=True,
)
GENDER = several(
    "gender",
    gettext_noop("Gender"),
    {
        "everyone": gettext_noop("Everyone"),
        "women": gettext_noop("Women"),
        "men": gettext_noop("Men"),
        "trans_inclusive": gettext_noop("Trans inclusive"),
        "non_binary": gettext_noop("Non binary"),
    }, who="PW", is_filter=True,
)
COUPLES = answer("couples", gettext_noop("Couples"), who="PW", is_filter=True)
CHILDREN = answer("children", gettext_noop("Children"), who="PW", is_filter=True)
PETS = choice(
    "pets",
    gettext_noop("Pets"),
    {
        "yes": gettext_noop("Yes"),
        "assistance_only": gettext_noop("Assistance only"),
        "no": gettext_noop("No"),
    }, who="PW", is_filter=True,
)
STAY = choice(
    "stay",
    gettext_noop("Stay"),
    {
        "one_night": gettext_noop("One night"),
        "to_4_weeks": gettext_noop("To 4 weeks"),
        "1_6_months": gettext_noop("1 6 months"),
        "to_2_years": gettext_noop("To 2 years"),
        "no_limit": gettext_noop("No limit"),
    }, who="PW", is_filter=True,
)
PRIVATE_ROOM = answer("private_room", gettext_noop("Private room"))
STORAGE = answer("storage", gettext_noop("Storage"))
CURFEW = text("curfew", gettext_noop("Curfew"))
NALOXONE_ON_SITE = answer("naloxone_on_site", gettext_noop("Naloxone on site"), who="PW", is_filter=True)
WELLBEING_CHECKS = choice(
    "wellbeing_checks",
    gettext_noop("Wellbeing checks"),
    {
        "none": gettext_noop("None"),
        "agreed": gettext_noop("Agreed"),
        "regular": gettext_noop("Regular"),
    },
)
REFERRAL = several(
    "referral",
    gettext_noop("Referral"),
    {
        "self": gettext_noop("Self"),
        "outreach": gettext_noop("Outreach"),
        "council": gettext_noop("Council"),
        "hospital": gettext_noop("Hospital"),
        "prison": gettext_noop("Prison"),
        "helpline": gettext_noop("Helpline"),
    }, who="PW", is_filter=True,
)
LOCAL_CONNECTION = answer("local_connection", gettext_noop("Local connection"), who="W", is_filter=True)
RENT = text("rent", gettext_noop("Rent"), who="PW")
FREE_PLACES = number("free_places", gettext_noop("Free places"), 0, 999, who="W", is_filter=True)
FREE_PLACES_AT = moment("free_places_at", gettext_noop("Free places counted at"), who="W")
EVICTS_FOR_USE = answer("evicts_for_use", gettext_noop("Evicts for use"), who="PW", must_be="no")

TYPE = ServiceType(
    code="housing",
    short_code="k13",
    label=gettext_noop("Housing and shelter with no abstinence rule"),
    short_label=gettext_noop("A bed or a home"),
    field="social",
    facts=(KIND, USE_POLICY, ALCOHOL_POLICY, GENDER, COUPLES, CHILDREN, PETS, STAY, PRIVATE_ROOM, STORAGE, CURFEW, NALOXONE_ON_SITE, WELLBEING_CHECKS, REFERRAL, LOCAL_CONNECTION, RENT, FREE_PLACES, FREE_PLACES_AT, EVICTS_FOR_USE,),
    standard_names="Seed: non-abstinence-based housing. Housing First; low-barrier shelter; wet house / managed alcohol programme; damp/wet shelter",
    search_words={
        "en": ("shelter", "bed tonight", "hostel", "housing first", "wet house", "low barrier", "night shelter", "somewhere to sleep", "room", "MAP", "pets allowed shelter",),
        "es": ("vivienda sin exigencia de abstinencia", "Housing First",),
        "fr": ("hébergement bas seuil", "Un chez-soi d’abord",),
        "de": ("Housing First", "akzeptierende Notschlafstelle",),
        "pt": ("alojamento de baixo limiar", "Housing First",),
    },
    osm="amenity=social_facility + social_facility=shelter|group_home|assisted_living + social_facility:for=homeless (amenity=shelter is a rain shelter, not this)",
    external="211 BH-1800.8500; SAMHSA HS; Open Eligibility Housing. 211 RX-8500.8000 sober living must NOT map here",
    is_optional=False,
)
