"""Information and advice lines: the facts a curator records about this kind of service."""

from services.registry.models.fields import AnswerField, LinkField, SeveralField
from services.registry.models.service_details import ServiceDetails
from services.vocabulary.service_types import info_advice as words


class InfoAdviceDetails(ServiceDetails):
    """The facts of one service of the type `info_advice`."""

    service_type = words.TYPE

    channels = SeveralField(words.CHANNELS)
    topics = SeveralField(words.TOPICS)
    alerts_feed_url = LinkField(words.ALERTS_FEED_URL)
    anonymous = AnswerField(words.ANONYMOUS)
    free_call = AnswerField(words.FREE_CALL)
    shows_on_bill = AnswerField(words.SHOWS_ON_BILL)
    interpreter = AnswerField(words.INTERPRETER)
