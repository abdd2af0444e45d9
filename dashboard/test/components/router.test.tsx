// @vitest-environment happy-dom
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from "@tanstack/react-router";
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, expect, it } from "vitest";
import { router } from "~/router";

afterEach(cleanup);

function Page() {
  const [typed, setTyped] = useState("");
  return <input aria-label="amount" value={typed} onChange={(event) => setTyped(event.target.value)} />;
}

it("what is typed on one vault's page doesn't go along to another vault's", async () => {
  const root = createRootRoute();
  const page = createRoute({
    getParentRoute: () => root,
    path: "/vaults/$vault",
    validateSearch: (search): { tab?: string } => ({ tab: search.tab as string | undefined }),
    component: Page,
  });
  const { defaultRemountDeps } = router.options;
  const history = createMemoryHistory({ initialEntries: ["/vaults/a"] });
  const tried = createRouter({
    routeTree: root.addChildren([page]),
    history,
    defaultRemountDeps: defaultRemountDeps as never,
  });
  render(<RouterProvider router={tried as never} />);
  const field = () => screen.getByLabelText("amount") as HTMLInputElement;
  await screen.findByLabelText("amount");
  fireEvent.change(field(), { target: { value: "5000" } });
  await act(() => tried.navigate({ to: "/vaults/$vault", params: { vault: "a" }, search: { tab: "trades" } }));
  expect(field().value).toBe("5000"); // another tab of the same vault
  await act(() => tried.navigate({ to: "/vaults/$vault", params: { vault: "b" }, search: {} }));
  expect(field().value).toBe("");
});
