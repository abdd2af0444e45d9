// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { AmountField } from "~/dialogs/amount-field";
import { TxStatus } from "~/dialogs/tx-status";
import { readNumber } from "~/ui/number-field";

afterEach(cleanup);

function Form({ max = 1_234_000n }: { max?: bigint }) {
  const [typed, setTyped] = useState("");
  const { value, problem } = readNumber(typed, 6);
  return (
    <>
      <AmountField
        id="amount"
        label="Amount"
        value={typed}
        onChange={setTyped}
        problem={problem}
        max={max}
        decimals={6}
        unit="USDC"
      />
      <output>{value === null ? "nothing" : String(value)}</output>
    </>
  );
}

const type = (text: string) => fireEvent.change(screen.getByLabelText("Amount"), { target: { value: text } });

describe("a field for an amount", () => {
  it("says nothing before anything is typed", () => {
    render(<Form />);
    expect(screen.queryByRole("alert")).toBeNull();
    expect(screen.getByRole("status").textContent).toBe("nothing");
  });

  it.each(["10,5", "1.000,50", "1e3", "１００", "1\u200b0", "-1", "0.0000001"])(
    "has no value for %j, and says why",
    (text) => {
      render(<Form />);
      type(text);
      const field = screen.getByLabelText("Amount");
      const alert = screen.getByRole("alert");
      expect(field.getAttribute("aria-invalid")).toBe("true");
      expect(field.getAttribute("aria-describedby")).toBe(alert.id);
      expect(screen.getByRole("status").textContent).toBe("nothing");
    },
  );

  it("takes all of it to the last unit, in a form that every reader's field accepts", () => {
    render(<Form />);
    fireEvent.click(screen.getByRole("button", { name: "Max" }));
    expect((screen.getByLabelText("Amount") as HTMLInputElement).value).toBe("1.2340");
    expect(screen.getByRole("status").textContent).toBe("1234000");
  });
});

describe("what happens to a transaction", () => {
  const units = { symbol: "USDC", decimals: 6 };
  const signs = "You are about to sign: deposit exactly 1,234.50 USDC into Meridian Growth.";
  it("names the exact amount while the wallet is asked, and not before", () => {
    const { rerender } = render(<TxStatus phase={{ kind: "idle" }} units={units} signs={signs} done="Done" />);
    expect(screen.queryByText(signs)).toBeNull();
    rerender(<TxStatus phase={{ kind: "signing", what: "send" }} units={units} signs={signs} done="Done" />);
    expect(screen.getByText("Confirm in your wallet")).toBeDefined();
    expect(screen.getByText(signs)).toBeDefined();
  });
  it("says a refusal in a sentence", () => {
    const problem = { kind: "rejected" } as const;
    render(<TxStatus phase={{ kind: "failed", problem }} units={units} done="Done" />);
    expect(screen.getByRole("alert").textContent).toBe("You declined it in your wallet. Nothing was sent.");
  });
});
