/**
 * Why nobody sees words that a file has, or is not to see them: `struck`: with a line through them; `redacted`: marked to be
 * blacked out, which nobody has done yet; `outside`: beyond the edge of the page, or cut off.
 */
export type WhyUnseen = 'hidden' | 'white' | 'tiny' | 'covered' | 'outside' | 'watermark' | 'struck' | 'redacted';

/** Where in a file something stands. */
interface Place {
  /** Line of source.txt near it. */
  line: number;
  /** Page of the file, where it has pages and it stands on one. */
  page?: number;
}

/** Words or pictures of a file that are not in its text, because nobody sees them on its pages or they are none. */
export interface LeftOut extends Place {
  kind: 'left-out';
  /** `around`: what a web page has around its article; `attachment`: a file packed into this one; `linked`: files that a page leads to; `ruby`: small readings above characters; `styles`: style sheets of a page that are not with it; `seal`: words along the edge of a seal, and in it; `line-numbers`: what a margin counts lines with; `blanks`: those that a program has put between all characters of a text; `chart-words`: labels and numbers of a drawn chart. */
  why:
    | WhyUnseen
    | 'around'
    | 'styles'
    | 'attachment'
    | 'linked'
    | 'comment'
    | 'ruby'
    | 'picture'
    | 'seal'
    | 'line-numbers'
    | 'chart-words'
    | 'blanks';
  words: string;
}

/** Something that stands in a file and could not be read for certain; a person has to look. */
export interface NotRead extends Place {
  kind: 'not-read';
  what: /** The file gives another text than is drawn. */
    | 'actual-text'
    /** A remark, a stamp, a button or a signature that is laid over the page. */
    | 'annotation'
    | 'aslant'
    | 'equation'
    | 'field'
    | 'numeral'
    /** A filled shape floats over the text: what is under it nobody sees. */
    | 'covering'
    /** Words that read as the report's stand outside the article of a page. */
    | 'beside'
    | 'note-mark'
    /** The file has no note for a mark. */
    | 'note-lost'
    /** Words that a style sheet draws beside an element. */
    | 'drawn'
    /** A colour of a page that nobody can reckon: words may not be seen. */
    | 'colour'
    /** Words in a font that the page brings: others may be drawn. */
    | 'face'
    /** Words that a page moves, turns, blurs or cuts off in part: they were taken. */
    | 'partly-seen'
    /** The page says that the report goes on in another. */
    | 'next-page'
    /** A place to fill in that nobody has: what it asks for was taken. */
    | 'prompt'
    | 'raised'
    /** Letters that are drawn as paths. */
    | 'outlined'
    /** Lines that go on behind a box amid them: they were read across it. */
    | 'both-sides'
    /** A sentence that ends with a full line, in a text whose paragraphs nothing tells: they were read as one. */
    | 'paragraph-end'
    /** Words that are drawn from right to left, letter by letter. */
    | 'reversed'
    /** The file is locked or packed in a way in which nobody can tell that a part of it has changed. */
    | 'unchecked'
    /** Characters that were lost before: the file has a sign in their place. */
    | 'lost'
    /** Characters that the font does not name. */
    | 'unknown'
    /** White words over a picture or colour: they were taken. */
    | 'white'
    | 'symbol'
    | 'object'
    | 'chart'
    | 'word-art'
    | 'other-file'
    | 'vertical';
  /** What is known of it: the words as they were taken, the instruction of a field, the format of a numeral. */
  words: string;
}

/** What is to be told of a file besides its words. */
export type ReadNote = LeftOut | NotRead;
