package devnet

import (
	"context"
	"slices"
)

// The people of the story. What each of them does is in story_plot.go.
const (
	sam  = "sam"  // the guide's depositor
	kim  = "kim"  // deposits beside him
	tom  = "tom"  // is given half of Sam's shares
	gia  = "gia"  // leads the guide's vault
	lena = "lena" // leads the winning vault
	ada  = "ada"  // trades for Lena
	maxi = "max"  // leads the losing vault
	hugo = "hugo" // closes his vault
	otto = "otto" // has a personal vault

	ana   = "ana"   // waits with a deposit
	ben   = "ben"   // waits with a redemption
	cleo  = "cleo"  // has proceeds to claim
	dan   = "dan"   // has shares to claim
	eve   = "eve"   // has cancelled, and has yet to take it back
	finn  = "finn"  // lets the keeper claim for him
	wanda = "wanda" // was too much for the leader's margin
	you   = "you"   // has USDC and no position: try it

	deployerName = "deployer"
	keeperName   = "keeper"
	guardianName = "guardian"
)

var people = []string{
	you, sam, kim, tom, ana, ben, cleo, dan, eve, finn, wanda, gia, lena, ada, maxi, hugo, otto,
	keeperName, guardianName, deployerName,
}

// crowd are depositors who come and go at random.
var crowd = []string{"iris", "jon", "kaya", "liv", "milo", "nora", "omar", "pia"}

func castAccounts() []Account {
	names := slices.Concat(people, crowd)
	accounts := make([]Account, len(names))
	for i, name := range names {
		accounts[i] = NewAccount(name)
	}
	return accounts
}

// DemoAccount is an account to show, with what it is there for.
type DemoAccount struct {
	Account
	Role string
}

// Accounts are the accounts to try the demo with, the most useful first.
func (s *Story) Accounts() []DemoAccount {
	roles := []struct{ name, role string }{
		{you, "USDC and no position yet: deposit"},
		{sam, "the guide's depositor, with the guide's numbers"},
		{ana, "a position, and a deposit waiting for the next settlement"},
		{ben, "a position, and a redemption waiting for the next settlement"},
		{cleo, "proceeds to claim"},
		{dan, "shares to claim"},
		{eve, "a cancelled deposit to take back"},
		{wanda, "a deposit accepted in part: shares and a refund to claim"},
		{tom, "was given shares, with their cost"},
		{lena, "leads the winning vault"},
		{ada, "trades for Lena"},
		{maxi, "leads the losing vault"},
		{hugo, "is closing his vault"},
		{otto, "owns the personal vault"},
		{gia, "leads the guide's vault"},
		{keeperName, "settles, rebalances and fills orders"},
		{guardianName, "may pause"},
	}
	accounts := make([]DemoAccount, len(roles))
	for i, role := range roles {
		accounts[i] = DemoAccount{Account: NewAccount(role.name), Role: role.role}
	}
	return accounts
}

// Account returns an account of the story by name.
func (s *Story) Account(name string) Account { return NewAccount(name) }

// gather opens everybody's wallet and fills those of depositors with USDC.
func (s *Story) gather(ctx context.Context) error {
	s.now = s.Chain.Head().Time + blockStep
	if err := s.openWallets(ctx); err != nil {
		return err
	}
	for _, name := range slices.Concat(people, crowd) {
		amount := usdc(500_000)
		switch name {
		case keeperName, guardianName, deployerName, ada:
			continue
		case sam:
			amount = usdc(10_000)
		case you:
			amount = usdc(25_000)
		}
		s.Market.Grant(s.batch, s.cast[deployerName], s.Market.Asset, s.cast[name].Address, amount)
	}
	return s.flush(ctx)
}

func (s *Story) openWallets(ctx context.Context) error {
	for _, account := range castAccounts() {
		wallet, err := s.Chain.Wallet(ctx, account)
		if err != nil {
			return err
		}
		s.cast[account.Name] = wallet
	}
	// The market pays from the deployer's account: one nonce for both.
	s.Market.wallet = s.cast[deployerName]
	return nil
}
