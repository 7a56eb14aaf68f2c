"""What a paper says, read three ways that share no line with ours: by its tags, by its drawing, by its Markdown.

Input   SOURCE (the folder that holds content/), DIST, UNPACKED (the unpacked kits).
Output  `words` for each PDF, `source` for each paper that holds a whole sheet. Exit 0 if all were judged.

`words`   poppler's `pdfinfo -struct-text` (the structure tree, which a screen reader follows) and `pdftotext -raw` (the
          order of drawing) of a copy whose artifacts draw no text (pikepdf takes the text operators out of every
          /Artifact span): the same words in the same order, compared word for word. A word that a line end cuts in the
          drawing may be whole in the tree; nothing else may differ.
`source`  markdown-it-py reads the sheet. Its `##` and `###` are the paper's H2 and H3, in order, with the same words
          (the program may add some after the last). Inside each, the words of each paragraph, item, cell, definition and
          block of code follow one another without a gap, save where the program may add some: after a link `[1]`, a
          note's call, a role, an acronym of the glossary. Blocks keep their order, but for papers to gather, ways and
          callouts, which have a place of their own in a step. Signs of punctuation are not compared: typography moves
          them. Notes are looked for in the whole paper. Alternatives of pictures are not looked for: they are not drawn.
"""

import functools
import pathlib
import re
import sys
import tempfile
import tomllib
import unicodedata

import pikepdf
from markdown_it import MarkdownIt
from mdit_py_plugins.deflist import deflist_plugin

from verdict import complaint, files, judged, run, say

# Papers that hold the whole of a sheet.
WHOLE = re.compile(r"-(clair-a4|gros-caracteres-a4|tres-gros-caracteres-a4|livret-a5)(-noir|-presse)?\.pdf$")
WAYS = {"par téléphone", "sur place", "par courrier", "en ligne", "se renseigner", "se faire aider", "by phone",
        "in person", "by post", "online", "to ask", "to be helped"}
SHOWS = {"Tj", "TJ", "'", '"'}
UNSEEN = dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff\ufe0e\ufe0f"))


def normal(text):
    return unicodedata.normalize("NFC", text.translate(UNSEEN)).replace("\u2011", "-")


def letters(text):
    """What is compared with the source: letters, figures and signs, without spaces and punctuation."""
    text = unicodedata.normalize("NFKC", text.translate(UNSEEN))
    return "".join(c for c in text if c.isalnum() or unicodedata.category(c)[0] == "S" and c not in "`´^+<>=|~$")


# The structure tree.

def tree(path):
    """Blocks of the structure tree in reading order: (role, text). Inline elements belong to their block."""
    code, out, error = run("pdfinfo", "-struct-text", path)
    blocks, stack = [], []
    for line in out.splitlines():
        depth = (len(line) - len(line.lstrip(" "))) // 2
        line = line.strip()
        element = re.match(r"^([A-Z][A-Za-z0-9]*)(?: \((block|inline)\)| <.*)?:?(?: .*)?$", line)
        if line.startswith('"'):
            owner = next((block for level, block in reversed(stack) if level < depth and block is not None), None)
            if owner is None:
                owner = ["", ""]
                blocks.append(owner)
            owner[1] += line[1:-1] if line.endswith('"') and len(line) > 1 else line[1:]
        elif element and not line.startswith(("Object ", "/")):
            while stack and stack[-1][0] >= depth:
                stack.pop()
            inline = "(inline)" in line
            block = next((b for _, b in reversed(stack) if b is not None), None) if inline else [element[1], ""]
            if not inline:
                blocks.append(block)
            stack.append((depth, block))
    return [(role, normal(text)) for role, text in blocks], complaint(code, error)


# The drawing.

