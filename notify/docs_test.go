package notify

import (
	"os"
	"strings"
	"testing"
	"time"

	"github.com/spf13/pflag"

	"github.com/sluicefi/sluice/config"
)

// TestTheDocumentationIsTrue: the texts to sign are shown to the letter, and every type and key has a row.
func TestTheDocumentationIsTrue(t *testing.T) {
	raw, err := os.ReadFile("../docs/webhooks.md")
	must(t, err)
	page := string(raw)
	at := time.Date(2026, 11, 28, 12, 0, 0, 0, time.UTC)
	r := Request{Server: hooks, ChainID: 1, Account: sam, URL: "https://example.org/hook", Types: []string{RequestSettled, RequestClaimable}, Issued: at}
	for _, text := range []string{r.Text(), removalText(hooks, "sub_00000000000000000000000000000000", at), listText(hooks, sam, at)} {
		if !strings.Contains(page, "```text\n"+text+"\n```") {
			t.Errorf("docs/webhooks.md doesn't show this text:\n%s", text)
		}
	}
	for _, name := range Types() {
		if !strings.Contains(page, "| `"+name+"` |") {
			t.Errorf("docs/webhooks.md has no row of %s", name)
		}
	}
	flags := pflag.NewFlagSet("test", pflag.ContinueOnError)
	config.AddFlags(flags)
	flags.VisitAll(func(f *pflag.Flag) {
		if strings.HasPrefix(f.Name, "notify.") && !strings.Contains(page, "| `"+f.Name+"` | "+strings.TrimSpace(f.DefValue+" |")) {
			t.Errorf("docs/webhooks.md has no row of %s with its default %q", f.Name, f.DefValue)
		}
	})
}
