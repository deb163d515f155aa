"""The addresses of packs, below /packs/: a cell and nothing else."""

from django.urls import path, re_path

from services.packs.views import index, nothing, pack, words

urlpatterns = [
    path("", index, name="packs"),
    path("<str:key>/", pack, name="pack"),
    path("<str:key>/words/", words, name="pack_words"),
    re_path(r"^.*$", nothing),
]
