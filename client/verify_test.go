package client

import (
	"errors"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/sluicefi/sluice/archive"
	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/devnet"
	"github.com/sluicefi/sluice/devnet/devnettest"
	"github.com/sluicefi/sluice/verify"
)

// TestVerifyIsNotHeldToAnOldState gives the client only the first part of a vault's events, which is right as far as it goes. The
// figures are those of the newest final block all the same, and the report says whose word the factory is.
func TestVerifyIsNotHeldToAnOldState(t *testing.T) {
	devnettest.Slow(t)
	story := devnettest.Story(t, devnet.StoryConfig{Weeks: 3})
	vault := story.Vault(devnet.KindGuide)
	final := story.Chain.Finalized().Number
	logs, err := story.Chain.Client().FilterLogs(t.Context(), ethereum.FilterQuery{ToBlock: final, Addresses: []common.Address{vault.Address, vault.Portfolio}})
	must(t, err)
	approval := crypto.Keccak256Hash([]byte("Approval(address,address,uint256)"))
	var events []archive.Event
	for _, log := range logs {
		if log.Address == vault.Address && log.Topics[0] == approval {
			continue
		}
		e := archive.Event{From: archive.FromVault, Block: log.BlockNumber, Time: log.BlockTimestamp, Topics: log.Topics, Data: log.Data}
		if log.Address == vault.Portfolio {
			e.From = archive.FromPortfolio
		}
		events = append(events, e)
	}
	half := events[len(events)/2].Block
	part := events[:slices.IndexFunc(events, func(e archive.Event) bool { return e.Block > half })]
	api := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		out := archive.NewWriter(w)
		errs := []error{out.Head(archive.Head{ChainID: devnet.ChainID, Vault: vault.Address, Portfolio: vault.Portfolio})}
		for _, e := range part {
			errs = append(errs, out.Event(e))
		}
		if err := errors.Join(append(errs, out.End(archive.End{Position: uint64(len(part)), Through: half}))...); err != nil {
			t.Error(err)
		}
	}))
	t.Cleanup(api.Close)
	endpoint, err := chain.New(chain.Config{URLs: []string{story.Chain.HTTPURL()}, Timeout: callTimeout})
	must(t, err)
	t.Cleanup(endpoint.Close)
	c := &Client{chain: endpoint, url: api.URL, factory: story.Factory}
	sam := story.Account("sam").Address
	for _, atHead := range []bool{false, true} {
		report, err := c.Verify(t.Context(), vault.Address, &sam, atHead)
		must(t, err)
		want := final.Uint64()
		if atHead {
			want = story.Chain.Head().Number.Uint64()
		}
		if report.Verdict != verify.Match || report.Anchor.Number != want || report.Events < len(events) {
			t.Errorf("at the head %t: %s: %s; %d events at block %d", atHead, report.Verdict, report.Reason, report.Events, report.Anchor.Number)
		}
		if left := strings.Join(report.NotProven, "\n"); !strings.Contains(left, story.Factory.Hex()+" is the protocol's factory: the API named it") {
			t.Errorf("at the head %t: nothing says that the factory is the API's word:\n%s", atHead, left)
		}
	}
}
