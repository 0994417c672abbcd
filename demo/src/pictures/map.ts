import type { Mood } from './backdrop.js';

export const MAP = { width: 960, height: 640 } as const;

const TONES: Record<
  Mood,
  Record<'land' | 'park' | 'water' | 'street' | 'house' | 'words' | 'tram' | 'mark' | 'tree', string>
> = {
  day: {
    land: '#efe6d8',
    park: '#cfd6bd',
    water: '#c3d3d3',
    street: '#fbf7ef',
    house: '#e2d5c2',
    words: '#5c5046',
    tram: '#9b8a78',
    mark: '#8d4a2c',
    tree: '#aab892',
  },
  evening: {
    land: '#2a241f',
    park: '#333a2c',
    water: '#2b3a3c',
    street: '#3b332c',
    house: '#332c26',
    words: '#cfc2b1',
    tram: '#857565',
    mark: '#d98a62',
    tree: '#49543c',
  },
};

/** The way to the workshop, drawn rather than surveyed: the street is invented. */
export function drawMap(mood: Mood): string {
  const { width, height } = MAP;
  const tone = TONES[mood];
  const street = (d: string, wide: number): string =>
    `<path d="${d}" fill="none" stroke="${tone.street}" stroke-width="${wide}" stroke-linecap="round" stroke-linejoin="round"/>`;
  const river = 'M-20 470C120 430 200 520 340 486S560 372 690 410 860 520 990 470';
  const main = 'M-20 300C160 290 300 330 470 300S760 190 990 210';
  const ours = 'M470 300C520 350 560 360 640 352S760 330 800 300';
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">` +
    `<rect width="${width}" height="${height}" fill="${tone.land}"/>` +
    `<path d="M560 -10H990V150C900 160 820 150 740 190S590 190 560 120Z" fill="${tone.park}"/>` +
    `<path d="M-10 540C120 505 210 590 350 556S570 446 690 482 860 590 990 545V650H-10Z" fill="${tone.park}"/>` +
    trees(tone.tree) +
    `<path d="${river}" fill="none" stroke="${tone.water}" stroke-width="58" stroke-linecap="round"/>` +
    houses(tone.house) +
    street(main, 26) +
    street('M210 -20C230 90 220 190 236 306', 18) +
    street('M470 300C440 200 452 90 430 -20', 18) +
    street('M236 306C220 380 250 440 244 520S220 600 230 660', 18) +
    street('M640 352C650 420 640 470 660 540S700 620 690 660', 18) +
    street(ours, 18) +
    street('M-20 130C80 120 150 140 220 132S340 120 440 128', 14) +
    `<path d="${main}" fill="none" stroke="${tone.tram}" stroke-width="2.5" stroke-dasharray="2 9" stroke-linecap="round"/>` +
    `<circle cx="330" cy="312" r="9" fill="${tone.street}" stroke="${tone.tram}" stroke-width="4"/>` +
    `<g font-family="system-ui, sans-serif" font-size="21" fill="${tone.words}"><text x="276" y="282">U pily</text>` +
    `<text x="700" y="388" font-size="19" transform="rotate(-9 700 388)">Na Hoblinách</text></g>` +
    `<path d="M640 338c-26-34-40-54-40-76a40 40 0 0 1 80 0c0 22-14 42-40 76Z" fill="${tone.mark}"/><circle cx="640" cy="262" r="15" fill="${tone.land}"/></svg>`
  );
}

/** Blocks of houses with courtyards, where no street is. */
function houses(tone: string): string {
  const blocks: readonly (readonly [x: number, y: number, w: number, h: number, lean: number])[] = [
    [20, 160, 78, 96, 3],
    [118, 164, 76, 88, 2],
    [30, 24, 70, 72, 4],
    [120, 20, 66, 78, 1],
    [252, 20, 70, 74, -3],
    [342, 24, 64, 70, -2],
    [262, 160, 74, 98, -2],
    [356, 166, 70, 84, -4],
    [480, 60, 62, 84, -6],
    [492, 176, 84, 66, -9],
    [30, 336, 80, 70, 2],
    [128, 338, 74, 64, 4],
    [286, 350, 96, 66, 3],
    [410, 342, 74, 62, 4],
    [706, 228, 62, 56, -10],
    [838, 250, 84, 76, -3],
  ];
  return blocks
    .map(
      ([x, y, w, h, lean]) =>
        `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="5" fill="${tone}" transform="rotate(${lean} ${x + w / 2} ${y + h / 2})"/>`,
    )
    .join('');
}

function trees(tone: string): string {
  const spots = [
    [620, 40],
    [668, 78],
    [720, 36],
    [776, 84],
    [830, 44],
    [884, 92],
    [930, 40],
    [700, 130],
    [610, 108],
    [60, 600],
    [130, 570],
    [300, 606],
    [400, 580],
    [470, 612],
    [560, 540],
    [600, 600],
    [770, 560],
    [850, 612],
    [920, 590],
  ];
  return spots
    .map(([x, y], i) => `<circle cx="${x}" cy="${y}" r="${13 + (i % 3) * 4}" fill="${tone}"/>`)
    .join('');
}
