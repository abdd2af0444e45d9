// @vitest-environment happy-dom
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from "@tanstack/react-router";
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { NextSteps } from "~/pages/next-steps";

afterEach(cleanup);

test("a portfolio without a position says what to do next, in order, and where", async () => {
  const router = createRouter({
    routeTree: createRootRoute({ component: NextSteps }),
    history: createMemoryHistory({ initialEntries: ["/"] }),
  });
  // biome-ignore lint/suspicious/noExplicitAny: this test's routes are its own
  render(<RouterProvider router={router as any} />);
  const steps = await screen.findAllByRole("listitem");
  expect(steps.map(({ textContent }) => textContent?.slice(0, 14))).toEqual([
    "Read how a wee",
    "Have the vault",
    "Choose a vault",
    "After the sett",
  ]);
  expect(screen.getByRole("link", { name: "The guide" }).getAttribute("href")).toBe("/guide");
  expect(screen.getByRole("link", { name: "Browse vaults" }).getAttribute("href")).toBe("/");
});
