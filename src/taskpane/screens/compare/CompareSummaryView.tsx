import { makeStyles, tokens } from "@fluentui/react-components";
import type { CompareSummary } from "../../../engine/comparing";
import { DataTable } from "../../components/DataTable";
import { useTexts } from "../../session/session-hooks";
import { compareTexts } from "./compare-view";

const useStyles = makeStyles({
  line: { flexShrink: 0, margin: 0, fontSize: tokens.fontSizeBase200 },
  table: { flexShrink: 0, overflowX: "auto" },
});

const STATUSES = ["re-elected", "moved", "new", "left"] as const;

/** How much differs, and what could not be compared. */
export function CompareSummaryView({ summary }: { readonly summary: CompareSummary }) {
  const styles = useStyles();
  const texts = useTexts(compareTexts);
  if (summary.kind === "editions") {
    return <p className={styles.line}>{texts.summary(summary.counts)}</p>;
  }
  const { counts, unrecorded, townships, disagreements } = summary;
  const notes = [
    ...unrecorded.map(({ term, body }) => texts.unrecorded(term, body)),
    ...(townships.onlyBefore.length > 0 ? [texts.townships("before", townships.onlyBefore)] : []),
    ...(townships.onlyAfter.length > 0 ? [texts.townships("after", townships.onlyAfter)] : []),
    ...(disagreements > 0 ? [texts.disagreements(disagreements)] : []),
  ];
  return (
    <>
      <div className={styles.table}>
        <DataTable
          label={texts.list}
          rows={counts}
          rowKey={({ scope }) => scope}
          columns={[
            { head: texts.columns.scope, cell: ({ scope }) => texts.scopes[scope] },
            { head: texts.columns.before, cell: ({ total }) => total.before, figure: true },
            { head: texts.columns.after, cell: ({ total }) => total.after, figure: true },
            ...STATUSES.map((status) => ({
              head: texts.statuses[status],
              cell: ({ total }: (typeof counts)[number]) => total.statuses[status],
              figure: true as const,
            })),
          ]}
        />
      </div>
      {notes.map((note) => (
        <p key={note} className={styles.line}>
          {note}
        </p>
      ))}
    </>
  );
}
