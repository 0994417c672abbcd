import type { View } from '../../scene.js';

/** Its label is all there is, and {@link Labelled} writes it. */
export const MessageView: View = () => null;
