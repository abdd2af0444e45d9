package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/sluicefi/sluice/archive"
	"github.com/sluicefi/sluice/bench/workload"
	"github.com/sluicefi/sluice/verify"
)

// A simulated year of one vault: 52 settlements with more than 20,000 events, on a chain of more than a million blocks.
const (
	yearSettlements = 52
	yearBlocksEach  = 8  // that hold events, for each settlement
	yearEvents      = 55 // in each
	yearSpread      = 2_500
)

// runVerify measures `sluice verify --account`: an account's whole history from an archive file, and from the logs of an
// endpoint that takes ranges of 10,000 blocks.
func runVerify(ctx context.Context, b *bench) error {
	live, err := workload.NewLive(ctx, "", workload.Size{Vaults: 1, Accounts: 100, EventsPerBlock: yearEvents, Seed: 3})
	if err != nil {
		return err
	}
	defer func() { _ = live.Close() }() // a measurement is over: its chain may go
	for day := range yearSettlements {
		if _, _, err := live.Day(ctx); err != nil {
			return err
		}
		for range yearBlocksEach - 1 {
			if _, _, err := live.Next(ctx); err != nil {
				return err
			}
		}
		b.note("a year for verify: settlement %d of %d", day+1, yearSettlements)
	}
	client, err := rpc.DialContext(ctx, live.Chain().HTTPURL())
	if err != nil {
		return fmt.Errorf("dial the chain: %w", err)
	}
	defer client.Close()
	wide := &spread{Client: client, most: verify.DefaultRange, real: map[common.Hash]common.Hash{}}
	head := live.Chain().Head().Number.Uint64() * yearSpread
	info := live.Info()
	opts := verify.Options{Vault: info.Vaults[0], Account: &info.Accounts[0], Factory: info.Factory, AtHead: true}
	path, err := b.yearArchive(ctx, wide, info, live.Portfolio(0), head)
	if err != nil {
		return err
	}

	opts.AtHead = false // the block where the archive ends
	file, err := archive.Open(path)
	if err != nil {
		return err
	}
	opts.Archive = file
	began := time.Now()
	report, err := verified(ctx, opts, wide)
	seconds := time.Since(began).Seconds()
	if err = errors.Join(err, file.Close()); err != nil {
		return err
	}
	opts.Archive, opts.AtHead, opts.FromBlock = nil, true, new(uint64)
	announced := ""
	opts.Announce = func(text string) { announced = text }
	began = time.Now()
	fromLogs, err := verified(ctx, opts, wide)
	if err != nil {
		return err
	}
	b.note("%s", announced)
	return b.print("verify/account", map[string]any{
		"events": report.Events, "blocks": head, "calls": report.Calls, "seconds": round(seconds, 2),
		"logs_calls": fromLogs.Calls, "logs_seconds": round(time.Since(began).Seconds(), 2),
	})
}

// verified is a verification that has to match.
func verified(ctx context.Context, opts verify.Options, client verify.Client) (*verify.Report, error) {
	report, err := verify.Run(ctx, opts, client)
	if err == nil && report.Verdict != verify.Match {
		err = fmt.Errorf("verify: %s: %s", report.Verdict, report.Reason)
	}
	return report, err
}

// yearArchive writes the vault's events as a file, as sluice export does.
func (b *bench) yearArchive(ctx context.Context, chain *spread, info *workload.Info, portfolio common.Address, head uint64) (string, error) {
	path := filepath.Join(b.cache("verify"), "year.ndjson.zst")
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return "", fmt.Errorf("make the cache: %w", err)
	}
	vault := info.Vaults[0]
	var logs []types.Log
	for from := uint64(0); from <= head; from += verify.DefaultRange {
		var part []types.Log
		if err := chain.CallContext(ctx, &part, "eth_getLogs", map[string]any{
			"fromBlock": hexutil.EncodeUint64(from), "toBlock": hexutil.EncodeUint64(min(from+verify.DefaultRange-1, head)), "address": []common.Address{vault, portfolio},
		}); err != nil {
			return "", err
		}
		logs = append(logs, part...)
	}
	approval := common.HexToHash("0x8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b925") // which no history has
	return path, archive.Create(path, func(w io.Writer) error {
		out := archive.NewWriter(w)
		if err := out.Head(archive.Head{ChainID: 1337, Vault: vault, Portfolio: portfolio}); err != nil {
			return err
		}
		events := uint64(0)
		for _, l := range logs {
			if l.Topics[0] == approval {
				continue
			}
			from := archive.FromVault
			if l.Address == portfolio {
				from = archive.FromPortfolio
			}
			events++
			if err := out.Event(archive.Event{
				From: from, Block: l.BlockNumber, Time: l.BlockTimestamp, Topics: l.Topics, Data: l.Data, Transaction: l.TxHash, LogIndex: uint64(l.Index),
			}); err != nil {
				return err
			}
		}
		return out.End(archive.End{Position: events, Through: head})
	})
}

