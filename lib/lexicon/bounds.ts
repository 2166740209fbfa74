import type { Bound } from "../types";

/** Phrases that stand before a figure and set its bound; longest match wins. */
export const boundsBefore: readonly (readonly [string, Bound])[] = [
  ["about", "about"], ["around", "about"], ["approximately", "about"], ["approx", "about"], ["roughly", "about"], ["nearly", "about"], ["almost", "about"],
  ["some", "about"], ["circa", "about"], ["ca", "about"], ["estimated", "about"], ["an estimated", "about"], ["close to", "about"], ["just under", "less_than"],
  ["just over", "more_than"], ["just above", "more_than"], ["just below", "less_than"], ["in the region of", "about"], ["in the order of", "about"], ["on the order of", "about"],
  ["as estimated", "about"], ["estimated at", "about"], ["estimated to be", "about"], ["nearing", "about"], ["approaching", "about"], ["~", "about"], ["≈", "about"], ["virtually", "about"],
  ["maybe", "about"], ["perhaps", "about"], ["possibly", "about"], ["nearer", "about"], ["closer to", "about"], ["nearer to", "about"], ["something like", "about"], ["upwards of", "more_than"], ["upward of", "more_than"],
  ["more than", "more_than"], ["over", "more_than"], ["above", "more_than"], ["greater than", "more_than"], ["higher than", "more_than"], ["larger than", "more_than"],
  ["bigger than", "more_than"], ["longer than", "more_than"], ["older than", "more_than"], ["better than", "more_than"], ["in excess of", "more_than"], ["exceeding", "more_than"],
  ["exceeded", "more_than"], ["exceeds", "more_than"], ["exceed", "more_than"], ["passed", "more_than"], ["has passed", "more_than"], ["surpassed", "more_than"], ["surpassing", "more_than"], ["surpasses", "more_than"],
  ["topped", "more_than"], ["topping", "more_than"], ["tops", "more_than"], ["well over", "more_than"], ["beyond", "more_than"], ["north of", "more_than"], [">", "more_than"], ["well above", "more_than"], ["past", "more_than"],
  ["at least", "at_least"], ["no fewer than", "at_least"], ["no less than", "at_least"], ["not less than", "at_least"], ["not fewer than", "at_least"], ["a minimum of", "at_least"],
  ["minimum of", "at_least"], ["as few as", "at_least"], ["as little as", "at_least"], ["starting at", "at_least"], ["starting from", "at_least"], ["≥", "at_least"], ["minimum", "at_least"], ["a minimum", "at_least"],
  ["less than", "less_than"], ["fewer than", "less_than"], ["under", "less_than"], ["below", "less_than"], ["lower than", "less_than"], ["smaller than", "less_than"], ["younger than", "less_than"], ["shorter than", "less_than"],
  ["sub", "less_than"], ["sub -", "less_than"], ["<", "less_than"], ["well under", "less_than"], ["well below", "less_than"], ["south of", "less_than"], ["not quite", "less_than"],
  ["up to", "at_most"], ["can reach", "at_most"], ["could reach", "at_most"], ["can be as much as", "at_most"], ["no more than", "at_most"], ["not more than", "at_most"], ["a maximum of", "at_most"], ["maximum of", "at_most"], ["at most", "at_most"], ["as many as", "at_most"],
  ["as much as", "at_most"], ["as high as", "at_most"], ["as long as", "at_most"], ["not exceeding", "at_most"], ["not exceed", "at_most"], ["limited to", "at_most"], ["capped at", "at_most"], ["within", "at_most"], ["≤", "at_most"],
  ["no longer than", "at_most"], ["no higher than", "at_most"], ["up to a maximum of", "at_most"], ["maximum", "at_most"], ["a maximum", "at_most"], ["a cap of", "at_most"], ["a limit of", "at_most"], ["limit of", "at_most"], ["cap of", "at_most"],
];

/** Phrases that stand after a figure or the thing counted. */
export const boundsAfter: readonly (readonly [string, Bound])[] = [
  ["or more", "at_least"], ["or over", "at_least"], ["or older", "at_least"], ["or above", "at_least"], ["or higher", "at_least"], ["and over", "at_least"], ["and older", "at_least"], ["and above", "at_least"], ["and up", "at_least"], ["at least", "at_least"],
  ["or greater", "at_least"], ["or longer", "at_least"], ["minimum", "at_least"],
  ["or so", "about"], ["or thereabouts", "about"], ["or less", "at_most"], ["or fewer", "at_most"], ["or under", "at_most"], ["or younger", "at_most"], ["or below", "at_most"], ["or lower", "at_most"],
  ["at most", "at_most"], ["at the most", "at_most"], ["maximum", "at_most"], ["and under", "at_most"], ["and younger", "at_most"], ["plus", "at_least"], ["odd", "about"], ["and counting", "at_least"],
];
