import { Tab, TabList, makeStyles, tokens } from "@fluentui/react-components";
import type { PayPreview } from "../../../engine/paying";
import { DataTable } from "../../components/DataTable";
import { EmptyState } from "../../components/EmptyState";
import { FigureText } from "../../components/FigureText";
import { VirtualList } from "../../components/VirtualList";
import { useSession, useTexts } from "../../session/session-hooks";
import { useListStyles } from "../check/list-styles";
import { payScreenTexts } from "./pay-texts";
import type { PayPart } from "./pay-view";
import { payViewOf, usePayView } from "./pay-view";
import { PayIssueList } from "./PayIssues";
import { yuan } from "./yuan";

const useStyles = makeStyles({
  total: { flexShrink: 0, display: "flex", flexDirection: "column" },
  amount: { fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold },
  muted: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  tabs: { flexShrink: 0 },
  list: {
    flexGrow: 1,
    flexShrink: 0,
    minHeight: "280px",
    display: "flex",
    flexDirection: "column",
  },
  person: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalS,
  },
  post: { overflowWrap: "anywhere" },
  standard: { display: "block", fontWeight: "normal", color: tokens.colorNeutralForeground2 },
});

/** The pay roll of a month before it is written: its total, by post, person by person, and what was found. */
export function PayResult({ preview }: { readonly preview: PayPreview }) {
  const styles = useStyles();
  const texts = useTexts(payScreenTexts);
  const view = payViewOf(useSession());
  const part = usePayView((state) => state.part);
  const counts: Readonly<Record<PayPart, number>> = {
    posts: preview.posts.length,
    people: preview.rows.length,
    issues: preview.issues.length,
  };
  return (
    <>
      <div className={styles.total}>
        <span className={styles.muted}>{texts.total(preview.month, preview.rows.length)}</span>
        <span>
          <FigureText className={styles.amount} value={yuan(preview.total)} /> {texts.yuan}
        </span>
        <span className={styles.muted}>{texts.inWords(preview.totalInWords)}</span>
      </div>
      <TabList
        size="small"
        appearance="subtle-circular"
        className={styles.tabs}
        aria-label={texts.viewsLabel}
        selectedValue={part}
        onTabSelect={(_, { value }) => view.setState({ part: value as PayPart })}
      >
        {(["posts", "people", "issues"] as const).map((id) => (
          <Tab key={id} value={id}>
            {texts.views[id](counts[id])}
          </Tab>
        ))}
      </TabList>
      {part === "posts" ? <Posts preview={preview} /> : null}
      {part === "people" ? (
        <div className={styles.list}>
          <PeopleList preview={preview} />
        </div>
      ) : null}
      {part === "issues" ? (
        <div className={styles.list}>
          <PayIssueList issues={preview.issues} />
        </div>
      ) : null}
    </>
  );
}

function Posts({ preview: { posts, rows, tenure, total } }: { readonly preview: PayPreview }) {
  const styles = useStyles();
  const texts = useTexts(payScreenTexts);
  const { postColumns: heads } = texts;
  if (posts.length === 0) return <EmptyState notice={texts.nobody} />;
  const all = { post: texts.sum, standard: "", rate: null, people: rows.length, tenure, total };
  return (
    <DataTable
      label={heads.post}
      rows={[...posts, all]}
      rowKey={(_, index) => index}
      columns={[
        {
          head: heads.post,
          cell: ({ post, standard }) => (
            <span className={styles.post}>
              {post}
              {standard === "" || standard === post ? null : (
                <span className={styles.standard}>{texts.byStandard(standard)}</span>
              )}
            </span>
          ),
        },
        { head: heads.rate, figure: true, cell: ({ rate }) => (rate === null ? "" : yuan(rate)) },
        { head: heads.people, figure: true, cell: ({ people }) => people },
        { head: heads.tenure, figure: true, cell: (row) => yuan(row.tenure) },
        { head: heads.total, figure: true, cell: (row) => yuan(row.total) },
      ]}
    />
  );
}

function PeopleList({ preview: { rows } }: { readonly preview: PayPreview }) {
  const styles = useStyles();
  const lines = useListStyles();
  const texts = useTexts(payScreenTexts);
  const session = useSession();
  if (rows.length === 0) return <EmptyState notice={texts.nobody} />;
  return (
    <VirtualList
      label={texts.peopleList}
      count={rows.length}
      estimate={58}
      itemKey={(index) => `${rows[index].sheet}!${rows[index].address}`}
      onActivate={(index) => {
        const { sheet, address } = rows[index];
        void session.reveal({ sheet, address });
      }}
      renderItem={(index) => {
        const { name, township, village, post, base, tenure, total, years } = rows[index];
        return (
          <div className={lines.item}>
            <div className={styles.person}>
              <span>
                <span className={lines.who}>{name}</span> {post}
              </span>
              <FigureText className={lines.who} value={yuan(total)} />
            </div>
            <div className={lines.place}>
              <span>{township + village}</span>
              <span>{texts.parts(yuan(base), yuan(tenure), years)}</span>
            </div>
          </div>
        );
      }}
    />
  );
}
