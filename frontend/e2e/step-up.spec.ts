import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './axe'
import { signIn } from './signIn'
import { totp } from './support/totp'

const NUMBER = /[0-9]{17}[0-9X]/

test('an officer sets up codes on the way to a number, gives one, and reads it where they were', async ({ page }) => {
  await signIn(page, 'county.cg')
  await page.evaluate(() => sessionStorage.setItem('purpose', 'review'))
  await page.goto('/talents?category=professional')
  await page.getByRole('main').getByRole('link').first().click()
  await expect(page.getByRole('button', { name: '查看完整号码' })).toBeVisible()
  const address = page.url()
  await expect(page.getByText(NUMBER)).toHaveCount(0)

  await page.getByRole('button', { name: '查看完整号码' }).click()
  const dialog = page.getByRole('dialog', { name: '需要再次验证身份' })
  await expect(dialog).toBeVisible()
  await expectAccessible(page)

  await test.step('whoever closes the second window is still signed in', async () => {
    const given = page.waitForEvent('popup')
    await dialog.getByRole('button', { name: '去验证' }).click()
    await (await given).close()
    await page.request.get('/api/me').then((answer) => expect(answer.status()).toBe(200))
  })

  const second = page.waitForEvent('popup')
  await dialog.getByRole('button', { name: '去验证' }).click()
  await setUpCodes(await second)
  await expect(page.getByText(NUMBER)).toBeVisible()
  expect(page.url()).toBe(address)
  await expectAccessible(page)

  await page.getByRole('button', { name: '隐藏完整号码' }).click()
  await expect(page.getByText(NUMBER)).toHaveCount(0)
  await page.getByRole('button', { name: '查看完整号码' }).click()
  await expect(page.getByText(NUMBER)).toBeVisible()
})

async function setUpCodes(window: Page) {
  const secret = await window.locator('input[name=totpSecret]').inputValue()
  await window.locator('#totp').fill(totp(secret))
  await window.locator('#saveTOTPBtn').click()
  await window.waitForEvent('close')
}
