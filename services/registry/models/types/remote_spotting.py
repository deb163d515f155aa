"""Phone or app company while using alone: the facts a curator records about this kind of service."""

from services.registry.models.fields import AnswerField, ChoiceField, CountriesField, SeveralField
from services.registry.models.service_details import ServiceDetails
from services.vocabulary.service_types import remote_spotting as words


class RemoteSpottingDetails(ServiceDetails):
    """The facts of one service of the type `remote_spotting`."""

    service_type = words.TYPE

    channels = SeveralField(words.CHANNELS)
    answered_by = ChoiceField(words.ANSWERED_BY)
    location_asked = ChoiceField(words.LOCATION_ASKED)
    who_is_called = ChoiceField(words.WHO_IS_CALLED)
    works_on_basic_phone = AnswerField(words.WORKS_ON_BASIC_PHONE)
    free_call = AnswerField(words.FREE_CALL)
    countries = CountriesField(words.COUNTRIES)
