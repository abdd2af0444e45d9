import { useQueries } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { VaultSummary } from "~/api/client";
import { newestPosts } from "~/api/leaders";
import { posts as t } from "~/text/posts";
import { Card, CardTitle } from "~/ui/basics";
import { VaultName } from "~/ui/identity";
import { OnePost } from "../updates/post";

/** Vaults whose posts are read, the newest, and how many of their posts are shown. */
const VAULTS = 4;
const SHOWN = 8;

/** What was posted lately about a leader's vaults; each vault's own page has all of it. Nothing where nobody has posted. */
export default function LeaderUpdates({ vaults }: { vaults: readonly VaultSummary[] }) {
  const newest = vaults.toSorted((a, b) => b.createdAt - a.createdAt).slice(0, VAULTS);
  const lists = useQueries({ queries: newest.map(({ address }) => newestPosts(address)) });
  const posts = newest
    .flatMap((vault, at) => (lists[at]?.data?.items ?? []).map((post) => ({ vault, post })))
    .sort((a, b) => b.post.block - a.post.block || b.post.logIndex - a.post.logIndex)
    .slice(0, SHOWN);
  if (posts.length === 0) return null;
  return (
    <Card data-testid="leader-updates">
      <CardTitle>{t.tab}</CardTitle>
      <div className="px-5 pb-4">
        <p className="max-w-2xl text-[13px] text-faint">{t.about}</p>
        <ul className="flex flex-col">
          {posts.map(({ vault, post }) => (
            <li key={`${post.block}-${post.logIndex}`} className="pt-3">
              <OnePost
                post={post}
                about={
                  <Link
                    to="/vaults/$vault"
                    params={{ vault: vault.address }}
                    search={{ tab: "updates" }}
                    className="font-medium text-ink hover:text-accent"
                  >
                    <VaultName>{vault.name}</VaultName>
                  </Link>
                }
              />
            </li>
          ))}
        </ul>
      </div>
    </Card>
  );
}
