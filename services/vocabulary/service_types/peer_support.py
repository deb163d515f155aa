"""Peer-led groups and drug user unions: what this kind of service is called and what can be said of it."""

from services.vocabulary.facts import answer, choice, several
from services.vocabulary.phrase import gettext_noop
from services.vocabulary.service_type import ServiceType

LED_BY = choice(
    "led_by",
    gettext_noop("Led by"),
    {
        "people_who_use_drugs": gettext_noop("People who use drugs"),
        "lived_experience": gettext_noop("Lived experience"),
        "mixed": gettext_noop("Mixed"),
        "not_peer_led": gettext_noop("Not peer led"),
    }, who="PW", is_filter=True,
)
OFFERS = several(
    "offers",
    gettext_noop("Offers"),
    {
        "union_advocacy": gettext_noop("Union advocacy"),
        "support_group": gettext_noop("Support group"),
        "navigation": gettext_noop("Navigation"),
        "secondary_supplies": gettext_noop("Secondary supplies"),
        "training": gettext_noop("Training"),
        "paid_roles": gettext_noop("Paid roles"),
        "arts": gettext_noop("Arts"),
        "memorial": gettext_noop("Memorial"),
    }, who="PW", is_filter=True,
)
MEMBERSHIP = choice(
    "membership",
    gettext_noop("Membership"),
    {
        "none": gettext_noop("None"),
        "free": gettext_noop("Free"),
        "paid": gettext_noop("Paid"),
    },
)
ALLIES_WELCOME = answer("allies_welcome", gettext_noop("Allies welcome"))
PAYS_PEERS = answer("pays_peers", gettext_noop("Pays peers"), who="W")

TYPE = ServiceType(
    code="peer_support",
    short_code="k11",
    label=gettext_noop("Peer-led groups and drug user unions"),
    short_label=gettext_noop("Peer groups"),
    field="social",
    facts=(LED_BY, OFFERS, MEMBERSHIP, ALLIES_WELCOME, PAYS_PEERS,),
    standard_names="Seed: networks of people who use drugs; UNODC/INPUD IDUIT: peer-led organisations",
    search_words={
        "en": ("drug user union", "peer group", "users union", "self support", "people who get it", "advocacy group", "peer worker",),
        "es": ("grupos de pares", "sindicato de personas que usan drogas",),
        "fr": ("auto-support",),
        "de": ("Selbsthilfe", "Selbstorganisation",),
        "pt": ("redução de riscos por pares",),
    },
    osm="office=association|ngo; club=*",
    external="SAMHSA PEER; 211 PN-8100.0500-180 (support groups, often abstinence based: check)",
    is_optional=False,
)
