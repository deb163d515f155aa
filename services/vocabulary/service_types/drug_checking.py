"""Drug checking: what this kind of service is called and what can be said of it."""

from services.vocabulary.facts import answer, choice, number, several, text, url
from services.vocabulary.phrase import gettext_noop
from services.vocabulary.service_type import ServiceType

METHODS = several(
    "methods",
    gettext_noop("Methods"),
    {
        "strips_fentanyl": gettext_noop("Strips fentanyl"),
        "strips_benzo": gettext_noop("Strips benzo"),
        "strips_xylazine": gettext_noop("Strips xylazine"),
        "strips_nitazene": gettext_noop("Strips nitazene"),
        "strips_medetomidine": gettext_noop("Strips medetomidine"),
        "strips_lsd": gettext_noop("Strips lsd"),
        "reagent": gettext_noop("Reagent"),
        "tlc": gettext_noop("Tlc"),
        "uv_vis": gettext_noop("Uv vis"),
        "ftir": gettext_noop("Ftir"),
        "raman": gettext_noop("Raman"),
        "hplc": gettext_noop("Hplc"),
        "gc_ms": gettext_noop("Gc ms"),
        "lc_ms": gettext_noop("Lc ms"),
        "dart_ms": gettext_noop("Dart ms"),
        "paper_spray_ms": gettext_noop("Paper spray ms"),
        "nmr": gettext_noop("Nmr"),
    }, who="PW", is_filter=True,
)
SAMPLE_ROUTE = several(
    "sample_route",
    gettext_noop("Sample route"),
    {
        "wait_on_site": gettext_noop("Wait on site"),
        "drop_off": gettext_noop("Drop off"),
        "post": gettext_noop("Post"),
        "event": gettext_noop("Event"),
        "take_home_strips": gettext_noop("Take home strips"),
    }, who="PW", is_filter=True,
)
MINUTES_ON_SITE = number("minutes_on_site", gettext_noop("Minutes on site"), 1, 600, is_filter=True)
DAYS_FOR_LAB = number("days_for_lab", gettext_noop("Days for lab"), 0, 90, is_filter=True)
SAMPLE_MG = number("sample_mg", gettext_noop("Sample mg"), 1, 500)
SAMPLE_DESTROYED = answer("sample_destroyed", gettext_noop("Sample destroyed"))
FORMS_ACCEPTED = several(
    "forms_accepted",
    gettext_noop("Forms accepted"),
    {
        "powder": gettext_noop("Powder"),
        "pill": gettext_noop("Pill"),
        "blotter": gettext_noop("Blotter"),
        "liquid": gettext_noop("Liquid"),
        "plant": gettext_noop("Plant"),
        "residue": gettext_noop("Residue"),
        "used_equipment": gettext_noop("Used equipment"),
    },
)
GIVES_STRENGTH = choice(
    "gives_strength",
    gettext_noop("Gives strength"),
    {
        "no": gettext_noop("No"),
        "approximate": gettext_noop("Approximate"),
        "exact": gettext_noop("Exact"),
    },
)
IDENTITY = choice(
    "identity",
    gettext_noop("Identity"),
    {
        "anonymous": gettext_noop("Anonymous"),
        "made_up_code": gettext_noop("Made up code"),
        "name": gettext_noop("Name"),
    }, is_filter=True,
)
ADVICE_INCLUDED = choice(
    "advice_included",
    gettext_noop("Advice included"),
    {
        "always": gettext_noop("Always"),
        "optional": gettext_noop("Optional"),
        "none": gettext_noop("None"),
    },
)
RESULTS_BY = several(
    "results_by",
    gettext_noop("Results by"),
    {
        "in_person": gettext_noop("In person"),
        "phone": gettext_noop("Phone"),
        "text": gettext_noop("Text"),
        "web_code": gettext_noop("Web code"),
        "email": gettext_noop("Email"),
    },
)
PUBLISHES = choice(
    "publishes",
    gettext_noop("Publishes"),
    {
        "no": gettext_noop("No"),
        "totals": gettext_noop("Totals"),
        "each_sample": gettext_noop("Each sample"),
    }, who="W",
)
RESULTS_URL = url("results_url", gettext_noop("Results url"), who="W")
CANNOT_DETECT = text("cannot_detect", gettext_noop("Cannot detect"))

TYPE = ServiceType(
    code="drug_checking",
    short_code="k5",
    label=gettext_noop("Drug checking"),
    short_label=gettext_noop("Drug checking"),
    field="health",
    facts=(METHODS, SAMPLE_ROUTE, MINUTES_ON_SITE, DAYS_FOR_LAB, SAMPLE_MG, SAMPLE_DESTROYED, FORMS_ACCEPTED, GIVES_STRENGTH, IDENTITY, ADVICE_INCLUDED, RESULTS_BY, PUBLISHES, RESULTS_URL, CANNOT_DETECT,),
    standard_names="EUDA/TEDI/HRI: drug checking; Australia: pill testing / CheQpoint-style; Canada: drug checking; not the same as testing people",
    search_words={
        "en": ("test my pills", "pill testing", "check my drugs", "test strips", "fentanyl strips", "xylazine strips", "nitazene strips", "reagent", "FTIR", "GC-MS", "lab test", "what is in my drugs", "the loop", "drop off sample",),
        "es": ("análisis de sustancias",),
        "fr": ("analyse de drogues",),
        "de": ("Drug-Checking",),
        "pt": ("testagem", "análise de substâncias",),
    },
    osm="No documented tag",
    external="Beware: 211 RX-0400.1850 and SAMHSA DAUT/DAOF are tests of PEOPLE, not of drugs; never map to this type",
    is_optional=False,
)
