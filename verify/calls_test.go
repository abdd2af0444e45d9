package verify

import (
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/archive"
	"github.com/sluicefi/sluice/devnet"
	"github.com/sluicefi/sluice/devnet/devnettest"
)

// TestAnAccountTakesFewCalls verifies every account of every vault of the demo's story, from an archive and from the
// endpoint's logs: a number of calls that a reader can wait for at a public endpoint.
func TestAnAccountTakesFewCalls(t *testing.T) {
	devnettest.Slow(t)
	const most = 25 // and one for each range of logs
	story := devnettest.Story(t, devnet.StoryConfig{Weeks: 4})
	accounts, worst := 0, 0
	for _, v := range story.Vaults {
		p := archived(t, story.Chain, v.Address, v.Portfolio)
		all := mustRun(t, Options{Vault: v.Address, Factory: story.Factory, All: true, Archive: p.source(t)}, honest(story.Chain))
		wantVerdict(t, all, Match)
		for _, f := range all.Figures {
			name, isShares := strings.CutSuffix(f.Name, ": shares")
			if !isShares || !common.IsHexAddress(name) {
				continue
			}
			account := common.HexToAddress(name)
			accounts++
			for from, source := range map[string]archive.Source{"an archive": p.source(t), "the endpoint's logs": nil} {
				most := most
				if source == nil {
					most++
				}
				report := mustRun(t, Options{Vault: v.Address, Factory: story.Factory, Account: &account, Archive: source}, honest(story.Chain))
				wantVerdict(t, report, Match)
				if worst = max(worst, report.Calls); report.Calls > most {
					t.Errorf("%s vault, account %s from %s: %d calls, at most %d are allowed", v.Kind, name, from, report.Calls, most)
				}
			}
		}
	}
	if accounts < 20 {
		t.Errorf("only %d accounts were verified", accounts)
	}
	t.Logf("%d accounts, at most %d calls each", accounts, worst)
}
