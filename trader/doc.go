// Package trader acts on a vault for its leader, or for an agent that the leader appointed: it prepares what is wanted,
// has the policy judge it, signs, sends it by txjournal, and says what happened. Each action has an idempotency key,
// which is journalled with the transaction before anything is signed: a crash, a retry or the same request twice can't
// do it twice. A reason is posted on the board as an action of its own, after the order that it names.
package trader
