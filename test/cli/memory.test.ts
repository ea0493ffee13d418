import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import rules from '../../rules/index.js'
import { drawFiles } from '../../src/cli/draw-files.js'
import type { Output } from '../../src/cli/outputs.js'
import { lintEach } from '../../src/engine/lint-files.js'
import { FORMATS, loadFormat } from '../../src/report/formats.js'
import { plain } from '../report/style.js'
import { useFolder } from './run.js'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void
const folder = useFolder()

const KB = 1024
const FILES = 12
/** Of each file, most of it code that no rule looks at. */
const SIZE = 400 * KB

/** A script with words, headings and labels of its own, so that nothing that is kept for it is of use to another. */
function script(n: number): string {
  const own = String.fromCharCode(...[...String(n).padStart(3, '0')].map((digit) => 97 + Number(digit)))
  const part = (i: number) => `## Questions on the ${own}${i} department

**Labelled${own}${i}:** a note on unquestionable${own}${i} matters

**Rep:** How is your internationalisation${own}${i} going so far, and who looks after the ${own} side of it? ok?

**Rep:** Are you in a position to decide on the ${own}${i} offer today?

`
  const parts = Array.from({ length: 4 }, (_, i) => part(i)).join('')
  return `# Discovery call ${own}\n\n${parts}\`\`\`json\n${`{"${own}": 1}\n`.repeat(SIZE / 12)}\`\`\`\n`
}

it('a run holds on to no text of the files that it is through with, whatever the formats', async () => {
  folder.put(Object.fromEntries(Array.from({ length: FILES }, (_, n) => [`${String(n).padStart(2, '0')}.md`, script(n)])))
  const outputs = await Promise.all(
    FORMATS.map(async (name): Promise<Output> => {
      const drawing = (await loadFormat(name))({}, plain)
      return { drawing, write() {}, finish() {}, abandon() {}, isFile: true }
    }),
  )
  const settingsFor = async () => ({
    settings: { rules: {} },
    origins: new Map(),
    isIgnored: false,
    own: [],
    allowed: [],
    errors: [],
    reads: [],
  })
  const held: number[] = []
  let files = 0
  const onFile = () => {
    if (++files !== FILES / 2 && files !== FILES) return
    collect()
    held.push(process.memoryUsage().heapUsed)
  }
  const search = { cwd: folder.path(), patterns: ['.'], ignore: true, settingsFor }
  const { summary } = await drawFiles(
    lintEach(search, rules, [], { withMap: true }),
    [],
    outputs,
    {},
    { stdout: { write() {}, isTerminal: false }, stderr: { write() {}, isTerminal: false } } as never,
    { onFile },
  )
  expect(summary.files).toBe(FILES)
  expect(summary.errors + summary.warnings).toBeGreaterThan(FILES)
  const [half = 0, end = 0] = held
  expect((end - half) / (FILES / 2)).toBeLessThan(SIZE / 2)
})
