"""A module and its test are found by path: services/hours/osm.py and tests/hours/test_osm.py."""

from fnmatch import fnmatch

from tests.house.tree import ROOT, SERVICES, TESTS, named, product_modules

# Modules that make no sense without another: their promises are kept in the test of that other one.
COVERED_BY: dict[str, str] = {
    "services/api/errors.py": "tests/api/test_listings.py",
    "services/api/features.py": "tests/api/test_listings.py",
    "services/api/parameters.py": "tests/api/test_listings.py",
    "services/api/shapes.py": "tests/api/test_urls.py",
    "services/api/view.py": "tests/api/test_urls.py",
    "services/basemap/served.py": "tests/tiles/test_views.py",
    "services/catalogue/models.py": "tests/catalogue/test_listings.py",
    "services/catalogue/routing.py": "tests/catalogue/test_current.py",
    "services/catalogue/schema.py": "tests/catalogue/test_listings.py",
    "services/catalogue/sqlite_release/base.py": "tests/catalogue/test_current.py",
    "services/hours/plain_words/*.py": "tests/hours/test_plain_languages.py",
    "services/packs/urls.py": "tests/packs/test_views.py",
    "services/places/served.py": "tests/api/test_areas.py",
    "services/registry/admin/accounts.py": "tests/registry/admin/test_site.py",
    "services/registry/admin/check.py": "tests/registry/admin/test_location.py",
    "services/registry/admin/contact.py": "tests/registry/admin/test_location.py",
    "services/registry/admin/hours_exception.py": "tests/registry/admin/test_location.py",
    "services/registry/admin/organization.py": "tests/registry/admin/test_recorded.py",
    "services/registry/admin/service_at_location.py": "tests/registry/admin/test_location.py",
    "services/registry/admin/service_details.py": "tests/registry/admin/test_service.py",
    "services/registry/admin/service_facets.py": "tests/registry/admin/test_service.py",
    "services/registry/admin/translation.py": "tests/registry/admin/test_recorded.py",
    "services/registry/models/types/*.py": "tests/registry/models/test_types.py",
    "services/vocabulary/service_types/*.py": "tests/vocabulary/test_service_types.py",
}
# Tests that follow a promise through several modules.
JOURNEYS: set[str] = {
    "tests/exchange/test_killed.py",
    "tests/registry/models/test_constraints.py",
    "tests/web/test_same_order.py",
    "tests/web/test_behind_nginx.py",
}


def test_every_module_has_a_test():
    missing = [named(path) for path in product_modules() if not _test_of(path).exists()]
    assert missing == []


def test_every_test_belongs_to_a_module():
    rooms = [folder for folder in TESTS.iterdir() if (SERVICES / folder.name).is_dir()]
    tests = {named(path) for room in rooms for path in room.rglob("test_*.py")}
    paired = {named(_test_of(path)) for path in product_modules()}
    assert tests - paired - JOURNEYS == set()


def test_the_tables_name_nothing_that_is_gone():
    modules = [named(path) for path in product_modules()]
    idle = [pattern for pattern in COVERED_BY if not any(fnmatch(module, pattern) for module in modules)]
    assert idle == []
    assert [path for path in JOURNEYS if not (ROOT / path).exists()] == []


def _test_of(path):
    for pattern, test in COVERED_BY.items():
        if fnmatch(named(path), pattern):
            return ROOT / test
    return TESTS / path.relative_to(SERVICES).with_name(f"test_{path.name}")
