package verify

import (
	"embed"
	"encoding/json"
	"fmt"
	"math/big"
	"slices"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// The storage layouts of the contracts read here, as the compiler wrote them (internal/layoutgen keeps them current).
// A clone has its implementation's layout.
//
//go:embed layout/*.json
var layoutFiles embed.FS

// layout is one contract's storage layout: the compiler's storageLayout output without source positions, and the hash
// of the code it belongs to.
type layout struct {
	CodeHash   common.Hash           `json:"codeHash"` // of the deployed code with its immutables zeroed
	Immutables []span                `json:"immutables"`
	Storage    []member              `json:"storage"`
	Types      map[string]layoutType `json:"types"`
}

// span is a part of the deployed code, in bytes.
type span struct {
	Start  int `json:"start"`
	Length int `json:"length"`
}

// member is a variable of a contract or a field of a struct.
type member struct {
	Label  string `json:"label"`
	Slot   string `json:"slot"` // decimal
	Offset int    `json:"offset"`
	Type   string `json:"type"`
}

type layoutType struct {
	Encoding string   `json:"encoding"` // inplace, mapping, dynamic_array, bytes
	Bytes    string   `json:"numberOfBytes"`
	Key      string   `json:"key,omitempty"`
	Value    string   `json:"value,omitempty"`
	Base     string   `json:"base,omitempty"`
	Members  []member `json:"members,omitempty"`
}

// place is a value's place in storage: its slot, and the bytes of that slot it takes.
type place struct {
	layout *layout
	slot   *big.Int
	offset int
	typ    string
}

func loadLayout(contract string) (*layout, error) {
	data, err := layoutFiles.ReadFile("layout/" + contract + ".json")
	if err != nil {
		return nil, fmt.Errorf("storage layout of %s: %w", contract, err)
	}
	var l layout
	if err := json.Unmarshal(data, &l); err != nil {
		return nil, fmt.Errorf("storage layout of %s: %w", contract, err)
	}
	return &l, nil
}

// describes says whether deployed code is the code this layout belongs to.
func (l *layout) describes(code []byte) bool {
	code = slices.Clone(code)
	for _, s := range l.Immutables {
		if s.Start < 0 || s.Length < 0 || s.Start+s.Length > len(code) {
			return false
		}
		clear(code[s.Start : s.Start+s.Length])
	}
	return crypto.Keccak256Hash(code) == l.CodeHash
}

// at finds a place by its path: a variable's label, then ".field" of a struct, "[key]" of a mapping (a decimal number
// or an 0x word or address) or "[index]" of an array, e.g. "epochs[7].nav".
func (l *layout) at(path string) (place, error) {
	label, rest := cutPath(path)
	for _, m := range l.Storage {
		if m.Label == label {
			root, err := l.place(m, new(big.Int))
			if err != nil {
				return place{}, fmt.Errorf("storage path %s: %w", path, err)
			}
			p, err := root.follow(rest)
			if err != nil {
				return place{}, fmt.Errorf("storage path %s: %w", path, err)
			}
			return p, nil
		}
	}
	return place{}, fmt.Errorf("storage path %s: no variable %q in the layout", path, label)
}

func (l *layout) place(m member, base *big.Int) (place, error) {
	slot, ok := new(big.Int).SetString(m.Slot, 10)
	if !ok {
		return place{}, fmt.Errorf("slot %q of %s is not a number", m.Slot, m.Label)
	}
	return place{layout: l, slot: slot.Add(slot, base), offset: m.Offset, typ: m.Type}, nil
}

// cutPath splits off the first step of a path; the rest keeps its leading '.' or '['.
func cutPath(path string) (first, rest string) {
	if i := strings.IndexAny(path, ".["); i >= 0 {
		return path[:i], path[i:]
	}
	return path, ""
}

func (p place) follow(path string) (place, error) {
	for path != "" {
		var err error
		switch path[0] {
		case '.':
			var field string
			field, path = cutPath(path[1:])
			p, err = p.field(field)
		case '[':
			end := strings.IndexByte(path, ']')
			if end < 0 {
				return place{}, fmt.Errorf("%q lacks a ]", path)
			}
			p, err = p.index(path[1:end])
			path = path[end+1:]
		default:
			return place{}, fmt.Errorf("%q is neither a field nor an index", path)
		}
		if err != nil {
			return place{}, err
		}
	}
	return p, nil
}

func (p place) field(name string) (place, error) {
	for _, m := range p.layout.Types[p.typ].Members {
		if m.Label == name {
			return p.layout.place(m, p.slot)
		}
	}
	return place{}, fmt.Errorf("%s has no field %q", p.typ, name)
}

func (p place) index(key string) (place, error) {
	t := p.layout.Types[p.typ]
	switch {
	case t.Encoding == "mapping":
		word, err := keyWord(key)
		if err != nil {
			return place{}, err
		}
		base := common.BigToHash(p.slot)
		slot := crypto.Keccak256Hash(word[:], base[:])
		return place{layout: p.layout, slot: slot.Big(), typ: t.Value}, nil
	case t.Base != "":
		i, err := strconv.ParseUint(key, 10, 31)
		if err != nil {
			return place{}, fmt.Errorf("index %q: %w", key, err)
		}
		start := p.slot
		if t.Encoding == "dynamic_array" {
			base := common.BigToHash(p.slot)
			start = crypto.Keccak256Hash(base[:]).Big()
		}
		return p.element(start, i, t.Base)
	}
	return place{}, fmt.Errorf("%s is neither a mapping nor an array", p.typ)
}

// element places item i of an array: items of at most 16 bytes share slots, larger ones take whole slots.
func (p place) element(start *big.Int, i uint64, base string) (place, error) {
	size, err := p.layout.size(base)
	if err != nil {
		return place{}, err
	}
	out := place{layout: p.layout, typ: base}
	if size <= common.HashLength/2 {
		perSlot := uint64(common.HashLength / size)
		out.slot, out.offset = new(big.Int).Add(start, bigUint(i/perSlot)), int(i%perSlot)*size
		return out, nil
	}
	slots := uint64(size+common.HashLength-1) / common.HashLength
	out.slot = new(big.Int).Add(start, bigUint(i*slots))
	return out, nil
}

func (l *layout) size(typ string) (int, error) {
	size, err := strconv.Atoi(l.Types[typ].Bytes)
	if err != nil || size <= 0 {
		return 0, fmt.Errorf("type %s has no size in the layout", typ)
	}
	return size, nil
}

func keyWord(key string) (common.Hash, error) {
	n, ok := new(big.Int).SetString(key, 0)
	if !ok || n.Sign() < 0 || n.BitLen() > 256 {
		return common.Hash{}, fmt.Errorf("mapping key %q is not a word", key)
	}
	return common.BigToHash(n), nil
}

// word is the slot as eth_getProof takes it.
func (p place) word() common.Hash { return common.BigToHash(p.slot) }

// value cuts the place's bytes out of its slot's word, as an unsigned number. For an array it is the length.
func (p place) value(word common.Hash) (*big.Int, error) {
	size, err := p.layout.size(p.typ)
	if err != nil {
		return nil, err
	}
	if size > common.HashLength-p.offset {
		return nil, fmt.Errorf("%s is not within one slot", p.typ)
	}
	end := common.HashLength - p.offset
	return new(big.Int).SetBytes(word[end-size : end]), nil
}
