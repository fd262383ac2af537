#!/bin/sh
# Installs the system libraries that the JavaFX window needs on Debian and its kin. Does nothing when they are there.
# With --no-screen, also the virtual screen. Never fails the build: where it cannot install, it names the packages.
set -u
packages="libgtk-3-0 libxtst6 libpangoft2-1.0-0 libfreetype6 fontconfig fonts-dejavu-core"
[ "${1:-}" = "--no-screen" ] && packages="$packages xvfb xauth"
command -v dpkg-query >/dev/null 2>&1 || exit 0
missing=""
for p in $packages; do
  for name in "$p" "${p}t64"; do
    dpkg-query -W -f '${Status}' "$name" 2>/dev/null | grep -q 'ok installed' && continue 2
  done
  missing="$missing $p"
done
[ -n "$missing" ] || exit 0
if [ "$(id -u)" = 0 ]; then as=""
elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then as="sudo -n"
else
  echo "Permanence: the window needs these system packages: sudo apt-get install$missing" >&2
  exit 0
fi
echo "Permanence: installing$missing" >&2
export DEBIAN_FRONTEND=noninteractive
$as apt-get update -q >/dev/null 2>&1
# Newer Debian and Ubuntu renamed some libraries with the suffix t64.
for p in $missing; do
  $as apt-get install -y -q --no-install-recommends "$p" >/dev/null 2>&1 ||
  $as apt-get install -y -q --no-install-recommends "${p}t64" >/dev/null 2>&1 ||
  echo "Permanence: could not install $p; install it by hand." >&2
done
exit 0
