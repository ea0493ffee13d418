import { wordSet } from '../../text/word-set.js'

/** Choices that a bare why turns into a reproach, as lemmas. */
export const BLAMED_CHOICES =
  wordSet(`choose pick buy sign hire select let stop cancel leave cut drop wait ignore settle spend pay put fire reject skip delay postpone
  renew keep stay go quit lose refuse end sell allow accept abandon scrap overlook neglect give lease rent invest outsource close turn`)

/** After "why don't you" a suggestion, no reproach. */
export const SUGGESTED_DOINGS = wordSet(
  'tell walk start give show share take sleep talk go introduce send come describe begin think bring grab call pick sit look run lead kick',
)

/** Words that tie nothing to anything when they are said twice. */
export const SMALL_WORDS =
  wordSet(`you your the and that are for with have was from see saw noticed what how why who when where did does can could would this got get
  about not been our any`)

/** Nouns that a person looks for without buying them: what is looked for "in a foreman" is no product. */
export const NOT_ON_A_SHELF =
  wordSet(`partner role job position person foreman worker colleague tenant client customer buyer boss recruit driver candidate employee
  employer team relationship vendor supplier hire manager leader agent neighborhood neighbourhood area school home house solution
  neighbour neighbor decision life future conversation meeting situation day week month year process culture spouse`)

/** After "why": days and seasons, not names. */
export const TIMES =
  wordSet(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
  december spring summer autumn fall winter christmas easter today tomorrow now not`)
