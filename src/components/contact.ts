import type { Reading } from '../domain/reading.ts';

/** The best way to reach a contact as an address: its page, then its mailbox, then its telephone. */
export function contactAddress({ url, email, phone }: Reading['contacts'][number]): string {
  if (url) return url;
  return email ? `mailto:${email}` : `tel:${(phone ?? '').replaceAll(' ', '')}`;
}
