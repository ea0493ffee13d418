import { describe, expect, it } from 'vitest'
import { lintText, outline } from '../../src/index.js'
import { readScript } from '../../src/script/read.js'
import { splitWords } from '../../src/text/words.js'

const slotsIn = (source: string, placeholders: readonly string[]) => {
  const script = readScript(source, { placeholders })
  return script.turns.flatMap(({ sentences }) =>
    sentences.flatMap((sentence) =>
      splitWords(sentence.text)
        .filter(({ kind }) => kind === 'slot')
        .map(({ start, end }) => {
          const span = sentence.at(start, end)
          return source.slice(span.start, span.end)
        }),
    ),
  )
}

describe('a team’s own placeholders', () => {
  it.each([
    ['__x__', '**Rep:** How is __company name__ doing, __first_name__?', ['__company name__', '__first_name__']],
    ['%%x%%', '> "What does %%pain%% cost you, and %%who%% feels it?"', ['%%pain%%', '%%who%%']],
    ['(( x ))', '- "What made (( rival )) the choice back then?"', ['(( rival ))']],
    ['<<x>>', '**Rep:** How is <<company>> doing?', ['<<company>>']],
    ['@x', '**Rep:** How is @company doing?', ['@company']],
    ['::x', '**Rep:** How is ::company doing?', ['::company']],
    ['#(x)', '**Rep:** How is #(company) doing?', ['#(company)']],
    ['**x**', '**Rep:** How is **Größe** doing?', ['**Größe**']],
    ['%%x%%', '```\nHow is %%company%% doing?\n```', ['%%company%%']],
    ['%%x%%', '| Ask | Why |\n| --- | --- |\n| "How is %%company%% doing?" | to learn |', ['%%company%%']],
  ])('%s are read in %j', (notation, source, slots) => {
    expect(slotsIn(source, [notation])).toEqual(slots)
    expect(slotsIn(source.replaceAll('\n', '\r\n'), [notation])).toEqual(slots)
    expect(slotsIn(`\ufeff${source}`, [notation])).toEqual(slots)
  })

  it('are words where no config says otherwise', () => {
    for (const mark of ['#(company)', '@company', '((company))']) expect(slotsIn(`**Rep:** How is ${mark} doing?`, [])).toEqual([])
  })

  it('leave alone what only looks like them', () => {
    expect(slotsIn('**Rep:** __Are you sure? Tell me.__ It is 20%% off, and 30%% more.', ['__x__', '%%x%%'])).toEqual([])
    expect(slotsIn('**Rep:** Write to ann@company. What broke?', ['@x'])).toEqual([])
    const { sections } = readScript('__Discovery__\n\n- "What broke?"\n', { placeholders: ['__x__'] })
    expect(sections.map(({ title }) => title)).toContain('Discovery')
    const { frontMatter } = readScript('---\ntitle: "%%x%%"\n---\n**Rep:** What does %%x%% need?', { placeholders: ['%%x%%'] })
    expect(frontMatter).toEqual({ title: '%%x%%' })
  })

  it('name no speaker', () => {
    expect(readScript('**Sam**: What broke, **name**?\n', { placeholders: ['**x**'], speakers: { sam: 'rep' } }).turns[0]?.label).toBe(
      'Sam',
    )
  })

  it('stand as written in everything that is said of a script', () => {
    const config = { placeholders: ['__x__', '@x'], ready: true }
    const source = '# Call at __place__\n\n**Rep:** Hi @name, are you in a position to decide about __offer__ today?\n'
    const findings = lintText(source, { config })
    const said = findings.filter(({ rule }) => rule === 'unfilled-placeholder')
    expect(said.map(({ message }) => message.split(' ', 1)[0])).toEqual(['@name', '__offer__'])
    expect(said.map(({ span }) => source.slice(span.start, span.end))).toEqual(['@name', '__offer__'])
    expect(JSON.stringify(findings)).not.toMatch(/\{\{|\$name/)
    expect(outline(source, { config }).asks.map(({ text }) => text)).toEqual([
      'Hi @name, are you in a position to decide about __offer__ today?',
    ])
  })

  it('take time that grows with the text alone', () => {
    const count = (times: number) => {
      const text = `**Rep:** ${'__ '.repeat(times)}${'(( '.repeat(times)}${'__a'.repeat(times)} What broke?`
      const start = process.cpuUsage()
      readScript(text, { placeholders: ['__x__', '(( x ))', '@x'] })
      const { user, system } = process.cpuUsage(start)
      return user + system
    }
    count(500)
    expect(count(8000) / Math.max(count(1000), 1000)).toBeLessThan(60)
  })
})
