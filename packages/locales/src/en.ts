import type { Messages, QuestionMessages } from './messages.js';

const other = 'Something else';
const services = 'Services';
const site = 'Website';
const quality = 'Quality';
const several = 'Choose all that apply';

const reply: QuestionMessages = {
  label: 'Where can we reply to you?',
  help: 'Only to reply to this message.',
  ask: "I'd like a reply",
};

const en: Messages = {
  tag: 'en',
  dir: 'ltr',
  send: 'Send',
  continue: 'Continue',
  back: 'Back',
  close: 'Close',
  done: 'Done',
  more: 'More',
  optional: 'optional',
  other,
  saved: 'Saved',
  undo: 'Undo',
  undone: 'Taken back',
  clear: 'Clear rating',
  privacy: 'Privacy',
  policies: { delivery: 'Delivery', returns: 'Returns', claim: 'Make a formal claim' },
  progress: '{step} of {steps}',
  star: '{stars}, {word}',
  stars: { one: '{count} star', other: '{count} stars' },
  ratings: ['Very bad', 'Bad', 'Neither good nor bad', 'Good', 'Very good'],
  charactersLeft: { one: '{count} character left', other: '{count} characters left' },
  charactersOver: { one: '{count} character too many', other: '{count} characters too many' },
  fields: { email: 'E-mail', phone: 'Phone', name: 'Name' },
  faults: {
    required: 'Please answer this question.',
    message: 'Please write your message.',
    email: 'An e-mail looks like name@example.com.',
    phone: 'A phone number has at least six digits.',
    contact: 'Please leave an e-mail or a phone number.',
    'too-long': 'This text is too long. Please shorten it.',
    'too-few': 'Please choose more.',
    'too-many': 'Please choose fewer.',
  },
  sending: 'Sending…',
  stillSending: 'Still sending. Please keep this page open.',
  retry: 'Try again',
  copy: 'Copy text',
  copied: 'Copied',
  refused: 'Your answer could not be accepted. The words are still here for you to copy.',
  later: 'Saved. It will be sent when you are online again.',
  received: 'Your answer has arrived.',
  loadFailed: 'This form could not be loaded.',
  writeInstead: 'Write to us at {email}',
  followUp: {
    one: '{word}. {count} more optional question below.',
    other: '{word}. {count} more optional questions below.',
  },
  announcement: 'One optional question, in the region {label}.',
  silence: "Don't ask again",
  thanks: { title: 'Thank you', text: 'This helps us do better.' },
  sorry: {
    title: 'We are sorry',
    withDeadline: 'Case {case}. We will reply to {contact} by {deadline}.',
    withContact: 'Case {case}. We will reply to {contact}.',
    withoutContact: 'We are sorry, and thank you for telling us. Without a contact we cannot reply.',
    leaveContact: 'Leave e-mail or phone',
  },
  cards: {
    comment: {
      title: "What's on your mind?",
      greeting: 'Praise, an idea, a problem or a question.',
      questions: {
        topic: {
          label: 'What is it about?',
          options: {
            praise: 'Praise',
            idea: 'Idea',
            problem: 'Problem',
            question: 'Question',
            'service-request': 'Service request',
          },
        },
        message: { label: 'Your message' },
        reply,
        order: { label: 'Order number', ask: 'Add an order number' },
      },
    },
    rating: {
      questions: {
        overall: {
          label: 'How would you rate our shop?',
          labels: {
            product: 'How would you rate this product?',
            page: 'How would you rate this page?',
          },
        },
        liked: {
          label: 'What did you like?',
          help: several,
          options: {
            quality,
            price: 'Price',
            delivery: 'Delivery',
            service: 'Customer service',
            services,
            site,
            selection: 'Selection',
            other,
          },
        },
        causes: {
          label: 'What could have been better?',
          labels: { wrong: 'What went wrong?' },
          help: several,
          ask: 'Anything that could be better?',
          options: {
            quality,
            'not-as-described': 'Not as described',
            damaged: 'Damaged',
            'missing-part': 'Part missing',
            'wrong-item': 'Wrong item',
            'late-delivery': 'Late delivery',
            site,
            services,
            'price-differed': 'Different price',
            'slow-reply': 'Slow reply',
            'hard-to-order': 'Hard to order',
            'not-solved': 'Not solved',
            'rude-staff': 'Rude staff',
            'had-to-chase': 'Had to ask again and again',
            'hard-to-return': 'Hard to return',
            'not-arrived': 'Did not arrive',
            'refund-slow': 'Slow refund',
            other,
          },
        },
        comment: { label: 'Tell us more' },
        reply,
      },
    },
  },
};

export default en;
