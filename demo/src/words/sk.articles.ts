import type { Words } from './words.js';

export const articles: Words['articles'] = {
  returns: {
    title: 'Doprava a vrátenie',
    lead: 'Či je nábytok ten pravý, sa ukáže až doma. Máte na to šesťdesiat dní a cestu späť platíme my.',
    sections: [
      {
        id: 'delivery',
        heading: 'Ako sa k vám dostane',
        text: [
          'Čo je na sklade, odchádza z nášho skladu v Brne do druhého dňa a najneskôr tri pracovné dni po objednávke je u vás. Čo vyrábame na objednávku, trvá tak dlho, ako stojí vedľa ceny.',
          'Dvaja ľudia ho vynesú do miestnosti, ktorú si vyberiete, zložia ho a obaly odvezú. Doprava stojí 490 českých korún, nad 20 000 korún nič. Môžete si poň prísť aj k nám do dielne, zadarmo.',
        ],
      },
      {
        id: 'returns',
        heading: 'Keď ho chcete vrátiť',
        text: [
          'Do šesťdesiatich dní môžete vrátiť čokoľvek, aj používané tak, ako sa nábytok doma používa. Nepotrebujete škatuľu ani dôvod.',
        ],
        steps: [
          'Napíšte alebo zavolajte a povedzte nám číslo objednávky. Nájdete ho medzi svojimi objednávkami a na liste, ktorý s nábytkom prišiel.',
          'Dohodneme sa na dni a dvaja ľudia si poň prídu. Nič nemusíte rozoberať.',
          'Do piatich pracovných dní od odvozu sú peniaze späť tam, odkiaľ prišli, aj s poplatkom za dopravu.',
        ],
      },
      {
        id: 'claim',
        heading: 'Keď niečo nie je v poriadku',
        text: [
          'Ak príde niečo poškodené alebo chýba diel, dajte nám vedieť najlepšie do týždňa a priložte fotografiu. Diel pošleme na druhý deň, alebo kus vymeníme.',
          'Za kostru všetkého, čo vyrábame, ručíme desať rokov, za poťahy a výplety dva roky. Reklamáciu musíme podľa zákona vybaviť do tridsiatich dní; nám to trvá v priemere deväť.',
        ],
      },
      {
        id: 'made-to-measure',
        heading: 'Na mieru',
        text: [
          'Stôl odrezaný na vašu dĺžku už nikomu inému nepredáme, preto sa nedá vrátiť len tak. Keď má chybu, platí aj preň všetko vyššie.',
        ],
      },
    ],
  },
  care: {
    title: 'Starostlivosť o drevo',
    lead: 'Masívne drevo potrebuje málo, ale pravidelne. Polhodina za rok stačí.',
    sections: [
      {
        id: 'every-day',
        heading: 'Každý deň',
        text: [
          'Vlhká handrička, potom suchá, po vláknach dreva. Žiadne mikrovlákno, škriabe, a žiadne spreje so silikónom, upchávajú póry.',
          'Pod horúce hrnce a mokré vázy niečo podložte. Drevo pracuje so vzduchom: najlepšie je mu medzi 40 a 60 percentami vlhkosti, a vám tiež.',
        ],
      },
      {
        id: 'oiled',
        heading: 'Olejované drevo, raz za rok',
        text: [
          'Dub, orech, čerešňa a buk od nás sú ošetrené tvrdým voskovým olejom, ak na štítku nie je niečo iné.',
        ],
        steps: [
          'Umyte povrch vlažnou vodou s kvapkou mydla a nechajte cez noc vyschnúť.',
          'Zľahka ho prebrúste po vláknach sivou hubkou zo škatule na údržbu.',
          'Bavlnenou handričkou rozotrite tenkú vrstvu oleja. Tenkú znamená, že na stoličku stačí lyžička.',
          'Po pätnástich minútach zotrite, čo sa nevpilo. Handričku rozprestrite a nechajte vyschnúť; pokrčená sa môže sama vznietiť.',
        ],
      },
      {
        id: 'soaped',
        heading: 'Mydlované drevo, raz za tri mesiace',
        text: [
          'Rozmiešajte dve lyžice mydlových vločiek v litri teplej vody, drevo ňou umyte a nechajte vyschnúť. To je všetko. S každým umytím je povrch hustejší a svetlejší.',
        ],
      },
      {
        id: 'stains',
        heading: 'Kolieska, škvrny a škrabance',
        text: [
          'Biele koliesko zmizne, keď ho pretriete olejom a jemnou oceľovou vatou. Jamka sa zdvihne pod vlhkou handričkou a teplou žehličkou. Škrabanec je začiatok patiny, a ak nie, dosku vám prebrúsime.',
        ],
      },
    ],
  },
  privacy: {
    title: 'Čo o vás uchovávame',
    lead: 'Čo najmenej. Toto je ukážkový obchod a táto stránka opisuje, čo naozaj robí.',
    sections: [
      {
        id: 'cookies',
        heading: 'Cookies',
        text: [
          'Sú tri a všetky sú potrebné na to, o čo žiadate: obsah košíka, jazyk, ak si ho vyberiete, a náhodné číslo, podľa ktorého váš prehliadač nájde svoje objednávky. Nikto iný ich nečíta.',
        ],
      },
      {
        id: 'orders',
        heading: 'Objednávky',
        text: [
          'Čo napíšete do objednávky, zostáva v súbore na počítači, na ktorom ukážka beží. Nikam sa neposiela. Zmažte priečinok a je to preč.',
        ],
      },
      {
        id: 'replies',
        heading: 'Čo nám napíšete',
        text: [
          'Hodnotenia a odkazy ukladá sám obchod. Ak necháte e-mail alebo telefón, slúži na odpoveď a na nič iné.',
        ],
      },
    ],
  },
};
