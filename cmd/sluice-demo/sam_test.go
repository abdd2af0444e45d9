package main

import (
	"context"
	"fmt"
	"math/big"
	"net/http"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/sluicefi/sluice/bindings/demotoken"
	"github.com/sluicefi/sluice/bindings/vault"
	"github.com/sluicefi/sluice/store"
)

// samBegan is the USDC that the story gives to Sam, base units.
var samBegan = big.NewInt(10_000_000_000)

// guideAccount is an account in testdata/pnl.json, and the same fields of a position at the API.
type guideAccount struct {
	Shares             string `json:"shares"`
	CostBasis          string `json:"costBasis"`
	AssetValue         string `json:"assetValue"`
	Deposited          string `json:"deposited"`
	WithdrawnGross     string `json:"withdrawnGross"`
	FeesPaid           string `json:"feesPaid"`
	WithdrawnNet       string `json:"withdrawnNet"`
	RealizedPnl        string `json:"realizedPnl"`
	UnrealizedPnl      string `json:"unrealizedPnl"`
	TotalPnl           string `json:"totalPnl"`
	TransferredInCost  string `json:"transferredInCost"`
	TransferredOutCost string `json:"transferredOutCost"`
}

// position is an account's position in one vault, as GET /v1/accounts/{account}/positions answers it.
type position struct {
	Vault  string `json:"vault"`
	Nav    string `json:"nav"`
	Supply string `json:"supply"`
	guideAccount
	WalletShares string `json:"walletShares"`
	Claimable    struct {
		Assets, Shares string
	} `json:"claimable"`
	Pending struct {
		Deposits, Redeems string
	} `json:"pending"`
}

// positionAtAPI is the account's position in a vault.
func positionAtAPI(ctx context.Context, base string, address, account common.Address) (position, error) {
	var page struct{ Items []position }
	if err := get(ctx, http.DefaultClient, base+"/v1/accounts/"+account.Hex()+"/positions", &page); err != nil {
		return position{}, err
	}
	for _, p := range page.Items {
		if common.HexToAddress(p.Vault) == address {
			return p, nil
		}
	}
	return position{}, fmt.Errorf("the API has %d positions of %s, none in %s", len(page.Items), account, address)
}

// accountInPostgres derives the same figures from the rows of positions and prices, in SQL alone; a second opinion on
// what was paid are the account's rows of requests.
func accountInPostgres(ctx context.Context, db *store.DB, address, account common.Address) (guideAccount, error) {
	var a guideAccount
	var claimed string
	err := db.QueryRowxContext(ctx, `
		SELECT shares, cost, value, deposited, withdrawn_gross, fees_paid, withdrawn_gross - fees_paid,
			realized_pnl, value - cost, realized_pnl + value - cost, transferred_in_cost, transferred_out_cost,
			(SELECT coalesce(sum(claimed_assets), 0) FROM requests WHERE vault = $1 AND controller = $2 AND kind = 'redeem')
		FROM positions,
			LATERAL (SELECT wallet_shares + claimable_shares + redeeming_shares AS shares,
				wallet_cost + claimable_cost + redeeming_cost AS cost) held,
			LATERAL (SELECT nav, supply FROM prices WHERE vault = $1 ORDER BY time DESC LIMIT 1) price,
			LATERAL (SELECT div(shares * nav, supply) AS value) worth
		WHERE vault = $1 AND account = $2`, address.Bytes(), account.Bytes()).Scan(
		&a.Shares, &a.CostBasis, &a.AssetValue, &a.Deposited, &a.WithdrawnGross, &a.FeesPaid, &a.WithdrawnNet,
		&a.RealizedPnl, &a.UnrealizedPnl, &a.TotalPnl, &a.TransferredInCost, &a.TransferredOutCost, &claimed)
	if err != nil {
		return a, fmt.Errorf("reading the position of %s: %w", account, err)
	}
	if claimed != a.WithdrawnNet {
		return a, fmt.Errorf("the requests of %s were paid %s, its position says %s", account, claimed, a.WithdrawnNet)
	}
	return a, nil
}

// claims is what the vault's events say of an account: what it asked for and what was really paid.
type claims struct {
	deposits []*vault.VaultDepositClaimed
	fees     []*vault.VaultFeeCrystallised
	paid     []*vault.VaultRedeemClaimed

	requested, redeemedCost, gross, fee, net *big.Int // sums
}

func claimsOnChain(ctx context.Context, client *ethclient.Client, address, account common.Address) (*claims, error) {
	logs, err := client.FilterLogs(ctx, ethereum.FilterQuery{FromBlock: common.Big1, Addresses: []common.Address{address}})
	if err != nil {
		return nil, err
	}
	binding := vault.NewVault()
	c := &claims{requested: new(big.Int), redeemedCost: new(big.Int), gross: new(big.Int), fee: new(big.Int), net: new(big.Int)}
	for i := range logs {
		log := &logs[i]
		if e, err := binding.UnpackDepositRequestEvent(log); err == nil && e.Controller == account {
			c.requested.Add(c.requested, e.Assets)
		}
		if e, err := binding.UnpackDepositClaimedEvent(log); err == nil && e.Controller == account {
			c.deposits = append(c.deposits, e)
		}
		if e, err := binding.UnpackFeeCrystallisedEvent(log); err == nil && e.Controller == account {
			c.fees = append(c.fees, e)
			c.gross.Add(c.gross, e.Gross)
			c.fee.Add(c.fee, e.Fee)
			c.redeemedCost.Add(c.redeemedCost, e.Cost)
		}
		if e, err := binding.UnpackRedeemClaimedEvent(log); err == nil && e.Controller == account {
			c.paid = append(c.paid, e)
			c.net.Add(c.net, e.Assets)
		}
	}
	return c, nil
}

