import type SubsetFont from 'subset-font';

/** A font with what is needed of it. Most builds need nothing new, and do not load what cuts. */
export async function cutFont(...cut: Parameters<typeof SubsetFont>): ReturnType<typeof SubsetFont> {
  const { default: subsetFont } = await import('subset-font');
  return subsetFont(...cut);
}
