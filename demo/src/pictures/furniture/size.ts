/** Outer measures in centimetres, as the shop prints them. The drawing is made from them too. */
export interface Size {
  readonly w: number;
  readonly d: number;
  readonly h: number;
}
