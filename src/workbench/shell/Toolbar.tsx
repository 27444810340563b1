import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
  Toolbar as FluentToolbar,
  ToolbarButton,
  ToolbarDivider,
} from "@fluentui/react-components";
import {
  ArrowDownloadRegular,
  DocumentTableRegular,
  FolderOpenRegular,
  PanelRightContractRegular,
  PanelRightExpandRegular,
  PrintRegular,
} from "@fluentui/react-icons";
import { useRef } from "react";
import type { WorkbenchTexts } from "../../locales/workbench-texts";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    flexShrink: 0,
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  name: {
    flexGrow: 1,
    minWidth: 0,
    overflow: "hidden",
    whiteSpace: "nowrap",
    textOverflow: "ellipsis",
    textAlign: "center",
  },
  unsaved: { color: tokens.colorNeutralForeground3, marginLeft: tokens.spacingHorizontalS },
});

export interface ToolbarProps {
  readonly texts: WorkbenchTexts;
  readonly fileName: string;
  readonly isChanged: boolean;
  readonly paneIsShown: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onSample: () => void;
  readonly onSave: () => void;
  readonly onPrint: (what: "sheet" | "reports") => void;
  readonly onTogglePane: () => void;
}

/** What is done with the workbook as a whole. */
export function Toolbar(props: ToolbarProps) {
  const { texts, fileName, isChanged, paneIsShown } = props;
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const paneLabel = paneIsShown ? texts.hidePane : texts.showPane;
  return (
    <div className={styles.bar}>
      <FluentToolbar aria-label={texts.toolbar} size="small">
        <ToolbarButton icon={<FolderOpenRegular />} onClick={() => input.current?.click()}>
          {texts.open}
        </ToolbarButton>
        <ToolbarButton icon={<DocumentTableRegular />} onClick={props.onSample}>
          {texts.sample}
        </ToolbarButton>
        <ToolbarDivider />
        <ToolbarButton
          appearance="primary"
          icon={<ArrowDownloadRegular />}
          disabled={fileName === ""}
          onClick={props.onSave}
        >
          {texts.save}
        </ToolbarButton>
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <ToolbarButton icon={<PrintRegular />} disabled={fileName === ""}>
              {texts.print}
            </ToolbarButton>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              <MenuItem onClick={() => props.onPrint("sheet")}>{texts.printSheet}</MenuItem>
              <MenuItem onClick={() => props.onPrint("reports")}>{texts.printReports}</MenuItem>
            </MenuList>
          </MenuPopover>
        </Menu>
      </FluentToolbar>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm"
        multiple
        hidden
        onChange={({ target }) => {
          props.onFiles(Array.from(target.files ?? []));
          target.value = "";
        }}
      />
      <div className={styles.name} title={fileName}>
        {fileName}
        {isChanged ? <span className={styles.unsaved}>{texts.unsaved}</span> : null}
      </div>
      <Button
        appearance="subtle"
        size="small"
        title={paneLabel}
        aria-label={paneLabel}
        aria-expanded={paneIsShown}
        icon={paneIsShown ? <PanelRightContractRegular /> : <PanelRightExpandRegular />}
        onClick={props.onTogglePane}
      />
    </div>
  );
}
