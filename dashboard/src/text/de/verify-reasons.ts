import type { Difference } from "@sluicefi/client/verify/difference";
import type { IdentityPart } from "@sluicefi/client/verify/identity";
import { integer } from "~/lib/format";
import { utcTime } from "~/lib/time";
import type { reasons as english } from "../verify-reasons";
import { verify } from "./verify";

const nth = (at: number) => integer(at + 1);
const where = ({ at, event }: Extract<Difference, { event: unknown }>) =>
  `Ereignis ${nth(at)} (Block ${integer(event.block)}, ${utcTime(event.time)})`;

/** Which event of a list differs from the vault's, and in what. */
function difference(found: Difference): string {
  switch (found.kind) {
    case "changed":
      return `Die Liste weicht an einer Stelle von der Chain ab, ${where(found)}: ${found.parts.map((part) => verify.parts[part]).join(", ")}.`;
    case "missing":
      return `Der Liste fehlt ${where(found)}.`;
    case "twice":
      return `Die Liste enthält ${where(found)} zweimal.`;
    case "swapped":
      return `Die Liste enthält ${where(found)} und Ereignis ${nth(found.with)} vertauscht.`;
    case "invented":
      return `Die Chain kennt ${where(found)} der Liste nicht.`;
    case "order":
      return `In der Liste steht ${where(found)} nach einem Ereignis eines späteren Blocks.`;
    case "within":
      return `Die Liste weicht irgendwo in den Ereignissen ${nth(found.at)} bis ${integer(found.to)} von der Chain ab. Ihr Endpunkt liefert weder den alten Zustand noch die Protokolle, die zeigen würden, wo.`;
  }
}

const columns: Record<"hash" | "moment" | "nav" | "supply", string> = {
  hash: "der Block",
  moment: "sein Zeitpunkt",
  nav: "der NAV",
  supply: "die Zahl der Anteile",
};

const identity: Record<IdentityPart, string> = {
  address: "seine Adresse",
  type: "ob er gemeinsam oder persönlich ist",
  portfolio: "sein Portfolio",
  asset: "sein Basistoken",
  decimals: "die Nachkommastellen des Basistokens",
  symbol: "das Symbol des Basistokens",
  leader: "sein Leader",
  feeBps: "sein Gebührensatz",
};

