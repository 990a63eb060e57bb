import type { ImageMetadata } from 'astro';

const files = import.meta.glob<{ default: ImageMetadata }>('@content/projectes/*/*.{jpg,png,webp,avif}', {
  eager: true,
});

/** A picture of a sheet's folder, ready for Astro to size; undefined when the folder has none of that name. */
export function getPicture(slug: string, src: string): ImageMetadata | undefined {
  const end = `/projectes/${slug}/${src.replace(/^\.\//, '')}`;
  return Object.entries(files).find(([path]) => path.endsWith(end))?.[1].default;
}

/** The names of the pictures of a sheet's folder. */
export function getPictureNames(slug: string): string[] {
  return Object.keys(files).flatMap((path) => path.split(`/projectes/${slug}/`)[1] ?? []);
}
