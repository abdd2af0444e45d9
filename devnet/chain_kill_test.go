package devnet

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
	"testing"
)

// TestChainChild is the program of the test below, not a test: it mines, says
// where it is, and waits to be killed.
func TestChainChild(t *testing.T) {
	dir := os.Getenv("DEVNET_TEST_CHAIN")
	if dir == "" {
		t.Skip("runs as a child of another test only")
	}
	chain := startTestChain(t, ChainConfig{DataDir: dir})
	w := testWallet(t, chain, alice)
	for i := uint64(1); i <= 300; i++ {
		if _, _, err := chain.MineTxs(t.Context(), testGenesis+i*3600, pay(t, w, bob.Address, 1)); err != nil {
			t.Fatal(err)
		}
	}
	if err := chain.Sync(); err != nil {
		t.Fatal(err)
	}
	fmt.Printf("child: %s\n", chain.Head().Hash())
	_, _ = io.Copy(io.Discard, os.Stdin)
}

func TestResumeAfterAKill(t *testing.T) {
	slow(t)
	dir := t.TempDir()
	cmd := exec.Command(os.Args[0], "-test.run=^TestChainChild$", "-test.v")
	cmd.Env = append(os.Environ(), "DEVNET_TEST_CHAIN="+dir)
	if _, err := cmd.StdinPipe(); err != nil {
		t.Fatal(err)
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	var head string
	for scanner := bufio.NewScanner(out); head == "" && scanner.Scan(); {
		if text, found := strings.CutPrefix(scanner.Text(), "child: "); found {
			head = text
		}
	}
	if err := cmd.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = cmd.Wait()
	if head == "" {
		t.Fatal("the child ended before it had mined")
	}
	chain := startTestChain(t, ChainConfig{DataDir: dir})
	if got := chain.Head().Hash().Hex(); got != head {
		t.Errorf("resumed at %s (%d), the killed one was at %s", got, chain.Head().Number, head)
	}
	mustMine(t, chain, chain.Head().Time+1)
	if got := balance(t, chain, bob.Address, nil); got.Cmp(Ether(1000)) <= 0 {
		t.Errorf("balance %s", got)
	}
}
