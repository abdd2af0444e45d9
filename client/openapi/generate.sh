#!/usr/bin/env bash
# Generates the Go client of the API from api/openapi.json, by the version that tools/go.mod pins.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
go -C "$here/../../tools" tool oapi-codegen -config "$here/config.yaml" -o "$here/openapi.gen.go" "$here/../../api/openapi.json"
gofmt -w "$here/openapi.gen.go"
