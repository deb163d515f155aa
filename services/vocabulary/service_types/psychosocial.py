"""Talking support: what this kind of service is called and what can be said of it."""

from services.vocabulary.facts import choice, date, number, several, text
from services.vocabulary.phrase import gettext_noop
from services.vocabulary.service_type import ServiceType

OFFERS = several(
    "offers",
    gettext_noop("Offers"),
    {
        "one_to_one": gettext_noop("One to one"),
        "group": gettext_noop("Group"),
        "crisis": gettext_noop("Crisis"),
        "trauma": gettext_noop("Trauma"),
        "family": gettext_noop("Family"),
        "bereavement": gettext_noop("Bereavement"),
        "chemsex": gettext_noop("Chemsex"),
        "stimulants": gettext_noop("Stimulants"),
        "alcohol": gettext_noop("Alcohol"),
        "ghb": gettext_noop("Ghb"),
        "psychedelics": gettext_noop("Psychedelics"),
        "gambling": gettext_noop("Gambling"),
        "partner_violence": gettext_noop("Partner violence"),
    }, who="PW", is_filter=True,
)
FORMAT = several(
    "format",
    gettext_noop("Format"),
    {
        "in_person": gettext_noop("In person"),
        "phone": gettext_noop("Phone"),
        "video": gettext_noop("Video"),
        "chat": gettext_noop("Chat"),
        "walk_and_talk": gettext_noop("Walk and talk"),
    }, is_filter=True,
)
GOAL_POLICY = choice(
    "goal_policy",
    gettext_noop("Goal policy"),
    {
        "any_goal": gettext_noop("Any goal"),
        "cut_down_or_stop": gettext_noop("Cut down or stop"),
        "stop_optional": gettext_noop("Stop optional"),
    }, is_filter=True,
)
WAITING_DAYS = number("waiting_days", gettext_noop("Waiting days"), 0, 999, who="PW")
WAITING_DAYS_ON = date("waiting_days_on", gettext_noop("Waiting time noted on"), who="W")
SESSION_LIMIT = number("session_limit", gettext_noop("Session limit"), 0, 99)
PRIVACY_LIMITS = text("privacy_limits", gettext_noop("Privacy limits"), who="PW")
NOTES_SHARED_WITH = several(
    "notes_shared_with",
    gettext_noop("Notes shared with"),
    {
        "nobody": gettext_noop("Nobody"),
        "own_service": gettext_noop("Own service"),
        "doctor": gettext_noop("Doctor"),
        "court": gettext_noop("Court"),
    }, is_filter=True,
)

TYPE = ServiceType(
    code="psychosocial",
    short_code="k10",
    label=gettext_noop("Talking support"),
    short_label=gettext_noop("Talking support"),
    field="social",
    facts=(OFFERS, FORMAT, GOAL_POLICY, WAITING_DAYS, WAITING_DAYS_ON, SESSION_LIMIT, PRIVACY_LIMITS, NOTES_SHARED_WITH,),
    standard_names="Seed: psychosocial support. WHO/EUDA: psychosocial interventions; counselling",
    search_words={
        "en": ("counselling", "someone to talk to", "therapy", "keyworker", "chemsex support", "family support", "bereavement", "crisis", "stimulant support", "cut down",),
        "es": ("apoyo psicosocial",),
        "fr": ("accompagnement psychosocial",),
        "de": ("psychosoziale Beratung",),
        "pt": ("apoio psicossocial",),
    },
    osm="healthcare=counselling + healthcare:counselling=addiction (documented)",
    external="SAMHSA ICO, GCO, FCO; 211 RX-8450.8000-180; Open Eligibility Care > Support Network > counselling",
    is_optional=False,
)
