#!/usr/bin/env python3
"""Draws `themes/clair/fonts/JalonSymbols.ttf`: the arrows, ticks, boxes and marks that Atkinson Hyperlegible lacks.

    python3 -m pip install -r tests/fonts/requirements.txt
    python3 tests/fonts/symbols.py themes/clair/fonts/JalonSymbols.ttf

Same bytes each time: no clock, the tool's version pinned. The measures are Atkinson's (1000 units an em, capitals 668,
x-height 496, dashes centred on 248). One weight between its Regular (stem 84) and its Bold (140) stands beside both.
Every shape is our own, of straight strokes and circles, large and open: they are read with poor sight.
"""

import math
import sys

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen

STEM = 100
AXIS = 248  # the middle of dashes and signs
CAPS = 668
SIDE = 55  # white on either side
COPYRIGHT = "Copyright 2026 The Jalon Authors"
VERSION = "Version 1.000"


def rounded(points):
    return [(round(x), round(y)) for x, y in points]


def area(points):
    return sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in zip(points, points[1:] + points[:1]))


def shape(*points):
    """A filled outline: clockwise, as TrueType has it."""
    points = rounded(points)
    return points[::-1] if area(points) > 0 else points


def hole(*points):
    return shape(*points)[::-1]


def box(left, bottom, right, top):
    return [(left, bottom), (right, bottom), (right, top), (left, top)]


def circle(x, y, radius):
    """Eight control points: the true circle to 0.3 %. A tuple marks a curve."""
    reach = radius / math.cos(math.pi / 8)
    angles = [math.pi / 8 + i * math.pi / 4 for i in range(8)]
    return tuple(rounded([(x + reach * math.cos(a), y + reach * math.sin(a)) for a in angles])[::-1])


def stroke(points, width):
    """The outline of a line of that width, with sharp corners and square ends."""

    def side(points):
        out = []
        for i, (x, y) in enumerate(points):
            ahead = unit(points[i], points[i + 1]) if i + 1 < len(points) else None
            behind = unit(points[i - 1], points[i]) if i else None
            a, b = behind or ahead, ahead or behind
            scale = width / 2 / (1 + a[0] * b[0] + a[1] * b[1])
            out.append((x - (a[1] + b[1]) * scale, y + (a[0] + b[0]) * scale))
        return out

    return shape(*side(points), *side(points[::-1]))


def unit(start, end):
    length = math.dist(start, end)
    return (end[0] - start[0]) / length, (end[1] - start[1]) / length


def turned(contours, centre, quarter):
    """Quarter turns to the left."""
    cos, sin = [(1, 0), (0, 1), (-1, 0), (0, -1)][quarter]
    x0, y0 = centre

    def move(p):
        return round(x0 + (p[0] - x0) * cos - (p[1] - y0) * sin), round(y0 + (p[0] - x0) * sin + (p[1] - y0) * cos)

    return [type(contour)(move(p) for p in contour) for contour in contours]


def ring(outer, inner):
    """A frame between two outlines: straight or round."""
    return [outer, type(inner)(inner[::-1])]


HALF = STEM / 2
WIDE = 760  # an arrow's length
HEAD = 230  # half the height of an arrow's head, and nearly its length


def arrow():
    left, right, neck = SIDE, SIDE + WIDE, SIDE + WIDE - 1.25 * HEAD
    return [shape((left, AXIS - HALF), (neck, AXIS - HALF), (neck, AXIS - HEAD), (right, AXIS),
                  (neck, AXIS + HEAD), (neck, AXIS + HALF), (left, AXIS + HALF))]


def both_ways():
    left, right = SIDE, SIDE + WIDE
    start, neck = left + 1.25 * HEAD, right - 1.25 * HEAD
    return [shape((left, AXIS), (start, AXIS - HEAD), (start, AXIS - HALF), (neck, AXIS - HALF), (neck, AXIS - HEAD),
                  (right, AXIS), (neck, AXIS + HEAD), (neck, AXIS + HALF), (start, AXIS + HALF), (start, AXIS + HEAD))]


def implies():
    left, right, neck, far, near = SIDE, SIDE + WIDE, SIDE + WIDE - 1.25 * HEAD, 138, 56
    return [shape((left, AXIS - far), (neck, AXIS - far), (neck, AXIS - HEAD - 50), (right, AXIS),
                  (neck, AXIS + HEAD + 50), (neck, AXIS + far), (left, AXIS + far)),
            hole(*box(left - 1, AXIS - near, neck, AXIS + near))]


