import { account } from "./english/account";
import { articleList, newArticle } from "./english/articles";
import { claimList } from "./english/claims";
import { desk } from "./english/desk";
import { keys, review, verdict } from "./english/review";
import { reference } from "./english/reference";
import { rules } from "./english/rules";
import { errors, nav, offline, shell, theme } from "./english/shell";
import { bound, harm, kind, reason, role, status } from "./english/terms";

/** Every word on the screens, in English. A screen's words stand in a file of their own in `english/`. */
export const english = {
  ...shell,
  status, role, kind, bound, harm, reason,
  nav, theme, errors, offline, account, newArticle, articleList, claimList, rules, desk, review, verdict, keys, reference,
} as const;
