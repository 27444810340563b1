import { Button, SearchBox, Select, makeStyles, tokens } from "@fluentui/react-components";
import { FilterFilled, FilterRegular } from "@fluentui/react-icons";
import { useMemo, useState } from "react";
import type { FindingRow } from "../../../engine/finding-rows";
import type { Grouping } from "../../../locales/check-texts";
import { useSession, useTexts } from "../../session/session-hooks";
import { checkTexts, ruleTexts } from "./check-texts";
import { checkViewOf, useCheckView } from "./check-view";
import type { FindingFilter } from "./finding-list";

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
  row: { display: "flex", gap: tokens.spacingHorizontalXS },
  grouping: { flexShrink: 0, width: "92px" },
  search: { flexGrow: 1, minWidth: 0 },
  half: { flexGrow: 1, flexBasis: 0, minWidth: 0 },
});

const groupings: readonly Grouping[] = ["severity", "rule", "unit"];

/** How the list is put together, and what of it is shown. */
export function FindingFilters({ rows }: { readonly rows: readonly FindingRow[] }) {
  const styles = useStyles();
  const { findings: texts } = useTexts(checkTexts);
  const titles = useTexts(ruleTexts);
  const view = checkViewOf(useSession());
  const grouping = useCheckView((state) => state.grouping);
  const filter = useCheckView((state) => state.filter);
  const [isOpen, setOpen] = useState(false);
  const isFiltered = filter.rule !== "" || filter.sheet !== "";
  const change = (part: Partial<FindingFilter>) =>
    view.setState({ filter: { ...filter, ...part } });
  const choices = useMemo(
    () => ({
      sheets: [...new Set(rows.map(({ sheet }) => sheet))],
      rules: [...new Set(rows.map(({ rule }) => rule))],
    }),
    [rows]
  );
  return (
    <div className={styles.root}>
      <div className={styles.row}>
        <Select
          size="small"
          className={styles.grouping}
          aria-label={texts.grouping}
          value={grouping}
          onChange={(_, { value }) => view.setState({ grouping: value as Grouping })}
        >
          {groupings.map((one) => (
            <option key={one} value={one}>
              {texts.groupings[one]}
            </option>
          ))}
        </Select>
        <SearchBox
          size="small"
          className={styles.search}
          placeholder={texts.search}
          aria-label={texts.search}
          value={filter.search}
          onChange={(_, { value }) => change({ search: value })}
        />
        <Button
          size="small"
          icon={isFiltered ? <FilterFilled /> : <FilterRegular />}
          aria-label={isFiltered ? `${texts.filter}（${texts.filtered}）` : texts.filter}
          title={texts.filter}
          aria-expanded={isOpen || isFiltered}
          onClick={() => setOpen(!isOpen)}
        />
      </div>
      {isOpen || isFiltered ? (
        <div className={styles.row}>
          <Select
            size="small"
            className={styles.half}
            aria-label={texts.sheetFilter}
            value={filter.sheet}
            onChange={(_, { value }) => change({ sheet: value })}
          >
            <option value="">{texts.allSheets}</option>
            {choices.sheets.map((sheet) => (
              <option key={sheet} value={sheet}>
                {sheet}
              </option>
            ))}
          </Select>
          <Select
            size="small"
            className={styles.half}
            aria-label={texts.ruleFilter}
            value={filter.rule}
            onChange={(_, { value }) => change({ rule: value })}
          >
            <option value="">{texts.allRules}</option>
            {choices.rules.map((rule) => (
              <option key={rule} value={rule}>
                {titles[rule]?.title ?? rule}
              </option>
            ))}
          </Select>
        </div>
      ) : null}
    </div>
  );
}
