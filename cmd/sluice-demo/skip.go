package main

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"
	"time"

	"github.com/sluicefi/sluice/cmd/internal/command"
)

const (
	skipPath   = "/demo/skip"
	reorgPath  = "/demo/reorg"
	skipHeader = "X-Sluice-Demo"
	skipLimit  = 3 * time.Minute
)

// handleSkip mines up to just after the next cut-off. The custom header keeps other sites' pages from doing it: a
// browser asks before it sends one across origins, and is refused.
func (d *demo) handleSkip(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get(skipHeader) != "1" {
		problem(w, http.StatusForbidden, "send the header "+skipHeader+": 1")
		return
	}
	if !d.skipping.TryLock() {
		problem(w, http.StatusConflict, "a skip is under way: wait for it")
		return
	}
	defer d.skipping.Unlock()
	// A week of blocks takes longer than an ordinary answer may.
	if err := http.NewResponseController(w).SetWriteDeadline(time.Now().Add(skipLimit)); err != nil {
		d.log.Warn("demo skip: no write deadline", "err", err)
	}
	cutoff, err := d.story.Skip(r.Context())
	if err != nil {
		problem(w, http.StatusInternalServerError, "skipping failed: "+command.OneLine(err.Error()))
		return
	}
	head := d.chain.Head()
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(map[string]any{"block": head.Number.Uint64(), "chainTime": head.Time, "cutoff": cutoff})
}

// maxReorg is the deepest reorg that may be asked for: well within the finalized depth.
const maxReorg = 6

// handleReorg replaces the newest blocks, as a network does that learns of a longer chain: the same transactions, each a
// block later. Tests of the pages ask for it.
func (d *demo) handleReorg(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get(skipHeader) != "1" {
		problem(w, http.StatusForbidden, "send the header "+skipHeader+": 1")
		return
	}
	depth, err := strconv.Atoi(r.URL.Query().Get("depth"))
	if err != nil || depth < 1 || depth > maxReorg {
		problem(w, http.StatusUnprocessableEntity, fmt.Sprintf("depth must be a number from 1 to %d", maxReorg))
		return
	}
	head, err := d.chain.Reorg(r.Context(), depth)
	if err != nil {
		problem(w, http.StatusInternalServerError, command.OneLine(err.Error()))
		return
	}
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(map[string]any{"block": head.Number.Uint64(), "hash": head.Hash()})
}

func refuseGet(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Allow", http.MethodPost)
	problem(w, http.StatusMethodNotAllowed, "skipping is asked for with POST and the header "+skipHeader+": 1")
}

// problem answers as RFC 9457 says.
func problem(w http.ResponseWriter, status int, detail string) {
	w.Header().Set("Content-Type", "application/problem+json")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(map[string]any{"title": http.StatusText(status), "status": status, "detail": detail})
}
