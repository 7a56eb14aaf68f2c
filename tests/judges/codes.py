"""The QR code of every poster and leaflet, read as a phone would: from the side, out of focus, in poor light, soiled.

Input   DECODE (the program of decode.rs), SITE (which has the pages q/CODE/), then DIST and UNPACKED (the unpacked
        kits); a paper with a code has `-affiche-` (poster) or `-feuillet-` (leaflet) in its name. A leaflet has one
        when a page q/CODE/ links to its sheet.
Output  `qr` for each: on its pages as poppler draws them at 150 dpi, zbar finds exactly one code; its address ends in
        /q/CODE/, SITE has that page, and the paper prints the same address in words. Then the code with what surrounds
        it, at 150 and at 300 dpi, under each distortion of `distorted` alone, is read exactly by zbar and by ZXing.
        Exit 0 if all were judged. A table of distortions and decoders ends it (lines without `ok` or `FAIL`).

No decoder is helped, save that each is shown every picture at two scales (as it is, and one pixel for two) and, if it
reads nothing, from a quarter nearer, as a phone moves. A distortion that a code fails is named with the resolution and
the decoder.
"""

import collections
import functools
import pathlib
import re
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

import numpy
from PIL import Image

from verdict import complaint, files, judged, run, say

DPI = (150, 300)
DECODERS = ("zbar", "ZXing")
# Of the symbol's area (its modules, without the quiet zone), under one disc. A leaflet's code is in correction M, which
# restores at most 15 % of the codewords, and a disc reaches more of them than it covers.
SOILED = {"affiche": 0.15, "feuillet": 0.05}
# Where the disc lies; a number is a place that is drawn.
PLACES = ("middle", 1, 2, 3, 4)
# The eye's distance from the middle of the code, in sides of the symbol: near, so that the far edge is visibly shorter.
NEAR = 3


class Unjudged(Exception):
    """A picture that a tool could not make or read."""


# Drawing.


def draw(paper, dpi, *options):
    """The pages, or a part of one, as arrays of greys."""
    with tempfile.TemporaryDirectory() as folder:
        code, _, error = run("pdftoppm", "-r", dpi, "-gray", *options, paper, pathlib.Path(folder, "page"))
        if said := complaint(code, error):
            raise Unjudged("; ".join(said))
        pictures = [numpy.asarray(Image.open(picture)) for picture in sorted(pathlib.Path(folder).iterdir())]
    if not pictures:
        raise Unjudged("no picture")
    return pictures


def zbar(paths):
    """(path, text) of each code that zbar finds."""
    code, out, error = run("zbarimg", "--xml", "-q", "--nodbus", "-Sdisable", "-Sqrcode.enable", *paths)
    if code not in (0, 4):  # 4 only says that a picture has no code
        raise Unjudged("; ".join(complaint(code, error)))
    found = ElementTree.fromstring(re.sub(r" xmlns='[^']*'", "", out)).iter("source")
    return [(source.get("href"), data.text) for source in found for data in source.iter("data")]


def zxing(decode, paths):
    """(path, text, places of its finder patterns in pixels) of each picture in which ZXing finds a code."""
    code, out, error = run(decode, *paths)
    if said := complaint(code, error):
        raise Unjudged("; ".join(said))
    found = [line.split("\t") for line in out.splitlines()]
    return [
        (path, text, [tuple(map(float, pair.split(","))) for pair in points.split()]) for path, text, points in found
    ]


def whole(decode, paper):
    """What both decoders find on the pages at 150 dpi: every text of zbar; page, text and places of ZXing."""
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for number, grey in enumerate(draw(paper, DPI[0]), 1):
            paths.append(f"{folder}/{number}.pgm")
            page = Image.fromarray(grey)
            page.save(paths[-1])
            page.reduce(2).save(f"{folder}/{number}-half.pgm")
        placed = {int(pathlib.Path(path).stem): (text, places) for path, text, places in zxing(decode, paths)}
        halves = [path.replace(".pgm", "-half.pgm") for path in paths]
        for path, text, places in zxing(decode, halves):
            page = int(pathlib.Path(path).stem.split("-")[0])
            placed.setdefault(page, (text, [(2 * x, 2 * y) for x, y in places]))
        placed = [(page, text, places) for page, (text, places) in sorted(placed.items())]
        return [text for _, text in zbar(paths)], placed


