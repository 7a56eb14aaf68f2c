"""qpdf and poppler, two PDF readers that are not ours, on every PDF of the site and of the kits.

Input   DIST and UNPACKED (the unpacked kits).
Output  four checks a file: `qpdf` (syntax), `pdfinfo` (tagged, titled, the size its name announces),
        `pdffonts` (all embedded, subset, with a Unicode table), `pdftotext` (there are words). Exit 0 if all were judged.
"""

import re
import sys

from verdict import complaint, files, judged, run, say

# Width and height in points, short side first.
SIZES = {"a2": (1190.55, 1683.78), "a3": (841.89, 1190.55), "a4": (595.28, 841.89), "a5": (419.53, 595.28)}


def qpdf(path):
    code, out, error = run("qpdf", "--check", path)
    if code == 0:
        return []
    return (out + error).splitlines()[-5:] or [f"exit code {code}"]


def pdfinfo(path):
    code, out, error = run("pdfinfo", "-box", "-f", "1", "-l", "100000", path)
    reasons = complaint(code, error)
    facts = dict(re.findall(r"^([A-Z][^:]*):[ \t]*(.*)$", out, re.M))
    if facts.get("Tagged") != "yes":
        reasons.append(f"Tagged: {facts.get('Tagged')}")
    if not facts.get("Title"):
        reasons.append("no title")
    # The trim box, since a file for the press has a larger page around it; without one poppler shows the page itself.
    trims = re.findall(r"^Page +(\d+) TrimBox: +([\d.-]+) +([\d.-]+) +([\d.-]+) +([\d.-]+)$", out, re.M)
    if not trims:
        reasons.append("no page size")
    announced = re.search(r"-(a[2-5])(?:-|\.pdf$)", path.name)
    for page, *box in trims if announced else []:
        left, bottom, right, top = map(float, box)
        size = sorted((right - left, top - bottom))
        if any(abs(found - wanted) > 1 for found, wanted in zip(size, SIZES[announced[1]])):
            reasons.append(f"page {page} is {size[0]:.1f} by {size[1]:.1f} points, the name says {announced[1]}")
    return reasons


def pdffonts(path):
    code, out, error = run("pdffonts", path)
    reasons = complaint(code, error)
    rows = out.splitlines()[2:]
    if not rows:
        reasons.append("no font, so no words")
    for row in rows:
        # Read from the right: the name and the type may hold spaces. … emb sub uni object generation
        *_, embedded, subset, unicode, _, _ = row.split()
        lacks = [name for name, has in (("embedded", embedded), ("subset", subset), ("ToUnicode", unicode)) if has != "yes"]
        if lacks:
            reasons.append(f"{row.split()[0]}: not {', not '.join(lacks)}")
    return reasons


def pdftotext(path):
    code, out, error = run("pdftotext", "-enc", "UTF-8", path, "-")
    reasons = complaint(code, error)
    if not out.strip():
        reasons.append("no text")
    elif "\ufffd" in out:
        reasons.append("a character without meaning (U+FFFD) in the text")
    return reasons


def judge(_, path):
    return [tool(path) for tool in TOOLS]


def main(folders):
    verdicts = judged(judge, [paper for folder in folders for paper in files(folder, "*.pdf")])
    for i, tool in enumerate(TOOLS):
        for name, _, reasons in verdicts:
            say(tool.__name__, name, reasons[i])


TOOLS = (qpdf, pdfinfo, pdffonts, pdftotext)

if __name__ == "__main__":
    main(sys.argv[1:])
