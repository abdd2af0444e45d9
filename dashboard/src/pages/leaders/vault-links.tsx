import { Link } from "@tanstack/react-router";
import { isFollowed, useFollowing } from "~/lib/following";
import { leaders as t } from "~/text/leaders";
import { FollowButton } from "./follow-button";

/** Follow and the list of what is followed, compare, and the Atom feed: beside a vault's name. */
export default function VaultLinks({ address }: { address: string }) {
  const followed = isFollowed(useFollowing(), { kind: "vault", address });
  const link = "text-[13px] text-accent underline underline-offset-4";
  return (
    <>
      <FollowButton kind="vault" address={address} />
      {followed && (
        <Link to="/following" className={link}>
          {t.following}
        </Link>
      )}
      <Link to="/compare" search={{ vault: [address] }} className={link}>
        {t.compare}
      </Link>
      <a href={`/v1/vaults/${address}/feed.atom`} className={link}>
        {t.feed}
      </a>
    </>
  );
}
