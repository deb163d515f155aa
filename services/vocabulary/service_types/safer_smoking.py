"""Smoking and snorting supplies: what this kind of service is called and what can be said of it."""

from services.vocabulary.facts import choice, number, several
from services.vocabulary.phrase import gettext_noop
from services.vocabulary.service_type import ServiceType

ITEMS = several(
    "items",
    gettext_noop("Items"),
    {
        "glass_stem": gettext_noop("Glass stem"),
        "bubble_pipe": gettext_noop("Bubble pipe"),
        "hammer_pipe": gettext_noop("Hammer pipe"),
        "foil": gettext_noop("Foil"),
        "screens": gettext_noop("Screens"),
        "push_stick": gettext_noop("Push stick"),
        "mouthpiece": gettext_noop("Mouthpiece"),
        "straws": gettext_noop("Straws"),
        "snort_kit": gettext_noop("Snort kit"),
        "rectal_kit": gettext_noop("Rectal kit"),
        "lip_balm": gettext_noop("Lip balm"),
    }, is_filter=True,
)
PER_VISIT_LIMIT = number("per_visit_limit", gettext_noop("Per visit limit"), 0, 999)
RECORD_TAKEN = choice(
    "record_taken",
    gettext_noop("Record taken"),
    {
        "nothing": gettext_noop("Nothing"),
        "made_up_code": gettext_noop("Made up code"),
        "initials_dob": gettext_noop("Initials dob"),
        "name": gettext_noop("Name"),
        "id_document": gettext_noop("Id document"),
    },
)

TYPE = ServiceType(
    code="safer_smoking",
    short_code="k2",
    label=gettext_noop("Smoking and snorting supplies"),
    short_label=gettext_noop("Pipes, foil and straws"),
    field="health",
    facts=(ITEMS, PER_VISIT_LIMIT, RECORD_TAKEN,),
    standard_names="Safer smoking / inhalation supplies; safer crack use kits (Canada); foil provision (UK)",
    search_words={
        "en": ("pipes", "stems", "bubbles", "hammers", "straight shooter", "foil", "straws", "snort kit", "crack kit", "meth pipe", "screens", "brass", "safer smoking", "booty bump kit",),
        "es": ("material para inhalar", "fumar",),
        "fr": ("kit base", "pipes", "« roule ta paille »",),
        "de": ("Safer-Smoking-Set", "Folie",),
        "pt": ("kit de fumo", "papel de alumínio",),
    },
    osm="No own tag; as nsp",
    external="None found",
    is_optional=False,
)
