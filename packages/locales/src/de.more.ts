import type { MoreMessages } from './more-messages.js';

const messages: MoreMessages = {
  notApplicable: 'Trifft nicht zu',
  yes: 'Ja',
  no: 'Nein',
  faces: [
    'Sehr unzufrieden',
    'Unzufrieden',
    'Weder zufrieden noch unzufrieden',
    'Zufrieden',
    'Sehr zufrieden',
  ],
  expectation: ['Viel schlechter', 'Etwas schlechter', 'Wie erwartet', 'Etwas besser', 'Viel besser'],
  weekdays: ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag'],
  moment: '{day}, {time}\u00a0Uhr',
  today: 'heute, {time}\u00a0Uhr',
  openUntil: 'geöffnet bis {time}\u00a0Uhr',
  openingDays: ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag'],
  opens: 'ab {day}, {time}\u00a0Uhr',
  opensToday: 'ab {time}\u00a0Uhr',
  chat: 'Chat',
  stores: 'Unsere Filialen',
  help: 'Helfen Sie mir, das zu klären',
  saveCopy: 'Kopie speichern',
  caseNumber: 'Fallnummer',
  date: 'Datum',
  tracking: 'Paket verfolgen',
  change: 'Antwort ändern',
  withdraw: 'Für den Widerruf schreiben Sie uns bitte mit dieser Nummer: {id}',
  withdrawLink: 'Per E-Mail widerrufen',
  average: '{average} von {max} Sternen',
  unrated: 'Noch nicht bewertet',
  needed: 'Eine Bewertung ist erforderlich.',
  rated: { one: '{count} Bewertung', other: '{count} Bewertungen' },
  cards: {
    visit: {
      questions: {
        overall: {
          label: 'Wie bewerten Sie Ihren heutigen Besuch in unserem Shop?',
        },
        found: {
          label: 'Haben Sie gefunden, was Sie brauchen?',
          options: {
            easily: 'Ja, leicht',
            'with-effort': 'Ja, aber mit Mühe',
            partly: 'Teilweise',
            no: 'Nein',
            'just-browsing': 'Ich sehe mich nur um',
          },
        },
        missing: {
          label: 'Was hat gefehlt?',
          options: {
            product: 'Das Produkt selbst',
            price: 'Ein besserer Preis',
            'delivery-cost': 'Günstigerer Versand',
            'delivery-time': 'Schnellere Lieferung',
            payment: 'Eine Zahlungsart',
            information: 'Informationen',
            trust: 'Vertrauen in den Shop',
            'site-problem': 'Die Seite funktionierte nicht',
          },
        },
        sought: {
          label: 'Was haben Sie gesucht?',
        },
        purpose: {
          label: 'Was führt Sie heute zu uns?',
          options: {
            browse: 'Mich umsehen',
            compare: 'Produkte oder Preise vergleichen',
            buy: 'Etwas kaufen',
            'order-status': 'Eine Bestellung prüfen',
            support: 'Hilfe bekommen',
            other: 'Etwas anderes',
          },
        },
        'bought-before': {
          label: 'Haben Sie schon einmal bei uns gekauft?',
          options: {
            yes: 'Ja',
            no: 'Nein',
            'rather-not': 'Möchte ich nicht sagen',
          },
        },
      },
      endings: {
        thanks: {
          text: 'Danke, dass Sie vorbeigeschaut haben.',
        },
      },
    },
    checkout: {
      questions: {
        overall: {
          label: 'Wie bewerten Sie Ihren heutigen Besuch in unserem Shop?',
        },
        ease: {
          label: 'Wie schwierig oder einfach war das Bestellen?',
          ends: ['Sehr schwierig', 'Sehr einfach'],
        },
        comment: {
          label: 'Was hätte einfacher sein können?',
        },
      },
    },
    purchase: {
      greeting: 'Zu Ihrer letzten Bestellung.',
      questions: {
        arrived: {
          label: 'Ist Ihre Bestellung angekommen?',
          options: {
            all: 'Vollständig',
            part: 'Nur ein Teil',
            'not-yet': 'Noch nicht',
          },
        },
        overall: {
          label: 'Wie bewerten Sie Ihre Bestellung insgesamt?',
        },
        dimensions: {
          label: 'Und im Einzelnen?',
          rows: {
            quality: 'Produktqualität',
            delivery: 'Lieferung',
            value: 'Preis-Leistungs-Verhältnis',
            ordering: 'Bestellvorgang',
            service: 'Kundenservice',
          },
        },
        expectation: {
          label: 'Verglichen mit Ihren Erwartungen',
          rows: {
            quality: 'Produktqualität',
            delivery: 'Lieferung',
            value: 'Preis-Leistungs-Verhältnis',
            service: 'Kundenservice',
          },
        },
      },
      endings: {
        'not-yet': {
          title: 'Es tut uns leid, dass Sie warten müssen',
          text: 'Vielleicht fragen wir in einigen Tagen noch einmal.',
        },
      },
    },
    service: {
      questions: {
        overall: {
          label: 'Wie bewerten Sie die Hilfe, die Sie erhalten haben?',
        },
        resolved: {
          label: 'Wurde Ihr Anliegen gelöst?',
          options: {
            yes: 'Ja',
            partly: 'Teilweise',
            no: 'Nein',
          },
        },
        contacts: {
          label: 'Wie oft mussten Sie sich an uns wenden?',
          options: {
            once: 'Einmal',
            twice: 'Zweimal',
            more: 'Öfter',
          },
        },
        staff: {
          label: 'Wie waren die Menschen, mit denen Sie gesprochen haben?',
          rows: {
            friendliness: 'Freundlichkeit',
            knowledge: 'Fachwissen',
            speed: 'Schnelligkeit',
          },
        },
      },
    },
    complaint: {
      title: 'Etwas ist schiefgegangen',
      greeting: 'Sagen Sie uns, was passiert ist und was helfen würde.',
      questions: {
        message: {
          label: 'Was ist passiert?',
        },
        wanted: {
          label: 'Was würde helfen?',
          options: {
            refund: 'Geld zurück',
            exchange: 'Umtausch',
            repair: 'Reparatur',
            apology: 'Eine Entschuldigung',
            information: 'Informationen',
            other: 'Etwas anderes',
          },
        },
        order: {
          label: 'Bestellnummer',
        },
        reply: {
          label: 'Wie können wir Sie erreichen?',
        },
      },
    },
    resolution: {
      questions: {
        overall: {
          label: 'Wie bewerten Sie, wie wir Ihren Fall bearbeitet haben?',
        },
        resolved: {
          label: 'Wurde Ihr Problem gelöst?',
          options: {
            yes: 'Ja',
            partly: 'Teilweise',
            no: 'Nein',
          },
        },
        handling: {
          label: 'Und im Einzelnen?',
          rows: {
            outcome: 'Das Ergebnis',
            speed: 'Schnelligkeit',
            manner: 'Unser Umgang mit Ihnen',
          },
        },
      },
    },
    loyalty: {
      questions: {
        recommend: {
          label: 'Wie wahrscheinlich ist es, dass Sie {shop} Freunden oder Kollegen empfehlen?',
          ends: ['Sehr unwahrscheinlich', 'Sehr wahrscheinlich'],
        },
        return: {
          label: 'Wie wahrscheinlich ist es, dass Sie wieder bei {shop} kaufen?',
          ends: ['Sehr unwahrscheinlich', 'Sehr wahrscheinlich'],
        },
        trust: {
          label: 'Wie sehr vertrauen Sie darauf, dass {shop} hält, was versprochen wird?',
          ends: ['Gar nicht', 'Voll und ganz'],
        },
        reason: {
          label: 'Was ist der Hauptgrund für Ihre Antworten?',
        },
      },
    },
    index: {
      questions: {
        satisfaction: {
          label: 'Wie zufrieden sind Sie insgesamt mit {shop}?',
          ends: ['Sehr unzufrieden', 'Sehr zufrieden'],
        },
        expectations: {
          label: 'Inwieweit hat {shop} Ihre Erwartungen erfüllt?',
          ends: ['Weit verfehlt', 'Weit übertroffen'],
        },
        ideal: {
          label: 'Denken Sie an einen idealen Shop dieser Art. Wie nahe kommt {shop} diesem Ideal?',
          ends: ['Gar nicht nahe', 'Sehr nahe'],
        },
        trust: {
          label: 'Wie sehr vertrauen Sie darauf, dass {shop} hält, was versprochen wird?',
          ends: ['Gar nicht', 'Voll und ganz'],
        },
      },
    },
    helpful: {
      questions: {
        helpful: {
          label: 'War das hilfreich?',
        },
        why: {
          label: 'Was hat nicht gepasst?',
          options: {
            unclear: 'Unklar',
            incomplete: 'Unvollständig',
            wrong: 'Nicht richtig',
            outdated: 'Veraltet',
            other: 'Etwas anderes',
          },
        },
        comment: {
          label: 'Was hätten Sie gern erfahren?',
        },
      },
    },
    wish: {
      title: 'Was sollen wir verkaufen?',
      questions: {
        product: {
          label: 'Was würden Sie gern bei uns kaufen?',
        },
        service: {
          label: 'Welcher Service fehlt Ihnen?',
        },
      },
    },
    panel: {
      title: 'Helfen Sie uns wählen, was als Nächstes kommt',
      questions: {
        interest: {
          label: 'Woran möchten Sie teilnehmen?',
          options: {
            'focus-group': 'Gruppengespräche',
            'advisory-panel': 'Regelmäßige kurze Fragen',
            'new-products': 'Neue Produkte ausprobieren',
          },
        },
        person: {
          label: 'Ihr Name',
        },
        reply: {
          label: 'Ihre E-Mail-Adresse',
        },
        consent: {
          label: 'Ihre Einwilligung',
          text: 'Sie dürfen meinen Namen und meine E-Mail-Adresse aufbewahren und mir zum Kundenpanel schreiben. Ich kann dies jederzeit widerrufen.',
        },
      },
      endings: {
        thanks: {
          text: 'Wir schreiben Ihnen, wenn es etwas auszuprobieren gibt.',
        },
      },
    },
  },
};

export default messages;
