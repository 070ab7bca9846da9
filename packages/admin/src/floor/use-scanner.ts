/** A scanner is a keyboard that types fast and ends with Enter; it is heard wherever on the screen it types. */
import { useEffect, useRef } from 'react'

/** No hand types as fast. */
const GAP_MS_MAX = 60
const LENGTH_MIN = 3

export function useScanner(onScan: (code: string) => void): void {
  const heard = useRef(onScan)
  heard.current = onScan
  useEffect(() => {
    let code = ''
    let last = 0
    const listen = (event: KeyboardEvent) => {
      if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return
      if (event.timeStamp - last > GAP_MS_MAX) code = ''
      last = event.timeStamp
      if (event.key.length === 1) code += event.key
      if (event.key !== 'Enter' || code.length < LENGTH_MIN) return
      event.preventDefault()
      heard.current(code)
      code = ''
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
