import { describe, expect, it } from 'vitest'
import { asksOf } from '../../src/rule/asks.js'
import { breathsOf, stretchesOf } from '../../src/rule/breaths.js'
import { callsIn } from '../../src/rule/calls.js'
import { customersOf } from '../../src/rule/customers.js'
import { readScript } from '../../src/script/read.js'

const read = (source: string) => readScript(source, { role: 'script' })
const said = (parts: readonly (readonly { readonly text: string }[])[]) => parts.map((part) => part.map(({ text }) => text))

describe('callsIn', () => {
  it('parts at openings and voicemails, and nowhere else', () => {
    const script = read(
      '# Calls\n\n## Opening\n\n**Rep:** Who is this?\n\n## Discovery\n\n**Rep:** What happened?\n\n## Voicemail\n\n**Rep:** May I ring again?\n',
    )
    expect(said(callsIn(script, asksOf(script)))).toEqual([['Who is this?', 'What happened?'], ['May I ring again?']])
  })

  it('parts at headings over a talk of its own and over a list of what was said', () => {
    const apart = (title: string) => {
      const script = read(`# Calls\n\n**Rep:** Who lives with it?\n\n## ${title}\n\n**Rep:** What happened?\n`)
      return callsIn(script, asksOf(script)).length
    }
    expect(['Role play 2: the busy one', 'Template 3', 'Quick Reference'].map(apart)).toEqual([2, 2, 2])
    expect(['3. Needs', 'Call plan', 'Key questions'].map(apart)).toEqual([1, 1, 1])
  })

  it('parts at each heading below a title that says there are several talks', () => {
    const under = (title: string) => {
      const script = read(`# ${title}\n\n## The roof\n\n**Rep:** What happened?\n\n## The hurry\n\n**Rep:** What happened next?\n`)
      return callsIn(script, asksOf(script)).length
    }
    expect(['Example conversations and their lessons', 'Scenarios', 'Sample calls'].map(under)).toEqual([2, 2, 2])
    expect(['A conversation about roofs', 'Calls', 'One scenario'].map(under)).toEqual([1, 1, 1])
  })

  it('is one call where no heading opens another', () => {
    const script = read('# Call\n\n**Rep:** What happened?\n\n## Needs\n\n**Rep:** What does it cost you?\n')
    expect(callsIn(script, asksOf(script))).toHaveLength(1)
    expect(callsIn(script, [])).toEqual([])
  })
})

describe('customersOf', () => {
  it('tells homes from firms by what is said, and neither where both or nothing shows', () => {
    expect(customersOf(read('# Call\n\n**Rep:** How big is your family?\n\n**Rep:** Which bedroom is cold?\n'))).toBe('home')
    expect(customersOf(read('# Call\n\n**Rep:** How big is your team?\n\n**Rep:** What do your customers say?\n'))).toBe('firm')
    expect(customersOf(read('# Call\n\n**Rep:** How big is your team?\n\n**Rep:** Which bedroom is cold?\n'))).toBeUndefined()
    expect(customersOf(read('# Call\n\n**Rep:** What happened?\n'))).toBeUndefined()
  })
})

describe('breathsOf', () => {
  const breaths = (source: string) => {
    const script = read(source)
    return said(breathsOf(script, script.turns[0] ?? expect.fail()))
  }

  it('holds what is asked in one go', () => {
    expect(breaths('**Rep:** What happened? How many vans do you run?')).toEqual([['What happened?', 'How many vans do you run?']])
  })

  it('ends at talk and at a cue in brackets', () => {
    const talk = 'We have looked after vans in this town for more than twenty years by now.'
    expect(breaths(`**Rep:** What happened? ${talk} How many vans do you run?`)).toHaveLength(2)
  })
})

describe('stretchesOf', () => {
  it('parts at cues in brackets only', () => {
    const script = read('```\nRep: We come on Monday. We leave on Friday. [Show them the plan] The house is warm then.\n```')
    expect(stretchesOf(script.turns[0] ?? expect.fail()).map((part) => part.length)).toEqual([2, 1])
  })
  it('have a condition in brackets in front of a turn of its own', () => {
    const { turns } = read('```\nRep: We come on Monday. We leave on Friday. [If they nod] The house is warm then.\n```')
    expect(turns.map((turn) => stretchesOf(turn).map((part) => part.length))).toEqual([[2], [1]])
    expect(turns[1]?.branch?.condition).toBe('If they nod')
  })
})
