package trader

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"go.uber.org/goleak"

	"github.com/sluicefi/sluice/bindings/board"
	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/devnet"
	"github.com/sluicefi/sluice/devnet/devnettest"
	"github.com/sluicefi/sluice/keys"
	"github.com/sluicefi/sluice/prepare"
	"github.com/sluicefi/sluice/trader/journalfile"
	"github.com/sluicefi/sluice/trader/policy"
)

// childEnv makes this test binary a trader that is killed at a step; see TestKilledAtEveryStep.
const childEnv = "SLUICE_TEST_TRADER"

// setup is what a trader of the test needs, also in another process.
type setup struct {
	URL, Dir                     string
	Lens, Adapter, Quoter, Board common.Address
	Wish                         prepare.TradeWish
	Key                          string
	KillAt                       int
}

func TestMain(m *testing.M) {
	if text := os.Getenv(childEnv); text != "" {
		child(text)
	}
	goleak.VerifyTestMain(m, devnettest.LeakOptions()...)
}

// child trades once and prints the result. At the given step it kills itself, as a machine that fails would.
func child(text string) {
	var s setup
	fail := func(err error) {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	if err := json.Unmarshal([]byte(text), &s); err != nil {
		fail(err)
	}
	steps := 0
	t, closeAll, err := s.open(context.Background(), func(string) {
		if steps++; steps == s.KillAt {
			_ = syscall.Kill(os.Getpid(), syscall.SIGKILL)
		}
	})
	if err != nil {
		fail(err)
	}
	defer closeAll()
	result, err := t.Trade(context.Background(), s.Key, false, s.Wish)
	if err != nil {
		fail(err)
	}
	fmt.Printf("%s %d\n", result.State, steps)
	os.Exit(0)
}

func (s setup) open(ctx context.Context, committed func(string)) (*Trader, func(), error) {
	client, err := chain.New(chain.Config{URLs: []string{s.URL}, Timeout: time.Minute})
	if err != nil {
		return nil, nil, err
	}
	p, err := prepare.New(prepare.Config{ChainID: devnet.ChainID, Lens: s.Lens, Adapter: s.Adapter, Quoter: s.Quoter, Board: s.Board}, client.Endpoints())
	if err != nil {
		return nil, nil, err
	}
	journal, err := journalfile.Open(ctx, filepath.Join(s.Dir, "journal.json"), devnet.ChainID, Once...)
	if err != nil {
		client.Close()
		return nil, nil, err
	}
	cfg := DefaultConfig(devnet.ChainID)
	cfg.PollInterval, cfg.Wait = 30*time.Millisecond, 4*time.Minute
	t, err := New(cfg, Deps{
		Preparer: p, Endpoints: client.Endpoints(), Signer: keys.NewLocalSigner(devnet.NewAccount("ada").Key), Journal: journal,
		PolicyPath: filepath.Join(s.Dir, "policy.json"), Log: slog.New(slog.DiscardHandler), Committed: committed,
	})
	return t, func() { _ = journal.Close(); client.Close() }, err
}

// world is the demo's story, whose blocks come by themselves, with a policy for Ada.
type world struct {
	*testing.T
	story *devnet.Story
	setup
	first uint64 // head when the test began
}

func newWorld(t *testing.T) *world {
	t.Helper()
	story := devnettest.Story(t, devnet.StoryConfig{Weeks: 6, Seed: 1})
	stop := story.Chain.AutoMine(t.Context(), devnet.AutoMineOptions{Delay: 20 * time.Millisecond})
	t.Cleanup(stop)
	w := &world{T: t, story: story, first: story.Chain.Head().Number.Uint64()}
	w.setup = setup{
		URL: story.Chain.HTTPURL(), Dir: t.TempDir(), Lens: story.Lens, Adapter: story.Adapter, Quoter: story.Uniswap.Quoter, Board: story.Board,
		Wish: prepare.TradeWish{
			Vault: story.Vault(devnet.KindWinning).Address.Hex(), TokenIn: story.Market.Asset.Address.Hex(), TokenOut: story.Market.By("WETH").Address.Hex(),
			AmountIn: "20000000",
		},
	}
	w.write(map[string]any{"maxTradeValue": "50000000", "maxDayValue": "100000000", "maxWeekLoss": "1000000", "maxActionsPerDay": 100})
	return w
}

// write makes Ada's policy, with the vault and, unless it names tokens itself, WETH.
func (w *world) write(fields map[string]any) {
	w.Helper()
	fields["vaults"], fields["stopFile"] = []string{w.Wish.Vault}, "STOP"
	if fields["tokens"] == nil {
		fields["tokens"] = []string{w.Wish.TokenOut}
	}
	raw, err := json.Marshal(fields)
	if err == nil {
		err = os.WriteFile(filepath.Join(w.Dir, "policy.json"), raw, 0o600)
	}
	if err != nil {
		w.Fatal(err)
	}
}

func (w *world) trader() *Trader {
	w.Helper()
	t, closeAll, err := w.open(w.Context(), nil)
	if err != nil {
		w.Fatal(err)
	}
	w.Cleanup(closeAll)
	return t
}

// trades counts what the chain has of Ada's trades, and sums what they sold and lost, asset base units.
func (w *world) trades() (n int, sold, lost *big.Int) {
	w.Helper()
	sold, lost = new(big.Int), new(big.Int)
	if w.story.Chain.Head().Number.Uint64() == w.first {
		return 0, sold, lost
	}
	logs, err := w.story.Chain.Client().FilterLogs(w.Context(), ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(w.first + 1), Addresses: []common.Address{w.story.Vault(devnet.KindWinning).Portfolio},
	})
	if err != nil {
		w.Fatal(err)
	}
	for i := range logs {
		if e, err := portfolioABI.UnpackTradedEvent(&logs[i]); err == nil {
			n++
			sold.Add(sold, e.ValueIn)
			lost.Add(lost, new(big.Int).Sub(e.ValueIn, e.ValueOut))
		}
	}
	return n, sold, lost
}

