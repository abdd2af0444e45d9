// Keeps the app's own files in the browser, so that the page that needs no server ("/direct") opens while the server is
// silent, and so that a tab that was opened before a new version came finds all of its own files. It keeps no answer of the
// API but /config.json: figures are never shown from a cache as if they were of now.
import { cleanupOutdatedCaches, matchPrecache, precacheAndRoute } from "workbox-precaching";
import { registerRoute } from "workbox-routing";
import { NetworkFirst } from "workbox-strategies";

/** Every file of this build, put in by scripts/service-worker.ts. */
declare const __SHELL__: { url: string; revision: string | null }[];

/** What the server answers itself: never a page of the app. */
const SERVER = /^\/(v1|docs|demo|mcp|openapi\.json|config\.json|metrics|readyz|livez)(\/|$)/;
const SHELL = "/index.html";

// "/" is a page as any other: it is asked of the server first.
precacheAndRoute(__SHELL__, { directoryIndex: "", cleanURLs: false });
cleanupOutdatedCaches();

registerRoute(
  ({ request, url, sameOrigin }) => sameOrigin && request.mode === "navigate" && !SERVER.test(url.pathname),
  async ({ request }) => {
    try {
      const answer = await fetch(request);
      // A proxy before a server that is down answers too.
      if (answer.status < 500) return answer;
    } catch {
      // Nobody answered.
    }
    return (await matchPrecache(SHELL)) ?? Response.error();
  },
);

// Which chain it is: the page that needs no server has to know, also while a proxy answers for a server that is down.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname === "/config.json",
  new NetworkFirst({
    cacheName: "sluice-site",
    networkTimeoutSeconds: 5,
    plugins: [
      {
        fetchDidSucceed: async ({ response }) => {
          if (response.status >= 500) throw new Error(`/config.json answers ${response.status}`);
          return response;
        },
      },
    ],
  }),
);

/** What is used here of a service worker's own world; the types of this project are those of a page. */
interface NoticeClicked extends Event {
  notification: Notification;
  waitUntil(done: Promise<unknown>): void;
}
declare const clients: {
  matchAll(which: { type: "window"; includeUncontrolled: true }): Promise<{ focus(): Promise<unknown> }[]>;
};

// A notice that this worker shows for a page (ui/notice.ts) leads back to a page, as a page's own notices do.
addEventListener("notificationclick", (event) => {
  const clicked = event as NoticeClicked;
  clicked.notification.close();
  clicked.waitUntil(clients.matchAll({ type: "window", includeUncontrolled: true }).then(([page]) => page?.focus()));
});
