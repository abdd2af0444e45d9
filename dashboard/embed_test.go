package dashboard

import (
	"bytes"
	"io/fs"
	"testing"
)

func TestFSAlwaysHasAPage(t *testing.T) {
	page, err := fs.ReadFile(FS(), "index.html")
	if err != nil {
		t.Fatalf("index.html: %v", err)
	}
	if !bytes.Contains(bytes.ToLower(page), []byte("<!doctype html>")) {
		t.Errorf("index.html is no page: %.80q", page)
	}
	if isStub := bytes.Contains(page, []byte("isn't built")); isStub == Built() {
		t.Errorf("stub page = %v, built = %v", isStub, Built())
	}
}
