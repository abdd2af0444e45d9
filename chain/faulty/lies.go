package faulty

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// Lies are the ways in which an answer to eth_getLogs can be false and still look like one. Each tells one lie about one log.
var Lies = []string{"dropped", "cut", "altered", "topic", "duplicated", "reordered", "redated", "invented"}

// toldLog is a log of an answer; fields that no lie touches are kept as they are.
type toldLog map[string]json.RawMessage

func (l toldLog) str(key string) string { return unquote(l[key]) }

func (l toldLog) clone() toldLog {
	out := toldLog{}
	for k, v := range l {
		out[k] = v
	}
	return out
}

// lie tells one lie about the logs of an answer; false when the lie can't be told about them.
func (p *Proxy) lie(kind string, raw []json.RawMessage) ([]json.RawMessage, bool) {
	logs := make([]toldLog, len(raw))
	for i, r := range raw {
		if json.Unmarshal(r, &logs[i]) != nil {
			return nil, false
		}
	}
	at := p.intn(len(logs))
	switch kind {
	case "dropped":
		logs = slices.Delete(logs, at, at+1)
	case "cut":
		logs = logs[:at]
	case "altered":
		data, err := hexutil.Decode(logs[at].str("data"))
		if err != nil || len(data) == 0 {
			return nil, false
		}
		data[len(data)-1] ^= 1
		logs[at]["data"] = quoted(hexutil.Encode(data))
	case "topic":
		var topics []common.Hash
		if json.Unmarshal(logs[at]["topics"], &topics) != nil || len(topics) < 2 {
			return nil, false
		}
		topics[1][31] ^= 1
		logs[at]["topics"], _ = json.Marshal(topics)
	case "duplicated":
		logs = slices.Insert(logs, at+1, logs[at].clone())
		numberAfter(logs, at)
	case "invented":
		made := logs[at].clone()
		made["data"] = quoted(hexutil.Encode(bytes.Repeat([]byte{0, 0, 0, 0, 0, 0, 0, 1}, 4*(1+p.intn(3)))))
		logs = slices.Insert(logs, at+1, made)
		numberAfter(logs, at)
	case "reordered":
		// Two logs of one block change places; each keeps the place's index.
		if at+1 >= len(logs) || logs[at].str("blockHash") != logs[at+1].str("blockHash") || sameTold(logs[at], logs[at+1]) {
			return nil, false
		}
		i, j := logs[at]["logIndex"], logs[at+1]["logIndex"]
		logs[at], logs[at+1] = logs[at+1], logs[at]
		logs[at]["logIndex"], logs[at+1]["logIndex"] = i, j
	case "redated":
		// The last log of a block is told to be the first of the next one that has any.
		if at+1 >= len(logs) || logs[at].str("blockHash") == logs[at+1].str("blockHash") {
			return nil, false
		}
		for _, key := range []string{"blockHash", "blockNumber", "blockTimestamp", "transactionHash", "transactionIndex"} {
			if v, ok := logs[at+1][key]; ok {
				logs[at][key] = v
			}
		}
		logs[at]["logIndex"] = logs[at+1]["logIndex"]
		numberAfter(logs, at)
	default:
		return nil, false
	}
	out := make([]json.RawMessage, len(logs))
	for i, l := range logs {
		enc, err := json.Marshal(l)
		if err != nil {
			return nil, false
		}
		out[i] = enc
	}
	return out, true
}

func sameTold(a, b toldLog) bool {
	for _, key := range []string{"address", "topics", "data"} {
		if !strings.EqualFold(string(a[key]), string(b[key])) {
			return false
		}
	}
	return true
}

// numberAfter gives the logs of a block that follow the one at a place higher indices.
func numberAfter(logs []toldLog, at int) {
	for i := at + 1; i < len(logs) && logs[i].str("blockHash") == logs[at].str("blockHash"); i++ {
		n, err := hexutil.DecodeUint64(logs[i-1].str("logIndex"))
		if err != nil {
			return
		}
		if own, err := hexutil.DecodeUint64(logs[i].str("logIndex")); err == nil && own > n {
			return
		}
		logs[i]["logIndex"] = quoted(hexutil.EncodeUint64(n + 1))
	}
}
