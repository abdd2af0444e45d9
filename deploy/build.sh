#!/usr/bin/env bash
# build.sh VERSION OS ARCH FILE: the static binary of a release. The same source and Go version give the same bytes.
set -euo pipefail
cd "$(dirname "$0")/.."
CGO_ENABLED=0 GOOS=$2 GOARCH=$3 go build -trimpath -buildvcs=false \
	-ldflags "-s -w -buildid= -X github.com/sluicefi/sluice/cmd/internal/command.version=$1" -o "$4" ./cmd/sluice
