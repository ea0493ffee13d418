import type { Event } from '../reading/utterance.js'

/** How much of a file is talk, and what kind of talk; shares run from 0 to 1. */
export interface Talk {
  /** Of all that is written, mails and prompts aside. */
  readonly share: number
  /** Of all that is written: notes in paragraphs of their own, longer than a line. */
  readonly prose: number
  /** Of the rep's turns: those in lists and tables. */
  readonly listed: number
  /** Of the rep's turns: those behind a speaker's name. */
  readonly labelled: number
  /** Of the rep's talk: sentences that ask. */
  readonly questions: number
  /** Counter-examples. */
  readonly negatives: number
}

/** Measures what was read from a file. `askLength` is how long the sentences that ask are together, in UTF-16 units. */
export function measureTalk(events: readonly Event[], askLength: number): Talk {
  let spoken = 0
  let noted = 0
  let prose = 0
  let turns = 0
  let listed = 0
  let labelled = 0
  let negatives = 0
  for (const event of events) {
    if (event.kind === 'heading') continue
    const { block } = event
    const length = event.end - event.start
    if (event.kind !== 'utterance') {
      noted += length
      if (block.layout === 'paragraph' && block.depth === 0 && length > LINE) prose += length
    } else if (event.negative) negatives++
    else if (event.speaker === 'rep' && (event.channel === 'call' || event.channel === 'voicemail')) {
      spoken += length
      turns++
      if (block.depth > 0 || block.opensItem || block.layout === 'table') listed++
      if (event.speakerLabel !== '') labelled++
    }
  }
  const written = Math.max(1, spoken + noted)
  return {
    share: spoken / written,
    prose: prose / written,
    listed: listed / Math.max(1, turns),
    labelled: labelled / Math.max(1, turns),
    questions: askLength / Math.max(1, spoken),
    negatives,
  }
}
const LINE = 80
