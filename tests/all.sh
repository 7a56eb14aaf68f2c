#!/bin/bash
# The whole test suite: the Rust tests, then the site of this repository before outside judges (tests/judges/).
#
#   bash tests/all.sh
#
# Needs Rust and Python with pip; as root it installs what else is missing (Debian, PyPI and npm packages). Goes on after
# a failure. Ends with a line for each judge and the total, `N passed, N failed`; exits 1 if anything failed.

set -u
. "$(dirname "$0")/judges/lib.sh"
cd "$ROOT"
export JALON_VERDICTS=$VERDICTS CARGO_TERM_COLOR=never
exec </dev/null
JALON=${CARGO_TARGET_DIR:-target}/release/jalon
# A large town, Corsica, an island with a time of its own, and two towns whose names and places are long.
EDITIONS='Valenciennes 59606
Ajaccio 2A004
Saint-Denis 97411
Valserhône 01033
Saint-Maximin-la-Sainte-Baume 83116'

# step NAME WHAT SECONDS COMMAND…: one check, that the command succeeds.
step() {
  local name=$1 what=$2 seconds=$3
  shift 3
  if timeout -k 10 "$seconds" "$@" >"$WORK/log" 2>&1; then
    verdict ok "$name" "$what"
  else
    verdict FAIL "$name" "$what" "$(tail -n 30 "$WORK/log")"
  fi
}

rust_tests() {
  local code passed failed
  timeout -k 10 3000 cargo test --locked --no-fail-fast 2>&1 | tee "$WORK/tests"
  code=${PIPESTATUS[0]}
  read -r passed failed < <(awk '/^test result:/ { passed += $4; failed += $6 } END { print passed + 0, failed + 0 }' "$WORK/tests")
  echo "sum  cargo-test $passed $failed" >>"$VERDICTS"
  # A crate that doesn't compile, or a test that takes the process down, is in no total.
  if [ "$code" != 0 ] && [ "$failed" = 0 ]; then
    verdict FAIL cargo-test "(exit code $code)"
  elif [ $((passed + failed)) = 0 ]; then
    verdict FAIL cargo-test "(no test ran)"
  fi
}

# The same content in another place, with other file dates, time zone, language and one thread: the same bytes.
second_build() {
  mkdir "$WORK/copy"
  cp -R content "$WORK/copy/"
  [ ! -d themes ] || cp -R themes "$WORK/copy/"
  find "$WORK/copy" -exec touch -d 2001-02-03T04:05:06Z {} +
  step build 'dist, again' 600 env -u SOURCE_DATE_EPOCH TZ=Pacific/Auckland LANG=C LC_ALL=C RAYON_NUM_THREADS=1 \
    "$JALON" --root "$WORK/copy" -q build --jobs 1 --out "$WORK/again"
  if diff -rq "$WORK/dist" "$WORK/again" >"$WORK/difference" 2>&1; then
    verdict ok deterministic dist
  else
    verdict FAIL deterministic dist "$(sed "s|$WORK/||g" "$WORK/difference" | head -n 20)"
  fi
}

# The same site, when its address is a folder of a host.
in_a_folder() {
  mkdir "$WORK/folder"
  cp -R content "$WORK/folder/"
  sed -i 's|^base_url = "\(.*\)"|base_url = "\1un/dossier/"|' "$WORK/folder/content/site.toml"
  step build 'dist, in a folder' 600 "$JALON" --root "$WORK/folder" -q build --out "$WORK/folder/dist"
  JALON_SOURCE=$WORK/folder bash "$HERE/run.sh" "$WORK/folder/dist" links apache
}

# What is hard to set (tests/stress), on every paper, in colour, in one black and for a press, and on pages.
stress() {
  step build 'stress' 600 "$JALON" --root tests/stress -q build --today 2026-11-22 --variant screen,noir,presse \
    --out "$WORK/stress"
  JALON_SOURCE=$ROOT/tests/stress bash "$HERE/run.sh" "$WORK/stress" \
    papers verapdf words letters black press qr links nu browser
}

# Every paper that a copier and a press are given; their codes lead to the pages of dist.
variants() {
  step build 'dist, in one black and for a press' 600 "$JALON" --root . -q build --variant noir,presse \
    --out "$WORK/variants" --only leaflet,checklist,clear,large,extra-large,booklet,poster
  step build 'dist, for a press that asks for 5 mm and marks' 600 "$JALON" --root . -q build --variant presse \
    --bleed 5 --marks --out "$WORK/marks" --only leaflet,poster
}

# The site at an address that is not an example's: search engines may read it, and Lighthouse judges that too.
public() {
  mkdir "$WORK/public"
  cp -R content "$WORK/public/"
  sed -i 's|^base_url *=.*|base_url = "https://guides.test/"|' "$WORK/public/content/site.toml"
  step build 'dist, at a real address' 600 "$JALON" --root "$WORK/public" -q build --out "$WORK/open"
  bash "$HERE/run.sh" "$WORK/open" lighthouse
}

# Local editions: a print that four processes share is that of one, byte for byte; and what towns get, before the judges.
editions() {
  local name insee
  mkdir -p "$WORK/towns" "$WORK/together"
  cp -R content "$WORK/towns/"
  mkdir -p "$WORK/towns/content/places"
  cp tests/places/france-services-2024-08-01.csv "$WORK/towns/content/places/"
  while read -r name insee; do
    step new "edition $name" 60 "$JALON" --root "$WORK/towns" -q new edition "$name" --insee "$insee"
  done <<<"$EDITIONS"
  step build 'local editions' 900 "$JALON" --root "$WORK/towns" -q build --all-editions --out "$WORK/whole"
  step shard 'four parts, by GNU parallel' 900 parallel --will-cite --halt now,fail=1 -j 2 \
    "$JALON" --root "$WORK/towns" -q build --all-editions --shard '{}/4' --out "$WORK/part-{}" ::: 1 2 3 4
  for part in 1 2 3 4; do
    (cd "$WORK/part-$part" && find . -type f) | while IFS= read -r file; do
      [ ! -e "$WORK/together/$file" ] || echo "$file is in two parts"
    done
    cp -R "$WORK/part-$part/." "$WORK/together/"
  done >"$WORK/difference"
  diff -rq "$WORK/whole" "$WORK/together" >>"$WORK/difference" 2>&1
  if [ -s "$WORK/difference" ]; then
    verdict FAIL shard 'the parts together' "$(sed "s|$WORK/||g" "$WORK/difference" | head -n 20)"
  else
    verdict ok shard 'the parts together'
  fi
  step verify 'local editions' 600 "$JALON" --root "$WORK/towns" -q verify "$WORK/whole"
  JALON_SOURCE=$WORK/towns bash "$HERE/run.sh" "$WORK/whole" papers verapdf letters qr kits links nu
}

rust_tests
step build 'target/release/jalon' 1500 cargo build --release --locked
step build dist 600 "$JALON" --root . -q build --out "$WORK/dist"
second_build
step serve 'each way to save, 20 times' 1500 env JALON_ROUNDS=20 cargo test --locked --test serve however
step serve '500 random edits' 1500 env JALON_EDITS=500 cargo test --locked --test session
bash "$HERE/run.sh" "$WORK/dist"
in_a_folder
public
variants
JALON_SITE=$WORK/dist bash "$HERE/run.sh" "$WORK/variants" papers verapdf words letters black press qr
bash "$HERE/run.sh" "$WORK/marks" verapdf press
bash "$HERE/selftest.sh" "$WORK/dist" "$WORK/variants"
stress
editions
finish
