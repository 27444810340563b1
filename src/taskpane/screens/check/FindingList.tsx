import { Button } from "@fluentui/react-components";
import { useDeferredValue, useEffect, useMemo } from "react";
import type { Severity } from "../../../core/issues/issue";
import type { FindingRow } from "../../../engine/finding-rows";
import type { Grouping } from "../../../locales/check-texts";
import { EmptyState } from "../../components/EmptyState";
import { VirtualList } from "../../components/VirtualList";
import { useSession, useTexts } from "../../session/session-hooks";
import { checkTexts, ruleTexts } from "./check-texts";
import { checkViewOf, toggled, useCheckView } from "./check-view";
import type { FindingGroup } from "./finding-list";
import { filterFindings, groupFindings, listItems, noFilter, searcher } from "./finding-list";
import { FindingItem } from "./FindingItem";
import { GroupHead } from "./GroupHead";
import { SeverityIcon } from "./SeverityMark";

/** Pixels that most lines take. */
const LINE = 62;

/** Milliseconds of work, and of rest after it. */
const SLICE = 8;

/** Works out beforehand, in slices, what is searched in, so that the first search is as quick as the next. */
function prepareSearch(
  rows: readonly FindingRow[],
  matches: (row: FindingRow, search: string) => boolean
): () => void {
  let next = 0;
  let timer: ReturnType<typeof setTimeout>;
  const work = () => {
    const until = performance.now() + SLICE;
    while (next < rows.length && performance.now() < until) matches(rows[next++], "");
    if (next < rows.length) timer = setTimeout(work, SLICE);
  };
  timer = setTimeout(work, SLICE);
  return () => clearTimeout(timer);
}

/** The findings that the filter leaves, and the test behind the search. */
export function useShownFindings(rows: readonly FindingRow[]): readonly FindingRow[] {
  const texts = useTexts(ruleTexts);
  const filter = useDeferredValue(useCheckView((view) => view.filter));
  const matches = useMemo(() => searcher(texts), [texts]);
  useEffect(() => prepareSearch(rows, matches), [rows, matches]);
  return useMemo(() => filterFindings(rows, filter, matches), [rows, filter, matches]);
}

/** The findings shown, in groups that open and close; Enter or a click opens one and shows its cell. */
export function FindingList({ rows }: { readonly rows: readonly FindingRow[] }) {
  const { findings: texts, checking } = useTexts(checkTexts);
  const rules = useTexts(ruleTexts);
  const session = useSession();
  const view = checkViewOf(session);
  const grouping = useCheckView((state) => state.grouping);
  const collapsed = useCheckView((state) => state.collapsed);
  const open = useCheckView((state) => state.open);
  const target = useCheckView((state) => state.target);
  const groups = useMemo(() => groupFindings(rows, grouping), [rows, grouping]);
  const items = useMemo(() => listItems(groups, collapsed), [groups, collapsed]);
  const current = useMemo(
    () => (target === "" ? -1 : items.findIndex(({ key }) => key === target)),
    [items, target]
  );
  useEffect(() => {
    if (current >= 0) view.setState({ target: "" });
  }, [current, view]);

  if (items.length === 0) {
    return (
      <EmptyState
        notice={texts.nothingFound}
        action={
          <Button size="small" onClick={() => view.setState({ filter: noFilter })}>
            {texts.showAll}
          </Button>
        }
      />
    );
  }
  const labels: Readonly<Record<Grouping, (group: FindingGroup) => string>> = {
    severity: ({ subject }) => checking.severities[subject as Severity],
    rule: ({ subject }) => rules[subject]?.title ?? subject,
    unit: ({ subject }) => (subject === "" ? texts.noUnit : subject.replace("\n", " ").trim()),
  };
  const activate = (index: number) => {
    const item = items[index];
    if (item.kind === "group") {
      view.setState({ collapsed: toggled(collapsed, item.key) });
      return;
    }
    if (open === item.key) {
      view.setState({ open: "" });
      return;
    }
    const { sheet, address } = item.row;
    const place = { sheet, address: address === "" ? "A1" : address };
    view.setState({ open: item.key, revealed: place });
    void session.reveal(place);
  };
  return (
    <VirtualList
      label={texts.list}
      count={items.length}
      estimate={LINE}
      itemKey={(index) => items[index].key}
      current={current}
      onActivate={activate}
      renderItem={(index) => {
        const item = items[index];
        return item.kind === "finding" ? (
          <FindingItem row={item.row} open={item.key === open} />
        ) : (
          <GroupHead
            label={labels[grouping](item.group)}
            count={item.group.rows.length}
            collapsed={collapsed.has(item.key)}
            mark={<SeverityIcon severity={item.group.severity} />}
          />
        );
      }}
    />
  );
}
