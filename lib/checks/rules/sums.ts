import type { Claim } from "../../types";
import { change } from "../around/change";
import { batting, wonByRuns } from "../around/cricket";
import { difference } from "../around/difference";
import { each } from "../around/each";
import { moveTwice, profitMargin } from "../around/margin";
import { averageOfCounts, meanOfList } from "../around/mean";
import { ratesApart, sameMoney } from "../around/money-twice";
import { multipleAround, timesLimit } from "../around/multiple";
import { ballot, turnout, validVotes } from "../around/ballot";
import { ageGrown, ageOnTheDay, lengthOfPlan } from "../around/life";
import { fates } from "../around/fates";
import { totalOfPayments, totalOfRate } from "../around/product";
import { namedShare } from "../around/named-share";
import { perBase } from "../around/per-base";
import { namesListed, oneAmongThem, oneMoreListed } from "../around/names";
import { allOfThose, bodyAgain, moreThanLived, tollMade, tollOfBefore, tollStep, wholeAgain } from "../around/people";
import { fractionInList, pollOver, remainder, sharesOfThose } from "../around/poll";
import { prisonTerms, suspendedPart, termAgain } from "../around/prison-terms";
import { barInVotes, everybodyVoted, shortOfMajority, unanimousAfter } from "../around/seats";
import { restNext } from "../around/rest-next";
import { rateOfAll } from "../around/rate";
import { share } from "../around/share";
import { someOfThose } from "../around/some-of-those";
import { anniversaryOf, daysApart, lengthsApart, timesApart, yearsAgo, yearsInPost, yearsSince } from "../around/span";
import { stake } from "../around/stake";
import { standings } from "../around/standings";
import { byPrintedRate } from "../around/stated-rate";
import { completeList } from "../around/complete-list";
import { lengthAgain, otherUnit } from "../around/other-unit";
import { listedShares } from "../around/listed-shares";
import { victims } from "../around/victims";
import { around, figuresIn, nearTo, wordsBefore, wordsBehind, type Neighbourhood, type Reading, type Relation } from "../around/terms";
import { turnedAbout } from "../around/turned";
import { listAround, restOf, seatsListed, total } from "../around/total";
import type { Answer, Check, Context } from "../check";
import { nearbyIn } from "../elsewhere";
import type { Passage } from "../passage";
import { holdsAny } from "../sketch";

