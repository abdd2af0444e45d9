// Package journalfile keeps a trader's journal in one file: it is the storage of txjournal for a program without a database.
// The whole file is replaced at each change, so that after a crash there is
// the state before or the state after and nothing in between. A lock keeps a second process out. A trader has few intents; what
// is final and older than a quarter of a year is left out.
package journalfile

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"math/big"
	"os"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/internal/durable"
	"github.com/sluicefi/sluice/txjournal"
)

// Record is an intent with what it was planned as, and its history.
type Record struct {
	Intent *txjournal.Intent `json:"intent"`
	Plan   json.RawMessage   `json:"plan"`
	Events []txjournal.Event `json:"events"`
}

type content struct {
	Version int       `json:"version"`
	ChainID uint64    `json:"chainId"`
	NextID  int64     `json:"nextId"`
	Records []*Record `json:"records"`
}

// Journal is a file that is open and locked.
type Journal struct {
	path string
	lock *os.File
	once map[string]bool

	mu   sync.Mutex
	data content
}

var _ txjournal.Storage = (*Journal)(nil)

const (
	version = 1
	maxFile = 256 << 20
	keep    = 90 * 24 * 3600 // seconds of chain time that final intents are kept
)

// ErrBusy means that another process has the journal open.
var ErrBusy = errors.New("another process uses this journal: wait until it has ended")

// Open opens or makes the journal of a chain. While another process has it, it waits until ctx ends. Actions that take effect only
// once for each subject are named, as for every storage of txjournal.
func Open(ctx context.Context, path string, chainID uint64, once ...string) (*Journal, error) {
	lock, err := acquire(ctx, path)
	if err != nil {
		return nil, err
	}
	j := &Journal{path: path, lock: lock, once: make(map[string]bool)}
	for _, action := range once {
		j.once[action] = true
	}
	if err := j.load(chainID); err != nil {
		return nil, errors.Join(fmt.Errorf("the journal %s: %w", path, err), lock.Close())
	}
	return j, nil
}

func acquire(ctx context.Context, path string) (*os.File, error) {
	ticker := time.NewTicker(50 * time.Millisecond)
	defer ticker.Stop()
	for {
		lock, err := durable.Lock(path)
		if err == nil {
			return lock, nil
		}
		if !errors.Is(err, durable.ErrLocked) {
			return nil, fmt.Errorf("the journal: %w", err)
		}
		select {
		case <-ctx.Done():
			return nil, fmt.Errorf("the journal %s: %w", path, ErrBusy)
		case <-ticker.C:
		}
	}
}

