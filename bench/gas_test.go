package main

import "testing"

// The bench reads the committed snapshots: each of its lines must be there.
func TestGasLinesAreInTheSnapshots(t *testing.T) {
	used, err := gasOf("..")
	if err != nil {
		t.Fatal(err)
	}
	for _, line := range gasLines {
		if used[line] == 0 {
			t.Errorf("%s is not in the gas snapshots", line)
		}
	}
}
