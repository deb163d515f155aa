"""Health care: wounds, testing, vaccines: the facts a curator records about this kind of service."""

from services.registry.models.fields import AnswerField, ChoiceField, SeveralField
from services.registry.models.service_details import ServiceDetails
from services.vocabulary.service_types import health as words


class HealthDetails(ServiceDetails):
    """The facts of one service of the type `health`."""

    service_type = words.TYPE

    services = SeveralField(words.SERVICES)
    result_time = ChoiceField(words.RESULT_TIME)
    treats_on_site = AnswerField(words.TREATS_ON_SITE)
    name_needed = ChoiceField(words.NAME_NEEDED)
    insurance_needed = AnswerField(words.INSURANCE_NEEDED)
    peer_present = AnswerField(words.PEER_PRESENT)
