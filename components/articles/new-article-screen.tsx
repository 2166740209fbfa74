"use client";
import { useRef, useState } from "react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Textarea, TextInput } from "@mantine/core";
import { maxTextLength, NewArticle } from "@/lib/api/contract";
import { textProblem } from "@/lib/api/text-check";
import { useNavigation } from "@/components/navigation";
import { createArticle } from "@/components/queries/articles";
import { RefusedError } from "@/components/queries/errors";
import { useAnnounce } from "@/components/shell/announcer";
import { mayDecide, useMe } from "@/components/shell/me";
import { PageHead } from "@/components/shell/page-head";
import { Empty } from "@/components/status/states";
import { useFormErrors } from "@/components/status/use-form-errors";
import { words } from "@/components/words";
import { FileDrop } from "./file-drop";
import styles from "./new-article.module.css";

const w = words.newArticle;
const blank = { title: "", outlet: "", published: "", url: "", text: "" };
type Fields = Readonly<Record<string, string>>;

/** The body to send, or what is wrong, by field. */
function check(typed: typeof blank): { body: NewArticle } | { errors: Fields } {
  const { title, text, ...rest } = typed;
  const given = Object.fromEntries(Object.entries(rest).map(([k, v]) => [k, v.trim()] as const).filter(([, v]) => v !== ""));
  const parsed = NewArticle.safeParse({ title, text, ...given });
  const errors: Record<string, string> = {};
  for (const issue of parsed.error?.issues ?? []) errors[String(issue.path[0])] ??= issue.message;
  const problem = textProblem(text);
  if (problem) errors.text = problem.message;
  return parsed.success && !problem ? { body: parsed.data } : { errors };
}

/** `/articles/new`: paste or drop an article. What was typed stays, whatever the answer. */
export function NewArticleScreen() {
  const me = useMe();
  const { go } = useNavigation();
  const cache = useQueryClient();
  const announce = useAnnounce();
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState(blank);
  const { errors, setErrors, show: showErrors } = useFormErrors(form);
  const [source, setSource] = useState<string | null>(null);
  const set = (part: Partial<typeof blank>) => {
    setTyped({ ...typed, ...part });
    setErrors(Object.fromEntries(Object.entries(errors).filter(([key]) => !(key in part))));
  };
  const save = useMutation({
    mutationFn: createArticle,
    onSuccess: ({ id, created }) => {
      if (!created) announce(w.duplicate, "seen");
      for (const key of ["articles", "stats", "claims"]) void cache.invalidateQueries({ queryKey: [key] });
      go(`/articles/${id}`);
    },
    onError: (error) => { if (error instanceof RefusedError) showErrors(error.fields); },
  });
  const submit = () => {
    const checked = check(typed);
    if ("errors" in checked) return showErrors(checked.errors);
    setErrors({});
    save.mutate(checked.body);
  };
  const taken = (file: File, text: string) => {
    setSource(file.name);
    const first = text.split("\n", 1)[0]?.trim() ?? "";
    set({ text, ...(typed.title === "" && first.length > 0 && first.length <= 200 ? { title: first } : {}) });
  };

  if (!mayDecide(me)) return <><PageHead title={w.title} /><Empty title={w.viewerTitle} text={w.viewer} /></>;
  return (
    <div>
      <PageHead title={w.title} />
      <form ref={form} className={styles.form} noValidate onSubmit={(event) => { event.preventDefault(); submit(); }}>
        <p className={styles.lead}>{w.lead}</p>
        <TextInput
          label={w.headline} withAsterisk required autoComplete="off" maxLength={500} value={typed.title} error={errors.title}
          onChange={(e) => set({ title: e.currentTarget.value })}
        />
        <div className={styles.three}>
          <TextInput label={`${w.outlet} (${words.optional})`} autoComplete="organization" maxLength={200} value={typed.outlet} error={errors.outlet} onChange={(e) => set({ outlet: e.currentTarget.value })} />
          <TextInput label={`${w.published} (${words.optional})`} type="date" max="2999-12-31" value={typed.published} error={errors.published} onChange={(e) => set({ published: e.currentTarget.value })} />
          <TextInput label={`${w.url} (${words.optional})`} type="url" inputMode="url" placeholder="https://" value={typed.url} error={errors.url} onChange={(e) => set({ url: e.currentTarget.value })} />
        </div>
        <FileDrop taken={taken} refused={(problem) => { setSource(null); setErrors({ ...errors, file: problem }); }} clear={() => setErrors(Object.fromEntries(Object.entries(errors).filter(([k]) => k !== "file")))}>
          <Textarea
            label={w.text} withAsterisk required rows={16} resize="vertical" classNames={{ input: styles.text ?? "" }} value={typed.text} error={errors.text}
            onChange={(e) => { setSource(null); set({ text: e.currentTarget.value }); }}
          />
        </FileDrop>
        {errors.file && <p role="alert" className={styles.problem}>{errors.file}</p>}
        <p className={styles.count} data-over={typed.text.length > maxTextLength || undefined}>
          {words.characters(typed.text.length)}{source && <> {words.list} {w.chosen(source)}</>}
        </p>
        {save.error && (
          <div role="alert" className={styles.failed}><p><b>{w.failed}</b></p><p>{save.error.message}</p></div>
        )}
        <div className={styles.actions}>
          <Button type="submit" variant="filled" size="md" loading={save.isPending}>{w.submit}</Button>
          <span role="status">{save.isPending && w.busy}</span>
        </div>
      </form>
    </div>
  );
}
