package storagetest

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"math/big"
	"os"
	"os/exec"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/txjournal"
)

// placeEnv tells a process that it is the one to be killed, and where it writes.
const placeEnv = "SLUICE_STORAGETEST_PLACE"

// Child is the first thing that TestMain does: in a process that is to be killed it writes until then, and doesn't return.
func Child(open Open) {
	place := os.Getenv(placeEnv)
	if place == "" {
		return
	}
	s, _, err := open(context.Background(), place)
	if err == nil {
		j := &txjournal.Journal{Storage: s, Committed: func(string) { fmt.Println() }} // one line a write
		err = work(context.Background(), j, allSteps)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	os.Exit(0)
}

// allSteps is how many writes the process makes at most.
const allSteps = 400

// killedAfter is after how many writes the process is killed: in the middle of the next one, most often.
var killedAfter = []int{1, 2, 3, 5, 8, 13, 21, 34, 55, 89}

func survivesItsProcess(t *testing.T, place func(t *testing.T) string, open Open) {
	binary, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	for _, after := range killedAfter {
		t.Run(fmt.Sprint(after), func(t *testing.T) {
			t.Parallel()
			name := place(t)
			wrote := killAfter(t, binary, name, after)
			got := everything(t, opened(t, name, open))
			if wrote < after || wrote >= allSteps {
				t.Fatalf("it wrote %d times, and was to be killed after %d", wrote, after)
			}
			before, next := calm(t, place(t), open, wrote)
			if got != before && got != next {
				t.Errorf("killed after %d writes there is\n%s\nbefore the next write it would be\n%s\nand after it\n%s", wrote, got, before, next)
			}
		})
	}
}

// killAfter says how many writes were done, as far as the process has said.
func killAfter(t *testing.T, binary, place string, after int) (wrote int) {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), binary)
	cmd.Env, cmd.Stderr = append(os.Environ(), placeEnv+"="+place), os.Stderr
	out, err := cmd.StdoutPipe()
	if err == nil {
		err = cmd.Start()
	}
	if err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewReader(out)
	for {
		if _, err = lines.ReadString('\n'); err != nil {
			break
		}
		if wrote++; wrote == after {
			time.Sleep(time.Duration(after%5) * 300 * time.Microsecond) // at another moment of the write each time
			if err := cmd.Process.Kill(); err != nil {
				t.Fatal(err)
			}
		}
	}
	if err != io.EOF { //nolint:errorlint // what a reader returns
		t.Fatal(err)
	}
	_ = cmd.Wait() // it was killed
	return wrote
}

// calm is what the same storage holds after so many writes, and after one more, when nothing goes wrong.
func calm(t *testing.T, place string, open Open, writes int) (before, next string) {
	t.Helper()
	j := opened(t, place, open)
	done := 0
	j.Committed = func(string) {
		if done++; done == writes {
			before = everything(t, j)
		}
	}
	if err := work(t.Context(), j, writes+1); err != nil {
		t.Fatal(err)
	}
	return before, everything(t, j)
}

// everything is all that a storage tells, without the numbers that it gives to intents.
func everything(t *testing.T, j *txjournal.Journal) string {
	t.Helper()
	ctx, sender := t.Context(), Intent(0).Sender
	check := func(err error) {
		if err != nil {
			t.Fatal(err)
		}
	}
	open, err := j.Open(ctx)
	check(err)
	used, err := j.UsedFrom(ctx, sender, 0)
	check(err)
	final, err := j.NewestFinal(ctx, 0, 1<<40)
	check(err)
	taken, err := j.Taken(ctx)
	check(err)
	reverts, err := j.Reverts(ctx, 0)
	check(err)
	spent, err := j.Spent(ctx, 0)
	check(err)
	has, err := j.HasBetween(ctx, sender, 0, 1<<40)
	check(err)
	for _, list := range [][]*txjournal.Intent{open, used, final} {
		for _, in := range list {
			in.ID = 0
		}
	}
	text, err := json.MarshalIndent(map[string]any{
		"open": open, "used": used, "final": final, "taken": fmt.Sprint(taken), "reverts": fmt.Sprint(reverts), "spent": spent, "has": has,
	}, "", " ")
	check(err)
	return string(text)
}

// work makes so many writes, the same ones each time: intents of one part and of two, replaced, refused, mined, reverted, reorged,
// final, abandoned.
func work(ctx context.Context, j *txjournal.Journal, writes int) error {
	left := writes
	write := func(do func() error) error {
		if left == 0 {
			return errDone
		}
		left--
		return do()
	}
	for n := int64(0); ; n++ {
		if err := life(ctx, j, n, write); err != nil {
			if err == errDone { //nolint:errorlint // our own value
				return nil
			}
			return fmt.Errorf("intent %d: %w", n, err)
		}
	}
}

var errDone = fmt.Errorf("all is written")

// life is all that happens to the n-th intent.
func life(ctx context.Context, j *txjournal.Journal, n int64, write func(func() error) error) error {
	in := Intent(uint64(n)) //nolint:gosec // counted from 0
	in.Number = fmt.Sprint(n)
	if n%2 == 1 {
		in.Subject = txjournal.Subject{Number: "0", Action: Once}
		for v := range byte(2) {
			in.Parts = append(in.Parts, txjournal.Part{Subject: txjournal.Subject{Contract: common.Address{v + 1}, Number: fmt.Sprint(n), Action: Once}})
		}
	}
	at := Head(100 + 10*n)
	sent := func(fee int64, refused error) error {
		tx, _, err := sign(in, fee)
		if err != nil {
			return err
		}
		if err := write(func() error { return j.AddAttempt(ctx, in, txjournal.KindCall, tx, big.NewInt(1), at) }); err != nil {
			return err
		}
		return write(func() error { return j.MarkSent(ctx, in, at, refused) })
	}
	m := mined(at.Number.Uint64()+1, txjournal.OutcomeSuccess, 1_000+n)
	if n%3 == 1 {
		m.Outcome, m.Reason = txjournal.OutcomeReverted, "because"
	}
	if n%2 == 1 && n%3 != 1 {
		m.Paid = map[txjournal.Subject]*big.Int{in.Parts[0].Subject: big.NewInt(77)}
		m.Failed = map[txjournal.Subject]string{in.Parts[1].Subject: "skipped"}
	}
	if err := write(func() error { return j.Plan(ctx, in, at, map[string]int64{"n": n}) }); err != nil {
		return err
	}
	if n%5 == 4 {
		return write(func() error { return j.End(ctx, in, txjournal.StateAbandoned, "void", at) })
	}
	if err := sent(10, nil); err != nil {
		return err
	}
	if n%4 == 2 {
		if err := sent(12, fmt.Errorf("refused")); err != nil {
			return err
		}
	}
	steps := []func() error{func() error { return j.MarkMined(ctx, in, m, at) }}
	if n%3 == 0 {
		steps = append(steps, func() error { return j.MarkReorged(ctx, in, at) }, func() error { return j.MarkMined(ctx, in, m, at) })
	}
	steps = append(steps, func() error { return j.End(ctx, in, txjournal.StateFinal, "", at) })
	for _, do := range steps {
		if err := write(do); err != nil {
			return err
		}
	}
	return nil
}
