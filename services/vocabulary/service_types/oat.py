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
        "buprenorphine_sl": gettext_noop("Buprenorphine sl"),
        "bup_naloxone": gettext_noop("Bup naloxone"),
        "bup_weekly": gettext_noop("Bup weekly"),
        "bup_monthly": gettext_noop("Bup monthly"),
        "slow_release_morphine": gettext_noop("Slow release morphine"),
        "hydromorphone": gettext_noop("Hydromorphone"),
        "diamorphine": gettext_noop("Diamorphine"),
        "other": gettext_noop("Other"),
    }, who="PW", is_filter=True,
)
START_TIME = choice(
    "start_time",
    gettext_noop("Start time"),
    {
        "same_day": gettext_noop("Same day"),
        "1_3_days": gettext_noop("1 3 days"),
        "within_week": gettext_noop("Within week"),
        "within_month": gettext_noop("Within month"),
        "longer": gettext_noop("Longer"),
    }, who="PW", is_filter=True,
)
WAITING_DAYS = number("waiting_days", gettext_noop("Waiting days"), 0, 999, who="PW")
WAITING_DAYS_ON = date("waiting_days_on", gettext_noop("Waiting time noted on"), who="W")
TELEHEALTH_START = answer("telehealth_start", gettext_noop("Telehealth start"), is_filter=True)
TAKE_HOME = choice(
    "take_home",
    gettext_noop("Take home"),
    {
        "none": gettext_noop("None"),
        "weekend": gettext_noop("Weekend"),
        "up_to_6": gettext_noop("Up to 6"),
        "7_to_14": gettext_noop("7 to 14"),
        "28_or_more": gettext_noop("28 or more"),
        "case_by_case": gettext_noop("Case by case"),
    }, who="PW", is_filter=True,
)
SUPERVISED_DOSING = choice(
    "supervised_dosing",
    gettext_noop("Supervised dosing"),
    {
        "never": gettext_noop("Never"),
        "at_start": gettext_noop("At start"),
        "always": gettext_noop("Always"),
    },
)
DRUG_TESTS = choice(
    "drug_tests",
    gettext_noop("Drug tests"),
    {
        "never": gettext_noop("Never"),
        "only_medical": gettext_noop("Only medical"),
        "routine": gettext_noop("Routine"),
        "can_refuse": gettext_noop("Can refuse"),
    }, is_filter=True,
)
DOSE_STOPPED_FOR_USE = answer("dose_stopped_for_use", gettext_noop("Dose stopped for use"), who="PW", must_be="no")
COUNSELLING_REQUIRED = answer("counselling_required", gettext_noop("Counselling required"), is_filter=True)
GUEST_DOSING = answer("guest_dosing", gettext_noop("Guest dosing"), who="W", is_filter=True)
SELF_REFERRAL = answer("self_referral", gettext_noop("Self referral"), who="PW", is_filter=True)
PREGNANCY_PRIORITY = answer("pregnancy_priority", gettext_noop("Pregnancy priority"), who="W")
COST_NOTE = text("cost_note", gettext_noop("Cost note"))

TYPE = ServiceType(
    code="oat",
    short_code="k8",
    label=gettext_noop("Opioid agonist treatment"),
    short_label=gettext_noop("Opioid agonist treatment"),
    field="health",
    facts=(MEDICINES, START_TIME, WAITING_DAYS, WAITING_DAYS_ON, TELEHEALTH_START, TAKE_HOME, SUPERVISED_DOSING, DRUG_TESTS, DOSE_STOPPED_FOR_USE, COUNSELLING_REQUIRED, GUEST_DOSING, SELF_REFERRAL, PREGNANCY_PRIORITY, COST_NOTE,),
    standard_names="WHO/UNODC: opioid agonist (maintenance) treatment OAT/OAMT; US: MOUD/OTP; older: OST; with iOAT/HAT and prescribed alternatives",
    search_words={
        "en": ("methadone", "meth clinic", "bupe", "buprenorphine", "suboxone", "subutex", "sublocade", "buvidal", "script", "OST", "MAT", "OTP", "safe supply", "HAT", "heroin on prescription", "hydromorphone",),
        "es": ("tratamiento con agonistas opioides",),
        "fr": ("traitement agoniste opioïde",),
        "de": ("Substitutionsbehandlung",),
        "pt": ("tratamento com agonistas opioides",),
    },
    osm="amenity=clinic / healthcare=clinic; healthcare:counselling=addiction is documented; pharmacies that dispense: amenity=pharmacy",
    external="SAMHSA codes OTP, MM, BUM, UB, METH, BWN, BERI, MOA; Open Eligibility Health > Addiction & Recovery > medications",
    is_optional=False,
)
