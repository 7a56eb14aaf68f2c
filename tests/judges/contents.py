"""The least that a site must hold, so that a judge never passes for want of something to judge.

Input   DIST.
Output  one check a kind of file. Exit 0 if all were judged.
"""

import pathlib
import sys

from verdict import say


def main(dist):
    dist = pathlib.Path(dist)
    texts = [path for path in dist.glob("*/*.txt") if path.stem == path.parent.name]
    # By its whole name: as a pattern it would take « très gros caractères » too.
    large = [path for path in dist.glob("*/*.pdf") if path.name == path.parent.name + "-gros-caracteres-a4.pdf"]
    kits = [path for path in dist.glob("kits/*/kit-*.zip") if path.stem == "kit-" + path.parent.name]
    wanted = [
        (1, "index.html", list(dist.glob("index.html"))),
        (1, "404.html", list(dist.glob("404.html"))),
        (3, "SLUG/index.html", [path for path in texts if path.with_name("index.html").is_file()]),
        (3, "SLUG/SLUG.txt", [path for path in texts if path.stat().st_size]),
        (3, "SLUG/SLUG-gros-caracteres-a4.pdf", large),
        (6, "SLUG/SLUG-affiche-SIZE.pdf", list(dist.glob("*/*-affiche-*.pdf"))),
        (2, "kits/KIT/kit-KIT.zip", kits),
    ]
    for least, name, found in wanted:
        say("contents", name, [] if len(found) >= least else [f"{len(found)} found, {least} wanted at least"], str(len(found)))


main(sys.argv[1])
