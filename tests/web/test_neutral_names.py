"""Promises of the warning about names that would tell what the site is about."""

from services.web.neutral_names import check_neutral_names


def test_neutral_names_pass(settings):
    settings.HRD_SITE_URL = "https://near.example.org/"
    settings.ALLOWED_HOSTS = ["near.example.org", "localhost"]
    assert check_neutral_names(None) == []


def test_each_name_that_tells_the_topic_is_named_with_its_setting(settings):
    settings.HRD_SITE_NAME = "Overdose help"
    settings.ALLOWED_HOSTS = ["needles.example.org", "localhost"]
    said = [message.msg for message in check_neutral_names(None)]
    assert said == [
        "HRD_SITE_NAME: “Overdose help” tells what the site is about (“overdos”).",
        "HRD_ALLOWED_HOSTS: “needles.example.org” tells what the site is about (“needles”).",
    ]
