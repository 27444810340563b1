import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular, WarningFilled } from "@fluentui/react-icons";
import { useState } from "react";
import type { LeftOut } from "../../../engine/report-outlook";
import { Section } from "../../components/Section";
import { useSession, useTexts } from "../../session/session-hooks";
import { reportTexts } from "./report-texts";

const useStyles = makeStyles({
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  icon: { color: tokens.colorStatusWarningForeground3, fontSize: "16px" },
  groups: { listStyleType: "none", margin: 0, padding: 0 },
  toggle: { minWidth: "auto", paddingInlineStart: 0, justifyContent: "flex-start" },
  people: {
    listStyleType: "none",
    margin: 0,
    paddingInlineStart: "24px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  person: { fontSize: "inherit" },
});

/** Of whom something is not known, so that some columns fall short; each opens to the people. */
export function LeftOutList({ leftOut }: { readonly leftOut: readonly LeftOut[] }) {
  const styles = useStyles();
  const { generate: texts } = useTexts(reportTexts);
  const session = useSession();
  const [open, setOpen] = useState("");
  return (
    <Section heading={texts.leftOut} action={<WarningFilled aria-hidden className={styles.icon} />}>
      <p className={styles.note}>{texts.leftOutNote}</p>
      <ul className={styles.groups}>
        {leftOut.map(({ term, what, label, count, people }) => {
          const key = `${term}/${what}`;
          const isOpen = key === open;
          return (
            <li key={key}>
              <Button
                size="small"
                appearance="transparent"
                className={styles.toggle}
                icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
                aria-expanded={isOpen}
                onClick={() => setOpen(isOpen ? "" : key)}
              >
                {texts.leftOutOf(term, label, count)}
              </Button>
              {isOpen ? (
                <ul className={styles.people}>
                  {people.map(({ name, township, unit, sheet, address }) => (
                    <li key={`${sheet}!${address}`}>
                      <Link
                        as="button"
                        className={styles.person}
                        onClick={() => void session.reveal({ sheet, address })}
                      >
                        {name} {township}
                        {unit}
                      </Link>
                    </li>
                  ))}
                  {count > people.length ? <li>{texts.more(count - people.length)}</li> : null}
                </ul>
              ) : null}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
