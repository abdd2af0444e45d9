import { Link } from "@tanstack/react-router";
import { text } from "~/text/pages";
import { textLink } from "~/ui/page";

const t = text.portfolio;

/** What somebody who holds nothing yet can do next, in order. */
export const NextSteps = () => (
  <div className="px-5 pb-5 text-sm">
    <p className="font-medium text-soft">{t.noPositions}</p>
    <ol className="mt-3 flex max-w-2xl list-decimal flex-col gap-2 pl-5 text-soft marker:text-faint">
      <li>
        {t.steps.read}{" "}
        <Link to="/guide" className={textLink}>
          {t.steps.guide}
        </Link>
      </li>
      <li>{t.steps.money}</li>
      <li>
        {t.steps.choose}{" "}
        <Link to="/" className={textLink}>
          {t.browse}
        </Link>
      </li>
      <li>{t.steps.settled}</li>
    </ol>
  </div>
);
