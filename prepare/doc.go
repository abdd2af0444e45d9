// Package prepare turns what somebody wants to do with a vault into unsigned calls: it checks the wish, finds the best route,
// runs the calls on the state of one named block without sending them, and says what they would cost, which bounds of the
// contracts they use, and in words why they would fail. It holds no key, keeps nothing between two questions, and bounds
// everything it is given. API, trader and MCP server answer with what it makes.
package prepare
