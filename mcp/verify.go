package mcp

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/archive"
	"github.com/sluicefi/sluice/client/openapi"
	"github.com/sluicefi/sluice/internal/redact"
	"github.com/sluicefi/sluice/prepare"
	"github.com/sluicefi/sluice/verify"
)

// Verifier is what figures are verified with: RPC endpoints of whoever asks. A server that answers strangers has none, because its
// own endpoints would only repeat its own word.
type Verifier struct {
	Client    verify.Client
	Witnesses []verify.Witness // the endpoints one by one, where there are several
	Endpoints []string         // their names, without anything secret of their URLs
	Factory   common.Address   // that must have made the vault; zero: any
	// APIURL is where the vault's events come from, and Source its name for people: that of the API whose figures are verified.
	// Empty: the events come from the endpoints' logs.
	APIURL, Source string
	HTTP           *http.Client  // asks that API
	CallTimeout    time.Duration // of one call of an endpoint; 0: verify.DefaultCallTimeout
}

// Bounds of verifications and of their answers.
const (
	verifications = 2 // at once; more of them wait
	verifyTries   = 2 // when the index says something else: it may have been between two blocks
	readTries     = 5 // until the index's figures of an account stand still while its newest block is read
	mostListed    = 20
	mostText      = 600
)

type verifyIn struct {
	Vault   string `json:"vault" doc:"Vault address" pattern:"^0x[0-9a-fA-F]{40}$"`
	Account string `json:"account,omitempty" required:"false" doc:"Verify what this account has and earned" pattern:"^(0x[0-9a-fA-F]{40})?$"`
	Epoch   int64  `json:"epoch,omitempty" required:"false" doc:"Verify the settlement of this epoch; 0: none" minimum:"0"`
	Price   int64  `json:"price,omitempty" required:"false" doc:"Verify the price that the index recorded at this moment, Unix seconds; 0: none" minimum:"0"`
}

type verifiedFigure struct {
	Name       string  `json:"name" doc:"Which figure"`
	Recomputed string  `json:"recomputed" doc:"What follows from the chain: base units, or whole assets per whole share for a price"`
	Stated     *string `json:"stated,omitempty" required:"false" doc:"What the index says, in the same unit; absent where it wasn't asked, or says it of another moment"`
	Unit       string  `json:"unit" doc:"Unit of both"`
	Text       string  `json:"text" doc:"What follows from the chain, in whole units"`
	RestsOn    string  `json:"restsOn" doc:"from events: all events of the vault, which one slot proves; or the state at a block"`
	Equal      *bool   `json:"equal,omitempty" required:"false" doc:"Whether both are the same; absent without a figure of the index"`
}

type difference struct {
	What       string `json:"what" doc:"What differs"`
	Recomputed string `json:"recomputed" doc:"What it should be"`
	Found      string `json:"found" doc:"What the chain's storage, or the list of events, has instead"`
}

type verifiedBlock struct {
	Number uint64 `json:"number" doc:"Block number"`
	Hash   string `json:"hash" doc:"Block hash, recomputed from the header's fields"`
	Time   uint64 `json:"time" doc:"Unix seconds"`
}

