#!/bin/bash
# The outside judges over a site that is already built: programs that share no line with ours.
#
#   tests/judges/run.sh DIST [JUDGE…]
#
# Judges: contents papers verapdf words letters black press qr kits links apache nu browser serve idle; all of them when none is named.
# And lighthouse, by name alone: it wants a site that search engines may read, which a specimen is not.
# Missing tools are installed first (tools.sh). The sheets are those of $JALON_SOURCE, the folder that holds content/: by
# default, of this repository. The pages that codes lead to are those of $JALON_SITE: by default, of DIST. Prints a
# verdict for each file and judge, then the totals; exits 1 if anything failed.

set -u
. "$(dirname "$0")/lib.sh"
. "$HERE/tools.sh"
export PYTHONDONTWRITEBYTECODE=1 PYTHONUTF8=1

DIST=${1:?usage: run.sh DIST [JUDGE…]}
shift
ALL="contents papers verapdf words letters black press qr kits links apache nu browser serve idle"
JALON=${JALON:-${CARGO_TARGET_DIR:-$ROOT/target}/release/jalon}
UNPACKED=$WORK/unpacked
SOURCE=${JALON_SOURCE:-$ROOT}
BASE_URL=$(sed -n 's/^base_url *= *"\(.*\)".*/\1/p' "$SOURCE/content/site.toml" 2>/dev/null | head -n 1)

# Each archive under its own path, so that a verdict names it: kits/hopital/kit-hopital.zip/poster.pdf
unpack() {
  local archive
  mkdir -p "$UNPACKED"
  (cd "$DIST" && find . -name '*.zip' -type f) | while IFS= read -r archive; do
    mkdir -p "$UNPACKED/$archive"
    unzip -qq -o "$DIST/$archive" -d "$UNPACKED/$archive" </dev/null # what is wrong with it, kits.py says
  done
}

one() {
  local java=(java -XX:+UseSerialGC)
  case $1 in
    contents) judge contents python3 "$HERE/contents.py" "$DIST" ;;
    papers) judge papers python3 "$HERE/papers.py" "$DIST" "$UNPACKED" ;;
    verapdf) judge verapdf "${java[@]}" -cp "${VERAPDF-}" "$HERE/Vera.java" "$DIST" "$UNPACKED" ;;
    words) judge words python3 "$HERE/words.py" "$SOURCE" "$DIST" "$UNPACKED" ;;
    letters) judge letters python3 "$HERE/letters.py" "$DIST" "$UNPACKED" ;;
    black) judge black python3 "$HERE/black.py" "$DIST" "$UNPACKED" ;;
    qr)
      [ "$DECODE" -nt "$HERE/decode.rs" ] || (cd "$ROOT" && cargo build -q --locked --example decode) 2>"$WORK/cargo" ||
        verdict FAIL qr "(the second decoder could not be built)" "$(tail -n 15 "$WORK/cargo")"
      judge qr python3 "$HERE/codes.py" "$DECODE" "${JALON_SITE:-$DIST}" "$DIST" "$UNPACKED"
      ;;
    press) judge press python3 "$HERE/press.py" "$DIST" "$UNPACKED" ;;
    kits) judge kits python3 "$HERE/kits.py" "$DIST" "$UNPACKED" ;;
    links) judge links python3 "$HERE/links.py" "$DIST" "$BASE_URL" ;;
    apache) judge apache python3 "$HERE/apache.py" "$DIST" "$BASE_URL" ;;
    nu) judge nu python3 "$HERE/nu.py" "${VNU-}" "$DIST" ;;
    browser) judge browser node "$HERE/browser.mjs" "${MODULES-}" "${CHROMIUM-}" "$DIST" "$BASE_URL" ;;
    serve) judge serve node "$HERE/serve.mjs" "${MODULES-}" "${CHROMIUM-}" "$JALON" "$SOURCE" "${JALON_SHOTS-}" ;;
    idle) judge idle python3 "$HERE/idle.py" "$JALON" ;;
    lighthouse) judge lighthouse node "$HERE/lighthouse.mjs" "${MODULES-}" "${CHROMIUM-}" "$DIST" ;;
    *) verdict FAIL "$1" "(there is no such judge)" ;;
  esac
}

tools 2>"$WORK/tools" || verdict FAIL tools "(something could not be installed)" "$(cat "$WORK/tools")"
[ ! -d "$DIST" ] || unpack
for name in ${*:-$ALL}; do
  if [ -d "$DIST" ]; then
    one "$name"
  else
    verdict FAIL "$name" "(there is no site at $DIST)"
  fi
done
[ -n "${JALON_VERDICTS-}" ] || finish
