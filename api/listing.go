package api

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/store"
)

// Listing is the operator's choice of vaults to show first. It hides nothing: every vault is answered, with what it says.
type Listing struct {
	Listed   []common.Address          // empty: all that aren't unlisted
	Unlisted map[common.Address]string // with the reason
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
