/**
 * Names of recordings that some system cannot store, or that look as if, with the resulting folder and `.txt` names.
 */

interface OddName {
  readonly name: string;
  readonly folder: string;
  /** The name of the transcript of a recording with this name. */
  readonly file: string;
  /** The refusal of the name in an `output` template; undefined if it is accepted. */
  readonly refused: string | undefined;
}

const GIT = "is inside git's own folder";
const OUTSIDE = 'is outside the workspace';
const device = (name: string): string => `${name} is a device there`;
const reasonFor = (character: string): string => `no name there may contain ${character}`;
const endsIn = (what: string): string => `no name there may end in a ${what}`;

export const LONG = 'ü'.repeat(150);

const ROWS: readonly (readonly [name: string, folder: string, file: string, refused?: string])[] = [
  ['aux', 'aux_', 'aux_.txt', device('aux')],
  ['AUX.mp3', 'AUX_.mp3', 'AUX_.mp3.txt', device('AUX')],
  ['Con.tar.mp3', 'Con_.tar.mp3', 'Con_.tar.mp3.txt', device('Con')],
  ['nul', 'nul_', 'nul_.txt', device('nul')],
  ['prn .mp3', 'prn_ .mp3', 'prn_ .mp3.txt', device('prn')],
  ['com1', 'com1_', 'com1_.txt', device('com1')],
  ['COM9.mp3', 'COM9_.mp3', 'COM9_.mp3.txt', device('COM9')],
  ['lpt³', 'lpt³_', 'lpt³_.txt', device('lpt³')],
  ['conin$', 'conin$_', 'conin$_.txt', device('conin\\$')],
  ['com0', 'com0', 'com0.txt'],
  ['auxiliary', 'auxiliary', 'auxiliary.txt'],
  ['talk.', 'talk_', 'talk..txt', endsIn('dot')],
  ['talk..', 'talk__', 'talk...txt', endsIn('dot')],
  ['talk ', 'talk_', 'talk .txt', endsIn('blank')],
  ['talk. .', 'talk___', 'talk. ..txt', endsIn('dot')],
  [' talk', ' talk', ' talk.txt'],
  ['.talk', '.talk', '.talk.txt'],
  ['...', '___', '....txt', endsIn('dot')],
  ['a<b', 'a_b', 'a_b.txt', reasonFor('<')],
  ['b>c', 'b_c', 'b_c.txt', reasonFor('>')],
  ['cd:e', 'cd_e', 'cd_e.txt', reasonFor(':')],
  ['d"e', 'd_e', 'd_e.txt', reasonFor('"')],
  ['e|f', 'e_f', 'e_f.txt', reasonFor('\\|')],
  ['f?g', 'f_g', 'f_g.txt', reasonFor('\\?')],
  ['g*h', 'g_h', 'g_h.txt', reasonFor('\\*')],
  ['h\\i', 'h_i', 'h_i.txt', reasonFor('\\\\')],
  ['..\\j', '.._j', '.._j.txt', OUTSIDE],
  ['C:\\k', 'C__k', 'C__k.txt', OUTSIDE],
  ['D:l', 'D_l', 'D_l.txt', OUTSIDE],
  ['m\tn', 'm_n', 'm_n.txt', reasonFor('the control character U\\+0009')],
  ['n\no', 'n_o', 'n_o.txt', reasonFor('the control character U\\+000A')],
  ['o\u007fp', 'o_p', 'o_p.txt', reasonFor('the control character U\\+007F')],
  ['e\u0301', 'e\u0301', 'e\u0301.txt'],
  ['\u00fc', '\u00fc', '\u00fc.txt'],
  ['👩‍🚀', '👩‍🚀', '👩‍🚀.txt'],
  ['-x', '-x', '-x.txt'],
  ['%PATH%', '%PATH%', '%PATH%.txt'],
  ["it's $(x)", "it's $(x)", "it's $(x).txt"],
  ['~', '~', '~.txt'],
  ['git~1', 'git~1_', 'git~1_.txt', GIT],
  ['.git', '.git_', '.git_.txt', GIT],
  ['.g\u200cit', '.g\u200cit_', '.g\u200cit_.txt', GIT],
  ['\ufeff.gIt', '\ufeff.gIt_', '\ufeff.gIt_.txt', GIT],
  ['.gi\u200bt', '.gi\u200bt', '.gi\u200bt.txt'],
  ['.GIT ', '.GIT__', '.GIT_ .txt', GIT],
];

export const ODD_NAMES: readonly OddName[] = ROWS.map(([name, folder, file, refused]) => ({
  name,
  folder,
  file,
  refused,
}));
