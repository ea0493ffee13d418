import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Dice } from './dice.js'
import { filled } from './filling.js'
import { LAYOUTS, Voice } from './layouts.js'
import { STAGES, TITLES } from './sentences.js'
import { TRADES } from './trades.js'

const SCRIPT_BYTES = 5_000
const FOLDERS = 20

/** One script of about 5 KB in one trade, its sections in up to three layouts. The same seed gives the same text. */
export function madeScript(seed: number): string {
  const dice = new Dice(seed * 2_654_435_761)
  const trade = dice.pick(TRADES)
  const voice = new Voice(trade, dice)
  const layouts = [dice.pick(LAYOUTS), dice.pick(LAYOUTS), dice.pick(LAYOUTS)]
  const parts = [`# ${filled(dice.pick(TITLES), trade, dice)}`, `${voice.note()} ${voice.note()}`]
  if (dice.falls(0.2)) parts.unshift(`---\ntitle: ${dice.pick(trade.place)} ${seed}\nowner: ${voice.say('{name}')}\n---`)
  let bytes = 0
  for (let stage = 0; bytes < SCRIPT_BYTES - 300; stage++) {
    const [heading, intents] = STAGES[stage % STAGES.length] as (typeof STAGES)[number]
    voice.enter(intents)
    parts.push(`## ${voice.say(heading)}`)
    if (dice.falls(0.6)) parts.push(Array.from({ length: dice.between(2, 5) }, voice.note).join(' '))
    parts.push(dice.pick(layouts)(voice))
    bytes = Buffer.byteLength(parts.join('\n\n'))
  }
  return `${parts.join('\n\n')}\n`
}

/** Writes so many scripts into a folder, spread over subfolders; gives their size in bytes. */
export function writeScripts(folder: string, count: number): number {
  let bytes = 0
  for (let index = 0; index < count; index++) {
    const place = join(folder, `team-${String(index % FOLDERS).padStart(2, '0')}`)
    mkdirSync(place, { recursive: true })
    const text = madeScript(index)
    bytes += Buffer.byteLength(text)
    writeFileSync(join(place, `script-${String(index).padStart(4, '0')}.md`), text)
  }
  return bytes
}

/** One playbook of at least so many bytes: scripts one after another, their front matter left out. */
export function writePlaybook(file: string, bytes: number): void {
  const parts: string[] = []
  for (let size = 0, seed = 10_000; size < bytes; seed++) {
    const text = madeScript(seed).replace(/^---\n[\s\S]*?\n---\n\n/, '')
    size += Buffer.byteLength(text) + 1
    parts.push(text)
  }
  writeFileSync(file, parts.join('\n'))
}
