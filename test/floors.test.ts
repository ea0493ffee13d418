import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')

/** What each floor may import besides itself. A floor is a folder, or a file that stands for one. */
const BELOW: Readonly<Record<string, readonly string[]>> = {
  'src/text': [],
  'src/ask': ['src/text'],
  'src/script': ['src/ask', 'src/text'],
  'src/rule': ['src/script', 'src/ask', 'src/text'],
  'src/rule.ts': ['src/rule', 'src/script', 'src/ask', 'src/text'],
  'src/built-in.ts': ['src/rule'],
  rules: ['src/rule.ts', 'src/built-in.ts'],
  'src/config': ['src/rule', 'src/script', 'src/ask', 'src/text'],
  'src/report': ['src/rule', 'src/script', 'src/ask', 'src/text'],
  'src/engine': ['src/config', 'src/report', 'src/rule', 'src/script', 'src/ask', 'src/text'],
}
/** Composition roots put everything together, the rules too. */
const ROOTS = ['src/cli', 'src/index.ts', 'src/core.ts', 'src/remark.ts', 'src/tester.ts', 'bin']
/** Floors that touch no file system, process, clock or colour. */
const PURE = ['src/text', 'src/ask', 'src/script', 'src/rule', 'src/rule.ts', 'src/built-in.ts', 'rules', 'src/report']
/** What one built-in rule has a use for, or none, and other people's rules have: labels, plugins, and what a script tells of itself. */
const LABELS = ['CALLS', 'CORE_INTENTS', 'DEAL_INTENTS', 'FLAWS', 'FORMS', 'INTENTS', 'SMALL_TALK', 'STAGES', 'TO_INTENTS']
const FOR_AUTHORS = [
  ...LABELS,
  'PLUGIN_API',
  'RuleError',
  'definePlugin',
  'isLive',
  'isReflection',
  'names',
  'objectionsOf',
  'rangeOf',
  'runsOfAsks',
  'sellersOf',
]
/** What else an editor may want of the engine, which linting one script has no use for. */
const PURE_FILES = ['edits', 'anchor', 'baseline', 'why'].map((name) => `src/engine/${name}.ts`)

interface Import {
  readonly file: string
  readonly target: string
  /** It is there when the file is loaded: neither types alone nor an `import()` that waits. */
  readonly isLoaded: boolean
}

function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
}

/** `type X`, `type { X }`, `{ type X, type Y }`: the compiler leaves nothing of such an import. */
function isTypes(names: string): boolean {
  const [, inBraces] = /^\{([^}]*)\}$/.exec(names.trim()) ?? []
  const each = inBraces?.split(',').filter((name) => name.trim() !== '')
  return /^type\s/.test(names) || (each?.every((name) => /^\s*type\s/.test(name)) ?? false)
}

const files = [...filesUnder('src'), ...filesUnder('rules')]
const imports: readonly Import[] = files.flatMap((file) =>
  [
    ...readFileSync(join(root, file), 'utf8').matchAll(
      /^(?:import|export) ([\w\s{},*$]+?) from '([^']+)'|\bfrom '([^']+)'|\bimport\('([^']+)'\)|^import '([^']+)'/gm,
    ),
  ].map((match) => {
    const [, names, named, other, waited, bare] = match
    const target = named ?? other ?? waited ?? bare ?? ''
    const isLoaded = bare !== undefined || (names !== undefined && !isTypes(names))
    if (!target.startsWith('.')) return { file, target, isLoaded }
    return {
      file,
      isLoaded,
      target: relative(root, resolve(root, dirname(file), target))
        .replaceAll('\\', '/')
        .replace(/\.js$/, '.ts'),
    }
  }),
)

/** A file and everything that it imports, however far down. */
function closureOf(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const { target } of imports.filter((one) => one.file === file && files.includes(one.target))) closureOf(target, seen)
  return seen
}

/** The first circle of files that load each other, from its first file on; undefined where there is none. */
function circleIn(next: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const done = new Set<string>()
  const walk = (file: string, way: readonly string[]): readonly string[] | undefined => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file]
    if (done.has(file)) return undefined
    for (const target of next.get(file) ?? []) {
      const circle = walk(target, [...way, file])
      if (circle) return circle
    }
    done.add(file)
    return undefined
  }
  for (const file of next.keys()) {
    const circle = walk(file, [])
    if (circle) return circle
  }
  return undefined
}

function floorOf(file: string): string | undefined {
  if (file in BELOW) return file
  return Object.keys(BELOW).find((floor) => !floor.endsWith('.ts') && file.startsWith(`${floor}/`))
}

