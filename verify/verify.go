package verify

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sluicefi/sluice/archive"
)

// Options say what to verify. At most one of Epoch, Account, Block and All is given; none means the last settled epoch, or
// NAV and supply of a personal vault.
type Options struct {
	Vault   common.Address
	Epoch   uint64          // 0: not given
	Account *common.Address // nil: not given
	Block   *uint64         // nil: not given
	All     bool            // the whole vault: every settlement, every account, its sums, NAV and supply

	// Archive is where the events come from, and Source its name for people. nil: the endpoint's logs.
	Archive archive.Source
	Source  string
	// FromBlock is where the endpoint's logs are read from. nil: from the vault's creation, if that can be found.
	FromBlock *uint64
	Range     uint64 // blocks asked for in one request for logs; 0: DefaultRange

	// Factory, if not zero, must be the contract that announced the vault.
	Factory common.Address
	// AtFinal takes the state of the latest final block where an archive would be held to the block of its own end: the events in
	// between are read from the endpoint's logs. So whoever gave the archive can't choose how old the state is.
	AtFinal bool
	// AtHead takes the state of the latest block instead of the latest finalised one: newer, and not final.
	AtHead bool
	// At is the number of the block whose state everything is compared with, where it is another than the one that would be
	// taken. nil: not given.
	At *uint64
	// BlockHash, if not zero, is the block whose state everything is compared with: with it nothing is taken on an
	// endpoint's word about which chain this is.
	BlockHash common.Hash
	// Witnesses are endpoints that are asked for the hash of that block. Two of different hosts that agree are enough.
	Witnesses []Witness
	// Moment, if not zero, is when a price is said to have been recorded, Unix seconds: the block has to be the last one before it,
	// or the epoch to have been settled at it.
	Moment uint64
	// Prices are recorded hourly prices to compare with old states; nil: none are compared.
	Prices PriceSource

	Announce    func(string)  // is told of work that may take long, before it begins; nil: nobody is
	CallTimeout time.Duration // 0: DefaultCallTimeout
}

// Witness is an endpoint that is asked for a block's hash.
type Witness struct {
	Host   string // two endpoints of one host are one witness
	Client Client
}

func (o *Options) check() error {
	given := 0
	for _, is := range []bool{o.Epoch != 0, o.Account != nil, o.Block != nil, o.All} {
		if is {
			given++
		}
	}
	switch {
	case o.Vault == (common.Address{}):
		return errors.New("verify: a vault is needed")
	case given > 1:
		return errors.New("verify: epoch, account, block and all exclude each other")
	case o.Account != nil && *o.Account == (common.Address{}):
		return errors.New("verify: the zero address is no account")
	case o.Block != nil && o.AtHead:
		return errors.New("verify: a block is verified at its own state, not at the head's")
	case o.Moment != 0 && o.Block == nil && o.Epoch == 0:
		return errors.New("verify: a moment is that of a block or of an epoch's settlement")
	case o.AtFinal && (o.AtHead || o.Block != nil || o.At != nil || o.BlockHash != common.Hash{}):
		return errors.New("verify: the latest final block is taken: the head, another block or a hash doesn't go with it")
	case o.BlockHash != (common.Hash{}) && (o.AtHead || o.Block != nil):
		return errors.New("verify: a block's hash names the block: neither its number nor the head goes with it")
	case o.At != nil && (o.AtHead || o.Block != nil || o.BlockHash != common.Hash{}):
		return errors.New("verify: a block's number names the block whose state is taken: the head, another block or a hash doesn't go with it")
	}
	return nil
}

// run is one verification in progress.
type run struct {
	*reader
	opts   Options
	report *Report
	anchor *types.Header
	vault  *contract
	kind   vaultKind

	assetDecimals uint64
}

