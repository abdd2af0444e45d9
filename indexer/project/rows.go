package indexer

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/ledger"
	"github.com/sluicefi/sluice/store"
)

// reader is what the cache loads on a miss.
type reader interface {
	Vaults(ctx context.Context) ([]*store.Vault, error)
	VaultStates(ctx context.Context) ([]*store.VaultState, error)
	VaultStats(ctx context.Context) ([]*store.VaultStats, error)
	Positions(ctx context.Context, keys []store.PositionKey) ([]*store.Position, error)
	Requests(ctx context.Context, keys []store.RequestKey) ([]*store.Request, error)
	RequestsOfEpoch(ctx context.Context, vault common.Address, epoch uint64) ([]*store.Request, error)
	EpochsOf(ctx context.Context, vault common.Address) ([]*store.Epoch, error)
	HoldingsOfEpoch(ctx context.Context, vault common.Address, epoch uint64) ([]*store.EpochHolding, error)
	Holdings(ctx context.Context) ([]*store.Holding, error)
	Orders(ctx context.Context, keys []store.OrderKey) ([]*store.Order, error)
	Tokens(ctx context.Context) ([]*store.Token, error)
	Registry(ctx context.Context) ([]*store.RegistryEntry, error)
	PricesOf(ctx context.Context, vault common.Address, from, to uint64, kinds ...string) ([]*store.Price, error)
}

