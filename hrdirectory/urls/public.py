"""The addresses of the public site: neutral, without words, and the same for everybody."""

from django.urls import include, path, register_converter

from services.packs.worker import retired_worker, worker, worker_state
from services.tiles.views import tile
from services.web.converters import AreaSlug, KindCodes, PublicId, PublicIds
from services.web.views.about import about
from services.web.views.area import area
from services.web.views.components import components, schemes
from services.web.views.filters import filters
from services.web.views.find import find, found
from services.web.views.healthz import healthz
from services.web.views.home import home
from services.web.views.kept_map import kept_map
from services.web.views.kept_places import kept_place, kept_places
from services.web.views.leave import leave, leave_and_keep
from services.web.views.map import area_map
from services.web.views.near import near
from services.web.views.overdose import overdose, overdose_near
from services.web.views.place import place
from services.web.views.places import country, places, region
from services.web.views.privacy import privacy
from services.web.views.ranking import ranking
from services.web.views.rights import rights
from services.web.views.robots import robots
from services.web.views.safety import safety
from services.web.views.sitemap import sitemap
from services.web.views.tell import tell, told

register_converter(AreaSlug, "area")
register_converter(KindCodes, "kinds")
register_converter(PublicId, "id")
register_converter(PublicIds, "ids")

urlpatterns = [
    path("", home, name="home"),
    path("find/", find, name="find"),
    path("find/<str:token>/", found, name="found"),
    path("a/", places, name="places"),
    path("a/in/<slug:code>/", country, name="country"),
    path("a/in/<slug:code>/<slug:slug>/", region, name="region"),
    path("a/<area:slug>/", area, name="area"),
    path("a/<area:slug>/<kinds:kinds>/", area, name="kinds"),
    path("a/<area:slug>/map/", area_map, name="area_map"),
    path("a/<area:slug>/<kinds:kinds>/map/", area_map, name="kinds_map"),
    path("a/<area:slug>/filters/", filters, name="area_filters"),
    path("a/<area:slug>/<kinds:kinds>/filters/", filters, name="kinds_filters"),
    path("a/<area:slug>/map/filters/", filters, {"is_map": True}, name="area_map_filters"),
    path("a/<area:slug>/<kinds:kinds>/map/filters/", filters, {"is_map": True}, name="kinds_map_filters"),
    path("s/<id:public_id>/", place, name="place"),
    path("sos/", overdose, name="overdose"),
    path("sos/<area:slug>/", overdose_near, name="overdose_near"),
    path("tell/<id:public_id>/", tell, name="tell"),
    path("tell/<id:public_id>/thanks/", told, name="told"),
    path("safety/", safety, name="safety"),
    path("privacy/", privacy, name="privacy"),
    path("rights/", rights, name="rights"),
    path("about/", about, name="about"),
    path("about/components/", components, name="components"),
    path("about/components/schemes.css", schemes, name="component_schemes"),
    path("near/", near, name="near"),
    path("near/map/", kept_map, name="kept_map"),
    path("near/<area:slug>/map/", kept_map, name="kept_map_area"),
    path("near/place/", kept_place, name="kept_place"),
    path("near/places/<ids:public_ids>/", kept_places, name="kept_places"),
    path("near/<area:slug>/", near, name="near_area"),
    path("near/worker.js", worker, name="worker"),
    path("near/worker.json", worker_state, name="worker_state"),
    path("sw.js", retired_worker, name="retired_worker"),
    path("leave/", leave, name="leave"),
    path("leave/keep/", leave_and_keep, name="leave_and_keep"),
    path("debug/ranking/<area:slug>/", ranking, name="ranking"),
    path("debug/ranking/<area:slug>/<kinds:kinds>/", ranking, name="ranking_of_kinds"),
    path("tiles/<slug:stamp>/<int:zoom>/<int:x>/<int:y>", tile, name="tile"),
    path("healthz", healthz, name="healthz"),
    path("robots.txt", robots, name="robots"),
    path("sitemap.xml", sitemap, name="sitemap"),
    path("packs/", include("services.packs.urls")),
    path("api/v1/", include("services.api.urls")),
]

handler400 = "services.web.views.errors.bad_request"
handler403 = "services.web.views.errors.refused"
handler404 = "services.web.views.errors.not_found"
handler500 = "services.web.views.errors.failed"
