import { expect, test } from "vitest";
import { mentionsIn } from "../../lib/review/mentions";

const people = ["Ann", "Ann Lee", "M. Lau", "Zoë"].map((name) => ({ id: name, name }));

test.each<[string, string[]]>([
  ["@Ann Lee, have a look", ["Ann Lee"]],
  ["@ann and @M. Lau.", ["Ann", "M. Lau"]],
  ["@Annette is somebody else", []],
  ["write to desk@Ann.test", []],
  ["(@Zoë) @Zoë", ["Zoë"]],
  ["nobody @ all", []],
  ["@", []],
])("%s", (text, names) => {
  expect(mentionsIn(text, people).map(({ name }) => name)).toEqual(names);
});
