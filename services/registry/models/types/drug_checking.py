"""Drug checking: the facts a curator records about this kind of service."""

from services.registry.models.fields import AnswerField, ChoiceField, LinkField, NoteField, NumberField, SeveralField
from services.registry.models.service_details import ServiceDetails
from services.vocabulary.service_types import drug_checking as words


class DrugCheckingDetails(ServiceDetails):
    """The facts of one service of the type `drug_checking`."""

    service_type = words.TYPE

    methods = SeveralField(words.METHODS)
    sample_route = SeveralField(words.SAMPLE_ROUTE)
    minutes_on_site = NumberField(words.MINUTES_ON_SITE)
    days_for_lab = NumberField(words.DAYS_FOR_LAB)
    sample_mg = NumberField(words.SAMPLE_MG)
    sample_destroyed = AnswerField(words.SAMPLE_DESTROYED)
    forms_accepted = SeveralField(words.FORMS_ACCEPTED)
    gives_strength = ChoiceField(words.GIVES_STRENGTH)
    identity = ChoiceField(words.IDENTITY)
    advice_included = ChoiceField(words.ADVICE_INCLUDED)
    results_by = SeveralField(words.RESULTS_BY)
    publishes = ChoiceField(words.PUBLISHES)
    results_url = LinkField(words.RESULTS_URL)
    cannot_detect = NoteField(words.CANNOT_DETECT)
