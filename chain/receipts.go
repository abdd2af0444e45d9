package chain

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/ethereum/go-ethereum/trie"
)

// blockReceipts is one block's receipts while they are decoded: their consensus encodings for the root, and their logs.
type blockReceipts struct {
	encoded [][]byte
	logs    []Log // of watched contracts only, when a filter is given
	nLogs   uint32
}

// receiptDecoder reads the answer of eth_getBlockReceipts (an array) or eth_getTransactionReceipt (one object).
type receiptDecoder struct {
	s       *scanner
	logs    *logDecoder
	keep    *Watched // nil keeps every log
	out     *blockReceipts
	maxLogs int

	typ       uint64
	status    []byte
	root      []byte
	gas       uint64
	bloom     types.Bloom
	txHash    common.Hash
	seen      uint8
	buf       bytes.Buffer
	fieldFunc func([]byte) error
}

const (
	sawGas = 1 << iota
	sawBloom
	sawLogs
	sawStatus
)

func newReceiptDecoder(s *scanner, out *blockReceipts, keep *Watched, maxLogs int) *receiptDecoder {
	d := &receiptDecoder{s: s, logs: newLogDecoder(s, maxLogs), keep: keep, out: out, maxLogs: maxLogs}
	d.logs.trusted = true
	d.fieldFunc = d.field
	return d
}

func (d *receiptDecoder) block() error {
	isNull, err := d.s.null()
	if err != nil {
		return err
	}
	if isNull {
		return errNoBlock
	}
	return d.s.array(d.receipt)
}

func (d *receiptDecoder) receipt() error {
	d.typ, d.status, d.root, d.gas, d.seen = 0, nil, nil, 0, 0
	d.logs.out = d.logs.out[:0]
	if err := d.s.object(d.fieldFunc); err != nil {
		return err
	}
	if d.seen != sawGas|sawBloom|sawLogs|sawStatus {
		return fmt.Errorf("%w: receipt with missing fields", errMalformed)
	}
	txIndex := uint32(len(d.out.encoded))
	d.out.encoded = append(d.out.encoded, d.encode())
	for i := range d.logs.out {
		l := &d.logs.out[i]
		l.Index, l.TxIndex, l.TxHash = d.out.nLogs, txIndex, d.txHash
		d.out.nLogs++
		if d.keep == nil || d.keep.Has(l.Address) {
			d.out.logs = append(d.out.logs, *l)
		}
	}
	if int(d.out.nLogs) > d.maxLogs {
		return fmt.Errorf("%w: more than %d logs in a block", errTooLarge, d.maxLogs)
	}
	return nil
}

func (d *receiptDecoder) field(key []byte) (err error) {
	s := d.s
	switch string(key) {
	case "type":
		d.typ, err = s.quantity()
		if d.typ > 0x7f {
			return fmt.Errorf("%w: receipt type", errMalformed)
		}
		return err
	case "status":
		if isNull, err := s.null(); err != nil || isNull {
			return err
		}
		n, err := s.quantity()
		d.seen |= sawStatus
		if d.status = nil; n == 1 {
			d.status = []byte{1}
		} else if n != 0 {
			return fmt.Errorf("%w: receipt status", errMalformed)
		}
		return err
	case "root":
		if isNull, err := s.null(); err != nil || isNull {
			return err
		}
		var a arena
		b, err := s.bytes(&a)
		if len(b) == 32 {
			d.root = b
			d.seen |= sawStatus
		}
		return err
	case "cumulativeGasUsed":
		d.seen |= sawGas
		d.gas, err = s.quantity()
		return err
	case "logsBloom":
		d.seen |= sawBloom
		return s.fixed(d.bloom[:])
	case "transactionHash":
		return s.fixed(d.txHash[:])
	case "logs":
		d.seen |= sawLogs
		d.logs.out = d.logs.out[:0]
		return d.logs.decode()
	default:
		return s.skip()
	}
}

// encode is the receipt's consensus form (EIP-2718: the type byte, then RLP of status, gas, bloom and logs).
func (d *receiptDecoder) encode() []byte {
	d.buf.Reset()
	if d.typ != 0 {
		d.buf.WriteByte(byte(d.typ))
	}
	w := rlp.NewEncoderBuffer(&d.buf)
	outer := w.List()
	if d.root != nil {
		w.WriteBytes(d.root)
	} else {
		w.WriteBytes(d.status)
	}
	w.WriteUint64(d.gas)
	w.WriteBytes(d.bloom[:])
	logs := w.List()
	for i := range d.logs.out {
		l := &d.logs.out[i]
		one := w.List()
		w.WriteBytes(l.Address[:])
		topics := w.List()
		for t := range l.Topics[:l.NTopics] {
			w.WriteBytes(l.Topics[t][:])
		}
		w.ListEnd(topics)
		w.WriteBytes(l.Data)
		w.ListEnd(one)
	}
	w.ListEnd(logs)
	w.ListEnd(outer)
	_ = w.Flush() // a bytes.Buffer does not fail
	return append([]byte(nil), d.buf.Bytes()...)
}

