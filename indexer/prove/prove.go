// Package prove compares the fold of each contract's events in the tables with the slot in which the contract keeps it
// (SPEC rule 23), at the block where the tables stand: at once after a contract's events and settlements, whatever came in
// between, where a backfill ends, on demand, and all contracts in turn, within a budget of proofs. What is equal is recorded with the word for how the
// chain's side is known; what differs is given to the caller, whose logs were false. A reading that fails concludes nothing.
package prove

import (
	"cmp"
	"context"
	"errors"
	"log/slog"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/bindings/vault"
	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/indexer/internal/metrics"
	"github.com/sluicefi/sluice/indexer/project"
	"github.com/sluicefi/sluice/store"
)

const (
	// few is the most vaults of which each is compared after every block with events of it.
	few = 128
	// every is how long the tables may stand without that some contract has its turn, and whole within how long all have it.
	every, whole = 15 * time.Second, 24 * time.Hour
	// some is how many contracts take their turn at once, at least.
	some = 4
	// atOnce is how many contracts one batch of calls reads.
	atOnce = 32
	// again is how long a contract that was read and not found equal waits for its next comparison, unless it is asked for.
	again = 5 * time.Second
)

// HistorySlot is where every contract keeps its history, and the call that gives it.
var HistorySlot = chain.Slot{Key: common.Hash{}, Call: vault.NewVault().PackHistory()}

// Tables are what is compared: rows in memory and the block where they stand.
type Tables struct {
	Rows *project.Rows
	On   project.Contracts // those that all vaults share
	Head store.Header
}

// contracts are all that keep a history.
func (t *Tables) contracts() []common.Address { return append(t.On.List(), t.Rows.Vaults()...) }

// Difference is a contract whose slot says something else than the fold of its events in the tables.
type Difference struct {
	Contract common.Address
	At       store.Header
	Slot     common.Hash // what the contract keeps
	Fold     common.Hash // what the tables have
}

// Dispute is what marks the contract as disputed.
func (d *Difference) Dispute() store.Dispute {
	return store.Dispute{
		Vault: d.Contract, Figure: Figure, Block: d.At.Number, Hash: d.At.Hash, TablesValue: d.Fold.Big(), ChainValue: d.Slot.Big(),
	}
}

// Prover decides what is compared when. Not for concurrent use.
type Prover struct {
	chain     *chain.Client
	db        *store.DB
	log       *slog.Logger
	m         *metrics.Metrics
	perMinute float64
	now       func() time.Time

	budget  float64 // proofs that may be asked for now
	filled  time.Time
	turned  time.Time // when contracts last took their turn
	seen    map[common.Address]seen
	pending map[common.Address]bool // asked for: to be compared as soon as the budget allows
}

// seen is when a contract's last comparison began, and up to where it was found equal, if it ever was.
type seen struct {
	at      time.Time
	failed  bool // its last comparison didn't find it equal, for whatever reason
	through uint64
	equal   bool
}

// New makes a prover that asks for at most so many proofs a minute.
func New(client *chain.Client, db *store.DB, perMinute int, log *slog.Logger, m *metrics.Metrics) *Prover {
	return &Prover{
		chain: client, db: db, log: log, m: m, perMinute: float64(perMinute), now: time.Now, budget: float64(perMinute),
		seen: map[common.Address]seen{}, pending: map[common.Address]bool{},
	}
}

// Load begins with what is recorded: at the start, and after blocks were taken back, whose proofs went with them.
func (p *Prover) Load(ctx context.Context) error {
	proofs, err := p.db.Proofs(ctx)
	if err != nil {
		return err
	}
	p.recall(proofs)
	return nil
}

// recall keeps whose turn it is. Those that weren't found equal are asked for: their disputes may have gone with the blocks.
func (p *Prover) recall(proofs map[common.Address]*store.Proof) {
	for a, s := range p.seen {
		p.seen[a] = seen{at: s.at, failed: s.failed}
		if s.failed {
			p.Soon(a)
		}
	}
	for a, proof := range proofs {
		s := p.seen[a]
		s.through, s.equal = proof.Through, true
		p.seen[a] = s
	}
}

// Soon has contracts compared at the next round, whatever their turn.
func (p *Prover) Soon(contracts ...common.Address) {
	for _, a := range contracts {
		p.pending[a] = true
	}
}

// Round compares what is due where the tables stand: whose turn it is, what was asked for, those that weren't found equal yet, and
// with few vaults those that have events which were never compared. It gives what differs. The error is the database's.
func (p *Prover) Round(ctx context.Context, at Tables) ([]Difference, error) {
	due := p.due(at)
	if len(due) == 0 {
		return nil, nil
	}
	found, err := p.Compare(ctx, at, due)
	var failed *chain.Error
	switch {
	case ctx.Err() != nil:
		return nil, ctx.Err()
	case errors.As(err, &failed):
		p.m.Proofs.WithLabelValues("failed").Add(float64(len(due)))
		p.log.Debug("histories not compared", "block", at.Head.Number, "err", err)
	case err != nil:
		return nil, err
	}
	return found, nil
}

