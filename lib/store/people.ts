import { v7 as uuid } from "uuid";
import { z } from "zod";
import { ApiError, notFound } from "../api/errors";
import { invitationDays, InvitationRecord, KeyRecord, LogRecord, PersonRecord, type LogAct, type NewInvitation, type People, type PersonChange } from "../api/people-contract";
import type { Person } from "../api/person";
import { isoTime } from "./claim-rows";
import type { NewUser } from "./create-user";
import { isDuplicate } from "./database-errors";
import { sql, type Database, type Sql } from "./database";

type Hash = Uint8Array<ArrayBuffer>;
type By = Pick<Person, "actor" | "name">;

const Persons = z.array(PersonRecord);
const Invitations = z.array(InvitationRecord);
const personColumns = sql`u.id::text, u.name, u.email, u.role, u.disabled_at IS NOT NULL AS disabled, ${isoTime(sql`u.created_at`)} AS "createdAt",
  ${isoTime(sql`(SELECT max(s.updated_at) FROM session s WHERE s.user_id = u.id)`)} AS "lastSeen"`;
const invitationColumns = sql`i.id::text, i.role, i.note, i.created_by_name AS by, ${isoTime(sql`i.created_at`)} AS "createdAt", ${isoTime(sql`i.expires_at`)} AS "expiresAt"`;

/** As a part of a statement: a row of the log for every row of `from`. */
const logged = (act: LogAct, subject: Sql, what: Sql, by: By, from: Sql) => sql`
  INSERT INTO desk_log (id, act, subject, what, actor, actor_name) SELECT ${uuid()}::uuid, ${act}, ${subject}, ${what}, ${by.actor}, ${by.name} FROM ${from}`;

export async function listPeople(db: Database): Promise<People> {
  const [people, invitations, keys, log] = await Promise.all([
    db.$queryRaw`SELECT ${personColumns} FROM "user" u ORDER BY u.disabled_at IS NOT NULL, lower(u.name), u.id LIMIT 1000`,
    db.$queryRaw`SELECT ${invitationColumns} FROM invitation i WHERE i.expires_at > now() ORDER BY i.id DESC LIMIT 200`,
    db.$queryRaw`SELECT k.id::text, k.name, k.role, k.prefix, ${isoTime(sql`k.last_used_at`)} AS "lastUsed", ${isoTime(sql`k.created_at`)} AS "createdAt"
      FROM api_key k WHERE k.revoked_at IS NULL ORDER BY k.id DESC LIMIT 200`,
    db.$queryRaw`SELECT l.id::text, l.act, l.subject, l.what, l.actor_name AS by, ${isoTime(sql`l.created_at`)} AS at FROM desk_log l ORDER BY l.id DESC LIMIT 100`,
  ]);
  return { people: Persons.parse(people), invitations: Invitations.parse(invitations), keys: z.array(KeyRecord).parse(keys), log: z.array(LogRecord).parse(log) };
}

export async function addInvitation(db: Database, { role, note }: NewInvitation, tokenSha256: Hash, by: By): Promise<z.infer<typeof InvitationRecord>> {
  const rows = await db.$queryRaw`
    WITH i AS (
      INSERT INTO invitation (id, role, note, token_sha256, created_by, created_by_name, expires_at)
      VALUES (${uuid()}::uuid, ${role}, ${note}, ${tokenSha256}, ${by.actor}, ${by.name}, now() + make_interval(days => ${invitationDays}::int)) RETURNING *
    ), l AS (${logged("invited", sql`note`, sql`role`, by, sql`i`)})
    SELECT ${invitationColumns} FROM i`;
  return z.tuple([InvitationRecord]).parse(rows)[0];
}

/** Throws ApiError 404 for one that was used or withdrawn already. */
export async function withdrawInvitation(db: Database, id: string, by: By): Promise<void> {
  const gone = await db.$executeRaw`
    WITH i AS (DELETE FROM invitation WHERE id = ${id}::uuid RETURNING note, role) ${logged("withdrew_invitation", sql`note`, sql`role`, by, sql`i`)}`;
  if (gone === 0) throw notFound("invitation");
}

/** The invitation with this token while it holds; null for any other. */
export async function findInvitation(db: Database, tokenSha256: Hash): Promise<z.infer<typeof InvitationRecord> | null> {
  return Invitations.parse(await db.$queryRaw`SELECT ${invitationColumns} FROM invitation i WHERE i.token_sha256 = ${tokenSha256} AND i.expires_at > now()`)[0] ?? null;
}

