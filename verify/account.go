package verify

import (
	"context"
	"fmt"
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
)

// verifyAccount ties an account of the replayed vault to its storage at the anchor, and computes what it earned at the
// anchor's NAV.
func (v *run) verifyAccount(ctx context.Context, r *replay, account common.Address) error {
	if _, err := v.vault.read(ctx, v.anchor, v.pathsOf(r, account)...); err != nil { // in as few proofs as there can be
		return err
	}
	if err := v.tieAccount(ctx, r, account); err != nil {
		return err
	}
	if v.kind == kindShared {
		if err := v.tieEpochs(ctx, r, account); err != nil {
			return err
		}
		if err := v.tieRequests(ctx, r, account); err != nil {
			return err
		}
	}
	b, err := v.compareBooks(ctx)
	if err != nil {
		return err
	}
	v.accountFigures(r, account, &rate{nav: b.nav, supply: b.supply, feeBps: r.feeBps}, "")
	if r.exited[account] {
		v.report.notProven("what the tokens of an exit in kind were worth: they are counted at the last settled price")
	}
	v.notHourly(ctx)
	return nil
}

// pathsOf are the places of the vault's storage that say something of an account: those that are read below.
func (v *run) pathsOf(r *replay, account common.Address) []string {
	record := fmt.Sprintf("_accounts[%s]", account.Hex())
	paths := []string{record + ".balance", record + ".cost", "_supply"}
	if v.kind != kindShared {
		return paths
	}
	paths = append(paths, wordPath("_depositIds", account, zero()), wordPath("_redeemIds", account, zero()))
	for _, request := range r.depositsOf(account) {
		id := epochOf(request.id)
		if r.settled[id.String()] != nil || sum(request.pending, request.refundable, request.open).Sign() != 0 {
			paths = append(paths, epochPaths(id)...)
		}
		if sum(request.pending, request.refundable, request.open).Sign() != 0 {
			paths = append(paths, depositPaths(account, id)...)
		}
	}
	for _, request := range r.redeemsOf(account) {
		if r.settled[request.id.String()] != nil {
			paths = append(paths, epochPaths(request.id)...)
		}
		if request.isOpen() {
			paths = append(paths, redeemPaths(account, request.id)...)
		}
	}
	return paths
}

func depositPaths(controller common.Address, id *big.Int) []string {
	record := fmt.Sprintf("_deposits[%s][%s]", controller.Hex(), id)
	return []string{record + ".assets", record + ".claimed", record + ".cancelled", wordPath("_depositIds", controller, wordOf(id))}
}

func redeemPaths(controller common.Address, id *big.Int) []string {
	record := fmt.Sprintf("_redeems[%s][%s]", controller.Hex(), id)
	return []string{record + ".shares", record + ".cost", record + ".cancelledShares", record + ".cancelledCost", record + ".netLeft",
		wordPath("_redeemIds", controller, wordOf(id))}
}

// compareReplay reports whatever the events say that the rules don't give.
func (v *run) compareReplay(r *replay) {
	step := v.report.step("Replay", "every event of the vault applied in order, with this program's own arithmetic")
	step.holds("events agree with the rules", "0 contradictions", fmt.Sprintf("%d contradictions", len(r.mistakes)), len(r.mistakes) == 0)
	for _, mistake := range r.mistakes {
		step.holds(mistake, "agreement", "contradiction", false)
	}
	held := zero()
	for _, holder := range r.holders {
		held.Add(held, holder.balance)
	}
	step.equal("sum of all balances", "minted - burned", held, r.supply)
}

func (v *run) tieAccount(ctx context.Context, r *replay, account common.Address) error {
	record := fmt.Sprintf("_accounts[%s]", account.Hex())
	values, err := v.vault.read(ctx, v.anchor, record+".balance", record+".cost", "_supply")
	if err != nil {
		return err
	}
	holder := r.holder(account)
	step := v.report.step("Account "+account.Hex()+" and supply", "against the vault's storage at the anchor ("+v.how()+")")
	step.equal("shares in the wallet (from Transfer logs)", "received - sent", holder.balance, values[0])
	step.equal("shares in the wallet (from all events)", "as the cost basis moves", holder.wallet.shares, values[0])
	if v.kind == kindShared {
		step.equal("cost basis of the wallet", "pooled average cost", holder.wallet.cost, values[1])
	}
	step.equal("total supply", "minted - burned", r.supply, values[2])
	return nil
}

