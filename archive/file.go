package archive

import (
	"bufio"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/klauspost/compress/zstd"
)

// maxWindow bounds the memory that a compressed file of a stranger can ask for.
const maxWindow = 64 << 20

// File is an archive in a file.
type File struct {
	*Reader
	close []io.Closer
}

// Open reads a file: compressed by gzip or zstd where its name ends in .gz or .zst.
func Open(path string) (*File, error) {
	raw, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("open the archive: %w", err)
	}
	f := &File{close: []io.Closer{raw}}
	var text io.Reader = bufio.NewReader(raw)
	switch filepath.Ext(path) {
	case ".gz":
		var z *gzip.Reader
		if z, err = gzip.NewReader(text); err == nil {
			text, f.close = z, append(f.close, z)
		}
	case ".zst":
		var z *zstd.Decoder
		if z, err = zstd.NewReader(text, zstd.WithDecoderMaxWindow(maxWindow), zstd.WithDecoderConcurrency(1)); err == nil {
			text, f.close = z, append(f.close, z.IOReadCloser())
		}
	}
	if err == nil {
		f.Reader, err = NewReader(text)
	}
	if err != nil {
		return nil, errors.Join(fmt.Errorf("%s: %w", path, err), f.Close())
	}
	return f, nil
}

// Close closes the file.
func (f *File) Close() error {
	var errs []error
	for i := len(f.close) - 1; i >= 0; i-- {
		errs = append(errs, f.close[i].Close())
	}
	return errors.Join(errs...)
}

// Create writes a file through write, compressed as its name says. The file is there whole or not at all: it is written
// beside under another name first.
func Create(path string, write func(io.Writer) error) (err error) {
	tmp, err := os.CreateTemp(filepath.Dir(path), "."+filepath.Base(path)+".*")
	if err != nil {
		return fmt.Errorf("create the archive: %w", err)
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, tmp.Close(), os.Remove(tmp.Name()))
		}
	}()
	if err := Compress(tmp, path, write); err != nil {
		return err
	}
	if err := tmp.Chmod(0o644); err != nil {
		return fmt.Errorf("create the archive: %w", err)
	}
	if err := tmp.Sync(); err != nil {
		return fmt.Errorf("write the archive: %w", err)
	}
	if err := tmp.Close(); err != nil {
		return fmt.Errorf("write the archive: %w", err)
	}
	if err := os.Rename(tmp.Name(), path); err != nil {
		return errors.Join(fmt.Errorf("create the archive: %w", err), os.Remove(tmp.Name()))
	}
	return nil
}

// Compress writes through write, compressed as a name's ending says.
func Compress(w io.Writer, name string, write func(io.Writer) error) error {
	var z io.WriteCloser
	switch {
	case strings.HasSuffix(name, ".gz"):
		z = gzip.NewWriter(w)
	case strings.HasSuffix(name, ".zst"):
		var err error
		if z, err = zstd.NewWriter(w); err != nil {
			return fmt.Errorf("compress the archive: %w", err)
		}
	default:
		b := bufio.NewWriter(w)
		if err := write(b); err != nil {
			return err
		}
		if err := b.Flush(); err != nil {
			return fmt.Errorf("write the archive: %w", err)
		}
		return nil
	}
	if err := write(z); err != nil {
		return errors.Join(err, z.Close())
	}
	if err := z.Close(); err != nil {
		return fmt.Errorf("write the archive: %w", err)
	}
	return nil
}

// Copy writes a source as one archive: its first line, all events, and one end.
func Copy(w io.Writer, from Source) (events uint64, end End, err error) {
	out := NewWriter(w)
	if err := out.Head(from.Start()); err != nil {
		return 0, end, err
	}
	for {
		e, err := from.Next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return events, end, err
		}
		if err := out.Event(*e); err != nil {
			return events, end, err
		}
		events++
	}
	ends := from.Ends()
	if len(ends) == 0 {
		return events, end, fmt.Errorf("the source has no end: %w", ErrFormat)
	}
	end = ends[len(ends)-1]
	end.Next = nil
	return events, end, out.End(end)
}
