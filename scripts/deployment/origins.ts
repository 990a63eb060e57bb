import { z } from 'zod';

const configSchema = z.object({
  origins: z.array(z.string()).default([]),
  originsRegex: z.array(z.string()).default([]),
});

function isFound(expression: string, origin: string): boolean {
  try {
    return new RegExp(expression).test(origin);
  } catch {
    return false;
  }
}

function dataIn(text: string): unknown {
  try {
    return JSON.parse(text || '{}') as unknown;
  } catch {
    return undefined;
  }
}

/**
 * Whether giscus, reading this as its `giscus.json`, shows conversations on pages of an origin. One that names none, or no
 * file at all, lets every page do so; one that cannot be read is taken for one that lets none.
 */
export function isNamedIn(text: string, origin: string): boolean {
  const { success, data } = configSchema.safeParse(dataIn(text));
  if (!success) return false;
  const { origins, originsRegex } = data;
  return (
    origins.length + originsRegex.length === 0 ||
    origins.includes(origin) ||
    originsRegex.some((expression) => isFound(expression, origin))
  );
}
