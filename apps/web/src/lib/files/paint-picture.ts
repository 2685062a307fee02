import type { ChartPicture } from './chart-picture.ts';

/** Paints a picture of a chart as a PNG with two pixels to each of the page's. Rejects where the browser cannot. */
export async function paintPicture({ svg, width, height }: ChartPicture): Promise<Blob> {
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [2 * width, 2 * height];
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(image.src);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('This browser could not paint the chart.')))),
  );
}
