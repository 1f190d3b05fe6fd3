import { expect, test } from '@playwright/test'
import { expectAccessible } from './axe'
import { register, signIn, signOut } from './signIn'

test('a person registers with a mobile number, is at home, signs out and in again', async ({ page }) => {
  const mobile = `138${Date.now().toString().slice(-8)}`
  await page.goto('/')
  await expectAccessible(page)

  await register(page, mobile, '其其格')
  const greeting = page.getByRole('heading', { level: 1, name: '其其格，您好' })
  await expect(greeting).toBeVisible()
  await expectAccessible(page)

  await signOut(page)
  await signIn(page, mobile)
  await expect(greeting).toBeVisible()
})

test('a lapsed session keeps the page and is renewed in a second window', async ({ page, context }) => {
  await signIn(page, '13900000001')
  await expect(page.getByRole('heading', { level: 1, name: '苏日娜，您好' })).toBeVisible()

  await context.clearCookies({ name: /^q_session/ })
  await page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')))
  const dialog = page.getByRole('dialog', { name: '登录已失效' })
  await expect(dialog).toBeVisible()
  await expect(page.getByText('苏日娜，您好')).toBeVisible()

  // Keycloak still knows the person, so the second window comes and goes by itself.
  await dialog.getByRole('button', { name: '重新登录' }).click()
  await expect(dialog).toBeHidden()
})
