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

// Unfolded tells whether a log is of the one kind that is not part of a history.
func Unfolded(l *chain.Log) bool { return l.NTopics > 0 && l.Topics[0] == approval }

// HistoryOf is the contract whose history a log belongs to: a portfolio's logs are part of its vault's. False where it
// belongs to none.
func (r *Rows) HistoryOf(l *chain.Log, on Contracts) (contract common.Address, portfolio, ok bool) {
	if Unfolded(l) {
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

// LastEvent is the block of a contract's newest event; 0 before the first.
func (r *Rows) LastEvent(contract common.Address) uint64 {
	if c := r.history[contract]; c != nil {
		return c.row.LastBlock
	}
	return 0
}

// EventOf is a log as its contract folds it.
func EventOf(l *chain.Log, time uint64) ledger.Event {
	return ledger.Event{Emitter: l.Address, Time: time, Topics: l.Topics[:l.NTopics], Data: l.Data}
}

// Rejected is a block with an event that can't be applied to the rows derived so far, or whose rows the database refused: its
// logs are false, or one before is missing, or we are at fault. It is an [ErrRejected].
type Rejected struct {
	Block uint64
	Folds map[common.Address]common.Hash      // of the contracts concerned, after the block, as their logs make them
	Of    map[common.Address][]common.Address // the contracts whose logs make each of them
	Err   error
}

func (r *Rejected) Error() string { return ErrRejected.Error() + ": " + r.Err.Error() }

// Unwrap gives [ErrRejected] and the cause.
func (r *Rejected) Unwrap() []error { return []error{ErrRejected, r.Err} }

// rejected tells which histories the current block's logs make, of the contract whose log couldn't be applied and of the
// factory, which decides what contracts there are.
func (p *Projector) rejected(logs []chain.Log, err error) error {
	out := &Rejected{Block: p.header.Number, Err: err}
	contracts := []common.Address{p.on.Factory}
	if p.log != nil {
		if a, _, ok := p.rows.HistoryOf(p.log, p.on); ok && a != p.on.Factory {
			contracts = append(contracts, a)
		}
	}
	out.Folds, out.Of = map[common.Address]common.Hash{}, map[common.Address][]common.Address{}
	for _, a := range contracts {
		fold, _ := p.rows.History(a)
		done := 0 // of the block's events, those folded already
		if e := p.folding[a]; e != nil {
			done = e.Count
		}
		for i := range logs {
			if of, _, ok := p.rows.HistoryOf(&logs[i], p.on); !ok || of != a {
				continue
			}
			if done--; done >= 0 {
				continue
			}
			var ferr error
			if fold, ferr = ledger.Fold(fold, EventOf(&logs[i], p.header.Time)); ferr != nil {
				fold = common.Hash{}
			}
		}
		out.Folds[a], out.Of[a] = fold, p.rows.Emitters(a)
	}
	return out
}

// Emitters are the contracts whose events make up a history.
func (r *Rows) Emitters(contract common.Address) []common.Address {
	if v := r.vaults[contract]; v != nil {
		return []common.Address{contract, v.vault.row.Portfolio}
	}
	return []common.Address{contract}
}

// Refused is [Rejected] for rows that the database refused.
func (r *Rows) Refused(block uint64, histories []*store.History, err error) error {
	out := &Rejected{Block: block, Err: err, Folds: map[common.Address]common.Hash{}, Of: map[common.Address][]common.Address{}}
	for _, h := range histories {
		out.Folds[h.Contract], out.Of[h.Contract] = h.History, r.Emitters(h.Contract)
	}
	return out
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
