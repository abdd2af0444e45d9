package deployment

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/core/vm/program"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/devnet"
)

// selector is a method's; what is asked by package reads takes no arguments.
func selector(method string) []byte {
	if m, ok := foreign.Methods[method]; ok {
		return m.ID
	}
	return crypto.Keccak256([]byte(method + "()"))[:4]
}

// impostor is the code of a contract that answers some methods in its own way (nil: it reverts) and hands all others on to
// a real one.
func impostor(target common.Address, answers map[string][]byte) []byte {
	var code []byte
	for method, data := range answers {
		body := program.New().Push0().Push0().Op(vm.REVERT).Bytes()
		if data != nil {
			body = program.New().ReturnData(data).Bytes()
		}
		head := program.New().Push0().Op(vm.CALLDATALOAD).Push(0xe0).Op(vm.SHR).Push(selector(method)).Op(vm.EQ, vm.ISZERO).Bytes()
		next := len(code) + len(head) + 4 + len(body)
		code = append(code, head...)
		code = append(code, byte(vm.PUSH2), byte(next>>8), byte(next), byte(vm.JUMPI))
		code = append(code, body...)
		code = append(code, byte(vm.JUMPDEST))
	}
	code = append(code, program.New().Op(vm.CALLDATASIZE).Push0().Push0().Op(vm.CALLDATACOPY).
		Push0().Push0().Op(vm.CALLDATASIZE).Push0().Push0().Push(target).Op(vm.GAS, vm.CALL).
		Op(vm.RETURNDATASIZE).Push0().Push0().Op(vm.RETURNDATACOPY).Bytes()...)
	ok := len(code) + 4 + 3
	code = append(code, byte(vm.PUSH2), byte(ok>>8), byte(ok), byte(vm.JUMPI), byte(vm.RETURNDATASIZE), byte(vm.PUSH0), byte(vm.REVERT),
		byte(vm.JUMPDEST), byte(vm.RETURNDATASIZE), byte(vm.PUSH0), byte(vm.RETURN))
	return code
}

func (w *world) impersonate(t *testing.T, target common.Address, answers map[string][]byte) common.Address {
	t.Helper()
	wallet, err := w.chain.Wallet(t.Context(), devnet.NewAccount("deployer"))
	if err != nil {
		t.Fatal(err)
	}
	b := w.chain.NewBatch()
	at := b.Create(wallet, 3_000_000, program.New().ReturnViaCodeCopy(impostor(target, answers)).Bytes(), "an impostor")
	if _, _, err := b.Mine(t.Context(), 0); err != nil {
		t.Fatal(err)
	}
	return at
}

func word(n int64) []byte { return common.LeftPadBytes(big.NewInt(n).Bytes(), 32) }

func round(answer *big.Int, updatedAt uint64) []byte {
	out := word(1)
	for _, n := range []*big.Int{answer, new(big.Int).SetUint64(updatedAt), new(big.Int).SetUint64(updatedAt), big.NewInt(1)} {
		if n.Sign() < 0 {
			n = new(big.Int).Add(new(big.Int).Lsh(big.NewInt(1), 256), n)
		}
		out = append(out, common.LeftPadBytes(n.Bytes(), 32)...)
	}
	return out
}

// findings are those about the parameters file, asked through an endpoint.
func (w *world) findings(t *testing.T, url string) Findings {
	t.Helper()
	client, err := chain.Dial(t.Context(), chain.Config{
		URLs: []string{url}, Timeout: time.Minute, Logger: quiet(), Attempts: 1, Backoff: time.Millisecond, MaxBackoff: time.Millisecond,
	})
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	p, err := LoadParams(w.params)
	if err != nil {
		t.Fatal(err)
	}
	return Check(t.Context(), client, w.chain.Head(), p, w.deployer.Address)
}

func (f Findings) String() string {
	var b strings.Builder
	_ = f.Print(&b) // a strings.Builder takes everything
	return b.String()
}

