#!/usr/bin/env bash
# make image [VERSION=v1.2.3]: builds the container image without a daemon (buildah), writes it as an OCI archive, and runs its
# root file system. As root it needs no other rights than a chroot; buildah isolates nothing here, as nothing is run to build.
set -euo pipefail
cd "$(dirname "$0")/.."
version=${1:-dev}
command -v buildah >/dev/null || { echo "image: buildah is not installed (Debian: buildah)" >&2; exit 1; }
certificates=${CERTIFICATES:-/etc/ssl/certs/ca-certificates.crt}
[ -s "$certificates" ] || { echo "image: $certificates is missing (Debian: ca-certificates)" >&2; exit 1; }
work=$(mktemp -d)
out=dist/image
mkdir -p "$out" "$work/context/state"
bud() { buildah --root "$work/store" --runroot "$work/run" --storage-driver vfs "$@"; }
clean() {
	umount "$work/ro" >/dev/null 2>&1 || true
	bud umount --all >/dev/null 2>&1 || true
	bud rm --all >/dev/null 2>&1 || true
	rm -rf "$work"
}
trap clean EXIT
deploy/build.sh "$version" linux "$(go env GOARCH)" "$work/context/sluice"
cp LICENSE NOTICE "$work/context/"
cp -L "$certificates" "$work/context/ca-certificates.crt"
bud build --isolation chroot --timestamp 0 --build-arg "VERSION=$version" --file deploy/Containerfile --tag "sluice:$version" "$work/context"
bud push --quiet "sluice:$version" "oci-archive:$out/sluice-$version.tar:sluice:$version"

# What is in it is what was meant, and it runs: read-only, as a number without a name, with nothing beside it.
container=$(bud from "sluice:$version")
root=$(bud mount "$container")
found=$(cd "$root" && find . -type f | LC_ALL=C sort | tr '\n' ' ')
wanted="./etc/ssl/certs/ca-certificates.crt ./licenses/LICENSE ./licenses/NOTICE ./sluice "
[ "$found" = "$wanted" ] || { echo "image: holds $found, not $wanted" >&2; exit 1; }
owner=$(stat -c %u:%g "$root/var/lib/sluice")
[ "$owner" = 65532:65532 ] || { echo "image: /var/lib/sluice belongs to $owner" >&2; exit 1; }
user=$(bud inspect --format '{{.OCIv1.Config.User}}' "$container")
[ "$user" = 65532:65532 ] || { echo "image: runs as $user" >&2; exit 1; }
if [ "$(id -u)" -eq 0 ]; then
	mkdir "$work/ro"
	if mount --bind "$root" "$work/ro" 2>/dev/null && mount -o remount,bind,ro "$work/ro"; then in=$work/ro; else in=$root; fi
	said=$(chroot --userspec=65532:65532 "$in" /sluice version)
	case $said in "sluice $version "*) ;; *) echo "image: its sluice says $said" >&2; exit 1 ;; esac
	[ "$in" = "$root" ] && how="its root was writable" || how="its root was read-only"
	echo "image: $said (as user 65532; $how)"
else
	echo "image: not root: what it holds was looked at, but it was not run"
fi
echo "image: $out/sluice-$version.tar ($(du -m "$out/sluice-$version.tar" | cut -f1) MB)"
