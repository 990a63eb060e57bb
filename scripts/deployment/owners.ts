/** Whether a pattern of CODEOWNERS takes in all of a folder, `content/guies`. */
function takesIn(pattern: string, folder: string): boolean {
  const inside = pattern.replace(/\/(?:\*\*)?$/, '');
  const path = inside.replace(/^\//, '');
  if (path === '*' || path === '**' || path === '') return true;
  // A name alone is that of a folder anywhere.
  const isAnywhere = !inside.includes('/');
  return `/${folder}/`[isAnywhere ? 'includes' : 'startsWith'](`/${path}/`);
}

/** Of some folders, those that no rule of a CODEOWNERS file gives an owner. As on GitHub, the last rule that fits decides. */
export function unownedBy(codeowners: string, folders: readonly string[]): string[] {
  const rules = codeowners
    .split('\n')
    .map((line) => line.replace(/(?:^|\s)#.*$/, '').trim())
    .filter(Boolean)
    .map((line) => line.split(/\s+/));
  return folders.filter((folder) => {
    const [, ...owners] = rules.findLast(([pattern = '']) => takesIn(pattern, folder)) ?? [];
    return !owners.some((owner) => owner.includes('@'));
  });
}
