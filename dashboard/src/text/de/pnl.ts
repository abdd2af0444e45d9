import type { pnl as english } from "../pnl";

export const pnl: typeof english = {
  title: "Ergebnis im Zeitverlauf",
  about:
    "Realisiert und unrealisiert zusammen, vor der Gebühr einer Abhebung. Was Sie einlegen oder abheben, ist kein Gewinn oder Verlust.",
  of: "Welche Vaults",
  all: "Alle Vaults",
  asOf: (time, block) => `Stand ${time}, Block ${block}`,
  summary: (from, first, to, last, low, high) =>
    `Von ${first} am ${from} bis ${last} am ${to}. Tiefster Wert ${low}, höchster ${high}.`,
  table: "Woche für Woche, als Tabelle",
  week: "Bis",
  empty: "Das Diagramm beginnt mit Ihrer ersten Abrechnung",
  hidden: (n) => `Nur die ${n} größten Positionen sind enthalten.`,
  disputed: "Bei einem dieser Vaults weichen unsere Tabellen von der Chain ab: Was daraus folgt, fehlt hier.",
  recompute:
    "Jeder Punkt folgt aus den Ereignissen des Vaults und einem Preis. Die Datei nennt den Block jedes Punktes; so rechnen Sie ihn dort nach:",
  command: (vault, account) => `sluice verify --vault ${vault} --account ${account} --block-hash …`,
  csv: "CSV:",
};