// cell is a cached row. A dirty cell is in its vault's list of rows to write.
type cell[T any] struct {
	row    T
	dirty  bool
	unborn bool // made since the last take: the table has no row of its key
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

// vaultRows is what the cache holds of one vault. Positions and requests are loaded on a miss; the rest is small and
// whole from the start.
type vaultRows struct {
	vault *cell[store.Vault]
	state *cell[store.VaultState]

	positions map[common.Address]*cell[store.Position]
	requests  map[requestKey]*cell[store.Request]
	byEpoch   map[uint64][]*cell[store.Request] // every request of an unsettled epoch, once loaded
	epochs    map[uint64]*cell[store.Epoch]
	holdings  map[common.Address]*cell[store.Holding]
	orders    map[string]*cell[store.Order]
	series    []pricePoint                // every price so far, ascending; nil until loaded
	loaded    bool                        // series
	fresh     bool                        // made in this cache's life: what isn't here doesn't exist
	settledAt map[common.Address]*big.Int // prices of the last settlement; nil until known
	card      *store.VaultStats           // the stats card as last written; nil before the first
	stats     *statsInput                 // the newest reason to write it again
}

type pricePoint struct {
	ledger.PricePoint
	totalPnL *big.Int
}

// cache is the projector's memory: rows as the last commit left them and as the batch at hand changes them.
type cache struct {
	ctx      context.Context // of the batch at hand
	db       reader
	vaults   map[common.Address]*vaultRows
	owner    map[common.Address]*vaultRows // portfolio to vault
	order    []common.Address              // vaults by creation
	tokens   map[common.Address]*store.Token
	registry map[registryKey]*cell[store.RegistryEntry]
	ready    bool
	rows     int // positions and requests held

	dirty    dirtyRows
	finished []finishedRequest
	err      error
}

type registryKey struct {
	kind    string
	subject common.Address
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
	stats     []*vaultRows
}

func touch[T any](list *[]*cell[T], c *cell[T]) *T {
	if !c.dirty {
		c.dirty = true
		*list = append(*list, c)
	}
	return &c.row
}

func newCache(db reader) *cache { return &cache{db: db} }

// drop forgets everything; the next use loads what the database has.
func (c *cache) drop() { *c = cache{db: c.db} }

// open loads what is held whole: vaults with their states, epochs, holdings, the registry and token names.
func (c *cache) open(ctx context.Context) error {
	c.ctx, c.err = ctx, nil
	if c.ready {
		return nil
	}
	c.vaults, c.owner = map[common.Address]*vaultRows{}, map[common.Address]*vaultRows{}
	c.tokens, c.registry = map[common.Address]*store.Token{}, map[registryKey]*cell[store.RegistryEntry]{}
	c.order, c.rows = nil, 0
	vaults, err := c.db.Vaults(ctx)
	if err != nil {
		return err
	}
	for _, v := range vaults {
		c.add(v, false)
	}
	states, err := c.db.VaultStates(ctx)
	if err != nil {
		return err
	}
	for _, s := range states {
		c.vaults[s.Vault].state.row = *s
	}
	cards, err := c.db.VaultStats(ctx)
	if err != nil {
		return err
	}
	for _, s := range cards {
		c.vaults[s.Vault].card = s
	}
	holdings, err := c.db.Holdings(ctx)
	if err != nil {
		return err
	}
	for _, h := range holdings {
		c.vaults[h.Vault].holdings[h.Token] = &cell[store.Holding]{row: *h}
	}
	for _, a := range c.order {
		epochs, err := c.db.EpochsOf(ctx, a)
		if err != nil {
			return err
		}
		for _, e := range epochs {
			c.vaults[a].epochs[e.EpochID] = &cell[store.Epoch]{row: *e}
		}
	}
	tokens, err := c.db.Tokens(ctx)
	if err != nil {
		return err
	}
	for _, t := range tokens {
		c.tokens[t.Token] = t
	}
	registry, err := c.db.Registry(ctx)
	if err != nil {
		return err
	}
	for _, r := range registry {
		c.registry[registryKey{r.Kind, r.Subject}] = &cell[store.RegistryEntry]{row: *r}
	}
	c.ready = true
	return nil
}

func (c *cache) add(v *store.Vault, fresh bool) *vaultRows {
	rows := &vaultRows{
		vault:     &cell[store.Vault]{row: *v},
		state:     &cell[store.VaultState]{row: store.VaultState{Vault: v.Vault}},
		positions: map[common.Address]*cell[store.Position]{},
		requests:  map[requestKey]*cell[store.Request]{},
		byEpoch:   map[uint64][]*cell[store.Request]{},
		epochs:    map[uint64]*cell[store.Epoch]{},
		holdings:  map[common.Address]*cell[store.Holding]{},
		orders:    map[string]*cell[store.Order]{},
		fresh:     fresh, loaded: fresh,
	}
	c.vaults[v.Vault], c.owner[v.Portfolio] = rows, rows
	c.order = append(c.order, v.Vault)
	return rows
}

// fail keeps the first error; projecting goes on with empty rows that are never committed.
func (c *cache) fail(err error) {
	if c.err == nil {
		c.err = err
	}
}

// position finds or makes an account's row without marking it changed.
func (c *cache) position(v *vaultRows, account common.Address) *cell[store.Position] {
	if p, ok := v.positions[account]; ok {
		return p
	}
	p := &cell[store.Position]{row: store.Position{Vault: v.vault.row.Vault, Account: account}}
	if !v.fresh {
		found, err := c.db.Positions(c.ctx, []store.PositionKey{{Vault: v.vault.row.Vault, Account: account}})
		if err != nil {
			c.fail(err)
			return p // not kept: it is not what the database has
		}
		if len(found) == 1 {
			p.row = *found[0]
		}
	}
	v.positions[account] = p
	c.rows++
	return p
}

// request finds a request; nil when there is none. Requests of unsettled epochs are held whole, so only a settled one
// that was forgotten is read.
func (c *cache) request(v *vaultRows, k requestKey) *cell[store.Request] {
	if r, ok := v.requests[k]; ok {
		return r
	}
	id := new(big.Int).SetBytes(k.id[:])
	if epoch := epochOf(id); epoch > v.state.row.SettledEpoch {
		c.epochRequests(v, epoch)
		return v.requests[k]
	}
	kind := store.KindDeposit
	if k.redeem {
		kind = store.KindRedeem
	}
	found, err := c.db.Requests(c.ctx, []store.RequestKey{{
		Vault: v.vault.row.Vault, Controller: k.controller, Kind: kind, RequestID: id,
	}})
	if err != nil {
		c.fail(err)
		return nil
	}
	if len(found) == 0 {
		return nil
	}
	return c.keep(v, found[0])
}

func (c *cache) keep(v *vaultRows, row *store.Request) *cell[store.Request] {
	k := keyOf(row.Controller, row.Kind == store.KindRedeem, row.RequestID)
	if r, ok := v.requests[k]; ok {
		return r
	}
	r := &cell[store.Request]{row: *row}
	v.requests[k] = r
	c.rows++
	return r
}

// epochRequests are all requests of an epoch in the order they were made.
func (c *cache) epochRequests(v *vaultRows, id uint64) []*cell[store.Request] {
	list, ok := v.byEpoch[id]
	if ok {
		return list
	}
	if !v.fresh {
		found, err := c.db.RequestsOfEpoch(c.ctx, v.vault.row.Vault, id)
		if err != nil {
			c.fail(err)
			return nil
		}
		for _, r := range found {
			list = append(list, c.keep(v, r))
		}
	}
	v.byEpoch[id] = list
	return list
}

// newRequest adds a request that the vault did not have.
func (c *cache) newRequest(v *vaultRows, row store.Request) *cell[store.Request] {
	list := c.epochRequests(v, row.EpochID) // before it is in the map: what is in the database comes first
	r := &cell[store.Request]{row: row, unborn: true}
	v.requests[keyOf(row.Controller, row.Kind == store.KindRedeem, row.RequestID)] = r
	v.byEpoch[row.EpochID] = append(list, r)
	c.rows++
	return r
}

func (c *cache) findOrder(v *vaultRows, id *big.Int) *cell[store.Order] {
	k := id.String()
	if o, ok := v.orders[k]; ok {
		return o
	}
	if v.fresh {
		return nil
	}
	found, err := c.db.Orders(c.ctx, []store.OrderKey{{Vault: v.vault.row.Vault, OrderID: id}})
	if err != nil {
		c.fail(err)
		return nil
	}
	if len(found) == 0 {
		return nil
	}
	o := &cell[store.Order]{row: *found[0]}
	v.orders[k] = o
	return o
}

// maxCachedRows bounds positions and requests held; about 1 kB each. Above oldRows, requests that were settled before
// their vault's last settlement are forgotten: few of them are still claimed, and those are read again (warm).
const (
	maxCachedRows = 16_000
	oldRows       = 8_000
)

// trim forgets what is not needed any more, and everything when there are too many rows. Only after a commit: every row
// is clean then.
func (c *cache) trim() {
	for _, f := range c.finished {
		if r, ok := f.v.requests[f.k]; ok && r.row.EpochID <= f.v.state.row.SettledEpoch {
			delete(f.v.requests, f.k)
			c.rows--
		}
	}
	c.finished = c.finished[:0]
	if c.rows > oldRows {
		for _, v := range c.vaults {
			v.forgetOld(c)
		}
	}
	if c.rows <= maxCachedRows {
		return
	}
	for _, v := range c.vaults {
		v.fresh = false
		clear(v.positions)
		clear(v.requests)
		clear(v.byEpoch)
		clear(v.orders)
	}
	c.rows = 0
}

func (v *vaultRows) forgetOld(c *cache) {
	for k, r := range v.requests {
		if r.row.EpochID < v.state.row.SettledEpoch {
			delete(v.requests, k)
			c.rows--
		}
	}
}

// takeRequests gives the changed requests, those apart that the table does not have, and marks them clean.
func (c *cache) takeRequests() (unborn, changed []*store.Request) {
	for _, r := range c.dirty.requests {
		if r.dirty = false; r.unborn {
			r.unborn = false
			unborn = append(unborn, &r.row)
		} else {
			changed = append(changed, &r.row)
		}
	}
	c.dirty.requests = c.dirty.requests[:0]
	return unborn, changed
}

type finishedRequest struct {
	v *vaultRows
	k requestKey
}

// done tells whether no event can name the request again.
func done(r *store.Request) bool {
	if r.State == statePending || val(r.Refund).Cmp(val(r.RefundClaimed)) != 0 {
		return false
	}
	return r.State != stateClaimable
}

// warm reads what a range's logs name and what is not held: positions and settled requests in one query each, the
// requests of an unsettled epoch whole.
func (c *cache) warm(ctx context.Context, logs []chain.Log) error {
	seen := map[store.PositionKey]bool{}
	var keys []store.PositionKey
	asked := map[*vaultRows]map[requestKey]bool{}
	var requests []store.RequestKey
	for i := range logs {
		l := &logs[i]
		v, ok := c.vaults[l.Address]
		if !ok {
			continue
		}
		for t := 1; t < int(l.NTopics) && !v.fresh; t++ {
			if !isAddress(l.Topics[t]) {
				continue
			}
			k := store.PositionKey{Vault: l.Address, Account: common.BytesToAddress(l.Topics[t][:])}
			if _, held := v.positions[k.Account]; !held && !seen[k] && k.Account != (common.Address{}) && k.Account != l.Address {
				seen[k] = true
				keys = append(keys, k)
			}
		}
		if id, ok := requestOpened(l); ok && epochOf(id) > v.state.row.SettledEpoch {
			c.epochRequests(v, epochOf(id))
		}
		named, ok := requestNamed(l)
		if !ok || v.requests[named] != nil || asked[v][named] {
			continue
		}
		id := new(big.Int).SetBytes(named.id[:])
		if epochOf(id) > v.state.row.SettledEpoch {
			continue // held whole by its epoch
		}
		if asked[v] == nil {
			asked[v] = map[requestKey]bool{}
		}
		asked[v][named] = true
		kind := store.KindDeposit
		if named.redeem {
			kind = store.KindRedeem
		}
		requests = append(requests, store.RequestKey{Vault: l.Address, Controller: named.controller, Kind: kind, RequestID: id})
	}
	if c.err != nil {
		return c.err
	}
	if len(requests) > 0 {
		found, err := c.db.Requests(ctx, requests)
		if err != nil {
			return err
		}
		for _, r := range found {
			c.keep(c.vaults[r.Vault], r)
		}
	}
	if len(keys) == 0 {
		return nil
	}
	found, err := c.db.Positions(ctx, keys)
	if err != nil {
		return err
	}
	for _, k := range keys {
		c.vaults[k.Vault].positions[k.Account] = &cell[store.Position]{row: store.Position{Vault: k.Vault, Account: k.Account}}
		c.rows++
	}
	for _, p := range found {
		c.vaults[p.Vault].positions[p.Account].row = *p
	}
	return nil
}

// requestOpened is the id of the request that an event opens or adds to.
func requestOpened(l *chain.Log) (id *big.Int, ok bool) {
	switch eventOf(l) {
	case evDepositRequest, evRedeemRequest:
		return topicBig(l, 3), l.NTopics > 3
	}
	return nil, false
}

// requestNamed is the request that an event of its later life names.
func requestNamed(l *chain.Log) (k requestKey, ok bool) {
	id := 0
	switch eventOf(l) {
	case evDepositClaimed, evCancelDepositClaim:
		id = 3
	case evRedeemClaimed, evCancelRedeemClaim:
		id, k.redeem = 3, true
	case evFeeCrystallised:
		id, k.redeem = 2, true
	}
	if id == 0 || int(l.NTopics) <= id {
		return k, false
	}
	k.controller, k.id = topicAddr(l, 1), l.Topics[id]
	return k, true
}

func isAddress(t common.Hash) bool {
	for _, b := range t[:12] {
		if b != 0 {
			return false
		}
	}
	return true
}

// settled forgets an epoch's list once it is settled: nothing iterates it again.
func (v *vaultRows) settled(id uint64) { delete(v.byEpoch, id) }
