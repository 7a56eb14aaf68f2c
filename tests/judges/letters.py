"""The accented letters and ligatures of French, as each PDF draws them.

Input   DIST and UNPACKED (the unpacked kits).
Output  `letters` for each PDF. Exit 0 if all were judged.

For the 16 letters à â ä ç é è ê ë î ï ô ö ù û ü ÿ and the ligatures œ æ, in both cases: where the text of the file
(pdftotext) has one, an embedded font has a code for it (ToUnicode), whose glyph (CIDToGIDMap, glyf) has an outline, and
this outline is not that of the letter without its accent, in the same font, when the subset holds it.
"""

import io
import re
import sys

import pikepdf
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.ttLib import TTFont, TTLibError

from verdict import complaint, files, judged, run, say

ACCENTED = dict(zip("àâäçéèêëîïôöùûüÿ", "aaaceeeeiioouuuy")) | {"œ": "o", "æ": "a"}
ACCENTED |= {letter.upper(): base.upper() for letter, base in ACCENTED.items()}


def unicode_map(stream):
    """Character codes of a ToUnicode table, two bytes each, and their text."""
    table, text = {}, stream.decode("latin-1")
    read = lambda digits: bytes.fromhex(digits).decode("utf-16-be", "replace")
    for block in re.findall(r"beginbfchar(.*?)endbfchar", text, re.S):
        for code, value in re.findall(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>", block):
            table[int(code, 16)] = read(value)
    for block in re.findall(r"beginbfrange(.*?)endbfrange", text, re.S):
        for first, last, value in re.findall(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>", block):
            start = read(value)
            for i in range(int(last, 16) - int(first, 16) + 1):
                table[int(first, 16) + i] = start[:-1] + chr(ord(start[-1]) + i)
        for first, _, values in re.findall(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*\[(.*?)\]", block, re.S):
            for i, value in enumerate(re.findall(r"<([0-9A-Fa-f]+)>", values)):
                table[int(first, 16) + i] = read(value)
    return table


def fonts(pdf):
    """For each embedded TrueType font: its name, and the outline of each character."""
    for item in pdf.objects:
        if not (isinstance(item, pikepdf.Dictionary) and item.get("/Subtype") == "/Type0" and "/ToUnicode" in item):
            continue
        descendant = item.DescendantFonts[0]
        font = TTFont(io.BytesIO(descendant.FontDescriptor.FontFile2.read_bytes()), lazy=True)
        glyphs, order = font.getGlyphSet(), font.getGlyphOrder()
        to_glyph = descendant.get("/CIDToGIDMap")
        to_glyph = to_glyph.read_bytes() if isinstance(to_glyph, pikepdf.Stream) else None
        outlines = {}
        for code, text in unicode_map(item.ToUnicode.read_bytes()).items():
            glyph = int.from_bytes(to_glyph[2 * code : 2 * code + 2], "big") if to_glyph else code
            pen = DecomposingRecordingPen(glyphs)
            glyphs[order[glyph]].draw(pen)
            outlines[text] = (glyph, tuple(pen.value))
        yield str(item.BaseFont), outlines


def judge(path):
    code, text, error = run("pdftotext", "-enc", "UTF-8", path, "-")
    reasons = complaint(code, error)
    wanted = {letter for letter in ACCENTED if letter in text}
    found = set()
    with pikepdf.open(path) as pdf:
        for name, outlines in fonts(pdf):
            for letter in sorted(set(ACCENTED) & set(outlines)):
                found.add(letter)
                glyph, outline = outlines[letter]
                base = outlines.get(ACCENTED[letter], (None, None))[1]
                if glyph == 0 or not outline:
                    reasons.append(f"{name} draws nothing for {letter}")
                elif outline == base:
                    reasons.append(f"{name} draws {letter} like {ACCENTED[letter]}")
    reasons += [f"no font has a code for {letter}" for letter in sorted(wanted - found)]
    return reasons, f"{len(found)} of {len(ACCENTED)}"


def safe(_, path):
    try:
        return judge(path)
    except (pikepdf.PdfError, TTLibError, AttributeError, KeyError, IndexError, ValueError) as error:
        return [f"a font could not be read: {type(error).__name__} {error}"], ""


def main(folders):
    for name, _, verdict in judged(safe, [paper for folder in folders for paper in files(folder, "*.pdf")]):
        say("letters", name, *verdict)


if __name__ == "__main__":
    main(sys.argv[1:])
