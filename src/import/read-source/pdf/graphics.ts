import { type Box, overlap } from './box.ts';
import { initial, type State } from './drawing-state.ts';
import { after, boxOf, type Matrix } from './matrix.ts';

/** The state that the operators of a page change, what of it is saved, and the layers that are open. */
export class Graphics {
  readonly #base: Matrix;
  readonly #page: Box;
  readonly #saved: State[] = [];
  state: State;
  /** For each marked content that is open, whether it is on a layer that is switched off. */
  readonly off: boolean[] = [];

  constructor(base: Matrix, page: Box) {
    this.#base = base;
    this.#page = page;
    this.state = { ...initial, matrix: base, clip: page };
  }

  get isOff(): boolean {
    return this.off.includes(true);
  }

  save(): void {
    this.#saved.push({ ...this.state });
  }

  restore(): void {
    this.state = this.#saved.pop() ?? this.state;
  }

  /** As a page begins. */
  begin(): void {
    this.state = { ...initial, matrix: this.#base, clip: this.#page };
  }

  turn(matrix: unknown): void {
    if (matrix) this.state.matrix = after(this.state.matrix, matrix as Matrix);
  }

  clipTo(box: Box): void {
    this.state.clip = overlap(this.state.clip, box);
  }

  cut(box: unknown): void {
    if (box) this.clipTo(boxOf(this.state.matrix, box as number[]));
  }
}
