import { expose } from "comlink";
import { createLocalEngine } from "../local-engine";
import { serveEngine } from "./serve-engine";

/** The script of the worker. */
expose(serveEngine(createLocalEngine()));
