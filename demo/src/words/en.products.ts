import type { Words } from './words.js';

export const products: Words['products'] = {
  'sova-stool': {
    name: 'Sova walnut stool',
    text: 'Three legs never wobble, not even on an old kitchen floor. The seat is one thick board of walnut, hollowed a little by hand, so that it is as good to sit on as to stand a lamp on.',
  },
  'mlyn-stool': {
    name: 'Mlýn woven stool',
    text: 'The seat takes one hundred and twenty metres of paper cord and a whole afternoon. Cord gives a little under you, breathes in summer, and can be woven anew in twenty years.',
  },
  'jestrab-stool': {
    name: 'Jestřáb bar stool',
    text: 'For the kitchen counter and the people who keep the cook company. The ring of rungs is at the height where feet look for it.',
  },
  'schudek-stool': {
    name: 'Schůdek step stool',
    text: 'One step up to the top shelf, and a seat for the rest of the day. The step is deep enough for a whole shoe and the edges are rounded for children’s knees.',
  },
  'pasak-stool': {
    name: 'Pasák milking stool',
    text: 'Low, light and hard to tip over, as it had to be in the stable. Today it stands by the stove, in the hall under a boot, or holds a pot of ferns.',
  },
  'luznice-chair': {
    name: 'Lužnice dining chair',
    text: 'A ladder back and a woven seat, as village chairs had for three hundred years, only lighter and a little wider. You can sit on it for the whole of a Sunday lunch.',
  },
  'sazava-chair': {
    name: 'Sázava spindle chair',
    text: 'Seven spindles, each slightly thinner towards the top, spring back when you lean on them. Painted with linseed oil paint that lets the grain show through.',
  },
  'otava-chair': {
    name: 'Otava dining armchair',
    text: 'One rail is bent around you and serves as back and armrest at once. We steam it for an hour and have forty seconds to bend it, so we make only six a week.',
  },
  'blanice-chair': {
    name: 'Blanice chair',
    text: 'The plainest chair we make and the one most often ordered by the dozen. Upright slats, a solid seat, nothing that could come loose.',
  },
  'nezarka-chair': {
    name: 'Nežárka upholstered chair',
    text: 'An oak frame with a wool cushion at the seat and at the back. The covers come off with a zip and go to the cleaner’s, the cushions stay firm for years.',
  },
  'berounka-chair': {
    name: 'Berounka chair with arms',
    text: 'The chair for the head of the table or for a long day of writing. Walnut gets lighter with the sun, leather gets darker; in ten years they meet.',
  },
  'sumava-armchair': {
    name: 'Šumava armchair',
    text: 'Wide arms that hold a cup and an open book. The cushions lie loose on a slatted deck, so you can turn them and they wear evenly.',
  },
  'brdy-sofa': {
    name: 'Brdy sofa for two',
    text: 'Small enough for a flat, long enough for a nap with bent knees. Ash and dark blue wool, four cushions that can all change places.',
  },
  'sumava-sofa': {
    name: 'Šumava sofa for three',
    text: 'The armchair’s big brother: the same frame, three seats, and cushions filled with wool and natural latex. It leaves the workshop in two parts and fits through every door.',
  },
  'vltava-bench': {
    name: 'Vltava bench',
    text: 'Four people in a row, five if they like each other. The seat is cut from one plank, edge to edge, and pushed under the table it disappears.',
  },
  'radhost-bench': {
    name: 'Radhošť settle',
    text: 'A bench with a back belongs where people take their time. The linen cushion is tied on at two corners and can be washed at forty degrees.',
  },
  'klobouk-bench': {
    name: 'Klobouk hall bench',
    text: 'Sit down, take off your shoes, put them below. The slats let dirt fall through to where a broom can reach it.',
  },
  'truhla-bench': {
    name: 'Truhla chest bench',
    text: 'A chest for blankets, skates and everything that belongs to another season. The lid stays open by itself and closes slowly, so that no fingers get hurt.',
  },
  'rakos-bench': {
    name: 'Rákos woven bench',
    text: 'At the foot of the bed or under a window. Black paper cord on a light ash frame, woven in one go without a single knot to be seen.',
  },
  'luznice-table': {
    name: 'Lužnice dining table',
    text: 'Six people comfortably, eight at Christmas. Soaped oak is light, feels dry like linen, and a stain comes out with more soap and a little patience.',
  },
  'morava-table': {
    name: 'Morava round table',
    text: 'At a round table nobody sits at the corner. The turned column leaves room for knees, the four feet are as wide as they need to be and no wider.',
  },
  'dyje-table': {
    name: 'Dyje trestle table',
    text: 'Two trestles, one beam, two wedges: it comes apart without tools and moves house with you. Ten people, or four and a great deal of paper.',
  },
  'ohre-table': {
    name: 'Ohře oval table',
    text: 'The oval is softer than a rectangle and seats more than a circle. The oak is smoked with ammonia the old way, the colour goes through the wood and does not wear off.',
  },
  'kapka-table': {
    name: 'Kapka coffee table',
    text: 'Cherry begins pale and turns the colour of tea within a year of daylight. Three legs, one top, light enough to follow you around the room.',
  },
  'brod-table': {
    name: 'Brod coffee table with a shelf',
    text: 'Books and the remote control live below, the top stays free for cups. The corners are so round that even a running child bounces off.',
  },
  'most-table': {
    name: 'Most side table',
    text: 'A cube of black steel drawn with a single line, and a lid of smoked oak. Next to the bed, next to the sofa, or two of them side by side.',
  },
  'jez-table': {
    name: 'Jez console table',
    text: 'Narrow enough for a corridor, deep enough for keys, post and a vase. The lower board is just the height of a basket.',
  },
  'pisar-desk': {
    name: 'Písař desk',
    text: 'Two shallow drawers for what would otherwise lie on top. The back is finished like the front, so the desk may stand in the middle of a room.',
  },
  'notar-desk': {
    name: 'Notář desk with drawers',
    text: 'Three deep drawers on wooden runners, rubbed with wax, that whisper when they close. The lowest one holds standing files.',
  },
  'basnik-desk': {
    name: 'Básník writing desk',
    text: 'A place for letters, ink and a thought that is not finished yet. The pigeonholes hold a laptop upright when the day is over.',
  },
  'zak-desk': {
    name: 'Žák desk',
    text: 'The first desk of one’s own. The top withstands compasses, felt pens and elbows; what it does not withstand comes off with fine sandpaper.',
  },
  'polom-bed': {
    name: 'Polom double bed',
    text: 'No screws are seen and none creak: the sides hang in the posts by brass hooks that pull tighter under weight. For mattresses of 160 by 200 cm.',
  },
  'serak-bed': {
    name: 'Šerák bed with a soft headboard',
    text: 'For people who read in bed. The two wool cushions are hung on a rail and come off for cleaning. For mattresses of 160 by 200 cm.',
  },
  'tisina-bed': {
    name: 'Tišina single bed',
    text: 'A quiet bed for a guest room or for someone who has outgrown a cot. Cherry wood, a simple panel at the head. For mattresses of 90 by 200 cm.',
  },
  'poledne-bed': {
    name: 'Poledne day bed',
    text: 'A sofa by day, a bed for a guest by night, and after lunch whatever you need it to be. Three back cushions with wool covers belong to it.',
  },
  'radnice-shelf': {
    name: 'Radnice bookcase',
    text: 'Two metres of oak and room for about two hundred books. The boards sit in grooves and carry forty kilograms each without bending.',
  },
  'parapet-shelf': {
    name: 'Parapet low bookcase',
    text: 'As high as a window sill: books inside, plants and radio on top. It divides a room without taking its light.',
  },
  'zebrik-shelf': {
    name: 'Žebřík leaning shelf',
    text: 'It leans against the wall and stands there by its own weight; two felt pads keep the paint clean. The boards get narrower towards the top, like rungs.',
  },
  'vez-shelf': {
    name: 'Věž open shelf',
    text: 'Four steel rods, four boards of oak, open from all sides. The boards are set by hand at the height you want them.',
  },
  'rimsa-shelf': {
    name: 'Římsa wall shelf',
    text: 'A thick board on two brackets that slide along it, so the screws go where the wall is good and not where the shelf wants them.',
  },
  'ul-shelf': {
    name: 'Úl wall boxes',
    text: 'Three boxes that can be hung in any order, side by side or like a staircase. Dovetailed corners, thin walls, surprisingly strong.',
  },
  'backora-shelf': {
    name: 'Bačkora shoe rack',
    text: 'Eight pairs on two levels, four if they are hiking boots. Slats let wet soles dry and sand fall through.',
  },
  'lipa-cabinet': {
    name: 'Lípa sideboard',
    text: 'Plates behind woven cane, cutlery in the middle. Cane lets air and the signal of a remote control through, so it serves a living room as well.',
  },
  'dubina-cabinet': {
    name: 'Dubina chest of drawers',
    text: 'Four drawers cut from one board, so the grain runs across all of them like a landscape. The top one is shallower, for small things.',
  },
  'jasan-cabinet': {
    name: 'Jasan wardrobe',
    text: 'A rail for forty hangers, two deep drawers below, and a smell of soap and wood when you open it. It comes in six parts and two of us put it up.',
  },
  'svicka-cabinet': {
    name: 'Svíčka bedside table',
    text: 'A drawer for what nobody needs to see, a shelf for the three books you are reading. As high as a mattress, so that a hand finds the glass in the dark.',
  },
  'babicka-cabinet': {
    name: 'Babička kitchen dresser',
    text: 'Glass above, drawers in the middle, doors below: a whole kitchen in one piece. Spruce painted with linseed oil paint in a green we mix ourselves.',
  },
  'obzor-cabinet': {
    name: 'Obzor media bench',
    text: 'Low and long like a horizon. Cables run behind the middle shelf and leave through a notch at the back; nothing needs drilling.',
  },
  'prah-cabinet': {
    name: 'Práh shoe cabinet',
    text: 'Only twenty-six centimetres deep, yet it takes fourteen pairs, because the flaps tilt. Above them is a drawer for gloves, leads and the spare key.',
  },
  'jerab-lamp': {
    name: 'Jeřáb floor lamp',
    text: 'Three slender legs of oak and a shade of pleated paper that turns any bulb into candlelight. The switch hangs at hand height, not at the floor.',
  },
  'hruska-lamp': {
    name: 'Hruška table lamp',
    text: 'Turned from a single piece of ash, in the shape of a pear. It stands firmly and gives just enough light for the last chapter.',
  },
  'zvon-lamp': {
    name: 'Zvon pendant lamp',
    text: 'A bell of thrown ceramic that throws its light down on the table and leaves faces in a soft half-light. The cable is three metres long and can be shortened.',
  },
  'volavka-lamp': {
    name: 'Volavka reading lamp',
    text: 'It bends at two joints and stays where you leave it. The shade is small on purpose: the page is bright, the rest of the room may sleep.',
  },
  'uplnek-lamp': {
    name: 'Úplněk wall lamp',
    text: 'A globe of opal glass on an oak disc. It lights a corridor evenly and goes with every door that leads off it.',
  },
  'tun-mirror': {
    name: 'Tůň round mirror',
    text: 'As calm as the surface of a pool. The rim is laid from sixteen pieces of oak whose joints you find only with a fingernail.',
  },
  'kaple-mirror': {
    name: 'Kaple tall mirror',
    text: 'From head to shoes in a narrow walnut frame with a round arch. It hangs on two hooks or leans against the wall with a strap.',
  },
  'studanka-mirror': {
    name: 'Studánka mirror with a ledge',
    text: 'A last look before you leave, and below it a ledge for keys and glasses and two knobs for a scarf.',
  },
  'paroh-stand': {
    name: 'Paroh coat stand',
    text: 'Six arms at two heights, so that children reach as well. The three feet are spread so wide that it stands even under wet winter coats.',
  },
  'ves-stand': {
    name: 'Ves peg rail',
    text: 'Pegs for coats, a board for hats above them. It hangs on a strip that allows for walls that are not quite straight.',
  },
  'komornik-stand': {
    name: 'Komorník valet stand',
    text: 'A jacket, a pair of trousers, shoes, and everything ready for the morning. Walnut, rounded wherever cloth touches it.',
  },
};
