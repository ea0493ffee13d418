import { expect, it } from 'vitest'
import { findCode } from '../../src/config/extension.js'
import { useFolder } from '../cli/run.js'

const folder = useFolder()

const found = (manifest: object) => {
  folder.put({
    'node_modules/acme/package.json': JSON.stringify(manifest),
    'node_modules/acme/lib/p.js': '',
    'node_modules/acme/index.js': '',
  })
  return findCode('acme', folder.at('saleslint.config.yaml'), folder.path())
}

it.each([
  ['a file', { exports: './lib/p.js' }],
  ['its default', { exports: { default: './lib/p.js' } }],
  ['types and an import', { exports: { '.': { types: './lib/p.d.ts', import: './lib/p.js' } } }],
  ['an import without a dot', { exports: { require: './no.cjs', import: './lib/p.js' } }],
  ['conditions in conditions', { exports: { '.': { browser: './no.js', node: { require: './no.cjs', import: './lib/p.js' } } } }],
  ['a list', { exports: { '.': [{ worker: './no.js' }, './lib/p.js'] } }],
  ['a main file', { main: 'lib/p.js' }],
])('finds the code of a package that exports %s', (_, manifest) => {
  expect(found(manifest)).toBe(folder.at('node_modules/acme/lib/p.js'))
})

it('takes index.js where nothing is said', () => {
  expect(found({})).toBe(folder.at('node_modules/acme/index.js'))
})

it('follows no export out of the project', () => {
  expect(() => found({ exports: { import: '../../../p.js' } })).toThrow('lies outside the project')
})
