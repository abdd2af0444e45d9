// A Vite plugin: the page asks for the app's files at once, together with main.ts, which runs the app when the reader's
// language is known. Without it the browser would learn of them only then.
import type { Plugin } from "vite";

export function preloadApp(): Plugin {
  return {
    name: "preload-app",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(_, { bundle = {} }) {
        const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
        const app = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith("/src/app.tsx")));
        if (!app) throw new Error("preload-app: the build has no chunk for src/app.tsx");
        const wanted = new Set<string>();
        const add = (name: string) => {
          if (wanted.has(name)) return;
          wanted.add(name);
          for (const inner of chunks.find(({ fileName }) => fileName === name)?.imports ?? []) add(inner);
        };
        add(app.fileName);
        return [...wanted].map((name) => ({
          tag: "link",
          attrs: { rel: "modulepreload", crossorigin: true, href: `/${name}` },
          injectTo: "head",
        }));
      },
    },
  };
}
