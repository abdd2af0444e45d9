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

// blockReceipts is what is kept of one block's receipts: their root, and the logs of watched contracts.
type blockReceipts struct {
	root  common.Hash
	logs  []Log
	nLogs uint32
	nTxs  uint32
}

// receiptDecoder reads answers of eth_getBlockReceipts (an array) or eth_getTransactionReceipt (one object), block after
// block. Encodings and the data of other contracts' logs live in buffers that are used again.
type receiptDecoder struct {
	s    *scanner
	logs *logDecoder
	keep *Watched // nil keeps every log
	data arena    // of kept logs
	out  *blockReceipts

	typ       uint64
	status    []byte
	root      []byte
	gas       uint64
	bloom     types.Bloom
	txHash    common.Hash
	seen      uint8
	buf       bytes.Buffer // encodings of the block's receipts, one after the other
	ends      []int
	fieldFunc func([]byte) error
}

const (
	sawGas = 1 << iota
	sawBloom
	sawLogs
	sawStatus
)

func newReceiptDecoder(keep *Watched) *receiptDecoder {
	d := &receiptDecoder{logs: newLogDecoder(nil, maxBlockLogs), keep: keep}
	d.logs.trusted = true
	d.fieldFunc = d.field
	return d
}

// begin starts a block.
func (d *receiptDecoder) begin(s *scanner, out *blockReceipts) {
	*out = blockReceipts{}
	d.s, d.logs.s, d.out = s, s, out
	d.buf.Reset()
	d.ends = d.ends[:0]
}

// block reads a whole block's receipts and works out their root.
func (d *receiptDecoder) block(s *scanner, out *blockReceipts) error {
	d.begin(s, out)
	isNull, err := s.null()
	if err != nil {
		return err
	}
	if isNull {
		return errNoBlock
	}
	if err := s.array(d.receipt); err != nil {
		return err
	}
	d.finish()
	return nil
}

func (d *receiptDecoder) finish() {
	encoded := make(encodedList, len(d.ends))
	start := 0
	for i, end := range d.ends {
		encoded[i] = d.buf.Bytes()[start:end]
		start = end
	}
	d.out.root = receiptsRoot(encoded)
}

func (d *receiptDecoder) receipt() error {
	d.typ, d.status, d.root, d.gas, d.seen = 0, nil, nil, 0, 0
	d.logs.out = d.logs.out[:0]
	d.logs.a.rewind()
	if err := d.s.object(d.fieldFunc); err != nil {
		return err
	}
	if d.seen != sawGas|sawBloom|sawLogs|sawStatus {
		return fmt.Errorf("%w: receipt with missing fields", errMalformed)
	}
	d.encode()
	for i := range d.logs.out {
		l := &d.logs.out[i]
		l.Index, l.TxIndex, l.TxHash = d.out.nLogs, d.out.nTxs, d.txHash
		d.out.nLogs++
		if d.keep == nil || d.keep.Has(l.Address) {
			kept := d.data.take(len(l.Data))
			copy(kept, l.Data)
			l.Data = kept
			d.out.logs = append(d.out.logs, *l)
		}
	}
	d.out.nTxs++
	if d.out.nLogs > maxBlockLogs {
		return fmt.Errorf("%w: more than %d logs in a block", errTooLarge, maxBlockLogs)
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

// encode appends the receipt's consensus form (EIP-2718: the type byte, then RLP of status, gas, bloom and logs).
func (d *receiptDecoder) encode() {
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
	d.ends = append(d.ends, d.buf.Len())
}

// encodedList lets go-ethereum derive the root of ready encodings.
type encodedList [][]byte

func (l encodedList) Len() int                           { return len(l) }
func (l encodedList) EncodeIndex(i int, w *bytes.Buffer) { w.Write(l[i]) }

func receiptsRoot(encoded encodedList) common.Hash {
	if len(encoded) == 0 {
		return types.EmptyReceiptsHash
	}
	return types.DeriveSha(encoded, trie.NewStackTrie(nil))
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
	decoder := newReceiptDecoder(keep)
	reqs := make([]*Request, len(hs))
	for i, h := range hs {
		reqs[i] = &Request{
			Method: "eth_getBlockReceipts", Params: []any{h.Hash},
			stream: func(s *scanner) error { return decoder.block(s, &found[i]) },
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
			if root := found[i].root; root != h.ReceiptsRoot {
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
	decoder := newReceiptDecoder(keep)
	decoder.begin(nil, &out)
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
			decoder.s, decoder.logs.s = &s, &s
			if err := decoder.receipt(); err != nil {
				return out, &Error{Class: Malformed, Endpoint: e.name, Method: "eth_getTransactionReceipt", Msg: err.Error(), err: errMalformed}
			}
		}
	}
	decoder.finish()
	return out, nil
}
