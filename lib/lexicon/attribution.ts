/** Words with which a text credits somebody. Data only. */
const set = (s: string): ReadonlySet<string> => new Set(s.split(/\s+/).filter(Boolean));

/** Verbs whose subject is the source of what is said. */
export const sayingVerbs = set(`said says say saying told tells tell reported reports report reporting announced announces announce announcing added adds confirmed confirms confirm confirming claimed claims stated warned warns
 noted explained explains argued argues insisted revealed reveals estimated estimates estimate found finds predicted predicts forecast forecasts disclosed acknowledged admitted wrote writes tweeted posted testified
 recalled suggested suggests showed shows show indicated indicates calculated concluded observed remarked commented replied responded quoted counted recorded put puts believes believe alleged alleges asserted placed places expects reckons reckon concedes conceded cited cites cite reiterated maintained detailed outlined expect projected projects pegged`);
/** Of those, the ones that credit a figure only with `that` or a quotation near: weak on their own. */
export const weakSayingVerbs = set("wrote recalled claimed finds show shows showed found finds put puts believes believe expects expect expected report reports posted listed placed places promised recorded counted claims claim estimates notes states adds added observed described projects projected detailed put");
/** Phrases before a source. */
export const sourceLeads: readonly (readonly string[])[] = [
  ["according", "to"], ["figures", "from"], ["data", "from"], ["statistics", "from"], ["a", "report", "by"], ["a", "report", "from"], ["a", "study", "by"], ["a", "survey", "by"], ["estimates", "by"], ["estimates", "from"],
  ["a", "statement", "from"], ["as", "reported", "by"], ["reported", "by"], ["data", "by"], ["figures", "by"], ["released", "by"], ["published", "by"], ["compiled", "by"], ["research", "by"], ["a", "poll", "by"], ["a", "survey", "from"], ["quoted", "by"], ["confirmed", "by"], ["cited", "by"], ["announced", "by"], ["estimated", "by"], ["study", "by"], ["survey", "by"], ["poll", "by"], ["numbers", "from"], ["analysis", "by"], ["tally", "by"],
];
/** Subjects that credit nobody in particular. */
export const emptySources = set("it this that which who there what these those reports report sources source media some others one people many experts critics analysts i we you");
/** Personal pronouns that stand for a source named before. */
export const sourcePronouns = set("he she they");
