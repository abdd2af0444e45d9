package trader

import (
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"net/http"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/chain/faulty"
	"github.com/sluicefi/sluice/devnet"
	"github.com/sluicefi/sluice/keys"
	"github.com/sluicefi/sluice/prepare"
	"github.com/sluicefi/sluice/trader/journalfile"
	"github.com/sluicefi/sluice/txjournal"
)

// failing is a signing service that is away until it is told otherwise.
type failing struct {
	txjournal.Signer
	away atomic.Bool
}

func (f *failing) SignTx(ctx context.Context, tx *types.Transaction, chainID uint64) (*types.Transaction, error) {
	if f.away.Load() {
		return nil, errors.New("the signing service is away")
	}
	return f.Signer.SignTx(ctx, tx, chainID)
}

// listener is a log that tells of one message.
type listener struct {
	slog.Handler
	message string
	heard   func()
}

func (l *listener) Enabled(context.Context, slog.Level) bool { return true }

func (l *listener) Handle(_ context.Context, r slog.Record) error {
	if r.Message == l.message {
		l.heard()
	}
	return nil
}

// TestAnActionThatIsJournalledHasNotFailed takes the endpoint away at a step of a trade. Whoever asked is never told that it failed: it
// is done when the endpoint comes back in time, and pending when it doesn't, with the key to ask again by. Without a signature it has
// failed, and is not signed later.
func TestAnActionThatIsJournalledHasNotFailed(t *testing.T) {
	w := newWorld(t)
	w.write(map[string]any{"maxTradeValue": "50000000", "maxDayValue": "1000000000", "maxWeekLoss": "100000000", "maxActionsPerDay": 1000})
	w.Wish.Reason = "A reason."
	proxy := faulty.New(w.URL, 1)
	server := proxy.Serve()
	defer server.Close()
	client, err := chain.New(chain.Config{URLs: []string{server.URL}, Timeout: time.Minute})
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	p, err := prepare.New(prepare.Config{ChainID: devnet.ChainID, Lens: w.Lens, Adapter: w.Adapter, Quoter: w.Quoter, Board: w.Board}, client.Endpoints())
	if err != nil {
		t.Fatal(err)
	}
	journal, err := journalfile.Open(t.Context(), filepath.Join(w.Dir, "journal.json"), devnet.ChainID, Once...)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = journal.Close() }()
	signer := &failing{Signer: keys.NewLocalSigner(devnet.NewAccount("ada").Key)}
	var at string // the step after which something goes away
	away, noticed := func() {}, func() {}
	log := slog.New(&listener{slog.DiscardHandler, "what became of the action isn't known", func() { noticed() }})
	cfg := DefaultConfig(devnet.ChainID)
	cfg.PollInterval, cfg.Wait = 30*time.Millisecond, 4*time.Minute
	open := func() *Trader {
		ada, err := New(cfg, Deps{
			Preparer: p, Endpoints: client.Endpoints(), Signer: signer, Journal: journal, PolicyPath: filepath.Join(w.Dir, "policy.json"),
			Log: log, Committed: func(step string) {
				if step == at {
					at = ""
					away()
				}
			},
		})
		if err != nil {
			t.Fatal(err)
		}
		return ada
	}
	want := 0
	for _, c := range []struct {
		name, step string
		away, back func()
	}{
		{"the endpoint, once it is planned", string(txjournal.StateIntent), func() { proxy.Set(faulty.Faults{Status: http.StatusBadGateway}) }, func() { proxy.Set(faulty.Faults{}) }},
		{"the endpoint, once it is sent", string(txjournal.StateSent), func() { proxy.Set(faulty.Faults{Refuse: 1}) }, func() { proxy.Set(faulty.Faults{}) }},
		{"the endpoint, once it is mined", string(txjournal.StateMined), func() { proxy.Set(faulty.Faults{RateLimited: 1}) }, func() { proxy.Set(faulty.Faults{}) }},
	} {
		for _, inTime := range []bool{true, false} {
			name := c.name + map[bool]string{true: ", back in time", false: ", back too late"}[inTime]
			ctx, giveUp := context.WithCancel(t.Context())
			defer giveUp()
			at, away, noticed = c.step, c.away, c.back
			if !inTime {
				noticed = giveUp // as whoever is tired of waiting does
			}
			want++
			r, err := open().Trade(ctx, name, false, w.Wish)
			if err != nil || at != "" {
				t.Fatalf("%s: %v", name, err)
			}
			if !inTime {
				mined := c.step == string(txjournal.StateMined)
				if r.State != map[bool]string{true: "done", false: "pending"}[mined] || r.Key != name || !strings.Contains(r.Why, "not all is known of it: ") {
					t.Errorf("%s: %+v", name, r)
				}
				c.back()
				if r, err = open().Trade(t.Context(), name, false, w.Wish); err != nil {
					t.Fatalf("%s, asked again: %v", name, err)
				}
			}
			if r.State != "done" || r.OrderID == "" || r.Why != "" || r.ReasonTx == "" {
				t.Errorf("%s: %+v", name, r)
			}
			if n, _, _ := w.trades(); n != want || len(w.posts()) != want {
				t.Fatalf("%s: %d trades and %d posts, want %d", name, n, len(w.posts()), want)
			}
		}
	}
	signer.away.Store(true)
	for _, key := range []string{"unsigned", "unsigned", "unsigned too"} {
		if r, err := open().Trade(t.Context(), key, false, w.Wish); err == nil || !strings.Contains(err.Error(), "the signing service is away") {
			t.Errorf("without a signature: %+v, %v", r, err)
		}
	}
	signer.away.Store(false)
	for _, key := range []string{"another", "unsigned"} {
		want++
		if r, err := open().Trade(t.Context(), key, false, w.Wish); err != nil || r.State != "done" {
			t.Errorf("with one: %+v, %v", r, err)
		}
		if n, _, _ := w.trades(); n != want || len(w.posts()) != want {
			t.Fatalf("%s: %d trades and %d posts, want %d", key, n, len(w.posts()), want)
		}
	}
}

