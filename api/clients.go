package api

import (
	"context"
	"log/slog"
	"net"
	"net/http"
	"net/netip"
	"strings"
	"sync"
)

// Client is who a request is counted for: an IPv4 address, or the /64 network of an IPv6 one, which is what a single
// subscriber gets. Where the connection comes from a trusted proxy it is the last address of X-Forwarded-For that no
// trusted proxy has, since everything left of it can be made up. Over a Unix socket, which only a proxy on the same host
// uses, the header alone says.
func (s *Server) Client(r *http.Request) string {
	from, local := peer(r)
	if !local && !s.trusts(from) {
		if r.Header.Get("X-Forwarded-For") != "" {
			s.untrusted.Do(func() {
				s.log.Warn("X-Forwarded-For of an address that serve.trusted_proxies doesn't name is not believed; if it is your proxy's, all its readers count as one client",
					slog.String("address", from.String()))
			})
		}
		return network(from)
	}
	forwarded := strings.Split(strings.Join(r.Header.Values("X-Forwarded-For"), ","), ",")
	for i := len(forwarded) - 1; i >= 0; i-- {
		addr, err := netip.ParseAddr(strings.TrimSpace(forwarded[i]))
		if err != nil {
			break
		}
		if from = addr.Unmap(); !s.trusts(from) {
			break
		}
	}
	return network(from)
}

// peer is the address at the other end of the connection; local says that it is a Unix socket.
func peer(r *http.Request) (addr netip.Addr, local bool) {
	host, _, err := net.SplitHostPort(r.RemoteAddr)
	if err != nil {
		return netip.Addr{}, true
	}
	addr, err = netip.ParseAddr(host)
	return addr.Unmap(), err != nil
}

func (s *Server) trusts(addr netip.Addr) bool {
	for _, p := range s.opt.TrustedProxies {
		if p.Contains(addr.WithZone("")) {
			return true
		}
	}
	return false
}

func network(addr netip.Addr) string {
	if addr.Is6() {
		p, err := addr.WithZone("").Prefix(64)
		if err == nil {
			return p.String()
		}
	}
	return addr.String()
}

// bound lets each client hold so many of something, and all together so many.
type bound struct {
	most, each int

	mu     sync.Mutex
	all    int
	byName map[string]int
}

// What take says of a client that gets nothing.
const (
	taken       = iota // it got one
	takenBySelf        // it holds all that one client may
	takenByAll         // all are held
)

func newBound(most, each int) *bound {
	return &bound{most: most, each: each, byName: make(map[string]int)}
}

func (b *bound) take(name string) int {
	b.mu.Lock()
	defer b.mu.Unlock()
	switch {
	case b.byName[name] >= b.each:
		return takenBySelf
	case b.all >= b.most:
		return takenByAll
	}
	b.all++
	b.byName[name]++
	return taken
}

func (b *bound) give(name string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.all--
	if b.byName[name]--; b.byName[name] == 0 {
		delete(b.byName, name)
	}
}

// refuse answers a client that gets nothing: 429 when others would get it, 503 when nobody would.
func refuse(w http.ResponseWriter, got int, what string) {
	w.Header().Set("Retry-After", "30")
	if got == takenBySelf {
		writeProblem(w, http.StatusTooManyRequests, "too many "+what+" from your address: end one first")
		return
	}
	writeProblem(w, http.StatusServiceUnavailable, "too many "+what+" of all clients")
}

// wait takes a place in a pool, or says false when ctx ends before there is one.
func wait(ctx context.Context, pool chan struct{}) bool {
	select {
	case pool <- struct{}{}:
		return true
	case <-ctx.Done():
		return false
	}
}
