"""Promises of services.api.listings."""

from datetime import UTC, datetime

import pytest

from tests.catalogue.records import make_area, make_offer, make_record, make_remote

NEAR = "55.8617,-4.2583"


def search(client, **parameters):
    return client.get("/api/v1/listings", parameters)


@pytest.fixture
def freeze_minute(monkeypatch):
    monkeypatch.setattr("django.utils.timezone.now", lambda: datetime(2026, 11, 24, 12, 0, tzinfo=UTC))


@pytest.fixture
def glasgow(make_release, places):
    return make_release(
        [
            make_record("Near", id="NEAR0000"),
            make_record("Nearer", id="NEARER00", latitude=55.8618),
            make_record(
                "Area",
                id="AREA0000",
                precision="area",
                visibility="area_only",
                latitude=55.9,
                address={"city": "Glasgow", "country": "GB"},
            ),
            make_remote("Post", id="POST0000", areas=[make_area("country", country="GB")]),
        ]
    )  # fmt: skip


def test_a_search_answers_a_collection_ordered_by_distance(client, glasgow):
    answer = search(client, near="55.8619,-4.2583").json()
    assert answer["type"] == "FeatureCollection"
    assert [one["properties"]["name"] for one in answer["features"]] == ["Nearer", "Near", "Area", "Post"]
    distances = [one["properties"]["distance_m"] for one in answer["features"]]
    assert distances[:3] == sorted(distances[:3]) and distances[3] is None


def test_a_feature_carries_what_the_contract_promises(client, glasgow):
    properties = search(client, near=NEAR).json()["features"][0]["properties"]
    promised = {
        "id",
        "name",
        "types",
        "distance_m",
        "open",
        "opens_next",
        "phone",
        "address",
        "place_precision",
        "checked_on",
        "url",
    }
    assert promised <= set(properties)
    assert properties["phone"] == "+441414960101"
    assert properties["url"] == "http://testserver/s/NEAR0000/"


def test_a_withheld_address_is_an_area_and_what_comes_by_post_has_no_point(client, glasgow):
    features = {one["id"]: one for one in search(client, near=NEAR).json()["features"]}
    assert features["AREA0000"]["properties"]["place_precision"] == "area"
    assert features["AREA0000"]["properties"]["address"] == "Glasgow"
    assert features["POST0000"]["geometry"] is None
    assert features["POST0000"]["properties"]["mode"] == ["post"]


@pytest.mark.parametrize(
    ("parameters", "named"),
    [
        ({"near": "91,0"}, "near"),
        ({"type": "detox"}, "type"),
        ({"radius": "x"}, "radius"),
        ({"colour": "blue"}, "colour"),
        ({"near": "\x00"}, "near"),
        ({"per_page": "100000"}, "per_page"),
    ],
)
def test_a_bad_parameter_answers_400_and_names_it_and_what_it_takes(client, glasgow, parameters, named):
    answer = search(client, **parameters)
    assert answer.status_code == 400
    assert [one["parameter"] for one in answer.json()["parameters"]] == [named]
    assert answer.json()["parameters"][0]["takes"]


def test_a_parameter_given_twice_answers_400(client, glasgow):
    answer = client.get("/api/v1/listings?type=nsp&type=oat")
    assert answer.status_code == 400 and answer.json()["parameters"][0]["parameter"] == "type"


def test_one_listing_has_its_whole_public_record(client, glasgow):
    record = client.get("/api/v1/listings/NEAR0000").json()["properties"]["record"]
    assert record["address"]["address_1"] == "1 Example Street"


@pytest.mark.parametrize("address", ["/api/v1/listings/NOBODY", "/api/v1/nothing", "/api/v1/"])
def test_what_is_not_there_answers_404_as_json(client, glasgow, address):
    answer = client.get(address)
    assert answer.status_code == 404 and answer.json()["error"]


def test_answers_are_open_cacheable_and_set_no_cookie(client, glasgow):
    answer = search(client, near=NEAR)
    assert answer["Access-Control-Allow-Origin"] == "*"
    assert answer["Cache-Control"] == "public, max-age=60"
    assert not answer.cookies and "Cookie" not in answer.get("Vary", "")


def test_a_caller_who_has_the_answer_gets_304(client, glasgow, freeze_minute):
    tag = search(client, near=NEAR)["ETag"]
    again = client.get("/api/v1/listings", {"near": NEAR}, headers={"if-none-match": tag})
    assert again.status_code == 304 and not again.content


def test_a_tombstone_is_gone(client, make_release):
    make_release([make_record(id="SHUTSHUT", closed_for_good_on="2026-11-01", offers=[])])
    assert client.get("/api/v1/listings/SHUTSHUT").status_code == 404


def test_writing_is_not_allowed(client, glasgow):
    answer = client.post("/api/v1/listings", {})
    assert answer.status_code == 405 and "GET" in answer["Allow"]


def test_without_a_release_the_answer_is_503_as_json(client, settings, tmp_path):
    settings.HRD_RELEASES_DIR = tmp_path
    answer = search(client, near=NEAR)
    assert answer.status_code == 503 and answer.json()["error"]


def test_modes_and_facts_narrow_offers(client, make_release, places):
    make_release([make_record("Machine", offers=[make_offer(modes=["machine"])]), make_record("Counter")])
    names = [one["properties"]["name"] for one in search(client, near=NEAR, mode="machine").json()["features"]]
    assert names == ["Machine"]


@pytest.mark.parametrize(
    ("near", "at", "closes"),
    [
        (NEAR, "2026-11-24T17:50", False),
        ("55.8617,-4.2783", "2026-11-24T17:30", False),  # 1.25 km, 21 minutes on foot
        ("55.8617,-4.2783", "2026-11-24T17:50", True),
        ("55.8617,-4.2783", "2026-11-24T17:50Z", True),
    ],
)
def test_a_place_that_closes_before_one_can_walk_there_says_so(client, glasgow, near, at, closes):
    features = {one["id"]: one for one in search(client, near=near, open=at).json()["features"]}
    assert features["NEAR0000"]["properties"]["closes_before_walk"] is closes
    assert features["AREA0000"]["properties"]["closes_before_walk"] is None


def test_without_a_point_nobody_walks(client, glasgow):
    features = search(client, open="2026-11-24T17:59").json()["features"]
    assert {one["properties"]["closes_before_walk"] for one in features} == {None}
    whole = client.get("/api/v1/listings/NEAR0000").json()
    assert whole["properties"]["closes_before_walk"] is None
