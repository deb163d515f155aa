"""HSDS schedules spread out into stretches of time, in the plainest way: asked day by day."""

from datetime import date, datetime, time, timedelta

DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def stretches(schedules, first, last):
    """Returns the stretches of schedules between two days, those that touch as one."""
    spans = [
        _span(schedule, first + timedelta(days=number))
        for schedule in schedules
        for number in range((last - first).days + 1)
        if _holds(schedule, first + timedelta(days=number))
    ]
    joined = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def _span(schedule, day):
    start, end = (datetime.combine(day, time.fromisoformat(schedule[key])) for key in ("opens_at", "closes_at"))
    return start, end if end > start else end + timedelta(days=1)


def _holds(schedule, day):
    if not schedule.get("valid_from", "") <= day.isoformat() <= schedule.get("valid_to", "9999"):
        return False
    if "byweekno" in schedule and str(day.isocalendar().week) not in schedule["byweekno"].split(","):
        return False
    if "bymonthday" in schedule:
        return str(day.day) in schedule["bymonthday"].split(",")
    month_ends = (day.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
    name = DAYS[day.weekday()]
    names = {name, f"{(day.day - 1) // 7 + 1}{name}", f"-{(month_ends.day - day.day) // 7 + 1}{name}"}
    return bool(names & set(schedule["byday"].split(",")))


def span_of_vectors(vectors):
    """Returns the first and last day that the vectors speak of."""
    return [date.fromisoformat(day) for day in vectors["span"]]
