"""What can be said of every service or place, whatever its type: gates, ways in, costs, privacy, access."""

from services.vocabulary.facts import Fact, answer, choice, hours, number, several, text
from services.vocabulary.phrase import gettext_noop

# The five gates: four facts here, the fifth is consent to be listed.
VOLUNTARY = answer("voluntary", gettext_noop("People come because they want to"), must_be="yes")
ABSTINENCE_REQUIRED = answer("abstinence_required", gettext_noop("People must have stopped using"), must_be="no")
EXIT_FOR_USE = answer("exit_for_use", gettext_noop("People are sent away for using"), must_be="no")
RELIGIOUS_TAKING_PART_REQUIRED = answer(
    "religious_taking_part_required", gettext_noop("People must take part in religion"), must_be="no"
)
GATES: tuple[Fact, ...] = (VOLUNTARY, ABSTINENCE_REQUIRED, EXIT_FOR_USE, RELIGIOUS_TAKING_PART_REQUIRED)
MANDATED_PEOPLE_PRESENT = answer("mandated_people_present", gettext_noop("Some people here were sent by a court"))

# Ways in.
CAN_COME_IF_USED_TODAY = choice(
    "can_come_if_used_today",
    gettext_noop("You can come if you have used today"),
    {"yes": gettext_noop("Yes"), "if_calm": gettext_noop("Yes, if you are calm")},
    is_filter=True,
)
COST = choice(
    "cost",
    gettext_noop("Cost"),
    {
        "free": gettext_noop("Free"),
        "donation": gettext_noop("Give what you like"),
        "sliding": gettext_noop("Pay what you can"),
        "insurance": gettext_noop("Insurance pays"),
        "fixed": gettext_noop("You pay"),
    },
    who="PW",
    is_filter=True,
)
COST_NOTE = text("cost_note", gettext_noop("About the cost"), who="PW")
ENTRY = several(
    "entry",
    gettext_noop("How to get in"),
    {
        "walk_in": gettext_noop("Walk in"),
        "appointment": gettext_noop("By appointment"),
        "call_first": gettext_noop("Call first"),
        "self_referral": gettext_noop("Ask for yourself"),
        "worker_referral": gettext_noop("A worker asks for you"),
    },
    who="PW",
    is_filter=True,
)
ID_NEEDED = choice(
    "id_needed",
    gettext_noop("ID needed"),
    {"never": gettext_noop("No ID"), "sometimes": gettext_noop("Sometimes ID"), "always": gettext_noop("ID needed")},
    who="PW",
    is_filter=True,
)
IDENTITY_RECORDED = choice(
    "identity_recorded",
    gettext_noop("What they write down about you"),
    {
        "nothing": gettext_noop("Nothing"),
        "made_up_code": gettext_noop("A made-up code"),
        "initials_dob": gettext_noop("Initials and date of birth"),
        "name": gettext_noop("Your name"),
        "id_document": gettext_noop("Your ID"),
    },
    is_filter=True,
)
INSURANCE_NEEDED = answer("insurance_needed", gettext_noop("Insurance needed"), who="PW", is_filter=True)
RESIDENCY_NEEDED = answer("residency_needed", gettext_noop("You must live here"), who="PW", is_filter=True)
IMMIGRATION_ASKED = answer("immigration_asked", gettext_noop("They ask about immigration"), is_filter=True)
MIN_AGE = number("min_age", gettext_noop("Youngest age"), 0, 130, who="PW")
MAX_AGE = number("max_age", gettext_noop("Oldest age"), 0, 130, who="PW")
UNDER_18_POLICY = choice(
    "under_18_policy",
    gettext_noop("Under 18"),
    {
        "welcome": gettext_noop("Welcome"),
        "conditions": gettext_noop("With conditions"),
        "not_served": gettext_noop("Not served"),
    },
    who="PW",
    is_filter=True,
)

# Who is it for, and who runs it.
AUDIENCES = {
    "everyone": gettext_noop("Everyone"),
    "women": gettext_noop("Women"),
    "trans_non_binary": gettext_noop("Trans and non-binary people"),
    "lgbtq": gettext_noop("LGBTQ+ people"),
    "young_people": gettext_noop("Young people"),
    "sex_workers": gettext_noop("Sex workers"),
    "parents": gettext_noop("Parents"),
    "pregnant": gettext_noop("Pregnant people"),
    "indigenous": gettext_noop("Indigenous people"),
    "racialised": gettext_noop("Racialised people"),
    "migrants": gettext_noop("Migrants"),
    "leaving_prison": gettext_noop("People leaving prison"),
    "deaf": gettext_noop("Deaf people"),
    "older": gettext_noop("Older people"),
}
AUDIENCE_LEVELS = {"focus": gettext_noop("Especially for"), "only": gettext_noop("Only for")}
WOMEN_ONLY_HOURS = hours("women_only_hours", gettext_noop("Hours for women only"), is_filter=True)
TRANS_NON_BINARY_HOURS = hours(
    "trans_non_binary_hours", gettext_noop("Hours for trans and non-binary people"), is_filter=True
)
STAFF_GENDER_CHOICE = answer("staff_gender_choice", gettext_noop("You can choose the gender of staff"))
PEER_LED = choice(
    "peer_led",
    gettext_noop("Run by people who use or have used drugs"),
    {"yes": gettext_noop("Yes"), "partly": gettext_noop("Partly"), "no": gettext_noop("No")},
    is_filter=True,
)
PEER_STAFF = answer("peer_staff", gettext_noop("Peer workers in the team"), is_filter=True)
SUBSTANCES = several(
    "substances",
    gettext_noop("Which drugs"),
    {
        "any": gettext_noop("Any"),
        "opioids": gettext_noop("Opioids"),
        "stimulants": gettext_noop("Stimulants"),
        "alcohol": gettext_noop("Alcohol"),
        "tobacco": gettext_noop("Tobacco"),
        "cannabis": gettext_noop("Cannabis"),
        "medicines": gettext_noop("Medicines"),
        "psychedelics": gettext_noop("Psychedelics"),
        "ghb": gettext_noop("GHB"),
        "ketamine": gettext_noop("Ketamine"),
        "steroids": gettext_noop("Steroids and hormones"),
    },
)

