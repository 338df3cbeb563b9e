"""The plugin reads files of this computer and nothing else, and nothing in a file is run."""

import ast
import http.server
import os
import sys
import threading
import time
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

from sar_landslide_plugin.core import paths
from sar_landslide_plugin.core.area_of_interest import read_area
from sar_landslide_plugin.core.csv_text import harmless
from sar_landslide_plugin.core.detect import DetectOptions, detect
from sar_landslide_plugin.core.errors import InputError
from sar_landslide_plugin.core.gdal_calls import open_raster
from sar_landslide_plugin.core.output_folder import RESULT_FILES
from sar_landslide_plugin.core.plain_text import one_line
from sar_landslide_plugin.core.providers import reason
from sar_landslide_plugin.core.raster_names import REMOTE_SWITCH, is_remote
from sar_landslide_plugin.core.scene import Scene, SceneRequest
from sar_landslide_plugin.core.words import say
from tests.conftest import BAND_NAMES, REPOSITORY, FakeModels, synthetic_power, virtual_twice, write_raster

PACKAGE = Path(paths.__file__).parent.parent
PLUGIN = sorted(PACKAGE.rglob("*.py"))
TRAINING = [*sorted((REPOSITORY / "training").rglob("*.py")), *sorted((REPOSITORY / "tests").rglob("*.py"))]
# The one place that may ask the network and start another process: the user's click on Install.
INSTALLER = [path for path in PLUGIN if path.name.startswith(("runtime", "wheel"))]

NETWORK = {
    "socket",
    "ssl",
    "http",
    "urllib.request",
    "urllib.error",
    "urllib3",
    "requests",
    "ftplib",
    "smtplib",
    "poplib",
}
NETWORK |= {
    "imaplib",
    "telnetlib",
    "xmlrpc",
    "socketserver",
    "asyncio",
    "webbrowser",
    "QtNetwork",
    "QtWebEngineWidgets",
}
NETWORK |= {
    "QgsNetworkAccessManager",
    "QgsBlockingNetworkRequest",
    "QgsFileDownloader",
    "QNetworkRequest",
    "QtWebKit",
}
RUNNING = {
    "subprocess",
    "pickle",
    "cPickle",
    "marshal",
    "shelve",
    "dill",
    "joblib",
    "ctypes",
    "cffi",
    "runpy",
}
RUNNING |= {"multiprocessing", "QProcess"}
CALLS = {
    "eval",
    "exec",
    "compile",
    "__import__",
    "os.system",
    "os.popen",
    "os.startfile",
    "gdal.UseExceptions",
}


def parsed(source):
    return ast.parse(source.read_text(encoding="utf-8"))


def named(tree):
    """Every module and name that is imported or reached through an attribute, also in parts: "urllib.request", "urllib"."""
    names = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names |= {node.module or ""} | {f"{node.module}.{alias.name}" for alias in node.names}
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.Attribute):
            names.add(node.attr)
    return names | {name.split(".")[0] for name in names if not name.startswith("urllib")}


