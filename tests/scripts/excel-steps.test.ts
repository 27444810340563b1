import { existsSync, readFileSync } from "node:fs";

interface Step {
  readonly says: string;
  readonly build?: true;
  readonly command?: readonly string[];
}

const { excelSteps, port } = jest.requireActual<{
  excelSteps: (request: {
    platform: string;
    stop?: boolean;
  }) => { steps: Step[] } | { instead: string };
  port: number;
}>("../../scripts/excel/steps.js");

function commandsOn(platform: string, stop = false): string[] {
  const plan = excelSteps({ platform, stop });
  if ("instead" in plan) throw new Error(plan.instead);
  return plan.steps.map(({ build, command }) => (build ? "build" : command!.join(" ")));
}

describe("npm run excel", () => {
  it.each(["win32", "darwin"])(
    "builds, trusts the certificate and starts Excel on %s",
    (platform) => {
      const [build, certificate, start] = commandsOn(platform);
      expect(build).toBe("build");
      expect(certificate).toBe("npx office-addin-dev-certs install");
      expect(start).toContain("office-addin-debugging@7.0.0 start dist/addin/manifest.xml desktop");
      expect(start).toContain("--app excel");
    }
  );

  it("serves what the manifest names", () => {
    const [, , start] = commandsOn("win32");
    const [, script] = /--dev-server node (\S+)/.exec(start)!;
    expect(existsSync(script)).toBe(true);
    expect(start).toContain(`--dev-server-port ${port}`);
    expect(readFileSync("manifest.xml", "utf8")).toContain(
      `https://localhost:${port}/taskpane.html`
    );
  });

  it.each(["win32", "darwin"])("takes the add-in out again on %s", (platform) => {
    expect(commandsOn(platform, true)).toEqual([
      "npx --yes office-addin-debugging@7.0.0 stop dist/addin/manifest.xml desktop",
    ]);
  });

  it.each(["linux", "freebsd"])("says what to do instead on %s", (platform) => {
    const plan = excelSteps({ platform });
    expect(plan).toEqual({
      instead: expect.stringMatching(/网页版 Excel[^]*docs\/deployment\.md/) as string,
    });
  });
});
