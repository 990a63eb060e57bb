import type { Proximity } from './vocabulary.ts';
import { isHome } from './territory.ts';

/** Km0 if any of the bodies belongs to the home territory, else forans. */
export function proximityOf(
  bodies: readonly { country: string; municipality?: string | undefined }[],
): Proximity {
  return bodies.some(isHome) ? 'km0' : 'forans';
}