const relations: readonly Relation[] = [difference, change, share, each, total];
const multiplied = /[Dd]oubl|[Tt]wice|fold|tripl|trebl|quadrupl|quintupl|halv|half|› times/;
/** Readings of whole sentences; each is asked only where the marks and the cue are that every text of its kind has. */
const readings: readonly Reading[] = [
  { marks: "cmtkd", cue: multiplied, read: multipleAround }, { marks: "c", cue: /› times the/, read: timesLimit },
  { marks: "cmtp", cue: /averag|mean/, read: meanOfList },
  { marks: "ckr", cue: /every|per |› (?:[a-z]+ )?(?:in|for|out of)/, read: perBase },
  { marks: "m", cue: /\(/, read: ratesApart }, { marks: "m", cue: /\)/, read: sameMoney },
  { marks: "cmtk", read: listAround }, { marks: "cmk", cue: /remain|other|rest|balance/, read: restOf },
  { marks: "ck", cue: /remaining|other|rest|left|leaves/, read: restNext },
  { marks: "d", cue: /year|month/, read: prisonTerms }, { marks: "d", cue: /suspended/, read: suspendedPart },
  { marks: "dc", cue: /day|week|month|night/, read: daysApart }, { marks: "d", cue: /second|minute|hour|sec\b|min\b/, read: timesApart }, { marks: "d", cue: /hour|minute/, read: lengthsApart },
  { marks: "d", cue: /year/, read: yearsSince }, { marks: "d", cue: /›[- ]year/, read: yearsInPost }, { marks: "d", cue: / ago/, read: yearsAgo }, { marks: "cmtkpdarnsv", cue: /anniversary|birthday|centenary/, read: anniversaryOf },
  { marks: "a", read: ageOnTheDay }, { marks: "a", cue: /[Nn]ow ‹a/, read: ageGrown }, { marks: "d", cue: /›-year/, read: lengthOfPlan },
  { marks: "ct", cue: /\bw(?:ins?|on|inning)\b/, read: standings }, { marks: "c", cue: /runs\b|-run /, read: wonByRuns }, { marks: "ct", cue: /average/, read: batting }, { marks: "c", cue: /average/, read: averageOfCounts },
  { marks: "m", cue: /valu|price|put|worth|impl/, read: stake }, { marks: "p", cue: /margin/, read: profitMargin }, { marks: "p", cue: /‹m/, read: moveTwice },
  { marks: "vcr", cue: /absent|away|missing|vacan|not vot|did not|not present|‹r|thirds|quarters|fourths|fifths|short|shy|abst|blank|spoil|majority|margin|need|require|take|spare|ll ‹c/, read: ballot }, { marks: "p", cue: /urnout/, read: turnout }, { marks: "c", cue: /valid|cast/, read: validVotes },
  { marks: "c", cue: /majority/, read: shortOfMajority }, { marks: "r", cue: /vote|seat|member|ballot/, read: barInVotes },
  { marks: "c", cue: /[Aa]ll|[Ee]very/, read: everybodyVoted }, { marks: "v", read: unanimousAfter },
  { marks: "mckdt", read: turnedAbout }, { marks: "pr", read: someOfThose }, { marks: "p", read: listedShares }, { marks: "pr", read: namedShare }, { marks: "m", cue: /over (?:the|its) |cost|total/, read: totalOfRate }, { marks: "m", cue: /payment|instal/, read: totalOfPayments }, { marks: "m", cue: /=/, read: byPrintedRate }, { marks: "t", read: otherUnit }, { marks: "t", cue: /[Tt]he ‹t\d+›-/, read: lengthAgain }, { marks: "cmk", cue: / of (?:the|its|their) |[Tt]he (?:third|fourth|fifth) /, read: completeList }, { marks: "ck", cue: /stood|been|was|rested/, read: tollMade }, { marks: "ck", cue: /ll ‹/, read: allOfThose }, { marks: "ck", cue: /(?:dead|deaths|ictims|fatalities|injured|wounded|illed|died|hurt)\b/, read: victims }, { marks: "mtc", cue: / each|apiece|[Ee]ach |[Ee]very |› (?:[a-z]+ )?(?:a|per|for) |average/, read: rateOfAll },
  { marks: "ck", cue: /The ‹/, read: bodyAgain }, { marks: "ck", cue: /taking|bringing|pushing|raising|lifting|putting/, read: tollStep }, { marks: "k", cue: / (?:to|at|hit|reached|passed) ‹/, read: tollOfBefore }, { marks: "ck", cue: / of the ‹/, read: wholeAgain }, { marks: "c", cue: /-(?:seat|man|woman|player|member|strong|person)\b/, read: seatsListed }, { marks: "d", cue: /-(?:month|year) (?:prison |jail )?(?:sentence|term)/, read: termAgain }, { marks: "c", cue: /home to|population|liv|inhabit|souls| of ‹|ha[ds] .{0,14}‹/, read: moreThanLived },
  { marks: "p", cue: /remain|other|rest|balance|, the (?:last|final)/, read: remainder }, { marks: "p", cue: /undecided|blank|no opinion|not vote|don't know|did not know|unsure/, read: pollOver }, { marks: "p", cue: /› of (?:th|it)/, read: sharesOfThose }, { marks: "r", cue: /‹p/, read: fractionInList },
  { marks: "ck", cue: /missing|unaccounted|not been found|unfound|still (?:trapped|underground|inside)/, read: fates }, { marks: "ck", cue: /: /, read: namesListed }, { marks: "ck", cue: /were|namely|comprising|consist|made up/, read: oneAmongThem }, { marks: "ck", cue: /boy|girl|man|child|baby|toddler|teen|infant|pension|driver|passenger|officer|nurse|teacher|guard/, read: oneMoreListed },
];

/** What is stated in a sentence and does not come out of the figures around it. Nothing of it is sure. */
function run({ claims, figured, stretches, published }: Context, said: readonly Answer[]): Answer[] {
  const spoken = new Set(said.flatMap(({ claims }) => claims)), together = new Map<number, Set<number>>(), faulted = new Set(said.filter(({ outcome }) => outcome === "review" || outcome === "amend").flatMap(({ claims }) => claims)), found: Answer[] = [];
  for (const { claims } of said) for (const one of claims) { const others = together.get(one) ?? new Set(); for (const two of claims) others.add(two); together.set(one, others); }
  const settled = (one: Claim, two: Claim): boolean => together.get(one.start)?.has(two.start) === true;
  const add = (answer: Answer | undefined): void => {
    const [stated = -1, ...terms] = answer?.claims ?? [];
    // What is already wrong is not told of twice, nor what these very figures have been found to give.
    if (!answer || faulted.has(stated) || spoken.has(stated) && (terms.length === 0 || terms.some((start) => together.get(stated)?.has(start) === true))) return;
    faulted.add(stated);
    found.push(answer.outcome === "amend" ? { ...answer, outcome: "review" } : answer);
  };
  for (const { sentence, stretch, at } of figured) {
    let windows: readonly Passage[] | undefined;
    const near = nearTo(stretch, at), all = nearbyIn(claims, sentence.start), neighbourhood: Neighbourhood = { sentence, near, all, get around() { return (windows ??= around(stretch, at)); }, settled, ...(published === undefined ? {} : { published }) };
    if (figuresIn(near) > 1) for (const [i, claim] of sentence.claims.entries()) {
      if (spoken.has(claim.start) || faulted.has(claim.start)) continue;
      const lead = wordsBefore(sentence, claim, 90), tail = wordsBehind(sentence, claim), mark = sentence.kinds.charAt(i);
      for (const { marks, isStated, read } of relations) if (marks.includes(mark) && isStated(claim, lead, tail)) add(read({ claim, sentence, near, all, settled, around: neighbourhood.around }));
    }
    for (const { marks, cue, read } of readings) if (holdsAny(sentence.kinds, marks) && (!cue || cue.test(sentence.sketch))) add(read(neighbourhood));
  }
  // "The herd has trebled in a decade": the word alone, the levels in the sentences beside it.
  for (const stretch of stretches) for (const [at, sentence] of stretch.entries()) if (!holdsAny(sentence.kinds, "cmtkd") && multiplied.test(sentence.words) && figuresIn(nearTo(stretch, at)) > 1) add(multipleAround({ sentence, all: nearbyIn(claims, sentence.start), near: nearTo(stretch, at), around: around(stretch, at), settled }));
  return found;
}

export const sums: Check = {
  id: "sums", version: 3, because: "What is stated as a difference, a change, a share, a total or a rate has to come out of the figures around it, in whatever words.",
  run,
  finds: [
    ["Eighteen people were still missing on Friday after a launch with 58 aboard capsized. Forty-one were plucked from the river alive and nine bodies have been recovered.", { outcome: "review", cause: "parts_do_not_sum" }],
    ["Inspectors found lead in 17 percent of the taps they tested. The survey took in 1,500 taps in six towns. It showed that 180 had failed, said Ms Novak.", { outcome: "review", cause: "wrong_share" }],
    ["The firm will be paid £20,000 a month to run the ferry. The contract lasts four years. Cllr Reid said £1.4m over the life of the deal was fair.", { outcome: "review", cause: "wrong_rate" }],
    ["The court fined him 18,000 euros. He may settle the fine in 12 equal monthly instalments. The first payment of 1,700 euros is due in May.", { outcome: "review", cause: "wrong_rate" }],
    ["The line is 480km (298 miles) long. Once the 340-mile line is open, lorries will vanish from the roads.", { outcome: "review", cause: "figure_differs" }],
    ["Police made 140 arrests in the raids. Most were let go by night. Officers held 60 in Leeds, 45 in Hull and 25 in York.", { outcome: "review", cause: "parts_do_not_sum" }],
    ["The painter Ida Berg has died at the age of 84, her family said. Her first show was in 1960. Berg was born in Oslo in May 1931, the daughter of a tailor.", { outcome: "review", cause: "wrong_age" }, { published: "2023-10-03" }],
    ["The bridge first linked the two banks in 1931. It was shut to traffic in 2019, after 78 years in use.", { outcome: "review", cause: "wrong_dates" }, { published: "2024-09-12" }],
    ["Another 310 people fell ill on Monday, pushing the caseload to 9,210 from 8,600 a day earlier.", { outcome: "review", cause: "wrong_change" }],
    ["The trust treated 5,210 patients in April. In May it treated 5,680, or 370 more.", { outcome: "review", cause: "wrong_change" }],
    ["The council tax is to rise by £72 to £1,584 in April. Householders now pay £1,522.", { outcome: "review", cause: "wrong_change" }],
    ["It had 14,000 wintering knots in 1998. This January there were 21,400, twice as many.", { outcome: "review", cause: "wrong_multiple" }],
    ["In 2015 the reserve had 38 rhinos; last month rangers counted 81. The herd has trebled in a decade.", { outcome: "review", cause: "wrong_multiple" }],
    ["When it opened in 2019 the academy had 640 pupils on its roll. Today the number has more than tripled, to 1,510.", { outcome: "review", cause: "wrong_multiple" }],
    ["Mr Abara took 21,406 votes in the ward. Ms Osei came second with 18,912, and Mr Bello was third with 3,377. A majority of 3,494 is the smallest in a decade.", { outcome: "review", cause: "wrong_digit" }],
    ["The ministry expects to take in 41.3 billion rand next year, a third of it from mines. Outlays are set at 46.9 billion rand. The resulting gap of 6.5 billion rand will be met by loans.", { outcome: "review", cause: "digits_swapped" }],
    ["The bakery lifted profit 22 per cent to £31.4m last year. The chain, which made £28.6m in 2024, will open ten shops.", { outcome: "review", cause: "wrong_change" }],
    ["Almost one in three of those who joined dropped out. The study followed 1,600 smokers for a year. Of those, 240 had left by the summer.", { outcome: "review", cause: "wrong_share" }],
    ["She sold the flat at a loss of £90,000, or a quarter of what she had paid for it. It had cost her £240,000 in 2021.", { outcome: "review", cause: "wrong_share" }],
    ["The county's 24 libraries are to be handed an extra £96,000 for new books. Councillors will split the money equally. Each library will get a little over £6,000.", { outcome: "review", cause: "wrong_rate" }],
    ["Doctors reported 64 new cases of cholera on Monday. The total since the rains began now stands at 498. The previous bulletin listed 424.", { outcome: "review", cause: "parts_do_not_sum" }],
    ["The mill will cut 310 jobs. Its Perth works is to lose 140 people, Dundee 95 and Oban 55, the company said.", { outcome: "review", cause: "parts_do_not_sum" }],
    ["The station took in 168 millimetres of rain on Sunday. That was almost four times what the valley can expect in all of May. The average for the month is 74 millimetres.", { outcome: "review", cause: "wrong_multiple" }],
    ["Her four throws of 61, 58, 64 and 57 metres gave her an average of 63 metres.", { outcome: "review", cause: "wrong_rate" }],
    ["The island, with 125,000 people, had 50 drownings in the period. That is 64 deaths for every 100,000 inhabitants.", { outcome: "review", cause: "wrong_rate" }],
    ["The fund paid £30 million ($39 million) for the pier and another £6 million ($12.8 million) for the hotel.", { outcome: "review", cause: "bad_conversion" }],
    ["The state set aside Rs 320 crore (Rs 32 billion) for the canal.", { outcome: "review", cause: "factor_10" }],
    ["The judge gave him five years for the raid and 30 months for the gun, to run consecutively: eight and a half years in all.", { outcome: "review", cause: "parts_do_not_sum" }],
    ["He was jailed for eight years, with the last three suspended, and will serve four.", { outcome: "review", cause: "parts_do_not_sum" }],
    ["Dockers walked out on May 3 and were back at work on May 15 after a 20-day stoppage.", { outcome: "review", cause: "wrong_dates" }],
    ["Kiptoo won in 2:06:11. Abebe was second, 25 seconds back in 2:07:36.", { outcome: "review", cause: "wrong_dates" }],
    ["The siege began at 8.15pm on Friday. It ended at 1.30am on Saturday, having lasted eight hours.", { outcome: "review", cause: "wrong_dates" }],
    ["The journey takes 3 hours 20 minutes now and will take 2 hours 30 minutes, a saving of 1 hour 20 minutes.", { outcome: "review", cause: "wrong_dates" }],
    ["The pit shuts on Friday, ending 128 years of mining. Opened in 1938 by a Welsh family, it once fed six blast furnaces.", { outcome: "review", cause: "wrong_dates" }, { published: "2026-03-10" }],
    ["The café, which first served tea in the spring of 1951, is celebrating its 85th anniversary this week with 200 cakes.", { outcome: "review", cause: "wrong_dates" }, { published: "2026-03-10" }],
    ["Town finished with 20 wins, eight draws and ten defeats, and their 73 points were enough for third.", { outcome: "review", cause: "wrong_rate" }],
    ["The pension fund will pay A$270 million for a 30% stake in the airport. The deal values the whole business at A$1.2 billion.", { outcome: "review", cause: "wrong_share" }],
    ["The Greens hold 26 of the 64 seats, leaving them ten short of an overall majority.", { outcome: "review", cause: "threshold" }],
    ["The change cleared the two-thirds hurdle, with 58 of the assembly's 93 members raising their hands for it.", { outcome: "review", cause: "threshold" }],
    ["Only 37 of the 60 members backed it, leaving the motion six votes short of the two-thirds it needed.", { outcome: "review", cause: "threshold" }],
    ["The plan was rejected by 24 votes to 20, with two abstentions, in a chamber where all 49 councillors were present.", { outcome: "review", cause: "wrong_cast" }],
    ["The 40-seat assembly passed the bill by 22 votes to 15. Five members abstained.", { outcome: "review", cause: "more_votes_than_seats" }],
    ["The board voted 5-2 on Monday to sell the hall. The chairman said the unanimous decision was a relief.", { outcome: "review", cause: "not_unanimous" }],
    ["Some 41 per cent would vote for the Liberals. Labour stood at 37 per cent and the Greens at 14. Other parties shared the remaining 19 per cent.", { outcome: "review", cause: "not_100_percent" }],
    ["The hosts made 274 for six and bowled the tourists out for 231 to win by 53 runs.", { outcome: "review", cause: "wrong_margin" }],
    ["Five ministers lost their posts: Ama Boateng at health, Kofi Mensah at roads, Esi Owusu at trade and Yaw Darko at mines.", { outcome: "review", cause: "parts_do_not_sum" }],
    ["The nine people who drowned were named as follows: they were the skipper, four deckhands and three anglers.", { outcome: "review", cause: "parts_do_not_sum" }],
    ["Eight people died when the boat sank; the victims were three women, three men and a six-year-old girl.", { outcome: "review", cause: "parts_do_not_sum" }],
    ["The brewer made an operating profit of £12m on sales of £150m, and called the 11 per cent margin a record.", { outcome: "review", cause: "wrong_share" }],
    ["The shares closed 45p lower at 255p, wiping 25 per cent off the value of the firm.", { outcome: "review", cause: "wrong_change" }],
    ["The motion passed 30-15 in the 45-member assembly, clearing the minimum of two-thirds of all members with one vote to spare.", { outcome: "review", cause: "threshold" }],
    ["The measure needed 34 of the 50 senators. It got 31, two votes short.", { outcome: "review", cause: "threshold" }],
    ["The measure needed 60 votes to advance and got 57, five short.", { outcome: "review", cause: "wrong_change" }],
    ["A governor can be removed only by two-thirds of the 93 members. On Friday 58 members stood in favour, which was enough.", { outcome: "review", cause: "threshold" }],
    ["Cholera has claimed 640 lives in the settlement of Nsalala. Teams came by canoe. The settlement had a population of 510 at the last count.", { outcome: "review", cause: "toll_over_population" }],
    ["The hamlet, which had a population of 340, is gone. The landslide killed 410 of its residents.", { outcome: "review", cause: "toll_over_population" }],
    ["The motion was carried by 14 votes to 13, with two of the 27 members absent.", { outcome: "review", cause: "more_votes_than_seats" }],
    ["Estonia's 101-seat parliament voted on Wednesday. Fifty-six lawmakers backed the bill and 38 opposed it. Another 11 members abstained.", { outcome: "review", cause: "more_votes_than_seats" }],
    ["The change received 262 votes in the 400-seat assembly, just clearing the two-thirds majority it needed.", { outcome: "review", cause: "threshold" }],
    ["The bodies of 370 villagers have been found. Tembi was home to 310 people, and nobody in Tembi has been heard of since.", { outcome: "review", cause: "toll_over_population" }],
    ["The death toll has climbed to 58, officials said. On Wednesday the agency had counted 63 confirmed dead.", { outcome: "review", cause: "wrong_direction" }],
    ["Kojo Mensah, the singer, died on Thursday aged 78. He had toured with two bands. Mensah was born in Kumasi in March 1957.", { outcome: "review", cause: "wrong_age" }, { published: "2025-03-10" }],
    ["She made her debut in 2008, when she was 17, and has won four titles. Hruska, now 38, will play on.", { outcome: "review", cause: "wrong_age" }, { published: "2025-03-10" }],
    ["Ministers announced a five-year programme of 118 crossings. Work will begin in July 2025 and the programme will close in June 2029.", { outcome: "review", cause: "wrong_dates" }],
    ["The chairman, who took the helm in 2004, will go. During his 31-year stewardship sales trebled.", { outcome: "review", cause: "wrong_dates" }, { published: "2025-03-10" }],
    ["The A$6.3 million footbridge was opened on Wednesday. The bridge, which cost A$3.6 million, was late.", { outcome: "review", cause: "digits_swapped" }],
    ["The maker reported a 24 per cent rise in net profit. Costs rose 9 per cent. Net profit stood at £372m against £310m a year before.", { outcome: "review", cause: "wrong_change" }],
    ["Britain will spend £750 million on the region. Roads will get £310 million. Rail will receive £265 million. The rest of the package consists of £140 million for buses and £65 million for paths.", { outcome: "review", cause: "parts_do_not_sum" }],
    ["In the 90-seat council Labour won 41 seats, the Liberals 28, the Greens 14 and independents nine.", { outcome: "review", cause: "parts_do_not_sum" }],
    ["Turnout was 54 per cent. The city has 48,900 registered voters, and 31,296 of them cast a ballot.", { outcome: "review", cause: "wrong_share" }],
    ["The water held 350 micrograms per litre, five times the limit of 50.", { outcome: "review", cause: "wrong_multiple" }],
    ["Kalinga accounts for 63 per cent of the steel that the firm buys. Deccan makes up 41 per cent of those purchases.", { outcome: "review", cause: "not_100_percent" }],
    ["Two-thirds of its income comes from fees, 24 per cent from shops and 19 per cent from car parks.", { outcome: "review", cause: "not_100_percent" }],
    ["He was jailed for three years on Monday. Passing the 30-month sentence, the judge spoke of a breach of trust.", { outcome: "review", cause: "figure_differs" }],
    ["The council spent £91,000 on tablets for teachers last year. Two libraries are to close in May. The order covered 260 devices. At £420 each they were a bargain, the mayor said.", { outcome: "review", cause: "wrong_rate" }],
    ["Crews answered 9,600 calls in May. Sick leave stood at 7.4%. They waited more than an hour on 2,400 of those calls. Delays that hit one call in six will not do, she said.", { outcome: "review", cause: "wrong_share" }],
    ["The blaze has blackened 2,300 hectares since Monday. Nine crews were sent. An area of 230 square kilometres had burnt by nightfall, the service said.", { outcome: "review", cause: "factor_10" }],
    ["The watch fetched £360,000 in London on Tuesday. Seven people bid. The museum said a donor had paid the full $520,000. (£1 = $1.25)", { outcome: "review", cause: "bad_conversion" }],
    ["Some 9,400 flats will be built next year. The largest site is to have 4,100 flats and the next 2,300. The last of the three sites has 1,900 flats.", { outcome: "review", cause: "parts_do_not_sum" }],
    ["At least 58 people are now known to have died in the sinking. Divers recovered nine bodies overnight. The count had stood at 46 on Wednesday.", { outcome: "review", cause: "parts_do_not_sum" }],
    ["A bus fell into a ravine, killing 23 people. It had come from Arusha. Police held the driver.\n\nThe road is steep. The dead were 14 men, six women and five children.", { outcome: "review", cause: "parts_do_not_sum" }],
    ["Inspectors have now checked 1,200 of the 1,500 homes. Of the homes checked, 420 were destroyed, or 42%, and a further 96, or 8%, were damaged.", { outcome: "review", cause: "wrong_share" }],
    ["All 16 miners were brought up. Not one of the 19 rescued men was hurt.", { outcome: "review", cause: "figure_differs" }],
  ],
  ignores: [
    "Mr Abara took 21,406 votes in the ward and Ms Osei 18,912. His majority of 2,494 is the smallest in a decade.",
    "House prices averaged £312,000 in June, against £287,000 in the next county. They were 4 per cent higher than the year before.",
    "Sales rose 5 per cent to £105m, compared with £90m two years ago.",
    "The firm made £212m on sales of £1.84bn, up from £1.74bn a year before.",
    "A quarter of those 1,000 have no work. The estate has 2,500 families.",
    "The dead were a man of 60 and two women. The bus had carried 41.",
    "The judge gave him six years for the raid and two, to run concurrently, for the gun.",
    "Kiptoo won in 2:06:11, a minute faster than he ran last year, with Abebe 25 seconds back in 2:06:36.",
    "The trial began on March 3 and ended on May 12, after 19 days of evidence.",
    ["The pit, opened in 1898, was sold in 1951 after 53 years in the family.", { published: "2026-03-10" }],
    "Town finished with 20 wins, eight draws and ten defeats on 62 points after a deduction of six.",
    "The fund will pay A$270 million for a 30% stake in the airport, which has debt of A$400 million and is valued at A$1.3 billion.",
    "Ministers met five times: in Accra, Kumasi, Tamale and Ho, and once at sea.",
    "The Greens hold 26 of the 64 seats, seven short of a majority.",
    "The state paid Rs 320 crore (Rs 3.2 billion) for the canal.",
    "The airline's planes were 84% full, carrying 1.2 million of the 3.1 million passengers who flew from the airport.",
    "The party took 21 of the 45 seats, two short of the 23 needed to govern. The others won 14 and ten.",
    "The bank lent £2.3m for the hall. Last year it lent a further £3.2m for the pool.",
    "The council spent £91,000 on tablets last year. The order covered 260 devices. At £350 each they were a bargain.",
    "Property tax brings in 2.4 billion rand, 30 per cent of what the city takes. Electricity sales make 2 billion, or 25 per cent. In all it will take in 8 billion rand.",
    "Half the visitors, 620,000 people, spent HK$5,400 each. The others spent HK$1,300 each. Together they left HK$4.15 billion.",
    "City have won 19, drawn seven and lost four. Rovers could only draw, leaving them on 62 to City's 64.",
    "Kent has 41 of the dead. The dead were 14 men, six women and three children. The toll of 23 is the worst in years.",
    "He finished the 10 km race in 38 minutes. The 100-metre track had been relaid.",
    "The toll was revised down to 58 on Friday. On Wednesday the agency had counted 63 dead.",
    "Two-thirds of the 900 members voted, and three-quarters of those who did said yes. The 450 votes in favour are half of them.",
  ],
};
