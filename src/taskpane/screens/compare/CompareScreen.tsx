import { Button, ToggleButton, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { CompareRequest, CompareRow } from "../../../engine/comparing";
import type { CompareTexts } from "../../../locales/compare-texts";
import { EmptyState } from "../../components/EmptyState";
import { NoticeBox } from "../../components/NoticeBox";
import { VirtualList } from "../../components/VirtualList";
import { fetchRows } from "../../session/fetch-rows";
import type { Session } from "../../session/session";
import { useBusy, usePane, useSession, useTexts } from "../../session/session-hooks";
import { CompareChoices } from "./CompareChoices";
import { CompareLine } from "./CompareLine";
import { CompareSummaryView } from "./CompareSummaryView";
import type { CompareView } from "./compare-view";
import { classOf, compareTexts, compareViewOf, FILE, useCompareView } from "./compare-view";

const LINE = 44;

const useStyles = makeStyles({
  actions: { flexShrink: 0, display: "flex", gap: tokens.spacingHorizontalS },
  filters: { flexShrink: 0, display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  filter: { minWidth: "auto", fontVariantNumeric: "tabular-nums" },
});

/** The request that the choices come to; `null` as long as a file is wanted and none chosen. */
function requestOf({ kind, previous, before, after, file }: CompareView): CompareRequest | null {
  const chosen = kind === "terms" ? previous : before;
  if (chosen === FILE && !file) return null;
  if (kind === "terms") {
    return { kind, previous: chosen === FILE ? file : chosen === "" ? null : chosen };
  }
  return { kind, before: chosen === FILE ? file! : chosen, after: after === "" ? null : after };
}

async function compare(session: Session, request: CompareRequest, texts: CompareTexts) {
  const view = compareViewOf(session);
  await session.run(texts.running, async (job) => {
    const summary = await session.engine.compare(request, job);
    const rows = await fetchRows(summary.rows, job, (range) =>
      session.engine.comparisonRows(range)
    );
    const of = session.store.getState().survey;
    view.setState({ compared: { of, summary, rows }, filter: "" });
    session.say(texts.said(rows.length));
  });
}

/** Shows the cell that a line is about, where it stands in this workbook. */
function reveal(session: Session, one: CompareRow): void {
  const sides =
    one.kind === "edition"
      ? [one.row.is, one.row.was]
      : one.kind === "person"
        ? [one.row.after, one.row.before]
        : [one.row.after[0]?.after, one.row.before[0]?.before];
  const place = sides.find((side) => side?.book === "");
  if (place) void session.reveal({ sheet: place.sheet, address: place.address || "A1" });
}

/** 报表·比对: last term against this term, or an earlier edition against a later one. */
export function CompareScreen() {
  const styles = useStyles();
  const texts = useTexts(compareTexts);
  const session = useSession();
  const busy = useBusy();
  const survey = usePane((state) => state.survey);
  const stale = usePane((state) => state.stale);
  const view = useCompareView((state) => state);
  const { compared, filter } = view;
  const { listed, counts } = useMemo(() => {
    const listed = (compared?.rows ?? []).filter(
      (one) => !["re-elected", ""].includes(classOf(one))
    );
    const counts = new Map<string, number>();
    for (const one of listed) counts.set(classOf(one), (counts.get(classOf(one)) ?? 0) + 1);
    return { listed, counts };
  }, [compared]);
  const shown = useMemo(
    () => (filter === "" ? listed : listed.filter((one) => classOf(one) === filter)),
    [listed, filter]
  );
  if (!survey) return null;
  const request = requestOf(view);
  const labels: Readonly<Record<string, string>> = {
    ...texts.statuses,
    ...texts.changes,
    doubt: texts.doubt,
    wording: texts.wording,
    written: texts.statuses["re-elected"],
  };
  const write = () =>
    session.run(texts.running, async (job) => {
      const placed = await session.place(await session.engine.comparisonPlans(), job);
      session.say(texts.done(placed.length));
    });
  const isStale = compared !== null && !busy && (stale || compared.of !== survey);
  return (
    <>
      <CompareChoices />
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabled={busy || request === null}
          onClick={() => request && void compare(session, request, texts)}
        >
          {texts.run}
        </Button>
        {compared ? (
          <Button disabled={busy} onClick={() => void write()}>
            {texts.make}
          </Button>
        ) : null}
      </div>
      {compared ? null : <EmptyState notice={texts.intro} />}
      {isStale ? <NoticeBox intent="warning" notice={{ title: texts.stale, body: "" }} /> : null}
      {compared ? <CompareSummaryView summary={compared.summary} /> : null}
      {compared && listed.length === 0 ? <NoticeBox intent="success" notice={texts.same} /> : null}
      {counts.size > 1 ? (
        <div className={styles.filters} role="group" aria-label={texts.filter}>
          {[...counts].map(([one, count]) => (
            <ToggleButton
              key={one}
              size="small"
              className={styles.filter}
              checked={filter === one}
              onClick={() => compareViewOf(session).setState({ filter: filter === one ? "" : one })}
            >
              {labels[one]} {count}
            </ToggleButton>
          ))}
        </div>
      ) : null}
      {listed.length > 0 ? (
        <VirtualList
          label={texts.list}
          count={shown.length}
          estimate={LINE}
          itemKey={(index) => index}
          onActivate={(index) => reveal(session, shown[index])}
          renderItem={(index) => <CompareLine one={shown[index]} />}
        />
      ) : null}
    </>
  );
}
