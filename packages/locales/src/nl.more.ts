import type { MoreMessages } from './more-messages.js';

const messages: MoreMessages = {
  notApplicable: 'Niet van toepassing',
  yes: 'Ja',
  no: 'Nee',
  faces: ['Zeer ontevreden', 'Ontevreden', 'Niet tevreden, niet ontevreden', 'Tevreden', 'Zeer tevreden'],
  expectation: ['Veel slechter', 'Iets slechter', 'Zoals verwacht', 'Iets beter', 'Veel beter'],
  weekdays: ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'],
  moment: '{day} {time}\u00a0uur',
  today: 'vandaag {time}\u00a0uur',
  openUntil: 'open tot {time}\u00a0uur',
  openingDays: ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'],
  opens: 'open vanaf {day} {time}\u00a0uur',
  opensToday: 'open vanaf {time}\u00a0uur',
  chat: 'Chat',
  stores: 'Onze winkels',
  help: 'Help mij dit op te lossen',
  saveCopy: 'Kopie opslaan',
  caseNumber: 'Meldingsnummer',
  date: 'Datum',
  tracking: 'Pakket volgen',
  change: 'Antwoord wijzigen',
  withdraw: 'Wilt u uw toestemming intrekken, schrijf ons dan en vermeld dit nummer: {id}',
  withdrawLink: 'Intrekken per e-mail',
  average: '{average} van {max} sterren',
  unrated: 'Nog niet beoordeeld',
  needed: 'Een beoordeling is verplicht.',
  rated: { one: '{count} beoordeling', other: '{count} beoordelingen' },
  cards: {
    visit: {
      questions: {
        overall: {
          label: 'Hoe beoordeelt u uw bezoek aan onze winkel vandaag?',
        },
        found: {
          label: 'Hebt u gevonden wat u nodig had?',
          options: {
            easily: 'Ja, gemakkelijk',
            'with-effort': 'Ja, maar met moeite',
            partly: 'Gedeeltelijk',
            no: 'Nee',
            'just-browsing': 'Ik kijk alleen rond',
          },
        },
        missing: {
          label: 'Wat ontbrak er?',
          options: {
            product: 'Het product zelf',
            price: 'Een betere prijs',
            'delivery-cost': 'Goedkopere bezorging',
            'delivery-time': 'Snellere bezorging',
            payment: 'Een betaalmethode',
            information: 'Informatie',
            trust: 'Vertrouwen in de winkel',
            'site-problem': 'De site werkte niet',
          },
        },
        sought: {
          label: 'Wat zocht u?',
        },
        purpose: {
          label: 'Waarvoor bent u hier vandaag?',
          options: {
            browse: 'Rondkijken',
            compare: 'Producten of prijzen vergelijken',
            buy: 'Iets kopen',
            'order-status': 'Een bestelling bekijken',
            support: 'Hulp krijgen',
            other: 'Iets anders',
          },
        },
        'bought-before': {
          label: 'Hebt u al eerder bij ons gekocht?',
          options: {
            yes: 'Ja',
            no: 'Nee',
            'rather-not': 'Dat zeg ik liever niet',
          },
        },
      },
      endings: {
        thanks: {
          text: 'Bedankt voor uw bezoek.',
        },
      },
    },
    checkout: {
      questions: {
        overall: {
          label: 'Hoe beoordeelt u uw bezoek aan onze winkel vandaag?',
        },
        ease: {
          label: 'Hoe moeilijk of gemakkelijk was het om te bestellen?',
          ends: ['Zeer moeilijk', 'Zeer gemakkelijk'],
        },
        comment: {
          label: 'Wat had gemakkelijker gekund?',
        },
      },
    },
    purchase: {
      greeting: 'Over uw laatste bestelling.',
      questions: {
        arrived: {
          label: 'Is uw bestelling aangekomen?',
          options: {
            all: 'Alles',
            part: 'Slechts een deel',
            'not-yet': 'Nog niet',
          },
        },
        overall: {
          label: 'Hoe beoordeelt u uw bestelling als geheel?',
        },
        dimensions: {
          label: 'En in detail?',
          rows: {
            quality: 'Productkwaliteit',
            delivery: 'Bezorging',
            value: 'Prijs-kwaliteitverhouding',
            ordering: 'Bestellen',
            service: 'Klantenservice',
          },
        },
        expectation: {
          label: 'Vergeleken met wat u verwachtte',
          rows: {
            quality: 'Productkwaliteit',
            delivery: 'Bezorging',
            value: 'Prijs-kwaliteitverhouding',
            service: 'Klantenservice',
          },
        },
      },
      endings: {
        'not-yet': {
          title: 'Het spijt ons dat u moet wachten',
          text: 'Misschien vragen we het over een paar dagen opnieuw.',
        },
      },
    },
    service: {
      questions: {
        overall: {
          label: 'Hoe beoordeelt u de hulp die u kreeg?',
        },
        resolved: {
          label: 'Is uw verzoek opgelost?',
          options: {
            yes: 'Ja',
            partly: 'Gedeeltelijk',
            no: 'Nee',
          },
        },
        contacts: {
          label: 'Hoe vaak moest u contact met ons opnemen?',
          options: {
            once: 'Eén keer',
            twice: 'Twee keer',
            more: 'Vaker',
          },
        },
        staff: {
          label: 'Hoe waren de mensen die u sprak?',
          rows: {
            friendliness: 'Vriendelijkheid',
            knowledge: 'Kennis',
            speed: 'Snelheid',
          },
        },
      },
    },
    complaint: {
      title: 'Er ging iets mis',
      greeting: 'Vertel ons wat er is gebeurd en wat zou helpen.',
      questions: {
        message: {
          label: 'Wat is er gebeurd?',
        },
        wanted: {
          label: 'Wat zou helpen?',
          options: {
            refund: 'Geld terug',
            exchange: 'Ruilen',
            repair: 'Reparatie',
            apology: 'Excuses',
            information: 'Informatie',
            other: 'Iets anders',
          },
        },
        order: {
          label: 'Bestelnummer',
        },
        reply: {
          label: 'Hoe kunnen we u bereiken?',
        },
      },
    },
    resolution: {
      questions: {
        overall: {
          label: 'Hoe beoordeelt u de afhandeling van uw melding?',
        },
        resolved: {
          label: 'Is uw probleem opgelost?',
          options: {
            yes: 'Ja',
            partly: 'Gedeeltelijk',
            no: 'Nee',
          },
        },
        handling: {
          label: 'En in detail?',
          rows: {
            outcome: 'Het resultaat',
            speed: 'Snelheid',
            manner: 'Hoe we u behandelden',
          },
        },
      },
    },
    loyalty: {
      questions: {
        recommend: {
          label: 'Hoe waarschijnlijk is het dat u {shop} aanbeveelt aan vrienden of collega’s?',
          ends: ['Zeer onwaarschijnlijk', 'Zeer waarschijnlijk'],
        },
        return: {
          label: 'Hoe waarschijnlijk is het dat u opnieuw bij {shop} koopt?',
          ends: ['Zeer onwaarschijnlijk', 'Zeer waarschijnlijk'],
        },
        trust: {
          label: 'In hoeverre vertrouwt u erop dat {shop} doet wat het belooft?',
          ends: ['Helemaal niet', 'Volledig'],
        },
        reason: {
          label: 'Wat is de belangrijkste reden voor uw antwoorden?',
        },
      },
    },
    index: {
      questions: {
        satisfaction: {
          label: 'Hoe tevreden bent u in het algemeen over {shop}?',
          ends: ['Zeer ontevreden', 'Zeer tevreden'],
        },
        expectations: {
          label: 'In hoeverre voldoet {shop} aan uw verwachtingen?',
          ends: ['Lang niet', 'Ruim overtroffen'],
        },
        ideal: {
          label: 'Denk aan een ideale winkel van dit soort. Hoe dicht komt {shop} daarbij in de buurt?',
          ends: ['Helemaal niet in de buurt', 'Zeer dicht in de buurt'],
        },
        trust: {
          label: 'In hoeverre vertrouwt u erop dat {shop} doet wat het belooft?',
          ends: ['Helemaal niet', 'Volledig'],
        },
      },
    },
    helpful: {
      questions: {
        helpful: {
          label: 'Was dit nuttig?',
        },
        why: {
          label: 'Wat klopte er niet?',
          options: {
            unclear: 'Onduidelijk',
            incomplete: 'Onvolledig',
            wrong: 'Niet juist',
            outdated: 'Verouderd',
            other: 'Iets anders',
          },
        },
        comment: {
          label: 'Wat hoopte u te lezen?',
        },
      },
    },
    wish: {
      title: 'Wat moeten we verkopen?',
      questions: {
        product: {
          label: 'Wat zou u graag bij ons kopen?',
        },
        service: {
          label: 'Welke dienst mist u?',
        },
      },
    },
    panel: {
      title: 'Help ons kiezen wat er komt',
      questions: {
        interest: {
          label: 'Waaraan wilt u meedoen?',
          options: {
            'focus-group': 'Groepsgesprekken',
            'advisory-panel': 'Regelmatig korte vragen',
            'new-products': 'Nieuwe producten uitproberen',
          },
        },
        person: {
          label: 'Uw naam',
        },
        reply: {
          label: 'Uw e-mailadres',
        },
        consent: {
          label: 'Uw toestemming',
          text: 'U mag mijn naam en e-mailadres bewaren en mij schrijven over het klantenpanel. Ik kan mijn toestemming altijd intrekken.',
        },
      },
      endings: {
        thanks: {
          text: 'We schrijven u wanneer er iets uit te proberen valt.',
        },
      },
    },
  },
};

export default messages;