func (w *world) posts() (texts []string) {
	w.Helper()
	logs, err := w.story.Chain.Client().FilterLogs(w.Context(), ethereum.FilterQuery{FromBlock: new(big.Int).SetUint64(w.first + 1), Addresses: []common.Address{w.Board}})
	if err != nil {
		w.Fatal(err)
	}
	for i := range logs {
		if e, err := board.NewBoard().UnpackPostedEvent(&logs[i]); err == nil {
			texts = append(texts, e.Text)
		}
	}
	return texts
}

func (w *world) refused(r *Result, err error) []string {
	w.Helper()
	if err != nil {
		w.Fatal(err)
	}
	if r.State != "refused" {
		w.Errorf("%s, want it refused", r.State)
	}
	var names []string
	for _, refusal := range r.Refusals {
		if refusal.Text == "" {
			w.Errorf("%s has no reason", refusal.Bound)
		}
		names = append(names, refusal.Bound)
	}
	return names
}

func TestATradeIsDoneOnceForEachKey(t *testing.T) {
	w := newWorld(t)
	ada := w.trader()
	w.Wish.Reason = "WETH is cheap against its target."
	if dry, err := ada.Trade(t.Context(), "one", true, w.Wish); err != nil || dry.State != "dryRun" {
		t.Fatalf("%+v, %v", dry, err)
	}
	if n, _, _ := w.trades(); n != 0 {
		t.Fatal("a dry run traded")
	}
	var wait sync.WaitGroup
	results, errs := make([]*Result, 6), make([]error, 6)
	for i := range results { // an impatient agent
		wait.Go(func() { results[i], errs[i] = ada.Trade(t.Context(), "one", false, w.Wish) })
	}
	wait.Wait()
	for i, r := range results {
		if errs[i] != nil || r.State != "done" || r.OrderID == "" || r.ReasonTx == "" || r.Tx != results[0].Tx {
			t.Errorf("%+v, %v", r, errs[i])
		}
	}
	if n, _, _ := w.trades(); n != 1 {
		t.Errorf("%d trades", n)
	}
	if texts := w.posts(); !slices.Equal(texts, []string{w.Wish.Reason}) {
		t.Errorf("posted %q", texts)
	}
	other := w.Wish
	other.AmountIn = "1"
	if _, err := ada.Trade(t.Context(), "one", false, other); !errors.Is(err, ErrKeyReused) {
		t.Errorf("another request with the key: %v", err)
	}
	if log := ada.Log(10); len(log) != 2 || log[1].Key != "one" || log[1].Outcome != "success" || log[1].Reason != w.Wish.Reason {
		t.Errorf("the log: %+v", log)
	}
	short, cancel := context.WithTimeout(t.Context(), 200*time.Millisecond)
	defer cancel()
	if _, _, err := w.open(short, nil); !errors.Is(err, journalfile.ErrBusy) {
		t.Errorf("a second process on the journal: %v", err)
	}
}

