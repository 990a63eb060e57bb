/** The ways to reach a contact. */
interface Ways {
  url?: string | undefined;
  email?: string | undefined;
  phone?: string | undefined;
}

/** A telephone number as an address. */
export function telephone(phone: string): string {
  return `tel:${phone.replaceAll(' ', '')}`;
}

/** The best way to reach a contact as an address: its page, then its mailbox, then its telephone. */
export function contactAddress({ url, email, phone }: Ways): string {
  if (url) return url;
  return email ? `mailto:${email}` : telephone(phone ?? '');
}
