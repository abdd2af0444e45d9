package verify

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sluicefi/sluice/bindings/vault"
)

// maxTokens is what a portfolio may hold beside the asset (SPEC rule 13).
const maxTokens = 8

// books is what a vault owns at one block: amounts and supply proven, prices read.
type books struct {
	asset         common.Address
	assetDecimals uint64
	supply        *big.Int
	idle          *big.Int
	holdings      []holding
	nav           *big.Int
}

// holding is a token of the portfolio. The price is in asset base units per whole token, times 1e18.
type holding struct {
	token  token
	amount *big.Int
	price  *big.Int
	value  *big.Int

	writtenOff   bool
	writtenOffAt uint64 // Unix seconds
}

// booksAt proves what the vault owns at a header's state, reads the feeds there, and values it with this package's own
// arithmetic. The feeds' answers are the endpoint's word.
func (v *run) booksAt(ctx context.Context, header *types.Header) (*books, error) {
	folio, err := v.portfolioAt(ctx, header)
	if err != nil {
		return nil, err
	}
	own, err := v.vault.read(ctx, header, "_supply", "_asset", "_assetDecimals", "_registry")
	if err != nil {
		return nil, err
	}
	held, err := folio.read(ctx, header, "_idle", "_tokens", "asset", "registry")
	if err != nil {
		return nil, err
	}
	if own[1].Cmp(held[2]) != 0 || own[3].Cmp(held[3]) != 0 {
		return nil, fmt.Errorf("%w: vault and portfolio differ in their asset or registry", ErrContradiction)
	}
	b := &books{asset: addressOf(own[1]), assetDecimals: small(own[2]), supply: own[0], idle: held[0]}
	if err := v.holdingsAt(ctx, header, folio, held[1], b); err != nil {
		return nil, err
	}
	if err := v.priceAt(ctx, header, addressOf(own[3]), b); err != nil {
		return nil, err
	}
	b.nav = new(big.Int).Set(b.idle)
	for _, h := range b.holdings {
		b.nav.Add(b.nav, h.value)
	}
	return b, nil
}

// holdingsAt proves the token list and its counters.
func (v *run) holdingsAt(ctx context.Context, header *types.Header, folio *contract, count *big.Int, b *books) error {
	if count.Cmp(big.NewInt(maxTokens)) > 0 {
		return fmt.Errorf("%w: a portfolio of %s tokens", ErrContradiction, count)
	}
	n := int(count.Int64())
	if n == 0 {
		return nil
	}
	paths := make([]string, n)
	for i := range paths {
		paths[i] = fmt.Sprintf("_tokens[%d]", i)
	}
	addresses, err := folio.read(ctx, header, paths...)
	if err != nil {
		return err
	}
	var fields []string
	for i := range addresses {
		record := fmt.Sprintf("_holdings[%s]", addressOf(addresses[i]).Hex())
		fields = append(fields, record+".amount", record+".writtenOff", record+".since")
	}
	kept, err := folio.read(ctx, header, fields...)
	if err != nil {
		return err
	}
	b.holdings = make([]holding, n)
	for i := range b.holdings {
		b.holdings[i] = holding{
			token: token{address: addressOf(addresses[i])}, amount: kept[3*i],
			writtenOff: kept[3*i+1].Sign() != 0, writtenOffAt: kept[3*i+2].Uint64(),
		}
	}
	return nil
}

// priceAt reads each holding's feed and the asset's, and forms price = token/USD / asset/USD (SPEC rule 13):
// floor(answer * 10^assetFeedDecimals * 10^(assetDecimals + 18) / (assetAnswer * 10^feedDecimals)), where the answer of a
// token with two feeds is the product of theirs. A holding that was written off counts as nothing until its feed has given
// a usable answer later than the one at which it was.
func (v *run) priceAt(ctx context.Context, header *types.Header, registry common.Address, b *books) error {
	if len(b.holdings) == 0 {
		return nil
	}
	addresses := []common.Address{b.asset}
	for _, h := range b.holdings {
		addresses = append(addresses, h.token.address)
	}
	tokens, err := v.tokensAt(ctx, header, registry, addresses)
	if err != nil {
		return err
	}
	asset, err := v.answerAt(ctx, header, tokens[0])
	if err != nil {
		return err
	}
	for i := range b.holdings {
		h := &b.holdings[i]
		h.token = tokens[i+1]
		answer, err := v.answerAt(ctx, header, h.token)
		if err != nil {
			return err
		}
		h.price = mulDiv(
			times(answer.value, pow10(asset.decimals)), pow10(b.assetDecimals+18),
			times(asset.value, pow10(answer.decimals)),
		)
		if h.writtenOff && !answer.usable(header.Time) && answer.at <= h.writtenOffAt {
			h.price = zero()
		}
		h.value = holdingValue(h.amount, h.price, h.token.decimals)
	}
	return nil
}

// statedAt is what the vault's own view says of its NAV at a block. stale says that nav() reverts there and the last answers'
// value is given. Its supply is read from its storage, whose code is known.
func (v *run) statedAt(ctx context.Context, header *types.Header) (nav *big.Int, stale bool, err error) {
	shares := vault.NewVault()
	answer, err := v.view(ctx, header, v.opts.Vault, shares.PackNav())
	if err == nil {
		if nav, err = shares.UnpackNav(answer); err != nil {
			return nil, false, fmt.Errorf("reading nav at block %d: %w", header.Number, err)
		}
		return nav, false, nil
	}
	if !reverted(err) {
		return nil, false, fmt.Errorf("reading nav at block %d: %w", header.Number, err)
	}
	if answer, err = v.view(ctx, header, v.opts.Vault, shares.PackTotalAssets()); err == nil {
		nav, err = shares.UnpackTotalAssets(answer)
	}
	if err != nil {
		return nil, false, fmt.Errorf("reading totalAssets at block %d: %w", header.Number, err)
	}
	return nav, true, nil
}
