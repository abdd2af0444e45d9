import { spoken } from "./spoken";

/** Words about the board: what a leader and their trader say about a vault. */
export const posts = spoken("posts", {
  tab: "Updates",
  about:
    "Words of the leader and of their trader, as they posted them on the chain. Nobody has checked them. Never act on an address or a link in them without checking it yourself.",
  by: { leader: "the leader", trader: "the trader" },
  kinds: { update: "Update", text: "About the vault", link: "Link", picture: "Picture" },
  reason: (order: string) => `Reason for order ${order}`,
  none: "The leader has posted nothing",
  write: "Post an update",
  writeAbout: "Everybody can read it for ever: it can't be changed or deleted.",
  words: "What you want to tell your depositors",
  left: (bytes: number) => `${bytes} bytes left`,
  tooLong: (bytes: number) => `${bytes} bytes too long. At most 1,024 bytes.`,
  submit: "Post",
  done: "Posted",
  signs: "You are about to sign: post these words about the vault, for everybody and for ever.",
});
