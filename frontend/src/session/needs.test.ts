import { expect, test } from 'vitest'
import { aReader } from '../testing/builders'
import { mayOpen } from './needs'

test('a page for roles is open to these roles only', () => {
  const needs = { roles: ['county', 'league'] } as const
  expect(mayOpen(needs, aReader({ role: 'county' }))).toBe(true)
  expect(mayOpen(needs, aReader({ role: 'unit' }))).toBe(false)
})

test('a page for a duty is shut to those of the role without it', () => {
  const needs = { roles: ['unit'], duty: 'enters' } as const
  expect(mayOpen(needs, aReader({ role: 'unit', duties: ['enters', 'approves'] }))).toBe(true)
  expect(mayOpen(needs, aReader({ role: 'unit', duties: ['approves'] }))).toBe(false)
})

test('a page for whoever is signed in is open to every role', () => {
  expect(mayOpen('signed-in', aReader({ role: 'auditor' }))).toBe(true)
})

test('the search is shut to a bureau outside the inner network, and open to a unit there', () => {
  const needs = { roles: ['unit', 'county'], searches: true } as const
  const office = { id: 'o', name: '呈贡区人社局', kind: 'bureau', level: 'county' }
  expect(mayOpen(needs, aReader({ role: 'county' }, { ...office, searches: true }))).toBe(true)
  expect(mayOpen(needs, aReader({ role: 'county' }, { ...office, searches: false }))).toBe(false)
  expect(mayOpen(needs, aReader({ role: 'unit' }, { ...office, kind: 'unit', searches: true }))).toBe(true)
})
