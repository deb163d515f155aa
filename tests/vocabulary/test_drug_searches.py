"""Promises of what people type about one drug."""

from services.vocabulary.drug_searches import DRUG_SEARCHES
from services.vocabulary.service_types import SERVICE_TYPES


def test_each_way_of_asking_is_there_for_each_drug():
    assert {"test my ketamine", "test my pills"} <= set(DRUG_SEARCHES["drug_checking"]["en"])
    assert "mit Koks aufhören" in DRUG_SEARCHES["treatment_voluntary"]["de"]


def test_they_lead_to_kinds_that_there_are():
    assert DRUG_SEARCHES.keys() <= SERVICE_TYPES.keys()