type verifyOut struct {
	Verdict string `json:"verdict" enum:"match,mismatch,could not check" doc:"match: every figure was recomputed and equals what the chain and the index say. mismatch: two figures that were both established differ, or the events are not the vault's. could not check: nothing follows, neither that the figures are right nor that they are wrong"`
	Reason  string `json:"reason,omitempty" required:"false" doc:"What differs, or why it could not be checked"`
	Subject string `json:"subject" doc:"What was verified"`

	Figures     []verifiedFigure `json:"figures" doc:"Each figure as it was recomputed, beside what the index says"`
	Differences []difference     `json:"differences" doc:"Comparisons with the chain that failed, at most 20"`
	Comparisons int              `json:"comparisons" doc:"How many comparisons with the chain were made"`

	Block      *verifiedBlock `json:"block,omitempty" required:"false" doc:"Block whose state everything was compared with"`
	Events     int            `json:"events" doc:"How many events of the vault were folded and equal its slot; 0 where none were needed"`
	EventsFrom string         `json:"eventsFrom" doc:"Who gave the list of events. It is not trusted: the slot proves it"`
	Endpoints  []string       `json:"endpoints" doc:"RPC endpoints whose word it rests on, by index and host"`
	AnchorWord string         `json:"anchorWord,omitempty" required:"false" doc:"How it is known that the block is of the chain"`
	NotProven  []string       `json:"notProven" doc:"What was left to somebody's word, at most 20"`
	Command    string         `json:"command" doc:"Command that verifies the same on your own machine, and prints every step"`
}

func (s *Server) addVerifyTool() {
	description := "Recomputes an account's figures, a settlement or a recorded price, and compares them with what the index says; without account, epoch and price the last settlement. " +
		"The vault's events are proven by one storage slot of the vault, read from your own RPC endpoint."
	if s.deps.Verifier == nil {
		description = "Says how to verify a figure yourself. This server doesn't verify its own figures: its answer would be nothing but its word once more."
	}
	Add(s, "verify_figure", description, false, s.verifyFigure)
}

// subject is what is to be verified: what the index says, and of which block.
type subject struct {
	opts   verify.Options
	stated []stated
	hash   common.Hash // of the block that the figures are of, as the index says; zero: not said
	time   int64       // of that block, Unix seconds, as the index says; 0: not said
}

// stated is a figure of the index, by the name that package verify gives to the same figure.
type stated struct{ name, value string }

func (s *Server) verifyFigure(ctx context.Context, in verifyIn) (*verifyOut, error) {
	given := 0
	for _, is := range []bool{in.Account != "", in.Epoch != 0, in.Price != 0} {
		if is {
			given++
		}
	}
	if given > 1 {
		return nil, errors.New("account, epoch and price exclude each other: name one of them, and ask again for the others")
	}
	v := s.deps.Verifier
	if v == nil {
		return couldNotCheck(in, nil, errors.New("a server that verifies its own figures proves nothing: run the command with an RPC endpoint of your own, "+
			"or let `sluice mcp` with an endpoint of your own verify it")), nil
	}
	select {
	case s.verifying <- struct{}{}:
		defer func() { <-s.verifying }()
	case <-ctx.Done():
		return couldNotCheck(in, v, ctx.Err()), nil
	}
	var out *verifyOut
	for range verifyTries {
		about, err := s.subjectOf(ctx, in)
		if err != nil {
			return couldNotCheck(in, v, err), nil
		}
		report, err := v.run(ctx, about.opts)
		if err != nil {
			return couldNotCheck(in, v, err), nil
		}
		out = verified(in, v, about, report)
		if out.Verdict != string(verify.Mismatch) || report.Verdict != verify.Match {
			break
		}
	}
	return out, nil
}

// run verifies. The error means that nothing was found out.
func (v *Verifier) run(ctx context.Context, opts verify.Options) (_ *verify.Report, err error) {
	opts.Factory, opts.Witnesses, opts.CallTimeout = v.Factory, v.Witnesses, v.CallTimeout
	if v.APIURL != "" && opts.Block == nil {
		events, err := archive.Follow(ctx, v.HTTP, v.APIURL, opts.Vault)
		if err != nil {
			return nil, fmt.Errorf("the vault's events: %w", err)
		}
		defer func() { err = errors.Join(err, events.Close()) }()
		opts.Archive, opts.Source = events, v.Source
	}
	return verify.Run(ctx, opts, v.Client)
}

