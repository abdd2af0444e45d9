package main

import "context"

var gasLines = []string{
	"gas/requestDeposit", "gas/requestDepositFirst", "gas/cancelDeposit", "gas/claimDeposit", "gas/requestRedeem",
	"gas/claimRedeem", "gas/settle", "gas/settle1", "gas/settle100", "gas/settle1000", "gas/tradeOverhead",
}

func runGas(context.Context, *bench) error { return errMissing }
