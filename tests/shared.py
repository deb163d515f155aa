"""Where the reference material that we did not write lies: beside the checkout, or where HRD_SHARED says."""

import os
from pathlib import Path

SHARED = Path(os.environ.get("HRD_SHARED", Path(__file__).resolve().parents[2] / "shared"))
