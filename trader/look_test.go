package trader

import (
	"encoding/json"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/chain/faulty"
	"github.com/sluicefi/sluice/devnet"
	"github.com/sluicefi/sluice/devnet/devnettest"
)

// TestOneAbsurdHeadIsForgotten: the only endpoint names once a head that is millions of blocks too high. Its next heads are not
// believed for ten minutes, and then they are, without a new process.
func TestOneAbsurdHeadIsForgotten(t *testing.T) {
	proxy := faulty.New(devnettest.Chain(t).HTTPURL(), 1)
	server := proxy.Serve()
	defer server.Close()
	client, err := chain.New(chain.Config{URLs: []string{server.URL}, Timeout: time.Minute})
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	now := time.Now()
	trader := &Trader{cfg: DefaultConfig(devnet.ChainID), deps: Deps{Endpoints: client.Endpoints()}, now: func() time.Time { return now }}
	number := regexp.MustCompile(`"number":"0x[0-9a-f]+"`)
	proxy.Set(faulty.Faults{Reshape: func(method string, result json.RawMessage) json.RawMessage {
		if method != "eth_getBlockByNumber" {
			return result
		}
		return number.ReplaceAll(result, []byte(`"number":"0xffffff"`))
	}})
	if v, err := trader.look(t.Context()); err != nil || v.Head.Number.Uint64() != 0xffffff {
		t.Fatalf("the absurd head: %+v, %v", v, err)
	}
	proxy.Set(faulty.Faults{})
	for range 2 {
		if _, err := trader.look(t.Context()); err == nil || !strings.Contains(err.Error(), "behind what was seen before") {
			t.Fatalf("at once: %v", err)
		}
		now = now.Add(forgetHighest - time.Second)
	}
	now = now.Add(time.Second)
	for range 2 { // the first look finds that it has lasted long enough
		_, err = trader.look(t.Context())
	}
	if err != nil {
		t.Errorf("ten minutes later: %v", err)
	}
}
