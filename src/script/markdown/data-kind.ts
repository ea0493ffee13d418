import { pattern } from '../../text/pattern.js'
import { isSpoken, meaning, ownKey, wordsOf } from './data-said.js'
import type { DataKey, DataString } from './data-strings.js'
import { programParts } from './program-text.js'

/** Keys of what talks to a machine, tests one, is sent, or is ticked on a form: nothing that stands beside them is a script. */
const OTHER_DATA = pattern('')`
  ^(?:
    messages?|system(?: prompts?)?|inputs?|outputs?|expect(?:ed|s)?(?: \w+)?|ideal|completions?|quer(?:y|ies)|ground truth|golden|labels
    |utterances?|user|assistant|subjects?|body|html|cc|answers?|correct(?: \w+)?|schema|modals?|toasts?|menus?|nav(?:bar|igation)?|locale
    |translations?|rubrics?|transcripts?|tooltips?|buttons?|aria label|on click|url|endpoint|method|headers?|errors?|parameters?|properties
  )$
`
/** Keys of forms and of what talks to a machine, and of an interview that is written down like one. */
const FORM_DATA = /^(?:prompts?|intents?|options?|choices?|required|validations?|enum|scales?|placeholders?)$/
/** What data is called that holds an interview or a call. */
const CALLED = pattern('i')`
  \binterview(?:s|er)?\b
  |\bdiscovery (?:calls?|conversations?|interviews?|questions?|meetings?|sessions?)\b
  |\b(?:sales|cold|coaching|intake|qualification|demo) (?:calls?|conversations?|interviews?|scripts?|meetings?|sessions?)\b
  |\btalk ?tracks?\b|\bcall scripts?\b
`
const NAMES = /^(?:name|title)$/
/** What a field of a form or a schema is. */
const FIELD = pattern('i')`
  ^(?:
    string|text|textarea|long text|number|integer|boolean|object|array|input|select|radio|checkbox|rating|scale|nps|likert|list|confirm
    |(?:multiple|single)[ _-]choice
  )$
`
export const LEAST_ASKS = 3

/** Whether a remark, a key or a title calls data an interview or a call. */
export function callsItself(all: readonly DataString[], value: string): boolean {
  return (
    programParts(value).remarks.some((remark) => CALLED.test(remark)) ||
    all.some((string) => NAMES.test(ownKey(string)) && CALLED.test(value.slice(string.start, string.end))) ||
    all.some(({ keys }) => keys.some(({ name }) => CALLED.test(wordsOf(name))))
  )
}

/** Whether keys or fields tell that data is no script, whatever sentences stand in it. */
export function isOther(all: readonly DataString[], value: string, isCalled: boolean): boolean {
  const known = new Set<DataKey>()
  const names = new Set<string>()
  for (const { start, end, keys, isKeyed } of all) {
    for (const key of keys) {
      if (known.has(key)) continue
      known.add(key)
      const words = wordsOf(key.name).toLowerCase()
      if (OTHER_DATA.test(words) || (!isCalled && FORM_DATA.test(words))) return true
      names.add(words)
    }
    if (isKeyed && keys.at(-1)!.name === 'type' && FIELD.test(value.slice(start, end))) return true
  }
  return names.has('role') && names.has('content')
}

export function isScript(said: readonly DataString[], value: string): boolean {
  let sentences = 0
  let spoken = 0
  let asks = 0
  for (const { start, end } of said) {
    const text = meaning(value.slice(start, Math.min(end, start + 1200)))
    if (!/\S\s+\S+\s+\S/.test(text)) continue
    sentences++
    if (!isSpoken(text)) continue
    spoken++
    if (text.includes('?')) asks++
  }
  return asks >= LEAST_ASKS && spoken * 2 >= sentences
}
