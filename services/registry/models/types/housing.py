"""Housing and shelter with no abstinence rule: the facts a curator records about this kind of service."""

from services.registry.models.fields import AnswerField, ChoiceField, MomentField, NoteField, NumberField, SeveralField
from services.registry.models.service_details import ServiceDetails
from services.vocabulary.service_types import housing as words


class HousingDetails(ServiceDetails):
    """The facts of one service of the type `housing`."""

    service_type = words.TYPE

    kind = ChoiceField(words.KIND)
    use_policy = ChoiceField(words.USE_POLICY)
    alcohol_policy = ChoiceField(words.ALCOHOL_POLICY)
    gender = SeveralField(words.GENDER)
    couples = AnswerField(words.COUPLES)
    children = AnswerField(words.CHILDREN)
    pets = ChoiceField(words.PETS)
    stay = ChoiceField(words.STAY)
    private_room = AnswerField(words.PRIVATE_ROOM)
    storage = AnswerField(words.STORAGE)
    curfew = NoteField(words.CURFEW)
    naloxone_on_site = AnswerField(words.NALOXONE_ON_SITE)
    wellbeing_checks = ChoiceField(words.WELLBEING_CHECKS)
    referral = SeveralField(words.REFERRAL)
    local_connection = AnswerField(words.LOCAL_CONNECTION)
    rent = NoteField(words.RENT)
    free_places = NumberField(words.FREE_PLACES)
    free_places_at = MomentField(words.FREE_PLACES_AT)
    evicts_for_use = AnswerField(words.EVICTS_FOR_USE)
