"""Talking support: the facts a curator records about this kind of service."""

from services.registry.models.fields import ChoiceField, DateField, NoteField, NumberField, SeveralField
from services.registry.models.service_details import ServiceDetails
from services.vocabulary.service_types import psychosocial as words


class PsychosocialDetails(ServiceDetails):
    """The facts of one service of the type `psychosocial`."""

    service_type = words.TYPE

    offers = SeveralField(words.OFFERS)
    format = SeveralField(words.FORMAT)
    goal_policy = ChoiceField(words.GOAL_POLICY)
    waiting_days = NumberField(words.WAITING_DAYS)
    waiting_days_on = DateField(words.WAITING_DAYS_ON)
    session_limit = NumberField(words.SESSION_LIMIT)
    privacy_limits = NoteField(words.PRIVACY_LIMITS)
    notes_shared_with = SeveralField(words.NOTES_SHARED_WITH)
