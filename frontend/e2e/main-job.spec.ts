import { type Browser, type BrowserContext, expect, type Locator, type Page, test } from '@playwright/test'
import { expectAccessible } from './axe'
import { register, signIn } from './signIn'
import { choose, expectSaved, pick, section, write } from './support/form'
import { newPerson, type Person } from './support/person'
import { openWaiting, waitingCount } from './support/queue'
import { figureOf } from './support/statistics'

const UNIT = '昆明市呈贡区滇东人民医院'
const BUREAU = '呈贡区'
const PHONE = { width: 390, height: 844 }

const today = () => new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' })

test('a talent declares, the unit and the bureau review, and the register and its figures show it', async ({
  browser,
}, info) => {
  test.setTimeout(300_000)
  const person = newPerson()
  const unit = await signedIn(browser, 'unit.cg1')
  const waitingAtUnit = await waitingCount(unit)
  const bureau = await signedIn(browser, 'county.cg')
  const waitingAtBureau = await waitingCount(bureau)
  const before = await figureOf(bureau, BUREAU, '专业技术人才', '高级')
  await expectAccessible(bureau)

  await test.step('the person registers, fills the form and submits it', async () => {
    await begin(browser, person)
    await resumeAndSubmit(browser, person, (name) => info.outputPath(name))
  })
  await test.step('the unit sees it waiting and approves', async () => {
    await expectWaiting(unit, waitingAtUnit + 1)
    await approve(unit, person)
  })
  await test.step('the bureau sees it waiting and admits by a clause', async () => {
    await expectWaiting(bureau, waitingAtBureau + 1)
    await admit(bureau, person, (name) => info.outputPath(name))
  })
  await test.step('the bureau finds the person and the figure has grown', async () => {
    await find(bureau, person)
    expect(await figureOf(bureau, BUREAU, '专业技术人才', '高级')).toBe(before + 1)
  })
  await test.step("another county's officer does not find the person", async () => {
    const other = await signedIn(browser, 'county.xc')
    await openSearch(other)
    await search(other, { 证件号码: person.idNumber })
    await expect(other.getByText('没有找到符合条件的人才')).toBeVisible()
    await expectAccessible(other)
  })
})

async function newPage(browser: Browser): Promise<Page> {
  const context: BrowserContext = await browser.newContext()
  return context.newPage()
}

async function signedIn(browser: Browser, username: string): Promise<Page> {
  const page = await newPage(browser)
  await signIn(page, username)
  return page
}

/** Registration, the unit, and all of the form but the consent; the browser is closed without more. */
async function begin(browser: Browser, person: Person) {
  const page = await newPage(browser)
  await register(page, person.mobile, person.name)
  await page.getByRole('button', { name: '开始申报' }).click()
  await page.getByRole('searchbox', { name: '查找单位' }).fill('滇东')
  await expectAccessible(page)
  await page.getByRole('button', { name: `选择${UNIT}` }).click()
  await expect(page.getByRole('heading', { level: 1, name: /人才信息采集表/ })).toBeVisible()
  await expectAccessible(page)

  const claims = section(page, '申报类别与层级')
  await pick(claims, '专业技术人才')
  await choose(claims, '申报层级', '高级')
  await expectSaved(claims)

  await refuseWrongNumber(page, person)
  const identity = section(page, '基本信息')
  await write(identity, { 姓名: person.name, 证件号码: person.idNumber })
  await choose(identity, '民族', '蒙古族')
  await choose(identity, '政治面貌', '群众')
  await findBirthplace(page, identity)
  await write(identity, { 手机号码: person.mobile, 参加工作时间: '2010-07' })
  await expectSaved(identity)
  await expect(identity.getByRole('textbox', { name: '出生日期', exact: true })).toHaveValue(person.birthDate)
  await expect(identity.getByRole('radio', { name: '女性', exact: true })).toBeChecked()

  await fillCareer(page)
  await page.context().close()
}

