package verify

import (
	"encoding/json"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

const sampleLayout = `{
 "storage": [
  {"label": "owner", "slot": "0", "offset": 0, "type": "t_address"},
  {"label": "paused", "slot": "0", "offset": 20, "type": "t_bool"},
  {"label": "epochs", "slot": "3", "offset": 0, "type": "t_map"},
  {"label": "nested", "slot": "4", "offset": 0, "type": "t_outer"},
  {"label": "ids", "slot": "5", "offset": 0, "type": "t_list"},
  {"label": "fixed", "slot": "6", "offset": 0, "type": "t_fixed"},
  {"label": "pairs", "slot": "9", "offset": 0, "type": "t_pairs"}
 ],
 "types": {
  "t_address": {"encoding": "inplace", "numberOfBytes": "20"},
  "t_bool": {"encoding": "inplace", "numberOfBytes": "1"},
  "t_u64": {"encoding": "inplace", "numberOfBytes": "8"},
  "t_u128": {"encoding": "inplace", "numberOfBytes": "16"},
  "t_map": {"encoding": "mapping", "numberOfBytes": "32", "key": "t_uint", "value": "t_epoch"},
  "t_outer": {"encoding": "mapping", "numberOfBytes": "32", "key": "t_address", "value": "t_map"},
  "t_list": {"encoding": "dynamic_array", "numberOfBytes": "32", "base": "t_u64"},
  "t_fixed": {"encoding": "inplace", "numberOfBytes": "96", "base": "t_epoch"},
  "t_pairs": {"encoding": "dynamic_array", "numberOfBytes": "32", "base": "t_epoch"},
  "t_epoch": {"encoding": "inplace", "numberOfBytes": "64", "members": [
   {"label": "nav", "slot": "0", "offset": 0, "type": "t_u128"},
   {"label": "supply", "slot": "0", "offset": 16, "type": "t_u128"},
   {"label": "fee", "slot": "1", "offset": 2, "type": "t_u64"}
  ]}
 }
}`

func TestLayoutPaths(t *testing.T) {
	var l layout
	if err := json.Unmarshal([]byte(sampleLayout), &l); err != nil {
		t.Fatal(err)
	}
	word := func(n int64) []byte { return common.BigToHash(big.NewInt(n)).Bytes() }
	hash := func(parts ...[]byte) *big.Int { return crypto.Keccak256Hash(parts...).Big() }
	plus := func(n *big.Int, m int64) *big.Int { return new(big.Int).Add(n, big.NewInt(m)) }
	account := common.HexToAddress("0x00000000000000000000000000000000000000aa")
	for _, c := range []struct {
		path   string
		slot   *big.Int
		offset int
	}{
		{"owner", big.NewInt(0), 0},
		{"paused", big.NewInt(0), 20},
		{"epochs[7].supply", hash(word(7), word(3)), 16},
		{"epochs[7].fee", plus(hash(word(7), word(3)), 1), 2},
		{"nested[" + account.Hex() + "][0x07].fee", plus(hash(word(7), hash(common.LeftPadBytes(account[:], 32), word(4)).FillBytes(make([]byte, 32))), 1), 2},
		{"ids", big.NewInt(5), 0},
		{"ids[2]", hash(word(5)), 16},
		{"ids[5]", plus(hash(word(5)), 1), 8},
		{"fixed[1].fee", big.NewInt(9), 2},
		{"pairs[2].fee", plus(hash(word(9)), 5), 2},
	} {
		p, err := l.at(c.path)
		if err != nil {
			t.Errorf("%s: %v", c.path, err)
		} else if p.slot.Cmp(c.slot) != 0 || p.offset != c.offset {
			t.Errorf("%s: slot %x offset %d, want %x and %d", c.path, p.slot, p.offset, c.slot, c.offset)
		}
	}
	for _, path := range []string{
		"", "absent", "owner.nav", "epochs[7].absent", "epochs[-1]", "epochs[x]", "epochs[7", "ids[x]", "owner[0]", "epochs[7]nav",
	} {
		if p, err := l.at(path); err == nil {
			t.Errorf("%q was found at %x", path, p.slot)
		}
	}
}

func TestLayoutValues(t *testing.T) {
	var l layout
	if err := json.Unmarshal([]byte(sampleLayout), &l); err != nil {
		t.Fatal(err)
	}
	packed := common.HexToHash("0x0000000000000000000000000000002a00000000000000000000000000000007")
	for path, want := range map[string]int64{"epochs[1].nav": 7, "epochs[1].supply": 42} {
		p, err := l.at(path)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := p.value(packed); err != nil || got.Int64() != want {
			t.Errorf("%s = %v, %v; want %d", path, got, err, want)
		}
	}
	p, err := l.at("epochs[1]")
	if err != nil {
		t.Fatal(err)
	}
	if got, err := p.value(packed); err == nil {
		t.Errorf("a struct of two slots read as one value: %s", got)
	}
}
