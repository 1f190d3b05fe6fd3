import { expect, type Locator, type Page } from '@playwright/test'

const MOST_STOPS = 150

/** Walks by the tab key to a control, as somebody does who has no mouse, and sees where they are. */
export async function tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const page = target.page()
  await expect(target).toBeVisible()
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    if (await target.evaluate((element) => element === document.activeElement)) {
      await expectVisibleFocus(page)
      return
    }
    await page.keyboard.press(key)
  }
  throw new Error(`Not reached by the tab key: ${target}`)
}

/** What has the focus shows it: by an outline or a ring, of its own or of the box around it. */
async function expectVisibleFocus(page: Page): Promise<void> {
  const shown = await page.evaluate(() => {
    for (let element = document.activeElement, up = 0; element && up < 4; element = element.parentElement, up++) {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
      if ((outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none') return true
      const ring = element.querySelector('.ant-radio-inner, .ant-checkbox-inner')
      if (ring && getComputedStyle(ring).outlineStyle !== 'none') return true
    }
    return false
  })
  expect(shown, 'the focus can be seen').toBe(true)
}

/** To a text field, and types into it. */
export async function type(within: Locator, label: string, text: string): Promise<void> {
  await tabTo(within.getByRole('textbox', { name: label, exact: true }))
  await within.page().keyboard.type(text)
}

/** To a list of codes: types a name where the list is searched, goes down to it where it is short, and takes it. */
export async function select(within: Locator, label: string, name: string): Promise<void> {
  const page = within.page()
  const field = within.getByRole('combobox', { name: label, exact: true })
  await tabTo(field)
  if (await field.isEditable()) await page.keyboard.type(name)
  else await page.keyboard.press('ArrowDown')
  const option = page.locator('.ant-select-dropdown').getByTitle(name, { exact: true }).filter({ visible: true })
  await expect(option).toBeVisible()
  for (let steps = 0; steps < MOST_STOPS && !(await isActive(option)); steps++) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
}

const isActive = (option: Locator) => option.evaluate((element) => element.className.includes('option-active'))

/** To a territory: opens its dialog, which keeps the focus, types, goes down to what was found, and takes it. */
export async function place(within: Locator, label: string, typed: string, found: string): Promise<Locator> {
  const page = within.page()
  await press(within.getByRole('button', { name: new RegExp(`^${label} `) }))
  const dialog = page.getByRole('dialog', { name: `选择${label}` })
  await expect(dialog.getByRole('searchbox')).toBeFocused()
  await page.keyboard.type(typed)
  const choice = dialog.getByRole('button', { name: found, exact: true })
  await expect(choice).toBeVisible()
  for (let steps = 0; steps < MOST_STOPS && !(await isFocused(choice)); steps++) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  return within.getByRole('button', { name: new RegExp(`^${label} `) })
}

const isFocused = (control: Locator) => control.evaluate((element) => element === document.activeElement)

/** To a group of choices, and by the arrows to one of them. */
export async function arrowTo(choice: Locator): Promise<void> {
  const page = choice.page()
  const group = choice.locator('xpath=ancestor::*[@role="radiogroup"]')
  await tabTo(group.getByRole('radio').first())
  await page.keyboard.press('Space')
  for (let steps = await group.getByRole('radio').count(); steps > 0 && !(await choice.isChecked()); steps--) {
    await page.keyboard.press('ArrowDown')
  }
  await expect(choice).toBeChecked()
}

/** Presses a button that is walked to. */
export async function press(button: Locator): Promise<void> {
  await tabTo(button)
  await button.page().keyboard.press('Enter')
}

/** An open dialog has the focus and keeps it: nothing else of the page is reached, though the browser's own bars may be. */
export async function expectTrapped(dialog: Locator): Promise<void> {
  const page = dialog.page()
  await expect.poll(() => dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true)
  for (let stops = 0; stops < 6; stops++) {
    await page.keyboard.press('Tab')
    const elsewhere = await dialog.evaluate(
      (element) => document.activeElement !== document.body && !element.contains(document.activeElement),
    )
    expect(elsewhere, 'the focus is outside of the dialog').toBe(false)
  }
}
