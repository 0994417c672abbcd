import type { Words } from './words.js';

export const articles: Words['articles'] = {
  returns: {
    title: 'Doprava a vrácení',
    lead: 'Že je nábytek ten pravý, se pozná až doma. Máte na to šedesát dní a cestu zpátky platíme my.',
    sections: [
      {
        id: 'delivery',
        heading: 'Jak se k vám dostane',
        text: [
          'Co je skladem, odjíždí z našeho skladu v Brně do druhého dne a nejpozději tři pracovní dny po objednávce je u vás. Co vyrábíme na objednávku, trvá tak dlouho, jak stojí vedle ceny.',
          'Dva lidé ho vynesou do místnosti, kterou si vyberete, sestaví ho a obaly odvezou. Doprava stojí 490 korun, nad 20 000 korun nic. Můžete si také přijet k nám do dílny, zdarma.',
        ],
      },
      {
        id: 'returns',
        heading: 'Když ho chcete vrátit',
        text: [
          'Do šedesáti dnů můžete vrátit cokoli, i používané tak, jak se nábytek doma používá. Nepotřebujete krabici ani důvod.',
        ],
        steps: [
          'Napište nebo zavolejte a řekněte nám číslo objednávky. Najdete ho mezi svými objednávkami a na listu, který s nábytkem přijel.',
          'Domluvíme se na dni a dva lidé si pro něj přijedou. Nic nemusíte rozebírat.',
          'Do pěti pracovních dnů od odvozu jsou peníze zpátky tam, odkud přišly, i s poplatkem za dopravu.',
        ],
      },
      {
        id: 'claim',
        heading: 'Když něco není v pořádku',
        text: [
          'Přijde-li něco poškozené nebo chybí díl, dejte nám vědět nejlépe do týdne a přiložte fotografii. Díl pošleme druhý den, nebo kus vyměníme.',
          'Za kostru všeho, co vyrábíme, ručíme deset let, za potahy a výplety dva roky. Reklamaci musíme podle zákona vyřídit do třiceti dnů; nám to trvá v průměru devět.',
        ],
      },
      {
        id: 'made-to-measure',
        heading: 'Na míru',
        text: [
          'Stůl uříznutý na vaši délku už nikomu jinému neprodáme, proto ho nejde vrátit jen tak. Když má vadu, platí i pro něj všechno výše.',
        ],
      },
    ],
  },
  care: {
    title: 'Péče o dřevo',
    lead: 'Masivní dřevo potřebuje málo, ale pravidelně. Půl hodiny za rok stačí.',
    sections: [
      {
        id: 'every-day',
        heading: 'Každý den',
        text: [
          'Vlhký hadr, potom suchý, po letech dřeva. Žádné mikrovlákno, škrábe, a žádné spreje se silikonem, ucpávají póry.',
          'Pod horké hrnce a mokré vázy něco podložte. Dřevo pracuje se vzduchem: nejlépe je mu mezi 40 a 60 procenty vlhkosti, a vám také.',
        ],
      },
      {
        id: 'oiled',
        heading: 'Olejované dřevo, jednou za rok',
        text: [
          'Dub, ořech, třešeň a buk od nás jsou ošetřené tvrdým voskovým olejem, pokud na štítku není něco jiného.',
        ],
        steps: [
          'Omyjte povrch vlažnou vodou s kapkou mýdla a nechte přes noc uschnout.',
          'Lehce ho přebruste po letech šedou houbičkou z krabice s péčí.',
          'Bavlněným hadříkem rozetřete tenkou vrstvu oleje. Tenkou znamená, že na židli stačí lžička.',
          'Po patnácti minutách setřete, co se nevsáklo. Hadřík rozprostřete a nechte uschnout; zmuchlaný se může sám vznítit.',
        ],
      },
      {
        id: 'soaped',
        heading: 'Mýdlované dřevo, jednou za tři měsíce',
        text: [
          'Rozmíchejte dvě lžíce mýdlových vloček v litru teplé vody, dřevo jí omyjte a nechte uschnout. To je všechno. S každým mytím je povrch hustší a světlejší.',
        ],
      },
      {
        id: 'stains',
        heading: 'Kolečka, skvrny a škrábance',
        text: [
          'Bílé kolečko zmizí, když ho přetřete olejem a jemnou ocelovou vatou. Důlek se zvedne pod vlhkým hadrem a teplou žehličkou. Škrábanec je začátek patiny, a pokud ne, desku vám přebrousíme.',
        ],
      },
    ],
  },
  privacy: {
    title: 'Co o vás uchováváme',
    lead: 'Co nejméně. Tohle je ukázkový obchod a tato stránka popisuje, co opravdu dělá.',
    sections: [
      {
        id: 'cookies',
        heading: 'Cookies',
        text: [
          'Jsou tři a všechny jsou nutné k tomu, oč žádáte: obsah košíku, jazyk, pokud si ho vyberete, a náhodné číslo, podle kterého váš prohlížeč najde své objednávky. Nikdo jiný je nečte.',
        ],
      },
      {
        id: 'orders',
        heading: 'Objednávky',
        text: [
          'Co napíšete do objednávky, zůstává v souboru na počítači, na kterém ukázka běží. Nikam se neposílá. Smažte složku a je to pryč.',
        ],
      },
      {
        id: 'replies',
        heading: 'Co nám napíšete',
        text: [
          'Hodnocení a vzkazy ukládá sám obchod. Necháte-li e-mail nebo telefon, slouží k odpovědi a k ničemu jinému.',
        ],
      },
    ],
  },
};