/** Level by level, on a phone; then by an old name, which leads to what followed. */
async function findBirthplace(page: Page, identity: Locator) {
  await page.setViewportSize(PHONE)
  const field = identity.getByRole('button', { name: /^出生地 / })
  const dialog = page.getByRole('dialog', { name: '选择出生地' })
  await field.click()
  await dialog.getByRole('button', { name: '云南省的下级' }).click()
  await dialog.getByRole('button', { name: '昆明市的下级' }).click()
  await expect(dialog.getByRole('button', { name: '呈贡区', exact: true })).toBeVisible()
  await expectAccessible(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width)
  await dialog.getByRole('button', { name: '呈贡区', exact: true }).click()
  await expect(field).toHaveAccessibleName('出生地 云南省昆明市呈贡区')
  await field.click()
  await dialog.getByRole('searchbox').fill('呈贡县')
  await dialog.getByRole('checkbox', { name: '也查已撤销的区划' }).check()
  await dialog.getByRole('button', { name: '现为云南省昆明市呈贡区，选定' }).click()
  await page.setViewportSize({ width: 1440, height: 900 })
}

/** A wrong check character is said at the field; neither the server nor the browser keeps the number. */
async function refuseWrongNumber(page: Page, person: Person) {
  const identity = section(page, '基本信息')
  await choose(identity, '证件类型', '居民身份证')
  await write(identity, { 证件号码: person.wrongIdNumber })
  const field = identity.getByRole('textbox', { name: '证件号码', exact: true })
  await expect(field).toHaveAccessibleDescription(/身份证号码校验不通过，请逐位核对。/)
  await expect(identity.getByRole('status')).toContainText('未保存')
  await expectAccessible(page)
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain(
    person.wrongIdNumber,
  )
  await page.reload()
  await expect(field).toHaveValue('')
}

async function fillCareer(page: Page) {
  const post = section(page, '现任岗位')
  await write(post, { 所在部门: '心血管内科', 现任职务: '科室副主任', 任职时间: '2022-03' })
  await pick(post, '专业技术岗位')
  await write(post, { 从事专业或工种: '心血管内科诊疗' })
  await expectSaved(post)

  const education = section(page, '学历')
  await choose(education, '学历', '大学本科毕业')
  await write(education, { 毕业院校: '滇中医科大学', 所学专业: '临床医学' })
  await pick(education, '全日制教育')
  await write(education, { 毕业时间: '2010-07' })
  await expectSaved(education)

  const titles = section(page, '专业技术职称')
  await titles.getByRole('button', { name: '添加专业技术职称' }).click()
  await choose(titles, '职称名称', '副主任医师')
  await choose(titles, '职称级别', '副高级')
  await write(titles, { 职称专业: '心血管内科', 取得时间: '2021-12-01', 证书编号: 'YN2021-0457' })
  await expectSaved(titles)
}

/** A new browser: the draft is there, lacks the consent and is not let through; then it is submitted. */
async function resumeAndSubmit(browser: Browser, person: Person, output: (name: string) => string) {
  const page = await signedIn(browser, person.mobile)
  await expect(page.getByText('正在填写，还有')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: '继续填写' }).click()
  const identity = section(page, '基本信息')
  await expect(identity.getByRole('textbox', { name: '姓名', exact: true })).toHaveValue(person.name)
  await expect(identity.getByText(/^\d+\*+[\dX]+$/)).toHaveCount(2)
  await expect(page.getByText(person.idNumber)).toHaveCount(0)
  await expect(section(page, '专业技术职称').getByRole('textbox', { name: '职称专业' })).toHaveValue('心血管内科')

  const submit = page.getByRole('button', { name: '提交', exact: true })
  await submit.click()
  await expect(page.getByRole('region', { name: /^还有 \d+ 项需要补充或改正$/ })).toBeFocused()
  const consent = section(page, '承诺与同意')
  await expect(consent.getByRole('textbox', { name: '同意日期', exact: true })).toHaveAccessibleDescription(/必填。/)
  await expectAccessible(page)
  await consent.getByRole('checkbox', { name: '本人承诺所填内容真实，同意入库和使用' }).check()
  await write(consent, { 同意日期: today() })
  await expectSaved(consent)
  await expect(submit).toHaveAccessibleDescription(`已填写完整，提交给${UNIT}。`)
  await photograph(page, output('form-phone.png'))

  await submit.click()
  await page.getByRole('dialog').getByRole('button', { name: '确认提交' }).click()
  await expect(page.getByText(`已提交给${UNIT}`)).toBeVisible()
  await expectAccessible(page)
  await page.context().close()
}

