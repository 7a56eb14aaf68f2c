# Counting, shared by all.sh, run.sh and selftest.sh (to be sourced).
#
# A verdict is a line `ok   JUDGE  FILE` or `FAIL JUDGE  FILE`; the reasons stand below it, indented. All of them go
# to the screen and to the file $VERDICTS, from which `finish` makes the totals.

HERE=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
ROOT=$(cd "$HERE/../.." && pwd)
DECODE=${CARGO_TARGET_DIR:-$ROOT/target}/debug/examples/decode # the second decoder of codes: `cargo test` builds it
WORK=$(mktemp -d)
trap 'rm -rf "$WORK"' EXIT
VERDICTS=${JALON_VERDICTS:-$WORK/verdicts}
touch "$VERDICTS"

# verdict ok|FAIL JUDGE FILE [REASONS]
verdict() {
  {
    printf '%-4s %s  %s\n' "$1" "$2" "$3"
    [ -z "${4-}" ] || sed 's/^/       /' <<<"$4"
  } | tee -a "$VERDICTS"
}

# judge NAME COMMAND…: runs a judge that prints its own verdicts. One that breaks off or says nothing has failed.
judge() {
  local name=$1 code start=$SECONDS
  shift
  timeout -k 10 "${JALON_JUDGE_SECONDS:-1200}" "$@" </dev/null >"$WORK/out" 2>"$WORK/err"
  code=$?
  tee -a "$VERDICTS" <"$WORK/out"
  if [ "$code" != 0 ]; then
    verdict FAIL "$name" "(did not run to its end: exit code $code)" "$(tail -n 15 "$WORK/err")"
  elif ! grep -qE '^(ok  |FAIL) ' "$WORK/out"; then
    verdict FAIL "$name" "(found nothing to judge)"
  fi
  echo "     $name took $((SECONDS - start)) s"
}

# The summary: a line for each judge, then the total alone on a line; exits 1 if anything failed.
finish() {
  echo
  awk '
    /^(ok  |FAIL) / { if (!($2 in seen)) { seen[$2]; order[++n] = $2 } count[$2, $1]++ }
    /^sum  / { if (!($2 in seen)) { seen[$2]; order[++n] = $2 } count[$2, "ok"] += $3; count[$2, "FAIL"] += $4 }
    END {
      for (i = 1; i <= n; i++) {
        printf "%-14s %5d ok %5d FAIL\n", order[i], count[order[i], "ok"], count[order[i], "FAIL"]
        passed += count[order[i], "ok"]; failed += count[order[i], "FAIL"]
      }
      if (!(passed + failed)) failed = 1
      printf "\n%d passed, %d failed\n", passed, failed
      exit failed > 0
    }' "$VERDICTS"
  exit $?
}
