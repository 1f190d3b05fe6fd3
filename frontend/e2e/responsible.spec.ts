import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './axe'
import { signIn } from './signIn'
import { newPerson } from './support/person'
import { totp } from './support/totp'
import { cellsOf } from './support/workbook'

const COUNTY = '新城区人力资源和社会保障局'
const MOBILE = '13900012345'

test('the region sets a day, a county names its two, the list says who has not, and the workbook has them', async ({
  browser,
  page,
}, info) => {
  test.setTimeout(180_000)
  const [leader, technical] = [newPerson().name, newPerson().name]
  await signIn(page, 'regional.nm')

  await test.step('the region sets the day', async () => {
    await page.getByRole('link', { name: '机构', exact: true }).click()
    await expect(page.getByRole('link', { name: '呼和浩特市人力资源和社会保障局' })).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('link', { name: '负责人员登记表' }).click()
    await page.getByRole('button', { name: '设定期限' }).click()
    await page.getByLabel('截止日期').fill('2017-05-19')
    await page.getByRole('button', { name: '保存' }).click()
    await expect(page.getByRole('alert').filter({ hasText: '截止日期不能早于今天' }).first()).toBeVisible()
    await expectAccessible(page)
    await page.getByLabel('截止日期').fill('2099-05-19')
    await page.getByRole('button', { name: '保存' }).click()
    await expect(page.getByText('请于 2099-05-19 前报送。')).toBeVisible()
  })

  const desk = await (await browser.newContext()).newPage()
  await test.step('the county reads the day and names its two', async () => {
    await signIn(desk, 'county.xc')
    await desk.getByRole('link', { name: '机构', exact: true }).click()
    await desk.getByRole('link', { name: '负责人员登记表' }).click()
    await expect(desk.getByText('请于 2099-05-19 前报送。')).toBeVisible()
    await expect(desk.getByRole('button', { name: '设定期限' })).toHaveCount(0)
    await desk.getByRole('link', { name: COUNTY }).click()
    await expect(desk.getByRole('region', { name: '技术负责人' })).toBeVisible()
    await expectAccessible(desk)
    await desk.getByRole('button', { name: /更换或修改|登记负责人员/ }).click()
    await fill(desk, '分管领导', leader)
    await fill(desk, '技术负责人', technical)
    await desk.getByRole('group', { name: '技术负责人' }).getByLabel('手机号码').fill('0471-6946229')
    await desk.getByRole('button', { name: '保存' }).click()
    await expect(desk.getByRole('alert').filter({ hasText: '请填写11位手机号码' }).first()).toBeVisible()
    await expectAccessible(desk)
    await desk.getByRole('group', { name: '技术负责人' }).getByLabel('手机号码').fill(MOBILE)
    await desk.getByRole('button', { name: '保存' }).click()
    await expect(desk.getByText('139****2345').first()).toBeVisible()
    await expect(desk.getByText(MOBILE)).toHaveCount(0)
    await expect(desk.getByText('已登记', { exact: true })).toBeVisible()
  })

  await test.step('the list says who has, and who has not', async () => {
    await page.goto('/responsible-persons?state=named')
    await expect(page.getByRole('row').filter({ hasText: COUNTY })).toContainText(technical)
    await page.goto('/responsible-persons?state=missing')
    await expect(page.getByRole('link', { name: '赛罕区人力资源和社会保障局' })).toBeVisible()
    await expect(page.getByRole('link', { name: COUNTY })).toHaveCount(0)
    await expectAccessible(page)
  })

  await test.step('the workbook has them, with their numbers, after the second factor', async () => {
    await page.goto('/responsible-persons?state=named')
    await page.getByRole('button', { name: '下载登记表' }).click()
    const saved = page.waitForEvent('download')
    await setUpCodes(page)
    const workbook = await saved
    expect(workbook.suggestedFilename()).toMatch(/^人才信息库负责人员登记表-[0-9-]+\.xlsx$/)
    const path = info.outputPath('workbook.xlsx')
    await workbook.saveAs(path)
    const line = (await cellsOf(path)).find((cells) => cells.includes(COUNTY))
    expect(line?.slice(1)).toEqual([
      COUNTY,
      '新城区',
      '已登记',
      ...[leader, '副局长', '0471-6946229', MOBILE, ''],
      ...[technical, '副局长', '0471-6946229', MOBILE, ''],
    ])
  })
})

async function fill(page: Page, role: string, name: string) {
  const group = page.getByRole('group', { name: role })
  await group.getByLabel('姓名').fill(name)
  await group.getByLabel('职务').fill('副局长')
  await group.getByLabel('办公电话').fill('0471-6946229')
  await group.getByLabel('手机号码').fill(MOBILE)
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
