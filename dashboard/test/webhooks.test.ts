import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { listText, removalText, requestText } from "~/pages/webhooks-server";

// docs/webhooks.md shows the texts to the letter, and the server's own tests hold it to them.
it("what the wallet signs is the text that the server expects", () => {
  const docs = readFileSync(new URL("../../docs/webhooks.md", import.meta.url), "utf8");
  const server = "https://hooks.vaults.example";
  const issued = "2026-11-28T12:00:00Z";
  const account = "0x00000000000000000000000000000000000000b1";
  const wish = { url: "https://example.org/hook", types: ["request.settled", "request.claimable"], vault: null };
  for (const text of [
    requestText(server, 1, account, wish, issued),
    listText(server, account, issued),
    removalText(server, `sub_${"0".repeat(32)}`, issued),
  ]) {
    expect(docs).toContain(`\`\`\`text\n${text}\n\`\`\``);
  }
});
