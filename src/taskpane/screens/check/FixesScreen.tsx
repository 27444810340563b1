import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons";
import { useMemo } from "react";
import type { FixSurvey } from "../../../engine/fix-rows";
import { EmptyState } from "../../components/EmptyState";
import { grouped } from "../../components/FigureText";
import { VirtualList } from "../../components/VirtualList";
import { useBusy, usePane, useSession, useTexts } from "../../session/session-hooks";
import { NotChecked, StaleNotice } from "./CheckActions";
import { checkTexts, fixReasons } from "./check-texts";
import { checkViewOf, toggled, useCheckView } from "./check-view";
import { applyFixes, takeBackLast } from "./fix-actions";
import { choiceOf, chosen, CONFLICTS, fixItems, groupFixes } from "./fix-list";
import { ConflictItem, FixItem } from "./FixItems";
import { FixOutcomeNotice } from "./FixOutcomeNotice";
import { GroupHead } from "./GroupHead";
import { useFixes } from "./use-fixes";

/** Pixels that most lines take. */
const LINE = 48;

const useStyles = makeStyles({
  row: {
    flexShrink: 0,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  summary: { fontSize: tokens.fontSizeBase200 },
  box: { marginLeft: "-6px" },
});

/** 校验·修正: what can be put right without asking, to be chosen, written and taken back. */
export function FixesScreen() {
  const check = usePane((state) => state.check);
  const survey = useFixes();
  if (!check) return <NotChecked />;
  return (
    <>
      <StaleNotice />
      <FixOutcomeNotice />
      {survey ? <Fixes survey={survey} /> : null}
    </>
  );
}

function TakeBackButton() {
  const { fixes: texts } = useTexts(checkTexts);
  const session = useSession();
  const busy = useBusy();
  const last = useCheckView((view) => view.applications).at(-1);
  if (!last) return null;
  return (
    <Button
      icon={<ArrowUndoRegular />}
      disabled={busy}
      onClick={() => void takeBackLast(session, texts)}
    >
      {texts.takeBack(last.applied.length)}
    </Button>
  );
}

function Fixes({ survey }: { readonly survey: FixSurvey }) {
  const styles = useStyles();
  const { fixes: texts } = useTexts(checkTexts);
  const reasons = useTexts(fixReasons);
  const session = useSession();
  const busy = useBusy();
  const view = checkViewOf(session);
  const unwanted = useCheckView((state) => state.unwanted);
  const collapsed = useCheckView((state) => state.collapsedFixes);
  const outcome = useCheckView((state) => state.fixOutcome);
  const groups = useMemo(() => groupFixes(survey), [survey]);
  const items = useMemo(() => fixItems(groups, collapsed), [groups, collapsed]);
  const wanted = useMemo(
    () => survey.rows.filter(({ id }) => !unwanted.has(id)).map(({ id }) => id),
    [survey, unwanted]
  );
  // The notice about what was just done has a way back of its own.
  const back = outcome?.kind === "applied" ? null : <TakeBackButton />;
  if (items.length === 0) return <EmptyState notice={texts.none} action={back} />;

  const choose = (id: string) => view.setState({ unwanted: toggled(unwanted, id) });
  const chooseAll = (rows: FixSurvey["rows"]) =>
    view.setState({ unwanted: chosen(rows, unwanted, choiceOf(rows, unwanted) !== true) });
  const activate = (index: number) => {
    const item = items[index];
    if (item.kind === "group") {
      view.setState({ collapsedFixes: toggled(collapsed, item.group.reason) });
      return;
    }
    const { sheet, address } = item.row;
    view.setState({ revealed: { sheet, address } });
    void session.reveal({ sheet, address });
  };
  const toggle = (index: number) => {
    const item = items[index];
    if (item.kind === "fix") choose(item.row.id);
    else if (item.kind === "group") chooseAll(item.group.rows);
  };
  return (
    <>
      <div className={styles.row}>
        <Button
          appearance="primary"
          disabled={busy || wanted.length === 0}
          onClick={() => void applyFixes(session, wanted, texts)}
        >
          {texts.apply(wanted.length)}
        </Button>
        {back}
      </div>
      {survey.rows.length > 0 ? (
        <div className={styles.row}>
          <Checkbox
            className={styles.box}
            label={texts.selectAll}
            checked={choiceOf(survey.rows, unwanted)}
            onChange={() => chooseAll(survey.rows)}
          />
          <span className={styles.summary}>
            {texts.summary(grouped(String(survey.rows.length)), grouped(String(wanted.length)))}
          </span>
        </div>
      ) : null}
      <VirtualList
        label={texts.list}
        count={items.length}
        estimate={LINE}
        itemKey={(index) => items[index].key}
        onActivate={activate}
        onToggle={toggle}
        renderItem={(index) => {
          const item = items[index];
          if (item.kind === "conflict") return <ConflictItem row={item.row} />;
          if (item.kind === "fix") {
            const { id } = item.row;
            return (
              <FixItem row={item.row} chosen={!unwanted.has(id)} onChoose={() => choose(id)} />
            );
          }
          const { reason, rows, conflicts } = item.group;
          const label = reason === CONFLICTS ? texts.conflicts : (reasons[reason] ?? reason);
          return (
            <GroupHead
              label={label}
              count={rows.length + conflicts.length}
              collapsed={collapsed.has(reason)}
              mark={
                rows.length === 0 ? null : (
                  <span onClick={(event) => event.stopPropagation()}>
                    <Checkbox
                      aria-label={texts.selectGroup(label)}
                      checked={choiceOf(rows, unwanted)}
                      onChange={() => chooseAll(rows)}
                    />
                  </span>
                )
              }
            />
          );
        }}
      />
    </>
  );
}
