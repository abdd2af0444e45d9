package verify

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

// token is what the registry's storage has of a token: its decimals, and the one or two feeds whose answers multiplied
// are its price in USD.
type token struct {
	address  common.Address
	decimals uint64
	feeds    []feed
}

// feed is a price feed with its settings.
type feed struct {
	address         common.Address
	decimals        uint64
	maxAge          uint64 // seconds
	least, greatest *big.Int
}

// Bits of a feed's word in the registry's storage: contracts/src/registry/FeedConfig.sol.
const (
	bitMaxAge        = 160
	bitFeedDecimals  = 194
	bitLeast         = 200
	bitGreatest      = 216
	bitTokenDecimals = 232
	bitHasSecond     = 238
)

// tokenOf unpacks the two words that the registry keeps of a token; the second means something only where the first says
// that there is one.
func tokenOf(address common.Address, first, second *big.Int) token {
	t := token{address: address, decimals: bits(first, bitTokenDecimals, 5)}
	if first.Sign() == 0 {
		return t
	}
	t.feeds = []feed{feedOf(first)}
	if first.Bit(bitHasSecond) == 1 {
		t.feeds = append(t.feeds, feedOf(second))
	}
	return t
}

func feedOf(word *big.Int) feed {
	return feed{
		address: addressOf(word), maxAge: bits(word, bitMaxAge, 24), decimals: bits(word, bitFeedDecimals, 5),
		least: unpackAnswer(bits(word, bitLeast, 16)), greatest: unpackAnswer(bits(word, bitGreatest, 16)),
	}
}

// bits is the number in n bits of a word.
func bits(word *big.Int, from, n uint) uint64 {
	part := new(big.Int).Rsh(word, from)
	return part.Uint64() & (1<<n - 1)
}

// unpackAnswer is a bound of answers: three digits and a power of ten, or with all bits set 2^128 - 1.
func unpackAnswer(packed uint64) *big.Int {
	if packed == 1<<16-1 {
		most := new(big.Int).Lsh(big.NewInt(1), 128)
		return most.Sub(most, big.NewInt(1))
	}
	return times(new(big.Int).SetUint64(packed>>6), pow10(packed&(1<<6-1)))
}

// answer is what a token's feeds last said: the product of the answers, with the decimals of both together.
type answer struct {
	value    *big.Int // zero when one of them can't be believed
	decimals uint64
	at       uint64 // when the older was given, Unix seconds
	until    uint64 // the last second at which both are usable
}

// usable says whether the answers may be used for a price at a time.
func (a *answer) usable(time uint64) bool { return a.value.Sign() > 0 && a.at != 0 && time <= a.until }

// answerAt reads the feeds of a token at a block. They are the endpoint's word.
func (v *run) answerAt(ctx context.Context, header *types.Header, t token) (answer, error) {
	if len(t.feeds) == 0 {
		return answer{}, fmt.Errorf("%w: the registry has no feed of token %s", ErrContradiction, t.address)
	}
	product := answer{value: big.NewInt(1), at: 1<<64 - 1, until: 1<<64 - 1}
	for _, f := range t.feeds {
		value, at, err := v.roundAt(ctx, header, f)
		if err != nil {
			return answer{}, err
		}
		product.value = times(product.value, value)
		product.decimals += f.decimals
		product.at, product.until = min(product.at, at), min(product.until, at+f.maxAge)
	}
	return product, nil
}

// latestRoundData is the call of Chainlink's feeds; of its five words the second is the answer, the fourth its time.
var latestRoundData = crypto.Keccak256([]byte("latestRoundData()"))[:4]

// roundAt is a feed's last answer at a block and when it was given. One that is outside the feed's bounds counts as none,
// and the time of one from the future isn't believed.
func (v *run) roundAt(ctx context.Context, header *types.Header, f feed) (value *big.Int, at uint64, err error) {
	out, err := v.view(ctx, header, f.address, latestRoundData)
	if err != nil {
		return nil, 0, fmt.Errorf("reading feed %s at block %d: %w", f.address, header.Number, err)
	}
	if len(out) < 5*common.HashLength {
		return nil, 0, fmt.Errorf("reading feed %s at block %d: an answer of %d bytes", f.address, header.Number, len(out))
	}
	word := func(i int) *big.Int {
		return new(big.Int).SetBytes(out[i*common.HashLength : (i+1)*common.HashLength])
	}
	value = word(1) // a negative one is, without its sign, above every bound
	if value.Cmp(f.least) < 0 || value.Cmp(f.greatest) > 0 {
		return zero(), 0, nil
	}
	if time := word(3); time.Cmp(new(big.Int).SetUint64(header.Time)) <= 0 {
		at = time.Uint64()
	}
	return value, at, nil
}
