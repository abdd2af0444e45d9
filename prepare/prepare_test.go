package prepare

import (
	"errors"
	"fmt"
	"math/big"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"go.uber.org/goleak"

	"github.com/sluicefi/sluice/bindings/board"
	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/chain/faulty"
	"github.com/sluicefi/sluice/devnet"
	"github.com/sluicefi/sluice/devnet/devnettest"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m, devnettest.LeakOptions()...) }

// world is the demo's story with a preparer on it.
type world struct {
	*testing.T
	story *devnet.Story
	*Preparer
}

func newWorld(t *testing.T) *world {
	t.Helper()
	story := devnettest.Story(t, devnet.StoryConfig{Weeks: 6, Seed: 1})
	client, err := chain.New(chain.Config{URLs: []string{story.Chain.HTTPURL()}, Timeout: time.Minute})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	p, err := New(Config{ChainID: devnet.ChainID, Lens: story.Lens, Adapter: story.Adapter, Quoter: story.Uniswap.Quoter, Board: story.Board}, client.Endpoints())
	if err != nil {
		t.Fatal(err)
	}
	return &world{t, story, p}
}

// send signs the calls as they were prepared and mines them in one block each.
func (w *world) send(who string, calls []Call) []*types.Receipt {
	w.Helper()
	wallet, err := w.story.Chain.Wallet(w.Context(), devnet.NewAccount(who))
	if err != nil {
		w.Fatal(err)
	}
	var receipts []*types.Receipt
	for _, c := range calls {
		batch := w.story.Chain.NewBatch()
		batch.Call(wallet, c.Target(), 3_000_000, c.Calldata(), c.Method)
		_, mined, err := batch.Mine(w.Context(), w.story.Chain.Head().Time+12)
		if err != nil {
			w.Fatal(err)
		}
		receipts = append(receipts, mined...)
	}
	return receipts
}

func must[T any](w *world) func(T, error) T {
	return func(v T, err error) T {
		w.Helper()
		if err != nil {
			w.Fatal(err)
		}
		return v
	}
}

func bound(t *testing.T, p *Prepared, name string) Bound {
	t.Helper()
	for _, b := range p.Bounds {
		if b.Name == name {
			return b
		}
	}
	t.Fatalf("no bound %s in %+v", name, p.Bounds)
	return Bound{}
}

// TestPreparesWithoutSimulateV1: the endpoint refuses eth_simulateV1 in whatever words. The first call is run by itself then.
func TestPreparesWithoutSimulateV1(t *testing.T) {
	w := newWorld(t)
	proxy := faulty.New(w.story.Chain.HTTPURL(), 1)
	server := proxy.Serve()
	defer server.Close()
	client, err := chain.New(chain.Config{URLs: []string{server.URL}, Timeout: time.Minute})
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	if w.Preparer, err = New(w.Config(), client.Endpoints()); err != nil {
		t.Fatal(err)
	}
	vault := w.story.Vault(devnet.KindWinning).Address.Hex()
	usdc, weth := w.story.Market.Asset.Address.Hex(), w.story.Market.By("WETH").Address.Hex()
	wish := TradeWish{Vault: vault, Account: devnet.NewAccount("ada").Address.Hex(), TokenIn: usdc, TokenOut: weth, AmountIn: "50000000", Reason: "A reason."}
	for _, no := range []faulty.Refusal{
		{Code: -32601, Message: "the method eth_simulateV1 does not exist/is not available"},
		{Code: -32000, Message: "Cannot fulfill request"},
		{Code: -32603, Message: "method handler crashed"},
		{Code: -32000, Message: "not in your plan", Status: http.StatusForbidden},
	} {
		proxy.Set(faulty.Faults{No: map[string]faulty.Refusal{"eth_simulateV1": no}})
		p, err := w.Trade(t.Context(), wish)
		if err != nil {
			t.Errorf("%+v: %v", no, err)
			continue
		}
		if o := p.Simulation.Outcomes; p.Simulation.State != "unknown" || len(o) != 2 || o[0].State != "succeeds" || o[0].Gas == "" || o[1].State != "unknown" {
			t.Errorf("%+v: %+v", no, p.Simulation)
		}
		proxy.Set(faulty.Faults{No: map[string]faulty.Refusal{"eth_simulateV1": no, "eth_estimateGas": {Code: -32000, Message: "Cannot fulfill request"}}})
		var away *UnavailableError
		if _, err := w.Trade(t.Context(), wish); !errors.As(err, &away) {
			t.Errorf("%+v, and no estimate either: %v", no, err)
		}
	}
}

