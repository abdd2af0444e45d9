package keeper

// childEnv holds the orders of a child process.
const childEnv = "SLUICE_KEEPER_TEST_CHILD"

func childMain(string) int { return 2 }
