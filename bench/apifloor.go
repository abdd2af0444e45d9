package main

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	_ "github.com/lib/pq" // the driver
)

type apiFloorHello struct{ URL string }

// serveAPIFloor is the least that a server over Postgres costs: net/http, lib/pq, one prepared statement, one row by its key.
func serveAPIFloor(ctx context.Context, args []string) error {
	if len(args) != 1 {
		return errors.New("apifloor takes the database's URL")
	}
	db, err := sql.Open("postgres", args[0])
	if err != nil {
		return fmt.Errorf("opening Postgres: %w", err)
	}
	defer func() { _ = db.Close() }() // it only read
	db.SetMaxOpenConns(16)
	db.SetMaxIdleConns(16)
	row, err := db.PrepareContext(ctx, "SELECT name FROM vaults WHERE vault = $1")
	if err != nil {
		return fmt.Errorf("preparing: %w", err)
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	server := &http.Server{ReadHeaderTimeout: 5 * time.Second, Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var name string
		if err := row.QueryRowContext(r.Context(), common.HexToAddress(strings.TrimPrefix(r.URL.Path, "/")).Bytes()).Scan(&name); err != nil {
			http.Error(w, err.Error(), http.StatusServiceUnavailable)
			return
		}
		w.Header().Set("Content-Type", "application/json")
		_ = json.NewEncoder(w).Encode(map[string]string{"name": name}) // the client left
	})}
	if err := json.NewEncoder(os.Stdout).Encode(apiFloorHello{"http://" + listener.Addr().String()}); err != nil {
		return err
	}
	go func() {
		<-ctx.Done()
		_ = server.Close() // the measuring is over
	}()
	if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return nil
}
