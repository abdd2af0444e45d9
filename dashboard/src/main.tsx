import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { startEvents } from "./api/events";
import { queryClient } from "./api/queries";
import { router } from "./router";
import { engine } from "./wallet/store";
import "./styles.css";

createRoot(document.getElementById("root")!).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);

// The page is readable without a wallet: its code comes after the first paint.
const idle = "requestIdleCallback" in window ? requestIdleCallback : (run: () => void) => setTimeout(run, 200);
idle(() => {
  startEvents();
  engine()
    .then(({ start }) => start())
    .catch(() => undefined);
});