// TestNewTargetsAreNamedByTheirOwnOrder: the old ones are cancelled in the same transaction. Targets that are taken away
// name the order that is cancelled.
func TestNewTargetsAreNamedByTheirOwnOrder(t *testing.T) {
	w := newWorld(t)
	w.write(map[string]any{"allowTargets": true, "maxDeadlineSeconds": 7_200, "maxActionsPerDay": 100})
	ada := w.trader()
	var ids []string
	for i, targets := range [][]prepare.TargetWish{{{Token: w.Wish.TokenOut, WeightBps: 3_000, BandBps: 500}}, {{Token: w.Wish.TokenOut, WeightBps: 2_000, BandBps: 500}}, {}} {
		r, err := ada.Targets(t.Context(), strconv.Itoa(i), false, prepare.TargetsWish{
			Vault: w.Wish.Vault, Targets: targets, Deadline: int64(w.story.Chain.Head().Time) + 3600, //nolint:gosec // a timestamp
		})
		if err != nil || r.State != "done" {
			t.Fatalf("%d: %+v, %v", i, r, err)
		}
		ids = append(ids, r.OrderID)
	}
	if ids[1] == ids[0] || ids[2] != ids[1] {
		t.Errorf("orders %q", ids)
	}
}

// TestAReasonIsPostedOnlyIfThePolicyAllowsIt: it is an action of its own, also after a cancellation, which always is allowed.
func TestAReasonIsPostedOnlyIfThePolicyAllowsIt(t *testing.T) {
	w := newWorld(t)
	w.write(map[string]any{"maxTradeValue": "50000000", "maxDayValue": "100000000", "maxWeekLoss": "1000000", "maxActionsPerDay": 1, "maxDeadlineSeconds": 7_200})
	ada := w.trader()
	placed, err := ada.Order(t.Context(), "place", false, prepare.OrderWish{
		Vault: w.Wish.Vault, TokenIn: w.Wish.TokenIn, TokenOut: w.Wish.TokenOut, AmountIn: "1000000", MinAmountOut: "900000000000000000",
		Deadline: int64(w.story.Chain.Head().Time) + 3600, Reason: "A second action.", //nolint:gosec // a timestamp
	})
	if err != nil || placed.State != "done" || placed.ReasonTx != "" || !strings.Contains(placed.Why, "maxActionsPerDay") {
		t.Fatalf("%+v, %v", placed, err)
	}
	if err := os.WriteFile(filepath.Join(w.Dir, "STOP"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	cancelled, err := ada.Order(t.Context(), "cancel", false, prepare.OrderWish{Vault: w.Wish.Vault, Cancel: placed.OrderID, Reason: "Words under the stop file."})
	if err != nil || cancelled.State != "done" || cancelled.ReasonTx != "" || !strings.Contains(cancelled.Why, "stopFile") {
		t.Errorf("%+v, %v", cancelled, err)
	}
	if posts := w.posts(); len(posts) != 0 {
		t.Errorf("posted %q", posts)
	}
}

// TestKilledAtEveryStep kills the process after each step that it journals, and asks again with the same key: the trade is done
// once, and so is the post of its reason.
func TestKilledAtEveryStep(t *testing.T) {
	w := newWorld(t)
	w.Wish.Reason = "A reason."
	run := func(key string, killAt int) (state string, steps int, killed bool) {
		t.Helper()
		s := w.setup
		s.Key, s.KillAt = key, killAt
		text, err := json.Marshal(s)
		if err != nil {
			t.Fatal(err)
		}
		command := exec.CommandContext(t.Context(), os.Args[0])
		command.Env = append(os.Environ(), childEnv+"="+string(text))
		out, err := command.CombinedOutput()
		var exit *exec.ExitError
		if errors.As(err, &exit) && exit.Sys().(syscall.WaitStatus).Signal() == syscall.SIGKILL {
			return "", 0, true
		}
		if err != nil {
			t.Fatalf("%v: %s", err, out)
		}
		if _, err := fmt.Sscanf(string(out), "%s %d", &state, &steps); err != nil {
			t.Fatalf("%v: %s", err, out)
		}
		return state, steps, false
	}
	w.write(map[string]any{"maxTradeValue": "50000000", "maxDayValue": "1000000000", "maxWeekLoss": "100000000", "maxActionsPerDay": 1000})
	done := 0
	for step := 1; ; step++ {
		key := fmt.Sprint("step ", step)
		_, _, killed := run(key, step)
		if killed {
			if state, _, again := run(key, 0); again || state != "done" {
				t.Fatalf("after a kill at step %d: %s", step, state)
			}
		}
		done++
		if n, _, _ := w.trades(); n != done {
			t.Fatalf("after a kill at step %d: %d trades, want %d", step, n, done)
		}
		if n := len(w.posts()); n != done {
			t.Fatalf("after a kill at step %d: %d posts, want %d", step, n, done)
		}
		if !killed {
			if step < 8 {
				t.Errorf("only %d steps were killed at", step-1)
			}
			return
		}
		if step > 40 {
			t.Fatal("the steps have no end")
		}
	}
}

func TestJournalThatCantBeReadSendsNothing(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "journal.json")
	if err := os.WriteFile(path, []byte(`{"version":1,`), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := journalfile.Open(t.Context(), path, 1); err == nil || !strings.Contains(err.Error(), "nothing is sent") {
		t.Errorf("%v", err)
	}
	if err := os.WriteFile(path, []byte(`{"version":1,"chainId":5,"records":[]}`), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := journalfile.Open(t.Context(), path, 1); err == nil || !strings.Contains(err.Error(), "chain 5") {
		t.Errorf("%v", err)
	}
}

// TestAnActionSaysItsAsset, for the policy, which can't add amounts of different ones; what was journalled without it is read as before.
func TestAnActionSaysItsAsset(t *testing.T) {
	asset := common.Address{7}
	a := actionOf(policy.Trade, &prepare.Prepared{Swap: &prepare.Swap{Asset: asset, In: asset, Out: common.Address{8}}})
	text, err := json.Marshal(Step{Action: a})
	if err != nil {
		t.Fatal(err)
	}
	var back, old Step
	if err := errors.Join(json.Unmarshal(text, &back), json.Unmarshal([]byte(`{"key":"k","action":{"kind":"trade","value":"1"}}`), &old)); err != nil {
		t.Fatal(err)
	}
	if back.Action.Asset != asset || old.Action.Asset != (common.Address{}) {
		t.Errorf("%s: %+v, %+v", text, back, old)
	}
}
