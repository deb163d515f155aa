"""Whatever a browser sends, and wherever in a log record it ends up, it does not reach the log."""

import io
import logging
import logging.config
import re
from types import SimpleNamespace

import pytest

from services.privacy import headers
from services.privacy.redaction import VisitorRedaction, logging_config

SENTINEL = "zqsentinel"
EXTRAS = [
    ("request", SimpleNamespace(path=f"/find/{SENTINEL}", META={"REMOTE_ADDR": SENTINEL})),
    ("server_time", SENTINEL),
    ("status_code", SENTINEL),
    ("client", (SENTINEL, 4711)),
    ("user_agent", SENTINEL),
    ("taskName", SENTINEL),
]


@pytest.fixture
def log():
    """Gives what a handler with the filter writes, with everything a record holds on the line."""
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.addFilter(VisitorRedaction())
    logger = logging.Logger("django.request")
    logger.addHandler(handler)
    handler.setFormatter(EverythingFormatter("%(name)s %(levelname)s %(message)s"))
    return SimpleNamespace(logger=logger, stream=stream)


class EverythingFormatter(logging.Formatter):
    """Writes the line and after it the whole record."""

    def format(self, record):
        """Leaves nothing out."""
        return f"{super().format(record)} {vars(record)!r}"


def fails(text):
    """Raises an error in our own code, with the text of a visitor in it."""
    headers.content_security_policy({"img-src": text})


def test_a_value_of_a_message_is_left_out(log):
    log.logger.warning("Not found: %s", f"/find/?q={SENTINEL}")
    assert SENTINEL not in log.stream.getvalue()
    assert "Not found: …" in log.stream.getvalue()


def test_named_values_of_a_message_are_left_out(log):
    log.logger.warning("%(method)s took %(seconds).2f s", {"method": SENTINEL, "seconds": 1.5})
    assert SENTINEL not in log.stream.getvalue()
    assert "… took … s" in log.stream.getvalue()


def test_a_message_put_together_beforehand_is_left_out(log):
    log.logger.error(f"Invalid HTTP_HOST header: '{SENTINEL}'")
    assert SENTINEL not in log.stream.getvalue()


def test_a_message_handed_through_another_function_is_left_out(log):
    def report(message):
        log.logger.warning(message)

    report(f"Forbidden: {SENTINEL}")
    assert SENTINEL not in log.stream.getvalue()


def test_an_error_in_place_of_a_message_is_left_out(log):
    log.logger.error(ValueError(SENTINEL))
    assert SENTINEL not in log.stream.getvalue()


@pytest.mark.parametrize(("name", "value"), EXTRAS)
def test_an_extra_is_left_out(log, name, value):
    log.logger.error("Internal Server Error", extra={name: value})
    assert SENTINEL not in log.stream.getvalue()


def test_the_status_stays(log):
    log.logger.error("%s: %s", "Server Error", f"/{SENTINEL}", extra={"status_code": 503})
    assert "status 503" in log.stream.getvalue()


def test_an_exception_keeps_its_class_and_its_places_in_our_code_but_not_its_text(log):
    try:
        fails(SENTINEL)
    except ValueError:
        log.logger.exception("The page failed")
    written = log.stream.getvalue()
    assert SENTINEL not in written
    assert "django.request ERROR The page failed; builtins.ValueError at services/privacy/headers.py:" in written
    assert " in content_security_policy " in written


def test_a_cause_keeps_its_class_and_not_its_text(log):
    try:
        try:
            fails(SENTINEL)
        except ValueError as cause:
            raise RuntimeError(SENTINEL) from cause
    except RuntimeError:
        log.logger.exception("The page failed")
    assert SENTINEL not in log.stream.getvalue()
    assert "builtins.RuntimeError, after builtins.ValueError at services/" in log.stream.getvalue()


def test_a_ring_of_causes_ends(log):
    first, second = ValueError(SENTINEL), KeyError(SENTINEL)
    first.__cause__, second.__cause__ = second, first
    log.logger.error("Failed", exc_info=first)
    assert "builtins.KeyError" in log.stream.getvalue()
    assert SENTINEL not in log.stream.getvalue()


def test_the_names_of_threads_and_stacks_are_left_out(log):
    record = log.logger.makeRecord("django.server", logging.ERROR, "f.py", 1, "Broken pipe", (), None, sinfo=SENTINEL)
    record.threadName = record.processName = record.exc_text = SENTINEL
    log.logger.handle(record)
    assert SENTINEL not in log.stream.getvalue()
    assert "django.server ERROR" in log.stream.getvalue()


def test_no_path_of_the_machine_is_named_in_an_exception(log):
    try:
        fails(SENTINEL)
    except ValueError:
        log.logger.exception("The page failed")
    line = log.stream.getvalue().partition(" {")[0]
    assert __file__.rpartition("/tests/")[0] not in line


def test_a_record_keeps_its_words_when_it_meets_the_filter_twice(log):
    log.logger.addFilter(VisitorRedaction())
    log.logger.error("Failed %d times", 3, extra={"status_code": 500})
    assert "Failed … times; status 500" in log.stream.getvalue()


@pytest.fixture
def configured(monkeypatch):
    """Configures logging as a deployment does, and puts everything back."""
    stream = io.StringIO()
    monkeypatch.setattr("sys.stderr", stream)
    loggers = [logging.getLogger(name) for name in ("", *logging_config()["loggers"])]
    before = [(one, one.handlers[:], one.filters[:], one.level, one.propagate) for one in loggers]
    logging.config.dictConfig(logging_config())
    yield stream
    for one, handlers, filters, level, propagate in before:
        one.handlers, one.filters, one.propagate = handlers, filters, propagate
        one.setLevel(level)


@pytest.mark.parametrize("name", ["django.request", "django.server", "django", "services.web", "granian"])
def test_no_logger_of_a_deployment_writes_what_a_visitor_sent(configured, name):
    logging.getLogger(name).error("Error: %s", SENTINEL, extra={"request": SENTINEL, "status_code": 500})
    assert configured.getvalue().count(f"ERROR {name} Error: …; status 500\n") == 1
    assert SENTINEL not in configured.getvalue()


def test_a_page_not_found_leaves_no_line(configured):
    logging.getLogger("django.request").warning("%s: %s", "Not Found", "/x", extra={"status_code": 404})
    assert configured.getvalue() == ""


def test_a_request_that_is_refused_leaves_no_line(configured):
    logging.getLogger("django.security.DisallowedHost").error("%s", SENTINEL, extra={"status_code": 400})
    logging.getLogger("django.security.RequestDataTooBig").error("%s", SENTINEL, extra={"status_code": 400})
    assert configured.getvalue() == ""


def test_a_visit_leaves_no_line(configured):
    logging.getLogger("django.server").info('"%s" %s %s', "GET / HTTP/1.1", "200", "512")
    logging.getLogger("services.web").info("Answered")
    assert configured.getvalue() == ""


def test_a_line_tells_the_hour_and_not_the_minute(configured):
    logging.getLogger("services.web").warning("The release is old")
    assert re.fullmatch(r"\d{4}-\d\d-\d\d \d\dh WARNING services.web The release is old\n", configured.getvalue())


def test_no_line_goes_by_mail():
    assert list(logging_config()["handlers"]) == ["stderr"]
