import { english } from "./words/english";

/** Every word on the screens. Words are added in `words/english/`; do not read them while a module loads. */
export const words = english;