def called(tree):
    return {ast.unparse(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}


@pytest.mark.parametrize(
    "source", [path for path in PLUGIN if path not in INSTALLER], ids=lambda path: path.name
)
def test_nothing_but_the_installer_reaches_for_the_network_or_another_process(source):
    found = named(parsed(source)) & (NETWORK | RUNNING)
    assert found == ({"ctypes"} if source.name == "cli.py" else set())


def test_the_command_line_calls_nothing_but_a_switch_of_malloc_through_ctypes():
    calls = [call for call in called(parsed(PACKAGE / "cli.py")) if "ctypes" in call]
    assert sorted(calls) == ["ctypes.CDLL", "ctypes.CDLL(None).mallopt"]


@pytest.mark.parametrize("source", PLUGIN, ids=lambda path: path.name)
def test_nothing_in_the_plugin_runs_code_from_data(source):
    tree = parsed(source)
    allowed = {"gdal.UseExceptions"} if source.name == "cli.py" else set()  # a process of its own, not QGIS's
    assert not (called(tree) & CALLS) - allowed
    assert not named(tree) & {"pickle", "cPickle", "marshal", "shelve", "dill", "joblib"}
    assert not any(
        keyword.arg in ("allow_pickle", "shell")
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        for keyword in node.keywords
    )


@pytest.mark.parametrize("source", TRAINING, ids=lambda path: path.name)
def test_weights_are_loaded_without_pickle(source):
    tree = parsed(source)
    assert not named(tree) & {"pickle", "cPickle", "dill", "joblib", "shelve"} or source == Path(__file__)
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        said = {keyword.arg: ast.unparse(keyword.value) for keyword in node.keywords}
        needed = ast.unparse(node.func) in ("torch.load", "torch.jit.load") or "weights_only" in said
        assert not needed or said.get("weights_only") == "True", f"{source}:{node.lineno}"


@pytest.fixture(scope="module")
def plain(tmp_path_factory):
    folder = tmp_path_factory.mktemp("plain")
    return write_raster(folder / "plain.tif", synthetic_power(40, 40), names=BAND_NAMES)


@pytest.fixture
def server():
    """Address of a web server on this computer, and the list of what it was asked for."""
    asked = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append(self.path)
            self.send_error(404)

        do_HEAD = do_POST = do_GET

        def log_message(self, *_args):
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as running:
        threading.Thread(target=running.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{running.server_port}", asked
        running.shutdown()


def vrt(source, kind="SimpleSource", extra="", relative=0):
    return (
        f'<VRTDataset rasterXSize="40" rasterYSize="40"><SRS>EPSG:32654</SRS><GeoTransform>761460,30,0,-594480,0,-30</GeoTransform>'
        f'{extra}<VRTRasterBand dataType="Float32" band="1"><Description>pre_VV</Description><{kind}>'
        f'<SourceFilename relativeToVRT="{relative}">{source}</SourceFilename><SourceBand>1</SourceBand>'
        f"</{kind}></VRTRasterBand></VRTDataset>"
    )


def remote_names(address):
    wms = f"&lt;GDAL_WMS&gt;&lt;Service name='TMS'&gt;&lt;ServerUrl&gt;{address}/&lt;/ServerUrl&gt;&lt;/Service&gt;&lt;/GDAL_WMS&gt;"
    return [
        f"{address}/x.tif",
        f"/vsicurl/{address}/x.tif",
        f"/vsicurl?url={address.replace(':', '%3A')}/x.tif",
        f"/vsicurl_streaming/{address}/x.tif",
        f"/vsizip/{{/vsicurl/{address}/x.zip}}/x.tif",
        f"/vsigzip//vsicurl/{address}/x.tif.gz",
        f"/VSICURL/{address}/x.tif",
        f"WMS:{address}/wms?SERVICE=WMS",
        f"WCS:{address}/wcs",
        f'NETCDF:"{address}/x.nc":v',
        f"vrt://{address}/x.tif",
        f"vrt:///vsicurl/{address}/x.tif",
        f"STACTA:{address}/x.json",
        "/vsis3/bucket/x.tif",
        wms,
    ]


def test_no_name_of_a_raster_reaches_the_network(server):
    address, asked = server
    for name in remote_names(address):
        with pytest.raises(InputError, match=r"on the network|cannot be read"):
            open_raster(name.replace("&lt;", "<").replace("&gt;", ">"))
    assert asked == []


def test_no_vrt_reaches_the_network(server, tmp_path, plain):
    address, asked = server
    for number, name in enumerate(remote_names(address)):
        inner, outer = tmp_path / f"inner{number}.vrt", tmp_path / f"outer{number}.vrt"
        inner.write_text(vrt(name))
        outer.write_text(vrt(inner.name, relative=1))
        for path in (str(inner), str(outer), vrt(name), f"vrt://{inner}", f"vrt://{outer}?bands=1"):
            with pytest.raises(InputError, match=r"on the network|none of the formats|does not exist"):
                Scene.open(SceneRequest(pre=(path,), post=(str(plain),)))
    warped = vrt(
        str(plain),
        extra=f"<GDALWarpOptions><Option name='CUTLINE_DSNAME'>{address}/cut.json</Option></GDALWarpOptions>",
    )
    (tmp_path / "warped.vrt").write_text(warped)
    overviews = f"<Metadata domain='OVERVIEWS'><MDI key='OVERVIEW_FILE'>{address}/o.tif</MDI></Metadata>"
    (tmp_path / "overviews.vrt").write_text(vrt(str(plain), extra=overviews))
    for name in ("warped.vrt", "overviews.vrt"):
        with pytest.raises(InputError, match="on the network"):
            open_raster(str(tmp_path / name))
    assert asked == []


def test_no_file_beside_a_raster_reaches_the_network(server, tmp_path, plain):
    address, asked = server
    (tmp_path / "wms.xml").write_text(
        f"<GDAL_WMS><Service name='TMS'><ServerUrl>{address}/</ServerUrl></Service></GDAL_WMS>"
    )
    for name in (
        f"{address}/o.tif",
        f"/vsicurl/{address}/o.tif",
        str(tmp_path / "wms.xml"),
        ":::BASE:::wms.xml",
    ):
        copy = tmp_path / "copy.tif"
        copy.write_bytes(plain.read_bytes())
        (tmp_path / "copy.tif.aux.xml").write_text(
            f"<PAMDataset><Metadata domain='OVERVIEWS'><MDI key='OVERVIEW_FILE'>{name}</MDI></Metadata></PAMDataset>"
        )
        with pytest.raises(InputError, match="refers to"):
            open_raster(str(copy))
    assert asked == []


def test_whoever_asks_for_the_network_gets_it(server, monkeypatch):
    address, asked = server
    monkeypatch.setenv(REMOTE_SWITCH, "YES")
    with pytest.raises(InputError, match="cannot be read"):
        open_raster(f"/vsicurl/{address}/x.tif")
    assert asked


def test_addresses_in_descriptions_are_no_reason_to_refuse(tmp_path, plain):
    documented = vrt(
        str(plain), extra="<Metadata><MDI key='source'>https://example.org/x /vsis3/a/b</MDI></Metadata>"
    )
    (tmp_path / "documented.vrt").write_text(documented)
    assert open_raster(str(tmp_path / "documented.vrt")).RasterCount == 1


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("/data/a.tif", False),
        ("C:\\data\\a.tif", False),
        ("vrt:///data/a.tif?bands=1", False),
        ("/vsizip/a.zip/a.tif", False),
        ("\\\\server\\share\\a.tif", False),
        ("/vsitar//vsigs/b/a.tif", True),
        ("S3://b/a.tif", True),
        ("/vsiaz_streaming/x", True),
    ],
)
def test_names_on_the_network_are_told_from_those_on_this_computer(name, found):
    assert is_remote(name) is found


