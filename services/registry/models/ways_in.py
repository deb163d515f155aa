"""What it takes to use a service, what it keeps about people, and who it is for: the facts of every type."""

from __future__ import annotations

from django.db import models

from services.registry.models.fields import AnswerField, ChoiceField, HoursField, NoteField, NumberField, SeveralField
from services.vocabulary import common_facts as facts


class WaysIn(models.Model):
    """The facts a person scans first: cost, entry, papers, age."""

    can_come_if_used_today = ChoiceField(facts.CAN_COME_IF_USED_TODAY)
    cost = ChoiceField(facts.COST)
    cost_note = NoteField(facts.COST_NOTE)
    entry = SeveralField(facts.ENTRY)
    id_needed = ChoiceField(facts.ID_NEEDED)
    identity_recorded = ChoiceField(facts.IDENTITY_RECORDED)
    insurance_needed = AnswerField(facts.INSURANCE_NEEDED)
    residency_needed = AnswerField(facts.RESIDENCY_NEEDED)
    immigration_asked = AnswerField(facts.IMMIGRATION_ASKED)
    min_age = NumberField(facts.MIN_AGE)
    max_age = NumberField(facts.MAX_AGE)
    under_18_policy = ChoiceField(facts.UNDER_18_POLICY)

    class Meta:
        abstract = True


class WhatItIsLike(models.Model):
    """Who is there, what is kept and shared, and how safe it is."""

    women_only_hours = HoursField(facts.WOMEN_ONLY_HOURS)
    trans_non_binary_hours = HoursField(facts.TRANS_NON_BINARY_HOURS)
    staff_gender_choice = AnswerField(facts.STAFF_GENDER_CHOICE)
    peer_led = ChoiceField(facts.PEER_LED)
    peer_staff = AnswerField(facts.PEER_STAFF)
    substances = SeveralField(facts.SUBSTANCES)
    police_policy = ChoiceField(facts.POLICE_POLICY)
    police_note = NoteField(facts.POLICE_NOTE)
    data_shared_with = SeveralField(facts.DATA_SHARED_WITH)
    cctv = AnswerField(facts.CCTV)
    guard = AnswerField(facts.GUARD)
    bag_check = AnswerField(facts.BAG_CHECK)
    child_protection_note = NoteField(facts.CHILD_PROTECTION_NOTE)
    mandated_people_present = AnswerField(facts.MANDATED_PEOPLE_PRESENT)
    naloxone_on_site = AnswerField(facts.NALOXONE_ON_SITE)
    overdose_trained = AnswerField(facts.OVERDOSE_TRAINED)
    supplies_now = ChoiceField(facts.SUPPLIES_NOW)
    surge = SeveralField(facts.SURGE)

    class Meta:
        abstract = True
