#!/usr/bin/env bash
# Starts what stands around two `sluice serve` in a large installation, in a directory of its own: a Postgres primary, a streaming
# standby of it, PgBouncer in transaction mode in front of each, and HAProxy in front of the two servers. It prints an address a line,
# HAProxy's socket last, runs until its standard input ends, and then ends all it started. Needed are Debian's postgresql, pgbouncer and haproxy.
#   replicas.sh PORT_OF_SERVER_A PORT_OF_SERVER_B FIRST_FREE_PORT
# A reads the standby, B the primary, and a query waits 2 s for a database that is gone (query_wait_timeout), so that the server can say
# so and HAProxy ask the other one; five ports from the first free one on are used.
set -euo pipefail
a=$1 b=$2 primary=$3 standby=$(($3 + 1)) pool_a=$(($3 + 2)) pool_b=$(($3 + 3)) proxy=$(($3 + 4))
export PATH=$PATH:/usr/sbin
bin=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -1)
dir=$(mktemp -d /tmp/sluice-replicas-XXXXXX)
as=()
if [ "$(id -u)" -eq 0 ]; then # Postgres and PgBouncer refuse to run as root
	chown postgres "$dir"
	as=(setpriv --reuid=postgres --regid=postgres --clear-groups)
fi
cd "$dir"
finish() {
	for f in pool-a pool-b haproxy; do [ -f "$dir/$f.id" ] && kill -9 "$(cat "$dir/$f.id")" 2>/dev/null || true; done
	for d in primary standby; do "${as[@]}" "$bin/pg_ctl" -D "$dir/$d" -m immediate stop >/dev/null 2>&1 || true; done
	rm -rf "$dir"
}
trap finish EXIT
run() { "${as[@]}" "$@" >>"$dir/log" 2>&1 || { tail -5 "$dir/log" >&2; exit 1; }; }
touch "$dir/log"; chmod 666 "$dir/log"
run "$bin/initdb" -D "$dir/primary" -U sluice --auth=trust --no-sync
start() { run "$bin/pg_ctl" -D "$dir/$1" -w -l "$dir/$1.log" -o "-p $2 -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off -c wal_level=replica" start; }
start primary "$primary"
run "$bin/pg_basebackup" -h 127.0.0.1 -p "$primary" -U sluice -D "$dir/standby" -R -X stream -c fast
start standby "$standby"
pool() { # name, port, of
	printf '[databases]\n* = host=127.0.0.1 port=%s user=sluice\n[pgbouncer]\nlisten_addr = 127.0.0.1\nlisten_port = %s\nunix_socket_dir =\nauth_type = any\npool_mode = transaction\ndefault_pool_size = 4\nmax_client_conn = 500\nignore_startup_parameters = extra_float_digits\nquery_wait_timeout = 2\nserver_login_retry = 1\n' "$3" "$2" >"$dir/$1.ini"
	chmod 644 "$dir/$1.ini"
	"${as[@]}" pgbouncer "$dir/$1.ini" >>"$dir/log" 2>&1 &
	echo $! >"$dir/$1.id"
	disown
}
pool pool-a "$pool_a" "$standby"
pool pool-b "$pool_b" "$primary"
cat >haproxy.cfg <<CFG
global
	stats socket $dir/haproxy.sock mode 666 level user
defaults
	mode http
	timeout connect 1s
	timeout check 2s
	timeout client 60s
	timeout server 60s
	retries 3
	option redispatch 1
	retry-on all-retryable-errors
frontend public
	bind 127.0.0.1:$proxy
	default_backend servers
backend servers
	option httpchk GET /readyz
	default-server check inter 200ms fall 1 rise 1
	server a 127.0.0.1:$a
	server b 127.0.0.1:$b
CFG
haproxy -f haproxy.cfg >>"$dir/log" 2>&1 &
echo $! >haproxy.id
disown
user="postgres://sluice@127.0.0.1"
echo "$user:$primary/postgres?sslmode=disable"
echo "$user:$standby/postgres?sslmode=disable"
echo "$user:$pool_a/postgres?sslmode=disable"
echo "$user:$pool_b/postgres?sslmode=disable"
echo "http://127.0.0.1:$proxy"
echo "$dir/haproxy.sock"
echo ready
while read -r order; do
	case $order in # what the test asks for
	"stop primary") "${as[@]}" "$bin/pg_ctl" -D "$dir/primary" -m fast -w stop >/dev/null; echo done ;;
	esac
done
