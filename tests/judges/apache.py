"""Apache: Debian's own server gives every file and page of the site, whole, however it is set up.

Input   DIST, and the site's base address (may be empty).
Output  `ok   apache  SETUP` or `FAIL apache  SETUP` for each way to set the server up. Exit 0 if all were judged.

A setup is a place (where the base address says, or another folder), what a `.htaccess` may say (`AllowOverride`), and the
modules that are loaded. In each, by HTTP: every file of DIST is answered whole, with its type where the server knows
types; every folder with an index as that page; every link and anchor of every page, as a browser resolves it, leads to an
answer 200 inside the site; a missing address, at depth 0 and 3, is answered 404, where it may be with the site's own page.
Where they can be, the headers are there, text is compressed and what did not change is not sent again. No answer is 5xx.
"""

import base64
import gzip
import hashlib
import http.client
import os
import pathlib
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from urllib.parse import unquote, urljoin, urlsplit

from links import POINTS, Page, css_urls
from verdict import files, say

MODULES = pathlib.Path("/usr/lib/apache2/modules")
BARE = ["mpm_event", "authz_core", "dir", "alias"]
PLAIN = BARE + ["mime", "autoindex", "negotiation", "setenvif"]
FULL = PLAIN + ["filter", "deflate", "brotli", "expires", "headers"]
# What Debian's deflate.conf says when the module is enabled: a host may compress already.
HOST_COMPRESSES = "AddOutputFilterByType DEFLATE text/html text/plain text/css application/xml application/xhtml+xml"
ELSEWHERE = "/un/autre/dossier/"
SETUPS = [
    ("AllowOverride All", "All", FULL, "", False),
    ("AllowOverride FileInfo", "FileInfo", FULL, "", False),
    ("AllowOverride None", "None", FULL, "", False),
    ("without mod_headers", "All", [m for m in FULL if m != "headers"], "", False),
    ("without mod_headers, AllowOverride FileInfo", "FileInfo", [m for m in FULL if m != "headers"], "", False),
    ("without mod_expires, mod_deflate and mod_brotli", "All", [m for m in FULL if m not in ("expires", "deflate", "brotli")], "", False),
    ("without mod_filter", "All", [m for m in FULL if m != "filter"], "", False),
    ("without mod_mime", "All", BARE + ["headers"], "", False),
    ("bare", "All", BARE, "", False),
    ("compressing already", "All", FULL, HOST_COMPRESSES, False),
    ("another folder, AllowOverride All", "All", FULL, "", True),
    ("another folder, AllowOverride FileInfo", "FileInfo", FULL, "", True),
    ("another folder, AllowOverride None", "None", FULL, "", True),
    ("another folder, without mod_headers", "All", [m for m in FULL if m != "headers"], "", True),
]
TYPES = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
    ".xml": "application/xml; charset=utf-8",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".woff2": "font/woff2",
    ".pdf": "application/pdf",
    ".zip": "application/zip",
}
HEADERS = ["x-content-type-options", "referrer-policy", "permissions-policy", "cache-control"]


class Apache:
    """A server of its own: its files in a folder of its own, a free port, no service of the system."""

    def __init__(self, home, root, override, modules, more):
        self.home, self.log = home, home / "error.log"
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        user = "User www-data\nGroup www-data\n" if os.geteuid() == 0 else ""
        loads = "".join(f"LoadModule {name}_module {MODULES}/mod_{name}.so\n" for name in modules)
        types = "TypesConfig /etc/mime.types\n" if "mime" in modules else ""
        (home / "httpd.conf").write_text(
            f"{loads}ServerRoot {home}\nListen 127.0.0.1:{self.port}\nServerName localhost\nPidFile {home}/pid\n"
            f"DefaultRuntimeDir {home}\nErrorLog {self.log}\n{user}{types}DocumentRoot {root}\n"
            f"DirectoryIndex index.html\n<Directory />\n  AllowOverride None\n  Require all denied\n</Directory>\n"
            f"<Directory {root}>\n  AllowOverride {override}\n  Require all granted\n</Directory>\n"
            f'<FilesMatch "^\\.ht">\n  Require all denied\n</FilesMatch>\n{more}\n'
        )

    def __enter__(self):
        command = ["/usr/sbin/apache2", "-d", self.home, "-f", self.home / "httpd.conf", "-D", "FOREGROUND"]
        self.process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        for _ in range(200):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", self.port)) == 0:
                    self.connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
                    return self
            if self.process.poll() is not None:
                break
            time.sleep(0.05)
        self.process.kill()
        raise RuntimeError("Apache did not start: " + self.process.communicate()[0].decode("utf-8", "replace"))

    def __exit__(self, *_):
        self.connection.close()
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()

    def get(self, path, **headers):
        """Status, headers in lower case, body."""
        for attempt in (1, 2):
            try:
                self.connection.request("GET", path, headers={name.replace("_", "-"): value for name, value in headers.items()})
                answer = self.connection.getresponse()
                return answer.status, {name.lower(): value for name, value in answer.getheaders()}, answer.read()
            except (http.client.HTTPException, ConnectionError):
                self.connection.close()  # the server closes a connection that waited
                if attempt == 2:
                    raise


