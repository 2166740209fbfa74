import { handle } from "../../handle";
import { PersonChange } from "@/lib/api/people-contract";
import { database } from "@/lib/store/database";
import { changePerson } from "@/lib/store/people";

export const PATCH = handle({ role: "administrator", id: "person", body: PersonChange }, async ({ id, body, person }) => ({ body: await changePerson(database(), id, body, person) }));
