import { HostError } from "../errors";
import type { Host } from "../host";
import { nextId } from "../model";
import { checkArea, type Area } from "./area";
import { hostObject, type HostObject } from "./object-type";
import { rangeType } from "./range";
import { rangeAreasType } from "./range-areas";

/** Remembers a range; Excel gives the same range back under the id in later batches. */
export function keepArea(host: Host, area: Area, kind: "range" | "areas"): string {
  const id = `${kind}:${nextId(host.workbook)}`;
  host.references.set(id, area);
  return id;
}

/** The range behind a reference id. */
export function referencedObject(host: Host, id: string): HostObject {
  const area = host.references.get(id);
  if (!area) throw new HostError("InvalidReference");
  checkArea(area);
  return id.startsWith("range:") ? hostObject(rangeType, area) : hostObject(rangeAreasType, area);
}
