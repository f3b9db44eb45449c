import { setFlagsFromString } from 'node:v8';
import type SubsetFont from 'subset-font';

/** A font with what is needed of it. Most builds need nothing new, and do not load what cuts. */
export async function cutFont(...cut: Parameters<typeof SubsetFont>): ReturnType<typeof SubsetFont> {
  // What cuts and packs is at work for half a second: to have it compiled a second time, for speed, takes longer.
  setFlagsFromString('--no-wasm-tier-up --no-wasm-dynamic-tiering');
  const { default: subsetFont } = await import('subset-font');
  return subsetFont(...cut);
}
