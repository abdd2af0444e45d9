import { type GuideTable, guide } from "~/text/guide";
import { Card } from "~/ui/basics";
import { PageHead } from "~/ui/page";
import { type Column, Table } from "~/ui/table";

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

/** A worked example: each step is a row, on a phone a card. */
function Worked({ table }: { table: GuideTable }) {
  return (
    <Card className="my-1">
      <p className="px-5 pt-3 pb-1 text-[13px] text-faint" aria-hidden="true">
        {table.caption}
      </p>
      <Table
        caption={table.caption}
        columns={table.head.map(
          (head, at): Column<string[]> => ({
            id: String(at),
            head: head || table.caption,
            quiet: !head,
            cell: (row) => cellOf(row, at),
          }),
        )}
        rows={table.rows}
        keyOf={(row) => row.join()}
        empty={{ title: table.caption }}
      />
    </Card>
  );
}

/** Nothing where a step has no such figure, so that a card doesn't name it. */
const cellOf = (row: readonly string[], at: number) =>
  row[at] ? (
    <span className={at === 0 ? "font-medium whitespace-normal" : "num whitespace-normal text-soft"}>{row[at]}</span>
  ) : null;
