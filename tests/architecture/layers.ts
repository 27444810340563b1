/**
 * Who may import whom, by folder of src. A file belongs to the longest folder that its path begins
 * with, or is a layer by itself, and may always import from its own folder. The picture is in docs/architecture.md.
 */
export const layers: Readonly<Record<string, readonly string[]>> = {
  "core/values": [],
  "core/sheets": ["core/values"],
  "core/codes": ["core/values", "core/sheets"],
  // The language of check formulas that users write.
  "core/formulas": ["core/values"],
  "core/ledgers": ["core/values", "core/sheets", "core/codes"],
  "core/settings": ["core/values", "core/sheets", "core/codes", "core/ledgers"],
  "core/issues": ["core/values", "core/sheets", "core/codes", "core/ledgers", "core/settings"],
  // Reasons that people give for findings they accept.
  "core/waivers": [
    "core/values",
    "core/sheets",
    "core/codes",
    "core/issues",
    "core/ledgers",
    "core/settings",
  ],
  "core/rules": [
    "core/values",
    "core/sheets",
    "core/codes",
    "core/formulas",
    "core/issues",
    "core/ledgers",
    "core/settings",
    "core/waivers",
    "core/definitions",
  ],
  // What findings propose to change in cells.
  "core/fixes": [
    "core/values",
    "core/sheets",
    "core/codes",
    "core/issues",
    "core/ledgers",
    "core/settings",
  ],
  "core/statistics": [
    "core/values",
    "core/sheets",
    "core/codes",
    "core/issues",
    "core/ledgers",
    "core/settings",
  ],
  // The language in which users define forms of their own.
  "core/definitions": [
    "core/values",
    "core/sheets",
    "core/codes",
    "core/ledgers",
    "core/settings",
    "core/statistics",
  ],
  // Two terms, or two editions of a workbook, held against each other.
  "core/comparison": [
    "core/values",
    "core/sheets",
    "core/codes",
    "core/issues",
    "core/ledgers",
    "core/settings",
    "core/statistics",
  ],
  "core/pay": [
    "core/values",
    "core/sheets",
    "core/codes",
    "core/issues",
    "core/ledgers",
    "core/settings",
  ],
  "core/forms": [
    "core/values",
    "core/sheets",
    "core/codes",
    "core/formulas",
    "core/issues",
    "core/ledgers",
    "core/settings",
    "core/rules",
    "core/waivers",
    "core/fixes",
    "core/statistics",
    "core/definitions",
    "core/comparison",
    "core/pay",
  ],
  // Figures of a report text, held against each other and against the books.
  "core/text-check": [
    "core/values",
    "core/sheets",
    "core/codes",
    "core/ledgers",
    "core/settings",
    "core/statistics",
    "core/forms",
  ],
  workbook: ["core"],
  locales: ["core", "workbook"],
  "hosts/excel": ["core", "workbook"],
  "hosts/xlsx": ["core", "workbook"],
  // Reads the text of a document; the package around it is that of a workbook.
  "hosts/docx": ["core", "workbook", "hosts/xlsx"],
  functions: ["core", "locales"],
  // The synthetic people of the demonstration workbook.
  sample: ["core"],
  cli: ["core", "workbook", "hosts/docx", "hosts/xlsx", "locales", "sample"],
  commands: ["core", "workbook", "hosts/excel", "hosts/xlsx", "locales", "taskpane"],
  // What a session computes over a workbook, in a worker or in the thread of the screen.
  engine: ["core", "workbook", "hosts/docx", "hosts/xlsx", "locales"],
  // The pane works over any host; only its entry for Excel names one.
  taskpane: ["core", "workbook", "hosts/docx", "engine", "functions", "locales"],
  "taskpane/index.tsx": [
    "core",
    "workbook",
    "engine",
    "hosts/docx",
    "hosts/excel",
    "hosts/xlsx",
    "locales",
    "commands",
    "taskpane",
  ],
  // Never hosts/excel: the licence of office.js covers Microsoft 365 apps only.
  workbench: [
    "core",
    "workbook",
    "hosts/docx",
    "hosts/xlsx",
    "engine",
    "functions",
    "locales",
    "taskpane",
  ],
};

/** Global names of Office, and the places that may use them. */
export const officeNames = [
  "Excel",
  "Office",
  "OfficeExtension",
  "OfficeRuntime",
  "CustomFunctions",
];
export const officePlaces = [
  "hosts/excel/",
  "functions/register.ts",
  "commands/",
  "taskpane/index.tsx",
];

/** The lists of rules: what they take values from is a rule, and a rule imports no other. */
export const ruleLists = /^core\/rules\/(.+\/)?(index|[\w-]+-rules)\.ts$/;
