import { describe, expect, test } from 'vitest';
import { answerFigure, blankAsked, namedFigure } from '../../src/search/questions/answer-figure.ts';
import { listedWord } from '../../src/search/questions/listed-word.ts';
import { readQuestion } from '../../src/search/questions/question.ts';
import { answerCards } from '../../src/search/results/answer-card.ts';
import { corpusOf, figure, fold, rarity, record } from './small-corpus.ts';

const corpus = corpusOf([
  record('公车', '调剂一辆公车，运行费 3 万元。', {
    address: '/2019/part-3/#s3-7',
    blocks: [
      {
        id: 's3-7-p1',
        text: '调剂一辆公车，运行费 3 万元。',
        figures: [
          figure('调剂公车', '1', '辆', { measure: 'flow', token: '一', against: ['车辆总数'] }),
          figure('公车运行费', '3', '万元'),
        ],
      },
    ],
  }),
  record('车辆', '车辆 0 辆。', {
    address: '/2019/part-3/#s3-10',
    blocks: [
      {
        id: 's3-10-p1',
        text: '车辆 0 辆。',
        figures: [figure('车辆总数', '0', '辆', { measure: 'stock', against: ['调剂公车'] })],
      },
    ],
  }),
]);
/** Every record explains all of the question. */
const all = { leadsTo: null, explained: 1, explainedBy: () => 1 };
const answer = (typed: string, about: { figures: string[]; probability: number }[] = []) =>
  answerFigure(
    {
      questions: [readQuestion(fold(typed).text, corpus, rarity)],
      about: about.map((one) => ({ ...one, concepts: [] })),
      ...all,
    },
    corpus.figures,
    corpus,
  )?.figure.label;

test('whether there is one is told by how many there are; what a word means is told by no number', () => {
  expect(answer('有没有车辆')).toBe('车辆总数');
  expect(answer('有公车运行费吗')).not.toBe('公车运行费');
  expect(answer('什么是公车运行费')).toBeUndefined();
});

describe('the figure that answers', () => {
  test('is called as the question says, in the measure that it counts in', () => {
    expect(answer('公车运行费多少钱')).toBe('公车运行费');
    expect(answer('公车有几辆')).toBe('调剂公车');
  });

  test('is what others who asked so wanted to know', () => {
    expect(answer('单位有车吗', [{ figures: ['车辆总数'], probability: 0.8 }])).toBe('车辆总数');
    expect(answer('单位有车吗', [{ figures: ['车辆总数'], probability: 0.1 }])).toBeUndefined();
  });

  test('is none where none plainly does', () => {
    expect(answer('车辆怎么保养')).toBeUndefined();
  });

  test('is called what was typed, but for the words that any name of a figure may have', () => {
    expect(namedFigure('公车运行费支出', corpus.figures)?.figure.label).toBe('公车运行费');
    expect(namedFigure('车辆', corpus.figures)?.figure.label).toBe('车辆总数');
    expect(namedFigure('公车', corpus.figures)).toBeNull();
  });
});

test('a figure that the report contradicts is never shown without the other side', () => {
  const [first] = corpus.figures;
  if (first === undefined) throw new Error('No figure');
  expect(answerCards([first], corpus)).toMatchObject([
    { label: '调剂公车', address: '/2019/part-3/#f-调剂公车', isOtherSide: false },
    { label: '车辆总数', address: '/2019/part-3/#f-车辆总数', isOtherSide: true },
  ]);
});

test('a figure is no answer where another record explains far more of the question: 服务器 is no 服务', () => {
  const asked = {
    questions: [readQuestion(fold('公车运行费多少钱').text, corpus, rarity)],
    about: [],
    leadsTo: null,
    explained: 1,
    explainedBy: () => 0.5,
  };
  expect(answerFigure(asked, corpus.figures, corpus)).toBeNull();
});

