import type { ReactNode } from "react";
import type { Schema } from "~/api/client";
import { wordOf } from "~/lib/words";
import { posts as t } from "~/text/posts";
import { Badge } from "~/ui/basics";
import { EnsName } from "~/ui/ens-name";
import { AddressTag, HashTag, Time } from "~/ui/figures";

export type Post = Schema["Post"];

const REASON = /^reason\/(\d{1,78})$/;

/** What a post is, in words; a kind that nobody knows as it is. */
function kindText(kind: string): string {
  const order = REASON.exec(kind)?.[1];
  return order === undefined ? wordOf(t.kinds, kind) : t.reason(`#${order}`);
}

/** A stranger's words, as text: never a link, a picture or markup. `about` is whose page they are on, where that isn't plain. */
export const OnePost = ({ post, about }: { post: Post; about?: ReactNode }) => (
  <figure data-testid="post">
    <figcaption className="flex flex-wrap items-center gap-x-3 gap-y-1 text-[13px] text-faint">
      {about}
      <Badge tone={post.by === "leader" ? "accent" : "plain"}>{t.by[post.by]}</Badge>
      <AddressTag address={post.author} />
      <EnsName address={post.author} />
      <bdi className="font-medium text-soft">{kindText(post.kind)}</bdi>
      <Time at={post.time} />
      <HashTag hash={post.tx} />
    </figcaption>
    <blockquote className="mt-1.5 max-h-64 max-w-2xl overflow-y-auto border-l-2 border-line pl-3 text-sm whitespace-pre-line [overflow-wrap:anywhere]">
      <bdi>{post.text}</bdi>
    </blockquote>
  </figure>
);
