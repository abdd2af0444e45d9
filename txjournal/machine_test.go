package txjournal

import (
	"errors"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

var allStates = []State{StateIntent, StateSigned, StateSent, StateMined, StateReorged, StateFinal, StateAbandoned, StateNonceTaken, StateSuperseded}

func headAt(n int64) *types.Header { return &types.Header{Number: big.NewInt(n)} }

func callTx(nonce uint64) *types.Transaction {
	to := common.Address{1}
	return types.NewTx(&types.DynamicFeeTx{ChainID: big.NewInt(1), Nonce: nonce, To: &to, Gas: 100, GasFeeCap: big.NewInt(7), GasTipCap: big.NewInt(1)})
}

// TestTransitions: each transition, from each state. What isn't allowed is an error and changes nothing.
func TestTransitions(t *testing.T) {
	steps := map[string]struct {
		do   func(in *Intent) error
		from map[State]State // where it leads, where it is allowed
	}{
		"signed": {func(in *Intent) error { _, err := in.signed(KindCall, callTx(1), new(big.Int), headAt(5)); return err }, map[State]State{
			StateIntent: StateSigned, StateSigned: StateSigned, StateSent: StateSent, StateReorged: StateReorged, StateSuperseded: StateSuperseded,
		}},
		"mined": {func(in *Intent) error {
			_, err := in.mined(Mined{Outcome: OutcomeSuccess, Cost: big.NewInt(10)}, headAt(5))
			return err
		}, map[State]State{StateSigned: StateMined, StateSent: StateMined, StateReorged: StateMined, StateSuperseded: StateMined}},
		"reorged": {func(in *Intent) error { _, err := in.reorged(headAt(5)); return err }, map[State]State{
			StateMined: StateReorged, StateFinal: StateReorged, StateNonceTaken: StateReorged, StateReorged: StateReorged,
		}},
		"final":     {func(in *Intent) error { _, err := in.ended(StateFinal, "", headAt(5)); return err }, map[State]State{StateMined: StateFinal}},
		"abandoned": {func(in *Intent) error { _, err := in.ended(StateAbandoned, "", headAt(5)); return err }, map[State]State{StateIntent: StateAbandoned}},
		"nonce-taken": {func(in *Intent) error { _, err := in.ended(StateNonceTaken, "", headAt(5)); return err }, map[State]State{
			StateSigned: StateNonceTaken, StateSent: StateNonceTaken, StateReorged: StateNonceTaken, StateSuperseded: StateNonceTaken,
		}},
		"superseded": {func(in *Intent) error { _, err := in.ended(StateSuperseded, "", headAt(5)); return err }, map[State]State{
			StateSigned: StateSuperseded, StateSent: StateSuperseded, StateReorged: StateSuperseded, StateSuperseded: StateSuperseded,
		}},
	}
	for name, step := range steps {
		for _, from := range allStates {
			in := &Intent{State: from, Parts: []Part{{}}, Attempts: []Attempt{{Number: 1, FeeCap: big.NewInt(1), TipCap: big.NewInt(1)}}}
			err := step.do(in)
			to, allowed := step.from[from]
			switch {
			case allowed && (err != nil || in.State != to):
				t.Errorf("%s from %s: %s, %v; want %s", name, from, in.State, err, to)
			case !allowed && (err == nil || in.State != from || len(in.Attempts) != 1):
				t.Errorf("%s from %s: %s with %d attempts, no error", name, from, in.State, len(in.Attempts))
			}
		}
	}
}

// TestNothingSignedIsEverAbandoned: once there is an attempt, it may mine.
func TestNothingSignedIsEverAbandoned(t *testing.T) {
	for from, to := range transitions {
		if slices.Contains(to, StateAbandoned) && from != StateIntent {
			t.Errorf("%s can be abandoned", from)
		}
	}
}

// TestLostAnswer: an endpoint's answer to a send is lost, or a refusal is heard again and again.
func TestLostAnswer(t *testing.T) {
	in := &Intent{State: StateIntent, Parts: []Part{{}}}
	if _, _, err := in.sent(headAt(5), nil); err == nil {
		t.Error("sent without an attempt")
	}
	if _, err := in.signed(KindCall, callTx(1), new(big.Int), headAt(5)); err != nil {
		t.Fatal(err)
	}
	lost := errors.New("connection reset")
	if e, changed, err := in.sent(headAt(5), lost); err != nil || !changed || e == nil || in.State != StateSigned || in.Last().SentBlock != 0 {
		t.Errorf("%v %v %v, %+v", e, changed, err, in)
	}
	if e, changed, err := in.sent(headAt(6), lost); err != nil || changed || e != nil {
		t.Errorf("heard again, the history grows: %v %v %v", e, changed, err)
	}
	if _, changed, err := in.sent(headAt(7), nil); err != nil || !changed || in.State != StateSent || in.Last().SentBlock != 7 || in.Last().LastError != "" {
		t.Errorf("%v %v, %+v", changed, err, in)
	}
}

// TestSharesAddUp: to the wei, for any cost and number of parts.
func TestSharesAddUp(t *testing.T) {
	for _, cost := range []int64{0, 1, 6, 7, 1_000_003} {
		for n := 1; n <= 9; n++ {
			sum := new(big.Int)
			for i := range n {
				sum.Add(sum, share(big.NewInt(cost), i, n))
			}
			if sum.Int64() != cost {
				t.Errorf("%d in %d parts: %s", cost, n, sum)
			}
		}
	}
}

// TestAgeDecidesAboutAnUnseenAttempt: what no pool shows is sent again as it is, then replaced; what would fail is cancelled.
func TestAgeDecidesAboutAnUnseenAttempt(t *testing.T) {
	cfg := Config{BumpBlocks: 3, RebroadcastBlocks: 3, SupersedeBlocks: 20}
	in := &Intent{State: StateSent, Attempts: []Attempt{{Number: 1, Kind: KindCall, SignedBlock: 10, SentBlock: 10}}}
	for head := uint64(10); head < 30; head++ {
		want := stepSend
		if head >= 16 {
			want = stepReplace
		}
		if got := in.next(head, false, false, cfg); got != want {
			t.Errorf("unseen at %d: step %d, want %d", head, got, want)
		}
		want = stepWait
		if head >= 13 {
			want = stepReplace
		}
		if got := in.next(head, true, false, cfg); got != want {
			t.Errorf("pooled at %d: step %d, want %d", head, got, want)
		}
		if got := in.next(head, true, true, cfg); got != stepCancel {
			t.Errorf("failing at %d: step %d", head, got)
		}
	}
}
