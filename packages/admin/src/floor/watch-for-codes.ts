/** Looks at the camera's picture for barcodes until it is told to stop. */

type Detector = { detect: (picture: HTMLVideoElement) => Promise<{ rawValue: string }[]> }
type DetectorClass = new () => Detector

const LOOKS_EVERY_MS = 150
/** A code that stays in the picture is one scan; it counts again when it has been out of it for so long. */
const OUT_FOR_MS = 1_200

/** False where the browser cannot read barcodes. Throws where the camera may not be used. */
export async function watchForCodes(
  video: HTMLVideoElement,
  seen: (code: string) => void,
  signal: AbortSignal,
): Promise<boolean> {
  const Detector = (window as { BarcodeDetector?: DetectorClass }).BarcodeDetector
  if (!Detector || !navigator.mediaDevices) return false
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
  const stop = () => {
    for (const track of stream.getTracks()) track.stop()
  }
  if (signal.aborted) stop()
  signal.addEventListener('abort', stop)
  video.srcObject = stream
  await video.play()
  const detector = new Detector()
  const lastSeen = new Map<string, number>()
  while (!signal.aborted) {
    for (const { rawValue } of await detector.detect(video).catch(() => [])) {
      const now = performance.now()
      if (now - (lastSeen.get(rawValue) ?? Number.NEGATIVE_INFINITY) > OUT_FOR_MS) seen(rawValue)
      lastSeen.set(rawValue, now)
    }
    await new Promise((resolve) => setTimeout(resolve, LOOKS_EVERY_MS))
  }
  return true
}
