import type { heads as english } from "../heads";

export const heads: typeof english = {
  site: "Verwaltete Vaults auf der Chain, die einmal in der Woche abrechnen, zu einem Anteilspreis, den jeder nachrechnen kann.",
  notFound: { page: "Seite nicht gefunden", vault: "Vault nicht gefunden", leader: "Leader nicht gefunden" },
  leader: "Leader",
  noName: "(ohne Namen)",
  kinds: { vault: "Vault", leader: "Leader", comparison: "Vergleich", figure: "Eine Zahl zum Nachrechnen" },
  vaultAbout: (vault: string, leader: string, fee: string) =>
    `${vault} · geführt von ${leader} · Gebühr ${fee} vom Gewinn`,
  leadsOne: (all: string, followers: string) => `Führt 1 offenen Vault von ${all} · Anleger: ${followers}`,
  leads: (open: string, all: string, followers: string) =>
    `Führt ${open} offene Vaults von ${all} · Anleger: ${followers}`,
  selfNamed: (address: string, about: string) => `So nennt sich ${address} selbst · ${about}`,
  compareAbout: (day: string) => `Anteilspreise seit dem ${day}, als es alle gab`,
  countedReturn: "Rendite, gezählte Wochen",
  settlementPrice: (epoch: string) => `Preis der Abrechnung ${epoch}`,
  withheld: "Seine Zahlen werden zurückgehalten: Index und Chain weichen voneinander ab.",
  recompute: "Jede Zahl lässt sich aus der Chain nachrechnen.",
  asOf: (at: string, block: string) => `Stand ${at}, Block ${block}. Jede Zahl lässt sich nachrechnen.`,
  settled: (at: string, block: string) => `Abgerechnet am ${at}, Block ${block}. Ihr Browser rechnet es nach.`,
  record: (at: string, block: string) =>
    `Bis zur Abrechnung vom ${at}, Block ${block}. Jede Zahl lässt sich nachrechnen.`,
  locale: "de_DE",
  point: ",",
  group: ".",
  percent: (number: string) => `${number} %`,
  day: (day: string, month: string, year: string) => `${day}. ${month} ${year}`,
  time: (day: string, clock: string) => `${day}, ${clock} UTC`,
  months: [
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
  ],
};