# The symbol: where it is and how large its modules are, measured on the picture.


def symbol(grey, box):
    """Left, top, side and module, pixels.

    `box` is a part of the symbol; dark pixels are followed until all is light around.
    """
    left, top, right, bottom = (int(edge) for edge in box)
    part = grey[top : bottom + 1, left : right + 1]
    dark = grey < (int(part.min()) + int(part.max())) / 2
    height, width = dark.shape
    for _ in range(max(width, height)):
        rows, columns = slice(max(top, 0), bottom + 1), slice(max(left, 0), right + 1)
        grown = (
            left - (left > 0 and dark[rows, left].any()),
            top - (top > 0 and dark[top, columns].any()),
            right + (right < width - 1 and dark[rows, right].any()),
            bottom + (bottom < height - 1 and dark[bottom, columns].any()),
        )
        if grown == (left, top, right, bottom):
            break
        left, top, right, bottom = grown
    inside = dark[top : bottom + 1, left : right + 1]
    across, down = numpy.flatnonzero(inside.any(axis=0)), numpy.flatnonzero(inside.any(axis=1))
    if not len(across):
        raise Unjudged("nothing dark where the code is")
    left, right, top, bottom = left + across[0], left + across[-1], top + down[0], top + down[-1]
    side = right + 1 - left
    finder = int(numpy.argmin(dark[top + side // 100, left : right + 1]))  # its upper edge is 7 modules of dark
    modules = 17 + 4 * round((7 * side / max(finder, 1) - 17) / 4)
    if abs(side - (bottom + 1 - top)) > 2 or not 21 <= modules <= 177:
        raise Unjudged(f"the code is {side} by {bottom + 1 - top} pixels and {modules} modules wide")
    return left, top, side, side / modules


# Distortions: each takes the greys, the middle and the side of the symbol, the module (pixels).


def seen(grey, point):
    """What an eye sees of the picture: `point` takes what is seen (x, y from the middle) to its place on the picture.

    It is a projective map, so four places settle the eight numbers that Pillow wants.
    """
    height, width = grey.shape
    middle = numpy.array([width / 2, height / 2])
    rows, goals = [], []
    for x, y in ((0, 0), (width, 0), (width, height), (0, height)):
        u, v = numpy.array(point(x - middle[0], y - middle[1])) + middle
        rows += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
        goals += [u, v]
    map_ = numpy.linalg.solve(rows, goals)
    picture = Image.fromarray(grey).transform(
        (width, height), Image.Transform.PERSPECTIVE, tuple(map_), Image.Resampling.BICUBIC, fillcolor=255
    )
    return numpy.asarray(picture)


def turned(grey, degrees):
    cos, sin = numpy.cos(numpy.radians(degrees)), numpy.sin(numpy.radians(degrees))
    return seen(grey, lambda x, y: (cos * x + sin * y, cos * y - sin * x))


def aside(grey, side, degrees, upright):
    """The sheet turned about its vertical (or level) axis, seen by an eye before its middle at NEAR sides.

    A place s along the turned direction and t along the axis stands at depth D + s sin; it is seen at
    (s cos, t) D / (D + s sin). Solved for s and t.
    """
    far, cos, sin = NEAR * side, numpy.cos(numpy.radians(degrees)), numpy.sin(numpy.radians(degrees))

    def point(x, y):
        across, along = (x, y) if upright else (y, x)
        s = across * far / (far * cos - across * sin)
        t = along * (far + s * sin) / far
        return (s, t) if upright else (t, s)

    return seen(grey, point)


def blurred(grey, sigma):
    reach = int(numpy.ceil(4 * sigma))
    kernel = numpy.exp(-(numpy.arange(-reach, reach + 1) ** 2) / (2 * sigma**2))
    kernel /= kernel.sum()
    out = numpy.pad(grey.astype(float), reach, mode="edge")
    for axis in (0, 1):
        out = numpy.apply_along_axis(numpy.convolve, axis, out, kernel, mode="valid")
    return numpy.rint(out).astype(numpy.uint8)


def disc(modules, share, place):
    """Radius and middle of a disc of that share of the symbol, modules: on it, clear of the three finder patterns.

    A place that is a number is drawn, seeded by it and by the number of modules: the draw is the same in every run.
    """
    radius = modules * (share / numpy.pi) ** 0.5
    if place == "middle":
        return radius, (modules / 2, modules / 2)
    finders = [(0, 0), (modules - 7, 0), (0, modules - 7)]
    draw_of = numpy.random.default_rng((modules, place))
    while True:
        x, y = draw_of.uniform(radius, modules - radius, 2)
        apart = [
            numpy.hypot(x - numpy.clip(x, left, left + 7), y - numpy.clip(y, top, top + 7)) for left, top in finders
        ]
        if min(apart) > radius:
            return radius, (x, y)


def soiled(grey, left, top, module, radius, place):
    """A disc of ink."""
    rows, columns = numpy.ogrid[: grey.shape[0], : grey.shape[1]]
    x, y = left + place[0] * module, top + place[1] * module
    out = grey.copy()
    out[(columns + 0.5 - x) ** 2 + (rows + 0.5 - y) ** 2 <= (radius * module) ** 2] = 0
    return out


def distorted(grey, box, share):
    """(name, picture) of each distortion, alone."""
    left, top, side, module = symbol(grey, box)
    # The symbol in the middle of what surrounds it, so that no distortion brings the picture's edge near.
    middle = round(left + side / 2), round(top + side / 2)
    reach = min(round(1.1 * side), middle[0], middle[1], grey.shape[1] - middle[0], grey.shape[0] - middle[1])
    grey = grey[middle[1] - reach : middle[1] + reach, middle[0] - reach : middle[0] + reach]
    left, top = left - middle[0] + reach, top - middle[1] + reach
    yield "upright", grey
    yield "+10°", turned(grey, 10)
    yield "-10°", turned(grey, -10)
    yield "blurred", blurred(grey, module / 3)
    yield "from the side", aside(grey, side, 30, True)
    yield "from below", aside(grey, side, 30, False)
    for place in PLACES:
        yield f"soiled {place}", soiled(grey, left, top, module, *disc(round(side / module), share, place))
    yield "40 % contrast", numpy.rint(127.5 + (grey - 127.5) * 0.4).astype(numpy.uint8)


def readings(decode, paper, page, text, corners, share):
    """(distortion, dpi, decoder, what is wrong) for each reading; nothing is wrong when what it read is the text."""
    for dpi in DPI:
        seen_from = functools.partial(read, decode, paper, page, corners, share)
        said = seen_from(dpi)
        if not all(said.values()):
            nearer = seen_from(dpi * 4 // 3)
            said = {key: texts or nearer[key] for key, texts in said.items()}
        for (name, decoder), texts in said.items():
            yield name, dpi, decoder, "" if texts == {text} else f"read {sorted(texts) or 'nothing'}"


def read(decode, paper, page, corners, share, dpi):
    """What each decoder reads under each distortion: the set of texts by name and decoder."""
    xs, ys = zip(*corners)
    side = max(max(xs) - min(xs), max(ys) - min(ys))
    height, width = draw(paper, 10, "-f", page, "-l", page)[0].shape
    scale = dpi / DPI[0]
    # Twice the symbol around it, within the page.
    x, y = max(round(scale * (min(xs) - side)), 0), max(round(scale * (min(ys) - side)), 0)
    right = min(round(scale * (max(xs) + side)), width * dpi // 10)
    bottom = min(round(scale * (max(ys) + side)), height * dpi // 10)
    grey = draw(paper, dpi, "-f", page, "-l", page, "-x", x, "-y", y, "-W", right - x, "-H", bottom - y)[0]
    box = [scale * min(xs) - x, scale * min(ys) - y, scale * max(xs) - x, scale * max(ys) - y]
    shown, said = {}, {}
    with tempfile.TemporaryDirectory() as folder:
        for name, picture in distorted(grey, box, share):
            said |= {(name, decoder): set() for decoder in DECODERS}
            whole = Image.fromarray(picture)
            for half in (False, True):
                path = f"{folder}/{len(shown)}.pgm"
                (whole.reduce(2) if half else whole).save(path)
                shown[path] = name
        for decoder, found in zip(DECODERS, (zbar([*shown]), zxing(decode, [*shown]))):
            for path, text, *_ in found:
                said[shown[path], decoder].add(text)
    return said


def leads_to(site, slug):
    """Whether a page q/CODE/ links to the sheet: then its leaflets have the code."""
    return any(f"/{slug}/" in page.read_text("utf-8") for page in site.glob("q/*/index.html"))


def judge(decode, site, name, paper):
    kind = "affiche" if "-affiche-" in paper.name else "feuillet"
    reasons, table, address = [], [], ""
    try:
        found, placed = whole(decode, paper)
        if not found and not placed and kind == "feuillet" and not leads_to(site, paper.name.split("-feuillet-")[0]):
            return [], "its sheet has no code", []
        if len(found) != 1 or [text for _, text, _ in placed] != found:
            return (
                [f"{len(found)} codes at {DPI[0]} dpi: {found}; ZXing finds {[text for _, text, _ in placed]}"],
                "",
                [],
            )
        page, address, corners = placed[0]
        table = list(readings(decode, paper, page, address, corners, SOILED[kind]))
    except Unjudged as problem:
        reasons.append(str(problem))
    reasons += [f"{what}, {dpi} dpi, {decoder}: {wrong}" for what, dpi, decoder, wrong in table if wrong]
    # As it lies on the page, and as it was written: lines of columns that stand side by side may be taken for one.
    words = "".join(run("pdftotext", "-enc", "UTF-8", *order, paper, "-")[1] for order in ((), ("-raw",)))
    # Spaces and line breaks, and the characters that only allow a break, are no part of an address.
    words = re.sub(r"[\s\u00ad\u200b\u2060\ufeff]+", "", words)
    ending = re.fullmatch(r"https?://(.+/q/([^/]+)/)", address)
    if not ending:
        reasons.append(f"{address} does not end in /q/CODE/")
    else:
        if not (site / "q" / ending[2] / "index.html").is_file():
            reasons.append(f"q/{ending[2]}/index.html is not there")
        if ending[1] not in words:
            reasons.append(f"{ending[1]} is not printed in words")
    return reasons, address, table


def main(decode, site, *folders):
    papers = [paper for folder in folders for kind in SOILED for paper in files(folder, f"*-{kind}-*.pdf")]
    counted = {}
    for name, path, (reasons, address, table) in judged(functools.partial(judge, decode, pathlib.Path(site)), papers):
        say("qr", name, reasons, address)
        counted[path.name, address] = table
    rows = collections.defaultdict(collections.Counter)
    for (paper, _), table in counted.items():
        kind = "posters" if "-affiche-" in paper else "leaflets"
        for what, dpi, decoder, wrong in table:
            rows[kind, what][dpi, decoder, not wrong] += 1
    for (kind, what), row in rows.items():
        cells = [(dpi, decoder) for dpi in DPI for decoder in DECODERS]
        read = [
            f"{decoder} {dpi} dpi {row[dpi, decoder, True]}/{row[dpi, decoder, True] + row[dpi, decoder, False]}"
            for dpi, decoder in cells
        ]
        print(f"     {kind:8} {what:13} {'   '.join(read)}")


if __name__ == "__main__":
    main(*sys.argv[1:])