def equals():
    left, right, far, near = SIDE, SIDE + WIDE + 100, 138, 56
    start, neck, tall = left + 1.25 * HEAD, right - 1.25 * HEAD, HEAD + 50
    return [shape((left, AXIS), (start, AXIS - tall), (start, AXIS - far), (neck, AXIS - far), (neck, AXIS - tall),
                  (right, AXIS), (neck, AXIS + tall), (neck, AXIS + far), (start, AXIS + far), (start, AXIS + tall)),
            hole(*box(start, AXIS - near, neck, AXIS + near))]


def tick(left, bottom, size, width):
    return stroke([(left, bottom + size * 0.36), (left + size * 0.34, bottom + width * 0.7), (left + size, bottom + size * 0.98)], width)


def cross(left, bottom, size, width):
    """A Greek cross on its corner: two strokes as one outline, ends cut square."""
    x, y, arm, half = left + size / 2, bottom + size / 2, size / 2 * math.sqrt(2) - width / 2, width / 2
    upright = [(half, half), (half, arm), (-half, arm), (-half, half), (-arm, half), (-arm, -half), (-half, -half),
               (-half, -arm), (half, -arm), (half, -half), (arm, -half), (arm, half)]
    c = math.sqrt(0.5)
    return shape(*[(x + (px - py) * c, y + (px + py) * c) for px, py in upright])


BOX = 640  # a ballot box


def ballot(stem=STEM * 0.8):
    outer = box(SIDE, 0, SIDE + BOX, BOX)
    return ring(shape(*outer), shape(*box(SIDE + stem, stem, SIDE + BOX - stem, BOX - stem)))


def square(size, open_=False):
    left, bottom = SIDE, AXIS - size / 2
    outer = shape(*box(left, bottom, left + size, bottom + size))
    stem = STEM * 0.8
    return ring(outer, shape(*box(left + stem, bottom + stem, left + size - stem, bottom + size - stem))) if open_ else [outer]


def disc(radius, open_=False):
    x = SIDE + radius
    outer = circle(x, AXIS, radius)
    return ring(outer, circle(x, AXIS, radius - STEM * 0.8)) if open_ else [outer]


def triangle(size):
    return [shape((SIDE, AXIS - size / 2), (SIDE + size * 0.88, AXIS), (SIDE, AXIS + size / 2))]


def star(radius, inner):
    x, y = SIDE + 400, AXIS + 60
    points = []
    for i in range(10):
        r = radius if i % 2 == 0 else inner
        points.append((x + r * math.sin(i * math.pi / 5), y + r * math.cos(i * math.pi / 5)))
    return shape(*points)


def numero():
    n = [shape(*box(78, 0, 178, CAPS)), shape(*box(515, 0, 615, CAPS)), shape((78, CAPS), (200, CAPS), (615, 0), (493, 0))]
    o = ring(circle(850, 500, 168), circle(850, 500, 84))
    return [*n, *o, shape(*box(690, 170, 1010, 250))]


def telephone():
    handset = shape((55, 420), (55, 520), (150, 625), (290, 668), (530, 668), (670, 625), (765, 520), (765, 420), (585, 420),
                    (560, 515), (260, 515), (235, 420))
    body = shape((290, 440), (530, 440), (560, 370), (700, 220), (700, 0), (120, 0), (120, 220), (260, 370))
    return [handset, body, tuple(circle(410, 190, 115)[::-1])]


def envelope():
    left, right, bottom, top, stem = SIDE, SIDE + 800, 20, 580, 80
    frame = ring(shape(*box(left, bottom, right, top)), shape(*box(left + stem, bottom + stem, right - stem, top - stem)))
    middle = (left + right) / 2
    return [*frame, stroke([(left + 40, top - 60), (middle, 230), (right - 40, top - 60)], stem)]


def warning():
    outer = shape((SIDE, 0), (SIDE + 820, 0), (SIDE + 410, 710))
    inner = shape((SIDE + 134, 78), (SIDE + 686, 78), (SIDE + 410, 556))
    x = SIDE + 410
    return [*ring(outer, inner), shape((x - 44, 420), (x + 44, 420), (x + 32, 222), (x - 32, 222)), circle(x, 150, 46)]


