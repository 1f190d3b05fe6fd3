import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const here = import.meta.dirname
const depcruise = join(here, '../node_modules/dependency-cruiser/bin/dependency-cruise.mjs')

type Violation = { from: string; to: string; rule: { name: string } }

function violationsUnder(root: string): string[] {
  const args = [depcruise, '--config', join(here, '../walls.config.cjs'), '--output-type', 'json', 'src']
  const answer = execFileSync(process.execPath, args, { cwd: root, env: { ...process.env, WALLS_ROOT: root } })
  const { summary } = JSON.parse(answer.toString()) as { summary: { violations: Violation[] } }
  return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)
}

test('the walls stop a floor that reaches up, a feature that knows another, and a cycle', () => {
  const found = violationsUnder(join(here, 'fixture'))
  expect(found).toContain('lib-below: src/lib/low.ts → src/session/high.ts')
  expect(found).toContain('feature-to-feature: src/features/a/a.ts → src/features/b/b.ts')
  expect(found).toContain('no-cycles: src/lib/low.ts → src/session/high.ts')
  expect(found.some((violation) => violation.includes('clean.ts'))).toBe(false)
})

test('a folder that has no place in the house is refused', () => {
  const root = mkdtempSync(join(tmpdir(), 'walls-'))
  mkdirSync(join(root, 'src/utils'), { recursive: true })
  try {
    expect(() => violationsUnder(root)).toThrow('No place in the house for src/utils')
  } finally {
    rmSync(root, { recursive: true })
  }
})
