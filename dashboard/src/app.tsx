import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { queryClient } from "./api/queries";
import { router } from "./router";
import { LiveFeed } from "./wallet/live-feed";
import { WalletProvider } from "./wallet/provider";

export function draw(root: HTMLElement) {
  createRoot(root).render(
    <StrictMode>
      <WalletProvider>
        <QueryClientProvider client={queryClient}>
          <LiveFeed />
          <RouterProvider router={router} />
        </QueryClientProvider>
      </WalletProvider>
    </StrictMode>,
  );
}
