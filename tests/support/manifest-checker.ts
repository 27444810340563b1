import {
  imageShapes,
  manifestSchema,
  maximumLengths,
  requiredIconSizes,
  residLists,
  type Shape,
} from "./manifest-schema";
import { everyNode, parseManifest, type ManifestNode } from "./manifest-tree";

/** What the manifest promises about other files. */
export interface ManifestSurroundings {
  /** Address below which the build is served, with a slash at its end. */
  readonly baseUrl: string;
  /** Files of the build, by path below that address. */
  readonly emitted: ReadonlySet<string>;
  /** Width and height of an emitted image. */
  readonly imageSize: (file: string) => readonly [number, number];
  /** Names that the page associates with commands. */
  readonly commands: readonly string[];
  readonly packageVersion: string;
}

/**
 * Everything that is wrong with a manifest, in words with the line; empty when it is sound. Stands in
 * for Microsoft's validator, which needs the network and does not look up resource ids.
 */
export function checkManifest(xml: string, surroundings: ManifestSurroundings): string[] {
  let root: ManifestNode;
  try {
    root = parseManifest(xml);
  } catch (error) {
    return [`not well-formed: ${(error as Error).message}`];
  }
  if (root.name !== "OfficeApp[TaskPaneApp]") return [`root element is ${root.name}`];
  const structure = checkStructure(root);
  if (structure.length > 0) return structure;
  return [
    ...checkResources(root),
    ...checkTexts(root),
    ...checkUrls(root, surroundings),
    ...checkIcons(root, surroundings),
    ...checkSharedRuntime(root),
    ...checkCommands(root, surroundings),
    ...checkVersion(root, surroundings),
  ];
}

const at = (node: ManifestNode) => `line ${node.line}, ${node.name}`;

function findAll(root: ManifestNode, name: string): ManifestNode[] {
  return [...everyNode(root)].filter((node) => node.name === name);
}

function checkStructure(node: ManifestNode, parent?: ManifestNode): string[] {
  const shape: Shape | undefined =
    node.name === "bt:Image" ? imageShapes[parent?.name ?? ""] : manifestSchema[node.name];
  if (!shape) return [`${at(node)}: unknown element`];
  const problems: string[] = [];
  const attributes = Object.keys(node.attributes);
  for (const name of shape.attributes ?? []) {
    if (!node.attributes[name]) problems.push(`${at(node)}: attribute ${name} is missing`);
  }
  for (const name of attributes) {
    if (!shape.attributes?.includes(name)) problems.push(`${at(node)}: unknown attribute ${name}`);
  }
  if (shape.text ? !shape.text.test(node.text) : node.text !== "") {
    problems.push(`${at(node)}: unexpected text "${node.text}"`);
  }
  // A step matches `name` once, optionally (?), or repeatedly (* and +), as in a regular expression.
  const pattern = (shape.children ?? []).map((step) => {
    const [, names, times] = /^(.+?)([?*+]?)$/.exec(step) as unknown as string[];
    return `(?:(?:${names.split("|").map(escape).join("|")}) )${times}`;
  });
  const children = node.children.map((child) => `${child.name} `).join("");
  if (!new RegExp(`^${pattern.join("")}$`).test(children)) {
    problems.push(
      `${at(node)}: holds ${children.trim() || "nothing"}; wanted ${(shape.children ?? []).join(" ")}`
    );
  }
  return [...problems, ...node.children.flatMap((child) => checkStructure(child, node))];
}

function escape(text: string): string {
  return text.replace(/[[\]]/g, "\\$&");
}

interface Resource {
  readonly list: string;
  readonly node: ManifestNode;
}

function resources(root: ManifestNode): Resource[] {
  return findAll(root, "ov:Resources")
    .flatMap((node) => node.children)
    .flatMap((list) => list.children.map((node) => ({ list: list.name, node })));
}

function references(root: ManifestNode): ManifestNode[] {
  return [...everyNode(root)].filter((node) => "resid" in node.attributes);
}

function checkResources(root: ManifestNode): string[] {
  const problems: string[] = [];
  const defined = resources(root);
  const uses = references(root);
  const used = new Set(uses.map((node) => node.attributes.resid));
  for (const node of uses) {
    const { resid } = node.attributes;
    const list = residLists[node.name];
    const found = defined.find((resource) => resource.node.attributes.id === resid);
    if (!found) problems.push(`${at(node)}: resid ${resid} is not defined`);
    else if (found.list !== list) {
      problems.push(`${at(node)}: resid ${resid} stands in ${found.list}, not in ${list}`);
    }
  }
  const seen = new Set<string>();
  for (const { node } of defined) {
    const { id } = node.attributes;
    if (seen.has(id)) problems.push(`${at(node)}: id ${id} is defined twice`);
    seen.add(id);
    if (!used.has(id)) problems.push(`${at(node)}: id ${id} is not used`);
    if (id.length > maximumLengths.resid) {
      problems.push(`${at(node)}: id ${id} is longer than ${maximumLengths.resid} characters`);
    }
  }
  const controls = new Set<string>();
  for (const node of everyNode(root)) {
    if (!["ov:Group", "ov:Control[Button]"].includes(node.name)) continue;
    const { id } = node.attributes;
    if (controls.has(id)) problems.push(`${at(node)}: id ${id} is used twice`);
    if (id.length > maximumLengths.id) problems.push(`${at(node)}: id ${id} is too long`);
    controls.add(id);
  }
  return problems;
}

