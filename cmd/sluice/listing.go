package main

import (
	"context"
	"fmt"
	"log/slog"
	"os"
	"reflect"
	"sync"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/sluicefi/sluice/api"
	"github.com/sluicefi/sluice/config"
)

const (
	// listingEvery is how often it is asked whether the listing's file has changed.
	listingEvery = 10 * time.Second
	// youngFile is the age below which a file's time of modification doesn't tell it from a later version of the same length.
	youngFile = 2 * time.Second
)

// listingFile is the operator's list, which is read again when its file changes. A file that can't be read, or that is no list,
// changes nothing: the last good one stays.
type listingFile struct {
	of      config.Listing
	chainID uint64
	log     *slog.Logger
	broken  prometheus.Gauge // 1 while the file can't be used

	now  config.Chosen // what holds
	file os.FileInfo   // as it was when it was read last; nil where it was not there
	read time.Time
	said string // the last complaint
}

// openListing reads the list. At the start, a file that is none is an error.
func openListing(of config.Listing, chainID uint64, log *slog.Logger, metrics prometheus.Registerer) (*listingFile, error) {
	l := &listingFile{of: of, chainID: chainID, log: log, broken: prometheus.NewGauge(prometheus.GaugeOpts{
		Name: "sluice_listing_file_broken", Help: "1 while the file of listing.file can't be used, and the list that was read last holds; else 0.",
	})}
	if err := metrics.Register(l.broken); err != nil {
		return nil, fmt.Errorf("register a metric: %w", err)
	}
	l.file, l.read = l.stat()
	var err error
	l.now, err = of.Read(chainID)
	return l, err
}

// stat is what the file is now, and when it was asked. The answer is taken before the file is read, so that a change meanwhile is
// seen the next time.
func (l *listingFile) stat() (os.FileInfo, time.Time) {
	at := time.Now()
	info, err := os.Stat(l.of.File)
	if err != nil {
		return nil, at // reading it says why
	}
	return info, at
}

// listing is what holds now, as the server takes it.
func (l *listingFile) listing() api.Listing {
	v := l.now.Version
	return api.Listing{Listed: l.now.Listed, Unlisted: l.now.Unlisted, Version: [3]uint32{v.Major, v.Minor, v.Patch}}
}

// look reads the file again where it may have changed, and says whether the list is another one now.
func (l *listingFile) look() bool {
	info, at := l.stat()
	same := info != nil && l.file != nil && os.SameFile(info, l.file) && info.Size() == l.file.Size() && info.ModTime().Equal(l.file.ModTime())
	if same && l.read.Sub(l.file.ModTime()) > youngFile {
		return false
	}
	l.file, l.read = info, at
	read, err := l.of.Read(l.chainID)
	if err != nil {
		l.broken.Set(1)
		if err.Error() != l.said {
			l.said = err.Error()
			l.log.Error("the listing's file can't be used: the list that was read last holds", "err", err)
		}
		return false
	}
	l.broken.Set(0)
	l.said = ""
	if reflect.DeepEqual(read, l.now) {
		return false
	}
	l.now = read
	l.log.Info("the listing's file was read again", "listed", len(read.Listed), "unlisted", len(read.Unlisted))
	return true
}

// tend looks at each tick, and hands on a list that is another one, until the returned function is called. Without a file there
// is nothing to look at.
func (l *listingFile) tend(ctx context.Context, ticks <-chan time.Time, set func(api.Listing)) (end func()) {
	if l.of.File == "" {
		return func() {}
	}
	ctx, cancel := context.WithCancel(ctx)
	var tending sync.WaitGroup
	tending.Go(func() {
		for {
			select {
			case <-ctx.Done():
				return
			case <-ticks:
				if l.look() {
					set(l.listing())
				}
			}
		}
	})
	return func() {
		cancel()
		tending.Wait()
	}
}