async function expectWaiting(page: Page, count: number) {
  await page.goto('/')
  await expect.poll(() => waitingCount(page)).toBe(count)
  await expectAccessible(page)
}

async function approve(page: Page, person: Person) {
  await openWaiting(page, person.name)
  await page.getByRole('button', { name: '领取审核' }).click()
  await page.getByRole('button', { name: '退回更正' }).click()
  await page.getByRole('button', { name: '退回 0 项' }).click()
  await expect(page.getByRole('alert')).toHaveText('还没有勾选要更正的项目。')
  await expectAccessible(page)
  await page.getByRole('button', { name: '取消' }).click()

  await page.getByRole('button', { name: '同意上报' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '同意上报' }).click()
  await expect(page.getByRole('heading', { name: `已同意${person.name}的申报` })).toBeVisible()
  await expectAccessible(page)
}

async function admit(page: Page, person: Person, output: (name: string) => string) {
  await openWaiting(page, person.name)
  await page.getByRole('button', { name: '领取审核' }).click()
  await page.getByRole('button', { name: '入库', exact: true }).click()
  await expect(page.getByRole('alert')).toHaveText('请选择符合的条款，或选择“不认定此类别”。')
  await expectAccessible(page)
  await page.getByRole('radio', { name: /四\(二\)1\(3\).*取得副高以上专业技术职称/ }).check()
  await photograph(page, output('review-phone.png'))

  await page.getByRole('button', { name: '入库', exact: true }).click()
  const asked = page.getByRole('dialog', { name: '确认入库？' })
  await expect(asked).toContainText('四(二)1(3)')
  await asked.getByRole('button', { name: '确认入库' }).click()
  await expect(page.getByRole('heading', { name: `${person.name}已入库` })).toBeVisible()
  await expectAccessible(page)
}

/** By two characters of the name, by pinyin and by the whole number; then the record itself. */
async function find(page: Page, person: Person) {
  await openSearch(page)
  const hit = page.getByRole('row').filter({ hasText: '滇东人民医院' }).getByRole('link', { name: person.name }).first()
  const ways: Record<string, string>[] = [
    { 姓名: person.part },
    { 姓名: person.pinyin },
    { 姓名: '', 证件号码: person.idNumber },
  ]
  for (const words of ways) {
    await search(page, words)
    await expect(hit).toBeVisible()
  }
  await expectAccessible(page)
  expect(page.url()).not.toContain(person.idNumber)
  await hit.click()
  await expect(page.getByText(/四\(二\)1\(3\)/)).toBeVisible()
  await expect(page.getByText('YN2021-0457')).toBeVisible()
  await expect(page.getByText(person.idNumber)).toHaveCount(0)
  await expectAccessible(page)
}

async function openSearch(page: Page) {
  await page.getByRole('link', { name: '人才查询', exact: true }).click()
  await choose(page.getByRole('search'), '查询用途', '审核')
}

async function search(page: Page, words: Record<string, string>) {
  await write(page.getByRole('search'), words)
  const answer = page.waitForResponse('**/api/talents/search')
  await page.getByRole('button', { name: '查询', exact: true }).click()
  await answer
}

/** The same page opened on a phone. */
async function photograph(page: Page, path: string) {
  const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
  const phone = await page.context().newPage()
  await phone.setViewportSize(PHONE)
  await phone.goto(page.url())
  await expect(phone.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(phone.getByRole('heading', { level: 2 }).first()).toBeVisible()
  await expectAccessible(phone)
  await phone.screenshot({ path, animations: 'disabled' })
  await phone.close()
}
