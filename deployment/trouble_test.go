package deployment

import (
	"context"
	"encoding/json"
	"errors"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sluicefi/sluice/chain/faulty"
	"github.com/sluicefi/sluice/devnet"
)

// runBeside runs a deployment beside the test, and tells of each event.
func (w *world) runBeside(t *testing.T, d *Deployer) (events <-chan string, result <-chan error) {
	t.Helper()
	said, ended := make(chan string, 1_000), make(chan error, 1)
	tell := func(what string) { said <- what }
	d.at, d.Journal.committed = tell, tell
	ctx, cancel := context.WithCancel(t.Context())
	finished := make(chan struct{})
	go func() {
		defer close(finished)
		_, err := d.Run(ctx)
		ended <- err
	}()
	t.Cleanup(func() { cancel(); <-finished })
	return said, ended
}

func await(t *testing.T, events <-chan string, ended <-chan error, what string) {
	t.Helper()
	for {
		select {
		case e := <-events:
			if e == what {
				return
			}
		case err := <-ended:
			t.Fatalf("it ended before %q: %v", what, err)
		case <-t.Context().Done():
			t.Fatal(t.Context().Err())
		}
	}
}

// fourBlocks makes four blocks without transactions of the deployer.
func (w *world) fourBlocks(t *testing.T) {
	t.Helper()
	for range 4 {
		if _, err := w.chain.Mine(t.Context(), 0); err != nil {
			t.Fatal(err)
		}
	}
}

// TestADroppedTransactionIsSentAgainAndAStuckOneReplaced: with the same nonce and the same code.
func TestADroppedTransactionIsSentAgainAndAStuckOneReplaced(t *testing.T) {
	w := newWorld(t)
	d := w.newDeployer(t)
	events, ended := w.runBeside(t, d)
	await(t, events, ended, "sent adapter")
	if err := w.chain.DropPending(); err != nil {
		t.Fatal(err)
	}
	await(t, events, ended, "sent adapter") // the next round sends it again
	if _, _, err := w.chain.MineTxs(t.Context(), w.chain.Head().Time+40); err != nil {
		t.Fatal(err) // a block without it, after the time to bump
	}
	await(t, events, ended, "signed adapter")
	await(t, events, ended, "sent adapter")
	w.mining(t)
	if err := <-ended; err != nil {
		t.Fatal(err)
	}
	step := d.Journal.state.Steps[stepAdapter]
	if len(step.Attempts) < 2 {
		t.Fatalf("%d attempts", len(step.Attempts))
	}
	var firstTx, secondTx types.Transaction
	if err := errors.Join(firstTx.UnmarshalBinary(step.Attempts[0].Raw), secondTx.UnmarshalBinary(step.Attempts[1].Raw)); err != nil {
		t.Fatal(err)
	}
	if firstTx.Nonce() != secondTx.Nonce() || string(firstTx.Data()) != string(secondTx.Data()) ||
		secondTx.GasTipCap().Cmp(firstTx.GasTipCap()) <= 0 || secondTx.GasTipCap().Cmp(d.Config.MaxTipPerGas) > 0 {
		t.Errorf("replaced by another transaction: tip %s after %s", secondTx.GasTipCap(), firstTx.GasTipCap())
	}
}

// TestABlockThatLeavesTheChainIsNoEnd: contracts whose blocks are reorganised away are created again at their addresses.
func TestABlockThatLeavesTheChainIsNoEnd(t *testing.T) {
	w := newWorld(t)
	w.mining(t)
	d := w.newDeployer(t)
	four := uint64(4)
	d.Config.Confirmations = &four
	events, ended := w.runBeside(t, d)
	await(t, events, ended, "mined board")
	if _, err := w.chain.ReorgEmpty(t.Context(), 3); err != nil {
		t.Fatal(err)
	}
	if err := w.chain.DropPending(); err != nil {
		t.Fatal(err)
	}
	w.fourBlocks(t)
	await(t, events, ended, "reorged board")
	await(t, events, ended, "mined board")
	w.fourBlocks(t)
	if err := <-ended; err != nil {
		t.Fatal(err)
	}
	w.holds(t, d.plan.file(d.Params, d.startBlock()))
}

