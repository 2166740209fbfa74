/** The HTTP contract: every request and response as a zod schema. No Next, no Prisma. */
import { z } from "zod";
import { bounds, harms, kinds, outcomes } from "../types";
import { day, reasons } from "./claim-query";
import { changes } from "./claim-slots";
import { CheckRecord, FindingRecord } from "./finding-contract";

export const roles = ["viewer", "editor", "administrator"] as const;
export const Role = z.enum(roles);
export type Role = z.infer<typeof Role>;

export const statuses = ["unverified", "verified", "disputed"] as const;
export const Status = z.enum(statuses);
export type Status = z.infer<typeof Status>;

export { reasons };
export const Reason = z.enum(reasons);
export type Reason = z.infer<typeof Reason>;

/** Longest article text taken, in UTF-16 units; a long-read has some 60,000. */
export const maxTextLength = 1_000_000;

export const webAddress = z.url({ protocol: /^https?$/, message: "Give a web address that begins with http:// or https://." }).max(2000);
const limit = z.coerce.number().int().min(1).max(200).default(50);

export const NewArticle = z.strictObject({
  title: z.string().trim().min(1, "Give the article a title.").max(500),
  text: z.string(),
  published: day.optional(),
  outlet: z.string().trim().min(1).max(200).optional(),
  url: webAddress.optional(),
});
export type NewArticle = z.infer<typeof NewArticle>;

export const ArticleCreated = z.object({ id: z.uuid(), claims: z.number().int(), created: z.boolean() });
export type ArticleCreated = z.infer<typeof ArticleCreated>;

export const ArticleSummary = z.object({
  id: z.uuid(),
  title: z.string(),
  outlet: z.string().nullable(),
  url: z.string().nullable(),
  published: day.nullable(),
  revision: z.number().int(),
  createdAt: z.iso.datetime(),
  claims: z.number().int(),
  unverified: z.number().int(),
  verified: z.number().int(),
  disputed: z.number().int(),
});
export type ArticleSummary = z.infer<typeof ArticleSummary>;

/** What stands beside a claim's status: who should look, and why again. */
export const ClaimHandling = z.object({
  /** Why somebody has to look again: a code of `components/words`, or words; null where nobody has. */
  needsRecheck: z.string().nullable(),
  /** Looked, and cannot tell. Its status is unverified. */
  unresolved: z.boolean(),
  secondCheck: z.enum(["asked", "done"]).nullable(),
  /** Whose verdict is checked; what it was stays hidden (null) until the second answer is given. */
  firstAnswer: z.object({ actor: z.string(), by: z.string(), status: Status.nullable(), agrees: z.boolean().nullable() }).nullable(),
  /** `user:<id>`, as in `Me.actor`. */
  assignee: z.string().nullable(),
  assigneeName: z.string().nullable(),
  /** A verification brought evidence that counts. */
  hasEvidence: z.boolean(),
});

export const ClaimRecord = z.object({
  id: z.uuid(),
  article: z.object({ id: z.uuid(), title: z.string(), outlet: z.string().nullable(), published: day.nullable() }),
  start: z.number().int(),
  end: z.number().int(),
  quote: z.string(),
  /** The figure as printed, with its sign, unit and bound words: `more than HK$1 billion`. */
  before: z.string(),
  after: z.string(),
  kind: z.enum(kinds),
  value: z.string().nullable(),
  high: z.string().nullable(),
  vague: z.boolean(),
  bound: z.enum(bounds),
  unit: z.string().nullable(),
  per: z.string().nullable(),
  change: z.enum(changes).nullable(),
  about: z.string().nullable(),
  source: z.string().nullable(),
  for: z.number().int().nullable(),
  against: z.number().int().nullable(),
  abstain: z.number().int().nullable(),
  harm: z.enum(harms).nullable(),
  /** Id of the claim in the same article that this one restates. */
  restates: z.uuid().nullable(),
  rule: z.string(),
  /** Why the rule takes this for a claim, in words. */
  because: z.string().optional(),
  confidence: z.number(),
  priority: z.number().int(),
  /** Why it has this priority. */
  reasons: z.array(z.string()),
  /** Found by the extractor, or added by an editor. */
  origin: z.enum(["extractor", "editor"]),
  /** The slots that people have set by hand. */
  corrected: z.array(z.string()),
  /** The newest text of the article no longer says it; it is in no list and no count. */
  withdrawn: z.boolean(),
  /** The worst that checks say of it, what editors overruled left out; null where no check speaks of it. */
  check: z.enum(outcomes).nullable(),
  status: Status,
  /** An editor says that this is no claim or badly extracted; it is in no count. Its status is unverified. */
  dismissed: z.boolean(),
  /** Goes up by one with every verdict; sent back as `If-Match: "<version>"`. */
  version: z.number().int(),
  reason: Reason.nullable(),
  note: z.string().nullable(),
  correctValue: z.string().nullable(),
  decidedBy: z.string().nullable(),
  decidedAt: z.iso.datetime().nullable(),
  ...ClaimHandling.shape,
});
export type ClaimRecord = z.infer<typeof ClaimRecord>;

