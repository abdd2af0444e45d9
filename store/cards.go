package store

import (
	"sync"

	"github.com/ethereum/go-ethereum/common"
)

// maxCards bounds the cards that are remembered; about 10 kB each.
const maxCards = 4096

// Moment identifies the content of the derived tables, disputes and proofs: every commit that changes them raises the
// revision. The head's hash is a part of it because another database, restored in the place of this one, may have the
// same revision. What was read at a Moment is true of every snapshot with an equal Moment.
type Moment struct {
	revision uint64
	head     common.Hash
}

// Moment is the [Moment] of the tables at this cursor.
func (c Cursor) Moment() Moment {
	m := Moment{revision: c.Revision}
	if c.Head != nil {
		m.head = c.Head.Hash
	}
	return m
}

// cardCache remembers the cards that were read at one Moment; any snapshot of that Moment would read the same. A card of
// another Moment empties it. Cards are shared, so callers must not change them.
type cardCache struct {
	mu    sync.Mutex
	at    Moment
	cards map[common.Address]*VaultCard
}

// get gives the remembered cards of vaults in a state, and which are to be read.
func (c *cardCache) get(at Moment, vaults []common.Address) (known map[common.Address]*VaultCard, missing []common.Address) {
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
func (c *cardCache) put(at Moment, cards []*VaultCard) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.at != at || len(c.cards)+len(cards) > maxCards {
		c.at, c.cards = at, make(map[common.Address]*VaultCard, len(cards))
	}
	for _, card := range cards {
		c.cards[card.Vault.Vault] = card
	}
}
