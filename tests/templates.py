"""Makes a template variable that does not exist fail the test that rendered it."""

import sys
from pathlib import Path

OUR_TEMPLATES = Path(__file__).resolve().parents[1] / "templates"


class MissingVariableError(AssertionError):
    """A template of ours names a variable that its view does not give it."""


class FailsWhenShown(str):
    """Stands in for Django's `string_if_invalid`: fails in our templates, stays silent in those of packages."""

    __slots__ = ()

    def __contains__(self, part):
        return part == "%s" or super().__contains__(part)

    def __mod__(self, variable):
        template = _template_being_rendered()
        if template and Path(template).is_relative_to(OUR_TEMPLATES):
            name = Path(template).relative_to(OUR_TEMPLATES)
            raise MissingVariableError(f"templates/{name} shows {variable}, which does not exist.")
        return ""

    def __bool__(self):
        return True


def fail_on_missing_variables() -> None:
    """Switches every template engine of the running settings."""
    from django.template import engines

    for engine in engines.all():
        engine.engine.string_if_invalid = FailsWhenShown()


def _template_being_rendered():
    """Returns the file of the innermost template node on the stack: blocks and includes know their own."""
    frame = sys._getframe()
    while frame := frame.f_back:
        if frame.f_code.co_name == "render_annotated":
            return frame.f_locals["self"].origin.name
    return None
