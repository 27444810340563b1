import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular } from "@fluentui/react-icons";
import type { TemplateColumnView, TemplateView } from "../../../engine/templates";
import { useTexts } from "../../session/session-hooks";
import { templatesTexts } from "./templates-texts";

const useStyles = makeStyles({
  item: {
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  head: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    marginInlineStart: "-8px",
  },
  box: { minWidth: 0 },
  facts: {
    margin: `0 0 ${tokens.spacingVerticalXS} 28px`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  columns: {
    margin: `0 0 ${tokens.spacingVerticalS} 28px`,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  column: { padding: `${tokens.spacingVerticalXXS} 0`, overflowWrap: "anywhere" },
  required: {
    color: tokens.colorPaletteRedForeground1,
    marginInlineStart: tokens.spacingHorizontalXS,
  },
  note: { display: "block", color: tokens.colorNeutralForeground2 },
});

interface TemplateItemProps {
  readonly template: TemplateView;
  readonly chosen: boolean;
  readonly open: boolean;
  readonly onChoose: (chosen: boolean) => void;
  readonly onOpen: (open: boolean) => void;
}

/** One ledger that can be inserted: what it is called, how large it is, and on demand its columns. */
export function TemplateItem({ template, chosen, open, onChoose, onOpen }: TemplateItemProps) {
  const styles = useStyles();
  const texts = useTexts(templatesTexts);
  const { title, columns, notes, sheets } = template;
  const required = columns.filter((column) => column.required).length;
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <Checkbox
          className={styles.box}
          label={title}
          checked={chosen}
          onChange={(_, { checked }) => onChoose(checked === true)}
        />
        <Button
          appearance="subtle"
          size="small"
          icon={open ? <ChevronUpRegular /> : <ChevronDownRegular />}
          aria-expanded={open}
          aria-label={open ? texts.hideColumns(title) : texts.showColumns(title)}
          onClick={() => onOpen(!open)}
        />
      </div>
      <p className={styles.facts}>
        {[
          texts.columns(columns.length, required),
          ...(sheets.length > 0 ? [texts.present(sheets)] : []),
        ].join(" · ")}
        {notes.length > 0 ? <span className={styles.note}>{notes[0]}</span> : null}
      </p>
      {open ? (
        <ol className={styles.columns} aria-label={texts.columnsOf(title)}>
          {columns.map((column) => (
            <ColumnLine key={column.header} column={column} />
          ))}
        </ol>
      ) : null}
    </li>
  );
}

/** Values of a drop-down that are shown. */
const SHOWN = 6;

function ColumnLine({ column }: { readonly column: TemplateColumnView }) {
  const styles = useStyles();
  const texts = useTexts(templatesTexts);
  const { header, required, values, note } = column;
  return (
    <li className={styles.column}>
      {header}
      {required ? <span className={styles.required}>{texts.required}</span> : null}
      {values.length > 0 ? (
        <span className={styles.note}>{texts.offers(values.slice(0, SHOWN), values.length)}</span>
      ) : null}
      {note === "" ? null : <span className={styles.note}>{note}</span>}
    </li>
  );
}
