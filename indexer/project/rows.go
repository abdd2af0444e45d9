package project

import (
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/ledger"
	"github.com/sluicefi/sluice/store"
)

// ErrNotLoaded is a row that a projection needed and that [Rows.Needs] or [Rows.NeedsPositions] did not ask for: a fault
// of this package, or logs in an order that the contracts don't produce.
var ErrNotLoaded = errors.New("row was not loaded")

// cell is a row in memory. A dirty cell is in the list of rows to write.
type cell[T any] struct {
	row   T
	dirty bool
	isNew bool // made since the last take: the table has no row of its key
}

// requestKey names a request within a vault.
type requestKey struct {
	controller common.Address
	redeem     bool
	id         [32]byte
}

func keyOf(controller common.Address, redeem bool, id *big.Int) (k requestKey) {
	k.controller, k.redeem = controller, redeem
	id.FillBytes(k.id[:])
	return k
}

func (k requestKey) epoch() uint64 { return epochOf(new(big.Int).SetBytes(k.id[:])) }

// stored is the key as the table has it.
func (k requestKey) stored(vault common.Address) store.RequestKey {
	kind := store.KindDeposit
	if k.redeem {
		kind = store.KindRedeem
	}
	return store.RequestKey{Vault: vault, Controller: k.controller, Kind: kind, RequestID: new(big.Int).SetBytes(k.id[:])}
}

// VaultRows are the rows of one vault in memory. Positions, requests, orders and prices are there once they were needed;
// the rest is whole from the start.
type VaultRows struct {
	vault *cell[store.Vault]
	state *cell[store.VaultState]

	positions  map[common.Address]*cell[store.Position]
	requests   map[requestKey]*cell[store.Request] // nil: it is known that there is none
	byEpoch    map[uint64][]*cell[store.Request]   // every request of an epoch, in the order they were made
	epochs     map[uint64]*cell[store.Epoch]
	holdings   map[common.Address]*cell[store.Holding]
	orders     map[string]*cell[store.Order] // nil: it is known that there is none
	series     ledger.Series                 // what is kept of every good price so far
	newSeries  bool                          // series is to be written
	daily      []ledger.PricePoint           // the last good price of each of the last days
	recent     []pricePoint                  // the good prices that may not be in the database yet, ascending
	given      int                           // how many of them were given to be written
	past       map[uint64]*pricePoint        // prices that stood at moments that were asked for; nil: none
	fresh      bool                          // made since these rows were loaded: what isn't here doesn't exist
	justMade   bool                          // fresh, and nothing was forgotten since
	settledAt  map[common.Address]*big.Int   // prices of the last settlement; nil until known
	card       *store.VaultStats             // the stats card as last written; nil before the first
	stats      *statsInput                   // the newest reason with a good price to write it again
	staleSince *statsInput                   // a later one without
}

// Row is the vault's own row. Not to be changed, as all that these methods give.
func (v *VaultRows) Row() *store.Vault { return &v.vault.row }

// State is the vault's figures.
func (v *VaultRows) State() *store.VaultState { return &v.state.row }

// Shared tells a shared vault from a personal one.
func (v *VaultRows) Shared() bool { return v.vault.row.Type == typeShared }

// Position is an account's row; nil when it isn't in memory.
func (v *VaultRows) Position(account common.Address) *store.Position {
	if c, ok := v.positions[account]; ok {
		return &c.row
	}
	return nil
}

// Accounts are all whose positions are in memory, in no order. The vault itself is none: what lies in it is its requesters'.
func (v *VaultRows) Accounts() []common.Address {
	out := make([]common.Address, 0, len(v.positions))
	for account := range v.positions {
		if account != v.vault.row.Vault {
			out = append(out, account)
		}
	}
	return out
}

// Epoch is an epoch's row; nil when there is none.
func (v *VaultRows) Epoch(id uint64) *store.Epoch {
	if c, ok := v.epochs[id]; ok {
		return &c.row
	}
	return nil
}

// Holdings are the tokens that the vault holds or held.
func (v *VaultRows) Holdings() []*store.Holding {
	out := make([]*store.Holding, 0, len(v.holdings))
	for _, c := range v.holdings {
		out = append(out, &c.row)
	}
	return out
}

