import { type Call, INTENTS, type Intent, type Stage } from '../ask/labels.js'
import { asksOf } from '../rule/asks.js'
import { type Market, PROFILES, type Profile } from '../rule/contract.js'
import type { LintSettings } from '../rule/settings.js'
import type { Script } from '../script/model.js'
import { oneOf } from '../text/one-of.js'
import { isBookingDesk } from './booking-desk.js'

/** What holds for one file as a whole: front matter first, then the settings, then what the script shows. */
export interface FileFacts {
  readonly call: Call
  readonly profile: Profile
  readonly market: Market
  readonly known: ReadonlySet<Intent>
  readonly ready: boolean
  readonly asks: number
  /** Fewer asks than this make no call: rules about the whole stay silent. */
  readonly minAsks: number
  /** It sells somewhere: has a discovery, pitch, objection or close stage, and is no booking desk. */
  readonly sells: boolean
  readonly discovers: boolean
}

const ENOUGH_ASKS = 5
const SELLING: ReadonlySet<Stage> = new Set(['discovery', 'pitch', 'objection', 'close'])

/** Settles the facts of a file. Front matter values that mean nothing are passed over; the config layer reports them. */
export function fileFacts(script: Script, settings: LintSettings): FileFacts {
  const { frontMatter, call } = script
  const stages = new Set<Stage>([...script.stages.map(({ stage }) => stage), ...script.asks.map(({ stage }) => stage)])
  const known = Array.isArray(frontMatter['known']) ? frontMatter['known'] : (settings.known ?? [])
  return {
    call,
    profile: oneOf(frontMatter['profile'], PROFILES) ?? settings.profile ?? 'default',
    market: oneOf(frontMatter['market'], ['b2b', 'b2c'] as const) ?? settings.market ?? (call === 'in-home' ? 'b2c' : 'b2b'),
    known: new Set(known.flatMap((intent) => oneOf(intent, INTENTS) ?? [])),
    ready: typeof frontMatter['ready'] === 'boolean' ? frontMatter['ready'] : (settings.ready ?? false),
    asks: asksOf(script).length,
    minAsks: settings.minAsks ?? ENOUGH_ASKS,
    sells: [...stages].some((stage) => SELLING.has(stage)) && !isBookingDesk(script),
    discovers: stages.has('discovery'),
  }
}
