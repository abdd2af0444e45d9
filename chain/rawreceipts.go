package chain

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rlp"
)

// Nodes of one's own often offer debug_getRawReceipts: the receipts as the trie holds them. They cost the node a third
// of eth_getBlockReceipts, which recovers every sender's key for a field that nobody here reads. Whether an endpoint
// offers it is asked once, with one block; whatever goes wrong with it, eth_getBlockReceipts is asked instead.

// errNoRaw says that receipts have to be asked for in the ordinary way.
var errNoRaw = errors.New("no raw receipts")

// rawOffer is what is known of an endpoint's raw receipts.
type rawOffer uint8

const (
	rawUnknown rawOffer = iota
	rawOffered
	rawRefused
)

func (e *endpoint) rawReceipts() rawOffer {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.cfg.PlainReceipts || e.cfg.Exceptions.ReceiptsRoot {
		return rawRefused
	}
	return e.raw
}

func (e *endpoint) setRaw(offer rawOffer) {
	e.mu.Lock()
	e.raw = offer
	e.mu.Unlock()
}

// rawAt reads blocks' receipts in their consensus form, and their transactions' hashes beside: those the receipts root
// does not commit to, they are labels as before. errNoRaw when the endpoint's are of no use.
func (c *Client) rawAt(ctx context.Context, e *endpoint, hs []*Header, d *receiptDecoder, found []blockReceipts) error {
	start := len(d.kept)
	switch e.rawReceipts() {
	case rawRefused:
		return errNoRaw
	case rawUnknown:
		var probe blockReceipts
		if err := c.rawBatch(ctx, e, hs[:1], d, []blockReceipts{probe}); err != nil {
			d.kept = d.kept[:start]
			if class := ClassOf(err); class == Canceled || class == Network || class == Timeout || class == RateLimited {
				return err
			}
			e.setRaw(rawRefused)
			return errNoRaw
		}
		d.kept = d.kept[:start]
		e.setRaw(rawOffered)
	}
	err := c.rawBatch(ctx, e, hs, d, found)
	if err == nil {
		return nil
	}
	d.kept = d.kept[:start]
	switch ClassOf(err) {
	case Unsupported, Invalid, Unauthorized:
		e.setRaw(rawRefused)
		return errNoRaw
	case Canceled, Network, Timeout, RateLimited:
		return err
	}
	return errNoRaw // the ordinary call tells whether the block is unknown there, or the endpoint lies
}

func (c *Client) rawBatch(ctx context.Context, e *endpoint, hs []*Header, d *receiptDecoder, found []blockReceipts) error {
	txs := make([][]common.Hash, len(hs))
	reqs := make([]*request, 0, 2*len(hs))
	for i, h := range hs {
		reqs = append(reqs,
			&request{
				Method: "debug_getRawReceipts", Params: []any{h.Hash},
				stream: func(s *scanner) error { return d.rawBlock(s, &found[i]) },
			},
			&request{
				Method: "eth_getBlockByHash", Params: []any{h.Hash, false},
				stream: func(s *scanner) (err error) { txs[i], err = transactionHashes(s); return err },
			})
	}
	if err := c.sendAll(ctx, e, reqs); err != nil {
		return err
	}
	for i, h := range hs {
		if found[i].root != h.ReceiptsRoot || int(found[i].nTxs) != len(txs[i]) {
			return &Error{Class: Inconsistent, Endpoint: e.name, Method: "debug_getRawReceipts",
				Msg: fmt.Sprintf("receipts of block %d don't fit it", h.Number), err: errInconsistent}
		}
		for j := found[i].start; j < found[i].end; j++ {
			d.kept[j].TxHash = txs[i][d.kept[j].TxIndex]
		}
	}
	return nil
}

// transactionHashes reads a block's.
func transactionHashes(s *scanner) (out []common.Hash, err error) {
	if isNull, err := s.null(); err != nil || isNull {
		return nil, err
	}
	err = s.object(func(key []byte) error {
		if string(key) != "transactions" {
			return s.skip()
		}
		return s.array(func() error {
			out = append(out, common.Hash{})
			return s.fixed(out[len(out)-1][:])
		})
	})
	return out, err
}

// rawBlock reads a block's receipts in their consensus form.
func (d *receiptDecoder) rawBlock(s *scanner, out *blockReceipts) error {
	d.begin(s, out)
	if isNull, err := s.null(); err != nil || isNull {
		return err // no receipts: the root tells whether that can be
	}
	err := s.array(func() error {
		text, err := s.str()
		if err != nil {
			return err
		}
		if text, err = hexPrefix(text); err != nil {
			return err
		}
		n := len(text) / 2
		d.buf.Grow(n)
		encoded := d.buf.AvailableBuffer()[:n]
		if err := hexBytes(encoded, text); err != nil {
			return err
		}
		at := d.buf.Len()
		d.buf.Write(encoded)
		d.ends = append(d.ends, d.buf.Len())
		if err := d.rawReceipt(d.buf.Bytes()[at:]); err != nil {
			return fmt.Errorf("%w: raw receipt: %w", errMalformed, err)
		}
		return nil
	})
	if err != nil {
		return err
	}
	d.finish()
	return nil
}

var errRaw = errors.New("not of a receipt's form")

// rawReceipt takes the logs of watched contracts from one receipt: EIP-2718's type byte, then the list of status, gas,
// bloom and logs. The root proves it, so only its shape is checked.
func (d *receiptDecoder) rawReceipt(b []byte) error {
	if len(b) > 0 && b[0] < 0xc0 {
		b = b[1:]
	}
	fields, rest, err := rlp.SplitList(b)
	if err != nil || len(rest) > 0 {
		return errors.Join(errRaw, err)
	}
	for range 3 { // status or state root, gas, bloom
		if _, _, fields, err = rlp.Split(fields); err != nil {
			return err
		}
	}
	logs, rest, err := rlp.SplitList(fields)
	if err != nil || len(rest) > 0 {
		return errors.Join(errRaw, err)
	}
	for len(logs) > 0 {
		var one []byte
		if one, logs, err = rlp.SplitList(logs); err != nil {
			return err
		}
		if err := d.rawLog(one); err != nil {
			return err
		}
	}
	d.out.nTxs++
	if d.out.nLogs > maxBlockLogs {
		return fmt.Errorf("%w: more than %d logs in a block", errTooLarge, maxBlockLogs)
	}
	return nil
}

func (d *receiptDecoder) rawLog(b []byte) error {
	address, b, err := rlp.SplitString(b)
	if err != nil || len(address) != common.AddressLength {
		return errors.Join(errRaw, err)
	}
	topics, b, err := rlp.SplitList(b)
	if err != nil {
		return err
	}
	data, rest, err := rlp.SplitString(b)
	if err != nil || len(rest) > 0 {
		return errors.Join(errRaw, err)
	}
	l := Log{Address: common.Address(address), Index: d.out.nLogs, TxIndex: d.out.nTxs}
	for ; len(topics) > 0; l.NTopics++ {
		var topic []byte
		if topic, topics, err = rlp.SplitString(topics); err != nil || len(topic) != common.HashLength || l.NTopics == 4 {
			return errors.Join(errRaw, err)
		}
		l.Topics[l.NTopics] = common.Hash(topic)
	}
	d.out.nLogs++
	if d.keep == nil || d.keep.Has(l.Address) {
		l.Data = d.data.take(len(data))
		copy(l.Data, data)
		d.kept = append(d.kept, l)
	}
	return nil
}
