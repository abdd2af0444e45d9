// What is wrong with how a page is laid out, as far as boxes tell: evaluated in the page itself.

/**
 * Wider than its window; text that lies on other text, sticks out of its card or is cut off; targets too small for a finger
 * (WCAG 2.5.8: 24 by 24 pixels, or as much room around them, unless they stand in a sentence).
 */
export function layoutFlaws() {
  const TARGET = 24;
  const found = [];
  const { clientWidth, scrollWidth } = document.documentElement;
  const name = (node) =>
    `"${(node.getAttribute?.("aria-label") || node.textContent || node.tagName).trim().slice(0, 40)}"`;
  /** Only screen readers have it: clipped to nothing, itself or with what it is in. */
  const unseen = (node) => {
    for (let at = node; at && at !== document.body; at = at.parentElement)
      if (getComputedStyle(at).clipPath !== "none" || at.hidden) return true;
    return false;
  };
  const root = document.querySelector("[role=dialog]") ?? document.querySelector("main");

  if (scrollWidth > clientWidth) {
    const past = [...document.querySelectorAll("body *")].filter(
      (node) => node.getBoundingClientRect().right > clientWidth + 1 && !node.closest(".scroll-x"),
    );
    found.push(`${scrollWidth} px wide: ${past.slice(-2).map(name)}`);
  }

  /** Text as it is drawn: each line of each text. Nothing that only screen readers have, or that a box must be scrolled to show. */
  const lines = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const parent = node.parentElement;
    if (!node.data.trim() || !parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    if (parent.closest("option") || unseen(parent)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const scrolled = parent.closest(".scroll-x")?.getBoundingClientRect().right ?? Number.POSITIVE_INFINITY;
    for (const { x, y, width, height } of range.getClientRects()) {
      const box = new DOMRect(x, y, Math.min(width, scrolled - x), height);
      if (box.width > 1 && box.height > 1) lines.push({ node, parent, box });
    }
  }
  // A line of text is as high as its letters may be: what really meets overlaps by more than that.
  for (const [at, one] of lines.entries()) {
    for (const other of lines.slice(at + 1)) {
      if (one.node === other.node) continue;
      const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      if (across > 2 && down > Math.min(one.box.height, other.box.height) / 2)
        found.push(`${name(one.parent)} lies on ${name(other.parent)}`);
    }
  }
  for (const { parent, box } of lines) {
    const card = parent.closest("section, figure, dl, article");
    if (card?.clientWidth && !parent.closest(".scroll-x") && box.right > card.getBoundingClientRect().right + 1)
      found.push(`${name(parent)} sticks out of its card`);
  }
  for (const node of root.querySelectorAll("*")) {
    const { overflowX } = getComputedStyle(node);
    const clips = (overflowX === "hidden" || overflowX === "clip") && !unseen(node);
    if (clips && node.clientWidth > 1 && node.scrollWidth > node.clientWidth + 1 && node.textContent.trim())
      found.push(`${name(node)} is cut off`);
  }

  // The header stays in place over what scrolls by: it is looked at by itself.
  const targets = [...document.querySelectorAll("a, button, input, select, summary, textarea, [role=tab]")]
    .filter((node) => node.checkVisibility() && !node.closest("header.sticky, aside") && !unseen(node))
    .map((node) => ({ node, box: (node.closest("label") ?? node).getBoundingClientRect() }))
    .filter(({ box }) => box.width > 1 && box.height > 1);
  const small = ({ box }) => box.width < TARGET || box.height < TARGET;
  const inSentence = ({ node }) =>
    getComputedStyle(node).display.startsWith("inline") &&
    [...node.parentElement.childNodes].some((each) => each.nodeType === 3 && /\w{3}/.test(each.data));
  for (const one of targets.filter((each) => small(each) && !inSentence(each))) {
    const [x, y] = [one.box.left + one.box.width / 2, one.box.top + one.box.height / 2];
    const near = targets.find(({ node, box }) => {
      if (node === one.node || node.contains(one.node) || one.node.contains(node)) return false;
      const [dx, dy] = [Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom)];
      return Math.hypot(dx, dy) < TARGET / 2;
    });
    if (near)
      found.push(
        `${name(one.node)} is ${Math.round(one.box.width)} by ${Math.round(one.box.height)}, beside ${name(near.node)}`,
      );
  }
  return [...new Set(found)];
}
