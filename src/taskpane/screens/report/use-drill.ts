import { useEffect, useRef, useState } from "react";
import type { Engine } from "../../../engine/engine";
import type { Survey } from "../../../engine/survey";
import type { Drill, DrillPerson } from "../../../engine/drill-views";
import type { CellPlace } from "../../../workbook/workbook-host";
import { usePane, useSession } from "../../session/session-hooks";
import { previousIn, reportViewOf, useReportView } from "./report-view";

/** People fetched at a time: copying so many takes a few milliseconds. */
const AT_ONCE = 500;

/** Whether a cell of the sheet can be one of a report, also of one that has lost its title. */
function mayBeReport(survey: Survey | null, sheet: string): boolean {
  const found = survey?.sheets.find(({ name }) => name === sheet);
  if (!found) return false;
  if (found.kind === "own") return ["form", "narrative", "pay-roll"].includes(found.shows);
  return found.kind === "unrecognised";
}

/**
 * Traces the selected cell of a report sheet. A selection elsewhere leaves what was traced last, so
 * that one can walk through the people and their rows. Sheets that have changed are read anew while a
 * report is selected; what was stopped or failed is not tried again for the same selection.
 */
export function useDrill(refreshing: string): Drill | null {
  const session = useSession();
  const view = reportViewOf(session);
  const survey = usePane((state) => state.survey);
  const selection = usePane((state) => state.selection);
  const stale = usePane((state) => state.stale);
  const busy = usePane((state) => state.busy !== null);
  const traced = useReportView((state) => state.traced);
  const previous = useReportView((state) => state.previous);
  const [drill, setDrill] = useState<Drill | null>(null);
  /** The cell for which sheets were to be read anew, and were not. */
  const unread = useRef<CellPlace | null>(null);

  useEffect(() => {
    if (selection && mayBeReport(survey, selection.sheet)) view.setState({ traced: selection });
  }, [view, survey, selection]);

  useEffect(() => {
    if (!traced || !survey || busy) return;
    if (stale && selection === traced && unread.current !== traced) {
      unread.current = traced;
      void session
        .run(refreshing, async () => true)
        .then((done) => {
          if (done) unread.current = null;
        });
      return;
    }
    let wanted = true;
    void session.quick(async () => {
      const answer = await session.engine.drill({ ...traced, ...previousIn({ previous }) });
      const isAside = answer.kind === "none" && answer.reason === "not-report";
      if (wanted && !isAside) setDrill(answer);
    });
    return () => {
      wanted = false;
    };
  }, [session, traced, selection, survey, previous, stale, busy, refreshing]);
  return drill;
}

async function fetchPeople(
  engine: Engine,
  request: Omit<Parameters<Engine["drillPeople"]>[0], "from" | "count">,
  total: number,
  onMore: (people: readonly DrillPerson[]) => boolean
): Promise<void> {
  const people: DrillPerson[] = [];
  while (people.length < total) {
    const more = await engine.drillPeople({ ...request, from: people.length, count: AT_ONCE });
    people.push(...more);
    if (!onMore([...people]) || more.length === 0) return;
  }
}

/** The people behind a part of a traced cell, the first of them as soon as they are there. */
export function useDrillPeople(drill: Drill, part: number, total: number): readonly DrillPerson[] {
  const session = useSession();
  const previous = useReportView((state) => state.previous);
  const [loaded, setLoaded] = useState<{
    readonly of: Drill;
    readonly part: number;
    readonly people: readonly DrillPerson[];
  } | null>(null);
  useEffect(() => {
    if (drill.kind === "none") return;
    let wanted = true;
    const { sheet, address } = drill;
    const request = { sheet, address, part, ...previousIn({ previous }) };
    void session.quick(() =>
      fetchPeople(session.engine, request, total, (people) => {
        if (wanted) setLoaded({ of: drill, part, people });
        return wanted;
      })
    );
    return () => {
      wanted = false;
    };
  }, [session, drill, part, total, previous]);
  return loaded && loaded.of === drill && loaded.part === part ? loaded.people : [];
}