export const ClaimDetail = ClaimRecord.extend({ findings: z.array(FindingRecord) });
export type ClaimDetail = z.infer<typeof ClaimDetail>;

export const RejectionRecord = z.object({
  start: z.number().int(), end: z.number().int(), quote: z.string(), rule: z.string(), because: z.string(),
});
export const ArticleDetail = ArticleSummary.omit({ claims: true }).extend({
  text: z.string(),
  claims: z.array(ClaimRecord),
  /** What the checks say, by the place of the claim to correct first. */
  findings: z.array(FindingRecord),
  /** The series that its figures are in. */
  series: z.array(z.object({ claimId: z.uuid(), seriesId: z.uuid(), name: z.string() })),
  /** Numbers that were not taken for claims, and why. */
  rejections: z.array(RejectionRecord),
});
export type ArticleDetail = z.infer<typeof ArticleDetail>;

export const ArticleQuery = z.object({ cursor: z.string().max(500).optional(), limit, q: z.string().trim().max(200).optional() });
export type ArticleQuery = z.infer<typeof ArticleQuery>;

export const page = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable(), total: z.number().int() });
export const ArticlePage = page(ArticleSummary);
export type ArticlePage = z.infer<typeof ArticlePage>;
export const ClaimPage = page(ClaimRecord).extend({
  /** Where true, more than `total` match: counting has stopped there. */
  capped: z.boolean(),
});
export type ClaimPage = z.infer<typeof ClaimPage>;

/** What rules of each part do; a former rule has marked something here and is no longer in the book. */
export const ruleParts = ["claim", "refusal", "furniture", "former"] as const;

/** A rule of the extractor, and how it has done on this desk. */
export const RuleRecord = z.object({
  id: z.string(),
  part: z.enum(ruleParts),
  because: z.string(),
  /** Texts in which it fires, and texts in which it does not. */
  finds: z.array(z.string()),
  ignores: z.array(z.string()),
  /** Claims that it made, dismissed ones included, and numbers that it turned down. */
  fired: z.number().int(),
  verified: z.number().int(),
  disputed: z.number().int(),
  dismissed: z.number().int(),
});
export type RuleRecord = z.infer<typeof RuleRecord>;
export const RuleBook = z.object({ items: z.array(RuleRecord), checks: z.array(CheckRecord) });
export type RuleBook = z.infer<typeof RuleBook>;

/** `GET /api/stats/<name>`, by name. */
export const stats = {
  overview: z.object({ articles: z.number().int(), claims: z.number().int(), unverified: z.number().int(), verified: z.number().int(), disputed: z.number().int() }),
  /** The articles with most left to check first; at most 50. */
  articles: z.object({ items: z.array(ArticleSummary) }),
  kinds: z.object({ items: z.array(z.object({ kind: z.enum(kinds), unverified: z.number().int(), verified: z.number().int(), disputed: z.number().int() })) }),
  /** Verdicts a day over the last 30 days, days without any included. */
  throughput: z.object({ items: z.array(z.object({ day, verified: z.number().int(), disputed: z.number().int() })) }),
  /** What is wrong with the figures that are disputed now. */
  reasons: z.object({ items: z.array(z.object({ reason: Reason, n: z.number().int() })) }),
  /** Undecided figures by the article's day of publication, both ends included; null where there is no end. */
  backlog: z.object({ items: z.array(z.object({ from: day.nullable(), to: day.nullable(), n: z.number().int() })) }),
  /** Seconds from import to the first verdict: the median of each day and of the last 30 days. */
  pace: z.object({ items: z.array(z.object({ day, median: z.number().int().nullable() })), median: z.number().int().nullable() }),
  /** What needs the one who asks; each counted up to 1,000. */
  mine: z.object({
    assigned: z.number().int(), secondChecks: z.number().int(), rechecks: z.number().int(), amend: z.number().int(), review: z.number().int(),
    mentions: z.array(z.object({ id: z.uuid(), claim: z.uuid(), article: z.uuid(), title: z.string(), text: z.string(), by: z.string(), at: z.iso.datetime() })),
  }),
} as const;
export type StatName = keyof typeof stats;
export type Stat<N extends StatName> = z.infer<(typeof stats)[N]>;

export const Health = z.object({ status: z.enum(["ok", "unavailable"]) });

export const ErrorBody = z.object({
  error: z.object({ code: z.string(), message: z.string(), fields: z.record(z.string(), z.string()).optional() }),
});
export type ErrorBody = z.infer<typeof ErrorBody>;
/** 412: the claim as it is now, beside the error. */
export const StaleBody = ErrorBody.extend({ claim: ClaimRecord });

export const Me = z.object({
  /** `user:<id>` or `key:<id>`, as history and events name whoever did something. */
  actor: z.string(),
  name: z.string(), email: z.string().nullable(), role: Role,
});
export type Me = z.infer<typeof Me>;
/** First administrator, with the token of the set-up link. */
export const SetUp = z.strictObject({
  token: z.string().min(1),
  name: z.string().trim().min(1, "Give your name.").max(200),
  email: z.email("Give an e-mail address.").max(320),
  password: z.string().min(12, "Use at least 12 characters.").max(200),
});
export type SetUp = z.infer<typeof SetUp>;
