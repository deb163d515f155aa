"""Needles, syringes and injecting equipment: what this kind of service is called and what can be said of it."""

from services.vocabulary.facts import answer, choice, number, several
from services.vocabulary.phrase import gettext_noop
from services.vocabulary.service_type import ServiceType

DISTRIBUTION_POLICY = choice(
    "distribution_policy",
    gettext_noop("Distribution policy"),
    {
        "needs_based": gettext_noop("Needs based"),
        "limited": gettext_noop("Limited"),
        "one_for_one_plus": gettext_noop("One for one plus"),
        "one_for_one": gettext_noop("One for one"),
        "pack_only": gettext_noop("Pack only"),
        "varies": gettext_noop("Varies"),
    }, who="PW", is_filter=True,
)
MAX_PER_VISIT = number("max_per_visit", gettext_noop("Max per visit"), 0, 9999, who="PW")
MAY_COLLECT_FOR_OTHERS = answer("may_collect_for_others", gettext_noop("May collect for others"), who="PW")
MUST_RETURN_USED = answer("must_return_used", gettext_noop("Must return used"), is_filter=True)
SYRINGE_TYPES = several(
    "syringe_types",
    gettext_noop("Syringe types"),
    {
        "0.3ml": gettext_noop("0.3ml"),
        "0.5ml": gettext_noop("0.5ml"),
        "1ml": gettext_noop("1ml"),
        "2ml": gettext_noop("2ml"),
        "5ml": gettext_noop("5ml"),
        "10ml+": gettext_noop("10ml+"),
        "long_im": gettext_noop("Long im"),
        "low_dead_space": gettext_noop("Low dead space"),
        "coloured": gettext_noop("Coloured"),
    },
)
OTHER_EQUIPMENT = several(
    "other_equipment",
    gettext_noop("Other equipment"),
    {
        "cooker": gettext_noop("Cooker"),
        "filter": gettext_noop("Filter"),
        "wheel_filter": gettext_noop("Wheel filter"),
        "water": gettext_noop("Water"),
        "citric": gettext_noop("Citric"),
        "vitamin_c": gettext_noop("Vitamin c"),
        "tourniquet": gettext_noop("Tourniquet"),
        "swab": gettext_noop("Swab"),
        "sharps_box": gettext_noop("Sharps box"),
        "plasters": gettext_noop("Plasters"),
    },
)
HORMONE_NEEDLES = answer("hormone_needles", gettext_noop("Hormone needles"), is_filter=True)
STEROID_IPE_SUPPLIES = answer("steroid_ipe_supplies", gettext_noop("Steroid ipe supplies"), is_filter=True)
TAKES_USED_EQUIPMENT = answer("takes_used_equipment", gettext_noop("Takes used equipment"), is_filter=True)
SETTING = choice(
    "setting",
    gettext_noop("Setting"),
    {
        "specialist": gettext_noop("Specialist"),
        "pharmacy": gettext_noop("Pharmacy"),
        "clinic": gettext_noop("Clinic"),
        "drop_in": gettext_noop("Drop in"),
        "housing": gettext_noop("Housing"),
        "peer_site": gettext_noop("Peer site"),
        "van": gettext_noop("Van"),
        "machine": gettext_noop("Machine"),
    }, who="PW", is_filter=True,
)
RECORD_TAKEN = choice(
    "record_taken",
    gettext_noop("Record taken"),
    {
        "nothing": gettext_noop("Nothing"),
        "made_up_code": gettext_noop("Made up code"),
        "initials_dob": gettext_noop("Initials dob"),
        "name": gettext_noop("Name"),
        "id_document": gettext_noop("Id document"),
    }, is_filter=True,
)
PRIVATE_SPACE = answer("private_space", gettext_noop("Private space"))
MACHINE_PAYMENT = choice(
    "machine_payment",
    gettext_noop("Machine payment"),
    {
        "free": gettext_noop("Free"),
        "coin": gettext_noop("Coin"),
        "card": gettext_noop("Card"),
        "token": gettext_noop("Token"),
        "not_a_machine": gettext_noop("Not a machine"),
    },
)

TYPE = ServiceType(
    code="nsp",
    short_code="k1",
    label=gettext_noop("Needles, syringes and injecting equipment"),
    short_label=gettext_noop("Needles and syringes"),
    field="health",
    facts=(DISTRIBUTION_POLICY, MAX_PER_VISIT, MAY_COLLECT_FOR_OTHERS, MUST_RETURN_USED, SYRINGE_TYPES, OTHER_EQUIPMENT, HORMONE_NEEDLES, STEROID_IPE_SUPPLIES, TAKES_USED_EQUIPMENT, SETTING, RECORD_TAKEN, PRIVATE_SPACE, MACHINE_PAYMENT,),
    standard_names="WHO/UNODC/HRI: needle and syringe programme (NSP). EUDA: provision of sterile injecting equipment. US/NASEN: syringe services program (SSP). UK: needle exchange; Scotland: injecting equipment provision (IEP). Canada: needle distribution.",
    search_words={
        "en": ("needle exchange", "syringe exchange", "clean needles", "new needles", "works", "pins", "rigs", "fits", "points", "spikes", "barrels", "sharps", "outfits", "insulin needles", "1 ml", "orange tips", "steroid needles", "hormone needles", "HRT needles", "T needles", "cookers", "spoons", "filters", "cottons", "tourniquet", "citric", "vit c", "jeringas", "seringues", "Spritzen", "seringas",),
        "es": ("programa de intercambio", "distribución de jeringas",),
        "fr": ("programme d’échange de seringues", "CAARUD",),
        "de": ("Spritzentausch", "Spritzenvergabe",),
        "pt": ("programa de troca de seringas",),
    },
    osm="Documented: amenity=vending_machine + vending=syringes (multi-value with ;). In use: amenity=social_facility + social_facility=outreach + social_facility:for=drug_addicted; amenity=pharmacy. Seen only in code, not documented: social_facility=syringe_exchange. So importers need tag + name match.",
    external="Not present in the 211 export read here. Open Eligibility: no exact term found (nearest Health > medical supplies). SAMHSA locator: no code.",
    is_optional=False,
)
