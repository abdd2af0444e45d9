package project

import (
	"math/big"
	runtimemetrics "runtime/metrics"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/store"
)

func allocated() uint64 {
	s := []runtimemetrics.Sample{{Name: "/gc/heap/allocs:bytes"}}
	runtimemetrics.Read(s)
	return s[0].Value.Uint64()
}

// FuzzEvents applies logs with anything in their topics and data, as every kind of event, from each of the contracts that
// are followed: no panic, and memory in proportion to the data, whatever lengths and offsets it claims.
func FuzzEvents(f *testing.F) {
	var (
		factory, registry = common.Address{1}, common.Address{2}
		shared, own       = common.Address{3}, common.Address{4}
		contracts         = []common.Address{factory, registry, shared, {5}, own, {6}}
		alice             = common.Address{0xa1}
		topics            [events]common.Hash
	)
	for id, ev := range eventIDs {
		topics[ev] = id
	}
	pad := func(words ...[]byte) (out []byte) {
		for _, w := range words {
			out = append(out, common.LeftPadBytes(w, 32)...)
		}
		return out
	}
	for ev := event(1); ev < events; ev++ {
		f.Add(byte(ev), byte(ev%6), alice[:], pad([]byte{1}, []byte{0x40}, []byte{2}, []byte{0x60}, []byte{1}, []byte{7}))
	}
	huge := []byte{0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xe0}
	f.Add(byte(evTargetsSet), byte(3), []byte{1}, pad([]byte{1}, huge, huge))
	f.Add(byte(evTargetsSet), byte(3), []byte{1}, pad([]byte{1}, []byte{0x40}, huge))
	f.Add(byte(evRebalanced), byte(3), []byte{1}, pad([]byte{1}, []byte{1}, []byte{0xa0}, []byte{0xa0}, []byte{0xa0}, huge))
	f.Add(byte(evVaultCreated), byte(0), []byte{9}, pad([]byte{0}, []byte{9}, huge, huge))
	f.Fuzz(func(t *testing.T, kind, from byte, topic, data []byte) {
		c := NewRows(Tables{})
		for i, v := range []common.Address{shared, own} {
			row := &store.Vault{
				Vault: v, Portfolio: contracts[3+2*i], Leader: alice, Type: typeShared, Asset: common.Address{9}, AssetDecimals: 6,
				Status: statuses[0], Seed: big.NewInt(1000), SeedShares: big.NewInt(1e15), LockedShares: big.NewInt(1e15),
			}
			if i == 1 {
				row.Type = typePersonal
			}
			c.add(row, true)
		}
		p := New(c, factory, registry, func(string, ...any) {})
		ev := event(kind) % events
		l := chain.Log{Address: contracts[int(from)%len(contracts)], Data: data, BlockNumber: 7, NTopics: uint8(1 + indexedCount[ev])}
		l.Topics[0] = topics[ev]
		for i := 1; i < int(l.NTopics); i++ {
			copy(l.Topics[i][12:], topic) // most are addresses and numbers
			if len(topic) > 20 {
				copy(l.Topics[i][:], topic)
			}
		}
		logs := []chain.Log{l, l} // the second finds what the first left
		logs[1].Index = 1
		before := allocated()
		_ = TokensOf(&l)
		h := &chain.Header{Number: 7, Time: 7_000, Hash: common.Hash{7}}
		if err := p.Apply(&chain.Range{Headers: []*chain.Header{h}, Logs: logs}, Inputs{}); err == nil {
			if n := p.Take().Rows(); n > 64+len(data) {
				t.Fatalf("%d rows of %d bytes", n, len(data))
			}
		}
		if took, most := allocated()-before, uint64(4<<20+1024*len(data)); took > most {
			t.Fatalf("%d bytes allocated for %d", took, len(data))
		}
	})
}
