package project

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/store"
)

// What was changed since the last take is in no database yet: it stays when rows are forgotten, an epoch's requests together.
// Once it is written it is forgotten too.
func TestWhatIsNotWrittenIsNotForgotten(t *testing.T) {
	vault, one, two := common.Address{1}, common.Address{2}, common.Address{3}
	r := NewRows(Tables{Vaults: []*store.Vault{{Vault: vault}}})
	r.Hold(2)
	request := func(controller common.Address, epoch int64) *store.Request {
		return &store.Request{Vault: vault, Controller: controller, Kind: store.KindDeposit, RequestID: big.NewInt(epoch), EpochID: uint64(epoch)}
	}
	for epoch := range int64(2) {
		r.AddEpoch(store.EpochKey{Vault: vault, EpochID: uint64(epoch + 1)}, []*store.Request{request(one, epoch+1), request(two, epoch+1)})
	}
	r.AddPositions([]store.PositionKey{{Vault: vault, Account: one}, {Vault: vault, Account: two}}, nil)
	v := r.Vault(vault)
	touch(&r.dirty.requests, v.requests[keyOf(one, false, big.NewInt(2))])
	touch(&r.dirty.positions, v.positions[two])
	v.recent = []pricePoint{{}, {}}
	v.given = 1
	held := func() [6]int {
		return [6]int{len(v.byEpoch[1]), len(v.byEpoch[2]), len(v.requests), len(v.positions), len(v.recent), r.held}
	}
	r.Trim()
	if got := held(); got != [6]int{0, 2, 2, 1, 1, 3} || v.positions[two] == nil || v.requests[keyOf(two, false, big.NewInt(2))] == nil {
		t.Errorf("with changes that are not written: %v", got)
	}
	p := New(r, Contracts{}, func(string, ...any) {})
	if c := p.Take(); len(c.Requests) != 1 || len(c.Positions) != 1 {
		t.Errorf("taken: %d requests, %d positions", len(c.Requests), len(c.Positions))
	}
	r.Trim()
	if got := held(); got != [6]int{} {
		t.Errorf("once all is written: %v", got)
	}
}
