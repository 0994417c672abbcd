// Responses as a busy shop gets them: the same ones for the same numbers, so that runs can be compared.

const CAUSES = ['late-delivery', 'damaged', 'had-to-chase', 'quality', 'not-as-described'];
const WORDS = ['The courier rang beforehand.', 'One leg is shorter than the others.', 'Where is my parcel?'];

/** @param {number} n */
export function uuid(n) {
  return `0199e0f6-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
}

/** A number from 0 to `below`, spread well and always the same for the same `n`. @param {number} n @param {number} below */
const pick = (n, below) => (Math.imul(n ^ (n >>> 15), 2_246_822_519) >>> 8) % below;

/** @param {string} question @param {string} measure @param {string} kind @param {number} value @param {number} min @param {number} max */
const number = (question, measure, kind, value, min, max) => ({
  question,
  measure,
  kind,
  label: `How was ${question}?`,
  standard: true,
  shape: 'number',
  value,
  min,
  max,
});

/**
 * @param {number} n
 * @param {number} at milliseconds since the Unix epoch
 */
export function makeResponse(n, at) {
  const type = pick(n, 10);
  const overall = 1 + pick(n + 7, 5);
  const buyer = type >= 4;
  const common = {
    type: 'ohlas.response.v1',
    id: uuid(n),
    revision: 1,
    status: pick(n, 6) === 0 ? 'partial' : 'complete',
    audience: buyer ? { kind: 'buyer', evidence: 'shop' } : { kind: 'user', evidence: 'none' },
    source: pick(n + 3, 4) === 0 ? 'launcher' : 'prompt',
    locale: ['cs', 'en', 'sk', 'nl'][pick(n, 4)],
    page: { url: 'https://shop.example/somewhere', title: 'Somewhere' },
    context: {},
    startedAt: new Date(at - 60_000).toISOString(),
    answeredAt: new Date(at).toISOString(),
    test: false,
    client: { name: 'ohlas', version: '0.1.0', device: n % 2 ? 'phone' : 'desktop', trap: '' },
  };
  const comment = {
    question: 'comment',
    kind: 'text',
    label: 'Tell us more',
    standard: true,
    shape: 'text',
    text: `${WORDS[pick(n, 3)]} ${n}`,
  };
  const causes = {
    question: 'causes',
    kind: 'choices',
    label: 'What went wrong?',
    standard: true,
    shape: 'choices',
    values: [CAUSES[pick(n, 5)], CAUSES[pick(n + 1, 5)]],
  };
  if (type < 4)
    return {
      ...common,
      card: { id: 'visit', version: 1 },
      prompt: 'leaving',
      answers: [number('overall', 'visit-satisfaction', 'stars', overall, 1, 5), comment],
    };
  if (type === 4)
    return {
      ...common,
      card: { id: 'checkout', version: 1 },
      prompt: 'ordered',
      answers: [
        number('overall', 'visit-satisfaction', 'stars', overall, 1, 5),
        number('ease', 'ease', 'scale', 1 + pick(n, 7), 1, 7),
      ],
    };
  if (type === 5)
    return {
      ...common,
      card: { id: 'loyalty', version: 1 },
      prompt: 'loyal',
      answers: [number('recommend', 'recommend', 'scale', pick(n, 11), 0, 10)],
    };
  if (type === 6)
    return {
      ...common,
      card: { id: 'rating', version: 1 },
      source: 'page',
      subject: { type: 'product', id: `sku-${pick(n, 1000)}` },
      answers: [
        number('overall', 'product-rating', 'stars', overall, 1, 5),
        ...(overall < 4 ? [causes] : []),
      ],
    };
  const order = `${100_000 + n}`;
  const low = overall <= 2;
  return {
    ...common,
    card: { id: 'purchase', version: 1 },
    prompt: 'delivered',
    subject: { type: 'order', id: order },
    order: { id: order, value: 1290, currency: 'CZK' },
    ...(low && pick(n, 3) === 0 && { case: 'own', promisedBy: new Date(at + 86_400_000).toISOString() }),
    answers: [
      number('overall', 'order-satisfaction', 'stars', overall, 1, 5),
      ...(overall < 4 ? [causes] : []),
      ...['quality', 'delivery', 'value', 'ordering'].map((row, i) =>
        number(`dimensions.${row}`, `dimension.${row}`, 'ratings', 1 + pick(n + i, 5), 1, 5),
      ),
      comment,
      ...(low
        ? [{ ...comment, question: 'reply.email', kind: 'contact', text: `person${n}@example.com` }]
        : []),
    ],
  };
}
