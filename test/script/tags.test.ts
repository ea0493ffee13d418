import { describe, expect, it } from 'vitest'
import { readScript } from '../../src/script/read.js'
import { tagsOf } from '../../src/script/tags.js'

const tags = (html: string) => [...tagsOf(html)].map(({ from, to }) => html.slice(from, to))

describe('tagsOf', () => {
  it.each([
    ['<p class="a > b">x</p>', ['<p class="a > b">', '</p>']],
    ['<!DOCTYPE html><?php a ?><br/><!-- <b> -->', ['<!DOCTYPE html>', '<?php a ?>', '<br/>', '<!-- <b> -->']],
    ['a < b <i <b>', ['<b>']],
    ['<p title="<b>"> <!-- <b>', ['<p title="<b>">', '<!-- <b>']],
    ['<p "> <b>', ['<b>']],
    ['<p <! <?', []],
  ])('%s', (html, found) => {
    expect(tags(html)).toEqual(found)
  })
  it('gives name and attributes', () => {
    expect([...tagsOf('<H2 id=a></H2>')]).toEqual([
      { from: 0, to: 9, name: 'H2', closes: false, attributes: ' id=a' },
      { from: 9, to: 14, name: 'H2', closes: true, attributes: '' },
    ])
  })
})

it.each([
  ['tags that nothing closes', '<a '],
  ['quotation marks within them', '<a "'],
  ['quotation marks of two kinds', `<a "'<b '" `],
  ['tags within quotation marks', '<a "<a" '],
  ['attributes that end nowhere', `<a '"'"`],
  ['declarations', '<! '],
  ['processing instructions', '<? '],
  ['comments', '<!-- '],
])('%s take time that grows with the text alone', (_, part) => {
  const cost = (length: number) => {
    const text = `<div>\n${(`${part.repeat(20)}\n`).repeat(length / 20 / part.length)}`
    const start = process.cpuUsage()
    readScript(text, { role: 'script' })
    const { user, system } = process.cpuUsage(start)
    return user + system
  }
  cost(5000)
  // Sixteen times the text: some sixteen times the work, or 256 where it grows with the square.
  expect(cost(80_000) / Math.max(cost(5000), 5000)).toBeLessThan(64)
})
