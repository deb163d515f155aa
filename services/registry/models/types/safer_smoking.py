"""Smoking and snorting supplies: the facts a curator records about this kind of service."""

from services.registry.models.fields import ChoiceField, NumberField, SeveralField
from services.registry.models.service_details import ServiceDetails
from services.vocabulary.service_types import safer_smoking as words


class SaferSmokingDetails(ServiceDetails):
    """The facts of one service of the type `safer_smoking`."""

    service_type = words.TYPE

    items = SeveralField(words.ITEMS)
    per_visit_limit = NumberField(words.PER_VISIT_LIMIT)
    record_taken = ChoiceField(words.RECORD_TAKEN)
