package deployment

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/sluicefi/sluice/internal/durable"
)

// ErrJournalLocked says that another process works with the journal.
var ErrJournalLocked = errors.New("another `sluice deploy` works with this journal")

// journalVersion is the format's.
const journalVersion = 1

// Journal is the file that makes a deployment resumable. It has every signed transaction before the first endpoint is
// given it. It is replaced as a whole, durably, at each change, and one process at a time may have it open. It holds no
// secret.
type Journal struct {
	path  string
	lock  *os.File
	state journalState
	// committed is told of each change after it is durable; for tests. It may be nil.
	committed func(what string)
}

// journalState is what the file holds.
type journalState struct {
	Version    int            `json:"version"`
	ChainID    uint64         `json:"chain_id"`
	Deployer   common.Address `json:"deployer"`
	ParamsHash common.Hash    `json:"params_hash"`
	FirstNonce uint64         `json:"first_nonce"`
	Steps      []stepState    `json:"steps"`
}

// stepState is how far a step is. Its attempts share one nonce and one creation code, so at most one of them is ever mined.
type stepState struct {
	Name     string         `json:"name"`
	Address  common.Address `json:"address"`
	InitHash common.Hash    `json:"init_hash"`
	// Runtime is the hash of the code that the simulation before the first attempt left.
	Runtime  common.Hash `json:"runtime_hash,omitzero"`
	Attempts []attempt   `json:"attempts,omitempty"`
	Mined    *mined      `json:"mined,omitempty"`
}

// attempt is a signed transaction.
type attempt struct {
	Hash   common.Hash   `json:"hash"`
	FeeCap *hexutil.Big  `json:"fee_cap"`
	TipCap *hexutil.Big  `json:"tip_cap"`
	Gas    uint64        `json:"gas"`
	Time   uint64        `json:"time"` // of the head it was signed on
	Raw    hexutil.Bytes `json:"raw"`
}

// mined is the block that includes one of the attempts.
type mined struct {
	Tx          common.Hash  `json:"tx"`
	BlockNumber uint64       `json:"block_number"`
	BlockHash   common.Hash  `json:"block_hash"`
	GasUsed     uint64       `json:"gas_used"`
	GasPrice    *hexutil.Big `json:"gas_price"`
	Failed      bool         `json:"failed,omitempty"`
}

// OpenJournal opens or begins a journal, and keeps other processes from it until Close.
func OpenJournal(path string) (*Journal, error) {
	lock, err := durable.Lock(path)
	if errors.Is(err, durable.ErrLocked) {
		return nil, fmt.Errorf("%s: %w", path, ErrJournalLocked)
	}
	if err != nil {
		return nil, fmt.Errorf("the journal: %w", err)
	}
	j := &Journal{path: path, lock: lock}
	text, err := os.ReadFile(path) //nolint:gosec // the operator names it
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return j, nil
	case err == nil:
		if err = json.Unmarshal(text, &j.state); err == nil && j.state.Version != journalVersion {
			err = fmt.Errorf("its format is %d, this binary's is %d", j.state.Version, journalVersion)
		}
	}
	if err != nil {
		j.Close()
		return nil, fmt.Errorf("the journal %s: %w", path, err)
	}
	return j, nil
}

// Close lets other processes have the journal.
func (j *Journal) Close() { _ = j.lock.Close() }

// Begun says whether the journal holds a deployment.
func (j *Journal) Begun() bool { return j.state.Version != 0 }

// begin stores the plan, before anything is signed.
func (j *Journal) begin(p *Params, deployer common.Address, nonce uint64, plan *Plan) error {
	next := journalState{Version: journalVersion, ChainID: p.ChainID, Deployer: deployer, ParamsHash: p.Hash(), FirstNonce: nonce}
	for _, s := range plan.Steps {
		next.Steps = append(next.Steps, stepState{Name: s.Name, Address: s.Address, InitHash: crypto.Keccak256Hash(s.Init)})
	}
	return j.store(next, "plan")
}

// resume refuses a journal of another deployment: of other parameters, another key or other code.
func (j *Journal) resume(p *Params, deployer common.Address) (*Plan, error) {
	s := &j.state
	refuse := func(what, has, given string) error {
		return fmt.Errorf("the journal %s is of a deployment with %s %s, not %s: go on with what it was begun with, or name another journal",
			j.path, what, has, given)
	}
	switch {
	case s.ChainID != p.ChainID:
		return nil, refuse("chain", fmt.Sprint(s.ChainID), fmt.Sprint(p.ChainID))
	case s.Deployer != deployer:
		return nil, refuse("deployer", s.Deployer.Hex(), deployer.Hex())
	case s.ParamsHash != p.Hash():
		return nil, refuse("parameters", s.ParamsHash.Hex(), p.Hash().Hex())
	}
	plan, err := NewPlan(p, deployer, s.FirstNonce)
	if err != nil {
		return nil, err
	}
	if len(plan.Steps) != len(s.Steps) {
		return nil, refuse("steps", fmt.Sprint(len(s.Steps)), fmt.Sprint(len(plan.Steps)))
	}
	for i, step := range plan.Steps {
		if step.Name != s.Steps[i].Name || crypto.Keccak256Hash(step.Init) != s.Steps[i].InitHash {
			return nil, refuse("the code of "+s.Steps[i].Name, s.Steps[i].InitHash.Hex(), crypto.Keccak256Hash(step.Init).Hex())
		}
	}
	return plan, nil
}

// change stores a changed copy of one step.
func (j *Journal) change(i int, what string, change func(*stepState)) error {
	next := j.state
	next.Steps = append([]stepState(nil), j.state.Steps...)
	step := &next.Steps[i]
	step.Attempts = append([]attempt(nil), step.Attempts...)
	change(step)
	return j.store(next, what+" "+step.Name)
}

// store replaces the file durably: whoever reads it after a crash reads the old or the new state, whole.
func (j *Journal) store(next journalState, what string) error {
	text, err := json.MarshalIndent(next, "", " ")
	if err == nil {
		err = durable.Replace(j.path, append(text, '\n'), 0o600)
	}
	if err != nil {
		return fmt.Errorf("writing the journal: %w", err)
	}
	j.state = next
	if j.committed != nil {
		j.committed(what)
	}
	return nil
}
