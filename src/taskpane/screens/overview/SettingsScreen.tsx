import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { settingDefinitions } from "../../../core/settings/definitions";
import { parseSettingText } from "../../../core/settings/parse-setting";
import type { SettingsEdit, TypedSettings } from "../../../engine/settings-edit";
import type { SettingKey } from "../../../engine/settings-view";
import { Section } from "../../components/Section";
import { useBusy, usePane, useSession, useTexts } from "../../session/session-hooks";
import { SaveDialog } from "./SaveDialog";
import { settingGroups } from "./setting-groups";
import { SettingFaults } from "./SettingFaults";
import { SettingField } from "./SettingField";
import { settingsTexts } from "./settings-texts";

const useStyles = makeStyles({
  source: { margin: 0, color: tokens.colorNeutralForeground2 },
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  // Stays in view below whatever part of the list is shown.
  bar: {
    position: "sticky",
    bottom: `calc(-1 * ${tokens.spacingVerticalM})`,
    zIndex: 1,
    flexShrink: 0,
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  outcome: { margin: 0 },
});

const definitionOf = (key: SettingKey) => settingDefinitions.find((one) => one.key === key)!;

/** Drafts that say something else than the settings in force. */
function changesOf(drafts: TypedSettings, values: Readonly<Record<SettingKey, string>>) {
  return Object.fromEntries(
    Object.entries(drafts).filter(([key, text]) => text !== values[key as SettingKey])
  ) as TypedSettings;
}

function isInvalid(key: SettingKey, drafts: TypedSettings): boolean {
  const text = drafts[key];
  return text !== undefined && "problem" in parseSettingText(definitionOf(key), text);
}

/** 概况·设置: every setting, edited in place, written to the 参数设置 sheet after a look at what changes. */
export function SettingsScreen() {
  const styles = useStyles();
  const { screen: texts } = useTexts(settingsTexts);
  const session = useSession();
  const busy = useBusy();
  const settings = usePane(({ survey }) => survey?.settings ?? null);
  const [drafts, setDrafts] = useState<TypedSettings>({});
  const [edit, setEdit] = useState<SettingsEdit | null>(null);
  const [outcome, setOutcome] = useState("");
  if (!settings) return null;

  const changes = changesOf(drafts, settings.values);
  const count = Object.keys(changes).length;
  const hasFault = settingDefinitions.some(({ key }) => isInvalid(key, changes));
  const tell = (text: string) => {
    setOutcome(text);
    session.say(text);
  };
  const preview = () =>
    session.run(texts.previewing, async () => {
      const wanted = await session.engine.editSettings(changes);
      if (wanted.preview.length > 0) setEdit(wanted);
      else {
        setDrafts({});
        tell(texts.unchanged);
      }
    });
  const save = (wanted: SettingsEdit) => {
    setEdit(null);
    return session.run(texts.saving, async (job) => {
      if (wanted.plan) {
        await session.place([wanted.plan], job);
        setDrafts({});
        tell(texts.saved);
        return;
      }
      const { skipped } = await session.write(wanted.cells, job);
      if (skipped.length === 0) setDrafts({});
      tell(skipped.length === 0 ? texts.saved : texts.skipped(skipped.length));
    });
  };

  return (
    <>
      <p className={styles.source}>
        {settings.sheet === null ? texts.defaultsInForce : texts.inForceFrom(settings.sheet)}
      </p>
      {settings.faults.length > 0 ? <SettingFaults settings={settings} /> : null}
      {settingGroups.map(({ group, keys }) => (
        <Section key={group} heading={texts.groups[group]}>
          <div className={styles.fields}>
            {keys.map((key) => (
              <SettingField
                key={key}
                definition={definitionOf(key)}
                value={drafts[key] ?? settings.values[key]}
                invalid={isInvalid(key, changes)}
                disabled={busy}
                onChange={(value) => {
                  setOutcome("");
                  setDrafts({ ...drafts, [key]: value });
                }}
              />
            ))}
          </div>
        </Section>
      ))}
      {count > 0 || outcome !== "" ? (
        <div className={styles.bar}>
          {count > 0 ? (
            <>
              <Button
                appearance="primary"
                disabled={busy || hasFault}
                onClick={() => void preview()}
              >
                {texts.save(count)}
              </Button>
              <Button disabled={busy} onClick={() => setDrafts({})}>
                {texts.discard}
              </Button>
            </>
          ) : (
            <p className={styles.outcome}>{outcome}</p>
          )}
        </div>
      ) : null}
      {edit ? (
        <SaveDialog
          edit={edit}
          sheet={settings.sheet}
          onConfirm={() => void save(edit)}
          onClose={() => setEdit(null)}
        />
      ) : null}
    </>
  );
}
