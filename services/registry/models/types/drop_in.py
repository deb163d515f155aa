"""Drop-in and basics: the facts a curator records about this kind of service."""

from services.registry.models.fields import AnswerField, ChoiceField, HoursField, SeveralField
from services.registry.models.service_details import ServiceDetails
from services.vocabulary.service_types import drop_in as words


class DropInDetails(ServiceDetails):
    """The facts of one service of the type `drop_in`."""

    service_type = words.TYPE

    offers = SeveralField(words.OFFERS)
    if_used_today = ChoiceField(words.IF_USED_TODAY)
    women_only_hours = HoursField(words.WOMEN_ONLY_HOURS)
    sign_in = ChoiceField(words.SIGN_IN)
    pets_ok = AnswerField(words.PETS_OK)
