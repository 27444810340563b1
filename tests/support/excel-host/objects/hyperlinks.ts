import { localAddress } from "../addresses";
import { restyle, styleChange } from "../cells";
import { HostError } from "../errors";
import type { Host } from "../host";
import type { ModelHyperlink } from "../model";
import { checkWritable, type Area } from "./area";
import { writeEntries } from "./range-content";

/** Sets the link of one cell. Excel writes its text and gives the cell the look of a link. */
export function setHyperlink(area: Area, value: unknown, host: Host): void {
  if (typeof value !== "object" || value === null) throw new HostError("InvalidArgument");
  checkWritable(area);
  const { address, documentReference, screenTip, textToDisplay } = value as ModelHyperlink;
  const link = { address, documentReference, screenTip, textToDisplay };
  const given = Object.entries(link).filter(([, part]) => part !== undefined);
  const [range] = area.areas;
  area.sheet.hyperlinks.set(localAddress(range), Object.fromEntries(given));
  if (textToDisplay !== undefined) writeEntries(area, textToDisplay, host);
  const asLink = styleChange(host.workbook, (style) => ({
    ...style,
    fontColor: "#0563C1",
    underline: "Single",
  }));
  restyle(area.sheet, range, asLink);
}