// Requesters are the controllers of an epoch's requests that are in memory.
func (v *VaultRows) Requesters(epoch uint64) (out []common.Address) {
	for k, c := range v.requests {
		if c != nil && c.row.EpochID == epoch {
			out = append(out, k.controller)
		}
	}
	return out
}

// Rows are rows in memory, as the last commit left them and as the changes since have made them. What an event needs is
// loaded before it is applied (Needs, NeedsPositions, Add…); nothing here reads or writes a database.
type Rows struct {
	vaults   map[common.Address]*VaultRows
	owner    map[common.Address]*VaultRows // portfolio to vault
	order    []common.Address              // vaults by creation
	tokens   map[common.Address]*store.Token
	registry map[registryKey]*cell[store.RegistryEntry]
	tanks    map[common.Address]*cell[store.Tank]    // by vault
	history  map[common.Address]*cell[store.History] // by contract
	held     int                                     // positions and requests
	most     int                                     // of them

	dirty    dirtyRows
	finished []finishedRequest
	settled  []settledEpoch
	err      error // the first row that was missing
}

type registryKey struct {
	kind    string
	subject common.Address
}

type finishedRequest struct {
	v *VaultRows
	k requestKey
}

type settledEpoch struct {
	v  *VaultRows
	id uint64
}

// dirtyRows are the changed cells in the order of their first change, table by table.
type dirtyRows struct {
	vaults    []*cell[store.Vault]
	states    []*cell[store.VaultState]
	epochs    []*cell[store.Epoch]
	positions []*cell[store.Position]
	requests  []*cell[store.Request]
	holdings  []*cell[store.Holding]
	orders    []*cell[store.Order]
	registry  []*cell[store.RegistryEntry]
	tanks     []*cell[store.Tank]
	history   []*cell[store.History]
	stats     []*VaultRows
}

func touch[T any](list *[]*cell[T], c *cell[T]) *T {
	if !c.dirty {
		c.dirty = true
		*list = append(*list, c)
	}
	return &c.row
}

// Tables are the tables that are held whole, as they stand.
type Tables struct {
	Vaults   []*store.Vault // by creation
	States   []*store.VaultState
	Stats    []*store.VaultStats
	Series   []*store.PriceSeries
	Epochs   []*store.Epoch
	Holdings []*store.Holding
	Tokens   []*store.Token
	Registry []*store.RegistryEntry
	Tanks    []*store.Tank
	History  []*store.History
}

// NewRows begins with the tables that are held whole.
func NewRows(t Tables) *Rows {
	r := &Rows{
		most: mostHeld, vaults: map[common.Address]*VaultRows{}, owner: map[common.Address]*VaultRows{},
		tokens: map[common.Address]*store.Token{}, registry: map[registryKey]*cell[store.RegistryEntry]{},
		tanks: map[common.Address]*cell[store.Tank]{}, history: map[common.Address]*cell[store.History]{},
	}
	for _, v := range t.Vaults {
		r.add(v, false)
	}
	for _, s := range t.States {
		r.vaults[s.Vault].state.row = *s
	}
	for _, s := range t.Stats {
		if err := r.vaults[s.Vault].setCard(s); err != nil {
			r.err = fmt.Errorf("stats card of vault %s: %w", s.Vault, err)
		}
	}
	for _, s := range t.Series {
		r.vaults[s.Vault].setSeries(s)
	}
	for _, e := range t.Epochs {
		r.vaults[e.Vault].epochs[e.EpochID] = &cell[store.Epoch]{row: *e}
	}
	for _, h := range t.Holdings {
		r.vaults[h.Vault].holdings[h.Token] = &cell[store.Holding]{row: *h}
	}
	for _, token := range t.Tokens {
		r.tokens[token.Token] = token
	}
	for _, e := range t.Registry {
		r.registry[registryKey{e.Kind, e.Subject}] = &cell[store.RegistryEntry]{row: *e}
	}
	for _, k := range t.Tanks {
		r.tanks[k.Vault] = &cell[store.Tank]{row: *k}
	}
	for _, h := range t.History {
		r.history[h.Contract] = &cell[store.History]{row: *h}
	}
	return r
}

// Vault is a vault's rows; nil when there is no such vault.
func (r *Rows) Vault(a common.Address) *VaultRows { return r.vaults[a] }

// Vaults are all vaults in the order of their creation. Not to be changed.
func (r *Rows) Vaults() []common.Address { return r.order }

