package api

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/store"
)

// Listing is the operator's choice of vaults to show first. It hides nothing: every vault is answered, with what it says.
type Listing struct {
	Listed   []common.Address          // empty: all that aren't unlisted
	Unlisted map[common.Address]string // with the reason
	// Version is that of the list that Listed came from, major, minor and patch; that of /tokenlist.json is at least it.
	Version [3]uint32
}

// currentListing is the operator's list as it is now, and what names it in validators: an answer says which vaults are listed.
type currentListing struct {
	Listing
	tag string // empty for a list that says nothing
}

// SetListing has the server answer by another list from now on. It may be called at any time; an answer that is under way may
// still be by the list before. The list must not be changed afterwards.
func (s *Server) SetListing(l Listing) {
	now := &currentListing{Listing: l}
	if len(l.Listed) > 0 || len(l.Unlisted) > 0 {
		sum := sha256.New()
		_, _ = fmt.Fprint(sum, l.Version, len(l.Listed)) // a hash takes everything
		for _, vault := range l.Listed {
			_, _ = sum.Write(vault[:])
		}
		for _, vault := range slices.SortedFunc(maps.Keys(l.Unlisted), common.Address.Cmp) {
			_, _ = fmt.Fprintf(sum, "%s%q", vault, l.Unlisted[vault])
		}
		now.tag = hex.EncodeToString(sum.Sum(nil)[:6])
	}
	s.listing.Store(now)
}

// of says whether a vault is listed, and the operator's reason when they unlisted it.
func (l Listing) of(vault common.Address) (listed bool, reason *string) {
	if why, ok := l.Unlisted[vault]; ok {
		return false, &why
	}
	if len(l.Listed) == 0 {
		return true, nil
	}
	for _, each := range l.Listed {
		if each == vault {
			return true, nil
		}
	}
	return false, nil
}

// narrow adds to a filter that only listed vaults, or only the rest, are wanted; "" wants all.
func (l Listing) narrow(f *store.VaultFilter, listed string) {
	if listed == "" {
		return
	}
	unlisted := make([]common.Address, 0, len(l.Unlisted))
	for vault := range l.Unlisted {
		unlisted = append(unlisted, vault)
	}
	switch {
	case len(l.Listed) == 0 && listed == "true":
		f.Except = unlisted
	case len(l.Listed) == 0:
		f.Among = unlisted
	case listed == "true":
		f.Among = l.Listed
	default:
		f.Except = l.Listed
	}
}

// narrowToCopies adds to a filter that only vaults whose name imitates that of an older one which is listed are wanted.
func (l Listing) narrowToCopies(f *store.VaultFilter, imitates map[common.Address]*Imitated) {
	copies := make([]common.Address, 0, len(imitates))
	for vault, older := range imitates {
		if listed, _ := l.of(common.HexToAddress(older.Address)); listed && (f.Among == nil || slices.Contains(f.Among, vault)) {
			copies = append(copies, vault)
		}
	}
	f.Among = copies
}
