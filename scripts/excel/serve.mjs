/** Serves dist/addin on https://localhost:3000 with the development certificate, until it is ended. */
import { createServer } from "node:https";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { getHttpsServerOptions } from "office-addin-dev-certs";
import staticSite from "../static-site.js";
import steps from "./steps.js";

const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../dist/addin");
const { cert, key } = await getHttpsServerOptions();
createServer({ cert, key }, staticSite.staticSite(folder)).listen(steps.port, "localhost", () => {
  console.log(`https://localhost:${steps.port}`);
});
