import type { Words } from './words.js';

export const articles: Words['articles'] = {
  returns: {
    title: 'Delivery and returns',
    lead: 'Furniture shows at home whether it is right. You have sixty days to find out, and we pay for the way back.',
    sections: [
      {
        id: 'delivery',
        heading: 'How it reaches you',
        text: [
          'What is in stock leaves our warehouse in Brno within a day and is with you three working days after the order at the latest. What is made to order takes as long as it says beside the price.',
          'Two people carry it to the room you choose, put it up and take the packaging away. Delivery costs 490 crowns, above 20,000 crowns nothing. You may also pick it up in our workshop free of charge.',
        ],
      },
      {
        id: 'returns',
        heading: 'Sending it back',
        text: [
          'Within sixty days you may return anything, used as one uses furniture at home. You need neither the box nor a reason.',
        ],
        steps: [
          'Write or call us and tell us the order number. It is in your account and on the sheet that came with the piece.',
          'We agree on a day, and two people come to fetch it. You do not have to take anything apart.',
          'Within five working days of the pick-up the money is back where it came from, the delivery fee included.',
        ],
      },
      {
        id: 'claim',
        heading: 'When something is wrong',
        text: [
          'If a piece arrives damaged or a part is missing, tell us within a week if you can, and add a photograph. We send the part the next day or exchange the piece.',
          'The frame of everything we make is guaranteed for ten years, covers and cords for two. A formal claim is settled within thirty days by law; ours take nine on average.',
        ],
      },
      {
        id: 'made-to-measure',
        heading: 'Made to measure',
        text: [
          'A table cut to your length cannot be sold to anybody else, so it cannot be returned for a change of mind. If it has a fault, everything above applies to it as well.',
        ],
      },
    ],
  },
  care: {
    title: 'Looking after wood',
    lead: 'Solid wood needs little, but it needs it regularly. Half an hour a year is enough.',
    sections: [
      {
        id: 'every-day',
        heading: 'Every day',
        text: [
          'A damp cloth, then a dry one, along the grain. No microfibre, it scratches, and no spray with silicone, it closes the pores.',
          'Put something under hot pots and wet vases. Wood moves with the air: between 40 and 60 per cent humidity it feels best, and so do you.',
        ],
      },
      {
        id: 'oiled',
        heading: 'Oiled wood, once a year',
        text: [
          'Oak, walnut, cherry and beech from us are finished with hard wax oil unless the label says otherwise.',
        ],
        steps: [
          'Wash the surface with lukewarm water and a drop of soap, and let it dry overnight.',
          'Rub it lightly along the grain with the grey pad from the care box.',
          'Spread a thin layer of oil with a cotton cloth. Thin means that a teaspoon is enough for a chair.',
          'After fifteen minutes wipe off what has not soaked in. Spread the cloth out to dry; a crumpled one can catch fire by itself.',
        ],
      },
      {
        id: 'soaped',
        heading: 'Soaped wood, every three months',
        text: [
          'Stir two spoons of soap flakes into a litre of warm water, wash the wood with it and leave it to dry. That is all. With every washing the surface gets denser and brighter.',
        ],
      },
      {
        id: 'stains',
        heading: 'Rings, stains and scratches',
        text: [
          'A white ring disappears when you rub it with oil and fine steel wool. A dent rises under a damp cloth and a warm iron. A scratch is the beginning of a patina, and if it is not, we will sand the top for you.',
        ],
      },
    ],
  },
  privacy: {
    title: 'What we keep about you',
    lead: 'As little as possible. This is a demonstration shop, and this page describes what it really does.',
    sections: [
      {
        id: 'cookies',
        heading: 'Cookies',
        text: [
          'There are three, all necessary for what you ask for: the contents of your cart, your language if you choose one, and a random number by which your browser finds its own orders again. None of them is read by anybody else.',
        ],
      },
      {
        id: 'orders',
        heading: 'Orders',
        text: [
          'What you write in the order form is kept in a file on the computer that runs this demonstration. It is sent nowhere. Delete the folder and it is gone.',
        ],
      },
      {
        id: 'replies',
        heading: 'What you tell us',
        text: [
          'Your ratings and comments are stored by the shop itself. If you leave an e-mail address or a phone number, it is used to answer you and for nothing else.',
        ],
      },
    ],
  },
};
