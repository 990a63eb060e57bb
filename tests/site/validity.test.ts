import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { pagesOf } from './pages.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Our scripts come from our own host, and no others do.
    'require-sri': ['error', { target: 'crossorigin' }],
    // Astro writes void elements and attribute quotes its own way, and compresses white space: nothing a reader meets.
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'attr-quotes': 'off',
    'doctype-style': 'off',
    // The pattern of a preview is no part of its page until it is filled in, and then it stands in place of the rest.
    'heading-level': ['error', { sectioningRoots: ['template.pattern'] }],
    // Page titles carry the project's name and its town: the search result a reader sees, not a limit of HTML.
    'long-title': 'off',
    // `role="list"` gives back what `list-style: none` takes away in Safari's screen reader.
    'no-redundant-role': 'off',
    // A municipality is written, which nobody can do in a native list.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
    // Links of telephone numbers are written as the body's own page writes them.
    'tel-non-breaking': 'off',
  },
});

describe('the HTML of the site', () => {
  it.each([
    ['root', /./],
    ['sub', /./],
    // The pages that a forum changes most; the others are as those of the root.
    ['forum', /^(?:en\/)?(?:forum\/|projectes\/s|index)/],
  ] as const)('is valid on every page (%s)', async (build, which) => {
    const faults = [];
    for (const { file, html } of pagesOf(build).filter((one) => which.test(one.file))) {
      const { results } = await validator.validateString(html, file);
      for (const { messages } of results)
        for (const { ruleId, message, line, column } of messages)
          faults.push(`${file}:${line}:${column} ${ruleId}: ${message}`);
    }
    expect(faults.slice(0, 20)).toEqual([]);
  });
});
