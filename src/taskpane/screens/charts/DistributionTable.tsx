import type { ClassView, DistributionView } from "../../../engine/charting";
import type { DataColumn } from "../../components/DataTable";
import { DataTable } from "../../components/DataTable";
import { FigureText } from "../../components/FigureText";
import { useTexts } from "../../session/session-hooks";
import { chartsTexts } from "./charts-texts";

interface DistributionTableProps {
  readonly title: string;
  /** Head of the first column. */
  readonly head: string;
  readonly view: DistributionView;
}

function isSomebody({ current, previous }: Omit<ClassView, "label">): boolean {
  return current.count > 0 || (previous?.count ?? 0) > 0;
}

/** The figures behind a distribution; people of whom the class is not known have a row of their own. */
export function DistributionTable({ title, head, view }: DistributionTableProps) {
  const { columns: heads } = useTexts(chartsTexts);
  const { classes, unknown, total } = view;
  const rows: readonly ClassView[] = [
    ...classes,
    ...(isSomebody(unknown) ? [{ label: heads.unknown, ...unknown }] : []),
    { label: heads.total, ...total, change: null },
  ];
  const figure = (
    name: string,
    value: (row: ClassView) => string | number | null
  ): DataColumn<ClassView> => ({
    head: name,
    figure: true,
    cell: (row) => <FigureText value={value(row)} />,
  });
  const columns: readonly DataColumn<ClassView>[] = [
    { head, cell: ({ label }) => label },
    figure(heads.currentCount, ({ current }) => current.count),
    figure(heads.currentShare, ({ current }) => current.share),
    ...(total.previous === null
      ? []
      : [
          figure(heads.previousCount, ({ previous }) => previous?.count ?? null),
          figure(heads.previousShare, ({ previous }) => previous?.share ?? null),
          figure(heads.change, ({ change }) => change),
        ]),
  ];
  return <DataTable label={title} columns={columns} rows={rows} rowKey={({ label }) => label} />;
}
