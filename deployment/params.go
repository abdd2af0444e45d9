package deployment

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"os"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/sluicefi/sluice/internal/shorten"
	"github.com/sluicefi/sluice/internal/strictjson"
)

// maxParams bounds what is read as a parameters file, in bytes.
const maxParams = 1 << 20

// Params is a parameters file. Addresses are hexadecimal, in one case or with the right checksum; amounts that may not fit
// a JSON number are decimal texts. Each `source` says where an address comes from; it is for people.
type Params struct {
	ChainID uint64 `json:"chain_id"`
	// Governance owns the registry from the first block; a multisignature wallet on every chain that isn't a test network.
	Governance Address `json:"governance"`
	// DelaySeconds is how long a new token or adapter waits in the registry: 14 days or more where money is (SPEC rule 19).
	DelaySeconds uint64 `json:"delay_seconds"`
	// Keepers settle, and Guardians may only reduce risk. The Settler, which the deployment makes, is a keeper without being
	// listed.
	Keepers   []Address `json:"keepers"`
	Guardians []Address `json:"guardians"`
	Uniswap   Uniswap   `json:"uniswap"`
	Sequencer Sequencer `json:"sequencer"`
	Tank      Tank      `json:"tank"`
	// Tokens are what vaults may hold. Those that vaults are denominated in (USDC) are among them.
	Tokens []Token `json:"tokens"`
}

// Uniswap is the deployment of Uniswap v3 that vaults trade on, and whose quoter keepers ask.
type Uniswap struct {
	Factory Address `json:"factory"`
	Quoter  Address `json:"quoter"`
	Source  string  `json:"source,omitempty"`
}

// Sequencer is the feed that says whether a rollup's sequencer is up, and how long prices are not used after it was down.
// Both are zero on a chain without one.
type Sequencer struct {
	Feed               Address `json:"feed"`
	GracePeriodSeconds uint64  `json:"grace_period_seconds"`
	Source             string  `json:"source,omitempty"`
}

// Tank is what tanks pay at most, for ever: gas of a settlement or order and of each sale in it, wei of tip per gas, and
// the contract that tells a rollup's data fee (zero: none is charged).
type Tank struct {
	BaseGas       uint64  `json:"base_gas"`
	SaleGas       uint64  `json:"sale_gas"`
	TipCapWei     uint64  `json:"tip_cap_wei"`
	DataFeeOracle Address `json:"data_fee_oracle"`
	Source        string  `json:"source,omitempty"`
}

// Token is a token of the registry. Symbol and Decimals are compared with the token's own.
type Token struct {
	Symbol   string  `json:"symbol"`
	Address  Address `json:"address"`
	Decimals uint8   `json:"decimals"`
	// CapBps is the largest part of a vault that the token may become by a purchase, basis points.
	CapBps uint16 `json:"cap_bps"`
	// Feeds are one, or two whose answers are multiplied.
	Feeds []Feed `json:"feeds"`
	// Pools are where it is traded against other tokens of the file; compared with the factory's answer.
	Pools  []Pool `json:"pools,omitempty"`
	Source string `json:"source,omitempty"`
}

// Feed is a price feed with Chainlink's interface. Description and Decimals are compared with the feed's own.
type Feed struct {
	Description   string  `json:"description"`
	Address       Address `json:"address"`
	Decimals      uint8   `json:"decimals"`
	MaxAgeSeconds uint32  `json:"max_age_seconds"`
	AfterCutoff   bool    `json:"after_cutoff"`
	DeviationBps  uint16  `json:"deviation_bps"`
	// LeastAnswer and GreatestAnswer are the least and greatest believable answer, in the feed's decimals.
	LeastAnswer    Amount `json:"least_answer"`
	GreatestAnswer Amount `json:"greatest_answer"`
	Source         string `json:"source,omitempty"`
}

// Pool is a Uniswap v3 pool.
type Pool struct {
	With    string  `json:"with"` // the other token's symbol
	Fee     uint32  `json:"fee"`  // hundredths of a basis point
	Address Address `json:"address"`
}

// Address is an address of a parameters file. One in mixed case must have the right checksum (EIP-55), so that a slip in
// copying is noticed.
type Address struct{ common.Address }

// UnmarshalJSON reads an address; common.Address's own takes any checksum.
func (a *Address) UnmarshalJSON(text []byte) error {
	var s string
	if err := json.Unmarshal(text, &s); err != nil {
		return errors.New("an address is a text of 0x and 40 hexadecimal digits")
	}
	return a.UnmarshalText([]byte(s))
}

