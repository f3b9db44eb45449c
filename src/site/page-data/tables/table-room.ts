/** The room of a table on a screen, in rem of the sheet; what the styles of tables give it. */
const screen = 75;
const middlingScreen = 60;
/** Beside the margin. */
const besideMargin = 48;

const labels = 17.5;
const type = { plain: { digit: 0.56, padding: 1.75 }, dense: { digit: 0.46, padding: 1 } };

/** Digits for which the styles know a column. */
const knownDigits = [8, 10, 12, 14, 17, 20] as const;

/** `tight`: small on a screen of middling width; `dense`: on each; `broad`: not even so, in a frame of its own. */
type Fit = 'easy' | 'tight' | 'dense' | 'broad';

export interface TableRoom {
  digits: (typeof knownDigits)[number];
  fit: Fit;
  /** Whether it has room beside the margin. */
  isBesideMargin: boolean;
}

/** What room so many columns of amounts of so many digits take, all that stand side by side. */
export function tableRoom(columns: number, longest: number): TableRoom {
  const digits = knownDigits.find((known) => known >= longest) ?? 20;
  const width = ({ digit, padding }: { digit: number; padding: number }) =>
    labels + columns * (digits * digit + padding);
  const plain = width(type.plain);
  const fit =
    plain <= middlingScreen ? 'easy' : plain <= screen ? 'tight' : width(type.dense) <= screen ? 'dense' : 'broad';
  return { digits, fit, isBesideMargin: plain <= besideMargin };
}
