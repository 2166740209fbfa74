"use client";
import { useRef, useState } from "react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Button, Modal, NativeSelect, TextInput } from "@mantine/core";
import { ClaimSlots } from "@/lib/api/claim-slots";
import type { ArticleDetail, ClaimRecord } from "@/lib/api/contract";
import { articleQuery } from "@/components/queries/articles";
import { addClaim, readPlace } from "@/components/queries/claims";
import { RefusedError } from "@/components/queries/errors";
import { Bones } from "@/components/status/states";
import { useFormErrors } from "@/components/status/use-form-errors";
import { words } from "@/components/words";
import { newKey } from "./new-key";
import { SlotFields, slotDraft, slotsOf, type SlotDraft } from "./slot-fields";
import styles from "./verdict-dialog.module.css";

/** A place in the article's text, in UTF-16 units. */
export interface Marked { readonly start: number; readonly end: number }

const w = words.addFigure;
const mostPlaces = 50;

/** Where the words stand in the text. */
function placesOf(text: string, words: string): Marked[] {
  const found: Marked[] = [];
  for (let at = words ? text.indexOf(words) : -1; at >= 0 && found.length < mostPlaces; at = text.indexOf(words, at + words.length))
    found.push({ start: at, end: at + words.length });
  return found;
}

interface Props { article: ArticleDetail; marked: Marked | null; added: (claim: ClaimRecord) => void; close: () => void }

/** A figure that the extractor missed: marked in the text, or found by its words. */
export function AddFigureDialog({ article, marked, added, close }: Props) {
  const [sought, setSought] = useState("");
  const [chosen, setChosen] = useState(0);
  const places = marked ? [marked] : placesOf(article.text, sought.trim());
  const place = places[chosen] ?? places[0] ?? null;
  const around = ({ start, end }: Marked) => `…${article.text.slice(Math.max(0, start - 30), end + 30).replace(/\s+/g, " ")}…`;
  return (
    <Modal opened onClose={close} size="lg" title={w.title} closeButtonProps={{ "aria-label": words.close }}>
      <div className={styles.form}>
        {!marked && (
          <TextInput
            label={w.sought} description={w.soughtHint} data-autofocus="" value={sought} autoComplete="off"
            error={sought.trim() !== "" && places.length === 0 ? w.notThere : undefined} onChange={(e) => { setSought(e.currentTarget.value); setChosen(0); }}
          />
        )}
        {!marked && places.length > 1 && (
          <NativeSelect label={w.which(places.length)} value={String(chosen)} data={places.map((p, i) => ({ value: String(i), label: around(p) }))} onChange={(e) => setChosen(Number(e.currentTarget.value))} />
        )}
        {place && <Reading key={`${place.start} ${place.end}`} article={article} place={place} added={added} close={close} />}
      </div>
    </Modal>
  );
}

function Reading({ article, place, added, close }: { article: ArticleDetail; place: Marked } & Pick<Props, "added" | "close">) {
  const { data, error } = useQuery({
    queryKey: ["reading", article.id, article.revision, place], retry: false, queryFn: () => readPlace(article.id, { revision: article.revision, ...place }),
  });
  if (error) return <p role="alert" className={styles.warning}>{error instanceof RefusedError ? (error.fields.start ?? error.message) : error.message}</p>;
  if (!data) return <Bones lines={4} />;
  const { revision, start, end, quote, ...slots } = data;
  return <Form article={article} place={{ revision, start, end }} quote={quote} slots={slots} added={added} close={close} />;
}

interface FormProps extends Pick<Props, "article" | "added" | "close"> { place: Marked & { readonly revision: number }; quote: string; slots: ClaimSlots }

function Form({ article, place, quote, slots, added, close }: FormProps) {
  const cache = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  const { errors, show } = useFormErrors(form);
  const [draft, setDraft] = useState<SlotDraft>(() => slotDraft(slots));
  const [key] = useState(newKey);
  const { mutate, isPending, error } = useMutation({
    mutationFn: (body: ClaimSlots) => addClaim(article.id, key, { ...body, ...place }),
    onSuccess: async (claim) => {
      await cache.invalidateQueries({ queryKey: articleQuery(article.id).queryKey });
      for (const part of ["claims", "facets", "stats", "articles"]) void cache.invalidateQueries({ queryKey: [part] });
      added(claim);
    },
    onError: (failed) => { if (failed instanceof RefusedError) show(failed.fields); },
  });
  const submit = () => {
    const parsed = ClaimSlots.safeParse(slotsOf(draft));
    if (parsed.success) mutate(parsed.data);
    else show(Object.fromEntries(parsed.error.issues.map(({ path, message }) => [path.join("."), message])));
  };
  return (
    <form ref={form} noValidate className={styles.form} onSubmit={(event) => { event.preventDefault(); submit(); }}>
      <p className={styles.context}>…{article.text.slice(Math.max(0, place.start - 80), place.start)}<mark>{quote}</mark>{article.text.slice(place.end, place.end + 80)}…</p>
      <SlotFields draft={draft} errors={errors} change={setDraft} />
      {error && <p role="alert" className={styles.error}>{error.message}</p>}
      <div className={styles.actions}>
        <Button onClick={close}>{words.cancel}</Button>
        <Button type="submit" variant="filled" loading={isPending}>{w.submit}</Button>
      </div>
    </form>
  );
}
