export const id = 2409;
export const ids = [2409];
export const modules = {
	92409: ((module, __unused_webpack_exports, __webpack_require__) => {
		module.exports = __webpack_require__(17599)(__webpack_require__(77696));
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
	77696: (function(module) {
		(function(root, exports) {
			if (typeof define === "function" && define.amd) {
				define([], function() {
					return exports;
				});
			} else if (true && module.exports) {
				module.exports = exports;
			} else {
				root.hyphenationPatternsEs = exports;
			}
		})(this, [
			[
				[1],
				[4],
				[0, 2],
				[2],
				[0, 4],
				[
					0,
					0,
					2
				],
				[
					2,
					0,
					2
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
					4,
					5
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
					4,
					3
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
					1,
					0,
					2
				],
				[
					0,
					0,
					1,
					2
				],
				[2, 2],
				[
					0,
					0,
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
					0,
					0,
					4
				],
				[5],
				[4, 3],
				[
					4,
					0,
					3
				],
				[
					4,
					4,
					3
				],
				[
					4,
					3,
					0,
					3
				],
				[
					4,
					3,
					0,
					3,
					0,
					0,
					3
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
					3
				],
				[4, 4],
				[
					0,
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
					1,
					2
				],
				[
					0,
					0,
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
					0,
					1,
					2
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
					3
				],
				[
					0,
					0,
					0,
					0,
					2,
					3
				],
				[
					0,
					0,
					0,
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
					0,
					0,
					0,
					0,
					0,
					4
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
					3
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
					0,
					0,
					1,
					2
				],
				[
					0,
					0,
					1
				],
				[
					0,
					0,
					0,
					0,
					2
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
					0,
					4,
					0,
					0,
					3
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
					1,
					2
				],
				[
					0,
					0,
					0,
					0,
					2,
					1
				],
				[
					0,
					0,
					0,
					0,
					2,
					1,
					2
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
					2,
					2
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
					6
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
					0,
					1
				],
				[
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					1,
					2
				],
				[
					0,
					0,
					2,
					1
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
					0,
					2,
					0,
					2
				],
				[3],
				[
					0,
					0,
					3,
					4,
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
					4
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
					3,
					0,
					3
				],
				[
					0,
					0,
					2,
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
					3
				],
				[
					0,
					2,
					1
				],
				[
					0,
					2,
					2,
					2
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
					0,
					3,
					4,
					3
				],
				[
					0,
					0,
					3,
					0,
					0,
					3
				],
				[
					0,
					0,
					3,
					0,
					0,
					2,
					3
				],
				[
					0,
					0,
					3,
					4,
					0,
					3,
					0,
					0,
					2,
					3
				],
				[
					4,
					5,
					0,
					5,
					2,
					3
				],
				[
					0,
					0,
					0,
					0,
					6,
					5,
					4
				],
				[
					0,
					0,
					3,
					0,
					3,
					4
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
					3,
					4,
					0,
					0,
					4
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
					4,
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
					3
				],
				[
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
					6
				],
				[0, 3],
				[
					0,
					0,
					5,
					4
				],
				[2, 3],
				[3, 2],
				[
					0,
					0,
					4,
					1,
					4
				],
				[
					0,
					0,
					4,
					1
				],
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
					2,
					1
				],
				[
					0,
					0,
					0,
					2,
					2,
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
					3,
					0,
					3
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
					0,
					0,
					0,
					2,
					3
				],
				[
					0,
					0,
					0,
					2,
					2
				],
				[],
				[
					2,
					0,
					0,
					0,
					0,
					1
				],
				[
					2,
					0,
					0,
					0,
					0,
					1,
					2
				],
				[
					0,
					0,
					0,
					0,
					0,
					3,
					4
				],
				[4, 2],
				[
					0,
					0,
					2,
					2,
					2
				],
				[
					0,
					0,
					0,
					0,
					3,
					4,
					4
				],
				[
					4,
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
					5,
					6
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
					2,
					0,
					2
				],
				[
					0,
					0,
					0,
					0,
					2,
					0,
					2
				],
				[
					0,
					0,
					0,
					0,
					3,
					0,
					3
				],
				[
					4,
					2,
					3
				],
				[3, 4],
				[
					0,
					0,
					2,
					3,
					4
				],
				[5, 4],
				[7, 4]
			],
			{
				b: [{
					".": 1,
					b: 3,
					c: [{
						t: 7,
						n: 7,
						z: 7
					}, 3],
					d: 3,
					f: [{ t: 7 }, 3],
					g: [{ n: 7 }, 3],
					h: 3,
					j: 3,
					k: 3,
					m: [{ n: 7 }, 3],
					n: 3,
					p: [{
						t: 7,
						s: 7,
						n: 7
					}, 3],
					q: 3,
					s: 3,
					t: [{
						z: 7,
						s: 7
					}, 3],
					v: 3,
					w: 3,
					x: 3,
					y: 3,
					z: 3,
					l: [{
						".": 1,
						b: 6,
						c: 6,
						d: 6,
						f: 6,
						g: 6,
						h: 6,
						j: 6,
						k: 6,
						l: 6,
						m: 6,
						n: 6,
						p: 6,
						q: 6,
						r: 6,
						s: 6,
						t: 6,
						v: 6,
						w: 6,
						x: 6,
						y: 6,
						z: 6
					}, 2],
					r: [{
						".": 1,
						b: 6,
						c: 6,
						d: 6,
						f: 6,
						g: 6,
						h: 6,
						j: 6,
						k: 6,
						l: 6,
						m: 6,
						n: 6,
						p: 6,
						q: 6,
						r: 6,
						s: 6,
						t: 6,
						v: 6,
						w: 6,
						x: 6,
						y: 6,
						z: 6
					}, 2],
					i: {
						u: { n: { í: 13 } },
						b: { l: { i: { o: {
							h: 41,
							a: 42,
							e: 42,
							i: 42,
							o: 42,
							u: 42,
							á: 42,
							é: 42,
							í: 42,
							ó: 42,
							ú: 42
						} } } },
						e: { n: [{
							b: 39,
							c: 39,
							d: [{
								o: { ".": 46 },
								a: { s: { ".": 46 } }
							}, 39],
							f: 39,
							g: 39,
							h: 39,
							l: 39,
							m: 39,
							p: 39,
							q: 39,
							s: 39,
							t: 39,
							v: 39,
							z: 39
						}, 44] },
						o: {
							h: 47,
							a: 48,
							e: 48,
							i: 48,
							o: 48,
							u: 48,
							á: 48,
							é: 48,
							í: 48,
							ó: 48,
							ú: 48,
							l: { o: { g: { í: { a: 18 } } } }
						}
					},
					u: { s: { c: { a: {
						h: 29,
						a: 30,
						e: 30,
						i: 30,
						o: 30,
						u: 30,
						á: 30,
						é: 30,
						í: 30,
						ó: 30,
						ú: 30
					} } } }
				}, 0],
				".": {
					b: [{ i: {
						a: {
							n: { u: { a: { l: 43 } } },
							u: { r: 43 }
						},
						o: { x: 43 },
						ó: { x: 13 },
						u: { n: 43 },
						e: { n: {
							a: {
								n: { d: 10 },
								p: { a: 45 },
								v: { e: 45 }
							},
							e: { s: { t: 10 } },
							i: { n: { t: 10 } },
							o: { l: { i: { e: 45 } } }
						} }
					} }, 2],
					c: [{
						o: {
							h: [{
								i: { b: 54 },
								e: {
									c: { h: 17 },
									s: {
										i: 17,
										o: 17
									},
									r: { e: { n: { t: 17 } } },
									t: 17
								}
							}, 43],
							a: [{
								c: {
									e: { r: 32 },
									r: { e: { e: 32 } }
								},
								g: {
									e: { n: 32 },
									u: { l: 53 }
								},
								p: { ó: { s: { t: 32 } } },
								l: {
									e: { s: { c: 53 } },
									i: { c: 53 }
								},
								r: { r: { e: { n: { d: 32 } } } },
								x: { i: { a: { l: 53 } } },
								u: { t: { o: 32 } }
							}, 52],
							e: [{
								d: {
									i: {
										c: 32,
										t: 32
									},
									u: { c: 32 }
								},
								f: { i: { c: { i: 32 } } },
								t: { á: 53 },
								x: { i: { s: 32 } }
							}, 52],
							i: [{
								m: { p: { u: { t: 32 } } },
								t: { o: 53 }
							}, 52],
							o: [{
								k: { i: 55 },
								p: {
									e: { r: 56 },
									é: { r: 56 },
									t: 17
								},
								r: { d: {
									e: { n: 17 },
									i: { n: 17 },
									í: { n: 17 }
								} }
							}, 15],
							u: 52,
							á: [{ g: { u: { l: 53 } } }, 52],
							é: 52,
							í: 52,
							ó: [{ p: { t: 17 } }, 52],
							ú: 52,
							n: { u: { r: { b: 5 } } }
						},
						a: { u: { t: 72 } }
					}, 2],
					d: [{
						e: {
							s: {
								h: 59,
								a: 60,
								e: [{
									m: 53,
									n: 53
								}, 61],
								i: [{ n: { t: { e: { r: { e: { s: {
									a: 76,
									e: 76,
									o: 76,
									á: 76,
									é: 76,
									ó: 76
								} } } } } } }, 61],
								o: 61,
								u: 61,
								á: 60,
								é: 61,
								í: 61,
								ó: 61,
								ú: 61
							},
							u: { t: 72 }
						},
						i: { e: { c: { i: { o: [{ c: { h: 69 } }, 34] } } } }
					}, 2],
					f: 2,
					g: 2,
					j: 2,
					k: 2,
					l: 2,
					m: [{
						a: { l: {
							e: {
								d: { u: 84 },
								s: { t: 47 }
							},
							a: {
								c: { o: {
									n: 47,
									s: 47
								} },
								e: 27,
								n: { d: { a: { n: {
									t: 47,
									z: 47
								} } } }
							},
							i: { n: { t: 47 } }
						} },
						i: {
							l: { i: {
								h: 27,
								a: 28,
								e: 28,
								i: 28,
								o: 28,
								u: 28,
								á: 28,
								é: 28,
								í: 28,
								ó: 28,
								ú: 28
							} },
							o: {
								h: 47,
								a: 48,
								e: 48,
								i: 48,
								o: 48,
								u: 48,
								á: 48,
								é: 48,
								í: 48,
								ó: 48,
								ú: 48
							}
						}
					}, 2],
					n: 2,
					p: [{
						a: { n: {
							a: {
								f: { r: { i: 92 } },
								m: { e: { r: { i: 92 } } },
								r: {
									á: { b: 92 },
									a: { b: 92 }
								}
							},
							á: { r: { a: { b: 92 } } },
							e: { u: { r: { o: { p: 93 } } } },
							i: { s: { l: {
								a: { m: 93 },
								á: { m: 93 }
							} } },
							h: {
								i: { s: { p: 55 } },
								e: { l: 93 }
							},
							ó: { p: { t: { i: 93 } } }
						} },
						o: { s: { t: {
							h: 95,
							a: [{
								c: { i: 53 },
								r: 53,
								j: { e: 99 }
							}, 96],
							e: [{
								r: {
									g: 53,
									i: 99,
									í: { o: 99 }
								},
								l: { e: {
									c: 100,
									r: [{ a: 99 }, 99]
								} },
								a: { r: 53 },
								m: {
									e: 99,
									a: [{ s: 99 }, 99],
									i: 99
								},
								t: { a: 99 },
								o: 53
							}, 96],
							i: [{
								n: [{
									d: 10,
									e: 99,
									u: { d: { o: 36 } }
								}, 53],
								g: { o: 99 },
								l: {
									a: 99,
									e: 99,
									l: [{ o: 99 }, 99],
									o: 99,
									á: 99,
									é: 99,
									ó: 99
								},
								z: {
									a: 99,
									o: 99
								},
								m: { p: { r: 100 } },
								c: { e: { r: 99 } },
								s: {
									m: 53,
									t: { a: 53 }
								}
							}, 96],
							o: [{
								p: { e: 100 },
								r: { e: { s: 36 } }
							}, 96],
							u: [{
								r: {
									a: 99,
									e: { o: 99 }
								},
								l: {
									a: 99,
									á: 99,
									e: 99,
									é: 99,
									o: 99,
									ó: 99
								}
							}, 96],
							á: 96,
							é: 96,
							í: [{ n: 53 }, 96],
							ó: [{ n: [{ i: 99 }, 53] }, 96],
							ú: 96,
							r: {
								e: { v: 100 },
								o: { m: 100 }
							}
						} } },
						r: {
							e: {
								h: 47,
								a: 48,
								e: 48,
								i: 48,
								o: [{
									c: {
										u: { p: 10 },
										ú: { p: 10 }
									},
									r: { d: {
										i: { n: 65 },
										í: { n: 65 }
									} }
								}, 48],
								u: 48,
								á: [{ m: { b: { u: { l: 65 } } } }, 48],
								é: 48,
								í: 48,
								ó: 48,
								ú: 48
							},
							o: {
								h: [{
									i: { b: {
										a: 65,
										á: 65,
										e: 65,
										i: 65,
										í: 65
									} },
									í: { b: [{
										a: 65,
										o: 65
									}, 65] }
								}, 47],
								a: [{ b: { o: { r: { t: 53 } } } }, 101],
								e: [{ t: { a: { r: { r: 53 } } } }, 101],
								i: 101,
								o: 101,
								u: 101,
								á: 101,
								é: 101,
								í: 101,
								ó: 101,
								ú: 101
							}
						}
					}, 2],
					q: 2,
					r: [{ e: {
						a: [{
							b: {
								r: 32,
								i: { e: { r: { t: 32 } } },
								s: {
									o: { r: 32 },
									ó: { r: 32 }
								}
							},
							d: { m: {
								i: {
									s: 32,
									t: 32
								},
								í: { t: 32 }
							} },
							f: {
								i: { r: { m: 32 } },
								í: { r: { m: 32 } }
							},
							g: { r: {
								a: { v: 32 },
								á: { v: 32 },
								u: { p: 31 }
							} },
							c: {
								o: { n: { d: { i: { c: 32 } } } },
								u: { ñ: 32 },
								ú: { ñ: 32 }
							},
							j: {
								u: { s: { t: 32 } },
								ú: { s: { t: 53 } }
							},
							l: {
								e: { g: { r: 32 } },
								é: { g: { r: 32 } },
								i: {
									z: {
										a: 53,
										á: 53
									},
									m: 32,
									s: {
										m: 53,
										t: 53
									}
								},
								í: { z: { a: 53 } },
								o: { j: 32 },
								ó: { j: 32 },
								q: 32
							},
							n: {
								i: { m: 32 },
								í: { m: 32 }
							},
							m: {
								a: 32,
								á: 32,
								e: 32,
								é: 32,
								o: 32,
								ó: 32
							},
							p: {
								a: { r: { e: { c: 32 } } },
								r: {
									e: {
										n: { d: 32 },
										t: 32
									},
									é: { n: { d: 32 } },
									í: { e: { t: 102 } }
								}
							},
							e: { g: 31 },
							q: 31,
							z: 31,
							s: {
								u: { m: 32 },
								ú: { m: 32 }
							}
						}, 52],
						e: 15,
						i: [{
							n: {
								o: 53,
								c: 32,
								i: { c: 32 },
								f: 32,
								g: 32,
								v: 32,
								a: 53,
								s: 32,
								t: 32
							},
							m: 31,
							v: { i: { n: { d: 53 } } }
						}, 52],
						o: [{
							b: 31,
							r: {
								i: { e: { n: { t: 32 } } },
								g: { a: 32 }
							},
							c: 32,
							j: 56
						}, 52],
						u: [{
							b: {
								i: {
									c: {
										a: 32,
										á: 32,
										o: 32,
										ó: 32
									},
									q: 32
								},
								í: {
									c: { a: 32 },
									q: 32
								}
							},
							m: {
								a: [{ t: { i: 53 } }, 53],
								á: { t: { i: 53 } }
							},
							n: {
								i: {
									r: 53,
									a: 53,
									s: 53,
									m: 102,
									e: 53,
									é: 53,
									d: 53,
									ó: 53,
									f: 32
								},
								í: [{ r: 53 }, 53],
								á: 53,
								t: 32
							},
							s: {
								a: { r: 32 },
								á: { r: 32 }
							},
							t: { i: { l: {
								i: { z: 32 },
								í: { z: 32 }
							} } }
						}, 52],
						á: [{
							b: { r: 32 },
							m: {
								a: 32,
								e: 32,
								o: 32
							}
						}, 52],
						é: 52,
						í: 52,
						ó: 52,
						ú: 52
					} }, 2],
					s: [{
						u: {
							b: {
								i: [{
									e: {
										n: 15,
										r: 32,
										s: 32
									},
									l: { l: 39 },
									d: {
										a: 67,
										o: [{ r: 67 }, 67],
										ó: { n: 67 }
									},
									n: {
										s: { p: 53 },
										t: { e: { n: { d: { e: { n: 53 } } } } }
									},
									r: 32,
									é: { n: 32 },
									m: { i: { e: { n: 67 } } }
								}, 107],
								h: 59,
								a: [{
									c: {
										u: { á: { t: 53 } },
										e: {
											p: { c: 53 },
											t: 53
										}
									},
									s: { t: {
										a: 32,
										á: 32,
										e: 32,
										o: 32
									} },
									f: { l: { u: { e: 53 } } },
									l: {
										c: { a: { i: 53 } },
										i: { m: { e: { n: { t: 53 } } } },
										t: { e: { r: 32 } }
									},
									r: { r: 53 },
									t: { ó: { m: { i: { c: 53 } } } }
								}, 107],
								e: [{
									j: { e: { c: { u: { t: 53 } } } },
									l: { e: { m: { e: { n: 53 } } } },
									m: { p: { l: { e: 53 } } },
									n: { t: { e: { n: 53 } } },
									s: {
										p: { e: { c: 53 } },
										t: {
											a: { c: 53 },
											i: { m: 53 },
											í: { m: 53 },
											r: { u: { c: 53 } }
										}
									}
								}, 107],
								o: [{
									c: { c: { i: { p: { i: { t: 53 } } } } },
									f: { i: { c: { i: 53 } } },
									r: { d: {
										i: { n: 32 },
										í: { n: 32 }
									} }
								}, 107],
								u: [{ r: { b: { a: 53 } } }, 107],
								á: [{
									s: { t: {
										a: 32,
										é: 32,
										ó: 32
									} },
									r: { t: { i: { c: 53 } } }
								}, 107],
								é: 107,
								í: [{
									n: { d: 53 },
									m: { i: 53 },
									r: 32
								}, 107],
								ó: 107,
								ú: 107,
								r: { a: { y: 56 } }
							},
							r: {
								e: { s: { t: 59 } },
								o: { e: { s: 59 } }
							}
						},
						o: { a: { s: 15 } },
						e: { b: { e: { n: { t: { r: { a: { d: 53 } } } } } } }
					}, 2],
					t: [{
						e: { l: { e: {
							i: { m: { p: 27 } },
							o: {
								b: { j: 27 },
								l: { ó: { t: 11 } }
							}
						} } },
						r: {
							a: { s: {
								h: 95,
								a: 112,
								e: [{ g: 99 }, 112],
								i: [{ e: { g: 53 } }, 112],
								o: [{ ñ: 99 }, 112],
								u: [{
									d: {
										a: 99,
										á: 99,
										e: 99,
										é: 99,
										o: 99,
										ó: 99
									},
									n: { t: {
										a: 53,
										á: 53,
										e: 53,
										é: 53,
										o: 53,
										ó: 53
									} }
								}, 112],
								á: 112,
								é: 112,
								í: 112,
								ó: 112,
								ú: 112
							} },
							i: { ó: { x: 48 } }
						}
					}, 2],
					v: 2,
					w: 2,
					x: 2,
					y: 2,
					z: 2,
					h: {
						u: { m: { e: {
							a: 17,
							o: 17
						} } },
						e: { m: { e: { e: 17 } } }
					},
					a: [{
						b: { r: { e: {
							h: 27,
							a: 28,
							e: 28,
							i: 28,
							o: 28,
							u: 28,
							á: 28,
							é: 28,
							í: 28,
							ó: 28,
							ú: 28
						} } },
						c: { r: { o: {
							h: 27,
							a: 28,
							e: 28,
							i: 28,
							o: 28,
							u: 28,
							á: 28,
							é: 28,
							í: 28,
							ó: 28,
							ú: 28
						} } },
						n: {
							e: { p: { i: { g: { r: 31 } } } },
							a: {
								l: { c: { o: { h: 31 } } },
								m: { n: { i: { o: 32 } } },
								e: { r: { o: 32 } }
							},
							i: { s: {
								o: 15,
								ó: 15
							} },
							t: {
								e: { o: {
									j: { e: 33 },
									n: { e: { s: 36 } }
								} },
								i: {
									h: 27,
									a: 28,
									e: 28,
									i: 28,
									o: 28,
									u: 28,
									á: 28,
									é: 28,
									í: 28,
									ó: 28,
									ú: 28
								}
							}
						},
						t: { t: { o: {
							h: 27,
							a: 28,
							e: 28,
							i: 28,
							o: 28,
							u: 28,
							á: 28,
							é: 28,
							í: 28,
							ó: 28,
							ú: 28
						} } }
					}, 4],
					e: {
						n: {
							h: [{ e: { s: { t: 5 } } }, 70],
							a: [{
								m: {
									o: { r: 53 },
									ó: { r: 32 }
								},
								c: { e: { i: { t: 32 } } },
								j: {
									e: { n: 53 },
									é: { n: 53 }
								},
								r: { b: 32 }
							}, 71],
							e: [{ m: {
								i: { s: { t: 53 } },
								í: { s: { t: 53 } }
							} }, 71],
							i: 71,
							o: [{ j: {
								a: [{ r: 53 }, 53],
								á: 53,
								e: 53,
								é: 53,
								o: 53,
								ó: 53
							} }, 71],
							u: [{ m: { e: { r: {
								a: 53,
								á: 53,
								e: 53
							} } } }, 71],
							á: 71,
							é: 71,
							í: 71,
							ó: [{ j: 53 }, 71],
							ú: 71
						},
						x: {
							h: [{
								a: {
									l: 5,
									u: { s: 5 }
								},
								á: { l: 5 },
								i: { b: 5 },
								í: { b: 5 },
								o: { r: { t: 5 } },
								ó: { r: { t: 5 } },
								u: { m: 5 },
								ú: { m: 5 }
							}, 70],
							a: 71,
							e: 71,
							i: 71,
							o: 71,
							u: 71,
							á: 71,
							é: 71,
							í: 71,
							ó: 71,
							ú: 71
						}
					},
					i: { n: {
						h: 70,
						a: [{
							b: {
								a: { r: { c: 32 } },
								o: { r: { d: 32 } }
							},
							c: { e: {
								n: { t: 32 },
								p: { t: 32 }
							} },
							d: {
								a: { p: { t: 32 } },
								o: { p: { t: 32 } }
							},
							g: { u: { a: { n: { t: 32 } } } },
							l: {
								á: { m: { b: 32 } },
								i: { e: { n: 32 } }
							},
							n: {
								a: { l: { i: { z: 32 } } },
								i: {
									m: 32,
									c: 53
								}
							},
							p: {
								a: { g: { a: { b: 32 } } },
								e: { l: 32 },
								l: {
									a: { z: 32 },
									i: { c: 32 }
								},
								r: { e: {
									c: { i: 32 },
									h: { e: { n: 32 } },
									n: { s: 32 }
								} }
							},
							f: { e: { c: { t: 32 } } },
							r: {
								m: { ó: { n: 32 } },
								r: { u: { g: 32 } }
							},
							s: { i: { s: { t: 32 } } },
							t: { e: { n: { t: 32 } } },
							m: { o: { v: { i: { b: 53 } } } }
						}, 71],
						e: [{
							f: { i: { c: [{ i: 32 }, 32] } },
							l: {
								u: { d: { i: 32 } },
								e: { g: 32 }
							},
							n: {
								c: { o: { n: { t: 32 } } },
								a: { r: { r: 53 } }
							},
							q: { u: {
								i: { d: 32 },
								í: { v: 53 }
							} },
							x: [{
								a: { c: { t: 32 } },
								h: { a: 32 }
							}, 32],
							v: { i: { t: 32 } }
						}, 71],
						i: [{
							c: { u: {
								o: 53,
								a: 53
							} },
							g: { u: { a: { l: { a: { b: 32 } } } } },
							n: 32
						}, 71],
						o: [{
							b: { s: { e: { r: 32 } } },
							c: {
								u: {
									o: 53,
									a: 53,
									l: {
										t: 32,
										a: 53,
										á: 53,
										e: 53
									}
								},
								e: { n: {
									c: 53,
									t: 53
								} }
							},
							f: { e: { n: { s: 53 } } },
							p: { o: { r: { t: 32 } } }
						}, 71],
						u: [{ t: { i: { l: { i: { z: 53 } } } } }, 71],
						á: [{ n: { i: { m: 53 } } }, 71],
						é: [{ d: { i: { t: 53 } } }, 71],
						í: 71,
						ó: 71,
						ú: [{ t: { i: { l: 53 } } }, 71],
						t: { e: { r: {
							r: [{
								o: { g: 79 },
								u: {
									p: {
										c: 79,
										t: 79
									},
									m: { p: 79 }
								}
							}, 33],
							h: 49,
							a: 50,
							e: [{ s: {
								a: 75,
								e: 75,
								o: 75,
								á: 75,
								é: 75,
								ó: 75
							} }, 50],
							i: 50,
							o: 50,
							u: 50,
							á: 50,
							é: 50,
							í: 50,
							ó: 50,
							ú: 50
						} } }
					} }
				},
				c: [{
					".": 1,
					b: 3,
					c: [{
						t: 7,
						n: 7,
						z: 7
					}, 3],
					d: 3,
					f: [{ t: 7 }, 3],
					g: [{ n: 7 }, 3],
					j: 3,
					k: 3,
					m: [{ n: 7 }, 3],
					n: [{
						".": 1,
						i: { c: { o: {
							h: 29,
							a: 30,
							e: 30,
							i: 30,
							o: 30,
							u: 30,
							á: 30,
							é: 30,
							í: 30,
							ó: 30,
							ú: 30
						} } },
						e: { o: { r: 91 } }
					}, 3],
					p: [{
						t: 7,
						s: 7,
						n: 7
					}, 3],
					q: 3,
					s: 3,
					t: [{
						".": 1,
						z: 7,
						s: 7
					}, 3],
					v: 3,
					w: 3,
					x: 3,
					y: 3,
					z: [{ ".": 1 }, 3],
					h: [{
						".": 1,
						b: 3,
						c: 3,
						d: 3,
						f: 3,
						g: 3,
						h: 3,
						j: 3,
						k: 3,
						l: 5,
						m: 3,
						n: 3,
						p: 3,
						q: 3,
						r: 5,
						s: 3,
						t: 3,
						v: 3,
						w: 3,
						x: 3,
						y: 3,
						z: 3
					}, 4],
					l: [{
						".": 1,
						b: 6,
						c: 6,
						d: 6,
						f: 6,
						g: 6,
						h: 6,
						j: 6,
						k: 6,
						l: 6,
						m: 6,
						n: 6,
						p: 6,
						q: 6,
						r: 6,
						s: 6,
						t: 6,
						v: 6,
						w: 6,
						x: 6,
						y: 6,
						z: 6,
						e: { p: { t: { o: {
							h: 41,
							a: 42,
							e: 42,
							i: 42,
							o: 42,
							u: 42,
							á: 42,
							é: 42,
							í: 42,
							ó: 42,
							ú: 42
						} } } }
					}, 2],
					r: [{
						".": 1,
						b: 6,
						c: 6,
						d: 6,
						f: 6,
						g: 6,
						h: 6,
						j: 6,
						k: 6,
						l: 6,
						m: 6,
						n: 6,
						p: 6,
						q: 6,
						r: 6,
						s: 6,
						t: 6,
						v: 6,
						w: 6,
						x: 6,
						y: 6,
						z: 6,
						i: {
							o: {
								h: 27,
								a: 28,
								e: 28,
								i: 28,
								o: 28,
								u: 28,
								á: 28,
								é: 28,
								í: 28,
								ó: 28,
								ú: 28
							},
							p: { t: { o: {
								h: 41,
								a: 42,
								e: 42,
								i: 42,
								o: 42,
								u: 42,
								á: 42,
								é: 42,
								í: 42,
								ó: 42,
								ú: 42
							} } }
						},
						o: { n: { o: {
							h: 29,
							a: 30,
							e: 30,
							i: 30,
							o: 30,
							u: 30,
							á: 30,
							é: 30,
							í: 30,
							ó: 30,
							ú: 30
						} } }
					}, 2],
					o: {
						m: { p: { t: 10 } },
						u: { l: { o: { m: { b: 53 } } } },
						r: { t: { a: {
							h: 29,
							a: 30,
							e: 30,
							i: 30,
							o: 30,
							u: 30,
							á: 30,
							é: 30,
							í: 30,
							ó: 30,
							ú: 30
						} } },
						s: { m: { o: {
							h: 29,
							a: 30,
							e: 30,
							i: 30,
							o: 30,
							u: 30,
							á: 30,
							é: 30,
							í: 30,
							ó: 30,
							ú: 30
						} } },
						n: { t: { r: { a: {
							h: 41,
							a: 42,
							e: 42,
							i: 42,
							o: 42,
							u: 42,
							á: 42,
							é: 42,
							í: 42,
							ó: 42,
							ú: 42
						} } } }
					},
					a: {
						c: { a: 16 },
						g: {
							o: 16,
							a: [{ s: { ".": 1 } }, 16]
						},
						r: { d: { i: { o: {
							h: 41,
							a: 42,
							e: 42,
							i: 42,
							o: 42,
							u: 42,
							á: 42,
							é: 42,
							í: 42,
							ó: 42,
							ú: 42
						} } } }
					},
					u: {
						l: { o: 16 },
						a: {
							d: { r: { u: {
								h: 41,
								a: 42,
								e: 42,
								i: 42,
								o: 42,
								u: 42,
								á: 42,
								é: 42,
								í: 42,
								ó: 42,
								ú: 42
							} } },
							s: { i: {
								h: 29,
								a: 30,
								e: 30,
								i: 30,
								o: 30,
								u: 30,
								á: 30,
								é: 30,
								í: 30,
								ó: 30,
								ú: 30
							} }
						}
					},
					e: {
						f: { a: { l: { o: {
							h: 41,
							a: 42,
							e: 42,
							i: 42,
							o: 42,
							u: 42,
							á: 42,
							é: 42,
							í: 42,
							ó: 42,
							ú: 42
						} } } },
						n: { t: { i: {
							h: 29,
							a: 30,
							e: 30,
							i: 30,
							o: 30,
							u: 30,
							á: [{ r: { e: { a: 51 } } }, 30],
							é: 30,
							í: 30,
							ó: 30,
							ú: 30
						} } }
					},
					i: {
						a: { n: {
							h: 27,
							o: {
								h: 29,
								a: 30,
								e: 30,
								i: 30,
								o: 30,
								u: 30,
								á: 30,
								é: 30,
								í: 30,
								ó: 30,
								ú: 30
							}
						} },
						b: { e: { r: {
							r: 33,
							h: 49,
							a: 50,
							e: 50,
							i: 50,
							o: 50,
							u: 50,
							á: 50,
							é: 50,
							í: 50,
							ó: 50,
							ú: 50
						} } },
						c: { l: { o: {
							h: 29,
							a: 30,
							e: 30,
							i: 30,
							o: 30,
							u: 30,
							á: 30,
							é: 30,
							í: 30,
							ó: 30,
							ú: 30
						} } },
						t: { o: {
							h: 27,
							a: 28,
							e: 28,
							i: 28,
							o: 28,
							u: 28,
							á: 28,
							é: 28,
							í: 28,
							ó: 28,
							ú: 28
						} }
					},
					é: { n: { t: { r: { i: { c: { o: 18 } } } } } }
				}, 0],
				d: [{
					".": 1,
					b: 3,
					c: [{
						t: 7,
						n: 7,
						z: 7
					}, 3],
					d: 3,
					f: [{ t: 7 }, 3],
					g: [{ n: 7 }, 3],
					h: 3,
					j: 3,
					k: 3,
					l: 3,
					m: [{ n: 7 }, 3],
					n: 3,
					p: [{
						t: 7,
						s: 7,
						n: 7
					}, 3],
					q: 3,
					s: 3,
					t: [{
						z: 7,
						s: 7
					}, 3],
					v: 3,
					w: 3,
					x: 3,
					y: 3,
					z: 3,
					r: [{
						".": 1,
						b: 6,
						c: 6,
						d: 6,
						f: 6,
						g: 6,
						h: 6,
						j: 6,
						k: 6,
						l: 6,
						m: 6,
						n: 6,
						p: 6,
						q: 6,
						r: 6,
						s: 6,
						t: 6,
						v: 6,
						w: 6,
						x: 6,
						y: 6,
						z: 6
					}, 2],
					e: {
						c: { a: {
							h: 27,
							a: 28,
							e: 28,
							i: [{ m: { i: { e: { n: { t: 33 } } } } }, 28],
							o: 28,
							u: 28,
							á: 28,
							é: 28,
							í: 28,
							ó: 28,
							ú: 28
						} },
						n: { t: { o: {
							h: 29,
							a: 30,
							e: 30,
							i: 30,
							o: 30,
							u: 30,
							á: 30,
							é: 30,
							í: 30,
							ó: 30,
							ú: 30
						} } },
						r: { m: {
							a: { t: { o: {
								h: 57,
								a: 58,
								e: 58,
								i: 58,
								o: 58,
								u: 58,
								á: 58,
								é: 58,
								í: 58,
								ó: 58,
								ú: 58
							} } },
							o: {
								h: 29,
								a: 30,
								e: 30,
								i: 30,
								o: 30,
								u: 30,
								á: 30,
								é: 30,
								í: 30,
								ó: 30,
								ú: 30
							}
						} },
						s: {
							ó: {
								r: { d: { e: 40 } },
								l: { a: 67 }
							},
							o: {
								r: {
									d: { e: 40 },
									e: { j: 40 },
									i: {
										l: { l: 40 },
										e: { n: { t: 40 } }
									},
									t: { i: { j: 32 } },
									g: { a: { n: { i: 40 } } },
									n: { a: { m: 40 } }
								},
								b: {
									e: { d: {
										e: {
											c: 40,
											z: 40
										},
										i: { e: { n: 40 } }
									} },
									l: { i: { g: 40 } },
									s: { t: { r: 40 } }
								},
								c: {
									a: { s: 67 },
									u: { p: 40 },
									ú: { p: 40 }
								},
								d: { o: { r: 40 } },
								l: {
									a: [{
										c: 32,
										d: 32
									}, 67],
									á: 67,
									e: 67,
									é: 67,
									o: 67,
									ó: 67,
									l: 32
								},
								p: { r: { i: { m: 40 } } },
								n: { c: { e: 32 } },
								v: {
									a: 40,
									á: 40,
									é: 40,
									i: 40
								},
								x: { i: 40 },
								y: {
									e: 40,
									é: 40
								},
								s: { e: { g: 15 } }
							},
							a: {
								b: {
									r: { i: { d: 63 } },
									o: { r: 63 }
								},
								c: { r: { a: { l: { i: {
									z: 63,
									c: 63
								} } } } },
								f: {
									i: {
										a: 63,
										á: 63,
										é: 63,
										ó: 63
									},
									í: {
										a: 63,
										e: 63,
										o: 63
									}
								},
								g: { u: {
									a: 64,
									i: { s: 63 }
								} },
								h: { u: { c: { i: 15 } } },
								l: {
									a: 65,
									i: {
										v: 63,
										n: {
											i: {
												z: 63,
												c: 63
											},
											í: {
												z: 63,
												c: 63
											}
										}
									}
								},
								n: { g: {
									r: 15,
									e: { l: 15 }
								} },
								p: { r: { e: { n: { s: { i: { v: 63 } } } } } },
								r: { r: { o: { l: { l: 63 } } } },
								s: {
									a: 66,
									e: 66,
									t: { r: 15 }
								},
								t: { e: { s: 64 } },
								y: { u: { n: 63 } },
								z: {
									ó: { n: 63 },
									o: { n: 63 }
								}
							},
							á: {
								h: { u: { c: { i: 15 } } },
								l: { a: 65 }
							},
							e: {
								m: {
									e: { j: {
										a: 63,
										á: 63,
										e: 63,
										é: 63,
										o: 63,
										ó: 63
									} },
									é: { j: {
										a: 63,
										e: 63,
										o: 63
									} },
									p: {
										e: { ñ: 15 },
										é: { ñ: 15 }
									}
								},
								n: { f: { r: {
									e: { n: 15 },
									é: { n: 15 }
								} } },
								o: 32,
								a: [{
									n: 32,
									r: 32,
									b: 32,
									d: 32,
									m: 32,
									s: 32
								}, 32],
								á: {
									n: 32,
									r: 32,
									b: 32,
									d: 32,
									m: 32,
									s: 32
								},
								c: {
									o: 67,
									a: [{
										n: 67,
										r: 67,
										b: 67,
										d: 67,
										m: 67,
										s: 67
									}, 67],
									á: [{
										n: 67,
										r: 67,
										b: 67,
										d: 67,
										m: 67,
										s: 67
									}, 67],
									ó: 67,
									h: {
										a: 67,
										á: 67,
										é: 67,
										e: 67,
										ó: 67,
										o: 67
									}
								},
								q: [{ u: {
									e: 63,
									é: 63
								} }, 40],
								d: {
									i: { f: 40 },
									u: {
										c: 40,
										q: 40
									}
								},
								s: {
									c: { o: { m: { b: { r: 40 } } } },
									p: {
										a: 40,
										e: { r: { a: {
											c: 32,
											n: { z: 40 }
										} } },
										i: { n: 40 },
										u: { m: 40 }
									},
									t: {
										a: {
											b: { i: { l: 40 } },
											c: { i: 40 },
											l: { i: { n: 40 } }
										},
										i: { m: 40 },
										r: {
											e: { s: 40 },
											u: { c: 40 }
										}
									}
								},
								r: {
									c: { i: 15 },
									t: 15
								}
							},
							é: {
								c: { h: {
									a: 67,
									e: 67
								} },
								r: { t: 15 }
							},
							i: {
								d: {
									e: {
										r: 32,
										o: { l: 40 }
									},
									i: {
										a: 32,
										o: 32
									}
								},
								e: { r: { t: 32 } },
								g: {
									n: 32,
									u: {
										a: { l: 40 },
										á: { l: 40 }
									}
								},
								l: { u: { s: { i: {
									o: { n: 40 },
									ó: { n: 40 }
								} } } },
								m: {
									a: {
										g: { i: { n: 40 } },
										n: 40
									},
									p: {
										o: { n: 40 },
										r: { e: { s: 40 } }
									}
								},
								n: {
									c: {
										e: { n: { t: 40 } },
										l: { i: { n: 40 } },
										o: { r: { p: 40 } },
										r: { u: { s: { t: 40 } } }
									},
									e: { n: {
										c: 67,
										t: 67
									} },
									f: {
										e: { c: 32 },
										a: { r: { t: 40 } },
										l: [{ a: { m: 40 } }, 40],
										o: { r: { m: 40 } }
									},
									h: { i: { b: 40 } },
									s: {
										e: { c: { t: 40 } },
										t: { a: { l: 40 } }
									},
									t: {
										e: {
											g: { r: 15 },
											r: 15
										},
										o: { x: 40 },
										u: { b: 40 }
									},
									v: { e: { r: 40 } }
								},
								s: { t: { e: { n: 32 } } }
							},
							u: {
								d: { a: {
									r: 67,
									s: 67,
									n: 67
								} },
								e: { l: { l: 32 } },
								b: {
									s: { t: { a: { n: 15 } } },
									i: {
										c: 68,
										q: 68
									}
								},
								s: { t: { a: { n: 15 } } },
								n: {
									i: {
										r: 40,
										d: 40,
										e: {
											n: 40,
											r: [{ a: 40 }, 40],
											s: 40
										},
										é: {
											n: 40,
											r: 40,
											s: 40
										},
										ó: 40,
										m: 40
									},
									a: {
										n: 40,
										s: 40
									},
									e: 40,
									o: 40,
									á: 40,
									í: [{ a: 40 }, 40]
								},
								ñ: {
									a: 40,
									á: 40
								},
								r: { b: { a: { n: { i: 40 } } } }
							}
						},
						i: { s: { t: { i: 32 } } }
					},
					i: { e: { l: {
						e: { c: 55 },
						é: { c: 55 }
					} } }
				}, 0],
				f: [{
					".": 1,
					b: 3,
					c: 3,
					d: 3,
					f: 3,
					g: 3,
					h: 3,
					j: 3,
					k: 3,
					m: 3,
					n: 3,
					p: 3,
					q: 3,
					s: 3,
					t: [{ ".": 1 }, 3],
					v: 3,
					w: 3,
					x: 3,
					y: 3,
					z: 3,
					l: [{
						".": 1,
						b: 6,
						c: 6,
						d: 6,
						f: 6,
						g: 6,
						h: 6,
						j: 6,
						k: 6,
						l: 6,
						m: 6,
						n: 6,
						p: 6,
						q: 6,
						r: 6,
						s: 6,
						t: 6,
						v: 6,
						w: 6,
						x: 6,
						y: 6,
						z: 6
					}, 2],
					r: [{
						".": 1,
						b: 6,
						c: 6,
						d: 6,
						f: 6,
						g: 6,
						h: 6,
						j: 6,
						k: 6,
						l: 6,
						m: 6,
						n: 6,
						p: 6,
						q: 6,
						r: 6,
						s: 6,
						t: 6,
						v: 6,
						w: 6,
						x: 6,
						y: 6,
						z: 6
					}, 2],
					e: {
						m: { t: { o: {
							h: 29,
							a: 30,
							e: 30,
							i: 30,
							o: 30,
							u: 30,
							á: 30,
							é: 30,
							í: 30,
							ó: 30,
							ú: 30
						} } },
						r: { r: { o: {
							h: 29,
							a: 30,
							e: 30,
							i: 30,
							o: 30,
							u: 30,
							á: 30,
							é: 30,
							í: 30,
							ó: 30,
							ú: 30
						} } }
					},
					i: {
						l: { o: {
							h: 27,
							a: 28,
							e: 28,
							i: 28,
							o: 28,
							u: 28,
							á: 28,
							é: 28,
							í: 28,
							ó: 28,
							ú: 28
						} },
						s: { i: { o: {
							h: 29,
							a: 30,
							e: 30,
							i: 30,
							o: 30,
							u: 30,
							á: 30,
							é: 30,
							í: 30,
							ó: 30,
							ú: 30
						} } },
						t: { o: {
							h: 27,
							a: 28,
							e: 28,
							i: 28,
							o: 28,
							u: 28,
							á: 28,
							é: 28,
							í: 28,
							ó: 28,
							ú: 28
						} }
					},
					o: {
						n: { o: {
							h: 27,
							a: 28,
							e: 28,
							i: 28,
							o: 28,
							u: 28,
							á: 28,
							é: 28,
							í: 28,
							ó: 28,
							ú: 28
						} },
						t: { o: {
							h: 27,
							a: 28,
							e: 28,
							i: 28,
							o: 28,
							u: 28,
							á: 28,
							é: 28,
							í: 28,
							ó: 28,
							ú: 28
						} }
					},
					a: { m: { i: { l: { i: { a: { r: { i: 85 } } } } } } }
				}, 0],
				g: [{
					".": 1,
					b: 3,
					c: 3,
					d: 3,
					f: 3,
					g: 3,
					h: 3,
					j: 3,
					k: 3,
					m: 3,
					n: [{ ".": 1 }, 3],
					p: 3,
					q: 3,
					s: 3,
					t: 3,
					v: 3,
					w: 3,
					x: 3,
					y: 3,
					z: 3,
					l: [{
						".": 1,
						b: 6,
						c: 6,
						d: 6,
						f: 6,
						g: 6,
						h: 6,
						j: 6,
						k: 6,
						l: 6,
						m: 6,
						n: 6,
						p: 6,
						q: 6,
						r: 6,
						s: 6,
						t: 6,
						v: 6,
						w: 6,
						x: 6,
						y: 6,
						z: 6,
						u: { c: { o: {
							h: 29,
							a: 30,
							e: 30,
							i: 30,
							o: 30,
							u: 30,
							á: 30,
							é: 30,
							í: 30,
							ó: 30,
							ú: 30
						} } }
					}, 2],
					r: [{
						".": 1,
						b: 6,
						c: 6,
						d: 6,
						f: 6,
						g: 6,
						h: 6,
						j: 6,
						k: 6,
						l: 6,
						m: 6,
						n: 6,
						p: 6,
						q: 6,
						r: 6,
						s: 6,
						t: 6,
						v: 6,
						w: 6,
						x: 6,
						y: 6,
						z: 6,
						a: { f: {
							o: {
								h: 29,
								a: 30,
								e: 30,
								i: 30,
								o: 30,
								u: 30,
								á: 30,
								é: 30,
								í: 30,
								ó: 30,
								ú: 30,
								".": 62,
								s: { ".": 62 }
							},
							a: {
								".": 62,
								s: { ".": 62 }
							},
							í: { a: {
								".": 62,
								s: { ".": 62 }
							} }
						} }
					}, 2],
					o: { n: {
						o: {
							".": 62,
							s: { ".": 62 }
						},
						a: { l: {
							".": 62,
							e: { s: { ".": 62 } }
						} }
					} },
					a: {
						l: { o: {
							h: 27,
							a: 28,
							e: 28,
							i: 28,
							o: 28,
							u: 28,
							á: 28,
							é: 28,
							í: 28,
							ó: 28,
							ú: 28
						} },
						s: { t: {
							e: { r: { o: {
								h: 57,
								a: 58,
								e: 58,
								i: 58,
								o: 58,
								u: 58,
								á: 58,
								é: 58,
								í: 58,
								ó: 58,
								ú: 58
							} } },
							r: { o: {
								h: 41,
								a: 42,
								e: 42,
								i: 42,
								o: 42,
								u: 42,
								á: 42,
								é: 42,
								í: 42,
								ó: 42,
								ú: 42
							} }
						} }
					},
					e: {
						o: {
							h: 47,
							a: 48,
							e: 48,
							i: 48,
							o: 48,
							u: 48,
							á: 48,
							é: 48,
							í: 48,
							ó: 48,
							ú: 48
						},
						r: { o: { n: { t: { o: {
							h: 57,
							a: 58,
							e: 58,
							i: 58,
							o: 58,
							u: 58,
							á: 58,
							é: 58,
							í: 58,
							ó: 58,
							ú: 58
						} } } } }
					},
					i: {
						n: { e: { c: { o: {
							h: 41,
							a: 42,
							e: 42,
							i: 42,
							o: 42,
							u: 42,
							á: 42,
							é: 42,
							í: 42,
							ó: 42,
							ú: 42
						} } } },
						g: { a: {
							h: 27,
							a: 28,
							e: 28,
							i: 28,
							o: 28,
							u: 28,
							á: 28,
							é: 28,
							í: 28,
							ó: 28,
							ú: 28
						} }
					},
					u: { a: { r: { d: { a: {
						h: 41,
						a: 42,
						e: 42,
						i: 42,
						o: 42,
						u: 42,
						á: 42,
						é: 42,
						í: 42,
						ó: 42,
						ú: 42
					} } } } }
				}, 0],
				h: {
					".": 1,
					b: 3,
					c: 3,
					d: 3,
					f: 3,
					g: 3,
					h: 3,
					j: 3,
					k: 3,
					l: 3,
					m: 3,
					n: 3,
					p: 3,
					q: 3,
					r: 3,
					s: 3,
					t: 3,
					v: 3,
					w: 3,
					x: 3,
					y: 3,
					z: 3,
					u: {
						e: { l: {
							o: {
								".": 3,
								s: { ".": 3 }
							},
							a: {
								".": 3,
								s: { ".": 3 }
							}
						} },
						m: { a: { n: {
							o: 18,
							a: 18
						} } }
					},
					a: {
						l: { o: {
							h: 27,
							a: 28,
							e: 28,
							i: 28,
							o: 28,
							u: 28,
							á: 28,
							é: 28,
							í: 28,
							ó: 28,
							ú: 28
						} },
						b: {
							l: { a: { n: { t: { e: 62 } } } },
							i: { e: { n: { t: { e: 62 } } } }
						}
					},
					e: {
						c: { t: { o: {
							h: 29,
							a: 30,
							e: 30,
							i: 30,
							o: 30,
							u: 30,
							á: 30,
							é: 30,
							í: 30,
							ó: 30,
							ú: 30
						} } },
						l: { i: {
							c: { o: {
								h: 41,
								a: 42,
								e: 42,
								i: 42,
								o: 42,
								u: 42,
								á: 42,
								é: 42,
								í: 42,
								ó: 42,
								ú: 42
							} },
							o: {
								h: 29,
								a: 30,
								e: 30,
								i: 30,
								o: 30,
								u: 30,
								á: 30,
								é: 30,
								í: 30,
								ó: 30,
								ú: 30
							}
						} },
						m: {
							a: { t: { o: {
								h: 41,
								a: 42,
								e: 42,
								i: 42,
								o: 42,
								u: 42,
								á: 42,
								é: 42,
								í: 42,
								ó: 42,
								ú: 42
							} } },
							i: {
								h: 27,
								a: 28,
								e: 28,
								i: 28,
								o: [{ l: { a: {
									".": 36,
									s: { ".": 36 }
								} } }, 28],
								u: 28,
								á: 28,
								é: 28,
								í: 28,
								ó: 28,
								ú: 28
							},
							o: {
								h: 27,
								a: 28,
								e: 28,
								i: 28,
								o: 28,
								u: 28,
								á: 28,
								é: 28,
								í: 28,
								ó: 28,
								ú: 28
							}
						},
						p: {
							a: { t: { o: {
								h: 41,
								a: 42,
								e: 42,
								i: 42,
								o: 42,
								u: 42,
								á: 42,
								é: 42,
								í: 42,
								ó: 42,
								ú: 42
							} } },
							t: { a: {
								h: 29,
								a: 30,
								e: 30,
								i: 30,
								o: 30,
								u: 30,
								á: 30,
								é: 30,
								í: 30,
								ó: 30,
								ú: 30
							} }
						},
						t: { e: { r: { o: {
							h: 41,
							a: 42,
							e: 42,
							i: 42,
							o: 42,
							u: 42,
							á: 42,
							é: 42,
							í: 42,
							ó: 42,
							ú: 42
						} } } },
						x: { a: {
							h: 27,
							a: 28,
							e: 28,
							i: 28,
							o: 28,
							u: 28,
							á: 28,
							é: 28,
							í: 28,
							ó: 28,
							ú: 28
						} }
					},
					i: {
						d: { r: { o: {
							h: 29,
							a: 30,
							e: 30,
							i: 30,
							o: 30,
							u: 30,
							á: 30,
							é: 30,
							í: 30,
							ó: 30,
							ú: 30
						} } },
						p: {
							e: { r: {
								r: 33,
								h: 49,
								a: 50,
								e: 50,
								i: [{ c: { í: { n: { e: 73 } } } }, 50],
								o: [{
									n: {
										i: { m: { i: 73 } },
										í: { m: { i: 73 } }
									},
									x: { i: { a: 73 } }
								}, 50],
								u: 50,
								á: 50,
								é: 50,
								í: 50,
								ó: [{ n: { i: { m: { o: 73 } } } }, 50],
								ú: 50
							} },
							o: {
								h: 27,
								a: 28,
								e: 28,
								i: 28,
								o: 28,
								u: 28,
								á: 28,
								é: 28,
								í: 28,
								ó: 28,
								ú: 28
							}
						},
						s: { t: { o: {
							h: 29,
							a: 30,
							e: 30,
							i: 30,
							o: 30,
							u: 30,
							á: 30,
							é: 30,
							í: 30,
							ó: 30,
							ú: 30
						} } }
					},
					o: {
						l: { o: {
							h: 27,
							a: 28,
							e: 28,
							i: 28,
							o: 28,
							u: 28,
							á: 28,
							é: 28,
							í: 28,
							ó: 28,
							ú: 28
						} },
						m: {
							o: {
								h: 27,
								a: 28,
								e: 28,
								i: 28,
								o: 28,
								u: 28,
								á: 28,
								é: 28,
								í: 28,
								ó: 28,
								ú: 28
							},
							e: { o: {
								h: 29,
								a: 30,
								e: 30,
								i: 30,
								o: 30,
								u: 30,
								á: 30,
								é: 30,
								í: 30,
								ó: 30,
								ú: 30
							} }
						}
					}
				},
				j: [{
					".": 1,
					b: 3,
					c: 3,
					d: 3,
					f: 3,
					g: 3,
					h: 3,
					j: 3,
					k: 3,
					l: 3,
					m: 3,
					n: 3,
					p: 3,
					q: 3,
					r: 3,
					s: 3,
					t: 3,
					v: 3,
					w: 3,
					x: 3,
					y: 3,
					z: 3
				}, 0],
				k: [{
					".": 1,
					b: 3,
					c: 3,
					d: 3,
					f: 3,
					g: 3,
					h: 3,
					j: 3,
					k: 3,
					m: 3,
					n: 3,
					p: 3,
					q: 3,
					s: 3,
					t: 3,
					v: 3,
					w: 3,
					x: 3,
					y: 3,
					z: 3,
					l: [{
						".": 1,
						b: 6,
						c: 6,
						d: 6,
						f: 6,
						g: 6,
						h: 6,
						j: 6,
						k: 6,
						l: 6,
						m: 6,
						n: 6,
						p: 6,
						q: 6,
						r: 6,
						s: 6,
						t: 6,
						v: 6,
						w: 6,
						x: 6,
						y: 6,
						z: 6
					}, 2],
					r: [{
						".": 1,
						b: 6,
						c: 6,
						d: 6,
						f: 6,
						g: 6,
						h: 6,
						j: 6,
						k: 6,
						l: 6,
						m: 6,
						n: 6,
						p: 6,
						q: 6,
						r: 6,
						s: 6,
						t: 6,
						v: 6,
						w: 6,
						x: 6,
						y: 6,
						z: 6
					}, 2],
					i: { l: { o: {
						h: 27,
						a: 28,
						e: 28,
						i: 28,
						o: 28,
						u: 28,
						á: 28,
						é: 28,
						í: 28,
						ó: 28,
						ú: 28
					} } }
				}, 0],
				l: [{
					".": 1,
					b: 3,
					c: [{
						t: 7,
						n: 7,
						z: 7
					}, 3],
					d: 3,
					f: [{ t: 7 }, 3],
					g: [{ n: 7 }, 3],
					h: 3,
					j: 3,
					k: 3,
					m: [{ n: 7 }, 3],
					n: 3,
					p: [{
						t: 7,
						s: 7,
						n: 7
					}, 3],
					q: 3,
					r: 3,
					s: 3,
					t: [{
						z: 7,
						s: 7
					}, 3],
					v: 3,
					w: 3,
					x: 3,
					y: 3,
					z: 3,
					l: [{
						".": 1,
						b: 3,
						c: 3,
						d: 3,
						f: 3,
						g: 3,
						h: 3,
						j: 3,
						k: 3,
						l: 3,
						m: 3,
						n: 3,
						p: 3,
						q: 3,
						r: 3,
						s: 3,
						t: 3,
						v: 3,
						w: 3,
						x: 3,
						y: 3,
						z: 3
					}, 4],
					e: { u: { c: { o: {
						h: 29,
						a: 30,
						e: 30,
						i: 30,
						o: 30,
						u: 30,
						á: 30,
						é: 30,
						í: 30,
						ó: 30,
						ú: 30
					} } } },
					i: {
						n: { f: { o: {
							h: 29,
							a: 30,
							e: 30,
							i: 30,
							o: 30,
							u: 30,
							á: 30,
							é: 30,
							í: 30,
							ó: 30,
							ú: 30
						} } },
						p: { o: {
							h: 27,
							a: 28,
							e: 28,
							i: 28,
							o: 28,
							u: 28,
							á: 28,
							é: 28,
							í: 28,
							ó: 28,
							ú: 28
						} },
						t: { o: {
							h: 27,
							a: 28,
							e: 28,
							i: 28,
							o: 28,
							u: 28,
							á: 28,
							é: 28,
							í: 28,
							ó: 28,
							ú: 28
						} },
						á: { r: { e: { a: 89 } } }
					},
					o: { g: { í: { a: 62 } } }
				}, 0],
				m: [{
					".": 1,
					b: 3,
					c: [{
						t: 7,
						n: 7,
						z: 7
					}, 3],
					d: 3,
					f: [{ t: 7 }, 3],
					g: [{ n: 7 }, 3],
					h: 3,
					j: 3,
					k: 3,
					l: 3,
					m: [{ n: 7 }, 3],
					n: [{ ".": 1 }, 3],
					p: [{
						t: 7,
						s: 7,
						n: 7
					}, 3],
					q: 3,
					r: 3,
					s: 3,
					t: [{
						z: 7,
						s: 7
					}, 3],
					v: 3,
					w: 3,
					x: 3,
					y: 3,
					z: 3,
					e: {
						o: { ".": 1 },
						a: { b: { l: { e: {
							".": 1,
							s: { ".": 1 }
						} } } },
						n: { t: { e: { ".": 18 } } },
						g: { a: {
							l: { o: {
								h: 41,
								a: 42,
								e: 42,
								i: 42,
								o: 42,
								u: 42,
								á: 42,
								é: 42,
								í: 42,
								ó: 42,
								ú: 42
							} },
							h: 27,
							a: 28,
							e: 28,
							i: 28,
							o: 28,
							u: 28,
							á: 28,
							é: 28,
							í: 28,
							ó: 28,
							ú: 28
						} },
						l: { a: { n: { o: {
							h: 41,
							a: 42,
							e: 42,
							i: 42,
							o: 42,
							u: 42,
							á: 42,
							é: 42,
							í: 42,
							ó: 42,
							ú: 42
						} } } },
						s: { o: {
							h: 27,
							a: 28,
							e: 28,
							i: 28,
							o: 28,
							u: 28,
							á: 28,
							é: 28,
							í: 28,
							ó: 28,
							ú: 28
						} },
						t: { a: {
							h: 27,
							a: 28,
							e: 28,
							i: 28,
							o: 28,
							u: 28,
							á: 28,
							é: 28,
							í: 28,
							ó: 28,
							ú: 28
						} }
					},
					a: {
						n: { t: { e: { a: 37 } } },
						c: { r: { o: {
							h: 29,
							a: 30,
							e: 30,
							i: 30,
							o: 30,
							u: 30,
							á: 30,
							é: 30,
							í: 30,
							ó: 30,
							ú: 30
						} } },
						l: [{
							h: 56,
							b: 53,
							c: 53,
							d: 53,
							f: 53,
							g: 53,
							m: 53,
							p: 53,
							q: 53,
							s: 53,
							t: 53,
							v: 53
						}, 83],
						x: { i: {
							h: 27,
							a: 28,
							e: 28,
							i: 28,
							o: 28,
							u: 28,
							á: 28,
							é: 28,
							í: 28,
							ó: 28,
							ú: 28
						} }
					},
					i: {
						c: { r: { o: {
							h: 29,
							a: 30,
							e: 30,
							i: 30,
							o: 30,
							u: 30,
							á: 30,
							é: 30,
							í: 30,
							ó: 30,
							ú: 30
						} } },
						l: { i: { a: { r: 66 } } },
						n: { i: {
							h: 27,
							a: [{ t: { u: { r: 9 } } }, 28],
							e: 28,
							i: 28,
							o: 28,
							u: 28,
							á: 28,
							é: 28,
							í: 28,
							ó: 28,
							ú: 28
						} },
						r: { i: { a: {
							h: 29,
							a: 30,
							e: 30,
							i: 30,
							o: 30,
							u: 30,
							á: 30,
							é: 30,
							í: 30,
							ó: 30,
							ú: 30
						} } }
					},
					u: { l: { t: { i: {
						h: 29,
						a: 30,
						e: 30,
						i: 30,
						o: 30,
						u: 30,
						á: 30,
						é: 30,
						í: 30,
						ó: 30,
						ú: 30
					} } } },
					o: {
						n: { o: {
							h: 27,
							a: 28,
							e: 28,
							i: 28,
							o: 28,
							u: 28,
							á: 28,
							é: 28,
							í: 28,
							ó: 28,
							ú: 28
						} },
						r: { f: { o: {
							h: 29,
							a: 30,
							e: 30,
							i: 30,
							o: 30,
							u: 30,
							á: 30,
							é: 30,
							í: 30,
							ó: 30,
							ú: 30
						} } },
						t: { o: {
							h: 27,
							a: 28,
							e: 28,
							i: 28,
							o: 28,
							u: 28,
							á: 28,
							é: 28,
							í: 28,
							ó: 28,
							ú: 28
						} }
					}
				}, 0],
				n: [{
					".": 1,
					b: 3,
					c: [{
						t: 7,
						n: 7,
						z: 7
					}, 3],
					d: 3,
					f: [{ t: 7 }, 3],
					g: [{ n: 7 }, 3],
					h: 3,
					j: 3,
					k: 3,
					l: 3,
					m: [{ n: 7 }, 3],
					n: 3,
					p: [{
						t: 7,
						s: 7,
						n: 7
					}, 3],
					q: 3,
					r: 3,
					s: 3,
					t: [{
						z: 7,
						s: 7,
						e: { r: { i: { n: 77 } } }
					}, 3],
					v: 3,
					w: 3,
					x: 3,
					y: 3,
					z: 3,
					o: {
						".": 3,
						r: { t: { e: {
							h: 29,
							a: 30,
							e: 30,
							i: 30,
							o: 30,
							u: 30,
							á: 30,
							é: 30,
							í: 30,
							ó: 30,
							ú: 30
						} } }
					},
					a: {
						m: { o: {
							h: 27,
							a: 28,
							e: 28,
							i: 28,
							o: 28,
							u: 28,
							á: 28,
							é: 28,
							í: 28,
							ó: 28,
							ú: 28
						} },
						n: { o: {
							h: 27,
							a: 28,
							e: 28,
							i: 28,
							o: 28,
							u: 28,
							á: 28,
							é: 28,
							í: 28,
							ó: 28,
							ú: 28
						} },
						r: { c: { o: {
							h: 29,
							a: 30,
							e: 30,
							i: 30,
							o: 30,
							u: 30,
							á: 30,
							é: 30,
							í: 30,
							ó: 30,
							ú: 30
						} } }
					},
					e: {
						c: { r: { o: {
							h: 29,
							a: 30,
							e: 30,
							i: 30,
							o: 30,
							u: 30,
							á: 30,
							é: 30,
							í: 30,
							ó: 30,
							ú: 30
						} } },
						f: { r: { o: {
							h: 29,
							a: 30,
							e: 30,
							i: 30,
							o: 30,
							u: 30,
							á: 30,
							é: 30,
							í: 30,
							ó: 30,
							ú: 30
						} } },
						o: {
							h: 47,
							a: 48,
							e: 48,
							i: 48,
							o: 48,
							u: 48,
							á: 48,
							é: 48,
							í: 48,
							ó: 48,
							ú: 48
						},
						t: { o: {
							h: 27,
							a: 28,
							e: 28,
							i: 28,
							o: 28,
							u: 28,
							á: 28,
							é: 28,
							í: 28,
							ó: 28,
							ú: 28
						} },
						u: { m: { o: {
							h: 29,
							a: 30,
							e: 30,
							i: 30,
							o: 30,
							u: 30,
							á: 30,
							é: 30,
							í: 30,
							ó: 30,
							ú: 30
						} } }
					}
				}, 0],
				p: [{
					".": 1,
					b: 3,
					c: 3,
					d: 3,
					f: 3,
					g: 3,
					h: 3,
					j: 3,
					k: 3,
					m: 3,
					n: [{ ".": 1 }, 3],
					p: 3,
					q: 3,
					s: [{
						".": 1,
						i: {
							c: [{ o: {
								h: 29,
								a: 30,
								e: 30,
								i: 30,
								o: 30,
								u: 30,
								á: 30,
								é: 30,
								í: 30,
								ó: 30,
								ú: 30
							} }, 91],
							q: 91
						}
					}, 3],
					t: [{
						".": 1,
						e: { r: { o: {
							h: 29,
							a: 30,
							e: 30,
							i: 30,
							o: 30,
							u: 30,
							á: 30,
							é: 30,
							í: 30,
							ó: 30,
							ú: 30
						} } }
					}, 3],
					v: 3,
					w: 3,
					x: 3,
					y: 3,
					z: 3,
					l: [{
						".": 1,
						b: 6,
						c: 6,
						d: 6,
						f: 6,
						g: 6,
						h: 6,
						j: 6,
						k: 6,
						l: 6,
						m: 6,
						n: 6,
						p: 6,
						q: 6,
						r: 6,
						s: 6,
						t: 6,
						v: 6,
						w: 6,
						x: 6,
						y: 6,
						z: 6,
						a: { n: { c: { t: 9 } } },
						u: { r: { i: {
							h: 29,
							a: 30,
							e: 30,
							i: 30,
							o: 30,
							u: 30,
							á: 30,
							é: 30,
							í: 30,
							ó: 30,
							ú: 30
						} } }
					}, 2],
					r: [{
						".": 1,
						b: 6,
						c: 6,
						d: 6,
						f: 6,
						g: 6,
						h: 6,
						j: 6,
						k: 6,
						l: 6,
						m: 6,
						n: 6,
						p: 6,
						q: 6,
						r: 6,
						s: 6,
						t: 6,
						v: 6,
						w: 6,
						x: 6,
						y: 6,
						z: 6,
						o: {
							m: { p: { t: 11 } },
							t: { o: {
								h: 29,
								a: 30,
								e: 30,
								i: 30,
								o: 30,
								u: 30,
								á: 30,
								é: 30,
								í: 30,
								ó: 30,
								ú: 30
							} }
						}
					}, 2],
					u: { t: {
						a: 16,
						o: 16
					} },
					e: {
						d: { o: 16 },
						r: {
							e: { m: { i: { a: 63 } } },
							a: { n: { t: { e: 89 } } },
							p: { o: { n: { d: { r: 110 } } } }
						},
						n: { t: { a: {
							h: 29,
							a: 30,
							e: 30,
							i: 30,
							o: 30,
							u: 30,
							á: 30,
							é: 30,
							í: 30,
							ó: 30,
							ú: 30
						} } },
						t: { a: {
							h: 27,
							a: 28,
							e: 28,
							i: 28,
							o: 28,
							u: 28,
							á: 28,
							é: 28,
							í: 28,
							ó: 28,
							ú: 28
						} }
					},
					a: {
						n: { t: { e: { o: { n: 35 } } } },
						l: { e: { o: {
							h: 29,
							a: 30,
							e: 30,
							i: 30,
							o: 30,
							u: 30,
							á: 30,
							é: 30,
							í: 30,
							ó: 30,
							ú: 30
						} } },
						r: { a: {
							h: 27,
							a: 28,
							e: 28,
							i: [{ s: {
								".": 44,
								e: { ñ: 11 }
							} }, 28],
							o: 28,
							u: [{ l: { a: { t: { a: 66 } } } }, 28],
							á: 28,
							é: 28,
							í: [{ s: { o: 66 } }, 28],
							ó: 28,
							ú: 28
						} }
					},
					i: {
						c: { o: {
							h: 27,
							a: 28,
							e: 28,
							i: 28,
							o: 28,
							u: 28,
							á: 28,
							é: 28,
							í: 28,
							ó: 28,
							ú: 28
						} },
						e: { z: { o: {
							h: 29,
							a: 30,
							e: 30,
							i: 30,
							o: 30,
							u: 30,
							á: 30,
							é: 30,
							í: 30,
							ó: 30,
							ú: 30
						} } },
						r: { o: {
							h: 27,
							a: 28,
							e: 28,
							i: 28,
							o: 28,
							u: 28,
							á: 28,
							é: 28,
							í: 28,
							ó: 28,
							ú: 28
						} }
					},
					o: {
						l: { i: {
							h: 27,
							a: [{
								r: {
									q: 66,
									c: { a: 66 }
								},
								n: {
									d: { r: 66 },
									t: { e: { a: 66 } }
								}
							}, 28],
							e: 28,
							i: 28,
							o: [{ m: { i: { e: 9 } } }, 28],
							u: [{ r: 11 }, 28],
							á: [{ r: { q: 66 } }, 28],
							é: [{ s: { t: { e: 66 } } }, 28],
							í: 28,
							ó: 28,
							ú: 28
						} },
						r: { t: { a: {
							h: 29,
							a: 30,
							e: [{ r: { o: 35 } }, 30],
							i: 30,
							o: 30,
							u: 30,
							á: 30,
							é: 30,
							í: 30,
							ó: 30,
							ú: 30
						} } },
						s: {
							i: {
								m: { p: { r: 56 } },
								n: { d: 56 }
							},
							o: { p: { e: { r: 97 } } },
							e: {
								l: { e: { c: { t: 84 } } },
								s: { t: { r: 56 } }
							},
							t: {
								a: {
									".": 53,
									s: { ".": 53 }
								},
								s: 8
							}
						}
					}
				}, 0],
				q: [{
					".": 1,
					b: 3,
					c: 3,
					d: 3,
					f: 3,
					g: 3,
					h: 3,
					j: 3,
					k: 3,
					l: 3,
					m: 3,
					n: 3,
					p: 3,
					q: 3,
					r: 3,
					s: 3,
					t: 3,
					v: 3,
					w: 3,
					x: 3,
					y: 3,
					z: 3,
					u: {
						e: { t: { e: {
							h: 29,
							a: 30,
							e: 30,
							i: 30,
							o: 30,
							u: 30,
							á: 30,
							é: 30,
							í: 30,
							ó: 30,
							ú: 30
						} } },
						i: {
							m: { i: { o: {
								h: 41,
								a: 42,
								e: 42,
								i: 42,
								o: 42,
								u: 42,
								á: 42,
								é: 42,
								í: 42,
								ó: 42,
								ú: 42
							} } },
							r: { o: {
								h: 29,
								a: 30,
								e: 30,
								i: 30,
								o: 30,
								u: 30,
								á: 30,
								é: 30,
								í: 30,
								ó: 30,
								ú: 30
							} }
						}
					}
				}, 0],
				r: [{
					".": 1,
					b: 3,
					c: [{
						t: 7,
						n: 7,
						z: 7
					}, 3],
					d: 3,
					f: [{ t: 7 }, 3],
					g: [{ n: 7 }, 3],
					h: 3,
					j: 3,
					k: 3,
					l: 3,
					m: [{
						n: 7,
						a: { n: { o: {
							h: 29,
							a: 30,
							e: 30,
							i: 30,
							o: 30,
							u: 30,
							á: 30,
							é: 30,
							í: 30,
							ó: 30,
							ú: 30
						} } }
					}, 3],
					n: 3,
					p: [{
						t: 7,
						s: 7,
						n: 7
					}, 3],
					q: 3,
					s: 3,
					t: [{
						z: 7,
						s: 7
					}, 3],
					v: 3,
					w: 3,
					x: 3,
					y: 3,
					z: 3,
					r: [{
						".": 1,
						b: 6,
						c: 6,
						d: 6,
						f: 6,
						g: 6,
						h: 6,
						j: 6,
						k: 6,
						l: 6,
						m: 6,
						n: 6,
						p: 6,
						q: 6,
						r: 6,
						s: 6,
						t: 6,
						v: 6,
						w: 6,
						x: 6,
						y: 6,
						z: 6
					}, 2],
					e: {
						i: { n: {
							i: { c: { i: {
								a: 74,
								á: 74,
								e: 74
							} } },
							í: { c: { i: { a: 74 } } }
						} },
						t: {
							e: {
								h: 27,
								a: 28,
								e: 28,
								i: 28,
								o: 28,
								u: 28,
								á: 28,
								é: 28,
								í: 28,
								ó: 28,
								ú: 28
							},
							r: { o: {
								h: 29,
								a: 30,
								e: 30,
								i: 30,
								o: 30,
								u: 30,
								á: 30,
								é: 30,
								í: 30,
								ó: 30,
								ú: 30
							} }
						}
					},
					a: {
						d: { i: { o: {
							h: 29,
							a: 30,
							e: 30,
							i: 30,
							o: 30,
							u: 30,
							á: 30,
							é: 30,
							í: 30,
							ó: 30,
							ú: 30
						} } },
						n: { c: { o: {
							h: 29,
							a: 30,
							e: 30,
							i: 30,
							o: 30,
							u: 30,
							á: 30,
							é: 30,
							í: 30,
							ó: 30,
							ú: 30
						} } },
						r: {
							a: 86,
							á: 86,
							e: 86,
							é: 86,
							í: 86,
							o: 86
						}
					},
					o: { m: { o: {
						h: 27,
						a: 28,
						e: 28,
						i: 28,
						o: 28,
						u: 28,
						á: 28,
						é: 28,
						í: 28,
						ó: 28,
						ú: 28
					} } }
				}, 0],
				s: [{
					".": 1,
					b: 3,
					c: [{
						t: 7,
						n: 7,
						z: 7
					}, 3],
					d: 3,
					f: [{ t: 7 }, 3],
					g: [{ n: 7 }, 3],
					h: 3,
					j: 3,
					k: 3,
					l: 3,
					m: [{ n: 7 }, 3],
					n: 3,
					p: [{
						t: 7,
						s: 7,
						n: 7,
						a: { n: { o: {
							h: 29,
							a: 30,
							e: 30,
							i: 30,
							o: 30,
							u: 30,
							á: 30,
							é: 30,
							í: 30,
							ó: 30,
							ú: 30
						} } }
					}, 3],
					q: 3,
					r: 3,
					s: 3,
					t: [{
						z: 7,
						s: 7,
						e: {
							".": 88,
							s: { ".": 88 }
						},
						a: { l: {
							".": 88,
							e: { s: { ".": 98 } }
						} },
						i: { l: { l: {
							a: {
								".": 98,
								s: { ".": 98 }
							},
							ó: { n: { ".": 98 } },
							o: { n: { e: { s: { ".": 98 } } } }
						} } },
						o: { r: {
							".": 88,
							a: {
								".": 88,
								s: { ".": 88 }
							},
							e: { s: { ".": 88 } }
						} }
					}, 3],
					v: 3,
					w: 3,
					x: 3,
					y: 3,
					z: 3,
					a: {
						n: { c: { t: 8 } },
						".": 62,
						s: { ".": 62 },
						l: { v: { a: {
							h: 29,
							a: 30,
							e: 30,
							i: 30,
							o: 30,
							u: 30,
							á: 30,
							é: 30,
							í: 30,
							ó: 30,
							ú: 30
						} } }
					},
					e: {
						l: { e: { n: { o: {
							h: 41,
							a: 42,
							e: 42,
							i: 42,
							o: 42,
							u: 42,
							á: 42,
							é: 42,
							í: 42,
							ó: 42,
							ú: 42
						} } } },
						m: { i: {
							h: 27,
							a: 28,
							e: 28,
							i: 28,
							o: 28,
							u: 28,
							á: 28,
							é: 28,
							í: 28,
							ó: 28,
							ú: 28
						} },
						r: { v: { o: {
							h: 29,
							a: 30,
							e: 30,
							i: 30,
							o: 30,
							u: 30,
							á: 30,
							é: 30,
							í: 30,
							ó: 30,
							ú: 30
						} } },
						u: { d: { o: {
							h: 103,
							a: 104,
							e: 104,
							i: 104,
							o: 104,
							u: 104,
							á: 104,
							é: 104,
							í: 104,
							ó: 104,
							ú: 104
						} } }
					},
					o: {
						b: { r: { e: {
							h: 29,
							a: [{ s: { a: [{ s: 105 }, 105] } }, 30],
							e: 30,
							i: 30,
							o: 30,
							u: 30,
							á: 30,
							é: 30,
							í: 30,
							ó: 30,
							ú: 30
						} } },
						c: { i: { o: {
							h: 29,
							a: 30,
							e: 30,
							i: 30,
							o: 30,
							u: 30,
							á: 30,
							é: 30,
							í: 30,
							ó: 30,
							ú: 30
						} } }
					},
					u: {
						p: {
							e: { r: {
								r: 33,
								h: 49,
								a: [{ r: 108 }, 50],
								e: 50,
								i: [{ o: { r: 37 } }, 50],
								o: 50,
								u: 50,
								á: [{
									r: 108,
									v: { i: { t: {
										".": 73,
										s: { ".": 73 }
									} } }
								}, 50],
								é: 50,
								í: 50,
								ó: 50,
								ú: 50
							} },
							r: { a: [{
								h: 29,
								a: 30,
								e: 30,
								i: 30,
								o: 30,
								u: 30,
								á: 30,
								é: 30,
								í: 30,
								ó: 30,
								ú: 30
							}, 111] }
						},
						d: { a: { m: { e: { r: { i: { c: { a: { n: 117 } } } } } } } },
						r: { a: { m: { e: { r: { i: { c: { a: { n: 117 } } } } } } } }
					}
				}, 0],
				t: [{
					".": 1,
					b: 3,
					c: [{
						t: 7,
						n: 7,
						z: 7
					}, 3],
					d: 3,
					f: [{ t: 7 }, 3],
					g: [{ n: 7 }, 3],
					h: 3,
					j: 3,
					k: 3,
					m: [{ n: 7 }, 3],
					n: 3,
					p: [{
						t: 7,
						s: 7,
						n: 7
					}, 3],
					q: 3,
					t: [{
						z: 7,
						s: 7
					}, 3],
					v: 3,
					w: 3,
					y: 3,
					r: [{
						".": 1,
						b: 6,
						c: 6,
						d: 6,
						f: 6,
						g: 6,
						h: 6,
						j: 6,
						k: 6,
						l: 6,
						m: 6,
						n: 6,
						p: 6,
						q: 6,
						r: 6,
						s: 6,
						t: 6,
						v: 6,
						w: 6,
						x: 6,
						y: 6,
						z: 6,
						a: {
							s: {
								a: {
									n: {
										t: { e: { a: 39 } },
										d: { i: { n: 27 } }
									},
									b: { u: { e: { l: 27 } } },
									l: {
										c: { o: { b: 27 } },
										p: 27,
										t: { a: { r: 27 } }
									},
									t: { l: { á: { n: { t: 27 } } } }
								},
								o: { c: { e: { á: { n: 27 } } } },
								e: { r: {
									o: {
										".": 99,
										s: { ".": 99 }
									},
									a: {
										".": 99,
										s: { ".": 99 }
									}
								} }
							},
							n: { s: {
								h: 49,
								a: [{
									m: { i: { n: { a: { s: 36 } } } },
									n: { d: 49 },
									t: { l: 49 },
									c: {
										c: { i: 39 },
										t: { i: { v: 39 } }
									}
								}, 113],
								e: [{
									ú: { n: 39 },
									x: { u: 114 }
								}, 113],
								i: [{
									b: { e: { r: { i: { a: { n: 114 } } } } },
									c: { i: {
										o: { n: 114 },
										ó: { n: 114 }
									} },
									d: {
										o: {
											".": 39,
											s: { ".": 39 }
										},
										a: {
											".": 39,
											s: { ".": 39 }
										}
									},
									g: {
										i: 114,
										í: 114,
										e: 114
									},
									j: {
										a: 114,
										á: 114,
										o: 114
									},
									l: { v: { a: { n: 39 } } },
									s: { t: { o: 39 } },
									t: {
										a: 114,
										á: 114,
										e: 114,
										é: 114,
										o: [{ r: { i: 114 } }, 114],
										ó: 114,
										i: { v: 114 }
									}
								}, 113],
								o: [{
									c: { e: 49 },
									r: { a: { c: { i: 36 } } }
								}, 113],
								u: [{
									r: 49,
									b: { s: { t: 39 } },
									s: { t: 39 }
								}, 113],
								á: 113,
								é: 113,
								í: 113,
								ó: 113,
								ú: 113
							} }
						},
						o: { p: { o: {
							h: 29,
							a: 30,
							e: 30,
							i: 30,
							o: 30,
							u: 30,
							á: 30,
							é: 30,
							í: 30,
							ó: 30,
							ú: 30
						} } }
					}, 2],
					z: [{
						".": 1,
						s: { c: { h: 15 } }
					}, 14],
					s: [{ ".": 1 }, 14],
					l: 14,
					x: 14,
					e: {
						t: {
							a: {
								".": 1,
								s: { ".": 1 }
							},
							r: { a: {
								h: 29,
								a: 30,
								e: 30,
								i: 30,
								o: 30,
								u: 30,
								á: 30,
								é: 30,
								í: 30,
								ó: 30,
								ú: 30
							} }
						},
						l: { e: {
							h: 27,
							a: 28,
							e: 28,
							i: 28,
							o: 28,
							u: 28,
							á: 28,
							é: 28,
							í: 28,
							ó: 28,
							ú: 28
						} },
						c: { n: { o: {
							h: 29,
							a: 30,
							e: 30,
							i: 30,
							o: 30,
							u: 30,
							á: 30,
							é: 30,
							í: 30,
							ó: 30,
							ú: 30
						} } },
						r: {
							a: {
								h: 27,
								a: 28,
								e: 28,
								i: 28,
								o: 28,
								u: 28,
								á: 28,
								é: 28,
								í: 28,
								ó: 28,
								ú: 28
							},
							m: { o: {
								h: 29,
								a: 30,
								e: 30,
								i: 30,
								o: 30,
								u: 30,
								á: 30,
								é: 30,
								í: 30,
								ó: 30,
								ú: 30
							} }
						}
					},
					i: { o: {
						q: { u: 40 },
						c: { o: 40 }
					} },
					a: { l: { m: { o: {
						h: 29,
						a: 30,
						e: 30,
						i: 30,
						o: 30,
						u: 30,
						á: 30,
						é: 30,
						í: 30,
						ó: 30,
						ú: 30
					} } } },
					o: { p: { o: {
						h: 27,
						a: 28,
						e: 28,
						i: 28,
						o: 28,
						u: 28,
						á: 28,
						é: 28,
						í: 28,
						ó: 28,
						ú: 28
					} } },
					u: { r: { b: { o: {
						h: 29,
						a: 30,
						e: 30,
						i: 30,
						o: 30,
						u: 30,
						á: 30,
						é: 30,
						í: 30,
						ó: 30,
						ú: 30
					} } } },
					é: { c: { n: { i: { c: 18 } } } }
				}, 0],
				v: [{
					".": 1,
					b: 3,
					c: 3,
					d: 3,
					f: 3,
					g: 3,
					h: 3,
					j: 3,
					k: 3,
					m: 3,
					n: 3,
					p: 3,
					q: 3,
					s: 3,
					t: 3,
					v: 3,
					w: 3,
					x: 3,
					y: 3,
					z: 3,
					l: [{
						".": 1,
						b: 6,
						c: 6,
						d: 6,
						f: 6,
						g: 6,
						h: 6,
						j: 6,
						k: 6,
						l: 6,
						m: 6,
						n: 6,
						p: 6,
						q: 6,
						r: 6,
						s: 6,
						t: 6,
						v: 6,
						w: 6,
						x: 6,
						y: 6,
						z: 6
					}, 2],
					r: [{
						".": 1,
						b: 6,
						c: 6,
						d: 6,
						f: 6,
						g: 6,
						h: 6,
						j: 6,
						k: 6,
						l: 6,
						m: 6,
						n: 6,
						p: 6,
						q: 6,
						r: 6,
						s: 6,
						t: 6,
						v: 6,
						w: 6,
						x: 6,
						y: 6,
						z: 6
					}, 2],
					i: {
						c: { e: {
							h: 27,
							a: 28,
							e: 28,
							i: 28,
							o: 28,
							u: 28,
							á: 28,
							é: 28,
							í: 28,
							ó: 28,
							ú: 28
						} },
						d: { e: { o: {
							h: 29,
							a: 30,
							e: 30,
							i: 30,
							o: 30,
							u: 30,
							á: 30,
							é: 30,
							í: 30,
							ó: 30,
							ú: 30
						} } }
					}
				}, 0],
				w: [{
					".": 1,
					b: 3,
					c: 3,
					d: 3,
					f: 3,
					g: 3,
					h: 3,
					j: 3,
					k: 3,
					l: 3,
					m: 3,
					n: 3,
					p: 3,
					q: 3,
					r: 3,
					s: 3,
					t: 3,
					v: 3,
					w: 3,
					x: 3,
					y: 3,
					z: 3,
					a: { s: { h: 15 } }
				}, 0],
				x: [{
					".": 1,
					b: 3,
					c: [{
						t: 7,
						n: 7,
						z: 7
					}, 3],
					d: 3,
					f: [{ t: 7 }, 3],
					g: [{ n: 7 }, 3],
					h: 3,
					j: 3,
					k: 3,
					l: 3,
					m: [{ n: 7 }, 3],
					n: 3,
					p: [{
						t: 7,
						s: 7,
						n: 7
					}, 3],
					q: 3,
					r: 3,
					s: 3,
					t: [{
						z: 7,
						s: 7
					}, 3],
					v: 3,
					w: 3,
					x: 3,
					y: 3,
					z: 3,
					e: {
						n: { o: {
							h: 27,
							a: 28,
							e: 28,
							i: 28,
							o: 28,
							u: 28,
							á: 28,
							é: 28,
							í: 28,
							ó: 28,
							ú: 28
						} },
						r: { o: {
							h: 27,
							a: 28,
							e: 28,
							i: 28,
							o: 28,
							u: 28,
							á: 28,
							é: 28,
							í: 28,
							ó: 28,
							ú: 28
						} }
					},
					i: { l: { o: {
						h: 27,
						a: 28,
						e: 28,
						i: 28,
						o: 28,
						u: 28,
						á: 28,
						é: 28,
						í: 28,
						ó: 28,
						ú: 28
					} } }
				}, 0],
				y: [{
					".": 1,
					b: 3,
					c: [{
						t: 7,
						n: 7,
						z: 7
					}, 3],
					d: 3,
					f: [{ t: 7 }, 3],
					g: [{ n: 7 }, 3],
					h: 3,
					j: 3,
					k: 3,
					l: 3,
					m: [{ n: 7 }, 3],
					n: 3,
					p: [{
						t: 7,
						s: 7,
						n: 7
					}, 3],
					q: 3,
					r: 3,
					s: 3,
					t: [{
						z: 7,
						s: 7
					}, 3],
					v: 3,
					w: 3,
					x: 3,
					y: 3,
					z: 3
				}, 0],
				z: [{
					".": 1,
					b: 3,
					c: 3,
					d: 3,
					f: 3,
					g: 3,
					h: 3,
					j: 3,
					k: 3,
					l: 3,
					m: 3,
					n: 3,
					p: 3,
					q: 3,
					r: 3,
					s: 3,
					t: 3,
					v: 3,
					w: 3,
					x: 3,
					y: 3,
					z: 3,
					o: { o: {
						h: 47,
						a: 48,
						e: 48,
						i: 48,
						o: 48,
						u: 48,
						á: 48,
						é: 48,
						í: 48,
						ó: 48,
						ú: 48
					} }
				}, 0],
				ñ: [{ ".": 1 }, 0],
				o: {
					e: {
						u: 12,
						ó: 12
					},
					a: { e: 12 },
					".": 1,
					x: { o: {
						".": 19,
						s: { ".": 19 }
					} },
					l: {
						ó: { g: { i: { c: {
							o: {
								".": 19,
								s: { ".": 19 }
							},
							a: {
								".": 19,
								s: { ".": 19 },
								m: { e: { n: { t: { e: { ".": 19 } } } } }
							}
						} } } },
						o: { g: { í: { a: {
							".": 19,
							s: { ".": 19 }
						} } } },
						i: { g: { o: {
							h: 29,
							a: 30,
							e: 30,
							i: 30,
							o: 30,
							u: 30,
							á: 30,
							é: 30,
							í: 30,
							ó: 30,
							ú: 30
						} } }
					},
					s: {
						".": 3,
						o: {
							".": 90,
							s: { ".": 90 }
						},
						a: {
							".": 90,
							s: { ".": 90 },
							m: { e: { n: { t: { e: { ".": 90 } } } } }
						},
						t: { e: { o: {
							h: 29,
							a: 30,
							e: 30,
							i: 30,
							o: 30,
							u: 30,
							á: 30,
							é: 30,
							í: 30,
							ó: 30,
							ú: 30
						} } }
					},
					c: { t: {
						o: {
							h: 27,
							a: 28,
							e: 28,
							i: 28,
							o: 28,
							u: 28,
							á: 28,
							é: 28,
							í: 28,
							ó: 28,
							ú: 28
						},
						a: {
							h: 27,
							a: 28,
							e: 28,
							i: 28,
							o: 28,
							u: 28,
							á: 28,
							é: 28,
							í: 28,
							ó: 28,
							ú: 28
						}
					} },
					m: { n: { i: {
						h: 27,
						a: 28,
						e: 28,
						i: 28,
						o: 28,
						u: 28,
						á: 28,
						é: 28,
						í: 28,
						ó: 28,
						ú: 28
					} } },
					n: {
						c: { o: {
							h: 27,
							a: 28,
							e: 28,
							i: 28,
							o: 28,
							u: 28,
							á: 28,
							é: 28,
							í: 28,
							ó: 28,
							ú: 28
						} },
						t: { o: {
							h: 27,
							a: 28,
							e: 28,
							i: 28,
							o: 28,
							u: 28,
							á: 28,
							é: 28,
							í: 28,
							ó: 28,
							ú: 28
						} },
						e: { s: { ".": 1 } }
					},
					p: { t: { o: {
						h: 27,
						a: 28,
						e: 28,
						i: 28,
						o: 28,
						u: 28,
						á: 28,
						é: 28,
						í: 28,
						ó: 28,
						ú: 28
					} } },
					r: {
						n: { i: { t: { o: {
							h: 41,
							a: 42,
							e: 42,
							i: 42,
							o: 42,
							u: 42,
							á: 42,
							é: 42,
							í: 42,
							ó: 42,
							ú: 42
						} } } },
						t: { o: {
							h: 27,
							a: 28,
							e: [{ p: { í: { a: 11 } } }, 28],
							i: 28,
							o: 28,
							u: 28,
							á: 28,
							é: 28,
							í: 28,
							ó: 28,
							ú: 28
						} }
					},
					o: { s: { ".": 2 } },
					i: {
						c: {
							o: {
								".": 106,
								s: { ".": 106 }
							},
							a: {
								".": 106,
								s: { ".": 106 }
							}
						},
						d: {
							e: {
								a: {
									".": 38,
									s: { ".": 38 }
								},
								".": 115,
								s: { ".": 115 }
							},
							a: { l: {
								".": 38,
								e: { s: { ".": 38 } }
							} }
						}
					}
				},
				a: {
					a: {
						e: 12,
						ó: 12
					},
					i: { g: { a: { n: { ".": 21 } } } },
					s: {
						".": 1,
						t: { e: {
							".": 1,
							s: { ".": 1 },
							i: { s: { ".": 1 } }
						} },
						e: {
							".": 19,
							s: { ".": 19 },
							i: { s: { ".": 19 } },
							n: { ".": 19 }
						}
					},
					".": 1,
					m: {
						o: { s: { ".": 19 } },
						i: { l: { i: { a: 87 } } },
						e: { r: { i: { c: { a: { n: 116 } } } } }
					},
					n: {
						".": 1,
						d: {
							o: 1,
							r: { o: {
								h: 29,
								a: 30,
								e: 30,
								i: 30,
								o: 30,
								u: 30,
								á: 30,
								é: 30,
								í: 30,
								ó: 30,
								ú: 30
							} }
						},
						f: { i: {
							h: 27,
							a: 28,
							e: 28,
							i: 28,
							o: 28,
							u: 28,
							á: 28,
							é: 28,
							í: 28,
							ó: 28,
							ú: 28
						} },
						g: { l: { o: {
							h: 29,
							a: 30,
							e: 30,
							i: 30,
							o: 30,
							u: 30,
							á: 30,
							é: 30,
							í: 30,
							ó: 30,
							ú: 30
						} } },
						t: { e: {
							h: 27,
							a: 28,
							e: 28,
							i: 28,
							o: 28,
							u: 28,
							á: 28,
							é: 28,
							í: 28,
							ó: 28,
							ú: 28
						} }
					},
					t: { e: { s: { ".": 1 } } },
					r: {
						o: {
							n: { ".": 19 },
							s: { ".": 19 }
						},
						í: {
							a: {
								".": 19,
								s: { ".": 19 },
								m: { o: { s: { ".": 19 } } },
								i: { s: 19 },
								n: { ".": 19 }
							},
							s: { ".": 19 }
						},
						é: {
							".": 19,
							s: { ".": 19 },
							i: { s: { ".": 19 } }
						},
						á: {
							s: { ".": 19 },
							".": 19,
							n: { ".": 19 }
						},
						e: {
							m: { o: { s: { ".": 19 } } },
							".": 19,
							s: { ".": 19 },
							i: { s: { ".": 19 } },
							n: { ".": 19 }
						},
						a: {
							".": 19,
							s: { ".": 19 },
							i: { s: { ".": 19 } },
							n: { ".": 19 }
						},
						".": 1,
						m: { e: { ".": 26 } },
						t: { e: { ".": 21 } },
						l: {
							e: {
								".": 21,
								s: { ".": 21 }
							},
							a: {
								".": 21,
								s: { ".": 21 }
							},
							o: {
								".": 21,
								s: { ".": 21 }
							}
						},
						s: { e: { ".": 21 } },
						n: { o: { s: { ".": 21 } } },
						c: { h: { i: {
							h: 29,
							a: 30,
							e: 30,
							i: 30,
							o: 30,
							u: 30,
							á: 30,
							é: 30,
							í: 30,
							ó: 30,
							ú: 30
						} } },
						i: {
							o: [{
								".": 19,
								s: { ".": 19 }
							}, 88],
							a: [{
								".": 19,
								s: { ".": 19 }
							}, 88]
						}
					},
					b: { a: {
						".": 19,
						s: { ".": 19 },
						i: { s: { ".": 19 } },
						n: { ".": 19 }
					} },
					d: {
						".": 1,
						m: { e: { ".": 1 } },
						t: { e: { ".": 1 } },
						l: {
							e: {
								".": 1,
								s: { ".": 1 }
							},
							o: {
								".": 1,
								s: { ".": 1 }
							},
							a: { s: { ".": 1 } }
						},
						n: { o: { s: { ".": 1 } } },
						o: {
							".": 19,
							s: { ".": 19 },
							r: {
								".": 19,
								a: {
									".": 19,
									s: { ".": 19 }
								},
								e: { s: { ".": 19 } }
							}
						},
						a: {
							".": 19,
							s: { ".": 19 }
						},
						e: { n: { o: {
							h: 29,
							a: 30,
							e: 30,
							i: 30,
							o: 30,
							u: 30,
							á: 30,
							é: 30,
							í: 30,
							ó: 30,
							ú: 30
						} } }
					},
					o: { s: { ".": 1 } },
					c: {
						t: { o: {
							h: 27,
							a: 28,
							e: 28,
							i: 28,
							o: 28,
							u: 28,
							á: 28,
							é: 28,
							í: 28,
							ó: 28,
							ú: 28
						} },
						a: { n: { t: { e: 34 } } },
						i: {
							ó: { n: { ".": 19 } },
							o: { n: { e: { s: { ".": 19 } } } }
						}
					},
					e: { r: { o: {
						h: 27,
						a: 28,
						e: 28,
						i: 28,
						o: 28,
						u: 28,
						á: 28,
						é: 28,
						í: 28,
						ó: 28,
						ú: 28
					} } },
					f: {
						r: { o: {
							h: 27,
							a: 28,
							e: 28,
							i: 28,
							o: 28,
							u: 28,
							á: 28,
							é: 28,
							í: 28,
							ó: 28,
							ú: 28
						} },
						i: { c: { i: { o: { n: { a: { d: 116 } } } } } }
					},
					g: { r: { o: {
						h: 27,
						a: 28,
						e: 28,
						i: 28,
						o: 28,
						u: 28,
						á: 28,
						é: 28,
						í: 28,
						ó: 28,
						ú: 28
					} } },
					p: { i: { c: { o: {
						h: 29,
						a: 30,
						e: 30,
						i: 30,
						o: 30,
						u: 30,
						á: 30,
						é: 30,
						í: 30,
						ó: 30,
						ú: 30
					} } } },
					u: {
						d: { i: { o: {
							h: 29,
							a: 30,
							e: 30,
							i: 30,
							o: 30,
							u: 30,
							á: 30,
							é: 30,
							í: 30,
							ó: 30,
							ú: 30
						} } },
						s: { t: { r: { o: {
							h: 41,
							a: 42,
							e: 42,
							i: 42,
							o: 42,
							u: 42,
							á: 42,
							é: 42,
							í: 42,
							ó: 42,
							ú: 42
						} } } },
						t: { o: {
							h: 27,
							a: 28,
							e: 28,
							i: 28,
							o: 28,
							u: 28,
							á: 28,
							é: 28,
							í: 28,
							ó: 28,
							ú: 28
						} }
					},
					l: {
						".": 3,
						e: { s: { ".": 3 } }
					},
					í: { s: { o: {
						".": 86,
						s: { ".": 86 }
					} } }
				},
				e: {
					o: {
						á: 13,
						e: 13,
						s: { ".": 1 }
					},
					s: {
						".": 1,
						c: { l: { e: { r: { o: {
							h: 57,
							a: 58,
							e: 58,
							i: 58,
							o: 58,
							u: 58,
							á: 58,
							é: 58,
							í: 58,
							ó: 58,
							ú: 58
						} } } } },
						t: { e: { r: { e: { o: {
							h: 57,
							a: 58,
							e: 58,
							i: 58,
							o: 58,
							u: 58,
							á: 58,
							é: 58,
							í: 58,
							ó: 58,
							ú: 58
						} } } } }
					},
					".": 1,
					m: {
						o: { s: { ".": 19 } },
						b: { o: { c: { a: 1 } } },
						i: { o: 101 }
					},
					n: {
						".": 1,
						h: { e: { b: { r: 43 } } },
						d: { o: {
							h: 27,
							a: 28,
							e: 28,
							i: 28,
							o: 28,
							u: 28,
							á: 28,
							é: 28,
							í: 28,
							ó: 28,
							ú: 28
						} },
						e: { a: {
							h: 27,
							a: 28,
							e: 28,
							i: 28,
							o: 28,
							u: 28,
							á: 28,
							é: 28,
							í: 28,
							ó: 28,
							ú: 28
						} },
						t: {
							e: { r: { o: {
								h: 41,
								a: 42,
								e: 42,
								i: 42,
								o: 42,
								u: 42,
								á: 42,
								é: 42,
								í: 42,
								ó: 42,
								ú: 42
							} } },
							o: {
								h: 27,
								a: 28,
								e: 28,
								i: 28,
								o: 28,
								u: 28,
								á: 28,
								é: 28,
								í: 28,
								ó: 28,
								ú: 28
							},
							r: { e: {
								h: 29,
								a: 30,
								e: 30,
								i: 30,
								o: 30,
								u: 30,
								á: 30,
								é: 30,
								í: 30,
								ó: 30,
								ú: 30
							} }
						}
					},
					r: {
						é: {
							".": 19,
							s: { ".": 19 },
							i: { s: { ".": 19 } }
						},
						á: {
							s: {
								".": 19,
								e: { m: { o: { s: { ".": 25 } } } }
							},
							".": 19,
							n: { ".": 19 },
							i: { s: { ".": 24 } },
							b: { a: { m: { o: { s: { ".": 25 } } } } },
							r: {
								a: { m: { o: { s: { ".": 25 } } } },
								e: { m: { o: { s: { ".": 25 } } } }
							}
						},
						í: {
							s: { ".": 19 },
							a: {
								".": 19,
								s: { ".": 19 },
								m: { o: { s: { ".": 19 } } },
								i: { s: { ".": 19 } },
								n: { ".": 19 }
							}
						},
						e: { m: { o: { s: { ".": 22 } } } },
						".": 1,
						m: { e: { ".": 1 } },
						t: { e: { ".": 1 } },
						l: {
							e: {
								".": 1,
								s: { ".": 1 }
							},
							a: {
								".": 1,
								s: { ".": 1 }
							},
							o: {
								".": 1,
								s: { ".": 1 }
							}
						},
						s: { e: { ".": 1 } },
						n: { o: { s: { ".": 1 } } },
						o: { s: { ".": 19 } },
						a: {
							s: {
								".": 24,
								t: { e: {
									".": 24,
									s: { ".": 24 },
									i: { s: { ".": 24 } }
								} },
								e: {
									".": 25,
									s: { ".": 25 },
									i: { s: { ".": 25 } },
									n: { ".": 25 }
								}
							},
							m: { o: { s: { ".": 25 } } },
							n: { ".": 24 },
							t: { e: { s: { ".": 24 } } },
							r: {
								o: { n: { ".": 25 } },
								í: {
									a: {
										".": 25,
										s: { ".": 25 },
										m: { o: { s: { ".": 25 } } },
										i: { s: 25 },
										n: { ".": 25 }
									},
									s: { ".": 25 }
								},
								é: {
									".": 25,
									s: { ".": 25 },
									i: { s: { ".": 25 } }
								},
								á: {
									s: { ".": 25 },
									".": 25,
									n: { ".": 25 }
								},
								e: {
									m: { o: { s: { ".": 25 } } },
									".": 25,
									s: { ".": 25 },
									i: { s: { ".": 25 } },
									n: { ".": 25 }
								},
								a: {
									".": 25,
									s: { ".": 25 },
									i: { s: { ".": 25 } },
									n: { ".": 25 }
								}
							},
							b: {
								a: {
									".": 25,
									s: { ".": 25 },
									i: { s: { ".": 25 } },
									n: { ".": 25 }
								},
								l: { e: {
									".": 109,
									s: { ".": 109 },
									m: { e: { n: { t: { e: { ".": 109 } } } } }
								} }
							},
							d: {
								".": 24,
								o: {
									".": 25,
									s: { ".": 25 },
									r: {
										".": 25,
										a: {
											".": 25,
											s: { ".": 25 }
										},
										e: { s: { ".": 25 } }
									}
								},
								a: {
									".": 25,
									s: { ".": 25 }
								}
							}
						},
						i: { o: { r: {
							".": 19,
							e: { s: { ".": 19 } },
							a: {
								".": 19,
								s: { ".": 19 }
							},
							m: { e: { n: { t: { e: { ".": 19 } } } } },
							i: { d: { a: { d: {
								".": 19,
								e: { s: { ".": 19 } }
							} } } }
						} } }
					},
					d: {
						".": 1,
						m: { e: { ".": 1 } },
						t: { e: { ".": 1 } },
						l: {
							e: {
								".": 1,
								s: { ".": 1 }
							},
							o: {
								".": 1,
								s: { ".": 1 }
							},
							a: { s: { ".": 1 } }
						},
						n: { o: { s: { ".": 1 } } },
						r: { o: {
							".": 19,
							s: { ".": 19 }
						} }
					},
					e: { d: { l: { a: { ".": 1 } } } },
					a: {
						d: { l: { a: { ".": 1 } } },
						m: { i: { e: { n: { t: { o: 38 } } } } },
						c: { i: {
							o: {
								".": 32,
								s: { ".": 32 }
							},
							a: {
								".": 32,
								s: { ".": 32 }
							}
						} }
					},
					á: { n: { d: { o: 4 } } },
					c: {
						a: { n: { o: {
							h: 29,
							a: 30,
							e: 30,
							i: 30,
							o: 30,
							u: 30,
							á: 30,
							é: 30,
							í: 30,
							ó: 30,
							ú: 30
						} } },
						o: {
							h: 47,
							a: 48,
							e: 48,
							i: 48,
							o: 48,
							u: 48,
							á: 48,
							é: 48,
							í: 48,
							ó: 48,
							ú: 48
						},
						t: {
							o: {
								h: 27,
								a: 28,
								e: 28,
								i: 28,
								o: 28,
								u: 28,
								á: 28,
								é: 28,
								í: 28,
								ó: 28,
								ú: 28
							},
							r: { o: {
								h: 29,
								a: 30,
								e: 30,
								i: 30,
								o: 30,
								u: 30,
								á: 30,
								é: 30,
								í: 30,
								ó: 30,
								ú: 30
							} }
						},
						u: { a: { t: { o: { r: { i: { a: { l: 118 } } } } } } }
					},
					t: { n: { o: {
						h: 27,
						a: 28,
						e: 28,
						i: 28,
						o: 28,
						u: 28,
						á: 28,
						é: 28,
						í: 28,
						ó: 28,
						ú: 28
					} } },
					u: {
						c: { o: {
							h: 27,
							a: 28,
							e: 28,
							i: 28,
							o: 28,
							u: 28,
							á: 28,
							é: 28,
							í: 28,
							ó: 28,
							ú: 28
						} },
						r: { o: {
							h: 27,
							a: 28,
							e: 28,
							i: 28,
							o: 28,
							u: 28,
							á: 28,
							é: 28,
							í: 28,
							ó: 28,
							ú: 28
						} }
					},
					x: {
						á: {
							m: { e: { n: 53 } },
							r: { i: 53 }
						},
						é: { g: { e: 53 } },
						ó: { t: { i: 53 } },
						a: {
							c: { e: { r: { b: 53 } } },
							g: { e: { r: 53 } },
							l: { u: { m: 32 } },
							m: { i: { n: 53 } }
						},
						e: {
							c: { r: 53 },
							g: { é: { t: { i: 53 } } },
							q: { u: { i: { a: 53 } } }
						},
						i: {
							j: {
								a: 53,
								á: 53,
								o: 53
							},
							g: {
								e: 53,
								i: 53,
								í: 53
							},
							l: {
								i: {
									a: 53,
									á: 53,
									e: 53,
									é: 53,
									o: 53,
									ó: 53
								},
								a: { r: 53 }
							},
							m: {
								a: 53,
								á: 53,
								i: 53,
								í: 53,
								e: 53,
								é: 53,
								o: 53,
								ó: 53
							},
							t: { o: { s: 53 } }
						},
						í: {
							j: {
								a: 53,
								o: 53
							},
							g: { e: 53 },
							l: { i: {
								a: 53,
								e: 53,
								o: 53
							} },
							m: {
								a: 53,
								i: 53,
								e: 53,
								o: 53
							}
						},
						o: {
							b: { i: { ó: 53 } },
							n: { e: { r: 53 } },
							c: { r: { i: { n: 53 } } },
							t: {
								é: { r: 53 },
								i: {
									c: 53,
									q: 53,
									s: { m: 53 }
								}
							},
							g: {
								a: { m: { i: 53 } },
								á: { m: { i: 53 } }
							},
							e: { s: { q: 53 } },
							p: { l: { a: { n: 53 } } }
						},
						u: {
							b: { e: { r: 53 } },
							d: { a: {
								r: 53,
								t: 53,
								c: 53
							} }
						},
						t: { r: { a: {
							h: 29,
							a: 30,
							e: 30,
							i: 30,
							o: 30,
							u: 30,
							á: 30,
							é: 30,
							í: 30,
							ó: 30,
							ú: 30
						} } },
						p: { o: { l: { i: 94 } } }
					},
					l: {
						e: { c: { t: { r: 116 } } },
						é: { c: { t: { r: 116 } } }
					}
				},
				i: {
					g: {
						o: { ".": 19 },
						a: {
							".": 19,
							s: { ".": 19 },
							m: { o: { s: { ".": 19 } } }
						},
						á: {
							s: { ".": 19 },
							i: { s: { ".": 19 } },
							m: { o: {
								s: {
									m: { e: {
										".": 22,
										l: {
											e: {
												".": 22,
												s: { ".": 22 }
											},
											o: {
												".": 22,
												s: { ".": 22 }
											},
											a: {
												".": 23,
												s: { ".": 23 }
											}
										}
									} },
									t: { e: {
										".": 22,
										l: {
											e: {
												".": 22,
												s: { ".": 22 }
											},
											o: {
												".": 22,
												s: { ".": 22 }
											},
											a: {
												".": 23,
												s: { ".": 23 }
											}
										}
									} },
									l: {
										e: {
											".": 22,
											s: { ".": 22 }
										},
										a: {
											".": 22,
											s: { ".": 22 }
										},
										o: {
											".": 22,
											s: { ".": 22 }
										}
									},
									e: { l: {
										e: {
											".": 22,
											s: { ".": 22 }
										},
										o: {
											".": 22,
											s: { ".": 22 }
										},
										a: {
											".": 22,
											s: { ".": 22 }
										}
									} }
								},
								n: { o: { s: {
									".": 22,
									l: {
										e: {
											".": 22,
											s: { ".": 22 }
										},
										o: {
											".": 22,
											s: { ".": 22 }
										},
										a: {
											".": 22,
											s: { ".": 22 }
										}
									}
								} } },
								o: { s: {
									".": 22,
									l: {
										e: {
											".": 22,
											s: { ".": 22 }
										},
										o: {
											".": 22,
											s: { ".": 22 }
										},
										a: {
											".": 22,
											s: { ".": 22 }
										}
									}
								} }
							} }
						}
					},
					d: {
						i: { t: { i: { s: { ".": 19 } } } },
						a: { l: {
							".": 106,
							e: { s: { ".": 106 } }
						} },
						e: { o: {
							".": 19,
							s: { ".": 19 }
						} }
					},
					s: {
						m: { o: {
							".": 1,
							s: { ".": 1 }
						} },
						t: { a: {
							".": 1,
							s: { ".": 1 }
						} },
						l: {
							a: { m: {
								o: {
									h: 41,
									a: 42,
									e: 42,
									i: 42,
									o: 42,
									u: 42,
									á: 42,
									é: 42,
									í: 42,
									ó: 42,
									ú: 42
								},
								i: 18
							} },
							á: { m: { i: 18 } }
						},
						o: {
							h: 47,
							a: 48,
							e: 48,
							i: 48,
							o: 48,
							u: 48,
							á: 48,
							é: 48,
							í: 48,
							ó: 48,
							ú: 48
						}
					},
					n: {
						i: { c: { i: [{
							a: 53,
							á: 53,
							e: 53
						}, 53] } },
						í: { c: { i: [{ a: 53 }, 53] } },
						h: {
							i: {
								b: 17,
								e: { s: { t: 17 } },
								é: { s: { t: 17 } }
							},
							í: { b: 17 },
							a: { l: 17 },
							á: { l: 17 },
							e: {
								s: {
									t: 17,
									i: 17
								},
								r: { e: { n: { t: 17 } } }
							},
							é: { s: { t: 17 } },
							u: { m: 17 },
							ú: { m: 17 },
							ó: { s: { p: { i: { t: 17 } } } }
						},
						f: { r: { a: {
							h: 29,
							a: 30,
							e: 30,
							i: 30,
							o: 30,
							u: 30,
							á: 30,
							é: 30,
							í: 30,
							ó: 30,
							ú: 30
						} } },
						m: { u: { n: { o: {
							h: 41,
							a: 42,
							e: 42,
							i: 42,
							o: 42,
							u: 42,
							á: 42,
							é: 42,
							í: 42,
							ó: 42,
							ú: 42
						} } } },
						t: {
							e: { r: {
								i: {
									n: {
										s: {
											u: 78,
											t: 78
										},
										d: 78
									},
									o: { r: 82 },
									m: { ".": 79 }
								},
								é: { s: 37 },
								e: { s: { a: { r: 80 } } },
								r: { e: { g: { n: { o: 81 } } } }
							} },
							r: { a: {
								h: 29,
								a: 30,
								e: 30,
								i: 30,
								o: 30,
								u: 30,
								á: 30,
								é: 30,
								í: 30,
								ó: 30,
								ú: 30
							} }
						},
						o: {
							".": 1,
							s: { ".": 1 }
						},
						a: {
							".": 1,
							s: { ".": 1 }
						},
						d: { u: { s: { t: { r: 118 } } } },
						g: { e: { n: { i: { e: { r: 18 } } } } }
					},
					b: { e: { r: { o: {
						h: 29,
						a: 30,
						e: 30,
						i: 30,
						o: 30,
						u: 30,
						á: 30,
						é: 30,
						í: 30,
						ó: 30,
						ú: 30
					} } } },
					c: {
						o: {
							n: { o: {
								h: 29,
								a: 30,
								e: 30,
								i: 30,
								o: 30,
								u: 30,
								á: 30,
								é: 30,
								í: 30,
								ó: 30,
								ú: 30
							} },
							".": 90,
							s: { ".": 90 }
						},
						a: {
							".": 90,
							s: { ".": 90 }
						}
					},
					a: {
						n: {
							o: {
								".": 26,
								s: { ".": 26 }
							},
							a: {
								".": 26,
								s: { ".": 26 }
							}
						},
						r: { e: { s: { ".": 86 } } },
						".": 2,
						s: { ".": 2 }
					},
					t: { a: { l: { o: {
						h: 29,
						a: 30,
						e: 30,
						i: 30,
						o: 30,
						u: 30,
						á: 30,
						é: 30,
						í: 30,
						ó: 30,
						ú: 30
					} } } },
					e: { r: { ".": 26 } },
					o: {
						".": 2,
						s: { ".": 2 }
					}
				},
				é: {
					s: 1,
					i: { s: { ".": 1 } },
					".": 1,
					d: {
						m: { e: { l: {
							e: {
								".": 1,
								s: { ".": 1 }
							},
							o: {
								".": 1,
								s: { ".": 1 }
							},
							a: {
								".": 20,
								s: { ".": 20 }
							}
						} } },
						t: { e: { l: {
							e: {
								".": 1,
								s: { ".": 1 }
							},
							o: {
								".": 1,
								s: { ".": 1 }
							},
							a: {
								".": 20,
								s: { ".": 20 }
							}
						} } },
						s: { e: { l: {
							e: {
								".": 1,
								s: { ".": 1 }
							},
							o: {
								".": 1,
								s: { ".": 1 }
							},
							a: {
								".": 1,
								s: { ".": 1 }
							}
						} } },
						n: { o: { s: { l: {
							e: {
								".": 1,
								s: { ".": 1 }
							},
							o: {
								".": 1,
								s: { ".": 1 }
							},
							a: {
								".": 1,
								s: { ".": 1 }
							}
						} } } },
						r: { i: { c: {
							o: {
								".": 19,
								s: { ".": 19 }
							},
							a: {
								".": 19,
								s: { ".": 19 }
							}
						} } }
					},
					o: { s: { l: {
						e: {
							".": 1,
							s: { ".": 1 }
						},
						o: {
							".": 1,
							s: { ".": 1 }
						},
						a: {
							".": 1,
							s: { ".": 1 }
						}
					} } },
					r: {
						m: { e: { l: {
							e: {
								".": 1,
								s: { ".": 1 }
							},
							o: {
								".": 1,
								s: { ".": 1 }
							},
							a: {
								".": 20,
								s: { ".": 20 }
							}
						} } },
						t: { e: { l: {
							e: {
								".": 1,
								s: { ".": 1 }
							},
							o: {
								".": 1,
								s: { ".": 1 }
							},
							a: {
								".": 20,
								s: { ".": 20 }
							}
						} } },
						s: { e: { l: {
							e: {
								".": 1,
								s: { ".": 1 }
							},
							o: {
								".": 1,
								s: { ".": 1 }
							},
							a: {
								".": 1,
								s: { ".": 1 }
							}
						} } },
						n: { o: { s: { l: {
							e: {
								".": 1,
								s: { ".": 1 }
							},
							o: {
								".": 1,
								s: { ".": 1 }
							},
							a: {
								".": 1,
								s: { ".": 1 }
							}
						} } } },
						o: { s: { l: {
							e: {
								".": 19,
								s: { ".": 19 }
							},
							o: {
								".": 19,
								s: { ".": 19 }
							},
							a: {
								".": 19,
								s: { ".": 19 }
							}
						} } }
					}
				},
				í: {
					a: {
						".": 1,
						s: { ".": 1 },
						m: { o: { s: { ".": 20 } } },
						i: { s: { ".": 1 } },
						n: { ".": 1 }
					},
					".": 1,
					s: {
						t: {
							e: {
								".": 21,
								s: { ".": 21 },
								i: { s: { ".": 20 } }
							},
							a: {
								".": 1,
								s: { ".": 1 }
							},
							i: { c: {
								o: {
									".": 1,
									s: { ".": 1 }
								},
								a: {
									".": 1,
									s: { ".": 1 }
								}
							} }
						},
						m: { o: {
							".": 1,
							s: { ".": 1 }
						} }
					},
					t: { e: { s: { ".": 19 } } },
					m: { o: { s: { ".": 19 } } },
					d: {
						o: {
							".": 19,
							s: { ".": 19 }
						},
						a: {
							".": 19,
							s: { ".": 19 }
						}
					},
					b: { l: { e: {
						".": 19,
						s: { ".": 19 }
					} } }
				},
				á: {
					s: {
						".": 1,
						e: { m: { o: { s: { ".": 19 } } } }
					},
					i: { s: { ".": 1 } },
					b: { a: { m: { o: { s: { ".": 19 } } } } },
					r: {
						a: { m: { o: { s: { ".": 19 } } } },
						e: { m: { o: { s: { ".": 19 } } } },
						m: { e: { l: {
							e: {
								".": 26,
								s: { ".": 21 }
							},
							o: {
								".": 26,
								s: { ".": 21 }
							},
							a: {
								".": 21,
								s: { ".": 21 }
							}
						} } },
						t: { e: { l: {
							e: {
								".": 21,
								s: { ".": 21 }
							},
							o: {
								".": 21,
								s: { ".": 21 }
							},
							a: {
								".": 21,
								s: { ".": 21 }
							}
						} } },
						s: { e: { l: {
							e: {
								".": 21,
								s: { ".": 21 }
							},
							o: {
								".": 21,
								s: { ".": 21 }
							},
							a: {
								".": 21,
								s: { ".": 21 }
							}
						} } },
						n: { o: { s: { l: {
							e: {
								".": 21,
								s: { ".": 21 }
							},
							o: {
								".": 21,
								s: { ".": 21 }
							},
							a: {
								".": 21,
								s: { ".": 21 }
							}
						} } } },
						o: { s: { l: {
							e: {
								".": 1,
								s: { ".": 1 }
							},
							o: {
								".": 1,
								s: { ".": 1 }
							},
							a: {
								".": 1,
								s: { ".": 1 }
							}
						} } }
					},
					d: {
						m: { e: { l: {
							e: {
								".": 1,
								s: { ".": 1 }
							},
							o: {
								".": 1,
								s: { ".": 1 }
							},
							a: {
								".": 20,
								s: { ".": 20 }
							}
						} } },
						t: { e: { l: {
							e: {
								".": 1,
								s: { ".": 1 }
							},
							o: {
								".": 1,
								s: { ".": 1 }
							},
							a: {
								".": 20,
								s: { ".": 20 }
							}
						} } },
						s: { e: { l: {
							e: {
								".": 1,
								s: { ".": 1 }
							},
							o: {
								".": 1,
								s: { ".": 1 }
							},
							a: {
								".": 1,
								s: { ".": 1 }
							}
						} } },
						n: { o: { s: { l: {
							e: {
								".": 1,
								s: { ".": 1 }
							},
							o: {
								".": 1,
								s: { ".": 1 }
							},
							a: {
								".": 1,
								s: { ".": 1 }
							}
						} } } }
					},
					o: { s: { l: {
						e: {
							".": 1,
							s: { ".": 1 }
						},
						o: {
							".": 1,
							s: { ".": 1 }
						},
						a: {
							".": 1,
							s: { ".": 1 }
						}
					} } },
					n: { d: { o: {
						l: {
							e: {
								".": 1,
								s: { ".": 1 }
							},
							o: {
								".": 1,
								s: { ".": 1 }
							},
							a: {
								".": 1,
								s: { ".": 1 }
							}
						},
						n: { o: { s: { ".": 1 } } },
						o: { s: { ".": 1 } },
						m: { e: {
							".": 1,
							l: {
								o: {
									".": 1,
									s: { ".": 1 }
								},
								a: {
									".": 1,
									s: { ".": 1 }
								},
								e: {
									".": 1,
									s: { ".": 1 }
								}
							}
						} },
						t: { e: {
							".": 1,
							m: { e: { ".": 1 } },
							l: {
								o: {
									".": 1,
									s: { ".": 1 }
								},
								a: {
									".": 1,
									s: { ".": 1 }
								},
								e: {
									".": 1,
									s: { ".": 1 }
								}
							},
							n: { o: { s: { ".": 1 } } }
						} },
						s: { e: {
							".": 1,
							m: { e: { ".": 1 } },
							l: {
								o: {
									".": 1,
									s: { ".": 1 }
								},
								a: {
									".": 1,
									s: { ".": 1 }
								},
								e: {
									".": 1,
									s: { ".": 1 }
								}
							},
							n: { o: { s: { ".": 1 } } }
						} }
					} } }
				},
				ó: {
					".": 1,
					l: { o: { g: {
						o: {
							".": 19,
							s: { ".": 19 }
						},
						a: {
							".": 19,
							s: { ".": 19 }
						}
					} } },
					t: { i: { c: 3 } },
					n: { ".": 1 },
					s: { t: { e: { o: {
						".": 1,
						s: { ".": 1 }
					} } } }
				},
				u: {
					t: { e: { r: { i: 4 } } },
					l: { t: { r: { a: {
						h: 29,
						a: 30,
						e: 30,
						i: 30,
						o: 30,
						u: 30,
						á: 30,
						é: 30,
						í: 30,
						ó: 30,
						ú: 30
					} } } },
					n: { i: { v: { e: { r: { s: { i: {
						d: 119,
						t: 118
					} } } } } } }
				}
			},
			{}
		]);
	})
};