// tieEpochs holds each settlement that concerned the account against its record.
func (v *run) tieEpochs(ctx context.Context, r *replay, account common.Address) error {
	concerned := map[string]*big.Int{}
	for _, request := range r.depositsOf(account) {
		concerned[epochOf(request.id).String()] = epochOf(request.id)
	}
	for _, request := range r.redeemsOf(account) {
		concerned[request.id.String()] = request.id
	}
	step := v.report.step("Settlements of the account", "pair and fee rate of each epoch the account had a request in, against the vault's storage ("+v.how()+")")
	for _, id := range sorted(concerned) {
		event := r.settled[id.String()]
		if event == nil {
			continue // not settled yet, or a redemption after the final settlement
		}
		rec, err := v.recordOf(ctx, id)
		if err != nil {
			return err
		}
		step.equal(fmt.Sprintf("epoch %s: NAV", id), "EpochSettled", event.Settlement.Nav, rec.nav)
		step.equal(fmt.Sprintf("epoch %s: supply", id), "EpochSettled", event.Settlement.SupplyBefore, rec.supply)
		step.equal(fmt.Sprintf("epoch %s: fee rate (bps)", id), "EpochSettled", event.Settlement.FeeBps, rec.feeBps)
		step.equal(fmt.Sprintf("epoch %s: accepted of others", id), "EpochSettled",
			minus(event.Settlement.DepositsAccepted, event.Settlement.LeaderAccepted), rec.othersAccepted)
	}
	return nil
}

func sorted(ids map[string]*big.Int) []*big.Int {
	out := make([]*big.Int, 0, len(ids))
	for _, id := range ids {
		out = append(out, id)
	}
	slices.SortFunc(out, (*big.Int).Cmp)
	return out
}

// tieRequests proves which requests of the account are open and what each still holds.
func (v *run) tieRequests(ctx context.Context, r *replay, account common.Address) error {
	step := v.report.step("Requests of "+account.Hex(), "the account's open requests and what each holds, against the vault's storage ("+v.how()+")")
	open := map[string]*big.Int{}
	for _, request := range r.depositsOf(account) {
		if sum(request.pending, request.refundable, request.open).Sign() == 0 {
			continue
		}
		id := epochOf(request.id)
		open[id.String()] = id
		if err := v.tieDeposit(ctx, step, request); err != nil {
			return err
		}
	}
	if err := v.tieOpenIDs(ctx, step, "_depositIds", account, open); err != nil {
		return err
	}
	open = map[string]*big.Int{}
	for _, request := range r.redeemsOf(account) {
		if !request.isOpen() {
			continue
		}
		open[request.id.String()] = request.id
		if err := v.tieRedeem(ctx, step, request); err != nil {
			return err
		}
	}
	return v.tieOpenIDs(ctx, step, "_redeemIds", account, open)
}

// Flags of a request in its controller's set.
const (
	flagCancelled = 2 // what was requested waits to be claimed back
	flagExtra     = 4 // an earlier cancelled part waits beside it
	flagFixed     = 8 // deposit: its refund was claimed; redemption: its fee is fixed and the net left is stored
)

func (v *run) tieDeposit(ctx context.Context, step *Step, request *depositRequest) error {
	id := epochOf(request.id)
	values, err := v.vault.read(ctx, v.anchor, depositPaths(request.controller, id)...)
	if err != nil {
		return err
	}
	rec, err := v.recordOf(ctx, id)
	if err != nil {
		return err
	}
	assets, claimed, flags := values[0], values[1], flagsIn(values[3], id)
	pending, unclaimed, refund := zero(), zero(), zero()
	switch {
	case flags&flagCancelled != 0, rec.refunded:
		refund = assets
	case request.rate == nil:
		pending = assets
	case request.id.Cmp(leaderOffset) >= 0:
		unclaimed = minus(assets, claimed)
	default:
		unclaimed = minus(mulDiv(assets, rec.othersAccepted, rec.othersRequested), claimed)
		if flags&flagFixed == 0 {
			refund = mulDiv(assets, minus(rec.othersRequested, rec.othersAccepted), rec.othersRequested)
		}
	}
	if flags&flagExtra != 0 {
		refund = plus(refund, values[2])
	}
	what := fmt.Sprintf("deposit request of epoch %s: ", id)
	step.equal(what+"pending", "requested - cancelled", request.pending, pending)
	step.equal(what+"accepted and unclaimed", "floor(assets * accepted / requested) - claimed", request.open, unclaimed)
	step.equal(what+"claimable refund", "cancelled + floor(assets * (requested - accepted) / requested)", request.refundable, refund)
	return nil
}

