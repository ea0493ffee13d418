export type { Call, Flaw, Form, Intent, Openness, Role, Stage } from './ask/labels.js'
export { CALLS, CORE_INTENTS, DEAL_INTENTS, FLAWS, FORMS, INTENTS, SMALL_TALK, STAGES, TO_INTENTS } from './ask/labels.js'
export { askFor } from './rule/advice/missing.js'
export {
  asksOf,
  isCore,
  isDeal,
  isLive,
  isPut,
  isSmallTalk,
  isTo,
  mayBe,
  mayBeCore,
  repTurns,
  stageOf,
  talkingPoints,
} from './rule/asks.js'
export { breathsOf, isOffered, stretchesOf } from './rule/breaths.js'
export { callsIn } from './rule/calls.js'
export type { Change, Example, OptionSpec, Path, RegisteredRule, Rule, RuleContext, SeverityOverride, Where } from './rule/contract.js'
export { customersOf } from './rule/customers.js'
export { defineRule, RuleError } from './rule/define.js'
export type { Directive, Slip } from './rule/directive.js'
export { isFollowedUp, isFollowUp } from './rule/follow-ups.js'
export { blockquotes, bullets, numbered, turns } from './rule/layouts.js'
export { shorten } from './rule/message.js'
export { objectionsOf } from './rule/objections.js'
export { rangeOf } from './rule/options.js'
export { names, phrases } from './rule/phrases.js'
export { definePlugin, PLUGIN_API, type Plugin } from './rule/plugin.js'
export { withoutLine } from './rule/rewording/without-line.js'
export { runsOfAsks, share } from './rule/runs.js'
export { isOffer, isReflection, sellersOf } from './rule/seller-talk.js'
export { contentWords, countWords, wordsOf } from './rule/words.js'
export type { Ask, Script, Section, Sentence, StageRun, Step, Turn } from './script/model.js'
export type { Span } from './text/span.js'
