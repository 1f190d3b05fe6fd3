import { expect, test } from '@playwright/test'
import { expectAccessible } from './axe'
import { signIn } from './signIn'
import { figureOf } from './support/statistics'

test("a sector's authority finds and counts the people of its sector, and their numbers stay masked", async ({
  browser,
  page,
}) => {
  await signIn(page, 'authority.cg')
  await expect(page.getByRole('banner')).toContainText('呈贡区卫生健康局 · 行业主管部门')
  await expect(page.getByText('在这里查询和统计本行业的人才')).toBeVisible()
  await expectAccessible(page)

  const ofSector = await figureOf(page, '呈贡区', '专业技术人才', '高级')
  await expectAccessible(page)
  expect(ofSector).toBeGreaterThan(0)

  await page.evaluate(() => sessionStorage.setItem('purpose', 'review'))
  await page.goto('/talents?category=professional')
  const rows = page.getByRole('row').filter({ has: page.getByRole('link') })
  await expect(rows.first()).toBeVisible()
  expect(await rows.filter({ hasNotText: '滇东人民医院' }).count()).toBe(0)
  await rows.first().getByRole('link').click()
  await expect(page.getByRole('heading', { name: '人才信息', exact: true })).toBeVisible()
  await expect(page.getByText(/^[0-9]{3}\*+[0-9X]$/)).toBeVisible()
  await expect(page.getByRole('button', { name: '查看完整号码' })).toHaveCount(0)
  await expectAccessible(page)

  const bureau = await (await browser.newContext()).newPage()
  await signIn(bureau, 'county.cg')
  expect(await figureOf(bureau, '呈贡区', '专业技术人才', '高级')).toBeGreaterThan(ofSector)
})
