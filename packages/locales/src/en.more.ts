import type { MoreMessages } from './more-messages.js';

const visit = 'How would you rate your visit to our shop today?';
const resolved = { yes: 'Yes', partly: 'Partly', no: 'No' };

const messages: MoreMessages = {
  notApplicable: 'Does not apply',
  yes: 'Yes',
  no: 'No',
  faces: ['Very unhappy', 'Unhappy', 'Neither happy nor unhappy', 'Happy', 'Very happy'],
  expectation: ['Much worse', 'A bit worse', 'As expected', 'A bit better', 'Much better'],
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  moment: '{day} {time}',
  today: '{time} today',
  openUntil: 'open until {time}',
  openingDays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  opens: 'opens {day} {time}',
  opensToday: 'opens at {time}',
  chat: 'Chat',
  stores: 'Our shops',
  help: 'Help me put this right',
  saveCopy: 'Save a copy',
  caseNumber: 'Case number',
  date: 'Date',
  tracking: 'Follow the parcel',
  change: 'Change my answer',
  withdraw: 'To withdraw, write to us and give this number: {id}',
  withdrawLink: 'Withdraw by e-mail',
  average: '{average} of {max} stars',
  unrated: 'Not rated yet',
  needed: 'A rating is required.',
  rated: { one: '{count} rating', other: '{count} ratings' },
  cards: {
    visit: {
      questions: {
        overall: { label: visit },
        found: {
          label: 'Did you find what you needed?',
          options: {
            easily: 'Yes, easily',
            'with-effort': 'Yes, but it took effort',
            partly: 'Partly',
            no: 'No',
            'just-browsing': 'Only browsing',
          },
        },
        missing: {
          label: 'What was missing?',
          options: {
            product: 'The product itself',
            price: 'A better price',
            'delivery-cost': 'Cheaper delivery',
            'delivery-time': 'Faster delivery',
            payment: 'A way to pay',
            information: 'Information',
            trust: 'Trust in the shop',
            'site-problem': 'The site did not work',
          },
        },
        sought: { label: 'What were you looking for?' },
        purpose: {
          label: 'What brought you here today?',
          options: {
            browse: 'Looking around',
            compare: 'Comparing products or prices',
            buy: 'Buying something',
            'order-status': 'Checking an order',
            support: 'Getting help',
            other: 'Something else',
          },
        },
        'bought-before': {
          label: 'Have you bought from us before?',
          options: { yes: 'Yes', no: 'No', 'rather-not': 'I would rather not say' },
        },
      },
      endings: { thanks: { text: 'Thank you for looking in.' } },
    },
    checkout: {
      questions: {
        overall: { label: visit },
        ease: {
          label: 'How easy or difficult was it to place your order?',
          ends: ['Very difficult', 'Very easy'],
        },
        comment: { label: 'What could have been easier?' },
      },
    },
    purchase: {
      greeting: 'About your recent order.',
      questions: {
        arrived: {
          label: 'Has your order arrived?',
          options: { all: 'All of it', part: 'Only part', 'not-yet': 'Not yet' },
        },
        overall: { label: 'How would you rate your order overall?' },
        dimensions: {
          label: 'And in detail?',
          rows: {
            quality: 'Product quality',
            delivery: 'Delivery',
            value: 'Value for money',
            ordering: 'Ordering',
            service: 'Customer service',
          },
        },
        expectation: {
          label: 'Compared with what you expected',
          rows: {
            quality: 'Product quality',
            delivery: 'Delivery',
            value: 'Value for money',
            service: 'Customer service',
          },
        },
      },
      endings: {
        'not-yet': {
          title: 'We are sorry for the wait',
          text: 'We may ask again in a few days.',
        },
      },
    },
    service: {
      questions: {
        overall: { label: 'How would you rate the help you received?' },
        resolved: { label: 'Was your request resolved?', options: resolved },
        contacts: {
          label: 'How often did you have to contact us?',
          options: { once: 'Once', twice: 'Twice', more: 'More often' },
        },
        staff: {
          label: 'How were the people you spoke to?',
          rows: { friendliness: 'Friendliness', knowledge: 'Knowledge', speed: 'Speed' },
        },
      },
    },
    complaint: {
      title: 'Something went wrong',
      greeting: 'Tell us what happened and what would help.',
      questions: {
        message: { label: 'What happened?' },
        wanted: {
          label: 'What would put it right?',
          options: {
            refund: 'A refund',
            exchange: 'An exchange',
            repair: 'A repair',
            apology: 'An apology',
            information: 'Information',
            other: 'Something else',
          },
        },
        order: { label: 'Order number' },
        reply: { label: 'How can we reach you?' },
      },
    },
    resolution: {
      questions: {
        overall: { label: 'How would you rate the way we handled your case?' },
        resolved: { label: 'Was your problem resolved?', options: resolved },
        handling: {
          label: 'And in detail?',
          rows: { outcome: 'The outcome', speed: 'Speed', manner: 'How we treated you' },
        },
      },
    },
    loyalty: {
      questions: {
        recommend: {
          label: 'How likely are you to recommend {shop} to a friend or colleague?',
          ends: ['Not at all likely', 'Extremely likely'],
        },
        return: {
          label: 'How likely are you to buy from {shop} again?',
          ends: ['Not at all likely', 'Extremely likely'],
        },
        trust: {
          label: 'How much do you trust {shop} to do what it promises?',
          ends: ['Not at all', 'Completely'],
        },
        reason: { label: 'What is the main reason for your answers?' },
      },
    },
    index: {
      questions: {
        satisfaction: {
          label: 'How satisfied are you with {shop} overall?',
          ends: ['Very dissatisfied', 'Very satisfied'],
        },
        expectations: {
          label: 'How far did {shop} meet your expectations?',
          ends: ['Fell far short', 'Far exceeded'],
        },
        ideal: {
          label: 'Think of an ideal shop of this kind. How close does {shop} come to it?',
          ends: ['Not at all close', 'Very close'],
        },
        trust: {
          label: 'How much do you trust {shop} to do what it promises?',
          ends: ['Not at all', 'Completely'],
        },
      },
    },
    helpful: {
      questions: {
        helpful: { label: 'Was this helpful?' },
        why: {
          label: 'What was wrong with it?',
          options: {
            unclear: 'Unclear',
            incomplete: 'Incomplete',
            wrong: 'Not correct',
            outdated: 'Outdated',
            other: 'Something else',
          },
        },
        comment: { label: 'What were you hoping to read?' },
      },
    },
    wish: {
      title: 'What should we sell?',
      questions: {
        product: { label: 'What would you like us to sell?' },
        service: { label: 'Which service do you miss?' },
      },
    },
    panel: {
      title: 'Help us choose what comes next',
      questions: {
        interest: {
          label: 'What would you like to take part in?',
          options: {
            'focus-group': 'Group conversations',
            'advisory-panel': 'Regular short questions',
            'new-products': 'Trying new products',
          },
        },
        person: { label: 'Your name' },
        reply: { label: 'Your e-mail' },
        consent: {
          label: 'Your agreement',
          text: 'You may keep my name and e-mail and write to me about customer panels. I can withdraw at any time.',
        },
      },
      endings: {
        thanks: {
          text: 'We will write when there is something to try.',
        },
      },
    },
  },
};

export default messages;
