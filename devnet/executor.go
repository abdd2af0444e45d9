package devnet

import (
	"encoding/binary"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
)

// executorCode is the creation code of a contract that makes any number of
// calls in one transaction, for anybody, and reverts if one does. The market's
// hourly answers and swaps are hundreds of thousands over a long story; one
// transaction an hour instead of nine is most of its speed.
//
// Its input is the calls one after the other, each: address (20 bytes), length
// of the data (2 bytes), data.
var executorCode = common.FromHex("" +
	"60378060095f395ff3" + // return what follows these 9 bytes
	"5f5b36811060095700" + // while the offset i on the stack is inside the input, else stop
	"5b806014013560f01c" + // n: the length of the data
	"80826016015f37" + // copy the n bytes to memory
	"5f5f825f5f863560601c5af1602f57" + // call the address with them
	"3d5f5f3e3d5ffd" + // if it failed: revert with its reason
	"5b01601601600156", // i += 22 + n
)

// packCalls encodes calls for the executor.
func packCalls(calls []contractCall) ([]byte, error) {
	var packed []byte
	for _, call := range calls {
		if len(call.data) > 0xffff {
			return nil, fmt.Errorf("packing a call of %s: %d bytes are too many", call.to, len(call.data))
		}
		packed = append(packed, call.to[:]...)
		packed = binary.BigEndian.AppendUint16(packed, uint16(len(call.data)))
		packed = append(packed, call.data...)
	}
	return packed, nil
}

// contractCall is one call without value.
type contractCall struct {
	to   common.Address
	data []byte
}
