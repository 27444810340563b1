import {
  Badge,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  makeStyles,
} from "@fluentui/react-components";
import type { SheetSize } from "../hosts/excel/list-sheets";
import type { PaneTexts } from "../locales/pane-texts";

const useStyles = makeStyles({
  summary: { margin: 0 },
  nameCell: { paddingTop: "6px", paddingBottom: "6px" },
  name: { overflowWrap: "anywhere" },
  mark: { marginLeft: "6px" },
  figure: { width: "64px", textAlign: "right", fontVariantNumeric: "tabular-nums" },
  figureHead: { width: "64px", "& > *": { justifyContent: "flex-end" } },
});

interface SheetListProps {
  readonly sheets: readonly SheetSize[];
  readonly texts: PaneTexts;
}

/** The sheets of the workbook with the size of what stands on them. */
export function SheetList({ sheets, texts }: SheetListProps) {
  const styles = useStyles();
  const blank = sheets.filter((sheet) => sheet.rowCount === 0).length;
  return (
    <>
      <p className={styles.summary}>{texts.summary(sheets.length, blank)}</p>
      <Table size="small" aria-label={texts.tabs.sheets}>
        <TableHeader>
          <TableRow>
            <TableHeaderCell>{texts.columns.sheet}</TableHeaderCell>
            <TableHeaderCell className={styles.figureHead}>{texts.columns.rows}</TableHeaderCell>
            <TableHeaderCell className={styles.figureHead}>{texts.columns.columns}</TableHeaderCell>
          </TableRow>
        </TableHeader>
        <TableBody>
          {sheets.map((sheet) => (
            <TableRow key={sheet.name}>
              <TableCell className={styles.nameCell}>
                <span className={styles.name}>{sheet.name}</span>
                {sheet.visible ? null : <Mark text={texts.hidden} />}
                {sheet.rowCount === 0 ? <Mark text={texts.blank} /> : null}
              </TableCell>
              <TableCell className={styles.figure}>{sheet.rowCount}</TableCell>
              <TableCell className={styles.figure}>{sheet.columnCount}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </>
  );
}

function Mark({ text }: { readonly text: string }) {
  const styles = useStyles();
  return (
    <Badge className={styles.mark} appearance="tint" color="informative" size="small">
      {text}
    </Badge>
  );
}
