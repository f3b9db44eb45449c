import Absence from './Absence.astro';
import Blank from './Blank.astro';
import Block from './Block.astro';
import Chart from './Chart.astro';
import Corrections from './Corrections.astro';
import Differing from './Differing.astro';
import Fig from './Fig.astro';
import FigureTable from './FigureTable.astro';
import FootnoteLink from './FootnoteLink.astro';
import FormerAnchor from './FormerAnchor.astro';
import HeadCell from './HeadCell.astro';
import Headlines from './Headlines.astro';
import Line from './Line.astro';
import LinkList from './LinkList.astro';
import ListLink from './ListLink.astro';
import Notes from './Notes.astro';
import PlaceLink from './PlaceLink.astro';
import Remark from './Remark.astro';
import ReportTable from './ReportTable.astro';
import Row from './Row.astro';
import RowAnchor from './RowAnchor.astro';
import Section from './Section.astro';
import SiteHeading from './SiteHeading.astro';
import SiteNote from './SiteNote.astro';
import Table from './Table.astro';
import TableInSource from './TableInSource.astro';
import Term from './Term.astro';
import Unfilled from './Unfilled.astro';

/** What the generated MDX pages may use. */
export const mdxComponents = {
  Absence,
  Blank,
  Block,
  Chart,
  Corrections,
  Differing,
  Fig,
  FigureTable,
  Notes,
  FootnoteLink,
  FormerAnchor,
  Headlines,
  Line,
  LinkList,
  ListLink,
  PlaceLink,
  Remark,
  ReportTable,
  Row,
  RowAnchor,
  Section,
  SiteNote,
  h2: SiteHeading,
  table: Table,
  TableInSource,
  th: HeadCell,
  Term,
  Unfilled,
};
