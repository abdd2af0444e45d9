import { beforeAll, describe, expect, it } from "vitest";
import { type Found, readSource } from "./source";

/** Long beside the seconds that reading the source takes, for a host that is busy. */
const PATIENCE = 180_000;

describe("the app's texts", () => {
  let found: Found;
  beforeAll(() => {
    found = readSource();
  }, PATIENCE);

  it("are many", () => expect(found.texts).toBeGreaterThan(900));
  it("stand in src/text, not in a page", () => expect(found.outside).toEqual([]));
  it("are each read somewhere", () => expect(found.unread).toEqual([]));
  it("are written as they are in each language", () => expect(found.oneLanguage).toEqual([]));
});

describe("the reading of the source", () => {
  const catalogue = `
    import { spoken } from "./spoken";
    const inner = { deep: "Deep", lost: "Lost" };
    export const text = spoken("pages", { used: "Used", unused: "Unused", group: { one: "One", two: "Two" }, inner, by: { a: "A", b: "B" } });`;
  const read = (page: string) =>
    readSource({
      "src/text/spoken.ts": "export const spoken = <T,>(_: string, texts: T) => texts;",
      "src/text/pages.ts": catalogue,
      "src/pages/page.tsx": `import { text } from "../text/pages";\n${page}`,
    });

  it("finds what nobody reads, through other names, choices of a group and groups given away", () => {
    const { unread, texts } = read(`
      const t = text.group;
      const { inner } = text;
      export const Page = ({ key }: { key: "a" | "b" }) => <p title={t.one}>{text.used}{inner.deep}{text.by[key]}</p>;`);
    expect(texts).toBe(8);
    expect(unread).toEqual(["pages.unused", "pages.group.two", "pages.inner.lost"]);
    expect(read("export const all = Object.values(text.group);").unread).not.toContain("pages.group.two");
  });

  it.each([
    ["<p>Words in a page</p>", "Words in a page"],
    ['<p title="Words" />', "Words"],
    ['<input placeholder={"Type here"} />', "Type here"],
    ["<p aria-label={late ? `Too late` : undefined} />", "Too late"],
    ['<p>{late && "Too late"}</p>', "Too late"],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the source of a page
    ["<p>{`${late} days`}</p>", "days"],
    ['<Field label="Amount" />', "Amount"],
  ])("finds the text in %s", (page, found) => {
    const { outside } = read(`export const Page = ({ late }: { late: boolean }) => ${page};`);
    expect(outside).toHaveLength(1);
    expect(outside[0]).toContain(found);
  });

  it.each(["<p>{text.used.toLowerCase()}</p>", "<p>{late}%</p>"])("finds what only English can do in %s", (page) =>
    expect(read(`export const Page = ({ late }: { late: string }) => ${page};`).oneLanguage).toHaveLength(1),
  );

  it.each(['<p className="text-sm">{text.used} · 5 %</p>', '<input placeholder="0x…" />', '<p data-kind="vault" />'])(
    "finds none in %s",
    (page) => expect(read(`export const Page = () => ${page};`).outside).toEqual([]),
  );
});
