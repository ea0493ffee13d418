import { oneOf } from '../text/one-of.js'
import { isKnownPlaceholder, placeholderNotation } from '../text/placeholder-notation.js'
import { compileGlob } from './glob.js'
import { inWords, type Shape } from './keys.js'
import { nearest } from './nearest.js'
import type { Notes } from './notes.js'
import type { ConfigNode } from './tree.js'

/** A value as its shape wants it; undefined, and a mistake noted, where it is something else. `path` is the key, with the keys above it. */
export function checkValue(node: ConfigNode, shape: Shape, path: string, notes: Notes): unknown {
  switch (shape.is) {
    case 'flag':
      return node.kind === 'value' && typeof node.value === 'boolean' ? notes.kept(path, node, node.value) : unfit(node, shape, path, notes)
    case 'number': {
      const isFit = node.kind === 'value' && Number.isInteger(node.value) && (node.value as number) >= shape.min
      return isFit ? notes.kept(path, node, node.value) : unfit(node, shape, path, notes)
    }
    case 'name':
      return checkName(node, shape.of, shape, path, notes)
    case 'glob':
      return checkGlob(node, shape, path, notes)
    case 'placeholder': {
      const example = checkText(node, shape, path, notes)
      if (example === undefined || placeholderNotation(example) || isKnownPlaceholder(example)) return example
      notes.report(
        'config-value',
        `‘${example}’ is no placeholder`,
        node.span,
        'Write one as in your scripts, with its marks: __name__, %%name%%, :name.',
      )
      return undefined
    }
    case 'list':
      if (node.kind === 'list') return node.items.flatMap((item, i) => present(checkValue(item, shape.of, `${path}.${i + 1}`, notes)))
      return shape.alone && node.kind === 'value' ? present(checkValue(node, shape.of, path, notes)) : unfit(node, shape, path, notes)
    case 'map': {
      if (node.kind !== 'map') return unfit(node, shape, path, notes)
      const pairs = node.entries.map(({ key, node: inner }) => {
        const name = key.toLowerCase()
        return [name, checkValue(inner, shape.of, `${path}.${name}`, notes)] as const
      })
      return Object.fromEntries(pairs.filter(([, value]) => value !== undefined))
    }
    default:
      return checkText(node, shape, path, notes)
  }
}

/** One of a few names, however it is capitalised. */
export function checkName(node: ConfigNode, names: readonly string[], shape: Shape, path: string, notes: Notes): string | undefined {
  if (node.kind !== 'value' || typeof node.value !== 'string') return unfit(node, shape, path, notes)
  const name = oneOf(node.value, names)
  if (name !== undefined) return notes.kept(path, node, name)
  const near = nearest(node.value, names)
  notes.report('config-value', `‘${node.value}’ is not ${inWords(shape)}`, node.span, near && `Did you mean ${near}?`)
  return undefined
}

/** Any text but an empty one. */
export function checkText(node: ConfigNode, shape: Shape, path: string, notes: Notes): string | undefined {
  if (node.kind !== 'value' || typeof node.value !== 'string') return unfit(node, shape, path, notes)
  if (node.value.trim() !== '') return notes.kept(path, node, node.value)
  notes.report('config-value', `‘${keyOf(path)}’ takes ${inWords(shape)}, not an empty string`, node.span)
  return undefined
}

/** Notes that a value is not what its key takes. */
export function unfit(node: ConfigNode, shape: Shape, path: string, notes: Notes): undefined {
  notes.report('config-type', `‘${keyOf(path)}’ takes ${inWords(shape)}`, node.span)
  return undefined
}

function checkGlob(node: ConfigNode, shape: Shape, path: string, notes: Notes): string | undefined {
  const glob = checkText(node, shape, path, notes)
  if (glob === undefined) return undefined
  const pattern = glob.replace(/^!/, '').replaceAll('\\', '/')
  // In the notation of .gitignore a leading slash means the config's own folder.
  const leaves = pattern.startsWith('/') ? keyOf(path) !== 'ignore' : /^[A-Za-z]:\//.test(pattern) || pattern.split('/').includes('..')
  if (leaves) {
    notes.report('config-escape', `the glob ‘${glob}’ leaves the config’s folder`, node.span, 'Globs start at the folder of the config.')
    return undefined
  }
  const open = ['[', '{'].find((mark) => pattern.lastIndexOf(mark) > pattern.lastIndexOf(mark === '[' ? ']' : '}'))
  if (open !== undefined) {
    notes.report('config-value', `the glob ‘${glob}’ opens ‘${open}’ and never closes it`, node.span)
    return undefined
  }
  try {
    compileGlob(pattern)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    notes.report('config-value', `the glob ‘${glob}’ does not work: ${error.message}`, node.span)
    return undefined
  }
  return glob
}

/** `brands.2` → `brands`: the key that a person wrote. */
function keyOf(path: string): string {
  return path.split('.').findLast((part) => !/^\d+$/.test(part)) ?? path
}

function present(value: unknown): unknown[] {
  return value === undefined ? [] : [value]
}
