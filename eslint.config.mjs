import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import officeAddins from "eslint-plugin-office-addins";
import globals from "globals";
import typescript from "typescript-eslint";

const clockAndLocale = "Core knows no clock, time zone or locale: use values/civil-date.";
const floats = "Use values/decimal: figures that people read are exact and rounded half-up.";
const outside = "Core is pure: hosts and front-ends deal with the outside.";

const noDefaultExport = {
  selector: "ExportDefaultDeclaration",
  message: "Use a named export.",
};

export default typescript.config(
  {
    ignores: ["dist/", "out/", "coverage/", "node_modules/"],
  },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [typescript.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      // The ports are asynchronous; an implementation that never waits is still one of them.
      "@typescript-eslint/require-await": "off",
      // Cleaning text is the work of this program: full-width spaces and control characters are meant.
      "no-control-regex": "off",
      "no-irregular-whitespace": [
        "error",
        { skipTemplates: true, skipRegExps: true, skipComments: true },
      ],
      "no-misleading-character-class": ["error", { allowEscape: true }],
      "@typescript-eslint/restrict-template-expressions": [
        "error",
        { allowNumber: true, allowBoolean: true },
      ],
    },
  },
  {
    files: ["**/*.{js,mjs}"],
    languageOptions: { globals: globals.node },
  },
  {
    files: ["**/*.js"],
    languageOptions: { sourceType: "commonjs" },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-syntax": ["error", noDefaultExport],
      "no-restricted-imports": [
        "error",
        { patterns: [{ regex: "(^|/)tests/", message: "Nothing in src imports from tests." }] },
      ],
      eqeqeq: ["error", "always", { null: "ignore" }],
    },
  },
  {
    files: ["src/core/**/*.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            { regex: "^[^.]", message: "Core imports no package and no node module." },
            {
              regex:
                "^(\\.\\./)+(locales|hosts|workbook|functions|taskpane|commands|workbench|cli)/",
              message: "Core imports nothing above it.",
            },
          ],
        },
      ],
      "no-restricted-globals": [
        "error",
        ...["Date", "Intl", "performance"].map((name) => ({ name, message: clockAndLocale })),
        ...[
          ...["window", "document", "navigator", "globalThis", "process", "console", "fetch"],
          ...["setTimeout", "setInterval", "Office", "Excel", "OfficeExtension", "CustomFunctions"],
        ].map((name) => ({ name, message: outside })),
      ],
      "no-restricted-properties": [
        "error",
        ...["toFixed", "toPrecision"].map((property) => ({ property, message: floats })),
        ...["toLocaleString", "toLocaleUpperCase", "toLocaleLowerCase", "localeCompare"].map(
          (property) => ({ property, message: clockAndLocale })
        ),
        { object: "Math", property: "random", message: outside },
      ],
    },
  },
  {
    files: ["src/hosts/excel/**/*.ts", "src/commands/**/*.ts", "src/taskpane/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: ["tests/**/*.{ts,tsx}"],
    rules: {
      // A test reads what it needs from loosely typed results, such as parsed JSON.
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-base-to-string": "off",
    },
  },
  prettier
);