def loaded_or_pointed(name, text):
    """The addresses of a page or style sheet."""
    if name.endswith(".css"):
        return [url for url in css_urls(text) if not url.startswith("#")]
    return [address for address, _ in Page(text).addresses]


class Walk:
    """One server, asked for everything."""

    def __init__(self, server, dist, base, place):
        self.server, self.dist, self.base, self.place = server, dist, base, place
        self.faults, self.answers, self.pages = [], {}, {}

    def fault(self, path, what):
        self.faults.append(f"{path}: {what}")

    def get(self, path):
        if path not in self.answers:
            self.answers[path] = self.server.get(path)
            if self.answers[path][0] >= 500:
                self.fault(path, f"answered {self.answers[path][0]}")
        return self.answers[path]

    def files(self, knows_types, feeds):
        for name, path in files(self.dist, "*"):
            if path.name.startswith(".ht"):
                continue
            status, headers, body = self.get(self.place + name)
            if status != 200:
                self.fault(name, f"answered {status}")
            elif body != path.read_bytes():
                self.fault(name, "not answered whole")
            wanted = "application/atom+xml; charset=utf-8" if name in feeds else TYPES.get(path.suffix)
            if knows_types and wanted and headers.get("content-type", "").lower() != wanted:
                self.fault(name, f"type {headers.get('content-type')}, not {wanted}")
            if path.name == "index.html" and self.get(self.place + name[: -len("index.html")])[2] != path.read_bytes():
                self.fault(name, "its folder is not answered as it")

    def links(self, own_missing_page):
        """As a browser would: from the address of the page, absolute addresses of the site brought to this server."""
        base_path = urlsplit(self.base).path or "/"
        for name, path in [*files(self.dist, "*.html"), *files(self.dist, "*.css")]:
            if name == "404.html" and not own_missing_page:
                continue  # its links are absolute: they lead where the base address says
            for address in loaded_or_pointed(name, path.read_text("utf-8")):
                if self.base and (address + "/").startswith(self.base):
                    # In another folder the site is whole, but these name the first place.
                    target = self.place + address[len(self.base) :] if own_missing_page or base_path == self.place else None
                else:
                    target = urljoin("http://site.invalid" + self.place + name, address)
                    parts = urlsplit(target)
                    if parts.netloc != "site.invalid":
                        continue
                    target = parts.path + ("#" + parts.fragment if parts.fragment else "")
                if target is not None:
                    self.follow(name, address, target)

    def follow(self, name, address, target):
        path, _, anchor = target.partition("#")
        if not path.startswith(self.place):
            self.fault(name, f"{address} leaves the site")
            return
        status, _, body = self.get(path or self.place)
        if status != 200:
            self.fault(name, f"{address} is answered {status}")
        elif anchor and path.endswith(("/", ".html")):
            if path not in self.pages:
                self.pages[path] = Page(body.decode("utf-8")).anchors
            if unquote(anchor) not in self.pages[path]:
                self.fault(name, f"{address}: no such anchor")

    def missing(self, is_own, with_headers):
        own = self.dist / "404.html"
        if not own.is_file():
            return
        page = own.read_bytes()
        style = re.search(rb"<style>(.*?)</style>", page, re.S)
        named = "'sha256-" + base64.b64encode(hashlib.sha256(style[1]).digest()).decode() + "'" if style else ""
        for path in ("nulle-part", "nulle/part/ailleurs/"):
            status, headers, body = self.get(self.place + path)
            if status != 404:
                self.fault(path, f"a missing address is answered {status}")
            if is_own and body != page:
                self.fault(path, "a missing address is not answered with the site's own page")
            policy = headers.get("content-security-policy", "")
            if is_own and with_headers and named and named not in policy:
                self.fault(path, f"the page for missing addresses loses its style: {policy}")

    def headers(self):
        for name in ("", "style.css"):
            if not (self.dist / (name or "index.html")).is_file():
                continue
            _, headers, _ = self.get(self.place + name)
            for header in HEADERS:
                if header not in headers:
                    self.fault(name or "index.html", f"no {header}")
            has_policy = "frame-ancestors 'none'" in headers.get("content-security-policy", "")
            if has_policy != (name == ""):
                self.fault(name or "index.html", "the Content-Security-Policy is on pages alone")

    def again(self, compresses, mends_tags):
        """Compressed where it can be, and not sent twice."""
        for name in ("", "style.css"):
            if not (self.dist / (name or "index.html")).is_file():
                continue
            for wanted in ("identity", "gzip", "gzip, br"):
                status, headers, body = self.server.get(self.place + name, Accept_Encoding=wanted)
                encoding = headers.get("content-encoding", "")
                if compresses and not encoding and wanted != "identity":
                    self.fault(name, f"not compressed for {wanted}")
                if encoding == "gzip" and gzip.decompress(body) != (self.dist / (name or "index.html")).read_bytes():
                    self.fault(name, "compressed twice or badly")
                same = {"Accept_Encoding": wanted}
                for header, condition in (("etag", "If_None_Match"), ("last-modified", "If_Modified_Since")):
                    if header in headers:
                        same[condition] = headers[header]
                if (not encoding or mends_tags) and self.server.get(self.place + name, **same)[0] != 304:
                    self.fault(name, f"sent again although it did not change ({wanted})")


