"""The overdose page helps within seconds: on a narrow phone, without scripts or style, on paper, in any colours."""

import re

import pytest

from services.advice.overdose import OVERDOSE
from tests.browser.chromium import NARROW, faults_heard

SMALLEST = {"width": 320, "height": 568}
ORDERS = ".orders li"


@pytest.fixture
def open_sos(open_page, pages):
    def open_in(language="", name="sos", **options):
        return open_page(
            pages.address(name, language), **{"viewport": SMALLEST, "java_script_enabled": False, **options}
        )

    return open_in


@pytest.mark.parametrize("language", ["", "ar", "de", "es", "fa", "fr", "pt"])
def test_the_call_is_on_the_first_screen_and_every_order_within_two(open_sos, language):
    page = open_sos(language)
    call = page.locator(".sos .steps-call").bounding_box()
    last = page.locator(ORDERS).last.bounding_box()
    assert call["y"] + call["height"] < SMALLEST["height"]
    assert page.locator(ORDERS).count() == len(OVERDOSE.steps)
    assert last["y"] + last["height"] < 2 * SMALLEST["height"]


def test_nothing_stands_before_the_call_but_the_way_out(open_sos):
    page = open_sos()
    texts = page.locator("main").inner_text()
    assert texts.index(OVERDOSE.call_local) < texts.index(OVERDOSE.steps[0].order)
    assert page.locator("details.steps").count() == 0


@pytest.mark.parametrize("colours", [{"color_scheme": "dark"}, {"forced_colors": "active"}, {}])
def test_every_picture_is_drawn_in_the_colour_of_the_words(open_sos, colours):
    page = open_sos(**colours)
    for order in page.locator(ORDERS).all():
        picture = order.locator("svg").bounding_box()
        assert picture["width"] >= 48 and picture["height"] >= 48
        assert order.locator("svg").evaluate("e => getComputedStyle(e).stroke") == order.locator("strong").evaluate(
            "e => getComputedStyle(e).color"
        )


def test_the_page_alone_is_enough(open_page, pages):
    page = open_page(viewport=NARROW)
    page.route(re.compile("/static/"), lambda route: route.abort())
    page.goto(pages.address("sos"))
    assert page.locator(ORDERS).last.is_visible()
    assert page.locator(ORDERS).first.locator("svg").bounding_box()["width"] == 64


def test_it_prints_on_one_sheet(open_sos):
    for language in ("", "ar"):
        printed = open_sos(language).pdf(format="A4")
        assert len(re.findall(rb"/Type\s*/Page\b", printed)) == 1


def test_naloxone_near_by_can_be_reached_from_a_list(open_page, pages):
    page = open_page(pages.address("area"), viewport=NARROW)
    heard = faults_heard(page)
    page.locator("details.steps summary").click()
    page.locator("details.steps a").last.click()
    page.wait_for_url("**/sos/g51/")
    assert page.locator(".nearby").is_visible()
    assert heard == []