MIDDLE = (SIDE + WIDE / 2, AXIS)
GLYPHS = {
    "‐": [shape(*box(32, 198, 335, 298))],
    "‒": [shape(*box(50, 198, 540, 298))],
    "―": [shape(*box(50, 198, 950, 298))],
    "‣": triangle(380),
    "′": [shape((75, CAPS), (185, CAPS), (130, 430), (50, 430))],
    "″": [shape((75, CAPS), (185, CAPS), (130, 430), (50, 430)), shape((265, CAPS), (375, CAPS), (320, 430), (240, 430))],
    "№": numero(),
    "←": turned(arrow(), MIDDLE, 2),
    "↑": turned(arrow(), MIDDLE, 1),
    "→": arrow(),
    "↓": turned(arrow(), MIDDLE, 3),
    "↔": both_ways(),
    "↕": turned(both_ways(), MIDDLE, 1),
    "⇐": turned(implies(), MIDDLE, 2),
    "⇒": implies(),
    "⇔": equals(),
    "■": square(520),
    "□": square(520, open_=True),
    "▪": square(320),
    "▫": square(320, open_=True),
    "▲": turned(triangle(560), (SIDE + 246, AXIS), 1),
    "▶": triangle(560),
    "►": triangle(500),
    "▼": turned(triangle(560), (SIDE + 246, AXIS), 3),
    "◀": turned(triangle(560), (SIDE + 246, AXIS), 2),
    "◆": [shape((SIDE, AXIS), (SIDE + 290, AXIS - 290), (SIDE + 580, AXIS), (SIDE + 290, AXIS + 290))],
    "○": disc(270, open_=True),
    "●": disc(270),
    "◦": disc(170, open_=True),
    "★": [star(400, 165)],
    "☆": ring(star(400, 180), star(240, 108)),
    "☎": telephone(),
    "☐": ballot(),
    "☑": [*ballot(), tick(SIDE + 145, 130, 360, 90)],
    "☒": [*ballot(), cross(SIDE + 140, 140, 360, 90)],
    "⚠": warning(),
    "✉": envelope(),
    "✓": [tick(SIDE + 30, 0, 560, STEM)],
    "✔": [tick(SIDE + 40, 0, 580, STEM * 1.5)],
    "✕": [cross(SIDE, 50, 520, STEM)],
    "✖": [cross(SIDE, 40, 560, STEM * 1.5)],
    "✗": [cross(SIDE, 50, 520, STEM)],
    "✘": [cross(SIDE, 40, 560, STEM * 1.5)],
    "➔": arrow(),
    "➜": arrow(),
    "➤": triangle(600),
}


def drawn(contours):
    pen = TTGlyphPen(None)
    for contour in contours:
        if isinstance(contour, tuple):
            pen.qCurveTo(*contour, None)
        else:
            pen.moveTo(contour[0])
            for point in contour[1:]:
                pen.lineTo(point)
        pen.closePath()
    return pen.glyph()


def bounds(contours):
    """From the points; a circle's control points stand 8 % outside it."""
    xs = [x for contour in contours for x, _ in contour]
    return min(xs), max(xs)


def main(path):
    notdef = ring(shape(*box(50, 0, 450, CAPS)), shape(*box(110, 60, 390, CAPS - 60)))
    outlines, widths, cmap = {".notdef": notdef}, {".notdef": 500}, {}
    for character, contours in sorted(GLYPHS.items()):
        name = f"uni{ord(character):04X}"
        left, right = bounds(contours)
        shift = SIDE - left if left < SIDE - 30 or left > SIDE + 30 else 0
        outlines[name] = [type(c)((x + shift, y) for x, y in c) for c in contours]
        widths[name] = right + shift + SIDE
        cmap[ord(character)] = name
    glyphs = {name: drawn(contours) for name, contours in outlines.items()}
    font = FontBuilder(1000, isTTF=True)
    font.setupGlyphOrder(list(glyphs))
    font.setupCharacterMap(cmap)
    font.setupGlyf(glyphs)
    table = font.font["glyf"]
    font.setupHorizontalMetrics({name: (widths[name], table[name].xMin) for name in glyphs})
    font.setupHorizontalHeader(ascent=984, descent=-316)
    names = {
        "copyright": COPYRIGHT,
        "familyName": "Jalon Symbols",
        "styleName": "Regular",
        "uniqueFontIdentifier": "Jalon Symbols Regular 1.000",
        "fullName": "Jalon Symbols",
        "version": VERSION,
        "psName": "JalonSymbols-Regular",
        "licenseDescription": "This Font Software is licensed under the SIL Open Font License, Version 1.1.",
        "licenseInfoURL": "https://openfontlicense.org",
    }
    font.setupNameTable(names, mac=False)
    font.setupOS2(version=4, usWeightClass=500, sTypoAscender=984, sTypoDescender=-316, sTypoLineGap=0, usWinAscent=984,
                  usWinDescent=316, sxHeight=496, sCapHeight=CAPS, fsType=0, fsSelection=0xC0, achVendID="NONE",
                  usFirstCharIndex=min(cmap), usLastCharIndex=max(cmap))
    font.setupPost(keepGlyphNames=False)
    font.font["head"].fontRevision = 1.0
    font.font["head"].created = font.font["head"].modified = 3878064000  # the day it was drawn, not the clock's
    font.font.recalcTimestamp = False
    font.save(path)


if __name__ == "__main__":
    main(*sys.argv[1:])
