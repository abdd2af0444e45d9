package config

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/pflag"
)

// Explorer is the block explorer that the pages link to.
type Explorer struct {
	// URL is its beginning, such as https://etherscan.io; /tx/0x… and /address/0x… follow it.
	URL string `mapstructure:"url"`
}

// ENS is where names of accounts come from, which readers' browsers ask of their own RPC.
type ENS struct {
	// Resolver is the address of ENS's universal resolver on the chain. Empty: the one that the pages know of the chain, if any.
	Resolver string `mapstructure:"resolver"`
}

// Wallets are the kinds of wallets that need somebody else's service, and that the pages offer only when they are named here.
// Wallets in the reader's browser need nothing.
type Wallets struct {
	// WalletConnect is the id of the operator's project at WalletConnect, 32 hexadecimal digits. Empty: it isn't offered.
	WalletConnect string `mapstructure:"walletconnect"`
	// Coinbase offers Coinbase's own connector (Coinbase Wallet, Base) to readers without its extension.
	Coinbase bool `mapstructure:"coinbase"`
}

var projectID = regexp.MustCompile(`^[0-9a-f]{32}$`)

func (w Wallets) validate() error {
	if w.WalletConnect != "" && !projectID.MatchString(w.WalletConnect) {
		return &Error{"wallets.walletconnect", "it must be the project's id: 32 hexadecimal digits in lower case"}
	}
	return nil
}

// Project is the id of the operator's project at WalletConnect; nil for none.
func (w Wallets) Project() *string {
	if w.WalletConnect == "" {
		return nil
	}
	return &w.WalletConnect
}

// Listing is which vaults an operator's pages show at first. It hides nothing: the rest is behind a switch, and the API
// answers for every vault.
type Listing struct {
	// Listed are the vaults that are shown at first. Empty: all but those that are unlisted.
	Listed []string `mapstructure:"listed"`
	// Unlisted are vaults that are not shown at first, each as 0x…=the reason that the pages give.
	Unlisted []string `mapstructure:"unlisted"`
	// File is a token list whose tokens on this chain are listed, too, but for those that are unlisted.
	File string `mapstructure:"file"`
}

// maxReason bounds a reason in characters: a line beside a vault's name.
const maxReason = 200

func addSiteFlags(flags *pflag.FlagSet) {
	flags.String("explorer.url", "", "block explorer that the pages link to, such as https://etherscan.io")
	flags.String("ens.resolver", "", "address of ENS's universal resolver on this chain; empty: the one that the pages know, on Ethereum and Linea and their test networks")
	flags.String("wallets.walletconnect", "", "id of your project at WalletConnect; without it the pages don't offer WalletConnect")
	flags.Bool("wallets.coinbase", false, "offer Coinbase's own connector (Coinbase Wallet, Base) to readers who don't have its browser extension")
	flags.StringSlice("listing.listed", nil, "addresses of the vaults that the pages show at first; empty: all vaults that aren't unlisted")
	flags.String("listing.file", "", "token list (github.com/Uniswap/token-lists) whose vaults the pages show at first; it is read again when it changes")
	flags.StringSlice("listing.unlisted", nil, "vaults that the pages don't show at first, each as ADDRESS=REASON")
}

func (e Explorer) validate() error {
	if e.URL == "" {
		return nil
	}
	if err := checkPublicURL(e.URL); err != nil {
		return &Error{"explorer.url", err.Error()}
	}
	return nil
}

// Chosen is a listing that was read: of a chain's vaults, those that are shown at first and those that aren't.
type Chosen struct {
	Listed   []common.Address
	Unlisted map[common.Address]string // with the reason
	// Version is that of the listing's file; zero without one.
	Version TokenListVersion
}

// Read reads the listing with its file, for the vaults of a chain. A vault that the file lists, which others may share, and
// that is unlisted here is not listed. The error is an *[Error] that names the key.
func (l Listing) Read(chainID uint64) (Chosen, error) {
	var out Chosen
	var err error
	if out.Listed, out.Unlisted, err = l.Parse(); err != nil || l.File == "" {
		return out, err
	}
	named, version, err := readTokenList(l.File, chainID)
	if err != nil {
		return Chosen{}, err
	}
	out.Version = version
	for _, vault := range named {
		if _, no := out.Unlisted[vault]; !no && !slices.Contains(out.Listed, vault) {
			out.Listed = append(out.Listed, vault)
		}
	}
	if len(out.Listed) == 0 {
		return Chosen{}, &Error{"listing.file", l.File + " lists nothing but vaults that listing.unlisted takes out; name at least one other"}
	}
	return out, nil
}

// Parse reads the listing without its file. A vault can't be both listed and unlisted, and an unlisted one has a reason.
func (l Listing) Parse() (listed []common.Address, unlisted map[common.Address]string, err error) {
	seen := make(map[common.Address]bool)
	for _, text := range l.Listed {
		if !common.IsHexAddress(text) {
			return nil, nil, &Error{"listing.listed", fmt.Sprintf("%q is not an address (0x and 40 hex digits)", clip(text))}
		}
		address := common.HexToAddress(text)
		listed, seen[address] = append(listed, address), true
	}
	unlisted = make(map[common.Address]string, len(l.Unlisted))
	for _, text := range l.Unlisted {
		vault, reason, _ := strings.Cut(text, "=")
		reason = strings.TrimSpace(reason)
		address := common.HexToAddress(vault)
		switch {
		case !common.IsHexAddress(vault):
			return nil, nil, &Error{"listing.unlisted", fmt.Sprintf("%q does not begin with an address; write 0x…=REASON", clip(text))}
		case reason == "" || len([]rune(reason)) > maxReason:
			return nil, nil, &Error{"listing.unlisted", fmt.Sprintf("%s needs a reason of 1 to %d characters; write %s=REASON", address, maxReason, address)}
		case seen[address]:
			return nil, nil, &Error{"listing.unlisted", fmt.Sprintf("%s is named twice, or listed as well; name it once", address)}
		}
		unlisted[address], seen[address] = reason, true
	}
	return listed, unlisted, nil
}