describe('a number of something else', () => {
  const text = '公用经费 44.5 万元，主要包括：办公费、水费、差旅费等；党员撰写心得体会 40 篇；光缆 22 公里。';
  const stated = [
    figure('公用经费', '44.5', '万元'),
    figure('党员撰写心得体会', '40', '篇', { measure: 'flow' }),
    figure('新增光缆', '22', '公里', { measure: 'flow' }),
    figure('差旅费层级', '3', '级', { measure: 'nominal' }),
  ];
  const mixed = corpusOf([record('支出', text, { blocks: [{ id: 's3-6-p1', text, figures: stated }] })]);
  const asked = (typed: string) => [readQuestion(fold(typed).text, mixed, rarity)];
  const told = (typed: string, figures: string[] = []) =>
    answerFigure(
      { questions: asked(typed), about: [{ figures, probability: 1, concepts: [] }], ...all },
      mixed.figures,
      mixed,
    )?.figure.label;

  test('is no answer: what is counted ends its name, and only money says what something cost', () => {
    expect(told('有多少心得体会')).toBe('党员撰写心得体会');
    expect(told('有多少党员')).toBeUndefined();
    expect(told('光缆多少公里')).toBe('新增光缆');
    expect(told('光缆多少钱')).toBeUndefined();
  });

  test('a whole that includes what was asked is shown as one', () => {
    expect(told('差旅费多少', ['公用经费'])).toBe('公用经费');
    const [whole] = mixed.figures;
    if (whole === undefined) throw new Error('no figure');
    expect(listedWord(asked('差旅费多少'), whole, mixed)).toBe('差旅费');
    expect(listedWord(asked('公用经费多少'), whole, mixed)).toBeNull();
  });
});

test('a blank answers only what no printed number does', () => {
  const asked = [readQuestion(fold('公车有几辆').text, corpus, rarity)];
  const [printed] = corpus.figures;
  if (printed === undefined) throw new Error('no figure');
  const blank = { ...printed, figure: { ...printed.figure, id: '空', value: null, measure: 'stock' as const } };
  expect(answerFigure({ questions: asked, about: [], ...all }, [blank, printed], corpus)).toBe(printed);
  expect(answerFigure({ questions: asked, about: [], ...all }, [blank], corpus)).toBe(blank);
});

test('a number that is asked for by its name and not written is said to be a blank, beside what others are called', () => {
  const blanks = corpusOf([
    record('车辆', '', {
      blocks: [
        {
          id: 'p1',
          text: '车辆 0 辆，年末公车保有量 辆。',
          figures: [figure('车辆总数', '0', '辆'), figure('年末公车保有量', null, '辆')],
        },
      ],
    }),
  ]);
  const [total] = blanks.figures;
  const asked = (typed: string) =>
    total && blankAsked({ questions: [readQuestion(fold(typed).text, blanks, rarity)] }, total, blanks)?.figure.label;
  expect(asked('公车保有量是多少')).toBe('年末公车保有量');
  expect(asked('车辆总数是多少')).toBeUndefined();
  expect(asked('有没有公车')).toBeUndefined();
});

test('how a number is worked out asks for the number', () => {
  expect(answer('公车运行费怎么算出来的')).toBe('公车运行费');
});

test('what was planned, and how much more there is, answers only who asks for it', () => {
  const plans = corpusOf([
    record('三公', '', {
      blocks: [
        {
          id: 'p1',
          text: '三公经费预算 3 万元，决算 2 万元，比上年增加 1 万元。',
          figures: [
            figure('三公经费预算', '3', '万元', { measure: 'budget' }),
            figure('三公经费比上年增加', '1', '万元', { measure: 'change' }),
            figure('三公经费决算', '2', '万元'),
          ],
        },
      ],
    }),
  ]);
  const asked = (typed: string, wanted: string) =>
    answerFigure(
      {
        questions: [readQuestion(fold(typed).text, plans, rarity)],
        about: [{ concepts: [], figures: [wanted], probability: 0.9 }],
        ...all,
      },
      plans.figures,
      plans,
    )?.figure.label;
  expect(asked('三公经费多少', '三公经费预算')).toBe('三公经费决算');
  expect(asked('三公经费多少', '三公经费比上年增加')).toBe('三公经费决算');
  expect(asked('年初批了多少三公经费', '三公经费预算')).toBe('三公经费预算');
  expect(asked('三公经费涨了多少', '三公经费比上年增加')).toBe('三公经费比上年增加');
});
