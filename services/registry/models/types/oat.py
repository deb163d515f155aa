"""Opioid agonist treatment: the facts a curator records about this kind of service."""

from services.registry.models.fields import AnswerField, ChoiceField, DateField, NoteField, NumberField, SeveralField
from services.registry.models.service_details import ServiceDetails
from services.vocabulary.service_types import oat as words


class OatDetails(ServiceDetails):
    """The facts of one service of the type `oat`."""

    service_type = words.TYPE

    medicines = SeveralField(words.MEDICINES)
    start_time = ChoiceField(words.START_TIME)
    waiting_days = NumberField(words.WAITING_DAYS)
    waiting_days_on = DateField(words.WAITING_DAYS_ON)
    telehealth_start = AnswerField(words.TELEHEALTH_START)
    take_home = ChoiceField(words.TAKE_HOME)
    supervised_dosing = ChoiceField(words.SUPERVISED_DOSING)
    drug_tests = ChoiceField(words.DRUG_TESTS)
    dose_stopped_for_use = AnswerField(words.DOSE_STOPPED_FOR_USE)
    counselling_required = AnswerField(words.COUNSELLING_REQUIRED)
    guest_dosing = AnswerField(words.GUEST_DOSING)
    self_referral = AnswerField(words.SELF_REFERRAL)
    pregnancy_priority = AnswerField(words.PREGNANCY_PRIORITY)
    cost_note = NoteField(words.COST_NOTE)
