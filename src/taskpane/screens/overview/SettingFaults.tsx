import {
  Link,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from "@fluentui/react-components";
import type { SettingsView } from "../../../engine/settings-view";
import { useSession, useTexts } from "../../session/session-hooks";
import { settingsTexts } from "./settings-texts";

const useStyles = makeStyles({
  bar: { flexShrink: 0 },
  title: { display: "block" },
  list: { margin: 0, paddingLeft: "1.2em" },
});

/** What stands in the 参数设置 sheet and cannot be used, each with the way to its cell. */
export function SettingFaults({
  settings: { faults, sheet },
}: {
  readonly settings: SettingsView;
}) {
  const styles = useStyles();
  const { screen: texts } = useTexts(settingsTexts);
  const session = useSession();
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle className={styles.title}>{texts.faults}</MessageBarTitle>
        <ul className={styles.list}>
          {faults.map(({ key, name, value, address }) => (
            <li key={address}>
              {key === null ? texts.unknown(name) : texts.unusable(name, value)}{" "}
              <Link
                as="button"
                aria-label={texts.reveal(address)}
                onClick={() => void session.reveal({ sheet: sheet ?? "", address })}
              >
                {address}
              </Link>
            </li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
