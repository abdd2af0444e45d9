package dashboard

import (
	"embed"
	"io/fs"
)

//go:embed all:dist
var dist embed.FS

// stub is served when the pages haven't been built: dist then holds its placeholder only.
//
//go:embed stub
var stub embed.FS

// FS is the root of the built pages, with index.html at its top; a stub page when they haven't been built.
func FS() fs.FS {
	if Built() {
		return sub(dist, "dist")
	}
	return sub(stub, "stub")
}

// Built says whether the pages are in this binary.
func Built() bool {
	_, err := fs.Stat(dist, "dist/index.html")
	return err == nil
}

// sub can only fail on a path that isn't one; both are constants.
func sub(files embed.FS, dir string) fs.FS {
	root, err := fs.Sub(files, dir)
	if err != nil {
		panic(err)
	}
	return root
}
