"""Promises of what may be sent to the site: what our forms can hold, and nothing that ends on a disk."""

import tempfile

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpRequest, HttpResponse

from services.web.small_forms import MOST_BYTES, SmallForms

FORM = "application/x-www-form-urlencoded"


@pytest.fixture(autouse=True)
def no_files(monkeypatch):
    """Fails a test in which something is written beside the memory."""

    def refuse(*_arguments, **_options):
        raise AssertionError("A visitor has made the site write a file.")

    monkeypatch.setattr(tempfile, "NamedTemporaryFile", refuse)


def test_a_large_file_is_refused_unread(client, directory):
    upload = SimpleUploadedFile("words.txt", b"secret" * 1_000_000)
    assert client.post("/find/", {"words": upload}).status_code == 413


def test_a_small_file_never_leaves_the_memory(client, directory):
    upload = SimpleUploadedFile("words.txt", b"secret" * 1_000)
    assert client.post("/find/", {"words": upload}).status_code == 303


def test_more_than_a_form_holds_is_refused(client, directory):
    answer = client.post("/find/", "words=" + "a" * MOST_BYTES, content_type=FORM)
    assert answer.status_code == 413
    assert b"This is too large." in answer.content


def test_a_link_of_the_greatest_length_passes(client, directory):
    assert client.post("/find/", "words=" + "%F0%9F%97%BA" * 2000, content_type=FORM).status_code == 303


@pytest.mark.parametrize("length", ["-1", "1e3", "9" * 5000, "²"])
def test_a_length_that_is_none_reaches_no_view(length):
    request = HttpRequest()
    request.META["CONTENT_LENGTH"] = length
    request.path_info = "/api/v1/listings"
    assert SmallForms(lambda _request: HttpResponse())(request).status_code == 413


def test_the_api_says_itself_that_it_takes_nothing(client, directory):
    assert client.post("/api/v1/listings", "{", content_type="application/json").status_code == 405
