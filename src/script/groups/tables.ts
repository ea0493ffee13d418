import { pattern } from '../../text/pattern.js'
import type { Block, Cell } from '../markdown/block.js'
import type { Speaker } from '../model.js'
import { purposeOf } from '../voice/purposes.js'
import type { Speakers } from '../voice/speakers.js'

/** Tables of which a good part is left blank: to be filled in, not read out. */
export function blankTables(blocks: readonly Block[]): ReadonlySet<number> {
  const blanks = new Map<number, { cells: number; blank: number; row: number }>()
  for (const { cell } of blocks) {
    if (!cell || cell.row === 0) continue
    const count = blanks.get(cell.table) ?? { cells: 0, blank: 0, row: 0 }
    if (count.row === cell.row) continue
    count.row = cell.row
    count.cells += cell.cells.length - 1
    count.blank += cell.cells.slice(1).filter((text) => /^(?:_{2,}|\.{3,}|…|\[ ?\]|☐)?$/.test(text)).length
    blanks.set(cell.table, count)
  }
  return new Set([...blanks].filter(([, count]) => count.cells > 0 && count.blank >= count.cells * 0.3).map(([table]) => table))
}

/** Whether a later cell of the row, under a header for what the rep says, quotes an answer. */
export function answersInRow(cell: Cell, speakers: Speakers): boolean {
  return cell.cells.some((text, column) => {
    if (column === 0 || !/["“]/.test(text)) return false
    return isSpokenHeader(cell.headers[column] ?? '', speakers, cell.headers)
  })
}

/** Whom a header names: `Rep`, `Estimator says`; under `Rep says | Manager asks` the manager leads the talk, and the rep answers. */
export function speakerOfHeader(header: string, speakers: Speakers, headers: readonly string[]): Speaker | undefined {
  if (headers.some((other) => COACH_ASKS.test(other)) && headers.some((other) => REP_SAYS.test(other))) {
    return COACH_ASKS.test(header) ? 'rep' : REP_SAYS.test(header) ? 'customer' : undefined
  }
  return speakers.of(header.replace(VERB, ''))
}
const COACH_ASKS =
  /^\W*(?:the |you as )?(?:coach|(?:sales )?manager|leader|director|supervisor)s? (?:can |could |should |may )?(?:asks?|says?|responds?|replies)\b/i
const REP_SAYS = /^\W*(?:if |when )?(?:the |your |a )?(?:rep|seller|salesperson|ae|sdr|agent)s? (?:says?|claims?|answers?)\b/i
const VERB = /\s+(?:says?|asks?|replies|answers|responds)$/i

/** A header over what the rep says. */
export function isSpokenHeader(header: string, speakers: Speakers, headers: readonly string[]): boolean {
  if (isTheirAnswer(header, headers)) return false
  const purpose = purposeOf(header)
  return purpose === 'ask' || purpose === 'speech' || purpose === 'positive' || speakerOfHeader(header, speakers, headers) === 'rep'
}

/** `Response | What you say`: beside what the rep says, an answer is the customer's. */
const isTheirAnswer = (header: string, headers: readonly string[]): boolean =>
  /^\W*(?:response|reply|answer|reaction)s?\W*$/i.test(header) && headers.some((other) => other !== header && YOU_SAY.test(other))
const YOU_SAY = /^\W*(?:what )?(?:you|we) (?:say|ask|answer|reply|respond)\W*$|^\W*your (?:reply|response|answer|line)s?\W*$/i

/** "If they say…", "A parent says", "Kim says". */
const SAYS = pattern('i')`
  ^\W*(?:if |when )?(?!(?:you|rep|we|i|agent|advis[eo]r|us) )(?:[\w']+ ){1,3}(?:says|asks|said|asked)\b
  |^\W*(?:if |when |what )?(?:they|customers|people|clients|prospects|buyers|sellers|parents|owners|patients|guests) (?:may |might |will )?
  (?:say|ask|object|push back)\b
`

/** A header over what the customer says. */
export function isHeardHeader(header: string, speakers: Speakers, headers: readonly string[]): boolean {
  if (speakerOfHeader(header, speakers, headers) === 'rep') return false
  if (isTheirAnswer(header, headers)) return true
  const purpose = purposeOf(header.replace(/^\W*(?:if|when) /i, ''))
  return (
    SAYS.test(header) || purpose === 'objection' || purpose === 'customer' || purpose === 'listen' || speakers.of(header) === 'customer'
  )
}
