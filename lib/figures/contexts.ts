/** Words that say which kind of talk a sentence is: a vote, a match, a change. */
const set = (s: string): ReadonlySet<string> => new Set(s.split(/\s+/));

export const voteWords = set(`vote votes voted voting ballot ballots ruling ruled decision justices senate senators house committee council councillors councilors commissioners assembly parliament legislature lawmakers legislators bill motion
 resolution amendment passed approved rejected adopted endorsed majority quorum division chamber mps members delegates board panel court upheld confirmed cleared legco bundestag knesset duma split`);
export const strongVoteWords = set("vote votes voted voting ballot ruling ruled justices division tally abstention abstentions abstaining tellers");
export const scoreWords = set(`win wins won winning beat beats beaten beating defeat defeats defeated defeating victory victories loss lost lose losing draw drew drawn match matches game games goal goals scored scoring score scoreline lead leads led leading
 half-time halftime set sets season league cup final semifinal semi-final quarter-final quarterfinal round coach striker midfielder keeper goalkeeper defender manager squad team side fans stadium tournament champions championship title playoff play-off series inning innings
 quarter penalty penalties shootout equaliser equalizer overtime extra-time trailed trailing ahead aggregate hosts visitors fixture derby rally tie tied tie-break tiebreak seed crushed thrashed edged downed sank stunned hammered overcame romped cruised`);
export const rangeWords = set("between range ranges ranging ranged vary varies varying varied anywhere span spans spanning spanned priced aged ages somewhere estimates estimated");
export const movementFrom = set(`rise rises rose rising risen increase increases increased increasing grow grows grew grown growing climb climbs climbed climbing jump jumps jumped jumping surge surged surging soar soared fall falls fell fallen falling drop drops dropped dropping decline declined declining decrease decreased
 cut cuts cutting reduce reduced reducing lower lowered lowering raise raised raising raises up down slide slid slip slipped plunge plunged tumble tumbled shrink shrank shrunk dip dipped widen widened narrow narrowed double doubled triple tripled expand expanded improve improved improving slow slowed revised hike hiked
 lift lifted boost boosted go went gone move moved change changed extend extended quadruple quadrupled swell swelled spike spiked ballooned dwindled plummeted accelerate accelerated ease eased upgraded downgraded trimmed`);