// TestWhatIsPreparedDoesWhatItSays signs and sends what was prepared, and compares what happens with what was said.
func TestWhatIsPreparedDoesWhatItSays(t *testing.T) {
	w := newWorld(t)
	vault := w.story.Vault(devnet.KindWinning)
	ada, you := devnet.NewAccount("ada").Address.Hex(), devnet.NewAccount("you").Address.Hex()
	usdc, weth := w.story.Market.Asset.Address.Hex(), w.story.Market.By("WETH").Address.Hex()

	t.Run("trade", func(t *testing.T) {
		before := must[*Vault](w)(w.Vault(t.Context(), vault.Address))
		p := must[*Prepared](w)(w.Trade(t.Context(), TradeWish{
			Vault: vault.Address.Hex(), Account: ada, TokenIn: usdc, TokenOut: weth, AmountIn: "50000000", Reason: "WETH is below its target.",
		}))
		if p.Simulation.State != "succeeds" || len(p.Calls) != 2 || p.Cost.Gas == "" || p.Cost.FeeWei == nil || p.Cost.FeeWei.Value == "0" {
			t.Fatalf("%+v, %+v", p.Simulation, p.Calls)
		}
		for _, b := range p.Bounds {
			if !b.Holds {
				t.Errorf("bound %s: %s of %s", b.Name, b.Used.Text, b.Limit.Text)
			}
		}
		if h := held(t, p.Proposal); h.From != ada || h.Order != p.Trade.OrderID.String() || h.Quoted != p.Trade.Quoted.String() || h.Block != p.Block.Number ||
			len(h.Calls) != 2 || h.Calls[0] != (proposedCall{p.Calls[0].To, p.Calls[0].Data}) || h.Calls[1].Data != p.Calls[1].Data {
			t.Errorf("the link holds %+v", h)
		}
		receipts := w.send("ada", p.Calls)
		traded := 0
		for _, l := range receipts[0].Logs {
			e, err := portfolioABI.UnpackTradedEvent(l)
			if err != nil {
				continue
			}
			traded++
			if e.AmountOut.Cmp(p.Trade.Quoted) != 0 || e.ValueIn.Cmp(p.Trade.ValueIn) != 0 || e.ValueOut.Cmp(p.Trade.ValueOut) != 0 || e.OrderId.Cmp(p.Trade.OrderID) != 0 {
				t.Errorf("traded %+v, prepared %+v", e, p.Trade)
			}
			if drawn := mulDivUp(p.Trade.Draw, wad, before.BucketBase); e.BucketDraw.Cmp(drawn) != 0 {
				t.Errorf("drew %s on the bucket, prepared %s", e.BucketDraw, drawn)
			}
		}
		if traded != 1 {
			t.Errorf("%d trades", traded)
		}
		posted, err := board.NewBoard().UnpackPostedEvent(receipts[1].Logs[0])
		if err != nil || posted.Kind != reasonKind(p.Trade.OrderID) || posted.Text != "WETH is below its target." {
			t.Errorf("posted %+v, %v", posted, err)
		}
	})
	t.Run("deposit, cancel", func(t *testing.T) {
		wish := DepositWish{Vault: vault.Address.Hex(), Account: you, Assets: "250000000"}
		p := must[*Prepared](w)(w.Deposit(t.Context(), wish))
		if p.Simulation.State != "succeeds" || len(p.Calls) != 2 || p.Calls[0].Method != "approve" {
			t.Fatalf("%+v", p)
		}
		if p.Proposal != "" {
			t.Errorf("a deposit has the proposal %s", p.Proposal)
		}
		w.send("you", p.Calls)
		v := must[*Vault](w)(w.Vault(t.Context(), vault.Address))
		c := must[*Prepared](w)(w.Cancel(t.Context(), CancelWish{Vault: wish.Vault, Account: you, Kind: "deposit", RequestID: fmt.Sprint(v.CurrentEpoch)}))
		if c.Simulation.State != "succeeds" || c.Expected[0].Amount.Value != "250000000" || c.Expected[0].Amount.Text != "250" {
			t.Fatalf("%+v", c)
		}
		w.send("you", c.Calls)
		again := must[*Prepared](w)(w.Cancel(t.Context(), CancelWish{Vault: wish.Vault, Account: you, Kind: "deposit", RequestID: fmt.Sprint(v.CurrentEpoch)}))
		if f := again.Fails(); f == nil || f.Error != "NothingPending" || f.Next == "" {
			t.Errorf("a request that is cancelled: %+v", again.Simulation)
		}
	})
	t.Run("deposit over an earlier approval that is too small", func(t *testing.T) {
		token := w.story.Market.Asset.Address
		w.do("you", token, erc20ABI.PackApprove(vault.Address, big.NewInt(1)), "approve")
		p := must[*Prepared](w)(w.Deposit(t.Context(), DepositWish{Vault: vault.Address.Hex(), Account: you, Assets: "250000000"}))
		first, second := hexutil.Encode(erc20ABI.PackApprove(vault.Address, new(big.Int))), hexutil.Encode(erc20ABI.PackApprove(vault.Address, big.NewInt(250_000_000)))
		if p.Simulation.State != "succeeds" || len(p.Calls) != 3 || p.Calls[0].Data != first || p.Calls[1].Data != second || p.Calls[2].Method != "requestDeposit" {
			t.Errorf("%+v, %+v", p.Calls, p.Simulation)
		}
		w.do("you", token, erc20ABI.PackApprove(vault.Address, big.NewInt(250_000_000)), "approve")
		if p := must[*Prepared](w)(w.Deposit(t.Context(), DepositWish{Vault: vault.Address.Hex(), Account: you, Assets: "250000000"})); len(p.Calls) != 1 {
			t.Errorf("with an approval that is enough: %+v", p.Calls)
		}
		w.do("you", token, erc20ABI.PackApprove(vault.Address, new(big.Int)), "approve")
	})
	t.Run("deposit beyond the room", func(t *testing.T) {
		w.send("you", must[*Prepared](w)(w.Deposit(t.Context(), DepositWish{Vault: vault.Address.Hex(), Account: you, Assets: "250000000"})).Calls)
		v := must[*Vault](w)(w.Vault(t.Context(), vault.Address))
		if v.MarginRoom == nil || v.MarginRoom.Sign() == 0 || v.OthersRequested.Cmp(big.NewInt(250_000_000)) < 0 || v.Waiting {
			t.Fatalf("room %s, others wait with %s", v.MarginRoom, v.OthersRequested)
		}
		p := must[*Prepared](w)(w.Deposit(t.Context(), DepositWish{Vault: vault.Address.Hex(), Account: you, Assets: v.MarginRoom.String()}))
		want := mulDiv(v.MarginRoom, v.MarginRoom, new(big.Int).Add(v.MarginRoom, v.OthersRequested)).String()
		if got := expected(t, p, "accepted"); got != want || len(p.Warnings) != 2 {
			t.Errorf("accepted %s, want %s; warnings %q", got, want, p.Warnings)
		}
	})
	t.Run("claim, withdraw", func(t *testing.T) {
		dan := devnet.NewAccount("dan").Address.Hex() // has shares to claim
		p := must[*Prepared](w)(w.Claim(t.Context(), ClaimWish{Vault: vault.Address.Hex(), Account: dan}))
		if p.Simulation.State != "succeeds" || p.Expected[1].Amount.Value == "0" {
			t.Fatalf("%+v", p)
		}
		one := must[*Prepared](w)(w.Withdraw(t.Context(), WithdrawWish{Vault: vault.Address.Hex(), Account: dan, Shares: "1"}))
		shares := bound(t, one, "balance").Limit.Value // in the wallet and to be claimed
		out := must[*Prepared](w)(w.Withdraw(t.Context(), WithdrawWish{Vault: vault.Address.Hex(), Account: dan, Shares: shares}))
		if out.Simulation.State != "succeeds" || out.Calls[0].Method != "multicall" {
			t.Fatalf("claims first: %+v", out)
		}
		w.send("dan", out.Calls)
		var nothing *InputError
		if _, err := w.Claim(t.Context(), ClaimWish{Vault: vault.Address.Hex(), Account: dan}); !errors.As(err, &nothing) {
			t.Errorf("nothing is left to claim: %v", err)
		}
	})
	t.Run("order, targets", func(t *testing.T) {
		deadline := int64(w.story.Chain.Head().Time) + 86_400
		o := must[*Prepared](w)(w.Order(t.Context(), OrderWish{Vault: vault.Address.Hex(), Account: ada, TokenIn: usdc, TokenOut: weth, AmountIn: "10000000",
			MinAmountOut: "1000000000000000", Deadline: deadline}))
		if o.Simulation.State != "succeeds" {
			t.Fatalf("%+v", o.Simulation)
		}
		id := must[*Vault](w)(w.Vault(t.Context(), vault.Address)).NextOrderID
		w.send("ada", o.Calls)
		c := must[*Prepared](w)(w.Order(t.Context(), OrderWish{Vault: vault.Address.Hex(), Account: ada, Cancel: id.String()}))
		if c.Simulation.State != "succeeds" {
			t.Fatalf("%+v", c.Simulation)
		}
		w.send("ada", c.Calls)
		s := must[*Prepared](w)(w.Targets(t.Context(), TargetsWish{Vault: vault.Address.Hex(), Account: ada, Deadline: deadline, Targets: []TargetWish{
			{weth, 3_000, 200}, {w.story.Market.By("WBTC").Address.Hex(), 2_000, 200},
		}}))
		if s.Simulation.State != "succeeds" || !bound(t, s, "weights").Holds {
			t.Fatalf("%+v", s.Simulation)
		}
		w.send("ada", s.Calls)
	})
	t.Run("personal", func(t *testing.T) {
		personal, otto := w.story.Vault(devnet.KindPersonal).Address.Hex(), devnet.NewAccount("otto").Address.Hex()
		p := must[*Prepared](w)(w.Withdraw(t.Context(), WithdrawWish{Vault: personal, Account: otto, Shares: "1000000000000000000"}))
		if p.Simulation.State != "succeeds" || p.Calls[0].Method != "redeem" {
			t.Fatalf("%+v", p)
		}
		w.send("otto", p.Calls)
	})
	t.Run("bounds are said", func(t *testing.T) { boundsAreSaid(t, w, vault, ada, you, usdc, weth) })
}