@pytest.mark.parametrize(
    "name", ["secret.txt", "picture.png", "no_such.tif", "MEM:::DATAPOINTER=1,PIXELS=9,LINES=9"]
)
def test_a_vrt_opens_only_rasters_of_the_known_formats(tmp_path, name):
    (tmp_path / "secret.txt").write_text("root:x:0:0")
    gdal.GetDriverByName("PNG").CreateCopy(
        str(tmp_path / "picture.png"), gdal.GetDriverByName("MEM").Create("", 40, 40, 1)
    )
    (tmp_path / "scene.vrt").write_text(vrt(name, relative=int(":" not in name)))
    with pytest.raises(InputError, match="refers to"):
        open_raster(str(tmp_path / "scene.vrt"))


@pytest.mark.parametrize("driver", ["PNG", "AAIGrid", "PCIDSK"])
def test_other_formats_are_named_and_refused(tmp_path, driver):
    memory = gdal.GetDriverByName("MEM").Create("", 40, 40, 1, gdal.GDT_Byte)
    gdal.GetDriverByName(driver).CreateCopy(str(tmp_path / "image.any"), memory)
    with pytest.raises(InputError, match=r"is in the format .*export the image as a GeoTIFF"):
        open_raster(str(tmp_path / "image.any"))


@pytest.mark.parametrize("layout", ["GTiff", "COG", "ENVI", "HFA", "netCDF"])
def test_the_formats_of_the_field_are_read(tmp_path, plain, layout):
    band = gdal.GetDriverByName("MEM").CreateCopy(
        "", gdal.Translate("/vsimem/band.tif", str(plain), bandList=[1])
    )
    paths = [str(tmp_path / f"{side}.{'nc' if layout == 'netCDF' else 'img'}") for side in ("pre", "post")]
    for path in paths:
        gdal.GetDriverByName(layout).CreateCopy(path, band)
    with Scene.open(SceneRequest(pre=paths[:1], post=paths[1:], bands=(("VV", 1),))) as scene:
        assert scene.width == 40 and scene.summary.nodata_fraction == 0


