package reads

import (
	"context"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/sluicefi/sluice/reverts"
)

// What Chainlink's proxies and aggregators answer; the interface of a feed doesn't have it.
var (
	AskAggregator = crypto.Keccak256([]byte("aggregator()"))[:4]
	AskLeast      = crypto.Keccak256([]byte("minAnswer()"))[:4]
	AskGreatest   = crypto.Keccak256([]byte("maxAnswer()"))[:4]
)

// Clamp is where a feed's aggregator clamps its answers: an answer at a bound says nothing about the price. A nil bound is one
// that the aggregator doesn't have.
type Clamp struct{ Least, Greatest *big.Int }

// Clamps reads the bounds of each feed's own aggregator, on the state of one block: a proxy names its aggregator, any other
// feed is asked itself. Only a revert, or an answer of another shape, says that there is no such thing; any other failure is
// the error, since nothing follows from it.
func Clamps(ctx context.Context, node Caller, at common.Hash, feeds []common.Address) ([]Clamp, error) {
	var unread error
	missing := func(err error) {
		var reverted *reverts.Revert
		if !errors.As(err, &reverted) && !errors.Is(err, errNotAWord) && unread == nil {
			unread = err
		}
	}
	aggregators := make([]*big.Int, len(feeds))
	q := New(node, at)
	for i, feed := range feeds {
		Try(q, feed, AskAggregator, unpackWord, &aggregators[i], "its aggregator", missing)
	}
	if err := errors.Join(q.Run(ctx), unread); err != nil {
		return nil, err
	}
	clamps := make([]Clamp, len(feeds))
	q = New(node, at)
	for i, feed := range feeds {
		where := feed
		if a := aggregators[i]; a != nil && a.Sign() > 0 && a.BitLen() <= 8*common.AddressLength {
			where = common.BigToAddress(a)
		}
		Try(q, where, AskLeast, unpackWord, &clamps[i].Least, "its least answer", missing)
		Try(q, where, AskGreatest, unpackWord, &clamps[i].Greatest, "its greatest answer", missing)
	}
	if err := errors.Join(q.Run(ctx), unread); err != nil {
		return nil, err
	}
	return clamps, nil
}

// Beyond says on which side answers from least to greatest reach the clamp, so that one of them may be its bound.
func (c Clamp) Beyond(least, greatest *big.Int) (below, above bool) {
	return c.Least != nil && least.Cmp(c.Least) <= 0, c.Greatest != nil && greatest.Cmp(c.Greatest) >= 0
}

var errNotAWord = errors.New("the answer isn't one word")

// unpackWord reads a signed word.
func unpackWord(data []byte) (*big.Int, error) {
	if len(data) != 32 {
		return nil, errNotAWord
	}
	word := new(big.Int).SetBytes(data)
	if word.Bit(255) == 1 { // two's complement
		word.Sub(word, new(big.Int).Lsh(big.NewInt(1), 256))
	}
	return word, nil
}
