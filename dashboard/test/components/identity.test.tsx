// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { api, body } from "~/api/client";
import { Dialog } from "~/ui/dialog";
import { AddressPicture, LookAlikeNote } from "~/ui/identity";
import { renderWith, server, testWallets, withServer } from "./setup";

vi.mock("@tanstack/react-router", () => ({
  Link: ({ params, children }: { params: { vault: string }; children: unknown }) => (
    <a href={`/vaults/${params.vault}`}>{children as string}</a>
  ),
}));

withServer();

const VAULT = "0x00000000000000000000000000000000000000b2";
const OLDER = "0x00000000000000000000000000000000000000b1";

describe("which vault it is", () => {
  it("is said in a dialog by its whole address, which can be copied", async () => {
    const writeText = vi.fn(async () => undefined);
    Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText } });
    renderWith(
      testWallets(),
      <Dialog open onOpenChange={() => undefined} title="Deposit into Meridian Growth" vault={VAULT}>
        <input aria-label="Amount" />
      </Dialog>,
    );
    const button = screen.getByRole("button", { name: `Address of this vault ${VAULT}. Copy` });
    expect(button.textContent).toContain(VAULT);
    fireEvent.click(button);
    await waitFor(() => expect(writeText).toHaveBeenCalledWith(VAULT));
  });

  it("is never hidden behind characters that can't be seen, wherever the API has a name", async () => {
    server.use(
      http.get("*/v1/vaults/:vault", () =>
        HttpResponse.json({ name: "Meri\u200bdian\u202e Growth", strategy: "a\u0007\nb" }),
      ),
    );
    const vault = await body(api.GET("/v1/vaults/{vault}", { params: { path: { vault: VAULT } } }));
    expect(vault.name).toBe("Meridian Growth");
    expect(vault.strategy).toBe("a\nb");
  });

  it("is questioned when its name looks like an older vault's, which is named with its address", async () => {
    renderWith(testWallets(), <LookAlikeNote vault={{ imitates: { address: OLDER, name: "Meridian Growth" } }} />);
    const note = await screen.findByRole("alert");
    expect(note.textContent).toContain("Meridian Growth 0x0000…00b1");
    expect(note.querySelector("a")?.getAttribute("href")).toBe(`/vaults/${OLDER}`);
  });

  it("has a picture of its own", () => {
    const picture = (address: string) =>
      renderWith(testWallets(), <AddressPicture address={address} />).container.innerHTML;
    const [one, same, other] = [`0x${"1a2b".repeat(10)}`, `0x${"1A2B".repeat(10)}`, `0x${"1a3b".repeat(10)}`].map(
      picture,
    );
    expect(one).toBe(same);
    expect(one).not.toBe(other);
  });
});

function PageWithDialog() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Open
      </button>
      {open && (
        <Dialog open onOpenChange={setOpen} title="Deposit" vault={VAULT}>
          <input aria-label="Amount" />
        </Dialog>
      )}
    </>
  );
}

describe("a dialog", () => {
  it("has the focus in its first field, and gives it back to what opened it", async () => {
    renderWith(testWallets(), <PageWithDialog />);
    const opener = screen.getByRole("button", { name: "Open" });
    opener.focus();
    fireEvent.click(opener);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText("Amount")));
    fireEvent.click(screen.getByRole("button", { name: "Close" }));
    await waitFor(() => expect(document.activeElement).toBe(opener));
  });
});
