package chain

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
)

// Log is one event as the chain has it. Unlike go-ethereum's it holds no pointers but Data, so that a range of them is
// one allocation.
type Log struct {
	Address     common.Address
	NTopics     uint8
	Topics      [4]common.Hash
	Data        []byte
	BlockNumber uint64
	BlockHash   common.Hash
	TxHash      common.Hash // reported: no history commits to it
	TxIndex     uint32
	Index       uint32 // in the block; reported
}

// Before orders logs as the chain does.
func (l *Log) Before(o *Log) bool {
	if l.BlockNumber != o.BlockNumber {
		return l.BlockNumber < o.BlockNumber
	}
	return l.Index < o.Index
}

// logDecoder reads arrays of logs from a stream. It allocates the slice it fills and the data arena, nothing per log.
type logDecoder struct {
	s     *scanner
	a     arena
	out   []Log
	limit int
	seen  uint16
	item  func() error
	field func(key []byte) error
	topic func() error
}

const (
	sawAddress = 1 << iota
	sawTopics
	sawData
	sawBlockNumber
	sawBlockHash
	sawTxHash
	sawTxIndex
	sawIndex
)

const sawAll = sawAddress | sawTopics | sawData | sawBlockNumber | sawBlockHash | sawTxHash | sawTxIndex | sawIndex

func newLogDecoder(s *scanner, limit int) *logDecoder {
	d := &logDecoder{s: s, limit: limit}
	d.item, d.field, d.topic = d.decodeLog, d.decodeField, d.decodeTopic
	return d
}

// decode reads one array (or null) and appends to out.
func (d *logDecoder) decode() error {
	if isNull, err := d.s.null(); err != nil || isNull {
		return err
	}
	return d.s.array(d.item)
}

func (d *logDecoder) decodeLog() error {
	if len(d.out) >= d.limit {
		return fmt.Errorf("%w: more than %d logs", errTooLarge, d.limit)
	}
	d.out = append(d.out, Log{})
	d.seen = 0
	if err := d.s.object(d.field); err != nil {
		return err
	}
	if d.seen != sawAll {
		return fmt.Errorf("%w: log without %s", errMalformed, missingField(d.seen))
	}
	return nil
}

func missingField(seen uint16) string {
	for i, name := range []string{
		"address", "topics", "data", "blockNumber", "blockHash", "transactionHash", "transactionIndex", "logIndex",
	} {
		if seen&(1<<i) == 0 {
			return name
		}
	}
	return "anything"
}

func (d *logDecoder) decodeTopic() error {
	l := &d.out[len(d.out)-1]
	if l.NTopics == 4 {
		return fmt.Errorf("%w: five topics", errMalformed)
	}
	l.NTopics++
	return d.s.fixed(l.Topics[l.NTopics-1][:])
}

func (d *logDecoder) decodeField(key []byte) (err error) {
	l, s := &d.out[len(d.out)-1], d.s
	var n uint64
	switch string(key) {
	case "address":
		d.seen |= sawAddress
		return s.fixed(l.Address[:])
	case "topics":
		d.seen |= sawTopics
		l.NTopics = 0
		return s.array(d.topic)
	case "data":
		d.seen |= sawData
		l.Data, err = s.bytes(&d.a)
		return err
	case "blockNumber":
		d.seen |= sawBlockNumber
		l.BlockNumber, err = s.quantity()
		return err
	case "blockHash":
		d.seen |= sawBlockHash
		return s.fixed(l.BlockHash[:])
	case "transactionHash":
		d.seen |= sawTxHash
		return s.fixed(l.TxHash[:])
	case "transactionIndex":
		d.seen |= sawTxIndex
		n, err = s.quantity()
		if n > 1<<31 {
			return fmt.Errorf("%w: transactionIndex %d", errMalformed, n)
		}
		l.TxIndex = uint32(n)
		return err
	case "logIndex":
		d.seen |= sawIndex
		n, err = s.quantity()
		if n > 1<<31 {
			return fmt.Errorf("%w: logIndex %d", errMalformed, n)
		}
		l.Index = uint32(n)
		return err
	case "removed":
		word, err := s.literal()
		if err == nil && string(word) != "false" {
			err = fmt.Errorf("%w: removed log", errMalformed)
		}
		return err
	default:
		return s.skip()
	}
}
