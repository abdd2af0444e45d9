package routes

import (
	"bytes"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"pgregory.net/rapid"
)

func TestReverseTwiceIsTheSame(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		address := func(name string) common.Address {
			return common.BytesToAddress(rapid.SliceOfN(rapid.Byte(), 20, 20).Draw(t, name))
		}
		in, out, via := address("in"), address("out"), address("via")
		for _, path := range All(in, out, via, FeeTiers) {
			if !Joins(path, in, out) || !Joins(Reverse(path), out, in) || !bytes.Equal(Reverse(Reverse(path)), path) {
				t.Fatalf("%x doesn't lead from %s to %s and back", path, in, out)
			}
		}
	})
}

func TestRoutesOverAThirdToken(t *testing.T) {
	a, b, c := common.Address{1}, common.Address{2}, common.Address{3}
	if n := len(All(a, b, common.Address{}, FeeTiers)); n != 4 {
		t.Errorf("%d direct routes, want 4", n)
	}
	if n := len(All(a, b, c, FeeTiers)); n != 4+16 {
		t.Errorf("%d routes over a third token, want 20", n)
	}
	if n := len(All(a, b, a, FeeTiers)); n != 4 {
		t.Errorf("%d routes over one of the two tokens, want the direct ones", n)
	}
	if Joins([]byte("short"), a, b) {
		t.Error("five bytes are no route")
	}
	if _, ok := Answer(nil); ok {
		t.Error("no answer is no quote")
	}
}
