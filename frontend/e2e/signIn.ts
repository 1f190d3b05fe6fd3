import { expect, type Page } from '@playwright/test'
import { press, tabTo } from './support/keyboard'

/** Password of every demonstration account, unless the system under test was given another. */
const PASSWORD = process.env.E2E_PASSWORD ?? 'Talent-2026!'

/** From the page's public side through the real sign-in page, and back to where it began. */
export async function signIn(page: Page, username: string, password = PASSWORD): Promise<void> {
  await page.goto('/')
  await page.getByRole('main').getByRole('link', { name: '登录' }).click()
  await page.locator('#username').fill(username)
  await page.locator('#password').fill(password)
  await page.locator('#kc-login').click()
  await expect(page.getByRole('link', { name: '退出登录' })).toBeVisible()
}

/** The same without a mouse. */
export async function signInByKeys(page: Page, username: string, password = PASSWORD): Promise<void> {
  await page.goto('/')
  await press(page.getByRole('main').getByRole('link', { name: '登录' }))
  await tabTo(page.locator('#username'))
  await page.keyboard.type(username)
  await tabTo(page.locator('#password'))
  await page.keyboard.type(password)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('link', { name: '退出登录' })).toBeVisible()
}

/** Registers a person by their mobile number, and comes back signed in. */
export async function register(page: Page, mobile: string, name: string, password = PASSWORD): Promise<void> {
  await page.goto('/')
  await page.getByRole('link', { name: '个人注册' }).click()
  await page.locator('#username').fill(mobile)
  await page.locator('#firstName').fill(name)
  await page.locator('#password').fill(password)
  await page.locator('#password-confirm').fill(password)
  await page.locator('#kc-register-form input[type=submit], #kc-register-form button[type=submit]').click()
  await expect(page.getByRole('link', { name: '退出登录' })).toBeVisible()
}

/** Ends the session here and at the sign-in page. */
export async function signOut(page: Page): Promise<void> {
  await page.getByRole('link', { name: '退出登录' }).click()
  await expect(page.getByRole('main').getByRole('link', { name: '登录' })).toBeVisible()
}