// UnmarshalText reads an address.
func (a *Address) UnmarshalText(text []byte) error {
	s := string(text)
	if !common.IsHexAddress(s) || !strings.HasPrefix(s, "0x") {
		return fmt.Errorf("%s is not an address: give 0x and 40 hexadecimal digits", strconv.Quote(clip(s)))
	}
	a.Address = common.HexToAddress(s)
	if digits := s[2:]; digits != strings.ToLower(digits) && digits != strings.ToUpper(digits) && s != a.Hex() {
		return fmt.Errorf("%s has a wrong checksum: copy it again, or give it in lower case if it is right", s)
	}
	return nil
}

// MarshalText writes it with its checksum.
func (a Address) MarshalText() ([]byte, error) { return []byte(a.Hex()), nil }

// IsZero says whether it is the zero address, which stands for none.
func (a Address) IsZero() bool { return a.Address == common.Address{} }

// Amount is a positive whole number as a decimal text.
type Amount struct{ Int *big.Int }

// UnmarshalText reads an amount.
func (a *Amount) UnmarshalText(text []byte) error {
	n, ok := new(big.Int).SetString(string(text), 10)
	if !ok || n.Sign() <= 0 || n.BitLen() > 128 {
		return fmt.Errorf("%s is not a whole number from 1 to 2^128 - 1", strconv.Quote(clip(string(text))))
	}
	a.Int = n
	return nil
}

// MarshalText writes it.
func (a Amount) MarshalText() ([]byte, error) {
	if a.Int == nil {
		return []byte("0"), nil
	}
	return []byte(a.Int.String()), nil
}

func clip(s string) string { return shorten.To(s, 80) }

// LoadParams reads a parameters file and checks all that can be checked without a chain. Keys that there are not, a key that is
// given twice, and anything after the object, are refused.
func LoadParams(path string) (*Params, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("the parameters file: %w", err)
	}
	defer func() { _ = f.Close() }() // read only: nothing is lost
	text, err := io.ReadAll(io.LimitReader(f, maxParams+1))
	if err != nil {
		return nil, fmt.Errorf("the parameters file: %w", err)
	}
	if len(text) > maxParams {
		return nil, fmt.Errorf("the parameters file %s is larger than %d bytes", path, maxParams)
	}
	p := new(Params)
	if err := strictjson.Decode(text, p); err != nil {
		return nil, fmt.Errorf("the parameters file %s: %w", path, err)
	}
	if err := p.Validate(); err != nil {
		return nil, fmt.Errorf("the parameters file %s: %w", path, err)
	}
	return p, nil
}

// Hash names the parameters whatever the file's spaces are; sources don't count.
func (p *Params) Hash() common.Hash {
	q := *p
	q.Uniswap.Source, q.Sequencer.Source, q.Tank.Source = "", "", ""
	q.Tokens = make([]Token, len(p.Tokens))
	for i, t := range p.Tokens {
		t.Source = ""
		feeds := make([]Feed, len(t.Feeds))
		for k, f := range t.Feeds {
			f.Source = ""
			feeds[k] = f
		}
		t.Feeds = feeds
		q.Tokens[i] = t
	}
	text, err := json.Marshal(q)
	if err != nil {
		panic(err) // structs of numbers and texts
	}
	return crypto.Keccak256Hash(text)
}

// Least delay of the registry where money is (SPEC rule 19).
const productionDelay = 14 * 24 * time.Hour

// testNetworks are local chains and the public test networks of Ethereum, Arbitrum, Base and Optimism.
var testNetworks = map[uint64]bool{1337: true, 31337: true, 11155111: true, 560048: true, 421614: true, 84532: true, 11155420: true}

// TestNetwork says whether the chain is a local one or a public test network.
func (p *Params) TestNetwork() bool { return testNetworks[p.ChainID] }

// Bounds of the registry (Registry.sol, FEEDS and TOKEN REQUIREMENTS).
const (
	maxTokenDecimals = 18
	maxFeedDecimals  = 24
	maxPairDecimals  = 36
	maxFeedAge       = 30 * 24 * 3600
	maxCutoffAge     = 2 * 3600
	maxDeviationBps  = 1_000
	maxCapBps        = 10_000
	maxTokens        = 50
)

// mostAnswer, 2^128 - 1, is the only bound with more than three significant digits: no bound at all.
var mostAnswer = new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 128), big.NewInt(1))

