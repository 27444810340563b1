import { Button } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { paneEn } from "../../locales/en/pane";
import { paneZh } from "../../locales/zh-CN/pane";
import { useTexts } from "../session/session-hooks";

/** The cross in the corner of a notice. */
export function CloseButton({ onClose }: { readonly onClose: () => void }) {
  const { close } = useTexts({ "zh-CN": paneZh, en: paneEn });
  return (
    <Button
      appearance="transparent"
      size="small"
      icon={<DismissRegular />}
      aria-label={close}
      onClick={onClose}
    />
  );
}
