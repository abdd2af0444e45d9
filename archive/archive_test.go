package archive

import (
	"bytes"
	"errors"
	"io"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
)

func sample(t *testing.T) (text string, head Head, events []Event, end End) {
	t.Helper()
	after := uint64(7)
	next := PagePath(common.Address{1}, new(uint64(9)))
	head = Head{Type: "archive", Version: 1, ChainID: 1337, Vault: common.Address{1}, Portfolio: common.Address{2}, After: &after, Position: 3, History: common.Hash{3}}
	events = []Event{
		{Type: "event", From: FromVault, Block: 8, Time: 80, Topics: []common.Hash{{4}, {5}}, Data: []byte{6}, Transaction: common.Hash{7}, LogIndex: 8},
		{Type: "event", From: FromPortfolio, Block: 9, Time: 90, Topics: []common.Hash{}, Data: []byte{}},
	}
	end = End{Type: "end", Position: 5, History: common.Hash{9}, Through: 9, Next: &next}
	var b bytes.Buffer
	w := NewWriter(&b)
	errs := []error{w.Head(head)}
	for _, e := range events {
		errs = append(errs, w.Event(e))
	}
	if err := errors.Join(append(errs, w.End(end))...); err != nil {
		t.Fatal(err)
	}
	return b.String(), head, events, end
}

func readAll(text string) (head Head, events []Event, end *End, err error) {
	r, err := NewReader(strings.NewReader(text))
	if err != nil {
		return head, nil, nil, err
	}
	for {
		e, err := r.Next()
		if errors.Is(err, io.EOF) {
			return r.Head, events, r.End, nil
		}
		if err != nil {
			return r.Head, events, nil, err
		}
		events = append(events, *e)
	}
}

// What was written is what is read.
func TestAnArchiveIsReadAsItWasWritten(t *testing.T) {
	text, head, events, end := sample(t)
	gotHead, gotEvents, gotEnd, err := readAll(text)
	if err != nil || !reflect.DeepEqual(gotHead, head) || !reflect.DeepEqual(gotEvents, events) || !reflect.DeepEqual(*gotEnd, end) {
		t.Fatalf("%v\n got %+v %+v %+v\nwant %+v %+v %+v", err, gotHead, gotEvents, gotEnd, head, events, end)
	}
	if want := `{"type":"event","from":"portfolio","block":9,"time":90,"topics":[],"data":"0x","transaction":"0x`; !strings.Contains(text, want) {
		t.Errorf("%s isn't in\n%s", want, text)
	}
	if _, _, _, err := readAll("\n" + strings.ReplaceAll(text, "\n", "\r\n\n")); err != nil {
		t.Errorf("blank lines: %v", err)
	}
}

