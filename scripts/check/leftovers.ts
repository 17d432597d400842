import { filesBelow, linesWith, read } from './files.ts';

const TEST = /\.(test|story|spec)\.tsx?$|^test\//;
const CODE = /\.(c?[jt]sx?|mjs|sql|css|graphql|md)$/;
/** Said in pieces, so that this file does not find itself. */
const NOTE = new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'HA' + 'CK'].join('|')})\\b(?!\\(#\\d+\\))`, 'g');
const PASSED_OVER = /\b(it|test|describe|suite|story|onEachRail)\.(only|skip|skipIf|runIf|todo|fixme|fails)\b|\b(xit|xtest|xdescribe|fit|fdescribe)\(/g;
const NOT_NAMES = /^scripts\/check\/|^emulators\/stripe\/spec\//;

/** Tests that are passed over or that push others aside, and notes to oneself without an issue. */
export function findLeftovers(root: string): string[] {
  return filesBelow(root).filter((it) => CODE.test(it) && !NOT_NAMES.test(it)).flatMap((file) => {
    const text = read(root, file);
    const notes = linesWith(text, NOTE).map((it) => `${file}:${it.line} “${it.found}” names no issue, as in ${it.found}(#12)`);
    const passedOver = TEST.test(file) ? linesWith(text, PASSED_OVER).map((it) => `${file}:${it.line} ${it.found}: every test runs, always`) : [];
    return [...notes, ...passedOver];
  });
}
