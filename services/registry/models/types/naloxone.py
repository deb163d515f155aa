"""Naloxone and overdose training: the facts a curator records about this kind of service."""

from services.registry.models.fields import AnswerField, ChoiceField, NumberField, SeveralField
from services.registry.models.service_details import ServiceDetails
from services.vocabulary.service_types import naloxone as words


class NaloxoneDetails(ServiceDetails):
    """The facts of one service of the type `naloxone`."""

    service_type = words.TYPE

    forms = SeveralField(words.FORMS)
    doses_per_kit = NumberField(words.DOSES_PER_KIT)
    price_band = ChoiceField(words.PRICE_BAND)
    prescription = ChoiceField(words.PRESCRIPTION)
    training = ChoiceField(words.TRAINING)
    who_can_get = SeveralField(words.WHO_CAN_GET)
    kits_per_visit = NumberField(words.KITS_PER_VISIT)
    open_24h_pickup = AnswerField(words.OPEN_24H_PICKUP)
    by_post = AnswerField(words.BY_POST)
    replaces_expired = AnswerField(words.REPLACES_EXPIRED)
    under_18_ok = AnswerField(words.UNDER_18_OK)
