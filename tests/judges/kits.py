"""The kits as a print service gets them: whole archives, which unpack to the same files with every program.

Input   DIST and UNPACKED, where run.sh has laid out each archive under its own path.
Output  four checks an archive: `unzip` (the archive is sound), `sha256sum` (SHA256SUMS holds and leaves no file out),
        `zipfile` and `bsdtar` (Python's own reader and libarchive's unpack the very same bytes, and `sha256sum -c` passes
        there too). Exit 0 if all were judged.
"""

import pathlib
import sys
import tempfile
import zipfile

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


def by_zipfile(archive, folder):
    try:
        with zipfile.ZipFile(archive) as opened:
            opened.extractall(folder)
    except Exception as fault:  # whatever a broken archive raises is the verdict
        return [f"{type(fault).__name__}: {fault}"]
    return []


def by_bsdtar(archive, folder):
    code, out, error = run("bsdtar", "-x", "-f", archive, "-C", folder)
    return (out + error).splitlines() or ([f"exit code {code}"] if code else [])


def held(folder):
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def again(unpack, archive, first):
    """What another program unpacks differently from `unzip`, and what its sums say."""
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        reasons = unpack(archive, folder)
        mine, theirs = held(folder), held(first) if first.is_dir() else {}
        names = sorted(mine.keys() | theirs.keys())
        reasons += [f"{name} is not what unzip gives" for name in names if mine.get(name) != theirs.get(name)]
        return reasons + sums(folder)


def main(dist, unpacked):
    for name, archive in files(dist, "*.zip"):
        first = pathlib.Path(unpacked, name)
        code, out, error = run("unzip", "-tqq", archive)
        say("unzip", name, (out + error).splitlines() or [f"exit code {code}"] if code else [])
        say("sha256sum", name, sums(first))
        say("zipfile", name, again(by_zipfile, archive, first))
        say("bsdtar", name, again(by_bsdtar, archive, first))


main(*sys.argv[1:])
