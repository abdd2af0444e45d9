import { type Followed, isFollowed, MOST, toggle, useFollowing } from "~/lib/following";
import { integer } from "~/lib/format";
import { leaders as t } from "~/text/leaders";
import { Button } from "~/ui/basics";
import { toast } from "~/ui/toast";

/** Follows a vault or a leader in this browser, or ends it. */
export function FollowButton(entry: Followed) {
  const followed = isFollowed(useFollowing(), entry);
  return (
    <Button
      size="s"
      aria-pressed={followed}
      onClick={() => {
        if (!toggle(entry)) toast.error(t.full(integer(MOST)));
      }}
    >
      {followed ? t.unfollow : t.follow}
    </Button>
  );
}
