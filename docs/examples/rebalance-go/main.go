// Command rebalance-go trades a vault towards weights of its own choice, one step for each token that has left its band, and ends.
// Run it as the vault's leader or trader, by a timer. It keeps no journal: after a crash between sending and reading it begins
// again from what the chain says, so that it may trade once more and is bounded by the vault's own limits. A program that must
// never send twice uses `sluice trader`.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"math/big"
	"os"
	"os/signal"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/client"
	"github.com/sluicefi/sluice/keys"
	"github.com/sluicefi/sluice/prepare"
)

// weights are wanted parts of the NAV, basis points, by token.
type weights map[common.Address]int64

func (w weights) String() string { return fmt.Sprint(map[common.Address]int64(w)) }

// Set reads TOKEN=BPS.
func (w weights) Set(text string) error {
	token, part, ok := strings.Cut(text, "=")
	bps, err := strconv.ParseInt(part, 10, 64)
	if !ok || err != nil || !common.IsHexAddress(token) || bps < 0 || bps > 10_000 {
		return errors.New("write an address, =, and 0 to 10000 basis points")
	}
	w[common.HexToAddress(token)] = bps
	return nil
}

func main() {
	wanted := weights{}
	api := flag.String("api", "", "base URL of a Sluice API")
	rpc := flag.String("rpc", "", "an RPC endpoint of your own")
	vault := flag.String("vault", "", "the vault's address")
	band := flag.Int64("band", 200, "how far a weight may be off, basis points")
	most := flag.Int64("most", 1_000_000_000, "the most that one step trades, base units of the asset")
	keystore := flag.String("keystore", "", "keystore file, mode 0600")
	passphrase := flag.String("passphrase", "", "file with its passphrase, mode 0600")
	flag.Var(wanted, "weight", "a token's weight, TOKEN=BPS; repeat it for each token")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, *api, *rpc, *vault, *keystore, *passphrase, wanted, *band, big.NewInt(*most)); err != nil {
		fmt.Fprintln(os.Stderr, "rebalance-go:", err)
		os.Exit(1) //nolint:gocritic // stop only restores the signal
	}
}

func run(ctx context.Context, api, rpc, vault, keystore, passphrase string, wanted weights, band int64, most *big.Int) error {
	key, err := keys.OpenKeystore(keystore, passphrase)
	if err != nil {
		return err
	}
	c, err := client.Open(ctx, api, rpc)
	if err != nil {
		return err
	}
	defer c.Close()
	now, err := c.Trading(ctx, vault)
	if err != nil {
		return err
	}
	if now.TradingPaused || now.SaleOnly || !now.NAVGood {
		fmt.Println("nothing: trading is paused, only sales are allowed, or a price can't be used")
		return nil
	}
	for _, token := range now.Tokens {
		want, named := wanted[common.HexToAddress(token.Address)]
		off := token.WeightBps - want
		if !named || (off <= band && -off <= band) {
			continue
		}
		wish := prepare.TradeWish{
			Vault: vault, Account: key.Address().Hex(), TokenIn: now.Asset.Address, TokenOut: token.Address,
			Reason: fmt.Sprintf("The weight is %d basis points, and %d are wanted.", token.WeightBps, want),
		}
		// What is off, at most the largest step, in base units of the asset: rounded down, so that it never trades past the target.
		value := new(big.Int).Mul(number(now.NAV.Value), big.NewInt(max(off, -off)))
		value.Quo(value, big.NewInt(10_000))
		if value.Cmp(most) > 0 {
			value = most
		}
		if off < 0 {
			wish.AmountIn = least(value, number(now.Asset.Held.Value)).String()
		} else {
			// price is asset base units for a whole token, times 1e18.
			amount := new(big.Int).Mul(value, new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(token.Decimals)+18), nil))
			wish.TokenIn, wish.TokenOut, wish.AmountIn = token.Address, now.Asset.Address, amount.Quo(amount, number(token.Price)).String()
		}
		prepared, err := c.Trade(ctx, wish)
		if err != nil {
			return err
		}
		receipts, err := c.Send(ctx, key, prepared) // refuses what fails in the simulation
		if err != nil {
			return err
		}
		fmt.Printf("%s in transaction %s\n", prepared.Calls[0].About, receipts[0].TxHash)
		return nil // one step; the next run looks anew
	}
	fmt.Println("nothing: every weight is within its band")
	return nil
}

func number(text string) *big.Int {
	n, ok := new(big.Int).SetString(text, 10)
	if !ok {
		return new(big.Int)
	}
	return n
}

func least(a, b *big.Int) *big.Int {
	if a.Cmp(b) < 0 {
		return a
	}
	return b
}
