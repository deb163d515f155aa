"""Weights add up, and what is too heavy is named."""

from tests.bench.weight import FIRST_FLIGHT, Answer, Weight, before_the_map, files_named, over_budget


def page(name="area", **bodies):
    suffixes = {"html": "/a/x/", "css": "/x.css", "js": "/x.js", "images": "/x.svg", "fonts": "/x.woff2"}
    return Weight(name, {suffixes[kind]: Answer(kind, 1_000, size) for kind, size in bodies.items()})


def test_a_page_names_what_a_browser_loads_for_it():
    html = """
      <link rel="icon" href="data:,"> <link rel="stylesheet" href="/static/x.css"> <link rel="alternate" href="/no/">
      <script src="/static/x.js"></script> <svg><use href="/static/i.svg#k1"/></svg> <use href="#k2"/> <a href="/no/">
    """
    assert files_named("/", Answer("html", 0, 0, html)) == ["/static/x.css", "/static/x.js", "/static/i.svg"]


def test_a_script_names_the_modules_it_imports():
    script = 'import { one } from "./one.js";\nconst later = await import("../two.js");'
    assert files_named("/static/packs/x.js", Answer("js", 0, 0, script)) == ["/static/packs/one.js", "/static/two.js"]


def test_a_sheet_names_its_images_but_those_it_carries_itself():
    sheet = 'a { mask: url("images/a.svg") } b { mask: url("data:image/svg+xml,x") }'
    assert files_named("/static/x.css", Answer("css", 0, 0, sheet)) == ["/static/images/a.svg"]


def test_the_first_view_counts_headers_and_leaves_scripts_out():
    assert page(html=4_000, css=5_000, js=9_000).first_view == 11_000


def test_a_page_that_fits_is_not_named():
    assert over_budget([page(html=FIRST_FLIGHT - 3_000, css=1_000, js=14_000, images=8_000)]) == []


def test_a_page_that_does_not_fit_is_named():
    assert over_budget([page(html=FIRST_FLIGHT - 2_000, css=1)]) == ["area: HTML and CSS are 14337 of 14336 bytes"]


def test_a_page_that_failed_is_not_light():
    failed = Weight("area", {"/a/x/": Answer("html", 1, 1, status=500)})
    assert over_budget([failed]) == ["area: there is no good answer to /a/x/"]


def test_a_map_may_be_heavier_and_its_scripts_are_not_counted():
    heavy = page("map", html=20_000, js=60_000)
    assert over_budget([heavy]) == []
    assert before_the_map([heavy]) == {}


def test_scripts_images_and_fonts_have_budgets_of_their_own():
    assert over_budget([page(js=15_001, images=8_001, fonts=1)]) == [
        "area: images are 8001 of 8000 bytes",
        "area: it loads a font",
        "JavaScript before the map is 15001 of 15000 bytes",
    ]
