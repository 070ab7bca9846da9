/**
 * A scanner is a keyboard that types fast and ends with Enter; it is heard wherever on the screen it types. What it types into a number is
 * taken out of it again: nobody has counted four billion of anything. A text, such as a delivery note, may be scanned into its field.
 */
import { useEffect, useRef } from 'react'

/** No hand types as fast. */
const GAP_MS_MAX = 60
const LENGTH_MIN = 3
/** A short number may have been typed by a quick hand. */
const LENGTH_MIN_IN_A_NUMBER = 6

function isText(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true
  return target instanceof HTMLInputElement && !isNumber(target)
}

function isNumber(target: EventTarget | null): target is HTMLInputElement {
  return target instanceof HTMLInputElement && /^(numeric|decimal)$/.test(target.inputMode)
}

/** As if somebody had typed it: what draws the field hears of it. */
function enter(field: HTMLInputElement, value: string): void {
  const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!
  set!.call(field, value)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

export function useScanner(onScan: (code: string) => void): void {
  const heard = useRef(onScan)
  heard.current = onScan
  useEffect(() => {
    let code = ''
    let last = 0
    let before = ''
    const listen = (event: KeyboardEvent) => {
      const { target, key, timeStamp } = event
      if (isText(target)) return
      if (timeStamp - last > GAP_MS_MAX) {
        code = ''
        before = isNumber(target) ? target.value : ''
      }
      last = timeStamp
      if (key.length === 1) code += key
      if (key !== 'Enter' || code.length < (isNumber(target) ? LENGTH_MIN_IN_A_NUMBER : LENGTH_MIN)) return
      event.preventDefault()
      event.stopPropagation()
      if (isNumber(target)) enter(target, before)
      const scanned = code
      code = ''
      // When what was taken out is seen to be out.
      setTimeout(() => heard.current(scanned), 0)
    }
    window.addEventListener('keydown', listen, { capture: true })
    return () => window.removeEventListener('keydown', listen, { capture: true })
  }, [])
}
