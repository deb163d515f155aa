"""What a script loses on its way to those who load it: comments and indents, which say nothing to a browser."""

from __future__ import annotations

import re

# Only what begins a line: a string may hold anything that looks like a comment.
_COMMENT = re.compile(r"^[ \t]*(?:/\*(?:[^*]|\*(?!/))*\*/|//[^\n]*)[ \t]*\n", re.MULTILINE)
_INDENT = re.compile(r"^[ \t]+|\n+(?=\n)", re.MULTILINE)


def without_comments(script: str) -> str:
    """Returns a script of ours as it is served; no line of a text in backticks may look like a comment."""
    return _INDENT.sub("", _COMMENT.sub("", script))
