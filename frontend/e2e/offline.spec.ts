import { type Browser, expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './axe'
import { signIn } from './signIn'
import { expectSaved, section, write } from './support/form'

const kept = (page: Page) =>
  page.evaluate(() => Object.entries(localStorage).filter(([name]) => name.startsWith('unsent:')))

test('without a connection nothing typed is lost, and two hands on one section are both shown', async ({ browser }) => {
  const page = await signedIn(browser)
  const form = await begin(page)

  await test.step('what is typed without a connection is said not to be sent, and lies sealed here', async () => {
    await page.context().setOffline(true)
    await write(section(page, '现任岗位'), { 现任职务: '护士长' })
    await write(section(page, '能力说明'), { 能力说明: '熟悉基层诊疗' })
    await expect(page.getByText('尚未送达服务器：现任岗位、能力说明')).toBeVisible()
    await expect(page.getByText(/网络已断开/)).toBeVisible()
    await expectAccessible(page)
    await expect.poll(async () => (await kept(page)).length).toBe(1)
    expect(JSON.stringify(await kept(page))).not.toContain('护士长')
  })
  await test.step('meanwhile somebody else changes one of these sections', async () => {
    const other = await signedIn(browser)
    await other.goto(form)
    await write(section(other, '现任岗位'), { 现任职务: '副院长' })
    await expectSaved(section(other, '现任岗位'))
    await other.context().close()
  })
  await test.step('loaded anew without a connection and with one, the text is back and is sent', async () => {
    await expect(page.reload()).rejects.toThrow(/ERR_INTERNET_DISCONNECTED/)
    await page.context().setOffline(false)
    await page.goto(form)
    await expect(section(page, '能力说明').getByRole('textbox')).toHaveValue('熟悉基层诊疗')
    // By this page, or by the one left behind, which may still have heard that the network is back.
    await expect.poll(() => onServer(page, form)).toContain('熟悉基层诊疗')
  })
  await test.step('where both wrote, both are shown, and one is chosen', async () => {
    const post = section(page, '现任岗位')
    await expect(post.getByText('另有人修改了这一部分')).toBeVisible()
    await expect(post.getByText('副院长')).toBeVisible()
    await expect(post.getByRole('textbox', { name: '现任职务' })).toHaveValue('护士长')
    await expectAccessible(page)
    await post.getByRole('button', { name: '保留我的' }).click()
    await expect(post.getByRole('status')).toContainText('已保存')
    await expect.poll(() => kept(page)).toEqual([])
    await page.reload()
    await expect(post.getByRole('textbox', { name: '现任职务' })).toHaveValue('护士长')
  })
})

/** The declaration of a form as the server has it. */
async function onServer(page: Page, form: string): Promise<string> {
  const declaration = new URL(form).pathname.split('/')[2]
  const answer = await page.request.get(`/api/declarations/${declaration}`)
  expect(answer.ok()).toBe(true)
  return answer.text()
}

async function signedIn(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  await signIn(page, 'unit.cg1')
  return page
}

/** A form of the unit's with something the server has. @returns its address */
async function begin(page: Page): Promise<string> {
  await page.getByRole('button', { name: '填报人员' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /人才信息采集表/ })).toBeVisible()
  await write(section(page, '现任岗位'), { 现任职务: '护士' })
  await expectSaved(section(page, '现任岗位'))
  return page.url()
}
