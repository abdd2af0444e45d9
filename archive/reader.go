package archive

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/sluicefi/sluice/internal/shorten"
)

// Bounds of what is read. A log's data is paid for by the byte, so a line of this length is beyond what a block can hold.
const (
	maxLine   = 8 << 20
	MaxEvents = 5_000_000       // of one archive, over all of its pages: what takes a gigabyte or two to check
	MaxData   = uint64(4 << 30) // bytes of all its events' data
	maxTopics = 4
)

// budget is how much may still be read, of a file or of all pages of a server.
type budget struct{ events, data uint64 }

// ErrFormat is an archive that can't be read: it is of another format, damaged, or cut short.
var ErrFormat = errors.New("not an archive that can be read")

// Reader reads an archive line by line.
type Reader struct {
	Head Head
	End  *End // after the last event

	lines  *bufio.Scanner
	number int // of the line last read
	left   *budget
}

// NewReader reads the first line. The error is [ErrFormat], or that of r.
func NewReader(r io.Reader) (*Reader, error) {
	out := &Reader{lines: bufio.NewScanner(r), left: &budget{MaxEvents, MaxData}}
	out.lines.Buffer(make([]byte, 0, 64<<10), maxLine)
	l, err := out.line()
	switch {
	case err != nil:
		return nil, err
	case l == nil:
		return nil, out.bad("it is empty")
	case l.Type != "archive":
		return nil, out.bad("the first line is of type %q, not archive", clip(l.Type))
	case l.Version == nil || *l.Version != Version:
		return nil, out.bad("it isn't of version %d of the format, the only one that this program knows", Version)
	case l.ChainID == nil || l.Vault == nil || l.Portfolio == nil || l.Position == nil || l.History == nil || l.After == nil:
		return nil, out.bad("one of chainId, vault, portfolio, after, position and history is missing")
	}
	out.Head = Head{Type: l.Type, Version: *l.Version, ChainID: *l.ChainID, Vault: *l.Vault, Portfolio: *l.Portfolio, Position: *l.Position, History: *l.History}
	if err := json.Unmarshal(l.After, &out.Head.After); err != nil {
		return nil, out.bad("after: %v", err)
	}
	return out, nil
}

// Next gives the next event; io.EOF after the last, when End is set. The other errors are [ErrFormat], or the source's.
func (r *Reader) Next() (*Event, error) {
	if r.End != nil {
		return nil, io.EOF
	}
	l, err := r.line()
	switch {
	case err != nil:
		return nil, err
	case l == nil:
		return nil, r.bad("it breaks off: there is no line of type end")
	case l.Type == "event":
		return r.event(l)
	case l.Type != "end":
		return nil, r.bad("a line of type %q", clip(l.Type))
	case l.Position == nil || l.History == nil || l.Through == nil || l.Next == nil:
		return nil, r.bad("one of position, history, through and next is missing")
	}
	end := &End{Type: l.Type, Position: *l.Position, History: *l.History, Through: *l.Through}
	if err := json.Unmarshal(l.Next, &end.Next); err != nil {
		return nil, r.bad("next: %v", err)
	}
	if more, err := r.line(); err != nil {
		return nil, err
	} else if more != nil {
		return nil, r.bad("a line follows the end")
	}
	r.End = end
	return nil, io.EOF
}

func (r *Reader) event(l *line) (*Event, error) {
	switch {
	case l.From != FromVault && l.From != FromPortfolio:
		return nil, r.bad("an event from %q: from is vault or portfolio", clip(l.From))
	case l.Block == nil || l.Time == nil || l.Topics == nil || l.Data == nil:
		return nil, r.bad("one of block, time, topics and data is missing")
	case len(l.Topics) > maxTopics:
		return nil, r.bad("an event of %d topics: a log has at most %d", len(l.Topics), maxTopics)
	}
	data := uint64(len(*l.Data))
	switch {
	case r.left.events == 0:
		return nil, r.bad("too many events: %d of an archive are read", MaxEvents)
	case r.left.data < data:
		return nil, r.bad("too much data: %d bytes of all events' data are read", MaxData)
	}
	r.left.events--
	r.left.data -= data
	return &Event{
		Type: l.Type, From: l.From, Block: *l.Block, Time: *l.Time, Topics: l.Topics, Data: *l.Data, Transaction: l.Transaction, LogIndex: l.LogIndex,
	}, nil
}

// line is any line. Pointers tell a field that is missing, or null, from one that is zero.
type line struct {
	Type        string          `json:"type"`
	Version     *int            `json:"version"`
	ChainID     *uint64         `json:"chainId"`
	Vault       *common.Address `json:"vault"`
	Portfolio   *common.Address `json:"portfolio"`
	After       json.RawMessage `json:"after"`
	Position    *uint64         `json:"position"`
	History     *common.Hash    `json:"history"`
	From        string          `json:"from"`
	Block       *uint64         `json:"block"`
	Time        *uint64         `json:"time"`
	Topics      []common.Hash   `json:"topics"`
	Data        *hexutil.Bytes  `json:"data"`
	Transaction common.Hash     `json:"transaction"`
	LogIndex    uint64          `json:"logIndex"`
	Through     *uint64         `json:"through"`
	Next        json.RawMessage `json:"next"`
}

// line is the next line that isn't blank; nil after the last. A field that the format doesn't have is refused.
func (r *Reader) line() (*line, error) {
	for r.lines.Scan() {
		r.number++
		text := bytes.TrimSpace(r.lines.Bytes())
		if len(text) == 0 {
			continue
		}
		strict := json.NewDecoder(bytes.NewReader(text))
		strict.DisallowUnknownFields()
		var l line
		if err := strict.Decode(&l); err != nil {
			return nil, r.bad("%v", err)
		}
		if strict.More() {
			return nil, r.bad("more than one object in a line")
		}
		return &l, nil
	}
	if err := r.lines.Err(); errors.Is(err, bufio.ErrTooLong) {
		return nil, r.bad("a line longer than %d bytes", maxLine)
	} else if err != nil {
		return nil, fmt.Errorf("read the archive after line %d: %w", r.number, err)
	}
	return nil, nil
}

func (r *Reader) bad(format string, args ...any) error {
	return fmt.Errorf("line %d: %s: %w", max(r.number, 1), fmt.Sprintf(format, args...), ErrFormat)
}

func clip(s string) string { return shorten.To(s, 40) }