// TestAMinedTradeWithoutAReceiptStillCounts: the endpoint drops receipts, as pruning nodes do with old ones. The trade is not said to
// have failed, and the policy counts it, so that it isn't done twice. When the receipt is there again it is done.
func TestAMinedTradeWithoutAReceiptStillCounts(t *testing.T) {
	w := newWorld(t)
	w.write(map[string]any{"maxTradeValue": "50000000", "maxDayValue": "30000000", "maxWeekLoss": "100000000", "maxActionsPerDay": 1000})
	w.story.Chain.SetFinalizedDepth(0)
	proxy := faulty.New(w.URL, 1)
	server := proxy.Serve()
	defer server.Close()
	w.URL = server.URL
	withoutReceipts := faulty.Faults{Reshape: func(method string, result json.RawMessage) json.RawMessage {
		if method == "eth_getTransactionReceipt" {
			return json.RawMessage("null")
		}
		return result
	}}
	signed := 0
	ada, closeAll, err := w.open(t.Context(), func(step string) {
		if step == string(txjournal.StateSent) {
			signed++
			proxy.Set(withoutReceipts)
		}
	})
	if err != nil {
		t.Fatal(err)
	}
	defer closeAll()
	r, err := ada.Trade(t.Context(), "one", false, w.Wish)
	if err != nil || r.State != "pending" || !strings.Contains(r.Why, "no endpoint gives its receipt") {
		t.Fatalf("%+v, %v", r, err)
	}
	if n, _, _ := w.trades(); n != 1 {
		t.Fatalf("%d trades", n)
	}
	r, err = ada.Trade(t.Context(), "two", false, w.Wish)
	if err != nil || r.State != "refused" || len(r.Refusals) == 0 || signed != 1 {
		t.Fatalf("the same again: %+v, %v, %d signed", r, err, signed)
	}
	proxy.Set(faulty.Faults{})
	if r, err = ada.Trade(t.Context(), "one", false, w.Wish); err != nil || r.State != "done" || r.OrderID == "" {
		t.Errorf("with its receipt: %+v, %v", r, err)
	}
}
