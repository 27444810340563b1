/** Path of the browser, set by jest.e2e.config.mjs. */
declare const chromium: string | undefined;
