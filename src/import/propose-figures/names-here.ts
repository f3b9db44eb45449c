import type { Passage } from '../../audit/reading/passage.ts';
import type { Part, Report } from '../../report/schema/report.ts';
import type { WholeTemplate } from '../../report/schema/template.ts';
import { areaOf, areasNamed } from './areas.ts';
import { type Concept, type conceptFinder, moneyOf } from './concepts.ts';
import { type Around, headingsOfPart, withoutLevel } from './headings-of-part.ts';
import type { StatedAmount } from './stated-amount.ts';
import { bareName } from './subject-names.ts';
import { withoutBody } from './without-body.ts';
import { withoutPurpose } from './without-purpose.ts';
import { withoutSpending, withoutTurn } from './without-turn.ts';
import { sentenceEnds, wordsBefore } from './words-before.ts';

/** What basic spending is spent on, once that is spoken of; a heading alone (基本支出明细) says no more than whose money it is. */
const ofItems = 'basic-items';

/** What has names of its own, by the ids of its things: 货物 is what was bought where procurement is spoken of. */
const domains: readonly (readonly [RegExp, string])[] = [
  [/^procurement\./, 'procurement'],
  [/^assets\./, 'assets'],
  [/^personnel\./, 'staff'],
  [/^three-public\./, 'three-public'],
  [/^(?:meetings|training)\./, 'meetings'],
  [/^agency-operation\./, 'operating'],
  [/^general-budget\.basic\.(?!detail-total)/, ofItems],
];

/** 国内公务接待12批次，其中外事接待2批次. */
const visitsWithin = 'domestic-foreign-affairs';

const isSpent = /^(?:three-public|agency-operation|procurement|meetings|training)/;

/** 社会保障与就业支出: what the classification joins by 和. */
function joinedBy(name: string): string[] {
  return [...new Set([name, name.replace(/[与及](?=[^与及]{2,8}支出$)/, '和')])];
}

/** What names mean in one passage: by the sections around it, and by what it was counting. */
export class NamesHere {
  /** What the innermost heading that tells speaks of. */
  readonly area: string | undefined;
  readonly roles: readonly string[];
  /** Those of the passage. */
  readonly words: string;
  /** What the last thing spoken of makes the words speak of. */
  #domain: string | undefined;
  /** What was being counted at each depth of brackets. */
  #families: (string | undefined)[] = [];
  /** What has been counted. */
  readonly #counted = new Set<string>();
  readonly #places: readonly string[];
  readonly #department: string;
  readonly #part: Part;
  /** What names have been found to mean, or to mean nothing. */
  readonly #known = new Map<string, Concept | undefined>();
  /** Whether it speaks of parts of the body. */
  readonly #isDivided: boolean;
  /** What the paragraph before in its section tells. */
  readonly before: readonly StatedAmount[];
  readonly #rows: WholeTemplate;
  readonly #find: ReturnType<typeof conceptFinder>;

