"""Stopping or cutting down, if you want to: the facts a curator records about this kind of service."""

from services.registry.models.fields import AnswerField, ChoiceField, DateField, NoteField, NumberField, SeveralField
from services.registry.models.service_details import ServiceDetails
from services.vocabulary.service_types import treatment_voluntary as words


class TreatmentVoluntaryDetails(ServiceDetails):
    """The facts of one service of the type `treatment_voluntary`."""

    service_type = words.TYPE

    kind = SeveralField(words.KIND)
    entry = ChoiceField(words.ENTRY)
    leave_any_time = AnswerField(words.LEAVE_ANY_TIME)
    oat_accepted = AnswerField(words.OAT_ACCEPTED)
    naloxone_at_exit = AnswerField(words.NALOXONE_AT_EXIT)
    waiting_days = NumberField(words.WAITING_DAYS)
    waiting_days_on = DateField(words.WAITING_DAYS_ON)
    cost = NoteField(words.COST)
