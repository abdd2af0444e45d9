package main

import (
	"net/http"
	"time"

	"github.com/sluicefi/sluice/cmd/internal/command"
	"github.com/sluicefi/sluice/devnet"
	"github.com/sluicefi/sluice/notify"
)

// hooksPath is where the demo's webhooks' server is, beside the API.
const hooksPath = "/hooks"

// hooksSecret is public, as every key of the demo is.
const hooksSecret = "the secret of the demo's webhooks, which everybody knows"

// startWebhooks makes the sender and the desk at which accounts subscribe. Everybody's receivers may be on this machine: there is no
// other place to try it from, and the demo has nothing to protect.
func (d *demo) startWebhooks() error {
	secret, err := notify.NewSecret(hooksSecret)
	if err != nil {
		return err
	}
	bounds := notify.Config{
		ChainID: devnet.ChainID, Owner: command.Owner("demo"), Private: true, PrivateForAll: true,
		TankWeeks: 4, GiveUpAfter: 72 * time.Hour, Keep: 30 * 24 * time.Hour, Subscriptions: 1_000, PerAccount: 5,
	}
	d.hooks = notify.New(bounds, d.db, secret, d.log, d.metrics)
	d.desk = notify.NewSubscriptions(bounds, d.db, secret, d.site()+hooksPath, d.log)
	return nil
}

// site is where the pages are.
func (d *demo) site() string { return "http://" + d.listener.Addr().String() }

func (d *demo) mountWebhooks(mux *http.ServeMux) {
	mux.Handle(hooksPath+"/", http.StripPrefix(hooksPath, d.desk.Handler()))
}