// encodedList lets go-ethereum derive the root of ready encodings.
type encodedList [][]byte

func (l encodedList) Len() int                           { return len(l) }
func (l encodedList) EncodeIndex(i int, w *bytes.Buffer) { w.Write(l[i]) }

func receiptsRoot(encoded [][]byte) common.Hash {
	if len(encoded) == 0 {
		return types.EmptyReceiptsHash
	}
	return types.DeriveSha(encodedList(encoded), trie.NewStackTrie(nil))
}

// provenLogs fetches the receipts of the given blocks, checks each block's against its header's receiptsRoot and
// returns the logs of watched contracts (all when keep is nil), per block.
func (c *Client) provenLogs(ctx context.Context, hs []*Header, keep *Watched) ([][]Log, error) {
	out := make([][]Log, 0, len(hs))
	for start := 0; start < len(hs); {
		part := hs[start:min(len(hs), start+receiptBatch)]
		var got [][]Log
		err := c.try(ctx, need{head: part[len(part)-1].Number}, func(ctx context.Context, e *endpoint) (err error) {
			got, err = c.provenAt(ctx, e, part, keep)
			return err
		})
		if err != nil {
			return nil, fmt.Errorf("receipts of blocks %d to %d: %w", part[0].Number, part[len(part)-1].Number, err)
		}
		out = append(out, got...)
		start += len(part)
	}
	return out, nil
}

// receiptBatch is the number of blocks whose receipts are asked for in one batch.
const receiptBatch = 32

func (c *Client) provenAt(ctx context.Context, e *endpoint, hs []*Header, keep *Watched) ([][]Log, error) {
	found := make([]blockReceipts, len(hs))
	reqs := make([]*Request, len(hs))
	for i, h := range hs {
		reqs[i] = &Request{
			Method: "eth_getBlockReceipts", Params: []any{h.Hash},
			stream: func(s *scanner) error {
				found[i] = blockReceipts{}
				return newReceiptDecoder(s, &found[i], keep, maxBlockLogs).block()
			},
		}
	}
	err := c.sendAll(ctx, e, reqs)
	if ClassOf(err) == Unsupported {
		for i, h := range hs {
			if found[i], err = c.receiptsOneByOne(ctx, e, h, keep); err != nil {
				return nil, err
			}
		}
	}
	if err != nil {
		return nil, err
	}
	out := make([][]Log, len(hs))
	for i, h := range hs {
		if !c.cfg.Exceptions.ReceiptsRoot {
			if root := receiptsRoot(found[i].encoded); root != h.ReceiptsRoot {
				err := fmt.Errorf("%w: receipts of block %d have root %s, not %s", errInconsistent, h.Number, root, h.ReceiptsRoot)
				c.caught(e, "receipts", err)
				return nil, &Error{Class: Inconsistent, Endpoint: e.name, Method: "eth_getBlockReceipts", Msg: err.Error(), err: errInconsistent}
			}
		}
		for j := range found[i].logs {
			found[i].logs[j].BlockNumber, found[i].logs[j].BlockHash = h.Number, h.Hash
		}
		out[i] = found[i].logs
	}
	return out, nil
}

// receiptsOneByOne serves providers without eth_getBlockReceipts.
func (c *Client) receiptsOneByOne(ctx context.Context, e *endpoint, h *Header, keep *Watched) (blockReceipts, error) {
	var out blockReceipts
	var raw json.RawMessage
	if err := c.sendAll(ctx, e, []*Request{{Method: "eth_getBlockByHash", Params: []any{h.Hash, false}, Result: &raw}}); err != nil {
		return out, err
	}
	var block struct {
		Transactions []common.Hash `json:"transactions"`
	}
	if err := json.Unmarshal(raw, &block); err != nil {
		return out, &Error{Class: Malformed, Endpoint: e.name, Method: "eth_getBlockByHash", Msg: "transactions", err: errMalformed}
	}
	for txs := block.Transactions; len(txs) > 0; {
		part := txs[:min(len(txs), c.cfg.MaxBatch)]
		txs = txs[len(part):]
		raws := make([]json.RawMessage, len(part))
		reqs := make([]*Request, len(part))
		for i, tx := range part {
			reqs[i] = &Request{Method: "eth_getTransactionReceipt", Params: []any{tx}, Result: &raws[i]}
		}
		if err := c.sendAll(ctx, e, reqs); err != nil {
			return out, err
		}
		for _, raw := range raws {
			var s scanner
			s.reset(bytes.NewReader(raw), int64(len(raw))+1)
			d := newReceiptDecoder(&s, &out, keep, maxBlockLogs)
			if err := d.receipt(); err != nil {
				return out, &Error{Class: Malformed, Endpoint: e.name, Method: "eth_getTransactionReceipt", Msg: err.Error(), err: errMalformed}
			}
		}
	}
	return out, nil
}
