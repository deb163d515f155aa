"""Sends a page of the admin as a browser does: everything it shows, with the answers a curator has changed."""

from django.contrib.admin.helpers import AdminForm


def send(client, address, **changed):
    """Opens a page and sends its form; names of changed answers may begin with the prefix of a row, as in the page."""
    page = client.get(address)
    assert page.status_code == 200, page
    return client.post(address, {**shown(page), **changed})


def shown(page):
    """Returns every answer that a page shows, as its form would send it."""
    answers = {}
    adminform: AdminForm = page.context["adminform"]
    _add(answers, adminform.form)
    for inline in page.context["inline_admin_formsets"]:
        _add(answers, inline.formset.management_form)
        for form in inline.formset.forms:
            _add(answers, form)
    return answers


def errors_of(page):
    """Returns every sentence that a page shows as an error, by field name."""
    forms = [page.context["adminform"].form]
    forms += [form for inline in page.context["inline_admin_formsets"] for form in inline.formset.forms]
    found = {}
    for form in forms:
        for name, sentences in form.errors.items():
            found.setdefault(name, []).extend(sentences)
    for inline in page.context["inline_admin_formsets"]:
        found.setdefault("rows", []).extend(inline.formset.non_form_errors())
    return {name: sentences for name, sentences in found.items() if sentences}


def _add(answers, form):
    for bound in form:
        if bound.field.disabled:
            continue
        _add_value(answers, bound.html_name, bound.field.widget, bound.field.prepare_value(bound.value()))


def _add_value(answers, name, widget, value):
    widget = getattr(widget, "widget", widget)
    if hasattr(widget, "decompress"):
        parts = value if isinstance(value, list) else widget.decompress(value)
        for number, (part, inner) in enumerate(zip(parts, widget.widgets, strict=True)):
            _add_value(answers, f"{name}_{number}", inner, part)
        return
    if value is None or value is False or value == []:
        return
    if value is True:
        answers[name] = "on"
    elif isinstance(value, list):
        answers[name] = value
    else:
        answers[name] = _as_text(widget.format_value(value))


def _as_text(shown_value):
    # A choice shows itself as a list of one.
    if isinstance(shown_value, list):
        shown_value = shown_value[0] if shown_value else ""
    return "" if shown_value is None else shown_value
