"""Links: every address in every page and style sheet leads somewhere, from the disk and from any sub-folder.

Input   DIST, and the site's base address (may be empty: then no absolute address counts as internal).
Output  `ok   links  FILE` or `FAIL links  FILE` for each HTML, CSS and XML file. Exit 0 if all were judged.

A relative address names a file of DIST (index.html included) and an anchor that it has. What a page loads by itself
comes from DIST. No address starts with `/`, but for 404.html: served at any depth, it can only be absolute, and then
under the base address.
"""

import pathlib
import posixpath
import re
import sys
from html.parser import HTMLParser
from urllib.parse import unquote, urljoin, urlsplit

from verdict import files, say

# rel values that make the browser fetch something; the others only point.
FETCHED = set(
    "stylesheet icon apple-touch-icon mask-icon manifest preload modulepreload prefetch preconnect dns-prefetch".split()
)
POINTS = {("a", "href"), ("area", "href"), ("form", "action"), ("button", "formaction"), ("blockquote", "cite"), ("q", "cite")}
LOADS = {"src", "srcset", "poster", "data", "href", "xlink:href", "background"}
CSS_URL = re.compile(r"""url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"']*))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')""", re.I)
PHONE = re.compile(r"tel:\+?[0-9][0-9.-]*")


def css_urls(text):
    text = re.sub(r"/\*.*?\*/", "", text, flags=re.S)
    return ["".join(groups).strip() for groups in CSS_URL.findall(text)]


class Page(HTMLParser):
    """The anchors of a page and its addresses, as (address, whether the browser loads it by itself)."""

    def __init__(self, text):
        super().__init__()
        self.anchors, self.addresses, self.base, self.in_style = set(), [], None, False
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        values = {name: value or "" for name, value in attributes}
        self.in_style = tag == "style"
        self.anchors.update(values[name] for name in ("id",) if name in values)
        if tag == "a" and "name" in values:
            self.anchors.add(values["name"])
        if tag == "base" and "href" in values:
            self.base = self.base or values["href"]
            return
        if tag == "meta" and values.get("http-equiv", "").lower() == "refresh":
            target = re.search(r"url\s*=\s*['\"]?([^'\"]+)", values.get("content", ""), re.I)
            self.addresses += [(target[1].strip(), False)] if target else []
        self.addresses += [(url, True) for url in css_urls(values.get("style", ""))]
        for name, value in values.items():
            if (tag, name) in POINTS:
                self.addresses.append((value, False))
            elif tag == "link" and name == "href":
                self.addresses.append((value, bool(FETCHED & set(values.get("rel", "").lower().split()))))
            elif name == "srcset":
                self.addresses += [(part.split()[0], True) for part in value.split(",") if part.strip()]
            elif name in LOADS:
                self.addresses.append((value, True))

    def handle_endtag(self, tag):
        self.in_style = False

    def handle_data(self, text):
        if self.in_style:
            self.addresses += [(url, True) for url in css_urls(text)]


class Site:
    def __init__(self, dist, base):
        self.dist, self.base = pathlib.Path(dist).resolve(), base.rstrip("/") + "/" if base else ""
        self.base_path = urlsplit(self.base).path
        self.pages = {}

    def page(self, path):
        if path not in self.pages:
            self.pages[path] = Page(path.read_text("utf-8"))
        return self.pages[path]

    def fault(self, name, address, loaded, base=None):
        """Why an address in the file `name` is wrong, or None."""
        if base:
            address = urljoin(base, address)
        parts = urlsplit(address)
        if self.base and (address + "/").startswith(self.base):
            # canonical, feed, site map: a folder may stand for its index there, as on a server.
            return self.missing(address[len(self.base) :], folders=True)
        if parts.scheme == "data" and loaded:
            return None
        if parts.scheme or parts.netloc:
            if loaded:
                return "loaded from outside the site"
            if parts.scheme == "tel":
                return None if PHONE.fullmatch(address) else "not a phone number"
            return None if parts.scheme in ("https", "http", "mailto") else "neither a web nor a mail address"
        if address.startswith("/"):
            if name == "404.html" and self.base and address.startswith(self.base_path):
                return self.missing(address[len(self.base_path) :], folders=True)
            return "starts with /: wrong in a sub-folder"
        if not parts.path and parts.fragment in ("", "top"):
            return None if address else "empty"
        path = posixpath.join(posixpath.dirname(name), parts.path) if parts.path else name
        return self.missing(path + ("#" + parts.fragment if parts.fragment else ""))

    def missing(self, address, folders=False):
        """Why there is no such file or no such anchor in the site, or None; `address` is relative to DIST."""
        parts = urlsplit("x:/" + address)
        target = (self.dist / unquote(parts.path).lstrip("/")).resolve()
        if target != self.dist and self.dist not in target.parents:
            return "leaves the site"
        if target.is_dir():
            if not folders:
                return "a folder: index.html is not named"
            target /= "index.html"
        if not target.is_file():
            return "no such file"
        anchor = unquote(parts.fragment)
        if not anchor or target.suffix == ".pdf":
            return None
        if target.suffix in (".html", ".svg"):
            return None if anchor in self.page(target).anchors else "no such anchor"
        return "an anchor in a file that has none"


def main(dist, base=""):
    site = Site(dist, base)
    for pattern in ("*.html", "*.css", "*.xml"):
        for name, path in files(site.dist, pattern):
            if pattern == "*.html":
                page = site.page(path)
                faults = [(address, site.fault(name, address, loaded, page.base)) for address, loaded in page.addresses]
            elif pattern == "*.css":
                faults = [(url, site.fault(name, url, True)) for url in css_urls(path.read_text("utf-8")) if not url.startswith("#")]
            else:
                text = path.read_text("utf-8")
                found = re.findall(re.escape(site.base) + r"""[^<>"'\s]*""", text) if site.base else []
                faults = [(url, site.fault(name, url, False)) for url in found]
            say("links", name, [f"{address}: {fault}" for address, fault in faults if fault], f"{len(faults)} addresses")


if __name__ == "__main__":
    main(*sys.argv[1:])
