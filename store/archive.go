package store

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/archive"
)

// ErrNotFinal means that a block isn't final here, or that none is yet.
var ErrNotFinal = errors.New("not final yet")

// ArchivePage is a part of a vault's archive: whole blocks, all of them final, so that no reorg changes it.
type ArchivePage struct {
	Head   archive.Head
	End    archive.End // without the path of the next page
	Full   bool        // another page follows: this one never changes
	Proven bool        // the vault's events up to its end were compared with its own slot and found complete

	rows []*Events
}

// Archive reads the events of a vault in the blocks after one, or from its creation on: at most so many, in whole blocks,
// but at least one block's. [ErrNotFound] when there is no such vault; [ErrNotFinal] when that block isn't final.
func (v *View) Archive(ctx context.Context, vault common.Address, after *uint64, most int) (*ArchivePage, error) {
	row, disputed, err := v.VaultRow(ctx, vault)
	if err != nil {
		return nil, err
	}
	if v.Cursor.Finalized == nil || v.Cursor.Head == nil {
		return nil, fmt.Errorf("no block of the index is %w", ErrNotFinal)
	}
	final := min(v.Cursor.Finalized.Number, v.Cursor.Head.Number)
	p := &ArchivePage{Head: archive.Head{ChainID: v.Cursor.ChainID, Vault: row.Vault, Portfolio: row.Portfolio, After: after}}
	var from uint64
	if after != nil {
		if *after > final {
			return nil, fmt.Errorf("block %d is %w: block %d is the newest final one here", *after, ErrNotFinal, final)
		}
		from = *after + 1
		if p.Head.History, p.Head.Position, err = v.HistoryAt(ctx, vault, *after); err != nil {
			return nil, err
		}
	}
	// Every row has an event at least, so a page has at most so many rows; one more tells whether another page follows.
	rows, err := v.EventsOf(ctx, vault, from, final, most+1)
	if err != nil {
		return nil, err
	}
	p.End = archive.End{Position: p.Head.Position, History: p.Head.History, Through: final}
	events := 0
	for i, r := range rows {
		if i > 0 && events+r.Count > most {
			p.Full, p.End.Through = true, rows[i-1].BlockNumber
			rows = rows[:i]
			break
		}
		events += r.Count
		p.End.Position, p.End.History = r.Position+uint64(r.Count), r.History //nolint:gosec // positive
	}
	p.rows = rows
	proofs, err := v.ProofsOf(ctx, []common.Address{vault})
	if err != nil {
		return nil, err
	}
	p.Proven = !disputed && proofs[vault].Covers(p.End.Through)
	return p, nil
}

// Each gives the events of the page in order. Its own error is [ErrPacked].
func (p *ArchivePage) Each(visit func(archive.Event) error) error {
	for _, row := range p.rows {
		events, err := row.Unpack()
		if err != nil {
			return err
		}
		for _, e := range events {
			from := archive.FromVault
			if e.Portfolio {
				from = archive.FromPortfolio
			}
			if err := visit(archive.Event{
				From: from, Block: row.BlockNumber, Time: row.BlockTime, Topics: e.Topics, Data: e.Data, Transaction: e.TxHash, LogIndex: e.LogIndex,
			}); err != nil {
				return err
			}
		}
	}
	return nil
}
