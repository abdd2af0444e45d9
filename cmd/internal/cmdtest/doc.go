// Package cmdtest is what the tests of the commands share: running a command as a script, waiting for an event with a
// bound, and following the index.
package cmdtest
