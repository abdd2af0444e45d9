import type { agents as english } from "../agents";

export const agents: typeof english = {
  title: "Programme und Agenten",
  lead: "Der Leader eines Vaults kann ein Programm oder einen KI-Agenten handeln lassen. Was das kosten kann, begrenzt der Vertrag, wer immer den Schlüssel hat.",
  choose: "Vault",
  none: "Verbinden Sie sich als Leader eines Vaults, oder öffnen Sie diese Seite von einem Vault aus, den Sie verwalten, um dessen Zahlen zu sehen.",
  manage: "Diesen Vault verwalten",
  steps: "Wie Sie einen handeln lassen",
  appoint: "1. Einen Trader ernennen",
  appointText:
    "Geben Sie dem Programm einen eigenen Schlüssel mit etwas Ether für die Gebühren, und ernennen Sie dessen Adresse hier oder unter „Meine Vaults“. Es darf dann handeln und Orders und Ziele setzen. Es kann nichts einzahlen oder abheben, die Gebühr nicht ändern und niemanden ernennen.",
  loses: "2. Wissen, was er schlimmstenfalls verliert",
  losesText:
    "Jeder Trade ist höchstens 1 % schlechter als die Preise der Preisquellen. Alle Trades zusammen zehren von einem Handelsspielraum von 3 % der Bemessungsgrundlage, der sich über 28 Tage wieder füllt: höchstens 3 % auf einmal und 6 % in den ersten 28 Tagen. Gewinne füllen ihn nie.",
  nowLeft: "So viel kann er jetzt auf einmal verlieren",
  inMonth: "Und innerhalb der nächsten 28 Tage",
  ofBase: (part: string) => `${part} der Bemessungsgrundlage`,
  base: "Bemessungsgrundlage",
  policy:
    "Eine eigene Regeldatei begrenzt ihn weiter, bevor etwas signiert wird: Token, Größe je Trade und Tag, Verlust je Woche, Zeiten, und eine Datei, die ihn anhält.",
  connect: "3. Verbinden",
  connectOwn:
    "Ein Agent mit dem Schlüssel startet `sluice mcp` auf seinem eigenen Rechner, mit der Regeldatei und einem Journal, damit nichts doppelt geschieht. Ein Bot nutzt `sluice trader` oder das Paket für Go oder TypeScript.",
  connectAny:
    "Jeder Agent kann unter dieser Adresse ohne Schlüssel lesen und vorbereiten, mit dem Model Context Protocol über HTTP. Was er für den Vault vorbereitet, enthält einen Link, der sich als Vorschlag in „Meine Vaults“ öffnet: Sie lesen ihn, sehen ihn neu simuliert, und signieren oder verwerfen ihn.",
  copy: "Kopieren",
  dismiss: "4. Entlassen",
  dismissText:
    "Entfernen Sie den Trader mit einer Transaktion: Von diesem Block an kann sein Schlüssel nichts mehr tun. Orders und Ziele, die er gesetzt hat, bleiben, bis Sie sie stornieren. Ein Wächter kann den Handel im Notfall anhalten.",
  log: "Was Leader und Trader getan haben",
  logAbout:
    "Ihre Trades und die Gründe, die sie veröffentlicht haben. Die Gründe sind ihre eigenen Worte; niemand hat sie geprüft. Trades der Keeper zu Zielen hin stehen in der Trade-Historie des Vaults.",
  nothing: "Noch keiner von beiden hat gehandelt oder einen Grund genannt.",
  traded: (sold: string, bought: string) => `${sold} für ${bought} verkauft`,
  cost: "Gegen die Preisquellen",
  orderOnly: (order: string) => `Grund für Order ${order}`,
  noReason: "Kein Grund wurde genannt.",
  by: { leader: "der Leader", trader: "der Trader", other: "ein früherer Trader" },
  more: "Für Entwickler: docs/agents.md im Repository nennt jede Grenze, jedes Werkzeug und jeden Befehl.",
};
