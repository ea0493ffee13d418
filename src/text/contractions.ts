/** One word of a contraction. `length` is how many units of the written form belong to it. */
export interface ContractedWord {
  readonly norm: string
  readonly length: number
  /** What the same letters can stand for as well, less often: 's is also "has". */
  readonly also?: readonly string[]
}

/** Forms that fuse without following a suffix: written parts, then what each part stands for. */
const FUSED: ReadonlyMap<string, readonly ContractedWord[]> = new Map(
  [
    'can+not can not',
    "let+'s let us",
    'gon+na going to',
    'wan+na want to',
    'got+ta got to',
    'haf+ta have to',
    'ough+ta ought to',
    'kind+a kind of',
    'sort+a sort of',
    'out+ta out of',
    'lot+ta lot of',
    'lem+me let me',
    'gim+me give me',
    'du+n+no do not know',
    'could+a could have',
    'would+a would have',
    'should+a should have',
    'what+cha what you',
    "d'+you do you",
    "y'+all you all",
    "c'+mon come on",
    "'+em ~ them",
    "'+cause ~ because",
    "'+til ~ until",
    "'+bout ~ about",
    "ma'am ma'am",
    "o'clock o'clock",
    'do+nt do not',
    'does+nt does not',
    'did+nt did not',
    'is+nt is not',
    'are+nt are not',
    'was+nt was not',
    'were+nt were not',
    'have+nt have not',
    'has+nt has not',
    'had+nt had not',
    'ca+nt can not',
    'wo+nt will not',
    'would+nt would not',
    'could+nt could not',
    'should+nt should not',
    'what+s what is',
    'that+s that is',
    'you+re you are',
    'they+re they are',
    'you+ve you have',
    'we+ve we have',
    'they+ve they have',
    'i+m i am',
    'you+ll you will',
  ].map((entry) => {
    const [written, ...norms] = entry.split(' ') as [string, ...string[]]
    const parts = written.split('+')
    const whole = written.replaceAll('+', '')
    if (norms[0] === '~') return [whole, [{ norm: norms[1] as string, length: whole.length }]]
    return [whole, parts.map((part, i) => ({ norm: norms[i] as string, length: part.length }))]
  }),
)

/** Whether letters without an apostrophe are several words all the same: gonna, cannot, dont. Takes lower case. */
export function isFused(letters: string): boolean {
  return FUSED.has(letters)
}

/** Before n't the verb may lose letters. */
const NEGATED: ReadonlyMap<string, string> = new Map([
  ['ca', 'can'],
  ['wo', 'will'],
  ['sha', 'shall'],
  ['ai', 'is'],
])

const FULL_FORMS: readonly (readonly [suffix: string, norm: string])[] = [
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'m", 'am'],
]

/** After these, 's is a verb; after any other noun it marks the owner and is dropped. */
const SUBJECTS = new Set(
  (
    'what who where when why how which that this there here it he she everything everyone everybody something someone somebody nothing ' +
    'anything nobody one now name'
  ).split(' '),
)
const ASKING = new Set(['what', 'where', 'when', 'why', 'how'])

/**
 * Undoes a contraction: `what's` → what + is, `don't` → do + not, `won't` → will + not, `wouldn't've` → would + not + have.
 * A noun's possessive 's is dropped from its norm. Takes one word in lower case with straight apostrophes and gives its parts, in order;
 * their lengths add up to the word's. A word that is no contraction comes back as its own single part.
 */
export function undoContraction(word: string): readonly ContractedWord[] {
  const fused = FUSED.get(word)
  if (fused) return fused
  const mark = word.lastIndexOf("'")
  if (mark <= 0) return [{ norm: word, length: word.length }]
  if (word.endsWith("n't") && word.length > 3) {
    const verb = word.slice(0, -3)
    return [...undoContraction(verb).map(negatable), { norm: 'not', length: 3 }]
  }
  for (const [suffix, norm] of FULL_FORMS) {
    if (word.endsWith(suffix)) return [...undoContraction(word.slice(0, -suffix.length)), { norm, length: suffix.length }]
  }
  const head = word.slice(0, mark)
  const suffix = word.slice(mark)
  if (suffix === "'d") return [...undoContraction(head), pastOrWish(head)]
  if (suffix === "'s") {
    if (SUBJECTS.has(head))
      return [
        { norm: head, length: head.length },
        { norm: 'is', length: 2, also: ['has'] },
      ]
    return [{ norm: head, length: word.length }]
  }
  return [{ norm: word, length: word.length }]
}

function negatable(part: ContractedWord): ContractedWord {
  const full = NEGATED.get(part.norm)
  return full === undefined ? part : { norm: full, length: part.length }
}

function pastOrWish(head: string): ContractedWord {
  if (ASKING.has(head)) return { norm: 'did', length: 2, also: ['would', 'had'] }
  if (head === 'who') return { norm: 'would', length: 2, also: ['did', 'had'] }
  return { norm: 'would', length: 2, also: ['had'] }
}
