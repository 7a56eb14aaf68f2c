"""Spoils sound posters for selftest.sh: one fault a file, made with pikepdf.

Input   DECODE, a sound poster, a sound poster of another sheet, the folder for spoilt codes, a sound poster for the
        press, the folder for spoilt press files.
Output  the files that selftest.sh expects to be found at fault.
"""

import sys

import pikepdf
from pikepdf import Array, Dictionary, Name

from codes import DPI, draw, symbol, whole
from press import MM, SHOWS


def place(decode, poster):
    """Left, bottom, side and module of the code on the first page, in points, and its picture."""
    _, [(page, _, corners)] = whole(decode, poster)
    grey = draw(poster, DPI[0])[page - 1]
    xs, ys = zip(*corners)
    left, top, side, module = symbol(grey, (min(xs), min(ys), max(xs), max(ys)))
    point = 72 / DPI[0]
    picture = grey[top : top + side, left : left + side]
    return left * point, (grey.shape[0] - top - side) * point, side * point, module * point, picture


def circle(x, y, radius):
    """A disc's outline, as four curves."""
    k = 0.5523 * radius
    return (
        f"{x + radius} {y} m {x + radius} {y + k} {x + k} {y + radius} {x} {y + radius} c "
        f"{x - k} {y + radius} {x - radius} {y + k} {x - radius} {y} c "
        f"{x - radius} {y - k} {x - k} {y - radius} {x} {y - radius} c "
        f"{x + k} {y - radius} {x + radius} {y - k} {x + radius} {y} c f "
    )


def hold(page, kind, name, value):
    """Adds a resource of a page."""
    if kind not in page.resources:
        page.resources[kind] = Dictionary()
    page.resources[kind][name] = value


def codes(decode, poster, other, folder):
    left, bottom, side, module, _ = place(decode, poster)
    top, quiet = bottom + side, 4 * module

    def drawn(name, operators, resource=None):
        with pikepdf.open(poster) as pdf:
            if resource:
                kind, key, value = resource(pdf)
                hold(pdf.pages[0], kind, key, value)
            pdf.pages[0].contents_add(f"q {operators} Q".encode())
            pdf.save(f"{folder}/{name}-affiche-a4.pdf")

    # A dark frame that touches the code on all sides.
    around = (
        f"{left - quiet} {bottom - quiet} {side + 2 * quiet} {side + 2 * quiet} re {left} {bottom} {side} {side} re f*"
    )
    drawn("no-quiet-zone", f"0 g {around}")
    drawn("finder", f"0 g {circle(left + 3.5 * module, top - 3.5 * module, 3.5 * module)}")

    # Another sheet's code in the place of this one.
    *_, picture = place(decode, other)

    def image(pdf):
        height, width = picture.shape
        stream = pikepdf.Stream(pdf, picture.tobytes())
        stream.stream_dict = Dictionary(
            Type=Name.XObject,
            Subtype=Name.Image,
            Width=width,
            Height=height,
            BitsPerComponent=8,
            ColorSpace=Name.DeviceGray,
        )
        return Name.XObject, Name.Other, stream

    drawn("other", f"1 g {left} {bottom} {side} {side} re f {side} 0 0 {side} {left} {bottom} cm /Other Do", image)


