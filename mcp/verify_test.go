package mcp

import (
	"encoding/json"
	"math/big"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	vaultabi "github.com/sluicefi/sluice/bindings/vault"
	"github.com/sluicefi/sluice/client/openapi"
	"github.com/sluicefi/sluice/devnet"
	"github.com/sluicefi/sluice/devnet/devnettest"
	"github.com/sluicefi/sluice/verify"
)

// TestAPriceIsVerifiedOfItsMoment gives prices that are right as to the block that they name, with the moment that they are said to
// be of: an hour's has to be that of the last block before it, a settlement's and the creation's that of the event.
func TestAPriceIsVerifiedOfItsMoment(t *testing.T) {
	devnettest.Slow(t)
	story := devnettest.Story(t, devnet.StoryConfig{Weeks: 2})
	vault, node := story.Vault(devnet.KindGuide), story.Chain.Client().Client()
	said := func(opts verify.Options) map[string]string {
		t.Helper()
		opts.Vault = vault.Address
		report, err := verify.Run(t.Context(), opts, node)
		if err != nil || report.Verdict != verify.Match {
			t.Fatalf("%v, %+v", err, report)
		}
		out := map[string]string{}
		for _, f := range report.Figures {
			out[f.Name] = f.Value
		}
		return out
	}
	final := story.Chain.Finalized()
	block, next := story.Chain.HeaderByNumber(final.Number.Uint64()-2), story.Chain.HeaderByNumber(final.Number.Uint64()-1)
	for block.Time/3600 == next.Time/3600 {
		next, block = block, story.Chain.HeaderByNumber(block.Number.Uint64()-1)
	}
	number, epoch := block.Number.Uint64(), int64(1)
	state, settled := said(verify.Options{Block: &number}), said(verify.Options{Epoch: uint64(epoch)})
	row := openapi.PriceRow{
		Block: int64(number), Hash: block.Hash().Hex(), Kind: openapi.PriceRowKindHour, Nav: state["NAV"], Supply: state["supply"], SharePrice: state["share price"],
	}
	creation, settlement := row, row
	creation.Kind = openapi.PriceRowKindCreation
	settlement.Kind, settlement.EpochId = openapi.PriceRowKindSettlement, &epoch
	settlement.Nav, settlement.Supply, settlement.SharePrice = settled["NAV"], settled["supply before"], settled["share price"]

	var told openapi.PriceRow
	web := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		var body any = map[string]any{"items": []openapi.PriceRow{told}, "next": nil}
		if strings.HasSuffix(r.URL.Path, "/status") {
			at := openapi.BlockRef{Number: final.Number.Int64(), Hash: final.Hash().Hex()}
			body = openapi.Status{Head: &at, Finalized: &at}
		}
		if err := json.NewEncoder(w).Encode(body); err != nil {
			t.Error(err)
		}
	}))
	t.Cleanup(web.Close)
	api, err := openapi.NewClientWithResponses(web.URL, openapi.WithHTTPClient(web.Client()))
	if err != nil {
		t.Fatal(err)
	}
	s := &Server{deps: Deps{API: api, Verifier: &Verifier{Client: node, Factory: story.Factory}}, verifying: make(chan struct{}, verifications)}
	abi := vaultabi.NewVault()
	raw, err := story.Chain.Call(t.Context(), vault.Address, abi.PackEpoch(big.NewInt(epoch)))
	if err != nil {
		t.Fatal(err)
	}
	kept, err := abi.UnpackEpoch(raw)
	if err != nil {
		t.Fatal(err)
	}
	hour, settledAt := int64(next.Time/3600*3600), kept.SettledAt.Int64()
	for name, c := range map[string]struct {
		row  openapi.PriceRow
		time int64
		want verify.Verdict
	}{
		"an hour's":                     {row, hour, verify.Match},
		"an hour's, a week later":       {row, hour + 7*86_400, verify.Mismatch},
		"an hour's, a week earlier":     {row, hour - 7*86_400, verify.Mismatch},
		"a settlement's":                {settlement, settledAt, verify.Match},
		"a settlement's, an hour later": {settlement, settledAt + 3600, verify.Mismatch},
		"the creation's":                {creation, int64(block.Time), verify.Match},
		"the creation's, a day later":   {creation, int64(block.Time) + 86_400, verify.Mismatch},
	} {
		told = c.row
		told.Time = c.time
		out, err := s.verifyFigure(t.Context(), verifyIn{Vault: vault.Address.Hex(), Price: c.time})
		if err != nil || out.Verdict != string(c.want) || (out.Reason == "") != (c.want == verify.Match) {
			t.Errorf("%s: %v, %s: %s", name, err, out.Verdict, out.Reason)
		}
	}
}
