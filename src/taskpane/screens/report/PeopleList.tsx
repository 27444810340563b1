import type { Drill, DrillPerson } from "../../../engine/drill-views";
import { grouped } from "../../components/FigureText";
import { VirtualList } from "../../components/VirtualList";
import { useSession, useTexts } from "../../session/session-hooks";
import { useDrillStyles } from "./drill-styles";
import { reportTexts } from "./report-texts";
import { useDrillPeople } from "./use-drill";
import { yuanText } from "./yuan-text";

/** Pixels that most lines take. */
const LINE = 42;

interface PeopleListProps {
  readonly drill: Drill;
  readonly part: number;
  readonly total: number;
}

/** The people behind a figure; Enter or a click leads to the row of the roster. */
export function PeopleList({ drill, part, total }: PeopleListProps) {
  const styles = useDrillStyles();
  const { drill: texts } = useTexts(reportTexts);
  const session = useSession();
  const people = useDrillPeople(drill, part, total);
  if (total === 0) return <p className={styles.count}>{texts.nobody}</p>;
  return (
    <>
      <p className={styles.count} aria-live="polite">
        {texts.people(grouped(String(total)))}
      </p>
      <VirtualList
        label={texts.list}
        count={people.length}
        estimate={LINE}
        itemKey={(index) => `${people[index].sheet}!${people[index].address}`}
        onActivate={(index) => {
          const { sheet, address } = people[index];
          void session.reveal({ sheet, address });
        }}
        renderItem={(index) => <PersonItem person={people[index]} />}
      />
    </>
  );
}

function PersonItem({ person }: { readonly person: DrillPerson }) {
  const styles = useDrillStyles();
  const { drill: texts } = useTexts(reportTexts);
  const { name, township, unit, post, sex, birth, age, education, amount, isRecord } = person;
  const isPaid = amount !== null;
  const second = [
    township + unit,
    sex,
    isPaid || isRecord ? "" : birth || texts.birthUnknown,
    education,
  ];
  return (
    <div className={styles.person}>
      <div className={styles.first}>
        <span className={styles.name}>{name}</span>
        <span className={styles.post}>{post}</span>
        <span className={styles.right}>
          {isPaid ? yuanText(amount) : age === "" ? "" : age + texts.years}
        </span>
      </div>
      <div className={styles.second}>{second.filter((text) => text !== "").join(" · ")}</div>
    </div>
  );
}
