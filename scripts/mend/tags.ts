import type { ScalarTag, Tags } from 'yaml';

/** YAML's own tags, but for numbers, which are written as they were: `08003` and `1.50` say more than 8003 and 1.5. */
export function asWritten(tags: Tags): Tags {
  return tags.map((tag) => {
    if (typeof tag !== 'object' || !/:(?:int|float)$/.test(tag.tag)) return tag;
    const usual = (tag as ScalarTag).stringify;
    const stringify: ScalarTag['stringify'] = (item, ...rest) =>
      item.source ?? usual?.(item, ...rest) ?? String(item.value);
    return { ...tag, stringify } as ScalarTag;
  });
}
