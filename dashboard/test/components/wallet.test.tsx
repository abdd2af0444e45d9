// @vitest-environment happy-dom
import { act, fireEvent, screen } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { describe, expect, it, vi } from "vitest";
import { connect } from "wagmi/actions";
import { Submit } from "~/dialogs/tx-status";
import { WalletButton } from "~/shell/wallet-button";
import { unknownChainConfig } from "~/wallet/config";
import { renderWith, server, site, testWallets, withServer } from "./setup";

withServer();

const withWallet = async () => {
  const wagmi = testWallets();
  await connect(wagmi, { connector: wagmi.connectors[0]! });
  return wagmi;
};

describe("the wallet button", () => {
  it("offers to connect, and shows the account once it is connected", async () => {
    const wagmi = testWallets();
    renderWith(wagmi, <WalletButton />);
    expect(screen.getByRole("button", { name: "Connect wallet" })).toBeDefined();
    await act(() => connect(wagmi, { connector: wagmi.connectors[0]! }));
    expect(await screen.findByRole("button", { name: "0x0000…00A1" })).toBeDefined();
  });

  it("says that the wallet is on another network", async () => {
    server.use(http.get("*/config.json", () => HttpResponse.json({ ...site, chainId: 424242 })));
    renderWith(await withWallet(), <WalletButton />);
    expect(await screen.findByTitle("Your wallet is on another network. This is Test chain.")).toBeDefined();
  });
});

describe("a dialog's main button", () => {
  const label = "Deposit 1,234.50 USDC";
  it("acts when a wallet is connected", async () => {
    const onClick = vi.fn();
    renderWith(await withWallet(), <Submit label={label} busy={false} onClick={onClick} />);
    fireEvent.click(screen.getByRole("button", { name: label }));
    expect(onClick).toHaveBeenCalledOnce();
  });
  it("never acts without a wallet: it connects one", () => {
    const onClick = vi.fn();
    renderWith(testWallets(), <Submit label={label} busy={false} onClick={onClick} />);
    fireEvent.click(screen.getByRole("button", { name: "Connect wallet" }));
    expect(onClick).not.toHaveBeenCalled();
  });
  it("never acts while the amount is wrong", async () => {
    const onClick = vi.fn();
    renderWith(await withWallet(), <Submit label="Deposit" busy={false} disabled onClick={onClick} />);
    fireEvent.click(screen.getByRole("button", { name: "Deposit" }));
    expect(onClick).not.toHaveBeenCalled();
  });
  it("takes what isn't known yet for neither", () => {
    expect(unknownChainConfig.state.status).toBe("reconnecting");
  });
});
