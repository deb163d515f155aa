"""Health care: wounds, testing, vaccines: what this kind of service is called and what can be said of it."""

from services.vocabulary.facts import answer, choice, several
from services.vocabulary.phrase import gettext_noop
from services.vocabulary.service_type import ServiceType

SERVICES = several(
    "services",
    gettext_noop("Services"),
    {
        "wound": gettext_noop("Wound"),
        "vein": gettext_noop("Vein"),
        "hiv_rapid": gettext_noop("Hiv rapid"),
        "hiv_self_test": gettext_noop("Hiv self test"),
        "hcv_antibody": gettext_noop("Hcv antibody"),
        "hcv_rna_on_site": gettext_noop("Hcv rna on site"),
        "hbv_test": gettext_noop("Hbv test"),
        "hav_hbv_vaccine": gettext_noop("Hav hbv vaccine"),
        "tetanus": gettext_noop("Tetanus"),
        "sti": gettext_noop("Sti"),
        "tb": gettext_noop("Tb"),
        "prep": gettext_noop("Prep"),
        "pep": gettext_noop("Pep"),
        "hiv_treatment": gettext_noop("Hiv treatment"),
        "hcv_treatment": gettext_noop("Hcv treatment"),
        "contraception": gettext_noop("Contraception"),
        "pregnancy": gettext_noop("Pregnancy"),
        "primary_care": gettext_noop("Primary care"),
        "dental": gettext_noop("Dental"),
        "foot": gettext_noop("Foot"),
        "mental_health": gettext_noop("Mental health"),
        "gender_affirming": gettext_noop("Gender affirming"),
    }, who="PW", is_filter=True,
)
RESULT_TIME = choice(
    "result_time",
    gettext_noop("Result time"),
    {
        "minutes": gettext_noop("Minutes"),
        "same_day": gettext_noop("Same day"),
        "days": gettext_noop("Days"),
        "weeks": gettext_noop("Weeks"),
    },
)
TREATS_ON_SITE = answer("treats_on_site", gettext_noop("Treats on site"), who="W", is_filter=True)
NAME_NEEDED = choice(
    "name_needed",
    gettext_noop("Name needed"),
    {
        "no": gettext_noop("No"),
        "made_up_code": gettext_noop("Made up code"),
        "yes": gettext_noop("Yes"),
    }, is_filter=True,
)
INSURANCE_NEEDED = answer("insurance_needed", gettext_noop("Insurance needed"), who="PW", is_filter=True)
PEER_PRESENT = answer("peer_present", gettext_noop("Peer present"))

TYPE = ServiceType(
    code="health",
    short_code="k9",
    label=gettext_noop("Health care: wounds, testing, vaccines"),
    short_label=gettext_noop("Health care"),
    field="health",
    facts=(SERVICES, RESULT_TIME, TREATS_ON_SITE, NAME_NEEDED, INSURANCE_NEEDED, PEER_PRESENT,),
    standard_names="WHO package: HIV, viral hepatitis, STI and TB testing, treatment and vaccination; low-threshold primary care, street nursing, wound and vein care",
    search_words={
        "en": ("abscess", "wound care", "vein", "hep c test", "HIV test", "STI test", "hep b vaccine", "PrEP", "street nurse", "doctor no insurance", "contraception", "cotton fever", "tranq wound",),
        "es": ("curas", "pruebas de VIH", "hepatitis",),
        "fr": ("soins", "dépistage VIH", "hépatites",),
        "de": ("medizinische Versorgung", "HIV", "HCV-Test",),
        "pt": ("cuidados", "rastreio VIH", "hepatites",),
    },
    osm="amenity=clinic, healthcare=clinic|nurse|laboratory, healthcare:counselling=sexual",
    external="SAMHSA HIVT, HCT, HBT, STDT, TBS, HAV, HBV, MHCV, MPEP; 211 branch LN; Open Eligibility Health > Prevent & Treat",
    is_optional=False,
)
