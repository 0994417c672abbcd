import type { DeepPartial } from './merge.js';
import type { AllMessages } from './more-messages.js';

/** "Du" in place of "Sie": the words that differ, in their places. */
const informal: DeepPartial<AllMessages> = {
  faults: {
    required: 'Bitte beantworte diese Frage.',
    message: 'Bitte schreib deine Nachricht.',
    contact: 'Bitte hinterlass eine E-Mail-Adresse oder Telefonnummer.',
    'too-long': 'Dieser Text ist zu lang. Bitte kürze ihn.',
    'too-few': 'Bitte wähle mehr aus.',
    'too-many': 'Bitte wähle weniger aus.',
  },
  stillSending: 'Wird noch gesendet. Bitte lass diese Seite offen.',
  refused: 'Deine Antwort konnte nicht angenommen werden. Der Text steht noch hier und kann kopiert werden.',
  later: 'Gespeichert. Wird gesendet, sobald du wieder online bist.',
  received: 'Deine Antwort ist angekommen.',
  writeInstead: 'Schreib uns an {email}',
  sorry: {
    withoutContact:
      'Es tut uns leid, und danke, dass du es uns sagst. Ohne Kontakt können wir nicht antworten.',
  },
  cards: {
    comment: {
      title: 'Was hast du auf dem Herzen?',
      questions: {
        message: {
          label: 'Deine Nachricht',
        },
      },
    },
    rating: {
      questions: {
        overall: {
          label: 'Wie bewertest du unseren Shop?',
          labels: {
            product: 'Wie bewertest du dieses Produkt?',
            page: 'Wie bewertest du diese Seite?',
          },
        },
        liked: {
          label: 'Was hat dir gefallen?',
          help: 'Wähl alles Zutreffende',
        },
        causes: {
          help: 'Wähl alles Zutreffende',
        },
        comment: {
          label: 'Erzähl uns mehr',
        },
      },
    },
    visit: {
      questions: {
        overall: {
          label: 'Wie bewertest du deinen heutigen Besuch in unserem Shop?',
        },
        found: {
          label: 'Hast du gefunden, was du brauchst?',
        },
        sought: {
          label: 'Was hast du gesucht?',
        },
        purpose: {
          label: 'Was führt dich heute zu uns?',
        },
        'bought-before': {
          label: 'Hast du schon einmal bei uns gekauft?',
        },
      },
      endings: {
        thanks: {
          text: 'Danke, dass du vorbeigeschaut hast.',
        },
      },
    },
    checkout: {
      questions: {
        overall: {
          label: 'Wie bewertest du deinen heutigen Besuch in unserem Shop?',
        },
      },
    },
    purchase: {
      greeting: 'Zu deiner letzten Bestellung.',
      questions: {
        arrived: {
          label: 'Ist deine Bestellung angekommen?',
        },
        overall: {
          label: 'Wie bewertest du deine Bestellung insgesamt?',
        },
        expectation: {
          label: 'Verglichen mit deinen Erwartungen',
        },
      },
      endings: {
        'not-yet': {
          title: 'Es tut uns leid, dass du warten musst',
        },
      },
    },
    service: {
      questions: {
        overall: {
          label: 'Wie bewertest du die Hilfe, die du erhalten hast?',
        },
        resolved: {
          label: 'Wurde dein Anliegen gelöst?',
        },
        contacts: {
          label: 'Wie oft musstest du dich an uns wenden?',
        },
        staff: {
          label: 'Wie waren die Menschen, mit denen du gesprochen hast?',
        },
      },
    },
    complaint: {
      greeting: 'Sag uns, was passiert ist und was helfen würde.',
      questions: {
        reply: {
          label: 'Wie können wir dich erreichen?',
        },
      },
    },
    resolution: {
      questions: {
        overall: {
          label: 'Wie bewertest du, wie wir deinen Fall bearbeitet haben?',
        },
        resolved: {
          label: 'Wurde dein Problem gelöst?',
        },
        handling: {
          rows: {
            manner: 'Unser Umgang mit dir',
          },
        },
      },
    },
    loyalty: {
      questions: {
        recommend: {
          label: 'Wie wahrscheinlich ist es, dass du {shop} Freunden oder Kollegen empfiehlst?',
        },
        return: {
          label: 'Wie wahrscheinlich ist es, dass du wieder bei {shop} kaufst?',
        },
        trust: {
          label: 'Wie sehr vertraust du darauf, dass {shop} hält, was versprochen wird?',
        },
        reason: {
          label: 'Was ist der Hauptgrund für deine Antworten?',
        },
      },
    },
    index: {
      questions: {
        satisfaction: {
          label: 'Wie zufrieden bist du insgesamt mit {shop}?',
        },
        expectations: {
          label: 'Inwieweit hat {shop} deine Erwartungen erfüllt?',
        },
        ideal: {
          label: 'Denk an einen idealen Shop dieser Art. Wie nahe kommt {shop} diesem Ideal?',
        },
        trust: {
          label: 'Wie sehr vertraust du darauf, dass {shop} hält, was versprochen wird?',
        },
      },
    },
    helpful: {
      questions: {
        comment: {
          label: 'Was hättest du gern erfahren?',
        },
      },
    },
    wish: {
      questions: {
        product: {
          label: 'Was würdest du gern bei uns kaufen?',
        },
        service: {
          label: 'Welcher Service fehlt dir?',
        },
      },
    },
    panel: {
      title: 'Hilf uns wählen, was als Nächstes kommt',
      questions: {
        interest: {
          label: 'Woran möchtest du teilnehmen?',
        },
        person: {
          label: 'Dein Name',
        },
        reply: {
          label: 'Deine E-Mail-Adresse',
        },
        consent: {
          label: 'Deine Einwilligung',
          text: 'Ihr dürft meinen Namen und meine E-Mail-Adresse aufbewahren und mir zum Kundenpanel schreiben. Ich kann dies jederzeit widerrufen.',
        },
      },
      endings: {
        thanks: {
          text: 'Wir schreiben dir, wenn es etwas auszuprobieren gibt.',
        },
      },
    },
  },
  help: 'Helft mir, das zu klären',
  withdraw: 'Für den Widerruf schreib uns bitte mit dieser Nummer: {id}',
};

export default informal;
