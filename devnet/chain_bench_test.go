package devnet

import "testing"

func BenchmarkStartChain(b *testing.B) {
	for b.Loop() {
		chain, err := StartChain(b.Context(), ChainConfig{GenesisTime: testGenesis})
		if err != nil {
			b.Fatal(err)
		}
		if err := chain.Close(); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkMineHourly(b *testing.B) {
	for name, dir := range map[string]string{"memory": "", "disk": b.TempDir()} {
		b.Run(name, func(b *testing.B) {
			chain, err := StartChain(b.Context(), ChainConfig{GenesisTime: testGenesis, DataDir: dir, Alloc: Fund(Ether(1000), alice)})
			if err != nil {
				b.Fatal(err)
			}
			defer chain.Close()
			w, err := chain.Wallet(b.Context(), alice)
			if err != nil {
				b.Fatal(err)
			}
			time := chain.Head().Time
			for b.Loop() {
				tx, err := w.Sign(&bob.Address, nil, 21_000, nil)
				if err != nil {
					b.Fatal(err)
				}
				time += 3600
				if _, _, err := chain.MineTxs(b.Context(), time, tx); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
