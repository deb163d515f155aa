"""Naloxone and overdose training: what this kind of service is called and what can be said of it."""

from services.vocabulary.facts import answer, choice, number, several
from services.vocabulary.phrase import gettext_noop
from services.vocabulary.service_type import ServiceType

FORMS = several(
    "forms",
    gettext_noop("Kinds of naloxone"),
    {
        "nasal_spray": gettext_noop("Nasal spray"),
        "im_prefilled": gettext_noop("Injection, pre-filled"),
        "im_ampoule": gettext_noop("Injection, to fill yourself"),
        "auto_injector": gettext_noop("Injection, automatic"),
    },
    who="PW",
    is_filter=True,
)
DOSES_PER_KIT = number("doses_per_kit", gettext_noop("Doses in a kit"), 1, 10, who="PW")
PRICE_BAND = choice(
    "price_band",
    gettext_noop("Price"),
    {
        "free": gettext_noop("Free"),
        "under_10": gettext_noop("Less than 10 in local money"),
        "retail": gettext_noop("Shop price"),
        "insurance": gettext_noop("Insurance pays"),
    },
    is_filter=True,
)
PRESCRIPTION = choice(
    "prescription",
    gettext_noop("Prescription"),
    {
        "none": gettext_noop("Not needed"),
        "standing_order": gettext_noop("Not needed: ask the pharmacist"),
        "programme_supply": gettext_noop("Not needed: the service gives it"),
        "prescription_needed": gettext_noop("Needed"),
    },
    who="PW",
    is_filter=True,
)
TRAINING = choice(
    "training",
    gettext_noop("Training"),
    {
        "not_needed": gettext_noop("Not needed"),
        "short_optional": gettext_noop("Short, if you want it"),
        "required": gettext_noop("Needed first"),
    },
    is_filter=True,
)
WHO_CAN_GET = several(
    "who_can_get",
    gettext_noop("Who can get it"),
    {
        "anyone": gettext_noop("Anyone"),
        "people_who_use": gettext_noop("People who use drugs"),
        "family_friends": gettext_noop("Family and friends"),
        "workers": gettext_noop("Workers"),
        "organisations": gettext_noop("Organisations"),
        "schools": gettext_noop("Schools"),
    },
    who="PW",
    is_filter=True,
)
KITS_PER_VISIT = number("kits_per_visit", gettext_noop("Most kits in one visit"), 1, 999, who="PW")
OPEN_24H_PICKUP = answer("open_24h_pickup", gettext_noop("You can pick it up day and night"), is_filter=True)
BY_POST = answer("by_post", gettext_noop("They send it by post"), is_filter=True)
REPLACES_EXPIRED = answer("replaces_expired", gettext_noop("They replace kits that are out of date"), who="W")
UNDER_18_OK = answer("under_18_ok", gettext_noop("You can get it if you are under 18"))

TYPE = ServiceType(
    code="naloxone",
    short_code="k4",
    label=gettext_noop("Naloxone and overdose training"),
    short_label=gettext_noop("Naloxone"),
    field="health",
    facts=(
        FORMS,
        DOSES_PER_KIT,
        PRICE_BAND,
        PRESCRIPTION,
        TRAINING,
        WHO_CAN_GET,
        KITS_PER_VISIT,
        OPEN_24H_PICKUP,
        BY_POST,
        REPLACES_EXPIRED,
        UNDER_18_OK,
    ),
    standard_names="WHO: community management of opioid overdose; EUDA/HRI: take-home naloxone (THN) or peer-to-peer distribution; US: OEND",
    search_words={
        "en": (
            "narcan",
            "nyxoid",
            "prenoxad",
            "nalo",
            "naloxone",
            "overdose kit",
            "OD kit",
            "reversal spray",
            "nasal spray",
            "naloxone training",
            "test strips and narcan",
            "take home naloxone",
            "naloxone kit",
            "naloxone spray",
            "narcan kit",
            "narcan training",
            "THN",
            "kloxxado",
            "zimhi",
            "overdose",
            "overdose training",
            "overdose reversal",
            "overdose response",
            "overdose antidote",
            "opioid antidote",
        ),
        "es": (
            "naloxona para llevar a casa",
            "naloxona",
            "kit de naloxona",
            "spray de naloxona",
            "aerosol nasal",
            "sobredosis",
            "kit de sobredosis",
            "antídoto sobredosis",
            "narcan",
            "taller de sobredosis",
        ),
        "fr": (
            "naloxone à emporter",
            "naloxone",
            "spray nasal",
            "kit naloxone",
            "kit surdose",
            "surdose",
            "overdose",
            "antidote",
            "Nyxoid",
            "Prenoxad",
            "Narcan",
            "formation surdose",
            "formation naloxone",
        ),
        "de": (
            "Take-Home-Naloxon",
            "Naloxon",
            "Naloxon-Spray",
            "Nasenspray",
            "Überdosis",
            "Überdosierung",
            "Notfallkit",
            "Nyxoid",
            "Narcan",
            "Naloxon-Schulung",
            "Drogennotfall",
            "Gegenmittel",
            "Drogennotfalltraining",
        ),
        "pt": (
            "naloxona",
            "naloxona para levar para casa",
            "kit de naloxona",
            "spray nasal",
            "overdose",
            "sobredose",
            "antídoto",
            "Nyxoid",
            "narcan",
            "formação em overdose",
        ),
        "ar": (
            "نالوكسون",
            "النالوكسون",
            "ناركان",
            "بخاخ النالوكسون",
            "ترياق الأفيون",
        ),
    },
    osm="No documented tag; amenity=pharmacy or host tags",
    external="SAMHSA locator NOE (naloxone and overdose education). 211 export: none.",
    is_optional=False,
)
