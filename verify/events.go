package verify

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/sluicefi/sluice/archive"
)

// history is the list of a vault's events, from wherever it came.
type history struct {
	vault, portfolio common.Address
	events           []event
	source           string // for people
	own              bool   // the endpoint's own logs: if they don't fold to its own state, it contradicts itself
	through          uint64 // block number: there are all events up to it
	ends             []archive.End

	// given is how many of the events the source gave, and until the block up to which it has all of them. Those after them are
	// the endpoint's own logs, and tail says so for people.
	given int
	until uint64
	tail  string
}

// DefaultRange is how many blocks are asked for in one request for logs, unless Options.Range says otherwise.
const DefaultRange = 10_000

// fromArchive reads an archive. What can't be read, or is another vault's, could not be checked.
func (v *run) fromArchive() (*history, error) {
	start := v.opts.Archive.Start()
	h := &history{vault: start.Vault, portfolio: start.Portfolio, source: v.opts.Source}
	switch {
	case fmt.Sprint(start.ChainID) != v.report.ChainID:
		return nil, fmt.Errorf("the archive is of chain %d, the endpoint's chain is %s", start.ChainID, v.report.ChainID)
	case start.Vault != v.opts.Vault:
		return nil, fmt.Errorf("the archive is of vault %s", start.Vault)
	case start.After != nil || start.Position != 0 || start.History != common.Hash{}:
		return nil, errors.New("the archive doesn't begin with the vault's first event")
	}
	for {
		e, err := v.opts.Archive.Next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, fmt.Errorf("reading the events: %w", err)
		}
		h.events = append(h.events, event{
			portfolio: e.From == archive.FromPortfolio, block: e.Block, time: e.Time, topics: e.Topics, data: e.Data, tx: e.Transaction, index: e.LogIndex,
		})
	}
	h.ends = v.opts.Archive.Ends()
	if len(h.ends) == 0 {
		return nil, errors.New("the archive has no end")
	}
	h.through = h.ends[len(h.ends)-1].Through
	h.given, h.until = len(h.events), h.through
	return h, nil
}

// fromLogs reads the vault's logs from the endpoint, up to the anchor.
func (v *run) fromLogs(ctx context.Context) (*history, error) {
	portfolio, err := v.vault.read(ctx, v.anchor, "_portfolio")
	if err != nil {
		return nil, err
	}
	last := v.anchor.Number.Uint64()
	h := &history{vault: v.opts.Vault, portfolio: addressOf(portfolio[0]), own: true, through: last}
	first := uint64(0)
	switch {
	case v.opts.FromBlock != nil:
		first = *v.opts.FromBlock
	case last >= v.opts.Range: // else one request has them all
		first = v.creationBlock(ctx)
	}
	if h.events, err = v.logs(ctx, h, first, last); err != nil {
		return nil, err
	}
	h.source = fmt.Sprintf("the endpoint's logs of blocks %d to %d", first, last)
	h.given, h.until = len(h.events), last
	return h, nil
}

// creationBlock looks for the first block that has the vault's code, by halving; 0 where the endpoint has no state that
// old. It only saves requests: an event before it would be missed by the fold.
func (v *run) creationBlock(ctx context.Context) uint64 {
	low, high := uint64(0), v.anchor.Number.Uint64()
	for low < high {
		middle := low + (high-low)/2
		var code hexutil.Bytes
		if err := v.call(ctx, &code, "eth_getCode", v.opts.Vault, blockRef(middle)); err != nil {
			return low // what is known so far: the vault isn't in any block before
		}
		if len(code) > 0 {
			high = middle
		} else {
			low = middle + 1
		}
	}
	return low
}

// extend adds the events of the blocks up to the anchor from the endpoint's logs, or leaves out those after it.
func (v *run) extend(ctx context.Context, h *history) error {
	last := v.anchor.Number.Uint64()
	if h.through >= last {
		if i := slices.IndexFunc(h.events, func(e event) bool { return e.block > last }); i >= 0 && h.through > last {
			h.source = fmt.Sprintf("%s (those of blocks up to %d)", h.source, last)
			h.events, h.given = h.events[:i], i
		}
		h.until = last
		return nil
	}
	tail, err := v.logs(ctx, h, h.through+1, last)
	if err != nil {
		return err
	}
	h.tail = fmt.Sprintf(" and the endpoint's logs of blocks %d to %d", h.through+1, last)
	h.events, h.through = append(h.events, tail...), last
	return nil
}

