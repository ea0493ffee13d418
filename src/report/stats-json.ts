import type { Figures } from './figures.js'
import { errorData } from './finding-data.js'
import { scoreOf } from './score.js'
import type { Stats } from './stats.js'

/** The figures as one JSON document, version 1: keys may be added, none is renamed or taken away. */
export default function statsJson({ scripts, all, errors, withScore }: Stats): string {
  const data = (figures: Figures) => (withScore ? { ...figures, score: scoreOf(figures) } : figures)
  return `${JSON.stringify(
    {
      version: 1,
      scripts: scripts.map(({ file, role, call, figures }) => ({ file, role, call, ...data(figures) })),
      all: data(all),
      errors: errors.map(errorData),
    },
    undefined,
    2,
  )}\n`
}
