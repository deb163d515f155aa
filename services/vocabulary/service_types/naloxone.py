"""Naloxone and overdose training: what this kind of service is called and what can be said of it."""

from services.vocabulary.facts import answer, choice, number, several
from services.vocabulary.phrase import gettext_noop
from services.vocabulary.service_type import ServiceType

FORMS = several(
    "forms",
    gettext_noop("Forms"),
    {
        "nasal_spray": gettext_noop("Nasal spray"),
        "im_prefilled": gettext_noop("Im prefilled"),
        "im_ampoule": gettext_noop("Im ampoule"),
        "auto_injector": gettext_noop("Auto injector"),
    }, who="PW", is_filter=True,
)
DOSES_PER_KIT = number("doses_per_kit", gettext_noop("Doses per kit"), 1, 10, who="PW")
PRICE_BAND = choice(
    "price_band",
    gettext_noop("Price band"),
    {
        "free": gettext_noop("Free"),
        "under_10": gettext_noop("Under 10"),
        "retail": gettext_noop("Retail"),
        "insurance": gettext_noop("Insurance"),
    }, is_filter=True,
)
PRESCRIPTION = choice(
    "prescription",
    gettext_noop("Prescription"),
    {
        "none": gettext_noop("None"),
        "standing_order": gettext_noop("Standing order"),
        "programme_supply": gettext_noop("Programme supply"),
        "prescription_needed": gettext_noop("Prescription needed"),
    }, who="PW", is_filter=True,
)
TRAINING = choice(
    "training",
    gettext_noop("Training"),
    {
        "not_needed": gettext_noop("Not needed"),
        "short_optional": gettext_noop("Short optional"),
        "required": gettext_noop("Required"),
    }, is_filter=True,
)
WHO_CAN_GET = several(
    "who_can_get",
    gettext_noop("Who can get"),
    {
        "anyone": gettext_noop("Anyone"),
        "people_who_use": gettext_noop("People who use"),
        "family_friends": gettext_noop("Family friends"),
        "workers": gettext_noop("Workers"),
        "organisations": gettext_noop("Organisations"),
        "schools": gettext_noop("Schools"),
    }, who="PW", is_filter=True,
)
KITS_PER_VISIT = number("kits_per_visit", gettext_noop("Kits per visit"), 1, 999, who="PW")
OPEN_24H_PICKUP = answer("open_24h_pickup", gettext_noop("Open 24h pickup"), is_filter=True)
BY_POST = answer("by_post", gettext_noop("By post"), is_filter=True)
REPLACES_EXPIRED = answer("replaces_expired", gettext_noop("Replaces expired"), who="W")
UNDER_18_OK = answer("under_18_ok", gettext_noop("Under 18 ok"))

TYPE = ServiceType(
    code="naloxone",
    short_code="k4",
    label=gettext_noop("Naloxone and overdose training"),
    short_label=gettext_noop("Naloxone"),
    field="health",
    facts=(FORMS, DOSES_PER_KIT, PRICE_BAND, PRESCRIPTION, TRAINING, WHO_CAN_GET, KITS_PER_VISIT, OPEN_24H_PICKUP, BY_POST, REPLACES_EXPIRED, UNDER_18_OK,),
    standard_names="WHO: community management of opioid overdose; EUDA/HRI: take-home naloxone (THN) or peer-to-peer distribution; US: OEND",
    search_words={
        "en": ("narcan", "nyxoid", "prenoxad", "nalo", "naloxone", "overdose kit", "OD kit", "reversal spray", "nasal spray", "naloxone training", "test strips and narcan",),
        "es": ("naloxona para llevar a casa",),
        "fr": ("naloxone à emporter",),
        "de": ("Take-Home-Naloxon",),
        "pt": ("naloxona",),
    },
    osm="No documented tag; amenity=pharmacy or host tags",
    external="SAMHSA locator NOE (naloxone and overdose education). 211 export: none.",
    is_optional=False,
)