// Validate checks what needs no chain.
func (p *Params) Validate() error {
	switch {
	case p.ChainID == 0:
		return errors.New("chain_id: give the chain's EIP-155 id")
	case p.Governance.IsZero():
		return errors.New("governance: give the address that will own the registry, best a multisignature wallet")
	case p.DelaySeconds > 365*24*3600:
		return fmt.Errorf("delay_seconds: %d is more than a year", p.DelaySeconds)
	case !p.TestNetwork() && time.Duration(p.DelaySeconds)*time.Second < productionDelay:
		return fmt.Errorf("delay_seconds: %d is shorter than %d (14 days), and chain %d is not a test network", p.DelaySeconds,
			int(productionDelay.Seconds()), p.ChainID)
	case p.Uniswap.Factory.IsZero():
		return errors.New("uniswap.factory: give the Uniswap v3 factory")
	case p.Uniswap.Quoter.IsZero():
		return errors.New("uniswap.quoter: give Uniswap's QuoterV2; keepers ask it")
	case p.Tank.BaseGas == 0 || p.Tank.SaleGas == 0 || p.Tank.TipCapWei == 0:
		return errors.New("tank: base_gas, sale_gas and tip_cap_wei must be more than 0")
	case p.Sequencer.Feed.IsZero() && p.Sequencer.GracePeriodSeconds != 0:
		return errors.New("sequencer.grace_period_seconds: is for a chain with a sequencer feed")
	case len(p.Tokens) == 0 || len(p.Tokens) > maxTokens:
		return fmt.Errorf("tokens: give 1 to %d", maxTokens)
	}
	for what, list := range map[string][]Address{"keepers": p.Keepers, "guardians": p.Guardians} {
		seen := map[common.Address]bool{}
		for _, a := range list {
			if a.IsZero() || seen[a.Address] {
				return fmt.Errorf("%s: %s is zero or there twice", what, a.Hex())
			}
			seen[a.Address] = true
		}
	}
	symbols, tokens := map[string]bool{}, map[common.Address]bool{}
	for i, t := range p.Tokens {
		if t.Symbol == "" || len(t.Symbol) > 32 || symbols[t.Symbol] || t.Address.IsZero() || tokens[t.Address.Address] {
			return fmt.Errorf("tokens[%d]: symbol and address must be there, and each only once", i)
		}
		symbols[t.Symbol], tokens[t.Address.Address] = true, true
	}
	for _, t := range p.Tokens {
		if err := t.validate(symbols); err != nil {
			return fmt.Errorf("token %s: %w", t.Symbol, err)
		}
	}
	return nil
}

func (t *Token) validate(symbols map[string]bool) error {
	switch {
	case t.Decimals > maxTokenDecimals:
		return fmt.Errorf("decimals: at most %d", maxTokenDecimals)
	case t.CapBps == 0 || t.CapBps > maxCapBps:
		return fmt.Errorf("cap_bps: 1 to %d", maxCapBps)
	case len(t.Feeds) != 1 && len(t.Feeds) != 2:
		return errors.New("feeds: one, or two whose answers are multiplied")
	}
	sum := 0
	for i, f := range t.Feeds {
		if err := f.validate(); err != nil {
			return fmt.Errorf("feeds[%d]: %w", i, err)
		}
		sum += int(f.Decimals)
	}
	if sum > maxPairDecimals {
		return fmt.Errorf("feeds: %d decimals together, at most %d", sum, maxPairDecimals)
	}
	for i, pool := range t.Pools {
		if !symbols[pool.With] || pool.With == t.Symbol || pool.Fee == 0 || pool.Fee >= 1_000_000 || pool.Address.IsZero() {
			return fmt.Errorf("pools[%d]: `with` is another token's symbol, `fee` is in hundredths of a basis point, `address` the pool's", i)
		}
	}
	return nil
}

func (f *Feed) validate() error {
	switch {
	case f.Address.IsZero():
		return errors.New("address: give the feed's")
	case f.Description == "":
		return errors.New(`description: give what the feed calls itself, such as "ETH / USD"`)
	case f.Decimals > maxFeedDecimals:
		return fmt.Errorf("decimals: at most %d", maxFeedDecimals)
	case f.MaxAgeSeconds == 0 || f.MaxAgeSeconds > maxFeedAge:
		return fmt.Errorf("max_age_seconds: 1 to %d", maxFeedAge)
	case f.AfterCutoff && f.MaxAgeSeconds > maxCutoffAge:
		return fmt.Errorf("after_cutoff: a settlement can need a new answer only where max_age_seconds is at most %d", maxCutoffAge)
	case f.DeviationBps == 0 || f.DeviationBps > maxDeviationBps:
		return fmt.Errorf("deviation_bps: 1 to %d", maxDeviationBps)
	case f.LeastAnswer.Int == nil || f.GreatestAnswer.Int == nil || f.LeastAnswer.Int.Cmp(f.GreatestAnswer.Int) >= 0:
		return errors.New("least_answer must be there and below greatest_answer")
	}
	for what, bound := range map[string]*big.Int{"least_answer": f.LeastAnswer.Int, "greatest_answer": f.GreatestAnswer.Int} {
		if digits := strings.TrimRight(bound.String(), "0"); len(digits) > 3 && bound.Cmp(mostAnswer) != 0 {
			return fmt.Errorf("%s: %s has more than three significant digits", what, bound)
		}
	}
	return nil
}
