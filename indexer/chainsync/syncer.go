package chainsync

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"go.opentelemetry.io/otel/trace"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/indexer/internal/faults"
	"github.com/sluicefi/sluice/indexer/internal/metrics"
	"github.com/sluicefi/sluice/indexer/load"
	"github.com/sluicefi/sluice/indexer/project"
	"github.com/sluicefi/sluice/indexer/prove"
	"github.com/sluicefi/sluice/indexer/reconcile"
	"github.com/sluicefi/sluice/store"
)

// Config of a Syncer; every field but Lens, Reconciler and Committed is needed.
type Config struct {
	On         project.Contracts // those that all vaults share
	Lens       common.Address    // for hourly reads; without it vaults are asked one by one
	StartBlock uint64
	Backoff    time.Duration // first pause after a failure
	MaxBatch   uint64        // most live blocks in one commit
	BranchPart int           // blocks of a new branch that are read at once
	BulkLogs   int           // logs of one transaction of a backfill
	Held       int           // most positions and requests in memory; 0: as many as usual

	Log        *slog.Logger
	Traces     trace.TracerProvider // takes a span of each batch of blocks
	Metrics    *metrics.Metrics
	Status     *Status
	Reconciler *reconcile.Reconciler // nil: nothing is compared with the chain
	Prover     *prove.Prover         // nil: no history is compared
	Committed  func(store.Header)    // called after every commit
}

// Syncer brings the tables of one deployment in step with the chain, as the holder of a lease. Not for concurrent use.
type Syncer struct {
	cfg    Config
	chain  *chain.Client
	db     *store.DB
	lease  *store.Lease
	log    *slog.Logger
	m      *metrics.Metrics
	tracer trace.Tracer
	t      tables
	inputs inputReader

	step     uint64                       // most live blocks in the next commit
	disputed map[common.Address]time.Time // contracts of which nobody gives true logs, and when they are asked for again
	taken    map[common.Address]takenBack // blocks taken back because their events were false
	unjudged int                          // how often events that can't be applied were read again since the last commit
	doubt    error                        // endpoints differ on what is final; nil while enough agree
	pruned   uint64                       // the final block at the last pruning
	wanted   uint64                       // block below or at a head that was told, which no endpoint had; 0: none
}

// New makes a syncer. Before its first use it needs a lease (Under) and to know where the tables stand (Load).
func New(cfg Config, client *chain.Client, db *store.DB) *Syncer {
	s := &Syncer{
		cfg: cfg, chain: client, db: db, log: cfg.Log, m: cfg.Metrics, step: max(1, cfg.MaxBatch),
		tracer: cfg.Traces.Tracer("github.com/sluicefi/sluice/indexer"),
		inputs: inputReader{chain: client, lens: cfg.Lens, log: cfg.Log, m: cfg.Metrics},
	}
	s.t = tables{on: cfg.On, start: cfg.StartBlock, held: cfg.Held, contradiction: s.contradiction}
	return s
}

// Under is the lease under which the syncer writes from now on.
func (s *Syncer) Under(lease *store.Lease) { s.lease = lease }

func (s *Syncer) contradiction(format string, args ...any) {
	s.m.Contradictions.Inc()
	s.log.Error("event contradicts the tables", "what", fmt.Sprintf(format, args...))
}

// Load reads where the tables stand and forgets everything remembered.
func (s *Syncer) Load(ctx context.Context) error {
	cur, err := s.db.Cursor(ctx)
	if err != nil {
		return err
	}
	if err := s.t.reload(ctx, s.db.Reader); err != nil {
		return err
	}
	s.t.final, s.t.began, s.t.head = cur.Finalized, cur.Head != nil, store.Header{}
	if cur.Finalized != nil {
		s.chain.RaiseFinality(cur.Finalized.Number)
	}
	if cur.Head != nil {
		s.t.head = store.Header{Number: cur.Head.Number, Hash: cur.Head.Hash, Time: cur.Head.Time}
		s.m.StandAt(cur.Head.Number, cur.Head.Time)
	}
	return s.recallMarks(ctx)
}

// recallMarks reads which disputes and proofs there are: some may have gone with blocks that were taken back.
func (s *Syncer) recallMarks(ctx context.Context) error {
	disputes, err := s.db.Disputes(ctx)
	if err != nil {
		return err
	}
	s.m.Disputes(disputes)
	if s.cfg.Prover == nil {
		return nil
	}
	return s.cfg.Prover.Load(ctx)
}

// Head is the last block in the tables; false before the first.
func (s *Syncer) Head() (store.Header, bool) { return s.t.head, s.t.began }

// Final is how far the chain is known to be final; nil while nothing is.
func (s *Syncer) Final() *store.Ref { return s.t.final }

// Next is the first block not in the tables.
func (s *Syncer) Next() uint64 { return s.t.next() }

// Rows are the rows in memory, read anew if they were forgotten.
func (s *Syncer) Rows(ctx context.Context) (*project.Rows, error) {
	err := s.t.recall(ctx, s.db.Reader)
	return s.t.rows, err
}

// Unread is for how many hours no endpoint had the state.
func (s *Syncer) Unread() int { return s.inputs.unread }

