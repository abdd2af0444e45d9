// Package storagetest is the suite that every storage of txjournal has to pass: what the interface promises, and that a process
// which is killed in the middle of its writes leaves the state before one of them or after it, and nothing in between.
package storagetest

import (
	"context"
	"testing"
	"time"

	"github.com/sluicefi/sluice/txjournal"
)

// Once is the action that takes effect only once for each subject: a storage under test is made with it.
const Once = "settle"

// Open opens the storage at a place, as a process does when it starts, for the actions in [Once]. It waits for what a killed
// process leaves locked. close ends it in good order.
type Open func(ctx context.Context, place string) (s txjournal.Storage, close func() error, err error)

// Run tests a storage. place makes a new, empty place, which any process can open by its name. The test binary's TestMain must
// call [Child] first.
func Run(t *testing.T, place func(t *testing.T) string, open Open) {
	for name, test := range map[string]func(*testing.T, *txjournal.Journal){
		"tells back what it was told":                   tellsBackWhatItWasTold,
		"takes words of any bytes":                      takesWordsOfAnyBytes,
		"budget forgets, but never an open nonce":       budgetForgetsAfterSevenDaysOfChainTimeButNeverAnOpenNonce,
		"one unresolved intent per key and per subject": oneUnresolvedIntentPerKeyAndPerSubject,
		"a subject may come back twice":                 subjectMayComeBackTwice,
		"spent is told apart by action":                 spentIsToldApartByAction,
		"one open intent per subject across keys":       oneOpenIntentPerSubjectAcrossKeys,
		"what is paid back is not spent":                whatIsPaidBackIsNotSpent,
		"nonces that were used":                         noncesThatWereUsed,
		"the newest final block":                        newestFinalBlock,
	} {
		t.Run(name, func(t *testing.T) { test(t, opened(t, place(t), open)) })
	}
	t.Run("survives its process", func(t *testing.T) { survivesItsProcess(t, place, open) })
}

// opened is a journal that is closed when the test ends.
func opened(t *testing.T, place string, open Open) *txjournal.Journal {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.WithoutCancel(t.Context()), time.Minute)
	s, closeIt, err := open(ctx, place)
	if err != nil {
		cancel()
		t.Fatal(err)
	}
	t.Cleanup(func() {
		defer cancel()
		if err := closeIt(); err != nil {
			t.Error(err)
		}
	})
	return &txjournal.Journal{Storage: s}
}
