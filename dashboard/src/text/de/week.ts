import type { week as english } from "../week";

export const week: typeof english = {
  title: "Wie eine Woche abläuft",
  more: "Die Anleitung, mit durchgerechneten Zahlen",
  in: "in",
  ask: "Sie stellen einen Antrag",
  askWhen: "Jederzeit",
  askWhat:
    "Beantragen Sie, USDC einzuzahlen oder Anteile abzuheben. Ihr Antrag wartet im Vertrag des Vaults, und Sie können ihn stornieren.",
  cutoff: "Annahmeschluss",
  cutoffUsual: "Einmal pro Woche",
  cutoffWhat:
    "Die Anträge der Woche sind geschlossen. Niemand kennt den Preis schon, also kann niemand im Nachhinein handeln.",
  settled: "Abrechnung",
  settledWhen: "Gleich nach dem Annahmeschluss",
  settledWhat: "Eine Transaktion bewertet das Portfolio und erfüllt alle Anträge zu diesem einen Anteilspreis.",
  claim: "Sie holen ab",
  claimWhen: "Wann immer Sie möchten",
  claimWhat:
    "Holen Sie Ihre Anteile ab oder Ihre USDC, abzüglich der Gebühr auf Ihren eigenen Gewinn. Die Gutschrift kann auch automatisch erfolgen.",
};
