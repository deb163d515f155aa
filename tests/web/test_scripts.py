"""Promises of scripts without their comments."""

from services.web.scripts import without_comments


def test_comments_that_have_lines_of_their_own_are_left_out():
    assert without_comments("/* What it\n   does. */\n\n// Why.\nlook();\n") == "\nlook();\n"


def test_lines_begin_at_the_margin():
    assert without_comments("if (here) {\n  look();\n}\n") == "if (here) {\nlook();\n}\n"


def test_what_looks_like_a_comment_inside_a_line_stays():
    line = 'const way = "https://example.org/"; // elsewhere\n'
    assert without_comments(line) == line


def test_a_comment_before_something_on_the_same_line_takes_nothing_with_it():
    script = "/* first */ look();\n/* then */\n"
    assert without_comments(script) == "/* first */ look();\n"


def test_the_name_of_a_module_that_is_imported_stays():
    assert without_comments('import { say } from "./words.js";\n') == 'import { say } from "./words.js";\n'
