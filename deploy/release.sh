#!/usr/bin/env bash
# make release VERSION=v1.2.3: everything of a release in dist/release/VERSION: a binary for each platform, checksums, SBOM, the
# contracts' standard JSON and ABIs, the Helm chart, the TypeScript package, notes. CHANGELOG.md drives it: without a section of this version
# there is no release; a version with a suffix (v1.2.3-rc.1) takes the section Unreleased. Nothing is uploaded.
set -euo pipefail
cd "$(dirname "$0")/.."
version=${1:-}
fail() { echo "release: $*" >&2; exit 1; }
[[ $version =~ ^v[0-9]+\.[0-9]+\.[0-9]+(-[0-9a-z.]+)?$ ]] || fail "VERSION=$version is not one such as v1.2.3 or v1.2.3-rc.1"
section=${version#v}
case $version in *-*) section=Unreleased ;; esac
# The section's text: from its heading to the next one.
notes=$(awk -v s="$section" '/^## \[/ { on = index($0, "## [" s "]") == 1; next } on' CHANGELOG.md)
[ -n "${notes//[[:space:]]/}" ] || fail "CHANGELOG.md has no section [$section], or an empty one"
[ -f contracts/out/.standard-json ] && [ -f dashboard/dist/index.html ] || fail "build contracts and pages first (make release does)"

out=$PWD/dist/release/$version
rm -rf "$out"
mkdir -p "$out"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
epoch=$(git log -1 --format=%ct 2>/dev/null || echo 0)
# The same files give the same archive.
pack() { # pack ARCHIVE DIRECTORY NAME...
	tar -C "$2" --sort=name --mtime="@$epoch" --owner=0 --group=0 --numeric-owner --mode=u=rwX,go=rX -cf - "${@:3}" | gzip -9n > "$1"
}

for platform in ${PLATFORMS:-linux/amd64 linux/arm64 darwin/amd64 darwin/arm64}; do
	name=sluice-$version-${platform/\//-}
	mkdir -p "$work/$name"
	deploy/build.sh "$version" "${platform%/*}" "${platform#*/}" "$work/$name/sluice"
	# Help texts, alerts and docs name files of docs/ and deploy/ by these paths.
	cp -r LICENSE NOTICE README.md CHANGELOG.md SECURITY.md docs deploy "$work/$name/"
	pack "$out/$name.tar.gz" "$work" "$name"
done

go build -C tools -o "$work/cyclonedx-gomod" github.com/CycloneDX/cyclonedx-gomod/cmd/cyclonedx-gomod
# From a binary itself: it says which modules it was made of.
"$work/cyclonedx-gomod" bin -json -noserial -std -version "$version" -output "$out/sluice-$version.cdx.json" "$work/$name/sluice" \
	2> "$work/sbom.log" || { cat "$work/sbom.log" >&2; fail "the SBOM could not be made"; }

cp -r contracts/out/standard-json "$work/standard-json"
pack "$out/sluice-$version-contracts-standard-json.tar.gz" "$work" standard-json
mkdir "$work/abi"
for file in "$work"/standard-json/*.json; do
	contract=$(basename "$file" .json)
	node -e 'const fs = require("fs")
		fs.writeFileSync(process.argv[2], JSON.stringify(JSON.parse(fs.readFileSync(process.argv[1])).abi, null, 1) + "\n")' \
		"contracts/out/$contract.sol/$contract.json" "$work/abi/$contract.json"
done
pack "$out/sluice-$version-abi.tar.gz" "$work" abi

# As `helm package` does it: the image's tag is the version, the chart's own version is its own.
mkdir "$work/chart"
cp -r deploy/chart "$work/chart/sluice"
sed -i.bak "s/^appVersion: .*/appVersion: $version/" "$work/chart/sluice/Chart.yaml" && rm "$work/chart/sluice/Chart.yaml.bak"
pack "$out/sluice-$version-chart.tgz" "$work/chart" sluice

clients/typescript/pack.sh "$out" "${version#v}" >/dev/null

go run -C tools ./notice -texts "$work/licences"
pack "$out/sluice-$version-licences.tar.gz" "$work" licences

cp LICENSE NOTICE "$out/"
printf '# Sluice %s\n%s\n' "$version" "$notes" > "$out/RELEASE_NOTES.md"
(cd "$out" && sha256sum -- * > SHA256SUMS && sha256sum --quiet --check SHA256SUMS)
echo "release: $out"
(cd "$out" && ls -l | awk 'NR > 1 { printf "  %9d  %s\n", $5, $9 }')
