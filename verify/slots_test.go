package verify

import (
	"fmt"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/bindings/registry"
	"github.com/sluicefi/sluice/bindings/vault"
)

// TestEverySlotReadEqualsItsGetter reads, on a deployed clone, every storage path this package uses, and the contract's
// own view of the same thing.
func TestEverySlotReadEqualsItsGetter(t *testing.T) {
	s := busy(t)
	head := s.chain.Head()
	r := testReader(honest(s.chain))
	read := func(contractName string, at common.Address, path string) *big.Int {
		t.Helper()
		c, err := r.contract(contractName, at)
		if err != nil {
			t.Fatal(err)
		}
		values, err := c.read(t.Context(), head, path)
		if err != nil {
			t.Fatal(err)
		}
		return values[0]
	}
	same := func(what string, slot, getter *big.Int) {
		t.Helper()
		if slot.Cmp(getter) != 0 {
			t.Errorf("%s: the slot says %s, the getter %s", what, slot, getter)
		}
	}
	ofVault := func(path string) *big.Int { t.Helper(); return read("Vault", s.vault, path) }

	same("supply", ofVault("_supply"), s.number(vaults.PackTotalSupply()))
	same("asset", ofVault("_asset"), s.number(vaults.PackAsset()))
	same("portfolio", ofVault("_portfolio"), s.number(vaults.PackPortfolio()))
	same("registry", ofVault("_registry"), s.number(vaults.PackRegistry()))
	same("last settled epoch", ofVault("_lastSettled"), s.number(vaults.PackLastSettledEpochId()))
	margin, err := vaults.UnpackLeaderMargin(s.read(vaults.PackLeaderMargin()))
	if err != nil {
		t.Fatal(err)
	}
	same("margin", ofVault("_marginBps"), margin.RequiredBps)
	same("asset decimals", ofVault("_assetDecimals"), big.NewInt(6))
	same("final epoch", ofVault("_finalId"), zero())

	for epoch := int64(1); epoch <= 3; epoch++ {
		slotsOfEpoch(t, s, r, epoch)
	}
	for _, name := range []string{"sam", "kim", "pat", "leader"} {
		account := s.address(name)
		same(name+": balance", ofVault(fmt.Sprintf("_accounts[%s].balance", account.Hex())), s.number(vaults.PackBalanceOf(account)))
		same(name+": cost", ofVault(fmt.Sprintf("_accounts[%s].cost", account.Hex())), s.number(vaults.PackCostBasis(account)))
	}
	ofRequests(t, s, ofVault, same)
	slotsOfPortfolio(t, s, r)
}

// ofRequests compares what the scenario leaves open: kim's redemption 4 is pending beside a cancelled part, pat's redemption
// 3 is claimed in part, kim's deposit 3 is filled in part, and sam has claimed the refund of his.
func ofRequests(t *testing.T, s *scenario, ofVault func(string) *big.Int, same func(string, *big.Int, *big.Int)) {
	t.Helper()
	flags := func(set, name string, id int64) uint64 {
		return flagsIn(ofVault(wordPath(set, s.address(name), wordOf(big.NewInt(id)))), big.NewInt(id))
	}
	kim, four := s.address("kim"), big.NewInt(4)
	redeem := fmt.Sprintf("_redeems[%s][4]", kim.Hex())
	if got := flags("_redeemIds", "kim", 4); got != 1|flagExtra {
		t.Errorf("kim's redemption 4 has flags %b", got)
	}
	same("pending shares", ofVault(redeem+".shares"), s.number(vaults.PackPendingRedeemRequest(four, kim)))
	same("cancelled shares", ofVault(redeem+".cancelledShares"), s.number(vaults.PackClaimableCancelRedeemRequest(four, kim)))
	same("cost in the request", plus(ofVault(redeem+".cost"), ofVault(redeem+".cancelledCost")), s.number(vaults.PackRedeemRequestCost(four, kim)))

	pat, three := s.address("pat"), big.NewInt(3)
	if got := flags("_redeemIds", "pat", 3); got != 1|flagFixed {
		t.Errorf("pat's redemption 3 has flags %b", got)
	}
	same("claimable shares", ofVault(fmt.Sprintf("_redeems[%s][3].shares", pat.Hex())), s.number(vaults.PackClaimableRedeemRequest(three, pat)))
	same("unclaimed proceeds", ofVault(fmt.Sprintf("_redeems[%s][3].netLeft", pat.Hex())), s.number(vaults.PackMaxWithdraw(pat)))

	deposit := fmt.Sprintf("_deposits[%s][3]", kim.Hex())
	accepted, all := ofVault("_epochs[3].othersAccepted"), ofVault("_epochs[3].othersRequested")
	same("accepted deposit", minus(mulDiv(ofVault(deposit+".assets"), accepted, all), ofVault(deposit+".claimed")),
		s.number(vaults.PackClaimableDepositRequest(three, kim)))
	same("refund", mulDiv(ofVault(deposit+".assets"), minus(all, accepted), all),
		s.number(vaults.PackClaimableCancelDepositRequest(three, kim)))
	if got := flags("_depositIds", "sam", 3); got != 1|flagFixed {
		t.Errorf("sam's deposit 3 has flags %b", got)
	}
}

