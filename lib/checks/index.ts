/** The registry of checks. A new check is a file in `rules` and a line here. */
import type { Check } from "./check";
import { ages } from "./rules/ages";
import { breakdown } from "./rules/breakdown";
import { changeArithmetic } from "./rules/change-arithmetic";
import { conversionPair } from "./rules/conversion-pair";
import { dates } from "./rules/dates";
import { granularity } from "./rules/granularity";
import { multiple } from "./rules/multiple";
import { perHead } from "./rules/per-head";
import { percentSum } from "./rules/percent-sum";
import { plausibility } from "./rules/plausibility";
import { sameFigure } from "./rules/same-figure";
import { shareOfTotal } from "./rules/share-of-total";
import { sums } from "./rules/sums";
import { unitPair } from "./rules/unit-pair";
import { voteCount } from "./rules/vote-count";
import { voteMargin } from "./rules/vote-margin";

export const checks: readonly Check[] = [conversionPair, voteCount, voteMargin, granularity, unitPair, changeArithmetic, breakdown, percentSum, shareOfTotal, multiple, perHead, plausibility, ages, dates, sameFigure, sums];