def test_variables_of_a_netcdf_file_are_read_and_named_readably(tmp_path, plain):
    for side, number in (("pre", 1), ("post", 3)):
        both = gdal.Translate("", str(plain), format="MEM", bandList=[number, number + 1])
        for index, polarisation in enumerate(("VV", "VH"), 1):
            both.GetRasterBand(index).SetMetadataItem("NETCDF_VARNAME", f"gamma0_{polarisation}_")  # GDAL adds the number
        gdal.GetDriverByName("netCDF").CreateCopy(str(tmp_path / f"{side}.nc"), both)

    def variables(side, *names):
        return tuple(f'NETCDF:"{tmp_path / side}.nc":{name}' for name in names)

    sides = (variables(side, "gamma0_VV_1", "gamma0_VH_2") for side in ("pre", "post"))
    with Scene.open(SceneRequest((), *sides)) as scene:
        assert scene.summary.polarisations == ("VV", "VH")
        assert scene.summary.bands[0] == "pre_VV: band 1 of pre.nc: gamma0_VV_1"
    with pytest.raises(InputError, match=r"^pre\.nc: nothing cannot be read as a raster"):
        Scene.open(SceneRequest(pre=variables("pre", "nothing"), post=variables("post", "gamma0_VV_1")))


@pytest.mark.parametrize(
    ("driver", "suffix"),
    [
        ("GPKG", "gpkg"),
        ("GeoJSON", "geojson"),
        ("ESRI Shapefile", "shp"),
        ("FlatGeobuf", "fgb"),
        ("KML", "kml"),
    ],
)
def test_an_area_is_read_from_the_formats_that_people_keep_polygons_in(tmp_path, driver, suffix):
    write_polygon(tmp_path / f"area.{suffix}", driver)
    assert len(read_area(str(tmp_path / f"area.{suffix}")).polygons) == 1


def test_an_area_in_a_format_that_asks_the_network_is_refused(tmp_path):
    write_polygon(tmp_path / "area.gml", "GML")
    with pytest.raises(InputError, match="cannot be read as polygons"):
        read_area(str(tmp_path / "area.gml"))


def write_polygon(path, driver):
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4326)
    dataset = gdal.GetDriverByName(driver).Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    layer = dataset.CreateLayer("area", reference, ogr.wkbPolygon)
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(ogr.CreateGeometryFromWkt("POLYGON((0 0,1 0,1 1,0 0))"))
    layer.CreateFeature(feature)


def test_programs_inside_a_vrt_are_refused(tmp_path, plain):
    code = "<PixelFunctionLanguage>Python</PixelFunctionLanguage><PixelFunctionCode>import os</PixelFunctionCode>"
    (tmp_path / "scene.vrt").write_text(vrt(str(plain)).replace("<SimpleSource>", code + "<SimpleSource>"))
    with pytest.raises(InputError, match="never run"):
        open_raster(str(tmp_path / "scene.vrt"))


def test_a_kernel_filter_without_a_kernel_is_refused_before_gdal_crashes_on_it(tmp_path, plain):
    (tmp_path / "scene.vrt").write_text(vrt(str(plain), kind="KernelFilteredSource"))
    with pytest.raises(InputError, match="KernelFilteredSource"):
        open_raster(str(tmp_path / "scene.vrt"))


