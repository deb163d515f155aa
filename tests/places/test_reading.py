"""Promises of reading files of places made by others."""

import pytest

from services.places.reading import UnreadableError, open_source

GEONAMES = "GB\tG51\tGovan\tScotland\tSCT\tGlasgow\t\t\t\t55.857\t-4.311\t4\n"
ZAUBERWARE = (
    "country_code,zipcode,place,state,state_code,province,province_code,community,community_code,latitude,longitude\n"
    "US,99553,Akutan,Alaska,AK,Aleutians East,013,,,54.143,-165.7854\n"
)


@pytest.fixture
def rows_of(tmp_path):
    def rows(content, encoding="utf-8"):
        path = tmp_path / "places.csv"
        path.write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
        return list(open_source(path).rows())

    return rows


def test_geonames_postal_rows_are_read(rows_of):
    [(number, values)] = rows_of(GEONAMES)
    assert number == 1
    assert (values["country"], values["code"], values["latitude"]) == ("GB", "G51", "55.857")
    assert (values["region"], values["region_code"]) == ("Scotland", "SCT")


def test_geonames_names_may_hold_a_quotation_mark(rows_of):
    assert rows_of(GEONAMES.replace("Govan", 'Govan "old') + GEONAMES)[1][0] == 2


def test_zauberware_rows_are_read_and_counted_as_in_a_spreadsheet(rows_of):
    [(number, values)] = rows_of(ZAUBERWARE)
    assert number == 2
    assert (values["code"], values["name"], values["region"], values["region_code"]) == (
        "99553",
        "Akutan",
        "Alaska",
        "AK",
    )


@pytest.mark.parametrize("header", ["name,lat,lon", "NAME;Lat;Lng", "Town\tLatitude\tLongitude", "Place Name|Y|X"])
def test_any_csv_that_names_its_columns_is_read(rows_of, header):
    delimiter = next(sign for sign in ",;\t|" if sign in header)
    [(_, values)] = rows_of(f"{header}\n" + delimiter.join(("Faro", "37.02", "-7.93")) + "\n")
    assert values == {"name": "Faro", "latitude": "37.02", "longitude": "-7.93"}


def test_empty_rows_are_passed_over(rows_of):
    assert [number for number, _ in rows_of("name,lat,lon\n\nFaro,37.02,-7.93\n,,\n")] == [3]


def test_a_byte_order_mark_is_no_part_of_the_header(rows_of):
    assert rows_of("name,lat,lon\nFaro,37,-7\n", "utf-8-sig")[0][1]["name"] == "Faro"


def test_a_file_in_windows_1252_is_read_with_a_notice(tmp_path):
    path = tmp_path / "places.csv"
    path.write_bytes("name,lat,lon\nÉvora,38.57,-7.91\n".encode("cp1252"))
    file = open_source(path)
    assert next(file.rows())[1]["name"] == "Évora"
    assert "Windows-1252" in file.notices[0]


def test_a_file_in_utf_8_has_no_notice(tmp_path):
    (tmp_path / "places.csv").write_text("name,lat,lon\nÉvora,38.57,-7.91\n", encoding="utf-8")
    assert open_source(tmp_path / "places.csv").notices == []


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "is empty"),
        (b"name,lat,lon\nFa\0ro,37,-7\n", "NUL byte"),
        ("name,lat,lon\n".encode("utf-16"), "NUL byte"),
        (b"name,lat,lon\n\x81\x8d\n", "neither in UTF-8 nor in Windows-1252"),
        (b"town,people\nFaro,60000\n", "no columns for a name or a code"),
        (b"lat,lon\n37,-7\n", "no columns for a name or a code"),
        (b"just some words\n", "no columns for a name or a code"),
    ],
)
def test_what_cannot_be_read_is_said_in_one_sentence(rows_of, content, reason):
    with pytest.raises(UnreadableError, match=reason):
        rows_of(content)


def test_an_endless_quoted_field_is_said_with_its_row(rows_of):
    with pytest.raises(UnreadableError, match="after row"):
        rows_of('name,lat,lon\n"Faro,37,-7\n' + "x" * 200_000)


def test_a_missing_file_and_a_folder_are_said(tmp_path):
    with pytest.raises(UnreadableError, match="No such file"):
        open_source(tmp_path / "nowhere.csv")
    with pytest.raises(UnreadableError, match="Is a directory"):
        open_source(tmp_path)
