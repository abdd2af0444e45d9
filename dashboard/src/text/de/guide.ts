import type { guide as english, GuideSection } from "../guide";

const sections: GuideSection[] = [
  {
    id: "shares",
    title: "Anteile",
    prose: [
      "Sie zahlen USDC ein und halten Anteile. Ein Anteil ist ein ERC-20-Token mit 18 Nachkommastellen; der erste Preis jedes Vaults ist 1,00.",
      "Der Anteilspreis ist der Wert des Portfolios geteilt durch die Zahl der Anteile, exakt. Wert heißt: die Bestände zu Orakelpreisen. Wartende Einlagen, reservierte Auszahlungen und geschuldete Gebühren sind nicht enthalten; Anträge, Abholungen und Geschenke bewegen den Preis also nie.",
      "Eine Einlage gibt neue Anteile zum Preis ihrer Abrechnung aus, deshalb verlieren die Anteile der anderen dadurch nicht an Wert. Ein Vault von 1.000.000 $, der 100.000 $ annimmt, gibt neue Anteile in Höhe von 10 % der bisherigen aus; das sind danach 9,09 % aller Anteile. Bei 1.500.000 $ sind sie 9,09 % davon wert.",
    ],
  },
  {
    id: "epochs",
    title: "Epochen und die wöchentliche Abrechnung",
    prose: [
      "Anträge warten bis zum wöchentlichen Annahmeschluss, üblicherweise Freitag 16:00 UTC. Dann bewertet eine Transaktion den Vault und erfüllt alle Anträge dieser Epoche zusammen, zu einem Preis. Niemand kann den Preis im Nachhinein wählen: Schnelle Preisquellen müssen nach dem Annahmeschluss geantwortet haben.",
      "Eine Abrechnung kostet für einen Antrag dasselbe wie für tausend. Was aus Ihrem Antrag wurde, ist eine reine Rechnung aus dem Preis der Abrechnung; deshalb kann es jederzeit später abgeholt werden und verfällt nie.",
    ],
    table: {
      caption: "Zustände eines Antrags",
      head: ["Zustand", "Bedeutung", "Was Sie tun können"],
      rows: [
        [
          "Wartet",
          "Wartet auf seinen Annahmeschluss",
          "Ganz stornieren; der Betrag kommt in derselben Transaktion zurück",
        ],
        [
          "In Abrechnung",
          "Nach dem Annahmeschluss, noch nicht abgerechnet",
          "Warten. Er kann nicht storniert werden, außer es vergeht eine Woche",
        ],
        ["Abholbereit", "Abgerechnet", "Abholen, oder es dem AutoClaimer überlassen"],
        ["Erstattet", "Der Vault hat den Betrag zurückgegeben", "Die Erstattung abholen"],
        ["Abgeholt", "Abgerechnet und abgeholt", "Nichts mehr zu tun"],
      ],
    },
    after: [
      "Wenn eine Abrechnung überfällig ist: Nach 1 Tag darf jeder abrechnen, bei höchstens 20 % Abweichung vom letzten Preis; nach 5 Tagen ohne diese Grenze; nach 7 Tagen sind Stornierungen wieder möglich, und Anleger dürfen in Token aussteigen, ganz ohne Orakel.",
    ],
  },
  {
    id: "fees",
    title: "Die Gebühr: nur auf Ihren Gewinn",
    prose: [
      "Die Performancegebühr wird je Anleger bei der Abhebung erhoben, auf den Gewinn des Abgehobenen. Ihre Kosten werden zusammengefasst: Alle Ihre Einlagen haben zusammen einen Durchschnitt je Anteil. Bei einem Verlust fällt keine Gebühr an, und was im Vault bleibt, wird nie belastet.",
      "In einer älteren Anleitung steht „Gebühr % × abgehobene Menge“. Wörtlich genommen würde das eine Gebühr auf Ihr eigenes Kapital und auf Verluste erheben. Hier ist die Gebühr auf den Gewinn gemeint, der zur abgehobenen Menge gehört, und genau das tut der Vertrag.",
    ],
    table: {
      caption: "Sam, bei einer Gebühr von 10 %",
      head: ["Schritt", "Anteile", "Durchschnittskosten", "Brutto", "Gebühr", "Netto"],
      rows: [
        ["Zahlt 1.000 zu 1,00 ein", "1.000,00", "1,00", "", "", ""],
        ["Zahlt 1.000 zu 1,50 ein", "1.666,67", "1,20", "", "", ""],
        ["Hebt 1.000 Anteile zu 1,60 ab", "666,67", "1,20", "1.600,00", "40,00", "1.560,00"],
      ],
    },
    after: [
      "Die 1.000 Anteile haben 1.200 gekostet. Der Gewinn ist 400 und die Gebühr 40. Weil die Kosten zusammengefasst sind, wird ein Gewinn aus einer Einlage mit einem Verlust aus einer anderen verrechnet. Ein von jemandem gekaufter Anteil bringt seine Kosten mit, und damit auch seine Gebühr.",
      "In der Demo spielt der Vault Lighthouse Guide diese Schritte durch und geht dann darüber hinaus: Sam zahlt weitere 500 zu 2,00 ein, gibt die Hälfte seiner Anteile mit ihren Kosten an Tom und hebt den Rest zu 1,90 ab.",
    ],
  },
  {
    id: "pnl",
    title: "Was Sie verdient haben",
    prose: [
      "Das realisierte Ergebnis wird bei der Abrechnung gebucht: Nettoerlös abzüglich der Kosten. Das unrealisierte Ergebnis ist der Wert Ihrer Anteile abzüglich ihrer Kosten, vor der Gebühr; daneben steht die Gebühr, die jetzt bei einem Ausstieg anfiele.",
      "Gesamtergebnis = realisiert + unrealisiert = Netto-Abhebungen + Wert − Einlagen + Kosten gesendeter Anteile − Kosten erhaltener Anteile.",
    ],
    table: {
      caption: "Sam nach seiner Abhebung, bei 1,60",
      head: ["Zahl", "Wert"],
      rows: [
        ["Anteile", "666,67"],
        ["Vermögenswert", "1.066,67"],
        ["Kosten der Anteile", "800,00"],
        ["Unrealisiertes Ergebnis", "+266,67"],
        ["Realisiertes Ergebnis", "+360,00"],
        ["Gesamtergebnis", "+626,67"],
      ],
    },
    after: [
      "Rechnen Sie nach: 1.560,00 + 1.066,67 − 2.000,00 = 626,67. Anteile an eine andere eigene Wallet zu senden nimmt ihre Kosten mit und ändert keinen Gewinn.",
    ],
  },
  {
    id: "margin",
    title: "Eigenanteil des Leaders und teilweise angenommene Einlagen",
    prose: [
      "Ein Leader muss nach jeder Abrechnung, die Einlagen annimmt, einen festen Teil aller Anteile halten. Wartet mehr, als das erlaubt, wird jede Einlage dieser Epoche im selben Verhältnis angenommen, und der Rest wird erstattet. Abhebungen begrenzt das nie.",
    ],
    table: {
      caption: "1.000 USDC in eine Epoche, die 62 % des Beantragten annehmen kann",
      head: ["", "USDC"],
      rows: [
        ["Angenommen, wird zu Anteilen", "620,00"],
        ["Wird erstattet", "380,00"],
      ],
    },
  },
  {
    id: "roles",
    title: "Wer was darf",
    prose: ["Niemand kann einen Vault verändern, sein Geld entnehmen oder einen abgerechneten Preis ändern."],
    table: {
      caption: "Rollen",
      head: ["Rolle", "Kann", "Kann nicht"],
      rows: [
        [
          "Sie",
          "Einzahlen, vor dem Annahmeschluss stornieren, abheben, abholen, übertragen",
          "Am Abheben gehindert werden",
        ],
        [
          "Leader",
          "Innerhalb der Grenzen handeln, Ziele und Orders setzen, Einlagen aussetzen, die Gebühr senken, schließen",
          "Das Geld anderer abheben, die Gebühr erhöhen, eine Abhebung aufhalten",
        ],
        ["Trader", "Innerhalb der Grenzen handeln und Orders aufgeben", "Alles andere"],
        [
          "Keeper",
          "Abrechnen, Geld für Abrechnungen beschaffen, Orders ausführen, Ziele halten",
          "Preise wählen, Geld herausbewegen",
        ],
        [
          "Wächter",
          "Einlagen und Handel aussetzen, einen verlassenen Vault schließen",
          "Eine Abrechnung, Abholung oder einen Ausstieg aufhalten",
        ],
        ["Governance", "Token, Preisquellen und Börsen listen, nach einer Frist von 14 Tagen", "Einen Vault berühren"],
      ],
    },
  },
  {
    id: "compare",
    title: "Verglichen mit einem Fonds und einem Yield-Vault",
    prose: [],
    table: {
      caption: "Ein verwalteter Vault neben einem Fonds und einem Yield-Vault",
      head: ["", "Dieser Vault", "Ein Fonds", "Ein Yield-Vault"],
      rows: [
        [
          "Wer entscheidet",
          "Ein Leader, innerhalb von Grenzen im Code",
          "Ein Manager, innerhalb eines Vertrags",
          "Fester Code",
        ],
        [
          "Preis",
          "Wöchentlich, aus Orakeln, nachrechenbar",
          "Etwa monatlich, von einer Verwaltungsstelle",
          "Fortlaufend, aus dem Pool",
        ],
        [
          "Ein- und Ausstieg",
          "Wöchentliche Warteschlange, stornierbar",
          "Wochen der Kündigungsfrist",
          "Sofort, solange Liquidität da ist",
        ],
        [
          "Gebühr",
          "Auf Ihren eigenen Gewinn, beim Ausstieg",
          "Auf den Gewinn aller und auf das Vermögen",
          "Auf den Ertrag, von allen gleich",
        ],
        ["Verwahrung", "Der Vertrag", "Eine Bank", "Der Vertrag"],
        [
          "Was schiefgehen kann",
          "Schlechte Trades innerhalb der Grenzen, Orakel, Fehler im Code",
          "All das, und Betrug",
          "Fehler im Code, die Pools dahinter",
        ],
      ],
    },
  },
  {
    id: "risks",
    title: "Risiken in klaren Zahlen",
    prose: [
      "Der Leader kann Geld verlieren, indem er sich irrt: Ein Portfolio, das um die Hälfte fällt, halbiert Ihre Anteile. Keine Regel verhindert das.",
      "Was die Regeln begrenzen, ist der Verlust durch schlechte Ausführung. Jeder Trade darf höchstens 1 % schlechter sein als der Orakelpreis, und alle solchen Verluste zusammen zehren an einem Spielraum von 3 % des Portfolios, der sich in 28 Tagen wieder auffüllt. Schlimmstenfalls kostet ein böswilliger Trader 3 % auf einmal und danach etwa 0,1 % am Tag. Zwischen einem Annahmeschluss und seiner Abrechnung dürfen Token nur verkauft werden, und nur für das, was fehlt.",
      "Preise kommen aus Preisquellen. Eine falsche Preisquelle bedeutet einen falschen Anteilspreis; eine veraltete hält die Abrechnung an, statt dass geraten wird.",
      "Verträge können Fehler haben. Dieser ist nicht auditiert. Verwenden Sie ihn nicht mit Geld, dessen Verlust Sie nicht verkraften.",
      "Sie warten bis zu einer Woche auf eine Abrechnung, und der Preis ändert sich in dieser Zeit.",
    ],
  },
  {
    id: "verify",
    title: "Vertrauen Sie dieser Seite nicht",
    prose: [
      "Jede Zahl kommt aus Ereignissen auf der Chain. Auf der Seite „Prüfen“ kann Ihr eigener Browser die Chain noch einmal lesen und einen Preis oder eine Position nachrechnen. Das Kommandozeilenprogramm geht weiter und prüft Merkle-Beweise gegen den Hash eines Blocks.",
      "Wenn unser Server weg ist, sind Ihre Anträge und Anteile noch da: Die Seite „Ohne unseren Server“ storniert, holt ab und hebt ab, mit nichts als einem RPC-Endpunkt und Ihrer Wallet.",
    ],
  },
];

export const guide: typeof english = {
  title: "Anleitung",
  lead: "Wie ein Vault funktioniert, mit durchgerechneten Zahlen.",
  contents: "Inhalt",
  sections,
};
