#!/bin/bash
# in_root.sh ROOT COMMAND...: run a command in a folder made by build_root.sh, with processes and mounts of its own:
# both are gone when the command ends. DATA, a folder, can be read there as /checkout/shared.
set -euo pipefail
root=${1:?folder}
shift
export root data=${DATA:-}
exec unshare --mount --pid --fork --kill-child bash -ec '
  mount -t proc proc "$root/proc"
  mount -t sysfs -o ro sysfs "$root/sys"
  mount -t tmpfs -o mode=1777 tmpfs "$root/dev/shm"
  if [ -d "$data" ]; then
    mkdir -p "$root/checkout/shared"
    mount --bind "$data" "$root/checkout/shared"
    mount -o remount,bind,ro "$root/checkout/shared"
  fi
  exec env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 \
    PIP_CERT=/etc/ssl/certs/ca-certificates.crt ${https_proxy:+https_proxy="$https_proxy"} chroot "$root" "$@"
' in_root "$@"
