export const id = 3760;
export const ids = [3760];
export const modules = {
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
	23760: ((module, __unused_webpack_exports, __webpack_require__) => {
		module.exports = __webpack_require__(17599)(__webpack_require__(7645));
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
	7645: (function(module) {
		(function(root, exports) {
			if (typeof define === "function" && define.amd) {
				define([], function() {
					return exports;
				});
			} else if (true && module.exports) {
				module.exports = exports;
			} else {
				root.hyphenationPatternsFi = exports;
			}
		})(this, [
			[
				[1],
				[
					1,
					0,
					2
				],
				[0, 2],
				[
					0,
					1,
					2
				],
				[0, 1],
				[
					0,
					3,
					2
				],
				[
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
					3
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
					0,
					1
				],
				[
					0,
					0,
					0,
					0,
					1
				],
				[2, 1],
				[
					2,
					1,
					2
				],
				[1, 2],
				[
					0,
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
					2,
					1
				],
				[
					0,
					0,
					0,
					2,
					1,
					2
				],
				[
					1,
					2,
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
					3
				],
				[
					0,
					0,
					2
				]
			],
			{
				b: {
					a: 0,
					e: 0,
					i: [{ b: { l: { i: 19 } } }, 0],
					o: 0,
					u: 0,
					y: 0,
					l: [{ o: 14 }, 2],
					r: [{
						i: 14,
						o: 14,
						u: 14
					}, 2]
				},
				d: {
					a: 0,
					e: 0,
					i: 0,
					o: 0,
					u: 0,
					y: 0,
					ä: 0,
					ö: 0,
					r: [{ a: 14 }, 2]
				},
				f: {
					a: 0,
					e: 0,
					i: 0,
					o: 0,
					u: 0,
					y: 0,
					l: [{ a: 14 }, 2],
					r: [{
						a: 14,
						e: 14
					}, 2]
				},
				g: {
					a: 0,
					e: 0,
					i: 0,
					o: 0,
					u: 0,
					y: 0,
					ä: 0,
					ö: 0,
					l: [{ o: 14 }, 2],
					r: [{ a: 14 }, 2]
				},
				h: {
					a: 0,
					e: 0,
					i: 0,
					o: 0,
					u: 0,
					y: 0,
					ä: 0,
					ö: 0
				},
				j: {
					a: 0,
					e: 0,
					i: 0,
					o: 0,
					u: 0,
					y: 0,
					ä: 0,
					ö: 0
				},
				k: {
					a: 0,
					e: [{ u: { s: 11 } }, 0],
					i: 0,
					o: 0,
					u: 0,
					y: 0,
					ä: 0,
					ö: 0,
					l: 2,
					r: {
						a: 14,
						e: 14,
						i: 14
					},
					v: [{ a: 14 }, 14]
				},
				l: {
					a: [{ s: 2 }, 0],
					e: 0,
					i: 0,
					o: 0,
					u: 0,
					y: 0,
					ä: 0,
					ö: 0
				},
				m: {
					a: 0,
					e: 0,
					i: 0,
					o: 0,
					u: 0,
					y: 0,
					ä: 0,
					ö: 0
				},
				n: {
					a: [{
						n: {
							t: { o: 12 },
							n: { o: 12 }
						},
						j: {
							a: { n: 13 },
							o: 13
						},
						i: { k: { a: 12 } },
						l: { e: { n: 13 } }
					}, 0],
					e: [{ d: { u: { s: 13 } } }, 0],
					i: 0,
					o: [{
						p: {
							e: { t: 13 },
							i: { s: { t: 13 } }
						},
						s: { a: 13 },
						t: {
							t: { o: 12 },
							o: { n: 12 }
						},
						m: { a: { i: 13 } }
					}, 0],
					u: 0,
					y: [{ l: { i: { t: 13 } } }, 0],
					ä: 0,
					ö: 0
				},
				p: {
					a: 0,
					e: [{ r: { u: { s: 10 } } }, 0],
					i: 0,
					o: 0,
					u: 0,
					y: 0,
					ä: 0,
					ö: 0,
					l: 2,
					r: [{ o: 14 }, 2]
				},
				r: {
					a: [{ s: 2 }, 0],
					e: 0,
					i: 0,
					o: 0,
					u: 0,
					y: 0,
					ä: 0,
					ö: 0,
					t: { a: { u: { s: 10 } } }
				},
				s: {
					a: [{
						s: {
							i: { a: 13 },
							e: 12
						},
						l: {
							o: { i: 13 },
							e: { n: 13 }
						},
						j: {
							a: { t: { u: 12 } },
							o: 13
						},
						p: { u: 12 }
					}, 0],
					e: [{ s: { i: { t: { y: 13 } } } }, 0],
					i: [{ d: { e: { a: {
						".": 13,
						n: 13
					} } } }, 0],
					o: [{
						h: { j: { e: 12 } },
						p: { i: { s: {
							k: 13,
							t: 13
						} } },
						s: { a: 13 }
					}, 0],
					u: 0,
					y: [{
						r: { i: { t: 13 } },
						h: { t: { i: 13 } }
					}, 0],
					ä: 0,
					ö: 0,
					t: { r: 1 },
					p: { l: { i: 1 } },
					c: { h: 20 }
				},
				t: {
					a: 0,
					e: 0,
					i: 0,
					o: 0,
					u: 0,
					y: 0,
					ä: 0,
					ö: 0,
					s: { h: 20 }
				},
				v: {
					a: 0,
					e: 0,
					i: 0,
					o: 0,
					u: 0,
					y: 0,
					ä: 0,
					ö: 0
				},
				ä: {
					y: 2,
					a: 5,
					o: 5,
					u: 3,
					ä: [{
						i: 7,
						e: 7,
						y: 8
					}, 2],
					ö: 2
				},
				y: {
					a: 3,
					o: 3,
					u: 3,
					ä: { ä: 4 },
					e: { i: 4 },
					l: { i: { o: { p: 9 } } }
				},
				o: {
					y: 4,
					ä: 4,
					ö: 4,
					a: { a: 4 },
					u: {
						u: 4,
						i: 4,
						e: 7,
						o: 7
					},
					i: {
						a: 7,
						e: 7,
						o: 7,
						u: 7
					}
				},
				ö: {
					y: 2,
					a: 5,
					o: 5,
					u: 3,
					ö: 2,
					ä: 2,
					e: 3
				},
				u: {
					y: 3,
					ä: 3,
					ö: 3,
					u: {
						a: 6,
						e: 6,
						o: 6,
						i: 6
					},
					a: { a: 4 },
					e: {
						e: 4,
						a: 7
					},
					i: { e: 7 },
					o: {
						a: 7,
						u: 7
					},
					s: 2,
					l: { o: { s: 16 } }
				},
				a: {
					ä: 4,
					ö: 4,
					a: {
						i: 6,
						e: 6,
						o: 6,
						u: 6
					},
					u: {
						u: 4,
						a: 7,
						e: 7
					},
					e: { i: 4 },
					o: { i: 4 },
					i: {
						a: 7,
						e: 7,
						o: 7,
						u: 7
					},
					l: {
						i: { a: { v: 9 } },
						o: { u: { s: 10 } },
						k: { e: { i: { s: 15 } } }
					},
					s: { i: {
						a: {
							n: 14,
							t: 14,
							k: { a: { s: 18 } }
						},
						o: { i: 14 }
					} }
				},
				e: {
					e: {
						a: 6,
						i: 6,
						u: 6,
						y: 6
					},
					a: {
						a: 4,
						i: 4
					},
					u: {
						u: 4,
						a: 7
					},
					ä: { ä: 4 },
					ö: 3
				},
				i: {
					i: {
						a: 6,
						e: 6,
						o: 6
					},
					a: {
						a: 4,
						u: 4
					},
					u: {
						u: 4,
						a: 7,
						e: 7,
						o: 7
					},
					ä: { ä: 4 },
					ö: { ö: 4 },
					e: {
						a: 7,
						o: 7,
						y: 7
					},
					o: {
						a: 6,
						e: 6
					}
				},
				".": {
					ä: 2,
					y: { d: { i: { n: 16 } } },
					s: { u: { u: { r: { a: 17 } } } }
				},
				c: {
					l: 2,
					h: { r: 20 }
				},
				q: { v: [{ i: 14 }, 2] }
			},
			{}
		]);
	})
};
