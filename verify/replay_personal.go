package verify

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/bindings/personalvault"
	"github.com/sluicefi/sluice/bindings/vault"
)

// A personal vault mints and burns at once. Its burns come before the event that says what they paid; shares burned
// because they were worth nothing have no such event and are a loss of their whole cost.

func (r *replay) listenPersonal() error {
	parsed, err := personalvault.PersonalVaultMetaData.ParseABI()
	if err != nil {
		return fmt.Errorf("reading the personal vault's ABI: %w", err)
	}
	r.handlers = map[common.Hash]handler{}
	id := func(name string) common.Hash { return parsed.Events[name].ID }
	abi := personalvault.NewPersonalVault()
	on(r, id("Transfer"), r.abi.UnpackTransferEvent, r.personalTransfer)
	on(r, id("Deposit"), abi.UnpackDepositEvent, r.personalDeposit)
	on(r, id("Withdraw"), abi.UnpackWithdrawEvent, r.personalWithdraw)
	on(r, id("WithdrawnInKind"), abi.UnpackWithdrawnInKindEvent, r.personalInKind)
	return nil
}

func (r *replay) personalTransfer(e *vault.VaultTransfer) error {
	if err := r.transfer(e); err != nil {
		return err
	}
	if e.To == (common.Address{}) {
		taken, err := r.holder(e.From).wallet.take(e.Value)
		if err != nil {
			return err
		}
		r.burned.put(taken)
	}
	return nil
}

func (r *replay) personalDeposit(e *personalvault.PersonalVaultDeposit) error {
	r.writeOff(e.Owner)
	holder := r.holder(e.Owner)
	holder.wallet.put(pool{e.Shares, e.Assets})
	holder.deposited = plus(holder.deposited, e.Assets)
	r.sums.deposited, r.sums.idle = plus(r.sums.deposited, e.Assets), plus(r.sums.idle, e.Assets)
	return nil
}

func (r *replay) personalWithdraw(e *personalvault.PersonalVaultWithdraw) error {
	r.expect("shares burned for a withdrawal", e.Shares, r.burned.shares)
	holder := r.holder(e.Owner)
	holder.gross = plus(holder.gross, e.Assets)
	holder.realized = plus(holder.realized, minus(e.Assets, r.burned.cost))
	r.burned = emptyPool()
	r.sums.gross, r.sums.idle = plus(r.sums.gross, e.Assets), minus(r.sums.idle, e.Assets)
	return nil
}

func (r *replay) personalInKind(e *personalvault.PersonalVaultWithdrawnInKind) error {
	r.expect("shares burned for a withdrawal in kind", e.Shares, r.burned.shares)
	holder := r.holder(e.Owner)
	holder.gross = plus(holder.gross, e.Value)
	holder.realized = plus(holder.realized, minus(e.Value, r.burned.cost))
	r.burned = emptyPool()
	return r.sums.withdrawnInKind(e)
}

// writeOff books worthless shares that were burned as a loss of what they cost.
func (r *replay) writeOff(owner common.Address) {
	holder := r.holder(owner)
	holder.realized = minus(holder.realized, r.burned.cost)
	r.burned = emptyPool()
}
