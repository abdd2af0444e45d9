import { speakReadersLanguage } from "./text/language";
import "./styles.css";

// The app is loaded at once (scripts/preload-app.ts), and run as soon as the reader's language is known: its modules may
// read their texts when they load.
speakReadersLanguage()
  .then(() => import("./app"))
  .then(({ draw }) => draw(document.getElementById("root")!));

// Without it the pages are as before, but for a server that is silent: a browser that has none, or refuses, loses no more.
if (import.meta.env.PROD && "serviceWorker" in navigator) {
  addEventListener("load", () => navigator.serviceWorker.register("/sw.js").catch(() => undefined), { once: true });
}
