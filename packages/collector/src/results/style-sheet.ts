import answer from './answer/answer.css?raw';
import answers from './answers/answers.css?raw';
import cards from './cards/cards.css?raw';
import cases from './cases/cases.css?raw';
import base from './page/base.css?raw';
import form from './page/form.css?raw';
import frame from './page/frame.css?raw';
import sheet from './page/sheet.css?raw';
import table from './page/table.css?raw';
import plots from './plots/plots.css?raw';

/** The one style sheet of all result pages. What holds for every page comes first. */
export const css: string = [base, form, frame, sheet, table, plots, answers, cases, answer, cards].join('\n');