// CatchUp brings the tables to a head, and tries again when the chain moved meanwhile.
func (s *Syncer) CatchUp(ctx context.Context, head *chain.Header) error {
	for tries := 0; ; tries++ {
		err := s.advance(ctx, head)
		if errors.Is(err, project.ErrRejected) {
			err = s.rejected(ctx, err)
		}
		if tries == 5 && errors.Is(err, errUnknownHead) {
			s.wanted = s.t.next()
			return s.updateFinal(ctx)
		}
		if err == nil || !errors.Is(err, faults.ErrMoved) || tries == 5 {
			return err
		}
		s.log.Debug("chain moved", "err", err)
		if head, err = s.chain.Head(ctx); err != nil {
			return err
		}
	}
}

// pruneEvery is how many blocks become final between two prunings. Pruning costs about the same for one block as for many.
const pruneEvery = 32

// prune forgets what final blocks replaced, when there are enough of them.
func (s *Syncer) prune(ctx context.Context) error {
	if s.t.final == nil || s.t.final.Number < s.pruned+pruneEvery {
		return nil
	}
	if err := s.db.Prune(ctx, s.lease); err != nil {
		return err
	}
	s.pruned = s.t.final.Number
	return nil
}

// StandOnChain makes sure that the tables stand on the chain: a reorg may have come while nobody looked.
func (s *Syncer) StandOnChain(ctx context.Context) error {
	head, err := s.chain.Head(ctx)
	if err != nil {
		return err
	}
	if head.Number >= s.t.head.Number {
		h, err := s.chain.HeaderByNumber(ctx, s.t.head.Number)
		if err != nil || h.Hash == s.t.head.Hash {
			return err
		}
	}
	return s.CatchUp(ctx, head)
}

// advance takes what is final in bulk and what comes after it live, then learns what is final by now: the next commit
// stores it.
func (s *Syncer) advance(ctx context.Context, head *chain.Header) error {
	for {
		if s.t.final == nil || s.t.next()+s.cfg.MaxBatch <= head.Number {
			if err := s.updateFinal(ctx); err != nil {
				return err
			}
		}
		if s.t.final != nil && s.t.next() <= s.t.final.Number {
			if err := s.backfill(ctx); err != nil {
				return err
			}
			continue
		}
		done, err := s.live(ctx, head)
		if err != nil {
			return err
		}
		if done {
			return s.updateFinal(ctx)
		}
	}
}

// Prepare reads all that a range's events need: the rows that are not in memory, and the inputs from the chain. each says that
// the changes of every block will be taken by themselves.
func (s *Syncer) Prepare(ctx context.Context, from store.Reader, r *chain.Range, each bool) (project.Inputs, error) {
	if err := s.t.recall(ctx, from); err != nil {
		return project.Inputs{}, err
	}
	in, err := s.inputs.read(ctx, &s.t, r)
	if err != nil {
		return in, err
	}
	return in, load.Needed(ctx, from, s.t.rows, r, in, each)
}

// Sources are the contracts whose logs are read: those that all vaults share, and what the factory makes.
func (s *Syncer) Sources() chain.Sources { return s.t.sources() }

// Folds are the histories in memory, where the tables stand.
func (s *Syncer) Folds() prove.Tables {
	return prove.Tables{Rows: s.t.rows, On: s.t.on, Head: s.t.head}
}

// Projector applies events to Rows.
func (s *Syncer) Projector() *project.Projector { return s.t.projector }

// StandAfter is told of a range that was applied outside of the syncer.
func (s *Syncer) StandAfter(r *chain.Range) { s.t.standAfter(r) }

// wrote is told of a commit, after which the database stands at a block.
func (s *Syncer) wrote(began time.Time, at store.Header) {
	s.m.Commit.Observe(time.Since(began).Seconds())
	s.m.StandAt(at.Number, at.Time)
	s.unjudged = 0
}

// committed tells of a commit, and of all that it made due: comparisons too.
func (s *Syncer) committed(at store.Header) {
	s.t.rows.Trim()
	if s.cfg.Committed != nil {
		s.cfg.Committed(at)
	}
}

func (s *Syncer) count(r *chain.Range) {
	s.m.Blocks.Add(float64(r.To() - r.From() + 1))
	s.m.Events.Add(float64(len(r.Logs)))
}

// begin begins to read what is due from the chain, at the block where the tables stand, and gives what ends the comparison. No
// row may change in between. The histories of vaults that differ are compared next: most often an event is false or missing.
func (s *Syncer) begin(ctx context.Context, due func(*reconcile.Reconciler, reconcile.Tables) reconcile.Due) (end func(context.Context)) {
	r := s.cfg.Reconciler
	if r == nil {
		return func(context.Context) {}
	}
	at := s.Tables()
	compared := r.Begin(ctx, at, due(r, at))
	return func(ctx context.Context) {
		if differ := compared.End(ctx); s.cfg.Prover != nil {
			s.cfg.Prover.Soon(differ...)
		}
	}
}

// Tables are the rows in memory as something to compare with the chain.
func (s *Syncer) Tables() reconcile.Tables {
	return reconcile.Tables{Rows: s.t.rows, From: s.db.Reader, Block: s.t.head.Number, Hash: s.t.head.Hash}
}