// TestEverythingIsComparedBeforeAnythingIsSent: each wrong address and each wrong number of a parameters file is a failure
// that names it.
func TestEverythingIsComparedBeforeAnythingIsSent(t *testing.T) {
	w := newWorld(t)
	if f := w.findings(t, w.chain.HTTPURL()); f.Failed() {
		t.Fatalf("the right parameters:\n%s", f)
	}
	nobody := common.HexToAddress("0xbeef").Hex()
	part := func(p map[string]any, name string) map[string]any { return p[name].(map[string]any) }
	token := func(p map[string]any, i int) map[string]any { return p["tokens"].([]any)[i].(map[string]any) }
	feed := func(p map[string]any, i int) map[string]any { return token(p, i)["feeds"].([]any)[0].(map[string]any) }
	pool := func(p map[string]any, i int) map[string]any { return token(p, i)["pools"].([]any)[0].(map[string]any) }
	eth := w.market.Market.By("WETH")
	now := w.chain.Head().Time
	posing := func(what map[string][]byte) func(map[string]any) {
		at := w.impersonate(t, eth.Feed, what)
		return func(p map[string]any) { feed(p, 1)["address"] = at.Hex() }
	}
	bounded := func(what map[string][]byte) func(map[string]any) {
		aggregator := w.impersonate(t, eth.Feed, what)
		proxy := w.impersonate(t, eth.Feed, map[string][]byte{"aggregator": common.LeftPadBytes(aggregator.Bytes(), 32)})
		return func(p map[string]any) {
			feed(p, 1)["address"], feed(p, 1)["least_answer"], feed(p, 1)["greatest_answer"] = proxy.Hex(), "1000000000", "9000000000000"
		}
	}
	price := big.NewInt(240_000_000_000)
	for _, row := range []struct {
		says   string
		change func(map[string]any)
	}{
		{"the endpoints serve chain 1337", func(p map[string]any) { p["chain_id"] = 31337 }},
		{"the factory " + common.HexToAddress(nobody).Hex() + " has no code", func(p map[string]any) { part(p, "uniswap")["factory"] = nobody }},
		{"the quoter " + common.HexToAddress(nobody).Hex() + " has no code", func(p map[string]any) { part(p, "uniswap")["quoter"] = nobody }},
		{"is not a Uniswap v3 factory", func(p map[string]any) { part(p, "uniswap")["factory"] = w.market.Uniswap.Router.Hex() }},
		{"the quoter " + eth.Feed.Hex() + ": factory has no such answer", func(p map[string]any) { part(p, "uniswap")["quoter"] = eth.Feed.Hex() }},
		{"is another factory's", func(p map[string]any) {
			part(p, "uniswap")["quoter"] = w.impersonate(t, w.market.Uniswap.Quoter, map[string][]byte{"factory": word(7)}).Hex()
		}},
		{"sequencer    the feed", func(p map[string]any) { part(p, "sequencer")["feed"] = nobody }},
		{"a sequencer feed answers 0 (up) or 1 (down)", func(p map[string]any) { part(p, "sequencer")["feed"] = eth.Feed.Hex() }},
		{"the data fee oracle " + common.HexToAddress(nobody).Hex() + " has no code", func(p map[string]any) { part(p, "tank")["data_fee_oracle"] = nobody }},
		{"getL1Fee has no such answer", func(p map[string]any) { part(p, "tank")["data_fee_oracle"] = eth.Feed.Hex() }},
		{"the token " + common.HexToAddress(nobody).Hex() + " has no code", func(p map[string]any) { token(p, 1)["address"] = nobody }},
		{`calls itself "WETH"`, func(p map[string]any) { token(p, 1)["symbol"] = "ETH" }},
		{"has 18 decimals, the file says 8", func(p map[string]any) { token(p, 1)["decimals"] = 8 }},
		{"symbol has no such answer", func(p map[string]any) { token(p, 1)["address"] = eth.Feed.Hex() }},
		{"the feed " + common.HexToAddress(nobody).Hex() + " has no code", func(p map[string]any) { feed(p, 1)["address"] = nobody }},
		{`calls itself "WETH / USD", the file "ETH / USD"`, func(p map[string]any) { feed(p, 1)["description"] = "ETH / USD" }},
		{"has 8 decimals, not 18", func(p map[string]any) { feed(p, 1)["decimals"] = 18 }},
		{"latestRoundData has no such answer", func(p map[string]any) { feed(p, 1)["address"] = eth.Address.Hex() }},
		{"has no answer (0", posing(map[string][]byte{"latestRoundData": round(new(big.Int), now)})},
		{"has no answer (-5", posing(map[string][]byte{"latestRoundData": round(big.NewInt(-5), now)})},
		{"at 0)", posing(map[string][]byte{"latestRoundData": round(price, 0)})},
		{"is from the future", posing(map[string][]byte{"latestRoundData": round(price, now+3_600)})},
		{"s old, and 4500 s is the most", posing(map[string][]byte{"latestRoundData": round(price, now-5_000)})},
		{"latestRoundData has no such answer", posing(map[string][]byte{"latestRoundData": nil})},
		{"latestRoundData has no such answer", posing(map[string][]byte{"latestRoundData": word(1)})},
		{"outside 1 to 1000", func(p map[string]any) { feed(p, 1)["greatest_answer"] = "1000" }},
		{"aggregator's own minAnswer, 1000000000", bounded(map[string][]byte{"minAnswer": word(1_000_000_000)})},
		{"aggregator's own maxAnswer, 9000000000000", bounded(map[string][]byte{"maxAnswer": word(9_000_000_000_000)})},
		{"the factory's pool with USDC of fee 500 is", func(p map[string]any) { pool(p, 1)["address"] = nobody }},
		{"the factory's pool with USDC of fee 3000 is", func(p map[string]any) { pool(p, 1)["fee"] = 3_000 }},
		{"% from the feeds' price", posing(map[string][]byte{"latestRoundData": round(new(big.Int).Mul(price, big.NewInt(2)), now)})},
	} {
		w.write(t, row.change)
		f := w.findings(t, w.chain.HTTPURL())
		said := false
		for _, line := range f {
			said = said || line.Verdict == "fail" && strings.Contains(fmt.Sprintf("%-12s %s", line.Name, line.Detail), row.says)
		}
		if !said {
			t.Errorf("no failure says %q:\n%s", row.says, f)
		}
	}
	// Within the aggregator's own bounds all is well, and a feed without any has none to compare.
	w.write(t, bounded(map[string][]byte{"minAnswer": word(999_999_999), "maxAnswer": word(9_000_000_000_001)}))
	if f := w.findings(t, w.chain.HTTPURL()); f.Failed() {
		t.Errorf("bounds within the aggregator's:\n%s", f)
	}
	for says, change := range map[string]func(map[string]any){
		"an account with one key": func(map[string]any) {},
		"only late settlement":    func(p map[string]any) { p["keepers"] = []string{} },
		"nobody can pause":        func(p map[string]any) { p["guardians"] = []string{} },
		"down at present": func(p map[string]any) {
			part(p, "sequencer")["feed"] = w.impersonate(t, eth.Feed, map[string][]byte{"latestRoundData": round(big.NewInt(1), now)}).Hex()
		},
	} {
		w.write(t, change)
		if f := w.findings(t, w.chain.HTTPURL()); f.Failed() || !strings.Contains(f.String(), says) {
			t.Errorf("no warning says %q:\n%s", says, f)
		}
	}
}