// subjectOf asks the index what it says of what is to be verified. Without an index only the chain is compared with.
func (s *Server) subjectOf(ctx context.Context, in verifyIn) (*subject, error) {
	vault := common.HexToAddress(in.Vault)
	if s.deps.API == nil {
		about := &subject{opts: verify.Options{Vault: vault, Epoch: uint64(in.Epoch)}} //nolint:gosec // not negative
		if in.Account != "" {
			account := common.HexToAddress(in.Account)
			about.opts.Account = &account
		}
		if in.Price != 0 {
			return nil, errors.New("which prices were recorded is only known to an index: start sluice mcp with --api URL")
		}
		return about, nil
	}
	switch {
	case in.Account != "":
		return s.aboutAccount(ctx, accountIn{Vault: in.Vault, Account: in.Account})
	case in.Price != 0:
		return s.aboutPrice(ctx, in.Vault, in.Price)
	}
	if in.Epoch == 0 {
		v, err := s.vault(ctx, in.Vault)
		if err != nil {
			return nil, err
		}
		last := v.SettledEpoch
		if last == nil || *last == 0 {
			return nil, errors.New("the vault has no settlement yet: name an account or a price")
		}
		in.Epoch = *last
	}
	return s.aboutEpoch(ctx, in.Vault, in.Epoch)
}

// askingTheIndex says that an API gave no answer, without its URL, which may hold a token.
func askingTheIndex(err error) error {
	return fmt.Errorf("the index could not be asked: %w", redact.Cause(err))
}

// status is what the index says of its newest and its last final block.
func (s *Server) status(ctx context.Context) (*openapi.Status, error) {
	answer, err := s.deps.API.GetStatusWithResponse(ctx, nil)
	if err != nil {
		return nil, askingTheIndex(err)
	}
	if answer.JSON200 == nil {
		return nil, failed(answer.Status())
	}
	if answer.JSON200.Head == nil {
		return nil, errors.New("the index has no block yet")
	}
	return answer.JSON200, nil
}

// aboutAccount reads an account's figures before and after the number of the newest block: those that are the same are of that block.
func (s *Server) aboutAccount(ctx context.Context, in accountIn) (*subject, error) {
	for range readTries {
		before, err := s.accountFigures(ctx, in)
		if err != nil {
			return nil, err
		}
		status, err := s.status(ctx)
		if err != nil {
			return nil, err
		}
		after, err := s.accountFigures(ctx, in)
		if err != nil {
			return nil, err
		}
		if slices.Equal(before, after) {
			account := common.HexToAddress(in.Account)
			return atBlock(verify.Options{Vault: common.HexToAddress(in.Vault), Account: &account}, status.Head, after), nil
		}
	}
	return nil, errors.New("the index's figures of the account changed while they were read: ask again")
}

// atBlock is verified against the state of a block that the index names.
func atBlock(opts verify.Options, block *openapi.BlockRef, figures []stated) *subject {
	number := uint64(block.Number) //nolint:gosec // a block's
	opts.At = &number
	return &subject{opts: opts, stated: figures, hash: common.HexToHash(block.Hash)}
}

// accountFigures are the index's figures of an account that follow from events. What is worth something is worth it at the last
// recorded price, which is of another moment. An account that the index doesn't know has nothing of anything.
func (s *Server) accountFigures(ctx context.Context, in accountIn) ([]stated, error) {
	p, err := s.findPosition(ctx, in)
	if err != nil {
		return nil, err
	}
	if p == nil {
		p = &openapi.AccountPosition{
			Shares: "0", CostBasis: "0", Deposited: "0", FeesPaid: "0", WithdrawnNet: "0", RealizedPnl: "0", TransferredInCost: "0", TransferredOutCost: "0",
		}
	}
	return []stated{
		{"shares", p.Shares}, {"cost of the remaining shares", p.CostBasis}, {"deposits", p.Deposited}, {"fees", p.FeesPaid}, {"withdrawals, net", p.WithdrawnNet},
		{"realized PnL", p.RealizedPnl}, {"cost transferred in", p.TransferredInCost}, {"cost transferred out", p.TransferredOutCost},
	}, nil
}

