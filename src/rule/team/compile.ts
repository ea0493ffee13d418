import type { RegisteredRule, Rule, Where } from '../contract.js'
import { defineRule } from '../define.js'
import { countHandlers } from './count.js'
import { findHandlers } from './find.js'
import { missingHandlers } from './missing.js'
import { TEAM, type TeamRule } from './spec.js'
import { swapHandlers, writtenHandlers } from './words.js'

/** The units that rules without code look at, and the one message that they have. */
export type Handlers = Pick<Rule<{ readonly found: string }>, 'script' | 'path' | 'stage' | 'turn' | 'sentence' | 'ask'>

/**
 * Makes an ordinary rule of one that was written without code, so that docs, explain, presets, severities and reports treat it as any
 * other. The given rule must have been checked: a phrase that breaks the notation throws when the rule first looks.
 */
export function compileTeamRule(given: TeamRule): RegisteredRule {
  const { id, message, instead, say, severity, tests } = given
  const summary = given.summary ?? plainly(message)
  return {
    family: TEAM,
    rule: defineRule<{ readonly found: string }>({
      id,
      summary,
      why: given.why ?? summary,
      source: given.source ?? 'the team’s own rule',
      instead,
      ...(say === undefined ? {} : { say }),
      severity,
      where: whereOf(given),
      messages: { found: message },
      examples: tests,
      ...handlersOf(given),
    }),
  }
}

function handlersOf(given: TeamRule): Handlers {
  const { match } = given
  switch (match.kind) {
    case 'find':
      return findHandlers(match, given)
    case 'swap':
      return swapHandlers(match, given)
    case 'written':
      return writtenHandlers(match, given)
    case 'count':
      return countHandlers(match, given)
    case 'missing':
      return missingHandlers(match, given)
  }
}

/** What is there may be flagged in any file; what is missing needs a file that is long enough to hold it. */
function whereOf({ where, match }: TeamRule): Where {
  const isAbsence = match.kind === 'missing' || (match.kind === 'count' && match.least !== undefined)
  const labels = match.kind === 'find' ? match.what : {}
  return {
    ...(isAbsence ? { anyStage: true } : { minAsks: 0 }),
    ...(labels.intent ? { intent: labels.intent } : {}),
    ...(labels.flaw ? { flaw: labels.flaw } : {}),
    ...where,
  }
}

/** A message without its placeholders, for lists of rules. */
function plainly(message: string): string {
  return message.replace(/[“"'‘]?\{[a-z]+\}[”"'’]?/gi, '…')
}