function checkTexts(root: ManifestNode): string[] {
  const namespaces = new Set(findAll(root, "ov:Namespace").map((node) => node.attributes.resid));
  const texts = [
    ...findAll(root, "DisplayName").map((node) => ({ list: node.name, node })),
    ...findAll(root, "Description").map((node) => ({ list: node.name, node })),
    ...resources(root).filter(({ list }) => list.endsWith("Strings")),
  ];
  const problems: string[] = [];
  for (const { list, node } of texts) {
    const values = [
      node.attributes.DefaultValue,
      ...node.children.map((child) => child.attributes.Value),
    ];
    for (const value of values) {
      if (value.length > maximumLengths[list]) {
        problems.push(`${at(node)}: longer than ${maximumLengths[list]} characters: ${value}`);
      }
    }
    if (namespaces.has(node.attributes.id)) continue;
    const locales = node.children.map((child) => child.attributes.Locale);
    if (!locales.includes("en-US")) problems.push(`${at(node)}: no en-US text: ${values[0]}`);
    if (!/\p{Script=Han}/u.test(values[0])) {
      problems.push(`${at(node)}: default text is not Chinese: ${values[0]}`);
    }
  }
  return problems;
}

const addressElements = [
  "IconUrl",
  "HighResolutionIconUrl",
  "SupportUrl",
  "SourceLocation",
  "bt:Url",
];

function checkUrls(root: ManifestNode, { baseUrl, emitted }: ManifestSurroundings): string[] {
  const definitions = [
    ...addressElements.flatMap((name) => findAll(root, name)),
    ...resources(root)
      .filter(({ list }) => list === "bt:Images")
      .map(({ node }) => node),
  ];
  return definitions.flatMap((node) =>
    [node.attributes.DefaultValue, ...node.children.map((child) => child.attributes.Value)]
      .filter((url) => !url.startsWith(baseUrl) || !emitted.has(fileOf(url, baseUrl)))
      .map((url) => `${at(node)}: ${url} is not a file of the build`)
  );
}

function fileOf(url: string, baseUrl: string): string {
  return url.slice(baseUrl.length).replace(/\?.*$/, "");
}

function checkIcons(root: ManifestNode, surroundings: ManifestSurroundings): string[] {
  const problems: string[] = [];
  const images = new Map(
    resources(root)
      .filter(({ list }) => list === "bt:Images")
      .map(({ node }) => [node.attributes.id, node.attributes.DefaultValue])
  );
  const check = (node: ManifestNode, url: string | undefined, side: number) => {
    const file = url === undefined ? "" : fileOf(url, surroundings.baseUrl);
    if (!surroundings.emitted.has(file)) return;
    const [width, height] = surroundings.imageSize(file);
    if (width !== side || height !== side) {
      problems.push(`${at(node)}: ${file} is ${width} × ${height}, not ${side} × ${side}`);
    }
  };
  findAll(root, "IconUrl").forEach((node) => check(node, node.attributes.DefaultValue, 32));
  findAll(root, "HighResolutionIconUrl").forEach((node) =>
    check(node, node.attributes.DefaultValue, 64)
  );
  for (const icon of findAll(root, "ov:Icon")) {
    const sizes = icon.children.map((image) => image.attributes.size);
    for (const size of requiredIconSizes) {
      if (!sizes.includes(size)) problems.push(`${at(icon)}: no image of size ${size}`);
    }
    for (const image of icon.children) {
      check(image, images.get(image.attributes.resid), Number(image.attributes.size));
    }
  }
  return problems;
}

/** Everything must run in the one page of the pane, or functions and commands stay `#N/A` and dead. */
function checkSharedRuntime(root: ManifestNode): string[] {
  const [runtime] = findAll(root, "ov:Runtime");
  const { resid, lifetime } = runtime.attributes;
  const problems: string[] = [];
  if (lifetime !== "long") problems.push(`${at(runtime)}: lifetime must be long`);
  const pages = [
    ...["ov:Page", "ov:Action[ShowTaskpane]"]
      .flatMap((name) => findAll(root, name))
      .flatMap((node) => node.children.filter((child) => child.name === "ov:SourceLocation")),
    ...findAll(root, "ov:FunctionFile"),
  ];
  for (const page of pages) {
    if (page.attributes.resid !== resid) {
      problems.push(`${at(page)}: resid ${page.attributes.resid} is not that of the runtime`);
    }
  }
  const url = resources(root).find(({ node }) => node.attributes.id === resid)?.node;
  const [base] = findAll(root, "SourceLocation");
  if (base.attributes.DefaultValue !== url?.attributes.DefaultValue) {
    problems.push(`${at(base)}: not the page of the runtime`);
  }
  return problems;
}

function checkCommands(root: ManifestNode, { commands }: ManifestSurroundings): string[] {
  const called = findAll(root, "ov:FunctionName");
  return [
    ...called
      .filter((node) => !commands.includes(node.text))
      .map((node) => `${at(node)}: no command ${node.text} in the code`),
    ...commands
      .filter((command) => !called.some((node) => node.text === command))
      .map((command) => `command ${command} has no button`),
  ];
}

/** Office takes an update, and fetches the functions anew, only when the version has changed. */
function checkVersion(root: ManifestNode, { packageVersion }: ManifestSurroundings): string[] {
  const [version] = findAll(root, "Version");
  const problems: string[] = [];
  if (version.text !== `1.${packageVersion}`) {
    problems.push(`${at(version)}: ${version.text} does not belong to package ${packageVersion}`);
  }
  for (const node of everyNode(root)) {
    for (const value of Object.values(node.attributes)) {
      const stamp = /\/functions[^/]*\.js(?:on)?(\?v=(.*))?$/.exec(value);
      if (stamp && stamp[2] !== version.text) {
        problems.push(`${at(node)}: ${value} does not carry version ${version.text}`);
      }
    }
  }
  return problems;
}
