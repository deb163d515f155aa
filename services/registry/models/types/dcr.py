"""Drug consumption room: the facts a curator records about this kind of service."""

from services.registry.models.fields import AnswerField, ChoiceField, HoursField, NumberField, SeveralField
from services.registry.models.service_details import ServiceDetails
from services.vocabulary.service_types import dcr as words


class DcrDetails(ServiceDetails):
    """The facts of one service of the type `dcr`."""

    service_type = words.TYPE

    routes = SeveralField(words.ROUTES)
    places_inject = NumberField(words.PLACES_INJECT)
    places_smoke = NumberField(words.PLACES_SMOKE)
    sign_up = ChoiceField(words.SIGN_UP)
    id_needed = ChoiceField(words.ID_NEEDED)
    local_resident_only = AnswerField(words.LOCAL_RESIDENT_ONLY)
    min_age = NumberField(words.MIN_AGE)
    first_visit_talk_min = NumberField(words.FIRST_VISIT_TALK_MIN)
    who_is_turned_away = SeveralField(words.WHO_IS_TURNED_AWAY)
    help_with_injecting = ChoiceField(words.HELP_WITH_INJECTING)
    sharing_allowed = AnswerField(words.SHARING_ALLOWED)
    time_limit_min = NumberField(words.TIME_LIMIT_MIN)
    staff = SeveralField(words.STAFF)
    women_only_hours = HoursField(words.WOMEN_ONLY_HOURS)
    checking_on_site = AnswerField(words.CHECKING_ON_SITE)
    legal_standing = ChoiceField(words.LEGAL_STANDING)
