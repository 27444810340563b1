import type { PayDrill } from "../../../engine/drill-views";
import { grouped } from "../../components/FigureText";
import { NoticeBox } from "../../components/NoticeBox";
import { useTexts } from "../../session/session-hooks";
import { useDrillStyles } from "./drill-styles";
import { PeopleList } from "./PeopleList";
import { PlaceLine } from "./PlaceLine";
import { reportTexts } from "./report-texts";
import { yuanText } from "./yuan-text";

/** An amount of the pay roll: whose it is, what it should be, and what it is made of. */
export function PayView({ drill }: { readonly drill: PayDrill }) {
  const styles = useDrillStyles();
  const { drill: texts } = useTexts(reportTexts);
  const { pay } = texts;
  const { person, column } = drill;
  const whose = person ? [person.unit, person.name, person.post] : [pay.sum];
  return (
    <>
      <div className={styles.root}>
        <PlaceLine sheet={drill.sheet} address={drill.address} />
        <h2 className={styles.heading}>{[...whose, pay.columns[column]].join(" · ")}</h2>
        <div className={styles.place}>{pay.title(drill.month)}</div>
        <dl className={styles.figures}>
          <dt className={styles.term}>{texts.onSheet}</dt>
          <dd className={styles.value}>{grouped(drill.onSheet === "" ? "—" : drill.onSheet)}</dd>
          <dt className={styles.term}>{texts.inBooks}</dt>
          <dd className={styles.value}>
            {yuanText(drill.inBooks)}
            {drill.agrees ? <span className={styles.agrees}>{texts.agrees}</span> : null}
          </dd>
        </dl>
        {drill.agrees ? null : (
          <NoticeBox
            intent="warning"
            notice={{ title: texts.differs(null), body: pay.outOfDate }}
          />
        )}
        {person ? (
          <p className={styles.workings}>
            {pay.standard} {person.standard} · {pay.years(person.years)} ·{" "}
            {`${yuanText(person.base)} + ${yuanText(person.tenure)} = ${yuanText(person.total)}`}
          </p>
        ) : null}
      </div>
      <PeopleList drill={drill} part={0} total={drill.people} />
    </>
  );
}
