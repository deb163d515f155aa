"""Promises of the repairs: certain truths are put right, anything else is left out or refused."""

import pytest

from services.exchange import repairs
from services.exchange.record import RecordError

NEAR_HAMMONTON = {"latitude": 39.6462, "longitude": -74.7867}
NEAR_ABSECON = {"latitude": 39.4347, "longitude": -74.515}


def repaired(repair, geography=None, services=None, **location):
    record = {"id": "one", "location": {"country": "US", **location}, "services": services or [], "remarks": []}
    repair(record, geography)
    return record


@pytest.mark.parametrize(
    ("stated", "written"),
    [
        ("8201", "08201"),
        ("601", "00601"),
        ("75711-6367", "75711-6367"),
        ("757116367", "75711-6367"),
        ("8201-1234", "08201-1234"),
    ],
)
def test_zip_codes_get_their_zeros_and_their_hyphen_back(stated, written):
    assert repaired(repairs.pad_zip, postal_code=stated)["location"]["postal_code"] == written


def test_a_repaired_zip_code_leaves_a_remark():
    assert repaired(repairs.pad_zip, postal_code="8201")["remarks"] == ["Postal code 8201 was read as 08201."]


def test_a_whole_zip_code_leaves_none():
    assert repaired(repairs.pad_zip, postal_code="08201")["remarks"] == []


@pytest.mark.parametrize("stated", ["12", "1306 Centennial Avenue", "ABCDE", "123456"])
def test_what_is_no_zip_code_is_left_out(stated):
    record = repaired(repairs.pad_zip, postal_code=stated)
    assert "postal_code" not in record["location"]
    assert record["remarks"] == [f"Postal code “{stated}” is no ZIP code and was left out."]


def test_territories_are_countries_of_their_own():
    location = repaired(repairs.name_territory, state_province="GU", holiday_subdivision="GU")["location"]
    assert location == {"country": "GU", "state_province": "GU"}


def test_states_are_not():
    location = repaired(repairs.name_territory, state_province="NJ", holiday_subdivision="NJ")["location"]
    assert location == {"country": "US", "state_province": "NJ", "holiday_subdivision": "NJ"}


def test_a_postal_code_at_the_point_stays(geography):
    record = repaired(repairs.check_postal_code, geography, state_province="NJ", postal_code="08201", **NEAR_ABSECON)
    assert (record["location"]["postal_code"], record["remarks"]) == ("08201", [])


def test_a_dragged_postal_code_gives_way_where_only_one_can_be_meant(geography):
    record = repaired(repairs.check_postal_code, geography, state_province="NJ", postal_code="08021", **NEAR_HAMMONTON)
    assert record["location"]["postal_code"] == "08037"
    assert record["remarks"] == ["Postal code 08021 lies elsewhere; 08037 is the only one there, and was taken."]


def test_a_dragged_postal_code_is_left_out_where_several_can_be_meant(geography):
    record = repaired(repairs.check_postal_code, geography, state_province="NJ", postal_code="08203", **NEAR_ABSECON)
    assert "postal_code" not in record["location"]
    assert record["remarks"] == ["Postal code 08203 lies elsewhere by the gazetteer, and was left out."]


def test_swapped_coordinates_are_refused(geography):
    with pytest.raises(RecordError, match="have changed places") as error:
        repaired(repairs.check_point, geography, state_province="NJ", latitude=-74.5, longitude=39.4)
    assert error.value.field == "location.latitude"


def test_a_point_in_another_state_is_left_out(geography):
    record = repaired(repairs.check_point, geography, state_province="CA", **NEAR_ABSECON)
    assert record["location"] == {"country": "US", "state_province": "CA"}
    assert record["remarks"] == ["The point 39.4347, -74.515 is not in CA and was left out."]


def test_a_point_in_its_state_stays(geography):
    assert repaired(repairs.check_point, geography, state_province="NJ", **NEAR_ABSECON)["remarks"] == []


def test_guam_is_not_moved_to_the_west(geography):
    record = repaired(
        repairs.check_point, geography, country="GU", state_province="GU", latitude=13.4707, longitude=144.8181
    )
    assert (record["location"]["longitude"], record["remarks"]) == (144.8181, [])


def test_town_and_province_in_one_cell_are_parted():
    location = repaired(repairs.split_city_and_province, country="CA", city="Vancouver BC")["location"]
    assert location == {"country": "CA", "city": "Vancouver", "state_province": "BC", "holiday_subdivision": "BC"}


def test_a_town_without_a_province_stays():
    assert repaired(repairs.split_city_and_province, city="New York")["location"]["city"] == "New York"


def test_an_aside_in_the_street_says_how_to_get_there():
    location = repaired(repairs.move_aside_out_of_street, address_1="2600 Main Avenue (by the market)")["location"]
    assert (location["address_1"], location["transportation"]) == ("2600 Main Avenue", "By the market")


def test_the_town_is_taken_off_the_street():
    location = repaired(repairs.drop_town_from_street, address_1="639 E 18th St, Paterson", city="Paterson")["location"]
    assert location["address_1"] == "639 E 18th St"


def test_a_mobile_site_is_a_way_to_come_and_not_a_name():
    name = "Example Health (EH) (Mobile Site), Lifeworks"
    record = repaired(repairs.read_mobile_site, name=name, services=[{"type": "nsp"}])
    assert record["location"]["name"] == "Example Health (EH), Lifeworks"
    assert record["services"] == [{"type": "nsp", "at_location": {"modes": ["mobile"]}}]


@pytest.mark.parametrize(
    "name", ["ALEX EXAMPLE, MD OFFICE", "Dr. Alex Example", "Example Rheumatology - A. Example M.D."]
)
def test_the_name_of_a_person_is_replaced_by_the_street(name):
    record = repaired(repairs.withhold_personal_names, name=name, address_1="12 Lantern Wynd")
    assert record["location"]["name"] == "Clinic, 12 Lantern Wynd"
    assert name not in str(record)


def test_the_name_of_a_person_gives_way_to_the_other_name():
    record = repaired(repairs.withhold_personal_names, name="Alex Example DO", alternate_name="Harbour Clinic")
    assert record["location"] == {"country": "US", "name": "Harbour Clinic"}


def test_another_name_that_is_a_persons_is_left_out():
    record = repaired(repairs.withhold_personal_names, name="Harbour Clinic", alternate_name="Alex Example MD")
    assert record["location"] == {"country": "US", "name": "Harbour Clinic"}


@pytest.mark.parametrize("name", ["Do Something Trust", "Doctors' House", "Harbour Drive Clinic", "Amherst PhDs"])
def test_names_of_places_stay(name):
    assert repaired(repairs.withhold_personal_names, name=name)["location"]["name"] == name