// Token is what is known of a token; nil when it was never seen.
func (r *Rows) Token(a common.Address) *store.Token { return r.tokens[a] }

func (r *Rows) add(v *store.Vault, fresh bool) *VaultRows {
	rows := &VaultRows{
		vault:     &cell[store.Vault]{row: *v},
		state:     &cell[store.VaultState]{row: store.VaultState{Vault: v.Vault}},
		positions: map[common.Address]*cell[store.Position]{},
		requests:  map[requestKey]*cell[store.Request]{},
		byEpoch:   map[uint64][]*cell[store.Request]{},
		epochs:    map[uint64]*cell[store.Epoch]{},
		holdings:  map[common.Address]*cell[store.Holding]{},
		orders:    map[string]*cell[store.Order]{},
		fresh:     fresh, justMade: fresh,
	}
	r.vaults[v.Vault], r.owner[v.Portfolio] = rows, rows
	r.order = append(r.order, v.Vault)
	return rows
}

// miss keeps the first row that was missing. What is projected after it is never written.
func (r *Rows) miss(v *VaultRows, format string, args ...any) {
	if r.err == nil {
		r.err = fmt.Errorf("%w: %s of vault %s", ErrNotLoaded, fmt.Sprintf(format, args...), v.vault.row.Vault)
	}
}

// position finds or makes an account's row without marking it changed.
func (r *Rows) position(v *VaultRows, account common.Address) *cell[store.Position] {
	if p, ok := v.positions[account]; ok {
		return p
	}
	if !v.fresh {
		r.miss(v, "position of %s", account)
	}
	return r.addPosition(v, store.Position{Vault: v.vault.row.Vault, Account: account})
}

func (r *Rows) addPosition(v *VaultRows, row store.Position) *cell[store.Position] {
	p := &cell[store.Position]{row: row}
	v.positions[row.Account] = p
	r.held++
	return p
}

// request finds a request; nil when there is none.
func (r *Rows) request(v *VaultRows, k requestKey) *cell[store.Request] {
	if c, ok := v.requests[k]; ok || v.justMade {
		return c
	}
	epoch := k.epoch()
	if _, whole := v.byEpoch[epoch]; !whole && (!v.fresh || epoch <= v.state.row.SettledEpoch) {
		r.miss(v, "request %x of %s", k.id, k.controller)
	}
	return nil
}

func (r *Rows) keep(v *VaultRows, row *store.Request) *cell[store.Request] {
	k := keyOf(row.Controller, row.Kind == store.KindRedeem, row.RequestID)
	if c := v.requests[k]; c != nil {
		return c
	}
	c := &cell[store.Request]{row: *row}
	v.requests[k] = c
	r.held++
	return c
}

// epochRequests are all requests of an epoch in the order they were made.
func (r *Rows) epochRequests(v *VaultRows, id uint64) []*cell[store.Request] {
	list, ok := v.byEpoch[id]
	if !ok && !v.fresh {
		r.miss(v, "requests of epoch %d", id)
	}
	return list
}

// newRequest adds a request that the vault did not have.
func (r *Rows) newRequest(v *VaultRows, row store.Request) *cell[store.Request] {
	list := r.epochRequests(v, row.EpochID)
	c := &cell[store.Request]{row: row, isNew: true}
	v.requests[keyOf(row.Controller, row.Kind == store.KindRedeem, row.RequestID)] = c
	v.byEpoch[row.EpochID] = append(list, c)
	r.held++
	return c
}

// findOrder finds an order; nil when there is none.
func (r *Rows) findOrder(v *VaultRows, id *big.Int) *cell[store.Order] {
	o, ok := v.orders[id.String()]
	if !ok && !v.fresh {
		r.miss(v, "order %s", id)
	}
	return o
}

// settledPrices are the prices of the vault's last settlement, by token.
func (r *Rows) settledPrices(v *VaultRows) map[common.Address]*big.Int {
	if v.settledAt == nil {
		if v.state.row.SettledEpoch > 0 {
			r.miss(v, "prices of settlement %d", v.state.row.SettledEpoch)
		}
		v.settledAt = map[common.Address]*big.Int{}
	}
	return v.settledAt
}

