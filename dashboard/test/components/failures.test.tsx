// @vitest-environment happy-dom
import { useQuery } from "@tanstack/react-query";
import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { afterEach, describe, expect, it, vi } from "vitest";
import * as query from "~/api/queries";
import { remember, remembered } from "~/lib/remembered";
import { ServerSilent } from "~/shell/silence";
import { Boundary, part } from "~/ui/boundary";
import { Table } from "~/ui/table";
import { Tabs } from "~/ui/tabs";
import { ACCOUNT, renderWith, server, testWallets, withServer } from "./setup";

vi.mock("@tanstack/react-router", () => ({
  Link: ({ to, children }: { to: string; children: string }) => <a href={to}>{children}</a>,
}));

withServer();
afterEach(() => {
  localStorage.clear();
  vi.restoreAllMocks();
});

const quiet = () => vi.spyOn(console, "error").mockImplementation(() => undefined);
const Broken = (): never => {
  throw new Error("malformed");
};

let broken = false;
const Sometimes = () => (broken ? <Broken /> : <p>figures</p>);

const Refetch = () => {
  const { data, refetch } = useQuery(query.status);
  return (
    <button type="button" onClick={() => refetch()}>
      Refetch after {data?.head?.number ?? "nothing"}
    </button>
  );
};

describe("a part that fails", () => {
  it("leaves what is around it, and can be tried again", () => {
    quiet();
    broken = true;
    render(
      <>
        <p>the rest</p>
        <Boundary>
          <Sometimes />
        </Boundary>
      </>,
    );
    expect(screen.getByRole("alert").textContent).toContain("could not be shown");
    expect(screen.getByText("the rest")).toBeDefined();
    expect(screen.queryByRole("button", { name: "Reload the page" })).toBeNull();
    fireEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(screen.getByRole("button", { name: "Reload the page" })).toBeDefined();
    broken = false;
    fireEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(screen.getByText("figures")).toBeDefined();
  });

  it("is asked for again when its file didn't come", async () => {
    quiet();
    const load = vi
      .fn<() => Promise<{ default: () => React.JSX.Element }>>()
      .mockRejectedValueOnce(new TypeError("Failed to fetch dynamically imported module"))
      .mockResolvedValue({ default: () => <p>dialog</p> });
    const Dialog = part(load);
    render(<Dialog />);
    fireEvent.click(await screen.findByRole("button", { name: "Try again" }));
    expect(await screen.findByText("dialog")).toBeDefined();
    expect(load).toHaveBeenCalledTimes(2);
  });

  it("is one row of a table, and the others stand", () => {
    quiet();
    const rows = [{ id: "a", amount: "1" }, { id: "b" }, { id: "c", amount: "3" }] as { id: string; amount: string }[];
    render(
      <Table
        columns={[{ id: "amount", head: "Amount", cell: (row) => row.amount.padStart(2, "0") }]}
        rows={rows}
        keyOf={(row) => row.id}
        caption="Rows"
        empty={{ title: "none" }}
      />,
    );
    expect(screen.getByText("01")).toBeDefined();
    expect(screen.getByText("03")).toBeDefined();
    expect(screen.getAllByRole("alert")).toHaveLength(1);
  });

  it("is one tab, and the other tabs can be chosen", () => {
    quiet();
    render(
      <Tabs
        label="Details"
        value="a"
        onChange={() => undefined}
        tabs={[
          { id: "a", label: "Broken", content: <Broken /> },
          { id: "b", label: "Good", content: <p>good</p> },
        ]}
      />,
    );
    expect(screen.getByRole("alert")).toBeDefined();
    expect(screen.getByRole("tab", { name: "Good" })).toBeDefined();
  });
});

describe("a server that falls silent", () => {
  const head = { number: 1234, hash: `0x${"1".repeat(64)}`, time: 1_795_500_000 };
  const answer = () => HttpResponse.json({ head, chainTime: 1_795_500_000, lagBlocks: 0, version: "test" });
  it("is said with the block of the figures and a way on, and taken back when it answers", async () => {
    server.use(http.get("*/v1/status", answer));
    renderWith(
      testWallets(),
      <>
        <ServerSilent />
        <Refetch />
      </>,
    );
    const again = await screen.findByRole("button", { name: "Refetch after 1234" });
    expect(screen.queryByRole("alert")).toBeNull();
    server.use(http.get("*/v1/status", () => HttpResponse.error()));
    fireEvent.click(again);
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toMatch(/has not answered since .+ as of block 1,234/);
    expect(alert.querySelector("a")?.getAttribute("href")).toBe("/direct");
    server.use(http.get("*/v1/status", answer));
    fireEvent.click(again);
    await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
  });
});

describe("the vaults of an account", () => {
  const [one, two] = [`0x${"a".repeat(40)}`, `0x${"b".repeat(40)}`] as [string, string];
  it("are remembered by the browser, each once", () => {
    remember(ACCOUNT, [{ address: one, name: "One" }]);
    remember(ACCOUNT.toUpperCase().replace("0X", "0x"), [
      { address: one.toUpperCase().replace("0X", "0x"), name: "One, renamed" },
      { address: two, name: "Two" },
    ]);
    expect(remembered(ACCOUNT).map(({ name }) => name)).toEqual(["One, renamed", "Two"]);
    expect(remembered(two)).toEqual([]);
  });
  it.each(["not json", "{}", '[null, {"address": "0x1", "name": "x"}, {"address": 5}]'])(
    "are none where the browser's store holds %s",
    (content) => {
      localStorage.setItem(`sluice.vaults.${ACCOUNT}`, content);
      expect(remembered(ACCOUNT)).toEqual([]);
    },
  );
});
