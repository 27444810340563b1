import type { HeadNode } from "./build-form";

/** The heads over each column, the highest first, left to right. */
export function headPaths(heads: readonly HeadNode[], above: readonly string[] = []): string[][] {
  return heads.flatMap(({ text, children }) =>
    children.length === 0 ? [[...above, text]] : headPaths(children, [...above, text])
  );
}
