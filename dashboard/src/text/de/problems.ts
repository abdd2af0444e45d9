import { address, amount, bare, big, percentOfBps, percentOfWad, when } from "~/lib/revert-values";
import type { problems as english } from "../problems";

const statusNames = ["aktiv", "inaktiv", "geschlossen"];

const sentences: (typeof english)["sentences"] = {
  NotAllowed: ([caller]) => `${address(caller)} darf das in diesem Vault nicht tun.`,
  ZeroAddress: () => "Eine Adresse fehlt.",
  ZeroAmount: () => "Der Betrag ist null.",
  Locked: () => "Der Vault ist mitten in einer anderen Transaktion. Versuchen Sie es erneut.",
  PermitExpired: ([deadline]) =>
    `Die signierte Erlaubnis ist am ${when(deadline)} abgelaufen. Signieren Sie noch einmal.`,
  PermitSigner: () => "Die signierte Erlaubnis stammt von einem anderen Konto. Signieren Sie noch einmal.",
  ERC2612ExpiredSignature: ([deadline]) =>
    `Die signierte Erlaubnis ist am ${when(deadline)} abgelaufen. Signieren Sie noch einmal.`,
  ERC2612InvalidSigner: () => "Die signierte Erlaubnis stammt von einem anderen Konto. Signieren Sie noch einmal.",
  PermitFailed: ([, allowed, needed], u) =>
    `Die signierte Erlaubnis wurde nicht angenommen, und die Freigabe deckt ${bare(allowed, u)} von ${amount(needed, u)}. Verwenden Sie stattdessen eine Freigabe.`,
  TooManyShares: () => "Der Vault kann nicht so viele Anteile ausgeben.",
  InexactTransfer: ([sent, received], u) =>
    `Der Token hat eine Gebühr genommen: ${bare(sent, u)} wurden gesendet, und ${bare(received, u)} sind angekommen.`,
  TextTooLong: ([length, most]) => `Der Text hat ${length} Byte; höchstens ${most} sind erlaubt.`,
  AmountTooLarge: () => "Der Betrag ist zu groß.",
  DepositsStopped: ([status]) =>
    `Der Vault nimmt keine Einlagen an: Er ist ${statusNames[Number(status)] ?? "nicht aktiv"}.`,
  BelowMinimum: ([assets, minimum], u) =>
    `${amount(assets, u)} liegen unter dem Mindestbetrag von ${amount(minimum, u)}.`,
  NothingPending: () =>
    "An diesem Antrag gibt es nichts mehr zu stornieren. Vielleicht wurde er schon storniert oder abgerechnet.",
  NothingToClaim: () => "Hier gibt es nichts mehr abzuholen.",
  PastCutoff: ([epoch, cutoff]) =>
    `Der Annahmeschluss der Epoche ${epoch} war am ${when(cutoff)}: Ihre Anträge können nicht mehr storniert werden. Sie werden mit der Abrechnung erfüllt.`,
  ExceedsClaimable: () =>
    "Das ist mehr, als abholbereit ist. Vielleicht hat jemand einen Teil abgeholt: Sehen Sie noch einmal nach.",
  LeaderMarginBroken: () => "Der Leader fiele unter den Eigenanteil, den der Vault verlangt.",
  AlreadySettled: ([epoch]) => `Epoche ${epoch} ist schon abgerechnet.`,
  EpochNotClosed: ([epoch, cutoff]) =>
    `Epoche ${epoch} kann jetzt nicht abgerechnet werden${big(cutoff) > 0n ? `: Ihr Annahmeschluss ist am ${when(cutoff)}` : ""}.`,
  NotKeeper: ([, opensAt]) => `Bis ${when(opensAt)} darf nur ein Keeper abrechnen.`,
  NavOutOfBounds: () => "Der Wert des Vaults hat sich aus den angegebenen Grenzen bewegt.",
  PriceOutOfBand: () => "Der Anteilspreis weicht mehr als 20 % vom zuletzt abgerechneten ab.",
  InsufficientCash: ([needed, available], u) =>
    `Die Abrechnung braucht ${amount(needed, u)} und hat ${bare(available, u)}.`,
  Asynchronous: () => "Dieser Vault rechnet wöchentlich ab: Das Ergebnis ist vorher nicht bekannt.",
  FeeNotLower: ([, current]) => `Die Gebühr kann nur sinken; sie ist jetzt ${percentOfBps(current)}.`,
  FeeIsFinal: () => "Endgültiger Preis und Gebühr stehen fest: Die Gebühr lässt sich nicht mehr senken.",
  PausedByOthers: () =>
    "Einlagen wurden von jemand anderem ausgesetzt: Die Aussetzung eines Wächters kann nur ein Wächter aufheben.",
  NotPaused: () => "Einlagen sind nicht ausgesetzt.",
  NotAbandoned: ([at]) => `Der Vault gilt nicht vor ${when(at)} als verlassen.`,
  AlreadyClosed: () => "Der Vault schließt schon oder ist geschlossen.",
  NotClosing: () => "Der Vault wird nicht abgewickelt, oder eine Epoche wartet noch auf ihre Abrechnung.",
  TokensLeft: ([count]) =>
    Number(count) === 1
      ? "Zuerst muss noch 1 Token verkauft werden."
      : `Zuerst müssen noch ${count} Token verkauft werden.`,
  NoTokensLeft: () => "Es ist kein Token übrig: Der Vault kann stattdessen seinen Schlusspreis bekommen.",
  VaultEnded: () => "Der Vault endete mit übrigen Token: Steigen Sie in Token aus.",
  ExitNotOpen: () => "Der Ausstieg in Token ist nicht offen.",
  BadSeed: () => "Die Starteinlage muss mindestens dem Mindestbetrag entsprechen.",
  NotTransferable: () => "Anteile eines persönlichen Vaults können nicht übertragen werden.",
  NotOwner: () => "Das darf nur der Eigentümer dieses persönlichen Vaults.",
  ExceedsMax: ([asked, most], u) => `${bare(asked, u)} ist mehr, als jetzt geht: höchstens ${amount(most, u)}.`,
  UnknownAsset: () => "Das Protokoll kennt diesen Basistoken nicht.",
  BadFee: ([, most]) => `Die Gebühr kann höchstens ${percentOfBps(most)} sein.`,
  BadMargin: ([, most]) => `Der Eigenanteil des Leaders kann höchstens ${percentOfBps(most)} sein.`,
  BadMinimum: () => "Diese Mindesteinlage ist nicht erlaubt.",
  BadPeriod: () => "Der Zeitraum muss zwischen 1 und 30 Tagen liegen.",
  BadCutoff: ([, from, until]) => `Der erste Annahmeschluss muss zwischen ${when(from)} und ${when(until)} liegen.`,
  SeedBelowMinimum: ([, minimum], u) => `Die Starteinlage muss mindestens ${amount(minimum, u)} sein.`,
  EmptyText: () => "Name und Symbol dürfen nicht leer sein.",
  TradingIsPaused: () => "Ein Wächter hat den Handel in diesem Vault ausgesetzt.",
  NotAnAdapter: () => "Diese Börse steht nicht auf der Liste des Protokolls.",
  BadPair: () => "Dieses Paar kann hier nicht gehandelt werden.",
  NotListed: () => "Dieser Token ist nicht mehr gelistet: Er kann verkauft, aber nicht gekauft werden.",
  TooManyTokens: ([most]) => `Ein Vault hält höchstens ${most} Token.`,
  InsufficientHolding: () => "Der Vault hält nicht so viel.",
  InputMismatch: () => "Die Börse hat einen anderen Betrag genommen, als sie bekommen sollte.",
  OutputShort: () => "Der Trade brächte weniger, als Sie mindestens verlangt haben.",
  TradeLossTooHigh: () => "Der Trade ist mehr als 1 % schlechter als der Orakelpreis.",
  BucketEmpty: ([needed, left]) =>
    `Der Trade braucht ${percentOfWad(needed)} des Handelsspielraums, und ${percentOfWad(left)} sind übrig. Er füllt sich in 28 Tagen wieder auf.`,
  NoBase: () => "Der Vault hat noch keinen Handelsspielraum.",
  SaleOnly: () =>
    "Von einem Annahmeschluss bis zur Abrechnung und während der Schließung dürfen Token nur verkauft werden.",
  RaiseTooMuch: () => "Das verkauft mehr, als der Abrechnung fehlt.",
  NothingToRaise: () => "Der Abrechnung fehlt kein Guthaben.",
  DeadlinePassed: ([deadline]) => `Die Frist ${when(deadline)} ist vorbei.`,
  OrderNotOpen: ([order]) => `Order ${order} ist nicht mehr offen.`,
  NotTheTargetsInForce: () => "Es gelten neuere Ziele.",
  NotALimitOrder: () => "Das ist keine Limit-Order.",
  TooManyTargets: ([count]) => `${count} Ziele sind zu viele.`,
  BadTarget: ([token]) =>
    `Das Ziel von ${address(token)} ist nicht gültig: jeder Token einmal, mit einem Band von mindestens 0,01 %.`,
  WeightsTooHigh: ([sum]) => `Die Gewichte ergeben zusammen ${percentOfBps(sum)}; höchstens 100 % sind erlaubt.`,
  InsideBand: () => "Jeder Token liegt in seinem Band: Es gibt nichts umzuschichten.",
  AwayFromTarget: ([token]) => `Der Trade bewegt ${address(token)} von seinem Ziel weg.`,
  CapExceeded: ([token, value, most], u) =>
    `Der Vault hielte ${address(token)} im Wert von ${amount(value, u)}; höchstens ${amount(most, u)} davon dürfen gekauft werden. Kaufen Sie weniger.`,
  TargetAboveCap: ([token, weight, cap]) =>
    `Das Ziel von ${address(token)} ist ${percentOfBps(weight)}; höchstens ${percentOfBps(cap)} davon dürfen gekauft werden.`,
  OverCapFirst: ([token]) =>
    `Token über ihrer Obergrenze werden zuerst verkauft: ${address(token)} kommt vor denen, die darunter liegen.`,
  StillPriced: ([token]) => `${address(token)} hat einen verwendbaren Preis: Es gibt nichts abzuschreiben.`,
  StillReadable: ([token]) =>
    `Die Preisquelle von ${address(token)} kann noch gelesen werden: Es muss nichts vermerkt werden.`,
  NotWrittenOff: ([token]) => `${address(token)} ist nicht abgeschrieben.`,
  WrittenOffBefore: ([token]) => `${address(token)} ist schon abgeschrieben.`,
  NotedBefore: ([token, notedAt]) =>
    `Dass ${address(token)} keinen verwendbaren Preis hat, wurde schon am ${when(notedAt)} vermerkt.`,
  NotNoted: ([token]) =>
    `Noch hat niemand vermerkt, dass ${address(token)} keinen verwendbaren Preis hat. Vermerken Sie das zuerst.`,
  NoLastPrice: ([token]) => `Es ist kein Preis von ${address(token)} bekannt, zu dem er bewertet werden könnte.`,
  WriteOffTooLarge: ([value, most], u) =>
    `Alle abgeschriebenen Bestände wären ${amount(value, u)} wert; höchstens ${amount(most, u)} sind erlaubt.`,
  SettlementWaits: () =>
    "Eine Abrechnung dieses Vaults steht aus: Erst danach kann Geld den Tank verlassen und können seine Grenzen sinken.",
  PremiumTooHigh: ([, most]) => `Der Aufschlag kann höchstens ${percentOfBps(most)} sein.`,
  EtherRefused: ([to]) => `${address(to)} nimmt kein ETH an.`,
  UnknownToken: ([token]) => `Das Protokoll kennt den Token ${address(token)} nicht.`,
  BadAnswer: () =>
    "Eine Preisquelle gibt keine brauchbare Antwort. Bis sie es tut, geht nichts, was einen Preis braucht.",
  StaleAnswer: ([, updatedAt]) =>
    `Eine Preisquelle hat zuletzt am ${when(updatedAt)} geantwortet; das ist zu lange her.`,
  NotNewerThanCutoff: () =>
    "Eine Preisquelle hat seit dem Annahmeschluss noch nicht geantwortet. Versuchen Sie es in einigen Minuten erneut.",
  SequencerDown: () => "Der Sequencer des Netzwerks ist ausgefallen. Versuchen Sie es erneut, wenn er wieder läuft.",
  SequencerGracePeriod: () =>
    "Der Sequencer des Netzwerks läuft erst seit kurzem wieder. Versuchen Sie es später erneut.",
  NoPool: () => "Für dieses Paar gibt es keinen Pool.",
  BadPath: () => "Der Pfad des Trades ist nicht gültig.",
  ERC20InsufficientBalance: ([, balance, needed], u) =>
    `Das Konto hat ${bare(balance, u)} und braucht ${bare(needed, u)}.`,
  ERC20InsufficientAllowance: ([, allowed, needed], u) =>
    `Die Freigabe deckt ${bare(allowed, u)} von ${amount(needed, u)}.`,
  ERC20InvalidReceiver: () =>
    "An diese Adresse kann nichts gesendet werden: Der Vault selbst könnte es nicht zurückgeben.",
  UnknownVault: () => "Dieser Vault gehört nicht zur Factory.",
  SafeERC20FailedDecreaseAllowance: () => "Der Token hat die Änderung der Freigabe abgelehnt.",
  SafeERC20FailedOperation: () => "Der Token hat die Übertragung abgelehnt.",
};

