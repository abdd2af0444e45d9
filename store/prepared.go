package store

import (
	"context"
	"database/sql"
	"sync"
	"time"
)

// maxPrepared bounds how many statements are kept.
const maxPrepared = 256

// prepared keeps statements of the read side prepared, so that a query costs
// one round trip and no planning. The first use of a query doesn't wait for its
// preparation, which happens in the background: preparing needs a connection of
// its own, and readers that hold one while they wait for another could all wait
// for ever.
type prepared struct {
	db *sql.DB

	mu     sync.Mutex
	stmts  map[string]*sql.Stmt // nil while being prepared
	closed bool
	busy   sync.WaitGroup
}

func newPrepared(db *sql.DB) *prepared {
	return &prepared{db: db, stmts: make(map[string]*sql.Stmt)}
}

// get is the query's statement, or nil when there is none yet.
func (p *prepared) get(query string) *sql.Stmt {
	p.mu.Lock()
	defer p.mu.Unlock()
	stmt, known := p.stmts[query]
	if known || p.closed || len(p.stmts) >= maxPrepared {
		return stmt
	}
	p.stmts[query] = nil
	p.busy.Add(1)
	go p.prepare(query)
	return nil
}

func (p *prepared) prepare(query string) {
	defer p.busy.Done()
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
	defer cancel()
	stmt, err := p.db.PrepareContext(ctx, query)
	p.mu.Lock()
	defer p.mu.Unlock()
	if err != nil {
		delete(p.stmts, query) // its users see the error themselves, or a later one prepares it
		return
	}
	p.stmts[query] = stmt
}

// close waits for what is being prepared and forgets all statements. The
// connections end with the pool, so a statement that can't be closed on a
// broken one is nothing to report.
func (p *prepared) close() {
	p.mu.Lock()
	p.closed = true
	p.mu.Unlock()
	p.busy.Wait()
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, s := range p.stmts {
		if s != nil {
			_ = s.Close()
		}
	}
}

// preparedTx answers a transaction's queries with prepared statements.
type preparedTx struct {
	*prepared
	tx *sql.Tx
}

func (t preparedTx) QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	if s := t.get(query); s != nil {
		return t.tx.StmtContext(ctx, s).QueryContext(ctx, args...)
	}
	return t.tx.QueryContext(ctx, query, args...)
}

func (t preparedTx) QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row {
	if s := t.get(query); s != nil {
		return t.tx.StmtContext(ctx, s).QueryRowContext(ctx, args...)
	}
	return t.tx.QueryRowContext(ctx, query, args...)
}
