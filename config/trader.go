package config

import (
	"time"

	"github.com/spf13/pflag"
)

// Trader is a leader's or an agent's key and what it may do: `sluice trader` and `sluice mcp`.
type Trader struct {
	Keystore       string `mapstructure:"keystore"`
	PassphraseFile string `mapstructure:"passphrase_file"`
	SignerURL      string `mapstructure:"signer_url"`
	SignerAddress  string `mapstructure:"signer_address"`
	// Policy is the file that says what the key may do.
	Policy string `mapstructure:"policy"`
	// Journal is the file that keeps what was signed; without it nothing is.
	Journal    string        `mapstructure:"journal"`
	MaxFeeGwei uint64        `mapstructure:"max_fee_gwei"`
	MaxTipGwei uint64        `mapstructure:"max_tip_gwei"`
	Wait       time.Duration `mapstructure:"wait"`
}

// DefaultTrader is what a trader does unless told otherwise.
func DefaultTrader() Trader {
	return Trader{MaxFeeGwei: 200, MaxTipGwei: 3, Wait: 2 * time.Minute}
}

func addTraderFlags(flags *pflag.FlagSet, d Trader) {
	flags.String("trader.keystore", "", "keystore (version 3) with the trader's key; file mode 0600")
	flags.String("trader.passphrase_file", "", "file with the passphrase of trader.keystore; file mode 0600")
	flags.String("trader.signer_url", "", "URL of a signing service that is used instead of a keystore (better given as SLUICE_TRADER_SIGNER_URL)")
	flags.String("trader.signer_address", "", "address whose key the signing service holds")
	flags.String("trader.policy", "", "policy file: what the trader's key may do")
	flags.String("trader.journal", "", "file that records every transaction that the trader signs")
	flags.Uint64("trader.max_fee_gwei", d.MaxFeeGwei, "highest maxFeePerGas of the trader's transactions, gwei")
	flags.Uint64("trader.max_tip_gwei", d.MaxTipGwei, "highest maxPriorityFeePerGas of the trader's transactions, gwei")
	flags.Duration("trader.wait", d.Wait, "how long a command waits for its transaction to be mined before it answers that it is pending")
}

// HasKey says whether a key is configured.
func (t Trader) HasKey() bool { return t.Keystore != "" || t.SignerURL != "" || t.SignerAddress != "" }

func (t Trader) validate(need Need) error {
	needed := need&NeedTrader != 0
	if err := checkKey("trader", t.Keystore, t.PassphraseFile, t.SignerURL, t.SignerAddress, needed); err != nil {
		return err
	}
	switch {
	case needed && t.Policy == "":
		return &Error{"trader.policy", "give the file that says what the key may do; docs/agents.md has an example"}
	case needed && t.Journal == "":
		return &Error{"trader.journal", "give the file that keeps what was signed: without it an action could be done twice"}
	case t.MaxFeeGwei == 0 || t.MaxFeeGwei > 1_000_000 || t.MaxTipGwei > t.MaxFeeGwei:
		return &Error{"trader.max_fee_gwei", "must be 1 to 1000000, and trader.max_tip_gwei no more"}
	case t.Wait < time.Second || t.Wait > time.Hour:
		return &Error{"trader.wait", "must be between 1s and 1h"}
	}
	return nil
}
