import type { Speaker } from '../types.ts'

/** In degrees, in an order that sets neighbouring numbers far apart: blue, rose, green, violet, ochre, teal, magenta, olive. */
const HUES = [235, 15, 148, 295, 65, 195, 340, 110]
/** From the second round on the tints are deeper, and lie between those of the first. */
const SHIFT = 22

/**
 * The tint of a speaker, as an inline style that sets `--hue` in degrees and `--depth` (0 or 1); `null` where nobody is known to have
 * spoken. Eight tints are told apart easily, sixteen with care; after that they come again, and the name has to do it.
 *
 * @example
 * ```ts
 * speakerHue({ id: 1 })  // '--hue: 15; --depth: 0'
 * speakerHue({ id: 9 })  // '--hue: 37; --depth: 1'
 * speakerHue(null)  // null
 * ```
 */
export function speakerHue(speaker: Pick<Speaker, 'id'> | null): string | null {
  if (!speaker) return null
  const depth = Math.floor(speaker.id / HUES.length) % 2
  return `--hue: ${((HUES[speaker.id % HUES.length] ?? 0) + depth * SHIFT) % 360}; --depth: ${depth}`
}