// priceSettled remembers what a settlement held, and at which prices.
func (v *VaultRows) priceSettled(rows []*store.EpochHolding) {
	v.settledAt = make(map[common.Address]*big.Int, len(rows))
	for _, r := range rows {
		v.settledAt[r.Token] = r.Price
	}
}

// epochSettled lets an epoch's list be forgotten after the commit: nothing iterates it again.
func (r *Rows) epochSettled(v *VaultRows, id uint64) {
	r.settled = append(r.settled, settledEpoch{v, id})
}

// mostHeld bounds positions and requests in memory; about 1 kB each. Above the half of it, requests that were settled before
// their vault's last settlement are forgotten: few of them are still claimed, and those are loaded again.
const mostHeld = 6_000

// Hold bounds positions and requests in memory by another number.
func (r *Rows) Hold(most int) { r.most = most }

// taken notes that all changes so far are given to be written.
func (r *Rows) taken() {
	for _, v := range r.vaults {
		v.given = len(v.recent)
	}
}

// Trim forgets what is not needed any more, and nearly everything when there is too much. Only once all that was taken is
// written: what was changed since stays.
func (r *Rows) Trim() {
	for _, v := range r.vaults {
		v.justMade, v.past = false, nil
		v.recent, v.given = slices.Clone(v.recent[v.given:]), 0
	}
	for _, e := range r.settled {
		if e.id <= e.v.state.row.SettledEpoch {
			delete(e.v.byEpoch, e.id)
		}
	}
	r.settled = r.settled[:0]
	r.finished = slices.DeleteFunc(r.finished, func(f finishedRequest) bool {
		c := f.v.requests[f.k]
		if c != nil && c.dirty {
			return false
		}
		if c != nil && c.row.EpochID <= f.v.state.row.SettledEpoch {
			delete(f.v.requests, f.k)
			r.held--
		}
		return true
	})
	if r.held > r.most/2 {
		for _, v := range r.vaults {
			r.forgetOld(v)
		}
	}
	if r.held > r.most {
		for _, v := range r.vaults {
			r.forgetClean(v)
		}
	}
}

func anyDirty(list []*cell[store.Request]) bool {
	return slices.ContainsFunc(list, func(c *cell[store.Request]) bool { return c.dirty })
}

// forgetClean forgets every row that the database has as it is. An epoch's requests stay together.
func (r *Rows) forgetClean(v *VaultRows) {
	v.fresh = false
	kept := map[*cell[store.Request]]bool{}
	for id, list := range v.byEpoch {
		if !anyDirty(list) {
			delete(v.byEpoch, id)
			continue
		}
		for _, c := range list {
			kept[c] = true
		}
	}
	for k, c := range v.requests {
		if c == nil || !c.dirty && !kept[c] {
			r.forget(v, k, c)
		}
	}
	for account, c := range v.positions {
		if !c.dirty {
			delete(v.positions, account)
			r.held--
		}
	}
	for id, c := range v.orders {
		if c == nil || !c.dirty {
			delete(v.orders, id)
		}
	}
}

// forgetOld forgets requests that were settled before the vault's last settlement.
func (r *Rows) forgetOld(v *VaultRows) {
	for k, c := range v.requests {
		if c == nil || !c.dirty && c.row.EpochID < v.state.row.SettledEpoch {
			r.forget(v, k, c)
		}
	}
}

func (r *Rows) forget(v *VaultRows, k requestKey, c *cell[store.Request]) {
	delete(v.requests, k)
	if c != nil {
		r.held--
	}
}

// takeRequests gives the changed requests, those apart that the table does not have, and marks them clean.
func (r *Rows) takeRequests() (isNew, changed []*store.Request) {
	for _, c := range r.dirty.requests {
		if c.dirty = false; c.isNew {
			c.isNew = false
			isNew = append(isNew, c.copy())
		} else {
			changed = append(changed, c.copy())
		}
	}
	r.dirty.requests = r.dirty.requests[:0]
	return isNew, changed
}

// done tells whether no event can name the request again.
func done(r *store.Request) bool {
	if r.State == statePending || val(r.Refund).Cmp(val(r.RefundClaimed)) != 0 {
		return false
	}
	return r.State != stateClaimable
}

// PriceKinds are the kinds of prices that make a vault's series, in their order at one moment.
var PriceKinds = []string{"creation", "hour", "settlement"}