/** The names that a file exports or imports in braces. */
function namesIn(pattern: RegExp, file: string): string[] {
  const lists = [...readFileSync(join(root, file), 'utf8').matchAll(pattern)].map(([, list]) => list ?? '')
  return lists.flatMap((list) => list.split(',').map((name) => name.trim())).filter((name) => name !== '')
}

const isRoot = (file: string) => ROOTS.some((place) => file === place || file.startsWith(`${place}/`))
const inside = (file: string, place: string) => file === place || file.startsWith(`${place}/`)

describe('floors', () => {
  it('reads import lines at all', () => {
    expect(imports.length).toBeGreaterThan(200)
    expect(imports).toContainEqual({ file: 'src/engine/lint.ts', target: 'src/script/read.ts', isLoaded: true })
    expect(imports).toContainEqual({ file: 'src/config/asks.ts', target: 'src/config/tree.ts', isLoaded: false })
    expect(imports).toContainEqual({ file: 'src/cli/commands.ts', target: 'src/cli/commands/lint.ts', isLoaded: false })
  })

  it('names places that are there, and every file beside the floors', () => {
    for (const place of [...Object.keys(BELOW), ...Object.values(BELOW).flat(), ...ROOTS, ...PURE, ...PURE_FILES])
      expect(existsSync(join(root, place)), place).toBe(true)
    const placed = (file: string) => isRoot(file) || floorOf(file) !== undefined
    expect(files.filter((file) => !placed(file))).toEqual([])
  })

  it('import goes down only, and never to a sibling', () => {
    const wrong = imports.filter(({ file, target }) => {
      const floor = floorOf(file)
      if (floor === undefined || isRoot(file) || !/^(?:src|rules|bin)\//.test(target)) return false
      if (inside(target, floor)) return false
      return !(BELOW[floor] ?? []).some((below) => inside(target, below))
    })
    expect(wrong).toEqual([])
  })

  it('no file loads itself by way of others', () => {
    const loaded = imports.filter(({ isLoaded }) => isLoaded)
    expect(circleIn(new Map(files.map((file) => [file, loaded.flatMap((one) => (one.file === file ? one.target : []))])))).toBeUndefined()
    expect(circleIn(new Map(Object.entries({ a: ['b'], b: ['c'], c: ['b'] })))).toEqual(['b', 'c', 'b'])
  })

  it('only composition roots import the registry', () => {
    const wrong = imports.filter(({ file, target }) => target === 'rules/index.ts' && !isRoot(file))
    expect(wrong).toEqual([])
  })

  it('a rule imports what rule authors may import, and what to say instead', () => {
    const doors = ['src/rule.ts', 'src/built-in.ts']
    const wrong = imports.filter(({ file, target }) => file.startsWith('rules/') && file !== 'rules/index.ts' && !doors.includes(target))
    expect(wrong).toEqual([])
    expect(imports.filter(({ file, target }) => target === 'src/built-in.ts' && !file.startsWith('rules/'))).toEqual([])
  })

  it('what rule authors may import serves more than one rule, or whoever writes one', () => {
    const exported = namesIn(/^export \{([^}]*)\}/gm, 'src/rule.ts').filter((name) => !name.startsWith('type '))
    const used = filesUnder('rules').flatMap((file) => namesIn(/^import \{([^}]*)\} from '..\/..\/src\/rule\.js'/gm, file))
    const served = (name: string) => used.filter((one) => one === name).length
    expect(exported.filter((name) => served(name) < 2).sort()).toEqual([...FOR_AUTHORS].sort())
  })

  it('only the reader knows Markdown', () => {
    const markdown = /^(?:unified|remark|mdast|micromark|unist)/
    expect(imports.filter(({ file, target }) => markdown.test(target) && !inside(file, 'src/script'))).toEqual([])
  })

  it('what lints one script is pure', () => {
    const core = closureOf('src/core.ts')
    expect(core).toContain('src/engine/suggestions.ts')
    const pure = (file: string) => core.has(file) || PURE.some((floor) => inside(file, floor)) || PURE_FILES.includes(file)
    const impure = /^node:|^(?:fs|path|os|process|child_process|chalk)$/
    expect(imports.filter(({ file, target }) => pure(file) && impure.test(target))).toEqual([])
    const clocks = files.filter(
      (file) =>
        pure(file) &&
        /\bprocess\.|\bDate\.now\b|\bnew Date\(\)|\bperformance\.|\bMath\.random\b/.test(readFileSync(join(root, file), 'utf8')),
    )
    expect(clocks).toEqual([])
  })
})
