import type { Messages } from './messages.js';

const nl: Messages = {
  tag: 'nl',
  dir: 'ltr',
  send: 'Versturen',
  continue: 'Verder',
  back: 'Terug',
  close: 'Sluiten',
  done: 'Klaar',
  more: 'Meer',
  optional: 'optioneel',
  other: 'Iets anders',
  saved: 'Opgeslagen',
  undo: 'Ongedaan maken',
  undone: 'Ongedaan gemaakt',
  clear: 'Beoordeling wissen',
  privacy: 'Privacy',
  policies: {
    delivery: 'Bezorging',
    returns: 'Retourneren',
    claim: 'Klacht indienen',
  },
  progress: '{step} van {steps}',
  star: '{stars}, {word}',
  stars: {
    one: '{count} ster',
    other: '{count} sterren',
  },
  ratings: ['zeer slecht', 'slecht', 'niet goed, niet slecht', 'goed', 'zeer goed'],
  charactersLeft: {
    one: 'Nog {count} teken',
    other: 'Nog {count} tekens',
  },
  charactersOver: {
    one: '{count} teken te veel',
    other: '{count} tekens te veel',
  },
  fields: {
    email: 'E-mail',
    phone: 'Telefoon',
    name: 'Naam',
  },
  faults: {
    required: 'Beantwoord deze vraag alstublieft.',
    message: 'Schrijf alstublieft uw bericht.',
    email: 'Een e-mailadres ziet eruit als naam@voorbeeld.nl.',
    phone: 'Een telefoonnummer heeft minstens zes cijfers.',
    contact: 'Laat alstublieft een e-mailadres of telefoonnummer achter.',
    'too-long': 'Deze tekst is te lang. Maak hem alstublieft korter.',
    'too-few': 'Kies er alstublieft meer.',
    'too-many': 'Kies er alstublieft minder.',
  },
  sending: 'Versturen…',
  stillSending: 'Nog bezig met versturen. Houd deze pagina open.',
  retry: 'Opnieuw proberen',
  copy: 'Tekst kopiëren',
  copied: 'Gekopieerd',
  refused: 'Uw antwoord is niet aangenomen. De tekst staat hier nog; u kunt die kopiëren.',
  later: 'Opgeslagen. Wordt verstuurd zodra u weer online bent.',
  received: 'Uw antwoord is aangekomen.',
  loadFailed: 'Dit formulier kon niet worden geladen.',
  writeInstead: 'Schrijf ons op {email}',
  followUp: {
    one: '{word}. Hieronder staat nog {count} optionele vraag.',
    other: '{word}. Hieronder staan nog {count} optionele vragen.',
  },
  announcement: 'Eén optionele vraag in het onderdeel {label}.',
  silence: 'Niet meer vragen',
  thanks: {
    title: 'Dank u wel',
    text: 'Dit helpt ons beter te worden.',
  },
  sorry: {
    title: 'Het spijt ons',
    withDeadline: 'Melding {case}. We antwoorden via {contact}, uiterlijk {deadline}.',
    withContact: 'Melding {case}. We antwoorden via {contact}.',
    withoutContact:
      'Het spijt ons, en bedankt dat u het ons laat weten. Zonder contactgegevens kunnen we niet antwoorden.',
    leaveContact: 'E-mail of telefoon achterlaten',
  },
  cards: {
    comment: {
      title: 'Wat wilt u kwijt?',
      greeting: 'Een compliment, idee, probleem of vraag.',
      questions: {
        topic: {
          label: 'Waar gaat het over?',
          options: {
            praise: 'Compliment',
            idea: 'Idee',
            problem: 'Probleem',
            question: 'Vraag',
            'service-request': 'Serviceverzoek',
          },
        },
        message: {
          label: 'Uw bericht',
        },
        reply: {
          label: 'Waar kunnen we u antwoorden?',
          help: 'Alleen om op dit bericht te antwoorden.',
          ask: 'Ik wil graag antwoord',
        },
        order: {
          label: 'Bestelnummer',
          ask: 'Bestelnummer toevoegen',
        },
      },
    },
    rating: {
      questions: {
        overall: {
          label: 'Hoe beoordeelt u onze winkel?',
          labels: {
            product: 'Hoe beoordeelt u dit product?',
            page: 'Hoe beoordeelt u deze pagina?',
          },
        },
        liked: {
          label: 'Wat vond u goed?',
          help: 'Kies alles wat van toepassing is',
          options: {
            quality: 'Kwaliteit',
            price: 'Prijs',
            delivery: 'Bezorging',
            service: 'Klantenservice',
            services: 'Diensten',
            site: 'Website',
            selection: 'Aanbod',
            other: 'Iets anders',
          },
        },
        causes: {
          label: 'Wat had beter gekund?',
          labels: {
            wrong: 'Wat ging er mis?',
          },
          help: 'Kies alles wat van toepassing is',
          ask: 'Kon er iets beter?',
          options: {
            quality: 'Kwaliteit',
            'not-as-described': 'Niet zoals beschreven',
            damaged: 'Beschadigd',
            'missing-part': 'Onderdeel ontbreekt',
            'wrong-item': 'Verkeerd artikel',
            'late-delivery': 'Te laat bezorgd',
            site: 'Website',
            services: 'Diensten',
            'price-differed': 'Andere prijs',
            'slow-reply': 'Traag antwoord',
            'hard-to-order': 'Moeilijk bestellen',
            'not-solved': 'Niet opgelost',
            'rude-staff': 'Onvriendelijk personeel',
            'had-to-chase': 'Steeds opnieuw vragen',
            'hard-to-return': 'Moeilijk retourneren',
            'not-arrived': 'Niet aangekomen',
            'refund-slow': 'Trage terugbetaling',
            other: 'Iets anders',
          },
        },
        comment: {
          label: 'Vertel ons meer',
        },
        reply: {
          label: 'Waar kunnen we u antwoorden?',
          help: 'Alleen om op dit bericht te antwoorden.',
          ask: 'Ik wil graag antwoord',
        },
      },
    },
  },
};

export default nl;