// Whatever isn't an archive is refused with the line and the reason.
func TestWhatIsNoArchiveIsRefused(t *testing.T) {
	text, _, _, _ := sample(t)
	lines := strings.SplitAfter(strings.TrimSuffix(text, "\n"), "\n")
	for what, broken := range map[string]struct{ text, says string }{
		"empty":               {"", "line 1: it is empty"},
		"no head":             {strings.Join(lines[1:], ""), `line 1: the first line is of type "event"`},
		"cut short":           {strings.Join(lines[:3], ""), "line 3: it breaks off"},
		"cut in a line":       {text[:len(text)-20], "line 4: unexpected EOF"},
		"after the end":       {text + lines[1], "line 5: a line follows the end"},
		"other version":       {strings.Replace(text, `"version":1`, `"version":2`, 1), "line 1: it isn't of version 1"},
		"unknown field":       {strings.Replace(text, `"from":"vault"`, `"from":"vault","x":1`, 1), `line 2: json: unknown field "x"`},
		"unknown type":        {strings.Replace(text, `{"type":"event"`, `{"type":"note"`, 1), `line 2: a line of type "note"`},
		"unknown emitter":     {strings.Replace(text, `"from":"vault"`, `"from":"me"`, 1), `line 2: an event from "me"`},
		"no time":             {strings.Replace(text, `"time":80,`, "", 1), "line 2: one of block, time, topics and data is missing"},
		"null data":           {strings.Replace(text, `"data":"0x06"`, `"data":null`, 1), "line 2: one of block, time, topics and data is missing"},
		"negative block":      {strings.Replace(text, `"block":8`, `"block":-8`, 1), "line 2: json: cannot unmarshal"},
		"short topic":         {strings.Replace(text, `"topics":["0x`, `"topics":["0x12","0x`, 1), "line 2: hex string has length 2"},
		"five topics":         {strings.Replace(text, `"topics":[]`, `"topics":[`+strings.Repeat(`"0x`+strings.Repeat("0", 64)+`",`, 4)+`"0x`+strings.Repeat("0", 64)+`"]`, 1), "line 3: an event of 5 topics"},
		"two objects a line":  {strings.Replace(text, lines[1], strings.TrimSpace(lines[1])+lines[2], 1), "line 2: more than one object"},
		"end without history": {strings.Replace(text, `"through":9,`, "", 1), "line 4: one of position, history, through and next is missing"},
		"no next":             {text[:strings.LastIndex(text, `,"next"`)] + "}\n", "line 4: one of position, history, through and next is missing"},
		"no after":            {strings.Replace(text, `"after":7,`, "", 1), "line 1: one of chainId"},
	} {
		if _, _, _, err := readAll(broken.text); !errors.Is(err, ErrFormat) || !strings.HasPrefix(err.Error(), broken.says) {
			t.Errorf("%s: %v, want %q", what, err, broken.says)
		}
	}
}

// A stranger's line can't take more memory than its bound.
func TestAnEndlessLineIsRefused(t *testing.T) {
	if _, err := NewReader(io.LimitReader(endless{}, 1<<40)); !errors.Is(err, ErrFormat) {
		t.Fatal(err)
	}
}

type endless struct{}

func (endless) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = 'x'
	}
	return len(p), nil
}

func FuzzReader(f *testing.F) {
	f.Add(`{"type":"archive","version":1,"chainId":1,"vault":"0x0000000000000000000000000000000000000001","portfolio":"0x0000000000000000000000000000000000000002","after":null,"position":0,"history":"0x0000000000000000000000000000000000000000000000000000000000000000"}`)
	f.Fuzz(func(t *testing.T, text string) {
		if _, _, end, err := readAll(text); (err == nil) != (end != nil) {
			t.Fatalf("%v with end %v", err, end)
		}
	})
}

// A file is compressed as its name says, read back, and there whole or not at all.
func TestFilesAreWrittenWholeAndReadBack(t *testing.T) {
	text, _, _, _ := sample(t)
	for _, name := range []string{"a.ndjson", "a.ndjson.gz", "a.ndjson.zst"} {
		path := filepath.Join(t.TempDir(), name)
		broken := errors.New("the source broke off")
		err := Create(path, func(w io.Writer) error {
			_, err := io.WriteString(w, text)
			return errors.Join(err, broken)
		})
		if left, _ := os.ReadDir(filepath.Dir(path)); !errors.Is(err, broken) || len(left) > 0 {
			t.Fatalf("%s after a failure: %v, files %v", name, err, left)
		}
		if err := Create(path, func(w io.Writer) error { _, err := io.WriteString(w, text); return err }); err != nil {
			t.Fatal(err)
		}
		raw, err := os.ReadFile(path)
		if err != nil || (string(raw) == text) != (name == "a.ndjson") {
			t.Fatalf("%s: %v, %d bytes", name, err, len(raw))
		}
		f, err := Open(path)
		if err != nil {
			t.Fatal(err)
		}
		var again bytes.Buffer
		events, end, err := Copy(&again, f)
		if err != nil || events != 2 || end.Position != 5 {
			t.Fatalf("%s: %v, %d events, %+v", name, err, events, end)
		}
		if err := f.Close(); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := Open(filepath.Join(t.TempDir(), "absent")); !errors.Is(err, os.ErrNotExist) {
		t.Error(err)
	}
}
