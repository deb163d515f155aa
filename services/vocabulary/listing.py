"""The closed lists of a listing itself: kinds of place, modes, visibility, status, consent, contacts, checks."""

from services.vocabulary.phrase import gettext_noop

# HSDS location_type has three values; ours say which of them, and more.
LOCATION_KINDS = {
    "place": gettext_noop("A place to go to"),
    "stop": gettext_noop("A stop of a van or team"),
    "round": gettext_noop("A van or team with stops"),
    "outreach": gettext_noop("A team that comes to you in an area"),
    "postal": gettext_noop("By post"),
    "virtual": gettext_noop("By phone or online"),
}
KINDS_WITH_A_POINT = ("place", "stop")
HSDS_LOCATION_TYPES = {
    "place": "physical",
    "stop": "physical",
    "round": "physical",
    "outreach": "physical",
    "postal": "postal",
    "virtual": "virtual",
}

MODES = {
    "fixed": gettext_noop("At a fixed place"),
    "pharmacy": gettext_noop("In a pharmacy"),
    "mobile": gettext_noop("From a van or bus"),
    "outreach": gettext_noop("On the street"),
    "machine": gettext_noop("From a machine"),
    "box": gettext_noop("From a box"),
    "post": gettext_noop("By post"),
    "phone": gettext_noop("By phone"),
    "online": gettext_noop("Online"),
    "home_delivery": gettext_noop("Brought to you"),
    "event": gettext_noop("At an event"),
}

ADDRESS_VISIBILITIES = {
    "public": gettext_noop("Public: the address and the exact point are shown"),
    "area_only": gettext_noop("Area only: a square of at least 1 km is shown"),
    "on_contact": gettext_noop("On contact: a square is shown, people ask for the address"),
    "workers_only": gettext_noop("Workers only: not listed for the public at all"),
}

STATUSES = {
    "open": gettext_noop("Running as usual"),
    "reduced": gettext_noop("Running with less"),
    "full": gettext_noop("Full at the moment"),
    "out_of_stock": gettext_noop("Out of stock"),
    "machine_fault": gettext_noop("Machine out of order"),
    "closed_temporarily": gettext_noop("Closed for now"),
    "closed_for_good": gettext_noop("Closed for good"),
}
# With these, nothing can be got there, whatever the hours say.
STATUSES_WITHOUT_SERVICE = ("full", "out_of_stock", "machine_fault", "closed_temporarily", "closed_for_good")

CONSENT_SCOPES = {
    "unknown": gettext_noop("Nobody has asked yet"),
    "none": gettext_noop("Does not want to be listed"),
    "workers": gettext_noop("For workers only"),
    "public": gettext_noop("For everybody"),
}
CONSENT_GIVERS = {
    "": gettext_noop("Not given"),
    "service": gettext_noop("The service itself"),
    "operator": gettext_noop("The organisation that runs it"),
    "public_body": gettext_noop("A public body that publishes the list"),
}

CONTACT_CHANNELS = {
    "phone": gettext_noop("Call"),
    "sms": gettext_noop("Text message"),
    "whatsapp": gettext_noop("WhatsApp"),
    "signal": gettext_noop("Signal"),
    "email": gettext_noop("E-mail"),
    "web": gettext_noop("Web page"),
    "chat": gettext_noop("Chat"),
}
NUMBER_CHANNELS = ("phone", "sms", "whatsapp", "signal")

LANGUAGE_LEVELS = {
    "staff": gettext_noop("Staff speak it"),
    "interpreter_here": gettext_noop("Interpreter here"),
    "interpreter_phone": gettext_noop("Interpreter by phone"),
    "leaflet": gettext_noop("Leaflet"),
}

PROVIDER_KINDS = {
    "peer": gettext_noop("Group of people who use or have used drugs"),
    "ngo": gettext_noop("Charity or community group"),
    "public": gettext_noop("Public service"),
    "pharmacy": gettext_noop("Pharmacy"),
    "faith": gettext_noop("Faith group"),
    "private": gettext_noop("Private company"),
    "unknown": gettext_noop("Not known: ask"),
}

CHECKED_FIELDS = {
    "everything": gettext_noop("Everything"),
    "opening_hours": gettext_noop("Opening hours"),
    "phone": gettext_noop("Phone"),
    "address": gettext_noop("Address"),
    "services": gettext_noop("Services"),
    "access": gettext_noop("Access"),
    "gates": gettext_noop("Gates"),
}
CHECKER_ROLES = {
    "service": gettext_noop("the service itself"),
    "peer": gettext_noop("a peer reviewer"),
    "outreach_worker": gettext_noop("an outreach worker"),
    "admin": gettext_noop("a curator"),
}
CHECK_METHODS = {
    "visit": gettext_noop("by a visit"),
    "call": gettext_noop("by a call"),
    "email": gettext_noop("by e-mail"),
    "web": gettext_noop("on its web page"),
}

SERVICE_AREA_KINDS = {
    "world": gettext_noop("Everywhere"),
    "country": gettext_noop("A country"),
    "subdivision": gettext_noop("A state, nation or province"),
    "circle": gettext_noop("A circle around a point"),
    "polygon": gettext_noop("A drawn area (GeoJSON polygon)"),
}
