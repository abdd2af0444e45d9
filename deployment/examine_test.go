package deployment

import (
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/bindings/registry"
	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/config"
	"github.com/sluicefi/sluice/devnet"
)

// TestExamineNamesEveryWrongAddress: an address that doesn't belong to the factory is a failure, whichever it is.
func TestExamineNamesEveryWrongAddress(t *testing.T) {
	w := newWorld(t)
	w.mining(t)
	file, err := w.newDeployer(t).Run(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	client, err := chain.Dial(t.Context(), chain.Config{URLs: []string{w.chain.HTTPURL()}, Timeout: 10 * time.Second, Logger: quiet()})
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	right := AddressesOf(config.Config{
		Factory: file.Factory, Registry: file.Registry, Lens: file.Lens, Claimer: file.AutoClaimer, Adapter: file.Adapter,
		Quoter: file.Quoter, Settler: file.Settler, LateSettler: file.LateSettler, Tank: file.Tank, Board: file.Board,
	})
	look := func(a Addresses) Findings { return Examine(t.Context(), client, w.chain.Head(), a) }
	if f := look(right); f.Failed() || len(f) < 10 {
		t.Fatalf("the right addresses:\n%s", f)
	}
	other := w.market // another deployment on the same chain
	nobody := common.HexToAddress("0xbeef")
	for name, wrong := range map[string]struct {
		change func(*Addresses)
	}{
		"factory":      {func(a *Addresses) { a.Factory = nobody }},
		"registry":     {func(a *Addresses) { a.Registry = other.Registry }},
		"lens":         {func(a *Addresses) { a.Lens = other.Lens }},
		"tank":         {func(a *Addresses) { a.Tank = other.Tank }},
		"settler":      {func(a *Addresses) { a.Settler = other.Settler }},
		"late-settler": {func(a *Addresses) { a.LateSettler = other.LateSettler }},
		"auto-claimer": {func(a *Addresses) { a.AutoClaimer = nobody }},
		"board":        {func(a *Addresses) { a.Board = nobody }},
		"adapter":      {func(a *Addresses) { a.Adapter = other.Adapter }},
		"quoter":       {func(a *Addresses) { a.Quoter = other.Lens }},
	} {
		a := right
		wrong.change(&a)
		failed := false
		f := look(a)
		for _, line := range f {
			failed = failed || line.Name == name && line.Verdict == "fail"
		}
		if !failed {
			t.Errorf("a wrong %s:\n%s", name, f)
		}
	}
	// A feed without a usable answer is told of, by the token's name.
	if _, err := w.chain.Mine(t.Context(), w.chain.Head().Time+5_000); err != nil {
		t.Fatal(err)
	}
	if f := look(right); !f.Failed() || !strings.Contains(f.String(), "WETH") || !strings.Contains(f.String(), "4500 s is the most") {
		t.Errorf("stale feeds:\n%s", f)
	}
	// The LateSettler works only while it is no keeper.
	governance, err := w.chain.Wallet(t.Context(), devnet.NewAccount("dave"))
	if err != nil {
		t.Fatal(err)
	}
	b := w.chain.NewBatch()
	b.Call(governance, right.Registry, 100_000, registry.NewRegistry().PackSetKeeper(right.LateSettler, true), "a mistake of governance")
	if _, _, err := b.Mine(t.Context(), 0); err != nil {
		t.Fatal(err)
	}
	if f := look(right); !strings.Contains(f.String(), "governance must revoke it") {
		t.Errorf("a LateSettler with the keeper role:\n%s", f)
	}
}
