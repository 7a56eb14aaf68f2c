"""The Nu checker, the W3C's own, on every HTML and CSS file of the site.

Input   vnu.jar and DIST.
Output  `ok   nu  FILE` or `FAIL nu  FILE` with the errors below it. Exit 0 if all were judged.
"""

import json
import subprocess
import sys
from urllib.parse import unquote, urlsplit

from verdict import files, say


def main(jar, dist):
    targets = [target for pattern in ("*.html", "*.css") for target in files(dist, pattern)]
    if not targets:
        return
    # Without --also-check-css a style sheet would be read as HTML.
    command = ["java", "-Xss4m", "-XX:+UseSerialGC", "-jar", jar, "--errors-only", "--format", "json", "--stdout", "--also-check-css"]
    done = subprocess.run(command + [str(path.resolve()) for _, path in targets], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE)
    found = {}
    for message in json.loads(done.stdout)["messages"]:
        where = f"{message.get('lastLine', '?')}:{message.get('firstColumn', message.get('lastColumn', '?'))}"
        excerpt = f" [{message['extract']}]" if message.get("extract") else ""
        found.setdefault(unquote(urlsplit(message.get("url", "")).path), []).append(f"{where} {message.get('message', message)}{excerpt}")
    if done.returncode not in (0, 1) or (done.returncode == 1) != bool(found):
        sys.exit(f"the Nu checker ended with exit code {done.returncode} and {len(found)} files with errors")
    for name, path in targets:
        say("nu", name, found.pop(str(path.resolve()), []))
    # An error that belongs to no file must not get lost.
    for where, errors in found.items():
        say("nu", where or "(no file)", errors)


main(*sys.argv[1:])
