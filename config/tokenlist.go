package config

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"regexp"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// Bounds of a token list.
const (
	maxTokenList = 32 << 20 // bytes
	mostTokens   = 10_000   // by the schema
)

// tokenList is what is read of a token list by the schema of github.com/Uniswap/token-lists. What the schema has beside it,
// such as logos, is not used.
type tokenList struct {
	Name      string `json:"name"`
	Timestamp string `json:"timestamp"`
	Version   *struct {
		Major *uint32 `json:"major"`
		Minor *uint32 `json:"minor"`
		Patch *uint32 `json:"patch"`
	} `json:"version"`
	Tokens []struct {
		ChainID  uint64  `json:"chainId"`
		Address  string  `json:"address"`
		Name     *string `json:"name"`
		Symbol   *string `json:"symbol"`
		Decimals *uint8  `json:"decimals"`
	} `json:"tokens"`
}

// TokenListVersion is a token list's version: major is raised when a token is taken out, minor when one is added, patch when
// one changes.
type TokenListVersion struct{ Major, Minor, Patch uint32 }

// The schema's addresses, and of them those that a vault can have. A list may name tokens of chains with other addresses, too.
var (
	tokenAddress  = regexp.MustCompile(`^(0x[a-fA-F0-9]{40}|[1-9A-HJ-NP-Za-km-z]{32,44})$`)
	listedAddress = regexp.MustCompile(`^0x[0-9a-fA-F]{40}$`)
)

// readTokenList reads which addresses of a chain a token list names, each once, in the list's order, and the list's version.
func readTokenList(file string, chainID uint64) ([]common.Address, TokenListVersion, error) {
	var none TokenListVersion
	refuse := func(format string, args ...any) ([]common.Address, TokenListVersion, error) {
		return nil, none, &Error{"listing.file", fmt.Sprintf(format, args...)}
	}
	raw, err := readBounded(file, maxTokenList)
	if err != nil {
		return refuse("%v", err)
	}
	not := func(format string, args ...any) ([]common.Address, TokenListVersion, error) {
		return refuse("%s is not a token list (github.com/Uniswap/token-lists): %s", file, fmt.Sprintf(format, args...))
	}
	var list tokenList
	decoder := json.NewDecoder(bytes.NewReader(raw))
	if err := decoder.Decode(&list); err != nil {
		return not("%v", err)
	}
	if _, err := decoder.Token(); err != io.EOF {
		return not("something follows the list")
	}
	version := list.Version
	switch _, err := time.Parse(time.RFC3339, list.Timestamp); {
	case list.Name == "":
		return not("it has no name")
	case err != nil:
		return not("its timestamp %q is not a time such as 2026-11-29T12:00:00Z", clip(list.Timestamp))
	case version == nil || version.Major == nil || version.Minor == nil || version.Patch == nil:
		return not("its version needs major, minor and patch")
	case len(list.Tokens) == 0 || len(list.Tokens) > mostTokens:
		return not("it has %d tokens, and may have 1 to %d", len(list.Tokens), mostTokens)
	}
	var out []common.Address
	seen := make(map[common.Address]bool)
	for i, token := range list.Tokens {
		switch {
		case token.ChainID == 0:
			return not("token %d has no chainId", i+1)
		case token.Name == nil || token.Symbol == nil || token.Decimals == nil:
			return not("token %d needs name, symbol and decimals", i+1)
		case !tokenAddress.MatchString(token.Address) || token.ChainID == chainID && !listedAddress.MatchString(token.Address):
			return not("the address %q of token %d is not 0x and 40 hex digits", clip(token.Address), i+1)
		}
		if token.ChainID != chainID {
			continue
		}
		if address := common.HexToAddress(token.Address); !seen[address] {
			out, seen[address] = append(out, address), true
		}
	}
	if len(out) == 0 {
		return refuse("%s names no token of chain %d, so that no vault would be listed", file, chainID)
	}
	return out, TokenListVersion{*version.Major, *version.Minor, *version.Patch}, nil
}

// readBounded reads a file of at most so many bytes.
func readBounded(path string, most int64) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("cannot open the file: %w", err)
	}
	defer func() { _ = f.Close() }() // read only: nothing is lost
	text, err := io.ReadAll(io.LimitReader(f, most+1))
	if err != nil || int64(len(text)) > most {
		return nil, fmt.Errorf("cannot read %s, or it is larger than %d bytes", path, most)
	}
	return text, nil
}
