"""Needles, syringes and injecting equipment: the facts a curator records about this kind of service."""

from services.registry.models.fields import AnswerField, ChoiceField, NumberField, SeveralField
from services.registry.models.service_details import ServiceDetails
from services.vocabulary.service_types import nsp as words


class NspDetails(ServiceDetails):
    """The facts of one service of the type `nsp`."""

    service_type = words.TYPE

    distribution_policy = ChoiceField(words.DISTRIBUTION_POLICY)
    max_per_visit = NumberField(words.MAX_PER_VISIT)
    may_collect_for_others = AnswerField(words.MAY_COLLECT_FOR_OTHERS)
    must_return_used = AnswerField(words.MUST_RETURN_USED)
    syringe_types = SeveralField(words.SYRINGE_TYPES)
    other_equipment = SeveralField(words.OTHER_EQUIPMENT)
    hormone_needles = AnswerField(words.HORMONE_NEEDLES)
    steroid_ipe_supplies = AnswerField(words.STEROID_IPE_SUPPLIES)
    takes_used_equipment = AnswerField(words.TAKES_USED_EQUIPMENT)
    setting = ChoiceField(words.SETTING)
    record_taken = ChoiceField(words.RECORD_TAKEN)
    private_space = AnswerField(words.PRIVATE_SPACE)
    machine_payment = ChoiceField(words.MACHINE_PAYMENT)
