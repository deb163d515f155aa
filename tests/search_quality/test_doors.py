"""The search box and the API answer every case, read it alike, and never show slang outside the search box."""

import json
import re
from urllib.parse import quote

import pytest

from services.language.folding import name_key
from tests.catalogue.records import make_offer, make_record
from tests.search_quality.cases import our_cases

CASES = our_cases()
# A page costs ten times what an answer of the API costs.
TYPED = [case for case in CASES if case.slang or case.group == "hostile"] + CASES[::3]
SHOWN = [case for case in TYPED if case.group == "hostile"] + CASES[::25]
WITHOUT_SEARCH_BOX = re.compile(r'<input id="words"[^>]*>')


@pytest.fixture(autouse=True)
def directory(make_release, places):
    """A directory of one place."""
    make_release([make_record("Kite Street (demo)", offers=[make_offer("nsp"), make_offer("naloxone")])])


def understand(client, case):
    text = quote(case.q.encode("utf-8", "surrogatepass"))
    return client.get(f"/api/v1/understand?q={text}&lang={case.lang}")


def ask(client, case):
    return client.post("/find/", {"words": case.q.encode("utf-8", "surrogatepass").decode("utf-8", "replace")})


def test_the_api_answers_every_case_as_it_is_read(client, outcomes):
    answers = {one.case.key: understand(client, one.case) for one in outcomes if len(one.case.q) <= 2000}
    assert [key for key, answer in answers.items() if answer.status_code != 200] == []
    read_otherwise = [
        one.case.key
        for one in outcomes
        if one.case.key in answers and json.loads(answers[one.case.key].content)["types"] != list(one.reading.types)
    ]
    assert read_otherwise == []


def test_the_search_box_takes_what_people_type(client):
    assert {ask(client, case).status_code for case in TYPED} == {303}


def test_the_answer_of_the_search_box_is_a_page(client):
    for case in SHOWN:
        page = client.get(ask(client, case).headers["Location"])
        assert page.status_code == 200, case.key


def test_slang_stands_nowhere_but_in_the_search_box(client):
    for case in (case for case in CASES if case.slang):
        page = client.get(ask(client, case).headers["Location"])
        shown = name_key(re.sub("<[^>]+>", " ", WITHOUT_SEARCH_BOX.sub("", page.content.decode())))
        assert f" {name_key(case.slang)} " not in f" {shown} ", case.key
