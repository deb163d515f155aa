"""The settings of the public site with one view more, and the release of the invented directory to serve."""

import os
from pathlib import Path

from hrdirectory.settings.public import *  # noqa: F403 — the site as it is

HRD_RELEASES_DIR = Path(os.environ["BENCH_RELEASES"])
ROOT_URLCONF = "tests.bench.site_urls"
