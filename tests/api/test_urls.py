"""Promises of the OpenAPI document, and of the answers held against it by schemathesis."""

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings

from hrdirectory.wsgi import application
from tests.catalogue.records import make_area, make_offer, make_record, make_remote


@pytest.fixture
def world(make_release, places):
    return make_release(
        [
            make_record(offers=[make_offer(kind) for kind in ("nsp", "oat", "housing")]),
            make_remote(areas=[make_area("world")]),
        ]
    )


def test_the_document_is_openapi_3_1_and_lists_every_parameter(client, world):
    document = client.get("/api/v1/schema").json()
    assert document["openapi"].startswith("3.1")
    parameters = {one["name"] for one in document["paths"]["/api/v1/listings"]["get"]["parameters"]}
    assert {"near", "radius", "type", "open", "q", "page", "per_page", "id_needed", "mode"} <= parameters


@pytest.mark.slow
def test_no_generated_call_breaks_the_promises_of_the_document(client, world):
    schema = schemathesis.openapi.from_wsgi("/api/v1/schema", application)
    for operation in schema.get_all_operations():

        @settings(max_examples=40, deadline=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
        @given(case=operation.ok().as_strategy())
        def keeps_its_promises(case):
            # The client of schemathesis does not unpack what a WSGI application has compressed.
            case.call_and_validate(headers={"Accept-Encoding": "identity"})

        keeps_its_promises()
