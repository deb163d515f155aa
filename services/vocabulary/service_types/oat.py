"""Opioid agonist treatment: what this kind of service is called and what can be said of it."""

from services.vocabulary.facts import answer, choice, date, number, several, text
from services.vocabulary.phrase import gettext_noop
from services.vocabulary.service_type import ServiceType

MEDICINES = several(
    "medicines",
    gettext_noop("Medicines"),
    {
        "methadone": gettext_noop("Methadone"),
        "buprenorphine": gettext_noop("Buprenorphine"),
        "buprenorphine_sl": gettext_noop("Buprenorphine under the tongue"),
        "bup_naloxone": gettext_noop("Buprenorphine with naloxone"),
        "bup_weekly": gettext_noop("Weekly injection of buprenorphine"),
        "bup_monthly": gettext_noop("Monthly injection of buprenorphine"),
        "slow_release_morphine": gettext_noop("Slow-release morphine"),
        "hydromorphone": gettext_noop("Hydromorphone"),
        "diamorphine": gettext_noop("Diamorphine (medical heroin)"),
        "other": gettext_noop("Other"),
    },
    who="PW",
    is_filter=True,
)
START_TIME = choice(
    "start_time",
    gettext_noop("How soon you can start"),
    {
        "same_day": gettext_noop("Same day"),
        "1_3_days": gettext_noop("1 to 3 days"),
        "within_week": gettext_noop("Within a week"),
        "within_month": gettext_noop("Within a month"),
        "longer": gettext_noop("Longer"),
    },
    who="PW",
    is_filter=True,
)
WAITING_DAYS = number("waiting_days", gettext_noop("Days to wait"), 0, 999, who="PW")
WAITING_DAYS_ON = date("waiting_days_on", gettext_noop("Waiting time noted on"), who="W")
TELEHEALTH_START = answer("telehealth_start", gettext_noop("You can start by phone or video"), is_filter=True)
TAKE_HOME = choice(
    "take_home",
    gettext_noop("Doses to take home"),
    {
        "none": gettext_noop("None"),
        "weekend": gettext_noop("For the weekend"),
        "up_to_6": gettext_noop("Up to 6 days"),
        "7_to_14": gettext_noop("7 to 14 days"),
        "28_or_more": gettext_noop("28 days or more"),
        "case_by_case": gettext_noop("Different for each person"),
    },
    who="PW",
    is_filter=True,
)
SUPERVISED_DOSING = choice(
    "supervised_dosing",
    gettext_noop("Staff watch you take your dose"),
    {
        "never": gettext_noop("Never"),
        "at_start": gettext_noop("At the start"),
        "always": gettext_noop("Always"),
    },
)
DRUG_TESTS = choice(
    "drug_tests",
    gettext_noop("They test your urine or saliva"),
    {
        "never": gettext_noop("Never"),
        "only_medical": gettext_noop("Only for your health"),
        "routine": gettext_noop("Regularly"),
        "can_refuse": gettext_noop("You can say no"),
    },
    is_filter=True,
)
DOSE_STOPPED_FOR_USE = answer(
    "dose_stopped_for_use", gettext_noop("A dose is stopped when someone uses"), who="PW", must_be="no"
)
COUNSELLING_REQUIRED = answer("counselling_required", gettext_noop("You must go to talking sessions"), is_filter=True)
GUEST_DOSING = answer(
    "guest_dosing", gettext_noop("You can get your dose here when travelling"), who="W", is_filter=True
)
SELF_REFERRAL = answer("self_referral", gettext_noop("You can ask for a place yourself"), who="PW", is_filter=True)
PREGNANCY_PRIORITY = answer("pregnancy_priority", gettext_noop("Pregnant people can start first"), who="W")
COST_NOTE = text("cost_note", gettext_noop("About the cost"))

TYPE = ServiceType(
    code="oat",
    short_code="k8",
    label=gettext_noop("Opioid agonist treatment"),
    short_label=gettext_noop("Methadone, buprenorphine"),
    field="health",
    facts=(
        MEDICINES,
        START_TIME,
        WAITING_DAYS,
        WAITING_DAYS_ON,
        TELEHEALTH_START,
        TAKE_HOME,
        SUPERVISED_DOSING,
        DRUG_TESTS,
        DOSE_STOPPED_FOR_USE,
        COUNSELLING_REQUIRED,
        GUEST_DOSING,
        SELF_REFERRAL,
        PREGNANCY_PRIORITY,
        COST_NOTE,
    ),
    standard_names="WHO/UNODC: opioid agonist (maintenance) treatment OAT/OAMT; US: MOUD/OTP; older: OST; with iOAT/HAT and prescribed alternatives",
    search_words={
        "en": (
            "methadone",
            "meth clinic",
            "bupe",
            "buprenorphine",
            "suboxone",
            "subutex",
            "sublocade",
            "buvidal",
            "script",
            "OST",
            "MAT",
            "OTP",
            "safe supply",
            "HAT",
            "heroin on prescription",
            "hydromorphone",
            "OAT",
            "OAMT",
            "MOUD",
            "opioid agonist treatment",
            "opioid substitution",
            "medication assisted treatment",
            "methadone clinic",
            "methadone script",
            "subs",
            "espranor",
            "brixadi",
            "zubsolv",
            "physeptone",
            "kadian",
            "slow release morphine",
            "diamorphine",
            "heroin assisted treatment",
            "iOAT",
            "safer supply",
            "prescribed heroin",
            "dilaudid",
            "guest dosing",
            "take homes",
        ),
        "es": (
            "tratamiento con agonistas opioides",
            "metadona",
            "programa de metadona",
            "PMM",
            "buprenorfina",
            "Suboxone",
            "Subutex",
            "Buvidal",
            "tratamiento de sustitución",
            "heroína recetada",
            "heroína con receta",
            "bus de la metadona",
            "diacetilmorfina",
        ),
        "fr": (
            "traitement agoniste opioïde",
            "méthadone",
            "métha",
            "buprénorphine",
            "Subutex",
            "Suboxone",
            "Buvidal",
            "Orobupré",
            "TSO",
            "TAO",
            "traitement de substitution",
            "traitement de substitution aux opiacés",
            "Skénan",
            "bus méthadone",
            "héroïne médicalisée",
            "approvisionnement sécuritaire",
        ),
        "de": (
            "Substitutionsbehandlung",
            "Substitution",
            "Substi",
            "Methadon",
            "Polamidon",
            "Pola",
            "L-Polamidon",
            "Buprenorphin",
            "Bupre",
            "Subutex",
            "Suboxone",
            "Buvidal",
            "Substitol",
            "Diamorphin",
            "Diamorphinambulanz",
            "Originalstoffvergabe",
            "heroingestützte Behandlung",
            "Methadonprogramm",
            "Substitutionspraxis",
            "Take-Home-Dosis",
        ),
        "pt": (
            "tratamento com agonistas opioides",
            "metadona",
            "programa de metadona",
            "carrinha da metadona",
            "carrinha de metadona",
            "buprenorfina",
            "Subutex",
            "Suboxone",
            "tratamento de substituição",
            "heroína assistida",
            "metadona hoje",
        ),
    },
    osm="amenity=clinic / healthcare=clinic; healthcare:counselling=addiction is documented; pharmacies that dispense: amenity=pharmacy",
    external="SAMHSA codes OTP, MM, BUM, UB, METH, BWN, BERI, MOA; Open Eligibility Health > Addiction & Recovery > medications",
    is_optional=False,
)
