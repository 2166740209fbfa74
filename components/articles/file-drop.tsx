"use client";
import type { ReactNode } from "react";
import { words } from "@/components/words";
import { FilePick } from "./file-pick";
import { readTextFile } from "./read-file";

interface Props {
  taken: (file: File, text: string) => void;
  refused: (problem: string) => void;
  clear: () => void;
  children: ReactNode;
}

/** Takes a text file by drop or by choice; the field for pasting stands inside it. */
export function FileDrop({ taken, refused, clear, children }: Props) {
  const read = async (file: File) => {
    clear();
    const result = await readTextFile(file).catch(() => ({ problem: words.newArticle.check.unreadable(file.name) }));
    if ("text" in result) taken(file, result.text);
    else refused(result.problem);
  };
  return <FilePick accept=".txt,text/plain" drop={words.newArticle.drop} choose={words.newArticle.choose} picked={(file) => void read(file)}>{children}</FilePick>;
}
