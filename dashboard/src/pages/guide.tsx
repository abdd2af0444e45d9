import { type GuideTable, guide } from "~/text/guide";
import { Card } from "~/ui/basics";
import { PageHead } from "~/ui/page";

export default function GuidePage() {
  return (
    <div className="flex flex-col gap-6">
      <PageHead title={guide.title} lead={guide.lead} />
      <div className="grid grid-cols-1 items-start gap-8 lg:grid-cols-[13rem_minmax(0,1fr)]">
        <nav aria-label={guide.contents} className="top-20 lg:sticky">
          <ol className="flex flex-wrap gap-x-4 gap-y-1.5 text-sm lg:flex-col">
            {guide.sections.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`} className="text-soft hover:text-accent">
                  {title}
                </a>
              </li>
            ))}
          </ol>
        </nav>
        <div className="flex max-w-3xl flex-col gap-10">
          {guide.sections.map(({ id, title, prose, table, after }) => (
            <section key={id} id={id} className="flex scroll-mt-24 flex-col gap-3">
              <h2 className="text-xl">{title}</h2>
              {prose.map((paragraph) => (
                <p key={paragraph} className="leading-relaxed text-soft">
                  {paragraph}
                </p>
              ))}
              {table && <Worked table={table} />}
              {after?.map((paragraph) => (
                <p key={paragraph} className="leading-relaxed text-soft">
                  {paragraph}
                </p>
              ))}
            </section>
          ))}
        </div>
      </div>
    </div>
  );
}

const isNumber = (cell: string): boolean => /^[+−-]?[\d,.]+$/.test(cell);

function Worked({ table }: { table: GuideTable }) {
  return (
    <Card className="my-1">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <section className="scroll-x" aria-label={table.caption} tabIndex={0}>
        <table className="w-full text-sm">
          <caption className="px-5 pt-3 text-left text-[13px] text-faint">{table.caption}</caption>
          <thead>
            <tr className="border-b border-line text-left text-2xs tracking-wide text-faint uppercase">
              {table.head.map((cell, index) =>
                cell ? (
                  <th key={cell} scope="col" className="px-3 py-2.5 font-medium first:pl-5 last:pr-5">
                    {cell}
                  </th>
                ) : (
                  <td key={index === 0 ? "" : table.caption} />
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <tr key={row.join()} className="border-b border-line last:border-0">
                {row.map((cell, index) =>
                  index === 0 ? (
                    <th key={table.head[index]} scope="row" className="py-2.5 pr-3 pl-5 text-left font-medium">
                      {cell}
                    </th>
                  ) : (
                    <td
                      key={table.head[index]}
                      className={isNumber(cell) ? "num px-3 py-2.5" : "px-3 py-2.5 text-soft last:pr-5"}
                    >
                      {cell}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Card>
  );
}
