"""Safe disposal of needles: the facts a curator records about this kind of service."""

from services.registry.models.fields import AnswerField, ChoiceField
from services.registry.models.service_details import ServiceDetails
from services.vocabulary.service_types import sharps_disposal as words


class SharpsDisposalDetails(ServiceDetails):
    """The facts of one service of the type `sharps_disposal`."""

    service_type = words.TYPE

    bin_kind = ChoiceField(words.BIN_KIND)
    open_24h = AnswerField(words.OPEN_24H)
    gives_containers = AnswerField(words.GIVES_CONTAINERS)
    accepts_pipes = AnswerField(words.ACCEPTS_PIPES)
