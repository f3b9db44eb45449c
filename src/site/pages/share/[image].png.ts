import type { APIRoute, GetStaticPaths } from 'astro';
import { readContent } from '../../../check/content/read-content.ts';
import { shareImages } from '../../page-data/share-images.ts';
import { renderShareImage } from '../../share/render-share-image.ts';
import { shareImageSvg } from '../../share/share-image.ts';

export const getStaticPaths = (() =>
  [...shareImages(readContent()).values()].map((image) => ({
    params: { image: image.name },
    props: { image },
  }))) satisfies GetStaticPaths;

/** The picture that goes with the link of a shared page. */
export const GET: APIRoute = async ({ props }) =>
  new Response(await renderShareImage(shareImageSvg(props['image'])), { headers: { 'Content-Type': 'image/png' } });
