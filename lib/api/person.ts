import { roles, type Role } from "./contract";

/** Who asks: a signed-in user or a program with a key. */
export interface Person {
  /** `user:<id>` or `key:<id>`, as the history keeps it. */
  readonly actor: string;
  readonly name: string;
  readonly email: string | null;
  readonly role: Role;
}

/** Roles are ordered: an administrator may do what an editor may, an editor what a viewer may. */
export const mayActAs = (person: Person, role: Role): boolean => roles.indexOf(person.role) >= roles.indexOf(role);

/** The id of the user who asks; null for a program with a key. */
export const userIdOf = ({ actor }: Pick<Person, "actor">): string | null => (actor.startsWith("user:") ? actor.slice("user:".length) : null);