def drawing(path):
    """Lines of the drawing, in its order, without the text of artifacts."""
    with tempfile.TemporaryDirectory() as folder, pikepdf.open(path) as pdf:
        for page in pdf.pages:
            kept, marks = [], []
            for operands, operator in pikepdf.parse_content_stream(page):
                name = str(operator)
                if name in ("BMC", "BDC"):
                    marks.append(str(operands[0]) == "/Artifact")
                elif name == "EMC" and marks:
                    marks.pop()
                if not (name in SHOWS and any(marks)):
                    kept.append((operands, operator))
            page.Contents = pdf.make_stream(pikepdf.unparse_content_stream(kept))
        bare = pathlib.Path(folder) / "bare.pdf"
        pdf.save(bare)
        code, out, error = run("pdftotext", "-raw", "-enc", "UTF-8", bare, "-")
    return [normal(line) for line in re.split(r"[\n\f]", out) if line.strip()], complaint(code, error)


def compare(told, drawn):
    """The first difference between words of the tree and lines of the drawing, or nothing."""
    seen = []  # words, with whether a line ends after each
    for line in drawn:
        words = line.split()
        seen += [(word, i == len(words) - 1) for i, word in enumerate(words)]
    at = 0
    for i, word in enumerate(told):
        found, last = seen[at] if at < len(seen) else ("", False)
        at += 1
        while found != word and last and word.startswith(found) and at < len(seen):
            piece, last = seen[at]
            found += piece
            at += 1
        if found != word:
            context = " ".join(told[max(0, i - 4) : i])
            return [f"word {i + 1}, after « {context} »: the tags say « {word} », the page shows « {found} »"]
    if at < len(seen):
        return [f"the page shows more than the tags say: « {' '.join(word for word, _ in seen[at : at + 8])} »"]
    return [] if told else ["no words"]


# The source.

def sections(blocks):
    """(level, letters of the heading, letters of what follows), cut at H2 and H3; the first has no heading."""
    found = [[0, "", ""]]
    for role, text in blocks:
        if role in ("H2", "H3"):
            found.append([int(role[1]), letters(text), ""])
        else:
            found[-1][2] += letters(text)
    return found


def segments(inline, terms):
    """The runs of text of an inline token between which the program may add words."""
    parts, link = [""], False
    for token in inline.children or []:
        if token.type == "link_open":
            link = token.info == "auto"
            if link:  # its own words, whole or short
                parts.append("")
        elif token.type == "link_close":
            parts.append("")
            link = False
        elif token.type == "text":
            parts[-1] += short(token.content) if link else token.content
        elif token.type == "code_inline":
            parts[-1] += token.content
        elif token.type in ("softbreak", "hardbreak"):
            parts[-1] += " "
        elif token.type == "image":
            parts.append("")
    for part in parts:
        part = re.sub(r"^\[[ xX]\] |^\[![A-Z]+\]", "", part)
        for piece in re.split(r"\[\^[^\]]+\]|(?<!\\)\{[a-z_]+\}", part):
            for bit in re.split(terms, piece) if terms else [piece]:
                if letters(bit):
                    yield bit


def short(address):
    return re.sub(r"^https?://(www\.)?|/$", "", address)


def units(markdown, terms):
    """The sheet as (level, heading, blocks); a block is (whether its place is its own, segments). Then the notes."""
    body = re.sub(r"\A\ufeff?\+\+\+\n.*?\n\+\+\+\n", "", markdown, flags=re.S)
    notes = re.findall(r"^\[\^[^\]]+\]: *(.+)$", body, flags=re.M)
    body = re.sub(r"^\[\^[^\]]+\]: .*$", "", body, flags=re.M)
    tokens = MarkdownIt("commonmark").enable("table").use(deflist_plugin).parse(body)
    found, quotes, lists, heading, way = [[0, "", []]], [], [], 0, False
    for i, token in enumerate(tokens):
        if token.type == "heading_open":
            heading = max(int(token.tag[1]), 2)
        elif token.type == "heading_close":
            heading = 0
        elif token.type == "blockquote_open":
            inside = next((t.content for t in tokens[i:] if t.type == "inline"), "")
            quotes.append(bool(re.match(r"\[![A-Z]+\]", inside)))
        elif token.type == "blockquote_close":
            quotes.pop()
        elif token.type == "list_item_open":
            inside = next((t.content for t in tokens[i:] if t.type == "inline"), "")
            lists.append(bool(re.match(r"\[[ xX]\] ", inside)))
        elif token.type == "list_item_close":
            lists.pop()
        elif token.type == "dt_open":
            way = tokens[i + 1].content.rstrip(" :").lower() in WAYS
        elif token.type == "dl_close":
            way = False
        elif token.type == "fence" or token.type == "code_block":
            found[-1][2].append((any(quotes) or any(lists), [token.content]))
        elif token.type == "inline" and heading in (2, 3):
            words = re.sub(r"\s*\{[^}]*\}\s*$", "", token.content)
            found.append([heading, letters(plain(words)), []])
        elif token.type == "inline":
            if heading:
                token = MarkdownIt("commonmark").parseInline(re.sub(r"\s*\{[^}]*\}\s*$", "", token.content))[0]
            found[-1][2].append((any(quotes) or any(lists) or way, list(segments(token, terms))))
    return found, [list(segments(MarkdownIt("commonmark").parseInline(note)[0], terms)) for note in notes]