def judge(home, dist, base, setup):
    name, override, modules, more, is_elsewhere = setup
    base_path = urlsplit(base).path or "/"
    place = ELSEWHERE if is_elsewhere else base_path
    root = home / "root"
    site = root / place.strip("/")
    shutil.copytree(dist, site, dirs_exist_ok=True)
    for path in [home, *home.rglob("*")]:
        path.chmod(0o755 if path.is_dir() else 0o644)
    reads = override != "None" and (dist / ".htaccess").is_file()
    feeds = set(re.findall(r'<Files "(.*?)">\s*AddType application/atom', (dist / ".htaccess").read_text("utf-8"))) if reads else set()
    feeds = {file for file, path in files(dist, "*.xml") if path.name in feeds}
    with Apache(home, root, override, modules, more) as server:
        walk = Walk(server, dist, base, place)
        walk.files(reads and "mime" in modules, feeds)
        walk.links(own_missing_page=not is_elsewhere)
        walk.missing(is_own=reads and not is_elsewhere, with_headers="headers" in modules)
        if reads and "headers" in modules:
            walk.headers()
        if reads or override == "None":
            walk.again(reads and {"filter", "deflate", "mime"} <= set(modules), mends_tags="headers" in modules)
    complaints = [line for line in server.log.read_text("utf-8", "replace").splitlines() if ".htaccess" in line]
    if (dist / "index.html").is_file() and not (dist / ".htaccess").is_file():
        walk.fault(".htaccess", "is not there")
    say("apache", name, complaints[:3] + walk.faults, f"{len(walk.answers)} answers")


def main(dist, base=""):
    dist = pathlib.Path(dist).resolve()
    base = base.rstrip("/") + "/" if base else ""
    for setup in SETUPS:
        with tempfile.TemporaryDirectory() as home:
            judge(pathlib.Path(home), dist, base, setup)


if __name__ == "__main__":
    main(*sys.argv[1:])
