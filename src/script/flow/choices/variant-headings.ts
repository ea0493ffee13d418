import type { SectionFrame } from '../../reading/section-frames.js'
import type { Event } from '../../reading/utterance.js'
import { type Alternatives, isSaid } from './alternatives.js'
import { VARIANT } from './variant.js'

/** Sibling sections "Option A", "Option B". */
export function variantHeadings(
  frames: readonly SectionFrame[],
  bySection: ReadonlyMap<SectionFrame, readonly Event[]>,
): readonly Alternatives[] {
  const families = new Map<string, SectionFrame[]>()
  for (const frame of frames) {
    const variant = VARIANT.exec(frame.section.title)
    if (!variant || !frame.parent) continue
    const key = `${frame.parent.section.index} ${frame.section.level} ${variant[1]!.toLowerCase()}`
    const family = families.get(key)
    if (family) family.push(frame)
    else families.set(key, [frame])
  }
  return [...families.values()]
    .filter((family) => family.length >= 2)
    .map((family) => ({
      kind: 'variant',
      take: 1,
      options: family.map((frame) => ({ label: frame.section.title, events: (bySection.get(frame) ?? []).filter(isSaid) })),
    }))
}
