package project

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/store"
)

// registryEvent follows what the protocol's registry allows and what is scheduled there (SPEC rule 19).
func (p *Projector) registryEvent(ev event, tokens map[common.Address]*store.Token) error {
	l, d := p.log, words{d: p.log.Data}
	switch ev {
	case evTokenScheduled:
		feed, heartbeat, deviation := topicAddr(l, 2), d.u64(0), d.integer(1)
		r := p.entry("token", topicAddr(l, 1))
		p.token(r.Subject, tokens)
		r.ScheduledFeed, r.ScheduledHeartbeat, r.ScheduledDeviationBps = &feed, &heartbeat, &deviation
		r.EffectiveAt = ptr(d.u64(2))
	case evTokenListed:
		feed, heartbeat, deviation := topicAddr(l, 2), d.u64(0), d.integer(1)
		r := p.entry("token", topicAddr(l, 1))
		p.token(r.Subject, tokens)
		r.Allowed, r.Feed, r.Heartbeat, r.DeviationBps = true, &feed, &heartbeat, &deviation
		unschedule(r)
	case evTokenDelisted:
		p.entry("token", topicAddr(l, 1)).Allowed = false
	case evAdapterScheduled:
		p.entry("adapter", topicAddr(l, 1)).EffectiveAt = ptr(d.u64(0))
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
			r.Allowed, r.Heartbeat = true, ptr(d.u64(0))
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
	r.ScheduledFeed, r.ScheduledHeartbeat, r.ScheduledDeviationBps, r.EffectiveAt = nil, nil, nil, nil
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
