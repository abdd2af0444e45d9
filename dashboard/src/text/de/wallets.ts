import type { wallets as english } from "../wallets";

export const wallets: typeof english = {
  watch: {
    title: "Eine Adresse ansehen",
    hint: "Zum Ansehen wird keine Wallet gebraucht. So kann nichts signiert oder gesendet werden.",
    label: "Adresse",
    look: "Ansehen",
    remember: "In diesem Browser merken",
    notAnAddress: "Eine Adresse besteht aus 0x und 40 hexadezimalen Ziffern.",
    badChecksum:
      "Die Großbuchstaben dieser Adresse passen nicht zu ihren Ziffern: Vielleicht ist ein Tippfehler darin. Kopieren Sie sie noch einmal.",
    badLink: "Der Link nennt kein Konto",
    badLinkHint:
      "Der Teil nach ?account= in der Adresse dieser Seite muss aus 0x und 40 hexadezimalen Ziffern bestehen.",
    remembered: "Dieser Browser merkt sich diese Adresse.",
    forget: "Vergessen",
  },
  phone: {
    title: "Diese Seite in einer Wallet-App öffnen",
    hint: "In diesem Browser ist keine Wallet. Diese Apps öffnen die Seite in ihrem eigenen Browser, in dem die Wallet ist.",
    open: (name: string) => `In ${name} öffnen`,
  },
  remote: {
    title: "Wallets auf anderen Geräten",
    hint: "Sie werden über einen Dienst ihres Herstellers erreicht, der erfährt, dass Sie sich verbinden.",
    names: { walletConnect: "WalletConnect", coinbase: "Coinbase Wallet, Base" },
    about: {
      walletConnect: "Eine Wallet auf Ihrem Telefon oder ein Safe: verbunden durch einen QR-Code",
      coinbase: "Deren Erweiterung, App oder Smart Wallet",
    },
    loading: "Eine Sitzung wird begonnen…",
  },
  pairing: {
    title: "Scannen Sie diesen Code mit Ihrer Wallet",
    hint: "Zeigen Sie diesen Code niemandem: Wer ihn scannt, kann anstelle Ihrer Wallet antworten.",
    picture: "QR-Code des Links der Sitzung",
    open: "In einer Wallet auf diesem Gerät öffnen",
    copy: "Link kopieren",
  },
  batch: {
    signing: "Bestätigen Sie in Ihrer Wallet: alles in einem Schritt",
    waiting: "Ihre Wallet hat es. Die Chain wird abgewartet…",
    offer: "Freigabe und Antrag in einer Bestätigung",
    offerHint: "Ihre Wallet kann beides zusammen senden: Entweder geschieht beides oder nichts.",
    readyHint:
      "Ihre Wallet muss dafür zuerst Ihr Konto erweitern und fragt Sie vorher. Ohne das Häkchen bestätigen Sie stattdessen zweimal.",
    permission: "Teil derselben Bestätigung",
    dropped: "Ihre Wallet hat das Paket aufgegeben: Es kam nie in einen Block, und nichts ist geschehen.",
    revertedWhole: "Das Paket wurde auf der Chain abgelehnt. Nichts davon ist geschehen.",
    revertedPart:
      "Nur ein Teil des Pakets ist geschehen. Sehen Sie in Ihrer Wallet und bei Ihren Guthaben nach, bevor Sie etwas anderes tun.",
    undecided:
      "Ihre Wallet hat noch nicht gesagt, wie es ausgegangen ist. Es kann noch geschehen: Diese Seite sieht weiter nach und merkt es sich.",
    refused:
      "Ihre Wallet hat abgelehnt, mehrere Aufrufe als einen zu senden. Es wurde nichts gesendet. Entfernen Sie das Häkchen und versuchen Sie es erneut.",
  },
  swap: {
    payWith: "Bezahlen mit",
    asking: "Die Pools werden gefragt…",
    none: (symbol: string) => `Die Pools können nicht so viel ${symbol} tauschen.`,
    noAnswer: "Die Pools konnten nicht gefragt werden.",
    least: "Eingezahlt wird, was der Tausch mindestens bringt",
    price: (symbol: string) => `Preis eines ${symbol}`,
    againstOracle: "Gegenüber dem Orakelpreis",
    rest: "Bringt der Tausch weniger, geschieht gar nichts. Was er darüber hinaus bringt, bleibt in Ihrer Wallet.",
    tooBad:
      "Dieser Tausch würde gegenüber dem Orakelpreis mehr als 3 % verlieren und wird deshalb nicht angeboten. Tauschen Sie weniger, oder woanders.",
    submit: (given: string, amount: string) => `${given} tauschen und ${amount} einzahlen`,
    signs: (given: string, amount: string, vault: string) =>
      `Sie signieren gleich: genau ${given} für mindestens ${amount} tauschen und genau ${amount} in ${vault} einzahlen.`,
  },
  safe: {
    leader:
      "Das Konto, das einen Vault anlegt, führt ihn für immer: Kein anderes Konto kann an seine Stelle treten, und ein verlorener Schlüssel kann nicht ersetzt werden. Bei einem Safe (einer Vertrags-Wallet mit mehreren Eigentümern) können Eigentümer kommen und gehen, während der Leader derselbe bleibt; verbinden Sie ihn über WalletConnect oder als Browser-Wallet.",
    leaderForEver: "Auch der Leader bleibt für immer dieses Konto.",
  },
  sent: {
    title: "Gesendet und noch nicht entschieden",
    before: (says: string) =>
      `Das haben Sie schon einmal gesendet, und wie es ausging, ist noch nicht bekannt: ${says}`,
    undecided: (hash: string) =>
      `Es wurde als ${hash} gesendet, und wie es ausging, ist noch nicht bekannt. Diese Seite sieht weiter nach und merkt es sich. Senden Sie es nicht noch einmal.`,
    beforeHint: "Es noch einmal zu senden kann dazu führen, dass es zweimal geschieht.",
    again: "Trotzdem noch einmal senden",
    states: {
      unanswered:
        "Ihre Wallet wurde gefragt, und diese Seite weiß nicht, ob sie es gesendet hat. Sehen Sie in Ihrer Wallet nach, bevor Sie es noch einmal senden.",
      transaction: "Unterwegs. Die Chain hat es noch nicht.",
      batch: "Ihre Wallet hat es und hat nicht gesagt, wie es ausging.",
      proposal:
        "Ein Vorschlag an die Eigentümer Ihrer Wallet. Er wird wirksam, sobald sie ihn bestätigt und ausgeführt haben.",
      done: "Erledigt: Die Chain hat es.",
      failed: "Auf der Chain abgelehnt. Nichts ist geschehen.",
      dropped: "Ihre Wallet hat es aufgegeben. Nichts ist geschehen.",
      part: "Nur ein Teil ist geschehen. Sehen Sie in Ihrer Wallet nach.",
    },
    other: (account: string) => `von ${account}`,
    dismiss: "Nicht länger darauf warten",
    dismissHint: "Dann vergisst die Seite es nur. Zurückgenommen wird es dadurch nicht.",
    close: "Schließen",
  },
};
