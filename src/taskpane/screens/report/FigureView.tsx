import { Tab, TabList } from "@fluentui/react-components";
import { useState } from "react";
import type { FigureDrill, FigurePart, QuotientView } from "../../../engine/drill-views";
import type { DrillTexts } from "../../../locales/report-texts";
import { grouped } from "../../components/FigureText";
import { NoticeBox } from "../../components/NoticeBox";
import { useTexts } from "../../session/session-hooks";
import { useDrillStyles } from "./drill-styles";
import { PeopleList } from "./PeopleList";
import { PlaceLine } from "./PlaceLine";
import { reportTexts } from "./report-texts";

const plain = (count: number) => grouped(String(count));

function quotientText(quotient: QuotientView, value: string): string {
  if (quotient.ends) return quotient.text === value ? value : `${quotient.text} ≈ ${value}`;
  return `${quotient.text}… ≈ ${value}`;
}

/** How a figure came about, in one line. */
export function workingsText(
  { workings, value }: FigurePart,
  { workings: texts }: DrillTexts
): string {
  switch (workings.kind) {
    case "count":
      return texts.count(plain(workings.count), plain(workings.base));
    case "units":
      return texts.units(plain(workings.units), plain(workings.count));
    case "records":
      return texts.records(plain(workings.count));
    case "ratio":
      return workings.quotient
        ? texts.share(workings.part, workings.whole, quotientText(workings.quotient, value))
        : texts.noBase;
    case "change":
      return texts.change(workings.past, workings.present, value);
    case "share":
      return workings.quotient
        ? texts.share(
            plain(workings.numerator),
            plain(workings.denominator),
            quotientText(workings.quotient, value)
          )
        : texts.noBase;
    case "mean-age": {
      const { sum, measure, count, unknown, quotient } = workings;
      const sentence = quotient
        ? texts.mean(plain(sum), measure, plain(count), quotientText(quotient, value))
        : texts.noBase;
      return unknown === 0 ? sentence : `${sentence} ${texts.unknownAges(plain(unknown))}`;
    }
  }
}

/** A figure of a form: what it is, what it should be, how it came about, who is behind it. */
export function FigureView({ drill }: { readonly drill: FigureDrill }) {
  const styles = useDrillStyles();
  const { drill: texts } = useTexts(reportTexts);
  const [chosen, setChosen] = useState(drill.parts.length - 1);
  const index = Math.min(chosen, drill.parts.length - 1);
  const part = drill.parts[index];
  const { parting } = drill;
  const isOfTerm = drill.parts.length > 1 || part.term === "previous";
  const what = isOfTerm ? texts.terms[part.term] : texts.explanations[drill.explanation];
  return (
    <>
      <div className={styles.root}>
        <PlaceLine sheet={drill.sheet} address={drill.address} />
        <h2 className={styles.heading}>{drill.path.join(" · ")}</h2>
        <dl className={styles.figures}>
          <dt className={styles.term}>{texts.onSheet}</dt>
          <dd className={styles.value}>{grouped(drill.onSheet)}</dd>
          <dt className={styles.term}>{texts.inBooks}</dt>
          <dd className={styles.value}>
            {grouped(drill.inBooks)}
            {parting ? null : <span className={styles.agrees}>{texts.agrees}</span>}
          </dd>
        </dl>
        {parting ? (
          <NoticeBox
            intent="warning"
            notice={{ title: texts.differs(parting.difference), body: texts.causes[parting.cause] }}
          />
        ) : null}
        {drill.parts.length > 1 ? (
          <>
            <p className={styles.workings}>
              {texts.change(drill.parts[0].value, drill.parts[1].value, drill.inBooks)}
            </p>
            <TabList
              size="small"
              appearance="subtle-circular"
              aria-label={texts.part}
              selectedValue={index}
              onTabSelect={(_, { value }) => setChosen(Number(value))}
            >
              {drill.parts.map(({ term }, i) => (
                <Tab key={term} value={i}>
                  {texts.terms[term]}
                </Tab>
              ))}
            </TabList>
          </>
        ) : null}
        <p className={styles.workings}>{texts.explained(what, workingsText(part, texts))}</p>
      </div>
      <PeopleList drill={drill} part={index} total={part.people} />
    </>
  );
}
