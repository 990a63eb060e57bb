import { describe, expect, it } from 'vitest';
import { addressOf, page } from './pages.ts';

describe.each(['', 'es/', 'en/'])(
  '/%scontribuir/ tells three ways to send a sheet, without a script',
  (lang) => {
    const set = page('sub', `${lang}contribuir`);
    const unset = page('root', `${lang}contribuir`);

    it('GitHub, which needs a repository', () => {
      expect(unset).toContain('href="#comenceu"');
      expect(unset).toContain('id="comenceu"');
      expect(unset).not.toContain('https://github.com/');
      expect(unset).toContain('REPOSITORY');
    });

    it('an e-mail with the model, where there is a mailbox', () => {
      expect(set).toMatch(/href="mailto:fitxes@vilaclara\.cat\?subject=[^"]+&(?:amp;)?body=[^"]+"/);
      expect(set).toContain(`href="${addressOf('sub', 'schema/sheet.md')}" download="ca.md"`);
      expect(unset).not.toContain('mailto:');
      expect(unset).toContain('EDITORS_EMAIL');
    });
  },
);
