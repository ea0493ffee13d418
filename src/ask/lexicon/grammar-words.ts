/** The closed classes of English words, as far as the reading of an ask needs them. Each list is words by norm, split by spaces. */
export const GRAMMAR_WORDS = {
  /** Carry nothing at the start of an ask. */
  filler: `so and but or plus also ok okay alright well now great perfect awesome hey hi hello look listen honestly right yeah yep yes no nope sure absolutely
    understood then just anyway anyhow actually basically specifically obviously clearly personally frankly again cool excellent fantastic wonderful lovely
    brilliant good interesting exactly gotcha oh ah aha um uh er hmm mm mhm thanks sorry please first firstly second secondly third thirdly finally lastly next otherwise
    meanwhile still maybe perhaps generally overall realistically ultimately really one hold question wow ouch congrats congratulations fair nice true true
    seriously curiously similarly likewise moreover furthermore equally separately quickly briefly hopefully alternatively additionally`,
  auxiliary: 'do does did is are am was were be have has had can could will would shall should may might must ought',
  copula: 'is are am was were be',
  modal: 'can could will would shall should may might must ought',
  /** be: a form of the verb to be that is no first auxiliary. */
  been: 'be been being',
  questionWord: 'what who whom whose which where when why how whatever whichever whoever whereabouts',
  pronoun: `you u ya yall we i it they he she that this these those there anyone anybody someone somebody everyone everybody one both us them me him her y'all yourself
    everything something anything nothing noone nobody each neither either all most some many`,
  determiner: `your our my the a an any some their his her its every each all no another most more many much few several other that this these those both enough half
    one two three four five six seven eight nine ten`,
  /** Opens a clause or a phrase of circumstance in front of the question. */
  opener: `if when since because as before after once while whenever wherever given with without based from for in on of to beyond besides although though until till by at
    during supposing suppose assuming assume imagine apart aside outside looking thinking knowing considering despite out rather beside like between unless whether
    having under say picture about around across throughout within per leaving setting putting going excluding except including regarding concerning compared
    only even wherever ahead over up back beneath behind through than other next last right down off here there today tomorrow yesterday currently
    typically usually normally previously historically ideally generally roughly initially originally recently lately soon sometimes often technically
    hypothetically theoretically financially internally externally let once`,
  preposition:
    'in on at for by to of with from about under through per since until till than over into across after before around between within toward towards against among like as beyond behind besides',
  /** Stand between the parts of a clause and change none of them. */
  adverb: `not also currently usually typically normally still really actually ever already all both ultimately internally else just ideally then generally mostly
    mainly often now always never maybe perhaps probably possibly roughly exactly specifically personally today honestly truly even simply quickly briefly kindly
    please first so far only genuinely somehow sort kind regularly frequently recently originally initially previously seriously realistically reasonably
    likely fully really too quite rather pretty very more most best better right presently physically formally officially necessarily happily together
    yet once twice again either though currently primarily largely directly collectively basically literally easily successfully effectively actively consistently
    truthfully otherwise hopefully fairly comfortably separately historically finally eventually nearly almost`,
  negation: 'not never',
  /** How + one of these asks for a degree, hence for one fact. */
  degree: `many much often long far soon big large small quickly fast early late old well confident important likely serious close hard easy high low urgent happy committed familiar
    comfortable frequently deep tall wide heavy worried flexible ready satisfied sure strong bad good busy available painful crucial critical valuable attached common manual accurate
    reliable involved open interested aware keen concerned certain tight short regularly difficult complex useful new recent recently clear consistent effective loyal strict attractive
    excited motivated badly willing realistic central essential stressful disruptive expensive cheap competitive secure steep hands-on safe proud tired quick noisy loud
    cold warm hot dry wet thick stable sensitive dependent technical formal dirty clean full empty healthy fit current up-to-date deeply closely heavily strongly seriously widely quickly
    likely prepared settled set firm fixed live late mature sick fed bothered stuck hungry nervous stretched strategic successful trusting fresh frustrated frustrating confusing annoying exposed
    optimistic responsive significant severe vital visible fussy picky particular religious thorough efficient supportive receptive dissatisfied unhappy convinced rare rarely`,
} as const
export type GrammarClass = keyof typeof GRAMMAR_WORDS
