import type { SeveritySetting } from '../rule/finding.js'
import type { Layer } from './load.js'
import { originOf } from './settle.js'

/** What gives a rule another severity than a config wants, and stands above it. */
export interface Overruling {
  readonly rule: string
  readonly severity: SeveritySetting
  /** `saleslint.config.yaml:4` */
  readonly origin: string
  /** It holds for the files of an override alone. */
  readonly isOverride: boolean
}

/**
 * What overrules the severity that a config, one of those of the layers, gives to rules: a rule's own entry beside that of its family, and
 * overrides. Layers come weakest first.
 */
export function overruling(
  layers: readonly Layer[],
  config: string,
  rules: readonly string[],
  wanted: SeveritySetting,
): readonly Overruling[] {
  const own = layers.findLastIndex(({ from, matches }) => from === config && !matches)
  return layers.slice(Math.max(own, 0)).flatMap((layer) =>
    rules.flatMap((rule) => {
      const severity = layer.rules[rule]?.severity
      if (severity === undefined || severity === wanted) return []
      return [{ rule, severity, origin: originOf(layer, `rules.${rule}`), isOverride: layer.matches !== undefined }]
    }),
  )
}
