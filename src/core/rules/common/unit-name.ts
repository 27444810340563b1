import type { UnitGroup } from "../../ledgers/unit-groups";

/** 石山村, with the township where the roster tells it: for messages. */
export function unitName({ group }: { readonly group: UnitGroup }): string {
  return group.township + group.village;
}
