import type { LogAct } from "@/lib/api/people-contract";

/** Who did what to whom; the last is what it became. */
const logLine: Record<LogAct, (by: string, subject: string, what: string) => string> = {
  invited: (by, subject, what) => `${by} invited ${subject} as ${what}`,
  withdrew_invitation: (by, subject) => `${by} withdrew the invitation for ${subject}`,
  joined: (by, _, what) => `${by} came in as ${what}`,
  role: (by, subject, what) => `${by} made ${subject} ${what}`,
  disabled: (by, subject) => `${by} disabled ${subject}`,
  enabled: (by, subject) => `${by} enabled ${subject}`,
  signed_out: (by, subject) => `${by} signed ${subject} out everywhere`,
  key_made: (by, subject, what) => `${by} made the key ${subject} as ${what}`,
  key_revoked: (by, subject) => `${by} revoked the key ${subject}`,
  policy: (by, _, what) => `${by} set the policy for verifying: ${what}`,
};

export const settings = {
  title: "Settings", mine: "Mine", people: "People", desk: "Desk",
  look: "Look", language: "Language", density: "Lines", densities: { normal: "Comfortable", compact: "Close together" },
  passwordLead: "Changing it signs you out everywhere else.", passwordNow: "Present password", passwordNext: "New password", passwordShort: "Use at least 12 characters.",
  passwordChange: "Change the password", passwordChanged: "The password is changed.",
  sessions: "Signed in", sessionsLead: "On a lost or shared machine: end every session of yours, this one too.", everywhere: "Sign out everywhere",
  you: "(you)", isDisabled: "(disabled)", role: "Role", roleOf: (name: string) => `Role of ${name}`, lastSeen: "Last seen", signOut: "Sign out everywhere", disable: "Disable", enable: "Enable",
  invite: "Invite", inviteLead: "You get a link to pass on. It holds for 14 days, and once.", inviteNote: "For whom", inviteMake: "Make a link", inviteLink: "Pass this link on now: it is not shown again.", inviteOpen: "Open invitations",
  invited: (note: string, role: string, by: string) => `${note}, as ${role}, by ${by}`, withdraw: "Withdraw",
  log: "What was changed", logNone: "Nothing yet.",
  logLine,
  copy: "Copy",
  policy: "What verifying asks for", policyLead: "It counts from the next verdict on; what was verified before stays so.", policySet: (name: string) => `Verifying: ${name}.`,
  policies: {
    strict: { name: "Strict", says: "Evidence that is neither the article itself nor a page of its site." },
    normal: { name: "Normal", says: "Such evidence, a check that agrees, or a note on what was checked." },
    light: { name: "Light", says: "Nothing: one key verifies." },
  },
  keys: "Keys of programs", keysLead: "A program sends its key as Authorization: Bearer <key>. It may do what its role may.", keyName: "What uses it", keyMake: "Make a key", keyShown: "Keep this key now: it is not shown again.",
  keyUsed: (at: string) => `last used ${at}`, keyUnused: "never used", keyRevoke: "Revoke",
} as const;

export const invitation = {
  title: "Come to this desk", lead: (by: string, role: string) => `${by} has invited you as ${role}.`, submit: "Come in", noToken: "This page needs the link of an invitation.",
} as const;
