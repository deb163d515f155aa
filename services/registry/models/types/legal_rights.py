"""Legal help and rights: the facts a curator records about this kind of service."""

from services.registry.models.fields import AnswerField, ChoiceField, SeveralField
from services.registry.models.service_details import ServiceDetails
from services.vocabulary.service_types import legal_rights as words


class LegalRightsDetails(ServiceDetails):
    """The facts of one service of the type `legal_rights`."""

    service_type = words.TYPE

    topics = SeveralField(words.TOPICS)
    confidential_by_law = AnswerField(words.CONFIDENTIAL_BY_LAW)
    arrest_line_24h = AnswerField(words.ARREST_LINE_24H)
    format = SeveralField(words.FORMAT)
    fee = ChoiceField(words.FEE)
