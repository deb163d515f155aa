"""Somebody who asks too often waits, nobody else does, and nothing about the asker is kept."""

import pickle

import pytest

from services.privacy.rates import RateLimit, network_of


class Clock:
    """A clock that tests move by hand."""

    def __init__(self):
        """Starts at some moment."""
        self.now = 1000.0

    def __call__(self):
        """Tells the time in seconds."""
        return self.now


def asked(limit, key, times):
    """Asks several times and lists the answers."""
    return [limit.allows(key) for _ in range(times)]


def test_the_burst_passes_and_the_next_waits():
    assert asked(RateLimit(3, 60, clock=Clock()), "192.0.2.1", 5) == [True, True, True, False, False]


def test_another_key_is_not_held_up():
    limit = RateLimit(1, 60, clock=Clock())
    assert asked(limit, "192.0.2.1", 2) == [True, False]
    assert limit.allows("192.0.2.2")


def test_tokens_come_back_evenly():
    clock = Clock()
    limit = RateLimit(3, 60, clock=clock)
    asked(limit, "192.0.2.1", 3)
    clock.now += 20
    assert asked(limit, "192.0.2.1", 2) == [True, False]


def test_asking_in_vain_does_not_put_off_the_next_token():
    clock = Clock()
    limit = RateLimit(1, 10, clock=clock)
    limit.allows("192.0.2.1")
    clock.now += 6
    assert not limit.allows("192.0.2.1")
    clock.now += 5
    assert limit.allows("192.0.2.1")


def test_no_bucket_holds_more_than_the_burst():
    clock = Clock()
    limit = RateLimit(2, 10, clock=clock)
    limit.allows("192.0.2.1")
    clock.now += 1000
    assert asked(limit, "192.0.2.1", 3) == [True, True, False]


def test_memory_is_bounded_and_the_longest_untouched_is_forgotten():
    limit = RateLimit(1, 60, most_keys=2, clock=Clock())
    assert asked(limit, "a", 1) + asked(limit, "b", 1) + asked(limit, "c", 1) == [True, True, True]
    assert not limit.allows("c")
    assert limit.allows("a")


def test_no_key_is_kept_in_the_clear():
    limit = RateLimit(1, 60, clock=Clock())
    limit.allows("192.0.2.77")
    kept = pickle.dumps({name: value for name, value in vars(limit).items() if name not in ("_lock", "_clock")})
    assert b"192.0.2.77" not in kept


def test_two_limits_never_share_a_hash():
    assert RateLimit(1, 60)._hash("192.0.2.1") != RateLimit(1, 60)._hash("192.0.2.1")


def test_after_an_hour_the_salt_changes_and_everything_is_forgotten():
    clock = Clock()
    limit = RateLimit(1, 10**6, clock=clock)
    before = limit._hash("192.0.2.1")
    limit.allows("192.0.2.1")
    clock.now += 3600
    assert limit.allows("192.0.2.1")
    assert limit._hash("192.0.2.1") != before


@pytest.mark.parametrize(("burst", "per_seconds", "most_keys"), [(0, 60, 10), (1, 0, 10), (1, 60, 0)])
def test_a_limit_that_makes_no_sense_is_refused(burst, per_seconds, most_keys):
    with pytest.raises(ValueError, match="at least one token"):
        RateLimit(burst, per_seconds, most_keys=most_keys)


@pytest.mark.parametrize(
    ("address", "counted_as"),
    [
        ("192.0.2.7", "192.0.2.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("::ffff:192.0.2.7", "192.0.2.7"),
        ("fe80::1%eth0", "fe80::/64"),
        ("", ""),
        ("unix:", ""),
    ],
)
def test_an_address_is_counted_by_its_household(address, counted_as):
    assert network_of(address) == counted_as
