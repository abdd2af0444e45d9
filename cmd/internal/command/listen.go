package command

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"net"
	"os"
	"strings"
	"time"

	"github.com/sluicefi/sluice/config"
)

// Listen listens on host:port, or on the Unix socket of unix:/path. A socket that a process left behind when it was killed
// is taken over; one that somebody still answers on is not. Everybody on the host may connect, as to a port of localhost.
func Listen(ctx context.Context, address string) (net.Listener, error) {
	var listen net.ListenConfig
	path, unix := strings.CutPrefix(address, config.UnixPrefix)
	if !unix {
		return listen.Listen(ctx, "tcp", address)
	}
	if info, err := os.Lstat(path); err == nil {
		if info.Mode()&fs.ModeSocket == 0 {
			return nil, fmt.Errorf("%s is there and is no socket", path)
		}
		conn, err := (&net.Dialer{Timeout: time.Second}).DialContext(ctx, "unix", path)
		if err == nil {
			return nil, errors.Join(fmt.Errorf("another process serves on %s", path), conn.Close())
		}
		if err := os.Remove(path); err != nil {
			return nil, err
		}
	}
	l, err := listen.Listen(ctx, "unix", path)
	if err != nil {
		return nil, err
	}
	if err := os.Chmod(path, 0o666); err != nil { //nolint:gosec // a proxy under another user connects
		return nil, errors.Join(err, l.Close())
	}
	return l, nil
}
