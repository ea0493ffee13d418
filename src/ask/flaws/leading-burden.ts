import { afterCondition, type FlawAsk, type FlawHit, hitAt } from './flaw-ask.js'

/** A loss painted for those they love, or a price that only a doubter could still mind: the answer is settled before it is asked for. */
export function burden(ask: FlawAsk): FlawHit | undefined {
  return heavyBlow(ask) ?? couldTheyCope(ask) ?? knowingTheyMust(ask) ?? ratherLeave(ask) ?? stillDear(ask) ?? sleepBetter(ask)
}

const LOSS = 'the loss is in the wording'

/** "If you were gone tomorrow, would that be a heavy burden on Ann?" */
function heavyBlow({ clause, signs }: FlawAsk): FlawHit | undefined {
  const blow = clause.opening === 'auxiliary' ? signs.first('heavy-blow') : undefined
  return blow && hitAt(blow, 0.8, LOSS)
}

/** "Do you think your kids could easily find that sum in two days?" Of the customer or a crew it asks for facts. */
function couldTheyCope({ clause, signs }: FlawAsk): FlawHit | undefined {
  if (clause.opening !== 'auxiliary' || clause.tense === 'past' || clause.tense === 'perfect') return undefined
  const loved = signs.first('loved-ones')
  const doubt = loved && signs.all('doubtful').find(({ from }) => from >= loved.to)
  const copes = doubt && signs.all('manages').find(({ from }) => from >= loved.to)
  return copes && hitAt({ from: loved.from, to: copes.to }, 0.78, LOSS)
}

/** "How would you feel knowing that the children also have to sort out the bills?" */
function knowingTheyMust({ signs }: FlawAsk): FlawHit | undefined {
  const knowing = signs.first('feel-knowing')
  const must = knowing && signs.all('burdened').find(({ from }) => from >= knowing.to)
  return must && hitAt({ from: knowing.from, to: must.to }, 0.78, LOSS)
}

/** "Would you rather trim the cover, or leave them with the bills?" */
function ratherLeave({ clause, signs }: FlawAsk): FlawHit | undefined {
  const rather = signs.first('rather') ?? signs.first('sensible')
  const leave = rather && signs.all('leave-them').find(({ from }) => from >= rather.to)
  return leave && clause.words.some(({ norm }, i) => norm === 'or' && i > rather.to) ? hitAt(leave, 0.8, 'one answer is loaded') : undefined
}

/** "If it paid back ten times over, would the price still feel too high?" Without such a sum it looks for what is left. */
function stillDear({ clause, signs }: FlawAsk): FlawHit | undefined {
  const condition = afterCondition(clause)
  const dear = condition === undefined ? undefined : signs.first('still-dear')
  const proven = dear && signs.all('proven').find(({ to }) => to <= dear.from)
  return proven && hitAt(dear, 0.78, 'rhetorical')
}

/** "If we fixed these, would you sleep better?" */
function sleepBetter({ clause, signs }: FlawAsk): FlawHit | undefined {
  const better = afterCondition(clause) === undefined ? undefined : signs.first('sleep-better')
  return better && hitAt(better, 0.75, 'only one answer is left')
}
