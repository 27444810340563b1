import { showTab, type PaneTab } from "../taskpane/pane-tab";

/** The names that manifest.xml calls, and the tab each opens. */
export const commandTabs: Readonly<Record<string, PaneTab>> = {
  showCheck: "check",
  showReport: "report",
};

/**
 * Ties the ribbon buttons to their work. To be called while the page loads: Excel may ask for a
 * command before the pane was ever open. Does nothing where office.js is missing.
 */
export function registerCommands(): void {
  if (typeof Office === "undefined") return;
  for (const [name, tab] of Object.entries(commandTabs)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void openPane(tab, event);
    });
  }
}

/** Excel keeps the button busy until `event.completed()`, so that is said whatever happens. */
async function openPane(tab: PaneTab, event: Office.AddinCommands.Event): Promise<void> {
  showTab(tab);
  try {
    await Office.addin.showAsTaskpane();
  } catch (error) {
    console.error(error);
  } finally {
    event.completed();
  }
}
