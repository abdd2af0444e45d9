package main

import (
	"context"
	"encoding/json"
	"fmt"
	"math/big"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"sync"
	"syscall"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	sdk "github.com/modelcontextprotocol/go-sdk/mcp"

	"github.com/sluicefi/sluice/bindings/board"
	"github.com/sluicefi/sluice/bindings/portfolio"
	"github.com/sluicefi/sluice/cmd/internal/cmdtest"
	"github.com/sluicefi/sluice/devnet"
	"github.com/sluicefi/sluice/trader"
)

// killEnv makes this test binary a sluice that is killed when its trader has journalled so many steps; 0: never.
const killEnv = "SLUICE_TEST_KILL_AT"

func killedAt(step string) int {
	most, err := strconv.Atoi(step)
	if err != nil {
		panic(err)
	}
	steps := 0
	tuneTrader = func(c *trader.Config, d *trader.Deps) {
		c.PollInterval = traderPoll
		d.Committed = func(string) {
			if steps++; steps == most {
				_ = syscall.Kill(os.Getpid(), syscall.SIGKILL)
			}
		}
	}
	return run(os.Args[1:], os.Stdout, os.Stderr)
}

// askedImpatiently starts a server that is killed at a step, asks it for the same trade three times at once, and returns what it
// answered. killed says that it was killed before it could answer.
func (d *desk) askedImpatiently(ctx context.Context, key string, killAt int) (results []trader.Result, killed bool) {
	d.Helper()
	command := exec.CommandContext(ctx, os.Args[0], append([]string{"mcp", "--log.level", "error"}, d.settings...)...)
	command.Env = append(os.Environ(), fmt.Sprintf("%s=%d", killEnv, killAt))
	session, err := sdk.NewClient(&sdk.Implementation{Name: "test", Version: "1"}, nil).Connect(ctx, &sdk.CommandTransport{Command: command, TerminateDuration: cmdtest.Limit}, nil)
	if err != nil {
		d.Fatal(err)
	}
	results = make([]trader.Result, 3)
	problems := make([]string, len(results))
	var wait sync.WaitGroup
	for i := range results {
		wait.Go(func() {
			answer, err := session.CallTool(ctx, &sdk.CallToolParams{Name: "trade", Arguments: map[string]any{
				"idempotencyKey": key, "vault": d.vault, "tokenIn": d.usdc, "tokenOut": d.weth, "amountIn": "20000000", "reason": "The reason of " + key,
			}})
			if err == nil && answer.IsError {
				err = fmt.Errorf("refused: %s", answer.Content[0].(*sdk.TextContent).Text)
			}
			var raw []byte
			if err == nil {
				raw, err = json.Marshal(answer.StructuredContent)
			}
			if err == nil {
				err = json.Unmarshal(raw, &results[i])
			}
			if err != nil {
				problems[i] = err.Error()
			}
		})
	}
	wait.Wait()
	_ = session.Close() // how the process ended is asked next
	if command.ProcessState == nil {
		d.Fatal("the server has not ended")
	}
	if status, ok := command.ProcessState.Sys().(syscall.WaitStatus); ok && status.Signaled() && status.Signal() == syscall.SIGKILL {
		return nil, true
	}
	for _, problem := range problems {
		if problem != "" {
			d.Fatalf("asked for %s: %s", key, problem)
		}
	}
	return results, false
}

// refusedFor asks a server that nobody kills for one more trade, which the policy refuses for one bound, and returns how much of that
// bound would have been used.
func (d *desk) refusedFor(ctx context.Context, bound string) *big.Int {
	d.Helper()
	used := new(big.Int)
	results, _ := d.askedImpatiently(ctx, "too much for "+bound, 0)
	for _, r := range results {
		if r.State != "refused" || len(r.Refusals) != 1 || r.Refusals[0].Bound != bound {
			d.Fatalf("one trade too many for %s: %+v", bound, r)
		}
		if _, err := fmt.Sscanf(r.Refusals[0].Text, "%s would be used", used); err != nil {
			d.Fatalf("%q: %v", r.Refusals[0].Text, err)
		}
	}
	return used
}

