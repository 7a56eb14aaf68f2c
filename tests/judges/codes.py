"""The QR code of every poster, read off its picture as a phone would.

Input   DIST and UNPACKED (the unpacked kits); a poster is a PDF with `-affiche-` in its name.
Output  one check a poster: drawn at 150 and at 100 dpi by poppler, zbar reads exactly one code; its address ends in
        /q/CODE/, DIST has that page, and the poster prints the same address in words. Exit 0 if all were judged.
"""

import functools
import pathlib
import re
import sys
import tempfile

from verdict import complaint, files, judged, run, say


def read(poster, dpi):
    """All the codes on all the pages of a poster, and what went wrong."""
    with tempfile.TemporaryDirectory() as folder:
        code, _, error = run("pdftoppm", "-r", dpi, "-gray", poster, pathlib.Path(folder, "page"))
        reasons = complaint(code, error)
        pictures = sorted(pathlib.Path(folder).iterdir())
        codes = []
        for picture in pictures:
            # Exit code 4 only says that there is no code on this page.
            code, out, error = run("zbarimg", "--raw", "-q", "-Sdisable", "-Sqrcode.enable", picture)
            if code not in (0, 4):
                reasons += complaint(code, error)
            codes += out.split()
        return codes, reasons if pictures else reasons + ["no picture"]


def judge(dist, _, poster):
    reasons, addresses = [], set()
    for dpi in (150, 100):
        codes, faults = read(poster, dpi)
        reasons += faults
        if len(codes) != 1:
            reasons.append(f"{len(codes)} codes at {dpi} dpi: {codes}")
        addresses.update(codes)
    if len(addresses) > 1:
        reasons.append(f"not the same address at both sizes: {sorted(addresses)}")
    _, words, _ = run("pdftotext", "-enc", "UTF-8", poster, "-")
    # Spaces and line breaks, and the characters that only allow a break, are no part of an address.
    words = re.sub(r"[\s\u00ad\u200b\u2060\ufeff]+", "", words)
    for address in addresses:
        ending = re.fullmatch(r"https?://(.+/q/([^/]+)/)", address)
        if not ending:
            reasons.append(f"{address} does not end in /q/CODE/")
            continue
        if not (dist / "q" / ending[2] / "index.html").is_file():
            reasons.append(f"q/{ending[2]}/index.html is not there")
        if ending[1] not in words:
            reasons.append(f"{ending[1]} is not printed in words")
    return reasons, ", ".join(sorted(addresses))


def main(dist, *others):
    posters = [poster for folder in (dist, *others) for poster in files(folder, "*-affiche-*.pdf")]
    for name, _, verdict in judged(functools.partial(judge, pathlib.Path(dist)), posters):
        say("qr", name, *verdict)


if __name__ == "__main__":
    main(*sys.argv[1:])
