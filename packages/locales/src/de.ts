import type { Messages } from './messages.js';

const de: Messages = {
  tag: 'de',
  dir: 'ltr',
  send: 'Senden',
  continue: 'Weiter',
  back: 'Zurück',
  close: 'Schließen',
  done: 'Fertig',
  more: 'Mehr',
  optional: 'optional',
  other: 'Etwas anderes',
  saved: 'Gespeichert',
  undo: 'Rückgängig',
  undone: 'Rückgängig gemacht',
  clear: 'Bewertung löschen',
  privacy: 'Datenschutz',
  policies: {
    delivery: 'Lieferung',
    returns: 'Rückgabe',
    claim: 'Reklamation einreichen',
  },
  progress: '{step} von {steps}',
  star: '{stars}, {word}',
  stars: {
    one: '{count} Stern',
    other: '{count} Sterne',
  },
  ratings: ['sehr schlecht', 'schlecht', 'weder gut noch schlecht', 'gut', 'sehr gut'],
  charactersLeft: {
    one: 'Noch {count} Zeichen',
    other: 'Noch {count} Zeichen',
  },
  charactersOver: {
    one: '{count} Zeichen zu viel',
    other: '{count} Zeichen zu viel',
  },
  fields: {
    email: 'E-Mail',
    phone: 'Telefon',
    name: 'Name',
  },
  faults: {
    required: 'Bitte beantworten Sie diese Frage.',
    message: 'Bitte schreiben Sie Ihre Nachricht.',
    email: 'Eine E-Mail-Adresse sieht so aus: name@beispiel.de.',
    phone: 'Eine Telefonnummer hat mindestens sechs Ziffern.',
    contact: 'Bitte hinterlassen Sie eine E-Mail-Adresse oder Telefonnummer.',
    'too-long': 'Dieser Text ist zu lang. Bitte kürzen Sie ihn.',
    'too-few': 'Bitte wählen Sie mehr aus.',
    'too-many': 'Bitte wählen Sie weniger aus.',
  },
  sending: 'Wird gesendet\u00a0…',
  stillSending: 'Wird noch gesendet. Bitte lassen Sie diese Seite offen.',
  retry: 'Erneut versuchen',
  copy: 'Text kopieren',
  copied: 'Kopiert',
  refused: 'Ihre Antwort konnte nicht angenommen werden. Der Text steht noch hier und kann kopiert werden.',
  later: 'Gespeichert. Wird gesendet, sobald Sie wieder online sind.',
  received: 'Ihre Antwort ist angekommen.',
  loadFailed: 'Dieses Formular konnte nicht geladen werden.',
  writeInstead: 'Schreiben Sie uns an {email}',
  followUp: {
    one: '{word}. Unten steht noch {count} optionale Frage.',
    other: '{word}. Unten stehen noch {count} optionale Fragen.',
  },
  announcement: 'Eine optionale Frage im Bereich {label}.',
  silence: 'Nicht mehr fragen',
  thanks: {
    title: 'Vielen Dank',
    text: 'Das hilft uns, besser zu werden.',
  },
  sorry: {
    title: 'Es tut uns leid',
    withDeadline: 'Fall {case}. Wir antworten an {contact} bis {deadline}.',
    withContact: 'Fall {case}. Wir antworten an {contact}.',
    withoutContact:
      'Es tut uns leid, und danke, dass Sie es uns sagen. Ohne Kontakt können wir nicht antworten.',
    leaveContact: 'E-Mail oder Telefon hinterlassen',
  },
  cards: {
    comment: {
      title: 'Was haben Sie auf dem Herzen?',
      greeting: 'Lob, eine Idee, ein Problem oder eine Frage.',
      questions: {
        topic: {
          label: 'Worum geht es?',
          options: {
            praise: 'Lob',
            idea: 'Idee',
            problem: 'Problem',
            question: 'Frage',
            'service-request': 'Serviceanfrage',
          },
        },
        message: {
          label: 'Ihre Nachricht',
        },
        reply: {
          label: 'Wohin dürfen wir antworten?',
          help: 'Nur um auf diese Nachricht zu antworten.',
          ask: 'Ich möchte eine Antwort',
        },
        order: {
          label: 'Bestellnummer',
          ask: 'Bestellnummer hinzufügen',
        },
      },
    },
    rating: {
      questions: {
        overall: {
          label: 'Wie bewerten Sie unseren Shop?',
          labels: {
            product: 'Wie bewerten Sie dieses Produkt?',
            page: 'Wie bewerten Sie diese Seite?',
          },
        },
        liked: {
          label: 'Was hat Ihnen gefallen?',
          help: 'Wählen Sie alles Zutreffende',
          options: {
            quality: 'Qualität',
            price: 'Preis',
            delivery: 'Lieferung',
            service: 'Kundenservice',
            services: 'Serviceleistungen',
            site: 'Website',
            selection: 'Auswahl',
            other: 'Etwas anderes',
          },
        },
        causes: {
          label: 'Was hätte besser sein können?',
          labels: {
            wrong: 'Was ist schiefgegangen?',
          },
          help: 'Wählen Sie alles Zutreffende',
          ask: 'Hätte etwas besser sein können?',
          options: {
            quality: 'Qualität',
            'not-as-described': 'Nicht wie beschrieben',
            damaged: 'Beschädigt',
            'missing-part': 'Teil fehlt',
            'wrong-item': 'Falscher Artikel',
            'late-delivery': 'Späte Lieferung',
            site: 'Website',
            services: 'Serviceleistungen',
            'price-differed': 'Anderer Preis',
            'slow-reply': 'Späte Antwort',
            'hard-to-order': 'Schwer zu bestellen',
            'not-solved': 'Nicht gelöst',
            'rude-staff': 'Unfreundliches Personal',
            'had-to-chase': 'Mehrfaches Nachfragen',
            'hard-to-return': 'Schwer zurückzugeben',
            'not-arrived': 'Nicht angekommen',
            'refund-slow': 'Späte Erstattung',
            other: 'Etwas anderes',
          },
        },
        comment: {
          label: 'Erzählen Sie uns mehr',
        },
        reply: {
          label: 'Wohin dürfen wir antworten?',
          help: 'Nur um auf diese Nachricht zu antworten.',
          ask: 'Ich möchte eine Antwort',
        },
      },
    },
  },
};

export default de;