func (v *run) tieRedeem(ctx context.Context, step *Step, request *redeemRequest) error {
	values, err := v.vault.read(ctx, v.anchor, redeemPaths(request.controller, request.id)...)
	if err != nil {
		return err
	}
	flags := flagsIn(values[5], request.id)
	live, returned := pool{values[0], values[1]}, emptyPool()
	if flags&flagCancelled != 0 {
		live, returned = emptyPool(), live
	}
	if flags&flagExtra != 0 {
		returned.put(pool{values[2], values[3]})
	}
	what := fmt.Sprintf("redeem request %s: ", request.id)
	step.equal(what+"cancelled shares", "not claimed back", request.returned.shares, returned.shares)
	step.equal(what+"their cost", "as they came", request.returned.cost, returned.cost)
	s := request.settled
	switch {
	case s == nil:
		step.equal(what+"pending shares", "requested - cancelled", request.pending.shares, live.shares)
		step.equal(what+"their cost", "drawn from the wallet", request.pending.cost, live.cost)
	case flags&flagFixed != 0:
		step.equal(what+"unclaimed, net", "gross - fee - paid", minus(s.net(), request.paid), values[4])
	case live.shares.Sign() != 0:
		step.equal(what+"shares", "requested - cancelled", s.shares, live.shares)
		step.equal(what+"cost", "drawn from the wallet", s.cost, live.cost)
	default:
		step.equal(what+"unclaimed, net", "gross - fee - paid", minus(s.net(), request.paid), zero())
	}
	return nil
}

// A controller's open requests are kept in words: the flags (4 bits, the lowest set for a member) of 54 consecutive ids,
// and above them the number of the next word.
const (
	idsPerWord = 54
	flagBits   = 4
	maxWords   = 64
)

func wordOf(id *big.Int) *big.Int { return new(big.Int).Quo(id, big.NewInt(idsPerWord)) }

func wordPath(set string, account common.Address, word *big.Int) string {
	return fmt.Sprintf("%s[%s].words[%s]", set, account.Hex(), word)
}

func flagsIn(word, id *big.Int) uint64 {
	place := uint(new(big.Int).Rem(id, big.NewInt(idsPerWord)).Uint64()) * flagBits
	return new(big.Int).Rsh(word, place).Uint64() & (1<<flagBits - 1)
}

// tieOpenIDs proves that the account has exactly these open requests: none was left out of the history.
func (v *run) tieOpenIDs(ctx context.Context, step *Step, set string, account common.Address, want map[string]*big.Int) error {
	found := map[string]*big.Int{}
	for word, seen := zero(), 0; ; seen++ {
		if seen == maxWords {
			return fmt.Errorf("%w: endless list of requests", ErrContradiction)
		}
		values, err := v.vault.read(ctx, v.anchor, wordPath(set, account, word))
		if err != nil {
			return err
		}
		for i := range int64(idsPerWord) {
			id := plus(times(word, big.NewInt(idsPerWord)), big.NewInt(i))
			if flagsIn(values[0], id) != 0 && id.Sign() != 0 { // id 0 is no request: its flags mark the word as used
				found[id.String()] = id
			}
		}
		if word = new(big.Int).Rsh(values[0], idsPerWord*flagBits); word.Sign() == 0 {
			break
		}
	}
	what := map[string]string{"_depositIds": "epochs with open deposit requests", "_redeemIds": "open redeem requests"}[set]
	step.holds(what, list(want), list(found), list(want) == list(found))
	return nil
}

func list(ids map[string]*big.Int) string {
	if len(ids) == 0 {
		return "none"
	}
	var names []string
	for _, id := range sorted(ids) {
		names = append(names, id.String())
	}
	return strings.Join(names, " ")
}

// depositsOf are an account's deposit requests, as they came.
func (r *replay) depositsOf(account common.Address) []*depositRequest { return r.depositsBy[account] }

// redeemsOf are an account's redeem requests, as they came.
func (r *replay) redeemsOf(account common.Address) []*redeemRequest { return r.redeemsBy[account] }
