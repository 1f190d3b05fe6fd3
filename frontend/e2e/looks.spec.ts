import { type Browser, expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './axe'
import { signIn } from './signIn'

/** What each of them opens; a function where the address is that of the first of a list. */
const tours: Record<string, (string | ((page: Page) => Promise<string>))[]> = {
  '13900000001': [
    '/',
    '/declarations',
    '/declarations/new',
    '/my-record',
    '/talents',
    '/apply',
    '/unit-applications',
    '/no-such-page',
  ],
  'unit.cg1': [
    '/',
    '/declarations',
    firstOf('/declarations?state=draft', '/edit'),
    firstOf('/declarations?state=admitted'),
  ],
  'county.cg': [
    '/',
    '/review',
    firstOf('/review'),
    '/talents',
    firstOf('/talents?category=professional'),
    '/statistics',
    '/units',
    '/units/new',
    '/unit-applications',
    firstOf('/units'),
  ],
  'regional.nm': ['/', '/statistics', '/offices', '/responsible-persons', firstOf('/responsible-persons')],
  auditor: ['/'],
}

for (const [account, addresses] of Object.entries(tours)) {
  test(`every page of ${account} in both languages, on a desk and a phone, in both sizes of type`, async ({
    browser,
  }) => {
    test.setTimeout(300_000)
    const page = await signedIn(browser, account)
    for (const address of addresses) {
      const path = typeof address === 'string' ? address : await address(page)
      await test.step(path, async () => {
        await look(page, path, 'zh-CN', [
          { width: 1440, large: false },
          { width: 390, large: true },
        ])
        await look(page, path, 'en', [
          { width: 390, large: false },
          { width: 1440, large: true },
        ])
      })
    }
    await page.context().close()
  })
}

/** Bureaus have said what for they read; the page itself remembers it for as long as its window is open. */
async function signedIn(browser: Browser, account: string): Promise<Page> {
  const context = await browser.newContext()
  await context.addInitScript(() => sessionStorage.setItem('purpose', 'review'))
  const page = await context.newPage()
  await signIn(page, account)
  return page
}

/** Address of the first record of a list, and what stands behind it. */
function firstOf(list: string, behind = '') {
  return async (page: Page) => {
    await prefer(page, 'zh-CN', false)
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.goto(list)
    const first = page.getByRole('table').getByRole('link').first()
    return `${await first.getAttribute('href')}${behind}`
  }
}

async function prefer(page: Page, language: string, large: boolean) {
  await page.evaluate(
    ([language, large]) => {
      localStorage.setItem('language', language)
      localStorage.setItem('large-type', large)
      window.dispatchEvent(new Event('preference-changed'))
    },
    [language, large ? 'on' : 'off'] as const,
  )
}

type Shape = { width: number; large: boolean }

async function look(page: Page, path: string, language: string, shapes: Shape[]) {
  await prefer(page, language, false)
  await page.goto(path)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('status', { name: /正在加载|Loading/ })).toHaveCount(0)
  for (const { width, large } of shapes) {
    await page.setViewportSize({ width, height: 900 })
    await prefer(page, language, large)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(wide, `${path} keeps within ${width} pixels`).toBeLessThanOrEqual(0)
    await expectTargets(page, large ? 60 : 44)
    await expectAccessible(page)
  }
  if (language === 'en') await expectEnglish(page)
}

/** Buttons and fields are as tall as a finger, once they have grown; links within text and dense tables are not asked for. */
async function expectTargets(page: Page, height: number) {
  const small = () =>
    page.evaluate((height) => {
      const targets = document.querySelectorAll<HTMLElement>('button, input:not([type]), textarea, .ant-select, nav a')
      return [...targets]
        .map((element) => element.closest<HTMLElement>('.ant-select, .ant-input-affix-wrapper') ?? element)
        .filter((element) => element.offsetParent && !element.ariaHidden && element.offsetHeight < height - 1)
        .map((element) => `${element.offsetHeight} px: ${element.ariaLabel ?? element.textContent}`)
    }, height)
  await expect.poll(small).toEqual([])
}

/** What the page itself says, as far as it is not data: heads of tables, labels, menu, buttons. */
async function expectEnglish(page: Page) {
  const words = page.locator('th[scope=col], dt, label, legend, nav a, .ant-btn:not([lang]), h3')
  expect((await words.allTextContents()).filter((text) => /\p{Script=Han}/u.test(text))).toEqual([])
}
