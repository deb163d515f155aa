"""Makes invented records, sheets and profiles; a test changes the one thing it is about."""

import json

SOURCE = {"slug": "invented", "name": "Invented list"}

PROFILE = """
[source]
slug = "invented"
name = "Invented list"

[file]
empty = ["NA"]

[record]
id = ["Name", "Street"]

[location]
name = "{Name}"
address_1 = "{Street}"
country = "GB"
latitude = "{Lat}"
longitude = "{Lon}"

[[services]]
type = "nsp"
when = { Kind = "needles" }
at_location = { modes = ["fixed"] }

[[services]]
type = "oat"
when = { Kind = "methadone" }
details = { medicines = ["methadone"] }

[[services]]
type = "oat"
when = { Kind = "buprenorphine" }
details = { medicines = ["buprenorphine"] }
"""
HEADER = "Name,Street,Kind,Lat,Lon\n"


def record(record_id="one", *, services=None, location=None, **more):
    """Returns a record of a place in Glasgow with one service for needles."""
    place = {"name": "Harbour Point", "country": "GB", "latitude": 55.8642, "longitude": -4.2518, **(location or {})}
    return {"id": record_id, "location": place, "services": services or [{"type": "nsp"}], **more}


def write_records(path, *records):
    """Writes a file of records of the source “invented”."""
    path.write_text(json.dumps({"source": SOURCE, "records": records}), encoding="utf-8")
    return path


def write_sheet(folder, rows, profile=PROFILE):
    """Writes a sheet with the usual header, and its profile; returns both paths."""
    sheet, mapping = folder / "sheet.csv", folder / "profile.toml"
    sheet.write_bytes((HEADER + rows).encode() if isinstance(rows, str) else rows)
    mapping.write_text(profile, encoding="utf-8")
    return sheet, mapping
