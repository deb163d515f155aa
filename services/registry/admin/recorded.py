"""What every page of the registry shares: one decision a save, and a history that can be read and not rewritten."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from typing import Any

from django.contrib import admin, messages
from django.contrib.admin.utils import display_for_field, unquote
from django.core.exceptions import ObjectDoesNotExist, PermissionDenied, ValidationError
from django.db import IntegrityError, models
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _
from simple_history.admin import SimpleHistoryAdmin

from services.registry.admin.form_fields import FactFormFields
from services.registry.curation.changes import editing
from services.registry.curation.history import changes_beside

_NOT_SHOWN = ("id", "created_at", "changed_at")


class RecordedAdmin(FactFormFields, SimpleHistoryAdmin):
    """A page of one noun; all that one save touches is decided together."""

    object_history_list_template = "admin/registry_history_list.html"
    show_full_result_count = False
    list_per_page = 50

    def changeform_view(self, request: HttpRequest, *args: Any, **options: Any) -> HttpResponse:
        """Adds or changes a row and everything on its page."""
        try:
            with _one_edit(request):
                return super().changeform_view(request, *args, **options)
        except IntegrityError:
            # The form was checked, so only somebody else's save in between can have brought this about.
            text = _("Somebody else has changed this at the same moment. Nothing was saved: look, and try again.")
            messages.error(request, text)
            return HttpResponseRedirect(request.get_full_path())

    def delete_view(self, request: HttpRequest, *args: Any, **options: Any) -> HttpResponse:
        """Deletes a row after asking."""
        with _one_edit(request):
            return super().delete_view(request, *args, **options)

    def changelist_view(self, request: HttpRequest, *args: Any, **options: Any) -> HttpResponse:
        """Lists rows, and does what is chosen for several."""
        with _one_edit(request):
            return super().changelist_view(request, *args, **options)

    def get_object(self, request: HttpRequest, object_id: str, from_field: str | None = None) -> models.Model | None:
        """Returns the row of an address, or None; no database holds an id of twenty digits."""
        try:
            return super().get_object(request, object_id, from_field)
        except OverflowError:
            return None

    def revert_disabled(self, request: HttpRequest, obj: models.Model | None = None) -> bool:
        """Takes the way back out of the history: going back is an edit like any other, and is checked like one."""
        return True

    def history_view(self, request: HttpRequest, object_id: str, extra_context: Any = None) -> HttpResponse:
        """Shows who changed what and when, on the row itself and on the rows of its page."""
        key = self._key(self.model._meta.pk, object_id)
        beside = changes_beside(self.model, key)
        return super().history_view(request, object_id, {"changes_beside": beside, **(extra_context or {})})

    def history_form_view(
        self, request: HttpRequest, object_id: str, version_id: str, extra_context: Any = None
    ) -> HttpResponse:
        """Shows one past state as a list of answers; nothing here can be saved."""
        history = self.model.history.model  # type: ignore[attr-defined]  # given by simple-history
        found = {
            self.model._meta.pk.attname: self._key(self.model._meta.pk, object_id),
            "history_id": self._key(history._meta.pk, version_id),
        }
        record = history.objects.filter(**found).first()
        if record is None:
            raise Http404
        if not self.has_view_or_change_permission(request):
            raise PermissionDenied
        context = {
            **self.admin_site.each_context(request),
            "title": _("As it was on %(day)s") % {"day": f"{record.history_date:%Y-%m-%d %H:%M}"},
            "opts": self.opts,
            "record": record,
            "object_id": object_id,
            "answers": [(field.verbose_name, _shown(record, field)) for field in _shown_fields(self.model)],
        }
        return TemplateResponse(request, "admin/registry_version.html", context)

    @staticmethod
    def _key(field: models.Field, text: str) -> Any:
        """Returns an id from an address; what is none, or none that a database can hold, is not found."""
        try:
            key = field.to_python(unquote(text))
        except ValidationError as reason:
            raise Http404 from reason
        if key > models.BigIntegerField.MAX_BIGINT:
            raise Http404
        return key


class RowAdmin(RecordedAdmin):
    """The page of a noun that is edited on the page of another; it has its own for its history and for links."""

    def has_module_permission(self, request: HttpRequest) -> bool:
        """Keeps the noun off the front page."""
        return False


class StackedRows(FactFormFields, admin.StackedInline):
    """Rows of another noun on a page, one below the other."""

    extra = 0
    show_change_link = True


class TabularRows(FactFormFields, admin.TabularInline):
    """Rows of another noun on a page, as a table."""

    extra = 0
    show_change_link = True


def _one_edit(request: HttpRequest) -> AbstractContextManager[Any]:
    # Looking at a page must not take the lock of the only writer that SQLite has.
    return editing() if request.method == "POST" else nullcontext()


def _shown_fields(model: type[models.Model]) -> list[models.Field]:
    return [field for field in model._meta.concrete_fields if field.name not in _NOT_SHOWN]


def _shown(record: models.Model, field: models.Field) -> str:
    if not field.is_relation:
        return display_for_field(getattr(record, field.attname), field, "–")
    try:
        return str(getattr(record, field.name) or "–")
    except ObjectDoesNotExist:
        return _("deleted since")
