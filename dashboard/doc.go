// Package dashboard is the web application, embedded so that one binary serves it. The pages are built by Vite into
// dist; a binary built without them serves a page that says how to build them.
package dashboard