// TestAnEndpointThatDoesNotAnswerIsNoAnswer: whichever question it fails at, the check fails; a failure to read is never
// taken for a fact (a feed without bounds, an account without code).
func TestAnEndpointThatDoesNotAnswerIsNoAnswer(t *testing.T) {
	w := newWorld(t)
	oracle := w.impersonate(t, w.market.Market.Asset.Feed, map[string][]byte{"getL1Fee": word(5)})
	up := w.impersonate(t, w.market.Market.Asset.Feed, map[string][]byte{"latestRoundData": round(new(big.Int), 1)})
	w.write(t, func(p map[string]any) {
		p["tank"].(map[string]any)["data_fee_oracle"] = oracle.Hex()
		p["sequencer"].(map[string]any)["feed"] = up.Hex()
	})
	asked := map[string]bool{}
	failing := ""
	proxy := httptest.NewServer(http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			panic(err)
		}
		for name, method := range foreign.Methods {
			if bytes.Contains(body, []byte(`"0x`+hex.EncodeToString(method.ID))) {
				asked[name] = true
				if name == failing {
					http.Error(rw, "too many requests", http.StatusTooManyRequests)
					return
				}
			}
		}
		if failing == "eth_getCode" && bytes.Contains(body, []byte("eth_getCode")) {
			http.Error(rw, "bad gateway", http.StatusBadGateway)
			return
		}
		answer, err := http.Post(w.chain.HTTPURL(), "application/json", bytes.NewReader(body))
		if err != nil {
			panic(err)
		}
		defer func() { _ = answer.Body.Close() }() // read to its end
		rw.Header().Set("Content-Type", "application/json")
		if _, err := io.Copy(rw, answer.Body); err != nil {
			panic(err)
		}
	}))
	t.Cleanup(proxy.Close)
	if f := w.findings(t, proxy.URL); f.Failed() {
		t.Fatalf("nothing fails yet:\n%s", f)
	}
	for name := range foreign.Methods {
		if !asked[name] {
			t.Errorf("%s is never asked", name)
		}
	}
	for _, failing = range append(methods(), "eth_getCode") {
		if f := w.findings(t, proxy.URL); !f.Failed() {
			t.Errorf("the endpoint fails at %s, and the check says:\n%s", failing, f)
		}
	}
	http.DefaultClient.CloseIdleConnections()
}

func methods() (names []string) {
	for name := range foreign.Methods {
		names = append(names, name)
	}
	return names
}

// TestTheReasonOfARevertIsTheContractsOwn: what only the constructor refuses is refused before anything is sent.
func TestTheReasonOfARevertIsTheContractsOwn(t *testing.T) {
	w := newWorld(t)
	w.write(t, func(p map[string]any) { // one feed twice: nothing but the registry minds
		token := p["tokens"].([]any)[0].(map[string]any)
		feed := token["feeds"].([]any)[0]
		token["feeds"] = []any{feed, feed}
	})
	d := w.newDeployer(t)
	if _, err := d.Run(t.Context()); err == nil || !strings.Contains(err.Error(), "SameFeedTwice(feed") {
		t.Errorf("%v", err)
	}
	if w.nonce(t) != 0 || d.Journal.Begun() {
		t.Error("something was sent or journalled")
	}
	var f Findings
	f.put("ok", "x", "%d", 1)
	if text, err := json.Marshal(f); err != nil || string(text) != `[{"verdict":"ok","name":"x","detail":"1"}]` {
		t.Errorf("%s, %v", text, err)
	}
}
