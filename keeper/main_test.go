package keeper

import (
	"fmt"
	"os"
	"testing"
	"time"

	"go.uber.org/goleak"

	"github.com/sluicefi/sluice/devnet/devnettest"
)

// TestMain is also the entry of the keeper processes that crash tests kill, and
// of signing services: the test binary started again, with its orders in the
// environment.
func TestMain(m *testing.M) {
	if orders := os.Getenv(childEnv); orders != "" {
		os.Exit(childMain(orders))
	}
	devnettest.ServeSigner()
	// Weeks are counted in Unix time: all tests run where the clocks change, and
	// none but this line may write what every goroutine reads.
	if berlin, err := time.LoadLocation("Europe/Berlin"); err == nil {
		time.Local = berlin
	}
	goleak.VerifyTestMain(m, append(devnettest.LeakOptions(), goleak.Cleanup(func(code int) {
		if err := dropDatabases(); err != nil {
			fmt.Fprintln(os.Stderr, err)
			code = max(code, 1)
		}
		os.Exit(code)
	}))...)
}