// aboutEpoch is a settlement as the index has it. It never changes any more, so the last final block will do, where it is not
// older than the settlement.
func (s *Server) aboutEpoch(ctx context.Context, vault string, epoch int64) (*subject, error) {
	e, err := s.epoch(ctx, vault, epoch)
	if err != nil {
		return nil, err
	}
	if e.SettledBlock == nil {
		return nil, fmt.Errorf("epoch %d isn't settled yet: it has no figures to verify", epoch)
	}
	var figures []stated
	for _, f := range []struct {
		name  string
		value *string
	}{
		{"NAV", e.Nav}, {"supply before", e.Supply}, {"deposits accepted", e.DepositsAccepted}, {"deposits refunded", e.DepositsRefunded},
		{"shares minted", e.SharesMinted}, {"shares burned", e.SharesBurned}, {"paid out, gross", e.Proceeds}, {"share price", e.SharePrice},
	} {
		if f.value != nil {
			figures = append(figures, stated{f.name, *f.value})
		}
	}
	return s.aboutSettlement(ctx, vault, epoch, *e.SettledBlock, figures)
}

func (s *Server) aboutSettlement(ctx context.Context, vault string, epoch, block int64, figures []stated) (*subject, error) {
	status, err := s.status(ctx)
	if err != nil {
		return nil, err
	}
	at := status.Head
	if status.Finalized != nil && status.Finalized.Number >= block && status.Finalized.Number <= at.Number {
		at = status.Finalized
	}
	return atBlock(verify.Options{Vault: common.HexToAddress(vault), Epoch: uint64(epoch)}, at, figures), nil //nolint:gosec // at least 1
}

// aboutPrice is a price of the index's history: a settlement's is the settlement's, every other one is the state of a block. That
// is the creation's, or the last one before the hour.
func (s *Server) aboutPrice(ctx context.Context, vault string, moment int64) (*subject, error) {
	end, most := moment+1, int64(10)
	answer, err := s.deps.API.GetPricesWithResponse(ctx, vault, &openapi.GetPricesParams{From: &moment, To: &end, Limit: &most})
	if err != nil {
		return nil, askingTheIndex(err)
	}
	if answer.JSON200 == nil {
		return nil, failed(answer.Status())
	}
	for _, row := range answer.JSON200.Items {
		if row.Time != moment {
			continue
		}
		if row.EpochId != nil {
			about, err := s.aboutSettlement(ctx, vault, *row.EpochId, row.Block, []stated{{"NAV", row.Nav}, {"supply before", row.Supply}, {"share price", row.SharePrice}})
			if err != nil {
				return nil, err
			}
			about.opts.Moment = uint64(moment) //nolint:gosec // at least 1
			return about, nil
		}
		number := uint64(row.Block) //nolint:gosec // a block's
		about := &subject{
			opts:   verify.Options{Vault: common.HexToAddress(vault), Block: &number},
			stated: []stated{{"NAV", row.Nav}, {"supply", row.Supply}, {"share price", row.SharePrice}}, hash: common.HexToHash(row.Hash),
		}
		if row.Kind == openapi.PriceRowKindCreation {
			about.time = moment
		} else {
			about.opts.Moment = uint64(moment) //nolint:gosec // at least 1
		}
		return about, nil
	}
	return nil, fmt.Errorf("the index has no price of the moment %d: a price has the time of a full hour, of a settlement or of the vault's creation", moment)
}

// couldNotCheck answers that nothing follows.
func couldNotCheck(in verifyIn, v *Verifier, err error) *verifyOut {
	out := newAnswer(in, v)
	out.Verdict, out.Reason = string(verify.Unchecked), prepare.Clean(err.Error(), mostText)
	return out
}

