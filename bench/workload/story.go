package workload

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/sluicefi/sluice/bindings/portfolio"
	"github.com/sluicefi/sluice/devnet"
)

// run makes all blocks of the story.
func (w *world) run(ctx context.Context, progress func(block, blocks, events int)) error {
	first := w.chain.Head().Number.Uint64()
	for i := range w.size.Blocks {
		if _, _, err := w.next(ctx); err != nil {
			return err
		}
		if progress != nil && (i+1)%100 == 0 {
			progress(i+1, w.size.Blocks, w.info.Events)
		}
	}
	return w.finish(first)
}

// next makes a block: prices, a day's settlements, and in between whatever the actors feel like.
func (w *world) next(ctx context.Context) (*types.Header, int, error) {
	i := w.told
	w.told++
	w.time += SecondsPerBlock
	if i%blocksPerDay == 0 { // a burst begins at a cut-off, which was a second ago
		w.time = w.start + uint64(i/blocksPerDay)*day
	}
	batch := w.chain.NewBatch()
	if i%blocksPerFeed == 0 { // a settlement needs answers newer than its cut-off
		w.system.Market.Walk(w.rng, 2_000)
		if err := w.system.Market.Update(batch, w.time); err != nil {
			return nil, 0, err
		}
	}
	expected := 0
	if i%blocksPerDay == 0 {
		expected += w.settleAll(batch)
	}
	expected += w.trade(batch, i)
	busy := map[int]bool{} // one transaction per actor and block
	for expected < w.size.EventsPerBlock && len(busy) < len(w.actors)*9/10 {
		actor := w.rng.IntN(len(w.actors))
		if busy[actor] {
			continue
		}
		busy[actor] = true
		expected += w.act(batch, w.vaults[w.rng.IntN(len(w.vaults))], actor)
	}
	header, receipts, err := batch.Mine(ctx, w.time)
	if err != nil {
		return nil, 0, err
	}
	return header, w.count(header, receipts), nil
}

// finish notes the head, and the block by which a tenth of the story's events have happened.
func (w *world) finish(first uint64) error {
	head := w.chain.Head()
	w.info.Head, w.info.HeadHash = head.Number.Uint64(), head.Hash()
	sum := 0
	for number, events := range w.per {
		sum += events
		if uint64(number) > first && sum*10 >= w.info.Events {
			w.info.Tenth, w.info.TenthCount = uint64(number), sum
			w.info.TenthHash = w.chain.HeaderByNumber(uint64(number)).Hash()
			break
		}
	}
	return nil
}

func (w *world) settleAll(batch *devnet.Batch) int {
	for _, m := range w.vaults {
		batch.Call(w.keeper, m.vault, gasSettle, vaultABI.PackSettle(big.NewInt(w.epoch), new(big.Int), maxUint256), "settle")
		for i := range m.slots {
			s := &m.slots[i]
			s.claimableDeposit, s.pendingDeposit = s.claimableDeposit+s.pendingDeposit, 0
			s.claimableRedeem, s.pendingRedeem = s.claimableRedeem+s.pendingRedeem, 0
		}
	}
	w.epoch++
	return 4 * len(w.vaults)
}

// trade lets one leader in some blocks buy a little of a token, or sell what was bought.
func (w *world) trade(batch *devnet.Batch, block int) int {
	if block%5 != 0 {
		return 0
	}
	m := w.vaults[w.rng.IntN(len(w.vaults))]
	market := w.system.Market
	token := market.Tokens[w.rng.IntN(len(market.Tokens))]
	assets := new(big.Int).Mul(big.NewInt(10_000+w.rng.Int64N(20_000)), usdc)
	swap := portfolio.Swap{
		Adapter: w.system.Adapter, TokenIn: market.Asset.Address, TokenOut: token.Address,
		AmountIn: assets, MinAmountOut: big.NewInt(1), Data: token.Pool.Path(market.Asset.Address, token.Address),
	}
	if m.holds > 3 && w.rng.IntN(2) == 0 {
		swap.TokenIn, swap.TokenOut = swap.TokenOut, swap.TokenIn
		swap.AmountIn, swap.Data = market.Amount(token, assets), token.Pool.Path(token.Address, market.Asset.Address)
		m.holds--
	} else {
		m.holds++
	}
	// A sale may be of more than this vault has of this token, or the trading bucket may be empty.
	batch.CallMayRevert(m.leader, m.portfolio, gasSettle, folioABI.PackTrade(swap), "trade")
	return 1
}

// act lets an actor do the next thing with a vault and says how many events that makes.
func (w *world) act(batch *devnet.Batch, m *managed, actor int) int {
	s, wallet := &m.slots[actor], w.actors[actor]
	me := wallet.Address
	units := func(n int64, unit *big.Int) *big.Int { return new(big.Int).Mul(big.NewInt(n), unit) }
	id := big.NewInt(w.epoch)
	dice := w.rng.IntN(100)
	switch {
	case s.claimableDeposit > 0:
		batch.Call(wallet, m.vault, gasAction, packClaim(units(s.claimableDeposit, usdc), me), "claim shares")
		s.shares += s.claimableDeposit * 8 / 10 // the price stays below 1.25
		s.claimableDeposit = 0
		return 3
	case s.claimableRedeem > 0:
		batch.Call(wallet, m.vault, gasAction, vaultABI.PackRedeem(units(s.claimableRedeem, shareUnits), me, me), "claim proceeds")
		s.claimableRedeem = 0
		return 3
	case s.pendingDeposit > 0 && dice < 15:
		batch.Call(wallet, m.vault, gasAction, vaultABI.PackMulticall([][]byte{
			vaultABI.PackCancelDepositRequest(id, me), vaultABI.PackClaimCancelDepositRequest(id, me, me),
		}), "cancel a deposit")
		s.pendingDeposit = 0
		return 2
	case s.pendingRedeem > 0 && dice < 15:
		batch.Call(wallet, m.vault, gasAction, vaultABI.PackMulticall([][]byte{
			vaultABI.PackCancelRedeemRequest(id, me), vaultABI.PackClaimCancelRedeemRequest(id, me, me),
		}), "cancel a redemption")
		s.shares += s.pendingRedeem
		s.pendingRedeem = 0
		return 3
	case s.shares >= 100 && dice < 50:
		amount := 1 + w.rng.Int64N(s.shares/4)
		to := w.rng.IntN(len(w.actors))
		batch.Call(wallet, m.vault, gasAction, vaultABI.PackTransfer(w.actors[to].Address, units(amount, shareUnits)), "transfer")
		s.shares -= amount
		m.slots[to].shares += amount
		return 1
	case s.shares >= 100 && dice < 75:
		amount := 10 + w.rng.Int64N(s.shares/2)
		batch.Call(wallet, m.vault, gasAction, vaultABI.PackRequestRedeem(units(amount, shareUnits), me, me), "ask to redeem")
		s.shares -= amount
		s.pendingRedeem += amount
		return 2
	default:
		amount := 100 + w.rng.Int64N(2_000)
		batch.Call(wallet, m.vault, gasAction, vaultABI.PackRequestDeposit(units(amount, usdc), me, me), "ask to deposit")
		s.pendingDeposit += amount
		return 1
	}
}

// packClaim encodes deposit(uint256,address,address), an overload whose name in the bindings depends on its order.
func packClaim(assets *big.Int, controller common.Address) []byte {
	data := crypto.Keccak256([]byte("deposit(uint256,address,address)"))[:4]
	for _, word := range []*big.Int{assets, controller.Big(), controller.Big()} {
		data = append(data, common.BigToHash(word).Bytes()...)
	}
	return data
}
