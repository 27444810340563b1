import { FluentProvider, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type DragEvent } from "react";
import { useStore } from "zustand";
import type { Language } from "../../locales/language";
import type { WorkbenchTexts } from "../../locales/workbench-texts";
import { App } from "../../taskpane/App";
import { NO_BOX } from "../../taskpane/shell/Frame";
import { themes } from "../../taskpane/shell/themes";
import { readFile } from "../document/read-file";
import type { Workbench } from "../document/workbench";
import { Notices } from "./Notices";
import { Questions } from "./Questions";
import { PANE_WIDTH, Splitter } from "./Splitter";
import { Toolbar } from "./Toolbar";

const useStyles = makeStyles({
  root: { height: "100%", display: "flex", flexDirection: "column", overflow: "hidden" },
  body: { flexGrow: 1, minHeight: 0, display: "flex" },
  grid: { flexGrow: 1, minWidth: 0, position: "relative" },
  // Keeps the grid's layers below what stands over it.
  sheet: { position: "absolute", inset: 0, isolation: "isolate" },
  pane: { flexShrink: 0, minHeight: 0 },
  over: {
    position: "absolute",
    inset: 0,
    zIndex: 10,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    backgroundColor: tokens.colorBackgroundOverlay,
  },
  card: {
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
});

export interface ShellProps {
  readonly workbench: Workbench;
  /** The element that the grid stands in. */
  readonly gridElement: HTMLElement;
  readonly texts: WorkbenchTexts;
  readonly language: Language;
  readonly darkTheme: boolean;
  readonly onSample: () => void;
}

const holdsFiles = (event: DragEvent) => event.dataTransfer.types.includes("Files");

/** The page: what is done with the workbook, the grid, and the pane beside it. */
export function Shell(props: ShellProps) {
  const { workbench, gridElement, texts, language, darkTheme, onSample } = props;
  const styles = useStyles();
  const state = useStore(workbench.store);
  const sheet = useRef<HTMLDivElement>(null);
  const [paneWidth, setPaneWidth] = useState<number>(PANE_WIDTH.usual);
  const [paneIsShown, setPaneIsShown] = useState(true);
  const [isDropping, setIsDropping] = useState(false);

  useEffect(() => sheet.current?.append(gridElement), [gridElement]);

  const openFiles = (files: readonly File[]) => {
    if (files.length > 1) workbench.say("info", texts.severalFiles);
    const file = files.at(0);
    if (!file) return;
    workbench.open(
      async () => readFile({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }),
      file.name
    );
  };

  return (
    <FluentProvider theme={darkTheme ? themes.dark : themes.light} style={NO_BOX}>
      <div
        className={styles.root}
        onDragOver={(event: DragEvent) => {
          if (!holdsFiles(event)) return;
          event.preventDefault();
          setIsDropping(true);
        }}
        onDragLeave={(event: DragEvent) => {
          if (event.relatedTarget === null) setIsDropping(false);
        }}
        onDrop={(event: DragEvent) => {
          if (!holdsFiles(event)) return;
          event.preventDefault();
          setIsDropping(false);
          openFiles(Array.from(event.dataTransfer.files));
        }}
      >
        <Toolbar
          texts={texts}
          fileName={state.fileName}
          isChanged={state.isChanged}
          paneIsShown={paneIsShown}
          onFiles={openFiles}
          onSample={onSample}
          onSave={() => workbench.save()}
          onPrint={(what) => void workbench.print(what)}
          onTogglePane={() => setPaneIsShown(!paneIsShown)}
        />
        <div className={styles.body}>
          <main className={styles.grid} aria-label={texts.grid}>
            <div ref={sheet} className={styles.sheet} />
            <Notices
              state={state}
              texts={texts}
              language={language}
              onClose={() => workbench.dismiss()}
            />
            {state.busy !== null || isDropping ? (
              <div className={styles.over}>
                <div className={styles.card}>
                  {isDropping ? texts.dropHere : <Spinner label={state.busy} />}
                </div>
              </div>
            ) : null}
          </main>
          {paneIsShown ? (
            <>
              <Splitter label={texts.resize} width={paneWidth} onWidth={setPaneWidth} />
              <aside className={styles.pane} style={{ width: paneWidth }} aria-label={texts.pane}>
                {state.session ? (
                  <App
                    // A new workbook begins with a pane that knows nothing of the last one.
                    key={state.fileName}
                    state={{ kind: "ready", session: state.session }}
                    language={language}
                    darkTheme={darkTheme}
                  />
                ) : null}
              </aside>
            </>
          ) : null}
        </div>
        <Questions
          question={state.question}
          fileName={state.fileName}
          texts={texts}
          language={language}
          onAnswer={(proceed) => workbench.answer(proceed)}
        />
      </div>
    </FluentProvider>
  );
}
