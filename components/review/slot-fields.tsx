"use client";
import { NativeSelect, TextInput } from "@mantine/core";
import { bounds, harms, kinds } from "@/lib/types";
import { changes, type ClaimSlots } from "@/lib/api/claim-slots";
import { words } from "@/components/words";
import styles from "./verdict-dialog.module.css";

/** The slots of a claim as text in a form; empty stands for no value. */
export type SlotDraft = { readonly [S in keyof ClaimSlots]: string };

export const slotDraft = (slots: ClaimSlots): SlotDraft =>
  Object.fromEntries(fields.map((name) => [name, slots[name] === null ? "" : String(slots[name])])) as SlotDraft;

const fields = ["kind", "value", "high", "bound", "unit", "per", "change", "about", "source", "for", "against", "abstain", "harm"] as const;
const sides: ReadonlySet<string> = new Set(["for", "against", "abstain"]);
const decimals: ReadonlySet<string> = new Set(["value", "high"]);

/** The form as the contract takes it; whether it is right, the contract says. */
export const slotsOf = (draft: SlotDraft): Readonly<Record<string, string | number | null>> =>
  Object.fromEntries(fields.map((name) => {
    const text = draft[name].trim();
    if (text === "") return [name, null];
    const plain = text.replace(/(?<=\d),(?=\d{3})/g, "");
    return [name, sides.has(name) ? Number(plain) : decimals.has(name) ? plain : text];
  }));

const choices = { kind: kinds, bound: bounds, change: changes, harm: harms } as const;
const named: Readonly<Record<string, Readonly<Record<string, string>>>> = { kind: words.kind, bound: words.bound, change: words.changeName, harm: words.harm };

/** Every slot as a field; those of votes and harm only where the kind has them. */
export function SlotFields({ draft, errors, change }: { draft: SlotDraft; errors: Readonly<Record<string, string>>; change: (draft: SlotDraft) => void }) {
  const shown = fields.filter((name) => (sides.has(name) ? draft.kind === "vote" || draft.kind === "score" : name !== "harm" || draft.kind === "casualty"));
  return (
    <div className={styles.three}>
      {shown.map((name) => {
        const set = (value: string) => change({ ...draft, [name]: value });
        if (name !== "kind" && name !== "bound" && name !== "change" && name !== "harm")
          return <TextInput key={name} label={words.slot[name]} value={draft[name]} error={errors[name]} autoComplete="off" onChange={(e) => set(e.currentTarget.value)} />;
        const none = name === "change" || name === "harm" ? [{ value: "", label: words.noValue }] : [];
        return (
          <NativeSelect
            key={name} label={words.slot[name]} value={draft[name]} error={errors[name]} onChange={(e) => set(e.currentTarget.value)}
            data={[...none, ...choices[name].map((value) => ({ value, label: named[name]?.[value] ?? value }))]}
          />
        );
      })}
    </div>
  );
}
