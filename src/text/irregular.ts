/** Verbs and nouns that no suffix rule undoes: the base form, then its others. A form of several words goes to the one met most in talk. */
const FORMS = `
be am is are was were been being
have has had having
do does did done doing
go goes went gone going
say said|see saw seen|make made|take took taken|get got gotten getting|give gave given|come came|know knew known|think thought|find found
tell told|feel felt|leave left leaves|put putting|mean meant|keep kept|let letting|begin began begun|show shown|hear heard
run ran running|hold held|bring brought|write wrote written|sit sat|stand stood|lose lost losing|pay paid|meet met|speed sped|set setting|learn learnt
lead led|understand understood|speak spoke spoken|spend spent|grow grew grown|win won|buy bought|send sent|build built|fall fell fallen
cut cutting|sell sold|choose chose chosen|deal dealt|drive drove driven|break broke broken|draw drew drawn|wear wore worn|rise rose risen
throw threw thrown|catch caught|fight fought|teach taught|seek sought|eat ate eaten|sleep slept|forget forgot forgotten
forgive forgave forgiven|steal stole stolen|strike struck|stick stuck|swing swung|swear swore sworn|tear tore torn|wake woke woken
weave wove woven|withdraw withdrew withdrawn|undergo underwent undergone|undertake undertook undertaken|overtake overtook overtaken
overcome overcame|become became|arise arose arisen|awake awoke|bear bore borne|beat beaten|bend bent|bite bit bitten|bleed bled
blow blew blown|breed bred|burn burnt|cling clung|creep crept|dig dug|dream dreamt|drink drank drunk|feed fed|flee fled|fly flew flown flies
foresee foresaw foreseen|freeze froze frozen|hang hung|hide hid hidden|kneel knelt|lay laid|lend lent|lie lied lying|light lit
mislead misled|mistake mistook mistaken|oversee oversaw overseen|outgrow outgrew outgrown|redo redid redone|undo undid undone
rebuild rebuilt|rethink rethought|retell retold|resell resold|rewrite rewrote rewritten|ride rode ridden|ring rang rung|shake shook shaken
shine shone|shoot shot|shrink shrank shrunk|sing sang sung|sink sank sunk|slide slid|spin spun|spring sprang sprung|sting stung|sweep swept
swell swollen|swim swam swum|tread trod|uphold upheld|weep wept|wind wound|wring wrung|withhold withheld|withstand withstood|leap leapt
lean leant|spill spilt|spell spelt|spoil spoilt|smell smelt|die died dying dies|tie tied tying ties|vie vied vying|owe owed owing|dye dyeing
agree agreed|disagree disagreed|free freed|guarantee guaranteed|decree decreed|referee refereed|see seeing|misunderstand misunderstood
quit quitting|hit hitting|shut shutting|split splitting|bet betting|spread spreading|plan planned|overdo overdid overdone|repay repaid
cancel cancelled cancelling|travel travelled travelling|control controlled controlling|label labelled labelling|model modelled modelling
level levelled levelling|total totalled totalling|fuel fuelled fuelling|signal signalled signalling|channel channelled channelling
enrol enrolled enrolling|fulfil fulfilled fulfilling|compel compelled compelling|propel propelled propelling|excel excelled excelling
counsel counselled counselling|quarrel quarrelled|dial dialled dialling|patrol patrolled patrolling|rebel rebelled|expel expelled
quiz quizzes quizzed|focus focussed focussing focuses|panic panicked panicking|mimic mimicked|traffic trafficked|ski skis skied
man men|woman women|child children|foot feet|tooth teeth|goose geese|mouse mice|life|knife knives|wife wives|half halves|shelf shelves|loaf loaves
wolf wolves|thief thieves|calf calves|elf elves|scarf scarves|criterion criteria|phenomenon phenomena|analysis analyses|crisis crises
basis|thesis theses|diagnosis diagnoses|hypothesis hypotheses|synthesis syntheses|axis|matrix matrices|index indices|appendix appendices
salesman salesmen|saleswoman saleswomen|businessman businessmen|foreman foremen|workman workmen|craftsman craftsmen|housewife housewives
grandchild grandchildren|movie movies|cookie cookies|zombie zombies|calorie calories|rookie rookies|selfie selfies|pie pies|caddie caddies
ache aches aching ached|headache headaches|cache caches caching cached|niche niches|shoe shoes|toe toes|canoe canoes|bus buses|gas gases|axe axes
belong belonging belongings|saving savings|earning earnings|lens lenses|iris irises|canvas canvases|bias biases biased|atlas atlases
`

/** Words that look inflected and are not, or whose plural is a word of its own. */
const WHOLE = `
this his its us as was is yes plus thus bus gas lens news series species always perhaps sometimes besides afterwards towards
status focus bonus virus campus census consensus surplus versus previous various serious bias canvas atlas chaos analysis basis crisis axis
thesis emphasis diagnosis tennis texas kansas paris christmas dallas illinois arkansas mercedes logistics economics politics physics analytics
mathematics ethics athletics ours yours hers theirs ourselves yourselves themselves whereas saas paas sideways upstairs downstairs
indoors outdoors overseas nowadays whereabouts odds leeds across process access business address less
thing things king ring bring sing wing spring string sling swing cling fling sting wring during morning evening ceiling sibling nothing
something anything everything darling sterling viking herring pudding duckling shilling wedding thanksgiving ongoing upcoming outgoing incoming
need feed speed seed weed indeed bed red hundred kindred sacred naked wicked shed sled exceed succeed proceed bleed breed greed reed deed
steed embed wed crossbred biped moped infrared people police data media staff sheep fish deer aircraft offspring
james charles thomas chris ross jones williams alias pancreas kudos
`

/** Every irregular form with the word it is a form of; words that stay as they are stand for themselves. */
export const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ...WHOLE.trim()
    .split(/\s+/)
    .map((word) => [word, word] as const),
  ...FORMS.trim()
    .split(/[|\n]/)
    .flatMap((group) => {
      const [base, ...forms] = group.split(' ') as [string, ...string[]]
      return [base, ...forms].map((form) => [form, base] as const)
    }),
])