// approval is ERC-20's event that no history has.
var approval = crypto.Keccak256Hash([]byte("Approval(address,address,uint256)"))

// logs reads the events of vault and portfolio in a range of blocks, by requests for parts of it that are halved where the
// endpoint refuses them. How many it takes at least is announced before the first.
func (v *run) logs(ctx context.Context, h *history, from, to uint64) ([]event, error) {
	if from > to {
		return nil, nil
	}
	size := v.opts.Range
	v.announce("reading the logs of blocks %d to %d: %d requests of up to %d blocks, more if the endpoint takes fewer",
		from, to, (to-from)/size+1, size)
	var found []types.Log
	for start := from; start <= to; {
		end := to
		if to-start >= size {
			end = start + size - 1
		}
		logs, err := v.logsIn(ctx, h, start, end)
		if err != nil {
			if start == end || ctx.Err() != nil || errors.Is(err, ErrContradiction) {
				return nil, fmt.Errorf("reading the vault's logs of blocks %d to %d: %w", start, end, err)
			}
			size = max((end-start+1)/2, 1)
			continue
		}
		if found = append(found, logs...); len(found) > archive.MaxEvents {
			return nil, fmt.Errorf("more than %d logs", archive.MaxEvents)
		}
		if end == to {
			break
		}
		start = end + 1
	}
	return v.eventsOf(ctx, h, found)
}

// logsIn makes one request. What was not asked for is a contradiction.
func (v *run) logsIn(ctx context.Context, h *history, from, to uint64) ([]types.Log, error) {
	var logs []types.Log
	err := v.call(ctx, &logs, "eth_getLogs", map[string]any{
		"fromBlock": blockRef(from), "toBlock": blockRef(to), "address": []common.Address{h.vault, h.portfolio},
	})
	if err != nil {
		return nil, err
	}
	if logs == nil {
		return nil, fmt.Errorf("%w: it gave null for a list of logs", ErrContradiction)
	}
	for _, log := range logs {
		if log.Address != h.vault && log.Address != h.portfolio || log.BlockNumber < from || log.BlockNumber > to || log.Removed || len(log.Topics) > maxTopics {
			return nil, fmt.Errorf("%w: it gave a log that was not asked for, of %s in block %d", ErrContradiction, log.Address, log.BlockNumber)
		}
	}
	return logs, nil
}

// eventsOf puts logs in order and gives each its time, from its block's header where the log doesn't say it.
func (v *run) eventsOf(ctx context.Context, h *history, logs []types.Log) ([]event, error) {
	slices.SortStableFunc(logs, func(a, b types.Log) int {
		if a.BlockNumber != b.BlockNumber {
			return int(a.BlockNumber) - int(b.BlockNumber) //nolint:gosec // block numbers are far from 2^63
		}
		return int(a.Index) - int(b.Index) //nolint:gosec // as are indices
	})
	var untimed []uint64
	for _, log := range logs {
		if log.BlockTimestamp == 0 && (len(untimed) == 0 || untimed[len(untimed)-1] != log.BlockNumber) {
			untimed = append(untimed, log.BlockNumber)
		}
	}
	times, err := v.timesOf(ctx, untimed)
	if err != nil {
		return nil, err
	}
	out := make([]event, 0, len(logs))
	for _, log := range logs {
		if log.Address == h.vault && len(log.Topics) > 0 && log.Topics[0] == approval {
			continue
		}
		time := log.BlockTimestamp
		if time == 0 {
			time = times[log.BlockNumber]
		}
		out = append(out, event{
			portfolio: log.Address == h.portfolio, block: log.BlockNumber, time: time, topics: log.Topics, data: log.Data, tx: log.TxHash, index: uint64(log.Index),
		})
	}
	return out, nil
}

func (v *run) announce(format string, args ...any) {
	if v.opts.Announce != nil {
		v.opts.Announce(fmt.Sprintf(format, args...))
	}
}
