import { expect, type Page, test } from '@playwright/test'
import { signInByKeys } from './signIn'
import { section } from './support/form'
import { arrowTo, expectTrapped, place, press, select, tabTo, type } from './support/keyboard'
import { newPerson, type Person } from './support/person'

const HOME = '内蒙古自治区呼伦贝尔市海拉尔区'

const today = () => new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' })

test('by the keyboard alone a unit enters a person, and the bureau admits and finds them', async ({ browser }) => {
  test.setTimeout(300_000)
  const person = newPerson()
  const clerk = await browser.newPage()
  await signInByKeys(clerk, 'unit.cg1')
  await test.step('past the menu to the content', () => skipToContent(clerk))
  await test.step('the form is filled and submitted', async () => {
    await press(clerk.getByRole('button', { name: '填报人员' }))
    await expect(clerk.getByRole('heading', { level: 1, name: /人才信息采集表/ })).toBeVisible()
    await fill(clerk, person)
    await submit(clerk)
  })
  await clerk.close()

  const officer = await browser.newPage()
  await signInByKeys(officer, 'county.cg')
  await test.step('the officer walks to it, claims and admits', async () => {
    await openWaiting(officer, person.name)
    await admit(officer, person)
  })
  await test.step('and finds the person', () => find(officer, person))
  await officer.close()
})

async function skipToContent(page: Page) {
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
}

async function fill(page: Page, person: Person) {
  const claims = section(page, '申报类别与层级')
  await arrowTo(claims.getByRole('radio', { name: '专业技术人才' }))
  await select(claims, '申报层级', '高级')

  const identity = section(page, '基本信息')
  await type(identity, '姓名', person.name)
  await select(identity, '证件类型', '居民身份证')
  await type(identity, '证件号码', person.idNumber)
  await select(identity, '民族', '蒙古族')
  const origin = await place(identity, '籍贯', 'hailaer', '海拉尔区 内蒙古自治区呼伦贝尔市')
  await expect(origin).toHaveAccessibleName(`籍贯 ${HOME}`)
  await expect(origin).toBeFocused()
  await select(identity, '政治面貌', '群众')
  await type(identity, '手机号码', person.mobile)
  await type(identity, '参加工作时间', '2010-07')

  const post = section(page, '现任岗位')
  await type(post, '现任职务', '科室副主任')
  await arrowTo(post.getByRole('radio', { name: '专业技术岗位' }))
  await type(post, '从事专业或工种', '心血管内科诊疗')

  const education = section(page, '学历')
  await select(education, '学历', '大学本科毕业')
  await type(education, '毕业院校', '滇中医科大学')
  await type(education, '所学专业', '临床医学')
  await arrowTo(education.getByRole('radio', { name: '全日制教育' }))
  await type(education, '毕业时间', '2010-07')
}

/** Too early it lists what is missing, and leads there; a dialog keeps the focus and gives it back. */
async function submit(page: Page) {
  const button = page.getByRole('button', { name: '提交', exact: true })
  const agreed = section(page, '承诺与同意').getByRole('checkbox')
  await press(button)
  await expect(page.getByRole('region', { name: /项需要补充或改正$/ })).toBeFocused()
  await press(page.getByRole('link', { name: /^承诺与同意 · 本人承诺/ }))
  await expect(agreed).toBeFocused()
  await page.keyboard.press('Space')
  await type(section(page, '承诺与同意'), '同意日期', today())
  await tabTo(button)
  await expect(button).toHaveAccessibleDescription(/已填写完整/)
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await expectTrapped(dialog)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(button).toBeFocused()
  await page.keyboard.press('Enter')
  await press(dialog.getByRole('button', { name: '确认提交' }))
  await expect(page.getByText(/^已提交给/)).toBeVisible()
}

async function openWaiting(page: Page, name: string) {
  await press(page.getByRole('link', { name: '审核', exact: true }))
  const person = page.getByRole('link', { name, exact: true })
  const more = page.getByRole('button', { name: '加载更多' })
  await expect(page.getByRole('table', { name: '等待审核的申报' })).toBeVisible()
  while (await more.isVisible()) {
    const before = await page.getByRole('row').count()
    await press(more)
    await expect.poll(() => page.getByRole('row').count()).toBeGreaterThan(before)
  }
  await press(person)
  await expect(page.getByRole('heading', { level: 2, name })).toBeVisible()
}

async function admit(page: Page, person: Person) {
  await press(page.getByRole('button', { name: '领取审核' }))
  const clause = page.getByRole('radio', { name: /四\(二\)1\(3\).*取得副高以上专业技术职称/ })
  await expect(clause).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(page.locator('[data-fact]:focus')).toBeVisible()
  await arrowTo(clause)
  await page.keyboard.press('a')
  const dialog = page.getByRole('dialog', { name: '确认入库？' })
  await expectTrapped(dialog)
  await press(dialog.getByRole('button', { name: '确认入库' }))
  await expect(page.getByRole('heading', { name: `${person.name}已入库` })).toBeVisible()
}

async function find(page: Page, person: Person) {
  await press(page.getByRole('link', { name: '人才查询', exact: true }))
  const form = page.getByRole('search')
  await type(form, '证件号码', person.idNumber)
  await select(form, '查询用途', '审核')
  await press(form.getByRole('button', { name: '查询', exact: true }))
  await press(page.getByRole('link', { name: person.name, exact: true }))
  await expect(page.getByText(/四\(二\)1\(3\)/)).toBeVisible()
  await expect(page.getByText(HOME)).toBeVisible()
}
