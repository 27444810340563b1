import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DataBarHorizontalRegular, TableRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { Section } from "../../components/Section";
import { useSession, useTexts } from "../../session/session-hooks";
import type { ChartId } from "./chart-view";
import { chartViewOf, useChartView } from "./chart-view";
import { chartsTexts } from "./charts-texts";

const useStyles = makeStyles({
  basis: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  button: { flexShrink: 0 },
});

/** Neither reached nor read: the picture's words and its table say the same. */
function makeInert(element: HTMLElement | null): void {
  element?.setAttribute("inert", "");
}

interface ChartFrameProps {
  readonly id: ChartId;
  /** What is compared. */
  readonly title: string;
  /** Whom it counts, and to which days. */
  readonly basis: string;
  /** What has to be known beside it, a sentence each. */
  readonly notes: readonly string[];
  /** The chart in words. */
  readonly words: string;
  /** Fields that choose what is compared. */
  readonly choice?: ReactNode;
  readonly chart: ReactNode;
  readonly table: ReactNode;
}

/** A chart with its title and the table behind it. */
export function ChartFrame(props: ChartFrameProps) {
  const { id, title, basis, notes, words, choice, chart, table } = props;
  const styles = useStyles();
  const texts = useTexts(chartsTexts);
  const view = chartViewOf(useSession());
  const isTable = useChartView(({ asTable }) => asTable.has(id));
  const toggle = () => {
    const asTable = new Set(view.getState().asTable);
    if (!asTable.delete(id)) asTable.add(id);
    view.setState({ asTable });
  };
  const action = isTable ? texts.showChart : texts.showTable;
  return (
    <Section
      heading={title}
      action={
        <Button
          size="small"
          appearance="subtle"
          className={styles.button}
          icon={isTable ? <DataBarHorizontalRegular /> : <TableRegular />}
          aria-label={texts.switchOf(action, title)}
          onClick={toggle}
        >
          {action}
        </Button>
      }
    >
      <p className={styles.basis}>{basis}</p>
      {choice}
      {isTable ? (
        table
      ) : (
        <div role="img" aria-label={words}>
          <div ref={makeInert}>{chart}</div>
        </div>
      )}
      {notes.map((note) => (
        <p key={note} className={styles.basis}>
          {note}
        </p>
      ))}
    </Section>
  );
}
