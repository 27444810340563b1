import { useMemo } from "react";
import { needsAttention } from "../../../core/text-check/checked-figure";
import { EmptyState } from "../../components/EmptyState";
import { NoticeBox } from "../../components/NoticeBox";
import { VirtualList } from "../../components/VirtualList";
import { useBusy, usePane, useSession, useTexts } from "../../session/session-hooks";
import { FigureLine } from "./FigureLine";
import { MarkedText } from "./MarkedText";
import { ResultBar } from "./ResultBar";
import type { CheckedText } from "./text-check-view";
import { isListed, textCheckTexts, textCheckViewOf, useTextCheckView } from "./text-check-view";

const LINE = 62;

/** What came of a check: the text with its figures marked, and the list of them; each leads to the other. */
export function CheckedView({ checked }: { readonly checked: CheckedText }) {
  const texts = useTexts(textCheckTexts);
  const view = textCheckViewOf(useSession());
  const busy = useBusy();
  const survey = usePane((state) => state.survey);
  const stale = usePane((state) => state.stale);
  const { filter, current } = useTextCheckView((state) => state);
  const { figures, books } = checked.result;
  const shown = useMemo(
    () => figures.flatMap((figure, index) => (isListed(filter, figure) ? [index] : [])),
    [figures, filter]
  );
  if (figures.length === 0) return <EmptyState notice={texts.noFigures} />;
  const isStale = books === "held" && !busy && (stale || checked.of !== survey);
  const choose = (index: number) => {
    const isShown = isListed(filter, figures[index]);
    view.setState({ current: index, ...(isShown ? {} : { filter: "all" }) });
  };
  return (
    <>
      {isStale ? <NoticeBox intent="warning" notice={{ title: texts.stale, body: "" }} /> : null}
      {books === "no-ledger" || books === "as-of-missing" ? (
        <NoticeBox intent="warning" notice={texts.books[books]} />
      ) : null}
      {figures.some(needsAttention) ? null : <NoticeBox intent="success" notice={texts.allRight} />}
      <ResultBar checked={checked} />
      <MarkedText text={checked.text} figures={figures} current={current} onChoose={choose} />
      <VirtualList
        label={texts.list}
        count={shown.length}
        estimate={LINE}
        itemKey={(index) => shown[index]}
        current={shown.indexOf(current)}
        onActivate={(index) => view.setState({ current: shown[index] })}
        renderItem={(index, active) => (
          <FigureLine figure={figures[shown[index]]} chosen={active} />
        )}
      />
    </>
  );
}
