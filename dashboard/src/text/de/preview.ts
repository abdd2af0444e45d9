import type { preview as english } from "../preview";

export const preview: typeof english = {
  title: "Wenn jetzt abgerechnet würde",
  about: "Zu den aktuellen Preisen und mit dem, was jetzt wartet. Es entscheidet der Preis der Abrechnung selbst.",
  requests: "Anträge",
  accepted: "Angenommene Einlagen",
  refunded: "Erstattete Einlagen",
  fill: "Annahme fremder Einlagen",
  proceeds: "Ausgezahlte Abhebungen",
  cash: "Guthaben im Portfolio",
  shortfall: "Fehlendes Guthaben",
  noShortfall: "keines",
  sells: "Würde dafür verkauft",
  sellsAbout: "Zuerst Token über ihrer Obergrenze, dann die größten Bestände.",
  cantCover: "Die Bestände mit einem Preis decken es nicht: Die Abrechnung müsste warten.",
  unknown: "Ein Preis fehlt, deshalb lässt sich nichts sagen.",
  monthly: "Monatliche Renditen",
  month: "Monat",
  change: "Änderung des Anteilspreises",
  partial: "Teil des Monats",
  monthlyNone: "Noch keine Preise",
  concentration: (one: string, five: string) =>
    `Der größte Anleger hält ${one} aller Anteile, die fünf größten ${five}.`,
};
