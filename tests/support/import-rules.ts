import { layers, officeNames, officePlaces, ruleLists } from "../architecture/layers";
import { resolveImport, type ImportEdge, type Sources } from "./import-graph";

/** Every breach of the directions of imports, in words with file and line; empty when all is well. */
export function checkImports(sources: Sources): string[] {
  return [
    ...checkLayers(sources),
    ...checkOfficeNames(sources),
    ...checkRules(sources),
    ...checkCycles(sources),
  ];
}

function layerOf(file: string): string | undefined {
  return Object.keys(layers)
    .filter((layer) => file === layer || file.startsWith(`${layer}/`))
    .sort((a, b) => b.length - a.length)[0];
}

function eachImport(
  sources: Sources,
  check: (file: string, edge: ImportEdge, target: string | undefined) => string | undefined
): string[] {
  return [...sources].flatMap(([file, { imports }]) =>
    imports.flatMap((edge) => {
      const problem = check(file, edge, resolveImport(sources, file, edge.specifier));
      return problem === undefined ? [] : [`${file}:${edge.line}: ${problem}`];
    })
  );
}

function checkLayers(sources: Sources): string[] {
  const homeless = [...sources.keys()].filter((file) => !file.endsWith(".d.ts") && !layerOf(file));
  return [
    ...homeless.map((file) => `${file}: in no layer`),
    ...eachImport(sources, (file, { specifier }, target) => {
      if (target === undefined) return outsideProblem(file, specifier);
      const from = layerOf(file);
      const to = layerOf(target);
      if (from === undefined || to === undefined || from === to) return undefined;
      const allowed = layers[from].some((layer) => to === layer || to.startsWith(`${layer}/`));
      return allowed ? undefined : `${from} must not import ${to} (${specifier})`;
    }),
  ];
}

function outsideProblem(file: string, specifier: string): string | undefined {
  if (specifier.startsWith(".")) {
    return specifier.endsWith(".json") ? undefined : `${specifier} leads out of src or nowhere`;
  }
  return file.startsWith("core/") ? `core imports no package (${specifier})` : undefined;
}

function checkOfficeNames(sources: Sources): string[] {
  return [...sources]
    .filter(([file]) => !officePlaces.some((place) => file.startsWith(place)))
    .flatMap(([file, { names }]) =>
      officeNames
        .filter((name) => names.has(name))
        .map((name) => `${file}:${names.get(name)}: ${name} is used outside its places`)
    );
}

/** No rule imports another, so that each can be read, tested and switched off by itself. */
function checkRules(sources: Sources): string[] {
  const rules = new Set(
    [...sources]
      .filter(([file]) => ruleLists.test(file))
      .flatMap(([file, { imports }]) =>
        imports
          .filter((edge) => !edge.typeOnly)
          .map((edge) => resolveImport(sources, file, edge.specifier))
      )
      .filter((file) => file?.startsWith("core/rules/") && !ruleLists.test(file))
  );
  return eachImport(sources, (file, { specifier, typeOnly }, target) =>
    rules.has(file) && target !== undefined && rules.has(target) && !typeOnly
      ? `a rule imports another rule (${specifier})`
      : undefined
  );
}

function checkCycles(sources: Sources): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    const start = trail.indexOf(file);
    if (start >= 0) {
      found.push(`cycle: ${[...trail.slice(start), file].join(" -> ")}`);
      return;
    }
    if (done.has(file)) return;
    for (const { specifier } of sources.get(file)?.imports ?? []) {
      const target = resolveImport(sources, file, specifier);
      if (target !== undefined) visit(target, [...trail, file]);
    }
    done.add(file);
  };
  for (const file of sources.keys()) visit(file, []);
  return found;
}
