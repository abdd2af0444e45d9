package chain

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/ethereum/go-ethereum/trie"
	"golang.org/x/sync/errgroup"
)

// blockReceipts is what is kept of one block's receipts: their root, and where the decoder has the logs of watched
// contracts.
type blockReceipts struct {
	root       common.Hash
	start, end int
	nLogs      uint32
	nTxs       uint32
}

// receiptDecoder reads answers of eth_getBlockReceipts (an array) or eth_getTransactionReceipt (one object), block after
// block. Encodings and the data of other contracts' logs live in buffers that are used again.
type receiptDecoder struct {
	s    *scanner
	logs *logDecoder
	keep *Watched // nil keeps every log
	kept []Log    // of all blocks read
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
	d.logs.insideReceipt = true
	d.fieldFunc = d.field
	return d
}

// begin starts a block.
func (d *receiptDecoder) begin(s *scanner, out *blockReceipts) {
	*out = blockReceipts{start: len(d.kept)}
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
	d.out.root, d.out.end = receiptsRoot(encoded), len(d.kept)
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
			d.kept = append(d.kept, *l)
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

// blockLogs are the logs of consecutive blocks, and where each block's end.
type blockLogs struct {
	logs []Log
	ends []int
}

func (b *blockLogs) of(i int) []Log {
	if i == 0 {
		return b.logs[:b.ends[0]]
	}
	return b.logs[b.ends[i-1]:b.ends[i]]
}

// receiptBatch is the most blocks whose receipts are asked for in one batch.
const receiptBatch = 32

// provenLogs fetches the receipts of the given blocks, checks each block's against its header's receiptsRoot and gives
// the logs of watched contracts (all when keep is nil). So many batches are asked for at once.
func (c *Client) provenLogs(ctx context.Context, hs []*Header, keep *Watched, atOnce int) (*blockLogs, error) {
	out := &blockLogs{ends: make([]int, 0, len(hs))}
	size := receiptBatch
	if atOnce > 1 { // enough batches to keep all busy
		size = min(size, max(4, (len(hs)+2*atOnce-1)/(2*atOnce)))
	}
	parts := slices.Collect(slices.Chunk(hs, size))
	if atOnce <= 1 || len(parts) <= 1 {
		d := newReceiptDecoder(keep)
		d.kept = make([]Log, 0, c.logsIn(len(hs)))
		for _, part := range parts {
			if err := c.provenPart(ctx, part, d, out); err != nil {
				return nil, err
			}
		}
		out.logs = d.kept
		c.sawLogs(len(hs), len(out.logs))
		return out, nil
	}
	found := make([]blockLogs, len(parts))
	g, ctx := errgroup.WithContext(ctx)
	g.SetLimit(atOnce)
	for i, part := range parts {
		g.Go(func() error {
			d := newReceiptDecoder(keep)
			err := c.provenPart(ctx, part, d, &found[i])
			found[i].logs = d.kept
			return err
		})
	}
	if err := g.Wait(); err != nil {
		return nil, err
	}
	for _, part := range found {
		at := len(out.logs)
		for _, end := range part.ends {
			out.ends = append(out.ends, at+end)
		}
		out.logs = append(out.logs, part.logs...)
	}
	return out, nil
}

// logsIn guesses how many logs some blocks hold, from the last ones.
func (c *Client) logsIn(blocks int) int {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.lastBlocks == 0 {
		return 0
	}
	return (blocks*c.lastLogs*9/8)/c.lastBlocks + 1
}

func (c *Client) sawLogs(blocks, logs int) {
	if blocks == 0 {
		return
	}
	c.mu.Lock()
	c.lastBlocks, c.lastLogs = blocks, logs
	c.mu.Unlock()
}

// provenPart asks for one batch, at one endpoint after another.
func (c *Client) provenPart(ctx context.Context, hs []*Header, d *receiptDecoder, out *blockLogs) error {
	start := len(d.kept)
	err := c.try(ctx, need{head: hs[len(hs)-1].Number}, func(ctx context.Context, e *endpoint) error {
		d.kept = d.kept[:start]
		return c.provenAt(ctx, e, hs, d, out)
	})
	if err != nil {
		return fmt.Errorf("receipts of blocks %d to %d: %w", hs[0].Number, hs[len(hs)-1].Number, err)
	}
	return nil
}

func (c *Client) provenAt(ctx context.Context, e *endpoint, hs []*Header, d *receiptDecoder, out *blockLogs) error {
	start := len(d.kept)
	found := make([]blockReceipts, len(hs))
	err := c.rawAt(ctx, e, hs, d, found)
	if errors.Is(err, errNoRaw) {
		err = c.receiptsAt(ctx, e, hs, d, found)
	}
	if err != nil {
		return err
	}
	inOrder := true
	for i, h := range hs {
		if !c.cfg.Exceptions.ReceiptsRoot {
			if root := found[i].root; root != h.ReceiptsRoot {
				err := fmt.Errorf("%w: receipts of block %d have root %s, not %s", errInconsistent, h.Number, root, h.ReceiptsRoot)
				c.caught(e, "receipts", err)
				return &Error{Class: Inconsistent, Endpoint: e.name, Method: "eth_getBlockReceipts", Msg: err.Error(), err: errInconsistent}
			}
		}
		for j := found[i].start; j < found[i].end; j++ {
			d.kept[j].BlockNumber, d.kept[j].BlockHash = h.Number, h.Hash
		}
		inOrder = inOrder && (i == 0 && found[i].start == start || i > 0 && found[i].start == found[i-1].end)
	}
	if !inOrder { // a batch's answers may come in any order, or twice
		sorted := make([]Log, 0, len(d.kept)-start)
		for i := range found {
			at := len(sorted)
			sorted = append(sorted, d.kept[found[i].start:found[i].end]...)
			found[i].start, found[i].end = start+at, start+len(sorted)
		}
		d.kept = append(d.kept[:start], sorted...)
	}
	d.kept = d.kept[:found[len(found)-1].end]
	for i := range found {
		out.ends = append(out.ends, found[i].end)
	}
	return nil
}

// receiptsAt asks for one batch in the way that every provider offers.
func (c *Client) receiptsAt(ctx context.Context, e *endpoint, hs []*Header, d *receiptDecoder, found []blockReceipts) error {
	start := len(d.kept)
	reqs := make([]*request, len(hs))
	for i, h := range hs {
		reqs[i] = &request{
			Method: "eth_getBlockReceipts", Params: []any{h.Hash},
			stream: func(s *scanner) error { return d.block(s, &found[i]) },
		}
	}
	err := c.sendAll(ctx, e, reqs)
	if !Refused(err) {
		return err
	}
	d.kept = d.kept[:start]
	for i, h := range hs {
		if err := c.receiptsOneByOne(ctx, e, h, d, &found[i]); err != nil {
			return err
		}
	}
	return nil
}

// receiptsOneByOne serves providers without eth_getBlockReceipts.
func (c *Client) receiptsOneByOne(ctx context.Context, e *endpoint, h *Header, decoder *receiptDecoder, out *blockReceipts) error {
	var raw json.RawMessage
	if err := c.sendAll(ctx, e, []*request{{Method: "eth_getBlockByHash", Params: []any{h.Hash, false}, Result: &raw}}); err != nil {
		return err
	}
	if string(raw) == "null" {
		return &Error{Class: NotFound, Endpoint: e.name, Method: "eth_getBlockByHash", Msg: "block not found", err: errNoBlock}
	}
	var block struct {
		Transactions []common.Hash `json:"transactions"`
	}
	if err := json.Unmarshal(raw, &block); err != nil {
		return &Error{Class: Malformed, Endpoint: e.name, Method: "eth_getBlockByHash", Msg: "transactions", err: errMalformed}
	}
	decoder.begin(nil, out)
	for txs := block.Transactions; len(txs) > 0; {
		part := txs[:min(len(txs), c.cfg.MaxBatch)]
		txs = txs[len(part):]
		raws := make([]json.RawMessage, len(part))
		reqs := make([]*request, len(part))
		for i, tx := range part {
			reqs[i] = &request{Method: "eth_getTransactionReceipt", Params: []any{tx}, Result: &raws[i]}
		}
		if err := c.sendAll(ctx, e, reqs); err != nil {
			return err
		}
		for _, raw := range raws {
			var s scanner
			s.reset(bytes.NewReader(raw), int64(len(raw))+1)
			decoder.s, decoder.logs.s = &s, &s
			if err := decoder.receipt(); err != nil {
				return &Error{Class: Malformed, Endpoint: e.name, Method: "eth_getTransactionReceipt", Msg: err.Error(), err: errMalformed}
			}
		}
	}
	decoder.finish()
	return nil
}
