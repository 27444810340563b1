import { committeePosts } from "../../../src/core/codes/committee-posts";
import { partyPosts } from "../../../src/core/codes/party-posts";
import { people, roster } from "../../support/roster";

/** Posts of people in one mixed column, each with the political status: whose the 委员 are. */
function bodies(...cells: readonly (readonly [post: string, political: string])[]): string[] {
  const [table] = roster({
    without: ["party_post", "committee_post"],
    with: ["post"],
    people: cells.map(([post, political], i) => ({ ...people[i % 5], post, political })),
  }).tables;
  const { party, committee } = table.posts();
  const name = (entries: readonly { readonly name: string }[], index: number) =>
    index < 0 ? "" : entries[index].name;
  return cells.map(
    (_, i) => `${name(partyPosts.entries, party[i])}/${name(committeePosts.entries, committee[i])}`
  );
}

it("in a sheet that names no other Party post a bare 委员 is the committee's", () => {
  expect(bodies(["主任", "中共党员"], ["委员", "中共党员"], ["委员", "群众"])).toEqual([
    "/主任",
    "/委员",
    "/委员",
  ]);
});

it("in a sheet of both bodies it is the Party's, but for those who are no Party members", () => {
  const posts = bodies(
    ["书记兼主任", "中共党员"],
    ["委员", "中共党员"],
    ["委员", "群众"],
    ["委员", ""],
    ["妇女主任、委员", "共青团员"]
  );
  expect(posts).toEqual(["书记/主任", "委员/", "/委员", "委员/", "/委员"]);
});

it("in a sheet of the Party organisation it stays the Party's, so that the status is reported", () => {
  expect(bodies(["书记", "中共党员"], ["委员", "群众"])).toEqual(["书记/", "委员/"]);
});

it("a sheet of nothing else says nothing", () => {
  expect(bodies(["委员", "群众"])).toEqual(["委员/"]);
});

it("beside a post that names its body it is that body's", () => {
  const posts = bodies(
    ["书记、主任", "中共党员"],
    ["副主任、委员", "群众"],
    ["委员、书记", "群众"]
  );
  expect(posts).toEqual(["书记/主任", "/副主任", "书记/"]);
});
