package project

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/ledger"
	"github.com/sluicefi/sluice/store"
)

// approval is ERC-20's Approval, the one event that is not part of a history (SPEC rule 23).
var approval = crypto.Keccak256Hash([]byte("Approval(address,address,uint256)"))

// HistoryOf is the contract whose history a log belongs to: a portfolio's logs are part of its vault's. False where it
// belongs to none.
func (r *Rows) HistoryOf(l *chain.Log, on Contracts) (contract common.Address, portfolio, ok bool) {
	if l.NTopics > 0 && l.Topics[0] == approval {
		return contract, false, false
	}
	if v, ok := r.owner[l.Address]; ok {
		return v.vault.row.Vault, true, true
	}
	if _, ok := r.vaults[l.Address]; ok || on.is(l.Address) {
		return l.Address, false, true
	}
	return contract, false, false
}

func (c Contracts) is(a common.Address) bool {
	return a == c.Factory || a == c.Registry || a != (common.Address{}) && (a == c.Tank || a == c.Board)
}

// History is a contract's fold so far, and how many events it holds; the zero hash and 0 before the first.
func (r *Rows) History(contract common.Address) (common.Hash, uint64) {
	if c := r.history[contract]; c != nil {
		return c.row.History, c.row.Events
	}
	return common.Hash{}, 0
}

// Histories are all contracts that have one, in no order.
func (r *Rows) Histories() []common.Address {
	out := make([]common.Address, 0, len(r.history))
	for a := range r.history {
		out = append(out, a)
	}
	return out
}

// EventOf is a log as its contract folds it.
func EventOf(l *chain.Log, time uint64) ledger.Event {
	return ledger.Event{Emitter: l.Address, Time: time, Topics: l.Topics[:l.NTopics], Data: l.Data}
}

// fold adds the current log to its contract's history and keeps it raw.
func (p *Projector) fold() error {
	l := p.log
	contract, portfolio, ok := p.rows.HistoryOf(l, p.on)
	if !ok {
		return nil
	}
	c := p.rows.history[contract]
	if c == nil {
		c = &cell[store.History]{row: store.History{Contract: contract}}
		p.rows.history[contract] = c
	}
	e := p.folding[contract]
	if e == nil {
		e = &store.Events{Contract: contract, BlockNumber: p.header.Number, BlockTime: p.header.Time, Position: c.row.Events}
		p.folding[contract] = e
		p.out.Events = append(p.out.Events, e)
	}
	h, err := ledger.Fold(c.row.History, EventOf(l, p.header.Time))
	if err != nil {
		return err
	}
	r := touch(&p.rows.dirty.history, c)
	r.History, r.LastBlock = h, p.header.Number
	r.Events++
	e.Add(store.Event{Portfolio: portfolio, Topics: l.Topics[:l.NTopics], Data: l.Data, TxHash: l.TxHash, LogIndex: uint64(l.Index)}, h)
	p.wrote = true
	return nil
}
