/** Words that make the number behind or before them a name. Data only. */
const set = (s: string): ReadonlySet<string> => new Set(s.split(/\s+/).filter(Boolean));

/** Lower case or capital: the number after them identifies and does not count. */
export const identifierWords = set(`article section sections subsection clause chapter paragraph rule regulation schedule sb hb hr h.r hjr sjr ab bill no nos number flight route highway interstate motorway freeway junction exit
 room page pages pp figure fig table appendix annex annexe volume vol episode verse psalm mk model version windows ios android iphone ipad galaxy pixel boeing airbus embraer channel resolution proposition prop
 amendment docket lot box terminal platform pier berth lane gate hangar apartment apt suite formula apollo soyuz falcon starship voyager chandrayaan artemis super_bowl ward precinct battalion brigade squadron regiment
 ftse nasdaq dax cac nikkei asx stoxx russell kospi sensex fortune wrestlemania type tier grade class year level phase step stage round day week match game world_war ww group pool track studio line bus unit block zone sector bay
 directive protocol convention patent law decree act code order form note item question point option plan system series season part mark area row carriage sub-section reactor raf f1 u model generation gen`);
/** Of those, the ones that also stand before counted things, so a plural noun after the number decides. */
export const weakIdentifierWords = set("row carriage type grade class year level phase step stage round day week match game group pool line bus unit block zone point option plan system series season part mark area no act law order form item question note number table figure page code model generation order box lot gate act hr bill track round track match");
/** Lower-case prefixes before a hyphen and a number that do count: `sub-500`, `mid-40s`. */
export const numberPrefixes = set("sub minus plus over under up mid now then non multi pre post about nearly some");
/** After a capital number word: names such as `Six Nations`, `Five Eyes`. */
export const nationalAdjectives = set(`american british chinese indian russian french german japanese korean italian spanish australian canadian mexican brazilian african asian european israeli palestinian iraqi iranian afghan syrian turkish
 ukrainian polish greek dutch belgian swedish norwegian danish finnish irish scottish welsh english portuguese swiss austrian hungarian czech romanian bulgarian serbian croatian egyptian libyan tunisian moroccan algerian nigerian kenyan
 ghanaian ethiopian somali sudanese ugandan tanzanian rwandan congolese zambian zimbabwean malawian senegalese malian pakistani bangladeshi nepalese nepali burmese thai vietnamese cambodian malaysian singaporean indonesian filipino taiwanese
 hong kong cuban haitian colombian venezuelan peruvian chilean argentine argentinian bolivian ecuadorian saudi emirati qatari kuwaiti yemeni lebanese jordanian omani bahraini muslim christian jewish hindu buddhist sikh catholic protestant orthodox
 democratic republican labour conservative tory liberal democrat u.s us uk eu un nato western eastern northern southern islamic arab kurdish latino hispanic black white indigenous maori aboriginal native olympic`);
