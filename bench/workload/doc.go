// Package workload makes the chain that the benchmarks read, once, in a cached directory: a real node's blocks with real
// vaults, depositors, leaders, trades and settlements. The same seed and size give the same chain on every machine.
package workload
