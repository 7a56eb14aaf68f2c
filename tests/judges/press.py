"""Files for a press, as a print shop's preflight reads them.

Input   DIST and UNPACKED (the unpacked kits): every PDF whose name ends with `-presse.pdf`.
Output  `press` for each. Exit 0 if all were judged.

pikepdf reads the boxes, the claims and every operator (pages, forms, patterns, with the matrix and the colours in
force); Ghostscript makes the four plates and poppler the picture, so that ink and bleed are judged by what is written
and by what comes out. The limits are those of PDF/X-4 (ISO 15930-7) and of the usual print shop: bleed 3 or 5 mm, safe
zone 5 mm, ink 280 %, black text in black alone, text under 16 pt in one ink.
"""

import collections
import pathlib
import re
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

import numpy
import pikepdf
from PIL import Image

from papers import pdffonts
from verdict import complaint, files, judged, run, say

MM = 72 / 25.4
SIZES = {"a5": (148, 210), "a4": (210, 297), "a3": (297, 420), "a2": (420, 594)}  # mm
SHEETS = {"a3": (320, 450)}  # mm; SRA3, on which an A3 with its bleed and marks is printed
BLEEDS = (3, 5)  # mm
SAFE = 5  # mm
MOST_INK = 280  # percent
SMALL = 16  # pt; finer strokes of two inks show when the plates are off
HAIRLINE = 0.25  # pt
EXACT = 0.01  # mm
RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
XMP = {
    "{http://www.npes.org/pdfx/ns/id/}GTS_PDFXVersion": "PDF/X-4",
    "{http://www.aiim.org/pdfua/ns/id/}part": "1",
    "{http://ns.adobe.com/pdf/1.3/}Trapped": None,
    "{http://ns.adobe.com/xap/1.0/}CreateDate": None,
    "{http://ns.adobe.com/xap/1.0/}ModifyDate": None,
    "{http://ns.adobe.com/xap/1.0/}MetadataDate": None,
    "{http://ns.adobe.com/xap/1.0/mm/}DocumentID": None,
    "{http://ns.adobe.com/xap/1.0/mm/}VersionID": None,
    "{http://ns.adobe.com/xap/1.0/mm/}RenditionClass": None,
    "{http://purl.org/dc/elements/1.1/}title": None,
}
SHOWS = {"Tj", "TJ", "'", '"'}
FILLS, STROKES = {"f", "F", "f*", "B", "B*", "b", "b*"}, {"S", "s", "B", "B*", "b", "b*"}
COLOURS, PICTURES = (
    {"g", "G", "rg", "RG", "k", "K", "cs", "CS", "sc", "SC", "scn", "SCN", "gs"},
    {"Do", "sh", "INLINE IMAGE"},
)
WORD = r'<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)</word>'
FILLED_TEXT, STROKED_TEXT = {0, 2, 4, 6}, {1, 2, 5, 6}  # rendering modes


class Reasons(list):
    """Each sentence once, with how often."""

    def done(self):
        return [f"{what}{f', {times} times' if times > 1 else ''}" for what, times in collections.Counter(self).items()]


# Boxes.


def box(page, name):
    """The corners of a box in points, low before high, or nothing. MediaBox may come from the tree above."""
    node = page.obj
    while node is not None:
        if name in node:
            x0, y0, x1, y1 = map(float, node[name])
            return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)
        node = node.get("/Parent") if name == "/MediaBox" else None
    return None


