#!/bin/bash
# The judges judged: a site with one planted fault a file, each of which must be found, and sound files which must pass.
#
#   tests/judges/selftest.sh DIST PAPERS
#
# The sound PDFs and the sound kit come from DIST, a site that the judges pass, the sound press file from PAPERS, which
# holds the press variants. Prints a verdict for each fault, then the totals; exits 1 if a judge missed one.

set -u
. "$(dirname "$0")/lib.sh"
DIST=${1:?usage: selftest.sh DIST PAPERS}
PAPERS=${2:?usage: selftest.sh DIST PAPERS}
BAD=$WORK/bad
PRESS=$WORK/press # what only the judge of press files looks at
mkdir -p "$BAD/kits" "$PRESS"

POLICY="<meta http-equiv='Content-Security-Policy' content=\"default-src 'self' 'unsafe-inline'\">"

# page NAME BODY [HEAD] [START]: a sound page, but for what is handed in.
page() {
  cat >"$BAD/$1.html" <<HTML
${4-<!doctype html><html lang="fr">}<head><meta charset="utf-8"><title>Page</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
${3-$POLICY}
<link rel="icon" href="icon.svg"><link rel="stylesheet" href="sound.css"></head><body><a class="skip" href="#main">Aller au contenu</a><main id="main" tabindex="-1"><h1
id="h">Page</h1>$2</main></body></html>
HTML
}
cat >"$BAD/sound.css" <<'CSS'
body { color: #000; background: #fff; line-height: 1.6 }
.skip { display: block; padding: .5rem }
@media print { a[href^="http"]::after { content: " (" attr(href) ")" } details::details-content { content-visibility: visible } }
CSS
echo '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>' >"$BAD/icon.svg"
page sound '<p>Un <a href="sound.html#h">lien</a></p><details><summary>Plus</summary><p>Texte</p></details>'
page grey '<p style="color: #666">4,5 suffit au niveau AA, pas au niveau AAA</p>'
page night '<style>@media (prefers-color-scheme: dark) { p { color: #888 } }</style><p>Texte</p>'
page closed '<details><summary>Plus</summary><p style="color: #999">Texte</p></details>'
page picture '<p><img src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=" width="50" height="50"></p>'
page nolang '<p>Texte</p>' '' '<!doctype html><html>'
page wide '<p style="width: 400px">Texte</p>'
page spacing '<p style="white-space: nowrap; font: 16px monospace">Vingt-neuf signes sans le fin</p>'
page remote '<p><img src="https://host.invalid/x.png" alt="Une image"></p>'
page script '<script>1</script><p>Texte</p>'
page says '<p>Texte</p>' "$POLICY<script>console.info('x')</script>"
page forced '<p style="forced-color-adjust: none; color: #444; background: #000">Texte</p>
  <span style="display: grid; width: 3rem; background: #333; color: #fff">1</span>'
page held '<p><a href="sound.html">un</a> <a href="sound.html" onkeydown="event.preventDefault()">deux</a> <a href="sound.html">trois</a></p>'
page unseen '<style>.u:focus { outline: none }</style><p><a class="u" href="sound.html">un lien</a></p>'
page under '<style>header { position: fixed; inset: 0; background: #fff; pointer-events: auto }</style><p><a href="sound.html">un lien</a></p><header>Texte</header>'
page turned '<p><a href="sound.html" tabindex="2">un</a> <a href="sound.html" tabindex="1">deux</a></p>'
page unskipped '<style>.skip { display: none }</style><p><a href="sound.html">un</a></p>'
page unticked '<p><label><input type="checkbox" onclick="return false"> Une case</label></p>'
page large '<p style="height: 3rem; overflow: hidden">Un texte de deux lignes à la taille voulue, et de quatre quand il est deux fois plus grand. Un texte de
  deux lignes à la taille voulue, et de quatre quand il est deux fois plus grand, dans une page de cette largeur ou plus.</p>'
page covered '<p style="margin-bottom: -2.4em">Un texte</p><p>Un autre texte</p>'
page long '<article><p style="font-size: 12px; line-height: 1.2">Des lignes bien trop longues pour être suivies. Des lignes bien trop longues pour être suivies. Des
  lignes bien trop longues pour être suivies. Des lignes bien trop longues pour être suivies. Des lignes bien trop longues pour
  être suivies. Des lignes bien trop longues pour être suivies. Des lignes bien trop longues pour être suivies. Des lignes bien trop
  longues pour être suivies. Des lignes bien trop longues pour être suivies. Des lignes bien trop longues pour être suivies. Des
  lignes bien trop longues pour être suivies. Des lignes bien trop longues pour être suivies.</p></article>'
page small '<ul><li><a href="sound.html" style="font-size: 12px">un</a></li></ul>'
page order '<div style="display: flex; flex-direction: column-reverse"><p>Un</p><p>Deux</p></div>'
page bare '<style>ol { list-style: none }</style><ol><li><span>1</span><a href="sound.html">Un</a></li></ol><h3>Titre</h3>
  <svg class="i" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg><style>.i { width: 1em }</style>'
page unprinted '<style>@media print { .n { display: none } }</style><p class="n">Ce texte</p><p><a href="https://host.invalid/page">un lien</a></p>
  <style>@media print { a[href]::after { content: none !important } }</style>'
page heavy "<p>Texte</p><!-- $(head -c 30000 /dev/urandom | base64 -w 0) -->"
mkdir -p "$BAD/preparer" "$BAD/faux/preparer" "$BAD/vide/preparer"
ticks='<section class="step"><h2><label><input type="checkbox"> Un</label></h2><section class="case"><h3><label><input type="checkbox"> Si une</label></h3></section></section>
  <section class="step"><h2><label><input type="checkbox"> Deux</label></h2></section>
  <section class="step"><h2><label><input type="checkbox"> Trois</label></h2></section>
  <section class="step"><h2><label><input type="checkbox"> Quatre</label></h2></section>'
for folder in preparer faux/preparer vide/preparer; do cp "$BAD/sound.css" "$BAD/icon.svg" "$BAD/$folder/"; done
page preparer/index "<style>@media print { main:has(:checked) :is(.step, .case):not(:has(:checked)) { display: none } }</style>$ticks"
page faux/preparer/index "$ticks"
page vide/preparer/index '<p>Texte</p>'
page blocked '<p style="color: #000">Texte</p>' "${POLICY/ \'unsafe-inline\'/}"
page missing '<p><a href="none.html">a</a> <a href="sound.html#none">b</a> <a href="/sound.html">c</a> <a href="kits/">d</a></p>'
page nested '<p><div>Texte</div></p>'
echo 'p { color: no such colour }' >"$BAD/wrong.css"

# PDFs. qpdf gives the two handmade ones the cross-reference table that they lack.
large=$(find "$DIST" -name '*-gros-caracteres-a4.pdf' | sort | head -n 1)
posters=($(find "$DIST" -name '*-affiche-a4.pdf' | sort))
press=$(find "$PAPERS" -name '*-affiche-a3-presse.pdf' | sort | head -n 1)
kit=$(find "$DIST" -name 'kit-*.zip' | sort | head -n 1)
pdf() {
  printf '%%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Resources<</Font<</F 5 0 R>>>>/Contents 4 0 R>>endobj
4 0 obj<</Length %d>>stream\n%s\nendstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>\n' ${#2} "$2" >"$WORK/raw.pdf"
  qpdf "$WORK/raw.pdf" "$BAD/$1.pdf" 2>/dev/null
}
pdf blank ''
pdf helvetica 'BT /F 9 Tf 9 9 Td (Texte) Tj ET'
cp "$large" "$BAD/sound.pdf"
cp "$large" "$BAD/size-a3.pdf"
cp "$large" "$BAD/no-code-affiche-a4.pdf"
cp "${posters[0]}" "$BAD/sound-affiche-a4.pdf"
mkdir -p "$BAD/q"
cp -r "$(dirname "$(grep -lF "$(basename "$(dirname "${posters[0]}")")" "$DIST"/q/*/index.html | head -n 1)")" "$BAD/q/"
cp "$large" "$BAD/$(basename "$(dirname "${posters[0]}")")-feuillet-a5.pdf"
cp "${posters[1]}" "$BAD/no-page-affiche-a4.pdf"
# A leaflet's code restores less than a poster's.
cp "$(find "$DIST" -name '*-feuillet-a5.pdf' | sort | head -n 1)" "$BAD/weak-affiche-a5.pdf"
cp "$press" "$BAD/sound-a3-presse.pdf"
cp "${posters[0]}" "$BAD/archive-a4-presse.pdf"
qpdf --empty --pages "$large" -- "$BAD/untagged.pdf"
head -c 9000 "$large" >"$BAD/cut.pdf"
cp "$kit" "$BAD/kits/sound.zip"
python3 - "$kit" "$BAD/kits" <<'PYTHON'
import sys, warnings, zipfile
warnings.simplefilter("ignore") # of two files of one name
whole, folder = open(sys.argv[1], "rb").read(), sys.argv[2]
open(f"{folder}/damaged.zip", "wb").write(whole[:2000] + bytes(byte ^ 255 for byte in whole[2000:2100]) + whole[2100:])
open(f"{folder}/extra.zip", "wb").write(whole)
with zipfile.ZipFile(f"{folder}/extra.zip", "a") as archive:
    top = next(name for name in archive.namelist() if name.endswith("SHA256SUMS"))
    archive.writestr(top.replace("SHA256SUMS", "extra.txt"), "Texte")
# Two files of one name: a program keeps the first of them or the last.
open(f"{folder}/twice.zip", "wb").write(whole)
with zipfile.ZipFile(f"{folder}/twice.zip", "a") as archive:
    archive.writestr(top.replace("SHA256SUMS", "LISEZ-MOI.txt"), "Texte")
# One file whose two names differ: the list's, and the one before its bytes.
names = whole.replace(b"LISEZ-MOI.txt", b"LISEZ-TOI.txt", 1)
open(f"{folder}/masked.zip", "wb").write(names)
PYTHON

# The sheets of two papers changed over: each tells of the other.
sheets=()
for sheet in "$ROOT"/content/sheets/*.md; do
  # `<slug>.en.md` is a translation.
  case $(basename "$sheet" .md) in *.*) ;; *) sheets+=("$sheet") ;; esac
done
for i in 0 1; do
  slug=$(basename "${sheets[$i]}" .md) other=$(basename "${sheets[$((1 - i))]}" .md)
  mkdir -p "$BAD/$slug"
  cp "$DIST/$other/$other-gros-caracteres-a4.pdf" "$BAD/$slug/$slug-gros-caracteres-a4.pdf"
  slugs[$i]=$slug
done
cp "$DIST/${slugs[0]}/${slugs[0]}-clair-a4.pdf" "$BAD/${slugs[0]}/"
black=$(unzip -Z1 "$kit" | grep -e '-noir\.pdf$' | head -n 1)
[ -z "$black" ] || unzip -p "$kit" "$black" >"$BAD/sound-noir.pdf"
cp "$large" "$BAD/coloured-noir.pdf"
. "$HERE/tools.sh"
python_packages
PYTHONPATH=$PYTHONPATH:$HERE PYTHONDONTWRITEBYTECODE=1 python3 - "$large" "$BAD" \
  "$DIST/${slugs[1]}/${slugs[1]}-clair-a4.pdf" "${slugs[1]}/${slugs[1]}-clair-a4.pdf" <<'PYTHON'
import sys, pikepdf
from letters import unicode_map
large, folder, clear, unread = sys.argv[1:]


# Words that the page shows and the tree does not hold; and words that became an artifact, which both have lost: only the
# sheet still knows of them.
def spoilt(source, name, mark):
    with pikepdf.open(source) as pdf:
        page, kept, done = pdf.pages[1], [], False
        for operands, operator in pikepdf.parse_content_stream(page):
            if str(operator) == "BDC" and str(operands[0]) != "/Artifact" and not done:
                operands, done = [mark, pikepdf.Dictionary()], True
            kept.append((operands, operator))
        page.Contents = pdf.make_stream(pikepdf.unparse_content_stream(kept))
        pdf.save(f"{folder}/{name}")


spoilt(large, "untold.pdf", pikepdf.Name.Span)
spoilt(clear, unread, pikepdf.Name.Artifact)

# Two leaves told in the other order.
with pikepdf.open(large) as pdf:
    document = pdf.Root.StructTreeRoot.K
    document = document[0] if isinstance(document, pikepdf.Array) else document
    document.K[0], document.K[1] = document.K[1], document.K[0]
    pdf.save(f"{folder}/moved.pdf")

# An accented letter drawn as its base.
with pikepdf.open(large) as pdf:
    for font in pdf.objects:
        if isinstance(font, pikepdf.Dictionary) and font.get("/Subtype") == "/Type0":
            codes = {text: code for code, text in unicode_map(font.ToUnicode.read_bytes()).items()}
            if "é" in codes and "e" in codes:
                stream = font.DescendantFonts[0].CIDToGIDMap
                table = bytearray(stream.read_bytes())
                to, frm = 2 * codes["é"], 2 * codes["e"]
                table[to : to + 2] = table[frm : frm + 2]
                stream.write(bytes(table))
    pdf.save(f"{folder}/accent.pdf")

# One grey rule on a black paper.
with pikepdf.open(f"{folder}/sound-noir.pdf") as pdf:
    pdf.pages[0].contents_add(b"q 0.5 g 30 30 60 3 re f Q")
    pdf.save(f"{folder}/grey-noir.pdf")
PYTHON

# The site for a server: sound; with a directive that its module does not guard; with one of a class that a host may
# forbid; with an address that only works at the root.
SERVED=$WORK/served
mkdir -p "$SERVED"
for fault in sound bare class rooted; do cp -r "$DIST" "$SERVED/$fault"; done
echo 'Header set X-Fault "1"' >>"$SERVED/bare/.htaccess"
printf '<IfModule mod_dir.c>\n  DirectoryIndex index.html\n</IfModule>\n' >>"$SERVED/class/.htaccess"
sed -i 's|</main>|<a href="/index.html">Texte</a></main>|' "$SERVED/rooted/glossaire/index.html"

# Codes and press files.
PYTHONPATH=$PYTHONPATH:$HERE PYTHONDONTWRITEBYTECODE=1 \
  python3 "$HERE/spoil.py" "$DECODE" "${posters[0]}" "${posters[1]}" "$BAD" "$press" "$PRESS"

env -u JALON_VERDICTS -u JALON_SOURCE -u JALON_SITE bash "$HERE/run.sh" "$BAD" >"$WORK/run" 2>&1
env -u JALON_VERDICTS bash "$HERE/run.sh" "$PRESS" press >>"$WORK/run" 2>&1
mkdir -p "$WORK/hidden"
sed 's|<title>|<meta name="robots" content="noindex"><title>|' "$BAD/sound.html" >"$WORK/hidden/index.html"
cp "$BAD/sound.css" "$BAD/icon.svg" "$WORK/hidden/"
env -u JALON_VERDICTS bash "$HERE/run.sh" "$WORK/hidden" lighthouse >>"$WORK/run" 2>&1

for fault in sound bare class rooted; do
  env -u JALON_VERDICTS -u JALON_SOURCE bash "$HERE/run.sh" "$SERVED/$fault" apache |
    sed "s/^\(ok  \|FAIL\) apache  /&$fault: /" >>"$WORK/run" 2>&1
done

# expect ok|FAIL JUDGE FILE [WORDS]: that verdict was given, for that reason.
expect() {
  local found
  found=$(awk -v start="$(printf '%-4s %s  %s' "$1" "$2" "$3")" '
    /^(ok  |FAIL) / { on = $0 == start || index($0, start "  (") == 1 } on' "$WORK/run")
  local what="$2 $([ "$1" = ok ] && echo passes || echo finds) $3${4:+: $4}"
  if [ -n "$found" ] && grep -qF -- "${4-}" <<<"$found"; then
    verdict ok selftest "$what"
  else
    verdict FAIL selftest "$what" "$(grep -F -A 3 " $2  $3" "$WORK/run" || tail -n 5 "$WORK/run")"
  fi
}
for judge in browser weight axe colours keyboard reflow text target order print links nu; do expect ok $judge sound.html; done
for judge in qpdf pdfinfo pdffonts pdftotext verapdf words letters; do expect ok $judge sound.pdf; done
expect ok source "${slugs[0]}/${slugs[0]}-clair-a4.pdf"
expect ok black sound-noir.pdf
expect ok apache 'sound: without mod_headers'
expect ok apache 'sound: another folder, AllowOverride FileInfo'
expect ok apache 'bare: AllowOverride All'
expect FAIL apache 'bare: without mod_headers' 'answered 500'
expect ok apache 'class: AllowOverride All'
expect FAIL apache 'class: AllowOverride FileInfo' 'not allowed here'
expect ok apache 'rooted: AllowOverride All'
expect FAIL apache 'rooted: another folder, AllowOverride All' 'leaves the site'
for judge in unzip sha256sum zipfile bsdtar; do expect ok $judge kits/sound.zip; done
expect ok nu sound.css
expect FAIL axe grey.html color-contrast-enhanced
expect FAIL axe night.html dark
expect FAIL axe closed.html 'all open'
expect FAIL axe picture.html image-alt
expect FAIL axe nolang.html html-has-lang
expect FAIL reflow wide.html 'as it is'
expect FAIL reflow spacing.html 'with text spacing'
expect FAIL browser remote.html 'request outside the site'
expect FAIL browser says.html 'console, from the disk: info'
expect FAIL browser says.html 'console, in a sub-folder: info'
expect FAIL colours forced.html 'text in forced colours'
expect FAIL colours forced.html 'has lost its border'
expect FAIL keyboard held.html 'the focus is held by'
expect FAIL keyboard unseen.html 'light: the focus has no outline'
expect FAIL keyboard unseen.html 'nothing is seen of the focus'
expect FAIL keyboard under.html 'lies over it'
expect FAIL keyboard turned.html 'stop 1 should be'
expect FAIL keyboard unskipped.html 'does not lead to the main content'
expect FAIL keyboard unticked.html 'Space does not tick'
expect FAIL text large.html 'text at 200 %: cut'
expect FAIL text large.html 'with text spacing: cut'
expect FAIL text covered.html 'covered'
expect FAIL text long.html 'characters a line'
expect FAIL text long.html 'leading 1.20'
expect FAIL target small.html 'px: a « un »'
expect FAIL order order.html 'is seen before'
expect FAIL order bare.html 'numbered twice'
expect FAIL order bare.html 'joined words'
expect FAIL order bare.html 'level 3 after 1'
expect FAIL order bare.html 'no size of their own'
expect FAIL print unprinted.html 'not printed: « Ce texte »'
expect FAIL print unprinted.html 'its address is not printed'
expect FAIL weight heavy.html 'at most 30000'
expect ok print preparer/index.html
expect FAIL print faux/preparer/index.html 'not ticked and printed'
expect FAIL print vide/preparer/index.html 'no check box'
expect FAIL browser script.html 'a script'
expect FAIL browser blocked.html console
expect FAIL browser nolang.html 'no Content-Security-Policy'
expect FAIL links remote.html 'loaded from outside the site'
expect FAIL links missing.html 'none.html: no such file'
expect FAIL links missing.html 'sound.html#none: no such anchor'
expect FAIL links missing.html 'wrong in a sub-folder'
expect FAIL links missing.html 'index.html is not named'
expect FAIL nu nested.html
expect FAIL nu wrong.css
expect FAIL verapdf untagged.pdf 'rule 7.1-11'
expect FAIL verapdf untagged.pdf 'PDF/A-2a rule 6.2.4.3-2'
expect FAIL pdfinfo untagged.pdf 'Tagged: no'
expect FAIL pdfinfo size-a3.pdf 'the name says a3'
expect FAIL qpdf cut.pdf
expect FAIL verapdf cut.pdf
expect FAIL pdffonts helvetica.pdf 'not embedded'
expect FAIL pdftotext blank.pdf 'no text'
expect FAIL words untold.pdf 'the page shows'
expect FAIL source "${slugs[1]}/${slugs[1]}-clair-a4.pdf" 'not found, or not in order'
expect FAIL words moved.pdf 'the tags say'
expect FAIL words untagged.pdf
expect FAIL source "${slugs[0]}/${slugs[0]}-gros-caracteres-a4.pdf" 'is not in its place'
expect FAIL source "${slugs[1]}/${slugs[1]}-gros-caracteres-a4.pdf" 'not found, or not in order'
expect FAIL letters accent.pdf 'draws é like e'
expect FAIL black grey-noir.pdf 'grey points'
expect FAIL black coloured-noir.pdf 'has a colour'
expect FAIL qr no-code-affiche-a4.pdf '0 codes at 150 dpi'
expect FAIL qr no-page-affiche-a4.pdf 'is not there'
expect FAIL qr "$(basename "$(dirname "${posters[0]}")")-feuillet-a5.pdf" '0 codes at 150 dpi'
expect ok qr sound-affiche-a4.pdf
expect FAIL qr other-affiche-a4.pdf 'is not printed in words'
expect FAIL qr no-quiet-zone-affiche-a4.pdf '0 codes at 150 dpi'
expect FAIL qr finder-affiche-a4.pdf '0 codes at 150 dpi'
expect FAIL qr weak-affiche-a5.pdf 'soiled 1, 300 dpi, zbar'
expect FAIL qr weak-affiche-a5.pdf 'soiled 1, 300 dpi, ZXing'
expect ok press sound-a3-presse.pdf
expect ok verapdf sound-a3-presse.pdf
expect FAIL verapdf archive-a4-presse.pdf 'a file for a press claims PDF/A'
expect FAIL press rgb-text-a3-presse.pdf 'an RGB operator'
expect FAIL press rgb-picture-a3-presse.pdf 'a picture in RGB'
expect FAIL press rgb-group-a3-presse.pdf 'a transparency group in RGB'
expect FAIL press trim-a3-presse.pdf 'the trim of page 1'
expect FAIL press no-bleed-a3-presse.pdf 'no BleedBox'
expect FAIL press bleed-a3-presse.pdf 'the bleed of page 1 is 3.1'
expect FAIL press crop-a3-presse.pdf 'has CropBox'
expect FAIL press rich-a3-presse.pdf 'text is rich black'
expect FAIL press small-a3-presse.pdf 'has 4 inks'
expect FAIL press ink-a3-presse.pdf 'a surface has 300 % of ink'
expect FAIL press ink-a3-presse.pdf '300 % of ink on the plates'
expect FAIL press hairline-a3-presse.pdf 'a line of 0.10 pt'
expect FAIL press overprint-a3-presse.pdf 'overprint'
expect FAIL press no-intent-a3-presse.pdf '0 output intents GTS_PDFX'
expect FAIL press profile-a3-presse.pdf 'has no profile of a press with four inks'
expect FAIL press no-claim-a3-presse.pdf 'XMP GTS_PDFXVersion is None'
expect FAIL press trapped-a3-presse.pdf 'Trapped is None'
expect FAIL press edge-a3-presse.pdf 'does not reach the bleed'
expect FAIL press marks-a3-presse.pdf 'is only in the bleed'
expect FAIL press near-a3-presse.pdf 'words nearer than 5 mm'
expect FAIL press link-a3-presse.pdf 'an annotation (/Link)'
expect FAIL unzip kits/damaged.zip
expect FAIL sha256sum kits/damaged.zip
expect FAIL sha256sum kits/extra.zip 'is not in SHA256SUMS'
expect FAIL zipfile kits/damaged.zip
expect FAIL bsdtar kits/damaged.zip
expect FAIL sha256sum kits/twice.zip 'LISEZ-MOI.txt: FAILED'
expect FAIL unzip kits/masked.zip 'LISEZ-TOI.txt'
expect FAIL zipfile kits/masked.zip 'differ'
expect FAIL bsdtar kits/masked.zip 'LISEZ-TOI.txt is not what unzip gives'
expect FAIL contents index.html
expect FAIL lighthouse 'index.html, phone' 'is-crawlable'
expect FAIL lighthouse '(a sheet)' 'there is none'
[ -n "${JALON_VERDICTS-}" ] || finish
