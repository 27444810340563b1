import type { FunctionName } from "../locales/function-texts";

export type ParameterType = "boolean" | "number" | "string" | "any";
export type Dimensionality = "scalar" | "matrix";

export interface FunctionParameter {
  /** Key of its name and description in the texts. */
  readonly id: string;
  readonly type: ParameterType;
  readonly dimensionality: Dimensionality;
  readonly optional: boolean;
}

/** A value in an example: a cell or a range. */
export type ExampleValue = string | number | readonly (readonly (string | number)[])[];

export interface FunctionExample {
  readonly arguments: readonly ExampleValue[];
  readonly result: ExampleValue;
}

/** A custom function as Excel, the documentation and the help of the pane see it. */
export interface FunctionEntry {
  readonly name: FunctionName;
  /** The Chinese name of the same function, at least three characters. */
  readonly alias: string;
  readonly parameters: readonly FunctionParameter[];
  readonly result: {
    readonly type: ParameterType;
    readonly dimensionality: Dimensionality;
    /** Number format in which the result can be read. */
    readonly format?: string;
  };
  /** The first one is printed in the documentation; every one is run by the tests. */
  readonly examples: readonly FunctionExample[];
  /** Takes the arguments in order; throws a `FunctionError`. */
  readonly run: (...values: never[]) => unknown;
}

/** Id of the Chinese name's entry in the metadata; ids are ASCII. */
export function aliasId(name: FunctionName): string {
  return `${name}.ZH`;
}
