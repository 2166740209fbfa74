/** Who may come in, as what, and what administrators have done about it: a part of the HTTP contract. */
import { z } from "zod";
import { Role, SetUp } from "./contract";

const moment = z.iso.datetime();

export const PersonRecord = z.object({
  id: z.uuid(), name: z.string(), email: z.string(), role: Role, disabled: z.boolean(),
  /** When one of their sessions was last heard of; null where they have none. */
  lastSeen: moment.nullable(), createdAt: moment,
});
export type PersonRecord = z.infer<typeof PersonRecord>;

export const InvitationRecord = z.object({ id: z.uuid(), role: Role, note: z.string(), by: z.string(), createdAt: moment, expiresAt: moment });
export const KeyRecord = z.object({ id: z.uuid(), name: z.string(), role: Role, prefix: z.string(), lastUsed: moment.nullable(), createdAt: moment });

export const logActs = ["invited", "withdrew_invitation", "joined", "role", "disabled", "enabled", "signed_out", "key_made", "key_revoked", "policy"] as const;
export type LogAct = (typeof logActs)[number];
export const LogRecord = z.object({ id: z.uuid(), act: z.enum(logActs), subject: z.string(), what: z.string().nullable(), by: z.string(), at: moment });

/** `GET /api/people`: everybody, open invitations, keys in use, and the newest hundred rows of the log. */
export const People = z.object({ people: z.array(PersonRecord), invitations: z.array(InvitationRecord), keys: z.array(KeyRecord), log: z.array(LogRecord) });
export type People = z.infer<typeof People>;

/** How long the link of an invitation holds. */
export const invitationDays = 14;
export const NewInvitation = z.strictObject({ role: Role, note: z.string().trim().min(1, "Say for whom it is: a name or an address.").max(200) });
export type NewInvitation = z.infer<typeof NewInvitation>;
/** The link is shown once; only its hash is kept. */
export const InvitationMade = InvitationRecord.extend({ link: z.string() });

/** What an invited person sends, with the token of the link. */
export const Acceptance = SetUp;
export type Acceptance = z.infer<typeof Acceptance>;
/** `GET /api/invitations?token=`: as what one would come in. */
export const InvitationQuery = z.object({ token: z.string().min(1).max(200) });
export const Invited = z.object({ role: Role, by: z.string() });

export const PersonChange = z.strictObject({ role: Role.optional(), disabled: z.boolean().optional(), signOut: z.literal(true).optional() })
  .refine((given) => Object.keys(given).length === 1, "Change one thing at a time: role, disabled or signOut.");
export type PersonChange = z.infer<typeof PersonChange>;

export const NewKey = z.strictObject({ name: z.string().trim().min(1, "Give the key a name: what uses it?").max(200), role: Role });
export type NewKey = z.infer<typeof NewKey>;
/** The key itself is shown once; only its hash is kept. */
export const KeyMade = z.object({ key: z.string() });
