export const id = 807;
export const ids = [807];
export const modules = {
	36569: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { l: () => timeCode });
		const two = (value) => value < 10 ? `0${value}` : String(value);
		function timeCode(milliseconds, mark) {
			const seconds = Math.floor(milliseconds / 1e3);
			const minutes = Math.floor(seconds / 60);
			const rest = String(milliseconds % 1e3).padStart(3, "0");
			return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:${two(seconds % 60)}${mark}${rest}`;
		}
	}),
	11488: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { p: () => clock });
		const MINUTE = 60;
		const HOUR = 3600;
		function clock(seconds) {
			const whole = Math.floor(Math.max(0, seconds));
			const hours = Math.floor(whole / HOUR);
			const minutes = Math.floor(whole % HOUR / MINUTE);
			const two = (value) => String(value).padStart(2, "0");
			const rest = two(whole % MINUTE);
			return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
		}
	}),
	60807: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { contentOf: () => contentOf });
		var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94270);
		async function contentOf(format, answer, presentation) {
			if (format === "json") return answer.raw;
			if ((0, _plain_js__WEBPACK_IMPORTED_MODULE_0__.$)(format)) return _plain_js__WEBPACK_IMPORTED_MODULE_0__.t[format](answer.transcript, presentation);
			const { prepared, render } = await Promise.all([__webpack_require__.e(4668), __webpack_require__.e(9996)]).then(__webpack_require__.bind(__webpack_require__, 29996));
			return render(format, answer, await prepared(answer, presentation));
		}
	}),
	94270: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			t: () => PLAIN,
			$: () => isPlain
		});
		var safe_text = __webpack_require__(61636);
		var time_code = __webpack_require__(36569);
		;
		const SHORTEST_MS = 3e4;
		function chaptersOf({ insights, duration }) {
			const begun = [];
			for (const { start, topic } of insights.subjects ?? []) {
				const title = (0, safe_text.$2)(topic).replaceAll(/\s+/gu, " ").trim();
				const last = begun.at(-1);
				const ms = Math.round(start * 1e3);
				if (title === "" || last?.title === title) continue;
				if (last === undefined) begun.push({
					start: 0,
					title
				});
				else if (ms - last.start >= SHORTEST_MS) begun.push({
					start: ms,
					title
				});
			}
			const end = Math.round(duration * 1e3);
			return begun.map(({ start, title }, index) => ({
				start,
				title,
				end: begun[index + 1]?.start ?? Math.max(end, start + 1)
			})).filter((chapter) => chapter.end > chapter.start);
		}
		function renderChapters(transcript) {
			const cues = chaptersOf(transcript).map(({ start, end, title }) => `\n${(0, time_code.l)(start, ".")} --> ${(0, time_code.l)(end, ".")}\n${(0, safe_text.QT)(title)}\n`);
			return ["WEBVTT\n", ...cues].join("");
		}
		function renderChaptersJson(transcript) {
			const lines = chaptersOf(transcript).map(({ start, end, title }) => JSON.stringify({
				startTime: start / 1e3,
				endTime: end / 1e3,
				title
			}));
			const list = lines.length === 0 ? "[]" : `[\n${lines.join(",\n")}\n]`;
			return `{"version":"1.2.0","chapters":${list}}\n`;
		}
		var units = __webpack_require__(1820);
		var clock = __webpack_require__(11488);
		var guards = __webpack_require__(37221);
		var speakers = __webpack_require__(91006);
		;
		function fileName(source) {
			let end = source.length;
			while (source[end - 1] === "/") end -= 1;
			const name = source.slice(source.lastIndexOf("/", end - 1) + 1, end) || source;
			if (!/^https?:/i.test(source)) return name;
			try {
				return decodeURIComponent(name);
			} catch {
				return name;
			}
		}
		const ENDING = /(?<=.)\.[a-z\d]{1,5}$/i;
		const HOST_ALONE = /^https?:\/\/[^/]*\/*$/i;
		function titleOf(source) {
			const name = fileName(source);
			return HOST_ALONE.test(source) ? name : name.replace(ENDING, "");
		}
		const DAY = /(?<!\d)(\d{4})([-_.]?)(\d{2})\2(\d{2})(?!\d)/g;
		const [FIRST_YEAR, LAST_YEAR] = [1900, 2999];
		function dayOf(source) {
			for (const [, year = "", , month = "", day = ""] of titleOf(source).matchAll(DAY)) {
				const text = `${year}-${month}-${day}`;
				const date = new Date(`${text}T00:00:00Z`);
				const isDay = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
				if (isDay && Number(year) >= FIRST_YEAR && Number(year) <= LAST_YEAR) return text;
			}
			return undefined;
		}
		var transcript_transcript = __webpack_require__(33282);
		;
		const LONGEST_DESCRIPTION = 160;
		function frontMatter(transcript, presentation) {
			const { insights, duration, models } = transcript;
			const labelOf = (0, speakers.w)(transcript, presentation.names);
			const confidence = (0, transcript_transcript.yE)(transcript);
			const labels = (0, transcript_transcript.T5)(transcript).flatMap((passage) => labelOf(passage) ?? []);
			const spoken = (0, transcript_transcript.P7)(transcript);
			const ours = {
				title: presentation.title ?? titleOf(presentation.source),
				date: dayOf(presentation.source),
				description: descriptionOf(transcript),
				media: presentation.href,
				duration: rounded(duration),
				language: presentation.language ?? spoken[0],
				languages: spoken.length > 1 ? spoken : [],
				models,
				words: (0, transcript_transcript.e)(transcript),
				confidence: confidence === undefined ? undefined : rounded(confidence),
				speakers: [...new Set(labels)],
				summary: insights.summary,
				topics: insights.topics
			};
			const known = Object.entries(ours).flatMap(([name, value]) => isNothing(value) ? [] : [[name, value]]);
			const own = (0, guards.Gv)(presentation.frontMatter) ? presentation.frontMatter : {};
			const fields = {
				...Object.fromEntries(known),
				...own
			};
			const lines = Object.entries(fields).map(([name, value]) => `${nameIn(name)}: ${yaml(value)}`);
			return [
				"---",
				...lines,
				"---"
			].join("\n");
		}
		const isNothing = (value) => value === undefined || value === "" || Array.isArray(value) && value.length === 0;
		const rounded = (value) => Math.round(value * 1e3) / 1e3;
		function descriptionOf(transcript) {
			const { summary } = transcript.insights;
			if (summary !== undefined) return summary;
			const characters = [...(0, safe_text.$2)((0, transcript_transcript.zU)(transcript))];
			if (characters.length <= LONGEST_DESCRIPTION) return characters.join("");
			const begin = characters.slice(0, LONGEST_DESCRIPTION - 1).join("");
			const space = begin.lastIndexOf(" ");
			return `${space > 0 ? begin.slice(0, space) : begin}…`;
		}
		const UNFIT = /[\ufffe\uffff]/gu;
		const DATE = /^\d{4}-\d{2}-\d{2}$/;
		const YAML_BOOLEAN = /^(?:y|n|yes|no|on|off|true|false|null)$/i;
		const nameIn = (name) => YAML_BOOLEAN.test(name) ? JSON.stringify(name) : name;
		function yaml(value) {
			if ((0, guards.Kg)(value)) return DATE.test(value) ? value : JSON.stringify((0, safe_text.$2)(value).replaceAll(UNFIT, ""));
			if (Array.isArray(value)) return `[${value.map(yaml).join(", ")}]`;
			if (typeof value !== "object" || value === null) return String(value);
			const inner = Object.entries(value).map(([name, field]) => `${yaml(name)}: ${yaml(field)}`);
			return `{${inner.join(", ")}}`;
		}
		var parts_note = __webpack_require__(19465);
		;
		function renderMarkdown(transcript, presentation) {
			const head = presentation.frontMatter !== false ? frontMatter(transcript, presentation) : `# ${(0, safe_text.d7)(presentation.title ?? titleOf(presentation.source))}`;
			const blocks = [
				head,
				facts(transcript, presentation),
				...insights(transcript),
				...spoken(transcript, presentation)
			];
			return `${blocks.join("\n\n")}\n`;
		}
		function facts(transcript, { source, href, language }) {
			const confidence = (0, transcript_transcript.yE)(transcript);
			const detected = (0, transcript_transcript.P7)(transcript);
			const languages = detected.length > 1 ? detected : [language ?? detected[0] ?? ""];
			const { models, duration, insights } = transcript;
			const lines = [
				["Recording", `[${(0, safe_text.d7)(fileName(source))}](${destination(href)})`],
				["Duration", (0, units.a3)(duration)],
				[languages.length === 1 ? "Language" : "Languages", languages.map(safe_text.d7).join(", ")],
				["Words", (0, units.U9)((0, transcript_transcript.e)(transcript), "word").replace(/ \D+$/, "")],
				["Confidence", confidence === undefined ? undefined : `${(confidence * 100).toFixed(0)} %`],
				["Sentiment", insights.sentiment && (0, safe_text.d7)(insights.sentiment)],
				[models.length === 1 ? "Model" : "Models", models.map(safe_text.d7).join(", ")],
				["Parts", (0, parts_note.v)(transcript)]
			];
			return lines.flatMap(([name, value]) => value ? [`- ${name}: ${value}`] : []).join("\n");
		}
		const markdown_UNFIT = /[^\w\-.~%/?#&=+,;:@!]/gu;
		function destination(href) {
			const encoded = href.toWellFormed().replaceAll(markdown_UNFIT, percentEncoded);
			return /^(?!https?:\/\/)[^/?#]*:/i.test(encoded) ? `./${encoded}` : encoded;
		}
		const percentEncoded = (character) => [...Buffer.from(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
		function insights({ insights: { summary, topics, intents, entities } }) {
			return [
				...section("Summary", summary === undefined ? [] : [(0, safe_text.d7)(summary)]),
				...section("Topics", listed(topics)),
				...section("Intents", listed(intents)),
				...section("Entities", listed([...byLabel(entities)]))
			];
		}
		const section = (title, blocks) => blocks.length === 0 ? [] : [`## ${title}`, ...blocks];
		const listed = (items) => items.length === 0 ? [] : [items.map((item) => `- ${(0, safe_text.d7)(item)}`).join("\n")];
		function byLabel(entities) {
			return [...Map.groupBy(entities, ({ label }) => label)].map(([label, found]) => `${label.toLowerCase().replaceAll("_", " ")}: ${found.map(({ value }) => value).join(", ")}`);
		}
		function spoken(transcript, presentation) {
			const labelOf = (0, speakers.w)(transcript, presentation.names);
			let before;
			const blocks = (0, transcript_transcript.T5)(transcript).flatMap((passage) => {
				const text = (0, safe_text.d7)((0, transcript_transcript.ex)(passage));
				if (text === "") return [];
				const label = (0, safe_text.d7)(labelOf(passage) ?? "");
				const time = timestamp(passage, presentation.href);
				const goesOn = label === before || label === "";
				before = label;
				return goesOn ? [`${time} ${text}`] : [`**${label}** ${time}`, text];
			});
			return section("Transcript", blocks.length === 0 ? ["No speech."] : blocks);
		}
		function timestamp({ sentences }, href) {
			const seconds = (0, transcript_transcript.GH)(sentences[0] ?? []);
			if (!/^https:\/\//i.test(href)) return `(${(0, clock.p)(seconds)})`;
			return `[${(0, clock.p)(seconds)}](${destination(href.replace(/#.*/s, ""))}#t=${Math.floor(seconds)})`;
		}
		var join = __webpack_require__(72884);
		;
		const LONGEST = 200;
		const PAUSE_SECONDS = .3;
		const CLAUSE_END = /[,;:–—،、，；：][\p{Pe}\p{Pf}"'’”]*$/u;
		function renderPodcast(transcript, { names }) {
			const labelOf = (0, speakers.w)(transcript, names);
			const segments = (0, transcript_transcript.T5)(transcript).flatMap((passage) => passage.sentences.flatMap(divide).map((words) => ({
				words,
				label: labelOf(passage)
			}))).toSorted((a, b) => (0, transcript_transcript.GH)(a.words) - (0, transcript_transcript.GH)(b.words)).map(({ words, label }) => ({
				...label === undefined ? {} : { speaker: (0, safe_text.$2)(label) },
				startTime: toMilliseconds((0, transcript_transcript.GH)(words)),
				endTime: toMilliseconds((0, transcript_transcript.pJ)(words)),
				body: (0, safe_text.$2)((0, transcript_transcript.b6)(words))
			}));
			const lines = segments.map((segment) => JSON.stringify(segment));
			const list = lines.length === 0 ? "[]" : `[\n${lines.join(",\n")}\n]`;
			return `{"version":"1.0.0","segments":${list}}\n`;
		}
		const toMilliseconds = (seconds) => Math.round(seconds * 1e3) / 1e3;
		function divide(words) {
			const lengths = lengthsUpTo(words);
			const total = lengths.at(-1) ?? 0;
			if (total <= LONGEST || words.length < 2) return [words];
			let best = {
				cut: 1,
				cost: Number.POSITIVE_INFINITY
			};
			for (let cut = 1; cut < words.length; cut++) {
				const [before, after] = [words[cut - 1], words[cut]];
				const isGood = before && after && (CLAUSE_END.test(before.text) || after.start - before.end >= PAUSE_SECONDS);
				const cost = Math.abs(total - 2 * (lengths[cut - 1] ?? 0)) + (isGood ? 0 : total / 2);
				if (cost < best.cost) best = {
					cut,
					cost
				};
			}
			return [...divide(words.slice(0, best.cut)), ...divide(words.slice(best.cut))];
		}
		function lengthsUpTo(words) {
			let length = 0;
			return words.map(({ text }, index) => {
				const before = words[index - 1];
				length += (before === undefined ? 0 : (0, join.D)(before.text, text).length) + text.length;
				return length;
			});
		}
		;
		const COLUMNS = [
			"start",
			"end",
			"channel",
			"speaker",
			"confidence",
			"word"
		];
		const BYTE_ORDER_MARK = "﻿";
		function renderCsv(transcript, { names, csvBom }) {
			return `${csvBom ? BYTE_ORDER_MARK : ""}${tableOf(transcript, names, {
				mark: ",",
				cellOf: quoted
			})}`;
		}
		const renderTsv = (transcript, { names }) => tableOf(transcript, names, {
			mark: "	",
			cellOf: (text) => text
		});
		function tableOf(transcript, names, { mark, cellOf }) {
			const labelOf = (0, speakers.w)(transcript, names);
			const cells = new Map();
			const textOf = (text) => {
				const known = cells.get(text);
				if (known !== undefined) return known;
				const cell = cellOf(textCell(text));
				cells.set(text, cell);
				return cell;
			};
			const rows = [COLUMNS.join(mark)];
			const add = (channel, { start, end, speaker, confidence, text }) => {
				const label = textOf(labelOf({
					channel,
					speaker
				}) ?? "");
				const rounded = confidence === undefined ? "" : confidence.toFixed(4);
				rows.push([
					start.toFixed(3),
					end.toFixed(3),
					channel,
					label,
					rounded,
					textOf(text)
				].join(mark));
			};
			const [only] = transcript.channels;
			if (transcript.channels.length === 1) for (const word of only?.words ?? []) add(0, word);
			else for (const { word, channel } of wordsInOrder(transcript)) add(channel, word);
			return `${rows.join("\n")}\n`;
		}
		const wordsInOrder = ({ channels }) => channels.flatMap(({ words }, channel) => words.map((word) => ({
			word,
			channel
		}))).sort((a, b) => a.word.start - b.word.start);
		const FORMULA = /^[=+\-@＝＋－＠]/u;
		function textCell(text) {
			const line = (0, safe_text.$2)(text).trim();
			return FORMULA.test(line) ? `'${line}` : line;
		}
		const quoted = (cell) => /[",;]/.test(cell) ? `"${cell.replaceAll("\"", "\"\"")}"` : cell;
		;
		function renderText(transcript, { names }) {
			const labelOf = (0, speakers.w)(transcript, names);
			return (0, transcript_transcript.T5)(transcript).map((passage) => {
				const label = labelOf(passage);
				return `${(0, safe_text.$2)(`${label === undefined ? "" : `${label}: `}${(0, transcript_transcript.ex)(passage)}`)}\n`;
			}).join("\n");
		}
		;
		const PLAIN = {
			txt: renderText,
			md: renderMarkdown,
			"podcast-json": renderPodcast,
			csv: renderCsv,
			tsv: renderTsv,
			chapters: renderChapters,
			"chapters-json": renderChaptersJson
		};
		const isPlain = (format) => Object.hasOwn(PLAIN, format);
	})
};
