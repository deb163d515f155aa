"""Peer-led groups and drug user unions: the facts a curator records about this kind of service."""

from services.registry.models.fields import AnswerField, ChoiceField, SeveralField
from services.registry.models.service_details import ServiceDetails
from services.vocabulary.service_types import peer_support as words


class PeerSupportDetails(ServiceDetails):
    """The facts of one service of the type `peer_support`."""

    service_type = words.TYPE

    led_by = ChoiceField(words.LED_BY)
    offers = SeveralField(words.OFFERS)
    membership = ChoiceField(words.MEMBERSHIP)
    allies_welcome = AnswerField(words.ALLIES_WELCOME)
    pays_peers = AnswerField(words.PAYS_PEERS)
