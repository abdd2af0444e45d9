package chain

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Header is what is kept of a block header. Its hash was recomputed from its fields, unless it says otherwise.
type Header struct {
	Number     uint64
	Hash       common.Hash
	ParentHash common.Hash
	StateRoot  common.Hash
	Time       uint64 // Unix seconds
	GasUsed    uint64
	GasLimit   uint64
	BaseFee    *big.Int // wei; nil before EIP-1559
	Verified   bool     // the hash was recomputed; false only where this chain's headers can't be hashed
}

// headerDecoder reads one header from the answer of eth_getHeaderBy*, eth_getBlockBy* (transactions are skipped) or
// newHeads.
type headerDecoder struct {
	s    *scanner
	h    types.Header
	hash common.Hash
	seen uint32
	none bool // the answer was null
	more bool // it has fields that no rule is known for
}

// Fields that every header must have; the hash covers the others.
const (
	sawHash = 1 << iota
	sawParent
	sawNumber
	sawTime
	sawReceipts
	sawHeaderBloom
	sawHeaderAll = 1<<iota - 1
)

func (d *headerDecoder) decode() error {
	*d = headerDecoder{s: d.s}
	var err error
	if d.none, err = d.s.null(); err != nil || d.none {
		return err
	}
	d.h.Number, d.h.Difficulty = new(big.Int), new(big.Int)
	if err := d.s.object(d.field); err != nil {
		return err
	}
	if d.seen != sawHeaderAll {
		return fmt.Errorf("%w: header with missing fields", errMalformed)
	}
	return nil
}

func (d *headerDecoder) field(key []byte) (err error) {
	s, h := d.s, &d.h
	hash := func(dst **common.Hash) error {
		if isNull, err := s.null(); err != nil || isNull {
			return err
		}
		*dst = new(common.Hash)
		return s.fixed((*dst)[:])
	}
	number := func(dst **uint64) error {
		if isNull, err := s.null(); err != nil || isNull {
			return err
		}
		n, err := s.quantity()
		*dst = &n
		return err
	}
	switch string(key) {
	case "hash":
		d.seen |= sawHash
		return s.fixed(d.hash[:])
	case "parentHash":
		d.seen |= sawParent
		return s.fixed(h.ParentHash[:])
	case "sha3Uncles":
		return s.fixed(h.UncleHash[:])
	case "miner":
		return s.fixed(h.Coinbase[:])
	case "stateRoot":
		return s.fixed(h.Root[:])
	case "transactionsRoot":
		return s.fixed(h.TxHash[:])
	case "receiptsRoot":
		d.seen |= sawReceipts
		return s.fixed(h.ReceiptHash[:])
	case "logsBloom":
		d.seen |= sawHeaderBloom
		return s.fixed(h.Bloom[:])
	case "difficulty":
		return s.bigQuantity(h.Difficulty)
	case "number":
		d.seen |= sawNumber
		n, err := s.quantity()
		h.Number.SetUint64(n)
		return err
	case "gasLimit":
		h.GasLimit, err = s.quantity()
		return err
	case "gasUsed":
		h.GasUsed, err = s.quantity()
		return err
	case "timestamp":
		d.seen |= sawTime
		h.Time, err = s.quantity()
		return err
	case "extraData":
		var a arena
		h.Extra, err = s.bytes(&a)
		return err
	case "mixHash":
		if isNull, err := s.null(); err != nil || isNull {
			return err
		}
		return s.fixed(h.MixDigest[:])
	case "nonce":
		if isNull, err := s.null(); err != nil || isNull {
			return err
		}
		return s.fixed(h.Nonce[:])
	case "baseFeePerGas":
		if isNull, err := s.null(); err != nil || isNull {
			return err
		}
		h.BaseFee = new(big.Int)
		return s.bigQuantity(h.BaseFee)
	case "withdrawalsRoot":
		return hash(&h.WithdrawalsHash)
	case "blobGasUsed":
		return number(&h.BlobGasUsed)
	case "excessBlobGas":
		return number(&h.ExcessBlobGas)
	case "parentBeaconBlockRoot":
		return hash(&h.ParentBeaconRoot)
	case "requestsHash":
		return hash(&h.RequestsHash)
	case "blockAccessListHash":
		return hash(&h.BlockAccessListHash)
	case "slotNumber":
		return number(&h.SlotNumber)
	case "size", "totalDifficulty", "uncles", "transactions", "withdrawals", "author":
		return s.skip() // about the block; no part of its hash
	default:
		d.more = true
		return s.skip()
	}
}

// header checks the hash and keeps what is needed. A header that hashes to something else is kept unverified where the
// chain's headers are like that; unhashable is told whether it has fields that no rule is known for.
func (d *headerDecoder) header(unhashable func(more bool) bool) (*Header, error) {
	if d.none {
		return nil, errNoBlock
	}
	h := &d.h
	got := h.Hash()
	if got != d.hash && !unhashable(d.more) {
		return nil, fmt.Errorf("%w: header %d hashes to %s, not to the stated %s", errInconsistent, h.Number, got, d.hash)
	}
	return &Header{
		Number: h.Number.Uint64(), Hash: d.hash, ParentHash: h.ParentHash, StateRoot: h.Root,
		Time: h.Time, GasUsed: h.GasUsed, GasLimit: h.GasLimit, BaseFee: h.BaseFee, Verified: got == d.hash,
	}, nil
}
