import { webDarkTheme, webLightTheme } from "@fluentui/react-components";

/** Chinese faces first: the default of Fluent UI leaves the choice to the system's language. */
const fontFamilyBase =
  '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif';

/** The pane's looks; high contrast is the browser's own (forced colours), which these leave alone. */
export const themes = {
  light: { ...webLightTheme, fontFamilyBase },
  dark: { ...webDarkTheme, fontFamilyBase },
};
