import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './axe'
import { signIn } from './signIn'
import { press } from './support/keyboard'

const PASSWORD = process.env.E2E_PASSWORD ?? 'Talent-2026!'

test('an officer who is also a talent acts as one and as the other, by keys, and back on a phone', async ({ page }) => {
  await signIn(page, 'county.cg')
  await expect(page.getByRole('banner')).toContainText('呈贡区人力资源和社会保障局 · 旗县区主管部门')

  await press(page.getByRole('button', { name: '切换身份' }))
  const dialog = page.getByRole('dialog', { name: '选择以哪个身份办理' })
  await expect(dialog).toBeVisible()
  await expectAccessible(page)
  await press(dialog.getByRole('link', { name: /个人/ }))

  // A phone number is no part of an address: it is typed.
  await expect(page.locator('#username')).toHaveValue('')
  expect(page.url()).not.toContain('login_hint')
  await page.locator('#username').fill('13900000021')
  await givePassword(page)
  await expect(page.getByRole('heading', { level: 1, name: '张敏，您好' })).toBeVisible()
  await expect(page.getByRole('banner')).toContainText('个人')
  await expect(page.getByRole('link', { name: '审核' })).toHaveCount(0)

  await page.setViewportSize({ width: 390, height: 844 })
  await page.getByRole('button', { name: '切换身份' }).click()
  await expect(dialog).toBeVisible()
  await expectAccessible(page)
  await dialog.getByRole('link', { name: /呈贡区人力资源和社会保障局/ }).click()
  await expect(page.locator('#username')).toHaveValue('county.cg')
  await givePassword(page)
  await expect(page.getByRole('banner')).toContainText('旗县区主管部门')
  expect(new URL(page.url()).pathname).toBe('/')
  await expectAccessible(page)
})

async function givePassword(page: Page): Promise<void> {
  await page.locator('#password').fill(PASSWORD)
  await page.locator('#kc-login').click()
}
