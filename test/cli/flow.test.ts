import { describe, expect, it } from 'vitest'
import { run, useFolder } from './run.js'

const folder = useFolder()

const SCRIPT = `# Discovery call

## Opening

**Rep:** How are you today?

If they are busy, go to [Busy](#busy).

## Discovery

**Rep:** What happened that got you looking?

**If yes:** "What did you try?"

**If no:** "What held you back?"

## Objections

### "It is too dear"

"What are you comparing it with?"

## Close

**Rep:** What would you need to see before deciding?

## Busy

**Rep:** When is a better time?

Then go to [Close](#close).
`

describe('outline --flow', () => {
  it('draws the main way, branches indented, jumps as arrows', async () => {
    folder.put({ 'call.md': SCRIPT })
    const { code, out } = await run(['outline', 'call.md', '--flow'], { cwd: folder.path() })
    expect(code).toBe(0)
    expect(out).toBe(`call.md  script · discovery
   3  Opening
        How are you today?
        → Busy (line 27)
   9  Discovery
        What happened that got you looking?
  13  ├ If yes
          What did you try?
  15  ├ If no
          What held you back?
  19  ├ It is too dear
          What are you comparing it with?
  23  Close
        What would you need to see before deciding?
        end
  27    Busy
          When is a better time?
          → Close (line 23)

1 script. Indented: only when it holds; then on where the indent ends. →: goes elsewhere.
`)
  })

  it('gives every place and way as JSON', async () => {
    folder.put({ 'call.md': SCRIPT })
    const { out } = await run(['outline', 'call.md', '--flow', '--format', 'json'], { cwd: folder.path() })
    const { version, scripts } = JSON.parse(out)
    expect(version).toBe(1)
    const [{ places }] = scripts as [{ places: { id: number; title: string; asks: string[]; next: { to: number; main: boolean }[] }[] }]
    const ids = new Set(places.map(({ id }) => id))
    for (const { next } of places) {
      expect(next.every(({ to }) => ids.has(to))).toBe(true)
      expect(next.filter(({ main }) => main).length).toBeLessThanOrEqual(1)
    }
    expect(places.find(({ title }) => title === 'Busy')?.asks).toEqual(['When is a better time?'])
    expect(places.flatMap(({ asks }) => asks)).toHaveLength(7)
  })

  it('is a Mermaid chart whose arrows all lead to boxes, in a fence for Markdown', async () => {
    folder.put({ 'call.md': SCRIPT.replace('If yes:', 'If "yes" | no [maybe]:') })
    const { out } = await run(['outline', 'call.md', '--format', 'mermaid'], { cwd: folder.path() })
    const lines = out.trim().split('\n')
    expect([lines[0], lines[1], lines.at(-1)]).toEqual(['```mermaid', 'flowchart TD', '```'])
    const boxes = new Set(lines.flatMap((line) => /^ {2}(n\d+)[[(]/.exec(line)?.[1] ?? []))
    const arrows = lines.flatMap((line) => {
      const [, from, to] = /^ {2}(n\d+) \S+?(?:\|"[^"|[\]]*"\|)? (n\d+)$/.exec(line.replace(/\|"[^"]*"\|/, '')) ?? []
      return from && to ? [[from, to] as const] : []
    })
    expect(arrows.length).toBe(lines.length - 3 - boxes.size)
    for (const ends of arrows) for (const end of ends) expect(boxes).toContain(end)
    expect(out).toContain('|"Busy"|')
    expect(out).toContain('#34;yes#34;')
  })

  it('parts several files, and leaves out what is no script', async () => {
    folder.put({ 'a.md': SCRIPT, 'b.md': SCRIPT, 'notes.md': '# Notes\n\nNothing here.\n' })
    const { out } = await run(['outline', '.', '--format', 'mermaid'], { cwd: folder.path() })
    expect(out.match(/^## .*$/gm)).toEqual(['## a.md', '## b.md'])
  })

  it('ends where a script leads back', async () => {
    folder.put({ 'call.md': SCRIPT.replace('[Close](#close)', '[Opening](#opening)') })
    const { code, out } = await run(['outline', 'call.md', '--flow'], { cwd: folder.path() })
    expect(code).toBe(0)
    expect(out).toContain('→ Opening (line')
  })

  it.each(['pretty', 'mermaid'])('lets no control of a script or a name through: %s', async (format) => {
    const script = '# Call\n\n## Start \x1b[31m\x07 on\n\n**Rep:** What happened?\n\n**If yes \x1b]0;x\x07:** "What did you try?"\n'
    folder.put({ 'a.md': script, 'b `*\x1b[2J.md': script })
    const { out } = await run(['outline', '.', '--flow', '--format', format], { cwd: folder.path() })
    expect(out).toContain('␛')
    expect(out).not.toMatch(/(?!\n)\p{Cc}/u)
    if (format === 'mermaid') expect(out).toContain('## b \\`\\*␛\\[2J.md')
  })
})
