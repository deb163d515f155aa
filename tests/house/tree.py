"""The files of the project, as the rules of the house look at them."""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SERVICES = ROOT / "services"
TESTS = ROOT / "tests"
DOCS = ROOT / "docs"
TEMPLATES = ROOT / "templates"
STATIC = ROOT / "static"


def python_files(*folders: Path) -> list[Path]:
    """Returns the modules below folders, but for generated migrations."""
    return [path for folder in folders for path in sorted(folder.rglob("*.py")) if "migrations" not in path.parts]


def product_modules() -> list[Path]:
    """Returns every module of the product that holds code of its own."""
    return [path for path in python_files(SERVICES) if path.name not in ("__init__.py", "apps.py")]


def written_files() -> list[Path]:
    """Returns every file that people wrote: code, pages, documents."""
    kinds = (".py", ".html", ".css", ".js", ".mjs", ".md", ".toml", ".txt", ".csv", ".json", ".po")
    names = ("services", "hrdirectory", "tests", "fixtures", "docs", "templates", "static", ".ci")
    folders = [ROOT / name for name in names]
    inside = [path for folder in folders for path in sorted(folder.rglob("*")) if path.is_file()]
    beside = [path for path in sorted(ROOT.iterdir()) if path.is_file()]
    return [path for path in inside + beside if path.suffix in kinds or path.parent == ROOT / ".ci"]


def named(path: Path) -> str:
    """Returns a path as people write it."""
    return path.relative_to(ROOT).as_posix()


def documents() -> list[Path]:
    """Returns every document for people."""
    return sorted(ROOT.glob("*.md")) + sorted(DOCS.rglob("*.md"))
