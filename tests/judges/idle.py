"""What a preview costs while nobody writes: `jalon serve` on 1,000 sheets, from what Linux says in /proc.

Input   the program.
Output  `idle`: under 1 % of one processor over 20 s, with one page open; exit 0 if it was judged.
"""

import os
import re
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

SHEETS, SECONDS, MOST = 1000, 20, 1.0

SITE = """name = "Moments de vie"
base_url = "https://guides.mairie.example/"
language = "fr"
[publisher]
name = "Mairie d’Exemple"
address = "1 place de la Mairie, 00000 Exemple"
phone = "01 00 00 00 00"
email = "contact@mairie.example"
director = "Le maire d’Exemple"
[host]
name = "Hébergeur d’Exemple"
address = "2 rue du Serveur, 00000 Exemple"
phone = "01 00 00 00 01"
"""
SHEET = """+++
title = "Fiche {n}"
summary = "Les démarches, dans l'ordre."
event = "emploi"
verified = 2026-11-21
review_by = 2027-05-21
owner = "Service accueil"
[[sources]]
id = "S1"
title = "Source"
url = "https://www.service-public.gouv.fr/particuliers/vosdroits/F909"
+++

Vous n'avez pas tout à faire aujourd'hui.

## Dans le mois {{#mois deadline=1m from=debut}}

### Écrire {{#ecrire cost=gratuit}}

Une lettre suffit.
"""


def spent(process: int) -> float:
    """Seconds of processor, its own and the system's for it (proc(5): utime and stime)."""
    fields = Path(f"/proc/{process}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        sheets = Path(folder, "content", "sheets")
        sheets.mkdir(parents=True)
        Path(folder, "content", "site.toml").write_text(SITE)
        for n in range(SHEETS):
            (sheets / f"fiche-{n}.md").write_text(SHEET.format(n=n))
        command = [os.path.abspath(sys.argv[1]), "serve", "--port", "0", "--only", "page", "--today", "2026-11-22"]
        child = subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        try:
            address = next(found[0] for line in child.stdout if (found := re.search(r"http://127\.0\.0\.1:\d+", line)))
            with urllib.request.urlopen(f"{address}/__jalon/events"):
                time.sleep(4)
                before = spent(child.pid)
                time.sleep(SECONDS)
                share = 100 * (spent(child.pid) - before) / SECONDS
        finally:
            child.kill()
            child.wait()
    print(f"{'ok  ' if share < MOST else 'FAIL'} idle  {SHEETS} sheets")
    print(f"       {share:.2f} % of a processor over {SECONDS} s")


main()
