/** The file has twice as many points in each direction as the drawing. */
const scale = 2;

/**
 * Saves a chart as PNG: the site's own SVG of it, drawn by this browser. An address without host gets this page's.
 * @param link to the SVG
 * @throws Error where it cannot be fetched, or the browser gives no canvas or no image
 */
export async function saveChartPicture(link: HTMLAnchorElement): Promise<void> {
  const response = await fetch(link.href);
  if (!response.ok) throw new Error(`${link.href}: ${response.status}`);
  const drawing = (await response.text()).replace(/>(?=\/[^<]*<\/text>)/g, `>${location.origin}`);
  const source = URL.createObjectURL(new Blob([drawing], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = source;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * scale;
    canvas.height = image.naturalHeight * scale;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('The browser has no 2D canvas');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    if (!blob) throw new Error('The browser made no image');
    save(blob, link.download.replace(/svg$/, 'png'));
  } finally {
    URL.revokeObjectURL(source);
  }
}

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The download has its own hold on the data once the click is through.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
