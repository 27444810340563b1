import { createFsFromVolume, Volume } from "memfs";
import webpack, { type Configuration } from "webpack";

/** Files of a build, by path below its folder. */
export type BuiltFiles = ReadonlyMap<string, Buffer>;

type ConfigFactory = (env?: object, argv?: { mode?: string }) => Promise<Configuration[]>;

/** The configurations of webpack.config.js, as the build option variables in `environment` make them. */
export async function webpackConfigs(
  environment: Readonly<Record<string, string>> = {}
): Promise<Configuration[]> {
  const before = { ...process.env };
  Object.assign(process.env, environment);
  try {
    const factory = jest.requireActual<ConfigFactory>("../../webpack.config.js");
    return await factory({}, { mode: "production" });
  } finally {
    process.env = before;
  }
}

/**
 * Runs the build of the add-in in memory with everything but the program code, whose place an empty
 * script takes: the file names and all copied files are those of the real build, in a second.
 * @throws {Error} with webpack's words when the build fails
 */
export async function buildAddinShell(
  environment: Readonly<Record<string, string>> = {}
): Promise<BuiltFiles> {
  const [addin] = await webpackConfigs(environment);
  const folder = "/addin";
  const volume = new Volume();
  const compiler = webpack({
    ...addin,
    entry: Object.fromEntries(
      Object.keys(addin.entry as object).map((name) => [name, "data:text/javascript,"])
    ),
    output: { ...addin.output, path: folder },
  });
  if (!compiler) throw new Error("webpack made no compiler");
  compiler.outputFileSystem = createFsFromVolume(volume) as unknown as NonNullable<
    typeof compiler.outputFileSystem
  >;
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else compiler.close(() => resolve());
    });
  });
  return new Map(
    Object.keys(volume.toJSON()).map((file) => [
      file.slice(folder.length + 1),
      volume.readFileSync(file) as Buffer,
    ])
  );
}
