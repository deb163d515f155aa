"""What the words of five languages are taken for."""

import pytest

from services.hours.plain_languages import LANGUAGES
from services.hours.plain_tokens import Kind, tokens_of

WEEK = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"]
YEAR = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]


def values(text, language, kind):
    """Returns the OSM forms of the words of one kind."""
    return [token.value for token in tokens_of(text, LANGUAGES[language]) if token.kind is kind]


@pytest.mark.parametrize(
    ("language", "days"),
    [
        ("en", "Monday Tuesday Wednesday Thursday Friday Saturday Sunday"),
        ("en", "Mon Tue Wed Thu Fri Sat Sun"),
        ("de", "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag"),
        ("de", "Mo Di Mi Do Fr Sa So"),
        ("fr", "lundi mardi mercredi jeudi vendredi samedi dimanche"),
        ("fr", "lun. mar. mer. jeu. ven. sam. dim."),
        ("es", "lunes martes miércoles jueves viernes sábado domingo"),
        ("es", "lun mar mié jue vie sáb dom"),
        ("pt", "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo"),
        ("pt", "seg ter qua qui sex sáb dom"),
        ("pt", "2ª 3ª 4ª 5ª 6ª sábado domingo"),
    ],
)
def test_every_language_has_seven_days(language, days):
    assert values(days, language, Kind.DAY) == WEEK


@pytest.mark.parametrize(
    ("language", "months"),
    [
        ("en", "January February March April May June July August September October November December"),
        ("de", "Januar Februar März April Mai Juni Juli August September Oktober November Dezember"),
        ("fr", "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
        ("es", "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
        ("pt", "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"),
    ],
)
def test_every_language_has_twelve_months(language, months):
    assert values(months, language, Kind.MONTH) == YEAR


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "closed on bank holidays"),
        ("de", "an Feiertagen geschlossen"),
        ("fr", "fermé les jours fériés"),
        ("es", "cerrado festivos"),
        ("pt", "encerrado aos feriados"),
    ],
)
def test_every_language_closes_on_holidays(language, said):
    assert [token.kind for token in tokens_of(said, LANGUAGES[language])] == [Kind.NOT_ON_HOLIDAYS]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "by appointment"),
        ("de", "nach telefonischer Vereinbarung"),
        ("fr", "sur rendez-vous"),
        ("es", "con cita previa"),
        ("pt", "por marcação"),
    ],
)
def test_every_language_asks_for_an_appointment(language, said):
    assert values(said, language, Kind.ASK) == ["by appointment"]


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "24 hours"), ("de", "rund um die Uhr"), ("fr", "24h/24"), ("es", "24 horas"), ("pt", "24 horas")],
)
def test_every_language_has_a_whole_day(language, said):
    assert values(said, language, Kind.ALL_DAY) == ["00:00-24:00"]
