import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './axe'
import { signIn } from './signIn'
import { choose } from './support/form'
import { newPerson } from './support/person'
import { totp } from './support/totp'

const UNIT = '云岭理工大学'
const OWN_PASSWORD = 'Mongolia-2026'

test('a bureau gives a clerk an account by a slip, the clerk signs in and enters, and is out when disabled', async ({
  browser,
  page,
}, info) => {
  test.setTimeout(180_000)
  const clerk = newPerson()
  await signIn(page, 'county.cg2')
  await page.getByRole('link', { name: '账号', exact: true }).click()
  await expect(page.getByRole('heading', { name: '账号管理' })).toBeVisible()
  await expectAccessible(page)

  await test.step('the account is given, after the second factor', async () => {
    await page.getByRole('button', { name: '开通账号' }).click()
    await choose(page.getByRole('main'), '所在单位', UNIT)
    await page.getByLabel('姓名').fill(clerk.name)
    await page.getByLabel('公民身份号码').fill(clerk.wrongIdNumber)
    await page.getByRole('checkbox', { name: /经办/ }).check()
    await page.getByRole('button', { name: '开通账号' }).click()
    await setUpCodes(page)
    await expect(page.getByRole('alert')).toBeVisible()
    await expectAccessible(page)
    await page.getByLabel('公民身份号码').fill(clerk.idNumber)
    await page.getByRole('button', { name: '开通账号' }).click()
    await expect(page.getByRole('heading', { name: clerk.name })).toBeVisible()
    await expectAccessible(page)
  })

  const slip = await test.step('the slip is printed', async () => {
    await page.getByRole('button', { name: '打印账号条' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '打印' }).click()
    const sheet = page.getByRole('dialog', { name: '账号条' })
    await expect(sheet).toBeVisible()
    await expectAccessible(page)
    const value = (label: string) => sheet.locator('dl > div').filter({ hasText: label }).locator('dd').textContent()
    const read = { username: (await value('用户名')) ?? '', password: (await value('临时密码')) ?? '' }
    await page.emulateMedia({ media: 'print' })
    await page.screenshot({ path: info.outputPath('slip.png') })
    await expect(page.locator('#root')).toBeHidden()
    await page.emulateMedia({ media: 'screen' })
    await sheet.getByRole('button', { name: '完成' }).click()
    await expect(page.getByText(read.password)).toHaveCount(0)
    return read
  })

  const desk = await (await browser.newContext()).newPage()
  await test.step('the clerk signs in by it, with a password and a second factor of their own, and enters', async () => {
    await desk.goto('/')
    await desk.getByRole('main').getByRole('link', { name: '登录' }).click()
    await desk.locator('#username').fill(slip.username)
    await desk.locator('#password').fill(slip.password)
    await desk.locator('#kc-login').click()
    for (let step = 0; step < 2; step++) {
      await expect(desk.locator('#totp, #password-new')).toBeVisible()
      if (await desk.locator('#totp').isVisible()) {
        const secret = await desk.locator('input[name=totpSecret]').inputValue()
        await desk.locator('#totp').fill(totp(secret))
        await desk.locator('#saveTOTPBtn').click()
      } else {
        await desk.locator('#password-new').fill(OWN_PASSWORD)
        await desk.locator('#password-confirm').fill(OWN_PASSWORD)
        await desk.locator('form [type=submit]').first().click()
      }
    }
    await expect(desk.getByRole('banner')).toContainText(UNIT)
    await desk.getByRole('button', { name: '填报人员' }).click()
    await expect(desk).toHaveURL(/declarations\/[0-9a-f-]{36}/)
    await expectAccessible(desk)
  })

  await test.step('the bureau disables the clerk, who is out', async () => {
    await page.reload()
    await expect(page.getByText('使用中')).toBeVisible()
    await page.getByRole('button', { name: '停用' }).click()
    const asked = page.getByRole('dialog')
    await asked.getByLabel('原因').fill('调离')
    await expectAccessible(page)
    await asked.getByRole('button', { name: '停用' }).click()
    await expect(page.getByText('已停用')).toBeVisible()
    await expect.poll(() => desk.request.get('/api/me').then((answer) => answer.status()), { timeout: 5_000 }).toBe(401)
  })
})

/** The act asks for a second factor; whoever has none sets it up in the window that opens. */
async function setUpCodes(page: Page) {
  const second = page.waitForEvent('popup')
  await page.getByRole('dialog', { name: '需要再次验证身份' }).getByRole('button', { name: '去验证' }).click()
  const window = await second
  const secret = await window.locator('input[name=totpSecret]').inputValue()
  await window.locator('#totp').fill(totp(secret))
  await window.locator('#saveTOTPBtn').click()
  await window.waitForEvent('close')
}
