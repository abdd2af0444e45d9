package devnet_test

import (
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/sluicefi/sluice/bindings/vault"
	"github.com/sluicefi/sluice/devnet"
	"github.com/sluicefi/sluice/devnet/devnettest"
	"github.com/sluicefi/sluice/ledger"
)

// The demo's story as the chain's logs tell it, folded in order, is what each contract keeps in its slot (SPEC rule 23):
// every kind of vault with its portfolio, and the contracts that all vaults share.
func TestTheFoldOfAllLogsIsTheHistory(t *testing.T) {
	story := devnettest.Story(t, devnet.StoryConfig{Weeks: 4})
	contracts := map[string][]common.Address{
		"factory": {story.Factory}, "registry": {story.Registry}, "tank": {story.Tank},
	}
	for _, v := range story.Vaults {
		contracts["vault "+v.Name] = []common.Address{v.Address, v.Portfolio}
	}
	for name, addresses := range contracts {
		events := eventsOf(t, story.Chain, addresses)
		folded, err := ledger.FoldAll(common.Hash{}, events)
		if err != nil {
			t.Fatal(err)
		}
		kept, err := story.Chain.Call(t.Context(), addresses[0], vault.NewVault().PackHistory())
		if err != nil {
			t.Fatal(err)
		}
		if len(events) == 0 || common.BytesToHash(kept) != folded {
			t.Errorf("%s: %d events fold to %s, the contract keeps %x", name, len(events), folded, kept)
		}
		if len(events) < 2 {
			continue
		}
		// One event less, or two in another order, is another history.
		short, err := ledger.FoldAll(common.Hash{}, events[:len(events)-1])
		if err != nil {
			t.Fatal(err)
		}
		events[0], events[1] = events[1], events[0]
		turned, err := ledger.FoldAll(common.Hash{}, events)
		if err != nil {
			t.Fatal(err)
		}
		if short == folded || turned == folded {
			t.Errorf("%s: the fold doesn't tell a lost event or a changed order", name)
		}
	}
}

// eventsOf are the folded events of contracts, in the order of their logs.
func eventsOf(t *testing.T, chain *devnet.Chain, addresses []common.Address) []ledger.Event {
	t.Helper()
	logs, err := chain.Client().FilterLogs(t.Context(), ethereum.FilterQuery{Addresses: addresses})
	if err != nil {
		t.Fatal(err)
	}
	approval := crypto.Keccak256Hash([]byte("Approval(address,address,uint256)"))
	var events []ledger.Event
	times := map[common.Hash]uint64{}
	for _, l := range logs {
		if l.Topics[0] == approval {
			continue // the one event that is not folded
		}
		if _, known := times[l.BlockHash]; !known {
			header, err := chain.Client().HeaderByHash(t.Context(), l.BlockHash)
			if err != nil {
				t.Fatal(err)
			}
			times[l.BlockHash] = header.Time
		}
		events = append(events, ledger.Event{Emitter: l.Address, Time: times[l.BlockHash], Topics: l.Topics, Data: l.Data})
	}
	return events
}
