// Made by npm run generate from the files of this folder. Do not edit.
import type { RegisteredRule } from '../src/rule.js'
import earlyAuthority from './backstory/early-authority.js'
import earlyBudget from './backstory/early-budget.js'
import featureFirst from './backstory/feature-first.js'
import lateBackstory from './backstory/late-backstory.js'
import noBackstoryProbe from './backstory/no-backstory-probe.js'
import pitchBeforeDiscovery from './backstory/pitch-before-discovery.js'
import sourceSurvey from './backstory/source-survey.js'
import whatHeavy from './backstory/what-heavy.js'
import whatOpening from './backstory/what-opening.js'
import assumptiveClose from './pressure/assumptive-close.js'
import badTimeOpener from './pressure/bad-time-opener.js'
import closePressure from './pressure/close-pressure.js'
import conditionalClose from './pressure/conditional-close.js'
import falseUrgency from './pressure/false-urgency.js'
import tieDownTag from './pressure/tie-down-tag.js'
import accusatoryWhy from './curiosity/accusatory-why.js'
import cannedPersonalization from './curiosity/canned-personalization.js'
import competitorFixation from './curiosity/competitor-fixation.js'
import noBusinessContext from './curiosity/no-business-context.js'
import noFollowUpProbe from './curiosity/no-follow-up-probe.js'
import noGoalQuestion from './curiosity/no-goal-question.js'
import noImportanceProbe from './curiosity/no-importance-probe.js'
import noPersonQuestion from './curiosity/no-person-question.js'
import overProbing from './curiosity/over-probing.js'
import productAnchoredQuestion from './curiosity/product-anchored-question.js'
import selfServingQuestion from './curiosity/self-serving-question.js'
import sleepCliche from './curiosity/sleep-cliche.js'
import thingHeavy from './curiosity/thing-heavy.js'
import whyChain from './curiosity/why-chain.js'
import hiddenAgenda from './openness/hidden-agenda.js'
import noAgenda from './openness/no-agenda.js'
import noAnythingElse from './openness/no-anything-else.js'
import noFollowUpPlan from './openness/no-follow-up-plan.js'
import objectionWithoutProbe from './openness/objection-without-probe.js'
import unnamedGap from './openness/unnamed-gap.js'
import factInterrogation from './listening/fact-interrogation.js'
import lowReflection from './listening/low-reflection.js'
import monologue from './listening/monologue.js'
import questionClump from './listening/question-clump.js'
import questionThenPitch from './listening/question-then-pitch.js'
import selfAnsweredQuestion from './listening/self-answered-question.js'
import stackedQuestions from './listening/stacked-questions.js'
import choiceInDiscovery from './craft/choice-in-discovery.js'
import compoundQuestion from './craft/compound-question.js'
import duplicateQuestion from './craft/duplicate-question.js'
import hypotheticalQuestion from './craft/hypothetical-question.js'
import jargon from './craft/jargon.js'
import leadingQuestion from './craft/leading-question.js'
import longQuestion from './craft/long-question.js'
import lowOpenShare from './craft/low-open-share.js'
import questionCount from './craft/question-count.js'
import vagueQuestion from './craft/vague-question.js'
import assistantResidue from './hygiene/assistant-residue.js'
import dealTalkOnly from './hygiene/deal-talk-only.js'
import misspeltDirective from './hygiene/misspelt-directive.js'
import unexplainedDirective from './hygiene/unexplained-directive.js'
import unfilledPlaceholder from './hygiene/unfilled-placeholder.js'
import unusedDirective from './hygiene/unused-directive.js'

const rules: readonly RegisteredRule[] = [
  { family: 'backstory', rule: earlyAuthority },
  { family: 'backstory', rule: earlyBudget },
  { family: 'backstory', rule: featureFirst },
  { family: 'backstory', rule: lateBackstory },
  { family: 'backstory', rule: noBackstoryProbe },
  { family: 'backstory', rule: pitchBeforeDiscovery },
  { family: 'backstory', rule: sourceSurvey },
  { family: 'backstory', rule: whatHeavy },
  { family: 'backstory', rule: whatOpening },
  { family: 'pressure', rule: assumptiveClose },
  { family: 'pressure', rule: badTimeOpener },
  { family: 'pressure', rule: closePressure },
  { family: 'pressure', rule: conditionalClose },
  { family: 'pressure', rule: falseUrgency },
  { family: 'pressure', rule: tieDownTag },
  { family: 'curiosity', rule: accusatoryWhy },
  { family: 'curiosity', rule: cannedPersonalization },
  { family: 'curiosity', rule: competitorFixation },
  { family: 'curiosity', rule: noBusinessContext },
  { family: 'curiosity', rule: noFollowUpProbe },
  { family: 'curiosity', rule: noGoalQuestion },
  { family: 'curiosity', rule: noImportanceProbe },
  { family: 'curiosity', rule: noPersonQuestion },
  { family: 'curiosity', rule: overProbing },
  { family: 'curiosity', rule: productAnchoredQuestion },
  { family: 'curiosity', rule: selfServingQuestion },
  { family: 'curiosity', rule: sleepCliche },
  { family: 'curiosity', rule: thingHeavy },
  { family: 'curiosity', rule: whyChain },
  { family: 'openness', rule: hiddenAgenda },
  { family: 'openness', rule: noAgenda },
  { family: 'openness', rule: noAnythingElse },
  { family: 'openness', rule: noFollowUpPlan },
  { family: 'openness', rule: objectionWithoutProbe },
  { family: 'openness', rule: unnamedGap },
  { family: 'listening', rule: factInterrogation },
  { family: 'listening', rule: lowReflection },
  { family: 'listening', rule: monologue },
  { family: 'listening', rule: questionClump },
  { family: 'listening', rule: questionThenPitch },
  { family: 'listening', rule: selfAnsweredQuestion },
  { family: 'listening', rule: stackedQuestions },
  { family: 'craft', rule: choiceInDiscovery },
  { family: 'craft', rule: compoundQuestion },
  { family: 'craft', rule: duplicateQuestion },
  { family: 'craft', rule: hypotheticalQuestion },
  { family: 'craft', rule: jargon },
  { family: 'craft', rule: leadingQuestion },
  { family: 'craft', rule: longQuestion },
  { family: 'craft', rule: lowOpenShare },
  { family: 'craft', rule: questionCount },
  { family: 'craft', rule: vagueQuestion },
  { family: 'hygiene', rule: assistantResidue },
  { family: 'hygiene', rule: dealTalkOnly },
  { family: 'hygiene', rule: misspeltDirective },
  { family: 'hygiene', rule: unexplainedDirective },
  { family: 'hygiene', rule: unfilledPlaceholder },
  { family: 'hygiene', rule: unusedDirective },
]
export default rules
