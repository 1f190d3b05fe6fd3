import { expect, type Page } from '@playwright/test'

/** From home over the whole list of what waits to one person's declaration. */
export async function openWaiting(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: '审核', exact: true }).click()
  const person = page.getByRole('link', { name, exact: true })
  const more = page.getByRole('button', { name: '加载更多' })
  await expect(page.getByRole('table', { name: '等待审核的申报' })).toBeVisible()
  // The list runs from the longest waiting to the newest.
  while (await more.isVisible()) {
    const before = await page.getByRole('row').count()
    await more.click()
    await expect.poll(() => page.getByRole('row').count()).toBeGreaterThan(before)
  }
  await person.click()
  await expect(page.getByRole('heading', { level: 1, name: '审核申报' })).toBeVisible()
}

/** What waits, as the home page counts it. */
export async function waitingCount(page: Page): Promise<number> {
  const heading = page.getByRole('heading', { name: '等待我单位审核' })
  const waiting = page.locator('section').filter({ has: heading })
  return Number((await waiting.getByText(/份申报等待审核/).textContent())?.replace(/\D/g, ''))
}
