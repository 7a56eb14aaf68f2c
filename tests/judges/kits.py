"""The kits as a print service gets them: whole archives, whose checksums hold.

Input   DIST and UNPACKED, where run.sh has laid out each archive under its own path.
Output  two checks an archive: `unzip` (the archive is sound) and `sha256sum` (SHA256SUMS holds and leaves no file out).
        Exit 0 if all were judged.
"""

import pathlib
import sys

from verdict import files, run, say


def sums(folder):
    lists = list(folder.rglob("SHA256SUMS")) if folder.is_dir() else []
    if len(lists) != 1:
        return [f"{len(lists)} files named SHA256SUMS"]
    root = lists[0].parent
    code, out, error = run("sh", "-c", 'cd "$1" && LC_ALL=C sha256sum --strict -c SHA256SUMS', "sh", root)
    reasons = [line for line in (out + error).splitlines() if not line.endswith(": OK")]
    if code and not reasons:
        reasons = [f"exit code {code}"]
    listed = {(root / line[66:]).resolve() for line in lists[0].read_text("utf-8").splitlines()}
    listed.add(lists[0].resolve())
    present = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    return reasons + [f"{path.relative_to(folder)} is not in SHA256SUMS" for path in present if path.resolve() not in listed]


def main(dist, unpacked):
    for name, archive in files(dist, "*.zip"):
        code, out, error = run("unzip", "-tqq", archive)
        say("unzip", name, (out + error).splitlines() or [f"exit code {code}"] if code else [])
        say("sha256sum", name, sums(pathlib.Path(unpacked, name)))


main(*sys.argv[1:])
