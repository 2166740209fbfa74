"use client";
import { useState } from "react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Button, NativeSelect, TextInput } from "@mantine/core";
import type { Role } from "@/lib/api/contract";
import { Policy } from "@/lib/api/verdict-contract";
import { clock } from "@/components/figure/time";
import { policyQuery } from "@/components/queries/claims";
import { makeKey, peopleQuery, revokeKey, setPolicy } from "@/components/queries/people";
import { useAnnounce } from "@/components/shell/announcer";
import { words } from "@/components/words";
import { OnceShown } from "./once-shown";
import { asRole, roleChoices, usePeopleChange } from "./people-settings";
import { Part, SettingsFrame } from "./settings-frame";
import styles from "./settings.module.css";

const w = words.settings;
const policies = Policy.shape.verify.options;

function VerifyPolicy() {
  const cache = useQueryClient();
  const announce = useAnnounce();
  const { data } = useQuery(policyQuery());
  const { mutate, isPending, variables } = useMutation({
    mutationFn: setPolicy,
    onSuccess: (now) => { cache.setQueryData(policyQuery().queryKey, now); announce(w.policySet(w.policies[now.verify].name), "seen"); },
    onError: (error) => announce(error.message, "seen"),
  });
  return (
    <Part title={w.policy} lead={w.policyLead}>
      <fieldset className={styles.choices} disabled={!data}>
        <legend className="out-of-sight">{w.policy}</legend>
        {policies.map((policy) => (
          <label key={policy}>
            <input type="radio" name="policy" checked={(isPending ? variables : data?.verify) === policy} onChange={() => mutate(policy)} />
            <span><b>{w.policies[policy].name}</b> {w.policies[policy].says}</span>
          </label>
        ))}
      </fieldset>
    </Part>
  );
}

function Keys() {
  const { data } = useQuery(peopleQuery());
  const [name, setName] = useState("");
  const [role, setRole] = useState<Role>("viewer");
  const [made, setMade] = useState<string | null>(null);
  const make = usePeopleChange(makeKey, ({ key }) => { setMade(key); setName(""); });
  const revoke = usePeopleChange(revokeKey);
  return (
    <Part title={w.keys} lead={w.keysLead}>
      <form className={styles.line} onSubmit={(event) => { event.preventDefault(); if (name.trim()) make.mutate({ name, role }); }}>
        <TextInput label={w.keyName} value={name} maxLength={200} required onChange={(e) => setName(e.currentTarget.value)} />
        <NativeSelect label={w.role} value={role} data={roleChoices} onChange={(e) => setRole(asRole(e.currentTarget.value))} />
        <Button type="submit" variant="filled" loading={make.isPending}>{w.keyMake}</Button>
      </form>
      {made && <OnceShown label={w.keyShown} value={made} close={() => setMade(null)} />}
      <ul className={styles.rows} aria-label={w.keys}>
        {data?.keys.map((key) => (
          <li key={key.id}>
            <span><b>{key.name}</b> <code>{key.prefix}…</code> {words.role[key.role]}{words.list}{key.lastUsed ? w.keyUsed(clock(key.lastUsed)) : w.keyUnused}</span>
            <Button size="compact-sm" onClick={() => revoke.mutate(key.id)}>{w.keyRevoke}</Button>
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** `/settings/desk`: what verifying asks for, and the keys of programs. */
export function DeskSettings() {
  return <SettingsFrame><VerifyPolicy /><Keys /></SettingsFrame>;
}