def boxes(pdf, name, reasons):
    """The trim, bleed and media boxes of each page, where they are whole."""
    announced = re.search(r"-(a[2-5])-", name)
    found, bleeds = [], set()
    for number, page in enumerate(pdf.pages, 1):
        media, bleed, trim = (box(page, key) for key in ("/MediaBox", "/BleedBox", "/TrimBox"))
        reasons += [f"page {number} has {key[1:]}" for key in ("/ArtBox", "/CropBox", "/UserUnit") if key in page.obj]
        if page.obj.get("/Rotate", 0) != 0:
            reasons.append(f"page {number} is turned")
        if not (media and bleed and trim):
            lacking = [key for key, value in (("MediaBox", media), ("BleedBox", bleed), ("TrimBox", trim)) if not value]
            reasons.append(f"page {number} has no {' and no '.join(lacking)}")
            found.append(None)
            continue
        found.append((trim, bleed, media))
        size = (trim[2] - trim[0]) / MM, (trim[3] - trim[1]) / MM
        wanted = SIZES.get(announced[1]) if announced else None
        if not wanted or any(abs(a - b) > EXACT for a, b in zip(sorted(size), wanted)):
            said = announced and announced[1]
            reasons.append(f"the trim of page {number} is {size[0]:.3f} by {size[1]:.3f} mm, the name says {said}")
        over = [
            (trim[0] - bleed[0]) / MM,
            (trim[1] - bleed[1]) / MM,
            (bleed[2] - trim[2]) / MM,
            (bleed[3] - trim[3]) / MM,
        ]
        of = [usual for usual in BLEEDS if all(abs(side - usual) <= EXACT for side in over)]
        if not of:
            reasons.append(f"the bleed of page {number} is {' '.join(f'{side:.3f}' for side in over)} mm")
        bleeds.update(of)
        if any(media[i] > bleed[i] + EXACT or media[i + 2] < bleed[i + 2] - EXACT for i in (0, 1)):
            reasons.append(f"the bleed of page {number} is larger than the page")
        sheet = SHEETS.get(announced[1]) if announced else None
        around = sorted([(media[2] - media[0]) / MM, (media[3] - media[1]) / MM])
        if sheet and any(a > b + EXACT for a, b in zip(around, sheet)):
            reasons.append(f"page {number} is {around[0]:.1f} by {around[1]:.1f} mm with its marks: over {sheet}")
    if len(bleeds) > 1:
        reasons.append(f"two bleeds in one file: {sorted(bleeds)} mm")
    return found


# What the file says of itself.


def claims(pdf, reasons):
    if pdf.is_encrypted:
        reasons.append("it is encrypted")
    if pdf.pdf_version > "1.6":
        reasons.append(f"it is a PDF {pdf.pdf_version}: PDF/X-4 ends with 1.6")
    intents = [intent for intent in pdf.Root.get("/OutputIntents", []) if intent.get("/S") == "/GTS_PDFX"]
    if len(intents) != 1:
        reasons.append(f"{len(intents)} output intents GTS_PDFX")
    for intent in intents:
        profile = intent.get("/DestOutputProfile")
        icc = profile.read_bytes() if isinstance(profile, pikepdf.Stream) else b""
        if not icc or profile.get("/N") != 4 or icc[16:20] != b"CMYK" or icc[12:16] != b"prtr" or icc[36:40] != b"acsp":
            reasons.append("the output intent has no profile of a press with four inks")
        elif int.from_bytes(icc[:4], "big") != len(icc):
            reasons.append("the profile of the output intent is cut")
        if not str(intent.get("/OutputConditionIdentifier", "")):
            reasons.append("the output intent names no printing condition")
    info = pdf.trailer.get("/Info", {})
    trapped = info.get("/Trapped")
    if trapped not in ("/True", "/False"):
        reasons.append(f"Trapped is {trapped}")
    metadata = pdf.Root.get("/Metadata")
    said = properties(metadata.read_bytes()) if isinstance(metadata, pikepdf.Stream) else {}
    for key, wanted in XMP.items():
        value = said.get(key)
        if not value or wanted and value != wanted:
            reasons.append(f"XMP {key.split('}')[1]} is {value!r}{f', not {wanted}' if wanted else ''}")
    if trapped is not None and said.get("{http://ns.adobe.com/pdf/1.3/}Trapped") not in (None, str(trapped)[1:]):
        reasons.append("Trapped is not the same in XMP")
    reasons += [f"XMP claims PDF/A ({key.split('}')[1]} {value})" for key, value in said.items() if "pdfa/ns/id" in key]
    if "/OpenAction" in pdf.Root and isinstance(pdf.Root.OpenAction, pikepdf.Dictionary) or "/AA" in pdf.Root:
        reasons.append("the document has an action")
    if "/JavaScript" in pdf.Root.get("/Names", {}):
        reasons.append("the document has a script")


def properties(xmp):
    """The properties of an XMP packet, by name; of a list, its first item."""
    said = {}
    try:
        packet = ElementTree.fromstring(xmp.decode("utf-8-sig").strip("\0 \n"))
    except (ElementTree.ParseError, UnicodeDecodeError):
        return said
    for description in packet.iter(f"{RDF}Description"):
        said.update((key, value) for key, value in description.attrib.items() if not key.startswith(RDF))
        said.update((child.tag, "".join(child.itertext()).strip()) for child in description)
    return said


# Operators.


