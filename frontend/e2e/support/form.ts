import { expect, type Locator, type Page } from '@playwright/test'

/** One section of the form page, by its title. */
export const section = (page: Page, title: string): Locator => page.getByRole('region', { name: title, exact: true })

/** Types into the text fields of a section and leaves each. */
export async function write(within: Locator, values: Record<string, string>): Promise<void> {
  for (const [label, value] of Object.entries(values)) {
    const field = within.getByRole('textbox', { name: label, exact: true })
    await field.fill(value)
    // Not the field's own blur: a number that was sent meanwhile is a mask already, and its field is gone.
    await within.page().evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  }
}

/** Chooses from a list of codes by typing their name, as one does where the list is long. */
export async function choose(within: Locator, label: string | RegExp, name: string): Promise<void> {
  const field = within.getByRole('combobox', { name: label, exact: true })
  await field.click()
  // The list is drawn at the end of the page; of those left behind none is in sight.
  const option = within.page().locator('.ant-select-dropdown').getByTitle(name, { exact: true })
  if (await field.isEditable()) await field.fill(name)
  await option.filter({ visible: true }).click()
  const select = within.locator('.ant-select', {
    has: within.page().getByRole('combobox', { name: label, exact: true }),
  })
  await expect(select).toContainText(name)
}

export async function pick(within: Locator, name: string): Promise<void> {
  await within.getByRole('radio', { name, exact: true }).check()
}

/** Waits until the server has what was typed in a section. */
export async function expectSaved(within: Locator): Promise<void> {
  await within.press('Tab')
  await expect(within.getByRole('status')).toContainText('已保存')
}
