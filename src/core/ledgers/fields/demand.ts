import type { Field } from "../field";

/** The field as a column that a sheet of the kind must have. */
export function required<F extends Field>(field: F): F & { readonly required: true } {
  return { ...field, required: true };
}

/** The field as one of several columns of which a sheet must have at least one. */
export function oneOf<F extends Field, G extends string>(
  group: G,
  field: F
): F & { readonly required: G } {
  return { ...field, required: group };
}

/** The field under another standard header, with what else differs; its own aliases are kept. */
export function as<F extends Field, C extends Partial<Field>>(
  field: F,
  change: C
): Omit<F, keyof C> & C {
  return { ...field, ...change };
}
