"""What the Python judges share: which files there are, and the one form in which a verdict is printed.

Output of a judge: `ok   JUDGE  FILE` or `FAIL JUDGE  FILE`, the reasons below it, indented. run.sh counts these lines.
"""

import functools
import hashlib
import os
import pathlib
import subprocess
from concurrent.futures import ProcessPoolExecutor


def files(folder, pattern):
    """The files below a folder that match, with the name that verdicts use, in a steady order."""
    root = pathlib.Path(folder)
    return [(path.relative_to(root).as_posix(), path) for path in sorted(root.rglob(pattern)) if path.is_file()]


def judged(judge, papers):
    """Each (name, path) with what `judge(name, path)` says, in their order, on every core.

    A kit holds files of the site: the same bytes under the same file name are judged once.
    """
    keys = [(path.name, hashlib.sha256(path.read_bytes()).digest()) for _, path in papers]
    first = {}
    for key, paper in zip(keys, papers):
        first.setdefault(key, paper)
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        said = dict(zip(first, pool.map(functools.partial(_apart, judge), first.values())))
    return [(*paper, said[key]) for key, paper in zip(keys, papers)]


def _apart(judge, paper):
    return judge(*paper)


def say(judge, name, reasons, note=""):
    """One counted check."""
    print(f"{'FAIL' if reasons else 'ok  '} {judge}  {name}{'  (' + note + ')' if note else ''}")
    for reason in reasons[:20]:
        print("       " + " ".join(str(reason).split()))
    if len(reasons) > 20:
        print(f"       and {len(reasons) - 20} more")


def run(*command):
    """A tool's exit code, standard output and standard error; a tool that hangs is an answer too."""
    try:
        done = subprocess.run([str(part) for part in command], stdin=subprocess.DEVNULL, capture_output=True, timeout=180)
    except subprocess.TimeoutExpired:
        return 124, "", f"{command[0]} gave no answer in 180 s"
    return done.returncode, done.stdout.decode("utf-8", "replace"), done.stderr.decode("utf-8", "replace")


def complaint(code, error):
    """Why a tool's answer can't be trusted: it failed, or it complained about the file. Empty when all is well."""
    said = [line for line in error.splitlines() if line.strip()]
    return said or ([f"exit code {code}"] if code else [])
