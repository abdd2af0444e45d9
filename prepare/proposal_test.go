package prepare

import (
	"encoding/base64"
	"encoding/json"
	"math/big"
	"os"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/bindings/board"
	"github.com/sluicefi/sluice/bindings/portfolio"
)

// goldenProposal is what the pages' own tests read, too (dashboard/test/proposal.test.ts): both sides are held to one link.
const goldenProposal = "../testdata/proposal.txt"

// TestTheLinkIsWhatThePagesRead: a link begins at the site, holds the whole proposal after #, and is the one that the pages' tests
// read.
func TestTheLinkIsWhatThePagesRead(t *testing.T) {
	at := func(n byte) common.Address { return common.BytesToAddress([]byte{n}) }
	vault, usdc, weth := at(0xb1), at(0xaa), at(0xbb)
	p := &Preparer{cfg: Config{ChainID: 1, Board: at(0xb3), Site: "https://vaults.example"}}
	path := append(append(usdc.Bytes(), 0, 0x01, 0xf4), weth.Bytes()...)
	swap := portfolio.Swap{Adapter: at(0xb4), TokenIn: usdc, TokenOut: weth, AmountIn: big.NewInt(20_000_000), MinAmountOut: big.NewInt(9_950_000_000_000_000), Data: path}
	out := &Prepared{
		Action: "trade", ChainID: 1, Vault: vault.Hex(), From: at(0xa1).Hex(), Block: Block{Number: 21_000_000, Time: 1_795_000_000},
		Simulation: Simulation{State: "succeeds"}, Trade: &Trade{Quoted: big.NewInt(10_000_000_000_000_000)},
		Calls: []Call{
			call(at(0xb2), portfolioABI.PackTrade(swap), "trade", ""),
			call(at(0xb3), board.NewBoard().PackPost(vault, reasonKind(big.NewInt(7)), "Ether is below its target."), "post", ""),
		},
	}
	if err := p.propose(out, big.NewInt(7)); err != nil {
		t.Fatal(err)
	}
	golden, err := os.ReadFile(goldenProposal)
	if err != nil {
		t.Fatal(err)
	}
	if out.Proposal != strings.TrimSpace(string(golden)) {
		t.Errorf("the link is\n%s\nand %s has\n%s", out.Proposal, goldenProposal, golden)
	}
	if !strings.HasPrefix(out.Proposal, "https://vaults.example/mine/"+vault.Hex()+"#proposal=") {
		t.Errorf("the link is %s", out.Proposal)
	}
}

// TestTheLargestProposalFits: 8 targets with the longest reason make a link within the bound.
func TestTheLargestProposalFits(t *testing.T) {
	targets := make([]portfolio.Target, maxTargets)
	out := &Prepared{Action: "targets", Calls: []Call{
		call(common.Address{1}, portfolioABI.PackSetTargets(targets, big.NewInt(1)), "", ""),
		call(common.Address{1}, board.NewBoard().PackPost(common.Address{1}, reasonKind(new(big.Int).Lsh(big.NewInt(1), 80)), strings.Repeat("𝄞", maxReasonBytes/4)), "", ""),
	}}
	if err := (&Preparer{}).propose(out, big.NewInt(1)); err != nil {
		t.Error(err)
	}
	if !strings.HasPrefix(out.Proposal, "/mine/#proposal=") {
		t.Errorf("without a site the link is %.60s", out.Proposal)
	}
	out.Calls = append(out.Calls, call(common.Address{1}, make([]byte, maxProposal), "", ""))
	if err := (&Preparer{}).propose(out, big.NewInt(1)); err == nil {
		t.Error("a link beyond the bound was made")
	}
}

// held decodes a link's proposal.
func held(t *testing.T, link string) (p proposal) {
	t.Helper()
	_, text, ok := strings.Cut(link, "#proposal=")
	if !ok {
		t.Fatalf("%q is no link to a proposal", link)
	}
	raw, err := base64.RawURLEncoding.DecodeString(text)
	if err == nil {
		err = json.Unmarshal(raw, &p)
	}
	if err != nil {
		t.Fatal(err)
	}
	return p
}
