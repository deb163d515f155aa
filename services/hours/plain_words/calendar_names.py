"""What the words of every language have in common: seven days, twelve months, six numbers."""

from __future__ import annotations

from services.hours.plain_tokens import Kind, Patterns

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_WEEK = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")


# The full stop of a short name ends no sentence: `Mon.-Fri.`, but `closed Sundays. Mon-Fri`.
_STOP = r"(?:(?:(?<=\b\w\w)|(?<=\b\w\w\w)|(?<=\b\w\w\w\w))\.)?"


def days(*patterns: str) -> Patterns:
    """Returns the patterns of the days from Monday to Sunday."""
    return tuple((Kind.DAY, day, rf"(?:{pattern}){_STOP}") for day, pattern in zip(_WEEK, patterns, strict=True))


def months(*patterns: str) -> Patterns:
    """Returns the patterns of the months from January to December."""
    return tuple(
        (Kind.MONTH, month, rf"(?:{pattern}){_STOP}") for month, pattern in zip(_MONTHS, patterns, strict=True)
    )


def nths(*patterns: str) -> Patterns:
    """Returns the patterns of first, second, third, fourth, fifth and last."""
    numbers = ("1", "2", "3", "4", "5", "-1")
    return tuple((Kind.NTH, number, pattern) for number, pattern in zip(numbers, patterns, strict=True))