func newAnswer(in verifyIn, v *Verifier) *verifyOut {
	out := &verifyOut{
		Subject: "Verifying a figure", Figures: []verifiedFigure{}, Differences: []difference{}, Endpoints: []string{}, NotProven: []string{},
		EventsFrom: "nobody", Command: "sluice verify --vault " + in.Vault,
	}
	switch {
	case in.Account != "":
		out.Command += " --account " + in.Account
	case in.Epoch != 0:
		out.Command += fmt.Sprint(" --epoch ", in.Epoch)
	case in.Price != 0:
		out.Command += " --all --api URL_OF_THE_API"
	}
	out.Command += " --rpc.urls YOUR_RPC"
	if v != nil {
		out.Endpoints = v.Endpoints
	}
	return out
}

// verified is the answer to a report: it matches when the report does, and the index says the same of the same block.
func verified(in verifyIn, v *Verifier, about *subject, report *verify.Report) *verifyOut {
	out := newAnswer(in, v)
	out.Verdict, out.Reason, out.Subject = string(report.Verdict), prepare.Clean(report.Reason, mostText), report.Subject
	out.AnchorWord, out.Events = report.AnchorWord, report.Events
	if about.opts.Block == nil {
		out.EventsFrom = "your endpoint's logs"
		if v.APIURL != "" {
			out.EventsFrom = v.Source + ", and your endpoint's logs of the blocks after those"
		}
	}
	if a := report.Anchor; a != nil {
		out.Block = &verifiedBlock{Number: a.Number, Hash: a.Hash.Hex(), Time: a.Time}
	}
	for _, text := range report.NotProven[:min(len(report.NotProven), mostListed)] {
		out.NotProven = append(out.NotProven, prepare.Clean(text, mostText))
	}
	for _, step := range report.Steps {
		for _, c := range step.Checks {
			if out.Comparisons++; !c.OK && len(out.Differences) < mostListed {
				out.Differences = append(out.Differences, difference{prepare.Clean(step.Name+": "+c.What, mostText), prepare.Clean(c.Recomputed, mostText), prepare.Clean(c.OnChain, mostText)})
			}
		}
	}
	for i := range report.Figures {
		f := &report.Figures[i]
		one := verifiedFigure{Name: f.Name, Recomputed: f.Value, Unit: f.Unit, Text: f.Value, RestsOn: string(f.Class)}
		if f.Amount != "" {
			one.Text = f.Amount
		}
		out.Figures = append(out.Figures, one)
	}
	if report.Verdict == verify.Match {
		out.compare(about)
	}
	return out
}

// compare puts the index's figures beside those that were recomputed, of the same block. A figure that only the index has could
// not be checked.
func (out *verifyOut) compare(about *subject) {
	if about.hash != (common.Hash{}) && (out.Block == nil || common.HexToHash(out.Block.Hash) != about.hash) {
		out.Verdict = string(verify.Unchecked)
		out.Reason = fmt.Sprintf("your endpoint's block is another than the index's, %s: one of them is on a branch that was left, ask again", about.hash)
		return
	}
	var differs, missing string
	for _, s := range about.stated {
		value := prepare.Clean(s.value, 100)
		i := slices.IndexFunc(out.Figures, func(f verifiedFigure) bool { return f.Name == s.name })
		if i < 0 {
			missing = s.name
			continue
		}
		f := &out.Figures[i]
		equal := f.Recomputed == s.value
		f.Stated, f.Equal = &value, &equal
		if !equal && differs == "" {
			differs = fmt.Sprintf("%s: the index says %s, and %s follows from the chain", s.name, value, f.Recomputed)
		}
	}
	if about.time != 0 && out.Block.Time != uint64(about.time) { //nolint:gosec // not negative
		differs = fmt.Sprintf("time of the block: the index says %d, and it is %d", about.time, out.Block.Time)
	}
	switch {
	case differs != "":
		out.Verdict, out.Reason = string(verify.Mismatch), differs
	case missing != "":
		out.Verdict, out.Reason = string(verify.Unchecked), missing+" was not recomputed"
	}
}
