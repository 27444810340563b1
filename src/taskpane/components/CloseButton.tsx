import { Button } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { paneEn } from "../../locales/en/pane";
import { paneZh } from "../../locales/zh-CN/pane";
import { useTexts } from "../session/session-hooks";

interface CloseCrossProps {
  readonly label: string;
  readonly onClose: () => void;
}

/** A cross that closes what it stands in. */
export function CloseCross({ label, onClose }: CloseCrossProps) {
  return (
    <Button
      appearance="transparent"
      size="small"
      icon={<DismissRegular />}
      aria-label={label}
      onClick={onClose}
    />
  );
}

/** The cross in the corner of a notice of the pane. */
export function CloseButton({ onClose }: { readonly onClose: () => void }) {
  const { close } = useTexts({ "zh-CN": paneZh, en: paneEn });
  return <CloseCross label={close} onClose={onClose} />;
}
