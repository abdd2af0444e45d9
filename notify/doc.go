// Package notify sends webhooks: it turns the index's feed into notifications and posts each of them, signed, to whoever
// subscribed to it, in order and at least once. It is a process of its own beside the index and writes its own tables only.
// Messages follow the Standard Webhooks specification (https://www.standardwebhooks.com).
package notify
