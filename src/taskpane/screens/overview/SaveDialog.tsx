import { settingDefinitions } from "../../../core/settings/definitions";
import type { SettingsEdit } from "../../../engine/settings-edit";
import { ConfirmDialog } from "../../components/ConfirmDialog";
import { DataTable, type DataColumn } from "../../components/DataTable";
import { useTexts } from "../../session/session-hooks";
import { settingsTexts } from "./settings-texts";

interface SaveDialogProps {
  readonly edit: SettingsEdit;
  /** The 参数设置 sheet; `null` when it is to be added. */
  readonly sheet: string | null;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Shows what saving would change, before anything is written. */
export function SaveDialog({ edit, sheet, onConfirm, onClose }: SaveDialogProps) {
  const { screen: texts } = useTexts(settingsTexts);
  const shown = (text: string) => (text === "" ? texts.nothing : texts.choice(text));
  const columns: readonly DataColumn<SettingsEdit["preview"][number]>[] = [
    {
      head: texts.columns.setting,
      cell: ({ key }) => texts.label(settingDefinitions.find((one) => one.key === key)!),
    },
    { head: texts.columns.before, cell: ({ before }) => shown(before) },
    { head: texts.columns.after, cell: ({ after }) => shown(after) },
  ];
  return (
    <ConfirmDialog
      open
      title={texts.confirmTitle}
      confirm={texts.confirm}
      cancel={texts.cancel}
      onConfirm={onConfirm}
      onClose={onClose}
    >
      <p>{sheet === null ? texts.createSheet : texts.writeTo(sheet)}</p>
      <DataTable
        label={texts.confirmTitle}
        columns={columns}
        rows={edit.preview}
        rowKey={({ key }) => key}
      />
    </ConfirmDialog>
  );
}
