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
)

// DefaultMaxHeaders is how many headers one verification reads at most to link blocks by their parent hashes, unless
// Options.MaxHeaders says otherwise.
const DefaultMaxHeaders = 500_000

// Options say what to verify. At most one of Epoch, Account and Block is given; none means the last settled epoch,
// or NAV and supply of a personal vault.
type Options struct {
	Vault   common.Address
	Epoch   uint64          // 0: not given
	Account *common.Address // nil: not given
	Block   *uint64         // nil: not given

	// Factory, if not zero, must be the contract that announced the vault.
	Factory common.Address
	// AtHead takes the proofs at the latest block instead of the latest finalised one: newer, and not final.
	AtHead bool
	// TrustedHash, if not zero, must be the anchor's hash or that of one of its ancestors: with it nothing at all is
	// taken on the endpoint's word about which chain this is.
	TrustedHash common.Hash

	MaxHeaders  uint64        // 0: DefaultMaxHeaders
	CallTimeout time.Duration // 0: DefaultCallTimeout
}

func (o *Options) check() error {
	given := 0
	for _, is := range []bool{o.Epoch != 0, o.Account != nil, o.Block != nil} {
		if is {
			given++
		}
	}
	switch {
	case o.Vault == (common.Address{}):
		return errors.New("verify: a vault is needed")
	case given > 1:
		return errors.New("verify: epoch, account and block exclude each other")
	case o.Account != nil && *o.Account == (common.Address{}):
		return errors.New("verify: the zero address is no account")
	case o.Block != nil && o.AtHead:
		return errors.New("verify: a block is verified at its own state, not at the head's")
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
}

// Run verifies and reports. The error concerns the options only: whatever the endpoint does or fails to do is the
// report's verdict.
func Run(ctx context.Context, opts Options, client Client) (*Report, error) {
	if err := opts.check(); err != nil {
		return nil, err
	}
	if opts.MaxHeaders == 0 {
		opts.MaxHeaders = DefaultMaxHeaders
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
	if err := v.dropAnchor(ctx); err != nil {
		return err
	}
	if err := v.identify(ctx); err != nil {
		return err
	}
	switch {
	case v.opts.Account != nil:
		return v.verifyAccount(ctx, *v.opts.Account)
	case v.opts.Block != nil:
		return v.verifyBlock(ctx)
	case v.opts.Epoch == 0 && v.kind == kindPersonal: // it has no settlements
		v.report.Subject = "Verifying NAV and supply of a personal vault"
		_, err := v.compareBooks(ctx)
		return err
	default:
		return v.verifyEpoch(ctx, v.opts.Epoch)
	}
}

func (v *run) subject() string {
	switch {
	case v.opts.Account != nil:
		return "Verifying account " + v.opts.Account.Hex()
	case v.opts.Block != nil:
		return fmt.Sprintf("Verifying NAV and supply at block %d", *v.opts.Block)
	case v.opts.Epoch != 0:
		return fmt.Sprintf("Verifying the settlement of epoch %d", v.opts.Epoch)
	}
	return "Verifying the last settlement"
}

// dropAnchor reads the header that everything hangs on.
func (v *run) dropAnchor(ctx context.Context) error {
	ref, what := "finalized", "latest finalised block"
	switch {
	case v.opts.Block != nil:
		ref, what = hexutil.EncodeUint64(*v.opts.Block), "block asked for"
	case v.opts.AtHead:
		ref, what = "latest", "latest block"
		v.report.notProven("that block is final: proofs were taken at the head, which a reorg may still replace")
	}
	header, err := v.header(ctx, ref)
	if err != nil {
		return fmt.Errorf("the anchor: %w", err)
	}
	if v.opts.Block != nil && header.Number.Uint64() != *v.opts.Block {
		return fmt.Errorf("%w: asked for block %d, got %d", ErrContradiction, *v.opts.Block, header.Number)
	}
	v.anchor = header
	v.report.Anchor = &Block{Number: header.Number.Uint64(), Hash: header.Hash(), Time: header.Time}
	v.report.step("Anchor: "+what, fmt.Sprintf(
		"block %d of %s: its hash %s was recomputed from its fields",
		header.Number, utc(header.Time), header.Hash(),
	))
	return v.trust(ctx)
}

// trust ties the anchor to the hash the reader brought, or says that it is the endpoint's word.
func (v *run) trust(ctx context.Context) error {
	if v.opts.TrustedHash == (common.Hash{}) {
		v.report.notProven("that block %d with hash %s is of the chain you mean: the endpoint says so (compare the hash "+
			"with another source, or give one you trust)", v.anchor.Number, v.anchor.Hash())
		return nil
	}
	trusted, err := v.header(ctx, v.opts.TrustedHash.Hex())
	if err != nil {
		return fmt.Errorf("the trusted block: %w", err)
	}
	if trusted.Hash() != v.opts.TrustedHash {
		return fmt.Errorf("%w: asked for block %s, got %s", ErrContradiction, v.opts.TrustedHash, trusted.Hash())
	}
	newer, older := v.anchor, trusted
	if trusted.Number.Cmp(v.anchor.Number) > 0 {
		newer, older = trusted, v.anchor
	}
	how, err := v.ancestor(ctx, newer, older, v.opts.MaxHeaders)
	if err != nil {
		return fmt.Errorf("linking the anchor with the trusted block: %w", err)
	}
	if how == "" {
		return fmt.Errorf("the anchor %d and the trusted block %d are more than %d blocks apart",
			v.anchor.Number, trusted.Number, v.opts.MaxHeaders)
	}
	v.report.step("Trusted block", fmt.Sprintf("block %d %s and the anchor are of one chain: %s",
		trusted.Number, trusted.Hash(), how))
	if trusted.Number.Cmp(v.anchor.Number) < 0 {
		v.report.notProven("that the blocks after the trusted one, up to the anchor, are canonical")
	}
	return nil
}

func utc(seconds uint64) string {
	const farFuture = 1 << 40 // year 36812: what no header can mean
	if seconds > farFuture {
		return "an impossible time"
	}
	return time.Unix(int64(seconds), 0).UTC().Format("2006-01-02 15:04:05 UTC")
}

func addressOf(n *big.Int) common.Address { return common.BigToAddress(n) }
