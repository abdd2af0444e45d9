package verify

import (
	"encoding/json"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/bindings/personalvault"
)

func TestOptionsAreRefused(t *testing.T) {
	account, block := common.HexToAddress("0x01"), uint64(1)
	vault := common.HexToAddress("0x02")
	for name, opts := range map[string]Options{
		"no vault":          {},
		"epoch and account": {Vault: vault, Epoch: 1, Account: &account},
		"epoch and block":   {Vault: vault, Epoch: 1, Block: &block},
		"the zero account":  {Vault: vault, Account: &common.Address{}},
		"block at the head": {Vault: vault, Block: &block, AtHead: true},
		"all and account":   {Vault: vault, All: true, Account: &account},
		"hash and head":     {Vault: vault, BlockHash: common.Hash{1}, AtHead: true},
		"hash and number":   {Vault: vault, BlockHash: common.Hash{1}, Block: &block},
	} {
		if report, err := Run(t.Context(), opts, nil); err == nil {
			t.Errorf("%s: accepted, %s", name, report.Verdict)
		}
	}
}

func TestExitCodes(t *testing.T) {
	for verdict, want := range map[Verdict]int{Match: 0, Mismatch: 1, Unchecked: 2, "": 2} {
		if got := (&Report{Verdict: verdict}).ExitCode(); got != want {
			t.Errorf("%q exits with %d, want %d", verdict, got, want)
		}
	}
	r := &Report{}
	r.conclude(nil)
	if r.Verdict != Unchecked {
		t.Errorf("a report that compared nothing says %s", r.Verdict)
	}
	r.step("a step", "").equal("a figure", "", big.NewInt(1), big.NewInt(2))
	r.conclude(ErrNotFound)
	if r.Verdict != Mismatch || !strings.Contains(r.Reason, "a figure") {
		t.Errorf("a mismatch before an error: %s, %s", r.Verdict, r.Reason)
	}
}

func TestWhatCantBeChecked(t *testing.T) {
	s := newScenario(t)
	s.finalise()
	future := s.chain.Head().Number.Uint64() + 10
	for name, c := range map[string]struct {
		opts Options
		says string
	}{
		"an account that is no contract": {Options{Vault: common.HexToAddress("0x77")}, "is no contract"},
		"a contract that is no clone":    {Options{Vault: s.system.Registry}, "no ERC-1167 clone"},
		"a clone that is no vault":       {Options{Vault: s.portfolio}, "not this release's"},
		"an epoch not settled":           {Options{Vault: s.vault, Epoch: 1}, "was not settled"},
		"a block that isn't there":       {Options{Vault: s.vault, Block: &future}, "not found"},
		"another factory":                {Options{Vault: s.vault, Factory: s.system.Registry}, "factory"},
		"a hash that isn't there":        {Options{Vault: s.vault, BlockHash: common.HexToHash("0x01")}, "not found"},
	} {
		report := mustRun(t, c.opts, honest(s.chain))
		if report.Verdict != Unchecked || !strings.Contains(report.Reason, c.says) {
			t.Errorf("%s: %s: %s; want it to say %q", name, report.Verdict, report.Reason, c.says)
		}
	}
}

