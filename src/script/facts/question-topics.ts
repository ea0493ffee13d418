import type { Event, Utterance } from '../reading/utterance.js'

/** Sections of which half and more are questions to somebody: `Environment` is what these are about, not a part of a manual. */
export function topicsOfQuestions(events: readonly Event[]): ReadonlySet<number> {
  const counts = new Map<number, { asked: number; told: number }>()
  for (const event of events) {
    if (event.kind === 'heading' || event.kind === 'pause') continue
    const { section } = event.frame
    const count = counts.get(section.index) ?? { asked: 0, told: 0 }
    counts.set(section.index, count)
    const asks = event.kind === 'utterance' && event.speaker === 'rep' && isQuestion(event)
    if (asks) count.asked++
    // What is nested in a question is its answers.
    else if (!event.block.parent?.text.includes('?')) count.told++
  }
  return new Set([...counts].filter(([, { asked, told }]) => asked >= 2 && asked >= told).map(([index]) => index))
}

/** Whether a question mark stands in what is said. */
export const isQuestion = ({ block, start, end }: Utterance): boolean => block.run.text.slice(start, end).includes('?')
