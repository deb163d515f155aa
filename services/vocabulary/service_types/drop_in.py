"""Drop-in and basics: what this kind of service is called and what can be said of it."""

from services.vocabulary.facts import answer, choice, hours, several
from services.vocabulary.phrase import gettext_noop
from services.vocabulary.service_type import ServiceType

OFFERS = several(
    "offers",
    gettext_noop("Offers"),
    {
        "food": gettext_noop("Food"),
        "hot_drink": gettext_noop("Hot drink"),
        "shower": gettext_noop("Shower"),
        "laundry": gettext_noop("Laundry"),
        "clothes": gettext_noop("Clothes"),
        "phone_charging": gettext_noop("Phone charging"),
        "wifi": gettext_noop("Wifi"),
        "locker": gettext_noop("Locker"),
        "post_address": gettext_noop("Post address"),
        "rest_space": gettext_noop("Rest space"),
        "toilet": gettext_noop("Toilet"),
        "nurse": gettext_noop("Nurse"),
        "bike_store": gettext_noop("Bike store"),
    }, who="PW", is_filter=True,
)
IF_USED_TODAY = choice(
    "if_used_today",
    gettext_noop("If used today"),
    {
        "welcome": gettext_noop("Welcome"),
        "welcome_if_calm": gettext_noop("Welcome if calm"),
        "case_by_case": gettext_noop("Case by case"),
    }, is_filter=True,
)
WOMEN_ONLY_HOURS = hours("women_only_hours", gettext_noop("Women only hours"), is_filter=True)
SIGN_IN = choice(
    "sign_in",
    gettext_noop("Sign in"),
    {
        "none": gettext_noop("None"),
        "first_name": gettext_noop("First name"),
        "full_name": gettext_noop("Full name"),
    },
)
PETS_OK = answer("pets_ok", gettext_noop("Pets ok"), is_filter=True)

TYPE = ServiceType(
    code="drop_in",
    short_code="k12",
    label=gettext_noop("Drop-in and basics"),
    short_label=gettext_noop("Drop-in and basics"),
    field="social",
    facts=(OFFERS, IF_USED_TODAY, WOMEN_ONLY_HOURS, SIGN_IN, PETS_OK,),
    standard_names="EUDA: low-threshold centre, drop-in; Contact café (DE); day centre",
    search_words={
        "en": ("shower", "food", "laundry", "charge my phone", "warm place", "day centre", "locker", "mail address", "somewhere to sit",),
        "es": ("centro de baja exigencia",),
        "fr": ("accueil de jour bas seuil", "CAARUD",),
        "de": ("Kontaktcafé", "Kontaktladen",),
        "pt": ("centro de baixo limiar",),
    },
    osm="amenity=social_facility + social_facility=outreach|day_care|soup_kitchen|food_bank; amenity=shower",
    external="211 BD, BM branches; Open Eligibility Goods / Food",
    is_optional=False,
)