// The report says how it is known that the anchor is of the chain: by the hash that its reader named, by two endpoints of
// different hosts, or by one endpoint's word. Two that differ settle nothing.
func TestTheAnchorAndItsWord(t *testing.T) {
	s := busy(t)
	named := s.chain.HeaderByNumber(s.chain.Finalized().Number.Uint64() - 1)
	one := Witness{Host: "one.example", Client: honest(s.chain)}
	two := Witness{Host: "two.example", Client: honest(s.chain)}
	silent := Witness{Host: "three.example", Client: &liar{Client: honest(s.chain), tamper: answering("eth_getBlockByNumber", `null`)}}
	raw := func() json.RawMessage {
		var raw json.RawMessage
		if err := honest(s.chain).CallContext(t.Context(), &raw, "eth_getBlockByNumber", "0x1", false); err != nil {
			t.Fatal(err)
		}
		return raw
	}()
	forked := Witness{Host: "four.example", Client: &liar{Client: honest(s.chain), tamper: answering("eth_getBlockByNumber", string(raw))}}
	for name, c := range map[string]struct {
		opts    Options
		verdict Verdict
		word    string
	}{
		"a named hash":            {Options{BlockHash: named.Hash()}, Match, "you named its hash"},
		"two endpoints":           {Options{Witnesses: []Witness{one, two}}, Match, "2 endpoints agree on its hash"},
		"one endpoint":            {Options{Witnesses: []Witness{one}}, Match, "one endpoint's word"},
		"one host twice":          {Options{Witnesses: []Witness{one, one}}, Match, "one endpoint's word"},
		"one and a silent one":    {Options{Witnesses: []Witness{one, silent}}, Match, "one endpoint's word"},
		"no witness":              {Options{}, Match, "one endpoint's word"},
		"two that differ":         {Options{Witnesses: []Witness{one, forked}}, Unchecked, ""},
		"the head, one's word":    {Options{AtHead: true}, Match, "one endpoint's word"},
		"a hash and other claims": {Options{BlockHash: named.Hash(), Witnesses: []Witness{forked}}, Match, "you named its hash"},
	} {
		c.opts.Vault = s.vault
		report := mustRun(t, c.opts, honest(s.chain))
		if report.Verdict != c.verdict || report.AnchorWord != c.word {
			t.Errorf("%s: %s, %q\n%s", name, report.Verdict, report.AnchorWord, text(t, report))
		}
		if c.word == "one endpoint's word" != strings.Contains(strings.Join(report.NotProven, "\n"), "of the chain you mean") {
			t.Errorf("%s: the report doesn't say it: %q", name, report.NotProven)
		}
		if c.opts.BlockHash != (common.Hash{}) && report.Anchor.Hash != named.Hash() {
			t.Errorf("%s: the anchor is %s", name, report.Anchor.Hash)
		}
	}
}

func TestAPersonalVault(t *testing.T) {
	s := newScenario(t)
	abi := personalvault.NewPersonalVault()
	asset := s.system.Market.Asset.Address
	sam := s.address("sam")
	s.call("sam", s.system.Factory, factories.PackCreatePersonalVault("Own", "OWN", asset, ""))
	var own common.Address
	for _, receipt := range s.mine() {
		for _, log := range receipt.Logs {
			if created, err := factories.UnpackVaultCreatedEvent(log); err == nil {
				own = created.Vault
			}
		}
	}
	s.call("sam", asset, tokens.PackApprove(own, unlimited))
	s.call("sam", own, abi.PackDeposit(dollars(1000), sam))
	s.mine()
	if err := s.system.Market.Update(s.batch, s.now+60); err != nil {
		t.Fatal(err)
	}
	s.call("sam", own, abi.PackWithdraw(dollars(250), sam, sam))
	s.call("sam", own, abi.PackWithdrawInKind(asset, dollars(100), sam))
	s.mine()
	// Everything leaves in kind, worthless shares burn, and a new deposit begins at 1.00.
	s.call("sam", own, abi.PackWithdrawInKind(asset, dollars(650), sam))
	s.mine()
	s.call("sam", own, abi.PackDeposit(dollars(40), sam))
	s.mine()
	s.finalise()

	report := mustRun(t, Options{Vault: own, Account: &sam, Factory: s.system.Factory}, honest(s.chain))
	wantVerdict(t, report, Match)
	for name, want := range map[string]*big.Int{
		"deposits": dollars(1040), "withdrawals, net": dollars(1000), "asset value": dollars(40), "total PnL": zero(),
	} {
		if got := figure(t, report, name); got.Cmp(want) != 0 {
			t.Errorf("%s is %s, want %s", name, got, want)
		}
	}
	if report := mustRun(t, Options{Vault: own, Epoch: 1}, honest(s.chain)); report.Verdict != Unchecked {
		t.Errorf("an epoch of a personal vault: %s", report.Verdict)
	}
	wantVerdict(t, mustRun(t, Options{Vault: own}, honest(s.chain)), Match)
	wantVerdict(t, mustRun(t, Options{Vault: own, All: true}, honest(s.chain)), Match)
	head := s.chain.Head().Number.Uint64()
	wantVerdict(t, mustRun(t, Options{Vault: own, Block: &head}, honest(s.chain)), Match)
}