// Run verifies and reports. The error concerns the options only: whatever the endpoint does or fails to do is the
// report's verdict.
func Run(ctx context.Context, opts Options, client Client) (*Report, error) {
	if err := opts.check(); err != nil {
		return nil, err
	}
	if opts.Range == 0 {
		opts.Range = DefaultRange
	}
	if opts.CallTimeout <= 0 {
		opts.CallTimeout = DefaultCallTimeout
	}
	v := &run{
		reader: &reader{client: client, timeout: opts.CallTimeout},
		opts:   opts,
		report: &Report{Vault: opts.Vault, NotProven: []string{}, Steps: []*Step{}},
	}
	err := v.verify(ctx)
	v.report.Calls = v.calls
	v.report.conclude(err)
	return v.report, nil
}

func (v *run) verify(ctx context.Context) error {
	v.report.Subject = v.subject()
	var id hexutil.Big
	if err := v.call(ctx, &id, "eth_chainId"); err != nil {
		return fmt.Errorf("reading the chain id: %w", err)
	}
	v.report.ChainID = id.ToInt().String()
	var h *history
	var err error
	if v.opts.Archive != nil && v.opts.Block == nil {
		if h, err = v.fromArchive(); err != nil {
			return err
		}
	}
	if err := v.dropAnchor(ctx, h); err != nil {
		return err
	}
	if err := v.identify(ctx); err != nil {
		return err
	}
	defer v.sayReads()
	if v.opts.Block != nil || v.opts.Epoch == 0 && v.opts.Account == nil && !v.opts.All && v.kind == kindPersonal {
		if v.opts.Block == nil {
			v.report.Subject = "Verifying NAV and supply of a personal vault" // it has no settlements
		}
		if _, err := v.compareBooks(ctx); err != nil || v.opts.Moment == 0 {
			return err
		}
		return v.compareBlockMoment(ctx)
	}
	r, err := v.replayed(ctx, h)
	if err != nil {
		return err
	}
	switch {
	case v.opts.Account != nil:
		return v.verifyAccount(ctx, r, *v.opts.Account)
	case v.opts.All:
		return v.verifyAll(ctx, r)
	}
	return v.verifyEpoch(ctx, r, v.opts.Epoch)
}

// replayed gets the events, proves them by the one slot, and replays them.
func (v *run) replayed(ctx context.Context, h *history) (*replay, error) {
	var err error
	if h == nil {
		h, err = v.fromLogs(ctx)
	} else {
		err = v.extend(ctx, h)
	}
	if err != nil {
		return nil, err
	}
	portfolio, err := v.vault.read(ctx, v.anchor, "_portfolio")
	if err != nil {
		return nil, err
	}
	if own := addressOf(portfolio[0]); own != h.portfolio {
		v.report.step("History", "whose events "+h.source+" has").holds("the vault's portfolio", own.Hex(), h.portfolio.Hex(), false)
		return nil, errTampered
	}
	if err := v.checkHistory(ctx, h); err != nil {
		return nil, err
	}
	created, err := v.creationOf(ctx)
	if err != nil {
		return nil, err
	}
	r, err := newReplay(h, created, v.kind)
	if err != nil {
		return nil, fmt.Errorf("replaying the vault's events: %w", err)
	}
	v.compareReplay(r)
	return r, nil
}

// sayReads says what isn't proven where the endpoint gives no proofs.
func (v *run) sayReads() {
	if v.plain {
		v.report.notProven("the state of block %d: the endpoint gives no storage proofs, so the vault's history, its code and whatever "+
			"else was read are its word", v.anchor.Number)
	}
}

func (v *run) subject() string {
	switch {
	case v.opts.All:
		return "Verifying the whole vault"
	case v.opts.Account != nil:
		return "Verifying account " + v.opts.Account.Hex()
	case v.opts.Block != nil:
		return fmt.Sprintf("Verifying NAV and supply at block %d", *v.opts.Block)
	case v.opts.Epoch != 0:
		return fmt.Sprintf("Verifying the settlement of epoch %d", v.opts.Epoch)
	}
	return "Verifying the last settlement"
}

func utc(seconds uint64) string {
	const farFuture = 1 << 40 // year 36812: what no header can mean
	if seconds > farFuture {
		return "an impossible time"
	}
	return time.Unix(int64(seconds), 0).UTC().Format("2006-01-02 15:04:05 UTC")
}

func addressOf(n *big.Int) common.Address { return common.BigToAddress(n) }
