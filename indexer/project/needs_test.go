package project

import (
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/store"
)

// What events need is asked for, each once; without it they are refused rather than applied to empty rows, and with it
// the changes are those of the rows that were there.
func TestEventsAreAppliedToLoadedRowsOnly(t *testing.T) {
	vault, alice, bob := common.Address{3}, common.Address{0xa1}, common.Address{0xb0}
	tables := Tables{
		Vaults: []*store.Vault{{Vault: vault, Portfolio: common.Address{4}, Leader: bob, Type: typeShared, Seed: big.NewInt(1), SeedShares: big.NewInt(1)}},
		States: []*store.VaultState{{Vault: vault, SettledEpoch: 4, CurrentEpoch: 5}},
	}
	topic := func(ev event) common.Hash {
		for id, e := range eventIDs {
			if e == ev {
				return id
			}
		}
		t.Fatalf("no topic of %s", eventNames[ev])
		return common.Hash{}
	}
	deposit := chain.Log{Address: vault, BlockNumber: 9, NTopics: 4, Data: make([]byte, 64), Topics: [4]common.Hash{
		topic(evDepositRequest), common.BytesToHash(alice[:]), common.BytesToHash(bob[:]), common.BigToHash(big.NewInt(5)),
	}}
	deposit.Data[63] = 7 // assets
	r := &chain.Range{Headers: []*chain.Header{{Number: 9, Time: 900}}, Logs: []chain.Log{deposit, deposit}}
	r.Logs[1].Index = 1
	odd := func(format string, args ...any) { t.Errorf(format, args...) }

	if err := New(NewRows(tables), Contracts{Factory: common.Address{1}, Registry: common.Address{2}}, odd).Apply(r, Inputs{}); !errors.Is(err, ErrNotLoaded) || !errors.Is(err, ErrRejected) {
		t.Fatalf("applied without its rows: %v", err)
	}

	rows := NewRows(tables)
	needs := rows.Needs(r, nil, false)
	epoch := store.EpochKey{Vault: vault, EpochID: 5}
	if len(needs.Epochs) != 1 || needs.Epochs[0] != epoch || len(needs.Requests)+len(needs.Orders)+len(needs.Prices)+len(needs.Settled) != 0 {
		t.Fatalf("needs %+v", needs)
	}
	rows.AddEpoch(epoch, []*store.Request{{
		Vault: vault, Controller: alice, Owner: alice, Kind: store.KindDeposit, RequestID: big.NewInt(5), EpochID: 5,
		Assets: big.NewInt(100), State: statePending,
	}})
	positions := rows.NeedsPositions(r.Logs)
	if len(positions) != 2 || positions[0].Account != alice || positions[1].Account != bob {
		t.Fatalf("positions %+v", positions)
	}
	rows.AddPositions(positions, []*store.Position{{Vault: vault, Account: alice, PendingAssets: big.NewInt(100)}})
	if again := rows.Needs(r, nil, false); len(again.Epochs) != 0 || len(rows.NeedsPositions(r.Logs)) != 0 {
		t.Errorf("asked for again: %+v", again)
	}
	p := New(rows, Contracts{Factory: common.Address{1}, Registry: common.Address{2}}, odd)
	blocks, err := p.ApplyEach(r, Inputs{})
	if err != nil || len(blocks) != 1 {
		t.Fatalf("%d blocks: %v", len(blocks), err)
	}
	c := blocks[0].Changes
	if len(c.NewRequests) != 0 || len(c.Requests) != 1 || c.Requests[0].Assets.Cmp(big.NewInt(114)) != 0 ||
		len(c.Positions) != 1 || c.Positions[0].PendingAssets.Cmp(big.NewInt(114)) != 0 {
		t.Errorf("requests %+v, positions %+v", c.Requests, c.Positions)
	}
	if left := p.Take(); left.Rows() != 0 {
		t.Errorf("%d rows are left", left.Rows())
	}
}

// A block's changes stay as they were when the next block changes the same rows: each is written, and taken back, by
// itself.
func TestEachBlockHasItsOwnRows(t *testing.T) {
	registry := common.Address{2}
	var id common.Hash
	for topic, e := range eventIDs {
		if e == evKeeperSet {
			id = topic
		}
	}
	set := func(block uint64, allowed byte) chain.Log {
		l := chain.Log{Address: registry, BlockNumber: block, NTopics: 2, Data: make([]byte, 32), Topics: [4]common.Hash{id, {31: 9}}}
		l.Data[31] = allowed
		return l
	}
	r := &chain.Range{Headers: []*chain.Header{{Number: 1}, {Number: 2}}, Logs: []chain.Log{set(1, 1), set(2, 0)}}
	blocks, err := New(NewRows(Tables{}), Contracts{Factory: common.Address{1}, Registry: registry}, t.Errorf).ApplyEach(r, Inputs{})
	if err != nil || len(blocks) != 2 {
		t.Fatalf("%d blocks: %v", len(blocks), err)
	}
	if first, second := blocks[0].Changes.Registry, blocks[1].Changes.Registry; len(first) != 1 || len(second) != 1 ||
		!first[0].Allowed || first[0].LastBlock != 1 || second[0].Allowed || second[0].LastBlock != 2 {
		t.Errorf("first %+v, second %+v", first, second)
	}
}
