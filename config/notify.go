package config

import (
	"fmt"
	"time"

	"github.com/spf13/pflag"
)

// Notify tunes the webhooks: `sluice notify`.
type Notify struct {
	// SecretFile holds the operator's secret, of which each webhook's own is derived.
	SecretFile string `mapstructure:"secret_file"`
	// PublicURL is where accounts reach the listener with signed requests; empty: there is no listener, and webhooks are
	// made by the operator's command only.
	PublicURL string `mapstructure:"public_url"`
	// AllowPrivate sends to private networks and over http, too, where the operator's own command made the webhook. The
	// webhooks that accounts make are sent to the public internet only.
	AllowPrivate bool `mapstructure:"allow_private"`
	// GiveUpAfter is for how long a receiver may fail before it is disabled; Keep how long events are kept.
	GiveUpAfter time.Duration `mapstructure:"give_up_after"`
	Keep        time.Duration `mapstructure:"keep"`
	// TankWeeks is for how many weeks a tank must last not to be low.
	TankWeeks uint64 `mapstructure:"tank_weeks"`
	// Webhooks bounds how many there are, PerAccount how many one account may make.
	Webhooks   uint64 `mapstructure:"webhooks"`
	PerAccount uint64 `mapstructure:"per_account"`
}

// DefaultNotify is what the webhooks do unless told otherwise.
func DefaultNotify() Notify {
	return Notify{GiveUpAfter: 72 * time.Hour, Keep: 30 * 24 * time.Hour, TankWeeks: 4, Webhooks: 10_000, PerAccount: 5}
}

func addNotifyFlags(flags *pflag.FlagSet, d Notify) {
	flags.String("notify.secret_file", "", "file with the secret from which the secret of each webhook is derived; file mode 0600")
	flags.String("notify.public_url", "", "URL under which accounts reach this process with signed requests; empty: it takes none")
	flags.Bool("notify.allow_private", false, "send the operator's own webhooks also to addresses of private networks, and by http")
	flags.Duration("notify.give_up_after", d.GiveUpAfter, "how long a receiver may fail before its webhook is disabled")
	flags.Duration("notify.keep", d.Keep, "how long events are kept for receivers that are behind")
	flags.Uint64("notify.tank_weeks", d.TankWeeks, "a tank counts as low when it lasts for fewer weeks than this")
	flags.Uint64("notify.webhooks", d.Webhooks, "largest number of webhooks of all accounts together")
	flags.Uint64("notify.per_account", d.PerAccount, "largest number of webhooks that one account may make by signed request")
}

func (n Notify) validate(need Need) error {
	if need&NeedNotify != 0 && n.SecretFile == "" {
		return &Error{"notify.secret_file", "give the file with the webhooks' secret; make one with `openssl rand -base64 48`, mode 0600"}
	}
	if n.PublicURL != "" {
		if err := checkPublicURL(n.PublicURL); err != nil {
			return &Error{"notify.public_url", err.Error()}
		}
	}
	switch {
	case n.GiveUpAfter < time.Minute || n.GiveUpAfter > 30*24*time.Hour:
		return &Error{"notify.give_up_after", "must be between 1m and 720h"}
	case n.Keep < n.GiveUpAfter || n.Keep > 365*24*time.Hour:
		return &Error{"notify.keep", "must be between notify.give_up_after and 8760h"}
	case n.TankWeeks < 1 || n.TankWeeks > 520:
		return &Error{"notify.tank_weeks", "must be 1 to 520"}
	case n.Webhooks < 1 || n.Webhooks > 1_000_000:
		return &Error{"notify.webhooks", "must be 1 to 1,000,000"}
	case n.PerAccount < 1 || n.PerAccount > n.Webhooks:
		return &Error{"notify.per_account", fmt.Sprintf("must be 1 to notify.webhooks (%d)", n.Webhooks)}
	}
	return nil
}
