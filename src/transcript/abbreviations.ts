/**
 * Abbreviations of a language without their full stop, separated by spaces. The suppression lists of CLDR are not used:
 * they contain words that often end sentences in speech, such as "Go.", "OK." and "Is.".
 */
interface AbbreviationLists {
  /** Never end a sentence. */
  readonly open: string;
  /** Abbreviations only before a number. */
  readonly counting: string;
  /** Can end a sentence: a capital letter after them starts a new one. */
  readonly closing: string;
}

/** Abbreviations of every language. */
const EVERY_LANGUAGE: AbbreviationLists = {
  open: 'dr prof mr mrs ms st rev vs ca cf e.g i.e ft feat mt',
  counting: 'no nr art fig p pp vol',
  closing: 'etc inc ltd co corp jr sr a.m p.m u.s u.k u.s.a d.c ph.d m.d b.a m.a',
};

const LANGUAGES: Readonly<Record<string, AbbreviationLists>> = {
  en: {
    open:
      'messrs hon gov sen rep pres gen col lt cmdr maj capt cpl sgt pvt adm supt insp approx esp incl viz resp ' +
      'a.k.a asst assoc dept est',
    counting: 'nos apt ch chap sec ex eq ext ver jan feb mar apr jun jul aug sep sept oct nov dec',
    closing: 'ave blvd rd ln bros univ min max hrs mins secs lbs yds',
  },
  de: {
    open:
      'hr hrn fr frl dipl ing mag sog bzw vgl evtl ggf inkl exkl zzgl abzgl geb gest verh max min mind ' +
      'z.b d.h u.a s.o s.u v.a i.d.r o.ä z.t z.zt sen phil jur rer nat med hl',
    counting: 'abb abs bd kap s tel ziff zi aufl jg',
    closing: 'usw usf tsd mio mrd jh jhd v.chr n.chr str gmbh u.v.m u.s.w z.hd',
  },
  fr: {
    open: 'mme mmes mlle mlles mm pr me env cie av apr p.ex c.-à-d',
    counting: 'chap pag tél n°',
    closing: 'j.-c',
  },
  es: {
    open: 'sra srta sras sres dra dña d lic lcda arq av avda c pza p.ej ud uds vd gral cap',
    counting: 'núm pág págs tel tfno aprox n.º',
    closing: 'ee.uu s.a s.l',
  },
  it: {
    open: 'sig sig.ra sigg dott dott.ssa ing avv arch geom on mons egr gent spett prof.ssa p.es es',
    counting: 'pag cap tel n sec',
    closing: 'ecc s.p.a s.r.l a.c d.c',
  },
  pt: {
    open: 'sra srta dra profa eng exmo exma av p.ex ex',
    counting: 'pág págs núm tel cap aprox n.º',
    closing: 's.a ltda',
  },
  nl: {
    open: 'dhr mevr mw drs mr ir ing bijv evt incl excl m.b.t o.a d.w.z t.a.v z.g zgn resp',
    counting: 'blz hfst tel par',
    closing: 'enz b.v n.v m.m v.chr n.chr',
  },
  sv: {
    open: 't.ex bl.a s.k resp dvs kl exkl inkl',
    counting: 'tel sid',
    closing: 'm.m osv o.s.v kr f.kr e.kr',
  },
  da: { open: 'f.eks bl.a hr dvs kl inkl ekskl pga', counting: 'tlf', closing: 'osv m.m m.fl kr f.kr e.kr' },
  no: { open: 'f.eks bl.a dvs kl inkl ekskl pga', counting: 'tlf', closing: 'osv m.m m.fl kr f.kr e.kr' },
  fi: { open: 'esim ns ts klo toim', counting: 'puh', closing: 'jne yms ym eaa jaa' },
  pl: {
    open: 'np tzw tj m.in ul inż mgr hab płk godz pt tzn wg',
    counting: 'str tel poz rozdz',
    closing: 'itd itp tys p.n.e n.e',
  },
  cs: {
    open: 'např tzv tj ing mgr mudr judr ul cca popř',
    counting: 'str tel č',
    closing: 'atd apod tis kč',
  },
  ru: {
    open: 'ул пер корп проф акад напр см ср гр тов св',
    counting: 'стр тел рис гл ст кв',
    closing: 'др пр тыс млн млрд руб коп гг вв н.э т.д т.п т.е',
  },
  uk: {
    open: 'вул просп проф акад напр див',
    counting: 'стор тел рис ст',
    closing: 'ін тис млн млрд грн рр',
  },
  tr: { open: 'doç sn bkz örn yrd mah', counting: 'tel', closing: 'vb vs vd m.ö m.s t.c' },
  el: {
    open: 'κα δρ καθ π.χ δηλ βλ αγ λεωφ',
    counting: 'σελ τηλ αρ',
    closing: 'κ.λπ κλπ κ.ά π.μ μ.μ μ.χ ε.ε',
  },
  vi: { open: 'tp ths ts pgs gs', counting: 'tr', closing: 'v.v' },
  hi: { open: 'डॉ श्री प्रो पं', counting: 'सं', closing: 'इत्यादि' },
};

/** Class of an abbreviation, by its effect on the end of a sentence. */
export type Abbreviation = keyof AbbreviationLists;

const KINDS = ['open', 'counting', 'closing'] as const;

type KnownAbbreviations = ReadonlyMap<string, Abbreviation>;

function known(all: readonly AbbreviationLists[]): KnownAbbreviations {
  const found = new Map<string, Abbreviation>();
  for (const kind of KINDS)
    for (const word of all.flatMap((lists) => lists[kind].split(' ')))
      if (!found.has(word)) found.set(word, kind);
  return found;
}

/** The abbreviations of each language that was asked for: a run has transcripts in few of them. */
const byLanguage = new Map<string, KnownAbbreviations>();

/**
 * The abbreviations of a language, by its BCP-47 tag, in lower case and without their last full stop. If the language
 * is unknown, those of all languages.
 */
export function abbreviationsIn(language = 'multi'): KnownAbbreviations {
  const code = language.toLowerCase().split('-')[0] ?? '';
  const found = byLanguage.get(code);
  if (found !== undefined) return found;
  const abbreviations = known([EVERY_LANGUAGE, ...listsOf(code)]);
  byLanguage.set(code, abbreviations);
  return abbreviations;
}

function listsOf(code: string): readonly AbbreviationLists[] {
  if (code === 'multi') return Object.values(LANGUAGES);
  return Object.entries(LANGUAGES).flatMap(([language, lists]) => (language === code ? [lists] : []));
}
