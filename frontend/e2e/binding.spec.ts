import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './axe'
import { register, signIn } from './signIn'
import { newPerson } from './support/person'
import { totp } from './support/totp'

const NUMBER = /[0-9]{17}[0-9X]/

test('somebody whom their unit entered asks for their record, the unit confirms, and they read it', async ({
  browser,
  page,
}) => {
  test.setTimeout(180_000)
  const someone = newPerson()
  const person = await (await browser.newContext()).newPage()
  await signIn(page, 'unit.nm1')
  const { name, idNumber } = await aRecordOfTheUnit(page)

  await test.step('the person registers, sees no record, and asks for it', async () => {
    await register(person, someone.mobile, name)
    await person.getByRole('link', { name: '我的档案' }).click()
    await person.getByRole('link', { name: '申请绑定档案' }).click()
    await expectAccessible(person)
    await person.getByLabel('姓名').fill(name)
    await person.getByLabel('公民身份号码').fill(someone.wrongIdNumber)
    await person.getByRole('button', { name: '提交申请' }).click()
    await expect(person.getByRole('alert')).toBeVisible()
    await person.getByLabel('公民身份号码').fill(idNumber)
    await person.getByRole('button', { name: '提交申请' }).click()
    await expect(person.getByText(/申请已提交/)).toBeVisible()
    await expect(person.getByText(NUMBER)).toHaveCount(0)
    await expectAccessible(person)
  })

  await test.step('the unit compares and confirms, after the second factor', async () => {
    await page.getByRole('link', { name: '档案绑定', exact: true }).click()
    await expectAccessible(page)
    await page.getByRole('main').getByRole('link', { name }).first().click()
    await expect(page.getByText('不一致，请向本人核实')).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: '确认是本人' }).click()
    const dialog = page.getByRole('dialog', { name: `确认${name}的绑定申请` })
    await expectAccessible(page)
    await dialog.getByRole('button', { name: '确认是本人' }).click()
    await setUpCodes(page)
    await expect(page.getByText('已确认')).toBeVisible()
  })

  await test.step('the record is theirs', async () => {
    await person.reload()
    await person.getByRole('link', { name: '查看我的档案' }).click()
    await expect(person.getByRole('heading', { name, exact: true })).toBeVisible()
    await expectAccessible(person)
  })

  await test.step('the unit can print a slip when they have lost the password, which they see', async () => {
    await page.getByRole('link', { name: '查看档案' }).click()
    await page.getByRole('button', { name: '重置密码' }).click()
    await page.getByRole('dialog', { name: '重置密码' }).getByRole('button', { name: '打印' }).click()
    const sheet = page.getByRole('dialog', { name: '账号条' })
    await expect(sheet).toBeVisible()
    const password = await sheet.locator('dl > div').filter({ hasText: '临时密码' }).locator('dd').textContent()
    await expectAccessible(page)
    await sheet.getByRole('button', { name: '完成' }).click()

    await expect.poll(() => person.request.get('/api/me').then((answer) => answer.status())).toBe(401)
    await person.goto('/')
    await person.getByRole('main').getByRole('link', { name: '登录' }).click()
    await person.locator('#username').fill(someone.mobile)
    await person.locator('#password').fill(password ?? '')
    await person.locator('#kc-login').click()
    await person.locator('#password-new').fill('Mongolia-2026')
    await person.locator('#password-confirm').fill('Mongolia-2026')
    await person.locator('form [type=submit]').first().click()
    await expect(person.getByRole('link', { name: '退出登录' })).toBeVisible()
    await person.goto('/my-record/bind')
    await expect(person.getByText(/为您重置了密码/)).toBeVisible()
    await expectAccessible(person)
  })
})

/** Name and number of one of the unit's people, as a unit may read them. */
async function aRecordOfTheUnit(page: Page) {
  await page.goto('/talents?category=professional')
  const link = page.getByRole('main').getByRole('table').getByRole('link').last()
  const name = (await link.textContent()) ?? ''
  await link.click()
  await page.getByRole('button', { name: '查看完整号码' }).click()
  const asked = page.getByRole('dialog', { name: '查看完整号码' })
  await asked.getByRole('combobox').click()
  await page.locator('.ant-select-dropdown .ant-select-item-option').first().click()
  await asked.getByRole('button', { name: /查看|确/ }).click()
  await expect(page.getByText(NUMBER)).toBeVisible()
  const idNumber = NUMBER.exec((await page.getByText(NUMBER).textContent()) ?? '')?.[0] ?? ''
  return { name, idNumber }
}

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
