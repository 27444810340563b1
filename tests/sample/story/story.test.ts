import { storyOf } from "../../../src/sample/story/story";
import { TOWNSHIP_TASKS, VILLAGE_TASKS } from "../../../src/sample/story/task-lists";
import { unitKey } from "../../../src/sample/villages";

const story = storyOf(20211028);
const { candidates, reserve, current, previous, days, officials, cases, stayed } = story;

describe("the candidates", () => {
  const of = (test: (one: (typeof candidates)[number]) => boolean) =>
    candidates.filter(test).length;

  it("are in the published numbers", () => {
    expect([candidates.length, of((c) => c.reviewed), of((c) => c.talkedTo)]).toEqual([
      1231, 1229, 1213,
    ]);
  });

  it("are different people", () => {
    expect(new Set(candidates.map(({ person }) => person.idNumber)).size).toBe(1231);
  });

  it("hold everybody who was elected, all of them passed at every step", () => {
    const elected = current.filter(({ party }) => party !== "");
    expect(candidates.filter((c) => c.elected).map(({ person }) => person)).toEqual(elected);
    expect(
      of((c) => c.elected && !(c.formal && c.reviewed && c.talkedTo && c.inspection === "合格"))
    ).toBe(0);
  });

  it("are a fifth more on each ballot than there are seats", () => {
    for (const village of story.villages) {
      const own = candidates.filter(({ person }) => unitKey(person) === unitKey(village));
      const onBallot = own.filter(({ formal }) => formal).length;
      const seats = own.filter(({ elected }) => elected).length;
      expect(onBallot).toBeGreaterThanOrEqual(seats * 1.2);
    }
  });

  it("have nobody against whom there is a case", () => {
    expect(candidates.filter(({ person }) => cases.has(person.idNumber))).toEqual([]);
  });
});

describe("the reserve", () => {
  const now = new Map(current.map((member) => [member.idNumber, member]));

  it("says of everybody rightly whether he is a member now", () => {
    const wrong = reserve.filter(({ person, joined }) => now.has(person.idNumber) !== joined);
    expect(wrong).toEqual([]);
  });

  it("puts a new member into the class that the roster has as his source", () => {
    const joined = reserve.filter((cadre) => cadre.joined);
    expect(joined.length).toBeGreaterThan(300);
    expect(joined.map(({ person }) => person)).toEqual(
      joined.map(({ person }) => now.get(person.idNumber))
    );
    expect(joined.filter(({ person }) => person.incumbent !== "新任")).toEqual([]);
  });

  it("has somebody in every village, and nobody twice", () => {
    expect(new Set(reserve.map(({ person }) => unitKey(person))).size).toBe(197);
    expect(new Set(reserve.map(({ person }) => person.idNumber)).size).toBe(1036);
  });
});

describe("the last term", () => {
  it("has 21 members with a case, none of whom is a member again", () => {
    expect(cases.size).toBe(21);
    expect(previous.filter(({ idNumber }) => cases.has(idNumber) && stayed.has(idNumber))).toEqual(
      []
    );
  });
});

describe("the calendar", () => {
  it("has every step after the one before, and all before the cut-off", () => {
    for (const one of days.values()) {
      const steps = [
        one.researchFrom,
        one.evaluated,
        one.researchTo,
        one.assessed,
        one.audited,
        one.staffTalk,
        one.reviewed,
        one.inspected,
        one.candidateTalk,
        one.partyElection,
        one.filed,
        one.committeeElection,
      ];
      expect([...steps].sort((a, b) => a - b)).toEqual(steps);
      expect(one.committeeElection).toBeLessThanOrEqual(20211028);
    }
  });

  it("lets tasks that another ledger shows be done in their time", () => {
    for (const { doneOn, start, due } of [...TOWNSHIP_TASKS, ...VILLAGE_TASKS]) {
      if (!doneOn) continue;
      const done = [...days.values()].map((one) => one[doneOn]);
      expect(Math.min(...done)).toBeGreaterThanOrEqual(start);
      expect(Math.max(...done)).toBeLessThanOrEqual(due);
    }
  });
});

describe("the teams", () => {
  it("answer for each township once", () => {
    for (const teams of [officials.research, officials.supervision, officials.inspection]) {
      expect(teams.flatMap(({ townships }) => townships)).toEqual(
        officials.townships.map(({ name }) => name)
      );
      expect(teams.filter(({ townships }) => townships.length === 0)).toEqual([]);
    }
  });

  it("996 people work for them", () => {
    expect(officials.townships.flatMap(({ staff }) => staff)).toHaveLength(996);
  });
});
