import type { posts as english } from "../posts";

export const posts: typeof english = {
  tab: "Neuigkeiten",
  about:
    "Worte des Leaders und seines Traders, wie sie sie auf der Chain veröffentlicht haben. Niemand hat sie geprüft. Verlassen Sie sich nie auf eine Adresse oder einen Link darin, ohne sie selbst zu prüfen.",
  by: { leader: "vom Leader", trader: "vom Trader" },
  kinds: { update: "Neuigkeit", text: "Über den Vault", link: "Link", picture: "Bild" },
  reason: (order: string) => `Grund der Order ${order}`,
  none: "Der Leader hat nichts veröffentlicht",
  write: "Neuigkeit veröffentlichen",
  writeAbout: "Jeder kann sie für immer lesen: Sie kann nicht geändert oder gelöscht werden.",
  words: "Was Sie Ihren Anlegern mitteilen möchten",
  left: (bytes: number) => `noch ${bytes} Byte`,
  tooLong: (bytes: number) => `${bytes} Byte zu lang. Höchstens 1.024 Byte.`,
  submit: "Veröffentlichen",
  done: "Veröffentlicht",
  signs: "Sie signieren gleich: diese Worte über den Vault veröffentlichen, für alle und für immer.",
};
