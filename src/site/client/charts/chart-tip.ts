/** The tooltip of a chart: words already in the table, beside the pointer; hidden from screen readers. */
export interface ChartTip {
  show: (row: HTMLElement, words: string[]) => void;
  hide: () => void;
}

/** Makes a tooltip within a chart's frame; it stands above the row it speaks of, at the frame's end. */
export function chartTip(frame: HTMLElement): ChartTip {
  const tip = document.createElement('div');
  tip.className = 'chart-tip';
  tip.ariaHidden = 'true';
  tip.hidden = true;
  frame.append(tip);
  return {
    show: (row, words) => {
      tip.textContent = words.filter((word) => word !== '').join('　');
      tip.hidden = false;
      const top = row.getBoundingClientRect().top - frame.getBoundingClientRect().top;
      tip.style.top = `${top - tip.offsetHeight}px`;
      tip.style.left = `${Math.max(0, frame.clientWidth - tip.offsetWidth)}px`;
    },
    hide: () => {
      tip.hidden = true;
    },
  };
}
