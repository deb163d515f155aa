"""Work and income with no abstinence rule: the facts a curator records about this kind of service."""

from services.registry.models.fields import AnswerField, ChoiceField, NoteField, SeveralField
from services.registry.models.service_details import ServiceDetails
from services.vocabulary.service_types import employment as words


class EmploymentDetails(ServiceDetails):
    """The facts of one service of the type `employment`."""

    service_type = words.TYPE

    kind = SeveralField(words.KIND)
    drug_test = AnswerField(words.DRUG_TEST)
    pay_rhythm = ChoiceField(words.PAY_RHYTHM)
    pay_amount = NoteField(words.PAY_AMOUNT)
    start = ChoiceField(words.START)
    record_ok = AnswerField(words.RECORD_OK)
    affects_benefits = NoteField(words.AFFECTS_BENEFITS)
