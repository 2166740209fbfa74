"use client";
import { useState } from "react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Button, NativeSelect, TextInput } from "@mantine/core";
import { roles, type Role } from "@/lib/api/contract";
import type { People, PersonChange, PersonRecord } from "@/lib/api/people-contract";
import { clock, fullClock } from "@/components/figure/time";
import { askAgain } from "@/components/queries/ask-again";
import { changePerson, invite, peopleQuery, withdrawInvitation } from "@/components/queries/people";
import { useAnnounce } from "@/components/shell/announcer";
import { useMe } from "@/components/shell/me";
import { Bones, Failure } from "@/components/status/states";
import { words } from "@/components/words";
import { OnceShown } from "./once-shown";
import { Part, SettingsFrame } from "./settings-frame";
import styles from "./settings.module.css";

const w = words.settings;
export const asRole = (value: string): Role => roles.find((role) => role === value) ?? "viewer";
export const roleChoices = roles.map((value) => ({ value, label: words.role[value] }));

/** A change that the list of people shows, and whose refusal is said. */
export function usePeopleChange<V, R>(act: (given: V) => Promise<R>, done?: (result: R) => void) {
  const cache = useQueryClient();
  const announce = useAnnounce();
  return useMutation({
    mutationFn: act,
    onSuccess: (result) => { void askAgain(cache, peopleQuery().queryKey); done?.(result); },
    onError: (error) => announce(error.message, "seen"),
  });
}

function Moment({ at }: { at: string | null }) {
  return at ? <time dateTime={at} title={fullClock(at)}>{clock(at)}</time> : <>–</>;
}

function Row({ person }: { person: PersonRecord }) {
  const me = useMe();
  const { mutate, isPending } = usePeopleChange((change: PersonChange) => changePerson(person.id, change));
  const isMe = me.actor === `user:${person.id}`;
  return (
    <tr data-disabled={person.disabled || undefined}>
      <th scope="row">{person.name}{isMe && ` ${w.you}`}{person.disabled && ` ${w.isDisabled}`}</th>
      <td>{person.email}</td>
      <td><NativeSelect size="xs" aria-label={w.roleOf(person.name)} value={person.role} data={roleChoices} disabled={isPending} onChange={(e) => mutate({ role: asRole(e.currentTarget.value) })} /></td>
      <td><Moment at={person.lastSeen} /></td>
      <td><div className={styles.acts}>
        {!isMe && person.lastSeen && <Button size="compact-sm" disabled={isPending} onClick={() => mutate({ signOut: true })}>{w.signOut}</Button>}
        {!isMe && <Button size="compact-sm" disabled={isPending} onClick={() => mutate({ disabled: !person.disabled })}>{person.disabled ? w.enable : w.disable}</Button>}
      </div></td>
    </tr>
  );
}

function Invitations({ open }: { open: People["invitations"] }) {
  const [note, setNote] = useState("");
  const [role, setRole] = useState<Role>("editor");
  const [link, setLink] = useState<string | null>(null);
  const { mutate, isPending } = usePeopleChange(invite, (made) => { setLink(made.link); setNote(""); });
  const withdraw = usePeopleChange(withdrawInvitation);
  return (
    <Part title={w.invite} lead={w.inviteLead}>
      <form className={styles.line} onSubmit={(event) => { event.preventDefault(); if (note.trim()) mutate({ note, role }); }}>
        <TextInput label={w.inviteNote} value={note} maxLength={200} required onChange={(e) => setNote(e.currentTarget.value)} />
        <NativeSelect label={w.role} value={role} data={roleChoices} onChange={(e) => setRole(asRole(e.currentTarget.value))} />
        <Button type="submit" variant="filled" loading={isPending}>{w.inviteMake}</Button>
      </form>
      {link && <OnceShown label={w.inviteLink} value={link} close={() => setLink(null)} />}
      {open.length > 0 && (
        <ul className={styles.rows} aria-label={w.inviteOpen}>
          {open.map((one) => (
            <li key={one.id}>
              <span>{w.invited(one.note, words.role[one.role], one.by)}</span> <Moment at={one.createdAt} />
              <Button size="compact-sm" onClick={() => withdraw.mutate(one.id)}>{w.withdraw}</Button>
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}

/** `/settings/people`: who may come in, as what; every change of it stands in the log below. */
export function PeopleSettings() {
  const { data, error, refetch } = useQuery(peopleQuery());
  if (error && !data) return <SettingsFrame><Failure error={error} retry={() => void refetch()} /></SettingsFrame>;
  if (!data) return <SettingsFrame><Bones lines={8} height="2rem" /></SettingsFrame>;
  return (
    <SettingsFrame>
      <Part title={w.people}>
        <div className={styles.scroll}>
          <table className={styles.table}>
            <thead><tr><th scope="col">{words.account.name}</th><th scope="col">{words.account.email}</th><th scope="col">{w.role}</th><th scope="col">{w.lastSeen}</th><td /></tr></thead>
            <tbody>{data.people.map((person) => <Row key={person.id} person={person} />)}</tbody>
          </table>
        </div>
      </Part>
      <Invitations open={data.invitations} />
      <Part title={w.log}>
        {data.log.length === 0 && <p className={styles.lead}>{w.logNone}</p>}
        <ol className={styles.rows}>
          {data.log.map((row) => <li key={row.id}><span>{w.logLine[row.act](row.by, row.subject, row.what ?? "")}</span> <Moment at={row.at} /></li>)}
        </ol>
      </Part>
    </SettingsFrame>
  );
}
