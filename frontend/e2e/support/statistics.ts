import { expect, type Page } from '@playwright/test'

/** The number in the cross-tab of the statistics page; an empty cell is nobody. */
export async function figureOf(page: Page, territory: string, category: string, tier: string): Promise<number> {
  await page.getByRole('link', { name: '统计', exact: true }).click()
  const table = page.getByRole('table', { name: '统计表' })
  // Before their names have come, codes stand in the heads.
  await expect(table.getByRole('columnheader', { name: category, exact: true })).toBeVisible()
  await expect(table.getByRole('columnheader', { name: tier, exact: true }).first()).toBeVisible()
  const [groups = [], tiers = []] = await table
    .locator('thead tr')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll('th')].map(({ textContent, colSpan, rowSpan }) => ({ textContent, colSpan, rowSpan })),
      ),
    )
  let column = 0
  for (const { textContent, colSpan } of groups.filter(({ rowSpan }) => rowSpan === 1)) {
    const place = tiers.slice(column, column + colSpan).findIndex((head) => head.textContent === tier)
    if (textContent === category && place >= 0) {
      const row = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: territory, exact: true }) })
      const text = await row
        .getByRole('cell')
        .nth(column + place)
        .textContent()
      return Number(text?.replace(/\D/g, ''))
    }
    column += colSpan
  }
  return 0
}
