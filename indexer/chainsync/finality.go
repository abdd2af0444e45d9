package chainsync

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/bindings/vaultfactory"
	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/indexer/internal/faults"
	"github.com/sluicefi/sluice/store"
)

// updateFinal learns how far the chain is final. The hash at that height must be the one in the tables, if they reach
// so far.
func (s *Syncer) updateFinal(ctx context.Context) error {
	h, ok, err := s.chain.Finalized(ctx)
	if errors.Is(err, chain.ErrDisagree) {
		s.doubt = err // nothing becomes final; what is above finality can be taken back
		return nil
	}
	if err != nil {
		return fmt.Errorf("learn what is final: %w", err)
	}
	s.doubt = nil
	if !ok || h.Number < s.cfg.StartBlock || s.t.final != nil && h.Number <= s.t.final.Number {
		return nil
	}
	n := h.Number
	if s.t.began && n <= s.t.head.Number {
		kept, err := s.keptHash(ctx, n)
		if err != nil {
			return err
		}
		if kept != h.Hash {
			_, err := s.reorg(ctx, h)
			return err
		}
	}
	s.t.final = &store.Ref{Number: n, Hash: h.Hash, Time: h.Time}
	s.m.Final.Set(float64(n))
	return nil
}

// keptHash is the hash that the tables have for an unfinalised block; zero when they have none.
func (s *Syncer) keptHash(ctx context.Context, n uint64) (common.Hash, error) {
	if s.t.began && n == s.t.head.Number {
		return s.t.head.Hash, nil
	}
	headers, err := s.db.Headers(ctx, n)
	if err != nil || len(headers) == 0 || headers[0].Number != n {
		return common.Hash{}, err
	}
	return headers[0].Hash, nil
}

// countVaults compares the number of vaults with the factory's own at a finalised block that the tables stand at. More on
// the chain were made before the start block: their creation is proven for every block since.
func (s *Syncer) countVaults(ctx context.Context) error {
	factory := vaultfactory.NewVaultFactory()
	out, err := s.chain.CallAt(ctx, s.cfg.On.Factory, factory.PackVaultCount(), s.t.head.Hash)
	if err != nil {
		s.log.Debug("vaults not counted", "block", s.t.head.Number, "err", err)
		return nil
	}
	n, err := factory.UnpackVaultCount(out)
	if err != nil || n.Cmp(big.NewInt(int64(len(s.t.vaults)))) <= 0 {
		return nil
	}
	if s.cfg.Prover != nil {
		// Logs of the factory that an endpoint left out look the same.
		found, err := s.cfg.Prover.Compare(ctx, s.Folds(), []common.Address{s.cfg.On.Factory})
		if err != nil {
			return err
		}
		if err := s.mend(ctx, found); err != nil {
			return err
		}
		if waits, err := s.db.RepairWaits(ctx, common.Address{}); err != nil || waits {
			return err
		}
	}
	return fmt.Errorf("%w: start block %d is too late, or no endpoint gives all logs of the factory: it had made %s vaults by block %d, "+
		"%d of them are told of", faults.ErrMisconfigured, s.cfg.StartBlock, n, s.t.head.Number, len(s.t.vaults))
}