export const problems: typeof english = {
  sentences,
  failures: {
    rejected: "Sie haben in Ihrer Wallet abgelehnt. Es wurde nichts gesendet.",
    noGas: "Dieses Konto hat nicht genug ETH, um die Transaktion zu bezahlen.",
    replaced: "Ihre Wallet hat die Transaktion durch eine andere ersetzt. Hier wurde nichts getan.",
    timeout:
      "Die Transaktion ist nach drei Minuten noch in keinem Block. Das kann noch geschehen: Sehen Sie in Ihrer Wallet nach, bevor Sie sie noch einmal senden.",
    offline: "Das Netzwerk hat nicht geantwortet. Es wurde nichts gesendet, außer Ihre Wallet sagt etwas anderes.",
    disconnected: (from: string) =>
      `Ihre Wallet ist nicht mehr als ${from} verbunden. Es wurde nichts gesendet. Verbinden Sie sie wieder und beginnen Sie von vorn.`,
    switched: (from: string, to: string) =>
      `Ihre Wallet hat inzwischen von ${from} zu ${to} gewechselt. Es wurde nichts gesendet. Wechseln Sie zurück, oder schließen Sie dies und beginnen Sie mit dem neuen Konto von vorn.`,
    networkChanged:
      "Ihre Wallet hat inzwischen das Netzwerk gewechselt, darum wurde ihr die Transaktion nicht übergeben. Drücken Sie den Knopf noch einmal: Die Wallet wird zuerst gebeten zurückzukehren.",
    wrongNetwork:
      "Ihre Wallet oder der gewählte RPC-Endpunkt ist in einem anderen Netzwerk, darum lässt sich die Chain nicht darüber lesen. Wechseln Sie das Netzwerk der Wallet, oder wählen Sie auf der Seite Prüfen einen Endpunkt dieses Netzwerks.",
    silentRevert: "Der Vertrag hat ohne Angabe eines Grundes abgelehnt.",
    unknown: "Etwas ist schiefgegangen.",
    reverted: (name: string) => `Der Vertrag hat abgelehnt: ${name}.`,
  },
};
