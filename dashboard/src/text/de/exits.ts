import type { exits as english } from "../exits";

export const exits: typeof english = {
  title: (vault: string) => `Aus ${vault} in Token aussteigen`,
  about: "Sie erhalten Ihren Teil des Guthabens und jedes Tokens, den der Vault hält. Dafür wird kein Preis gebraucht.",
  whyLate: "Die Abrechnung ist mehr als sieben Tage überfällig: Anleger dürfen ohne sie aussteigen.",
  whyEnded: "Der Vault endete mit übrigen Token: Alle steigen auf diesem Weg aus.",
  amount: "Anteile",
  available: (amount: string) => `Verfügbar ${amount}`,
  includes: (amount: string) =>
    `Darin sind ${amount} Anteile, die abholbereit sind oder in wartenden Abhebungen stehen: Sie werden in derselben Transaktion abgeholt oder storniert.`,
  you: "Sie erhalten",
  takeOf: (symbol: string) => `${symbol} nehmen`,
  skipHint:
    "Wählen Sie einen Token ab, der sich nicht übertragen lässt. Was Sie zurücklassen, verfällt an die anderen Anleger.",
  forfeits: (symbols: string) =>
    `Sie verzichten auf Ihren Teil von ${symbols}. Er kann später nicht mehr abgeholt werden.`,
  fee: (rate: string) => `Gebührenteil, ${rate} des Gewinns`,
  feeHint: "Zum letzten abgerechneten Preis; er bleibt im Portfolio.",
  cost: "Ihre Kosten",
  submit: "In Token aussteigen",
  submitExactly: (amount: string) => `Mit ${amount} in Token aussteigen`,
  signs: (amount: string, vault: string) =>
    `Sie signieren gleich: genau ${amount} zurückgeben und aus ${vault} in Token aussteigen.`,
  done: "Sie sind in Token ausgestiegen. Die Token sind in Ihrer Wallet.",
  none: "Sie haben keine Anteile, mit denen Sie aussteigen können.",
  nothingChosen: "Wählen Sie mindestens einen Token.",
  personal: {
    way: "Was Sie entnehmen",
    cash: "Guthaben",
    token: "Einen Token",
    about:
      "Jeder Token kann jederzeit entnommen werden. Anteile im Wert der Entnahme werden zu den letzten Preisen eingezogen.",
    choose: "Token",
    amount: (symbol: string) => `Menge ${symbol}`,
    holds: (amount: string) => `Der Vault hält ${amount}`,
    value: "Wert etwa",
    burned: "Eingezogene Anteile",
    left: "Verbleibende Anteile",
    tooMuch: (amount: string) => `Der Vault hält ${amount}.`,
    noPrice: "Dieser Token hat keinen Preis: Er wird entnommen, ohne dass Anteile eingezogen werden.",
    caution:
      "Der Token geht so, wie er ist, an Ihre Wallet. Der Preis ist die letzte Antwort des Orakels, wie alt sie auch ist.",
    submit: "In Token abheben",
    submitExactly: (amount: string) => `${amount} in Token abheben`,
    signs: (amount: string) => `Sie signieren gleich: genau ${amount} als Token abheben.`,
    done: "In Token abgehoben",
    empty: "Das Portfolio ist leer.",
  },
  late: {
    title: "Die Abrechnung ist überfällig",
    about: (epoch: number | string) =>
      `Epoche ${epoch} hätte abgerechnet sein sollen. Sie dürfen es tun: zu dem Preis, den die Chain nennt, für alle.`,
    band: "Bis sie fünf Tage überfällig ist, nur bei einem Anteilspreis, der höchstens 20 % vom letzten abweicht.",
    noBand: "Mehr als fünf Tage überfällig: zu jedem Preis.",
    overdue: "Überfällig",
    submit: "Jetzt abrechnen",
    done: "Abgerechnet",
    needed: "Abhebungen brauchen",
    available: "Guthaben und Einlagen",
    sells: "Für den Rest werden in derselben Transaktion Token verkauft.",
    bounds: (low: string, high: string) =>
      `Die Transaktion wird zurückgewiesen, wenn der Vault dann nicht ${low} bis ${high} wert ist.`,
  },
  finalise: {
    title: "Bereit für den Schlusspreis",
    about: "Alles ist verkauft. Jeder darf den Schlusspreis festlegen; danach werden Abhebungen sofort ausgezahlt.",
    submit: "Schlusspreis festlegen",
    done: "Der Schlusspreis steht fest",
  },
  end: {
    title: "Es sind Token übrig",
    about:
      "Der Vault schließt seit mehr als 30 Tagen und hält noch Token. Jeder darf ihn in Token beenden: Es wird kein Preis festgelegt, wartende Abhebungen kommen zurück, und alle steigen mit einem Teil jedes Tokens aus.",
    later: "Wenn dann noch Token übrig sind, darf jeder den Vault in Token beenden ab",
    confirm: "Das kann nicht rückgängig gemacht werden.",
    submit: "In Token beenden",
    done: "Beendet. Alle dürfen jetzt in Token aussteigen.",
  },
};
