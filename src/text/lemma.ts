import { pattern } from '../text/pattern.js'
import { IRREGULAR } from './irregular.js'

const words = (list: string) => new Set(list.split(' '))

/** Stems that take back an e although their ending does not say so, and (below) stems that do not although it does. */
const WITH_E = words(
  'breath cloth bath sooth loath tast wast past hast complet compet delet deplet unit ignit excit invit creat recreat writ rewrit handwrit recit expedit ' +
    'promot devot denot requot misquot explor ignor restor ador deplor implor interfer adher persever rever interven conven ' +
    'postpon condon telephon welcom becom overcom rescop telescop chang arrang rearrang exchang rang challeng hing cring bing infring ting ' +
    'loung plung expung consol cajol centr acr headach',
)
const WITHOUT_E = words('focus refocus bias canvas combat murmur pencil debut catalog dialog bonus chorus sync resync arc disc waltz blitz')
/** Doubled at the end of a base form too, so the double is not the suffix's doing. */
const DOUBLED = words('add odd egg err purr butt putt boycott watt mitt inn')

const LONE_VOWEL = /^[^aeiou]*(?:qu)?[aeiouy][^aeiouwxyh]$/
/** Endings after which a stem has lost an e: decid(e), handl(e), manag(e), requir(e), assum(e), describ(e) … */
const LOST_E = pattern('')`
  (?:
    [cuvz]|[bcdfgkptzs]l|[^s]s|[dlr]g|[aeiou]g|eng|(?:[^aeiou]|[iu])at
    |(?:[^aeiou]|qu)(?:id|ad|od|ud|ed|ir|ur|ar|in|um|am|ut|ak|ik|ok|ek|uk|ap|ib|ob|ub|ab|eb|il|ul)
  )$
`

function withEnding(stem: string): string {
  if (WITH_E.has(stem)) return `${stem}e`
  if (WITHOUT_E.has(stem) || DOUBLED.has(stem)) return stem
  const last = stem[stem.length - 1] as string
  if (last === stem[stem.length - 2] && !'aeiou'.includes(last)) return 'lsfz'.includes(last) ? stem : stem.slice(0, -1)
  if (LONE_VOWEL.test(stem)) return `${stem}e`
  return LOST_E.test(stem) ? `${stem}e` : stem
}

function singular(word: string): string {
  if (/(?:ss|us|is|'s)$/.test(word)) return word
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1)
  if (/(?:ss|x|sh|ch|zz|[^aeiou]o|(?:t|n|r|mp|ns|x|i)us)es$/.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}

function baseOf(word: string): string {
  const irregular = IRREGULAR.get(word)
  if (irregular !== undefined) return irregular
  if (word.length < 4 || !/^\p{L}+$/u.test(word)) return word
  if (word.endsWith('s')) return singular(word)
  if (word.endsWith('ied')) return `${word.slice(0, -3)}y`
  const stem = word.endsWith('ing') ? word.slice(0, -3) : word.endsWith('ed') && !word.endsWith('eed') ? word.slice(0, -2) : ''
  return stem.length > 1 && /[aeiouy]/.test(stem) ? withEnding(stem) : word
}

const MOST_REMEMBERED = 20_000
const remembered = new Map<string, string>()

/**
 * The base form of an English word: decides, decided, deciding → decide; prices → price; went → go; people stays people.
 * Takes one word in lower case; a word that it does not know as inflected comes back as it is. No word class is guessed,
 * so a form of two words always goes to the same one.
 */
export function lemma(word: string): string {
  let base = remembered.get(word)
  if (base === undefined) {
    if (remembered.size >= MOST_REMEMBERED) remembered.clear()
    base = baseOf(word)
    remembered.set(word, base)
  }
  return base
}
