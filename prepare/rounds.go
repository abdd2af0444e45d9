package prepare

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/sluicefi/sluice/reads"
)

// Round is a feed's answer as its contract gave it on the state of a block. Anybody can ask for it again by its id.
type Round struct {
	Feed      common.Address
	ID        *big.Int
	Answer    *big.Int // in units of the feed's decimals
	UpdatedAt uint64   // Unix seconds
}

// latestRoundData is the call of Chainlink's feeds: round id, answer, when it began, when it was given, and an older id.
var latestRoundData = crypto.Keccak256([]byte("latestRoundData()"))[:4]

// Rounds reads what feeds answered on the state of a block, in their order, from the first endpoint that has that state. An
// error says nothing about the feeds but that none could be asked, or that one of them has no such answer there.
func (p *Preparer) Rounds(ctx context.Context, block common.Hash, feeds []common.Address) ([]Round, error) {
	var failed error
	for _, e := range p.endpoints {
		out := make([]Round, len(feeds))
		b := reads.New(e, block)
		for i, feed := range feeds {
			reads.Add(b, feed, latestRoundData, func(answer []byte) (Round, error) { return decodeRound(feed, answer) }, &out[i], "the round")
		}
		err := b.Run(ctx)
		if err == nil {
			return out, nil
		}
		failed = errors.Join(failed, err)
	}
	return nil, &UnavailableError{fmt.Errorf("no RPC endpoint gives the feeds' rounds: %w", failed)}
}

func decodeRound(feed common.Address, answer []byte) (Round, error) {
	if len(answer) < 5*32 {
		return Round{}, fmt.Errorf("%d bytes are no round", len(answer))
	}
	word := func(i int) *big.Int { return new(big.Int).SetBytes(answer[32*i : 32*i+32]) }
	out := Round{Feed: feed, ID: word(0), Answer: word(1)}
	if out.Answer.Bit(255) == 1 || out.Answer.Sign() == 0 {
		return Round{}, errors.New("the answer isn't above zero")
	}
	at := word(3)
	if out.ID.BitLen() > 80 || at.Sign() == 0 || at.BitLen() > 40 {
		return Round{}, errors.New("the answer has no round or no time")
	}
	out.UpdatedAt = at.Uint64()
	return out, nil
}
