package api

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"time"

	"github.com/sluicefi/sluice/store"
)

// readyLag is Options.ReadyLag where that is 0.
const readyLag = 16

// notReady is a reason that strangers may read.
type notReady string

func (r notReady) Error() string { return string(r) }

func (s *Server) mountHealth(mux *http.ServeMux) {
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/plain; charset=utf-8")
		w.Header().Set("Cache-Control", "no-store")
		_, _ = w.Write([]byte("ok\n")) // the client left
	})
	mux.HandleFunc("GET /readyz", func(w http.ResponseWriter, r *http.Request) {
		if err := s.ready(r.Context()); err != nil {
			writeProblem(w, http.StatusServiceUnavailable, err.Error())
			return
		}
		w.Header().Set("Content-Type", "text/plain; charset=utf-8")
		w.Header().Set("Cache-Control", "no-store")
		_, _ = w.Write([]byte("ready\n")) // the client left
	})
}

// ready says what keeps this server from answering with live figures. Strangers read it: what the database's driver says stays in
// the log.
func (s *Server) ready(ctx context.Context) error {
	if s.draining.Load() {
		return notReady("the server is about to end")
	}
	if s.opt.Ready != nil {
		if err := s.opt.Ready(); err != nil {
			return err
		}
	}
	ctx, cancel := context.WithTimeout(ctx, 3*time.Second)
	defer cancel()
	err := s.db.View(ctx, func(v *store.View) error {
		if v.Cursor.Head == nil {
			return notReady("nothing is indexed yet")
		}
		_, head, err := endpoints(ctx, v)
		if err != nil {
			return err
		}
		if head != nil && *head > v.Cursor.Head.Number+cmp.Or(s.opt.ReadyLag, readyLag) {
			return notReady(fmt.Sprintf("the index is %d blocks behind", *head-v.Cursor.Head.Number))
		}
		if s.opt.MaxAge == 0 {
			return nil
		}
		// Without an indexer, and on a replica that has fallen behind, blocks and lag stand still together: only the clock
		// tells.
		age, checked, err := v.LastCheckAge(ctx)
		switch {
		case err != nil:
			return err
		case !checked:
			return notReady("the index has not checked the chain yet")
		case age > s.opt.MaxAge:
			return notReady(fmt.Sprintf("the index last checked the chain %s ago", age.Round(time.Second)))
		}
		return nil
	})
	var known notReady
	switch {
	case err == nil, errors.As(err, &known):
		return err
	case errors.Is(err, store.ErrNotFound):
		return notReady("the database isn't bound to a deployment yet")
	}
	s.log.Warn("not ready", slog.Any("err", err))
	return notReady("the database can't answer now")
}
