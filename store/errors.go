package store

import (
	"errors"
	"fmt"
	"time"

	"github.com/lib/pq"
)

var (
	// ErrLeaseLost means somebody else holds the lease, or the database lost
	// the session that held it. Nothing was committed.
	ErrLeaseLost = errors.New("lease lost")
	// ErrBelowFinality means a rollback or an unfinalised write at or below
	// the finalised block.
	ErrBelowFinality = errors.New("below finality")
	// ErrStraddles means rows without undo above the finalised block.
	ErrStraddles = errors.New("bulk rows above finality")
	// ErrForeign means the database follows another chain, factory or start.
	ErrForeign = errors.New("database follows another deployment")
	// ErrSchema means the schema isn't the one of this binary.
	ErrSchema = errors.New("database schema differs from this binary's")
	// ErrStandby means the server is a read-only standby.
	ErrStandby = errors.New("database is a standby, not the primary")
	// ErrNotFound means there is no such row.
	ErrNotFound = errors.New("not found")
	// ErrExists means there is such a row already.
	ErrExists = errors.New("exists already")
)

// HeldError says who holds a lease that could not be acquired.
type HeldError struct {
	Name   string
	Holder string
	Until  time.Time // the database's clock
}

func (e *HeldError) Error() string {
	return fmt.Sprintf("lease %s is held by %s until %s", e.Name, e.Holder, e.Until.UTC().Format(time.RFC3339))
}

// Class is what to do about a Postgres error.
type Class uint8

// Classes of errors.
const (
	Permanent Class = iota // a bug, or bad data: trying again changes nothing
	Transient              // the connection or server went away, or a conflict: try again
	Resource               // disk full, out of memory, too many connections: try again later
	Denied                 // not allowed, or no such database: needs the operator
)

// Contradicts tells whether rows were refused because they contradict others: a key that is taken, or that two rows of one
// batch have, a check that fails.
func Contradicts(err error) bool {
	var pe *pq.Error
	return errors.As(err, &pe) && (pe.Code.Class() == "23" || pe.Code == "21000")
}

// Classify sorts an error by its SQLSTATE; what isn't from Postgres is taken
// for a broken connection.
func Classify(err error) Class {
	var pe *pq.Error
	if !errors.As(err, &pe) {
		return Transient
	}
	switch pe.Code.Class() {
	case "08", "40", "57": // connection, serialization, operator intervention
		return Transient
	case "53", "58": // insufficient resources, system error
		return Resource
	case "28", "3D", "42": // authorization, no such database, access rule or schema
		return Denied
	case "55":
		if pe.Code == "55P03" { // a lock was not to be had in time
			return Transient
		}
	case "25":
		if pe.Code == "25P03" { // stood still in a transaction for longer than its lease
			return Transient
		}
		return Denied // read-only transaction: a standby
	}
	return Permanent
}
