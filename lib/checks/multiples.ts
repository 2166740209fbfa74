/** What a word for a multiple can stand for, widely read: `doubled` is said of 1.75 to 2.45 times. */
export const multiples: readonly { readonly pattern: RegExp; readonly times: number; readonly low: number; readonly high: number; readonly name: string }[] = [
  { pattern: /\b(?:doubled?(?![- ](?:decker|bed|bedded|room|act|agent|glaz|standard|figures|digit|header|murder|jabbed|vaccinated|dip|doors?|whammy)s?\b)|doubling(?! down)|twofold|two-fold|twice)\b/i, times: 2, low: 1.75, high: 2.45, name: "double" },
  { pattern: /\b(?:tripled?|trebled?|tripling|trebling|three-?fold|three times)\b/i, times: 3, low: 2.6, high: 3.6, name: "triple" },
  { pattern: /\b(?:quadrupled?|quadrupling|four-?fold|four times)\b/i, times: 4, low: 3.5, high: 4.6, name: "fourfold" },
  { pattern: /\b(?:five-?fold|quintupled?|five times)\b/i, times: 5, low: 4.4, high: 5.7, name: "fivefold" },
  { pattern: /\b(?:six-?fold|six times)\b/i, times: 6, low: 5.3, high: 6.8, name: "sixfold" },
  { pattern: /\b(?:ten-?fold|ten times|10 times)\b/i, times: 10, low: 8.8, high: 11.5, name: "tenfold" },
  { pattern: /\b(?:halved?|halving|cut in half|half the|half its)\b/i, times: 0.5, low: 0.4, high: 0.58, name: "half" },
];
