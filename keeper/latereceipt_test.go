package keeper

import (
	"strings"
	"testing"
)

// TestALateReceiptIsNoError: an endpoint may have a new block's nonces before its receipts. That no receipt is there for one look
// says nothing about whose transaction used the nonce, so nobody is alarmed; that it stays away is said.
func TestALateReceiptIsNoError(t *testing.T) {
	for name, late := range map[string]bool{"for one look": false, "also at a later head": true} {
		t.Run(name, func(t *testing.T) {
			node := new(forgetful)
			w, k := dueWorld(t, func(_ *Config, d *Deps) {
				node.Node = d.Endpoints[0].Node
				d.Endpoints[0].Node = node
			})
			node.receipts.Store(true)
			w.block()
			k.tick(t)
			if late {
				w.emptyBlock()
				k.tick(t)
			}
			w.journalSays("sent")
			node.receipts.Store(false)
			w.emptyBlock()
			k.tick(t)
			w.journalSays("mined success")
			said := k.log.String()
			if strings.Contains(said, "by another transaction than ours") {
				t.Error("our own transaction was called another's")
			}
			if strings.Contains(said, "level=ERROR") != late {
				t.Errorf("it is an error: %t, want %t: %s", !late, late, said)
			}
		})
	}
}
