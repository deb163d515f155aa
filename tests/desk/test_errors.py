"""A fault of the registry is a page with a sentence, without the database and without a word of what broke."""

from services.desk.errors import server_error


def test_a_fault_says_that_nothing_was_saved_and_no_more(rf):
    page = server_error(rf.get("/registry/location/7/change/"))
    assert page.status_code == 500
    assert "Nothing was saved" in page.content.decode()
    assert "location" not in page.content.decode()


def test_a_fault_of_a_page_is_answered_so(client, db, monkeypatch):
    from services.registry.admin.site import RegistrySite

    def break_(*_, **__):
        raise RuntimeError("a secret")

    monkeypatch.setattr(RegistrySite, "each_context", break_)
    client.raise_request_exception = False
    page = client.get("/login/")
    assert page.status_code == 500
    assert "a secret" not in page.content.decode()
