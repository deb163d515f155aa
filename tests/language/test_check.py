"""Words that label people are found and a better one offered; names, quotations and open doors are left alone."""

import pytest

from services.language.check import Finding, check_text, preconditions

NAMED_IN_THE_PRINCIPLES = [
    ("Open to Drug Abusers.", "en-01"),
    ("substance-abuser", "en-01"),
    ("drug\u2011abusers", "en-01"),
    ("drug\nabusers", "en-01"),
    ("drug  abusers", "en-01"),
    ("ADDICTS", "en-02"),
    ("ad\u00addicts", "en-02"),
    ("ex-addict", "en-02"),
    ("the scourge", "en-04"),
    ("Junkies welcome", "en-03"),
    ("a junky", "en-03"),
    ("social evils", "en-05"),
]


@pytest.mark.parametrize(("text", "rule_id"), NAMED_IN_THE_PRINCIPLES)
def test_a_word_the_principles_name_is_blocked_in_every_spelling(text, rule_id):
    assert [(finding.rule_id, finding.severity) for finding in check_text(text, "en")] == [(rule_id, "block")]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Help for addicts.", "en"),
        ("Ayuda para drogadictos.", "es"),
        ("Aide aux toxicomanes.", "fr"),
        ("Hilfe für Süchtige.", "de"),
        ("Ajuda para viciados.", "pt"),
    ],
)
def test_a_label_is_blocked_in_five_languages(text, language):
    assert [finding.severity for finding in check_text(text, language)] == ["block"]


def test_a_finding_says_where_what_else_and_why():
    (finding,) = check_text("We help junkies here.", "en")
    assert finding == Finding(
        rule_id="en-03",
        severity="block",
        found="junkies",
        start=8,
        end=15,
        suggestion="people who use drugs",
        why="The harm reduction principles name it as a word to avoid",
    )


def test_a_finding_is_where_it_stands_in_the_text_as_written():
    text = "Two  spaces,\n\n“quoted addicts”, then drug \u00a0 abusers."
    (finding,) = check_text(text, "en")
    assert finding.found == text[finding.start : finding.end] == "drug \u00a0 abusers"


def test_findings_come_in_the_order_of_the_text():
    assert [finding.found for finding in check_text("Junkies, hard drugs and addicts.", "en")] == [
        "Junkies",
        "hard drugs",
        "addicts",
    ]


def test_letters_written_in_two_parts_are_the_same_letters():
    assert [finding.rule_id for finding in check_text("toxico\u0301manos", "es")] == ["es-01"]


@pytest.mark.parametrize(
    "text",
    [
        'The sign says "junkies welcome".',
        "The sign says “junkies welcome”.",
        "The sign says ‘the junkies’ corner’.",
        "The sign says 'junkies' corner'.",
        "The sign says 'junkies'.",
        "The sign says 'don't call us junkies'.",
        "Das Schild sagt „Junkies“.",
        'Das Schild sagt „Junkies".',
        "L'affiche dit « junkies ».",
        "Das Schild sagt »Junkies«.",
    ],
)
def test_words_in_quotation_marks_are_somebodys_own(text):
    assert check_text(text) == []


def test_inches_and_apostrophes_open_no_quotation():
    assert [finding.found for finding in check_text("""1" needles for junkies, 2" needles""", "en")] == ["junkies"]
    assert [finding.found for finding in check_text("the users' room, junkies' corner", "en")] == ["junkies"]


@pytest.mark.parametrize(
    "text",
    [
        "Narcotics Anonymous meets here.",
        "Funded by the Substance Abuse and Mental Health Services Administration.",
        "The Misuse of Drugs Act 1971.",
        "Vancouver Area Network of Drug Users",
        "Drug Users’ Union",
        "JES (Junkies, Ehemalige, Substituierte)",
        "Misuse of  Drugs\nAct",
    ],
)
def test_a_proper_name_is_left_alone(text):
    assert check_text(text) == []


def test_a_proper_name_in_small_letters_is_no_name():
    assert [finding.rule_id for finding in check_text("a network of drug users union", "en")] == ["en-10"]


@pytest.mark.parametrize(
    "text", ["addicts@place.example", "https://place.example/addicts", "See addict-art.example/x."]
)
def test_an_address_is_left_alone(text):
    assert check_text(text) == []


def test_a_sentence_without_a_space_after_it_is_no_address():
    assert [finding.found for finding in check_text("Not for addicts.Ask us.", "en")] == ["addicts"]


@pytest.mark.parametrize(
    "text",
    [
        "domestic abuse, child abuse, verbal abuse of staff",
        "wheelchair users, screen-reader user, PrEP users",
        "junk mail",
        "clean water, clean towels, equipment must be clean",
        "non-alcoholic drinks, Alcoholics Anonymous",
        "addiction nurse, addicted to nicotine, nicotine replacement",
        "habitat, collapse, IUD fitting",
        "you do not have to be sober",
        "no abstinence required",
        "no random drug testing",
        "zero tolerance for violence",
        "No need to be clean. No need to be sober.",
        "You don’t have to be drug-free.",
    ],
)
def test_everyday_english_is_left_alone(text):
    assert check_text(text, "en") == []
    assert preconditions(text, "en") == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("drogaria", "pt"),
        ("droguería, agua limpia", "es"),
        ("Suchtberatung, Fixpunkt, Kindesmissbrauch", "de"),
        ("abus sexuels", "fr"),
    ],
)
def test_everyday_words_of_other_languages_are_left_alone(text, language):
    assert check_text(text, language) == []
    assert preconditions(text, language) == []


def test_what_a_group_says_of_itself_gets_hints_only():
    findings = check_text("We are junkies and proud of it. Hard drugs too.", "en", self_description=True)
    assert [finding.severity for finding in findings] == ["hint", "hint"]


def test_a_condition_is_no_matter_of_tone():
    assert check_text("You must be sober.", "en") == []
    assert [finding.rule_id for finding in preconditions("You must be sober.", "en")] == ["en-26"]


def test_a_label_is_no_condition():
    assert preconditions("Help for addicts.", "en") == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Sobriety is required.", "en"),
        ("Random drug testing.", "en"),
        ("Debes estar sobrio.", "es"),
        ("Abstinence exigée.", "fr"),
        ("Abstinenz ist Pflicht.", "de"),
        ("Abstinência obrigatória.", "pt"),
    ],
)
def test_a_condition_is_found_in_five_languages(text, language):
    assert [finding.severity for finding in preconditions(text, language)] == ["precondition"]


def test_every_language_is_checked_when_it_is_not_known():
    assert {finding.rule_id for finding in check_text("addicts, drogadictos, Süchtige")} >= {"en-02", "es-01", "de-01"}


def test_a_language_without_rules_is_left_to_people():
    assert check_text("addicts", "ar") == []


@pytest.mark.parametrize("text", ["", "   ", "\u200b"])
def test_nothing_is_found_in_nothing(text):
    assert check_text(text) == preconditions(text) == []
