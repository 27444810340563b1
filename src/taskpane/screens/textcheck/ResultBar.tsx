import { Button, ToggleButton, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownRegular, ArrowUpRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { CheckedFigure } from "../../../core/text-check/checked-figure";
import { figureStatuses, needsAttention } from "../../../core/text-check/checked-figure";
import { copyText } from "../../components/copy-text";
import { NoticeBox } from "../../components/NoticeBox";
import { useSession, useTexts } from "../../session/session-hooks";
import { lookSigns } from "./figure-look";
import { opinionsOf } from "./opinions";
import type { CheckedText, FigureFilter } from "./text-check-view";
import { isListed, textCheckTexts, textCheckViewOf, useTextCheckView } from "./text-check-view";

const useStyles = makeStyles({
  row: {
    flexShrink: 0,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
  },
  chip: { minWidth: "auto", fontVariantNumeric: "tabular-nums" },
  place: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** The index of the next figure that needs attention after one, or before it; round at the ends. */
export function stepTo(
  figures: readonly CheckedFigure[],
  current: number,
  direction: 1 | -1
): number {
  const wrong = figures.flatMap((figure, index) => (needsAttention(figure) ? [index] : []));
  const ahead =
    direction > 0
      ? wrong.find((index) => index > current)
      : wrong.filter((index) => index < current).at(-1);
  return ahead ?? (direction > 0 ? wrong[0] : wrong.at(-1)) ?? -1;
}

/** Counts by result as a filter, the way from one figure to do to the next, and 复制核对意见. */
export function ResultBar({ checked }: { readonly checked: CheckedText }) {
  const styles = useStyles();
  const texts = useTexts(textCheckTexts);
  const session = useSession();
  const view = textCheckViewOf(session);
  const { filter, current } = useTextCheckView((state) => state);
  const [isCopyRefused, setCopyRefused] = useState(false);
  const { figures, counts } = checked.result;
  const wrong = figures.filter(needsAttention);
  const chips: readonly (readonly [FigureFilter, string, number])[] = [
    ["all", texts.all, figures.length],
    ["attention", texts.attention, wrong.length],
    ...figureStatuses.map(
      (one) => [one, `${lookSigns[one]} ${texts.figures.statuses[one]}`, counts[one]] as const
    ),
  ];
  const step = (direction: 1 | -1) => {
    const to = stepTo(figures, current, direction);
    const isShown = to >= 0 && isListed(filter, figures[to]);
    view.setState({ current: to, ...(isShown ? {} : { filter: "attention" }) });
  };
  const copy = () =>
    session.quick(async () => {
      const isDone = await copyText(opinionsOf(checked.text, figures, texts));
      setCopyRefused(!isDone);
      if (isDone) session.say(texts.copied(wrong.length));
    });
  const at = current >= 0 ? wrong.indexOf(figures[current]) + 1 : 0;
  return (
    <>
      <div className={styles.row} role="group" aria-label={texts.filter}>
        {chips
          .filter(([one, , count]) => count > 0 || one === "all")
          .map(([one, label, count]) => (
            <ToggleButton
              key={one}
              size="small"
              className={styles.chip}
              checked={filter === one}
              onClick={() => view.setState({ filter: one })}
            >
              {label} {count}
            </ToggleButton>
          ))}
      </div>
      {wrong.length > 0 ? (
        <div className={styles.row}>
          <Button
            size="small"
            icon={<ArrowUpRegular />}
            aria-label={texts.previous}
            title={texts.previous}
            onClick={() => step(-1)}
          />
          <Button
            size="small"
            icon={<ArrowDownRegular />}
            aria-label={texts.next}
            title={texts.next}
            onClick={() => step(1)}
          />
          <span className={styles.place}>{texts.position(at, wrong.length)}</span>
          <Button size="small" onClick={() => void copy()}>
            {texts.copy}
          </Button>
        </div>
      ) : null}
      {isCopyRefused ? <NoticeBox intent="warning" notice={texts.copyFailed} /> : null}
    </>
  );
}
