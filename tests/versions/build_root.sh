#!/bin/bash
# build_root.sh SUITE ROOT: a folder ROOT with the Debian of SUITE, its QGIS, and an environment for the tests in /opt/engine.
# SUITE is bookworm, trixie, sid ... or one of them with -backports. What is there already is kept, and only completed.
# PACKAGES names the Debian packages. MIRROR replaces the mirror that this machine's own apt uses.
set -euo pipefail
suite=${1:?suite} root=${2:?folder}
base=${suite%-backports}
here=$(cd "$(dirname "$0")" && pwd)
repository=$(cd "$here/../.." && pwd)
packages="${PACKAGES:?names of Debian packages} python3-pip fonts-dejavu-core"
needed_mb=4000

fail() { echo "$*" >&2; exit 1; }

[ "$(id -u)" = 0 ] || fail "Building a QGIS of another version needs root (debootstrap, chroot); run this with sudo or in a container."
command -v debootstrap >/dev/null || fail "debootstrap is missing; please run: apt-get install debootstrap"

mirror=${MIRROR:-$(apt-get indextargets --format '$(REPO_URI) $(SUITE)' 'Created-By: Packages' |
  awk '$2 !~ /security|updates|backports/ {print $1; exit}')}
[ -n "$mirror" ] || fail "apt on this machine names no mirror of Debian; set MIRROR=ADDRESS."

if [ ! -e "$root/.base-ready" ]; then
  mkdir -p "$root"
  free_mb=$(df --output=avail -BM "$root" | tail -1 | tr -dc 0-9)
  [ "$free_mb" -ge $needed_mb ] || fail "$root has $free_mb MB free; a QGIS of its own needs $needed_mb MB while it is built. Set ROOTS=FOLDER."
  echo "Building Debian $suite with its QGIS in $root: about 2.5 GB, 2 to 7 minutes."
  # In a mount namespace of its own: what debootstrap mounts is gone when it ends, however it ends.
  unshare --mount debootstrap --variant=minbase --include=ca-certificates "$base" "$root" "$mirror" \
    /usr/share/debootstrap/scripts/sid >"$root.log" 2>&1 || { tail -5 "$root.log" >&2; fail "debootstrap failed; see $root.log"; }
  printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"  # no package starts a service
  chmod +x "$root/usr/sbin/policy-rc.d"
  { echo 'APT::Install-Recommends "false";'; echo 'Acquire::Languages "none";'
    apt-config dump | grep -E '^Acquire::(Check-Date|Retries|https?::Proxy) ' || true; } >"$root/etc/apt/apt.conf.d/50versions"
  [ "$suite" = "$base" ] || echo "deb $mirror $suite main" >"$root/etc/apt/sources.list.d/backports.list"
  touch "$root/.base-ready"
fi

# The network as this machine has it, its certificates included.
cp /etc/resolv.conf "$root/etc/resolv.conf"
use_certificates() { if [ -e /etc/ssl/certs/ca-certificates.crt ]; then cp /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/"; fi; }
use_certificates

if [ "$(cat "$root/.packages-ready" 2>/dev/null)" != "$packages" ]; then
  # QGIS and its libraries come from the backports in one step; all else from the suite itself would contradict them.
  "$here/in_root.sh" "$root" env DEBIAN_FRONTEND=noninteractive bash -ec \
    "apt-get update -q; apt-get install -y -q ${suite:+$([ "$suite" = "$base" ] || echo "-t $suite")} qgis python3-qgis; \
     apt-get install -y -q $packages; apt-get clean; rm -rf /var/lib/apt/lists/*" \
    >>"$root.log" 2>&1 || { tail -5 "$root.log" >&2; fail "Installing QGIS failed; see $root.log"; }
  use_certificates
  echo "$packages" >"$root/.packages-ready"
fi

requirements="$repository/sar_landslide_plugin/requirements.txt $repository/tests/requirements.txt"
pins=$(cat $requirements | sha256sum)
if [ "$(cat "$root/.engine-ready" 2>/dev/null)" != "$pins" ]; then
  rm -rf "$root/opt/engine" "$root/opt/pins"
  mkdir -p "$root/opt/pins"
  index=0
  for file in $requirements; do index=$((index + 1)); cp "$file" "$root/opt/pins/$index.txt"; done
  # Without dependencies, as in the repository's own environment: NumPy stays the one of QGIS.
  "$here/in_root.sh" "$root" bash -ec "python3 -m venv --system-site-packages /opt/engine
    /opt/engine/bin/python -m pip install --quiet --disable-pip-version-check --no-deps -r /opt/pins/1.txt -r /opt/pins/2.txt" \
    >>"$root.log" 2>&1 || { tail -5 "$root.log" >&2; fail "Installing the test environment failed; see $root.log"; }
  echo "$pins" >"$root/.engine-ready"
fi
