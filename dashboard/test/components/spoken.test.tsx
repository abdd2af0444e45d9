// @vitest-environment happy-dom
// What a screen reader says, where it isn't what stands on the page.
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { Copyable } from "~/ui/figures";
import { NumberField } from "~/ui/number-field";

afterEach(cleanup);

it("two fields of one name say what each is about", () => {
  render(
    ["WETH", "WBTC"].map((of) => (
      <NumberField key={of} id={of} label="Target %" of={of} value="" onChange={() => undefined} problem={null} />
    )),
  );
  expect(screen.getAllByRole("textbox").map((field) => field.id)).toEqual(["WETH", "WBTC"]);
  expect(screen.getByRole("textbox", { name: "Target % WBTC" }).id).toBe("WBTC");
});

it("what is copied is read out where a person can use it, and only named where it is a whole interface", () => {
  const address = `0x${"a1".repeat(20)}`;
  render(
    <>
      <Copyable value={address} label="Address" />
      <Copyable value={JSON.stringify(Array(100).fill({ type: "function" }))} short="ABI" label="Interface" />
    </>,
  );
  expect(screen.getByRole("button", { name: /^Address/ }).getAttribute("aria-label")).toContain(address);
  const long = screen.getByRole("button", { name: /^Interface/ });
  expect(long.getAttribute("aria-label")).not.toContain("function");
  expect(long.getAttribute("title")).toBeNull();
});