  constructor(
    { words, part, trail }: Passage,
    { department }: Report,
    rows: WholeTemplate,
    find: ReturnType<typeof conceptFinder>,
    sections: readonly Around[],
    before: readonly StatedAmount[],
  ) {
    this.before = before;
    const opening = /^[^。：，]{2,30}[。：]/.exec(words)?.[0] ?? '';
    // 第一部分 概况 / 二、支出决算情况说明: a section on the accounts says so itself, wherever it stands.
    const isOfAccounts = part.role === 'overview' && areaOf(trail, rows) !== undefined;
    const around = [
      ...(isOfAccounts ? [] : headingsOfPart(part, { trail, words })),
      ...sections,
      ...(/情况|说明|关于/.test(opening) ? [{ heading: opening }] : []),
    ];
    this.area = areaOf(around, rows);
    this.roles = sections.flatMap(({ role }) => role ?? []);
    // 编制118名, 在职27人，退休15人: wherever it stands, it is told of the staff.
    const staff =
      /编制(?:人数|总数|数)?(?:为|共)?\d+[人名]|在职(?:在编)?(?:人员|职工|人数)?\d+[人名][^。]*[离退]休(?:人员|职工|干部)?\d+[人名]/.test(
        words,
      )
        ? ['staff']
        : [];
    // 共有车辆4辆, 单价50万元以上通用设备: so are assets.
    const assets =
      /[共现实拥]有(?:公务)?(?:车辆|用车)\d+[辆台]|单(?:价|位价值)[\d.]+万?元[^，。；\d]*以上|(?:应急保障|机要通信|执法执勤|专业技术)用车\d+[辆台]|资产总额\d/.test(
        words,
      )
        ? ['assets']
        : [];
    // 会议费2万元，召开会议4次: no item of what the office runs on.
    const areCounted = /(?:会议|培训|办[会班])[^，。；\d]{0,4}\d+[次个期场]/.test(words);
    // 会议费、培训费由事业收入列支 where the section is on nothing else.
    const areTold = this.area === undefined && /会议费[^。]{0,24}培训费/.test(words);
    const meetings = (areCounted && /(?:会议|培训)费/.test(words)) || areTold ? ['meetings'] : [];
    this.#places = [
      ...this.roles,
      ...areasNamed(sections.findLast(({ heading }) => heading)?.heading ?? '', rows),
      ...staff,
      ...assets,
      ...meetings,
    ];
    this.words = words;
    this.#part = part;
    this.#isDivided = /所属|下属|直属|二级(?:预算)?单位/.test(words);
    this.#department = department;
    this.#rows = rows;
    this.#find = find;
  }

  /** 2.公务用车费16万元。 / 比上年减少2万元: whether the paragraph before speaks of something else than the heading. */
  isBehindOther({ id }: Concept): boolean {
    const told = this.before.flatMap(({ topic }) => topic?.concept?.id ?? []);
    return told.length > 0 && !told.includes(id);
  }

  /** Whether several establishments are listed before a place: 行政编制10人、事业编制20人，实有28人. */
  hasEstablishmentsBefore(at: number): boolean {
    const listed = wordsBefore(this.words, at).replace(/^.*(?:在职|实有|现有|在编|在岗)[^，\d]*\d+[人名]/, '');
    return [...listed.matchAll(/编制/g)].length > 1;
  }

  /** Whether a sentence, or the whole passage, is at its end at a place. */
  isSentenceEnd(at: number): boolean {
    return at >= this.words.length || this.words[at] === '。';
  }

  /** What the passage was counting: 批次 before 人次. */
  get family(): string | undefined {
    return this.#families.at(-1);
  }

  /** Something is spoken of: what it is counted in goes on, and names of its domain are known. */
  speakOf({ family, id }: Concept, depth: number): void {
    this.#families.length = depth;
    this.#families[depth] = family;
    this.#counted.add(id);
    this.#domain = domains.find(([ids]) => ids.test(id))?.[1];
  }

  /** Something that nobody knows is spoken of: what is counted next is not of what was counted before. */
  speakOfUnknown(depth: number): void {
    this.#families.length = depth;
    this.#families[depth] = undefined;
  }

  /** Comes to a depth of brackets: what was counted in deeper ones is over, in one that opens the same is counted. */
  enter(depth: number, gap: string): void {
    // 国内公务接待15批，其中外事接待2批。按138人次计算: of the part no more.
    if (gap.includes('。') && this.family === visitsWithin) this.#families = ['domestic-reception'];
    // 公用经费10万元。会议费2万元: a new sentence, and no item of it.
    const isOver = sentenceEnds.test(gap) || /；(?:会议|培训|公务|因公)/.test(gap);
    if (this.#domain === ofItems && isOver) this.#domain = undefined;
    while (this.#families.length > depth + 1) this.#families.pop();
    while (this.#families.length < depth + 1) this.#families.push(this.family);
  }

  /** Whether the headings speak of an area, alone or beside others. */
  speaksOf(area: string): boolean {
    return this.area === area || this.#roles().includes(area);
  }

  /** What a whole name means of an amount in a unit; the body's own name may stand before it. */
  conceptOf(name: string, unit: string, area = this.area): Concept | undefined {
    if (name === '') return undefined;
    const key = [name, unit, area, this.family, this.#domain].join('|');
    if (!this.#known.has(key)) this.#known.set(key, this.#meant(name, unit, area));
    return this.#known.get(key);
  }

  #meant(name: string, unit: string, area: string | undefined): Concept | undefined {
    const place = { unit, area, roles: this.#roles(), family: this.family, domain: this.#domain };
    const own = withoutLevel(withoutPurpose(name, this.words), this.#part)
      .replace(this.#department, '')
      .replace(/^\([^()]*\)(?=.)/, '');
    const turned = (one: string) => [one, ...withoutTurn(one)];
    const whole = withoutBody(own, this.#department, this.#isDivided).flatMap(turned).flatMap(turned).flatMap(joinedBy);
    const known = whole.flatMap((one) => this.#find(one, place) ?? []).at(0);
    if (known !== undefined || !/元$/.test(unit)) return known;
    // What comes in or is left over and is spent then (其他收入支出10万元) is another thing.
    return whole
      .flatMap(withoutSpending)
      .flatMap((one) => this.#find(one, place) ?? [])
      .find(({ id }) => !/revenue|balance|surplus|\.total$/.test(id) || isSpent.test(id));
  }

  /** Whether a share may be of what is so called, whoever's it is; 总额 is all of what is spoken of. */
  knowsWhole(words: string): boolean {
    const name = bareName(words.replace(/(?:的?比[重例]?)?(?:从[高大]到[低小])?(?:分别|依次|各)*[为是]?$/, '')).replace(
      /^(?:本|我|全)?(?:部门|单位|[局院校委馆厅])的?(?:全部|本年|当年)?(?=(?:支出|收入)(?:合计)?$)|^全部(?=支出$|收入$)/,
      '',
    );
    const areas = [this.area, 'all', 'general', 'fiscal', 'three-public', 'procurement', 'operating'];
    return /^(?:总[额量数]|总?规模|份额|)$/.test(name) || areas.some((area) => this.conceptOf(name, '万元', area));
  }

  /** 8批次65人次: what is counted of the same thing in another unit. */
  ofFamily(unit: string): Concept | undefined {
    const row = this.#rows.concepts.find(
      (one) => this.family !== undefined && one.family === this.family && one.unit?.split('|').includes(unit),
    );
    return row === undefined
      ? undefined
      : { id: row.concept, stem: row.concept, label: row.label, measure: row.measure ?? 'flow', family: row.family };
  }

  /** 国内公务接待67批次，其中外事接待2批次，接待人次553人: of the part or of the whole, whose people nobody has counted yet. */
  get isPartOrWhole(): boolean {
    return this.family === visitsWithin && !this.#counted.has('three-public.reception.people');
  }

  /** The money of a family: what 12批次 cost. */
  moneyOf(family: string | undefined): Concept | undefined {
    const row = this.#rows.concepts.find((one) => one.unit === undefined && one.family === family);
    if (row?.family === undefined) return undefined;
    return { ...moneyOf(row.stem ?? row.concept, row.label), id: row.concept, family };
  }

  #roles(): readonly string[] {
    return this.#domain === undefined ? this.#places : [...this.#places, this.#domain];
  }
}