def times(a, b):
    """The matrix that applies `a`, then `b`."""
    return (
        a[0] * b[0] + a[1] * b[2], a[0] * b[1] + a[1] * b[3],
        a[2] * b[0] + a[3] * b[2], a[2] * b[1] + a[3] * b[3],
        a[4] * b[0] + a[5] * b[2] + b[4], a[4] * b[1] + a[5] * b[3] + b[5],
    )  # fmt: skip


def scale(matrix):
    return abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]) ** 0.5


def family(space, resources):
    """What a colour space comes down to: CMYK, Gray, RGB, Separation, DeviceN, Pattern, Lab."""
    if isinstance(space, pikepdf.Name):
        name = str(space)
        if name in ("/DeviceRGB", "/CalRGB", "/RGB"):
            return "RGB"
        if name in ("/DeviceCMYK", "/CMYK"):
            return "CMYK"
        if name in ("/DeviceGray", "/CalGray", "/G"):
            return "Gray"
        if name == "/Pattern":
            return "Pattern"
        inner = resources.get("/ColorSpace", {}).get(name)
        return family(inner, {}) if inner is not None else f"unknown {name}"
    kind = str(space[0])
    if kind == "/ICCBased":
        return {1: "Gray", 3: "RGB", 4: "CMYK"}.get(int(space[1].get("/N", 0)), "unknown")
    if kind in ("/Indexed", "/I"):
        return family(space[1], resources)
    if kind in ("/Separation", "/DeviceN"):
        under = family(space[2], resources)
        return "RGB" if under == "RGB" else kind[1:]
    if kind == "/Pattern":
        return family(space[1], resources) if len(space) > 1 else "Pattern"
    return {"/CalRGB": "RGB", "/CalGray": "Gray", "/Lab": "Lab"}.get(kind, f"unknown {kind}")


class State:
    """The part of the graphics state that is judged. Inks are percent, or None where they aren't plain numbers."""

    def __init__(self, matrix):
        self.matrix, self.fill, self.stroke = matrix, (0, 0, 0, 100), (0, 0, 0, 100)
        self.spaces = ["Gray", "Gray"]
        self.width, self.size, self.mode = 1.0, 0.0, 0

    def copy(self):
        other = State(self.matrix)
        other.__dict__.update(self.__dict__)
        other.spaces = list(self.spaces)
        return other


def inks(space, numbers):
    if space == "CMYK" and len(numbers) == 4:
        return tuple(100 * n for n in numbers)
    if space == "Gray" and len(numbers) == 1:
        return 0, 0, 0, 100 * (1 - numbers[0])
    return None


