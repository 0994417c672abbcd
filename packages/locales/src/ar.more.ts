import type { MoreMessages } from './more-messages.js';

const messages: MoreMessages = {
  notApplicable: 'لا ينطبق',
  yes: 'نعم',
  no: 'لا',
  faces: ['مستاء جدًا', 'مستاء', 'لا راضٍ ولا مستاء', 'راضٍ', 'راضٍ جدًا'],
  expectation: ['أسوأ بكثير', 'أسوأ قليلًا', 'كما هو متوقع', 'أفضل قليلًا', 'أفضل بكثير'],
  weekdays: ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'],
  moment: 'الساعة {time} يوم {day}',
  today: 'الساعة {time} اليوم',
  openUntil: 'مفتوح حتى {time}',
  openingDays: ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'],
  opens: 'نفتح الساعة {time} يوم {day}',
  opensToday: 'نفتح الساعة {time}',
  chat: 'الدردشة',
  stores: 'متاجرنا',
  help: 'ساعدوني على حل المشكلة',
  saveCopy: 'حفظ نسخة',
  caseNumber: 'رقم الحالة',
  date: 'التاريخ',
  tracking: 'تتبع الشحنة',
  change: 'تغيير الإجابة',
  withdraw: 'لسحب موافقتك راسلنا واذكر هذا الرقم: \u2066{id}\u2069',
  withdrawLink: 'السحب بالبريد',
  average: '{average} من {max} نجوم',
  unrated: 'لا تقييمات بعد',
  needed: 'التقييم مطلوب.',
  rated: {
    zero: '{count} تقييم',
    one: 'تقييم واحد',
    two: 'تقييمان',
    few: '{count} تقييمات',
    many: '{count} تقييمًا',
    other: '{count} تقييم',
  },
  cards: {
    visit: {
      questions: {
        overall: {
          label: 'كيف تقيّم زيارتك لمتجرنا اليوم؟',
        },
        found: {
          label: 'هل وجدت ما تحتاج إليه؟',
          options: {
            easily: 'نعم، بسهولة',
            'with-effort': 'نعم، لكن بجهد',
            partly: 'جزئيًا',
            no: 'لا',
            'just-browsing': 'أتصفح فقط',
          },
        },
        missing: {
          label: 'ما الذي كان ناقصًا؟',
          options: {
            product: 'المنتج نفسه',
            price: 'سعر أفضل',
            'delivery-cost': 'توصيل أرخص',
            'delivery-time': 'توصيل أسرع',
            payment: 'طريقة دفع',
            information: 'معلومات',
            trust: 'الثقة بالمتجر',
            'site-problem': 'لم يعمل الموقع',
          },
        },
        sought: {
          label: 'ما الذي كنت تبحث عنه؟',
        },
        purpose: {
          label: 'ما سبب زيارتك اليوم؟',
          options: {
            browse: 'التصفح',
            compare: 'مقارنة المنتجات أو الأسعار',
            buy: 'شراء شيء',
            'order-status': 'متابعة طلب',
            support: 'الحصول على مساعدة',
            other: 'شيء آخر',
          },
        },
        'bought-before': {
          label: 'هل سبق أن اشتريت منا؟',
          options: {
            yes: 'نعم',
            no: 'لا',
            'rather-not': 'أفضّل عدم الإجابة',
          },
        },
      },
      endings: {
        thanks: {
          text: 'شكرًا لزيارتك.',
        },
      },
    },
    checkout: {
      questions: {
        overall: {
          label: 'كيف تقيّم زيارتك لمتجرنا اليوم؟',
        },
        ease: {
          label: 'ما مدى صعوبة أو سهولة تقديم طلبك؟',
          ends: ['صعب جدًا', 'سهل جدًا'],
        },
        comment: {
          label: 'ما الذي كان يمكن أن يكون أسهل؟',
        },
      },
    },
    purchase: {
      greeting: 'عن طلبك الأخير.',
      questions: {
        arrived: {
          label: 'هل وصل طلبك؟',
          options: {
            all: 'كله',
            part: 'جزء منه فقط',
            'not-yet': 'ليس بعد',
          },
        },
        overall: {
          label: 'كيف تقيّم طلبك بشكل عام؟',
        },
        dimensions: {
          label: 'وبالتفصيل؟',
          rows: {
            quality: 'جودة المنتج',
            delivery: 'التوصيل',
            value: 'القيمة مقابل السعر',
            ordering: 'تقديم الطلب',
            service: 'خدمة العملاء',
          },
        },
        expectation: {
          label: 'مقارنةً بما توقعته',
          rows: {
            quality: 'جودة المنتج',
            delivery: 'التوصيل',
            value: 'القيمة مقابل السعر',
            service: 'خدمة العملاء',
          },
        },
      },
      endings: {
        'not-yet': {
          title: 'نأسف لانتظارك',
          text: 'قد نسألك مجددًا بعد بضعة أيام.',
        },
      },
    },
    service: {
      questions: {
        overall: {
          label: 'كيف تقيّم المساعدة التي تلقيتها؟',
        },
        resolved: {
          label: 'هل عولج ما تواصلت معنا بشأنه؟',
          options: {
            yes: 'نعم',
            partly: 'جزئيًا',
            no: 'لا',
          },
        },
        contacts: {
          label: 'كم مرة اضطررت إلى التواصل معنا؟',
          options: {
            once: 'مرة',
            twice: 'مرتين',
            more: 'أكثر',
          },
        },
        staff: {
          label: 'كيف كان من تحدثت معهم؟',
          rows: {
            friendliness: 'اللطف',
            knowledge: 'المعرفة',
            speed: 'السرعة',
          },
        },
      },
    },
    complaint: {
      title: 'حدث خطأ ما',
      greeting: 'أخبرنا بما حدث وبما قد يساعد.',
      questions: {
        message: {
          label: 'ماذا حدث؟',
        },
        wanted: {
          label: 'ما الذي يصلح الأمر؟',
          options: {
            refund: 'استرداد المبلغ',
            exchange: 'استبدال',
            repair: 'إصلاح',
            apology: 'اعتذار',
            information: 'معلومات',
            other: 'شيء آخر',
          },
        },
        order: {
          label: 'رقم الطلب',
        },
        reply: {
          label: 'كيف نتواصل معك؟',
        },
      },
    },
    resolution: {
      questions: {
        overall: {
          label: 'كيف تقيّم طريقة تعاملنا مع حالتك؟',
        },
        resolved: {
          label: 'هل حُلّت مشكلتك؟',
          options: {
            yes: 'نعم',
            partly: 'جزئيًا',
            no: 'لا',
          },
        },
        handling: {
          label: 'وبالتفصيل؟',
          rows: {
            outcome: 'النتيجة',
            speed: 'السرعة',
            manner: 'طريقة التعامل',
          },
        },
      },
    },
    loyalty: {
      questions: {
        recommend: {
          label: 'ما مدى احتمال أن توصي بـ{shop} لصديق أو زميل؟',
          ends: ['غير محتمل إطلاقًا', 'محتمل جدًا'],
        },
        return: {
          label: 'ما مدى احتمال أن تشتري من {shop} مرة أخرى؟',
          ends: ['غير محتمل إطلاقًا', 'محتمل جدًا'],
        },
        trust: {
          label: 'إلى أي حد تثق بأن {shop} يفي بوعوده؟',
          ends: ['لا أثق إطلاقًا', 'أثق تمامًا'],
        },
        reason: {
          label: 'ما السبب الرئيسي لإجاباتك؟',
        },
      },
    },
    index: {
      questions: {
        satisfaction: {
          label: 'ما مدى رضاك عن {shop} بشكل عام؟',
          ends: ['غير راضٍ إطلاقًا', 'راضٍ جدًا'],
        },
        expectations: {
          label: 'إلى أي حد لبّى {shop} توقعاتك؟',
          ends: ['أقل بكثير', 'فاقها بكثير'],
        },
        ideal: {
          label: 'فكّر في متجر مثالي من هذا النوع. ما مدى قرب {shop} منه؟',
          ends: ['بعيد جدًا', 'قريب جدًا'],
        },
        trust: {
          label: 'إلى أي حد تثق بأن {shop} يفي بوعوده؟',
          ends: ['لا أثق إطلاقًا', 'أثق تمامًا'],
        },
      },
    },
    helpful: {
      questions: {
        helpful: {
          label: 'هل كان هذا مفيدًا؟',
        },
        why: {
          label: 'ما المشكلة فيه؟',
          options: {
            unclear: 'غير واضح',
            incomplete: 'غير مكتمل',
            wrong: 'غير صحيح',
            outdated: 'قديم',
            other: 'شيء آخر',
          },
        },
        comment: {
          label: 'ماذا كنت تأمل أن تقرأ؟',
        },
      },
    },
    wish: {
      title: 'ماذا علينا أن نبيع؟',
      questions: {
        product: {
          label: 'ما الذي تود أن نبيعه؟',
        },
        service: {
          label: 'ما الخدمة التي تنقصك؟',
        },
      },
    },
    panel: {
      title: 'ساعدنا في اختيار الجديد',
      questions: {
        interest: {
          label: 'في ماذا تود المشاركة؟',
          options: {
            'focus-group': 'محادثات جماعية',
            'advisory-panel': 'أسئلة قصيرة منتظمة',
            'new-products': 'تجربة منتجات جديدة',
          },
        },
        person: {
          label: 'اسمك',
        },
        reply: {
          label: 'بريدك الإلكتروني',
        },
        consent: {
          label: 'موافقتك',
          text: 'أوافق على الاحتفاظ باسمي وبريدي الإلكتروني ومراسلتي بشأن لجنة العملاء. يمكنني سحب موافقتي في أي وقت.',
        },
      },
      endings: {
        thanks: {
          text: 'سنراسلك عندما يتوفر ما يمكن تجربته.',
        },
      },
    },
  },
};

export default messages;
