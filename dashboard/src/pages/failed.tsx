import { text } from "~/text/pages";
import { Button, Empty } from "~/ui/basics";

/** A whole page that failed, or whose file didn't come; the head of the site and its links stay. */
export const PageFailed = ({ reset }: { reset: () => void }) => (
  <div role="alert">
    <Empty title={text.common.failed} hint={text.common.failedPageHint}>
      <span className="flex gap-2">
        <Button size="s" onClick={reset}>
          {text.common.retry}
        </Button>
        <Button size="s" onClick={() => location.reload()}>
          {text.common.reload}
        </Button>
      </span>
    </Empty>
  </div>
);
