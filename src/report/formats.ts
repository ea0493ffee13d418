import type { Format } from './model.js'

/** The formats of a lint report. Each stands in a file of its own, loaded when it is asked for. */
export const FORMATS = [
  'pretty',
  'compact',
  'json',
  'jsonl',
  'sarif',
  'github',
  'markdown',
  'junit',
  'checkstyle',
  'gitlab',
  'rdjson',
  'agent',
  'html',
] as const
export type FormatName = (typeof FORMATS)[number]

const LOADERS: Record<FormatName, () => Promise<{ readonly default: Format }>> = {
  pretty: () => import('./pretty.js'),
  compact: () => import('./compact.js'),
  json: () => import('./json.js'),
  jsonl: () => import('./jsonl.js'),
  sarif: () => import('./sarif.js'),
  github: () => import('./github.js'),
  markdown: () => import('./markdown.js'),
  junit: () => import('./junit.js'),
  checkstyle: () => import('./checkstyle.js'),
  gitlab: () => import('./gitlab.js'),
  rdjson: () => import('./rdjson.js'),
  agent: () => import('./agent.js'),
  html: () => import('./html.js'),
}

/** Formats that need the question map of every file. */
export const MAPPED: ReadonlySet<string> = new Set<FormatName>(['html'])

/** Formats that tell of the rules themselves. */
export const RULED: ReadonlySet<string> = new Set<FormatName>(['sarif', 'markdown', 'html'])

export async function loadFormat(name: FormatName): Promise<Format> {
  return (await LOADERS[name]()).default
}
