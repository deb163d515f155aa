"""Safe disposal of needles: what this kind of service is called and what can be said of it."""

from services.vocabulary.facts import answer, choice
from services.vocabulary.phrase import gettext_noop
from services.vocabulary.service_type import ServiceType

BIN_KIND = choice(
    "bin_kind",
    gettext_noop("Bin kind"),
    {
        "outdoor_bin": gettext_noop("Outdoor bin"),
        "indoor_return": gettext_noop("Indoor return"),
        "pharmacy": gettext_noop("Pharmacy"),
        "collection_on_call": gettext_noop("Collection on call"),
        "mail_back": gettext_noop("Mail back"),
        "found_needle_line": gettext_noop("Found needle line"),
    }, who="PW", is_filter=True,
)
OPEN_24H = answer("open_24h", gettext_noop("Open 24h"), is_filter=True)
GIVES_CONTAINERS = answer("gives_containers", gettext_noop("Gives containers"))
ACCEPTS_PIPES = answer("accepts_pipes", gettext_noop("Accepts pipes"))

TYPE = ServiceType(
    code="sharps_disposal",
    short_code="k3",
    label=gettext_noop("Safe disposal of needles"),
    short_label=gettext_noop("Needle disposal"),
    field="health",
    facts=(BIN_KIND, OPEN_24H, GIVES_CONTAINERS, ACCEPTS_PIPES,),
    standard_names="Sharps disposal; drug-litter bin; needle return; found-needle hotline",
    search_words={
        "en": ("sharps bin", "needle drop box", "yellow box", "where to put used needles", "found a needle", "disposal bin",),
        "es": ("contenedor de jeringas",),
        "fr": ("collecteur de seringues",),
        "de": ("Spritzenabwurf", "Entsorgungsbox",),
        "pt": ("contentor de seringas",),
    },
    osm="No documented tag verified (waste=* on amenity=waste_disposal/waste_basket is the nearest); do not guess on export",
    external="None found",
    is_optional=False,
)
