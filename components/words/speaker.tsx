"use client";
import { useEffect, useState, type ReactNode } from "react";
import type { Language } from "@/lib/api/preferences";
import { speak, type Words } from "@/components/words";

/** Every language but English comes when it is wanted. A language more is a line here. */
const translations: Readonly<Record<Exclude<Language, "en">, () => Promise<Words>>> = {
  "zh-Hant": () => import("./zh-hant").then((m) => m.traditionalChinese),
};

/** Draws the screens in a language. The server draws English only: another one is drawn once its words are here. */
export function Speaker({ language, children }: { language: Language; children: ReactNode }) {
  const [isReady, setReady] = useState(language === "en");
  useEffect(() => {
    if (language === "en") return;
    void translations[language]().then((words) => { speak(words); setReady(true); });
  }, [language]);
  return isReady ? children : null;
}
