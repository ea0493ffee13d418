export type { Call, Flaw, Form, Intent, Openness, Role, Stage } from './ask/labels.js'
export { CALLS, CORE_INTENTS, DEAL_INTENTS, FLAWS, FORMS, INTENTS, SMALL_TALK, STAGES, TO_INTENTS } from './ask/labels.js'
export { followUpTo } from './rule/advice/follow-up.js'
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
export { breathsOf, isHeard, isOffered, stretchesOf } from './rule/breaths.js'
export { callsIn, isSameCall } from './rule/calls.js'
export type { Change, Example, OptionSpec, Path, RegisteredRule, Rule, RuleContext, SeverityOverride, Where } from './rule/contract.js'
export { customersOf } from './rule/customers.js'
export { defineRule, RuleError } from './rule/define.js'
export type { Directive, Slip } from './rule/directive.js'
export { doublingOf } from './rule/flaw-forms.js'
export { isFollowedUp, isFollowUp } from './rule/follow-ups.js'
export { blockquotes, bullets, numbered, turns } from './rule/layouts.js'
export { shorten } from './rule/message.js'
export { objectionsOf } from './rule/objections.js'
export { startsWithWhat } from './rule/openings.js'
export { rangeOf } from './rule/options.js'
export { names, phrases } from './rule/phrases.js'
export { definePlugin, PLUGIN_API, type Plugin } from './rule/plugin.js'
export { withoutAnswers } from './rule/rewording/choice.js'
export { openedUp } from './rule/rewording/closed.js'
export { inTwo, withPause } from './rule/rewording/compound.js'
export { rewordingChange } from './rule/rewording/edit.js'
export { pastInstead } from './rule/rewording/imagined.js'
export { inSentences } from './rule/rewording/in-sentences.js'
export { insteadOfLeading, insteadOfLoss } from './rule/rewording/leading.js'
export { askingBefore, pauseAfter, pausesBetween, without } from './rule/rewording/pause.js'
export { inPlainWords, withHold } from './rule/rewording/plain-words.js'
export { insteadOfPressure, openedTag, theirSide, withoutTrade } from './rule/rewording/pressing.js'
export { insteadOfWhy } from './rule/rewording/why.js'
export { withoutLine } from './rule/rewording/without-line.js'
export { runsOfAsks, share, stepsOf, stretches } from './rule/runs.js'
export { isAgenda, isOffer, isReflection, sellersOf } from './rule/seller-talk.js'
export { tooEarly } from './rule/too-early.js'
export { aboutObjection, beforeAsking, insteadOfAssuming, withoutProduct } from './rule/wording.js'
export { contentWords, countWords, wordsOf } from './rule/words.js'
export type { Ask, Script, Section, Sentence, StageRun, Step, Turn } from './script/model.js'
export type { Span } from './text/span.js'
