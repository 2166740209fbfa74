"use client";
import "@mantine/spotlight/styles.css";
import { useEffect, useState } from "react";
import { useDebouncedValue } from "@mantine/hooks";
import { createSpotlight, Spotlight } from "@mantine/spotlight";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { phrase } from "@/components/figure/phrase";
import { useNavigation } from "@/components/navigation";
import { usePreference } from "@/components/preferences/use-preference";
import { foundQuery } from "@/components/queries/found";
import { actions, printedKey } from "@/components/review/key-map";
import { useKeyMap } from "@/components/review/use-keys";
import { useMe } from "@/components/shell/me";
import { words } from "@/components/words";
import { useOfferedCommands } from "./commands";
import styles from "./palette.module.css";

const w = words.palette;
const [store, spotlight] = createSpotlight();

interface Entry { readonly key: string; readonly name: string; readonly note?: string | undefined; readonly act: () => void }

/** Goes to pages, articles and figures, and does what the page can do, by words. `opened` goes up each time it is asked for. */
export function Palette({ opened }: { opened: number }) {
  const { go } = useNavigation();
  const me = useMe();
  const commands = useOfferedCommands();
  const map = useKeyMap();
  const [, setTheme] = usePreference("theme");
  const [typed, setTyped] = useState("");
  const [asked] = useDebouncedValue(typed.trim(), 150);
  const { data: found } = useQuery({ ...foundQuery(asked), enabled: asked.length > 1, placeholderData: keepPreviousData });
  useEffect(() => { spotlight.open(); }, [opened]);

  const pages = [
    ["/", words.nav.desk], ["/review", words.nav.review], ["/articles", words.nav.articles], ["/articles/new", words.articleList.add], ["/claims", words.nav.claims], ["/series", words.nav.series],
    ["/rules", words.nav.rules], ["/reference", words.nav.reference], ["/settings", words.nav.settings], ...(me.role === "administrator" ? [["/settings/people", words.settings.people], ["/settings/desk", words.settings.desk]] : []),
  ] as const;
  const groups: readonly (readonly [string, readonly Entry[]])[] = [
    [w.here, actions.flatMap((action) => { const act = commands[action]; return act ? [{ key: action, name: words.keys.does[action], note: printedKey(map[action]), act }] : []; })],
    [w.pages, pages.map(([href, name]) => ({ key: href, name, act: () => go(href) }))],
    [w.look, (["auto", "light", "dark"] as const).map((theme) => ({ key: theme, name: `${words.theme.label}: ${words.theme[theme]}`, act: () => setTheme(theme) }))],
  ];
  const needle = typed.trim().toLowerCase();
  const fitting = groups.map(([name, entries]) => [name, entries.filter((entry) => entry.name.toLowerCase().includes(needle))] as const);
  const searched: readonly (readonly [string, readonly Entry[]])[] = asked.length > 1 && found ? [
    [words.nav.articles, found.articles.map((a) => ({ key: a.id, name: a.title, note: a.outlet ?? undefined, act: () => go(`/articles/${a.id}`) }))],
    [words.nav.claims, found.claims.map((c) => ({ key: c.id, name: phrase(c), note: c.article.title, act: () => go(`/articles/${c.article.id}?claim=${c.id}`) }))],
  ] : [];
  const shown = [...searched, ...fitting].filter(([, entries]) => entries.length > 0);

  return (
    <Spotlight.Root store={store} query={typed} onQueryChange={setTyped} shortcut={null} scrollable maxHeight="60vh" title={w.title} classNames={{ content: styles.content ?? "", action: styles.action ?? "", actionsGroup: styles.group ?? "" }}>
      <Spotlight.Search placeholder={w.placeholder} aria-label={w.placeholder} />
      <Spotlight.ActionsList>
        {shown.map(([name, entries]) => (
          <Spotlight.ActionsGroup key={name} label={name}>
            {entries.map(({ key, name: label, note, act }) => (
              <Spotlight.Action key={key} onClick={act}>
                <span className={styles.name}>{label}</span>{note && <span className={styles.note}>{note}</span>}
              </Spotlight.Action>
            ))}
          </Spotlight.ActionsGroup>
        ))}
        {shown.length === 0 && <Spotlight.Empty>{w.none}</Spotlight.Empty>}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}
