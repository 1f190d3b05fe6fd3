import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './axe'
import { register, signIn } from './signIn'
import { choose } from './support/form'
import { newPerson } from './support/person'
import { newUscc } from './support/uscc'

test('a unit applies with a photograph of its certificate, is refused, applies again, and is opened', async ({
  browser,
  page,
}) => {
  test.setTimeout(180_000)
  const person = newPerson()
  const unit = { name: `呈贡区${person.name}农牧业专业合作社`, uscc: newUscc() }

  await page.goto('/apply')
  await expect(page.getByRole('heading', { name: '单位申请开办' })).toBeVisible()
  await expectAccessible(page)
  await register(page, person.mobile, person.name)

  await test.step('it is applied for', async () => {
    await apply(page, unit, person.mobile)
    await expect(page.getByText(/申请已送达呈贡区人力资源和社会保障局/)).toBeVisible()
    await expectAccessible(page)
  })

  const desk = await (await browser.newContext()).newPage()
  await signIn(desk, 'county.cg')
  await test.step('the bureau finds it at home, looks at the certificate, and refuses it', async () => {
    await desk.getByRole('link', { name: '去办理' }).click()
    await desk.getByRole('link', { name: unit.name }).click()
    const certificate = desk.getByRole('img', { name: `${unit.name}的登记证书` })
    await expect.poll(() => certificate.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(640)
    await expectAccessible(desk)
    await desk.getByRole('button', { name: '退回' }).click()
    const asked = desk.getByRole('dialog')
    await asked.getByLabel('原因').fill('照片看不清楚，请重新拍摄。')
    await asked.getByRole('button', { name: '退回' }).click()
    await expect(desk.getByText('已退回')).toBeVisible()
  })

  await test.step('who applied reads why, and applies again', async () => {
    await page.reload()
    await expect(page.getByText('理由：照片看不清楚，请重新拍摄。')).toBeVisible()
    await page.getByRole('link', { name: '改正后再申请' }).click()
    await apply(page, unit, person.mobile)
    await expect(page.getByText(/申请已送达/)).toBeVisible()
  })

  await test.step('the bureau opens it, and it can be chosen', async () => {
    await desk.goto('/unit-applications?state=waiting')
    await desk.getByRole('link', { name: unit.name }).click()
    await desk.getByRole('button', { name: '确认开办' }).click()
    await expect(desk.getByRole('link', { name: '为该单位开通账号' })).toBeVisible()
    await desk.getByRole('link', { name: '查看已开办的单位' }).click()
    await expect(desk.getByText(unit.uscc)).toBeVisible()
    await page.goto('/declarations/new')
    await page.getByRole('searchbox').fill(unit.name)
    await expect(page.getByRole('button', { name: `选择${unit.name}` })).toBeVisible()
  })
})

async function apply(page: Page, unit: { name: string; uscc: string }, mobile: string) {
  await page.goto('/apply')
  const main = page.getByRole('main')
  await main.getByRole('button', { name: /^行政区划/ }).click()
  const dialog = page.getByRole('dialog', { name: '选择行政区划' })
  await dialog.getByRole('searchbox').fill('呈贡')
  await dialog.getByRole('button', { name: /^呈贡区/ }).click()
  await main.getByLabel('单位名称').fill(unit.name)
  await main.getByLabel('统一社会信用代码').fill(unit.uscc)
  await choose(main, /^单位性质/, '企业')
  await choose(main, /^所属行业/, '8321 普通小学教育')
  await main.getByLabel('人事联系人').fill('苏日娜')
  await main.getByLabel('联系人手机号码').fill(mobile)
  await main.getByTestId('proof').setInputFiles({
    name: '证书.png',
    mimeType: 'image/png',
    buffer: await page.screenshot({ clip: { x: 0, y: 0, width: 640, height: 480 } }),
  })
  await expect(main.getByAltText('已选的证书照片')).toBeVisible()
  await main.getByRole('button', { name: '提交申请' }).click()
}
