/** The same work by mouse and by keyboard alone: whatever is pressed by the keyboard is reached by it first. */
import type { Locator, Page } from 'playwright-core'

export type Hands = {
  press: (what: Locator) => Promise<void>
  /** An entry of a menu that is open. */
  pick: (entry: Locator) => Promise<void>
  write: (field: Locator, text: string) => Promise<void>
  choose: (field: Locator, option: Locator) => Promise<void>
  /** To a screen, by how the menu calls it. */
  go: (place: string) => Promise<void>
}

const STEPS_MAX = 150

export function byMouse(page: Page): Hands {
  return {
    press: (what) => what.click(),
    pick: (entry) => entry.click(),
    write: (field, text) => field.fill(text),
    choose: async (field, option) => {
      await field.click()
      await option.click()
    },
    go: (place) => page.getByRole('navigation').getByRole('link', { name: place, exact: true }).click(),
  }
}

export function byKeyboard(page: Page): Hands {
  const steps = async (key: string, isThere: () => Promise<boolean>, what: Locator) => {
    for (let step = 0; step < STEPS_MAX; step++) {
      if (await isThere()) return
      await page.keyboard.press(key)
    }
    throw new Error(`${what} is not reached by ${key}`)
  }
  const reach = async (what: Locator, key = 'Tab') => {
    await what.waitFor()
    await steps(key, () => what.evaluate((element) => element === document.activeElement), what)
  }
  return {
    press: async (what) => {
      await reach(what)
      await page.keyboard.press('Enter')
    },
    pick: async (entry) => {
      await reach(entry, 'ArrowDown')
      await page.keyboard.press('Enter')
    },
    write: async (field, text) => {
      await reach(field)
      await page.keyboard.press('Control+a')
      await page.keyboard.insertText(text)
    },
    choose: async (field, option) => {
      await reach(field)
      await page.keyboard.press('ArrowDown')
      await option.waitFor()
      await steps('ArrowDown', async () => (await option.getAttribute('data-combobox-selected')) === 'true', option)
      await page.keyboard.press('Enter')
    },
    go: async (place) => {
      await page.keyboard.press('Control+k')
      const search = page.getByPlaceholder('An order, an item, a place…')
      // The palette takes the focus a moment after it is seen; what is typed before goes nowhere.
      await search.and(page.locator(':focus')).waitFor()
      await page.keyboard.insertText(place)
      await page.getByRole('button', { name: new RegExp(`^${place}`) }).waitFor()
      await page.keyboard.press('Enter')
      await search.waitFor({ state: 'hidden' })
      await page.getByRole('heading', { level: 1, name: place }).waitFor()
    },
  }
}
