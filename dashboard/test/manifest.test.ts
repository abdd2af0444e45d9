import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const here = new URL("../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, here));
const manifest = JSON.parse(read("public/manifest.webmanifest").toString("utf8"));

/** Width and height of a PNG, from its header. */
function sizeOf(png: Buffer): string {
  expect([...png.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
}

describe("the manifest of the web app", () => {
  it("is named by the page, beside an icon for phones that don't read it", () => {
    const page = read("index.html").toString("utf8");
    expect(page).toContain('<link rel="manifest" href="/manifest.webmanifest" />');
    expect(page).toContain('<link rel="apple-touch-icon" href="/icon-180.png" />');
    expect(sizeOf(read("public/icon-180.png"))).toBe("180x180");
  });

  it("has what browsers ask for before they offer to install it", () => {
    expect(manifest).toMatchObject({ name: "Sluice", start_url: "/", scope: "/", display: "standalone" });
    const sizes = manifest.icons.map(({ sizes, purpose }: { sizes: string; purpose: string }) => `${sizes} ${purpose}`);
    expect(sizes).toEqual(expect.arrayContaining(["192x192 any", "512x512 any", "512x512 maskable"]));
  });

  it("names icons that are there, of the size that it says", () => {
    for (const { src, sizes, type } of manifest.icons) {
      const file = read(`public${src}`);
      if (type === "image/svg+xml") expect(file.toString("utf8")).toMatch(/^<svg /);
      else expect(sizeOf(file)).toBe(sizes);
      expect(file.length).toBeLessThan(30_000);
    }
  });
});