func (j *Journal) load(chainID uint64) error {
	j.data = content{Version: version, ChainID: chainID, NextID: 1}
	info, err := os.Stat(j.path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	if info.Size() > maxFile {
		return fmt.Errorf("has %d bytes, more than a journal has", info.Size())
	}
	raw, err := os.ReadFile(j.path)
	if err != nil {
		return err
	}
	var data content
	if err := json.Unmarshal(raw, &data); err != nil {
		return fmt.Errorf("can't be read, and nothing is sent without it: %w", err)
	}
	if data.Version != version || data.ChainID != chainID {
		return fmt.Errorf("is of version %d and chain %d, not of version %d and chain %d", data.Version, data.ChainID, version, chainID)
	}
	j.data = data
	return nil
}

// Close releases the journal.
func (j *Journal) Close() error { return j.lock.Close() }

// write changes a copy of the content, makes it durable, and then takes it over.
func (j *Journal) write(change func(*content) error) error {
	next := j.data
	next.Records = slices.Clone(j.data.Records)
	if err := change(&next); err != nil {
		return err
	}
	prune(&next)
	raw, err := json.Marshal(next)
	if err == nil {
		err = durable.Replace(j.path, raw, 0o600)
	}
	if err != nil {
		return fmt.Errorf("writing the journal: %w", err)
	}
	j.data = next
	return nil
}

// prune leaves out what is long over. The newest intent's planned time is the present.
func prune(c *content) {
	var now uint64
	for _, r := range c.Records {
		now = max(now, r.Intent.PlannedTime)
	}
	c.Records = slices.DeleteFunc(c.Records, func(r *Record) bool { return r.Intent.State.Done() && r.Intent.PlannedTime+keep < now })
}

// copyOf is an intent that can be changed without the original.
func copyOf(in *txjournal.Intent) *txjournal.Intent {
	c := *in
	c.Parts, c.Attempts = slices.Clone(in.Parts), slices.Clone(in.Attempts)
	return &c
}

func (j *Journal) taken(r *Record, p txjournal.Part) bool {
	s := r.Intent.State
	return s.Unresolved() || s == txjournal.StateReorged ||
		s == txjournal.StateMined && p.Outcome == txjournal.OutcomeSuccess && j.once[p.Action]
}

// Insert is [txjournal.Storage].
func (j *Journal) Insert(_ context.Context, in *txjournal.Intent, plan json.RawMessage, e txjournal.Event) error {
	j.mu.Lock()
	defer j.mu.Unlock()
	for _, r := range j.data.Records {
		if r.Intent.Sender == in.Sender && r.Intent.State.Unresolved() {
			return fmt.Errorf("%w (nonce %d is %s)", txjournal.ErrDuplicate, r.Intent.Nonce, r.Intent.State)
		}
		if r.Intent.Sender == in.Sender && r.Intent.Nonce == in.Nonce && r.Intent.State != txjournal.StateAbandoned {
			return fmt.Errorf("%w (nonce %d is taken)", txjournal.ErrDuplicate, in.Nonce)
		}
		for _, old := range r.Intent.Parts {
			for _, p := range in.Parts {
				if old.Subject == p.Subject && j.taken(r, old) {
					return fmt.Errorf("%w (%s of %s is %s)", txjournal.ErrDuplicate, p.Action, p.Contract, r.Intent.State)
				}
			}
		}
	}
	in.ID = j.data.NextID
	return j.write(func(c *content) error {
		c.NextID++
		c.Records = append(c.Records, &Record{Intent: copyOf(in), Plan: slices.Clone(plan), Events: []txjournal.Event{e}})
		return nil
	})
}

// Save is [txjournal.Storage].
func (j *Journal) Save(_ context.Context, in *txjournal.Intent, e *txjournal.Event) error {
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.write(func(c *content) error {
		for i, r := range c.Records {
			if r.Intent.ID != in.ID {
				continue
			}
			next := &Record{Intent: copyOf(in), Plan: r.Plan, Events: slices.Clone(r.Events)}
			if e != nil {
				next.Events = append(next.Events, *e)
			}
			c.Records[i] = next
			return nil
		}
		return fmt.Errorf("there is no intent %d", in.ID)
	})
}

// Records are all that is kept, in the order of planning. They are copies.
func (j *Journal) Records() []Record {
	j.mu.Lock()
	defer j.mu.Unlock()
	out := make([]Record, len(j.data.Records))
	for i, r := range j.data.Records {
		out[i] = Record{Intent: copyOf(r.Intent), Plan: r.Plan, Events: slices.Clone(r.Events)}
	}
	return out
}

// those are copies of the intents that a condition holds for, by sender and nonce.
func (j *Journal) those(condition func(*txjournal.Intent) bool) []*txjournal.Intent {
	j.mu.Lock()
	defer j.mu.Unlock()
	var out []*txjournal.Intent
	for _, r := range j.data.Records {
		if condition(r.Intent) {
			out = append(out, copyOf(r.Intent))
		}
	}
	slices.SortStableFunc(out, func(a, b *txjournal.Intent) int {
		if c := a.Sender.Cmp(b.Sender); c != 0 {
			return c
		}
		return int(int64(a.Nonce) - int64(b.Nonce)) //nolint:gosec // nonces are small
	})
	return out
}

// Open is [txjournal.Storage].
func (j *Journal) Open(context.Context) ([]*txjournal.Intent, error) {
	return j.those(func(in *txjournal.Intent) bool { return !in.State.Done() }), nil
}

// NewestFinal is [txjournal.Storage].
func (j *Journal) NewestFinal(_ context.Context, above, upTo uint64) ([]*txjournal.Intent, error) {
	within := func(in *txjournal.Intent) bool {
		return in.State == txjournal.StateFinal && in.BlockNumber > above && in.BlockNumber <= upTo
	}
	var newest uint64
	for _, in := range j.those(within) {
		newest = max(newest, in.BlockNumber)
	}
	return j.those(func(in *txjournal.Intent) bool { return within(in) && in.BlockNumber == newest }), nil
}

// UsedFrom is [txjournal.Storage].
func (j *Journal) UsedFrom(_ context.Context, sender common.Address, nonce uint64) ([]*txjournal.Intent, error) {
	return j.those(func(in *txjournal.Intent) bool {
		s := in.State
		return in.Sender == sender && in.Nonce >= nonce && (s == txjournal.StateMined || s == txjournal.StateFinal || s == txjournal.StateNonceTaken)
	}), nil
}

// HasBetween is [txjournal.Storage].
func (j *Journal) HasBetween(_ context.Context, sender common.Address, from, to uint64) (bool, error) {
	return len(j.those(func(in *txjournal.Intent) bool {
		return in.Sender == sender && in.Nonce >= from && in.Nonce < to && in.State != txjournal.StateAbandoned && in.State != txjournal.StateNonceTaken
	})) > 0, nil
}

// Taken is [txjournal.Storage].
func (j *Journal) Taken(context.Context) (map[txjournal.Subject]txjournal.State, error) {
	j.mu.Lock()
	defer j.mu.Unlock()
	out := make(map[txjournal.Subject]txjournal.State)
	for _, r := range j.data.Records {
		for _, p := range r.Intent.Parts {
			if j.taken(r, p) {
				out[p.Subject] = r.Intent.State
			}
		}
	}
	return out, nil
}

// Spent is [txjournal.Storage].
func (j *Journal) Spent(_ context.Context, since uint64, actions ...string) (*big.Int, error) {
	sum := new(big.Int)
	for _, in := range j.those(func(in *txjournal.Intent) bool {
		return (in.PlannedTime > since || in.Cost == nil && in.State != txjournal.StateSuperseded) && (len(actions) == 0 || slices.Contains(actions, in.Action))
	}) {
		if in.Cost != nil {
			sum.Add(sum, in.Cost)
			for _, p := range in.Parts {
				if p.Paid != nil {
					sum.Sub(sum, p.Paid)
				}
			}
		} else if in.Reserved != nil {
			sum.Add(sum, in.Reserved)
		}
	}
	return sum, nil
}

// Reverts is [txjournal.Storage].
func (j *Journal) Reverts(_ context.Context, above uint64) (map[txjournal.Subject]txjournal.Past, error) {
	out := make(map[txjournal.Subject]txjournal.Past)
	for _, in := range j.those(func(in *txjournal.Intent) bool { return in.BlockNumber > above }) {
		for _, p := range in.Parts {
			if p.Outcome == txjournal.OutcomeReverted {
				past := out[p.Subject]
				past.Reverts, past.LastBlock, past.Reason = past.Reverts+1, max(past.LastBlock, in.BlockNumber), p.Reason
				out[p.Subject] = past
			}
		}
	}
	return out, nil
}
