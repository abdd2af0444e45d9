package archive

import (
	"encoding/json"
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// MediaType is what an archive is served as.
const MediaType = "application/x-ndjson"

// Version is the only version of the format so far.
const Version = 1

// PageEvents is how many events a page of an archive has at most, unless one block alone has more.
const PageEvents = 1_000

// Head is the first line: whose events follow, and where in the history they begin.
type Head struct {
	Type      string         `json:"type" enum:"archive"`
	Version   int            `json:"version" doc:"Version of the format: 1"`
	ChainID   uint64         `json:"chainId" doc:"Chain id"`
	Vault     common.Address `json:"vault" doc:"Vault address"`
	Portfolio common.Address `json:"portfolio" doc:"Address of the vault's portfolio, whose events are part of the vault's history"`
	After     *uint64        `json:"after" doc:"Block number: the events are those of later blocks; null: from the vault's creation"`
	Position  uint64         `json:"position" doc:"Count of the events before the first one here"`
	History   common.Hash    `json:"history" doc:"The fold before the first event here"`
}

// Where an event was emitted.
const (
	FromVault     = "vault"
	FromPortfolio = "portfolio"
)

// Event is a line for each event, in the order of the history. Who emitted it, its time, topics and data are what the fold
// proves. The block within one second, the transaction and the place of the log are the word of whoever wrote the archive.
type Event struct {
	Type        string        `json:"type" enum:"event"`
	From        string        `json:"from" enum:"vault,portfolio" doc:"Who emitted it"`
	Block       uint64        `json:"block" doc:"Block number"`
	Time        uint64        `json:"time" doc:"Timestamp of the block, Unix seconds"`
	Topics      []common.Hash `json:"topics" doc:"Topics, at most four"`
	Data        hexutil.Bytes `json:"data" doc:"Data"`
	Transaction common.Hash   `json:"transaction" doc:"Transaction hash; reported, not part of the fold"`
	LogIndex    uint64        `json:"logIndex" doc:"Place of the log in its block; reported, not part of the fold"`
}

// End is the last line: where in the history the events end.
type End struct {
	Type     string      `json:"type" enum:"end"`
	Position uint64      `json:"position" doc:"Count of all events up to the last one here"`
	History  common.Hash `json:"history" doc:"The fold after the last event here"`
	Through  uint64      `json:"through" doc:"Block number: all events up to it are here or before"`
	Next     *string     `json:"next" doc:"Path of the next page; null on the last"`
}

// PagePath is the path of a vault's page after a block; of its first page without one.
func PagePath(vault common.Address, after *uint64) string {
	path := "/v1/vaults/" + vault.Hex() + "/events"
	if after != nil {
		path += fmt.Sprintf("?after=%d", *after)
	}
	return path
}

// Writer writes an archive line by line: a head, its events, and the end.
type Writer struct{ lines *json.Encoder }

// NewWriter writes to w.
func NewWriter(w io.Writer) *Writer {
	lines := json.NewEncoder(w)
	lines.SetEscapeHTML(false)
	return &Writer{lines}
}

func (w *Writer) line(v any) error {
	if err := w.lines.Encode(v); err != nil {
		return fmt.Errorf("write the archive: %w", err)
	}
	return nil
}

// Head writes the first line.
func (w *Writer) Head(h Head) error {
	h.Type, h.Version = "archive", Version
	return w.line(h)
}

// Event writes an event.
func (w *Writer) Event(e Event) error {
	e.Type = "event"
	if e.Topics == nil {
		e.Topics = []common.Hash{}
	}
	return w.line(e)
}

// End writes the last line.
func (w *Writer) End(e End) error {
	e.Type = "end"
	return w.line(e)
}
