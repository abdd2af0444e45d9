/** The pages that need nothing but their path to have a title, each by its name in the navigation. The server knows them too. */
export const titledPages = {
  "/": "vaults",
  "/portfolio": "portfolio",
  "/mine": "mine",
  "/keeper": "keeper",
  "/verify": "verify",
  "/direct": "direct",
  "/guide": "guide",
  "/agents": "agents",
  "/webhooks": "webhooks",
  "/leaders": "leaders",
  "/compare": "compare",
  "/following": "following",
} as const;
