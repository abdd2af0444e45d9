package keeper

import (
	"fmt"
	"log/slog"
	"sync"

	"github.com/sluicefi/sluice/internal/shorten"
	"github.com/sluicefi/sluice/txjournal"
)

// endpointHealth is what a run says of one endpoint; the page and /v1/keeper show it.
type endpointHealth struct {
	Name string `json:"name"`
	// Answers says whether it gave its head, and Agrees whether it has the head that the keeper works on.
	Answers bool `json:"answers"`
	Agrees  bool `json:"agrees"`
	// Head is its newest block; nil when it isn't known to be on the branch of the keeper's head.
	Head *uint64 `json:"head"`
	// Faults counts calls that failed and answers that most others contradicted, since the process began.
	Faults uint64 `json:"faults"`
	// LastFault is the last of them, and FaultBlock the keeper's head at that time.
	LastFault  *string `json:"lastFault"`
	FaultBlock *uint64 `json:"faultBlock"`
}

// endpointFaults remembers what went wrong with each endpoint. It has a lock because endpoints are called concurrently.
type endpointFaults struct {
	mu sync.Mutex
	of map[string]endpointHealth
}

func (f *endpointFaults) note(endpoint, what string, head uint64) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.of == nil {
		f.of = make(map[string]endpointHealth)
	}
	h := f.of[endpoint]
	what = shorten.To(what, 300)
	h.Faults++
	h.LastFault, h.FaultBlock = &what, &head
	f.of[endpoint] = h
}

// health is what this tick's heads and earlier faults say of every endpoint, in the configured order.
func (k *Keeper) health(v *txjournal.View) []endpointHealth {
	heads := make(map[string]uint64)
	for _, p := range v.Peers {
		heads[p.Name] = p.Head.Number.Uint64()
	}
	agree := make(map[string]bool)
	for _, e := range v.Agree {
		agree[e.Name], heads[e.Name] = true, v.Head.Number.Uint64()
	}
	k.faults.mu.Lock()
	defer k.faults.mu.Unlock()
	out := make([]endpointHealth, 0, len(k.deps.Endpoints))
	for _, e := range k.deps.Endpoints {
		h := k.faults.of[e.Name]
		_, failed := v.Failed[e.Name]
		h.Name, h.Answers, h.Agrees = e.Name, !failed, agree[e.Name]
		if number, known := heads[e.Name]; known {
			h.Head = &number
		}
		out = append(out, h)
	}
	return out
}

// endpointFails and endpointDiffers report that an endpoint failed at a method, or contradicted most others; it isn't asked
// for that method for a while.
func (k *Keeper) endpointFails(endpoint, method string, err error) {
	k.metrics.faults.WithLabelValues(endpoint, method).Inc()
	text := fmt.Sprint(err)
	k.faults.note(endpoint, method+": "+text, k.highest.Number)
	k.logOnChange(conditionFails, endpoint+" "+method, text, slog.LevelWarn, "an endpoint fails at a method, the others are asked",
		"endpoint", endpoint, "method", method, "err", text)
}

func (k *Keeper) endpointDiffers(endpoint, method string) {
	k.metrics.tx.Outvoted(endpoint)
	k.faults.note(endpoint, method+": it says otherwise than most others", k.highest.Number)
	k.logOnChange(conditionDiffers, endpoint+" "+method, "", slog.LevelError, "an endpoint says otherwise than most others about a block's state",
		"endpoint", endpoint, "method", method)
}

// noteEndpoints tells of endpoints that don't give their heads.
func (k *Keeper) noteEndpoints(v *txjournal.View) {
	for _, e := range k.deps.Endpoints {
		text, bad := v.Failed[e.Name]
		k.metrics.endpoint(e.Name, !bad)
		if bad {
			k.faults.note(e.Name, "its head: "+text, k.highest.Number)
			k.logOnChange(conditionEndpoint, e.Name, text, slog.LevelWarn, "an endpoint doesn't answer", "endpoint", e.Name, "err", text)
		} else {
			k.clear(conditionEndpoint, e.Name)
		}
	}
	if v.Problem != "" {
		k.logOnChange(conditionHeads, "", v.Problem, slog.LevelWarn, "the endpoints can't be believed", "why", v.Problem, "block", v.Head.Number)
	} else {
		k.clear(conditionHeads, "")
	}
}
