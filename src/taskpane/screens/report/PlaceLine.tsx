import { Link } from "@fluentui/react-components";
import { useSession, useTexts } from "../../session/session-hooks";
import { useDrillStyles } from "./drill-styles";
import { reportTexts } from "./report-texts";

interface PlaceLineProps {
  readonly sheet: string;
  readonly address: string;
}

/** The cell that is spoken of; leads back to it. */
export function PlaceLine({ sheet, address }: PlaceLineProps) {
  const styles = useDrillStyles();
  const { drill: texts } = useTexts(reportTexts);
  const session = useSession();
  return (
    <div className={styles.place}>
      <Link
        as="button"
        className={styles.link}
        title={texts.showCell}
        onClick={() => void session.reveal({ sheet, address })}
      >
        {sheet}!{address}
      </Link>
    </div>
  );
}
