import { type FlawAsk, type FlawHit, hitAt } from './flaw-ask.js'

/** Only one answer leaves the customer looking good: a dare, a picture of regret, a sum that makes the price small, a choice with a dark side. */
export function loaded(ask: FlawAsk): FlawHit | undefined {
  return mockery(ask) ?? dare(ask) ?? regret(ask) ?? putThatWay(ask) ?? darkSide(ask) ?? harmless(ask) ?? idleHope(ask) ?? outOfReach(ask)
}

/** What nobody wants, told as what the customer likes. */
export const MOCKS = new RegExp(
  `^(?:(?:so|oh|and|well|but|ah)[,\\s]+)*you(?:['’]re| are|['’]d| would| do| must| just| really| actually){0,3} (?:${[
    '(?:like|love|enjoy|(?:happy|content|fine|glad) to (?:keep|go on|carry on)) (?:on )?(?:paying (?:[\\w\\s]{0,30} )?(?:more(?! for\\b)|too much|extra|over the odds)|overpaying|losing|wasting|throwing|burning|worrying|suffering|struggling)',
    // Nobody wants what the words name.
    '(?:(?:want|like|love|prefer|happy|content|fine|glad) to|rather) (?:keep |go on |carry on )?(?:(?:lose|losing|waste|wasting|burn|burning) (?:more |your |all that |even more )?(?:money|time|customers|clients|patients|people|staff|sales|business|ground)|overpay\\w*|throw(?:ing)? (?:money|it all) away|fall behind|be the last (?:one |person )?to|miss out|stay stuck|leav(?:e|ing) money on the table|fail)',
  ].join('|')})\\b`,
  'i',
)

/** "So you like paying them more every year?" What the customer said so is handed back. */
export function mockery({ clause, context, labels }: FlawAsk): FlawHit | undefined {
  if (
    (labels.form !== 'statement-q' && labels.form !== 'tag') ||
    !MOCKS.test(clause.text) ||
    /\b(?:happy|content|fine|glad|like|love|enjoy)\b/i.test(context.heard)
  )
    return undefined
  return { confidence: 0.82, cue: 'mocks the answer', range: clause.core }
}

/** "Are you the kind of owner who gives up?", "Are you going to let that stop you?" A habit ("…who likes to see a plan first?") dares nobody. */
function dare({ clause, signs }: FlawAsk): FlawHit | undefined {
  if (clause.subject.kind !== 'you' || clause.asked || clause.tense === 'past') return undefined
  const lets = signs.first('let-it-win')
  if (lets && (signs.has('will-you') || signs.has('someone-who'))) return hitAt(lets, 0.85, 'a dare')
  const someone = signs.first('someone-who')
  const trait = someone && signs.all('proud-or-weak').find(({ from }) => from >= someone.to - 1)
  return trait && hitAt({ from: someone.from, to: trait.to }, 0.85, 'a dare')
}

/** "How does it feel, knowing that you let it go?": the feeling is already named. */
function regret({ signs }: FlawAsk): FlawHit | undefined {
  const knowing = signs.first('feel-knowing')
  const lost = knowing && signs.all('your-fault').find(({ from }) => from >= knowing.to - 1)
  return lost && hitAt({ from: knowing.from, to: lost.to }, 0.82, 'the loss is in the wording')
}

/** "When you look at it like that, does the fee seem fair?": the sum is the seller's, and only a yes is left. */
function putThatWay({ clause, signs }: FlawAsk): FlawHit | undefined {
  const way = signs.first('that-way')
  const price = way && clause.opening === 'auxiliary' ? signs.all('fair-price').find(({ from }) => from >= way.to) : undefined
  return price && hitAt(way!, 0.78, 'an argument in front')
}

/** "Do you want to keep guessing, or do you want to know?", "…or stay stuck?" */
function darkSide({ clause, signs }: FlawAsk): FlawHit | undefined {
  if (clause.subject.kind !== 'you' || clause.asked || clause.tense === 'past' || clause.tense === 'perfect') return undefined
  const dark = signs.first('keep-suffering')
  if (!dark || (clause.opening !== 'auxiliary' && clause.opening !== 'elided')) return undefined
  const other = clause.words.findIndex(({ norm }, i) => norm === 'or' && (i >= dark.to || i < dark.from))
  return other > 0 && other < clause.words.length - 2 ? hitAt(dark, 0.8, 'one answer is loaded') : undefined
}

/** "So what's the downside?" against an objection; of what the customer has today it asks for facts. */
function harmless({ context, signs }: FlawAsk): FlawHit | undefined {
  const harmless = signs.first('no-harm')
  if (harmless && context.stage !== 'discovery' && context.stage !== 'opening') return hitAt(harmless, 0.75, 'rhetorical')
  const never = signs.first('no-harm-in')
  return never && hitAt(never, 0.75, 'rhetorical')
}

/** "Has putting it off ever made it cheaper?", "Will waiting make it any better?" */
function idleHope({ clause, signs }: FlawAsk): FlawHit | undefined {
  const delay = clause.asked ? undefined : signs.first('delay')
  const hope = delay && signs.all('ever-better').find(({ from }) => from >= delay.to)
  return hope && hitAt({ from: delay.from, to: hope.to }, 0.78, 'rhetorical')
}

/** Claims that only some sentences make: "Why would anyone pay more?", "If it saves two days, how soon does it pay for itself?", "worth the stress?" */
function outOfReach({ clause, signs }: FlawAsk): FlawHit | undefined {
  const anyone = signs.first('why-anyone')
  if (anyone && !clause.words.some(({ norm }, i) => i >= anyone.to && /^(you|your|yours)$/.test(norm)))
    return hitAt(anyone, 0.85, 'rhetorical')
  const pays = clause.leadIn?.kind === 'if' && clause.tense !== 'past' ? signs.first('pays-itself') : undefined
  // "If it pays for itself by May, would price still worry you?" looks for what is left.
  if (pays && !signs.has('must-pay') && pays.from >= clause.leadIn!.end) return hitAt(pays, 0.8, 'rhetorical')
  const dread = !clause.asked && clause.tense !== 'past' ? signs.first('worth-dread') : undefined
  return dread && hitAt(dread, 0.8, 'rhetorical')
}