def plain(words):
    return "".join(t.content for t in MarkdownIt("commonmark").parseInline(words)[0].children)


def lost(parts, text, start):
    """The first segment that does not follow the ones before it, and where the last one ends."""
    at = start
    for part in parts:
        wanted = letters(part)
        found = text.find(wanted, at)
        if found < 0:
            return part, at
        at = found + len(wanted)
    return None, at


def against(markdown, terms, blocks):
    wanted, notes = units(markdown, terms)
    told = sections(blocks)
    reasons = []
    heads = [(level, head) for level, head, _ in told]
    if heads[: len(wanted)] != [(level, head) for level, head, _ in wanted]:
        first = next((w for w, t in zip(wanted, told + [[0, "", ""]] * len(wanted)) if w[:2] != t[:2]), wanted[-1])
        reasons.append(f"the heading « {first[1]} » of the sheet is not in its place")
    for (_, head, units_), (_, _, text) in zip(wanted, told):
        at = 0
        for free, parts in units_:
            missing, end = lost(parts, text, 0 if free else at)
            if missing is not None:
                reasons.append(f"under « {head[:40]} »: not found, or not in order: « {' '.join(missing.split())[:120]} »")
            elif not free:
                at = end
    whole = "".join(text for _, _, text in told)
    for parts in notes:
        missing, _ = lost(parts, whole, 0)
        if missing is not None:
            reasons.append(f"a note is not found: « {missing[:120]} »")
    return reasons


def acronyms(source):
    """The words of the glossary: the program explains one after its first use, even in the middle of a sentence."""
    path = source / "content" / "glossary.toml"
    words = [term["word"] for term in tomllib.loads(path.read_text()).get("term", [])] if path.exists() else []
    pattern = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
    return re.compile(rf"(?i)\b((?:{pattern})s?)\b") if words else None


def sheet_of(source, name):
    """The Markdown of a paper, by its place: `slug/slug-…` or `en/slug/slug-…`."""
    parts = name.split("/")
    language = f".{parts[0]}" if len(parts) > 2 and re.fullmatch(r"[a-z]{2,3}(-[a-z0-9]+)?", parts[0]) else ""
    for path in (source / "content" / "sheets").glob("*.md"):
        if WHOLE.search(name) and path.name == f"{WHOLE.sub('', parts[-1])}{language}.md":
            return path
    return None


def judge(source, terms, name, path):
    """(judge, reasons, note) for each verdict on this paper."""
    blocks, reasons = tree(path)
    drawn, said = drawing(path)
    told = [word for _, text in blocks for word in text.split()]
    verdicts = [("words", reasons + said + compare(told, drawn), f"{len(told)} words")]
    sheet = sheet_of(source, name)
    if sheet:
        verdicts.append(("source", against(sheet.read_text("utf-8-sig"), terms, blocks), ""))
    return verdicts


def safe(source, terms, name, path):
    try:
        return judge(source, terms, name, path)
    except (pikepdf.PdfError, ValueError) as error:
        return [("words", [f"could not be read: {error}"], "")]


def main(source, *folders):
    source = pathlib.Path(source)
    papers = [paper for folder in folders for paper in files(folder, "*.pdf")]
    for name, _, verdicts in judged(functools.partial(safe, source, acronyms(source)), papers):
        for kind, reasons, note in verdicts:
            say(kind, name, reasons, note)


if __name__ == "__main__":
    main(*sys.argv[1:])
