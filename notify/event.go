package notify

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/internal/shorten"
	"github.com/sluicefi/sluice/store"
)

// Types of events that can be subscribed to.
const (
	RequestSettled   = "request.settled"   // an account's request was settled, or its deposit was refunded
	RequestClaimable = "request.claimable" // an account can claim shares, assets, or what a cancelled request gives back
	VaultSettled     = "vault.settled"     // a vault's epoch was settled
	OrderFilled      = "order.filled"      // an order of a vault was filled
	VaultDisputed    = "vault.disputed"    // tables and chain differ for a vault, or do no longer
	TankLow          = "tank.low"          // a vault's tank lasts for a few weeks only, or for longer again
)

// Types are all types that can be subscribed to. A feed.reset is sent to every subscriber.
func Types() []string {
	return []string{RequestSettled, RequestClaimable, VaultSettled, OrderFilled, VaultDisputed, TankLow}
}

// typesOf says what a kind of the index's feed is told as.
func typesOf(kind string) []string {
	switch kind {
	case "depositSettled", "redeemSettled", "depositRefunded":
		return []string{RequestSettled, RequestClaimable}
	case "depositCancelled", "redeemCancelled":
		return []string{RequestClaimable}
	case "epochSettled":
		return []string{VaultSettled}
	case "orderFilled":
		return []string{OrderFilled}
	}
	return nil
}

// checkTypes refuses an empty list, an unknown type, and a type that is named twice.
func checkTypes(types []string) error {
	if len(types) == 0 {
		return fmt.Errorf("name at least one type of event: %s", strings.Join(Types(), ", "))
	}
	for i, name := range types {
		if !slices.Contains(Types(), name) {
			return fmt.Errorf("there is no type of event %q: use %s", clip(name), strings.Join(Types(), ", "))
		}
		if slices.Contains(types[:i], name) {
			return fmt.Errorf("the type of event %q is named twice", name)
		}
	}
	return nil
}

// Message is the body of a webhook. Its shape is the specification's: type, timestamp, data.
type Message struct {
	Type      string      `json:"type"`
	Timestamp time.Time   `json:"timestamp"` // of the block (chain time)
	Data      MessageData `json:"data"`
}

// MessageData says what happened and where. Amounts are decimal strings in base units of the asset or of shares, by name,
// as on the event stream of the API.
type MessageData struct {
	Event     string          `json:"event"`            // this event's id, as in the webhook-id header
	Undone    bool            `json:"undone"`           // a reorg took back the event that Undoes names
	Undoes    string          `json:"undoes,omitempty"` // id of that event; absent where it is no longer kept
	ChainID   uint64          `json:"chainId"`
	Vault     string          `json:"vault,omitempty"`
	Account   string          `json:"account,omitempty"`
	Block     uint64          `json:"block"`
	BlockHash string          `json:"blockHash"`
	LogIndex  *uint64         `json:"logIndex,omitempty"` // reported by an endpoint, as on the API
	Details   json.RawMessage `json:"details,omitempty"`
}

// eventID is the id of an event in messages: the same at every try and for every subscriber, so that a receiver can drop
// what it has got. The number alone would not do: after a restore it begins again where the copy ends, while receivers
// have got events beyond. With the microsecond of recording no other event ever has the id.
func eventID(seq int64, recorded time.Time) string {
	return fmt.Sprintf("evt_%d_%d", seq, recorded.UnixMicro())
}

// messageOf is the body for an event.
func messageOf(e *store.Notification, chainID uint64) ([]byte, error) {
	m := Message{Type: e.Type, Timestamp: time.Unix(int64(e.BlockTime), 0).UTC(), Data: MessageData{ //nolint:gosec // a block's time
		Event: eventID(e.Seq, e.Recorded), Undone: e.Op == store.NotifyUndo, ChainID: chainID, Vault: hexOf(e.Vault), Account: hexOf(e.Account),
		Block: e.Block, BlockHash: e.BlockHash.Hex(), LogIndex: e.LogIndex, Details: e.Data,
	}}
	if e.Undoes != nil && e.UndoneRecorded != nil {
		m.Data.Undoes = eventID(*e.Undoes, *e.UndoneRecorded)
	}
	body, err := json.Marshal(m)
	if err != nil {
		return nil, fmt.Errorf("encode event %d: %w", e.Seq, err)
	}
	return body, nil
}

func hexOf(a *common.Address) string {
	if a == nil {
		return ""
	}
	return a.Hex()
}

func clip(s string) string { return shorten.To(s, 80) }
