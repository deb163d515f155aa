"""The look at every page finds what it is there to find."""

import pytest

from tests.markup import faults_of


@pytest.mark.parametrize(
    "page",
    [
        "<script>alert(1)</script>",
        "<style>p {}</style>",
        "<p style='color: red'>",
        "<button onclick='x()'>",
        "<a href='javascript:x()'>",
        "<script src='https://cdn.example.org/x.js'></script>",
        "<img src='//tiles.example.org/1.png'>",
        "<link rel='stylesheet' href='https://fonts.example.org/x.css'>",
        "<form action='https://example.org/'>",
    ],
)
def test_a_page_that_breaks_the_policy_is_found(page):
    assert len(faults_of(page)) == 1


@pytest.mark.parametrize(
    "page",
    [
        "<script src='/static/map.js' type='module'></script>",
        "<script type='application/json' id='points'>{}</script>",
        "<a href='https://example.org/'>The service's own page</a>",
        "<link rel='icon' href='data:,'>",
        '<link rel="canonical" href="https://directory.example.org/">',
    ],
)
def test_a_page_that_keeps_the_policy_passes(page):
    assert faults_of(page) == []


def test_a_fault_says_where_it_is():
    assert faults_of("<p>\n<b style='x'>") == ["line 2: <b> has an inline style"]