func (p *Prover) due(at Tables) []common.Address {
	now := p.now()
	p.budget = min(p.perMinute, p.budget+now.Sub(p.filled).Minutes()*p.perMinute)
	p.filled = now
	all := at.contracts()
	chosen := map[common.Address]bool{}
	var out []common.Address
	// Those that were looked at the longest ago come first, whatever was found, so that the budget leaves none out for ever.
	add := func(list []common.Address, most int) {
		slices.SortStableFunc(list, func(a, b common.Address) int {
			x, y := p.seen[a], p.seen[b]
			return cmp.Or(x.at.Compare(y.at), cmp.Compare(x.through, y.through))
		})
		for _, a := range list[:min(len(list), most)] {
			if !chosen[a] && float64(len(out)) < p.budget-1 {
				chosen[a] = true
				out = append(out, a)
			}
		}
	}
	var asked, others []common.Address
	each := len(at.Rows.Vaults()) <= few
	for _, a := range all {
		switch s := p.seen[a]; {
		case p.pending[a]:
			asked = append(asked, a)
		case s.failed && now.Sub(s.at) < again:
		case s.failed || !s.equal || each && at.Rows.LastEvent(a) > s.through:
			others = append(others, a)
		}
	}
	if now.Sub(p.turned) >= every { // first: what else is due may be more than the budget, round after round
		if add(all, max(some, len(all)*int(every)/int(whole)+1)); len(out) > 0 {
			p.turned = now
		}
	}
	add(asked, len(asked))
	add(others, len(others))
	p.budget -= float64(len(out))
	return out
}

// Compare compares contracts where the tables stand, whatever the budget, and records which are equal. The error is that of
// the first reading that failed; of the contracts from there on nothing is known.
func (p *Prover) Compare(ctx context.Context, at Tables, contracts []common.Address) (found []Difference, err error) {
	for part := range slices.Chunk(contracts, atOnce) {
		p.begun(part)
		equal, differ, word, err := compare(ctx, p.chain, at, part)
		if err != nil {
			return found, err
		}
		found = append(found, differ...)
		p.m.Proofs.WithLabelValues("differs").Add(float64(len(differ)))
		if err := p.record(ctx, at.Head, word, equal); err != nil {
			return found, err
		}
	}
	return found, nil
}

func (p *Prover) record(ctx context.Context, at store.Header, word chain.Word, equal []common.Address) error {
	outcome, here := string(word), store.Ref{Number: at.Number, Hash: at.Hash}
	if word == chain.WordNone {
		outcome = "unconfirmed"
	} else if err := p.db.PutProofs(ctx, here, string(word), equal); err != nil {
		return err
	}
	ended, err := p.db.EndDisputes(ctx, here, equal, Figure)
	if err != nil {
		return err
	}
	if ended {
		left, err := p.db.Disputes(ctx)
		if err != nil {
			return err
		}
		p.m.Disputes(left)
	}
	p.m.Proofs.WithLabelValues(outcome).Add(float64(len(equal)))
	p.proven(equal, at.Number)
	return nil
}

// begun notes that a comparison begins. Until its contracts are found equal they weren't.
func (p *Prover) begun(part []common.Address) {
	for _, a := range part {
		s := p.seen[a]
		s.at, s.failed = p.now(), true
		p.seen[a] = s
		delete(p.pending, a)
	}
}

func (p *Prover) proven(equal []common.Address, through uint64) {
	for _, a := range equal {
		p.seen[a] = seen{at: p.now(), through: through, equal: true}
	}
}

// Figure is the name of a dispute about a contract whose events are false.
const Figure = "history"

// Differences compares contracts and records nothing.
func Differences(ctx context.Context, client *chain.Client, at Tables, contracts []common.Address) (found []Difference, err error) {
	for part := range slices.Chunk(contracts, atOnce) {
		_, differ, _, err := compare(ctx, client, at, part)
		if err != nil {
			return found, err
		}
		found = append(found, differ...)
	}
	return found, nil
}

// compare compares some contracts with one batch of readings. What differs without a proof is read twice.
func compare(ctx context.Context, client *chain.Client, at Tables, part []common.Address) (
	equal []common.Address, differ []Difference, word chain.Word, err error,
) {
	words, word, err := client.Words(ctx, at.Head.Number, at.Head.Hash, part, HistorySlot)
	if err != nil {
		return nil, nil, word, err
	}
	for i, a := range part {
		fold, _ := at.Rows.History(a)
		if fold == words[i] {
			equal = append(equal, a)
			continue
		}
		if word == chain.WordAgreed || word == chain.WordNone {
			twice, _, err := client.Words(ctx, at.Head.Number, at.Head.Hash, []common.Address{a}, HistorySlot)
			if err != nil {
				return nil, nil, word, err
			}
			if twice[0] != words[i] {
				continue // nothing is known
			}
		}
		differ = append(differ, Difference{Contract: a, At: at.Head, Slot: words[i], Fold: fold})
	}
	return equal, differ, word, nil
}
