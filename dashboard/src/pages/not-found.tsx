import { Link } from "@tanstack/react-router";
import { text } from "~/text/pages";

export const NotFound = () => (
  <div className="flex flex-col items-center gap-2 px-6 py-16 text-center">
    <h1 className="text-2xl">{text.common.notFound}</h1>
    <p className="text-sm text-faint">{text.common.notFoundHint}</p>
    <Link to="/" className="mt-2 text-accent underline underline-offset-4">
      {text.common.home}
    </Link>
  </div>
);
