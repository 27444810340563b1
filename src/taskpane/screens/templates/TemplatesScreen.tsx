import {
  Button,
  Field,
  Input,
  Link,
  SearchBox,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { TEMPLATE_ROWS } from "../../../core/forms/template/template-plan";
import type { TemplateSurvey } from "../../../engine/templates";
import { CloseButton } from "../../components/CloseButton";
import { EmptyState } from "../../components/EmptyState";
import { NoticeBox } from "../../components/NoticeBox";
import { Section } from "../../components/Section";
import { useBusy, usePane, useSession, useTexts } from "../../session/session-hooks";
import { TemplateItem } from "./TemplateItem";
import { templatesTexts } from "./templates-texts";
import {
  found,
  missingLists,
  templatesViewOf,
  typedRows,
  useTemplatesView,
} from "./templates-view";

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  foot: {
    position: "sticky",
    // The screen's own padding below lets nothing show through.
    bottom: `calc(-1 * ${tokens.spacingVerticalM})`,
    flexShrink: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  action: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "flex-end",
    gap: tokens.spacingHorizontalM,
  },
  rows: { width: "96px" },
  sheets: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** What can be inserted; asked anew when the workbook is another. */
function useTemplates(): TemplateSurvey | null {
  const session = useSession();
  const survey = usePane((state) => state.survey);
  const [templates, setTemplates] = useState<TemplateSurvey | null>(null);
  useEffect(() => {
    if (!survey) return;
    let wanted = true;
    void session.quick(async () => {
      const answer = await session.engine.templates();
      if (wanted) setTemplates(answer);
    });
    return () => {
      wanted = false;
    };
  }, [session, survey]);
  return templates;
}

/** 概况·新建模板: blank ledgers to be filled in, chosen from a list. */
export function TemplatesScreen() {
  const styles = useStyles();
  const texts = useTexts(templatesTexts);
  const view = templatesViewOf(useSession());
  const survey = useTemplates();
  const { search, chosen, open } = useTemplatesView((state) => state);
  if (!survey) return null;
  const shown = found(survey.templates, search);
  const order = survey.templates.map(({ ledger }) => ledger);
  return (
    <>
      <InsertedNotice />
      <Section heading={texts.heading}>
        <p className={styles.text}>{texts.intro}</p>
        <SearchBox
          size="small"
          placeholder={texts.search}
          aria-label={texts.search}
          value={search}
          onChange={(_, { value }) => view.setState({ search: value })}
        />
        {shown.length === 0 ? (
          <EmptyState notice={texts.noMatch} />
        ) : (
          <ul className={styles.list} aria-label={texts.ledgers}>
            {shown.map((template) => (
              <TemplateItem
                key={template.ledger}
                template={template}
                chosen={chosen.includes(template.ledger)}
                open={open === template.ledger}
                onChoose={(add) =>
                  view.setState({
                    chosen: order.filter((id) =>
                      id === template.ledger ? add : chosen.includes(id)
                    ),
                  })
                }
                onOpen={(show) => view.setState({ open: show ? template.ledger : null })}
              />
            ))}
          </ul>
        )}
      </Section>
      <InsertBar survey={survey} />
    </>
  );
}

/** How many rows, what else will be written, and the button. */
function InsertBar({ survey }: { readonly survey: TemplateSurvey }) {
  const styles = useStyles();
  const texts = useTexts(templatesTexts);
  const session = useSession();
  const view = templatesViewOf(session);
  const busy = useBusy();
  const { chosen, rows } = useTemplatesView((state) => state);
  const count = typedRows(rows);
  const { least, most } = TEMPLATE_ROWS;
  const lists = missingLists(survey, chosen);

  const insert = async (blank: number) => {
    view.setState({ inserted: null });
    const placed = await session.run(texts.inserting, async (job) => {
      const { plans } = await session.engine.templatePlans({ ledgers: chosen, rows: blank });
      return session.place(plans, job);
    });
    if (!placed) return;
    view.setState({ chosen: [], open: null, inserted: placed.map(({ sheet }) => sheet) });
    session.say(texts.done(placed.length));
  };

  return (
    <div className={styles.foot}>
      {lists.length > 0 ? (
        <p className={styles.text}>
          {survey.codes ? texts.addedLists(survey.codes.sheet, lists) : texts.newLists(lists)}
        </p>
      ) : null}
      <div className={styles.action}>
        <Field
          label={texts.rows}
          {...(count === null ? { validationMessage: texts.rowsHint(least, most) } : {})}
        >
          <Input
            size="small"
            className={styles.rows}
            inputMode="numeric"
            value={rows}
            onChange={(_, { value }) => view.setState({ rows: value })}
          />
        </Field>
        <Button
          appearance="primary"
          disabled={busy || chosen.length === 0 || count === null}
          onClick={() => count !== null && void insert(count)}
        >
          {texts.insert(chosen.length)}
        </Button>
      </div>
      {chosen.length === 0 ? <p className={styles.text}>{texts.chooseFirst}</p> : null}
    </div>
  );
}

/** What was inserted last, each sheet to be gone to. */
function InsertedNotice() {
  const styles = useStyles();
  const texts = useTexts(templatesTexts);
  const session = useSession();
  const inserted = useTemplatesView((state) => state.inserted);
  if (!inserted) return null;
  const close = () => templatesViewOf(session).setState({ inserted: null });
  return (
    <NoticeBox
      intent="success"
      notice={{ title: texts.done(inserted.length), body: texts.next }}
      corner={<CloseButton onClose={close} />}
    >
      <ul className={styles.sheets}>
        {inserted.map((sheet) => (
          <li key={sheet}>
            <Link as="button" onClick={() => void session.reveal({ sheet, address: "A1" })}>
              {sheet}
            </Link>
          </li>
        ))}
      </ul>
    </NoticeBox>
  );
}
