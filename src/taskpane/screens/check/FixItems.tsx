import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { FixConflictRow, FixPlace, FixRow } from "../../../engine/fix-rows";
import { useTexts } from "../../session/session-hooks";
import { checkTexts, fixReasons } from "./check-texts";
import { unitOf } from "./finding-list";
import { FixChange } from "./FixChange";
import { useListStyles } from "./list-styles";

const useStyles = makeStyles({
  root: { display: "flex", alignItems: "flex-start" },
  // A small box, so that lines stay low; the whole box can be clicked.
  box: { marginLeft: "-6px", marginTop: "-4px" },
  text: { flexGrow: 1, minWidth: 0 },
  outcomes: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

function Place({ place }: { readonly place: FixPlace }) {
  const styles = useListStyles();
  return (
    <div className={styles.place}>
      <span>
        {place.sheet}!{place.address}
      </span>
      {place.name === "" ? null : <span className={styles.who}>{place.name}</span>}
      <span>{place.header}</span>
      <span>{unitOf(place)}</span>
    </div>
  );
}

interface FixItemProps {
  readonly row: FixRow;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

/** A cell to be changed, with the box that chooses it. */
export function FixItem({ row, chosen, onChoose }: FixItemProps) {
  const styles = useStyles();
  const list = useListStyles();
  const { fixes } = useTexts(checkTexts);
  return (
    <div className={list.item}>
      <div className={styles.root}>
        <span onClick={(event) => event.stopPropagation()}>
          <Checkbox
            className={styles.box}
            aria-label={fixes.selectOne(`${row.sheet}!${row.address}`)}
            checked={chosen}
            onChange={onChoose}
          />
        </span>
        <div className={styles.text}>
          <Place place={row} />
          <FixChange fix={row} />
        </div>
      </div>
    </div>
  );
}

/** A cell for which rules want different contents. */
export function ConflictItem({ row }: { readonly row: FixConflictRow }) {
  const styles = useStyles();
  const list = useListStyles();
  const reasons = useTexts(fixReasons);
  return (
    <div className={list.item}>
      <Place place={row} />
      <ul className={styles.outcomes}>
        {row.outcomes.map(({ reason, after }, i) => (
          <li key={i}>
            <FixChange fix={{ before: row.before, after, changesType: false }} />
            {reasons[reason] ?? reason}
          </li>
        ))}
      </ul>
    </div>
  );
}
