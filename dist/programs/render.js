export const id = 9996;
export const ids = [9996];
export const modules = { 29996: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, {
		prepared: () => prepared,
		render: () => render
	});
	var transcript_transcript = __webpack_require__(33282);
	var string_width = __webpack_require__(94668);
	;
	const LONGEST_KNOWN = 32;
	const MOST_KNOWN = 2e4;
	function byText(compute) {
		const known = new Map();
		return (text) => {
			const before = known.get(text);
			if (before !== undefined) return before;
			const result = compute(text);
			if (text.length > LONGEST_KNOWN) return result;
			if (known.size >= MOST_KNOWN) known.clear();
			known.set(text, result);
			return result;
		};
	}
	var segmenter = __webpack_require__(19980);
	;
	const graphemesOf = (text) => [...(0, segmenter.o)("und", "grapheme").segment(text)].map(({ segment }) => segment);
	const columnsOf = byText((text) => (0, string_width.A)(text, { countAnsiEscapeCodes: true }));
	;
	const PATTERNS = {
		da: () => __webpack_require__.e(5922).then(__webpack_require__.t.bind(__webpack_require__, 45922, 19)),
		de: () => __webpack_require__.e(1070).then(__webpack_require__.t.bind(__webpack_require__, 21070, 19)),
		en: () => __webpack_require__.e(7961).then(__webpack_require__.t.bind(__webpack_require__, 47961, 19)),
		es: () => __webpack_require__.e(2409).then(__webpack_require__.t.bind(__webpack_require__, 92409, 19)),
		fi: () => __webpack_require__.e(3760).then(__webpack_require__.t.bind(__webpack_require__, 23760, 19)),
		fr: () => __webpack_require__.e(5569).then(__webpack_require__.t.bind(__webpack_require__, 5569, 19)),
		it: () => __webpack_require__.e(5056).then(__webpack_require__.t.bind(__webpack_require__, 35056, 19)),
		nl: () => __webpack_require__.e(5243).then(__webpack_require__.t.bind(__webpack_require__, 25243, 19)),
		pt: () => __webpack_require__.e(2705).then(__webpack_require__.t.bind(__webpack_require__, 72705, 19)),
		sv: () => __webpack_require__.e(9668).then(__webpack_require__.t.bind(__webpack_require__, 9668, 19))
	};
	const SOFT_HYPHEN = "­";
	const loaded = new Map();
	async function hyphenationOf(transcript, { language, widest }) {
		const [primary = ""] = ((0, transcript_transcript.eX)(transcript) ?? language ?? "").toLowerCase().split("-");
		const load = Object.hasOwn(PATTERNS, primary) ? PATTERNS[primary] : undefined;
		if (load === undefined || !hasWide(transcript, widest)) return undefined;
		const before = loaded.get(primary);
		if (before !== undefined) return await before;
		const loading = load().then((patterns) => (word) => patterns.default.hyphenateSync(word).split(SOFT_HYPHEN));
		loaded.set(primary, loading);
		return await loading;
	}
	const hasWide = ({ channels }, widest) => channels.some(({ words }) => words.some(({ text }) => 2 * text.length > widest && columnsOf(text) > widest));
	var captions_rules = __webpack_require__(47107);
	var safe_text = __webpack_require__(61636);
	var time_code = __webpack_require__(36569);
	;
	function captionText({ head, cues, mark, numbered }) {
		const blocks = head.map((block) => `${block}\n`);
		for (const [index, { start, end, lines }] of cues.entries()) {
			const number = numbered ? `${index + 1}\n` : "";
			let block = `${number}${(0, time_code.l)(start, mark)} --> ${(0, time_code.l)(end, mark)}\n`;
			for (const line of lines) block += `${line}\n`;
			blocks.push(block);
		}
		return blocks.join("\n");
	}
	const TIMES = /^(\d{2,}):(\d\d):(\d\d)[.,](\d{3}) --> (\d{2,}):(\d\d):(\d\d)[.,](\d{3})$/;
	function spanOf(line) {
		const fields = TIMES.exec(line);
		return fields === null ? undefined : {
			start: timeAt(fields, 1),
			end: timeAt(fields, 5)
		};
	}
	function timeAt(fields, first) {
		const minutes = Number(fields[first]) * 60 + Number(fields[first + 1]);
		return (minutes * 60 + Number(fields[first + 2])) * 1e3 + Number(fields[first + 3]);
	}
	function cueIn(block) {
		const [times = "", ...lines] = block.split("\n");
		const span = spanOf(times);
		return span && {
			...span,
			lines: lines.filter((line) => line !== "")
		};
	}
	const TAGS_BEFORE = /^(?:<[^>]*>)*/;
	const ENTITIES = {
		amp: "&",
		lt: "<",
		gt: ">"
	};
	function taggedText(line) {
		const before = TAGS_BEFORE.exec(line)?.[0] ?? "";
		const rest = line.slice(before.length);
		const end = startOfLastTags(rest);
		const inner = rest.slice(0, end);
		if (inner.includes("<")) return undefined;
		return {
			before,
			after: rest.slice(end),
			text: unescaped(inner)
		};
	}
	function startOfLastTags(line) {
		let start = line.length;
		while (line[start - 1] === ">") {
			const tag = line.lastIndexOf("<", start - 1);
			if (tag < 0 || line[tag + 1] !== "/") break;
			start = tag;
		}
		return start;
	}
	const unescaped = (text) => text.includes("&") ? text.replaceAll(/&(amp|lt|gt);/g, (_, name) => ENTITIES[name] ?? "") : text;
	;
	const RIGHT_TO_LEFT = /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}]/u;
	const FIRST_LETTER = /\p{L}/u;
	const hasRightToLeft = (text) => RIGHT_TO_LEFT.test(text);
	function isRightToLeft(line) {
		for (const span of line) if (span.isRightToLeft) return true;
		return false;
	}
	const needsDirectionMark = (line) => isRightToLeft(line) && !RIGHT_TO_LEFT.test(FIRST_LETTER.exec(line[0]?.text ?? "")?.[0] ?? "");
	var speakers = __webpack_require__(91006);
	;
	const COLOURS = [
		"white",
		"yellow",
		"cyan",
		"lime"
	];
	const DASH = "- ";
	function marksOf(transcript, voices, rules, { names }) {
		const nameOf = (0, speakers.w)(transcript, names);
		const keys = new Map();
		return voices.map((voice, position) => {
			const name = nameOf(voice);
			const key = name ?? `\0${position}`;
			if (!keys.has(key)) keys.set(key, keys.size);
			const colour = COLOURS[(keys.get(key) ?? 0) % COLOURS.length];
			const isColoured = rules.speakers === "colour" && colour !== "white";
			const [alone, together] = textsOf(name, rules);
			return {
				alone,
				together,
				aloneColumns: countedOf(alone, rules),
				togetherColumns: countedOf(together, rules),
				key,
				colour: isColoured ? colour : undefined
			};
		});
	}
	function textsOf(name, rules) {
		switch (rules.speakers) {
			case "label":
			case "brackets": {
				if (name === undefined) return ["", DASH];
				const [before, after] = rules.speakers === "label" ? ["", ":"] : ["[", "]"];
				const room = roomOf(rules) - before.length - after.length;
				const label = `${before}${rules.wholeNames ? name : shortened(name, room)}${after} `;
				return [label, columnsOf(label) > rules.lineLength / 2 ? DASH : label];
			}
			case "dash":
			case "colour": return [DASH, DASH];
			case "none": return ["", DASH];
		}
	}
	const roomOf = ({ lines, lineLength }) => lines > 1 ? lineLength : Math.floor(lineLength * captions_rules.zv) - 1;
	const countedOf = (mark, rules) => Math.min(columnsOf(mark), roomOf(rules) + 1);
	function shortened(name, columns) {
		if (columnsOf(name) <= columns) return name;
		const kept = [];
		for (const grapheme of graphemesOf(name)) {
			if (columnsOf([
				...kept,
				grapheme,
				"…"
			].join("")) > columns) break;
			kept.push(grapheme);
		}
		return `${kept.join("").trimEnd()}…`;
	}
	var sentences = __webpack_require__(18964);
	;
	const ENGLISH = {
		determiner: "a an the my your his her its our their this these those every each no some any another neither whose " + "very more most too quite rather such",
		conjunction: "and but or nor so yet because although though unless while whereas if whether when whenever where wherever " + "that which who whom than as since until how what why",
		preposition: "of in on at by for with from to into onto upon about over under above below between among through during " + "before after against without within across behind beyond near toward towards per like via around along",
		auxiliary: "am is are was were be been being have has had do does did will would shall should can could may might must " + "not never i'm you're we're they're i've you've we've they've i'll you'll we'll they'll he'll she'll it'll " + "i'd you'd we'd they'd he'd she'd it's he's she's that's there's what's who's let's going gonna",
		pronoun: "i he she we they there",
		either: "you it",
		particle: "up out off down away back"
	};
	const GERMAN = {
		determiner: "der die das den dem des ein eine einen einem einer eines mein meine meinen meinem meiner dein deine sein seine " + "seinen seinem seiner ihr ihre ihren ihrem ihrer unser unsere unseren unserem kein keine keinen keinem keiner " + "dieser diese dieses diesen diesem jeder jede jedes jeden sehr ganz zu",
		conjunction: "und bzw oder aber denn sondern weil dass obwohl wenn als ob während damit sodass bevor nachdem sobald falls wie",
		preposition: "in im an am auf aus bei beim mit nach seit von vom zum zur für durch gegen ohne um über unter vor hinter " + "neben zwischen wegen trotz bis ins ans",
		auxiliary: "bin bist ist sind seid war waren habe hast hat haben hatte hatten werde wird werden wurde wurden kann können " + "konnte muss müssen will wollen soll sollen darf nicht",
		pronoun: "ich du er wir man",
		either: "sie es ihr"
	};
	const FRENCH = {
		determiner: "le la les l un une des du au aux mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ce cet cette " + "ces chaque quelques plusieurs très plus aucun aucune",
		conjunction: "et ou mais donc or ni car que qui dont où quand lorsque puisque comme si parce",
		preposition: "à de en dans par pour sur sous avec sans vers chez entre contre depuis pendant avant après",
		auxiliary: "suis es est sommes êtes sont ai as a avons avez ont était étaient avait avaient sera ne pas se",
		pronoun: "je tu il on ils",
		either: "elle elles nous vous"
	};
	const SPANISH = {
		determiner: "el la los las un una unos unas mi mis tu tus su sus nuestro nuestra nuestros nuestras este esta estos estas ese " + "esa esos esas cada muy más ningún ninguna del al",
		conjunction: "y e o u pero sino porque que quien cuando donde como si aunque mientras pues",
		preposition: "a de en con por para sin sobre entre hasta desde hacia contra según durante",
		auxiliary: "es son era eran fue ha han he hemos había está están estaba no se me te le lo les nos",
		pronoun: "yo él ella nosotros ellos ellas usted ustedes"
	};
	const ITALIAN = {
		determiner: "il lo la i gli le un uno una del dello della dei degli delle al allo alla ai agli alle nel nella nei nelle sul " + "sulla dal dalla mio mia tuo tua suo sua nostro nostra questo questa questi queste ogni molto più",
		conjunction: "e ed o ma perché che chi quando dove come se mentre anche però quindi",
		preposition: "a di da in con su per tra fra senza verso durante dopo prima",
		auxiliary: "è sono sei era erano ho hai ha abbiamo hanno aveva non si mi ti ci vi",
		pronoun: "io",
		either: "lui lei noi loro"
	};
	const PORTUGUESE = {
		determiner: "o a os as um uma uns umas do da dos das no na nos nas ao à meu minha seu sua nosso nossa este esta esse essa " + "cada muito mais",
		conjunction: "e ou mas porque que quem quando onde como se embora enquanto pois",
		preposition: "de em com por para sem sobre entre até desde contra durante",
		auxiliary: "é são era foi foram tem têm tinha está estão não me te lhe",
		pronoun: "eu ele ela nós eles elas você vocês"
	};
	const DUTCH = {
		determiner: "de het een mijn jouw zijn haar onze ons hun deze dit die elke geen heel zeer",
		conjunction: "en of maar want omdat dat als wanneer terwijl hoewel toen dan zodat",
		preposition: "in op aan van met voor door bij naar uit over onder tussen tegen zonder om te tot",
		auxiliary: "is ben bent was waren heb heeft hebben had hadden wordt worden zal zullen kan kunnen moet niet",
		pronoun: "ik jij je hij zij ze wij we er"
	};
	const KOREAN = {
		determiner: "한 두 세 네 다섯 여섯 일곱 여덟 아홉 열 열한 열두 스무 이 그 저 이런 그런 저런 어떤 무슨 몇 각 매 약 제 모든 다른",
		conjunction: "그리고 그러나 그런데 그래서 하지만 또는 및 그러면 왜냐하면"
	};
	const LANGUAGES = {
		en: ENGLISH,
		de: GERMAN,
		fr: FRENCH,
		es: SPANISH,
		it: ITALIAN,
		pt: PORTUGUESE,
		nl: DUTCH,
		ko: KOREAN
	};
	const KINDS = [
		"determiner",
		"conjunction",
		"preposition",
		"auxiliary",
		"pronoun",
		"either",
		"particle"
	];
	const SEVERAL = "multi";
	function grammarOf(language) {
		const tag = language === undefined || language === SEVERAL ? "en" : language;
		const [primary = ""] = tag.toLowerCase().split("-");
		const lists = Object.hasOwn(LANGUAGES, primary) ? LANGUAGES[primary] : undefined;
		const kinds = new Map();
		if (lists === undefined) return kinds;
		for (const kind of KINDS) for (const word of lists[kind]?.split(" ") ?? []) if (!kinds.has(word)) kinds.set(word, kind);
		return kinds;
	}
	;
	const BOND = {
		sentence: 0,
		clause: 1,
		insideWord: 30,
		beforeMark: 90
	};
	const AFTER = {
		determiner: 16,
		preposition: 13,
		conjunction: 11,
		auxiliary: 9,
		pronoun: 10
	};
	const BEFORE = {
		conjunction: 2,
		preposition: 3,
		pronoun: 3,
		either: 5,
		determiner: 5,
		auxiliary: 6,
		particle: 12
	};
	const ORDINARY = 6.5;
	const OF = 4;
	const TITLE = 17;
	const ABBREVIATION = 20;
	const PHRASE = 2;
	const NAME = 14;
	const NUMBER = 14;
	const POSSESSIVE = 14;
	const COUNTED = 9;
	const CLAUSE_END = /[,;:،、，；：—–…?!？！؟][\p{Pe}\p{Pf}"'’”]*$/u;
	const NUMERIC = /^[\p{Sc}#]?\d[\d.,:]*$/u;
	const THAI = /\p{sc=Thai}/u;
	const CAPITAL = /^\p{Lu}/u;
	const FIRST_OF_WORD = /[\p{L}\p{N}\p{Sc}#]/u;
	const LAST_OF_WORD = /[\p{L}\p{N}](?=[^\p{L}\p{N}]*$)/u;
	const NUMBER_WORDS = new Set(("two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy " + "eighty ninety hundred thousand million billion").split(" "));
	const TITLES = new Set("mr mrs ms dr prof president sir lord lady captain professor doctor saint".split(" "));
	const bonds_MOST_KNOWN = 2e4;
	class Bonds {
		#language;
		#grammar;
		#known = new Map();
		constructor(language) {
			this.#language = language;
			this.#grammar = grammarOf(language);
		}
		between(left, right) {
			const opened = bondOfAbbreviation(left, right);
			if (opened !== undefined) return opened;
			if (left.endsClause) return BOND.clause;
			if (left.isThai && right.isThai) return PHRASE;
			let bond = left.after ?? 0;
			const isSubject = left.kind === "either" && (right.kind === undefined || right.kind === "auxiliary");
			if (isSubject) bond = AFTER.pronoun ?? 0;
			if (left.isName && right.isName) bond = Math.max(bond, NAME);
			if (right.isNumeric) bond = Math.max(bond, COUNTED);
			return bond > 0 ? bond : right.before;
		}
		of(word) {
			const known = this.#known.get(word);
			if (known !== undefined) return known;
			if (this.#known.size >= bonds_MOST_KNOWN) this.#known.clear();
			const text = bare(word);
			const kind = this.#grammar.get(text.toLowerCase());
			const facts = {
				abbreviation: kind === undefined ? (0, sentences.Y)(word, this.#language) : undefined,
				isThai: THAI.test(word),
				endsClause: CLAUSE_END.test(word),
				isNumeric: NUMERIC.test(text),
				isName: kind === undefined && CAPITAL.test(text),
				kind,
				after: bondAfter(text, kind),
				before: text === "of" ? OF : kind === undefined ? ORDINARY : BEFORE[kind]
			};
			this.#known.set(word, facts);
			return facts;
		}
	}
	function bondOfAbbreviation(left, right) {
		if (left.abbreviation === "letter") return right.abbreviation === "letter" ? ABBREVIATION : TITLE;
		if (left.abbreviation === "counting") return right.isNumeric ? ABBREVIATION : undefined;
		return left.abbreviation === "open" ? TITLE : undefined;
	}
	function bare(word) {
		const last = LAST_OF_WORD.exec(word);
		if (last === null) return "";
		return word.slice(word.search(FIRST_OF_WORD), last.index + last[0].length).replaceAll("’", "'");
	}
	function bondAfter(word, kind) {
		const lower = word.toLowerCase();
		if (kind !== undefined) return AFTER[kind];
		if (NUMERIC.test(word) || NUMBER_WORDS.has(lower)) return NUMBER;
		if (lower.endsWith("n't")) return AFTER.auxiliary;
		if (lower.endsWith("'s")) return POSSESSIVE;
		return TITLES.has(lower) && CAPITAL.test(word) ? TITLE : undefined;
	}
	;
	const PAUSE_MS = 500;
	const PAUSE_COST_PER_SECOND = 14;
	const LOOSENING_MS = 600;
	const LOOSENING = .7;
	function passageOf(pieces, voices) {
		const { length } = pieces;
		const passage = {
			pieces,
			starts: new Float64Array(length + 1).fill(Number.POSITIVE_INFINITY),
			ends: pieces.ends,
			voices: pieces.voices,
			text: textOf(pieces),
			offsets: new Int32Array(length),
			upTo: new Float64Array(length + 1),
			lineFrom: new Float64Array(length + 1),
			bonds: new Float64Array(length),
			previous: new Int32Array(length),
			cuts: new Float64Array(length + 1),
			reached: new Float64Array(length + 1),
			pauses: new Float64Array(length + 1),
			sentences: new Int32Array(length + 1),
			turns: new Int32Array(length + 1)
		};
		passage.starts.set(pieces.starts.subarray(0, length));
		measureTexts(passage);
		measureVoices(passage, voices);
		measureForwards(passage);
		measureBackwards(passage, voices);
		return passage;
	}
	function textOf({ length, texts, spaces }) {
		if (!spaces.subarray(0, length).includes(0)) return length === 0 ? "" : ` ${texts.join(" ")}`;
		return texts.map((text, at) => spaces[at] === 1 ? ` ${text}` : text).join("");
	}
	function measureTexts({ pieces, offsets, upTo, lineFrom }) {
		const { texts, spaces, columns } = pieces;
		let [offset, sum] = [0, 0];
		for (let index = 0; index < pieces.length; index++) {
			const space = spaces[index] ?? 0;
			offset += space;
			sum += space;
			offsets[index] = offset;
			lineFrom[index] = sum;
			offset += texts[index]?.length ?? 0;
			sum += columns[index] ?? 0;
			upTo[index + 1] = sum;
		}
	}
	function measureVoices({ pieces, starts, ends, voices, bonds, previous }, count) {
		const last = new Int32Array(count).fill(-1);
		for (let index = 0; index < pieces.length; index++) {
			const voice = voices[index] ?? 0;
			const before = last[voice] ?? -1;
			last[voice] = index;
			previous[index] = before;
			if (pieces.firsts[index] === 1) continue;
			const bond = pieces.bonds[index] ?? 0;
			const start = starts[index] ?? 0;
			const pause = start - (ends[before] ?? start);
			const loosened = 1 - LOOSENING * Math.max(0, Math.min(LOOSENING_MS, pause)) / LOOSENING_MS;
			bonds[index] = bond >= BOND.insideWord ? bond : bond * loosened;
		}
	}
	function measureForwards({ pieces, starts, ends, bonds, reached, pauses, sentences }) {
		let end = Number.NEGATIVE_INFINITY;
		for (let index = 0; index < pieces.length; index++) {
			const long = index === 0 ? 0 : Math.max(0, (starts[index] ?? 0) - end - PAUSE_MS);
			reached[index] = end;
			end = Math.max(end, ends[index] ?? 0);
			pauses[index + 1] = (pauses[index] ?? 0) + long / 1e3 * PAUSE_COST_PER_SECOND;
			sentences[index + 1] = (sentences[index] ?? 0) + (bonds[index] === BOND.sentence ? 1 : 0);
		}
		reached[pieces.length] = end;
	}
	function measureBackwards({ pieces, voices, bonds, cuts, turns }, count) {
		const next = new Float64Array(count);
		let sum = 0;
		let turn = pieces.length;
		turns[pieces.length] = turn;
		for (let index = pieces.length - 1; index >= 0; index--) {
			const voice = voices[index] ?? 0;
			const bond = bonds[index] ?? 0;
			sum += bond - (next[voice] ?? 0);
			next[voice] = bond;
			cuts[index] = sum;
			turns[index] = turn;
			if (pieces.firsts[index] === 1 || voices[index - 1] !== voice) turn = index;
		}
	}
	const columnsBetween = ({ upTo, lineFrom }, from, to) => (upTo[to] ?? 0) - (lineFrom[from] ?? 0);
	;
	const CUE_COST = 8;
	const CUE_BOND = 1.7;
	const WHOLE_SENTENCES_COST = 2;
	const PARTS_OF_SENTENCES_COST = 11;
	const TOO_SHORT_COST = 14;
	const FLASH_MS = 834;
	const FLASH_COST = 30;
	const TOO_FAST_COST = 10;
	const FASTEST = 2;
	const CUT_COST = 25;
	const CUT_SHARE = .15;
	const UNSPOKEN_COST_PER_SECOND = 20;
	const LONG_MS = 7e3;
	const LONG_COST_PER_SECOND = 4;
	class CueCosts {
		#all;
		#rules;
		#columnMs;
		#leastMs;
		#flashMs;
		constructor(all, rules) {
			const { shortest, longest = FLASH_MS, readingSpeed } = rules;
			this.#all = all;
			this.#rules = rules;
			this.#columnMs = readingSpeed === undefined ? 0 : 1e3 / readingSpeed;
			this.#leastMs = Math.max(shortest, Math.min(FLASH_MS, longest));
			this.#flashMs = Math.min(FLASH_MS, this.#leastMs);
		}
		leastTo(to) {
			return CUE_COST + (this.#all.cuts[to] ?? 0) * CUE_BOND;
		}
		ofTiming(from, to, span, columns) {
			const { starts } = this.#all;
			const { hold, gap, shortest } = this.#rules;
			const available = Math.max(1, (starts[to] ?? 0) - gap - (starts[from] ?? 0));
			const reading = columns * this.#columnMs;
			const wanted = Math.max(span, this.#leastMs, Math.min(reading, span + hold));
			const shown = Math.max(1, Math.min(available, wanted));
			let cost = this.leastTo(to);
			if (shown < shortest) cost += (1 - shown / shortest) * TOO_SHORT_COST;
			if (shown < this.#flashMs) cost += (1 - shown / this.#flashMs) * FLASH_COST;
			if (shown < span) cost += Math.max(0, 1 - shown / span - CUT_SHARE) * CUT_COST;
			if (available < span) cost += (span - available) / 1e3 * UNSPOKEN_COST_PER_SECOND;
			if (shown < reading) cost += Math.min(FASTEST, reading / shown - 1) * TOO_FAST_COST;
			if (span > LONG_MS) cost += (span - LONG_MS) / 1e3 * LONG_COST_PER_SECOND;
			return cost;
		}
		inside(from, to) {
			const { pauses, sentences, bonds, pieces, turns } = this.#all;
			const begun = (sentences[to] ?? 0) - (sentences[from + 1] ?? 0);
			const silent = (pauses[to] ?? 0) - (pauses[from + 1] ?? 0);
			if (begun === 0) return silent;
			const isWhole = bonds[from] === BOND.sentence && (to === pieces.length || to === turns[from] || bonds[to] === BOND.sentence);
			return silent + begun * (isWhole ? WHOLE_SENTENCES_COST : PARTS_OF_SENTENCES_COST);
		}
	}
	;
	const BALANCE_COST = 9;
	const TOP_HEAVY = 1.03;
	const LINE_COST = 1;
	const LONELY_COST = 4;
	const SHORT_COLUMNS = 10;
	const LABEL_ALONE_COST = 3;
	const largestBalanceCost = (lines) => BALANCE_COST * lines * TOP_HEAVY ** lines;
	class LineLayout {
		#all;
		#room;
		#square;
		#start = 0;
		#end = 0;
		#width = 0;
		#first = 0;
		#found = new Int32Array(0);
		#round = 0;
		#cost = new Float64Array(0);
		#squares = new Float64Array(0);
		#columns = new Float64Array(0);
		#before = new Int32Array(0);
		constructor(all, room) {
			this.#all = all;
			this.#room = room;
			this.#square = BALANCE_COST / room.lineLength ** 2;
		}
		from(start, stop, label) {
			const { lineLength, lines } = this.#room;
			const most = lineLength * lines + lines - 1;
			let end = start >= this.#start ? Math.max(start + 1, Math.min(this.#end, stop)) : start + 1;
			while (end < stop && columnsBetween(this.#all, start, end + 1) <= most) end++;
			this.#start = start;
			this.#end = end;
			this.#width = end - start + 1;
			this.#round++;
			this.#reserve(this.#width * (lines + 1));
			this.#setFirst(label);
			return end;
		}
		costTo(end) {
			const count = end - this.#start;
			if (count <= this.#first) return 0;
			let least = Number.POSITIVE_INFINITY;
			for (let lines = 2; lines <= this.#room.lines; lines++) least = Math.min(least, this.#costOf(lines, count));
			return least;
		}
		startsTo(end) {
			let rest = end - this.#start;
			const lines = this.#linesTo(rest);
			const starts = new Array(lines).fill(this.#start);
			for (let line = lines; line > 1; line--) {
				rest = this.#before[this.#layoutAt(line, rest)] ?? 0;
				starts[line - 1] = this.#start + rest;
			}
			return starts;
		}
		#reserve(size) {
			if (size <= this.#cost.length) return;
			this.#found = new Int32Array(2 * size);
			this.#cost = new Float64Array(2 * size);
			this.#squares = new Float64Array(2 * size);
			this.#columns = new Float64Array(2 * size);
			this.#before = new Int32Array(2 * size);
		}
		#setFirst(label) {
			const { lineLength } = this.#room;
			this.#cost[this.#width] = label > 0 ? LABEL_ALONE_COST : Number.POSITIVE_INFINITY;
			this.#squares[this.#width] = 0;
			this.#columns[this.#width] = 0;
			this.#first = 0;
			for (let count = 1; count < this.#width; count++) {
				const own = label + columnsBetween(this.#all, this.#start, this.#start + count);
				if (own > lineLength) return;
				const at = this.#width + count;
				this.#cost[at] = 0;
				this.#squares[at] = own * own * this.#square;
				this.#columns[at] = own;
				this.#first = count;
			}
		}
		#layoutAt(line, count) {
			const at = line * this.#width + count;
			if (this.#found[at] === this.#round) return at;
			this.#found[at] = this.#round;
			this.#setLine(at, line, count);
			return at;
		}
		#setLine(at, line, count) {
			const { upTo, lineFrom } = this.#all;
			const end = upTo[this.#start + count] ?? 0;
			this.#cost[at] = Number.POSITIVE_INFINITY;
			const most = line === 2 ? Math.min(this.#first, count - 1) : count - 1;
			for (let before = most; before >= 0; before--) {
				const own = end - (lineFrom[this.#start + before] ?? 0);
				if (own > this.#room.lineLength) return;
				const from = line === 2 ? this.#width + before : this.#layoutAt(line - 1, before);
				this.#keepBetter(at, from, before, own, before === count - 1 && own < SHORT_COLUMNS ? LONELY_COST : 0);
			}
		}
		#keepBetter(at, from, before, own, lonely) {
			const bond = before === 0 ? 0 : (this.#all.bonds[this.#start + before] ?? 0) + LINE_COST + lonely;
			const cost = (this.#cost[from] ?? 0) + bond;
			const squares = (this.#squares[from] ?? 0) * TOP_HEAVY + own * own * this.#square;
			const best = this.#cost[at] ?? 0;
			if (cost === Number.POSITIVE_INFINITY) return;
			if (best !== Number.POSITIVE_INFINITY && cost + squares > best + (this.#squares[at] ?? 0)) return;
			this.#cost[at] = cost;
			this.#squares[at] = squares;
			this.#columns[at] = (this.#columns[from] ?? 0) + own;
			this.#before[at] = before;
		}
		#costOf(lines, count) {
			const at = this.#layoutAt(lines, count);
			const cost = this.#cost[at] ?? 0;
			if (cost === Number.POSITIVE_INFINITY) return cost;
			const columns = this.#columns[at] ?? 0;
			return cost + (this.#squares[at] ?? 0) - columns * columns * this.#square / lines;
		}
		#linesTo(count) {
			if (count <= this.#first) return 1;
			let best = 1;
			let least = Number.POSITIVE_INFINITY;
			for (let lines = 2; lines <= this.#room.lines; lines++) {
				const cost = this.#costOf(lines, count);
				if (cost >= least) continue;
				best = lines;
				least = cost;
			}
			return best;
		}
	}
	var join = __webpack_require__(72884);
	;
	class PieceList {
		#length = 0;
		texts = [];
		hyphened = new Set();
		columns;
		spaces;
		starts;
		ends;
		bonds;
		voices;
		firsts;
		constructor(room) {
			this.columns = new Int32Array(room);
			this.spaces = new Uint8Array(room);
			this.starts = new Float64Array(room);
			this.ends = new Float64Array(room);
			this.bonds = new Float64Array(room);
			this.voices = new Int32Array(room);
			this.firsts = new Uint8Array(room);
		}
		static of(pieces) {
			const list = new PieceList(pieces.length);
			for (const piece of pieces) list.add(piece);
			return list;
		}
		get length() {
			return this.#length;
		}
		add({ text, hyphen, columns, space, start, end, bond, voice, isFirst }) {
			const at = this.#length;
			if (at === this.starts.length) this.#grow();
			if (hyphen !== "") this.hyphened.add(at);
			this.texts.push(text);
			this.columns[at] = columns;
			this.spaces[at] = space;
			this.starts[at] = start;
			this.ends[at] = end;
			this.bonds[at] = bond;
			this.voices[at] = voice;
			this.firsts[at] = isFirst ? 1 : 0;
			this.#length += 1;
		}
		toPieces() {
			return this.texts.map((text, at) => ({
				text,
				hyphen: this.hyphened.has(at) ? "-" : "",
				columns: this.columns[at] ?? 0,
				space: this.spaces[at] === 0 ? 0 : 1,
				start: this.starts[at] ?? 0,
				end: this.ends[at] ?? 0,
				bond: this.bonds[at] ?? 0,
				voice: this.voices[at] ?? 0,
				isFirst: this.firsts[at] === 1,
				order: at
			}));
		}
		#grow() {
			const room = 2 * this.starts.length + 16;
			const wider = (old, column) => {
				column.set(old);
				return column;
			};
			this.columns = wider(this.columns, new Int32Array(room));
			this.spaces = wider(this.spaces, new Uint8Array(room));
			this.starts = wider(this.starts, new Float64Array(room));
			this.ends = wider(this.ends, new Float64Array(room));
			this.bonds = wider(this.bonds, new Float64Array(room));
			this.voices = wider(this.voices, new Int32Array(room));
			this.firsts = wider(this.firsts, new Uint8Array(room));
		}
	}
	;
	const HYPHENABLE = String.raw`[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Armenian}\p{sc=Georgian}]`;
	const HAS_HYPHENABLE = new RegExp(HYPHENABLE, "u");
	const ENDS_HYPHENABLE = new RegExp(String.raw`${HYPHENABLE}\p{M}*$`, "u");
	const STARTS_HYPHENABLE = new RegExp(`^${HYPHENABLE}`, "u");
	const AFTER_MARK = /(?<=[\p{L}\p{N}][-‐–—/])(?=[\p{L}\p{N}])/u;
	function breakWord(word, widest, hyphenate) {
		return joinFitting(word.split(AFTER_MARK), widest).flatMap((part) => columnsOf(part) <= widest ? [{
			text: part,
			hyphen: ""
		}] : breakEvenly(part, widest, hyphenate));
	}
	function breakEvenly(word, widest, hyphenate) {
		const hyphen = HAS_HYPHENABLE.test(word) && widest > 2 ? "-" : "";
		const room = widest - hyphen.length;
		const syllables = (hyphenate?.(word) ?? [word]).flatMap((part) => columnsOf(part) <= room ? [part] : charactersOf(part, room));
		const columns = columnsOf(word);
		const width = Math.ceil(columns / Math.ceil(columns / room));
		const [even, full] = [Math.min(room, width + 1), room].map((each) => joinFitting(syllables, each));
		const parts = (even?.length ?? 0) <= (full?.length ?? 0) ? even : full;
		return (parts ?? []).map((part, index, all) => {
			const isInside = ENDS_HYPHENABLE.test(part) && STARTS_HYPHENABLE.test(all[index + 1] ?? "");
			return {
				text: part,
				hyphen: isInside ? hyphen : ""
			};
		});
	}
	function joinFitting(parts, widest) {
		const lines = [];
		for (const part of parts) {
			const joined = (lines.at(-1) ?? "") + part;
			if (lines.length > 0 && columnsOf(joined) <= widest) lines[lines.length - 1] = joined;
			else lines.push(part);
		}
		return lines;
	}
	const charactersOf = (text, widest) => graphemesOf(text).flatMap((character) => columnsOf(character) > widest ? [...character] : [character]);
	;
	const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\u3000-\u303f\uff01-\uff65]/u;
	const NOT_FIRST = /^[\p{Pe}\p{Pf}\p{Po}\p{M}\p{Cf}ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶーヽヾゝゞ々〻ｧ-ｰﾞﾟ‐–〜～ๆฯ%℃!?.,:;]/u;
	const NOT_LAST = /[\p{Ps}\p{Pi}\p{Sc}№]$/u;
	const MARKS_OF_WORD = /^(?:(?![\u3000-\u303f\uff01-\uff65])[\p{Po}’])+(?=[\p{L}\p{N}])/u;
	const PARTICLE = /^\p{sc=Hiragana}{1,2}$/u;
	const unspaced_CLAUSE_END = /[、，；：､,;:]$/u;
	const SENTENCE_END = /[。！？｡!?]$/u;
	const ENDS_NUMBER = /[\p{Nd}.,％%]$/u;
	const STARTS_NUMBER = /^\p{Nd}/u;
	const STARTS_UNIT = /^[\p{sc=Han}\p{sc=Katakana}%％]/u;
	const PHRASED = /^[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
	const PART_OF_DATE = /[年月日時分第約每毎]$/u;
	const BETWEEN_WORDS = 6;
	const INSIDE_PHRASE = 9;
	const AFTER_PARTICLE = 3;
	const BEFORE_PARTICLE = 12;
	const INSIDE_DATE = 13;
	const INSIDE_UNIT = 20;
	const PART = 400;
	const isUnspaced = (text) => UNSPACED.test(text);
	function breakPositions(text, given) {
		const segments = [];
		for (let from = 0; from < text.length; from = endOfPart(text, from)) for (const { index, segment } of (0, segmenter.o)("und", "word").segment(text.slice(from, endOfPart(text, from)))) segments.push({
			index: from + index,
			segment
		});
		const bonds = new Map(given.map((position) => [position, INSIDE_UNIT]));
		const [opened, inMarks] = wordsWithMarks(text, given);
		const mayBegin = (part, position) => opened.has(position) || !NOT_FIRST.test(part);
		segments.forEach(({ index, segment }, at) => {
			const before = segments[at - 1]?.segment;
			if (before === undefined || inMarks.has(index)) return;
			if (!mayBegin(segment, index) || NOT_LAST.test(before)) return;
			bonds.set(index, bondBetween(before, segment));
		});
		for (const position of given) if (!mayBegin(text.slice(position, position + 2), position) || NOT_LAST.test(text.slice(position - 2, position))) bonds.set(position, BOND.beforeMark);
		return new Map([...bonds].sort(([a], [b]) => a - b));
	}
	function wordsWithMarks(text, given) {
		const [opened, inMarks] = [new Set(), new Set()];
		given.forEach((position, at) => {
			const { length } = MARKS_OF_WORD.exec(text.slice(position, given[at + 1]))?.[0] ?? "";
			if (length > 0) opened.add(position);
			for (let after = 1; after <= length; after++) inMarks.add(position + after);
		});
		return [opened, inMarks];
	}
	const endOfPart = (text, from) => {
		const end = from + PART;
		return /^[\udc00-\udfff]/.test(text.slice(end, end + 1)) ? end + 1 : end;
	};
	function bondBetween(before, after) {
		if (SENTENCE_END.test(before)) return BOND.sentence;
		if (unspaced_CLAUSE_END.test(before)) return BOND.clause;
		if (ENDS_NUMBER.test(before) && STARTS_UNIT.test(after)) return INSIDE_UNIT;
		if (PART_OF_DATE.test(before) && STARTS_NUMBER.test(after)) return INSIDE_DATE;
		if (PHRASED.test(after)) return INSIDE_PHRASE;
		if (PARTICLE.test(after)) return BEFORE_PARTICLE;
		return PARTICLE.test(before) ? AFTER_PARTICLE : BETWEEN_WORDS;
	}
	;
	function cutToSize(pieces, widest, hyphenate) {
		return stretchesOf(pieces).flatMap(segmentUnspaced).flatMap((piece, at, all) => piece.columns > widest ? breakPiece(piece, widest, hyphenate, marksAfter(all, at, widest)) : [piece]);
	}
	function marksAfter(pieces, at, widest) {
		let columns = 0;
		for (let next = at + 1;; next++) {
			const mark = pieces[next];
			if (mark === undefined || mark.space === 1 || mark.bond < BOND.beforeMark) return columns;
			if (columns + mark.columns > widest / 2) return columns;
			columns += mark.columns;
		}
	}
	function shareOf(parts, index, whole) {
		if (parts.length === 1) return whole;
		const { start, end } = whole;
		const upTo = (count) => parts.slice(0, count).reduce((sum, { columns }) => sum + columns, 0);
		const total = Math.max(1, upTo(parts.length));
		const at = (count) => Math.round(start + (end - start) * upTo(count) / total);
		return {
			start: at(index),
			end: index === parts.length - 1 ? end : at(index + 1)
		};
	}
	function splitPiece(piece, broken, bondAt) {
		const parts = broken.map((part) => ({
			...part,
			columns: columnsOf(part.text) + part.hyphen.length
		}));
		return parts.map((part, index) => ({
			...piece,
			...part,
			...shareOf(parts, index, {
				start: piece.start,
				end: piece.end
			}),
			space: index === 0 ? piece.space : 0,
			bond: bondAt(index),
			isFirst: index === 0 && piece.isFirst
		}));
	}
	function stretchesOf(pieces) {
		const stretches = [];
		for (const piece of pieces) {
			const last = stretches.at(-1);
			if (last !== undefined && piece.space === 0) last.push(piece);
			else stretches.push([piece]);
		}
		return stretches;
	}
	function segmentUnspaced(stretch) {
		if (!stretch.some(({ text }) => isUnspaced(text))) return stretch;
		let length = 0;
		const placed = stretch.map((piece) => {
			const from = length;
			length += piece.text.length;
			return {
				piece,
				from
			};
		});
		const bonds = breakPositions(stretch.map(({ text }) => text).join(""), placed.slice(1).map(({ from }) => from));
		const positions = [...bonds.keys()];
		let next = 0;
		return placed.flatMap(({ piece, from }) => {
			const cuts = [];
			const mayPart = isUnspaced(piece.text);
			for (; (positions[next] ?? Number.POSITIVE_INFINITY) < from + piece.text.length; next++) if (mayPart && (positions[next] ?? 0) > from) cuts.push((positions[next] ?? 0) - from);
			const texts = [0, ...cuts].map((cut, index) => ({
				text: piece.text.slice(cut, cuts[index]),
				hyphen: ""
			}));
			return splitPiece(piece, texts, (index) => index === 0 ? bondBefore(piece, bonds.get(from)) : bonds.get(from + (cuts[index - 1] ?? 0)) ?? BOND.insideWord);
		});
	}
	function bondBefore({ space, bond }, found) {
		if (space === 1 || found === undefined) return bond;
		return found >= BOND.insideWord ? found : bond === BOND.sentence ? bond : found;
	}
	function breakPiece(piece, widest, hyphenate, marks) {
		const brokenFor = (room) => splitPiece(piece, breakWord(piece.text, room, hyphenate), (index) => index === 0 ? piece.bond : BOND.insideWord);
		const broken = brokenFor(widest);
		return (broken.at(-1)?.columns ?? 0) + marks <= widest ? broken : brokenFor(widest - marks);
	}
	;
	const VISIBLE = /[^\p{Cc}\p{Cf}\p{Z}]/u;
	const shownWord = byText((word) => {
		const text = word.toWellFormed();
		return {
			parts: (0, safe_text.$2)(text).split(/\s+/u).filter((part) => part !== "").map((part) => ({
				text: part,
				columns: columnsOf(part)
			})),
			isVisible: VISIBLE.test(text),
			isUnspaced: isUnspaced(text)
		};
	});
	;
	const SILENCE_MS = 1499;
	const LATEST_MS = 0xe8d4a51000;
	function streamOf({ channels }, { voices, widest, language, hyphenate }) {
		const bonds = new Map();
		const all = channels.map((channel, position) => {
			const spoken = channel.language ?? language;
			const known = bonds.get(spoken) ?? new Bonds(spoken);
			bonds.set(spoken, known);
			const pieces = new ChannelPieces(spoken, known, channel.words.length);
			pieces.add(channel, (speaker) => voices.findIndex((voice) => voice.channel === position && voice.speaker === speaker));
			return pieces;
		});
		const [only] = all;
		if (all.length === 1 && only?.fits(widest)) return only.pieces;
		return PieceList.of(all.flatMap((pieces) => pieces.cutTo(widest, hyphenate)).sort(byStart));
	}
	const byStart = (a, b) => a.start - b.start || a.order - b.order;
	class ChannelPieces {
		#language;
		#bonds;
		pieces;
		#last = [];
		#hasUnspaced = false;
		#widest = 0;
		constructor(language, bonds, words) {
			this.#language = language;
			this.#bonds = bonds;
			this.pieces = new PieceList(words);
		}
		add({ paragraphs }, voiceOf) {
			const { endsBetween } = (0, sentences.t)(this.#language);
			let before = -1;
			for (const { speaker, sentences } of paragraphs) {
				const voice = voiceOf(speaker);
				for (const sentence of sentences) {
					let isFirst = true;
					for (const word of sentence) {
						const shown = shownWord(word.text);
						if (!shown.isVisible) continue;
						const last = this.#last[voice];
						const startsSentence = isFirst && (voice === before || last === undefined || endsBetween(last.text, word.text));
						this.#addWord(word, voice, shown, startsSentence);
						before = voice;
						isFirst = false;
					}
				}
			}
		}
		fits(widest) {
			return !this.#hasUnspaced && this.#widest <= widest;
		}
		cutTo(widest, hyphenate) {
			if (this.fits(widest)) return this.pieces.toPieces();
			return this.#runs().flatMap((run) => cutToSize(run, widest, hyphenate));
		}
		#addWord(word, voice, shown, startsSentence) {
			const { parts } = shown;
			const whole = {
				start: millisecondsOf(word.start),
				end: millisecondsOf(word.end)
			};
			const only = parts[0];
			if (parts.length === 1 && only !== undefined) this.#addPart(only, voice, whole, startsSentence);
			else parts.forEach((part, index) => {
				this.#addPart(part, voice, shareOf(parts, index, whole), startsSentence && index === 0);
			});
			this.#hasUnspaced ||= shown.isUnspaced;
		}
		#addPart({ text, columns }, voice, { start, end }, startsSentence) {
			const last = this.#last[voice];
			const isFirst = last === undefined || start - last.end >= SILENCE_MS;
			const facts = this.#bonds.of(text);
			this.pieces.add({
				text,
				hyphen: "",
				columns,
				space: last !== undefined && (0, join.D)(last.text, text) === "" ? 0 : 1,
				start,
				end,
				bond: startsSentence || isFirst ? BOND.sentence : this.#bonds.between(last.facts, facts),
				voice,
				isFirst
			});
			if (last === undefined) this.#last[voice] = {
				text,
				facts,
				end
			};
			else {
				last.text = text;
				last.facts = facts;
				last.end = end;
			}
			this.#widest = Math.max(this.#widest, columns);
		}
		#runs() {
			const runs = [];
			const last = new Map();
			for (const piece of this.pieces.toPieces()) {
				const run = piece.isFirst ? [] : last.get(piece.voice) ?? [];
				if (piece.isFirst) runs.push(run);
				last.set(piece.voice, run);
				run.push(piece);
			}
			return runs;
		}
	}
	const millisecondsOf = (seconds) => Math.min(LATEST_MS, Math.round(seconds * 1e3));
	;
	const BREATH_MS = 300;
	function addPiece(turns, all, index) {
		const { starts, ends, voices, bonds, previous } = all;
		const voice = voices[index] ?? 0;
		const own = turns.findLast((turn) => turn.voice === voice);
		const start = starts[index] ?? 0;
		const pause = start - (ends[previous[index] ?? -1] ?? start);
		const goesOn = own === turns.at(-1) || (bonds[index] ?? 0) > BOND.sentence || pause < BREATH_MS;
		if (own !== undefined && goesOn) own.pieces.push(index);
		else turns.push({
			voice,
			pieces: [index]
		});
	}
	const SHARED_LINE_COST = 20;
	function inOrder(turns, { bonds }) {
		const rankOf = ({ voice, pieces }) => (bonds[pieces[0] ?? 0] ?? 0) > BOND.sentence ? voice : Number.MAX_SAFE_INTEGER;
		const ordered = [];
		for (const { voice, pieces } of turns.toSorted((a, b) => rankOf(a) - rankOf(b))) {
			const last = ordered.at(-1);
			if (last?.voice === voice) last.pieces.push(...pieces);
			else ordered.push({
				voice,
				pieces: [...pieces]
			});
		}
		return ordered;
	}
	function layOutTurns(turns, all, room, marks) {
		const ordered = inOrder(turns, all);
		const mayShare = ordered.length > room.lines;
		const apart = layOut(ordered, all, room, {
			marks,
			mayShare,
			isTight: false
		});
		return apart ?? (mayShare ? layOut(ordered, all, room, {
			marks,
			mayShare,
			isTight: true
		}) : undefined);
	}
	function layOut(turns, all, room, { marks, mayShare, isTight }) {
		const setting = new TurnLayouter(all, room);
		for (let at = 0; at < turns.length; at++) {
			const { voice, pieces } = turns[at] ?? {
				voice: 0,
				pieces: []
			};
			const mark = mayShare ? DASH.length : marks[voice]?.togetherColumns ?? 0;
			const sharesLine = mayShare && (isTight || turns.length - at > room.lines - setting.lines.length);
			const span = {
				voice,
				mark: mayShare ? "dash" : "together",
				pieces
			};
			if (!setting.addTurn(span, mark, sharesLine)) return undefined;
		}
		return setting;
	}
	class TurnLayouter {
		#all;
		#room;
		lines = [];
		cost = 0;
		#columns = 0;
		constructor(all, room) {
			this.#all = all;
			this.#room = room;
		}
		addTurn({ voice, mark, pieces }, markColumns, mayShare) {
			const first = pieces[0] ?? 0;
			const columns = markColumns + (this.#all.pieces.columns[first] ?? 0);
			const isOnLine = mayShare && this.#hasRoom(markColumns + this.#headOf(pieces) + 1) && this.#fits(columns + 1);
			if (isOnLine) this.cost += SHARED_LINE_COST;
			if (!isOnLine && !this.#addLine(columns)) return false;
			this.lines.at(-1)?.push({
				voice,
				mark,
				pieces: [first]
			});
			for (let at = 1; at < pieces.length; at++) if (!this.#addPiece(pieces[at] ?? 0)) return false;
			return true;
		}
		#addPiece(index) {
			const { pieces, voices, bonds } = this.#all;
			if (this.#fits((pieces.columns[index] ?? 0) + (pieces.spaces[index] ?? 0))) {
				this.lines.at(-1)?.at(-1)?.pieces.push(index);
				return true;
			}
			const below = this.#withBound(index);
			this.cost += bonds[below[0] ?? index] ?? 0;
			if (!this.#addLine(this.#columnsOf(below))) return false;
			this.lines.at(-1)?.push({
				voice: voices[index] ?? 0,
				mark: "none",
				pieces: below
			});
			return true;
		}
		#withBound(index) {
			const { bonds } = this.#all.pieces;
			const above = this.lines.at(-1)?.at(-1)?.pieces ?? [];
			let from = above.length;
			let first = index;
			while (from > 0 && (bonds[first] ?? 0) >= BOND.insideWord) first = above[--from] ?? 0;
			const below = [...above.slice(from), index];
			if (from < 1 || this.#columnsOf(below) > this.#room.lineLength) return [index];
			above.length = from;
			return below;
		}
		#columnsOf(positions) {
			const { columns, spaces } = this.#all.pieces;
			return positions.reduce((sum, at, index) => sum + (columns[at] ?? 0) + (index > 0 ? spaces[at] ?? 0 : 0), 0);
		}
		#headOf(positions) {
			const { bonds } = this.#all.pieces;
			let count = 1;
			while (count < positions.length && (bonds[positions[count] ?? 0] ?? 0) >= BOND.insideWord) count += 1;
			return this.#columnsOf(positions.slice(0, count));
		}
		#hasRoom(columns) {
			return this.lines.length > 0 && this.#columns + columns <= this.#room.lineLength;
		}
		#fits(columns) {
			if (!this.#hasRoom(columns)) return false;
			this.#columns += columns;
			return true;
		}
		#addLine(columns) {
			this.#columns = columns;
			this.cost += LINE_COST;
			return this.lines.push([]) <= this.#room.lines && columns <= this.#room.lineLength;
		}
	}
	;
	const SINGLE_WORD_COST = 6;
	const ROUNDING = 1e-9;
	function divide(all, rules, marks) {
		const size = 2 * (all.pieces.length + 1);
		const division = {
			all,
			rules,
			marks,
			layout: new LineLayout(all, rules),
			costs: new CueCosts(all, rules),
			best: new Float64Array(size).fill(Number.POSITIVE_INFINITY),
			starts: new Int32Array(size),
			after: new Uint8Array(size)
		};
		division.best[0] = 0;
		for (let from = 0; from < all.pieces.length; from++) {
			for (let several = 0; several < 2; several++) addSingle(division, from, several);
			addSeveral(division, from);
		}
		return blocksOf(division);
	}
	function markAt({ all, marks }, from, several) {
		const { voices } = all;
		if (several === 0 && from > 0 && voices[from] === voices[from - 1]) return 0;
		const mark = marks[voices[from] ?? 0];
		const before = marks[voices[from - 1] ?? -1];
		return several === 0 && before?.key === mark?.key ? 0 : mark?.aloneColumns ?? 0;
	}
	function addSingle(division, from, several) {
		const { all, rules, layout, costs, best } = division;
		const before = best[2 * from + several] ?? 0;
		if (before === Number.POSITIVE_INFINITY) return;
		const mark = markAt(division, from, several);
		const furthest = layout.from(from, all.turns[from] ?? 0, mark);
		const start = all.starts[from] ?? 0;
		const longest = start + (rules.longest ?? Number.POSITIVE_INFINITY);
		for (let to = from + 1; to <= furthest; to++) {
			const most = (best[2 * to] ?? 0) - before;
			if (costs.leastTo(to) >= most) continue;
			const end = all.ends[to - 1] ?? 0;
			if (to > from + 1 && end > longest) return;
			const showing = costs.ofTiming(from, to, end - start, mark + columnsBetween(all, from, to));
			if (showing >= most) continue;
			const cost = costWithLines(division, from, to, {
				known: showing + costs.inside(from, to),
				most
			});
			keepBetter(division, from, to, several, 0, before + cost);
		}
	}
	function costWithLines(division, from, to, { known, most }) {
		return known - ROUNDING < most ? known + costOfLines(division, from, to) : Number.POSITIVE_INFINITY;
	}
	function costOfLines({ all, layout }, from, to) {
		const lines = layout.costTo(to);
		if (to > from + 1) return lines;
		const lonely = (all.cuts[to] ?? 0) > 0 ? SINGLE_WORD_COST : 0;
		return lonely + (lines === Number.POSITIVE_INFINITY ? 0 : lines);
	}
	const isAfterSeveral = ({ best }, position) => (best[2 * position + 1] ?? 0) < (best[2 * position] ?? 0) ? 1 : 0;
	function addSeveral(division, from) {
		const { all, rules, best } = division;
		const several = isAfterSeveral(division, from);
		const before = best[2 * from + several] ?? 0;
		if (before === Number.POSITIVE_INFINITY) return;
		const turn = all.turns[from] ?? all.pieces.length;
		const room = rules.lineLength * rules.lines;
		if (columnsBetween(all, from, turn) > room || !isCrowded(division, from, turn)) return;
		const turns = [];
		for (let index = from; index < turn; index++) addPiece(turns, all, index);
		for (let to = turn + 1; to <= all.pieces.length; to++) {
			const least = columnsBetween(all, from, to) - (to - from - 1);
			if (least > room || !mayAdd(division, from, to - 1)) return;
			addPiece(turns, all, to - 1);
			const cost = before + costOfSeveral(division, turns, from, to);
			if (isTooExpensive(division, to, cost)) continue;
			const set = layOutTurns(turns, all, rules, division.marks);
			if (set === undefined) return;
			keepBetter(division, from, to, several, 1, cost + set.cost);
		}
	}
	const isTooExpensive = ({ best, rules }, to, cost) => cost >= (best[2 * to + 1] ?? 0) || cost >= (best[2 * to] ?? 0) + largestBalanceCost(rules.lines);
	const EASE_MS = 250;
	function isCrowded({ all, rules }, from, turn) {
		const { starts, reached, turns } = all;
		const startAt = (index = 0) => starts[index] ?? 0;
		const needed = Math.max(rules.shortest, FLASH_MS) + rules.gap + EASE_MS;
		const start = startAt(turn);
		return start - startAt(from) < needed || startAt(turns[turn]) - start < needed || (reached[turn] ?? 0) > start;
	}
	function mayAdd({ all, rules }, from, index) {
		const { pieces, starts, ends, previous, reached } = all;
		if (index === from) return true;
		const start = starts[index] ?? 0;
		if (start - (reached[index] ?? 0) >= SILENCE_MS) return false;
		if (pieces.firsts[index] === 1 && (previous[index] ?? -1) >= from) return false;
		const until = Math.min(ends[index] ?? 0, start + FLASH_MS);
		return until - (starts[from] ?? 0) <= (rules.longest ?? Number.POSITIVE_INFINITY);
	}
	function costOfSeveral(division, turns, from, to) {
		const { all, rules, marks, costs } = division;
		let columns = 0;
		let inside = (all.pauses[to] ?? 0) - (all.pauses[from + 1] ?? 0) + rules.severalCost * (turns.length - 1);
		let until = 0;
		for (const { voice, pieces } of turns) {
			columns += marks[voice]?.togetherColumns ?? 0;
			for (const index of pieces) {
				columns += (all.upTo[index + 1] ?? 0) - (all.upTo[index] ?? 0);
				until = Math.max(until, all.ends[index] ?? 0);
				if (index !== pieces[0] && all.bonds[index] === BOND.sentence) inside += PARTS_OF_SENTENCES_COST;
			}
		}
		return inside + costs.ofTiming(from, to, until - (all.starts[from] ?? 0), columns);
	}
	function keepBetter({ best, starts, after }, from, to, several, isSeveral, cost) {
		const at = 2 * to + isSeveral;
		if (cost >= (best[at] ?? 0)) return;
		best[at] = cost;
		starts[at] = from;
		after[at] = several;
	}
	function blocksOf(division) {
		const { all, starts, after } = division;
		const blocks = [];
		let to = all.pieces.length;
		let isSeveral = isAfterSeveral(division, to);
		while (to > 0) {
			const at = 2 * to + isSeveral;
			const from = starts[at] ?? 0;
			const before = after[at] ?? 0;
			blocks.push(isSeveral ? severalBlock(division, from, to) : singleBlock(division, from, to, before));
			to = from;
			isSeveral = before;
		}
		return blocks.reverse();
	}
	function severalBlock({ all, rules, marks }, from, to) {
		const turns = [];
		for (let index = from; index < to; index++) addPiece(turns, all, index);
		return {
			from,
			to,
			lines: layOutTurns(turns, all, rules, marks)?.lines ?? []
		};
	}
	function singleBlock(division, from, to, several) {
		const { layout } = division;
		layout.from(from, to, markAt(division, from, several));
		return {
			from,
			to,
			starts: layout.startsTo(to),
			mark: needsMark(division, from, several) ? "alone" : "none"
		};
	}
	const needsMark = ({ all: { voices }, marks }, from, several) => several === 1 || marks[voices[from - 1] ?? -1]?.key !== marks[voices[from] ?? 0]?.key;
	;
	const timing_SILENCE_MS = 1500;
	const timing_FLASH_MS = 500;
	const timing_LATEST_MS = 5e3;
	const WAIT_MS = 250;
	function timesOf(all, rules) {
		const starts = startsOf(all, rules);
		return all.map((said, index) => {
			const start = starts[index] ?? 0;
			return {
				start,
				end: endOf({
					...said,
					start
				}, starts[index + 1] ?? Number.POSITIVE_INFINITY, rules)
			};
		});
	}
	const flashOf = ({ longest = timing_FLASH_MS }) => Math.min(timing_FLASH_MS, longest);
	function startsOf(all, rules) {
		let before;
		return all.map(({ start: said, end }) => {
			let start = said;
			if (before !== undefined) {
				const flash = Math.min(before.start + flashOf(rules) + rules.gap, said + timing_LATEST_MS);
				const readable = before.start + rules.shortest + rules.gap;
				const wanted = Math.max(before.end, readable);
				const wait = Math.min(wanted, said + WAIT_MS, Math.floor((said + end) / 2));
				start = Math.max(said, before.start + 1, flash, wait);
			}
			before = {
				start,
				end
			};
			return start;
		});
	}
	function endOf(said, next, rules) {
		const { start } = said;
		const latest = next - Math.min(rules.gap, Math.floor((next - start) / 4));
		const longest = start + (rules.longest ?? Number.POSITIVE_INFINITY);
		return Math.max(start + 1, Math.min(wantedEnd(said, latest, rules), latest, longest));
	}
	function wantedEnd({ start, end, columns }, latest, rules) {
		const { hold, readingSpeed, shortest, shortestGap, longestHold } = rules;
		const read = readingSpeed === undefined ? end : start + Math.ceil(columns / readingSpeed * 1e3);
		const seen = Math.max(start + flashOf(rules), Math.min(start + shortest, end + timing_SILENCE_MS - 1));
		const least = Math.max(end, seen);
		const until = Math.max(least, Math.min(read, end + hold));
		if (latest - until >= shortestGap) return until;
		return latest <= end + longestHold ? latest : Math.max(least, latest - shortestGap);
	}
	;
	const cache = new WeakMap();
	const MOST_CACHED = 2;
	function cuesOf(transcript, setting, format) {
		const { captions, names, language, hyphenate } = setting;
		const rules = (0, captions_rules.fD)(captions, {
			format,
			language: (0, transcript_transcript.eX)(transcript) ?? language
		});
		const key = JSON.stringify([
			rules,
			names,
			language
		]);
		const before = cache.get(transcript) ?? [];
		const known = before.find((each) => each.key === key && each.hyphenate === hyphenate);
		if (known !== undefined) return known.cues;
		const cues = makeCues(transcript, rules, setting);
		cache.set(transcript, [{
			key,
			hyphenate,
			cues
		}, ...before.slice(0, MOST_CACHED - 1)]);
		return cues;
	}
	function writtenOnce(write) {
		const known = new WeakMap();
		return (cues, ...settings) => {
			const written = known.get(cues) ?? cues.map((cue) => write(cue, ...settings));
			known.set(cues, written);
			return written;
		};
	}
	function makeCues(transcript, rules, { names, language, hyphenate }) {
		const voices = voicesOf(transcript);
		const marks = marksOf(transcript, voices, rules, { names });
		const widestMark = Math.max(0, ...marks.map(({ aloneColumns }) => aloneColumns));
		const widest = Math.max(2, rules.lineLength - (rules.lines > 1 ? 0 : widestMark));
		const passage = passageOf(streamOf(transcript, {
			voices,
			widest,
			language,
			hyphenate
		}), voices.length);
		const blocks = divide(passage, rules, marks);
		const times = timesOf(blocks.map((block) => timesOfCue(block, passage, marks)), rules);
		const shown = new ShownLines(passage, voices, marks);
		return blocks.map((block, index) => {
			const { start, end } = times[index] ?? {
				start: 0,
				end: 1
			};
			return {
				start,
				end,
				lines: shown.of(block)
			};
		});
	}
	function voicesOf({ channels }) {
		return channels.flatMap(({ paragraphs }, channel) => [...new Set(paragraphs.map(({ speaker }) => speaker))].map((speaker) => ({
			channel,
			speaker
		})));
	}
	function timesOfCue(block, all, marks) {
		const { from, to } = block;
		let end = 0;
		for (let index = from; index < to; index++) end = Math.max(end, all.ends[index] ?? 0);
		let columns = columnsBetween(all, from, to);
		if (!("lines" in block)) columns += columnsOf(markIn(marks[all.voices[from] ?? 0], block.mark));
		else for (const line of block.lines) for (const { voice, mark } of line) columns += columnsOf(markIn(marks[voice], mark));
		return {
			start: all.starts[from] ?? 0,
			end,
			columns
		};
	}
	function markIn(mark, kind) {
		if (mark === undefined || kind === "none") return "";
		return kind === "dash" ? DASH : mark[kind];
	}
	class ShownLines {
		#all;
		#voices;
		#marks;
		#hasRightToLeft;
		constructor(all, voices, marks) {
			this.#hasRightToLeft = hasRightToLeft(all.text);
			this.#all = all;
			this.#voices = voices;
			this.#marks = marks;
		}
		of(block) {
			if ("lines" in block) return block.lines.map((line) => line.map((span) => this.#span(span.voice, span.mark, this.#textOf(span))));
			const { from, to, starts, mark } = block;
			const voice = this.#all.voices[from] ?? 0;
			return starts.map((start, line) => {
				const text = this.#textBetween(start, starts[line + 1] ?? to);
				return [this.#span(voice, line === 0 ? mark : "none", text)];
			});
		}
		#span(voice, kind, said) {
			const mark = markIn(this.#marks[voice], kind);
			return {
				voice: this.#voices[voice] ?? {
					channel: 0,
					speaker: undefined
				},
				mark,
				text: said === "" ? mark.trimEnd() : mark + said,
				isRightToLeft: this.#hasRightToLeft && hasRightToLeft(said),
				colour: this.#marks[voice]?.colour
			};
		}
		#textBetween(from, to) {
			const { text, offsets, pieces } = this.#all;
			if (from === to) return "";
			const last = to - 1;
			const end = (offsets[last] ?? 0) + (pieces.texts[last]?.length ?? 0);
			const said = text.slice(offsets[from], end);
			return pieces.hyphened.has(last) ? `${said}-` : said;
		}
		#textOf({ pieces: positions }) {
			const { texts, spaces, hyphened } = this.#all.pieces;
			const said = positions.map((at, index) => (index > 0 && spaces[at] === 1 ? " " : "") + (texts[at] ?? ""));
			return said.join("") + (hyphened.has(positions.at(-1) ?? -1) ? "-" : "");
		}
	}
	;
	function renderSrt(transcript, presentation) {
		return captionText(srtFile(transcript, presentation));
	}
	function srtFile(transcript, presentation) {
		const cues = writtenCues(cuesOf(transcript, presentation, "srt"));
		return {
			head: [],
			cues,
			mark: ",",
			numbered: true
		};
	}
	const writtenCues = writtenOnce(({ start, end, lines }) => ({
		start,
		end,
		lines: lines.map(renderLine)
	}));
	function renderLine(line) {
		const [first] = line;
		const text = line.length === 1 && first !== undefined ? renderSpan(first) : line.map(renderSpan).join(" ");
		return isRightToLeft(line) ? `${EMBEDDING}${text}${POP}` : text;
	}
	function renderSpan({ text, colour }) {
		const said = (0, safe_text.Bt)(text);
		return colour === undefined ? said : `<font color="${HEX[colour]}">${said}</font>`;
	}
	const HEX = {
		white: "#ffffff",
		yellow: "#ffff00",
		cyan: "#00ffff",
		lime: "#00ff00"
	};
	const [EMBEDDING, POP] = ["‫", "‬"];
	;
	function renderVtt(transcript, presentation) {
		return captionText(vttFile(transcript, presentation));
	}
	function vttFile(transcript, presentation) {
		const nameOf = (0, speakers.w)(transcript, presentation.names);
		const cues = vtt_writtenCues(cuesOf(transcript, presentation, "vtt"), nameOf);
		return {
			head: ["WEBVTT"],
			cues,
			mark: ".",
			numbered: false
		};
	}
	const vtt_writtenCues = writtenOnce(writtenCue);
	function writtenCue({ start, end, lines }, nameOf) {
		const voice = singleVoice(lines);
		const tag = voice === undefined ? "" : tagOf(nameOf(voice));
		const written = lines.map((line, at) => (at === 0 ? tag : "") + vtt_renderLine(line, voice === undefined ? nameOf : undefined));
		return {
			start,
			end,
			lines: written
		};
	}
	function singleVoice(lines) {
		const first = lines[0]?.[0]?.voice;
		if (first === undefined) return undefined;
		for (const line of lines) for (const { voice } of line) if (!isSame(voice, first)) return undefined;
		return first;
	}
	function vtt_renderLine(line, nameOf) {
		const mark = needsDirectionMark(line) ? RIGHT_TO_LEFT_MARK : "";
		const [only] = line;
		if (line.length === 1 && only !== undefined && nameOf === undefined) return mark + vtt_textOf(only);
		return line.map((span, at) => {
			const text = (at === 0 ? mark : "") + vtt_textOf(span);
			return nameOf === undefined ? text : tagged(text, nameOf(span.voice));
		}).join(" ");
	}
	const shownText = (line) => (needsDirectionMark(line) ? RIGHT_TO_LEFT_MARK : "") + line.map(({ text }) => text).join(" ");
	const RIGHT_TO_LEFT_MARK = "‏";
	const tagged = (text, name) => name === undefined ? text : `${tagOf(name)}${text}</v>`;
	const isSame = (one, other) => one.channel === other.channel && one.speaker === other.speaker;
	const tagOf = (name) => name === undefined ? "" : `<v ${withoutArrow((0, safe_text.QT)(name))}>`;
	function vtt_textOf(span) {
		const text = (0, safe_text.QT)(span.text);
		return span.colour === undefined ? text : `<c.${span.colour}>${text}</c>`;
	}
	const withoutArrow = (name) => name.replace(/--$/, "$&⁠");
	;
	const LANGUAGE = /^[a-z]{2,3}(-[a-z\d]{1,8})*$/i;
	const RIGHT_TO_LEFT_SCRIPTS = new Set("Adlm Arab Aran Hebr Mand Mend Nkoo Rohg Samr Syrc Thaa Yezi".split(" "));
	function directionOf(language) {
		try {
			const { script } = new Intl.Locale(language).maximize();
			return script !== undefined && RIGHT_TO_LEFT_SCRIPTS.has(script) ? "rtl" : "ltr";
		} catch {
			return "ltr";
		}
	}
	const language_tagOf = (language) => language !== undefined && LANGUAGE.test(language) ? language : undefined;
	function languageAttributes(language, around) {
		const [own, outer] = [language_tagOf(language), language_tagOf(around)];
		if (own === undefined || own === outer) return "";
		const direction = directionOf(own);
		const turns = direction !== (outer === undefined ? "ltr" : directionOf(outer));
		return ` lang="${own}"${turns ? ` dir="${direction}"` : ""}`;
	}
	;
	const SCRIPT = "\"use strict\";(function(){function e(e,t){let n=document.getElementById(e);return n instanceof t?n:void 0}function t(t,n){let r=e(t,n);if(r===void 0)throw Error(`The page has no #${t}.`);return r}function n(e){t(`said`,HTMLElement).textContent=e}function r(e){let t=Math.floor(Math.max(0,e)/1e3),n=Math.floor(t/3600),r=Math.floor(t%3600/60),i=e=>String(e).padStart(2,`0`),a=i(t%60);return n>0?`${n}:${i(r)}:${a}`:`${r}:${a}`}function i(e,t){let n=document.caretPositionFromPoint?.(e,t);if(n)return{node:n.offsetNode,offset:n.offset};let r=document.caretRangeFromPoint?.(e,t);return r?{node:r.startContainer,offset:r.startOffset}:void 0}function a(e,t,n=0){if(!(`highlights`in CSS))return;let r=new Highlight(...t);r.priority=n,CSS.highlights.set(e,r)}var o=class{#e;#t;#n;#r=-1;constructor(t,n){this.#t=n,this.#e=[...t.querySelectorAll(`.block u`)];let r=e(`mark`,HTMLInputElement);r?.addEventListener(`change`,()=>t.classList.toggle(`unmarked`,!r.checked)),e(`doubt`,HTMLElement)?.addEventListener(`click`,()=>this.go(1))}go(e){let{length:t}=this.#e;if(t===0){n(`No word is marked as uncertain.`);return}let r=this.#i()&&this.#n!==void 0?this.#n+e:this.#a(e);this.#c((r+t)%t)}#i(){return Math.abs(this.#t.now()-this.#r)<50}#a(e){let t=this.#t.now(),n=this.#e.map((e,t)=>this.#s(t)??0);return e===-1?n.findLastIndex(e=>e<t):Math.max(0,n.findIndex(e=>e>=t))}#o(e){let t=this.#e[e],{text:n,words:r}=this.#t,i=t&&n.place(t,0);return i&&r.at(i.block,i.offset)}#s(e){let t=this.#o(e);return t===void 0?void 0:this.#t.words.startOf(t)}#c(e){let{words:t,view:r,seek:i,now:a}=this.#t,o=this.#o(e);if(o===void 0)return;this.#n!==void 0&&this.#e[this.#n]?.classList.remove(`here`),this.#n=e;let s=this.#e[e];s?.classList.add(`here`),i(t.startOf(o)),this.#r=a(),r.lookAt(t.partOf(o)),n(`Uncertain word ${e+1} of ${this.#e.length}: ${s?.textContent}, ${s?.title}`)}};let s=new Set([`ArrowLeft`,`ArrowRight`]);function c(e,t){return t instanceof Element?t.closest(`input:not([type=checkbox], [type=range], [type=file]), select, textarea`)===null?s.has(e)?t.closest(`input, video`)!==null:e===` `&&t.closest(`button, a, summary, label, input, video`)!==null:!0:!1}function l(n){let r=t(`help`,HTMLDialogElement),i=e(`shortcuts`,HTMLInputElement);addEventListener(`keydown`,e=>{let{key:t,target:a,ctrlKey:o,metaKey:s,altKey:l}=e,u=Object.hasOwn(n,t)?n[t]:void 0;u===void 0||o||s||l||r.open||i?.checked===!1||c(t,a)||(e.preventDefault(),u())}),t(`keys`,HTMLElement).addEventListener(`click`,()=>r.showModal()),t(`close`,HTMLElement).addEventListener(`click`,()=>r.close()),r.addEventListener(`click`,({target:e})=>{e===r&&r.close()})}let u=`transcript`,d=`transcript at ${location.pathname}`;function f(e){try{return JSON.parse(localStorage.getItem(e)??`null`)}catch{return null}}function p(e,t){try{t===void 0?localStorage.removeItem(e):localStorage.setItem(e,JSON.stringify(t))}catch{}}function m(){let e=f(u);return typeof e==`object`&&e?e:{}}function h(e){p(u,{...m(),...e})}function g(){let e=f(d);return typeof e==`number`&&e>0?e:void 0}let _=e=>p(d,e),v=5e3,y={[MediaError.MEDIA_ERR_NETWORK]:`The connection to the recording broke off.`,[MediaError.MEDIA_ERR_DECODE]:`The recording is there, but this browser cannot play it: it may be damaged, or this device may have no sound.`};var b=class{onTime=()=>{};onPlay=()=>{};#e=t(`media`,HTMLMediaElement);#t=t(`seek`,HTMLInputElement);#n=t(`play`,HTMLElement);#r=t(`now`,HTMLElement);#i=t(`missing`,HTMLElement);#a=t(`speed`,HTMLSelectElement);#o=t(`volume`,HTMLInputElement);#s;#c=``;constructor(){this.#e instanceof HTMLAudioElement&&(this.#e.controls=!1),this.#u(),this.#d(),this.#l()}resume(){let e=g();return e!==void 0&&this.seek(e),e!==void 0}#l(){let e=this.#e,{speed:t=1,volume:n=1}=m(),r=[...this.#a.options].some(({value:e})=>Number(e)===t);r&&(e.defaultPlaybackRate=e.playbackRate=t),r&&(this.#a.value=String(t)),n>=0&&n<=1&&(e.volume=n),this.#m();let i=()=>{let{ms:e}=this,t=e>v&&e<Number(this.#t.max)*1e3-v;_(t?Math.round(e):void 0)};e.addEventListener(`pause`,i),addEventListener(`pagehide`,i),addEventListener(`visibilitychange`,i)}#u(){let e=this.#e;this.#n.addEventListener(`click`,()=>this.toggle()),this.#t.addEventListener(`input`,()=>this.seek(Number(this.#t.value)*1e3)),this.#a.addEventListener(`change`,()=>{let t=Number(this.#a.value);e.defaultPlaybackRate=e.playbackRate=t,h({speed:t})}),this.#o.addEventListener(`input`,()=>{e.muted=!1,e.volume=Number(this.#o.value),h({volume:e.volume})}),e.addEventListener(`volumechange`,()=>this.#m());for(let t of[`timeupdate`,`seeking`,`seeked`])e.addEventListener(t,()=>this.#g());for(let t of[`play`,`pause`,`ended`])e.addEventListener(t,()=>this.#_());e.addEventListener(`play`,()=>{this.onPlay(),this.#h()}),e.addEventListener(`loadedmetadata`,()=>this.#f()),e.readyState>=HTMLMediaElement.HAVE_METADATA&&this.#f()}#d(){let n=this.#e,r=t(`again`,HTMLElement),i=t(`wrong`,HTMLElement),a=[...i.childNodes],o=()=>{let e=y[n.error?.code??0];i.replaceChildren(...e===void 0?a:[e]),r.hidden=e===void 0,this.#i.hidden=!1,document.body.classList.add(`mute`)};n.addEventListener(`error`,o),(n.error!==null||n.networkState===HTMLMediaElement.NETWORK_NO_SOURCE)&&o(),r.addEventListener(`click`,()=>{this.#s??=this.ms,n.load()}),e(`pick`,HTMLInputElement)?.addEventListener(`change`,({target:e})=>{let t=e instanceof HTMLInputElement?e.files?.[0]:void 0;t!==void 0&&(this.#s??=this.ms,n.src=URL.createObjectURL(t))})}#f(){this.#i.hidden=!0,document.body.classList.remove(`mute`),this.#p(),Number.isFinite(this.#e.duration)&&(this.#t.max=String(this.#e.duration),t(`whole`,HTMLElement).textContent=r(this.#e.duration*1e3));let e=this.#s;this.#s=void 0,e!==void 0&&this.seek(e)}#p(){let e=this.#e;if(!(e instanceof HTMLVideoElement))return;let t=e.videoWidth===0;e.controls=!t,document.body.classList.toggle(`sound`,t)}#m(){let{volume:e,muted:t}=this.#e;this.#o.value=String(t?0:e)}get ms(){return this.#s??this.#e.currentTime*1e3}seek(e){let t=Number(this.#t.max)*1e3,n=Math.min(Math.max(0,e),t);this.#e.readyState>=HTMLMediaElement.HAVE_METADATA?this.#e.currentTime=n/1e3:this.#s=n,this.#g()}play(){this.#e.play().catch(()=>this.#_())}toggle(){this.#e.paused?this.play():this.#e.pause()}mute(){this.#e.muted=!this.#e.muted}#h(){this.#g(),!this.#e.paused&&!this.#e.ended&&requestAnimationFrame(()=>this.#h())}#g(){let e=this.ms;this.#t.value=String(e/1e3);let t=r(e);t!==this.#c&&(this.#c=t,this.#r.textContent=t,this.#t.setAttribute(`aria-valuetext`,t)),this.onTime(e)}#_(){let e=!this.#e.paused&&!this.#e.ended;this.#n.classList.toggle(`playing`,e),this.#n.setAttribute(`aria-label`,e?`Pause`:`Play`)}};let x=/[\\u0300-\\u036f\\u0591-\\u05c7\\u0640\\u064b-\\u065f\\u0670'’‘ʼ＇\\p{Cf}]/gu,S=/[\\u30a1-\\u30f6]/g,C=e=>e.normalize(`NFKD`).replace(x,``).replace(S,e=>String.fromCharCode(e.charCodeAt(0)-96)).toLowerCase(),w=new Map;function T(e){let t=w.get(e);if(t!==void 0)return t;let n=C(e);return w.set(e,n),n}function E(e){let[t,n]=[[],[]],[r,i]=[``,0];for(let a of e){let e=T(a);for(let r=0;r<e.length;r++)t.push(i),n.push(i+a.length);r+=e,i+=a.length}return{text:r,starts:t,ends:n}}let D=/[\\\\^$.*+?()[\\]{}|/]/g,O=/[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}ー]/u;function k(e){let t=E(e).text.trim().split(/\\s+/u).filter(Boolean);if(t.length!==0)return RegExp(`${t.map(A).join(`[\\\\s\\\\p{P}]+`)}(?![\\\\u3099\\\\u309a])`,`gu`)}let A=e=>[...e].map((e,t,n)=>{let r=n[t-1];return`${r!==void 0&&(O.test(r)||O.test(e))?`\\\\s*`:``}${e.replace(D,`\\\\$&`)}`}).join(``),j=9999;var M=class{#e;#t;#n=t(`query`,HTMLInputElement);#r=t(`count`,HTMLElement);#i=[t(`previous`,HTMLButtonElement),t(`next`,HTMLButtonElement)];#a=[];#o=-1;#s=new Set;#c=[];#l;constructor(e,t,n){this.#e=e,this.#t=t,this.#l=n,this.#n.addEventListener(`input`,()=>this.#d()),this.#n.addEventListener(`keydown`,e=>this.#u(e)),this.#i.forEach((e,t)=>{e.addEventListener(`click`,()=>this.go(t===0?-1:1))}),this.#h()}focus(){this.#n.focus(),this.#n.select()}go(e){let{length:t}=this.#a;if(t===0)return;this.#o=(this.#o+e+t)%t;let r=this.#a[this.#o];if(r===void 0)return;let i=this.#e.range(r);a(`hit-now`,i===void 0?[]:[i],3),this.#t.lookAt(r),this.#m();let o=this.#e.of(r.block).slice(Math.max(0,r.from-40),r.to+40);n(`Match ${this.#o+1} of ${t}: ${o}`)}#u(e){if(e.key===`Enter`)this.go(e.shiftKey?-1:1);else if(e.key===`Escape`)this.#n.value=``,this.#d(),this.#n.blur();else return;e.preventDefault()}#d(){this.#a=this.#f(k(this.#n.value));let e=this.#l(),t=this.#a.findIndex(({block:t})=>t>=e);this.#o=Math.max(0,t)-1,a(`hit-now`,[]),this.#g();for(let e of this.#i)e.disabled=this.#a.length===0;this.#a.length>0?this.go(1):this.#m()}#f(e){let t=[];if(e===void 0)return t;for(let n=0;n<this.#e.blocks.length;n++){let{text:r,starts:i,ends:a}=this.#p(n);for(let{index:o,0:s}of r.matchAll(e))if(t.push({block:n,from:i[o]??0,to:a[o+s.length-1]??0}),t.length>=j)return t}return t}#p(e){let t=this.#c[e]??E(this.#e.of(e));return this.#c[e]=t,t}#m(){let{length:e}=this.#a,t=e>=j?`${e}+`:String(e),r=e===0?`No match`:`${this.#o+1} of ${t}`;this.#r.textContent=this.#n.value.trim()===``?``:r,e===0&&n(this.#r.textContent)}#h(){let e=new IntersectionObserver(e=>{for(let{target:t,isIntersecting:n}of e)n?this.#s.add(t):this.#s.delete(t);this.#a.length>0&&this.#g()},{rootMargin:`50%`});for(let t of this.#e.parts)e.observe(t)}#g(){a(`hit`,this.#a.filter(({block:e})=>{let t=this.#e.blocks[e]?.closest(`.part`);return t&&this.#s.has(t)}).flatMap(e=>this.#e.range(e)??[]),2)}};function N(e){let[,t,n]=/^#t=(\\d+(?:\\.\\d+)?)(?:,(\\d+(?:\\.\\d+)?))?$/.exec(e)??[];if(t!==void 0)return{start:Number(t)*1e3,end:n===void 0?void 0:Number(n)*1e3}}var P=class{#e;#t;#n;#r;#i=t(`share`,HTMLButtonElement);constructor(e,{text:t,words:n},r){this.#e=e,this.#t=t,this.#n=n,this.#r=r,document.addEventListener(`selectionchange`,()=>{this.#i.hidden=this.#o()===void 0}),this.#i.addEventListener(`pointerdown`,e=>e.preventDefault()),this.#i.addEventListener(`mousedown`,e=>e.preventDefault()),this.#i.addEventListener(`click`,()=>this.copy())}copy(){let e=this.#s(),t=this.#n.latestAt(this.#r());if(e===void 0&&t===void 0)return;let n=e??[this.#n.startOf(t??0)];history.replaceState(null,``,`#t=${n.map(e=>e/1e3).join(`,`)}`);let r=e===void 0?`the spoken word`:`the selection`;(navigator.clipboard?.writeText(location.href)??Promise.reject()).then(()=>this.#a(`The link to ${r} is copied`),()=>this.#a(`The link to ${r} is in the address`))}#a(e){n(e);let{textContent:t,hidden:r}=this.#i;r||t===e||(this.#i.textContent=e,setTimeout(()=>{this.#i.textContent=t},2e3))}mark({start:e,end:t}){let[n,r]=[this.#n.latestAt(e),t===void 0?void 0:this.#n.lastBefore(t)].map(e=>e!==void 0&&this.#n.rangeOf(e));n&&r&&n.setEnd(r.endContainer,r.endOffset),a(`shared`,n&&r?[n]:[])}#o(){let e=getSelection();if(!e||e.isCollapsed||e.rangeCount===0)return;let t=e.getRangeAt(0);return this.#e.contains(t.commonAncestorContainer)?t:void 0}#s(){let e=this.#o(),t=this.#t.blocks.flatMap((t,n)=>e?.intersectsNode(t.lastElementChild??t)?[n]:[]),[n,r]=[t[0],t.at(-1)];if(!e||n===void 0||r===void 0)return;let i=this.#t.place(e.startContainer,e.startOffset),a=this.#t.place(e.endContainer,e.endOffset),o=this.#n.at(n,i?.offset??0)??this.#n.firstIn(n),s=(i?.offset??0)<this.#n.partOf(o).to?o:o+1,c=this.#n.at(r,(a?.offset??Number.MAX_VALUE)-1)??this.#n.firstIn(r)-1;return s>c?void 0:[this.#n.startOf(s),this.#n.endOf(c)]}};function F(e){let t=e.blocks[0]?.querySelector(`p`);if(!t)return;let n=Number.parseFloat(getComputedStyle(t).fontSize),r=Math.max(1,t.clientWidth/(n*.5));for(let t of e.parts){let e=t.children.length*1.75;for(let{textContent:n}of t.querySelectorAll(`p`))e+=Math.ceil((n?.length??0)/r)+.5;t.style.containIntrinsicBlockSize=`auto ${Math.round(e*n*1.65)}px`}}function I(e,t){let n=t;for(;e[n]===` `;)n+=1;return n}let L=e=>String(e).padStart(2,`0`);function R(e,t){let n=Math.floor(e/1e3);return`${[Math.floor(n/3600),Math.floor(n/60)%60,n%60].map(L).join(`:`)}${t}${String(e%1e3).padStart(3,`0`)}`}function z({mark:e,numbered:t,around:n,blocks:r},i){let[a,o,s]=[0,0,0],c=e=>{if(typeof e==`string`)return e;let[t,r=0,o=0,s=0]=typeof e==`number`?[e]:e,c=I(i,a+s);return a=c+t,`${n[r]}${i.slice(c,a)}${n[o]}`};return r.map(n=>{if(typeof n==`string`)return n;let[r,i,...a]=n;o+=r,s+=1;let l=`${R(o,e)} --> ${R(o+i,e)}`;return[...t?[s]:[],l,...a.map(c)].join(`\n`)}).join(`\n\n`)}let B={txt:`text/plain;charset=utf-8`,srt:`application/x-subrip;charset=utf-8`,vtt:`text/vtt;charset=utf-8`};var V=class{#e;#t;#n=JSON.parse(t(`captions`,HTMLElement).textContent??`{}`);constructor(e,n){this.#e=e,this.#t=n;for(let e of document.querySelectorAll(`[data-take]`)){let t=e.dataset.take??``;e.addEventListener(`click`,()=>this.#o(t))}let r=t(`media`,HTMLMediaElement);r instanceof HTMLVideoElement&&n.blocks.length>0&&this.#s(r)}#r(e){if(e!==`vtt`&&e!==`srt`)return this.#i();let t=this.#t.blocks.map((e,t)=>this.#t.of(t)).join(` `);return z(this.#n[e],t)}#i(){let e=[],t=``;for(let n of this.#e.querySelectorAll(`h3, .block p`)){let r=n.textContent??``;n instanceof HTMLHeadingElement?t=`${r}: `:(e.push(`${t}${r}\\n`),t=``)}return e.join(`\n`)}#a(e){return URL.createObjectURL(new Blob([this.#r(e)],{type:B[e]??``}))}#o(e){let n=document.createElement(`a`);n.href=this.#a(e),n.download=`${t(`media`,HTMLElement).dataset.name??`transcript`}.${e}`,n.click(),setTimeout(()=>URL.revokeObjectURL(n.href),6e4)}#s(e){let t=document.createElement(`track`);t.kind=`captions`,t.label=`Captions`,t.srclang=this.#e.lang||`und`,t.src=this.#a(`vtt`),e.append(t),t.track.mode=m().captions===!1?`hidden`:`showing`,e.textTracks.addEventListener(`change`,()=>h({captions:t.track.mode===`showing`}))}},H=class{blocks;parts;#e;#t=new Map;constructor(e){this.blocks=[...e.querySelectorAll(`.block`)],this.parts=[...e.querySelectorAll(`.part`)],this.#e=this.blocks.map(e=>e.querySelector(`p`)??e),this.#e.forEach((e,t)=>{this.#t.set(e,t)})}of(e){return this.#e[e]?.textContent??``}range({block:e,from:t,to:n}){let r=this.#e[e];if(r===void 0)return;let i=document.createRange(),a=document.createTreeWalker(r,NodeFilter.SHOW_TEXT),o=0,s=!1;for(let e=a.nextNode();e!==null;e=a.nextNode()){let r=e.nodeValue?.length??0;if(!s&&t<o+r&&(i.setStart(e,t-o),s=!0),s&&n<=o+r)return i.setEnd(e,n-o),i;o+=r}}place(e,t){let n=(e instanceof Element?e:e.parentElement)?.closest(`p`),r=n&&this.#t.get(n);if(!n||r==null)return;let i=document.createRange();return i.setStart(n,0),i.setEnd(e,t),{block:r,offset:i.toString().length}}};let U=new Set([`ArrowUp`,`ArrowDown`,`PageUp`,`PageDown`,`Home`,`End`]);var W=class{#e;#t=t(`bar`,HTMLElement);#n=t(`follow`,HTMLElement);#r=matchMedia(`(prefers-reduced-motion: reduce)`);#i=!0;#a=0;#o;#s;constructor(e){this.#e=e;let t=()=>this.#d(!1);addEventListener(`wheel`,t,{passive:!0}),addEventListener(`touchmove`,t,{passive:!0}),addEventListener(`keydown`,({key:e,target:n})=>{let r=n instanceof Element&&n.closest(`input, select, dialog`)!==null;U.has(e)&&!r&&t()}),addEventListener(`pointerdown`,({clientX:e})=>{e>=document.documentElement.clientWidth&&t()}),this.#n.addEventListener(`click`,()=>this.follow())}mark(e,t){let n=t===void 0?void 0:this.#e.blocks[t];if(n!==this.#s&&(this.#s?.classList.remove(`now`),n?.classList.add(`now`),this.#s=n,this.#f()),e?.block===this.#o?.block&&e?.from===this.#o?.from)return;this.#o=e;let r=e&&this.#e.range(e);a(`spoken`,r===void 0?[]:[r],1),e!==void 0&&this.#i&&this.show(e)}follow(){this.#d(!0),this.#o===void 0?this.#s?.scrollIntoView({block:`center`}):this.show(this.#o)}lookAt(e){this.#d(!1),this.show(e)}show(e){let t=this.#e.blocks[e.block];if(t===void 0)return;let{top:n,bottom:r}=t.getBoundingClientRect();r>0&&n<innerHeight?this.#l(e):t.scrollIntoView({block:`center`,behavior:`instant`}),this.#a+=1,this.#c(e,this.#a)}#c(e,t){let[n,r,i]=[NaN,0,0],a=()=>{let o=this.#u(e)?.top;if(t===this.#a&&o!==void 0){if(r=o===n?r+1:0,n=o,r===4){if(i===4||!this.#l(e))return;i+=1,r=0}requestAnimationFrame(a)}};requestAnimationFrame(a)}#l(e){let t=this.#u(e);if(t===void 0)return!1;let n=this.#t.getBoundingClientRect().bottom+24;if(t.top>=n&&t.bottom<=innerHeight*.75)return!1;let r=this.#r.matches?`instant`:`smooth`;return scrollBy({top:t.top-Math.max(n,innerHeight*.4),behavior:r}),!0}#u(e){return this.#e.range(e)?.getBoundingClientRect()}rest(){this.#d(!1)}#d(e){this.#i=e,this.#a+=1,this.#f()}#f(){this.#n.hidden=this.#i||this.#s===void 0}},G=class{#e;#t=[];#n=[];#r=[];#i=[];#a=[];#o=[];#s;constructor(e,t){this.#e=e,t.forEach((e,t)=>{this.#c(e,t)});let n=this.#t.map((e,t)=>t);this.#s=n.sort((e,t)=>this.startOf(e)-this.startOf(t)||e-t)}#c(e,t){let n=this.#e.of(t);this.#o.push(this.#t.length);let[r,i]=[0,0];for(let a=0;a<e.length;a+=3){let[o=0,s=0,c=0]=e.slice(a,a+3);r+=o,a>0&&n[i]===` `&&(i+=1),this.#t.push(r),this.#n.push(r+s),this.#r.push(i),i+=c,this.#i.push(i),this.#a.push(t)}}startOf(e){return this.#t[e]??0}endOf(e){return this.#n[e]??0}partOf(e){return{block:this.#a[e]??-1,from:this.#r[e]??0,to:this.#i[e]??0}}rangeOf(e){return this.#e.range(this.partOf(e))}spokenAt(e){let t=this.#l(e+12),n=this.#s.slice(Math.max(0,t+1-8),t+1).reverse(),r=n.toSorted((e,t)=>this.endOf(t)-this.endOf(e));return n.find(t=>this.endOf(t)>e)??r.find(t=>e-this.endOf(t)<=1e3)}latestAt(e){return this.#s[Math.max(0,this.#l(e+12))]}lastBefore(e){return this.#s[this.#l(e-1)]}firstIn(e){return this.#o[e]??this.#t.length}#l(e){let[t,n]=[0,this.#s.length];for(;t<n;){let r=t+n>>1;this.startOf(this.#s[r]??0)<=e?t=r+1:n=r}return t-1}at(e,t){let[n,r]=[this.#o[e]??0,this.#o[e+1]??this.#t.length],i=n;for(;n<r;){let e=n+r>>1;(this.#r[e]??0)<=t?n=e+1:r=e}return n>i?n-1:void 0}seenAt(e,t){let n=i(e,t),r=n&&this.#e.place(n.node,n.offset),a=r&&this.at(r.block,r.offset);if(a!==void 0)return[a,a-1].find(n=>this.#u(n,e,t))}#u(e,t,n){return[...this.rangeOf(e)?.getClientRects()??[]].some(({left:e,right:r,top:i,bottom:a})=>t>=e-1&&t<=r+1&&n>=i-2&&n<=a+2)}};function K(){let e=t(`transcript`,HTMLElement),n=new H(e),r=new G(n,JSON.parse(t(`times`,HTMLElement).textContent??`[]`));F(n);let i=new W(n),a=new b,s=e=>{let t=r.latestAt(e);return t===void 0?void 0:r.partOf(t).block},c=e=>{a.seek(e),i.follow()},u=new o(e,{text:n,words:r,view:i,now:()=>a.ms,seek:e=>a.seek(e)}),d=new M(n,i,()=>s(a.ms)??0),f=new P(e,{text:n,words:r},()=>a.ms);new V(e,n),a.onTime=e=>{let t=r.spokenAt(e);i.mark(t===void 0?void 0:r.partOf(t),s(e))},a.onPlay=()=>i.follow(),q(e,r,e=>c(e)),J(e,c,()=>a.play());let p=()=>{let e=N(location.hash);return e!==void 0&&(f.mark(e),c(e.start),!0)};addEventListener(`hashchange`,p),p()||(i.rest(),a.resume()||i.follow());let m=e=>()=>c(a.ms+e),h=()=>a.toggle();l({\" \":h,k:h,j:m(-1e4),l:m(1e4),ArrowLeft:m(-5e3),ArrowRight:m(5e3),\"/\":()=>d.focus(),n:()=>d.go(1),p:()=>d.go(-1),u:()=>u.go(1),U:()=>u.go(-1),m:()=>a.mute(),c:()=>f.copy(),f:()=>i.follow(),\"?\":()=>t(`keys`,HTMLElement).click()});for(let e of document.querySelectorAll(`[data-scripted]`))e.hidden=!1;document.documentElement.classList.add(`scripted`)}function q(e,t,n){if(e.addEventListener(`click`,({clientX:e,clientY:r})=>{if(getSelection()?.isCollapsed===!1)return;let i=t.seenAt(e,r);i!==void 0&&n(t.startOf(i))}),!matchMedia(`(hover: hover)`).matches)return;let r=!1;e.addEventListener(`pointermove`,({clientX:n,clientY:i})=>{r||(r=!0,requestAnimationFrame(()=>{r=!1;let o=t.seenAt(n,i),s=o===void 0?void 0:t.rangeOf(o);a(`pointed`,s===void 0?[]:[s]),e.classList.toggle(`pointed`,s!==void 0)}))})}function J(e,t,n){e.addEventListener(`click`,e=>{let r=e.target instanceof Element?e.target.closest(`a.time`):null,i=r?N(r.hash)?.start:void 0;!r||i===void 0||e.ctrlKey||e.metaKey||e.shiftKey||(e.preventDefault(),history.replaceState(null,``,r.hash),t(i),n())})}K()})();";
	const STYLE = ":root{color-scheme:light dark;--paper:#fdfcf9;--raised:#fff;--ink:#20242a;--soft:#5a616b;--line:#dedad1;--edge:#8a8577;--accent:#0b5cad;--on-accent:#fff;--spoken:#ffe08a;--on-spoken:#20242a;--hit:#d3e6fb;--on-hit:#20242a;--unsure:#b3420a;--v0:#0b5cad;--v1:#a33a0b;--v2:#17663a;--v3:#7a2fbf;--v4:#a5175f;--v5:#0e626c;--v6:#6b5200;--v7:#4a5263;--sans:system-ui, -apple-system, \"Segoe UI\", Roboto, \"Noto Sans\", sans-serif;--serif:Charter, \"Iowan Old Style\", \"Palatino Linotype\", Georgia, \"Noto Serif\", serif}@media screen and (prefers-color-scheme:dark){:root{--paper:#15181c;--raised:#1d2126;--ink:#e8e4dc;--soft:#a5abb5;--line:#343a42;--edge:#7d8590;--accent:#82b9ff;--on-accent:#0d131a;--spoken:#6a5310;--on-spoken:#fff6da;--hit:#1f4166;--on-hit:#eef5ff;--unsure:#f5a15c;--v0:#82b9ff;--v1:#ffb08a;--v2:#86d9a0;--v3:#cfabff;--v4:#ff9ecb;--v5:#7ed6e0;--v6:#e0c46c;--v7:#b9c1d0}}*{box-sizing:border-box}html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:9rem}:root:has(video){scroll-padding-top:calc(38vh + 9rem)}body{background:var(--paper);color:var(--ink);font:1rem / 1.5 var(--sans);margin:0}.vh{clip-path:inset(50%);white-space:nowrap;-webkit-user-select:none;user-select:none;width:1px;height:1px;margin:-1px;position:absolute;overflow:hidden}.page{max-width:54rem;margin:0 auto;padding:0 1.5rem 40vh}:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:3px}.top{padding:2.5rem 0 1.25rem}h1{font:600 1.75rem / 1.2 var(--serif);letter-spacing:-.01em;overflow-wrap:anywhere;margin:0}.folder{color:var(--soft);font:.875rem / 1.4 var(--sans);letter-spacing:0;margin-bottom:.25rem;display:block}.facts{color:var(--soft);flex-wrap:wrap;align-items:baseline;gap:.25rem 1.25rem;margin:.75rem 0 0;padding:0;font-size:.875rem;list-style:none;display:flex}a{color:var(--accent);text-underline-offset:.2em}.insights{border:1px solid var(--line);background:var(--raised);border-radius:8px;margin-top:1.5rem;padding:1rem 1.25rem}.summary{font:1.0625rem / 1.6 var(--serif);margin:0}.about{flex-wrap:wrap;align-items:baseline;gap:.375rem .75rem;margin-top:.75rem;font-size:.875rem;display:flex}.about:first-child{margin-top:0}.about h2{color:var(--soft);font-size:inherit;flex:0 0 5.5rem;margin:0;font-weight:400}.about ul{flex-wrap:wrap;flex:1;gap:.375rem;margin:0;padding:0;list-style:none;display:flex}.about li{border:1px solid var(--line);border-radius:1rem;padding:.0625rem .625rem}audio{width:100%}video{background:#000;border-radius:8px;width:100%;max-height:38vh}.bar{z-index:1;border-bottom:1px solid var(--line);background:var(--paper);grid-template-columns:minmax(12rem,1fr) auto;gap:.5rem 1.5rem;margin:0 -1.5rem 2rem;padding:.75rem 1.5rem;display:grid;position:sticky;top:0}.bar>audio,.bar>video,.missing,.player{grid-column:1/-1}.mute video,.sound video{display:none}.player{order:1;align-items:center;gap:.75rem;display:flex}.search{order:2;align-items:center;gap:.375rem;display:flex}.marks{order:3;align-items:center;gap:.5rem;font-size:.875rem;display:flex}button,select,.pick,input[type=search]{border:1px solid var(--edge);background:var(--raised);min-height:2rem;color:var(--ink);font:.875rem / 1.4 var(--sans);border-radius:6px;margin:0;padding:.1875rem .625rem}button,select,.pick,.check{cursor:pointer}button:hover:enabled,select:hover,.pick:hover{border-color:var(--accent);color:var(--accent)}button:disabled{border-color:var(--line);color:var(--soft);cursor:default}.play{background:var(--accent);width:2.75rem;height:2.75rem;color:var(--on-accent);border:0;border-radius:50%;flex:none;padding:0}.play:hover:enabled{background:var(--ink);color:var(--paper)}.play svg{fill:currentColor;width:1.5rem;height:1.5rem;margin:0 auto;display:block}.play .off,.play.playing .on{display:none}.play.playing .off{display:inline}.mute .player{display:none}.clock{color:var(--soft);font-variant-numeric:tabular-nums;flex:none;font-size:.875rem}.track{flex:1;min-width:4rem;position:relative}input[type=range]{width:100%;height:1.5rem;accent-color:var(--accent);cursor:pointer;margin:0;display:block}.volume{flex:none;align-items:center;gap:.25rem;width:6rem;display:flex}.volume svg{width:1.25rem;fill:var(--soft);flex:none}body:not(.sound) video~.player .volume{display:none}.take button{min-height:1.5rem;padding:0 .5rem}.strip{background:var(--line);border-radius:3px;width:calc(100% - 1rem);height:5px;margin:0 .5rem;display:block}.search input{flex:1;min-width:5rem}.search .count{color:var(--soft);font-variant-numeric:tabular-nums;white-space:nowrap;font-size:.8125rem}.search .count:not(:empty){padding:0 .25rem}::placeholder{color:var(--soft);opacity:1}.check{align-items:center;gap:.375rem;min-height:1.5rem;display:inline-flex}.check input{width:1rem;height:1rem;accent-color:var(--accent);margin:0}kbd{border:1px solid var(--edge);min-width:1.5em;font:.75rem / 1.5 var(--sans);text-align:center;border-radius:4px;padding:0 .3em;display:inline-block}.missing{border:1px solid var(--edge);background:var(--raised);border-radius:8px;flex-wrap:wrap;align-items:center;gap:.5rem 1rem;padding:.75rem 1rem;font-size:.9375rem;display:flex}.missing p{overflow-wrap:anywhere;flex:18rem;margin:0}.pick{border-color:var(--accent);background:var(--accent);color:var(--on-accent);align-items:center;display:inline-flex;position:relative}.pick:hover{background:var(--ink);color:var(--paper)}.pick:focus-within{outline:2px solid var(--accent);outline-offset:2px}.pick input{opacity:0;cursor:pointer;position:absolute;inset:0}.keys kbd{margin-left:.375rem}main{font:1.1875rem / 1.65 var(--serif);overflow-wrap:anywhere}main.pointed{cursor:pointer}.part{content-visibility:auto;contain-intrinsic-size:auto 100rem}.turn{--voice:var(--soft);padding-bottom:1.75rem}.turn.on{padding-bottom:.625rem}.who{margin:0 0 .125rem;color:var(--voice);font:600 .9375rem / 1.5 var(--sans);margin-inline-start:4.75rem;padding-inline-start:calc(1rem + 3px)}.block{grid-template-columns:4rem minmax(0,1fr);align-items:baseline;gap:0 .75rem;display:grid}.block p{border-inline-start:3px solid #0000;max-width:40rem;margin:0;padding:0 0 .625rem;padding-inline-start:1rem}.v0 .block p,.v1 .block p,.v2 .block p,.v3 .block p,.v4 .block p,.v5 .block p,.v6 .block p,.v7 .block p{border-color:color-mix(in srgb, var(--voice) 30%, var(--paper))}.block.now p{border-color:var(--voice)}.turn .block:last-child p{padding-bottom:0}.time{color:var(--soft);font:.875rem / 1.5 var(--sans);font-variant-numeric:tabular-nums;-webkit-user-select:none;user-select:none;text-decoration:none}.time:hover{color:var(--accent);text-decoration:underline}.now .time{color:var(--voice);font-weight:600}.v0{--voice:var(--v0)}.v1{--voice:var(--v1)}.v2{--voice:var(--v2)}.v3{--voice:var(--v3)}.v4{--voice:var(--v4)}.v5{--voice:var(--v5)}.v6{--voice:var(--v6)}.v7{--voice:var(--v7)}path.v0,path.v1,path.v2,path.v3,path.v4,path.v5,path.v6,path.v7{fill:var(--voice)}u{border-bottom:2px dotted var(--unsure);text-decoration:none}.unmarked u{border-color:#0000}u.here{outline:2px solid var(--unsure);outline-offset:1px;border-radius:3px}.unmarked u.here{outline:0}::highlight(pointed){color:var(--accent)}::highlight(spoken){background:var(--spoken);color:var(--on-spoken)}::highlight(hit){background:var(--hit);color:var(--on-hit)}::highlight(hit-now){background:var(--accent);color:var(--on-accent);text-decoration:underline}::highlight(shared){background:var(--hit);color:var(--on-hit)}.floating{pointer-events:none;flex-wrap:wrap;justify-content:center;gap:.5rem;display:flex;position:fixed;bottom:1.5rem;left:0;right:0}.floating button{border-color:var(--accent);background:var(--raised);color:var(--accent);pointer-events:auto;border-radius:2rem;padding:.5rem 1.125rem;box-shadow:0 2px 12px #0003}dialog{border:1px solid var(--edge);background:var(--raised);max-width:min(28rem,100vw - 2rem);color:var(--ink);border-radius:12px;padding:1.5rem;font-size:.9375rem}dialog::backdrop{background:#00000073}#help-title{font:600 1.25rem / 1.3 var(--serif);margin:0 0 .75rem}dialog dl{margin:0}dialog dl div{gap:1rem;padding:.25rem 0;display:flex}dialog dt{flex:0 0 5rem}dialog dd{margin:0}dialog .check{margin-bottom:1rem;display:flex}@media (width<=44rem){.page{padding-inline:1rem}.top{padding-top:1.5rem}h1{font-size:1.375rem}.bar{grid-template-columns:minmax(0,1fr);margin-inline:-1rem;padding:.5rem 1rem;top:-3rem}.marks{white-space:nowrap;order:0;min-height:2rem}.marks .keys{margin-left:auto}.player{gap:.5rem}main{font-size:1.125rem;line-height:1.6}.marks .wide{display:none}.marks .check u{text-transform:capitalize}.who{margin:0;padding-inline-end:4.5rem}.block{display:block}.who+.block{margin-top:-1.4rem}.volume{display:none}.block .time{text-align:end;padding:0;display:block}.about h2{flex-basis:100%}}@media (height<=26rem){.bar{position:static}html:root{scroll-padding-top:0}}@media (hover:none){.marks .keys{display:none}}@media (prefers-reduced-motion:no-preference){.block p{transition:border-color .2s}}@media (forced-colors:active){::highlight(spoken),::highlight(hit-now){color:highlighttext;background:highlight}.block.now p{border-color:highlight}.strip path{forced-color-adjust:none}}@media print{:root{color-scheme:light;--paper:#fff;--ink:#000;--soft:#444;--line:#bbb}.bar,.take,.floating{display:none}::highlight(pointed),::highlight(spoken),::highlight(hit),::highlight(hit-now),::highlight(shared){color:inherit;background:0 0;text-decoration:none}u{border:0}u.here{outline:0}.now .time{color:var(--soft);font-weight:400}.page{max-width:none;padding:0}.top{padding-top:0;padding-bottom:1rem}main{font-size:11pt;line-height:1.5}.part{content-visibility:visible}.block p{orphans:3;widows:3;max-width:none}.block.now p{border-color:color-mix(in srgb, var(--voice) 30%, var(--paper))}.who{break-after:avoid}a{color:inherit}}:root [hidden]{display:none}";
	;
	const UNCERTAIN_BELOW = .65;
	const BLOCK_WORDS = 90;
	const LONGEST_BLOCK = 180;
	function turnsOf(transcript, names) {
		const labelOf = (0, speakers.w)(transcript, names);
		const voices = new Map();
		const turns = [];
		for (const passage of (0, transcript_transcript.T5)(transcript)) {
			const blocks = blocks_blocksOf(passage);
			if (blocks.length === 0) continue;
			const label = labelOf(passage);
			const key = label === undefined ? "" : (0, safe_text.$2)(label);
			const voice = voices.get(key) ?? voices.size;
			voices.set(key, voice);
			const last = turns.at(-1);
			if (last?.voice === voice && last.channel === passage.channel) last.blocks.push(...blocks);
			else turns.push({
				voice,
				channel: passage.channel,
				label,
				blocks
			});
		}
		return turns;
	}
	function blocks_blocksOf({ sentences }) {
		const blocks = [];
		for (const sentence of sentences.flatMap(cut)) {
			const last = blocks.at(-1);
			if (last !== undefined && last.length + sentence.length <= BLOCK_WORDS) last.push(...sentence);
			else blocks.push([...sentence]);
		}
		return blocks.map(blockOf).filter((block) => block.length > 0);
	}
	function cut(sentence) {
		if (sentence.length <= LONGEST_BLOCK) return [sentence];
		const parts = Math.ceil(sentence.length / LONGEST_BLOCK);
		return Array.from({ length: parts }, (_, part) => sentence.slice(part * LONGEST_BLOCK, (part + 1) * LONGEST_BLOCK));
	}
	function blockOf(words) {
		const block = [];
		for (const { text, start, end, confidence, language } of words) {
			const clean = cleaned(text);
			if (clean === "") continue;
			const before = block.at(-1);
			block.push({
				text: clean,
				start: milliseconds(start),
				end: milliseconds(end),
				unsure: confidence !== undefined && confidence < UNCERTAIN_BELOW ? confidence : undefined,
				language,
				gap: before === undefined ? "" : (0, join.D)(before.text, clean)
			});
		}
		return block;
	}
	const cleaned = byText((text) => {
		const plain = (0, safe_text.$2)(text);
		return /\s/u.test(plain) ? plain.replaceAll(/\s+/gu, " ").trim() : plain;
	});
	const milliseconds = (seconds) => Math.round(seconds * 1e3);
	;
	function skipSpace(spoken, from) {
		let at = from;
		while (spoken[at] === " ") at += 1;
		return at;
	}
	const two = (value) => String(value).padStart(2, "0");
	function timeCode(ms, mark) {
		const seconds = Math.floor(ms / 1e3);
		const clock = [
			Math.floor(seconds / 3600),
			Math.floor(seconds / 60) % 60,
			seconds % 60
		].map(two).join(":");
		return `${clock}${mark}${String(ms % 1e3).padStart(3, "0")}`;
	}
	function restoreFile({ mark, numbered, around, blocks }, spoken) {
		let [at, start, number] = [
			0,
			0,
			0
		];
		const lineOf = (line) => {
			if (typeof line === "string") return line;
			const [units, before = 0, after = 0, jump = 0] = typeof line === "number" ? [line] : line;
			const from = skipSpace(spoken, at + jump);
			at = from + units;
			return `${around[before]}${spoken.slice(from, at)}${around[after]}`;
		};
		const restored = blocks.map((block) => {
			if (typeof block === "string") return block;
			const [gap, length, ...lines] = block;
			start += gap;
			number += 1;
			const times = `${timeCode(start, mark)} --> ${timeCode(start + length, mark)}`;
			return [
				...numbered ? [number] : [],
				times,
				...lines.map(lineOf)
			].join("\n");
		});
		return restored.join("\n\n");
	}
	;
	const WINDOW = 5e3;
	const [LONGEST_BEFORE, LONGEST_AFTER] = [80, 12];
	const LEAST_FOUND = 6;
	const MAY_BEGIN = /[\s>\])\-\p{Cf}]/u;
	function findLine(line, spoken, at) {
		const expected = skipSpace(spoken, at);
		if (/^\S/.test(line) && spoken.startsWith(line, expected)) return {
			from: expected,
			units: line.length,
			before: "",
			after: ""
		};
		return lookFor(line, spoken, expected);
	}
	function lookFor(line, spoken, expected) {
		const matches = (begin, from) => {
			const words = line.slice(begin);
			const units = sharedUnits(words, spoken, from);
			if (words.length - units > LONGEST_AFTER) return undefined;
			return {
				from,
				units,
				before: line.slice(0, begin),
				after: words.slice(units)
			};
		};
		const last = Math.min(LONGEST_BEFORE, line.length - 1);
		for (let begin = 0; begin <= last; begin += 1) {
			const isSame = line[begin] === spoken[expected];
			const found = isSame && mayBeginAt(line, begin) ? matches(begin, expected) : undefined;
			if (found !== undefined && (found.after === "" || found.units >= LEAST_FOUND)) return found;
		}
		for (let begin = 0; begin <= last; begin += 1) {
			const from = mayBeginAt(line, begin) ? nearest(line.slice(begin), spoken, expected) : undefined;
			if (from !== undefined) return matches(begin, from);
		}
		return undefined;
	}
	const mayBeginAt = (line, begin) => line[begin] !== " " && (begin === 0 || MAY_BEGIN.test(line[begin - 1] ?? ""));
	function sharedUnits(text, other, from) {
		if (other.startsWith(text, from)) return text.length;
		let units = 0;
		while (units < text.length && text[units] === other[from + units]) units += 1;
		return units;
	}
	function nearest(text, spoken, expected) {
		if (text.length < LEAST_FOUND) return undefined;
		const first = Math.max(0, expected - WINDOW);
		const around = spoken.slice(first, expected + WINDOW);
		const [before, after] = [around.lastIndexOf(text, expected - first), around.indexOf(text, expected - first)];
		const places = [before, after].filter((place) => place >= 0).map((place) => first + place);
		return places.toSorted((a, b) => Math.abs(a - expected) - Math.abs(b - expected))[0];
	}
	;
	const spokenText = (turns) => turns.flatMap(({ blocks }) => blocks).map((block) => block.map(({ gap, text }) => `${gap}${text}`).join("")).join(" ");
	function carry({ head, cues, mark, numbered }, spoken) {
		const around = [""];
		const numbers = new Map([["", 0]]);
		const numberOf = (text) => {
			const known = numbers.get(text);
			if (known !== undefined) return known;
			const number = around.push(text) - 1;
			numbers.set(text, number);
			return number;
		};
		let [at, before] = [0, 0];
		const lineOf = (line) => {
			const found = findLine(line, spoken, at);
			if (found === undefined) return line;
			const jump = found.from - skipSpace(spoken, at);
			const shift = jump === 0 ? 0 : found.from - at;
			at = found.from + found.units;
			if (shift === 0 && found.before === "" && found.after === "") return found.units;
			return [
				found.units,
				numberOf(found.before),
				numberOf(found.after),
				shift
			];
		};
		const blocks = [...head];
		for (const { start, end, lines } of cues) {
			blocks.push([
				start - before,
				end - start,
				...lines.map(lineOf)
			]);
			before = start;
		}
		return {
			mark,
			numbered,
			around,
			blocks: withLineEnd(blocks)
		};
	}
	function withLineEnd(blocks) {
		const last = blocks.at(-1);
		if (last === undefined) return [""];
		return [...blocks.slice(0, -1), typeof last === "string" ? `${last}\n` : [...last, ""]];
	}
	;
	const UNFIT = /[<\u2028\u2029\p{Cf}]/gu;
	function captionsOf(transcript, presentation, turns) {
		const spoken = spokenText(turns);
		const files = {
			vtt: carry(vttFile(transcript, presentation), spoken),
			srt: carry(srtFile(transcript, presentation), spoken)
		};
		return JSON.stringify(files).replaceAll(UNFIT, escaped);
	}
	const escaped = (character) => character.split("").map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
	var clock = __webpack_require__(11488);
	var units = __webpack_require__(1820);
	var parts_note = __webpack_require__(19465);
	var external_node_crypto_ = __webpack_require__(77598);
	;
	const PLAIN_ORIGIN = /^http:\/\/[\w.:[\]-]+$/;
	function mediaAddress(href) {
		const isElsewhere = /^https?:$/.test(URL.parse(href)?.protocol ?? "");
		return isElsewhere || !URL.canParse(href) ? href : `./${href}`;
	}
	function contentPolicy(script, style, href) {
		const media = [
			"'self'",
			"blob:",
			"file:",
			...elsewhere(href)
		];
		return [
			"default-src 'none'",
			`script-src ${digest(script)}`,
			`style-src ${digest(style)}`,
			"img-src data:",
			`media-src ${media.join(" ")}`,
			"base-uri 'none'",
			"form-action 'none'",
			"require-trusted-types-for 'script'"
		].join("; ");
	}
	function elsewhere(href) {
		const { origin = "", protocol } = URL.parse(href) ?? {};
		if (protocol === "https:") return ["https:"];
		return PLAIN_ORIGIN.test(origin) ? [origin] : [];
	}
	const digest = (text) => `'sha256-${(0, external_node_crypto_.createHash)("sha256").update(text).digest("base64")}'`;
	;
	function facts(transcript, presentation, more) {
		return `<header class="top">\n${heading(presentation)}\n<ul class="facts">` + `${factsOf(transcript, presentation).map((fact) => `<li>${fact}</li>`).join("")}${more}` + `</ul>\n${insightsHtml(transcript.insights)}</header>`;
	}
	function nameOf(source) {
		const name = source.slice(source.lastIndexOf("/", source.length - 2) + 1);
		return name === "" || name === "/" ? source : name;
	}
	function heading({ source, title }) {
		const name = title ?? nameOf(source);
		const folder = title === undefined ? source.slice(0, source.length - name.length) : source;
		const above = folder === "" ? "" : `<span class="folder">${(0, safe_text.B2)(folder)}</span>`;
		return `<h1 dir="auto">${above}${(0, safe_text.B2)(name)}</h1>`;
	}
	function factsOf(transcript, { href }) {
		const confidence = (0, transcript_transcript.yE)(transcript);
		const note = (0, parts_note.v)(transcript);
		return [
			(0, units.a3)(transcript.duration),
			(0, units.U9)((0, transcript_transcript.e)(transcript), "word"),
			...confidence === undefined ? [] : [`${Math.floor(confidence * 100)}% mean confidence`],
			...transcript.models.map(safe_text.B2),
			...note === undefined ? [] : [(0, safe_text.B2)(note)],
			`<a href="${(0, safe_text.B2)(mediaAddress(href))}">Recording</a>`
		];
	}
	function insightsHtml({ summary, topics, intents, entities, sentiment }) {
		const parts = [
			summary === undefined ? "" : `<p class="summary" dir="auto">${(0, safe_text.B2)(summary)}</p>`,
			listHtml("Topics", topics),
			listHtml("Intents", intents),
			listHtml("Mentioned", entities.map(mention)),
			sentiment === undefined ? "" : listHtml("Sentiment", [sentiment])
		].filter((part) => part !== "");
		return parts.length === 0 ? "" : `<section class="insights" aria-label="Summary">\n${parts.join("\n")}\n</section>\n`;
	}
	const mention = ({ label, value }) => `${value} (${label.toLowerCase().replaceAll("_", " ")})`;
	function listHtml(name, items) {
		if (items.length === 0) return "";
		const list = items.map((item) => `<li dir="auto">${(0, safe_text.B2)(item)}</li>`).join("");
		return `<div class="about"><h2>${name}</h2><ul>${list}</ul></div>`;
	}
	;
	const SPEEDS = [
		.5,
		.75,
		1,
		1.25,
		1.5,
		1.75,
		2,
		2.5,
		3
	];
	const KEYS = [
		["Space k", "Play or pause"],
		["j l", "Back or forward 10 seconds"],
		["← →", "Back or forward 5 seconds"],
		["/", "Search"],
		["n p", "Next or previous match"],
		["u U", "Next or previous uncertain word"],
		["m", "Sound on or off"],
		["c", "Copy a link to the selection or the spoken word"],
		["f", "Follow the spoken word again"],
		["?", "This help"]
	];
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
	const FLOATING = "<div class=\"floating\"><button type=\"button\" id=\"share\" hidden>Copy a link to the selection</button>" + "<button type=\"button\" id=\"follow\" hidden>Back to the spoken word</button></div>";
	const DOWNLOADS = `<li class="take" hidden data-scripted>Download ${[
		"txt",
		"srt",
		"vtt"
	].map((format) => `<button type="button" data-take="${format}" aria-label="Download as ${format}">${format}</button>`).join(" ")}</li>`;
	function media({ href, isVideo, source }) {
		const tag = isVideo ? "video" : "audio";
		const inline = isVideo ? " playsinline" : "";
		const label = `aria-label="${(0, safe_text.B2)(nameOf(source))}"`;
		const name = `data-name="${(0, safe_text.B2)(nameOf(source))}"`;
		return `<${tag} id="media" src="${(0, safe_text.B2)(mediaAddress(href))}" ${name} controls${inline} preload="metadata" ${label}></${tag}>`;
	}
	function missing({ source }) {
		return "<div class=\"missing\" id=\"missing\" hidden role=\"alert\">" + `<p id="wrong">The recording could not be loaded from where this page expects it. Open your copy of <b>${(0, safe_text.B2)(nameOf(source))}</b>; it stays on this device.</p>` + "<button type=\"button\" id=\"again\" hidden>Try again</button>" + "<label class=\"pick\">Open the recording<input type=\"file\" id=\"pick\" accept=\"audio/*,video/*\"></label></div>";
	}
	function player(duration, strip) {
		const speeds = SPEEDS.map((speed) => `<option value="${speed}"${speed === 1 ? " selected" : ""}>${speed}×</option>`);
		return `<button type="button" class="play" id="play" aria-label="Play">${ICONS}</button>` + "<span class=\"clock\" id=\"now\">0:00</span>" + `<div class="track"><input type="range" id="seek" min="0" max="${duration}" step="0.1" value="0" aria-label="Position" aria-valuetext="0:00">${strip}</div>` + `<span class="clock" id="whole">${(0, clock.p)(duration)}</span>` + `<label class="volume">${SPEAKER}<span class="vh">Volume</span><input type="range" id="volume" min="0" max="1" step="0.05" value="1"></label>` + `<select id="speed" aria-label="Speed">${speeds.join("")}</select>`;
	}
	const SPEAKER = "<svg viewBox=\"0 0 24 24\" aria-hidden=\"true\" focusable=\"false\"><path d=\"M3 9v6h4l5 5V4L7 9zm13.5 3A4.5 4.5 0 0 0 14 8v8a4.5 4.5 0 0 0 2.5-4z\"/></svg>";
	const ICONS = "<svg viewBox=\"0 0 24 24\" aria-hidden=\"true\" focusable=\"false\"><path class=\"on\" d=\"M8 5v14l11-7z\"/><path class=\"off\" d=\"M7 5h4v14H7zM13 5h4v14h-4z\"/></svg>";
	const SEARCH = "<input type=\"search\" id=\"query\" placeholder=\"Search\" aria-label=\"Search the transcript\" autocomplete=\"off\" spellcheck=\"false\">" + "<span class=\"count\" id=\"count\"></span>" + "<button type=\"button\" id=\"previous\" aria-label=\"Previous match\" disabled>↑</button>" + "<button type=\"button\" id=\"next\" aria-label=\"Next match\" disabled>↓</button>";
	function marks(unsure) {
		const toggle = unsure === 0 ? "" : `<label class="check"><input type="checkbox" id="mark" checked> <span class="wide">Mark </span><u>uncertain</u><span class="wide"> words</span> (${unsure})</label>` + "<button type=\"button\" id=\"doubt\" aria-label=\"Next uncertain word\">Next<span class=\"wide\"> uncertain</span></button>";
		return `${toggle}<button type="button" class="keys" id="keys" aria-haspopup="dialog">Keys<kbd class="wide">?</kbd></button>`;
	}
	function help() {
		const rows = KEYS.map(([keys, what]) => {
			const caps = keys.split(" ").map((key) => `<kbd>${key}</kbd>`);
			return `<div><dt>${caps.join(" ")}</dt><dd>${what}</dd></div>`;
		});
		return `<dialog id="help" aria-labelledby="help-title"><h2 id="help-title">Keys</h2>
<dl>${rows.join("")}</dl>
<p>Click a word to go there. A time plays from there, and puts itself into the address for you to share.</p>
<label class="check"><input type="checkbox" id="shortcuts" checked> Use these keys</label>
<button type="button" id="close">Close</button></dialog>`;
	}
	;
	const turns_COLOURS = 8;
	const PART_BLOCKS = 16;
	function turnsHtml(turns, languages) {
		const parts = [];
		let room = 0;
		for (const piece of turns.flatMap(piecesOf)) {
			if (room <= 0) {
				parts.push([]);
				room = PART_BLOCKS;
			}
			parts.at(-1)?.push(piece);
			room -= piece.blocks.length;
		}
		return parts.map((pieces) => partHtml(pieces, languages)).join("\n");
	}
	function piecesOf(turn) {
		const count = Math.ceil(turn.blocks.length / PART_BLOCKS);
		return Array.from({ length: count }, (_, piece) => ({
			turn,
			blocks: turn.blocks.slice(piece * PART_BLOCKS, (piece + 1) * PART_BLOCKS),
			isFirst: piece === 0,
			isLast: piece === count - 1
		}));
	}
	function partHtml(pieces, languages) {
		const inside = pieces.map((piece) => pieceHtml(piece, languages));
		return `<div class="part">\n${inside.join("\n")}\n</div>`;
	}
	function pieceHtml({ turn, blocks, isFirst, isLast }, { main, ofChannel }) {
		const language = ofChannel(turn.channel);
		const { label, voice } = turn;
		const who = label === undefined || !isFirst ? "" : `<h3 class="who"><bdi>${(0, safe_text.B2)(label)}</bdi></h3>\n`;
		const kind = `turn${label === undefined ? "" : ` v${voice % turns_COLOURS}`}${isLast ? "" : " on"}`;
		const inside = blocks.map((block) => blockHtml(block, language)).join("\n");
		return `<section class="${kind}"${languageAttributes(language, main)}>\n${who}${inside}\n</section>`;
	}
	function blockHtml(block, language) {
		const start = (block[0]?.start ?? 0) / 1e3;
		const words = wordsHtml(block, language);
		return `<div class="block"><a class="time" href="#t=${start}" lang="en"><span class="vh">Play from </span>${(0, clock.p)(start)}</a>` + `<p dir="auto">${words}</p></div>`;
	}
	function wordsHtml(block, language) {
		let html = "";
		let open = "";
		for (const word of block) {
			const own = word.language === undefined ? "" : languageAttributes(word.language, language);
			if (own !== open) {
				html += `${open === "" ? "" : "</span>"}${word.gap}${own === "" ? "" : `<span${own}>`}${wordHtml(word)}`;
				open = own;
			} else html += `${word.gap}${wordHtml(word)}`;
		}
		return open === "" ? html : `${html}</span>`;
	}
	function wordHtml({ text, unsure }) {
		const safe = turns_escaped(text);
		return unsure === undefined ? safe : `<u title="${Math.floor(unsure * 100)}% sure">${safe}</u>`;
	}
	const turns_escaped = byText(safe_text.B2);
	;
	const PARTS = 600;
	function timeline(turns, duration) {
		const voices = new Set(turns.map(({ voice }) => voice));
		if (voices.size < 2 || duration <= 0) return "";
		const speaking = partsOf(turns, duration);
		const paths = [...voices].map((voice) => {
			const runs = runsOf(speaking, voice).map(([from, length]) => `M${from} 0h${length}v1h-${length}z`);
			return `<path class="v${voice % turns_COLOURS}" d="${runs.join("")}"/>`;
		});
		return `<svg class="strip" viewBox="0 0 ${PARTS} 1" preserveAspectRatio="none" aria-hidden="true" focusable="false">` + `${paths.join("")}</svg>`;
	}
	function partsOf(turns, duration) {
		const speaking = new Int32Array(PARTS).fill(-1);
		const partOf = (ms) => Math.floor(ms / 1e3 / duration * PARTS);
		for (const { voice, blocks } of turns) {
			for (const block of blocks) {
				const [first, last] = [block[0], block.at(-1)];
				if (first === undefined || last === undefined) continue;
				const from = partOf(first.start);
				speaking.fill(voice, from, Math.max(from + 1, partOf(last.end)));
			}
		}
		return speaking;
	}
	function runsOf(speaking, voice) {
		const runs = [];
		speaking.forEach((who, part) => {
			if (who !== voice) return;
			const last = runs.at(-1);
			if (last !== undefined && last[0] + last[1] === part) last[1] += 1;
			else runs.push([part, 1]);
		});
		return runs;
	}
	;
	function words_timesOf(turns) {
		return JSON.stringify(turns.flatMap(({ blocks }) => blocks.map(timesOfBlock)));
	}
	function timesOfBlock(block) {
		const numbers = [];
		let before = 0;
		for (const { text, start, end } of block) {
			numbers.push(start - before, end - start, text.length);
			before = start;
		}
		return numbers;
	}
	;
	const ICON = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath fill='%230b5cad' d='M1 6h2v4H1zm4-3h2v10H5zm4 1h2v8H9zm4 2h2v4h-2z'/%3E%3C/svg%3E";
	function renderPage(transcript, presentation) {
		const turns = turnsOf(transcript, presentation.names);
		const main = language_tagOf((0, transcript_transcript.eX)(transcript)) ?? language_tagOf(presentation.language);
		const ofChannel = (channel) => language_tagOf(transcript.channels[channel]?.language) ?? main;
		const strip = timeline(turns, transcript.duration);
		const controlsHtml = controls({
			presentation,
			duration: transcript.duration,
			unsure: countUnsure(turns),
			strip
		});
		return `${head(presentation)}<body>
<div class="page">
${facts(transcript, presentation, turns.length === 0 ? "" : DOWNLOADS)}
${controlsHtml}
<main id="transcript"${languageAttributes(main, undefined)}>
<h2 class="vh" lang="en">Transcript</h2>
${turns.length === 0 ? "<p lang=\"en\">No speech was recognized.</p>" : turnsHtml(turns, {
			main,
			ofChannel
		})}
</main>
${FLOATING}
</div>
<script type="application/json" id="times">${words_timesOf(turns)}<\/script>
<script type="application/json" id="captions">${captionsOf(transcript, presentation, turns)}<\/script>
<script>${SCRIPT}<\/script>
</body>
</html>
`;
	}
	function head({ source, title, href }) {
		return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy(SCRIPT, STYLE, href)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${(0, safe_text.B2)(title ?? nameOf(source))} – transcript</title>
<link rel="icon" href="${ICON}">
<style>${STYLE}</style>
</head>
`;
	}
	function countUnsure(turns) {
		let count = 0;
		for (const { blocks } of turns) for (const block of blocks) for (const { unsure } of block) if (unsure !== undefined) count += 1;
		return count;
	}
	var plain = __webpack_require__(94270);
	;
	const ttml_STYLE = "tts:fontFamily=\"proportionalSansSerif\" tts:fontSize=\"80%\" tts:lineHeight=\"125%\" tts:textAlign=\"center\" " + "tts:color=\"#ffffff\" tts:backgroundColor=\"#000000c0\"";
	const REGION = "tts:origin=\"10% 10%\" tts:extent=\"80% 80%\" tts:displayAlign=\"after\"";
	function renderTtml(transcript, presentation) {
		const language = language_tagOf((0, transcript_transcript.eX)(transcript)) ?? language_tagOf(presentation.language) ?? "";
		const direction = language !== "" && directionOf(language) === "rtl" ? " tts:direction=\"rtl\"" : "";
		const agents = new Agents((0, speakers.w)(transcript, presentation.names));
		const paragraphs = cuesOf(transcript, presentation, "vtt").map((cue) => paragraph(cue, agents));
		const title = presentation.title === undefined ? "" : forXml(presentation.title);
		const metadata = [...title === "" ? [] : [`<ttm:title>${title}</ttm:title>`], ...agents.elements()];
		return `<?xml version="1.0" encoding="UTF-8"?>
<tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttp="http://www.w3.org/ns/ttml#parameter" xmlns:tts="http://www.w3.org/ns/ttml#styling" xmlns:ttm="http://www.w3.org/ns/ttml#metadata" xml:lang="${language}" ttp:timeBase="media" ttp:contentProfiles="http://www.w3.org/ns/ttml/profile/imsc1.1/text">
<head>
${metadata.length === 0 ? "" : `<metadata>\n${metadata.join("\n")}\n</metadata>\n`}<styling><style xml:id="s" ${ttml_STYLE}${direction}/></styling>
<layout><region xml:id="r" ${REGION}/></layout>
</head>
<body region="r" style="s"><div>
${paragraphs.join("")}</div></body>
</tt>
`;
	}
	class Agents {
		#nameOf;
		#numbers = new Map();
		constructor(nameOf) {
			this.#nameOf = nameOf;
		}
		idOf(voice) {
			const name = this.#nameOf(voice);
			if (name === undefined) return undefined;
			const number = this.#numbers.get(name) ?? this.#numbers.size;
			this.#numbers.set(name, number);
			return `a${number}`;
		}
		elements() {
			return [...this.#numbers].map(([name, number]) => `<ttm:agent xml:id="a${number}" type="person"><ttm:name type="full">${forXml(name)}</ttm:name></ttm:agent>`);
		}
	}
	function paragraph({ start, end, lines }, agents) {
		const ids = [];
		for (const line of lines) for (const { voice } of line) {
			const id = agents.idOf(voice);
			if (id !== undefined && !ids.includes(id)) ids.push(id);
		}
		const text = lines.map((line) => forXml(shownText(line))).join("<br/>");
		const agent = ids.length === 0 ? "" : ` ttm:agent="${ids.join(" ")}"`;
		return `<p begin="${(0, time_code.l)(start, ".")}" end="${(0, time_code.l)(end, ".")}"${agent}>${text}</p>\n`;
	}
	const ttml_UNFIT = /[\ufffe\uffff]/g;
	const ttml_ENTITIES = {
		"&": "&amp;",
		"<": "&lt;",
		">": "&gt;"
	};
	function forXml(text) {
		const plain = (0, safe_text.$2)(text.toWellFormed());
		if (!/[&<>\ufffe\uffff]/.test(plain)) return plain;
		return plain.replaceAll(ttml_UNFIT, "").replaceAll(/[&<>]/g, (character) => ttml_ENTITIES[character] ?? "");
	}
	;
	function withWordTimes(vtt, { channels }) {
		const texts = channels.map(channelText);
		const timed = (block) => {
			const cue = cueIn(block);
			if (cue === undefined) return block;
			let last = cue.start;
			const lines = block.split("\n").slice(1);
			const written = lines.map((line) => {
				const timedLine = withTimes(line, cue, last, texts);
				last = timedLine.last;
				return timedLine.line;
			});
			return [block.split("\n")[0], ...written].join("\n");
		};
		return vtt.split("\n\n").map(timed).join("\n\n");
	}
	function channelText({ words }) {
		const [offsets, starts] = [[], []];
		let [text, before] = ["", ""];
		for (const word of words) {
			const clean = (0, safe_text.$2)(word.text.toWellFormed()).replaceAll(/\s+/gu, " ").trim();
			if (clean === "") continue;
			text += before === "" ? "" : (0, join.D)(before, clean);
			offsets.push(text.length);
			starts.push(Math.round(word.start * 1e3));
			text += clean;
			before = clean;
		}
		return {
			text,
			offsets,
			starts,
			at: 0,
			word: 0
		};
	}
	function withTimes(line, cue, before, texts) {
		const tagged = taggedText(line);
		const place = tagged && placeOf(tagged.text, cue, texts);
		if (place === undefined) return {
			line,
			last: before
		};
		const { found, channel, first } = place;
		const end = found.from + found.units;
		let [last, written, from] = [
			before,
			"",
			found.from
		];
		let word = first;
		for (; (channel.offsets[word] ?? end) < end; word++) {
			const [offset = 0, start = 0] = [channel.offsets[word], channel.starts[word]];
			if (start <= last || start >= cue.end) continue;
			written += `${(0, safe_text.QT)(channel.text.slice(from, offset))}<${(0, time_code.l)(start, ".")}>`;
			[last, from] = [start, offset];
		}
		channel.at = end;
		channel.word = word;
		written += (0, safe_text.QT)(channel.text.slice(from, end));
		const text = `${(0, safe_text.QT)(found.before)}${written}${(0, safe_text.QT)(found.after)}`;
		return {
			line: `${tagged?.before}${text}${tagged?.after}`,
			last
		};
	}
	function placeOf(text, cue, texts) {
		const places = texts.flatMap((channel) => {
			const found = findLine(text, channel.text, channel.at);
			if (found === undefined) return [];
			const first = firstWordFrom(channel, found.from);
			const start = channel.starts[first] ?? cue.start;
			return [{
				found,
				channel,
				first,
				distance: Math.abs(start - cue.start)
			}];
		});
		return places.toSorted((a, b) => a.distance - b.distance)[0];
	}
	function firstWordFrom({ offsets, word }, from) {
		let at = word;
		while (at > 0 && (offsets[at - 1] ?? 0) >= from) at -= 1;
		while ((offsets[at] ?? Number.POSITIVE_INFINITY) < from) at += 1;
		return at;
	}
	;
	const RENDERERS = {
		...plain.t,
		srt: renderSrt,
		vtt: renderVttFile,
		html: renderPage,
		ttml: renderTtml
	};
	async function prepared({ transcript }, presentation) {
		const { language, captions } = presentation;
		const widest = (0, captions_rules.hO)(captions, (0, transcript_transcript.eX)(transcript) ?? language);
		return {
			...presentation,
			hyphenate: await hyphenationOf(transcript, {
				language,
				widest
			})
		};
	}
	function renderVttFile(transcript, presentation) {
		const vtt = renderVtt(transcript, presentation);
		return presentation.wordTimes ? withWordTimes(vtt, transcript) : vtt;
	}
	function render(format, { transcript, raw }, presentation) {
		return format === "json" ? raw : RENDERERS[format](transcript, presentation);
	}
}) };
