import { Link } from "@tanstack/react-router";
import { text } from "~/text/en";
import { Empty } from "~/ui/basics";

export const NotFound = () => (
  <Empty title={text.common.notFound} hint={text.common.notFoundHint}>
    <Link to="/" className="text-accent underline underline-offset-4">
      {text.common.home}
    </Link>
  </Empty>
);