// spread shows a chain as one with yearSpread times as many blocks: block n as block n * yearSpread, with its own hash, and
// nothing in between. An endpoint of a chain with short blocks looks like that to a verifier, which asks for few of them.
type spread struct {
	verify.Client
	most uint64                      // blocks of one request for logs
	real map[common.Hash]common.Hash // of a header as it is shown, the chain's own
}

// BatchCallContext makes the calls one by one.
func (s *spread) BatchCallContext(ctx context.Context, batch []rpc.BatchElem) error {
	for i := range batch {
		batch[i].Error = s.CallContext(ctx, batch[i].Result, batch[i].Method, batch[i].Args...)
	}
	return nil
}

// CallContext translates block numbers there and back.
func (s *spread) CallContext(ctx context.Context, result any, method string, args ...any) error {
	args = append([]any{}, args...)
	switch method {
	case "eth_getBlockByNumber":
		return s.header(ctx, result, args)
	case "eth_getLogs":
		return s.logs(ctx, result, args[0].(map[string]any))
	case "eth_call":
		at := args[1].(map[string]any)
		args[1] = map[string]any{"blockHash": s.real[at["blockHash"].(common.Hash)]}
	case "eth_getProof", "eth_getStorageAt":
		args[2] = inner(args[2].(string))
	case "eth_getCode":
		args[1] = inner(args[1].(string))
	}
	return s.Client.CallContext(ctx, result, method, args...)
}

func (s *spread) header(ctx context.Context, result any, args []any) error {
	args[0] = inner(args[0].(string))
	var fields map[string]any
	if err := s.Client.CallContext(ctx, &fields, "eth_getBlockByNumber", args...); err != nil || fields == nil {
		return err
	}
	raw, err := json.Marshal(fields)
	if err != nil {
		return fmt.Errorf("encode a header: %w", err)
	}
	var h types.Header
	if err := json.Unmarshal(raw, &h); err != nil {
		return fmt.Errorf("decode a header: %w", err)
	}
	own := h.Hash()
	h.Number.SetUint64(h.Number.Uint64() * yearSpread)
	fields["number"], fields["hash"] = hexutil.EncodeBig(h.Number), h.Hash()
	s.real[h.Hash()] = own
	if raw, err = json.Marshal(fields); err != nil {
		return fmt.Errorf("encode a header: %w", err)
	}
	return json.Unmarshal(raw, result)
}

func (s *spread) logs(ctx context.Context, result any, filter map[string]any) error {
	from, to := hexutil.MustDecodeUint64(filter["fromBlock"].(string)), hexutil.MustDecodeUint64(filter["toBlock"].(string))
	if to-from+1 > s.most {
		return errors.New("block range too large")
	}
	var logs []types.Log
	if first, last := (from+yearSpread-1)/yearSpread, to/yearSpread; first <= last {
		if err := s.Client.CallContext(ctx, &logs, "eth_getLogs", map[string]any{
			"fromBlock": hexutil.EncodeUint64(first), "toBlock": hexutil.EncodeUint64(last), "address": filter["address"],
		}); err != nil {
			return err
		}
	}
	for i := range logs {
		logs[i].BlockNumber *= yearSpread
	}
	raw, err := json.Marshal(logs)
	if err != nil {
		return fmt.Errorf("encode logs: %w", err)
	}
	return json.Unmarshal(raw, result)
}

// inner is the chain's own number of a block that is shown, or the tag as it is.
func inner(block string) string {
	n, err := hexutil.DecodeUint64(block)
	if err != nil {
		return block
	}
	return hexutil.EncodeUint64(n / yearSpread)
}
