import { run } from "./program";

// A reader that has seen enough (`| head`) closes the pipe; that is no failure to tell about.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

void run(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