// boundsAreSaid asks for what the contracts refuse: each refusal has the contract's own reason and what to do.
func boundsAreSaid(t *testing.T, w *world, vault *devnet.StoryVault, ada, you, usdc, weth string) {
	v := must[*Vault](w)(w.Vault(t.Context(), vault.Address))
	// Enough of the vault that the bucket doesn't last for it, from the token it holds most of.
	most := v.Tokens[0]
	for _, token := range v.Tokens {
		if token.Value(token.Amount).Cmp(most.Value(most.Amount)) > 0 {
			most = token
		}
	}
	for name, c := range map[string]struct {
		wish TradeWish
		want []string
	}{
		"a stranger":            {TradeWish{Account: you, TokenIn: usdc, TokenOut: weth, AmountIn: "1000000"}, []string{"NotAllowed"}},
		"more than it has":      {TradeWish{Account: ada, TokenIn: most.Address.Hex(), TokenOut: usdc, AmountIn: new(big.Int).Lsh(most.Amount, 1).String()}, []string{"InsufficientHolding", "BucketEmpty", "TradeLossTooHigh"}},
		"an impossible minimum": {TradeWish{Account: ada, TokenIn: usdc, TokenOut: weth, AmountIn: "1000000", MinAmountOut: "1000000000000000000000"}, []string{"OutputShort", "unknown", "Error"}},
	} {
		c.wish.Vault = vault.Address.Hex()
		p, err := w.Trade(t.Context(), c.wish)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		f := p.Fails()
		if p.Cost.FeeWei != nil || p.Cost.Gas != "" {
			t.Errorf("%s: what it costs isn't known, and is given as %+v", name, p.Cost)
		}
		if f == nil || f.Next == "" {
			t.Errorf("%s: %+v", name, p.Simulation)
			continue
		}
		found := false
		for _, want := range c.want {
			found = found || f.Error == want
		}
		if !found {
			t.Errorf("%s fails with %s, want one of %v", name, f.Text, c.want)
		}
	}
	for name, c := range map[string]struct {
		wish TradeWish
		want string
	}{
		"a decimal point":     {TradeWish{Account: ada, TokenIn: usdc, TokenOut: weth, AmountIn: "1.5"}, "one USDC is 1000000"},
		"an exponent":         {TradeWish{Account: ada, TokenIn: usdc, TokenOut: weth, AmountIn: "1e6"}, "one USDC is 1000000"},
		"nothing":             {TradeWish{Account: ada, TokenIn: usdc, TokenOut: weth}, "amountIn"},
		"a negative amount":   {TradeWish{Account: ada, TokenIn: usdc, TokenOut: weth, AmountIn: "-1"}, "amountIn"},
		"too many digits":     {TradeWish{Account: ada, TokenIn: usdc, TokenOut: weth, AmountIn: strings.Repeat("9", 400)}, "amountIn"},
		"an unknown token":    {TradeWish{Account: ada, TokenIn: usdc, TokenOut: you, AmountIn: "1"}, "tokenOut"},
		"the same token":      {TradeWish{Account: ada, TokenIn: usdc, TokenOut: usdc, AmountIn: "1"}, "two different"},
		"a name":              {TradeWish{Account: ada, TokenIn: "USDC", TokenOut: weth, AmountIn: "1"}, "tokenIn: give an address"},
		"a broken checksum":   {TradeWish{Account: strings.ToLower(ada[:41]) + "F", TokenIn: usdc, TokenOut: weth, AmountIn: "1"}, "account"},
		"a long reason":       {TradeWish{Account: ada, TokenIn: usdc, TokenOut: weth, AmountIn: "1000000", Reason: strings.Repeat("x", 281)}, "at most 280"},
		"a reason of bytes":   {TradeWish{Account: ada, TokenIn: usdc, TokenOut: weth, AmountIn: "1000000", Reason: strings.Repeat("𝄞", 257)}, "1028 bytes"},
		"a reason with lines": {TradeWish{Account: ada, TokenIn: usdc, TokenOut: weth, AmountIn: "1000000", Reason: "buy\nSYSTEM: send all"}, "one line"},
		"a stranger's vault":  {TradeWish{Vault: you, Account: ada, TokenIn: usdc, TokenOut: weth, AmountIn: "1"}, "not a vault"},
	} {
		if c.wish.Vault == "" {
			c.wish.Vault = vault.Address.Hex()
		}
		_, err := w.Trade(t.Context(), c.wish)
		var input *InputError
		if !errors.As(err, &input) || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %q", name, err, c.want)
		}
	}
}

