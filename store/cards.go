package store

import (
	"sync"

	"github.com/ethereum/go-ethereum/common"
)

// maxCards bounds the cards that are remembered; about 10 kB each.
const maxCards = 4096

// snapshotKey names what the derived tables and disputes hold: every commit that changes them raises the revision. The head's
// hash beside it tells databases apart that were put in each other's place.
type snapshotKey struct {
	revision uint64
	head     common.Hash
}

func (c Cursor) snapshot() snapshotKey {
	k := snapshotKey{revision: c.Revision}
	if c.Head != nil {
		k.head = c.Head.Hash
	}
	return k
}

// cardCache remembers the cards that were read of one state of the tables: they are what any snapshot of it would read. With
// another state all are forgotten. Whoever is given a card must not change it.
type cardCache struct {
	mu    sync.Mutex
	at    snapshotKey
	cards map[common.Address]*VaultCard
}

// get gives the remembered cards of vaults in a state, and which are to be read.
func (c *cardCache) get(at snapshotKey, vaults []common.Address) (known map[common.Address]*VaultCard, missing []common.Address) {
	known = make(map[common.Address]*VaultCard, len(vaults))
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, v := range vaults {
		if card := c.cards[v]; card != nil && c.at == at {
			known[v] = card
		} else {
			missing = append(missing, v)
		}
	}
	return known, missing
}

// put remembers cards of a state. Those of an older one than what is remembered may push it out; it is read again then.
func (c *cardCache) put(at snapshotKey, cards []*VaultCard) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.at != at || len(c.cards)+len(cards) > maxCards {
		c.at, c.cards = at, make(map[common.Address]*VaultCard, len(cards))
	}
	for _, card := range cards {
		c.cards[card.Vault.Vault] = card
	}
}
