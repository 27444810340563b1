import type { PaneTab } from "../pane-tab";
import type { LoadScreen } from "../shell/LoadedScreen";

/** A part of a tab: a screen of its own, fetched when it is first shown. */
export interface ScreenPart {
  /** Its name is `parts[id]` of the pane's texts. */
  readonly id: string;
  readonly load: LoadScreen;
  /** It counts to 统计截止日: without one the pane warns above it. */
  readonly needsAsOf?: true;
}

/** What each tab shows, the first part first. A tab with one part shows no list of parts. */
export const screens: Readonly<Record<PaneTab, readonly ScreenPart[]>> = {
  overview: [
    {
      id: "sheets",
      load: async () =>
        (await import(/* webpackChunkName: "overview" */ "./overview/SheetsScreen")).SheetsScreen,
      needsAsOf: true,
    },
    {
      id: "templates",
      load: async () =>
        (await import(/* webpackChunkName: "templates" */ "./templates/TemplatesScreen"))
          .TemplatesScreen,
    },
    {
      id: "settings",
      load: async () =>
        (await import(/* webpackChunkName: "settings" */ "./overview/SettingsScreen"))
          .SettingsScreen,
    },
    {
      id: "charts",
      load: async () =>
        (await import(/* webpackChunkName: "charts" */ "./charts/ChartsScreen")).ChartsScreen,
      needsAsOf: true,
    },
  ],
  check: [
    {
      id: "findings",
      load: async () =>
        (await import(/* webpackChunkName: "check" */ "./check/FindingsScreen")).FindingsScreen,
      needsAsOf: true,
    },
    {
      id: "fixes",
      load: async () =>
        (await import(/* webpackChunkName: "check" */ "./check/FixesScreen")).FixesScreen,
      needsAsOf: true,
    },
    {
      id: "waivers",
      load: async () =>
        (await import(/* webpackChunkName: "check" */ "./check/WaiversScreen")).WaiversScreen,
    },
  ],
  report: [
    {
      id: "generate",
      load: async () =>
        (await import(/* webpackChunkName: "report" */ "./report/GenerateScreen")).GenerateScreen,
      needsAsOf: true,
    },
    {
      id: "drill",
      load: async () =>
        (await import(/* webpackChunkName: "report" */ "./report/DrillScreen")).DrillScreen,
      needsAsOf: true,
    },
    {
      id: "crosscheck",
      load: async () =>
        (await import(/* webpackChunkName: "report" */ "./report/CrossCheckScreen"))
          .CrossCheckScreen,
      needsAsOf: true,
    },
    {
      id: "textcheck",
      load: async () =>
        (await import(/* webpackChunkName: "text-check" */ "./textcheck/TextCheckScreen"))
          .TextCheckScreen,
    },
    {
      id: "compare",
      load: async () =>
        (await import(/* webpackChunkName: "compare" */ "./compare/CompareScreen")).CompareScreen,
    },
  ],
  pay: [
    {
      id: "pay",
      load: async () => (await import(/* webpackChunkName: "pay" */ "./pay/PayScreen")).PayScreen,
    },
  ],
  functions: [
    {
      id: "functions",
      load: async () =>
        (await import(/* webpackChunkName: "function-help" */ "./functions/FunctionsScreen"))
          .FunctionsScreen,
    },
  ],
};
