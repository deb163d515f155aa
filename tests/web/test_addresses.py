"""Promises of the addresses of lists."""

import pytest
from django.http import QueryDict
from hypothesis import given
from hypothesis import strategies as st

from services.catalogue.site_filters import site_filter
from services.vocabulary.service_types import SERVICE_TYPES
from services.web.addresses import ListAddress, NoSuchKind, is_from_form, kind_codes, read_kinds, read_list
from services.web.languages import opaque_query

NSP, NALOXONE = SERVICE_TYPES["nsp"], SERVICE_TYPES["naloxone"]


def test_an_address_is_written_in_one_way_only():
    address = read_list("g51", "k4-k1", QueryDict("f=b4-b1&p=2"))
    assert str(address) == "/a/g51/k1-k4/?f=b1-b4&p=2"


def test_a_list_of_everything_has_no_kinds():
    assert str(ListAddress("g51")) == "/a/g51/"


def test_turning_a_kind_adds_it_and_takes_it_away():
    address = ListAddress("g51", (NSP,), page=3)
    assert str(address.with_kind_turned(NALOXONE)) == "/a/g51/k1-k4/"
    assert str(address.with_kind_turned(NSP)) == "/a/g51/"


def test_turning_a_filter_adds_it_and_takes_it_away():
    address = ListAddress("g51", (), (site_filter("b2"),), page=3)
    assert str(address.with_filter_turned(site_filter("b1"))) == "/a/g51/?f=b1-b2"
    assert str(address.with_filter_turned(site_filter("b2"))) == "/a/g51/"


def test_another_area_starts_on_its_first_page():
    assert str(ListAddress("g51", (NSP,), page=3).in_area("g52")) == "/a/g52/k1/"


def test_filters_that_are_gone_are_left_out():
    assert read_list("g51", "", QueryDict("f=b1-b999")).filters == (site_filter("b1"),)


@pytest.mark.parametrize("page", ["0", "-1", "x", "", "²", "1e3", "99999999999"])
def test_a_page_that_is_no_number_is_the_first(page):
    assert read_list("g51", "", QueryDict(f"p={page}")).page == 1


@pytest.mark.parametrize("codes", ["k99", "k1-", "needles", "k1-k99"])
def test_an_unknown_kind_is_refused(codes):
    with pytest.raises(NoSuchKind):
        read_kinds(codes)


def test_kinds_are_read_as_they_are_written():
    assert read_kinds(kind_codes((NSP, NALOXONE))) == (NSP, NALOXONE)


def test_filters_of_a_kind_that_is_not_chosen_are_left_out():
    assert str(read_list("g51", "k5", QueryDict("f=b2-b173"))) == "/a/g51/k5/?f=b2-b173"
    assert str(read_list("g51", "k1", QueryDict("f=b2-b173"))) == "/a/g51/k1/?f=b2"


def test_a_kind_takes_its_own_filters_with_it():
    address = read_list("g51", "k1-k5", QueryDict("f=b2-b173"))
    assert str(address.with_kind_turned(SERVICE_TYPES["drug_checking"])) == "/a/g51/k1/?f=b2"


def test_those_that_have_not_said_are_taken_in_filter_by_filter():
    address = read_list("g51", "", QueryDict("f=b2-b16-b17"))
    assert str(address.with_unknown_turned("mode")) == "/a/g51/?f=b2-b16u-b17u"
    assert str(address.with_unknown_turned("mode").with_unknown_turned("mode")) == "/a/g51/?f=b2-b16-b17"


def test_a_choice_beside_others_is_like_them_about_those_that_have_not_said():
    address = read_list("g51", "", QueryDict("f=b16u"))
    assert str(address.with_filter_turned(site_filter("b17"))) == "/a/g51/?f=b16u-b17u"


def test_forty_filters_are_enough():
    address = read_list("g51", "k9", QueryDict("f=" + "-".join(f"b{number}u" for number in range(1, 600))))
    assert len(address.filters) == 40
    assert str(read_list("g51", "k9", QueryDict(str(address).partition("?")[2]))) == str(address)


def test_a_form_gives_the_same_address_as_links_do():
    sent = QueryDict("f=b17&f=b2&u=b16&u=b4&d=5&h=20")
    assert is_from_form(sent)
    assert str(read_list("g51", "", sent)) == "/a/g51/?f=b2-b17u-t520"


@pytest.mark.parametrize("moment", ["d=&h=12", "d=9&h=12", "d=5&h=99", "d=5&h=", "d=5", "h=%00", "d=٣&h=12"])
def test_a_form_without_a_day_and_time_asks_for_none(moment):
    assert read_list("g51", "", QueryDict(moment)).filters == ()


def test_an_address_of_ours_is_not_taken_for_a_form():
    assert not is_from_form(QueryDict("f=b2-b17u-t520&p=2&w=1"))


def test_far_away_has_an_address():
    wide = read_list("g51", "k1", QueryDict("p=2")).widened()
    assert str(wide) == "/a/g51/k1/?p=2&w=1"
    assert str(wide.on_page(3)) == "/a/g51/k1/?p=3&w=1"


def test_the_page_with_all_filters_leads_back_to_where_it_was_opened():
    address = read_list("g51", "k1", QueryDict("f=b2&p=2"))
    assert address.all_filters == "/a/g51/k1/filters/?f=b2"
    assert address.as_map().all_filters == "/a/g51/k1/map/filters/?f=b2"
    assert ListAddress("g51").no_filters == "/a/g51/filters/"


def test_one_filter_goes_with_all_its_choices():
    address = read_list("g51", "", QueryDict("f=b2-b16-b17"))
    assert str(address.without_filter("mode")) == "/a/g51/?f=b2"


def test_of_two_moments_the_one_asked_for_last_counts():
    friday, now = site_filter("t520"), site_filter("b1")
    assert str(ListAddress("g51", filters=(friday,)).with_filter_turned(now)) == "/a/g51/?f=b1"
    assert str(ListAddress("g51", filters=(now,)).with_filter_turned(friday)) == "/a/g51/?f=t520"


CODES = st.sampled_from(["b1", "b2", "b2u", "b16", "b17u", "b173", "t520", "t100u", "b999", "needles", "", "\0"])


SHORT = st.text(max_size=3)


@given(f=st.lists(CODES), u=st.lists(CODES, max_size=3), d=SHORT, h=SHORT, kinds=st.sampled_from(["", "k5"]))
def test_whatever_is_sent_has_one_address_which_is_no_form_and_stays_as_it_is(f, u, d, h, kinds):
    sent = QueryDict(mutable=True)
    sent.setlist("f", f)
    sent.setlist("u", u)
    sent["d"], sent["h"] = d, h
    written = str(read_list("g51", kinds, sent))
    again = QueryDict(written.partition("?")[2])
    assert not is_from_form(again)
    assert str(read_list("g51", kinds, again)) == written
    assert written.endswith(opaque_query(again)) and bool(opaque_query(again)) == bool(again)
