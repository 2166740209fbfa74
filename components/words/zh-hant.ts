import type { Words } from "@/components/words";
import { desk, people } from "./zh-hant/desk";
import { lists } from "./zh-hant/lists";
import { room } from "./zh-hant/room";
import { shell, terms } from "./zh-hant/shell";

/** The screens in Traditional Chinese. */
export const traditionalChinese: Words = { ...shell, ...terms, ...room, ...lists, ...desk, ...people };
