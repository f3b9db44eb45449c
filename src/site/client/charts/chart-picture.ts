import { drawPicture, pictureHeight } from './draw-picture.ts';
import { readPicture } from './read-picture.ts';

/** CSS pixels; the file has twice as many in each direction. */
const width = 760;
const scale = 2;

/**
 * Saves a chart as `<year>-<chart>.png`: title, sentence, table with bars, source and address, black on white whatever
 * the page looks like.
 * @throws Error where the browser gives no canvas or no image
 */
export async function saveChartPicture(figure: HTMLElement): Promise<void> {
  const picture = readPicture(figure);
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser has no 2D canvas');
  canvas.width = width * scale;
  canvas.height = pictureHeight(context, picture, width) * scale;
  context.scale(scale, scale);
  drawPicture(context, picture, width);

  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!blob) throw new Error('The browser made no image');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = picture.fileName;
  link.click();
  // The download has its own hold on the data once the click is through.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
