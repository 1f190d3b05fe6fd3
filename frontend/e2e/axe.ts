import { expect, type Page } from '@playwright/test'
import axe from 'axe-core'

type Found = { violations: { id: string; help: string; nodes: { target: string[]; failureSummary?: string }[] }[] }

/** Holds the page, as it stands, to WCAG 2.2 A and AA. */
export async function expectAccessible(page: Page): Promise<void> {
  if (!(await page.evaluate<boolean>("'axe' in window"))) await page.evaluate(axe.source)
  const found = await page.evaluate<Found>(
    "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })",
  )
  const faults = found.violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map((node) => node.target) }))
  expect(faults).toEqual([])
}