// done is what the chain has of Ada's trades since a block: how many, what they sold in the asset, and the reasons posted.
func (d *desk) done(first uint64) (n int64, sold *big.Int, reasons []string) {
	d.Helper()
	sold = new(big.Int)
	logs, err := d.story.Chain.Client().FilterLogs(d.Context(), ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(first + 1), Addresses: []common.Address{d.story.Vault(devnet.KindWinning).Portfolio, d.story.Board},
	})
	if err != nil {
		d.Fatal(err)
	}
	for i := range logs {
		if e, err := portfolio.NewPortfolio().UnpackTradedEvent(&logs[i]); err == nil {
			n++
			sold.Add(sold, e.ValueIn)
		}
		if e, err := board.NewBoard().UnpackPostedEvent(&logs[i]); err == nil {
			reasons = append(reasons, e.Text)
		}
	}
	return n, sold, reasons
}

// TestMCPKilledAtEveryStep kills the server after each step that it journals, while an agent that can't wait asks again and again with
// the same key: the next process is killed at its own first step, the one after it answers. Each trade and each posted reason is on the
// chain once, and what was killed counts for the policy as everything else does: once.
func TestMCPKilledAtEveryStep(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	policy := func(maxDayValue, maxWeekLoss string) {
		t.Helper()
		text := fmt.Sprintf(`{"vaults": [%q], "tokens": [%q], "maxTradeValue": "50000000", "maxDayValue": %q, "maxWeekLoss": %q, "maxActionsPerDay": 1000}`,
			d.vault, d.weth, maxDayValue, maxWeekLoss)
		if err := os.WriteFile(filepath.Join(d.dir, "policy.json"), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	const wide = "1000000000"
	ctx, cancel := context.WithTimeout(t.Context(), cmdtest.Limit)
	defer cancel()
	policy(wide, "0")
	loss := d.refusedFor(ctx, "maxWeekLoss") // that one trade is counted with
	policy(wide, wide)
	first := d.story.Chain.Head().Number.Uint64()
	var want []string
	trade := big.NewInt(20_000_000)
	for step := 1; ; step++ {
		key := fmt.Sprint("step ", step)
		results, killed := d.askedImpatiently(ctx, key, step)
		if killed {
			if results, killed = d.askedImpatiently(ctx, key, 1); killed {
				results, _ = d.askedImpatiently(ctx, key, 0)
			}
			killed = true
		}
		if len(results) == 0 {
			t.Fatalf("after a kill at step %d: no answer of a server that nobody kills", step)
		}
		for _, r := range results {
			if r.State != "done" || r.Tx == "" || r.Tx != results[0].Tx || r.OrderID != results[0].OrderID || r.ReasonTx != results[0].ReasonTx || r.ReasonTx == "" {
				t.Fatalf("after a kill at step %d: %+v, and %+v", step, r, results[0])
			}
		}
		want = append(want, "The reason of "+key)
		n, sold, reasons := d.done(first)
		if n != int64(step) || sold.Cmp(new(big.Int).Mul(trade, big.NewInt(n))) != 0 || !slices.Equal(reasons, want) {
			t.Fatalf("after a kill at step %d: %d trades sold %s, posted %q", step, n, sold, reasons)
		}
		if !killed {
			t.Logf("killed at %d steps", step-1)
			if step < 8 {
				t.Errorf("only %d steps were killed at", step-1)
			}
			break
		}
		if step > 40 {
			t.Fatal("the steps have no end")
		}
	}
	// One base unit less than one more trade would need is left for the day.
	n, sold, _ := d.done(first)
	most := new(big.Int).Add(sold, trade)
	policy(new(big.Int).Sub(most, big.NewInt(1)).String(), wide)
	if used := d.refusedFor(ctx, "maxDayValue"); used.Cmp(most) != 0 {
		t.Errorf("%s would be used of a day, want %s", used, most)
	}
	// Each trade moves the pool a little, all of them together by less than half a trade's loss.
	policy(wide, "0")
	most.Mul(loss, big.NewInt(n+1))
	if used := d.refusedFor(ctx, "maxWeekLoss"); new(big.Int).Sub(used, most).CmpAbs(new(big.Int).Rsh(loss, 1)) > 0 {
		t.Errorf("%s would be lost in a week by %d trades, of which one loses %s", used, n+1, loss)
	}
	if after, _, _ := d.done(first); after != n {
		t.Errorf("%d trades, and %d after those that were refused", n, after)
	}
}
