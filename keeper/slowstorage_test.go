package keeper

import (
	"context"
	"encoding/json"
	"errors"
	"testing"
	"time"

	"github.com/sluicefi/sluice/txjournal"
)

// slowStorage is the real journal, whose writes take for ever: either nothing is stored, or it is and nobody says so.
type slowStorage struct {
	txjournal.Storage
	insert, save, stored bool
}

func (s *slowStorage) Insert(ctx context.Context, in *txjournal.Intent, plan json.RawMessage, e txjournal.Event) error {
	return s.slow(ctx, s.insert, func() error { return s.Storage.Insert(ctx, in, plan, e) })
}

func (s *slowStorage) Save(ctx context.Context, in *txjournal.Intent, e *txjournal.Event) error {
	return s.slow(ctx, s.save, func() error { return s.Storage.Save(ctx, in, e) })
}

func (s *slowStorage) slow(ctx context.Context, is bool, write func() error) error {
	if !is {
		return write()
	}
	if s.stored {
		if err := write(); err != nil {
			return err
		}
	}
	<-ctx.Done()
	return ctx.Err()
}

// TestAWriteThatTakesForEverEndsItsTick: the tick ends within the time that a call to the database may take. Whether the write
// took effect isn't known then, and the next tick reads it.
func TestAWriteThatTakesForEverEndsItsTick(t *testing.T) {
	t.Parallel()
	for name, slow := range map[string]*slowStorage{
		"insert": {insert: true}, "insert, stored": {insert: true, stored: true}, "save": {save: true}, "save, stored": {save: true, stored: true},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t, 1)
			k := w.keeper(func(c *Config, _ *Deps) { c.CallTimeout = 2 * time.Second })
			k.tick(t)
			slow.Storage = k.journal
			k.tx = k.newSender(slow)
			w.prices(w.first + 12)
			ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
			defer cancel()
			if _, err := k.Tick(ctx); !errors.Is(err, context.DeadlineExceeded) || ctx.Err() != nil {
				t.Fatalf("the tick goes on: %v, %v", err, ctx.Err())
			}
			slow.insert, slow.save = false, false
			w.emptyBlock()
			w.run(k, 5)
			w.settledOnce(1)
			w.journalSays("mined success")
		})
	}
}
