"""Promises of the answer for machines that watch the site."""


def test_it_names_the_release(client, directory):
    answer = client.get("/healthz")
    assert answer.status_code == 200
    assert answer.content == b"00000001\n"


def test_without_a_release_it_is_not_well(client, tmp_path, settings):
    settings.HRD_RELEASES_DIR = tmp_path
    assert client.get("/healthz").status_code == 503