class Reader:
    """Follows the operators of a page and says what is wrong."""

    def __init__(self, number, bleed, reasons):
        self.number, self.bleed, self.reasons, self.within = number, bleed, reasons, []

    def say(self, what):
        self.reasons.append(f"page {self.number}: {what}")

    def space(self, space, resources, what):
        found = family(space, resources)
        if found not in ("CMYK", "Gray", "Pattern", "Separation", "DeviceN"):
            self.say(f"{what} in {found}")
        return found

    def outside(self, corners):
        """Whether something lies wholly beyond the bleed, as crop marks do."""
        if not corners or not self.bleed:
            return False
        xs, ys = zip(*corners)
        left, bottom, right, top = self.bleed
        return max(xs) <= left or min(xs) >= right or max(ys) <= bottom or min(ys) >= top

    def paint(self, colour, what):
        if colour is None:
            return
        cyan, magenta, yellow, black = colour
        if sum(colour) > MOST_INK + 0.5:
            self.say(f"{what} has {sum(colour):.0f} % of ink")
        if (
            black >= 90
            and max(cyan, magenta, yellow) > 0.5
            or black + min(cyan, magenta, yellow) >= 90
            and min(cyan, magenta, yellow) > 0.5
        ):
            self.say(f"{what} is rich black: {' '.join(f'{ink:.0f}' for ink in colour)}")

    def text(self, state, text_matrix):
        points = state.size * scale(text_matrix) * scale(state.matrix)
        for modes, colour in ((FILLED_TEXT, state.fill), (STROKED_TEXT, state.stroke)):
            if state.mode not in modes:
                continue
            self.paint(colour, "text")
            if colour is None:
                self.say("text in a pattern or a spot colour")
            elif points < SMALL - 0.01 and (count := sum(ink > 0.5 for ink in colour)) > 1:
                self.say(f"text of {points:.1f} pt has {count} inks: {' '.join(f'{ink:.0f}' for ink in colour)}")

    def image(self, image, resources):
        if image.get("/ImageMask", False):
            return
        space = image.get("/ColorSpace", image.get("/CS"))
        if space is None:
            self.say("a picture without a colour space")
        else:
            self.space(space, resources, "a picture")
        if "/SMask" in image:
            self.image(image.SMask, resources)

    def shading(self, shading, resources):
        self.space(shading.ColorSpace, resources, "a shading")

    def group(self, holder, resources):
        group = holder.get("/Group")
        if group is not None and "/CS" in group and self.space(group.CS, resources, "a transparency group") != "CMYK":
            self.say("a transparency group is not in CMYK")

    def read(self, holder, resources, state, stream=None):
        """The operators of a page, of a form or of a pattern."""
        self.group(holder, resources)
        stack, text_matrix, path = [], (1, 0, 0, 1, 0, 0), []
        for operands, operator in pikepdf.parse_content_stream(stream if stream is not None else holder):
            name = str(operator)
            if name == "INLINE IMAGE":
                self.image(operands[0].obj, resources)
                continue
            numbers = (
                [float(value) for value in operands if not isinstance(value, (pikepdf.Object, str, bytes))]
                if name not in SHOWS
                else []
            )
            if name == "q":
                stack.append(state.copy())
            elif name == "Q" and stack:
                state = stack.pop()
            elif name == "cm":
                state.matrix = times(numbers, state.matrix)
            elif name in ("rg", "RG"):
                self.say("an RGB operator")
            elif name in ("g", "G", "k", "K"):
                space = "Gray" if name in "gG" else "CMYK"
                self.colour(state, name in "GK", space, inks(space, numbers))
            elif name in ("cs", "CS"):
                space = self.space(operands[0], resources, "colours")
                self.colour(state, name == "CS", space, {"CMYK": (0, 0, 0, 100), "Gray": (0, 0, 0, 100)}.get(space))
            elif name in ("sc", "scn", "SC", "SCN"):
                space = state.spaces[name[0] == "S"]
                self.colour(state, name[0] == "S", space, inks(space, numbers))
                if operands and isinstance(operands[-1], pikepdf.Name):
                    self.pattern(resources.Pattern[str(operands[-1])], resources, state)
            elif name == "gs":
                self.parameters(resources.ExtGState[str(operands[0])], resources, state)
            elif name == "w":
                state.width = numbers[0]
            elif name == "BT":
                text_matrix = (1, 0, 0, 1, 0, 0)
            elif name == "Tm":
                text_matrix = tuple(numbers)
            elif name == "Tf":
                state.size = float(operands[1])
            elif name == "Tr":
                state.mode = int(operands[0])
            elif name in SHOWS:
                self.text(state, text_matrix)
            elif name in ("m", "l", "c", "v", "y"):
                path += [self.place(state, x, y) for x, y in zip(numbers[::2], numbers[1::2])]
            elif name == "re":
                x, y, w, h = numbers
                path += [self.place(state, *corner) for corner in ((x, y), (x + w, y), (x + w, y + h), (x, y + h))]
            elif name in FILLS | STROKES:
                if not self.outside(path):
                    if name in FILLS:
                        self.paint(state.fill, "a surface")
                    if name in STROKES:
                        self.paint(state.stroke, "a line")
                if name in STROKES and state.width * scale(state.matrix) < HAIRLINE - 0.001:
                    self.say(f"a line of {state.width * scale(state.matrix):.2f} pt")
                path = []
            elif name == "n":
                path = []
            elif name == "sh":
                self.shading(resources.Shading[str(operands[0])], resources)
            elif name == "Do":
                self.object(resources.XObject[str(operands[0])], resources, state)

    def place(self, state, x, y):
        a, b, c, d, e, f = state.matrix
        return a * x + c * y + e, b * x + d * y + f

    def colour(self, state, stroke, space, value):
        state.spaces[stroke] = space
        if stroke:
            state.stroke = value
        else:
            state.fill = value

    def parameters(self, parameters, resources, state):
        if parameters.get("/OP", False) or parameters.get("/op", False):
            self.say("overprint")
        if "/TR" in parameters or "/HTP" in parameters:
            self.say("a transfer function or a halftone")
        if "/LW" in parameters:
            state.width = float(parameters.LW)
        if "/Font" in parameters:
            state.size = float(parameters.Font[1])

    def pattern(self, pattern, resources, state):
        if "/Shading" in pattern:
            self.shading(pattern.Shading, resources)
        else:
            self.form(pattern, resources, State(tuple(map(float, pattern.get("/Matrix", (1, 0, 0, 1, 0, 0))))))

    def object(self, item, resources, state):
        if item.Subtype == "/Image":
            self.image(item, resources)
        elif item.Subtype == "/Form":
            inner = state.copy()
            inner.matrix = times(tuple(map(float, item.get("/Matrix", (1, 0, 0, 1, 0, 0)))), state.matrix)
            self.form(item, resources, inner)
        else:
            self.say(f"an object of the kind {item.Subtype}")

    def form(self, form, resources, state):
        if form.objgen in self.within:
            self.say("a form that holds itself")
            return
        self.within.append(form.objgen)
        self.read(form, form.get("/Resources", resources), state)
        self.within.pop()


