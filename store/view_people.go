package store

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
)

// holds is the condition of a position that makes its account a depositor: shares of a vault, but for the vaults' sliver. The index
// positions_depositors has exactly these rows, and their accounts.
const holds = "wallet_shares + claimable_shares + redeeming_shares > 0 AND account <> $1"

// Depositors reads the accounts with shares of any vault, each once and in no order. It reads every such position.
func (v *View) Depositors(ctx context.Context) ([]common.Address, error) {
	return addressList(ctx, v.q, "SELECT account FROM positions WHERE "+holds+" GROUP BY account", SliverHolder)
}

// DepositorsAmong reads which of the accounts have shares of any vault, each once and in no order.
func (v *View) DepositorsAmong(ctx context.Context, accounts []common.Address) ([]common.Address, error) {
	if len(accounts) == 0 {
		return nil, nil
	}
	return addressList(ctx, v.q, "SELECT account FROM positions WHERE account = ANY ($2) AND "+holds+" GROUP BY account", SliverHolder, bytesOf(accounts))
}

// Leaders counts the leaders of shared vaults.
func (v *View) Leaders(ctx context.Context) (n uint64, err error) {
	if err := v.q.QueryRowContext(ctx, "SELECT count(DISTINCT leader) FROM vaults WHERE type = 'shared'").Scan(&n); err != nil {
		return 0, fmt.Errorf("count leaders: %w", err)
	}
	return n, nil
}

// FeedPlace is a place in the feed: that of an event of a block, up to which somebody knows what has happened.
type FeedPlace struct {
	seq   int64
	block common.Hash
}

// FeedEnd is the place of the feed's newest event. It is nil where the feed is empty or ends with a reset, as it does while
// the index is filled: what follows there is not told event by event.
func (v *View) FeedEnd(ctx context.Context) (*FeedPlace, error) {
	var p FeedPlace
	var op string
	err := v.q.QueryRowContext(ctx, "SELECT seq, block_hash, op FROM feed ORDER BY seq DESC LIMIT 1").Scan(&p.seq, &p.block, &op)
	switch {
	case isNoRows(err), err == nil && op == NotifyReset:
		return nil, nil
	case err != nil:
		return nil, fmt.Errorf("read the end of the feed: %w", err)
	}
	return &p, nil
}

// AccountsSince reads the accounts of which the feed tells something after a place, each as often as it does: whose shares are others
// than they were there is among them. It says false where the feed does not tell all that changed, because rows were taken back,
// replaced or filled in since, or it no longer reaches back to the place, or has more than so many events after it.
func (v *View) AccountsSince(ctx context.Context, since FeedPlace, most int) (accounts []common.Address, all bool, err error) {
	rows, err := v.q.QueryContext(ctx, "SELECT seq, op, block_hash, account, counterparty FROM feed WHERE seq >= $1 ORDER BY seq LIMIT $2", since.seq, most+2)
	if err != nil {
		return nil, false, fmt.Errorf("read the feed: %w", err)
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	n := 0
	for ; rows.Next(); n++ {
		var seq int64
		var op string
		var block common.Hash
		var account, counterparty *common.Address
		if err := rows.Scan(&seq, &op, &block, addressScan{&account}, addressScan{&counterparty}); err != nil {
			return nil, false, fmt.Errorf("read the feed: %w", err)
		}
		if n == 0 {
			if seq != since.seq || block != since.block {
				return nil, false, nil
			}
			continue
		}
		if op != "apply" {
			return nil, false, nil
		}
		for _, a := range []*common.Address{account, counterparty} {
			if a != nil {
				accounts = append(accounts, *a)
			}
		}
	}
	if err := rows.Err(); err != nil {
		return nil, false, fmt.Errorf("read the feed: %w", err)
	}
	return accounts, n > 0 && n <= most+1, nil
}
