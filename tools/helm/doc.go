// Package helm tests the chart of deploy/chart as helm would use it: its schema, what it renders, and that each rendered
// object is one of Kubernetes' types. A module of its own, because what helm needs is large.
package helm
