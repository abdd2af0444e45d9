package chain_test

import (
	"context"
	"io"
	"math/big"
	"net"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/chain/faulty"
	"github.com/sluicefi/sluice/devnet"
)

// wire is a TCP connection to a node that can be cut.
type wire struct {
	l     net.Listener
	to    string
	mu    sync.Mutex
	conns []net.Conn
	taken int
}

func newWire(t *testing.T, url string) (*wire, string) {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	w := &wire{l: l, to: strings.TrimPrefix(url, "ws://")}
	var wg sync.WaitGroup
	wg.Go(func() {
		for {
			in, err := l.Accept()
			if err != nil {
				return // closed
			}
			out, err := net.Dial("tcp", w.to)
			if err != nil {
				_ = in.Close()
				continue
			}
			w.mu.Lock()
			w.conns, w.taken = append(w.conns, in, out), w.taken+1
			w.mu.Unlock()
			// Either end closes both.
			wg.Go(func() { _, _ = io.Copy(out, in); _ = out.Close(); _ = in.Close() })
			wg.Go(func() { _, _ = io.Copy(in, out); _ = out.Close(); _ = in.Close() })
		}
	})
	t.Cleanup(func() {
		_ = l.Close()
		w.cut()
		wg.Wait()
	})
	return w, "ws://" + l.Addr().String()
}

// cut ends every connection and gives how many there were so far.
func (w *wire) cut() int {
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, c := range w.conns {
		_ = c.Close()
	}
	w.conns = nil
	return w.taken
}

// When the socket breaks it is opened again, and heads come over it; where it can't be, polling tells them.
func TestHeadsGoOnWhenTheSocketBreaks(t *testing.T) {
	w := newWorld(t, 1)
	line, url := newWire(t, w.chain.WSURL())
	for _, tc := range []struct {
		name string
		poll time.Duration
	}{{"over a new socket", time.Hour}, {"by polling", 5 * time.Millisecond}} {
		poll := tc.poll
		t.Run(tc.name, func(t *testing.T) {
			if poll < time.Hour {
				_ = line.l.Close() // nobody takes a new connection
			}
			cfg := fastConfig(w.chain.HTTPURL(), url)
			cfg.PollInterval = poll
			c := dial(t, cfg)
			ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
			defer cancel()
			heads := c.Heads(ctx)
			// next mines until a head of now is told: a new subscription begins after some block.
			next := func() {
				t.Helper()
				for {
					want := w.mine().Hash()
					for waiting := true; waiting; {
						select {
						case h := <-heads:
							if h != nil && h.Hash == want {
								return
							}
						case <-time.After(100 * time.Millisecond):
							waiting = false
						case <-ctx.Done():
							t.Fatalf("no head in time: %+v", c.Health())
						}
					}
				}
			}
			next()
			before := line.cut()
			next()
			if after := line.cut(); poll == time.Hour && after <= before {
				t.Errorf("%d connections, then %d", before, after)
			}
			cancel()
			for range heads {
			}
		})
	}
}

// madeUp is a node whose socket tells one head that it made up, again and again.
type madeUp struct{ head *types.Header }

func (m madeUp) ChainId() hexutil.Uint64 { return devnet.ChainID } //nolint:revive // eth_chainId

func (m madeUp) NewHeads(ctx context.Context) (*rpc.Subscription, error) {
	n, ok := rpc.NotifierFromContext(ctx)
	if !ok {
		return nil, rpc.ErrNotificationsUnsupported
	}
	sub := n.CreateSubscription()
	go func() {
		for n.Notify(sub.ID, m.head) == nil {
			select {
			case <-sub.Err():
				return
			case <-time.After(time.Millisecond):
			}
		}
	}()
	return sub, nil
}

