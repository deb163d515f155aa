"""Every page of the running site is light enough for a slow phone."""

from tests.bench.weight import over_budget, weigh, weigh_all


def test_no_page_is_heavier_than_its_budget(pages):
    assert over_budget(weigh_all(pages)) == []


def test_the_list_needs_one_style_sheet_and_one_script(pages):
    kinds = [answer.kind for answer in weigh(pages.site, pages.path("area-longest")).answers.values()]
    assert sorted(kinds) == ["css", "html", "images", "js"]
