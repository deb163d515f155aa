"""A small extract of OpenStreetMap around an invented square, as tests write it to a file."""

EXTRACT = """<osm version="0.6">
  <bounds minlat="60.00" minlon="24.00" maxlat="60.02" maxlon="24.04"/>
  <node id="1" lat="60.001" lon="24.001"/><node id="2" lat="60.001" lon="24.039"/>
  <node id="3" lat="60.010" lon="24.010"/><node id="4" lat="60.010" lon="24.020"/>
  <node id="5" lat="60.015" lon="24.020"/><node id="6" lat="60.015" lon="24.010"/>
  <node id="7" lat="60.025" lon="24.030"/><node id="8" lat="59.995" lon="24.030"/>
  <node id="9" lat="60.012" lon="24.015">
    <tag k="place" v="suburb"/><tag k="name" v="Kite Hill"/><tag k="name:ar" v="تل الحدأة"/>
  </node>
  <way id="1"><nd ref="1"/><nd ref="2"/><tag k="highway" v="residential"/><tag k="name" v="Kite Street"/></way>
  <way id="2">
    <nd ref="3"/><nd ref="4"/><nd ref="5"/><nd ref="6"/><nd ref="3"/><tag k="leisure" v="park"/>
  </way>
  <way id="3"><nd ref="7"/><nd ref="8"/><tag k="natural" v="coastline"/></way>
  <way id="4"><nd ref="1"/><nd ref="99"/><tag k="highway" v="path"/></way>
</osm>
"""


def write_extract(folder, content=EXTRACT):
    """Writes an extract and returns its path."""
    path = folder / "kite.osm"
    path.write_text(content, encoding="utf-8")
    return path