def operators(pdf, rooms, reasons):
    for number, (page, room) in enumerate(zip(pdf.pages, rooms), 1):
        bleed = room and room[1]
        reader = Reader(number, bleed, reasons)
        reader.read(page.obj, page.resources, State((1, 0, 0, 1, 0, 0)), page)
        for note in page.obj.get("/Annots", []):
            if bleed is None or not (lambda x0, y0, x1, y1: reader.outside([(x0, y0), (x1, y1)]))(
                *map(float, note.Rect)
            ):
                reader.say(f"an annotation ({note.Subtype}) within the bleed: PDF/X allows none")
    for item in pdf.objects:
        if isinstance(item, pikepdf.Stream) and item.get("/Subtype") == "/Image" and "/ColorSpace" in item:
            if family(item.ColorSpace, {}) == "RGB":
                reasons.append("the file holds an RGB picture")


# What comes out.


def plates(path, rooms, reasons):
    """The most ink in any point within the bleed, by Ghostscript's four plates."""
    with tempfile.TemporaryDirectory() as folder:
        code, out, error = run(
            "gs",
            "-q",
            "-dBATCH",
            "-dNOPAUSE",
            "-dSAFER",
            "-sDEVICE=tiff32nc",
            "-r72",
            f"-sOutputFile={folder}/%d.tif",
            path,
        )
        if said := complaint(code, error):
            reasons.append(f"Ghostscript: {'; '.join(said)}")
        for number, room in enumerate(rooms, 1):
            picture = pathlib.Path(folder, f"{number}.tif")
            if not picture.exists():
                reasons.append(f"Ghostscript made no plates of page {number}")
            elif room:
                _, bleed, media = room
                left, top, right, bottom = pixels(bleed, media, 72)
                plates_ = numpy.asarray(Image.open(picture))[top:bottom, left:right]
                ink = plates_.sum(axis=2, dtype=numpy.uint16) * (100 / 255)
                if not ink.max() > 0:
                    reasons.append(f"page {number} is empty on the plates")
                elif ink.max() > MOST_INK + 1:
                    reasons.append(f"page {number} has {ink.max():.0f} % of ink on the plates")


def pixels(corners, media, dpi, inset=0.0):
    """Left, top, right and bottom of a box on the picture of a page; `inset` in millimetres."""
    point, by = dpi / 72, inset * MM
    left, right = corners[0] + by - media[0], corners[2] - by - media[0]
    top, bottom = media[3] - corners[3] + by, media[3] - corners[1] - by
    return [max(round(edge * point), 0) for edge in (left, top, right, bottom)]


def edges(path, rooms, reasons):
    """Just inside the trimmed edge and at the end of the bleed there is the same colour, all along each side.

    Places along an edge may be 3 mm apart, for a shape that crosses it at an angle. Both ways: artwork that stops at
    the edge, and marks in the bleed of a white page.
    """
    dpi, names = 100, ("left", "top", "right", "bottom")
    mm = dpi / 25.4
    with tempfile.TemporaryDirectory() as folder:
        code, _, error = run("pdftoppm", "-r", dpi, path, pathlib.Path(folder, "page"))
        reasons += complaint(code, error)
        pictures = [numpy.asarray(Image.open(picture)) for picture in sorted(pathlib.Path(folder).iterdir())]
    for number, (room, picture) in enumerate(zip(rooms, pictures), 1):
        if not room:
            continue
        trim, bleed, media = room
        left, top, right, bottom = pixels(trim, media, dpi)
        inner, outer = pixels(trim, media, dpi, 0.7), pixels(bleed, media, dpi, 0.5)
        for side, name in enumerate(names):
            # The last pixel of a box is the one before its right and lower edges.
            at = [line[side] - (side > 1) for line in (inner, outer)]
            if side % 2:
                inside, beyond = (picture[y, left:right].astype(int) for y in at)
            else:
                inside, beyond = (picture[top:bottom, x].astype(int) for x in at)
            for what, one, other in (
                ("does not reach the bleed", inside, beyond),
                ("is only in the bleed", beyond, inside),
            ):
                alone = unmatched(one, other, round(3 * mm))
                if alone > 2 * mm:
                    reasons.append(f"page {number}: artwork along {alone / mm:.0f} mm of the {name} edge {what}")


