"""What all views of the API share: open headers, and an entity tag that changes with the release and the minute."""

from __future__ import annotations

import hashlib
from typing import Any

from django.http import HttpRequest
from django.utils import timezone
from django.utils.cache import get_conditional_response
from rest_framework.views import APIView

from services.catalogue.current import current_release
from services.privacy.headers import api_headers

# Open now is true for the minute it was said in.
SECONDS_TO_KEEP = 60


class OpenView(APIView):
    """A read-only view that any program may call from anywhere; caches may keep an answer for a minute."""

    http_method_names = ["get", "head", "options"]
    may_be_kept = True

    def finalize_response(self, request: Any, response: Any, *args: Any, **kwargs: Any) -> Any:
        """Sets the headers, and answers 304 to a caller who has this very answer."""
        answer = super().finalize_response(request, response, *args, **kwargs)
        for name, value in api_headers(behind_tls=request.is_secure()).items():
            answer.headers.setdefault(name, value)
        if answer.status_code != 200 or not self.may_be_kept:
            answer.headers["Cache-Control"] = "no-store"
            return answer
        answer.headers["Cache-Control"] = f"public, max-age={SECONDS_TO_KEEP}"
        tag = _entity_tag(request._request)
        answer.headers["ETag"] = tag
        return get_conditional_response(request._request, etag=tag, response=answer) or answer


def _entity_tag(request: HttpRequest) -> str:
    minute = timezone.now().replace(second=0, microsecond=0).isoformat()
    said = f"{current_release().manifest.sha256}|{minute}|{request.get_full_path()}|{request.get_host()}"
    return f'"{hashlib.sha256(said.encode()).hexdigest()[:32]}"'
