export const id = 639;
export const ids = [639];
export const modules = {

/***/ 97639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  render: () => (/* binding */ render)
});

// EXTERNAL MODULE: ./lib/lib/safe-text.js
var safe_text = __webpack_require__(61636);
// EXTERNAL MODULE: ./lib/transcript/speakers.js
var speakers = __webpack_require__(91006);
;// CONCATENATED MODULE: ./lib/transcript/captions/columns.js
/** Wide and fullwidth characters in short: https://www.unicode.org/reports/tr11/ */
const WIDE = /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{1f200}-\u{1f2ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\p{Emoji}\ufe0f/u;
const ONE_COLUMN_EACH = /^[\x20-\x7e\u00a0-\u02ff\u0370-\u0482\u2010-\u2027]*$/;
/** Kana, ideographs, Hangul and fullwidth marks, none of which attaches to another. */
const TWO_COLUMNS_EACH = /^[\u3001-\u3029\u3041-\u3096\u30a1-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff60]*$/;
const GRAPHEMES = new Intl.Segmenter('und', { granularity: 'grapheme' });
/** What a reader takes for single characters. */
const graphemesOf = (text) => [...GRAPHEMES.segment(text)].map(({ segment }) => segment);
/** How many columns a text takes: a wide character two, whatever is attached to it none. */
function columnsOf(text) {
    if (ONE_COLUMN_EACH.test(text))
        return text.length;
    if (TWO_COLUMNS_EACH.test(text))
        return 2 * text.length;
    return graphemesOf(text).reduce((sum, grapheme) => sum + (WIDE.test(grapheme) ? 2 : 1), 0);
}

;// CONCATENATED MODULE: ./lib/transcript/captions/grammar.js
/** Only words that are nearly always of their kind; a word of several kinds is of the first one. */
const ENGLISH = {
    determiner: 'a an the my your his her its our their this these those every each no some any another either neither whose ' +
        'very more most too quite rather such',
    conjunction: 'and but or nor so yet because although though unless while whereas if whether when whenever where wherever ' +
        'that which who whom than as since until how what why',
    preposition: 'of in on at by for with from to into onto upon about over under above below between among through during ' +
        'before after against without within across behind beyond near toward towards per like via around along',
    auxiliary: 'am is are was were be been being have has had do does did will would shall should can could may might must ' +
        "not never i'm you're we're they're i've you've we've they've i'll you'll we'll they'll he'll she'll it'll " +
        "i'd you'd we'd they'd he'd she'd it's he's she's that's there's what's who's let's going gonna",
    pronoun: 'i he she we they there',
};
const GERMAN = {
    determiner: 'der die das den dem des ein eine einen einem einer eines mein meine meinen meinem meiner dein deine sein seine ' +
        'seinen seinem seiner ihr ihre ihren ihrem ihrer unser unsere unseren unserem kein keine keinen keinem keiner ' +
        'dieser diese dieses diesen diesem jeder jede jedes jeden sehr ganz zu',
    conjunction: 'und oder aber denn sondern weil dass obwohl wenn als ob während damit sodass bevor nachdem sobald falls wie',
    preposition: 'in im an am auf aus bei beim mit nach seit von vom zum zur für durch gegen ohne um über unter vor hinter ' +
        'neben zwischen wegen trotz bis ins ans',
    auxiliary: 'bin bist ist sind seid war waren habe hast hat haben hatte hatten werde wird werden wurde wurden kann können ' +
        'konnte muss müssen will wollen soll sollen darf nicht',
    pronoun: 'ich du er wir man es',
};
const FRENCH = {
    determiner: 'le la les l un une des du au aux mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ce cet cette ' +
        'ces chaque quelques plusieurs très plus aucun aucune',
    conjunction: 'et ou mais donc or ni car que qui dont où quand lorsque puisque comme si parce',
    preposition: 'à de en dans par pour sur sous avec sans vers chez entre contre depuis pendant avant après',
    auxiliary: 'suis es est sommes êtes sont ai as a avons avez ont était étaient avait avaient sera ne pas se',
    pronoun: 'je tu il elle on nous vous ils elles',
};
const SPANISH = {
    determiner: 'el la los las un una unos unas mi mis tu tus su sus nuestro nuestra nuestros nuestras este esta estos estas ese ' +
        'esa esos esas cada muy más ningún ninguna del al',
    conjunction: 'y e o u pero sino porque que quien cuando donde como si aunque mientras pues',
    preposition: 'a de en con por para sin sobre entre hasta desde hacia contra según durante',
    auxiliary: 'es son era eran fue ha han he hemos había está están estaba no se me te le lo les nos',
    pronoun: 'yo él ella nosotros ellos ellas usted ustedes',
};
const ITALIAN = {
    determiner: 'il lo la i gli le un uno una del dello della dei degli delle al allo alla ai agli alle nel nella nei nelle sul ' +
        'sulla dal dalla mio mia tuo tua suo sua nostro nostra questo questa questi queste ogni molto più',
    conjunction: 'e ed o ma perché che chi quando dove come se mentre anche però quindi',
    preposition: 'a di da in con su per tra fra senza verso durante dopo prima',
    auxiliary: 'è sono sei era erano ho hai ha abbiamo hanno aveva non si mi ti ci vi',
    pronoun: 'io lui lei noi loro',
};
const PORTUGUESE = {
    determiner: 'o a os as um uma uns umas do da dos das no na nos nas ao à meu minha seu sua nosso nossa este esta esse essa ' +
        'cada muito mais',
    conjunction: 'e ou mas porque que quem quando onde como se embora enquanto pois',
    preposition: 'de em com por para sem sobre entre até desde contra durante',
    auxiliary: 'é são era foi foram tem têm tinha está estão não me te lhe',
    pronoun: 'eu ele ela nós eles elas você vocês',
};
const DUTCH = {
    determiner: 'de het een mijn jouw zijn haar onze ons hun deze dit die elke geen heel zeer',
    conjunction: 'en of maar want omdat dat als wanneer terwijl hoewel toen dan zodat',
    preposition: 'in op aan van met voor door bij naar uit over onder tussen tegen zonder om te tot',
    auxiliary: 'is ben bent was waren heb heeft hebben had hadden wordt worden zal zullen kan kunnen moet niet',
    pronoun: 'ik jij je hij zij ze wij we er',
};
const LANGUAGES = {
    en: ENGLISH,
    de: GERMAN,
    fr: FRENCH,
    es: SPANISH,
    it: ITALIAN,
    pt: PORTUGUESE,
    nl: DUTCH,
};
const KINDS = ['determiner', 'conjunction', 'preposition', 'auxiliary', 'pronoun'];
/** What Deepgram calls the language of speech that is in several. */
const SEVERAL = 'multi';
/** The grammar of a language by its BCP-47 tag; English where none is known, none where there are no lists. */
function grammarOf(language) {
    const tag = language === undefined || language === SEVERAL ? 'en' : language;
    const [primary = ''] = tag.toLowerCase().split('-');
    const lists = Object.hasOwn(LANGUAGES, primary) ? LANGUAGES[primary] : undefined;
    const kinds = new Map();
    if (lists === undefined)
        return kinds;
    for (const kind of KINDS)
        for (const word of lists[kind].split(' '))
            if (!kinds.has(word))
                kinds.set(word, kind);
    return kinds;
}

// EXTERNAL MODULE: ./lib/transcript/join.js
var join = __webpack_require__(72884);
// EXTERNAL MODULE: ./lib/transcript/paragraphs.js
var paragraphs = __webpack_require__(34103);
;// CONCATENATED MODULE: ./lib/transcript/captions/bonds.js

/** How bad it is to part two words, from 0, after a sentence, to 30, inside of a word. */
const BOND = { sentence: 0, clause: 1, insideWord: 30 };
/** After a word of a kind: it belongs to what follows. */
const AFTER = {
    determiner: 16,
    preposition: 13,
    conjunction: 11,
    auxiliary: 9,
    pronoun: 10,
};
/** Before a word of a kind: there something new begins. */
const BEFORE = {
    conjunction: 2,
    preposition: 3,
    pronoun: 3,
    determiner: 5,
    auxiliary: 6,
};
const ORDINARY = 6.5;
const OF = 8;
const TITLE = 17;
const NAME = 14;
const NUMBER = 14;
const POSSESSIVE = 14;
const COUNTED = 9;
const CLAUSE_END = /[,;:،、，；：—–…][\p{Pe}\p{Pf}"'’”]*$/u;
const ABBREVIATED = /^(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|Sen|Gen|Rev|Capt|No|vs)\.$/u;
const NUMERIC = /^[\p{Sc}#]?\d[\d.,:]*$/u;
const CAPITAL = /^\p{Lu}/u;
const EDGES = /^[^\p{L}\p{N}\p{Sc}#]+|[^\p{L}\p{N}]+$/gu;
const NUMBER_WORDS = new Set(('two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy ' +
    'eighty ninety hundred thousand million billion').split(' '));
const TITLES = new Set('mr mrs ms dr prof president sir lord lady captain professor doctor saint'.split(' '));
/** How bad it is to part two words that follow each other. */
function bondBetween(before, after, grammar) {
    if (ABBREVIATED.test(before))
        return TITLE;
    if ((0,paragraphs/* endsSentence */._)(before, after))
        return BOND.sentence;
    if (CLAUSE_END.test(before))
        return BOND.clause;
    const [left, right] = [bare(before), bare(after)];
    const bonds = [
        bondAfter(left, grammar),
        bondOfNames(left, right, grammar),
        NUMERIC.test(right) ? COUNTED : undefined,
    ].filter((bond) => bond !== undefined);
    return bonds.length > 0 ? Math.max(...bonds) : bondBefore(right, grammar);
}
const bare = (word) => word.replace(EDGES, '').replaceAll('’', "'");
function bondAfter(word, grammar) {
    const lower = word.toLowerCase();
    const kind = grammar.get(lower);
    if (kind !== undefined)
        return AFTER[kind];
    if (NUMERIC.test(word) || NUMBER_WORDS.has(lower))
        return NUMBER;
    if (lower.endsWith("n't"))
        return AFTER.auxiliary;
    if (lower.endsWith("'s"))
        return POSSESSIVE;
    return TITLES.has(lower) && CAPITAL.test(word) ? TITLE : undefined;
}
function bondBefore(word, grammar) {
    const kind = grammar.get(word.toLowerCase());
    if (word === 'of')
        return OF;
    return kind === undefined ? ORDINARY : BEFORE[kind];
}
/** First and last names, and other words that are written as one name. */
function bondOfNames(left, right, grammar) {
    const isName = (word) => CAPITAL.test(word) && !grammar.has(word.toLowerCase());
    return isName(left) && isName(right) ? NAME : undefined;
}

;// CONCATENATED MODULE: ./lib/transcript/captions/unspaced.js

/** Scripts without spaces between words, whose words have to be found. https://www.unicode.org/reports/tr14/ */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\u3000-\u303f\uff01-\uff65]/u;
/** What may not begin a line, or end one: https://www.w3.org/TR/jlreq/#line_breaking */
const NOT_FIRST = /^[\p{Pe}\p{Pf}\p{Po}\p{M}ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮーヽヾゝゞ々ๆฯ!?.,:;]/u;
const NOT_LAST = /[\p{Ps}\p{Pi}]$/u;
/** Japanese particles and endings, which belong to what is before them. */
const PARTICLE = /^\p{sc=Hiragana}{1,2}$/u;
const unspaced_CLAUSE_END = /[、，；：,;:]$/u;
const SENTENCE_END = /[。！？!?]$/u;
const BETWEEN_WORDS = 6;
const AFTER_PARTICLE = 3;
const BEFORE_PARTICLE = 12;
const INSIDE_UNIT = 20;
/** Text is segmented in parts of so many characters, since segmenting takes longer for long ones. */
const PART = 400;
const WORDS = new Intl.Segmenter('und', { granularity: 'word' });
/** Whether a text has parts that are written without spaces. */
const isUnspaced = (text) => UNSPACED.test(text);
/**
 * Where a text without spaces may be parted: by position, how bad that is. `given` are positions at which it comes in
 * parts already, and may be parted at least.
 */
function partings(text, given) {
    const segments = [];
    for (let from = 0; from < text.length; from = endOfPart(text, from))
        for (const { index, segment } of WORDS.segment(text.slice(from, endOfPart(text, from))))
            segments.push({ index: from + index, segment });
    const bonds = new Map(given.map((position) => [position, INSIDE_UNIT]));
    segments.forEach(({ index, segment }, at) => {
        const before = segments[at - 1]?.segment;
        if (before === undefined)
            return;
        if (NOT_FIRST.test(segment) || NOT_LAST.test(before))
            return;
        bonds.set(index, unspaced_bondBetween(before, segment));
    });
    for (const position of given)
        if (NOT_FIRST.test(text.slice(position, position + 2)))
            bonds.set(position, BOND.insideWord);
    return new Map([...bonds].sort(([a], [b]) => a - b));
}
const endOfPart = (text, from) => {
    const end = from + PART;
    // Not between the halves of a character.
    return /^[\udc00-\udfff]/.test(text.slice(end, end + 1)) ? end + 1 : end;
};
function unspaced_bondBetween(before, after) {
    if (SENTENCE_END.test(before))
        return BOND.sentence;
    if (unspaced_CLAUSE_END.test(before))
        return BOND.clause;
    if (PARTICLE.test(after))
        return BEFORE_PARTICLE;
    return PARTICLE.test(before) ? AFTER_PARTICLE : BETWEEN_WORDS;
}

;// CONCATENATED MODULE: ./lib/transcript/captions/pieces.js





/** Words as pieces of `widest` columns at most. */
function piecesOf(words, grammar, widest) {
    const whole = words.flatMap(piecesOfWord);
    const bound = whole.map((piece, index) => {
        const before = whole[index - 1];
        if (before === undefined)
            return piece;
        const isSentence = piece.bond === BOND.sentence;
        return {
            ...piece,
            bond: isSentence ? piece.bond : bondBetween(before.text, piece.text, grammar),
            space: spaceBetween(before, piece),
        };
    });
    return stretchesOf(bound)
        .flatMap((stretch) => (stretch.some(({ text }) => isUnspaced(text)) ? partUnspaced(stretch) : stretch))
        .flatMap((piece) => breakUp(piece, widest));
}
const spaceBetween = (before, after) => (0,join/* gapBetween */.D)(before.text, after.text) === ' ' ? 1 : 0;
/** A word as it can be shown; what was recognized as one may have spaces. */
function piecesOfWord({ text, start, end, startsSentence }) {
    const texts = (0,safe_text/* forPlainText */.$2)(text.toWellFormed())
        .split(/\s+/u)
        .filter((part) => part !== '');
    return spread(texts, start, end).map((part, index) => ({
        ...part,
        space: 1,
        bond: index === 0 && startsSentence ? BOND.sentence : BOND.insideWord,
    }));
}
/** Parts of a text with their share of its time. */
function spread(texts, start, end) {
    const sized = texts.map((text) => ({ text, columns: columnsOf(text) }));
    const total = sized.reduce((sum, { columns }) => sum + columns, 0);
    const at = (column) => Math.round(start + ((end - start) * column) / Math.max(1, total));
    let column = 0;
    return sized.map((part) => {
        const from = column;
        column += part.columns;
        return { ...part, start: at(from), end: at(column) };
    });
}
/** Pieces that are written without spaces between them. */
function stretchesOf(pieces) {
    const stretches = [];
    for (const piece of pieces) {
        const last = stretches.at(-1);
        if (last !== undefined && piece.space === 0)
            last.push(piece);
        else
            stretches.push([piece]);
    }
    return stretches;
}
/** Finds the words of a text that has no spaces; what came as one piece may be several, and the other way round. */
function partUnspaced(stretch) {
    let length = 0;
    const placed = stretch.map((piece) => {
        const from = length;
        length += piece.text.length;
        return { piece, from };
    });
    const bonds = partings(stretch.map(({ text }) => text).join(''), placed.slice(1).map(({ from }) => from));
    const positions = [...bonds.keys()];
    let next = 0;
    return placed.flatMap(({ piece, from }) => {
        const cuts = [];
        for (; (positions[next] ?? Number.POSITIVE_INFINITY) < from + piece.text.length; next++)
            if ((positions[next] ?? 0) > from)
                cuts.push((positions[next] ?? 0) - from);
        const bond = Math.min(bonds.get(from) ?? piece.bond, piece.bond);
        const texts = [0, ...cuts].map((cut, index) => piece.text.slice(cut, cuts[index]));
        return spread(texts, piece.start, piece.end).map((part, index) => index === 0
            ? { ...part, space: piece.space, bond: piece.space === 0 ? bond : piece.bond }
            : { ...part, space: 0, bond: bonds.get(from + (cuts[index - 1] ?? 0)) ?? BOND.insideWord });
    });
}
/** A word that is wider than a line is broken into parts of about the same width: there is no other way to show it. */
function breakUp(piece, widest) {
    if (piece.columns <= widest)
        return [piece];
    const width = Math.ceil(piece.columns / Math.ceil(piece.columns / widest));
    const texts = [];
    let columns = Number.POSITIVE_INFINITY;
    for (const grapheme of graphemesOf(piece.text)) {
        const more = columnsOf(grapheme);
        // Two wide characters less a column, when the width is odd.
        if (columns + more <= Math.min(widest, width + 1))
            texts.push((texts.pop() ?? '') + grapheme);
        else
            texts.push(grapheme);
        columns = columns + more <= Math.min(widest, width + 1) ? columns + more : more;
    }
    return spread(texts, piece.start, piece.end).map((part, index) => index === 0
        ? { ...part, space: piece.space, bond: piece.bond }
        : { ...part, space: 0, bond: BOND.insideWord });
}

;// CONCATENATED MODULE: ./lib/transcript/captions/runs.js


/** No cue reaches across such a silence; a millisecond less than 1.5 s, for the sake of rounding. */
const SILENCE_MS = 1499;
/** Times beyond it, some thirty years, would not be written as numbers any more. */
const LATEST_MS = 1e12;
/** Something that can be seen: words without it are not shown. */
const VISIBLE = /[^\p{Cc}\p{Cf}\p{Z}]/u;
/** All that is said in order of its start, also across channels. */
function runsOf({ channels }, { widest, language }) {
    const runs = channels.flatMap(({ paragraphs, language: detected }, channel) => {
        const grammar = grammarOf(detected ?? language);
        const spoken = paragraphs.flatMap(({ speaker, sentences }) => sentences.flatMap((sentence) => sentence.filter(isVisible).map((word, index) => spokenWord(word, speaker, index))));
        return stretches(spoken).map((words) => {
            const pieces = piecesOf(words, grammar, widest);
            const voice = { channel, speaker: words[0]?.speaker };
            return { voice, pieces, start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
        });
    });
    return runs.toSorted((a, b) => a.start - b.start);
}
const isVisible = ({ text }) => VISIBLE.test(text.toWellFormed());
const spokenWord = ({ text, start, end }, speaker, index) => ({
    text,
    speaker,
    start: Math.min(LATEST_MS, Math.round(start * 1000)),
    end: Math.min(LATEST_MS, Math.round(end * 1000)),
    startsSentence: index === 0,
});
/** Words of one speaker each, between long silences. */
function stretches(words) {
    const all = [];
    let before;
    for (const word of words) {
        const goesOn = before && before.speaker === word.speaker && word.start - before.end < SILENCE_MS;
        if (goesOn)
            all.at(-1)?.push(word);
        else
            all.push([word]);
        before = word;
    }
    return all;
}

;// CONCATENATED MODULE: ./lib/transcript/captions/lines.js
/** Costs are on the scale of bonds: 1 for a comma, 16 for an article and its noun. */
const BALANCE_COST = 9;
/** A line below a shorter one is easier to read, and hides less of a picture. */
const TOP_HEAVY = 1.03;
const LINE_COST = 1;
const LONELY_COST = 4;
/** A single word below so many columns looks lost. */
const SHORT_COLUMNS = 10;
const LABEL_ALONE_COST = 3;
/** Measures pieces. */
function measure(pieces) {
    const upTo = new Float64Array(pieces.length + 1);
    pieces.forEach(({ columns, space }, index) => {
        upTo[index + 1] = (upTo[index] ?? 0) + columns + space;
    });
    return { pieces, upTo };
}
/** Columns of the pieces from one position to another. */
const columnsBetween = ({ pieces, upTo }, from, to) => (upTo[to] ?? 0) - (upTo[from] ?? 0) - (pieces[from]?.space ?? 0);
/** Lays out pieces from wherever it is asked to. */
function layouter(all, room) {
    let memory = tableOf(0);
    return (start, label) => {
        const width = piecesWithin(all, start, room) + 1;
        const size = width * (room.lines + 1);
        if (size > memory.cost.length)
            memory = tableOf(2 * size);
        const table = { ...memory, width };
        table.cost.fill(Number.POSITIVE_INFINITY, 0, size);
        table.squares.fill(0, 0, size);
        table.columns.fill(0, 0, size);
        table.cost[0] = 0;
        for (let line = 1; line <= room.lines; line++) {
            addLine(all, table, { start, line, lineLength: room.lineLength, label: line === 1 ? label : 0 });
            if (line === 1 && label > 0)
                setLabelAlone(table);
        }
        const linesTo = (end) => bestLines(table, end - start, room);
        return {
            furthest: start + width - 1,
            costTo: (end) => costOf(table, linesTo(end), end - start, room.lineLength),
            startsTo: (end) => startsOf(table, linesTo(end), end - start).map((count) => start + count),
        };
    };
}
const tableOf = (size) => ({
    width: 0,
    cost: new Float64Array(size),
    squares: new Float64Array(size),
    columns: new Float64Array(size),
    before: new Int32Array(size),
});
/** The label as the first line, with none of the pieces. */
function setLabelAlone(table) {
    table.cost[table.width] = LABEL_ALONE_COST;
    table.before[table.width] = 0;
}
/** How many pieces there is room for, at most. */
function piecesWithin(all, start, { lineLength, lines }) {
    // A space less for each line that ends.
    const columns = lineLength * lines + lines - 1;
    let end = start + 1;
    while (end < all.pieces.length && columnsBetween(all, start, end + 1) <= columns)
        end++;
    return end - start;
}
/** Appends one more line in each way to what is set. */
function addLine(all, table, next) {
    for (let before = 0; before < table.width - 1; before++) {
        const isSet = (table.cost[(next.line - 1) * table.width + before] ?? 0) < Number.POSITIVE_INFINITY;
        if (isSet)
            addLineAfter(all, table, next, before);
    }
}
function addLineAfter(all, table, next, before) {
    const { start, line, lineLength, label } = next;
    const bond = before === 0 ? 0 : (all.pieces[start + before]?.bond ?? 0) + LINE_COST;
    for (let count = before + 1; count < table.width; count++) {
        const columns = label + columnsBetween(all, start + before, start + count);
        if (columns > lineLength)
            return;
        const isLonely = before > 0 && count === before + 1 && columns < SHORT_COLUMNS;
        const cost = bond + (isLonely ? LONELY_COST : 0);
        keepBetter(table, { line, before, count, cost, columns, square: squareOf(columns, lineLength) });
    }
}
function keepBetter(table, { line, before, count, cost, columns, square }) {
    const from = (line - 1) * table.width + before;
    const to = line * table.width + count;
    const costs = (table.cost[from] ?? 0) + cost;
    const squares = (table.squares[from] ?? 0) * TOP_HEAVY + square;
    if (costs + squares >= (table.cost[to] ?? 0) + (table.squares[to] ?? 0))
        return;
    table.cost[to] = costs;
    table.squares[to] = squares;
    table.columns[to] = (table.columns[from] ?? 0) + columns;
    table.before[to] = before;
}
const squareOf = (columns, lineLength) => (columns / lineLength) ** 2 * BALANCE_COST;
/** What it costs to set so many pieces as so many lines: the worse, the further these are from being of one width. */
function costOf({ width, cost, squares, columns }, lines, count, lineLength) {
    const at = lines * width + count;
    return (cost[at] ?? 0) + (squares[at] ?? 0) - squareOf(columns[at] ?? 0, lineLength) / lines;
}
/** As how many lines so many pieces are set best. */
function bestLines(table, count, room) {
    let best = 1;
    for (let lines = 2; lines <= room.lines; lines++)
        if (costOf(table, lines, count, room.lineLength) < costOf(table, best, count, room.lineLength))
            best = lines;
    return best;
}
function startsOf({ width, before }, lines, count) {
    const starts = [];
    let rest = count;
    for (let line = lines; line > 0; line--) {
        rest = before[line * width + rest] ?? 0;
        starts.push(rest);
    }
    return starts.reverse();
}

;// CONCATENATED MODULE: ./lib/transcript/captions/segment.js


/** Costs are on the scale of bonds: 1 for a comma, 16 for an article and its noun. */
const CUE_COST = 8;
/** The next cue may be far away: words that belong together are parted more by it than by a line. */
const CUE_BOND = 1.7;
/** Several sentences in a cue: whole ones, or with parts of others. */
const WHOLE_SENTENCES_COST = 2;
const PARTS_OF_SENTENCES_COST = 11;
const TOO_SHORT_COST = 14;
const TOO_FAST_COST = 10;
/** Beyond twice the reading speed nothing gets worse. */
const FASTEST = 2;
const SINGLE_WORD_COST = 6;
/** Speech that goes on after its cue is gone, beyond a small share of it. */
const CUT_COST = 25;
const CUT_SHARE = 0.15;
/** A pause from which on it is better to wait with what follows. */
const PAUSE_MS = 500;
const PAUSE_COST_A_SECOND = 14;
/** A pause of so much makes a bond as loose as it gets, by so much of it. */
const LOOSENING_MS = 600;
const LOOSENING = 0.7;
/** What is shown for longer seems to have stopped. */
const LONG_MS = 7000;
const LONG_COST_A_SECOND = 4;
/**
 * Divides what is said at a stretch into blocks at the least cost in all.
 * The costs of a block depend on it alone, so that the best division up to a piece is the best one up to the start of
 * the last block, and that block: https://en.wikipedia.org/wiki/Knuth%E2%80%93Plass_line-breaking_algorithm
 */
function divide(pieces, rules, around) {
    const all = measure(loosened(pieces));
    const sums = {
        pieces: all.pieces,
        interruptions: nextInterruptions(all.pieces, around.interruptions),
        pauses: costsOfPauses(all.pieces),
        sentences: countSentences(all.pieces),
    };
    const layOut = layouter(all, rules);
    const best = new Float64Array(pieces.length + 1).fill(Number.POSITIVE_INFINITY);
    const starts = new Int32Array(pieces.length + 1);
    best[0] = 0;
    for (let from = 0; from < pieces.length; from++) {
        const layouts = layOut(from, labelAt(from, around));
        for (let to = from + 1; to <= layouts.furthest && !isTooLong(all, from, to, rules); to++) {
            const room = Math.min(all.pieces[to]?.start ?? around.next, sums.interruptions[from] ?? around.next);
            const own = CUE_COST +
                costOfLines(layouts, from, to) +
                costInside(sums, from, to) +
                segment_costOf(all, { from, to, room }, rules);
            const cost = (best[from] ?? 0) + own;
            if (cost >= (best[to] ?? 0))
                continue;
            best[to] = cost;
            starts[to] = from;
        }
    }
    const blocks = [];
    for (let to = pieces.length; to > 0; to = blocks.at(-1)?.from ?? 0) {
        const from = starts[to] ?? 0;
        const lines = linesOf(layOut(from, labelAt(from, around)), from, to);
        blocks.push({ from, to, lines });
    }
    return blocks.reverse();
}
const labelAt = (from, { label, laterLabel }) => from === 0 ? label : laterLabel;
/** Where nothing fits a line, such as a wide character on a line of one column, a piece stands alone even so. */
const isAnyway = ({ costTo }, from, to) => to === from + 1 && costTo(to) === Number.POSITIVE_INFINITY;
const costOfLines = (layouts, from, to) => isAnyway(layouts, from, to) ? 0 : layouts.costTo(to);
const linesOf = (layouts, from, to) => isAnyway(layouts, from, to) ? [from] : layouts.startsTo(to);
/** Pieces with bonds as loose as the pauses before them make them. */
function loosened(pieces) {
    return pieces.map((piece, index) => {
        const pause = Math.min(LOOSENING_MS, pauseBefore(pieces, index));
        return pause === 0 ? piece : { ...piece, bond: piece.bond * (1 - (LOOSENING * pause) / LOOSENING_MS) };
    });
}
const pauseBefore = (pieces, index) => Math.max(0, (pieces[index]?.start ?? 0) - (pieces[index - 1]?.end ?? pieces[index]?.start ?? 0));
/** What it costs not to begin a block at the pauses, summed up to each piece. */
function costsOfPauses(pieces) {
    const sums = new Float64Array(pieces.length + 1);
    pieces.forEach((_, index) => {
        const long = Math.max(0, pauseBefore(pieces, index) - PAUSE_MS);
        sums[index + 1] = (sums[index] ?? 0) + (long / 1000) * PAUSE_COST_A_SECOND;
    });
    return sums;
}
/** How many sentences begin, up to each piece. */
function countSentences(pieces) {
    const counts = new Int32Array(pieces.length + 1);
    pieces.forEach(({ bond }, index) => {
        counts[index + 1] = (counts[index] ?? 0) + (bond === BOND.sentence ? 1 : 0);
    });
    return counts;
}
/** What it costs not to begin a block where one might. */
function costInside(piecesBefore, from, to) {
    const { pauses, sentences, pieces } = piecesBefore;
    const begun = (sentences[to] ?? 0) - (sentences[from + 1] ?? 0);
    const isWhole = isSentenceAt(pieces, from) && isSentenceAt(pieces, to);
    const each = isWhole ? WHOLE_SENTENCES_COST : PARTS_OF_SENTENCES_COST;
    return (pauses[to] ?? 0) - (pauses[from + 1] ?? 0) + begun * each;
}
/** What is said at a stretch begins and ends like a sentence. */
const isSentenceAt = (pieces, index) => index === 0 || index >= pieces.length || pieces[index]?.bond === BOND.sentence;
const spanOf = ({ pieces }, from, to) => (pieces[to - 1]?.end ?? 0) - (pieces[from]?.start ?? 0);
/** A single piece may be: how long it is shown is cut. */
const isTooLong = (all, from, to, { longest }) => longest !== undefined && to > from + 1 && spanOf(all, from, to) > longest;
/** What a cue costs by how long it can be shown, and by what it parts; `room` is when the next one comes. */
function segment_costOf(all, { from, to, room }, rules) {
    const span = spanOf(all, from, to);
    const available = room - rules.gap - (all.pieces[from]?.start ?? 0);
    const columns = columnsBetween(all, from, to);
    const reading = rules.readingSpeed === undefined ? 0 : (columns / rules.readingSpeed) * 1000;
    const wanted = Math.max(span, rules.shortest, Math.min(reading, span + rules.hold));
    const shown = Math.max(1, Math.min(available, wanted));
    const bond = (all.pieces[to]?.bond ?? 0) * CUE_BOND;
    const isLonely = to === from + 1 && bond > 0;
    return (bond +
        (isLonely ? SINGLE_WORD_COST : 0) +
        Math.max(0, 1 - shown / Math.max(1, rules.shortest)) * TOO_SHORT_COST +
        Math.max(0, 1 - shown / Math.max(1, span) - CUT_SHARE) * CUT_COST +
        Math.min(FASTEST, Math.max(0, reading / shown - 1)) * TOO_FAST_COST +
        (Math.max(0, span - LONG_MS) / 1000) * LONG_COST_A_SECOND);
}
/** When somebody else begins to speak after the start of each piece. */
function nextInterruptions(pieces, interruptions) {
    let next = 0;
    return Float64Array.from(pieces, ({ start }) => {
        while ((interruptions[next] ?? Number.POSITIVE_INFINITY) <= start)
            next++;
        return interruptions[next] ?? Number.POSITIVE_INFINITY;
    });
}

;// CONCATENATED MODULE: ./lib/transcript/captions/timing.js
/** A gap that is shorter flickers: the cue before stays until the next one, as far as it may. */
const FLICKER_MS = 500;
/** No cue stays for as long after its speech, whatever else is wanted. */
const timing_SILENCE_MS = 1500;
/**
 * Times at which cues are shown: from their speech on, never two at once. `all` is in order of the starts; where
 * several speak at once, each has some of the time in which it is heard.
 */
function timesOf(all, rules) {
    const starts = timing_startsOf(all, rules);
    return all.map((said, index) => {
        const start = starts[index] ?? 0;
        return { start, end: endOf({ ...said, start }, starts[index + 1] ?? Number.POSITIVE_INFINITY, rules) };
    });
}
function timing_startsOf(all, { shortest }) {
    let before;
    return all.map(({ start: said, end }) => {
        let start = said;
        if (before !== undefined) {
            const free = before.start + Math.min(shortest, before.end - before.start);
            const half = Math.floor((said + end) / 2);
            start = Math.max(said, before.start + 1, Math.min(free, half));
        }
        before = { start, end };
        return start;
    });
}
function endOf(said, next, rules) {
    const { start } = said;
    const latest = next - Math.min(rules.gap, Math.floor((next - start) / 4));
    const longest = start + (rules.longest ?? Number.POSITIVE_INFINITY);
    return Math.max(start + 1, Math.min(untilRead(said, latest, rules), latest, longest));
}
/** Until when a cue should be shown, if nothing else was: until it is said, and can be read. */
function untilRead({ start, end, columns }, latest, rules) {
    const { hold, readingSpeed, shortest } = rules;
    const read = readingSpeed === undefined ? end : start + Math.ceil((columns / readingSpeed) * 1000);
    const seen = Math.min(start + shortest, end + timing_SILENCE_MS - 1);
    const until = Math.max(end, Math.min(read, end + hold), seen);
    return latest - until < FLICKER_MS && latest <= end + hold ? latest : until;
}

;// CONCATENATED MODULE: ./lib/transcript/captions/cues.js




/** As much of a line may be a label. */
const LABEL_SHARE = 3 / 4;
/** Divides a transcript into cues: never across a change of voices or a long silence, each word once. */
function cuesOf(transcript, rules, setting = {}) {
    const labels = labelsOf(transcript, rules, setting);
    const widestLabel = Math.max(0, ...Array.from(labels.values(), columnsOf));
    // With more lines, a label has one of its own where that is needed.
    const widest = Math.max(2, rules.lineLength - (rules.lines > 1 ? 0 : widestLabel));
    const runs = runsOf(transcript, { widest, language: setting.language });
    const blocks = surroundingsOf(runs, labels)
        .flatMap((around, index) => blocksOf(runs[index], rules, around))
        .toSorted((a, b) => a.start - b.start);
    const times = timesOf(blocks, rules);
    return blocks.map(({ voice, lines }, index) => {
        const label = labels.get(keyOf(voice));
        const before = blocks[index - 1];
        const isNew = before === undefined || label !== labels.get(keyOf(before.voice));
        const { start, end } = times[index] ?? { start: 0, end: 1 };
        return {
            start,
            end,
            voice,
            ...(isNew ? { label, lines } : { label: undefined, lines: withText(lines) }),
        };
    });
}
/** Without the line that was left to a label. */
const withText = (lines) => lines.filter((line) => line !== '');
const keyOf = ({ channel, speaker }) => `${channel} ${speaker ?? ''}`;
/** The labels of all voices, no longer than fits. */
function labelsOf({ channels }, rules, { labelOf }) {
    const labels = new Map();
    if (labelOf === undefined)
        return labels;
    channels.forEach(({ paragraphs }, channel) => {
        for (const { speaker } of paragraphs) {
            const voice = { channel, speaker };
            const label = labels.has(keyOf(voice)) ? undefined : labelOf(voice);
            if (label !== undefined)
                labels.set(keyOf(voice), shortened(label, Math.floor(rules.lineLength * LABEL_SHARE)));
        }
    });
    return labels;
}
/** A label of so many columns at most, with what ends it. */
function shortened(label, columns) {
    if (columnsOf(label) <= columns)
        return label;
    const end = /:?\s*$/u.exec(label)?.[0] ?? '';
    const kept = [];
    for (const grapheme of graphemesOf(label)) {
        if (columnsOf([...kept, grapheme, '…', end].join('')) > columns)
            break;
        kept.push(grapheme);
    }
    return `${kept.join('').trimEnd()}…${end}`;
}
/** What is around each run, in the order of the runs. */
function surroundingsOf(runs, labels) {
    const atOnce = overlaps(runs);
    return runs.map(({ voice }, index) => {
        const label = labels.get(keyOf(voice)) ?? '';
        const before = runs[index - 1];
        const isNew = before === undefined ||
            labels.get(keyOf(before.voice)) !== labels.get(keyOf(voice)) ||
            atOnce.has(index - 1);
        // Where several speak at once, their cues take turns, and any may need its label.
        const later = atOnce.has(index) ? columnsOf(label) : 0;
        return {
            label: isNew ? columnsOf(label) : later,
            laterLabel: later,
            ...othersAfter(runs, index),
        };
    });
}
/** Positions of runs during which another one is heard. */
function overlaps(runs) {
    const found = new Set();
    let last = { index: -1, end: Number.NEGATIVE_INFINITY };
    runs.forEach(({ start, end }, index) => {
        if (start < last.end)
            found.add(index).add(last.index);
        if (end > last.end)
            last = { index, end };
    });
    return found;
}
/** When other runs start during one, and after it. */
function othersAfter(runs, index) {
    const end = runs[index]?.end ?? 0;
    let next = index + 1;
    while ((runs[next]?.start ?? end) < end)
        next++;
    const interruptions = runs.slice(index + 1, next).map(({ start }) => start);
    return { interruptions, next: runs[next]?.start ?? Number.POSITIVE_INFINITY };
}
function blocksOf(run, rules, around) {
    if (run === undefined)
        return [];
    return divide(run.pieces, rules, around).map((block) => {
        const pieces = run.pieces.slice(block.from, block.to);
        const lines = cues_linesOf(run.pieces, block);
        const columns = pieces.reduce((sum, piece) => sum + piece.columns + piece.space, -(pieces[0]?.space ?? 0));
        return { voice: run.voice, lines, columns, start: pieces[0]?.start ?? 0, end: pieces.at(-1)?.end ?? 0 };
    });
}
function cues_linesOf(pieces, { to, lines }) {
    return lines.map((start, index) => lineOf(pieces.slice(start, lines[index + 1] ?? to)));
}
const lineOf = (pieces) => pieces.map(({ text, space }, index) => (index > 0 && space === 1 ? ` ${text}` : text)).join('');

// EXTERNAL MODULE: ./lib/transcript/captions/rules.js
var rules = __webpack_require__(47107);
;// CONCATENATED MODULE: ./lib/transcript/captions/time-code.js
const two = (value) => String(value).padStart(2, '0');
/** Whole milliseconds as `01:02:03` with a mark and the milliseconds; hours may be any number from two digits on. */
function timeCode(milliseconds, mark) {
    const seconds = Math.floor(milliseconds / 1000);
    const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map(two).join(':');
    return `${clock}${mark}${String(milliseconds % 1000).padStart(3, '0')}`;
}

;// CONCATENATED MODULE: ./lib/transcript/captions/srt.js





/** A transcript as SubRip captions, as https://wiki.videolan.org/SubRip/ describes them; empty if nothing is said. */
function renderSrt(transcript, { captions, names, language }) {
    const nameOf = (0,speakers/* labeller */.w)(transcript, names);
    const labelOf = (voice) => {
        const name = nameOf(voice);
        return name === undefined ? undefined : `${name}: `;
    };
    return cuesOf(transcript, (0,rules/* rulesOf */.f)(captions, 'srt'), { labelOf, language }).map(renderCue).join('\n');
}
function renderCue({ start, end, label = '', lines }, index) {
    const text = lines.map((line, at) => (0,safe_text/* forSrt */.Bt)(at === 0 ? `${label}${line}`.trim() : line));
    return [index + 1, `${timeCode(start, ',')} --> ${timeCode(end, ',')}`, ...text, ''].join('\n');
}

;// CONCATENATED MODULE: ./lib/transcript/captions/vtt.js





/**
 * A transcript as WebVTT captions: https://www.w3.org/TR/webvtt1/
 * Cues alone: with a STYLE block ffmpeg 5.1 and node-webvtt read none of them, and a header line is an error.
 */
function renderVtt(transcript, { captions, names, language }) {
    const nameOf = (0,speakers/* labeller */.w)(transcript, names);
    const cues = cuesOf(transcript, (0,rules/* rulesOf */.f)(captions, 'vtt'), { language }).map(({ start, end, voice, lines }) => {
        const name = nameOf(voice);
        const tag = name === undefined ? '' : `<v ${(0,safe_text/* forWebVtt */.QT)(name)}>`;
        return `\n${timeCode(start, '.')} --> ${timeCode(end, '.')}\n${tag}${lines.map(safe_text/* forWebVtt */.QT).join('\n')}\n`;
    });
    return ['WEBVTT\n', ...cues].join('');
}

// EXTERNAL MODULE: ./lib/lib/units.js
var units = __webpack_require__(1820);
;// CONCATENATED MODULE: ./lib/transcript/clock.js
const MINUTE = 60;
const HOUR = 3600;
/** Seconds as a player shows them: `0:07`, `12:30`, `1:02:03`. */
function clock(seconds) {
    const whole = Math.floor(Math.max(0, seconds));
    const hours = Math.floor(whole / HOUR);
    const minutes = Math.floor((whole % HOUR) / MINUTE);
    const two = (value) => String(value).padStart(2, '0');
    const rest = two(whole % MINUTE);
    return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}

// EXTERNAL MODULE: ./lib/transcript/transcript.js
var transcript_transcript = __webpack_require__(33282);
;// CONCATENATED MODULE: ./lib/transcript/front-matter.js



/** What site generators read about a page: YAML between lines of dashes, without a line break after it. */
function frontMatter(transcript, presentation, title) {
    const { insights, duration, models } = transcript;
    const labelOf = (0,speakers/* labeller */.w)(transcript, presentation.names);
    const confidence = (0,transcript_transcript/* meanConfidence */.yE)(transcript);
    const labels = (0,transcript_transcript/* passagesOf */.T5)(transcript).flatMap((passage) => labelOf(passage) ?? []);
    const fields = {
        title,
        media: presentation.href,
        duration: rounded(duration),
        language: presentation.language ?? (0,transcript_transcript/* languageOf */.eX)(transcript),
        models,
        words: (0,transcript_transcript/* wordCount */.e)(transcript),
        confidence: confidence === undefined ? undefined : rounded(confidence),
        speakers: [...new Set(labels)],
        summary: insights.summary,
        topics: insights.topics,
    };
    const lines = Object.entries(fields).flatMap(([name, value]) => {
        const isNothing = value === undefined || (Array.isArray(value) && value.length === 0);
        return isNothing ? [] : [`${name}: ${yaml(value)}`];
    });
    return ['---', ...lines, '---'].join('\n');
}
const rounded = (value) => Math.round(value * 1000) / 1000;
/** Code points that JSON may hold as they are but YAML may not: https://yaml.org/spec/1.2.2/#51-character-set */
const UNFIT = /[\ufffe\uffff]/gu;
/** A value in one line, in the form that JSON and YAML have in common. */
function yaml(value) {
    if (typeof value === 'number')
        return String(value);
    if (typeof value === 'string')
        return JSON.stringify((0,safe_text/* forPlainText */.$2)(value).replaceAll(UNFIT, ''));
    return `[${value.map(yaml).join(', ')}]`;
}

;// CONCATENATED MODULE: ./lib/transcript/markdown.js






/** Markdown for people to read: what was said by whom and when, after what is known about it. */
function renderMarkdown(transcript, presentation) {
    const title = titleOf(presentation.source);
    const head = presentation.frontMatter ? [frontMatter(transcript, presentation, title)] : [];
    const blocks = [
        `# ${(0,safe_text/* forProse */.d7)(title)}`,
        facts(transcript, presentation, title),
        ...insights(transcript),
        ...spoken(transcript, presentation),
    ];
    return `${[...head, ...blocks].join('\n\n')}\n`;
}
/** The file name of a path or an address; all of it where there is none. */
function titleOf(source) {
    const name = /[^/]+(?=\/*$)/.exec(source)?.[0] ?? source;
    if (!/^https?:/i.test(source))
        return name;
    try {
        return decodeURIComponent(name);
    }
    catch {
        return name;
    }
}
function facts(transcript, { href, language }, title) {
    const confidence = (0,transcript_transcript/* meanConfidence */.yE)(transcript);
    const spokenLanguage = language ?? (0,transcript_transcript/* languageOf */.eX)(transcript);
    const { models, duration, insights } = transcript;
    const lines = [
        ['Recording', `[${(0,safe_text/* forProse */.d7)(title)}](${destination(href)})`],
        ['Duration', (0,units/* formatDuration */.a3)(duration)],
        ['Language', spokenLanguage && (0,safe_text/* forProse */.d7)(spokenLanguage)],
        ['Words', (0,units/* count */.U9)((0,transcript_transcript/* wordCount */.e)(transcript), 'word').replace(/ \D+$/, '')],
        ['Confidence', confidence === undefined ? undefined : `${(confidence * 100).toFixed(0)} %`],
        ['Sentiment', insights.sentiment && (0,safe_text/* forProse */.d7)(insights.sentiment)],
        [models.length === 1 ? 'Model' : 'Models', models.map(safe_text/* forProse */.d7).join(', ')],
    ];
    return lines.flatMap(([name, value]) => (value ? [`- ${name}: ${value}`] : [])).join('\n');
}
/** Characters that end the destination of a link, act elsewhere in the line, or are none of a URL. */
const markdown_UNFIT = /[^\w\-.~%/?#&=+,;:@!]/gu;
/** A URL where Markdown expects one; a relative one never has a scheme. */
function destination(href) {
    const encoded = href.toWellFormed().replaceAll(markdown_UNFIT, percentEncoded);
    return /^(?!https?:\/\/)[^/?#]*:/i.test(encoded) ? `./${encoded}` : encoded;
}
const percentEncoded = (character) => [...Buffer.from(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
function insights({ insights: { summary, topics, intents, entities } }) {
    return [
        ...section('Summary', summary === undefined ? [] : [(0,safe_text/* forProse */.d7)(summary)]),
        ...section('Topics', listed(topics)),
        ...section('Intents', listed(intents)),
        ...section('Entities', listed([...byLabel(entities)])),
    ];
}
const section = (title, blocks) => blocks.length === 0 ? [] : [`## ${title}`, ...blocks];
const listed = (items) => items.length === 0 ? [] : [items.map((item) => `- ${(0,safe_text/* forProse */.d7)(item)}`).join('\n')];
/** Each label with all that it is given to. */
function byLabel(entities) {
    return [...Map.groupBy(entities, ({ label }) => label)].map(([label, found]) => `${label.toLowerCase().replaceAll('_', ' ')}: ${found.map(({ value }) => value).join(', ')}`);
}
/** What is said: who speaks as a line of its own, and after it all until another one speaks. */
function spoken(transcript, presentation) {
    const labelOf = (0,speakers/* labeller */.w)(transcript, presentation.names);
    const passages = (0,transcript_transcript/* passagesOf */.T5)(transcript).filter((passage) => (0,safe_text/* forProse */.d7)((0,transcript_transcript/* paragraphText */.ex)(passage)) !== '');
    if (passages.length === 0)
        return section('Transcript', ['No speech.']);
    let before;
    const blocks = passages.flatMap((passage) => {
        const label = (0,safe_text/* forProse */.d7)(labelOf(passage) ?? '');
        const time = timestamp(passage, presentation.href);
        const text = (0,safe_text/* forProse */.d7)((0,transcript_transcript/* paragraphText */.ex)(passage));
        const goesOn = label === before || label === '';
        before = label;
        return goesOn ? [`${time} ${text}`] : [`**${label}** ${time}`, text];
    });
    return section('Transcript', blocks);
}
/** A page of GitHub that shows a file of the repository ignores a time, so that only other links have one. */
function timestamp({ sentences }, href) {
    const seconds = (0,transcript_transcript/* startOf */.GH)(sentences[0] ?? []);
    if (!/^https:\/\//i.test(href))
        return `(${clock(seconds)})`;
    return `[${clock(seconds)}](${destination(href.replace(/#.*/s, ''))}#t=${Math.floor(seconds)})`;
}

;// CONCATENATED MODULE: ./lib/transcript/page/assets.js
/* Made by `npm run page` from client/: edit that. */
const SCRIPT = "(() => {\n'use strict';\nfunction find(id, kind) {\nconst element = document.getElementById(id);\nreturn element instanceof kind ? element : undefined;\n}\nfunction need(id, kind) {\nconst element = find(id, kind);\nif (element === undefined)\nthrow new Error(`The page has no #\u0024{id}.`);\nreturn element;\n}\nfunction announce(text) {\nneed('said', HTMLElement).textContent = text;\n}\nfunction clock(ms) {\nconst seconds = Math.floor(Math.max(0, ms) / 1000);\nconst hours = Math.floor(seconds / 3600);\nconst minutes = Math.floor((seconds % 3600) / 60);\nconst two = (value) => String(value).padStart(2, '0');\nconst rest = two(seconds % 60);\nreturn hours > 0 ? `\u0024{hours}:\u0024{two(minutes)}:\u0024{rest}` : `\u0024{minutes}:\u0024{rest}`;\n}\nfunction caretAt(x, y) {\nconst position = document.caretPositionFromPoint?.(x, y);\nif (position)\nreturn { node: position.offsetNode, offset: position.offset };\nconst range = document.caretRangeFromPoint?.(x, y);\nreturn range ? { node: range.startContainer, offset: range.startOffset } : undefined;\n}\nfunction paint(name, ranges, priority = 0) {\nif (!('highlights' in CSS))\nreturn;\nconst highlight = new Highlight(...ranges);\nhighlight.priority = priority;\nCSS.highlights.set(name, highlight);\n}\nclass Doubts {\n#marked;\n#place;\n#at;\n#left = -1;\nconstructor(root, place) {\nthis.#place = place;\nthis.#marked = [...root.querySelectorAll('.block u')];\nconst toggle = find('mark', HTMLInputElement);\ntoggle?.addEventListener('change', () => root.classList.toggle('unmarked', !toggle.checked));\nfind('doubt', HTMLElement)?.addEventListener('click', () => this.go(1));\n}\ngo(by) {\nconst { length } = this.#marked;\nif (length === 0) {\nannounce('No word is marked as uncertain.');\nreturn;\n}\nconst at = this.#isWhereLeft() && this.#at !== undefined ? this.#at + by : this.#nearest(by);\nthis.#visit((at + length) % length);\n}\n#isWhereLeft() {\nreturn Math.abs(this.#place.now() - this.#left) < 50;\n}\n#nearest(by) {\nconst now = this.#place.now();\nconst starts = this.#marked.map((_, index) => this.#startOf(index) ?? 0);\nif (by === -1)\nreturn starts.findLastIndex((start) => start < now);\nreturn Math.max(0, starts.findIndex((start) => start >= now));\n}\n#wordOf(index) {\nconst element = this.#marked[index];\nconst { text, words } = this.#place;\nconst place = element && text.place(element, 0);\nreturn place && words.at(place.block, place.offset);\n}\n#startOf(index) {\nconst word = this.#wordOf(index);\nreturn word === undefined ? undefined : this.#place.words.startOf(word);\n}\n#visit(index) {\nconst { words, view, seek, now } = this.#place;\nconst word = this.#wordOf(index);\nif (word === undefined)\nreturn;\nif (this.#at !== undefined)\nthis.#marked[this.#at]?.classList.remove('here');\nthis.#at = index;\nconst element = this.#marked[index];\nelement?.classList.add('here');\nseek(words.startOf(word));\nthis.#left = now();\nview.lookAt(words.partOf(word));\nannounce(`Uncertain word \u0024{index + 1} of \u0024{this.#marked.length}: \u0024{element?.textContent}, \u0024{element?.title}`);\n}\n}\nconst TYPED_INTO = 'input:not([type=checkbox], [type=range], [type=file]), select, textarea';\nconst PRESSED = 'button, a, summary, label, input, video';\nconst ARROWS = new Set(['ArrowLeft', 'ArrowRight']);\nfunction isTaken(key, target) {\nif (!(target instanceof Element))\nreturn false;\nif (target.closest(TYPED_INTO) !== null)\nreturn true;\nif (ARROWS.has(key))\nreturn target.closest('input, video') !== null;\nreturn key === ' ' && target.closest(PRESSED) !== null;\n}\nfunction listenForKeys(keys) {\nconst help = need('help', HTMLDialogElement);\nconst wanted = find('shortcuts', HTMLInputElement);\naddEventListener('keydown', (event) => {\nconst { key, target, ctrlKey, metaKey, altKey } = event;\nconst act = Object.hasOwn(keys, key) ? keys[key] : undefined;\nif (act === undefined || ctrlKey || metaKey || altKey || help.open)\nreturn;\nif (wanted?.checked === false || isTaken(key, target))\nreturn;\nevent.preventDefault();\nact();\n});\nneed('keys', HTMLElement).addEventListener('click', () => help.showModal());\nneed('close', HTMLElement).addEventListener('click', () => help.close());\nhelp.addEventListener('click', ({ target }) => {\nif (target === help)\nhelp.close();\n});\n}\nclass Player {\nonTime = () => { };\nonPlay = () => { };\n#media = need('media', HTMLMediaElement);\n#seek = need('seek', HTMLInputElement);\n#button = need('play', HTMLElement);\n#now = need('now', HTMLElement);\n#missing = need('missing', HTMLElement);\n#waiting;\n#shown = '';\nconstructor() {\nif (this.#media instanceof HTMLAudioElement)\nthis.#media.controls = false;\nthis.#listen();\nthis.#offerFile();\n}\n#listen() {\nconst media = this.#media;\nthis.#button.addEventListener('click', () => this.toggle());\nthis.#seek.addEventListener('input', () => this.seek(Number(this.#seek.value) * 1000));\nneed('speed', HTMLSelectElement).addEventListener('change', ({ target }) => {\nif (target instanceof HTMLSelectElement)\nmedia.playbackRate = Number(target.value);\n});\nfor (const name of ['timeupdate', 'seeking', 'seeked'])\nmedia.addEventListener(name, () => this.#show());\nfor (const name of ['play', 'pause', 'ended'])\nmedia.addEventListener(name, () => this.#showState());\nmedia.addEventListener('play', () => {\nthis.onPlay();\nthis.#frame();\n});\nmedia.addEventListener('loadedmetadata', () => this.#loaded());\nif (media.readyState >= HTMLMediaElement.HAVE_METADATA)\nthis.#loaded();\n}\n#offerFile() {\nconst media = this.#media;\nconst offer = () => {\nthis.#missing.hidden = false;\ndocument.body.classList.add('mute');\n};\nmedia.addEventListener('error', offer);\nif (media.error !== null || media.networkState === HTMLMediaElement.NETWORK_NO_SOURCE)\noffer();\nfind('pick', HTMLInputElement)?.addEventListener('change', ({ target }) => {\nconst file = target instanceof HTMLInputElement ? target.files?.[0] : undefined;\nif (file === undefined)\nreturn;\nthis.#waiting ??= this.ms;\nmedia.src = URL.createObjectURL(file);\n});\n}\n#loaded() {\nthis.#missing.hidden = true;\ndocument.body.classList.remove('mute');\nif (Number.isFinite(this.#media.duration)) {\nthis.#seek.max = String(this.#media.duration);\nneed('whole', HTMLElement).textContent = clock(this.#media.duration * 1000);\n}\nconst waiting = this.#waiting;\nthis.#waiting = undefined;\nif (waiting !== undefined)\nthis.seek(waiting);\n}\nget ms() {\nreturn this.#waiting ?? this.#media.currentTime * 1000;\n}\nseek(ms) {\nconst end = Number(this.#seek.max) * 1000;\nconst to = Math.min(Math.max(0, ms), end);\nif (this.#media.readyState >= HTMLMediaElement.HAVE_METADATA)\nthis.#media.currentTime = to / 1000;\nelse\nthis.#waiting = to;\nthis.#show();\n}\nplay() {\nthis.#media.play().catch(() => this.#showState());\n}\ntoggle() {\nif (this.#media.paused)\nthis.play();\nelse\nthis.#media.pause();\n}\n#frame() {\nthis.#show();\nif (!this.#media.paused && !this.#media.ended)\nrequestAnimationFrame(() => this.#frame());\n}\n#show() {\nconst ms = this.ms;\nthis.#seek.value = String(ms / 1000);\nconst shown = clock(ms);\nif (shown !== this.#shown) {\nthis.#shown = shown;\nthis.#now.textContent = shown;\nthis.#seek.setAttribute('aria-valuetext', shown);\n}\nthis.onTime(ms);\n}\n#showState() {\nconst playing = !this.#media.paused && !this.#media.ended;\nthis.#button.classList.toggle('playing', playing);\nthis.#button.setAttribute('aria-label', playing ? 'Pause' : 'Play');\n}\n}\nconst ACCENTED = /[\\u00c0-\\u024f\\u1e00-\\u1eff]/g;\nconst SPECIAL = /[\\\\^$.*+?()[\\]{}|/-]/g;\nconst MOST_HITS = 9999;\nconst CONTEXT = 40;\nconst fold = (text) => text.replace(ACCENTED, (letter) => letter.normalize('NFD').charAt(0));\nfunction patternOf(query) {\nconst words = fold(query.normalize('NFC')).trim().split(/\\s+/u).filter(Boolean);\nif (words.length === 0)\nreturn undefined;\nconst parts = words.map((word) => word.replace(SPECIAL, '\\\\$&').replace(/['’]/g, \"['’]\"));\nreturn new RegExp(parts.join('[\\\\s\\\\p{P}]+'), 'giu');\n}\nclass Search {\n#text;\n#view;\n#query = need('query', HTMLInputElement);\n#count = need('count', HTMLElement);\n#buttons = [need('previous', HTMLButtonElement), need('next', HTMLButtonElement)];\n#hits = [];\n#at = -1;\n#seen = new Set();\n#from;\nconstructor(text, view, from) {\nthis.#text = text;\nthis.#view = view;\nthis.#from = from;\nthis.#query.addEventListener('input', () => this.#search());\nthis.#query.addEventListener('keydown', (event) => this.#typed(event));\nthis.#buttons.forEach((button, index) => {\nbutton.addEventListener('click', () => this.go(index === 0 ? -1 : 1));\n});\nthis.#watch();\n}\nfocus() {\nthis.#query.focus();\nthis.#query.select();\n}\ngo(by) {\nconst { length } = this.#hits;\nif (length === 0)\nreturn;\nthis.#at = (this.#at + by + length) % length;\nconst hit = this.#hits[this.#at];\nif (hit === undefined)\nreturn;\nconst range = this.#text.range(hit);\npaint('hit-now', range === undefined ? [] : [range], 3);\nthis.#view.lookAt(hit);\nthis.#tell();\nconst around = this.#text.of(hit.block).slice(Math.max(0, hit.from - CONTEXT), hit.to + CONTEXT);\nannounce(`Match \u0024{this.#at + 1} of \u0024{length}: \u0024{around}`);\n}\n#typed(event) {\nif (event.key === 'Enter')\nthis.go(event.shiftKey ? -1 : 1);\nelse if (event.key === 'Escape') {\nthis.#query.value = '';\nthis.#search();\nthis.#query.blur();\n}\nelse\nreturn;\nevent.preventDefault();\n}\n#search() {\nthis.#hits = this.#find(patternOf(this.#query.value));\nconst from = this.#from();\nconst next = this.#hits.findIndex(({ block }) => block >= from);\nthis.#at = Math.max(0, next) - 1;\npaint('hit-now', []);\nthis.#paintSeen();\nfor (const button of this.#buttons)\nbutton.disabled = this.#hits.length === 0;\nif (this.#hits.length > 0)\nthis.go(1);\nelse\nthis.#tell();\n}\n#find(pattern) {\nconst hits = [];\nif (pattern === undefined)\nreturn hits;\nfor (let block = 0; block < this.#text.blocks.length; block++) {\nfor (const { index, 0: found } of fold(this.#text.of(block)).matchAll(pattern)) {\nhits.push({ block, from: index, to: index + found.length });\nif (hits.length >= MOST_HITS)\nreturn hits;\n}\n}\nreturn hits;\n}\n#tell() {\nconst { length } = this.#hits;\nconst all = length >= MOST_HITS ? `\u0024{length}+` : String(length);\nconst found = length === 0 ? 'No match' : `\u0024{this.#at + 1} of \u0024{all}`;\nthis.#count.textContent = this.#query.value.trim() === '' ? '' : found;\nif (length === 0)\nannounce(this.#count.textContent);\n}\n#watch() {\nconst observer = new IntersectionObserver((entries) => {\nfor (const { target, isIntersecting } of entries) {\nif (isIntersecting)\nthis.#seen.add(target);\nelse\nthis.#seen.delete(target);\n}\nif (this.#hits.length > 0)\nthis.#paintSeen();\n}, { rootMargin: '50%' });\nfor (const part of this.#text.parts)\nobserver.observe(part);\n}\n#paintSeen() {\nconst seen = this.#hits.filter(({ block }) => {\nconst part = this.#text.blocks[block]?.closest('.part');\nreturn part && this.#seen.has(part);\n});\npaint('hit', seen.flatMap((hit) => this.#text.range(hit) ?? []), 2);\n}\n}\nconst BLOCK_LINES = 0.5;\nconst TURN_LINES = 1.75;\nconst LETTER_EM = 0.5;\nconst LINE_EM = 1.65;\nfunction estimateSizes(text) {\nconst first = text.blocks[0]?.querySelector('p');\nif (!first)\nreturn;\nconst size = Number.parseFloat(getComputedStyle(first).fontSize);\nconst letters = Math.max(1, first.clientWidth / (size * LETTER_EM));\nfor (const part of text.parts) {\nlet lines = part.children.length * TURN_LINES;\nfor (const { textContent } of part.querySelectorAll('p'))\nlines += Math.ceil((textContent?.length ?? 0) / letters) + BLOCK_LINES;\npart.style.containIntrinsicBlockSize = `auto \u0024{Math.round(lines * size * LINE_EM)}px`;\n}\n}\nclass Text {\nblocks;\nparts;\n#paragraphs;\n#numbers = new Map();\nconstructor(root) {\nthis.blocks = [...root.querySelectorAll('.block')];\nthis.parts = [...root.querySelectorAll('.part')];\nthis.#paragraphs = this.blocks.map((block) => block.querySelector('p') ?? block);\nthis.#paragraphs.forEach((paragraph, number) => {\nthis.#numbers.set(paragraph, number);\n});\n}\nof(block) {\nreturn this.#paragraphs[block]?.textContent ?? '';\n}\nrange({ block, from, to }) {\nconst paragraph = this.#paragraphs[block];\nif (paragraph === undefined)\nreturn undefined;\nconst range = document.createRange();\nconst nodes = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);\nlet before = 0;\nlet begun = false;\nfor (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {\nconst length = node.nodeValue?.length ?? 0;\nif (!begun && from < before + length) {\nrange.setStart(node, from - before);\nbegun = true;\n}\nif (begun && to <= before + length) {\nrange.setEnd(node, to - before);\nreturn range;\n}\nbefore += length;\n}\nreturn undefined;\n}\nplace(node, offset) {\nconst element = node instanceof Element ? node : node.parentElement;\nconst paragraph = element?.closest('p');\nconst block = paragraph && this.#numbers.get(paragraph);\nif (!paragraph || block === undefined || block === null)\nreturn undefined;\nconst range = document.createRange();\nrange.setStart(paragraph, 0);\nrange.setEnd(node, offset);\nreturn { block, offset: range.toString().length };\n}\n}\nconst RESTING = 0.4;\nconst LOWEST = 0.75;\nconst MARGIN_PX = 24;\nconst SCROLLING = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End']);\nclass View {\n#text;\n#bar = need('bar', HTMLElement);\n#follow = need('follow', HTMLElement);\n#calm = matchMedia('(prefers-reduced-motion: reduce)');\n#following = true;\n#spoken;\n#block;\nconstructor(text) {\nthis.#text = text;\nconst pause = () => this.#setFollowing(false);\naddEventListener('wheel', pause, { passive: true });\naddEventListener('touchmove', pause, { passive: true });\naddEventListener('keydown', ({ key, target }) => {\nconst isOnControl = target instanceof Element && target.closest('input, select, dialog') !== null;\nif (SCROLLING.has(key) && !isOnControl)\npause();\n});\naddEventListener('pointerdown', ({ clientX }) => {\nif (clientX >= document.documentElement.clientWidth)\npause();\n});\nthis.#follow.addEventListener('click', () => this.follow());\n}\nmark(word, block) {\nconst element = block === undefined ? undefined : this.#text.blocks[block];\nif (element !== this.#block) {\nthis.#block?.classList.remove('now');\nelement?.classList.add('now');\nthis.#block = element;\n}\nif (word?.block === this.#spoken?.block && word?.from === this.#spoken?.from)\nreturn;\nthis.#spoken = word;\nconst range = word && this.#text.range(word);\npaint('spoken', range === undefined ? [] : [range], 1);\nif (word !== undefined && this.#following)\nthis.show(word);\n}\nfollow() {\nthis.#setFollowing(true);\nif (this.#spoken !== undefined)\nthis.show(this.#spoken);\nelse\nthis.#block?.scrollIntoView({ block: 'center' });\n}\nlookAt(part) {\nthis.#setFollowing(false);\nthis.show(part);\n}\nshow(part) {\nconst block = this.#text.blocks[part.block];\nif (block === undefined)\nreturn;\nconst { top, bottom } = block.getBoundingClientRect();\nif (bottom > 0 && top < innerHeight) {\nthis.#settle(part);\nreturn;\n}\nblock.scrollIntoView({ block: 'center', behavior: 'instant' });\nrequestAnimationFrame(() => this.#settle(part));\n}\n#settle(part) {\nconst rect = this.#text.range(part)?.getBoundingClientRect();\nif (rect === undefined)\nreturn;\nconst highest = this.#bar.getBoundingClientRect().bottom + MARGIN_PX;\nif (rect.top >= highest && rect.bottom <= innerHeight * LOWEST)\nreturn;\nconst behavior = this.#calm.matches ? 'instant' : 'smooth';\nscrollBy({ top: rect.top - Math.max(highest, innerHeight * RESTING), behavior });\n}\n#setFollowing(following) {\nthis.#following = following;\nthis.#follow.hidden = following || this.#block === undefined;\n}\n}\nconst LINGER_MS = 1000;\nconst AT_ONCE = 8;\nconst ROUNDING_MS = 12;\nconst FIELDS = 3;\nclass Words {\n#text;\n#starts = [];\n#ends = [];\n#from = [];\n#to = [];\n#blockOf = [];\n#firstOf = [];\n#inTime;\nconstructor(text, times) {\nthis.#text = text;\ntimes.forEach((numbers, block) => {\nthis.#addBlock(numbers, block);\n});\nconst all = this.#starts.map((_, word) => word);\nthis.#inTime = all.sort((a, b) => this.startOf(a) - this.startOf(b) || a - b);\n}\n#addBlock(numbers, block) {\nconst text = this.#text.of(block);\nthis.#firstOf.push(this.#starts.length);\nlet [start, offset] = [0, 0];\nfor (let field = 0; field < numbers.length; field += FIELDS) {\nconst [gap = 0, length = 0, units = 0] = numbers.slice(field, field + FIELDS);\nstart += gap;\nif (field > 0 && text[offset] === ' ')\noffset += 1;\nthis.#starts.push(start);\nthis.#ends.push(start + length);\nthis.#from.push(offset);\noffset += units;\nthis.#to.push(offset);\nthis.#blockOf.push(block);\n}\n}\nstartOf(word) {\nreturn this.#starts[word] ?? 0;\n}\npartOf(word) {\nreturn { block: this.#blockOf[word] ?? -1, from: this.#from[word] ?? 0, to: this.#to[word] ?? 0 };\n}\nrangeOf(word) {\nreturn this.#text.range(this.partOf(word));\n}\nspokenAt(ms) {\nconst last = this.#begunAt(ms + ROUNDING_MS);\nconst begun = this.#inTime.slice(Math.max(0, last + 1 - AT_ONCE), last + 1).reverse();\nconst endOf = (word) => this.#ends[word] ?? 0;\nconst ended = begun.toSorted((a, b) => endOf(b) - endOf(a));\nreturn begun.find((word) => endOf(word) > ms) ?? ended.find((word) => ms - endOf(word) <= LINGER_MS);\n}\nlatestAt(ms) {\nreturn this.#inTime[Math.max(0, this.#begunAt(ms + ROUNDING_MS))];\n}\n#begunAt(ms) {\nlet [low, high] = [0, this.#inTime.length];\nwhile (low < high) {\nconst middle = (low + high) >> 1;\nif (this.startOf(this.#inTime[middle] ?? 0) <= ms)\nlow = middle + 1;\nelse\nhigh = middle;\n}\nreturn low - 1;\n}\nat(block, offset) {\nlet [low, high] = [this.#firstOf[block] ?? 0, this.#firstOf[block + 1] ?? this.#starts.length];\nconst first = low;\nwhile (low < high) {\nconst middle = (low + high) >> 1;\nif ((this.#from[middle] ?? 0) <= offset)\nlow = middle + 1;\nelse\nhigh = middle;\n}\nreturn low > first ? low - 1 : undefined;\n}\nseenAt(x, y) {\nconst caret = caretAt(x, y);\nconst place = caret && this.#text.place(caret.node, caret.offset);\nconst word = place && this.at(place.block, place.offset);\nif (word === undefined)\nreturn undefined;\nreturn [word, word - 1].find((each) => this.#isAt(each, x, y));\n}\n#isAt(word, x, y) {\nconst rects = [...(this.rangeOf(word)?.getClientRects() ?? [])];\nreturn rects.some(({ left, right, top, bottom }) => x >= left - 1 && x <= right + 1 && y >= top - 2 && y <= bottom + 2);\n}\n}\nconst FAR_MS = 10_000;\nconst NEAR_MS = 5000;\nfunction timeIn(hash) {\nconst seconds = /^#t=(\\d+(?:\\.\\d+)?)$/.exec(hash)?.[1];\nreturn seconds === undefined ? undefined : Number(seconds) * 1000;\n}\nfunction steer() {\nconst root = need('transcript', HTMLElement);\nconst text = new Text(root);\nconst words = new Words(text, JSON.parse(need('times', HTMLElement).textContent ?? '[]'));\nestimateSizes(text);\nconst view = new View(text);\nconst player = new Player();\nconst blockAt = (ms) => {\nconst word = words.latestAt(ms);\nreturn word === undefined ? undefined : words.partOf(word).block;\n};\nconst goTo = (ms) => {\nplayer.seek(ms);\nview.follow();\n};\nconst doubts = new Doubts(root, {\ntext,\nwords,\nview,\nnow: () => player.ms,\nseek: (ms) => player.seek(ms),\n});\nconst search = new Search(text, view, () => blockAt(player.ms) ?? 0);\nplayer.onTime = (ms) => {\nconst word = words.spokenAt(ms);\nview.mark(word === undefined ? undefined : words.partOf(word), blockAt(ms));\n};\nplayer.onPlay = () => view.follow();\nlistenForTouch(root, words, (ms) => goTo(ms));\nlistenForTimes(root, goTo, () => player.play());\nconst skip = (by) => () => goTo(player.ms + by);\nconst playOrPause = () => player.toggle();\nlistenForKeys({\n' ': playOrPause,\nk: playOrPause,\nj: skip(-FAR_MS),\nl: skip(FAR_MS),\nArrowLeft: skip(-NEAR_MS),\nArrowRight: skip(NEAR_MS),\n'/': () => search.focus(),\nn: () => search.go(1),\np: () => search.go(-1),\nu: () => doubts.go(1),\nU: () => doubts.go(-1),\nf: () => view.follow(),\n'?': () => need('keys', HTMLElement).click(),\n});\nfor (const element of document.querySelectorAll('[data-scripted]'))\nelement.hidden = false;\ndocument.documentElement.classList.add('scripted');\n}\nfunction listenForTouch(root, words, goTo) {\nroot.addEventListener('click', ({ clientX, clientY }) => {\nif (getSelection()?.isCollapsed === false)\nreturn;\nconst word = words.seenAt(clientX, clientY);\nif (word !== undefined)\ngoTo(words.startOf(word));\n});\nif (!matchMedia('(hover: hover)').matches)\nreturn;\nlet waiting = false;\nroot.addEventListener('pointermove', ({ clientX, clientY }) => {\nif (waiting)\nreturn;\nwaiting = true;\nrequestAnimationFrame(() => {\nwaiting = false;\nconst word = words.seenAt(clientX, clientY);\nconst range = word === undefined ? undefined : words.rangeOf(word);\npaint('pointed', range === undefined ? [] : [range]);\nroot.classList.toggle('pointed', range !== undefined);\n});\n});\n}\nfunction listenForTimes(root, goTo, play) {\nroot.addEventListener('click', (event) => {\nconst link = event.target instanceof Element ? event.target.closest('a.time') : null;\nconst ms = link && timeIn(link.hash);\nif (!link || ms === null || ms === undefined || event.ctrlKey || event.metaKey || event.shiftKey)\nreturn;\nevent.preventDefault();\nhistory.replaceState(null, '', link.hash);\ngoTo(ms);\nplay();\n});\nconst goToAddress = () => {\nconst ms = timeIn(location.hash);\nif (ms !== undefined)\ngoTo(ms);\n};\naddEventListener('hashchange', goToAddress);\ngoToAddress();\n}\nsteer();\n})();\n";
const STYLE = ':root{color-scheme: light dark;--paper: #fdfcf9;--raised: #ffffff;--ink: #20242a;--soft: #5a616b;--line: #dedad1;--edge: #8a8577;--accent: #0b5cad;--on-accent: #ffffff;--spoken: #ffe08a;--on-spoken: #20242a;--hit: #d3e6fb;--on-hit: #20242a;--unsure: #b3420a;--v0: #0b5cad;--v1: #a33a0b;--v2: #17663a;--v3: #7a2fbf;--v4: #a5175f;--v5: #0e626c;--v6: #6b5200;--v7: #4a5263;--sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;--serif: Charter, "Iowan Old Style", "Palatino Linotype", Georgia, "Noto Serif", serif}\n@media screen and (prefers-color-scheme: dark){:root{--paper: #15181c;--raised: #1d2126;--ink: #e8e4dc;--soft: #a5abb5;--line: #343a42;--edge: #7d8590;--accent: #82b9ff;--on-accent: #0d131a;--spoken: #6a5310;--on-spoken: #fff6da;--hit: #1f4166;--on-hit: #eef5ff;--unsure: #f5a15c;--v0: #82b9ff;--v1: #ffb08a;--v2: #86d9a0;--v3: #cfabff;--v4: #ff9ecb;--v5: #7ed6e0;--v6: #e0c46c;--v7: #b9c1d0}}*{box-sizing: border-box}html{scroll-padding-top: 9rem;-webkit-text-size-adjust: 100%;text-size-adjust: 100%}:root:has(video){scroll-padding-top: calc(38vh + 9rem)}body{margin: 0;background: var(--paper);color: var(--ink);font: 1rem / 1.5 var(--sans)}.vh{position: absolute;width: 1px;height: 1px;margin: -1px;overflow: hidden;clip-path: inset(50%);white-space: nowrap}.page{max-width: 54rem;margin: 0 auto;padding: 0 1.5rem 40vh}:focus-visible{outline: 2px solid var(--accent);outline-offset: 2px;border-radius: 3px}.top{padding: 2.5rem 0 1.25rem}h1{margin: 0;font: 600 1.75rem / 1.2 var(--serif);letter-spacing: -0.01em;overflow-wrap: anywhere}.folder{display: block;margin-bottom: 0.25rem;color: var(--soft);font: 0.875rem / 1.4 var(--sans);letter-spacing: 0}.facts{display: flex;flex-wrap: wrap;gap: 0.25rem 1.25rem;margin: 0.75rem 0 0;padding: 0;list-style: none;color: var(--soft);font-size: 0.875rem}a{color: var(--accent);text-underline-offset: 0.2em}.insights{margin-top: 1.5rem;padding: 1rem 1.25rem;border: 1px solid var(--line);border-radius: 8px;background: var(--raised)}.summary{margin: 0;font: 1.0625rem / 1.6 var(--serif)}.about{display: flex;flex-wrap: wrap;align-items: baseline;gap: 0.375rem 0.75rem;margin-top: 0.75rem;font-size: 0.875rem}.about:first-child{margin-top: 0}.about h2{flex: 0 0 5.5rem;margin: 0;color: var(--soft);font-size: inherit;font-weight: 400}.about ul{display: flex;flex: 1;flex-wrap: wrap;gap: 0.375rem;margin: 0;padding: 0;list-style: none}.about li{padding: 0.0625rem 0.625rem;border: 1px solid var(--line);border-radius: 1rem}audio{width: 100%}video{width: 100%;max-height: 38vh;border-radius: 8px;background: #000}.bar{position: sticky;z-index: 1;top: 0;display: grid;grid-template-columns: minmax(12rem, 1fr) auto;gap: 0.5rem 1.5rem;margin: 0 -1.5rem 2rem;padding: 0.75rem 1.5rem;border-bottom: 1px solid var(--line);background: var(--paper)}.bar > audio,.bar > video,.missing,.player{grid-column: 1 / -1}.mute video{display: none}.player{order: 1;display: flex;align-items: center;gap: 0.75rem}.search{order: 2;display: flex;align-items: center;gap: 0.375rem}.marks{order: 3;display: flex;align-items: center;gap: 0.5rem;font-size: 0.875rem}button,select,.pick,input[type="search"]{min-height: 2rem;margin: 0;padding: 0.1875rem 0.625rem;border: 1px solid var(--edge);border-radius: 6px;background: var(--raised);color: var(--ink);font: 0.875rem / 1.4 var(--sans)}button,select,.pick,.check{cursor: pointer}button:hover:enabled,select:hover,.pick:hover{border-color: var(--accent);color: var(--accent)}button:disabled{border-color: var(--line);color: var(--soft);cursor: default}.play{flex: none;width: 2.75rem;height: 2.75rem;padding: 0;border: 0;border-radius: 50%;background: var(--accent);color: var(--on-accent)}.play:hover:enabled{background: var(--ink);color: var(--paper)}.play svg{display: block;width: 1.5rem;height: 1.5rem;margin: 0 auto;fill: currentColor}.play .off,.play.playing .on{display: none}.play.playing .off{display: inline}.mute .player{display: none}.clock{flex: none;color: var(--soft);font-size: 0.875rem;font-variant-numeric: tabular-nums}.track{position: relative;flex: 1;min-width: 4rem}input[type="range"]{display: block;width: 100%;height: 1.5rem;margin: 0;accent-color: var(--accent);cursor: pointer}.strip{display: block;width: calc(100% - 1rem);height: 5px;margin: 0 0.5rem;border-radius: 3px;background: var(--line)}.search input{flex: 1;min-width: 5rem}.search .count{color: var(--soft);font-size: 0.8125rem;font-variant-numeric: tabular-nums;white-space: nowrap}.search .count:not(:empty){padding: 0 0.25rem}::placeholder{color: var(--soft);opacity: 1}.check{display: inline-flex;align-items: center;gap: 0.375rem;min-height: 1.5rem}.check input{width: 1rem;height: 1rem;margin: 0;accent-color: var(--accent)}kbd{display: inline-block;min-width: 1.5em;padding: 0 0.3em;border: 1px solid var(--edge);border-radius: 4px;font: 0.75rem / 1.5 var(--sans);text-align: center}.missing{display: flex;flex-wrap: wrap;align-items: center;gap: 0.5rem 1rem;padding: 0.75rem 1rem;border: 1px solid var(--edge);border-radius: 8px;background: var(--raised);font-size: 0.9375rem}.missing p{flex: 1 1 18rem;margin: 0;overflow-wrap: anywhere}.pick{position: relative;display: inline-flex;align-items: center;border-color: var(--accent);background: var(--accent);color: var(--on-accent)}.pick:hover{background: var(--ink);color: var(--paper)}.pick:focus-within{outline: 2px solid var(--accent);outline-offset: 2px}.pick input{position: absolute;inset: 0;opacity: 0;cursor: pointer}.keys kbd{margin-left: 0.375rem}main{font: 1.1875rem / 1.65 var(--serif);overflow-wrap: anywhere}main.pointed{cursor: pointer}.part{content-visibility: auto;contain-intrinsic-size: auto 100rem}.turn{--voice: var(--soft);padding-bottom: 1.75rem}.turn.on{padding-bottom: 0.625rem}.who{margin: 0 0 0.125rem 4.75rem;padding-left: calc(1rem + 3px);color: var(--voice);font: 600 0.9375rem / 1.5 var(--sans)}.block{display: grid;grid-template-columns: 4rem minmax(0, 1fr);gap: 0 0.75rem;align-items: baseline}.block p{max-width: 40rem;margin: 0;padding: 0 0 0.625rem;padding-inline-start: 1rem;border-inline-start: 3px solid transparent}.v0 .block p,.v1 .block p,.v2 .block p,.v3 .block p,.v4 .block p,.v5 .block p,.v6 .block p,.v7 .block p{border-color: color-mix(in srgb, var(--voice) 30%, var(--paper))}.block.now p{border-color: var(--voice)}.turn .block:last-child p{padding-bottom: 0}.time{color: var(--soft);font: 0.875rem / 1.5 var(--sans);font-variant-numeric: tabular-nums;text-decoration: none}.time:hover{color: var(--accent);text-decoration: underline}.now .time{color: var(--voice);font-weight: 600}.v0{--voice: var(--v0)}.v1{--voice: var(--v1)}.v2{--voice: var(--v2)}.v3{--voice: var(--v3)}.v4{--voice: var(--v4)}.v5{--voice: var(--v5)}.v6{--voice: var(--v6)}.v7{--voice: var(--v7)}path.v0,path.v1,path.v2,path.v3,path.v4,path.v5,path.v6,path.v7{fill: var(--voice)}u{text-decoration: underline wavy var(--unsure) 1.5px;text-decoration-skip-ink: none;text-underline-offset: 0.22em}.unmarked u{text-decoration: none}u.here{border-radius: 3px;outline: 2px solid var(--unsure);outline-offset: 1px}.unmarked u.here{outline: 0}::highlight(pointed){color: var(--accent)}::highlight(spoken){background: var(--spoken);color: var(--on-spoken)}::highlight(hit){background: var(--hit);color: var(--on-hit)}::highlight(hit-now){background: var(--accent);color: var(--on-accent);text-decoration: underline}.follow{position: fixed;right: 0;bottom: 1.5rem;left: 0;width: max-content;margin: 0 auto;padding: 0.5rem 1.125rem;border-color: var(--accent);border-radius: 2rem;background: var(--raised);color: var(--accent);box-shadow: 0 2px 12px rgb(0 0 0 / 20%)}dialog{max-width: min(28rem, calc(100vw - 2rem));padding: 1.5rem;border: 1px solid var(--edge);border-radius: 12px;background: var(--raised);color: var(--ink);font-size: 0.9375rem}dialog::backdrop{background: rgb(0 0 0 / 45%)}#help-title{margin: 0 0 0.75rem;font: 600 1.25rem / 1.3 var(--serif)}dialog dl{margin: 0}dialog dl div{display: flex;gap: 1rem;padding: 0.25rem 0}dialog dt{flex: 0 0 5rem}dialog dd{margin: 0}dialog .check{display: flex;margin-bottom: 1rem}\n@media (max-width: 44rem){.page{padding-inline: 1rem}.top{padding-top: 1.5rem}h1{font-size: 1.375rem}.bar{top: -3rem;grid-template-columns: minmax(0, 1fr);margin-inline: -1rem;padding: 0.5rem 1rem}.marks{order: 0;min-height: 2rem;white-space: nowrap}.marks .keys{margin-left: auto}.player{gap: 0.5rem}main{font-size: 1.125rem;line-height: 1.6}.marks .wide{display: none}.marks .check u{text-transform: capitalize}.who{margin: 0;padding-right: 4.5rem}.block{display: block}.who + .block{margin-top: -1.4rem}.block .time{display: block;padding: 0;text-align: right}.about h2{flex-basis: 100%}}\n@media (max-height: 26rem){.bar{position: static}html:root{scroll-padding-top: 0}}\n@media (hover: none){.marks .keys{display: none}}\n@media (prefers-reduced-motion: no-preference){.block p{transition: border-color 0.2s}}\n@media (forced-colors: active){::highlight(spoken),::highlight(hit-now){background: Highlight;color: HighlightText}.block.now p{border-color: Highlight}.strip path{forced-color-adjust: none}}\n@media print{:root{color-scheme: light;--paper: #fff;--ink: #000;--soft: #444;--line: #bbb}.bar,.follow{display: none}.page{max-width: none;padding: 0}.top{padding-top: 0;padding-bottom: 1rem}main{font-size: 11pt;line-height: 1.5}.part{content-visibility: visible}.block p{max-width: none;orphans: 3;widows: 3}.who{break-after: avoid}a{color: inherit}}:root [hidden]{display: none}';

;// CONCATENATED MODULE: ./lib/transcript/page/blocks.js




/** Words that are less sure than this are marked for the proof-reader. */
const UNSURE_BELOW = 0.65;
/** A passage is shown as paragraphs of about so many words, and never of more. */
const BLOCK_WORDS = 90;
const LONGEST_BLOCK = 180;
/** The transcript as the page shows it. */
function turnsOf(transcript, names) {
    const labelOf = (0,speakers/* labeller */.w)(transcript, names);
    const voices = new Map();
    const turns = [];
    for (const passage of (0,transcript_transcript/* passagesOf */.T5)(transcript)) {
        const blocks = blocks_blocksOf(passage);
        if (blocks.length === 0)
            continue;
        const label = labelOf(passage);
        const key = label === undefined ? '' : (0,safe_text/* forPlainText */.$2)(label);
        const voice = voices.get(key) ?? voices.size;
        voices.set(key, voice);
        const last = turns.at(-1);
        if (last?.voice === voice && last.channel === passage.channel)
            last.blocks.push(...blocks);
        else
            turns.push({ voice, channel: passage.channel, label, blocks });
    }
    return turns;
}
function blocks_blocksOf({ sentences }) {
    const blocks = [];
    for (const sentence of sentences.flatMap(cut)) {
        const last = blocks.at(-1);
        if (last !== undefined && last.length + sentence.length <= BLOCK_WORDS)
            last.push(...sentence);
        else
            blocks.push([...sentence]);
    }
    return blocks.map(shown).filter((block) => block.length > 0);
}
function cut(sentence) {
    const parts = Math.ceil(sentence.length / LONGEST_BLOCK);
    return Array.from({ length: parts }, (_, part) => sentence.slice(part * LONGEST_BLOCK, (part + 1) * LONGEST_BLOCK));
}
function shown(words) {
    const block = [];
    for (const { text, start, end, confidence } of words) {
        const clean = (0,safe_text/* forPlainText */.$2)(text).replaceAll(/\s+/gu, ' ').trim();
        if (clean === '')
            continue;
        const before = block.at(-1);
        block.push({
            text: clean,
            start: milliseconds(start),
            end: milliseconds(end),
            unsure: confidence !== undefined && confidence < UNSURE_BELOW ? confidence : undefined,
            gap: before === undefined ? '' : (0,join/* gapBetween */.D)(before.text, clean),
        });
    }
    return block;
}
const milliseconds = (seconds) => Math.round(seconds * 1000);

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/transcript/page/policy.js

/** An origin that can stand in a policy as it is; a host may hold `;`, which would end the directive. */
const PLAIN_ORIGIN = /^http:\/\/[\w.:[\]-]+$/;
/** The media's address as an attribute has it: a file whose name looks like a scheme stays a file. */
function mediaAddress(href) {
    const isElsewhere = /^https?:$/.test(URL.parse(href)?.protocol ?? '');
    return isElsewhere || !URL.canParse(href) ? href : `./${href}`;
}
/**
 * What the page may load: its own script and style, and the recording. `file:` is for a page that is opened from
 * disk, where 'self' matches nothing in some browsers; `blob:` for a recording that the reader picks.
 */
function contentPolicy(script, style, href) {
    const media = ["'self'", 'blob:', 'file:', ...elsewhere(href)];
    return [
        "default-src 'none'",
        `script-src ${digest(script)}`,
        `style-src ${digest(style)}`,
        'img-src data:',
        `media-src ${media.join(' ')}`,
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
    ].join('; ');
}
/** Podcasts are behind redirects to hosts that nobody knows before. */
function elsewhere(href) {
    const { origin = '', protocol } = URL.parse(href) ?? {};
    if (protocol === 'https:')
        return ['https:'];
    return PLAIN_ORIGIN.test(origin) ? [origin] : [];
}
const digest = (text) => `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}'`;

;// CONCATENATED MODULE: ./lib/transcript/page/facts.js




/** The top of the page: what was transcribed, by what, and what it is about. */
function facts_facts(transcript, presentation) {
    return (`<header class="top">\n${heading(presentation.source)}\n<ul class="facts">` +
        `${factsOf(transcript, presentation)
            .map((fact) => `<li>${fact}</li>`)
            .join('')}` +
        `</ul>\n${insightsHtml(transcript.insights)}</header>`);
}
/** The last part of a path or an address. */
const nameOf = (source) => /[^/]+\/?$/.exec(source)?.[0] ?? source;
function heading(source) {
    const name = nameOf(source);
    const folder = source.slice(0, source.length - name.length);
    const above = folder === '' ? '' : `<span class="folder">${(0,safe_text/* forHtml */.B2)(folder)}</span>`;
    return `<h1 dir="auto">${above}${(0,safe_text/* forHtml */.B2)(name)}</h1>`;
}
function factsOf(transcript, { href }) {
    const confidence = (0,transcript_transcript/* meanConfidence */.yE)(transcript);
    return [
        (0,units/* formatDuration */.a3)(transcript.duration),
        (0,units/* count */.U9)((0,transcript_transcript/* wordCount */.e)(transcript), 'word'),
        ...(confidence === undefined ? [] : [`${Math.floor(confidence * 100)}% mean confidence`]),
        ...transcript.models.map(safe_text/* forHtml */.B2),
        `<a href="${(0,safe_text/* forHtml */.B2)(mediaAddress(href))}">Recording</a>`,
    ];
}
function insightsHtml({ summary, topics, intents, entities, sentiment }) {
    const parts = [
        summary === undefined ? '' : `<p class="summary" dir="auto">${(0,safe_text/* forHtml */.B2)(summary)}</p>`,
        listHtml('Topics', topics),
        listHtml('Intents', intents),
        listHtml('Mentioned', entities.map(mention)),
        sentiment === undefined ? '' : listHtml('Sentiment', [sentiment]),
    ].filter((part) => part !== '');
    return parts.length === 0
        ? ''
        : `<section class="insights" aria-label="Summary">\n${parts.join('\n')}\n</section>\n`;
}
const mention = ({ label, value }) => `${value} (${label.toLowerCase().replaceAll('_', ' ')})`;
function listHtml(name, items) {
    if (items.length === 0)
        return '';
    const list = items.map((item) => `<li dir="auto">${(0,safe_text/* forHtml */.B2)(item)}</li>`).join('');
    return `<div class="about"><h2>${name}</h2><ul>${list}</ul></div>`;
}

;// CONCATENATED MODULE: ./lib/transcript/page/controls.js




const SPEEDS = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.5, 3];
/** What the keys do: the key caps, separated by spaces, and the words. */
const KEYS = [
    ['Space k', 'Play or pause'],
    ['j l', 'Back or on by 10 seconds'],
    ['← →', 'Back or on by 5 seconds'],
    ['/', 'Search'],
    ['n p', 'Next or previous match'],
    ['u U', 'Next or previous uncertain word'],
    ['f', 'Follow the spoken word again'],
    ['?', 'This help'],
];
/** The player with all that steers the page; what needs the script is hidden until it runs. */
function controls({ presentation, duration, unsure, strip }) {
    return `<section class="bar" id="bar" aria-label="Player and search">
${media(presentation)}
${missing(presentation)}
<div class="marks" hidden data-scripted>${marks(unsure)}</div>
<div class="player" hidden data-scripted role="group" aria-label="Player">${player(duration, strip)}</div>
<div class="search" hidden data-scripted role="search">${SEARCH}</div>
<p class="vh" role="status" id="said"></p>
</section>
${help()}`;
}
/** The button that takes up following again: it lies over the end of the page. */
const FOLLOW = '<button type="button" class="follow" id="follow" hidden>Back to the spoken word</button>';
function media({ href, isVideo, source }) {
    const tag = isVideo ? 'video' : 'audio';
    const inline = isVideo ? ' playsinline' : '';
    const label = `aria-label="${(0,safe_text/* forHtml */.B2)(nameOf(source))}"`;
    return `<${tag} id="media" src="${(0,safe_text/* forHtml */.B2)(mediaAddress(href))}" controls${inline} preload="metadata" ${label}></${tag}>`;
}
function missing({ source }) {
    return ('<div class="missing" id="missing" hidden role="alert">' +
        `<p>The recording could not be loaded from where this page expects it. Open your copy of <b>${(0,safe_text/* forHtml */.B2)(nameOf(source))}</b>; it stays on this device.</p>` +
        '<label class="pick">Open the recording<input type="file" id="pick" accept="audio/*,video/*"></label></div>');
}
function player(duration, strip) {
    const speeds = SPEEDS.map((speed) => `<option value="${speed}"${speed === 1 ? ' selected' : ''}>${speed}×</option>`);
    return (`<button type="button" class="play" id="play" aria-label="Play">${ICONS}</button>` +
        '<span class="clock" id="now">0:00</span>' +
        `<div class="track"><input type="range" id="seek" min="0" max="${duration}" step="0.1" value="0" aria-label="Position" aria-valuetext="0:00">${strip}</div>` +
        `<span class="clock" id="whole">${clock(duration)}</span>` +
        `<select id="speed" aria-label="Speed">${speeds.join('')}</select>`);
}
const ICONS = '<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path class="on" d="M8 5v14l11-7z"/><path class="off" d="M7 5h4v14H7zM13 5h4v14h-4z"/></svg>';
const SEARCH = '<input type="search" id="query" placeholder="Search" aria-label="Search the transcript" autocomplete="off" spellcheck="false">' +
    '<span class="count" id="count"></span>' +
    '<button type="button" id="previous" aria-label="Previous match" disabled>↑</button>' +
    '<button type="button" id="next" aria-label="Next match" disabled>↓</button>';
function marks(unsure) {
    const toggle = unsure === 0
        ? ''
        : `<label class="check"><input type="checkbox" id="mark" checked> <span class="wide">Mark </span><u>uncertain</u><span class="wide"> words</span> (${unsure})</label>` +
            '<button type="button" id="doubt" aria-label="Next uncertain word">Next<span class="wide"> uncertain</span></button>';
    return `${toggle}<button type="button" class="keys" id="keys" aria-haspopup="dialog">Keys<kbd class="wide">?</kbd></button>`;
}
function help() {
    const rows = KEYS.map(([keys, what]) => {
        const caps = keys.split(' ').map((key) => `<kbd>${key}</kbd>`);
        return `<div><dt>${caps.join(' ')}</dt><dd>${what}</dd></div>`;
    });
    return `<dialog id="help" aria-labelledby="help-title"><h2 id="help-title">Keys</h2>
<dl>${rows.join('')}</dl>
<p>Click a word to go there. A time plays from there, and puts itself into the address for you to share.</p>
<label class="check"><input type="checkbox" id="shortcuts" checked> Use these keys</label>
<button type="button" id="close">Close</button></dialog>`;
}

;// CONCATENATED MODULE: ./lib/transcript/page/said.js


/** Colours for voices in the style sheet; a further voice begins them again. */
const COLOURS = 8;
/**
 * Blocks that a browser lays out together, and not before they come near: of each alone, as of all at once, a long
 * talk would be slow to scroll.
 */
const PART_BLOCKS = 16;
/** What is said, as it can be read without a script. */
function said(turns, languageOf) {
    const parts = [];
    let room = 0;
    for (const piece of turns.flatMap(said_piecesOf)) {
        if (room <= 0) {
            parts.push([]);
            room = PART_BLOCKS;
        }
        parts.at(-1)?.push(piece);
        room -= piece.blocks.length;
    }
    return parts.map((pieces) => partHtml(pieces, languageOf)).join('\n');
}
function said_piecesOf(turn) {
    const count = Math.ceil(turn.blocks.length / PART_BLOCKS);
    return Array.from({ length: count }, (_, piece) => ({
        turn,
        blocks: turn.blocks.slice(piece * PART_BLOCKS, (piece + 1) * PART_BLOCKS),
        isFirst: piece === 0,
        isLast: piece === count - 1,
    }));
}
function partHtml(pieces, languageOf) {
    const inside = pieces.map((piece) => pieceHtml(piece, languageOf(piece.turn.channel)));
    return `<div class="part">\n${inside.join('\n')}\n</div>`;
}
function pieceHtml({ turn, blocks, isFirst, isLast }, lang) {
    const { label, voice } = turn;
    const who = label === undefined || !isFirst ? '' : `<h3 class="who" dir="auto">${(0,safe_text/* forHtml */.B2)(label)}</h3>\n`;
    const kind = `turn${label === undefined ? '' : ` v${voice % COLOURS}`}${isLast ? '' : ' on'}`;
    return `<section class="${kind}"${lang}>\n${who}${blocks.map(blockHtml).join('\n')}\n</section>`;
}
function blockHtml(block) {
    const start = (block[0]?.start ?? 0) / 1000;
    const words = block.map(wordHtml).join('');
    return (`<div class="block"><a class="time" href="#t=${start}" lang="en"><span class="vh">Play from </span>${clock(start)}</a>` +
        `<p dir="auto">${words}</p></div>`);
}
/** A word; an unsure one as `u`, which HTML has for text that is marked as perhaps misspelt. */
function wordHtml({ text, gap, unsure }) {
    const safe = (0,safe_text/* forHtml */.B2)(text);
    return unsure === undefined
        ? `${gap}${safe}`
        : `${gap}<u title="${Math.floor(unsure * 100)}% sure">${safe}</u>`;
}

;// CONCATENATED MODULE: ./lib/transcript/page/timeline.js

/** Parts into which the time is cut: no screen shows more of a strip of this height. */
const PARTS = 600;
/** A strip that shows who speaks when, for the eye alone: the names stand in the text. Empty for a single voice. */
function timeline(turns, duration) {
    const voices = new Set(turns.map(({ voice }) => voice));
    if (voices.size < 2 || duration <= 0)
        return '';
    const speaking = partsOf(turns, duration);
    const paths = [...voices].map((voice) => {
        const runs = timeline_runsOf(speaking, voice).map(([from, length]) => `M${from} 0h${length}v1h-${length}z`);
        return `<path class="v${voice % COLOURS}" d="${runs.join('')}"/>`;
    });
    return (`<svg class="strip" viewBox="0 0 ${PARTS} 1" preserveAspectRatio="none" aria-hidden="true" focusable="false">` +
        `${paths.join('')}</svg>`);
}
/** The voice of each part of the time, -1 for none. */
function partsOf(turns, duration) {
    const speaking = new Int32Array(PARTS).fill(-1);
    const partOf = (ms) => Math.floor((ms / 1000 / duration) * PARTS);
    for (const { voice, blocks } of turns) {
        for (const block of blocks) {
            const [first, last] = [block[0], block.at(-1)];
            if (first === undefined || last === undefined)
                continue;
            const from = partOf(first.start);
            speaking.fill(voice, from, Math.max(from + 1, partOf(last.end)));
        }
    }
    return speaking;
}
function timeline_runsOf(speaking, voice) {
    const runs = [];
    speaking.forEach((who, part) => {
        if (who !== voice)
            return;
        const last = runs.at(-1);
        if (last !== undefined && last[0] + last[1] === part)
            last[1] += 1;
        else
            runs.push([part, 1]);
    });
    return runs;
}

;// CONCATENATED MODULE: ./lib/transcript/page/words.js
/**
 * When each word is spoken and how long its text is, a list of numbers a block: milliseconds since the word before
 * began (for the first one since 0), milliseconds to its end, and UTF-16 units. The text itself stands in the page.
 */
function words_timesOf(turns) {
    return JSON.stringify(turns.flatMap(({ blocks }) => blocks.map(timesOfBlock)));
}
function timesOfBlock(block) {
    return block.flatMap(({ text, start, end }, index) => [
        start - (block[index - 1]?.start ?? 0),
        end - start,
        text.length,
    ]);
}

;// CONCATENATED MODULE: ./lib/transcript/page/page.js










/** A language subtag with what may follow it: what Deepgram has besides, such as `multi`, names no language. */
const LANGUAGE = /^[a-z]{2,3}(-[a-z\d]{1,8})*$/i;
const ICON = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath fill='%230b5cad' d='M1 6h2v4H1zm4-3h2v10H5zm4 1h2v8H9zm4 2h2v4h-2z'/%3E%3C/svg%3E";
/** One HTML file that plays a recording along with its transcript, and is readable without a script. */
function renderPage(transcript, presentation) {
    const turns = turnsOf(transcript, presentation.names);
    const main = attributeOf((0,transcript_transcript/* languageOf */.eX)(transcript) ?? presentation.language);
    const ofChannel = (channel) => {
        const own = attributeOf(transcript.channels[channel]?.language);
        return own === main ? '' : own;
    };
    const strip = timeline(turns, transcript.duration);
    const steering = controls({
        presentation,
        duration: transcript.duration,
        unsure: countUnsure(turns),
        strip,
    });
    return `${head(presentation)}<body>
<div class="page">
${facts_facts(transcript, presentation)}
${steering}
<main id="transcript"${main}>
<h2 class="vh" lang="en">Transcript</h2>
${turns.length === 0 ? '<p lang="en">No speech was recognized.</p>' : said(turns, ofChannel)}
</main>
${FOLLOW}
</div>
<script type="application/json" id="times">${words_timesOf(turns)}</script>
<script>${SCRIPT}</script>
</body>
</html>
`;
}
function head({ source, href }) {
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy(SCRIPT, STYLE, href)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${(0,safe_text/* forHtml */.B2)(nameOf(source))} – transcript</title>
<link rel="icon" href="${ICON}">
<style>${STYLE}</style>
</head>
`;
}
const attributeOf = (language) => language !== undefined && LANGUAGE.test(language) ? ` lang="${language}"` : '';
const countUnsure = (turns) => turns.flatMap(({ blocks }) => blocks.flat()).filter(({ unsure }) => unsure !== undefined).length;

;// CONCATENATED MODULE: ./lib/transcript/podcast.js




/** Characters of a segment at most, where its words let it: what a player shows at once. */
const LONGEST = 200;
/** A pause at which a sentence may well be divided. */
const PAUSE_SECONDS = 0.3;
const podcast_CLAUSE_END = /[,;:–—،、，；：][\p{Pe}\p{Pf}"'’”]*$/u;
/**
 * The JSON of Podcasting 2.0, a segment a line: a sentence, or a part of a long one.
 * https://github.com/Podcastindex-org/podcast-namespace/blob/main/transcripts/transcripts.md
 */
function renderPodcast(transcript, { names }) {
    const labelOf = (0,speakers/* labeller */.w)(transcript, names);
    const segments = (0,transcript_transcript/* passagesOf */.T5)(transcript)
        .flatMap((passage) => passage.sentences.flatMap(podcast_divide).map((words) => ({ words, label: labelOf(passage) })))
        .toSorted((a, b) => (0,transcript_transcript/* startOf */.GH)(a.words) - (0,transcript_transcript/* startOf */.GH)(b.words))
        .map(({ words, label }) => ({
        ...(label === undefined ? {} : { speaker: (0,safe_text/* forPlainText */.$2)(label) }),
        startTime: toMilliseconds((0,transcript_transcript/* startOf */.GH)(words)),
        endTime: toMilliseconds((0,transcript_transcript/* endOf */.pJ)(words)),
        body: (0,safe_text/* forPlainText */.$2)((0,transcript_transcript/* textOf */.b6)(words)),
    }));
    const lines = segments.map((segment) => JSON.stringify(segment));
    const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n]`;
    return `{"version":"1.0.0","segments":${list}}\n`;
}
const toMilliseconds = (seconds) => Math.round(seconds * 1000) / 1000;
/** A sentence in parts that are short enough, divided near their middle, if possible where a clause ends. */
function podcast_divide(words) {
    const lengths = lengthsUpTo(words);
    const total = lengths.at(-1) ?? 0;
    if (total <= LONGEST || words.length < 2)
        return [words];
    let best = { cut: 1, cost: Number.POSITIVE_INFINITY };
    for (let cut = 1; cut < words.length; cut++) {
        const [before, after] = [words[cut - 1], words[cut]];
        const isGood = before && after && (podcast_CLAUSE_END.test(before.text) || after.start - before.end >= PAUSE_SECONDS);
        const cost = Math.abs(total - 2 * (lengths[cut - 1] ?? 0)) + (isGood ? 0 : total / 2);
        if (cost < best.cost)
            best = { cut, cost };
    }
    return [...podcast_divide(words.slice(0, best.cut)), ...podcast_divide(words.slice(best.cut))];
}
/** By word, how long the text is up to its end. */
function lengthsUpTo(words) {
    let length = 0;
    return words.map(({ text }, index) => {
        const before = words[index - 1];
        length += (before === undefined ? 0 : (0,join/* gapBetween */.D)(before.text, text).length) + text.length;
        return length;
    });
}

;// CONCATENATED MODULE: ./lib/transcript/table.js


const COLUMNS = ['start', 'end', 'channel', 'speaker', 'confidence', 'word'];
/** CSV as RFC 4180 has it but with LF at the end of lines: a row a word, in the order in which they are said. */
function renderCsv(transcript, { names }) {
    return table(transcript, names, ',');
}
/** The same with tabs; quotes stand only around cells with quotes in them, which spreadsheets expect. */
function renderTsv(transcript, { names }) {
    return table(transcript, names, '\t');
}
function table(transcript, names, separator) {
    const labelOf = (0,speakers/* labeller */.w)(transcript, names);
    const rows = transcript.channels
        .flatMap(({ words }, channel) => words.map((word) => ({ ...word, channel })))
        .toSorted((a, b) => a.start - b.start)
        .map(({ start, end, channel, speaker, confidence, text }) => [
        start.toFixed(3),
        end.toFixed(3),
        String(channel),
        textCell(labelOf({ channel, speaker }) ?? ''),
        confidence === undefined ? '' : confidence.toFixed(4),
        textCell(text),
    ]);
    return [COLUMNS, ...rows].map((cells) => `${cells.map(quoted).join(separator)}\n`).join('');
}
/** What a spreadsheet takes for a formula, also in the wide forms of East Asian input. */
const FORMULA = /^[=+\-@＝＋－＠]/u;
/**
 * One line without tabs. Spreadsheets would run a cell that begins as a formula, so that such a word has an
 * apostrophe in front: https://owasp.org/www-community/attacks/CSV_Injection
 */
function textCell(text) {
    const line = (0,safe_text/* forPlainText */.$2)(text).trim();
    return FORMULA.test(line) ? `'${line}` : line;
}
/** Some locales separate cells by semicolons. */
const quoted = (cell) => (/[",;]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

;// CONCATENATED MODULE: ./lib/transcript/text.js



/** Plain text: a paragraph a line, a blank line between, with who speaks where voices are told apart. */
function renderText(transcript, { names }) {
    const labelOf = (0,speakers/* labeller */.w)(transcript, names);
    return (0,transcript_transcript/* passagesOf */.T5)(transcript)
        .map((passage) => {
        const label = labelOf(passage);
        return `${(0,safe_text/* forPlainText */.$2)(`${label === undefined ? '' : `${label}: `}${(0,transcript_transcript/* paragraphText */.ex)(passage)}`)}\n`;
    })
        .join('\n');
}

;// CONCATENATED MODULE: ./lib/transcript/render.js







const RENDERERS = {
    txt: renderText,
    srt: renderSrt,
    vtt: renderVtt,
    md: renderMarkdown,
    'podcast-json': renderPodcast,
    html: renderPage,
    csv: renderCsv,
    tsv: renderTsv,
};
/** What is written for a format; `json` is Deepgram's own text as it came. */
function render(format, { transcript, raw }, presentation) {
    return format === 'json' ? raw : RENDERERS[format](transcript, presentation);
}


/***/ })

};