def test_vrts_that_lead_to_each_other_end(tmp_path):
    (tmp_path / "a.vrt").write_text(vrt("b.vrt", relative=1))
    (tmp_path / "b.vrt").write_text(vrt("a.vrt", relative=1))
    with pytest.raises(InputError, match="leads to other VRTs"):
        open_raster(str(tmp_path / "a.vrt"))


def test_entities_are_not_expanded(tmp_path, plain):
    lines = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10 if n else "ha"}">' for n in range(20))
    (tmp_path / "scene.vrt").write_text(
        f"<!DOCTYPE x [{lines}]>" + vrt(str(plain)).replace("EPSG:32654", "&e19;")
    )
    (tmp_path / "copy.tif").write_bytes(plain.read_bytes())
    (tmp_path / "copy.tif.aux.xml").write_text(
        f"<!DOCTYPE x [{lines}]><PAMDataset><SRS>&e19;</SRS></PAMDataset>"
    )
    start = time.monotonic()
    for name in ("scene.vrt", "copy.tif"):
        try:
            Scene.open(SceneRequest(rasters=(str(tmp_path / name),))).close()
        except InputError:
            continue
    assert time.monotonic() - start < 5


def test_cells_are_no_formulas():
    for text in (
        "=1+1",
        "+1",
        "-1+cmd|' /C calc'!A0",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "  =1",
        "＝1",
        "%0A=1",
        "|x",
    ):
        assert harmless(text).startswith("'"), text
    for text in ("", "r0001c0002", "a=b", "1-2", "Ä", "two words"):
        assert harmless(text) == text
    assert "\n" not in harmless("a\nb")


def test_texts_from_strangers_stay_on_one_line():
    assert one_line("a\nb\x1b[31m\u202ec\ud800") == "a?b?[31m?c?"
    assert one_line("جنگل‌ها 漢字") == "جنگل‌ها 漢字"
    assert one_line("a\ufffeb\uffff") == "a?b?", "which a file of XML may not hold"
    assert len(one_line("x" * 10_000, longest=100)) < 110


def test_what_a_library_says_stays_on_one_line():
    """Found by fuzzing: onnxruntime quotes the names in a model."""
    assert (
        str(say("It failed ({reason}).", reason=reason(ValueError("no Is\x17aN\x1b[31m"))))
        == "It failed (no Is?aN?[31m)."
    )


def test_a_name_with_line_ends_makes_one_sentence(tmp_path):
    name = tmp_path / "a\n\x1b[31mb.tif"
    with pytest.raises(InputError) as caught:
        Scene.open(SceneRequest(rasters=(str(name),)))
    assert str(caught.value).isprintable()


@pytest.mark.parametrize("name", ["a\0b.tif", "\udcff.tif", "\ud800", "<VRTDataset \udcff></VRTDataset>"])
def test_names_that_gdal_cannot_take_are_refused(name):
    with pytest.raises(InputError, match="no text that GDAL can open"):
        open_raster(name)


@pytest.mark.parametrize("odd", [b"\xff", b"\0", b"\xed\xa0\x80"])
def test_a_vrt_that_is_no_text_is_looked_into_all_the_same(tmp_path, odd):
    """Found by the coverage-guided fuzzer: bytes that are not UTF-8 kept the look from being taken."""
    remote = vrt("/vsicurl/http://127.0.0.1:9/x.tif").encode().replace(b"pre_VV", b"pre_VV" + odd)
    (tmp_path / "scene.vrt").write_bytes(remote)
    with pytest.raises(InputError, match=r"on the network|cannot be read"):
        open_raster(str(tmp_path / "scene.vrt"))


def test_broken_vrts_by_the_thousand_do_not_wear_none_out(tmp_path):
    """Found by the coverage-guided fuzzer, which ended with "deallocating None"."""
    (tmp_path / "scene.vrt").write_text("<VRTDataset <")
    before = sys.getrefcount(None)
    for _ in range(200):
        with pytest.raises(InputError):
            open_raster(str(tmp_path / "scene.vrt"))
    assert sys.getrefcount(None) > before - 50


