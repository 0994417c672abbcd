import type { Words } from './words.js';

export const articles: Words['articles'] = {
  returns: {
    title: 'Bezorgen en retourneren',
    lead: 'Of een meubel het juiste is, blijkt pas thuis. U hebt zestig dagen de tijd en wij betalen de terugweg.',
    sections: [
      {
        id: 'delivery',
        heading: 'Hoe het bij u komt',
        text: [
          'Wat op voorraad is, verlaat ons magazijn in Brno binnen een dag en staat uiterlijk drie werkdagen na de bestelling bij u. Wat op bestelling wordt gemaakt, duurt zo lang als er naast de prijs staat.',
          'Twee mensen dragen het naar de kamer van uw keuze, zetten het in elkaar en nemen de verpakking mee. Bezorgen kost 490 Tsjechische kroon, boven 20.000 kroon niets. Ophalen in onze werkplaats is gratis.',
        ],
      },
      {
        id: 'returns',
        heading: 'Als u het wilt teruggeven',
        text: [
          'Binnen zestig dagen mag u alles teruggeven, ook als u het hebt gebruikt zoals men meubels thuis gebruikt. De doos hebt u niet nodig, een reden evenmin.',
        ],
        steps: [
          'Schrijf of bel ons en noem het bestelnummer. Het staat bij uw bestellingen en op het blad dat bij het meubel zat.',
          'We spreken een dag af en twee mensen komen het halen. U hoeft niets uit elkaar te halen.',
          'Binnen vijf werkdagen na het ophalen is het geld terug waar het vandaan kwam, de bezorgkosten inbegrepen.',
        ],
      },
      {
        id: 'claim',
        heading: 'Als er iets niet klopt',
        text: [
          'Komt er iets beschadigd aan of ontbreekt er een onderdeel, laat het ons dan liefst binnen een week weten en voeg een foto toe. We sturen het onderdeel de volgende dag of ruilen het meubel om.',
          'Op het frame van alles wat we maken geven we tien jaar garantie, op hoezen en vlechtwerk twee. Een officiële klacht moet volgens de wet binnen dertig dagen zijn afgehandeld; bij ons duurt het gemiddeld negen.',
        ],
      },
      {
        id: 'made-to-measure',
        heading: 'Op maat',
        text: [
          'Een tafel die op uw lengte is gezaagd, kunnen we aan niemand anders verkopen; daarom kunt u hem niet zomaar teruggeven. Zit er een fout in, dan geldt alles hierboven ook daarvoor.',
        ],
      },
    ],
  },
  care: {
    title: 'Onderhoud van hout',
    lead: 'Massief hout vraagt weinig, maar wel regelmatig. Een half uur per jaar is genoeg.',
    sections: [
      {
        id: 'every-day',
        heading: 'Elke dag',
        text: [
          'Een vochtige doek, dan een droge, met de nerf mee. Geen microvezel, die krast, en geen spray met siliconen, die de poriën dichtzet.',
          'Leg iets onder hete pannen en natte vazen. Hout werkt met de lucht: tussen 40 en 60 procent vochtigheid voelt het zich het best, en u ook.',
        ],
      },
      {
        id: 'oiled',
        heading: 'Geolied hout, eens per jaar',
        text: [
          'Eiken, noten, kersen en beuken van ons zijn afgewerkt met hardwaxolie, tenzij op het etiket iets anders staat.',
        ],
        steps: [
          'Was het oppervlak met lauw water en een druppel zeep en laat het een nacht drogen.',
          'Schuur het licht met de nerf mee, met de grijze pad uit de onderhoudsdoos.',
          'Verdeel met een katoenen doek een dunne laag olie. Dun betekent dat een theelepel genoeg is voor een stoel.',
          'Neem na vijftien minuten af wat niet is ingetrokken. Spreid de doek uit om te drogen; een verfrommelde doek kan vanzelf vlam vatten.',
        ],
      },
      {
        id: 'soaped',
        heading: 'Gezeept hout, elke drie maanden',
        text: [
          'Roer twee lepels zeepvlokken door een liter warm water, was het hout ermee en laat het drogen. Dat is alles. Met elke wasbeurt wordt het oppervlak dichter en lichter.',
        ],
      },
      {
        id: 'stains',
        heading: 'Kringen, vlekken en krassen',
        text: [
          'Een witte kring verdwijnt als u hem inwrijft met olie en fijne staalwol. Een deuk komt omhoog onder een vochtige doek en een warm strijkijzer. Een kras is het begin van een patina, en zo niet, dan schuren wij het blad voor u op.',
        ],
      },
    ],
  },
  privacy: {
    title: 'Wat we over u bewaren',
    lead: 'Zo weinig mogelijk. Dit is een voorbeeldwinkel en deze pagina beschrijft wat hij echt doet.',
    sections: [
      {
        id: 'cookies',
        heading: 'Cookies',
        text: [
          'Het zijn er drie, alle nodig voor waar u om vraagt: de inhoud van uw winkelwagen, uw taal als u er een kiest, en een willekeurig nummer waarmee uw browser zijn eigen bestellingen terugvindt. Niemand anders leest ze.',
        ],
      },
      {
        id: 'orders',
        heading: 'Bestellingen',
        text: [
          'Wat u in het bestelformulier schrijft, blijft in een bestand op de computer waarop deze demonstratie draait. Het wordt nergens heen gestuurd. Verwijder de map en het is weg.',
        ],
      },
      {
        id: 'replies',
        heading: 'Wat u ons vertelt',
        text: [
          'Uw beoordelingen en opmerkingen bewaart de winkel zelf. Laat u een e-mailadres of telefoonnummer achter, dan gebruiken we dat om u te antwoorden en voor niets anders.',
        ],
      },
    ],
  },
};
