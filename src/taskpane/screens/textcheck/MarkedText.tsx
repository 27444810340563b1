import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, MouseEvent } from "react";
import { memo, useEffect, useMemo, useRef } from "react";
import type { CheckedFigure } from "../../../core/text-check/checked-figure";
import { useTexts } from "../../session/session-hooks";
import { lookOf, lookSigns, lookStyles, type FigureLook } from "./figure-look";
import { expectedText, reasonText, statusText } from "./opinions";
import { textCheckTexts, type TextCheckAllTexts } from "./text-check-view";
import { linesOf, type TextLine } from "./text-pieces";

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    maxHeight: "38vh",
    overflowY: "auto",
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: "anywhere",
  },
  // Lines out of view are laid out only when they are scrolled to.
  line: {
    margin: 0,
    minHeight: "1em",
    contentVisibility: "auto",
    containIntrinsicSize: "auto 66px",
  },
  sign: {
    padding: "0 1px",
    borderRadius: tokens.borderRadiusSmall,
    cursor: "pointer",
    // The sign is drawn, not written: a text that is copied stays as it was.
    "::after": { content: "attr(data-sign)", fontSize: "0.7em", verticalAlign: "super" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  current: { outline: `2px solid ${tokens.colorBrandStroke1}` },
  ...lookStyles,
});

type Classes = ReturnType<typeof useStyles>;

function hintOf(figure: CheckedFigure, texts: TextCheckAllTexts): string {
  const expected = expectedText(figure, texts);
  const status = statusText(figure, texts);
  const head = expected === "" ? status : `${status}，${texts.shouldBe(expected)}`;
  return `${head}。${reasonText(figure, texts)}`;
}

interface LineProps {
  readonly line: TextLine;
  readonly figures: readonly CheckedFigure[];
  /** The current figure, where it is on this line. */
  readonly current: number;
  readonly focusable: number;
  readonly classes: Classes;
  readonly texts: TextCheckAllTexts;
}

const Line = memo(function Line({ line, figures, current, focusable, classes, texts }: LineProps) {
  return (
    <p className={classes.line}>
      {line.pieces.map((piece) => {
        if (typeof piece === "string") return piece;
        const figure = figures[piece];
        const look: FigureLook = lookOf(figure);
        const hint = hintOf(figure, texts);
        return (
          <mark
            key={piece}
            role="button"
            data-figure={piece}
            data-sign={lookSigns[look]}
            tabIndex={piece === focusable ? 0 : -1}
            title={hint}
            aria-label={`${figure.text}：${hint}`}
            aria-pressed={piece === current}
            className={mergeClasses(
              classes.sign,
              classes[look],
              piece === current && classes.current
            )}
          >
            {figure.text}
          </mark>
        );
      })}
    </p>
  );
});

interface MarkedTextProps {
  readonly text: string;
  readonly figures: readonly CheckedFigure[];
  readonly current: number;
  readonly onChoose: (index: number) => void;
}

/**
 * A text with its figures marked by colour and sign. One figure can be tabbed to; the left and right
 * arrow keys, Home and End move among the others.
 */
export function MarkedText({ text, figures, current, onChoose }: MarkedTextProps) {
  const classes = useStyles();
  const texts = useTexts(textCheckTexts);
  const root = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => linesOf(text, figures), [text, figures]);
  const focusable = Math.max(0, current);
  const markAt = (index: number) =>
    root.current?.querySelector<HTMLElement>(`[data-figure="${index}"]`);
  useEffect(() => {
    const mark = root.current?.querySelector<HTMLElement>(`[data-figure="${current}"]`);
    mark?.scrollIntoView?.({ block: "nearest" });
  }, [current]);
  const indexOf = (target: EventTarget): number => {
    const mark = (target as HTMLElement).closest<HTMLElement>("[data-figure]");
    return mark ? Number(mark.dataset.figure) : -1;
  };
  const onClick = ({ target }: MouseEvent) => {
    const index = indexOf(target);
    if (index >= 0) onChoose(index);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const index = indexOf(event.target);
    if (index < 0) return;
    const moves: Readonly<Record<string, number>> = {
      ArrowLeft: index - 1,
      ArrowRight: index + 1,
      Home: 0,
      End: figures.length - 1,
      Enter: index,
      " ": index,
    };
    const to = moves[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const chosen = Math.min(figures.length - 1, Math.max(0, to));
    onChoose(chosen);
    markAt(chosen)?.focus();
  };
  return (
    <div
      ref={root}
      role="group"
      aria-label={texts.marked}
      className={classes.root}
      onClick={onClick}
      onKeyDown={onKeyDown}
    >
      {lines.map((line, i) => {
        const isHere = (index: number) => index >= line.first && index < line.last;
        return (
          <Line
            key={i}
            line={line}
            figures={figures}
            current={isHere(current) ? current : -1}
            focusable={isHere(focusable) ? focusable : -1}
            classes={classes}
            texts={texts}
          />
        );
      })}
    </div>
  );
}
