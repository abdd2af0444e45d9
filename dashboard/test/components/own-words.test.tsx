// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { describe, expect, it } from "vitest";
import type { Leader } from "~/api/leaders";
import { hostOf, OwnWords } from "~/pages/leaders/own-words";
import { leaders as t } from "~/text/leaders";
import { renderWith, server, testWallets, withServer } from "./setup";

withServer();

const said = (text: string) => ({ text, block: 5, time: 1_700_000_000, tx: `0x${"11".repeat(32)}` });
const HOST = "pictures.example";
const leader = {
  leader: "0x00000000000000000000000000000000000000c1",
  ownText: said('<img src="https://evil.example/x"> [pay](javascript:alert(1))'),
  ownPicture: said(`https://${HOST}/me.png`),
  ownLink: said("https://ada.example/about"),
} as unknown as Leader;

const PIXEL = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
  (character) => character.charCodeAt(0),
);

type Answer = () => Response | Promise<Response>;
const answers = (answer: Answer) => {
  const asked: Request[] = [];
  server.use(
    http.get(`https://${HOST}/me.png`, ({ request }) => {
      asked.push(request);
      return answer();
    }),
  );
  return asked;
};
const load = () => fireEvent.click(screen.getByRole("button", { name: t.showPicture(HOST) }));
const type = (of: string) => ({ headers: { "content-type": of } });

describe("what a leader says about themselves", () => {
  it("is text, and a link that says where it leads; nothing is fetched before the reader asks", async () => {
    const asked = answers(() => HttpResponse.error());
    const { container } = renderWith(testWallets(), <OwnWords leader={leader} />);
    expect(screen.getByText(leader.ownText!.text)).toBeDefined();
    expect(container.querySelector("img, script, iframe, object, embed")).toBeNull();
    const link = screen.getByRole("link", { name: t.link("ada.example") });
    expect(link.getAttribute("rel")).toBe("noopener noreferrer nofollow ugc");
    expect(link.getAttribute("referrerpolicy")).toBe("no-referrer");
    expect(screen.getByText(t.ownWordsNote)).toBeDefined();
    expect(asked).toEqual([]);
  });

  it("has a picture that is fetched once it is asked for, without cookies and without saying where from", async () => {
    const asked = answers(() => new HttpResponse(PIXEL, type("image/png; charset=binary")));
    renderWith(testWallets(), <OwnWords leader={leader} />);
    load();
    const picture = await screen.findByAltText(t.pictureAlt);
    // As data: our pages may show nothing from other hosts.
    expect(picture.getAttribute("src")).toMatch(/^data:image\/png;base64,iVBORw0KGgo/);
    expect(asked.map(({ credentials, referrerPolicy, redirect }) => [credentials, referrerPolicy, redirect])).toEqual([
      ["omit", "no-referrer", "error"],
    ]);
  });

  const hostile: [string, Answer][] = [
    ["a document that calls itself a picture", () => new HttpResponse("<svg onload='x()'/>", type("image/svg+xml"))],
    ["a page", () => new HttpResponse("<script>x()</script>", type("text/html"))],
    ["bytes of no kind", () => new HttpResponse(PIXEL, { headers: { "content-type": "" } })],
    ["a kind hidden behind another", () => new HttpResponse(PIXEL, type("text/html, image/png"))],
    ["an error with a picture in it", () => new HttpResponse(PIXEL, { status: 404, ...type("image/png") })],
    ["more than a megabyte", () => new HttpResponse(new Uint8Array(1_000_001), type("image/png"))],
    [
      "no end",
      () =>
        new HttpResponse(
          new ReadableStream({ pull: (stream) => stream.enqueue(new Uint8Array(65_536)) }),
          type("image/png"),
        ),
    ],
    ["nothing", () => new HttpResponse(null, { status: 204 })],
    ["no answer", () => HttpResponse.error()],
  ];
  it.each(hostile)("shows no picture of %s, and says so", async (_, answer) => {
    const asked = answers(answer);
    const { container } = renderWith(testWallets(), <OwnWords leader={leader} />);
    load();
    await waitFor(() => expect(screen.getByText(t.pictureFailed)).toBeDefined());
    expect(container.querySelector("img")).toBeNull();
    expect(asked).toHaveLength(1);
  });

  it.each([
    "http://pictures.example/x.png",
    "https://user:pass@pictures.example/x.png",
    "https://pictures.example:8443/x.png",
    "data:image/png;base64,AAAA",
    "javascript:alert(1)",
    "//pictures.example/x.png",
    "ipfs://x",
    "",
  ])("offers nothing at %s", (link) => {
    expect(hostOf(link)).toBeNull();
    renderWith(
      testWallets(),
      <OwnWords leader={{ ...leader, ownPicture: said(link), ownLink: said(link) } as unknown as Leader} />,
    );
    expect(screen.queryByRole("link")).toBeNull();
    expect(screen.queryByRole("button", { name: /picture/i })).toBeNull();
  });
});