export const reasons: typeof english = {
  evidence: {
    overdrawn: (left, held) => `Nach den Ereignissen gehen ${left} Anteile ab, wo nur ${held} sind.`,
    returned: (id) => `Antrag ${id} hat eine andere Zahl von Anteilen zurückgegeben, als seine Ereignisse ergeben.`,
    claimed: (id, claimed, open) => `Von Antrag ${id} wurden ${claimed} abgeholt, wo seine Ereignisse ${open} ergeben.`,
    noPrice: () => "Ein Ausstieg in Token steht vor dem ersten Preis.",
    supply: (epoch, was, led) => `Epoche ${epoch} begann mit ${was} Anteilen, die Ereignisse davor ergeben ${led}.`,
    idle: (epoch, was, led) => `Epoche ${epoch} ließ ${was} als Guthaben zurück, die Ereignisse davor ergeben ${led}.`,
    sold: (token, sold, held) => `Von ${token} gingen ${sold} ab, wo die Ereignisse ${held} ergeben.`,
    history: difference,
    noCreation: () => "Die ersten Ereignisse des Vaults sind nicht die einer Anlage.",
    otherBlock: (block) =>
      `Ihr Knoten hat einen anderen Block ${integer(block)}, als unsere Seite genannt hat: Entweder er oder wir sind auf einer anderen Verzweigung.`,
    epochDiffers: (names) => `Diese weichen ab: ${names.join(", ")}.`,
    pricesEnd: (last, figures) =>
      `Unser Preisverlauf endet um ${utcTime(last)}, unsere Zahlen sind von ${utcTime(figures)}.`,
    pricesBegin: () => "Unser Preisverlauf beginnt nicht mit der Anlage des Vaults.",
    priceDiffers: (time, block, what) =>
      `Unser Preis von ${utcTime(time)}, Block ${integer(block)}, ist nicht der der Chain: ${columns[what]} weicht ab.`,
    settlementMissing: (id) => `Die Abrechnung der Epoche ${id} fehlt in unseren Tabellen.`,
    notSettled: (id) =>
      `Unser Server hat eine Zahl der Abrechnung von Epoche ${id}, die auf der Chain nicht abgerechnet ist.`,
    identity: (vault, parts) =>
      `Unser Server sagt über den Vault ${vault} etwas anderes als die Chain: ${parts.map((part) => identity[part]).join(", ")}.`,
    uneven: (listed, count) => `Die Factory listet ${listed} Vaults und zählt ${count}.`,
    vaultList: (missing, extra) =>
      `Von den Vaults der Factory fehlen ${missing} in unserer Liste, und ${extra} darin sind zu viel.`,
    parts: (vaults) => `Die Teile dieser Vaults sind nicht die, die die Chain nennt: ${vaults.join(", ")}.`,
  },
  gaps: {
    movedOn: () => "Der Index ist weitergelaufen, während gelesen wurde. Versuchen Sie es erneut.",
    otherHead: (block) =>
      `Ihr Knoten hat einen anderen Block ${integer(block)} als unser Index: Entweder er oder wir sind auf einer anderen Verzweigung. Versuchen Sie es erneut.`,
    noPosition: () => "Unsere Seite zeigt keine Position dieses Kontos in diesem Vault.",
    noEpoch: (epoch) => `Unsere Seite zeigt keine abgerechnete Epoche ${epoch}.`,
    noPrice: () => "Die Seite hat noch keinen Preis dieses Vaults, also gibt es nichts zu vergleichen.",
    stalePrice: () =>
      "Zur letzten Stunde war eine Preisquelle zu alt, deshalb zeigt die Seite den letzten gültigen Wert, als veraltet markiert. An diesem Block gibt es nichts nachzurechnen.",
    noAnswer: (token) => `${token}: Die Preisquelle gibt keine Antwort.`,
    gap: (from, to) =>
      `Zwischen ${utcTime(from)} und ${utcTime(to)} hat unsere Seite keinen stündlichen Preis, obwohl die Chain dort Blöcke hat. Unser Knoten hatte keinen Zustand für sie, oder wir lassen sie aus: Ohne sie kann die Zahl nicht geprüft werden.`,
    readings: (count) =>
      `Dafür muss alter Zustand ${integer(count)}-mal gelesen werden. Die eigene Prüfschaltfläche dieser Zahl tut das.`,
    archiveLine: (at) => `Ereignis ${nth(at)} des Archivs hat nicht das Format des Archivs.`,
    archiveKind: () => "Das Archiv hat eine Version, die diese Seite nicht liest.",
    archiveOfOther: () => "Das Archiv gehört zu einem anderen Vault oder einer anderen Chain.",
    archiveCut: (events) => `Das Archiv bricht nach ${integer(events)} Ereignissen ab.`,
    archiveBound: () => "Das Archiv ist größer, als diese Seite liest.",
    otherLog: () => "Ihr Endpunkt hat mit dem Protokoll eines anderen Vertrags geantwortet.",
    archiveUnread: (status) =>
      `Unser Server hat das Archiv der Ereignisse nicht geliefert (HTTP ${status}). Versuchen Sie es erneut.`,
    endpointLogs: () =>
      "Die Protokolle Ihres Endpunkts ergeben nicht die Historie der Ereignisse, die derselbe Endpunkt aus dem Vault liest: Einige Protokolle fehlen. Über den Vault sagt das nichts. Versuchen Sie es erneut, oder wählen Sie einen anderen Endpunkt.",
    notProven: () => "Es folgt aus der Liste der Ereignisse, die nicht bewiesen ist.",
    failed: (message) => message,
  },
};
