import { z } from 'zod';
import { parseTableAnchor, placeIdPattern } from '../ids.ts';

/** An id is the name of a folder or file, which no system lets be much longer. */
const longest = 100;

/** That of a figure may spell a 款 and a 项; with the ending of its file it fits the 255 bytes a system allows. */
const longestOfFigure = 200;

/** Id of a section, block or table row, as used in addresses: the document's own numerals in Arabic digits. */
export const anchorIdSchema = z
  .string()
  .regex(placeIdPattern, '编号应写成 s3-7-2、s3-7-2-p1、s4-t1-r2 或 fig1 的样子')
  .max(longest)
  .describe('永久编号，用在网址里，定了就不改，例如 s3-7-2-p1');

/** Anchor of a table of the accounts, of a row or a cell of it. */
export const tableAnchorSchema = z
  .string()
  .refine((anchor) => parseTableAnchor(anchor) !== undefined, {
    error: '决算表里的位置应写成 t5、t5-2080505 或 t5-2080505-basic 的样子',
  })
  .describe('决算表里的位置：表、行或格的编号，例如 t5-2080505-basic');

/** Id of a quantity: dotted lower-case words from one vocabulary of concepts, e.g. `three-public.vehicle.operation`. */
export const figureIdSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/, '数字的编号只用小写字母、数字、连字符和点')
  .max(longestOfFigure)
  .describe('数字的永久编号，例如 three-public.vehicle.operation');

/** Id of a glossary term: its pinyin slug, e.g. `sangong-jingfei`. Never changed once published. */
export const termIdSchema = z
  .string()
  .regex(/^(?!index$)[a-z0-9]+(-[a-z0-9]+)*$/, '名词的编号只用小写拼音、数字和连字符，也不能是 index')
  .max(longest)
  .describe('名词的永久编号（拼音），例如 sangong-jingfei');

/** Id of a chart: `fig1` for a caption of the report, otherwise lower-case words such as `three-public`. */
export const chartIdSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, '图表的编号只用小写字母、数字和连字符')
  .max(longest)
  .describe('图表的永久编号，例如 fig1、three-public');

export const decimalPattern = /^-?\d+(\.\d+)?$/;

/** A decimal as printed, kept as a string: "297.1" is not "297.10". */
export const decimalSchema = z
  .string()
  .regex(decimalPattern, '请写成带引号的十进制数，例如 "297.1"，不加逗号和单位')
  .describe('照原文写的十进制数，带引号，例如 "297.1"');
