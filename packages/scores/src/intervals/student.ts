import { Z95 } from './normal.js';

/** From here on the expansion alone is right to 1e-10. */
const MANY = 100;
const OUTSIDE = 0.05;

/**
 * The 97.5 % point of Student's t: with `df` degrees of freedom, whole or not, 95 % lie within ± this.
 *
 * From 100 degrees on: the Cornish–Fisher expansion in 1/df of Abramowitz & Stegun, "Handbook of Mathematical
 * Functions" (1964), 26.7.5, to the fourth term. Below: Newton's method from there on the two-sided tail, which is
 * the incomplete beta function I_x(df/2, 1/2) at x = df/(df + t²) (26.7.1), summed as the power series
 * 26.5.4, whose terms are all positive. Error below 1e-10 for every df ≥ 1.
 * @param df ≥ 1
 */
export function t95(df: number): number {
  let t = expansion(df);
  if (df >= MANY) return t;
  // The tail is convex and the start lies left of the root: every step goes right and none goes past it.
  for (let round = 0; round < 20; round += 1) {
    const step = (tail(t, df) - OUTSIDE) / (2 * density(t, df));
    t += step;
    if (Math.abs(step) < 1e-12 * t) break;
  }
  return t;
}

function expansion(df: number): number {
  const x = Z95;
  const terms = [
    (x ** 3 + x) / 4,
    (5 * x ** 5 + 16 * x ** 3 + 3 * x) / 96,
    (3 * x ** 7 + 19 * x ** 5 + 17 * x ** 3 - 15 * x) / 384,
    (79 * x ** 9 + 776 * x ** 7 + 1482 * x ** 5 - 1920 * x ** 3 - 945 * x) / 92160,
  ];
  return terms.reduce((sum, term, i) => sum + term / df ** (i + 1), x);
}

/** P(|T| > t). */
function tail(t: number, df: number): number {
  const a = df / 2;
  const x = df / (df + t * t);
  let term = 1;
  let sum = 1;
  for (let n = 0; term > 1e-17 * sum; n += 1) {
    term *= (x * (a + 0.5 + n)) / (a + 1 + n);
    sum += term;
  }
  const beta = Math.sqrt(Math.PI) / gammaRatio(a);
  return (x ** a * Math.sqrt(1 - x) * sum) / (a * beta);
}

function density(t: number, df: number): number {
  return (gammaRatio(df / 2) / Math.sqrt(Math.PI * df)) * (1 + (t * t) / df) ** (-(df + 1) / 2);
}

/**
 * Γ(a + ½) / Γ(a), by the asymptotic series at a ≥ 30 (error 3e-13 there) and the recurrence
 * Γ(a + 1) = a Γ(a) down to smaller a.
 */
function gammaRatio(a: number): number {
  let factor = 1;
  let b = a;
  for (; b < 30; b += 1) factor *= b / (b + 0.5);
  const series =
    1 -
    1 / (8 * b) +
    1 / (128 * b ** 2) +
    5 / (1024 * b ** 3) -
    21 / (32768 * b ** 4) -
    399 / (262144 * b ** 5);
  return factor * Math.sqrt(b) * series;
}
