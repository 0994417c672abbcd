import { SHOP } from '../shop.js';
import type { Settings } from './settings.js';

/** A starting point, drawn as a small card in its colours. */
export interface Preset {
  readonly title: string;
  readonly settings: Settings;
  /** Of the page behind, the card, its button and its stars. */
  readonly colours: readonly [page: string, card: string, accent: string, star: string];
}

const OWN_CARD = `{
  "delivery": {
    "version": 1,
    "title": { "en": "Your delivery", "cs": "Vaše doručení" },
    "steps": [
      {
        "questions": [
          { "id": "mood", "kind": "faces", "label": "How was the delivery?" },
          {
            "id": "parts",
            "kind": "ratings",
            "label": "In detail",
            "rows": [
              { "id": "driver", "label": "Driver" },
              { "id": "packing", "label": "Packing" }
            ],
            "notApplicable": true,
            "showIf": { "mood": { "lte": 3 } }
          },
          { "id": "more", "kind": "text", "label": "Anything to add?" }
        ]
      }
    ],
    "endings": [{ "id": "thanks", "title": "Noted", "text": "The driver will hear of it." }]
  }
}`;

const CHANGED_CARD = `{
  "rating": {
    "questions": {
      "causes": null,
      "comment": { "label": { "en": "What should others know?" } }
    }
  }
}`;

/** What the editor of cards can be filled with, and the card that it is about. */
export const EXAMPLES = [
  { title: 'Change a card', card: 'rating', text: CHANGED_CARD },
  { title: 'A card of your own', card: 'delivery', text: OWN_CARD },
] as const;

export const PRESETS: readonly Preset[] = [
  {
    title: 'As it comes',
    settings: {},
    colours: ['#e9e7e3', '#ffffff', '#2f5bea', '#f5a524'],
  },
  {
    title: 'Oak & linen',
    settings: {
      accent: '#3d5745',
      star: '#b5722d',
      surface: '#fffdf9',
      ink: '#2b241e',
      radius: '10',
      card: 'rating',
      shop: SHOP.name,
      phone: SHOP.phone.shown,
      email: SHOP.email,
      hours: 'weekdays',
      reply: '1',
    },
    colours: ['#ece2d2', '#fffdf9', '#3d5745', '#b5722d'],
  },
  {
    title: 'By night',
    settings: { scheme: 'dark', accent: '#8fa8ff', card: 'purchase' },
    colours: ['#14161a', '#1f2228', '#8fa8ff', '#ffc15e'],
  },
  {
    title: 'In ink',
    settings: { accent: '#111', star: '#111', radius: '0', font: 'serif', card: 'loyalty', shop: 'Folio' },
    colours: ['#f3f1ec', '#ffffff', '#111111', '#111111'],
  },
  {
    title: 'Czech, informal',
    settings: {
      accent: '#b4235a',
      radius: '24',
      locale: 'cs',
      formality: 'informal',
      card: 'visit',
      width: 'phone',
    },
    colours: ['#f7e3ea', '#ffffff', '#b4235a', '#f5a524'],
  },
  {
    title: 'Arabic',
    settings: { accent: '#0f766e', locale: 'ar', card: 'checkout' },
    colours: ['#dcebe7', '#ffffff', '#0f766e', '#f5a524'],
  },
  {
    title: 'Below an article',
    settings: { accent: '#3d5745', radius: '10', card: 'helpful', place: 'inline' },
    colours: ['#faf6ef', '#ffffff', '#3d5745', '#8f8070'],
  },
  {
    title: 'Your own card',
    settings: { accent: '#9a3412', card: 'delivery', cards: OWN_CARD },
    colours: ['#f6e7dc', '#ffffff', '#9a3412', '#f5a524'],
  },
];
