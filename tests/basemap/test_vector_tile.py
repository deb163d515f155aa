"""Promises of the tiles we write: those of the format's own examples, byte for byte."""

from services.basemap.vector_tile import AREA, LINE, POINT, Feature, geometry_of, write_tile


def test_shapes_are_written_as_the_examples_of_the_format_say():
    assert geometry_of(POINT, [[(25, 17)]]) == [9, 50, 34]
    assert geometry_of(LINE, [[(2, 2), (2, 10), (10, 10)]]) == [9, 4, 4, 18, 0, 16, 16, 0]
    assert geometry_of(AREA, [[(3, 6), (8, 12), (20, 34)]]) == [9, 6, 12, 18, 10, 12, 24, 44, 15]


def test_the_second_part_begins_where_the_first_ended():
    assert geometry_of(LINE, [[(2, 2), (2, 10), (10, 10)], [(1, 1), (3, 5)]])[8:] == [9, 17, 17, 10, 4, 8]


def test_a_tile_names_its_layer_its_words_and_its_size():
    tile = write_tile({"roads": [Feature(POINT, [[(25, 17)]], {"kind": "path"})]}, 4096)
    feature = bytes([0x12, 0x02, 0, 0, 0x18, 1, 0x22, 3, 9, 50, 34])
    words = b"\x1a\x04kind" + b"\x22\x06\x0a\x04path"
    layer = b"\x78\x02" + b"\x0a\x05roads" + bytes([0x12, len(feature)]) + feature + words + b"\x28\x80\x20"
    assert tile == bytes([0x1A, len(layer)]) + layer


def test_words_that_two_features_share_are_written_once():
    twice = [Feature(POINT, [[(1, 1)]], {"kind": "locality"}), Feature(POINT, [[(2, 2)]], {"kind": "locality"})]
    assert write_tile({"places": twice}, 4096).count(b"locality") == 1


def test_a_layer_without_features_is_left_out():
    assert write_tile({"roads": []}, 4096) == b""