func slotsOfEpoch(t *testing.T, s *scenario, r *reader, id int64) {
	t.Helper()
	c, err := r.contract("Vault", s.vault)
	if err != nil {
		t.Fatal(err)
	}
	v := &run{reader: r, vault: c, anchor: s.chain.Head()}
	rec, err := v.recordOf(t.Context(), big.NewInt(id))
	if err != nil {
		t.Fatal(err)
	}
	out, err := vaults.UnpackEpoch(s.read(vaults.PackEpoch(big.NewInt(id))))
	if err != nil {
		t.Fatal(err)
	}
	want := vault.Epoch{
		Cutoff: rec.cutoff, SettledAt: rec.settledAt, FeeBps: uint16(rec.feeBps.Uint64()), Refunded: rec.refunded,
		Nav: rec.nav, Supply: rec.supply, OthersRequested: rec.othersRequested, OthersAccepted: rec.othersAccepted,
		LeaderRequested: rec.leaderRequested, RedeemShares: rec.redeemShares,
	}
	if got := fmt.Sprintf("%v", out); got != fmt.Sprintf("%v", want) {
		t.Errorf("epoch %d: the getter says %s, the slots %v", id, got, want)
	}
}

func slotsOfPortfolio(t *testing.T, s *scenario, r *reader) {
	t.Helper()
	folio, err := r.contract("Portfolio", s.portfolio)
	if err != nil {
		t.Fatal(err)
	}
	call := func(data []byte) []byte {
		t.Helper()
		out, err := s.chain.Call(t.Context(), s.portfolio, data)
		if err != nil {
			t.Fatal(err)
		}
		return out
	}
	held, err := folios.UnpackHoldings(call(folios.PackHoldings()))
	if err != nil {
		t.Fatal(err)
	}
	paths := []string{"_idle", "vault", "asset", "registry", "_tokens"}
	for i, token := range held.Tokens {
		paths = append(paths, fmt.Sprintf("_tokens[%d]", i), fmt.Sprintf("_holdings[%s].amount", token.Hex()))
	}
	got, err := folio.read(t.Context(), s.chain.Head(), paths...)
	if err != nil {
		t.Fatal(err)
	}
	want := []*big.Int{
		new(big.Int).SetBytes(call(folios.PackIdle())), s.vault.Big(), s.system.Market.Asset.Address.Big(),
		s.system.Registry.Big(), big.NewInt(int64(len(held.Tokens))),
	}
	for i := range held.Tokens {
		want = append(want, held.Tokens[i].Big(), held.Amounts[i])
	}
	if len(held.Tokens) != 2 {
		t.Fatalf("the portfolio holds %d tokens, the test needs 2", len(held.Tokens))
	}
	for i := range paths {
		if got[i].Cmp(want[i]) != 0 {
			t.Errorf("portfolio %s: the slot says %s, the getter %s", paths[i], got[i], want[i])
		}
	}
	slotsOfRegistry(t, s, r, held.Tokens)
}

func slotsOfRegistry(t *testing.T, s *scenario, r *reader, held []common.Address) {
	t.Helper()
	abi := registry.NewRegistry()
	v := &run{reader: r}
	records, err := v.tokensAt(t.Context(), s.chain.Head(), s.system.Registry, held)
	if err != nil {
		t.Fatal(err)
	}
	for i, address := range held {
		out, err := s.chain.Call(t.Context(), s.system.Registry, abi.PackToken(address))
		if err != nil {
			t.Fatal(err)
		}
		config, err := abi.UnpackToken(out)
		if err != nil {
			t.Fatal(err)
		}
		want := token{address: address, decimals: uint64(config.Decimals)}
		for _, f := range config.Feeds {
			want.feeds = append(want.feeds, feed{
				address: f.Feed, decimals: uint64(f.Decimals), maxAge: uint64(f.MaxAge), least: f.LeastAnswer, greatest: f.GreatestAnswer,
			})
		}
		if described(records[i]) != described(want) {
			t.Errorf("registry: the slots say %+v, the getter %+v", records[i], want)
		}
	}
	factory, err := r.contract("VaultFactory", s.system.Factory)
	if err != nil {
		t.Fatal(err)
	}
	known, err := factory.read(t.Context(), s.chain.Head(), fmt.Sprintf("_entries[%s].known", s.vault.Hex()),
		fmt.Sprintf("_entries[%s].known", s.portfolio.Hex()))
	if err != nil {
		t.Fatal(err)
	}
	if known[0].Int64() != 1 || known[1].Sign() != 0 {
		t.Errorf("factory: vault known %s, portfolio known %s", known[0], known[1])
	}
}

// described is a token's record as text, so that two can be compared with their numbers' values.
func described(t token) string {
	out := fmt.Sprintf("%s, %d decimals", t.address, t.decimals)
	for _, f := range t.feeds {
		out += fmt.Sprintf("; feed %s, %d decimals, %d s, %s to %s", f.address, f.decimals, f.maxAge, f.least, f.greatest)
	}
	return out
}
