export const id = 5922;
export const ids = [5922];
export const modules = {
	45922: ((module, __unused_webpack_exports, __webpack_require__) => {
		module.exports = __webpack_require__(17599)(__webpack_require__(58488));
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
	58488: (function(module) {
		(function(root, exports) {
			if (typeof define === "function" && define.amd) {
				define([], function() {
					return exports;
				});
			} else if (true && module.exports) {
				module.exports = exports;
			} else {
				root.hyphenationPatternsDa = exports;
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
					1
				],
				[
					0,
					0,
					5
				],
				[
					0,
					0,
					4
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
					0,
					3
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
					0,
					4
				],
				[3],
				[0, 3],
				[
					0,
					0,
					0,
					5
				],
				[5],
				[0, 1],
				[
					5,
					4,
					1
				],
				[0, 4],
				[0, 5],
				[4],
				[1],
				[3, 3],
				[
					0,
					1,
					0,
					1
				],
				[
					0,
					4,
					5
				],
				[
					0,
					0,
					1,
					4
				],
				[4, 1],
				[
					1,
					0,
					4
				],
				[4, 3],
				[
					0,
					1,
					4
				],
				[
					4,
					0,
					4
				],
				[5, 4],
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
					0,
					0,
					5
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
					0,
					0,
					1
				],
				[
					0,
					0,
					0,
					1
				],
				[4, 5],
				[
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
					1
				],
				[
					0,
					5,
					5
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
					0,
					0,
					4
				],
				[
					0,
					0,
					6,
					5
				],
				[
					0,
					3,
					0,
					3
				],
				[
					4,
					0,
					3
				],
				[
					4,
					5,
					4
				],
				[
					5,
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
					0,
					4,
					5
				],
				[
					0,
					4,
					0,
					5
				],
				[
					4,
					1,
					4
				],
				[3, 4],
				[
					1,
					0,
					1
				],
				[6, 3],
				[5, 5],
				[
					0,
					5,
					3
				],
				[
					3,
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
					0,
					4
				]
			],
			{
				".": {
					a: {
						e: 0,
						n: {
							k: 0,
							s: 1
						}
					},
					b: {
						e: {
							l: { a: 2 },
							t: 1
						},
						i: { t: { r: 3 } }
					},
					d: {
						e: { r: { i: 4 } },
						i: { a: { g: { n: { o: 5 } } } }
					},
					h: {
						e: { r: 4 },
						o: { v: { e: { d: 6 } } }
					},
					n: { e: { t: 7 } },
					o: {
						m: 1,
						v: { e: 8 }
					},
					p: { o: 1 },
					t: { i: { l: 4 } },
					y: { d: { r: 2 } },
					s: { å: 0 },
					æ: { r: { i: 2 } },
					ø: { v: { r: 0 } }
				},
				a: {
					b: {
						l: { e: 2 },
						s: { t: 9 }
					},
					c: 10,
					d: {
						e: { l: { a: 11 } },
						g: 12
					},
					e: 13,
					f: {
						g: 12,
						l: 14,
						r: [{ i: 3 }, 0],
						s: 12
					},
					g: {
						e: { f: 15 },
						i: [{ n: 2 }, 15],
						s: { i: 2 },
						t: { i: 9 },
						y: 15
					},
					h: 10,
					i: { s: { t: 11 } },
					j: 10,
					k: {
						a: 16,
						e: 10,
						r: 16,
						u: 11
					},
					l: {
						a: 10,
						e: 13,
						i: 13,
						k: [{ v: 17 }, 0],
						o: 13,
						s: { i: 2 },
						u: 10,
						y: 13
					},
					m: { p: { a: 3 } },
					n: {
						a: { l: { y: 9 } },
						k: { r: 7 },
						u: 10,
						v: 9
					},
					o: 16,
					p: {
						e: 16,
						i: 10,
						o: 16
					},
					r: {
						a: [{ f: 2 }, 13],
						b: 18,
						e: 13,
						g: 12,
						i: 13,
						o: 10
					},
					s: {
						a: 10,
						c: 10,
						i: 13,
						k: 10,
						o: 10,
						p: 19,
						t: {
							e: 10,
							i: 10
						}
					},
					t: {
						a: 20,
						e: 13,
						i: [{ n: 21 }, 13],
						o: [{ v: 11 }, 13],
						r: 16,
						u: 13,
						ø: 10
					},
					v: {
						a: 16,
						e: 13,
						æ: 16
					},
					z: 16
				},
				b: {
					a: [{ t: { i: 3 } }, 18],
					d: 17,
					e: [{
						k: 1,
						r: {
							o: 0,
							u: 2
						},
						s: 22,
						t: { r: 1 }
					}, 18],
					i: [{ s: { k: 2 } }, 18],
					j: 13,
					n: 23,
					o: [{
						g: { r: 3 },
						r: {
							a: 0,
							e: 2
						}
					}, 18],
					r: [{ ø: { d: 32 } }, 24],
					s: [{
						k: 2,
						o: 10,
						t: 13
					}, 17],
					t: 16,
					u: [{ s: { t: { r: 7 } } }, 9],
					w: 16,
					y: [{ s: 2 }, 18],
					æ: 12
				},
				c: {
					c: 23,
					e: [{ r: { o: 2 } }, 18],
					h: [{ ".": 17 }, 9],
					i: { o: 3 },
					k: 0,
					y: 12
				},
				d: {
					a: [{
						f: 25,
						n: { t: { a: 16 } },
						s: 3
					}, 9],
					b: 13,
					d: 26,
					e: [{
						d: 2,
						l: { e: { m: 27 } },
						r: {
							e: { r: { i: 11 } },
							i: { g: 3 }
						},
						s: { k: 2 }
					}, 18],
					f: 13,
					g: 13,
					h: 10,
					i: [{
						e: 1,
						l: 2
					}, 18],
					j: 10,
					k: 13,
					l: 13,
					m: 13,
					n: 23,
					o: [{
						p: 17,
						v: 16
					}, 9],
					p: 13,
					r: {
						e: {
							t: { t: 17 },
							v: { e: 28 }
						},
						i: {
							f: 9,
							v: 9
						},
						o: { s: 16 },
						u: 16,
						ø: { v: 12 }
					},
					s: {
						a: { n: 2 },
						i: { n: 2 },
						k: { i: 13 },
						m: 15,
						u: [{ l: 11 }, 15],
						v: { i: 2 },
						t: { å: 29 }
					},
					t: {
						a: 10,
						e: 13,
						o: 2,
						r: 16,
						u: 2
					},
					u: [{ b: 11 }, 18],
					v: 13,
					y: 9,
					æ: 9,
					ø: 9
				},
				e: {
					a: {
						d: 16,
						f: 10,
						g: 16,
						k: 10,
						l: [{ a: 3 }, 13],
						n: 10,
						p: 16,
						t: 10
					},
					b: {
						l: 10,
						s: 4
					},
					c: { i: 13 },
					d: {
						a: { r: 2 },
						d: { e: [{ l: 30 }, 29] },
						o: 15,
						r: {
							a: 2,
							e: 0,
							i: { n: 0 }
						},
						s: { t: { r: 3 } }
					},
					e: 10,
					f: {
						f: 9,
						r: 10,
						t: 9
					},
					g: { u: 10 },
					h: 13,
					i: {
						n: 10,
						s: 2
					},
					j: { e: [{ l: 21 }, 10] },
					k: {
						a: 13,
						e: 10,
						l: 10,
						o: 23,
						r: 16,
						s: {
							a: 2,
							e: { m: 9 },
							p: 9
						},
						u: 10,
						v: 13,
						y: 16
					},
					l: {
						a: {
							d: 10,
							k: 0,
							r: 0,
							s: 13
						},
						e: [{
							k: 15,
							m: 9
						}, 10],
						i: [{ m: 12 }, 13],
						o: 10,
						s: { a: 2 },
						u: 16,
						y: 10,
						æ: 10,
						ø: 10
					},
					m: {
						a: { d: 15 },
						p: { l: { e: 7 } },
						s: 1
					},
					n: {
						a: {
							k: 2,
							n: 15
						},
						n: 17,
						o: 15,
						s: { o: 0 },
						u: 16
					},
					o: {
						l: 16,
						p: 10,
						r: 13,
						v: 10
					},
					p: {
						i: 4,
						r: 13
					},
					r: {
						a: [{
							f: 0,
							g: 15,
							k: 15
						}, 10],
						e: [{
							f: 15,
							g: { e: 2 }
						}, 13],
						h: { v: 12 },
						i: [{ b: 15 }, 13],
						k: 1,
						o: {
							d: 11,
							v: 2
						},
						s: 0,
						t: { r: 2 },
						u: {
							m: 10,
							n: 2
						},
						y: 16,
						ø: [{ n: 2 }, 10]
					},
					t: {
						a: 13,
						e: [{ k: { s: 29 } }, 13],
						i: 13,
						j: 10,
						o: 13,
						r: 10,
						u: 10,
						y: 13,
						æ: 16,
						ø: 16
					},
					u: {
						m: 10,
						n: 10,
						r: 9
					},
					v: {
						a: 13,
						e: [{ r: { f: 31 } }, 10],
						i: 13,
						æ: 13
					},
					x: 16,
					æ: 10,
					å: 16
				},
				f: {
					a: [{
						c: { e: 3 },
						g: { s: 32 }
					}, 18],
					b: 13,
					d: 13,
					e: [{ j: [{ l: 33 }, 8] }, 18],
					f: 13,
					g: 13,
					h: 13,
					i: 18,
					k: 13,
					l: 9,
					o: [{ r: {
						e: { n: 34 },
						i: 3
					} }, 18],
					p: 13,
					s: 26,
					t: [{
						a: 10,
						e: 13,
						i: 13,
						o: 16,
						v: { i: 16 }
					}, 17],
					u: 18,
					v: 13,
					y: 9,
					æ: 9,
					ø: [{ r: { e: { n: 7 } } }, 9]
				},
				g: {
					a: [{ r: { t: 10 } }, 18],
					b: 13,
					d: 13,
					e: [{
						n: { d: { e: { n: 35 } } },
						r: { i: { n: 4 } },
						s: 0
					}, 18],
					f: 10,
					g: 13,
					h: 13,
					i: [{
						b: 3,
						s: { t: 0 },
						ø: 8
					}, 18],
					j: 12,
					k: 10,
					l: 13,
					m: 13,
					o: [{
						m: 35,
						v: 16
					}, 9],
					p: 10,
					r: 18,
					s: {
						a: 1,
						d: { e: { l: { e: { n: 29 } } } },
						e: 15,
						h: { a: 29 },
						l: { a: 16 },
						o: { r: 0 },
						p: 1,
						t: {
							i: { d: { e: 36 } },
							r: 15
						},
						v: 1,
						ø: 15,
						å: 16
					},
					t: {
						a: 10,
						e: 13,
						i: 13,
						o: 16,
						r: 10,
						s: 3
					},
					u: {
						d: 10,
						n: 11
					},
					v: 10,
					y: [{ d: 16 }, 18],
					æ: 9,
					ø: 58,
					å: 9
				},
				h: {
					a: { ".": 17 },
					e: {
						d: { s: 32 },
						s: 2,
						t: 17
					},
					i: {
						e: 3,
						n: 7,
						s: 0
					},
					o: {
						k: { o: 2 },
						v: { e: 2 }
					},
					t: 25,
					u: { n: [{ d: 32 }, 8] },
					v: { o: 8 }
				},
				i: {
					a: 13,
					b: [{ l: { e: 15 } }, 10],
					c: 13,
					d: {
						r: 10,
						s: { k: 11 }
					},
					e: {
						l: 13,
						n: 13,
						r: 10,
						t: { ".": 10 }
					},
					f: { r: 0 },
					g: { u: 10 },
					h: 10,
					i: 16,
					j: 16,
					k: {
						a: 13,
						e: 13,
						l: 1,
						o: 16,
						r: {
							e: 0,
							i: 2
						},
						s: { t: 11 },
						t: { u: 3 },
						u: 10,
						v: 0
					},
					l: {
						a: { g: 10 },
						e: {
							g: 0,
							j: 2,
							l: 2
						},
						i: [{ d: 21 }, 10],
						k: 0,
						o: 13,
						u: 2
					},
					m: { u: 10 },
					n: {
						d: { t: 4 },
						f: 12,
						g: { s: 33 },
						s: [{ v: 3 }, 0],
						t: { e: { r: 37 } },
						u: 10
					},
					o: {
						d: 10,
						g: 10,
						k: 16,
						l: 10,
						n: [{ s: 33 }, 8],
						r: 38,
						t: 10
					},
					p: {
						i: 16,
						l: { i: 10 },
						r: 16
					},
					r: {
						e: 10,
						i: 10,
						t: 2
					},
					s: {
						c: 10,
						i: 10,
						m: 15,
						p: 0,
						t: {
							e: { r: 13 },
							i: 10
						},
						u: { a: 16 }
					},
					t: {
						a: 13,
						e: 13,
						i: 13,
						o: 10,
						r: [{ e: { ".": 2 } }, 10],
						u: 13,
						y: 10,
						æ: 16
					},
					u: 13,
					v: {
						a: 13,
						e: 13,
						i: 13
					},
					ø: 10
				},
				j: {
					a: { g: 10 },
					d: {
						e: { r: { e: { r: 8 } } },
						s: 34
					},
					e: {
						k: { t: { o: 8 } },
						n: { ".": 35 }
					},
					k: 16,
					l: {
						e: 10,
						i: 10,
						m: { e: { l: { d: [{ i: 39 }, 5] } } }
					},
					r: [{ e: 11 }, 10],
					u: { s: 0 }
				},
				k: {
					a: {
						p: 12,
						u: 16,
						v: 12
					},
					b: 16,
					e: {
						l: { s: 11 },
						s: {
							k: 0,
							t: 2
						},
						t: { a: 7 }
					},
					h: 10,
					i: {
						e: 0,
						s: { t: 0 }
					},
					k: 13,
					l: {
						a: { k: 16 },
						e: 13,
						u: 9
					},
					n: { y: 15 },
					o: {
						d: 12,
						n: 18,
						r: {
							a: 0,
							t: 9
						},
						v: 0
					},
					r: {
						a: 18,
						y: 12
					},
					s: {
						a: { n: 0 },
						i: 13,
						k: 0,
						p: 1,
						t: {
							e: 10,
							u: 16
						},
						v: 2
					},
					t: [{
						a: { r: 15 },
						e: { r: { h: 15 } },
						i: { e: 8 },
						r: { e: 2 },
						s: 2
					}, 13],
					u: {
						r: 9,
						s: 18,
						t: 9
					},
					v: {
						o: 15,
						u: 15
					},
					ø: 9,
					å: 9
				},
				l: {
					a: {
						b: 12,
						d: { r: 4 },
						g: {
							d: 12,
							r: 40
						},
						m: 12,
						t: 18
					},
					b: 13,
					d: {
						i: { a: { g: { n: { o: { s: 41 } } } } },
						r: 10,
						s: { t: 0 }
					},
					e: {
						".": 18,
						d: 12,
						l: { e: 17 },
						m: { o: 3 },
						n: 9,
						r: 18,
						s: 18,
						u: 17
					},
					f: [{ i: { n: [{ d: 30 }, 29] } }, 13],
					g: { o: 20 },
					h: 10,
					i: {
						g: { a: 3 },
						n: {
							s: 35,
							t: 25,
							g: { e: { n: { i: { ø: 59 } } } }
						},
						o: 2
					},
					j: 10,
					k: {
						e: 13,
						o: 13,
						y: 10
					},
					l: 13,
					m: { u: 16 },
					o: {
						d: { u: 3 },
						p: 10,
						r: 35,
						v: 9
					},
					p: [{ s: 15 }, 25],
					r: 10,
					s: [{
						e: { s: 33 },
						i: { n: 2 },
						j: 16
					}, 17],
					t: {
						a: [{ f: 15 }, 13],
						e: [{ r: { f: 21 } }, 13],
						i: 10,
						o: 0,
						r: 10,
						u: 10
					},
					u: { l: 2 },
					v: {
						e: 10,
						i: 10,
						æ: 10
					},
					ø: { s: 12 }
				},
				m: {
					a: 18,
					b: 13,
					d: 10,
					e: [{ j: 35 }, 18],
					f: 10,
					g: 13,
					h: 10,
					i: [{
						k: 0,
						n: { g: 16 },
						o: 3,
						s: { t: { y: 2 } }
					}, 18],
					k: 10,
					l: 13,
					m: [{ e: { n: 42 } }, 13],
					n: 13,
					o: [{
						d: { a: 3 },
						p: 17,
						v: 35
					}, 9],
					p: {
						e: 13,
						i: 10,
						l: 10,
						o: 13,
						r: 10
					},
					r: 13,
					s: {
						e: { s: 11 },
						i: { n: 2 },
						k: 16,
						p: 0,
						t: { e: 10 },
						v: 2
					},
					t: {
						a: 10,
						e: 10,
						i: 10,
						r: 10,
						å: 16
					},
					u: {
						d: 13,
						l: [{ i: 1 }, 18]
					},
					y: 9,
					æ: 18,
					ø: 9,
					å: 9
				},
				n: {
					a: [{
						k: 17,
						l: 18
					}, 9],
					b: 13,
					c: 13,
					d: [{
						r: 10,
						s: {
							i: 2,
							k: 2,
							p: 2
						}
					}, 17],
					e: [{
						a: 2,
						d: { a: 3 },
						m: { e: { n: [{ t: { e: 5 } }, 39] } },
						o: 8,
						r: {
							k: 10,
							l: 16
						},
						s: {
							l: 2,
							t: 2
						}
					}, 18],
					f: 13,
					g: { o: 15 },
					h: 23,
					i: [{
						m: 17,
						o: 2,
						s: { t: 0 }
					}, 18],
					k: {
						e: 13,
						o: 13,
						r: 10,
						u: 10,
						v: 16,
						æ: 10
					},
					l: 23,
					m: 13,
					n: 13,
					o: [{ r: { d: 10 } }, 18],
					p: 16,
					r: 10,
					s: [{
						i: 10,
						k: { u: 13 },
						p: { o: 0 },
						t: {
							a: 13,
							i: 16
						}
					}, 17],
					t: {
						a: [{ l: { e: 8 } }, 13],
						e: 13,
						i: [{ a: { l: { i: 43 } } }, 13],
						o: 10,
						r: 13,
						s: {
							t: 7,
							u: 3
						},
						u: 10,
						y: 10,
						æ: 16
					},
					v: 23,
					y: 9,
					z: 10,
					æ: [{ b: 35 }, 9],
					ø: 12
				},
				o: {
					a: [{ s: 15 }, 10],
					b: { l: { i: 0 } },
					c: 13,
					d: {
						i: { n: 15 },
						r: { i: 2 },
						s: 2,
						u: { n: 2 }
					},
					e: 13,
					f: { r: 2 },
					g: {
						e: {
							k: 15,
							l: 15
						},
						o: 21,
						r: { e: 2 },
						s: { k: 2 }
					},
					h: 16,
					i: {
						n: 16,
						s: { e: 44 }
					},
					j: 13,
					k: {
						a: 10,
						e: 13,
						u: 10
					},
					l: {
						a: 10,
						e: 10,
						i: 13,
						o: 13,
						u: 10,
						y: 16,
						æ: 16
					},
					m: { r: 18 },
					n: { k: 0 },
					o: {
						k: 11,
						r: 10,
						v: 16
					},
					p: {
						i: 10,
						l: 0,
						r: 0,
						s: 0,
						t: { a: 9 }
					},
					r: {
						".": 17,
						a: { n: 1 },
						d: {
							n: 9,
							s: 11
						},
						e: {
							".": 10,
							g: 10,
							k: 10,
							r: 10,
							s: 45,
							t: 10
						},
						i: [{
							e: { n: { t: 9 } },
							m: 2,
							n: 21
						}, 10],
						k: 0,
						o: 2,
						s: {
							l: 0,
							t: 0
						},
						ø: 0
					},
					s: {
						i: 10,
						o: 10
					},
					t: [{ e: 13 }, 10],
					u: { n: 16 },
					v: { s: 3 },
					å: 16
				},
				p: {
					a: [{
						g: { h: 2 },
						n: { l: 16 }
					}, 9],
					d: 10,
					e: {
						c: 17,
						n: 9,
						r: [{ a: 1 }, 18],
						s: 2,
						u: 0
					},
					f: 10,
					h: 35,
					l: {
						a: [{ n: 15 }, 18],
						e: {
							".": 17,
							r: 17,
							s: 17
						}
					},
					m: 10,
					n: 10,
					o: {
						k: 12,
						r: { e: 46 },
						t: 9
					},
					p: 47,
					r: {
						o: [{ c: 18 }, 15],
						æ: 12
					},
					s: {
						k: 10,
						o: 16,
						p: 3,
						t: 10
					},
					t: 13,
					u: [{
						b: 2,
						l: { e: 16 }
					}, 18],
					v: 16,
					y: 48,
					æ: { d: 12 },
					å: 0
				},
				q: { u: 3 },
				r: {
					a: {
						f: 17,
						i: { s: 2 },
						r: { b: 17 }
					},
					b: 13,
					d: {
						a: { r: 21 },
						r: 10,
						s: 40
					},
					e: {
						k: { s: 17 },
						l: [{ a: 2 }, 18],
						n: { s: { s: 16 } },
						s: {
							e: 12,
							p: { o: 2 },
							s: 17,
							t: 0,
							u: 49
						},
						t: { t: 12 }
					},
					f: 13,
					g: { u: 13 },
					h: 13,
					i: {
						e: 1,
						l: { a: 2 },
						m: { o: 17 },
						n: {
							g: [{ s: {
								e: 43,
								o: { r: 43 }
							} }, 15],
							p: 17,
							t: 17
						}
					},
					k: {
						a: 10,
						e: 13,
						i: 13,
						s: { o: 0 },
						u: 10,
						æ: 16
					},
					l: 13,
					m: {
						o: 8,
						u: 16
					},
					n: 13,
					o: {
						b: 1,
						p: 0,
						r: 10
					},
					p: 10,
					r: [{
						e: { s: 11 },
						o: { n: 50 }
					}, 13],
					s: {
						a: 13,
						i: 13,
						k: {
							r: 16,
							v: 51
						},
						n: 3,
						p: 10,
						t: { u: 16 },
						u: 16,
						v: 10
					},
					t: {
						a: { l: 16 },
						e: [{ l: { i: 15 } }, 13],
						i: 13,
						o: [{ r: 21 }, 10],
						r: {
							a: { t: 2 },
							e: 0,
							i: 16,
							o: 16
						},
						s: 0,
						y: 16,
						æ: 16,
						ø: 16
					},
					u: {
						d: 10,
						n: { d: { a: 8 } },
						t: 12
					},
					v: {
						a: 10,
						e: 13,
						i: 10,
						æ: 10
					},
					y: { s: 3 },
					æ: { l: 16 },
					ø: {
						n: 17,
						r: 12
					},
					å: {
						d: 9,
						r: 16
					}
				},
				s: {
					a: {
						f: 10,
						m: [{ a: 3 }, 18],
						p: 10,
						r: 13,
						t: 18
					},
					b: 23,
					d: [{ y: 8 }, 13],
					e: [{
						d: 15,
						r: 28,
						s: { e: 3 }
					}, 18],
					f: 13,
					g: 52,
					h: 25,
					i: {
						b: { l: 3 },
						g: 18,
						n: { t: 16 },
						s: 12,
						t: 12,
						u: 12
					},
					j: { u: 16 },
					k: {
						".": 17,
						a: { b: 18 },
						e: 18,
						l: 10,
						s: 49,
						y: 12,
						å: 15
					},
					l: {
						e: 13,
						i: 13,
						o: 4,
						u: 12,
						y: 16,
						å: 9
					},
					m: [{ y: 15 }, 13],
					n: {
						i: {
							n: 17,
							t: 15
						},
						æ: 15
					},
					o: {
						k: 2,
						l: 12,
						m: {
							".": 12,
							m: 9,
							s: 16,
							t: 12
						},
						n: 9,
						p: 23
					},
					p: [{
						e: {
							c: 9,
							r: 17
						},
						i: 53,
						l: 13,
						r: { o: { g: { ".": 9 } } }
					}, 3],
					r: 36,
					s: 26,
					t: {
						".": 17,
						a: {
							m: 28,
							n: 18,
							s: 2,
							t: 9,
							v: 18
						},
						e: {
							".": 18,
							d: 18,
							l: 9,
							m: { o: 12 },
							n: 18,
							p: 12,
							r: { ".": 9 },
							s: 9,
							t: 12
						},
						j: 12,
						o: [{ m: 2 }, 9],
						r: 18,
						ø: 12,
						å: 18
					},
					u: {
						d: 13,
						l: 9,
						n: 10,
						r: 9
					},
					v: { e: 10 },
					y: [{ s: 54 }, 53],
					æ: [{ n: 35 }, 18],
					ø: [{ k: 16 }, 18],
					å: { r: 7 }
				},
				t: {
					a: {
						".": 12,
						g: 18,
						n: {
							d: { s: 6 },
							v: 17
						}
					},
					b: 17,
					e: {
						d: {
							e: { l: 29 },
							s: 42
						},
						g: 9,
						k: { n: 12 },
						o: 34,
						r: {
							m: 12,
							o: 2
						}
					},
					f: 23,
					g: 55,
					h: 13,
					i: {
						a: { l: { i: { s: { t: 5 } } } },
						d: 9,
						e: { n: 3 },
						s: { t: 0 },
						ø: 3
					},
					k: 25,
					l: [{ i: { s: 50 } }, 23],
					m: 13,
					n: 13,
					o: { r: {
						a: 2,
						e: 1,
						i: 1,
						m: 8
					} },
					p: 25,
					r: {
						a: 15,
						e: { s: 17 },
						o: { v: 11 },
						y: 18,
						æ: { k: { ".": 9 } }
					},
					s: [{
						i: 10,
						p: {
							a: 3,
							r: 2
						},
						t: 10,
						u: { l: 2 },
						ø: 15,
						å: 16
					}, 17],
					t: 23,
					u: {
						d: { s: 16 },
						r: 12
					},
					v: {
						e: 16,
						æ: 10
					},
					y: { p: 18 }
				},
				u: {
					a: 13,
					d: {
						l: 12,
						r: 2,
						s: 0,
						v: 9
					},
					e: [{ t: 7 }, 13],
					g: {
						e: { r: { i: 8 } },
						s: 4,
						u: 16
					},
					i: 10,
					k: {
						l: 16,
						t: {
							a: 3,
							r: 3
						}
					},
					l: {
						a: 13,
						e: 13,
						y: 16,
						æ: 10
					},
					p: {
						e: 16,
						l: 2
					},
					q: 16,
					r: {
						a: 10,
						e: [{
							g: 31,
							r: 13
						}, 10],
						o: 10
					},
					s: {
						a: 2,
						i: 10,
						k: { a: 16 },
						o: 16,
						v: 2
					},
					t: {
						e: 13,
						i: 13,
						o: 13,
						r: 2,
						s: 49
					},
					v: 56
				},
				v: {
					a: {
						d: 2,
						r: { m: 9 }
					},
					e: {
						d: 18,
						l: { e: 7 },
						r: { e: { g: 3 } },
						s: 0,
						t: 12
					},
					h: 16,
					i: {
						l: { i: { n: 40 } },
						s: 18
					},
					j: 16,
					k: 16,
					l: [{
						e: 10,
						i: 16,
						s: 34
					}, 3],
					o: [{ m: 35 }, 18],
					p: 16,
					r: { e: 16 },
					s: {
						t: 10,
						u: 16
					},
					t: 16,
					u: 9,
					æ: { r: {
						d: 9,
						k: 18
					} },
					å: 12
				},
				y: {
					a: 10,
					d: { r: 16 },
					e: 10,
					k: {
						e: 10,
						i: 16,
						l: { i: 0 },
						o: 10,
						s: 7,
						v: 10
					},
					l: {
						i: 16,
						o: 16
					},
					m: { u: 16 },
					n: { s: 11 },
					o: 16,
					p: {
						e: 13,
						i: 10
					},
					r: {
						e: [{ k: 0 }, 10],
						i: 10
					},
					s: { i: 10 },
					t: {
						i: 10,
						r: 57
					},
					v: {
						e: 16,
						æ: 16
					}
				},
				z: { i: { o: 2 } },
				æ: {
					b: { l: 0 },
					c: 10,
					e: 10,
					g: {
						a: 2,
						e: { k: 15 },
						r: 21,
						s: 11
					},
					i: 16,
					k: { v: 16 },
					l: { l: { e: 29 } },
					n: { d: { r: 1 } },
					o: 16,
					r: {
						e: 13,
						g: { r: 7 },
						i: 10,
						m: {
							a: 3,
							o: 3
						},
						s: 2
					},
					s: {
						i: 16,
						o: 10,
						t: { e: 10 }
					},
					v: { e: 10 }
				},
				ø: {
					d: { e: 11 },
					e: 10,
					j: { e: 13 },
					k: { e: 10 },
					l: { e: 10 },
					m: { s: 11 },
					n: {
						s: { t: 0 },
						t: 40
					},
					r: {
						e: 13,
						i: 10,
						n: { e: 32 },
						o: 2
					},
					v: { e: 13 }
				},
				å: {
					d: 13,
					e: 13,
					h: 16,
					l: 10,
					r: {
						e: 10,
						s: { t: 11 }
					},
					s: { k: 16 },
					t: 10
				}
			},
			{}
		]);
	})
};