def test_links_in_the_output_folder_are_replaced_and_what_they_point_to_is_kept(tmp_path, plain):
    precious, output = tmp_path / "precious.txt", tmp_path / "out"
    precious.write_text("keep")
    output.mkdir()
    (output / "chips.csv").symlink_to(precious)
    detect(SceneRequest(rasters=(str(plain),)), output, DetectOptions(overwrite=True), models=FakeModels())
    assert precious.read_text() == "keep" and not (output / "chips.csv").is_symlink()


def test_an_output_folder_may_be_a_link(tmp_path, plain):
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    detect(SceneRequest(rasters=(str(plain),)), tmp_path / "link", models=FakeModels())
    assert sorted(path.name for path in (tmp_path / "real").iterdir()) == sorted(RESULT_FILES)


def test_an_earlier_result_given_as_input_is_not_overwritten(tmp_path):
    output = tmp_path / "out"
    output.mkdir()
    scene = write_raster(output / "probability.tif", synthetic_power(40, 40), names=BAND_NAMES)
    before = scene.read_bytes()
    with pytest.raises(InputError, match="choose another output folder"):
        detect(
            SceneRequest(rasters=(str(scene),)), output, DetectOptions(overwrite=True), models=FakeModels()
        )
    assert scene.read_bytes() == before and list(output.iterdir()) == [scene]


@pytest.mark.parametrize("name", ["Mask.tif", "mosaic.vrt", "part.vrt"])
def test_an_earlier_result_is_not_overwritten_by_a_run_on_it_under_another_name(tmp_path, name):
    output = tmp_path / "out"
    output.mkdir()
    image = write_raster(output / "mask.tif", synthetic_power(200, 300), names=BAND_NAMES)
    virtual_twice(image)
    os.link(image, output / "Mask.tif")  # one file, as where capital letters are the same as small ones
    before = image.read_bytes()
    with pytest.raises(InputError, match=r"ask\.tif is read by the run"):
        detect(SceneRequest(rasters=(str(output / name),)), output, DetectOptions(overwrite=True), models=FakeModels())
    assert image.read_bytes() == before


def test_outlines_of_an_earlier_run_given_as_the_area_are_not_overwritten(tmp_path, plain):
    request, output = SceneRequest(rasters=(str(plain),)), tmp_path / "out"
    detect(request, output, models=FakeModels())
    write_polygon(output / "landslides.gpkg", "GPKG")
    before = (output / "landslides.gpkg").read_bytes()
    area = read_area(str(output / "landslides.gpkg"))
    with pytest.raises(InputError, match=r"landslides\.gpkg is read by the run"):
        detect(request, output, DetectOptions(overwrite=True, area=area), models=FakeModels())
    assert (output / "landslides.gpkg").read_bytes() == before


def test_results_beside_the_inputs_leave_them_alone(tmp_path):
    scene = write_raster(tmp_path / "scene.tif", synthetic_power(40, 40), names=BAND_NAMES)
    before = scene.read_bytes()
    detect(SceneRequest(rasters=(str(scene),)), tmp_path, models=FakeModels())
    assert scene.read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([*RESULT_FILES, "scene.tif"])


def test_a_huge_raster_that_holds_nothing_is_refused_at_once(tmp_path):
    options = ["SPARSE_OK=TRUE", "BIGTIFF=YES", "TILED=YES"]
    dataset = gdal.GetDriverByName("GTiff").Create(
        str(tmp_path / "a.tif"), 200_000, 100_000, 4, gdal.GDT_Float32, options
    )
    dataset.SetGeoTransform((3e5, 10, 0, 5e6, 0, -10))
    dataset.SetProjection(
        gdal.Open(str(write_raster(tmp_path / "b.tif", np.ones((1, 9, 9))))).GetProjection()
    )
    for number, name in enumerate(BAND_NAMES, 1):
        dataset.GetRasterBand(number).SetDescription(name)
    dataset = None
    start = time.monotonic()
    with pytest.raises(InputError, match="200000 x 100000 pixels but holds no value"):
        Scene.open(SceneRequest(rasters=(str(tmp_path / "a.tif"),)))
    assert time.monotonic() - start < 5
