import { FLAWS, FORMS, INTENTS } from '../ask/labels.js'
import type { TaughtAsk } from '../ask/taught.js'
import { checkKeys } from './check-keys.js'
import { checkText, checkValue, unfit } from './check-values.js'
import { type KeySpec, SCRIPT_KEYS } from './keys.js'
import type { Notes } from './notes.js'
import type { ConfigNode } from './tree.js'

const ASK_KEYS = {
  text: { takes: { is: 'text' }, help: 'The question.' },
  intent: { takes: { is: 'name', of: INTENTS }, help: 'What it is for.' },
  flaws: { takes: { is: 'list', of: { is: 'name', of: FLAWS }, alone: true }, help: 'All its flaws; `[]` says that it has none.' },
  form: { takes: { is: 'name', of: FORMS }, help: 'Its form.' },
} as const satisfies Readonly<Record<string, KeySpec>>

/** Questions with the labels that a team gives them. Each needs its text and one label at least. */
export function checkAsks(node: ConfigNode, notes: Notes): readonly TaughtAsk[] {
  if (node.kind !== 'list') {
    unfit(node, SCRIPT_KEYS.asks.takes, 'asks', notes)
    return []
  }
  return node.items.flatMap((item) => {
    const before = notes.problems.length
    const entries = checkKeys(item, ASK_KEYS, 'a question of ‘asks’', notes)
    if (item.kind !== 'map') return []
    const text = entries.get('text')
    if (!text) notes.report('config-missing-key', 'a question needs ‘text’', item.span)
    const ask: Record<string, unknown> = { text: text && checkText(text.node, ASK_KEYS.text.takes, 'text', notes) }
    for (const key of ['intent', 'flaws', 'form'] as const) {
      const entry = entries.get(key)
      if (entry) ask[key] = checkValue(entry.node, ASK_KEYS[key].takes, key, notes)
    }
    if (entries.size === 1 && text)
      notes.report('config-missing-key', 'a question needs ‘intent’, ‘flaws’ or ‘form’', item.span, 'As in intent: backstory')
    return notes.problems.length === before ? [ask as unknown as TaughtAsk] : []
  })
}
