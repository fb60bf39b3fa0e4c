/** An order of parts that never tells the key: none is followed by the one that follows it in the solution. */
import { shuffled } from "./progress/random.ts";

const TURNS = 50;

export function scramble(count: number, seed: number): number[] {
  const solution = Array.from({ length: count }, (_, at) => at);
  for (let turn = 0; turn < TURNS; turn++) {
    const order = shuffled(solution, seed + turn);
    if (!order.some((at, place) => order[place + 1] === at + 1)) return order;
  }
  return solution.reverse();
}
