"""Naloxone and overdose training: what this kind of service is called and what can be said of it."""

from services.vocabulary.facts import answer, choice, number, several
from services.vocabulary.phrase import gettext_noop
from services.vocabulary.service_type import ServiceType
from services.vocabulary.word_lists import listed_by_language

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
    search_words=listed_by_language("""
        en: narcan, nyxoid, prenoxad, nalo, naloxone, overdose kit, OD kit, reversal spray, nasal spray, naloxone
            training, test strips and narcan, take home naloxone, naloxone kit, naloxone spray, narcan kit, narcan
            training, THN, kloxxado, zimhi, overdose training, overdose reversal, overdose response, overdose antidote,
            opioid antidote, narcan kits, narcan spray, narcan nasal spray, narcan box, narcan nose spray, get narcan,
            carry narcan, naloxone kits, naloxone nasal spray, naloxone box, naloxone injection, injectable naloxone,
            naloxone shot, naloxone pharmacy kit, IM naloxone, intramuscular naloxone, naloxbox, nalox box, nalox,
            naloxone nose spray, carry naloxone, get naloxone, naloxone for friends, take home narcan, THN kit, OEND,
            OD training, OD kits, OD spray, OD reversal, OD reversal kit, OD response, rivive, rextovy, ventizolve,
            evzio, nyxoid spray, prenoxad injection, overdose kits, overdose spray, overdose reversal kit, overdose
            reversal training, overdose reversal spray, overdose reversal drug, overdose rescue kit, overdose response
            kit, overdose response training, overdose prevention training, overdose prevention kit, overdose education,
            overdose first aid, overdose medicine, overdose medication, overdose shot, overdose nasal spray, reverse an
            overdose, reverse overdose, reverse an OD, reversing an overdose, stop an overdose, anti overdose, anti
            overdose spray, anti overdose kit, heroin antidote, fentanyl antidote, opiate antidote, opioid overdose
            kit, opioid reversal, opioid reversal spray, fentanyl reversal, nose spray, spray for overdose, spray for
            overdoses, rescue breathing training
        es: naloxona para llevar a casa, naloxona, kit de naloxona, spray de naloxona, aerosol nasal, kit de
            sobredosis, antídoto sobredosis, narcan, taller de sobredosis, narcan spray, spray nasal, espray nasal,
            naloxona nasal, naloxona en spray, naloxona inyectable, naloxona intranasal, kit naloxona, kits de
            naloxona, spray para sobredosis, spray nasal para sobredosis, kit para sobredosis, kit antisobredosis,
            antídoto, antídoto para sobredosis, antídoto heroína, revertir sobredosis, revertir una sobredosis, curso
            de naloxona, curso de sobredosis, taller de naloxona, formación en naloxona, formación en sobredosis,
            capacitación naloxona, capacitación en sobredosis, entrenamiento en naloxona, nyxoid, prenoxad, prevención
            de sobredosis
        fr: naloxone à emporter, naloxone, spray nasal, kit naloxone, kit surdose, antidote, Nyxoid, Prenoxad, Narcan,
            formation surdose, formation naloxone, naloxone nasale, naloxone injectable, spray naloxone, spray de
            naloxone, kit de naloxone, kits de naloxone, trousse naloxone, trousse de naloxone, trousses de naloxone,
            trousse surdose, kit overdose, kit anti overdose, spray anti overdose, antidote overdose, antidote
            opioïdes, antidote héroïne, formation overdose, formation à la naloxone, formation anti overdose, formation
            naloxone surdose, prévention surdose, prévention des surdoses, prévention overdose, inverser une surdose,
            renverser une surdose, ventizolve, naloxone THN, narcan spray
        de: Take-Home-Naloxon, Naloxon, Naloxon-Spray, Nasenspray, Notfallkit, Nyxoid, Narcan, Naloxon-Schulung,
            Drogennotfall, Gegenmittel, Drogennotfalltraining, Naloxon Nasenspray, Naloxonspray, Naloxon-Kit,
            Naloxon-Set, Naloxon mitnehmen, Naloxon-Training, Naloxontraining, Naloxonschulung, Naloxonvergabe,
            Naloxon-Vergabe, Naloxon bekommen, Naloxon auf Rezept, Naloxon Injektion, Naloxon Spritze, Prenoxad,
            Ventizolve, Nyxoid bekommen, Nyxoid Nasenspray, Notfallset, Drogennotfall-Training, Drogennotfalltrainings,
            Drogennotfallschulung, Erste Hilfe bei Drogen, Erste Hilfe Drogennotfall, Überdosis Training, Überdosis
            Kit, Überdosis Spray, Gegengift, Antidot, Opioid-Antidot, Notfallspray
        pt: naloxona, naloxona para levar para casa, kit de naloxona, spray nasal, antídoto, Nyxoid, narcan, formação
            em overdose, naloxona nasal, naloxona injetável, naloxona intranasal, spray de naloxona, spray naloxona,
            kit naloxona, kits de naloxona, spray para overdose, kit para overdose, kit overdose, kit de overdose, kit
            sobredose, kit de sobredose, antídoto overdose, antídoto para overdose, antídoto heroína, antídoto
            opioides, reverter overdose, reverter uma overdose, reversão de overdose, formação em naloxona, formação em
            sobredose, formação naloxona, formação overdose, treinamento em overdose, treinamento naloxona, curso de
            naloxona, prevenção de overdose, prevenção de sobredose, prenoxad
        ar: نالوكسون, النالوكسون, ناركان, بخاخ النالوكسون, ترياق الأفيون, نالوكسون بخاخ, بخاخ نالوكسون, دواء الجرعة
            الزائدة, تدريب نالوكسون
    """),
    osm="No documented tag; amenity=pharmacy or host tags",
    external="SAMHSA locator NOE (naloxone and overdose education). 211 export: none.",
    is_optional=False,
)
