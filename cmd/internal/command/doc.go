// Package command is what the two binaries share: how a command line is run, how an error becomes one line and an exit
// code, and the parts that every command opens in the same way (log, metrics, version, the name of this process).
package command
