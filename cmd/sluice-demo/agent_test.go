package main

import (
	"net/http"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/cmd/internal/cmdtest"
	"github.com/sluicefi/sluice/devnet"
	"github.com/sluicefi/sluice/prepare"
)

// agentActs waits until the demo's agent has set targets and its reason stands on the board, and checks that both are one.
func agentActs(t *testing.T, d *liveDemo) {
	t.Helper()
	ada := devnet.NewAccount(agentName).Address
	var post struct {
		Subject common.Address
		Text    string
	}
	cmdtest.Await(t, "reason of the agent on the board", func() bool {
		return d.db.Get(&post, "SELECT subject, text FROM posts WHERE author = $1 ORDER BY block_number DESC LIMIT 1", ada) == nil
	})
	if !strings.HasPrefix(post.Text, "Ether is ") || len(post.Text) > 280 {
		t.Errorf("the agent says %q", post.Text)
	}
	var inForce struct {
		Items []struct {
			Token     struct{ Symbol string }
			WeightBps int
		}
	}
	if err := get(t.Context(), http.DefaultClient, d.base+"/v1/vaults/"+post.Subject.Hex()+"/targets", &inForce); err != nil {
		t.Fatal(err)
	}
	found := false
	for _, target := range inForce.Items {
		if target.Token.Symbol == "WETH" {
			found = strings.HasSuffix(post.Text, "at "+percent(target.WeightBps)+" %.")
		}
	}
	if !found {
		t.Errorf("the agent says %q, and the targets in force are %+v", post.Text, inForce)
	}
}

func TestTheAgentsRule(t *testing.T) {
	ether := prepare.TokenTrading{Address: "0x00000000000000000000000000000000000000e1", Symbol: "WETH"}
	bitcoin := prepare.Target{Token: "0x00000000000000000000000000000000000000b1", WeightBps: 1_000, BandBps: 200}
	for _, c := range []struct {
		weight         int64
		inForce, wants int // 0: nothing is done
	}{
		{5_500, 5_500, 0}, {5_580, 5_500, 0}, {5_600, 5_500, 5_450}, {5_400, 5_500, 5_550}, {9_000, 5_500, 5_000}, {1_000, 5_500, 6_000}, {5_600, 5_450, 0},
	} {
		ether.WeightBps = c.weight
		targets, reason := decide(&prepare.Trading{Tokens: []prepare.TokenTrading{ether}},
			[]prepare.Target{bitcoin, {Token: strings.ToUpper(ether.Address[2:]), WeightBps: c.inForce, BandBps: 300}})
		if c.wants == 0 {
			if reason != "" || targets != nil {
				t.Errorf("at %d of %d: %v, %q", c.weight, c.inForce, targets, reason)
			}
			continue
		}
		if len(targets) != 2 || targets[0].WeightBps != 1_000 || targets[1].WeightBps != c.wants || targets[1].BandBps != 300 || reason == "" {
			t.Errorf("at %d of %d: %v, %q; want %d", c.weight, c.inForce, targets, reason, c.wants)
		}
	}
	if targets, reason := decide(&prepare.Trading{Tokens: []prepare.TokenTrading{ether}}, nil); targets != nil || reason != "" {
		t.Errorf("without targets in force: %v, %q", targets, reason)
	}
}
