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
