import { account } from "./english/account";
import { articleList, newArticle } from "./english/articles";
import { claimList, views } from "./english/claims";
import { desk } from "./english/desk";
import { live } from "./english/live";
import { palette } from "./english/palette";
import { bulk, queue } from "./english/queue";
import { cover, exports } from "./english/exports";
import { addFigure, comments, correction, finding, handling, keys, review, verdict } from "./english/review";
import { reference } from "./english/reference";
import { rules } from "./english/rules";
import { series } from "./english/series";
import { invitation, settings } from "./english/settings";
import { errors, nav, offline, shell, theme } from "./english/shell";
import { bound, changeName, evidenceKind, evidenceRank, facet, harm, kind, outcome, reason, role, slot, status } from "./english/terms";

/** Every word on the screens, in English. A screen's words stand in a file of their own in `english/`. */
export const english = {
  ...shell,
  status, role, kind, bound, harm, reason, outcome, facet, evidenceKind, evidenceRank, changeName, slot,
  nav, theme, errors, offline, account, newArticle, articleList, claimList, rules, desk, review, verdict, keys, reference, handling, comments, correction, addFigure, finding, exports, cover, queue, bulk, live, views, settings, invitation, palette, series,
} as const;
