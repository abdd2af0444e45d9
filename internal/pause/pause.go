// Package pause waits for a while, or until there is no more reason to.
package pause

import (
	"context"
	"time"
)

// For waits for d; the error is the context's, when that ends before.
func For(ctx context.Context, d time.Duration) error {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-t.C:
		return nil
	}
}
