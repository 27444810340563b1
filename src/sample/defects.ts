import type { RosterCells } from "./roster-cells";
import type { Random } from "./random";

/** A slip as rosters really have them, and the rule that must see it. */
export interface Defect {
  readonly rule: string;
  /** Makes the slip; false when this person gives no occasion for it. */
  readonly plant: (cells: RosterCells, random: Random) => boolean;
}

const text = (value: unknown): string => (typeof value === "string" ? value : "");

/** Slips that spoil a cell but leave every published figure of the sample as it is. */
export const harmlessDefects: readonly Defect[] = [
  {
    rule: "id-number/check-digit",
    plant: (cells) => {
      const id = text(cells.id_no);
      // In the month of the cut-off date the day, known from the number alone, decides the age.
      if (id === "" || text(cells.birth).endsWith(".10")) return false;
      cells.id_no = id.slice(0, 17) + (id.endsWith("5") ? "6" : "5");
      return true;
    },
  },
  {
    rule: "id-number/typing",
    plant: (cells) => {
      const id = text(cells.id_no);
      if (!id.endsWith("X")) return false;
      cells.id_no = id.toLowerCase();
      return true;
    },
  },
  {
    rule: "id-number/legacy-15",
    plant: (cells) => {
      const id = text(cells.id_no);
      if (id.slice(6, 8) !== "19") return false;
      cells.id_no = id.slice(0, 6) + id.slice(8, 17);
      return true;
    },
  },
  {
    rule: "id-number/digits-lost",
    plant: (cells) => {
      if (text(cells.birth).endsWith(".10") || text(cells.id_no).endsWith("X")) return false;
      cells.id_no = Math.floor(Number(text(cells.id_no)) / 1000) * 1000;
      return true;
    },
  },
  {
    rule: "age/differs-from-birth-date",
    plant: (cells) => {
      cells.age = Number(cells.age) + 1;
      return true;
    },
  },
  {
    rule: "date/ambiguous-month",
    plant: (cells) => {
      const birth = text(cells.birth);
      if (!birth.endsWith(".10")) return false;
      cells.birth = Number(birth);
      return true;
    },
  },
  {
    rule: "date/unreadable",
    plant: (cells) => {
      if (cells.join_party == null) return false;
      cells.join_party = "待查";
      return true;
    },
  },
  {
    rule: "text/stray-space",
    plant: (cells) => {
      const name = text(cells.name);
      if (name.length !== 2) return false;
      cells.name = `${name[0]}　${name[1]}`;
      return true;
    },
  },
  {
    rule: "text/full-width",
    plant: (cells) => {
      cells.post_since = text(cells.post_since).replace(/\d/g, (d) =>
        String.fromCharCode(d.charCodeAt(0) + 0xfee0)
      );
      return true;
    },
  },
  {
    rule: "code/unknown",
    plant: (cells) => {
      // The tables count members of Party organisations by nationality.
      if (cells.nation !== "布依族" || cells.party_post !== null) return false;
      cells.nation = "布衣族";
      return true;
    },
  },
  {
    rule: "join-date/missing",
    plant: (cells) => {
      if (cells.join_party == null || typeof cells.full_member !== "string") return false;
      cells.join_party = null;
      cells.full_member = null;
      return true;
    },
  },
  {
    rule: "full-member-date/too-early",
    plant: (cells) => {
      if (cells.join_party == null) return false;
      cells.full_member = cells.join_party ?? null;
      return true;
    },
  },
  {
    rule: "phone/format",
    plant: (cells) => {
      cells.phone = text(cells.phone).slice(0, 10);
      return true;
    },
  },
];

/** Plants a defect, trying one kind after the other from a random one on. */
export function plantAny(cells: RosterCells, random: Random): void {
  const start = random.between(0, harmlessDefects.length - 1);
  for (let i = 0; i < harmlessDefects.length; i++) {
    if (harmlessDefects[(start + i) % harmlessDefects.length].plant(cells, random)) return;
  }
}