def unmatched(one, other, reach):
    """How many points of a strip that are not paper have no point of their colour beside them in the other."""
    found = numpy.zeros(len(one), bool)
    for shift in range(-reach, reach + 1):
        a, b = slice(max(shift, 0), len(one) + min(shift, 0)), slice(max(-shift, 0), len(one) + min(-shift, 0))
        found[a] |= numpy.abs(one[a] - other[b]).max(axis=1) <= 12
    return int((~found & (one.min(axis=1) < 250)).sum())


def only_words(path, copy):
    """A copy that shows its words alone, in black."""
    with pikepdf.open(path) as pdf:
        for page in pdf.pages:
            kept = [
                (operands, pikepdf.Operator("n") if str(operator) in FILLS | STROKES else operator)
                for operands, operator in pikepdf.parse_content_stream(page)
                if str(operator) not in COLOURS | PICTURES
            ]
            page.Contents = pdf.make_stream(pikepdf.unparse_content_stream(kept))
            for key in ("/Annots", "/Group"):
                if key in page.obj:
                    del page.obj[key]
        pdf.save(copy)


def safe_zone(path, rooms, reasons):
    """No word nearer to the trimmed edge than 5 mm; beyond the bleed there may be some, for the printer.

    By the words' ink, since a word's box is higher than its letters; poppler's boxes then say which words.
    """
    dpi = 100
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder, "words.pdf")
        only_words(path, copy)
        code, _, error = run("pdftoppm", "-r", dpi, "-gray", copy, pathlib.Path(folder, "page"))
        reasons += complaint(code, error)
        inks = [numpy.asarray(Image.open(picture)) < 128 for picture in sorted(pathlib.Path(folder).glob("page*"))]
    code, out, error = run("pdftotext", "-bbox", "-enc", "UTF-8", path, "-")
    reasons += complaint(code, error)
    pages = re.split(r"<page ", out)[1:]
    if not len(pages) == len(inks) == len(rooms):
        reasons.append(f"poppler read {len(pages)} and drew {len(inks)} of {len(rooms)} pages")
    for number, (room, page, ink) in enumerate(zip(rooms, pages, inks), 1):
        if not room:
            continue
        trim, bleed, media = room
        left, top, right, bottom = pixels(bleed, media, dpi)
        near = numpy.zeros_like(ink)
        near[top:bottom, left:right] = ink[top:bottom, left:right]
        left, top, right, bottom = pixels(trim, media, dpi, SAFE)
        near[top:bottom, left:right] = False
        if not ink.any():
            reasons.append(f"page {number} shows no words")
        if not near.any():
            continue
        rows, columns = numpy.nonzero(near)
        words = []
        for *box_, word in re.findall(WORD, page):
            x0, y0, x1, y1 = (float(edge) * dpi / 72 for edge in box_)
            if ((columns >= x0) & (columns <= x1) & (rows >= y0) & (rows <= y1)).any():
                words.append(word)
        reasons.append(f"page {number}: words nearer than {SAFE} mm to the trimmed edge: {' '.join(words)}")


def judge(name, path):
    reasons = Reasons()
    try:
        with pikepdf.open(path) as pdf:
            rooms = boxes(pdf, path.name, reasons)
            claims(pdf, reasons)
            operators(pdf, rooms, reasons)
        reasons += pdffonts(path)
        plates(path, rooms, reasons)
        edges(path, rooms, reasons)
        safe_zone(path, rooms, reasons)
    except (pikepdf.PdfError, AttributeError, KeyError, IndexError, TypeError, ValueError, OSError) as error:
        reasons.append(f"could not be read: {type(error).__name__} {error}")
    return reasons.done()


def main(folders):
    for name, _, reasons in judged(judge, [paper for folder in folders for paper in files(folder, "*-presse.pdf")]):
        say("press", name, reasons)


if __name__ == "__main__":
    main(sys.argv[1:])