# Privacy and safety there.
POLICE_POLICY = choice(
    "police_policy",
    gettext_noop("Police"),
    {
        "none_except_danger": gettext_noop("Called only if a life is in danger"),
        "liaison": gettext_noop("The service works with police"),
    },
)
POLICE_NOTE = text("police_note", gettext_noop("About police"))
DATA_SHARED_WITH = several(
    "data_shared_with",
    gettext_noop("Who sees what they write down"),
    {
        "nobody": gettext_noop("Nobody"),
        "own_organisation": gettext_noop("Their own organisation"),
        "totals_to_funder": gettext_noop("Funders see totals only"),
        "health_record": gettext_noop("Your health record"),
        "other": gettext_noop("Others"),
    },
)
CCTV = answer("cctv", gettext_noop("Cameras"))
GUARD = answer("guard", gettext_noop("Guard at the door"))
BAG_CHECK = answer("bag_check", gettext_noop("Bags are checked"))
CHILD_PROTECTION_NOTE = text("child_protection_note", gettext_noop("What parents need to know"), who="PW")
NALOXONE_ON_SITE = answer("naloxone_on_site", gettext_noop("Naloxone on site"), who="PW")
OVERDOSE_TRAINED = answer("overdose_trained", gettext_noop("Staff trained for overdose"), who="PW")
SUPPLIES_NOW = choice(
    "supplies_now",
    gettext_noop("Supplies now"),
    {"ok": gettext_noop("In stock"), "low": gettext_noop("Running low"), "out": gettext_noop("Run out")},
    who="PW",
)
SURGE = several(
    "surge",
    gettext_noop("Extra help in"),
    {
        "heat": gettext_noop("Heat"),
        "cold": gettext_noop("Cold"),
        "storm": gettext_noop("Storm"),
        "smoke": gettext_noop("Smoke in the air"),
        "strike": gettext_noop("Strikes"),
    },
)

SERVICE_FACTS: tuple[Fact, ...] = (
    MANDATED_PEOPLE_PRESENT,
    CAN_COME_IF_USED_TODAY,
    COST,
    COST_NOTE,
    ENTRY,
    ID_NEEDED,
    IDENTITY_RECORDED,
    INSURANCE_NEEDED,
    RESIDENCY_NEEDED,
    IMMIGRATION_ASKED,
    MIN_AGE,
    MAX_AGE,
    UNDER_18_POLICY,
    WOMEN_ONLY_HOURS,
    TRANS_NON_BINARY_HOURS,
    STAFF_GENDER_CHOICE,
    PEER_LED,
    PEER_STAFF,
    SUBSTANCES,
    POLICE_POLICY,
    POLICE_NOTE,
    DATA_SHARED_WITH,
    CCTV,
    GUARD,
    BAG_CHECK,
    CHILD_PROTECTION_NOTE,
    NALOXONE_ON_SITE,
    OVERDOSE_TRAINED,
    SUPPLIES_NOW,
    SURGE,
)

# The place itself.
_YES_LIMITED_NO = {"yes": gettext_noop("Yes"), "limited": gettext_noop("Partly"), "no": gettext_noop("No")}
WHEELCHAIR = choice("wheelchair", gettext_noop("Wheelchair"), _YES_LIMITED_NO, who="PW", is_filter=True)
STEP_FREE = choice("step_free", gettext_noop("No steps"), _YES_LIMITED_NO, who="PW")
TOILET = choice("toilet", gettext_noop("Accessible toilet"), _YES_LIMITED_NO)
QUIET_SPACE = choice("quiet_space", gettext_noop("Quiet space"), _YES_LIMITED_NO)
HEARING_LOOP = choice("hearing_loop", gettext_noop("Hearing loop"), _YES_LIMITED_NO)
TEXT_RELAY = choice("text_relay", gettext_noop("Text relay"), _YES_LIMITED_NO)
PETS = choice(
    "pets",
    gettext_noop("Dogs and other pets"),
    {"yes": gettext_noop("Yes"), "assistance_only": gettext_noop("Assistance dogs only"), "no": gettext_noop("No")},
    is_filter=True,
)
CHILDREN = choice("children", gettext_noop("Children"), _YES_LIMITED_NO, is_filter=True)
COUPLES = choice("couples", gettext_noop("Couples"), _YES_LIMITED_NO, is_filter=True)
PLACE_FACTS: tuple[Fact, ...] = (
    WHEELCHAIR,
    STEP_FREE,
    TOILET,
    QUIET_SPACE,
    HEARING_LOOP,
    TEXT_RELAY,
    PETS,
    CHILDREN,
    COUPLES,
)
