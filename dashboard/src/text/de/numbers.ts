import type { numbers as english } from "../numbers";

export const numbers: typeof english = {
  empty: "Geben Sie eine Zahl ein.",
  malformed: "Das ist keine Zahl.",
  grouping:
    "Ein Punkt darf nur Tausender trennen, wie in 1.234,50. Schreiben Sie Nachkommastellen nach einem Komma, wie in 10,5.",
  leadingZero: "Eine Zahl kann nicht mit 0 und einer weiteren Ziffer beginnen. Meinten Sie ein Komma, wie in 0,5?",
  tooLong: "Diese Zahl ist zu lang.",
  whole: "Geben Sie eine ganze Zahl ein.",
  tooPrecise: (decimals: number) => `Höchstens ${decimals} Nachkommastellen.`,
  ambiguous: (one: string, other: string) => `Das könnte ${one} oder ${other} bedeuten. Schreiben Sie eins von beiden.`,
  character: (name: string) =>
    `Nur Ziffern, ein Komma und Punkte zwischen Tausendern sind erlaubt, nicht aber ${name}.`,
  quoted: (character: string) => `„${character}“`,
  space: "ein Leerzeichen",
  byNumber: (code: string) => `das Zeichen ${code}`,
};
