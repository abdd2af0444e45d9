package project

import (
	"encoding/json"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/store"
)

// registryEvent follows what the protocol's registry allows and what is scheduled there (SPEC rule 19).
func (p *Projector) registryEvent(ev event, tokens map[common.Address]*store.Token) error {
	l, d := p.log, words{d: p.log.Data}
	switch ev {
	case evTokenScheduled:
		r := p.entry("token", topicAddr(l, 1))
		p.token(r.Subject, tokens)
		r.ScheduledCapBps, r.ScheduledFeeds = ptr(d.integer(0)), d.feeds(2)
		r.EffectiveAt, r.ExpiresAt = ptr(d.u64(3)), ptr(d.u64(4))
	case evTokenListed:
		r := p.entry("token", topicAddr(l, 1))
		p.token(r.Subject, tokens)
		r.Allowed, r.CapBps, r.Decimals, r.Feeds = true, ptr(d.integer(0)), ptr(d.integer(1)), d.feeds(2)
		unschedule(r)
	case evTokenDelisted:
		p.entry("token", topicAddr(l, 1)).Allowed = false
	case evAdapterScheduled:
		r := p.entry("adapter", topicAddr(l, 1))
		r.EffectiveAt, r.ExpiresAt = ptr(d.u64(0)), ptr(d.u64(1))
	case evAdapterListed:
		r := p.entry("adapter", topicAddr(l, 1))
		r.Allowed = true
		unschedule(r)
	case evAdapterDelisted:
		p.entry("adapter", topicAddr(l, 1)).Allowed = false
	case evKeeperSet:
		p.entry("keeper", topicAddr(l, 1)).Allowed = d.u64(0) != 0
	case evGuardianSet:
		p.entry("guardian", topicAddr(l, 1)).Allowed = d.u64(0) != 0
	case evSequencerFeedSet:
		for k := range p.rows.registry { // there is one at a time
			if k.kind == "sequencer" {
				p.entry(k.kind, k.subject).Allowed = false
			}
		}
		if feed := topicAddr(l, 1); feed != (common.Address{}) {
			r := p.entry("sequencer", feed)
			r.Allowed, r.GracePeriod = true, ptr(d.u64(0))
		}
	case evScheduleCancelled:
		for _, kind := range []string{"token", "adapter"} {
			if _, ok := p.rows.registry[registryKey{kind, topicAddr(l, 1)}]; ok {
				unschedule(p.entry(kind, topicAddr(l, 1)))
			}
		}
	}
	return d.err
}

func unschedule(r *store.RegistryEntry) {
	r.ScheduledCapBps, r.ScheduledFeeds, r.EffectiveAt, r.ExpiresAt = nil, nil, nil, nil
}

func (p *Projector) entry(kind string, subject common.Address) *store.RegistryEntry {
	k := registryKey{kind, subject}
	c, ok := p.rows.registry[k]
	if !ok {
		c = &cell[store.RegistryEntry]{row: store.RegistryEntry{Kind: kind, Subject: subject}}
		p.rows.registry[k] = c
	}
	p.wrote = true
	r := touch(&p.rows.dirty.registry, c)
	r.LastBlock = p.header.Number
	return r
}

// feeds reads the list of feeds whose offset is word i, as the table keeps it.
func (w *words) feeds(i int) json.RawMessage {
	const size = 7
	at, n := w.list(i, size)
	list := make([]store.Feed, n)
	for k := range list {
		f := at + size*k
		list[k] = store.Feed{
			Feed: w.addr(f), Decimals: w.integer(f + 1), MaxAge: w.u64(f + 2), AfterCutoff: w.u64(f+3) != 0, DeviationBps: w.integer(f + 4),
			LeastAnswer: w.big(f + 5).String(), GreatestAnswer: w.big(f + 6).String(),
		}
	}
	raw, err := json.Marshal(list)
	if err != nil && w.err == nil {
		w.err = err
	}
	return raw
}
