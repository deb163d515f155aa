"""Legal help and rights: what this kind of service is called and what can be said of it."""

from services.vocabulary.facts import answer, choice, several
from services.vocabulary.phrase import gettext_noop
from services.vocabulary.service_type import ServiceType

TOPICS = several(
    "topics",
    gettext_noop("Topics"),
    {
        "arrest": gettext_noop("Arrest"),
        "possession": gettext_noop("Possession"),
        "fines": gettext_noop("Fines"),
        "record": gettext_noop("Record"),
        "eviction": gettext_noop("Eviction"),
        "child_custody": gettext_noop("Child custody"),
        "benefits": gettext_noop("Benefits"),
        "immigration": gettext_noop("Immigration"),
        "job": gettext_noop("Job"),
        "health_discrimination": gettext_noop("Health discrimination"),
        "police_complaint": gettext_noop("Police complaint"),
    }, who="PW", is_filter=True,
)
CONFIDENTIAL_BY_LAW = answer("confidential_by_law", gettext_noop("Confidential by law"), is_filter=True)
ARREST_LINE_24H = answer("arrest_line_24h", gettext_noop("Arrest line 24h"), is_filter=True)
FORMAT = several(
    "format",
    gettext_noop("Format"),
    {
        "walk_in": gettext_noop("Walk in"),
        "appointment": gettext_noop("Appointment"),
        "phone": gettext_noop("Phone"),
        "street": gettext_noop("Street"),
    }, is_filter=True,
)
FEE = choice(
    "fee",
    gettext_noop("Fee"),
    {
        "free": gettext_noop("Free"),
        "means_test": gettext_noop("Means test"),
        "paid": gettext_noop("Paid"),
    },
)

TYPE = ServiceType(
    code="legal_rights",
    short_code="k16",
    label=gettext_noop("Legal help and rights"),
    short_label=gettext_noop("Legal help"),
    field="legal",
    facts=(TOPICS, CONFIDENTIAL_BY_LAW, ARREST_LINE_24H, FORMAT, FEE,),
    standard_names="Seed: reduce harms of drug laws; legal aid, know-your-rights, street lawyer",
    search_words={
        "en": ("lawyer", "arrested", "stop and search", "charges", "fine", "eviction", "custody", "know your rights", "expunge record", "bust card",),
        "es": ("asesoría legal",),
        "fr": ("accès au droit",),
        "de": ("Rechtsberatung",),
        "pt": ("apoio jurídico",),
    },
    osm="office=lawyer|ngo",
    external="211 FT, FT-3200; Open Eligibility Legal",
    is_optional=False,
)