// TestSeveralBlocksLeaveWhileReceiptsAreRead: of contracts whose blocks left the chain together, a later one is missed first, as the
// receipts of those before it were read a moment earlier. They are found missing, too, and nothing waits for them for ever.
func TestSeveralBlocksLeaveWhileReceiptsAreRead(t *testing.T) {
	w := newWorld(t)
	w.mining(t)
	d := w.newDeployer(t)
	four := uint64(4)
	d.Config.Confirmations = &four
	ctx, cancel := context.WithCancel(t.Context())
	d.Journal.committed = func(what string) {
		if what == "mined board" {
			cancel()
		}
	}
	if _, err := d.Run(ctx); !errors.Is(err, context.Canceled) {
		t.Fatal(err)
	}
	d.Journal.committed = nil
	if _, err := w.chain.ReorgEmpty(t.Context(), 6); err != nil {
		t.Fatal(err)
	}
	if err := w.chain.DropPending(); err != nil {
		t.Fatal(err)
	}
	if n := w.nonce(t); n >= stepBoard {
		t.Fatalf("%d of the deployer's transactions are left: no contract before the last one is missing", n)
	}
	if err := d.Journal.change(stepBoard, "reorged", func(s *stepState) { s.Mined = nil }); err != nil {
		t.Fatal(err)
	}
	events, ended := w.runBeside(t, d)
	await(t, events, ended, "mined board")
	w.fourBlocks(t)
	if err := <-ended; err != nil {
		t.Fatal(err)
	}
	w.holds(t, d.plan.file(d.Params, d.startBlock()))
}

// TestANonceThatSomebodyElseUsed ends the deployment with what to do; it is no reason to deploy twice.
func TestANonceThatSomebodyElseUsed(t *testing.T) {
	w := newWorld(t)
	d := w.newDeployer(t)
	plan, err := NewPlan(d.Params, w.deployer.Address, 0)
	if err != nil {
		t.Fatal(err)
	}
	if err := d.Journal.begin(d.Params, w.deployer.Address, 0, plan); err != nil {
		t.Fatal(err)
	}
	d.plan = plan
	v, err := d.view(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if _, err := d.first(t.Context(), v, 0); err != nil {
		t.Fatal(err)
	}
	if err := w.chain.DropPending(); err != nil {
		t.Fatal(err)
	}
	wallet, err := w.chain.Wallet(t.Context(), w.deployer)
	if err != nil {
		t.Fatal(err)
	}
	b := w.chain.NewBatch()
	b.Pay(wallet, w.governance, big.NewInt(1), "another use of the key")
	if _, _, err := b.Mine(t.Context(), w.chain.Head().Time+1_000); err != nil {
		t.Fatal(err)
	}
	if _, err := d.Run(t.Context()); err == nil || !strings.Contains(err.Error(), "nonce 0") || !strings.Contains(err.Error(), "another journal") {
		t.Errorf("%v", err)
	}
}

// TestACreationThatFailsEndsTheDeployment at once: what comes after it would be told of an address without code, and is not signed.
// Where its block left the chain, the same transaction is sent again.
func TestACreationThatFailsEndsTheDeployment(t *testing.T) {
	w := newWorld(t)
	w.mining(t)
	provider := faulty.New(w.chain.HTTPURL(), 1)
	estimates := 0
	provider.Set(faulty.Faults{Reshape: func(method string, result json.RawMessage) json.RawMessage {
		if method != "eth_estimateGas" {
			return result
		}
		if estimates++; estimates <= stepFactory {
			return result
		}
		var gas hexutil.Uint64
		if err := json.Unmarshal(result, &gas); err != nil {
			t.Error(err)
		}
		short, err := json.Marshal(gas * 7 / 10) // with the margin it runs out of gas
		if err != nil {
			t.Error(err)
		}
		return short
	}})
	server := provider.Serve()
	t.Cleanup(server.Close)
	d, done, err := newDeployer(t.Context(), server.URL, w.params, w.journal, w.deployer)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(done)
	ends := func() mined {
		t.Helper()
		_, err := d.Run(t.Context())
		if err == nil || !strings.Contains(err.Error(), "reverted in block") || !strings.Contains(err.Error(), "another journal") {
			t.Fatal(err)
		}
		if n := w.nonce(t); n != stepFactory+1 {
			t.Errorf("%d transactions were sent, want none after the one that failed", n)
		}
		return *d.Journal.state.Steps[stepFactory].Mined
	}
	first := ends()
	if again := ends(); again.BlockHash != first.BlockHash {
		t.Error("run again, it did something")
	}
	if _, err := w.chain.ReorgEmpty(t.Context(), 1); err != nil {
		t.Fatal(err)
	}
	if err := w.chain.DropPending(); err != nil {
		t.Fatal(err)
	}
	if n := w.nonce(t); n != stepFactory {
		t.Fatalf("%d of the deployer's transactions are left: the one that failed did not leave the chain", n)
	}
	if third := ends(); third.Tx != first.Tx || third.BlockHash == first.BlockHash {
		t.Errorf("sent again, it is %s in block %s; it was %s in block %s", third.Tx, third.BlockHash, first.Tx, first.BlockHash)
	}
}

// TestNothingIsBegunThatCantBePaid says how much is missing.
func TestNothingIsBegunThatCantBePaid(t *testing.T) {
	w := newWorld(t)
	w.deployer = devnet.NewAccount("nobody's friend")
	d := w.newDeployer(t)
	if _, err := d.Run(t.Context()); err == nil || !strings.Contains(err.Error(), "send it") {
		t.Errorf("%v", err)
	}
	if d.Journal.Begun() {
		t.Error("a journal was begun")
	}
}
