import type { Script } from '../script/model.js'
import { repTurns } from './asks.js'
import { phrases } from './phrases.js'

const AT_HOME = phrases([
  '(family|families|kids|kid|children|spouse|wife|husband|toddler|grandchildren|pets)',
  '(home|house|apartment|flat|backyard|garden|bedroom|bedrooms|bathroom|kitchen|mortgage|neighborhood|neighbourhood|homeowner|homeowners|pool|household)',
  '(your|the) (car|vehicle|wedding|patio|yard|lawn|policy|teeth)',
])
const AT_WORK = phrases([
  'your (team|teams|company|business|organization|organisation|staff|employees|reps|customers|clients|department|industry|market|firm|shop|crew|colleagues|boss|manager|board|users|developers|plant|site|sites|agency|store|stores|operation)',
  '(ceo|cfo|cto|cio|vp|crm|erp|roi|kpi|stakeholder|stakeholders|procurement|rollout|workflow|workflows|vendor|vendors|headcount|revenue|b2b|saas)',
])
/** From so many sentences on a script shows whom it is for. */
const ENOUGH = 2

const known = new WeakMap<Script, 'home' | 'firm' | undefined>()

/** Whom a script is said to, as its words tell: people at home, people at work; undefined where they do not tell clearly. */
export function customersOf(script: Script): 'home' | 'firm' | undefined {
  if (!known.has(script)) known.set(script, told(script))
  return known.get(script)
}

function told(script: Script): 'home' | 'firm' | undefined {
  if (script.call === 'in-home') return 'home'
  let home = AT_HOME.finds({ text: script.title }) ? 1 : 0
  let firm = 0
  for (const turn of repTurns(script)) {
    for (const sentence of turn.sentences) {
      if (AT_WORK.finds(sentence)) firm++
      else if (AT_HOME.finds(sentence)) home++
    }
  }
  if (home >= ENOUGH && home > 2 * firm) return 'home'
  return firm >= ENOUGH && firm > 2 * home ? 'firm' : undefined
}