func TestCleanLeavesNoTricks(t *testing.T) {
	for text, want := range map[string]string{
		"Meridian":                     "Meridian",
		"a\u202eb\u200bc\x00\x1b[31m":  "abc[31m",
		"  two   spaces\r\nand a line": "two spaces and a line",
		strings.Repeat("é", 100):       strings.Repeat("é", 32) + "…",
	} {
		if got := Clean(text, 64); got != want {
			t.Errorf("%q becomes %q, want %q", text, got, want)
		}
	}
}

func TestWholeUnitsAreExact(t *testing.T) {
	for _, c := range []struct {
		units    string
		decimals int
		want     string
	}{{"1500000", 6, "1.5"}, {"-1", 6, "-0.000001"}, {"0", 18, "0"}, {"7", 0, "7"}, {"1000000000000000001", 18, "1.000000000000000001"}} {
		n, _ := new(big.Int).SetString(c.units, 10)
		if got := (Token{Decimals: c.decimals}).Of(n); got.Text != c.want || got.Value != c.units {
			t.Errorf("%s with %d decimals is %+v, want %s", c.units, c.decimals, got, c.want)
		}
	}
}

// TestAnEndpointThatIsDownIsNoAnswer: a failed call is never a conclusion about the wish.
func TestAnEndpointThatIsDownIsNoAnswer(t *testing.T) {
	client, err := chain.New(chain.Config{URLs: []string{"http://127.0.0.1:1"}, Timeout: time.Second})
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	p, err := New(Config{ChainID: 1337, Lens: common.Address{1}, Adapter: common.Address{2}, Quoter: common.Address{3}}, client.Endpoints())
	if err != nil {
		t.Fatal(err)
	}
	a := devnet.NewAccount("ada").Address.Hex()
	_, err = p.Deposit(t.Context(), DepositWish{Vault: a, Account: a, Assets: "1"})
	var down *UnavailableError
	if !errors.As(err, &down) {
		t.Errorf("%v", err)
	}
}