/** Uses the invitation up and makes its user, in one statement: of many with one link, one wins. */
export async function consumeInvitation(db: Database, tokenSha256: Hash, { name, email, passwordHash }: Omit<NewUser, "role">): Promise<"joined" | "gone" | "email_taken"> {
  const id = uuid();
  try {
    const made = await db.$executeRaw`
      WITH used AS (
        DELETE FROM invitation WHERE token_sha256 = ${tokenSha256} AND expires_at > now() RETURNING role
      ), person AS (
        INSERT INTO "user" (id, name, email, email_verified, role) SELECT ${id}::uuid, ${name}, ${email}, true, role FROM used RETURNING id, role
      ), l AS (${logged("joined", sql`${name}`, sql`role`, { actor: `user:${id}`, name }, sql`person`)})
      INSERT INTO account (id, user_id, account_id, provider_id, password)
      SELECT ${uuid()}::uuid, id, id::text, 'credential', ${passwordHash} FROM person`;
    return made === 1 ? "joined" : "gone";
  } catch (error) {
    if (isDuplicate(error)) return "email_taken";
    throw error;
  }
}

/**
 * Changes what somebody may do, or ends their sessions; whoever is disabled is signed out everywhere.
 * Throws ApiError 404, and 409 where no administrator would be left.
 */
export async function changePerson(db: Database, id: string, { role, disabled, signOut }: PersonChange, by: By): Promise<PersonRecord> {
  const takesAway = (role !== undefined && role !== "administrator") || disabled === true;
  const act: LogAct = role !== undefined ? "role" : disabled === undefined ? "signed_out" : disabled ? "disabled" : "enabled";
  // The administrators are locked in one order, so that two who take the role from each other cannot both succeed.
  const rows = await db.$queryRaw`
    WITH admins AS MATERIALIZED (
      SELECT id FROM "user" WHERE role = 'administrator' AND disabled_at IS NULL ORDER BY id FOR UPDATE
    ), changed AS (
      UPDATE "user" u SET role = coalesce(${role ?? null}::text, u.role), updated_at = now(),
        disabled_at = CASE WHEN ${disabled ?? null}::boolean THEN coalesce(u.disabled_at, now()) WHEN ${disabled ?? null}::boolean IS FALSE THEN NULL ELSE u.disabled_at END
      WHERE u.id = ${id}::uuid AND (NOT ${takesAway} OR EXISTS (SELECT FROM admins WHERE id <> u.id) OR NOT EXISTS (SELECT FROM admins WHERE id = u.id))
      RETURNING u.*
    ), ended AS (
      DELETE FROM session s USING changed c WHERE s.user_id = c.id AND (${signOut === true} OR ${disabled === true})
    ), l AS (${logged(act, sql`name`, sql`${role ?? null}::text`, by, sql`changed`)})
    SELECT ${personColumns} FROM changed u`;
  const [person] = Persons.parse(rows);
  if (person) return person;
  if (Persons.parse(await db.$queryRaw`SELECT ${personColumns} FROM "user" u WHERE u.id = ${id}::uuid`).length === 0) throw notFound("person");
  throw new ApiError(409, "last_administrator", "This is the last administrator. Make somebody else an administrator first.");
}

/** Ends every session of a user, the one that asks among them. */
export const endOwnSessions = (db: Database, userId: string): Promise<number> => db.$executeRaw`DELETE FROM session WHERE user_id = ${userId}::uuid`;

/** Throws ApiError 404 for a key that is unknown or revoked already. */
export async function revokeKey(db: Database, id: string, by: By): Promise<void> {
  const revoked = await db.$executeRaw`
    WITH k AS (UPDATE api_key SET revoked_at = now() WHERE id = ${id}::uuid AND revoked_at IS NULL RETURNING name, role) ${logged("key_revoked", sql`name`, sql`role`, by, sql`k`)}`;
  if (revoked === 0) throw notFound("key");
}

/** Notes in the log what was done elsewhere. */
export const noteInLog = (db: Database, act: LogAct, subject: string, what: string, by: By): Promise<number> =>
  db.$executeRaw`${logged(act, sql`${subject}::text`, sql`${what}::text`, by, sql`(SELECT 1) one`)}`;