func TestAClosedVault(t *testing.T) {
	s := newScenario(t)
	s.deposit("sam", dollars(1000))
	s.mine()
	s.settle()
	s.claim("sam", dollars(1000), "sam")
	s.deposit("kim", dollars(700))
	s.mine()
	s.redeem("sam", new(big.Int).Mul(big.NewInt(300), shareOne))
	s.on("leader", vaults.PackStartClosing())
	s.mine()
	s.on("keeper", vaults.PackSettle(big.NewInt(2), new(big.Int), unlimited))
	s.mine()
	s.on("leader", vaults.PackFinalise())
	s.mine()
	s.redeem("sam", new(big.Int).Mul(big.NewInt(200), shareOne))
	s.mine()
	s.redeem("sam", new(big.Int).Mul(big.NewInt(100), shareOne))
	s.on("sam", vaults.PackRedeem(new(big.Int).Mul(big.NewInt(350), shareOne), s.address("sam"), s.address("sam")))
	s.mine()
	s.finalise()
	for epoch, refunded := range []*big.Int{zero(), zero(), dollars(700), zero()} { // kim's went back when the vault was closed
		report := mustRun(t, Options{Vault: s.vault, Epoch: uint64(epoch)}, honest(s.chain)) //nolint:gosec // few
		wantVerdict(t, report, Match)
		if got := figure(t, report, "deposits refunded"); got.Cmp(refunded) != 0 {
			t.Errorf("epoch %d: %s refunded, want %s", epoch, got, refunded)
		}
	}
	for _, name := range []string{"sam", "kim", "leader"} {
		account := s.address(name)
		wantVerdict(t, mustRun(t, Options{Vault: s.vault, Account: &account}, honest(s.chain)), Match)
	}
	wantVerdict(t, mustRun(t, Options{Vault: s.vault, All: true}, honest(s.chain)), Match)
	if report := mustRun(t, Options{Vault: s.vault, Epoch: 4}, honest(s.chain)); report.Verdict != Unchecked {
		t.Errorf("the id of a final redemption is no epoch: %s", report.Verdict)
	}
}

func TestExitsInKindAndAnEndedVault(t *testing.T) {
	s := newScenario(t)
	s.deposit("sam", dollars(1000))
	s.deposit("kim", dollars(500))
	s.mine()
	s.settle()
	s.claim("sam", dollars(1000), "sam")
	s.claim("kim", dollars(500), "kim")
	s.mine()
	s.buy("WETH", dollars(600))
	s.price("WETH", 4800)
	s.settle()
	s.redeem("kim", new(big.Int).Mul(big.NewInt(100), shareOne))
	s.mine()
	// Nobody settles for more than a week: holders may leave in kind.
	s.now = s.cutoff + 8*86_400
	s.on("sam", vaults.PackExitInKind(new(big.Int).Mul(big.NewInt(400), shareOne), s.address("sam"), nil))
	s.mine()
	s.on("leader", vaults.PackStartClosing())
	s.mine()
	s.now += 31 * 86_400
	s.on("kim", vaults.PackEndInKind())
	s.mine()
	s.on("kim", vaults.PackClaimCancelRedeemRequest(big.NewInt(3), s.address("kim"), s.address("kim")))
	s.mine()
	s.on("kim", vaults.PackExitInKind(new(big.Int).Mul(big.NewInt(500), shareOne), s.address("kim"), nil))
	s.mine()
	s.finalise()
	for _, name := range []string{"sam", "kim", "leader"} {
		account := s.address(name)
		report := mustRun(t, Options{Vault: s.vault, Account: &account}, honest(s.chain))
		wantVerdict(t, report, Match)
		if name == "sam" && (figure(t, report, "withdrawals, gross").Sign() == 0 || figure(t, report, "fees").Sign() == 0) {
			t.Errorf("an exit in kind at a gain has proceeds and a fee\n%s", text(t, report))
		}
	}
	wantVerdict(t, mustRun(t, Options{Vault: s.vault, All: true}, honest(s.chain)), Match)
}