// accountOnChain derives the same figures from the vault's own answers and events, with neither index nor ledger, for
// an account that has nothing pending and got no shares from others. The account's USDC must be what it began with, less
// its deposits, plus its claims: they were really paid.
func accountOnChain(ctx context.Context, client *ethclient.Client, address, account common.Address, began *big.Int) (guideAccount, error) {
	binding := vault.NewVault()
	var failed error
	ask := func(to common.Address, data []byte, unpack func([]byte) (*big.Int, error)) *big.Int {
		out, err := client.CallContract(ctx, callMsg(to, data), nil)
		if err == nil {
			var n *big.Int
			if n, err = unpack(out); err == nil {
				return n
			}
		}
		failed = err
		return new(big.Int)
	}
	out, err := client.CallContract(ctx, callMsg(address, binding.PackAsset()), nil)
	if err != nil {
		return guideAccount{}, err
	}
	asset, err := binding.UnpackAsset(out)
	if err != nil {
		return guideAccount{}, err
	}
	shares := ask(address, binding.PackBalanceOf(account), binding.UnpackBalanceOf)
	shares.Add(shares, ask(address, binding.PackMaxMint(account), binding.UnpackMaxMint))
	cost := ask(address, binding.PackCostBasis(account), binding.UnpackCostBasis)
	cost.Add(cost, ask(address, binding.PackMaxDeposit(account), binding.UnpackMaxDeposit))
	value := ask(address, binding.PackConvertToAssets(shares), binding.UnpackConvertToAssets)
	token := demotoken.NewDemoToken()
	balance := ask(asset, token.PackBalanceOf(account), token.UnpackBalanceOf)
	c, err := claimsOnChain(ctx, client, address, account)
	if err != nil {
		return guideAccount{}, err
	}
	if failed != nil {
		return guideAccount{}, failed
	}
	want := new(big.Int).Sub(began, c.requested)
	if want.Add(want, c.net); balance.Cmp(want) != 0 {
		return guideAccount{}, fmt.Errorf("%s has %s USDC base units, want %s: not what its claims brought", account, balance, want)
	}
	realized := new(big.Int).Sub(c.net, c.redeemedCost)
	unrealized := new(big.Int).Sub(value, cost)
	gone := new(big.Int).Sub(c.requested, c.redeemedCost)
	return guideAccount{
		Shares: shares.String(), CostBasis: cost.String(), AssetValue: value.String(), Deposited: c.requested.String(),
		WithdrawnGross: c.gross.String(), FeesPaid: c.fee.String(), WithdrawnNet: c.net.String(),
		RealizedPnl: realized.String(), UnrealizedPnl: unrealized.String(), TotalPnl: new(big.Int).Add(realized, unrealized).String(),
		TransferredInCost: "0", TransferredOutCost: gone.Sub(gone, cost).String(),
	}, nil
}

// everywhere holds the three places to the same figures.
func everywhere(ctx context.Context, client *ethclient.Client, db *store.DB, base string, address, account common.Address, want guideAccount) error {
	onChain, err := accountOnChain(ctx, client, address, account, samBegan)
	if err != nil {
		return fmt.Errorf("on chain: %w", err)
	}
	rows, err := accountInPostgres(ctx, db, address, account)
	if err != nil {
		return fmt.Errorf("in Postgres: %w", err)
	}
	answer, err := positionAtAPI(ctx, base, address, account)
	if err != nil {
		return fmt.Errorf("at the API: %w", err)
	}
	var wrong []string
	for place, got := range map[string]guideAccount{"on chain": onChain, "in Postgres": rows, "at the API": answer.guideAccount} {
		if got != want {
			wrong = append(wrong, fmt.Sprintf("%s %+v", place, got))
		}
	}
	if len(wrong) > 0 {
		return fmt.Errorf("want %+v\n%s", want, strings.Join(wrong, "\n"))
	}
	return nil
}

func number(s string) *big.Int {
	n, ok := new(big.Int).SetString(s, 10)
	if !ok {
		return big.NewInt(-1)
	}
	return n
}

// add is the decimal sum of two figures.
func add(a string, b *big.Int) string { return new(big.Int).Add(number(a), b).String() }

func callMsg(to common.Address, data []byte) ethereum.CallMsg {
	return ethereum.CallMsg{To: &to, Data: data}
}

// sent is the receipt of a transaction that has succeeded.
func sent(ctx context.Context, t *testing.T, client *ethclient.Client, hash common.Hash) bool {
	t.Helper()
	receipt, err := client.TransactionReceipt(ctx, hash)
	if err != nil {
		return false
	}
	if receipt.Status != types.ReceiptStatusSuccessful {
		t.Fatalf("transaction %s reverted", hash)
	}
	return true
}
