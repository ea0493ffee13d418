import { describe, expect, it } from 'vitest'
import { readScript } from '../../src/script/read.js'
import { asked } from './reading-of.js'

describe('what is spoken', () => {
  it('goes on behind a stage direction in bold, which is no heading', () => {
    const source =
      '### Objection 1: "You are dear"\n\n**Response:**\n"Dear next to what?"\n\n**[Let them answer]**\n\n"I see.\n\nWhat was the last one like?"\n'
    expect(asked(source)).toEqual(['Dear next to what?', 'What was the last one like?'])
  })
  it('stands in every paragraph of a file that only pauses part', () => {
    const source =
      'Good evening, this is Ada.\n\n*[Wait for response]*\n\nLovely. Our choir sings again in May.\n\n*[Wait for response]*\n\nWould you like two seats?\n\n*[Wait for response]*\n'
    const script = readScript(source)
    expect(script.role).toBe('script')
    expect(script.turns.map(({ speaker, channel }) => `${speaker} ${channel}`)).toEqual(['rep call', 'rep call', 'rep call'])
    expect(script.asks.map(({ text }) => text)).toEqual(['Would you like two seats?'])
  })
  it('stands in a short file without headings that greets and asks', () => {
    const source =
      "Hi {name}, this is {agent}. I'm calling because you asked us about a boat.\n\nMay I ask two things?\n- Do you sail already?\n- Where would you keep it?\n\nThank you. I can send you a list. Shall I?\n"
    const script = readScript(source)
    expect(script.role).toBe('script')
    expect(script.has.agenda).toBe(true)
    expect(script.asks.map(({ text }) => text)).toEqual([
      'May I ask two things?',
      'Do you sail already?',
      'Where would you keep it?',
      'Shall I?',
    ])
  })
  it('stands below a heading that only introduces it', () => {
    const source =
      '# Questions for new clients\n\n## Overview\n\nWhat we need to know.\n\n### The garden\n\n- **What grows there today?**\n- **Who waters it when you are away?**\n- **How do you want to use it?**\n'
    expect(asked(source)).toEqual(['What grows there today?', 'Who waters it when you are away?', 'How do you want to use it?'])
  })
  it('stands behind the part of a call that has a length', () => {
    expect(
      asked('### Check-in (30 min)\n\n1. **Thank** (5 min): Name one success\n2. **Listen** (10 min): "What is on your desk this week?"\n'),
    ).toEqual(['What is on your desk this week?'])
  })
  it('answers what was listened for', () => {
    expect(
      asked(
        '## Red flags\n\n**Watch out for these:**\n\n### Vague answers\n\n**What to do:** "Can you tell me about the last time it leaked?"\n',
      ),
    ).toEqual(['Can you tell me about the last time it leaked?'])
  })
  it('holds one word between other quotations of a cell', () => {
    expect(asked('| Step | Questions |\n|---|---|\n| Will | "What will you do?" "When?" "Who helps?" |\n')).toEqual([
      'What will you do?',
      'When?',
      'Who helps?',
    ])
  })
})

describe('what is not spoken', () => {
  it('the name of another place of the file', () => {
    const source =
      '## Script\n\n"Would you sell the barn?"\n→ If they wonder: [Who is this?](#who-is-this) or [Are you an agent?](#agent)\n'
    expect(asked(source)).toEqual(['Would you sell the barn?'])
  })
  it('the title of a chapter', () => {
    expect(asked('# How to ask questions that matter\n\n## How Many Talks Do You Need?\n\nFifteen.\n')).toEqual([])
    expect(asked('# Questions\n\n## 1. How many talks do you have in a week?\n\nWrite it down.\n')).toEqual([
      'How many talks do you have in a week?',
    ])
  })
  it('an example of what the customer may ask', () => {
    expect(
      asked(
        '## Rules\n\n- If the candidate asks about the work (e.g., "Which crane would I drive?"), say that the foreman tells them.\n\n## Script\n\n- "Where did you drive last?"\n',
      ),
    ).toEqual(['Where did you drive last?'])
  })
  it('what a kind of training is there for', () => {
    expect(asked('```\nTRAINING answers: "What should I do?"\nCOACHING answers: "How can I do it better?"\n```\n')).toEqual([])
  })
  it('what whoever prepares an interview asks himself', () => {
    expect(
      asked(
        '# Interview guide\n\n## Before conducting interviews\n\n- What do you think you know about bakers?\n- What would surprise you?\n',
      ),
    ).toEqual([])
  })
  it('fields that come again in every record: their labels are no names', () => {
    const record =
      '- Issue: Asked for the price at once.\n  Fix rule: Ask about the roof first, then about money.\n  Better line: "Where does it leak?"\n'
    expect(asked(`## What to fix\n\n${record.repeat(3)}`)).toEqual(['Where does it leak?', 'Where does it leak?', 'Where does it leak?'])
    expect(readScript(`## What to fix\n\n${record.repeat(3)}`, { role: 'script' }).turns).toHaveLength(3)
  })
})

describe('the stage', () => {
  const stages = (source: string): string[] => readScript(source, { role: 'script' }).asks.map(({ stage }) => stage)
  it('is objection under headings in the customer’s words', () => {
    expect(
      stages(
        '# Call\n\n## Questions/concerns and responses\n\n### Who is this?\n"Ada. Is the barn still yours?"\n\n### Busy. Call later.\n"Sure. Is the evening better?"\n',
      ),
    ).toEqual(['objection', 'objection'])
  })
  it('is that of the bold item above', () => {
    expect(
      stages(
        '# Call\n\n- **1) Opening**\n  - "How are you?"\n- **2) Discovery**\n  - "What brought you here?"\n- **3) Close**\n  - "Morning or evening?"\n',
      ),
    ).toEqual(['opening', 'discovery', 'close'])
  })
})

describe('the kind of call', () => {
  it('is mixed where a title joins scripts and objections', () => {
    expect(readScript('# Call scripts & objection handling\n\n**Rep:** What brought you here?\n').call).toBe('mixed')
  })
  it('is in-home where a technician talks to the owner', () => {
    expect(readScript('**Technician:** Where does it rattle?\n\n**Homeowner:** Upstairs.\n').call).toBe('in-home')
  })
  it('is an interview where a candidate is screened, whatever the first heading says', () => {
    const source = '### Role\n\nYou call a candidate for a short screening.\n\n- "Are you free to talk?"\n- "Where do you work today?"\n'
    expect(readScript(source, { role: 'script' }).call).toBe('interview')
  })
})

describe('the role', () => {
  it('is a bank where one part of the title says so', () => {
    const asks = [
      'Who bakes?',
      'What do you bake on a Monday?',
      'How do you store it?',
      'Who buys it?',
      'What goes stale?',
      'What do you throw away?',
    ]
    expect(readScript(`# Discovery questions - Crumb & Co\n\n${asks.map((ask) => `1. "${ask}"`).join('\n')}\n`).role).toBe('bank')
  })
  it('is none where a model is told how to hold a session with its user', () => {
    const source =
      '# Step 4\n\nAsk the user for the topic. Never go on without user input.\n\n- What will you teach?\n- Who is it for?\n\nThe user says when it is done.\n'
    expect(readScript(source).role).toBe('none')
  })
})

describe('what a script has', () => {
  it('is a purpose where it says why it calls, and none where the aim is told of something else', () => {
    expect(readScript("**You:** So here's why I'm calling: a van went by your shop. Is it yours?\n").has.agenda).toBe(true)
    expect(readScript('**You:** The goal is to pay less, not more. Where do you buy?\n').has.agenda).toBe(false)
  })
})
