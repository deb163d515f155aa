"""Festival and nightlife support: the facts a curator records about this kind of service."""

from services.registry.models.fields import DateField, SeveralField
from services.registry.models.service_details import ServiceDetails
from services.vocabulary.service_types import event_welfare as words


class EventWelfareDetails(ServiceDetails):
    """The facts of one service of the type `event_welfare`."""

    service_type = words.TYPE

    starts_on = DateField(words.STARTS_ON)
    ends_on = DateField(words.ENDS_ON)
    offers = SeveralField(words.OFFERS)