// A head that a socket makes up, far above what the endpoints have, is not told.
func TestAMadeUpHeadOfASocketIsNotTold(t *testing.T) {
	w := newWorld(t, 1)
	head := types.CopyHeader(w.mine())
	head.Number = big.NewInt(1 << 40)
	node := rpc.NewServer()
	if err := node.RegisterName("eth", madeUp{head}); err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(node.WebsocketHandler([]string{"*"}))
	t.Cleanup(func() { node.Stop(); server.Close() })
	cfg := fastConfig(w.chain.HTTPURL(), "ws"+strings.TrimPrefix(server.URL, "http"))
	cfg.PollInterval = 5 * time.Millisecond
	c := dial(t, cfg)
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	heads := c.Heads(ctx)
	for range 20 {
		for want := w.mine().Hash(); ; {
			h := <-heads
			if h == nil || h.Number == head.Number.Uint64() {
				t.Fatalf("told: %+v", h)
			}
			if h.Hash == want {
				break
			}
		}
	}
	for _, h := range c.Health() {
		if h.LagBlocks > 0 {
			t.Errorf("%+v", h)
		}
	}
	cancel()
	for range heads {
	}
}

// A head that a socket tells before the endpoints have it, or while none answers, is told.
func TestAHeadOfASocketNeedsNoEndpoint(t *testing.T) {
	w := newWorld(t, 1)
	for range 20 {
		w.mine()
	}
	p, url := w.proxy()
	for _, f := range []faulty.Faults{{Lag: 10}, {Status: 503}} {
		p.Set(faulty.Faults{})
		cfg := fastConfig(url, w.chain.WSURL())
		cfg.PollInterval = time.Hour
		c := dial(t, cfg)
		p.Set(f)
		ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
		heads := c.Heads(ctx)
		for told := false; !told; {
			want := w.mine().Hash()
			for waiting := true; waiting; {
				select {
				case h := <-heads:
					if h != nil && h.Hash == want {
						told, waiting = true, false
					}
				case <-time.After(100 * time.Millisecond):
					waiting = false
				case <-ctx.Done():
					t.Fatalf("%+v: no head in time: %+v", f, c.Health())
				}
			}
		}
		cancel()
		for range heads {
		}
	}
}

// A socket can't walk away with heads either, each a little above the one before.
func TestASocketThatWalksAwayIsCut(t *testing.T) {
	w := newWorld(t, 1)
	node, head := rpc.NewServer(), w.mine()
	steps := &walking{head: head}
	if err := node.RegisterName("eth", steps); err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(node.WebsocketHandler([]string{"*"}))
	t.Cleanup(func() { node.Stop(); server.Close() })
	cfg := fastConfig(w.chain.HTTPURL(), "ws"+strings.TrimPrefix(server.URL, "http"))
	cfg.PollInterval = time.Hour
	c := dial(t, cfg)
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	heads := c.Heads(ctx)
	cut := func(h chain.Health) bool { return h.LastClass == "inconsistent" }
	for !slices.ContainsFunc(c.Health(), cut) {
		select {
		case h := <-heads:
			if h == nil || h.Number > head.Number.Uint64()+1000 {
				t.Fatalf("told: %+v", h)
			}
		case <-time.After(time.Millisecond):
		}
	}
	cancel()
	for range heads {
	}
}

// walking is a node whose socket tells heads that it made up, each three blocks above the one before.
type walking struct {
	head *types.Header
	told atomic.Int64
}

func (w *walking) ChainId() hexutil.Uint64 { return devnet.ChainID } //nolint:revive // eth_chainId

func (w *walking) NewHeads(ctx context.Context) (*rpc.Subscription, error) {
	n, ok := rpc.NotifierFromContext(ctx)
	if !ok {
		return nil, rpc.ErrNotificationsUnsupported
	}
	sub := n.CreateSubscription()
	go func() {
		for {
			h := types.CopyHeader(w.head)
			h.Number.Add(h.Number, big.NewInt(3*w.told.Add(1)))
			if n.Notify(sub.ID, h) != nil {
				return
			}
			select {
			case <-sub.Err():
				return
			case <-time.After(time.Millisecond):
			}
		}
	}()
	return sub, nil
}
