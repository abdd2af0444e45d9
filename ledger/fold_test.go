package ledger

import (
	"bytes"
	"encoding/json"
	"errors"
	"math/big"
	"os"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"pgregory.net/rapid"
)

// foldCase is a case of testdata/fold.json, which every implementation of the fold is held to.
type foldCase struct {
	Name   string `json:"name"`
	Events []struct {
		Block   uint64         `json:"block"`
		Tx      uint64         `json:"tx"`
		Emitter common.Address `json:"emitter"`
		Time    uint64         `json:"time"`
		Topics  []common.Hash  `json:"topics"`
		Data    hexutil.Bytes  `json:"data"`
		History common.Hash    `json:"history"` // after the event
	} `json:"events"`
}

func TestFoldVectors(t *testing.T) {
	raw, err := os.ReadFile("../testdata/fold.json")
	if err != nil {
		t.Fatal(err)
	}
	var cases []foldCase
	if err := json.Unmarshal(raw, &cases); err != nil {
		t.Fatal(err)
	}
	counts := map[int]bool{}
	events := 0
	for _, c := range cases {
		h := common.Hash{}
		for i, e := range c.Events {
			counts[len(e.Topics)] = true
			events++
			if h, err = Fold(h, Event{Emitter: e.Emitter, Time: e.Time, Topics: e.Topics, Data: e.Data}); err != nil || h != e.History {
				t.Fatalf("%s: event %d: %s (%v), want %s", c.Name, i, h, err, e.History)
			}
		}
	}
	if len(counts) != MaxTopics+1 || events < 15 {
		t.Errorf("%d events with %d numbers of topics", events, len(counts))
	}
}

func drawEvent(t *rapid.T) Event {
	word := func() (h common.Hash) {
		copy(h[:], rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, "word"))
		return h
	}
	e := Event{
		Emitter: common.BytesToAddress(rapid.SliceOfN(rapid.Byte(), 20, 20).Draw(t, "emitter")),
		Time:    rapid.Uint64().Draw(t, "time"),
		Data:    rapid.SliceOfN(rapid.Byte(), 0, 200).Draw(t, "data"),
	}
	for range rapid.IntRange(0, MaxTopics).Draw(t, "topics") {
		e.Topics = append(e.Topics, word())
	}
	return e
}

// The fold is what the ABI encoder makes of rule 23's words.
func TestFoldIsTheABIEncoding(t *testing.T) {
	kind := func(name string) abi.Argument {
		typ, err := abi.NewType(name, "", nil)
		if err != nil {
			t.Fatal(err)
		}
		return abi.Argument{Type: typ}
	}
	word := kind("bytes32")
	args := abi.Arguments{word, kind("address"), kind("uint256"), kind("uint256"), word, word, word, word, word}
	rapid.Check(t, func(t *rapid.T) {
		h, e := crypto.Keccak256Hash(rapid.SliceOf(rapid.Byte()).Draw(t, "before")), drawEvent(t)
		var topics [MaxTopics]common.Hash
		copy(topics[:], e.Topics)
		encoded, err := args.Pack(h, e.Emitter, new(big.Int).SetUint64(e.Time), big.NewInt(int64(len(e.Topics))), topics[0], topics[1],
			topics[2], topics[3], crypto.Keccak256Hash(e.Data))
		if err != nil {
			t.Fatal(err)
		}
		if got, err := Fold(h, e); err != nil || got != crypto.Keccak256Hash(encoded) {
			t.Fatalf("%s (%v), want %s", got, err, crypto.Keccak256Hash(encoded))
		}
	})
}

// No list of events has the history of another: whatever is lost, added, doubled, changed, reordered or redated shows.
func TestFoldProvesTheList(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var events []Event
		for range rapid.IntRange(1, 12).Draw(t, "events") {
			events = append(events, drawEvent(t))
		}
		want, err := FoldAll(common.Hash{}, events)
		if err != nil {
			t.Fatal(err)
		}
		at := rapid.IntRange(0, len(events)-1).Draw(t, "at")
		lie := slices.Clone(events)
		e := &lie[at]
		what := rapid.SampledFrom([]string{
			"lost", "doubled", "added", "reordered", "redated", "emitter", "data", "topic", "topic lost", "zero topic added",
		}).Draw(t, "lie")
		switch what {
		case "lost":
			lie = slices.Delete(lie, at, at+1)
		case "doubled":
			lie = slices.Insert(lie, at, *e)
		case "added":
			lie = slices.Insert(lie, at, drawEvent(t))
		case "reordered":
			other := rapid.IntRange(0, len(events)-1).Draw(t, "other")
			if sameEvent(lie[at], lie[other]) {
				t.Skip("the same events")
			}
			lie[at], lie[other] = lie[other], lie[at]
		case "redated":
			e.Time++
		case "emitter":
			e.Emitter[19] ^= 1
		case "data":
			e.Data = append(slices.Clone(e.Data), 0)
		case "topic":
			if len(e.Topics) == 0 {
				t.Skip("no topic")
			}
			e.Topics = slices.Clone(e.Topics)
			e.Topics[len(e.Topics)-1][0] ^= 1
		case "topic lost":
			if len(e.Topics) == 0 {
				t.Skip("no topic")
			}
			e.Topics = e.Topics[:len(e.Topics)-1]
		case "zero topic added":
			if len(e.Topics) == MaxTopics {
				t.Skip("no room")
			}
			e.Topics = append(slices.Clone(e.Topics), common.Hash{})
		}
		if got, err := FoldAll(common.Hash{}, lie); err != nil || got == want {
			t.Fatalf("%s at %d: %s (%v) as before", what, at, got, err)
		}
	})
}

func sameEvent(a, b Event) bool {
	return a.Emitter == b.Emitter && a.Time == b.Time && slices.Equal(a.Topics, b.Topics) && bytes.Equal(a.Data, b.Data)
}

// Folding goes on where it ended: a history can be continued from any point.
func TestFoldGoesOn(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		events := []Event{drawEvent(t), drawEvent(t), drawEvent(t), drawEvent(t)}
		cut := rapid.IntRange(0, len(events)).Draw(t, "cut")
		whole, err := FoldAll(common.Hash{}, events)
		if err != nil {
			t.Fatal(err)
		}
		first, err := FoldAll(common.Hash{}, events[:cut])
		if err != nil {
			t.Fatal(err)
		}
		if second, err := FoldAll(first, events[cut:]); err != nil || second != whole {
			t.Fatalf("%s (%v), want %s", second, err, whole)
		}
	})
}

func TestFoldRefusesFiveTopics(t *testing.T) {
	if h, err := Fold(common.Hash{}, Event{Topics: make([]common.Hash, 5)}); !errors.Is(err, ErrTopics) || h != (common.Hash{}) {
		t.Fatalf("%s, %v", h, err)
	}
}
