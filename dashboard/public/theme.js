// Before the first paint: the reader's choice of theme, else the system's.
(() => {
  let choice = null;
  try {
    choice = localStorage.getItem("sluice.theme");
  } catch {}
  const dark = choice ? choice === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  document.documentElement.dataset.theme = dark ? "dark" : "light";
})();
