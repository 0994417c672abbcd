import type { DeepPartial } from './merge.js';
import type { AllMessages } from './more-messages.js';

/** "Je" in place of "u": the words that differ, in their places. */
const informal: DeepPartial<AllMessages> = {
  faults: {
    required: 'Beantwoord deze vraag alsjeblieft.',
    'too-long': 'Deze tekst is te lang. Maak hem alsjeblieft korter.',
    'too-few': 'Kies er alsjeblieft meer.',
    'too-many': 'Kies er alsjeblieft minder.',
    message: 'Schrijf alsjeblieft je bericht.',
    contact: 'Laat alsjeblieft een e-mailadres of telefoonnummer achter.',
  },
  refused: 'Je antwoord is niet aangenomen. De tekst staat hier nog; je kunt die kopiëren.',
  later: 'Opgeslagen. Wordt verstuurd zodra je weer online bent.',
  received: 'Je antwoord is aangekomen.',
  thanks: {
    title: 'Dank je wel',
  },
  sorry: {
    withoutContact:
      'Het spijt ons, en bedankt dat je het ons laat weten. Zonder contactgegevens kunnen we niet antwoorden.',
  },
  cards: {
    comment: {
      title: 'Wat wil je kwijt?',
      questions: {
        message: {
          label: 'Je bericht',
        },
        reply: {
          label: 'Waar kunnen we je antwoorden?',
        },
      },
    },
    rating: {
      questions: {
        overall: {
          label: 'Hoe beoordeel je onze winkel?',
          labels: {
            product: 'Hoe beoordeel je dit product?',
            page: 'Hoe beoordeel je deze pagina?',
          },
        },
        liked: {
          label: 'Wat vond je goed?',
        },
        reply: {
          label: 'Waar kunnen we je antwoorden?',
        },
      },
    },
    visit: {
      questions: {
        overall: {
          label: 'Hoe beoordeel je je bezoek aan onze winkel vandaag?',
        },
        found: {
          label: 'Heb je gevonden wat je nodig had?',
        },
        sought: {
          label: 'Wat zocht je?',
        },
        purpose: {
          label: 'Waarvoor ben je hier vandaag?',
        },
        'bought-before': {
          label: 'Heb je al eerder bij ons gekocht?',
        },
      },
      endings: {
        thanks: {
          text: 'Bedankt voor je bezoek.',
        },
      },
    },
    checkout: {
      questions: {
        overall: {
          label: 'Hoe beoordeel je je bezoek aan onze winkel vandaag?',
        },
      },
    },
    purchase: {
      greeting: 'Over je laatste bestelling.',
      questions: {
        arrived: {
          label: 'Is je bestelling aangekomen?',
        },
        overall: {
          label: 'Hoe beoordeel je je bestelling als geheel?',
        },
        expectation: {
          label: 'Vergeleken met wat je verwachtte',
        },
      },
      endings: {
        'not-yet': {
          title: 'Het spijt ons dat je moet wachten',
        },
      },
    },
    service: {
      questions: {
        overall: {
          label: 'Hoe beoordeel je de hulp die je kreeg?',
        },
        resolved: {
          label: 'Is je verzoek opgelost?',
        },
        contacts: {
          label: 'Hoe vaak moest je contact met ons opnemen?',
        },
        staff: {
          label: 'Hoe waren de mensen die je sprak?',
        },
      },
    },
    complaint: {
      questions: {
        reply: {
          label: 'Hoe kunnen we je bereiken?',
        },
      },
    },
    resolution: {
      questions: {
        overall: {
          label: 'Hoe beoordeel je de afhandeling van je melding?',
        },
        resolved: {
          label: 'Is je probleem opgelost?',
        },
        handling: {
          rows: {
            manner: 'Hoe we je behandelden',
          },
        },
      },
    },
    loyalty: {
      questions: {
        recommend: {
          label: 'Hoe waarschijnlijk is het dat je {shop} aanbeveelt aan vrienden of collega’s?',
        },
        return: {
          label: 'Hoe waarschijnlijk is het dat je opnieuw bij {shop} koopt?',
        },
        trust: {
          label: 'In hoeverre vertrouw je erop dat {shop} doet wat het belooft?',
        },
        reason: {
          label: 'Wat is de belangrijkste reden voor je antwoorden?',
        },
      },
    },
    index: {
      questions: {
        satisfaction: {
          label: 'Hoe tevreden ben je in het algemeen over {shop}?',
        },
        expectations: {
          label: 'In hoeverre voldoet {shop} aan je verwachtingen?',
        },
        trust: {
          label: 'In hoeverre vertrouw je erop dat {shop} doet wat het belooft?',
        },
      },
    },
    helpful: {
      questions: {
        comment: {
          label: 'Wat hoopte je te lezen?',
        },
      },
    },
    wish: {
      questions: {
        product: {
          label: 'Wat zou je graag bij ons kopen?',
        },
        service: {
          label: 'Welke dienst mis je?',
        },
      },
    },
    panel: {
      questions: {
        interest: {
          label: 'Waaraan wil je meedoen?',
        },
        person: {
          label: 'Je naam',
        },
        reply: {
          label: 'Je e-mailadres',
        },
        consent: {
          label: 'Je toestemming',
          text: 'Jullie mogen mijn naam en e-mailadres bewaren en mij schrijven over het klantenpanel. Ik kan mijn toestemming altijd intrekken.',
        },
      },
      endings: {
        thanks: {
          text: 'We schrijven je wanneer er iets uit te proberen valt.',
        },
      },
    },
  },
  withdraw: 'Wil je je toestemming intrekken, schrijf ons dan en vermeld dit nummer: {id}',
};

export default informal;
