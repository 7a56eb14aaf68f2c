"""Papers in one black, as a copier meets them: only pure black and pure white points.

Input   DIST and UNPACKED (the unpacked kits): every PDF whose name ends with `-noir.pdf`.
Output  `black` for each. Exit 0 if all were judged.

poppler draws each page at 100 dpi without smoothing, from a copy whose pictures are not drawn (pikepdf takes `Do` of
images out): a photograph has greys, and what it is drawn with is judged from the operators elsewhere.
"""

import pathlib
import subprocess
import sys
import tempfile

import pikepdf

from verdict import files, judged, say

BLACK_WHITE = bytes([0, 255])


def without_pictures(path, copy):
    with pikepdf.open(path) as pdf:
        for page in pdf.pages:
            objects = page.get("/Resources", {}).get("/XObject", {})
            images = {name for name, value in objects.items() if value.get("/Subtype") == "/Image"}
            if not images:
                continue
            kept = [
                (operands, operator)
                for operands, operator in pikepdf.parse_content_stream(page)
                if not (str(operator) == "Do" and str(operands[0]) in images)
            ]
            page.Contents = pdf.make_stream(pikepdf.unparse_content_stream(kept))
        pdf.save(copy)


def pages(stream):
    """The points of each page of a run of PPM files: width, height, bytes."""
    while stream:
        kind, size, most, stream = stream.split(b"\n", 3)
        if kind != b"P6" or most != b"255":
            raise ValueError("poppler gave no picture of 8 bits")
        width, height = map(int, size.split())
        yield width, height, stream[: width * height * 3]
        stream = stream[width * height * 3 :]


def judge(path):
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder) / "copy.pdf"
        without_pictures(path, copy)
        command = ["pdftoppm", "-r", "100", "-aa", "no", "-aaVector", "no", copy]
        done = subprocess.run(command, capture_output=True, timeout=600)
    reasons, number, ink = [], 0, False
    for number, (_, _, points) in enumerate(pages(done.stdout), 1):
        ink = ink or 0 in points
        red, green, blue = points[0::3], points[1::3], points[2::3]
        if red != green or green != blue:
            reasons.append(f"page {number} has a colour")
        elif greys := points.translate(None, BLACK_WHITE):
            reasons.append(f"page {number} has {len(greys) // 3} grey points, such as {greys[0]} of 255")
    if done.returncode or not number:
        reasons.append(f"poppler did not draw it: {done.stderr.decode('utf-8', 'replace')}")
    elif not ink:
        reasons.append("nothing is drawn")
    return reasons


def safe(_, path):
    try:
        return judge(path)
    except (pikepdf.PdfError, ValueError, subprocess.SubprocessError) as error:
        return [f"could not be read: {error}"]


def main(folders):
    for name, _, reasons in judged(safe, [paper for folder in folders for paper in files(folder, "*-noir.pdf")]):
        say("black", name, reasons)


if __name__ == "__main__":
    main(sys.argv[1:])
