"""Work and income with no abstinence rule: what this kind of service is called and what can be said of it."""

from services.vocabulary.facts import answer, choice, several, text
from services.vocabulary.phrase import gettext_noop
from services.vocabulary.service_type import ServiceType

KIND = several(
    "kind",
    gettext_noop("Kind"),
    {
        "day_labour": gettext_noop("Day labour"),
        "peer_role": gettext_noop("Peer role"),
        "ips": gettext_noop("Ips"),
        "training": gettext_noop("Training"),
        "social_enterprise": gettext_noop("Social enterprise"),
        "volunteering": gettext_noop("Volunteering"),
        "benefits_advice": gettext_noop("Benefits advice"),
    }, who="PW", is_filter=True,
)
DRUG_TEST = answer("drug_test", gettext_noop("Drug test"), who="PW", must_be="no")
PAY_RHYTHM = choice(
    "pay_rhythm",
    gettext_noop("Pay rhythm"),
    {
        "same_day": gettext_noop("Same day"),
        "weekly": gettext_noop("Weekly"),
        "monthly": gettext_noop("Monthly"),
        "stipend": gettext_noop("Stipend"),
        "unpaid": gettext_noop("Unpaid"),
    }, is_filter=True,
)
PAY_AMOUNT = text("pay_amount", gettext_noop("Pay amount"))
START = choice(
    "start",
    gettext_noop("Start"),
    {
        "same_day": gettext_noop("Same day"),
        "within_week": gettext_noop("Within week"),
        "waiting_list": gettext_noop("Waiting list"),
    }, who="PW", is_filter=True,
)
RECORD_OK = answer("record_ok", gettext_noop("Record ok"), is_filter=True)
AFFECTS_BENEFITS = text("affects_benefits", gettext_noop("Affects benefits"), who="PW")

TYPE = ServiceType(
    code="employment",
    short_code="k14",
    label=gettext_noop("Work and income with no abstinence rule"),
    short_label=gettext_noop("Work and income"),
    field="social",
    facts=(KIND, DRUG_TEST, PAY_RHYTHM, PAY_AMOUNT, START, RECORD_OK, AFFECTS_BENEFITS,),
    standard_names="Seed: non-abstinence-based employment. Low-threshold work; peer jobs; Individual Placement and Support (IPS)",
    search_words={
        "en": ("day work", "cash work", "job no drug test", "peer job", "TAPAJ", "work programme", "volunteer", "benefits help",),
        "es": ("empleo de baja exigencia",),
        "fr": ("travail alternatif payé à la journée",),
        "de": ("niedrigschwellige Arbeit", "Zuverdienst",),
        "pt": ("emprego de baixo limiar",),
    },
    osm="office=employment_agency; social_facility=workshop",
    external="SAMHSA EMP; 211 ND branch; Open Eligibility Work",
    is_optional=False,
)
