export const id = 1070;
export const ids = [1070];
export const modules = {
	31804: ((module, __unused_webpack_exports, __webpack_require__) => {
		module.exports = __webpack_require__(17599)(__webpack_require__(40453));
	}),
	21070: ((module, __unused_webpack_exports, __webpack_require__) => {
		module.exports = __webpack_require__(31804);
	}),
	17599: ((module, __unused_webpack_exports, __webpack_require__) => {
		var createHyphenator = __webpack_require__(30618);
		module.exports = function(patterns) {
			return {
				hyphenate: createHyphenator(patterns, { async: true }),
				hyphenateHTML: createHyphenator(patterns, {
					async: true,
					html: true
				}),
				hyphenateHTMLSync: createHyphenator(patterns, { html: true }),
				hyphenateSync: createHyphenator(patterns),
				patterns
			};
		};
	}),
	30618: (function(module) {
		(function(root, factory) {
			if (typeof define === "function" && define.amd) {
				define([], factory);
			} else if (true && module.exports) {
				module.exports = factory();
			} else {
				root.createHyphenator = factory();
			}
		})(this, function() {
			function createTextReader(setup) {
				var char1 = "";
				var char2 = "";
				var i = 0;
				var verifier = setup();
				return function(text) {
					while (i < text.length) {
						char1 = text.charAt(i++);
						char2 = text.charAt(i);
						var verified = verifier(char1, char2);
						if (verified !== void 0) {
							return verified;
						}
					}
				};
			}
			var isNotLetter = RegExp.prototype.test.bind(/\s|(?![\'])[\!-\@\[-\`\{-\~\u2013-\u203C]/);
			function createHTMLVerifier() {
				var skip = false;
				return function(accumulate, chars) {
					if (skip) {
						if (chars[0] === ">") {
							accumulate();
							skip = false;
						}
					} else if (chars[0] === "<" && (!isNotLetter(chars[1]) || chars[1] === "/")) {
						skip = true;
					}
					return skip;
				};
			}
			function createHyphenCharVerifier(hyphenChar) {
				var skip = false;
				return function(accumulate, chars) {
					if (skip) {
						if (!isNotLetter(chars[0]) && isNotLetter(chars[1])) {
							accumulate();
							skip = false;
						}
					} else if (!isNotLetter(chars[0]) && chars[1] === hyphenChar) {
						skip = true;
					}
					return skip;
				};
			}
			function createHyphenationVerifier(verifiers, minWordLength) {
				return function() {
					var accum0 = "";
					var accum = "";
					function accumulate() {
						accum0 += accum;
						accum = "";
					}
					function resolveWith(value) {
						accum0 = "";
						accum = "";
						return value;
					}
					return function(char1, char2) {
						accum += char1;
						var skip = verifiers.reduce(function(skip2, verify) {
							return skip2 || verify(accumulate, [char1, char2]);
						}, false);
						if (!skip) {
							if (isNotLetter(char1) && !isNotLetter(char2)) {
								accumulate();
							}
							if (!isNotLetter(char1) && isNotLetter(char2)) {
								if (accum.length >= minWordLength) {
									return resolveWith([accum0, accum]);
								} else {
									accumulate();
								}
							}
						}
						if (char2 === "") {
							if (accum.length < minWordLength || skip) {
								accumulate();
							}
							return resolveWith([accum0, accum]);
						}
					};
				};
			}
			function levelsToMarkers(levels) {
				var markers = [];
				for (var i = 0; i < levels.length; i++) if ((levels[i] & 1) === 1) markers.push(i);
				return markers;
			}
			function insertChar(text, hyphenChar, markers) {
				if (markers.length === 0) {
					return text;
				}
				var resultText = [text.slice(0, markers[0])];
				if (markers.length > 1) for (var i = 0, j = 1; j < markers.length; i++, j++) {
					resultText.push(text.slice(markers[i], markers[j]));
				}
				resultText.push(text.slice(markers[markers.length - 1]));
				return resultText.join(hyphenChar);
			}
			function markersFromExceptionsDefinition(exceptionsList) {
				return exceptionsList.reduce(function(markersDict, definition) {
					var i = 0, markers = [];
					while ((i = definition.indexOf("-", i + 1)) > -1) {
						markers.push(i);
					}
					markersDict[definition.toLocaleLowerCase().replace(/\-/g, "")] = markers;
					return markersDict;
				}, {});
			}
			function createCharIterator(str) {
				var i = 0;
				function nextChar() {
					return str[i++];
				}
				return nextChar;
			}
			function createStringSlicer(str) {
				var i = 0, slice = str;
				function next() {
					slice = str.slice(i++);
					if (slice.length < 3) {
						return;
					}
					return slice;
				}
				function isFirstCharacter() {
					return i === 2;
				}
				return [next, isFirstCharacter];
			}
			function hyphenateWord(text, loweredText, levelsTable, patternTrie) {
				var levels = new Array(text.length + 1), loweredText = ("." + loweredText + ".").split(""), wordSlice, letter, triePtr, trieNode, patternLevelsIndex, patternLevels, patternEntityIndex = -1, slicer, nextSlice, isFirstCharacter, nextLetter;
				for (var i = levels.length; i--;) levels[i] = 0;
				slicer = createStringSlicer(loweredText);
				nextSlice = slicer[0];
				isFirstCharacter = slicer[1];
				while (wordSlice = nextSlice()) {
					patternEntityIndex++;
					if (isFirstCharacter()) {
						patternEntityIndex--;
					}
					triePtr = patternTrie;
					nextLetter = createCharIterator(wordSlice);
					while (letter = nextLetter()) {
						if ((trieNode = triePtr[letter]) === void 0) {
							break;
						}
						triePtr = {};
						patternLevelsIndex = -1;
						switch (Object.prototype.toString.call(trieNode)) {
							case "[object Array]":
								triePtr = trieNode[0];
								patternLevelsIndex = trieNode[1];
								break;
							case "[object Object]":
								triePtr = trieNode;
								break;
							case "[object Number]":
								patternLevelsIndex = trieNode;
								break;
						}
						if (patternLevelsIndex < 0) {
							continue;
						}
						patternLevels = levelsTable[patternLevelsIndex];
						for (var k = 0; k < patternLevels.length; k++) levels[patternEntityIndex + k] = Math.max(patternLevels[k], levels[patternEntityIndex + k]);
					}
				}
				levels[0] = levels[1] = levels[levels.length - 1] = levels[levels.length - 2] = 0;
				return levelsToMarkers(levels);
			}
			function start(text, levelsTable, patterns, cache, markersDict, hyphenChar, skipHTML, minWordLength, isAsync) {
				function done() {
					resolveNewText(newText);
				}
				var newText = "", fragments, readText = createTextReader(createHyphenationVerifier((skipHTML ? [createHTMLVerifier()] : []).concat(createHyphenCharVerifier(hyphenChar)), minWordLength)), resolveNewText = function() {};
				function nextTick() {
					var loopStart = new Date();
					while ((!isAsync || new Date() - loopStart < 10) && (fragments = readText(text))) {
						if (fragments[1]) {
							var cacheKey = fragments[1].length ? "~" + fragments[1] : "";
							if (!Object.prototype.hasOwnProperty.call(cache, cacheKey)) {
								var loweredWord = fragments[1].toLocaleLowerCase();
								if (!Object.prototype.hasOwnProperty.call(markersDict, loweredWord)) markersDict[loweredWord] = hyphenateWord(fragments[1], loweredWord, levelsTable, patterns);
								cache[cacheKey] = insertChar(fragments[1], hyphenChar, markersDict[loweredWord]);
							}
							fragments[1] = cache[cacheKey];
						}
						newText += fragments[0] + fragments[1];
					}
					if (!fragments) {
						done();
					} else {
						setTimeout(nextTick);
					}
				}
				if (isAsync) {
					setTimeout(nextTick);
					return new Promise(function(resolve) {
						resolveNewText = resolve;
					});
				} else {
					nextTick();
					return newText;
				}
			}
			var SETTING_DEFAULT_ASYNC = false;
			var SETTING_DEFAULT_EXCEPTIONS = [];
			var SETTING_DEFAULT_HTML = true;
			var SETTING_DEFAULT_HYPH_CHAR = "­";
			var SETTING_DEFAULT_MIN_WORD_LENGTH = 5;
			var SETTING_NAME_ASYNC = "async";
			var SETTING_NAME_EXCEPTIONS = "exceptions";
			var SETTING_NAME_HTML = "html";
			var SETTING_NAME_HYPH_CHAR = "hyphenChar";
			var SETTING_NAME_MIN_WORD_LENGTH = "minWordLength";
			var _global = typeof global === "object" ? global : typeof window === "object" ? window : typeof self === "object" ? self : false ? 0 : {};
			function extend(target, source) {
				target = target || {};
				for (var key in source) {
					target[key] = source[key];
				}
				return target;
			}
			function validateArray(value) {
				return value instanceof Array;
			}
			function keyOrDefault(object, key, defaultValue, test) {
				if (key in object && (test ? test(object[key]) : true)) {
					return object[key];
				}
				return defaultValue;
			}
			function exceptionsFromMarkers(markers, hyphenChar) {
				var exceptions = {};
				for (var word in markers) {
					exceptions["~" + word] = insertChar(word, hyphenChar, markers[word]);
				}
				return exceptions;
			}
			function exceptionsFromDefinition(exceptionsList, hyphenChar) {
				return exceptionsList.reduce(function(exceptions, exception) {
					exceptions["~" + exception.replace(/\-/g, "")] = exception.replace(/\-/g, hyphenChar);
					return exceptions;
				}, {});
			}
			function createHyphenator(patternsDefinition, options) {
				options = options || {};
				var asyncMode = keyOrDefault(options, SETTING_NAME_ASYNC, SETTING_DEFAULT_ASYNC), caches = {}, markersDict = {}, exceptions = {}, hyphenChar = keyOrDefault(options, SETTING_NAME_HYPH_CHAR, SETTING_DEFAULT_HYPH_CHAR), levelsTable = patternsDefinition[0], patterns = patternsDefinition[1], minWordLength = keyOrDefault(options, SETTING_NAME_MIN_WORD_LENGTH, SETTING_DEFAULT_MIN_WORD_LENGTH) >> 0, skipHTML = keyOrDefault(options, SETTING_NAME_HTML, SETTING_DEFAULT_HTML), userExceptions = keyOrDefault(options, SETTING_NAME_EXCEPTIONS, SETTING_DEFAULT_EXCEPTIONS, validateArray);
				var cacheKey = hyphenChar + minWordLength;
				exceptions[cacheKey] = {};
				if (patternsDefinition[2]) {
					exceptions[cacheKey] = exceptionsFromMarkers(patternsDefinition[2], hyphenChar);
					markersDict = patternsDefinition[2];
				}
				if (userExceptions && userExceptions.length) {
					exceptions[cacheKey] = extend(exceptions[cacheKey], exceptionsFromDefinition(userExceptions, hyphenChar));
					markersDict = extend(markersDict, markersFromExceptionsDefinition(userExceptions));
				}
				caches[cacheKey] = extend({}, exceptions[cacheKey]);
				if (asyncMode && !("Promise" in _global)) {
					throw new Error("Failed to create hyphenator: Could not find global Promise object, needed for hyphenator to work in async mode");
				}
				return function(text, options2) {
					options2 = options2 || {};
					var localHyphenChar = keyOrDefault(options2, SETTING_NAME_HYPH_CHAR, hyphenChar), localMinWordLength = keyOrDefault(options2, SETTING_NAME_MIN_WORD_LENGTH, minWordLength) >> 0, localUserExceptions = keyOrDefault(options2, SETTING_NAME_EXCEPTIONS, SETTING_DEFAULT_EXCEPTIONS, validateArray), cacheKey2 = localHyphenChar + localMinWordLength;
					if (!exceptions[cacheKey2] && patternsDefinition[2]) {
						exceptions[cacheKey2] = exceptionsFromMarkers(patternsDefinition[2], localHyphenChar);
						caches[cacheKey2] = extend(caches[cacheKey2], exceptions[cacheKey2]);
					}
					if (localUserExceptions && localUserExceptions.length) {
						exceptions[cacheKey2] = extend(exceptions[cacheKey2], exceptionsFromDefinition(localUserExceptions, localHyphenChar));
						markersDict = extend(markersDict, markersFromExceptionsDefinition(localUserExceptions));
						caches[cacheKey2] = extend(caches[cacheKey2], exceptions[cacheKey2]);
					}
					return start(text, levelsTable, patterns, caches[cacheKey2], markersDict, localHyphenChar, skipHTML, localMinWordLength, asyncMode);
				};
			}
			return createHyphenator;
		});
	}),
	40453: (function(module) {
		(function(root, exports) {
			if (typeof define === "function" && define.amd) {
				define([], function() {
					return exports;
				});
			} else if (true && module.exports) {
				module.exports = exports;
			} else {
				root.hyphenationPatternsDe1996 = exports;
			}
		})(this, [
			[
				[
					0,
					0,
					3
				],
				[
					0,
					0,
					0,
					2
				],
				[
					0,
					0,
					5
				],
				[
					0,
					0,
					5,
					0,
					4
				],
				[
					0,
					0,
					0,
					4
				],
				[
					0,
					0,
					0,
					0,
					0,
					4
				],
				[
					0,
					0,
					2
				],
				[
					0,
					0,
					0,
					6
				],
				[
					0,
					0,
					0,
					3
				],
				[
					0,
					0,
					4
				],
				[
					0,
					0,
					6,
					5,
					0,
					6
				],
				[
					0,
					0,
					0,
					3,
					4
				],
				[
					0,
					0,
					5,
					6
				],
				[
					0,
					0,
					0,
					0,
					4,
					5
				],
				[
					0,
					0,
					0,
					0,
					3
				],
				[
					0,
					0,
					5,
					4
				],
				[
					0,
					0,
					4,
					5
				],
				[
					0,
					0,
					6,
					5
				],
				[
					0,
					0,
					0,
					6,
					0,
					6
				],
				[
					0,
					0,
					0,
					0,
					0,
					6
				],
				[
					0,
					0,
					4,
					5,
					4
				],
				[
					0,
					0,
					0,
					0,
					0,
					6,
					5
				],
				[
					0,
					0,
					4,
					3
				],
				[
					0,
					0,
					0,
					0,
					4
				],
				[
					0,
					0,
					0,
					4,
					3
				],
				[
					0,
					0,
					0,
					0,
					0,
					5
				],
				[
					0,
					0,
					0,
					0,
					5
				],
				[
					0,
					0,
					0,
					0,
					6
				],
				[
					0,
					0,
					3,
					4
				],
				[
					0,
					0,
					3,
					2
				],
				[
					0,
					0,
					2,
					3
				],
				[
					0,
					0,
					0,
					5,
					4
				],
				[
					0,
					0,
					0,
					0,
					0,
					0,
					6
				],
				[
					0,
					0,
					6
				],
				[
					0,
					0,
					0,
					5
				],
				[
					0,
					0,
					0,
					6,
					5,
					6
				],
				[
					0,
					0,
					0,
					4,
					5
				],
				[
					0,
					0,
					0,
					0,
					5,
					4
				],
				[
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					6
				],
				[
					0,
					0,
					0,
					0,
					6,
					5
				],
				[
					0,
					0,
					6,
					0,
					5
				],
				[
					0,
					0,
					0,
					0,
					0,
					0,
					5,
					6
				],
				[
					0,
					0,
					0,
					0,
					0,
					0,
					5
				],
				[
					0,
					0,
					1
				],
				[
					0,
					0,
					4,
					5,
					0,
					4
				],
				[
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					6
				],
				[
					0,
					0,
					6,
					0,
					0,
					0,
					6
				],
				[
					0,
					0,
					3,
					0,
					4
				],
				[
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					6
				],
				[
					0,
					0,
					0,
					6,
					5
				],
				[
					0,
					0,
					7
				],
				[
					0,
					0,
					5,
					0,
					0,
					5
				],
				[
					0,
					0,
					0,
					0,
					6,
					0,
					0,
					6
				],
				[
					0,
					0,
					6,
					0,
					0,
					5
				],
				[
					0,
					0,
					4,
					3,
					4
				],
				[
					0,
					0,
					5,
					0,
					6
				],
				[
					0,
					0,
					0,
					0,
					5,
					6
				],
				[
					0,
					0,
					0,
					6,
					0,
					5,
					0,
					6
				],
				[
					0,
					0,
					6,
					0,
					5,
					0,
					6
				],
				[
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					6
				],
				[
					0,
					0,
					0,
					0,
					6,
					0,
					6
				],
				[
					0,
					0,
					0,
					6,
					5,
					0,
					6
				],
				[
					0,
					0,
					0,
					6,
					5,
					0,
					5
				],
				[
					0,
					0,
					2,
					2
				],
				[0, 1],
				[0, 2],
				[0, 3],
				[
					0,
					1,
					0,
					2
				],
				[
					0,
					0,
					0,
					0,
					2
				],
				[2, 1],
				[
					0,
					1,
					2
				],
				[
					3,
					0,
					0,
					0,
					4
				],
				[3],
				[
					0,
					0,
					0,
					2,
					3
				],
				[2],
				[4],
				[1],
				[
					4,
					3,
					4
				],
				[0, 4],
				[2, 3],
				[
					4,
					0,
					4
				],
				[3, 4],
				[4, 3],
				[5],
				[
					2,
					0,
					2
				],
				[
					0,
					4,
					3
				],
				[
					0,
					0,
					0,
					0,
					0,
					3
				],
				[
					1,
					0,
					1
				],
				[0, 5],
				[
					0,
					4,
					0,
					5,
					4
				],
				[
					0,
					4,
					0,
					3
				],
				[
					0,
					0,
					0,
					5,
					0,
					6
				],
				[
					0,
					4,
					0,
					5
				],
				[0, 6],
				[
					2,
					0,
					0,
					3
				],
				[
					0,
					2,
					3,
					2
				],
				[
					0,
					6,
					5,
					0,
					6
				],
				[1, 2],
				[
					0,
					0,
					0,
					0,
					0,
					0,
					4
				],
				[
					0,
					0,
					0,
					3,
					2
				],
				[
					0,
					0,
					0,
					0,
					0,
					5,
					4
				],
				[
					2,
					0,
					0,
					2
				],
				[
					2,
					0,
					2,
					1
				],
				[
					0,
					0,
					0,
					0,
					3,
					4
				],
				[
					2,
					0,
					1
				],
				[
					0,
					0,
					5,
					6,
					0,
					0,
					5
				],
				[
					0,
					3,
					0,
					4
				],
				[
					0,
					0,
					0,
					0,
					4,
					3
				],
				[
					0,
					0,
					2,
					3,
					2
				],
				[
					0,
					3,
					2
				],
				[
					1,
					0,
					2
				],
				[
					2,
					0,
					0,
					4
				],
				[
					0,
					0,
					3,
					0,
					3
				],
				[
					0,
					2,
					3
				],
				[
					0,
					4,
					5
				],
				[
					0,
					0,
					0,
					5,
					0,
					4
				],
				[4, 5],
				[
					0,
					0,
					0,
					4,
					5,
					4
				],
				[5, 4],
				[5, 6],
				[
					0,
					0,
					0,
					0,
					0,
					4,
					5
				],
				[
					2,
					1,
					2
				],
				[
					0,
					4,
					3,
					0,
					4
				],
				[
					0,
					0,
					0,
					0,
					0,
					7
				],
				[3, 2],
				[
					0,
					0,
					1,
					2
				],
				[
					3,
					2,
					3
				],
				[
					3,
					2,
					0,
					0,
					3
				],
				[
					0,
					0,
					2,
					0,
					3
				],
				[
					0,
					3,
					4
				],
				[
					3,
					4,
					3
				],
				[
					0,
					0,
					0,
					0,
					0,
					0,
					6,
					5
				],
				[
					0,
					4,
					5,
					0,
					4
				],
				[
					5,
					4,
					5
				],
				[
					0,
					4,
					3,
					4,
					4
				],
				[
					0,
					4,
					3,
					4
				],
				[6],
				[
					0,
					0,
					4,
					4,
					0,
					4
				],
				[
					0,
					4,
					0,
					0,
					0,
					4
				],
				[
					0,
					0,
					0,
					4,
					3,
					4
				],
				[
					3,
					0,
					3,
					4
				],
				[
					0,
					0,
					6,
					0,
					0,
					6
				],
				[
					0,
					4,
					0,
					4
				],
				[
					0,
					2,
					0,
					3
				],
				[
					2,
					0,
					0,
					0,
					2
				],
				[
					0,
					2,
					0,
					3,
					2
				],
				[
					0,
					4,
					0,
					0,
					4
				],
				[
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					6
				],
				[
					2,
					2,
					3
				],
				[
					2,
					0,
					3,
					2
				],
				[
					0,
					0,
					0,
					4,
					0,
					3
				],
				[
					0,
					0,
					0,
					4,
					0,
					4
				],
				[
					0,
					6,
					0,
					0,
					6
				],
				[
					0,
					2,
					0,
					2
				],
				[
					4,
					0,
					5
				],
				[
					0,
					0,
					4,
					5,
					0,
					5
				],
				[
					0,
					0,
					4,
					0,
					2
				],
				[
					0,
					0,
					0,
					5,
					0,
					5
				],
				[
					0,
					2,
					0,
					3,
					4
				],
				[
					0,
					0,
					4,
					3,
					0,
					4
				],
				[
					0,
					1,
					0,
					1
				],
				[
					0,
					2,
					1
				],
				[
					0,
					5,
					4
				],
				[
					0,
					5,
					4,
					0,
					0,
					5
				],
				[
					0,
					2,
					1,
					2
				],
				[
					0,
					0,
					4,
					3,
					2
				],
				[
					0,
					0,
					2,
					0,
					2
				],
				[2, 2],
				[
					2,
					0,
					3
				],
				[
					0,
					0,
					5,
					0,
					3
				],
				[
					0,
					0,
					4,
					0,
					0,
					5
				],
				[
					0,
					0,
					3,
					4,
					3
				],
				[
					2,
					3,
					2
				],
				[
					0,
					0,
					0,
					0,
					7
				],
				[
					0,
					0,
					4,
					0,
					5,
					0,
					4
				],
				[
					0,
					0,
					4,
					0,
					0,
					0,
					4
				],
				[
					0,
					0,
					0,
					6,
					0,
					5
				],
				[
					0,
					3,
					0,
					2
				],
				[
					3,
					0,
					1
				],
				[
					4,
					5,
					4
				],
				[
					0,
					0,
					0,
					6,
					0,
					0,
					6
				],
				[
					4,
					3,
					0,
					4
				],
				[
					3,
					0,
					0,
					0,
					2
				],
				[
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					5
				],
				[
					0,
					0,
					4,
					0,
					4
				],
				[
					2,
					1,
					2,
					1
				],
				[
					0,
					0,
					0,
					1
				],
				[
					0,
					0,
					0,
					0,
					4,
					5,
					4
				],
				[
					0,
					2,
					0,
					0,
					4
				],
				[6, 5],
				[
					0,
					0,
					5,
					4,
					5
				],
				[
					0,
					0,
					0,
					0,
					6,
					5,
					0,
					6
				],
				[
					0,
					2,
					0,
					0,
					2
				],
				[
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					5
				],
				[
					0,
					0,
					0,
					5,
					0,
					4,
					5
				],
				[
					0,
					0,
					3,
					0,
					0,
					4
				],
				[
					0,
					0,
					4,
					0,
					5
				],
				[
					0,
					0,
					0,
					0,
					5,
					0,
					6
				],
				[
					0,
					3,
					0,
					3
				],
				[
					2,
					2,
					2
				],
				[
					0,
					0,
					3,
					4,
					3,
					4
				],
				[
					4,
					0,
					5,
					4
				],
				[
					4,
					0,
					3
				],
				[
					4,
					0,
					3,
					2
				],
				[
					3,
					0,
					0,
					0,
					0,
					3
				],
				[
					0,
					0,
					2,
					1
				],
				[
					6,
					0,
					5
				],
				[
					6,
					0,
					0,
					0,
					6
				],
				[
					1,
					0,
					0,
					2
				],
				[
					2,
					0,
					3,
					0,
					3
				],
				[
					0,
					2,
					2
				],
				[
					0,
					0,
					0,
					2,
					2
				],
				[
					4,
					0,
					4,
					3
				],
				[
					0,
					3,
					4,
					0,
					3
				],
				[
					4,
					3,
					4,
					3
				],
				[
					2,
					3,
					0,
					2,
					3
				],
				[
					2,
					3,
					0,
					2
				],
				[
					3,
					0,
					3
				],
				[
					5,
					4,
					3,
					0,
					4
				],
				[
					4,
					5,
					0,
					4
				],
				[
					6,
					5,
					0,
					6
				],
				[
					0,
					0,
					0,
					5,
					6
				],
				[
					0,
					0,
					3,
					2,
					3
				],
				[
					0,
					0,
					3,
					3,
					2
				],
				[
					2,
					3,
					0,
					0,
					3
				],
				[
					3,
					0,
					0,
					2
				],
				[
					2,
					1,
					0,
					1
				],
				[
					0,
					4,
					0,
					0,
					3
				],
				[
					4,
					3,
					0,
					0,
					3
				],
				[
					2,
					3,
					0,
					3
				],
				[
					0,
					4,
					5,
					4
				],
				[
					0,
					4,
					3,
					0,
					3
				],
				[
					0,
					3,
					4,
					0,
					4
				],
				[
					0,
					6,
					5
				],
				[
					2,
					3,
					2,
					3
				],
				[
					0,
					5,
					4,
					5
				],
				[
					0,
					5,
					0,
					0,
					0,
					4
				],
				[
					0,
					5,
					4,
					5,
					0,
					4
				],
				[
					0,
					3,
					4,
					3
				],
				[
					0,
					3,
					0,
					3,
					2
				],
				[
					0,
					0,
					0,
					7
				],
				[
					0,
					0,
					0,
					0,
					5,
					0,
					4
				],
				[
					0,
					0,
					5,
					4,
					4,
					3
				],
				[
					0,
					1,
					2,
					1
				],
				[
					2,
					0,
					1,
					2
				],
				[
					4,
					0,
					0,
					3
				],
				[
					0,
					0,
					0,
					0,
					0,
					5,
					0,
					6
				],
				[
					0,
					0,
					6,
					0,
					0,
					0,
					0,
					6
				],
				[
					3,
					0,
					4
				],
				[
					0,
					0,
					0,
					4,
					0,
					5
				],
				[
					0,
					6,
					5,
					6
				],
				[
					0,
					0,
					0,
					4,
					5,
					0,
					4
				],
				[
					3,
					0,
					0,
					3
				],
				[
					0,
					4,
					0,
					0,
					4,
					3
				],
				[
					0,
					4,
					0,
					2
				],
				[
					4,
					0,
					6
				],
				[
					0,
					4,
					3,
					0,
					0,
					4
				],
				[
					0,
					0,
					0,
					0,
					0,
					6,
					5,
					0,
					6
				],
				[
					0,
					4,
					3,
					0,
					5
				],
				[
					0,
					6,
					0,
					0,
					5,
					0,
					6
				],
				[
					0,
					6,
					0,
					5
				],
				[
					0,
					5,
					6
				],
				[
					0,
					0,
					3,
					4,
					4
				],
				[
					0,
					0,
					0,
					6,
					0,
					0,
					5
				],
				[
					2,
					3,
					0,
					0,
					2
				],
				[
					0,
					0,
					4,
					4,
					3,
					4
				],
				[
					4,
					5,
					0,
					5
				],
				[
					0,
					0,
					0,
					0,
					6,
					0,
					0,
					5
				],
				[
					0,
					2,
					0,
					1
				],
				[
					0,
					0,
					4,
					2
				],
				[
					0,
					0,
					0,
					0,
					5,
					0,
					5
				],
				[
					0,
					0,
					0,
					4,
					5,
					0,
					5
				],
				[
					3,
					0,
					2
				],
				[
					2,
					0,
					0,
					0,
					3
				],
				[
					0,
					2,
					0,
					4
				],
				[
					2,
					3,
					2,
					2
				],
				[
					2,
					0,
					4
				],
				[
					0,
					2,
					0,
					0,
					3
				],
				[
					0,
					2,
					0,
					2,
					2
				],
				[
					4,
					0,
					0,
					0,
					0,
					4
				],
				[
					3,
					0,
					0,
					1
				],
				[
					0,
					3,
					2,
					3
				],
				[
					0,
					5,
					0,
					6
				],
				[
					2,
					0,
					3,
					4
				],
				[
					0,
					3,
					0,
					0,
					0,
					4
				],
				[
					0,
					0,
					0,
					0,
					0,
					0,
					6,
					6
				],
				[
					2,
					0,
					0,
					3,
					2
				],
				[
					0,
					3,
					0,
					2,
					3
				],
				[
					0,
					3,
					0,
					0,
					4,
					3
				],
				[
					0,
					4,
					5,
					0,
					5
				],
				[
					0,
					3,
					0,
					0,
					3
				],
				[
					0,
					5,
					4,
					5,
					4
				],
				[
					0,
					3,
					4,
					3,
					4
				],
				[
					0,
					3,
					0,
					0,
					2
				],
				[
					0,
					4,
					0,
					3,
					4
				],
				[
					0,
					0,
					3,
					4,
					0,
					4
				],
				[
					0,
					0,
					3,
					0,
					5
				],
				[
					0,
					5,
					0,
					5
				],
				[
					0,
					0,
					0,
					3,
					0,
					4
				],
				[
					4,
					0,
					0,
					2
				],
				[
					0,
					0,
					0,
					0,
					4,
					0,
					4
				],
				[
					0,
					0,
					5,
					0,
					0,
					4
				],
				[
					0,
					0,
					4,
					4
				],
				[
					6,
					0,
					7
				],
				[
					0,
					0,
					5,
					0,
					4,
					3
				],
				[
					0,
					0,
					4,
					0,
					3
				],
				[
					0,
					4,
					0,
					0,
					5,
					4
				],
				[
					0,
					4,
					0,
					0,
					5
				],
				[
					0,
					6,
					0,
					0,
					5
				],
				[
					0,
					0,
					0,
					5,
					4,
					0,
					5
				],
				[
					0,
					0,
					0,
					3,
					4,
					3
				],
				[
					0,
					0,
					5,
					4,
					4
				],
				[
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					5
				],
				[
					0,
					0,
					0,
					6,
					0,
					0,
					0,
					6
				],
				[
					0,
					2,
					3,
					2,
					3
				],
				[
					0,
					3,
					0,
					4,
					0,
					4
				],
				[
					0,
					0,
					5,
					4,
					3
				],
				[
					2,
					3,
					2,
					0,
					2
				],
				[
					4,
					0,
					0,
					4
				],
				[
					0,
					5,
					0,
					4
				],
				[
					3,
					0,
					0,
					4,
					3
				],
				[
					3,
					0,
					0,
					2,
					3
				],
				[
					0,
					0,
					0,
					3,
					4,
					4
				],
				[
					0,
					4,
					3,
					0,
					4,
					3
				],
				[
					0,
					0,
					0,
					4,
					4
				],
				[
					0,
					0,
					4,
					3,
					0,
					3
				],
				[
					0,
					0,
					4,
					0,
					0,
					4
				],
				[
					2,
					0,
					0,
					3,
					4
				],
				[
					4,
					3,
					4,
					0,
					3
				],
				[
					0,
					0,
					0,
					4,
					0,
					0,
					4
				],
				[
					0,
					2,
					0,
					2,
					3
				],
				[
					0,
					2,
					3,
					4
				],
				[
					4,
					0,
					0,
					0,
					4
				],
				[
					3,
					0,
					3,
					2
				],
				[7],
				[
					2,
					3,
					0,
					3,
					2
				],
				[
					0,
					0,
					0,
					0,
					4,
					4
				],
				[
					2,
					0,
					0,
					1
				],
				[
					6,
					0,
					0,
					6
				],
				[
					0,
					0,
					0,
					0,
					4,
					0,
					5
				],
				[
					3,
					0,
					0,
					3,
					4
				],
				[
					5,
					0,
					0,
					5
				],
				[
					0,
					0,
					0,
					0,
					0,
					5,
					6
				],
				[
					0,
					0,
					4,
					5,
					4,
					5
				],
				[
					0,
					0,
					6,
					0,
					0,
					5,
					0,
					6
				],
				[
					0,
					0,
					2,
					0,
					4
				],
				[
					0,
					0,
					0,
					0,
					5,
					0,
					0,
					5
				],
				[
					5,
					0,
					0,
					0,
					5,
					4
				],
				[
					4,
					3,
					2
				],
				[
					0,
					0,
					0,
					3,
					0,
					3
				],
				[
					4,
					3,
					0,
					0,
					2
				],
				[
					3,
					0,
					0,
					3,
					2
				],
				[
					3,
					4,
					4
				],
				[
					1,
					0,
					2,
					1
				],
				[
					0,
					0,
					0,
					0,
					6,
					5,
					0,
					5
				],
				[
					1,
					0,
					1,
					2
				],
				[
					0,
					4,
					3,
					4,
					3
				],
				[
					0,
					4,
					0,
					5,
					0,
					4
				],
				[
					0,
					6,
					0,
					5,
					0,
					6
				],
				[
					3,
					0,
					2,
					0,
					3
				],
				[
					0,
					4,
					3,
					0,
					3,
					4
				],
				[
					0,
					4,
					3,
					0,
					0,
					3
				],
				[
					0,
					3,
					4,
					3,
					2
				],
				[
					1,
					2,
					0,
					3
				],
				[
					0,
					0,
					0,
					4,
					2
				],
				[
					0,
					0,
					0,
					5,
					4,
					5
				],
				[
					1,
					0,
					0,
					1
				],
				[
					0,
					2,
					3,
					0,
					2
				],
				[
					3,
					0,
					0,
					0,
					3
				],
				[
					1,
					2,
					1
				],
				[
					0,
					0,
					6,
					0,
					0,
					0,
					5
				],
				[
					4,
					0,
					0,
					0,
					3
				],
				[
					4,
					0,
					0,
					0,
					2
				],
				[
					0,
					3,
					0,
					0,
					4
				],
				[
					6,
					0,
					0,
					0,
					0,
					0,
					6
				],
				[
					5,
					0,
					0,
					0,
					0,
					0,
					4
				],
				[
					0,
					0,
					5,
					6,
					5
				],
				[
					5,
					0,
					5
				],
				[
					0,
					0,
					4,
					0,
					0,
					5,
					4
				],
				[
					0,
					4,
					3,
					4,
					0,
					3
				],
				[
					0,
					7,
					6
				],
				[
					0,
					0,
					4,
					0,
					5,
					0,
					5
				],
				[
					4,
					0,
					0,
					4,
					3
				],
				[
					3,
					4,
					0,
					0,
					5,
					4
				],
				[
					0,
					2,
					2,
					3,
					2
				],
				[
					0,
					0,
					0,
					4,
					0,
					0,
					5
				],
				[2, 4],
				[
					4,
					0,
					0,
					5
				],
				[
					4,
					0,
					0,
					3,
					4
				],
				[
					4,
					3,
					0,
					0,
					4
				],
				[
					0,
					0,
					3,
					0,
					2
				],
				[
					3,
					2,
					0,
					2,
					3
				],
				[
					3,
					4,
					0,
					2,
					3
				],
				[
					4,
					5,
					0,
					0,
					0,
					0,
					4
				],
				[
					3,
					4,
					2
				],
				[
					3,
					2,
					1
				],
				[
					0,
					2,
					4
				],
				[
					3,
					2,
					0,
					4
				],
				[
					3,
					0,
					0,
					4
				],
				[
					4,
					4,
					3
				],
				[
					4,
					0,
					0,
					0,
					5
				],
				[
					4,
					0,
					3,
					4
				],
				[
					5,
					0,
					6
				],
				[4, 4],
				[
					3,
					0,
					2,
					1
				],
				[
					2,
					3,
					0,
					4
				],
				[
					4,
					3,
					4,
					3,
					4
				],
				[
					0,
					0,
					0,
					5,
					0,
					5,
					4
				],
				[
					0,
					0,
					5,
					4,
					0,
					3
				],
				[
					0,
					4,
					4
				],
				[
					0,
					0,
					0,
					4,
					5,
					4,
					5
				],
				[
					0,
					6,
					0,
					0,
					0,
					6
				],
				[
					1,
					2,
					2
				],
				[
					0,
					0,
					2,
					3,
					4
				],
				[
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					6
				],
				[
					0,
					0,
					4,
					5,
					0,
					0,
					5
				],
				[
					3,
					2,
					3,
					2
				],
				[
					4,
					0,
					2
				],
				[
					0,
					0,
					0,
					0,
					0,
					0,
					5,
					0,
					5
				],
				[
					0,
					0,
					0,
					0,
					0,
					5,
					0,
					5
				],
				[
					0,
					1,
					0,
					3
				],
				[
					3,
					0,
					0,
					0,
					4,
					3
				],
				[
					0,
					0,
					0,
					6,
					5,
					0,
					0,
					5
				],
				[
					3,
					0,
					0,
					0,
					3,
					4
				],
				[
					1,
					2,
					1,
					2
				],
				[
					1,
					2,
					0,
					2
				],
				[
					1,
					0,
					3
				],
				[
					2,
					3,
					2,
					0,
					3
				],
				[
					2,
					3,
					4
				],
				[
					0,
					0,
					0,
					6,
					5,
					0,
					6,
					5
				]
			],
			{
				".": {
					a: {
						b: {
							a: 0,
							b: 1,
							e: { r: {
								k: 2,
								r: 3
							} },
							i: [{ t: 0 }, 1],
							l: [{ e: 2 }, 0],
							o: {
								l: 0,
								r: 0
							},
							s: {
								a: 0,
								o: 2
							},
							u: 0
						},
						c: {
							h: {
								s: {
									a: 4,
									e: 5,
									p: 4
								},
								t: { s: 5 }
							},
							k: { e: 4 }
						},
						e: [{ r: { s: { c: { h: { l: 7 } } } } }, 6],
						g: {
							o: 8,
							r: 9,
							u: 6
						},
						i: { s: 6 },
						k: { t: { e: { n: { d: { e: {
							".": 10,
							n: 10,
							s: 10
						} } } } } },
						l: {
							b: {
								l: 9,
								r: [{
									a: 9,
									e: { c: 7 }
								}, 8]
							},
							e: { u: 11 },
							i: 8,
							l: {
								e: {
									n: 12,
									r: 13
								},
								i: { n: 9 },
								o: 14,
								s: 8
							},
							m: { a: { u: 9 } },
							p: { l: 9 },
							s: { e: 15 },
							t: {
								a: {
									k: 16,
									n: {
										g: 17,
										l: 18,
										s: 19
									}
								},
								e: {
									i: 9,
									l: 20,
									r: {
										f: 10,
										p: 10,
										s: 21
									}
								},
								h: 22,
								i: 9,
								o: { r: 9 },
								r: {
									a: 16,
									i: 9,
									o: 9
								},
								s: 11,
								u: 22
							},
							u: [{ s: 8 }, 9]
						},
						m: {
							p: { e: 23 },
							s: { t: { a: 2 } },
							t: { s: 24 }
						},
						n: {
							a: {
								c: 8,
								e: 0,
								l: { g: 2 },
								t: 8
							},
							d: { e: { n: { k: { e: 19 } } } },
							e: 0,
							g: {
								a: 4,
								l: { i: 15 },
								r: 4,
								s: [{ t: 25 }, 23]
							},
							i: { s: [{ c: 26 }, 4] },
							k: 1,
							l: { a: { g: { e: { n: { t: { e: { c: 27 } } } } } } },
							n: { a: 28 },
							o: [{ r: { a: 9 } }, 29],
							s: [{
								c: { h: 5 },
								i: { ".": 9 },
								p: 2
							}, 1],
							t: {
								a: { g: 9 },
								i: { s: 26 }
							},
							z: [{ w: 2 }, 1]
						},
						p: {
							f: { e: { l: 25 } },
							p: { l: { e: { ".": 7 } } }
						},
						r: {
							e: { n: 8 },
							m: {
								a: {
									c: 16,
									r: 9,
									u: 9
								},
								e: { i: 9 },
								u: { n: 9 }
							},
							s: { c: [{ h: { l: 25 } }, 9] },
							t: {
								a: {
									n: 9,
									u: 9
								},
								e: {
									i: 16,
									r: [{
										h: 17,
										k: 17
									}, 5]
								},
								r: 22
							},
							z: [{ t: 14 }, 1]
						},
						s: {
							b: [{ e: 23 }, 6],
							i: { e: 23 },
							k: { o: 9 },
							p: 6,
							t: { a: {
								".": 9,
								r: 2
							} },
							z: { e: { n: 9 } }
						},
						t: {
							a: 8,
							e: { m: 24 },
							h: 9
						},
						u: {
							e: { n: 24 },
							f: [{ s: 31 }, 30],
							g: { e: 23 },
							s: [{ s: { e: { n: { d: { u: { n: { g: { ".": 32 } } } } } } } }, 30],
							t: { o: { r: {
								e: { n: { ".": 27 } },
								i: { n: 27 }
							} } }
						},
						x: 6
					},
					ä: {
						r: {
							m: { s: 4 },
							s: { c: { h: { l: 33 } } }
						},
						t: {
							h: 6,
							s: 6
						}
					},
					b: {
						a: {
							h: { n: { e: { r: 32 } } },
							r: { a: { n: 9 } },
							u: {
								c: { h: { i: 34 } },
								e: { r: { f: 19 } },
								f: 11
							}
						},
						e: {
							i: { g: { e: [{ ".": 7 }, 5] } },
							n: {
								a: 28,
								e: 28
							},
							r: {
								a: 28,
								e: 4,
								g: {
									a: [{
										b: 26,
										r: 26,
										s: { t: 26 }
									}, 4],
									e: { b: 35 },
									i: { n: 7 },
									l: 36,
									o: 36,
									r: 36,
									s: 26
								},
								t: { r: 36 }
							},
							s: { a: 28 },
							t: { r: { a: { u: { m: 17 } } } }
						},
						i: {
							e: 6,
							o: [{ s: 9 }, 6],
							t: {
								a: 22,
								r: 22
							}
						},
						l: {
							a: { u: 14 },
							e: { i: { s: 37 } }
						},
						o: {
							g: { e: [{ n: [{ s: 32 }, 25] }, 23] },
							r: { d: { i: 36 } },
							s: { k: 22 }
						},
						r: {
							e: {
								a: 4,
								c: { h: { e: { r: [{ k: 7 }, 38] } } }
							},
							i: {
								d: 23,
								e: { f: { e: { n: [{ d: 39 }, 38] } } }
							},
							u: {
								c: { h: { s: 25 } },
								t: { s: 26 }
							}
						},
						u: {
							c: { h: {
								e: { r: 33 },
								s: { e: 32 }
							} },
							e: { b: { e: 34 } },
							s: {
								e: { r: 9 },
								t: { e: { r: 32 } }
							},
							ß: 8
						},
						ü: { b: { e: 0 } },
						y: { t: 6 }
					},
					c: {
						e: { r: { a: 9 } },
						h: [{
							a: [{ r: { m: { e: {
								".": 27,
								s: 27
							} } } }, 9],
							i: [{ e: { r: 34 } }, 9]
						}, 6]
					},
					d: {
						a: {
							b: 1,
							c: { h: { e: { n: 40 } } },
							l: { a: 0 },
							n: { c: 4 },
							r: [{
								i: { n: 34 },
								m: 24,
								u: 8
							}, 6],
							t: { e: {
								".": 9,
								s: 9
							} },
							u: { e: 23 }
						},
						e: {
							a: { l: 9 },
							c: {
								h: 0,
								k: { e: { r: { i: 40 } } }
							},
							i: { n: [{
								s: 2,
								t: 2
							}, 23] },
							m: { e: { n: { t: { s: 17 } } } },
							n: {
								a: 0,
								k: {
									a: 4,
									l: 4,
									o: 4,
									r: 4
								},
								t: { a: 5 }
							},
							o: { d: 0 },
							r: {
								a: { n: 2 },
								e: {
									i: 9,
									n: 15
								}
							},
							s: {
								k: { r: 2 },
								p: {
									e: 4,
									o: 9
								},
								s: { e: 34 },
								t: [{ i: 4 }, 0]
							},
							x: { a: 0 }
						},
						i: {
							a: [{ e: { r: 3 } }, 6],
							ä: { r: 28 },
							e: [{ n: {
								e: 34,
								s: [{ t: {
									a: { d: 41 },
									r: 42
								} }, 23]
							} }, 6],
							s: { t: { i: 15 } }
						},
						o: {
							m: { o: 9 },
							r: { f: [{ e: { r: 7 } }, 14] },
							t: { r: 9 }
						},
						r: {
							a: { h: { t: { e: { n: 39 } } } },
							u: { c: { k: { e: { r: { z: { e: { u: 38 } } } } } } }
						},
						u: {
							e: { b: 8 },
							s: { c: { h: { r: 33 } } }
						},
						ü: { b: 0 },
						y: { s: 30 }
					},
					e: {
						b: { e: { r: 4 } },
						c: {
							h: { o: 14 },
							k: { e: { r: { k: 34 } } }
						},
						d: { e: { l: 4 } },
						h: {
							e: [{
								i: [{ n: 5 }, 11],
								n: 8
							}, 9],
							r: { e: [{ r: 16 }, 23] }
						},
						i: {
							c: { h: { s: [{ t: { e: 26 } }, 5] } },
							d: { e: { r: 13 } },
							e: [{ r: 14 }, 29],
							g: { e: { n: { e: { r: 38 } } } },
							l: { a: { u: 9 } },
							n: {
								a: [{ t: 9 }, 8],
								e: [{
									b: 16,
									n: { g: 10 }
								}, 23],
								s: {
									p: 23,
									t: { e: { m: 27 } }
								},
								z: { e: { l: { l: { i: { g: 32 } } } } }
							},
							s: {
								e: { n: 25 },
								p: { e: 9 },
								s: 11,
								t: [{ e: 33 }, 22],
								u: 22
							},
							t: { r: 9 }
						},
						k: {
							l: {
								a: { m: 2 },
								i: 0
							},
							s: 0
						},
						l: {
							a: 9,
							b: {
								i: 22,
								l: 9,
								s: 34
							},
							f: {
								e: {
									i: 9,
									n: { s: 32 }
								},
								l: 9
							}
						},
						n: [{
							d: {
								a: 22,
								e: {
									i: 16,
									r: [{ ".": 2 }, 44]
								},
								o: { s: { t: 33 } },
								r: 22,
								s: 8,
								u: { e: 9 },
								ü: 9
							},
							g: {
								l: 22,
								s: { t: { a: 34 } }
							},
							k: 1,
							n: { s: { t: 4 } },
							t: {
								a: 22,
								ä: 9,
								e: {
									i: 16,
									m: 9
								},
								h: {
									a: { l: { p: 2 } },
									i: 9
								},
								i: { o: 16 },
								o: { e: 9 },
								r: [{
									e: { p: 2 },
									o: { p: 2 }
								}, 22],
								s: 11
							}
						}, 43],
						p: {
							i: { c: 8 },
							o: { d: 28 }
						},
						r: {
							b: {
								a: { e: { n: 17 } },
								ä: { n: 16 },
								e: {
									i: 16,
									r: 16
								},
								r: { e: { c: { h: { t: 33 } } } },
								u: 9
							},
							d: {
								a: {
									c: { h: { s: 17 } },
									n: 9,
									r: 9
								},
								e: {
									i: 16,
									l: 9,
									n: { k: 19 },
									p: 16,
									r: 16,
									s: { s: 17 }
								}
							},
							e: {
								c: { h: 34 },
								i: 0,
								r: 0
							},
							f: { o: { l: { g: { s: { a: { u: { t: { o: 45 } } } } } } } },
							i: { n: 0 },
							k: 1,
							l: { ö: 0 },
							n: { s: 4 },
							o: {
								b: 28,
								e: 0
							},
							s: [{ t: {
								a: { b: 33 },
								e: {
									i: { n: 40 },
									r: [{
										i: 26,
										s: 26
									}, 46]
								},
								i: { m: 33 },
								r: { i: { t: { t: {
									".": 33,
									e: { n: { ".": 33 } }
								} } } }
							} }, 1],
							z: { e: {
								l: 16,
								n: [{ g: 17 }, 5],
								r: 16
							} }
						},
						s: {
							p: 0,
							s: { t: 22 },
							t: {
								a: 47,
								e: 0,
								r: {
									a: 2,
									i: 34
								}
							}
						},
						t: {
							h: 6,
							s: 6
						},
						u: [{
							c: { h: 23 },
							g: 29,
							r: 4,
							t: 0
						}, 43],
						v: { e: { r: 4 } },
						x: { e: { m: 0 } }
					},
					f: {
						a: {
							h: { r: { z: { e: { u: { g: { i: { n: 48 } } } } } } },
							n: { g: {
								l: 4,
								s: 26
							} },
							u: { s: { t: { r: 39 } } }
						},
						e: {
							l: {
								a: 0,
								d: {
									e: { n: 42 },
									r: 36
								},
								l: { a: { u: 7 } },
								s: {
									a: 36,
									p: 4,
									t: 36
								}
							},
							n: 1,
							r: { n: { o: 36 } },
							s: { t: [{ r: 26 }, 9] }
						},
						i: {
							d: 0,
							e: { s: { t: 2 } },
							l: {
								e: {
									".": 9,
									n: 9
								},
								m: { a: 26 },
								s: 24
							},
							n: { s: 4 },
							r: 6
						},
						l: { u: {
							g: 24,
							s: { s: { e: { n: 39 } } }
						} },
						o: { r: {
							m: { e: { r: 32 } },
							t: { u: 34 }
						} },
						r: { a: { s: 4 } },
						s: 6,
						u: { s: {
							c: 9,
							s: { t: 4 }
						} }
					},
					g: {
						a: {
							m: { e: {
								".": 9,
								s: 9
							} },
							n: { g: {
								a: 4,
								s: { c: 26 }
							} },
							r: { n: { e: { n: [{ d: 49 }, 32] } } },
							s: [{
								e: 8,
								s: 8,
								t: {
									e: { i: { n: 34 } },
									r: { a: { s: 7 } }
								}
							}, 6],
							t: 6
						},
						e: {
							b: [{ e: { a: 23 } }, 1],
							g: { e: { n: 13 } },
							l: {
								b: { r: 36 },
								u: 0
							},
							n: {
								a: [{ u: { g: 7 } }, 0],
								e: [{
									c: { k: { e: 26 } },
									i: 4
								}, 0],
								u: 0
							},
							r: {
								a: 4,
								e: 4,
								o: 0,
								u: 0
							},
							s: {
								a: 0,
								e: 4,
								i: 4,
								p: 4,
								t: {
									a: { k: 2 },
									e: { i: 50 }
								}
							},
							t: { u: 28 }
						},
						i: { u: 6 },
						l: { a: { s: { c: 36 } } },
						o: { l: { d: { e: { r: 7 } } } },
						s: 6,
						u: { r: { u: 0 } }
					},
					h: {
						a: {
							f: {
								e: 23,
								t: {
									e: { r: 7 },
									s: 37
								}
							},
							l: { b: { r: 4 } },
							n: {
								a: 4,
								f: 4,
								g: { s: 26 }
							},
							s: { c: { h: { e: 2 } } },
							u: {
								s: {
									e: { r: { w: 32 } },
									u: 4
								},
								t: [{ o: 4 }, 14]
							}
						},
						e: {
							r: [{
								a: { e: 51 },
								b: { r: { a: 49 } },
								e: { r: 2 },
								i: [{ n: { n: 17 } }, 0],
								o: { s: 2 }
							}, 6],
							s: { p: 9 },
							t: { e: 14 },
							x: { a: 0 }
						},
						i: {
							n: [{
								a: 8,
								u: 8
							}, 6],
							p: 6,
							s: 9,
							t: { z: { e: 25 } }
						},
						o: {
							f: {
								e: { n: 16 },
								s: 11
							},
							l: { a: 9 },
							m: { e: { t: 9 } },
							r: {
								a: 0,
								t: { r: 36 }
							}
						},
						ö: { c: { h: { s: 23 } } },
						u: {
							f: { e: { r: 9 } },
							l: { a: 0 },
							n: { d: 23 },
							s: { a: 28 }
						}
					},
					i: {
						a: 6,
						b: { e: 8 },
						m: {
							a: { g: { e: 4 } },
							m: [{ e: { n: 5 } }, 4]
						},
						n: [{
							d: 1,
							e: [{ g: 0 }, 1],
							i: 0,
							k: 4,
							s: {
								e: { l: 13 },
								k: { r: 2 }
							},
							u: 8
						}, 43],
						o: {
							d: 30,
							n: { i: { e: 26 } }
						},
						r: { e: 8 },
						s: { a: [{ r: 14 }, 6] },
						t: { h: 6 }
					},
					j: { o: {
						n: { i: 14 },
						r: 8
					} },
					k: {
						a: {
							b: {
								e: 23,
								l: 16
							},
							l: {
								a: 0,
								t: {
									a: 4,
									r: 36
								}
							},
							t: { i: { o: 20 } }
						},
						e: {
							r: {
								a: 0,
								b: { l: 4 },
								n: { a: 4 },
								o: 0
							},
							t: 6
						},
						i: { e: 6 },
						o: {
							b: { e: 2 },
							t: { e: { r: 9 } }
						},
						r: { a: { f: [{ t: 25 }, 23] } },
						s: 6,
						u: {
							e: { b: 8 },
							r: { a: { n: 9 } }
						},
						ü: { b: 0 }
					},
					l: {
						a: {
							e: { r: { t: 2 } },
							g: { e: { n: 13 } },
							h: { o: 0 },
							n: {
								d: {
									a: 36,
									e: { m: { i: 18 } },
									r: 4
								},
								g: {
									l: 4,
									r: 36,
									s: 26
								},
								t: 8
							},
							s: {
								e: 23,
								t: { r: 36 }
							}
						},
						e: {
							a: { r: 9 },
							d: { e: { r: 25 } },
							g: { a: { s: 9 } },
							i: {
								b: {
									l: 4,
									r: 4
								},
								d: { e: { r: [{ f: 7 }, 32] } },
								t: { r: 4 }
							},
							n: {
								i: 28,
								k: {
									a: 36,
									l: 4,
									r: 4
								}
							},
							s: { t: 8 },
							t: { h: 0 }
						},
						i: {
							c: { h: { t: { e: { r: { s: { c: 52 } } } } } },
							f: 6,
							g: { n: 2 },
							n: { k: { l: 4 } },
							o: 0,
							v: { e: { ".": 9 } }
						},
						o: {
							g: { i: { n: 16 } },
							s: {
								c: [{ h: 25 }, 9],
								k: 9,
								s: 23,
								t: 8
							},
							t: {
								h: 0,
								r: 9
							},
							v: { e: { r: 2 } }
						},
						u: {
							s: { t: { e: [{ r: 32 }, 36] } },
							t: { h: 15 }
						},
						y: { s: 30 }
					},
					m: {
						a: {
							l: {
								a: { e: 2 },
								e: {
									c: 31,
									n: 2
								},
								z: { a: 36 }
							},
							n: {
								d: 8,
								i: { e: 23 },
								t: 34
							},
							s: {
								s: { u: 36 },
								t: 9
							},
							ß: { u: 22 },
							t: {
								c: 4,
								e: 14
							}
						},
						ä: { r: { z: 14 } },
						d: 6,
						e: {
							e: { r: { u: 4 } },
							l: { a: 4 },
							n: {
								o: 0,
								s: { c: { h: {
									l: 7,
									w: 7
								} } },
								u: 28,
								ü: 0
							},
							s: {
								a: 9,
								s: {
									p: 4,
									t: 4
								}
							},
							t: {
								o: 9,
								t: { e: { n: { d: 7 } } }
							}
						},
						i: {
							e: [{ t: { r: 36 } }, 6],
							f: 6,
							l: { z: 24 },
							s: {
								a: 22,
								c: { h: {
									a: 33,
									e: { i: 33 },
									l: 53,
									n: 33,
									o: 33,
									r: 53,
									w: 53
								} }
							},
							t: [{
								a: 22,
								e: 8,
								i: { n: 34 }
							}, 6]
						},
						m: 6,
						o: {
							i: 6,
							n: {
								a: { u: 9 },
								d: { r: { u: 7 } }
							}
						},
						ö: { b: { e: 23 } },
						u: { s: { i: { k: { e: { r: { f: { o: 38 } } } } } } }
					},
					n: {
						a: {
							b: { e: 23 },
							e: { s: { c: 36 } },
							h: {
								a: 9,
								e: { i: 34 }
							},
							m: { e: {
								n: { s: 42 },
								s: 9
							} },
							s: { s: { c: 36 } },
							t: {
								h: 28,
								o: 0
							}
						},
						ä: { s: { c: 22 } },
						e: {
							b: { e: { n: [{ s: 32 }, 23] } },
							i: { d: { e: { r: [{ r: 49 }, 32] } } },
							r: {
								e: 14,
								f: 4,
								o: 0
							},
							s: 6,
							u: { e: { r: { b: 19 } } }
						},
						i: {
							c: { h: { t: { e: 39 } } },
							e: [{ r: 34 }, 9],
							l: [{ a: 8 }, 6]
						},
						o: { t: {
							e: { n: { t: { r: 33 } } },
							h: 22,
							o: { p: 9 },
							r: 8
						} },
						u: {
							d: { e: 23 },
							l: { l: { e: { r: 7 } } },
							s: 1,
							t: { r: 22 }
						}
					},
					o: {
						a: { s: 0 },
						b: {
							e: {
								n: 4,
								r: {
									e: { i: 49 },
									s: 33
								}
							},
							i: { t: 28 },
							l: 0,
							s: {
								k: 4,
								t: { a: 9 }
							}
						},
						e: 6,
						h: { r: { e: {
							i: 16,
							r: 9
						} } },
						p: { e: { r: 23 } },
						r: {
							g: {
								e: 23,
								i: 14
							},
							t: { s: {
								a: 36,
								e: 36,
								t: 4
							} }
						},
						s: { t: {
							a: 54,
							e: {
								c: 31,
								i: 16,
								n: {
									d: { e: 10 },
									g: 33
								},
								r: { e: 39 },
								s: 9
							},
							i: 9,
							o: [{ m: 34 }, 23],
							r: {
								a: { n: 34 },
								i: 34
							}
						} },
						t: { a: 0 },
						u: { t: { e: 9 } },
						z: { o: 1 }
					},
					ö: { l: { k: 1 } },
					p: {
						a: {
							b: 29,
							n: { e: { n: 9 } },
							r: {
								k: {
									a: 4,
									l: 36
								},
								t: { h: 34 }
							},
							s: { s: { e: { r: { s: 7 } } } },
							u: { l: { e: { t: 32 } } }
						},
						e: {
							c: 9,
							l: {
								a: 0,
								z: {
									a: 4,
									w: 4
								}
							},
							n: { a: 0 },
							r: { i: 14 },
							s: { t: { e: 36 } }
						},
						f: [{ u: 9 }, 6],
						h: 6,
						o: {
							l: { e: { i: 9 } },
							p: { l: 22 },
							s: { t: { e: { i: 32 } } }
						},
						r: { a: { c: { h: 5 } } },
						u: { e: { r: { t: 2 } } }
					},
					r: {
						a: {
							c: { h: { e: 55 } },
							d: { e: {
								i: 16,
								r: 9
							} },
							e: { l: 0 },
							n: {
								d: { r: 36 },
								g: {
									e: { b: 35 },
									l: 4
								}
							},
							r: { s: 4 },
							u: {
								f: { r: 31 },
								m: 24,
								s: {
									c: { h: {
										l: 7,
										w: 7
									} },
									e: 4
								}
							}
						},
						e: {
							b: { l: 22 },
							c: { h: {
								a: 2,
								r: 2
							} },
							i: {
								b: { l: 4 },
								n: { s: { z: 2 } },
								s: {
									e: { i: 25 },
									t: 4
								}
							},
							l: { i: { e: 26 } },
							n: { n: { a: 36 } },
							s: {
								k: 0,
								t: {
									e: { r: [{ s: 49 }, 32] },
									i: { t: 2 },
									r: { e: 26 }
								}
							},
							u: { n: 0 }
						},
						i: {
							a: { s: 9 },
							s: { o: 0 }
						},
						o: {
							a: 6,
							e: { s: [{ c: 26 }, 4] },
							h: {
								a: 22,
								e: { r: [{ z: 17 }, 5] }
							},
							m: { a: 4 },
							s: {
								e: { t: { t: { e: { ".": 19 } } } },
								t: { e: { c: 56 } }
							},
							t: {
								a: {
									n: 9,
									u: 9
								},
								e: { i: 34 },
								r: 22
							}
						},
						ö: { s: [{ c: 8 }, 6] },
						u: {
							e: {
								b: 8,
								c: { k: { e: { r: 57 } } }
							},
							h: { r: 24 },
							m: {
								e: 22,
								p: { f: { e: { n: 39 } } }
							},
							n: { d: { e: { r: 32 } } }
						},
						ü: {
							b: 0,
							c: { k: { e: { r: 58 } } }
						}
					},
					s: {
						a: {
							b: { r: 0 },
							f: { e: 9 },
							l: { i: { e: 26 } },
							m: { i: 14 },
							n: { d: { a: { c: 7 } } },
							u: { c: 8 }
						},
						c: {
							h: [{
								a: {
									c: 23,
									f: { t: { e: { n: { d: 21 } } } }
								},
								e: { i: { n: { e: { r: 59 } } } }
							}, 4],
							o: 1
						},
						e: {
							a: 6,
							e: [{
								i: [{ n: 5 }, 8],
								r: 34
							}, 6],
							h: {
								a: 9,
								e: { r: { e: 34 } },
								i: 9,
								o: 22
							},
							n: {
								f: [{
									l: 26,
									r: 26
								}, 4],
								k: { r: 4 },
								o: 2,
								s: 8
							},
							r: {
								o: 0,
								u: 28
							},
							t: 6,
							x: { p: 8 }
						},
						h: { a: 1 },
						i: {
							e: [{
								g: { e: { s: 21 } },
								r: { r: 2 },
								s: 0
							}, 6],
							l: { b: { e: 5 } },
							t: {
								e: 9,
								z: { e: { r: 7 } }
							}
						},
						k: { i: {
							e: 8,
							s: 11
						} },
						l: { i: 1 },
						o: {
							n: { a: 28 },
							u: { r: 23 }
						},
						p: {
							a: { n: { i: { e: { r: { ".": 25 } } } } },
							i: { e: { g: { e: { l: { e: { i: 32 } } } } } }
						},
						t: [{
							a: [{
								g: { e: 4 },
								u: { b: { e: { c: { k: { e: { n: { ".": 60 } } } } } } }
							}, 9],
							e: [{
								h: { a: 36 },
								i: [{ n: { e: { r: { k: 38 } } } }, 4],
								r: { n: { a: 27 } }
							}, 9],
							o: {
								n: 4,
								r: { e: 4 }
							},
							r: [{ o: { m: { a: 27 } } }, 9]
						}, 6],
						u: {
							c: { h: { e: { r: {
								f: 33,
								g: 46
							} } } },
							e: { b: 8 },
							m: { p: { f: { l: 25 } } }
						}
					},
					t: {
						a: {
							c: 0,
							g: { e: { s: 13 } },
							l: { a: { r: 2 } },
							n: {
								k: {
									a: 36,
									l: 36,
									o: 4
								},
								z: { e: { r: 49 } }
							},
							r: {
								a: 0,
								t: 23
							},
							t: {
								a: { b: 9 },
								h: 22,
								o: {
									p: 9,
									r: 9
								},
								r: { i: 9 },
								u: 22
							},
							u: {
								f: { o: 36 },
								s: { c: { h: { l: 7 } } }
							}
						},
						e: {
							e: 6,
							f: 6,
							h: { e: 26 },
							i: {
								l: {
									a: 36,
									ä: 36,
									e: { r: { s: [{ c: 49 }, 32] } },
									i: 36,
									s: 5
								},
								n: { ".": 2 }
							},
							l: {
								e: 2,
								l: { e: 5 }
							},
							r: { a: 0 },
							s: { t: [{
								a: { e: 26 },
								ä: 26,
								e: [{
									i: 26,
									r: { h: 32 }
								}, 33],
								r: 26
							}, 9] },
							t: { e: 9 },
							x: {
								a: 0,
								t: {
									e: { r: 32 },
									r: 4
								}
							}
						},
						i: {
							a: 6,
							e: { f: { e: { r: { n: 49 } } } },
							m: { e: {
								".": 9,
								s: 9
							} },
							s: [{ c: { h: {
								e: { n: [{ d: 25 }, 38] },
								l: 25,
								w: 25
							} } }, 6],
							t: [{
								a: 4,
								e: 23
							}, 1]
						},
						o: {
							d: { e: [{
								r: 9,
								s: 25
							}, 23] },
							n: {
								a: {
									r: 9,
									t: 9
								},
								e: {
									n: [{ g: 17 }, 5],
									r: {
										n: 19,
										z: 19
									}
								},
								i: { n: 9 },
								s: 23
							},
							p: {
								a: { n: 9 },
								e: 8,
								l: 9,
								r: 9
							},
							r: {
								a: { n: 34 },
								e: { i: 9 }
							},
							t: {
								h: 9,
								r: 22
							},
							w: [{ e: 8 }, 6]
						},
						r: {
							a: {
								d: { e: 4 },
								g: { s: 26 }
							},
							i: { e: { s: 34 } },
							o: { s: { t: 25 } }
						},
						s: {
							a: 8,
							c: 9,
							e: 8,
							u: 22
						},
						u: {
							e: [{ n: { d: 2 } }, 9],
							r: {
								i: 0,
								m: 24
							}
						}
					},
					u: {
						b: 6,
						e: [{ b: 9 }, 6],
						f: { e: [{ r: 14 }, 1] },
						h: { l: 0 },
						l: {
							b: 30,
							t: 4
						},
						m: [{
							e: 1,
							o: 1,
							s: 1
						}, 43],
						n: {
							a: [{ b: 14 }, 1],
							d: { r: 0 },
							e: [{
								n: { t: 13 },
								r: 0
							}, 1],
							g: [{ e: { n: 37 } }, 29],
							i: { t: 4 },
							k: 1,
							s: { t: 28 }
						},
						r: {
							a: {
								d: 28,
								f: 0,
								m: 28,
								n: {
									b: 9,
									f: {
										a: 27,
										o: 33
									},
									h: 9,
									p: 9
								},
								t: 0
							},
							c: 0,
							e: [{ t: 22 }, 0],
							i: 9,
							o: {
								m: 28,
								p: 28,
								s: 8
							},
							s: 29
						},
						t: { r: 0 }
					},
					v: {
						e: { s: { t: 8 } },
						i: { d: 0 },
						o: { l: { l: { e: { r: { w: 7 } } } } }
					},
					w: {
						a: {
							h: {
								l: 24,
								n: 24
							},
							n: { d: { e: { r: { e: { r: 59 } } } } },
							r: { e: [{ n: 25 }, 23] },
							s: 6
						},
						e: {
							b: { e: { i: 16 } },
							g: { s: 11 },
							h: { r: { u: 36 } },
							i: {
								n: {
									e: [{
										b: 7,
										s: 32
									}, 5],
									g: 33
								},
								t: { a: 4 }
							},
							l: { t: {
								e: { r: { k: 32 } },
								s: 26
							} },
							r: {
								k: {
									e: { r: 61 },
									r: 36
								},
								t: { r: 4 }
							},
							s: { e: 23 },
							t: { t: { e: { r: { e: { r: 59 } } } } }
						},
						i: {
							e: 6,
							n: {
								d: { e: { r: 62 } },
								t: { e: 5 }
							}
						},
						o: { r: [{ t: { e: { n: [{ d: 26 }, 32] } } }, 63] }
					},
					x: {
						a: { n: 8 },
						e: 43
					},
					y: { a: { l: 6 } },
					z: {
						e: {
							i: { t: {
								r: 26,
								s: 37
							} },
							l: {
								l: {
									a: 36,
									e: [{ b: 7 }, 5],
									i: 4
								},
								t: { h: 4 }
							},
							r: { o: 0 }
						},
						i: {
							e: [{ l: { u: 36 } }, 9],
							n: {
								k: { a: 4 },
								s: {
									c: 36,
									t: 4
								}
							},
							s: { c: { h: { l: 33 } } }
						},
						o: { l: { l: { e: { r: { s: 7 } } } } },
						u: {
							c: { h: 23 },
							e: { n: { d: { e: { ".": 2 } } } },
							g: {
								e: {
									i: 9,
									n: { d: 17 }
								},
								l: { o: 9 },
								r: { a: 16 },
								s: { t: 34 }
							},
							r: {
								u: { e: 5 },
								ü: 23
							}
						},
						w: { e: [{ i: { g: { e: { n: [{ d: 39 }, 38] } } } }, 1] }
					}
				},
				a: {
					a: {
						b: [{
							a: 65,
							e: 6
						}, 64],
						c: {
							e: 66,
							h: { s: 66 }
						},
						e: 67,
						g: {
							r: 6,
							s: 68
						},
						k: { t: 66 },
						l: {
							a: {
								c: 8,
								n: 8
							},
							e: {
								c: 8,
								i: 9,
								s: 14
							},
							f: 68,
							l: { a: 34 },
							o: 30,
							ö: 8,
							s: { t: [{ e: 34 }, 23] }
						},
						m: 64,
						n: [{
							".": 66,
							ä: 65,
							e: 8
						}, 69],
						q: 70,
						r: {
							a: 30,
							e: [{
								i: 22,
								r: { s: 16 }
							}, 0],
							g: 71,
							i: {
								n: 8,
								t: 9
							},
							o: { e: 22 },
							ö: 8,
							p: 68,
							t: 8,
							z: 8
						},
						s: {
							e: 72,
							s: 66,
							u: 6
						},
						t: {
							a: 68,
							h: 30,
							r: 30,
							s: [{ c: { h: { e: 38 } } }, 73]
						},
						u: 64
					},
					ä: 70,
					b: {
						a: {
							h: 74,
							i: { s: 5 },
							k: 9,
							l: [{ t: 0 }, 74],
							m: 6,
							n: 74,
							s: 74,
							t: [{ t: { a: 13 } }, 75],
							u: { f: 0 }
						},
						ä: [{
							d: 74,
							r: 74,
							u: 6
						}, 43],
						b: {
							e: { p: 23 },
							i: { n: { e: 75 } },
							r: { i: { g: 34 } }
						},
						d: [{ a: { c: 14 } }, 76],
						e: {
							".": 74,
							c: 74,
							i: {
								c: 0,
								d: 8,
								l: 0,
								n: {
									s: 5,
									t: 5
								}
							},
							l: [{ a: {
								c: 36,
								d: 37
							} }, 77],
							n: {
								".": 75,
								i: { n: 4 }
							},
							r: {
								d: 78,
								k: { a: 23 },
								z: [{
									i: 23,
									o: 23,
									ö: 23
								}, 0]
							},
							s: [{
								p: 23,
								s: { e: 2 },
								t: 23
							}, 74],
							t: 79
						},
						f: 76,
						g: 76,
						h: 76,
						i: {
							l: 75,
							n: {
								f: 0,
								h: 0,
								s: 0
							},
							s: {
								o: 0,
								t: 11
							}
						},
						k: 76,
						l: [{
							a: [{
								g: 0,
								s: 72,
								u: 72
							}, 65],
							ä: { u: 78 },
							e: {
								".": 80,
								d: 81,
								g: 78,
								i: 72,
								m: 82,
								r: 80,
								s: { u: 83 },
								t: 75,
								u: 78
							},
							i: { n: 78 },
							o: {
								e: 78,
								g: 9
							},
							ö: 65
						}, 43],
						n: 76,
						o: [{
							d: 74,
							e: 74,
							l: 74,
							n: 65,
							r: {
								a: {
									n: { g: 26 },
									t: { o: 34 }
								},
								s: 14
							},
							t: 74
						}, 6],
						ö: 84,
						r: [{
							e: { c: 85 },
							i: { e: 0 },
							o: { t: 9 },
							ö: 74,
							u: { f: 72 }
						}, 43],
						s: [{
							".": 74,
							a: {
								e: { r: 75 },
								p: 75,
								r: 75
							},
							ä: { r: 75 },
							c: 0,
							e: 0,
							f: 74,
							o: [{ f: 80 }, 0],
							p: [{
								i: 75,
								r: 4
							}, 1],
							t: {
								".": 75,
								a: 0,
								i: 0,
								r: { o: 16 }
							}
						}, 76],
						t: { e: {
							i: 72,
							s: 86
						} },
						u: [{
							e: { b: 78 },
							g: 9,
							m: 65,
							n: { t: 78 },
							s: { u: 0 }
						}, 74],
						ü: { b: 65 },
						w: 76,
						y: 74,
						z: [{ u: { n: 2 } }, 76]
					},
					c: {
						".": 74,
						a: 74,
						c: 87,
						e: {
							e: 66,
							m: 66,
							n: 66
						},
						h: {
							".": 74,
							a: {
								b: 8,
								e: { n: 34 },
								k: 8,
								l: { l: 34 },
								n: 8,
								r: {
									i: 88,
									t: 34
								},
								s: 8,
								u: 8
							},
							ä: { n: 8 },
							b: 74,
							e: [{
								c: { k: 89 },
								h: { e: 31 },
								i: {
									c: 34,
									n: 34,
									s: 34
								},
								p: 90,
								r: {
									b: { e: {
										".": 34,
										n: 34,
										s: 34
									} },
									f: {
										u: 34,
										ü: 34
									},
									k: {
										e: 34,
										l: 34,
										r: 91
									},
									l: 92,
									n: { e: 93 },
									o: [{ e: 34 }, 78],
									ö: [{ f: 19 }, 92],
									w: 92,
									z: 92
								},
								s: { t: { r: 26 } },
								t: { a: 34 },
								u: 90
							}, 66],
							f: 74,
							g: { e: { n: { e: { r: 38 } } } },
							h: 74,
							i: [{
								".": 66,
								d: 11,
								g: 66,
								n: { d: 34 },
								p: 66,
								r: 8
							}, 75],
							k: 74,
							l: [{ e: 34 }, 94],
							m: [{ i: 34 }, 94],
							n: 8,
							o: [{
								".": 66,
								b: 11,
								r: {
									d: 34,
									g: 34,
									i: 31
								},
								v: 66
							}, 74],
							ö: { f: 8 },
							p: 74,
							r: 94,
							s: {
								".": 75,
								c: 75,
								e: { s: 75 },
								o: 75,
								p: 75,
								t: [{ r: { e: 34 } }, 5],
								u: 8,
								z: { e: 34 }
							},
							t: {
								a: {
									k: 4,
									n: { t: 7 }
								},
								e: { r: { f: { u: 26 } } },
								g: 75,
								i: { n: 36 },
								k: 75,
								r: {
									a: { e: { u: { m: { e: {
										".": 7,
										n: { ".": 7 }
									} } } } },
									ä: { u: { m: { e: {
										".": 7,
										n: { ".": 7 }
									} } } },
									i: { t: 7 }
								},
								s: {
									c: 75,
									t: { u: 19 }
								},
								u: { m: 36 }
							},
							u: {
								f: 11,
								h: 8,
								s: 66
							},
							v: 74,
							w: 94
						},
						i: [{ n: 14 }, 64],
						k: {
							".": 75,
							e: {
								g: 78,
								n: 82,
								r: { d: 78 },
								s: 75
							},
							i: { n: 90 },
							l: 74,
							s: [{
								a: { u: { s: 32 } },
								t: {
									a: [{ g: 32 }, 34],
									i: 34
								}
							}, 75]
						},
						l: 69,
						o: [{ n: { n: 23 } }, 66],
						p: 6,
						r: { e: 68 },
						u: 74
					},
					d: {
						".": 74,
						a: {
							".": 75,
							b: {
								".": 9,
								r: 9
							},
							d: 65,
							e: 65,
							g: 6,
							k: 95,
							n: { g: 0 },
							p: 72,
							r: {
								e: { r: 4 },
								t: { e: { n: 96 } }
							},
							s: 75,
							u: { t: 78 }
						},
						ä: [{ n: 0 }, 97],
						c: 43,
						e: {
							".": 79,
							a: { l: 4 },
							b: { e: { n: 2 } },
							c: 79,
							e: 8,
							l: {
								e: { i: { n: 32 } },
								s: { p: { o: 27 } },
								u: 72
							},
							n: [{
								a: { t: 4 },
								e: { s: 98 },
								k: { r: 5 },
								s: { e: 23 }
							}, 74],
							o: 99,
							p: 74,
							r: {
								a: { m: 34 },
								g: 78,
								i: { g: 78 },
								s: { a: 23 },
								u: 88
							},
							s: [{
								p: 31,
								s: 23,
								t: {
									a: 34,
									e: { l: 34 },
									r: 34
								}
							}, 74]
						},
						f: 74,
						g: { a: { s: 86 } },
						h: 74,
						i: {
							e: { s: {
								c: 13,
								e: { l: 39 }
							} },
							n: { f: 0 }
						},
						j: 76,
						m: { u: 74 },
						o: {
							b: 65,
							c: 8,
							n: {
								a: 24,
								e: 14
							},
							p: 65,
							s: 22,
							t: 68
						},
						p: 74,
						q: 74,
						r: {
							a: { t: { s: 100 } },
							e: [{
								s: 72,
								t: 9
							}, 65],
							o: [{ t: 0 }, 75],
							u: {
								e: 0,
								n: 0
							},
							ü: 0
						},
						s: [{
							o: { r: 72 },
							t: { u: 2 }
						}, 101],
						t: [{
							e: [{ l: 9 }, 68],
							o: 68,
							r: { e: 8 }
						}, 102],
						ü: { b: 65 },
						v: 76
					},
					e: {
						".": 74,
						a: [{ p: 68 }, 1],
						b: {
							l: 6,
							t: { e: 72 }
						},
						c: {
							h: {
								s: { a: 23 },
								u: 0
							},
							k: [{ s: { p: 26 } }, 74]
						},
						d: {
							a: 6,
							e: {
								r: { s: 9 },
								s: 103
							},
							i: {
								a: 22,
								e: 23
							},
							r: 6
						},
						e: [{ k: 73 }, 104],
						f: {
							l: 30,
							r: 6,
							t: { s: 86 }
						},
						g: [{
							a: [{ n: 8 }, 6],
							e: { n: { t: 9 } },
							l: 6,
							r: [{ i: 8 }, 6],
							s: { t: {
								a: 34,
								r: 31
							} },
							y: 72
						}, 74],
						h: {
							a: 6,
							e: [{
								i: 9,
								l: 9
							}, 75],
							i: { n: 22 },
							l: { e: { i: { n: 7 } } },
							m: 75,
							n: { l: 72 },
							r: [{ e: { i: 4 } }, 74],
							s: 74,
							t: 74
						},
						i: [{
							m: 0,
							n: 66,
							s: {
								c: { h: {
									".": 2,
									l: 2,
									s: 2,
									w: 105
								} },
								k: 0
							},
							w: 66
						}, 74],
						k: { r: 6 },
						l: {
							".": 66,
							b: { l: 4 },
							h: 66,
							i: { a: 9 },
							k: { s: 103 },
							l: {
								a: {
									".": 88,
									k: 4
								},
								o: 66
							},
							p: { l: 4 },
							s: {
								".": 66,
								a: 106,
								b: 66,
								c: { h: { l: 7 } },
								f: 66,
								g: 66,
								h: 66,
								k: 66,
								l: 66,
								o: 66,
								t: [{ a: 88 }, 4],
								v: 66
							},
							t: { e: [{ i: 25 }, 8] }
						},
						m: {
							m: 75,
							t: { e: 5 }
						},
						n: {
							".": 74,
							e: [{ n: 107 }, 74],
							f: 73,
							g: { e: 75 },
							i: 74,
							k: {
								e: 11,
								l: 4
							},
							n: { e: [{ r: 42 }, 5] },
							s: [{
								a: 24,
								c: 24,
								p: 4
							}, 74],
							u: 0,
							z: 74
						},
						o: { p: 108 },
						p: {
							f: { e: { l: 83 } },
							i: 109
						},
						q: 110,
						r: {
							".": 74,
							a: [{
								".": 72,
								f: 28,
								p: 9,
								t: 9,
								u: { t: { o: 38 } }
							}, 99],
							b: { l: [{ e: 4 }, 14] },
							d: 74,
							e: {
								i: 22,
								l: 54,
								m: [{ i: 16 }, 23],
								r: {
									f: 16,
									h: 16,
									k: 5,
									s: { a: 34 }
								},
								s: { e: 9 }
							},
							i: {
								e: 23,
								n: { g: 16 }
							},
							k: 75,
							m: {
								a: { u: 4 },
								i: { n: 36 },
								u: { n: { t: 7 } }
							},
							o: [{
								d: 72,
								p: 9,
								r: 9,
								s: 14
							}, 0],
							s: [{
								a: 66,
								e: {
									h: 4,
									r: 26
								}
							}, 74],
							t: [{
								e: { r: 27 },
								s: 107
							}, 75],
							u: { e: 9 },
							w: [{ ä: 66 }, 74],
							z: { e: {
								n: { t: 61 },
								r: { r: 49 }
							} }
						},
						s: {
							e: [{
								i: 112,
								r: {
									e: { i: 26 },
									i: 26
								}
							}, 111],
							k: { r: 28 },
							p: 6,
							s: [{
								c: 24,
								e: { r: { w: { e: 26 } } },
								o: 4
							}, 74],
							t: [{
								e: [{ i: { n: 38 } }, 8],
								h: 72
							}, 9]
						},
						ß: { e: { r: {
							k: 34,
							w: 34
						} } },
						t: {
							a: [{ b: 23 }, 22],
							e: {
								b: 4,
								e: 14,
								o: 5,
								r: { b: { l: 34 } }
							},
							h: 6,
							o: [{
								b: 9,
								p: 22
							}, 75],
							r: {
								a: 22,
								i: 22,
								o: 22
							},
							s: {
								e: { n: 4 },
								t: {
									e: 4,
									i: 4,
									r: 4
								}
							},
							t: { s: 103 }
						},
						u: [{
							e: { r: { i: 4 } },
							f: 74,
							g: {
								i: 72,
								l: { e: 83 }
							},
							l: 75,
							m: 74,
							r: [{ e: 34 }, 75],
							s: {
								".": 75,
								c: { h: {
									a: 7,
									r: 7,
									w: 7
								} },
								p: 4
							}
						}, 6],
						v: { i: 6 },
						x: 70
					},
					f: {
						a: [{
							e: { n: 85 },
							n: 95,
							p: 65,
							u: 113
						}, 74],
						ä: [{ n: 113 }, 74],
						e: [{
							c: 113,
							f: 113,
							i: { n: {
								h: 114,
								r: 114
							} },
							l: { e: 14 },
							n: { t: { l: 78 } },
							p: 95,
							r: { e: 4 },
							s: [{ e: 85 }, 1],
							x: 65
						}, 74],
						f: {
							a: 4,
							ä: { r: 72 },
							e: {
								i: 9,
								k: 72
							},
							l: { u: 9 },
							r: 1
						},
						i: [{
							e: [{ i: 14 }, 1],
							k: {
								a: {
									n: { z: 7 },
									t: 4
								},
								l: 24
							},
							n: { s: 85 },
							t: 1
						}, 74],
						l: [{
							a: {
								e: 0,
								u: 0
							},
							ä: 0
						}, 74],
						o: [{
							b: { e: { r: 78 } },
							c: 113,
							p: 65,
							r: {
								d: 78,
								t: 85
							},
							s: 8,
							v: 95
						}, 74],
						r: {
							a: [{
								e: 0,
								g: 66,
								t: 0
							}, 74],
							ä: 0,
							i: {
								e: 0,
								s: 66
							},
							o: [{ e: 0 }, 84],
							ö: 0,
							u: { n: 0 }
						},
						s: [{
							a: 0,
							i: 6,
							k: { e: 4 },
							o: { c: 9 },
							t: 1
						}, 43],
						t: {
							a: {
								k: 22,
								n: { z: 34 },
								u: 22
							},
							e: {
								i: 9,
								l: 54,
								n: { t: 16 },
								r: { f: { a: 34 } }
							},
							i: { n: { t: 34 } },
							o: {
								e: 9,
								p: 22
							},
							ö: 6,
							r: {
								a: { d: 34 },
								e: { s: 16 },
								i: { c: 16 }
							},
							s: {
								e: {
									i: 4,
									l: 4
								},
								p: { i: 4 },
								t: { i: { c: 7 } }
							},
							u: { r: 9 }
						},
						u: [{
							m: 113,
							r: 113
						}, 74],
						ü: 74
					},
					g: {
						a: [{
							d: 29,
							u: 113
						}, 74],
						ä: { r: { m: 0 } },
						d: {
							a: {
								n: 8,
								r: 22
							},
							e: {
								l: 9,
								t: 9
							},
							i: { n: 9 },
							r: {
								e: 9,
								o: 9
							}
						},
						e: {
							".": 75,
							b: 68,
							i: {
								d: 8,
								n: {
									d: 34,
									f: 34,
									h: 34,
									s: 115
								}
							},
							l: [{
								d: 26,
								e: {
									i: { s: 32 },
									m: 78,
									n: 4,
									r: 4
								}
							}, 74],
							n: {
								".": 116,
								a: { s: 4 },
								d: 5,
								e: {
									b: 117,
									r: { g: 93 }
								},
								s: { p: 5 },
								t: {
									".": 118,
									a: { b: { l: 32 } },
									e: { n: 119 },
									f: 78
								}
							},
							r: {
								a: {
									d: 4,
									f: 36,
									l: 4,
									p: 36,
									u: { f: 7 }
								},
								e: {
									i: { g: [{ n: 27 }, 32] },
									r: { f: 32 }
								}
							},
							s: {
								a: {
									m: 36,
									n: 36,
									u: 4
								},
								k: { a: 26 },
								o: { e: 36 },
								ö: 4,
								s: { e: { n: 27 } }
							},
							u: 8
						},
						g: { r: 72 },
						i: {
							d: 95,
							l: { l: 0 },
							m: 113,
							n: {
								n: 0,
								s: 0
							},
							o: {
								e: 8,
								s: 4
							}
						},
						l: [{
							a: {
								n: 9,
								t: 0
							},
							i: 65,
							ö: 65,
							u: 65
						}, 74],
						n: [{ ä: 65 }, 63],
						o: {
							g: 72,
							p: { f: 0 },
							r: { i: 5 },
							s: 73
						},
						r: {
							a: { d: 85 },
							e: 65,
							i: [{
								e: 0,
								n: 0
							}, 65],
							u: { m: 85 }
						},
						s: {
							a: [{ h: 28 }, 6],
							e: [{ n: { t: 120 } }, 6],
							i: { n: 22 },
							p: {
								a: { n: 2 },
								o: { r: { t: {
									".": 12,
									a: 12
								} } }
							},
							t: {
								a: { e: { t: 34 } },
								ä: { t: 9 },
								e: { l: 2 },
								o: { p: 4 },
								r: { a: { s: 2 } }
							}
						},
						t: 74,
						u: {
							e: { t: 5 },
							n: { d: 78 }
						}
					},
					h: {
						a: [{ n: { g: 0 } }, 121],
						ä: 64,
						d: { i: 14 },
						e: [{
							i: { n: [{ s: { e: 19 } }, 78] },
							r: {
								h: 122,
								k: { u: 23 },
								w: 122
							},
							s: 8
						}, 64],
						i: [{ n: { d: 26 } }, 64],
						l: {
							a: 108,
							ä: { n: 8 },
							e: {
								b: 54,
								c: 8,
								i: 22,
								l: 9,
								n: {
									k: 98,
									z: 2
								},
								r: {
									d: 16,
									f: 34,
									g: 34,
									h: 44,
									z: 16
								}
							},
							i: { n: 107 },
							o: 108,
							ö: 6,
							s: {
								a: [{ l: 4 }, 8],
								e: 34,
								p: { a: 23 },
								z: 8
							}
						},
						m: {
							a: {
								e: 22,
								r: 22
							},
							ä: 30,
							e: {
								e: 14,
								i: 14,
								n: {
									e: 25,
									s: { c: 123 }
								},
								s: 103
							},
							u: 0
						},
						n: {
							a: [{ s: 9 }, 108],
							ä: 30,
							e: {
								e: 0,
								f: 9,
								r: {
									e: 19,
									h: 115,
									k: 34,
									l: { e: 33 },
									n: 5,
									p: 16,
									s: {
										a: 17,
										c: 10
									}
								},
								u: 22
							},
							i: { n: 9 },
							o: 6,
							s: [{ a: 8 }, 68]
						},
						o: {
							m: 66,
							p: 66,
							r: 124,
							s: { t: 0 },
							t: 66
						},
						ö: 64,
						r: {
							a: [{
								b: 23,
								g: 23,
								i: 0
							}, 8],
							e: {
								i: { g: 34 },
								n: { s: {
									e: 19,
									o: 21
								} },
								r: {
									e: 7,
									l: { a: { u: 19 } }
								},
								s: 23
							},
							i: 0,
							t: {
								a: { e: 4 },
								e: { i: 36 },
								h: 24,
								i: { n: 4 },
								r: {
									i: 36,
									o: 4
								}
							}
						},
						t: {
							a: 6,
							e: {
								l: 54,
								r: { o: 34 },
								s: [{ e: 16 }, 23],
								x: 22
							},
							i: { s: 9 },
							r: {
								e: 8,
								i: 22
							},
							s: 99,
							u: { m: 22 }
						},
						u: 64,
						w: 0,
						y: 64
					},
					i: {
						a: [{
							".": 66,
							n: 14
						}, 125],
						d: {
							i: 68,
							r: 0,
							s: 1
						},
						e: [{
							n: [{ d: { e: 23 } }, 14],
							r: 112
						}, 125],
						f: [{ r: 0 }, 1],
						g: [{ e: { l: 2 } }, 1],
						k: {
							".": 66,
							e: { r: 22 }
						},
						l: {
							a: {
								r: 9,
								u: { f: 16 }
							},
							e: {
								i: 9,
								r: { l: 115 }
							},
							g: { e: 86 }
						},
						m: {
							".": 66,
							p: 66
						},
						n: [{
							a: {
								c: 0,
								l: 0
							},
							d: [{ u: 66 }, 68],
							e: {
								b: 9,
								n: 5,
								r: 2
							},
							f: { o: 66 },
							s: { p: 23 },
							v: 78
						}, 74],
						o: 43,
						r: {
							b: 72,
							l: 72,
							o: 14,
							s: 1
						},
						s: {
							a: [{ c: 8 }, 6],
							c: { h: {
								".": 88,
								i: 9,
								s: 88
							} },
							e: { r: { a: 25 } },
							o: 4,
							p: { r: 0 },
							s: [{ e: {
								".": 4,
								m: 4,
								s: 4
							} }, 68],
							t: [{ r: 28 }, 8]
						},
						t: {
							i: 0,
							r: 4
						},
						v: {
							".": 66,
							l: 66,
							s: 66
						}
					},
					j: { a: { t: 65 } },
					k: {
						".": 74,
						a: {
							".": 79,
							b: { r: 11 },
							d: { e: 78 },
							e: 74,
							l: 66,
							m: 74,
							n: [{ l: 81 }, 74],
							r: 74,
							t: {
								a: {
									k: 4,
									n: 4
								},
								e: { r: 36 },
								r: 24,
								s: 14
							},
							z: 124
						},
						ä: 74,
						b: 74,
						c: 74,
						d: 76,
						e: [{
							f: 65,
							i: { s: 0 },
							m: 126,
							n: [{ e: 14 }, 1],
							o: 65
						}, 69],
						f: 74,
						h: 74,
						i: [{
							n: { s: 0 },
							p: 8
						}, 69],
						k: [{ o: { ".": 75 } }, 76],
						l: [{
							e: { c: 66 },
							i: { n: 9 }
						}, 74],
						m: 74,
						n: { e: 127 },
						o: [{
							c: 8,
							n: { i: { e: 5 } },
							x: 72
						}, 74],
						p: 74,
						r: {
							a: 74,
							e: 74,
							i: 74,
							o: 128,
							u: 113,
							ü: 113
						},
						s: [{
							h: 0,
							t: {
								a: 0,
								e: 0
							}
						}, 74],
						t: {
							a: {
								b: 54,
								g: 9,
								r: 22,
								u: 22
							},
							b: 74,
							e: { r: { a: 25 } },
							g: 74,
							h: 6,
							i: {
								k: 75,
								o: { n: { s: { c: { h: { e: 48 } } } } },
								s: 75
							},
							m: 74,
							o: {
								b: 22,
								e: 9
							},
							ö: 6,
							r: {
								e: 22,
								o: 22,
								u: 9
							},
							s: {
								i: 75,
								p: 75,
								t: 75
							},
							u: { n: 75 },
							w: 74
						},
						u: {
							l: 74,
							n: 74,
							r: 74,
							s: 73
						},
						w: 74,
						z: 76
					},
					l: {
						a: {
							".": 79,
							b: {
								b: 0,
								o: 75,
								t: 85
							},
							d: {
								".": 66,
								d: 0,
								m: 0
							},
							e: { n: 0 },
							f: 0,
							i: 74,
							k: {
								l: 8,
								r: 0
							},
							m: {
								e: 0,
								i: 86
							},
							n: {
								a: 0,
								c: 66,
								d: [{ e: 114 }, 80],
								g: {
									e: { l: 2 },
									r: 2,
									s: 25
								},
								i: 8,
								k: 0,
								m: 0,
								n: 0,
								s: 0,
								z: 0
							},
							p: { p: 0 },
							r: {
								".": 66,
								b: 0,
								g: 0,
								i: 66,
								r: 0,
								t: 0
							},
							s: {
								".": 66,
								k: { a: 42 },
								p: 0
							},
							t: {
								".": 66,
								a: { n: 4 },
								t: { r: 2 },
								z: 14
							},
							u: [{
								".": 129,
								t: { o: { r: 32 } }
							}, 0],
							y: 66
						},
						ä: [{
							n: 113,
							r: { m: 0 },
							u: 0
						}, 64],
						b: {
							a: { e: { r: 34 } },
							ä: { r: 9 },
							b: 72,
							e: {
								".": 75,
								i: { n: { k: 34 } },
								r: {
									h: 16,
									s: { t: { i: 10 } },
									w: 44
								},
								t: { a: 16 }
							},
							i: { n: { s: 34 } },
							l: { e: 9 },
							o: { n: 9 },
							r: {
								a: { e: 34 },
								ä: 22,
								i: { n: 34 },
								o: { s: 34 }
							},
							s: { p: { e: 4 } },
							u: { m: 72 }
						},
						c: 43,
						d: {
							a: { c: 14 },
							ä: 6,
							e: {
								h: { y: 83 },
								n: { k: { l: 34 } },
								r: {
									e: 16,
									h: 16,
									l: 16,
									n: 16,
									w: 16
								},
								s: { e: 16 }
							},
							i: { n: { n: 34 } },
							o: { t: 22 },
							r: {
								ä: 9,
								o: 9
							},
							s: { t: 11 },
							u: { f: 9 }
						},
						e: [{
							b: {
								e: 28,
								r: { a: { n: 38 } }
							},
							f: 113,
							i: {
								e: 0,
								g: 85,
								n: 85,
								s: { e: 114 }
							},
							l: {
								e: 0,
								f: 0
							},
							m: {
								a: 81,
								b: 78,
								i: { s: 4 },
								o: 130,
								p: 0
							},
							n: {
								d: {
									e: { r: 131 },
									r: 114,
									s: 114,
									u: 114
								},
								g: { l: 114 },
								i: { n: 26 },
								t: {
									e: { i: 19 },
									h: 2
								},
								z: { e: { i: 39 } }
							},
							p: { o: 28 },
							r: {
								f: { o: 114 },
								g: [{ e: { n: { e: 59 } } }, 9],
								h: {
									e: 114,
									ö: 132
								},
								k: {
									l: 23,
									r: 23
								},
								l: { ä: 114 },
								m: { i: 132 },
								o: { e: 26 },
								ö: 85,
								r: 72,
								s: { e: 114 },
								t: { r: 132 },
								w: {
									a: 83,
									ä: 133
								},
								z: { e: 114 }
							},
							s: {
								k: 134,
								s: 78
							},
							t: { h: 135 },
							u: { r: 85 },
							x: {
								i: 0,
								t: 0
							}
						}, 74],
						é: 64,
						g: {
							a: { s: 2 },
							e: { n: { e: { r: 32 } } },
							o: { r: 72 },
							r: 1
						},
						i: {
							g: { h: 23 },
							m: {
								m: 0,
								p: 0
							},
							n: {
								q: 122,
								s: { t: { i: { n: 27 } } },
								t: 0,
								v: 0
							},
							o: 8,
							r: {
								a: 0,
								r: 0
							},
							s: {
								p: 8,
								t: { r: 34 }
							},
							t: { a: { l: 114 } }
						},
						k: {
							e: {
								n: { z: 16 },
								r: { d: 34 }
							},
							l: {
								ä: 22,
								ö: 9,
								u: 9
							},
							n: { e: 9 },
							o: {
								f: 9,
								h: 72
							},
							r: { ü: 22 },
							s: {
								a: 8,
								e: 8,
								i: 23,
								p: 8,
								t: 8
							}
						},
						l: {
							a: {
								d: 2,
								n: {
									k: 34,
									o: 34,
									s: 34,
									z: 34
								},
								r: 54,
								s: [{ s: 9 }, 23],
								u: { s: 9 }
							},
							e: {
								e: 72,
								i: { m: 34 },
								r: {
									f: { a: 34 },
									m: {
										u: 91,
										ü: 34
									},
									s: { a: 33 },
									z: 44
								},
								s: 0,
								v: 9
							},
							g: { ä: 72 },
							i: {
								a: 72,
								d: 22,
								e: { r: {
									".": 26,
									s: { ".": 26 }
								} },
								n: { k: 34 }
							},
							o: {
								e: {
									f: 16,
									s: { e: 19 }
								},
								r: { a: 34 }
							},
							ö: {
								f: 22,
								s: { e: 20 }
							},
							s: {
								a: { m: { t: 49 } },
								i: { n: 4 },
								p: { h: 4 }
							},
							u: { m: 9 }
						},
						m: {
							a: { u: { s: 34 } },
							o: { d: { e: { ".": 27 } } }
						},
						n: 29,
						o: {
							".": 74,
							b: [{
								e: 0,
								l: 0,
								r: 0,
								s: 0
							}, 1],
							e: {
								d: 47,
								r: 0
							},
							f: 65,
							g: [{
								a: 24,
								n: 4,
								r: 4
							}, 79],
							i: { s: { ".": 34 } },
							p: [{
								e: 0,
								f: 0
							}, 66],
							r: {
								c: 85,
								t: 0
							},
							s: 74,
							v: 6,
							w: 1
						},
						ö: [{
							d: 29,
							r: 0
						}, 65],
						p: {
							e: { ".": 72 },
							h: { a: { s: 136 } },
							s: { t: 8 }
						},
						s: {
							a: {
								e: { r: 34 },
								u: { g: 5 }
							},
							c: { h: { s: 25 } },
							e: 29,
							p: { a: { c: 4 } },
							t: {
								e: { m: { p: 12 } },
								i: 0
							}
						},
						t: {
							a: {
								l: { g: 34 },
								n: {
									a: 16,
									b: 137,
									s: 16
								},
								p: 9,
								u: { f: 34 }
							},
							e: {
								i: {
									c: 34,
									g: 16,
									n: 34,
									s: 16
								},
								l: { t: 34 },
								r: { f: { o: { l: 19 } } },
								t: { i: 16 },
								u: 9
							},
							i: {
								d: 9,
								r: 9,
								t: { a: 34 }
							},
							o: {
								e: 9,
								r: { t: 34 }
							},
							ö: 6,
							r: {
								a: { t: 16 },
								i: {
									c: 34,
									t: 34
								},
								o: {
									c: 34,
									s: 34
								},
								u: { s: 9 }
							}
						},
						u: [{
							m: [{
								b: 0,
								i: 72
							}, 65],
							r: 65,
							s: { e: 85 },
							t: { a: 8 }
						}, 64],
						ü: { g: 66 },
						y: 74,
						z: {
							a: {
								p: 22,
								r: 22
							},
							e: { t: 9 }
						}
					},
					m: {
						".": 74,
						a: {
							a: 8,
							b: { a: 28 },
							d: 8,
							e: [{
								p: 0,
								r: { s: 34 }
							}, 75],
							g: { e: 34 },
							l: { g: 81 },
							n: [{
								g: 2,
								t: {
									h: { e: 27 },
									r: 23
								}
							}, 9],
							p: { f: 0 },
							s: { z: 26 },
							z: 65
						},
						ä: 74,
						b: { i: { v: 72 } },
						c: 74,
						d: 74,
						e: {
							".": 75,
							i: { n: 0 },
							l: { e: { n: 34 } },
							m: { o: 138 },
							n: [{
								e: 14,
								i: 14,
								s: {
									e: 13,
									u: 23
								},
								t: { a: { r: { b: 27 } } }
							}, 4],
							r: [{
								a: [{ u: 25 }, 23],
								f: 85,
								u: 11,
								z: 85
							}, 6],
							s: {
								h: 78,
								p: 23,
								t: 90
							},
							t: 79,
							x: 65
						},
						f: 74,
						g: 74,
						i: {
							k: {
								a: { n: 4 },
								l: 4,
								n: 4
							},
							n: {
								a: { n: 36 },
								e: 5
							},
							o: 8,
							s: { t: { r: 23 } },
							x: 75
						},
						k: 74,
						l: 74,
						m: {
							".": 75,
							a: {
								a: 9,
								b: { a: 34 },
								c: 22,
								l: 9,
								n: { g: 34 },
								p: 9,
								r: 9,
								s: { s: 34 },
								u: 22
							},
							e: {
								i: 8,
								l: { a: 23 },
								n: 23,
								s: { s: { e: { n: 10 } } }
							},
							i: { d: 22 },
							l: 75,
							o: { e: 22 },
							ö: 30,
							s: 75,
							u: {
								n: { t: 9 },
								t: 107
							}
						},
						o: {
							c: 113,
							k: 1,
							t: { t: { e: { s: 42 } } }
						},
						p: {
							f: [{
								a: 139,
								e: { r: { r: 7 } },
								l: { a: 26 },
								o: 14,
								r: 14
							}, 6],
							s: 68,
							u: { l: 72 }
						},
						s: [{
							a: { u: 0 },
							c: { h: { e: 2 } },
							e: [{ n: 8 }, 0],
							o: 0,
							p: {
								a: 0,
								i: 0
							},
							t: { r: 28 },
							u: 0
						}, 84],
						t: {
							a: [{ b: 23 }, 30],
							ä: { n: 9 },
							e: {
								i: { g: 16 },
								l: 22,
								m: 75,
								r: [{
									b: 16,
									e: { i: 17 },
									f: 16,
									g: 16,
									h: 16,
									i: 16,
									k: 16,
									l: 16,
									n: 16,
									r: 16,
									s: 16,
									t: 16,
									z: 16
								}, 5],
								x: 22
							},
							h: 6,
							i: {
								g: 2,
								n: { t: 34 },
								s: 9,
								t: 9
							},
							o: [{
								b: 8,
								e: 9,
								p: 22,
								u: 9
							}, 68],
							ö: 6,
							r: {
								a: { t: 16 },
								e: { i: 34 },
								i: { c: 34 },
								o: 9
							},
							s: {
								".": 72,
								d: 72
							},
							u: [{ r: 8 }, 6],
							v: 74
						},
						u: [{
							f: 113,
							l: 124
						}, 74],
						ü: 64,
						v: 74,
						w: 74
					},
					n: {
						a: [{
							".": 66,
							a: 1,
							b: 65,
							c: [{ h: { e: 34 } }, 75],
							d: { i: { e: { r: { ".": 25 } } } },
							e: {
								s: 0,
								u: 0
							},
							l: {
								i: { n: 36 },
								p: { h: 3 },
								s: { k: 26 },
								y: 72
							},
							m: 8,
							n: {
								d: 9,
								o: 28,
								t: 0
							},
							r: [{
								b: 78,
								e: 9,
								r: 9
							}, 74],
							s: [{ e: 4 }, 66],
							t: {
								".": 66,
								a: 4,
								r: 24,
								s: 66
							}
						}, 64],
						ä: {
							m: 72,
							r: 0,
							s: 126,
							u: 0
						},
						b: [{
							a: {
								n: 75,
								s: 75
							},
							i: { b: 75 },
							o: 74,
							u: 74,
							ü: 74
						}, 76],
						c: { h: {
							e: { n: 120 },
							t: 0
						} },
						d: {
							".": 74,
							a: {
								a: 75,
								b: 75,
								c: [{ h: { s: 34 } }, 140],
								l: 75,
								m: { m: 34 },
								n: [{ z: 34 }, 75],
								r: { m: 16 },
								s: { s: 16 },
								t: [{ t: 16 }, 75],
								w: 75
							},
							d: 74,
							e: {
								".": 75,
								i: 22,
								l: { f: { e: 34 } },
								n: {
									g: { a: 141 },
									t: { e: { ".": 34 } }
								},
								r: {
									e: {
										i: 25,
										r: { l: { e: 38 } }
									},
									h: { ö: 34 }
								},
								s: {
									a: 23,
									p: { o: 27 },
									t: { a: 25 }
								},
								x: 22
							},
							f: 74,
							g: 74,
							i: { e: 23 },
							o: {
								s: 14,
								t: { t: 34 }
							},
							r: {
								a: {
									i: 34,
									u: 9
								},
								e: {
									c: 9,
									s: 16
								}
							},
							s: [{
								a: { m: 4 },
								e: {
									h: 4,
									i: { n: 49 }
								},
								p: {
									a: {
										r: 7,
										s: 7,
										t: 7
									},
									h: 4
								}
							}, 74],
							ü: { b: 9 },
							w: 74,
							y: { s: 103 }
						},
						e: {
							c: 29,
							i: {
								".": 129,
								g: 72,
								p: 66
							},
							k: 29,
							l: [{ f: 0 }, 1],
							m: {
								i: 28,
								o: 81
							},
							n: [{
								e: 14,
								z: {
									e: 23,
									y: 23
								}
							}, 1],
							r: {
								n: { ä: 23 },
								u: 85,
								z: { ".": 114 }
							},
							t: { h: 0 },
							v: 95
						},
						f: [{
							".": 74,
							a: {
								b: 75,
								k: 22
							},
							e: { s: 2 },
							i: [{ n: [{ i: 25 }, 23] }, 74],
							r: { a: { u: 34 } },
							s: 74,
							u: [{ n: 75 }, 29]
						}, 76],
						g: {
							".": 75,
							a: {
								".": 75,
								b: 72,
								r: { t: 34 },
								s: 75
							},
							ä: [{
								h: 0,
								s: 9
							}, 1],
							e: {
								".": 75,
								b: { o: 83 },
								h: {
									o: 83,
									ö: 83
								},
								i: {
									g: 34,
									s: 34
								},
								k: 72,
								r: {
									f: 16,
									g: 9,
									h: { e: 91 },
									k: 16,
									p: 44,
									t: { r: 34 },
									w: { a: 17 },
									z: 16
								},
								z: 72
							},
							i: { e: 75 },
							l: { o: { k: 4 } },
							m: { i: 5 },
							n: 8,
							o: { l: 72 },
							r: {
								a: {
									d: 34,
									s: 34,
									u: 9
								},
								i: { f: 83 }
							},
							s: {
								".": 75,
								a: { t: 34 },
								t: {
									".": 7,
									i: 34
								}
							},
							t: 99
						},
						h: [{
							a: { u: 75 },
							e: {
								r: 75,
								x: 75
							},
							u: 74,
							ü: 74
						}, 76],
						i: [{
							".": 75,
							e: [{
								l: {
									l: 5,
									s: 34
								},
								r: { s: { ".": 34 } },
								s: 14
							}, 75],
							k: {
								a: 4,
								i: 4,
								r: 4
							},
							m: 124,
							o: { n: 28 },
							s: {
								o: 78,
								t: { a: 34 }
							}
						}, 74],
						k: {
							".": 75,
							a: {
								g: 9,
								l: { t: 34 },
								n: { z: 34 }
							},
							e: {
								n: 75,
								r: { f: { a: 34 } }
							},
							i: [{ d: 9 }, 75],
							l: {
								a: { s: 16 },
								ö: 9
							},
							o: {
								b: 22,
								n: 75,
								r: { i: 34 }
							},
							ö: { f: 22 },
							r: {
								a: { s: 16 },
								o: 9,
								u: { e: 34 },
								ü: 9
							},
							s: [{
								k: 11,
								p: 11
							}, 75],
							t: 68,
							ü: {
								b: 9,
								n: 72
							}
						},
						l: [{ a: {
							d: 75,
							n: 75
						} }, 76],
						m: {
							a: { n: 75 },
							e: { l: 72 },
							i: { e: 72 },
							u: [{ n: 75 }, 72]
						},
						n: {
							a: {
								g: { e: 23 },
								h: 72
							},
							ä: 72,
							e: {
								f: 9,
								n: { s: 98 },
								s: 23,
								x: 72
							},
							s: { p: { a: 4 } },
							t: 74
						},
						o: {
							d: [{ e: 0 }, 72],
							e: { d: 23 },
							f: { e: 0 },
							g: 74,
							l: [{ a: 24 }, 66],
							m: {
								a: 0,
								e: { n: 36 }
							},
							p: {
								f: 0,
								i: 0
							},
							r: [{
								a: { k: 34 },
								d: 81,
								i: 142,
								t: 103
							}, 0],
							s: 66,
							u: 9,
							v: 66
						},
						ö: [{ d: 29 }, 64],
						p: [{
							a: {
								a: 75,
								g: 75
							},
							o: 74
						}, 76],
						r: [{
							a: { d: 75 },
							ö: 74
						}, 76],
						s: {
							a: {
								b: 28,
								e: { m: 16 },
								l: 22,
								m: [{
									e: 16,
									t: 16
								}, 23],
								u: 15
							},
							ä: { s: 72 },
							c: { h: { l: 5 } },
							e: { u: 9 },
							i: {
								c: [{ h: { t: 38 } }, 72],
								m: 9
							},
							p: {
								o: [{ n: 34 }, 9],
								r: 72
							},
							t: {
								a: { l: 83 },
								e: { m: 9 }
							},
							u: { r: { a: 16 } },
							z: 1
						},
						t: {
							a: {
								c: 0,
								g: { o: 20 },
								n: {
									g: 34,
									s: 34
								},
								r: [{ e: 23 }, 22]
							},
							á: 72,
							e: {
								i: 72,
								r: { i: 98 },
								s: 86,
								t: { a: 31 }
							},
							h: { r: { o: 83 } },
							i: {
								b: 72,
								l: { o: 83 },
								n: { s: { t: 34 } },
								q: 72,
								s: { e: 83 }
							},
							r: [{ ä: { u: 34 } }, 72],
							s: 74,
							w: 72
						},
						u: [{
							e: { l: { l: 34 } },
							p: 66,
							r: 66
						}, 64],
						ü: 64,
						w: [{ i: 74 }, 76],
						y: { l: 11 },
						z: {
							a: {
								e: { p: 16 },
								n: 22,
								r: { t: 16 },
								u: 9
							},
							ä: { p: 9 },
							b: 74,
							e: {
								d: 54,
								i: { g: 83 },
								l: { f: 34 },
								n: 23,
								s: 75,
								t: [{ a: 34 }, 23]
							},
							g: 74,
							h: 74,
							i: {
								d: 54,
								n: [{
									f: 16,
									s: 16,
									t: 34
								}, 23]
							},
							k: 74,
							m: 74,
							o: { l: 9 },
							r: 74,
							s: 74,
							t: 74,
							u: { e: { n: 83 } },
							ü: { n: 72 },
							w: {
								ä: 9,
								i: 9
							}
						}
					},
					o: [{
						e: 67,
						f: [{ e: 6 }, 64],
						i: 43,
						k: { t: 66 },
						m: 65,
						p: [{ e: 6 }, 64],
						r: [{
							m: 66,
							t: { e: 34 }
						}, 64],
						s: [{
							k: 6,
							p: 1,
							t: 8
						}, 64],
						t: {
							".": 66,
							s: 29
						}
					}, 74],
					ö: 121,
					p: {
						".": 74,
						a: [{ b: 99 }, 6],
						e: {
							d: 65,
							l: 66,
							n: 14,
							r: { a: 4 },
							v: 65
						},
						f: {
							".": 74,
							a: 6,
							e: {
								".": 75,
								l: 72,
								n: 75
							},
							s: 74
						},
						h: [{
							a: { e: { r: 34 } },
							ä: { r: 8 },
							e: { r: { s: 34 } },
							t: 143
						}, 74],
						i: [{ e: [{
							l: 26,
							s: 14
						}, 1] }, 69],
						l: [{
							a: 66,
							ä: 66,
							i: 0
						}, 74],
						n: 6,
						o: [{
							l: 74,
							p: 99,
							s: {
								i: 88,
								t: {
									a: 34,
									e: 26,
									r: 34
								}
							},
							t: 65
						}, 6],
						p: {
							a: { r: 72 },
							e: { i: 9 },
							f: 30,
							r: {
								e: 9,
								u: 22
							}
						},
						r: 64,
						s: {
							a: { n: 9 },
							i: { n: 9 },
							p: 30,
							t: {
								o: 14,
								r: 14
							}
						},
						t: 1
					},
					q: { u: { e: { ".": 78 } } },
					r: {
						".": 74,
						a: [{
							".": 66,
							a: 22,
							b: {
								b: 0,
								t: 0
							},
							d: {
								r: 0,
								s: 23
							},
							e: [{
								r: 0,
								s: 0
							}, 74],
							f: {
								f: { i: 98 },
								o: [{ r: 98 }, 88]
							},
							g: {
								g: 0,
								l: 23
							},
							h: 9,
							i: 8,
							l: [{
								e: 8,
								l: 0
							}, 75],
							n: {
								g: 0,
								r: 78,
								s: 0,
								w: 78,
								z: 85
							},
							p: {
								o: { s: 2 },
								p: 85
							},
							t: [{
								l: 0,
								m: 0
							}, 74],
							u: [{ t: { o: { r: 32 } } }, 0],
							x: 0
						}, 64],
						ä: [{ s: 0 }, 69],
						b: {
							a: { b: 9 },
							e: {
								".": 75,
								f: 75,
								i: [{
									g: 16,
									m: 16,
									n: 16,
									t: { r: 136 }
								}, 72],
								n: 75,
								r: { l: 34 }
							},
							i: 75,
							l: { e: 22 },
							s: [{ k: 8 }, 144],
							t: 144,
							u: 74
						},
						c: [{ h: {
							l: 75,
							r: 75
						} }, 87],
						d: {
							a: {
								n: { z: 16 },
								r: { m: 34 }
							},
							e: {
								d: 22,
								n: 23
							},
							o: {
								b: 9,
								p: 9
							},
							r: { o: 9 },
							s: 68
						},
						e: {
							".": 74,
							a: [{ l: { e: { r: 34 } } }, 65],
							b: [{ a: 34 }, 65],
							c: 74,
							e: 145,
							f: [{ f: 0 }, 65],
							g: 68,
							h: { r: 0 },
							i: {
								d: 85,
								g: 0,
								m: 25,
								n: 78
							},
							m: [{
								b: 0,
								i: 78
							}, 74],
							n: {
								".": 75,
								a: { h: 78 },
								s: [{ e: { m: 27 } }, 5],
								t: { n: 114 },
								z: { y: 23 }
							},
							o: 65,
							r: {
								".": 116,
								a: [{ u: 42 }, 11],
								e: { i: 114 },
								f: { o: 146 },
								g: { e: { b: 93 } },
								i: 78,
								k: 85,
								l: 85,
								t: 85,
								z: [{ i: 23 }, 85]
							},
							s: [{
								k: 122,
								p: 23,
								s: 122,
								t: {
									a: 34,
									r: 34
								}
							}, 74],
							t: [{ h: { e: 34 } }, 74],
							u: 65,
							v: 65
						},
						f: {
							s: {
								a: 14,
								p: 24
							},
							u: 0
						},
						g: {
							".": 74,
							e: {
								c: 54,
								l: { e: { r: 39 } }
							},
							n: 30,
							o: 75,
							r: { e: 2 }
						},
						i: [{
							".": 74,
							a: 74,
							e: {
								n: 107,
								r: {
									".": 34,
									b: { u: 34 },
									d: 34,
									g: 34,
									h: 34,
									p: 34,
									s: {
										".": 34,
										c: 34
									}
								}
							},
							f: [{ t: 14 }, 75],
							m: { p: 0 },
							n: [{
								i: { t: 26 },
								s: 103,
								t: 85,
								w: 0
							}, 74],
							o: 79,
							r: 66,
							s: {
								c: 75,
								u: 4
							},
							t: { h: 78 },
							u: 79
						}, 70],
						k: {
							a: {
								d: 72,
								k: 22,
								l: 9,
								u: { e: 34 }
							},
							ä: { h: 9 },
							e: { r: {
								h: 16,
								l: 44,
								n: [{ e: 17 }, 5],
								s: { c: 10 },
								w: 16
							} },
							i: {
								d: 9,
								n: { n: 16 }
							},
							l: { ö: 4 },
							n: { e: 9 },
							o: { a: 9 },
							r: { i: { n: 34 } },
							s: {
								a: 8,
								h: { e: 34 },
								p: { e: 34 },
								t: [{ u: 34 }, 23]
							},
							t: {
								a: [{ g: 37 }, 4],
								e: {
									l: 4,
									x: 36
								},
								o: { p: 4 },
								r: { e: 4 }
							},
							u: [{ m: 22 }, 68],
							ü: { b: 9 }
						},
						l: {
							a: { n: { g: 42 } },
							e: { s: 9 },
							i: { c: { h: { t: { e: { r: [{ s: 32 }, 147] } } } } },
							s: 1
						},
						m: {
							a: {
								l: 14,
								n: {
									s: 16,
									z: 16
								},
								r: { t: 34 },
								t: { u: 83 },
								u: 8
							},
							e: {
								b: 9,
								e: 23,
								g: 54,
								i: { n: 34 },
								n: { i: 83 },
								o: 9,
								p: 9,
								s: 2
							},
							o: { p: 22 },
							ö: 74,
							s: 68,
							u: {
								m: 9,
								t: 72
							}
						},
						n: [{
							a: {
								n: 9,
								p: 9,
								u: { ".": 4 }
							},
							t: { e: 5 }
						}, 74],
						o: [{
							b: { ".": 0 },
							c: [{ k: { e: { n: { g: 7 } } } }, 75],
							d: { i: 28 },
							e: [{ m: 0 }, 74],
							f: [{
								e: 0,
								f: 0
							}, 74],
							i: 1,
							k: 74,
							l: 74,
							n: { o: 28 },
							p: {
								e: 28,
								f: 0
							},
							r: 148,
							s: { t: 26 },
							t: [{
								a: { n: 26 },
								o: 4
							}, 74],
							u: { n: 78 },
							w: 1,
							x: 65
						}, 64],
						ö: [{ m: 0 }, 74],
						r: {
							".": 74,
							a: {
								c: { h: 34 },
								y: 83
							},
							ä: 74,
							e: {
								b: 54,
								i: [{ s: { e: { n: 10 } } }, 0],
								n: [{ e: 25 }, 23]
							},
							i: 75,
							o: { r: 22 },
							s: 74,
							t: 74
						},
						s: {
							a: 149,
							ä: 0,
							c: { h: {
								a: {
									b: 33,
									c: 53
								},
								e: [{ r: { l: 25 } }, 2],
								l: { ä: 25 }
							} },
							e: {
								r: { i: 98 },
								x: 86
							},
							h: { a: 28 },
							i: 0,
							k: [{ a: 9 }, 74],
							p: 0,
							t: {
								a: 0,
								ä: [{ t: 34 }, 0],
								e: {
									l: 2,
									r: {
										n: 2,
										s: 49
									}
								},
								r: 0
							},
							u: [{ e: 150 }, 0]
						},
						t: {
							a: {
								l: { s: 120 },
								m: 22,
								n: { g: 9 },
								t: { t: 34 },
								u: { f: 34 }
							},
							e: {
								l: { f: 34 },
								r: {
									f: { o: 19 },
									k: 25,
									l: { a: 19 }
								}
							},
							h: { r: 72 },
							i: {
								e: 75,
								g: 72,
								n: { t: 34 },
								s: { o: 16 }
							},
							o: { b: 22 },
							r: {
								a: { m: 16 },
								e: { n: 34 },
								i: { e: 34 },
								o: { l: 16 }
							},
							s: { k: { e: 34 } }
						},
						u: [{
							d: { e: [{ r: 42 }, 5] },
							h: 113,
							m: {
								m: 66,
								s: 0
							}
						}, 64],
						ü: [{
							c: 66,
							m: 66
						}, 74],
						w: { a: { s: 23 } },
						y: 74,
						z: {
							a: {
								e: 22,
								n: 0,
								u: 22
							},
							ä: [{ h: 0 }, 6],
							e: [{
								l: { f: 34 },
								n: { t: { e: 34 } },
								r: [{ l: 16 }, 5]
							}, 68],
							i: 74,
							n: 72,
							t: [{
								h: 4,
								i: 4,
								r: {
									a: 26,
									i: 4
								}
							}, 72],
							w: 6
						}
					},
					s: {
						a: {
							c: { h: { i: 34 } },
							e: {
								h: 0,
								t: 0
							},
							f: 75,
							i: 9,
							l: { t: { e: 13 } },
							m: { p: 0 },
							n: { e: 34 },
							p: 65,
							r: { o: 4 },
							s: [{ c: 0 }, 1],
							u: {
								".": 88,
								f: 23,
								g: 0
							}
						},
						ä: { t: 0 },
						c: {
							a: 65,
							h: {
								a: { m: 2 },
								e: { r: {
									".": 88,
									g: 32
								} },
								i: 66,
								m: { i: 26 },
								r: { u: 26 },
								t: 75,
								w: {
									u: 78,
									ü: 78
								}
							},
							o: 65
						},
						e: [{
							c: 65,
							f: 113,
							i: { e: 0 },
							l: { e: { f: 2 } },
							n: {
								".": 66,
								a: 151,
								e: { s: [{ c: 49 }, 5] },
								k: 5,
								o: 24,
								s: {
									e: { m: 152 },
									p: 5
								}
							},
							r: {
								a: 14,
								e: {
									i: { g: 26 },
									n: 4
								},
								h: 9
							},
							s: 9,
							v: { a: 0 },
							x: [{ p: 14 }, 65]
						}, 74],
						f: 74,
						h: {
							e: { n: 129 },
							i: { g: 129 }
						},
						i: {
							a: { t: 72 },
							k: 95,
							m: { p: 0 },
							n: {
								d: 0,
								g: 86,
								n: 0,
								t: 0
							},
							s: { a: 24 }
						},
						k: [{ l: { a: 2 } }, 65],
						l: {
							a: { n: 5 },
							i: { p: 66 }
						},
						o: {
							b: 153,
							e: 0,
							f: [{ e: 0 }, 1],
							l: 66,
							m: 66,
							p: 95,
							r: {
								c: 0,
								g: 0,
								i: 0
							}
						},
						p: {
							a: { n: 0 },
							e: { k: { t: { o: 21 } } },
							i: {
								e: { n: 26 },
								k: 0,
								o: 0,
								r: 78
							},
							l: { e: 9 },
							o: { r: 9 },
							u: { l: 9 }
						},
						s: {
							a: {
								b: { l: 15 },
								m: { t: 16 }
							},
							c: { r: 9 },
							e: {
								i: { n: { s: 34 } },
								n: { s: {
									k: 32,
									p: 32
								} },
								r: [{
									a: 25,
									e: {
										c: 39,
										i: { s: 27 }
									}
								}, 15],
								s: { s: 83 }
							},
							i: { m: 72 },
							k: { i: 0 },
							o: {
								e: 9,
								r: { a: 16 },
								z: 72
							},
							ö: 6,
							p: { o: 9 },
							t: [{
								i: { e: 4 },
								o: { p: 4 },
								u: { e: 4 }
							}, 6],
							u: { r: 9 }
						},
						t: {
							".": 78,
							a: {
								d: 129,
								f: 4,
								n: {
									s: 34,
									t: 34
								},
								p: 0,
								s: 14,
								t: { t: 2 },
								u: { f: 34 }
							},
							e: {
								i: { n: { l: 34 } },
								n: [{ t: { s: 34 } }, 146],
								r: [{
									h: {
										o: 10,
										ö: 10
									},
									o: { e: 25 }
								}, 0],
								s: [{ e: 16 }, 23],
								x: 9
							},
							h: [{ m: 72 }, 6],
							i: {
								e: 23,
								k: { a: 23 }
							},
							o: [{
								c: 0,
								r: { c: 34 }
							}, 65],
							r: {
								a: {
									p: 16,
									u: [{ m: 34 }, 9]
								},
								e: [{ n: 2 }, 9],
								i: { t: { t: 17 } },
								o: { l: { l: 34 } },
								u: [{ k: 7 }, 9]
							},
							u: [{ d: 9 }, 74],
							y: 6
						},
						u: { s: 73 },
						w: { a: { s: 23 } },
						y: [{
							".": 74,
							l: 65,
							m: { m: 81 }
						}, 6]
					},
					ß: { e: [{ n: 14 }, 1] },
					t: {
						".": 74,
						a: [{
							a: 113,
							b: {
								e: { n: 15 },
								l: 85,
								r: 0
							},
							e: { r: 0 },
							l: { a: 8 },
							p: { f: 0 },
							r: {
								a: 8,
								b: 0,
								t: 0
							},
							s: 99,
							t: {
								l: 0,
								t: 0
							},
							u: {
								f: 85,
								n: 8,
								s: 85
							}
						}, 74],
						ä: { r: 0 },
						b: 74,
						e: {
							".": 74,
							a: { u: 4 },
							b: 65,
							h: 66,
							i: {
								e: { n: { d: 32 } },
								f: 14,
								s: 14
							},
							l: {
								i: 81,
								l: [{ e: { r: { k: 39 } } }, 75]
							},
							m: {
								g: 81,
								l: 78,
								p: { e: 88 },
								s: 78
							},
							n: [{ t: {
								a: { n: { k: 39 } },
								r: { i: 39 }
							} }, 74],
							r: {
								a: { l: 34 },
								e: { r: 42 },
								o: 4
							},
							s: [{ s: { a: 23 } }, 74],
							u: { r: 9 }
						},
						h: {
							a: 4,
							e: {
								e: 85,
								r: { d: 2 }
							},
							i: {
								n: [{ ".": 34 }, 78],
								r: 0
							},
							l: 72,
							o: {
								c: 85,
								f: 0
							},
							r: 143
						},
						i: [{
							d: { i: 0 },
							k: {
								a: { b: 4 },
								e: { r: { w: 61 } },
								l: 4
							},
							s: {
								a: 24,
								e: 24,
								l: 9,
								o: 78
							},
							v: {
								a: [{ t: 4 }, 14],
								e: {
									n: { d: 32 },
									r: {
										f: 61,
										s: 61
									}
								}
							}
						}, 84],
						l: { e: 75 },
						m: { u: { s: 154 } },
						o: [{
							b: 95,
							e: {
								f: 0,
								l: 0,
								r: 85
							},
							f: 29,
							m: [{
								a: { n: 4 },
								i: { n: 4 },
								k: 72,
								o: 66,
								s: 72
							}, 65],
							p: {
								f: { e: 2 },
								s: 78
							},
							r: [{
								a: 4,
								c: 85,
								e: { i: 4 },
								g: { e: { n: { e: 59 } } }
							}, 74],
							s: 8,
							w: 73
						}, 6],
						ö: { r: 113 },
						r: {
							a: {
								e: {
									t: 2,
									u: 2
								},
								u: 85,
								v: 85
							},
							ä: {
								n: 0,
								t: 85,
								u: 85
							},
							e: {
								c: 0,
								p: 78
							},
							i: { n: { g: 2 } },
							o: {
								h: 0,
								l: 0,
								m: 85,
								n: 75,
								o: 78,
								p: 81,
								t: 85
							},
							u: {
								e: 0,
								h: 0,
								t: 0
							},
							ü: 113
						},
						s: [{
							c: { h: { m: {
								a: 33,
								e: 33
							} } },
							e: {
								h: 11,
								l: 23,
								t: 9
							},
							i: { n: 22 },
							o: 6,
							p: { r: 8 },
							t: {
								o: {
									e: 9,
									p: 9
								},
								ö: 9,
								u: { r: 9 }
							}
						}, 74],
						t: {
							a: {
								c: 72,
								d: 22,
								h: 9,
								k: { t: 34 },
								s: 103,
								u: 22
							},
							e: {
								c: 22,
								l: 75,
								n: { s: 98 },
								r: [{ t: { r: 17 } }, 75]
							},
							h: { u: 9 },
							i: 0,
							o: {
								b: 54,
								f: 11
							},
							r: {
								a: {
									k: 83,
									s: 16,
									t: 34
								},
								ä: { u: 34 },
								o: { s: 34 }
							},
							s: 11
						},
						u: [{
							e: { t: 8 },
							n: 1,
							r: {
								e: {
									i: 4,
									r: 4
								},
								z: 14
							},
							s: { e: 14 }
						}, 74],
						w: { a: { r: 14 } },
						z: [{
							a: 6,
							ä: 6,
							e: {
								c: 54,
								d: 54,
								h: 22,
								i: { g: 34 },
								l: {
									a: 34,
									t: 34
								},
								m: 22,
								n: { e: 25 },
								r: {
									b: 34,
									f: 34,
									g: 34,
									h: 34,
									k: {
										e: 34,
										l: 34,
										r: 34
									},
									l: 34,
									o: 34,
									p: 34,
									s: { c: 34 },
									t: 34,
									w: 34
								},
								t: 54
							},
							i: { n: 22 },
							o: [{ p: 8 }, 6],
							w: 6
						}, 74]
					},
					u: [{
						a: 149,
						ä: 43,
						b: [{
							a: { b: 22 },
							e: {
								e: 23,
								l: { e: 34 },
								n: [{ s: { e: 19 } }, 23],
								r: { i: { n: { s: 38 } } },
								u: { l: 16 }
							},
							i: { n: { s: 16 } },
							l: {
								a: {
									e: 16,
									s: 34
								},
								ä: 9
							},
							r: { i: { n: 34 } },
							s: { p: {
								o: 4,
								r: 4
							} },
							u: { m: 22 }
						}, 74],
						c: [{ h: {
							e: {
								c: 37,
								n: { t: 58 },
								r: { k: { e: 40 } }
							},
							s: { t: { i: 26 } }
						} }, 74],
						d: 74,
						e: [{
							b: 75,
							d: 1,
							g: 0,
							n: {
								e: 5,
								s: { t: 5 }
							},
							r: {
								e: [{
									l: 2,
									n: { t: 2 }
								}, 5],
								o: 24
							},
							s: 1
						}, 43],
						f: {
							a: {
								c: 23,
								k: { t: 34 },
								r: 22
							},
							e: {
								i: 8,
								n: {
									s: 5,
									t: 83
								},
								r: {
									f: 34,
									h: 34,
									i: 155,
									k: { r: 91 },
									l: { a: 34 }
								}
							},
							i: { n: { d: 34 } },
							l: { ö: 72 },
							n: 72,
							o: 75,
							r: {
								e: 8,
								u: { f: 83 }
							},
							t: [{
								".": 75,
								r: { ä: 83 }
							}, 99],
							u: { m: 9 },
							z: { ü: 72 }
						},
						g: {
							e: {
								h: 75,
								n: { e: 98 },
								r: 75,
								s: { ".": 83 }
							},
							l: 74,
							r: 75,
							s: { t: [{ r: 34 }, 23] },
							u: { s: 72 }
						},
						h: [{
							a: 4,
							r: 79
						}, 43],
						i: [{ n: 1 }, 104],
						j: 74,
						k: {
							l: { e: 9 },
							t: { e: 34 }
						},
						l: {
							a: { t: 22 },
							e: {
								c: 11,
								s: [{ e: 34 }, 23]
							},
							l: { e: { s: 4 } },
							ü: 0
						},
						m: [{
							a: {
								d: 9,
								e: { h: 9 }
							},
							ä: { h: 9 },
							e: {
								n: [{ t: { s: 34 } }, 23],
								r: [{
									i: 155,
									n: 16,
									s: 16,
									z: 16
								}, 23]
							},
							g: { e: { n: { e: 38 } } },
							i: {
								d: 22,
								n: {
									d: 9,
									s: 16
								},
								s: 9
							},
							o: {
								r: 54,
								t: { t: 16 }
							},
							p: 99,
							s: 156,
							u: {
								m: 9,
								n: 9
							}
						}, 74],
						n: [{
							a: {
								c: 4,
								l: { g: 34 },
								s: 0,
								u: { s: 4 }
							},
							d: 8,
							e: [{ r: {
								d: 44,
								z: { e: 34 }
							} }, 1],
							f: 78,
							i: { o: 9 },
							k: 68,
							o: 6,
							u: 0
						}, 74],
						o: 43,
						p: [{
							f: 0,
							t: { e: { r: 26 } }
						}, 101],
						r: [{
							a: [{ n: [{ t: 42 }, 5] }, 4],
							h: 1,
							u: 0
						}, 43],
						s: {
							a: {
								h: 22,
								n: { n: { e: { ".": 19 } } },
								p: 9,
								s: 9,
								u: 22
							},
							c: [{
								h: {
									a: { n: 33 },
									e: { f: 32 },
									l: {
										a: { g: 53 },
										i: 33
									},
									m: { i: 33 },
									w: { i: 53 }
								},
								r: 9
							}, 75],
							d: 72,
							e: {
								".": 75,
								e: 107,
								h: { r: 34 },
								l: {
									e: 34,
									f: 34
								},
								r: {
									b: 16,
									f: 16,
									i: { n: 157 },
									k: 16,
									l: 16,
									p: { r: 34 },
									w: 16
								}
							},
							g: { l: 72 },
							i: {
								n: 22,
								s: 9
							},
							k: { r: 34 },
							o: [{ r: 22 }, 74],
							p: { i: { c: 9 } },
							r: { ü: 72 },
							s: [{
								a: { g: 83 },
								e: { ".": 4 },
								z: 8
							}, 68],
							t: {
								a: {
									e: 2,
									l: 2,
									t: 2,
									u: { f: 34 }
								},
								e: {
									".": 75,
									i: { n: 2 },
									l: 2,
									m: 75,
									n: 75,
									s: 75
								},
								r: { a: {
									g: 83,
									s: 12
								} },
								ü: { r: 16 }
							},
							w: { u: 72 },
							z: { ü: 72 }
						},
						ß: { e: [{ r: 86 }, 23] },
						t: {
							a: { e: { u: 34 } },
							ä: { u: 22 },
							e: {
								i: { n: 34 },
								l: 54,
								r: {
									o: 16,
									s: 9
								},
								v: 9,
								x: 8
							},
							h: { y: 9 },
							i: 74,
							o: [{ r: {
								e: { n: {
									k: 27,
									p: 27,
									s: 27,
									t: 27
								} },
								g: 9,
								i: { n: { n: 27 } }
							} }, 72],
							r: {
								a: { u: 34 },
								i: { n: 34 },
								u: { e: 34 },
								ü: 9
							},
							s: [{ k: 8 }, 68],
							z: 8
						},
						u: 74,
						v: { e: 23 },
						w: 74,
						x: 74,
						z: 74
					}, 65],
					ü: 64,
					v: {
						a: {
							n: 6,
							r: { i: { e: 5 } },
							t: 158
						},
						e: { x: 113 },
						i: [{ e: { r: { e: { r: 27 } } } }, 74],
						l: 65,
						o: 74,
						r: 65,
						y: 74
					},
					w: [{
						i: { e: 8 },
						r: 65
					}, 74],
					x: [{
						a: {
							m: 6,
							t: 6
						},
						e: {
							m: { p: 0 },
							r: { w: 0 }
						},
						i: { o: 124 }
					}, 64],
					y: {
						a: [{ k: 113 }, 69],
						e: {
							r: { e: 9 },
							s: 6,
							u: 66
						},
						m: { a: 68 },
						o: {
							f: 0,
							u: 68
						},
						s: [{ i: { e: 14 } }, 1],
						t: 0,
						u: 6
					},
					z: {
						a: [{
							d: 66,
							l: 124,
							s: 99
						}, 6],
						o: 6,
						u: [{ r: 9 }, 79],
						w: 84,
						z: {
							a: 99,
							e: { n: 159 },
							i: { n: 22 },
							w: 30
						}
					}
				},
				ä: {
					a: [{ p: 1 }, 70],
					b: {
						l: 65,
						n: { i: 68 },
						s: 6,
						t: { e: 14 }
					},
					c: {
						e: 160,
						h: {
							e: [{
								e: 14,
								n: 107
							}, 66],
							i: 66,
							r: 65,
							s: {
								a: 24,
								o: 24,
								p: 4,
								t: 4
							},
							u: 66
						},
						k: [{
							e: {
								".": 66,
								s: 66
							},
							s: { p: 8 }
						}, 64]
					},
					d: {
						a: 65,
						e: {
							l: {
								a: 14,
								e: 14,
								i: 14
							},
							s: 99
						},
						i: {
							a: 113,
							e: 1
						},
						r: 161,
						s: 6,
						t: { e: [{
							e: 14,
							i: [{ n: 98 }, 14],
							s: 14
						}, 0] }
					},
					e: [{
						j: 6,
						k: 30,
						r: { i: 65 },
						x: 6
					}, 69],
					f: {
						e: { r: { m: { i: 98 } } },
						f: {
							c: 72,
							l: 6
						},
						i: { g: { s: 14 } },
						l: 43,
						r: [{ o: 6 }, 43],
						t: {
							e: 0,
							s: 73
						}
					},
					g: {
						a: 161,
						ä: 97,
						d: [{ i: 14 }, 1],
						e: {
							n: { t: 85 },
							r: {
								a: [{ s: 26 }, 4],
								e: {
									n: {
										d: 7,
										g: 32
									},
									r: {
										k: 32,
										s: 7
									}
								},
								i: { n: { d: 32 } }
							}
						},
						l: 161,
						n: {
							e: 113,
							i: 6
						},
						r: 161,
						s: {
							c: 1,
							t: {
								a: 0,
								e: { l: 2 },
								r: 28
							}
						},
						y: 97
					},
					h: {
						".": 74,
						a: 43,
						e: [{
							i: 113,
							l: 95,
							n: 1,
							r: { g: { e: { b: { n: 27 } } } }
						}, 69],
						i: [{ n: 0 }, 64],
						l: {
							a: 22,
							e: {
								b: { e: 20 },
								i: { n: 34 }
							},
							i: { n: { s: 34 } }
						},
						m: 74,
						n: {
							a: 0,
							e: 0,
							l: 72
						},
						r: {
							a: 8,
							e: [{
								i: 22,
								l: 22
							}, 68],
							s: { a: 34 }
						},
						s: [{ t: { u: 0 } }, 101],
						t: 74,
						u: 64,
						w: 0
					},
					i: [{
						m: 64,
						s: {
							".": 66,
							c: { h: {
								".": 88,
								e: 78,
								l: 162,
								s: 88,
								w: 163
							} },
							k: 66
						}
					}, 74],
					k: [{
						l: {
							e: 65,
							i: 6
						},
						r: 65
					}, 64],
					l: {
						a: [{ n: 0 }, 64],
						b: { l: 6 },
						c: 43,
						l: {
							a: 30,
							e: { s: 14 }
						},
						p: { l: 6 },
						s: { c: { h: { l: 9 } } },
						t: { e: [{ i: [{ n: 98 }, 14] }, 0] },
						u: 64
					},
					m: {
						a: [{ t: 8 }, 74],
						l: 74,
						o: { n: [{ i: { e: 25 } }, 68] },
						t: {
							e: 68,
							h: 6,
							l: 74
						}
					},
					n: {
						".": 74,
						a: 64,
						d: {
							e: { s: 5 },
							r: 6
						},
						e: [{
							n: 73,
							p: 8,
							s: 8
						}, 74],
						f: 30,
						g: {
							e: { r: {
								a: 23,
								i: { n: { s: 38 } }
							} },
							l: 6,
							r: 6
						},
						i: 74,
						k: [{
							e: [{ i: 14 }, 28],
							l: 6,
							r: 6
						}, 74],
						n: { e: [{ r: 86 }, 23] },
						s: [{
							a: 30,
							c: 30,
							p: 6
						}, 74],
						u: 64,
						z: 74
					},
					o: {
						n: 64,
						s: [{ e: 4 }, 0]
					},
					p: {
						f: {
							c: 74,
							e: { l: 72 }
						},
						p: {
							l: 6,
							r: 6
						},
						s: { c: 30 }
					},
					q: 97,
					r: {
						a: [{
							".": 72,
							f: 6,
							n: { a: 86 },
							u: { t: { o: 98 } }
						}, 164],
						ä: 43,
						b: { l: { e: 22 } },
						c: 43,
						d: [{ e: {
							n: 23,
							s: 23
						} }, 74],
						e: [{
							i: 113,
							l: 95,
							m: [{ i: 85 }, 1],
							n: [{
								a: 14,
								e: { r: 114 }
							}, 1],
							r: {
								f: 85,
								h: 85,
								k: 122,
								z: 85
							},
							s: { e: 78 }
						}, 74],
						g: { l: 6 },
						i: [{
							e: 1,
							n: {
								d: 85,
								g: 85,
								s: 0,
								t: 85
							}
						}, 64],
						m: {
							a: {
								r: { m: 34 },
								u: 22
							},
							e: {
								e: 103,
								n: { t: 16 },
								r: { z: 16 },
								s: { z: 26 }
							},
							i: { n: 22 },
							o: { f: 9 }
						},
						o: {
							b: 29,
							f: 0,
							p: 29,
							r: 0
						},
						ö: 64,
						p: 1,
						s: {
							e: {
								b: 9,
								h: 22,
								r: 8
							},
							z: 6
						},
						t: { s: 73 },
						u: 64,
						z: {
							a: { u: 8 },
							e: {
								n: { t: 5 },
								r: 86
							},
							t: { e: 8 }
						}
					},
					s: {
						c: { h: { e: {
							i: 25,
							s: 100
						} } },
						e: [{
							e: 8,
							g: 8,
							i: [{ n: 5 }, 165],
							l: { a: 8 },
							n: { s: 23 },
							r: {
								e: [{ n: 4 }, 8],
								i: 31
							},
							u: 99
						}, 79],
						k: { r: 109 },
						p: 43,
						s: [{
							c: 30,
							e: { r: {
								k: { r: 34 },
								w: { e: 34 }
							} },
							o: 166,
							p: { r: 9 },
							t: { e: 9 }
						}, 74],
						t: {
							e: [{ i: { n: 98 } }, 0],
							h: 72,
							r: 6
						}
					},
					ß: { e: {
						n: { t: 78 },
						r: {
							k: 0,
							s: 0,
							w: 0
						}
					} },
					t: {
						a: [{ b: { o: 14 } }, 95],
						e: [{
							b: [{ e: 34 }, 9],
							e: 99,
							i: {
								n: { n: 5 },
								s: 0
							},
							m: { p: 0 },
							n: 1,
							o: 68,
							p: { i: 28 },
							r: {
								b: { l: 23 },
								g: { e: { n: { e: 59 } } }
							},
							s: { p: 23 }
						}, 74],
						h: 65,
						i: { d: 0 },
						o: {
							b: 0,
							p: 0
						},
						r: 43,
						s: {
							a: 6,
							ä: 6,
							c: { h: { l: 9 } },
							e: { n: 8 },
							i: 68,
							p: 8,
							t: [{
								ä: 8,
								e: 8
							}, 6],
							u: 6
						},
						t: {
							a: 30,
							e: {
								i: 9,
								n: 107
							},
							r: 6,
							s: 99
						},
						v: 0,
						z: {
							a: 6,
							w: 6
						}
					},
					u: {
						b: {
							l: 30,
							r: 6
						},
						c: 43,
						d: { e: [{ r: 5 }, 14] },
						e: [{
							l: 14,
							r: { i: 9 }
						}, 43],
						f: 167,
						g: [{ l: 6 }, 76],
						l: 74,
						m: [{
							a: 6,
							p: 8,
							s: [{ c: 8 }, 1]
						}, 74],
						n: [{
							e: 1,
							u: 0
						}, 65],
						r: [{ e: {
							i: [{ n: 98 }, 169],
							s: 14
						} }, 168],
						s: {
							".": 74,
							c: { h: {
								a: 9,
								ä: 9,
								e: {
									i: 53,
									l: 33,
									r: { z: 25 }
								},
								i: 9,
								l: 9,
								m: 9,
								n: 9,
								o: 170,
								r: 9,
								ü: 9,
								w: 9
							} },
							d: 66,
							e: {
								f: { f: 88 },
								i: 171
							},
							g: 66,
							k: 66,
							n: 66,
							s: {
								c: 24,
								t: 66
							}
						},
						ß: 76,
						t: { r: 6 }
					},
					v: { i: 65 },
					x: 76
				},
				â: { t: { e: 1 } },
				á: 64,
				b: [{
					a: {
						b: {
							a: 30,
							e: { r: 159 },
							g: 74,
							r: 172,
							s: 74
						},
						c: {
							h: {
								".": 83,
								e: { n: 26 },
								h: 83,
								s: [{ e: 88 }, 14],
								t: { e: { r: 173 } }
							},
							k: {
								e: { r: 174 },
								s: 5
							}
						},
						d: {
							a: [{
								b: 9,
								n: 9,
								r: 9
							}, 8],
							e: {
								l: 82,
								n: { t: 9 }
							},
							l: 79,
							m: 79,
							r: 6,
							u: 6
						},
						e: [{
							h: 79,
							r: { z: 82 },
							u: {
								g: 82,
								s: { ".": 34 }
							}
						}, 65],
						f: 121,
						h: {
							l: 79,
							n: { e: {
								b: 117,
								n: {
									e: 7,
									t: 49
								}
							} }
						},
						i: { d: 8 },
						k: {
							a: 30,
							e: { r: 22 },
							i: 30,
							l: 8,
							n: 30,
							r: {
								a: 22,
								e: 9
							}
						},
						l: {
							a: [{
								b: 9,
								k: 22,
								r: 9,
								s: 9,
								u: 9
							}, 0],
							e: {
								a: 23,
								i: 9,
								r: [{ k: 16 }, 5]
							},
							i: { n: { s: 34 } },
							k: {
								a: 23,
								e: 5
							},
							l: {
								a: {
									n: 4,
									u: 36
								},
								e: {
									h: 36,
									i: 36,
									r: { g: 7 }
								}
							},
							o: 14,
							t: { r: 4 }
						},
						m: [{
							a: [{ z: 8 }, 68],
							b: 124,
							e: 6
						}, 69],
						n: {
							a: [{ e: 22 }, 1],
							d: [{
								a: {
									b: 4,
									l: 36,
									n: 36,
									r: 4
								},
								e: {
									c: 4,
									l: { f: 7 },
									n: { d: { e: {
										".": 61,
										n: 61,
										s: 61
									} } },
									r: {
										f: 49,
										k: 49,
										z: 49
									}
								},
								o: { b: 4 },
								r: 4,
								u: 4
							}, 65],
							k: {
								a: 24,
								e: { r: {
									f: 7,
									w: 49
								} },
								l: 4,
								n: 24,
								o: {
									p: 4,
									r: 4
								},
								r: 24,
								u: 4
							},
							l: 74,
							n: { a: 66 },
							s: 79,
							w: 74
						},
						p: { p: 79 },
						r: {
							a: {
								b: 22,
								d: 9,
								k: { t: 34 },
								r: 9,
								s: { t: 34 },
								t: 22,
								u: 9
							},
							e: {
								i: { n: 34 },
								n: 4,
								r: {
									e: { i: 25 },
									t: 5
								}
							},
							i: {
								e: 14,
								n: { s: 115 }
							},
							k: { l: 23 },
							s: 1,
							t: {
								a: 4,
								e: { l: 4 },
								i: 66
							},
							u: { e: 9 },
							z: { w: 8 }
						},
						s: {
							a: 1,
							e: {
								b: 9,
								l: { i: 175 }
							},
							i: [{ a: 66 }, 4],
							s: {
								a: 4,
								e: { i: 36 },
								i: { n: 98 },
								p: 4,
								t: 4
							},
							t: {
								e: 34,
								i: 8,
								r: 4
							}
						},
						t: {
							e: { n: { t: 16 } },
							l: 79,
							r: {
								o: 5,
								u: 9
							},
							t: { a: { k: 4 } }
						},
						u: {
							b: 68,
							c: { h: {
								a: { r: { m: 38 } },
								e: {
									l: 176,
									r: 176
								}
							} },
							e: {
								b: 8,
								n: { s: 5 },
								r: {
									f: { o: 19 },
									g: 5,
									l: 5,
									n: 5,
									t: { r: 19 },
									w: 5
								}
							},
							f: {
								a: 8,
								g: 66,
								r: 11,
								s: 82,
								t: 82,
								w: 82
							},
							g: 68,
							k: { l: 34 },
							l: 8,
							m: {
								a: {
									c: 36,
									n: { t: 49 },
									s: { t: 49 }
								},
								e: { n: { t: 49 } }
							},
							n: 22,
							s: {
								b: 66,
								f: 82,
								k: 11,
								l: 66,
								p: 11,
								r: 66,
								s: 82,
								t: 11
							}
						},
						x: 70,
						y: { o: 0 }
					},
					ä: {
						c: 161,
						d: 65,
						h: 69,
						l: 65,
						r: [{
							e: { n: 25 },
							k: 68,
							z: 79
						}, 65],
						s: 65,
						u: {
							g: 74,
							s: { ".": 0 }
						}
					},
					b: [{
						a: [{ u: [{ e: { r: 98 } }, 14] }, 66],
						e: [{
							n: { s: 5 },
							r: { a: 8 }
						}, 66],
						i: { n: { g: 23 } },
						l: {
							o: 6,
							ö: 6,
							u: 68
						},
						r: [{
							a: { n: 5 },
							u: [{ c: 23 }, 66],
							ü: 66
						}, 6],
						s: 6
					}, 74],
					c: [{ h: 177 }, 69],
					d: [{
						a: 66,
						ä: { n: 14 },
						e: [{ s: 8 }, 66],
						i: { e: 1 },
						o: { m: { e: 5 } }
					}, 84],
					e: {
						".": 72,
						a: {
							n: 1,
							t: {
								e: { n: 4 },
								m: 23
							}
						},
						b: {
							b: 66,
							e: { n: [{ s: 98 }, 86] },
							l: 1
						},
						c: [{
							e: 6,
							h: {
								e: { r: { e: 42 } },
								t: 82
							},
							k: { e: [{ ".": 179 }, 0] }
						}, 178],
						d: [{
							e: { l: 77 },
							i: 68,
							l: 79
						}, 1],
						e: {
							h: 29,
							l: [{ a: 0 }, 1],
							n: 0,
							r: {
								d: 0,
								e: {
									i: 36,
									s: 49
								},
								i: 24,
								t: { r: 2 },
								z: { i: 2 }
							},
							t: {
								a: 4,
								i: 0,
								r: 24
							},
							u: 0
						},
						f: [{
							e: [{ n: 5 }, 0],
							f: 79,
							i: { l: 23 }
						}, 1],
						g: 29,
						h: [{
							e: { ".": 9 },
							r: { i: 8 },
							u: 1
						}, 72],
						i: [{
							b: [{ l: 34 }, 68],
							d: { r: 11 },
							e: { r: 82 },
							f: 99,
							g: [{ e: { o: 5 } }, 99],
							m: {
								m: 0,
								p: 0
							},
							n: {
								e: { r: { k: 180 } },
								f: {
									o: 3,
									r: { a: 27 }
								},
								g: 82,
								h: {
									a: { l: 55 },
									i: 3
								},
								s: { p: { e: 27 } }
							},
							s: {
								a: 11,
								c: [{ h: 98 }, 34],
								p: 8,
								t: 11
							},
							t: { s: {
								e: 13,
								o: 13,
								t: 13
							} },
							z: { w: 23 }
						}, 65],
						k: [{ e: 0 }, 72],
						l: [{
							a: {
								c: { h: { s: 34 } },
								n: [{
									o: 16,
									t: 16,
									z: 9
								}, 23]
							},
							b: {
								i: 34,
								l: 181
							},
							d: 11,
							e: {
								".": 2,
								c: 0,
								i: [{
									".": 2,
									e: 2,
									n: 16
								}, 72],
								n: 22,
								r: {
									e: 157,
									h: 34,
									k: 34,
									n: 34
								},
								t: 54
							},
							f: 8,
							g: { r: 72 },
							i: {
								e: { f: 27 },
								n: { n: 34 }
							},
							l: { e: { n: 120 } },
							o: {
								e: { f: 34 },
								m: 22,
								r: 22
							},
							ö: {
								f: 22,
								s: { e: 34 }
							},
							p: 182,
							s: {
								k: 8,
								p: 23,
								t: { e: { r: { n: 34 } } },
								z: 8
							},
							t: { i: 5 }
						}, 65],
						m: {
							p: 79,
							u: { l: 82 }
						},
						n: [{
							a: [{
								b: { e: 2 },
								t: 9,
								u: 8
							}, 72],
							ä: 6,
							b: 72,
							d: {
								e: {
									n: [{ s: 7 }, 98],
									s: { s: 61 }
								},
								l: 75,
								m: 75,
								p: 75
							},
							e: {
								".": 0,
								c: 8,
								i: { l: 5 },
								n: [{
									d: 16,
									t: 16
								}, 0],
								r: [{
									f: 9,
									g: {
										i: 136,
										r: 2
									},
									l: 16,
									s: 16,
									t: 34,
									w: 9
								}, 0],
								s: { s: 9 }
							},
							f: 8,
							g: 68,
							i: {
								d: 9,
								k: 9,
								m: 5,
								n: { n: 34 },
								s: 22
							},
							k: 182,
							n: 8,
							o: {
								b: 9,
								r: 22
							},
							s: {
								a: {
									n: 4,
									u: 36
								},
								e: {
									k: 4,
									l: 36,
									n: { d: 26 },
									r: { e: 7 }
								},
								p: { a: { r: 7 } },
								t: { r: {
									a: {
										e: 26,
										u: 26
									},
									ä: 26
								} },
								z: 83
							},
							t: {
								b: 82,
								d: 82,
								e: { u: 75 },
								f: 82,
								s: 82,
								w: 75
							},
							u: { n: 8 },
							v: 72,
							z: 72
						}, 65],
						o: 125,
						p: [{
							i: { t: 9 },
							o: { c: 82 }
						}, 125],
						r: [{
							a: {
								".": 0,
								a: 8,
								b: {
									e: 34,
									l: 34
								},
								c: 11,
								d: { m: 34 },
								e: { u: 2 },
								f: 8,
								k: 11,
								l: { l: 34 },
								m: { m: 34 },
								n: { z: 34 },
								r: 9,
								s: [{
									c: 34,
									s: 34
								}, 23],
								t: { o: 9 }
							},
							b: { e: { s: { t: { e: { c: { k: { e: 183 } } } } } } },
							d: 23,
							e: {
								c: { k: 16 },
								i: {
									g: 34,
									n: { i: 7 },
									w: 16
								},
								l: 8,
								m: [{ i: 34 }, 23],
								n: [{
									d: 34,
									e: 155,
									g: 9,
									s: 34
								}, 0],
								r: {
									f: { a: 19 },
									s: { a: 34 }
								},
								s: { c: 31 },
								t: 54
							},
							f: 23,
							g: {
								a: {
									f: 36,
									n: { ".": 26 },
									s: { s: { ".": 26 } }
								},
								e: {
									n: { t: 61 },
									r: [{ f: 49 }, 98]
								},
								l: { i: 36 },
								n: 4,
								s: { t: 5 }
							},
							h: { a: { b: 4 } },
							i: {
								d: 11,
								n: {
									s: {
										p: 19,
										t: 19
									},
									v: 5
								},
								o: 184,
								s: { s: 34 }
							},
							k: [{ e: { n: 4 } }, 68],
							n: {
								a: 31,
								e: 11,
								i: 8,
								t: 66
							},
							o: {
								b: 11,
								e: 8,
								f: 8,
								h: 22,
								s: { t: 34 }
							},
							ö: 8,
							r: 68,
							s: {
								k: 23,
								t: { a: { u: 34 } }
							}
						}, 65],
						s: [{
							a: { n: 28 },
							c: { h: 5 },
							e: {
								p: 22,
								r: 22,
								s: { k: 34 }
							},
							i: { d: 22 },
							l: { a: 28 },
							p: {
								e: 4,
								o: 4
							},
							s: {
								a: 8,
								t: [{ ".": 88 }, 23],
								z: 8
							},
							t: {
								a: { n: { g: 33 } },
								e: [{ r: [{
									h: 49,
									k: 49,
									n: 49
								}, 175] }, 5],
								o: {
									l: 9,
									r: 117,
									s: 34
								},
								r: { ä: 16 },
								u: { r: 16 }
							},
							u: {
								m: 9,
								r: 9
							},
							z: { e: 28 }
						}, 161],
						t: {
							a: {
								n: { t: 16 },
								p: 82,
								s: { p: 26 },
								u: { f: 34 }
							},
							e: { s: 107 },
							o: 4,
							t: {
								i: { s: 4 },
								r: 14
							}
						},
						u: {
							h: 0,
							m: 0,
							n: 0,
							r: 0
						},
						w: 65,
						x: 185,
						z: 72
					},
					f: [{
						a: [{
							l: { l: { i: 23 } },
							n: { g: { s: 25 } }
						}, 66],
						ä: 66,
						e: 66,
						i: { n: { s: 23 } },
						r: 66,
						u: 66,
						ü: 66
					}, 121],
					g: [{
						a: [{ s: { e: { n: { d: 7 } } } }, 66],
						e: [{
							n: { e: 8 },
							s: 23
						}, 186],
						l: 66
					}, 84],
					h: [{
						a: 66,
						ä: 66
					}, 69],
					i: [{
						a: {
							b: 0,
							k: 0,
							r: 6,
							s: 0
						},
						b: [{
							a: 0,
							e: [{
								l: 86,
								r: 86
							}, 23]
						}, 1],
						c: 6,
						d: [{ j: 0 }, 1],
						e: {
							n: { s: 5 },
							r: {
								a: 139,
								e: { s: 98 }
							},
							s: { t: 4 },
							t: {
								a: 139,
								i: 75,
								r: 4,
								s: 107
							}
						},
						f: 0,
						k: {
							e: {
								".": 9,
								s: 9
							},
							l: 29,
							r: { e: 9 },
							u: 0
						},
						l: [{
							a: {
								n: {
									g: 16,
									t: 9
								},
								u: 9
							},
							d: {
								a: 4,
								e: {
									b: 4,
									l: 4
								},
								i: { n: 36 },
								r: 24,
								s: 14
							},
							e: { i: 9 },
							l: { u: 82 },
							u: 6
						}, 72],
						m: {
							b: 79,
							p: 79
						},
						n: {
							a: 0,
							d: { i: 82 },
							g: { a: 14 },
							o: { k: 22 },
							s: { a: { s: 116 } },
							t: 79,
							v: 79
						},
						o: [{
							b: 68,
							d: 30,
							e: { f: 0 }
						}, 186],
						r: {
							e: 0,
							i: { e: 14 },
							r: 79
						},
						s: {
							a: 68,
							e: { i: 22 },
							i: 0,
							p: 30,
							s: {
								a: { u: 34 },
								c: 24
							},
							t: [{ a: 0 }, 6]
						},
						t: {
							r: 85,
							s: 99
						},
						z: 0
					}, 65],
					j: [{ e: { k: { t: { o: 187 } } } }, 74],
					k: [{
						a: { n: 9 },
						o: 66,
						r: 66
					}, 121],
					l: [{
						".": 74,
						a: {
							b: 99,
							c: 79,
							d: { e: { s: 25 } },
							e: {
								d: 82,
								n: 82,
								s: { c: 25 },
								t: 81
							},
							k: 79,
							m: 79,
							n: {
								c: 78,
								g: 66
							},
							s: {
								p: 24,
								s: {
									e: {
										n: { s: 136 },
										r: { k: 27 }
									},
									u: 75
								}
							},
							t: [{
								e: 66,
								t: [{ r: 13 }, 81]
							}, 9],
							u: [{
								c: 23,
								s: [{ t: 5 }, 116],
								t: 66
							}, 9],
							w: 79,
							y: 66
						},
						ä: {
							d: 79,
							n: 79,
							s: { c: 14 },
							t: 124
						},
						e: {
							a: 153,
							h: 79,
							i: [{
								".": 78,
								b: 78,
								c: { h: { a: 32 } },
								d: 82,
								f: 14,
								h: 75,
								m: { p: 34 },
								n: [{ t: 34 }, 5],
								s: { c: [{ h: 173 }, 26] },
								t: [{ a: 26 }, 75]
							}, 4],
							m: [{
								e: {
									i: 4,
									n: { t: 49 },
									r: 4
								},
								p: 103
							}, 65],
							n: [{
								".": 78,
								d: 78,
								k: 75
							}, 1],
							o: 65,
							s: {
								".": 78,
								e: 75,
								u: 75,
								z: 8
							},
							t: 65
						},
						i: {
							".": 66,
							c: { h: 82 },
							e: {
								f: 75,
								r: 78
							},
							g: 74,
							n: [{
								d: 78,
								g: [{ s: 42 }, 75],
								k: { a: 13 },
								z: 78
							}, 9],
							s: {
								".": 75,
								s: 78
							},
							t: [{ e: 66 }, 65]
						},
						o: {
							".": 124,
							c: [{
								h: [{ s: 25 }, 82],
								k: { e: { n: { t: 7 } } }
							}, 65],
							g: 1,
							i: [{ d: 4 }, 124],
							k: 66,
							n: 65,
							s: 74
						},
						u: {
							e: { s: { s: 25 } },
							n: 79,
							t: {
								a: 139,
								h: 4,
								i: { n: 4 },
								o: 14,
								s: { c: 26 }
							}
						}
					}, 6],
					m: [{ e: [{ n: { s: 23 } }, 66] }, 69],
					n: [{
						a: [{ s: 68 }, 66],
						e: 66,
						u: 66
					}, 121],
					o: {
						a: [{
							b: [{ i: 5 }, 112],
							s: 0
						}, 63],
						b: [{
							l: 30,
							r: 6,
							s: 68
						}, 64],
						c: { h: 47 },
						d: {
							s: 29,
							y: 14
						},
						e: [{
							b: { l: 4 },
							i: [{ g: 23 }, 8],
							n: 0
						}, 6],
						f: 64,
						h: { r: { e: { i: 36 } } },
						i: { s: 0 },
						l: {
							a: {
								n: 22,
								u: 22
							},
							c: 8,
							e: { r: { l: 34 } },
							i: {
								e: 23,
								n: 22,
								t: 9
							},
							u: 74,
							z: { a: 8 }
						},
						m: { b: { e: 5 } },
						n: {
							".": 72,
							a: { t: 0 },
							d: { e: 24 },
							e: { r: 22 },
							s: 72
						},
						o: [{
							l: 1,
							t: {
								i: 24,
								o: 4
							}
						}, 72],
						p: [{ e: 6 }, 64],
						r: {
							".": 72,
							a: {
								e: 8,
								l: 8,
								n: { t: 2 },
								s: 22
							},
							d: {
								a: { n: 36 },
								r: 4
							},
							e: { i: 9 },
							i: {
								g: 9,
								n: 22
							},
							s: 1,
							t: {
								".": 66,
								e: { r: 4 },
								r: { a: { t: 49 } }
							}
						},
						s: {
							e: { s: 14 },
							t: 8
						},
						t: [{
							e: [{ r: 107 }, 4],
							h: 0,
							s: {
								e: 4,
								o: 4,
								p: 14,
								t: 24
							},
							t: 8
						}, 124],
						x: { e: { l: 9 } },
						y: 186
					},
					ö: {
						b: { l: 6 },
						f: 69,
						i: { s: 6 },
						l: 64
					},
					p: [{
						a: { g: 1 },
						o: 66
					}, 121],
					q: 74,
					r: [{
						".": 74,
						a: {
							".": 65,
							a: 8,
							d: 79,
							e: { d: 82 },
							h: 65,
							i: { s: { c: 31 } },
							k: 65,
							m: 188,
							n: { d: {
								e: {
									n: { t: 27 },
									r: { k: 27 }
								},
								r: 13
							} },
							t: {
								".": 82,
								e: { r: [{
									d: 7,
									g: 7
								}, 98] },
								g: 82,
								h: 24,
								r: 24
							},
							u: { n: [{ t: { e: 34 } }, 118] }
						},
						ä: { d: 79 },
						e: {
							".": 79,
							c: { h: {
								e: { r: { c: 136 } },
								s: 25,
								t: {
									e: 189,
									l: 136
								}
							} },
							d: 74,
							f: 74,
							g: 79,
							i: {
								c: 66,
								f: 75,
								t: {
									e: { i: 39 },
									r: 13
								},
								z: 66
							},
							k: 74,
							l: { i: 86 },
							m: [{ s: {
								c: 23,
								e: { i: 27 },
								t: 13
							} }, 65],
							n: {
								".": 78,
								t: 82
							},
							o: 74,
							p: 79,
							r: 143,
							s: {
								".": 78,
								e: 66,
								t: 82
							},
							t: [{ t: { e: { n: 39 } } }, 65],
							u: 79,
							v: 65
						},
						i: {
							d: { a: 4 },
							e: {
								b: 75,
								f: {
									a: 23,
									e: { r: 39 }
								},
								m: 82,
								n: 78
							},
							g: {
								a: 78,
								i: 78,
								k: 75
							},
							k: {
								a: { n: { s: 7 } },
								e: { r: 4 },
								u: 4
							},
							l: 65,
							n: {
								a: 78,
								d: 82
							},
							o: 65,
							s: {
								c: 78,
								s: 75
							},
							t: { t: 82 }
						},
						o: {
							e: 65,
							h: 79,
							l: 79,
							m: { a: 24 },
							n: 124,
							s: [{ t: 82 }, 65],
							t: {
								a: 4,
								e: {
									i: 26,
									r: 4
								},
								h: 24,
								o: 24,
								r: 24,
								z: 5
							},
							u: 79
						},
						ö: 65,
						u: {
							c: [{ h: { u: 4 } }, 65],
							e: { b: 82 },
							f: 74,
							n: [{
								d: 82,
								e: 11
							}, 9],
							s: [{ t: 86 }, 23],
							t: {
								e: { r: 4 },
								h: 24
							}
						},
						ü: {
							b: 79,
							c: 72
						}
					}, 6],
					s: [{
						a: {
							d: 113,
							e: { r: 85 },
							k: 65,
							l: { l: 85 },
							m: {
								b: 0,
								t: 85
							},
							n: {
								f: 78,
								t: 85,
								z: 85
							},
							p: 65,
							r: 65,
							u: [{
								m: 23,
								r: 23
							}, 66]
						},
						ä: { r: 113 },
						c: {
							h: [{
								e: {
									c: 114,
									f: 78
								},
								u: 88
							}, 68],
							o: 65,
							u: 6
						},
						d: { e: { s: 103 } },
						e: {
							b: 95,
							h: { r: 85 },
							i: { n: 85 },
							n: [{ e: 14 }, 1],
							r: {
								d: 0,
								e: 112,
								f: 85,
								g: 85,
								i: { n: 190 },
								k: 0,
								l: 85,
								r: 0,
								s: 85,
								t: 0,
								v: 88,
								w: 0,
								z: 0
							},
							t: [{
								h: 0,
								z: { e: { r: 191 } }
							}, 1],
							u: 113,
							x: 192
						},
						i: {
							d: { e: 85 },
							m: 113,
							n: {
								d: 0,
								f: 0,
								t: { e: 2 }
							}
						},
						k: 65,
						o: {
							b: 153,
							f: { f: 0 },
							p: 113,
							r: [{
								c: 0,
								i: 85,
								t: {
									".": 2,
									s: 2
								}
							}, 1]
						},
						ö: { f: 6 },
						p: {
							e: [{ r: { i: 78 } }, 6],
							h: 6,
							i: { t: 66 },
							r: { u: { n: 98 } }
						},
						r: { e: { i: 2 } },
						s: 29,
						t: [{
							a: {
								b: { e: 31 },
								d: { e: 78 },
								k: 8,
								l: 90,
								n: {
									d: { s: 193 },
									k: 34,
									n: 34
								},
								r: { t: 34 },
								s: 22,
								u: {
									c: 114,
									f: 194,
									s: 34
								}
							},
							e: {
								i: {
									l: 2,
									n: { b: 34 },
									s: 34
								},
								k: 11,
								m: [{
									a: 34,
									i: 34
								}, 23],
								n: {
									e: 157,
									t: 34,
									z: 34
								},
								r: {
									e: 157,
									f: 34,
									h: 34,
									k: 34,
									n: { t: 34 },
									o: 157,
									ö: 34,
									z: 34
								},
								s: [{ s: 16 }, 195],
								t: 66,
								u: { e: 88 }
							},
							h: 8,
							i: {
								d: 11,
								n: 78,
								o: 8,
								p: 85
							},
							o: {
								b: 90,
								c: { h: 78 },
								d: 0,
								r: 78
							},
							r: {
								a: {
									c: 78,
									e: 114,
									u: 78
								},
								ä: 85,
								e: {
									p: 34,
									t: 34
								},
								o: { s: 34 },
								u: { e: 34 },
								ü: 90
							},
							u: { n: 78 },
							ü: { b: 78 },
							y: 65
						}, 6],
						u: {
							m: {
								b: 0,
								s: 0
							},
							n: 113,
							r: { l: 0 }
						},
						z: [{ e: { p: 129 } }, 65]
					}, 69],
					t: [{
						a: { s: { t: { r: 13 } } },
						e: 66,
						h: 43,
						i: { s: [{ c: { h: {
							e: { n: 34 },
							l: 42
						} } }, 1] },
						o: { n: 73 },
						r: { a: { n: 5 } },
						s: { t: 1 },
						u: { e: { n: 8 } },
						ü: 186
					}, 74],
					u: {
						b: 1,
						c: { h: {
							a: { r: {
								e: 2,
								t: 26
							} },
							e: [{
								c: 196,
								r: {
									e: 26,
									f: 26,
									h: 197,
									l: 197,
									s: 58,
									w: 197,
									z: 197
								},
								t: 9
							}, 5],
							s: { p: 5 }
						} },
						e: [{
							g: { e: { l: { e: 42 } } },
							r: { o: 23 }
						}, 6],
						f: {
							e: 172,
							r: 29
						},
						g: {
							l: 6,
							r: { a: 22 }
						},
						l: { l: { a: 24 } },
						m: {
							f: 79,
							k: 74,
							r: 74
						},
						n: {
							a: 29,
							d: [{
								ä: 4,
								d: 78,
								e: {
									n: { t: 49 },
									r: 36,
									s: 5
								},
								i: { n: 4 },
								n: 78,
								z: 78
							}, 72],
							f: 79,
							g: { n: 198 },
							h: 79,
							l: 79,
							t: {
								e: { r: { z: 61 } },
								r: 4
							},
							w: 74
						},
						r: {
							c: 8,
							g: {
								a: {
									n: 4,
									r: 4,
									u: 36
								},
								i: { n: 4 },
								l: 4,
								r: 4
							},
							i: 0,
							n: 79,
							s: { a: 66 }
						},
						s: [{
							a: 30,
							c: { h: {
								a: [{
									r: 25,
									u: 34
								}, 9],
								e: {
									i: 33,
									l: 53,
									u: 33
								},
								l: 9,
								m: 170,
								n: 9,
								o: 170,
								r: 9,
								w: [{ a: 25 }, 9]
							} },
							e: { r: {
								s: 34,
								w: 34
							} },
							i: { n: 9 },
							o: 6,
							p: 30,
							s: { p: { a: 23 } },
							t: { a: 8 },
							u: [{ n: 8 }, 6]
						}, 65],
						ß: { e: { r: 9 } },
						t: {
							a: 1,
							r: 30
						}
					},
					ü: {
						c: 43,
						g: { e: { l: { e: 25 } } },
						h: { r: { e: 5 } },
						r: { s: 1 }
					},
					v: 74,
					w: [{
						a: [{ s: { s: { e: 98 } } }, 66],
						ä: 66,
						e: 66,
						i: 66
					}, 74],
					y: [{
						a: { u: { t: { o: 98 } } },
						o: 1,
						p: [{ i: 4 }, 0],
						s: 1,
						t: { e: { s: 14 } }
					}, 161],
					z: [{
						e: 66,
						u: [{
							g: 68,
							n: 22
						}, 66]
					}, 84]
				}, 76],
				c: {
					a: [{
						b: [{ l: 0 }, 1],
						c: [{ h: 9 }, 72],
						e: [{ s: 68 }, 8],
						g: [{ o: 14 }, 29],
						h: 43,
						l: { a: {
							b: 0,
							m: 0
						} },
						m: { p: { l: 24 } },
						n: { g: 66 },
						p: { e: 6 },
						r: {
							a: 1,
							n: 99,
							r: { i: 86 },
							s: 1
						},
						s: {
							a: 171,
							t: { e: 8 }
						},
						t: { h: 29 },
						u: {
							r: 0,
							s: [{ t: 86 }, 68]
						},
						y: 125
					}, 76],
					ä: [{ s: 1 }, 43],
					c: [{
						e: 64,
						h: [{ i: 4 }, 64]
					}, 74],
					d: [{ o: 66 }, 199],
					e: {
						a: {
							e: 74,
							r: 74
						},
						ä: 74,
						b: 74,
						c: 74,
						d: [{ r: 6 }, 76],
						e: 74,
						f: 74,
						g: { r: 74 },
						h: 76,
						i: 43,
						j: 74,
						k: { a: 74 },
						l: {
							a: 29,
							e: { r: 14 },
							l: 72,
							s: 72
						},
						n: [{
							e: 68,
							g: 68,
							i: 30,
							o: 6,
							s: 68,
							t: [{ o: [{ s: 4 }, 14] }, 72],
							u: { n: 8 }
						}, 186],
						o: [{ p: 74 }, 125],
						r: [{
							e: { u: 14 },
							i: [{ s: 9 }, 0],
							o: 0
						}, 76],
						s: {
							h: 29,
							p: 74,
							t: { i: 0 }
						},
						t: [{
							".": 72,
							a: [{ m: 22 }, 68],
							t: 72
						}, 74],
						u: 43,
						z: 74
					},
					é: 76,
					f: 64,
					g: 6,
					h: {
						".": 74,
						a: {
							b: [{ i: 200 }, 75],
							c: [{ k: 0 }, 101],
							e: {
								p: 0,
								r: { m: 2 },
								s: 0
							},
							f: [{ e: { i: 83 } }, 74],
							g: { e: 28 },
							k: { t: 0 },
							l: {
								a: { m: 83 },
								b: 26,
								l: { e: { i: { n: 27 } } }
							},
							m: {
								e: { r: 4 },
								p: { e: 2 },
								y: 72
							},
							n: {
								c: 72,
								d: { r: 2 },
								g: {
									e: 2,
									r: 2
								},
								o: 0,
								s: {
									a: 2,
									t: 2
								},
								z: 75
							},
							o: 72,
							p: { p: 0 },
							r: {
								".": 75,
								a: [{ b: 15 }, 72],
								d: 72,
								e: 75,
								t: { a: 83 }
							},
							s: {
								c: 4,
								p: 0
							},
							t: {
								m: 0,
								o: 72,
								t: 75,
								u: 75,
								z: 75
							},
							u: {
								k: 75,
								s: {
									f: 2,
									p: { o: 26 },
									r: 2,
									s: { t: 2 },
									t: { r: 2 },
									w: 2,
									z: 2
								},
								t: 26
							}
						},
						ä: {
							p: 0,
							r: { m: 0 },
							s: 0
						},
						â: 76,
						b: 74,
						c: 74,
						d: 74,
						e: {
							b: [{ e: { n: 201 } }, 8],
							c: { h: { t: 2 } },
							e: { r: { s: 34 } },
							f: {
								".": 72,
								e: { i: 4 },
								f: 75,
								i: { n: 83 },
								r: 4,
								s: 72
							},
							h: [{
								e: 75,
								r: 75
							}, 74],
							i: [{
								l: 0,
								m: 0,
								n: {
									l: { a: 2 },
									t: { ö: 2 },
									z: { e: 2 }
								},
								s: {
									".": 2,
									e: 2
								}
							}, 75],
							l: {
								a: { s: 4 },
								e: {
									k: 2,
									m: 75,
									n: 4,
									r: 4
								}
							},
							m: {
								e: { ".": 4 },
								i: [{
									e: 83,
									k: 83
								}, 9],
								p: 75
							},
							n: {
								e: { b: 4 },
								g: { e: { ".": 2 } },
								i: { d: 4 },
								o: 4,
								s: { p: 5 },
								t: {
									c: 75,
									e: { n: 27 },
									f: 75,
									s: 75,
									w: 75
								}
							},
							r: {
								a: [{ t: 4 }, 14],
								b: {
									e: { s: { ".": 27 } },
									s: 154
								},
								d: { e: { ".": 27 } },
								g: { e: { b: { n: 136 } } },
								n: { t: 154 },
								r: { e: { g: { u: 136 } } },
								s: { t: { a: 26 } },
								t: { r: { a: { g: [{ e: 27 }, 2] } } },
								z: { e: { u: 136 } }
							},
							s: { s: 202 },
							t: {
								a: [{ g: 15 }, 75],
								i: { k: 15 }
							},
							x: 203
						},
						é: 76,
						f: 74,
						g: [{ a: { u: 2 } }, 74],
						h: 74,
						i: {
							a: 72,
							l: {
								f: { s: 25 },
								i: 34
							},
							n: {
								d: 75,
								f: 202,
								h: 0,
								k: {
									o: 2,
									r: 2
								},
								s: 0,
								t: 202,
								v: 202
							},
							p: {
								".": 72,
								s: 72
							},
							r: { u: 72 },
							s: { t: { a: 34 } },
							t: 72
						},
						j: 74,
						k: 74,
						l: [{
							a: [{
								d: { e: 2 },
								e: { n: { d: 2 } },
								n: { z: 2 },
								t: 0,
								u: { f: { ".": 2 } }
							}, 4],
							ä: {
								d: 2,
								n: { d: 2 }
							},
							e: {
								i: { n: 2 },
								n: 9
							},
							o: 4,
							u: { n: 9 }
						}, 74],
						m: [{ e: 6 }, 74],
						n: [{
							e: [{
								p: 9,
								r: { e: { i: { ".": 19 } } }
							}, 4],
							i: 4
						}, 101],
						o: {
							b: 75,
							c: { h: 8 },
							e: {
								l: 0,
								n: 75,
								r: 72
							},
							f: [{
								f: 0,
								s: 107
							}, 75],
							g: 72,
							l: {
								a: 31,
								e: 204
							},
							r: {
								c: 0,
								d: 75,
								e: {
									i: 4,
									s: 83
								},
								s: { ".": 83 },
								t: { s: 2 },
								w: 72
							},
							s: { l: 72 }
						},
						ö: {
							l: 0,
							n: 74,
							r: 72
						},
						p: 74,
						r: [{
							a: [{
								b: 0,
								d: 0,
								l: 0,
								p: 5,
								s: 0,
								t: 0
							}, 74],
							ä: 74,
							e: [{
								h: 0,
								u: 0,
								v: 0
							}, 84],
							h: 0,
							i: {
								n: 0,
								s: { t: 83 },
								t: 75
							},
							o: {
								e: 75,
								l: 0,
								m: { o: 83 },
								n: 72,
								s: 0
							},
							ö: 74,
							u: 74
						}, 1],
						s: [{
							m: 9,
							p: { a: {
								n: { i: 17 },
								r: { t: 33 }
							} },
							t: { r: { o: 98 } }
						}, 74],
						t: [{
							a: { n: {
								g: 9,
								k: 4
							} },
							e: { n: { ".": 7 } },
							r: { u: { h: 16 } }
						}, 74],
						u: {
							e: 75,
							f: 75,
							h: 75,
							n: [{
								f: 202,
								i: 0,
								t: 75,
								v: 75
							}, 1],
							r: {
								s: 0,
								t: 0
							},
							t: [{ t: 107 }, 75]
						},
						ü: 74,
						v: 74,
						w: 74,
						z: 74
					},
					i: {
						a: 6,
						c: 43,
						e: { s: 0 },
						l: { l: 23 },
						n: {
							d: 66,
							s: 68,
							t: 66
						},
						s: 205,
						t: 76
					},
					k: [{
						".": 74,
						a: [{
							".": 72,
							b: 1,
							c: 29,
							e: 74,
							l: 74,
							m: 1,
							n: 1,
							r: [{ d: 72 }, 1],
							u: {
								".": 72,
								e: 72
							}
						}, 43],
						ä: 104,
						b: 74,
						c: 74,
						d: 74,
						e: [{
							c: 101,
							f: { f: 75 },
							h: [{ e: 0 }, 74],
							i: 168,
							l: {
								a: 4,
								c: 14,
								e: {
									k: 75,
									m: 75
								},
								t: { i: 98 }
							},
							m: {
								b: 75,
								p: 75
							},
							n: {
								e: { r: { z: { e: 32 } } },
								s: {
									e: { m: 136 },
									o: 13,
									t: { u: { r: 39 } }
								},
								t: {
									e: {
										".": 136,
										n: 206
									},
									f: 75,
									r: { o: { p: 27 } },
									w: 75
								}
							},
							r: {
								e: {
									c: 4,
									m: { i: 136 }
								},
								f: { ü: { l: 27 } },
								g: { e: { b: 136 } },
								k: { e: {
									n: 206,
									r: 27
								} },
								l: { a: { u: 207 } },
								n: {
									i: { e: 136 },
									s: { t: 206 }
								},
								o: 202,
								s: { ".": 33 },
								t: {
									u: 154,
									ü: 75
								},
								z: {
									".": 75,
									e: { u: { g: { n: 27 } } }
								}
							},
							s: { e: 202 },
							u: 168,
							x: 74
						}, 76],
						f: 74,
						g: 74,
						h: 74,
						i: [{
							d: 149,
							n: {
								d: 202,
								h: 202,
								k: 75,
								n: 202,
								s: 202,
								t: 75
							},
							s: 72
						}, 76],
						j: 74,
						k: 74,
						l: 168,
						m: 74,
						n: 168,
						o: [{ e: 68 }, 125],
						ö: 125,
						p: 74,
						r: 168,
						s: [{
							a: {
								c: 2,
								r: 9
							},
							i: { n: { t: 9 } },
							t: {
								a: {
									e: 2,
									t: { e: 34 }
								},
								e: { c: 4 },
								o: [{ r: 5 }, 4],
								r: 0
							}
						}, 74],
						t: [{ a: { r: 9 } }, 74],
						u: [{
							e: 74,
							h: 168,
							m: {
								b: 0,
								s: 202,
								w: 75
							},
							n: {
								a: 202,
								f: 0,
								i: 75,
								t: 75
							},
							p: 209,
							r: 168
						}, 208],
						w: 74,
						y: 76,
						z: 74
					}, 65],
					l: [{
						e: {
							t: 68,
							v: { e: { l: 4 } }
						},
						i: {
							e: { n: 5 },
							n: { g: 23 },
							p: [{ a: 14 }, 1]
						},
						o: [{
							c: { h: 8 },
							f: { e: 34 }
						}, 76],
						u: [{ b: 14 }, 208]
					}, 210],
					m: [{ i: 65 }, 6],
					o: [{
						c: {
							a: 14,
							h: [{ e: 25 }, 0]
						},
						d: { e: [{ s: 14 }, 6] },
						g: [{ n: 4 }, 0],
						i: [{ t: 0 }, 1],
						k: { e: 6 },
						l: {
							a: { s: 14 },
							e: { u: 9 },
							l: { e: { g: { e: { ".": 19 } } } },
							o: 28
						},
						m: { t: { e: {
							".": 4,
							s: 98
						} } },
						n: { t: { i: { n: { u: { a: { t: { i: 48 } } } } } } },
						o: 6,
						p: { e: [{ ".": 9 }, 74] },
						r: {
							a: 0,
							b: 74,
							d: { a: 4 },
							e: { s: 14 },
							t: { i: 34 },
							v: { e: { t: 98 } }
						},
						s: { t: 8 },
						t: {
							c: 74,
							e: 6
						},
						u: [{
							c: 4,
							s: { i: 8 },
							t: 74
						}, 6]
					}, 76],
					ô: 110,
					p: 69,
					q: 74,
					r: [{
						a: {
							e: 66,
							h: 66,
							u: 66
						},
						ä: 66,
						e: [{
							e: 74,
							m: { e: 4 },
							s: 68
						}, 76],
						o: { s: [{ s: 86 }, 68] },
						u: 76,
						y: 1
					}, 65],
					s: [{
						a: 6,
						f: 6,
						i: 65,
						t: {
							i: 109,
							r: 109
						}
					}, 74],
					t: [{
						e: { a: 1 },
						i: { o: [{ n: 86 }, 211] },
						u: { r: 68 }
					}, 74],
					u: [{
						a: 74,
						l: { u: 4 },
						p: [{
							e: 6,
							p: 8,
							r: 30
						}, 186],
						s: {
							s: { i: { o: 5 } },
							t: 8
						}
					}, 97],
					v: [{ e: 66 }, 65],
					x: 74,
					y: [{
						a: { n: { ".": 0 } },
						b: { e: 68 }
					}, 76]
				},
				ç: 76,
				d: [{
					a: {
						a: [{ l: 172 }, 43],
						b: [{
							a: {
								b: 78,
								k: 80
							},
							b: 74,
							d: 74,
							e: [{ n: 77 }, 65],
							f: 74,
							g: 74,
							h: 74,
							i: [{ t: 212 }, 68],
							l: { o: 9 },
							n: 74,
							o: 84,
							r: {
								a: 4,
								e: 80,
								u: 142,
								ü: 142
							},
							s: 74,
							t: 74,
							w: 74,
							z: 74
						}, 64],
						c: [{
							h: {
								a: [{ u: { t: 32 } }, 14],
								e: [{
									c: 9,
									r: 196
								}, 138],
								i: { n: 23 },
								o: 14,
								s: { t: { u: 26 } },
								t: { z: 75 },
								u: { n: { g: 2 } }
							},
							k: 72
						}, 64],
						d: [{
							e: { l: {
								".": 9,
								g: 9,
								s: 9
							} },
							o: 6,
							r: 1
						}, 64],
						e: [{
							c: 72,
							g: 79,
							h: 79,
							m: { t: 82 },
							n: {
								a: 24,
								d: 66
							},
							p: 79,
							q: 74,
							r: {
								f: 0,
								z: { t: 88 }
							},
							u: [{ s: 8 }, 79],
							x: 79
						}, 6],
						f: [{
							f: 74,
							l: 29,
							o: { n: 23 },
							r: { a: 0 }
						}, 64],
						g: [{
							i: 23,
							o: 1
						}, 64],
						h: [{ l: 8 }, 43],
						i: {
							n: 0,
							r: 79,
							s: {
								m: 0,
								t: 0
							}
						},
						k: {
							a: { d: 9 },
							n: 6,
							r: { o: 9 }
						},
						l: {
							a: {
								d: 11,
								e: { r: 34 },
								g: 0
							},
							ä: { r: 9 },
							o: {
								p: 9,
								r: 9
							},
							ö: 0,
							p: { e: 82 },
							t: { e: 82 },
							ü: 0
						},
						m: {
							b: 79,
							e: [{
								i: 129,
								n: { s: 100 }
							}, 4],
							m: {
								a: {
									e: 88,
									n: 88
								},
								ä: 82
							},
							p: {
								e: 82,
								u: 66
							},
							t: 79
						},
						n: {
							a: {
								e: 14,
								l: [{ g: 34 }, 82],
								n: 9,
								t: 213
							},
							c: { e: { ".": 4 } },
							d: [{ a: 82 }, 99],
							e: {
								i: 82,
								u: 214
							},
							f: [{ u: 78 }, 74],
							g: {
								a: 82,
								e: { b: 88 },
								s: 66
							},
							h: 74,
							i: {
								e: { r: 26 },
								m: 75
							},
							k: {
								a: {
									l: 4,
									n: 4
								},
								e: { r: [{ f: 49 }, 88] },
								l: [{ a: 34 }, 4],
								o: 24,
								r: 4
							},
							l: { e: 75 },
							n: { a: 82 },
							o: 172,
							s: [{
								".": 78,
								e: 78
							}, 144],
							t: {
								a: 5,
								r: 75,
								w: 75
							},
							z: {
								u: 82,
								ü: 82,
								w: 4
							}
						},
						p: [{
							a: 65,
							o: {
								l: 72,
								r: 9
							},
							u: 6
						}, 69],
						r: {
							a: [{
								n: 8,
								s: 8
							}, 6],
							b: [{ i: 83 }, 68],
							c: 74,
							d: {
								a: { r: 4 },
								e: [{
									i: 26,
									r: 26
								}, 4],
								o: 4,
								r: 4,
								w: { a: { r: { e: 42 } } }
							},
							e: {
								a: 82,
								i: 8,
								m: [{ i: 34 }, 23],
								n: { e: 155 }
							},
							i: { s: { t: 162 } },
							k: { r: 4 },
							m: { a: { r: 4 } },
							r: { e: { s: 116 } },
							t: {
								".": 82,
								d: 82,
								g: 82,
								h: 181,
								i: [{ n: 36 }, 82],
								l: 82
							},
							u: [{ m: { ".": 34 } }, 6],
							z: { t: 75 }
						},
						s: {
							c: { h: { e: 9 } },
							e: { i: [{ n: 7 }, 2] },
							h: 29,
							p: [{
								a: 0,
								e: { k: 116 }
							}, 63],
							s: { i: 82 },
							t: [{
								e: 82,
								r: { a: 4 },
								u: 4
							}, 0]
						},
						t: {
							a: 0,
							e: {
								i: 0,
								l: 77,
								n: 23
							},
							h: 6,
							i: { v: 107 },
							l: 79,
							m: 79,
							s: { t: 4 },
							t: { a: 82 },
							u: { m: 5 }
						},
						u: {
							d: 79,
							e: { r: { e: 25 } },
							f: 215,
							g: 79,
							i: 1,
							k: 79,
							n: { t: 0 },
							r: { i: 86 },
							s: 79,
							ß: 216,
							t: { o: 75 }
						},
						x: 64,
						z: [{ o: 6 }, 64]
					},
					ä: {
						c: 72,
						f: 69,
						g: 69,
						h: 69,
						m: { t: 79 },
						n: {
							a: 30,
							d: 79
						},
						p: 69,
						q: 74,
						r: {
							m: 68,
							z: { t: 82 }
						},
						u: [{ s: 0 }, 121],
						x: 74
					},
					b: [{
						e: { e: 4 },
						i: { e: 1 }
					}, 84],
					c: [{
						h: [{ e: { n: { g: { e: { n: { e: 147 } } } } } }, 177],
						o: { r: 1 },
						r: 64
					}, 74],
					d: [{
						a: [{
							e: 9,
							r: { m: 107 }
						}, 66],
						ä: 66,
						e: {
							a: 1,
							l: { e: { c: 37 } },
							r: { a: 8 }
						},
						h: [{ a: 14 }, 66],
						i: {
							e: [{ n: 5 }, 1],
							n: { g: { s: 25 } }
						},
						o: 66
					}, 84],
					e: {
						a: {
							d: [{ l: 9 }, 1],
							e: 0,
							t: 28
						},
						b: [{
							e: { n: { e: 179 } },
							ü: 72
						}, 1],
						c: {
							a: { ".": 9 },
							h: {
								o: { r: 2 },
								r: 0
							},
							u: 79
						},
						d: [{
							e: {
								l: 77,
								s: 14
							},
							i: {
								e: 23,
								t: 9
							}
						}, 1],
						e: [{
							b: 0,
							f: 217,
							g: 0,
							m: 217,
							p: 0,
							r: 0,
							s: 0,
							t: 0,
							u: 217,
							x: 72
						}, 1],
						f: {
							a: { ".": 9 },
							f: 79,
							l: 1
						},
						g: [{ g: 79 }, 1],
						h: {
							a: 1,
							o: { p: 2 },
							r: 79,
							y: { d: { s: 75 } }
						},
						i: {
							c: [{ h: { e: { r: 176 } } }, 9],
							d: { e: { n: 15 } },
							e: 79,
							f: 79,
							g: 79,
							m: 0,
							n: {
								b: 82,
								d: 47,
								e: 82,
								f: {
									o: 3,
									r: 3
								},
								g: [{ e: { n: 27 } }, 66],
								h: 75,
								k: 82,
								l: 82,
								m: 82,
								o: 82,
								r: 82,
								s: {
									".": 75,
									a: 116,
									ä: 116,
									e: 3,
									t: {
										a: 27,
										r: 27
									}
								},
								t: { e: { r: 27 } },
								v: 218,
								w: 82
							},
							o: 0,
							s: {
								i: 28,
								m: 85,
								p: 4,
								t: 0
							}
						},
						k: { z: 74 },
						l: {
							a: {
								c: { h: 34 },
								m: 22,
								n: [{
									o: 34,
									t: 16
								}, 23],
								t: [{ e: 34 }, 23],
								u: {
									f: { t: 34 },
									g: 16
								}
							},
							d: 68,
							e: {
								".": 2,
								f: 9,
								i: { g: 44 },
								k: 82,
								m: { e: 75 },
								n: { d: 34 },
								r: {
									k: 34,
									n: 34,
									r: 115,
									z: 34
								}
							},
							f: {
								".": 82,
								e: {
									".": 116,
									n: { s: 32 }
								},
								m: 82
							},
							i: { n: {
								e: 23,
								n: 34
							} },
							k: 68,
							l: {
								a: {
									n: 36,
									r: 4
								},
								e: [{
									b: 36,
									i: [{ c: 26 }, 4],
									r: 36
								}, 5]
							},
							m: { i: 5 },
							n: { e: 24 },
							o: {
								b: 22,
								p: 22
							},
							s: {
								a: {
									c: { h: 49 },
									n: 4,
									s: 4
								},
								e: { i: { n: 7 } },
								i: { n: { t: 49 } },
								p: {
									a: {
										n: 49,
										r: 7,
										t: 7
									},
									r: 4
								}
							}
						},
						m: {
							a: {
								n: { h: 9 },
								r: 4
							},
							e: { n: { t: [{ g: 17 }, 98] } },
							i: { e: 23 },
							p: { f: 82 }
						},
						n: {
							".": 78,
							a: {
								b: 23,
								d: { e: 4 },
								m: 28,
								n: 9,
								r: { r: 15 },
								u: {
									".": 15,
									e: 2
								}
							},
							d: {
								e: { n: 5 },
								h: 82,
								k: 82,
								r: 11,
								s: 23,
								u: 23
							},
							e: {
								b: 11,
								d: 54,
								n: {
									d: 16,
									g: 16
								},
								p: 9,
								r: {
									b: 34,
									e: { i: 34 },
									g: 116,
									o: 16,
									ö: 16,
									s: 34,
									t: 16,
									w: 9
								}
							},
							f: 99,
							g: { e: {
								".": 219,
								l: {
									n: 189,
									s: 220
								},
								n: { ".": 7 }
							} },
							i: {
								d: 9,
								m: 22
							},
							k: {
								a: { k: 36 },
								e: { r: { l: 7 } },
								o: { b: 36 }
							},
							o: { b: 9 },
							s: [{
								a: { l: 4 },
								t: {
									i: { e: 7 },
									o: {
										p: 7,
										r: 26
									}
								},
								u: { r: 4 }
							}, 78],
							t: {
								d: 82,
								e: { n: { g: { e: { n: { e: 48 } } } } },
								f: 82,
								g: 82,
								h: 8,
								k: 82,
								l: { a: 75 },
								n: 82,
								r: { o: { p: 7 } },
								w: 75,
								z: 75
							},
							z: {
								e: { r: { f: 49 } },
								y: { m: 4 }
							}
						},
						o: { l: 74 },
						p: {
							f: 29,
							l: 1,
							o: { t: 23 }
						},
						r: {
							a: {
								".": 0,
								b: [{ i: 2 }, 8],
								d: { e: 31 },
								e: {
									n: 34,
									t: 2,
									u: 2
								},
								f: 8,
								g: 11,
								k: 8,
								l: {
									b: 34,
									t: 34
								},
								m: { p: { e: 2 } },
								n: [{
									".": 2,
									e: 34,
									t: 34,
									z: 34
								}, 23],
								p: 22,
								s: [{
									i: 34,
									p: 34
								}, 23]
							},
							ä: { n: 22 },
							b: { s: 82 },
							d: { b: 75 },
							e: {
								b: 54,
								c: { k: 16 },
								d: { i: 34 },
								i: {
									g: { n: { i: 136 } },
									n: { i: 7 },
									s: { ".": 34 }
								},
								l: {
									e: 9,
									l: 34
								},
								m: { i: 9 },
								n: {
									d: { e: 34 },
									e: 16,
									g: { e: 34 },
									s: 16,
									t: {
										e: 34,
										g: 34
									}
								},
								r: {
									".": 7,
									d: { e: 19 },
									e: 25,
									f: 4,
									h: 16,
									r: { e: 34 },
									s: { a: 33 }
								},
								t: [{ a: 34 }, 23],
								u: 22
							},
							f: [{ l: 34 }, 23],
							g: [{ e: { b: { n: 136 } } }, 68],
							i: {
								d: 22,
								m: 54,
								n: {
									b: 34,
									n: {
										e: { r: 34 },
										u: 17
									},
									t: { e: { g: 19 } }
								},
								s: { s: 16 }
							},
							k: 68,
							n: { a: { l: 4 } },
							o: {
								b: { e: { r: 221 } },
								e: [{ f: 34 }, 5],
								n: { k: 34 },
								r: 9,
								t: 0
							},
							ö: 68,
							r: 68,
							s: {
								k: 23,
								t: { a: { u: 34 } }
							},
							t: {
								e: {
									n: { d: { e: { ".": 26 } } },
									r: { s: 7 }
								},
								r: { a: { g: { e: { n: 136 } } } }
							},
							u: {
								h: 9,
								m: { p: 4 }
							},
							w: { e: { c: { k: 7 } } },
							z: {
								".": 82,
								v: 82
							}
						},
						s: {
							a: {
								g: 54,
								h: 22,
								k: 9,
								m: { t: 34 },
								n: {
									g: 34,
									t: 34,
									z: 34
								},
								p: 9,
								u: 22
							},
							c: { h: { e: { f: 46 } } },
							e: {
								b: 22,
								h: 54,
								i: {
									l: 16,
									n: 16
								},
								l: { t: 34 },
								n: {
									e: 155,
									g: 34
								},
								r: {
									e: 157,
									f: 34,
									g: 34,
									h: 34,
									k: 34,
									l: 34,
									m: 34,
									n: 34,
									s: 34,
									z: 34
								},
								t: [{ a: 34 }, 23]
							},
							h: { u: 0 },
							i: {
								e: { r: { ".": 26 } },
								n: 22
							},
							o: { s: 9 },
							p: {
								a: [{ r: { k: 7 } }, 9],
								o: { t: 9 },
								u: 4
							},
							s: [{ e: [{
								n: { s: 7 },
								r: {
									".": 7,
									i: 7,
									n: 7,
									s: 7
								}
							}, 23] }, 68],
							t: {
								a: {
									f: 2,
									l: {
										l: 2,
										t: 26
									}
								},
								e: {
									c: 2,
									i: {
										g: { e: 26 },
										n: { s: { a: 26 } }
									},
									l: { l: 2 },
									m: { p: 7 },
									r: {
										g: 49,
										n: 2,
										t: 7
									}
								},
								i: { n: { a: 7 } },
								r: { a: { s: 2 } },
								u: { m: 4 }
							},
							u: [{ n: 8 }, 6]
						},
						t: {
							a: [{
								c: 23,
								t: 77
							}, 0],
							e: { n: { t: 5 } },
							h: { i: 77 },
							i: { k: 9 },
							s: 1,
							w: 79
						},
						u: {
							f: 29,
							h: 0,
							l: 79,
							m: 0,
							n: 222,
							r: { l: 0 },
							s: 0,
							t: 78
						},
						v: { i: { d: 77 } },
						x: {
							e: {
								m: 8,
								n: [{ d: 16 }, 5],
								r: 22
							},
							i: { s: 9 },
							p: {
								e: 75,
								o: 75
							}
						}
					},
					f: [{
						a: { n: { g: 86 } },
						e: { n: 68 },
						i: { n: { s: 23 } },
						l: { a: 9 }
					}, 121],
					g: [{
						a: { t: 1 },
						e: {
							".": 65,
							r: { e: 23 },
							s: { h: 90 },
							t: {
								a: {
									n: { g: 7 },
									u: 4
								},
								e: 24
							}
						},
						l: 66
					}, 84],
					h: [{
						a: { u: { e: { r: { i: 27 } } } },
						e: { k: 68 },
						u: [{ n: 9 }, 66]
					}, 121],
					i: {
						a: {
							l: { e: {
								i: 31,
								r: 98
							} },
							r: { r: 0 },
							s: 99
						},
						b: 1,
						c: {
							e: 0,
							h: {
								l: 0,
								o: 0,
								t: {
									e: { r: 173 },
									s: 98
								}
							},
							k: { e: { l: 196 } },
							o: 172
						},
						d: {
							e: {
								a: 77,
								e: 82,
								n: 9
							},
							y: 84
						},
						e: {
							d: 29,
							i: 30,
							l: { e: { k: 2 } },
							n: {
								e: {
									b: 117,
									v: 37
								},
								i: 4,
								o: 4,
								s: {
									".": 2,
									t: {
										a: { r: { t: 42 } },
										r: { ä: 42 }
									}
								},
								t: { e: { r: { m: { i: 38 } } } }
							},
							p: 1,
							r: { e: { i: 4 } },
							s: { e: 5 },
							t: { h: 4 }
						},
						g: {
							e: { s: 23 },
							n: 1,
							t: {
								a: 4,
								r: 24
							}
						},
						l: {
							a: {
								r: 9,
								u: 22
							},
							f: 68,
							l: { u: 82 },
							s: { t: 24 },
							t: 79
						},
						m: {
							b: 79,
							p: 79
						},
						n: {
							a: 0,
							d: 79,
							f: [{
								e: 66,
								l: 66,
								o: 66,
								r: 66
							}, 74],
							g: [{ a: 139 }, 72],
							h: 79,
							j: 79,
							s: {
								c: 82,
								e: 82,
								p: 82,
								t: 82,
								u: 82,
								z: 82
							},
							t: 79,
							v: 79
						},
						o: {
							d: { i: 9 },
							n: {
								i: { n: 26 },
								s: 103
							},
							r: { a: 0 },
							s: 68
						},
						p: [{ t: 0 }, 125],
						r: {
							a: {
								k: 9,
								n: 9
							},
							e: [{
								".": 77,
								n: 77
							}, 0],
							i: {
								n: 77,
								s: 77
							},
							l: 79,
							r: 79
						},
						s: {
							a: [{
								g: 9,
								s: 9
							}, 223],
							c: { h: { r: 170 } },
							k: { a: { n: 98 } },
							o: [{ m: 9 }, 74],
							p: { e: { r: 15 } },
							r: 79,
							s: 68,
							t: [{
								a: 28,
								e: 8
							}, 23]
						},
						t: {
							a: {
								k: 22,
								l: 9,
								n: 22,
								u: 22
							},
							e: {
								c: 14,
								r: {
									e: 155,
									l: 16,
									m: 16,
									o: 16,
									ö: 16,
									s: 16,
									w: 16
								},
								s: 14
							},
							i: { n: { s: 34 } },
							o: { b: 9 },
							r: 30,
							s: 8,
							u: 30
						},
						v: {
							e: 0,
							i: 0,
							r: 6
						}
					},
					j: 74,
					k: [{
						a: { b: 68 },
						r: { a: { f: [{ t: 42 }, 5] } }
					}, 121],
					l: [{
						a: [{ n: {
							d: { r: 23 },
							g: { s: 25 }
						} }, 6],
						e: [{ r: [{
							a: 24,
							i: { n: { t: 32 } }
						}, 9] }, 66],
						i: { f: 1 },
						o: 66,
						ö: 66,
						u: { n: { g: { s: 42 } } },
						v: 6
					}, 69],
					m: 69,
					n: [{
						a: 6,
						e: [{
							p: 8,
							t: { s: 23 }
						}, 109],
						j: 6,
						u: { s: [{ s: 86 }, 68] }
					}, 69],
					o: {
						a: 29,
						b: [{
							a: 124,
							e: { r: {
								a: 9,
								h: 9,
								i: 9,
								n: 9,
								r: 9
							} },
							j: 74,
							m: 74,
							s: 101
						}, 64],
						c: [{ h: {
							i: 0,
							t: { r: 13 }
						} }, 72],
						e: {
							b: 29,
							d: 216,
							f: 216,
							k: 79,
							l: 79,
							n: [{ e: 34 }, 23],
							r: [{ i: 14 }, 1],
							s: { c: 24 }
						},
						f: {
							e: { n: 77 },
							f: 79
						},
						h: { r: 224 },
						k: 72,
						l: { i: 72 },
						m: {
							a: {
								l: 9,
								n: 9,
								r: 9
							},
							i: { n: { g: 16 } },
							n: 74,
							u: 6
						},
						n: {
							".": 72,
							a: [{ u: [{ s: 98 }, 150] }, 225],
							i: { e: 14 },
							n: 72,
							y: 74
						},
						o: {
							g: 8,
							r: 6
						},
						p: { f: 79 },
						r: {
							a: [{ k: 77 }, 0],
							b: { i: 82 },
							c: 79,
							d: 79,
							f: [{
								a: 24,
								ä: 24,
								e: { i: 4 },
								i: 24,
								l: 24,
								o: 4,
								r: 4,
								u: 24
							}, 72],
							g: 79,
							n: {
								a: 82,
								i: 82
							},
							t: [{
								a: 24,
								e: {
									i: 36,
									r: 4
								},
								h: { e: 36 },
								r: 4
							}, 79]
						},
						s: {
							i: 72,
							k: 1,
							m: 79,
							p: 0,
							s: { a: 34 },
							t: [{
								a: { s: 5 },
								e: {
									c: 5,
									n: 98
								},
								u: 9
							}, 177]
						},
						u: { v: 79 },
						w: { s: 1 },
						x: 164
					},
					ö: {
						d: 121,
						f: 121,
						k: 69,
						l: 226,
						r: { f: { l: 4 } },
						s: { c: 30 }
					},
					p: 121,
					q: 74,
					r: [{
						a: {
							".": 72,
							b: 74,
							d: 79,
							e: {
								d: 66,
								t: 82,
								u: 66
							},
							g: 72,
							h: [{ m: 75 }, 65],
							k: 79,
							l: 72,
							m: {
								m: 66,
								p: 66
							},
							n: [{
								d: 82,
								g: { l: 116 },
								k: 26
							}, 9],
							p: [{ u: 4 }, 79],
							s: {
								e: 66,
								s: 66,
								t: 82
							},
							t: {
								a: 24,
								h: 4,
								i: { n: 4 }
							},
							u: {
								b: 66,
								c: 82,
								m: 82,
								p: 82,
								s: 82,
								t: 82
							}
						},
						ä: {
							d: 74,
							n: { g: 78 },
							t: 79,
							u: [{ e: 72 }, 79]
						},
						e: {
							".": 79,
							a: {
								".": 78,
								l: 75,
								s: 78
							},
							c: { k: 78 },
							d: 74,
							f: 74,
							g: 74,
							h: [{
								a: 24,
								i: 4,
								o: 24
							}, 72],
							i: {
								c: 75,
								e: 227,
								k: 78,
								n: {
									e: 75,
									s: 75
								},
								r: 78,
								s: {
									e: 75,
									t: { r: 56 }
								},
								v: 78
							},
							j: 65,
							k: 74,
							l: [{ i: 86 }, 74],
							m: 74,
							n: [{ a: 8 }, 74],
							o: 65,
							p: 74,
							r: 74,
							s: [{
								".": 82,
								c: { h: {
									m: 7,
									w: 7
								} },
								e: 82,
								i: 82,
								s: {
									a: { n: 27 },
									e: {
										i: 39,
										l: 27,
										r: 191
									},
									t: 23
								},
								t: 82,
								u: 66
							}, 65],
							t: 74,
							v: 74,
							w: 65,
							z: 74
						},
						é: 65,
						h: 69,
						i: {
							c: 79,
							e: {
								g: 82,
								n: 107
							},
							f: [{
								f: 82,
								t: 78
							}, 72],
							n: {
								d: 82,
								g: { ".": 116 }
							},
							p: 79,
							s: {
								i: 82,
								s: 82
							},
							t: [{
								t: { e: { r: { f: 27 } } },
								u: 82
							}, 65]
						},
						o: [{
							b: 74,
							c: { k: 82 },
							e: {
								c: 66,
								s: { c: 13 }
							},
							g: { g: 75 },
							h: [{
								r: 75,
								u: 83
							}, 72],
							i: { d: { ".": 4 } },
							l: { l: 82 },
							s: [{ e: 66 }, 72],
							t: 74,
							u: 79,
							v: 79,
							w: 66
						}, 65],
						ö: {
							c: 79,
							s: { c: 24 }
						},
						u: {
							b: 79,
							c: 124,
							d: 79,
							e: {
								b: 228,
								c: { k: { e: 173 } },
								h: 66
							},
							f: 74,
							h: 79,
							n: {
								d: 75,
								t: 78
							},
							t: 79
						},
						ü: {
							b: 229,
							c: { k: { e: 34 } },
							h: 79
						}
					}, 6],
					s: [{
						a: {
							c: { h: { a: 34 } },
							d: 113,
							e: { m: 85 },
							k: 65,
							l: {
								k: 85,
								l: 85
							},
							n: {
								e: 85,
								g: 85,
								m: 78,
								t: 85,
								z: 85
							},
							r: 65,
							s: { s: { i: 2 } },
							u: [{
								f: 85,
								s: 85,
								t: 78
							}, 68]
						},
						ä: { u: 6 },
						c: {
							a: 6,
							h: [{
								i: { n: 78 },
								r: 23,
								u: { n: 118 }
							}, 68],
							r: 65
						},
						e: {
							b: 95,
							e: [{ i: 14 }, 1],
							f: 113,
							h: { r: 0 },
							i: {
								g: { n: 9 },
								n: {
									l: 2,
									t: 114
								}
							},
							l: { e: 85 },
							m: {
								b: 85,
								i: { s: 230 }
							},
							n: {
								d: { e: {
									".": 2,
									n: 2
								} },
								e: { r: 26 },
								g: 85,
								s: 14,
								t: 85
							},
							r: {
								e: 231,
								f: 85,
								h: 85,
								k: 85,
								l: 85,
								m: 85,
								r: 0,
								s: 85,
								t: 85,
								z: 85
							},
							t: [{
								a: 85,
								h: 85
							}, 4],
							v: 113,
							x: [{
								a: 78,
								e: 78
							}, 68]
						},
						h: {
							a: { k: 232 },
							i: 68
						},
						i: {
							d: 65,
							n: {
								d: 85,
								i: 0,
								t: 85
							}
						},
						k: {
							e: [{ l: 129 }, 65],
							i: {
								r: 78,
								s: 78
							},
							l: { a: { v: 88 } },
							o: 65
						},
						l: {
							a: { w: 66 },
							i: 78
						},
						o: {
							b: 153,
							e: 113,
							p: 113,
							r: [{
								i: 85,
								t: { ".": 114 }
							}, 1]
						},
						ö: 65,
						p: {
							e: {
								d: 9,
								n: 9,
								r: {
									b: 9,
									i: 78
								}
							},
							h: { i: 78 },
							l: 65,
							o: { r: [{ t: { o: 93 } }, 9] },
							r: {
								a: { e: 78 },
								ä: 78,
								e: { i: 78 },
								o: 78
							},
							u: 6
						},
						s: [{ a: 0 }, 1],
						t: [{
							a: {
								e: { t: { i: 233 } },
								u: { f: 2 }
							},
							ä: { t: { i: 114 } },
							e: [{
								c: 66,
								g: 66,
								i: [{ l: 78 }, 66],
								l: { l: 88 },
								p: 129,
								r: {
									b: 162,
									n: 162
								},
								u: 66
							}, 65],
							h: 78,
							i: [{ l: 9 }, 6],
							o: {
								c: { h: 78 },
								l: 9,
								p: 9
							},
							r: [{
								a: { d: 2 },
								e: {
									i: 88,
									u: { ".": 2 }
								}
							}, 6],
							u: 6,
							y: 65
						}, 1],
						u: {
							m: {
								l: 78,
								s: 85,
								z: 78
							},
							n: 113,
							r: { l: 85 }
						}
					}, 69],
					t: [{
						a: {
							d: 1,
							n: [{ e: 14 }, 1],
							s: [{ t: 14 }, 109],
							x: 109
						},
						ä: { s: 1 },
						e: {
							a: 66,
							c: 66,
							e: { r: 86 },
							m: 66,
							n: { a: 8 },
							p: 66,
							r: { a: 8 },
							s: [{ t: { a: 34 } }, 66]
						},
						i: { d: 1 },
						o: { b: 1 },
						ö: { p: 66 },
						r: {
							a: { l: 0 },
							e: {
								c: 0,
								s: 14
							}
						},
						s: [{ a: 0 }, 125],
						u: { r: 66 },
						y: 66
					}, 74],
					u: {
						a: {
							l: {
								".": 0,
								l: 0,
								m: 0,
								p: 0,
								v: 0,
								z: 0
							},
							r: 0
						},
						b: { l: { i: 22 } },
						c: { e: 0 },
						e: {
							b: {
								e: { l: 34 },
								r: 8
							},
							l: 0,
							n: {
								".": 0,
								a: 0,
								b: 0
							},
							p: 8,
							s: { e: 5 },
							t: { t: 0 }
						},
						f: { t: {
							e: { r: 4 },
							o: 4,
							r: 24
						} },
						g: [{ a: 6 }, 1],
						h: 69,
						i: { s: { t: 0 } },
						k: { r: 109 },
						l: {
							a: {
								r: {
									r: 44,
									t: 16
								},
								u: 22
							},
							e: { i: 22 },
							s: 8,
							u: 6
						},
						m: {
							b: 79,
							d: 79,
							e: 234,
							f: 74,
							g: 74,
							h: 79,
							k: 74,
							l: 74,
							p: 78,
							r: 74,
							s: { c: 82 },
							t: 79,
							v: 79
						},
						n: [{
							a: 79,
							d: [{ e: 4 }, 79],
							e: 79,
							f: 79,
							g: {
								a: 66,
								l: 82,
								s: 86
							},
							i: 79,
							k: { l: 4 },
							r: 74,
							s: {
								c: 82,
								i: 75,
								t: [{ r: 25 }, 4]
							},
							t: 74,
							w: 74,
							z: 79
						}, 6],
						o: { s: 0 },
						r: {
							c: [{ h: 86 }, 4],
							k: 79,
							l: 79,
							n: 79,
							s: [{ a: 82 }, 1],
							t: 79
						},
						s: { c: { h: {
							e: [{
								c: 53,
								i: 53
							}, 98],
							l: 9,
							n: 9,
							w: 170
						} } }
					},
					ü: {
						b: { e: {
							l: 0,
							r: 66
						} },
						n: { s: 14 },
						s: { e: 68 }
					},
					v: [{ e: { n: 9 } }, 74],
					w: [{
						a: [{ s: {
							c: { h: { e: 34 } },
							s: { e: 98 }
						} }, 1],
						e: {
							r: { t: { a: 25 } },
							s: { t: { e: { n: [{ d: 27 }, 38] } } }
						}
					}, 74],
					y: {
						a: {
							c: 74,
							n: 0
						},
						d: { i: 68 },
						g: { e: { n: { e: 98 } } },
						l: {
							a: 0,
							ä: 0,
							e: 6
						},
						o: 125,
						s: {
							a: 6,
							l: 22
						}
					},
					z: 84
				}, 76],
				e: {
					a: [{
						b: {
							e: 6,
							i: 65,
							l: 6,
							r: 6
						},
						c: [{ h: { i: 0 } }, 6],
						d: {
							l: { i: 5 },
							r: 6
						},
						e: 1,
						g: {
							a: 68,
							e: 6,
							i: 6,
							l: 29
						},
						k: {
							a: 6,
							d: 65,
							e: 8,
							g: 65,
							r: 65
						},
						l: {
							a: {
								c: 8,
								k: 8
							},
							e: {
								i: 129,
								n: {
									t: 235,
									z: 236
								},
								r: {
									b: 88,
									g: 237,
									t: 235
								},
								x: 66
							},
							i: [{ n: 238 }, 65],
							l: { e: { r: 4 } },
							m: { o: 5 },
							o: {
								b: 9,
								n: 22,
								p: 9
							},
							s: { p: 23 },
							t: { i: 5 },
							u: 108
						},
						m: [{
							e: [{ v: 8 }, 192],
							i: { d: 9 },
							m: 23,
							s: 99,
							t: { u: 8 }
						}, 186],
						n: {
							d: { e: { n: 98 } },
							e: [{ t: 5 }, 65],
							f: 66,
							l: { a: { g: { e: { n: { t: { e: 19 } } } } } },
							n: { e: { t: 98 } },
							o: { b: 22 },
							t: {
								".": 78,
								a: 139
							}
						},
						q: 6,
						r: {
							a: [{
								c: 8,
								k: 8,
								m: 8,
								t: 0
							}, 6],
							e: {
								i: 22,
								n: { e: 16 },
								r: 78
							},
							i: 65,
							n: 11,
							o: 6,
							u: 30
						},
						s: {
							c: 109,
							f: 66,
							i: { n: { g: 5 } },
							p: 6,
							s: 68
						},
						t: [{
							e: [{
								n: { s: 34 },
								r: 86
							}, 68],
							m: 66,
							s: 99,
							t: 239
						}, 65],
						u: {
							".": 65,
							f: {
								e: 4,
								f: 66,
								r: { e: 31 }
							},
							g: 68,
							n: 22,
							s: {
								s: { e: { n: { d: { u: { n: { g: { ".": 38 } } } } } } },
								t: { e: 34 }
							}
						},
						v: { a: 6 },
						z: 65
					}, 69],
					ä: 70,
					b: {
						".": 74,
						a: {
							g: 1,
							h: { n: { e: { r: 27 } } },
							n: { z: 0 },
							p: 73,
							s: 66
						},
						c: 74,
						e: {
							f: 66,
							i: {
								n: { s: 5 },
								s: { e: 114 }
							},
							l: {
								a: {
									n: 4,
									u: 4
								},
								e: { r: 4 },
								i: { n: 26 }
							},
							m: 66,
							n: {
								a: [{ u: { ".": 221 } }, 4],
								e: { n: { e: 42 } },
								u: 88,
								z: 88
							},
							r: {
								a: {
									d: 34,
									s: 26
								},
								e: { l: 4 },
								g: { s: 25 }
							},
							s: [{
								e: {
									h: 117,
									s: 4
								},
								o: { r: 4 }
							}, 66],
							t: { s: 107 }
						},
						i: { n: { b: 85 } },
						l: {
							a: { g: 0 },
							e: {
								".": 85,
								m: 0,
								n: 9,
								s: 2,
								u: 9
							},
							i: { e: 9 },
							o: {
								c: 66,
								e: { c: 9 }
							},
							ö: { c: 66 }
						},
						n: { i: 68 },
						o: {
							b: 153,
							e: { f: 8 }
						},
						ö: { s: 1 },
						r: [{
							e: 6,
							u: 66,
							ü: 66
						}, 74],
						s: {
							a: {
								c: 22,
								n: { g: 16 },
								s: 22,
								u: 22
							},
							e: {
								l: { e: 16 },
								n: {
									d: 34,
									e: 34
								},
								p: 9,
								r: 9
							},
							i: [{
								d: 9,
								s: 9
							}, 68],
							p: [{
								a: { n: { n: { e: 34 } } },
								e: 8
							}, 6],
							t: {
								a: { e: { t: 17 } },
								ä: { t: 16 },
								e: {
									m: 34,
									n: 34
								},
								h: 11,
								i: {
									c: 34,
									e: 34
								},
								r: { e: { u: 34 } }
							},
							u: 6
						},
						u: {
							e: { b: 78 },
							n: { t: 78 },
							t: 73
						},
						ü: { b: 65 },
						y: { t: 1 }
					},
					c: {
						e: 64,
						h: {
							a: {
								b: 8,
								e: 8,
								n: { g: 34 },
								u: { s: 34 }
							},
							ä: 8,
							e: [{
								c: 23,
								e: 14,
								i: 8,
								r: {
									e: { i: { b: 27 } },
									f: { a: { h: 19 } },
									o: 25,
									z: { i: { e: 19 } }
								}
							}, 66],
							i: [{ e: 14 }, 66],
							l: {
								a: 8,
								o: 66,
								u: 8
							},
							m: 8,
							n: 90,
							o: [{
								".": 72,
								b: { e: 34 },
								e: { f: 5 },
								r: { g: 34 }
							}, 65],
							ö: { f: 11 },
							r: [{
								a: 8,
								ä: 8,
								e: 8
							}, 65],
							s: {
								a: { u: 98 },
								e: { n: { d: 61 } },
								o: 24,
								p: {
									a: 4,
									o: 4
								},
								t: {
									r: { i: 25 },
									u: 23
								}
							},
							t: {
								e: { r: {
									h: { a: 197 },
									s: 240
								} },
								s: {
									a: {
										c: 39,
										g: 39
									},
									e: {
										i: { d: 39 },
										n: 27
									},
									t: { i: { e: 27 } }
								}
							},
							u: { h: 8 },
							w: 8
						},
						i: 64,
						k: {
							".": 78,
							a: { g: 66 },
							e: {
								f: 78,
								n: 23,
								p: 78,
								r: {
									f: { o: 34 },
									k: { e: { n: 19 } },
									m: { i: 34 },
									w: 92,
									z: { e: 34 }
								}
							},
							s: [{ p: { o: 34 } }, 78],
							z: { ä: 72 }
						},
						l: 64,
						o: 66,
						r: [{ e: 68 }, 66],
						s: 0,
						y: 66
					},
					d: {
						".": 74,
						a: {
							b: 153,
							c: [{ h: { u: 34 } }, 6],
							d: 6
						},
						d: { r: 6 },
						e: {
							a: { l: 4 },
							e: 8,
							l: { a: { u: 26 } },
							n: { s: [{
								a: 23,
								e: 13,
								p: 23,
								t: {
									a: { u: 39 },
									e: { m: 27 },
									u: 39
								}
							}, 66] },
							o: 99,
							r: {
								e: [{
									i: { c: 49 },
									r: 241
								}, 5],
								i: { n: { n: 7 } },
								o: 103,
								ö: 14
							},
							s: {
								k: 8,
								t: {
									e: { i: 34 },
									i: 23,
									r: 34
								}
							}
						},
						i: {
							a: { l: 14 },
							p: 8,
							t: {
								e: { n: 98 },
								i: { n: 4 }
							}
						},
						o: [{
							c: 9,
							s: { t: 86 }
						}, 6],
						p: { o: { l: { n: 5 } } },
						r: {
							e: { i: 129 },
							i: {
								k: 0,
								s: 72
							}
						},
						s: {
							a: { l: 22 },
							c: { o: 9 },
							e: {
								h: 9,
								s: 22
							},
							i: 68,
							k: 6,
							o: 30,
							t: {
								i: 22,
								o: 9
							},
							u: { m: 22 }
						},
						t: {
							e: [{
								e: 14,
								i: { n: 241 }
							}, 0],
							h: 1
						},
						u: {
							e: { b: 14 },
							f: 1,
							g: 113,
							m: 65
						},
						ü: [{ b: 8 }, 6],
						y: [{ s: 68 }, 186]
					},
					e: [{
						a: 29,
						b: {
							e: { n: 129 },
							l: 1,
							s: 0
						},
						c: [{
							e: 6,
							k: 109
						}, 43],
						d: {
							e: { s: 103 },
							i: { e: 23 },
							r: 6,
							s: 99
						},
						e: [{ s: 14 }, 125],
						f: {
							f: 66,
							l: 1,
							o: 0,
							s: 8
						},
						g: 1,
						h: {
							e: { p: 9 },
							r: 66
						},
						i: [{
							g: { ".": 0 },
							m: { p: 0 },
							n: { s: { e: 3 } },
							s: {
								c: 28,
								p: 4
							}
						}, 64],
						l: {
							e: {
								k: 129,
								n: 23,
								s: 23
							},
							f: 66
						},
						m: {
							a: [{ n: 2 }, 4],
							b: 66,
							p: 66
						},
						n: {
							a: [{
								c: 28,
								d: 28,
								e: 0,
								g: 23,
								s: 0
							}, 6],
							e: {
								r: 8,
								s: 4,
								v: 11
							},
							g: { a: 106 },
							o: [{ r: 2 }, 4],
							s: { h: 8 }
						},
						o: 125,
						p: 43,
						r: {
							a: {
								d: 8,
								l: 8,
								m: 2,
								s: 8
							},
							b: {
								e: { n: 88 },
								t: 66
							},
							e: {
								i: { s: {
									".": 34,
									a: 34
								} },
								n: { g: 44 },
								s: 242,
								t: [{ i: 34 }, 23]
							},
							f: { i: 106 },
							h: {
								i: 0,
								ö: 66
							},
							i: 65,
							l: {
								o: 66,
								ö: 66
							},
							m: { ä: 66 },
							o: {
								b: { e: 23 },
								e: { f: 16 },
								h: 22
							},
							ö: {
								f: 66,
								s: 0
							},
							s: { h: 8 },
							u: [{
								f: 22,
								n: { d: 4 }
							}, 68],
							z: [{ e: { u: 88 } }, 68]
						},
						s: [{
							e: { b: 9 },
							h: 0,
							k: { a: 8 },
							l: 0,
							p: 0,
							s: 198
						}, 125],
						t: {
							a: { t: 129 },
							e: { i: { n: 34 } },
							h: 6,
							i: { k: 9 },
							r: [{ o: 22 }, 0]
						},
						u: [{
							f: 1,
							n: 68
						}, 43],
						w: { a: { r: 23 } },
						x: 243
					}, 74],
					f: [{
						a: [{
							d: 113,
							e: { u: 85 },
							g: 95,
							k: { t: { i: 2 } },
							n: { a: 0 },
							p: 65,
							r: { c: 78 },
							t: 65,
							u: {
								f: 0,
								s: 0
							}
						}, 74],
						ä: {
							h: { n: 78 },
							u: 65
						},
						e: [{
							b: { e: 0 },
							c: { h: { t: 98 } },
							d: { i: 85 },
							i: { n: {
								g: 114,
								k: 2
							} },
							l: {
								e: { i: 36 },
								l: { e: { r: 173 } }
							},
							n: [{
								e: [{ r: 114 }, 14],
								k: 85,
								t: 85
							}, 1],
							r: {
								e: [{
									g: 26,
									i: 4
								}, 5],
								g: { e: { b: { n: 27 } } },
								i: { n: { d: 32 } }
							},
							t: { a: 85 },
							x: 65
						}, 74],
						f: {
							a: { s: 22 },
							e: { k: 72 },
							l: {
								e: 9,
								i: 9
							}
						},
						i: {
							g: { s: 14 },
							l: { e: { ".": 4 } },
							n: {
								s: 85,
								t: 0
							}
						},
						j: 65,
						l: {
							e: 6,
							u: { e: 9 },
							ü: 129
						},
						o: [{
							b: 65,
							f: 95,
							r: { a: 85 }
						}, 74],
						r: [{
							a: { t: 0 },
							e: {
								d: 0,
								g: 0
							},
							i: { s: 88 },
							o: {
								l: 0,
								m: 0
							}
						}, 6],
						s: {
							c: 1,
							p: 1,
							t: {
								e: { h: 5 },
								r: 0
							}
						},
						t: {
							a: { n: { z: 34 } },
							e: { r: { k: { r: 34 } } },
							o: { p: 9 },
							r: {
								i: 22,
								o: 22
							},
							s: 1
						},
						u: { m: { s: 0 } }
					}, 64],
					g: [{
						a: {
							b: { r: 23 },
							l: {
								a: 4,
								i: { n: 36 }
							},
							m: 1,
							s: { t: { a: 34 } }
						},
						ä: { h: 6 },
						d: 1,
						e: {
							i: { n: {
								s: 115,
								t: 115
							} },
							l: {
								a: {
									c: 36,
									u: 36
								},
								e: {
									c: 4,
									i: { e: { r: 61 } },
									r: 4
								},
								i: { n: 36 },
								o: 4,
								s: { t: { u: { r: 39 } } }
							},
							n: {
								a: [{ g: 4 }, 5],
								e: {
									c: 26,
									r: { o: 7 }
								}
							},
							r: {
								a: {
									k: 4,
									l: 4,
									n: 4,
									s: 36
								},
								e: {
									c: { k: 7 },
									n: {
										d: 7,
										g: 32
									},
									r: {
										k: 32,
										s: 7
									}
								},
								i: { n: {
									d: 32,
									g: 180,
									t: 32
								} }
							},
							s: { t: { r: { o: 49 } } },
							u: 8
						},
						g: { l: 1 },
						i: { n: { s: 0 } },
						l: {
							a: { c: 85 },
							e: { r: { e: 25 } }
						},
						n: { e: { i: 0 } },
						o: { r: { i: { e: 5 } } },
						r: { ä: { n: 0 } },
						s: {
							a: {
								l: 9,
								u: { t: { o: 38 } }
							},
							c: 1,
							e: { r: 23 },
							g: { e: { n: { e: { r: { a: { t: 38 } } } } } },
							p: { e: 0 },
							t: { ä: 9 }
						},
						u: { s: { t: 14 } },
						y: 65
					}, 74],
					h: {
						a: [{
							k: {
								a: 0,
								l: 8
							},
							l: { t: { s: 5 } },
							n: {
								s: 85,
								t: 85,
								z: 0
							},
							p: { p: 85 },
							s: { c: 4 },
							u: {
								g: 0,
								s: {
									w: 2,
									z: 2
								}
							}
						}, 64],
						ä: 64,
						e: [{
							f: { f: 0 },
							i: { n: 85 },
							l: {
								a: 28,
								e: { k: 2 },
								f: 5,
								t: 0
							},
							m: {
								a: 81,
								b: 0,
								i: 135
							},
							n: [{ s: { e: [{ i: 25 }, 23] } }, 66],
							p: {
								a: 72,
								i: 0
							},
							r: {
								a: { n: 23 },
								f: {
									a: [{ h: 2 }, 23],
									o: 23
								},
								g: { e: { b: { n: 27 } } },
								k: { e: 23 },
								l: { e: 23 },
								s: { t: { a: 233 } },
								z: { ä: 23 }
							},
							s: { t: { r: 34 } }
						}, 64],
						i: [{
							d: 95,
							l: { l: 0 },
							m: { b: 0 },
							n: {
								f: 0,
								h: 85,
								s: 85
							},
							r: 1,
							t: 1
						}, 64],
						l: {
							a: {
								c: 23,
								e: 0,
								m: 0,
								p: 8,
								s: 22,
								u: 8
							},
							ä: 0,
							e: {
								b: { e: 20 },
								i: { n: { h: 34 } },
								l: 9,
								n: 23,
								u: 0
							},
							k: { o: { p: 98 } },
							o: { r: 11 },
							ö: { f: 22 },
							s: {
								e: { i: { n: 49 } },
								i: { n: 4 }
							}
						},
						m: [{
							a: {
								b: 9,
								n: { t: 9 }
							},
							e: {
								n: { s: [{ p: 19 }, 7] },
								s: { t: [{ r: 34 }, 42] }
							},
							u: 0
						}, 74],
						n: {
							a: { d: 0 },
							e: {
								c: 11,
								l: 0
							},
							o: 0,
							s: { e: { i: { d: 49 } } }
						},
						o: [{
							l: [{ y: 0 }, 1],
							p: { e: 0 },
							r: { g: 0 },
							s: { m: 0 }
						}, 64],
						ö: [{
							f: { f: 0 },
							r: { e: { r: 36 } }
						}, 64],
						r: {
							a: {
								k: 8,
								l: 8,
								n: 8,
								p: 8
							},
							ä: { n: 8 },
							e: {
								c: [{ k: 34 }, 23],
								i: {
									".": 34,
									c: 34,
									e: 34,
									n: 34,
									s: 16
								},
								n: [{
									e: 13,
									s: { t: 32 }
								}, 0],
								r: {
									f: { a: 19 },
									l: { a: 19 },
									t: { r: 91 }
								},
								u: 0
							},
							i: { e: 0 },
							o: {
								c: 0,
								e: 0,
								f: 8,
								m: 0,
								t: 0
							},
							ö: 0,
							s: {
								a: { g: 117 },
								e: {
									i: { n: 7 },
									r: 4
								},
								t: { r: { a: { s: 7 } } }
							},
							u: { n: { g: { s: { g: { e: { n: { e: 45 } } } } } } }
						},
						s: [{
							h: 0,
							k: 0,
							t: [{
								a: 0,
								e: { i: 2 },
								r: 0,
								u: 0
							}, 68]
						}, 1],
						t: [{
							a: 29,
							h: { e: { r: 2 } }
						}, 74],
						u: [{
							n: {
								f: 0,
								i: 78
							},
							s: { a: 11 }
						}, 64],
						ü: 64,
						w: 0,
						y: 64
					},
					i: {
						a: 244,
						ä: 74,
						b: {
							a: {
								e: { r: 16 },
								k: 22
							},
							ä: { r: 9 },
							e: {
								e: 14,
								l: { e: 16 },
								r: { l: { a: 17 } }
							},
							i: { d: 9 },
							l: {
								a: { s: 16 },
								i: 9
							},
							r: {
								a: { u: 16 },
								e: { a: 9 },
								o: { c: 9 }
							},
							u: { t: [{ e: 16 }, 23] }
						},
						c: {
							e: 0,
							h: {
								e: { n: 5 },
								r: 14
							},
							l: 0
						},
						d: [{
							a: {
								r: 9,
								u: 9
							},
							e: {
								c: { h: 83 },
								i: { s: 16 },
								r: { f: {
									u: { e: 34 },
									ü: 17
								} },
								s: { t: [{ e: 26 }, 5] }
							},
							i: { e: 23 },
							n: 75,
							s: { t: { r: 4 } }
						}, 65],
						e: [{
							b: { e: 4 },
							d: 1,
							f: 11,
							l: 1,
							m: 1,
							n: [{ g: { e: 98 } }, 101],
							r: {
								a: 24,
								e: {
									i: { s: 32 },
									u: 2
								},
								s: { u: 83 }
							},
							t: 1
						}, 161],
						f: { l: {
							o: 28,
							u: { t: 34 }
						} },
						g: [{
							".": 74,
							a: {
								k: 22,
								n: { s: 16 }
							},
							e: {
								".": 75,
								i: { n: 241 },
								l: { ".": 88 },
								n: { e: { ".": 83 } }
							},
							l: {
								o: 9,
								ö: 9
							},
							n: [{
								e: 72,
								u: 72
							}, 30],
							o: 166,
							r: { a: {
								d: 16,
								t: 16
							} },
							s: [{
								p: 23,
								t: { r: 34 }
							}, 74],
							t: 74,
							u: 74,
							w: 75
						}, 65],
						k: {
							a: {
								k: 9,
								n: { k: 16 }
							},
							l: {
								i: 9,
								o: 9
							},
							n: { i: 9 }
						},
						l: {
							a: {
								b: 22,
								n: [{
									e: 16,
									g: 16,
									t: 9,
									z: 16
								}, 23],
								r: 9
							},
							c: 245,
							d: 68,
							e: {
								i: { n: 9 },
								r: {
									g: { e: { b: 19 } },
									k: { l: 19 }
								}
							},
							f: 68,
							i: {
								n: {
									f: 16,
									s: 16
								},
								p: 4
							},
							o: {
								b: 9,
								p: 22
							}
						},
						m: {
							a: {
								a: 22,
								b: 9,
								g: 54,
								l: {
									l: 34,
									p: 34
								},
								n: { s: 16 },
								p: 9,
								t: {
									a: 23,
									e: { r: 27 },
									o: 23
								},
								u: { s: 34 }
							},
							e: [{
								n: { t: 16 },
								r: { l: 16 }
							}, 78],
							i: { d: 54 },
							o: {
								e: 9,
								r: { g: 34 }
							},
							p: 74,
							s: { a: 8 },
							u: {
								m: 22,
								r: 9
							}
						},
						n: {
							a: {
								b: 23,
								d: 11,
								e: 8,
								m: 75,
								n: 22,
								s: 11,
								t: 75
							},
							ä: 30,
							d: {
								e: { r: {
									a: 25,
									k: 49
								} },
								u: {
									k: 4,
									s: 4
								}
							},
							e: {
								b: 75,
								i: { n: {
									f: 197,
									n: 26
								} },
								n: { z: { y: 19 } },
								r: {
									".": 7,
									a: { s: 26 },
									b: { e: 34 },
									k: {
										l: 34,
										r: 34
									},
									l: { a: 91 },
									s: { c: 10 },
									t: { r: 34 }
								},
								s: { s: 16 },
								t: { i: 20 },
								u: 22
							},
							f: {
								a: { n: { t: 7 } },
								e: { k: 4 },
								i: { z: 4 },
								l: { u: { s: 83 } },
								o: [{ ".": 4 }, 75]
							},
							g: [{
								".": 66,
								t: 66
							}, 68],
							h: { a: { b: 75 } },
							i: {
								d: 54,
								e: 75,
								t: 129
							},
							k: [{ a: { r: { n: 7 } } }, 68],
							n: [{ e: {
								n: 4,
								r: { e: 7 }
							} }, 99],
							o: [{ r: { d: 83 } }, 108],
							s: {
								e: {
									b: 4,
									l: { n: 7 }
								},
								i: { d: 4 },
								t: { a: {
									b: 7,
									l: 7,
									r: 7
								} },
								u: { l: 4 },
								z: 4
							},
							t: {
								e: {
									g: 4,
									r: {
										f: 7,
										p: 7
									}
								},
								r: {
									a: { g: 83 },
									i: {
										g: 7,
										t: 83
									}
								},
								s: [{ c: 34 }, 23]
							},
							u: 74,
							v: { e: {
								r: 78,
								s: 4
							} },
							z: { s: 11 }
						},
						o: [{
							b: 1,
							p: 1,
							s: 1
						}, 43],
						p: [{ f: 1 }, 104],
						r: [{
							c: 1,
							r: 66,
							u: 0
						}, 74],
						s: {
							a: {
								e: { r: 16 },
								l: {
									a: 34,
									t: 34
								},
								n: {
									e: 34,
									t: 16,
									z: 34
								}
							},
							c: { h: {
								e: { r: {
									k: 246,
									t: { r: 33 },
									z: 247
								} },
								i: { n: 33 },
								w: { a: { r: 25 } }
							} },
							e: {
								l: { a: { s: 17 } },
								n: { t: { e: { ".": 10 } } },
								r: {
									a: 26,
									f: 16,
									g: 16,
									h: 16,
									l: 44,
									m: 9,
									s: {
										a: 10,
										p: 34,
										t: 17
									},
									w: 16,
									z: 16
								},
								s: { s: 5 },
								x: 9
							},
							i: { d: 8 },
							k: { y: 28 },
							o: {
								e: 9,
								m: 9
							},
							ö: 6,
							p: {
								e: 0,
								r: 0
							},
							s: { c: { h: { e: { n: 49 } } } },
							t: {
								e: {
									i: 2,
									l: 2,
									r: { i: { n: { f: 59 } } }
								},
								o: { l: 4 },
								r: { i: 4 },
								u: { e: 2 }
							},
							u: { m: 22 }
						},
						t: [{
							a: [{
								b: 22,
								e: { r: 34 },
								l: {
									b: 34,
									k: 34
								},
								n: 22,
								p: 9,
								r: 22,
								s: 9,
								t: 9
							}, 74],
							ä: [{ r: 22 }, 74],
							e: {
								".": 75,
								h: 11,
								m: { i: 16 },
								n: [{ d: { e: { m: 38 } } }, 75],
								r: {
									".": 12,
									r: 7
								},
								s: { s: 9 },
								t: { i: 16 }
							},
							h: 30,
							i: [{ n: 22 }, 75],
							o: { r: 23 },
							r: {
								a: { u: 9 },
								i: { n: 34 }
							},
							s: [{ a: {
								g: 117,
								l: 4
							} }, 75],
							t: [{ r: 34 }, 23],
							u: {
								m: 22,
								r: 22
							},
							z: 99
						}, 65],
						v: 74,
						z: {
							a: { r: 9 },
							e: { i: { g: 16 } },
							i: { n: {
								f: 16,
								s: 16,
								t: 16
							} }
						}
					},
					j: {
						a: { k: 65 },
						u: 79
					},
					k: {
						a: [{
							d: { e: { n: { z: 131 } } },
							l: { o: { e: 36 } },
							r: 9
						}, 74],
						ä: 6,
						d: 76,
						e: [{ n: 1 }, 64],
						i: 64,
						l: 70,
						n: 6,
						o: {
							m: { a: { n: 4 } },
							r: [{ d: { a: 23 } }, 9]
						},
						r: 84,
						s: {
							a: 6,
							t: { e: 16 }
						},
						t: [{
							a: {
								e: 22,
								k: { t: 34 },
								n: [{
									k: 34,
									t: { e: 2 }
								}, 9],
								t: 22,
								u: 9
							},
							ä: 30,
							e: {
								b: 22,
								i: { g: 34 },
								l: 54,
								n: { d: { e: 34 } },
								p: 9,
								r: {
									f: 34,
									g: 34,
									k: 34,
									l: 16,
									o: 34,
									r: 16,
									z: 16
								}
							},
							h: 6,
							i: { n: {
								s: 16,
								t: 34
							} },
							o: { b: 22 },
							r: { e: { t: 34 } }
						}, 74],
						u: [{ e: { b: 14 } }, 84],
						ü: [{ b: 8 }, 6],
						w: 109,
						z: 76
					},
					l: {
						a: [{
							a: 113,
							b: {
								b: 0,
								e: { n: 4 },
								i: 66,
								k: 78,
								l: 0,
								r: 4,
								u: 0
							},
							d: {
								a: 78,
								d: 0
							},
							e: { f: 0 },
							f: 113,
							h: { o: 78 },
							k: [{ e: 66 }, 113],
							l: 1,
							m: {
								a: 85,
								b: 0,
								e: 85,
								m: 0
							},
							n: {
								a: 85,
								b: 78,
								d: { a: 78 },
								f: 78,
								h: 78,
								i: 11,
								k: 85,
								m: 78,
								n: 0,
								p: 78,
								s: 0,
								z: 0
							},
							p: 113,
							r: [{ i: 4 }, 113],
							s: {
								i: 28,
								p: 28
							},
							t: {
								l: 0,
								m: 85,
								r: 0,
								t: 85
							},
							u: {
								".": 0,
								f: {
									g: 2,
									l: 2
								},
								k: 0,
								s: {
									b: 114,
									l: 2,
									r: 2
								}
							}
						}, 64],
						ä: [{
							d: 66,
							f: 0
						}, 64],
						b: {
							i: { s: 248 },
							l: { e: { i: 4 } },
							r: 1,
							s: {
								l: 8,
								t: {
									a: { r: 7 },
									e: 4,
									i: { m: 7 },
									o: 249,
									u: 4
								}
							}
						},
						c: 43,
						d: {
							a: { r: [{ i: 16 }, 23] },
							e: {
								i: { c: 15 },
								r: {
									f: 44,
									h: {
										e: 34,
										o: 34,
										ö: 34
									},
									p: { r: 10 },
									s: {
										a: 10,
										p: 34,
										t: 34
									},
									t: { r: 34 },
									w: { e: 10 }
								}
							},
							o: { b: 184 },
							s: [{ t: 8 }, 68]
						},
						e: {
							".": 74,
							a: [{ r: 23 }, 75],
							b: { e: { n: { e: 250 } } },
							c: {
								h: { t: 2 },
								l: 66
							},
							d: { i: 0 },
							g: { e: { r: 251 } },
							h: [{ e: { ".": 2 } }, 74],
							i: [{
								e: { r: { n: 96 } },
								f: 47,
								l: 47,
								n: {
									b: 114,
									f: 114,
									g: 114,
									h: 114,
									k: 114,
									l: 114,
									n: 2,
									r: 114,
									s: 114,
									t: { o: 2 },
									z: 114
								},
								s: {
									f: 2,
									z: 2
								},
								w: 0
							}, 75],
							k: { t: {
								i: 88,
								r: 83
							} },
							l: [{
								b: 0,
								e: 0,
								i: 0,
								l: 0,
								s: 0,
								t: 0
							}, 65],
							m: [{
								".": 66,
								a: 66,
								b: 0,
								e: 72,
								i: 28,
								m: 66,
								p: 0
							}, 65],
							n: {
								".": 75,
								a: 5,
								k: { l: { o: 27 } },
								s: { e: 114 },
								t: {
									f: 114,
									s: 114,
									w: 78
								},
								z: { i: 2 }
							},
							p: { e: 0 },
							r: [{
								".": 88,
								e: 23,
								f: {
									a: { h: 96 },
									i: { n: 93 },
									o: { l: 233 }
								},
								g: {
									a: 114,
									ä: 114,
									e: {
										b: 93,
										n: { e: 59 }
									}
								},
								h: 26,
								i: { n: {
									f: 32,
									t: 32
								} },
								k: { e: 78 },
								l: { ä: 132 },
								n: { ä: 114 },
								o: { e: 114 },
								ö: 85,
								r: { e: 2 },
								s: { a: 2 },
								w: [{ e: { i: 93 } }, 0],
								z: {
									a: { e: 93 },
									ä: 78
								}
							}, 75],
							s: {
								p: 23,
								s: 0,
								t: { e: 34 }
							},
							t: {
								a: { g: 15 },
								i: { k: 4 },
								t: { a: 23 }
							},
							u: {
								r: 0,
								t: 88
							},
							x: [{
								".": 66,
								e: 112,
								k: 0,
								t: 0
							}, 1]
						},
						f: {
							a: 1,
							d: 72,
							l: 1,
							s: { t: 8 }
						},
						g: {
							i: { e: { r: {
								".": 26,
								s: 26
							} } },
							l: 29,
							r: 1
						},
						i: {
							d: 65,
							e: [{ f: {
								".": 34,
								f: 34,
								s: 34
							} }, 66],
							f: 14,
							m: {
								a: 135,
								b: 85,
								p: 0
							},
							n: {
								f: { e: 78 },
								j: 0,
								o: 34,
								s: { o: 2 },
								v: 85
							},
							o: { n: 28 },
							s: { o: 85 },
							t: { h: 24 }
						},
						k: {
							a: [{ n: { l: 16 } }, 4],
							e: { n: 23 },
							r: 1,
							s: { t: { a: 34 } }
						},
						l: {
							a: {
								k: { t: 34 },
								r: {
									b: 9,
									c: 5,
									m: [{ a: 19 }, 16],
									t: 16
								},
								u: { f: {
									b: 34,
									t: 17
								} }
							},
							ä: 75,
							e: {
								".": 0,
								i: { n: {
									f: 34,
									g: 34,
									h: 34,
									r: 34,
									s: 34,
									z: 34
								} },
								l: 22,
								n: [{ s: 98 }, 0],
								r: [{
									g: { e: 123 },
									t: { r: { a: 19 } },
									z: { e: { u: 19 } }
								}, 4],
								s: 14
							},
							i: {
								d: 9,
								n: { v: 16 },
								p: 72
							},
							o: { r: 22 },
							s: { k: 11 }
						},
						m: { s: { t: { u: 4 } } },
						o: [{
							a: 113,
							e: {
								l: 78,
								s: { e: { ".": 27 } }
							},
							n: { k: 78 },
							p: { f: 0 },
							r: {
								b: 0,
								c: 0,
								i: 28,
								n: 85,
								t: 0
							},
							s: { z: 85 },
							t: 66,
							v: 65
						}, 74],
						ö: { s: { e: { ".": 4 } } },
						s: {
							b: 9,
							e: { i: { n: { s: 34 } } },
							g: { e: { n: { e: 38 } } },
							o: { b: 9 },
							t: { r: { ü: 9 } },
							u: { n: 9 }
						},
						t: {
							a: {
								n: { s: 9 },
								r: { t: 34 }
							},
							e: {
								k: 54,
								l: { i: 34 },
								n: { t: { r: 34 } },
								r: {
									b: { e: 91 },
									d: 34,
									f: 115,
									h: { e: 34 },
									k: [{ e: 19 }, 34],
									l: {
										e: 91,
										o: 34
									},
									n: 5,
									o: 34,
									s: { c: 91 },
									t: { r: 91 },
									z: { e: { u: 19 } }
								}
							},
							h: { ü: 0 },
							i: { b: 54 },
							s: {
								e: 8,
								p: { o: 31 },
								t: { r: 23 }
							}
						},
						u: [{
							m: [{
								b: 0,
								m: 0
							}, 65],
							r: 95,
							s: { e: 0 },
							t: [{
								e: 0,
								i: 85,
								o: 0
							}, 1]
						}, 64],
						ü: 64,
						y: { a: 65 },
						z: {
							a: {
								e: { p: 16 },
								r: 22
							},
							ä: { p: 9 },
							e: {
								i: { g: 34 },
								n: { e: 16 }
							},
							o: { e: 9 }
						}
					},
					m: [{
						a: {
							g: { o: 78 },
							l: {
								a: { r: 114 },
								k: 85
							},
							n: {
								b: 78,
								f: 78,
								m: 85,
								o: { r: 78 },
								p: 78,
								r: 78,
								s: 85,
								w: 78,
								z: 78
							},
							s: { p: 85 },
							t: { o: 8 },
							u: { s: 0 }
						},
						ä: 6,
						b: {
							o: { l: 72 },
							r: { y: 72 }
						},
						d: {
							a: { e: 9 },
							ä: 6,
							r: 6,
							u: {
								e: 9,
								m: 9
							},
							ü: 6
						},
						e: {
							b: 65,
							f: 65,
							g: 65,
							n: {
								e: 24,
								g: {
									e: { l: 27 },
									t: 78
								},
								t: {
									a: {
										k: 39,
										n: 27
									},
									h: 13
								}
							},
							o: 65,
							ö: 65,
							p: [{ o: 28 }, 65],
							r: {
								a: 24,
								i: { n: { t: 32 } },
								l: { e: 23 }
							},
							s: { t: 14 },
							x: 113
						},
						i: {
							e: {
								i: 24,
								s: 14
							},
							l: 75,
							n: [{
								a: 23,
								f: 85,
								h: 85,
								n: 85,
								s: 85,
								t: 85,
								v: 85
							}, 74],
							r: 124,
							s: { c: { h: { a: 7 } } },
							t: {
								g: 88,
								r: 8
							}
						},
						m: {
							a: {
								p: 22,
								u: 14
							},
							e: { i: 22 }
						},
						o: {
							e: { l: 78 },
							r: { a: 8 },
							s: 8,
							t: { i: { o: 118 } }
						},
						p: {
							f: {
								a: 72,
								ä: 252,
								l: 0
							},
							h: { y: 72 },
							i: { r: { e: 23 } },
							l: {
								e: 22,
								i: { n: 34 }
							},
							o: { s: 14 }
						},
						s: {
							a: {
								n: 9,
								u: 22
							},
							e: { l: { e: 34 } },
							p: {
								a: 9,
								o: { r: 4 }
							},
							t: {
								a: {
									l: 9,
									u: 16
								},
								u: 0
							}
						},
						u: {
							l: { s: 72 },
							n: { a: 0 },
							r: { s: 0 },
							s: 66
						}
					}, 64],
					n: {
						a: [{
							".": 66,
							a: 65,
							b: { i: 112 },
							c: [{ h: { ".": 2 } }, 1],
							e: {
								p: 66,
								r: { ".": 34 }
							},
							h: { o: 78 },
							k: { e: 28 },
							l: {
								".": 66,
								e: 66,
								i: 8
							},
							m: {
								e: 75,
								p: 78,
								s: 0
							},
							n: [{ t: 78 }, 1],
							p: { a: 4 },
							r: { k: 0 },
							s: { c: 4 },
							t: {
								l: 78,
								o: { m: 2 },
								s: 107,
								t: 78
							},
							u: {
								f: 253,
								s: { t: { a: 93 } },
								t: { o: { r: { e: 32 } } }
							},
							x: 1,
							z: { i: 4 }
						}, 43],
						ä: [{
							l: 65,
							r: [{ m: 75 }, 65]
						}, 43],
						b: { o: { m: 75 } },
						c: { e: { ".": 9 } },
						d: {
							a: {
								c: 0,
								d: 23,
								k: 8,
								l: 22,
								n: { g: 16 },
								r: { k: 9 }
							},
							e: {
								i: { n: {
									s: 34,
									t: 26
								} },
								l: { ä: 13 },
								r: { ".": 7 },
								s: {
									p: 5,
									t: {
										a: 26,
										i: 26,
										r: 26
									}
								},
								x: 22
							},
							o: {
								b: 184,
								g: 72,
								r: { t: 15 },
								x: 9
							},
							r: {
								a: { l: 9 },
								o: { m: 34 }
							},
							s: {
								a: { u: 31 },
								l: 11,
								p: 23
							},
							ü: 1
						},
						e: {
							".": 74,
							c: {
								e: 88,
								k: 4
							},
							f: { f: 85 },
							h: [{
								e: 0,
								m: 88
							}, 1],
							i: {
								e: { n: 88 },
								g: { u: 75 }
							},
							l: {
								b: 0,
								c: 0,
								e: 28,
								f: 0,
								i: 85,
								t: 85
							},
							m: {
								".": 75,
								i: 28
							},
							n: {
								".": 75,
								s: 5
							},
							p: {
								e: 85,
								i: 0,
								o: 0
							},
							q: 95,
							r: {
								".": 116,
								a: 8,
								d: 85,
								e: {
									i: [{
										".": 27,
										g: 2
									}, 26],
									k: 114
								},
								f: [{
									i: 23,
									o: 78,
									r: 9
								}, 0],
								g: [{
									e: 2,
									i: 83,
									u: 2
								}, 78],
								h: 85,
								l: { a: 114 },
								m: {
									i: 114,
									o: 114,
									u: 2
								},
								n: {
									".": 75,
									a: 114
								},
								o: {
									b: 26,
									e: {
										f: 26,
										s: 34
									}
								},
								ö: { s: 34 },
								r: 85,
								s: {
									".": 75,
									a: 114,
									p: 114
								},
								w: [{ i: 78 }, 0],
								z: 85
							},
							s: {
								".": 75,
								s: 0
							},
							t: { h: 85 },
							u: {
								l: 0,
								t: 75
							},
							v: { a: 135 },
							x: 254
						},
						f: {
							a: 1,
							e: {
								i: { n: { h: 34 } },
								s: 2
							}
						},
						g: {
							a: {
								d: 72,
								g: 72
							},
							e: {
								l: {
									h: 83,
									s: { t: 19 }
								},
								n: { e: {
									".": 27,
									n: 27,
									t: 27
								} },
								r: { i: { n: { s: 38 } } }
							},
							l: { i: { s: 83 } },
							n: {
								a: 0,
								o: 0
							},
							o: { e: { l: 34 } },
							p: 72,
							s: {
								c: 11,
								t: { ä: 34 }
							}
						},
						h: { o: { f: { s: 25 } } },
						i: {
							c: 74,
							d: [{ e: 0 }, 1],
							e: [{ r: {
								".": 34,
								a: 34,
								p: 34,
								s: { ".": 34 },
								v: 34
							} }, 66],
							k: { o: 28 },
							l: { l: 0 },
							m: [{
								a: 0,
								i: 0
							}, 1],
							n: { a: 14 },
							o: [{ n: 85 }, 1],
							s: [{
								a: 4,
								t: { a: 34 }
							}, 74],
							v: 66,
							z: { i: { e: 25 } }
						},
						k: {
							a: { u: { s: 16 } },
							e: {
								n: { l: { a: 33 } },
								r: {
									f: 44,
									h: { a: 17 },
									k: { r: 17 },
									l: 5,
									s: { a: 17 }
								}
							},
							o: { r: { t: 16 } },
							s: {
								p: {
									a: 34,
									o: 34
								},
								u: 4
							},
							ü: 1
						},
						l: { i: { c: 75 } },
						n: {
							e: {
								f: 9,
								r: { f: { a: 10 } }
							},
							i: { u: 72 },
							s: { a: 34 }
						},
						o: {
							a: 113,
							b: {
								e: [{ r: 78 }, 28],
								o: 0,
								r: 135
							},
							e: {
								d: 122,
								l: 85
							},
							f: 113,
							h: 113,
							l: {
								i: 0,
								m: 0,
								y: 0
							},
							n: 73,
							p: {
								f: 0,
								i: 85
							},
							r: [{
								a: { n: 2 },
								c: 0,
								d: 85,
								i: 85,
								k: 0
							}, 1],
							s: {
								t: 85,
								z: 0
							},
							t: { i: 88 },
							w: 1
						},
						ö: [{ d: 29 }, 64],
						r: { e: {
							g: { u: 23 },
							i: 2
						} },
						s: {
							a: {
								e: { s: 26 },
								m: { t: { e: 34 } },
								n: {
									f: 9,
									g: 9
								},
								t: 0,
								u: {
									g: 5,
									s: 5
								}
							},
							c: { h: {
								e: { f: 32 },
								l: { i: { c: 33 } }
							} },
							e: {
								h: { r: 16 },
								m: { b: 83 },
								n: {
									e: 155,
									z: 16
								},
								r: { e: { i: 34 } },
								t: [{ a: 16 }, 23]
							},
							l: { a: { w: 15 } },
							o: {
								f: { f: 16 },
								n: { t: 16 }
							},
							p: {
								e: { n: 2 },
								u: 4
							},
							t: {
								".": 75,
								a: {
									l: { t: 26 },
									r: { b: 33 }
								},
								e: {
									".": 75,
									n: 75,
									r: { u: 240 },
									s: 75
								},
								l: 75,
								m: 75,
								n: 75,
								o: { b: 9 },
								s: 75,
								v: 75
							},
							u: { m: {
								f: 9,
								v: 34,
								w: 34
							} },
							y: { m: 75 }
						},
						t: {
							a: {
								n: {
									m: 9,
									s: { t: 34 }
								},
								r: { t: { i: { k: 19 } } }
							},
							e: {
								l: {
									a: 9,
									ä: 9
								},
								m: {
									a: 9,
									o: 34
								},
								n: {
									d: { e: {
										".": 10,
										n: { ".": 19 },
										s: { ".": 10 }
									} },
									e: 13
								},
								r: {
									a: 83,
									b: { e: { n: 34 } },
									f: 16,
									o: 83,
									r: { e: 33 },
									s: { c: 91 }
								},
								t: [{ a: 34 }, 23]
							},
							f: {
								l: 72,
								o: 75
							},
							g: { i: 72 },
							h: { e: { b: 83 } },
							i: { d: 22 },
							l: {
								a: 72,
								o: { h: 83 },
								u: 72,
								ü: 72
							},
							n: { a: { h: 83 } },
							o: {
								b: 22,
								e: { l: 34 }
							},
							r: {
								é: 2,
								i: { e: { g: 83 } },
								o: { p: { i: 83 } }
							},
							s: {
								a: { g: 83 },
								o: 72
							},
							w: [{ e: {
								r: { t: {
									".": 136,
									e: 136,
									s: 136
								} },
								t: 75
							} }, 248],
							z: [{ u: { w: 75 } }, 72]
						},
						u: [{
							".": 66,
							e: {
								g: 66,
								t: { t: 34 }
							},
							m: { a: 4 },
							r: 1,
							t: [{ o: 85 }, 101]
						}, 43],
						ü: {
							f: 66,
							g: 66,
							l: 66,
							p: 66,
							s: { t: 8 }
						},
						y: 64,
						z: {
							ä: 1,
							e: {
								n: { e: 23 },
								r: {
									f: { o: 34 },
									h: 16,
									k: [{ u: 19 }, 16],
									l: { a: 34 },
									m: { i: 34 },
									o: 16,
									t: { e: 34 },
									w: { e: 34 },
									z: 16
								}
							},
							f: 9,
							i: { d: 54 },
							o: { l: 23 },
							u: { f: 75 },
							y: {
								l: 75,
								m: 72,
								s: 75
							}
						}
					},
					o: [{
						b: [{
							e: { r: 9 },
							o: 65,
							r: 153
						}, 160],
						c: [{ h: { s: 66 } }, 43],
						d: 1,
						e: [{
							d: { i: 0 },
							m: 0,
							n: 0,
							r: { s: 0 }
						}, 67],
						f: { f: 66 },
						k: { k: 66 },
						l: {
							a: 0,
							y: 109
						},
						n: [{
							a: {
								e: 238,
								n: 238,
								t: { o: { m: 88 } }
							},
							ä: 109,
							o: 65
						}, 64],
						o: 43,
						p: {
							e: 109,
							f: 66,
							s: 66
						},
						r: [{
							a: { u: 0 },
							b: 66,
							d: 66,
							e: { i: { s: 34 } },
							g: 66,
							t: 68
						}, 64],
						s: [{
							".": 66,
							e: 28,
							t: { e: 66 }
						}, 125],
						t: { i: { e: 14 } },
						u: {
							l: {
								".": 0,
								s: 0
							},
							t: 1
						}
					}, 74],
					ö: 70,
					p: {
						a: [{
							g: 1,
							n: { z: { e: { r: { f: 27 } } } },
							s: { s: { e: { r: 39 } } }
						}, 6],
						e: {
							g: { a: 0 },
							n: { t: 0 },
							x: 0
						},
						f: 74,
						h: { e: {
							l: 8,
							m: 8
						} },
						i: [{
							d: 81,
							g: 124,
							k: 124,
							l: { e: 81 },
							n: { g: 103 },
							o: 66,
							s: { o: 72 },
							t: 72
						}, 64],
						n: 6,
						o: {
							c: 65,
							l: { i: 86 },
							s: { ".": 81 }
						},
						p: {
							a: 30,
							e: { i: 9 },
							f: 30,
							l: 30,
							r: 6
						},
						r: 69,
						s: {
							c: 30,
							h: 0
						},
						t: {
							a: {
								e: 22,
								l: 9,
								u: 9
							},
							ä: 6,
							e: { r: { s: [{ t: 17 }, 5] } }
						},
						u: [{ s: 1 }, 66],
						ü: 64
					},
					q: { u: {
						e: 74,
						i: { p: 72 }
					} },
					r: {
						a: {
							b: {
								".": 0,
								a: 82,
								b: 85,
								e: { n: 4 },
								r: 0,
								t: 0
							},
							c: { h: 0 },
							d: {
								".": 66,
								d: 0,
								i: 88,
								j: 78,
								r: 0
							},
							e: {
								b: [{ e: 34 }, 23],
								d: 66,
								f: 0,
								h: 0,
								m: 47,
								r: [{ ".": 34 }, 0],
								s: 0,
								u: { ß: 2 }
							},
							f: { r: { a: 34 } },
							g: {
								e: { n: 4 },
								i: 28,
								o: 66
							},
							h: {
								l: 0,
								o: 4
							},
							i: { c: 0 },
							k: {
								e: 66,
								l: 66,
								r: { o: 4 },
								t: 85
							},
							l: {
								".": 66,
								d: 66,
								e: [{
									b: 23,
									n: { t: 7 }
								}, 66],
								i: [{ n: {
									d: 32,
									g: 7,
									s: { p: 32 }
								} }, 66],
								k: { e: 2 }
							},
							m: {
								b: 0,
								n: 0,
								p: 78
							},
							n: {
								a: [{ t: 25 }, 135],
								d: {
									".": 88,
									e: { r: 93 },
									r: 2
								},
								f: 78,
								g: [{
									a: 78,
									r: 78
								}, 0],
								h: 78,
								k: 0,
								l: 78,
								o: 135,
								s: 85,
								t: { e: { i: 93 } },
								u: 66,
								w: 78,
								z: {
									u: 2,
									ü: 2
								}
							},
							o: 66,
							p: [{
								f: 0,
								o: 0
							}, 66],
							r: {
								i: { e: 4 },
								r: 78,
								s: 78,
								t: 78
							},
							s: {
								".": 66,
								b: 47,
								k: 0,
								s: {
									".": 2,
									i: 2
								}
							},
							ß: 29,
							t: [{
								e: { l: 78 },
								l: 85,
								m: 85
							}, 66],
							u: [{
								b: 66,
								c: 66,
								f: [{ s: 78 }, 107],
								m: 66,
								p: 66,
								s: {
									e: 23,
									s: 78,
									t: 78
								}
							}, 0],
							v: { a: 28 },
							w: 66,
							x: 85
						},
						ä: [{
							b: 0,
							d: 66,
							f: 0,
							h: 0,
							m: 29,
							p: 0,
							s: 113,
							t: {
								e: 86,
								z: 0
							}
						}, 64],
						b: {
							e: {
								e: { r: { s: 26 } },
								t: { i: 83 }
							},
							i: {
								g: 72,
								n: { f: 5 }
							},
							l: { o: 4 },
							r: { e: {
								c: 2,
								g: 83
							} }
						},
						c: [{ h: {
							e: [{ i: 25 }, 3],
							l: 0
						} }, 43],
						d: {
							a: {
								e: { p: 83 },
								n: {
									t: 34,
									z: 34
								}
							},
							ä: { p: 72 },
							b: 72,
							e: {
								n: { s: 98 },
								s: { t: 5 }
							},
							g: 72,
							i: { n: { n: 16 } },
							o: {
								b: 9,
								s: 4
							},
							ö: { l: 72 },
							s: { t: 8 }
						},
						e: {
							".": 79,
							b: { e: { n: 15 } },
							c: [{ h: { s: 2 } }, 63],
							d: {
								e: { l: 4 },
								i: { t: 15 }
							},
							e: { n: 8 },
							h: {
								e: 28,
								i: 66,
								o: 66,
								r: 0
							},
							i: {
								".": 82,
								a: 82,
								b: [{ e: { ".": 27 } }, 82],
								d: { e: 23 },
								e: 66,
								g: {
									a: 88,
									e: { h: 88 },
									n: { i: 83 }
								},
								h: 75,
								k: 75,
								l: 75,
								n: [{
									h: 114,
									l: 78,
									s: 78,
									t: 78
								}, 0],
								s: {
									a: { r: 2 },
									b: 114,
									d: 2,
									f: 2,
									r: 2,
									t: { r: 26 },
									v: 2,
									w: 2
								},
								t: [{ e: { r: { k: 39 } } }, 75],
								u: 75,
								v: 66,
								z: 75
							},
							l: {
								e: 0,
								i: { t: 15 }
							},
							m: {
								".": 82,
								b: 0,
								i: {
									g: 15,
									s: 4
								},
								p: 0,
								s: 85,
								u: 85
							},
							n: {
								".": 82,
								a: 66,
								d: { g: 2 },
								g: { e: { n: { e: 59 } } },
								s: { k: 26 },
								t: { n: 114 },
								z: [{ e: {
									n: { d: 191 },
									r: 39
								} }, 66]
							},
							p: {
								i: 0,
								o: { s: 78 }
							},
							r: {
								".": 82,
								b: 75,
								d: { e: 114 },
								g: {
									e: { n: { e: 59 } },
									o: 78
								},
								h: {
									o: 114,
									ö: 23
								},
								k: 85,
								l: [{
									o: 23,
									ö: 23
								}, 85],
								n: {
									".": 75,
									a: 114,
									e: 114
								},
								o: 85,
								s: {
									".": 255,
									a: { t: 2 },
									c: { h: { e: 233 } },
									p: 114
								},
								t: 85,
								u: 85,
								v: 75,
								w: { a: 114 },
								z: 85
							},
							s: [{
								".": 66,
								s: [{ e: { n: 2 } }, 256],
								t: { a: { r: 34 } }
							}, 74],
							t: {
								a: { b: 4 },
								h: 85,
								r: { i: 42 },
								u: 78
							},
							u: { l: 0 },
							v: {
								a: 28,
								i: { d: 230 }
							}
						},
						f: {
							a: [{ h: { r: { u: 83 } } }, 1],
							e: [{ n: { s: 5 } }, 4],
							o: { l: { g: {
								".": 83,
								r: 83
							} } },
							t: { a: 4 }
						},
						g: {
							a: {
								n: { t: 34 },
								r: { e: 16 }
							},
							e: {
								b: { n: 83 },
								i: { n: 16 },
								l: { f: 16 },
								n: {
									a: { u: 136 },
									b: 83,
									i: 136,
									p: 83
								}
							},
							o: {
								m: 72,
								p: 22
							},
							s: {
								o: 11,
								p: 11,
								t: {
									a: 34,
									i: 34,
									o: 34,
									r: 34,
									u: 34
								}
							}
						},
						h: {
							a: { l: { t: { b: 83 } } },
							o: 0
						},
						i: [{
							a: { t: 85 },
							b: 66,
							c: [{
								h: { t: { e: { r: { s: 257 } } } },
								o: 85
							}, 74],
							e: [{
								b: 103,
								f: [{ l: 26 }, 5],
								n: { e: [{ n: 25 }, 23] },
								r: {
									".": 34,
									s: { ".": 34 }
								}
							}, 75],
							f: 66,
							m: {
								a: 0,
								b: 0,
								m: 0,
								p: 0
							},
							n: {
								".": 75,
								d: [{ ".": 88 }, 85],
								g: 66,
								h: 0,
								i: 135,
								k: 258,
								l: 0,
								n: {
									e: {
										n: 136,
										r: { u: 83 }
									},
									r: 83
								},
								s: [{ ".": 88 }, 0],
								t: 85,
								z: 85
							},
							o: [{ n: 85 }, 66],
							s: [{
								c: 75,
								l: 0,
								o: 0,
								r: 85
							}, 66],
							t: { r: 252 }
						}, 64],
						k: {
							a: {
								j: 75,
								t: 2
							},
							e: { n: { d: { s: 34 } } },
							r: { a: { n: { k: { u: 83 } } } },
							s: { e: {
								n: 4,
								r: 4
							} },
							u: { n: { d: { u: 83 } } }
						},
						l: {
							ä: { u: { t: 83 } },
							e: {
								b: { n: 83 },
								d: { i: 83 },
								g: 2
							},
							ö: {
								h: 75,
								s: { ".": 83 }
							},
							s: 68
						},
						m: {
							a: [{
								l: { g: 16 },
								n: 2
							}, 0],
							e: { s: { z: 26 } },
							o: 0,
							u: 1
						},
						n: {
							a: {
								b: { s: { a: 19 } },
								c: { h: { e: 26 } },
								l: {
									g: 16,
									l: 16,
									t: 16
								}
							},
							e: {
								r: {
									b: { e: 34 },
									e: { i: 34 },
									s: { t: 34 }
								},
								t: [{ e: 23 }, 75]
							},
							o: {
								b: 22,
								r: [{ i: 16 }, 23]
							}
						},
						o: {
							".": 75,
							a: 66,
							b: {
								a: 66,
								b: 66,
								i: 66,
								l: 28,
								m: 0,
								o: 66,
								r: 28,
								s: 0
							},
							e: {
								d: 47,
								h: 66,
								n: 66,
								r: 0,
								s: {
									".": 88,
									c: 13
								}
							},
							f: {
								f: 0,
								r: 66
							},
							g: 66,
							h: {
								l: 66,
								m: 0
							},
							i: 66,
							l: [{
								i: 85,
								y: 85
							}, 66],
							m: [{
								a: 8,
								b: 0
							}, 66],
							n: [{ a: [{ n: 4 }, 11] }, 66],
							p: {
								a: { l: 2 },
								e: 28,
								f: 0,
								o: 66
							},
							r: [{
								a: 23,
								e: 23,
								o: 66
							}, 29],
							s: {
								".": 82,
								a: 66,
								e: 66,
								i: {
									o: 83,
									t: 88
								},
								t: { o: 34 }
							},
							t: {
								r: 66,
								t: { e: { r: 2 } }
							},
							w: 66,
							x: 0,
							z: { y: 66 }
						},
						ö: {
							c: 66,
							d: 29,
							h: 9,
							s: {
								".": 66,
								c: 24
							}
						},
						p: [{
							e: { n: 2 },
							r: { o: { b: {
								t: 83,
								u: 83
							} } }
						}, 1],
						r: {
							a: {
								e: 0,
								n: { t: 9 }
							},
							ä: 0,
							e: { g: { t: 83 } },
							i: {
								e: { r: 26 },
								n: { g: { u: 83 } }
							}
						},
						s: {
							a: { t: { z: { o: 83 } } },
							c: { h: {
								e: { i: { n: { u: 83 } } },
								l: 5,
								m: 5,
								r: 5
							} },
							e: 1,
							i: 0,
							o: { s: 9 },
							p: { a: { r: { n: 83 } } },
							t: {
								a: { t: {
									i: 50,
									t: 83,
									u: 50
								} },
								h: 14,
								o: 0
							}
						},
						t: {
							a: {
								d: 54,
								k: { t: { s: 17 } },
								x: 9
							},
							e: {
								c: [{ k: 34 }, 23],
								r: {
									f: 44,
									h: 44,
									k: 44,
									s: {
										c: 50,
										t: 34
									}
								}
							},
							h: { o: 22 },
							s: { p: { r: 34 } }
						},
						u: [{
							c: { h: { s: 120 } },
							e: { b: 78 },
							f: { s: 107 },
							h: { r: 85 },
							m: [{
								a: 14,
								s: 5
							}, 29],
							n: {
								d: [{ u: 78 }, 0],
								f: 0,
								g: {
									a: 2,
									l: 2,
									s: 42
								},
								k: 85
							},
							p: {
								".": 0,
								t: 81
							},
							r: 1,
							s: { e: 28 },
							t: { o: 0 },
							z: 0
						}, 69],
						ü: 64,
						v: { e: { n: { e: { n: 38 } } } },
						w: { e: { r: { b: { ".": 83 } } } },
						y: { a: 65 },
						z: {
							e: { r: { k: 16 } },
							t: { e: 8 },
							w: { i: 4 }
						}
					},
					s: {
						a: {
							b: { l: 0 },
							d: 95,
							e: {
								m: 85,
								r: { z: 114 }
							},
							l: {
								l: 85,
								t: 85
							},
							m: {
								i: 85,
								t: { r: 13 }
							},
							n: { d: { r: 2 } },
							p: { a: 9 },
							r: { t: 0 },
							t: { o: 85 },
							v: 95,
							x: 113
						},
						b: [{ i: { e: { r: { ".": 26 } } } }, 0],
						c: {
							e: { n: 66 },
							h: {
								a: { m: 114 },
								e: {
									m: { i: 19 },
									n: { t: 93 },
									r: {
										f: 259,
										l: 259
									}
								},
								o: { p: 26 }
							},
							o: 65,
							r: 6
						},
						d: { a: 0 },
						e: {
							c: 1,
							e: { r: 8 },
							h: { r: 0 },
							i: { m: 11 },
							k: 129,
							l: {
								c: 72,
								e: {
									n: 4,
									r: 4
								}
							},
							n: {
								a: { c: 23 },
								e: { u: 4 },
								t: { h: 26 }
							},
							r: {
								e: { f: 34 },
								i: [{ n: { t: 32 } }, 88],
								k: { e: 2 },
								ö: 0,
								s: 5,
								u: 103,
								v: 88
							},
							s: { t: { r: 34 } },
							u: 68,
							x: [{ t: 0 }, 211]
						},
						f: 0,
						h: {
							a: {
								m: 66,
								n: 0,
								r: 9
							},
							e: 0,
							i: [{ m: 0 }, 68],
							o: { r: 0 },
							u: { t: 9 }
						},
						i: [{
							e: { r: { s: { ".": 34 } } },
							k: 95,
							m: { p: 78 },
							n: {
								f: 85,
								i: 0,
								t: 0
							}
						}, 74],
						k: [{
							e: 0,
							l: 0,
							y: 78
						}, 65],
						l: { o: 0 },
						m: 0,
						o: {
							b: 95,
							d: [{ e: 4 }, 113],
							f: { e: 0 },
							p: { a: 8 },
							r: {
								c: 85,
								i: 85
							},
							s: { t: 0 }
						},
						ö: 64,
						p: [{
							e: { c: 9 },
							o: {
								e: 9,
								r: { t: {
									p: 33,
									v: 33
								} }
							}
						}, 69],
						r: { e: { i: 2 } },
						s: {
							".": 75,
							a: {
								d: 22,
								l: { t: 34 },
								u: { s: 5 },
								y: 72
							},
							ä: 75,
							c: [{ h: 0 }, 75],
							e: {
								e: { r: 26 },
								g: 14,
								l: { e: { r: { s: 39 } } },
								r: [{
									f: { a: { h: 33 } },
									h: {
										o: 91,
										ö: 19
									},
									s: {
										a: {
											e: 19,
											t: 19
										},
										ä: 141
									}
								}, 0]
							},
							k: 75,
							o: [{ f: 9 }, 75],
							p: {
								h: 9,
								u: 9
							},
							t: {
								e: { c: 9 },
								o: { p: 9 }
							},
							u: { r: { k: 5 } }
						},
						t: {
							".": 78,
							a: {
								b: {
									b: 5,
									g: 78
								},
								e: { l: 88 },
								h: 66,
								n: {
									s: { t: 34 },
									t: { ".": 2 },
									z: { a: 34 }
								},
								s: [{ c: 34 }, 23],
								t: {
									".": 114,
									u: 88
								},
								u: {
									f: 34,
									m: 78,
									t: { o: { r: 38 } }
								}
							},
							e: {
								c: 9,
								i: { n: {
									".": 88,
									e: 88,
									g: 260,
									k: 34,
									l: 34,
									r: 34,
									s: { c: 34 },
									t: 34
								} },
								l: { l: { a: 42 } },
								m: {
									i: 16,
									p: { o: 34 }
								},
								n: [{
									g: {
										a: 19,
										l: 34
									},
									s: { e: 141 },
									t: {
										r: 34,
										s: 34
									}
								}, 85],
								r: {
									k: { e: { n: 19 } },
									n: {
										ä: 34,
										o: 21
									},
									o: { e: 34 },
									ö: 44,
									t: { r: 91 },
									w: { e: { i: { t: 19 } } }
								},
								s: { s: 44 }
							},
							h: { y: 9 },
							i: {
								d: 22,
								j: 2,
								l: 66,
								n: {
									g: 34,
									s: 9
								},
								p: { p: 114 }
							},
							m: { o: { d: { e: { ".": 19 } } } },
							o: {
								b: 9,
								c: 129,
								l: 66,
								p: 9,
								r: {
									g: 16,
									t: 16
								}
							},
							r: [{
								a: {
									c: 2,
									g: 2,
									n: { g: 88 },
									t: { e: { ".": 34 } }
								},
								e: {
									b: 88,
									c: { k: 88 }
								},
								i: {
									c: { k: 88 },
									k: 88
								},
								o: { s: 2 },
								ö: 66,
								u: { n: 78 }
							}, 6],
							u: {
								b: 129,
								e: [{ b: 78 }, 129],
								m: { s: 34 },
								r: [{
									i: 34,
									k: 34
								}, 184]
							},
							ü: {
								b: 78,
								m: 9
							}
						},
						u: {
							b: 66,
							h: 66,
							m: {
								g: 78,
								s: 85,
								w: 85
							},
							n: {
								d: 9,
								t: 0
							},
							p: 66,
							r: {
								b: 0,
								l: 0,
								s: 0,
								t: 0
							},
							s: 1
						},
						w: 0,
						y: 66,
						z: [{ e: 0 }, 65]
					},
					ß: { e: {
						l: { e: 0 },
						r: {
							e: 8,
							l: 122
						}
					} },
					t: {
						a: {
							b: { e: { n: 15 } },
							c: 30,
							e: {
								b: 11,
								h: 0
							},
							g: { i: 0 },
							l: { l: { o: 13 } },
							m: { i: 28 },
							n: {
								a: 8,
								h: 78,
								j: 88,
								o: 0,
								p: 78
							},
							r: {
								b: 85,
								t: 0
							},
							t: { r: 24 },
							u: {
								f: { s: 2 },
								k: 0
							}
						},
						ä: { h: 0 },
						e: [{
							f: { f: 0 },
							h: { e: { ".": 15 } },
							i: {
								m: 85,
								n: { s: 2 },
								s: 85
							},
							l: { n: 107 },
							n: {
								d: 5,
								g: 5,
								i: 24,
								t: {
									s: 114,
									w: 78
								},
								z: { e: { r: 39 } }
							},
							p: { i: 135 },
							r: {
								ä: 24,
								e: { i: { s: 49 } },
								g: { e: { n: { e: 59 } } },
								h: { ö: 114 },
								i: { c: { h: 38 } },
								l: {
									o: { e: 27 },
									ö: 132
								},
								o: { e: 26 },
								ö: 0,
								t: { a: 261 }
							},
							s: 66
						}, 74],
						h: {
							a: 4,
							i: { k: 81 },
							n: 72,
							o: {
								l: 72,
								n: 0
							}
						},
						i: {
							d: 95,
							k: {
								a: { r: 4 },
								l: 4,
								r: 4
							},
							m: 1,
							n: {
								a: 8,
								d: 0,
								f: 85,
								g: 23,
								h: 85,
								i: 0
							},
							t: {
								a: 4,
								h: 4
							}
						},
						o: {
							b: { s: 0 },
							f: 29,
							n: {
								a: {
									l: 36,
									r: 4
								},
								e: { r: 4 },
								s: 5
							},
							r: {
								c: 85,
								d: 85,
								g: 85
							}
						},
						r: {
							a: {
								d: { e: 2 },
								e: { d: 37 }
							},
							e: { c: 0 },
							o: 6
						},
						s: {
							a: [{
								c: 0,
								e: 8
							}, 6],
							c: { h: {
								e: { r: { e: 193 } },
								w: { u: 25 }
							} },
							e: { n: { g: 34 } },
							i: { m: 9 },
							ö: 0,
							p: { r: 8 },
							t: {
								o: { e: 4 },
								u: 4
							},
							u: 6
						},
						t: {
							a: {
								b: 54,
								d: 9,
								e: 9,
								k: 22,
								m: 54,
								n: {
									g: 16,
									m: 9,
									s: 9
								},
								p: 9,
								t: 22,
								u: { f: 34 }
							},
							ä: 6,
							e: {
								m: { b: 9 },
								n: 23,
								s: {
									p: 9,
									s: 16
								}
							},
							o: {
								e: { n: 26 },
								p: { e: 34 }
							},
							ö: 6,
							r: [{
								e: { i: 34 },
								u: 8
							}, 6],
							u: { m: 22 }
						},
						u: [{
							i: 124,
							m: { s: 85 },
							p: { s: 0 },
							s: { e: 0 }
						}, 74],
						y: {
							l: 73,
							m: 124
						},
						z: [{
							a: 6,
							ä: 6,
							e: {
								b: 22,
								d: 9,
								i: { g: 16 },
								n: { e: 16 },
								r: { w: 16 },
								s: 86,
								t: [{ i: 16 }, 23]
							},
							o: { e: 9 },
							w: 6
						}, 74]
					},
					u: {
						a: 125,
						b: { l: {
							e: 22,
							i: 22
						} },
						c: { h: { t: {
							a: 23,
							e: { r: { s: 38 } },
							o: 23,
							r: 13
						} } },
						d: {
							e: { r: { e: 5 } },
							i: { e: 23 }
						},
						e: [{
							d: 1,
							f: { a: 8 },
							m: 1,
							p: 8,
							r: {
								e: {
									i: [{
										f: 26,
										g: 26,
										s: 26
									}, 4],
									r: {
										r: 32,
										s: 32,
										t: 32
									},
									t: 4
								},
								o: [{ f: 26 }, 151]
							},
							s: {
								c: 9,
								s: 129
							}
						}, 43],
						f: { r: 29 },
						g: {
							a: [{ n: 8 }, 6],
							e: { n: {
								d: { m: 17 },
								s: { e: 33 }
							} },
							i: {
								d: 9,
								n: {
									f: 5,
									g: 44
								}
							},
							l: 6,
							r: { e: 9 },
							s: [{
								p: 8,
								t: {
									a: 34,
									i: 34,
									u: 34
								}
							}, 68]
						},
						h: { u: 0 },
						i: [{
							d: 0,
							l: { l: { e: { ".": 27 } } },
							n: 112,
							r: 0
						}, 1],
						k: { a: { l: 72 } },
						l: 65,
						m: {
							".": 66,
							e: 78,
							p: 8,
							s: { p: 24 }
						},
						n: {
							a: { s: 0 },
							e: [{ b: 23 }, 1],
							g: 68,
							i: {
								".": 9,
								o: 9,
								s: 9
							}
						},
						o: 125,
						p: {
							".": 66,
							f: 29,
							g: 66,
							h: 72
						},
						r: {
							a: {
								n: 22,
								s: {
									i: { e: 42 },
									t: 16
								},
								t: 14
							},
							c: 8,
							e: [{ i: {
								n: 241,
								s: 34
							} }, 85],
							i: { n: {
								f: 5,
								s: 115
							} },
							o: [{ s: 14 }, 78],
							s: {
								a: { u: 4 },
								o: 4,
								t: {
									a: { e: 49 },
									ä: 4
								}
							}
						},
						s: [{
							a: { r: 66 },
							c: { h: {
								e: {
									i: 53,
									l: 33,
									r: { z: 53 }
								},
								l: 9,
								m: 9,
								u: { e: 33 }
							} },
							d: 66,
							e: {
								f: { f: 88 },
								i: 28,
								v: { a: { n: 88 } }
							},
							g: 66,
							k: 66,
							n: 66,
							p: { r: 0 },
							s: {
								c: 24,
								t: 66
							},
							t: {
								a: 0,
								o: 0,
								r: 262
							},
							u: 0
						}, 74],
						t: {
							e: {
								i: [{ n: 241 }, 0],
								r: { a: 37 }
							},
							h: [{ a: 217 }, 1],
							o: 4,
							s: [{ c: { h: {
								a: 7,
								m: 7,
								n: 7,
								r: 7,
								w: 7
							} } }, 23]
						},
						v: { e: 23 },
						x: 74,
						y: 43,
						z: {
							a: 6,
							e: { c: 9 },
							o: 6,
							w: 6
						}
					},
					ü: 64,
					v: [{
						a: {
							k: 124,
							l: { s: 107 },
							n: { z: 107 }
						},
						e: {
							n: 9,
							r: { i: 11 }
						},
						l: 65
					}, 74],
					w: {
						a: {
							l: { t: { e: { r: 39 } } },
							u: 113
						},
						e: {
							b: {
								e: { i: 25 },
								s: 23
							},
							i: { s: { c: 23 } },
							r: {
								g: 23,
								t: { e: 26 }
							}
						},
						i: {
							e: 1,
							n: [{ d: { e: { s: 42 } } }, 66],
							r: 66,
							t: 66
						},
						s: { t: 9 },
						u: { e: { r: { z: { e: { s: 59 } } } } },
						ü: { r: { z: { e: { s: 38 } } } }
					},
					x: {
						".": 74,
						a: {
							m: 72,
							n: [{ s: 9 }, 74]
						},
						e: {
							k: 72,
							l: [{ e: 0 }, 210],
							s: 74
						},
						f: 74,
						i: [{
							l: 124,
							n: 113
						}, 64],
						l: 0,
						o: { r: 0 },
						p: [{ u: 74 }, 76],
						s: 74,
						t: {
							a: 74,
							e: { t: 75 },
							i: { n: 9 },
							r: { e: { i: 34 } },
							v: 74
						},
						u: [{ m: 65 }, 74],
						v: 0,
						y: 69
					},
					y: [{
						a: 1,
						d: { r: 6 },
						e: { r: { e: 9 } },
						n: { e: 6 },
						o: 1,
						s: 1
					}, 43],
					z: [{
						a: 66,
						e: {
							n: { n: 85 },
							r: {
								e: 8,
								k: 0
							},
							s: { a: 11 }
						},
						o: [{ h: 66 }, 6],
						u: { e: 1 },
						w: 6
					}, 74]
				},
				é: [{
					e: { s: 65 },
					g: { i: 1 },
					l: { u: 1 },
					m: 6,
					r: 6,
					u: 6
				}, 64],
				è: [{ n: { e: 186 } }, 64],
				ë: { t: 74 },
				ê: [{ t: 65 }, 64],
				f: {
					a: [{
						b: [{
							b: 79,
							e: { n: 9 },
							f: 74,
							g: 74,
							l: 234,
							n: 74,
							r: { e: 129 },
							s: 74,
							t: 79,
							w: 74,
							z: 74
						}, 1],
						c: {
							e: 6,
							h: {
								a: 14,
								e: {
									b: 9,
									c: 196,
									l: 9,
									n: {
										g: 33,
										t: 33,
										z: 58
									},
									r: {
										f: 40,
										k: 33
									}
								},
								i: 14,
								o: 14,
								s: {
									k: 26,
									p: 5
								},
								u: { n: { g: 2 } }
							}
						},
						d: {
							a: [{ n: 9 }, 8],
							e: {
								l: 9,
								r: 66
							},
							i: 6,
							l: 66,
							r: 172,
							t: 8
						},
						e: [{
							c: [{ k: 0 }, 1],
							m: 66,
							r: [{
								m: 66,
								z: 82
							}, 9],
							s: { s: { e: { r: [{
								s: 39,
								w: 27
							}, 38] } } },
							ß: { e: { r: 4 } },
							t: { z: 82 },
							u: { g: 66 },
							x: 79
						}, 6],
						h: { l: { e: {
							n: { t: 49 },
							r: { z: 32 }
						} } },
						i: { b: 68 },
						k: {
							a: { d: 9 },
							e: 6
						},
						l: {
							a: 0,
							k: { l: 24 },
							l: {
								a: 24,
								e: {
									i: 36,
									r: [{
										e: 49,
										f: 7,
										g: 7,
										k: 49,
										m: 49,
										r: 49
									}, 98]
								},
								o: 4
							},
							s: { c: { h: {
								a: 7,
								e: { i: 7 },
								l: 263,
								m: 7,
								w: 263
							} } },
							t: { r: 24 },
							z: { w: 4 }
						},
						m: {
							e: { i: 9 },
							p: 79,
							t: 66,
							y: 72
						},
						n: {
							".": 78,
							a: { r: 9 },
							d: {
								e: { r: 36 },
								r: {
									e: 4,
									u: 36,
									ü: 4
								}
							},
							g: {
								e: {
									i: 4,
									r: { t: 7 }
								},
								r: { a: 4 }
							},
							i: [{ n: 22 }, 68],
							k: 264,
							l: 74,
							n: 74,
							o: 109,
							r: 74,
							w: 74,
							z: 79
						},
						p: [{ o: 6 }, 64],
						r: {
							a: 28,
							b: {
								a: 24,
								ä: 24,
								e: {
									l: 4,
									r: 36
								},
								i: { n: 36 },
								l: 24,
								o: 24,
								r: 24,
								u: 24
							},
							m: {
								a: { n: 36 },
								i: 82
							},
							o: 172,
							r: {
								a: 24,
								h: 4
							},
							t: 79,
							z: 79
						},
						s: {
							a: 28,
							e: { r: { e: 25 } },
							h: 0,
							s: { i: 82 },
							t: { r: 82 }
						},
						ß: 6,
						t: [{
							o: 6,
							t: 74
						}, 64],
						u: {
							e: 74,
							f: 74,
							g: 66,
							l: 78,
							s: {
								b: 66,
								l: 66
							}
						},
						v: 72
					}, 76],
					ä: [{
						c: 43,
						f: 74,
						h: { r: { u: 24 } },
						m: 69,
						q: 74,
						r: {
							m: 79,
							z: 79
						},
						s: { s: { e: { r: [{
							k: 7,
							s: 49,
							w: 7
						}, 98] } } },
						ß: { e: { r: 9 } },
						t: { z: 79 },
						u: { g: 74 },
						x: 74
					}, 76],
					b: [{
						a: { u: 14 },
						i: { l: { d: { e: { r: [{ h: 27 }, 38] } } } }
					}, 84],
					c: [{ h: 177 }, 69],
					d: [{
						i: { e: 1 },
						s: 66
					}, 84],
					e: [{
						a: { t: { u: 5 } },
						b: {
							b: 79,
							e: { n: 9 }
						},
						c: [{
							h: { t: {
								e: 19,
								s: { e: 42 }
							} },
							k: 79
						}, 6],
						d: {
							e: {
								l: 9,
								r: {
									e: { n: 193 },
									o: 23
								}
							},
							i: {
								e: 23,
								t: 9
							},
							r: 6
						},
						e: { i: { n: 25 } },
						f: {
							f: [{ r: 4 }, 74],
							i: 68,
							l: 1
						},
						h: {
							e: 172,
							l: {
								a: 14,
								e: [{
									i: 36,
									r: { i: { n: { n: 7 } } }
								}, 5],
								o: 24
							}
						},
						i: {
							b: 66,
							c: 79,
							l: { a: 24 },
							n: {
								d: { e: { i: 39 } },
								e: { r: { z: 49 } },
								l: 82,
								n: 82,
								q: 82,
								s: { ".": 2 },
								t: {
									a: 2,
									o: 2
								},
								u: 4,
								w: 82,
								z: 82
							},
							s: [{ e: 75 }, 66]
						},
						k: [{ t: {
							a: 4,
							r: 24
						} }, 72],
						l: [{
							a: [{
								e: 8,
								t: 8,
								u: 8
							}, 166],
							ä: 30,
							b: [{ i: 34 }, 78],
							d: {
								a: [{
									c: 4,
									r: 36
								}, 5],
								e: {
									m: 117,
									n: { d: 49 },
									r: { k: 61 }
								},
								r: { a: 4 }
							},
							e: {
								c: 11,
								f: 77,
								g: 22,
								i: { n: 34 },
								k: 77,
								n: 22,
								r: 22,
								s: 9
							},
							i: { n: [{ s: 34 }, 107] },
							l: {
								a: { n: { s: 26 } },
								e: {
									i: { n: 7 },
									r: { s: 49 }
								},
								i: { n: 4 }
							},
							o: 30,
							s: {
								p: { i: { r: 7 } },
								t: { i: 34 }
							},
							t: { e: { r: { n: 220 } } }
						}, 72],
						m: {
							b: 79,
							m: 1,
							p: 79
						},
						n: {
							".": 78,
							a: { g: 184 },
							ä: 6,
							d: [{ e: { f: 5 } }, 68],
							e: {
								n: {
									d: 34,
									t: 16
								},
								r: {
									g: 116,
									o: 157,
									ö: 34
								},
								t: 23
							},
							f: 99,
							g: { p: 75 },
							i: {
								d: 9,
								n: 8,
								t: 11
							},
							k: 68,
							n: 68,
							o: 108,
							s: {
								a: { l: 4 },
								c: { h: { l: 240 } },
								h: 8,
								k: { l: 34 },
								p: { o: 23 },
								t: 83
							},
							t: {
								e: {
									".": 116,
									n: 219
								},
								f: 82,
								l: { a: 75 },
								s: 82,
								w: 75,
								z: 75
							},
							u: 30
						},
						r: {
							".": 78,
							a: {
								b: 8,
								d: 11,
								e: 8,
								l: 8,
								n: {
									t: 2,
									z: 34
								},
								s: 8
							},
							ä: 30,
							d: {
								".": 75,
								e: [{
									".": 75,
									n: 75,
									s: 98
								}, 86],
								s: 75
							},
							e: {
								b: 54,
								c: { k: 34 },
								i: [{
									n: 9,
									s: 16,
									w: 34
								}, 72],
								k: 9,
								l: { l: 34 },
								r: {
									d: 16,
									g: 44,
									w: 16
								},
								v: 54
							},
							f: {
								a: { h: { r: { u: 7 } } },
								u: { e: { l: 7 } },
								ü: { l: 219 }
							},
							g: { e: { b: { n: 136 } } },
							i: {
								d: 54,
								e: { n: 42 },
								n: {
									f: 5,
									t: 5
								},
								o: { n: 23 },
								s: { o: 9 }
							},
							l: { e: { b: { n: 7 } } },
							n: {
								a: {
									b: { s: 32 },
									u: { ".": 27 }
								},
								e: { r: { k: 32 } }
							},
							o: {
								e: 8,
								f: 8
							},
							ö: 8,
							r: [{ e: { g: { t: 7 } } }, 68],
							s: {
								m: 11,
								p: 23
							},
							u: { p: 77 }
						},
						s: { t: {
							a: {
								b: 37,
								k: 26,
								l: 26,
								n: 26,
								r: 26
							},
							e: {
								i: 26,
								n: { d: 49 },
								r: { o: 7 }
							},
							h: 4,
							i: { n: 4 },
							o: 265,
							r: { u: 26 }
						} },
						t: {
							a: { g: 9 },
							e: { r: { o: 34 } },
							i: { k: 77 },
							t: {
								a: 24,
								h: 24,
								i: { s: 25 },
								r: 14,
								s: 14
							}
						},
						u: {
							".": 74,
							c: { h: { a: 266 } },
							e: { r: { o: 25 } },
							l: 79,
							t: 79
						},
						x: [{ p: 74 }, 64]
					}, 76],
					é: 76,
					f: [{
						a: {
							c: { h: { u: 34 } },
							d: 29,
							n: {
								g: { s: 25 },
								s: 0
							},
							r: {
								k: 0,
								m: 0
							},
							t: 1,
							u: 0
						},
						e: {
							b: 95,
							e: 73,
							f: 113,
							i: {
								g: 85,
								n: [{
									".": 34,
									b: 2,
									i: 34,
									k: 2,
									s: 2
								}, 23]
							},
							l: {
								a: 14,
								e: { m: 78 },
								s: 5
							},
							m: [{ i: 85 }, 1],
							r: {
								e: { c: 4 },
								h: 85,
								z: { e: 114 }
							},
							t: [{ r: 14 }, 1],
							x: 65
						},
						f: [{ e: { n: 5 } }, 1],
						i: { m: 113 },
						j: 65,
						l: {
							ä: {
								n: 0,
								t: 0
							},
							e: { c: 0 }
						},
						o: {
							b: 95,
							r: [{ i: 0 }, 1],
							t: { t: 0 },
							x: 113
						},
						r: {
							a: { k: 0 },
							e: { n: 9 },
							o: {
								a: 0,
								l: 0
							}
						},
						s: {
							a: [{
								l: 8,
								m: 0,
								u: 8
							}, 23],
							e: { n: { d: 34 } },
							t: {
								a: { u: 9 },
								i: { e: 34 },
								u: { t: 34 },
								ü: { r: 34 }
							}
						},
						t: { i: 0 },
						u: {
							m: 113,
							r: { s: 0 }
						},
						y: 65
					}, 69],
					g: [{
						a: { s: {
							e: { r: 36 },
							t: { e: 26 }
						} },
						e: {
							b: 68,
							n: { a: 8 },
							r: 23
						},
						h: 66,
						l: { i: { m: 5 } }
					}, 84],
					h: [{
						a: { u: 9 },
						o: { l: { a: 24 } }
					}, 69],
					i: [{
						".": 72,
						a: {
							r: 6,
							s: { k: 0 },
							t: 0
						},
						c: { i: 14 },
						d: {
							o: 6,
							s: 1,
							y: 84
						},
						e: {
							b: {
								l: 11,
								r: 4
							},
							r: { f: 47 }
						},
						g: {
							e: { c: 9 },
							r: 30
						},
						k: {
							a: {
								n: {
									f: 9,
									r: 9,
									s: 16,
									w: 9
								},
								s: 22
							},
							e: {
								l: 22,
								r: { s: [{ t: 17 }, 5] }
							},
							i: { n: 9 },
							l: {
								e: 9,
								o: 9,
								ö: 9
							},
							n: 6,
							o: [{
								b: 22,
								p: 22,
								r: 9
							}, 68],
							r: 30
						},
						l: {
							a: {
								n: 22,
								u: [{ f: {
									b: 2,
									n: 32
								} }, 9]
							},
							b: 68,
							e: {
								i: 22,
								n: [{
									d: 16,
									t: 9
								}, 5],
								p: 9,
								s: 9
							},
							i: {
								n: 22,
								p: 4
							},
							m: {
								a: [{ s: 26 }, 4],
								ä: 4,
								e: {
									d: 36,
									i: 4
								}
							},
							o: [{ b: 9 }, 68],
							s: { t: 8 }
						},
						m: {
							i: 6,
							p: 79
						},
						n: {
							a: [{
								n: { t: 9 },
								r: 9
							}, 85],
							d: { i: { a: 4 } },
							e: {
								l: 9,
								t: 9
							},
							g: {
								e: { r: { o: 19 } },
								s: { t: { r: 42 } }
							},
							h: 79,
							j: 79,
							s: {
								e: 82,
								p: 4,
								t: {
									e: 4,
									i: 34
								}
							}
						},
						o: { l: 0 },
						r: { i: 172 },
						s: {
							c: { h: {
								a: 170,
								ä: 9,
								e: { i: 53 },
								l: 9,
								n: 9,
								o: 170,
								r: 9,
								w: 170
							} },
							h: 29,
							o: 172,
							p: 29,
							t: [{ e: 5 }, 8]
						},
						t: {
							e: [{ l: 8 }, 68],
							i: [{
								n: 9,
								s: 14
							}, 0],
							o: [{ r: 22 }, 68],
							r: { a: { t: 16 } }
						},
						x: { e: { l: 9 } },
						z: [{ a: 6 }, 72]
					}, 76],
					j: { o: { r: 65 } },
					k: [{ a: {
						k: { e: { n: 98 } },
						t: { i: 24 }
					} }, 121],
					l: {
						".": 74,
						a: [{
							b: 66,
							e: {
								c: 81,
								d: 66,
								n: 75,
								u: 66
							},
							m: { p: 66 },
							n: {
								s: { c: { h: { l: 267 } } },
								z: { e: { r: 38 } }
							},
							p: 66,
							s: { c: 78 },
							t: { s: 66 },
							u: {
								f: 66,
								m: { a: 98 }
							}
						}, 6],
						ä: {
							c: 81,
							d: 79,
							n: 74,
							u: 66
						},
						e: [{
							".": 79,
							b: 79,
							e: 65,
							i: {
								n: 82,
								s: { c: { h: { r: 267 } } },
								t: 82
							},
							k: { t: 26 },
							r: 79
						}, 6],
						i: {
							".": 79,
							c: { h: {
								".": 88,
								e: 88
							} },
							g: 79,
							l: 79,
							m: 65,
							n: {
								d: 66,
								e: 4,
								g: 82,
								i: 82,
								s: 82
							},
							t: 65
						},
						o: {
							e: { f: 66 },
							k: 66,
							n: 79,
							p: 124,
							r: [{ a: 8 }, 124],
							s: { s: { ".": 83 } },
							ß: 72,
							t: 124,
							w: 73
						},
						ö: {
							f: 79,
							g: 65
						},
						u: {
							c: 65,
							e: {
								g: 78,
								m: 66
							},
							f: 66,
							g: [{
								a: 24,
								e: { r: 4 },
								z: 72
							}, 78],
							p: 66,
							r: [{ i: 14 }, 9],
							s: { s: 81 },
							t: { o: 14 }
						},
						ü: {
							g: 65,
							m: 66,
							s: 72
						},
						y: 268
					},
					m: [{
						a: {
							d: 1,
							r: { s: { c: { h: { a: { c: { h: 48 } } } } } }
						},
						u: 66
					}, 121],
					n: [{ e: 66 }, 121],
					o: [{
						a: 1,
						d: { i: 68 },
						e: {
							f: 216,
							k: 79,
							l: {
								e: 66,
								i: 0
							},
							r: { s: 13 },
							s: 177
						},
						l: { y: 172 },
						n: {
							a: {
								d: 9,
								l: 22,
								m: 9,
								n: 22,
								p: 9,
								r: 9,
								t: 5,
								u: 9
							},
							i: {
								e: { n: 23 },
								n: 22
							},
							u: 6
						},
						p: [{ e: 84 }, 64],
						r: {
							a: { t: 0 },
							d: {
								n: 75,
								s: 14
							},
							g: 79,
							m: [{
								a: {
									e: 4,
									g: 117,
									s: 4,
									u: 36
								},
								ä: 4,
								e: { i: 36 },
								i: { n: 4 },
								o: { r: 4 }
							}, 72],
							n: { i: { e: { r: { ".": 25 } } } },
							s: {
								c: { h: { l: 7 } },
								t: [{
									e: { i: 246 },
									r: 176
								}, 4]
							},
							t: {
								e: {
									i: 36,
									r: 36
								},
								r: 24,
								s: 103
							},
							u: 29
						},
						s: { t: { a: 0 } },
						t: { o: [{ e: 2 }, 112] }
					}, 76],
					ö: [{
						d: { e: 14 },
						f: 121,
						k: 69,
						l: 69,
						r: { s: [{ t: 26 }, 1] },
						s: 70
					}, 76],
					p: 121,
					q: 74,
					r: [{
						a: {
							".": 66,
							c: { h: { t: {
								a: 19,
								r: 21
							} } },
							d: [{ e: { i: 4 } }, 79],
							e: {
								d: 82,
								t: 66
							},
							f: 66,
							g: { e: { i: 25 } },
							h: 79,
							l: 79,
							m: [{ a: 14 }, 269],
							n: [{
								d: 66,
								n: 66
							}, 65],
							p: 79,
							s: {
								e: 66,
								t: [{ a: 26 }, 8]
							},
							ß: 72,
							t: {
								".": 66,
								s: 66
							},
							u: {
								".": 72,
								m: 66,
								s: [{ e: 26 }, 5]
							}
						},
						ä: {
							d: 79,
							n: 65,
							t: 79
						},
						e: {
							".": 66,
							a: { n: 78 },
							c: { h: { t: 88 } },
							e: 4,
							f: 79,
							g: {
								e: 66,
								i: 66
							},
							h: 66,
							i: {
								".": 78,
								b: 5,
								c: 82,
								e: 78,
								f: 103,
								k: 103,
								s: { t: { r: 26 } }
							},
							k: 79,
							l: 79,
							m: 124,
							n: 66,
							p: 79,
							q: 81,
							s: {
								c: 78,
								i: 82,
								s: { t: 23 },
								t: 66
							},
							t: { e: 78 },
							u: 65,
							z: 79
						},
						h: 64,
						i: {
							c: 79,
							d: 8,
							g: 79,
							n: [{ g: { e: { r: 39 } } }, 79],
							p: 66,
							s: {
								c: [{ h: { a: 7 } }, 81],
								t: 78
							}
						},
						o: {
							c: 79,
							l: 74,
							n: [{ a: 24 }, 124],
							s: [{
								e: 66,
								t: { r: 25 }
							}, 1]
						},
						u: {
							c: 124,
							d: 66,
							e: {
								h: { r: 88 },
								s: 66
							},
							f: { e: { r: { e: 7 } } },
							h: 66,
							m: 66,
							n: 74,
							t: 66
						},
						ü: {
							h: {
								r: 66,
								t: 14
							},
							s: 66
						}
					}, 6],
					s: [{
						a: {
							c: 66,
							d: 65,
							e: { r: 0 },
							k: [{ r: 66 }, 65],
							l: {
								l: 85,
								t: 85
							},
							m: { p: 0 },
							n: [{
								a: 0,
								e: 0,
								g: 0,
								z: 0
							}, 65],
							r: 65,
							s: 113,
							t: { e: 28 },
							u: {
								f: 85,
								n: 23,
								t: 78
							}
						},
						ä: {
							r: 65,
							u: { s: 0 }
						},
						c: {
							a: 65,
							e: 65,
							h: [{
								a: {
									l: 88,
									n: 78,
									o: 5,
									u: 88
								},
								e: { f: 78 },
								r: {
									a: 88,
									i: 88
								}
							}, 68],
							r: 65
						},
						e: {
							b: 95,
							e: [{ i: 14 }, 1],
							h: { r: 0 },
							i: {
								n: 0,
								t: 88
							},
							l: 95,
							n: {
								d: { e: { s: 2 } },
								e: 171,
								t: 85
							},
							q: 66,
							r: [{
								u: 11,
								v: 88
							}, 113],
							t: [{ h: 0 }, 4],
							x: 192
						},
						i: {
							d: [{ e: { n: 2 } }, 153],
							m: { p: 0 },
							n: {
								f: 0,
								g: 0,
								t: 0
							}
						},
						k: {
							a: 65,
							o: 65,
							y: 109
						},
						o: [{
							b: 65,
							c: { h: 0 },
							h: 66,
							p: 65,
							r: 1
						}, 43],
						p: [{
							a: {
								n: { n: 88 },
								s: 78
							},
							e: { l: 78 },
							h: 65,
							o: {
								r: { t: { e: 42 } },
								t: 78
							},
							r: { i: { e: 2 } },
							u: { l: 9 }
						}, 64],
						s: 29,
						t: {
							a: [{
								e: { t: { i: 2 } },
								g: 78,
								k: 85,
								l: { e: 78 },
								n: { k: 114 },
								s: 78
							}, 66],
							ä: { t: { i: 114 } },
							e: {
								g: 66,
								i: [{ l: 78 }, 66],
								l: 66,
								r: { n: 162 },
								s: 0,
								u: 66
							},
							i: [{
								p: 85,
								t: 78
							}, 109],
							o: [{ n: 78 }, 109],
							r: {
								a: { s: 9 },
								e: [{ n: 2 }, 9],
								i: 129,
								o: { m: 88 },
								ö: 66
							},
							u: { e: { c: 162 } },
							ü: {
								c: 66,
								t: { e: 114 }
							}
						},
						u: {
							m: { s: 0 },
							n: 113,
							r: 113,
							t: 113
						},
						z: { e: { n: { e: 88 } } }
					}, 74],
					t: [{
						a: {
							".": 65,
							e: { u: 85 },
							l: {
								a: 0,
								g: 88,
								l: 0
							},
							n: [{
								a: 85,
								d: 0,
								g: 0,
								o: 85,
								s: 85
							}, 1],
							p: { f: 0 },
							r: 95,
							t: { t: 0 },
							u: { f: 0 }
						},
						ä: { u: 113 },
						e: {
							c: [{ k: 0 }, 1],
							h: { e: 28 },
							i: {
								g: 0,
								n: 0,
								s: 85
							},
							l: {
								e: { k: 114 },
								i: 85
							},
							m: { b: 0 },
							r: {
								a: 14,
								k: { e: 114 },
								o: 14,
								s: { a: { u: 38 } }
							},
							s: {
								p: 23,
								s: 122,
								t: { e: { i: 34 } }
							},
							t: {
								h: 0,
								i: 135
							},
							u: 8
						},
						g: { u: { t: 107 } },
						h: [{ e: { m: 129 } }, 161],
						i: {
							d: 113,
							k: 66,
							m: 113,
							n: [{
								d: 0,
								f: 0,
								g: 66,
								h: 0,
								n: 0,
								s: 0
							}, 65],
							s: { o: 0 }
						},
						l: { e: 0 },
						o: {
							b: 95,
							e: { f: 0 },
							f: 0,
							m: 65,
							p: [{ e: 0 }, 1],
							r: {
								a: 0,
								g: 0
							},
							t: 113
						},
						r: {
							a: {
								e: { d: 2 },
								n: 162,
								u: 0
							},
							i: {
								l: 0,
								t: { t: 98 }
							},
							u: { h: 0 }
						},
						s: [{
							a: [{
								g: 23,
								u: 5
							}, 6],
							ä: { n: 9 },
							c: { h: 195 },
							e: {
								h: 184,
								l: 23,
								m: 9,
								n: {
									d: 9,
									g: 9
								},
								p: 9,
								s: 9,
								u: 9
							},
							i: 6,
							o: 6,
							t: {
								a: { f: 9 },
								i: [{
									c: { k: 34 },
									e: { r: 33 }
								}, 0],
								o: { r: 9 },
								r: {
									e: { u: 33 },
									o: { p: 33 }
								},
								u: { r: 9 }
							}
						}, 186],
						u: {
							e: { n: 8 },
							m: { s: 0 },
							n: {
								b: 0,
								d: 0,
								f: 78
							},
							r: {
								k: 0,
								l: 0,
								t: 0
							}
						},
						w: { a: { r: 23 } },
						z: 1
					}, 74],
					u: [{
						c: { h: { s: {
							a: 13,
							t: 25
						} } },
						e: [{
							b: 79,
							n: { f: {
								a: 13,
								e: { i: 27 }
							} },
							r: 4
						}, 65],
						h: 65,
						k: { u: 14 },
						l: [{
							d: 23,
							t: 66
						}, 74],
						m: {
							b: 79,
							e: {
								i: 9,
								r: { z: 16 }
							},
							i: 30,
							m: 65,
							s: 74
						},
						n: {
							d: {
								e: { r: {
									g: 7,
									h: 49
								} },
								r: 14,
								s: { t: 26 }
							},
							f: 79,
							g: { l: 82 },
							i: 172,
							k: [{
								a: 4,
								e: { r: { k: 7 } },
								l: 24,
								o: 139,
								r: 24,
								u: 4
							}, 72],
							l: 79,
							m: 74,
							r: 74,
							t: 79,
							w: 74
						},
						r: [{
							e: { ".": 9 },
							l: 79
						}, 65],
						s: [{
							c: [{ h: { w: 9 } }, 74],
							s: {
								a: 4,
								e: {
									i: 4,
									r: 251
								},
								p: 4
							},
							t: 29
						}, 65],
						ß: { e: { r: 22 } },
						t: 72
					}, 76],
					ü: [{
						b: 74,
						h: { l: { s: {
							c: 13,
							e: 13,
							t: 23
						} } },
						r: 6
					}, 76],
					v: 74,
					w: 74,
					y: 64,
					z: [{
						e: { i: { t: { e: { n: [{ d: 39 }, 38] } } } },
						t: 0,
						u: { g: {
							i: { n: 4 },
							l: { e: 23 }
						} }
					}, 84]
				},
				g: [{
					a: {
						".": 72,
						a: { l: 79 },
						b: {
							d: 79,
							e: {
								e: 14,
								i: 14,
								l: 72,
								r: 14
							},
							f: 74,
							g: 74,
							i: { t: [{ u: 34 }, 23] },
							l: [{ e: 34 }, 172],
							r: {
								i: 4,
								u: 4,
								ü: 4
							},
							s: {
								c: 75,
								t: {
									".": 83,
									u: 75,
									ü: 75
								}
							},
							t: { r: 82 },
							w: 74,
							y: 68,
							z: 74
						},
						c: 43,
						d: {
							e: { s: 14 },
							i: 85,
							l: 79
						},
						e: {
							i: { s: { ".": 34 } },
							m: { p: 0 },
							n: { d: 82 },
							p: 79,
							r: {
								h: 0,
								z: 66
							},
							s: [{ t: { e: 42 } }, 14],
							t: { a: 0 }
						},
						f: { l: 0 },
						i: [{
							l: { ".": 0 },
							n: 0
						}, 72],
						k: [{
							a: { d: 9 },
							t: 79,
							u: { s: 9 }
						}, 43],
						l: {
							a: [{
								e: 14,
								r: 129,
								u: 82
							}, 0],
							e: { n: { d: 44 } },
							g: { o: 66 },
							l: { t: 82 },
							t: {
								a: 82,
								d: 82
							},
							u: 109
						},
						m: {
							a: {
								l: 159,
								z: 82
							},
							e: {
								".": 0,
								b: 9,
								c: 9,
								p: 9
							},
							i: { n: 22 },
							m: { a: 34 },
							o: 68,
							s: { c: 8 },
							t: 8,
							u: 6
						},
						n: {
							a: {
								l: 82,
								n: 9,
								t: { o: 34 },
								u: 9
							},
							b: { r: 78 },
							d: 99,
							e: { r: {
								h: 34,
								k: 34,
								s: 34
							} },
							f: 74,
							g: {
								a: { r: 4 },
								e: {
									b: { e: 35 },
									l: 36,
									r: { b: 61 }
								},
								r: 4,
								u: 24
							},
							i: { n: { n: 34 } },
							k: [{
								e: 82,
								u: { n: 88 }
							}, 68],
							l: 74,
							m: { u: 75 },
							o: {
								b: 22,
								r: 9
							},
							p: 74,
							r: 74,
							s: {
								i: 82,
								t: { i: 88 }
							},
							w: 74,
							y: 0,
							z: { w: 4 }
						},
						p: { p: 79 },
						r: {
							c: 74,
							d: { e: 86 },
							e: {
								a: 82,
								n: { a: 9 }
							},
							g: 66,
							i: { n: 0 },
							k: 79,
							m: 79,
							o: 28,
							s: 1,
							t: { i: 82 },
							z: 79
						},
						s: {
							a: 30,
							ä: 6,
							c: { h: { e: 98 } },
							e: {
								".": 0,
								i: 22,
								l: 22,
								m: 54,
								n: {
									d: { r: 34 },
									e: 16,
									t: 16
								},
								r: { z: 9 },
								t: 11
							},
							i: 6,
							o: 6,
							s: [{ e: { s: { s: 136 } } }, 68],
							t: {
								a: { n: { k: 34 } },
								e: {
									l: [{ t: 26 }, 4],
									n: { s: 7 }
								},
								i: { n: 4 },
								r: {
									a: { e: 49 },
									ä: 36,
									o: { l: 7 }
								}
							},
							u: { m: 9 }
						},
						t: {
							h: [{ a: 0 }, 1],
							m: 79
						},
						u: {
							e: { r: { i: 4 } },
							f: [{ e: 0 }, 101],
							g: 79,
							k: 78,
							n: { t: 0 },
							s: {
								b: 82,
								d: 75,
								f: 82,
								g: 75,
								r: 75,
								s: 82,
								w: 82,
								z: 66
							},
							t: 79
						}
					},
					ä: {
						h: 64,
						m: 69,
						n: { d: 79 },
						p: 69,
						r: { z: 79 },
						s: { t: [{ e: 86 }, 9] },
						t: 69
					},
					b: [{
						a: [{ u: [{ f: 14 }, 9] }, 66],
						ä: 66,
						e: { s: 68 },
						i: { e: 1 },
						l: 66,
						o: 66,
						u: 66,
						ü: 66,
						y: { t: 1 }
					}, 84],
					c: 69,
					d: [{
						a: {
							b: 65,
							d: 6,
							k: 113,
							l: { l: 0 },
							n: [{ z: 0 }, 65],
							r: { t: 0 }
						},
						ä: 186,
						e: {
							i: 113,
							l: { s: 0 },
							n: { t: 85 },
							r: 113,
							t: { h: 0 }
						},
						i: {
							e: 1,
							n: { s: 0 }
						},
						o: {
							b: 153,
							p: 65
						},
						r: {
							o: {
								c: 0,
								e: 0
							},
							ö: 113
						},
						s: 29
					}, 74],
					e: {
						a: {
							d: 1,
							n: 1,
							p: 1,
							t: [{
								".": 9,
								e: 9
							}, 0]
						},
						b: {
							b: { e: 82 },
							l: {
								e: 4,
								i: { n: 4 }
							},
							o: { t: 5 }
						},
						c: 43,
						d: [{ i: [{ g: 75 }, 68] }, 1],
						e: [{
							g: 0,
							r: { e: 14 },
							s: [{ t: 86 }, 6],
							v: 0
						}, 125],
						f: [{
							a: { r: 2 },
							f: 79
						}, 1],
						g: {
							e: { n: { s: 100 } },
							l: 29,
							n: 6
						},
						h: {
							a: { b: { e: { n: 34 } } },
							e: { r: { l: 16 } },
							s: { t: { e: 34 } }
						},
						i: {
							m: 0,
							n: [{
								b: 82,
								d: { i: 23 },
								f: { o: 3 },
								g: 82,
								h: { a: 23 },
								i: 0,
								l: 82,
								n: 47,
								r: 82,
								t: { e: {
									n: 27,
									r: 27
								} },
								v: 47,
								w: 82
							}, 1],
							r: 0,
							s: {
								e: 5,
								h: 8,
								o: 0,
								s: { c: 13 },
								t: { r: 25 }
							}
						},
						k: { ".": 74 },
						l: {
							a: {
								c: 23,
								n: [{
									o: 16,
									t: 16,
									z: 9
								}, 23]
							},
							b: [{
								i: 34,
								s: 26
							}, 78],
							d: {
								e: {
									l: 4,
									m: 4,
									r: [{
										h: 49,
										p: 7,
										s: 7,
										t: 7,
										w: 7
									}, 98]
								},
								r: {
									u: { e: 7 },
									ü: 4
								}
							},
							e: {
								c: 0,
								f: 9,
								k: 77,
								n: {
									d: 16,
									e: 155,
									t: 16
								},
								r: {
									d: 34,
									e: 157,
									f: 34,
									g: 34,
									k: 16,
									l: 16,
									n: { a: 17 },
									o: 157,
									s: 16,
									z: 34
								},
								s: { s: 9 }
							},
							f: [{ e: {
								".": 4,
								n: 98
							} }, 8],
							g: { e: { n: { e: 38 } } },
							i: { n: { t: 34 } },
							k: 68,
							l: { a: 8 },
							o: {
								m: 22,
								t: 2
							},
							s: {
								a: { l: 4 },
								c: { h: { o: { r: 49 } } },
								t: [{
									e: 34,
									i: 34
								}, 23],
								z: { e: 34 }
							},
							t: { e: {
								n: { t: 7 },
								r: { h: 7 }
							} },
							z: 68
						},
						m: {
							a: [{ ".": 9 }, 4],
							b: 79,
							p: 79,
							u: 1
						},
						n: {
							a: {
								e: { s: 4 },
								u: {
									".": 15,
									e: 2,
									s: { t: [{ e: 7 }, 2] }
								}
							},
							d: {
								a: { ".": 75 },
								i: { n: 270 }
							},
							e: {
								g: 54,
								h: 4,
								l: 22,
								m: { i: 9 },
								n: { d: { e: 17 } },
								p: 9,
								r: {
									b: 44,
									e: { i: 17 },
									f: 9,
									i: { n: 157 },
									k: 16,
									l: 16,
									n: 16,
									s: {
										c: 34,
										t: 34
									},
									t: 16,
									w: {
										a: 19,
										ä: 19
									}
								},
								s: {
									k: 16,
									s: 9
								}
							},
							f: 99,
							g: [{ e: {
								".": 4,
								l: {
									n: 7,
									s: 7
								},
								r: 98
							} }, 68],
							i: {
								m: 9,
								n: 22
							},
							k: 68,
							n: 99,
							o: { c: 9 },
							s: {
								a: { m: { t: 26 } },
								c: { h: 98 },
								e: {
									m: { b: 7 },
									r: { t: 26 }
								},
								k: { a: 34 }
							},
							t: {
								f: [{
									a: 75,
									e: 75
								}, 66],
								h: { e: 31 },
								s: { t: 116 },
								w: 75
							},
							u: { n: 9 },
							z: {
								a: { r: { t: 49 } },
								e: { i: { g: 49 } }
							}
						},
						o: {
							h: 0,
							o: 0,
							r: { i: 4 },
							u: 0
						},
						p: 29,
						r: {
							".": 78,
							a: [{
								b: [{ d: { r: { u: 59 } } }, 8],
								d: { m: 34 },
								k: { r: 34 },
								l: {
									a: 34,
									b: 34,
									l: 34,
									p: 34,
									t: 34
								},
								m: { p: 34 },
								n: { t: 16 }
							}, 0],
							d: { g: 75 },
							e: {
								c: { k: { e: 34 } },
								i: {
									d: 16,
									g: [{ n: 189 }, 34]
								},
								m: { i: 179 },
								n: {
									d: { e: 34 },
									e: 155,
									g: 9,
									s: 44,
									t: 16
								},
								r: {
									f: 9,
									h: 16,
									k: { u: 19 },
									s: { a: 34 },
									w: 44,
									z: 5
								}
							},
							h: {
								o: { e: 4 },
								ö: 181
							},
							i: { n: {
								d: {
									e: 19,
									i: 19
								},
								f: 5
							} },
							k: { l: { ä: 116 } },
							m: { i: 5 },
							n: {
								a: { u: 4 },
								e: 8,
								t: 82
							},
							o: {
								b: { e: 34 },
								c: 0,
								d: 0,
								e: 0,
								s: 0,
								t: 0,
								v: 11
							},
							ö: 0,
							r: { e: { g: { u: 7 } } },
							s: {
								e: { h: 219 },
								p: 23
							},
							w: {
								a: {
									c: 219,
									r: { t: 7 }
								},
								e: {
									i: { t: 7 },
									r: { b: 189 }
								}
							},
							y: 6,
							z: 68
						},
						s: [{
							".": 78,
							a: {
								n: { z: 34 },
								u: { f: 34 }
							},
							c: { h: 5 },
							e: {
								b: 22,
								c: 22,
								i: [{ n: 16 }, 0],
								l: {
									".": 179,
									t: 16
								},
								n: 0,
								r: {
									e: 155,
									f: 16,
									z: 16
								},
								x: 9
							},
							o: { u: 22 },
							p: {
								h: 22,
								u: 0
							},
							s: {
								a: 8,
								e: 8,
								p: 8,
								t: 11
							},
							t: {
								a: { n: 4 },
								e: {
									i: 27,
									r: 16
								},
								h: 8,
								u: { r: 16 }
							}
						}, 125],
						t: {
							a: { n: {
								g: { e: 34 },
								t: 9
							} },
							h: { i: 9 },
							i: {
								k: 75,
								n: 25
							},
							o: [{ w: 75 }, 0],
							r: [{ e: { s: 16 } }, 1],
							s: {
								a: 8,
								p: 11,
								t: 23
							},
							t: 8,
							u: { i: 75 }
						},
						u: {
							l: 79,
							n: { k: 0 },
							r: { t: 0 },
							t: 29
						},
						x: 185
					},
					f: [{
						a: { c: { h: { u: 34 } } },
						e: [{ n: 68 }, 66]
					}, 121],
					g: [{
						a: { t: 1 },
						e: [{
							b: 68,
							r: { e: { r: 271 } }
						}, 66],
						i: { e: { n: 8 } },
						l: { o: 6 },
						n: 65,
						o: { f: 65 },
						r: 6,
						s: 1
					}, 74],
					h: [{
						a: [{
							e: 9,
							f: { e: 5 },
							l: { e: 72 },
							m: 14
						}, 6],
						ä: { h: 9 },
						e: { t: 124 },
						l: 43,
						o: 66,
						r: 272,
						s: 1,
						t: [{
							i: 6,
							r: 6
						}, 186],
						w: 0
					}, 69],
					i: {
						a: 43,
						b: { l: 1 },
						c: { h: [{ t: 86 }, 68] },
						e: [{
							b: 8,
							d: 8,
							f: 11,
							g: 99,
							i: 8,
							n: {
								a: {
									b: 2,
									c: 34
								},
								e: [{ i: { n: 38 } }, 11],
								k: 0,
								r: 0,
								s: 0
							},
							r: {
								e: {
									i: { s: 49 },
									s: 34
								},
								g: { i: 2 }
							},
							s: {
								p: 34,
								t: 8
							}
						}, 6],
						f: { t: {
							r: 24,
							s: 103
						} },
						g: [{
							e: { l: 77 },
							u: 6
						}, 72],
						k: {
							a: [{ n: 9 }, 8],
							e: { l: 22 }
						},
						m: {
							e: {
								".": 9,
								f: 9,
								s: 9,
								t: 9
							},
							p: { f: 82 }
						},
						n: {
							a: 0,
							d: [{ i: 4 }, 79],
							f: 79,
							g: {
								a: 4,
								e: { n: { i: 136 } },
								r: 24
							},
							h: 79,
							i: { t: 9 },
							n: { e: {
								n: { b: 7 },
								r: 116
							} },
							s: {
								a: 4,
								e: 82,
								f: 82,
								p: 82,
								t: {
									a: { n: { d: { h: 7 } } },
									e: 4
								}
							},
							t: 79,
							v: 79
						},
						o: { k: 74 },
						s: [{
							c: { h: { w: 170 } },
							e: { l: 82 },
							t: {
								a: 0,
								e: 5
							}
						}, 72],
						t: [{ u: 0 }, 72],
						u: { s: 8 }
					},
					j: 74,
					k: [{
						a: 66,
						ä: 66,
						o: [{ e: { f: 8 } }, 66],
						r: { a: { f: 5 } },
						u: { e: { b: 14 } },
						ü: { b: 8 }
					}, 121],
					l: {
						".": 74,
						a: [{
							b: 79,
							c: { h: 66 },
							d: { u: 75 },
							e: {
								n: { d: 88 },
								s: { c: 25 }
							},
							g: 79,
							h: 74,
							n: {
								d: [{ r: 23 }, 75],
								z: {
									a: 23,
									e: {
										n: 27,
										r: 39
									}
								}
							},
							p: 79,
							s: {
								".": 78,
								a: 4,
								e: { l: 36 }
							},
							t: { e: 82 },
							u: {
								c: 82,
								e: 66,
								f: 82,
								n: 75,
								s: 75,
								t: 66
							},
							v: 79,
							w: 74
						}, 6],
						ä: {
							n: { d: 82 },
							s: [{ c: 14 }, 65],
							u: { f: 75 }
						},
						b: 74,
						e: {
							".": 74,
							b: [{
								i: 75,
								o: 78,
								ö: 78
							}, 66],
							c: 8,
							d: 66,
							e: { r: { f: 5 } },
							f: 65,
							g: 79,
							h: {
								a: 78,
								r: 75
							},
							i: {
								b: 75,
								c: 78,
								d: 82,
								n: 75,
								s: { i: 78 },
								t: {
									e: { r: {
										k: 27,
										s: { c: 191 }
									} },
									r: 13
								}
							},
							k: 65,
							l: 65,
							m: [{ m: { i: 88 } }, 65],
							n: 74,
							p: 65,
							r: [{ e: { i: { g: 32 } } }, 74],
							s: {
								".": 78,
								e: 75
							},
							t: 65,
							u: {
								c: 75,
								r: 78
							},
							w: 65
						},
						h: 74,
						i: {
							".": 74,
							a: 124,
							b: 74,
							c: 74,
							d: 124,
							e: [{
								b: 82,
								f: 82,
								g: 66
							}, 124],
							f: 74,
							k: 65,
							l: 74,
							m: 65,
							n: [{ g: { s: 42 } }, 74],
							o: [{
								n: 8,
								s: 11
							}, 65],
							s: 79,
							t: {
								e: 75,
								t: 78
							},
							z: [{ e: 82 }, 65]
						},
						o: [{
							a: 65,
							b: 65,
							c: [{ h: 82 }, 65],
							e: {
								s: 75,
								w: 75
							},
							f: 65,
							k: { s: 75 },
							m: 65,
							n: 65,
							p: 65,
							r: { b: 75 },
							s: 74,
							t: 65,
							y: 74
						}, 6],
						ö: {
							c: { h: 75 },
							h: 74,
							s: 74,
							w: 74
						},
						s: 74,
						u: {
							c: [{ h: 66 }, 65],
							e: {
								c: 78,
								f: 75
							},
							f: 74,
							n: 74,
							s: 79
						},
						ü: {
							c: 124,
							f: 74,
							g: 66
						},
						w: 74,
						y: 124
					},
					m: [{
						a: { b: 165 },
						e: [{ n: [{ t: {
							r: 23,
							u: 23
						} }, 9] }, 66],
						i: 186,
						u: { n: 9 }
					}, 69],
					n: {
						".": 74,
						a: {
							c: 79,
							e: { p: 66 },
							g: 74,
							h: 79,
							k: 1,
							l: {
								e: { r: 271 },
								i: { n: 36 }
							},
							m: 79,
							n: { a: 0 },
							q: 74,
							r: 74,
							u: 74
						},
						ä: { p: 66 },
						b: 74,
						c: 74,
						d: 74,
						e: [{
							h: 66,
							i: 74,
							l: 74,
							n: [{
								e: 14,
								t: 202
							}, 1],
							r: { g: { e: { b: 27 } } },
							t: {
								a: 4,
								r: 24
							},
							u: 273
						}, 6],
						f: 74,
						g: 74,
						h: 74,
						i: {
							e: 65,
							f: 65,
							n: [{
								f: 75,
								g: 202,
								t: 75
							}, 65],
							s: [{ e: [{ r: 42 }, 5] }, 215]
						},
						k: 101,
						l: 74,
						m: 74,
						o: [{
							b: 74,
							p: 74,
							r: [{ i: 75 }, 8],
							t: 79,
							v: 66
						}, 65],
						p: 74,
						q: 74,
						r: 74,
						s: 101,
						t: 74,
						u: {
							".": 72,
							m: {
								".": 72,
								f: 9,
								g: 75,
								s: 202
							},
							n: 79,
							t: 74
						},
						v: 74,
						w: 74,
						y: 65,
						z: 74
					},
					o: {
						a: { l: [{ i: 8 }, 6] },
						b: [{
							j: 79,
							l: 274,
							s: 1
						}, 64],
						c: 43,
						e: {
							f: 275,
							h: 79,
							l: { ".": 75 },
							n: { z: 0 }
						},
						f: [{ e: 6 }, 64],
						g: 74,
						h: { r: 79 },
						i: 43,
						k: 0,
						l: {
							a: 1,
							d: {
								a: 24,
								e: { n: { g: 49 } },
								o: 24,
								r: 24
							},
							f: {
								a: 4,
								e: {
									l: 4,
									r: { l: 7 }
								},
								l: 24,
								r: 24,
								s: 103
							},
							i: { v: 129 }
						},
						n: [{ a: [{
							n: 22,
							t: { o: 34 }
						}, 1] }, 72],
						p: {
							e: 74,
							f: { l: 0 },
							o: { s: 9 },
							t: 74
						},
						r: {
							a: { p: 0 },
							d: 79,
							g: 79,
							o: 78,
							t: 79
						},
						s: {
							i: 6,
							l: 29,
							t: { e: 0 },
							z: 79
						},
						t: {
							h: { a: { e: 2 } },
							t: {
								e: { r: {
									b: 49,
									g: 49,
									l: 49,
									w: 49
								} },
								h: 4
							}
						},
						y: 43
					},
					ö: {
						f: 121,
						h: 69,
						l: 69
					},
					p: [{
						l: { a: 9 },
						u: 66
					}, 121],
					q: [{ i: 66 }, 74],
					r: [{
						a: {
							b: [{
								a: 4,
								i: 4,
								l: 4
							}, 9],
							d: {
								e: {
									i: 4,
									n: { d: 7 }
								},
								l: 82
							},
							e: {
								d: 82,
								s: { c: 25 }
							},
							h: 79,
							k: 79,
							m: {
								m: { e: {
									n: [{ d: 39 }, 38],
									r: 39
								} },
								p: 66
							},
							n: {
								a: 8,
								d: { ".": 88 },
								n: 82
							},
							r: [{
								a: 4,
								e: 24,
								u: 4
							}, 276],
							s: {
								a: 24,
								s: { t: 26 }
							},
							t: 65,
							u: [{
								b: 82,
								f: 26,
								m: 82,
								s: { k: 26 }
							}, 9]
						},
						ä: {
							d: 74,
							s: { c: 14 },
							u: { b: 82 }
						},
						e: {
							".": 79,
							a: 74,
							b: 65,
							c: 79,
							d: {
								e: 75,
								u: 75
							},
							e: 65,
							f: [{ r: 4 }, 79],
							g: {
								e: 75,
								i: 75,
								l: 75
							},
							i: {
								c: 75,
								h: 82,
								m: 75,
								n: 75
							},
							m: 65,
							n: [{
								n: 82,
								z: [{
									a: 23,
									e: {
										i: 39,
										r: {
											f: 52,
											t: 52
										}
									},
									o: 13
								}, 83]
							}, 65],
							r: 65,
							s: [{
								e: 82,
								s: {
									e: { r: 52 },
									t: 23
								}
							}, 65],
							v: 74,
							z: 74
						},
						i: {
							c: 79,
							e: [{
								g: 82,
								m: 82,
								s: { e: 88 }
							}, 1],
							g: 74,
							l: { l: { a: 13 } },
							n: {
								g: 82,
								n: 82
							},
							t: 68
						},
						o: [{
							b: {
								a: 24,
								e: { i: 36 },
								l: 4,
								r: 24
							},
							c: 74,
							e: {
								c: 82,
								h: 82,
								l: { e: 26 }
							},
							h: 79,
							l: 79,
							n: 68,
							s: {
								e: 82,
								s: {
									a: 13,
									c: 13,
									e: {
										l: 39,
										n: { k: 27 }
									}
								}
							},
							u: { t: 75 }
						}, 65],
						ö: {
							c: 79,
							h: 74,
							l: { e: 8 }
						},
						u: {
							e: {
								b: { e: 26 },
								c: 82
							},
							f: {
								".": 75,
								e: 75,
								t: 78
							},
							h: 79,
							n: [{
								d: { e: { r: { e: 27 } } },
								g: 23
							}, 9],
							t: 79
						},
						ü: {
							b: { e: 8 },
							c: 79
						}
					}, 6],
					s: [{
						a: {
							b: 1,
							c: { k: 66 },
							d: 153,
							e: { h: 78 },
							k: 153,
							l: {
								l: 78,
								t: 78
							},
							m: {
								a: 78,
								t: 78
							},
							n: {
								i: 66,
								t: 78
							},
							p: 95,
							r: [{ s: 0 }, 153],
							s: 65,
							t: { o: 78 },
							u: {
								".": 66,
								e: 23,
								f: 78,
								r: 23,
								t: 78
							},
							v: 153
						},
						ä: {
							c: 65,
							h: 65,
							n: 65,
							t: 66
						},
						b: { y: 68 },
						c: {
							h: [{
								a: {
									l: 88,
									t: 88
								},
								ä: 66,
								e: {
									f: 138,
									i: 88,
									n: 9
								},
								l: 66,
								m: 66,
								n: 66,
								r: 66,
								u: 66,
								ü: 66,
								w: 66
							}, 23],
							o: 65
						},
						e: {
							b: 153,
							c: 1,
							d: 1,
							g: { e: 66 },
							h: [{ r: 0 }, 6],
							i: { l: 66 },
							k: { l: 4 },
							l: [{ ".": 66 }, 1],
							m: { e: 4 },
							n: {
								e: 24,
								t: [{ h: 26 }, 78]
							},
							p: 153,
							r: [{
								e: 14,
								i: { n: 26 },
								o: { e: 26 }
							}, 65],
							s: 65,
							t: 4,
							u: 277,
							v: 29,
							x: 278
						},
						g: { e: { n: { e: { t: 32 } } } },
						i: {
							d: 1,
							e: 66,
							g: 66,
							k: 1,
							n: 1,
							t: { a: 85 }
						},
						k: { i: { e: 213 } },
						l: { i: 0 },
						o: [{
							c: 8,
							l: 109,
							z: 66
						}, 153],
						p: {
							a: {
								c: 129,
								t: { e: 9 }
							},
							e: { k: 66 },
							i: { t: 66 },
							o: { r: { n: 88 } },
							u: { l: { e: 162 } }
						},
						r: {
							u: { e: { c: 5 } },
							ü: { c: 23 }
						},
						s: [{ a: { u: { g: 5 } } }, 29],
						t: {
							a: [{
								b: {
									l: 2,
									s: 88
								},
								d: 66,
								e: { r: 88 },
								h: 66,
								k: 0,
								n: { k: 2 },
								r: {
									k: 88,
									t: 88
								},
								s: 0,
								t: {
									".": 2,
									e: 2,
									i: 88,
									u: 88
								},
								u: {
									".": 2,
									c: 2
								}
							}, 1],
							ä: {
								b: 66,
								t: 0
							},
							e: {
								i: {
									g: 88,
									n: {
										".": 88,
										e: 88
									}
								},
								l: { l: 88 },
								n: { t: 34 },
								r: {
									e: [{ i: 17 }, 25],
									z: 9
								},
								w: 129
							},
							h: {
								e: 2,
								y: 9
							},
							i: {
								c: 66,
								r: 66,
								t: 0
							},
							o: {
								c: { k: 88 },
								e: { r: 9 }
							},
							ö: { r: 66 },
							r: {
								a: {
									s: 9,
									t: 162
								},
								e: { b: 88 },
								i: [{ t: 16 }, 4],
								o: {
									e: { m: 88 },
									m: {
										".": 88,
										s: 88
									},
									p: 162
								},
								ö: { m: 88 }
							},
							ü: { c: 66 }
						},
						u: [{
							b: 66,
							n: 0,
							t: 0
						}, 153],
						z: { e: { n: { e: 88 } } }
					}, 104],
					t: [{
						a: { u: { f: 0 } },
						e: 66,
						i: [{
							m: 1,
							n: { h: 0 }
						}, 66],
						o: 66,
						s: { t: [{ u: 0 }, 6] },
						u: { e: {
							n: 8,
							r: { s: 34 }
						} }
					}, 74],
					u: {
						a: {
							l: { ".": 0 },
							m: 0,
							n: { t: 0 },
							r: {
								".": 0,
								k: 0,
								s: 0
							}
						},
						d: { r: 30 },
						e: {
							b: 74,
							d: 74
						},
						f: 121,
						h: 69,
						i: {
							n: {
								".": 0,
								o: 0,
								s: 0
							},
							s: 0
						},
						l: { m: 79 },
						m: {
							b: 79,
							e: 4,
							f: 74,
							g: 74,
							k: 74,
							l: 74,
							r: 74,
							s: 79,
							w: 79
						},
						n: {
							a: 79,
							e: { m: 82 },
							f: 79,
							g: {
								e: { w: 279 },
								l: 82
							},
							i: 172,
							k: 79,
							r: 74,
							s: { t: 4 },
							t: 74,
							z: 79
						},
						r: {
							e: [{ n: 86 }, 68],
							l: 79,
							t: {
								h: 24,
								r: 24,
								s: 14
							}
						},
						s: [{
							a: 6,
							ä: 6,
							c: { h: { i: 42 } },
							s: {
								e: { r: 36 },
								o: 24,
								p: 4,
								t: 4
							},
							t: [{
								a: { b: 37 },
								e: {
									i: { n: 26 },
									n: { d: { e: 61 } },
									r: { l: 7 }
								},
								h: 24,
								o: 8,
								r: 24
							}, 9]
						}, 280],
						t: {
							a: [{ n: { e: 25 } }, 108],
							e: {
								d: 9,
								i: 8,
								r: { h: 44 }
							},
							h: 30,
							i: 30,
							r: 30,
							s: { p: 4 },
							u: 6,
							w: { a: 86 }
						}
					},
					ü: {
						b: 74,
						n: 1,
						r: 280
					},
					v: [{ e: 66 }, 74],
					w: [{ r: 66 }, 74],
					y: { m: 72 },
					z: [{
						e: { u: { g: { i: [{ n: 38 }, 23] } } },
						h: 66
					}, 84]
				}, 76],
				h: {
					a: {
						a: [{ k: 0 }, 6],
						b: {
							e: { i: 22 },
							l: {
								a: 66,
								ä: 9,
								u: 129
							},
							n: 74,
							o: 281,
							r: 109,
							w: 74
						},
						c: {
							h: {
								a: 14,
								e: {
									c: 9,
									n: 196,
									r: {
										b: { e: {
											".": 32,
											n: 32
										} },
										i: 26
									}
								},
								i: 0
							},
							k: {
								s: 5,
								u: 9
							}
						},
						d: {
							a: 74,
							e: {
								l: 9,
								n: [{ s: { o: 21 } }, 23]
							},
							i: { n: 22 },
							l: { e: 66 },
							o: 68,
							r: [{ i: 0 }, 109],
							s: { t: 8 }
						},
						e: {
							d: { e: 5 },
							f: { f: 66 },
							h: { r: 66 },
							l: { b: 0 },
							n: { e: 171 },
							r: {
								".": 202,
								g: 66,
								z: 82
							},
							s: {
								c: { h: { e: { n: 49 } } },
								t: 82
							},
							u: {
								g: 82,
								s: {
									".": 34,
									c: 13,
									p: 34
								}
							}
						},
						f: {
							f: {
								a: { e: 88 },
								ä: 66,
								l: 23
							},
							r: 8,
							t: {
								a: 4,
								e: { r: { l: 49 } },
								o: 24,
								r: 24,
								s: {
									e: 23,
									t: { e: { m: 27 } }
								}
							}
						},
						g: {
							i: 74,
							l: 6
						},
						h: {
							l: 66,
							m: 66
						},
						i: { l: 74 },
						k: {
							a: [{ d: 9 }, 74],
							e: { s: 9 },
							r: [{ o: 66 }, 6]
						},
						l: {
							".": 74,
							a: {
								b: 8,
								l: 28,
								m: 0,
								n: {
									c: 5,
									g: 34
								},
								r: { m: 88 },
								t: 0
							},
							b: {
								a: 4,
								e: {
									i: { n: 7 },
									l: 4,
									r: { n: 49 }
								},
								i: { n: 4 },
								l: 4,
								o: 4,
								r: {
									a: 36,
									i: 4,
									o: 4,
									u: 36,
									ü: 36
								},
								s: 26
							},
							e: [{ n: [{ t: { s: 17 } }, 23] }, 74],
							h: 74,
							k: [{ a: { l: 88 } }, 74],
							l: {
								a: {
									n: 4,
									u: 36
								},
								e: { r: {
									e: 49,
									f: 7,
									g: 7,
									r: 49,
									s: [{ c: 49 }, 32],
									w: 61
								} },
								o: { e: 4 }
							},
							p: 74,
							s: {
								e: { i: 4 },
								p: 4,
								t: {
									a: 4,
									u: 4
								}
							},
							t: {
								a: {
									l: 4,
									n: 36,
									u: 4
								},
								e: { r: { f: { o: 49 } } },
								h: 4,
								r: 24,
								u: { n: { g: { s: { c: { h: { a: { o: 45 } } } } } } }
							}
						},
						m: {
							e: {
								i: 129,
								r: { i: 88 }
							},
							o: { t: 5 },
							p: { f: 66 },
							t: 79
						},
						n: {
							".": 78,
							a: [{
								e: 14,
								l: 9,
								n: 9
							}, 74],
							b: [{ e: 78 }, 74],
							c: 74,
							d: {
								a: 139,
								e: [{ r: 36 }, 78],
								o: { b: 4 },
								r: [{
									u: 26,
									ü: 26
								}, 4],
								s: 103
							},
							e: [{ m: 9 }, 74],
							f: {
								i: 24,
								l: 24
							},
							g: {
								e: { n: { d: 49 } },
								r: { o: 4 }
							},
							i: 74,
							k: {
								e: { r: { l: 7 } },
								o: 4,
								r: 4
							},
							l: 79,
							o: [{ r: 9 }, 74],
							r: 74,
							s: { c: 82 },
							t: {
								e: { n: 88 },
								h: 66
							},
							z: [{
								e: { i: 88 },
								u: { g: 88 }
							}, 74]
						},
						p: {
							f: 66,
							l: 6,
							o: 109,
							r: 109
						},
						r: {
							a: [{ d: 14 }, 1],
							b: 79,
							c: 74,
							d: [{ a: 4 }, 78],
							e: { a: 66 },
							f: {
								a: 4,
								e: { i: 36 },
								r: 4
							},
							g: [{ u: 66 }, 74],
							h: 0,
							i: 0,
							m: {
								".": 66,
								e: {
									m: 88,
									n: 88,
									r: 88
								},
								s: 66
							},
							n: { e: 4 },
							o: { m: 129 },
							r: { a: 82 },
							s: 74,
							t: {
								a: { l: 4 },
								h: 4,
								i: 82,
								r: { i: 4 }
							},
							z: {
								a: 4,
								o: 4,
								t: 75
							}
						},
						s: {
							a: 74,
							c: { h: { m: 9 } },
							h: 73,
							i: { e: { r: 26 } },
							p: { o: 0 },
							s: {
								a: 4,
								e: { r: [{ f: 49 }, 98] },
								p: 4,
								t: 14
							}
						},
						ß: 70,
						t: {
							a: 30,
							e: { i: { n: 34 } },
							h: 30,
							l: 66,
							r: {
								a: 22,
								ä: 9,
								e: 22,
								o: { u: 9 }
							},
							s: 74,
							t: { r: 66 },
							z: { e: { r: 4 } }
						},
						u: {
							b: 68,
							d: { i: 66 },
							f: {
								b: 66,
								d: 82,
								k: 66,
								l: {
									a: 88,
									i: { e: 221 },
									u: 34
								},
								m: 82,
								n: 75,
								s: 66,
								t: 82,
								z: 82
							},
							g: [{ e: { ".": 88 } }, 144],
							k: { t: 66 },
							m: { e: {
								n: 4,
								r: 4
							} },
							s: {
								a: 4,
								c: 24,
								e: {
									h: 4,
									l: 4,
									n: { t: 61 },
									r: [{
										i: 7,
										p: 7
									}, 5]
								},
								o: 4,
								s: {
									e: { n: [{ ".": 27 }, 38] },
									k: 26
								},
								t: { a: { u: 26 } },
								u: { r: 36 }
							},
							t: {
								a: 4,
								e: {
									n: [{ g: 7 }, 98],
									r: {
										h: 7,
										k: 7,
										n: 7,
										w: 7
									}
								},
								i: { n: 4 },
								r: 4,
								s: 26
							}
						},
						v: {
							e: { ".": 9 },
							i: { l: 5 }
						}
					},
					ä: {
						c: 6,
						d: { e: 68 },
						f: { f: 66 },
						h: { r: 79 },
						i: 74,
						k: { l: 6 },
						l: { a: 6 },
						r: {
							g: 66,
							m: { s: 23 },
							o: 0,
							z: 79
						},
						s: {
							c: { h: { e: { n: 17 } } },
							t: 79
						},
						u: {
							g: 74,
							s: {
								".": 202,
								c: 24,
								g: 75,
								k: 75,
								p: 202
							}
						}
					},
					b: [{
						a: { r: [{
							a: { s: 4 },
							s: { c: 26 }
						}, 9] },
						e: { r: { e: 23 } }
					}, 84],
					c: [{
						h: { a: { r: 5 } },
						r: { e: 68 }
					}, 69],
					d: [{
						a: { n: 68 },
						i: { e: 1 },
						s: 66
					}, 84],
					e: {
						a: { d: 6 },
						b: {
							e: { i: { n: 26 } },
							l: 6,
							s: 72,
							t: 72
						},
						c: {
							h: {
								a: 0,
								e: 3,
								s: 66
							},
							k: { s: { p: 26 } }
						},
						d: {
							g: 1,
							i: { t: 9 }
						},
						e: {
							l: { a: 4 },
							m: 29,
							n: [{ g: 0 }, 1],
							r: { e: { i: 4 } },
							t: [{ i: 0 }, 1]
						},
						f: {
							a: {
								n: 9,
								u: 9
							},
							e: { r: { m: 16 } },
							f: 74,
							i: {
								d: 22,
								n: {
									d: 9,
									g: 44
								}
							},
							l: {
								e: 22,
								o: 9
							},
							s: 99,
							t: [{
								a: {
									n: 4,
									u: 4
								},
								s: 14
							}, 72],
							u: 6
						},
						h: {
							e: { f: 9 },
							r: 66
						},
						i: {
							a: 1,
							d: {
								a: 4,
								e: { r: { t: 49 } }
							},
							e: 66,
							f: 66,
							g: 66,
							k: { l: 4 },
							l: { a: { u: 4 } },
							m: [{
								a: {
									l: 4,
									n: 4,
									r: 4,
									u: 4
								},
								e: {
									i: 4,
									r: { f: 32 }
								},
								i: { n: 4 },
								o: 24,
								p: 14,
								u: 4
							}, 9],
							n: {
								".": 75,
								a: 24,
								d: { i: { k: 27 } },
								e: {
									b: 117,
									c: 37,
									h: 4,
									n: {
										e: 7,
										g: 32
									},
									r: 36
								},
								g: { a: { b: 88 } },
								k: { ä: 88 },
								m: { i: 88 },
								s: { k: 26 }
							},
							o: 75,
							s: {
								m: 202,
								s: { t: 13 },
								t: 0
							},
							t: {
								e: { i: 88 },
								i: 28,
								s: 107
							},
							w: 66,
							z: {
								a: 4,
								e: {
									l: 4,
									n: { e: 7 }
								},
								w: 4
							}
						},
						k: {
							a: { r: 2 },
							s: 73,
							t: { a: 24 }
						},
						l: {
							a: {
								n: 22,
								s: { s: 34 },
								u: 22
							},
							e: {
								c: 11,
								k: 75,
								m: 66,
								n: {
									d: 34,
									t: 34
								},
								r: { s: 34 },
								s: { s: 9 },
								u: 75
							},
							i: {
								c: 75,
								n: { g: 16 }
							},
							l: {
								a: { u: 36 },
								e: 8
							},
							m: {
								a: { n: 36 },
								e: { i: 4 },
								s: 72
							},
							o: {
								e: 22,
								p: 9,
								r: 0
							},
							ö: 6,
							s: { a: { u: 98 } },
							t: [{ s: 23 }, 74]
						},
						m: {
							b: [{ r: 4 }, 74],
							d: 72,
							e: { r: 9 },
							i: { s: { s: 162 } },
							p: 79
						},
						n: {
							a: [{
								g: 23,
								u: 8
							}, 6],
							ä: 6,
							d: { r: 23 },
							e: {
								b: { e: 31 },
								c: 8,
								l: 9,
								n: {
									d: 16,
									e: 155,
									s: 34,
									t: 34,
									z: 9
								},
								p: 9,
								r: {
									e: { i: 34 },
									f: 9,
									k: 16,
									o: 16,
									ö: 16,
									s: {
										c: 34,
										t: 34
									},
									t: 16
								},
								s: { s: 9 },
								t: {
									a: 16,
									i: 20
								},
								u: 9
							},
							f: 99,
							g: {
								".": 66,
								a: { g: 4 },
								e: { r: { ".": 88 } },
								l: { e: 23 },
								r: 23
							},
							i: {
								l: 9,
								m: 22,
								n: 22
							},
							k: {
								e: { l: { i: 21 } },
								l: {
									e: { i: 27 },
									o: 23
								},
								r: [{ i: { n: 49 } }, 23]
							},
							m: {
								e: { n: { s: 32 } },
								i: { s: 5 }
							},
							n: { e: 8 },
							s: {
								c: { h: 98 },
								e: { m: { b: 7 } },
								l: { a: 34 }
							},
							t: {
								c: 66,
								e: { ".": 88 },
								f: 66,
								g: 82,
								k: 66,
								s: 66,
								w: 75
							},
							u: 22,
							z: 99
						},
						o: [{
							n: 0,
							r: { i: { e: 5 } }
						}, 6],
						p: {
							f: 0,
							i: 74
						},
						r: {
							a: {
								".": 0,
								b: 11,
								n: [{ e: 2 }, 8],
								p: 75
							},
							ä: { n: 22 },
							b: {
								i: { g: 4 },
								s: { t: 23 }
							},
							c: 8,
							d: {
								".": 72,
								s: 72
							},
							e: {
								b: 54,
								c: { k: 16 },
								f: 8,
								i: {
									g: [{
										n: 88,
										r: 2
									}, 75],
									n: { i: 7 },
									s: {
										".": 17,
										e: { s: 34 }
									}
								},
								l: 9,
								n: {
									e: 155,
									t: 16
								},
								r: [{
									f: 9,
									h: 16,
									s: { c: 17 },
									w: 16
								}, 0]
							},
							f: {
								a: { s: 4 },
								o: [{ l: { g: 282 } }, 75]
							},
							g: [{ e: { b: { n: 136 } } }, 68],
							h: {
								e: { b: 88 },
								i: { t: 88 },
								o: { e: 88 },
								ö: 66
							},
							i: {
								d: 22,
								e: 107,
								f: 75,
								l: 22,
								n: {
									d: 5,
									f: 5,
									n: { u: 10 },
									s: { t: 19 }
								}
							},
							k: [{ e: 75 }, 68],
							l: {
								a: { u: { b: 88 } },
								e: { b: { n: 7 } },
								ö: { s: {
									".": 7,
									e: 7
								} }
							},
							n: {
								ä: 66,
								e: { u: 88 },
								o: 34
							},
							o: {
								b: 11,
								d: 0,
								f: 8,
								h: 22,
								k: 0,
								s: 86
							},
							r: { e: { g: { u: 282 } } },
							s: { k: 23 },
							t: [{
								h: 8,
								r: 8
							}, 68],
							u: { t: [{ e: 16 }, 23] },
							z: {
								a: {
									e: [{ p: 7 }, 75],
									p: 4
								},
								ä: [{ p: 4 }, 82],
								e: {
									n: { g: 49 },
									s: 98,
									u: [{ g: { u: 88 } }, 75]
								}
							}
						},
						s: {
							e: { e: { n: 98 } },
							h: 29,
							i: { e: 23 },
							k: 29,
							s: { e: { r: 4 } },
							t: {
								a: 0,
								e: { m: { p: 12 } },
								r: { o: 2 },
								u: 0
							}
						},
						t: {
							a: { p: 129 },
							e: { r: { z: 5 } },
							s: 29,
							t: 8,
							z: 72
						},
						u: {
							f: { e: 28 },
							g: 8,
							m: { s: 0 },
							n: { f: 0 },
							r: { a: 11 },
							s: { c: 72 }
						},
						x: {
							a: { n: 0 },
							e: { m: 8 },
							p: 74
						}
					},
					è: 76,
					f: [{
						e: {
							l: { l: { a: 23 } },
							n: 68
						},
						i: { l: { e: { ".": 4 } } },
						o: { l: { g: { e: { g: { e: { n: { e: 48 } } } } } } }
					}, 121],
					g: [{
						e: {
							b: 68,
							n: { e: { r: { i: 19 } } }
						},
						i: { n: { s: 23 } },
						l: { o: 66 }
					}, 84],
					h: [{
						a: { u: [{ s: { t: {
							u: { e: { r: 147 } },
							ü: { r: 59 }
						} } }, 9] },
						o: { h: [{ l: 86 }, 68] }
					}, 69],
					i: {
						".": 74,
						a: {
							l: { e: { r: [{ w: 12 }, 98] } },
							m: 29,
							r: 6,
							s: 29,
							t: 66
						},
						c: {
							e: 0,
							h: { t: { e: { r: 39 } } }
						},
						d: {
							e: { a: 9 },
							i: { o: 9 },
							o: 74,
							r: 0
						},
						e: [{
							d: { s: 107 },
							r: {
								a: 72,
								e: { i: 4 },
								i: [{ n: 4 }, 14]
							},
							s: { s: { e: { r: 38 } } }
						}, 6],
						f: { f: { r: 23 } },
						g: { e: { l: 129 } },
						k: { r: 30 },
						l: {
							a: {
								".": 2,
								d: 54,
								n: 22
							},
							c: 8,
							d: {
								a: { u: 4 },
								r: 4
							},
							f: {
								a: 24,
								ä: 4,
								e: { s: 25 },
								l: 4,
								r: 4
							},
							i: {
								e: 23,
								p: 9
							},
							l: 74
						},
						m: {
							a: 74,
							e: 74,
							i: { t: 129 },
							m: { a: 66 },
							p: [{
								e: 66,
								l: 66,
								o: 66
							}, 74]
						},
						n: {
							a: {
								k: 0,
								l: 0,
								m: 0,
								p: 0,
								s: 0,
								u: 5
							},
							d: { a: { c: 4 } },
							e: { n: 150 },
							g: {
								a: 23,
								l: 23,
								r: 23
							},
							i: 283,
							n: 99,
							o: 74,
							s: 68,
							t: { a: { n: 36 } },
							w: 72
						},
						o: [{
							b: 0,
							s: 0
						}, 84],
						p: [{
							a: 6,
							e: {
								i: 9,
								n: 9
							},
							h: { e: 9 },
							l: 30,
							o: 166,
							r: 30,
							s: 68,
							t: 23,
							u: 6
						}, 186],
						r: {
							e: [{ s: 14 }, 74],
							m: {
								a: 24,
								i: 24
							},
							n: { e: { r: 4 } },
							s: [{ c: { h: { a: 7 } } }, 68]
						},
						s: {
							".": 74,
							c: { h: {
								l: 9,
								r: 9
							} },
							e: 6,
							o: 109,
							p: [{
								o: 0,
								r: 0
							}, 1],
							s: { t: 4 },
							t: { i: { e: 15 } }
						},
						t: {
							a: [{
								c: 0,
								n: 22
							}, 1],
							e: { l: 9 },
							r: { o: 9 },
							z: { e: 11 }
						},
						v: {
							a: {
								n: 9,
								r: { t: 5 }
							},
							o: 30,
							r: 6,
							u: 6
						}
					},
					k: [{
						e: { n: { a: 8 } },
						u: [{ h: 9 }, 66]
					}, 121],
					l: [{
						a: {
							b: { o: 66 },
							c: { h: {
								e: 88,
								t: { r: 21 }
							} },
							e: {
								c: { h: { e: 88 } },
								d: 88
							},
							f: { l: 14 },
							g: {
								ä: 4,
								e: { i: 4 },
								r: 24
							},
							k: {
								e: 66,
								t: 0
							},
							m: { m: { e: { r: 38 } } },
							n: [{
								d: {
									a: 13,
									r: 23
								},
								o: 0,
								s: 0
							}, 1],
							r: {
								b: 0,
								t: 0
							},
							s: [{ p: 0 }, 66],
							t: {
								e: 66,
								o: 0
							},
							u: {
								s: { ".": 88 },
								t: 66
							},
							x: 0,
							y: 129
						},
						ä: {
							c: { h: { e: 88 } },
							r: 0,
							s: 66
						},
						b: [{ e: { n: 14 } }, 1],
						c: 43,
						d: [{ a: 4 }, 29],
						e: {
							e: 99,
							g: { e: { l: 78 } },
							i: {
								c: 78,
								e: 78,
								f: { a: 23 },
								m: { e: 78 },
								n: {
									b: 2,
									g: 2,
									h: { a: 91 },
									k: 2,
									l: 114,
									r: 114
								},
								s: { e: 2 }
							},
							l: { e: 0 },
							m: { p: 0 },
							n: {
								".": 88,
								d: { u: { n: 55 } },
								e: { n: { e: 42 } },
								s: {
									k: 26,
									t: 5
								},
								t: {
									d: 114,
									s: 114,
									w: 78
								},
								z: 9
							},
							p: 65,
							r: {
								a: 14,
								e: { i: { g: 26 } },
								n: {
									a: { e: 96 },
									ä: 132
								},
								z: { e: { ".": 27 } }
							},
							s: {
								i: 78,
								s: 85,
								t: [{
									a: 34,
									o: 34,
									r: 34
								}, 23]
							},
							u: [{ c: 66 }, 65]
						},
						f: 1,
						g: [{ e: { n: 14 } }, 1],
						i: {
							e: [{
								b: 66,
								d: 66,
								g: 66
							}, 65],
							f: 65,
							m: [{ p: 0 }, 65],
							n: {
								f: 85,
								g: {
									s: [{ ".": 88 }, 120],
									t: 78
								},
								s: { t: 114 },
								t: 0,
								v: 85
							},
							p: 65,
							s: { s: 78 },
							t: [{ e: 66 }, 65]
						},
						k: 1,
						o: {
							b: [{ e: 0 }, 1],
							e: { s: { s: 78 } },
							f: 153,
							h: 65,
							p: 95,
							r: [{
								a: 14,
								e: 4
							}, 78],
							s: { s: { t: 13 } },
							t: 65
						},
						s: {
							a: {
								m: { b: 9 },
								n: { g: 9 },
								u: 9
							},
							c: { h: 5 },
							e: [{
								l: 22,
								r: 9
							}, 1],
							i: { n: { t: 34 } },
							p: { h: 9 },
							t: {
								e: {
									c: 15,
									r: { n: 12 }
								},
								i: { e: 34 }
							},
							u: { n: 9 }
						},
						u: {
							k: 66,
							m: { p: { e: 88 } },
							r: {
								c: 66,
								n: 0
							},
							s: { s: {
								e: { n: 39 },
								t: 25
							} }
						},
						ü: { f: 66 },
						z: 1
					}, 74],
					m: [{
						a: {
							b: { l: 0 },
							e: {
								c: 78,
								h: 78,
								l: 78
							},
							l: {
								w: 78,
								z: 78
							},
							n: {
								d: { ".": 78 },
								i: { e: 5 }
							},
							r: {
								c: 78,
								o: 78
							},
							u: { s: { e: 78 } }
						},
						ä: {
							c: 65,
							h: 65,
							l: 65
						},
						e: {
							".": 66,
							e: [{
								b: 8,
								r: { s: 5 }
							}, 68],
							i: {
								n: 284,
								s: { e: 88 }
							},
							l: {
								a: 31,
								e: 8
							},
							n: [{
								a: { d: 34 },
								s: {
									a: 23,
									c: { h: { l: 27 } },
									e: [{ m: 25 }, 23],
									p: { o: 27 }
								}
							}, 66],
							r: {
								a: {
									d: 4,
									n: 4
								},
								e: { i: 26 },
								i: {
									d: 36,
									n: { t: 32 }
								}
							},
							s: 66,
							x: 66
						},
						i: {
							d: 65,
							e: 65,
							l: { z: 78 },
							n: { k: 78 },
							s: { s: 78 }
						},
						o: {
							f: 95,
							l: 65,
							r: {
								b: 78,
								e: 78,
								s: 78,
								t: 78
							}
						},
						p: 125,
						s: {
							p: 30,
							t: [{ r: 28 }, 6]
						},
						t: { h: 6 },
						u: {
							d: 65,
							s: { s: 5 },
							t: [{ s: 23 }, 65]
						}
					}, 74],
					n: [{
						a: {
							b: { e: 5 },
							c: [{ h: { t: { s: 131 } } }, 1],
							m: { b: 0 },
							n: 29,
							r: { k: 66 },
							s: 66,
							t: { e: 28 },
							u: { ".": 129 }
						},
						ä: {
							h: 0,
							p: 65,
							r: 0
						},
						d: 29,
						e: [{
							e: 65,
							f: { f: 85 },
							i: {
								d: { e: { r: 173 } },
								g: 0,
								n: 0
							},
							l: 65,
							n: [{ s: { e: { m: 27 } } }, 1],
							p: { o: 0 },
							r: {
								".": 88,
								a: 24,
								d: {
									e: 132,
									u: 132
								},
								e: { i: 26 },
								g: { e: { n: { e: 59 } } },
								l: { ö: 88 },
								o: 85,
								ö: 85
							},
							t: {
								s: 23,
								u: 78
							},
							x: 0
						}, 6],
						f: [{ l: { e: { i: 98 } } }, 29],
						g: 1,
						i: {
							b: 65,
							d: 113,
							e: 65,
							k: {
								a: [{
									n: 4,
									r: 4
								}, 14],
								l: 4,
								n: 4
							},
							m: 113,
							n: {
								g: 0,
								n: 0
							},
							p: 65,
							s: { a: 4 },
							t: [{ t: { r: 23 } }, 65]
						},
						k: 1,
						o: {
							b: 29,
							d: 65,
							e: 65,
							r: 153,
							s: 8
						},
						s: {
							p: 1,
							t: 23,
							u: { c: { h: 98 } }
						},
						t: {
							a: { u: { f: 16 } },
							h: { o: 9 }
						},
						u: [{
							c: 65,
							e: 65,
							l: 65,
							m: { s: 0 },
							n: { f: 85 },
							t: { e: 78 }
						}, 64],
						z: 1
					}, 74],
					o: {
						a: { r: 6 },
						b: {
							e: {
								l: { e: 25 },
								r: { f: 88 }
							},
							l: 30
						},
						c: {
							h: [{
								a: 9,
								e: { n: { e: 42 } },
								s: 5
							}, 14],
							k: { e: { r: {
								e: 40,
								l: 33
							} } }
						},
						e: {
							d: [{ u: 0 }, 1],
							e: 74,
							s: [{
								c: 14,
								e: 66,
								t: 66
							}, 1],
							x: 6
						},
						f: {
							a: 108,
							ä: 6,
							e: {
								d: 22,
								i: 22,
								t: 9,
								u: 9
							},
							f: {
								a: 11,
								e: { n: { s: 285 } },
								i: 34,
								l: 8,
								r: 8
							},
							i: { n: 22 },
							l: 30,
							o: { r: 9 },
							r: 30
						},
						g: { e: { n: { e: { r: 32 } } } },
						h: {
							l: { e: { i: 4 } },
							m: 66,
							ö: 0,
							r: 66
						},
						i: 74,
						k: {
							l: 1,
							o: [{ s: 5 }, 14],
							t: 66
						},
						l: {
							a: {
								b: 9,
								k: 22,
								n: 22,
								u: 22,
								v: 9
							},
							e: {
								i: 22,
								m: 9,
								n: { t: 16 }
							},
							g: { r: 34 },
							i: { n: { t: 34 } },
							o: [{ f: 0 }, 1],
							s: { t: 72 },
							y: [{ m: 129 }, 74],
							z: [{ e: { n: { e: 7 } } }, 72]
						},
						m: { e: [{
							".": 9,
							c: 9,
							d: 9,
							l: 9,
							o: 9
						}, 4] },
						n: {
							".": 74,
							a: {
								r: 9,
								u: 9
							},
							e: 74,
							g: 74,
							h: 74,
							i: { e: 23 },
							k: 74,
							s: 74
						},
						o: {
							n: 0,
							r: 1
						},
						p: {
							e: 84,
							r: 22
						},
						r: {
							a: [{
								e: 0,
								l: {
									".": 2,
									a: 2,
									g: 2,
									t: 34
								}
							}, 75],
							e: [{
								m: 9,
								r: 9
							}, 74],
							g: 74,
							o: {
								l: 9,
								p: 9
							},
							t: {
								a: [{ n: 34 }, 4],
								e: { r: 4 },
								r: { ä: 36 }
							},
							u: { m: 8 }
						},
						s: {
							e: [{ i: 22 }, 23],
							m: 74,
							p: [{ r: 0 }, 6],
							s: { a: 4 },
							t: { r: 14 },
							z: 66
						},
						ß: { e: [{ n: { e: 16 } }, 68] },
						t: {
							".": 74,
							l: [{ i: 5 }, 72],
							o: { p: 26 },
							s: 286
						},
						u: [{ s: 1 }, 186],
						w: 74,
						x: 64
					},
					ö: {
						".": 74,
						c: [{ k: 0 }, 6],
						d: 70,
						e: 74,
						f: { f: 74 },
						h: 76,
						s: [{
							e: 66,
							t: 66
						}, 205]
					},
					p: [{ u: 66 }, 121],
					r: [{
						a: {
							c: 29,
							d: {
								".": 66,
								r: 0
							},
							e: { u: { m: 88 } },
							g: { o: 66 },
							i: 9,
							l: { a: 0 },
							m: { p: 66 },
							n: {
								e: 129,
								k: { l: 23 },
								o: 4,
								s: 0
							},
							t: { l: 0 },
							u: {
								b: {
									a: 23,
									e: 98
								},
								c: 66,
								f: 0,
								m: 66
							},
							x: 1
						},
						ä: {
							m: { t: 0 },
							u: 66
						},
						b: 1,
						c: 43,
						e: {
							".": 66,
							a: 66,
							b: { l: 4 },
							c: {
								h: 66,
								k: { e: { r: 57 } }
							},
							d: 66,
							f: { f: 0 },
							g: 66,
							h: {
								a: 66,
								r: 0
							},
							i: {
								".": 78,
								b: {
									a: 23,
									l: 23,
									r: 13
								},
								c: 66,
								e: 78,
								f: 66,
								h: { e: 88 },
								n: {
									g: 2,
									l: 114,
									s: 78
								},
								t: { h: 26 }
							},
							l: 66,
							m: {
								b: 0,
								p: 0
							},
							n: {
								d: { e: { s: 32 } },
								k: 5,
								z: { y: 23 }
							},
							p: 66,
							r: {
								e: 236,
								f: {
									a: 78,
									o: {
										l: 27,
										r: 33
									}
								},
								g: { e: { b: { n: 27 } } },
								k: { e: 3 },
								l: { e: { b: 96 } },
								o: { e: 26 },
								ö: 14,
								z: {
									a: { e: 27 },
									ä: 23
								}
							},
							s: [{
								g: { e: { n: { e: 59 } } },
								k: 26,
								s: 5
							}, 287],
							t: [{ a: 85 }, 1],
							u: [{ l: 0 }, 65],
							v: [{ a: 0 }, 65],
							z: 66
						},
						g: [{
							e: { r: 14 },
							u: [{ t: 86 }, 68]
						}, 1],
						i: {
							c: [{ k: 78 }, 66],
							e: [{ s: { l: 88 } }, 1],
							m: { k: 0 },
							n: {
								g: 66,
								h: 0,
								s: 0,
								t: 0
							},
							s: {
								c: 66,
								i: 66,
								o: 0
							},
							t: { t: { e: {
								l: 27,
								r: 88
							} } },
							u: 66
						},
						o: {
							b: { o: 66 },
							c: { h: 66 },
							e: {
								h: 66,
								s: 288
							},
							f: [{ e: 0 }, 1],
							g: 66,
							h: 66,
							l: [{
								i: 0,
								y: 0
							}, 1],
							m: { a: { t: 78 } },
							n: [{ a: 36 }, 78],
							p: { a: 66 },
							r: 29,
							s: { m: 0 },
							t: {
								e: 66,
								o: 66,
								t: { a: 13 }
							},
							u: 66
						},
						ö: { s: 287 },
						p: 1,
						r: 1,
						s: {
							a: {
								c: 22,
								m: { p: 16 },
								n: {
									d: 16,
									g: 16
								},
								u: 22
							},
							e: {
								i: { n: { s: 34 } },
								l: { e: 9 },
								n: { t: 9 },
								r: {
									f: 34,
									l: 34,
									s: 34
								},
								t: [{ a: 16 }, 23]
							},
							i: { n: 22 },
							k: 6,
							o: { f: 22 },
							t: { r: { i: 9 } },
							u: {
								m: 9,
								n: 22
							},
							z: 6
						},
						t: {
							a: {
								e: { n: 34 },
								k: 9,
								l: { l: 9 },
								n: 22
							},
							ä: { n: 22 },
							e: {
								l: 54,
								n: {
									d: { e: 10 },
									g: {
										a: { g: 19 },
										e: { n: { e: 147 } }
									}
								},
								r: {
									f: 16,
									l: 16,
									z: 16
								}
							},
							h: { o: 22 },
							i: { n: {
								g: 34,
								s: 34
							} },
							o: [{ p: 9 }, 68],
							r: {
								a: { m: 16 },
								o: { l: 34 }
							},
							s: {
								e: { i: { n: 49 } },
								i: { n: 4 },
								t: {
									o: 4,
									u: 4
								}
							},
							u: { n: { g: 9 } }
						},
						u: [{
							b: 65,
							e: { b: 78 },
							f: 66,
							l: 65,
							m: {
								".": 66,
								s: 0
							},
							n: { f: 0 }
						}, 64],
						ü: 64,
						y: 65,
						z: [{
							a: { h: [{ l: 42 }, 5] },
							e: { u: { g: { e: { r: 19 } } } }
						}, 1]
					}, 74],
					s: [{
						a: {
							b: 1,
							c: { h: {
								s: 114,
								t: 114
							} },
							d: 95,
							e: {
								b: 85,
								h: 85,
								m: 85
							},
							k: 65,
							l: {
								a: { r: 114 },
								k: 85,
								l: 85,
								t: { e: 114 }
							},
							m: { m: 85 },
							n: {
								b: 78,
								f: 78,
								g: [{ e: 78 }, 0],
								h: 78,
								m: 78,
								n: { a: 114 },
								r: 78,
								t: 85,
								z: 85
							},
							r: 153,
							s: 113,
							t: {
								h: 78,
								o: 85
							},
							u: {
								d: 85,
								e: { r: { l: 27 } },
								f: 85,
								t: 78
							}
						},
						ä: {
							b: 113,
							h: 65,
							u: { g: 78 }
						},
						c: {
							a: 6,
							h: [{ a: { n: 78 } }, 68],
							o: 68,
							r: 6
						},
						e: {
							b: 95,
							c: 95,
							e: [{ i: 14 }, 1],
							h: { r: 85 },
							i: {
								e: 85,
								n: {
									d: 114,
									h: 114,
									l: 114,
									n: 78,
									s: { t: 233 }
								}
							},
							l: {
								a: [{
									d: 78,
									g: 36,
									n: 4
								}, 5],
								e: {
									i: 251,
									n: 36,
									r: 4
								},
								i: {
									n: 36,
									t: 15
								},
								s: 5
							},
							m: { i: { s: 15 } },
							n: {
								d: { w: 114 },
								e: [{
									b: 36,
									r: { g: 26 }
								}, 5],
								s: { e: { m: 93 } },
								t: { a: { r: 233 } }
							},
							p: { i: 85 },
							r: {
								b: 85,
								f: 85,
								h: 85,
								k: { l: 114 },
								l: 85,
								m: 85,
								n: {
									a: 114,
									ä: 114
								},
								o: 231,
								ö: 85,
								p: { r: 114 },
								s: 85,
								u: 11,
								w: {
									e: 114,
									i: 114
								},
								z: 85
							},
							t: [{ h: 85 }, 1],
							x: [{
								e: 78,
								t: 9
							}, 68]
						},
						h: {
							a: { k: 184 },
							e: { r: 9 }
						},
						i: {
							d: 95,
							n: {
								d: 85,
								t: 85
							},
							t: { a: 85 }
						},
						k: { a: {
							l: { a: 88 },
							n: { d: 88 }
						} },
						n: { a: { c: 9 } },
						o: {
							b: 153,
							f: {
								e: 85,
								f: 85
							},
							p: 113,
							r: { t: {
								".": 2,
								i: 33,
								s: 2
							} }
						},
						ö: 64,
						p: [{
							a: {
								c: { h: 9 },
								r: {
									l: 78,
									z: 78
								},
								t: 78
							},
							e: {
								c: 9,
								l: 78,
								r: {
									b: 9,
									i: 78
								}
							},
							h: 65,
							l: 65,
							r: { o: 78 }
						}, 64],
						s: 29,
						t: {
							".": 78,
							a: {
								b: [{
									l: 2,
									s: 78
								}, 66],
								c: 66,
								d: 66,
								e: { u: 2 },
								h: 284,
								l: {
									b: 2,
									t: 34
								},
								n: {
									k: 2,
									s: 88,
									z: { a: 34 }
								},
								p: 66,
								r: {
									k: 88,
									t: 88
								},
								t: {
									a: 2,
									i: 88,
									u: 88
								},
								u: { ".": 88 }
							},
							ä: { u: 85 },
							e: [{
								c: 66,
								i: { n: [{ s: { a: 34 } }, 88] },
								l: [{ e: 78 }, 66],
								n: [{ g: 44 }, 0],
								p: 129,
								r: [{
									b: 162,
									e: 88,
									n: 162
								}, 0],
								s: 0,
								t: { h: 88 }
							}, 65],
							g: { e: 86 },
							i: {
								c: 66,
								e: { g: 9 },
								l: 66,
								m: 66,
								n: 9
							},
							o: [{
								l: { e: 78 },
								n: 23
							}, 109],
							r: [{
								a: {
									e: { n: 88 },
									f: 88,
									h: 88,
									s: 88,
									t: 88
								},
								e: {
									c: 88,
									u: {
										".": 2,
										e: 2
									}
								},
								o: [{ m: { a: 19 } }, 66],
								ö: 66
							}, 6],
							u: {
								b: 9,
								e: 129,
								n: 66
							}
						},
						u: [{
							b: 66,
							l: 66,
							n: { g: 9 },
							p: 66,
							t: 0
						}, 164],
						w: { i: { m: 129 } }
					}, 74],
					t: [{
						a: [{
							d: 153,
							e: { r: 78 },
							g: { e: { n: { t: 12 } } },
							k: {
								a: 78,
								t: {
									".": 9,
									e: 9
								}
							},
							l: {
								l: 78,
								o: 142,
								p: 78,
								t: 78
							},
							m: 153,
							n: [{
								".": 78,
								b: 78,
								e: 227,
								h: 78,
								n: { a: 78 },
								s: 78,
								w: 78
							}, 1],
							p: { o: 78 },
							r: [{ i: {
								e: 4,
								s: 15
							} }, 65],
							s: {
								i: 78,
								y: 78
							},
							t: {
								h: 78,
								o: 78
							},
							u: [{
								b: 66,
								m: 66
							}, 65],
							x: 65
						}, 43],
						ä: [{ r: 65 }, 43],
						e: {
							c: [{
								h: {
									a: 34,
									s: 2,
									t: 2
								},
								k: 0
							}, 1],
							d: { e: 85 },
							e: 8,
							f: { f: 0 },
							h: { e: 28 },
							i: {
								f: 85,
								l: { z: 114 },
								m: 85,
								n: [{ f: { o: 91 } }, 0],
								s: 85
							},
							k: { e: 135 },
							l: {
								a: { s: 230 },
								e: {
									i: { ".": 49 },
									k: 114,
									m: 78
								},
								f: { e: 114 },
								i: { t: 230 }
							},
							m: { i: {
								s: 230,
								t: 230
							} },
							n: {
								".": 88,
								d: { o: 114 },
								e: { r: { e: 7 } },
								g: { a: { g: 27 } },
								s: { p: 5 },
								t: {
									a: { r: 2 },
									d: 114,
									e: { ".": 2 },
									f: 114,
									g: 114,
									l: 78,
									s: 114,
									w: 78
								}
							},
							r: {
								a: 24,
								b: { e: {
									".": 2,
									n: 233
								} },
								e: { r: { s: { c: 32 } } },
								f: {
									a: { h: 233 },
									o: { l: 233 },
									u: { e: { l: [{ l: { t: 27 } }, 233] } },
									ü: { l: [{ l: { t: 27 } }, 233] }
								},
								g: {
									e: { b: 93 },
									r: { i: 27 }
								},
								h: {
									a: { e: { l: 27 } },
									ä: { l: 96 },
									e: { b: 2 },
									i: { e: { l: 27 } },
									ö: { h: { u: 27 } }
								},
								k: { l: {
									a: { e: 233 },
									ä: 233
								} },
								l: { e: {
									b: 93,
									u: 233
								} },
								n: {
									e: { u: 233 },
									t: 114
								},
								o: { b: 289 },
								p: { r: { o: { b: 152 } } },
								s: {
									p: { a: { r: 152 } },
									t: [{ a: { t: 152 } }, 5]
								},
								t: { r: { ä: 55 } },
								w: {
									a: { e: 2 },
									ä: 114
								},
								z: { i: { e: 233 } }
							},
							s: {
								s: 85,
								t: {
									a: 34,
									r: 34
								}
							},
							t: {
								a: 85,
								h: [{ o: 2 }, 4]
							},
							u: { r: 85 },
							v: { a: 85 },
							x: { t: { r: 114 } }
						},
						h: [{
							e: { r: { m: 88 } },
							r: 66
						}, 161],
						i: {
							d: 95,
							g: { e: { r: { k: 61 } } },
							m: 113,
							n: [{
								a: 85,
								d: 85,
								e: 85,
								f: 85,
								i: 85,
								s: 85
							}, 73],
							s: {
								o: 0,
								r: 85
							},
							t: [{ a: 85 }, 99]
						},
						l: 0,
						n: { i: 68 },
						o: {
							b: { s: 85 },
							d: 73,
							e: {
								f: 85,
								l: { e: 2 },
								s: 85
							},
							f: 29,
							l: { y: 85 },
							n: { t: 85 },
							p: {
								e: 85,
								f: { e: { r: 2 } },
								i: 85,
								t: 78
							},
							r: {
								a: 85,
								d: 78,
								g: { a: 78 }
							},
							t: 113
						},
						ö: { s: 113 },
						r: {
							a: {
								n: [{ d: 2 }, 9],
								s: 85,
								t: {
									i: 114,
									t: 114
								}
							},
							e: {
								a: 0,
								c: { k: 88 },
								i: {
									c: 2,
									f: 2,
									s: 114,
									t: 2
								},
								m: 0,
								s: 85
							},
							i: [{
								e: { g: 114 },
								k: 88,
								n: { g: 2 },
								o: 88,
								t: 162,
								v: 85
							}, 6],
							o: {
								c: { k: { e: 93 } },
								s: 85
							},
							ö: { m: 0 },
							u: {
								s: 0,
								t: 85
							}
						},
						s: {
							a: {
								h: 22,
								n: [{ a: 34 }, 23]
							},
							c: {
								h: [{ r: { o: 34 } }, 5],
								r: 9
							},
							e: {
								n: {
									d: { u: 34 },
									g: 16
								},
								p: 9,
								r: [{ i: 34 }, 107]
							},
							k: { r: 34 },
							l: { a: { w: 2 } },
							o: {
								e: 9,
								f: 9
							},
							p: {
								e: { n: 15 },
								r: { u: 2 }
							},
							t: {
								a: {
									f: 9,
									t: { e: 17 }
								},
								i: { p: 9 },
								o: { l: 4 },
								r: {
									e: { u: {
										".": 33,
										e: 33
									} },
									i: { p: 33 }
								},
								u: { e: { r: 33 } },
								ü: { r: 16 }
							}
						},
						u: {
							e: { n: 8 },
							h: 0,
							m: { s: { e: 114 } },
							n: {
								d: 0,
								e: { m: 78 },
								f: 78,
								g: { l: 114 }
							},
							r: {
								k: 85,
								s: 85
							}
						},
						w: { a: { r: { e: 26 } } },
						z: 1
					}, 74],
					u: {
						b: {
							a: 30,
							e: {
								i: 22,
								l: 22,
								n: 159,
								r: { z: 44 }
							},
							i: 6,
							l: 30,
							o: 30,
							r: 30,
							u: 6
						},
						c: 43,
						e: {
							b: { e: { n: 34 } },
							f: { t: { e: { r: 27 } } },
							h: { n: { e: 98 } },
							r: {
								e: { i: 36 },
								f: { r: 23 }
							}
						},
						f: {
							a: 108,
							ä: 30,
							e: { r: { k: 34 } },
							o: 30
						},
						h: {
							a: 30,
							e: { i: 22 },
							i: 30,
							l: 8,
							o: 108,
							r: [{
								".": 66,
								e: 66
							}, 8],
							u: 66
						},
						k: {
							a: 30,
							ä: 6,
							e: { r: 22 },
							i: { n: 22 },
							l: 30,
							o: { s: 14 },
							t: 99
						},
						l: {
							a: 30,
							ä: 6,
							e: {
								b: 54,
								i: 22,
								l: 9,
								m: 9,
								n: {
									g: 16,
									t: 9
								},
								r: [{
									f: 5,
									w: 5
								}, 22],
								s: { s: 16 },
								t: 9
							},
							i: { n: 22 },
							o: 30,
							ö: 30,
							s: [{
								e: 34,
								t: { e: 34 }
							}, 68],
							t: { a: 34 },
							u: { m: 9 }
						},
						m: {
							a: [{ n: 2 }, 4],
							b: 66,
							f: 74,
							h: 66,
							p: { l: 4 },
							s: 79,
							u: 68,
							z: 74
						},
						n: {
							".": 74,
							a: 66,
							d: {
								e: {
									i: 25,
									n: 25,
									s: 100
								},
								r: 14
							},
							e: 1,
							f: 74,
							g: {
								l: 66,
								s: [{ a: 98 }, 86]
							},
							i: 14,
							t: 74
						},
						p: {
							f: { l: 8 },
							h: 30
						},
						r: {
							a: 6,
							g: 23,
							k: { u: 66 },
							l: 66,
							t: {
								e: { r: 4 },
								h: 24
							}
						},
						s: {
							e: { n: 22 },
							o: 9,
							s: {
								a: 24,
								e: { r: 36 },
								o: 24,
								p: 4,
								t: {
									a: 4,
									e: 4
								}
							}
						},
						t: {
							a: {
								b: 22,
								u: 9
							},
							e: {
								i: 8,
								x: 8
							},
							h: [{ e: 8 }, 6],
							i: 30,
							o: 108,
							r: 30,
							s: { c: 34 },
							t: { a: 4 },
							z: { e: {
								h: 4,
								i: 4,
								n: 36,
								r: 36
							} }
						}
					},
					ü: {
						b: {
							e: {
								l: 0,
								n: 0,
								r: 66
							},
							s: 65
						},
						f: { t: { e: { r: 36 } } },
						h: { n: { e: 5 } },
						r: {
							f: { r: 24 },
							i: 74
						},
						s: 8
					},
					v: 74,
					w: [{
						a: {
							c: { k: 66 },
							r: 9
						},
						e: {
							c: { k: 66 },
							i: {
								b: 66,
								d: 66,
								h: 66,
								n: {
									e: 37,
									s: { a: 21 }
								}
							},
							n: { k: { a: 23 } }
						},
						i: {
							c: { k: 66 },
							e: { s: 66 },
							s: [{ c: 66 }, 1]
						}
					}, 199],
					y: {
						d: [{
							a: 6,
							e: 6,
							r: 0
						}, 76],
						g: 76,
						l: { o: { r: 9 } },
						m: { n: 72 },
						o: [{ s: 0 }, 64],
						p: [{ e: { ".": 9 } }, 76],
						s: { t: { e: { r: { i: { e: 38 } } } } },
						t: 84
					},
					z: [{
						u: { g: 68 },
						w: 6
					}, 74]
				},
				i: {
					a: {
						a: 125,
						b: {
							e: { n: 9 },
							l: 1
						},
						d: {
							".": 66,
							a: 1,
							n: 66,
							o: 0
						},
						e: {
							i: 0,
							l: 0,
							m: 177,
							r: {
								".": 66,
								f: 0,
								i: 66,
								r: 0,
								s: 66,
								z: 66
							},
							t: {
								".": 66,
								a: 66,
								b: 66,
								e: { m: 88 },
								f: 66,
								g: 66,
								i: 66,
								k: 66,
								p: 66,
								r: 66,
								s: 290,
								t: 66,
								w: 66,
								z: 66
							},
							v: 66
						},
						f: { l: 0 },
						g: { g: 66 },
						h: [{ o: 4 }, 43],
						i: [{ n: 0 }, 64],
						k: {
							".": 66,
							e: { i: 129 },
							g: 66,
							h: 66,
							m: 66,
							n: 281,
							r: { e: 9 },
							s: 66,
							t: 66,
							v: 66,
							w: 66
						},
						l: [{
							a: [{ r: 9 }, 99],
							ä: 6,
							b: [{ l: 34 }, 68],
							d: 8,
							e: {
								b: 129,
								f: 66,
								k: 2,
								l: 129,
								m: { p: 88 },
								n: {
									g: { p: 88 },
									s: 237,
									t: 235,
									z: 236
								},
								p: 129,
								r: {
									b: 237,
									f: 235,
									h: 235,
									i: 291,
									k: 235,
									l: 235,
									m: 235,
									o: 235,
									ö: 88,
									p: 235,
									s: 235,
									w: { a: 34 },
									z: 235
								},
								t: 292,
								x: 66
							},
							i: [{
								a: 129,
								d: 238,
								n: 238
							}, 65],
							k: 68,
							l: [{ e: { r: 4 } }, 66],
							o: {
								b: 9,
								n: 22,
								p: 9,
								r: 54
							},
							p: 68,
							s: { c: { h: 98 } },
							u: 108,
							z: 68
						}, 64],
						m: {
							p: [{ e: 5 }, 66],
							u: 0
						},
						n: {
							".": 66,
							a: {
								b: 66,
								e: 22,
								l: [{ t: 34 }, 129],
								r: 9,
								u: 129
							},
							ä: 109,
							c: [{ e: 4 }, 66],
							d: 293,
							e: [{
								b: 292,
								i: 66,
								x: 66
							}, 65],
							k: 293,
							n: 66,
							o: { d: 9 },
							s: [{
								p: 24,
								t: 4
							}, 66],
							t: 66,
							z: [{ a: 139 }, 66]
						},
						o: [{ p: 6 }, 43],
						r: [{
							".": 66,
							a: { b: 9 },
							e: { i: { n: 34 } },
							i: 65,
							r: 68
						}, 64],
						s: {
							".": 66,
							b: 66,
							h: 0,
							i: 65,
							p: [{ r: 8 }, 1],
							s: 198,
							t: {
								a: 0,
								r: 28
							},
							z: 66
						},
						t: {
							".": 66,
							e: 65,
							l: 66,
							o: {
								l: 9,
								m: 66
							},
							s: 66
						},
						u: [{ n: 0 }, 64]
					},
					ä: [{
						m: 6,
						r: { i: 30 },
						t: {
							e: { m: 129 },
							i: 6,
							r: 6,
							s: 8
						}
					}, 64],
					b: {
						a: {
							c: { h: { s: 114 } },
							r: {
								m: 85,
								t: 85,
								z: 78
							},
							u: {
								f: 85,
								s: 85,
								t: 78
							}
						},
						ä: [{ r: { m: 0 } }, 66],
						b: { l: { i: 9 } },
						e: {
							e: { r: 5 },
							i: {
								g: 85,
								n: { h: 114 },
								s: 85
							},
							l: { i: 14 },
							n: {
								d: 5,
								e: { r: 114 }
							},
							r: {
								a: [{
									b: 4,
									e: 4
								}, 8],
								e: [{
									b: 4,
									n: 4
								}, 5],
								f: { a: [{ h: 2 }, 146] },
								g: { e: { b: 152 } },
								l: { a: { u: 27 } },
								s: { c: { h: { e: 96 } } }
							},
							t: { a: { u: 4 } }
						},
						i: {
							d: { e: 0 },
							n: { s: 85 }
						},
						l: {
							a: {
								b: 85,
								d: 78
							},
							ä: { h: 78 },
							e: {
								n: 9,
								u: 78
							},
							u: { f: 78 }
						},
						o: [{
							e: { l: 78 },
							p: 113,
							r: { t: 85 }
						}, 6],
						ö: { l: 65 },
						r: {
							e: { c: 9 },
							i: 6,
							o: { e: { c: 2 } },
							ö: { c: 85 }
						},
						s: {
							e: { r: 9 },
							k: { l: 28 }
						},
						u: {
							e: { b: 78 },
							n: {
								k: 85,
								t: 78
							},
							s: { c: 14 }
						},
						ü: { b: 65 }
					},
					c: [{
						a: { l: 73 },
						c: 43,
						e: [{ i: { n: 5 } }, 186],
						h: {
							".": 78,
							a: [{
								c: 11,
								g: 8,
								l: 8,
								n: 8,
								r: 8,
								u: 8
							}, 68],
							ä: 8,
							e: [{
								b: 294,
								i: 8,
								n: { s: { e: { m: 93 } } },
								r: {
									d: { e: 260 },
									e: { i: { g: 25 } },
									g: { e: { b: { n: 19 } } }
								},
								u: 90
							}, 66],
							i: [{ n: { s: 78 } }, 66],
							l: {
								a: 8,
								ä: 8,
								i: 8,
								o: {
									r: 88,
									t: 34
								}
							},
							m: [{ a: 34 }, 8],
							n: 90,
							o: {
								e: 8,
								n: 66,
								r: { t: 34 }
							},
							ö: 8,
							r: [{
								a: 8,
								e: 8
							}, 65],
							s: {
								a: { m: { t: 49 } },
								e: { r: { n: 49 } },
								o: { r: 36 },
								p: { o: 4 },
								t: { r: { i: 34 } }
							},
							t: {
								a: {
									b: 4,
									n: 4,
									r: 4,
									s: 4
								},
								e: {
									b: 4,
									i: { g: 49 },
									n: { ".": 240 }
								},
								i: { n: 36 },
								o: { e: 4 },
								r: 24
							},
							u: [{
								f: 8,
								r: 78
							}, 293],
							w: 8
						},
						i: 64,
						k: {
							e: { r: { f: 92 } },
							o: [{ s: 295 }, 65],
							s: {
								a: 8,
								k: 8,
								p: 11,
								t: {
									a: 34,
									i: 34
								}
							},
							t: { u: 86 }
						},
						l: {
							a: 0,
							e: 0
						}
					}, 74],
					d: {
						a: {
							c: 6,
							e: { r: 0 },
							n: [{
								a: 0,
								i: 85,
								l: 78,
								t: { e: 78 },
								w: 78
							}, 1],
							r: {
								m: 0,
								t: 0
							},
							x: 6,
							z: 65
						},
						ä: [{ r: 113 }, 186],
						e: {
							e: [{ i: 66 }, 65],
							i: { n: { s: { t: 34 } } },
							m: { u: { l: 78 } },
							n: {
								a: { d: 34 },
								e: { r: 98 },
								i: 24,
								o: 139,
								z: {
									i: 23,
									y: 78
								}
							},
							o: 1,
							r: {
								a: {
									e: 34,
									n: 34
								},
								e: { l: 4 },
								f: { ü: { l: 27 } },
								i: { n: {
									f: 32,
									n: { u: 32 }
								} },
								o: 8,
								ö: 8
							},
							s: {
								e: { r: 4 },
								p: 23,
								t: {
									a: 34,
									r: 34
								}
							}
						},
						f: 74,
						g: { e: { a: 9 } },
						i: {
							a: { e: 8 },
							o: [{
								n: {
									".": 2,
									e: 2
								},
								t: 78
							}, 1]
						},
						o: {
							l: [{ ".": 72 }, 65],
							r: 66,
							s: 22
						},
						r: [{ o: 9 }, 161],
						s: {
							a: { n: 9 },
							e: { t: 9 },
							p: { r: 8 },
							t: { r: { a: 34 } }
						},
						u: { e: [{ n: 8 }, 23] },
						w: { a: { r: 14 } },
						y: 76
					},
					e: {
						a: 29,
						b: {
							a: {
								b: 9,
								c: { h: 34 }
							},
							l: [{ a: 0 }, 6],
							s: {
								e: { n: 4 },
								i: 24,
								o: 4,
								t: {
									e: 4,
									i: 4,
									r: { e: 7 }
								}
							},
							u: { m: 9 }
						},
						c: {
							h: {
								o: 14,
								t: 14
							},
							k: [{ s: 23 }, 6]
						},
						d: {
							a: { n: 22 },
							e: {
								n: { s: { c: 19 } },
								r: { a: 13 }
							},
							i: { e: 23 },
							r: 6,
							s: {
								i: 4,
								p: { a: 4 }
							}
						},
						e: [{ v: 0 }, 125],
						f: [{
							a: {
								n: 22,
								u: 9
							},
							e: {
								b: 9,
								m: [{ i: 34 }, 23]
							},
							f: [{ l: 34 }, 68],
							l: [{ u: 0 }, 30],
							o: { n: { k: 9 } },
							r: {
								e: { a: 34 },
								o: 22
							}
						}, 65],
						g: {
							l: { i: 22 },
							n: 1,
							r: { e: 9 },
							s: {
								c: 24,
								e: 4,
								i: 4,
								p: 4,
								t: 24
							}
						},
						h: {
							a: { p: 9 },
							e: { i: { s: 34 } },
							i: { n: 22 },
							l: { a: 8 },
							r: 8
						},
						i: [{
							m: 0,
							n: { d: 296 }
						}, 64],
						l: {
							a: {
								r: 23,
								u: 9
							},
							ä: { s: 9 },
							d: 68,
							e: {
								c: {
									h: 34,
									k: 31
								},
								i: {
									c: 16,
									d: 34,
									g: 16,
									n: { t: 17 },
									s: {
										".": 34,
										e: 34
									}
								},
								n: {
									g: 9,
									s: 5,
									z: 5
								},
								r: {
									f: {
										i: { n: 19 },
										o: { l: 19 }
									},
									g: {
										a: 19,
										ä: 19,
										e: { b: 19 }
									},
									k: { l: 17 },
									l: {
										a: 10,
										e: { b: { n: 19 } }
									},
									ö: 5,
									r: { u: 17 },
									w: { e: { i: 19 } },
									z: {
										a: { e: 19 },
										ä: 19
									}
								},
								s: [{ s: 9 }, 5],
								t: { a: 16 }
							},
							g: { e: { n: {
								a: 32,
								e: 38
							} } },
							i: {
								d: 11,
								n: {
									f: 16,
									s: 16,
									t: 34
								}
							},
							o: {
								b: 23,
								p: 22,
								r: 9
							},
							s: {
								k: 8,
								p: 23,
								t: [{ e: 34 }, 23],
								z: 8
							}
						},
						m: { e: { t: { i: 162 } } },
						n: [{
							a: {
								b: 23,
								g: 184,
								h: 78
							},
							d: { e: { s: 100 } },
							e: {
								c: 8,
								k: { l: 34 },
								l: 9,
								r: {
									f: { u: 7 },
									l: { a: 19 }
								},
								s: { k: 26 }
							},
							f: 99,
							g: [{ e: { z: 5 } }, 68],
							i: {
								d: 9,
								m: 22,
								n: 22
							},
							k: 68,
							n: 66,
							o: 68,
							s: {
								a: 34,
								c: { h: 98 },
								e: [{ r: 27 }, 297],
								k: 11,
								p: 23,
								t: {
									a: { e: { n: 25 } },
									ä: { n: 25 },
									e: {
										i: { n: 25 },
										n: [{ d: 39 }, 38],
										r: [{
											l: 25,
											w: 25
										}, 27]
									},
									o: {
										p: 25,
										r: 25
									},
									r: { ä: { n: 25 } }
								}
							},
							t: {
								e: { r: { o: 49 } },
								i: 88,
								r: 8
							}
						}, 64],
						o: 125,
						p: {
							e: { g: 9 },
							f: 29
						},
						r: {
							a: {
								".": 0,
								b: 11,
								e: {
									t: 34,
									u: 2
								},
								f: 8,
								l: 8,
								n: 8,
								s: 8
							},
							e: [{
								c: { k: 16 },
								i: {
									e: { r: 34 },
									n: { i: 7 },
									s: { ".": 34 }
								},
								m: { i: 31 },
								r: { t: 15 }
							}, 65],
							i: [{
								d: 22,
								l: 22,
								n: {
									g: 16,
									i: 25
								}
							}, 65],
							k: 23,
							l: 8,
							m: { i: { s: 5 } },
							n: {
								".": 66,
								a: 23,
								e: 8,
								i: 8
							},
							o: [{
								b: 8,
								e: 8,
								f: 8,
								h: 0,
								n: 14
							}, 1],
							ö: 8,
							r: { e: { ".": 4 } },
							s: {
								a: { u: 98 },
								e: { h: 36 },
								k: { o: 4 },
								t: { a: 34 }
							},
							t: { s: 5 },
							u: [{
								n: { d: 9 },
								t: 22
							}, 68]
						},
						s: {
							a: { u: 22 },
							d: 66,
							e: {
								i: { n: 34 },
								n: {
									d: 98,
									s: 100
								}
							},
							k: { a: 28 },
							o: [{ e: 22 }, 68],
							ö: 6,
							p: 1,
							s: {
								e: {
									l: 4,
									n: { t: 49 },
									r: { l: 61 }
								},
								t: { i: 4 }
							},
							t: {
								a: 23,
								e: { l: 2 },
								r: 0,
								u: 0
							},
							ü: 66
						},
						ß: { e: {
							l: 9,
							n: { t: 16 }
						} },
						t: {
							a: {
								k: 22,
								n: {
									g: 16,
									s: 9,
									z: 16
								},
								p: 22,
								t: 9
							},
							e: {
								i: { n: 34 },
								n: { t: 16 },
								r: {
									h: {
										o: 10,
										ö: 19
									},
									i: { n: { t: 38 } },
									l: { o: 17 },
									t: 44
								}
							},
							h: {
								e: {
									l: 34,
									r: 34
								},
								o: 22,
								u: 9,
								y: 129
							},
							o: {
								b: 22,
								e: { s: 5 }
							},
							ö: { s: 54 },
							r: {
								a: { m: 34 },
								e: { n: 9 },
								i: 22,
								u: { d: 34 }
							},
							t: 66,
							z: {
								a: 11,
								w: 8
							}
						},
						u: {
							e: 1,
							h: 0,
							m: 85,
							n: 0,
							r: { a: 24 },
							s: 8
						},
						w: { r: 30 },
						x: 243,
						z: { o: 14 }
					},
					f: [{
						a: {
							e: { n: 0 },
							f: 113,
							n: { g: { e: 2 } },
							r: {
								i: 66,
								m: 85
							},
							u: 113
						},
						ä: { n: 0 },
						e: {
							c: 65,
							f: { f: 0 },
							i: { n: { h: 114 } },
							l: {
								e: { m: 78 },
								s: { o: 13 }
							},
							n: [{
								e: 14,
								t: { e: { ".": 27 } }
							}, 1],
							r: { h: 0 },
							s: { t: { a: { t: 26 } } }
						},
						f: {
							a: { r: 9 },
							l: [{
								a: 8,
								u: 0
							}, 6],
							r: {
								u: 22,
								ü: 22
							},
							s: [{
								e: { t: 26 },
								t: {
									i: 4,
									u: 4
								}
							}, 1]
						},
						i: { n: {
							f: 0,
							s: 85
						} },
						l: {
							a: {
								c: 0,
								d: 0,
								e: 66,
								g: 66,
								u: 0
							},
							ä: 66,
							e: { c: 66 },
							i: { e: 129 },
							u: {
								e: 66,
								g: 66
							},
							ü: 66
						},
						r: [{
							a: { g: 129 },
							e: {
								u: 66,
								v: 129
							}
						}, 43],
						s: { a: 0 },
						t: {
							a: 30,
							e: {
								d: 22,
								f: 22,
								i: 22,
								n: { t: 9 },
								p: 22,
								r: {
									l: 34,
									z: 34
								},
								s: [{ c: 16 }, 23],
								x: 22
							},
							i: { n: { t: 34 } },
							o: { p: 22 },
							r: {
								a: 22,
								e: { i: 34 },
								i: 22,
								o: 22
							},
							s: {
								c: 23,
								t: {
									e: { m: 27 },
									r: 23
								}
							},
							u: {
								m: 9,
								r: 9
							}
						},
						u: { m: 113 },
						y: 64
					}, 74],
					g: {
						a: {
							n: {
								b: 78,
								o: 85,
								z: 0
							},
							r: { b: 85 },
							u: {
								f: 0,
								s: 85
							}
						},
						d: 1,
						e: {
							b: [{ r: { a: { u: 93 } } }, 68],
							c: { k: 28 },
							d: { r: { e: 4 } },
							f: {
								a: { r: 78 },
								ü: { g: 4 }
							},
							h: { e: { f: 4 } },
							i: {
								g: 85,
								n: {
									f: 34,
									h: 34
								},
								s: { e: 114 }
							},
							l: {
								".": 78,
								n: 81
							},
							m: {
								e: { s: 4 },
								i: { s: 4 }
							},
							n: {
								a: {
									b: 5,
									g: 4
								},
								e: {
									b: 117,
									n: { e: 7 },
									r: {
										f: 32,
										s: 7,
										z: 32
									}
								},
								i: { d: 4 }
							},
							p: { a: { c: 4 } },
							r: {
								a: {
									l: 4,
									r: 4,
									u: 4
								},
								f: { a: 132 },
								i: { n: { s: { e: 32 } } },
								k: { l: { ä: 27 } }
							},
							s: {
								k: 8,
								s: 85
							},
							w: { o: { h: 4 } }
						},
						g: [{ a: { s: { t: 25 } } }, 1],
						h: { s: 8 },
						i: [{
							m: 113,
							n: { s: 0 }
						}, 74],
						l: {
							a: {
								e: { n: 2 },
								u: 85
							},
							ä: { n: 85 },
							e: {
								c: 0,
								d: 78,
								i: { t: { u: 93 } }
							},
							i: [{ m: 0 }, 65],
							u: 0
						},
						n: {
							a: [{
								e: 78,
								g: 11,
								k: 78,
								n: 78
							}, 6],
							ä: 65,
							e: {
								i: 8,
								r: { g: { e: 93 } },
								u: 129
							},
							u: 0
						},
						o: { p: 8 },
						r: {
							a: { m: { s: 78 } },
							e: {
								g: 78,
								i: 78,
								s: 85
							},
							i: { n: 85 },
							o: { m: 0 }
						},
						s: {
							a: {
								e: 4,
								g: 4,
								r: 0,
								u: 5
							},
							c: { h: { a: 9 } },
							e: { t: 9 },
							i: 1,
							o: { r: 28 },
							p: {
								e: 28,
								r: 0
							},
							t: {
								e: { i: 2 },
								o: { p: 4 },
								ö: 9,
								ü: { r: 16 }
							},
							y: 6
						},
						t: {
							i: { n: 9 },
							u: { e: { r: { ".": 26 } } }
						}
					},
					h: [{
						a: [{
							n: { s: 85 },
							u: { f: 85 }
						}, 6],
						e: {
							e: 8,
							i: { n: 298 },
							l: { t: 0 },
							n: [{
								k: 5,
								s: 5
							}, 1],
							o: 8,
							s: 8,
							u: 8
						},
						i: { n: 113 },
						l: 43,
						m: 0,
						n: 43,
						o: { p: 113 },
						r: [{ a: { u: 5 } }, 43],
						s: [{ t: {
							a: 0,
							e: 0,
							i: 0,
							r: 0
						} }, 1],
						u: { m: { ".": 85 } },
						w: 0
					}, 64],
					i: {
						a: 64,
						c: 109,
						d: 70,
						e: 64,
						g: 70,
						m: 64,
						n: 64,
						r: 70,
						s: 70,
						t: { ".": 66 }
					},
					j: {
						a: 66,
						s: 97
					},
					k: [{
						a: {
							b: { l: {
								a: 2,
								ä: 2
							} },
							d: { a: 78 },
							e: [{
								h: 85,
								r: 85
							}, 66],
							g: { e: { n: 4 } },
							i: { n: 8 },
							k: { t: 85 },
							l: {
								k: 5,
								t: [{ a: 2 }, 26]
							},
							n: {
								g: 85,
								l: 78,
								t: { e: {
									i: 93,
									n: { n: 38 }
								} },
								z: {
									u: 2,
									ü: 2
								}
							},
							p: { f: 8 },
							r: { m: 0 },
							t: {
								a: { n: 4 },
								t: 0
							},
							u: 113
						},
						ä: {
							h: 65,
							r: 113
						},
						b: { u: 68 },
						e: {
							".": 75,
							b: [{ e: 0 }, 65],
							c: 1,
							d: 95,
							f: 65,
							i: {
								m: 0,
								n: 107
							},
							l: 1,
							n: [{
								e: 14,
								z: 122
							}, 299],
							p: 65,
							r: {
								b: { e: { ".": 96 } },
								e: { n: 4 },
								f: {
									a: { h: 96 },
									o: { l: { g: { s: 27 } } }
								},
								h: { a: { l: 27 } },
								k: { e: { n: 27 } },
								l: { e: { b: 152 } },
								o: 85,
								u: 78,
								z: {
									e: 2,
									i: 23
								}
							},
							t: [{
								a: 85,
								h: 0,
								u: 78
							}, 4],
							v: 95
						},
						i: {
							".": 66,
							m: { m: 0 },
							n: {
								h: 0,
								s: 85
							}
						},
						l: {
							a: {
								b: 0,
								d: 0,
								g: 85,
								n: 5
							},
							e: {
								m: 0,
								r: { i: 9 },
								s: 66
							},
							o: { s: 78 }
						},
						n: { a: { r: 0 } },
						o: [{
							b: { s: 0 },
							e: { f: 85 },
							n: { u: 8 },
							p: 68,
							r: { i: 28 }
						}, 6],
						ö: {
							f: 0,
							l: 113
						},
						r: {
							e: { s: 78 },
							i: { n: 0 },
							o: [{ s: 14 }, 6],
							ö: 65,
							u: 0
						},
						s: [{
							p: 1,
							t: 1,
							z: 1
						}, 43],
						t: {
							e: {
								b: 22,
								r: {
									k: 34,
									z: 34
								},
								s: [{ k: 16 }, 5]
							},
							o: { b: 54 },
							r: { e: { s: 16 } }
						},
						u: {
							e: { b: 78 },
							m: { f: 78 },
							n: {
								f: 0,
								s: 88
							},
							p: 65,
							r: { h: 0 },
							s: 66,
							t: [{ e: 0 }, 1]
						},
						ü: { b: 65 },
						y: 65
					}, 64],
					l: {
						a: [{
							b: {
								b: 0,
								l: 0,
								r: 28,
								t: 85
							},
							c: 113,
							e: { r: 85 },
							f: 8,
							k: 113,
							m: { a: 28 },
							n: {
								a: 0,
								b: 78,
								e: { r: 26 },
								f: 78,
								h: 78,
								m: 85,
								o: 85,
								s: 0,
								z: { e: { r: 39 } }
							},
							r: {
								b: 85,
								t: 0
							},
							s: { p: 85 },
							u: {
								f: {
									l: 2,
									r: { u: 19 },
									t: 2,
									w: 2,
									z: 2
								},
								s: 0
							}
						}, 64],
						ä: [{ r: 113 }, 160],
						c: { h: {
							a: { u: 26 },
							e: { c: 26 },
							o: 14,
							r: 14
						} },
						d: {
							a: {
								e: 9,
								u: { ".": 34 }
							},
							ä: 6,
							e: {
								b: { e: 34 },
								d: 22,
								l: { e: 34 },
								n: {
									e: 16,
									s: [{ e: 33 }, 5],
									t: 44
								},
								r: { h: { a: { l: 34 } } },
								s: {
									e: 16,
									s: 44
								}
							},
							i: {
								d: 9,
								l: 9
							},
							o: {
								p: 9,
								r: 9
							},
							r: { ü: 9 }
						},
						e: {
							b: { e: { n: { e: 2 } } },
							c: 29,
							d: 65,
							g: { l: 8 },
							i: {
								g: 85,
								n: 0,
								s: { e: 2 }
							},
							l: { e: 0 },
							m: {
								b: 85,
								i: 135,
								p: 0
							},
							n: { t: {
								b: 114,
								e: 114,
								f: 114,
								l: 114,
								s: 114,
								w: 78
							} },
							r: {
								b: {
									e: {
										".": 27,
										n: 27
									},
									l: { i: 233 }
								},
								d: { e: 132 },
								e: { i: [{ g: 233 }, 300] },
								f: {
									o: 132,
									u: 132,
									ü: 132
								},
								g: { e: { b: 93 } },
								h: { e: 114 },
								k: { l: 114 },
								l: {
									a: { s: 27 },
									o: 132,
									ö: 132
								},
								ö: { f: { f: 27 } },
								s: { t: { a: { t: 27 } } },
								w: {
									a: { e: 96 },
									ä: 132,
									e: { i: { t: 27 } }
								}
							},
							s: 68,
							t: { y: 78 },
							u: { r: 85 },
							v: { a: 78 },
							x: 0
						},
						f: {
							e: { i: 14 },
							s: [{ t: { a: 4 } }, 73]
						},
						i: {
							a: { s: 8 },
							d: 95,
							e: { n: 107 },
							g: { a: { b: 117 } },
							m: { p: 0 },
							n: {
								i: { t: 114 },
								v: 85
							},
							o: 8,
							p: {
								".": 0,
								f: 8,
								p: 0,
								s: 0
							}
						},
						k: 1,
						l: {
							a: { n: { t: 4 } },
							e: {
								i: { n: 16 },
								m: 2
							},
							i: 0,
							s: { p: 23 },
							u: { m: 72 }
						},
						m: {
							a: {
								d: 9,
								g: { e: 31 },
								k: 9,
								m: 9,
								n: { s: 34 },
								p: 22
							},
							e: {
								h: 9,
								i: { n: 34 },
								n: {
									t: 16,
									z: 16
								},
								r: {
									k: 16,
									l: 16
								},
								x: 9
							},
							i: {
								k: 9,
								n: 22
							},
							o: {
								p: 9,
								r: 22,
								u: 9
							},
							s: 68
						},
						n: 1,
						o: {
							b: {
								e: 0,
								r: 23
							},
							h: 9,
							r: 95,
							x: 0
						},
						s: {
							a: { n: 9 },
							c: { h: { l: 5 } },
							e: { n: { t: 16 } },
							t: {
								e: {
									c: 2,
									m: { p: 2 },
									r: { n: 2 }
								},
								i: 0,
								o: [{ r: 5 }, 4]
							}
						},
						u: [{
							e: 65,
							m: 65,
							r: 113
						}, 67],
						v: 1,
						z: {
							a: {
								n: 22,
								r: 22,
								u: 9
							},
							e: {
								r: { k: 34 },
								s: [{ s: 16 }, 5]
							},
							w: { a: 9 }
						}
					},
					m: {
						a: {
							b: {
								l: 0,
								r: 0
							},
							d: 166,
							g: { e: { t: 4 } },
							i: 8,
							k: { l: 8 },
							l: { e: { r: 98 } },
							n: {
								d: 14,
								h: 78,
								w: 78
							},
							p: { f: 0 },
							r: {
								c: 78,
								e: { n: 15 },
								m: 85,
								t: 85
							},
							s: { z: 8 },
							t: [{
								i: { n: 36 },
								r: { a: 4 },
								u: { r: 4 }
							}, 66],
							u: { t: 78 }
						},
						ä: { p: 65 },
						b: 0,
						e: {
							g: 65,
							i: { n: {
								s: 2,
								w: 301
							} },
							j: 65,
							k: 65,
							l: {
								e: 85,
								f: 85
							},
							p: 95,
							r: {
								l: { a: 23 },
								z: 122
							},
							s: {
								h: 90,
								s: 5
							},
							t: { i: 78 },
							w: 65,
							x: 113
						},
						h: { a: { u: 5 } },
						i: {
							m: 113,
							n: {
								f: 85,
								s: 85
							}
						},
						m: {
							a: {
								k: 9,
								n: { t: 9 },
								u: 22
							},
							e: {
								i: 9,
								n: [{ t: { h: 17 } }, 23],
								r: { k: { r: 34 } }
							},
							i: { d: 22 },
							o: {
								p: 9,
								r: 9
							},
							u: { n: { i: 83 } }
						},
						o: {
							p: 95,
							r: { e: { ".": 4 } }
						},
						p: {
							a: [{ a: 2 }, 75],
							f: {
								a: 4,
								e: { r: 251 },
								i: 24,
								l: {
									i: 26,
									u: 26
								}
							},
							l: { e: {
								".": 9,
								r: 16
							} },
							s: [{ e: 0 }, 1],
							u: 72
						},
						s: { p: 1 },
						t: {
							h: 6,
							s: 99
						},
						u: [{
							l: { t: 5 },
							m: 6,
							r: { k: 0 }
						}, 74],
						ü: 64
					},
					n: {
						a: {
							".": 75,
							b: {
								o: 66,
								r: 4,
								u: 0
							},
							c: [{
								h: { ".": 2 },
								k: 0
							}, 1],
							e: {
								h: 0,
								s: 47,
								u: 0
							},
							f: { r: 22 },
							g: { e: 34 },
							h: { e: 86 },
							l: [{
								d: 66,
								e: [{
									n: 98,
									r: [{ e: 7 }, 98]
								}, 66],
								i: { n: { s: 49 } }
							}, 75],
							m: { b: 0 },
							n: {
								a: 0,
								g: 78,
								n: 0,
								o: 4,
								z: { ü: 78 }
							},
							p: [{
								e: 0,
								p: 0
							}, 75],
							r: {
								a: 302,
								e: 129,
								r: 9,
								s: 9
							},
							s: { b: 47 },
							t: {
								h: 14,
								m: 0,
								o: { m: 2 }
							},
							u: [{
								e: 0,
								f: 86
							}, 78],
							z: 66
						},
						ä: {
							h: 113,
							s: 29
						},
						b: { u: { n: 5 } },
						d: {
							".": 75,
							a: {
								b: 184,
								c: 23,
								l: 22,
								n: 22
							},
							e: {
								".": 75,
								i: {
									g: 5,
									s: 34
								},
								n: 75,
								r: [{
									e: {
										i: { s: 38 },
										r: { t: 38 }
									},
									s: { a: { t: 141 } }
								}, 75],
								s: {
									p: { a: 26 },
									t: { o: 26 }
								},
								x: {
									".": 83,
									e: 83
								}
							},
							i: {
								a: 72,
								k: { a: 83 },
								v: 72
							},
							o: 1,
							r: {
								e: { c: 9 },
								u: { e: 2 },
								ü: 2
							},
							s: { p: { e: 4 } },
							u: {
								e: 4,
								k: 72,
								s: 72
							},
							ü: 1
						},
						e: {
							".": 74,
							b: { e: { n: { e: 2 } } },
							c: {
								h: 8,
								k: {
									".": 2,
									e: { r: 12 }
								}
							},
							e: { l: 8 },
							f: { f: 85 },
							h: { e: { n: 15 } },
							i: { m: 66 },
							l: { b: 85 },
							n: {
								a: { e: 34 },
								ä: 8,
								g: {
									a: { g: 27 },
									e: { ".": 27 }
								},
								s: 103
							},
							o: 68,
							p: 99,
							r: {
								".": 88,
								b: { i: 114 },
								h: {
									a: { l: 96 },
									e: 132
								},
								k: { e: 114 },
								l: {
									ä: { u: 27 },
									e: { b: 152 },
									o: 132,
									ö: 23
								},
								s: { a: 114 },
								t: { r: 146 },
								z: {
									".": 114,
									e: {
										".": 27,
										n: 27,
										s: 27,
										u: 27
									},
									i: 114
								}
							},
							s: {
								i: { e: 5 },
								k: 294,
								t: { r: 34 }
							},
							t: 84,
							u: {
								f: 11,
								n: 8
							},
							x: 1
						},
						f: [{
							e: { k: 72 },
							i: { z: 72 },
							o: { ".": 72 },
							r: { e: 75 }
						}, 29],
						g: {
							a: {
								f: 22,
								g: 54,
								k: 9,
								m: 22,
								n: { s: 34 }
							},
							e: { n: { i: 83 } },
							l: { e: { r: 15 } },
							n: 22,
							o: {
								p: 9,
								r: 8
							},
							r: { a: { t: 16 } },
							s: [{
								a: {
									t: 34,
									u: { t: { o: 59 } }
								},
								p: { o: { r: 221 } }
							}, 75]
						},
						h: { a: {
							b: 72,
							l: { t: { u: 303 } }
						} },
						i: {
							".": 75,
							e: [{ r: { k: 34 } }, 82],
							n: { n: 85 },
							o: 99,
							s: {
								e: 11,
								k: 11,
								l: 8
							},
							t: {
								r: 88,
								z: 88
							}
						},
						j: { u: { r: 72 } },
						k: {
							a: {
								e: { t: 34 },
								r: { n: 83 }
							},
							ä: { t: 22 },
							e: {
								l: { s: { t: 32 } },
								r: { d: 34 }
							},
							o: { m: 2 },
							s: {
								i: { n: 4 },
								t: { e: 4 }
							},
							u: [{ t: 9 }, 1],
							ü: 1
						},
						n: {
							".": 74,
							e: {
								".": 75,
								n: 23,
								r: {
									f: { u: 34 },
									h: { o: 34 },
									n: { s: 83 },
									w: { a: 34 },
									z: 16
								},
								s: { t: 13 }
							},
							l: 74,
							s: 74,
							t: { a: 72 }
						},
						o: {
							e: {
								d: 23,
								t: 8
							},
							l: { d: 0 },
							m: { i: 66 },
							p: { f: 0 },
							r: { d: 0 },
							t: [{
								a: 34,
								e: 34
							}, 129]
						},
						ö: [{ d: 29 }, 64],
						s: {
							a: {
								e: { n: 34 },
								m: { t: { ".": 33 } }
							},
							ä: { n: 22 },
							c: { h: 5 },
							e: {
								b: { e: 34 },
								k: { e: 16 },
								m: { b: 16 },
								r: {
									f: 16,
									g: 34,
									m: 34,
									t: { r: 34 }
								}
							},
							i: { d: 72 },
							k: { y: 0 },
							p: { o: { r: { t: 7 } } },
							t: {
								a: {
									b: 98,
									k: 34,
									l: 83
								},
								e: {
									c: 4,
									i: {
										l: 33,
										n: { s: { t: 40 } }
									}
								},
								i: {
									n: 83,
									p: 4,
									t: 83
								},
								r: { o: { l: 26 } }
							},
							u: {
								f: 72,
								l: 72,
								m: { w: 16 },
								r: 9
							},
							y: 75
						},
						t: {
							a: { n: {
								".": 34,
								s: 34
							} },
							e: {
								".": 75,
								g: 72,
								r: {
									p: 83,
									z: 25
								}
							},
							h: [{ a: 14 }, 1],
							o: { n: { s: 98 } },
							ö: 75,
							r: { i: { g: 83 } },
							s: 8
						},
						u: [{
							e: { b: 23 },
							h: 78,
							k: 66,
							m: {
								g: 72,
								t: 9
							},
							n: { z: 0 },
							r: { s: 72 }
						}, 43],
						ü: { b: 4 },
						v: {
							e: {
								r: 2,
								s: 72
							},
							o: 75
						},
						y: 67,
						z: {
							e: { l: [{
								a: 100,
								e: 25,
								i: 23,
								l: { e: { r: 19 } }
							}, 4] },
							i: { n: { t: 34 } },
							u: [{ p: 5 }, 29],
							w: 1
						}
					},
					o: {
						a: 0,
						c: 43,
						d: [{
							a: 65,
							e: 6,
							i: { e: 23 },
							u: 65
						}, 64],
						e: {
							d: 29,
							f: 1,
							k: 177,
							m: 29,
							n: 73,
							r: 0,
							s: {
								".": 66,
								t: 66
							},
							t: 1
						},
						f: { l: 1 },
						h: 43,
						i: 1,
						k: {
							r: 28,
							s: 8
						},
						l: {
							".": 66,
							p: 66,
							s: 66
						},
						m: {
							".": 66,
							s: 66
						},
						n: [{
							a: {
								l: { a: 25 },
								n: 8,
								s: 238,
								u: 238
							},
							c: 65,
							d: 99,
							e: { n: 86 },
							o: { r: 9 },
							s: [{ a: 5 }, 14],
							y: 65
						}, 67],
						o: 125,
						p: { f: 66 },
						r: {
							".": 66,
							a: {
								k: 8,
								l: 66
							},
							b: 66,
							c: 66,
							e: [{ n: [{ s: 7 }, 304] }, 4],
							g: 66,
							h: 29,
							m: 66,
							p: 66,
							r: 66,
							s: 66,
							t: 66
						},
						s: [{
							".": 66,
							h: 0,
							m: 66,
							p: 1
						}, 43],
						t: [{
							".": 66,
							e: [{ l: 14 }, 4],
							o: 29,
							s: 66
						}, 65],
						x: 66,
						z: { ".": 66 }
					},
					ö: {
						f: 70,
						k: 70,
						l: 64,
						n: 64,
						s: {
							".": 66,
							t: 66
						}
					},
					p: [{
						a: { n: 73 },
						e: {
							i: { n: 0 },
							n: [{ d: { i: { e: 42 } } }, 1],
							s: 65
						},
						f: { a: {
							b: 0,
							n: 66
						} },
						h: { i: 6 },
						i: [{ e: {
							l: 8,
							n: 107
						} }, 64],
						l: 6,
						p: {
							a: {
								n: 9,
								p: 9
							},
							f: 30,
							l: 30,
							r: { u: 9 }
						},
						r: 64,
						s: {
							e: { i: 9 },
							i: 30,
							p: 6,
							t: {
								u: 8,
								ü: 22
							}
						},
						t: {
							e: { r: [{ s: 34 }, 9] },
							r: { o: 9 },
							y: 109
						}
					}, 74],
					r: {
						a: [{
							d: 109,
							e: { u: { s: 26 } },
							k: [{ i: 72 }, 6],
							l: {
								a: 14,
								s: { t: [{ u: { e: 27 } }, 37] }
							},
							n: 6,
							r: 65,
							t: 68
						}, 64],
						ä: [{
							h: 0,
							u: { s: 8 }
						}, 64],
						b: {
							e: { l: {
								a: 13,
								i: 25
							} },
							l: { e: 9 }
						},
						c: [{ h: {
							a: 305,
							i: 305,
							o: 305
						} }, 43],
						e: {
							n: 9,
							w: 65
						},
						g: {
							e: { n: 5 },
							s: [{ t: { e: 7 } }, 73]
						},
						i: [{ n: { t: 122 } }, 64],
						k: {
							l: 30,
							o: { r: 22 },
							s: { c: 14 },
							u: [{ r: 22 }, 1]
						},
						m: {
							a: {
								e: 22,
								g: 54,
								k: 9,
								u: 22
							},
							ä: 30,
							e: [{
								d: 22,
								i: 22,
								r: 22
							}, 68],
							o: 108,
							u: {
								m: 9,
								n: { t: 9 }
							},
							w: { a: 5 }
						},
						n: {
							a: [{
								l: 8,
								n: 8,
								u: 8
							}, 6],
							e: { r: {
								f: 34,
								k: 34,
								s: 34
							} },
							o: 6
						},
						o: [{ e: { s: 107 } }, 64],
						ö: [{ s: 73 }, 64],
						p: { l: { a: 5 } },
						r: {
							a: {
								r: 9,
								u: 8
							},
							e: {
								l: 23,
								p: 23
							},
							i: 72
						},
						s: {
							c: { h: {
								a: {
									r: 25,
									u: 25
								},
								e: { i: 33 },
								l: 9,
								m: 9,
								n: 9,
								r: 170,
								w: 170
							} },
							h: 29,
							t: { r: 305 },
							u: 0
						},
						t: {
							e: { r: 159 },
							r: { a: 5 },
							s: {
								e: 24,
								t: 4
							}
						},
						u: [{
							e: [{ b: 14 }, 6],
							m: 1,
							s: [{
								e: 103,
								t: { a: 34 }
							}, 1]
						}, 64],
						ü: [{ b: 8 }, 109]
					},
					s: {
						a: {
							c: 1,
							e: { n: 85 },
							g: { e: 5 },
							i: { r: 0 },
							k: 65,
							l: { g: 85 },
							m: [{
								p: 85,
								t: 85
							}, 66],
							n: {
								b: 78,
								f: 78,
								g: 85,
								h: 78,
								n: 85,
								p: 78,
								r: 78
							},
							r: [{
								e: 78,
								g: 9,
								o: 78
							}, 1],
							s: { s: { i: 2 } },
							t: { t: 0 },
							u: [{ e: 9 }, 113]
						},
						ä: { n: 113 },
						c: {
							a: 65,
							e: 65,
							h: {
								a: {
									b: 78,
									m: 78,
									o: 5
								},
								ä: { h: 78 },
								e: {
									c: 5,
									h: 306,
									i: { n: {
										h: 26,
										t: 26
									} },
									m: 5,
									n: 5,
									p: 78,
									r: {
										e: 25,
										k: { r: { a: 93 } },
										u: 88
									},
									s: { s: 32 },
									u: 307
								},
								i: {
									m: 307,
									n: { d: 93 }
								},
								m: 78,
								n: { a: 78 },
								o: {
									b: { s: 26 },
									s: 78
								},
								r: {
									i: { p: 308 },
									u: 26
								},
								u: {
									e: { b: 93 },
									m: 78
								},
								ü: { b: 78 },
								w: {
									o: 307,
									ö: 307,
									u: { n: 26 },
									ü: 78
								},
								y: 0
							},
							o: 65,
							r: 65
						},
						e: [{
							a: 8,
							b: { e: { n: 114 } },
							c: 8,
							e: { r: [{ i: 25 }, 11] },
							i: { n: { s: { a: 2 } } },
							l: {
								e: {
									m: 78,
									r: 26
								},
								l: 23,
								t: { e: { r: 96 } }
							},
							m: { b: 85 },
							n: {
								e: [{
									b: 34,
									n: 26
								}, 4],
								f: 14,
								k: 5
							},
							r: {
								e: { i: { c: 49 } },
								i: { n: { t: 32 } },
								m: 0,
								n: { t: 114 },
								u: {
									e: 309,
									m: 34
								},
								ü: 310
							},
							s: {
								s: 85,
								t: { r: 34 }
							},
							t: { a: { t: 230 } },
							u: { r: 9 },
							x: {
								i: 9,
								p: { o: 26 }
							}
						}, 74],
						i: {
							d: [{ e: 4 }, 65],
							m: [{ p: 0 }, 65],
							n: {
								d: 85,
								f: 85,
								g: [{ l: 5 }, 14],
								t: 85
							},
							s: { t: 8 }
						},
						k: { i: { s: 9 } },
						l: {
							a: { m: 72 },
							i: 75
						},
						m: { u: { t: 23 } },
						o: {
							b: 65,
							e: { f: 0 },
							f: 113,
							l: 65,
							m: { o: 78 },
							n: {
								a: { r: 4 },
								e: {
									n: [{ d: 49 }, 98],
									t: 98
								},
								o: { r: 4 }
							},
							p: 65,
							r: { t: { ".": 2 } },
							t: [{ t: 82 }, 124],
							u: [{ r: 5 }, 65],
							v: 113
						},
						ö: 64,
						p: {
							a: {
								l: 66,
								n: 0
							},
							e: 65,
							i: {
								c: 85,
								r: 85
							},
							l: { e: 9 },
							o: { r: 129 },
							r: {
								a: 66,
								o: 78,
								ü: 66
							},
							ü: 0
						},
						s: {
							a: {
								c: 8,
								u: [{ s: 34 }, 9]
							},
							e: {
								d: 9,
								n: { s: {
									a: 19,
									p: 19,
									t: {
										u: 21,
										ü: 21
									}
								} },
								r: {
									f: 115,
									i: { e: 32 },
									k: { e: 91 },
									z: 34
								}
							},
							i: { l: 23 },
							k: { a: { t: 15 } },
							l: [{ i: { c: { h: { t: 38 } } } }, 8],
							p: {
								a: { r: 4 },
								o: { r: 4 }
							},
							t: {
								e: {
									c: 9,
									i: { l: 33 }
								},
								u: 4
							}
						},
						t: {
							".": 78,
							a: {
								c: 11,
								l: 0,
								p: 8,
								t: 66
							},
							ä: { u: 0 },
							e: [{
								i: { n: {
									h: 34,
									l: 34
								} },
								n: 311,
								r: {
									i: { n: { t: 38 } },
									r: { a: { s: 19 } }
								},
								s: 23
							}, 65],
							h: { a: { l: 4 } },
							i: {
								l: 66,
								m: 66,
								n: { f: 5 }
							},
							o: {
								c: 66,
								e: 66
							},
							ö: {
								p: 78,
								r: 0
							},
							r: {
								a: { m: 162 },
								i: {
									e: { n: 25 },
									k: 88,
									t: 34
								}
							},
							u: {
								e: { r: { ".": 26 } },
								m: 5,
								n: { g: { s: { e: { x: { p: { o: 312 } } } } } }
							},
							ü: { m: 0 }
						},
						u: {
							c: { h: [{ e: { r: 313 } }, 86] },
							m: [{ p: 14 }, 1],
							p: 129,
							r: {
								k: 85,
								l: 0,
								t: 85
							}
						},
						ü: 65,
						v: { i: { l: 5 } },
						y: { a: 65 },
						z: { t: 24 }
					},
					ß: {
						e: { r: {
							l: 85,
							s: { e: 114 }
						} },
						l: { i: { c: { h: { t: 32 } } } }
					},
					t: {
						a: {
							b: { ".": 0 },
							e: {
								f: 0,
								s: 85,
								t: { s: 120 }
							},
							h: 8,
							i: 68,
							k: {
								a: 85,
								l: 8,
								t: {
									e: {
										".": 233,
										n: 233
									},
									s: 78
								}
							},
							l: {
								a: 14,
								e: {
									n: { t: 38 },
									r: [{
										h: 49,
										s: 7,
										w: 49
									}, 98]
								},
								i: { n: 36 },
								o: 4,
								t: 14
							},
							m: { i: 28 },
							n: {
								a: { t: 26 },
								g: 0
							},
							p: {
								o: 28,
								p: 0
							},
							r: {
								b: 85,
								e: 28,
								t: 0
							},
							s: { p: 0 },
							t: { t: 85 },
							u: {
								c: 88,
								f: 85,
								s: { ".": 2 },
								t: [{ o: { r: 32 } }, 78]
							}
						},
						ä: {
							f: 113,
							n: { d: 0 },
							s: 113,
							t: [{ s: 86 }, 68]
						},
						e: [{
							b: { e: { n: 78 } },
							c: {
								h: { s: 2 },
								k: 28
							},
							e: { r: 8 },
							f: { f: 0 },
							i: {
								g: [{ e: 78 }, 0],
								n: 0,
								s: 85
							},
							l: {
								a: {
									e: 26,
									n: 26
								},
								ä: 14,
								e: {
									f: 2,
									h: 26,
									i: 26,
									k: 114,
									m: 78
								},
								i: { t: 230 }
							},
							m: {
								b: 85,
								i: { s: 4 }
							},
							n: [{
								g: [{ a: { g: 27 } }, 5],
								s: [{ e: { m: 152 } }, 5],
								t: {
									l: 78,
									s: 114,
									w: 78
								}
							}, 1],
							r: {
								e: {
									i: { g: 233 },
									l: 4,
									r: 98,
									s: 98
								},
								f: { o: { l: 152 } },
								g: { e: { n: { e: 59 } } },
								i: { n: {
									d: 32,
									s: 32,
									t: 32
								} },
								k: { l: {
									a: { e: 27 },
									ä: 96
								} },
								l: { e: { d: 152 } },
								o: 103,
								r: 88
							},
							s: {
								k: [{ a: 23 }, 85],
								t: { a: 34 }
							},
							t: { i: { k: 4 } },
							v: { a: 85 }
						}, 74],
						h: {
							a: { g: 129 },
							e: { m: 0 },
							o: { s: 14 },
							r: 129,
							u: 65,
							y: 65
						},
						i: {
							a: 65,
							c: 66,
							d: 113,
							i: 124,
							k: {
								a: [{ n: 4 }, 103],
								l: 4,
								r: 4
							},
							m: { m: 0 },
							n: [{
								a: 85,
								d: 0,
								i: 0,
								t: 0
							}, 73],
							o: { n: { s: { e: { x: { p: 183 } } } } },
							s: { o: 78 },
							v: {
								a: 24,
								e: { n: 98 }
							}
						},
						o: {
							b: { e: 28 },
							c: 198,
							f: 0,
							p: { u: 0 },
							r: {
								a: 14,
								c: 0
							}
						},
						r: {
							a: {
								".": 66,
								b: 0,
								d: { e: 2 },
								e: { u: 2 },
								f: 0,
								n: {
									d: 2,
									g: 2
								},
								s: 0,
								u: 0
							},
							ä: {
								t: { s: 2 },
								u: 85
							},
							e: {
								b: 0,
								c: 0,
								i: {
									c: 2,
									f: 2
								},
								n: 0,
								s: 0
							},
							i: {
								e: { g: 2 },
								s: 0
							},
							o: {
								b: 85,
								c: 0,
								l: 85,
								m: 0
							},
							ö: 0,
							u: {
								c: 0,
								n: 85,
								p: 88,
								t: 85
							}
						},
						s: {
							a: {
								l: { b: 34 },
								n: 8,
								u: { d: 25 }
							},
							c: { h: { r: { o: 25 } } },
							e: {
								h: 54,
								i: {
									f: 16,
									n: 16
								},
								l: {
									a: 16,
									e: 16
								},
								s: 22,
								t: 9
							},
							t: {
								a: { f: 9 },
								e: { c: 9 },
								u: {
									e: 4,
									r: 9
								}
							}
						},
						t: {
							a: { c: 22 },
							ä: { n: 9 },
							e: {
								b: 22,
								i: { g: { e: 34 } }
							},
							i: { l: 22 },
							l: 9,
							o: {
								b: 54,
								p: 22
							},
							r: {
								a: { d: 34 },
								ä: { n: 34 },
								e: { i: 34 },
								i: 9,
								o: { l: 34 }
							},
							s: {
								e: {
									h: 117,
									i: { n: 49 }
								},
								t: {
									i: 4,
									r: 4
								}
							}
						},
						u: {
							d: 66,
							h: 0,
							n: {
								f: 78,
								k: 85,
								s: 78
							},
							r: {
								a: { n: 98 },
								e: { r: 4 },
								g: 0,
								p: 78
							},
							t: 23
						},
						y: 186,
						z: {
							a: 6,
							e: {
								c: 54,
								n: { e: 25 },
								r: {
									f: { o: 19 },
									g: { r: 17 },
									h: {
										o: 91,
										ö: 19
									},
									l: { a: 17 }
								}
							},
							o: {
								e: 9,
								p: 22
							},
							ö: 6,
							w: 6
						}
					},
					u: [{
						l: 113,
						m: [{
							a: 68,
							s: { e: { n: 36 } }
						}, 186],
						n: 1,
						t: 66
					}, 121],
					ü: 64,
					v: [{
						a: {
							b: 113,
							d: 113,
							e: 113,
							f: 113,
							g: 95,
							k: 113,
							l: { o: 4 },
							n: { g: 0 },
							t: { e: {
								n: { t: 7 },
								r: [{
									f: 49,
									m: 7,
									w: 49
								}, 98]
							} }
						},
						ä: 161,
						e: {
							b: 65,
							c: 65,
							f: 113,
							k: 65,
							l: [{
								e: 0,
								t: 0
							}, 1],
							m: {
								i: 78,
								u: 78
							},
							n: { o: 4 },
							p: 65,
							r: {
								h: {
									a: 23,
									e: 23
								},
								l: {
									o: 23,
									ö: 23
								},
								o: { e: 23 },
								ö: 122
							},
							s: [{
								c: 78,
								e: 78,
								h: 78,
								t: 78
							}, 8],
							t: { i: 78 },
							u: 65,
							ü: 65,
							x: 314
						},
						i: {
							m: 113,
							n: {
								d: 85,
								s: 0,
								t: 85
							}
						},
						l: 65,
						o: {
							l: 66,
							p: 113,
							r: { e: 8 }
						},
						r: { o: 0 },
						u: {
							e: 65,
							n: 65,
							r: 113
						},
						ü: 65
					}, 74],
					w: {
						o: 66,
						u: { r: 68 }
					},
					x: {
						a: 95,
						e: { l: { e: 0 } },
						i: 66,
						t: [{ a: 68 }, 1],
						u: 6
					},
					y: 64,
					z: [{
						a: {
							b: 1,
							e: { n: 85 },
							g: 113,
							n: {
								k: { e: 2 },
								z: 0
							},
							p: 113,
							r: { t: 0 },
							s: 6,
							t: 65,
							u: 113
						},
						ä: { n: 113 },
						e: {
							i: {
								n: { t: 5 },
								t: { s: 100 }
							},
							n: [{
								t: { z: 78 },
								z: {
									e: { r: 27 },
									w: 23
								}
							}, 177],
							r: {
								l: { e: 114 },
								s: { c: 132 },
								z: 122
							}
						},
						i: {
							n: { a: 8 },
							r: { r: 0 }
						},
						o: {
							b: 1,
							e: 113,
							f: 153,
							r: 113
						},
						ö: 65,
						u: { n: { a: 85 } },
						w: {
							e: [{ c: 66 }, 65],
							i: { c: 0 },
							o: 65,
							ö: 65
						},
						z: { a: 0 }
					}, 74]
				},
				í: 64,
				ï: 64,
				j: [{
					a: [{
						a: [{ l: 68 }, 43],
						b: 1,
						c: [{ h: { t: { s: 100 } } }, 43],
						e: {
							i: 0,
							r: 0
						},
						f: [{ l: 1 }, 43],
						g: { d: { a: 4 } },
						h: { r: {
							e: { i: 36 },
							s: 107
						} },
						i: 43,
						l: {
							a: 29,
							e: 0
						},
						n: {
							e: 0,
							i: { t: 103 }
						},
						p: 43,
						r: { u: 0 },
						s: { t: 0 }
					}, 65],
					d: 74,
					e: {
						a: [{ n: { s: 23 } }, 6],
						e: { p: 1 },
						g: 6,
						k: { t: {
							a: 4,
							e: {
								i: 4,
								n: [{ d: 7 }, 98],
								r: 4
							},
							i: { n: 36 },
							o: { r: [{ t: 49 }, 98] },
							r: 24,
							u: 24
						} },
						n: { a: { e: 112 } },
						p: 6,
						r: { i: 14 },
						s: { t: 30 },
						t: {
							a: 30,
							ä: 30,
							e: 30,
							h: 30,
							i: { n: 22 },
							o: { r: 9 },
							r: 30,
							s: 99,
							t: 8,
							u: 108
						}
					},
					i: { v: 6 },
					m: 69,
					o: {
						a: 186,
						b: [{
							a: 68,
							e: 8
						}, 205],
						c: {
							h: {
								a: 14,
								e: 0,
								u: 0
							},
							k: 47
						},
						d: { a: 30 },
						e: { l: 0 },
						g: { h: 0 },
						i: 6,
						n: {
							a: { t: 14 },
							g: 23
						},
						p: 30,
						r: {
							a: 0,
							z: 1
						},
						s: {
							c: 6,
							t: [{ a: 86 }, 8]
						},
						u: { l: 1 }
					},
					t: [{ y: 186 }, 74],
					u: [{
						b: { l: 30 },
						d: { e: 68 },
						g: { e: { n: [{ d: 42 }, 5] } },
						k: 6,
						n: {
							g: {
								a: 24,
								e: { n: {
									s: 38,
									t: { e: 49 }
								} },
								l: 4,
								r: 24,
								s: {
									c: 37,
									p: 37,
									t: 37
								}
							},
							i: 0,
							t: 8
						},
						s: { t: 8 },
						t: { e: 112 }
					}, 65],
					v: 74
				}, 76],
				k: {
					a: [{
						a: {
							n: { s: 9 },
							r: 0
						},
						b: {
							b: [{ l: 4 }, 79],
							d: 74,
							e: {
								l: {
									a: 25,
									i: 25,
									o: 25
								},
								n: 77
							},
							f: 74,
							g: 74,
							h: 74,
							n: 74,
							s: 74,
							t: 79,
							w: 74,
							z: 74
						},
						c: [{
							e: 79,
							h: { s: 82 }
						}, 43],
						d: {
							d: 79,
							e: [{
								i: [{ n: 98 }, 14],
								n: 107
							}, 65],
							m: 79,
							r: 6,
							v: 74
						},
						e: {
							d: 29,
							m: { i: 315 },
							n: {
								d: 82,
								t: 0
							},
							p: { f: 66 },
							r: {
								g: 82,
								z: 66
							},
							s: {
								c: 24,
								k: 0
							}
						},
						f: {
							f: { i: 82 },
							l: 0,
							r: 0,
							t: 23
						},
						g: {
							e: [{ n: 75 }, 65],
							g: 66
						},
						h: { o: 79 },
						i: {
							m: 68,
							s: [{ e: 34 }, 11]
						},
						k: {
							l: 29,
							t: {
								".": 82,
								i: 82,
								s: 82
							}
						},
						l: {
							a: {
								".": 75,
								c: 8,
								d: 11,
								n: 8,
								s: 23,
								t: 0
							},
							e: {
								b: 9,
								h: 22,
								i: { s: 34 },
								n: [{
									d: { u: 19 },
									s: { e: 19 }
								}, 23],
								r: {
									e: { i: 34 },
									f: 16,
									i: 155
								}
							},
							i: { n: { s: 34 } },
							k: {
								a: { n: 4 },
								l: {
									e: 4,
									o: 4
								},
								r: [{
									i: 4,
									u: 4
								}, 14]
							},
							l: { t: 82 },
							o: {
								n: 22,
								p: 9,
								r: { i: { e: 32 } },
								s: 22
							},
							p: { ".": 75 },
							t: {
								ä: 66,
								e: { x: 36 },
								h: 4,
								r: { e: 4 },
								s: 5
							},
							u: 6
						},
						m: {
							a: { t: 9 },
							p: { f: { e: {
								n: 39,
								r: {
									f: 191,
									p: 27
								}
							} } },
							t: { e: 82 }
						},
						n: {
							a: {
								n: 22,
								s: 54,
								u: 9
							},
							d: {
								a: [{ l: { a: 42 } }, 75],
								ä: 75,
								i: { n: 75 },
								r: 82
							},
							e: {
								l: 9,
								n: { t: 16 }
							},
							f: {
								ä: 75,
								u: 78,
								ü: 78
							},
							i: {
								e: { r: { ".": 26 } },
								m: 75
							},
							k: 68,
							o: {
								m: 77,
								r: 77
							},
							p: 65,
							s: [{
								ä: 82,
								i: 82
							}, 99],
							t: { e: { n: { n: 189 } } },
							u: {
								m: 0,
								s: 103
							}
						},
						o: 205,
						p: {
							h: { o: 22 },
							p: { a: 66 },
							s: { t: 8 }
						},
						r: {
							b: {
								e: 82,
								r: 78
							},
							c: 74,
							d: [{ a: 23 }, 65],
							e: {
								a: 82,
								n: { t: 16 }
							},
							g: 65,
							h: 65,
							i: [{ e: { s: 26 } }, 0],
							k: 65,
							m: [{
								".": 66,
								e: 66,
								s: 66
							}, 74],
							ö: 0,
							p: [{ f: 4 }, 65],
							s: [{ c: 66 }, 65],
							t: {
								a: 78,
								i: [{
									g: 75,
									k: 75
								}, 66],
								o: 78,
								s: 103
							},
							u: [{
								f: 11,
								m: 0
							}, 65],
							ü: 0,
							w: 65,
							z: [{ t: 75 }, 72]
						},
						s: {
							c: { h: { m: 9 } },
							e: { i: 316 },
							i: { e: { r: { ".": 26 } } },
							s: {
								a: 11,
								e: { n: 42 },
								i: { s: 88 },
								o: 86
							},
							t: {
								".": 82,
								a: 8,
								e: [{ r: 116 }, 8],
								i: { l: 34 },
								r: { a: { s: 7 } }
							},
							z: 0
						},
						t: {
							a: {
								b: 54,
								k: { t: 34 },
								n: { s: 34 }
							},
							e: [{
								a: 9,
								n: { t: 9 },
								p: 9,
								r: { k: 16 }
							}, 65],
							h: [{ a: 0 }, 1],
							o: 65,
							r: { i: 22 },
							t: 11,
							z: 78
						},
						u: {
							".": 65,
							e: [{ r: { i: 4 } }, 78],
							f: {
								a: 24,
								e: { r: 36 },
								f: { a: 88 },
								g: { a: 88 },
								l: {
									a: 116,
									i: 88
								},
								o: 24,
								s: {
									a: { g: 39 },
									e: { n: 39 },
									p: 23
								},
								u: 4
							},
							m: [{ r: 0 }, 81],
							s: {
								".": 78,
								f: 82,
								g: 82,
								k: 66,
								s: [{ e: { n: 38 } }, 82],
								w: 82
							},
							t: [{ o: [{ r: 5 }, 75] }, 99]
						}
					}, 76],
					ä: [{
						f: 72,
						h: 64,
						m: { i: 317 },
						n: { d: 79 },
						p: { f: 79 },
						r: {
							g: 79,
							z: 79
						},
						s: { c: 30 }
					}, 76],
					b: [{
						a: 66,
						e: 66,
						o: { n: 1 },
						y: 1
					}, 84],
					c: [{
						h: 177,
						r: { e: 68 }
					}, 69],
					d: [{
						a: { r: { m: 23 } },
						i: { e: 1 }
					}, 84],
					e: {
						b: [{ e: { n: 9 } }, 1],
						c: 69,
						d: { i: [{ t: 9 }, 74] },
						e: { r: 0 },
						f: {
							f: 79,
							i: 68
						},
						g: {
							e: { l: {
								a: 23,
								e: 25
							} },
							g: 66,
							l: 6
						},
						h: {
							e: {
								".": 9,
								n: 9
							},
							l: { s: 103 },
							o: 74,
							r: {
								a: 14,
								e: { r: {
									t: 7,
									z: 61
								} },
								s: {
									o: 13,
									p: { o: 39 },
									t: { u: { r: 39 } }
								}
							},
							u: 74
						},
						i: {
							c: 79,
							g: 79,
							l: {
								i: 24,
								s: [{ t: { e: 26 } }, 5]
							},
							m: {
								a: 4,
								p: 14
							},
							n: [{ e: { n: 98 } }, 79],
							s: { e: 82 },
							t: [{ s: { c: 25 } }, 68]
						},
						l: {
							a: {
								b: 22,
								c: 54,
								e: [{ n: 9 }, 8],
								m: 22,
								n: 22,
								s: 22,
								t: 22,
								u: 22
							},
							ä: [{ n: 8 }, 6],
							d: 68,
							e: {
								i: {
									m: 16,
									n: 16,
									s: 34
								},
								k: 77,
								n: [{ e: 25 }, 22],
								r: 22
							},
							g: { e: { n: { e: 38 } } },
							i: {
								n: {
									f: 16,
									s: 34,
									t: 34
								},
								o: 9
							},
							o: 108,
							ö: [{ f: 8 }, 6],
							s: {
								c: { h: 98 },
								k: 11,
								l: 8,
								t: { e: { r: { n: 221 } } }
							}
						},
						m: {
							b: 66,
							i: 172,
							p: 79
						},
						n: {
							a: [{
								b: 23,
								g: 23,
								u: 8
							}, 6],
							ä: 6,
							d: {
								g: 82,
								r: 23,
								s: [{
									c: 34,
									t: 75
								}, 23]
							},
							e: {
								b: 54,
								l: 9,
								n: {
									d: 34,
									e: 155,
									g: 34,
									s: 16,
									t: 34,
									z: 16
								},
								p: 9,
								r: {
									k: 34,
									n: 115,
									o: 16,
									ö: 34,
									s: 34
								},
								s: { t: 16 },
								t: 11
							},
							f: 99,
							g: [{
								a: { g: 318 },
								e: { l: {
									".": 282,
									s: 282
								} }
							}, 68],
							i: {
								m: 9,
								n: 8
							},
							k: 68,
							l: {
								a: { d: 75 },
								ä: { d: 75 }
							},
							n: { e: 8 },
							o: [{ m: 8 }, 166],
							s: {
								c: { h: 98 },
								e: { m: 219 },
								t: { e: {
									i: 27,
									m: { p: 27 }
								} }
							},
							t: {
								e: {
									".": 219,
									n: {
										".": 7,
										e: 7,
										p: 7
									}
								},
								f: 82,
								g: 82,
								h: 11,
								l: 82,
								s: 82,
								w: 75,
								z: 75
							}
						},
						o: 125,
						p: {
							f: 0,
							l: 6,
							o: 109
						},
						r: {
							a: {
								e: 8,
								k: 8,
								l: {
									l: 34,
									t: 34
								},
								p: 9,
								s: 8
							},
							ä: 30,
							b: { i: { t: 88 } },
							d: { e: 75 },
							e: {
								b: 54,
								c: { k: 34 },
								f: 8,
								i: {
									g: { n: 88 },
									n: 9
								},
								m: { i: 162 },
								n: {
									d: 16,
									s: 34,
									t: 16
								},
								r: {
									d: 16,
									s: 16
								},
								z: 23
							},
							f: {
								a: { s: 4 },
								o: { l: [{ g: {
									".": 7,
									e: { n: 7 }
								} }, 75] },
								ü: { l: 116 }
							},
							g: {
								e: {
									b: { n: 7 },
									n: { e: 38 }
								},
								u: 75
							},
							h: {
								o: { e: { h: { u: 7 } } },
								ö: { h: { u: 282 } }
							},
							i: { n: {
								n: { u: 10 },
								s: { t: 19 },
								t: { e: 19 }
							} },
							k: 68,
							l: {
								a: {
									n: { g: [{ u: 7 }, 88] },
									u: 88
								},
								e: { b: { n: 7 } }
							},
							n: {
								a: {
									b: 34,
									r: 4
								},
								e: {
									r: [{
										e: 7,
										s: 7
									}, 42],
									u: { r: 49 }
								},
								i: { e: 319 }
							},
							o: {
								b: 11,
								d: {
									e: 2,
									i: 116
								},
								e: 8,
								r: 78
							},
							ö: 79,
							s: {
								a: { u: 98 },
								c: { h: { ü: 7 } }
							},
							t: [{
								u: { e: 4 },
								ü: 106
							}, 68],
							u: { h: 9 },
							z: {
								".": 82,
								e: {
									s: 116,
									u: { g: { u: 88 } }
								},
								i: { e: [{ h: 7 }, 75] }
							}
						},
						s: {
							a: { n: 9 },
							e: { l: 9 },
							h: [{ a: 0 }, 74],
							p: {
								a: 9,
								e: 4
							},
							s: {
								a: 181,
								p: 23
							},
							t: { a: 0 },
							u: 30
						},
						t: {
							a: {
								b: 54,
								n: 22,
								u: 22
							},
							e: [{
								b: 22,
								i: 8,
								l: 22,
								n: 86,
								r: 22
							}, 68],
							h: 84,
							o: 6,
							r: { e: 22 },
							s: 68,
							t: {
								a: { u: 4 },
								e: { r: { z: 49 } },
								h: 24,
								o: 4
							}
						},
						u: {
							d: 74,
							p: 74
						},
						v: { a: 172 },
						x: 185
					},
					f: [{
						e: { n: 68 },
						i: [{
							l: { e: 4 },
							n: { s: 23 }
						}, 66],
						u: 66
					}, 121],
					g: [{
						a: { s: { t: { a: 26 } } },
						e: {
							b: 68,
							s: { p: { e: { n: 38 } } }
						},
						l: 66,
						o: 66
					}, 84],
					h: [{
						a: { u: { s: { e: { n: 27 } } } },
						e: 66
					}, 121],
					i: {
						a: [{
							d: 6,
							g: 6,
							k: 1,
							r: 1
						}, 43],
						c: [{ l: 74 }, 43],
						d: {
							r: 0,
							y: 84
						},
						e: {
							f: { e: 5 },
							l: {
								a: 14,
								e: { i: 4 },
								i: 24,
								o: 24
							},
							r: {
								e: { r: { g: { e: { b: 32 } } } },
								n: 202
							},
							s: {
								e: { i: 4 },
								o: 4,
								p: 24,
								s: 5
							},
							z: { e: 4 }
						},
						f: {
							l: 29,
							r: 29
						},
						k: 1,
						l: {
							a: [{ n: 5 }, 74],
							ä: 74,
							e: 74,
							i: 74,
							l: { u: 82 },
							o: 320
						},
						m: {
							o: 28,
							p: 79
						},
						n: {
							a: {
								d: 0,
								l: 8
							},
							ä: 6,
							d: {
								e: { x: 116 },
								i: 82,
								o: 82,
								u: 82
							},
							f: 79,
							g: {
								a: 24,
								e: { n: { t: 49 } },
								r: 24
							},
							h: 74,
							i: {
								k: 103,
								s: 14
							},
							k: 66,
							o: [{ s: 5 }, 14],
							s: {
								e: 82,
								h: 8,
								p: 82,
								t: 82
							},
							t: 79
						},
						o: [{
							r: 74,
							s: 1,
							v: 1
						}, 43],
						p: { p: { r: 4 } },
						r: {
							c: 72,
							s: { c: { h: { a: 7 } } }
						},
						s: {
							h: 29,
							o: 172,
							p: 149,
							s: { e: { n: { s: 38 } } },
							t: {
								a: 0,
								o: 28
							}
						},
						t: { s: { c: { h: {
							l: 7,
							w: 263
						} } } },
						v: 74,
						z: 74
					},
					j: [{ o: 66 }, 74],
					k: [{
						a: {
							b: 68,
							l: {
								a: 8,
								ö: 8
							}
						},
						i: { n: { g: 86 } },
						n: 66,
						o: {
							e: { f: 8 },
							r: 9
						},
						u: {
							e: { b: 14 },
							s: 8
						},
						ü: { b: 8 }
					}, 121],
					l: [{
						".": 74,
						a: {
							".": 79,
							a: 79,
							c: 79,
							e: [{
								d: 82,
								h: 82,
								u: 66
							}, 9],
							l: 79,
							m: { e: 34 },
							n: [{
								d: 75,
								g: {
									a: 23,
									e: { r: 27 },
									r: 13
								}
							}, 9],
							t: { ".": 75 },
							u: {
								e: 5,
								f: 66,
								g: 82
							},
							v: { i: { e: 83 } }
						},
						ä: {
							d: 74,
							h: 79,
							r: 9,
							t: 79,
							u: 79
						},
						e: {
							".": 79,
							a: { r: {
								".": 34,
								i: 34
							} },
							b: [{
								a: 4,
								r: 24
							}, 65],
							d: 74,
							e: [{ r: 75 }, 65],
							g: 66,
							h: 79,
							i: {
								b: 82,
								d: 78,
								e: { r: 23 },
								n: { e: { n: 38 } },
								t: 82
							},
							k: 66,
							m: [{ ".": 66 }, 65],
							o: 1,
							p: 9,
							r: { o: 75 },
							s: { t: 14 },
							t: 65,
							u: { s: 8 },
							x: 79
						},
						i: {
							c: { h: 75 },
							d: 65,
							e: { n: 78 },
							f: 65,
							g: 79,
							m: 65,
							n: {
								".": 75,
								a: 90,
								d: 75,
								o: 78
							},
							p: 65,
							r: 65,
							s: {
								c: 78,
								t: 75
							},
							z: 79
						},
						o: {
							".": 65,
							b: 65,
							c: 74,
							e: {
								c: 75,
								f: 75,
								s: { t: 78 },
								t: 78
							},
							g: 74,
							h: 74,
							k: 79,
							m: 65,
							p: 65,
							r: 23,
							s: {
								e: {
									".": 75,
									m: 75,
									n: 75,
									r: 75,
									s: 75
								},
								s: { t: 13 },
								t: 78
							},
							t: {
								".": 75,
								e: 75,
								s: 75
							}
						},
						ö: {
							c: 74,
							f: 74,
							h: 74,
							s: { t: 78 },
							t: 65
						},
						u: [{
							b: 321,
							d: 65,
							e: [{ c: 82 }, 65],
							g: 65,
							m: 65,
							n: { g: { s: 42 } },
							s: { s: 37 },
							x: 74
						}, 64],
						ü: { c: 79 },
						y: 74
					}, 6],
					m: [{
						a: [{ l: { i: 4 } }, 66],
						e: { s: { s: { t: 23 } } },
						i: { t: 1 }
					}, 69],
					n: [{
						a: {
							c: { h: 82 },
							d: 79,
							e: { p: 66 },
							h: 74,
							m: 79,
							p: { f: 66 },
							r: 9,
							v: 74,
							z: 66
						},
						ä: { p: 74 },
						e: {
							b: { l: 4 },
							e: 8,
							n: { a: 23 },
							s: 74,
							t: {
								a: 4,
								r: 24,
								z: 75
							},
							u: 74,
							y: 74
						},
						i: [{
							e: [{
								r: 82,
								s: 5
							}, 1],
							s: {
								".": 82,
								s: 75
							},
							v: 79
						}, 65],
						o: [{
							b: { l: 24 },
							r: { m: 75 },
							s: 1,
							v: 79
						}, 65],
						u: { m: 79 }
					}, 110],
					o: [{
						a: { d: 0 },
						b: {
							a: { l: [{ t: 42 }, 5] },
							e: {
								l: { i: 9 },
								r: { e: 5 }
							},
							j: 79,
							l: { a: 8 },
							s: { k: 4 }
						},
						c: { h: {
							e: 0,
							i: 14
						} },
						e: {
							d: { u: 0 },
							f: { f: { n: 88 } },
							l: { i: 0 },
							r: {
								h: 0,
								k: 0,
								m: 0,
								t: 66
							},
							v: 0
						},
						f: {
							e: { n: 9 },
							f: {
								e: { i: 39 },
								i: 82
							}
						},
						h: {
							l: { u: 8 },
							ö: 0,
							r: 79
						},
						i: 43,
						k: { a: { s: 103 } },
						l: {
							a: [{ u: 2 }, 4],
							c: 8,
							k: 73,
							l: { e: {
								b: 117,
								i: 4,
								r: { w: 7 }
							} },
							o: 0,
							y: 172
						},
						m: {
							e: { r: 22 },
							n: 74,
							p: 9,
							u: { n: 9 }
						},
						n: {
							a: { u: 9 },
							e: [{
								l: 9,
								m: 9
							}, 68],
							o: { d: 9 },
							s: [{ u: 34 }, 23],
							t: {
								a: { e: 4 },
								ä: 4,
								h: 24
							},
							u: 6
						},
						o: [{ n: 0 }, 1],
						p: {
							".": 74,
							a: {
								l: 9,
								n: 22
							},
							ä: 74,
							f: [{
								a: 103,
								e: {
									n: 36,
									r: {
										k: 26,
										r: 49
									}
								},
								l: 14
							}, 9],
							g: 74,
							h: { e: 22 },
							i: { e: 23 },
							k: 74,
							l: { i: 9 },
							m: 74,
							p: 72,
							r: { e: 22 },
							s: 286,
							t: { e: 195 },
							v: 74,
							z: 74
						},
						r: {
							a: [{ n: 4 }, 29],
							b: {
								a: { r: 4 },
								e: { r: 36 },
								l: { a: 4 },
								r: 24
							},
							c: 79,
							d: {
								a: { r: 4 },
								e: { r: {
									f: { o: 49 },
									g: 180,
									w: 49
								} },
								r: 4
							},
							e: { l: 22 },
							g: 79,
							k: {
								a: 24,
								e: { r: 4 },
								r: 24
							},
							m: { o: 86 },
							n: {
								a: {
									c: 4,
									e: 36
								},
								ä: 24,
								e: { b: 117 },
								o: 139
							},
							o: { b: 9 },
							p: { i: 75 },
							t: { u: 66 },
							u: 28
						},
						s: {
							".": 65,
							c: { r: 9 },
							p: { r: 4 },
							t: [{ e: {
								i: 2,
								r: { z: 61 }
							} }, 6]
						},
						t: {
							a: 4,
							e: {
								n: { t: 16 },
								r: { b: 34 }
							},
							i: [{ n: 107 }, 28],
							s: 99,
							t: {
								a: {
									k: 4,
									n: 4
								},
								h: 4
							}
						},
						w: 72,
						x: 69
					}, 76],
					ö: [{ r: {
						e: { s: 9 },
						t: 79
					} }, 76],
					p: [{
						a: 66,
						i: { t: 73 },
						l: 66
					}, 121],
					q: [{ u: 66 }, 74],
					r: [{
						a: {
							d: [{
								a: 4,
								e: { i: 4 }
							}, 79],
							e: {
								d: 82,
								u: { m: 88 }
							},
							h: 79,
							k: { e: { t: 88 } },
							m: 9,
							n: [{
								d: 82,
								g: 5,
								k: { h: 83 },
								s: 26
							}, 9],
							t: { s: 66 },
							u: [{
								b: 66,
								c: 82,
								m: 82
							}, 9]
						},
						ä: {
							d: 74,
							t: { e: 66 },
							u: {
								b: 66,
								m: 82
							}
						},
						e: {
							".": 79,
							a: {
								k: 75,
								l: 82,
								t: 78
							},
							b: [{ s: {
								c: 23,
								o: 13
							} }, 65],
							c: 79,
							d: {
								".": 75,
								e: 75,
								i: 83,
								n: 75,
								u: 75
							},
							f: 74,
							g: 79,
							i: {
								b: 75,
								c: 75,
								e: [{ r: 98 }, 322],
								f: 82,
								h: 82,
								m: 82,
								n: 75,
								s: {
									e: { i: 39 },
									i: { n: 39 },
									t: 25
								}
							},
							m: [{ l: 107 }, 65],
							o: 65,
							s: {
								e: 75,
								t: 75,
								u: 75
							},
							u: 65
						},
						h: 69,
						i: {
							c: 79,
							e: {
								b: 82,
								c: 83,
								s: 82
							},
							n: {
								d: 66,
								g: { s: 116 }
							},
							s: { i: 82 }
						},
						o: {
							a: { d: 11 },
							b: [{ e: { w: 5 } }, 23],
							c: { h: 83 },
							e: {
								b: 11,
								h: 82,
								l: 8
							},
							h: { s: 82 }
						},
						ö: { h: 79 },
						u: {
							c: 79,
							e: { b: 14 },
							f: [{ e: { r: 4 } }, 74],
							m: {
								m: { a: 23 },
								p: 82
							},
							n: 79
						},
						ü: {
							b: 8,
							s: 79
						},
						y: 65
					}, 110],
					s: [{
						a: {
							b: [{ a: 14 }, 1],
							e: {
								h: 85,
								m: 0,
								n: 66
							},
							f: 1,
							k: 153,
							m: { t: 85 },
							n: [{
								g: 0,
								k: {
									a: 2,
									ä: 2,
									e: 88
								},
								t: 0
							}, 65],
							p: 65,
							r: 1,
							s: 95,
							u: {
								e: 23,
								f: 323,
								g: 23,
								r: { e: 23 },
								t: 78
							},
							v: 95
						},
						ä: {
							h: 65,
							n: 6
						},
						c: {
							e: 65,
							h: [{ e: { f: 5 } }, 166],
							r: 113
						},
						e: {
							b: 95,
							c: 95,
							d: 109,
							i: {
								e: 0,
								f: 9,
								n: {
									d: 114,
									f: 114
								}
							},
							l: {
								e: 135,
								f: 0
							},
							n: {
								d: 9,
								g: 85,
								k: 9,
								s: { e: 2 },
								t: 122
							},
							r: {
								f: 85,
								g: 85,
								h: 85,
								k: 85,
								l: 85,
								p: 85,
								r: 85,
								s: 85,
								t: 85,
								w: 85,
								z: 85
							},
							t: [{ a: 0 }, 1],
							v: 95,
							x: 188
						},
						h: { i: 68 },
						i: {
							d: 95,
							n: [{
								f: 88,
								g: 0,
								t: 0
							}, 1],
							s: 113
						},
						o: {
							b: 1,
							e: 0,
							f: { e: 0 },
							n: 66,
							p: 113,
							r: [{
								g: 0,
								i: 0,
								t: { ".": 114 }
							}, 1]
						},
						p: {
							a: { z: 66 },
							e: {
								c: 129,
								k: 66,
								l: 129,
								s: 9
							},
							r: {
								ä: 78,
								i: 66,
								o: 78,
								u: 66
							},
							u: { l: 129 }
						},
						s: 29,
						t: {
							".": 78,
							a: {
								b: 66,
								c: 66,
								d: 66,
								g: 78,
								l: { l: 88 },
								n: { z: 2 },
								r: 129,
								t: [{
									".": 2,
									t: 42
								}, 5],
								u: 66
							},
							e: {
								c: 66,
								i: [{ l: 78 }, 66],
								l: 66,
								p: 129,
								r: {
									e: 88,
									n: 9
								},
								u: 66,
								w: 129
							},
							i: {
								c: 66,
								e: {
									g: 162,
									l: 9,
									s: 162
								},
								l: 66
							},
							o: [{
								d: 78,
								e: 9,
								l: 9,
								n: 78,
								p: 9,
								t: 78
							}, 66],
							r: [{
								a: { e: { n: 93 } },
								ä: { n: 78 },
								e: { s: 114 },
								o: {
									c: 2,
									m: 120,
									p: 78
								}
							}, 63],
							u: {
								b: 129,
								e: {
									c: 162,
									r: 88
								}
							},
							ü: { t: 85 }
						},
						u: {
							m: {
								".": 85,
								b: 0,
								f: 78,
								s: 85
							},
							n: 113,
							r: 113
						}
					}, 74],
					t: [{
						a: {
							b: { r: 0 },
							d: 113,
							k: { r: 0 },
							l: {
								g: 85,
								l: 47,
								s: 103
							},
							m: [{ o: 85 }, 1],
							n: [{
								a: 0,
								g: 85,
								o: 0,
								s: 0
							}, 1],
							r: {
								e: 28,
								m: 0,
								s: 0,
								t: 0,
								w: 0
							},
							s: {
								c: 88,
								p: 0
							},
							t: { l: 0 },
							u: {
								f: 85,
								s: { t: 2 },
								t: { o: 98 }
							}
						},
						e: {
							".": 66,
							f: { f: 0 },
							i: { n: 0 },
							l: {
								a: 135,
								e: { m: 78 }
							},
							n: [{
								e: 14,
								s: 5,
								t: {
									f: 114,
									l: 78,
									s: 114,
									w: 78
								},
								z: 14
							}, 177],
							p: { i: 28 },
							r: {
								a: { n: 31 },
								e: { i: 26 },
								h: 85,
								i: { k: 4 },
								o: { e: 26 },
								ö: 85
							},
							t: { i: 135 }
						},
						g: {
							a: { n: 5 },
							e: { n: 103 }
						},
						h: [{
							e: { l: 78 },
							i: 65,
							o: 65,
							y: 65
						}, 43],
						i: {
							d: 95,
							m: { e: 4 },
							n: {
								d: 85,
								i: 0,
								k: 85,
								s: {
									a: 2,
									e: 2
								}
							},
							s: {
								e: 24,
								o: 85
							},
							t: { e: { r: 15 } },
							v: { e: { n: { d: 32 } } }
						},
						o: {
							e: { f: 85 },
							f: 0,
							n: { a: 24 },
							p: { a: 14 },
							r: {
								e: { i: 4 },
								g: {
									a: 78,
									e: { n: { e: 59 } }
								}
							},
							t: { t: 0 }
						},
						r: {
							a: {
								m: 85,
								s: 85,
								u: 85
							},
							ä: { u: 0 },
							e: {
								c: 0,
								i: { c: 2 }
							},
							o: [{
								e: 14,
								s: 14
							}, 6],
							u: {
								e: 0,
								n: 85
							},
							ü: 113
						},
						s: [{
							a: [{ e: 2 }, 28],
							ä: 0,
							e: [{ n: [{ e: 16 }, 86] }, 0],
							k: 6,
							o: { r: { g: 34 } }
						}, 125],
						t: { e: { i: 5 } },
						u: {
							n: {
								f: 78,
								g: { l: 114 },
								s: 78
							},
							p: 65,
							r: {
								a: {
									n: 4,
									s: 4
								},
								e: {
									i: 4,
									r: 4
								},
								z: 14
							}
						},
						z: 1
					}, 74],
					u: [{
						a: {
							l: 9,
							n: 0
						},
						c: [{ k: 68 }, 43],
						e: {
							b: { e: { l: 34 } },
							n: {
								".": 0,
								s: 23
							},
							r: { s: 23 }
						},
						f: {
							a: 0,
							s: 8
						},
						g: {
							e: { l: {
								a: 13,
								e: 25
							} },
							l: 6
						},
						h: [{
							l: { e: 5 },
							r: 79
						}, 205],
						i: { n: 0 },
						l: {
							a: [{ n: { z: 5 } }, 1],
							i: 0,
							m: 79,
							p: 74,
							t: {
								o: 24,
								r: 24
							}
						},
						m: {
							b: { a: 66 },
							d: 79,
							e: 28,
							g: 74,
							k: 65,
							l: 74,
							s: {
								a: { n: 4 },
								c: 66,
								e: { i: 4 },
								i: 4,
								p: 4
							},
							w: 66,
							z: 74
						},
						n: {
							d: {
								a: 31,
								e: { i: [{ n: 38 }, 25] }
							},
							e: 66,
							g: { e: { b: 88 } },
							k: 66,
							m: 74,
							s: [{ t: 86 }, 324],
							t: 74,
							w: 74
						},
						p: {
							".": 79,
							f: { l: 0 },
							s: 99,
							u: 74
						},
						r: {
							a: { n: { s: 34 } },
							b: { l: 4 },
							e: { i: { n: 34 } },
							l: 79,
							o: 30,
							r: 68,
							s: {
								a: {
									n: 26,
									u: 4
								},
								e: {
									i: 36,
									r: 4
								},
								i: { n: 4 },
								o: { r: { t: { e: 61 } } },
								p: 24,
								t: {
									e: 4,
									r: 4
								}
							},
							t: { s: { c: 34 } },
							z: { e: {
								l: 4,
								r: { k: 32 }
							} }
						},
						s: {
							a: {
								k: 9,
								r: 23
							},
							c: { h: { l: 9 } },
							e: {
								l: 22,
								r: 325,
								v: 8
							},
							p: [{ i: 8 }, 6],
							s: { t: 23 },
							u: 6
						},
						t: {
							".": 74,
							a: 4,
							e: { i: 8 },
							s: { c: { h: { w: 7 } } }
						}
					}, 76],
					ü: [{
						b: {
							e: { l: 0 },
							l: 74
						},
						c: 43,
						l: { i: 6 },
						r: { s: 1 }
					}, 76],
					v: [{ e: 66 }, 74],
					w: 74,
					y: {
						a: 64,
						l: { a: 0 }
					},
					z: [{
						e: {
							l: { e: 34 },
							n: 9,
							u: { g: { i: 13 } }
						},
						u: [{ e: { r: 107 } }, 66]
					}, 84]
				},
				l: {
					a: {
						".": 76,
						a: [{
							r: 0,
							t: 0
						}, 76],
						b: {
							a: [{ d: 9 }, 0],
							ä: 72,
							b: [{ r: { i: 4 } }, 74],
							d: 74,
							e: {
								n: 82,
								r: { z: 326 }
							},
							f: 74,
							g: 74,
							h: 74,
							i: { t: 292 },
							l: 84,
							n: 74,
							o: {
								".": 129,
								n: 66,
								r: 78
							},
							p: 79,
							r: {
								a: 28,
								e: { s: 4 },
								u: { f: 75 }
							},
							s: [{ ".": 72 }, 74],
							t: { e: { i: 75 } },
							u: { s: 9 },
							w: 74,
							z: 74
						},
						c: {
							e: {
								b: 0,
								l: 0
							},
							h: {
								e: { r: [{ f: 40 }, 98] },
								s: { t: { e: 38 } },
								t: {
									e: { r: {
										f: 38,
										p: 27
									} },
									o: 13
								},
								u: { n: 2 }
							},
							k: {
								".": 72,
								s: 5
							}
						},
						d: {
							a: 66,
							d: 74,
							e: {
								m: 72,
								s: { ".": 9 }
							},
							j: 75,
							l: 79,
							o: { p: 66 },
							r: 172,
							u: 72,
							v: 74
						},
						e: [{
							d: 78,
							f: 74,
							h: {
								m: 72,
								n: 82
							},
							m: {
								p: 72,
								t: 66
							},
							p: { f: 82 },
							q: 74,
							r: { z: 66 },
							s: { c: 4 },
							u: {
								f: 72,
								g: 82,
								m: 8
							},
							x: 79
						}, 6],
						f: {
							a: { e: 22 },
							ä: 30,
							e: {
								i: 22,
								r: 22
							},
							f: 74,
							i: 78,
							r: { a: 8 },
							s: 99,
							t: 327
						},
						g: {
							a: 108,
							e: {
								i: { s: 34 },
								n: { d: 25 },
								r: { s: 7 }
							},
							g: 74,
							i: {
								l: 9,
								n: 9,
								o: 77
							},
							l: 30,
							n: 30,
							o: [{
								b: 9,
								p: 9
							}, 68],
							s: {
								e: { i: { d: 221 } },
								t: {
									a: { n: 34 },
									e: { i: 34 },
									o: 34
								}
							}
						},
						h: 76,
						i: 76,
						j: 76,
						k: {
							a: {
								d: 77,
								r: 22
							},
							e: [{ s: 9 }, 78],
							i: { n: 9 },
							k: { a: 81 },
							o: 78,
							r: { o: 9 },
							t: {
								".": 66,
								e: 66,
								s: 66
							}
						},
						l: [{
							a: {
								".": 72,
								b: 8
							},
							i: 124
						}, 69],
						m: {
							a: 1,
							ä: 81,
							b: 74,
							e: {
								i: 9,
								n: [{ t: 98 }, 4],
								r: 9
							},
							m: {
								a: 24,
								f: 72
							},
							n: 79,
							o: [{ r: 9 }, 74],
							p: {
								e: 78,
								l: 82,
								u: 66
							},
							s: 8,
							t: [{ s: 23 }, 79],
							u: [{ n: 9 }, 72]
						},
						n: {
							a: {
								e: 9,
								l: 82,
								t: 328,
								u: 9
							},
							ä: 84,
							d: [{
								a: {
									d: 5,
									m: 4,
									n: 4,
									u: 36
								},
								e: {
									i: { g: 32 },
									n: { t: 61 },
									r: {
										h: 49,
										s: 49,
										w: 49,
										z: 49
									}
								},
								i: { n: {
									g: 7,
									n: 49
								} },
								o: { b: 4 },
								r: {
									a: 4,
									u: 36,
									ü: 36
								}
							}, 72],
							e: {
								k: 82,
								l: 5,
								m: 66,
								n: { t: { e: 34 } },
								r: {
									d: 34,
									f: 44,
									s: { t: 17 }
								}
							},
							g: {
								a: [{
									e: 4,
									n: 4,
									r: 4,
									t: 4
								}, 75],
								ä: 4,
								e: {
									b: 75,
									i: 4,
									l: {
										".": 189,
										n: 189
									},
									r: {
										l: 7,
										s: 49
									}
								},
								i: 24,
								r: { i: 75 },
								s: [{
									a: 26,
									c: 26,
									e: 26,
									i: 26,
									p: 26,
									t: { e: 26 }
								}, 5]
							},
							h: { ä: 75 },
							i: { m: 75 },
							k: {
								e: 75,
								l: 24
							},
							l: 74,
							n: 74,
							o: {
								d: 80,
								f: 9,
								r: 9
							},
							p: { u: 78 },
							r: { o: 78 },
							s: [{
								e: 72,
								w: 72
							}, 74],
							t: {
								".": 78,
								a: { n: 4 },
								i: { g: 88 },
								w: 75
							},
							u: { m: 8 },
							w: [{
								a: { r: 78 },
								e: { r: 78 }
							}, 74],
							x: 72,
							z: {
								e: {
									l: 4,
									r: {
										f: 49,
										g: 7,
										h: 49
									}
								},
								i: { n: 4 },
								w: 4
							}
						},
						p: {
							f: 79,
							h: 6,
							o: 172,
							p: {
								a: 75,
								l: 4
							}
						},
						r: {
							".": 78,
							a: {
								b: 22,
								c: 22,
								g: 54,
								n: 22,
								u: 9
							},
							b: { e: { i: 75 } },
							e: {
								a: 82,
								b: 11,
								i: 22,
								l: 22
							},
							g: 8,
							i: { n: {
								i: 34,
								s: 34
							} },
							k: { t: 66 },
							m: {
								".": 75,
								a: {
									t: 75,
									u: 4
								},
								e: {
									i: 4,
									m: 88,
									r: 88
								},
								s: 75
							},
							o: { m: 77 },
							p: 72,
							s: { c: { h: { l: 7 } } },
							t: {
								e: { r: 4 },
								i: 66,
								u: 8
							},
							u: 81,
							v: 81,
							z: {
								a: 34,
								n: 75,
								w: 8
							}
						},
						s: {
							a: {
								a: 22,
								e: 9,
								m: 9,
								n: 9,
								s: 9
							},
							ä: 6,
							c: { h: { e: 98 } },
							e: {
								i: 22,
								r: [{ k: { e: 10 } }, 2]
							},
							i: [{
								n: 9,
								s: 9
							}, 74],
							o: { r: 9 },
							s: {
								e: { r: {
									k: { l: 197 },
									n: 83,
									s: 83
								} },
								t: {
									o: 34,
									r: 23
								},
								u: 72
							},
							t: [{
								a: {
									e: 26,
									n: 26,
									r: 26
								},
								ä: 14,
								e: { i: { n: 26 } },
								i: { z: 75 },
								o: 8,
								u: 9,
								w: 72,
								z: 72
							}, 6]
						},
						t: {
							".": 78,
							a: [{
								n: { g: 34 },
								r: 9
							}, 78],
							ä: 81,
							e: [{
								".": 72,
								l: 129,
								n: 23,
								r: [{ a: 26 }, 72]
							}, 28],
							è: 72,
							h: [{ e: { r: 9 } }, 74],
							i: 28,
							l: [{ a: 66 }, 74],
							m: { o: 66 },
							o: {
								e: 9,
								l: 9,
								m: 82
							},
							ö: 6,
							r: {
								a: 159,
								o: 9
							},
							s: { c: { h: {
								n: 7,
								w: 7
							} } },
							t: {
								a: [{
									k: 4,
									n: 36
								}, 75],
								e: {
									b: 4,
									n: { d: 49 },
									x: 4
								},
								i: { n: 36 },
								r: [{ o: 36 }, 75]
							},
							z: { e: {
								i: 4,
								r: 329
							} }
						},
						u: {
							b: {
								".": 72,
								e: { n: { s: 131 } },
								l: { a: 4 },
								r: {
									a: 4,
									e: 4
								},
								s: [{ e: 23 }, 72]
							},
							c: { h: { a: 25 } },
							e: { r: 78 },
							f: {
								a: 24,
								e: {
									l: 4,
									r: [{
										".": 34,
										e: 26
									}, 4]
								},
								i: { n: 4 },
								o: 4,
								s: { t: 37 }
							},
							g: { l: 23 },
							i: 78,
							k: 74,
							n: [{ ".": 75 }, 81],
							r: 78,
							s: {
								".": 78,
								c: { h: {
									a: 7,
									l: 7
								} },
								d: 75,
								f: 82,
								g: 82,
								r: 75,
								s: 82,
								t: 5,
								w: 75,
								z: 82
							},
							t: {
								a: { e: 4 },
								o: [{ r: { i: 19 } }, 75]
							}
						},
						v: { e: [{ n: 86 }, 68] },
						w: [{
							a: 68,
							e: 74
						}, 76],
						x: [{ e: { l: 9 } }, 76],
						y: { s: 8 }
					},
					ä: {
						c: 43,
						d: 76,
						f: 74,
						g: { y: 74 },
						h: {
							m: 72,
							n: 79
						},
						m: {
							p: 72,
							t: 79
						},
						n: { d: { e: { s: 25 } } },
						p: { f: 79 },
						q: 74,
						r: {
							a: 74,
							m: {
								a: {
									r: 4,
									t: 4
								},
								e: {
									i: 4,
									m: 36
								},
								u: { n: 4 }
							},
							s: { t: 4 },
							z: 79
						},
						s: {
							c: 6,
							e: { r: 75 }
						},
						u: {
							f: 72,
							g: 74
						},
						x: 74
					},
					à: 76,
					b: [{
						a: {
							b: { w: 78 },
							l: { p: 0 },
							n: {
								a: 0,
								g: 0,
								t: 85
							},
							r: {
								b: 0,
								i: 28
							}
						},
						ä: { r: { m: 0 } },
						b: [{ y: 68 }, 1],
						e: {
							i: {
								g: { e: { ".": 27 } },
								s: { e: 114 }
							},
							l: { f: 85 },
							n: { g: { e: { n: { e: 59 } } } },
							r: {
								e: {
									i: 23,
									m: 4,
									n: 4
								},
								i: { s: 4 }
							},
							s: 68,
							t: { a: {
								g: 4,
								p: 4
							} }
						},
						i: { d: 95 },
						l: {
							a: {
								g: 0,
								s: 0
							},
							e: {
								d: 78,
								n: 9
							},
							ö: 6
						},
						o: {
							e: {
								f: 0,
								l: 0
							},
							f: 65,
							r: { a: 85 },
							v: 113
						},
						ö: { l: 65 },
						r: {
							e: { a: 78 },
							i: { e: { s: 2 } }
						},
						s: {
							a: { u: 22 },
							t: [{
								a: [{
									b: 9,
									c: 196,
									e: { n: { d: { e: 33 } } },
									m: 9,
									n: 9,
									u: 9
								}, 5],
								ä: { n: { d: { e: 33 } } },
								e: { r: 26 },
								r: 9
							}, 4]
						},
						u: [{
							c: { h: { s: 25 } },
							n: [{ e: 85 }, 1]
						}, 6],
						y: { t: 1 }
					}, 74],
					c: [{
						e: 64,
						h: {
							".": 78,
							a: {
								l: 298,
								r: { m: 34 }
							},
							e: {
								i: 8,
								n: [{ ".": 88 }, 23],
								r: {
									h: 34,
									n: 34,
									s: { a: 34 },
									t: 34,
									z: 34
								},
								u: 8
							},
							i: 66,
							l: {
								a: 8,
								ä: 8,
								i: 8
							},
							n: 8,
							o: { b: 8 },
							r: { e: 8 },
							s: {
								h: 8,
								n: 8,
								t: 11
							},
							u: 143,
							w: 8
						},
						i: 64,
						k: 65,
						l: 64,
						r: 64
					}, 74],
					d: [{
						a: {
							b: 330,
							d: 153,
							e: {
								f: 0,
								r: 0,
								s: 0,
								t: 0
							},
							f: 65,
							g: 153,
							h: 113,
							k: 113,
							l: 113,
							m: { s: 0 },
							n: 95,
							r: {
								b: 0,
								r: 0,
								t: 0
							},
							s: {
								s: 85,
								t: 23,
								y: 0
							},
							t: {
								o: 0,
								t: 0
							},
							u: { s: { t: { a: 26 } } }
						},
						ä: {
							m: 66,
							r: 0,
							s: 0,
							t: 0
						},
						c: 43,
						e: {
							b: { e: { n: 4 } },
							c: { k: { ".": 2 } },
							f: { e: { n: 98 } },
							i: 331,
							l: {
								e: { f: 2 },
								f: 85,
								i: { t: 15 }
							},
							m: {
								b: 85,
								i: { s: 15 },
								p: 85,
								s: 85
							},
							n: {
								i: 4,
								t: {
									l: 78,
									s: 114
								},
								z: 85
							},
							r: {
								a: { e: 34 },
								f: { a: { h: 96 } },
								g: { e: { b: { n: 27 } } },
								l: { a: { s: 233 } },
								r: 14
							},
							s: {
								e: { l: 4 },
								k: { r: 34 },
								s: { a: 23 },
								t: {
									a: 34,
									e: { l: 34 },
									r: 34
								}
							},
							u: { r: 0 },
							x: 113
						},
						h: { o: { f: { s: 25 } } },
						i: {
							a: [{ e: 8 }, 1],
							d: { e: 85 },
							e: [{ n: 5 }, 1],
							l: { l: 0 },
							m: { i: 28 },
							n: {
								f: 0,
								k: 85,
								s: 85
							},
							o: { n: 85 },
							s: { o: 0 }
						},
						o: {
							b: { r: 4 },
							h: 113,
							n: { k: 78 },
							p: [{
								e: 85,
								t: 78
							}, 1],
							r: [{ i: 85 }, 1],
							s: [{ t: 14 }, 9]
						},
						r: {
							a: {
								b: 0,
								e: {
									n: 2,
									u: 78
								},
								g: 0,
								l: 0,
								s: 0,
								t: 0,
								u: 0
							},
							ä: { n: 85 },
							e: { c: 78 },
							i: { e: 0 },
							o: {
								b: 0,
								d: 0,
								e: 0,
								l: 85,
								m: 0
							},
							ö: 65,
							u: { n: 0 },
							ü: { c: 0 }
						},
						s: {
							a: { m: { t: 34 } },
							k: {
								l: 4,
								o: 0
							},
							p: 1,
							t: {
								e: { l: 2 },
								o: 4
							}
						},
						t: { u: 0 },
						u: [{
							e: { b: 78 },
							f: { e: 0 },
							i: 8,
							l: 113,
							m: 113
						}, 1],
						ü: { b: 65 },
						w: { a: { r: 14 } }
					}, 74],
					e: [{
						a: {
							d: 6,
							n: {
								".": 9,
								m: 9
							},
							s: 6,
							t: { l: 0 },
							u: { t: { o: 98 } },
							v: 6
						},
						b: { e: {
							n: { s: [{ e: 42 }, 5] },
							r: 2
						} },
						c: [{
							h: {
								a: { u: 26 },
								e: {
									c: 196,
									n: { s: 33 }
								},
								i: 9,
								o: {
									e: 26,
									f: 37
								}
							},
							k: { s: { e: 26 } },
							o: 72
						}, 74],
						d: {
							i: {
								e: 23,
								t: 9
							},
							r: 6
						},
						e: { r: [{ e: { t: 4 } }, 72] },
						f: {
							a: 28,
							f: 79,
							l: 1,
							o: 4
						},
						g: {
							a: {
								b: { t: 9 },
								e: 22,
								n: { g: 9 },
								r: 22,
								s: { t: 34 },
								u: 9
							},
							ä: 6,
							e: { s: [{ l: 9 }, 14] },
							g: { e: {
								".": 116,
								n: 116
							} },
							i: { e: { n: 26 } },
							l: 6,
							n: 30,
							r: 1,
							s: [{ t: {
								a: 34,
								e: 34,
								r: 34
							} }, 68]
						},
						h: {
							e: { ".": 75 },
							m: [{ e: { s: { t: 7 } } }, 72],
							n: 72,
							r: [{
								a: 14,
								e: { i: 4 },
								o: 103
							}, 72]
						},
						i: {
							d: [{ r: 8 }, 9],
							e: { r: { i: 34 } },
							f: [{
								a: { n: 4 },
								e: {
									i: 4,
									n: { s: 32 },
									r: { g: 180 }
								}
							}, 74],
							g: { e: { n: 116 } },
							h: [{ a: { u: 4 } }, 72],
							l: 23,
							m: [{
								a: { u: 4 },
								b: 75,
								h: 75,
								p: [{ o: 2 }, 14]
							}, 9],
							n: {
								".": 78,
								d: { r: 75 },
								e: {
									c: 34,
									r: {
										b: 7,
										k: 7,
										z: 26
									}
								},
								f: { a: { l: 189 } },
								n: 75,
								s: { a: 75 },
								t: {
									o: 75,
									ö: 75
								},
								w: { e: 75 }
							},
							r: 74,
							s: {
								c: { h: {
									a: 263,
									e: { i: 7 },
									l: 263,
									n: 7,
									o: 7,
									w: 7
								} },
								e: {
									n: { s: 136 },
									r: { n: 49 }
								},
								f: 75,
								s: [{ e: { r: 191 } }, 75],
								t: { r: { o: 34 } },
								z: 75
							},
							ß: [{ e: { r: 251 } }, 74],
							t: {
								a: {
									e: 4,
									g: 117,
									k: 36,
									l: 4
								},
								e: {
									i: 4,
									r: { k: { r: 197 } }
								},
								o: 24,
								s: {
									k: 26,
									p: 37,
									t: 5
								}
							},
							w: 74
						},
						k: {
							s: 229,
							t: { r: 75 },
							z: 74
						},
						l: {
							a: [{
								b: 22,
								c: 22,
								u: 22
							}, 72],
							e: {
								f: 9,
								i: { n: 34 },
								k: 77,
								m: { e: 75 },
								r: [{
									d: 34,
									k: 34,
									s: 34,
									z: 34
								}, 5],
								v: 9,
								x: 8
							},
							f: {
								".": 82,
								e: 82
							},
							i: {
								m: 9,
								n: 22
							},
							o: { r: 9 }
						},
						m: {
							a: [{
								n: { z: 34 },
								u: 9
							}, 1],
							e: {
								i: { n: 34 },
								n: 4,
								r: {
									f: 34,
									k: 34
								},
								s: 72,
								t: 72
							},
							i: {
								d: 22,
								l: 2
							},
							m: { t: 75 },
							o: {
								r: 54,
								t: 129
							},
							p: 74,
							t: 68,
							u: [{ l: 66 }, 6]
						},
						n: {
							".": 78,
							a: {
								b: 23,
								d: 23,
								n: 9,
								t: 54
							},
							ä: 6,
							d: {
								e: { s: 5 },
								l: 75,
								o: { g: 318 },
								p: 66,
								u: { n: 75 }
							},
							e: {
								b: 54,
								c: 8,
								d: 22,
								l: 9,
								n: {
									e: { r: { g: 25 } },
									g: 16
								},
								r: {
									g: 116,
									k: 16,
									l: 34,
									o: 34,
									s: { c: 34 },
									t: 34,
									w: 9
								},
								t: 9,
								u: {
									r: 16,
									v: 75
								}
							},
							f: 99,
							g: {
								".": 82,
								a: { g: 318 },
								e: {
									".": 116,
									m: { ".": 7 },
									s: { ".": 7 }
								},
								p: 75,
								r: 23
							},
							k: {
								l: {
									a: { g: 49 },
									e: { i: 49 },
									i: { n: 7 }
								},
								o: { b: 4 }
							},
							n: { i: { u: 75 } },
							o: {
								n: 22,
								r: 22,
								t: { t: 16 }
							},
							s: {
								e: {
									i: { n: 49 },
									m: 75
								},
								p: { o: 23 }
							},
							t: {
								e: { i: { g: 189 } },
								f: { e: 88 },
								l: {
									a: 75,
									u: 75,
									ü: 75
								},
								n: 82,
								r: {
									o: { p: 220 },
									ü: 116
								},
								w: {
									a: 332,
									ä: 332,
									i: 75
								},
								z: [{ u: {
									g: 27,
									w: 83
								} }, 75]
							},
							z: [{
								e: { r: 221 },
								i: { n: 4 },
								u: { n: 4 },
								w: [{
									e: { i: 27 },
									o: 23
								}, 8],
								y: 82
							}, 9]
						},
						o: {
							f: 29,
							s: 29
						},
						p: {
							e: { n: 9 },
							f: 333,
							i: 172,
							o: { c: 82 }
						},
						r: {
							a: [{
								".": 0,
								b: { i: 34 },
								e: { u: 34 },
								g: 11,
								l: 8,
								s: 11,
								u: { t: { o: { r: 38 } } },
								z: 8
							}, 78],
							ä: 30,
							b: {
								e: {
									".": 116,
									n: 116
								},
								l: { i: { n: 7 } },
								s: 82,
								t: 82
							},
							e: {
								b: 54,
								c: 14,
								f: 8,
								i: {
									g: {
										e: { n: { ".": 34 } },
										n: 189
									},
									m: 44,
									s: { ".": 34 }
								},
								l: 22,
								m: { i: 9 },
								n: {
									g: 16,
									s: 16,
									t: 44
								},
								r: {
									e: 157,
									f: 9,
									g: 16,
									s: 16
								},
								s: 2,
								t: 54
							},
							g: {
								e: { n: {
									a: { u: 334 },
									i: 334
								} },
								i: 66,
								o: { l: 116 }
							},
							h: { e: { b: 219 } },
							i: [{
								d: 54,
								e: 23,
								n: {
									d: 5,
									g: 5,
									s: 5
								}
							}, 78],
							k: 68,
							l: {
								a: {
									s: 116,
									u: { b: 189 }
								},
								e: {
									b: { n: 136 },
									u: 219
								}
							},
							m: { ä: {
								s: 4,
								ß: 4
							} },
							n: {
								a: {
									l: 4,
									r: 4,
									u: 4
								},
								e: { r: 98 }
							},
							o: {
								b: 11,
								f: 8,
								s: 0,
								t: 82
							},
							ö: { f: { f: 116 } },
							r: {
								e: { g: { u: 7 } },
								i: { c: 219 },
								u: { n: { g: 7 } }
							},
							s: {
								e: { t: 4 },
								k: 23,
								t: { u: { r: 49 } },
								w: 8
							},
							t: [{ r: { a: { g: 189 } } }, 8],
							u: [{
								p: 9,
								s: 75,
								t: 22
							}, 68],
							w: { e: {
								c: 78,
								i: { t: 189 }
							} },
							z: {
								".": 82,
								e: { u: 116 },
								g: 82,
								o: 181
							}
						},
						s: {
							a: { l: 22 },
							e: {
								i: { n: 241 },
								r: { a: { s: 26 } },
								s: {
									k: 37,
									s: 34
								}
							},
							h: 135,
							i: { e: 14 },
							k: {
								i: 28,
								o: [{ p: 4 }, 0]
							},
							s: { i: 75 },
							t: {
								e: { r: { i: 32 } },
								l: 82,
								r: { a: 98 },
								u: 0
							},
							w: 74,
							y: 74
						},
						t: {
							a: {
								p: 77,
								t: 77
							},
							h: {
								i: 75,
								n: 75
							},
							s: [{ c: { h: { e: 38 } } }, 68],
							t: {
								a: { u: 4 },
								e: { l: 4 },
								o: { p: 4 },
								r: 14,
								s: 103
							}
						},
						u: {
							e: 74,
							f: 29,
							k: { a: 4 },
							l: 79,
							m: {
								b: 0,
								i: 171,
								o: 0,
								s: 0
							},
							n: { t: 72 },
							r: {
								l: 0,
								o: 82
							},
							t: 72
						},
						v: {
							a: { l: 77 },
							e: { ".": 75 },
							o: { l: 129 }
						},
						x: [{
							i: {
								k: 72,
								s: 9
							},
							t: 68
						}, 74]
					}, 76],
					f: [{
						a: {
							c: { h: { u: 34 } },
							k: { a: 0 },
							n: { g: [{ r: 23 }, 86] },
							t: 6,
							u: { s: 0 }
						},
						e: {
							c: 65,
							e: 8,
							i: {
								n: {
									f: 5,
									h: 2
								},
								s: 78
							},
							r: {
								e: {
									i: 114,
									l: 4
								},
								i: { n: { d: 32 } }
							},
							s: { t: {
								a: 34,
								r: 34
							} }
						},
						i: { m: 113 },
						j: [{ o: 109 }, 65],
						l: {
							a: 6,
							ä: { n: 0 },
							ö: 6
						},
						p: { i: 68 },
						r: [{
							a: { m: 0 },
							u: { n: 0 }
						}, 6],
						s: {
							a: [{ u: 8 }, 6],
							ä: 6,
							p: { e: 9 },
							t: { i: 22 },
							u: 6
						}
					}, 69],
					g: [{
						a: 66,
						ä: { r: { s: 23 } },
						e: {
							i: { n: 298 },
							n: {
								e: { r: {
									i: 19,
									s: 7
								} },
								s: 5
							},
							r: { a: { b: 4 } },
							u: 8
						},
						g: { e: 14 },
						h: 109,
						i: {
							e: { n: 8 },
							n: { s: 23 }
						},
						l: {
							a: { m: 85 },
							e: 109,
							ö: 6
						},
						o: 66,
						s: {
							a: {
								n: 9,
								u: 9
							},
							e: 6
						}
					}, 74],
					h: [{
						a: { u: { s: { e: { r: 38 } } } },
						e: { x: 8 },
						i: { ".": 72 },
						u: { s: 99 }
					}, 69],
					i: [{
						a: {
							b: { e: 0 },
							c: 0,
							k: 0,
							n: { g: 47 },
							t: { o: 0 }
						},
						ä: { r: 68 },
						b: [{ i: { e: 14 } }, 225],
						c: {
							e: 0,
							h: {
								e: { t: 75 },
								r: 14,
								t: {
									a: 23,
									o: 23,
									s: [{ p: 25 }, 98]
								}
							},
							k: 74
						},
						d: [{
							a: 4,
							e: {
								a: 9,
								e: 82,
								r: [{ s: 16 }, 5]
							},
							i: {
								e: 23,
								o: 129
							},
							r: { i: 0 }
						}, 65],
						e: {
							".": 72,
							b: {
								a: 4,
								e: { s: 120 },
								r: 4
							},
							f: {
								a: 171,
								e: { r: 83 },
								i: 28,
								k: 0,
								l: 0,
								m: 0,
								p: 0,
								r: 4
							},
							m: 0,
							n: {
								a: 151,
								e: {
									b: 5,
									v: 5
								},
								o: 4
							},
							r: {
								e: { i: 36 },
								s: { t: { u: 2 } }
							},
							s: {
								c: 24,
								t: 36
							}
						},
						f: {
							l: 29,
							r: 29,
							t: [{ u: 4 }, 72]
						},
						g: {
							a: {
								n: { g: 34 },
								s: 14,
								t: { t: 9 }
							},
							e: {
								l: 77,
								n: 23,
								r: { s: 44 }
							},
							i: { n: 9 },
							l: 30,
							n: [{ e: 4 }, 23],
							r: {
								a: { d: 16 },
								e: 9,
								o: 9
							},
							s: {
								c: 23,
								p: 23,
								t: { r: 34 }
							}
						},
						k: {
							e: { r: 0 },
							l: [{ i: 4 }, 8],
							s: { p: { r: 4 } },
							t: {
								a: { u: 4 },
								e: { r: 4 },
								h: 4,
								i: 24,
								o: [{ r: 36 }, 5]
							},
							u: 211
						},
						l: {
							a: 0,
							i: 0,
							l: 79
						},
						m: {
							a: [{
								c: 14,
								e: 14,
								s: 14
							}, 28],
							m: [{ a: 5 }, 74],
							o: 72,
							p: 74
						},
						n: {
							a: {
								l: { l: 34 },
								m: 11,
								n: 8
							},
							d: {
								e: {
									i: 36,
									l: 4,
									x: 75
								},
								i: 82,
								u: 82
							},
							e: {
								f: 9,
								h: 9,
								p: 9,
								s: 14
							},
							g: { l: 4 },
							h: [{ e: 81 }, 79],
							i: {
								k: 75,
								t: { i: 34 }
							},
							j: 74,
							k: {
								a: {
									r: 4,
									u: 36
								},
								l: [{ a: 4 }, 14]
							},
							n: { e: { r: 116 } },
							o: { l: 22 },
							s: [{
								e: { l: 116 },
								p: { e: 75 },
								z: 82
							}, 68],
							t: [{
								u: 72,
								ü: 72
							}, 74],
							u: { m: 28 }
						},
						o: [{
							e: 0,
							n: { s: [{ e: 9 }, 0] },
							r: 8
						}, 6],
						p: {
							h: { e: 8 },
							t: 71
						},
						r: {
							a: {
								k: 9,
								n: 9
							},
							r: 74,
							t: { r: 24 }
						},
						s: {
							".": 72,
							a: [{ u: 9 }, 29],
							c: { h: {
								l: 9,
								m: 2,
								n: 9,
								r: 170,
								u: 9
							} },
							h: [{ i: 0 }, 1],
							l: 79,
							o: {
								l: 82,
								t: 75
							},
							s: [{ a: 8 }, 68],
							t: [{ r: { a: 4 } }, 6]
						},
						t: [{
							a: [{
								d: 54,
								k: 22,
								l: [{ l: 34 }, 9]
							}, 1],
							e: [{
								i: [{ n: 98 }, 14],
								r: { a: { r: 26 } }
							}, 28],
							h: 1,
							o: 72,
							r: {
								i: 9,
								o: 9
							},
							s: 99,
							u: [{ s: 0 }, 6],
							z: {
								a: 4,
								i: 4,
								u: 4
							}
						}, 65],
						v: {
							e: {
								a: 9,
								n: 23
							},
							g: 74,
							i: { e: 14 }
						},
						x: { i: 74 },
						z: {
							a: {
								e: 22,
								n: 22
							},
							ä: 30,
							e: { i: { t: 25 } },
							o: 6
						}
					}, 76],
					j: 74,
					k: [{
						a: [{
							b: { l: 85 },
							e: { h: 85 },
							l: {
								g: 85,
								p: 85
							},
							n: {
								e: { r: 36 },
								i: { n: 36 }
							},
							r: { m: 0 }
						}, 6],
						ä: { h: 65 },
						e: {
							i: { f: 85 },
							n: { s: 5 },
							r: { e: 8 }
						},
						l: {
							a: [{ d: 85 }, 66],
							e: 66,
							o: { r: { e: 42 } }
						},
						n: { u: 65 },
						o: { f: [{ e: 0 }, 1] },
						r: {
							a: { f: 5 },
							o: {
								b: 85,
								c: 0
							}
						},
						s: [{
							a: 6,
							ä: { n: 0 },
							e: 6,
							k: { e: 28 },
							u: 6
						}, 186],
						u: { e: { b: 14 } },
						ü: [{ b: 8 }, 6]
					}, 69],
					l: [{
						a: {
							b: {
								b: 0,
								e: { n: 4 },
								k: 78,
								l: 0,
								r: { i: 114 },
								t: 85
							},
							f: {
								f: 0,
								t: 0
							},
							g: {
								a: 8,
								e: { n: { t: 250 } },
								l: 8
							},
							m: {
								a: 135,
								b: 0,
								o: 0
							},
							n: {
								b: 9,
								e: {
									n: { t: 7 },
									r: 4
								},
								n: 0,
								o: 4,
								s: {
									".": 88,
									ä: 2
								},
								z: { ü: 2 }
							},
							p: { p: { l: 114 } },
							r: {
								c: 78,
								ö: 8
							},
							t: {
								l: 0,
								m: 85,
								t: { r: 2 }
							},
							u: {
								f: {
									f: 114,
									g: 114,
									k: { o: 233 },
									l: 2,
									r: 2,
									s: {
										i: 2,
										t: 2
									}
								},
								k: 0,
								m: 23,
								s: [{ k: 78 }, 0]
							},
							x: [{ t: 0 }, 1]
						},
						b: 1,
						c: 0,
						d: [{ e: 4 }, 29],
						e: {
							b: { e: { n: { e: 2 } } },
							c: { h: 0 },
							e: { r: 8 },
							g: { e: { s: { t: 7 } } },
							i: {
								f: 0,
								g: 85,
								n: { s: { a: 2 } },
								s: { e: 114 }
							},
							l: {
								a: 4,
								e: {
									i: 4,
									r: 4
								}
							},
							m: {
								i: 135,
								p: 0
							},
							n: {
								a: 4,
								d: {
									l: 2,
									u: { n: 55 }
								},
								e: { n: { s: 7 } },
								g: [{ e: { ".": 27 } }, 5],
								i: { n: 36 },
								k: 5,
								s: { e: { m: 27 } },
								t: {
									f: 114,
									g: 114,
									k: 114,
									s: 114,
									w: 78
								},
								z: { y: 23 }
							},
							r: {
								a: 24,
								e: { i: { s: 26 } },
								f: { a: { s: 96 } },
								g: {
									e: {
										b: 27,
										n: 233
									},
									i: 78
								},
								i: { n: {
									f: 32,
									t: 32
								} },
								k: {
									l: {
										a: 27,
										ä: 27
									},
									u: { n: 27 }
								},
								l: { a: { u: { b: 27 } } },
								m: { ü: { d: 27 } },
								n: { t: 114 },
								o: { e: 114 },
								ö: 122,
								s: { ".": 33 }
							},
							s: {
								e: { s: 4 },
								p: { o: 4 }
							},
							t: {
								h: [{ e: 26 }, 4],
								t: { e: { r: { f: 27 } } }
							},
							x: {
								e: 112,
								t: 0
							}
						},
						f: 1,
						g: 1,
						i: {
							d: {
								e: 0,
								o: 0
							},
							g: {
								a: { n: 4 },
								o: 4
							},
							m: {
								b: 85,
								p: 0
							},
							n: {
								f: 85,
								g: { s: 42 },
								j: 0,
								l: 85,
								s: { t: 114 },
								t: 0
							},
							o: { n: { ".": 34 } }
						},
						k: 1,
						l: { a: 4 },
						m: 29,
						n: [{ e: { s: 5 } }, 1],
						o: {
							b: {
								e: 85,
								s: 0
							},
							e: { s: { e: { n: 27 } } },
							n: { e: { r: 4 } },
							p: {
								e: 85,
								f: 0
							},
							r: {
								b: 85,
								d: 85,
								i: 135,
								t: 0
							},
							s: { z: 85 },
							u: 113,
							x: 0
						},
						ö: { s: { e: { n: 4 } } },
						r: {
							u: { e: { c: 5 } },
							ü: { c: 23 }
						},
						s: {
							a: {
								m: { t: { e: 34 } },
								u: { e: 5 }
							},
							e: {
								n: { e: 155 },
								s: 22
							},
							g: { e: { n: { e: { r: { a: 38 } } } } },
							i: { n: { t: 34 } },
							l: {
								a: 0,
								i: 0
							},
							t: {
								e: { m: { p: 12 } },
								i: 0,
								o: { r: 9 }
							},
							z: { e: { n: 2 } }
						},
						t: { i: { m: 23 } },
						u: {
							m: { m: 0 },
							r: {
								g: 0,
								n: 0,
								s: 0
							},
							s: {
								e: 14,
								t: { r: 37 }
							}
						},
						ü: { b: 65 },
						z: 1
					}, 69],
					m: [{
						a: {
							b: 95,
							d: { a: 78 },
							e: {
								p: 85,
								r: { z: 2 },
								s: { t: 2 }
							},
							k: { a: 0 },
							l: { m: 0 },
							m: [{ a: 0 }, 1],
							p: { f: 85 },
							r: {
								r: 0,
								t: 85
							},
							t: { t: { r: 2 } },
							u: { s: {
								s: 2,
								w: 2
							} }
						},
						ä: {
							p: 65,
							r: { z: 0 },
							s: { t: 0 }
						},
						c: 43,
						d: 1,
						e: {
							b: 95,
							e: { r: { e: { s: 38 } } },
							f: 113,
							h: [{ e: 0 }, 1],
							i: { n: { s: 2 } },
							m: { u: 85 },
							n: {
								d: { s: 114 },
								o: 4,
								s: { e: { m: 93 } },
								z: { y: 23 }
							},
							p: 95,
							r: [{
								b: 122,
								e: { i: { g: 233 } },
								f: 85,
								r: 122,
								z: 85
							}, 68],
							s: { s: { a: 78 } }
						},
						i: {
							d: 95,
							k: { o: 0 },
							n: {
								h: 0,
								s: 0,
								t: 0
							}
						},
						o: {
							f: 113,
							p: [{ e: 0 }, 1],
							r: { c: 0 }
						},
						p: 125,
						s: {
							k: 29,
							n: 29,
							t: [{ u: { r: 34 } }, 1],
							z: 1
						},
						t: 1,
						u: {
							f: 113,
							m: { s: 85 },
							n: { t: 78 },
							r: 113
						}
					}, 69],
					n: [{
						a: [{
							b: 6,
							r: [{ e: 78 }, 1]
						}, 64],
						d: 1,
						e: [{ i: 66 }, 6],
						i: { n: 113 },
						ö: 64,
						u: [{ s: 68 }, 64],
						ü: 64,
						y: 64
					}, 74],
					o: [{
						b: {
							".": 72,
							a: 0,
							e: {
								r: 77,
								s: 23
							},
							j: 74,
							l: 6,
							m: 79
						},
						c: { h: {
							e: [{ l: 9 }, 0],
							o: 14,
							s: 5
						} },
						d: {
							g: 1,
							i: { e: 23 }
						},
						e: {
							b: 1,
							d: [{ u: 8 }, 74],
							f: [{ e: 66 }, 1],
							h: { r: 66 },
							k: 74,
							l: 66,
							p: 74,
							r: { ".": 0 },
							t: { a: 24 }
						},
						é: 74,
						f: [{
							e: [{ n: 9 }, 74],
							f: 74,
							j: 0,
							l: 1
						}, 64],
						g: {
							a: [{ r: 9 }, 68],
							e: {
								i: 9,
								l: 22,
								r: { s: 16 }
							},
							l: 30,
							o: { r: 9 },
							r: { e: 9 },
							s: [{ p: 8 }, 68]
						},
						h: {
							e: [{ r: 2 }, 4],
							n: { e: { r: [{
								h: 26,
								w: 26
							}, 4] } },
							r: [{ e: { r: 4 } }, 79]
						},
						i: { r: 1 },
						k: {
							k: 79,
							r: 30,
							t: 79
						},
						l: {
							i: { v: 82 },
							y: 172
						},
						m: {
							e: { l: 9 },
							i: { n: { g: 34 } },
							n: 74
						},
						n: {
							a: {
								l: 22,
								u: 9
							},
							e: { r: 8 },
							g: { u: 4 },
							s: {
								a: { e: 4 },
								p: 23
							},
							t: { o: 82 }
						},
						o: {
							b: 0,
							p: 6
						},
						p: {
							a: { l: 9 },
							e: { r: 9 },
							i: 0,
							p: {
								a: 24,
								r: 4
							},
							t: 74
						},
						r: {
							a: {
								m: 22,
								n: { d: 2 }
							},
							ä: 6,
							d: { o: 8 },
							e: [{
								i: { n: 98 },
								n: 15
							}, 0],
							g: 335,
							i: {
								d: { i: 23 },
								e: { n: {
									".": 27,
									g: 27,
									m: 27
								} }
							},
							t: [{ i: 78 }, 144]
						},
						s: {
							a: 30,
							k: { e: 9 },
							s: [{ u: 4 }, 74],
							t: {
								e: {
									i: 2,
									r: 120
								},
								h: 82,
								i: 0,
								ö: 9,
								r: 8,
								u: 28
							},
							z: { i: 66 }
						},
						ß: 74,
						t: {
							e: { i: { n: 34 } },
							h: { r: 9 },
							i: [{ o: 23 }, 72],
							t: {
								e: { n: 5 },
								r: 4
							},
							z: 74
						},
						u: {
							r: { s: 23 },
							v: 79
						},
						v: [{
							e: 84,
							i: 65
						}, 64],
						x: 74
					}, 76],
					ö: [{
						b: 6,
						c: {
							h: 72,
							k: 74
						},
						d: 74,
						f: [{
							e: 79,
							f: { n: 66 }
						}, 6],
						h: { r: 79 },
						k: 74,
						l: 69,
						p: 74,
						s: {
							s: 74,
							t: { l: 66 },
							u: 72
						},
						ß: 74,
						t: { h: 6 },
						z: 74
					}, 76],
					p: [{
						a: 6,
						e: {
							n: { g: 5 },
							t: { e: 5 }
						},
						f: [{ e: 4 }, 6],
						h: {
							a: { s: 88 },
							i: { r: 85 },
							o: {
								e: 85,
								r: 85
							},
							ö: 113,
							u: 113
						},
						i: {
							e: 1,
							p: 1
						},
						l: { e: { ".": 78 } },
						n: 109,
						s: { t: {
							a: 0,
							i: 0
						} },
						t: { u: { r: 37 } },
						u: 66
					}, 69],
					q: 74,
					r: [{
						a: 66,
						e: [{ s: { t: 8 } }, 66],
						o: {
							e: { s: 107 },
							h: 1
						},
						ö: { s: 73 },
						u: [{ e: {
							b: 14,
							c: { k: { e: { r: 59 } } }
						} }, 66],
						ü: [{
							b: 8,
							c: { k: { e: { r: 38 } } }
						}, 66]
					}, 121],
					s: [{
						a: {
							b: { a: 24 },
							d: 95,
							e: { u: { s: 114 } },
							k: { a: 78 },
							l: {
								g: 0,
								t: 0
							},
							m: { p: 85 },
							n: {
								a: 85,
								b: 78,
								e: 85,
								f: 78,
								g: 0,
								i: 88,
								k: 85,
								m: 78,
								n: 0,
								r: 78,
								t: 78,
								z: 85
							},
							p: { a: 9 },
							r: {
								i: 142,
								k: 9
							},
							s: { s: { i: 2 } },
							u: {
								".": 85,
								f: 85,
								g: { e: { r: 27 } },
								m: 23,
								r: { e: { r: 27 } },
								s: 85,
								t: 78
							}
						},
						ä: { u: {
							g: 9,
							s: 85
						} },
						b: { y: 68 },
						c: {
							a: 6,
							h: {
								e: { i: {
									d: 308,
									n: { t: 26 }
								} },
								l: {
									e: 23,
									o: 23
								},
								m: { ü: 78 },
								o: { r: { e: 93 } },
								s: 5,
								w: {
									o: 307,
									ö: 307
								}
							},
							o: 65
						},
						e: {
							b: 95,
							i: {
								e: 85,
								n: {
									d: 114,
									f: 2,
									t: 114
								}
							},
							l: { i: 135 },
							m: { b: 85 },
							n: {
								g: { e: 132 },
								z: { y: 114 }
							},
							p: { i: 85 },
							r: {
								e: 231,
								f: 85,
								g: 85,
								h: 85,
								k: 85,
								l: 85,
								n: 85,
								r: 0,
								s: 85,
								u: 11,
								w: 85,
								z: 85
							},
							t: [{
								a: 85,
								h: 85
							}, 1],
							x: { t: 336 }
						},
						i: {
							d: 113,
							m: { p: 85 },
							n: { d: 85 }
						},
						k: {
							a: { n: { d: 88 } },
							e: { l: { e: 162 } },
							y: 6
						},
						l: { a: { w: 129 } },
						n: { a: { c: 129 } },
						o: {
							e: { f: 85 },
							f: { f: 85 },
							p: 113,
							r: { t: {
								".": 114,
								s: 114
							} }
						},
						ö: [{
							f: 65,
							l: 109
						}, 64],
						p: [{
							a: {
								n: { i: 42 },
								r: {
									e: 9,
									k: 9,
									l: 78
								}
							},
							ä: { s: 78 },
							e: 6,
							i: { z: 78 },
							o: {
								e: 78,
								n: 9,
								r: 9
							},
							ö: 65,
							r: {
								a: { e: 2 },
								ä: 85
							},
							u: {
								l: 9,
								n: 78
							}
						}, 64],
						s: 29,
						t: {
							a: [{
								b: [{ l: 2 }, 5],
								e: { t: { i: 233 } },
								g: 78,
								h: { l: 42 },
								k: 85,
								l: { b: 78 },
								n: { z: 114 },
								s: 78,
								t: {
									".": 114,
									e: 114
								},
								u: { c: 2 }
							}, 177],
							ä: { t: { i: 114 } },
							e: {
								a: 66,
								c: { k: 88 },
								g: 66,
								i: [{ l: 78 }, 66],
								l: 66,
								r: {
									".": 93,
									n: {
										b: 261,
										s: 261
									}
								},
								s: 0,
								u: 66
							},
							i: {
								c: 66,
								e: 9,
								l: 66,
								m: 66,
								p: 129
							},
							o: [{
								c: { h: 78 },
								e: 9,
								i: 9,
								l: 9,
								p: { f: 9 }
							}, 66],
							r: [{
								a: {
									c: 114,
									d: 2
								},
								i: { t: 2 },
								o: { m: { a: 19 } }
							}, 109],
							u: 109
						},
						u: {
							m: {
								f: 78,
								k: 78,
								l: 78,
								s: 85,
								v: 0
							},
							n: { k: 0 }
						}
					}, 74],
					t: [{
						a: {
							b: { r: 0 },
							c: { h: { ".": 2 } },
							d: 238,
							e: {
								h: 0,
								r: { z: 114 }
							},
							f: 99,
							g: [{ r: 0 }, 68],
							k: { a: 0 },
							l: {
								l: 0,
								t: 0,
								u: 85
							},
							m: { p: { e: 98 } },
							n: {
								d: { a: 9 },
								e: { r: [{ f: 7 }, 98] },
								g: {
									a: { b: 27 },
									e: { s: 27 }
								},
								s: {
									a: 23,
									ä: 23
								}
							},
							p: {
								o: 28,
								p: 0
							},
							r: {
								b: { e: { i: [{ t: { n: 27 } }, 93] } },
								e: { a: 5 },
								h: { e: 34 },
								m: {
									a: 114,
									e: {
										".": 27,
										n: {
											".": 27,
											i: 27
										}
									}
								},
								t: {
									".": 2,
									a: 88,
									e: { i: 88 },
									i: {
										k: 27,
										s: 88
									},
									r: 88,
									u: 88
								}
							},
							s: { p: 0 },
							t: {
								l: 0,
								o: 85
							},
							u: {
								f: {
									b: 2,
									k: 2
								},
								g: { e: 2 },
								t: 78
							}
						},
						ä: {
							h: 0,
							r: { z: 85 }
						},
						b: { a: { u: { c: 25 } } },
						e: {
							c: { k: 28 },
							e: 8,
							h: { u: 66 },
							i: {
								n: { k: 2 },
								s: { o: 34 }
							},
							l: { e: { m: 78 } },
							m: {
								p: { u: 23 },
								u: { l: 78 }
							},
							n: {
								d: { e: { s: 32 } },
								g: {
									a: { g: 27 },
									e: { l: 27 }
								},
								s: { p: { o: 27 } },
								t: {
									l: 78,
									r: { i: 39 },
									s: 114,
									w: 78
								}
							},
							r: {
								a: { t: 4 },
								b: { e: {
									".": 27,
									l: 27
								} },
								g: 88,
								k: { u: { n: 27 } },
								l: {
									o: { e: 27 },
									ö: 3
								},
								n: { ä: 3 },
								o: { e: 26 }
							},
							s: {
								k: 85,
								t: {
									a: 34,
									r: {
										a: 34,
										e: 34,
										o: 34
									}
								}
							},
							t: {
								h: { o: 2 },
								i: { k: 4 }
							},
							u: { r: 0 }
						},
						h: {
							a: { s: 66 },
							e: {
								b: 0,
								r: { i: 2 }
							},
							i: 113,
							o: 113,
							u: [{ n: 0 }, 6],
							y: 113
						},
						i: {
							d: { e: 0 },
							g: { e: { r: { k: 61 } } },
							n: {
								d: 85,
								f: 0,
								s: 85
							},
							r: {
								a: 28,
								i: 28
							},
							s: {
								o: 85,
								t: 88
							},
							v: { a: 34 }
						},
						o: {
							b: {
								e: 135,
								o: 85
							},
							e: {
								f: 0,
								l: 0,
								s: 0
							},
							f: 29,
							p: [{ t: 78 }, 66],
							r: {
								d: 78,
								g: 85,
								i: 135
							},
							w: 1
						},
						ö: {
							l: 65,
							s: 0
						},
						r: {
							a: { l: 14 },
							ä: { u: { c: 2 } },
							e: {
								b: 0,
								c: 0,
								i: {
									c: 2,
									f: 2
								}
							},
							i: {
								g: 78,
								s: 85
							},
							o: { h: 85 },
							u: {
								c: 0,
								m: 0
							}
						},
						s: {
							e: { l: [{ e: 16 }, 23] },
							k: { a: { l: 2 } },
							o: { r: { t: 16 } },
							p: { h: 28 },
							t: {
								a: { f: 9 },
								i: { e: 9 },
								r: { e: 4 },
								ü: { t: 16 }
							},
							z: { e: { n: 2 } }
						},
						t: 0,
						u: {
							e: {
								l: 4,
								n: 8
							},
							h: 0,
							m: [{ s: 0 }, 65],
							r: {
								a: {
									b: 4,
									n: 251,
									s: 4
								},
								e: {
									i: 4,
									n: { t: 49 },
									r: 36
								},
								i: 24
							}
						},
						w: { a: { r: 14 } },
						z: { a: 1 }
					}, 74],
					u: {
						".": 76,
						a: { n: 0 },
						b: [{
							a: 166,
							o: 6,
							s: 99
						}, 337],
						c: {
							h: {
								s: {
									a: 13,
									t: 25
								},
								t: {
									o: 13,
									r: 13,
									s: { o: 21 }
								}
							},
							k: { u: 9 }
						},
						d: {
							e: { ".": 9 },
							r: 6
						},
						e: {
							b: [{ d: 72 }, 74],
							c: { k: { e: [{ r: 193 }, 98] } },
							h: 74,
							n: {
								t: 0,
								z: 0
							},
							s: { c: { h: {
								a: 7,
								w: 7
							} } }
						},
						f: [{
							e: 172,
							f: 74,
							r: 29,
							t: [{
								a: 139,
								e: 14,
								r: 14
							}, 1]
						}, 76],
						g: {
							a: {
								f: 22,
								s: 9
							},
							e: {
								".": 2,
								b: 54,
								i: 9,
								n: { e: 25 },
								r: {
									l: 34,
									p: 34
								}
							},
							i: 108,
							l: 30,
							o: 6,
							r: 30,
							s: {
								p: { o: 34 },
								t: {
									a: 34,
									e: 34,
									r: 34
								}
							},
							u: 6
						},
						h: [{ u: 113 }, 69],
						i: {
							d: { ".": 0 },
							s: { ".": 0 }
						},
						k: {
							a: 68,
							e: 72
						},
						l: { t: 66 },
						m: {
							b: { i: { e: 25 } },
							d: 79,
							e: [{ n: 86 }, 68],
							f: 74,
							g: 74,
							h: 79,
							j: 66,
							k: 74,
							l: 74,
							m: 74,
							p: { h: 24 },
							r: 74,
							s: 66,
							w: 79,
							z: 74
						},
						n: [{
							a: [{ p: 0 }, 79],
							b: 79,
							d: { r: 14 },
							f: 79,
							g: {
								".": 78,
								e: { ".": 83 },
								l: 82,
								s: { g: { e: { n: { e: 147 } } } }
							},
							i: 172,
							k: { r: 75 },
							l: 79,
							r: 74,
							s: 79,
							t: 74,
							v: 74,
							w: 74
						}, 76],
						p: {
							e: 72,
							f: 14
						},
						r: {
							a: {
								n: 22,
								t: 22,
								u: 9
							},
							c: { h: 86 },
							e: { i: 22 },
							g: 74,
							i: { s: 9 },
							k: 66,
							l: 79,
							n: 74,
							o: [{
								f: 9,
								r: 9
							}, 68],
							s: 74,
							t: 79,
							z: 99
						},
						s: {
							e: { r: 9 },
							i: 0,
							p: { r: 0 },
							s: {
								a: 24,
								c: 24,
								e: {
									i: { n: 7 },
									l: 36,
									r: 251
								},
								i: 4,
								o: 24,
								p: 24,
								t: [{ i: 26 }, 4],
								u: { r: 4 }
							},
							t: [{
								a: {
									e: 26,
									k: 26
								},
								e: {
									i: 26,
									r: {
										f: 49,
										k: 49,
										l: 7
									}
								},
								o: 139,
								u: 24
							}, 6],
							u: 30
						},
						t: {
							a: {
								e: 22,
								l: 9,
								n: 22,
								u: 22
							},
							ä: 6,
							e: {
								b: 22,
								g: 54,
								i: 22,
								l: 22,
								n: {
									g: 44,
									t: 16
								},
								r: [{
									b: 16,
									e: 16,
									g: 16,
									s: { a: 17 },
									z: 16
								}, 5],
								x: 8
							},
							h: { y: 9 },
							i: { n: { s: 34 } },
							o: [{
								b: 22,
								e: 9,
								f: 54,
								p: 9,
								r: 22
							}, 74],
							r: 30,
							s: {
								a: 11,
								c: { h: { l: 34 } },
								k: 11
							},
							u: { r: 22 },
							z: 8
						}
					},
					ü: {
						b: {
							e: 74,
							u: 74
						},
						c: { k: { e: [{ r: 42 }, 5] } },
						g: { e: { l: { e: 25 } } },
						h: [{
							e: {
								l: 54,
								m: 9
							},
							l: 8
						}, 74],
						s: [{ c: { h: { a: 9 } } }, 6]
					},
					v: [{
						e: { o: 65 },
						l: 6
					}, 74],
					w: 74,
					x: 74,
					y: [{
						a: 125,
						c: 0,
						e: {
							n: 0,
							r: 1
						},
						o: [{ n: {
							".": 0,
							n: 0
						} }, 69],
						r: {
							a: 14,
							i: { e: 14 }
						},
						s: {
							e: { n: 2 },
							p: 0
						},
						t: {
							h: 0,
							r: { e: 22 }
						}
					}, 76],
					z: [{
						a: {
							e: { r: 85 },
							g: 113,
							k: 65,
							l: 0,
							m: 1,
							n: { t: 85 },
							p: { p: 85 },
							r: [{ o: 0 }, 1],
							s: 153,
							t: 65,
							u: { s: 85 }
						},
						ä: { r: 113 },
						e: {
							i: {
								m: 85,
								s: 85
							},
							l: [{ e: 85 }, 1],
							n: {
								t: {
									h: 114,
									r: { o: 27 },
									s: 78,
									w: 78
								},
								z: 85
							},
							p: 1,
							r: {
								h: 122,
								m: 122,
								o: 8,
								s: { a: 2 },
								t: { r: 3 },
								z: 122
							},
							t: [{ a: 0 }, 1],
							u: { g: { i: { n: 38 } } }
						},
						i: {
							d: 113,
							k: { o: 0 },
							m: [{ i: 0 }, 1],
							n: {
								d: 85,
								f: 0,
								g: 0,
								s: { t: 114 },
								t: 0
							}
						},
						l: 0,
						o: {
							b: 1,
							e: { f: 0 },
							f: 153,
							r: 113,
							z: 113
						},
						r: { e: { i: 2 } },
						t: [{ h: { a: 0 } }, 1],
						u: {
							f: { e: 135 },
							g: { s: 23 }
						},
						v: { o: { l: 5 } },
						w: {
							a: { r: 78 },
							o: 65,
							ö: 65,
							u: 65
						}
					}, 74]
				},
				m: {
					a: [{
						a: {
							l: { a: 0 },
							n: 1,
							r: { i: 0 },
							t: { l: 0 }
						},
						b: {
							b: 79,
							d: 74,
							f: 74,
							g: 74,
							h: 74,
							k: 74,
							l: {
								a: 66,
								ä: 77
							},
							m: 79,
							n: 74,
							o: 0,
							r: {
								a: 4,
								i: 9
							},
							s: 74,
							t: 79,
							w: 74,
							z: 74
						},
						c: {
							a: { r: 22 },
							h: {
								a: { n: 2 },
								i: 0,
								o: 0,
								s: { e: 88 },
								t: {
									a: 23,
									e: { r: {
										f: 27,
										g: 39,
										h: 39,
										r: 27,
										s: 39,
										t: 39,
										w: 39
									} },
									r: 13
								},
								u: 0
							},
							i: 6,
							k: [{ s: 23 }, 74],
							t: 79
						},
						d: {
							a: { m: 23 },
							d: 79,
							e: {
								l: 9,
								m: 9
							},
							j: 29,
							m: 79,
							r: 216,
							s: 1,
							v: 74
						},
						e: {
							n: { d: 82 },
							p: {
								f: 82,
								o: 0
							},
							q: 74,
							r: {
								e: { r: 98 },
								h: 0,
								w: 0,
								z: { e: { n: 191 } }
							},
							s: { t: [{ r: 2 }, 14] },
							t: { a: 0 },
							u: { s: {
								".": 34,
								c: 13
							} }
						},
						f: [{
							f: 79,
							r: 1,
							t: 79
						}, 43],
						g: {
							e: {
								".": 9,
								b: 9,
								g: 9,
								k: 9,
								n: 107,
								p: 9,
								s: { ".": 9 },
								v: 9,
								w: 9
							},
							g: 79,
							i: {
								e: { r: {
									".": 26,
									s: 26
								} },
								t: 129
							},
							n: 28,
							r: { i: 0 }
						},
						h: {
							l: { e: { r: 4 } },
							o: 0,
							ü: 0
						},
						i: {
							l: { e: { r: 4 } },
							n: { e: 24 },
							s: { e: 24 }
						},
						k: {
							a: { d: 9 },
							e: {
								".": 9,
								s: 9
							},
							l: {
								a: 0,
								i: 0
							},
							r: 1,
							t: 79,
							u: { s: 9 }
						},
						l: {
							a: {
								d: {
									a: 5,
									e: 2
								},
								e: { r: 34 },
								g: 0,
								k: 8,
								n: 8,
								s: 0
							},
							ä: { r: 9 },
							b: 68,
							d: { e: { h: { y: 338 } } },
							e: { n: {
								s: 5,
								t: 9
							} },
							i: {
								e: { r: { ".": 26 } },
								n: {
									s: 16,
									v: 9
								}
							},
							k: 68,
							l: { t: 75 },
							o: {
								n: 22,
								p: 9,
								r: 54
							},
							s: {
								k: { a: 34 },
								t: { e: { r: [{
									b: 221,
									n: 221
								}, 38] } }
							},
							u: [{ t: 22 }, 68],
							z: { ä: { p: 4 } }
						},
						m: {
							b: 79,
							i: { d: 9 },
							o: { e: 9 },
							ö: 172,
							p: 79,
							t: 79
						},
						n: {
							a: {
								e: 66,
								g: 83,
								l: 77,
								n: 8,
								r: 9,
								t: 328,
								u: 9
							},
							ä: 79,
							b: { i: { e: 75 } },
							c: { e: {
								".": 4,
								k: 4
							} },
							d: [{ i: 8 }, 23],
							e: {
								r: {
									f: 34,
									n: 44
								},
								t: 9
							},
							g: {
								a: [{ b: 75 }, 11],
								e: { b: 116 },
								s: 66
							},
							h: { ä: 75 },
							i: {
								n: { t: 5 },
								p: 83
							},
							k: { e: 75 },
							l: {
								a: 75,
								e: 78
							},
							o: {
								d: 80,
								m: 36
							},
							p: {
								f: 75,
								l: 78
							},
							s: {
								a: { t: { z: 88 } },
								ä: 82,
								c: { h: { l: 88 } },
								i: 82,
								p: 82,
								t: { i: 116 }
							},
							t: { a: {
								g: 4,
								n: 4
							} },
							u: {
								m: 8,
								s: 14
							},
							w: { e: { n: 75 } },
							z: {
								a: 82,
								e: 5,
								u: 66,
								ü: 66
							}
						},
						o: {
							b: 29,
							r: 6
						},
						p: {
							f: { l: 0 },
							h: { r: 9 },
							p: {
								a: 82,
								l: 82
							},
							r: 0
						},
						r: {
							a: {
								g: 75,
								n: 4
							},
							b: 79,
							e: { a: 82 },
							g: [{ u: 66 }, 11],
							i: 0,
							k: [{
								l: { o: 4 },
								r: 4
							}, 72],
							m: {
								b: 66,
								e: { ".": 116 }
							},
							o: [{ d: 26 }, 4],
							ö: 0,
							r: 74,
							s: {
								c: { h: {
									e: {
										i: 7,
										r: 7
									},
									l: 263,
									m: 7,
									n: 7,
									o: 7,
									r: 7,
									w: 263
								} },
								e: 82,
								p: 4,
								u: 4
							},
							t: {
								".": 75,
								i: 82
							},
							u: 0,
							ü: 0
						},
						s: {
							c: {
								h: 5,
								o: 0
							},
							e: { r: { n: 120 } },
							p: [{
								a: 0,
								e: { n: 2 },
								r: 0
							}, 63],
							s: { o: 181 },
							t: {
								a: { n: 26 },
								e: {
									l: 2,
									n: [{ t: 49 }, 98]
								},
								i: 4,
								o: 4,
								r: 28
							}
						},
						t: {
							a: {
								e: 22,
								n: 22,
								r: 22,
								t: 9
							},
							ä: 30,
							e: {
								i: 8,
								l: 129,
								n: 23,
								r: {
									d: 16,
									i: { n: 157 },
									z: 16
								}
							},
							h: { o: 9 },
							i: { k: { a: { n: 27 } } },
							m: { o: 82 },
							o: {
								a: 9,
								m: { a: 2 },
								p: { f: 16 },
								r: { t: 16 }
							},
							s: {
								p: 11,
								t: 23
							},
							t: { h: [{
								a: 23,
								ä: 339,
								e: 4
							}, 8] },
							u: { r: { l: 34 } },
							z: 74
						},
						u: {
							c: 74,
							f: 215,
							g: 79,
							l: {
								e: { s: 4 },
								o: 24,
								ö: 4
							},
							m: 0,
							n: [{
								a: 0,
								g: 0,
								t: 0
							}, 78],
							s: {
								".": 78,
								a: 4,
								d: 75,
								p: 14,
								t: 14
							},
							ß: 79,
							t: {
								a: 4,
								e: { r: { h: 49 } },
								o: { r: 5 }
							}
						},
						x: { a: 6 },
						y: [{ o: 0 }, 65]
					}, 76],
					ä: [{
						h: { r: 8 },
						n: { d: 79 },
						p: 64,
						q: 74,
						r: {
							e: { r: 5 },
							k: { l: 4 },
							z: [{ e: { n: 98 } }, 1]
						},
						u: { s: {
							".": 0,
							c: 24
						} }
					}, 76],
					b: [{
						e: {
							e: { r: 4 },
							n: { e: { r: 26 } },
							r: { e: {
								n: 4,
								r: 270
							} }
						},
						i: {
							e: { i: 24 },
							o: { f: 11 }
						},
						l: { e: { s: 14 } },
						o: { l: { e: { r: 4 } } },
						r: { e: 9 },
						s: 0,
						y: { t: 1 }
					}, 84],
					c: [{
						h: 177,
						r: 64
					}, 74],
					d: [{
						a: {
							b: 65,
							e: { r: 0 },
							n: 113,
							r: {
								b: 0,
								t: 0
							},
							s: 95,
							t: { o: 0 }
						},
						ä: { r: 0 },
						e: {
							a: 1,
							i: 113,
							m: { i: 135 },
							n: [{ t: 85 }, 1],
							r: [{
								f: 85,
								k: 85,
								l: 85,
								r: 85,
								t: 85,
								w: 85
							}, 68]
						},
						i: {
							a: 1,
							e: [{ n: 5 }, 1]
						},
						o: { b: 65 },
						r: {
							a: { s: 0 },
							u: 66
						},
						s: {
							a: 30,
							ä: 6,
							p: 1
						},
						u: { m: { s: 0 } }
					}, 74],
					e: [{
						a: {
							n: 1,
							t: 0
						},
						b: [{ e: { n: 9 } }, 1],
						c: [{ h: { o: 82 } }, 43],
						d: [{ i: {
							e: 5,
							t: { o: 9 }
						} }, 72],
						e: [{
							i: { n: {
								g: 34,
								s: 34
							} },
							m: { i: { s: 15 } },
							n: [{ e: 0 }, 1],
							p: 68,
							r: {
								e: { i: [{ c: 26 }, 4] },
								u: 14
							}
						}, 72],
						f: { f: 79 },
						h: [{
							l: {
								e: { r: 36 },
								s: 5
							},
							r: {
								a: 103,
								e: { r: [{ t: 7 }, 98] }
							}
						}, 72],
						i: {
							c: 74,
							f: 79,
							g: 79,
							n: {
								d: {
									a: 23,
									e: { s: 42 }
								},
								e: {
									c: 34,
									n: { z: 7 },
									r: {
										k: 180,
										l: 7
									}
								},
								h: { a: { l: 27 } },
								s: {
									e: { l: 27 },
									p: 5
								}
							},
							s: [{
								".": 82,
								b: 66,
								o: 0,
								t: [{ a: 25 }, 83]
							}, 65]
						},
						l: {
							a: { u: 22 },
							d: [{ e: { i: 25 } }, 340],
							e: {
								c: 0,
								i: { n: 16 },
								k: 77,
								m: 82,
								n: 22,
								r: 22,
								t: 5
							},
							f: { ".": 82 },
							i: {
								d: 8,
								m: 77,
								n: 23
							},
							k: { e: { i: 36 } },
							o: [{
								b: 22,
								r: 9
							}, 72],
							p: 8,
							s: {
								a: {
									c: 117,
									n: 4
								},
								p: { h: 4 },
								t: { a: 36 }
							},
							t: { e: { r: { n: 220 } } },
							z: {
								e: {
									i: 4,
									n: { t: 49 }
								},
								i: 4
							}
						},
						m: {
							i: { s: { s: 179 } },
							p: 79
						},
						n: {
							".": 65,
							a: {
								b: 184,
								d: { e: 4 },
								g: 4,
								n: 9,
								u: 8
							},
							ä: 6,
							d: {
								e: { c: 5 },
								l: 82,
								u: 23
							},
							e: {
								b: 11,
								d: 8,
								n: {
									d: 34,
									e: 25,
									t: 34
								},
								r: {
									b: 34,
									o: 157,
									ö: 34,
									s: 34
								},
								s: 23,
								v: 54
							},
							f: 8,
							g: { a: { g: 318 } },
							i: {
								d: 9,
								l: 9,
								m: 22
							},
							k: 68,
							s: {
								a: { u: 36 },
								e: {
									".": 4,
									b: 4,
									m: { b: 7 },
									r: { t: 26 },
									s: 4,
									x: [{ p: 42 }, 4]
								},
								i: { d: 117 },
								t: {
									e: { m: { p: 27 } },
									r: { u: { n: 26 } }
								},
								u: { m: 4 }
							},
							t: {
								a: {
									n: { z: 49 },
									r: { t: { e: { n: 32 } } }
								},
								e: {
									i: { g: 49 },
									n: { d: { e: { n: 49 } } },
									r: {
										s: 49,
										w: 49
									},
									t: 4
								},
								h: {
									i: 4,
									u: 4
								},
								i: { n: { s: 49 } },
								r: {
									e: { s: 7 },
									o: { l: 49 }
								}
							},
							u: { m: 8 },
							z: { w: 23 }
						},
						o: [{ u: 74 }, 125],
						p: 125,
						r: {
							a: [{
								s: 14,
								u: { t: { o: 38 } }
							}, 0],
							b: 8,
							d: {
								e: {
									".": 116,
									n: 219
								},
								u: { n: 4 }
							},
							e: {
								b: 54,
								c: { k: 34 },
								f: 23,
								i: { s: 16 },
								n: {
									d: 16,
									s: 16,
									t: 16
								},
								r: {
									d: 16,
									f: 16,
									k: { l: 19 }
								}
							},
							f: { o: { l: 116 } },
							g: [{
								ä: { n: 116 },
								u: { s: 219 }
							}, 23],
							i: {
								e: 23,
								n: { d: 5 }
							},
							k: { l: { ä: 116 } },
							l: { ö: 82 },
							n: { s: 5 },
							o: { f: 8 },
							s: {
								a: { u: 98 },
								i: { v: 4 },
								m: 8,
								n: 8
							},
							t: {
								e: 341,
								i: 5
							},
							z: {
								ä: 75,
								e: {
									r: 4,
									u: 116
								},
								w: { e: 4 }
							}
						},
						s: {
							".": 78,
							a: [{ e: 8 }, 1],
							ä: 6,
							e: {
								l: 11,
								r: { o: 157 }
							},
							o: { r: 8 },
							p: {
								e: 4,
								r: 8
							},
							s: {
								a: {
									c: 36,
									l: 4,
									n: 36,
									y: 4
								},
								e: { r: { s: { a: 7 } } },
								o: { r: 36 },
								t: {
									e: 4,
									i: 4,
									u: 4
								}
							},
							t: [{ o: 0 }, 68]
						},
						t: {
							a: [{ s: { t: 26 } }, 217],
							e: { r: 107 },
							h: 29,
							ö: 74,
							r: {
								e: { s: 34 },
								i: { g: 9 },
								o: { s: 25 }
							},
							t: {
								e: { n: { d: { e: 197 } } },
								i: 24
							}
						},
						u: [{
							m: 0,
							t: { e: { r: { e: 342 } } }
						}, 186],
						x: {
							e: 234,
							p: 74
						}
					}, 76],
					é: 76,
					f: [{
						a: { h: { r: { t: { a: 19 } } } },
						e: { n: 68 },
						i: { l: { e: { ".": 4 } } }
					}, 121],
					g: [{
						e: { b: 68 },
						l: { i: { m: 5 } },
						u: { s: 68 }
					}, 84],
					h: [{ a: { u: [{ t: { o: 25 } }, 9] } }, 121],
					i: [{
						a: [{
							b: 1,
							k: 0,
							m: 1,
							t: 172
						}, 43],
						b: { i: { e: 14 } },
						c: {
							e: 8,
							h: 0,
							i: 6,
							r: 0
						},
						d: {
							".": 65,
							e: { a: 9 },
							i: { ".": 9 },
							r: 29,
							y: 84
						},
						e: {
							d: { r: 8 },
							n: { o: 9 },
							r: { e: { r: 98 } },
							t: {
								a: { u: 4 },
								i: 24,
								r: {
									ä: 36,
									u: 4
								}
							}
						},
						f: 43,
						k: {
							a: { r: 22 },
							e: {
								l: 22,
								n: [{ s: 16 }, 5],
								r: {
									l: 7,
									z: 44
								}
							},
							i: { n: 22 },
							o: {
								b: 22,
								f: 22,
								n: 9
							},
							r: { e: 9 },
							u: { m: 9 }
						},
						l: {
							a: 28,
							i: 4,
							l: { u: 82 },
							u: 28
						},
						m: {
							m: 79,
							p: 79
						},
						n: {
							a: [{ b: 184 }, 0],
							e: {
								c: { k: 34 },
								f: 9,
								r: { i: 343 }
							},
							f: { o: 75 },
							g: [{
								a: { n: 4 },
								l: 4,
								s: 103
							}, 65],
							i: { t: 82 },
							k: { r: 4 },
							o: {
								f: 22,
								p: 0,
								s: 14
							},
							t: { e: { r: { p: 136 } } },
							u: 0,
							z: { o: 24 }
						},
						o: [{
							b: 29,
							n: { i: 86 },
							s: 0
						}, 6],
						p: 43,
						r: {
							a: 0,
							g: 74
						},
						s: {
							a: [{ u: 151 }, 0],
							c: { h: {
								e: {
									f: 33,
									r: {
										b: 33,
										z: 344
									}
								},
								i: 9
							} },
							e: { r: 14 },
							n: 29,
							o: { m: 9 },
							p: {
								a: 28,
								h: 28,
								o: 0
							},
							s: {
								a: [{ c: 4 }, 8],
								e: { r: 4 },
								i: { n: 36 },
								t: 4
							},
							t: { e: 8 }
						},
						t: {
							a: {
								k: 8,
								r: 9,
								s: 8,
								u: 8
							},
							e: [{
								d: 8,
								m: 8,
								r: 8,
								s: 8
							}, 68],
							h: 30,
							i: {
								a: 0,
								s: { s: 34 }
							},
							o: [{
								p: 8,
								r: 8
							}, 68],
							r: 30,
							s: [{ a: 34 }, 11],
							u: [{ r: 8 }, 345],
							z: [{ a: 8 }, 74]
						},
						z: { w: 6 }
					}, 76],
					j: [{ ä: { g: { e: 5 } } }, 74],
					k: 121,
					l: [{
						c: 43,
						e: [{
							i: { n: { g: 5 } },
							r: { i: { n: { t: 32 } } }
						}, 66],
						v: 6
					}, 69],
					m: [{
						a: {
							a: { l: 0 },
							b: { a: { r: 4 } },
							e: {
								h: 85,
								u: 85
							},
							k: { r: 28 },
							l: { l: 0 },
							n: {
								b: 78,
								f: 78,
								k: 85,
								s: 85,
								u: 86,
								z: 85
							},
							p: [{ o: 0 }, 1],
							r: {
								".": 88,
								t: 0
							},
							s: { p: 8 }
						},
						ä: {
							h: 113,
							u: 113
						},
						d: 1,
						e: {
							b: 95,
							d: { i: { t: 15 } },
							f: 113,
							i: {
								d: 85,
								n: 0,
								s: { e: 2 }
							},
							l: {
								a: [{ d: 36 }, 5],
								i: { n: 36 }
							},
							n: {
								e: { r: 23 },
								o: 4,
								s: {
									p: { a: 19 },
									t: { r: { u: 27 } }
								},
								t: {
									a: 26,
									e: {
										".": 27,
										n: 27
									},
									g: 114,
									l: 78,
									s: 114,
									w: 78
								},
								z: { u: { c: 32 } }
							},
							r: {
								a: 139,
								e: { c: 4 },
								f: { o: { l: 27 } },
								k: 5,
								s: { i: { o: 27 } }
							},
							s: [{
								a: 14,
								c: 8,
								e: 14,
								s: { e: { n: { s: 27 } } },
								t: 14
							}, 1],
							u: 113,
							x: 65
						},
						i: {
							e: { l: 11 },
							k: 99,
							n: {
								b: 85,
								f: 85,
								h: 85,
								n: 0,
								s: 85,
								t: 85
							},
							s: {
								c: { h: 98 },
								t: 11
							},
							t: {
								u: 8,
								w: 8
							}
						},
						m: { i: 68 },
						o: {
							p: { e: 0 },
							r: { g: 0 },
							u: 113
						},
						p: 125,
						s: {
							k: 1,
							p: 4,
							t: { r: 4 }
						},
						t: {
							e: 0,
							h: [{ e: { r: 2 } }, 6]
						},
						u: {
							e: { l: 5 },
							m: 65,
							n: 66,
							t: { s: 103 }
						},
						ü: { l: [{ l: 86 }, 68] }
					}, 69],
					n: [{
						e: {
							b: { l: 4 },
							s: {
								i: 138,
								t: 14
							}
						},
						i: { e: { r: 8 } }
					}, 121],
					o: [{
						b: {
							b: 78,
							e: 172,
							j: 74
						},
						c: { h: { e: 0 } },
						d: {
							e: { s: {
								t: 26,
								z: 26
							} },
							r: 6
						},
						e: {
							b: 68,
							f: 216,
							h: [{ e: 0 }, 1],
							k: 74,
							l: { a: 0 },
							m: 29,
							r: { o: 0 }
						},
						f: {
							e: { n: 9 },
							f: 79
						},
						g: { a: { l: 22 } },
						h: { a: 1 },
						k: {
							a: { l: 8 },
							l: [{
								a: 8,
								e: 0
							}, 63]
						},
						l: {
							c: [{ h: { a: 25 } }, 72],
							d: 11,
							o: 0,
							t: 74
						},
						m: { e: 4 },
						n: {
							a: {
								e: 22,
								l: 8,
								n: 22,
								t: { o: 34 }
							},
							ä: 6,
							d: {
								a: { s: 4 },
								e: {
									l: 36,
									r: { k: 49 }
								},
								i: { n: 4 },
								r: { e: 4 }
							},
							e: { r: 22 },
							i: { e: {
								n: 23,
								r: { ".": 26 }
							} },
							s: {
								t: 24,
								u: 11
							},
							t: { a: 23 },
							y: 74
						},
						o: 6,
						p: {
							e: { r: 9 },
							f: 79,
							t: 74
						},
						r: {
							a: {
								e: 0,
								l: 0,
								t: 0
							},
							d: {
								a: 24,
								e: { r: {
									e: 49,
									l: 49,
									m: 49
								} },
								r: 4
							},
							e: {
								i: 9,
								n: { g: { e: 34 } }
							},
							g: { e: { n: { s: 38 } } },
							i: { n: { t: 34 } },
							o: [{
								b: 9,
								p: 9
							}, 68],
							t: 11
						},
						s: {
							a: { i: { s: { c: { h: { e: 27 } } } } },
							k: { a: 9 },
							p: 29,
							t: [{ i: 28 }, 6],
							u: 30
						},
						t: { h: 28 },
						u: [{ s: 68 }, 6],
						x: 69,
						y: 186
					}, 76],
					ö: [{
						b: 1,
						c: 6,
						f: 121,
						k: 74,
						l: 69
					}, 76],
					p: [{
						a: {
							n: { e: 8 },
							r: [{ b: 0 }, 6],
							t: 23
						},
						e: {
							l: {
								a: 4,
								e: { r: 4 },
								i: { n: 4 }
							},
							n: {
								e: [{ r: 114 }, 4],
								s: 5
							}
						},
						f: {
							a: { u: 8 },
							e: {
								f: 8,
								l: 22,
								n: { z: 16 },
								r: {
									f: {
										o: 10,
										u: 17
									},
									z: 16
								}
							},
							l: {
								a: { e: 34 },
								ä: 8,
								o: 8,
								ü: { c: 34 }
							},
							r: { a: 8 }
						},
						h: {
							a: {
								f: 0,
								u: 8
							},
							e: 68,
							o: {
								e: 78,
								r: { g: 34 }
							},
							ö: 65
						},
						i: [{
							a: 1,
							n: 23
						}, 66],
						l: [{ e: {
							".": 0,
							m: { ".": 114 },
							n: 85,
							s: 85
						} }, 6],
						o: [{
							l: { i: 11 },
							r: { t: {
								a: [{ g: 27 }, 98],
								e: { r: 52 }
							} }
						}, 66],
						p: 1,
						r: 64,
						s: {
							h: 0,
							t: {
								a: 0,
								r: 28
							}
						}
					}, 74],
					q: 74,
					r: [{
						a: 66,
						i: { c: { h: { t: { e: 123 } } } },
						u: 66
					}, 121],
					s: [{
						a: {
							k: 65,
							l: {
								l: 0,
								t: 85
							},
							m: { t: 0 },
							n: {
								d: { r: 2 },
								g: 85,
								m: 78,
								r: 78,
								t: 85,
								z: 85
							},
							s: 95,
							u: {
								f: 85,
								g: 23,
								n: 23
							}
						},
						b: 0,
						c: {
							h: {
								a: { n: 78 },
								l: 23,
								u: 66
							},
							o: 65
						},
						e: {
							f: 113,
							i: { n: { s: { a: 2 } } },
							k: 129,
							l: {
								a: 31,
								e: [{ i: 26 }, 4]
							},
							n: [{
								d: { e: 98 },
								e: 85,
								t: { l: 78 }
							}, 1],
							r: {
								f: 0,
								k: 0,
								t: 0,
								v: 88
							},
							t: [{ i: 0 }, 1],
							x: 211
						},
						h: { i: 68 },
						i: {
							m: { p: 85 },
							n: [{
								i: 0,
								t: 0
							}, 1]
						},
						k: { l: 65 },
						o: {
							d: 95,
							r: [{
								c: 0,
								i: 85
							}, 1],
							u: 113
						},
						p: {
							e: { d: 78 },
							l: 65,
							o: {
								n: 9,
								t: 78
							},
							r: { o: 78 },
							u: 6
						},
						s: [{ a: 4 }, 29],
						t: {
							ä: { t: [{ i: 2 }, 66] },
							e: {
								i: [{ l: 78 }, 66],
								m: 78
							},
							i: [{ t: 78 }, 6],
							o: 6,
							r: {
								a: { s: 162 },
								o: 5
							},
							u: 6,
							y: 65
						},
						u: {
							m: { s: 0 },
							r: 113
						},
						y: 66,
						z: { i: 65 }
					}, 69],
					t: [{
						a: {
							m: 1,
							s: { c: 9 }
						},
						ä: { n: { d: 0 } },
						c: 0,
						e: {
							a: 1,
							b: 95,
							d: 95,
							f: 113,
							i: {
								n: 0,
								s: 85,
								w: 85
							},
							l: { t: 0 },
							m: [{ i: 85 }, 1],
							n: {
								g: {
									a: 146,
									l: 114
								},
								o: 4,
								s: { e: 132 },
								t: {
									f: 114,
									g: 114,
									l: 78,
									r: 132,
									s: 114,
									w: 78
								}
							},
							r: {
								i: 4,
								n: 23
							},
							t: { a: 85 },
							u: 113,
							v: 95
						},
						h: 43,
						i: {
							d: 95,
							m: 113,
							n: {
								b: 0,
								d: 0,
								f: 0,
								h: 0,
								s: 0
							},
							r: 95,
							s: {
								c: { h: { w: 7 } },
								r: 0
							},
							t: { a: 0 }
						},
						m: { e: { n: { s: 5 } } },
						o: {
							b: 65,
							e: { s: 0 },
							r: {
								d: 0,
								g: 0
							}
						},
						ö: {
							l: 65,
							s: 0
						},
						r: {
							a: {
								h: 78,
								n: { g: 2 },
								u: { c: 2 }
							},
							e: {
								c: 0,
								s: 85
							},
							i: { s: 85 },
							o: {
								b: 0,
								t: 0
							}
						},
						s: {
							a: 6,
							c: 1,
							e: [{
								l: 54,
								n: 9
							}, 0],
							k: {
								e: { l: 15 },
								r: 34
							},
							p: { r: { u: 2 } },
							t: { r: { o: 4 } }
						},
						t: 1,
						u: {
							e: { n: 8 },
							m: 0
						},
						z: 1
					}, 74],
					u: [{
						a: 43,
						c: [{ k: {
							e: {
								l: 9,
								r: [{
									k: 40,
									s: 40,
									z: 40
								}, 98]
							},
							s: {
								p: 26,
								t: 26
							},
							u: 9
						} }, 74],
						e: {
							b: 79,
							c: 74,
							h: {
								e: { r: 4 },
								l: { a: 25 }
							},
							l: {
								".": 0,
								l: { a: 25 },
								s: 0
							},
							n: { s: 23 },
							z: 0
						},
						f: 6,
						g: 74,
						h: 69,
						l: {
							a: 0,
							l: {
								a: { u: 4 },
								e: 24
							},
							s: 74,
							t: 68
						},
						m: {
							f: 79,
							l: 74,
							r: 74,
							s: {
								p: 24,
								t: 66
							},
							t: 74
						},
						n: {
							d: {
								a: {
									n: [{ t: 7 }, 98],
									r: 4
								},
								e: { r: { f: 49 } },
								r: 14
							},
							e: { r: [{ k: 9 }, 5] },
							g: { e: { b: 116 } },
							i: { v: 75 },
							m: 65,
							w: 74,
							z: 74
						},
						r: {
							a: { u: 8 },
							e: 72,
							l: 79,
							n: 68,
							u: [{ f: 54 }, 29]
						},
						s: [{
							a: 30,
							e: { r: { f: 34 } },
							i: { n: 9 },
							o: 30,
							s: {
								e: { h: 117 },
								p: 23
							},
							t: [{
								".": 75,
								a: 8
							}, 6],
							u: 6
						}, 65],
						ß: { e: 14 },
						t: {
							a: { u: 22 },
							e: { r: 22 },
							o: 172,
							s: { t: { r: 4 } }
						}
					}, 76],
					ü: {
						b: 74,
						d: 76,
						h: [{
							e: { r: 9 },
							l: { a: 14 }
						}, 76],
						l: 76,
						n: 76,
						t: 76
					},
					v: 74,
					w: [{ e: {
						l: [{ t: [{ e: { r: 193 } }, 86] }, 68],
						t: { t: { e: { r: { e: { r: 312 } } } } }
					} }, 84],
					y: [{
						a: 43,
						l: { a: 0 },
						o: { n: { ".": 0 } },
						s: {
							p: 29,
							t: 22
						}
					}, 76],
					z: 84
				},
				n: {
					a: {
						".": 76,
						a: 76,
						b: [{
							a: [{ r: 22 }, 72],
							ä: 72,
							b: 75,
							d: 75,
							e: {
								c: 72,
								i: 9,
								n: { s: 98 },
								r: {
									k: 34,
									r: 115
								}
							},
							f: [{ r: 4 }, 74],
							g: 74,
							h: 66,
							i: [{ t: 184 }, 65],
							l: 6,
							o: {
								r: 22,
								s: 9
							},
							ö: 72,
							r: {
								a: 9,
								e: 9,
								i: 9,
								u: { e: 4 },
								ü: 142
							},
							s: 75,
							t: 75,
							u: { s: 9 },
							z: 74
						}, 64],
						c: {
							".": 72,
							h: {
								b: 72,
								e: [{
									n: [{
										".": 2,
										t: 346
									}, 98],
									r: {
										b: 26,
										s: 26
									}
								}, 9],
								f: 72,
								h: 72,
								i: 14,
								l: 72,
								m: 72,
								r: 72,
								s: [{
									c: 83,
									e: 88,
									p: 347
								}, 14],
								t: [{
									".": 78,
									e: { r: {
										f: 38,
										k: 27,
										s: { c: 39 }
									} },
									o: 23,
									r: {
										a: { u: { m: 27 } },
										e: { n: 39 }
									}
								}, 72],
								w: 72
							}
						},
						d: {
							a: { p: 75 },
							d: 66,
							e: {
								l: [{
									a: 25,
									e: 25
								}, 23],
								r: [{ ".": 88 }, 9],
								t: 5
							},
							i: [{ e: { r: { s: { ".": 26 } } } }, 65],
							l: 66,
							m: 82,
							r: 348,
							s: 66
						},
						e: {
							c: 124,
							e: 72,
							h: {
								e: 72,
								m: 72,
								n: 82,
								t: 72
							},
							i: 72,
							m: 216,
							n: 79,
							p: 65,
							q: 74,
							r: {
								".": 72,
								g: 0
							},
							u: { s: { ".": 34 } },
							x: 72
						},
						f: [{
							l: 217,
							r: { a: 0 }
						}, 69],
						g: [{
							e: {
								i: [{ n: 42 }, 14],
								l: { e: [{ i: 27 }, 25] },
								m: 9,
								n: { t: 9 }
							},
							g: 79,
							i: {
								o: 9,
								t: 9
							},
							r: 29
						}, 76],
						h: [{
							e: { r: { k: 16 } },
							m: 72,
							n: 66,
							o: { e: 8 },
							ö: 6,
							r: { ".": 82 },
							u: 6
						}, 97],
						i: [{
							d: 29,
							e: 1,
							m: 0,
							r: [{ e: 4 }, 79]
						}, 97],
						k: [{
							a: { d: 9 },
							ä: 72,
							n: 84,
							o: 72,
							r: { o: 9 },
							t: 75,
							u: { s: 9 }
						}, 64],
						l: {
							".": 65,
							a: [{
								b: 8,
								d: 8,
								e: 8,
								k: 8,
								m: 8,
								n: { g: 34 },
								r: { e: 34 },
								s: 8,
								t: 8
							}, 68],
							ä: 6,
							b: {
								b: 75,
								k: 82,
								r: 23
							},
							d: { a: 8 },
							e: {
								b: 9,
								d: 22,
								i: 22,
								l: 9,
								n: {
									d: 16,
									s: { e: 19 },
									t: [{ s: 34 }, 9]
								},
								p: 22,
								r: {
									b: 16,
									e: { i: 17 },
									f: 16,
									g: 44,
									h: 44,
									m: 16,
									s: 44,
									w: 16,
									z: 44
								},
								s: 5,
								x: 349
							},
							f: 68,
							g: 8,
							i: [{ d: 54 }, 65],
							k: 68,
							l: {
								e: { n: { g: 61 } },
								o: { r: 4 },
								t: 75
							},
							m: { t: 66 },
							o: {
								b: 9,
								e: [{ f: 34 }, 9],
								g: 75,
								p: 9,
								r: 22
							},
							ö: 8,
							s: {
								".": 78,
								k: {
									a: 31,
									r: 34
								}
							},
							t: {
								".": 66,
								d: 66,
								o: 34,
								y: 78
							},
							u: [{ k: 8 }, 6],
							y: 74
						},
						m: {
							a: {
								l: 129,
								t: 129
							},
							ä: 72,
							e: {
								".": 72,
								i: 9,
								n: [{ s: { p: 21 } }, 81],
								r: 77
							},
							i: [{
								d: 129,
								n: 9
							}, 65],
							m: 79,
							n: 149,
							o: 72,
							p: 66,
							t: { s: 23 },
							y: 72
						},
						n: {
							a: [{
								e: 9,
								l: 9,
								t: 305
							}, 75],
							ä: 109,
							b: 74,
							d: [{
								".": 78,
								e: { n: 98 },
								s: 78
							}, 293],
							e: {
								m: 9,
								r: 8,
								u: 8
							},
							f: 75,
							g: 264,
							h: 74,
							i: 74,
							k: 82,
							l: 75,
							m: 82,
							n: [{ a: 82 }, 72],
							r: 74,
							s: 350,
							t: {
								a: [{ g: 4 }, 5],
								r: 75
							},
							u: 72,
							w: 74,
							z: {
								e: {
									n: [{
										e: 7,
										g: 7
									}, 98],
									r: {
										f: 61,
										g: 180,
										m: 61,
										s: 49
									}
								},
								i: { n: 4 },
								w: 4
							}
						},
						o: 87,
						ö: 76,
						p: {
							e: { r: 9 },
							f: {
								".": 72,
								a: 0,
								e: { l: 75 },
								s: 72
							},
							l: 72,
							o: { s: 9 },
							r: 6
						},
						q: 70,
						r: [{
							".": 81,
							a: [{
								b: 9,
								k: 22,
								n: 9
							}, 72],
							ä: 72,
							b: { o: 78 },
							c: 74,
							d: 124,
							e: {
								i: { n: 34 },
								s: 14
							},
							h: 65,
							i: 124,
							k: 65,
							l: { e: 78 },
							m: {
								".": 75,
								e: 75
							},
							o: { m: 9 },
							ö: 0,
							p: 65,
							r: { h: 4 },
							s: {
								".": 78,
								e: 86,
								t: {
									a: 36,
									ä: 4
								}
							},
							t: [{ a: 78 }, 74],
							u: [{ m: 0 }, 65],
							v: 65,
							z: { e: 78 }
						}, 64],
						s: {
							".": 124,
							a: [{
								n: 9,
								r: 9,
								u: 8
							}, 72],
							ä: 72,
							c: { h: {
								m: 9,
								w: 9
							} },
							e: 72,
							f: 72,
							i: 65,
							p: [{ h: 4 }, 6],
							s: { i: 82 },
							t: {
								a: 0,
								e: { r: [{ f: 49 }, 98] }
							},
							u: 6,
							y: [{ l: { a: 26 } }, 6]
						},
						t: [{
							a: {
								l: { s: 100 },
								t: 9,
								u: 22
							},
							e: { i: 8 },
							h: 6,
							l: { a: 66 },
							m: [{ u: 66 }, 74],
							o: [{ m: 75 }, 65],
							s: {
								a: { c: 26 },
								c: { h: { e: { n: { g: 7 } } } },
								e: { n: 26 }
							},
							t: {
								a: 82,
								e: { n: 88 }
							}
						}, 76],
						u: [{
							e: [{
								b: 8,
								m: 72,
								n: 72,
								s: 72
							}, 65],
							i: 72,
							l: 124,
							m: { ".": 0 },
							s: {
								b: 75,
								d: 75,
								s: [{ e: { n: 38 } }, 75]
							},
							t: {
								".": 78,
								e: 78
							}
						}, 64],
						v: [{
							a: 74,
							e: [{ l: 86 }, 68],
							i: { e: { r: {
								".": 26,
								s: 26
							} } }
						}, 76],
						w: 76,
						x: {
							".": 72,
							i: 6,
							p: 72,
							t: 66
						},
						z: { u: 72 }
					},
					ä: [{
						b: 74,
						c: 124,
						d: 74,
						f: 69,
						g: 72,
						h: {
							e: 78,
							i: 6,
							m: 81,
							n: 79,
							r: [{ i: 8 }, 65],
							u: 6
						},
						i: 72,
						m: 121,
						n: 69,
						p: [{ f: { e: { l: 75 } } }, 65],
						q: 74,
						r: {
							m: { s: 23 },
							r: 78,
							s: { t: 24 }
						},
						s: {
							c: 65,
							s: 72,
							t: 74
						},
						u: [{
							m: 217,
							s: { ".": 0 }
						}, 74]
					}, 76],
					b: [{
						a: [{
							h: { n: { e: { r: { s: { a: 38 } } } } },
							i: { s: 5 },
							u: {
								f: 14,
								s: 14
							}
						}, 66],
						ä: 66,
						e: [{
							n: { a: 11 },
							r: {
								a: 8,
								e: 23,
								g: {
									a: 23,
									e: { i: 39 },
									r: 23
								}
							},
							s: 68
						}, 66],
						i: { e: 1 },
						l: 66,
						o: {
							g: { e: [{ n: 42 }, 5] },
							r: 9
						},
						r: { u: { c: { h: { s: { t: { r: 193 } } } } } },
						s: 66,
						u: [{ n: 9 }, 66],
						y: { t: 1 }
					}, 84],
					c: [{
						a: { b: 65 },
						e: {
							i: 65,
							m: 65,
							n: 106,
							v: 65
						},
						h: {
							a: {
								l: 14,
								r: { m: { e: 19 } }
							},
							e: 66,
							i: {
								a: { l: 42 },
								e: { n: 26 }
							},
							l: 66
						},
						u: 66
					}, 69],
					d: [{
						a: {
							b: { ".": 78 },
							c: 65,
							d: 65,
							e: {
								f: 8,
								t: 0
							},
							g: 6,
							k: [{ t: 0 }, 65],
							l: { l: 85 },
							n: {
								g: { e: 2 },
								l: 78,
								s: 0,
								w: 78
							},
							r: {
								b: 85,
								d: { a: 23 },
								t: { r: 13 }
							},
							u: { t: 78 },
							x: 65
						},
						ä: {
							n: { g: 0 },
							t: 113
						},
						c: 43,
						d: { r: { e: 2 } },
						e: {
							a: { l: { ".": 4 } },
							e: 8,
							i: {
								".": 85,
								l: 0,
								n: {
									".": 2,
									h: 2,
									n: 114
								},
								s: 78
							},
							l: {
								a: { t: 4 },
								e: {
									c: 34,
									n: 4,
									r: 4
								},
								l: 26,
								s: {
									a: { m: 39 },
									e: { n: 39 },
									o: { r: 39 },
									t: { e: { r: 26 } }
								}
							},
							m: { a: {
								c: 36,
								u: 4
							} },
							n: {
								g: {
									e: { l: {
										".": 96,
										n: 27
									} },
									l: { i: 93 }
								},
								i: { n: 36 },
								k: { r: 5 },
								s: {
									k: 37,
									t: { e: { m: 19 } }
								},
								t: {
									l: 78,
									s: 114
								}
							},
							o: 99,
							p: { o: { c: 2 } },
							r: {
								e: {
									i: {
										s: 49,
										z: 49
									},
									n: {
										g: 7,
										t: 7
									}
								},
								l: { ä: { s: 27 } },
								o: {
									n: 4,
									s: 114
								},
								t: { r: { a: { g: { e: { n: 27 } } } } }
							},
							s: {
								a: {
									m: 4,
									n: 4
								},
								e: {
									l: 4,
									r: 4,
									t: 4
								},
								t: {
									ä: { t: 7 },
									r: {
										a: {
											e: 34,
											n: 34
										},
										i: 34
									}
								}
							}
						},
						i: {
							e: { n: {
								".": 34,
								e: 4,
								s: [{ y: 34 }, 4]
							} },
							m: { m: 0 },
							n: { a: { n: 2 } },
							s: { o: 0 }
						},
						k: { u: { c: 2 } },
						n: { i: 68 },
						o: {
							n: { a: { u: 36 } },
							o: 68,
							p: { t: 78 },
							r: {
								b: 85,
								i: 135
							},
							u: { t: 85 }
						},
						r: {
							a: { t: 85 },
							e: { i: { h: 78 } },
							o: {
								b: 0,
								d: 85,
								e: 85,
								s: {
									e: 78,
									t: 2
								},
								t: 0
							},
							ö: 113,
							u: {
								c: 88,
								i: 78,
								n: 0
							}
						},
						s: {
							a: { m: { t: 34 } },
							c: { h: { i: { n: 34 } } },
							e: {
								n: { e: 16 },
								r: { b: 34 }
							},
							k: { l: 9 },
							p: {
								a: { e: 9 },
								ä: 9
							},
							z: { i: 9 }
						},
						w: {
							a: { r: { e: 26 } },
							i: { l: 2 }
						}
					}, 74],
					e: [{
						a: {
							b: 1,
							n: 1,
							p: 6,
							r: { ".": 0 }
						},
						b: {
							e: { l: {
								e: [{ i: 27 }, 25],
								s: 98
							} },
							n: 79,
							r: 1
						},
						c: [{
							a: 72,
							e: 72,
							h: {
								r: 0,
								s: 66
							},
							k: { a: 47 },
							l: 72,
							o: 72
						}, 74],
						d: { i: {
							e: 23,
							t: 9
						} },
						e: {
							i: { g: 54 },
							l: 23,
							n: 68,
							r: {
								a: 8,
								k: 0,
								o: 8,
								z: 47
							},
							t: 8
						},
						f: {
							a: 28,
							l: [{ e: { i: 98 } }, 1]
						},
						g: {
							g: 79,
							l: 1,
							o: 109,
							r: 1
						},
						h: {
							e: {
								".": 77,
								g: 75,
								n: 5,
								p: 77,
								r: { e: 23 }
							},
							m: [{ i: { n: 4 } }, 72],
							o: 0,
							r: [{ e: { r: 36 } }, 79]
						},
						i: [{
							a: 72,
							c: 66,
							d: { e: { r: { f: [{ u: 26 }, 7] } } },
							g: {
								t: 72,
								u: 83
							},
							m: { p: 0 },
							n: { s: [{
								e: { l: 55 },
								u: 78
							}, 5] },
							s: { e: { n: { h: { o: 7 } } } },
							t: { h: 23 }
						}, 69],
						k: {
							".": 78,
							d: 74,
							s: 229,
							t: 11,
							z: 74
						},
						l: {
							a: { s: 129 },
							e: {
								k: 77,
								m: 82
							},
							i: [{
								d: 0,
								m: 9,
								t: 9
							}, 72],
							k: 72,
							l: [{
								a: {
									n: 26,
									u: 36
								},
								e: {
									i: 36,
									r: {
										f: 49,
										k: 49
									}
								},
								i: { n: 36 }
							}, 65],
							n: 124,
							s: 72,
							t: 72
						},
						m: {
							".": 65,
							a: { i: 77 },
							b: 79,
							e: 4,
							i: [{ g: 80 }, 65],
							o: 78,
							p: 82,
							s: 79,
							u: { l: 77 }
						},
						n: {
							".": 78,
							a: [{
								c: { k: 2 },
								n: 9
							}, 65],
							ä: 6,
							b: 65,
							c: 65,
							d: {
								b: 82,
								d: 82,
								f: 82,
								g: 66,
								h: 82,
								i: { g: 4 },
								k: 82,
								l: 66,
								p: 82,
								t: 82,
								w: 82
							},
							e: [{
								b: 54,
								c: 8,
								d: 22,
								l: 22,
								n: {
									d: 34,
									e: 155,
									s: 34,
									t: 34
								},
								r: {
									b: 34,
									k: 16,
									s: 16,
									u: 9,
									w: 9
								},
								u: 22
							}, 65],
							f: 145,
							g: {
								b: 82,
								e: {
									".": 116,
									n: {
										".": 7,
										d: 7,
										s: 7
									}
								},
								s: 82,
								t: 82,
								u: { n: 116 }
							},
							h: 65,
							i: [{ n: 8 }, 6],
							j: 65,
							k: 192,
							m: 65,
							n: {
								a: { r: 4 },
								e: { c: 34 }
							},
							o: 108,
							r: 65,
							s: [{
								e: { m: { b: 136 } },
								k: 8,
								l: 8,
								n: 8,
								p: 23,
								t: { e: { r: { n: 27 } } }
							}, 65],
							t: {
								b: 82,
								d: 82,
								f: 82,
								g: 82,
								l: 82,
								n: 82,
								p: 82,
								r: { i: { c: 49 } },
								s: 82,
								t: 82,
								w: 75,
								z: 75
							},
							u: 22,
							v: [{ i: { r: 88 } }, 65],
							w: 65,
							z: [{
								i: { a: 116 },
								w: 23,
								y: 66
							}, 65]
						},
						o: { b: 68 },
						p: {
							e: { n: 9 },
							f: { l: 0 },
							i: 6,
							o: [{ s: 129 }, 74],
							t: 99
						},
						r: {
							".": 78,
							a: {
								".": 0,
								b: 11,
								f: 8,
								g: 11,
								k: 8,
								l: [{ a: 25 }, 0],
								m: 11,
								n: 8,
								p: 22,
								r: 8,
								s: 23,
								t: 78
							},
							b: {
								e: { ".": 116 },
								g: 82,
								i: {
									e: 88,
									g: 4
								},
								s: 82,
								t: 66
							},
							d: {
								b: 75,
								i: { g: 4 }
							},
							e: [{
								b: 54,
								c: { k: 16 },
								f: 8,
								i: {
									c: 16,
									g: { n: 189 },
									n: 9
								},
								k: 9,
								m: { a: 34 },
								r: {
									e: 16,
									f: 9,
									h: 16,
									s: 34
								}
							}, 65],
							f: {
								o: { l: 116 },
								ü: { h: 78 }
							},
							g: [{ e: { s: 93 } }, 11],
							h: {
								e: { b: 88 },
								i: { n: 118 },
								ö: { h: 88 }
							},
							i: [{
								e: 23,
								n: {
									n: { e: { r: 34 } },
									s: { t: 19 },
									t: 5
								}
							}, 65],
							j: 65,
							k: [{ l: { ä: 116 } }, 68],
							l: {
								a: { u: { b: 189 } },
								ö: [{ s: { e: { s: 7 } } }, 82]
							},
							m: {
								i: { t: 116 },
								ü: 82
							},
							n: [{
								ä: 82,
								e: { u: 116 },
								i: 82,
								t: 82
							}, 65],
							o: {
								d: 82,
								s: { i: { o: 136 } }
							},
							p: { r: { e: 4 } },
							s: {
								a: { u: 98 },
								k: 4,
								t: { s: 116 }
							},
							u: { p: 9 },
							v: [{ e: 5 }, 65],
							w: {
								a: { e: 75 },
								ä: 75,
								o: 78
							},
							z: {
								e: {
									".": 75,
									s: 116,
									u: 75
								},
								i: { m: 78 }
							}
						},
						s: {
							".": 65,
							a: { l: 9 },
							c: { h: 5 },
							e: {
								l: 77,
								v: 22
							},
							i: { e: { r: { ".": 26 } } },
							o: { f: 22 },
							p: {
								a: 9,
								e: 4
							},
							s: { i: { g: {
								e: 7,
								s: 7
							} } },
							t: {
								a: 0,
								i: { e: 5 },
								r: {
									a: {
										e: 26,
										n: 26,
										u: 26
									},
									ä: 26,
									i: 26
								}
							},
							y: { n: 75 }
						},
						t: {
							a: {
								b: 9,
								d: 9,
								g: { e: 162 },
								n: 22,
								p: 77,
								t: 77
							},
							e: {
								i: 22,
								l: 54,
								n: 23,
								r: {
									h: 34,
									s: 34
								}
							},
							h: 6,
							i: { n: 22 },
							o: { b: 22 },
							s: { p: 8 },
							t: [{ r: 8 }, 78],
							u: {
								i: 75,
								s: 9
							},
							z: [{ i: 24 }, 72]
						},
						u: [{
							b: 68,
							c: 8,
							e: {
								b: 0,
								r: {
									e: 4,
									f: 5,
									k: 5,
									ö: 5,
									r: 5,
									s: 5,
									w: 5
								}
							},
							f: 78,
							g: 99,
							l: { e: 82 },
							m: {
								f: 0,
								s: 0
							},
							p: 79,
							r: [{
								a: 14,
								y: 82
							}, 68],
							s: {
								c: 34,
								p: 8
							},
							t: 11,
							z: { t: 75 }
						}, 6],
						v: {
							a: { n: 9 },
							i: { d: 9 },
							o: { l: { u: 9 } }
						},
						w: [{ s: 73 }, 65],
						x: [{ e: { m: 8 } }, 69]
					}, 76],
					é: 76,
					f: [{
						a: {
							c: { h: { u: 34 } },
							h: { l: 23 },
							k: { t: { i: 2 } },
							l: {
								l: { s: { o: 21 } },
								t: 5
							},
							n: {
								b: 78,
								g: { s: 42 }
							},
							u: { t: 78 }
						},
						ä: 66,
						e: {
							".": 66,
							i: { m: 85 },
							n: [{
								".": 66,
								d: 85
							}, 68],
							r: [{ z: { e: 2 } }, 66],
							x: 65
						},
						i: [{
							l: { e: { ".": 4 } },
							n: { s: 23 }
						}, 66],
						j: 65,
						l: [{
							a: { e: { n: 2 } },
							ä: { n: 0 }
						}, 6],
						o: [{ s: { t: 8 } }, 109],
						r: 6,
						s: 29,
						t: {
							a: { n: 9 },
							r: 30,
							s: {
								e: { n: 4 },
								p: 24,
								t: 4
							}
						},
						u: [{ n: 65 }, 43]
					}, 69],
					g: [{
						a: {
							c: 95,
							d: { r: 0 },
							e: {
								l: 85,
								r: { m: 2 }
							},
							h: 8,
							k: { a: 0 },
							l: { m: 85 },
							m: {
								e: 28,
								p: 0
							},
							n: [{
								d: { a: 2 },
								g: { l: 2 },
								s: { c: 2 },
								t: 85,
								z: 85
							}, 1],
							r: { n: 88 },
							s: { t: { a: 26 } },
							t: {
								o: 0,
								t: { r: 2 }
							},
							u: { f: 0 },
							v: 95
						},
						ä: {
							h: 65,
							l: 113,
							r: { m: 0 }
						},
						d: 29,
						e: {
							i: {
								f: 85,
								n: 85,
								s: { e: 114 }
							},
							l: {
								e: { m: 78 },
								s: { t: { u: 39 } }
							},
							n: {
								a: { t: 4 },
								e: {
									c: 26,
									r: {
										g: 93,
										w: 27
									}
								},
								s: {
									e: { m: 93 },
									k: 26
								},
								t: { l: 78 }
							},
							r: {
								a: { l: 4 },
								e: {
									i: { g: 2 },
									n: { d: 7 },
									r: { s: 7 }
								},
								h: { o: 114 },
								i: { n: { s: { t: 32 } } },
								w: { e: { i: 233 } },
								z: {
									a: { e: 27 },
									ä: 23
								}
							},
							s: [{ s: 85 }, 66],
							t: { a: { t: 15 } }
						},
						g: [{ s: 8 }, 1],
						h: { u: 0 },
						i: { d: 95 },
						l: {
							ä: 66,
							e: {
								a: 9,
								d: 9,
								e: 305,
								r: 0,
								v: 9
							},
							i: { g: 78 },
							o: {
								g: 78,
								t: { ".": 2 }
							},
							u: { k: 78 }
						},
						m: 0,
						n: [{
							a: { r: 0 },
							ä: 66,
							e: 0,
							i: 0
						}, 153],
						o: {
							b: 6,
							f: 65,
							p: {
								e: 28,
								f: 0
							}
						},
						p: 0,
						r: {
							a: {
								e: {
									n: 2,
									u: 2
								},
								i: 85,
								m: { ".": 2 },
								n: { d: 2 }
							},
							ä: {
								n: 85,
								u: 85
							},
							e: { s: { s: { o: 21 } } },
							i: {
								f: 88,
								s: 0
							},
							o: {
								b: 0,
								c: 0,
								s: { t: 2 }
							}
						},
						s: [{
							e: {
								h: 11,
								m: 23
							},
							f: 9,
							t: {
								e: { c: 34 },
								ü: { r: { m: 34 } }
							},
							y: 0
						}, 6]
					}, 74],
					h: [{
						a: {
							b: [{ e: { r: { e: 21 } } }, 23],
							l: { b: 88 },
							u: 9
						},
						e: [{
							r: { e: 4 },
							x: 8
						}, 66],
						o: { r: { s: 23 } }
					}, 121],
					i: [{
						a: {
							b: 29,
							k: {
								l: 0,
								r: 0
							},
							l: {
								e: { n: { g: 2 } },
								i: { m: 2 }
							},
							r: 6,
							s: 0,
							t: { o: 0 }
						},
						b: {
							b: 68,
							e: 0,
							l: 1,
							r: 1,
							u: 68
						},
						c: {
							h: {
								o: 0,
								r: 0,
								s: 14,
								t: {
									a: 23,
									e: {
										".": 173,
										r: 193
									},
									s: { p: 25 }
								}
							},
							r: 0
						},
						d: {
							a: 0,
							e: {
								".": 85,
								a: 75,
								e: 75,
								n: { ".": 2 },
								o: 75
							},
							i: {
								e: 23,
								o: 129
							},
							r: 29,
							y: 172
						},
						e: {
							b: 8,
							d: 72,
							i: 30,
							l: {
								".": 0,
								h: 0,
								l: 0,
								r: 0,
								w: 0,
								z: 0
							},
							n: [{
								e: 103,
								s: 5,
								z: { e: { r: 39 } }
							}, 1],
							r: { e: [{
								i: 36,
								r: { g: 7 }
							}, 5] },
							s: { t: { i: 34 } },
							t: {
								o: 24,
								s: 5
							}
						},
						f: {
							l: 0,
							r: 29
						},
						g: {
							a: [{
								b: 9,
								m: 22,
								n: 22
							}, 68],
							e: {
								l: 77,
								r: { z: 34 },
								t: 75
							},
							l: { i: 22 },
							n: 1,
							r: { e: 9 },
							s: {
								a: {
									l: 4,
									n: 4
								},
								p: { r: 4 }
							}
						},
						k: {
							e: {
								l: 212,
								r: { f: 44 }
							},
							h: 74,
							i: { n: { g: 16 } },
							l: { o: 9 },
							o: {
								f: 22,
								r: 9,
								s: 14
							},
							r: {
								a: 22,
								ä: 22
							},
							t: 68
						},
						l: {
							l: [{ e: 86 }, 8],
							o: 29
						},
						m: {
							m: { t: 72 },
							p: 79,
							u: 0
						},
						n: {
							a: {
								c: 0,
								e: 0,
								p: 0
							},
							ä: 0,
							d: 79,
							f: 79,
							g: {
								".": 81,
								s: 72
							},
							h: 79,
							i: { t: 214 },
							j: 79,
							k: 264,
							n: { o: 82 },
							o: { r: 9 },
							s: [{ ".": 78 }, 79],
							t: 79,
							u: 29,
							v: 79
						},
						o: {
							k: 29,
							r: { a: 0 },
							s: 0
						},
						r: {
							o: { n: 9 },
							r: 79
						},
						s: {
							a: { i: 9 },
							c: { h: {
								a: 9,
								e: 15
							} },
							e: [{
								".": 0,
								l: 23,
								u: 0
							}, 30],
							i: [{
								d: 8,
								k: 22,
								n: 8
							}, 68],
							o: {
								e: 22,
								l: 82,
								m: 9,
								r: 8,
								t: 75
							},
							ö: 6,
							s: [{
								k: 8,
								z: 8
							}, 182],
							t: { h: { a: 34 } },
							u: 30
						},
						t: {
							".": 72,
							a: {
								l: { e: 23 },
								n: 4
							},
							i: { a: 75 },
							o: { p: 9 },
							r: 72,
							s: 351,
							t: {
								a: 24,
								e: {
									i: { g: 7 },
									l: { e: 7 },
									r: {
										g: 180,
										k: 61
									}
								},
								r: {
									a: 36,
									i: 26
								}
							}
						},
						v: 0
					}, 97],
					j: [{ o: 66 }, 74],
					k: [{
						a: {
							b: {
								l: 135,
								o: 85,
								r: 28
							},
							d: { r: 85 },
							e: { h: 85 },
							g: { e: 28 },
							l: {
								g: 85,
								p: 0
							},
							m: { a: 0 },
							n: {
								g: 0,
								h: 78,
								l: 78,
								n: { a: 78 },
								r: 78,
								s: 85
							},
							p: { f: 0 },
							r: { t: {
								".": 2,
								h: 78
							} },
							t: {
								m: 85,
								o: 85
							}
						},
						ä: { h: 65 },
						e: {
							c: 1,
							i: { ".": 85 },
							l: { e: {
								i: 4,
								m: 78
							} },
							n: { s: { k: 26 } },
							r: {
								e: { i: { s: 49 } },
								f: { a: { h: 27 } },
								g: { u: 2 },
								z: { i: 132 }
							},
							t: [{
								i: 0,
								u: 78
							}, 1]
						},
						i: {
							d: [{ e: 85 }, 1],
							e: { r: { s: 5 } },
							n: {
								g: 107,
								h: 0,
								s: 85
							}
						},
						l: {
							a: {
								d: { e: 114 },
								f: 85,
								m: { p: 114 }
							},
							e: {
								n: 78,
								u: 78
							},
							i: { n: { k: 9 } }
						},
						n: {
							e: { b: 9 },
							i: { t: 78 }
						},
						o: {
							b: { e: { r: 2 } },
							e: { l: 78 },
							p: { t: 78 },
							r: { i: { e: 15 } },
							w: 1
						},
						ö: { l: 65 },
						r: {
							a: { f: 5 },
							e: {
								l: 78,
								n: 78,
								z: 78
							},
							o: {
								b: 0,
								h: 78,
								l: 85,
								n: 88,
								s: 85,
								t: 85
							},
							ü: { c: 0 }
						},
						s: {
							a: {
								c: 22,
								l: { t: 16 }
							},
							e: { l: 22 },
							o: 6,
							p: {
								a: { t: 2 },
								e: 28,
								o: { r: 4 },
								r: 0
							},
							t: {
								a: 0,
								i: 28,
								r: 0,
								u: 0
							},
							z: 29
						},
						t: {
							a: {
								k: 22,
								n: 22,
								u: 22
							},
							e: {
								i: { g: 16 },
								n: { t: 16 },
								r: {
									a: 26,
									f: 16,
									g: 16,
									n: 16,
									s: 16,
									t: 16
								},
								s: { k: 26 }
							},
							i: { n: 22 },
							o: { r: { t: 16 } },
							r: {
								a: { e: 16 },
								ä: 9,
								o: { l: 34 }
							}
						},
						u: {
							m: {
								f: 78,
								s: 85
							},
							n: [{
								a: 8,
								i: 0
							}, 1],
							r: {
								h: 0,
								k: 85,
								t: 0
							},
							t: [{ e: 0 }, 1]
						}
					}, 69],
					l: [{
						a: [{
							g: { e: {
								i: 25,
								n: 120
							} },
							n: {
								d: { r: 23 },
								g: { l: 23 }
							},
							u: 9
						}, 66],
						e: [{ g: { a: { s: 4 } } }, 66],
						i: [{
							n: { e: {
								".": 4,
								m: 4
							} },
							t: { e: 86 }
						}, 66],
						o: 66,
						u: { s: { t: { e: 13 } } }
					}, 121],
					m: [{
						a: [{ l: { e: { r: { l: 49 } } } }, 66],
						e: { n: [{ s: { c: { h: { e: 26 } } } }, 9] },
						i: {
							s: { c: { h: { w: 7 } } },
							t: 1
						},
						o: 66,
						u: 66
					}, 121],
					n: [{
						a: {
							e: { s: [{ c: 34 }, 23] },
							l: {
								e: 34,
								g: 85,
								l: 85
							},
							m: { b: 85 },
							n: [{ ".": 9 }, 113],
							p: { p: 85 },
							s: {
								c: 28,
								t: 11
							},
							t: {
								m: 0,
								o: 0
							},
							u: 65
						},
						d: [{ a: { r: 5 } }, 29],
						e: {
							f: { f: 0 },
							h: 129,
							i: { ".": 9 },
							l: { u: 8 },
							n: {
								d: 5,
								g: 5
							},
							p: { f: 8 },
							r: {
								a: 24,
								f: {
									o: { l: 27 },
									ü: 132
								},
								g: { e: { b: 152 } },
								h: {
									o: { e: 27 },
									ö: 132
								},
								l: { a: { u: { b: 27 } } },
								m: { i: { t: 27 } },
								o: 14,
								ö: 14,
								w: { a: { r: 27 } },
								z: { i: 23 }
							},
							s: {
								e: 24,
								i: { e: 25 }
							},
							x: 109
						},
						g: [{ a: { s: 86 } }, 1],
						i: {
							d: 95,
							s: { a: 4 }
						},
						k: 1,
						o: {
							b: {
								e: 34,
								l: 0
							},
							f: 113,
							m: 66,
							p: 113,
							r: [{ i: 85 }, 1],
							s: 66,
							t: { h: 24 }
						},
						s: {
							a: {
								m: 22,
								s: 22,
								u: 9
							},
							p: { o: 4 },
							t: {
								e: { c: 9 },
								o: {
									c: 9,
									l: 16
								}
							}
						},
						t: {
							a: 4,
							h: 6
						},
						u: {
							f: 113,
							n: { f: 85 },
							r: 0
						},
						v: { o: { l: { l: 32 } } },
						y: { a: 65 }
					}, 69],
					o: [{
						".": 72,
						a: { t: 0 },
						b: {
							".": 74,
							d: 79,
							e: { l: [{
								a: 23,
								i: { n: 27 }
							}, 114] },
							h: 79,
							j: 74,
							l: { a: 9 },
							m: 79,
							s: 79,
							t: 74,
							y: 78
						},
						c: 43,
						d: {
							e: [{ r: 0 }, 6],
							s: 66
						},
						e: {
							f: 216,
							k: 79,
							t: 78
						},
						f: {
							e: 6,
							f: 79
						},
						g: { e: { n: { e: { r: 32 } } } },
						h: {
							ö: 0,
							r: 66
						},
						k: [{
							e: { l: 9 },
							k: 79
						}, 65],
						l: [{
							a: { m: 9 },
							c: 8,
							e: { u: 9 },
							i: { v: 9 },
							y: { m: 9 }
						}, 65],
						m: {
							a: {
								l: 80,
								s: 78,
								u: 28
							},
							e: { l: 9 },
							i: 85
						},
						n: {
							a: 1,
							k: { e: 75 },
							t: 79,
							y: 74
						},
						o: [{
							h: 0,
							s: 0
						}, 6],
						p: {
							e: 172,
							f: [{ a: 14 }, 74],
							i: { e: 9 },
							p: 72,
							s: 79,
							t: [{ e: 140 }, 74]
						},
						r: {
							".": 78,
							a: [{
								d: 9,
								l: 0,
								n: 75,
								r: 2
							}, 1],
							b: { i: 66 },
							c: 74,
							d: {
								a: 24,
								e: {
									l: 4,
									n: {
										d: 61,
										g: 7,
										s: 88
									},
									r: { w: 61 },
									s: 4
								},
								o: 14,
								r: 24,
								s: 5,
								u: 4
							},
							e: [{ s: 0 }, 1],
							g: 79,
							i: { e: { n: 162 } },
							k: 74,
							m: [{ o: 24 }, 352],
							n: 79,
							o: 78,
							ö: 78,
							t: 79,
							u: 0
						},
						s: [{
							".": 81,
							e: { l: 37 },
							h: 0,
							k: 29,
							t: {
								e: [{
									i: 4,
									r: { e: 42 }
								}, 5],
								l: 82,
								r: { a: 26 },
								v: 82
							}
						}, 65],
						t: [{
							a: {
								m: 9,
								n: 22,
								p: 9,
								r: 0,
								u: 9
							},
							e: {
								i: 8,
								m: 22,
								n: 23,
								r: [{ b: [{ r: 21 }, 34] }, 9],
								x: 9
							},
							h: {
								e: 0,
								o: 22
							},
							i: { n: 22 },
							o: {
								p: {
									e: 34,
									f: 34
								},
								r: [{ g: 16 }, 5]
							},
							r: 6,
							s: 351,
							u: { m: 22 },
							v: 72
						}, 65],
						u: { t: 79 },
						v: { a: 0 },
						x: 121,
						z: 65
					}, 76],
					ö: {
						d: 74,
						f: 121,
						k: 69,
						l: 69
					},
					p: [{
						a: {
							g: { e: 4 },
							r: { k: { a: 23 } },
							s: 4
						},
						e: { l: 8 },
						i: { p: 1 },
						n: 66,
						r: [{ o: 14 }, 66],
						s: 66,
						u: 66
					}, 121],
					q: 74,
					r: [{
						a: [{ d: {
							e: { i: 4 },
							u: 4
						} }, 66],
						ä: 66,
						e: [{
							b: { e: { z: 5 } },
							s: { z: 8 }
						}, 66],
						i: 66,
						o: {
							e: { s: 107 },
							h: 1
						},
						ö: { s: 73 },
						u: [{
							e: {
								b: 14,
								c: { k: { e: { r: 59 } } }
							},
							n: 9
						}, 66],
						ü: [{
							b: 8,
							c: { k: { e: { r: 38 } } }
						}, 66]
					}, 121],
					s: [{
						a: {
							a: 9,
							b: { o: 66 },
							c: { k: 9 },
							d: 95,
							e: {
								m: { t: 2 },
								u: 66
							},
							g: { i: 135 },
							i: 9,
							k: [{ r: 4 }, 65],
							l: {
								g: 85,
								l: 85,
								m: 85,
								p: 9,
								t: {
									a: 2,
									e: 114
								}
							},
							n: {
								b: 78,
								e: 85,
								g: [{
									a: 78,
									e: 78
								}, 0],
								h: 78,
								k: { a: 2 },
								m: 78,
								n: 85,
								p: 78,
								r: 78,
								t: 85,
								z: 85
							},
							p: { o: 78 },
							r: {
								e: 4,
								k: 9
							},
							t: { m: 9 },
							u: {
								e: 23,
								f: 85,
								n: 23,
								r: 23,
								t: 78
							}
						},
						ä: { u: { g: { l: 78 } } },
						c: {
							h: {
								e: {
									".": 88,
									f: { i: 93 },
									r: { f: 26 },
									s: 88,
									u: { l: 26 }
								},
								l: { ".": 78 },
								m: { a: { u: 27 } },
								o: { r: { ".": 2 } },
								u: { e: 23 },
								w: { e: { r: { d: 26 } } }
							},
							o: { r: 78 },
							r: 6
						},
						e: {
							b: { e: { n: 2 } },
							e: { i: { n: 4 } },
							h: {
								a: [{ b: 4 }, 5],
								e: {
									n: { t: 7 },
									r: [{
										e: 26,
										z: 26
									}, 98]
								},
								i: { n: 4 },
								u: { e: 4 }
							},
							i: {
								n: {
									e: 23,
									f: 114,
									h: 2,
									l: 114,
									n: 78,
									s: {
										a: 2,
										t: 2
									},
									t: 114
								},
								t: 88
							},
							k: { e: { l: 15 } },
							l: {
								a: 4,
								e: {
									m: 78,
									n: 4,
									r: 4
								},
								i: {
									m: 4,
									n: 36,
									t: 4
								},
								l: 129
							},
							m: { ".": 78 },
							p: { o: 85 },
							q: 129,
							r: {
								a: {
									r: 114,
									s: 34
								},
								b: { i: 2 },
								e: { i: { g: 26 } },
								f: {
									a: 114,
									o: 114
								},
								g: {
									i: 2,
									u: 2,
									ü: 2
								},
								h: 85,
								i: 66,
								k: {
									e: 114,
									l: 114
								},
								l: { e: 114 },
								n: { e: 114 },
								o: [{ e: 114 }, 14],
								ö: 85,
								s: { a: 2 },
								u: 11,
								w: 85,
								z: 85
							},
							t: {
								h: 85,
								y: 78
							},
							u: { r: 0 },
							x: [{
								i: 142,
								t: 23
							}, 68]
						},
						h: {
							a: {
								k: 232,
								r: 9
							},
							i: [{ r: 9 }, 68]
						},
						i: {
							c: 9,
							m: {
								a: 85,
								p: 85
							},
							n: {
								d: 85,
								i: 85,
								n: { s: 120 },
								t: 85
							},
							s: { o: 78 },
							t: {
								e: 24,
								r: 4
							}
						},
						k: [{
							a: { l: {
								a: 88,
								i: 162
							} },
							e: { l: 129 },
							r: [{ i: { p: 88 } }, 0],
							y: {
								".": 129,
								s: 9
							}
						}, 65],
						l: { i: { p: 66 } },
						m: { a: { r: { a: [{ g: { d: { e: { i: 48 } } } }, 88] } } },
						o: {
							b: 153,
							d: 95,
							m: 6,
							p: 65,
							r: {
								a: 14,
								t: {
									".": 114,
									s: 114
								}
							}
						},
						p: {
							a: {
								c: 9,
								r: {
									i: 9,
									k: 78,
									t: {
										".": 33,
										i: 93
									}
								},
								s: 9
							},
							ä: { s: 9 },
							e: [{
								k: 66,
								r: { i: 78 }
							}, 6],
							h: 65,
							i: { e: 9 },
							l: 65,
							o: {
								e: 114,
								r: { t: { i: 93 } }
							},
							r: {
								a: { c: 88 },
								e: { i: 78 },
								i: { e: 114 }
							}
						},
						r: {
							u: { e: 5 },
							ü: 68
						},
						s: 29,
						t: {
							a: {
								b: { r: 34 },
								e: { t: { i: 233 } },
								g: { e: { n: { t: 33 } } },
								l: {
									b: 2,
									e: 78
								},
								n: [{ e: 92 }, 23],
								t: {
									".": 114,
									e: { n: 233 },
									s: 78
								},
								u: {
									s: 78,
									t: 78
								}
							},
							ä: {
								b: 88,
								t: { i: 114 }
							},
							e: {
								i: {
									f: { e: { r: 34 } },
									l: {
										".": 93,
										e: 93
									},
									n: {
										h: { e: 34 },
										s: {
											a: 34,
											t: { e: 32 }
										}
									}
								},
								m: { m: 9 },
								n: { t: 9 },
								p: 9,
								r: {
									b: { i: { e: 34 } },
									e: { i: 25 },
									g: { e: { b: 34 } },
									i: { n: 93 },
									k: { e: 34 },
									n: {
										e: 33,
										s: 33
									},
									o: 25
								},
								u: [{ e: 88 }, 9],
								w: 9
							},
							i: {
								c: 129,
								d: 8,
								e: 9,
								l: { g: 78 },
								n: 9
							},
							o: [{
								l: { e: 78 },
								r: {
									d: 34,
									e: 78,
									g: 34
								}
							}, 6],
							r: [{
								a: { c: 114 },
								i: { k: 78 },
								o: { s: 2 }
							}, 6],
							u: [{ n: { g: 2 } }, 6],
							y: 65
						},
						u: {
							m: {
								o: 139,
								s: { a: 2 }
							},
							r: { t: 85 },
							t: 113
						}
					}, 69],
					t: [{
						a: {
							b: { e: { n: 230 } },
							c: {
								h: { l: 34 },
								k: 9
							},
							e: {
								m: 0,
								n: { d: 2 },
								r: { z: 114 }
							},
							f: 8,
							g: { n: 4 },
							k: { t: { a: 13 } },
							l: {
								a: 14,
								e: { n: { t: 38 } },
								i: { n: { s: 26 } },
								k: 5,
								l: { t: 114 },
								t: { e: { r: 2 } }
							},
							n: {
								e: 8,
								f: { r: 162 },
								n: { a: 78 },
								t: { r: 78 },
								w: { e: { r: 33 } }
							},
							r: {
								a: { k: 26 },
								c: [{ h: { i: 27 } }, 14],
								t: {
									".": 2,
									a: 88,
									e: {
										i: 88,
										n: 2,
										r: 2,
										x: 88
									},
									h: 88,
									i: 2,
									u: 2
								},
								u: 4
							},
							s: { i: 5 },
							t: { h: 78 }
						},
						ä: {
							m: 0,
							n: { d: 0 },
							r: { z: 85 }
						},
						e: {
							a: { m: { e: 34 } },
							b: { e: { n: 78 } },
							g: 23,
							h: { e: 66 },
							i: {
								n: 0,
								s: 85
							},
							l: [{
								e: {
									k: 2,
									t: 4
								},
								i: { n: 4 }
							}, 9],
							m: {
								a: 34,
								o: { t: 4 }
							},
							n: {
								e: {
									m: 4,
									r: 120
								},
								p: { ä: 78 },
								s: 5,
								t: {
									e: { ".": 27 },
									s: 114,
									w: 78
								}
							},
							p: { i: 78 },
							r: [{
								a: 103,
								b: {
									e: { ".": 2 },
									t: 2
								},
								d: { r: { u: 38 } },
								e: {
									i: {
										c: 26,
										s: 49
									},
									l: 4,
									n: { d: { e: 32 } }
								},
								l: {
									o: { e: 27 },
									ö: 23
								},
								n: { e: 37 },
								o: {
									b: { e: 26 },
									e: 26
								},
								z: [{
									".": 114,
									e: { ".": 27 }
								}, 103]
							}, 66],
							s: {
								a: 8,
								s: 85,
								t: {
									e: { i: 34 },
									r: [{ i: 233 }, 25]
								}
							},
							u: { e: { r: { i: 27 } } }
						},
						h: {
							a: {
								l: { s: 9 },
								n: { a: 25 }
							},
							e: {
								b: 85,
								l: 85,
								r: [{
									d: 2,
									s: { t: 2 }
								}, 66]
							},
							o: [{
								f: 85,
								t: 85
							}, 1],
							r: 66,
							u: {
								e: 78,
								m: 78
							}
						},
						i: [{
							a: { n: 8 },
							c: 8,
							f: 8,
							k: { e: { r: { h: 49 } } },
							l: { i: { n: 4 } },
							m: [{ p: 14 }, 9],
							n: {
								d: 85,
								e: [{
									n: 34,
									r: { s: 32 }
								}, 336],
								f: 85,
								g: 5,
								h: 85,
								i: { e: { r: {
									".": 25,
									s: 25
								} } },
								s: { e: 114 }
							},
							s: [{ t: { a: 34 } }, 9]
						}, 66],
						l: {
							a: { n: 5 },
							e: { m: 129 }
						},
						m: { e: { n: { s: 5 } } },
						n: { i: [{ s: 86 }, 68] },
						o: {
							f: 66,
							n: { s: { t: 23 } },
							p: {
								f: { a: 34 },
								t: 78
							},
							r: {
								g: 85,
								i: { e: 230 }
							},
							s: [{ t: 8 }, 68]
						},
						r: [{
							a: {
								e: {
									d: 2,
									n: { d: 2 }
								},
								l: 9,
								n: {
									d: 2,
									g: 2
								}
							},
							ä: {
								n: {
									d: 2,
									g: 2
								},
								t: { s: 114 }
							},
							e: {
								a: 0,
								c: { o: 88 },
								e: 162,
								i: {
									c: 2,
									f: 2,
									s: 114
								},
								m: 162
							},
							é: 9,
							i: {
								e: {
									g: 114,
									s: 114
								},
								n: { g: 2 }
							},
							o: { h: 85 }
						}, 6],
						s: [{
							k: 6,
							t: [{ i: [{ e: { f: 33 } }, 0] }, 1]
						}, 43],
						t: { a: 4 },
						u: {
							e: [{ n: 8 }, 109],
							m: { s: { c: 78 } },
							r: {
								a: 24,
								e: {
									".": 4,
									i: 4,
									r: 4
								}
							}
						},
						ü: 109,
						z: 1
					}, 74],
					u: {
						a: [{ r: 222 }, 87],
						b: { i: 14 },
						c: 87,
						d: [{ e: { l: { e: 25 } } }, 76],
						e: {
							".": 72,
							a: 72,
							b: 74,
							c: 72,
							e: 252,
							k: 72,
							l: {
								".": 0,
								s: 0
							},
							m: 72,
							n: [{
								".": 0,
								a: 8,
								d: 0
							}, 72],
							o: 72,
							s: 72,
							t: 72,
							v: 72,
							w: 72,
							z: 72
						},
						f: { e: 6 },
						g: 76,
						h: [{ i: 72 }, 69],
						i: [{ n: { ".": 0 } }, 76],
						k: [{ r: 109 }, 65],
						l: { l: {
							a: 24,
							e: [{
								b: 36,
								i: 4
							}, 5]
						} },
						m: {
							".": 65,
							b: 79,
							e: 65,
							f: 75,
							g: 75,
							l: 74,
							m: [{ a: 82 }, 124],
							r: 75,
							s: 144,
							v: 79,
							w: 79,
							z: 79
						},
						n: [{
							a: 79,
							d: 79,
							e: 264,
							f: {
								a: 82,
								ä: 75,
								t: 86
							},
							g: [{
								l: 82,
								s: [{ c: { h: { a: { o: 59 } } } }, 86]
							}, 124],
							i: 79,
							k: 66,
							r: 74,
							s: 68,
							t: [{
								e: 5,
								i: 72
							}, 74],
							w: 74,
							z: [{ u: 82 }, 124]
						}, 6],
						o: 76,
						p: 74,
						r: [{
							a: 6,
							i: 6,
							z: 73
						}, 74],
						s: [{
							a: [{ u: 8 }, 6],
							ä: 6,
							i: 30,
							p: { e: 34 },
							s: { e: { r: { l: 7 } } },
							t: 8
						}, 97],
						t: [{
							a: 6,
							i: 68,
							o: { p: 77 },
							t: 72,
							z: [{ e: {
								i: 4,
								r: { e: 42 }
							} }, 72]
						}, 76],
						u: 76,
						x: 353,
						z: 76
					},
					ü: {
						".": 76,
						a: 76,
						b: [{ a: 72 }, 74],
						c: 76,
						e: 87,
						k: 76,
						l: { a: 0 },
						m: 76,
						n: [{ a: 0 }, 208],
						o: 76,
						r: {
							c: 8,
							s: [{ t: { e: 34 } }, 68]
						},
						s: 76,
						t: 76,
						v: 76,
						w: 76,
						z: 76
					},
					v: [{
						e: 66,
						i: 66,
						o: [{ r: { a: { n: 98 } } }, 66]
					}, 84],
					w: [{
						a: 66,
						e: [{
							g: { s: 14 },
							h: { r: 86 }
						}, 66],
						i: { n: { d: { e: { r: 354 } } } }
					}, 74],
					x: 64,
					y: {
						".": 76,
						a: [{ ".": 65 }, 64],
						f: 76,
						h: 76,
						l: 76,
						o: 64,
						r: 76,
						s: 355,
						w: 76
					},
					z: [{
						a: {
							b: 1,
							e: { r: 85 },
							g: 95,
							k: 153,
							n: {
								d: 0,
								e: 356,
								i: 88,
								t: 85,
								z: 85
							},
							p: { p: 0 },
							r: { i: 135 },
							s: 65,
							t: 65,
							u: { s: 85 }
						},
						ä: {
							n: 65,
							r: 113
						},
						e: {
							i: { m: 85 },
							l: {
								a: 4,
								e: { i: 4 }
							},
							m: { b: 85 },
							n: {
								a: { d: 34 },
								e: [{
									r: { g: 93 },
									v: 26
								}, 5],
								s: { e: { m: 93 } },
								t: {
									e: { ".": 2 },
									g: 114,
									l: 78,
									s: 114,
									w: 78,
									z: 78
								}
							},
							r: {
								a: 14,
								e: { i: { g: 26 } },
								l: {
									o: 114,
									ö: 114
								},
								o: { e: 26 },
								ö: 85,
								t: {
									a: { u: 27 },
									r: {
										a: { e: 27 },
										ä: 96
									}
								}
							},
							s: {
								k: 8,
								t: {
									a: 34,
									e: 31,
									i: 34,
									r: 34
								}
							},
							u: { t: 11 }
						},
						i: { n: {
							a: 14,
							f: { o: 2 },
							j: 85,
							n: 85,
							t: { e: 114 }
						} },
						l: [{ n: 9 }, 0],
						o: {
							b: 1,
							e: { f: 85 },
							f: 65,
							l: { i: 0 },
							r: 65
						},
						u: { e: {
							c: [{ k: 34 }, 23],
							n: { g: 34 }
						} },
						w: {
							e: { t: 78 },
							i: { l: { l: 162 } },
							o: 65,
							ö: 65,
							u: 65
						}
					}, 74]
				},
				ñ: [{ o: 43 }, 76],
				o: {
					a: [{
						b: {
							e: 6,
							i: 65,
							r: 6
						},
						c: [{ h: { i: 0 } }, 65],
						d: [{
							r: [{ a: 8 }, 6],
							t: 8
						}, 65],
						g: 6,
						i: { n: 0 },
						k: {
							l: 8,
							u: 6
						},
						l: [{ a: [{
							b: 0,
							s: 0
						}, 65] }, 6],
						m: [{
							i: 113,
							p: { e: 5 }
						}, 6],
						n: [{
							a: 14,
							e: 8
						}, 6],
						q: 65,
						r: [{ d: { r: 4 } }, 6],
						s: {
							c: 109,
							e: 72,
							i: 6,
							s: 66
						},
						t: [{ r: 6 }, 65],
						u: [{ f: 14 }, 66],
						v: 6,
						x: 6,
						z: 6
					}, 64],
					ä: 64,
					b: {
						a: {
							c: { h: 0 },
							l: [{ i: { n: 4 } }, 6],
							m: 6,
							r: 84,
							s: 84,
							u: [{ f: 0 }, 74]
						},
						ä: 84,
						b: { l: 1 },
						e: {
							".": 74,
							a: 74,
							c: 75,
							e: 8,
							f: 74,
							i: { n: { s: 2 } },
							k: 75,
							l: {
								e: { i: { s: 7 } },
								i: 8
							},
							n: [{ d: 5 }, 74],
							r: {
								a: [{
									d: 26,
									l: 26,
									m: 78,
									p: 36
								}, 5],
								b: 78,
								e: {
									b: 4,
									i: { s: 49 },
									l: 4,
									n: { d: 7 }
								},
								f: 78,
								g: 81,
								i: {
									n: {
										g: 180,
										t: 32
									},
									s: 4
								},
								k: 78
							},
							t: 74,
							v: 74,
							z: 74
						},
						i: [{
							e: 1,
							l: { i: { n: 36 } }
						}, 74],
						j: 76,
						l: [{
							a: { u: 0 },
							e: {
								b: 0,
								i: 0
							},
							i: [{ t: 9 }, 0]
						}, 6],
						o: {
							e: { ".": 81 },
							h: 74,
							r: { t: 0 },
							t: 74
						},
						r: {
							a: 6,
							u: 74,
							ü: 74
						},
						s: {
							a: { c: 22 },
							c: 0,
							h: 29,
							k: { u: 0 },
							t: {
								e: { r: 9 },
								s: 72
							}
						},
						u: [{
							e: { b: 78 },
							n: { t: 78 },
							s: 1
						}, 74],
						ü: [{ b: 65 }, 74],
						y: [{ t: 1 }, 74]
					},
					c: {
						a: {
							s: 68,
							u: 68
						},
						c: [{ l: 72 }, 43],
						e: 64,
						h: {
							a: {
								b: 11,
								n: { i: 88 },
								r: 23,
								u: 8
							},
							d: { r: { u: 98 } },
							e: {
								b: 23,
								c: 294,
								h: 8,
								i: 8,
								l: [{ e: 34 }, 23],
								r: {
									g: 357,
									k: { e: 19 },
									l: 357
								}
							},
							i: {
								d: 8,
								e: 14
							},
							l: 8,
							m: 8,
							n: 8,
							o: {
								e: { f: 5 },
								f: 23
							},
							ö: { f: 11 },
							r: { e: 8 },
							s: {
								e: 72,
								h: 8,
								p: 23,
								t: {
									a: 34,
									e: { m: 34 },
									u: 34
								}
							},
							t: { e: { r: { g: { e: { n: { e: 48 } } } } } },
							u: {
								f: 23,
								n: 66,
								t: 11
							},
							w: 8
						},
						i: 64,
						k: {
							a: { d: 66 },
							e: {
								l: 23,
								r: {
									s: {
										a: 34,
										c: 358
									},
									w: 357
								}
							},
							l: { e: 34 },
							o: 65,
							s: {
								p: 11,
								t: { a: 34 },
								z: 8
							},
							u: { m: 78 }
						},
						l: 64,
						r: [{ e: 68 }, 64]
					},
					d: {
						a: [{
							b: 68,
							k: 0
						}, 6],
						d: { r: 30 },
						e: {
							c: 66,
							e: 8,
							g: { e: { n: { e: 38 } } },
							i: [{ n: [{
								".": 88,
								s: 88
							}, 5] }, 99],
							l: {
								a: {
									g: 117,
									u: { f: 7 }
								},
								l: {
									a: {
										e: 39,
										u: 27
									},
									ä: 13
								},
								o: 4
							},
							n: [{
								e: 14,
								i: 14,
								k: 5
							}, 1],
							r: {
								".": 66,
								n: 66,
								s: 66
							},
							s: {
								a: { e: 26 },
								ä: 4,
								p: { o: 23 },
								s: { e: { r: 233 } }
							},
							x: 66
						},
						i: {
							a: 74,
							e: 74,
							f: 74,
							r: 74
						},
						o: [{
							m: 66,
							n: 124,
							p: 113,
							r: { a: 78 },
							s: { i: 4 }
						}, 74],
						ö: 74,
						r: 74,
						s: 1,
						y: [{ m: 73 }, 74]
					},
					e: {
						b: {
							a: 0,
							e: { l: { s: 98 } },
							l: { e: 9 },
							r: 6,
							s: 73
						},
						c: [{ h: { s: { t: { e: 27 } } } }, 43],
						d: { u: 6 },
						e: 43,
						f: {
							f: { i: 66 },
							l: 30
						},
						g: {
							e: { n: { s: 5 } },
							l: 6,
							r: 6
						},
						h: [{
							e: { n: 107 },
							r: { i: 8 }
						}, 74],
						i: [{ s: [{ c: { h: { ".": 2 } } }, 9] }, 69],
						k: {
							o: 359,
							r: 6
						},
						l: [{
							".": 72,
							a: {
								n: 8,
								u: 8
							},
							b: { s: { t: { e: 26 } } },
							e: {
								i: { n: 34 },
								k: 82,
								n: { t: 34 },
								r: 0,
								s: 5
							},
							f: { e: {
								i: 4,
								n: [{ d: 49 }, 98]
							} },
							i: { n: 8 },
							k: { l: {
								e: 4,
								i: 4
							} },
							l: { e: 8 },
							m: 72,
							o: 68,
							r: 72,
							s: {
								".": 72,
								z: 8
							},
							u: 72,
							v: 72,
							w: 72
						}, 6],
						m: [{
							".": 66,
							i: { e: 9 }
						}, 74],
						n: [{
							e: {
								c: 8,
								r: { g: 34 }
							},
							t: {
								f: 66,
								l: 66,
								u: 86
							},
							u: 0
						}, 74],
						o: { t: { a: 0 } },
						p: [{
							f: { l: 14 },
							i: 109
						}, 74],
						r: {
							a: 165,
							b: { l: 24 },
							e: {
								c: 22,
								i: 22,
								l: 9,
								m: 54,
								n: { e: 16 },
								r: {
									f: {
										a: 19,
										o: { l: 19 }
									},
									g: { e: { b: { n: 19 } } },
									l: 5,
									m: { u: 17 },
									z: 15
								}
							},
							f: [{ i: 66 }, 75],
							g: { ä: 66 },
							i: { l: 22 },
							n: { e: { r: { v: 32 } } },
							o: { e: 8 },
							ö: 66,
							s: { k: 23 },
							t: { e: { r: 27 } }
						},
						s: [{
							a: 6,
							c: { h: {
								a: 9,
								e: {
									f: 33,
									i: 53,
									n: { e: 33 },
									r: { i: 53 }
								},
								l: 9,
								m: 9,
								n: 9,
								o: 9,
								r: 9,
								w: 9
							} },
							p: 1,
							s: {
								c: { h: { e: 49 } },
								t: 4
							},
							t: {
								a: 14,
								e: 8,
								r: 8
							},
							u: 75
						}, 65],
						ß: { e: { n: 107 } },
						t: {
							".": 66,
							a: { g: 9 },
							e: {
								i: 8,
								n: 107
							},
							h: [{
								e: 28,
								o: 9,
								y: 9
							}, 1],
							r: 30
						},
						u: 64,
						v: { o: 6 },
						x: 70
					},
					ë: 64,
					f: {
						a: [{
							c: 1,
							d: 29,
							g: 29
						}, 84],
						ä: { r: 0 },
						e: {
							b: 95,
							c: 113,
							n: {
								a: 78,
								g: 78,
								k: 78,
								t: 78,
								w: 78,
								z: 78
							},
							r: {
								b: 85,
								r: 85,
								s: { c: 132 }
							},
							s: 66,
							t: { i: 0 },
							u: { n: 0 }
						},
						f: {
							a: [{
								l: 8,
								n: 8
							}, 6],
							e: {
								i: { e: 34 },
								l: [{ s: 25 }, 23]
							},
							i: {
								n: 22,
								z: 72
							},
							l: 6,
							r: [{
								u: 8,
								ü: 8
							}, 6],
							s: {
								h: 8,
								i: 8,
								o: 23
							},
							t: 99,
							u: {
								h: 22,
								r: 9
							}
						},
						g: { a: { s: 86 } },
						i: [{
							n: { s: 0 },
							s: [{ c: 34 }, 11]
						}, 74],
						l: [{
							a: 6,
							o: 6,
							ö: 6
						}, 69],
						o: [{
							p: 65,
							r: { c: 0 }
						}, 74],
						r: [{ ä: 0 }, 121],
						s: {
							a: { m: 22 },
							e: {
								i: 9,
								n: 22
							},
							i: { n: 9 },
							o: { f: 9 },
							p: {
								a: 9,
								e: 9
							},
							t: {
								a: { f: 9 },
								o: 9
							},
							u: 30
						},
						t: {
							h: 0,
							r: { i: 22 },
							s: 8
						},
						u: [{
							h: 113,
							m: 65,
							r: 113
						}, 74]
					},
					g: [{
						a: {
							b: 65,
							c: 113,
							n: { g: 0 },
							r: {
								b: 0,
								i: 0
							},
							u: { s: 0 }
						},
						d: 0,
						e: {
							i: { n: 0 },
							l: { i: 103 },
							n: {
								e: {
									c: 26,
									r: { n: 32 }
								},
								i: { d: 23 },
								s: { p: 5 }
							},
							r: {
								f: 85,
								i: 5
							},
							t: { h: 85 }
						},
						f: { i: 68 },
						g: {
							e: { n: 23 },
							i: { n: { g: 42 } }
						},
						h: { u: 6 },
						i: { n: [{
							i: 85,
							s: 85
						}, 14] },
						l: {
							e: { e: [{ r: 98 }, 14] },
							o: 6
						},
						n: [{
							a: { s: 9 },
							u: 113
						}, 63],
						o: {
							e: 8,
							g: 66,
							r: { i: 28 },
							u: 113
						},
						r: { a: { u: 0 } },
						s: {
							c: 1,
							p: { r: 0 },
							t: [{
								e: 0,
								i: 0
							}, 6]
						},
						u: 1
					}, 74],
					h: {
						a: [{
							l: { k: 0 },
							r: 113
						}, 64],
						ä: 64,
						e: [{
							d: 95,
							i: {
								n: 85,
								s: 85
							},
							n: { s: 26 },
							r: { t: 122 },
							x: 99
						}, 64],
						i: 64,
						k: { o: { s: [{ t: 42 }, 5] } },
						l: {
							a: [{ d: 23 }, 8],
							e: {
								c: 0,
								i: {
									n: { t: 34 },
									s: 34
								},
								p: 0,
								r: [{
									g: 16,
									h: 16,
									w: 16
								}, 5],
								s: 0
							},
							o: { r: 11 },
							s: {
								a: 34,
								t: { e: 98 }
							},
							u: 6
						},
						m: {
							i: 0,
							u: 0
						},
						n: {
							a: {
								c: 8,
								p: 8
							},
							e: {
								b: 54,
								e: 0,
								l: 0,
								n: { s: { e: 33 } },
								r: { s: { a: 34 } },
								t: 54
							},
							i: { n: 9 },
							m: 72,
							o: 30,
							s: { k: 11 }
						},
						o: [{
							e: { l: 0 },
							l: {
								a: 24,
								o: 24
							},
							p: 95
						}, 64],
						ö: { l: 0 },
						r: {
							a: 8,
							e: [{
								l: 22,
								m: 9,
								r: {
									g: 44,
									h: 34,
									k: 34,
									o: 16,
									s: {
										a: 141,
										ä: 33
									}
								}
							}, 68],
							i: {
								e: 0,
								m: 8,
								n: 22
							},
							s: [{ k: 8 }, 68]
						},
						s: [{ p: 1 }, 43],
						t: 1,
						u: [{ m: 113 }, 64],
						w: 0,
						y: 64
					},
					i: {
						d: [{ a: { n: 298 } }, 70],
						k: 65,
						m: [{ m: 68 }, 70],
						n: [{
							e: { n: 9 },
							i: 30
						}, 160],
						o: 70,
						r: { a: 6 },
						s: {
							c: { h: {
								".": 88,
								e: 78
							} },
							m: 66,
							r: 66,
							s: [{ a: 34 }, 23]
						},
						t: {
							a: 9,
							u: 6
						}
					},
					j: { e: { k: { t: { o: { r: { i: 27 } } } } } },
					k: [{
						a: {
							b: [{ e: 5 }, 99],
							c: 65,
							i: 8,
							l: {
								e: [{
									i: 4,
									r: { e: 7 }
								}, 5],
								i: { n: 4 },
								t: { h: 26 }
							},
							p: { f: 8 },
							s: 14
						},
						e: { r: {
							b: { e: 23 },
							e: 8
						} },
						k: { a: { s: 103 } },
						l: {
							a: 6,
							i: 6,
							o: 6,
							u: 6
						},
						o: [{ p: { t: 4 } }, 6],
						r: 6,
						s: {
							a: 6,
							o: 108,
							p: 8
						},
						t: { o: [{
							b: [{ e: 98 }, 26],
							r: 2
						}, 4] },
						u: { l: { a: 78 } },
						w: 76
					}, 64],
					l: {
						a: [{
							b: {
								r: 28,
								u: 0
							},
							c: { h: 85 },
							d: { e: { n: 5 } },
							e: {
								i: 8,
								t: 85
							},
							f: { l: 8 },
							l: 6,
							m: { i: 28 },
							n: { a: 0 },
							r: { s: 5 },
							v: { e: 28 }
						}, 69],
						ä: [{ t: 113 }, 64],
						b: [{ e: { n: 107 } }, 1],
						c: { h: {
							e: 0,
							r: 14
						} },
						d: {
							a: {
								".": 2,
								e: 9
							},
							ä: 6,
							e: {
								d: 22,
								r: {
									s: { a: 34 },
									z: 16
								},
								s: [{ e: 16 }, 23],
								u: 9
							},
							i: { m: 9 },
							o: {
								p: 9,
								r: 23
							},
							r: {
								e: 22,
								i: 22,
								o: 22,
								ü: 9
							},
							s: {
								a: [{ m: 4 }, 8],
								k: 4,
								t: [{ r: { o: 7 } }, 8]
							}
						},
						e: {
							i: { e: 0 },
							m: {
								b: 0,
								p: 0
							},
							n: [{ e: 14 }, 1],
							r: {
								a: 8,
								k: 85,
								t: 85,
								z: 85
							},
							s: {
								s: 85,
								t: { e: 339 }
							},
							u: { m: 8 },
							x: {
								t: 0,
								z: 0
							}
						},
						é: 64,
						f: {
							a: {
								k: 9,
								u: 9
							},
							e: {
								i: 22,
								m: 9,
								r: { l: 5 }
							},
							l: { e: 9 },
							t: 23
						},
						g: {
							l: 6,
							r: { e: 9 }
						},
						i: {
							".": 66,
							a: 8,
							e: { n: 107 },
							k: { a: { n: 4 } },
							m: { p: 0 },
							n: { j: 0 },
							t: {
								o: { r: 4 },
								u: { r: 34 }
							},
							z: { e: 8 }
						},
						k: {
							l: 6,
							r: {
								e: 9,
								o: 9
							},
							s: [{
								c: 14,
								t: 14
							}, 1]
						},
						l: {
							a: {
								c: { h: 34 },
								k: 22,
								n: {
									h: 9,
									z: 34
								},
								s: { s: 34 },
								u: 22
							},
							e: {
								c: 11,
								i: { n: 34 },
								l: 22,
								n: { d: { e: { f: 38 } } },
								r: {
									d: 44,
									f: { o: 34 },
									h: 16,
									m: 44,
									t: { r: 34 },
									w: { e: 34 },
									z: 16
								},
								s: { s: 16 }
							},
							i: { n: { s: 16 } },
							l: { a: { d: { e: { r: 19 } } } },
							o: { p: 22 },
							s: {
								a: 31,
								p: 23
							},
							u: { m: 9 }
						},
						o: [{
							n: { i: { e: 5 } },
							p: { e: 34 },
							r: {
								a: 8,
								t: 0
							},
							v: 6
						}, 74],
						s: { k: 29 },
						t: { a: {
							i: [{ s: 26 }, 5],
							m: 22
						} },
						u: [{ t: {
							a: 4,
							h: 4
						} }, 64],
						ü: 64,
						v: { e: 23 },
						y: [{ s: 75 }, 6],
						z: {
							a: [{
								c: 11,
								r: 8
							}, 6],
							e: {
								i: { g: 16 },
								n: { g: 44 },
								p: 9,
								r: [{
									n: 16,
									s: 16,
									t: 16
								}, 5]
							},
							i: {
								k: 9,
								m: 9,
								n: 22
							},
							o: 30,
							ö: 6,
							w: 6,
							y: 6
						}
					},
					m: {
						".": 74,
						a: {
							b: {
								l: 135,
								r: 135
							},
							d: { a: 78 },
							g: { e: 135 },
							l: {
								a: 8,
								g: 85,
								i: { e: 5 },
								l: 0
							},
							m: 95,
							n: [{
								e: { r: 36 },
								h: 9,
								i: { e: 5 },
								k: { e: 2 },
								r: 9,
								t: { e: { i: 93 } }
							}, 75],
							r: {
								m: 85,
								s: 23,
								t: [{ e: 23 }, 85]
							},
							s: { y: 135 },
							t: [{
								l: 85,
								o: { m: {
									".": 233,
									e: 233
								} }
							}, 75],
							u: 113
						},
						b: {
							i: { e: 23 },
							u: { c: 14 }
						},
						e: [{
							b: [{ e: 0 }, 65],
							f: 113,
							i: {
								n: 0,
								s: [{ e: 2 }, 78]
							},
							l: { e: 78 },
							n: {
								a: 8,
								e: { r: 2 }
							},
							p: 65,
							r: {
								".": 88,
								h: 47,
								k: { e: 23 },
								s: { p: 23 },
								t: { r: 3 },
								u: 78,
								z: 0
							},
							s: { h: 78 },
							u: 113,
							x: 113
						}, 74],
						i: {
							c: 24,
							e: [{ s: 14 }, 1],
							n: {
								f: 85,
								j: 85,
								n: 85,
								o: 11,
								s: 85,
								t: 85,
								v: 85
							},
							s: { o: 78 },
							t: { r: 8 }
						},
						m: [{ e: { l: { a: 23 } } }, 74],
						n: 76,
						o: {
							a: 113,
							p: { e: 0 },
							r: {
								b: 85,
								d: 78,
								g: 85,
								i: 28
							}
						},
						p: {
							a: { n: { i: 98 } },
							f: 0
						},
						s: 101,
						t: 1,
						u: {
							m: 113,
							n: {
								f: 85,
								t: 78
							},
							r: 113,
							s: 66
						},
						ü: 64
					},
					n: {
						a: [{
							b: [{ e: 4 }, 65],
							c: 6,
							e: { r: { s: 120 } },
							g: { e: 34 },
							k: 65,
							l: {
								e: { r: 98 },
								i: { n: 36 }
							},
							m: {
								b: 0,
								e: { i: 2 },
								t: 0
							},
							n: {
								n: 0,
								o: 28
							},
							p: {
								o: 0,
								p: 0
							},
							r: {
								e: 9,
								m: 78,
								r: 9,
								s: 9,
								t: 0
							},
							s: [{ p: 0 }, 1],
							t: {
								o: { m: 2 },
								s: [{ c: 25 }, 23]
							}
						}, 69],
						ä: [{ r: { s: 107 } }, 74],
						d: {
							a: {
								n: 22,
								s: [{ t: 34 }, 23]
							},
							e: {
								i: 22,
								r: { e: {
									i: 25,
									r: { s: 39 }
								} },
								x: 22
							},
							i: {
								e: 23,
								n: { n: 34 }
							},
							o: { b: 9 },
							r: {
								i: {
									l: 16,
									n: 16
								},
								o: 22,
								u: { e: { c: 34 } },
								ü: { c: 16 }
							},
							s: {
								a: 4,
								e: { i: 4 },
								t: 8
							},
							u: { e: 4 }
						},
						e: [{
							b: 65,
							c: { k: 28 },
							f: 113,
							i: { n: 0 },
							l: [{
								a: 0,
								e: 0
							}, 1],
							m: {
								a: 0,
								p: 72
							},
							n: [{
								d: { s: 114 },
								g: 9,
								s: 5
							}, 1],
							p: 0,
							r: {
								d: 85,
								e: 85,
								f: [{ a: 23 }, 85],
								g: 0,
								h: 85,
								k: { e: 114 },
								o: 360,
								ö: 0,
								s: { a: 2 },
								z: 85
							},
							s: { t: 361 },
							t: { u: 78 }
						}, 74],
						f: [{ l: 4 }, 29],
						g: [{
							e: 0,
							h: { a: 0 },
							l: {
								a: 0,
								e: 0
							},
							o: 0,
							r: { u: { e: 25 } },
							s: 99,
							u: 0
						}, 1],
						i: [{
							a: {
								k: { e: 34 },
								l: { e: { r: [{ w: 221 }, 38] } }
							},
							d: { o: 0 },
							e: {
								n: {
									k: 4,
									m: 4
								},
								s: 14
							},
							g: {
								a: 24,
								e: { r: 4 },
								l: 4,
								s: 103
							},
							k: {
								a: { n: 142 },
								b: {
									a: 78,
									e: 78,
									r: 78
								},
								e: { i: 78 },
								f: 78,
								k: 78,
								l: 142,
								m: 78,
								p: 78,
								r: 142,
								s: { e: 78 }
							},
							s: { o: 23 }
						}, 74],
						j: 74,
						k: [{ e: 72 }, 29],
						l: {
							i: 68,
							o: { c: [{ h: 42 }, 23] }
						},
						n: {
							a: [{
								b: 184,
								n: 4
							}, 0],
							e: [{ s: 14 }, 28]
						},
						o: [{
							b: { e: 28 },
							d: { e: 0 },
							f: { e: 0 },
							k: { e: 85 },
							r: { c: 0 },
							s: 68,
							t: { h: 23 }
						}, 186],
						s: {
							a: 8,
							c: { h: 5 },
							e: {
								b: 22,
								n: { e: 25 },
								r: { e: 25 },
								t: 23
							},
							i: {
								d: 23,
								n: { g: 34 }
							},
							k: { l: 34 },
							p: { a: { r: 9 } },
							t: {
								a: [{ p: { e: { l: { ".": 33 } } } }, 23],
								e: { r: 120 }
							}
						},
						t: {
							a: {
								r: { m: 34 },
								u: { f: 16 }
							},
							e: {
								n: { d: { ".": 34 } },
								r: {
									f: { a: 34 },
									h: 44,
									k: { e: 34 },
									l: 16
								}
							},
							h: { o: 9 },
							o: { e: 14 },
							r: { a: { t: 16 } },
							u: 0
						},
						u: [{
							e: 65,
							k: 74,
							m: { s: 0 },
							r: { l: 0 },
							t: 74
						}, 64],
						y: 76,
						z: [{ e: [{
							i: { n: 241 },
							l: { a: 26 },
							r: {
								a: 37,
								t: { a: { k: 21 } }
							}
						}, 4] }, 0]
					},
					o: [{
						b: { o: 6 },
						c: 43,
						d: { r: 6 },
						e: [{ n: 0 }, 67],
						g: {
							e: 0,
							l: 6
						},
						k: {
							i: 68,
							l: 30,
							n: 6
						},
						l: { c: 8 },
						m: {
							g: { e: { n: { e: 38 } } },
							o: [{ p: 9 }, 68]
						},
						p: 64,
						r: [{
							a: 22,
							d: [{ e: 34 }, 11],
							e: {
								i: 22,
								n: [{ t: 16 }, 5],
								r: 9
							}
						}, 64],
						s: {
							a: 30,
							k: 6,
							m: 66,
							p: 1,
							u: 30
						},
						t: {
							a: 30,
							e: { i: 8 },
							h: [{ e: 8 }, 6],
							r: 30,
							s: {
								a: 24,
								e: { n: 36 }
							},
							u: { r: 9 }
						}
					}, 74],
					ö: 70,
					p: {
						".": 74,
						a: {
							d: { r: 0 },
							e: { h: 0 },
							i: 8,
							k: { t: 0 },
							l: { e: { t: 4 } },
							n: { t: 0 },
							r: {
								a: [{ d: { e: 7 } }, 23],
								i: { t: 4 },
								m: 0
							}
						},
						ä: { h: 0 },
						e: {
							d: 82,
							f: 113,
							i: { g: 0 },
							k: 66,
							l: 82,
							n: [{
								e: 4,
								t: { y: 98 }
							}, 66],
							p: 75,
							r: {
								a: 81,
								h: 0,
								n: 72,
								s: 88
							},
							y: 0
						},
						f: {
							a: [{
								c: 8,
								f: 8,
								h: 0,
								l: 8,
								r: 8,
								u: 8
							}, 6],
							ä: 6,
							e: {
								m: 9,
								n: [{ t: 34 }, 23],
								r: {
									o: { e: 34 },
									ö: 16
								}
							},
							i: { n: 9 },
							l: [{
								o: 8,
								ü: 0
							}, 75],
							o: 6,
							r: 8,
							s: { t: { e: 34 } }
						},
						h: [{
							i: {
								m: 0,
								t: 0
							},
							o: { l: 78 },
							t: 8
						}, 1],
						i: [{
							a: [{ t: 23 }, 8],
							d: 0,
							e: { r: {
								".": 34,
								s: { ".": 34 },
								u: 13
							} },
							k: 29,
							n: [{ g: 86 }, 68]
						}, 64],
						l: {
							a: { g: 0 },
							i: {
								c: 0,
								s: 0
							}
						},
						n: { e: 6 },
						o: { l: { a: 4 } },
						p: {
							a: { n: 9 },
							e: { l: { i: { n: 39 } } },
							i: { n: 5 },
							l: 30,
							o: 72
						},
						r: [{
							e: { c: 0 },
							o: { e: 0 },
							ö: 0
						}, 69],
						s: {
							i: 72,
							t: {
								a: 0,
								o: 0,
								u: 0
							},
							z: 0
						},
						t: [{
							e: 111,
							h: 0
						}, 208],
						u: 74,
						y: 74
					},
					r: {
						a: {
							".": 66,
							a: 66,
							b: [{
								b: 0,
								r: 0,
								t: 0
							}, 1],
							c: {
								e: 0,
								h: 0
							},
							d: [{
								d: 85,
								r: 0
							}, 66],
							e: [{
								h: 0,
								t: 0,
								u: 66
							}, 75],
							f: 66,
							g: [{ e: { ".": 4 } }, 66],
							k: {
								".": 82,
								a: { d: 2 },
								e: 72,
								r: 66,
								s: 82,
								t: 0,
								u: 28
							},
							l: {
								b: {
									a: 88,
									e: { n: 27 },
									u: { m: 27 }
								},
								i: 66,
								m: 85,
								s: 66,
								t: {
									a: 23,
									ä: 23
								}
							},
							m: {
								a: 8,
								i: 28
							},
							n: {
								f: { r: { a: 27 } },
								k: {
									u: 23,
									ü: 23
								},
								m: { e: 23 },
								o: 4
							},
							p: {
								p: 0,
								s: 0
							},
							r: {
								a: 24,
								e: { r: 4 }
							},
							s: 79,
							t: {
								".": 66,
								e: 66,
								i: 66,
								m: 0,
								s: 66,
								t: 85
							},
							u: [{
								b: 66,
								c: 66,
								f: 0,
								m: 66,
								n: 198,
								s: [{
									g: { e: { w: {
										a: { e: { h: { l: 19 } } },
										ä: { h: { l: 19 } }
									} } },
									s: { c: { h: { e: 19 } } },
									w: { a: 19 }
								}, 0],
								ß: 0
							}, 75],
							v: 66,
							w: 66,
							x: 66,
							y: 66,
							z: 66
						},
						ä: [{
							h: 0,
							n: { d: 0 },
							t: 0
						}, 64],
						b: {
							a: {
								n: { a: 9 },
								r: { t: 34 }
							},
							i: {
								n: { n: 16 },
								t: 72
							},
							l: [{ a: { d: 34 } }, 1]
						},
						c: [{
							a: 75,
							e: 6
						}, 43],
						d: {
							a: [{
								m: 23,
								r: { b: 9 },
								s: 9,
								u: 9
							}, 75],
							e: {
								b: 54,
								i: 22,
								l: { s: 34 },
								n: { g: { l: 34 } },
								s: 75,
								u: 22
							},
							i: { t: 22 },
							n: 72,
							o: 6,
							ö: { s: 9 },
							s: { t: 8 },
							t: 99,
							u: {
								f: 9,
								m: 9
							}
						},
						e: [{
							a: { s: [{ t: 4 }, 103] },
							b: [{ e: 28 }, 65],
							c: { k: 135 },
							d: { i: 28 },
							f: { f: 0 },
							g: 66,
							i: {
								g: 0,
								n: 0
							},
							l: { a: 28 },
							m: {
								p: 0,
								u: 0
							},
							n: {
								b: { o: 78 },
								e: { r: 23 },
								i: 24,
								k: { i: 78 },
								n: {
									e: {
										n: { ".": 27 },
										t: 93
									},
									o: 78
								},
								o: 4,
								p: {
									l: 78,
									o: { r: 93 }
								},
								s: [{ e: { n: 93 } }, 5]
							},
							r: {
								d: 0,
								f: 85,
								i: 8,
								k: 85,
								o: 8,
								p: 0,
								w: 0,
								z: 0
							},
							t: { h: 47 },
							u: 113,
							w: 65
						}, 74],
						f: {
							a: { c: 23 },
							e: { n: {
								d: 9,
								g: 9
							} },
							s: 99
						},
						g: {
							a: 28,
							e: {
								i: [{ n: 98 }, 14],
								t: 75
							},
							h: { i: 0 },
							i: {
								a: 75,
								e: {
									n: 26,
									r: 26
								}
							},
							n: 6
						},
						h: { u: 68 },
						i: [{
							e: {
								n: {
									a: 4,
									b: { e: 7 },
									l: 4,
									m: { e: 7 },
									n: 4,
									r: 4,
									t: { i: 119 },
									v: 4,
									w: { e: 7 }
								},
								r: [{ ".": 34 }, 88]
							},
							m: {
								a: 0,
								i: 4
							},
							n: [{
								d: 85,
								i: 14,
								s: 0
							}, 1],
							s: { o: 78 },
							t: 82
						}, 64],
						k: {
							a: 1,
							e: { r: { z: 34 } },
							l: 1,
							s: { h: 8 },
							t: [{ a: 34 }, 23]
						},
						m: [{
							a: {
								d: 9,
								m: 9,
								n: { s: 16 },
								s: { p: 34 }
							},
							e: {
								b: 22,
								r: {
									f: { a: 17 },
									g: { e: 33 }
								}
							},
							i: { n: {
								h: 34,
								s: 34,
								t: 34
							} },
							o: {
								p: 22,
								r: {
									d: 34,
									g: 34,
									i: 34
								}
							},
							u: {
								m: 9,
								n: [{
									i: 16,
									t: 9
								}, 23]
							},
							v: { o: { l: 98 } }
						}, 74],
						n: {
							a: {
								c: [{ k: 34 }, 23],
								l: 22,
								n: 9,
								r: 9,
								u: 9
							},
							e: { r: { f: 34 } },
							o: { s: 14 }
						},
						o: [{
							b: { e: 28 },
							e: {
								f: 0,
								l: 0
							},
							k: 113,
							l: { y: 0 },
							n: { a: 31 },
							p: {
								e: 28,
								f: 0
							},
							r: 95,
							x: 113
						}, 69],
						ö: [{ l: 0 }, 64],
						p: { f: 1 },
						r: {
							a: { i: 5 },
							e: [{ n: 2 }, 28],
							h: 1
						},
						s: {
							a: [{ u: 5 }, 29],
							ä: 0,
							c: { h: { m: 5 } },
							e: { s: 14 },
							h: 0,
							k: 1,
							p: { o: { r: 98 } },
							t: {
								i: { n: 4 },
								o: { b: 26 }
							},
							z: 1
						},
						t: {
							a: {
								e: { r: 34 },
								n: [{ ".": 34 }, 9],
								r: 54,
								u: { s: 16 }
							},
							ä: { r: 9 },
							e: {
								b: 22,
								i: { w: 34 },
								l: { i: 16 },
								n: [{
									t: 9,
									z: 9
								}, 23],
								r: {
									b: 34,
									e: 155,
									f: { i: 34 },
									k: 16,
									l: [{
										o: 19,
										ö: 19
									}, 16],
									s: {
										a: 34,
										c: 91
									},
									w: 16,
									z: [{ e: 19 }, 16]
								},
								v: 54
							},
							h: { o: { l: 9 } },
							i: [{
								e: { n: 26 },
								n: 22
							}, 74],
							o: {
								b: { s: 16 },
								f: { f: 16 },
								r: {
									i: 16,
									t: 16
								}
							},
							ö: 6,
							r: {
								e: { s: 16 },
								i: { n: 34 },
								o: { l: 34 }
							},
							s: {
								p: { e: 34 },
								t: { i: 23 }
							},
							u: { m: 22 },
							ü: 75
						},
						u: {
							h: { r: 0 },
							m: { s: 23 },
							n: 0,
							r: 1,
							s: 66,
							t: 29
						},
						ü: { c: 66 },
						y: [{ a: 65 }, 186],
						z: { e: { l: 25 } }
					},
					s: {
						a: [{
							a: { r: 8 },
							b: 66,
							e: { r: 8 },
							i: 8,
							m: { i: 85 },
							r: { t: 0 },
							s: 362
						}, 6],
						c: {
							a: 126,
							h: [{
								a: {
									r: 26,
									u: { g: 26 }
								},
								e: 66,
								l: { e: { i: 26 } }
							}, 74],
							o: 6
						},
						e: [{
							i: {
								e: 85,
								n: 298
							},
							n: 66,
							r: { k: 122 }
						}, 6],
						h: {
							i: 109,
							u: 109
						},
						k: [{
							a: { l: 9 },
							i: 65,
							l: { e: 9 },
							o: [{ l: 0 }, 6],
							y: 65
						}, 64],
						m: { o: { g: 129 } },
						o: { e: 113 },
						p: [{
							a: {
								c: 9,
								e: 78,
								s: 9
							},
							ä: 78,
							e: { r: 9 },
							f: 78,
							h: { ä: 66 },
							o: 6,
							r: { a: 9 },
							u: 109
						}, 43],
						s: {
							a: {
								b: { b: 4 },
								c: 54,
								e: 22,
								l: {
									a: 16,
									l: 9
								},
								n: [{ d: 34 }, 9]
							},
							ä: 6,
							e: {
								n: { z: 44 },
								p: 22,
								r: {
									b: 44,
									f: 44,
									r: 44,
									z: 44
								},
								s: { s: { e: 34 } }
							},
							i: {
								k: 9,
								m: 9,
								o: 22
							},
							o: {
								f: 9,
								n: 9,
								r: 22,
								v: 11
							},
							p: {
								a: { r: 9 },
								e: 9,
								o: 9
							},
							t: {
								a: 22,
								o: 9,
								r: 9,
								u: {
									e: { r: { ".": 25 } },
									r: 9
								}
							}
						},
						t: {
							".": 78,
							a: {
								b: { l: 34 },
								c: 8,
								e: { r: 34 },
								h: 66,
								k: 8,
								n: {
									g: 34,
									s: 34
								},
								p: { o: 34 },
								r: { r: 2 },
								u: { f: 34 },
								v: 11
							},
							ä: 75,
							e: {
								i: {
									n: {
										b: 34,
										g: 34,
										l: 34,
										r: 34,
										w: 34
									},
									s: 34
								},
								l: { z: 2 },
								n: [{ g: { l: 34 } }, 146],
								r: { w: { e: { i: { t: 10 } } } },
								s: { ".": 7 },
								t: 85,
								u: { r: 34 }
							},
							h: [{ e: { r: 34 } }, 6],
							i: {
								d: 54,
								n: {
									a: 2,
									k: 34,
									s: 9
								},
								r: 8
							},
							o: {
								b: 54,
								c: 0,
								m: 9
							},
							r: [{
								a: { c: 34 },
								ä: { u: 34 },
								i: { e: 34 },
								o: { t: 34 }
							}, 6],
							u: {
								c: 129,
								g: 9,
								m: { s: 9 },
								n: { e: 9 },
								r: { k: 34 }
							},
							ü: { m: 0 }
						},
						u: 1,
						y: { r: { i: 86 } },
						z: {
							e: 109,
							i: { n: 9 }
						}
					},
					ß: [{
						e: {
							l: 113,
							n: { z: 122 },
							r: [{
								b: 85,
								e: 85,
								f: 85,
								h: 85,
								r: 85,
								s: { c: 114 }
							}, 23]
						},
						i: { s: 0 }
					}, 74],
					t: {
						a: {
							b: { i: 85 },
							c: 1,
							d: 113,
							e: {
								r: 85,
								u: 85
							},
							g: {
								g: 78,
								o: 28
							},
							h: 113,
							m: { b: 0 },
							n: { o: 0 },
							p: { p: 0 },
							r: {
								a: 14,
								b: 85,
								m: 85,
								z: 78
							},
							s: { t: [{ r: 2 }, 14] },
							t: {
								e: { m: 78 },
								i: 88,
								t: 0
							},
							u: {
								f: 0,
								g: { e: 2 },
								s: 0
							}
						},
						ä: {
							m: 0,
							r: 113
						},
						e: {
							b: 65,
							i: {
								b: 85,
								c: 85,
								n: [{
									".": 34,
									a: 34,
									d: 34,
									e: 34,
									i: 34,
									k: 34,
									p: 34,
									u: 34,
									v: 34,
									w: 34,
									z: 34
								}, 23],
								s: 85
							},
							l: {
								a: 24,
								e: {
									i: 4,
									r: 4
								},
								i: { n: 36 },
								s: 103
							},
							m: [{ i: 85 }, 1],
							n: {
								".": 88,
								a: 4,
								d: { s: 114 },
								s: 103,
								t: {
									b: 114,
									l: 78
								}
							},
							r: [{
								g: { e: { n: { e: 59 } } },
								l: [{ e: 23 }, 0],
								w: 85
							}, 66],
							s: {
								s: 122,
								t: [{ a: { n: { t: 26 } } }, 9]
							}
						},
						f: { a: { l: { l: 42 } } },
						h: {
							a: {
								c: 54,
								r: 9,
								s: 129
							},
							i: [{
								n: 0,
								r: 0
							}, 65],
							o: {
								f: 85,
								l: 0
							}
						},
						i: {
							l: [{ l: 0 }, 65],
							m: [{ a: 5 }, 95]
						},
						o: {
							c: 8,
							e: 99,
							f: { f: 0 },
							p: { f: 14 },
							r: { i: { n: 36 } },
							s: { z: 8 }
						},
						ö: 65,
						r: {
							a: {
								c: 26,
								n: 66
							},
							e: {
								c: 0,
								t: 0
							},
							i: [{
								c: 0,
								n: 0
							}, 6],
							u: { t: 0 }
						},
						s: {
							a: { t: 22 },
							e: { l: 22 },
							o: [{ l: 22 }, 68],
							p: { e: 28 },
							t: {
								e: { i: 9 },
								r: {
									a: 4,
									i: 9,
									u: 9,
									ü: 9
								}
							}
						},
						t: {
							a: {
								k: { t: 34 },
								u: { t: 9 }
							},
							e: {
								b: 22,
								r: {
									k: { l: 91 },
									l: {
										o: 91,
										ö: 19
									},
									w: { ä: 34 }
								},
								s: 23
							},
							o: 0,
							r: { e: { i: 34 } },
							s: { t: 23 }
						},
						u: {
							n: { d: 66 },
							r: { l: 0 }
						},
						z: {
							a: { e: 9 },
							ä: 6,
							e: {
								d: 23,
								r: {
									k: 44,
									r: 44
								}
							}
						}
					},
					u: {
						b: 1,
						c: { h: {
							e: 103,
							i: 0
						} },
						e: { t: 0 },
						f: {
							f: 11,
							l: 29
						},
						g: [{
							a: 28,
							e: 6
						}, 1],
						h: 64,
						i: { s: { ".": 0 } },
						l: {
							e: {
								".": 9,
								l: 9,
								s: 9
							},
							i: 6,
							s: 8
						},
						m: 64,
						n: [{
							d: [{
								e: { i: 36 },
								s: { o: 88 }
							}, 78],
							f: 66,
							g: 1
						}, 6],
						r: {
							e: [{ t: 22 }, 68],
							i: { e: 5 },
							m: { e: [{ t: 42 }, 5] },
							n: { e: { ".": 4 } }
						},
						s: {
							c: 6,
							i: [{ e: 23 }, 4],
							t: 6
						},
						t: {
							e: { l: 8 },
							f: 72,
							l: { i: 5 },
							p: 72,
							s: 11,
							u: 23
						}
					},
					ü: 64,
					v: {
						a: { l: 124 },
						e: { s: 99 },
						i: { s: { o: 25 } },
						o: 74
					},
					w: [{
						e: {
							c: 66,
							f: 0,
							r: {
								".": 78,
								u: 0
							}
						},
						h: 65,
						s: { e: 68 }
					}, 74],
					x: {
						a: { l: 6 },
						e: [{
							l: { e: 0 },
							r: { z: 9 }
						}, 74],
						i: {
							".": 66,
							d: 124
						},
						l: 0,
						o: { d: 6 },
						u: 161,
						v: 0,
						y: [{ ".": 74 }, 76]
					},
					y: {
						o: 64,
						s: 29
					},
					z: {
						a: 109,
						e: {
							a: 124,
							n: [{ t: { a: 23 } }, 9],
							s: { s: {
								c: 13,
								t: 13
							} }
						},
						i: [{ a: { l: { e: { r: 38 } } } }, 66],
						o: { n: { a: 14 } }
					}
				},
				ó: { r: { d: 1 } },
				ö: {
					b: {
						a: 66,
						e: { l: {
							a: 4,
							i: 4,
							o: 4,
							s: 5
						} },
						l: { e: 113 },
						r: 65,
						s: 30
					},
					c: [{ h: {
						l: 8,
						r: 65,
						s: { t: {
							e: [{ i: 25 }, 7],
							r: 25,
							u: 23
						} }
					} }, 64],
					d: {
						i: 186,
						s: { t: 6 },
						u: 76
					},
					e: 64,
					f: {
						f: { l: 6 },
						l: 43
					},
					g: {
						e: { n: { s: 107 } },
						l: 65,
						r: 65
					},
					h: {
						e: [{ n: 73 }, 64],
						l: { e: 68 },
						n: { e: { f: 9 } },
						r: {
							e: 68,
							i: 0
						},
						u: 64
					},
					i: [{
						g: 6,
						s: { c: { h: { e: 78 } } }
					}, 64],
					k: {
						e: 64,
						o: [{ s: 68 }, 363],
						r: 65
					},
					l: [{
						".": 72,
						a: [{ s: 68 }, 125],
						b: { r: 1 },
						e: {
							i: 0,
							m: 0,
							n: { t: 0 },
							r: 66,
							s: [{ s: 0 }, 23]
						},
						f: {
							e: {
								i: 22,
								n: [{ d: 16 }, 5]
							},
							l: { i: 9 },
							s: 8
						},
						i: [{
							m: 0,
							n: 0
						}, 76],
						k: { l: {
							e: 9,
							i: 9
						} },
						l: { e: [{ n: 107 }, 0] },
						m: 76,
						n: { a: { r: 9 } },
						o: 1,
						p: [{
							e: 74,
							l: { e: 9 }
						}, 76],
						s: [{ z: 1 }, 87],
						t: { u: 0 },
						u: 76,
						z: [{ w: 1 }, 74]
					}, 65],
					m: {
						i: { e: 65 },
						s: 6
					},
					n: {
						e: { c: 0 },
						i: { z: { i: { e: 25 } } },
						s: { t: [{ a: 0 }, 6] },
						t: { u: 14 },
						u: 64
					},
					o: { t: {
						a: 109,
						i: { e: 14 }
					} },
					p: [{ f: { l: 8 } }, 74],
					r: {
						a: 125,
						b: { l: 30 },
						c: 43,
						d: { e: { n: { s: 98 } } },
						e: {
							c: 113,
							i: 113,
							l: 95,
							m: 95,
							n: [{
								e: 85,
								t: 85
							}, 1],
							r: {
								e: { r: 4 },
								f: {
									a: 146,
									o: {
										l: 27,
										r: 33
									}
								},
								g: { e: { b: { n: 27 } } },
								i: { n: { t: 32 } },
								l: 122,
								m: { ü: 114 }
							},
							s: { s: 0 }
						},
						f: { l: { i: 9 } },
						i: [{
							l: 113,
							m: 113
						}, 64],
						n: { e: [{ r: { v: 5 } }, 68] },
						o: 125,
						s: { k: 1 },
						u: [{ n: {
							e: 85,
							g: { s: 42 }
						} }, 67]
					},
					s: {
						a: 65,
						c: { h: {
							a: 227,
							ä: 78,
							e: {
								f: 78,
								i: 307,
								n: {
									e: 93,
									t: 93
								},
								r: [{
									f: 259,
									i: 308,
									l: 259
								}, 5]
							},
							i: 78,
							l: 227,
							m: 227,
							n: 78,
							o: 227,
							r: 227,
							u: { m: 78 },
							w: 227
						} },
						e: [{
							e: 8,
							i: { n: 85 },
							s: { t: { r: 34 } }
						}, 6],
						s: {
							c: { h: { e: 16 } },
							e: { n: 107 },
							t: 6
						},
						t: {
							a: 99,
							e: 0,
							h: 6
						}
					},
					ß: {
						e: { n: 73 },
						t: { i: 6 }
					},
					t: [{
						a: 161,
						e: {
							i: 113,
							l: { n: 107 },
							n: 73
						},
						h: { o: 0 },
						o: 164,
						r: 161,
						s: [{ c: 6 }, 1],
						t: { r: 6 }
					}, 74],
					w: { e: 1 },
					z: { e: [{ s: 23 }, 8] }
				},
				p: {
					a: [{
						a: 72,
						b: {
							ä: 1,
							l: { u: 4 },
							r: {
								u: 4,
								ü: 4
							},
							w: 74
						},
						c: { h: { t: { e: { r: 191 } } } },
						e: {
							b: 29,
							c: { k: { e: { r: 7 } } },
							d: { e: { r: 36 } },
							h: 74,
							l: { l: 0 },
							n: 74,
							r: {
								f: 0,
								m: 66
							},
							ß: 74,
							t: [{
								e: { r: {
									b: 7,
									k: 61
								} },
								h: 14,
								i: 4,
								r: 4,
								t: 14
							}, 74]
						},
						f: {
							l: 0,
							r: 0
						},
						g: [{ h: 168 }, 1],
						h: { o: 0 },
						k: {
							e: 0,
							i: 14,
							l: 0,
							t: { o: 4 }
						},
						l: {
							a: [{
								r: 9,
								t: 103
							}, 217],
							ä: 72,
							e: 72,
							i: 28,
							m: {
								a: {
									e: 4,
									s: { t: 49 }
								},
								ä: 4,
								o: 24
							},
							t: [{
								a: { l: 4 },
								e: {
									b: 4,
									i: 4
								},
								o: 4,
								r: 24
							}, 74]
						},
						m: {
							i: 0,
							s: 8
						},
						n: {
							a: {
								r: 9,
								t: 22,
								u: 9
							},
							d: {
								a: 11,
								e: 34
							},
							e: {
								n: { z: 34 },
								u: 22
							},
							f: 65,
							i: {
								k: 72,
								s: { l: 9 }
							},
							k: 68,
							l: 74,
							n: {
								a: { r: 4 },
								e: {
									b: 117,
									n: { e: 7 }
								}
							},
							o: 272,
							s: [{ l: 8 }, 68],
							t: {
								h: 340,
								o: 72,
								r: 75
							}
						},
						p: [{
							i: { e: { r: { e: { n: [{ d: 21 }, 59] } } } },
							p: { r: 4 },
							s: [{ t: 86 }, 68]
						}, 72],
						r: {
							a: {
								b: 14,
								d: 72,
								e: 9,
								f: 22,
								k: { t: 34 },
								m: 72,
								n: { t: 9 },
								s: 72
							},
							ä: 6,
							b: 74,
							e: {
								".": 75,
								e: 0,
								f: 75,
								i: { n: 34 },
								n: { ".": 75 },
								r: [{ g: { e: { b: 19 } } }, 75],
								u: 0
							},
							g: [{ e: { l: { d: 32 } } }, 74],
							i: {
								d: 22,
								n: { s: 34 }
							},
							k: {
								a: {
									e: 4,
									m: 36,
									u: 36
								},
								o: { p: 4 },
								r: [{ a: 26 }, 4],
								u: { e: 4 }
							},
							m: 74,
							n: { e: 8 },
							o: {
								d: 9,
								e: 9,
								f: 9,
								l: 72,
								n: 9
							},
							ö: 9,
							p: 144,
							r: 74,
							s: {
								a: 75,
								t: 75,
								u: 75
							},
							t: {
								a: 75,
								e: [{
									i: 42,
									r: 98
								}, 11],
								y: 72
							},
							u: [{ e: 9 }, 74],
							v: 74,
							w: 74,
							z: 99
						},
						s: {
							c: { h: { a: [{ f: 34 }, 9] } },
							i: 72,
							p: {
								o: 0,
								r: 0
							},
							s: {
								a: 83,
								e: {
									i: { n: 7 },
									r: [{
										g: 7,
										s: {
											a: 26,
											ä: 26
										},
										t: 49
									}, 98]
								},
								p: 4
							},
							t: [{
								e: { r: 15 },
								r: 28
							}, 8]
						},
						ß: 74,
						t: {
							c: 1,
							e: [{
								l: 75,
								n: 2
							}, 364],
							i: 72,
							s: { a: 8 },
							z: { ".": 75 }
						},
						u: {
							f: 79,
							n: { i: 0 },
							s: {
								l: 82,
								r: 82,
								z: 82
							}
						},
						z: { i: { f: 72 } }
					}, 76],
					ä: [{
						c: [{ k: { e: { r: 26 } } }, 6],
						d: { e: { r: 22 } },
						h: 74,
						l: 74,
						n: 74,
						r: { m: 79 },
						ß: 74,
						t: [{
							a: 9,
							e: {
								h: 11,
								i: 22,
								n: { t: 16 },
								p: 9,
								r: {
									b: 16,
									k: 44
								}
							},
							h: 8,
							i: 30,
							o: 6,
							r: 30,
							s: 8,
							t: 8
						}, 74]
					}, 76],
					b: 74,
					c: [{ h: 66 }, 69],
					d: [{
						a: 1,
						i: { e: 1 }
					}, 84],
					e: [{
						a: [{
							r: 1,
							s: 1
						}, 6],
						b: 121,
						c: {
							h: {
								e: 14,
								s: 14,
								t: 75
							},
							k: 74
						},
						d: {
							a: [{ n: 2 }, 4],
							r: { i: 9 }
						},
						e: {
							l: 72,
							n: { e: 86 }
						},
						f: {
							f: 79,
							r: 74
						},
						g: {
							a: { l: 9 },
							e: { l: 107 },
							n: 6
						},
						i: [{
							c: 74,
							e: 74,
							g: 74,
							l: { a: 24 },
							m: 0,
							s: [{ e: { i: 25 } }, 75]
						}, 186],
						k: 74,
						l: [{
							a: {
								b: 22,
								c: 22,
								e: 22,
								i: 9,
								u: 22,
								x: 22
							},
							ä: 30,
							b: 68,
							d: 8,
							e: {
								h: 54,
								i: {
									c: 44,
									n: 16,
									s: 44
								},
								m: 82,
								n: { d: 34 },
								r: [{
									e: 25,
									s: { a: 19 }
								}, 8],
								t: 22,
								u: 9,
								x: 8
							},
							i: {
								d: 11,
								n: [{
									h: 4,
									k: 16,
									n: 34,
									t: 34
								}, 23],
								t: 9
							},
							k: 68,
							o: {
								b: 22,
								e: 159,
								r: 22
							},
							ö: 108,
							s: [{
								k: 8,
								t: { e: { r: 34 } }
							}, 68],
							u: { t: 9 },
							z: { a: { p: 4 } }
						}, 65],
						n: {
							a: {
								b: 23,
								r: 23
							},
							ä: 6,
							d: {
								a: 23,
								e: {
									c: 5,
									l: { a: 21 }
								},
								o: 23
							},
							e: { n: [{ e: 25 }, 22] },
							f: 8,
							i: {
								n: { n: 34 },
								t: 23
							},
							k: 99,
							n: { i: 23 },
							o: 30,
							s: {
								e: 23,
								i: 72,
								l: 8,
								m: 8,
								o: 365,
								p: 31,
								u: 72
							},
							t: {
								a: 8,
								w: 75
							},
							u: 68,
							z: 68
						},
						p: [{ t: 23 }, 72],
						r: {
							a: [{
								d: 75,
								e: 22,
								k: 22,
								s: 22,
								u: 9
							}, 0],
							ä: 30,
							e: {
								b: 54,
								c: 22,
								i: { g: 34 },
								l: 184,
								n: { e: 25 },
								s: 14
							},
							g: { a: 72 },
							i: {
								k: 5,
								o: 15,
								t: 0
							},
							l: {
								a: {
									s: { c: 35 },
									u: { g: 49 }
								},
								e: 72
							},
							n: { e: { n: 26 } },
							o: {
								b: 11,
								e: 8,
								s: 0
							},
							r: {
								a: { n: 36 },
								e: { i: { g: 26 } }
							},
							s: { i: { o: 75 } },
							w: { a: { r: 5 } },
							z: { e: { u: 4 } }
						},
						s: {
							a: 1,
							e: { n: 107 },
							s: 99,
							t: { o: { p: 26 } }
						},
						t: {
							e: { n: { z: { a: 21 } } },
							r: 1
						},
						x: 84,
						y: 74
					}, 76],
					é: [{ r: 74 }, 76],
					f: {
						".": 74,
						a: {
							b: [{ e: 0 }, 65],
							d: 65,
							e: {
								r: 0,
								u: 0
							},
							f: 65,
							i: 0,
							k: 95,
							m: { e: 0 },
							n: {
								s: 0,
								t: 0
							},
							r: [{ e: 0 }, 153],
							s: 113,
							u: 65
						},
						ä: {
							h: 65,
							r: 113,
							u: 113
						},
						d: { r: { u: 5 } },
						e: {
							".": 74,
							b: 95,
							f: 65,
							i: [{
								g: 0,
								l: { s: 100 },
								m: 0,
								n: 0
							}, 65],
							l: {
								i: 24,
								s: 5
							},
							m: [{ i: 0 }, 1],
							n: { s: 66 },
							p: 95,
							r: {
								a: [{ n: 7 }, 24],
								e: { i: { g: 233 } },
								g: { e: { b: { n: 27 } } },
								l: { e: { b: 93 } },
								p: { r: { o: [{ b: 27 }, 2] } },
								z: { e: { u: 27 } }
							},
							s: [{ t: {
								a: 26,
								r: 34
							} }, 66],
							t: 95,
							v: 95,
							x: 65
						},
						f: 1,
						h: 74,
						i: {
							d: 95,
							n: {
								f: 0,
								n: 0,
								s: 85,
								t: 85
							}
						},
						k: 74,
						l: [{
							a: {
								d: 0,
								g: 0,
								m: 0
							},
							e: {
								g: 72,
								i: 0,
								s: 0
							},
							i: {
								e: 0,
								n: 0,
								s: 0
							},
							o: { s: 0 },
							ö: { s: 0 },
							u: {
								c: 0,
								e: { m: 75 },
								s: 0
							},
							ü: { m: 75 },
							y: 0
						}, 6],
						m: 74,
						o: {
							b: 95,
							e: [{ d: 0 }, 192],
							f: 113,
							m: 65,
							r: [{
								c: 0,
								i: 0,
								n: 0
							}, 153],
							t: [{ t: 0 }, 65]
						},
						ö: [{ d: 0 }, 153],
						r: {
							a: { n: 0 },
							ä: { n: 0 },
							i: { s: 0 },
							o: {
								b: 0,
								e: 0,
								s: 0
							},
							ö: 0
						},
						s: [{
							a: { u: 5 },
							e: 28,
							k: 0,
							l: 0,
							p: { o: { r: 98 } },
							t: {
								r: 0,
								u: 0
							},
							z: 0
						}, 101],
						t: [{ r: 4 }, 74],
						u: {
							h: [{ r: 0 }, 65],
							m: 113,
							s: { c: 72 }
						}
					},
					g: [{
						l: 66,
						r: { a: { d: 23 } }
					}, 84],
					h: [{
						".": 74,
						a: {
							c: { k: 86 },
							e: {
								h: 82,
								l: 8,
								r: 75
							},
							f: { l: 8 },
							h: 79,
							k: 8,
							l: { t: {
								a: 13,
								e: { s: [{ t: 183 }, 39] }
							} },
							n: { d: 66 },
							s: 8,
							t: { r: 4 },
							u: 74
						},
						ä: {
							h: 79,
							n: 72
						},
						b: 74,
						d: 74,
						e: {
							b: { e: [{ l: 42 }, 5] },
							i: 79,
							n: {
								d: 103,
								e: 24,
								s: 5
							}
						},
						f: 74,
						g: 74,
						i: {
							k: { a: [{ n: 4 }, 14] },
							l: { a: 4 },
							r: 14,
							s: { t: 4 },
							t: { e: 14 }
						},
						k: 74,
						l: 6,
						m: 74,
						n: 74,
						o: {
							".": 65,
							e: { d: 0 },
							r: { i: { e: 5 } }
						},
						r: 6,
						s: 74,
						t: [{ h: { e: 202 } }, 1],
						u: {
							s: 73,
							t: 8
						},
						ü: 69,
						y: { s: 72 },
						z: 74
					}, 76],
					i: {
						a: [{
							b: 68,
							k: { a: 34 },
							l: { i: 16 },
							n: 22,
							p: 68,
							r: 6,
							s: 68
						}, 366],
						c: {
							e: 202,
							h: {
								o: 14,
								s: 14
							}
						},
						d: 153,
						e: {
							b: 99,
							g: { l: 4 },
							i: 30,
							l: {
								a: 139,
								e: {
									i: { s: 7 },
									r: { k: {
										e: 32,
										l: 32
									} }
								}
							},
							p: 72,
							r: [{
								a: { e: 34 },
								e: {
									b: 4,
									i: 4,
									m: 4,
									n: { z: 32 }
								}
							}, 72],
							s: { s: { t: 23 } }
						},
						g: 76,
						l: [{ z: {
							e: { r: 4 },
							i: 4,
							w: 4
						} }, 76],
						n: {
							a: {
								l: 0,
								s: 0,
								t: 28
							},
							d: 74,
							e: { r: [{ f: 16 }, 5] },
							f: 79,
							g: [{
								a: 4,
								e: {
									n: 98,
									r: 26
								},
								s: 14
							}, 72],
							s: {
								e: 72,
								k: 8,
								p: 23
							},
							u: { m: 28 }
						},
						o: {
							i: 74,
							n: { a: { l: 190 } },
							s: 0
						},
						p: [{ e: {
							".": 9,
							l: 9
						} }, 76],
						r: {
							a: [{ t: { e: 83 } }, 0],
							i: 0,
							o: 72,
							u: 8
						},
						s: [{
							k: 149,
							o: 74
						}, 97],
						t: {
							a: { l: { e: { n: { t: 39 } } } },
							e: [{
								l: 86,
								s: 86
							}, 68],
							h: 149,
							s: 1,
							z: [{
								a: 4,
								e: 23
							}, 74]
						},
						z: {
							i: { n: 22 },
							z: 72
						}
					},
					j: 74,
					k: [{ u: { r: { a: 14 } } }, 121],
					l: [{
						".": 74,
						a: {
							b: 66,
							d: 79,
							n: [{ z: 66 }, 9],
							q: 1,
							t: 65,
							u: 65,
							y: 1
						},
						e: {
							a: 66,
							c: 8,
							g: 65,
							m: 65,
							n: 99,
							r: { e: 82 },
							u: 65
						},
						i: [{
							g: 79,
							n: { a: 11 }
						}, 268],
						o: [{
							k: 79,
							m: { i: { n: 4 } },
							r: 8
						}, 65],
						ö: 65,
						u: {
							f: 74,
							n: 79,
							r: 8,
							s: [{ s: 26 }, 73]
						}
					}, 110],
					m: [{
						a: 66,
						ö: 66
					}, 121],
					n: [{ o: { e: 14 } }, 69],
					o: [{
						b: { j: 74 },
						c: [{ k: [{ e: 5 }, 72] }, 43],
						d: 72,
						e: {
							b: { e: { n: 15 } },
							m: { s: 0 },
							r: {
								b: 0,
								h: 0
							},
							t: { s: 0 }
						},
						f: { f: 79 },
						i: {
							l: 74,
							n: 6
						},
						k: 1,
						l: [{
							a: {
								c: { k: { e: 33 } },
								n: 22,
								u: 22
							},
							d: { a: 24 },
							e: {
								i: {
									n: 34,
									s: 34
								},
								p: 9
							},
							o: {
								p: 103,
								s: 14
							},
							u: { m: 9 },
							z: 99
						}, 72],
						m: { p: { h: 4 } },
						n: [{
							d: 74,
							i: 68,
							t: 68
						}, 65],
						o: [{
							b: 29,
							l: { e: { n: 4 } }
						}, 72],
						p: {
							a: [{
								k: 22,
								r: 22
							}, 68],
							h: { i: 9 },
							i: 6,
							l: { i: 22 },
							s: 99,
							t: 74
						},
						r: {
							a: {
								l: 0,
								t: 0,
								u: 0
							},
							ä: [{ r: 0 }, 1],
							i: { e: 23 },
							n: { ".": 75 },
							s: 68,
							t: {
								a: {
									e: 4,
									k: 36
								},
								e: {
									i: 36,
									m: 4,
									r: { l: 32 }
								},
								h: 24,
								i: { s: 36 },
								o: {
									".": 83,
									s: 83
								},
								r: {
									a: [{
										e: { u: 49 },
										t: 49,
										u: 49
									}, 83],
									ä: [{ u: 49 }, 83],
									e: { n: 26 },
									i: { c: 49 },
									o: 4
								},
								s: { z: 26 }
							},
							u: 217
						},
						s: {
							p: 29,
							t: [{
								a: [{
									g: 117,
									s: { i: 38 },
									u: 26
								}, 9],
								e: {
									i: { n: 26 },
									m: 4,
									r: { h: 61 }
								},
								h: 14,
								i: { l: 34 },
								o: { r: 36 },
								r: {
									a: 26,
									e: 26,
									i: 26
								}
							}, 6]
						},
						t: {
							a: [{ r: 22 }, 72],
							ä: 72,
							e: 72,
							i: { e: 23 },
							s: { p: 8 },
							t: {
								a: 139,
								r: 24
							},
							u: { m: 22 }
						},
						u: { n: 0 },
						v: { i: 68 },
						w: [{
							a: 0,
							e: 68
						}, 205]
					}, 76],
					ö: [{
						b: [{ l: 6 }, 72],
						c: 6,
						l: { s: 1 }
					}, 76],
					p: [{
						a: {
							b: 95,
							c: 113,
							l: { t: 0 },
							n: {
								k: 85,
								s: 0
							},
							p: { p: 0 },
							r: { b: 0 },
							t: 113
						},
						e: {
							e: 8,
							i: {
								n: 0,
								s: 0,
								t: 0
							},
							k: 66,
							l: {
								a: 139,
								e: {
									n: 4,
									r: 4
								},
								i: { n: { e: 25 } },
								o: 4
							},
							n: [{ s: 5 }, 73],
							r: { z: { e: 114 } }
						},
						f: {
							a: 0,
							e: { n: 5 },
							r: 0,
							u: 65
						},
						h: 161,
						l: [{
							a: { c: 78 },
							ä: 65,
							e: { t: 78 },
							i: {
								k: 88,
								s: 0
							},
							o: 0
						}, 43],
						o: {
							e: 367,
							h: 113,
							p: 95,
							r: { t: { e: { r: 38 } } }
						},
						ö: 164,
						p: 1,
						r: {
							a: 113,
							ä: 113,
							e: {
								c: 0,
								g: 85,
								n: 0
							},
							i: 113,
							o: {
								e: 0,
								l: 0,
								t: 0
							},
							ö: 0,
							u: { n: 0 },
							ü: { c: 0 }
						},
						s: [{
							a: 1,
							p: 1,
							t: {
								a: 0,
								o: 0,
								r: 0,
								u: 0
							},
							y: 0
						}, 65],
						t: {
							a: 4,
							e: 4,
							o: 0
						},
						u: {
							c: 66,
							m: 113
						}
					}, 69],
					r: [{
						a: {
							e: {
								f: 72,
								g: 83,
								l: 72,
								m: 72,
								p: 72,
								s: 72,
								v: 72,
								z: 72
							},
							f: 8,
							k: 72,
							l: 72,
							r: 8,
							x: 72
						},
						ä: {
							f: 72,
							g: 72,
							l: 72,
							m: 72,
							p: 72,
							q: 8,
							s: 72,
							t: 72,
							v: 72,
							z: 72
						},
						e: {
							".": 79,
							c: { h: { e: { r: { l: 313 } } } },
							d: 72,
							e: [{ i: 14 }, 101],
							i: [{
								h: 66,
								s: {
									c: 13,
									e: { i: 39 },
									s: 100,
									t: 27
								},
								z: 75
							}, 72],
							m: 72,
							n: [{ g: {
								a: 23,
								l: 23
							} }, 9],
							s: [{
								s: { t: 23 },
								u: 66
							}, 72]
						},
						i: {
							e: 1,
							g: 79,
							l: 73,
							m: [{ e: { t: 4 } }, 72],
							n: {
								g: [{ s: 98 }, 75],
								z: 72
							},
							o: 368,
							s: 72,
							t: [{
								a: 14,
								e: { r: 241 },
								t: 26,
								z: 75
							}, 1],
							v: 72
						},
						o: [{
							b: [{ e: { i: [{ n: 38 }, 25] } }, 72],
							c: 74,
							d: 72,
							e: 74,
							f: 72,
							g: 72,
							j: 72,
							p: 72,
							s: {
								s: 75,
								t: 8
							},
							t: [{
								a: 4,
								e: [{ i: 25 }, 8],
								t: 75
							}, 72],
							x: 8,
							z: 72
						}, 76],
						ö: 74,
						u: {
							b: 79,
							c: 74,
							e: {
								c: 75,
								f: 72,
								g: 72,
								h: 75
							},
							n: {
								g: [{
									l: 23,
									s: { c: 25 }
								}, 75],
								k: { r: 23 }
							},
							t: 79
						},
						ü: {
							c: 74,
							f: 72,
							g: 72,
							h: 74,
							n: 74
						}
					}, 210],
					s: {
						".": 74,
						a: {
							d: 113,
							i: 74,
							n: [{ g: 0 }, 74],
							u: 113
						},
						b: 74,
						c: [{ h: { l: 23 } }, 74],
						e: [{
							i: { n: 0 },
							u: 65
						}, 74],
						f: 74,
						g: 74,
						h: [{ i: 166 }, 74],
						i: [{
							e: [{
								n: 103,
								r: 14
							}, 1],
							n: { d: 0 },
							s: 14
						}, 74],
						k: 74,
						m: 74,
						o: [{ e: 113 }, 74],
						p: [{ e: 6 }, 69],
						s: [{ a: [{ u: 2 }, 4] }, 101],
						t: [{
							a: {
								f: 0,
								u: 8
							},
							e: {
								a: 66,
								l: 66,
								s: 0
							},
							h: [{ a: 0 }, 63],
							o: 6,
							u: 210
						}, 74],
						v: 74,
						w: 74,
						y: [{ s: 74 }, 97],
						z: { e: 6 }
					},
					t: [{
						a: {
							k: 0,
							l: { b: 0 },
							m: 0,
							n: { a: 85 },
							r: 113,
							t: 95,
							u: 0,
							x: 0
						},
						ä: 43,
						b: { a: { u: { m: { e: { s: 19 } } } } },
						e: {
							".": 66,
							b: 95,
							c: 0,
							d: 29,
							f: 0,
							i: 0,
							l: { e: 0 },
							m: [{
								i: 0,
								p: 0
							}, 1],
							n: [{
								d: 66,
								g: [{ e: 23 }, 0],
								s: 66,
								t: 0
							}, 75],
							p: 0,
							r: {
								b: 0,
								e: { i: 26 },
								n: { t: 2 },
								o: 8,
								w: 0,
								z: 0
							},
							s: 66,
							t: {
								".": 66,
								a: 0,
								i: 28
							},
							u: { n: 0 },
							v: 29
						},
						g: { e: { n: { e: 98 } } },
						h: 161,
						i: {
							d: { e: 0 },
							n: [{
								d: 0,
								h: 0,
								i: 0,
								t: 0
							}, 73],
							r: 0
						},
						o: {
							e: 8,
							m: { o: 4 },
							n: { a: 24 },
							p: 24,
							r: { a: 14 },
							w: 1
						},
						r: {
							o: { l: 0 },
							u: 0
						},
						s: [{ o: { e: 9 } }, 125],
						u: {
							h: 0,
							m: { s: 0 },
							n: { g: 66 },
							r: {
								h: 0,
								k: 0,
								l: 0,
								s: 0,
								t: 0
							}
						},
						y: 76,
						z: 1
					}, 74],
					u: [{
						a: 186,
						b: 72,
						c: 74,
						d: { r: 6 },
						e: [{
							b: 68,
							f: 72,
							l: {
								e: { i: 4 },
								o: 24
							}
						}, 74],
						f: { f: {
							a: 4,
							r: 4
						} },
						h: 69,
						k: [{
							e: { r: 9 },
							l: 6,
							o: 30
						}, 74],
						l: {
							e: { ".": 75 },
							i: { n: 22 },
							s: {
								a: { c: 36 },
								p: 4,
								t: 24
							},
							t: { a: 14 },
							v: 72,
							w: 74
						},
						m: {
							g: 74,
							p: {
								a: 4,
								e: 5,
								f: 14,
								h: 24,
								l: 24,
								r: 24
							}
						},
						n: {
							d: 74,
							e: 1,
							k: [{ t: { r: 23 } }, 72],
							s: 1,
							t: 74
						},
						r: {
							a: 30,
							e: [{
								i: 22,
								r: {
									k: 34,
									w: 34
								}
							}, 68],
							g: 68,
							i: 0,
							o: 108,
							p: { u: 72 }
						},
						s: {
							e: 6,
							h: [{ e: 0 }, 1],
							t: 8
						},
						t: {
							e: { r: { s: 25 } },
							s: [{ c: { h: {
								m: 7,
								n: 7
							} } }, 72],
							z: 72
						}
					}, 76],
					ü: {
						f: 76,
						l: [{
							e: { i: 9 },
							l: 8,
							ö: 30
						}, 74]
					},
					v: 74,
					w: [{ a: { r: 1 } }, 74],
					y: [{
						s: 29,
						t: 0
					}, 369],
					z: 74
				},
				q: [{
					s: 74,
					u: [{
						a: {
							l: 72,
							r: 9
						},
						e: {
							r: {
								e: { i: 4 },
								i: 4,
								n: 14
							},
							t: { e: {
								".": 4,
								k: 4
							} },
							w: 74
						},
						i: { p: 74 },
						o: 72
					}, 6]
				}, 76],
				r: {
					a: {
						a: {
							b: 6,
							l: 66,
							r: { b: 0 }
						},
						b: {
							a: { r: 22 },
							b: { l: { e: 4 } },
							d: 75,
							e: {
								i: 22,
								l: 23,
								p: 9,
								r: [{ d: 34 }, 4],
								s: { e: 13 }
							},
							f: 74,
							g: 75,
							h: 75,
							i: { t: { u: 16 } },
							k: 74,
							l: {
								a: 75,
								o: 8
							},
							n: 74,
							r: [{
								e: 75,
								o: 78,
								ü: 4
							}, 6],
							s: 75,
							t: 74,
							w: 75,
							y: 182,
							z: 75
						},
						c: {
							e: { t: 82 },
							h: {
								e: { r: {
									e: { i: 370 },
									f: 40,
									h: 40,
									k: 33
								} },
								i: { n: 26 },
								s: [{ k: 26 }, 75],
								t: {
									e: { r: { h: 191 } },
									s: [{ p: 25 }, 98]
								},
								u: 14
							},
							r: 124
						},
						d: {
							a: [{
								c: 9,
								m: 54,
								n: 22,
								p: 75,
								r: 72
							}, 65],
							e: {
								i: { n: 34 },
								l: { ".": 179 },
								n: {
									d: { e: 34 },
									z: 34
								},
								r: {
									f: 34,
									k: 34,
									n: 9,
									s: 34,
									z: 34
								},
								s: 14
							},
							f: 72,
							h: 72,
							i: [{
								o: 72,
								u: 72
							}, 78],
							m: { u: 72 },
							p: 72,
							r: [{ i: 8 }, 6],
							s: [{ o: { r: 4 } }, 8],
							t: 340,
							w: 72
						},
						e: [{
							c: { h: { s: 5 } },
							d: 65,
							g: 74,
							h: 74,
							l: {
								b: 0,
								f: 0,
								k: 0,
								r: 0,
								s: 0
							},
							m: 75,
							n: { k: 75 },
							p: { f: 66 },
							r: [{
								".": 78,
								k: 0,
								m: 66,
								s: 72
							}, 74],
							s: {
								c: 4,
								s: { c: 26 }
							},
							t: {
								e: [{ i: 25 }, 8],
								l: 72
							},
							u: {
								e: 75,
								l: 75
							},
							x: 82
						}, 6],
						f: {
							a: {
								e: { l: { s: 26 } },
								h: { n: 34 }
							},
							e: [{ r: 22 }, 68],
							l: {
								a: 8,
								ü: 8
							},
							o: 78,
							t: {
								e: { r: { z: 49 } },
								s: 103
							}
						},
						g: {
							a: 1,
							g: 75,
							m: 74,
							n: 30,
							o: { u: 72 },
							s: { t: { ä: 4 } }
						},
						h: {
							".": 72,
							l: { e: { n: 5 } },
							m: 81,
							n: 66,
							o: 0,
							t: {
								e: { r: 4 },
								r: 24
							}
						},
						i: {
							c: 4,
							l: { l: 23 },
							m: { s: 0 },
							n: { d: 0 }
						},
						j: 76,
						k: {
							a: {
								d: 75,
								n: 72,
								t: 72
							},
							k: 74,
							l: 29,
							r: { e: 9 },
							t: { i: [{ n: 4 }, 75] },
							u: { e: 72 },
							ü: 72,
							z: 74
						},
						l: {
							".": 78,
							a: [{
								b: 8,
								e: 8,
								g: 8,
								k: 8,
								m: { p: 2 },
								n: { t: 34 },
								s: 8,
								u: { e: 2 }
							}, 68],
							ä: 6,
							b: [{
								e: {
									a: 83,
									n: 88
								},
								l: 34,
								u: { c: 83 }
							}, 99],
							e: {
								l: 9,
								n: { t: { s: 34 } },
								r: {
									b: 16,
									l: 16,
									m: 16,
									n: 16,
									z: 16
								}
							},
							g: 74,
							i: {
								d: 22,
								e: {
									n: 5,
									r: {
										".": 26,
										s: 26
									}
								},
								n: {
									d: [{ e: 19 }, 16],
									f: 16,
									g: { e: 19 },
									s: {
										p: 34,
										t: [{ r: 19 }, 17]
									},
									t: 5,
									v: 326
								},
								r: 9
							},
							k: [{ ".": 66 }, 68],
							l: [{
								a: 8,
								e: { g: 88 },
								i: { n: 93 },
								t: 75,
								u: 66,
								ü: 66,
								y: 72
							}, 74],
							m: { ".": 82 },
							o: [{ s: 8 }, 6],
							ö: 72,
							p: {
								".": 66,
								e: 75
							},
							q: 72,
							s: {
								k: 11,
								t: {
									e: { r: { n: 221 } },
									u: {
										e: { r: 26 },
										r: { m: 49 }
									},
									ü: { r: 49 }
								}
							},
							t: {
								a: { k: 36 },
								ä: 66,
								e: { m: 4 },
								h: 90
							},
							u: [{ n: 8 }, 84],
							ü: 72,
							z: 72
						},
						m: {
							e: { i: 129 },
							i: 72,
							m: {
								a: {
									b: 4,
									n: 4,
									s: 4
								},
								e: {
									d: 4,
									i: 4,
									n: { s: 7 },
									r: [{
										e: 49,
										k: 49,
										w: 49
									}, 42]
								},
								o: { r: 4 },
								u: 24
							},
							p: { l: { e: 36 } },
							s: { c: 72 },
							t: [{ s: 23 }, 82]
						},
						n: {
							a: {
								d: { e: 34 },
								e: 9,
								l: 129,
								n: 9,
								r: 54,
								u: 9
							},
							ä: 109,
							b: 75,
							c: { e: { ".": 4 } },
							d: {
								a: {
									".": 78,
									l: { a: 49 },
									s: 78,
									u: { ".": 7 }
								},
								e: {
									n: 78,
									p: 4,
									r: {
										e: 49,
										h: 49,
										k: { e: 26 },
										m: 49,
										r: 49,
										s: 49
									}
								},
								o: { b: 4 },
								r: { e: 4 },
								s: [{ t: 5 }, 14]
							},
							e: {
								i: 75,
								k: 66,
								n: { z: 9 },
								r: [{
									k: 34,
									z: 16
								}, 78],
								u: 22
							},
							f: { i: 72 },
							g: {
								a: { n: 4 },
								e: {
									b: 75,
									r: { h: 7 }
								},
								s: {
									k: 26,
									p: 37,
									t: [{
										e: 26,
										r: 26
									}, 5]
								}
							},
							i: [{
								e: 14,
								l: 129,
								n: 0
							}, 4],
							k: { r: 4 },
							l: 74,
							m: [{ i: 78 }, 79],
							n: {
								a: 66,
								e: 8
							},
							o: {
								d: 9,
								e: 22,
								m: 77
							},
							p: 74,
							s: [{
								".": 78,
								k: { r: 34 },
								p: { a: 4 }
							}, 74],
							t: {
								h: { r: 88 },
								i: { e: 5 }
							},
							u: { m: 8 },
							z: {
								a: {
									h: 116,
									r: 4
								},
								e: { r: 36 },
								i: { n: 4 },
								u: 75,
								ü: 75,
								w: 4
							}
						},
						p: {
							".": 72,
							a: { r: 9 },
							f: 75,
							h: { e: { r: 9 } },
							o: {
								k: 9,
								s: 9
							},
							p: {
								a: 75,
								l: { e: 4 },
								r: 4
							},
							r: { i: 77 }
						},
						q: 121,
						r: [{
							a: [{
								b: 9,
								k: 22,
								n: 22
							}, 65],
							b: 75,
							c: 74,
							d: 65,
							e: {
								a: 75,
								i: 81,
								n: { e: 25 },
								r: { h: 34 },
								v: 11
							},
							f: 65,
							i: {
								d: 9,
								e: 14,
								n: 22,
								s: { t: 9 }
							},
							m: [{ a: { n: 4 } }, 75],
							o: {
								m: 9,
								t: [{ i: 25 }, 23]
							},
							p: 65,
							u: 65,
							v: 65,
							z: [{ w: 8 }, 75]
						}, 64],
						s: {
							".": 65,
							a: { e: 9 },
							ä: 6,
							c: { h: { l: 9 } },
							e: {
								b: 22,
								l: 22
							},
							p: { h: 181 },
							s: { ".": 75 },
							t: [{
								a: { f: 34 },
								e: { i: 26 },
								o: 24,
								r: { a: 2 }
							}, 6],
							u: { r: 72 },
							y: { l: 82 }
						},
						ß: 74,
						t: {
							a: [{
								e: 9,
								r: 22
							}, 78],
							ä: 6,
							e: {
								i: 22,
								m: { g: 75 },
								n: { t: { e: 10 } }
							},
							h: { l: 75 },
							i: [{
								d: 9,
								e: 23,
								n: { h: 34 }
							}, 0],
							m: { o: 66 },
							o: {
								e: 9,
								m: 66,
								r: [{ g: { e: 136 } }, 4]
							},
							r: {
								o: 80,
								u: 9
							},
							s: {
								c: { h: { e: { f: 38 } } },
								e: 4,
								t: { ä: 4 }
							},
							t: {
								a: 75,
								i: 82,
								r: 82
							},
							u: { r: { a: 13 } }
						},
						u: {
							".": 74,
							b: [{
								".": 72,
								a: { n: 4 },
								e: { l: 4 },
								r: { i: 4 }
							}, 78],
							c: [{ h: {
								a: 25,
								i: { g: 34 }
							} }, 78],
							e: {
								b: 0,
								n: 23,
								r: {
									e: 4,
									i: 13
								}
							},
							f: [{
								b: 75,
								f: 82,
								g: 75,
								l: 371,
								s: 5
							}, 74],
							g: 372,
							k: 74,
							m: [{
								a: {
									b: 83,
									g: 117,
									n: 4
								},
								e: {
									".": 34,
									n: { t: 7 },
									s: 34
								},
								i: 24
							}, 78],
							n: [{
								a: { l: 4 },
								e: { r: [{ z: 7 }, 98] }
							}, 78],
							p: 78,
							r: 75,
							s: {
								".": 75,
								b: 75,
								c: [{ h: {
									e: { r: 7 },
									n: 7,
									r: 263
								} }, 72],
								d: 75,
								g: 82,
								h: 75,
								l: 75,
								r: 75,
								s: { e: 26 },
								v: 75,
								w: 82
							},
							t: {
								".": 78,
								e: [{ n: { t: 49 } }, 78],
								o: 75,
								r: {
									a: 4,
									o: 4,
									u: 4
								},
								s: 26
							}
						},
						x: [{
							o: 6,
							t: 66
						}, 74],
						y: { o: 8 },
						z: {
							a: 272,
							u: { b: 9 }
						}
					},
					ä: {
						b: 74,
						c: { h: { s: 107 } },
						d: 97,
						f: [{ r: 0 }, 74],
						g: [{ e: { i: 22 } }, 74],
						h: 74,
						m: 74,
						n: {
							".": 72,
							i: 72,
							s: 72
						},
						p: 74,
						q: 74,
						r: [{
							".": 65,
							a: 0,
							m: { s: 23 },
							o: 0
						}, 69],
						s: {
							a: 6,
							c: 6,
							s: { c: 8 }
						},
						t: {
							e: [{ i: 14 }, 0],
							z: 74
						},
						u: [{
							e: 75,
							l: 74,
							s: {
								c: { h: { e: { r: 7 } } },
								s: 75
							},
							ß: 74
						}, 6],
						x: 74
					},
					b: [{
						a: {
							b: {
								b: 0,
								e: 0
							},
							d: { e: { l: 4 } },
							l: { i: { n: 4 } },
							m: 1,
							n: {
								f: 78,
								g: 85,
								t: 85
							},
							r: { z: 78 }
						},
						b: [{ y: 68 }, 1],
						e: {
							e: { r: {
								f: 34,
								i: 34
							} },
							i: {
								d: 103,
								n: {
									h: 2,
									t: { e: 19 }
								}
							},
							l: {
								a: {
									c: { h: 7 },
									e: { h: 93 },
									u: 4
								},
								ä: { h: 78 },
								e: { r: 4 }
							},
							n: {
								a: { c: 23 },
								g: { e: { n: { e: 59 } } }
							},
							r: {
								a: { e: 34 },
								e: {
									i: 23,
									n: 27
								},
								i: { n: { t: 32 } },
								k: [{ e: 2 }, 26],
								u: { m: 34 }
							},
							s: { l: 8 },
							t: { i: 78 }
						},
						i: {
							m: 113,
							n: { f: 85 }
						},
						l: {
							a: {
								n: 78,
								s: {
									s: { e: { r: 233 } },
									t: 114
								}
							},
							e: [{
								".": 85,
								g: 85,
								i: { n: 2 },
								r: 85,
								u: 78
							}, 6],
							i: {
								e: 9,
								n: 9
							},
							o: { g: 9 },
							ö: 6
						},
						o: [{
							n: { k: 78 },
							t: { e: { n: { e: 32 } } }
						}, 6],
						ö: 6,
						r: [{
							a: { s: 0 },
							e: {
								a: 0,
								c: { h: { t: { s: 93 } } }
							}
						}, 6],
						s: {
							a: {
								m: 9,
								n: 22
							},
							e: { t: 9 },
							t: {
								a: { u: 9 },
								e: { u: 4 }
							},
							u: { m: 9 }
						},
						u: { n: { d: { a: 23 } } },
						ü: { b: 65 },
						y: { t: 1 }
					}, 74],
					c: [{
						e: [{ n: 1 }, 64],
						h: {
							e: {
								".": 66,
								i: [{ n: { s: 32 } }, 8],
								l: 23,
								n: 373
							},
							i: {
								d: 14,
								l: 66
							},
							l: 8,
							m: { i: 34 },
							n: 8,
							r: {
								a: 8,
								e: 8
							},
							s: [{ p: 34 }, 99],
							t: {
								a: 11,
								e: { r: {
									f: 61,
									g: 49,
									r: 61,
									w: 49
								} }
							},
							u: 143,
							w: 8
						},
						i: 64,
						k: [{
							i: 66,
							s: 8
						}, 65],
						l: 64,
						r: 64
					}, 74],
					d: [{
						a: {
							b: 65,
							c: [{ h: { u: 34 } }, 6],
							d: 153,
							e: { r: 5 },
							f: 65,
							k: 113,
							l: 113,
							n: {
								s: 0,
								t: { i: 2 },
								z: { a: 2 }
							},
							q: 95,
							r: {
								a: 0,
								g: 85,
								k: 0,
								t: 85,
								z: 78
							},
							s: {
								i: 28,
								p: 0
							}
						},
						ä: { r: 68 },
						e: {
							a: { l: 4 },
							c: { h: 85 },
							i: {
								n: { f: { l: 19 } },
								s: 85
							},
							l: {
								b: 85,
								f: 85
							},
							m: { p: 85 },
							n: [{
								d: [{ u: 2 }, 14],
								e: { s: 23 },
								g: { e: { n: 233 } },
								k: { r: 5 },
								s: { a: 13 },
								t: {
									h: 2,
									s: 114
								}
							}, 66],
							o: { n: { o: 34 } },
							r: {
								e: {
									i: 36,
									n: { d: 7 },
									r: [{ g: 180 }, 31]
								},
								f: { o: { l: { g: 27 } } },
								i: {
									n: {
										d: { u: 32 },
										s: 32
									},
									t: 78
								},
								n: { t: 114 },
								o: { e: 26 },
								ö: 14
							},
							s: {
								k: 23,
								t: {
									e: { l: 34 },
									n: 2
								}
							},
							t: {
								e: 88,
								i: 0
							},
							u: { r: { i: 23 } },
							x: 314
						},
						i: {
							e: [{ n: {
								e: 26,
								s: [{ t: { a: [{ d: 193 }, 59] } }, 5]
							} }, 1],
							n: {
								a: 23,
								f: 0,
								s: 85
							},
							r: { a: 85 }
						},
						o: {
							b: { e: 4 },
							e: 68,
							f: 95,
							l: [{ y: 0 }, 1],
							m: 66,
							s: {
								s: 0,
								t: 150
							}
						},
						ö: [{ s: { t: 0 } }, 1],
						r: {
							a: {
								t: 0,
								u: 0
							},
							e: {
								a: 78,
								i: {
									g: 33,
									s: 9
								}
							},
							i: { s: 0 },
							o: {
								b: 0,
								c: 0,
								l: 0,
								m: 0,
								s: { e: 78 },
								t: 0
							},
							ö: 6,
							u: {
								c: { k: { e: { r: 59 } } },
								m: 0,
								n: 0
							}
						},
						s: {
							a: { e: { n: 16 } },
							ä: { n: 22 },
							p: 1,
							t: { o: 4 },
							z: 1
						},
						t: {
							e: [{ l: 14 }, 4],
							s: 1
						},
						u: {
							e: { b: 78 },
							f: [{ e: 0 }, 1],
							g: 113,
							k: 113,
							m: { s: 85 },
							n: { s: 86 }
						},
						ü: { b: 65 }
					}, 74],
					e: [{
						a: {
							d: { e: 9 },
							l: { e: { r: { w: 49 } } },
							m: [{ e: { n: 4 } }, 6],
							s: [{ e: 112 }, 1],
							t: {
								".": 0,
								s: 0
							}
						},
						ä: 74,
						b: {
							a: {
								n: 9,
								u: 9
							},
							e: { l: 72 },
							s: {
								i: 4,
								t: { i: 4 }
							}
						},
						c: {
							h: {
								a: { r: 26 },
								e: { r: {
									c: 83,
									f: { a: 33 },
									z: { i: 40 }
								} },
								s: 75,
								t: {
									e: {
										i: 26,
										r: { h: 39 }
									},
									l: 83,
									s: 83
								},
								u: 0
							},
							k: {
								g: 75,
								i: 75,
								z: 75
							},
							o: { t: 75 },
							ô: 75,
							y: 72
						},
						d: {
							d: 75,
							e: {
								l: 82,
								r: 14
							},
							i: [{
								k: 129,
								p: 72
							}, 74],
							u: 72
						},
						e: {
							l: 0,
							n: { g: 0 },
							r: 0,
							s: 9
						},
						f: {
							e: 72,
							f: [{ i: 66 }, 74],
							l: 72,
							r: { o: 72 }
						},
						g: {
							e: { l: {
								a: 13,
								ä: 13,
								e: { i: { g: 38 } }
							} },
							g: 79,
							i: 0,
							n: 6
						},
						h: [{
							a: {
								c: 22,
								r: 22
							},
							e: {
								i: 22,
								l: 9,
								n: {
									e: 16,
									t: 16
								},
								p: 9,
								r: {
									f: 9,
									l: 44
								}
							},
							g: { e: { n: { e: 38 } } },
							l: [{ e: 34 }, 8],
							n: 8,
							o: [{ r: 22 }, 68],
							ö: 72,
							r: {
								a: 8,
								o: 8
							},
							u: {
								e: 9,
								r: 22
							},
							ü: 6
						}, 74],
						i: {
							".": 78,
							ä: 72,
							b: [{ a: { r: 4 } }, 65],
							c: { h: { s: { i: 19 } } },
							d: {
								e: [{ c: 75 }, 8],
								g: 82
							},
							e: [{ r: {
								".": 75,
								n: 75,
								s: 75
							} }, 78],
							f: [{ e: { l: 75 } }, 65],
							g: [{
								a: 23,
								e: {
									l: 83,
									n: {
										e: 88,
										o: 83,
										s: { c: 88 }
									},
									r: 83,
									s: 83,
									w: 83
								},
								r: { u: 83 }
							}, 167],
							h: 78,
							k: { a: { b: 4 } },
							l: {
								a: 23,
								s: 75,
								t: 82
							},
							m: {
								e: { r: 116 },
								o: { r: 4 },
								p: 47
							},
							n: {
								a: {
									l: { t: 34 },
									n: 75
								},
								b: 75,
								e: { c: { k: { e: { ".": 34 } } } },
								f: 75,
								g: 75,
								k: 75,
								n: 82,
								o: 75,
								p: 75,
								r: 75,
								s: {
									e: { l: 55 },
									p: 88
								},
								v: 47,
								w: 75,
								z: 75
							},
							s: {
								a: {
									l: 4,
									n: { t: 136 },
									r: 75
								},
								e: {
									n: {
										b: 189,
										t: 49
									},
									r: {
										k: 49,
										s: 7
									},
									s: 98
								},
								f: 75,
								h: 75,
								k: 75,
								l: 75,
								o: [{ r: 26 }, 4],
								r: 75,
								t: { e: { m: { p: 221 } } },
								u: 75,
								v: 75,
								w: 75
							},
							t: { s: 103 },
							z: {
								a: { n: 4 },
								e: {
									l: { l: 7 },
									n: { e: 7 },
									r: [{ r: 49 }, 98]
								},
								w: { i: 4 }
							}
						},
						k: {
							k: 75,
							t: {
								e: { r: { z: 32 } },
								i: { n: 4 },
								o: { p: 4 },
								u: {
									m: 4,
									r: { i: { n: 59 } }
								}
							},
							z: 74
						},
						l: {
							b: 79,
							e: [{
								a: 5,
								f: 80,
								i: 2,
								k: 77,
								m: 82,
								n: { d: 9 },
								v: 78
							}, 4],
							f: 79,
							i: {
								m: 9,
								t: 75,
								x: 82
							},
							l: {
								a: { r: 4 },
								e: { i: 36 }
							},
							s: {
								a: 82,
								t: 82
							},
							t: 79,
							u: { d: 23 }
						},
						m: [{
							".": 78,
							a: {
								b: 54,
								u: 9
							},
							b: 74,
							d: { a: 4 },
							e: {
								i: 22,
								n: 2,
								r: {
									e: { i: 17 },
									f: 44,
									l: 16
								}
							},
							i: { g: 75 },
							p: {
								e: 78,
								f: 82,
								o: 75
							},
							s: {
								e: { l: 4 },
								t: { r: 4 }
							},
							u: { l: 9 }
						}, 65],
						n: {
							".": 78,
							a: [{
								b: { e: 23 },
								d: 0,
								n: 9,
								u: { e: 34 }
							}, 78],
							d: {
								a: {
									b: 116,
									n: 36
								},
								e: {
									b: 5,
									k: 5,
									r: {
										k: 49,
										m: 49
									}
								},
								g: 75,
								i: 72
							},
							e: {
								b: 54,
								c: 8,
								n: { d: { e: 34 } },
								p: 9,
								r: {
									g: 116,
									k: 34,
									l: 16,
									m: 16
								},
								x: { e: 75 }
							},
							f: 351,
							g: {
								a: {
									d: 318,
									g: 75
								},
								o: { e: 4 },
								p: 75,
								s: 75
							},
							h: { i: { s: 75 } },
							i: {
								d: 9,
								m: 22,
								n: { n: 34 }
							},
							j: { u: 75 },
							k: {
								l: { o: 23 },
								r: 23
							},
							l: 72,
							m: 72,
							n: {
								a: { r: 4 },
								e: {
									b: 117,
									c: 37,
									n: {
										e: 7,
										n: 374
									}
								},
								g: 75,
								i: { n: 36 },
								s: 5
							},
							o: [{ s: 9 }, 72],
							r: {
								u: { e: 98 },
								ü: 5
							},
							s: {
								c: { h: 98 },
								e: {
									m: 116,
									r: { g: 7 }
								},
								i: { n: { g: 7 } },
								p: { a: {
									n: 49,
									t: 7
								} },
								t: {
									i: { p: 136 },
									r: { i: 49 }
								}
							},
							t: {
								d: 82,
								e: { r: { a: 136 } },
								f: [{ o: 83 }, 82],
								g: { i: 75 },
								h: {
									ä: 116,
									i: 4,
									u: 116
								},
								l: 82,
								m: { o: 98 },
								r: {
									i: { c: 7 },
									ü: 4
								},
								s: [{ s: 83 }, 82],
								w: 75,
								z: 75
							},
							u: {
								e: 75,
								m: { g: 75 }
							},
							ü: 74,
							z: [{
								a: { r: 36 },
								e: { r: {
									g: 7,
									l: 180,
									m: 7,
									t: { r: 26 },
									w: 180
								} },
								i: { n: 36 },
								u: { t: 4 },
								w: 4,
								y: 82
							}, 65]
						},
						o: { u: 0 },
						p: {
							e: [{ n: 77 }, 72],
							f: 0,
							i: [{ s: 9 }, 74],
							o: { c: 82 },
							p: 74,
							r: {
								a: 72,
								ä: 72,
								e: { n: 75 }
							},
							u: 72
						},
						r: {
							".": 78,
							a: {
								b: 11,
								d: 0
							},
							b: {
								i: { e: 219 },
								r: { e: { g: 136 } },
								s: 82
							},
							d: {
								b: 75,
								r: 181
							},
							e: {
								d: 23,
								i: {
									d: 16,
									g: 116
								},
								k: 77,
								n: { t: 16 },
								p: 22,
								r: {
									s: 16,
									w: 16
								},
								s: 2
							},
							f: {
								a: [{ h: 75 }, 66],
								o: [{
									l: 75,
									r: { m: 93 }
								}, 66],
								u: { e: 4 },
								ü: 181
							},
							g: {
								ä: 82,
								e: { b: { n: 136 } },
								o: { m: 4 },
								r: { i: 4 }
							},
							h: { ö: 82 },
							i: [{
								d: 22,
								m: 9,
								n: {
									f: 5,
									s: 5,
									t: { e: { r: 19 } }
								}
							}, 65],
							k: [{
								a: { n: 4 },
								i: 118,
								o: 118,
								r: { e: 118 }
							}, 68],
							l: {
								a: {
									e: { n: 119 },
									n: [{ d: 119 }, 4],
									u: 116
								},
								ä: { n: 118 },
								i: 118,
								o: { e: 116 },
								ö: 82
							},
							m: {
								a: { e: 116 },
								ä: 82,
								i: { t: 116 },
								u: { e: { d: 7 } },
								ü: { d: 4 }
							},
							n: {
								ä: 82,
								e: 34,
								i: 181,
								s: 82,
								t: 82
							},
							o: {
								b: 23,
								d: 82,
								e: 82,
								v: 11
							},
							ö: 216,
							r: { e: { g: 34 } },
							s: {
								".": 83,
								ä: { t: { z: 7 } },
								e: { h: 4 },
								t: { o: 4 },
								u: 181
							},
							t: { e: { i: 4 } },
							u: 6,
							w: {
								a: { c: 4 },
								ä: 82,
								e: { r: { b: 189 } }
							},
							z: {
								a: { e: 75 },
								ä: 75,
								e: {
									".": 34,
									i: 118,
									n: 34,
									s: 34
								},
								u: 118,
								ü: 118,
								y: 118
							}
						},
						s: [{
							".": 78,
							a: {
								n: 22,
								u: 22
							},
							e: {
								h: 23,
								r: [{ e: 25 }, 72],
								t: 71
							},
							i: { n: 22 },
							o: {
								f: 22,
								l: 72,
								n: 72
							},
							s: {
								e: {
									n: 136,
									r: {
										f: 49,
										m: 61,
										p: 49,
										w: 61
									}
								},
								g: { e: { n: { e: 59 } } },
								p: { a: 4 }
							},
							t: {
								".": 72,
								a: {
									r: { t: 2 },
									s: 4
								},
								e: {
									".": 83,
									i: { n: 26 },
									l: 2,
									n: [{ t: 7 }, 375],
									x: 4
								},
								ö: 9,
								r: {
									a: { u: 26 },
									i: { c: 26 }
								},
								s: 72,
								u: 4
							}
						}, 65],
						t: {
							a: {
								b: 82,
								k: 22,
								p: 77,
								t: 75
							},
							e: { x: 5 },
							h: [{ i: 75 }, 6],
							r: { o: { l: 16 } },
							t: {
								a: [{ n: 4 }, 14],
								h: 4,
								s: 103
							}
						},
						u: {
							b: 68,
							e: { r: { i: 4 } },
							g: 99,
							l: 74,
							m: { s: 0 },
							n: {
								g: 0,
								u: 82
							},
							p: 74,
							r: 79,
							z: { e: { i: 36 } }
						},
						ü: 74,
						v: {
							a: [{ l: 9 }, 74],
							i: { l: 5 }
						},
						w: {
							a: { r: 23 },
							i: [{ n: 5 }, 6],
							o: 74
						},
						x: 185,
						y: 74
					}, 76],
					é: 76,
					f: [{
						a: {
							c: { h: { u: 34 } },
							p: 65,
							s: { t: 88 },
							u: { e: 0 }
						},
						ä: { h: 9 },
						e: {
							n: { s: {
								e: 78,
								t: { e: 27 }
							} },
							r: {
								d: 85,
								l: {
									a: 132,
									e: 23
								}
							},
							s: 9
						},
						f: {
							l: 1,
							r: 1
						},
						i: {
							l: { e: { ".": 4 } },
							n: {
								f: 0,
								s: 23
							}
						},
						j: 65,
						l: [{
							a: { n: { d: 78 } },
							i: { c: 85 }
						}, 6],
						o: {
							b: 95,
							f: 95,
							l: { g: { s: 5 } }
						},
						r: [{ a: {
							s: 85,
							u: { c: 114 }
						} }, 6],
						s: {
							a: 6,
							ä: { u: 9 },
							i: { d: 8 },
							o: { r: 9 },
							u: 6
						},
						u: 6
					}, 69],
					g: [{
						a: {
							b: 6,
							d: 95,
							e: {
								h: 85,
								m: 85
							},
							h: 113,
							k: 95,
							l: {
								b: 85,
								p: 85
							},
							m: {
								e: {
									".": 4,
									i: 2,
									s: 4
								},
								o: 88,
								t: 85
							},
							n: {
								e: { r: 4 },
								i: { n: 4 }
							},
							p: 113,
							r: { t: { ".": 2 } },
							s: {
								k: 85,
								s: { e: { ".": 88 } },
								t: [{
									a: 25,
									e: { i: 25 }
								}, 4]
							},
							u: {
								f: 0,
								s: 0
							}
						},
						ä: { h: 65 },
						d: 1,
						e: {
							a: { n: { t: 4 } },
							c: { h: 85 },
							i: {
								d: 85,
								s: { e: 114 }
							},
							l: {
								a: { c: 36 },
								e: {
									f: 114,
									i: { n: 26 }
								},
								i: { n: 26 }
							},
							n: {
								e: { r: { a: { l: { s: 19 } } } },
								g: { e: { l: 27 } },
								s: { p: 5 },
								t: { r: 114 },
								z: { w: 23 }
							},
							r: {
								a: {
									l: 4,
									n: { g: 7 },
									u: 4
								},
								i: { n: { t: 32 } }
							},
							t: { a: { p: 230 } }
						},
						g: 1,
						i: {
							e: { r: { ".": 34 } },
							s: { e: { l: 4 } }
						},
						l: {
							".": 78,
							e: [{
								".": 0,
								d: 78,
								h: 0,
								r: 0,
								u: 78
							}, 6],
							i: { g: 78 },
							o: {
								e: { c: 9 },
								g: 9
							}
						},
						m: { i: 68 },
						n: [{
							a: { r: 0 },
							i: 113,
							o: [{ m: 0 }, 65],
							y: 113
						}, 1],
						o: {
							a: 113,
							b: 153,
							e: [{ d: 85 }, 68],
							g: 66,
							r: { a: 0 }
						},
						ö: [{ d: 113 }, 1],
						r: [{
							a: {
								e: { n: 2 },
								i: 0,
								l: 85,
								n: { d: 2 }
							},
							ä: { n: 85 },
							e: {
								g: 85,
								s: 85,
								t: 85
							},
							ü: { s: 0 }
						}, 6],
						s: {
							a: { l: 4 },
							c: 1,
							e: {
								l: 9,
								n: 4
							},
							i: 1,
							p: {
								e: 28,
								i: 4,
								r: 0
							},
							t: {
								e: { i: 2 },
								o: { l: 4 },
								r: { a: 4 },
								u: { b: 4 }
							}
						},
						t: { i: 68 }
					}, 74],
					h: [{
						".": 74,
						a: {
							".": 65,
							a: 74,
							e: 74,
							h: 74,
							k: 74,
							l: [{ b: 107 }, 74],
							n: [{ g: { s: 25 } }, 74],
							r: 74,
							u: 74
						},
						ä: 74,
						e: {
							".": 65,
							b: 74,
							f: 74,
							i: { t: 75 },
							r: [{ e: 24 }, 74]
						},
						i: 74,
						o: {
							d: 65,
							e: { l: 75 },
							f: [{ s: 14 }, 74],
							i: 73,
							l: 74,
							t: 74
						},
						ö: { l: 74 },
						s: 74,
						u: {
							e: 74,
							n: 9
						},
						ü: 74,
						y: { t: 72 }
					}, 70],
					i: {
						a: {
							l: {
								e: {
									i: 2,
									r: { w: 376 }
								},
								i: { m: 2 }
							},
							m: {
								".": 0,
								s: 0
							},
							n: {
								g: 0,
								o: 8
							},
							p: 8,
							r: { a: 9 },
							s: { t: 11 }
						},
						b: {
							b: { l: 4 },
							l: 1
						},
						c: {
							e: 0,
							h: {
								a: 14,
								l: { o: 2 },
								s: {
									k: { a: 26 },
									p: 23
								},
								t: {
									g: { e: { n: { e: 147 } } },
									l: 83,
									s: {
										e: 21,
										o: 21
									}
								}
							},
							k: { i: 9 },
							o: { n: 9 }
						},
						d: {
							a: {
								r: 9,
								u: 9
							},
							e: {
								a: 77,
								e: 82,
								l: 54,
								n: { t: 9 }
							},
							o: { l: 75 },
							y: 84
						},
						e: [{
							b: {
								a: { c: 4 },
								l: { o: 34 },
								r: {
									u: 36,
									ü: 36
								}
							},
							f: {
								e: { m: 4 },
								m: 75,
								r: 4
							},
							g: {
								r: 31,
								s: 23
							},
							i: [{ n: 86 }, 108],
							l: {
								".": 0,
								a: 34,
								l: 0,
								s: 0
							},
							n: {
								a: { d: { e: 221 } },
								e: [{ r: { i: 42 } }, 5],
								r: { o: 2 }
							},
							r: {
								a: { d: 34 },
								e: {
									i: { ".": 26 },
									n: 5,
									s: 34
								},
								n: [{ u: 9 }, 0]
							},
							s: {
								a: 8,
								t: { a: 34 }
							},
							u: { r: 0 }
						}, 65],
						f: {
							a: [{ n: 8 }, 6],
							ä: 6,
							e: {
								i: 22,
								r: 22
							},
							f: {
								e: {
									n: { d: 61 },
									r: 36
								},
								r: 4
							},
							i: { n: 9 },
							o: 30,
							s: 99,
							t: { e: { r: 36 } }
						},
						g: [{
							a: { e: 14 },
							e: {
								l: 77,
								n: { e: 16 }
							},
							l: [{
								a: 8,
								ä: 8
							}, 6],
							o: 29,
							r: 30
						}, 97],
						i: 125,
						k: {
							a: { s: 103 },
							ä: 6,
							i: { n: 9 },
							l: 30,
							n: 6,
							o: {
								n: { e: 9 },
								r: 9
							},
							r: 30,
							u: { n: 9 }
						},
						l: {
							a: { b: 23 },
							f: 68,
							l: { e: { n: 120 } }
						},
						m: {
							a: [{
								g: 9,
								u: 22
							}, 74],
							e: { ".": 9 },
							m: 74,
							p: 74,
							s: 73
						},
						n: {
							".": 65,
							a: [{ n: 82 }, 0],
							b: { e: 75 },
							d: {
								e: 72,
								i: { a: 4 },
								u: 82
							},
							e: [{
								i: [{ n: 98 }, 14],
								s: 103
							}, 29],
							f: [{ r: [{ e: 83 }, 34] }, 79],
							g: [{
								a: 24,
								e: {
									i: 4,
									n: { i: 136 }
								},
								l: { e: 4 },
								o: { r: 4 },
								r: 4,
								s: {
									c: 26,
									e: { n: 56 },
									t: {
										i: 26,
										r: 26
									}
								}
							}, 65],
							h: 74,
							i: {
								".": 377,
								t: 75
							},
							j: 79,
							k: {
								a: { l: 4 },
								e: { n: { t: 49 } },
								l: 4,
								n: 4,
								o: 4,
								r: { i: 4 }
							},
							l: 74,
							n: {
								e: {
									n: { m: 189 },
									r: [{ e: 88 }, 75]
								},
								o: 66,
								r: 82,
								t: { a: 75 }
							},
							o: 14,
							q: 216,
							s: [{
								".": 78,
								c: 4,
								e: { n: 78 },
								i: { g: 4 },
								o: { l: 4 },
								p: { i: 118 },
								t: { i: 88 },
								y: 72
							}, 74],
							t: {
								a: { n: 36 },
								e: [{
									n: { t: 7 },
									r: { g: 180 }
								}, 75],
								r: [{ e: 36 }, 78]
							},
							v: 79
						},
						o: { d: 1 },
						r: 69,
						s: [{
							c: { h: {
								e: { i: 33 },
								l: 9,
								o: [{ e: 38 }, 170],
								ö: 378,
								w: 9
							} },
							e: { n: 86 },
							i: { k: 72 },
							k: [{ o: 28 }, 72],
							l: 75,
							m: { u: 5 },
							o: {
								l: 75,
								m: 75
							},
							p: [{
								i: 9,
								r: 8
							}, 6],
							s: {
								e: { r: 4 },
								p: 4,
								t: { e: 4 }
							},
							t: [{
								a: [{ b: 26 }, 5],
								e: { r: {
									f: 49,
									s: 49
								} },
								o: 8,
								r: 24
							}, 9]
						}, 65],
						t: [{
							a: {
								l: 77,
								n: { t: 34 }
							},
							r: [{
								a: 4,
								e: 86
							}, 74],
							s: 99,
							t: {
								a: [{
									n: 4,
									u: 4
								}, 14],
								h: 24,
								o: 4,
								r: 4,
								s: { o: 13 }
							},
							u: {
								a: 72,
								m: 129
							}
						}, 65],
						x: 186,
						z: { i: { s: 23 } }
					},
					í: 76,
					j: 74,
					k: [{
						a: {
							b: { l: 36 },
							d: { r: 0 },
							g: 95,
							l: { l: 0 },
							n: { l: 78 },
							r: { e: 0 },
							t: { t: 85 },
							u: { f: { s: { t: 19 } } }
						},
						e: {
							d: { i: 0 },
							l: {
								e: { m: 78 },
								o: 8
							},
							n: [{ s: { t: 5 } }, 1],
							r: [{
								h: { e: 23 },
								l: { e: 23 },
								w: { e: 23 }
							}, 66]
						},
						i: {
							d: { e: 0 },
							m: 113,
							n: {
								h: 0,
								i: 356
							}
						},
						l: {
							e: 6,
							u: 6
						},
						n: { u: { t: 78 } },
						o: {
							b: { e: 135 },
							e: { f: 8 },
							r: {
								d: 78,
								i: 135
							},
							u: 113
						},
						ö: 6,
						r: [{
							e: { n: 0 },
							o: {
								m: 85,
								u: 78
							}
						}, 6],
						s: {
							a: {
								l: 22,
								u: 8
							},
							c: { h: { o: 16 } },
							e: {
								i: { n: 16 },
								l: 9,
								r: { n: 34 }
							},
							i: { n: [{ n: 34 }, 9] },
							o: [{ r: 8 }, 166],
							p: { e: { n: 4 } },
							t: {
								a: [{ t: { i: 38 } }, 0],
								o: {
									c: 9,
									r: 9
								},
								r: 0,
								u: { e: 15 }
							},
							u: { m: 9 }
						},
						t: {
							a: {
								k: 22,
								n: 22
							},
							e: {
								n: {
									g: 16,
									t: 16
								},
								r: {
									f: 16,
									g: 16,
									k: 16,
									l: 16,
									o: 16,
									s: { c: 17 },
									w: 16,
									z: 16
								},
								t: { a: 16 }
							},
							i: { n: 22 },
							o: {
								b: 54,
								p: { e: 34 },
								r: {
									g: 9,
									i: 20
								}
							},
							r: {
								a: {
									d: 16,
									t: 16
								},
								e: { i: 34 },
								i: 22
							},
							s: { o: { r: 4 } },
							u: { m: 22 }
						},
						u: {
							n: [{
								a: 0,
								i: 0
							}, 1],
							r: { a: 4 },
							s: {
								a: 4,
								t: 14
							}
						}
					}, 69],
					l: [{
						a: [{
							g: {
								e: { n: 120 },
								s: { t: 25 }
							},
							n: [{ d: [{ i: 13 }, 88] }, 66],
							r: 113,
							s: { t: { r: 13 } },
							u: { ".": 85 }
						}, 6],
						c: 43,
						e: {
							a: 1,
							c: 66,
							i: { ".": 88 },
							x: 66
						},
						i: [{
							n: { e: {
								".": 4,
								e: 4,
								m: 4,
								s: 4
							} },
							s: 1
						}, 66],
						o: {
							e: { s: { s: 25 } },
							g: { i: { n: 26 } },
							r: 66,
							s: { t: 14 }
						},
						ö: { s: { s: 14 } },
						s: {
							k: { r: 0 },
							t: {
								e: 0,
								o: 9
							}
						},
						u: [{ s: { t: {
							a: 25,
							r: 13
						} } }, 109],
						z: 1
					}, 69],
					m: [{
						a: {
							d: { e: 0 },
							l: { e: [{ b: 4 }, 8] },
							m: {
								i: 0,
								o: 85
							},
							n: {
								e: 31,
								k: 85,
								l: 78,
								p: 78,
								t: { r: 78 }
							},
							p: {
								h: 85,
								o: 379
							},
							r: {
								c: 78,
								z: 78
							},
							t: { t: { a: 78 } }
						},
						ä: 6,
						d: [{ e: 4 }, 29],
						e: {
							c: { k: 135 },
							e: { r: {
								h: 34,
								z: 34
							} },
							i: {
								".": 85,
								n: {
									b: 114,
									f: 114,
									h: { a: 34 },
									s: { e: 34 },
									t: { o: 91 },
									w: 114
								}
							},
							n: {
								e: { r: 4 },
								s: 5,
								t: {
									f: 114,
									s: 114,
									w: 78,
									z: 78
								}
							},
							r: {
								b: 85,
								e: 5,
								f: {
									a: { h: 27 },
									o: 132,
									u: 114,
									ü: 114
								},
								g: { e: { b: 27 } },
								h: [{ a: 23 }, 85],
								k: { r: 2 },
								l: 85,
								n: {
									a: 132,
									ä: 132
								},
								p: 85,
								s: { e: 114 },
								w: { e: { i: 233 } },
								z: { e: 132 }
							},
							s: [{
								a: 11,
								t: {
									a: 34,
									r: 34
								}
							}, 9],
							x: 65
						},
						i: {
							d: [{ e: 135 }, 68],
							l: { c: { h: 42 } },
							n: {
								a: {
									n: { z: 7 },
									r: 4
								},
								e: { n: { g: 7 } },
								i: { t: 26 },
								t: { e: { r: { p: 27 } } }
							},
							r: 95,
							s: {
								c: { h: {
									l: 7,
									w: 7
								} },
								o: 85
							},
							t: { i: 5 }
						},
						m: { a: [{ n: 2 }, 4] },
						o: {
							b: { s: 85 },
							e: { l: 8 },
							f: { e: 85 },
							n: {
								a: { u: 4 },
								s: 37
							},
							r: {
								e: { n: { g: 7 } },
								i: 4
							},
							s: { t: 8 }
						},
						p: 125,
						s: {
							k: 1,
							p: 1,
							t: { r: 4 }
						},
						u: {
							m: {
								s: 0,
								t: 0
							},
							n: {
								a: 85,
								f: 85
							}
						}
					}, 69],
					n: [{
						a: [{
							".": 66,
							b: [{
								e: { n: 4 },
								i: 0,
								l: 23,
								s: { t: 23 }
							}, 65],
							c: [{ c: 78 }, 66],
							e: { s: 85 },
							h: { o: 78 },
							k: 65,
							l: { a: 85 },
							m: { t: 85 },
							n: [{
								".": 0,
								a: 0,
								d: 9,
								i: 0,
								o: 85,
								z: 85
							}, 1],
							p: { p: 0 },
							r: [{
								e: 78,
								g: 78,
								i: 85,
								m: 78,
								r: [{ a: 2 }, 9]
							}, 1],
							s: {
								p: 85,
								t: 85
							},
							t: {
								l: 85,
								s: 107
							},
							u: {
								f: 78,
								g: 78,
								s: 78
							}
						}, 64],
						ä: { s: 113 },
						d: [{
							a: 0,
							i: { e: 23 }
						}, 1],
						e: {
							b: { l: 4 },
							f: { f: 85 },
							i: { d: 129 },
							l: { f: { e: 114 } },
							m: { a: 135 },
							n: [{
								".": 88,
								d: { s: 114 },
								e: { r: 114 },
								g: 5
							}, 1],
							p: 95,
							r: {
								b: { i: 114 },
								f: {
									a: 132,
									o: 114
								},
								g: 85,
								k: {
									e: 114,
									u: 132
								},
								l: { e: 132 },
								t: 85,
								w: 122,
								z: 85
							},
							t: {
								a: 24,
								e: { r: 4 },
								o: 4,
								r: 24
							},
							u: { f: 11 }
						},
						f: 29,
						g: 1,
						i: {
							d: 95,
							n: [{
								a: 22,
								g: 129
							}, 113]
						},
						k: [{ a: 4 }, 1],
						n: 1,
						o: {
							c: 113,
							e: [{
								d: 23,
								t: 66
							}, 113],
							l: { y: 0 },
							m: { e: 85 },
							p: { f: 0 },
							r: { c: 0 },
							s: { t: {
								".": 2,
								i: 2
							} },
							t: { t: 85 }
						},
						ö: [{
							d: 1,
							t: 66
						}, 43],
						s: {
							ä: 0,
							c: { h: 5 },
							e: { h: { a: 13 } },
							k: 29,
							l: 29,
							p: 1,
							z: 1
						},
						t: {
							e: [{ e: 14 }, 0],
							r: 0
						},
						u: [{
							m: { s: 0 },
							r: 0,
							s: 14
						}, 64],
						ü: 64,
						y: 64,
						z: 29
					}, 74],
					o: {
						".": 76,
						a: { d: { r: 0 } },
						b: {
							e: { r: {
								f: 88,
								l: 9
							} },
							j: 74,
							o: [{ r: 54 }, 78],
							s: 74
						},
						c: [{ k: {
							".": 72,
							e: {
								l: 9,
								s: 83
							},
							s: 368,
							u: 9
						} }, 43],
						d: {
							i: { e: 23 },
							r: 1
						},
						e: {
							b: {
								e: { l: 42 },
								l: 4
							},
							f: [{ e: 66 }, 1],
							h: 78,
							i: { s: 9 },
							k: 82,
							l: {
								".": 75,
								a: 0,
								f: 66,
								i: 66,
								l: { a: 23 }
							},
							m: [{ i: 72 }, 74],
							n: {
								".": 0,
								d: 0,
								f: 0,
								k: 0,
								z: 0
							},
							r: {
								f: 0,
								h: 0,
								z: 0
							},
							t: {
								a: 0,
								u: 72
							},
							v: 0
						},
						f: {
							a: 0,
							e: { n: 9 },
							f: 75
						},
						g: { g: 72 },
						h: {
							i: { n: 22 },
							l: 294,
							n: { a: { u: 34 } },
							o: { e: 9 },
							r: [{ e: { r: 4 } }, 72]
						},
						i: {
							r: 0,
							s: { o: 0 }
						},
						k: {
							l: 1,
							t: 66
						},
						l: {
							e: 0,
							i: { v: 9 },
							l: {
								a: {
									c: 4,
									g: 117,
									n: 4,
									s: 4
								},
								e: [{
									b: 36,
									i: 4,
									r: {
										g: 7,
										w: 180
									}
								}, 5],
								o: { r: 98 },
								s: [{ t: { e: 26 } }, 5]
							},
							o: 78,
							s: 8,
							y: { m: 9 }
						},
						m: {
							a: { n: {
								".": 83,
								e: 83,
								f: 4
							} },
							b: 75,
							e: {
								i: 9,
								n: {
									e: 25,
									t: 34
								},
								r: [{
									k: 34,
									s: 34
								}, 9]
							},
							n: 74
						},
						n: {
							".": 78,
							a: {
								n: { t: 34 },
								r: 0,
								u: 4
							},
							d: { a: 23 },
							e: { r: { b: 16 } },
							i: {
								e: 23,
								k: {
									g: 9,
									i: 9,
									u: 9
								}
							},
							s: 23,
							t: {
								a: {
									n: 36,
									r: 4
								},
								e: {
									l: 4,
									n: { d: 7 },
									r: {
										f: 7,
										k: 7
									}
								},
								h: 4,
								r: 24,
								u: 24
							},
							y: 74
						},
						o: {
							f: 29,
							g: 66,
							m: 72
						},
						p: {
							f: 75,
							n: 0,
							r: 28,
							s: { t: 26 },
							t: 75
						},
						r: {
							a: {
								b: 8,
								e: 0,
								l: 8,
								n: 8,
								u: 0
							},
							e: 85,
							g: { a: 82 },
							o: [{
								l: 0,
								m: 0,
								p: 9
							}, 78],
							t: { s: { t: 23 } },
							u: [{ e: 28 }, 78],
							ü: 1
						},
						s: {
							a: { i: 5 },
							e: [{
								".": 0,
								l: { t: 34 }
							}, 78],
							h: 72,
							i: [{ n: 72 }, 28],
							p: [{ e: 4 }, 0],
							s: {
								e: {
									i: 36,
									n: { k: { e: 26 } },
									r: { i: 38 },
									s: { s: 7 }
								},
								m: { u: { t: 38 } },
								o: 4,
								p: { a: 4 },
								t: 4
							},
							t: {
								e: { r: 36 },
								o: 72
							},
							z: { i: 66 }
						},
						ß: {
							e: { n: { k: 44 } },
							i: 6,
							u: 6
						},
						t: {
							a: {
								k: 22,
								l: 22,
								r: {
									s: 16,
									t: 34
								}
							},
							ä: 6,
							e: {
								n: { d: 44 },
								r: {
									l: 9,
									s: 34
								}
							},
							h: { u: 9 },
							o: { e: 9 },
							s: {
								a: 8,
								t: { e: 23 }
							},
							t: { e: { r: {
								k: 7,
								l: 7
							} } },
							u: { m: 22 }
						},
						u: {
							l: { e: [{ t: 98 }, 72] },
							t: 72,
							v: 66
						},
						w: { d: 72 },
						x: {
							".": 78,
							a: 0,
							k: 78
						}
					},
					ö: {
						b: {
							e: { l: 86 },
							l: 6
						},
						d: { u: 6 },
						f: 121,
						h: 76,
						k: 69,
						l: {
							f: 66,
							l: { a: 24 }
						},
						m: { i: 72 },
						r: 64,
						s: { l: 72 },
						t: { u: 72 }
					},
					p: [{
						a: 109,
						e: {
							r: {
								a: 24,
								e: [{ ".": 34 }, 24],
								i: { n: 36 }
							},
							s: 73
						},
						f: {
							a: 6,
							ä: 6,
							o: 6
						},
						l: [{ i: 113 }, 6],
						s: {
							a: 6,
							i: 30,
							t: 8
						},
						t: 0
					}, 69],
					q: 74,
					r: [{
						a: {
							b: {
								r: 11,
								t: 0
							},
							c: [{ k: 28 }, 6],
							d: [{ e: [{
								b: 4,
								n: 4,
								r: 4
							}, 5] }, 6],
							e: { m: 0 },
							k: { t: 85 },
							l: 66,
							t: { s: { t: 23 } },
							u: { f: {
								g: 2,
								l: 2
							} }
						},
						ä: { m: 0 },
						c: 43,
						e: {
							h: 66,
							i: {
								n: { r: 2 },
								s: { e: { k: 32 } }
							},
							n: {
								a: 5,
								o: { b: 4 },
								s: 103,
								z: { e: { r: 39 } }
							},
							r: {
								e: 5,
								h: 122,
								l: 122
							},
							s: { k: 85 },
							v: { e: 4 },
							z: { i: 78 }
						},
						g: 1,
						h: {
							e: { n: 9 },
							o: { s: 9 }
						},
						i: [{
							d: 23,
							e: { r: {
								".": 34,
								e: 37,
								m: 34
							} },
							k: 23,
							t: { a: { n: 4 } }
						}, 66],
						k: 1,
						n: { a: { u: 9 } },
						o: {
							b: { s: 0 },
							e: {
								l: 8,
								s: 107
							},
							n: 14,
							r: { e: 4 },
							s: { z: 85 }
						},
						ö: { s: 73 },
						t: { h: 6 },
						u: [{
							e: [{
								b: 14,
								c: { k: { e: { r: 59 } } }
							}, 6],
							r: 78
						}, 66],
						ü: [{
							b: 8,
							c: { k: { e: { r: 38 } } }
						}, 109],
						y: 186,
						z: 1
					}, 69],
					s: [{
						a: {
							b: { o: 66 },
							c: [{ h: { u: 34 } }, 66],
							d: 95,
							e: { m: 85 },
							k: 65,
							l: { i: { n: 4 } },
							m: { t: 85 },
							n: {
								a: 0,
								b: 78,
								f: 78,
								g: { a: 78 },
								p: 78,
								t: 85,
								z: 85
							},
							p: 65,
							r: { k: 9 },
							u: {
								".": 162,
								e: { r: { l: 27 } },
								g: 23,
								m: 23,
								n: 23,
								s: { e: 26 }
							}
						},
						ä: { r: 6 },
						c: {
							h: {
								a: { o: 5 },
								e: [{
									b: 306,
									i: { n: { h: 26 } },
									r: { e: { i: 42 } }
								}, 66],
								i: 66,
								l: 66,
								o: [{ r: { t: 26 } }, 66],
								r: 66,
								u: { e: 23 }
							},
							o: { r: 78 }
						},
						e: {
							b: { e: 85 },
							e: 1,
							g: 66,
							m: { i: { s: 230 } },
							n: [{
								a: { l: 31 },
								e: 4,
								k: { r: 5 },
								s: 5
							}, 66],
							r: {
								e: { i: 26 },
								h: 85,
								o: 231,
								ö: 85,
								s: { c: 114 },
								w: 85,
								z: 85
							},
							t: 66,
							x: { t: 23 }
						},
						h: {
							a: {
								k: 184,
								r: 9,
								v: 232
							},
							i: [{ r: 66 }, 68],
							o: { r: 129 }
						},
						i: {
							e: { l: 8 },
							l: 9
						},
						k: {
							a: { l: 9 },
							e: { l: 9 },
							i: {
								e: 9,
								s: 9
							},
							l: { e: 9 },
							u: { l: 66 },
							y: 65
						},
						l: {
							i: { p: 66 },
							u: 109
						},
						m: { o: { g: 129 } },
						n: { o: { b: 66 } },
						o: {
							b: 153,
							m: 6,
							r: { t: {
								".": 114,
								s: 114
							} },
							s: { t: 0 }
						},
						p: [{
							a: { r: { a: 2 } },
							h: { i: 85 }
						}, 6],
						s: 29,
						t: {
							a: {
								b: { l: 34 },
								d: 66,
								l: {
									a: 34,
									e: 78
								},
								n: {
									p: 78,
									s: 92,
									t: 78
								},
								s: 8,
								t: 9,
								u: {
									s: 78,
									t: { o: 38 }
								}
							},
							ä: { t: { i: 2 } },
							e: {
								i: [{
									l: 114,
									n: {
										d: { r: 34 },
										g: { a: 34 }
									}
								}, 9],
								m: {
									i: 34,
									p: 9
								},
								r: {
									b: [{ a: 34 }, 9],
									f: 115,
									h: 44,
									i: 78,
									l: 115,
									n: 9,
									o: 92,
									ö: 115,
									r: 115,
									s: { t: 91 },
									t: 115,
									w: 115,
									z: 16
								},
								s: [{ s: 16 }, 0],
								t: { a: 16 },
								u: 66,
								v: 129,
								w: 9
							},
							h: [{ e: { r: 34 } }, 6],
							i: {
								e: 129,
								n: [{ g: 34 }, 78],
								t: 78
							},
							o: [{ t: 85 }, 6],
							r: [{
								a: { t: { ".": 260 } },
								ä: { t: 34 },
								e: {
									a: 78,
									n: 114,
									t: 34
								},
								i: { n: 34 },
								u: { n: 78 }
							}, 6],
							u: [{
								e: { b: { e: 93 } },
								m: { s: 34 },
								n: { g: 2 }
							}, 6],
							ü: { b: { e: 78 } },
							y: 65
						},
						u: {
							i: 68,
							m: {
								f: 78,
								w: 0
							}
						},
						w: { i: { n: 9 } },
						y: { a: 65 },
						z: { i: { n: 9 } }
					}, 69],
					t: [{
						a: {
							b: {
								e: { n: 230 },
								o: 85
							},
							c: { k: 4 },
							e: {
								h: 0,
								t: 88
							},
							f: { f: 0 },
							g: {
								a: 0,
								e: { n: { t: 12 } }
							},
							k: {
								a: 0,
								r: 0,
								t: { e: { s: { ".": 2 } } }
							},
							l: {
								l: {
									e: 78,
									t: 2
								},
								p: 0
							},
							m: { a: 0 },
							n: {
								a: 0,
								g: [{ e: 78 }, 0],
								k: { u: 114 },
								n: 0,
								s: 0,
								w: 78,
								z: { a: 2 }
							},
							r: {
								b: 0,
								g: 85,
								i: { e: 15 },
								m: 85,
								t: 0
							},
							s: { p: 0 },
							t: {
								".": 88,
								l: 0,
								m: 85,
								o: 4
							},
							u: {
								f: { t: 114 },
								t: 78
							}
						},
						ä: {
							h: 0,
							r: {
								m: 0,
								z: 0
							},
							t: 68
						},
						e: {
							".": 66,
							b: { e: { n: 78 } },
							d: 66,
							e: { h: 8 },
							f: { f: 0 },
							h: 66,
							i: {
								f: 14,
								n: [{ d: 237 }, 0],
								s: 103
							},
							l: {
								a: { e: 4 },
								b: 122,
								e: {
									i: 36,
									m: 78,
									n: 36,
									r: 4
								},
								i: { t: 4 },
								l: { a: { u: 27 } },
								s: { t: [{ e: 26 }, 5] }
							},
							m: {
								b: 85,
								e: 23
							},
							n: {
								e: {
									m: 4,
									r: 4,
									t: 4
								},
								g: { e: { b: { i: 32 } } },
								s: 103,
								t: {
									f: 114,
									l: 2,
									s: 114,
									w: 78
								}
							},
							o: 68,
							r: {
								a: { e: 34 },
								e: { i: { g: 233 } },
								f: { o: 114 },
								g: {
									u: 2,
									ü: 2
								},
								l: { a: 114 },
								m: { i: { t: 27 } },
								n: {
									a: 114,
									ä: 114,
									t: 114
								},
								ö: { f: { f: 27 } },
								s: {
									p: { a: { r: { n: 27 } } },
									t: { e: { l: 380 } }
								},
								w: { a: 23 }
							},
							s: [{
								k: 11,
								t: { a: { t: 34 } }
							}, 66],
							t: {
								a: { b: 114 },
								i: 135
							},
							u: { r: { o: 78 } },
							x: { t: { r: 23 } }
						},
						h: {
							a: { g: 129 },
							e: {
								b: 85,
								l: 85,
								r: { r: 9 },
								u: 0
							},
							i: 113,
							o: { n: { y: 78 } },
							u: { m: 9 }
						},
						i: {
							d: 95,
							e: 1,
							g: {
								e: { l: 4 },
								r: 24
							},
							k: { l: 4 },
							l: { l: { u: 2 } },
							m: { a: 135 },
							n: {
								d: 85,
								f: 85
							},
							t: 66
						},
						o: [{
							e: { f: 85 },
							n: { a: { m: 4 } },
							p: {
								e: 0,
								f: { l: 34 },
								t: 78
							},
							r: {
								c: 85,
								g: 85,
								i: { e: 4 }
							},
							s: 8
						}, 66],
						ö: 6,
						r: {
							a: {
								l: 85,
								m: { s: 2 },
								n: { d: 2 },
								t: { i: 2 }
							},
							e: {
								a: 0,
								b: 0,
								i: {
									c: 2,
									f: 2,
									s: 114,
									t: 2
								},
								u: 5
							},
							i: {
								n: { g: 2 },
								s: 85,
								v: 85
							},
							o: {
								b: 85,
								h: 78,
								m: { a: 2 },
								n: 85,
								u: 78
							},
							u: { e: { c: 5 } },
							ü: { c: 23 }
						},
						s: {
							a: { n: { d: 2 } },
							c: { h: 5 },
							i: {
								n: { g: 34 },
								s: 9
							},
							k: { i: { l: 5 } },
							o: { r: 22 },
							p: {
								a: { s: 15 },
								o: { r: 15 }
							},
							t: {
								r: { u: 4 },
								u: { e: 4 }
							}
						},
						t: 1,
						u: {
							e: { n: { d: 34 } },
							h: 0,
							m: { b: 0 },
							n: {
								d: 0,
								f: 78
							},
							p: { s: 0 },
							r: {
								e: { i: 4 },
								l: 85,
								s: 85
							},
							s: { e: 14 },
							t: [{ e: 85 }, 1]
						},
						w: { a: { r: { e: 26 } } },
						y: 205,
						z: 1
					}, 74],
					u: {
						a: [{ r: 222 }, 43],
						b: { e: [{ n: { s: { t: 32 } } }, 23] },
						c: {
							h: {
								a: 14,
								e: { r: 381 },
								t: {
									e: { r: 38 },
									o: { p: 27 },
									s: 25
								}
							},
							k: {
								a: 14,
								e: { r: {
									h: {
										o: 40,
										ö: 33
									},
									k: { r: 197 },
									z: { e: { u: 33 } }
								} },
								u: 9
							}
						},
						d: {
							e: {
								a: 23,
								l: { i: 13 }
							},
							r: 6
						},
						e: {
							b: { r: 14 },
							c: { k: {
								f: 83,
								g: 83,
								z: 83
							} },
							m: { p: { e: 83 } },
							n: { z: {
								".": 2,
								s: 2
							} }
						},
						f: [{
							".": 72,
							a: 30,
							e: { r: {
								e: { i: 34 },
								k: 34
							} },
							o: 6,
							s: { e: 4 },
							t: { e: { r: 4 } },
							u: { m: 9 }
						}, 97],
						g: {
							a: { e: 9 },
							ä: 6,
							r: 6,
							s: { a: 4 }
						},
						h: {
							e: { i: 14 },
							m: 72
						},
						i: {
							n: [{
								".": 0,
								s: 0
							}, 72],
							s: { t: 0 }
						},
						l: {
							k: 79,
							m: 79
						},
						m: [{
							a: [{
								a: 9,
								e: { r: 16 },
								l: 9,
								r: 9
							}, 68],
							ä: { r: 9 },
							d: 66,
							e: { i: 8 },
							f: 75,
							i: 6,
							m: { e: { i: 4 } },
							p: {
								e: 78,
								l: { e: 4 }
							},
							s: { ".": 78 },
							t: 66,
							w: 66
						}, 74],
						n: {
							a: 79,
							b: 79,
							d: {
								a: 382,
								e: [{
									b: 36,
									i: 36,
									m: { o: 7 },
									n: { e: 42 },
									p: 4,
									r: {
										f: 49,
										k: 49,
										l: 49,
										n: 49,
										o: 7,
										s: 49,
										t: 49,
										w: 49,
										z: 49
									}
								}, 78],
								o: 4,
								r: 14,
								s: 103,
								u: { e: 4 },
								v: 75,
								z: 75
							},
							e: {
								i: 5,
								m: 82,
								n: 4
							},
							f: [{ t: 86 }, 74],
							g: {
								a: 318,
								e: {
									h: 116,
									i: 4,
									l: 4,
									r: { g: 7 }
								},
								l: [{ a: 4 }, 75],
								r: 4,
								s: { a: { u: { t: { o: 147 } } } }
							},
							i: 172,
							k: { e: { r: 251 } },
							l: 79,
							m: 74,
							n: 74,
							r: 74,
							s: {
								e: 75,
								i: 75
							},
							t: [{ e: 5 }, 74],
							w: 74
						},
						p: {
							a: 30,
							d: 74,
							h: 30,
							t: { o: 23 }
						},
						r: [{
							a: 6,
							e: 30
						}, 69],
						s: [{
							a: { m: 9 },
							s: {
								e: { r: 36 },
								i: 72,
								l: 72,
								p: { a: 4 },
								t: { e: 4 }
							},
							t: {
								e: { r: { f: 49 } },
								o: 14
							}
						}, 65],
						ß: { e: { r: 22 } },
						t: {
							a: {
								b: 22,
								k: 9,
								n: 22,
								p: 22,
								u: 9
							},
							e: [{
								i: 9,
								l: 22,
								r: { f: 34 }
							}, 68],
							o: [{ f: 11 }, 276],
							r: 30,
							s: { c: { h: { a: 7 } } }
						},
						z: [{ w: 6 }, 74]
					},
					ü: {
						b: [{
							c: 9,
							k: 9,
							s: 9
						}, 74],
						c: { k: {
							e: { l: 9 },
							g: 72,
							s: [{ a: 26 }, 5]
						} },
						f: {
							e: { t: 9 },
							o: 6
						},
						h: {
							e: {
								l: 54,
								r: 5
							},
							l: { a: 8 }
						},
						m: { p: { e: 72 } },
						n: {
							f: 8,
							z: 99
						},
						s: { e: 68 }
					},
					v: [{
						e: {
							a: 8,
							n: {
								e: 14,
								t: { z: 78 }
							},
							s: 8
						},
						o: 6
					}, 74],
					w: [{
						e: {
							g: { e: { l: 4 } },
							i: { s: 88 }
						},
						o: {
							".": 65,
							l: { f: 86 }
						}
					}, 74],
					x: 69,
					y: [{
						a: { c: 6 },
						c: 6,
						l: { e: 8 },
						s: { t: { h: 0 } }
					}, 76],
					z: [{
						a: {
							b: 1,
							e: { h: 9 },
							f: 113,
							k: 65,
							l: 113,
							m: 0,
							n: [{
								d: 0,
								o: 0,
								t: 85,
								z: 0
							}, 1],
							p: { p: 0 },
							r: 113,
							s: 65,
							t: 65,
							u: { d: 0 }
						},
						b: { a: { c: 23 } },
						e: {
							g: { a: 0 },
							l: [{
								e: { m: 78 },
								i: 4,
								l: { a: 5 }
							}, 66],
							n: {
								e: 14,
								g: { e: { n: 27 } },
								t: {
									e: { n: 27 },
									g: 78,
									l: 114,
									s: 114,
									w: 78,
									z: 78
								}
							},
							p: { e: 0 },
							r: {
								d: 122,
								e: { i: 289 },
								f: {
									o: 114,
									r: 114,
									u: 2,
									ü: 2
								},
								g: 85,
								l: { a: 23 },
								r: { e: { g: 233 } },
								s: {
									a: 3,
									c: 114
								},
								t: 88,
								w: 85,
								z: 122
							},
							s: [{ s: 85 }, 66],
							u: { g: { i: [{ n: { n: 38 } }, 13] } }
						},
						i: {
							d: 113,
							n: {
								d: 85,
								f: 85,
								h: 0,
								j: 85,
								t: 85,
								v: 0
							},
							r: { k: 88 }
						},
						k: { o: { p: 5 } },
						o: {
							e: { l: { e: 2 } },
							f: 6,
							t: 113
						},
						t: {
							e: { n: { g: 5 } },
							r: { i: { c: 34 } }
						},
						u: {
							g: { l: 4 },
							m: 68
						},
						w: {
							a: { r: 78 },
							e: {
								c: 66,
								i: { s: 78 },
								t: 78
							},
							i: {
								r: 114,
								s: 9
							},
							o: 65
						}
					}, 74]
				},
				s: {
					a: [{
						a: [{ t: { s: 14 } }, 124],
						b: [{
							ä: 1,
							b: { a: { t: 118 } },
							e: {
								l: 72,
								n: 9,
								r: { k: 34 },
								t: 72
							},
							h: 66,
							i: { t: 54 },
							l: 6,
							o: {
								".": 9,
								r: 22
							},
							r: [{
								u: 28,
								ü: 4
							}, 6],
							s: 66
						}, 69],
						c: {
							c: 74,
							h: {
								a: { l: 2 },
								e: 81,
								o: 103,
								s: 5,
								t: 14,
								v: 72
							},
							k: [{ i: 9 }, 65],
							r: 0
						},
						d: {
							a: 79,
							e: { r: 9 },
							m: 79,
							r: 172
						},
						e: {
							b: 65,
							c: 72,
							d: 29,
							g: 72,
							h: { n: 82 },
							l: { t: 82 },
							m: { t: { e: 116 } },
							n: {
								d: 82,
								g: { s: 116 }
							},
							p: 79,
							q: 74,
							r: { m: 66 },
							t: 124,
							u: {
								g: { i: 75 },
								l: 72,
								s: { s: 116 },
								ß: 82
							}
						},
						f: {
							e: { ".": 9 },
							f: 79,
							r: 29,
							t: [{
								o: 4,
								r: 24,
								s: 103
							}, 65]
						},
						g: {
							e: {
								".": 72,
								i: 14,
								n: {
									".": 83,
									t: 179
								}
							},
							g: 79,
							i: { o: 9 },
							r: 172
						},
						h: {
							l: 8,
							n: { a: 11 },
							s: 65
						},
						i: [{
							b: 1,
							k: [{ a: 4 }, 0],
							l: 68,
							r: 1
						}, 124],
						k: [{
							a: [{ r: 217 }, 6],
							i: 81,
							k: 74,
							l: 217,
							o: 72,
							t: 79,
							u: { s: 9 },
							z: 74
						}, 64],
						l: {
							".": 124,
							a: [{
								g: 54,
								l: 9,
								n: 9,
								r: 9,
								t: 78
							}, 0],
							b: { o: 4 },
							d: 72,
							e: [{
								b: 9,
								r: {
									b: 16,
									f: 16,
									k: 16
								}
							}, 72],
							i: [{
								d: 22,
								e: { r: { ".": 26 } },
								n: { s: 34 }
							}, 124],
							l: {
								e: { ".": 4 },
								i: 82,
								t: 66
							},
							o: { r: 9 },
							p: 124,
							s: { o: 24 },
							t: {
								a: { u: 4 },
								ä: 66,
								o: 78
							},
							z: [{
								e: { r: 4 },
								w: 4
							}, 124]
						},
						m: {
							".": 72,
							a: {
								e: 9,
								p: 9,
								t: 77
							},
							ä: 6,
							b: { u: 82 },
							e: [{
								i: 77,
								n: { s: 25 },
								r: { i: 179 },
								s: { s: 16 }
							}, 124],
							f: 72,
							i: { n: 9 },
							k: 72,
							m: [{ l: 83 }, 65],
							n: 79,
							o: { e: 22 },
							p: [{ h: 82 }, 23],
							s: [{ c: 8 }, 72],
							t: {
								i: 4,
								o: 4,
								r: {
									e: 4,
									i: 4
								},
								s: {
									k: 37,
									t: 5
								}
							},
							u: 72
						},
						n: {
							a: {
								e: 9,
								l: 82,
								n: 9,
								t: 227
							},
							ä: 6,
							b: { r: 82 },
							c: 1,
							d: {
								".": 118,
								a: {
									b: 4,
									n: 4,
									r: 36
								},
								e: {
									r: { s: 49 },
									u: 116
								},
								o: {
									b: 4,
									t: 4
								},
								r: {
									e: 4,
									i: 36
								},
								s: 383
							},
							e: { r: 22 },
							f: {
								a: 75,
								ä: 75
							},
							g: { ".": 72 },
							i: { e: 72 },
							k: {
								e: { r: 116 },
								l: 23,
								u: 82,
								ü: 82
							},
							l: 74,
							m: [{ u: 78 }, 66],
							o: 172,
							s: [{
								".": 78,
								p: 34
							}, 264],
							t: {
								r: 75,
								w: 75
							},
							w: 74
						},
						p: [{
							e: 6,
							f: 74,
							i: 14,
							o: { s: 9 },
							p: 94,
							r: 65
						}, 64],
						q: 121,
						r: [{
							".": 72,
							a: 65,
							b: 79,
							c: 74,
							d: 124,
							e: { a: 75 },
							g: {
								".": 72,
								e: 78,
								l: 4,
								s: 78,
								u: 75
							},
							i: { t: 80 },
							l: 74,
							m: 74,
							r: 74,
							s: 65,
							t: [{ s: 5 }, 74],
							u: 384,
							v: 65,
							w: 65,
							z: 74
						}, 64],
						s: {
							p: 275,
							s: { o: 82 },
							t: { u: 28 },
							y: 172
						},
						t: {
							a: { n: [{ t: 16 }, 5] },
							e: {
								i: 8,
								m: 77
							},
							l: 79,
							m: 79,
							o: { l: 9 },
							r: 6,
							s: [{ u: 28 }, 68],
							t: {
								a: 82,
								r: 82
							},
							z: [{
								e: {
									i: 4,
									l: 4,
									n: 36,
									r: [{ e: 26 }, 385]
								},
								k: 83
							}, 81]
						},
						u: {
							".": 65,
							c: 81,
							e: [{ r: {
								e: 4,
								s: { t: { e: 7 } }
							} }, 124],
							f: {
								b: 82,
								r: { a: 34 },
								s: 82,
								z: 66
							},
							g: {
								e: { s: 88 },
								l: {
									a: 4,
									e: 4,
									o: 4
								},
								r: 320
							},
							i: 1,
							k: 79,
							m: 81,
							n: [{ a: 310 }, 81],
							r: [{
								a: 82,
								i: [{ e: 98 }, 25]
							}, 65],
							s: {
								b: 82,
								d: 75,
								e: { i: 88 },
								f: 82,
								g: 82,
								l: 82,
								m: 82,
								n: 82,
								p: 66,
								r: 82,
								s: [{ e: { n: { d: 38 } } }, 82],
								t: {
									a: { u: 88 },
									r: 116
								},
								u: 66,
								ü: 66,
								w: 82,
								z: 82
							},
							ß: 79,
							t: { o: { r: { i: { n: 19 } } } }
						},
						x: {
							i: 172,
							o: 78
						},
						y: 205
					}, 76],
					ä: [{
						b: 65,
						c: { k: 124 },
						g: [{ e: { i: 14 } }, 124],
						h: [{ n: 74 }, 64],
						l: { t: 79 },
						m: [{
							a: 72,
							l: 72
						}, 69],
						n: {
							d: 79,
							g: { s: 82 }
						},
						p: 69,
						q: 74,
						r: [{
							".": 65,
							a: 74,
							g: 65,
							m: 74,
							z: 74
						}, 64],
						t: 65,
						u: {
							g: {
								e: 78,
								i: 75
							},
							l: 72,
							r: 81,
							s: { s: 82 },
							ß: 74
						}
					}, 76],
					b: [{
						a: [{
							n: { e: 4 },
							u: [{ m: { e: { n: 39 } } }, 9]
						}, 66],
						e: {
							n: { a: 11 },
							r: {
								a: 8,
								e: 23
							},
							s: { t: { o: { p: 25 } } }
						},
						i: { e: 1 },
						l: [{ i: 9 }, 66],
						o: 66,
						r: 66,
						u: { e: { b: { e: 26 } } },
						ü: { b: { e: 8 } }
					}, 84],
					c: [{
						".": 74,
						a: {
							b: 74,
							c: 74,
							f: 74,
							l: 74,
							m: 74,
							n: 65,
							r: 74,
							s: 74,
							t: 74
						},
						e: [{ i: 74 }, 64],
						h: {
							".": 386,
							a: {
								b: { f: 75 },
								c: { h: { e: { r: { ".": 26 } } } },
								d: 78,
								e: [{
									p: 75,
									q: 75
								}, 146],
								f: 72,
								l: 78,
								m: { e: 75 },
								n: {
									a: 34,
									c: 75,
									g: 75,
									l: 75,
									s: 75,
									t: 75,
									w: 75
								},
								o: 75,
								p: 75,
								r: {
									".": 83,
									a: 75,
									c: 75,
									m: { e: 34 },
									o: 75
								},
								u: {
									f: [{
										k: 136,
										n: 136
									}, 78],
									s: {
										f: 136,
										s: 136
									}
								}
							},
							ä: [{
								p: 75,
								q: 75
							}, 65],
							b: 74,
							c: 74,
							d: 74,
							e: {
								".": 78,
								c: { h: 75 },
								f: {
									".": 75,
									s: 75
								},
								i: {
									".": 387,
									m: 75,
									n: { m: 136 },
									s: 5
								},
								l: 78,
								m: {
									i: 75,
									p: 75
								},
								n: {
									g: {
										".": 136,
										e: { ".": 136 }
									},
									t: { k: 136 }
								},
								r: [{
									i: { n: {
										s: 38,
										t: 38
									} },
									k: {
										l: 91,
										r: { a: { n: 19 } }
									},
									n: { t: 136 },
									t: { r: { a: { g: 19 } } },
									ü: 83
								}, 78],
								s: { s: 75 },
								x: 75
							},
							f: 74,
							g: 74,
							h: 74,
							i: [{
								d: 388,
								e: 72,
								l: 83,
								m: { i: 75 },
								n: {
									f: 75,
									s: 75,
									t: 75
								},
								r: { u: 75 }
							}, 65],
							j: 74,
							k: 74,
							l: {
								a: {
									d: 75,
									e: { d: 136 }
								},
								ä: { d: 75 },
								e: {
									".": 75,
									b: 75,
									h: 75,
									i: { n: 136 },
									k: 75
								},
								o: {
									c: 75,
									g: 75,
									r: 34
								},
								ö: { c: 75 },
								u: { f: 75 }
							},
							m: {
								a: {
									e: {
										s: 136,
										ß: 136
									},
									s: 75,
									ß: 75
								},
								ä: {
									s: 75,
									ß: 75
								},
								e: {
									d: 75,
									s: 75,
									x: 75
								},
								o: {
									d: 75,
									h: 75
								},
								ü: { h: 75 },
								y: 75
							},
							n: {
								".": 75,
								a: { s: 75 },
								e: {
									b: 75,
									g: 75
								},
								i: {
									c: 4,
									v: 75
								},
								u: { m: 75 }
							},
							o: [{
								b: { j: 75 },
								e: [{ r: 75 }, 23],
								f: [{ e: 34 }, 23],
								h: 75,
								r: {
									c: 75,
									d: 34,
									g: 34,
									t: {
										e: 34,
										u: 34
									}
								},
								x: 75
							}, 9],
							ö: {
								k: 75,
								l: 75,
								n: 72,
								r: 75
							},
							p: 74,
							q: 74,
							r: {
								a: {
									d: 75,
									g: 75,
									p: 75,
									s: 75
								},
								ä: { u: 75 },
								e: {
									".": 75,
									a: 75,
									f: 75,
									g: 75,
									h: 75,
									i: { f: 136 },
									p: 75,
									s: 75
								},
								i: {
									n: 75,
									s: 75
								},
								o: {
									l: 75,
									n: 75,
									t: { e: 136 },
									u: 75
								},
								u: {
									s: 75,
									t: 75
								}
							},
							s: [{
								k: 11,
								p: 23,
								t: {
									a: 34,
									i: 31,
									r: 34,
									u: 34
								}
							}, 74],
							t: [{ a: 11 }, 74],
							u: [{
								h: { u: 75 },
								m: { g: 75 },
								n: {
									f: 75,
									t: 75
								},
								r: 72
							}, 78],
							ü: 1,
							v: 74,
							w: [{
								a: {
									a: 75,
									h: 75,
									s: 75
								},
								ä: { l: 75 },
								e: {
									c: 75,
									g: 75,
									t: 75
								},
								i: { d: 75 }
							}, 78],
							z: 74
						},
						j: 74,
						l: 69,
						o: {
							a: 74,
							c: 74,
							d: 74,
							m: 74,
							n: 74,
							u: {
								p: 75,
								s: 75
							}
						},
						r: {
							e: 68,
							i: 65
						},
						s: 74,
						u: 74,
						y: 74
					}, 76],
					d: [{
						a: {
							q: 65,
							u: { e: 5 }
						},
						e: [{ a: 1 }, 66],
						i: [{
							a: 1,
							e: [{ n: { s: 5 } }, 1]
						}, 66],
						o: 66,
						r: 66,
						s: 66,
						u: [{ e: { b: 14 } }, 66],
						ü: { b: 8 }
					}, 84],
					e: [{
						a: {
							n: 1,
							t: { ".": 0 },
							u: { t: { o: { r: 32 } } }
						},
						b: {
							e: { n: 9 },
							l: 1
						},
						c: {
							h: {
								o: 82,
								s: { t: { r: 42 } },
								t: 82
							},
							k: 79
						},
						d: [{
							e: [{ s: 5 }, 14],
							i: {
								e: 23,
								k: 9,
								t: 9
							}
						}, 1],
						e: [{
							i: { g: 54 },
							n: {
								a: 8,
								d: 0,
								e: 31,
								g: 75,
								t: 0,
								z: 0
							},
							p: 99,
							r: {
								a: 8,
								b: 0,
								d: 0,
								f: 0,
								i: 23,
								k: 0,
								n: 0,
								o: 8,
								r: 0,
								s: 0,
								t: 0,
								z: 0
							},
							s: { k: 8 }
						}, 72],
						f: {
							e: { n: 5 },
							f: 79,
							l: 1
						},
						g: {
							a: { l: 77 },
							e: { l: { e: { i: 38 } } },
							l: [{
								a: 0,
								ä: 0,
								o: 0
							}, 272],
							n: 6,
							o: 109,
							r: 1
						},
						h: {
							a: {
								b: { e: 34 },
								g: 54,
								k: 22,
								n: { g: 16 },
								p: 9
							},
							e: {
								n: {
									g: 9,
									s: { e: 33 },
									t: [{ e: 34 }, 5]
								},
								p: 9,
								r: {
									f: 16,
									k: 44,
									l: 16
								}
							},
							i: { n: {
								g: 34,
								t: 34
							} },
							l: 8,
							n: { a: 8 },
							r: {
								a: 8,
								i: 8,
								o: 8
							},
							s: 8,
							t: 8,
							u: { r: 22 },
							ü: { b: 9 }
						},
						i: {
							".": 79,
							c: 79,
							d: {
								".": 82,
								e: {
									c: 116,
									s: 116
								},
								s: 82
							},
							f: { e: { r: 116 } },
							g: 79,
							h: 78,
							l: [{
								a: 24,
								e: { i: 4 }
							}, 65],
							m: {
								e: 82,
								p: 0
							},
							n: {
								".": 118,
								b: 82,
								e: [{
									i: 25,
									n: 98
								}, 389],
								f: {
									l: 116,
									o: 3,
									u: 116,
									ü: 116
								},
								g: 82,
								h: {
									a: 23,
									e: 116
								},
								i: 82,
								k: 82,
								m: 82,
								n: [{ e: 2 }, 66],
								r: 82,
								s: {
									a: { t: 88 },
									ä: { t: 88 },
									c: 116,
									p: { a: 88 },
									t: {
										i: { t: 27 },
										r: 27,
										u: 88
									}
								},
								t: {
									e: {
										n: 55,
										r: 27
									},
									r: 116
								},
								w: 82,
								z: 82
							},
							s: [{ m: 81 }, 79],
							t: 124
						},
						k: { z: 74 },
						l: {
							".": 65,
							a: {
								c: 22,
								n: [{
									o: 16,
									z: 9
								}, 23],
								t: 22,
								u: 22
							},
							b: [{
								i: { s: 75 },
								s: { t: {
									e: 42,
									r: 42
								} }
							}, 65],
							d: 11,
							e: {
								c: 11,
								f: 9,
								g: 77,
								i: { g: 16 },
								k: { t: { r: 136 } },
								m: { e: 75 },
								n: {
									e: 25,
									t: 16
								},
								r: {
									d: 34,
									e: [{ i: 25 }, 16],
									f: { i: 17 },
									k: 16,
									l: 16,
									m: 34
								}
							},
							f: {
								".": 82,
								m: 82
							},
							i: {
								n: {
									d: 34,
									f: 34,
									n: 34,
									s: { t: 17 }
								},
								x: 82
							},
							k: 68,
							n: 124,
							o: { b: 22 },
							s: [{
								k: {
									l: 34,
									o: 34
								},
								t: {
									e: { m: 34 },
									i: 34
								},
								z: 8
							}, 124],
							t: { e: { x: 98 } },
							ü: 6,
							z: 68
						},
						m: {
							i: { g: 77 },
							p: 79
						},
						n: {
							".": 78,
							a: {
								b: 23,
								g: 184,
								h: 9,
								r: 23,
								u: [{ ".": 15 }, 8]
							},
							ä: 6,
							d: { e: {
								l: 83,
								r: { i: { n: { f: 59 } } }
							} },
							e: {
								c: { k: 34 },
								g: 2,
								i: { l: 5 },
								l: 9,
								n: {
									d: { e: 34 },
									e: 25
								},
								p: 9,
								r: {
									e: { i: 17 },
									f: 9,
									g: 75,
									k: 16,
									s: 16,
									w: 9
								},
								s: { s: 9 },
								v: 54
							},
							f: [{ u: { n: 34 } }, 65],
							g: {
								l: { e: 23 },
								p: 75
							},
							h: { a: { u: { s: 38 } } },
							i: [{
								m: 22,
								n: 22
							}, 124],
							k: {
								e: {
									l: { i: 220 },
									r: { o: 7 }
								},
								n: { i: 36 },
								s: 5
							},
							o: {
								b: 8,
								e: 9,
								t: { t: 16 },
								z: 9
							},
							s: {
								a: 78,
								c: { h: 98 },
								e: {
									h: 117,
									r: { s: 49 }
								},
								i: {
									d: 117,
									n: 36
								},
								l: { a: { n: 221 } },
								o: 81,
								t: [{ e: { m: { p: 27 } } }, 5]
							},
							t: {
								d: 82,
								e: { n: { r: 7 } },
								f: 82,
								g: 82,
								l: { a: 75 },
								n: 82,
								r: { i: { c: 49 } },
								s: 82,
								w: 75,
								z: 75
							},
							u: { n: 22 },
							z: {
								u: { n: 4 },
								y: { m: 4 }
							}
						},
						o: {
							b: 1,
							f: 0,
							h: 0,
							r: 1
						},
						p: {
							e: { n: 9 },
							f: 29,
							i: {
								s: 66,
								t: 9
							}
						},
						r: {
							".": 65,
							a: {
								".": 0,
								d: { l: 34 },
								f: 8,
								g: { e: 34 },
								i: 0,
								k: 11,
								l: 8,
								m: 8,
								n: {
									d: 2,
									z: 34
								},
								t: 83
							},
							ä: { u: { s: 34 } },
							b: [{ e: { ".": 88 } }, 68],
							e: {
								b: 54,
								c: { k: 34 },
								i: {
									f: 5,
									g: { n: 189 },
									n: 9,
									s: { t: 342 }
								},
								l: { i: 34 },
								m: [{ i: 34 }, 23],
								n: [{
									d: 34,
									e: 155,
									k: 16,
									s: 16,
									t: { h: 34 }
								}, 81],
								r: {
									b: 16,
									e: 25,
									h: 16,
									s: { c: 34 },
									w: 16
								}
							},
							g: {
								ä: 82,
								e: { b: { n: 136 } }
							},
							h: {
								a: 34,
								i: 181,
								ö: 82
							},
							i: {
								d: 22,
								e: 72,
								n: { n: { e: { r: 34 } } }
							},
							k: [{ r: { a: { n: 189 } } }, 68],
							l: {
								ä: { s: 116 },
								e: {
									".": 219,
									n: 219
								}
							},
							m: { a: { h: 116 } },
							n: {
								a: 8,
								t: { e: 116 }
							},
							o: {
								b: 11,
								c: 8,
								d: 0,
								e: {
									f: 116,
									l: 2
								},
								s: 82,
								t: 82
							},
							ö: {
								f: 82,
								l: 0
							},
							s: {
								".": 78,
								a: { u: 98 },
								e: { h: [{ n: 7 }, 116] },
								k: 23
							},
							u: { m: {
								".": 4,
								m: 2
							} },
							v: 81,
							y: 6
						},
						s: {
							".": 72,
							c: { h: 5 },
							e: { l: 77 },
							k: { a: {
								n: 2,
								p: 116
							} },
							o: 0,
							p: 1,
							s: {
								a: 82,
								e: { l: 78 }
							},
							t: [{
								a: 0,
								e: {
									c: 2,
									i: 2,
									l: 2,
									m: { p: 2 }
								},
								i: 0,
								o: 0,
								u: 0
							}, 68]
						},
						t: {
							".": 124,
							a: { p: 77 },
							h: {
								i: 77,
								o: 77
							},
							i: { k: 77 },
							s: { p: 8 },
							u: { n: 0 },
							z: [{ e: { i: 4 } }, 72]
						},
						u: {
							f: [{ e: 0 }, 1],
							h: 0,
							l: 79,
							m: [{ s: 86 }, 390],
							n: { i: 0 },
							p: 79,
							t: [{
								e: 0,
								o: 0
							}, 1]
						},
						v: { a: { n: 77 } },
						x: [{
							".": 81,
							a: { m: 318 },
							e: { n: 9 },
							k: 79,
							o: 65,
							p: 101,
							t: {
								a: { n: 23 },
								i: 34,
								r: [{ a: 27 }, 75]
							},
							u: 81,
							z: 101
						}, 64]
					}, 76],
					é: 76,
					f: [{
						a: [{ l: { l: { e: { r: 39 } } } }, 66],
						e: [{ n: 68 }, 66],
						i: {
							l: { e: { ".": 4 } },
							n: { s: 23 }
						},
						l: [{ a: 9 }, 66],
						o: 66,
						ö: 66
					}, 121],
					g: [{
						a: [{
							n: { g: { s: 42 } },
							t: 1
						}, 66],
						ä: 66,
						e: [{
							h: { a: [{ b: { e: 7 } }, 5] },
							l: { u: 8 },
							n: { a: 11 }
						}, 66],
						i: 66,
						m: 66,
						o: 66,
						ö: 66,
						r: 66
					}, 84],
					h: [{
						a: {
							".": 124,
							e: 66,
							k: { e: { ".": 142 } },
							l: {
								l: { i: 23 },
								t: { s: 120 }
							},
							m: { p: 81 },
							s: { ".": 78 }
						},
						ä: 66,
						i: {
							".": 72,
							a: 9,
							b: 124,
							k: 124,
							p: 81,
							r: { t: 81 }
						},
						l: 43,
						n: 43,
						o: [{
							c: 66,
							e: [{ ".": 78 }, 66],
							f: 66,
							o: 81,
							p: 391,
							r: {
								e: 4,
								t: { s: 78 }
							},
							w: 392
						}, 6],
						ö: 66,
						r: [{ e: 9 }, 6],
						u: 6,
						ü: 6
					}, 69],
					i: [{
						a: {
							c: { h: { ".": 2 } },
							m: { ".": 0 },
							s: [{ e: 24 }, 0],
							t: 74
						},
						b: 1,
						c: [{
							h: { t: { s: { t: { e: 42 } } } },
							k: { e: { r: { e: 42 } } }
						}, 72],
						d: {
							e: {
								a: 77,
								e: 82,
								o: 82,
								r: 0
							},
							y: 84
						},
						e: [{
							b: {
								a: 24,
								e: { n: { s: 38 } },
								r: 24,
								u: 4
							},
							d: 6,
							g: {
								l: 4,
								r: 24
							},
							r: { e: 31 },
							s: 68
						}, 65],
						f: 125,
						g: [{
							a: 108,
							ä: 6,
							e: {
								i: 22,
								l: 129
							},
							l: 6,
							n: [{ u: 4 }, 1],
							r: 30,
							s: {
								e: 23,
								p: 23,
								t: { o: 34 }
							}
						}, 65],
						k: {
							a: {
								b: 22,
								d: 9,
								e: 22,
								g: 54,
								k: 22,
								l: { b: 9 },
								n: {
									a: 9,
									b: 9,
									s: 16,
									t: { h: 33 },
									w: 9
								},
								r: 22,
								s: {
									p: 34,
									s: 34
								}
							},
							ä: 30,
							e: {
								l: 22,
								n: {
									s: 16,
									t: 16
								},
								r: {
									b: { e: 38 },
									e: { i: 17 },
									f: { o: 34 },
									k: { e: 17 },
									z: 44
								}
							},
							i: [{ n: 86 }, 108],
							l: [{ e: 34 }, 30],
							n: 30,
							o: {
								n: 14,
								s: 14
							},
							ö: 6,
							r: 30,
							s: 8,
							t: 68,
							u: [{ m: 0 }, 6],
							ü: 6
						},
						l: [{
							b: [{
								e: { r: { e: 42 } },
								r: 4
							}, 72],
							c: 8,
							i: 72,
							l: 79
						}, 65],
						m: {
							a: { g: 9 },
							b: 79,
							m: 79,
							p: {
								f: 82,
								u: 75
							},
							s: { t: 4 },
							u: 81
						},
						n: {
							a: [{ u: 2 }, 29],
							d: { u: 82 },
							e: { s: 5 },
							f: {
								e: 82,
								o: { r: 116 },
								r: 82
							},
							g: {
								a: {
									e: 4,
									n: 4,
									r: 4
								},
								l: {
									e: { ".": 221 },
									o: 4
								},
								r: 24,
								s: [{
									a: 26,
									c: 26,
									o: 26
								}, 5]
							},
							h: 79,
							i: {
								e: { r: { ".": 26 } },
								t: 214
							},
							k: 65,
							n: {
								".": 72,
								e: {
									n: { m: 88 },
									r: [{ f: 49 }, 393]
								},
								l: 72,
								o: 82,
								s: 72
							},
							q: 79,
							s: [{ ".": 81 }, 79],
							t: { o: 78 },
							v: 79,
							z: 79
						},
						o: {
							n: { m: 9 },
							s: 0
						},
						p: 72,
						r: [{ r: 79 }, 65],
						s: {
							a: { m: 9 },
							c: [{ h: {
								a: 9,
								l: 9,
								n: 9,
								u: 9,
								w: 9
							} }, 72],
							e: [{ n: 86 }, 108],
							i: [{
								n: 9,
								s: 9
							}, 8],
							m: { u: 5 },
							o: [{ r: 8 }, 109],
							s: 68,
							t: [{ e: 8 }, 394],
							u: 6
						},
						t: [{
							a: {
								l: 9,
								u: 9
							},
							r: {
								a: 9,
								e: 22
							},
							s: 8,
							z: { e: {
								l: 4,
								r: { m: 49 }
							} }
						}, 124],
						v: {
							a: [{
								l: 9,
								n: 9
							}, 8],
							e: [{ r: {
								f: 44,
								t: 44
							} }, 14],
							i: { n: 9 },
							o: [{ r: 9 }, 99],
							r: 6
						}
					}, 76],
					í: 76,
					j: [{ o: 66 }, 74],
					k: [{
						".": 74,
						a: {
							b: 74,
							e: 74,
							l: {
								a: 8,
								k: 75
							},
							m: 74,
							n: { d: { a: 83 } },
							p: 74,
							r: 79,
							s: [{ p: 24 }, 79],
							t: {
								a: 75,
								e: {
									".": 4,
									g: 75,
									r: 78,
									s: 4
								},
								o: 4,
								r: 24
							},
							u: 74
						},
						ä: 74,
						b: 74,
						e: {
							i: 74,
							l: { i: 24 },
							n: [{ e: 14 }, 101],
							p: 124,
							r: { a: 8 },
							t: { c: 78 }
						},
						h: 66,
						i: {
							".": 124,
							a: 65,
							f: 124,
							g: 65,
							k: 124,
							n: 74,
							p: 65,
							r: {
								c: 75,
								e: 81
							},
							s: { ".": 81 },
							v: 72,
							z: 72
						},
						k: 74,
						l: {
							a: {
								m: 66,
								s: 75,
								v: [{ e: 83 }, 78]
							},
							u: 74
						},
						n: 74,
						o: {
							e: [{ f: 8 }, 75],
							h: 74,
							l: [{ i: 81 }, 74],
							m: 82,
							n: 82,
							p: {
								".": 72,
								a: [{ r: 4 }, 78],
								e: 78,
								l: 142,
								r: 142
							},
							w: 74
						},
						ö: 74,
						r: [{
							a: [{ f: 5 }, 66],
							e: 66,
							i: {
								b: 81,
								p: 78
							},
							o: 66
						}, 74],
						s: 168,
						t: [{ o: 68 }, 0],
						u: [{
							e: 66,
							l: { p: 72 },
							n: 66,
							r: 66
						}, 74],
						ü: 79,
						v: 74
					}, 70],
					l: [{
						a: {
							b: 66,
							e: 66,
							g: 66,
							l: 72,
							m: { a: 4 },
							n: { d: {
								a: 25,
								s: { o: 21 }
							} },
							p: 14,
							r: 82,
							s: {
								h: 81,
								p: 8
							},
							u: 129,
							v: { e: 4 }
						},
						ä: 66,
						b: 0,
						e: [{
							g: { a: { s: 4 } },
							r: { s: 5 }
						}, 66],
						i: {
							c: 66,
							p: 65
						},
						o: {
							b: [{ e: 34 }, 9],
							c: 66,
							g: { a: 81 },
							w: 124
						},
						ö: 66,
						u: { m: 9 }
					}, 121],
					m: [{
						a: [{
							b: 68,
							l: {
								a: 8,
								l: 78
							},
							n: 9,
							r: [{ k: { n: 13 } }, 9],
							s: { p: 8 }
						}, 66],
						e: { n: { t: { i: 13 } } },
						i: [{
							e: 1,
							t: [{ t: { e: 98 } }, 73]
						}, 66],
						o: { k: 124 },
						u: [{
							s: { i: { k: { e: { r: { f: 59 } } } } },
							t: { t: { i: 23 } }
						}, 66],
						ü: 66
					}, 121],
					n: [{
						a: [{
							b: 68,
							c: { k: 78 },
							e: { s: 107 }
						}, 6],
						ä: { s: 73 },
						e: 109,
						i: [{ e: { r: {
							".": 34,
							s: 34
						} } }, 66],
						o: { b: 9 },
						u: { s: 68 }
					}, 69],
					o: [{
						a: { s: 79 },
						b: [{
							a: 65,
							e: {
								l: 9,
								r: 80
							},
							j: 74,
							l: 30,
							m: 74,
							o: { e: 80 },
							r: 6
						}, 64],
						c: 395,
						d: {
							a: 78,
							i: 68,
							o: 6
						},
						e: {
							b: 29,
							d: 216,
							f: 1,
							k: 79,
							s: 79,
							t: 0
						},
						f: {
							e: { n: 9 },
							f: {
								".": 78,
								i: 82
							},
							t: 124
						},
						g: { l: 1 },
						h: [{
							e: 172,
							l: [{ e: [{ n: 42 }, 5] }, 81],
							n: { g: 82 },
							r: 79
						}, 65],
						k: { t: 79 },
						l: {
							".": 72,
							a: [{
								n: 72,
								u: 22
							}, 0],
							c: 8,
							d: [{ e: { r: 36 } }, 72],
							e: [{ i: 22 }, 72],
							i: { g: 77 },
							l: {
								a: 24,
								e: { r: 36 }
							},
							m: 72,
							o: [{
								p: 14,
								s: 14
							}, 0],
							s: 72,
							u: 0,
							y: 172
						},
						m: {
							b: 79,
							e: { n: 107 },
							m: 72
						},
						n: [{
							a: {
								n: { z: [{ e: { i: 21 } }, 7] },
								u: 9
							},
							d: 72,
							e: [{
								h: 22,
								r: 9
							}, 68],
							g: { a: 4 },
							n: 72,
							o: { r: { i: 34 } },
							s: {
								a: 23,
								o: 24
							}
						}, 65],
						o: 43,
						p: {
							e: 172,
							f: 79,
							r: 81,
							s: 99,
							t: 74
						},
						r: {
							a: { t: 82 },
							d: 79,
							e: [{
								i: 9,
								l: 22,
								m: 9,
								r: 9
							}, 68],
							g: {
								a: 82,
								i: 86
							},
							i: { e: 77 },
							o: 108,
							t: {
								a: {
									e: 36,
									u: 4
								},
								ä: 24,
								e: { s: 116 },
								h: 82,
								i: 83,
								s: { t: 23 }
							}
						},
						s: {
							e: 23,
							m: 79,
							p: 29,
							s: 124,
							t: {
								a: 0,
								h: 66
							},
							z: 79
						},
						ß: 217,
						u: {
							n: { d: 107 },
							r: 72,
							t: 79
						},
						x: 69,
						z: [{ e: 172 }, 65]
					}, 76],
					ö: {
						c: 6,
						d: 121,
						f: [{ f: { n: 66 } }, 70],
						h: 76,
						k: 69,
						l: 69,
						s: 69
					},
					p: [{
						".": 74,
						a: {
							a: 75,
							c: {
								e: 81,
								k: 75
							},
							e: {
								n: 72,
								r: 75,
								t: 72
							},
							g: {
								a: 78,
								e: [{ ".": 4 }, 75],
								o: 75
							},
							k: 74,
							l: {
								a: 75,
								ä: 75,
								e: 75,
								i: 78,
								m: 75,
								t: [{ a: 13 }, 83]
							},
							m: 1,
							n: [{
								n: { u: 83 },
								o: 75,
								t: {
									".": 83,
									h: 75
								},
								z: 82
							}, 396],
							p: 74,
							r: [{
								a: [{ p: 4 }, 75],
								d: 78,
								r: 72,
								t: {
									e: { n: 119 },
									n: 75,
									y: 75
								}
							}, 9],
							s: { s: { i: 75 } },
							ß: 72,
							t: {
								".": 81,
								e: { l: 83 },
								i: 75,
								r: 75,
								s: 81
							},
							u: 74,
							z: [{ i: { e: 83 } }, 65]
						},
						ä: {
							d: 74,
							n: 72,
							r: 74,
							t: 72
						},
						c: 74,
						e: {
							".": 74,
							a: 65,
							d: { i: 81 },
							e: 65,
							g: 74,
							i: {
								c: 72,
								n: 75,
								s: 72
							},
							k: 78,
							n: { s: {
								i: 75,
								t: { e: { r: 27 } }
							} },
							r: {
								f: 82,
								g: 72,
								i: 66,
								l: { e: 75 },
								n: 66,
								r: [{ e: { i: 39 } }, 78],
								s: 82,
								u: 75,
								ü: 75
							},
							s: { e: 81 },
							t: 79,
							x: 72,
							z: 124
						},
						f: 79,
						h: {
							a: {
								e: { r: 83 },
								l: 78,
								n: 66,
								s: 82
							},
							ä: [{
								n: 75,
								r: 72
							}, 65],
							i: { n: 81 },
							y: 74
						},
						i: [{
							a: 74,
							e: [{
								p: 75,
								r: [{ r: 5 }, 75]
							}, 397],
							g: 74,
							k: 1,
							l: 79,
							n: {
								g: 75,
								n: 81
							},
							p: 74,
							r: [{ o: 75 }, 65],
							s: 74
						}, 76],
						l: {
							a: 79,
							ä: 79,
							e: [{ ".": 0 }, 75],
							i: 124,
							u: 79
						},
						n: 79,
						o: {
							d: 74,
							g: 74,
							h: 124,
							i: 72,
							k: 79,
							l: 75,
							m: 124,
							n: { s: 81 },
							o: 74,
							p: 74,
							r: {
								t: {
									a: { g: 27 },
									u: 23
								},
								z: 75
							},
							s: 79,
							t: {
								e: 75,
								i: 75,
								s: 78
							}
						},
						ö: 65,
						r: {
							".": 75,
							a: {
								c: 72,
								e: {
									g: 75,
									l: 75,
									m: 75,
									n: 78,
									p: 75,
									s: 75,
									v: 75,
									z: 75
								},
								k: 75,
								n: 81,
								x: 75,
								y: 72
							},
							ä: {
								d: 66,
								g: 75,
								l: 75,
								m: 75,
								n: 78,
								p: 75,
								s: 75,
								v: 75,
								z: 75
							},
							e: {
								c: 81,
								d: 75,
								i: {
									s: 75,
									z: 83
								},
								n: 81,
								s: 75
							},
							i: {
								c: 78,
								n: {
									g: 83,
									t: 83,
									z: 75
								},
								v: 75
							},
							o: {
								b: 75,
								d: 75,
								f: 75,
								g: 75,
								j: 75,
								m: 75,
								p: 75,
								s: { s: 83 },
								t: 75,
								v: 75,
								z: 75
							},
							u: {
								c: 72,
								e: {
									c: 83,
									f: 75
								}
							},
							ü: {
								c: 72,
								f: 75,
								h: 72,
								n: 72
							}
						},
						s: [{ ".": 78 }, 79],
						t: 0,
						u: {
							b: 75,
							f: 74,
							k: 72,
							l: { v: 75 },
							n: {
								d: 72,
								k: 75
							},
							p: 74,
							r: [{
								e: { r: 4 },
								p: { u: 75 }
							}, 124],
							t: 74
						},
						ü: [{ r: 65 }, 76],
						y: 79
					}, 6],
					q: [{ u: 66 }, 74],
					r: [{
						a: [{ t: { s: { t: 13 } } }, 66],
						ä: 66,
						e: [{ c: { h: { a: 34 } } }, 66],
						h: 66,
						o: {
							e: { s: [{ c: 25 }, 23] },
							t: { u: 8 }
						},
						ö: { s: [{ c: 14 }, 1] },
						u: [{ e: { c: { k: { e: { r: 59 } } } } }, 66],
						ü: [{ c: { k: { e: { r: 38 } } } }, 66]
					}, 121],
					s: [{
						a: {
							b: {
								a: 129,
								l: { e: 34 },
								o: 8
							},
							c: { h: { ".": 78 } },
							j: 113,
							l: { a: { r: 2 } },
							m: {
								b: 85,
								m: 88,
								p: 85
							},
							n: {
								".": 88,
								f: 78,
								g: 85,
								h: 78,
								p: 78,
								z: 85
							},
							r: { o: 4 },
							s: [{
								i: 85,
								s: 85,
								t: 11
							}, 1],
							t: { t: 0 },
							u: {
								d: 0,
								f: 122,
								n: 23,
								r: [{ i: 26 }, 23]
							}
						},
						ä: {
							t: 66,
							u: 109
						},
						c: {
							a: 6,
							e: 65,
							h: [{ e: {
								i: {
									d: { ".": 93 },
									n: { e: { r: 147 } }
								},
								m: 9
							} }, 68],
							o: 65
						},
						e: {
							a: 8,
							b: { e: { n: 114 } },
							c: { k: 4 },
							e: { c: 8 },
							h: 66,
							i: {
								b: 0,
								n: {
									d: 115,
									h: { a: 34 },
									l: 2,
									t: { e: 34 }
								}
							},
							k: { ä: 78 },
							l: {
								e: {
									m: 78,
									n: { d: 49 }
								},
								o: { e: 36 },
								ö: 4
							},
							n: [{
								d: { l: 114 },
								e: {
									b: 117,
									n: {
										d: 7,
										e: 7,
										t: 49
									},
									r: { i: 62 }
								},
								g: [{ e: { n: { e: 59 } } }, 5],
								i: { d: 4 },
								k: [{ e: { l: {
									".": 27,
									n: 27,
									s: 27
								} } }, 5],
								o: 4,
								s: { e: { m: 152 } },
								t: { e: { ".": 27 } }
							}, 66],
							r: {
								a: {
									d: 37,
									s: 26,
									t: { t: 49 }
								},
								e: {
									n: { t: 49 },
									p: 4
								},
								f: { a: { h: { r: { u: 27 } } } },
								g: { e: { b: { n: 27 } } },
								k: { e: { r: 233 } },
								n: { t: 2 },
								ö: { f: 23 }
							},
							s: {
								s: {
									a: 23,
									e: { n: 27 }
								},
								t: { r: 114 }
							},
							x: [{ a: 78 }, 68]
						},
						g: { e: { n: { e: { r: { i: 32 } } } } },
						h: { u: { t: 129 } },
						i: {
							c: { h: { t: { s: 32 } } },
							e: [{ s: 8 }, 66],
							k: {
								e: { n: 4 },
								o: 28
							},
							m: { p: 85 },
							n: {
								d: 85,
								g: { s: 25 },
								t: 85
							},
							s: { r: 85 }
						},
						k: [{ a: { l: { a: 88 } } }, 65],
						l: { i: 0 },
						o: {
							e: {
								f: 85,
								l: 0
							},
							f: {
								e: 0,
								f: 0
							},
							i: 68,
							n: { k: 78 },
							r: {
								a: { l: 34 },
								d: { e: 88 },
								g: { i: 114 }
							}
						},
						ö: { f: 65 },
						p: {
							e: { c: 9 },
							l: 65,
							r: { o: 78 }
						},
						q: { u: { e: { t: 98 } } },
						s: [{
							a: { u: 5 },
							p: { r: 2 }
						}, 29],
						t: {
							".": 78,
							a: [{
								b: 66,
								d: 88,
								e: 66,
								h: 66,
								k: 0,
								n: [{ k: 2 }, 66],
								p: 162,
								u: [{ c: 2 }, 66]
							}, 1],
							ä: [{ t: { i: 2 } }, 66],
							e: {
								i: { n: 88 },
								n: { g: 9 },
								p: 129,
								r: { n: 9 },
								t: 0,
								u: [{ r: 2 }, 66]
							},
							h: { o: 0 },
							i: {
								e: 66,
								n: 9
							},
							o: {
								e: { r: 9 },
								p: 66
							},
							ö: {
								p: 66,
								r: 88
							},
							r: [{
								a: {
									s: 9,
									t: 9
								},
								i: { e: 78 },
								o: { m: { a: 19 } }
							}, 66],
							u: 66,
							ü: 66,
							y: 65
						},
						u: {
							m: {
								f: 78,
								g: 78,
								k: 78,
								r: 78,
								s: {
									c: 2,
									e: 114
								}
							},
							n: {
								s: 78,
								w: 78
							},
							p: 66,
							r: { k: 85 }
						},
						z: 65
					}, 69],
					t: {
						".": 74,
						a: [{
							".": 66,
							a: 72,
							b: {
								".": 72,
								b: 75,
								d: 75,
								e: {
									l: 75,
									s: 83
								},
								f: { l: 75 },
								h: 75,
								i: [{ t: 75 }, 72],
								l: [{ i: 4 }, 75],
								o: 0,
								r: 75,
								t: 75,
								u: 75,
								z: 75
							},
							c: 6,
							d: {
								a: 75,
								i: 72,
								j: 75,
								m: 75,
								r: 75,
								t: 72
							},
							e: {
								b: [{ t: 75 }, 81],
								d: 72,
								g: 75,
								h: { n: 75 },
								m: 72,
								n: { z: 136 },
								p: 75,
								r: { m: 2 },
								t: { t: 83 },
								u: {
									s: 75,
									ß: 75
								}
							},
							f: {
								e: {
									l: 75,
									t: 83
								},
								r: 0
							},
							g: [{
								g: 78,
								l: 78,
								r: 81
							}, 74],
							i: 68,
							k: [{
								a: 0,
								s: 72
							}, 74],
							l: {
								".": 66,
								a: [{ k: 34 }, 75],
								g: 0,
								l: {
									e: [{ b: 27 }, 98],
									t: { a: 19 }
								},
								m: 0,
								p: 0,
								r: 0,
								v: 0
							},
							m: {
								e: 75,
								i: 28,
								m: [{ a: 23 }, 72]
							},
							n: {
								".": 72,
								a: 202,
								b: 75,
								d: 72,
								e: 72,
								f: 75,
								g: {
									e: {
										".": 83,
										b: 136,
										k: 136,
										l: 2,
										s: 2
									},
									r: 75
								},
								l: 75,
								m: 202,
								n: 75,
								o: 0,
								p: 72,
								s: {
									a: 2,
									ä: 2
								},
								w: 75
							},
							o: 29,
							p: {
								l: 72,
								o: [{ s: 32 }, 86],
								p: 202
							},
							r: {
								".": 81,
								b: { e: { i: 136 } },
								i: 75,
								n: 75,
								s: 81,
								t: {
									a: 23,
									i: 75
								},
								z: 75
							},
							s: [{
								e: 72,
								t: { r: 23 }
							}, 74],
							t: {
								b: 75,
								i: { s: 83 },
								l: 0,
								o: 0
							},
							u: {
								b: { h: 75 },
								f: [{
									b: 2,
									k: 2,
									s: 2,
									t: 2
								}, 75],
								g: 82,
								p: 72,
								r: 118,
								s: {
									c: [{ h: { a: 27 } }, 75],
									g: 75,
									s: [{ e: { n: 59 } }, 75]
								},
								t: { o: 75 },
								u: 72
							},
							v: 74,
							x: 79
						}, 65],
						ä: [{
							b: 78,
							d: 72,
							f: 79,
							g: 74,
							h: { n: 75 },
							l: {
								e: 75,
								t: 75
							},
							n: {
								d: 78,
								z: 75
							},
							p: 74,
							r: {
								m: 0,
								z: 0
							},
							t: {
								e: 75,
								t: 72
							},
							u: {
								s: 75,
								ß: 75
							}
						}, 97],
						b: 74,
						c: [{ h: 0 }, 74],
						d: 74,
						e: {
							".": 82,
							a: {
								k: 398,
								m: 75,
								n: 75
							},
							c: { h: {
								e: 118,
								i: 4,
								n: 75
							} },
							d: [{
								i: 0,
								t: 83
							}, 1],
							e: 74,
							g: [{
								".": 72,
								e: 72,
								r: {
									a: 4,
									e: 4
								},
								s: 72
							}, 65],
							h: [{ r: 75 }, 72],
							i: {
								c: 82,
								d: 399,
								f: [{ r: 2 }, 81],
								g: [{
									a: 83,
									r: 23,
									u: 83
								}, 78],
								l: {
									a: 25,
									c: 75,
									s: 75,
									u: 75
								},
								n: { d: { r: 136 } },
								s: {
									c: 31,
									e: 114
								},
								w: 85
							},
							k: 74,
							l: [{
								".": 75,
								a: 75,
								b: 75,
								e: {
									f: 75,
									g: 75,
									i: 88,
									k: 2,
									m: 75,
									o: 75,
									p: 75,
									r: 329,
									v: 2
								},
								f: 66,
								l: {
									a: { e: { n: 27 } },
									ä: { n: 39 }
								},
								m: 75,
								n: 75,
								o: { e: 26 },
								ö: 4,
								s: 75
							}, 65],
							m: {
								".": 75,
								a: [{ c: 36 }, 75],
								e: {
									i: 4,
									n: { t: 49 },
									r: 4
								},
								i: [{ n: 4 }, 75],
								p: {
									e: { r: 136 },
									f: 75
								},
								u: 4
							},
							n: [{
								d: {
									e: { t: { a: 32 } },
									s: 114
								},
								e: { i: { l: 32 } },
								s: 5,
								t: {
									d: 2,
									f: 114,
									g: 114,
									l: 114,
									s: 78,
									w: 78
								},
								z: { e: { r: { f: 27 } } }
							}, 74],
							p: {
								i: 78,
								r: 75
							},
							r: {
								".": 116,
								a: [{ l: 26 }, 75],
								b: {
									a: 75,
									e: { n: 93 },
									r: { i: { n: 2 } }
								},
								d: 75,
								e: {
									".": 75,
									c: 4,
									i: [{ f: 26 }, 75],
									l: 4,
									m: 75,
									n: 116,
									o: 83,
									p: 4,
									r: 75,
									s: 75
								},
								f: [{ i: { n: 2 } }, 75],
								g: [{ i: { e: 27 } }, 75],
								h: 75,
								i: { t: 78 },
								k: 400,
								l: 75,
								m: 75,
								n: {
									".": 33,
									a: 75
								},
								ö: 75,
								p: 75,
								r: 75,
								s: 75,
								t: 75,
								u: 75,
								w: 75,
								z: [{
									a: 23,
									ä: 23,
									o: 132
								}, 75]
							},
							s: [{
								e: [{ r: 26 }, 5],
								s: { e: { ".": 27 } },
								t: [{
									a: 26,
									n: 78,
									r: 26
								}, 4]
							}, 74],
							t: [{
								a: {
									b: 4,
									g: 4
								},
								i: 81,
								t: 81
							}, 74],
							u: [{
								e: 72,
								l: 75,
								r: { a: 2 }
							}, 65],
							v: [{
								a: 0,
								i: 28
							}, 74],
							x: [{
								a: 78,
								t: { r: 114 }
							}, 74]
						},
						f: 74,
						g: 74,
						h: [{
							e: {
								b: 0,
								e: 0,
								l: 0,
								r: {
									d: 2,
									m: 88
								},
								u: 78,
								x: 0
							},
							i: 113,
							o: 113,
							u: 65
						}, 74],
						i: {
							a: 74,
							b: 74,
							c: [{
								h: 72,
								k: { e: { t: 136 } }
							}, 65],
							d: 74,
							e: {
								".": 75,
								f: {
									".": 75,
									l: 75
								},
								h: 78,
								l: [{ e: { i: 27 } }, 4],
								n: 75,
								r: { e: { ".": 136 } },
								ß: 72
							},
							f: 124,
							g: [{ e: { l: 15 } }, 74],
							k: [{
								a: {
									m: 4,
									n: 4,
									r: 4,
									s: 4
								},
								e: { r: { e: 49 } },
								l: 4,
								r: 4
							}, 79],
							l: [{
								".": 72,
								a: 24,
								d: 66,
								e: 72,
								s: 72
							}, 65],
							m: [{
								m: 72,
								p: 75
							}, 65],
							n: {
								a: 8,
								b: 0,
								d: 85,
								f: 399,
								h: 85,
								k: [{
									a: 2,
									e: 83,
									o: 2
								}, 78],
								s: [{ z: 78 }, 0],
								t: 399
							},
							o: 74,
							p: {
								".": 75,
								e: 78,
								p: { s: 75 },
								s: 75
							},
							r: [{
								i: 0,
								n: 72,
								o: 202
							}, 153],
							s: [{
								c: { h: { a: 7 } },
								o: 0,
								r: 0
							}, 75],
							t: {
								a: 0,
								e: 75,
								i: 75,
								u: { i: 83 }
							},
							v: [{ a: 5 }, 74],
							z: { a: 14 }
						},
						j: 74,
						k: [{ a: { n: 2 } }, 74],
						l: 74,
						m: 74,
						n: 74,
						o: {
							".": 75,
							b: { l: 401 },
							c: { h: { t: 75 } },
							d: 74,
							e: {
								c: { h: 75 },
								f: 399,
								n: 75,
								p: { f: 75 },
								r: [{ u: 78 }, 72],
								s: 78,
								ß: 72,
								t: 75
							},
							f: [{ f: { i: { z: 136 } } }, 72],
							h: 65,
							i: {
								l: 75,
								s: 78
							},
							l: { l: 72 },
							n: {
								".": 75,
								e: { ".": 4 },
								n: 75,
								s: 75
							},
							o: 75,
							p: {
								e: 85,
								f: { ".": 75 },
								o: 116,
								p: 72
							},
							r: {
								".": 75,
								c: 78,
								d: 75,
								e: { s: 75 },
								f: 75,
								g: 75,
								i: 75,
								n: 78,
								p: 75,
								s: 75,
								t: 75,
								w: 75,
								y: 78
							},
							s: [{
								s: 72,
								t: { r: 25 },
								z: 0
							}, 65],
							ß: 72,
							t: {
								a: 75,
								e: 82,
								t: 78
							},
							u: 75
						},
						ö: [{
							c: {
								h: 75,
								k: 72
							},
							f: 74,
							l: 172,
							n: 74,
							p: { f: 75 },
							t: 74
						}, 97],
						p: 74,
						q: 74,
						r: {
							a: {
								d: 75,
								e: {
									c: 116,
									g: 75,
									u: { m: 136 }
								},
								f: {
									a: 13,
									e: 78,
									t: 78
								},
								g: 75,
								h: {
									i: 75,
									l: 402
								},
								i: 75,
								k: 75,
								l: [{ a: 26 }, 75],
								n: {
									g: {
										i: 136,
										s: 83
									},
									k: 88,
									s: 75
								},
								s: { t: 2 },
								ß: 72,
								u: { m: 75 }
							},
							ä: {
								c: 82,
								g: 75,
								n: 72,
								s: 72,
								ß: 72,
								u: { m: 75 }
							},
							e: {
								".": 75,
								c: { h: 75 },
								f: 75,
								g: 75,
								i: {
									b: 116,
									f: 83,
									s: 114
								},
								n: { o: 75 },
								p: 75,
								s: {
									o: 75,
									s: 78,
									t: 2
								},
								t: 75,
								u: {
									e: {
										m: 136,
										s: 136
									},
									h: 75,
									u: 118
								},
								z: 75
							},
							i: {
								b: 75,
								e: {
									b: 75,
									n: 98,
									s: 100
								},
								g: 75,
								m: 75,
								n: { k: 75 },
								o: 116,
								p: { p: 118 },
								s: 75,
								u: 75
							},
							o: [{
								c: 75,
								e: { p: 75 },
								h: 81,
								l: { l: 75 },
								m: {
									a: 78,
									e: 118,
									k: 83
								},
								p: { f: 75 },
								s: [{ e: 114 }, 75],
								u: 75
							}, 6],
							ö: {
								p: 75,
								s: 66
							},
							u: {
								a: 75,
								d: 81,
								e: { m: { m: 136 } },
								h: 75,
								k: 72,
								p: 75
							},
							ü: { m: { m: 75 } }
						},
						s: [{
							a: [{ u: 5 }, 4],
							b: 9,
							c: { h: 5 },
							i: 4
						}, 149],
						t: 149,
						u: {
							c: { h: 116 },
							d: 72,
							e: {
								c: {
									h: 116,
									k: 118
								},
								h: 72,
								l: 4,
								n: 81,
								r: {
									".": 75,
									e: 75
								},
								t: { z: 83 }
							},
							f: 72,
							g: { a: 0 },
							h: 72,
							k: 113,
							m: {
								f: 75,
								o: 75,
								s: [{ t: 23 }, 75]
							},
							n: {
								".": 75,
								b: 0,
								d: 72,
								e: 75,
								f: 403,
								g: 75,
								n: 75,
								s: 75,
								t: 75
							},
							r: {
								b: 82,
								e: 34,
								i: 86,
								k: 78,
								l: 0,
								m: { e: { i: 27 } },
								n: 116,
								s: 75,
								t: 202,
								z: 81
							},
							s: 79,
							t: 124
						},
						ü: [{
							b: { u: 75 },
							c: { h: 75 },
							h: 72,
							r: {
								".": 75,
								c: 75,
								e: 75,
								g: 75,
								s: 75,
								w: 75,
								z: 72
							},
							t: [{ c: 75 }, 72]
						}, 97],
						v: 74,
						w: [{ a: { r: { e: 26 } } }, 74],
						y: {
							a: 65,
							l: 124
						},
						z: 101
					},
					u: [{
						a: {
							l: { ".": 0 },
							n: 0
						},
						b: [{
							a: 68,
							i: 75,
							s: 68
						}, 30],
						c: [{ h: {
							o: 14,
							s: {
								e: { n: { d: { e: 39 } } },
								p: { e: 27 }
							},
							t: {
								e: { r: { s: 27 } },
								s: 5
							}
						} }, 72],
						d: 72,
						e: {
							b: 74,
							c: 72,
							d: [{ e: { n: 98 } }, 73],
							f: 72,
							l: { l: 0 },
							n: 72,
							p: 72,
							s: 72,
							ß: 72,
							z: 0
						},
						f: [{
							e: 79,
							i: 0
						}, 6],
						g: { g: { e: { s: 5 } } },
						h: [{ l: 72 }, 69],
						i: {
							s: 0,
							t: { ".": 0 }
						},
						k: 6,
						l: [{
							a: 0,
							i: 0,
							t: { a: 72 }
						}, 65],
						m: {
							a: {
								n: 22,
								r: 9,
								u: 9
							},
							e: {
								i: 9,
								l: 22,
								n: { t: [{
									s: 17,
									w: 33
								}, 98] },
								t: 22
							},
							f: {
								a: 75,
								e: 75
							},
							i: {
								d: 22,
								n: 22
							},
							l: { a: 75 },
							m: 81,
							p: 124,
							s: { t: 389 }
						},
						n: [{
							a: 79,
							d: {
								e: {
									r: [{ h: 49 }, 98],
									s: { s: 49 }
								},
								s: 5
							},
							e: 79,
							f: 79,
							g: {
								e: { n: { a: 189 } },
								l: 82
							},
							i: 79,
							l: 79,
							m: 74,
							s: { i: 75 },
							t: 74,
							v: 74,
							w: {
								a: 78,
								e: 75
							}
						}, 6],
						p: {
							d: 74,
							p: 252
						},
						r: {
							a: {
								n: 9,
								u: 9
							},
							e: {
								i: 22,
								r: 22
							},
							f: [{ s: 5 }, 81],
							i: { n: { s: 34 } },
							k: { u: 82 },
							o: 108,
							s: { p: { r: 88 } },
							w: 66
						},
						s: {
							e: 8,
							h: { i: 0 },
							i: 8
						},
						t: [{
							e: 6,
							o: 6
						}, 64]
					}, 76],
					ü: [{
						b: [{ e: 9 }, 74],
						d: [{ e: { n: 5 } }, 404],
						n: 72,
						s: 65
					}, 76],
					v: [{
						e: 66,
						i: { e: 68 },
						o: [{ r: { a: { n: { s: 32 } } } }, 66]
					}, 84],
					w: [{
						e: [{
							g: {
								e: { r: { s: 7 } },
								s: 14
							},
							h: 68
						}, 66],
						i: [{
							n: { k: 116 },
							s: { t: 78 }
						}, 66]
					}, 74],
					y: [{
						a: [{ b: 0 }, 67],
						l: [{
							i: 72,
							o: 6,
							u: 6
						}, 186],
						m: 8,
						n: [{ d: 72 }, 30],
						o: 74,
						s: [{ t: { o: 0 } }, 72]
					}, 76],
					z: [{
						a: 79,
						ä: 79,
						e: {
							i: [{ t: { s: 98 } }, 276],
							l: 74,
							n: {
								a: 81,
								d: 78,
								e: 294,
								i: 78,
								t: 75
							},
							r: [{ a: 8 }, 74],
							t: 74,
							u: 74,
							w: 124
						},
						i: {
							e: 74,
							n: {
								s: 75,
								t: 78
							},
							s: 124
						},
						o: 74,
						s: 66,
						t: { a: 0 },
						u: [{ n: [{ i: 8 }, 9] }, 79],
						ü: 79,
						w: 74,
						y: 74
					}, 6]
				},
				ß: [{
					a: [{ c: 66 }, 121],
					ä: 69,
					b: [{
						a: {
							l: { l: { i: 23 } },
							u: { c: 23 }
						},
						r: { a: { u: 5 } }
					}, 84],
					c: 69,
					d: 84,
					e: {
						b: { e: 6 },
						c: 69,
						f: 69,
						g: 172,
						i: 69,
						k: 69,
						l: {
							a: 108,
							e: { k: 77 },
							s: [{ k: 8 }, 68]
						},
						m: { p: 79 },
						n: {
							".": 78,
							a: 166,
							e: [{ r: { g: 116 } }, 68],
							g: 68,
							i: 6,
							k: 68,
							o: 108,
							s: {
								k: 11,
								l: 23,
								p: 23,
								t: 23
							},
							t: {
								e: { ".": 4 },
								f: 82,
								l: 82,
								s: 82,
								w: 75,
								z: 75
							}
						},
						p: 121,
						r: {
							a: 8,
							e: { i: { s: 100 } },
							g: { e: { b: 219 } },
							k: [{ e: 181 }, 68],
							l: { e: 4 },
							m: { e: { n: 98 } },
							s: {
								a: 82,
								e: { h: 4 },
								k: 23
							},
							z: 216
						},
						s: {
							s: 405,
							t: { r: 82 }
						},
						x: 69
					},
					f: 121,
					g: [{ m: 66 }, 84],
					h: 69,
					i: {
						g: {
							a: 108,
							s: { e: 23 }
						},
						k: 121,
						l: 69,
						m: 69,
						n: 69,
						o: 121
					},
					j: 74,
					k: [{ h: 66 }, 121],
					l: [{
						e: { r: { s: 5 } },
						i: 186
					}, 69],
					m: [{
						a: { u: 68 },
						u: { t: 68 }
					}, 69],
					n: 69,
					o: [{
						e: 1,
						s: 1
					}, 121],
					ö: 121,
					p: 121,
					q: 74,
					r: [{
						o: { e: { s: 107 } },
						ö: { s: 73 },
						u: 66
					}, 69],
					s: [{
						a: { u: 68 },
						c: { h: 68 },
						t: 1
					}, 121],
					t: [{
						i: { n: 113 },
						ö: 6,
						u: { e: { r: {
							".": 34,
							s: 34
						} } }
					}, 74],
					u: {
						e: 69,
						m: [{ s: 68 }, 69],
						n: {
							f: 79,
							t: 74,
							v: 74
						}
					},
					ü: 69,
					v: [{ i: { e: 68 } }, 74],
					w: 74,
					z: [{ s: 66 }, 84]
				}, 76],
				t: [{
					a: {
						a: {
							n: 72,
							r: 0,
							t: 75
						},
						b: {
							a: [{ n: 22 }, 65],
							b: 79,
							d: 74,
							e: { l: 72 },
							f: 74,
							g: 74,
							h: 74,
							i: { t: 406 },
							k: 79,
							l: {
								a: 82,
								ä: 77,
								e: { t: 83 },
								ö: 82
							},
							m: [{ e: 66 }, 74],
							n: 74,
							o: { r: { t: 34 } },
							r: 84,
							s: 74,
							t: 79,
							u: [{
								e: 9,
								s: 26
							}, 72],
							ü: 6,
							w: 74,
							y: 68,
							z: 74
						},
						c: [{
							e: 113,
							h: {
								e: 78,
								i: 0,
								o: 0,
								r: 23,
								s: 75,
								u: 0
							},
							l: 72,
							u: 72
						}, 69],
						d: {
							d: 79,
							e: { r: 77 },
							i: { o: 103 },
							m: 66,
							o: { l: 129 },
							r: 172,
							s: 29,
							t: [{ a: 139 }, 75],
							v: 74
						},
						e: [{
							b: { t: 66 },
							d: [{
								e: 0,
								r: 0
							}, 1],
							f: 124,
							g: {
								a: 66,
								i: 72,
								l: 72,
								y: 75
							},
							h: [{ n: 66 }, 74],
							i: 0,
							l: {
								e: 72,
								t: 82
							},
							m: [{ t: 66 }, 101],
							n: {
								d: { e: { r: { u: 88 } } },
								g: 75,
								t: 0,
								z: 72
							},
							p: 79,
							q: 74,
							r: {
								e: { r: { s: 7 } },
								o: { b: 4 }
							},
							t: [{
								e: 72,
								h: 0,
								s: { t: 13 },
								z: 66
							}, 65],
							u: {
								g: 82,
								s: {
									c: 83,
									s: 88
								},
								ß: 82
							},
							x: 79
						}, 6],
						f: {
							".": 72,
							a: 72,
							e: { l: 72 },
							f: 74,
							g: 66,
							l: { u: 0 },
							r: { a: 0 }
						},
						g: [{
							".": 78,
							a: 108,
							e: {
								i: 22,
								n: { t: { ".": 136 } },
								s: { i: 23 }
							},
							g: 66,
							i: { t: 9 },
							l: {
								a: 2,
								o: 9
							},
							n: { a: { t: 75 } },
							s: {
								e: 5,
								t: { a: 26 }
							}
						}, 124],
						h: { l: [{
							e: { r: 4 },
							i: 4,
							s: { t: [{ e: 26 }, 5] },
							u: 24
						}, 74] },
						i: [{
							k: 29,
							l: 73,
							n: {
								e: { ".": 4 },
								s: 0
							},
							r: { ".": 0 }
						}, 124],
						k: {
							a: 6,
							k: 74,
							l: { a: 0 },
							q: 79,
							r: { o: 9 },
							t: {
								e: {
									l: 4,
									r: {
										f: 49,
										z: 61
									}
								},
								i: {
									k: 83,
									n: 36,
									v: 116
								},
								o: 139,
								r: 24,
								u: { m: 4 }
							},
							z: 74
						},
						l: {
							".": 65,
							a: {
								b: 11,
								c: 8,
								d: 0,
								g: 0,
								s: 11
							},
							b: [{
								".": 66,
								e: { n: 116 },
								k: 66,
								r: 72
							}, 65],
							e: {
								b: 9,
								m: [{
									b: 34,
									i: 16
								}, 5],
								n: [{
									d: 44,
									g: 16,
									s: 44,
									t: { n: 32 }
								}, 72],
								r: [{
									f: 44,
									g: 16,
									h: { a: 34 },
									s: { a: 34 },
									t: 16
								}, 72],
								t: 9,
								u: 9,
								v: 9
							},
							g: {
								a: 4,
								o: 66
							},
							i: {
								a: 72,
								e: { n: { e: 27 } },
								s: 72
							},
							k: { e: 72 },
							l: {
								a: {
									c: 36,
									n: 4,
									u: { f: 49 }
								},
								e: {
									i: { n: 49 },
									r: {
										h: 49,
										m: 7
									}
								},
								s: 103,
								t: { a: 88 }
							},
							m: {
								".": 82,
								i: 5
							},
							o: [{
								b: 9,
								p: 9,
								r: 54
							}, 72],
							ö: 0,
							p: 68,
							s: [{ a: { e: 4 } }, 124],
							t: {
								e: { r: 75 },
								s: 23
							}
						},
						m: {
							".": 81,
							a: { r: 78 },
							e: {
								i: 129,
								n: 72,
								r: 77
							},
							i: { x: 377 },
							m: {
								e: {
									i: 4,
									n: { s: { e: 7 } },
									r: 36
								},
								i: 4,
								o: 24
							},
							ö: 172,
							p: {
								l: 66,
								u: 66
							},
							s: 81,
							t: 79,
							u: 72
						},
						n: {
							a: [{ l: 82 }, 6],
							ä: 6,
							b: {
								e: 78,
								l: 75,
								u: 72
							},
							c: 225,
							d: {
								a: { n: 4 },
								e: { r: { k: 49 } },
								r: {
									e: 4,
									i: 36
								},
								s: {
									a: 13,
									e: { n: 27 },
									k: 23,
									t: 23
								}
							},
							e: {
								i: { e: 2 },
								r: { f: { a: 34 } }
							},
							f: 74,
							g: {
								a: {
									b: 75,
									r: 4
								},
								o: {
									".": 83,
									s: 83
								},
								r: [{ a: 4 }, 373]
							},
							h: { ä: 75 },
							i: 78,
							j: 78,
							k: {
								a: { n: 4 },
								e: { r: { k: 61 } },
								l: { o: 4 },
								s: 72,
								ü: 82
							},
							l: 74,
							n: { e: 81 },
							o: [{
								d: 9,
								m: 77,
								n: 66,
								p: 9,
								r: 9
							}, 68],
							s: {
								a: {
									m: 116,
									t: 116
								},
								c: 66,
								p: { r: 75 },
								t: { r: 75 }
							},
							t: {
								".": 78,
								a: { n: 4 },
								e: {
									i: 75,
									n: {
										f: 83,
										p: 83
									}
								},
								i: {
									g: 88,
									s: 83
								}
							},
							w: {
								a: {
									e: 75,
									l: 75
								},
								ä: 75
							},
							z: {
								".": 78,
								a: { r: 4 },
								e: { r: {
									h: 49,
									m: 49,
									z: 49
								} },
								u: [{ n: 36 }, 82],
								ü: 82,
								w: 4
							}
						},
						p: {
							e: {
								".": 248,
								s: 9
							},
							f: 74,
							l: 6,
							o: { k: { a: 9 } },
							p: {
								".": 66,
								a: 75,
								r: 66
							}
						},
						r: {
							a: [{
								b: { i: 116 },
								l: 252,
								m: 82,
								n: { t: 2 },
								p: 8,
								s: 0
							}, 6],
							b: 68,
							c: [{ h: {
								l: 83,
								r: 83
							} }, 74],
							d: 72,
							e: {
								a: 82,
								i: { n: 34 },
								l: 22,
								n: { d: 44 },
								r: [{
									e: 34,
									s: 34
								}, 9]
							},
							h: { e: { i: 4 } },
							i: [{ n: { s: 34 } }, 72],
							k: { n: 4 },
							m: {
								".": 82,
								b: 66,
								e: {
									".": 116,
									e: 116,
									n: {
										".": 189,
										i: 136
									}
								},
								s: 82
							},
							n: 72,
							o: {
								m: 129,
								p: 9,
								t: 75
							},
							ö: 0,
							t: [{
								a: { u: 4 },
								e: {
									c: 37,
									i: { g: 49 },
									r: { e: 49 }
								},
								i: {
									k: 88,
									n: 36
								},
								o: 24,
								r: {
									a: { u: 49 },
									e: 4,
									i: { c: 49 }
								},
								s: 14,
								ü: 72,
								y: 72
							}, 74],
							u: { m: 0 },
							z: { t: 75 }
						},
						s: {
							".": 72,
							c: 124,
							k: { l: 24 },
							p: { r: 0 },
							s: [{
								i: 82,
								o: 75
							}, 22],
							t: [{
								e: [{ i: 26 }, 9],
								i: { n: 4 },
								o: 4
							}, 124],
							z: 216
						},
						ß: 69,
						t: {
							".": 78,
							a: {
								n: 22,
								r: { m: 16 }
							},
							b: 72,
							e: [{
								c: 305,
								i: { n: 34 },
								m: 9,
								n: { t: 16 },
								r: 22
							}, 65],
							h: { i: 22 },
							o: {
								m: 82,
								r: { t: 34 }
							},
							r: {
								i: { c: 34 },
								o: 9
							},
							s: { a: 72 },
							t: {
								a: [{ n: 26 }, 75],
								i: 75
							},
							u: { r: 72 },
							z: { w: 8 }
						},
						u: {
							b: {
								a: 24,
								e: { i: 4 },
								h: 72,
								r: 24
							},
							c: [{ h: { s: 98 } }, 78],
							d: { i: 66 },
							e: [{ r: { l: 5 } }, 8],
							f: {
								a: {
									k: 4,
									r: 88
								},
								b: { a: 116 },
								d: 66,
								e: [{ ".": 119 }, 5],
								f: 82,
								g: 82,
								h: 66,
								k: { o: 116 },
								l: [{ i: { e: 221 } }, 82],
								m: 82,
								n: 75,
								p: 82,
								r: 82,
								s: [{ i: 116 }, 5],
								w: 82,
								z: 82
							},
							g: {
								l: 72,
								m: 66
							},
							k: [{ t: 66 }, 74],
							l: 66,
							m: { e: 72 },
							s: {
								b: 82,
								c: [{ h: {
									e: { i: 7 },
									m: 7,
									n: 7,
									r: 7,
									w: 263
								} }, 72],
								d: 75,
								e: {
									i: 116,
									n: 83
								},
								f: 82,
								g: 82,
								h: 82,
								k: 66,
								l: 82,
								n: 66,
								p: 228,
								r: 82,
								s: 82,
								t: { a: 116 },
								u: 82,
								ü: 82,
								w: 82,
								z: 82
							}
						},
						v: {
							".": 72,
							s: 72
						},
						x: {
							i: { s: 14 },
							t: 79
						},
						z: 72
					},
					ä: {
						b: { t: 66 },
						c: 43,
						f: 65,
						g: {
							i: 72,
							l: 72,
							y: 74
						},
						h: [{ n: 66 }, 74],
						l: {
							e: 72,
							t: 79
						},
						m: [{ t: 66 }, 84],
						n: {
							d: { e: { r: { u: 88 } } },
							g: [{ s: 66 }, 74],
							z: 72
						},
						p: 69,
						q: 74,
						r: {
							e: {
								n: { g: 9 },
								r: { s: 16 }
							},
							m: 68,
							u: 6
						},
						t: [{
							e: 72,
							i: { g: { k: 83 } },
							t: 75,
							z: 79
						}, 65],
						u: {
							g: 74,
							s: {
								c: 72,
								s: 66
							},
							ß: 74
						},
						x: 74
					},
					b: [{
						a: {
							h: { n: { e: { r: 193 } } },
							u: {
								e: { r: 98 },
								f: 14,
								m: { e: { n: 39 } }
							}
						},
						e: { r: { e: 23 } },
						h: 66,
						l: { o: { c: { k: { e: { n: 59 } } } } },
						o: { t: { e: 5 } },
						r: { a: 9 },
						s: 66,
						y: { t: 1 }
					}, 84],
					c: [{
						h: {
							a: { r: { m: 5 } },
							e: { n: 23 },
							i: 4,
							s: 8,
							w: 8
						},
						k: 65,
						o: { r: 68 },
						r: { e: 68 },
						u: 1
					}, 69],
					d: [{
						a: { r: { m: 107 } },
						e: {
							a: 1,
							s: { t: 11 }
						},
						i: { e: 1 },
						s: 66
					}, 84],
					e: {
						a: [{
							k: 273,
							m: 272,
							n: 14
						}, 1],
						b: {
							a: 72,
							e: {
								n: 129,
								r: { ".": 162 }
							}
						},
						c: [{
							h: {
								d: 75,
								k: 75,
								m: 75,
								n: 83,
								o: 82,
								s: 371,
								t: 75
							},
							k: [{
								e: 5,
								i: 9,
								s: 5
							}, 74],
							u: 79
						}, 65],
						d: {
							e: { l: 9 },
							i: {
								e: 23,
								t: 9
							},
							r: 1,
							t: 74
						},
						e: {
							i: { d: 8 },
							l: { e: 0 },
							n: { d: 0 },
							r: {
								".": 9,
								a: 11,
								l: 0,
								z: 0
							},
							s: [{ e: { n: 98 } }, 9],
							t: 8
						},
						f: {
							e: { u: 75 },
							f: 74
						},
						g: {
							e: {
								".": 2,
								n: [{
									".": 2,
									d: 16
								}, 5],
								r: { n: 5 }
							},
							g: 79,
							l: 1,
							r: [{
								a: {
									e: 34,
									n: 34
								},
								ä: 9
							}, 217]
						},
						h: [{
							a: [{
								c: 22,
								p: 9
							}, 72],
							ä: 72,
							e: {
								f: 9,
								p: 9
							},
							i: [{ m: 9 }, 72],
							l: { a: 8 },
							o: 72,
							ö: 72,
							r: [{ a: 8 }, 66]
						}, 74],
						i: {
							".": 72,
							f: { e: { r: { s: 88 } } },
							g: {
								a: { b: 4 },
								e: { r: { i: { n: { s: 59 } } } },
								l: {
									a: 4,
									e: 4
								},
								n: 82
							},
							k: 68,
							l: [{
								a: { u: 4 },
								e: {
									n: {
										s: 32,
										t: 49
									},
									r: {
										h: 61,
										o: 49,
										s: { t: 7 }
									}
								},
								n: 83
							}, 65],
							n: [{
								a: { l: 26 },
								d: 14,
								e: {
									b: 117,
									c: 37,
									n: { s: 180 },
									r: {
										f: 49,
										k: 7
									}
								},
								h: { a: { b: 27 } },
								s: {
									e: { l: 27 },
									p: { o: 27 }
								},
								t: { o: { l: 27 } }
							}, 74],
							s: {
								".": 82,
								b: 66,
								h: 82,
								k: 82,
								s: 75,
								u: 34
							},
							ß: 74,
							t: 8,
							z: 68
						},
						k: { z: 74 },
						l: {
							".": 72,
							a: [{
								b: 22,
								c: 22,
								e: { r: 34 },
								m: 9,
								n: [{
									e: 157,
									t: 9
								}, 23],
								t: 9,
								u: 22
							}, 72],
							ä: { r: 22 },
							b: {
								e: 72,
								r: 72,
								u: 72
							},
							c: 72,
							d: 340,
							e: {
								".": 0,
								c: {
									h: 34,
									k: 31
								},
								f: 72,
								g: 72,
								i: {
									c: 44,
									e: { r: 17 },
									g: 16,
									n: { t: 34 }
								},
								m: { a: 83 },
								n: {
									e: 157,
									g: 34,
									t: 16
								},
								o: 72,
								p: 72,
								r: {
									b: 16,
									d: 16,
									f: 16,
									g: 16,
									h: 16,
									k: 16,
									n: 16,
									s: 16
								},
								s: 72,
								t: { i: 16 },
								u: 9,
								x: 72
							},
							f: {
								".": 82,
								d: 75,
								t: 82
							},
							g: 72,
							h: 72,
							i: {
								d: 8,
								m: 9,
								n: {
									d: 34,
									f: 34,
									n: 34
								},
								t: { a: 34 }
							},
							k: 182,
							l: {
								a: { n: {
									f: 7,
									t: 7
								} },
								e: {
									i: { n: 7 },
									r: [{ e: { i: { g: 59 } } }, 34]
								},
								ö: 72
							},
							m: 72,
							n: 72,
							o: [{
								g: 107,
								r: 22
							}, 72],
							p: 182,
							q: 72,
							r: 72,
							s: [{ k: 11 }, 72],
							t: 182,
							u: [{ t: 9 }, 72],
							v: 72,
							w: 72,
							z: { y: 72 }
						},
						m: [{
							".": 72,
							a: {
								k: 9,
								l: 72,
								n: { t: 9 },
								r: {
									c: 9,
									t: 34
								},
								t: { t: 16 },
								u: 9
							},
							ä: { c: 75 },
							b: { l: 82 },
							e: {
								b: 8,
								i: { n: 34 },
								r: {
									e: 157,
									f: 34,
									g: 34,
									h: 34,
									n: 34,
									s: 34,
									w: 34
								}
							},
							i: {
								d: 54,
								m: 54,
								n: { g: 34 },
								s: { s: 9 }
							},
							m: {
								s: 75,
								t: 75
							},
							o: {
								p: 9,
								r: 54
							},
							p: {
								e: {
									l: { t: 136 },
									r: 83
								},
								f: 82,
								h: 75,
								l: { i: 4 },
								o: 86
							},
							s: 68,
							t: 68,
							u: {
								n: 9,
								r: 22
							}
						}, 65],
						n: {
							".": 81,
							a: {
								b: 184,
								d: 23,
								e: { h: 34 },
								g: 184,
								n: 9,
								r: 54,
								u: 8
							},
							ä: [{ h: 8 }, 6],
							d: {
								a: {
									l: 116,
									p: 116
								},
								f: 82,
								h: 82,
								k: 82,
								l: 82,
								p: 82,
								r: 23,
								t: 82
							},
							e: {
								".": 0,
								b: 54,
								c: 8,
								d: 22,
								f: 9,
								i: {
									".": 15,
									d: 5
								},
								l: 22,
								n: {
									d: 16,
									e: 155,
									s: 16,
									t: 16
								},
								p: 9,
								r: {
									e: { i: 34 },
									f: 9,
									g: 116,
									k: 16,
									l: 16,
									m: 34,
									n: 16,
									o: 16,
									ö: 16,
									p: 16,
									s: 16,
									t: 16,
									u: 9
								},
								s: {
									c: 31,
									s: 9
								},
								t: [{
									a: 34,
									i: 34
								}, 23],
								u: 9,
								v: 22
							},
							f: 99,
							g: {
								".": 82,
								a: { g: 75 },
								e: { ".": 75 },
								l: { i: { s: 136 } },
								r: 23
							},
							i: {
								d: 9,
								l: 9,
								n: 22
							},
							k: 68,
							n: 11,
							o: {
								g: 75,
								l: 9,
								p: 9,
								s: 9,
								t: { t: 16 },
								v: 54
							},
							r: 72,
							s: {
								".": 81,
								c: { h: 98 },
								e: {
									b: 4,
									r: { g: 7 }
								},
								t: { i: { p: 7 } },
								u: { r: 4 }
							},
							t: {
								a: { r: { t: 26 } },
								e: { r: {
									s: 7,
									t: 61,
									w: 61
								} },
								h: {
									e: { b: 136 },
									u: 88,
									ü: 88
								},
								i: { n: { g: 7 } },
								k: 82,
								r: { ü: 116 },
								z: 75
							},
							y: 6,
							z: {
								e: { r: { w: 49 } },
								w: { e: { i: 27 } },
								y: { m: 4 }
							}
						},
						o: {
							b: 1,
							f: 29,
							r: { e: { i: 15 } },
							u: 0
						},
						p: [{
							".": 74,
							f: 29,
							i: { t: 75 },
							o: { c: 82 },
							p: {
								e: 75,
								u: 75
							}
						}, 65],
						r: {
							".": 78,
							a: [{
								".": 0,
								b: { e: 34 },
								c: 11,
								d: [{
									".": 75,
									e: 34
								}, 23],
								f: { f: 34 },
								g: 11,
								k: 8,
								l: {
									a: { r: 34 },
									k: 2,
									l: 34,
									m: 33,
									p: 34,
									s: 2,
									t: 34
								},
								m: { p: 2 },
								n: {
									".": 2,
									e: 2,
									z: 34
								},
								p: 22,
								s: 11,
								t: { o: 9 },
								v: 11
							}, 78],
							ä: { n: { d: 16 } },
							b: {
								a: { u: { u: 7 } },
								e: {
									".": 75,
									n: {
										".": 136,
										d: 136
									}
								},
								l: { i: { n: 7 } },
								s: 82,
								t: 75,
								u: 23
							},
							d: {
								ä: { p: 75 },
								e: { ".": 116 },
								g: 75,
								r: 23,
								s: 11
							},
							e: {
								".": 72,
								b: 54,
								c: { k: 16 },
								i: {
									e: { r: 34 },
									g: {
										e: 34,
										n: 189
									},
									l: 34,
									n: 9
								},
								l: { l: 34 },
								m: [{
									a: 16,
									i: 16
								}, 71],
								n: {
									d: 16,
									e: 155,
									s: 16,
									t: [{ h: 25 }, 16],
									z: 44
								},
								o: 75,
								r: [{
									b: 16,
									d: 16,
									f: 16,
									g: 16,
									h: 34,
									k: { u: 19 },
									n: 5,
									o: 25,
									ö: 25,
									p: 16,
									r: 16,
									s: 16,
									w: 16
								}, 72],
								s: 72,
								t: 54
							},
							f: { o: { l: { g: { r: 7 } } } },
							g: [{ e: {
								b: { n: 136 },
								n: { e: { s: 38 } }
							} }, 68],
							h: {
								a: {
									b: 116,
									l: {
										l: 240,
										t: { b: 7 }
									}
								},
								ö: { h: { u: 189 } }
							},
							i: {
								d: 22,
								k: { o: 34 },
								l: 75,
								n: {
									n: { e: { r: 189 } },
									v: 5
								},
								o: { n: 23 },
								s: { o: 9 },
								t: [{ a: 31 }, 9]
							},
							k: [{
								l: { ä: { r: 88 } },
								r: { a: { n: { k: { u: 136 } } } }
							}, 68],
							l: { ö: { s: { e: 7 } } },
							m: { i: 72 },
							n: {
								a: { s: 4 },
								c: 75,
								g: { e: { n: { e: 59 } } },
								w: { a: 75 }
							},
							o: {
								b: { e: 23 },
								d: { e: 31 },
								e: { l: 34 },
								f: { e: 34 },
								h: 0,
								k: 0,
								n: { s: 75 }
							},
							ö: 8,
							p: { r: { o: { b: { t: 7 } } } },
							r: [{
								a: 8,
								e: {
									".": 4,
									g: { t: 7 }
								}
							}, 68],
							s: {
								a: { u: { e: { r: 32 } } },
								e: { p: 4 },
								p: { a: { r: { n: 136 } } },
								t: { a: { g: 34 } }
							},
							t: {
								a: 31,
								s: 23
							},
							u: [{
								f: { e: 16 },
								n: {
									g: { s: { e: { x: 312 } } },
									s: 34
								}
							}, 68],
							z: {
								b: 82,
								e: [{
									".": 116,
									s: 4
								}, 23],
								g: 82
							}
						},
						s: [{
							".": 78,
							a: {
								k: 184,
								u: 22
							},
							e: {
								l: { i: 34 },
								p: 22,
								r: {
									b: 34,
									e: 157,
									l: 34
								},
								x: 9
							},
							p: {
								a: { r: 4 },
								e: { n: 4 },
								h: 9,
								o: { r: 4 }
							},
							s: {
								e: { n: { z: { ".": 7 } } },
								i: 8,
								t: 23
							},
							t: {
								a: {
									k: 26,
									l: 2,
									r: { t: 26 }
								},
								ä: { t: 34 },
								e: {
									b: 4,
									c: 2,
									i: { g: 2 },
									l: [{ t: 26 }, 15],
									p: 2,
									r: {
										e: 62,
										f: 61,
										g: 180,
										h: 49,
										k: [{ l: 26 }, 7]
									}
								},
								i: { n: 4 },
								n: 66,
								o: { s: 407 }
							},
							u: { r: 9 }
						}, 65],
						t: {
							a: {
								b: { l: 9 },
								p: 77,
								t: 77
							},
							e: 72,
							h: {
								i: 77,
								o: 75
							},
							l: 74,
							s: 1
						},
						u: {
							f: [{ a: 24 }, 81],
							k: 79,
							l: 79,
							m: 217,
							n: {
								a: 0,
								i: 0,
								u: 66
							},
							p: 79,
							r: {
								".": 72,
								e: { n: 98 },
								o: [{ b: 36 }, 66]
							},
							s: 72
						},
						v: { a: {
							l: 9,
							n: 9
						} },
						w: { a: { s: 23 } },
						x: [{
							a: { m: 75 },
							e: 172,
							i: 172,
							k: 79,
							o: 79,
							p: 74,
							t: {
								a: 4,
								h: 4,
								r: { a: { u: 7 } }
							},
							z: 79
						}, 186]
					},
					è: 6,
					f: [{
						a: {
							e: 9,
							h: { r: { t: { a: 19 } } },
							l: { l: { i: 13 } }
						},
						ä: { h: 9 },
						e: { n: 68 },
						l: { a: 9 }
					}, 121],
					g: [{
						a: {
							s: {
								e: { r: 36 },
								t: {
									e: 26,
									r: 23
								},
								u: 4
							},
							t: 1
						},
						e: {
							b: 68,
							l: { t: { a: 23 } },
							n: {
								d: { e: 98 },
								e: { n: 271 },
								i: { d: 4 },
								s: 5
							},
							r: { a: 23 }
						},
						l: 66,
						o: { l: { d: { e: { r: 27 } } } }
					}, 84],
					h: {
						".": 74,
						a: [{
							".": 81,
							d: 65,
							e: { i: 78 },
							l: {
								".": 72,
								b: { a: 26 },
								e: 72,
								h: 72,
								i: 78
							},
							n: {
								".": 78,
								i: 72
							}
						}, 121],
						ä: [{ i: 72 }, 69],
						b: 74,
						c: 74,
						e: {
							".": 72,
							a: 124,
							f: 79,
							i: [{ n: [{ s: 34 }, 138] }, 79],
							k: [{ a: { u: 4 } }, 81],
							m: {
								a: 81,
								d: 75,
								e: 81,
								i: 66,
								m: 82
							},
							n: {
								a: 8,
								g: 66,
								n: 66
							},
							o: 81,
							r: {
								a: { p: 83 },
								d: 75,
								l: 66,
								m: 78,
								r: 82,
								z: 66
							},
							s: {
								e: 81,
								s: 66
							},
							u: [{ ".": 66 }, 65]
						},
						f: 74,
						g: 74,
						i: {
							".": 72,
							c: [{ k: 14 }, 72],
							e: {
								l: 66,
								r: { ".": 34 }
							},
							l: 79,
							m: 79,
							n: [{
								u: 8,
								w: 75
							}, 9],
							r: 74,
							s: { t: 82 }
						},
						k: 74,
						l: 104,
						m: [{ u: [{ s: 86 }, 68] }, 168],
						n: [{ o: 4 }, 168],
						o: {
							b: 79,
							c: { h: { r: 34 } },
							e: 79,
							h: 79,
							l: {
								e: 82,
								t: 82,
								z: 75
							},
							p: {
								s: 75,
								t: 75
							},
							r: {
								a: 8,
								n: 82
							},
							s: {
								e: 82,
								t: 8
							},
							t: { e: 82 },
							u: 79,
							v: 66
						},
						ö: 69,
						p: 74,
						r: {
							a: { u: 202 },
							i: [{ n: 0 }, 4]
						},
						s: 74,
						t: 101,
						u: [{
							b: 74,
							e: { t: 66 },
							h: 74,
							p: 74,
							r: 65,
							s: 65,
							t: 74
						}, 64],
						ü: 69,
						v: [{ i: { l: 5 } }, 74],
						y: { d: 74 }
					},
					i: {
						a: {
							c: 0,
							g: { o: 82 },
							l: { e: { i: 2 } },
							m: 29,
							p: 29,
							s: 0
						},
						b: 225,
						c: {
							e: 0,
							k: { e: { t: 83 } },
							o: 68
						},
						d: {
							e: {
								a: 9,
								e: 75,
								n: { d: 44 }
							},
							i: { o: 9 }
						},
						e: {
							f: {
								".": 83,
								e: {
									".": 83,
									l: 75,
									n: 83
								},
								g: 83,
								l: 72
							},
							g: [{
								".": 75,
								e: { n: 75 },
								s: 75,
								t: 75
							}, 68],
							i: { n: 22 },
							l: {
								".": 75,
								a: 24,
								l: 0,
								s: 75
							},
							n: [{ e: 14 }, 1],
							r: {
								a: 83,
								e: {
									i: 36,
									n: { z: 32 },
									u: 4
								}
							},
							s: { t: 11 },
							ß: 74,
							u: 0
						},
						f: {
							".": 72,
							r: 29,
							t: {
								e: { r: { k: { e: 32 } } },
								r: 4
							}
						},
						g: [{
							a: { n: 22 },
							e: {
								r: {
									a: 23,
									z: 44
								},
								s: 5
							},
							i: { t: 9 },
							l: {
								a: 22,
								ä: 22,
								e: 9,
								i: 22
							},
							m: { a: { t: 75 } },
							n: 6,
							s: {
								e: 23,
								p: 23,
								t: { r: 31 }
							}
						}, 72],
						k: {
							a: {
								g: { e: 34 },
								m: { t: 34 },
								n: { w: 9 },
								s: { c: 31 }
							},
							e: {
								i: 9,
								l: 86,
								n: { t: 16 },
								r: { f: { a: 17 } }
							},
							i: {
								m: 9,
								n: 22
							},
							l: {
								a: 22,
								i: { n: { i: 33 } },
								u: 9
							},
							n: 30,
							o: {
								b: 9,
								p: 22
							},
							r: {
								a: 22,
								ä: 22,
								e: { i: 9 },
								o: 22
							},
							s: 8,
							u: {
								n: 9,
								t: 9
							}
						},
						l: {
							a: {
								n: { t: 9 },
								r: 9,
								u: 9
							},
							e: {
								b: 54,
								i: 9,
								l: 9,
								n: { t: 9 },
								p: 22
							},
							g: 72,
							i: {
								e: 72,
								n: [{
									g: 34,
									s: 34
								}, 72]
							},
							l: {
								o: 72,
								u: 75
							},
							o: { e: 22 },
							ö: 30
						},
						m: {
							e: { l: { i: 9 } },
							m: [{
								a: { t: 88 },
								e: { r: [{
									g: 7,
									k: 49
								}, 98] }
							}, 74],
							o: 72,
							p: 79
						},
						n: {
							a: {
								f: 0,
								l: { b: 34 },
								n: 8,
								p: 0
							},
							e: [{
								c: 0,
								i: [{ n: 98 }, 112],
								n: { z: 120 },
								r: { f: 16 },
								t: 14
							}, 225],
							f: {
								e: 82,
								o: 82
							},
							g: {
								a: [{
									b: 36,
									s: 26
								}, 5],
								i: 24,
								l: 4,
								o: 5,
								s: {
									p: 5,
									t: 26
								}
							},
							i: {
								n: 28,
								t: 238
							},
							j: 79,
							k: {
								l: [{ a: 4 }, 14],
								n: 4
							},
							n: { o: 82 },
							o: [{
								e: 159,
								r: 9
							}, 0],
							ö: 108,
							s: {
								".": 78,
								e: {
									l: 116,
									s: 36
								},
								p: { a: 4 },
								u: { m: 4 }
							},
							t: { e: {
								".": 83,
								r: 116
							} },
							u: { m: 28 },
							v: 79
						},
						o: [{ n: { v: 9 } }, 72],
						p: {
							".": 72,
							p: { r: 4 },
							s: 72
						},
						q: { u: { e: { ".": 9 } } },
						r: {
							a: {
								d: 72,
								n: 66
							},
							d: 79,
							e: 0,
							h: 29,
							n: { a: 14 }
						},
						s: {
							c: [{ h: {
								e: {
									".": 2,
									c: 25,
									i: 25,
									n: { ".": 2 },
									s: 2
								},
								l: [{ a: { m: 25 } }, 9],
								n: 9,
								r: 9,
								u: 9,
								w: { a: 25 }
							} }, 72],
							e: {
								r: { k: 34 },
								x: { p: 25 }
							},
							l: 79,
							t: {
								a: { l: 4 },
								h: 28,
								i: 8,
								r: 28
							},
							u: { r: 9 }
						},
						t: {
							a: [{ l: 9 }, 0],
							e: 182,
							i: 0,
							u: 168
						},
						u: [{ m: { s: 23 } }, 72],
						v: [{
							a: {
								n: [{ t: 34 }, 9],
								t: {
									m: 16,
									t: 16
								}
							},
							e: {
								l: 9,
								n: { t: 16 },
								r: {
									g: 16,
									h: 16,
									k: 44,
									l: 44,
									o: 16
								},
								t: 9
							},
							i: { d: 22 },
							o: [{ r: 8 }, 6],
							r: 30
						}, 72],
						z: {
							a: 6,
							i: {
								n: 22,
								r: 9
							},
							o: 30,
							w: 6
						}
					},
					j: 74,
					k: [{
						e: { g: { e: 5 } },
						r: { a: { f: 5 } },
						u: { e: { b: 14 } },
						ü: { b: 8 }
					}, 121],
					l: [{
						a: { n: { g: { s: 25 } } },
						e: {
							i: {
								b: { l: 23 },
								d: { e: { r: 191 } }
							},
							p: 65,
							r: [{
								a: 24,
								g: { e: { n: { e: 59 } } },
								i: { n: { g: 7 } }
							}, 9]
						},
						i: [{ n: { g: { s: 42 } } }, 66],
						ö: 66,
						u: { n: { g: { s: 42 } } }
					}, 69],
					m: [{
						e: {
							n: [{
								s: { c: { h: { l: 27 } } },
								t: [{ s: 98 }, 107]
							}, 9],
							t: { a: { l: { l: { e: { r: 312 } } } } }
						},
						i: {
							n: { s: 23 },
							t: 1
						},
						o: {
							d: { e: { s: 4 } },
							r: 9
						}
					}, 69],
					n: [{
						a: [{
							m: 9,
							n: 9
						}, 66],
						e: [{ r: {
							e: {
								i: { g: 34 },
								r: 4
							},
							g: { e: { n: { e: 59 } } }
						} }, 66],
						i: { s: { t: 14 } }
					}, 121],
					o: {
						a: {
							l: 0,
							s: 6,
							t: 29
						},
						b: {
							j: 75,
							o: { e: 9 },
							r: { e: 4 }
						},
						c: {
							h: {
								a: 0,
								e: 0,
								s: 82,
								t: 72
							},
							k: [{ e: {
								n: { t: 40 },
								r: {
									s: 33,
									z: 58
								}
							} }, 74]
						},
						d: [{
							".": 72,
							e: { r: [{ n: 34 }, 5] },
							i: { e: 23 },
							u: { n: 22 },
							y: 172
						}, 65],
						e: {
							c: {
								h: 72,
								k: 75
							},
							d: 216,
							f: 1,
							k: 216,
							l: {
								".": 80,
								s: 82,
								u: 75
							},
							m: 29,
							n: 81,
							p: {
								f: 72,
								s: 75
							},
							r: {
								h: 0,
								o: 0
							},
							s: { t: 66 },
							ß: 74,
							t: { t: 66 }
						},
						f: [{
							".": 72,
							f: {
								a: 14,
								e: {
									i: 36,
									n: {
										s: 88,
										t: 49
									},
									r: { t: { r: 49 } }
								},
								i: 75,
								l: 14,
								o: 4,
								r: 14,
								s: 103,
								u: 24
							},
							i: 72,
							o: 72,
							r: 72,
							u: 0
						}, 74],
						g: { a: { s: 86 } },
						h: { r: 224 },
						i: {
							".": 74,
							l: 72,
							n: { e: { ".": 4 } },
							r: 1,
							z: 74
						},
						j: 72,
						k: {
							l: 1,
							t: 79
						},
						l: {
							e: 72,
							y: { m: 9 },
							z: 74
						},
						m: {
							a: {
								".": 75,
								n: { s: 34 },
								r: { b: 5 }
							},
							e: { n: { e: 16 } },
							i: {
								e: 72,
								s: 72
							},
							n: 74,
							u: [{ n: 8 }, 6]
						},
						n: {
							".": 72,
							a: {
								d: 9,
								e: { r: 26 },
								n: 22,
								p: 9,
								u: 9
							},
							d: 99,
							e: {
								b: 11,
								h: 9,
								n: { d: 98 },
								r: { k: { e: 19 } }
							},
							i: {
								d: 9,
								n: { g: 34 }
							},
							n: [{ e: 5 }, 72],
							o: {
								b: 9,
								f: 9
							},
							s: [{ i: { n: 4 } }, 72],
							y: 74
						},
						o: 72,
						p: {
							a: {
								d: 9,
								k: 9,
								l: 77,
								n: { g: 34 },
								t: 9
							},
							e: {
								l: 22,
								r: 9
							},
							f: [{
								".": 72,
								ä: 0,
								e: {
									r: { d: 26 },
									s: 83
								},
								l: { u: 34 }
							}, 65],
							h: {
								a: 305,
								i: 22
							},
							i: { e: 23 },
							l: {
								e: 9,
								i: 9
							},
							p: 74,
							s: [{ y: 83 }, 68]
						},
						r: {
							".": 72,
							a: {
								e: { n: 34 },
								l: 0,
								m: 0,
								n: {
									d: 2,
									s: 34,
									t: 34,
									z: 34
								},
								t: 0
							},
							ä: { n: 9 },
							c: { h: { e: { l: 176 } } },
							d: { n: 75 },
							e: [{
								i: {
									c: 34,
									n: 9
								},
								l: 22,
								m: 9,
								n: { n: { a: 33 } }
							}, 72],
							f: { a: { n: 4 } },
							g: {
								a: 66,
								e: { l: 116 }
							},
							i: {
								d: 54,
								n: {
									s: 5,
									t: 34
								}
							},
							n: 8,
							o: {
								b: 9,
								e: 9,
								p: 9
							},
							ö: 6,
							s: 72,
							t: {
								".": 82,
								a: { n: 34 },
								h: 82,
								n: 82,
								s: [{ t: 23 }, 82]
							},
							u: { m: 8 },
							w: 72,
							z: 68
						},
						s: {
							".": 72,
							a: 72,
							h: 1,
							k: { a: 9 },
							m: 29,
							p: 333,
							s: { e: { r: [{ s: { c: 49 } }, 98] } },
							t: {
								a: { t: 2 },
								o: 4,
								u: 28
							}
						},
						ß: 74,
						t: {
							a: { e: 9 },
							ä: 6,
							e: {
								m: [{ p: 98 }, 408],
								n: 23
							},
							h: { o: 9 },
							r: { i: 22 },
							s: 11
						},
						u: [{
							i: { l: 5 },
							n: 0
						}, 124],
						x: [{ i: { d: 75 } }, 43]
					},
					ö: {
						c: { h: 72 },
						d: 121,
						f: 172,
						k: 121,
						l: [{
							".": 74,
							e: 74,
							s: 74,
							u: 74
						}, 64],
						n: 72,
						p: { f: 72 },
						r: { t: { c: 72 } },
						s: { t: 79 },
						t: [{ t: 82 }, 72]
					},
					p: [{
						a: { r: { k: 23 } },
						h: { o: 68 }
					}, 121],
					q: 74,
					r: [{
						".": 74,
						a: {
							".": 78,
							a: 8,
							b: [{ u: 4 }, 9],
							c: {
								h: {
									a: 34,
									l: 34
								},
								t: 72
							},
							d: {
								".": 82,
								e: {
									m: 4,
									r: 4,
									s: 116
								},
								i: {
									e: 88,
									o: 75,
									t: 83,
									u: 75
								},
								l: 82,
								p: 75,
								s: 82
							},
							e: {
								g: 72,
								h: 75,
								n: {
									d: 75,
									e: 83,
									g: 75
								},
								s: 75,
								ß: 75
							},
							f: {
								a: { h: 4 },
								f: 75,
								g: 75,
								l: 14,
								r: 75
							},
							g: {
								l: 24,
								ö: 72
							},
							h: {
								i: 72,
								l: 75,
								m: 75
							},
							i: [{ n: { h: 34 } }, 72],
							k: [{ e: 82 }, 72],
							l: {
								".": 72,
								e: [{ b: 4 }, 72],
								g: 72,
								i: { n: { s: 7 } }
							},
							m: { m: 75 },
							n: {
								".": 118,
								d: [{ r: 13 }, 75],
								g: [{
									i: 88,
									s: 25
								}, 75],
								k: {
									i: 88,
									o: 13
								},
								n: 66,
								s: 118
							},
							p: { o: 34 },
							s: { t: {
								e: { r: { f: 27 } },
								r: 13
							} },
							ß: 75,
							t: {
								e: { g: 75 },
								h: 24,
								i: { n: 88 },
								r: 4
							},
							u: {
								".": 72,
								b: {
									".": 75,
									v: 116
								},
								c: 75,
								p: 82,
								ß: 75
							}
						},
						ä: {
							d: 79,
							g: 72,
							h: 74,
							n: {
								d: 75,
								e: 72,
								g: 75
							},
							s: 74,
							ß: 74,
							u: {
								c: 75,
								s: 75,
								ß: 75
							}
						},
						e: [{
							".": 79,
							a: [{
								k: 66,
								l: 66
							}, 74],
							b: [{
								l: 4,
								r: 24
							}, 74],
							c: [{
								h: 66,
								k: { ".": 83 },
								ô: 83
							}, 74],
							d: 79,
							f: {
								e: 75,
								f: 81,
								l: 75,
								o: 82
							},
							g: 79,
							h: 79,
							i: {
								b: { l: 23 },
								c: 75,
								f: 75,
								g: 82,
								h: 82,
								k: 75,
								m: 82,
								n: 82,
								s: { c: 23 },
								ß: 66,
								t: [{ e: { r: { p: 27 } } }, 75],
								z: 66
							},
							k: 79,
							l: 79,
							n: {
								a: 66,
								d: [{ i: 75 }, 72],
								n: { u: 83 },
								t: 82
							},
							p: {
								a: 66,
								e: 75,
								o: 82,
								p: 83,
								r: 75
							},
							s: {
								e: {
									k: 88,
									n: 83
								},
								i: 82,
								s: {
									o: 88,
									t: 23
								},
								t: {
									".": 75,
									r: 34,
									s: 75
								},
								u: 66
							},
							t: {
								a: 4,
								e: 81,
								h: 14,
								r: [{
									a: 4,
									i: 36
								}, 82],
								t: 75
							},
							u: [{
								c: 14,
								e: {
									m: 83,
									s: 83
								},
								h: 72,
								n: 75
							}, 269],
							v: 79,
							x: 8,
							z: 79
						}, 65],
						é: 65,
						h: 69,
						i: {
							".": 72,
							b: 72,
							c: { h: {
								".": 75,
								e: 75,
								s: 98
							} },
							d: 68,
							e: [{
								b: 72,
								f: { r: 26 },
								n: {
									s: 34,
									t: 34
								},
								r: 72
							}, 1],
							g: {
								l: 8,
								o: 72
							},
							k: [{
								e: {
									".": 4,
									s: 4
								},
								o: 83,
								t: 75
							}, 78],
							m: 72,
							n: {
								d: 82,
								g: 75,
								n: 82
							},
							o: 81,
							p: 65,
							s: {
								c: 72,
								s: 66,
								t: { a: 26 }
							},
							t: { u: 82 },
							x: 1,
							z: { i: 86 }
						},
						o: {
							".": 72,
							c: { k: { ".": 75 } },
							e: {
								c: 82,
								h: 82,
								m: 75,
								p: 72,
								s: { s: 116 }
							},
							j: 72,
							k: { e: { s: 4 } },
							m: {
								".": 75,
								a: { n: { p: 7 } },
								b: 75,
								e: {
									n: 4,
									r: 98
								},
								g: 75,
								i: { n: 4 },
								k: 75,
								l: 75,
								p: {
									e: 83,
									u: 75
								},
								r: 75,
								s: 75,
								t: 75,
								v: 75
							},
							n: {
								d: 82,
								i: { k: { s: 7 } },
								n: 66,
								y: 8
							},
							p: [{
								f: 72,
								h: { ä: 83 }
							}, 409],
							s: {
								s: 72,
								t: { a: 34 }
							},
							t: { ".": 82 },
							u: { t: 75 },
							w: 72,
							y: 72
						},
						ö: {
							c: 79,
							h: 79,
							m: 74,
							n: 79,
							p: 72,
							s: { s: 82 }
						},
						u: {
							a: 72,
							c: 72,
							e: {
								b: {
									e: 26,
									u: 26
								},
								c: [{ k: { e: { r: 59 } } }, 82],
								m: { m: 83 },
								s: 66
							},
							f: 74,
							k: 74,
							m: [{
								".": 72,
								ä: 66,
								m: 82,
								s: 86
							}, 68],
							n: {
								".": 82,
								d: 82,
								g: 66,
								k: { e: 83 }
							},
							p: 81,
							t: { h: 4 },
							w: 74
						},
						ü: {
							b: {
								e: 8,
								u: 8
							},
							c: [{ k: { e: { r: 38 } } }, 79],
							m: { m: 72 },
							s: 79
						},
						y: 268
					}, 6],
					s: [{
						a: {
							b: 1,
							c: { k: 66 },
							d: 95,
							e: {
								m: 85,
								r: 0,
								u: [{ s: 2 }, 66]
							},
							k: [{
								k: 129,
								r: 66
							}, 65],
							l: {
								l: 85,
								t: 85
							},
							m: {
								b: 85,
								m: 88,
								p: 0,
								t: 85
							},
							n: [{
								g: 0,
								k: 0,
								t: 0,
								z: 0
							}, 65],
							p: 153,
							r: [{ k: 129 }, 153],
							s: 113,
							u: [{
								".": 129,
								d: 23,
								e: 184,
								m: 23,
								n: 23,
								t: { o: { r: 32 } }
							}, 113]
						},
						ä: {
							c: 6,
							r: 65,
							s: 65,
							u: { s: 85 }
						},
						b: 0,
						c: {
							a: { p: 9 },
							e: 65,
							h: {
								a: { r: { t: 93 } },
								e: { f: 114 },
								i: { n: { e: 233 } },
								l: [{
									i: { c: 27 },
									o: 23
								}, 66],
								m: {
									u: {
										e: 93,
										n: 93
									},
									ü: 78
								},
								o: { r: {
									".": 93,
									e: 93,
									s: 93
								} },
								r: { o: 78 },
								w: {
									o: 307,
									ö: 307
								}
							},
							o: 68
						},
						e: {
							b: 95,
							c: 1,
							d: 95,
							e: [{ i: 14 }, 1],
							f: 65,
							i: {
								n: {
									".": 33,
									d: 114,
									f: 2,
									h: 114,
									l: 114,
									t: 114
								},
								t: 88
							},
							k: { l: 28 },
							l: { a: 4 },
							m: { i: { s: 230 } },
							n: {
								e: { r: 26 },
								q: 78,
								t: 85
							},
							p: {
								i: 135,
								o: 0
							},
							r: [{
								e: 112,
								f: 0,
								g: 0,
								h: 0,
								i: { n: 190 },
								k: 0,
								l: 0,
								m: 0,
								n: 0,
								o: 112,
								ö: 0,
								r: 0,
								s: 0,
								t: 0,
								u: 11,
								w: 0,
								z: 0
							}, 65],
							s: { s: { e: { n: 233 } } },
							t: [{
								a: 135,
								h: 85,
								i: 85
							}, 1],
							v: 95,
							x: [{ i: 129 }, 192]
						},
						h: { a: 0 },
						i: {
							d: 95,
							g: 66,
							k: [{ o: 0 }, 153],
							m: {
								a: 0,
								p: 85
							},
							n: [{
								d: 85,
								g: [{ l: 26 }, 5],
								i: 85,
								t: 85
							}, 1]
						},
						k: {
							a: { l: { a: 88 } },
							e: { l: { e: 9 } },
							l: { a: { v: 88 } },
							o: 0
						},
						l: { i: { p: 66 } },
						m: { o: { g: 129 } },
						o: {
							b: 153,
							e: { f: 0 },
							f: { f: 85 },
							n: 66,
							p: 113,
							r: [{
								a: 85,
								c: 85,
								i: 85,
								n: 85,
								t: {
									".": 114,
									s: 114
								}
							}, 1],
							s: 66,
							v: 95
						},
						ö: [{
							f: 0,
							l: 6
						}, 65],
						p: {
							a: {
								n: 66,
								r: { e: 162 }
							},
							e: {
								k: 66,
								r: {
									i: 78,
									r: 88
								}
							},
							i: {
								c: 85,
								n: { s: 78 }
							},
							l: 65,
							o: { r: { t: {
								".": 261,
								l: 261,
								s: 33
							} } },
							r: {
								a: { c: 9 },
								e: { i: 78 },
								u: { n: 88 }
							},
							u: {
								e: 66,
								l: 9
							}
						},
						r: { e: { i: 2 } },
						s: [{
							e: { r: { u: 26 } },
							t: 4
						}, 29],
						t: [{
							a: {
								e: { t: { i: 233 } },
								f: { e: 78 },
								k: 0,
								l: { e: 78 },
								n: {
									k: 2,
									t: 2,
									z: 114
								},
								t: { ".": 114 },
								u: { c: 114 },
								v: 0
							},
							ä: { t: { i: 114 } },
							e: {
								i: {
									l: 78,
									n: 88
								},
								p: 78,
								r: {
									b: 9,
									n: 9,
									o: 9
								},
								x: 0
							},
							h: 0,
							i: {
								g: 9,
								t: 78
							},
							o: {
								c: { h: 78 },
								n: 78
							},
							ö: { r: { t: 78 } },
							r: {
								a: {
									c: 78,
									p: 9,
									s: 9
								},
								e: { n: 78 },
								i: { e: 78 },
								o: { m: [{ a: 19 }, 9] },
								u: { n: 78 }
							},
							u: {
								b: 162,
								e: {
									m: 9,
									r: { ".": 26 }
								}
							},
							y: 65
						}, 67],
						u: {
							".": 65,
							b: { i: 72 },
							l: 113,
							m: {
								".": 85,
								b: 85,
								d: 85,
								f: 78,
								g: 78,
								k: 78,
								l: 78,
								r: 78,
								s: 85,
								v: 85,
								w: 85,
								z: 78
							},
							n: 113,
							r: 113,
							t: 113
						},
						w: { a: { s: 23 } },
						z: { e: { n: { e: 88 } } }
					}, 74],
					t: [{
						a: {
							b: { m: 0 },
							c: [{ h: { s: 2 } }, 109],
							e: {
								h: 0,
								r: 0
							},
							f: { e: 5 },
							g: { e: { s: { s: 49 } } },
							h: { l: 0 },
							k: { e: 4 },
							l: { b: 85 },
							n: {
								a: 85,
								b: 78,
								d: 85,
								k: {
									a: 2,
									ä: 2,
									l: 13,
									u: 2
								},
								r: 78,
								w: 78
							},
							p: { p: 85 },
							r: {
								b: 85,
								m: 0,
								t: 0
							}
						},
						ä: {
							h: 0,
							n: { d: 0 },
							r: 0
						},
						e: {
							c: [{ k: 0 }, 1],
							f: 113,
							i: {
								b: 85,
								f: 85,
								l: {
									a: 25,
									e: [{ b: 27 }, 98]
								},
								m: 85,
								n: 0,
								s: 85
							},
							l: {
								a: 139,
								e: {
									b: 117,
									i: { n: 26 },
									n: 36
								},
								i: {
									n: 36,
									t: 4
								},
								o: 24,
								ö: 4,
								s: { t: [{ e: 26 }, 5] }
							},
							m: {
								b: { o: 23 },
								o: 78,
								ö: 78,
								u: 85
							},
							n: [{
								a: 4,
								e: { t: 4 },
								o: { b: 4 },
								s: {
									e: { m: 152 },
									p: 5
								},
								t: {
									b: 114,
									f: 114,
									s: 78
								}
							}, 66],
							o: 65,
							r: {
								a: { t: 4 },
								e: {
									c: 36,
									i: { s: 61 }
								},
								i: {
									e: 5,
									k: 4,
									s: 4
								},
								k: { l: { ä: 27 } },
								n: {
									e: { u: 93 },
									t: 114
								},
								o: {
									e: 26,
									h: 36
								}
							},
							s: {
								a: [{
									c: 26,
									e: 241
								}, 5],
								ä: 139,
								o: 24,
								p: { r: 26 },
								s: { e: { r: 27 } },
								t: { r: { i: 34 } }
							},
							t: { i: 78 },
							x: { t: { r: 2 } }
						},
						h: {
							e: {
								b: 85,
								l: 0,
								n: 0
							},
							i: { n: 85 },
							o: 113
						},
						i: {
							d: 153,
							e: { s: 8 },
							g: { i: 85 },
							l: { e: 34 },
							m: { m: 0 },
							n: {
								d: 85,
								f: 85,
								s: 85
							},
							s: { o: { l: 2 } },
							z: 8
						},
						l: {
							a: 85,
							i: 78
						},
						o: {
							e: {
								f: 8,
								l: 0,
								n: { t: 34 },
								r: 8
							},
							r: {
								d: 0,
								g: 85,
								n: 85
							},
							s: 8
						},
						r: {
							a: { n: { d: 2 } },
							e: {
								a: 0,
								c: 0
							},
							o: [{
								c: { h: 2 },
								e: 66,
								s: { e: 2 },
								u: 78
							}, 6],
							ö: 66,
							u: { d: 0 }
						},
						s: {
							a: {
								n: { d: 34 },
								u: 5
							},
							c: { h: { i: 98 } },
							e: {
								l: { e: 9 },
								n: { d: 16 },
								r: { b: 34 }
							},
							p: { r: 8 },
							t: {
								a: { e: { t: 34 } },
								ä: { t: 16 },
								e: { m: 9 },
								u: 4
							},
							u: { m: 9 }
						},
						u: {
							e: { n: 8 },
							f: [{ e: 0 }, 1],
							h: 0,
							r: { m: 107 }
						},
						ü: 186,
						w: { a: { r: 14 } },
						z: 1
					}, 74],
					u: {
						a: {
							l: {
								".": 0,
								m: 0,
								p: 0,
								v: 0
							},
							n: { t: 0 },
							r: {
								".": 0,
								s: 0
							}
						},
						b: { a: { b: 103 } },
						c: {
							h: [{
								e: { l: 9 },
								o: 0,
								s: 103
							}, 72],
							k: { a: 0 }
						},
						d: [{
							i: { e: { n: 120 } },
							o: 72
						}, 74],
						e: {
							b: [{ e: { r: { ".": 34 } } }, 74],
							c: { h: 72 },
							h: 74,
							l: { l: 0 },
							n: {
								".": 0,
								b: 0,
								g: 0,
								k: 0,
								s: 0,
								t: 0
							},
							r: {
								".": 72,
								c: 72,
								e: 83,
								n: 0,
								o: 24,
								s: { ".": 2 },
								z: 75
							},
							s: 0,
							t: {
								h: 4,
								z: 75
							}
						},
						f: [{
							e: [{
								n: 2,
								r: 129
							}, 4],
							f: 72
						}, 74],
						g: { a: { n: 9 } },
						h: [{ l: {
							a: 14,
							e: { i: 4 }
						} }, 74],
						i: { s: { t: 0 } },
						k: { r: 6 },
						l: {
							m: 79,
							p: {
								a: 4,
								f: 4,
								h: 4
							}
						},
						m: {
							".": 72,
							b: { l: 24 },
							e: 23,
							f: 74,
							g: 74,
							h: 79,
							k: 74,
							l: 74,
							o: 81,
							p: 74,
							r: 74,
							s: {
								a: { t: 116 },
								c: 66,
								i: 4,
								o: 24,
								p: { e: 4 }
							},
							t: 79,
							w: 79,
							z: 74
						},
						n: {
							a: [{
								".": 72,
								s: 72
							}, 79],
							d: [{
								e: [{ i: 36 }, 23],
								r: 8
							}, 74],
							e: [{
								b: 23,
								n: 4
							}, 72],
							f: 66,
							g: {
								".": 72,
								a: 82,
								e: {
									h: 116,
									r: 116,
									t: 75
								},
								s: 25
							},
							i: {
								f: 75,
								o: 77,
								v: 75
							},
							l: 79,
							m: 74,
							n: 81,
							o: 172,
							r: 74,
							s: { c: 66 },
							t: [{ ".": 72 }, 74],
							v: 74,
							z: 66
						},
						p: {
							".": 79,
							d: 74,
							g: 79,
							s: 74
						},
						r: [{
							a: {
								b: { e: 34 },
								c: 22,
								d: 9,
								e: 9,
								g: 54,
								k: { a: 34 },
								l: {
									m: 16,
									t: 9
								},
								m: 9,
								n: {
									g: 16,
									k: 34,
									s: 34,
									z: 16
								},
								s: {
									p: 34,
									t: 26
								},
								u: 9
							},
							c: 8,
							e: {
								b: 54,
								i: {
									c: 34,
									n: 34,
									s: 34
								},
								p: 9,
								r: {
									b: 34,
									g: 34,
									h: 34,
									k: 34,
									l: 34,
									n: 34,
									s: 34,
									t: 34,
									w: 34
								},
								s: [{ t: 157 }, 9],
								t: 54,
								v: 54
							},
							i: {
								d: 9,
								l: 9,
								n: {
									i: 34,
									s: 34,
									t: 34
								}
							},
							o: [{ p: 23 }, 30],
							s: {
								a: 34,
								k: 8,
								n: 8
							},
							u: [{
								f: 8,
								n: 8
							}, 166]
						}, 65],
						s: {
							a: 30,
							c: { h: {
								l: 9,
								m: 9
							} },
							e: 6,
							i: 30,
							o: 6,
							p: { r: 0 }
						},
						t: {
							a: 28,
							s: {
								c: 14,
								p: 26
							}
						}
					},
					ü: {
						b: [{ e: { r: { ".": 2 } } }, 74],
						c: {
							h: 72,
							k: { s: { e: 23 } }
						},
						f: 72,
						l: { l: 72 },
						m: {
							".": 72,
							a: 72,
							b: 72,
							c: 72,
							f: 72,
							i: 72,
							l: 72,
							s: 72,
							t: 72,
							u: 72,
							v: 72,
							w: 72
						},
						r: {
							".": 72,
							c: 252,
							e: 72,
							g: 72,
							k: 72,
							s: 252,
							w: 72
						},
						t: { c: 72 }
					},
					v: [{
						i: { e: 68 },
						o: { r: { a: { n: 98 } } }
					}, 74],
					w: [{
						a: {
							i: 99,
							r: 1,
							s: 1
						},
						e: {
							g: { s: 5 },
							n: { e: 24 },
							t: { t: { e: { r: { e: { r: 312 } } } } }
						},
						i: {
							e: 1,
							s: { t: 81 }
						}
					}, 84],
					x: 69,
					y: {
						a: 1,
						p: [{
							a: 30,
							f: 6
						}, 72],
						s: 125
					},
					z: [{
						a: [{ t: 65 }, 125],
						ä: {
							n: 113,
							p: 65,
							r: 113
						},
						e: {
							d: { i: 28 },
							i: {
								e: 85,
								m: 85,
								n: {
									a: 34,
									d: 34
								},
								s: 85,
								t: { e: { n: { d: 39 } } }
							},
							l: { e: { k: 78 } },
							n: [{
								e: [{ b: 26 }, 5],
								s: { e: { m: 93 } },
								t: {
									g: 114,
									l: 78,
									s: 114,
									w: 78,
									z: 78
								}
							}, 1],
							r: {
								".": 88,
								b: { r: { e: 27 } },
								e: {
									b: 4,
									r: 4
								},
								f: {
									e: 33,
									r: 33
								},
								g: { r: { e: 27 } },
								h: { ö: 114 },
								i: { n: { s: 32 } },
								l: { ".": 33 },
								m: { i: 2 },
								n: 88,
								o: 5,
								ö: [{ f: 23 }, 85],
								t: { r: {
									a: 233,
									ä: 233
								} },
								w: { e: { r: { b: 27 } } },
								z: { i: 2 }
							},
							s: 1
						},
						i: {
							d: 95,
							m: { i: 0 },
							n: {
								d: 85,
								f: 0,
								h: 85,
								s: { a: 2 },
								t: 0,
								v: 0
							},
							s: { o: 0 }
						},
						o: {
							b: 1,
							e: { f: 0 },
							k: 113,
							m: 0,
							r: 113
						},
						t: { i: [{ n: 9 }, 0] },
						u: {
							g: { u: 4 },
							n: {
								f: 85,
								i: 85
							}
						},
						w: {
							a: { n: { d: 120 } },
							i: { e: 66 }
						}
					}, 74]
				}, 76],
				u: {
					a: [{
						b: 70,
						c: [{ h: 9 }, 70],
						d: {
							a: [{ n: 9 }, 8],
							r: 1
						},
						e: { s: 1 },
						g: 6,
						l: {
							a: 239,
							ä: 281,
							b: 66,
							d: 66,
							e: [{
								b: 129,
								i: 129,
								m: { p: 88 },
								n: { t: 235 },
								r: [{
									f: 235,
									g: 235,
									k: 235,
									l: 235,
									r: 16,
									z: 235
								}, 5],
								t: 129
							}, 68],
							f: 66,
							g: 66,
							h: 66,
							i: [{
								d: 238,
								n: 238
							}, 65],
							k: 66,
							n: 66,
							o: 108,
							p: 68,
							r: 66,
							s: 66,
							t: [{ o: 34 }, 66],
							u: 109,
							w: 66,
							z: 68
						},
						m: 64,
						n: {
							".": 66,
							a: { r: 66 },
							e: 65,
							s: 66,
							t: { e: [{ n: 42 }, 5] }
						},
						r: {
							a: { b: 23 },
							e: { r: 86 },
							k: {
								a: 24,
								e: 24,
								s: 14
							},
							t: {
								a: { n: 410 },
								s: 14
							},
							w: 66
						},
						s: {
							".": 66,
							a: 1,
							i: 14,
							p: 1
						},
						t: {
							h: 6,
							i: { o: { n: { s: { ".": 27 } } } }
						},
						u: [{ f: 14 }, 64],
						y: 64
					}, 74],
					ä: {
						m: 64,
						s: 6,
						u: 64
					},
					b: [{
						a: {
							n: {
								k: { e: 2 },
								t: 0
							},
							r: { b: 85 },
							s: [{ c: 0 }, 1]
						},
						b: { l: 1 },
						e: {
							b: { e: 4 },
							h: { e: 85 },
							i: {
								g: 85,
								n: {
									s: 114,
									t: 2,
									w: 301
								}
							},
							m: { i: 135 },
							n: { o: 14 },
							r: {
								d: { e: 114 },
								i: { n: { t: 32 } }
							},
							w: {
								o: { e: 4 },
								ö: 4
							}
						},
						i: {
							s: 129,
							t: 129
						},
						l: [{
							ä: { u: 0 },
							o: { s: 0 },
							u: { s: 85 }
						}, 6],
						m: { i: 68 },
						o: {
							b: 153,
							k: 113,
							p: 65,
							z: 113
						},
						r: {
							a: { n: { k: 2 } },
							i: 6,
							u: 6,
							ü: 6
						},
						s: {
							a: {
								n: { g: 16 },
								u: [{
									f: 16,
									s: 16
								}, 5]
							},
							i: { n: 9 },
							o: { r: 22 },
							t: [{ r: {
								a: { u: 34 },
								i: 16
							} }, 23]
						},
						t: { h: 1 },
						u: { e: { b: 78 } },
						ü: { b: 65 }
					}, 74],
					c: [{
						c: 43,
						h: {
							a: {
								".": 66,
								b: 8,
								d: 8,
								e: 8,
								l: 8,
								m: 8,
								n: {
									k: 34,
									s: 34,
									t: 34,
									z: 34
								},
								r: { t: { e: 34 } },
								s: 8,
								u: 8
							},
							ä: 8,
							e: [{
								b: 294,
								d: 90,
								i: 8,
								l: {
									f: 92,
									l: 34
								},
								n: { s: 98 },
								p: 90,
								r: {
									i: { n: {
										s: 38,
										t: 38
									} },
									k: { e: { n: 19 } },
									l: {
										a: { u: 411 },
										ö: 34
									},
									z: [{ e: { u: 91 } }, 4]
								},
								s: 88,
								t: [{ i: 34 }, 23]
							}, 66],
							i: {
								d: 11,
								g: { ".": 88 },
								l: 8,
								m: 8,
								n: 8
							},
							l: 8,
							m: [{
								a: 34,
								i: 34
							}, 8],
							n: 8,
							o: {
								".": 66,
								b: 11,
								e: { f: 34 },
								p: 8,
								r: {
									g: 34,
									t: 34
								},
								s: 66
							},
							ö: { f: 8 },
							r: 8,
							s: {
								a: { n: 4 },
								e: {
									i: { n: 49 },
									l: 36,
									m: 4,
									r: { z: 32 }
								},
								i: { n: 36 },
								o: { r: 36 },
								t: {
									r: { a: { n: 34 } },
									u: { b: 34 }
								}
							},
							t: {
								a: { k: 4 },
								e: {
									i: { g: 49 },
									r: {
										f: 49,
										l: 26,
										s: { c: 49 },
										t: 61,
										w: 26,
										z: 49
									}
								},
								i: { n: 36 },
								s: { k: 26 }
							},
							u: [{
								h: 8,
								m: 78,
								r: 78,
								t: 8
							}, 293],
							w: 8
						},
						i: [{ n: 14 }, 64],
						k: {
							a: { r: 78 },
							e: {
								l: { f: 34 },
								n: {
									e: 92,
									t: 78,
									z: 357
								},
								r: { o: 88 }
							},
							i: [{ n: 8 }, 65],
							s: {
								p: { e: 34 },
								t: { u: 34 }
							}
						},
						l: 64,
						r: 64
					}, 74],
					d: [{
						a: [{ d: 8 }, 109],
						e: {
							e: 8,
							i: [{ n: 5 }, 99],
							n: {
								e: 24,
								s: 5
							},
							r: {
								e: {
									n: { t: 7 },
									r: { r: 7 }
								},
								n: { a: 42 },
								o: 14,
								ö: 14
							},
							s: { t: { r: 4 } }
						},
						i: {
							e: { n: { e: { r: 38 } } },
							o: 73,
							t: { i: 5 }
						},
						o: {
							b: 6,
							c: 8,
							e: 238,
							n: 65,
							s: 22
						},
						r: { a: { t: 85 } }
					}, 74],
					e: {
						".": 74,
						a: 74,
						b: [{
							a: [{ e: 8 }, 74],
							c: 276,
							d: 74,
							e: [{ r: 86 }, 68],
							i: 0,
							k: 9,
							l: {
								e: 34,
								o: 0
							},
							o: 0,
							s: 9
						}, 412],
						c: [{
							h: { s: { c: 13 } },
							k: { e: { r: {
								b: 26,
								f: 33,
								h: 26,
								s: 40,
								z: 33
							} } }
						}, 167],
						d: {
							a: 108,
							e: {
								c: 23,
								n: { ".": 2 }
							},
							o: 413,
							r: 30,
							s: 99,
							t: 99
						},
						e: [{ r: 0 }, 101],
						f: [{
							a: [{ e: 8 }, 6],
							e: { i: 22 },
							i: { n: 22 },
							l: 30,
							r: 30,
							s: 68,
							u: { m: 9 }
						}, 74],
						g: [{
							e: { l: {
								a: 187,
								e: { i: { s: 52 } }
							} },
							l: 6,
							n: 6
						}, 74],
						h: [{
							a: [{ n: 25 }, 30],
							e: {
								i: 22,
								n: {
									g: 16,
									t: 9
								},
								r: {
									f: 16,
									k: 34,
									z: 44
								}
							},
							i: 30,
							l: {
								e: { i: 4 },
								o: 24
							},
							n: { s: 23 },
							o: [{
								b: 22,
								f: 22
							}, 68]
						}, 65],
						i: 64,
						k: 74,
						l: [{
							a: {
								k: 0,
								m: 22,
								u: 9
							},
							e: {
								i: {
									m: 34,
									n: 34
								},
								k: 9,
								r: [{ e: { i: 25 } }, 4]
							},
							i: [{ o: 9 }, 68],
							l: {
								a: [{
									d: 36,
									r: 4,
									u: 36
								}, 5],
								e: {
									c: 37,
									i: 36,
									n: 5
								},
								o: 4
							},
							o: { r: 9 }
						}, 74],
						m: [{
							e: {
								n: { t: 9 },
								r: { z: 16 }
							},
							i: {
								d: 22,
								n: 22
							},
							m: { s: 23 },
							s: 1,
							u: 6
						}, 74],
						n: [{
							a: [{
								g: 23,
								h: 8,
								r: 8
							}, 6],
							ä: 6,
							d: {
								e: {
									i: 36,
									r: { g: { e: { n: { e: 48 } } } }
								},
								u: {
									e: 4,
									n: { g: { s: { g: { e: { n: { e: 414 } } } } } }
								}
							},
							e: {
								m: { a: 34 },
								n: { s: 34 },
								r: {
									k: 34,
									l: 44
								},
								s: { k: 34 }
							},
							f: { a: { k: 4 } },
							g: {
								a: { g: 4 },
								e: {
									b: { u: 19 },
									n: { e: 38 },
									s: { c: { h: { l: 19 } } },
									w: { a: { n: 19 } }
								}
							},
							h: 66,
							i: [{ n: 22 }, 68],
							k: {
								l: 23,
								r: 23
							},
							o: 6,
							s: {
								e: {
									b: 4,
									r: 4
								},
								k: { a: 34 },
								p: { o: { r: 27 } }
							},
							v: 66,
							z: {
								e: { i: { g: 49 } },
								i: { n: 36 },
								w: 4
							}
						}, 74],
						o: 104,
						p: [{
							f: { e: { l: 42 } },
							o: 6
						}, 74],
						r: {
							a: [{
								d: { e: 23 },
								t: 184
							}, 8],
							ä: 30,
							d: 99,
							e: {
								".": 2,
								c: 22,
								d: 8,
								i: [{
									".": 2,
									s: 100
								}, 0],
								l: { a: 34 },
								m: [{ i: 34 }, 23],
								n: {
									g: 16,
									t: 415
								},
								r: {
									f: 9,
									g: 44,
									h: 44,
									k: 5,
									l: 5,
									m: 44,
									r: 16,
									s: {
										a: 10,
										c: 17,
										p: 19,
										t: 10
									},
									z: {
										a: 19,
										ä: 19
									}
								},
								s: {
									k: 297,
									s: [{ i: 19 }, 88]
								},
								t: [{ a: 34 }, 23],
								u: 88
							},
							f: { a: {
								h: { r: { u: 7 } },
								s: 4
							} },
							g: { e: { n: { g: 49 } } },
							i: {
								d: 54,
								m: 54,
								n: {
									n: { u: 19 },
									t: 5
								}
							},
							k: { l: 23 },
							l: { e: { ".": 4 } },
							m: { e: { c: 5 } },
							n: {
								a: {
									n: 4,
									u: 4
								},
								e: { u: 4 },
								s: { t: 5 }
							},
							o: [{
								d: { e: 34 },
								s: 14
							}, 0],
							r: {
								h: 4,
								s: 23
							},
							s: {
								k: 23,
								t: { a: [{
									g: 34,
									u: 34
								}, 23] }
							},
							t: { r: { a: { g: 7 } } },
							u: {
								e: 129,
								h: 129,
								m: 66,
								n: {
									f: 88,
									t: 88
								},
								r: 66
							},
							z: { o: { e: 4 } }
						},
						s: [{
							c: { h: {
								a: { f: 25 },
								l: 9
							} },
							e: {
								n: { e: 25 },
								s: 14
							},
							i: { n: 9 },
							l: [{ i: 86 }, 8],
							p: 1,
							s: {
								a: { u: 4 },
								c: 24,
								o: 4,
								t: 4
							},
							t: {
								e: { l: 34 },
								h: 4
							}
						}, 74],
						ß: 74,
						t: [{
							a: {
								l: 22,
								p: 9,
								u: 9
							},
							e: 0,
							i: { k: 9 },
							r: { o: 22 },
							s: {
								c: { h: { w: 7 } },
								t: 4
							},
							y: 68
						}, 74],
						v: 74,
						w: 74,
						x: 243,
						z: 74
					},
					f: {
						a: {
							b: [{ e: 0 }, 65],
							d: 113,
							e: {
								n: 0,
								ß: 23
							},
							l: { l: 5 },
							n: [{
								a: 0,
								e: 231
							}, 1],
							r: [{
								e: 0,
								m: 0
							}, 1],
							ß: 113,
							t: 153,
							u: 0
						},
						ä: {
							n: 113,
							ß: 95
						},
						e: {
							i: [{
								g: 0,
								n: 0
							}, 65],
							l: { s: {
								a: 13,
								i: 13
							} },
							n: { t: [{ e: 23 }, 85] },
							r: {
								f: { o: 23 },
								i: { n: { s: 32 } },
								k: { e: 2 },
								l: { a: { u: 27 } },
								n: { e: 114 }
							},
							t: [{
								a: 85,
								h: 85
							}, 1],
							u: { r: 85 },
							x: 65
						},
						f: {
							e: { r: {
								e: 25,
								i: { n: { h: 38 } }
							} },
							l: 1,
							o: { t: 9 },
							r: [{ o: 9 }, 1]
						},
						i: {
							d: 113,
							m: 113,
							n: {
								s: 85,
								t: 85,
								v: 85
							}
						},
						l: [{
							i: {
								m: 0,
								t: 0
							},
							o: { s: 86 },
							u: {
								c: 66,
								g: 66
							},
							ü: { g: 66 }
						}, 43],
						o: {
							b: 65,
							f: 113,
							p: 65,
							r: [{
								i: 0,
								t: { e: 2 }
							}, 1]
						},
						r: [{
							a: { s: { s: 9 } },
							ä: { n: 66 }
						}, 43],
						s: {
							a: { n: 8 },
							e: { t: { a: 16 } },
							i: { n: 22 },
							k: { i: { e: 2 } },
							o: 6,
							p: {
								o: { r: 4 },
								r: {
									e: 9,
									o: 9
								}
							},
							t: { r: { a: { s: 2 } } }
						},
						t: {
							a: { g: 23 },
							e: {
								b: 8,
								m: 23,
								r: {
									d: 34,
									g: 115,
									l: 115
								}
							},
							i: { n: 8 },
							s: 11
						},
						u: {
							e: { n: 5 },
							m: { s: 0 },
							r: { k: 0 },
							s: 68
						}
					},
					g: [{
						a: {
							b: {
								r: 28,
								s: 78,
								t: { e: 78 }
							},
							d: 95,
							e: { h: 0 },
							k: { u: 0 },
							n: {
								a: 85,
								b: 78,
								g: { e: { b: 93 } },
								i: 78,
								k: 85,
								t: 85,
								z: 85
							},
							p: 113,
							r: { s: 0 },
							s: [{ c: 0 }, 1],
							u: [{ s: 78 }, 0]
						},
						d: [{ e: 4 }, 29],
						e: {
							b: 68,
							c: 113,
							i: {
								g: 85,
								n: 85,
								s: { e: 2 }
							},
							l: { e: { m: 78 } },
							n: {
								a: { b: 5 },
								d: { r: {
									e: 27,
									i: 39
								} },
								e: { n: 36 },
								s: 5,
								t: { f: 78 },
								z: 5
							},
							r: {
								k: { e: 114 },
								s: { a: 114 }
							},
							s: [{
								".": 88,
								k: 85,
								s: 85
							}, 23]
						},
						g: { e: { l: { a: 13 } } },
						i: {
							d: { e: 28 },
							e: { n: 8 },
							m: 113,
							n: {
								h: 23,
								n: { e: { r: 27 } },
								s: [{ p: 23 }, 85]
							}
						},
						l: [{
							ä: { u: 78 },
							e: { i: {
								s: { t: 93 },
								t: {
									b: 93,
									s: 93,
									u: 93
								}
							} },
							i: [{ z: 0 }, 65],
							o: { k: 78 }
						}, 43],
						n: 113,
						o: [{
							b: 153,
							c: 113,
							e: 113,
							f: 65,
							m: 65,
							p: 29,
							r: 95
						}, 186],
						ö: 65,
						r: {
							a: {
								m: 85,
								t: 85
							},
							e: {
								g: 85,
								i: { s: 114 },
								s: 85
							},
							i: { n: { d: 114 } },
							o: { u: 78 },
							u: { m: 0 },
							ü: { s: 0 }
						},
						s: {
							a: {
								l: { b: 4 },
								n: { d: 4 }
							},
							c: 1,
							e: {
								i: { n: 9 },
								l: 9
							},
							i: { n: 9 },
							p: {
								a: { n: 2 },
								o: { r: 4 }
							},
							t: {
								a: { n: 2 },
								i: { e: 15 },
								o: { l: 4 },
								r: { e: 2 },
								ü: { r: 16 }
							}
						}
					}, 74],
					h: {
						a: 64,
						ä: 64,
						e: [{
							a: 99,
							b: 8,
							e: 99,
							i: { n: { t: 5 } },
							r: { a: { e: 34 } },
							s: 99
						}, 69],
						i: 69,
						l: [{
							a: { s: 22 },
							ä: 0,
							e: {
								i: { n: 34 },
								n: { t: 16 },
								r: { b: 16 }
							},
							o: { b: 9 }
						}, 74],
						m: { e: { s: 86 } },
						o: 64,
						ö: 64,
						r: {
							a: {
								n: 8,
								u: 8
							},
							e: {
								i: [{ s: 5 }, 0],
								r: 22
							},
							o: 8,
							u: 6
						},
						s: 125,
						t: 1,
						ü: 69,
						w: 0
					},
					i: [{
						a: 6,
						c: {
							h: {
								e: 9,
								o: 0
							},
							k: { e: { r: 9 } }
						},
						d: {
							d: 66,
							m: 66,
							s: 66,
							t: 66
						},
						e: [{ m: 0 }, 64],
						g: [{ e: 6 }, 64],
						k: 1,
						l: { l: { e: { s: 4 } } },
						m: 64,
						n: {
							i: { t: 8 },
							l: 66,
							w: 66
						},
						s: {
							c: { h: { e: 78 } },
							i: { n: 23 },
							m: 66,
							t: { a: 8 },
							v: 66
						},
						t: [{
							e: { ".": 9 },
							r: 30
						}, 65],
						x: 43
					}, 74],
					j: { i: 8 },
					k: {
						e: [{
							n: [{ e: 14 }, 1],
							r: { e: 112 }
						}, 64],
						i: 64,
						l: [{ e: {
							i: 14,
							r: 0
						} }, 70],
						n: 6,
						o: {
							b: 95,
							c: 8,
							m: { a: 4 }
						},
						r: [{ a: { i: 78 } }, 6],
						t: {
							a: 30,
							ä: 30,
							e: {
								b: 22,
								l: 22,
								n: { t: 16 },
								r: 22
							},
							h: 6,
							i: {
								m: 54,
								n: 22
							},
							o: {
								p: 9,
								r: { i: 20 }
							},
							r: 30,
							u: { m: 22 }
						},
						u: [{
							e: { b: 14 },
							s: 1
						}, 6],
						ü: [{ b: 8 }, 6]
					},
					l: {
						a: [{
							".": 66,
							f: 113,
							g: 129,
							n: {
								d: { i: 23 },
								f: 78
							},
							p: 14,
							r: {
								a: 4,
								e: { n: [{ d: 49 }, 98] },
								z: 5
							},
							s: [{ c: { h: 42 } }, 1],
							u: { s: 0 }
						}, 64],
						ä: [{ m: 0 }, 64],
						b: 1,
						c: 43,
						d: {
							a: {
								e: 14,
								n: 86,
								r: 9
							},
							e: {
								n: 23,
								r: {
									f: 16,
									k: 16,
									l: 16,
									s: 16
								}
							},
							r: {
								u: { e: 16 },
								ü: 9
							}
						},
						e: {
							i: { g: 0 },
							k: 65,
							l: {
								f: 0,
								t: 0
							},
							m: { b: 0 },
							n: [{
								e: 14,
								i: 14,
								k: 5
							}, 1],
							p: [{
								e: 0,
								o: 28
							}, 65],
							r: {
								h: 47,
								r: 47,
								u: 78
							},
							s: {
								a: 24,
								t: 14
							},
							t: [{ a: 0 }, 1],
							x: { t: 0 }
						},
						f: 1,
						g: 1,
						i: {
							k: [{
								a: { n: 26 },
								o: 14
							}, 1],
							p: { f: 8 }
						},
						k: {
							a: 4,
							l: 1,
							r: 1,
							t: 72
						},
						l: {
							e: [{
								i: {
									c: 34,
									n: 34
								},
								m: 9,
								n: { d: { u: 34 } },
								r: { k: { l: 34 } }
							}, 0],
							i: { d: 9 },
							o: {
								d: 54,
								p: 9
							},
							s: 99
						},
						n: { i: 68 },
						o: {
							i: 1,
							m: [{ b: 86 }, 68],
							p: 95,
							r: 113
						},
						p: { s: 68 },
						s: {
							a: {
								l: 9,
								m: 9
							},
							e: {
								c: 22,
								r: 9
							},
							i: { n: 22 },
							t: {
								e: { r: { k: 49 } },
								h: 24
							},
							u: { m: 9 }
						},
						t: {
							a: [{
								r: 8,
								u: [{ t: { o: 38 } }, 9]
							}, 75],
							e: {
								i: { n: 34 },
								r: { m: { i: { n: 19 } } }
							},
							i: { t: 26 },
							s: 99
						},
						u: [{
							m: { b: 0 },
							r: 113
						}, 64],
						v: { r: 6 },
						z: { w: 1 }
					},
					m: {
						a: {
							b: { e: { n: 230 } },
							c: 1,
							e: { s: { t: 114 } },
							k: { u: 85 },
							l: {
								b: 0,
								l: 85,
								t: 85
							},
							n: { n: 88 },
							p: { p: 85 },
							r: {
								c: 78,
								g: 85,
								m: 85,
								o: 0,
								t: 85
							},
							s: { t: { s: 114 } },
							t: {
								l: 85,
								m: 85
							},
							u: {
								s: 85,
								t: 78
							}
						},
						ä: {
							r: { g: 0 },
							s: { t: 85 }
						},
						d: 1,
						e: {
							b: 95,
							c: { k: 135 },
							f: 113,
							i: {
								c: 0,
								n: 323
							},
							l: { f: 85 },
							n: { s: 5 },
							p: 95,
							r: {
								a: 23,
								d: 78,
								f: 85,
								g: 85,
								h: 85,
								k: { u: 114 },
								l: 85,
								o: 85,
								w: 85
							}
						},
						f: 76,
						g: [{ ü: 74 }, 76],
						i: {
							l: { l: 0 },
							n: { h: 0 },
							r: 0,
							s: { o: 0 },
							t: [{ e: 0 }, 1]
						},
						k: 76,
						l: 76,
						m: {
							e: [{ l: 75 }, 0],
							i: { e: { r: { z: 26 } } }
						},
						n: 0,
						o: {
							b: 113,
							e: { l: 78 },
							f: 416,
							p: 95
						},
						ö: { f: 72 },
						p: {
							f: {
								a: 4,
								i: { n: 4 },
								s: 75
							},
							l: { e: { r: 34 } }
						},
						r: 76,
						s: {
							c: { h: [{ e: { f: 32 } }, 5] },
							e: {
								d: 22,
								i: { n: 34 },
								r: [{ w: 34 }, 9]
							},
							k: [{ l: 28 }, 6],
							t: { e: { r: 4 } },
							u: { m: 9 }
						},
						t: [{ o: 0 }, 1],
						u: { r: 1 },
						ü: 64,
						y: 161,
						z: [{ w: 74 }, 76]
					},
					n: [{
						a: {
							".": 75,
							b: [{
								e: 9,
								r: 77
							}, 65],
							c: 66,
							e: 66,
							g: 6,
							l: 109,
							p: { a: 9 },
							r: { a: 9 },
							s: [{ t: 8 }, 417],
							u: {
								".": 129,
								e: 66,
								s: 66
							},
							z: 66
						},
						ä: { r: 6 },
						d: {
							".": 74,
							a: {
								b: 184,
								k: 8,
								r: { t: 34 },
								s: 22
							},
							ä: { n: 9 },
							d: 72,
							e: [{
								c: 22,
								i: {
									n: { f: 32 },
									s: 34
								},
								m: { i: 98 },
								r: {
									a: { s: 26 },
									e: {
										i: 25,
										r: 38
									},
									o: { e: 34 },
									ö: 16,
									t: { e: { n: [{ d: 19 }, 59] } }
								},
								x: 22
							}, 74],
							g: 75,
							i: [{
								d: 22,
								m: 9,
								n: { i: 157 }
							}, 75],
							n: 72,
							o: [{
								b: 184,
								p: 22
							}, 74],
							r: [{
								ä: 8,
								e: 8,
								i: 8,
								ü: 8
							}, 417],
							s: { c: 75 },
							u: {
								e: { b: 19 },
								m: 22
							},
							ü: [{ b: 9 }, 23],
							z: 72
						},
						e: {
							c: 0,
							d: 1,
							h: 1,
							i: {
								".": 9,
								d: 0,
								n: 0,
								s: 0
							},
							l: [{ f: 85 }, 1],
							m: { p: 72 },
							n: [{ e: 14 }, 1],
							r: {
								o: { b: 37 },
								z: { ".": 114 }
							},
							s: 166,
							u: [{ l: 85 }, 14]
						},
						f: [{
							a: 0,
							ä: 72,
							e: 75,
							r: 72
						}, 1],
						g: {
							a: {
								b: 22,
								d: 9,
								g: 54,
								k: 9,
								m: 9,
								r: { t: 34 },
								s: { s: 34 },
								t: 9,
								u: 22
							},
							e: {
								i: { g: 34 },
								n: [{
									e: { r: { g: 25 } },
									t: { e: {
										".": 19,
										n: 19
									} }
								}, 0],
								r: { e: 5 },
								t: 72,
								w: 72,
								z: 72
							},
							i: {
								g: 22,
								n: 22
							},
							l: {
								a: { t: 34 },
								u: 72,
								ü: 72
							},
							o: 6,
							r: {
								ä: 22,
								i: 22,
								o: 9
							},
							s: {
								p: { a: 26 },
								t: { a: {
									e: 26,
									n: { g: 34 }
								} }
							}
						},
						i: {
							d: { e: 28 },
							f: 124,
							k: 68,
							r: { o: 0 },
							s: {
								c: 66,
								l: 0
							},
							v: 124
						},
						k: [{
							a: {
								k: 22,
								n: 22,
								u: 22
							},
							e: {
								r: { k: { e: 19 } },
								t: 9
							},
							g: { e: { n: { e: 38 } } },
							n: {
								e: 9,
								o: 9,
								u: 9
							},
							r: {
								o: 22,
								u: 22
							},
							s: 99,
							t: {
								i: { t: 4 },
								o: { p: 4 },
								r: {
									i: 36,
									o: 4
								}
							},
							u: {
								m: 9,
								r: 9,
								t: 9
							},
							ü: { b: 9 }
						}, 74],
						l: {
							o: { e: 5 },
							ö: 68
						},
						m: [{
							e: { n: { s: 5 } },
							u: { t: 5 }
						}, 76],
						n: {
							a: { d: 22 },
							e: [{
								l: 86,
								n: { e: 176 }
							}, 68]
						},
						o: {
							b: 153,
							r: 1
						},
						r: 76,
						s: {
							a: 1,
							c: { h: {
								e: {
									l: 25,
									n: 2
								},
								w: { i: 25 }
							} },
							i: 217,
							k: [{ a: 0 }, 1],
							p: 1,
							t: {
								a: { g: 5 },
								e: {
									c: 5,
									r: { w: 49 }
								},
								u: 5
							},
							z: 6
						},
						t: [{
							".": 74,
							a: [{ r: 8 }, 1],
							e: { r: {
								d: 83,
								e: { n: 38 },
								i: 23,
								s: 7
							} },
							h: 74,
							i: [{ m: 23 }, 74],
							o: 74,
							ö: 1,
							s: 99,
							u: 28
						}, 76],
						u: { s: { s: 5 } },
						v: [{ o: [{ l: [{ l: 42 }, 5] }, 74] }, 76],
						w: [{ ä: 74 }, 76],
						y: 66,
						z: { w: 1 }
					}, 43],
					o: [{
						b: 70,
						c: 64,
						e: { d: 1 },
						f: 64,
						r: {
							".": 66,
							a: 198,
							c: 198,
							e: { t: 129 },
							g: 66,
							h: 66,
							i: { s: 129 },
							k: 66,
							m: 66,
							s: 66,
							t: 66,
							u: 0,
							v: 66,
							w: 66
						},
						s: [{ ".": 66 }, 1],
						t: { e: 68 },
						x: 64
					}, 74],
					ö: [{
						d: 6,
						s: 65
					}, 64],
					p: {
						d: 76,
						e: { r: [{
							a: 139,
							e: [{ r: 98 }, 14]
						}, 1] },
						f: {
							a: { u: 8 },
							e: {
								n: 78,
								r: { p: 7 }
							},
							i: 65,
							l: { a: { u: 92 } },
							o: 210
						},
						i: 64,
						l: 6,
						o: 79,
						p: [{
							f: 6,
							l: 6,
							o: { r: [{ t: 42 }, 5] }
						}, 74],
						r: 64,
						s: { l: 0 },
						t: {
							a: 165,
							e: {
								n: { e: 157 },
								r: {
									f: 34,
									g: 34,
									k: 34,
									r: 34,
									s: 34
								}
							},
							i: {
								d: 23,
								l: 8,
								m: 23,
								n: 8
							},
							o: 8,
							r: 8
						}
					},
					r: {
						".": 74,
						a: [{
							b: {
								b: 85,
								e: { n: 4 },
								t: 0
							},
							d: { r: 0 },
							e: {
								l: 0,
								m: 47,
								n: 0
							},
							k: { t: 85 },
							l: {
								l: {
									e: {
										g: 27,
										i: 88
									},
									o: 88
								},
								t: [{
									a: 23,
									e: 23
								}, 0],
								u: 0
							},
							m: { p: 0 },
							n: {
								".": 81,
								a: [{ t: 26 }, 142],
								b: {
									a: 23,
									i: 23
								},
								f: [{ ä: { n: 27 } }, 78],
								g: { s: 2 },
								k: 78,
								n: 78,
								r: 9,
								s: 26
							},
							p: { o: 85 },
							r: [{
								e: { n: 4 },
								i: 4
							}, 65],
							t: {
								l: 85,
								t: 85
							},
							u: {
								f: 0,
								k: 0,
								s: 0
							},
							v: 95
						}, 64],
						ä: {
							l: 0,
							m: 29,
							n: 0
						},
						b: { a: 28 },
						c: { h: { i: 5 } },
						e: {
							a: { m: 8 },
							b: { e: { ".": 4 } },
							e: 8,
							f: { f: 0 },
							h: { r: 0 },
							i: { g: 0 },
							l: { e: 85 },
							n: {
								e: [{ r: 114 }, 4],
								g: { a: { g: 27 } },
								s: [{ e: { m: 27 } }, 5],
								t: {
									g: 114,
									h: { u: 27 },
									n: 114
								},
								z: { y: 23 }
							},
							p: { o: 0 },
							q: 95,
							r: { e: { i: { g: 26 } } },
							u: { n: 8 },
							x: 78
						},
						f: {
							a: { r: { m: 120 } },
							e: {
								i: { g: 34 },
								r: {
									g: 34,
									k: 34,
									l: 16
								}
							},
							l: { i: 22 },
							r: {
								e: { c: 16 },
								o: 9
							},
							s: { t: { r: 34 } },
							u: { h: 22 }
						},
						g: {
							e: { n: { s: { e: 33 } } },
							i: { n: { n: 34 } },
							r: {
								i: 22,
								o: { s: 98 }
							},
							s: 99
						},
						i: [{
							c: 4,
							d: { e: 0 },
							l: { l: 0 },
							m: { p: 0 },
							n: {
								d: 85,
								i: [{ t: 26 }, 78],
								s: {
									".": 33,
									e: { k: 55 },
									t: { i: { n: 27 } }
								},
								t: 78
							},
							s: { o: 135 }
						}, 64],
						k: {
							l: 1,
							o: 1,
							s: { p: 8 }
						},
						m: {
							a: {
								b: 22,
								e: { h: 9 },
								n: { g: 16 },
								r: { t: 16 },
								t: { t: 9 }
							},
							ä: { h: 9 },
							e: {
								".": 2,
								i: {
									e: 34,
									n: { h: 34 }
								},
								r: { e: 16 },
								s: 2
							},
							s: 68,
							u: {
								m: 9,
								r: 22
							}
						},
						n: {
							e: { r: { e: 16 } },
							o: { l: 9 }
						},
						o: [{
							f: {
								e: 0,
								f: 0
							},
							r: {
								c: 85,
								g: 0
							}
						}, 64],
						ö: 64,
						p: 1,
						r: { a: 1 },
						s: {
							a: {
								c: 72,
								n: [{ g: 34 }, 9],
								u: {
									e: 5,
									f: 34
								}
							},
							e: {
								b: 9,
								r: {
									e: 34,
									f: 34,
									k: 34,
									t: 34
								},
								x: 9
							},
							i: { n: {
								f: 34,
								t: 34
							} },
							k: 6,
							t: {
								a: {
									f: 9,
									k: 34
								},
								e: {
									l: { e: 34 },
									r: 98
								}
							},
							u: {
								m: 22,
								n: 22
							}
						},
						t: {
							a: { i: 9 },
							e: { r: { z: 34 } },
							s: [{ c: 23 }, 1]
						},
						u: [{
							e: { c: { k: { e: {
								n: 26,
								r: 418
							} } } },
							f: [{ l: 8 }, 68],
							h: { r: 0 },
							m: {
								b: 0,
								h: 0,
								s: 0
							},
							s: 8
						}, 64],
						ü: [{ c: { k: { e: { r: 419 } } } }, 64],
						v: { e: { n: 23 } },
						z: {
							a: [{ c: 8 }, 166],
							e: {
								c: 22,
								g: 9,
								p: 22,
								r: [{
									e: 16,
									k: 16,
									l: 16
								}, 86]
							},
							i: { n: 9 },
							o: { p: 22 },
							w: 6
						}
					},
					s: {
						a: {
							a: { r: 0 },
							b: 1,
							c: { h: { s: 2 } },
							e: {
								h: 0,
								r: 0,
								s: 0
							},
							g: { i: 4 },
							k: 1,
							l: {
								a: [{ r: 2 }, 4],
								i: 88,
								t: { a: 2 },
								z: 88
							},
							m: {
								b: 0,
								m: { a: 2 },
								t: 0
							},
							n: {
								g: 85,
								t: 0,
								z: 0
							},
							r: [{ o: 4 }, 65],
							s: { t: 0 },
							u: { t: { o: 98 } }
						},
						ä: {
							h: 65,
							r: 65,
							s: 113
						},
						b: {
							l: { i: 2 },
							y: 68
						},
						c: {
							e: 65,
							h: [{
								a: {
									b: 78,
									e: { r: 93 },
									k: 78,
									r: 78,
									s: 78
								},
								ä: { r: 78 },
								e: {
									f: 78,
									i: {
										c: 26,
										n: {
											d: 308,
											h: 26
										}
									},
									n: {
										e: 93,
										t: 93
									},
									u: { l: 26 }
								},
								i: [{ m: { p: 93 } }, 9],
								l: {
									a: {
										n: 93,
										p: 26,
										u: { f: 93 }
									},
									e: { m: 93 }
								},
								m: {
									i: { s: 26 },
									o: 78,
									ö: 78,
									u: { s: 93 }
								},
								o: {
									f: 78,
									k: 78,
									r: 78
								},
								u: { r: 78 }
							}, 6],
							o: 65
						},
						d: { e: { s: 103 } },
						e: {
							b: { e: 34 },
							c: 95,
							e: { n: 8 },
							i: [{ d: 66 }, 113],
							k: { e: { l: 15 } },
							n: [{
								d: {
									a: { c: 27 },
									e: { r: { e: 27 } }
								},
								k: 5,
								s: { e: { m: 152 } },
								t: { l: 78 }
							}, 6],
							r: {
								d: 0,
								e: { c: 4 },
								p: { e: 132 }
							},
							x: 153
						},
						g: 0,
						h: { i: { d: 66 } },
						i: {
							d: 65,
							e: { r: {
								".": 34,
								s: { ".": 34 }
							} },
							k: {
								a: {
									s: 4,
									t: 4
								},
								e: { n: 98 }
							},
							n: {
								d: 0,
								f: 0,
								t: 0
							}
						},
						k: 65,
						l: { o: { b: 2 } },
						o: {
							c: 0,
							h: 113,
							p: 113,
							r: {
								b: 0,
								c: 0
							},
							s: { t: 0 },
							t: 0,
							u: 0
						},
						p: {
							a: { t: {
								e: 9,
								z: 9
							} },
							e: {
								c: 129,
								k: 66
							},
							i: {
								c: 0,
								z: 129
							},
							o: { r: { t: {
								".": 33,
								s: 33
							} } },
							r: {
								a: { e: 78 },
								ä: 114
							}
						},
						s: {
							a: { d: 22 },
							e: {
								b: 22,
								c: 22,
								g: 23,
								i: { n: {
									f: 34,
									s: 34
								} },
								k: {
									a: 9,
									r: 23
								},
								m: {
									a: 9,
									ä: 9,
									i: 23
								},
								n: [{ e: 25 }, 23],
								p: 9,
								r: {
									".": 12,
									f: { a: 19 },
									k: { r: 25 },
									l: {
										a: 17,
										e: 91
									},
									w: 25,
									z: 34
								},
								s: { p: 9 },
								t: { e: 9 },
								z: 9
							},
							p: { h: 9 },
							t: {
								a: { l: 34 },
								o: { r: 9 }
							},
							u: [{
								m: 22,
								r: { t: 34 }
							}, 68]
						},
						t: {
							".": 78,
							a: {
								d: 66,
								r: { m: 34 },
								v: [{ e: 34 }, 23]
							},
							e: {
								l: {
									e: 93,
									l: { a: 42 }
								},
								r: {
									".": 7,
									f: { ü: 19 },
									t: { r: 19 }
								},
								s: { s: 16 }
							},
							h: { a: { l: 2 } },
							i: { r: 66 },
							o: { l: 129 },
							ö: { p: 78 },
							r: {
								a: { h: 88 },
								e: { c: { k: 88 } }
							},
							u: { e: { c: 162 } }
						},
						u: {
							e: 188,
							f: 113,
							m: {
								b: 85,
								d: 85,
								g: 78,
								z: 78
							}
						},
						ü: 65,
						y: { a: 65 },
						z: { i: 85 }
					},
					ß: [{
						e: {
							b: 113,
							n: [{ e: 14 }, 1]
						},
						u: 161
					}, 74],
					t: [{
						a: {
							b: {
								l: { o: 2 },
								r: 0
							},
							d: { l: 0 },
							e: {
								h: 0,
								r: 0
							},
							f: {
								e: 88,
								f: 0
							},
							h: 65,
							k: { t: 0 },
							l: {
								g: 0,
								k: 0,
								l: 47,
								t: 85
							},
							m: 95,
							n: {
								a: 0,
								d: 0
							},
							r: 113,
							s: { s: 0 },
							u: {
								f: 0,
								t: 78
							}
						},
						ä: {
							h: 0,
							r: 113
						},
						e: {
							a: 66,
							d: { e: 0 },
							e: 8,
							g: 68,
							h: 66,
							i: {
								".": 0,
								e: 0,
								g: 85,
								w: 0
							},
							l: { a: 4 },
							n: {
								a: { c: 23 },
								e: 24,
								s: 5,
								t: { f: 114 }
							},
							r: {
								a: 103,
								g: { e: { n: { e: 59 } } },
								h: { ö: 114 },
								i: {
									e: 120,
									n: { g: 7 }
								},
								n: { t: 114 },
								w: { ä: 78 }
							},
							s: 9,
							t: 9,
							v: 9,
							x: 65
						},
						f: { i: 68 },
						h: {
							e: { l: 0 },
							i: 113,
							o: 113,
							u: 113
						},
						i: {
							d: 95,
							g: { e: { l: 114 } },
							l: { i: 81 },
							n: {
								d: 0,
								f: 85
							},
							r: 113,
							s: { o: 78 },
							v: { i: 4 }
						},
						o: {
							c: 8,
							e: {
								f: 0,
								r: {
									f: 34,
									s: 34,
									z: 34
								}
							},
							f: 66,
							m: 66,
							p: { s: 78 },
							r: {
								d: 78,
								e: { n: {
									a: 7,
									b: 7,
									c: 7,
									d: 7,
									e: 7,
									f: 7,
									g: 7,
									h: 7,
									i: 7,
									l: 7,
									m: 7,
									r: 7,
									v: 7,
									w: 7,
									z: 7
								} },
								t: 0,
								u: 8
							},
							s: 99
						},
						ö: { l: 65 },
						r: {
							a: { e: { u: 2 } },
							ä: { u: 85 },
							e: {
								a: 0,
								s: 0
							},
							i: { l: 0 },
							o: { u: 85 },
							ö: { t: 0 },
							u: { p: 88 },
							ü: 0
						},
						s: {
							a: { u: 5 },
							c: { h: {
								l: 9,
								o: 9,
								ö: 9
							} },
							e: { r: 0 },
							i: { n: 9 },
							k: [{ y: 0 }, 78],
							p: [{ e: 4 }, 0],
							t: {
								o: 4,
								u: 4
							}
						},
						t: {
							l: 29,
							o: [{ e: 14 }, 0],
							r: { o: 22 },
							s: 99
						},
						u: {
							e: { n: 8 },
							m: 113,
							n: [{ e: 85 }, 1],
							r: {
								e: 4,
								o: 8,
								u: 8
							}
						},
						z: {
							a: 6,
							e: {
								d: 9,
								h: { r: 34 },
								i: { g: 34 },
								n: { e: 16 },
								r: { t: { r: {
									a: 19,
									ä: 19
								} } },
								t: 54
							},
							i: {
								n: 22,
								s: 9
							},
							o: 6,
							ö: 6,
							w: 6
						}
					}, 74],
					u: [{
						m: [{ e: [{ n: { e: 25 } }, 68] }, 186],
						n: { g: { s: { e: { x: 193 } } } }
					}, 121],
					ü: 64,
					v: {
						e: {
							".": 65,
							n: { a: 8 },
							r: {
								a: 8,
								ä: 8
							}
						},
						o: { r: { a: { n: 98 } } },
						r: 6
					},
					x: [{
						a: 6,
						o: [{ r: 6 }, 43],
						t: 29
					}, 69],
					y: { a: 64 },
					z: [{
						a: {
							l: 0,
							r: 0
						},
						e: {
							c: { k: 0 },
							l: { a: 85 },
							n: [{
								e: 85,
								t: { r: { o: 96 } },
								z: 122
							}, 1],
							r: {
								h: {
									o: { e: 96 },
									ö: 132
								},
								l: [{ a: 114 }, 23]
							}
						},
						i: {
							k: 95,
							n: { f: 85 },
							o: 8
						},
						o: {
							f: 1,
							r: 0,
							t: 0
						},
						u: { p: { f: 4 } },
						z: [{ b: 9 }, 29]
					}, 74]
				},
				ü: {
					a: 64,
					b: [{
						a: 79,
						ä: 43,
						c: 74,
						d: 74,
						e: [{
							f: 79,
							l: { e: 8 },
							m: 66,
							n: { a: { u: 31 } },
							r: 14,
							s: 66
						}, 1],
						i: 66,
						l: [{ e: {
							n: 2,
							s: 2
						} }, 0],
						r: 43,
						s: { t: { e: 22 } }
					}, 97],
					c: [{
						h: {
							e: 66,
							i: 66,
							s: { c: 24 }
						},
						k: {
							e: {
								n: [{ ".": 88 }, 23],
								r: {
									b: 34,
									f: 92,
									h: 34,
									k: { e: 91 },
									l: { a: 34 },
									s: 92,
									w: 34,
									z: 92
								}
							},
							i: { n: 78 },
							s: { o: { r: 4 } },
							u: { m: 78 }
						}
					}, 74],
					d: {
						a: 164,
						ä: 65,
						e: {
							c: 1,
							l: 211,
							n: {
								".": 66,
								g: 23,
								s: 66
							}
						},
						i: {
							r: 1,
							t: 1
						},
						o: [{ s: [{ t: 86 }, 4] }, 164],
						ö: 161,
						p: { o: { l: { n: 5 } } },
						r: 113,
						s: 29,
						t: 29,
						u: [{ g: 0 }, 1]
					},
					e: [{
						b: { l: 8 },
						i: 64
					}, 6],
					f: [{
						a: 161,
						ä: 161,
						e: {
							i: 113,
							n: { t: 85 },
							r: { g: { e: { b: 152 } } },
							t: [{ i: 0 }, 1]
						},
						i: 161,
						l: 43,
						s: 125,
						t: {
							a: { n: 9 },
							o: 30,
							r: {
								i: 22,
								o: 22
							},
							s: 8
						},
						u: { m: 65 }
					}, 74],
					g: {
						e: {
							l: {
								a: 139,
								ä: 24,
								d: 103,
								e: {
									c: 4,
									i: { s: 180 },
									n: 4,
									r: 4
								},
								o: 4
							},
							n: { s: 14 }
						},
						l: 161,
						n: 65,
						s: [{ t: 8 }, 1]
					},
					h: {
						a: [{ n: [{ d: 26 }, 14] }, 125],
						e: [{
							i: 113,
							m: [{
								b: 0,
								i: 0
							}, 211],
							n: {
								g: 85,
								t: 85
							},
							r: {
								f: 85,
								k: 122,
								z: 122
							},
							x: 65
						}, 64],
						i: 125,
						l: {
							a: {
								c: 23,
								m: 0,
								u: 8
							},
							ä: 0,
							e: {
								i: 22,
								l: 9,
								n: { e: 16 }
							},
							o: 6,
							ö: 30,
							s: { i: { n: 4 } }
						},
						n: {
							e: 0,
							s: 1
						},
						o: 125,
						r: {
							a: { d: 0 },
							e: {
								h: 0,
								i: {
									".": 34,
									e: 34,
									s: 16
								},
								n: {
									e: 25,
									s: 98
								}
							},
							o: 0,
							u: { n: { g: { s: { g: { e: { n: { e: 45 } } } } } } }
						},
						s: [{
							p: 1,
							t: { e: { i: 2 } }
						}, 43],
						t: { a: 29 },
						u: 64,
						w: 0
					},
					k: 64,
					l: {
						a: [{ d: 6 }, 43],
						e: {
							f: 113,
							i: {
								m: 0,
								n: 0
							},
							r: {
								a: 103,
								e: { i: 26 },
								g: { e: { n: { e: 59 } } },
								i: { n: {
									f: 32,
									t: 32
								} }
							}
						},
						i: { o: 0 },
						l: {
							a: [{
								d: 8,
								n: 8,
								u: 8
							}, 166],
							e: {
								c: 11,
								i: 22,
								n: { t: 9 },
								r: {
									s: 5,
									z: { e: { u: 19 } }
								}
							},
							i: { d: 9 },
							o: 108,
							ö: 6,
							s: [{ k: 8 }, 68]
						},
						o: 161,
						u: 64
					},
					m: {
						a: 161,
						e: {
							n: { t: 78 },
							p: 95,
							r: {
								a: 24,
								i: { n: { t: 32 } },
								z: 85
							}
						},
						i: [{
							d: 113,
							n: 113
						}, 1],
						m: { s: 1 },
						u: 161
					},
					n: [{
						a: [{ c: 1 }, 43],
						d: {
							a: 6,
							e: {
								i: 22,
								l: { a: 13 },
								r: { g: { e: { n: { e: 147 } } } }
							},
							r: 6,
							s: 8,
							u: { n: { g: { s: { g: { e: { n: { e: 45 } } } } } } },
							ü: 6
						},
						e: {
							n: 14,
							r: {
								d: 85,
								l: 122
							}
						},
						f: [{
							a: {
								c: 8,
								k: 8
							},
							e: { i: 8 },
							l: {
								e: 8,
								i: 8
							}
						}, 6],
						g: { l: [{ a: 0 }, 6] },
						k: { o: { h: [{ l: 42 }, 5] } },
						n: { s: { t: 4 } },
						o: 161,
						s: { t: [{
							a: 0,
							e: {
								i: 2,
								r: 5
							},
							r: 0
						}, 6] },
						t: 0,
						u: 64,
						z: {
							a: 6,
							e: { n: 23 },
							i: 30,
							u: [{ n: 22 }, 68],
							w: 6
						}
					}, 74],
					o: 64,
					p: [{
						f: {
							e: { l: 86 },
							l: 8
						},
						i: 64,
						p: {
							a: 30,
							l: 30
						}
					}, 74],
					r: {
						a: 43,
						e: {
							i: 113,
							l: 95,
							n: { t: 323 }
						},
						f: { e: { r: 159 } },
						g: { e: {
							n: { g: 44 },
							r: { a: 23 }
						} },
						i: 64,
						k: { l: 1 },
						m: { e: { c: 23 } },
						o: [{
							e: 23,
							f: { e: 34 },
							m: 23,
							r: 23
						}, 420],
						p: 1,
						r: {
							h: 6,
							s: 1
						},
						s: { t: 6 },
						t: { e: { l: 107 } },
						u: 64,
						z: {
							a: { u: 22 },
							i: { n: 22 },
							o: 6,
							ö: 6,
							t: 23,
							w: 6
						}
					},
					s: {
						c: { h: {
							a: { f: 26 },
							i: 66,
							l: 78
						} },
						e: {
							e: 8,
							n: { e: 14 },
							r: 11,
							s: 8
						},
						l: [{ i: 14 }, 0],
						p: 70,
						s: {
							a: 30,
							c: 30,
							e: { l: {
								e: { r: { s: 39 } },
								i: 13
							} },
							o: 30,
							t: 6
						},
						t: {
							a: 8,
							e: {
								i: 9,
								n: 23
							},
							h: 30,
							l: 9
						}
					},
					ß: 74,
					t: [{
						a: {
							l: 113,
							u: 113
						},
						e: [{
							n: [{ s: 5 }, 1],
							r: {
								a: 14,
								e: {
									i: { s: 49 },
									r: 4
								},
								i: { c: { h: 38 } }
							}
						}, 66],
						h: 161,
						r: 161,
						s: {
							a: 6,
							e: 6,
							t: 6
						},
						t: {
							e: { n: 107 },
							r: 6
						},
						z: {
							a: 6,
							w: 6
						}
					}, 74]
				},
				v: [{
					a: {
						b: {
							r: 1,
							s: 74
						},
						c: 43,
						e: {
							m: 29,
							r: 0
						},
						f: { l: 0 },
						k: 65,
						l: {
							a: { m: 0 },
							e: {
								n: 4,
								r: {
									o: 34,
									p: 34
								}
							},
							l: {
								a: { n: 4 },
								o: 4,
								s: 103
							},
							s: {
								a: 4,
								p: 4,
								u: 4
							}
						},
						m: { t: 79 },
						n: { s: {
							a: 66,
							c: 66
						} },
						r: {
							b: 79,
							d: { r: 24 },
							m: 79,
							t: 79
						},
						s: [{
							e: { k: 22 },
							s: 79,
							t: [{ a: 22 }, 1]
						}, 43],
						t: {
							a: [{ g: 9 }, 108],
							ä: 6,
							e: {
								i: 22,
								m: [{ p: 16 }, 5],
								n: {
									g: 326,
									z: 16
								},
								r: { m: { i: 34 } },
								s: { s: 9 }
							},
							h: 30,
							i: {
								d: 22,
								k: 5,
								n: 22,
								o: { n: { s: { ".": 27 } } }
							},
							o: {
								p: 22,
								r: {
									a: 16,
									d: 16,
									g: 9
								}
							},
							r: 30,
							s: {
								a: 8,
								p: 11,
								t: 23
							},
							u: 30,
							y: 6,
							z: 8
						},
						u: 69,
						x: 69
					},
					b: 84,
					c: 69,
					d: [{ i: { e: 1 } }, 84],
					e: {
						a: [{
							k: 0,
							l: 168,
							n: 0,
							r: 0
						}, 6],
						b: 1,
						c: 43,
						e: 125,
						f: { f: 9 },
						g: 1,
						i: {
							g: 79,
							n: 79,
							t: [{ s: 86 }, 68]
						},
						l: {
							a: {
								r: 28,
								u: 22
							},
							o: {
								p: 26,
								s: 14
							}
						},
						m: {
							b: { e: 5 },
							p: 79
						},
						n: {
							d: {
								i: 5,
								u: 82
							},
							e: {
								n: 23,
								r: {
									g: 116,
									s: { a: 19 }
								}
							},
							i: { n: 22 },
							k: 68,
							t: {
								a: { g: 117 },
								d: 82,
								s: { t: 23 }
							},
							u: 68,
							z: { e: { r: [{ e: 49 }, 42] } }
						},
						o: { f: 0 },
						p: [{ n: 0 }, 43],
						r: [{
							a: {
								".": 0,
								d: {
									a: 2,
									e: 2
								},
								n: {
									d: 2,
									e: 2
								},
								s: 23
							},
							b: {
								a: { r: { t: 49 } },
								l: {
									e: { i: 34 },
									i: 31
								}
							},
							d: 11,
							e: [{
								c: 0,
								g: 0,
								i: {
									f: 2,
									g: 2,
									n: [{ s: { t: { r: 131 } } }, 27]
								},
								m: 0,
								s: [{ t: 34 }, 0]
							}, 68],
							f: [{ l: 34 }, 184],
							g: 165,
							i: { t: 0 },
							k: 68,
							m: { e: { n: { s: 32 } } },
							n: {
								a: 23,
								e: 11
							},
							s: {
								e: { p: 4 },
								t: { a: 34 },
								w: 8
							},
							t: [{ e: { r: 27 } }, 9],
							u: {
								e: 5,
								s: 0
							},
							ü: 23,
							z: 68
						}, 205],
						s: {
							p: 6,
							t: { i: [{ e: 5 }, 8] }
						},
						t: {
							e: { r: 14 },
							o: 14
						},
						u: [{ r: 6 }, 125]
					},
					f: [{ g: { h: 9 } }, 69],
					g: 84,
					h: 69,
					i: {
						a: {
							n: { a: 0 },
							r: 222,
							t: 99
						},
						c: 6,
						d: { s: { t: 11 } },
						e: {
							h: {
								a: 24,
								s: 14
							},
							l: {
								a: 139,
								e: [{ r: { z: 61 } }, 5]
							},
							n: { e: 9 },
							r: {
								a: { d: 26 },
								e: {
									c: 4,
									i: 36,
									r: 31
								},
								s: 5
							},
							w: 73
						},
						g: 1,
						l: {
							a: 30,
							ä: 6,
							e: {
								h: 54,
								i: 9,
								r: [{ s: 16 }, 5]
							},
							i: { n: 22 },
							l: { e: { ".": 4 } },
							o: 30
						},
						m: { a: 166 },
						n: {
							a: 30,
							v: 79,
							z: { i: { n: 4 } }
						},
						r: { e: { n: 107 } },
						s: {
							a: 222,
							e: [{ n: 86 }, 68],
							i: 0,
							o: [{ r: 2 }, 4],
							u: 1
						},
						t: [{ a: { m: 9 } }, 1],
						z: [{ e: [{
							i: 14,
							s: 14
						}, 4] }, 0]
					},
					j: 74,
					k: 121,
					l: [{
						e: 66,
						i: {
							c: 74,
							e: 65
						}
					}, 70],
					m: [{ w: { a: 68 } }, 69],
					n: 69,
					o: {
						b: [{
							e: 6,
							l: 4
						}, 64],
						g: {
							e: [{ l: 86 }, 68],
							u: 6
						},
						l: { l: {
							a: 24,
							e: {
								i: 4,
								n: [{ d: 49 }, 98],
								r: [{
									f: 7,
									t: 7
								}, 98]
							},
							i: 4
						} },
						n: { s: 11 },
						p: { e: 6 },
						r: [{
							a: [{ n: {
								s: { c: { h: { l: 19 } } },
								z: { e: 19 }
							} }, 9],
							d: { e: 34 },
							e: [{ s: 8 }, 166],
							i: {
								e: 9,
								m: 9,
								n: 9
							},
							o: 166,
							ö: 6,
							s: [{ c: { h: 98 } }, 68],
							t: { a: 34 }
						}, 186],
						y: 186
					},
					ö: { c: 6 },
					p: [{ s: 66 }, 121],
					q: 74,
					r: {
						a: 69,
						ä: 64,
						e: { e: 65 },
						i: { s: 66 }
					},
					s: [{
						a: { u: 68 },
						c: 6,
						o: { n: 68 },
						p: 70,
						t: {
							a: 66,
							e: {
								l: 66,
								u: 66
							},
							r: 109
						},
						u: 186,
						z: 70
					}, 74],
					t: 84,
					u: {
						e: [{ n: { ".": 0 } }, 186],
						m: {
							f: 74,
							g: 74,
							k: 74
						}
					},
					v: 74,
					w: 74,
					z: 74
				}, 76],
				w: [{
					a: {
						a: 72,
						b: { b: { l: 4 } },
						c: [{ h: {
							o: 0,
							t: [{ r: {
								a: 27,
								ä: 27
							} }, 72],
							u: 0
						} }, 65],
						e: {
							l: { d: 72 },
							n: { g: 75 },
							s: 72,
							u: 66
						},
						f: { f: { e: [{ l: 42 }, 5] } },
						g: {
							e: [{ n: 421 }, 0],
							n: 30
						},
						h: [{ l: {
							e: {
								n: [{ t: 49 }, 98],
								r: 4
							},
							i: 24,
							s: 103
						} }, 72],
						i: { b: 1 },
						k: { l: 8 },
						l: {
							a: { c: 296 },
							d: [{
								a: 139,
								e: {
									c: 4,
									l: 4,
									n: { k: 7 }
								},
								i: { n: 4 },
								r: 24
							}, 72],
							e: {
								".": 0,
								s: 9
							},
							f: 68,
							i: 0,
							m: 73,
							o: 6,
							t: {
								a: 24,
								e: { r: {
									e: 42,
									f: 49,
									l: 7
								} },
								h: 24,
								i: { n: 36 },
								o: 24,
								r: { i: 4 },
								s: { t: { a: 27 } },
								u: { r: 4 }
							},
							z: [{
								e: [{ n: [{ s: 38 }, 42] }, 5],
								w: 4
							}, 72]
						},
						m: { m: { e: { i: 4 } } },
						n: {
							a: [{ u: 9 }, 0],
							d: {
								a: {
									b: 4,
									n: 4,
									r: 36,
									s: 36
								},
								e: {
									b: 36,
									c: 4,
									l: { s: 38 },
									r: 83
								},
								i: { n: 26 },
								o: { b: 4 },
								r: 4,
								u: { e: 4 }
							},
							g: {
								e: 34,
								s: 86
							},
							n: 72,
							z: {
								a: 24,
								e: [{
									n: { d: 61 },
									r: 36
								}, 5]
							}
						},
						p: 6,
						r: {
							e: [{
								f: 9,
								i: [{ n: 98 }, 14],
								n: 0
							}, 72],
							m: {
								a: 4,
								i: 24
							},
							n: 72,
							t: {
								h: 4,
								s: { t: 23 }
							},
							u: 8,
							z: {
								a: 4,
								e: {
									i: 36,
									l: 4,
									n: { t: 7 }
								}
							}
						},
						s: [{
							a: 29,
							c: { h: {
								a: 9,
								e: {
									".": 2,
									i: 25,
									n: 2
								},
								l: 170,
								m: 9,
								u: { n: 2 },
								w: 9
							} },
							e: 0,
							h: 29,
							s: { e: { r: { e: 42 } } },
							u: 0
						}, 72],
						t: { t: [{ e: { s: 25 } }, 72] }
					},
					ä: {
						h: [{
							l: { e: { i: 4 } },
							r: { i: 8 }
						}, 72],
						l: { d: 72 },
						n: {
							d: { e: { s: 25 } },
							g: 74
						},
						r: { m: { e: { i: 25 } } },
						s: 72,
						u: 69
					},
					b: [{ u: 1 }, 84],
					c: 69,
					d: 74,
					e: {
						a: 6,
						b: {
							a: 30,
							e: {
								a: { t: 42 },
								e: 14
							},
							i: 30,
							l: 30,
							o: 6,
							r: 30,
							s: { p: 8 }
						},
						c: [{
							h: { a: 0 },
							k: {
								e: {
									".": 2,
									n: { ".": 2 },
									s: 2
								},
								s: 5
							}
						}, 65],
						e: [{ d: 14 }, 1],
						f: [{ l: 6 }, 74],
						g: [{
							a: 30,
							e: {
								i: 22,
								n: { g: 44 },
								r: {
									k: 16,
									s: { c: 34 }
								}
							},
							i: {
								m: 9,
								n: 9
							},
							l: 30,
							n: 30,
							o: 108,
							r: 30,
							s: {
								a: 31,
								t: 23
							}
						}, 72],
						h: [{ r: {
							a: 103,
							e: {
								i: 4,
								r: 251
							},
							o: 103
						} }, 72],
						i: {
							b: {
								e: 34,
								l: { e: 4 },
								s: 23
							},
							d: {
								e: [{ r: 25 }, 8],
								r: 8
							},
							e: 74,
							f: [{
								e: { l: { d: 32 } },
								s: 5
							}, 74],
							g: {
								r: { a: 4 },
								s: 5
							},
							k: 144,
							l: 72,
							n: {
								a: 4,
								e: {
									n: { z: 7 },
									r: { z: 26 }
								},
								s: { a: { u: 38 } }
							},
							s: {
								a: {
									n: 4,
									s: 4
								},
								e: {
									r: {
										g: 32,
										h: 32
									},
									x: 42
								},
								h: 72,
								s: {
									e: { l: 27 },
									p: { i: 27 }
								},
								t: { r: 31 }
							},
							t: {
								a: {
									k: { t: { ".": 7 } },
									l: 4
								},
								r: { a: 36 },
								s: 14
							}
						},
						l: {
							e: { n: 107 },
							k: { l: 4 },
							l: { e: [{ n: [{ d: { e: { f: 59 } } }, 42] }, 5] },
							s: { c: { h: {
								l: 7,
								r: 7
							} } },
							t: {
								a: 139,
								e: [{
									b: 4,
									i: 26,
									l: 4,
									n: {
										d: { e: 61 },
										t: 7
									},
									r: [{
										e: 26,
										n: 26,
										s: 26,
										w: 26,
										z: 26
									}, 4],
									s: { c: 49 }
								}, 5],
								h: 4,
								i: 24,
								o: 4,
								r: 24,
								u: 24
							}
						},
						n: {
							a: 68,
							d: { e: {
								g: { e: { n: { e: 147 } } },
								s: 98
							} },
							f: 8,
							k: {
								a: { u: 4 },
								l: { a: 36 },
								r: { i: 36 }
							},
							o: 6,
							s: 68
						},
						r: {
							a: 165,
							b: {
								e: {
									e: 25,
									i: 25,
									s: 98
								},
								s: 107,
								u: 72
							},
							c: 74,
							d: {
								e: {
									i: 25,
									n: { s: 83 }
								},
								u: 72
							},
							e: { r: 5 },
							g: {
								a: [{
									m: 36,
									n: 4
								}, 5],
								e: {
									l: [{ s: 422 }, 32],
									n: { t: 61 }
								},
								l: 24,
								n: 4,
								o: 24,
								r: 24,
								s: 5
							},
							i: [{
								n: { d: 5 },
								o: 184
							}, 85],
							k: {
								".": 72,
								a: 24,
								ä: 4,
								e: [{ r: { z: 26 } }, 72],
								i: 24,
								l: 24,
								n: { e: 4 },
								o: {
									p: 4,
									r: 36
								},
								r: { e: 36 },
								s: 72,
								u: 4,
								ü: 4
							},
							o: 8,
							ö: 8,
							s: {
								h: 11,
								t: { a: { r: 7 } }
							},
							t: {
								a: [{
									b: 26,
									k: 26,
									n: 26
								}, 4],
								ä: { n: 36 },
								e: {
									i: { g: 49 },
									r: {
										g: 180,
										m: 49,
										o: 49,
										ö: 49
									}
								},
								h: 24,
								i: [{ n: 36 }, 72],
								o: 139,
								r: {
									e: 4,
									i: 36
								},
								s: {
									k: 26,
									t: 5
								},
								u: {
									m: 36,
									r: 36
								}
							}
						},
						s: {
							e: [{ n: { s: 5 } }, 72],
							p: 6,
							t: [{
								a: 14,
								e: [{
									c: 26,
									i: 26,
									m: { p: 7 },
									n: {
										d: {
											".": 49,
											e: 26
										},
										g: 7
									},
									r: { w: { e: { i: 49 } } },
									x: 4
								}, 5],
								h: 4,
								i: 4,
								o: [{ r: 4 }, 103],
								r: 14,
								u: 4
							}, 9]
						},
						t: {
							s: 74,
							t: [{
								a: 4,
								r: 14,
								s: 14
							}, 72]
						},
						u: 43,
						y: 69
					},
					f: 69,
					g: 74,
					h: {
						i: [{ t: 4 }, 1],
						o: 66
					},
					i: {
						c: {
							h: { t: { s: { e: 19 } } },
							k: { a: 0 }
						},
						d: 72,
						e: {
							b: 74,
							c: 112,
							d: { e: 5 },
							l: { a: 34 },
							n: { e: 23 }
						},
						g: {
							l: 6,
							s: { c: 23 }
						},
						k: [{ i: 4 }, 0],
						l: { d: [{
							a: 139,
							e: { l: 4 },
							r: 4
						}, 72] },
						m: { m: {
							a: 4,
							e: { n: { t: 49 } },
							u: 24
						} },
						n: {
							a: 0,
							d: {
								a: 24,
								e: {
									c: 117,
									i: 36,
									r: { z: 49 }
								},
								r: [{ i: 26 }, 398]
							},
							e: [{ n: 86 }, 68],
							g: {
								l: 24,
								r: 24,
								s: [{ e: 26 }, 5]
							},
							k: { l: 4 },
							n: {
								e: { r: {
									h: 7,
									s: { c: 61 },
									w: 7
								} },
								o: 4
							},
							s: { k: 8 }
						},
						r: [{
							k: [{ e: { n: { e: 7 } } }, 72],
							n: 74,
							t: 72
						}, 6],
						s: {
							c: { h: {
								e: { f: 33 },
								l: 170,
								o: 9,
								r: 9
							} },
							e: [{ n: 2 }, 4],
							s: [{ z: 23 }, 72],
							t: { r: 24 }
						},
						t: {
							h: 0,
							z: {
								i: [{ n: 4 }, 72],
								l: 72
							}
						}
					},
					j: 65,
					k: 69,
					l: 69,
					m: 69,
					n: [{ s: { p: 30 } }, 74],
					o: {
						c: [{ h: {
							a: 9,
							e: 5
						} }, 178],
						h: [{
							l: { e: {
								i: 4,
								t: 117
							} },
							n: { a: 4 },
							r: 8
						}, 72],
						l: {
							f: [{ r: 4 }, 72],
							l: {
								a: 24,
								e: { i: 4 },
								s: 5
							}
						},
						r: {
							a: 8,
							i: 30,
							k: { a: 14 },
							t: {
								a: 14,
								ä: 14,
								e: [{
									i: 26,
									l: 4,
									r: {
										f: 49,
										h: 49
									}
								}, 72],
								h: 14,
								o: 4,
								r: 24,
								s: 423
							},
							u: 8,
							ü: 8
						}
					},
					ö: {
						l: { f: {
							a: 4,
							o: 4,
							t: 75
						} },
						r: { g: 1 }
					},
					p: 69,
					q: 74,
					r: { o: 69 },
					s: [{
						e: { r: { e: 14 } },
						h: 109,
						k: {
							a: 65,
							i: 6,
							y: 6
						},
						t: 6,
						u: 161
					}, 69],
					t: [{ i: 1 }, 84],
					u: {
						c: [{ h: { s: {
							a: 23,
							c: 23,
							p: 23
						} } }, 72],
						e: {
							c: 72,
							l: { e: 8 },
							r: {
								f: 72,
								g: 72,
								s: [{ t: 83 }, 23]
							}
						},
						f: 121,
						n: {
							d: {
								a: 24,
								ä: 4,
								r: 14
							},
							g: [{
								r: 24,
								s: { c: 26 }
							}, 74],
							s: [{ c: { h: {
								e: { i: 42 },
								l: 42
							} } }, 1]
						},
						r: {
							f: {
								a: 24,
								e: {
									i: 36,
									l: 4,
									r: 4
								},
								l: 24,
								o: 24
							},
							m: [{
								a: 24,
								e: {
									i: 4,
									r: 4,
									s: [{ s: 49 }, 98]
								},
								i: 24
							}, 72],
							s: [{ t: [{ a: 25 }, 72] }, 1]
						},
						s: [{ t: { e: 8 } }, 1],
						t: [{ z: 68 }, 30]
					},
					ü: {
						c: 72,
						h: 72,
						r: {
							f: 72,
							g: 72,
							s: { t: 72 }
						}
					},
					w: 74,
					z: 74
				}, 76],
				x: {
					a: [{
						".": 76,
						b: [{
							e: 6,
							r: 6,
							y: 68
						}, 74],
						c: 97,
						d: 97,
						e: 424,
						f: { l: 0 },
						g: 425,
						l: {
							a: 8,
							l: 73
						},
						m: [{ e: { r: 0 } }, 6],
						n: [{
							".": 65,
							a: 6,
							b: 66,
							e: 124,
							t: {
								h: 23,
								i: 81
							},
							z: { i: 81 }
						}, 74],
						r: 6,
						s: 97,
						u: 74,
						z: 6
					}, 64],
					b: 84,
					c: [{
						a: { l: 68 },
						e: 64,
						h: 64,
						l: 64
					}, 74],
					d: [{
						a: 1,
						i: { e: 1 }
					}, 74],
					e: [{
						f: 69,
						g: 172,
						i: 69,
						k: 74,
						l: [{
							".": 72,
							a: 8,
							e: { i: 0 }
						}, 6],
						m: { p: 74 },
						n: [{
							k: 68,
							s: 99
						}, 65],
						p: 121,
						r: {
							l: [{ a: 4 }, 79],
							s: 99,
							z: 66
						},
						u: 69,
						x: 69
					}, 76],
					f: [{ i: 66 }, 121],
					g: 84,
					h: 69,
					i: [{
						a: 74,
						b: 1,
						c: [{ h: 23 }, 43],
						d: {
							a: { n: 0 },
							e: [{
								i: 22,
								m: 22
							}, 68],
							i: 68,
							o: 109
						},
						e: 272,
						k: 225,
						l: {
							a: {
								r: 9,
								u: 22
							},
							e: { r: 22 },
							o: 6,
							u: 30
						},
						m: [{ p: 66 }, 76],
						n: { s: 99 },
						p: 76,
						s: {
							a: 30,
							c: 72,
							e: 30,
							o: { r: 22 },
							s: 68,
							u: 6
						},
						t: { u: 109 }
					}, 65],
					k: [{ a: { l: 68 } }, 121],
					l: [{
						a: 66,
						ä: 66,
						e: 66,
						o: 66
					}, 199],
					m: [{ o: { n: 68 } }, 69],
					n: 69,
					o: {
						d: [{ u: 6 }, 64],
						e: 244,
						l: 70,
						n: { e: { n: [{ d: 16 }, 5] } },
						r: 70,
						s: 1,
						t: 65
					},
					ö: 121,
					p: [{
						a: {
							r: 66,
							u: 66
						},
						h: 66,
						l: { o: { r: 66 } },
						o: { r: { t: {
							a: 23,
							e: { r: 191 },
							r: 13
						} } },
						u: 66
					}, 121],
					r: 69,
					s: [{
						h: 66,
						t: 1
					}, 121],
					t: [{
						a: [{
							b: 153,
							k: 65,
							n: { e: 9 },
							u: 65
						}, 43],
						ä: [{
							n: 65,
							s: 65
						}, 43],
						b: { l: { o: [{ c: { k: 193 } }, 5] } },
						e: {
							b: 95,
							d: 95,
							i: {
								g: 85,
								n: 0
							},
							l: 113,
							n: { t: 85 },
							r: {
								f: 122,
								g: 122,
								k: 122,
								l: 122,
								s: [{
									c: 114,
									e: 114
								}, 23],
								w: 85,
								z: 122
							},
							v: 95,
							x: 113
						},
						f: { i: { l: 23 } },
						h: [{ i: 65 }, 43],
						i: {
							d: 113,
							l: {
								a: 4,
								i: { n: 4 },
								l: { u: 3 }
							},
							m: 113,
							n: {
								d: 0,
								f: 0,
								h: 0,
								s: 0
							}
						},
						o: [{
							b: 65,
							r: 65
						}, 125],
						r: {
							a: {
								b: 103,
								c: 14,
								l: 14,
								n: { d: 2 },
								u: { m: 2 }
							},
							e: {
								c: 0,
								p: 85,
								s: 85
							},
							o: { l: 85 }
						},
						s: 29,
						u: {
							e: 8,
							m: 113,
							n: 113,
							p: 65,
							r: { a: { l: 34 } }
						}
					}, 74],
					u: [{
						a: 43,
						e: 43,
						m: 64,
						n: [{ t: 74 }, 6],
						s: [{
							a: 68,
							s: 68,
							t: 8
						}, 205]
					}, 76],
					v: [{
						e: 66,
						i: { l: 68 },
						o: 66
					}, 167],
					w: 74,
					y: { ".": 76 }
				},
				y: {
					a: {
						c: [{ h: [{ t: {
							r: 13,
							s: 100
						} }, 65] }, 76],
						h: 43,
						i: 125,
						l: {
							".": 66,
							a: 0,
							b: 66
						},
						n: {
							g: 1,
							k: 66,
							z: 66
						},
						r: { o: 6 },
						s: { p: 29 },
						u: 64
					},
					ä: { t: 64 },
					b: { r: 6 },
					c: [{
						e: { r: 23 },
						h: {
							i: { a: 78 },
							n: 8
						}
					}, 64],
					d: {
						a: { l: 0 },
						r: {
							i: [{ d: 86 }, 68],
							o: 14
						}
					},
					e: [{
						c: 65,
						d: 6,
						f: 65,
						l: 65,
						n: {
							e: 6,
							n: 1,
							o: 124
						},
						r: {
							a: 99,
							i: 65,
							n: 73
						},
						s: {
							".": 65,
							p: 1
						},
						t: { h: 6 }
					}, 64],
					f: [{ e: { n: 68 } }, 70],
					g: {
						l: 6,
						r: { o: { s: 14 } }
					},
					h: [{ r: 1 }, 64],
					i: 121,
					k: [{
						e: { n: 8 },
						s: 0,
						t: 0
					}, 70],
					l: {
						a: {
							c: 0,
							e: { t: 0 },
							k: 66,
							m: 95,
							n: [{
								e: 14,
								t: {
									".": 88,
									e: 162,
									i: 162
								}
							}, 1],
							r: 0,
							t: 66
						},
						ä: { t: 0 },
						c: 0,
						e: {
							".": 65,
							i: { s: 8 },
							s: 113,
							t: 95
						},
						i: { n: {
							d: { e: 98 },
							e: {
								".": 4,
								s: 4
							}
						} },
						k: 1,
						l: { a: { k: 22 } },
						o: {
							i: { d: 86 },
							n: { i: { e: 25 } },
							r: { a: 0 }
						},
						s: 125,
						t: { r: { i: 86 } },
						u: 64
					},
					m: [{
						a: {
							e: 9,
							n: 9
						},
						ä: { r: 9 },
						e: { l: 9 },
						p: [{
							h: {
								a: 9,
								o: { r: 9 }
							},
							i: { e: 14 }
						}, 125]
					}, 74],
					n: [{
						a: [{
							e: { r: 23 },
							n: 113
						}, 64],
						ä: { r: 1 },
						d: { r: { o: { m: { a: 19 } } } },
						e: {
							".": 66,
							c: 4
						},
						k: 1,
						o: [{
							d: 1,
							t: 1,
							v: 1
						}, 43],
						t: [{ a: 68 }, 29],
						u: 64
					}, 74],
					o: {
						d: 65,
						f: [{ f: 14 }, 1],
						g: [{ a: 24 }, 426],
						n: {
							a: { l: { s: 100 } },
							n: { e: 4 },
							t: 66
						},
						p: { e: 109 },
						r: { u: 0 },
						s: [{ ".": 66 }, 43],
						t: { ".": 66 },
						u: [{ t: { a: 14 } }, 64]
					},
					p: [{
						a: {
							b: 29,
							n: 1
						},
						ä: { n: 0 },
						e: {
							c: 65,
							r: 4,
							s: { c: 78 }
						},
						i: {
							d: 95,
							e: 1,
							n: 113
						},
						l: { o: 113 },
						o: { t: 99 },
						s: 161,
						t: { h: 0 },
						u: { m: 113 },
						ü: 65
					}, 69],
					r: [{
						a: {
							e: { i: 14 },
							s: { t: 23 }
						},
						ä: { i: 8 },
						h: 65,
						i: { e: { r: {
							".": 34,
							s: 34
						} } },
						o: [{ s: { t: { e: 36 } } }, 186],
						r: 1
					}, 64],
					s: [{
						a: { u: 68 },
						c: 6,
						e: [{
							i: { n: 5 },
							n: 73,
							s: 99
						}, 186],
						h: { o: 66 },
						n: 109,
						p: { o: 6 },
						t: {
							e: [{
								m: 2,
								n: 23
							}, 4],
							h: { e: 9 },
							i: { e: { r: 26 } },
							o: { l: [{ e: 23 }, 9] },
							r: { i: 9 },
							y: 109
						},
						u: [{ r: 113 }, 1],
						z: 70
					}, 74],
					t: {
						e: {
							n: 73,
							s: 65
						},
						h: [{
							e: 9,
							i: { e: 14 }
						}, 6],
						o: [{ s: 99 }, 66]
					},
					u: [{ r: [{ e: 14 }, 6] }, 64],
					v: {
						e: { t: 68 },
						o: { n: 23 }
					},
					w: { u: { r: { s: 5 } } },
					x: 64,
					y: 64,
					z: { e: { r: { i: 31 } } }
				},
				z: [{
					a: {
						a: 69,
						b: 69,
						c: {
							c: 74,
							h: [{
								a: 0,
								ä: 0
							}, 79]
						},
						d: 121,
						e: [{
							c: 177,
							h: 65,
							m: 79,
							n: {
								d: 82,
								g: { s: 116 }
							},
							r: { m: 66 },
							s: { s: 0 },
							t: 79,
							u: {
								s: 82,
								ß: 82
							}
						}, 6],
						f: {
							a: 28,
							f: 79,
							l: 0
						},
						g: {
							a: 6,
							r: 0
						},
						h: [{
							n: { e: { r: 251 } },
							o: { l: 0 }
						}, 124],
						i: [{ m: 0 }, 65],
						k: [{
							k: 79,
							l: 0
						}, 64],
						l: {
							b: 79,
							d: 79,
							e: 4,
							l: 79,
							p: 79,
							t: 79
						},
						m: 69,
						n: {
							a: 427,
							b: 74,
							d: 99,
							f: 74,
							g: {
								a: 82,
								e: {
									b: 116,
									l: 88
								},
								l: 66,
								s: 82
							},
							h: 74,
							k: {
								a: 4,
								l: 4
							},
							l: 74,
							m: 79,
							o: 144,
							p: 74,
							r: 74,
							s: [{ ".": 78 }, 264],
							t: { i: 86 },
							w: 74
						},
						o: 1,
						p: {
							f: { l: 14 },
							o: 172,
							p: { l: { e: 4 } }
						},
						q: 121,
						r: {
							".": 72,
							b: 79,
							c: 74,
							e: { s: 14 },
							g: 79,
							m: 79,
							t: {
								i: 82,
								r: 24,
								s: 5
							},
							z: 79
						},
						s: [{
							b: 1,
							p: 1
						}, 64],
						t: 64,
						u: {
							b: 81,
							f: 215,
							g: 79,
							k: 79,
							n: 72,
							r: 66,
							s: {
								b: 66,
								f: 66,
								g: 82,
								l: 82,
								s: 82,
								w: 82
							},
							ß: 79,
							t: 79
						}
					},
					ä: {
						c: 121,
						h: {
							l: {
								e: { i: 4 },
								i: { n: 4 }
							},
							n: { l: 75 },
							r: 8
						},
						m: 69,
						n: {
							d: 79,
							g: { s: 66 }
						},
						p: 64,
						r: {
							g: 66,
							m: 79
						},
						t: 69,
						u: {
							g: 74,
							s: 79,
							ß: 74
						},
						x: 74
					},
					b: [{
						e: [{ r: { e: 23 } }, 66],
						o: 66,
						u: { e: { b: 14 } },
						ü: { b: 8 },
						y: 1
					}, 84],
					c: 69,
					d: [{
						a: { n: 68 },
						ä: 186,
						i: {
							e: 1,
							s: { t: { r: 34 } }
						},
						s: 66,
						u: { e: { b: 14 } },
						ü: { b: 8 }
					}, 84],
					e: {
						b: {
							e: { n: 77 },
							r: { a: 86 }
						},
						c: { h: {
							o: 82,
							s: 14
						} },
						d: [{ i: { t: 9 } }, 1],
						e: 125,
						f: {
							f: 79,
							l: 1
						},
						g: [{ a: { l: 9 } }, 1],
						h: {
							e: {
								m: 9,
								n: 107
							},
							l: 1,
							n: {
								a: 14,
								e: { n: 36 },
								s: 5
							}
						},
						i: {
							c: { h: { o: 34 } },
							f: 99,
							k: 68,
							l: { e: [{ n: 42 }, 115] },
							n: [{
								".": 0,
								a: 146,
								d: { e: 23 },
								e: [{ n: 98 }, 24],
								o: 78,
								s: { e: 3 }
							}, 79],
							s: [{
								k: 8,
								p: 8,
								t: 8
							}, 68],
							t: {
								a: 24,
								ä: 4,
								e: [{
									b: 4,
									i: 4,
									l: 4,
									r: 271
								}, 5],
								o: 24,
								r: [{
									e: 26,
									i: 26
								}, 4],
								s: { t: { o: 27 } }
							}
						},
						l: {
							a: [{
								b: { r: 34 },
								d: 11,
								e: 8,
								m: 8,
								n: [{
									e: 157,
									g: 34
								}, 23],
								u: 8
							}, 6],
							ä: 30,
							d: 11,
							e: {
								d: 9,
								i: {
									e: { r: 19 },
									g: 16,
									s: 2
								},
								k: [{ t: 75 }, 129],
								m: { e: 75 },
								n: 22,
								r: [{ e: 25 }, 22],
								s: 9,
								x: 8
							},
							i: {
								d: 8,
								n: [{ f: 9 }, 8],
								t: 77
							},
							l: {
								a: {
									b: 4,
									c: 36,
									r: { t: 32 }
								},
								e: {
									i: { n: 7 },
									r: { z: 32 }
								},
								s: 103
							},
							o: [{ b: 8 }, 6],
							p: 68,
							s: {
								t: [{ e: 34 }, 23],
								z: 8
							},
							t: {
								a: { u: 4 },
								i: { n: 36 }
							},
							u: [{
								n: { k: 34 },
								s: 9
							}, 68]
						},
						m: {
							b: { e: 5 },
							e: 4,
							i: { s: 9 },
							p: 79
						},
						n: {
							a: {
								d: { e: 4 },
								g: 23,
								t: { t: 2 },
								u: 8
							},
							ä: 6,
							d: { e: {
								c: 5,
								k: 5,
								s: 5
							} },
							e: {
								c: 0,
								n: { e: 157 },
								r: {
									k: { e: 34 },
									n: 34,
									t: { r: 34 },
									w: 9
								}
							},
							f: 99,
							g: {
								e: {
									".": 219,
									n: { e: [{ r: 38 }, 19] }
								},
								p: 75,
								r: 23
							},
							i: {
								d: 9,
								n: { n: 34 }
							},
							k: 68,
							n: 8,
							o: 30,
							s: {
								a: { n: 4 },
								c: { h: 98 },
								e: {
									m: 4,
									r: 4
								},
								p: { o: 23 }
							},
							t: {
								n: { a: 116 },
								r: { a: { e: 26 } },
								s: 14
							},
							z: {
								a: { r: 36 },
								e: { r: {
									s: 49,
									t: 7,
									w: 7
								} },
								i: { n: 4 },
								y: 4
							}
						},
						o: { r: 1 },
						p: {
							e: { n: 9 },
							f: 29,
							p: { e: 86 }
						},
						r: {
							a: {
								d: 8,
								e: 8,
								g: 11,
								n: 8,
								t: 22
							},
							ä: 30,
							e: {
								i: {
									g: { n: 189 },
									n: 9
								},
								m: { i: 9 },
								n: { d: 34 },
								r: { w: 34 },
								t: 54
							},
							f: {
								o: { l: 116 },
								ü: { l: 116 }
							},
							g: {
								a: { e: 116 },
								ä: 82,
								o: { n: 4 },
								u: 181
							},
							i: {
								d: 54,
								n: {
									d: { i: 19 },
									f: 5,
									h: 5,
									t: { e: 19 }
								}
							},
							l: {
								".": 83,
								a: {
									n: { g: 7 },
									u: { b: 7 }
								},
								ä: { u: 4 },
								e: {
									b: 116,
									i: 4
								},
								o: 5
							},
							m: {
								a: { e: { c: 7 } },
								ä: { c: 219 },
								e: 83
							},
							n: {
								a: { n: 4 },
								e: {
									b: 117,
									r: { b: 7 }
								}
							},
							o: {
								b: { e: 34 },
								s: 0,
								u: 9
							},
							ö: { s: 0 },
							q: 79,
							s: [{
								a: {
									e: 88,
									t: 116,
									u: 98
								},
								ä: 82,
								k: 8,
								t: { r: { e: { c: 220 } } }
							}, 68],
							t: {
								a: {
									g: 117,
									r: 4
								},
								e: [{
									m: { p: 49 },
									n: 98,
									r: [{
										e: 49,
										l: 7
									}, 42]
								}, 5],
								i: { n: 36 },
								o: { n: 4 },
								r: { a: { u: 49 } },
								s: 103
							},
							w: { e: { r: { b: 189 } } },
							z: { ä: 4 }
						},
						s: {
							".": 78,
							a: [{ u: 8 }, 1],
							c: { h: 0 },
							e: { r: 8 },
							p: { h: 4 },
							s: {
								a: [{
									g: 26,
									n: 26
								}, 151],
								e: {
									b: 4,
									n: [{ d: 49 }, 98],
									r: [{
										f: 26,
										z: 26
									}, 329]
								},
								o: { r: { t: {
									".": 49,
									e: {
										".": 61,
										n: 61
									},
									s: 49
								} } },
								p: {
									a: 4,
									o: 4
								},
								u: {
									m: 4,
									r: 251
								}
							},
							t: {
								a: { u: 2 },
								i: { e: 4 },
								r: { a: 2 }
							}
						},
						t: {
							a: {
								p: 77,
								t: 75
							},
							h: 172,
							t: { s: 75 }
						},
						u: {
							g: {
								a: 14,
								e: {
									i: 4,
									l: 4,
									m: 117,
									n: 5,
									r: { s: { c: 49 } }
								},
								r: 24
							},
							l: 79,
							m: 0,
							r: 0
						},
						x: 185
					},
					f: [{ e: { n: 68 } }, 121],
					g: [{ e: {
						n: { a: 11 },
						r: {
							a: 23,
							i: { n: { n: { u: 61 } } },
							s: { e: 13 }
						}
					} }, 84],
					h: [{ a: { u: { t: 107 } } }, 121],
					i: {
						a: {
							f: 0,
							l: {
								e: {
									i: 2,
									n: { g: 2 }
								},
								i: { m: 2 }
							},
							n: { g: 0 },
							r: 6
						},
						b: 1,
						c: { h: {
							o: 0,
							t: { e: { r: 191 } }
						} },
						d: {
							a: { k: 22 },
							e: { i: 22 }
						},
						e: [{
							h: { e: { i: 4 } },
							l: {
								a: 24,
								e: [{
									b: 36,
									i: 4,
									r: 36,
									t: 4
								}, 5],
								i: 24,
								l: 0
							},
							n: 1,
							r: {
								d: { e: 98 },
								e: { i: 36 }
							},
							s: {
								".": 0,
								s: 0,
								t: 0,
								u: 0,
								z: 0
							}
						}, 72],
						f: {
							f: { r: 4 },
							l: 0
						},
						g: {
							e: {
								c: 9,
								l: 77
							},
							s: { p: 8 }
						},
						k: { o: { n: 9 } },
						l: { e: 4 },
						m: {
							i: { t: 9 },
							p: 79,
							t: 73
						},
						n: {
							d: { e: 82 },
							e: {
								r: { z: 44 },
								t: 22
							},
							i: {
								n: 22,
								t: 214
							},
							k: {
								a: { e: 4 },
								e: { r: { z: 49 } },
								l: 24,
								s: 5
							},
							n: { a: 4 },
							s: {
								a: [{ s: 34 }, 4],
								e: {
									l: 116,
									r: 4
								},
								u: { f: 75 }
							}
						},
						o: [{
							d: 8,
							n: {
								".": 0,
								s: 0
							}
						}, 6],
						p: { a: 4 },
						r: {
							k: [{ s: 86 }, 68],
							r: { i: 75 }
						},
						s: { z: 29 },
						t: [{
							a: { n: 22 },
							e: 68,
							h: { e: 5 },
							o: 108
						}, 72]
					},
					j: 74,
					k: [{
						o: [{ e: { f: 8 } }, 66],
						r: 66,
						u: { e: { b: 14 } },
						ü: { b: 8 },
						y: 66
					}, 121],
					l: [{
						a: { n: { d: { e: { r: 39 } } } },
						e: {
							i: { t: { i: 26 } },
							s: 8
						},
						o: 66
					}, 69],
					m: [{ a: { u: { s: 23 } } }, 121],
					n: [{
						a: { c: { h: { e: 34 } } },
						e: [{
							b: { e: 5 },
							i: 14
						}, 66]
					}, 121],
					o: {
						a: { s: 428 },
						b: 69,
						e: {
							d: 216,
							f: 1,
							g: 81,
							k: 79,
							l: {
								".": 75,
								s: 82
							}
						},
						f: 64,
						g: { l: 6 },
						h: 69,
						l: {
							i: { g: 9 },
							l: {
								a: 139,
								e: {
									i: 36,
									n: { t: 429 },
									r: [{
										f: 7,
										k: 49,
										l: 49,
										t: 7
									}, 98]
								},
								i: { n: 4 },
								o: 4,
								s: [{ t: { e: 26 } }, 5]
							},
							y: 109
						},
						n: [{
							s: 99,
							t: { e: {
								b: 4,
								r: 36
							} }
						}, 72],
						o: [{ s: 8 }, 272],
						p: {
							e: 172,
							f: { e: { n: 36 } },
							t: 74
						},
						r: {
							a: 79,
							c: 66,
							d: 66,
							g: 66,
							i: 6,
							n: {
								a: 24,
								e: { r: 4 }
							},
							t: 79
						},
						s: { z: 79 },
						t: { a: 30 },
						u: 69,
						w: 6,
						x: 69,
						z: { e: 6 }
					},
					ö: {
						d: 121,
						f: 121,
						g: 72,
						k: 69,
						l: [{
							".": 74,
							e: 74,
							i: 65,
							l: 65,
							s: 74
						}, 64]
					},
					p: [{ n: 66 }, 121],
					q: 74,
					r: [{
						a: 66,
						u: 66
					}, 121],
					s: [{
						a: [{ u: 68 }, 66],
						c: { h: 68 },
						e: { r: { u: 11 } },
						h: 66,
						i: 186,
						k: 66,
						l: 66,
						p: 66,
						t: 1,
						u: [{ i: 68 }, 186]
					}, 121],
					t: [{
						a: {
							b: { r: 0 },
							n: [{
								e: 231,
								z: { e: 114 }
							}, 1],
							r: 113
						},
						e: {
							e: [{ h: 8 }, 68],
							h: { e: 0 },
							i: { n: { s: 2 } },
							n: { t: 85 },
							r: { z: 85 },
							s: [{
								k: 11,
								t: { r: 34 }
							}, 129]
						},
						h: {
							e: { l: 0 },
							i: 113,
							o: 113,
							u: 65
						},
						i: { n: {
							d: 0,
							f: 0,
							s: 0
						} },
						o: { r: 9 },
						r: {
							a: { m: 9 },
							e: { c: 0 }
						},
						s: 29,
						u: { r: { s: 85 } },
						z: 1
					}, 74],
					u: [{
						b: 1,
						c: { h: { t: {
							o: 25,
							r: 25,
							s: 98
						} } },
						d: [{ i: { e: 23 } }, 1],
						e: {
							b: [{
								b: 0,
								n: 0
							}, 74],
							k: 1,
							l: 6,
							n: [{ t: 0 }, 6],
							r: {
								c: 9,
								n: 9,
								o: 139,
								s: { ".": 9 }
							},
							t: 1
						},
						f: 29,
						g: {
							a: {
								n: { s: 16 },
								r: 22,
								t: 22
							},
							e: {
								i: { s: 34 },
								n: { t: 16 }
							},
							g: 68,
							i: { n: { n: 34 } },
							l: {
								a: 9,
								ä: 9,
								ö: 9
							},
							r: [{ a: { u: 34 } }, 1],
							s: { a: { n: 4 } }
						},
						h: { r: 79 },
						i: 1,
						l: {
							e: 0,
							t: 79,
							u: 0
						},
						m: {
							".": 79,
							b: 79,
							e: { n: { s: 5 } },
							f: 74,
							g: 74,
							h: 79,
							k: 74,
							l: 74,
							o: 0,
							r: 74,
							s: 79,
							t: 405,
							u: 29,
							w: 79
						},
						n: {
							a: {
								b: 82,
								m: 4
							},
							e: [{ m: 82 }, 29],
							f: {
								a: 82,
								ä: 75
							},
							g: {
								e: {
									n: 120,
									t: 75
								},
								l: 82,
								s: 86
							},
							i: { o: 77 },
							r: 74,
							s: 79,
							t: 74,
							w: 74
						},
						o: 1,
						p: { f: { i: 4 } },
						r: {
							a: 28,
							k: 79,
							l: 79,
							n: 79,
							s: 79,
							t: 79
						},
						s: [{
							c: { h: 301 },
							e: 4,
							p: 4
						}, 29],
						t: {
							a: 28,
							e: 0,
							r: 4
						},
						v: { e: 23 },
						z: 1
					}, 43],
					ü: {
						b: 74,
						r: { c: 8 }
					},
					v: 74,
					w: {
						a: {
							e: {
								r: 75,
								s: 75
							},
							f: 74,
							g: 74,
							h: 74,
							l: 74,
							n: {
								d: 75,
								g: 78
							},
							p: 79,
							s: [{ s: { e: 98 } }, 101]
						},
						ä: {
							c: 74,
							r: 74,
							s: 74
						},
						e: {
							b: 74,
							c: [{ h: 82 }, 65],
							d: 74,
							g: [{ s: 14 }, 74],
							h: 74,
							i: {
								g: 118,
								l: 75,
								n: 75,
								s: { c: 26 },
								t: { e: { r: { k: 191 } } }
							},
							l: 74,
							n: 74,
							r: {
								g: 78,
								k: 75,
								t: 75
							},
							s: 74
						},
						i: {
							c: 65,
							d: 74,
							e: [{ d: 116 }, 1],
							l: { d: 75 },
							n: {
								g: 118,
								t: 116
							},
							r: {
								r: 75,
								t: 75
							},
							s: {
								c: 78,
								s: 75,
								t: 78
							}
						},
						u: { r: [{ m: 107 }, 74] },
						ü: 74
					},
					y: {
						a: { n: { ".": 0 } },
						k: { l: { u: 83 } },
						l: { e: 6 },
						m: { i: 30 }
					},
					z: [{
						a: [{ t: 8 }, 6],
						i: {
							d: 113,
							k: 95,
							n: [{ i: 0 }, 1],
							s: 99
						},
						o: [{
							l: 68,
							r: 113
						}, 6],
						ö: 6,
						u: { g: { s: 23 } },
						w: 6
					}, 74]
				}, 76]
			},
			{}
		]);
	})
};
