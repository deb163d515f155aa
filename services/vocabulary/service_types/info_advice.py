"""Information and advice lines: what this kind of service is called and what can be said of it."""

from services.vocabulary.facts import answer, several, url
from services.vocabulary.phrase import gettext_noop
from services.vocabulary.service_type import ServiceType

CHANNELS = several(
    "channels",
    gettext_noop("Channels"),
    {
        "phone": gettext_noop("Phone"),
        "text": gettext_noop("Text"),
        "webchat": gettext_noop("Webchat"),
        "signal_whatsapp": gettext_noop("Signal whatsapp"),
        "email": gettext_noop("Email"),
        "walk_in": gettext_noop("Walk in"),
        "print": gettext_noop("Print"),
        "forum": gettext_noop("Forum"),
    }, is_filter=True,
)
TOPICS = several(
    "topics",
    gettext_noop("Topics"),
    {
        "opioids": gettext_noop("Opioids"),
        "stimulants": gettext_noop("Stimulants"),
        "psychedelics": gettext_noop("Psychedelics"),
        "benzos": gettext_noop("Benzos"),
        "ghb": gettext_noop("Ghb"),
        "ketamine": gettext_noop("Ketamine"),
        "cannabis": gettext_noop("Cannabis"),
        "alcohol": gettext_noop("Alcohol"),
        "steroids": gettext_noop("Steroids"),
        "new_substances": gettext_noop("New substances"),
        "pregnancy": gettext_noop("Pregnancy"),
        "driving": gettext_noop("Driving"),
        "travel": gettext_noop("Travel"),
        "mixing": gettext_noop("Mixing"),
    }, is_filter=True,
)
ALERTS_FEED_URL = url("alerts_feed_url", gettext_noop("Alerts feed url"), who="W")
ANONYMOUS = answer("anonymous", gettext_noop("Anonymous"), is_filter=True)
FREE_CALL = answer("free_call", gettext_noop("Free call"))
SHOWS_ON_BILL = answer("shows_on_bill", gettext_noop("Shows on bill"))
INTERPRETER = answer("interpreter", gettext_noop("Interpreter"), is_filter=True)

TYPE = ServiceType(
    code="info_advice",
    short_code="k15",
    label=gettext_noop("Information and advice lines"),
    short_label=gettext_noop("Information and advice"),
    field="social",
    facts=(CHANNELS, TOPICS, ALERTS_FEED_URL, ANONYMOUS, FREE_CALL, SHOWS_ON_BILL, INTERPRETER,),
    standard_names="Seed: information on safer drug use; helpline; webchat; alert service",
    search_words={
        "en": ("safer use", "helpline", "advice", "drug alerts", "bad batch", "dose info", "mixing drugs", "text line", "Frank", "erowid style",),
        "es": ("información sobre reducción de riesgos",),
        "fr": ("information réduction des risques",),
        "de": ("Safer-Use-Information",),
        "pt": ("informação sobre redução de riscos",),
    },
    osm="Not mapped unless walk-in (social_facility=outreach)",
    external="Open Eligibility Care > help hotlines",
    is_optional=False,
)