def press(sound, folder):
    def spoilt(name):
        def save(change):
            with pikepdf.open(sound) as pdf:
                change(pdf, pdf.pages[0])
                pdf.save(f"{folder}/{name}-a3-presse.pdf", min_version=pdf.pdf_version, force_version=pdf.pdf_version)

        return save

    def before_words(page, pdf, operators):
        """Puts operators before every text that is shown."""
        kept = []
        for operands, operator in pikepdf.parse_content_stream(page):
            if str(operator) in SHOWS:
                kept += pikepdf.parse_content_stream(pdf.make_stream(operators))
            kept.append((operands, operator))
        page.Contents = pdf.make_stream(pikepdf.unparse_content_stream(kept))

    def around(page, start, end=b" Q"):
        page.contents_add(start, prepend=True)
        page.contents_add(end)

    @spoilt("rgb-text")
    def _(pdf, page):
        before_words(page, pdf, b"0 0 0 rg")

    @spoilt("rgb-picture")
    def _(pdf, page):
        picture = pdf.make_stream(
            b"abc",
            Type=Name.XObject,
            Subtype=Name.Image,
            Width=1,
            Height=1,
            BitsPerComponent=8,
            ColorSpace=Name.DeviceRGB,
        )
        hold(page, Name.XObject, Name.Spoilt, picture)
        page.contents_add(b"q 9 0 0 9 300 300 cm /Spoilt Do Q")

    @spoilt("rgb-group")
    def _(pdf, page):
        page.obj.Group = Dictionary(Type=Name.Group, S=Name.Transparency, CS=Name.DeviceRGB)

    @spoilt("trim")
    def _(pdf, page):
        page.obj.TrimBox[2] = float(page.obj.TrimBox[2]) - 0.02 * MM

    @spoilt("no-bleed")
    def _(pdf, page):
        del page.obj["/BleedBox"]

    @spoilt("bleed")
    def _(pdf, page):
        page.obj.BleedBox[0] = float(page.obj.BleedBox[0]) - 0.1 * MM

    @spoilt("crop")
    def _(pdf, page):
        page.obj.CropBox = page.obj.TrimBox

    @spoilt("rich")
    def _(pdf, page):
        before_words(page, pdf, b"0.6 0.4 0.4 1 k")

    @spoilt("small")
    def _(pdf, page):
        before_words(page, pdf, b"0.2 0.2 0.2 0.2 k")

    @spoilt("ink")
    def _(pdf, page):
        page.contents_add(b"q 1 1 1 0 k 300 300 60 60 re f Q")

    @spoilt("hairline")
    def _(pdf, page):
        page.contents_add(b"q 0 0 0 1 K 0.1 w 300 300 m 400 300 l S Q")

    @spoilt("overprint")
    def _(pdf, page):
        hold(page, Name.ExtGState, Name.Spoilt, Dictionary(op=True, OPM=1))
        around(page, b"q /Spoilt gs ")

    @spoilt("no-intent")
    def _(pdf, page):
        del pdf.Root["/OutputIntents"]

    @spoilt("profile")
    def _(pdf, page):
        profile = pdf.Root.OutputIntents[0].DestOutputProfile
        icc = profile.read_bytes()
        profile.write(icc[:16] + b"RGB " + icc[20:])

    @spoilt("no-claim")
    def _(pdf, page):
        pdf.Root.Metadata.write(pdf.Root.Metadata.read_bytes().replace(b"GTS_PDFXVersion", b"GTS_PDFXversion"))

    @spoilt("trapped")
    def _(pdf, page):
        del pdf.docinfo["/Trapped"]

    # Colours that stop at the trimmed edge.
    @spoilt("edge")
    def _(pdf, page):
        x0, y0, x1, y1 = map(float, page.obj.TrimBox)
        around(page, f"q {x0} {y0} {x1 - x0} {y1 - y0} re W n ".encode())

    # A mark between the trimmed edge and the end of the bleed.
    @spoilt("marks")
    def _(pdf, page):
        x, _, _, y = map(float, page.obj.BleedBox)
        page.contents_add(f"q 0 0 0 1 k {x} {y - 300} {2.5 * MM} 60 re f Q".encode())

    @spoilt("near")
    def _(pdf, page):
        around(page, f"q 1 0 0 1 {-11 * MM} 0 cm ".encode())

    @spoilt("link")
    def _(pdf, page):
        page.obj.Annots = Array(
            [Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=[300, 300, 400, 400], Border=[0, 0, 0])]
        )


def main(decode, poster, other, bad_codes, for_press, bad_press):
    codes(decode, poster, other, bad_codes)
    press(for_press, bad_press)


if __name__ == "__main__":
    main(*sys.argv[1:])
