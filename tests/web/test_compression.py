"""Promises of services.web.compression."""

import gzip

from tests.catalogue.records import make_record


def test_a_list_goes_compressed_to_a_browser_that_can_read_it(client, make_release, places):
    make_release([make_record(f"Place {number}") for number in range(20)])
    plain = client.get("/a/g51/")
    packed = client.get("/a/g51/", headers={"accept-encoding": "gzip"})
    assert packed["Content-Encoding"] == "gzip"
    assert len(packed.content) < len(plain.content) / 3
    assert b"Place 7" in gzip.decompress(packed.content)


def test_everybody_gets_the_same_compressed_bytes(client, make_release, places):
    make_release([make_record()])
    first, second = (client.get("/about/", headers={"accept-encoding": "gzip"}).content for _ in range(2))
    assert first == second
