package chain

import (
	"context"
	"io"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// What tests look at and nobody else.

// Logs fetches the logs of from..to in chain order by eth_getLogs.
func (c *Client) Logs(ctx context.Context, from, to uint64, contracts []common.Address) ([]Log, error) {
	return c.logs(ctx, from, to, contracts)
}

// Poll asks every endpoint once for its head.
func (c *Client) Poll(ctx context.Context) *Header { return c.poll(ctx) }

// Types converts to go-ethereum's log, for bindings. Data is shared.
func (l *Log) Types() *types.Log {
	topics := make([]common.Hash, l.NTopics)
	copy(topics, l.Topics[:l.NTopics])
	return &types.Log{
		Address: l.Address, Topics: topics, Data: l.Data, BlockNumber: l.BlockNumber, BlockHash: l.BlockHash,
		TxHash: l.TxHash, TxIndex: uint(l.TxIndex), Index: uint(l.Index),
	}
}

// DecodeLogs reads a JSON array of logs as eth_getLogs returns it, at most maxLogs of them and maxBytes of text.
func DecodeLogs(r io.Reader, maxLogs int, maxBytes int64) ([]Log, error) {
	var s scanner
	s.reset(r, maxBytes)
	d := newLogDecoder(&s, maxLogs)
	if err := d.decode(); err != nil {
		return nil, err
	}
	return d.out, s.finish()
}
