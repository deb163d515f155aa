"""A limit on how often somebody may ask, kept in memory only: nothing is written, and nothing names the asker."""

from __future__ import annotations

import hashlib
import ipaddress
import secrets
import threading
import time
from collections import OrderedDict
from collections.abc import Callable

_SALT_LIVES_SECONDS = 3600


def network_of(address: str) -> str:
    """Returns what to count an address by: an IPv4 address itself, the /64 of an IPv6 one (one household has 2^64)."""
    try:
        parsed = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return ""
    if isinstance(parsed, ipaddress.IPv4Address):
        return str(parsed)
    if parsed.ipv4_mapped:
        return str(parsed.ipv4_mapped)
    return str(ipaddress.ip_network((parsed, 64), strict=False))


class RateLimit:
    """A bucket of `burst` tokens for every key, refilled evenly over `per_seconds`; one per process, never shared."""

    def __init__(
        self,
        burst: int,
        per_seconds: float,
        *,
        most_keys: int = 10_000,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Keeps at most `most_keys` buckets; beyond that the one longest untouched is forgotten."""
        if burst < 1 or per_seconds <= 0 or most_keys < 1:
            raise ValueError("A limit needs at least one token, one key, and a time longer than none.")
        self._burst = burst
        self._tokens_a_second = burst / per_seconds
        self._most_keys = most_keys
        self._clock = clock
        self._lock = threading.Lock()
        self._start_afresh(clock())

    def allows(self, key: str) -> bool:
        """Takes a token from the bucket of `key` and says whether there was one."""
        now = self._clock()
        with self._lock:
            if now - self._salted_at >= _SALT_LIVES_SECONDS:
                self._start_afresh(now)
            hashed = self._hash(key)
            tokens, seen_at = self._buckets.pop(hashed, (float(self._burst), now))
            tokens = min(self._burst, tokens + (now - seen_at) * self._tokens_a_second)
            is_allowed = tokens >= 1
            self._buckets[hashed] = (tokens - 1 if is_allowed else tokens, now)
            if len(self._buckets) > self._most_keys:
                self._buckets.popitem(last=False)
            return is_allowed

    def _start_afresh(self, now: float) -> None:
        # A new salt makes every old hash meaningless, so the buckets go with it.
        self._salt = secrets.token_bytes(32)
        self._salted_at = now
        self._buckets: OrderedDict[bytes, tuple[float, float]] = OrderedDict()

    def _hash(self, key: str) -> bytes:
        return hashlib.blake2b(key.encode(), key=self._salt, digest_size=16).digest()
