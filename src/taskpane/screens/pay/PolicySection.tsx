import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { PolicyView } from "../../../engine/paying";
import type { Survey } from "../../../engine/survey";
import { DataTable } from "../../components/DataTable";
import { Section } from "../../components/Section";
import { useBusy, usePane, useSession, useTexts } from "../../session/session-hooks";
import { payScreenTexts } from "./pay-texts";
import { payViewOf, usePayView } from "./pay-view";
import { PayIssueLines } from "./PayIssues";
import { yuan } from "./yuan";

const useStyles = makeStyles({
  line: { margin: 0 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  terms: { display: "block", fontWeight: "normal", color: tokens.colorNeutralForeground2 },
});

/** Reads the pay standard whenever the workbook as read is another. */
function usePolicies() {
  const session = useSession();
  const view = payViewOf(session);
  const busy = useBusy();
  const survey = usePane((state) => state.survey);
  const policies = usePayView((state) => state.policies);
  const asked = useRef<Survey | null>(null);
  useEffect(() => {
    if (busy || !survey || policies?.of === survey || asked.current === survey) return;
    asked.current = survey;
    void session.quick(async () => {
      const found = await session.engine.payPolicies();
      view.setState({ policies: { of: survey, found } });
    });
  });
  return policies?.found ?? null;
}

/** Which pay standard is in force, what it says, and the way to one's own. */
export function PolicySection() {
  const styles = useStyles();
  const texts = useTexts(payScreenTexts);
  const session = useSession();
  const busy = useBusy();
  const found = usePolicies();
  const [open, setOpen] = useState(false);
  if (!found) return null;
  const { sheet, policies, issues } = found;
  const insert = async () => {
    const placed = await session.run(texts.insertStandard, async (job) =>
      session.place([await session.engine.payPolicyPlan()], job)
    );
    if (!placed) return;
    const done = texts.insertedStandard(placed[0].sheet);
    payViewOf(session).setState({ done, preview: null });
    session.say(done);
  };
  return (
    <Section heading={texts.standard}>
      <p className={styles.line}>
        {sheet === null ? texts.exampleStandard : texts.ownStandard(sheet, policies.length)}
      </p>
      <div className={styles.actions}>
        <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? texts.hideStandard : texts.showStandard}
        </Button>
        {sheet === null ? (
          <Button size="small" disabled={busy} onClick={() => void insert()}>
            {texts.insertStandard}
          </Button>
        ) : (
          <Button size="small" onClick={() => void session.reveal({ sheet, address: "A1" })}>
            {texts.openSheet}
          </Button>
        )}
      </div>
      {open ? <PolicyTable policies={policies} /> : null}
      <PayIssueLines issues={issues} />
    </Section>
  );
}

function PolicyTable({ policies }: { readonly policies: readonly PolicyView[] }) {
  const styles = useStyles();
  const texts = useTexts(payScreenTexts);
  const termsOf = ({ villageType, from, until, tenureBase, timing }: PolicyView) =>
    [
      villageType ?? texts.bothTypes,
      texts.inForce(from, until),
      texts.tenureBase[tenureBase],
      texts.timing[timing],
    ].join(" · ");
  return (
    <DataTable
      label={texts.standard}
      rows={policies}
      rowKey={(_, index) => index}
      columns={[
        {
          head: texts.policyColumns.category,
          cell: (policy) => (
            <>
              {policy.category}
              <span className={styles.terms}>{termsOf(policy)}</span>
            </>
          ),
        },
        {
          head: texts.policyColumns.base,
          figure: true,
          cell: ({ baseFen }) => yuan(baseFen),
        },
        {
          head: texts.policyColumns.increment,
          figure: true,
          cell: ({ incrementFen }) => yuan(incrementFen),
        },
      ]}
    />
  );
}
