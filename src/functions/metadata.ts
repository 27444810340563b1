import type { FunctionTexts } from "../locales/function-texts";
import type { Dimensionality, FunctionEntry, ParameterType } from "./function-definition";
import { aliasId } from "./function-definition";
import { functionTable } from "./function-table";

/** The metadata of one function as Excel reads it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly type: ParameterType;
    readonly dimensionality: Dimensionality;
    readonly optional?: true;
  }[];
  readonly result: { readonly type: ParameterType; readonly dimensionality: Dimensionality };
}

function metadataOf(
  { name, parameters, result }: FunctionEntry,
  id: string,
  shownName: string,
  texts: FunctionTexts
): FunctionMetadata {
  const text = texts[name];
  return {
    id,
    name: shownName,
    description: text.summary,
    parameters: parameters.map(({ id: key, type, dimensionality, optional }) => {
      const [parameterName, description] = text.parameters[key];
      const parameter = { name: parameterName, description, type, dimensionality };
      return optional ? { ...parameter, optional } : parameter;
    }),
    result: { type: result.type, dimensionality: result.dimensionality },
  };
}

/**
 * The content of functions.json: every function under its English and its Chinese name. The names
 * are the same in every language, so that a formula typed in one is understood in the other; only
 * descriptions and names of parameters are translated.
 */
export function functionMetadata(texts: FunctionTexts): {
  readonly functions: readonly FunctionMetadata[];
} {
  return {
    functions: functionTable.flatMap((entry) => [
      metadataOf(entry, entry.name, entry.name, texts),
      metadataOf(entry, aliasId(entry.name), entry.alias, texts),
    ]),
  };
}
