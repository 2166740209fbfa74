/** What four published stories of February 2025 and October 2023 have to give, told in sentences of our own. */
import { expect, it } from "vitest";
import { ownSets } from "../score/labelled-files";
import { brief, findingsOf, wrong } from "./reading";

const outcomes = (text: string, published: string): string[] => findingsOf(text, { published }).map(({ check, outcome }) => `${check} ${outcome}`);

it("a budget: one conversion is off, the other is right, and two ways of writing a speed agree", () => {
  const text = "The city put 1 billion Hong Kong dollars ($125.5 million) into a research institute, the finance chief said.\n"
    + "The computing centre should reach 3,000 petaFLOPS and handle 3,000 quadrillion floating-point operations per second.\n"
    + "A further $3 billion Hong Kong dollars ($385.6 million) went to the hub for a three-year subsidy scheme.";
  expect(outcomes(text, "2025-02-28")).toEqual(["conversion-pair amend", "unit-pair ok", "conversion-pair ok"]);
  const [amend] = findingsOf(text, { published: "2025-02-28" });
  expect(amend?.working).toContain("implies 7.968 HKD per USD");
  expect(amend?.working).toContain("About US$128 million");
  expect(amend?.reference).toMatchObject({ value: "7.75 to 7.85", date: "2005-06-20" });
});

it("two votes of one chamber are named against its seats", () => {
  const text = "The Arizona Senate sent the reserve bill (SB 1373) on with 17 for and 12 against on its third reading.\n"
    + "A second bill also got through Arizona’s Senate. It passed the Senate’s third reading with a vote of 17 for and 11 against.";
  const found = findingsOf(text, { published: "2025-02-28" });
  expect(found.map(({ check, outcome }) => `${check} ${outcome}`)).toEqual(["vote-count ok", "vote-count ok"]);
  expect(found[0]?.working).toBe("17 + 12 = 29 of 30 seats (Arizona Senate); 58.6% for.");
});

it("stories whose figures stand alone give nothing", () => {
  expect(findingsOf("The attack killed more than 1,400 people. The toll in the territory has passed 7,000, according to its health ministry. Around 200 Britons are thought to be trapped in the 25-mile strip.")).toEqual([]);
  expect(findingsOf("Defence spending is to reach 2.5% of GDP by 2027. On Sunday he will host 18 leaders in London.")).toEqual([]);
});

it("ordinary news, labelled for the extractor and never for the checks, gives nothing to look at", () => {
  const texts = ownSets().flatMap((set) => (set.form === "claims" ? set.texts : []));
  expect(texts.length).toBeGreaterThan(600);
  expect(texts.flatMap(({ text }) => findingsOf(text).filter(wrong).map(brief))).toEqual([]);
});
