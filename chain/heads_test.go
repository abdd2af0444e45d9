package chain

import (
	"context"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// TestALatePollDoesNotHideAHeadThatWasTold: the answer to a poll comes after a socket has told of a newer head, which
// nobody has read yet.
func TestALatePollDoesNotHideAHeadThatWasTold(t *testing.T) {
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	in, out, heard := make(chan tip), make(chan *Header, 1), new(atomic.Uint64)
	done := make(chan struct{})
	go func() {
		defer close(done)
		newest(ctx, in, heard, out)
	}()
	head := func(n uint64) *Header { return &Header{Number: n, Hash: common.Hash{byte(n)}} }
	late := heard.Load() // a poll begins
	in <- tip{Header: head(2)}
	in <- tip{Header: head(1), polled: true, heard: late}
	in <- tip{Header: head(1), polled: true, heard: late} // taken only once the one before is dealt with
	if h := <-out; h.Number != 2 {
		t.Fatalf("head %d, though 2 was told", h.Number)
	}
	// One that began after it counts, also where it goes back.
	in <- tip{Header: head(1), polled: true, heard: heard.Load()}
	if h := <-out; h.Number != 1 {
		t.Errorf("head %d after a poll that says 1", h.Number)
	}
	cancel()
	<-done
}
