export const id = 5243;
export const ids = [5243];
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
	25243: ((module, __unused_webpack_exports, __webpack_require__) => {
		module.exports = __webpack_require__(17599)(__webpack_require__(19802));
	}),
	19802: (function(module) {
		(function(root, exports) {
			if (typeof define === "function" && define.amd) {
				define([], function() {
					return exports;
				});
			} else if (true && module.exports) {
				module.exports = exports;
			} else {
				root.hyphenationPatternsNl = exports;
			}
		})(this, [
			[
				[0, 4],
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
					0,
					5
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
					5
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
					4
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
					3,
					2
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
					2
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
					0,
					0,
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
					0,
					4,
					5
				],
				[0, 2],
				[
					0,
					0,
					3,
					4
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
					3
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
					4,
					1
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
					2,
					3
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
					3,
					4
				],
				[4],
				[
					0,
					4,
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
					5,
					2
				],
				[
					0,
					0,
					0,
					1,
					2
				],
				[5],
				[3],
				[
					0,
					0,
					0,
					0,
					4,
					5
				],
				[2],
				[0, 3],
				[2, 1],
				[4, 1],
				[0, 1],
				[
					0,
					0,
					0,
					0,
					0,
					0,
					5
				],
				[2, 3],
				[0, 5],
				[
					0,
					0,
					0,
					2,
					3
				],
				[
					4,
					0,
					4
				],
				[
					0,
					3,
					4
				],
				[
					0,
					0,
					1,
					4
				],
				[
					0,
					3,
					2
				],
				[
					0,
					2,
					3
				],
				[
					0,
					0,
					1,
					2
				],
				[4, 5],
				[
					0,
					4,
					3
				],
				[
					4,
					0,
					1
				],
				[
					0,
					0,
					5,
					2
				],
				[1],
				[
					4,
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
					0,
					4,
					3,
					4
				],
				[
					0,
					0,
					0,
					2,
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
					0,
					0,
					0,
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
					2,
					0,
					4
				],
				[
					0,
					2,
					0,
					2
				],
				[
					0,
					5,
					4
				],
				[
					0,
					0,
					2,
					1
				],
				[5, 2],
				[
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
					1
				],
				[
					4,
					0,
					3
				],
				[
					0,
					0,
					4,
					3,
					2
				],
				[
					2,
					0,
					0,
					0,
					3
				],
				[1, 4],
				[
					4,
					1,
					4
				],
				[3, 4],
				[
					0,
					0,
					3,
					0,
					5
				],
				[4, 3],
				[3, 2],
				[2, 5],
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
					2
				],
				[
					0,
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
					4,
					0,
					5
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
					0,
					3,
					4
				],
				[
					0,
					2,
					5
				],
				[
					2,
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
					3,
					0,
					0,
					5,
					4
				],
				[
					2,
					0,
					1,
					2
				],
				[
					1,
					4,
					2
				],
				[
					0,
					2,
					1
				],
				[1, 2],
				[
					5,
					0,
					0,
					3
				],
				[
					0,
					2,
					5,
					0,
					4
				],
				[
					2,
					0,
					2
				],
				[
					4,
					3,
					2
				],
				[
					3,
					0,
					0,
					3
				],
				[
					4,
					3,
					4
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
					4,
					3,
					4
				],
				[
					2,
					3,
					2
				],
				[
					5,
					0,
					0,
					5
				],
				[5, 4],
				[
					5,
					0,
					3,
					4
				],
				[
					1,
					0,
					4
				],
				[
					2,
					3,
					0,
					5
				],
				[
					5,
					4,
					0,
					4
				],
				[
					0,
					2,
					0,
					4
				],
				[
					5,
					0,
					1
				],
				[
					0,
					0,
					2,
					4
				],
				[
					0,
					4,
					2
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
					3,
					0,
					0,
					5
				],
				[
					0,
					4,
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
					4
				],
				[
					0,
					1,
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
					4,
					0,
					0,
					2
				],
				[
					0,
					1,
					2
				],
				[
					0,
					2,
					3,
					2
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
					0,
					4,
					0,
					0,
					4
				],
				[
					0,
					4,
					1
				],
				[
					0,
					5,
					3,
					4
				],
				[
					0,
					4,
					5,
					4
				],
				[
					0,
					5,
					0,
					3
				],
				[
					0,
					1,
					0,
					0,
					4
				],
				[
					0,
					1,
					0,
					2
				],
				[
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
					5,
					0,
					5
				],
				[
					1,
					0,
					0,
					4
				],
				[
					1,
					0,
					1
				],
				[
					2,
					0,
					3
				],
				[
					3,
					0,
					5
				],
				[
					0,
					2,
					2
				],
				[
					2,
					0,
					4
				],
				[
					4,
					5,
					4
				],
				[
					0,
					2,
					1,
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
					4,
					0,
					3
				],
				[
					3,
					0,
					1
				],
				[
					2,
					3,
					4
				],
				[
					3,
					0,
					0,
					4
				],
				[
					3,
					0,
					3
				],
				[
					0,
					0,
					4,
					4
				],
				[
					3,
					0,
					1,
					4
				],
				[
					3,
					0,
					2
				],
				[
					0,
					4,
					1,
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
					4,
					0,
					5
				],
				[
					0,
					0,
					2,
					5
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
					2,
					0,
					0,
					2
				],
				[2, 2],
				[
					0,
					4,
					1,
					2
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
					3,
					0,
					0,
					4
				],
				[
					0,
					2,
					0,
					5
				],
				[
					0,
					1,
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
					0,
					2,
					4
				],
				[
					0,
					0,
					4,
					2
				],
				[
					0,
					3,
					1
				],
				[
					0,
					3,
					5
				],
				[
					0,
					5,
					5
				],
				[
					1,
					0,
					0,
					3
				],
				[
					0,
					0,
					2,
					0,
					2
				],
				[
					0,
					2,
					1,
					0,
					5
				],
				[
					0,
					3,
					0,
					5
				],
				[
					0,
					0,
					4,
					5,
					4
				],
				[
					2,
					1,
					4
				],
				[
					0,
					0,
					0,
					4,
					4
				],
				[
					1,
					2,
					4
				],
				[
					5,
					0,
					5
				],
				[
					0,
					0,
					0,
					2,
					2
				],
				[
					3,
					4,
					4,
					3
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
					2,
					2
				],
				[
					3,
					4,
					2
				],
				[
					5,
					2,
					0,
					0,
					1
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
					4,
					0,
					4
				],
				[
					0,
					0,
					4,
					0,
					4
				],
				[
					4,
					3,
					0,
					5
				],
				[
					3,
					0,
					0,
					2
				],
				[
					0,
					0,
					5,
					5,
					4
				],
				[
					4,
					1,
					2
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
					4,
					1,
					2,
					3
				],
				[
					5,
					0,
					0,
					2
				],
				[
					0,
					4,
					0,
					2
				],
				[
					5,
					4,
					5
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
					0,
					1,
					4
				],
				[
					3,
					2,
					5
				],
				[
					0,
					5,
					2
				],
				[
					1,
					0,
					3
				],
				[
					3,
					0,
					0,
					0,
					3
				],
				[
					0,
					5,
					0,
					2
				],
				[
					3,
					4,
					5
				],
				[
					0,
					0,
					4,
					1,
					4
				],
				[
					2,
					0,
					5
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
					1,
					0,
					4
				],
				[
					0,
					0,
					1,
					3
				],
				[
					3,
					0,
					0,
					1
				],
				[
					3,
					0,
					0,
					1,
					4
				],
				[
					0,
					0,
					0,
					3,
					0,
					5
				],
				[4, 4],
				[
					1,
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
					5,
					4
				],
				[
					3,
					0,
					0,
					5
				],
				[
					0,
					0,
					3,
					5
				],
				[
					0,
					4,
					0,
					5
				],
				[
					0,
					2,
					5,
					2
				],
				[
					4,
					5,
					2
				],
				[
					3,
					4,
					3
				],
				[
					3,
					4,
					0,
					2
				],
				[
					3,
					4,
					0,
					5
				],
				[
					2,
					5,
					2
				],
				[
					4,
					0,
					5,
					4
				],
				[
					2,
					1,
					2
				],
				[
					5,
					4,
					0,
					0,
					0,
					3
				],
				[
					4,
					5,
					0,
					0,
					3
				],
				[
					3,
					0,
					5,
					4,
					3
				],
				[
					2,
					1,
					0,
					4,
					3
				],
				[
					2,
					1,
					0,
					3
				],
				[
					2,
					0,
					0,
					0,
					5
				],
				[
					0,
					2,
					0,
					0,
					4
				],
				[
					2,
					4,
					1
				],
				[
					4,
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
					4,
					1
				],
				[
					3,
					0,
					0,
					0,
					4
				],
				[
					4,
					0,
					1,
					4
				],
				[
					2,
					0,
					5,
					2
				],
				[2, 4],
				[
					5,
					0,
					4,
					1
				],
				[
					1,
					0,
					0,
					5
				],
				[
					5,
					0,
					3
				],
				[
					5,
					0,
					5,
					4
				],
				[
					5,
					0,
					0,
					4
				],
				[
					0,
					0,
					3,
					4,
					5
				],
				[
					1,
					0,
					2
				],
				[
					5,
					0,
					0,
					3,
					4
				],
				[
					5,
					0,
					0,
					1,
					4
				],
				[
					5,
					4,
					0,
					0,
					4
				],
				[
					3,
					0,
					4,
					3
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
					0,
					0,
					4,
					5
				]
			],
			{
				".": {
					a: [{
						a: {
							n: 1,
							r: { t: { s: 2 } },
							t: 1
						},
						b: { l: 3 },
						c: {
							h: { t: { e: { n: { d: 4 } } } },
							r: { e: 3 }
						},
						d: { i: 1 },
						f: [{
							l: 3,
							s: 3,
							t: { u: { r: { e: 4 } } }
						}, 5],
						l: {
							e: { e: 5 },
							f: 5,
							k: [{ o: [{ v: 4 }, 3] }, 6],
							m: { a: 3 },
							o: { m: 5 },
							s: { t: 7 }
						},
						n: {
							a: { s: 8 },
							d: 9,
							e: { n: 5 },
							g: { l: 5 },
							t: { h: 3 }
						},
						r: {
							d: 3,
							t: { r: 3 }
						},
						s: {
							h: 3,
							l: 3,
							t: [{ r: { a: 3 } }, 5],
							u: 5
						},
						t: { a: 7 },
						v: { e: { n: 1 } }
					}, 0],
					b: [{
						e: {
							l: { a: 5 },
							r: {
								a: 3,
								i: 3
							}
						},
						o: { s: 10 }
					}, 0],
					c: [{
						o: {
							o: 1,
							r: { o: 5 }
						},
						u: { s: 1 }
					}, 0],
					d: [{
						a: {
							a: { r: 4 },
							g: {
								i: 7,
								r: 1
							},
							k: 11,
							n: 12
						},
						e: {
							b: { e: 13 },
							k: [{
								l: 1,
								s: 1
							}, 11],
							n: { k: { r: 14 } },
							o: { d: 3 },
							r: { o: 5 },
							s: { t: { a: 3 } }
						},
						i: {
							a: 7,
							e: { p: 6 },
							o: 5
						},
						o: {
							e: { t: 15 },
							v: 5
						},
						u: { w: 7 }
					}, 0],
					e: [{
						d: {
							e: [{ l: { a: 4 } }, 12],
							w: 5
						},
						e: {
							n: 7,
							r: { s: { t: { e: 1 } } },
							s: { t: [{ o: 16 }, 15] },
							t: 8
						},
						i: {
							l: 5,
							s: {
								c: 3,
								p: 5
							},
							t: 3
						},
						l: { s: 17 },
						n: {
							s: 3,
							t: { h: 3 }
						},
						p: { a: 7 },
						r: {
							e: { s: 1 },
							f: [{ l: 8 }, 11],
							i: { n: 5 },
							t: [{ s: 15 }, 6]
						},
						s: [{
							c: 3,
							p: { e: 3 },
							t: { r: 3 }
						}, 5],
						t: {
							e: { n: 13 },
							h: 7,
							s: { t: { e: { ".": 1 } } }
						},
						u: [{ s: 1 }, 5]
					}, 0],
					é: 18,
					f: [{ e: { l: { s: 6 } } }, 0],
					g: [{
						a: {
							a: { t: 4 },
							n: { g: { s: 4 } }
						},
						e: {
							a: { v: 1 },
							l: {
								a: 19,
								e: 3,
								o: { v: 4 }
							},
							n: {
								a: [{ z: 4 }, 19],
								e: 3,
								o: 3
							},
							r: {
								a: 5,
								e: 20,
								o: 20,
								s: { t: { a: 2 } }
							},
							s: [{ k: 3 }, 5],
							t: {
								a: 3,
								j: 3,
								o: 3
							}
						},
						i: { d: 6 },
						o: {
							m: 7,
							o: { t: 15 }
						}
					}, 0],
					h: [{
						a: { n: { d: { e: { l: { s: 21 } } } } },
						e: { r: { i: { n: 1 } } },
						i: { t: { s: { t: 4 } } },
						o: {
							l: { o: 7 },
							u: { d: { s: 4 } }
						}
					}, 18],
					i: [{
						d: { e: { o: 1 } },
						j: { s: [{
							l: 1,
							p: 8,
							t: 8
						}, 7] },
						k: 5,
						n: [{
							d: 20,
							g: [{ r: 3 }, 19],
							k: [{
								r: 3,
								w: 3
							}, 12],
							s: [{
								l: 3,
								t: 3
							}, 19],
							t: { a: 3 }
						}, 22],
						s: { c: 3 }
					}, 0],
					j: [{ o: { r: 1 } }, 0],
					k: [{
						a: {
							d: 5,
							g: 3,
							t: { a: { a: 7 } }
						},
						e: {
							r: {
								k: {
									l: 4,
									r: 4,
									u: 4
								},
								s: { t: { e: { n: 1 } } }
							},
							s: 7
						},
						o: {
							o: { t: 4 },
							p: {
								e: 3,
								l: 1
							},
							v: 5
						},
						u: { n: 12 }
					}, 0],
					l: [{
						a: { a: { t: { s: { t: { e: 4 } } } } },
						e: {
							b: 17,
							g: {
								o: 8,
								r: 23
							},
							i: { d: { s: { t: 4 } } },
							n: { s: 24 },
							r: 20,
							s: 23,
							t: { h: 3 }
						},
						i: { n: { d: 1 } },
						o: {
							f: 1,
							o: { t: 15 },
							s: 25
						},
						u: {
							e: 5,
							i: { t: { j: 26 } },
							s: 7
						}
					}, 0],
					m: [{
						a: {
							d: 3,
							ï: 3
						},
						e: {
							e: { l: { d: 4 } },
							l: { a: 3 },
							n: { i: 3 },
							r: { k: { l: 4 } },
							s: [{ t: 7 }, 11],
							t: { e: { e: 1 } }
						},
						i: { j: { n: { i: 14 } } },
						o: {
							o: { t: 15 },
							r: { s: { t: { e: { n: 1 } } } },
							s: 7
						}
					}, 0],
					n: [{
						a: {
							a: { t: 4 },
							d: 5,
							n: 5,
							s: 19
						},
						e: {
							e: { s: 1 },
							p: [{ a: 8 }, 11],
							s: 7,
							t: {
								e: 3,
								j: 23
							},
							u: { t: { j: 14 } }
						},
						i: { e: { t: { j: 14 } } },
						o: {
							o: { t: 4 },
							s: { t: 1 },
							v: 3
						}
					}, 0],
					o: [{
						e: {
							r: 17,
							s: 17,
							v: { e: 13 }
						},
						l: { f: 5 },
						m: [{ m: { e: 15 } }, 22],
						n: {
							a: 5,
							d: [{ e: { r: 13 } }, 5],
							e: 22,
							g: 3,
							i: 5,
							k: 3,
							o: [{ v: 1 }, 22],
							t: [{
								e: {
									e: 7,
									r: 7
								},
								s: 1
							}, 27]
						},
						o: {
							i: { t: { j: 1 } },
							t: { j: { e: { s: 1 } } }
						},
						p: {
							e: { e: 3 },
							i: 1,
							l: 3,
							r: 5,
							s: 3
						},
						r: { g: 6 },
						s: 3,
						v: { e: 6 }
					}, 0],
					p: [{
						e: {
							e: { t: { j: 1 } },
							r: {
								i: 4,
								s: { t: { e: { ".": 4 } } }
							}
						},
						i: {
							e: { t: { j: 4 } },
							t: { s: { t: { e: { ".": 4 } } } }
						},
						o: {
							o: { r: { t: { j: 2 } } },
							s: { t: 7 }
						},
						u: {
							i: { t: [{ j: 1 }, 13] },
							t: 11
						}
					}, 0],
					r: [{
						a: {
							a: { d: { s: { l: { e: 2 } } } },
							n: { d: [{ a: 4 }, 6] }
						},
						e: {
							m: { e: { n: 7 } },
							n: { o: [{ v: 4 }, 6] },
							o: 3
						},
						i: {
							e: { t: 24 },
							j: { s: { p: 1 } },
							n: { g: { s: 28 } }
						},
						o: {
							e: { t: { j: 1 } },
							l: 7,
							s: { t: 7 },
							t: { h: 23 },
							v: 3
						}
					}, 0],
					s: [{
						a: {
							p: 8,
							v: 3
						},
						c: { i: 8 },
						e: {
							e: 8,
							k: { s: { t: { e: 4 } } },
							r: { e: 3 },
							t: 8,
							v: 3
						},
						i: { d: { e: 15 } },
						k: { i: { s: 29 } },
						n: {
							e: { u: 15 },
							o: 12
						},
						o: {
							k: 27,
							n: { g: 4 }
						},
						p: { o: { o: { r: { t: { j: 2 } } } } },
						t: [{ e: { m: 6 } }, 7]
					}, 0],
					t: [{
						a: {
							a: { r: { t: { j: 2 } } },
							n: { d: { a: 6 } }
						},
						e: {
							a: 7,
							f: 7,
							k: 12,
							l: { e: 5 },
							n: {
								a: { c: 1 },
								o: 5,
								t: { j: 14 }
							},
							r: {
								a: 5,
								p: { a: 14 },
								s: 1
							},
							s: 7
						},
						i: { n: [{
							a: 8,
							e: 8
						}, 11] },
						o: {
							e: { p: { r: 1 } },
							l: { o: 7 },
							p: 7,
							v: 3
						},
						r: { i: { s: 29 } },
						s: [{ a: 8 }, 7],
						u: { i: { t: { j: 4 } } },
						y: { r: 11 }
					}, 0],
					u: [{
						i: [{
							s: 3,
							t: [{ j: { e: 6 } }, 10]
						}, 11],
						k: { e: 1 },
						r: { a: 7 }
					}, 0],
					v: {
						a: { a: { t: { j: 4 } } },
						e: {
							n: { t: { j: 14 } },
							r: 23,
							s: { p: 1 },
							t: { j: 8 }
						},
						i: { e: { r: 6 } },
						o: { l: { s: 1 } }
					},
					w: [{
						a: { l: { s: { t: { e: { ".": 4 } } } } },
						e: {
							e: {
								k: { o: 6 },
								t: 24
							},
							l: 23,
							n: { s: { t: 14 } },
							s: { t: { r: 4 } }
						},
						i: { n: { s: 6 } }
					}, 0],
					x: { e: 5 },
					y: 18,
					z: [{
						e: { s: 1 },
						i: { t: 1 },
						o: { o: { i: 4 } }
					}, 0]
				},
				a: {
					".": 30,
					a: [{
						d: [{
							a: 10,
							o: 10,
							r: 10,
							s: { a: { p: 1 } }
						}, 30],
						f: { a: 1 },
						g: [{
							a: 10,
							e: 8,
							o: 8,
							r: 1,
							s: [{
								a: 8,
								o: 1,
								p: 8
							}, 13]
						}, 30],
						i: { l: 8 },
						k: {
							a: 10,
							e: 32,
							o: 10,
							r: 1,
							s: { p: 8 }
						},
						l: {
							a: 33,
							e: 10,
							f: { o: [{ l: 2 }, 26] },
							i: 10,
							k: 1,
							m: 1,
							o: 34,
							s: {
								l: 8,
								o: 1,
								p: { e: 1 },
								t: { e: 1 }
							},
							u: 10
						},
						m: {
							a: 10,
							o: 8,
							s: { t: {
								a: 6,
								e: 6
							} }
						},
						n: {
							a: 10,
							d: {
								e: { e: 35 },
								r: 13
							},
							e: 34,
							g: 1,
							i: 1,
							j: 36,
							k: 26,
							n: 36,
							o: 8,
							s: { p: [{ o: 13 }, 8] },
							t: [{ a: 36 }, 13],
							v: 36
						},
						p: {
							a: 10,
							i: 8,
							o: 32,
							r: 8
						},
						r: {
							a: 8,
							d: { a: { s: 14 } },
							e: 29,
							i: 10,
							n: 30,
							o: 34,
							s: { p: { e: { l: 1 } } },
							t: {
								o: { n: 14 },
								s: { l: 2 }
							},
							u: 8
						},
						s: {
							e: 8,
							i: 8,
							t: [{ r: 1 }, 30]
						},
						t: {
							a: 8,
							e: 1,
							h: 8,
							i: 8,
							o: 10,
							r: 1
						}
					}, 31],
					b: {
						a: {
							k: { s: 37 },
							l: 6,
							t: { s: 13 }
						},
						e: { u: { n: 3 } },
						i: { j: { z: 5 } },
						o: {
							n: 18,
							o: { t: { j: 16 } },
							t: { j: 13 }
						},
						r: [{ u: 5 }, 38]
					},
					c: {
						".": 30,
						a: {
							l: 39,
							r: 39
						},
						e: [{ s: { t: 8 } }, 30],
						h: {
							".": 30,
							a: 39,
							e: 40,
							i: 41,
							l: 8,
							o: 42,
							r: 39,
							s: 30,
							t: { e: { c: 1 } },
							u: [{ u: { t: 43 } }, 42]
						},
						k: [{ l: 5 }, 30],
						l: 38,
						o: 44,
						r: [{ e: { s: 3 } }, 38],
						t: { a: 30 },
						u: 30
					},
					d: {
						".": 30,
						a: {
							".": 45,
							c: 5,
							d: 12,
							l: 6,
							r: 46,
							s: 4
						},
						d: 38,
						e: {
							".": 45,
							i: 5,
							r: { e: 1 },
							s: 45,
							t: [{
								a: 45,
								e: 19
							}, 39]
						},
						h: 38,
						i: [{
							a: { l: 8 },
							o: {
								c: 6,
								d: 6
							}
						}, 47],
						k: 30,
						l: 38,
						o: {
							".": 30,
							o: 39
						},
						p: 38,
						r: {
							e: { i: 5 },
							i: 48,
							o: { l: 5 }
						},
						s: [{
							e: 3,
							o: 5,
							t: [{ a: 3 }, 49]
						}, 38],
						u: { i: 5 },
						w: 5,
						y: 38
					},
					e: [{
						g: { e: 13 },
						k: 20,
						p: 50,
						r: 5,
						s: [{ t: 17 }, 27],
						u: 39
					}, 30],
					ë: [{ r: 0 }, 18],
					f: {
						a: [{
							a: 5,
							c: 51,
							s: 7,
							t: 7
						}, 30],
						d: {
							i: 6,
							r: 12,
							w: 20
						},
						e: [{ e: 13 }, 30],
						i: 30,
						l: 5,
						o: [{
							".": 45,
							e: 18,
							n: { d: 13 },
							p: 5,
							r: { g: 3 }
						}, 30],
						r: 22,
						s: [{
							c: 12,
							e: 3,
							l: 36,
							p: 36
						}, 19],
						t: {
							a: 6,
							r: 3
						},
						u: { i: 5 },
						y: 38
					},
					g: {
						".": 30,
						a: {
							d: 52,
							f: 5,
							m: 9,
							r: 5
						},
						d: { i: 5 },
						e: {
							".": 45,
							e: { t: 4 },
							n: { ".": 53 },
							r: { s: 13 },
							x: 5
						},
						i: {
							l: 0,
							n: {
								d: 5,
								s: 54
							},
							o: { t: 1 }
						},
						l: 55,
						o: {
							f: 5,
							r: 54,
							v: 23
						},
						r: [{
							a: [{ p: 3 }, 7],
							u: 5
						}, 18],
						s: {
							l: [{
								e: 7,
								u: 3
							}, 5],
							p: [{
								e: 5,
								i: 5
							}, 12],
							t: [{
								a: 5,
								r: 3
							}, 22]
						},
						t: 38,
						u: {
							a: 1,
							i: 51,
							r: 19,
							u: 51
						}
					},
					h: [{
						a: 41,
						e: [{ r: { i: 1 } }, 53],
						i: 42,
						l: 5,
						o: 39,
						r: 3,
						t: 56,
						u: 39,
						y: 39
					}, 38],
					i: {
						a: 56,
						d: { r: 7 },
						e: 22,
						j: 42,
						k: 3,
						l: {
							m: 8,
							o: 11
						},
						n: 18,
						o: [{ v: 5 }, 6],
						s: [{
							c: 3,
							l: 17,
							n: 3,
							o: 22,
							t: 22
						}, 19],
						t: {
							j: 3,
							r: 5
						},
						u: 6
					},
					ï: {
						n: [{ s: 4 }, 6],
						s: { o: 29 }
					},
					j: [{ a: { a: { r: { s: 43 } } } }, 40],
					k: {
						a: [{
							f: 5,
							g: 5,
							r: 54
						}, 12],
						e: {
							d: 54,
							m: { i: 5 },
							t: 12
						},
						i: {
							d: 5,
							n: { k: 5 },
							s: 3
						},
						k: { o: 57 },
						l: 58,
						n: [{
							e: 3,
							i: 7
						}, 51],
						o: {
							f: 39,
							n: 5,
							p: 9
						},
						r: [{ u: 3 }, 18],
						s: [{
							o: 7,
							p: { e: 3 },
							t: 22
						}, 38],
						t: {
							o: 3,
							w: 20
						},
						u: 59,
						w: [{ i: 5 }, 22]
					},
					l: {
						a: [{
							c: { h: 54 },
							d: { r: 5 },
							g: 48,
							l: 39,
							p: { r: 45 },
							r: { t: 5 }
						}, 42],
						d: 30,
						e: [{
							".": 45,
							f: { f: 5 },
							g: 38,
							l: 51,
							r: { o: 1 },
							s: { t: { e: 1 } },
							t: { j: 6 }
						}, 42],
						è: 39,
						f: {
							e: { n: 7 },
							l: 8,
							o: { n: 3 },
							u: 13
						},
						g: { l: 11 },
						i: {
							e: 39,
							n: { t: 5 }
						},
						k: {
							e: { i: 1 },
							l: { e: 3 },
							s: 8,
							u: { i: 7 }
						},
						l: { e: 3 },
						m: {
							a: { c: 7 },
							e: 3
						},
						o: [{
							l: 54,
							n: 12,
							u: 5,
							v: 60
						}, 42],
						p: 38,
						s: {
							a: {
								g: 19,
								n: 5
							},
							c: { r: 5 },
							j: 1,
							l: [{ i: 1 }, 11],
							m: 1,
							n: 7,
							o: { o: 23 },
							t: {
								e: {
									m: 7,
									n: 3
								},
								o: { u: 1 }
							}
						},
						t: {
							a: { a: { r: 43 } },
							h: { a: 5 },
							r: { o: 23 },
							s: { t: 6 }
						},
						u: [{
							i: [{ t: 5 }, 18],
							r: 19,
							s: 61
						}, 42]
					},
					m: {
						".": 30,
						a: {
							c: 54,
							d: { r: 5 },
							f: 6,
							g: 30,
							r: { t: 5 }
						},
						b: { t: 35 },
						e: {
							n: { t: { j: 16 } },
							r: { a: { n: 6 } },
							t: { j: 1 },
							u: 18
						},
						i: 7,
						m: 30,
						o: {
							l: { i: 5 },
							v: 59
						},
						p: {
							è: 36,
							l: [{ e: 7 }, 11]
						},
						s: {
							m: 7,
							o: 23,
							p: { r: 7 },
							t: { e: { ".": 1 } }
						},
						u: { i: 51 }
					},
					n: {
						a: {
							d: 39,
							l: { g: 5 },
							n: 23,
							r: { c: 5 }
						},
						c: 38,
						d: {
							a: [{
								d: 13,
								n: { k: 1 }
							}, 30],
							e: {
								d: 62,
								x: 7
							},
							j: 38,
							o: { m: 7 },
							r: {
								i: 20,
								o: { o: 1 }
							},
							s: { l: { o: 4 } },
							u: { l: 23 }
						},
						e: {
							m: 0,
							n: [{ i: 15 }, 39],
							r: 30,
							s: { t: 5 },
							u: { s: 8 }
						},
						g: {
							".": 30,
							a: {
								n: 7,
								p: 4
							},
							e: { s: { t: 4 } },
							l: { e: 1 },
							r: 11,
							s: {
								n: { a: 1 },
								t: { e: 13 }
							}
						},
						i: {
							e: { t: 63 },
							j: 13,
							m: { a: 36 },
							o: { n: 3 },
							s: { l: 64 },
							t: 1,
							v: 30
						},
						k: {
							".": 30,
							a: {
								a: 7,
								n: 13,
								s: 23
							},
							j: 27,
							l: { u: 7 },
							o: { f: 8 },
							r: 27
						},
						o: [{
							c: { h: 5 },
							o: { r: 54 },
							r: { k: 5 },
							s: 8,
							t: 29,
							u: 54,
							v: 1
						}, 42],
						s: [{
							a: { n: 5 },
							c: { r: 8 },
							e: {
								g: 7,
								r: { v: 7 }
							},
							i: { d: 7 },
							o: [{ r: 1 }, 65],
							p: { i: [{ r: 1 }, 8] },
							t: [{
								e: { ".": 17 },
								r: { u: 3 }
							}, 22]
						}, 30],
						t: {
							a: { c: 7 },
							e: { n: 13 },
							h: 5,
							i: 38,
							s: { l: 1 },
							w: 8
						},
						u: [{
							f: 45,
							i: 5,
							r: 5,
							u: 5
						}, 41],
						z: { e: { s: 4 } }
					},
					o: [{
						g: 7,
						l: 11,
						m: 0,
						p: 66,
						r: { t: 1 },
						s: [{
							p: 8,
							t: 1
						}, 39]
					}, 40],
					p: {
						".": 30,
						a: [{
							k: 0,
							s: [{
								".": 5,
								s: 5
							}, 0]
						}, 42],
						e: [{ t: { e: { n: 3 } } }, 42],
						i: [{ j: {
							t: { j: 37 },
							z: 5
						} }, 41],
						j: 22,
						l: [{
							e: 5,
							i: 5,
							o: 5,
							u: 42
						}, 38],
						o: {
							n: 4,
							o: 5,
							p: 8,
							s: { t: { a: 1 } },
							v: 19
						},
						p: {
							a: 57,
							e: { n: 30 }
						},
						r: [{
							a: 5,
							e: [{ m: 0 }, 39],
							i: { s: 67 },
							u: 5
						}, 30],
						s: {
							a: 11,
							i: 7,
							l: 27,
							n: 5,
							t: { e: { ".": 7 } }
						},
						t: [{ j: 5 }, 38],
						u: 38
					},
					q: 18,
					r: {
						".": 30,
						a: [{
							a: { t: { j: 2 } },
							p: { p: 54 },
							s: 29
						}, 42],
						d: {
							a: [{
								c: 8,
								k: 8
							}, 11],
							o: [{
								m: 23,
								p: 23,
								v: 23
							}, 13],
							r: [{
								a: 7,
								e: 8
							}, 68],
							u: 7,
							w: 8
						},
						e: [{
							a: 69,
							g: 39,
							m: 39,
							n: [{ o: 6 }, 7],
							s: { p: 8 },
							v: 39
						}, 42],
						g: {
							h: 5,
							l: 11
						},
						i: [{
							e: { t: { j: 13 } },
							j: { s: 15 },
							n: { s: 5 }
						}, 42],
						k: [{
							a: { c: 8 },
							l: 19
						}, 12],
						m: {
							a: { p: 7 },
							u: 8
						},
						o: [{
							b: 51,
							g: { e: 5 },
							k: [{ o: 6 }, 39],
							o: { g: 5 },
							p: 70,
							t: 39
						}, 42],
						p: { i: 13 },
						s: [{
							c: {
								h: 3,
								r: 5
							},
							e: [{ e: 3 }, 12],
							i: 5,
							l: [{ a: 7 }, 8],
							m: 1,
							n: { i: 5 },
							o: 7,
							p: [{ o: 3 }, 7],
							t: {
								a: [{ l: 1 }, 8],
								e: { k: 17 },
								r: 7
							},
							u: 7
						}, 11],
						t: {
							a: {
								a: 6,
								k: 23,
								n: [{ k: 1 }, 7],
								p: 7,
								r: 5
							},
							e: [{ i: 7 }, 30],
							h: 11,
							i: { j: 3 },
							j: [{ e: { s: { v: 1 } } }, 47],
							o: [{
								f: 3,
								g: { e: 26 },
								o: { g: 1 },
								v: 62
							}, 30],
							r: [{
								o: 7,
								u: 1
							}, 27],
							s: {
								l: 6,
								t: { e: 1 }
							}
						},
						u: [{ i: 5 }, 39],
						w: [{ e: { s: 15 } }, 30],
						y: 42
					},
					s: {
						a: [{
							d: 5,
							g: 7,
							k: 5,
							p: 22
						}, 30],
						c: [{ e: 3 }, 18],
						e: [{
							c: 0,
							g: 54,
							r: { a: 4 },
							t: { j: 1 },
							v: { e: 16 }
						}, 38],
						h: { a: 3 },
						i: { s: 71 },
						j: [{
							a: 3,
							i: 5
						}, 0],
						k: [{
							a: 3,
							i: 3
						}, 5],
						l: [{ u: 7 }, 5],
						m: [{ i: 3 }, 5],
						n: [{
							e: 7,
							i: 7
						}, 5],
						o: [{
							b: 5,
							l: 12,
							r: 6
						}, 30],
						p: [{ l: 5 }, 22],
						q: 64,
						s: {
							a: 3,
							m: 30,
							u: 36
						},
						t: [{
							a: [{
								".": 0,
								g: 3,
								s: 7,
								t: 7
							}, 72],
							e: [{
								k: 39,
								m: 39,
								n: 3
							}, 5],
							è: 5,
							i: { n: { g: { s: { p: 43 } } } },
							o: [{
								b: 5,
								p: 8
							}, 22],
							r: [{
								e: { m: 1 },
								o: { ".": 3 }
							}, 30],
							u: 7
						}, 18]
					},
					t: [{
						a: {
							a: { r: { t: { j: 43 } } },
							c: 22,
							d: { e: 5 },
							f: { ".": 5 },
							n: { k: 5 },
							s: 8
						},
						e: {
							k: 38,
							l: { l: 45 },
							n: [{
								o: 8,
								t: { r: 37 }
							}, 12],
							r: {
								a: { d: 4 },
								s: { l: 4 }
							},
							u: 7
						},
						g: 38,
						h: { u: 5 },
						i: { n: { i: 1 } },
						j: [{ e: [{ s: [{
							b: 3,
							h: 3,
							m: 3,
							p: 3
						}, 2] }, 7] }, 51],
						m: 38,
						n: 38,
						o: {
							o: [{ g: 5 }, 18],
							s: {
								f: 4,
								t: 8
							}
						},
						r: {
							a: { c: 5 },
							e: { i: 5 },
							i: { b: 5 },
							o: { e: 7 },
							u: 3
						},
						s: {
							a: 73,
							e: { c: 23 },
							i: [{ d: 23 }, 13],
							l: [{ o: 7 }, 27],
							m: 1,
							n: [{ e: 7 }, 8],
							p: { r: 8 },
							t: [{
								a: {
									a: 7,
									k: 17
								},
								e: {
									".": 7,
									n: 3
								},
								i: { j: 3 },
								o: {
									l: 1,
									p: { ".": 1 }
								},
								r: { e: { k: 1 } }
							}, 11]
						},
						t: { u: 62 },
						u: { i: 51 },
						w: 5
					}, 42],
					u: {
						a: 6,
						c: {
							h: 5,
							o: 5
						},
						d: {
							e: 3,
							j: 6
						},
						g: 57,
						n: {
							a: 5,
							t: 8
						},
						p: 12,
						r: [{ e: [{ u: 15 }, 3] }, 6],
						s: [{
							o: 5,
							p: 17,
							t: { o: 5 }
						}, 30],
						t: [{
							".": 30,
							o: [{ p: 15 }, 57],
							s: 74
						}, 19],
						w: { a: 8 },
						z: 30
					},
					ü: 0,
					v: {
						a: { s: { t: 16 } },
						e: {
							c: 8,
							e: 13,
							n: {
								i: 24,
								s: { p: 4 }
							},
							r: {
								a: 15,
								e: 8,
								u: 29
							}
						},
						i: 30,
						o: [{
							n: 75,
							o: 45,
							r: 45
						}, 18],
						y: 30
					},
					w: 40,
					x: { i: { s: 13 } },
					y: { a: 11 },
					z: { i: { f: 30 } }
				},
				ä: {
					h: 39,
					m: { m: { e: 15 } },
					r: 39
				},
				b: [{
					".": 30,
					a: [{
						a: { r: {
							s: { t: { e: 4 } },
							t: { j: 4 }
						} },
						d: {
							a: [{ r: 8 }, 7],
							r: 23,
							s: 8
						},
						g: {
							h: 19,
							l: 5
						},
						k: [{
							o: 62,
							s: { p: 6 }
						}, 69],
						l: {
							a: {
								n: 5,
								r: 7
							},
							d: { w: 8 },
							e: [{ v: 8 }, 13],
							i: { ë: 5 },
							k: { l: 6 },
							o: 5,
							s: [{ f: 8 }, 13]
						},
						m: { e: 7 },
						n: {
							a: 56,
							k: {
								a: 24,
								l: 6,
								o: 24,
								r: 6,
								w: 15
							}
						},
						s: {
							a: 5,
							t: 7
						},
						t: { r: [{ o: 5 }, 11] }
					}, 36],
					b: [{ e: {
						l: {
							a: { g: 14 },
							e: { e: 14 }
						},
						n: [{ a: 15 }, 12]
					} }, 30],
					c: 41,
					d: [{
						e: 45,
						i: { a: 1 }
					}, 76],
					e: [{
						a: [{
							s: 5,
							u: 11
						}, 22],
						c: { h: 5 },
						d: { w: {
							e: 3,
							i: 3,
							o: 3
						} },
						e: [{ t: 71 }, 6],
						g: 3,
						i: {
							e: 13,
							s: 8,
							t: { j: 1 }
						},
						k: {
							i: 3,
							l: 19,
							w: 22
						},
						l: {
							a: {
								r: 5,
								s: 20
							},
							d: { r: 1 },
							e: [{
								c: 23,
								x: 7
							}, 5],
							f: 1,
							i: [{ n: { t: 17 } }, 5],
							k: 8,
							o: [{ v: 78 }, 6],
							s: {
								c: 8,
								p: 8
							},
							t: 13
						},
						m: { e: { n: { s: 16 } } },
						n: {
							e: { p: 5 },
							o: 20
						},
						o: { t: 3 },
						r: {
							a: 22,
							e: { s: 28 },
							g: {
								a: { f: 14 },
								e: { t: 14 },
								l: 6,
								r: 6
							},
							i: 6,
							o: [{ v: 4 }, 49],
							u: 5,
							y: 5
						},
						s: [{
							a: { c: 1 },
							h: 7,
							j: { e: 7 },
							o: 5,
							p: 3,
							s: 1,
							t: {
								e: {
									".": 1,
									n: { ".": 1 }
								},
								i: { e: 3 }
							}
						}, 49],
						t: [{
							h: 19,
							o: { n: 3 },
							r: { e: { n: 1 } },
							w: [{ i: 3 }, 5]
						}, 12],
						u: {
							n: { d: 5 },
							r: { s: 13 }
						}
					}, 77],
					f: 79,
					g: 40,
					h: 79,
					i: [{
						d: {
							s: 8,
							u: 11
						},
						e: {
							l: { i: 6 },
							n: 7,
							t: { j: 24 }
						},
						j: {
							d: 1,
							f: 8,
							g: 29,
							k: 26,
							p: 10,
							s: 34
						},
						k: { a: 6 },
						l: [{
							o: 5,
							s: 32
						}, 35],
						n: {
							d: { r: 6 },
							s: { t: 6 },
							t: { j: 24 }
						},
						o: {
							b: 3,
							k: 5,
							m: 3,
							s: { o: 5 },
							w: 3
						},
						r: 8,
						s: { t: [{ r: { o: { o: 1 } } }, 7] },
						t: {
							r: 22,
							s: {
								e: 6,
								p: 24
							}
						}
					}, 80],
					j: 41,
					k: 41,
					l: [{
						a: {
							d: { i: { j: 4 } },
							p: 81
						},
						e: {
							d: 45,
							s: [{ p: { e: 1 } }, 15],
							t: 46
						},
						i: {
							d: 45,
							j: { s: [{ t: { e: 4 } }, 16] },
							k: 12
						},
						o: {
							i: 53,
							k: { l: 4 },
							o: { t: { j: 2 } }
						},
						u: { s: 12 }
					}, 77],
					m: 40,
					n: 41,
					o: [{
						d: {
							e: { c: 23 },
							y: 15
						},
						e: {
							g: { a: 24 },
							k: {
								n: 6,
								o: 6
							},
							s: [{ t: 8 }, 13],
							t: { s: { t: 4 } }
						},
						f: { l: 19 },
						k: [{
							a: { n: 8 },
							j: { e: 2 },
							s: { t: 6 }
						}, 11],
						l: { k: 13 },
						m: {
							a: 82,
							o: 27
						},
						n: {
							a: 3,
							d: [{ s: 37 }, 83],
							e: 36,
							o: 5,
							t: {
								j: 24,
								o: 84
							}
						},
						o: { t: {
							j: 15,
							s: { t: { e: { ".": 2 } } }
						} },
						p: 9,
						r: { s: { t: {
							a: 6,
							o: 2,
							r: 85
						} } },
						s: [{
							a: 8,
							c: { o: 3 },
							i: 3,
							o: 3,
							p: 1,
							t: { o: 1 }
						}, 7],
						t: {
							j: 8,
							o: 7,
							r: 8,
							s: {
								p: 6,
								t: 6
							},
							u: 11
						},
						u: {
							t: { a: 1 },
							w: { s: 4 }
						},
						v: [{ e: 13 }, 5]
					}, 0],
					p: 41,
					r: [{
						a: {
							a: { d: { s: 2 } },
							n: { d: { a: 13 } },
							s: { t: { r: 1 } }
						},
						e: { i: { s: 28 } },
						i: {
							e: { t: [{ j: { e: { ".": 4 } } }, 13] },
							l: 6
						},
						o: { n: [{ o: 87 }, 12] },
						u: { l: 12 }
					}, 86],
					s: [{
						a: 88,
						c: 45,
						i: [{ d: 8 }, 39],
						j: { e: 3 },
						l: { a: 88 },
						m: 88,
						s: 3,
						t: { i: { j: 0 } }
					}, 76],
					t: [{
						a: 39,
						r: 42,
						s: 1
					}, 47],
					u: [{
						i: { t: { j: 13 } },
						l: {
							k: 6,
							u: 7
						},
						n: { e: { t: 4 } },
						r: {
							b: 45,
							i: 3
						},
						s: {
							c: 1,
							o: 8
						},
						t: {
							a: 6,
							j: 8,
							o: 11,
							s: [{ t: { e: 4 } }, 6]
						},
						u: { r: { t: { j: 13 } } }
					}, 77],
					v: 30,
					w: 44,
					y: 5,
					z: 30
				}, 57],
				c: {
					".": 30,
					a: [{
						".": 36,
						b: 5,
						c: { h: 22 },
						d: {
							a: 35,
							o: 5,
							r: 5
						},
						e: 8,
						g: 9,
						l: {
							l: 24,
							o: 5
						},
						m: { e: { r: 4 } },
						n: {
							a: 5,
							t: 13
						},
						o: { f: 11 },
						p: { r: [{
							a: 7,
							i: 3
						}, 22] },
						r: {
							a: 5,
							u: 6
						},
						s: {
							e: 3,
							p: 9,
							t: [{ r: 1 }, 8]
						},
						t: {
							a: 5,
							e: { n: 13 },
							h: 19
						},
						u: [{ s: { t: 6 } }, 8],
						v: 5
					}, 57],
					b: 38,
					c: [{
						a: 8,
						e: { s: 4 }
					}, 41],
					d: [{ o: 45 }, 0],
					e: [{
						d: 36,
						e: [{ l: 36 }, 6],
						l: [{
							d: 8,
							e: { s: 2 },
							i: 3,
							k: 1,
							o: 23
						}, 36],
						n: {
							a: 89,
							e: 38,
							o: 5,
							t: [{ j: 24 }, 35]
						},
						o: 6,
						r: {
							a: 5,
							n: 12,
							o: 3,
							t: { r: 24 }
						},
						s: [{
							a: 9,
							c: 3,
							h: 9,
							t: {
								a: 5,
								i: 19
							},
							u: { r: 4 }
						}, 11],
						t: {
							a: 5,
							j: 23,
							o: [{
								g: 8,
								o: 8
							}, 13]
						}
					}, 57],
					é: 57,
					g: 39,
					h: {
						".": 30,
						a: {
							ï: 36,
							o: 35,
							s: 36,
							u: [{ f: 35 }, 57]
						},
						c: 38,
						e: {
							f: [{
								".": 35,
								s: 35
							}, 57],
							m: { i: 35 },
							q: 35,
							r: {
								i: 1,
								u: 8
							},
							s: 35,
							u: { s: 8 }
						},
						é: 57,
						i: { r: 35 },
						n: 30,
						p: 38,
						r: { o: { m: { o: 35 } } },
						t: 30,
						w: 30,
						y: 57
					},
					i: [{
						a: {
							b: 3,
							m: 5
						},
						e: {
							k: 8,
							r: { s: 37 },
							u: 22
						},
						j: 35,
						l: [{
							e: 3,
							m: 8
						}, 35],
						n: { d: 30 },
						o: [{ m: 3 }, 5],
						r: 35,
						t: [{ a: 3 }, 9]
					}, 36],
					j: 39,
					k: {
						a: 51,
						e: {
							d: 54,
							f: 5,
							r: { e: 1 },
							t: 67
						},
						i: { d: 5 },
						l: [{ e: 7 }, 51],
						n: 51,
						o: 59,
						r: 54,
						s: {
							e: 3,
							o: 5,
							t: 3
						},
						y: 39
					},
					l: [{
						a: { n: 12 },
						e: { u: 8 },
						u: 35
					}, 75],
					n: 40,
					o: [{
						a: { d: 5 },
						d: 5,
						i: [{ n: 4 }, 7],
						k: 19,
						l: { a: 5 },
						m: 35,
						n: {
							d: 35,
							g: 10,
							o: 90,
							s: 35,
							t: 91
						},
						o: 38,
						p: [{
							a: 36,
							i: 30
						}, 92],
						r: {
							d: { r: 6 },
							e: { l: 7 },
							i: 3,
							o: 12,
							r: 35,
							s: 13,
							u: 5
						},
						s: {
							c: 3,
							e: 3,
							p: 3
						},
						t: {
							h: 5,
							r: 5
						},
						u: {
							n: 35,
							t: 38
						},
						v: 3
					}, 57],
					p: 48,
					r: [{
						a: { s: 36 },
						e: { d: 1 },
						i: {
							p: 38,
							s: 36
						},
						o: {
							f: 1,
							k: 1,
							o: 15,
							v: 1
						},
						u: { s: 4 }
					}, 93],
					s: {
						o: 39,
						p: 39,
						t: { e: 39 }
					},
					t: [{
						a: {
							c: { t: 5 },
							d: 5
						},
						c: 3,
						e: {
							e: { t: 4 },
							n: 46
						},
						h: 94,
						j: 51,
						o: {
							f: 54,
							l: 39,
							n: 94,
							r: 7
						},
						r: {
							a: { p: 5 },
							e: 54
						},
						s: {
							l: 5,
							p: 5
						}
					}, 40],
					u: [{
						d: 20,
						e: { n: 5 },
						é: { s: 5 },
						i: {
							s: 1,
							t: [{ e: 4 }, 12]
						},
						k: 19,
						l: { a: { p: 4 } },
						r: {
							a: 5,
							s: 96
						},
						s: { o: 8 }
					}, 95],
					w: 39,
					y: 57
				},
				ç: [{ a: { o: 7 } }, 57],
				d: {
					".": 30,
					a: [{
						".": 36,
						a: {
							g: 36,
							l: 0,
							p: 39,
							r: { e: 4 },
							t: 35
						},
						b: { o: 30 },
						c: {
							c: 44,
							e: 7
						},
						d: {
							e: { n: 3 },
							r: 30
						},
						e: 36,
						f: 40,
						g: [{
							a: 82,
							e: [{
								d: 23,
								t: 62
							}, 5],
							o: { n: 23 },
							r: 23,
							s: { t: 24 },
							u: 11
						}, 36],
						i: 36,
						ï: 5,
						k: {
							e: [{ r: 7 }, 5],
							k: 38,
							r: 25
						},
						l: {
							a: [{ r: 39 }, 30],
							c: 39,
							e: 5,
							f: 30,
							i: 5,
							m: 38,
							u: 27
						},
						m: [{
							a: [{
								c: 3,
								t: 48
							}, 6],
							e: [{ s: 63 }, 97],
							p: { l: 6 }
						}, 0],
						n: {
							a: [{ s: 8 }, 98],
							k: { l: 15 },
							o: { o: { t: 43 } },
							s: {
								i: 6,
								m: 6,
								p: 24,
								t: [{ a: 4 }, 6]
							},
							t: { w: 79 }
						},
						p: [{
							e: 99,
							u: 35
						}, 40],
						r: {
							a: 27,
							b: 39,
							e: 36,
							i: 36,
							m: { o: [{ n: 4 }, 6] },
							o: 36,
							s: [{ t: 1 }, 8]
						},
						s: [{
							a: 35,
							t: { u: 5 }
						}, 100],
						t: [{
							a: 5,
							j: 1,
							l: 53,
							m: 53,
							r: 27
						}, 77],
						u: {
							e: 35,
							t: 41,
							w: 36
						}
					}, 57],
					b: [{
						e: { i: 4 },
						o: { u: { w: { i: 37 } } }
					}, 38],
					c: 81,
					d: [{
						a: { g: { s: [{ p: 4 }, 16] } },
						e: {
							l: { e: { v: 4 } },
							n: [{ a: 4 }, 12],
							r: {
								a: [{ l: 4 }, 16],
								e: [{
									e: 4,
									p: 4
								}, 16],
								o: 15
							}
						},
						i: { a: 8 },
						l: { e: { s: 45 } },
						o: [{ p: 8 }, 45]
					}, 101],
					e: [{
						".": 36,
						a: { l: 11 },
						c: { h: 22 },
						d: {
							e: { n: 64 },
							i: {
								r: 35,
								t: 7
							}
						},
						e: {
							g: 24,
							l: [{ i: 15 }, 6],
							n: 79,
							r: 6
						},
						f: { f: 79 },
						g: [{
							".": 53,
							g: 53,
							y: 81
						}, 5],
						i: [{
							e: 39,
							g: 39,
							l: 39,
							s: 42,
							w: 39
						}, 38],
						k: [{
							e: 5,
							l: { u: 8 },
							w: 8
						}, 35],
						l: {
							a: { a: 6 },
							d: {
								a: 1,
								r: 1
							},
							e: {
								e: { k: 1 },
								k: 101,
								m: 30,
								v: 7
							},
							i: { t: 101 },
							k: 8,
							s: [{
								e: 24,
								i: 15,
								o: 6
							}, 12]
						},
						m: {
							a: { i: 101 },
							h: 38,
							i: 35,
							o: { n: { d: 1 } }
						},
						n: {
							".": 18,
							a: {
								c: 6,
								t: { e: 1 }
							},
							e: {
								i: 8,
								p: 29,
								v: 8
							},
							g: { t: 79 },
							k: { o: { f: 14 } },
							o: {
								c: 7,
								r: 29
							},
							s: {
								h: 8,
								t: { r: 1 }
							},
							u: 5,
							v: { l: 35 }
						},
						o: [{
							f: { o: 3 },
							l: [{ i: 6 }, 3],
							v: 8
						}, 7],
						r: {
							a: {
								b: 5,
								d: 23,
								g: 29,
								k: 5,
								m: 5,
								n: 5,
								p: 5,
								s: [{
									".": 17,
									s: 17
								}, 5]
							},
							e: [{
								d: { e: 1 },
								g: { d: 1 },
								i: 23,
								m: 23,
								n: 102,
								p: 7,
								t: 7
							}, 12],
							i: {
								j: 3,
								m: 23
							},
							k: 29,
							o: {
								n: 8,
								r: 13,
								s: 79
							},
							s: {
								a: 24,
								o: { m: 14 },
								t: {
									e: 1,
									o: 1,
									r: { a: 1 }
								}
							},
							t: {
								h: 1,
								s: 79,
								w: 1
							},
							u: [{ p: 5 }, 27]
						},
						s: [{
							a: { v: 5 },
							m: 8,
							n: 8,
							p: [{
								e: [{ l: 3 }, 5],
								l: 7
							}, 8],
							s: { m: 1 },
							t: [{
								a: {
									k: 1,
									l: 3
								},
								e: 23,
								i: [{ c: 3 }, 7],
								o: { p: 1 }
							}, 5]
						}, 11],
						t: [{
							a: { p: 101 },
							w: 3
						}, 19],
						u: {
							r: { o: 103 },
							s: { ".": 5 },
							t: { j: 6 }
						},
						v: { e: 13 },
						x: [{
							a: 41,
							p: 30
						}, 38]
					}, 57],
					è: 36,
					f: 40,
					g: [{
						a: { f: 0 },
						e: {
							l: { a: 8 },
							t: [{
								o: [{
									n: 4,
									v: 4
								}, 16],
								r: 6
							}, 12]
						},
						l: 7
					}, 44],
					h: [{
						e: [{ e: { r: 16 } }, 45],
						i: { ".": 77 }
					}, 40],
					i: [{
						a: [{
							e: 3,
							k: 7,
							n: { o: 7 },
							s: 29,
							t: { r: 7 }
						}, 11],
						c: { h: 35 },
						d: { o: 7 },
						e: {
							f: 12,
							r: { o: 24 },
							s: {
								r: 5,
								t: 8
							},
							t: [{ r: 15 }, 12],
							u: 22
						},
						g: [{
							a: [{ a: 1 }, 11],
							e: { s: 2 }
						}, 36],
						j: {
							k: { r: 15 },
							o: 5,
							z: 44
						},
						k: { o: 82 },
						l: 35,
						m: { p: 44 },
						n: {
							a: 56,
							d: 44,
							f: 38,
							g: {
								".": 77,
								e: { l: 53 }
							},
							j: 79,
							k: { o: 79 },
							r: 81,
							s: 44,
							t: [{ e: { l: 43 } }, 79],
							v: 44,
							w: 44,
							z: 44
						},
						o: [{
							f: { o: { n: 3 } },
							l: 7,
							n: {
								e: 7,
								i: 7
							},
							s: [{ c: 1 }, 10]
						}, 11],
						r: {
							o: 104,
							r: 44
						},
						s: [{
							a: { g: 1 },
							e: 3,
							i: 3,
							k: { r: 6 },
							p: 1,
							t: [{ r: 1 }, 10]
						}, 86],
						t: {
							h: 5,
							j: 8,
							r: 8
						},
						v: 35
					}, 57],
					j: 40,
					k: 104,
					l: [{
						e: { ".": 45 },
						i: { n: 6 },
						o: { t: { s: 13 } }
					}, 79],
					m: 40,
					n: [{
						e: 45,
						i: { s: 8 }
					}, 104],
					o: [{
						".": 36,
						a: 5,
						b: {
							j: 38,
							s: 79
						},
						e: [{
							".": 35,
							d: 1,
							f: [{ e: 45 }, 30],
							k: 35,
							n: 35,
							t: 35,
							v: 53
						}, 77],
						i: 36,
						l: {
							e: 0,
							i: [{ n: 0 }, 98],
							k: { s: 4 },
							s: 105
						},
						m: {
							".": 77,
							i: 35,
							o: 62,
							r: 39,
							s: { n: 6 },
							u: 35,
							v: 39,
							z: 30
						},
						n: {
							".": 35,
							a: 0,
							e: 35,
							i: 3,
							n: 106,
							o: 107,
							u: 5,
							y: 3,
							z: 35
						},
						p: [{
							a: 5,
							b: 39,
							d: 39,
							e: { e: 5 },
							j: 35,
							l: 41,
							o: 36,
							s: 39,
							z: 39
						}, 38],
						r: {
							g: 53,
							i: { ë: 7 },
							k: 39,
							s: { m: 4 }
						},
						s: {
							p: 5,
							t: { a: 5 }
						},
						t: { j: 8 },
						u: 35,
						v: [{
							e: { r: { s: 2 } },
							l: 36,
							o: 36
						}, 38]
					}, 57],
					p: [{ r: { e: { n: 16 } } }, 44],
					r: [{
						a: [{
							".": 35,
							a: {
								m: 39,
								p: 39
							},
							c: [{
								e: 45,
								h: 35
							}, 0],
							d: {
								".": 39,
								a: 39
							},
							f: 35,
							g: 106,
							m: {
								a: 0,
								e: 39
							},
							n: { d: 79 },
							p: 30,
							s: 30,
							z: 79
						}, 36],
						e: [{
							c: [{ o: 45 }, 41],
							d: 42,
							e: [{ k: 79 }, 18],
							n: { d: 30 },
							s: { s: 0 },
							t: 30,
							v: [{ e: 35 }, 80]
						}, 38],
						i: {
							c: 39,
							e: { s: 16 },
							f: 69,
							g: { a: 1 },
							j: {
								d: 39,
								k: 39,
								m: 39,
								s: 39
							},
							n: 106,
							s: 36,
							t: 79
						},
						o: {
							e: {
								i: 79,
								r: 39
							},
							g: 69,
							k: 79,
							m: { a: 39 },
							n: { d: 39 },
							o: {
								g: 36,
								s: 30
							},
							p: 35,
							u: 38,
							v: 109,
							z: 38
						},
						u: {
							g: { s: 13 },
							i: {
								m: 39,
								t: 39
							},
							k: 110,
							s: 79
						}
					}, 108],
					s: [{
						a: [{
							a: 0,
							b: 6,
							l: 39,
							t: { e: 7 }
						}, 70],
						c: { h: [{ i: 45 }, 11] },
						e: [{
							c: { o: 5 },
							d: 54,
							e: 64,
							f: 0,
							i: [{ s: 5 }, 0],
							l: {
								f: 5,
								i: 6
							},
							n: 45,
							s: 54,
							t: 0
						}, 12],
						h: [{ o: 5 }, 18],
						i: [{
							d: 64,
							g: { a: 4 },
							m: 11,
							n: { g: 7 },
							s: 3
						}, 70],
						j: [{ o: [{ n: 3 }, 7] }, 54],
						l: [{
							a: [{ s: 3 }, 42],
							i: {
								c: 3,
								e: 64,
								m: 3,
								n: 39
							}
						}, 7],
						m: [{
							a: { k: 7 },
							i: { j: 39 },
							o: 3
						}, 18],
						n: [{
							e: [{ u: 3 }, 7],
							u: 39
						}, 5],
						o: [{
							b: 5,
							m: 5,
							n: 0,
							o: 11,
							p: 5
						}, 49],
						p: {
							a: [{
								n: 45,
								t: { i: 3 }
							}, 0],
							e: {
								c: 45,
								l: 67,
								t: 54
							},
							i: 42,
							l: 54,
							o: {
								e: 45,
								k: 45,
								r: 45
							}
						},
						s: 3,
						t: [{
							a: [{
								a: { t: 45 },
								b: 0,
								k: 5,
								l: 54,
								n: 7,
								t: 48,
								v: 45
							}, 42],
							e: [{
								".": 7,
								e: 45,
								k: 0,
								r: [{ r: 0 }, 7],
								v: 0
							}, 39],
							h: 5,
							i: [{ t: 0 }, 48],
							o: 42,
							r: {
								a: { m: 3 },
								e: { k: { k: 3 } }
							},
							y: 3
						}, 6],
						u: [{
							r: { e: 5 },
							u: 5
						}, 111],
						y: 42
					}, 38],
					t: [{
						a: [{ a: { r: { t: { j: 43 } } } }, 42],
						h: 42,
						j: 18,
						o: 42,
						r: 42,
						u: 42
					}, 38],
					u: [{
						c: { a: 38 },
						e: [{
							n: 5,
							t: 5
						}, 35],
						i: {
							d: 35,
							f: 35,
							k: 35,
							l: 39,
							t: [{
								".": 30,
								d: 39,
								e: 35,
								g: 30,
								v: 39
							}, 38],
							v: 35
						},
						n: [{ i: 1 }, 7],
						o: [{ l: 7 }, 11],
						r: {
							f: 36,
							v: 36
						},
						s: 112,
						t: { j: 8 },
						w: { e: { n: 3 } }
					}, 57],
					v: [{
						a: { a: { t: 2 } },
						e: {
							e: 15,
							n: { a: 1 }
						},
						i: { e: { s: 2 } }
					}, 38],
					w: [{
						a: {
							c: 39,
							s: 39,
							t: 39
						},
						e: [{
							i: 80,
							k: 39,
							t: 39,
							z: 39
						}, 42],
						i: 42,
						o: [{ r: 39 }, 41],
						r: 39
					}, 38],
					y: [{
						o: 79,
						s: {
							p: 7,
							t: 113
						}
					}, 57],
					z: 38
				},
				e: {
					".": 30,
					a: [{
						a: 39,
						b: [{ o: 5 }, 42],
						c: [{
							a: 7,
							t: 1
						}, 39],
						d: [{
							a: 5,
							e: { m: 45 },
							o: 5,
							s: [{ h: 1 }, 32]
						}, 42],
						f: 42,
						g: 42,
						i: 39,
						k: { o: 62 },
						l: [{
							a: 5,
							i: 39,
							s: 0
						}, 42],
						m: { i: 3 },
						n: [{
							".": 0,
							g: 15,
							s: 6
						}, 39],
						p: [{ r: 5 }, 45],
						q: 39,
						r: [{ c: 12 }, 42],
						s: [{
							c: 18,
							e: [{ t: 4 }, 20],
							o: 5
						}, 42],
						t: [{
							".": 0,
							s: 8
						}, 42],
						u: { s: { t: 29 } },
						v: 42
					}, 30],
					b: {
						o: [{ t: { s: { t: { e: { ".": 2 } } } } }, 39],
						r: 45
					},
					c: {
						d: 36,
						e: 39,
						h: {
							e: 42,
							i: 42,
							t: {
								e: { c: 4 },
								s: { o: 2 }
							},
							u: 39
						},
						k: 30,
						l: { e: 3 },
						o: { r: 30 },
						t: [{ a: [{ a: 7 }, 5] }, 30],
						z: 36
					},
					d: [{
						a: {
							g: 7,
							m: 39,
							n: 48,
							s: 31
						},
						e: {
							a: 8,
							i: { ".": 5 },
							l: { e: 1 },
							m: 13,
							n: { a: { c: 1 } },
							o: 1,
							r: [{
								n: { s: 64 },
								o: { g: 1 }
							}, 7]
						},
						i: {
							a: {
								l: 8,
								m: 8
							},
							e: 45,
							r: 30
						},
						o: {
							e: { t: { j: 4 } },
							o: 48,
							p: { v: 5 },
							r: { s: { t: { e: 2 } } },
							v: 5
						},
						r: [{ o: {
							d: 5,
							l: 5
						} }, 50],
						s: [{
							e: 3,
							l: 11,
							o: 7,
							p: 3,
							u: 5
						}, 22],
						u: { i: { t: 5 } },
						w: [{ a: { n: 45 } }, 114]
					}, 42],
					e: [{
						a: 6,
						b: 3,
						c: {
							a: 3,
							h: { e: 3 }
						},
						d: {
							a: [{
								c: 6,
								s: 1
							}, 27],
							e: 3,
							o: 3,
							r: { u: 8 },
							s: { i: 8 },
							w: 8
						},
						f: [{
							a: [{ c: 8 }, 5],
							i: 5,
							l: 8,
							r: 8
						}, 11],
						g: {
							a: { p: 7 },
							l: 8
						},
						i: 5,
						k: [{
							a: [{
								a: 3,
								k: 8,
								l: { l: 1 }
							}, 5],
							e: [{ t: 3 }, 10],
							i: 5,
							l: [{ o: 23 }, 5],
							n: 8,
							r: {
								e: 8,
								i: 5,
								o: 8
							},
							s: { t: 1 },
							w: 8
						}, 11],
						l: [{
							a: [{
								d: 5,
								s: { ".": 6 }
							}, 8],
							d: { u: 26 },
							e: [{ e: 6 }, 5],
							i: [{ j: 3 }, 5],
							k: 26,
							o: {
								b: 5,
								g: [{ e: 13 }, 8]
							},
							u: [{
								r: 8,
								u: 8
							}, 115]
						}, 11],
						m: [{ a: 13 }, 30],
						n: [{
							a: [{ r: 13 }, 8],
							e: 32,
							g: 1,
							i: [{ e: 1 }, 5],
							k: 1
						}, 11],
						o: 56,
						p: {
							a: [{ n: 8 }, 11],
							l: 5,
							o: 13,
							r: {
								e: 23,
								u: 8
							}
						},
						r: [{
							a: [{
								a: 8,
								d: 7,
								l: 13,
								m: 5,
								n: 5
							}, 10],
							e: [{
								e: 7,
								i: 3
							}, 5],
							i: [{ c: 3 }, 23],
							k: 1,
							o: {
								g: 8,
								o: { m: 1 },
								t: 5
							},
							s: { t: {
								o: { n: 1 },
								r: 1
							} }
						}, 11],
						s: [{
							c: { h: 3 },
							e: {
								m: 17,
								t: 1
							},
							j: 5,
							l: { o: 1 },
							n: 5,
							p: [{
								l: 1,
								o: { t: 1 }
							}, 19],
							t: {
								e: { n: 1 },
								u: 5
							}
						}, 27],
						t: [{
							a: {
								a: 1,
								l: 5,
								n: 5
							},
							e: 3,
							h: 1,
							j: 5,
							n: { a: 16 },
							o: [{
								g: [{ e: 13 }, 8],
								o: 8,
								r: 13
							}, 5],
							r: [{ o: [{ k: 1 }, 7] }, 5],
							s: {
								p: 8,
								t: { e: 1 }
							}
						}, 11],
						v: 3,
						z: 3
					}, 0],
					ë: {
						n: 8,
						r: 45
					},
					f: {
						a: {
							d: 5,
							z: 6
						},
						d: {
							e: { l: 4 },
							o: 5
						},
						e: {
							i: 5,
							r: 45
						},
						i: [{
							e: { t: [{ j: 2 }, 13] },
							n: { s: 5 },
							s: 116
						}, 30],
						l: [{
							i: 5,
							o: { o: 5 },
							u: 39
						}, 42],
						o: {
							m: 5,
							o: 39,
							p: 5
						},
						r: [{
							i: { j: 5 },
							o: { n: 45 }
						}, 42],
						s: { f: 5 }
					},
					g: [{
						a: { s: [{
							".": 5,
							k: 1
						}, 13] },
						e: {
							b: { b: 5 },
							c: 117,
							i: { g: 5 },
							l: {
								e: { i: { ".": 4 } },
								o: { v: 14 }
							},
							n: {
								e: { t: 6 },
								o: { f: 4 }
							},
							r: {
								a: 6,
								e: { n: { g: 4 } },
								o: [{ n: 4 }, 6]
							}
						},
						i: [{
							j: { z: 5 },
							p: 13,
							s: { t: { e: 118 } }
						}, 48],
						l: 18,
						o: {
							".": 0,
							r: { g: 5 },
							s: 18,
							u: { d: 5 }
						},
						r: { a: { f: 45 } },
						s: [{
							l: { e: 3 },
							o: 3
						}, 19],
						u: {
							r: 59,
							t: 13,
							u: 54
						}
					}, 41],
					h: [{
						a: 45,
						e: { i: { s: 2 } },
						i: { t: 13 }
					}, 119],
					i: [{
						a: 3,
						d: [{
							o: 5,
							s: { c: 6 }
						}, 30],
						e: [{
							n: [{ s: 4 }, 30],
							r: { e: 1 }
						}, 22],
						f: 19,
						g: {
							l: 5,
							n: 30
						},
						j: 39,
						k: {
							l: 6,
							n: 5,
							r: 3,
							s: 13
						},
						l: {
							".": 30,
							a: { n: { t: 1 } },
							d: [{ r: 1 }, 120],
							e: [{ v: 7 }, 30],
							m: 1,
							o: 27
						},
						n: {
							a: {
								b: 23,
								c: 19
							},
							d: {
								o: [{ o: 4 }, 6],
								r: 24
							},
							g: { r: 1 },
							k: 1,
							o: 11,
							s: { l: 1 }
						},
						o: 5,
						s: {
							a: 11,
							h: { a: 3 },
							l: {
								a: 19,
								o: 5
							},
							p: 6,
							t: { a: 19 }
						},
						t: [{
							o: { o: 7 },
							s: [{
								c: 4,
								n: 4,
								t: {
									e: {
										".": 4,
										n: 1
									},
									r: 4
								}
							}, 24]
						}, 121],
						v: { e: 13 },
						z: 30
					}, 18],
					j: [{ e: 39 }, 122],
					k: {
						a: {
							a: {
								n: 5,
								r: { t: { j: 43 } },
								t: 16
							},
							f: { ".": 5 },
							g: 60,
							l: {
								".": 5,
								t: 5
							},
							m: 45,
							n: { g: 5 }
						},
						e: {
							e: 7,
							i: 22,
							m: 39,
							r: {
								".": 45,
								s: 45
							},
							s: [{ t: [{ r: 4 }, 13] }, 15],
							t: [{ e: { r: 3 } }, 39]
						},
						i: {
							c: 45,
							l: 0,
							s: 45
						},
						l: {
							a: { m: [{ a: 2 }, 13] },
							e: { v: 5 },
							i: { m: 45 },
							o: { o: { s: 3 } }
						},
						n: { i: 7 },
						o: [{
							b: 54,
							f: 45,
							l: { i: 5 },
							p: { z: 5 },
							r: 45,
							s: {
								".": 3,
								s: 3
							}
						}, 39],
						r: {
							a: { n: 45 },
							o: { z: 5 }
						},
						s: {
							e: [{
								r: { v: 1 },
								t: 3
							}, 6],
							t: { r: [{ a: 1 }, 7] }
						},
						t: {
							e: 20,
							o: 5
						},
						u: [{
							i: { t: 5 },
							r: 5,
							u: 22
						}, 6],
						w: {
							e: { t: { s: { t: { e: 2 } } } },
							i: { n: 5 }
						}
					},
					l: {
						a: [{
							a: { n: [{ d: 3 }, 5] },
							c: 22,
							d: {
								e: 7,
								j: 5,
								m: 5,
								r: 5,
								v: 5
							},
							f: 49,
							l: 22,
							n: [{ a: 3 }, 39],
							p: [{
								".": 45,
								p: 0
							}, 39],
							r: {
								b: 5,
								c: 5,
								m: 5,
								t: 5
							},
							s: {
								".": 54,
								i: 5,
								p: 54,
								s: 54
							},
							u: [{ t: 0 }, 22],
							z: [{ i: 3 }, 39]
						}, 42],
						d: {
							e: { c: 7 },
							r: 7,
							u: 7
						},
						e: [{
							".": 39,
							e: { u: 5 },
							f: { f: 3 },
							i: {
								d: 45,
								e: { r: 3 },
								g: 5,
								s: 78
							},
							l: 0,
							m: [{ p: 5 }, 80],
							n: 67,
							r: [{
								a: 26,
								s: 13,
								v: 5
							}, 39],
							s: [{ t: 13 }, 39],
							t: {
								a: 54,
								r: 6,
								u: 54
							},
							x: { c: 5 }
						}, 42],
						é: 39,
						f: {
							i: { d: 13 },
							l: 22,
							s: 29
						},
						g: { u: 5 },
						i: [{
							e: 45,
							g: 45,
							k: { w: 1 },
							m: { p: 5 },
							n: {
								d: 54,
								g: 39,
								k: { t: 64 },
								z: 3
							},
							x: 36
						}, 38],
						k: {
							e: { e: 7 },
							s: 8,
							u: { r: 62 },
							w: 7
						},
						o: [{
							e: {
								p: 45,
								s: 5
							},
							k: 39,
							l: 5,
							m: { s: 5 },
							n: {
								d: 3,
								t: 3
							},
							o: [{
								d: 45,
								s: 45
							}, 39],
							p: {
								s: 5,
								t: 3,
								v: 3
							},
							r: [{ g: 3 }, 9],
							t: { j: 13 },
							u: 45,
							v: { e: 19 },
							z: 45
						}, 41],
						p: {
							o: 6,
							s: 7
						},
						s: {
							e: { m: 17 },
							k: 23,
							m: { e: { d: 3 } }
						},
						t: { w: { e: 3 } },
						u: [{
							i: { t: 5 },
							k: { s: 2 }
						}, 41]
					},
					m: {
						a: [{
							n: { a: 0 },
							s: { c: 8 },
							t: { o: 1 }
						}, 38],
						e: {
							e: { s: 2 },
							n: { s: { t: { e: 2 } } },
							r: { s: 13 },
							s: 15
						},
						i: { e: { t: { j: 13 } } },
						o: {
							k: 45,
							l: { i: 5 },
							p: 5,
							r: {
								g: 5,
								s: { t: { e: { n: 4 } } }
							},
							v: 117
						},
						s: {
							a: 5,
							c: 3,
							l: { i: 7 },
							m: 7,
							t: 22,
							u: 5
						},
						u: {
							i: { t: 5 },
							t: 13
						}
					},
					n: {
						a: {
							a: {
								p: 5,
								r: 39,
								s: 54
							},
							c: [{ c: 67 }, 22],
							f: 3,
							k: 94,
							l: [{
								".": 5,
								s: 5
							}, 18],
							m: {
								b: 5,
								e: 7
							},
							n: [{ g: 54 }, 18],
							p: 52,
							r: {
								i: 45,
								s: 5
							},
							s: [{ p: 15 }, 123],
							t: [{
								e: { l: 6 },
								t: 54
							}, 39],
							v: 22,
							z: 123
						},
						c: {
							i: 13,
							y: { ".": 36 }
						},
						d: {
							a: [{
								a: 3,
								m: { a: 1 }
							}, 5],
							e: { r: { t: { i: 35 } } },
							o: 19,
							r: [{ e: { k: 3 } }, 5]
						},
						e: {
							c: 123,
							d: { e: 16 },
							e: [{
								d: 5,
								t: 4
							}, 39],
							g: {
								".": 3,
								g: 3
							},
							l: {
								a: 5,
								f: 5
							},
							m: { a: 5 },
							n: { t: 124 },
							p: [{ o: 5 }, 66],
							r: {
								e: 45,
								g: 35,
								v: 0
							},
							t: {
								a: 5,
								e: [{ n: 6 }, 5]
							},
							u: 39
						},
						f: 30,
						g: {
							a: 3,
							l: [{ e: 17 }, 5],
							r: [{ i: 3 }, 6],
							s: [{
								e: 1,
								m: 8
							}, 13]
						},
						i: {
							e: 39,
							j: { d: 45 },
							m: 51,
							n: {
								g: { a: 0 },
								k: 54
							},
							v: [{ o: 60 }, 39]
						},
						k: { a: 9 },
						o: {
							c: { h: 54 },
							f: { f: 5 },
							l: { i: 54 },
							n: 94,
							o: {
								r: 54,
								t: 2
							},
							p: 70,
							r: {
								".": 39,
								d: 5
							},
							s: 8,
							u: 5,
							v: 94
						},
						q: 36,
						s: {
							c: { e: 3 },
							e: {
								i: [{ n: 1 }, 7],
								k: 2,
								m: 36
							},
							f: { e: 6 },
							i: { n: 7 },
							l: { a: { k: 3 } },
							o: { n: 23 },
							p: [{ o: { t: 1 } }, 52],
							t: {
								a: { n: 3 },
								e: { n: 3 },
								i: {
									j: { v: 4 },
									n: 7
								},
								u: { r: 125 }
							},
							u: 5
						},
						t: {
							a: { c: 7 },
							e: {
								e: 3,
								i: 3,
								r: {
									e: 4,
									v: 7
								}
							},
							è: 36,
							h: 52,
							o: { m: 3 },
							r: [{
								e: 5,
								o: { l: 1 }
							}, 6],
							s: {
								l: 6,
								m: 15,
								p: 24
							},
							w: 5
						},
						u: [{
							i: 126,
							n: 18,
							r: 5,
							u: 5
						}, 42],
						v: { e: { l: { o: 35 } } },
						y: 6
					},
					o: [{
						d: [{ o: 15 }, 5],
						e: [{ s: 15 }, 45],
						f: {
							f: 45,
							r: 5
						},
						k: 60,
						n: [{ i: 3 }, 45],
						o: 45,
						p: {
							a: 5,
							e: 5,
							l: [{ a: 6 }, 5],
							r: 9,
							s: 45
						},
						r: {
							d: 1,
							g: 45,
							i: 45,
							o: 5
						},
						s: [{ t: 3 }, 19],
						t: [{
							e: 3,
							h: 127
						}, 0]
					}, 39],
					p: {
						a: [{
							a: [{ k: 5 }, 39],
							c: 5,
							f: 0,
							k: [{ e: 3 }, 6],
							l: 39,
							p: [{ p: 54 }, 39],
							r: 39,
							s: { p: 5 }
						}, 42],
						e: [{
							".": 45,
							e: { n: 3 },
							r: [{ s: { t: { e: { ".": 2 } } } }, 45]
						}, 42],
						i: [{
							d: 36,
							j: {
								s: 5,
								z: 5
							},
							n: {
								g: { r: 3 },
								s: 5
							},
							t: { s: [{ t: { e: 2 } }, 13] }
						}, 42],
						j: 22,
						l: [{
							e: { d: 5 },
							o: {
								d: 54,
								e: 45
							},
							u: { s: 5 }
						}, 42],
						o: [{
							g: { e: 128 },
							o: {
								r: { t: { j: 43 } },
								t: { j: 16 }
							},
							s: { ".": 77 },
							t: 39,
							u: 13
						}, 42],
						r: [{
							a: 7,
							i: 39,
							o: {
								d: { e: 3 },
								t: 16
							}
						}, 42],
						s: [{
							e: {
								e: 17,
								r: 7
							},
							l: 8,
							n: 1,
							p: 8,
							t: {
								a: [{
									a: 1,
									l: 1
								}, 8],
								o: 1,
								r: [{ o: 1 }, 8]
							}
						}, 11],
						t: {
							a: { k: 7 },
							j: 11,
							r: [{
								a: 8,
								o: 3
							}, 7]
						},
						u: { i: { t: 5 } }
					},
					q: { u: { a: 30 } },
					r: {
						a: {
							".": 39,
							a: [{
								d: 45,
								k: { ".": 0 },
								n: [{ p: 3 }, 5],
								p: { ".": 0 },
								t: 45
							}, 42],
							c: [{
								".": 45,
								e: 45,
								o: 45
							}, 126],
							d: [{
								".": 45,
								o: 5
							}, 39],
							f: [{ f: 39 }, 5],
							g: { e: { n: 6 } },
							i: 42,
							l: { l: 54 },
							m: { a: 5 },
							n: {
								a: 5,
								d: { a: 45 },
								e: 45
							},
							p: { l: 129 },
							r: {
								c: 5,
								e: 39,
								i: 39
							},
							t: [{ r: 19 }, 130],
							z: { i: 5 }
						},
						d: {
							a: 9,
							i: 19,
							o: 6,
							r: 9,
							u: { i: { t: { ".": 1 } } },
							w: 19
						},
						e: [{
							a: { t: 3 },
							c: 30,
							d: { i: { t: { i: 3 } } },
							e: {
								n: 5,
								p: 45,
								r: { s: 3 },
								t: 5
							},
							f: [{ f: 3 }, 5],
							g: {
								".": 3,
								d: 5,
								g: 3,
								t: 3
							},
							i: {
								e: 5,
								g: 5,
								l: 5,
								n: { d: 3 }
							},
							k: { l: 8 },
							l: { k: 5 },
							m: {
								m: 54,
								p: 5
							},
							n: {
								d: [{ e: { l: 45 } }, 39],
								e: [{
									g: 4,
									n: { ".": 3 }
								}, 6],
								m: 39,
								t: [{
									h: 3,
									o: 45,
									w: 4
								}, 39]
							},
							o: [{ g: 6 }, 12],
							p: { i: 5 },
							q: 9,
							r: { i: 5 },
							s: {
								".": 39,
								k: 5,
								s: 39,
								t: 6
							},
							t: {
								j: 24,
								n: 5,
								s: 54
							},
							x: 64
						}, 42],
						g: { l: 12 },
						i: [{
							a: { b: 1 },
							f: 45,
							g: [{ a: 4 }, 45],
							j: {
								l: 5,
								s: [{ ".": 0 }, 5],
								v: 5,
								z: 54
							},
							k: 45,
							n: {
								d: 3,
								i: 54,
								k: { t: 3 },
								s: 5,
								t: 5
							},
							o: 45,
							s: 45
						}, 39],
						k: {
							e: { e: { r: { s: 21 } } },
							n: 11
						},
						m: {
							i: 19,
							o: 3
						},
						n: { u: 3 },
						o: {
							".": 42,
							b: 39,
							c: 5,
							e: {
								d: 54,
								f: 5,
								p: 45,
								t: { j: 4 },
								v: 5
							},
							f: 5,
							g: 12,
							k: 39,
							l: [{
								".": 45,
								i: 5,
								l: 45
							}, 131],
							m: 5,
							n: [{
								".": 39,
								e: 39,
								v: 5
							}, 22],
							o: {
								g: 5,
								r: 5,
								s: 45
							},
							p: [{
								a: 15,
								e: { n: 1 }
							}, 54],
							r: 51,
							v: 22,
							x: { i: 5 },
							z: 39
						},
						ö: 39,
						p: { l: { u: 7 } },
						r: { i: { e: { t: { j: 2 } } } },
						s: {
							c: { r: 5 },
							j: 5,
							l: { a: { g: 3 } },
							p: {
								a: { n: 3 },
								o: { t: 6 }
							},
							t: { e: { m: 3 } }
						},
						t: {
							e: 3,
							h: 9,
							i: 20,
							o: 20,
							r: 5,
							s: {
								e: 1,
								l: 4
							},
							u: 19,
							w: 19
						},
						u: [{
							b: 39,
							g: 116,
							i: [{ t: [{ j: 28 }, 5] }, 18],
							n: [{ s: 39 }, 18],
							r: 54,
							s: 39,
							u: 3
						}, 42],
						v: { a: { r: 36 } },
						w: { t: 36 }
					},
					s: {
						a: {
							f: 0,
							g: 132,
							m: 39,
							n: 45,
							p: 5,
							r: { r: 5 },
							s: 133
						},
						c: {
							o: { p: 39 },
							r: 50
						},
						e: [{
							c: 45,
							e: { n: 3 },
							l: 45,
							n: {
								e: 3,
								g: 64
							},
							x: 3
						}, 7],
						f: { e: 11 },
						h: {
							e: 3,
							i: 0
						},
						i: {
							d: 39,
							e: 39,
							n: 22,
							r: 0
						},
						j: {
							e: {
								".": 3,
								s: 3
							},
							o: [{ n: 3 }, 48]
						},
						k: {
							a: 54,
							r: 3
						},
						l: [{
							a: [{
								".": 45,
								g: 45,
								k: 5,
								t: 3
							}, 7],
							e: [{ g: 3 }, 7]
						}, 39],
						m: [{ u: { i: [{ l: { ".": 45 } }, 7] } }, 11],
						n: [{ e: 48 }, 42],
						o: [{
							l: 39,
							o: [{ r: { ".": 3 } }, 7],
							p: 6,
							r: { e: 5 }
						}, 42],
						p: [{
							a: { s: 3 },
							e: { l: 7 },
							i: { t: { s: { t: { e: 2 } } } },
							l: 39,
							r: { i: { e: [{ m: 1 }, 0] } }
						}, 42],
						s: { m: 7 },
						t: {
							a: {
								k: 39,
								l: 48,
								p: 39,
								r: 7,
								t: { i: { e: 3 } }
							},
							e: {
								".": 54,
								a: 7,
								e: { l: 7 },
								i: { ".": 1 },
								k: { a: [{ m: 3 }, 0] },
								m: [{ o: 3 }, 48],
								n: [{
									".": 0,
									b: 3
								}, 5],
								r: [{ e: { o: 43 } }, 5],
								s: 3,
								t: 7,
								u: 39
							},
							i: {
								c: 7,
								e: 0
							},
							o: { t: 39 },
							r: {
								a: {
									".": 3,
									c: 3,
									k: 3,
									l: 45,
									p: 1
								},
								e: { i: 3 }
							},
							s: { c: 6 },
							u: { r: 7 },
							y: 39
						},
						u: [{ r: 6 }, 39],
						y: 39
					},
					t: {
						a: [{
							".": 39,
							a: { n: 5 },
							c: 5,
							d: 5,
							f: { z: 5 },
							g: 80,
							k: [{ ".": 45 }, 39],
							n: {
								a: 7,
								d: 45
							},
							p: [{ p: 0 }, 18],
							t: 45,
							u: 0,
							v: 18
						}, 42],
						e: [{
							a: 45,
							d: { i: 5 },
							k: 45,
							l: [{
								".": 45,
								f: 64,
								s: 45
							}, 30],
							m: {
								b: 3,
								m: 3
							},
							n: {
								s: { u: 2 },
								t: { j: 4 }
							},
							r: {
								a: 26,
								o: 8,
								s: {
									l: { a: 2 },
									m: 4
								}
							},
							s: 45
						}, 39],
						h: [{
							a: 5,
							o: { r: 5 },
							u: 3
						}, 42],
						i: {
							d: 128,
							e: 45,
							n: { c: 54 },
							q: 0,
							s: 45
						},
						j: { a: 0 },
						o: [{
							c: 45,
							e: [{ v: 45 }, 39],
							l: 39,
							p: [{
								e: 5,
								l: 5
							}, 6],
							r: { k: 54 },
							s: { f: 8 }
						}, 42],
						r: [{
							e: {
								c: 5,
								s: 64
							},
							o: {
								e: 39,
								n: 45,
								o: 45,
								s: 16
							},
							u: 54
						}, 42],
						s: {
							l: [{
								a: { p: 1 },
								u: 3
							}, 7],
							n: 8,
							o: { o: 23 },
							p: {
								e: 5,
								r: 8,
								u: 5
							},
							t: {
								e: [{
									k: 1,
									n: 3
								}, 7],
								i: 3
							},
							u: [{
								r: 134,
								u: 3
							}, 6]
						},
						u: [{
							i: { t: { j: 4 } },
							r: 6
						}, 42],
						w: {
							e: 5,
							i: 11
						}
					},
					u: {
						a: 135,
						c: 57,
						d: {
							i: { o: 4 },
							r: 3
						},
						e: 5,
						g: {
							d: { r: 15 },
							r: 9
						},
						l: {
							e: { r: 7 },
							i: 7
						},
						m: [{
							".": 39,
							d: 18
						}, 42],
						n: {
							a: 11,
							t: 8
						},
						o: 136,
						p: { o: 11 },
						r: {
							a: { d: 7 },
							e: {
								c: 7,
								n: 5,
								s: 7
							},
							i: { j: 7 },
							k: 1,
							o: { v: 4 },
							s: {
								t: {
									a: [{ a: 4 }, 6],
									e: { ".": 4 },
									r: 14
								},
								u: 6
							}
						},
						s: {
							c: { h: 3 },
							p: [{ a: 5 }, 6],
							t: [{ r: 3 }, 7]
						},
						t: {
							j: 5,
							r: 22
						},
						u: 39,
						w: [{
							a: 7,
							i: { n: 3 },
							s: { t: { r: 6 } }
						}, 38]
					},
					v: {
						a: {
							a: { r: { t: { j: 2 } } },
							l: { s: 13 },
							r: { i: 2 }
						},
						e: {
							l: { o: [{ p: 4 }, 6] },
							n: { a: { a: 26 } },
							r: [{ a: 8 }, 30]
						}
					},
					w: [{
						a: 45,
						e: [{
							n: { s: [{ t: { e: { ".": 2 } } }, 13] },
							s: { t: { r: 2 } }
						}, 45],
						h: 11,
						i: 45,
						o: { v: 8 }
					}, 41],
					x: {
						".": 30,
						a: {
							a: 137,
							f: 5
						},
						c: { o: 30 },
						e: {
							g: 36,
							m: 36
						},
						i: [{ n: 5 }, 30],
						o: { p: 3 },
						p: 57
					},
					y: {
						o: 48,
						s: [{ t: 5 }, 6]
					},
					z: {
						a: 45,
						e: {
							e: 39,
							n: 79,
							r: { s: 2 }
						},
						o: 39,
						z: 6
					}
				},
				é: {
					a: 39,
					d: [{
						e: { e: 13 },
						i: 8
					}, 42],
					g: [{ e: { e: 4 } }, 42],
					h: 39,
					j: 39,
					n: 39,
					p: 39,
					r: 39,
					t: 42
				},
				è: [{
					c: 30,
					l: 18,
					s: 18,
					t: [{ a: 1 }, 45]
				}, 42],
				ê: [{
					p: [{ e: { r: 39 } }, 18],
					t: 45
				}, 42],
				ë: [{
					".": 30,
					b: 18,
					c: 39,
					d: 39,
					e: [{ n: 8 }, 11],
					j: 39,
					l: 42,
					n: [{
						c: { e: 15 },
						e: 7,
						s: [{ c: 3 }, 12],
						t: [{
							h: 3,
							w: 3
						}, 12]
					}, 35],
					p: 39,
					r: {
						a: 42,
						e: 42,
						i: 42,
						o: [{
							g: 34,
							s: 8
						}, 42]
					},
					s: [{
						i: 39,
						t: 5
					}, 18],
					t: [{ s: [{ t: { e: 8 } }, 7] }, 42],
					v: { e: [{ n: 13 }, 1] },
					z: { u: 30 }
				}, 36],
				f: {
					".": 30,
					a: [{
						a: {
							n: { b: 39 },
							t: 0
						},
						b: [{ o: 11 }, 36],
						c: {
							c: 39,
							e: 13,
							h: 42
						},
						d: 38,
						f: 40,
						g: 5,
						l: { s: 8 },
						m: 5,
						n: {
							g: 39,
							t: [{
								j: 24,
								s: 37
							}, 83]
						},
						p: 104,
						r: { m: 0 },
						s: { e: 138 },
						t: { o: 11 },
						v: 5
					}, 57],
					b: [{ e: { d: { w: 1 } } }, 30],
					c: 42,
					d: [{
						a: [{
							g: 6,
							n: 45,
							r: 22
						}, 39],
						e: {
							k: [{ l: 15 }, 6],
							s: [{
								e: 4,
								l: 4,
								m: 1,
								t: 4
							}, 24]
						},
						i: { n: 51 },
						o: {
							f: 5,
							r: { s: { t: { e: 2 } } }
						},
						r: {
							a: 7,
							u: 48
						},
						s: {
							e: 3,
							i: 5,
							o: 5,
							p: 5
						},
						w: [{ o: 5 }, 114]
					}, 30],
					e: [{
						a: 11,
						c: { t: { r: 6 } },
						d: { e: [{ l: 7 }, 15] },
						e: {
							n: 39,
							s: [{ t: { r: 2 } }, 35]
						},
						l: {
							d: { r: 1 },
							e: { e: 23 },
							i: 36,
							o: {
								m: 7,
								p: 23
							},
							s: { p: 8 }
						},
						n: { o: 5 },
						r: [{
							a: {
								b: 5,
								n: 5
							},
							e: { t: 23 },
							o: {
								m: 5,
								n: 5
							}
						}, 0],
						s: 100,
						t: {
							j: 23,
							u: { r: 4 }
						},
						x: 44
					}, 57],
					é: 57,
					è: 36,
					ê: 36,
					f: [{
						e: 45,
						i: 45,
						s: [{
							h: 5,
							i: 5
						}, 12],
						u: 39
					}, 41],
					g: [{ e: [{
						r: 26,
						t: 1
					}, 8] }, 50],
					h: 53,
					i: [{
						a: {
							c: 3,
							l: 7,
							m: 5,
							p: {
								a: 5,
								o: 5
							},
							s: 6
						},
						b: 36,
						c: { h: 22 },
						e: 35,
						g: 35,
						j: {
							s: 39,
							z: 40
						},
						k: { s: { t: 6 } },
						l: [{
							m: {
								a: 24,
								o: { n: 4 }
							},
							o: 5
						}, 80],
						n: {
							d: 30,
							i: 36,
							j: 39,
							k: 30,
							r: 38
						},
						o: 5,
						r: 7,
						s: [{
							e: 3,
							o: 45
						}, 7]
					}, 57],
					j: [{ e: { s: 4 } }, 42],
					k: [{ e: 39 }, 76],
					l: [{
						a: {
							a: 79,
							f: 42,
							m: 0
						},
						e: {
							i: 39,
							n: { s: { t: [{ e: { ".": 2 } }, 13] } },
							s: 0,
							t: [{ j: 15 }, 12],
							v: 30,
							x: 0,
							z: 39
						},
						i: {
							e: 38,
							j: 38,
							k: 0,
							p: 0,
							t: 0
						},
						o: {
							k: 39,
							r: 77
						},
						u: { t: 24 }
					}, 139],
					m: 41,
					n: 42,
					o: [{
						b: 36,
						c: 35,
						e: {
							d: 1,
							t: { a: 1 }
						},
						f: 44,
						k: 35,
						m: { s: 38 },
						n: {
							a: 3,
							d: {
								e: { n: 4 },
								s: { l: 2 }
							},
							e: { n: { g: 1 } },
							o: 22,
							t: [{ e: 1 }, 30]
						},
						o: [{
							i: 4,
							m: 39,
							n: 35
						}, 6],
						p: [{ s: 26 }, 140],
						r: [{
							e: 138,
							i: 3,
							m: 35,
							t: { j: 24 },
							u: 22
						}, 0],
						t: 5,
						u: { d: 44 },
						v: 41
					}, 57],
					ö: 36,
					p: [{
						e: { r: { s: { t: { e: { ".": 2 } } } } },
						i: { t: { s: { t: { e: { ".": 2 } } } } }
					}, 141],
					r: [{
						a: {
							a: {
								k: { ".": 0 },
								m: 2
							},
							c: 35,
							d: 39,
							s: 18,
							u: 35
						},
						e: {
							c: 42,
							k: 39,
							q: 35
						},
						i: {
							e: {
								s: 13,
								t: [{ j: 2 }, 13]
							},
							k: 0
						},
						o: {
							d: 0,
							l: [{ o: 0 }, 79],
							m: { a: 39 }
						},
						u: { s: 15 }
					}, 7],
					s: [{
						a: [{
							d: 5,
							n: 5,
							r: 5
						}, 111],
						c: [{
							h: 45,
							r: 0
						}, 39],
						e: [{
							c: 54,
							e: 64,
							i: 0,
							t: { h: 54 }
						}, 12],
						f: { e: 7 },
						h: [{ e: 3 }, 18],
						i: [{
							e: 39,
							m: 5,
							n: 22
						}, 18],
						l: { a: {
							a: 45,
							c: 45,
							g: 45,
							p: 5
						} },
						m: [{
							a: 5,
							i: 7,
							o: 5,
							u: 5
						}, 11],
						o: [{
							b: 5,
							m: 5,
							o: 7
						}, 142],
						p: [{ r: { e: 7 } }, 11],
						t: [{
							a: { s: 8 },
							e: [{
								c: 3,
								l: { l: 45 },
								m: 143,
								r: { r: 0 }
							}, 39],
							i: [{ f: 45 }, 39],
							o: [{
								c: 144,
								n: 0
							}, 39],
							r: 39,
							u: 39
						}, 7],
						y: 39
					}, 41],
					t: [{
						a: [{
							c: 22,
							k: { l: 6 },
							p: 6,
							r: { t: 5 }
						}, 42],
						e: { r: { s: { h: 4 } } },
						h: 5,
						o: [{ n: {
							d: 45,
							t: 0
						} }, 42],
						r: 42,
						s: {
							l: 27,
							m: 7,
							n: 8,
							o: 7,
							p: 8
						},
						u: [{ r: 6 }, 42]
					}, 30],
					u: [{
						i: { t: 38 },
						m: { a: [{ c: 8 }, 7] },
						n: 80,
						r: { o: 6 },
						s: 36,
						u: 38
					}, 57],
					v: [{ a: [{ l: 15 }, 12] }, 30],
					w: 76,
					y: 145,
					z: [{ e: { t: 4 } }, 38]
				},
				g: {
					".": 30,
					a: [{
						".": 36,
						a: {
							r: { t: { j: 4 } },
							t: 0
						},
						c: 40,
						d: { m: 79 },
						f: {
							".": 0,
							d: 39,
							r: 5,
							s: 79,
							w: 79
						},
						h: 146,
						l: {
							".": 30,
							a: [{ p: 23 }, 5],
							e: { r: 3 },
							s: 8
						},
						m: {
							b: 30,
							i: 54
						},
						n: [{
							d: 1,
							e: 35,
							s: { t: 14 }
						}, 36],
						p: { l: 5 },
						r: {
							".": 36,
							b: 79,
							e: 5,
							m: 42,
							s: 36,
							t: [{ j: 1 }, 44]
						},
						s: [{
							c: 1,
							i: 8,
							l: {
								a: { ".": 3 },
								i: 5,
								o: 3
							},
							o: 8,
							p: 8,
							t: { r: [{
								a: 1,
								o: { l: 4 }
							}, 8] }
						}, 7],
						t: [{
							j: 1,
							s: 8
						}, 36],
						u: { t: 30 },
						v: {
							e: 3,
							o: 42
						}
					}, 57],
					b: 81,
					c: 40,
					d: [{
						a: {
							c: 45,
							g: 45,
							r: { t: 5 },
							t: [{ e: 3 }, 5]
						},
						e: [{
							l: { f: 54 },
							r: {
								".": 45,
								v: 5
							}
						}, 39],
						i: {
							d: 54,
							m: 5,
							n: 18
						},
						r: [{ u: 45 }, 39],
						s: {
							a: 5,
							p: 3
						},
						u: 39
					}, 30],
					e: [{
						".": 36,
						a: [{
							d: { r: 8 },
							n: { a: 1 },
							q: 8,
							r: { i: 7 },
							u: 3
						}, 5],
						b: {
							".": 79,
							b: 38
						},
						c: 5,
						d: [{
							i: {
								a: 15,
								t: 7
							},
							r: 3,
							w: 3
						}, 19],
						e: [{
							s: { t: { r: 2 } },
							t: { a: 15 }
						}, 147],
						f: [{ f: 44 }, 19],
						g: [{ e: { s: 13 } }, 20],
						i: {
							g: 30,
							k: 44,
							l: { a: 14 },
							t: [{ j: 15 }, 35]
						},
						k: {
							a: 19,
							e: 5,
							i: 3,
							l: 20,
							r: 5,
							s: { t: 6 },
							u: 6,
							w: 19
						},
						l: {
							a: { u: 5 },
							d: { a: 103 },
							e: [{ m: 47 }, 19],
							f: 1,
							k: 1,
							o: 107,
							s: {
								i: 1,
								l: 8,
								p: 8,
								t: { e: 1 }
							}
						},
						m: {
							a: 3,
							b: 30,
							f: 79,
							o: 3,
							p: 44,
							s: 15,
							u: 19
						},
						n: {
							".": 0,
							a: {
								k: 5,
								z: 6
							},
							e: [{
								d: 23,
								n: { d: 7 }
							}, 148],
							g: { t: 79 },
							i: 36,
							k: 1,
							o: [{
								f: 149,
								g: 7
							}, 22],
							s: {
								f: { e: 1 },
								t: {
									o: { n: 1 },
									u: [{ r: 43 }, 1]
								}
							},
							w: 35
						},
						o: {
							m: 3,
							p: { e: 1 },
							r: { k: { e: 43 } },
							s: 3,
							t: 3
						},
						p: 20,
						r: {
							a: [{
								a: {
									l: 1,
									p: { ".": 1 }
								},
								l: 62,
								p: [{ e: 1 }, 13],
								s: { ".": 1 }
							}, 22],
							e: {
								g: 3,
								m: 5,
								n: { ".": 3 }
							},
							i: [{ n: { i: 1 } }, 6],
							o: [{
								f: 6,
								l: 3
							}, 52],
							s: {
								l: {
									a: { n: 1 },
									i: [{ j: 4 }, 6]
								},
								p: 6
							},
							t: { s: 79 },
							u: 19
						},
						s: [{
							a: 5,
							c: 5,
							e: 3,
							i: 5,
							k: 72,
							l: 3,
							n: 5,
							o: 5,
							p: {
								e: {
									n: { d: 3 },
									r: 3
								},
								o: 3
							},
							t: {
								a: { n: 3 },
								e: {
									".": 1,
									n: { ".": 1 }
								},
								r: 5
							},
							w: 3
						}, 150],
						t: {
							a: [{
								a: 6,
								m: 3
							}, 5],
							h: 11,
							i: 20,
							j: 19,
							o: 6,
							r: [{
								a: 3,
								o: 3,
								u: 3
							}, 5],
							s: { j: 3 },
							u: 3,
							w: 20
						},
						u: { i: 5 },
						v: 106,
						x: 30,
						z: 106
					}, 57],
					é: [{ d: { i: 13 } }, 57],
					è: 36,
					f: [{ i: { j: { n: { s: { t: { e: 2 } } } } } }, 41],
					g: [{
						e: [{
							l: { a: 8 },
							r: { o: { n: 14 } },
							s: { t: { i: 4 } }
						}, 45],
						h: 64,
						i: [{ n: { g: { s: 43 } } }, 45],
						l: 45
					}, 101],
					h: [{
						e: { t: 18 },
						t: [{ e: 3 }, 6],
						u: { m: 18 }
					}, 40],
					i: [{
						d: { s: { t: { e: 4 } } },
						e: {
							r: {
								a: 1,
								s: 13
							},
							u: 22
						},
						f: [{ r: 1 }, 11],
						g: {
							a: 5,
							e: { r: { e: 35 } },
							s: { t: { e: 35 } }
						},
						j: [{
							s: 39,
							z: 30
						}, 38],
						m: 11,
						n: {
							a: 5,
							b: 79,
							f: [{
								e: 45,
								r: 45
							}, 79],
							g: 35,
							h: 44,
							o: 8,
							r: 38
						},
						o: {
							c: 7,
							d: 11,
							n: { e: { t: 7 } },
							r: 11
						},
						p: { s: { t: 6 } },
						r: 35,
						s: 36
					}, 57],
					j: 41,
					k: 41,
					l: [{
						a: {
							b: 45,
							i: 36,
							s: [{ e: 15 }, 135],
							t: 45,
							z: 77
						},
						e: {
							".": 36,
							e: {
								r: 45,
								t: 4
							},
							n: 39,
							p: 81,
							r: 53,
							s: 39,
							t: [{ j: 15 }, 147],
							v: 45
						},
						i: {
							c: {
								e: 45,
								h: 45
							},
							ë: 36,
							f: 18,
							j: { s: 45 },
							m: 18,
							o: 77
						},
						o: {
							b: 18,
							f: 36,
							g: 45,
							m: 36,
							n: 79,
							o: { n: 39 },
							p: 39,
							s: 80,
							z: 45
						},
						y: 80
					}, 7],
					m: [{ a: { a: { t: { j: 2 } } } }, 41],
					n: [{
						a: 39,
						e: [{
							g: 1,
							m: 1,
							t: { j: 24 }
						}, 7],
						i: { e: { t: { j: 13 } } },
						u: 30
					}, 40],
					o: [{
						".": 36,
						a: 151,
						b: 36,
						c: [{ h: 42 }, 38],
						d: {
							a: 23,
							s: [{ t: 4 }, 24]
						},
						e: {
							f: 30,
							r: 10
						},
						f: [{ r: 9 }, 38],
						g: 0,
						h: 30,
						k: 11,
						m: {
							".": 35,
							a: 11,
							l: 39,
							z: 30
						},
						n: {
							a: { z: 23 },
							g: 44,
							o: 3,
							t: 40
						},
						o: [{
							r: 44,
							t: 36
						}, 18],
						p: [{
							a: 5,
							r: 0
						}, 40],
						r: {
							a: 0,
							e: [{ ".": 3 }, 47],
							i: 106,
							s: 12
						},
						s: 10,
						t: { r: 5 },
						u: { d: { e: { e: 14 } } },
						v: 44
					}, 57],
					p: [{ e: { s: 15 } }, 81],
					r: [{
						a: [{
							".": 35,
							a: { t: { j: 2 } },
							k: 45,
							m: [{
								".": 0,
								a: 15,
								p: 39
							}, 12],
							s: 24,
							v: 35
						}, 36],
						e: {
							c: 44,
							d: [{
								i: 35,
								u: 45
							}, 44],
							e: {
								k: 39,
								l: 39,
								p: 0
							},
							i: { s: 39 },
							k: 79,
							m: 44,
							n: { s: 13 },
							s: 6,
							u: 0,
							v: 39
						},
						i: {
							a: 35,
							e: { t: { j: 37 } },
							j: {
								d: 45,
								k: 45,
								m: 45
							},
							n: { g: 45 },
							s: 106,
							t: { s: 4 },
							v: 44
						},
						o: {
							e: { t: { j: 2 } },
							f: 4,
							k: 39,
							o: {
								k: 39,
								m: 39,
								t: { j: 2 }
							},
							u: 38,
							v: 1
						},
						u: {
							g: 44,
							i: { m: 39 },
							p: 39
						}
					}, 108],
					s: [{
						a: [{
							g: 6,
							l: {
								a: { r: 3 },
								t: 5
							}
						}, 52],
						c: 18,
						e: [{
							c: { o: 5 },
							d: 54,
							e: { n: 3 },
							i: 5,
							n: [{ e: 3 }, 5],
							r: { v: 5 },
							t: 5,
							v: 5
						}, 6],
						h: { e: 3 },
						i: [{
							e: 39,
							s: 3
						}, 70],
						j: 22,
						k: { e: { ".": 48 } },
						l: [{
							a: [{
								a: { g: 3 },
								m: 3,
								s: 3
							}, 7],
							e: [{
								p: 39,
								u: 0
							}, 22],
							i: {
								e: 3,
								n: [{ g: 45 }, 7]
							},
							o: [{
								g: 3,
								k: 3,
								n: 3
							}, 7],
							u: 7
						}, 5],
						m: { a: 64 },
						n: [{
							a: 0,
							i: { j: 39 }
						}, 5],
						o: [{
							l: 45,
							m: { ".": 45 },
							n: { s: 3 },
							p: 5
						}, 152],
						p: [{
							a: { n: { d: 3 } },
							e: {
								c: 39,
								l: 48,
								t: 48
							},
							i: [{
								e: 39,
								l: 39,
								n: {
									".": 45,
									n: 45
								},
								r: 3
							}, 7],
							o: {
								l: 3,
								n: 48
							},
							s: 3
						}, 5],
						q: 3,
						s: { c: 3 },
						t: {
							a: [{
								a: {
									l: 3,
									n: { g: 1 }
								},
								c: 3,
								d: 45,
								n: 67,
								p: 144,
								t: 45
							}, 12],
							e: [{
								".": 67,
								d: 45,
								e: 45,
								i: 39,
								k: 5,
								l: 45,
								n: 39,
								r: [{
									".": 45,
									r: 3,
									s: 45
								}, 39]
							}, 42],
							h: 5,
							i: {
								c: 67,
								g: 48,
								j: { g: 3 }
							},
							o: {
								f: 45,
								p: 45,
								r: 45,
								v: 29
							},
							r: {
								a: [{
									d: 3,
									k: 3,
									m: 1,
									p: 3,
									t: 45
								}, 54],
								e: { s: 1 },
								o: {
									e: 3,
									n: 3
								},
								u: [{ c: 45 }, 0]
							},
							u: 39,
							y: 3
						},
						u: 142,
						v: { e: { r: 63 } },
						w: 3,
						y: 45
					}, 30],
					t: [{
						a: [{ p: 51 }, 42],
						e: [{
							r: { o: 8 },
							s: [{ t: 8 }, 13]
						}, 39],
						o: 42,
						r: 39,
						u: 42
					}, 30],
					u: [{
						".": 35,
						e: [{ u: 7 }, 36],
						i: { t: 38 },
						n: { i: 7 },
						s: 27,
						t: { s: { t: [{ e: { ".": 4 } }, 6] } }
					}, 57],
					v: [{ o: 45 }, 30],
					w: [{ a: 45 }, 41],
					y: [{ p: 30 }, 57],
					z: 38
				},
				h: {
					".": 30,
					a: {
						a: {
							m: { s: { t: { a: 2 } } },
							r: {
								s: {
									l: 4,
									p: 4,
									t: { e: 2 }
								},
								t: { j: 4 }
							},
							t: { s: { t: { e: { ".": 2 } } } }
						},
						f: {
							d: 39,
							t: { u: 24 }
						},
						g: [{ e: 3 }, 5],
						l: {
							f: 153,
							s: [{ t: { o: 6 } }, 35],
							z: 35
						},
						m: { p: 38 },
						n: {
							".": 30,
							d: {
								r: 6,
								s: { l: 4 }
							},
							g: {
								a: 8,
								l: 4,
								s: 4
							},
							s: {
								l: 24,
								o: 8,
								t: 6
							}
						},
						p: { s: [{ e: 6 }, 12] },
						r: { t: {
							a: 6,
							e: { l: 2 },
							j: 15,
							o: 103,
							r: { e: 1 },
							s: { l: 4 }
						} },
						t: {
							j: 1,
							r: 27,
							s: 8
						},
						v: [{ e: { ".": 30 } }, 5]
					},
					b: 30,
					d: 38,
					e: [{
						a: [{ r: 11 }, 38],
						c: {
							h: 36,
							o: 5
						},
						e: {
							".": 30,
							g: 29,
							k: [{
								a: 15,
								l: 4
							}, 6],
							l: { o: 24 },
							p: { s: [{ c: 2 }, 13] },
							r: { s: { t: { a: { k: 2 } } } },
							s: { t: { o: 1 } },
							t: { j: { e: { s: 1 } } }
						},
						f: 11,
						i: [{
							d: { s: { p: 2 } },
							s: 13,
							t: { j: 1 }
						}, 7],
						k: {
							a: 27,
							l: 11,
							s: { t: [{ e: {
								".": 4,
								n: 1
							} }, 6] },
							w: 8
						},
						l: {
							e: [{ e: 23 }, 5],
							i: 5,
							m: { a: 24 },
							o: 13,
							p: { a: 24 },
							s: { m: 8 }
						},
						m: { o: 3 },
						n: {
							e: 3,
							k: { r: 6 },
							o: 19
						},
						o: 154,
						p: {
							i: { j: 7 },
							l: 27,
							r: 11
						},
						r: {
							a: [{
								a: 6,
								d: 23,
								u: 19
							}, 22],
							i: 23,
							m: { e: { n: { g: 4 } } },
							o: {
								s: 5,
								v: 4
							},
							p: { a: { a: 14 } },
							s: { t: 36 },
							t: [{ s: { t: { e: 2 } } }, 13],
							u: 11
						},
						s: {
							e: 3,
							p: 11,
							t: 155
						},
						t: { s: { t: { e: { ".": 4 } } } },
						u: { l: { e: 1 } }
					}, 0],
					f: 44,
					g: 53,
					h: 39,
					i: {
						d: 3,
						e: {
							f: 24,
							l: { s: { g: { e: { s: 156 } } } },
							r: [{
								e: { n: 1 },
								u: 4
							}, 24],
							t: {
								o: 14,
								r: 6,
								s: 4
							}
						},
						j: { s: { l: 6 } },
						k: {
							s: 14,
							w: 5
						},
						l: { m: 8 },
						m: { p: {
							l: 6,
							r: 6
						} },
						n: {
							d: 1,
							s: 39,
							t: { j: 24 }
						},
						p: { l: 155 },
						r: 157,
						s: { p: 1 },
						t: {
							r: 5,
							s: { t: [{ e: {
								".": 4,
								n: 1
							} }, 6] }
						}
					},
					j: 39,
					l: [{
						a: [{ g: 0 }, 39],
						e: { p: 39 },
						o: { c: 39 }
					}, 38],
					m: [{
						a: 39,
						e: [{ r: 0 }, 39]
					}, 158],
					n: [{
						a: 18,
						o: 8
					}, 42],
					o: {
						".": 38,
						a: [{ n: 8 }, 5],
						b: { o: { o: { t: 118 } } },
						c: { h: 5 },
						e: {
							k: { e: { r: 6 } },
							s: [{ l: 4 }, 6],
							t: 8
						},
						f: [{
							d: 1,
							e: 8
						}, 11],
						g: 9,
						k: { a: 11 },
						m: { o: 3 },
						n: {
							d: {
								r: 8,
								s: 13
							},
							g: 8,
							i: 13,
							o: 22
						},
						o: {
							l: { e: 15 },
							m: 30,
							r: { t: [{ r: 4 }, 16] },
							t: 38
						},
						p: {
							a: 5,
							e: 22,
							o: 27,
							r: 8,
							s: { t: { r: 6 } }
						},
						r: {
							d: { e: 1 },
							l: 35,
							o: 5,
							s: { t: [{ e: {
								".": 4,
								n: 1
							} }, 6] },
							t: { j: 24 },
							u: 5
						},
						s: { a: 5 },
						t: {
							j: 8,
							r: [{ e: 23 }, 5],
							s: { t: [{ e: { ".": 4 } }, 6] }
						},
						v: 5,
						w: [{ o: 8 }, 140]
					},
					p: [{ i: 6 }, 40],
					r: [{
						a: { b: 6 },
						e: [{ a: 45 }, 0],
						i: 6,
						o: {
							k: [{ o: 15 }, 12],
							o: { t: 63 }
						}
					}, 38],
					s: [{
						a: 39,
						p: 39,
						t: 39
					}, 30],
					t: [{
						a: [{
							c: 5,
							l: [{ a: 5 }, 39],
							n: { s: 45 }
						}, 159],
						e: {
							".": 39,
							c: [{ o: 7 }, 54],
							e: 51,
							f: 51,
							i: 51,
							m: 3,
							n: [{ t: [{ w: 3 }, 160] }, 39],
							r: {
								a: 15,
								o: 14
							},
							s: { k: 54 },
							v: [{
								e: 3,
								o: 45
							}, 0],
							x: 5
						},
						h: 88,
						i: { n: { t: 54 } },
						j: 94,
						o: [{
							e: { f: 3 },
							p: 3
						}, 49],
						r: [{ o: { o: 3 } }, 126],
						s: {
							a: { p: 7 },
							e: [{ r: 7 }, 13],
							i: 11,
							l: [{
								a: 3,
								o: { t: 3 }
							}, 7],
							m: {
								e: 5,
								i: { j: 3 }
							},
							o: 23,
							p: {
								e: 5,
								l: 8,
								r: 5
							},
							t: {
								a: {
									a: { l: 1 },
									k: 17
								},
								e: { k: 17 },
								i: 7,
								o: { r: { e: 1 } },
								r: { e: { k: { k: 1 } } }
							}
						},
						u: 52,
						w: 5
					}, 38],
					u: {
						b: { a: 7 },
						i: { z: 36 },
						l: { d: { e: { r: 6 } } },
						r: { t: 14 },
						t: {
							j: 8,
							s: { t: { e: { ".": 4 } } }
						},
						u: { r: { s: 4 } }
					},
					w: 41,
					y: {
						l: { a: 7 },
						p: [{ o: 71 }, 36]
					}
				},
				i: {
					".": 30,
					a: [{
						a: 39,
						b: [{ i: 45 }, 0],
						c: 0,
						d: { y: 39 },
						e: [{ ".": 45 }, 39],
						f: 59,
						g: [{ r: 39 }, 123],
						i: 39,
						k: {
							".": 45,
							e: [{ m: 7 }, 161],
							l: 5,
							r: 5
						},
						l: {
							".": 39,
							a: 54,
							i: 39
						},
						m: [{
							".": 45,
							i: 39
						}, 18],
						n: [{ o: 6 }, 39],
						o: 5,
						p: [{
							a: 3,
							i: 45
						}, 142],
						s: {
							c: 5,
							e: 3,
							o: 5,
							p: { o: 17 },
							t: { a: 5 }
						},
						t: [{
							h: 9,
							r: { i: 45 }
						}, 39],
						v: { e: 13 }
					}, 42],
					b: {
						l: { e: 45 },
						o: { o: { t: 16 } }
					},
					c: [{
						e: [{ p: { a: 106 } }, 39],
						h: {
							a: 42,
							e: [{ e: { t: 16 } }, 42],
							i: 42,
							o: 42,
							r: 39
						},
						k: { l: 1 },
						o: { s: 13 },
						t: {
							o: { p: 23 },
							s: { c: 14 }
						}
					}, 30],
					d: {
						a: { m: 39 },
						d: { e: { r: { a: 37 } } },
						e: {
							a: 8,
							e: { ".": 0 },
							r: { s: {
								p: 13,
								t: 13
							} },
							s: 13
						},
						i: {
							a: [{ b: 1 }, 8],
							o: 162
						},
						m: { a: { k: 7 } },
						o: { k: 39 },
						r: [{
							a: { n: 5 },
							u: 5
						}, 18],
						s: [{
							a: 23,
							e: { r: 7 },
							i: 1,
							j: 1,
							l: 1,
							m: [{
								a: 1,
								e: { e: 20 }
							}, 7],
							o: 23,
							t: {
								a: [{ k: 1 }, 8],
								e: {
									k: 1,
									m: 7
								},
								i: 7,
								r: 1
							}
						}, 68],
						u: {
							r: 19,
							u: 5,
							w: 8
						},
						w: 5
					},
					e: [{
						a: 52,
						d: {
							a: { c: 23 },
							e: 5,
							r: { o: 7 },
							w: 8
						},
						e: 163,
						ë: 12,
						f: {
							i: 5,
							l: [{ e: 5 }, 11],
							o: { n: 5 },
							r: 7
						},
						g: {
							a: { s: 7 },
							e: 5,
							i: { n: { s: 17 } }
						},
						k: [{
							e: { v: 29 },
							l: [{
								i: 8,
								u: 3
							}, 7],
							n: 11,
							o: { n: { d: 1 } },
							s: {
								n: 14,
								p: 6
							},
							u: 11,
							w: { a: 5 }
						}, 18],
						l: {
							a: {
								n: 3,
								p: 3
							},
							d: {
								o: 1,
								r: 26
							},
							e: [{ i: { ".": 1 } }, 6],
							k: 1,
							s: { c: 8 }
						},
						m: {
							a: 5,
							o: { v: 8 }
						},
						n: {
							d: { r: 6 },
							i: { j: 8 },
							n: [{ e: { ".": 45 } }, 39],
							s: {
								m: 29,
								p: 1,
								t: {
									a: 6,
									o: 85,
									r: 6,
									u: { r: 2 }
								}
							}
						},
						o: 6,
						p: [{
							e: { n: 3 },
							i: { e: { t: 43 } },
							o: {
								o: { g: 1 },
								u: 2
							},
							r: {
								e: { l: 1 },
								o: { s: 16 }
							},
							s: [{ t: 1 }, 29],
							t: { r: 1 },
							u: { i: 7 }
						}, 0],
						r: {
							a: {
								d: 20,
								l: 29,
								m: 5,
								p: 5,
								s: 8,
								t: 7
							},
							e: {
								l: {
									".": 1,
									s: 1
								},
								n: { ".": 3 }
							},
							i: { n: { g: 3 } },
							k: 13,
							o: [{ f: 7 }, 9],
							s: { l: [{ u: 1 }, 6] },
							u: [{ i: 6 }, 5]
						},
						s: {
							f: 5,
							i: 11,
							l: [{
								e: 3,
								i: 8
							}, 7],
							m: 8,
							n: 27,
							o: 65,
							p: { l: 23 },
							t: {
								a: 5,
								e: {
									".": 1,
									l: 3,
									r: { e: 1 }
								},
								o: 5
							}
						},
						t: {
							a: {
								a: 7,
								l: 3,
								n: { t: 1 }
							},
							e: { n: 3 },
							j: 5,
							o: [{
								g: 23,
								o: 7,
								p: 7,
								r: [{ e: 4 }, 7],
								v: 23
							}, 115],
							r: { o: { e: 3 } },
							s: { t: { e: { ".": 4 } } },
							u: {
								r: 8,
								u: 8
							},
							w: { i: 5 },
							y: 39
						},
						u: [{
							k: 8,
							r: [{ e: 26 }, 42],
							s: [{ p: 8 }, 42],
							z: 42
						}, 11],
						v: 5,
						z: [{ e: { l: { a: 2 } } }, 5]
					}, 30],
					é: {
						s: 39,
						t: 42
					},
					è: 42,
					ë: {
						g: 0,
						v: { a: 0 }
					},
					f: [{
						a: {
							a: 5,
							d: 5
						},
						l: 5,
						r: [{ a: 7 }, 5],
						t: {
							a: {
								a: 7,
								r: 7
							},
							r: { e: 7 },
							u: { r: 4 }
						},
						u: { i: 5 }
					}, 30],
					g: {
						a: [{
							a: 5,
							c: 3,
							l: 45,
							v: 64
						}, 7],
						e: [{ s: [{ k: 5 }, 12] }, 39],
						i: {
							j: 5,
							n: { d: 0 },
							o: 8
						},
						n: { o: 3 },
						o: {
							m: 48,
							p: 7
						},
						s: [{
							k: 5,
							l: 5,
							p: 5,
							t: { o: 5 }
						}, 6],
						u: { n: 5 }
					},
					h: 42,
					i: [{
						e: 45,
						n: 11,
						s: 45
					}, 39],
					j: [{
						".": 30,
						a: [{ d: 6 }, 3],
						d: 30,
						e: [{
							f: 5,
							i: 5,
							l: 5,
							n: 164,
							r: 22
						}, 30],
						i: 5,
						n: 30,
						o: [{ u: 39 }, 19],
						s: {
							o: 30,
							p: 30,
							t: 30
						},
						t: {
							e: 3,
							r: 7
						},
						u: 3,
						v: { o: 30 },
						z: { o: 30 }
					}, 18],
					k: [{
						a: {
							a: { r: 5 },
							m: 0
						},
						e: [{
							f: 5,
							r: { a: 6 },
							t: 15
						}, 39],
						i: { j: 18 },
						l: [{
							a: 5,
							o: 54,
							u: 54
						}, 39],
						n: [{ a: 64 }, 165],
						o: {
							g: 56,
							m: 39,
							o: 18,
							p: [{ e: 5 }, 12],
							r: { d: 5 }
						},
						r: [{
							e: 5,
							i: 5,
							o: 5
						}, 0],
						s: {
							e: 3,
							i: 3,
							l: 19,
							n: [{ o: 5 }, 8],
							p: [{ a: 7 }, 5],
							t: [{
								a: 3,
								e: { ".": 1 }
							}, 22]
						},
						w: [{ a: { r: 3 } }, 22]
					}, 30],
					l: {
						a: [{
							".": 39,
							a: [{ n: 3 }, 7],
							c: [{ t: 7 }, 5],
							d: 5,
							f: 5,
							k: 39,
							l: 5,
							n: { d: 45 }
						}, 42],
						d: {
							a: 11,
							r: 23,
							s: 13
						},
						e: [{
							e: { n: 5 },
							l: 8,
							r: { v: 54 },
							t: [{ r: 4 }, 6],
							u: 8,
							v: {
								e: 19,
								i: { n: 118 }
							},
							z: 132
						}, 79],
						é: 39,
						f: 3,
						i: [{
							e: {
								g: 4,
								t: 4
							},
							n: { k: 5 }
						}, 39],
						k: {
							l: 6,
							s: 32
						},
						l: {
							a: { s: 15 },
							u: 57
						},
						m: [{
							e: 83,
							i: { n: 7 },
							o: 7
						}, 11],
						o: [{
							g: { e: 6 },
							n: { d: 5 },
							o: [{
								n: 45,
								r: 5
							}, 39],
							r: [{ e: 6 }, 22],
							v: { e: 6 }
						}, 42],
						s: {
							h: 9,
							j: 1,
							t: { i: 7 }
						},
						t: { h: 11 },
						u: 42
					},
					m: {
						".": 30,
						a: {
							g: [{ o: 0 }, 18],
							u: 3
						},
						e: {
							e: [{ n: 5 }, 13],
							m: 54,
							n: { c: 5 },
							x: 5
						},
						f: 30,
						o: {
							f: 51,
							p: 5,
							r: { g: 5 }
						},
						p: { a: 3 },
						s: {
							o: { o: 23 },
							t: 22
						},
						u: 39
					},
					n: {
						a: {
							c: 22,
							u: 18
						},
						d: {
							a: { a: 6 },
							e: { n: { e: 7 } },
							s: {
								c: 8,
								t: { e: 1 }
							},
							u: 57
						},
						e: {
							d: {
								e: 19,
								i: 5
							},
							e: { d: 5 },
							k: 13,
							o: 83,
							t: { s: 13 },
							u: 45
						},
						f: 57,
						g: {
							a: [{
								a: 8,
								g: 8,
								l: 8,
								n: 36
							}, 65],
							l: { o: 1 },
							o: 11,
							r: 7,
							s: { t: 6 }
						},
						i: {
							".": 30,
							e: 39,
							o: { n: 1 },
							s: {
								l: 1,
								t: { a: 1 }
							}
						},
						k: {
							j: 30,
							n: 11,
							o: { m: 36 },
							r: { i: 7 }
						},
						n: { o: 36 },
						o: [{
							c: 39,
							d: 39,
							g: 166,
							n: 22,
							p: { e: 1 },
							s: { t: 29 },
							v: 5
						}, 42],
						r: { i: 57 },
						s: {
							".": 30,
							c: { h: 3 },
							e: 3,
							l: 5,
							m: { i: 5 },
							o: 5,
							p: [{ o: 3 }, 22],
							t: { e: { n: 3 } },
							w: { i: 3 }
						},
						t: {
							a: { p: 23 },
							e: [{ s: 2 }, 3],
							h: 5,
							r: 135
						},
						u: [{ u: { t: 63 } }, 42]
					},
					o: [{
						a: [{ s: 4 }, 3],
						b: 3,
						c: 167,
						d: { e: 39 },
						e: { s: 15 },
						f: 5,
						g: 9,
						l: [{
							".": 45,
							e: { n: 45 },
							u: { s: 45 }
						}, 39],
						n: [{
							e: { e: { l: 118 } },
							g: 45,
							s: [{ c: 4 }, 24]
						}, 39],
						o: 45,
						p: [{
							a: 5,
							r: 5,
							t: 39
						}, 111],
						r: {
							a: 5,
							i: 39,
							u: 5
						},
						s: [{
							".": 39,
							c: 8,
							e: 168,
							f: 168,
							h: 3,
							i: [{ ".": 45 }, 3],
							o: 3,
							p: 3,
							t: 20,
							u: 169,
							y: 39
						}, 7],
						t: {
							h: { e: { k: 45 } },
							i: 39,
							j: 8,
							o: { r: { e: { n: { s: 45 } } } },
							r: 5
						},
						v: 51,
						x: 39,
						z: 18
					}, 41],
					p: {
						a: [{
							c: 94,
							f: 5,
							p: 39
						}, 42],
						e: [{
							r: { w: 0 },
							t: { j: 24 }
						}, 42],
						i: 42,
						j: 22,
						l: [{ u: 5 }, 42],
						o: [{ g: 6 }, 42],
						r: [{
							i: 18,
							u: 5
						}, 42],
						s: [{
							e: 13,
							i: 7,
							l: { e: 7 },
							t: { e: {
								".": 1,
								n: 3
							} }
						}, 0]
					},
					r: {
						a: [{ k: 8 }, 39],
						e: [{ s: [{ t: 8 }, 13] }, 122],
						é: 39,
						i: 42,
						k: { s: 6 },
						o: [{
							p: 8,
							v: 1
						}, 42],
						s: [{
							c: 7,
							p: 5,
							t: { e: 3 }
						}, 11],
						t: { r: 8 },
						u: 42
					},
					s: [{
						a: [{
							a: 18,
							d: 54,
							g: 9,
							p: 5,
							r: 94,
							s: 51
						}, 42],
						c: [{
							h: {
								a: 45,
								r: 45
							},
							o: {
								l: 3,
								o: 45,
								p: { e: 45 }
							}
						}, 0],
						e: {
							d: 12,
							i: 54,
							l: { l: 5 },
							n: { g: 3 },
							r: { v: 54 },
							s: { t: 8 },
							t: { j: 15 }
						},
						f: { e: {
							e: 7,
							r: 7
						} },
						h: [{ o: 3 }, 0],
						i: {
							d: 12,
							j: 18,
							m: 51
						},
						j: { a: 5 },
						k: [{
							a: 5,
							e: 5
						}, 0],
						l: [{
							a: {
								g: 3,
								s: 3
							},
							e: 3
						}, 5],
						m: 64,
						n: [{
							e: { d: 3 },
							i: { j: 3 },
							o: 3
						}, 54],
						o: {
							l: 35,
							o: [{ r: 7 }, 0],
							s: 8,
							t: [{ t: 5 }, 18]
						},
						p: [{
							a: { s: 3 },
							i: 11,
							l: 3
						}, 5],
						q: 3,
						s: {
							a: 3,
							o: 3
						},
						t: [{
							a: [{
								k: 39,
								p: 8,
								s: 64,
								t: 7
							}, 22],
							e: { r: {
								d: 3,
								e: 3
							} },
							h: 7,
							o: [{ n: { g: 1 } }, 22],
							r: [{
								i: 3,
								o: { ".": 45 }
							}, 39],
							y: 39
						}, 51],
						u: { m: 12 },
						y: 45
					}, 30],
					t: [{
						a: [{
							c: 5,
							d: 1
						}, 42],
						e: {
							e: { n: 5 },
							n: 39,
							r: [{ e: { i: 1 } }, 39],
							s: [{ t: 8 }, 13],
							t: 6
						},
						h: {
							i: { e: 5 },
							o: 22,
							u: 22
						},
						i: [{ e: { s: { t: 4 } } }, 11],
						j: 0,
						o: [{
							e: { f: 3 },
							o: { g: 5 },
							u: 50,
							v: 117
						}, 42],
						p: { e: { r: { s: { t: 2 } } } },
						r: {
							e: { d: 5 },
							u: 22
						},
						s: {
							j: { e: 5 },
							l: { i: 5 },
							o: { p: 5 },
							p: 22,
							t: { e: [{ ".": 7 }, 6] }
						},
						t: { o: { o: 7 } },
						u: 39,
						w: 5
					}, 30],
					u: [{
						m: [{
							a: 29,
							e: 8,
							o: 8
						}, 7],
						r: 5
					}, 99],
					v: { e: [{
						n: { s: 4 },
						r: { e: 8 }
					}, 39] },
					w: [{ i: [{
						e: 83,
						t: 15
					}, 12] }, 45],
					z: [{ e: [{ t: 8 }, 39] }, 30]
				},
				î: [{ t: 7 }, 39],
				ï: [{
					".": 38,
					a: 45,
					c: 42,
					d: 42,
					e: { n: [{ e: { n: { ".": 3 } } }, 23] },
					n: {
						a: 51,
						s: {
							m: 1,
							p: 5
						},
						u: [{ r: 48 }, 5]
					},
					o: 39,
					r: {
						i: 39,
						o: 39
					},
					s: {
						".": 30,
						a: 5,
						c: [{ h: { e: 45 } }, 0],
						l: 5,
						o: 39,
						t: 5
					},
					t: 42,
					z: 45
				}, 57],
				j: {
					".": 30,
					a: {
						a: { r: [{ t: { j: 4 } }, 57] },
						b: 5,
						f: 38,
						g: [{ e: { r: { s: 43 } } }, 57],
						k: { n: 5 },
						m: { i: 5 },
						n: { s: {
							l: 24,
							t: 6
						} },
						p: {
							l: 5,
							o: 22
						},
						r: [{ e: 13 }, 57],
						s: [{ p: 1 }, 170],
						w: 36,
						z: 6
					},
					b: [{
						a: { l: 6 },
						e: { l: { i: 24 } }
					}, 39],
					c: 42,
					d: {
						a: [{
							a: 51,
							n: 5,
							r: 54
						}, 12],
						e: {
							e: 51,
							n: {
								e: 24,
								s: [{ p: 2 }, 13]
							},
							r: { v: 54 },
							s: [{
								p: 8,
								t: 1
							}, 13]
						},
						i: { a: 8 },
						o: [{
							m: 39,
							n: 3,
							p: 5
						}, 111],
						r: [{
							e: 54,
							i: 126,
							o: 54,
							u: 54
						}, 39],
						s: {
							e: { i: 3 },
							p: { o: 5 },
							t: 22
						},
						u: 51,
						w: [{ a: { n: 48 } }, 5]
					},
					e: {
						a: 6,
						b: { a: 36 },
						c: {
							h: 5,
							t: { a: 6 }
						},
						e: 40,
						l: [{ a: 5 }, 6],
						n: [{
							a: 171,
							o: 19
						}, 42],
						p: [{ i: { e: { t: 43 } } }, 35],
						r: {
							o: 5,
							s: [{ p: 8 }, 13]
						},
						s: [{
							a: [{ l: 35 }, 36],
							c: { h: 3 },
							k: { n: 36 },
							l: 1,
							m: 1,
							o: 83,
							p: {
								a: 1,
								r: 6
							},
							r: 36,
							t: { r: 1 },
							v: { o: 35 },
							w: {
								a: 36,
								i: 36
							}
						}, 23],
						t: [{
							e: { r: 8 },
							o: { v: 13 },
							s: { t: 1 }
						}, 11],
						u: 35,
						v: { r: 36 },
						w: 38,
						x: 39
					},
					f: {
						a: 94,
						e: {
							i: 51,
							n: 172
						},
						i: {
							j: 54,
							n: { k: 5 }
						},
						l: [{
							a: { t: 48 },
							e: 3
						}, 5],
						o: 59,
						r: [{
							a: 48,
							o: 48
						}, 5],
						s: [{
							a: 8,
							c: 7,
							e: { r: 23 },
							f: 1,
							l: 8,
							m: 1,
							n: 8,
							p: [{ a: 1 }, 8],
							t: [{
								a: [{
									k: 1,
									n: 3
								}, 7],
								e: { l: 7 },
								i: 7,
								o: 17
							}, 5]
						}, 11],
						t: [{
							i: 3,
							w: 3
						}, 12]
					},
					g: [{
						e: [{ r: { s: { l: 4 } } }, 39],
						l: 51,
						s: {
							e: 17,
							n: 5,
							t: [{ e: 19 }, 11]
						}
					}, 42],
					h: 39,
					i: {
						f: 8,
						g: 39,
						n: { g: 8 },
						t: { j: 56 }
					},
					j: 39,
					k: [{
						a: [{
							a: [{ r: { d: 3 } }, 0],
							r: [{ b: 5 }, 0],
							u: 0,
							v: 0
						}, 39],
						i: { j: 18 },
						l: [{
							a: {
								a: 39,
								k: 3,
								p: 3,
								s: 3
							},
							e: [{
								d: 45,
								s: 3
							}, 0],
							i: 3,
							o: {
								n: 39,
								p: 3
							},
							u: { c: 3 }
						}, 165],
						n: { a: 18 },
						o: {
							f: 51,
							l: 60,
							n: 51,
							p: [{
								b: 5,
								e: 5,
								l: 5,
								s: 39
							}, 111]
						},
						r: [{
							a: [{
								a: 5,
								n: 45
							}, 0],
							e: 5,
							o: 5,
							u: 64
						}, 18],
						s: {
							l: { o: 5 },
							p: { l: 8 },
							t: { a: [{
								a: {
									k: 1,
									l: 1
								},
								k: 1,
								n: 3
							}, 7] }
						},
						u: { i: 51 },
						w: [{ a: { s: 48 } }, 5]
					}, 38],
					l: {
						a: [{
							a: 39,
							n: { a: 3 }
						}, 42],
						e: [{
							f: 51,
							l: 51
						}, 42],
						f: 3,
						i: { n: { k: 5 } },
						o: [{ e: 18 }, 42],
						u: 39
					},
					m: {
						a: {
							f: 51,
							r: 67
						},
						i: 39,
						o: { p: 5 },
						s: 5
					},
					n: {
						a: [{
							a: 0,
							c: 3,
							g: 173,
							k: 5,
							m: [{ e: 1 }, 11],
							n: 48
						}, 142],
						d: { r: 56 },
						e: {
							f: 18,
							n: 6,
							r: {
								k: 54,
								v: 54
							}
						},
						g: { l: 5 },
						i: {
							m: 54,
							n: { k: 54 }
						},
						k: 19,
						o: 142,
						s: {
							i: 7,
							l: [{
								a: { c: 1 },
								u: 5
							}, 27],
							o: { r: 1 },
							p: [{ l: 8 }, 11],
							t: [{ e: { ".": 7 } }, 22]
						},
						t: [{ r: 5 }, 6]
					},
					o: {
						e: { t: 15 },
						i: 30,
						l: {
							e: 6,
							i: { j: 3 }
						},
						m: 39,
						n: [{ e: 83 }, 75],
						p: [{ e: 5 }, 39],
						r: {
							a: 5,
							u: 5
						},
						u: [{ r: [{ e: 1 }, 57] }, 0],
						y: 8
					},
					p: {
						a: [{
							c: 54,
							r: { m: 5 }
						}, 39],
						e: [{ m: 51 }, 42],
						i: {
							j: 5,
							n: 42,
							o: 39
						},
						j: 22,
						l: {
							a: 42,
							i: 5
						},
						o: [{ r: 51 }, 42],
						r: {
							e: 0,
							i: 5,
							o: { k: 5 }
						},
						s: 6
					},
					r: [{ a: { a: { d: { s: 43 } } } }, 39],
					s: [{
						a: 22,
						e: {
							f: 0,
							l: {
								a: 54,
								i: 45
							},
							m: 64,
							r: 60
						},
						i: [{
							n: 3,
							r: 7
						}, 94],
						l: {
							e: [{ e: 5 }, 7],
							i: [{ e: 3 }, 5]
						},
						m: { e: [{
							l: 3,
							t: 3
						}, 7] },
						n: 5,
						o: [{
							e: 45,
							l: 5
						}, 152],
						p: {
							a: {
								c: 5,
								r: 5
							},
							e: 39,
							l: 5,
							o: [{
								o: [{ r: { t: { j: 21 } } }, 5],
								r: 45
							}, 0]
						},
						t: {
							a: [{ r: 0 }, 42],
							e: [{
								e: 39,
								k: 48,
								l: 48,
								n: { g: 67 }
							}, 51],
							h: 5,
							i: { j: 7 },
							o: {
								n: { d: 45 },
								o: 0,
								u: 5
							},
							r: {
								a: { n: 1 },
								o: { k: 45 }
							}
						},
						u: 18,
						y: 39
					}, 38],
					t: {
						a: {
							a: {
								l: 39,
								r: 5
							},
							c: 22,
							g: 42,
							k: 39,
							n: 39
						},
						e: { ".": 39 },
						h: 22,
						o: {
							e: 39,
							p: { t: 5 }
						},
						r: [{
							a: 5,
							e: {
								d: 45,
								e: 45,
								i: 5,
								k: 45
							},
							i: 5,
							o: {
								k: 45,
								t: 5
							}
						}, 39],
						s: 22,
						u: 42
					},
					u: [{
						d: 5,
						m: 30,
						s: 8,
						v: { e: 4 }
					}, 75],
					v: [{
						e: {
							n: 12,
							r: { s: [{ p: 2 }, 13] },
							t: 8
						},
						i: { e: { s: 4 } }
					}, 39],
					w: 42,
					z: { e: { r: { o: 14 } } }
				},
				k: {
					".": 30,
					a: [{
						a: {
							n: {
								b: 39,
								l: 39
							},
							r: { t: [{ j: { e: { s: 2 } } }, 35] },
							t: { s: { t: { e: { ".": 2 } } } }
						},
						b: {
							e: 83,
							o: 5
						},
						c: 40,
						d: {
							e: { t: 37 },
							m: 79,
							o: 5,
							v: 39
						},
						f: [{
							d: 39,
							f: 0,
							l: 5,
							t: 77
						}, 38],
						g: {
							a: 7,
							e: { n: 48 }
						},
						h: 39,
						i: 5,
						l: {
							b: 44,
							e: 5,
							f: [{ s: 37 }, 35],
							i: 19,
							k: [{ a: 15 }, 12],
							t: 30,
							v: 35
						},
						m: [{
							b: 30,
							e: {
								n: 16,
								r: { e: 13 }
							},
							p: {
								a: 6,
								l: 6,
								r: 6
							}
						}, 36],
						n: {
							a: { a: 3 },
							d: 1,
							g: 30,
							s: {
								l: 6,
								t: 6
							},
							t: { j: 24 }
						},
						o: 8,
						p: {
							".": 35,
							e: 5,
							l: 8,
							o: 22,
							p: { a: 30 },
							r: 5,
							s: 8
						},
						r: {
							c: 39,
							o: 54,
							t: [{
								i: 79,
								r: 8
							}, 13]
						},
						s: [{
							c: 1,
							i: 79,
							t: {
								o: 87,
								r: [{
									a: 4,
									o: 3
								}, 5]
							},
							u: { r: 29 }
						}, 7],
						t: {
							a: {
								a: { l: 1 },
								l: { e: 174 },
								n: 7
							},
							i: [{ o: 17 }, 13],
							j: 1,
							l: 39,
							o: [{ g: 23 }, 13],
							r: 3,
							s: 8
						},
						u: { t: 40 },
						v: { o: 38 }
					}, 57],
					b: 44,
					c: [{ a: 39 }, 40],
					d: [{ i: { a: 8 } }, 81],
					e: [{
						b: 0,
						c: 44,
						d: { i: 7 },
						e: {
							n: 44,
							p: { l: 14 },
							r: [{ s: [{ t: { o: 2 } }, 13] }, 6]
						},
						f: [{ f: 30 }, 38],
						i: {
							".": 0,
							e: 0,
							l: 18,
							s: 29,
							t: 1
						},
						l: {
							a: { p: 7 },
							d: {
								a: 1,
								r: 1
							},
							e: {
								l: 3,
								m: 30
							},
							f: 1,
							i: { n: { t: 17 } },
							o: {
								m: 7,
								p: 23
							},
							s: { p: 8 }
						},
						m: {
							a: 106,
							m: 38,
							p: 38
						},
						n: {
							a: {
								n: 23,
								u: 7
							},
							e: {
								i: { ".": 6 },
								n: 3
							},
							k: 1,
							o: 68,
							s: { p: { o: 4 } }
						},
						p: { i: { e: { t: 2 } } },
						q: 101,
						r: {
							a: { m: 5 },
							e: { n: { k: 17 } },
							k: {
								l: [{ e: 6 }, 8],
								n: 6,
								r: 24,
								u: 6,
								w: 6
							},
							n: {
								a: 24,
								o: 6
							},
							o: [{ s: 5 }, 29],
							s: {
								m: 6,
								p: {
									e: 1,
									r: 6
								},
								t: {
									a: 6,
									e: { ".": 1 },
									i: 6
								}
							},
							t: { s: 79 },
							v: { a: 30 },
							w: { t: 30 }
						},
						s: [{
							p: 19,
							t: {
								a: 5,
								e: { n: 1 },
								o: 5,
								r: { a: { a: 3 } }
							}
						}, 11],
						t: [{
							e: { l: 35 },
							j: 27,
							o: 5,
							r: 27,
							s: { t: { e: { ".": 4 } } },
							t: { i: { n: { g: { s: 21 } } } },
							u: 99,
							w: 8
						}, 18],
						u: 80,
						v: {
							i: { e: { t: 43 } },
							l: 7
						},
						x: 41,
						z: 104
					}, 57],
					f: 40,
					g: 44,
					h: [{ o: [{ u: { d: { s: 2 } } }, 39] }, 175],
					i: [{
						d: 98,
						e: {
							d: 30,
							s: {
								p: 6,
								t: [{ e: 1 }, 176]
							},
							t: { j: 6 },
							z: { e: 16 }
						},
						ë: 38,
						j: {
							k: { l: 4 },
							s: 39,
							v: 30,
							z: 41
						},
						l: { o: [{ v: 4 }, 5] },
						n: {
							a: 5,
							b: 30,
							d: {
								e: { l: 53 },
								s: { t: { e: { ".": 2 } } },
								u: 30
							},
							e: { n: 8 },
							g: [{ s: { l: 2 } }, 35],
							h: 44,
							i: { e: 16 },
							k: { o: 39 },
							r: 41,
							s: 40,
							t: 44,
							v: 79
						},
						o: 5,
						p: { l: 27 },
						s: {
							e: 3,
							p: 19
						},
						t: { s: [{ t: { e: 4 } }, 6] }
					}, 57],
					j: [{
						a: 44,
						e: { w: 39 },
						o: 39,
						u: 44
					}, 42],
					k: [{ e: {
						n: { e: { i: 1 } },
						r: { s: [{ t: { e: { n: 2 } } }, 13] },
						s: { t: 8 }
					} }, 141],
					l: [{
						a: {
							c: 35,
							d: { i: 39 },
							p: 153,
							s: [{
								".": 35,
								s: 35,
								t: 39
							}, 0],
							t: {
								".": 39,
								t: 39
							},
							v: 77
						},
						e: {
							d: [{ i: 35 }, 77],
							e: {
								d: 35,
								r: { ".": 45 }
							},
							g: 53,
							m: 35,
							n: 53,
							r: {
								".": 39,
								a: 30,
								s: 39
							},
							s: 39,
							u: 110
						},
						i: {
							c: 45,
							d: 30,
							g: 39,
							j: [{ s: 30 }, 44],
							m: [{ e: 6 }, 0],
							n: 77
						},
						o: {
							b: 45,
							d: 30,
							k: [{
								".": 35,
								a: 45,
								e: 39
							}, 36],
							o: {
								d: 39,
								f: 35
							},
							p: { e: 39 },
							s: 35,
							t: { s: { t: { e: { ".": 2 } } } },
							z: 81
						},
						u: {
							c: 30,
							i: { h: 30 }
						}
					}, 177],
					m: [{ a: 39 }, 40],
					n: [{
						a: {
							m: 30,
							p: 0,
							r: 77
						},
						e: {
							c: 35,
							m: 45
						},
						i: [{
							e: { ".": 35 },
							p: 71,
							v: 53
						}, 12],
						o: {
							l: 36,
							t: { e: 39 }
						},
						u: { m: 38 }
					}, 177],
					o: [{
						b: { l: 7 },
						c: [{ t: 81 }, 0],
						e: {
							f: 41,
							k: [{ e: { t: 6 } }, 35],
							r: { s: { p: 2 } },
							s: 15,
							t: {
								j: 8,
								s: { t: { e: { ".": 2 } } }
							}
						},
						g: {
							e: 13,
							r: 178
						},
						k: [{ o: 3 }, 77],
						l: {
							e: [{ n: 63 }, 179],
							m: 38,
							o: 35,
							y: 7
						},
						m: {
							a: 27,
							g: 30,
							p: 1,
							s: {
								l: 39,
								t: { r: 6 }
							},
							z: 30
						},
						n: {
							g: { e: 16 },
							i: 0,
							t: {
								b: 39,
								j: 24,
								r: 24
							}
						},
						o: [{
							g: 40,
							i: { t: { j: 4 } },
							t: [{ j: 13 }, 15]
						}, 6],
						p: {
							a: 5,
							b: 30,
							d: 79,
							e: [{ n: { ".": 3 } }, 22],
							g: 30,
							i: 138,
							j: 35,
							l: 11,
							s: 38,
							z: 30
						},
						r: {
							d: [{ o: 1 }, 38],
							g: 40,
							k: 44,
							s: { t: { e: { ".": 4 } } },
							t: {
								a: 6,
								o: 103,
								r: 6
							},
							u: 5
						},
						s: [{
							".": 79,
							j: [{ e: { r: { e: 3 } } }, 6],
							o: 13,
							s: 30
						}, 180],
						t: { s: { t: [{ e: { ".": 4 } }, 6] } },
						v: 41,
						x: 79
					}, 57],
					p: [{
						i: { s: 8 },
						l: { a: { m: 0 } },
						r: { e: { n: 16 } }
					}, 44],
					r: [{
						a: [{
							a: { d: [{ s: 43 }, 45] },
							b: 6,
							d: 53,
							n: { d: 45 }
						}, 36],
						e: {
							a: 40,
							c: 44,
							d: { e: 79 },
							e: [{
								p: 45,
								t: 63
							}, 181],
							f: 39,
							g: 18,
							l: 44
						},
						i: {
							c: 40,
							j: {
								k: 39,
								p: 39,
								t: [{ j: 2 }, 13]
							},
							t: [{ m: 45 }, 0]
						},
						o: {
							e: { t: { j: 2 } },
							l: 38,
							n: [{ t: 15 }, 0],
							o: { n: 35 },
							p: { a: 15 },
							t: { o: 6 },
							u: 38,
							v: 173
						},
						u: [{
							b: 45,
							i: { s: 35 },
							l: [{ a: 4 }, 6]
						}, 77]
					}, 108],
					s: [{
						a: {
							l: [{ m: 5 }, 39],
							n: 5,
							p: 5,
							r: 22,
							s: 5
						},
						e: [{
							c: 45,
							d: 5,
							i: { ".": 3 },
							p: 5,
							r: { v: 0 },
							t: 5,
							v: 8
						}, 182],
						g: { e: { s: { t: 2 } } },
						i: [{
							l: 45,
							n: 22,
							s: 45,
							t: 45
						}, 0],
						j: 22,
						l: {
							a: [{
								b: 5,
								n: 0
							}, 42],
							e: 5,
							i: 5
						},
						m: { o: 0 },
						n: {
							a: 5,
							o: 5,
							u: 5
						},
						o: [{
							m: 5,
							n: { g: 45 }
						}, 6],
						p: {
							a: [{
								n: { d: 3 },
								r: 0
							}, 51],
							e: 42,
							i: 39,
							o: {
								o: 5,
								r: 45,
								t: 5
							},
							r: { u: 5 },
							u: 39
						},
						s: 3,
						t: [{
							a: [{ a: {
								n: 45,
								t: 45
							} }, 42],
							e: [{
								c: 3,
								d: 144,
								n: [{ t: 3 }, 39],
								r: [{
									a: 2,
									r: 0
								}, 13]
							}, 42],
							h: 5,
							i: 39,
							o: [{
								n: 3,
								o: 45,
								p: 0,
								t: 45
							}, 39],
							r: {
								e: { k: 3 },
								i: 5
							},
							u: {
								e: 39,
								i: { t: 1 }
							}
						}, 7],
						y: 42
					}, 38],
					t: [{
						a: [{
							a: {
								n: 5,
								r: 39,
								t: 2
							},
							c: 5,
							r: { t: 5 }
						}, 42],
						e: [{
							c: [{ o: 5 }, 12],
							x: 0
						}, 39],
						h: 22,
						i: {
							j: 45,
							m: 5,
							n: 5,
							t: 45
						},
						j: 5,
						o: [{
							m: 5,
							p: 6,
							r: [{
								d: 3,
								g: 3,
								i: 3
							}, 7],
							v: 19
						}, 42],
						r: [{
							e: { s: 5 },
							o: {
								l: { l: 45 },
								s: 15
							}
						}, 42],
						u: 39
					}, 30],
					u: [{
						b: { e: 3 },
						i: {
							f: 12,
							t: 38
						},
						k: 3,
						m: { e: 3 },
						n: [{
							i: 53,
							s: 35
						}, 183],
						r: [{
							a: 5,
							e: 5,
							s: 8
						}, 11],
						s: 151,
						t: 8
					}, 57],
					û: 38,
					v: [{ e: [{ n: { t: 143 } }, 39] }, 38],
					w: {
						a: {
							a: { l: 106 },
							c: 44,
							d: 18,
							g: 42,
							l: 69,
							m: 69,
							r: [{ e: 45 }, 77],
							t: 30
						},
						e: {
							e: { r: 39 },
							g: 38,
							i: 42,
							l: 35,
							n: { s: { t: [{ e: { ".": 2 } }, 13] } },
							r: 41,
							s: [{ t: { r: 4 } }, 184],
							t: { s: 35 }
						},
						i: {
							e: 18,
							j: { z: 39 },
							k: 0,
							l: 38,
							n: [{ d: 39 }, 38]
						},
						o: 41
					},
					y: 5,
					z: 38
				},
				l: {
					".": 30,
					a: {
						a: {
							n: [{
								d: 30,
								h: 39
							}, 38],
							r: {
								e: 1,
								t: { j: 4 }
							},
							t: { s: { t: { a: 4 } } }
						},
						b: { o: { n: 39 } },
						c: [{
							a: 7,
							h: {
								".": 35,
								a: 7,
								e: 35,
								t: {
									e: 4,
									s: 16
								}
							},
							i: 0
						}, 38],
						d: {
							a: 155,
							e: { t: 7 },
							j: 38,
							m: 30,
							o: 27,
							r: 185,
							s: 1,
							u: 11,
							v: 30
						},
						e: 100,
						f: [{
							a: 11,
							l: 5,
							o: 83,
							s: 79
						}, 38],
						g: {
							a: 27,
							e: { n: { t: 7 } },
							o: 11,
							r: 8,
							s: [{ a: 1 }, 13]
						},
						k: {
							a: 27,
							i: 7,
							r: 5
						},
						l: [{
							d: 36,
							o: 6
						}, 38],
						m: {
							p: {
								j: 24,
								l: 14,
								o: 186
							},
							s: { p: 24 }
						},
						n: [{
							a: [{ c: 8 }, 185],
							d: [{
								a: [{ a: 4 }, 6],
								o: { o: 14 },
								r: 24,
								s: { t: { e: { ".": 2 } } }
							}, 36],
							e: {
								c: 23,
								l: 2
							},
							g: {
								e: { ".": 35 },
								l: 4,
								s: {
									p: 4,
									t: { a: 4 }
								}
							},
							k: {
								a: 24,
								l: 24,
								w: 15
							},
							n: 30,
							o: { r: 7 },
							s: [{
								l: 15,
								t: 6
							}, 12],
							t: { j: 24 }
						}, 0],
						p: {
							a: { c: 8 },
							i: 5,
							l: 8,
							o: 29,
							r: { e: 3 },
							u: 27
						},
						q: 5,
						r: {
							d: { a: 8 },
							m: [{ ".": 30 }, 38],
							s: { t: 1 }
						},
						s: {
							a: 29,
							e: 13,
							i: 11,
							t: {
								o: 8,
								t: 35
							}
						},
						t: {
							e: 5,
							h: { e: 23 },
							j: 1,
							r: { o: 23 },
							s: [{ l: 8 }, 120]
						},
						u: [{
							f: 35,
							s: { t: 6 },
							w: 18
						}, 38],
						v: [{
							a: 15,
							o: 7
						}, 5],
						w: 35,
						z: [{ i: [{ j: 7 }, 30] }, 0]
					},
					b: [{
						e: { r: { t: [{ j: 2 }, 13] } },
						o: { o: { t: 16 } }
					}, 140],
					c: [{ e: { l: 14 } }, 40],
					d: [{
						a: {
							a: { t: 2 },
							c: 51,
							k: 13,
							l: { f: 5 },
							r: [{
								c: 5,
								i: 5,
								t: 5
							}, 117],
							u: 18
						},
						e: {
							c: { o: 5 },
							k: { s: 2 },
							z: 60
						},
						i: { a: 8 },
						o: {
							e: { f: 3 },
							l: { i: 5 },
							m: 51,
							n: 51,
							o: { g: 5 },
							p: [{ i: 5 }, 117],
							r: { d: 5 },
							v: 22
						},
						r: [{
							a: {
								d: { e: 45 },
								m: 5,
								n: { g: 3 },
								t: 5
							},
							e: [{ e: 45 }, 22],
							i: { j: 5 },
							o: {
								e: 5,
								l: 5,
								m: 5
							},
							u: { i: 5 }
						}, 39],
						s: {
							a: 5,
							l: 5,
							m: { a: 5 },
							p: 3,
							t: { e: 3 }
						},
						u: [{
							i: { t: 5 },
							u: 5
						}, 39],
						w: 22
					}, 30],
					e: {
						a: [{
							n: { e: 7 },
							t: 5
						}, 11],
						b: { a: { l: 13 } },
						c: { h: { t: { s: { t: 2 } } } },
						e: [{
							g: [{
								e: 16,
								i: 4
							}, 15],
							k: { h: 30 },
							l: 1,
							m: 15,
							n: 36,
							p: [{ o: 15 }, 30],
							s: {
								e: 4,
								l: 4,
								p: { o: 4 }
							},
							u: 38
						}, 6],
						f: { f: 38 },
						g: {
							a: { s: 4 },
							e: { c: 8 },
							l: 8,
							o: [{ ".": 3 }, 7],
							s: 1
						},
						i: {
							d: { i: 36 },
							e: { r: 30 },
							g: 30,
							t: {
								j: 1,
								s: 4
							}
						},
						k: {
							o: 187,
							s: [{ t: { r: 1 } }, 30]
						},
						l: {
							d: 35,
							e: 11,
							i: 35,
							p: 39
						},
						n: {
							a: {
								d: 62,
								k: 29
							},
							e: [{ m: 62 }, 36],
							k: { w: 1 },
							o: [{ p: 8 }, 11],
							s: {
								f: 8,
								m: 8
							},
							t: { h: 188 }
						},
						o: 3,
						p: { ".": 30 },
						r: {
							a: [{ k: 62 }, 145],
							e: {
								i: 3,
								v: 62
							},
							g: 26,
							o: [{ n: 7 }, 19],
							s: {
								l: 6,
								p: { o: 1 }
							},
							t: { s: 79 }
						},
						s: [{
							a: 7,
							c: 5,
							e: { t: 1 },
							h: 19,
							m: 8,
							p: [{ e: 5 }, 7],
							s: { a: 79 },
							t: [{
								a: [{ a: 1 }, 6],
								e: { l: 20 },
								r: 5
							}, 8],
							u: 23
						}, 11],
						t: {
							h: [{ a: 5 }, 149],
							i: [{ n: 3 }, 6],
							o: { p: 7 },
							r: [{ e: 19 }, 27],
							s: { t: [{ e: { ".": 4 } }, 6] },
							u: 27
						},
						u: {
							k: { o: 8 },
							m: { a: 15 },
							r: { o: 13 },
							s: [{ t: { e: 1 } }, 13],
							z: 35
						},
						v: {
							e: { n: { s: 16 } },
							i: { n: { k: { j: 43 } } }
						},
						x: {
							c: 30,
							p: 30
						}
					},
					f: {
						a: {
							c: 18,
							g: 48,
							s: 8,
							u: 18
						},
						e: {
							n: [{
								d: 54,
								e: 5
							}, 6],
							z: 66
						},
						l: {
							i: 5,
							o: 48,
							u: 5
						},
						o: [{
							e: 45,
							l: 19,
							p: 22,
							r: {
								d: 3,
								g: 3
							},
							u: 45
						}, 0],
						r: {
							a: 42,
							u: 39
						},
						s: {
							e: { i: 1 },
							l: [{ e: 8 }, 7],
							m: 27,
							o: 7
						},
						t: [{
							a: 3,
							w: 3
						}, 6],
						u: { u: 5 }
					},
					g: [{
						a: {
							a: { r: 45 },
							p: 0
						},
						e: { n: { a: 14 } },
						l: { a: 39 },
						o: {
							e: 48,
							g: 39,
							o: 39
						},
						s: [{ e: 4 }, 19]
					}, 40],
					h: 41,
					i: [{
						a: {
							g: 5,
							m: 5
						},
						c: { h: { t: { s: { t: 2 } } } },
						d: [{
							".": 35,
							m: 35,
							s: 29
						}, 36],
						e: {
							g: {
								a: 24,
								r: 6
							},
							k: { a: 8 },
							s: {
								p: 6,
								t: 29
							},
							t: { o: 6 },
							u: 5
						},
						è: 36,
						f: { t: 36 },
						g: [{ o: 5 }, 0],
						j: {
							k: { a: 15 },
							m: {
								a: 24,
								v: 30
							},
							n: 35,
							p: 30,
							s: [{ t: { a: 2 } }, 189],
							t: 30,
							z: 79
						},
						k: {
							r: 3,
							s: { p: 1 },
							w: [{ i: 5 }, 7]
						},
						m: {
							a: 6,
							i: 5,
							p: [{ j: 24 }, 38]
						},
						n: {
							d: { a: 6 },
							f: 30,
							h: 79,
							i: 3,
							k: { a: 24 },
							n: [{ a: 39 }, 36],
							r: 38,
							s: 44,
							t: { j: 24 },
							v: 39,
							z: 30
						},
						o: {
							b: 5,
							m: 3,
							s: 190,
							t: 5
						},
						p: {
							a: 11,
							i: 5,
							l: 27
						},
						s: {
							e: { e: 3 },
							o: 38,
							w: 45
						},
						t: {
							h: 52,
							r: 8,
							s: {
								a: 6,
								l: 6,
								t: [{ e: {
									".": 4,
									n: 1
								} }, 6]
							}
						},
						x: 38
					}, 57],
					j: 191,
					k: {
						a: {
							f: 5,
							n: { k: 54 },
							r: {
								m: 5,
								t: 5
							}
						},
						e: [{
							i: 54,
							m: 54,
							n: {
								e: 4,
								s: 13
							},
							p: 54
						}, 39],
						i: [{ n: { g: 16 } }, 39],
						l: {
							a: {
								a: 5,
								g: 5,
								s: 45
							},
							e: { v: 54 },
							i: { m: 45 }
						},
						o: [{
							e: 45,
							n: { t: 5 },
							o: { i: 2 },
							p: { b: 5 },
							r: 45,
							u: 45
						}, 39],
						r: {
							a: 45,
							e: [{
								p: 5,
								s: 5
							}, 18],
							i: { j: 5 },
							o: 51
						},
						s: [{
							e: 7,
							o: [{
								n: 5,
								o: 8
							}, 7],
							t: {
								a: { a: 1 },
								e: [{ l: 1 }, 5],
								r: 1
							}
						}, 11],
						u: { u: 54 },
						w: [{ i: 5 }, 39],
						y: 39
					},
					l: [{
						a: [{
							d: 8,
							g: 29,
							t: { r: 1 }
						}, 45],
						e: {
							i: { g: 5 },
							k: 8,
							l: 7,
							o: 13,
							r: { o: { n: 4 } },
							s: { m: 29 },
							t: { h: 1 },
							v: { i: { e: 43 } }
						},
						i: 48,
						o: [{
							f: 1,
							n: 45
						}, 39],
						s: { h: 5 }
					}, 40],
					m: [{
						a: {
							a: [{ t: 2 }, 39],
							c: { a: 19 },
							f: 5,
							ï: 1,
							k: 39,
							r: {
								c: 5,
								t: 5
							},
							s: 32,
							u: 5
						},
						e: [{
							d: [{ i: 5 }, 0],
							p: 54,
							s: 12,
							t: { e: 1 }
						}, 39],
						i: 39,
						o: [{
							g: 45,
							l: { i: 5 },
							r: 5
						}, 39],
						r: { o: { z: 13 } },
						s: {
							c: 3,
							h: 5,
							u: 5
						}
					}, 38],
					n: [{ i: { s: 6 } }, 44],
					o: {
						a: 5,
						b: {
							j: 38,
							o: { o: 7 }
						},
						e: {
							d: {
								a: 14,
								r: 15
							},
							g: [{ r: 6 }, 30],
							n: { s: { t: [{ e: { ".": 2 } }, 13] } },
							s: 30,
							u: 39,
							v: 35
						},
						f: {
							a: { a: 7 },
							d: 33,
							s: 176
						},
						g: [{
							l: 1,
							o: 5,
							r: 35,
							s: 46
						}, 6],
						k: {
							a: { r: 23 },
							o: 192,
							r: 7,
							u: 11
						},
						l: [{ a: 5 }, 98],
						m: {
							l: 39,
							p: {
								j: 24,
								l: 24
							},
							t: 39,
							v: 39,
							z: 30
						},
						n: {
							".": 36,
							d: 30,
							g: [{
								a: { a: 6 },
								o: 24,
								r: 6
							}, 35],
							o: 8,
							t: [{ j: 24 }, 38]
						},
						o: {
							k: 36,
							p: { i: 1 },
							s: { h: 36 },
							t: { e: 15 }
						},
						p: {
							a: 5,
							b: 30,
							d: 39,
							e: 22,
							h: 44,
							l: [{ a: 6 }, 44],
							n: 38,
							r: 9,
							t: 30,
							v: 79,
							w: 79
						},
						r: [{
							".": 77,
							e: 5,
							g: 41,
							i: 5,
							o: 193,
							s: 77,
							u: 5
						}, 38],
						s: {
							p: { e: 5 },
							t: [{
								o: 1,
								r: 17
							}, 13],
							u: 56
						},
						t: {
							a: [{ l: 29 }, 11],
							e: { t: 7 },
							h: 27,
							j: 8,
							o: { f: 7 },
							r: 8
						},
						u: { s: 8 },
						v: [{ e: 38 }, 5],
						z: 138
					},
					p: [{
						a: [{
							a: [{ n: 5 }, 39],
							g: 19,
							m: 5,
							r: 39,
							s: 39
						}, 42],
						e: [{
							n: 12,
							x: 18
						}, 42],
						i: [{ n: {
							g: 45,
							s: 5
						} }, 39],
						j: 5,
						l: [{ a: [{ m: 0 }, 48] }, 42],
						o: [{
							f: 5,
							m: 39,
							n: 5,
							p: { e: 5 },
							s: 39,
							t: 39
						}, 42],
						r: [{ a: { m: 5 } }, 42]
					}, 30],
					r: [{
						a: { a: { d: { s: 43 } } },
						u: { s: 4 }
					}, 79],
					s: [{
						a: {
							a: 0,
							d: 52,
							g: 9,
							m: 42,
							n: 5,
							p: 39,
							s: 5,
							t: 18
						},
						c: {
							o: { r: 7 },
							u: 7
						},
						e: {
							c: { o: 5 },
							d: 132,
							f: 0,
							n: 45,
							p: 132
						},
						g: { e: { s: { t: 13 } } },
						h: { i: 50 },
						i: [{
							m: 54,
							n: [{
								j: 5,
								k: 5,
								t: 5
							}, 0]
						}, 39],
						j: [{ a: 3 }, 7],
						k: {
							e: { l: 48 },
							i: 50
						},
						l: [{
							a: 39,
							e: [{
								d: 3,
								e: 3,
								g: 3,
								n: 3
							}, 165],
							i: [{ n: 7 }, 51],
							o: 39
						}, 42],
						m: {
							a: { a: { k: 7 } },
							e: {
								d: 7,
								e: 7
							},
							i: { d: 39 }
						},
						n: {
							a: 5,
							e: 39,
							o: [{ r: 5 }, 39]
						},
						o: {
							c: 39,
							f: 5,
							l: 39,
							p: 5,
							r: 19,
							v: 22
						},
						p: [{
							a: [{
								c: 5,
								n: 39,
								r: 5
							}, 18],
							e: 7,
							i: 39,
							l: { i: 5 },
							o: {
								o: [{ t: 64 }, 39],
								r: 39
							},
							r: [{ a: 5 }, 18]
						}, 42],
						t: [{
							a: [{
								f: 0,
								k: [{ ".": 3 }, 0]
							}, 39],
							e: [{
								k: 0,
								v: 0
							}, 39],
							i: 7,
							o: 39,
							r: { a: {
								a: 45,
								k: 3,
								t: 45
							} },
							u: 39,
							y: 3
						}, 42],
						u: [{
							r: 39,
							s: 5
						}, 18],
						y: 39
					}, 30],
					t: [{
						a: {
							a: 7,
							c: 22,
							m: [{ e: 45 }, 0],
							n: 67
						},
						h: {
							a: { n: 7 },
							i: 54,
							o: 51,
							u: 39
						},
						o: {
							l: [{ i: 5 }, 6],
							v: 59
						},
						r: [{
							a: { s: 15 },
							u: { g: 5 }
						}, 39],
						s: {
							l: 5,
							p: 5,
							t: { e: { ".": 1 } }
						},
						u: 39
					}, 41],
					u: {
						b: [{
							e: 1,
							l: 1
						}, 25],
						e: { n: 22 },
						i: {
							".": 36,
							a: 35,
							d: [{ s: 63 }, 35],
							e: { ".": 35 },
							t: 38
						},
						k: { s: [{ t: 15 }, 12] },
						n: {
							a: 5,
							c: 36,
							i: 104
						},
						s: { t: { a: 5 } },
						t: {
							a: 5,
							j: 8,
							s: { t: [{ e: { ".": 4 } }, 6] }
						},
						w: { i: 5 }
					},
					v: { e: {
						n: { s: 4 },
						r: { a: 16 }
					} },
					w: 42,
					y: [{
						i: 3,
						s: { t: 5 }
					}, 57],
					z: [{ o: { o: { i: 2 } } }, 30]
				},
				m: {
					".": 30,
					a: [{
						a: {
							s: 15,
							t: { s: { t: 4 } }
						},
						c: { t: 39 },
						d: { v: 44 },
						e: { s: { t: { o: 3 } } },
						f: {
							l: 39,
							r: 5,
							s: 44,
							w: 79
						},
						g: [{
							l: 5,
							o: 3,
							r: 5
						}, 0],
						ï: 6,
						k: {
							a: 3,
							e: 3,
							r: 107,
							w: 5
						},
						l: {
							a: [{ c: 3 }, 19],
							e: { n: { t: 17 } },
							s: { t: 1 }
						},
						n: {
							".": 106,
							a: {
								c: 8,
								l: 39
							},
							d: {
								a: 1,
								o: 1,
								s: 13
							},
							n: 106,
							o: 3,
							s: [{
								e: [{ e: 4 }, 6],
								o: 6,
								p: 15,
								t: [{ a: 4 }, 24]
							}, 194],
							t: {
								h: 6,
								r: 13
							}
						},
						p: {
							a: 3,
							r: 5
						},
						q: 5,
						r: {
							i: [{ e: { t: 43 } }, 64],
							k: 106,
							s: {
								h: 8,
								t: 14
							},
							t: { i: 1 }
						},
						s: {
							o: 22,
							p: { o: 19 },
							s: 35,
							t: {
								e: 7,
								r: 5
							}
						},
						t: {
							a: 3,
							e: { r: 35 },
							j: 1,
							o: { m: 7 },
							r: 5,
							s: { t: [{ e: { ".": 4 } }, 6] }
						},
						v: 5
					}, 57],
					b: [{
						l: 45,
						o: {
							o: { t: { j: 16 } },
							s: { t: 1 }
						},
						r: 7
					}, 30],
					c: 40,
					d: [{
						a: 45,
						i: {
							a: 8,
							s: 4
						},
						o: [{ p: 8 }, 39],
						r: 39,
						w: 39
					}, 40],
					e: [{
						c: 22,
						d: {
							e: 3,
							i: {
								a: 35,
								u: 35
							}
						},
						e: {
							g: 1,
							k: { r: 29 },
							l: {
								a: { s: 1 },
								o: 8
							},
							r: {
								e: 1,
								i: 1
							},
							s: [{ t: {
								a: { l: 2 },
								o: { v: 1 },
								r: 1
							} }, 35]
						},
						g: {
							".": 45,
							a: [{ s: 4 }, 9],
							d: 45,
							g: 45,
							t: 45
						},
						i: [{
							n: 12,
							t: { j: 1 }
						}, 7],
						l: [{
							a: { s: [{ ".": 1 }, 149] },
							d: { r: 1 },
							k: {
								o: 6,
								r: 6
							},
							o: 35,
							s: { m: 29 }
						}, 18],
						m: { i: 7 },
						n: [{
							".": 0,
							a: [{ s: 6 }, 5],
							g: { r: { a: 4 } },
							k: 1,
							o: { r: 3 },
							q: 30,
							s: { u: { u: 14 } },
							t: {
								j: 24,
								w: 15
							},
							u: 3
						}, 36],
						p: { j: 9 },
						q: 104,
						r: {
							a: [{
								a: { k: 17 },
								k: 62,
								m: 149,
								n: { t: { e: 1 } },
								p: 7,
								u: 5,
								v: 7
							}, 22],
							e: { i: 8 },
							k: [{
								l: 6,
								n: 6,
								w: 6
							}, 35],
							o: {
								c: 1,
								n: { g: 3 },
								o: 5,
								s: 79,
								t: 5
							},
							s: {
								i: 6,
								l: 6,
								m: 4,
								t: { a: 4 }
							},
							u: 65
						},
						s: [{
							h: 19,
							l: [{
								i: 1,
								o: 3
							}, 149],
							m: 8,
							o: 5,
							p: [{
								a: 8,
								e: 3,
								o: { t: 3 }
							}, 7],
							t: {
								e: { l: 3 },
								o: [{ v: 4 }, 16],
								u: 5
							}
						}, 0],
						t: {
							a: { n: 134 },
							h: 19,
							i: 36,
							r: 3,
							s: { t: { e: { ".": 4 } } }
						},
						v: { e: [{ n: 48 }, 13] },
						x: 38
					}, 57],
					é: 36,
					è: 36,
					ê: 36,
					f: [{
						a: { t: 8 },
						l: [{ i: [{ e: 3 }, 5] }, 7],
						o: 45
					}, 40],
					g: [{ e: { r: 13 } }, 81],
					h: 40,
					i: [{
						d: [{
							".": 30,
							d: 35
						}, 36],
						e: {
							k: { l: 1 },
							s: { t: 8 }
						},
						j: {
							s: 79,
							z: 79
						},
						k: { n: 5 },
						l: {
							i: 35,
							o: 5
						},
						m: {
							i: { e: 16 },
							p: 39
						},
						n: {
							a: { r: 3 },
							f: 38,
							g: 35,
							h: 30,
							r: 81,
							s: 44,
							u: 3,
							w: 79
						},
						s: [{
							f: 1,
							i: 27,
							l: { a: 19 },
							t: [{ r: {
								a: 3,
								o: 1
							} }, 7]
						}, 18],
						t: {
							a: 19,
							r: 22,
							s: { t: [{ e: {
								".": 4,
								n: 1
							} }, 6] }
						}
					}, 57],
					j: 40,
					k: [{ a: { a: { r: { t: { j: 43 } } } } }, 104],
					l: 44,
					m: 40,
					n: [{ a: 45 }, 40],
					o: [{
						".": 35,
						a: 5,
						d: {
							a: 35,
							e: 35
						},
						e: {
							d: { s: 13 },
							f: 38,
							i: 35,
							r: { s: { t: 2 } },
							s: [{
								p: 15,
								t: { e: 13 }
							}, 12]
						},
						g: [{
							e: [{ n: { s: 16 } }, 35],
							l: 5
						}, 12],
						k: 30,
						l: {
							e: 35,
							i: [{ e: 7 }, 38],
							m: { a: 24 },
							t: 30
						},
						m: [{ v: 79 }, 36],
						n: {
							d: { r: 15 },
							o: 3,
							s: [{ o: 6 }, 35],
							t: { a: 1 }
						},
						o: { i: 36 },
						p: [{
							a: 5,
							e: 42,
							p: 0,
							s: 6
						}, 38],
						r: {
							a: 5,
							e: 19,
							o: 5,
							s: {
								p: 6,
								t: [{ e: { ".": 4 } }, 6]
							}
						},
						s: [{
							c: 3,
							l: 17,
							t: { a: 5 }
						}, 35],
						t: {
							h: 9,
							j: 8,
							o: { l: 8 },
							s: { t: [{ e: { ".": 4 } }, 6] }
						},
						u: {
							d: 44,
							w: [{ i: 6 }, 35]
						},
						v: 5,
						x: 39
					}, 57],
					p: [{
						a: {
							c: { h: 5 },
							f: 54,
							n: 45,
							r: {
								m: 5,
								t: { s: 3 }
							}
						},
						e: {
							c: 54,
							n: 45,
							r: { v: 54 }
						},
						i: { n: { s: 5 } },
						l: [{
							a: {
								m: 5,
								n: 45
							},
							e: {
								g: 5,
								i: 5,
								v: 5
							},
							i: { e: 5 },
							u: 0
						}, 39],
						o: {
							l: { i: { e: 3 } },
							n: [{ g: 13 }, 45],
							p: { e: 5 }
						},
						r: [{ e: {
							c: 5,
							d: 5,
							s: 45
						} }, 11],
						s: [{
							c: 3,
							e: 67,
							h: 5,
							u: 3
						}, 195]
					}, 40],
					r: 40,
					s: [{
						a: {
							m: 39,
							n: { a: 5 },
							p: 5
						},
						c: [{
							o: 5,
							u: 5
						}, 11],
						j: [{ e: 39 }, 11],
						l: [{
							e: [{ n: 5 }, 18],
							i: { e: 5 }
						}, 42],
						m: [{ a: 5 }, 50],
						n: [{ e: { e: 5 } }, 42],
						o: [{
							l: 39,
							r: 5
						}, 6],
						p: 50,
						t: [{
							a: 39,
							e: [{
								c: 3,
								l: 45,
								n: 45
							}, 42],
							i: 42,
							o: [{
								c: 3,
								n: 64
							}, 42],
							s: 1
						}, 7],
						y: 39
					}, 38],
					t: [{
						a: 42,
						e: {
							r: { e: 1 },
							s: [{ t: { a: 1 } }, 13]
						},
						h: 42,
						o: 42,
						r: 39,
						u: 42
					}, 38],
					u: [{
						d: { a: 3 },
						e: 6,
						i: {
							l: { d: { e: { ".": 35 } } },
							t: 38
						},
						k: 38,
						l: { p: 8 },
						m: 27,
						n: {
							o: 5,
							t: { j: 15 }
						},
						s: {
							a: 5,
							t: { a: 1 }
						},
						t: [{
							j: 8,
							s: [{ t: { e: 4 } }, 83]
						}, 35],
						u: 36,
						z: 35
					}, 57],
					v: [{
						a: { r: { i: 2 } },
						e: [{
							e: 15,
							r: { e: 15 }
						}, 6]
					}, 38],
					w: 40,
					y: [{ e: 5 }, 57],
					z: [{ e: [{ t: 4 }, 6] }, 38]
				},
				n: {
					".": 30,
					a: [{
						".": 36,
						a: {
							l: 36,
							m: 106,
							n: 41,
							p: 38,
							r: {
								".": 0,
								d: 79,
								s: [{ t: { r: 2 } }, 35],
								t: { j: 4 }
							},
							s: { t: 35 },
							t: 35
						},
						b: {
							d: 39,
							e: 35
						},
						c: [{
							a: 11,
							e: { e: { t: 2 } },
							i: 18,
							o: 36,
							t: 79
						}, 38],
						d: {
							a: 20,
							e: [{
								".": 36,
								n: 196,
								s: 36
							}, 6],
							i: 36,
							m: 79,
							r: { a: 3 },
							v: 40
						},
						e: 35,
						ë: 39,
						f: [{ l: { u: 19 } }, 41],
						g: 59,
						h: 22,
						i: 36,
						ï: 36,
						k: {
							e: 18,
							l: 19,
							r: 5
						},
						l: {
							b: 39,
							e: [{ n: 35 }, 77],
							f: 79,
							m: 39,
							y: [{ s: 30 }, 38]
						},
						m: [{
							b: 30,
							e: { s: { t: 4 } },
							i: 0,
							p: 39
						}, 36],
						n: {
							a: 50,
							k: 39,
							t: [{
								".": 35,
								e: [{ n: { n: 45 } }, 35],
								j: 24
							}, 36]
						},
						p: [{
							a: { c: 8 },
							l: 197,
							r: 19,
							s: [{ t: 1 }, 8]
						}, 38],
						r: {
							b: 40,
							e: { s: 35 },
							g: 44,
							i: { e: { t: 2 } },
							m: 40,
							o: 36,
							s: [{ t: [{ e: {
								".": 4,
								n: 1
							} }, 6] }, 30],
							t: 41
						},
						s: [{
							a: 148,
							l: 49,
							p: 22,
							t: {
								a: 5,
								u: 5
							}
						}, 12],
						t: {
							".": 0,
							i: 77,
							j: 1,
							l: 79,
							o: 5,
							s: [{ p: 8 }, 13]
						},
						u: {
							".": 35,
							s: 35
						},
						v: [{
							e: { n: 35 },
							i: 36
						}, 137],
						z: { i: {
							f: 36,
							j: 7
						} }
					}, 57],
					b: [{
						e: {
							s: { t: 1 },
							t: 1
						},
						o: { t: { s: { t: { e: { ".": 2 } } } } }
					}, 38],
					c: [{
						e: [{ s: { t: 13 } }, 39],
						h: {
							e: 39,
							t: [{ r: 1 }, 83],
							u: 8
						},
						o: 45
					}, 40],
					d: [{
						a: {
							".": 45,
							a: {
								n: 5,
								s: 3
							},
							b: { o: 5 },
							c: { t: 5 },
							d: {
								e: { l: 3 },
								r: 5
							},
							g: { s: { p: 2 } },
							l: {
								f: 5,
								m: 5
							},
							n: { a: 54 },
							p: 0,
							r: [{ t: 5 }, 18],
							s: [{
								s: 5,
								t: 8
							}, 0],
							v: 0,
							z: 60
						},
						e: [{
							d: { i: 54 },
							i: 126,
							l: { a: { a: 1 } },
							m: { m: 54 },
							n: { ".": 45 },
							r: {
								a: [{
									a: { l: 4 },
									l: 4,
									n: 14
								}, 16],
								e: { c: 128 },
								i: { n: { ".": 4 } },
								o: { g: 4 }
							},
							t: { e: { n: 6 } }
						}, 39],
						i: {
							a: 8,
							e: { t: { j: 13 } },
							j: { s: [{ ".": 3 }, 0] },
							n: { k: 54 },
							o: 8
						},
						j: { i: 50 },
						o: {
							".": 45,
							c: 45,
							f: 64,
							l: { i: 5 },
							m: { d: 5 },
							n: [{
								a: 45,
								d: 3,
								s: 45,
								t: 5
							}, 0],
							o: { g: 5 },
							p: {
								e: 5,
								p: 5
							},
							v: 5
						},
						r: {
							a: {
								p: 3,
								t: 5
							},
							e: [{
								k: 7,
								s: 0
							}, 22],
							o: { t: 5 },
							u: { g: 5 }
						},
						s: {
							c: { u: 19 },
							e: {
								c: 7,
								t: 3
							},
							i: 19,
							j: { o: 5 },
							m: 7,
							p: [{
								o: 7,
								r: { a: 7 }
							}, 5],
							t: { a: { a: { l: 1 } } },
							u: 5
						},
						u: {
							i: { t: 5 },
							r: [{ e: 3 }, 59],
							u: 54
						},
						w: 22,
						y: 39
					}, 30],
					e: [{
						".": 36,
						a: {
							c: 3,
							m: 5
						},
						b: { e: { s: 13 } },
						c: {
							k: 36,
							l: 11
						},
						d: {
							i: { t: 7 },
							o: 5,
							u: 39,
							w: 3
						},
						e: [{
							d: 30,
							k: 1,
							l: {
								d: 4,
								o: 15
							},
							m: 36,
							n: 41,
							r: { i: 1 },
							s: { e: 1 },
							t: {
								a: 15,
								o: 4,
								r: 15,
								s: 4
							}
						}, 6],
						f: { f: 41 },
						g: [{ e: {
							l: 7,
							n: { e: { n: 2 } },
							r: { e: 13 }
						} }, 9],
						i: [{
							e: {
								n: 35,
								r: 45
							},
							g: [{ d: 35 }, 18],
							t: 105
						}, 41],
						k: { r: 23 },
						l: {
							a: 11,
							e: { m: 30 },
							f: 30
						},
						m: [{
							b: 79,
							e: 106,
							i: { g: 101 },
							m: 79,
							p: 79
						}, 36],
						n: [{
							".": 77,
							b: 35,
							d: {
								".": 106,
								o: 1
							},
							e: { n: { k: 17 } },
							i: [{ g: 3 }, 7],
							k: 26,
							o: 198,
							p: 35,
							t: { a: 26 }
						}, 11],
						o: {
							c: 3,
							k: 3,
							m: 3,
							p: 1,
							s: 3,
							t: 3
						},
						p: {
							a: { g: 8 },
							e: 5,
							i: { s: 15 }
						},
						r: {
							a: [{ d: 13 }, 22],
							e: 199,
							f: { e: 39 },
							g: 38,
							i: { d: 23 },
							o: { s: 5 },
							s: {
								l: 6,
								p: 6,
								t: [{ e: 4 }, 6]
							},
							u: 8,
							y: 5
						},
						s: [{
							s: {
								a: 4,
								t: 4
							},
							t: {
								a: 5,
								e: [{
									i: 6,
									k: 20
								}, 8]
							}
						}, 36],
						t: {
							e: { r: 7 },
							o: { n: 8 },
							s: { i: 6 }
						},
						u: [{
							m: [{ s: 5 }, 30],
							s: { t: { e: 1 } }
						}, 11],
						x: 38
					}, 57],
					é: 36,
					f: 44,
					g: [{
						a: {
							a: { t: { j: 2 } },
							d: 70,
							f: 5,
							n: { a: 5 },
							p: 117,
							r: 18,
							s: { l: 1 },
							v: 39
						},
						e: {
							a: { d: 6 },
							e: { n: 54 },
							l: { s: { t: { e: { ".": 2 } } } },
							m: { b: 5 },
							n: 45,
							r: { a: {
								p: 6,
								s: 6
							} }
						},
						i: {
							g: {
								e: { r: 0 },
								s: 0
							},
							j: 5,
							n: {
								d: 0,
								k: 5,
								s: 54
							}
						},
						l: [{
							a: {
								d: 3,
								m: 3,
								n: 3
							},
							e: {
								d: 3,
								u: 3
							},
							i: [{ n: 3 }, 11],
							o: { p: 3 }
						}, 7],
						o: {
							e: 39,
							f: 5,
							ï: 39,
							n: 94,
							o: { r: 3 },
							p: 3,
							r: {
								e: 5,
								g: 5
							},
							t: 39
						},
						r: [{
							a: {
								c: 5,
								d: 5,
								i: 5,
								s: [{ s: 3 }, 0]
							},
							e: { d: 7 },
							i: [{
								e: 3,
								j: 5
							}, 31],
							o: { n: 45 },
							u: { i: 5 }
						}, 39],
						s: [{
							e: 7,
							l: {
								o: { p: 1 },
								u: 1
							},
							n: { e: 17 },
							t: {
								a: { k: {
									".": 1,
									e: 1
								} },
								r: {
									e: { k: 1 },
									i: 3
								}
							}
						}, 11],
						u: { i: { t: 5 } }
					}, 38],
					h: [{ e: { k: 4 } }, 79],
					i: [{
						d: 114,
						e: {
							k: { l: { e: 1 } },
							r: { i: 5 },
							s: { p: 24 },
							t: { r: 6 },
							u: 36
						},
						g: {
							e: { e: 23 },
							r: { a: 8 }
						},
						j: {
							f: 8,
							k: 8,
							z: 44
						},
						k: {
							r: 3,
							s: [{ p: 15 }, 6]
						},
						l: 36,
						m: {
							".": 36,
							f: 35,
							p: 39
						},
						n: {
							".": 44,
							b: 39,
							d: 40,
							f: 38,
							g: { r: 15 },
							h: 44,
							j: 39,
							r: 38,
							s: 40,
							t: 40,
							v: 44
						},
						o: [{
							n: {
								".": 7,
								e: 7
							},
							r: 3,
							s: 190
						}, 5],
						p: { l: 8 },
						s: [{
							a: { u: 7 },
							e: {
								l: 7,
								v: 23
							},
							f: { e: 5 },
							i: 27,
							l: 7,
							n: 1,
							o: { t: 5 },
							t: {
								e: { l: 3 },
								o: 1
							}
						}, 36],
						t: {
							h: 9,
							r: 22,
							s: 13
						}
					}, 57],
					j: [{ e: [{
						s: [{
							p: 1,
							t: 1
						}, 13],
						t: 8
					}, 39] }, 119],
					k: [{
						a: {
							a: {
								n: 5,
								r: {
									d: 3,
									t: { j: 43 }
								}
							},
							f: 5,
							m: 67,
							r: {
								b: 54,
								s: 4
							},
							s: { p: 54 }
						},
						e: {
							f: [{ f: 5 }, 39],
							m: { p: 5 },
							n: [{ e: 13 }, 39],
							r: { k: { u: 4 } }
						},
						i: { d: 5 },
						j: 11,
						l: {
							a: { d: 5 },
							o: { d: 5 },
							u: {
								c: 5,
								s: 5
							}
						},
						n: {
							a: 51,
							e: 39
						},
						o: {
							g: [{ e: 5 }, 117],
							o: { t: 2 }
						},
						r: {
							a: 7,
							i: { m: 0 },
							o: { l: 5 }
						},
						s: {
							e: 3,
							i: 3,
							l: 5,
							m: 19,
							n: 5,
							o: 17,
							p: 22,
							t: 22
						},
						w: [{
							a: { a: 5 },
							e: { z: 5 },
							i: 5
						}, 0]
					}, 41],
					l: 44,
					m: 146,
					n: [{
						e: [{
							e: { t: 4 },
							n: { e: 8 },
							p: { o: [{ l: 14 }, 16] },
							t: {
								e: 1,
								j: 13
							}
						}, 200],
						i: [{ n: { g: { r: 2 } } }, 7],
						o: {
							o: { t: 2 },
							v: 1
						}
					}, 39],
					o: {
						".": 36,
						c: 57,
						d: 201,
						e: {
							f: 38,
							n: { s: 4 },
							s: 15,
							t: { s: 4 }
						},
						f: { f: { i: 45 } },
						g: {
							e: 50,
							i: 45,
							r: 57
						},
						ï: 36,
						k: {
							l: 5,
							w: 9
						},
						l: {
							i: 11,
							o: 57
						},
						m: [{
							".": 79,
							a: 18,
							l: 39,
							s: 42,
							v: 39,
							w: 44,
							z: 38
						}, 57],
						n: {
							".": 80,
							b: 77,
							c: 36,
							d: 53,
							i: 64,
							t: 30
						},
						o: {
							d: 36,
							f: 53,
							g: 41,
							i: { t: { j: 4 } },
							t: [{ j: 13 }, 202]
						},
						p: {
							a: [{ s: 23 }, 148],
							b: 79,
							e: 22,
							g: 42,
							l: { e: { i: { d: { i: 45 } } } },
							o: {
								o: 7,
								r: 7
							},
							s: 38,
							z: 44
						},
						r: {
							d: 38,
							e: 5,
							g: 40,
							m: 57,
							r: 30,
							s: 36,
							z: 36
						},
						s: [{
							f: 5,
							n: 5,
							p: 5
						}, 57],
						t: [{
							a: [{ p: 26 }, 36],
							i: 35,
							j: 8,
							r: 8
						}, 57],
						u: { ".": 36 },
						v: [{
							a: 36,
							e: 7
						}, 5],
						x: 36,
						z: 36
					},
					p: [{
						e: { r: { s: { t: { e: { ".": 2 } } } } },
						i: { s: 14 },
						o: { o: { r: [{ t: { j: 43 } }, 16] } },
						s: 39
					}, 40],
					r: [{
						a: { a: { d: { s: { l: 43 } } } },
						e: 45,
						i: 45
					}, 44],
					s: [{
						a: {
							d: 19,
							g: 39,
							l: [{ p: 5 }, 42],
							m: 42,
							n: [{ c: 39 }, 5],
							p: 42
						},
						c: {
							a: { l: 48 },
							h: { o: 45 },
							i: 7,
							o: 0
						},
						e: {
							e: { t: 4 },
							f: 0,
							g: [{ e: 3 }, 6],
							i: { s: 5 },
							m: { p: 3 }
						},
						i: [{
							d: { i: 5 },
							n: [{
								g: 45,
								j: 5,
								k: 5,
								t: 5
							}, 18]
						}, 39],
						j: { o: 42 },
						l: [{
							a: {
								".": 45,
								a: [{ g: 3 }, 48],
								g: 45,
								p: {
									".": 3,
									p: 3
								}
							},
							e: [{
								p: 45,
								t: 7,
								u: 45
							}, 0],
							i: {
								b: 45,
								e: [{ p: 67 }, 5],
								m: 45,
								p: 45
							},
							o: { t: { ".": 3 } }
						}, 42],
						m: [{
							a: { c: 3 },
							e: 48,
							i: { j: 39 },
							o: { l: 39 },
							u: 0
						}, 5],
						n: [{
							a: 18,
							e: 45,
							o: {
								d: 5,
								o: 0,
								t: 0
							}
						}, 42],
						o: [{
							b: 51,
							f: 18,
							l: 39,
							n: [{
								g: 5,
								z: 5
							}, 18],
							p: { p: 7 },
							r: 7,
							u: 51,
							v: 22
						}, 42],
						p: {
							a: {
								a: 54,
								d: 5
							},
							e: [{
								e: 45,
								l: 45,
								r: 5,
								t: 0
							}, 42],
							i: 7,
							o: [{
								l: 5,
								t: 0
							}, 22],
							r: 42
						},
						q: 3,
						s: 3,
						t: [{
							a: [{
								a: { n: {
									g: 1,
									s: 1
								} },
								g: 29,
								l: 39
							}, 42],
							e: [{
								c: 3,
								i: 144,
								k: {
									o: 64,
									s: 3
								},
								n: {
									".": 45,
									t: 3
								},
								r: { ".": 45 },
								s: 3
							}, 39],
							h: { e: 5 },
							i: [{
								g: 39,
								j: { v: 0 }
							}, 42],
							o: [{
								e: { f: 1 },
								n: 0,
								r: 39
							}, 42],
							r: {
								a: { d: { e: 1 } },
								e: {
									e: 45,
									k: { k: 3 }
								},
								o: {
									e: 3,
									g: 3,
									o: { s: 1 }
								}
							},
							y: 3
						}, 7],
						u: { i: { l: 5 } },
						y: 39
					}, 38],
					t: [{
						a: [{
							a: {
								l: 45,
								r: {
									d: 64,
									t: { j: 2 }
								}
							},
							b: 45,
							c: {
								h: 5,
								t: 7
							},
							d: 22,
							g: { a: 5 },
							r: { t: 54 },
							s: 7,
							t: 67
						}, 39],
						e: [{
							c: 45,
							i: 54,
							l: { o: 6 },
							m: 45,
							n: [{
								a: { c: { h: 1 } },
								e: { t: { e: { n: 2 } } }
							}, 203],
							r: {
								a: { d: 1 },
								o: { f: 6 }
							}
						}, 39],
						è: 39,
						h: {
							a: 5,
							o: [{ l: 45 }, 0]
						},
						i: {
							g: 45,
							n: { w: 5 }
						},
						j: { o: 7 },
						o: [{
							g: 7,
							l: [{ i: 64 }, 7],
							n: 45,
							o: [{ g: 3 }, 7],
							p: [{
								l: 5,
								m: 5,
								t: 5
							}, 0]
						}, 39],
						r: [{
							e: {
								c: 5,
								i: 5,
								l: 5,
								s: 13
							},
							i: {
								b: { b: 3 },
								j: 3
							},
							o: {
								o: { s: 45 },
								u: 7
							},
							u: { s: 5 },
							y: 45
						}, 42],
						s: {
							a: 8,
							l: { u: 3 },
							n: [{ o: 7 }, 22],
							p: [{ r: [{ e: 1 }, 7] }, 22],
							t: [{ e: 3 }, 22]
						},
						u: [{
							i: { t: 54 },
							n: 6
						}, 39],
						w: { i: {
							j: { f: 45 },
							s: 67
						} }
					}, 38],
					u: {
						".": 36,
						c: 36,
						e: [{
							n: 5,
							t: 5
						}, 36],
						f: 30,
						i: [{ l: 79 }, 38],
						l: { o: 11 },
						m: [{
							a: 27,
							m: 35
						}, 36],
						n: [{
							c: 36,
							i: 39
						}, 11],
						r: [{
							i: 204,
							o: 3
						}, 140],
						s: [{ o: 23 }, 57],
						t: {
							r: 5,
							s: { t: 6 }
						},
						u: [{ t: 35 }, 30],
						w: {
							a: 1,
							i: 27
						}
					},
					v: [{ e: { n: { a: 1 } } }, 38],
					w: 40,
					x: [{
						e: 39,
						o: 6
					}, 5],
					y: [{
						i: 79,
						o: 79
					}, 57],
					z: [{ e: { t: { s: 4 } } }, 38]
				},
				ñ: 36,
				o: {
					".": 30,
					a: [{
						a: 39,
						d: 18,
						f: 39,
						g: 42,
						h: 39,
						i: 39,
						l: 42,
						m: 11,
						n: 122,
						t: { i: { e: { v: 7 } } },
						u: 39,
						v: 39,
						x: 39
					}, 30],
					b: [{
						".": 30,
						a: { l: [{ t: 63 }, 13] },
						j: 36,
						l: { i: 75 },
						o: {
							o: { r: 3 },
							r: 128
						},
						r: 30
					}, 44],
					c: {
						a: [{ a: { t: 2 } }, 30],
						e: { a: 69 },
						h: {
							a: 39,
							e: 42,
							i: 39,
							o: 39,
							r: 39
						},
						k: { e: 13 },
						o: [{
							a: 8,
							s: 29
						}, 79],
						t: 19
					},
					d: {
						a: {
							c: 3,
							g: 8
						},
						e: {
							m: {
								a: { r: 14 },
								o: 6
							},
							r: { e: 1 },
							s: 13
						},
						i: { a: 8 },
						r: { u: 45 },
						s: {
							c: 3,
							e: { i: 3 },
							i: 19,
							l: [{
								a: {
									m: 1,
									n: 3
								},
								i: 5
							}, 11],
							m: { a: { k: 3 } },
							o: 23,
							p: {
								o: 5,
								r: 7
							},
							t: [{
								a: 3,
								e: [{
									".": 1,
									k: 3,
									n: 3
								}, 7]
							}, 6]
						},
						w: 5
					},
					e: [{
						a: {
							n: 3,
							s: 5
						},
						d: {
							a: [{ d: 13 }, 27],
							e: { n: 13 },
							o: 192,
							r: [{
								e: 8,
								i: 8,
								o: 8
							}, 7],
							u: 27,
							w: 8
						},
						e: [{ r: 3 }, 5],
						f: {
							a: 25,
							e: 57,
							i: 11,
							l: [{
								a: 8,
								e: 1,
								o: 8
							}, 11],
							o: 174,
							r: 27
						},
						g: {
							e: { l: 15 },
							i: { j: 1 },
							l: 10,
							o: { u: 7 }
						},
						i: {
							i: 13,
							n: 8,
							s: 26,
							t: {
								j: 1,
								r: 8
							}
						},
						k: {
							a: { a: 7 },
							e: {
								r: { k: 1 },
								t: 13
							},
							l: 27,
							o: { p: 23 },
							r: 23,
							u: 11,
							w: 10
						},
						l: {
							a: {
								p: 7,
								r: 7
							},
							d: { r: 1 },
							e: {
								i: 23,
								m: 5
							},
							f: 1,
							o: [{
								e: 3,
								p: 4
							}, 13],
							s: { p: 8 }
						},
						m: {
							a: { c: 23 },
							o: 29
						},
						n: {
							a: { l: 8 },
							e: 20,
							g: { r: 1 },
							o: 8,
							s: { n: 6 }
						},
						p: [{
							i: { n: { d: 1 } },
							l: [{ o: 3 }, 7],
							r: [{ a: 5 }, 23],
							s: [{ e: 15 }, 7],
							u: 27
						}, 38],
						r: [{
							a: [{
								a: [{ l: 1 }, 7],
								l: 62
							}, 22],
							e: [{ i: {
								".": 1,
								e: 1
							} }, 6],
							o: [{
								e: 5,
								g: 8,
								m: 1
							}, 83],
							s: {
								l: 6,
								p: 6,
								t: {
									a: [{ k: 4 }, 6],
									e: { ".": 4 }
								}
							}
						}, 30],
						s: {
							".": 30,
							f: { e: 5 },
							i: 5,
							l: { i: 7 },
							o: 62,
							t: {
								a: 6,
								h: 6,
								o: 5
							}
						},
						t: {
							a: { a: 7 },
							h: 27,
							i: 20,
							j: 11,
							o: [{ e: 3 }, 62],
							r: { a: 23 },
							s: { p: 24 },
							w: 8
						}
					}, 0],
					ë: 38,
					f: {
						a: {
							r: 5,
							t: 5,
							v: 0
						},
						d: {
							a: 205,
							e: { i: 8 },
							o: 27,
							r: 27,
							w: 8
						},
						l: [{
							i: 0,
							o: 0
						}, 5],
						o: [{
							m: 5,
							o: 39,
							p: 5,
							r: 39,
							x: 5
						}, 30],
						r: [{ a: 50 }, 22],
						s: {
							e: 3,
							l: [{
								a: 3,
								e: 8
							}, 7],
							p: [{
								e: 5,
								l: 8,
								o: 5,
								r: 8
							}, 11],
							t: { r: [{ a: 1 }, 8] }
						},
						t: [{ u: [{
							r: 8,
							u: 8
						}, 7] }, 30],
						u: { i: 5 }
					},
					g: {
						a: {
							c: 3,
							l: [{ ".": 5 }, 6]
						},
						d: {
							e: 3,
							i: 5
						},
						e: {
							d: 6,
							l: {
								a: { a: 1 },
								e: { i: 4 }
							},
							m: 38,
							r: [{ o: [{ n: 4 }, 6] }, 39],
							s: { t: 24 }
						},
						h: 206,
						i: { g: 57 },
						l: 22,
						n: { e: 3 },
						o: { p: 5 },
						s: {
							p: 5,
							t: {
								a: 5,
								e: { i: 207 },
								o: [{ n: 7 }, 5],
								r: [{ o: 1 }, 7]
							}
						},
						u: { i: 5 },
						y: 39
					},
					h: [{ m: 36 }, 40],
					i: [{
						d: { o: 5 },
						e: 22,
						j: 5,
						k: 3,
						n: { g: 39 },
						o: 19,
						s: [{
							c: 3,
							p: 12,
							t: [{ j: 1 }, 83]
						}, 19]
					}, 30],
					ï: 39,
					j: 40,
					k: [{
						a: {
							".": 39,
							a: [{ s: 54 }, 39],
							b: 5,
							g: 5,
							l: 39,
							n: { k: 5 },
							z: 60
						},
						e: { f: 5 },
						l: [{
							e: { t: 3 },
							i: 0,
							u: 3
						}, 165],
						n: 51,
						o: {
							l: 9,
							p: {
								".": 5,
								e: 19
							},
							s: 4,
							u: 51
						},
						r: [{ a: 7 }, 51],
						s: {
							a: 22,
							l: 19,
							n: 5,
							p: { r: { i: 3 } },
							t: [{
								e: {
									".": 1,
									n: 3
								},
								r: 17
							}, 208]
						},
						t: { e: [{ r: { s: 16 } }, 3] },
						u: [{
							r: 5,
							u: 5
						}, 6],
						w: [{ i: 11 }, 22]
					}, 38],
					l: {
						a: [{
							b: 48,
							c: 5,
							l: 39,
							p: 9,
							r: { m: 5 },
							s: { m: 29 }
						}, 42],
						d: [{
							o: 19,
							w: 9
						}, 30],
						e: [{
							".": 39,
							g: 1,
							i: 22,
							k: { s: 5 },
							m: { m: 5 },
							n: 39,
							r: 45,
							u: [{ m: 8 }, 83],
							x: { a: 5 }
						}, 42],
						f: {
							a: 11,
							l: 8,
							r: 5,
							s: { l: 1 }
						},
						g: {
							l: 11,
							o: 68,
							r: {
								a: { p: 1 },
								e: 7,
								i: 23
							},
							u: 27
						},
						i: {
							a: 39,
							c: 39,
							d: 45,
							k: 39,
							n: [{
								g: 45,
								t: 5
							}, 39],
							t: 39
						},
						k: {
							a: { f: 5 },
							e: 3,
							r: 11,
							s: 6,
							v: 12
						},
						l: { i: { e: 16 } },
						o: [{
							c: 45,
							k: 8,
							m: 7,
							p: [{
								".": 5,
								p: 5
							}, 0],
							s: { t: 29 },
							v: { e: 6 }
						}, 39],
						p: { r: { a: 7 } },
						s: [{
							e: 3,
							h: 17,
							i: 3,
							j: 22,
							l: 19,
							n: 19,
							o: 5,
							p: 5,
							t: { e: { r: 3 } }
						}, 30],
						u: [{
							i: { t: 5 },
							r: 6
						}, 41]
					},
					m: {
						a: [{
							a: 11,
							c: 22,
							f: 22,
							n: 39
						}, 30],
						e: [{
							f: 54,
							l: { a: 5 },
							n: { s: [{ t: { e: { ".": 4 } } }, 13] },
							r: {
								e: { n: 1 },
								k: { l: 4 }
							},
							s: { p: 1 },
							t: 1
						}, 30],
						i: [{ n: { t: 54 } }, 11],
						m: 30,
						o: [{
							l: 1,
							s: 8
						}, 30],
						p: { e: { i: 17 } },
						r: { o: 35 },
						s: {
							l: 5,
							t: { e: { ".": 7 } }
						},
						u: { i: 5 },
						z: 36
					},
					n: {
						a: {
							c: 22,
							g: 7,
							m: 54,
							n: 7,
							p: 5,
							t: { h: 8 }
						},
						c: 38,
						d: {
							a: {
								c: 23,
								s: 20
							},
							e: {
								r: 3,
								t: { e: 1 }
							},
							i: {
								d: 23,
								j: { s: 1 }
							},
							o: { m: { ".": 1 } },
							r: [{
								e: 8,
								o: 8
							}, 11],
							s: {
								j: 1,
								l: { o: 1 }
							},
							u: [{ r: 7 }, 19]
						},
						e: {
							".": 45,
							b: 39,
							c: 70,
							i: 5,
							r: {
								f: 5,
								v: 5
							},
							s: { t: 8 },
							t: { ".": 30 },
							v: 209
						},
						g: {
							a: {
								a: {
									n: 1,
									p: 1
								},
								p: 8
							},
							e: { n: 30 },
							l: { e: 1 },
							r: 12,
							s: [{
								e: 1,
								p: 8,
								t: 8
							}, 13]
						},
						i: {
							d: 3,
							g: 45
						},
						k: {
							a: { p: 23 },
							e: { l: { a: { p: 4 } } },
							i: 9,
							l: { o: 23 },
							n: 5,
							w: 3
						},
						n: { e: { s: [{ t: 4 }, 16] } },
						o: {
							f: 54,
							l: 8,
							n: 22,
							v: 94
						},
						s: {
							c: 5,
							e: [{ i: 3 }, 6],
							f: 12,
							m: 19,
							n: 27,
							o: {
								p: 1,
								r: 5
							},
							p: [{
								e: 6,
								l: 5
							}, 52],
							t: [{
								e: { n: 3 },
								r: 3
							}, 22]
						},
						t: {
							".": 30,
							a: { a: 7 },
							h: 210,
							i: { d: 7 },
							s: [{ p: 1 }, 211],
							v: 36,
							w: 170
						},
						u: {
							i: 22,
							r: 5
						}
					},
					o: [{
						".": 30,
						c: 5,
						d: [{
							a: 10,
							e: [{ ".": 3 }, 198],
							o: 10,
							r: 10,
							s: {
								l: 8,
								p: 8
							}
						}, 47],
						f: [{ i: 5 }, 30],
						g: [{
							a: 10,
							e: 8,
							i: 3,
							r: 10,
							s: [{
								h: 8,
								l: 8
							}, 13]
						}, 7],
						k: {
							a: 8,
							e: 5,
							l: 1,
							s: [{ t: 1 }, 29],
							w: 17
						},
						l: [{
							a: 33,
							e: [{ d: 8 }, 83],
							f: 1,
							g: 1,
							i: {
								g: 3,
								j: 8
							},
							k: 8,
							o: 198,
							u: 10
						}, 7],
						m: {
							a: 26,
							e: 5,
							i: 8,
							o: 198,
							s: { t: { e: { ".": 4 } } }
						},
						n: [{
							a: 1,
							d: { u: 1 },
							i: { n: 212 },
							k: 26,
							o: 10,
							t: { a: 1 }
						}, 30],
						p: [{
							a: 83,
							e: { e: 1 },
							o: 29,
							r: 8,
							s: { p: 6 }
						}, 25],
						r: {
							a: 8,
							d: {
								a: { a: 4 },
								o: { p: 1 }
							},
							e: 198,
							g: 29,
							i: 1,
							k: 1,
							m: 1,
							o: 10,
							s: {
								m: 8,
								t: {
									e: 1,
									o: 1
								}
							},
							t: [{ h: 6 }, 30]
						},
						s: [{
							a: 8,
							e: 3,
							n: 1
						}, 7],
						t: [{
							a: 10,
							e: { s: 8 },
							h: 8,
							o: 1,
							r: 8,
							s: { l: 6 }
						}, 7]
					}, 114],
					ö: 42,
					p: {
						a: [{
							c: 54,
							d: 5,
							f: 54,
							k: 54,
							m: 5,
							n: [{ d: 5 }, 39],
							t: {
								".": 5,
								t: 5
							}
						}, 38],
						b: { r: { e: 36 } },
						d: { r: 36 },
						e: {
							".": 39,
							e: [{ t: 3 }, 5],
							i: 5,
							l: 42,
							n: {
								".": 39,
								i: 77
							},
							r: {
								".": 45,
								a: 0
							},
							t: { e: 19 },
							v: 19
						},
						f: 30,
						i: [{
							c: 45,
							d: 9,
							e: { t: 4 },
							j: { z: 5 },
							n: {
								".": 5,
								a: 45
							},
							s: 45
						}, 42],
						j: 55,
						l: [{ o: { s: 3 } }, 5],
						n: 57,
						o: [{
							e: 15,
							f: 22,
							g: 45,
							i: 45,
							l: 45,
							n: {
								d: 5,
								i: 45,
								t: 5
							},
							r: {
								d: 5,
								e: 19
							},
							v: 19
						}, 42],
						r: [{
							i: { c: 5 },
							u: 0
						}, 22],
						s: [{
							c: 56,
							e: 3,
							i: 3,
							l: 147,
							m: [{ a: 5 }, 6],
							n: 5,
							o: 5,
							p: 5,
							t: { a: 5 },
							u: 5
						}, 0],
						t: [{
							".": 30,
							r: 3
						}, 38],
						u: {
							i: 5,
							n: 123
						}
					},
					r: {
						a: [{
							c: {
								h: 5,
								t: 5
							},
							d: { m: 5 },
							f: 22,
							g: 6,
							l: { g: 54 },
							n: { a: 5 },
							t: { e: 45 }
						}, 42],
						d: {
							a: {
								a: 7,
								s: 23
							},
							e: { n: { v: 7 } },
							o: [{
								n: { d: 1 },
								r: 8,
								v: 29
							}, 7],
							r: [{ a: { d: 7 } }, 5],
							w: 8
						},
						e: [{
							a: { d: 1 },
							c: 30,
							e: 13,
							n: { o: 6 }
						}, 42],
						g: { l: 11 },
						i: [{
							a: 45,
							ë: 36,
							g: {
								".": 45,
								e: { r: { e: 45 } }
							},
							n: {
								k: 54,
								s: 5
							}
						}, 42],
						k: {
							a: 12,
							e: 20,
							l: 5,
							n: 3,
							w: 5
						},
						m: {
							a: {
								c: 23,
								s: 7
							},
							e: { i: 23 }
						},
						n: {
							a: { c: 23 },
							i: 5,
							o: { s: 87 }
						},
						o: {
							e: 5,
							l: 39,
							n: [{ t: 5 }, 22],
							o: 22,
							p: 52,
							r: 5,
							s: 39,
							v: 3
						},
						p: [{
							a: { c: 23 },
							s: { c: 14 }
						}, 30],
						s: {
							a: { g: 5 },
							c: 3,
							e: 3,
							l: { i: 5 },
							m: { i: 5 },
							o: [{ n: 7 }, 5],
							p: [{
								a: 20,
								u: 3
							}, 5]
						},
						t: {
							a: { k: 23 },
							e: { e: { n: 1 } },
							i: { j: { l: 17 } },
							o: [{
								f: 7,
								o: 23
							}, 11],
							r: { e: { d: 7 } },
							s: {
								p: 1,
								t: { e: 1 }
							}
						},
						u: 22,
						y: 39,
						z: { e: { t: 2 } }
					},
					s: [{
						a: {
							c: 0,
							s: 45,
							u: 39
						},
						c: [{
							a: 13,
							i: 0,
							l: 67,
							u: 5
						}, 99],
						e: {
							d: 45,
							l: 7,
							r: 45
						},
						f: [{ e: 7 }, 5],
						h: {
							a: 0,
							i: 39,
							o: 11
						},
						i: 39,
						j: [{ e: { r: { ".": 3 } } }, 0],
						k: [{ o: 3 }, 0],
						l: [{ i: 102 }, 5],
						m: 54,
						n: [{ o: 3 }, 7],
						o: 50,
						p: {
							a: 5,
							e: { r: 5 },
							i: [{ r: 7 }, 22],
							r: 0
						},
						s: { m: 17 },
						t: [{
							a: [{
								a: {
									l: 3,
									r: 3
								},
								c: 15,
								g: 29,
								n: 3,
								r: 3,
								s: 39,
								t: 39
							}, 7],
							e: {
								".": 3,
								m: 7,
								r: { o: { ï: 45 } }
							},
							h: 7,
							o: [{
								l: { i: 3 },
								u: 3,
								v: 29
							}, 7],
							r: {
								a: {
									".": 3,
									a: 3
								},
								e: 8,
								i: 8,
								o: 39,
								u: { m: 3 }
							},
							u: 22,
							y: 39
						}, 51],
						u: 39,
						y: 45
					}, 38],
					t: {
						a: [{
							a: { r: 5 },
							c: 22,
							f: 5,
							g: 39,
							k: { t: 5 },
							p: { p: 5 },
							r: { t: 5 },
							s: 13,
							t: 45
						}, 41],
						e: [{
							d: 9,
							e: {
								".": 45,
								s: 45
							},
							g: 45,
							i: 5,
							l: { a: { n: 6 } },
							n: 45,
							r: [{ s: { p: 4 } }, 45],
							s: { t: 6 },
							t: [{ a: 5 }, 6]
						}, 39],
						h: [{
							o: 94,
							u: 5
						}, 42],
						j: [{ e: { s: { p: 4 } } }, 0],
						l: { i: 83 },
						o: [{
							f: { f: 5 },
							l: { v: 5 },
							m: 45,
							n: { t: 5 },
							p: {
								m: 5,
								o: 1,
								r: 5
							},
							r: 67,
							s: 8
						}, 42],
						r: [{
							o: 119,
							u: 5
						}, 38],
						s: {
							i: 20,
							l: [{
								a: 5,
								i: 8
							}, 11],
							m: { o: 5 },
							n: 5,
							p: [{ a: 23 }, 5],
							t: {
								e: {
									".": 7,
									k: 1,
									n: 3
								},
								u: 7
							}
						},
						u: [{
							i: 5,
							l: 39
						}, 42],
						w: 3
					},
					u: {
						".": 30,
						a: 3,
						c: 22,
						d: {
							a: 25,
							e: { s: 7 },
							o: 11
						},
						e: [{ t: 46 }, 22],
						k: 19,
						r: {
							e: { n: [{
								".": 3,
								n: 3
							}, 7] },
							o: 192
						},
						s: [{
							a: 5,
							c: 1,
							t: 13
						}, 30],
						t: {
							a: 11,
							h: 8,
							j: 10,
							o: 27,
							r: 10,
							s: {
								p: 1,
								t: { e: 1 }
							}
						},
						w: {
							a: 8,
							d: { o: 1 },
							i: { n: { s: 1 } }
						}
					},
					v: [{
						a: 44,
						e: {
							".": 45,
							e: 81,
							r: {
								g: 77,
								s: {
									p: 4,
									t: { e: 4 }
								}
							},
							s: 45
						},
						i: [{ s: { o: 1 } }, 38],
						l: 30,
						o: 79,
						r: 30,
						u: 8
					}, 18],
					w: [{
						a: 42,
						e: [{ n: 45 }, 42],
						h: 5,
						i: 42,
						n: 11,
						o: 39,
						r: 5
					}, 30],
					x: 0,
					y: { s: 6 },
					z: { e: { t: 4 } }
				},
				ö: {
					l: 39,
					p: [{ e: 10 }, 42],
					r: 0,
					s: [{
						t: 3,
						u: 45
					}, 7]
				},
				p: {
					".": 30,
					a: {
						a: {
							n: 30,
							r: {
								d: { u: 4 },
								t: { j: 4 }
							},
							s: 35
						},
						b: 36,
						c: {
							c: 39,
							h: [{ t: { s: 2 } }, 38],
							i: 0,
							u: 35
						},
						d: {
							".": 36,
							a: 7,
							v: 30
						},
						e: 5,
						f: { d: 79 },
						g: [{
							a: 12,
							e: { n: 7 },
							h: 5,
							i: 64
						}, 57],
						k: [{
							a: 27,
							e: 213,
							i: 7,
							l: 17
						}, 36],
						l: {
							b: 44,
							e: 36,
							f: 8,
							i: [{ n: { g: { s: 43 } } }, 5],
							l: { e: 16 },
							m: {
								a: { c: 4 },
								o: 6
							}
						},
						m: 7,
						n: {
							a: [{ d: 62 }, 5],
							e: {
								e: 35,
								l: 35
							},
							k: 30,
							s: { p: 1 },
							t: { r: 6 }
						},
						p: [{
							e: { t: 187 },
							i: 35,
							l: 8,
							o: 5,
							r: 5
						}, 57],
						r: {
							".": 30,
							a: 148,
							b: 39,
							d: [{ a: 8 }, 13],
							k: [{
								a: 6,
								l: 14
							}, 36],
							l: 36,
							m: 30,
							o: 3,
							r: 30,
							t: {
								a: 1,
								i: 36,
								j: 15,
								n: 36
							},
							u: [{ r: 4 }, 3]
						},
						s: [{
							a: 3,
							c: 1,
							e: 3,
							o: 3,
							t: {
								h: 6,
								o: 1,
								r: 1
							}
						}, 214],
						t: {
							e: 3,
							h: 57,
							l: 39,
							r: 148,
							s: { t: { e: { ".": 4 } } }
						},
						u: {
							t: 38,
							z: 35
						},
						v: { l: 7 },
						z: 35
					},
					b: 140,
					c: 40,
					d: 104,
					e: {
						a: { l: 7 },
						c: {
							i: 30,
							o: 50,
							t: { u: 36 }
						},
						d: [{
							e: 5,
							o: 5
						}, 57],
						e: [{
							".": 36,
							ë: 36,
							l: { i: 1 },
							n: 30,
							s: 35
						}, 117],
						g: 36,
						i: {
							l: [{ a: 24 }, 75],
							s: 30
						},
						k: {
							e: { e: 1 },
							l: 27,
							n: 27,
							s: 1
						},
						l: [{
							a: {
								a: 19,
								k: 23
							},
							d: { r: 1 },
							e: [{
								e: 23,
								t: 62
							}, 5],
							i: 19,
							o: { r: 19 },
							s: {
								i: 1,
								o: 8,
								p: 8
							}
						}, 0],
						m: { m: 44 },
						n: {
							a: [{
								k: 7,
								p: 7,
								u: 7,
								z: 7
							}, 5],
							c: { y: 39 },
							d: { r: 26 },
							g: { e: 2 },
							k: 1,
							n: 35,
							s: {
								a: 8,
								l: 1,
								m: 8,
								p: 1
							},
							t: [{ o: 1 }, 13]
						},
						p: {
							i: 44,
							o: 8,
							s: 1
						},
						r: {
							".": 0,
							a: [{
								s: 87,
								t: 6
							}, 22],
							c: 36,
							e: {
								g: 17,
								q: 3
							},
							i: [{ s: 15 }, 57],
							o: [{
								n: 5,
								s: 3
							}, 10],
							s: [{
								m: 6,
								t: {
									i: 1,
									r: 6
								}
							}, 36],
							t: 18
						},
						s: [{ a: 5 }, 36],
						t: {
							".": 36,
							a: 3,
							e: { r: 178 },
							i: 36,
							r: { a: 23 },
							s: { t: { e: 4 } },
							u: 4
						},
						u: {
							k: 36,
							t: 35
						}
					},
					é: 57,
					ê: 36,
					f: 40,
					g: [{ e: { s: 1 } }, 40],
					h: [{
						a: 79,
						e: { c: 77 },
						i: { s: 0 },
						o: 30
					}, 175],
					i: {
						a: {
							m: 5,
							n: 3,
							t: 7
						},
						d: 38,
						e: {
							k: { l: { a: 4 } },
							p: 35,
							r: { o: 24 },
							s: { p: 24 },
							t: { j: 6 }
						},
						g: {
							a: 155,
							l: 5
						},
						j: {
							".": 36,
							k: [{ e: 1 }, 8],
							l: { i: 6 },
							n: 36,
							p: [{ a: 24 }, 35],
							z: 38
						},
						k: { l: 23 },
						l: { o: { g: 4 } },
						n: {
							a: { m: 3 },
							d: [{ a: 36 }, 38],
							g: [{
								".": 35,
								a: 6,
								r: { i: 1 }
							}, 77],
							j: 79,
							k: {
								r: 15,
								s: 4
							},
							r: 30,
							s: 38,
							t: { a: 6 }
						},
						o: 3,
						s: {
							n: 1,
							t: { a: 1 }
						},
						t: {
							h: 5,
							j: 8,
							r: 8,
							s: { p: 6 }
						}
					},
					j: {
						a: 40,
						e: { s: 4 },
						i: 39,
						o: 42
					},
					k: [{ a: { a: { r: { t: { j: 43 } } } } }, 40],
					l: [{
						a: {
							".": 39,
							a: { t: { j: 2 } },
							d: [{ i: 8 }, 44],
							m: { p: 79 },
							n: {
								g: 79,
								t: 0
							},
							p: 39,
							s: 75,
							t: [{ r: 24 }, 77],
							y: 106
						},
						e: {
							c: 0,
							e: { t: { j: 4 } },
							i: { d: 39 },
							n: 77,
							p: 39,
							u: { r: { o: 4 } },
							x: 0
						},
						i: {
							g: 44,
							j: 30
						},
						o: {
							m: 0,
							n: { e: 39 },
							o: {
								d: 45,
								i: { t: { j: 2 } },
								n: 39
							}
						},
						u: { i: { e: 39 } }
					}, 139],
					m: [{ a: { n: { s: { t: 2 } } } }, 40],
					n: [{
						a: 39,
						e: { u: { m: 36 } }
					}, 40],
					o: {
						".": 36,
						d: { a: 4 },
						e: {
							i: 36,
							s: [{ t: 4 }, 46],
							t: { s: { t: { e: { ".": 2 } } } },
							z: 36
						},
						ë: 36,
						f: { a: 18 },
						g: {
							i: 36,
							r: 3
						},
						k: {
							i: 192,
							o: { l: 7 }
						},
						l: [{
							o: [{ p: 15 }, 20],
							s: [{ t: { e: { ".": 4 } } }, 6]
						}, 57],
						m: [{ l: 44 }, 57],
						n: {
							d: { s: 36 },
							s: {
								m: 6,
								t: [{ e: { ".": 4 } }, 6]
							},
							t: { a: 1 },
							y: 35
						},
						o: {
							d: [{ e: 1 }, 8],
							g: { ".": 30 },
							l: [{ e: { n: 1 } }, 36],
							r: {
								".": 30,
								t: { j: 13 }
							},
							t: 15
						},
						p: {
							a: 23,
							d: 30,
							e: 38,
							h: 1
						},
						r: {
							g: 44,
							k: 44,
							o: 5,
							t: [{
								e: { f: 35 },
								o: 6,
								r: { a: 14 }
							}, 0],
							u: 5
						},
						s: [{
							a: 22,
							f: 5
						}, 57],
						t: {
							a: {
								a: 7,
								s: 23
							},
							e: [{ s: { t: 2 } }, 3],
							j: 10,
							r: 8
						},
						u: { l: 36 },
						v: 5
					},
					p: [{
						a: 45,
						e: [{
							l: { o: 24 },
							n: { i: 1 },
							r: { s: { t: { e: 4 } } }
						}, 45],
						i: {
							e: { k: 4 },
							j: { p: 4 }
						},
						s: 0
					}, 79],
					r: [{
						a: [{
							".": 36,
							a: {
								d: 45,
								t: { j: 2 }
							},
							d: 45,
							k: { t: 36 },
							m: 30,
							n: { d: 45 },
							o: 36,
							p: 79,
							t: 0,
							x: 0
						}, 18],
						e: {
							e: { k: { u: 30 } },
							m: [{ m: 39 }, 57],
							n: { t: [{ j: 37 }, 36] },
							s: [{ o: 39 }, 36],
							t: [{
								j: 24,
								r: 15
							}, 36]
						},
						i: {
							c: 30,
							e: {
								k: 79,
								t: [{ j: 37 }, 30]
							},
							j: 57,
							k: 36,
							n: {
								c: 36,
								g: { s: 215 },
								s: 35
							},
							o: 77,
							u: 77,
							v: 35
						},
						o: {
							b: 106,
							c: 80,
							d: 95,
							e: {
								d: 39,
								f: 36,
								t: { j: 2 },
								v: 36
							},
							f: 106,
							g: 69,
							j: 57,
							l: { a: 8 },
							m: 36,
							o: {
								d: 39,
								i: 2
							},
							p: { a: 1 },
							q: 0,
							s: [{
								c: 1,
								t: 14
							}, 36],
							t: {
								a: 29,
								o: 36
							},
							v: 216,
							y: 30
						},
						u: { t: [{ o: 87 }, 12] }
					}, 7],
					s: [{
						a: {
							b: 39,
							g: 9,
							k: 39,
							r: 5,
							s: { s: 5 }
						},
						e: [{
							r: { k: 5 },
							t: 54
						}, 30],
						i: [{
							d: 132,
							n: 0,
							s: 45
						}, 39],
						l: [{ e: 5 }, 42],
						m: {
							e: 11,
							i: 3
						},
						n: {
							a: 54,
							e: { u: 5 }
						},
						o: {
							f: 0,
							l: 39,
							p: { t: 5 },
							r: 6
						},
						p: [{ l: [{ e: 5 }, 11] }, 42],
						t: [{
							a: { t: 39 },
							e: [{
								n: { t: 3 },
								s: 3
							}, 39],
							h: 3,
							o: { r: 5 },
							r: { o: { n: 3 } },
							u: 39,
							y: 3
						}, 119],
						y: [{
							c: 35,
							s: 39
						}, 36]
					}, 38],
					t: [{
						a: {
							d: 5,
							l: { b: 5 }
						},
						e: 39,
						h: 94,
						i: 45,
						j: 5,
						o: { v: 60 },
						r: [{ i: { c: 5 } }, 39]
					}, 41],
					u: [{
						b: 36,
						c: { h: 5 },
						e: 5,
						i: { l: { o: 15 } },
						l: { s: { t: 6 } },
						n: [{
							".": 30,
							t: { j: 15 }
						}, 36],
						t: {
							".": 36,
							e: { r: { i: { n: 2 } } },
							j: 10,
							o: 27,
							r: 8,
							s: { t: [{ e: { ".": 4 } }, 6] }
						}
					}, 95],
					v: [{ a: {
						n: 13,
						r: { i: 2 }
					} }, 38],
					w: 40,
					y: 136,
					z: 81
				},
				q: [{
					e: 35,
					u: [{
						e: { s: 6 },
						o: 35
					}, 7]
				}, 57],
				r: {
					".": 30,
					a: {
						a: [{
							n: [{ d: 30 }, 38],
							r: [{
								".": 35,
								d: 79,
								s: 35,
								t: { j: 4 }
							}, 36]
						}, 18],
						c: [{
							a: 7,
							e: 5,
							l: 35
						}, 38],
						d: {
							a: 6,
							b: 36,
							e: { n: 3 },
							i: [{
								a: 35,
								o: 36
							}, 5],
							m: 30,
							r: 79,
							s: 100,
							v: 30
						},
						f: {
							d: 38,
							f: 0,
							o: { n: { d: 1 } },
							r: { a: 5 }
						},
						g: {
							e: { z: 36 },
							i: 3,
							n: 9,
							o: 3,
							s: 6
						},
						i: { s: 36 },
						k: {
							e: { t: 63 },
							l: 19,
							r: 1
						},
						l: {
							a: 99,
							e: { e: 23 },
							f: 79,
							i: { m: 48 },
							t: 39
						},
						m: {
							a: { n: 7 },
							e: { u: 45 },
							i: 5,
							p: 18
						},
						n: {
							a: 30,
							d: { r: 6 },
							g: {
								o: 24,
								r: 6,
								s: { t: { ".": 45 } }
							},
							i: { m: 7 },
							j: 30,
							k: {
								l: 6,
								w: 15
							},
							s: {
								a: 6,
								t: 6
							},
							t: {
								j: 24,
								w: 39
							}
						},
						o: 5,
						p: {
							".": 30,
							o: 5,
							p: { a: 30 },
							r: { o: { e: 1 } }
						},
						q: 5,
						r: {
							b: 44,
							e: 64,
							i: { t: 30 },
							m: 40,
							r: 79,
							t: 40
						},
						s: {
							e: { i: 3 },
							k: 7,
							l: 7,
							o: 22,
							p: [{ o: 8 }, 11],
							t: { r: { i: 4 } }
						},
						t: {
							i: 0,
							j: 1,
							o: { m: 7 },
							r: {
								a: 7,
								i: 3
							},
							s: {
								p: 8,
								t: [{ e: { ".": 4 } }, 6]
							},
							u: 19
						},
						u: [{
							s: 36,
							t: 42
						}, 38],
						v: { r: 35 },
						z: { i: { j: 7 } }
					},
					b: { e: { t: { i: 6 } } },
					c: [{
						e: [{ s: 15 }, 39],
						h: { i: 39 },
						o: 39
					}, 42],
					d: [{
						a: {
							c: { t: 54 },
							l: { k: 5 },
							m: [{ a: 3 }, 12],
							n: 39,
							r: 51
						},
						e: {
							i: 5,
							l: { a: { s: 128 } },
							n: { d: { r: 4 } },
							o: 26,
							r: { v: { a: 0 } },
							s: { t: 26 }
						},
						i: {
							a: 8,
							o: 1
						},
						l: 3,
						o: [{
							c: 45,
							l: [{ i: { e: 3 } }, 54],
							n: { t: 5 },
							o: { s: 5 },
							p: { e: 8 },
							v: 8
						}, 39],
						r: {
							a: { s: 5 },
							e: { s: 5 },
							o: { o: { s: 3 } },
							u: 11
						},
						s: {
							a: 5,
							c: 19,
							o: 5,
							p: 22,
							t: [{
								a: 3,
								e: 3
							}, 6],
							u: 5
						},
						u: 39,
						w: {
							i: 11,
							o: 3
						}
					}, 40],
					e: {
						".": 36,
						a: {
							c: 57,
							d: { e: 7 },
							k: 30,
							m: { b: 5 },
							t: 154
						},
						c: {
							o: 5,
							r: 36,
							t: { a: 1 }
						},
						d: {
							a: 36,
							d: 36,
							e: { s: 143 },
							i: { t: { i: 47 } },
							u: 36,
							w: 3
						},
						e: {
							k: 6,
							n: [{
								e: 29,
								h: 45
							}, 40],
							p: [{ s: 2 }, 12],
							r: {
								a: { d: 26 },
								s: [{ t: { e: 4 } }, 30],
								w: 39
							},
							s: [{ h: 1 }, 6]
						},
						f: [{
							b: 30,
							f: 38,
							l: 36,
							u: 5
						}, 0],
						g: [{
							".": 30,
							d: 30,
							e: {
								n: { e: 4 },
								s: 13
							},
							g: 30,
							i: 36,
							l: 5,
							t: 30
						}, 57],
						i: {
							e: 30,
							l: 30,
							n: { d: 30 },
							t: { j: 1 },
							z: 35
						},
						k: {
							a: { p: 7 },
							e: { n: { i: 35 } },
							l: 27,
							n: 155,
							o: 7,
							r: { e: 23 },
							s: { p: 8 },
							u: 7,
							w: 22
						},
						l: {
							d: {
								i: 6,
								o: 24,
								r: 15
							},
							e: { i: 23 },
							k: 1,
							u: { r: 187 }
						},
						m: {
							".": 36,
							a: { i: 7 },
							i: { e: { t: { j: 2 } } },
							o: { v: 134 },
							p: 38
						},
						n: {
							".": 77,
							a: [{
								a: [{ r: 1 }, 7],
								d: { e: 3 },
								l: 5,
								n: 23,
								r: 29
							}, 11],
							d: [{ e: {
								e: 35,
								r: { t: 45 }
							} }, 0],
							e: {
								".": 3,
								l: 7,
								n: {
									".": 3,
									k: 1
								},
								p: 29,
								r: {
									".": 3,
									f: 1,
									v: 1
								}
							},
							f: 35,
							i: 40,
							k: { l: 106 },
							n: 0,
							o: {
								c: 7,
								g: 6,
								p: { l: 6 },
								v: 5
							},
							p: 106,
							q: 30,
							s: { l: 6 },
							t: {
								o: 0,
								w: 39
							},
							v: { e: { e: { r: 45 } } }
						},
						o: {
							f: 7,
							p: 187
						},
						p: {
							a: 3,
							e: { t: 36 },
							i: { e: 7 }
						},
						q: [{ u: { a: 5 } }, 30],
						r: {
							f: 41,
							g: 40,
							o: 9,
							s: 6,
							t: 44,
							v: 53,
							w: 38
						},
						s: {
							a: 5,
							e: 3,
							l: [{ e: 1 }, 7],
							m: 8,
							p: 68,
							t: 8
						},
						t: {
							e: { m: 7 },
							h: 19,
							i: [{
								k: 7,
								n: 3
							}, 6],
							n: 38,
							o: {
								g: 62,
								o: 23
							},
							s: { t: { e: { ".": 4 } } }
						},
						u: [{
							r: { e: { s: 4 } },
							s: { t: [{ e: 1 }, 13] }
						}, 11],
						v: {
							i: { s: 36 },
							o: 36
						},
						x: 44
					},
					f: {
						a: {
							a: 54,
							c: { t: 5 },
							g: 59,
							l: 5,
							s: 39
						},
						e: [{ n: { g: 54 } }, 39],
						l: [{
							a: { g: 54 },
							e: { v: 5 },
							i: 51,
							u: { s: 5 }
						}, 42],
						o: { p: 54 },
						r: [{ e: [{ a: 45 }, 54] }, 42],
						s: [{
							m: 5,
							p: 5
						}, 182],
						u: {
							r: 60,
							u: 5
						}
					},
					g: [{
						a: {
							b: 54,
							m: { b: 5 }
						},
						e: {
							e: { n: 54 },
							i: [{ s: 7 }, 5],
							l: { d: { r: 4 } },
							n: { ".": 45 },
							r: { a: [{ p: 1 }, 6] }
						},
						i: { n: { s: 54 } },
						l: {
							a: { s: 45 },
							o: 39,
							u: 54
						},
						o: { v: 23 },
						r: {
							i: {
								j: 45,
								t: 5
							},
							o: 48
						},
						s: [{
							m: 11,
							o: 3,
							p: { r: 17 }
						}, 49]
					}, 42],
					h: 39,
					i: {
						a: {
							b: { e: { l: 3 } },
							g: 7,
							k: 11,
							n: 3,
							s: 13,
							v: 7
						},
						b: { l: 7 },
						c: {
							e: 30,
							o: 5
						},
						d: {
							d: { e: 16 },
							i: 5,
							o: {
								l: 7,
								o: 7
							}
						},
						e: {
							d: { r: 1 },
							k: {
								a: { p: 14 },
								l: 1,
								w: 8
							},
							l: {
								a: [{ a: 4 }, 6],
								e: { i: 6 }
							},
							r: { o: 6 },
							t: {
								a: 6,
								o: 15
							},
							u: 22
						},
						f: {
							l: 5,
							r: 5
						},
						g: [{
							a: { a: 7 },
							l: 5,
							s: { t: { e: 35 } }
						}, 0],
						j: {
							l: [{
								".": 53,
								d: 45,
								t: 45
							}, 0],
							o: 1,
							p: {
								l: 8,
								r: 8
							},
							s: {
								p: 8,
								t: {
									e: { r: 1 },
									r: 6
								}
							},
							v: 30
						},
						k: {
							l: 17,
							n: 1,
							o: 19
						},
						l: { m: 1 },
						m: {
							a: 5,
							p: { r: 6 }
						},
						n: {
							b: 79,
							d: 30,
							e: 3,
							f: 53,
							g: [{
								a: { n: 53 },
								e: { n: { i: 45 } },
								l: 4
							}, 0],
							h: 79,
							i: { t: 7 },
							k: {
								l: 24,
								o: 39,
								t: 30
							},
							l: 39,
							n: { a: 79 },
							r: 41,
							s: [{ t: 39 }, 30],
							t: 30,
							v: 41
						},
						o: {
							n: 3,
							s: 217
						},
						s: {
							a: { m: 7 },
							c: 5,
							o: { t: 5 },
							t: { o: 1 }
						},
						t: {
							j: 8,
							o: { v: 8 },
							s: { t: [{ e: {
								".": 4,
								n: 1
							} }, 6] },
							t: 36
						}
					},
					j: [{ a: { a: { r: { s: 43 } } } }, 67],
					k: {
						a: {
							".": 45,
							a: { r: { t: { j: 43 } } },
							d: { r: 5 },
							f: 5,
							h: 18,
							n: { g: 5 },
							r: { t: 54 }
						},
						e: {
							i: 51,
							n: [{ s: 13 }, 6],
							r: {
								s: { l: 13 },
								v: 54
							},
							s: [{ t: { r: { e: {
								e: 1,
								r: 1
							} } } }, 6]
						},
						i: {
							e: { p: 3 },
							j: { v: 5 },
							n: {
								b: 5,
								k: 54
							}
						},
						j: { e: { s: 2 } },
						l: {
							a: {
								g: 5,
								t: 54
							},
							e: { i: { d: 3 } },
							o: [{ o: 5 }, 18],
							u: { s: 5 }
						},
						n: [{ e: 0 }, 39],
						o: {
							b: 18,
							l: { m: 5 },
							m: { g: 5 },
							o: { t: 2 },
							p: { g: 5 },
							r: { d: 5 },
							s: {
								".": 3,
								s: 3
							}
						},
						r: [{
							a: { n: 67 },
							i: [{ s: 45 }, 7],
							o: { n: 45 }
						}, 11],
						s: [{
							f: 19,
							i: 3,
							p: 6
						}, 22],
						t: {
							e: { v: 174 },
							h: 8,
							i: 7,
							o: 8,
							r: 10
						},
						u: { i: { t: 5 } },
						w: {
							a: [{
								a: 5,
								t: 3
							}, 42],
							e: { e: 5 },
							i: [{ n: 5 }, 42]
						}
					},
					l: [{
						a: { a: { t: { s: { t: { e: 2 } } } } },
						e: { g: { r: 24 } },
						i: { n: { k: { s: [{ t: { e: 43 } }, 16] } } },
						o: { f: { s: 2 } },
						u: { i: { t: 28 } }
					}, 39],
					m: [{
						a: {
							f: { r: 13 },
							r: { t: 54 }
						},
						e: {
							b: 51,
							g: 88,
							r: { a: 103 },
							s: 15,
							t: {
								j: 24,
								s: { t: 4 }
							}
						},
						i: {
							n: { h: 5 },
							s: 12
						},
						o: [{
							e: 45,
							p: [{ m: 5 }, 0],
							r: { s: { t: { e: 2 } } },
							s: { f: 4 }
						}, 39],
						s: {
							a: 19,
							t: 22
						},
						u: {
							i: { t: 5 },
							n: 13
						}
					}, 42],
					n: [{
						a: [{
							m: 67,
							p: 54,
							r: { s: 5 }
						}, 39],
						e: {
							e: { t: 4 },
							n: { e: 54 },
							s: 15,
							t: {
								e: 1,
								j: 24
							}
						},
						i: {
							d: 88,
							n: 18
						},
						o: {
							n: 94,
							o: {
								r: 5,
								t: 45
							},
							p: { s: 5 },
							t: 45,
							v: { e: 5 }
						},
						s: [{
							m: 5,
							p: 5,
							t: [{ a: 5 }, 22]
						}, 6],
						t: {
							h: 5,
							j: 3,
							o: 3
						},
						u: [{ r: 1 }, 39]
					}, 40],
					o: {
						a: [{ c: 3 }, 22],
						c: [{ h: 22 }, 0],
						d: { o: 19 },
						e: {
							".": 36,
							f: 30,
							g: [{ r: 24 }, 30],
							m: 36,
							n: { s: [{ m: 4 }, 16] },
							p: { l: 15 },
							r: { e: { i: 6 } },
							t: { j: 13 },
							v: 30
						},
						ë: 36,
						f: {
							f: { i: 45 },
							i: 0,
							l: 5
						},
						g: { e: { s: 2 } },
						ï: 57,
						k: {
							l: 5,
							m: 36,
							s: { p: 8 }
						},
						l: {
							".": 0,
							a: 27,
							e: { s: { t: 4 } },
							g: 32,
							i: 38,
							o: { v: 8 }
						},
						m: {
							a: 3,
							o: 5,
							z: 30
						},
						n: {
							".": 18,
							a: {
								d: 29,
								l: 106
							},
							d: {
								a: 6,
								o: 24,
								r: 24,
								u: 14
							},
							e: 18,
							i: 18,
							k: [{ a: 6 }, 18],
							n: 18,
							o: 94,
							s: [{ t: { e: [{ ".": 4 }, 6] } }, 18],
							t: [{
								j: 15,
								r: 15
							}, 121],
							u: 5,
							v: 30
						},
						o: {
							f: 36,
							g: 38,
							n: 30,
							r: 40,
							t: { s: { t: { e: 4 } } }
						},
						p: {
							a: [{
								a: 7,
								n: 7
							}, 5],
							b: 30,
							e: [{ e: 3 }, 22],
							i: { n: 7 },
							l: { a: 19 },
							n: 30,
							o: 0,
							r: { a: { k: 1 } },
							s: { h: 8 },
							t: { e: 0 },
							u: 7
						},
						r: {
							d: 1,
							o: 5
						},
						s: {
							a: 5,
							e: 3,
							f: 5,
							h: 5,
							i: 64,
							p: 5,
							s: { t: 14 },
							t: {
								e: { l: 3 },
								r: { a: 1 }
							}
						},
						t: {
							e: 3,
							h: 9,
							j: 8,
							o: { n: 3 },
							r: 5,
							s: { t: { e: [{ ".": 4 }, 6] } }
						},
						u: {
							d: 42,
							t: 91
						},
						v: [{ e: [{ r: { i: 3 } }, 7] }, 5],
						x: { i: 30 },
						y: 36
					},
					p: [{
						a: [{
							a: { n: 5 },
							d: { v: 5 },
							n: { k: 5 }
						}, 39],
						e: {
							e: 45,
							i: { s: 5 }
						},
						i: { s: 8 },
						j: 51,
						l: { o: [{ d: 3 }, 7] },
						o: {
							o: { r: { t: { j: 43 } } },
							v: 60
						},
						r: {
							e: { c: 54 },
							i: { c: 5 },
							o: 7
						},
						s: {
							a: 39,
							i: 7,
							l: [{ i: 5 }, 11],
							p: { e: 3 },
							t: { o: 17 }
						}
					}, 42],
					r: [{
						e: {
							l: { u: 24 },
							n: { s: 28 },
							o: 1,
							u: 83
						},
						i: { e: {
							r: { ".": 1 },
							t: 13
						} },
						o: {
							n: { k: 4 },
							t: { j: 13 }
						}
					}, 81],
					s: [{
						a: {
							d: 9,
							g: 9,
							l: [{ m: 5 }, 39],
							m: { b: 5 },
							n: [{ a: 5 }, 39],
							p: 5,
							r: 5,
							s: [{ s: { e: 7 } }, 5],
							t: { e: 6 }
						},
						c: {
							h: { i: 45 },
							r: 11
						},
						e: {
							i: { s: 54 },
							k: { s: { t: { e: 4 } } },
							t: 7,
							v: { e: 63 },
							z: 51
						},
						f: { e: { r: 7 } },
						h: {
							a: { l: 7 },
							i: 50,
							o: {
								c: 48,
								t: 5
							}
						},
						i: { n: {
							i: 5,
							t: 5
						} },
						j: [{
							a: { c: 45 },
							o: { u: 45 },
							t: 45
						}, 117],
						k: { a: { t: 48 } },
						l: [{
							a: { n: 0 },
							e: {
								c: 45,
								p: 45,
								u: 45
							},
							i: {
								b: 45,
								e: 7,
								n: { g: 45 }
							},
							o: {
								b: 5,
								e: { p: 3 },
								o: 54
							},
							u: { i: { s: 45 } }
						}, 42],
						m: [{
							a: {
								a: {
									k: 45,
									l: 3
								},
								k: 3
							},
							e: 39,
							i: {
								j: 39,
								s: 3,
								t: 45
							},
							u: 3
						}, 7],
						n: [{
							a: 51,
							e: { u: 5 },
							o: 51
						}, 42],
						o: [{
							l: 45,
							n: { g: 5 },
							r: [{ k: { e: { s: 21 } } }, 18],
							v: 22
						}, 42],
						p: [{
							a: {
								a: 39,
								d: 5,
								r: [{ e: 7 }, 54]
							},
							e: [{
								c: 45,
								e: 45,
								k: 45,
								n: { e: 7 },
								t: 54
							}, 39],
							i: { t: 45 },
							o: {
								e: 45,
								g: 45,
								n: 45,
								o: 45,
								t: 5
							},
							r: { a: { a: 45 } },
							u: [{
								l: 45,
								t: 5
							}, 0]
						}, 42],
						t: [{
							a: {
								a: {
									k: 64,
									n: { g: 1 }
								},
								s: 3,
								t: 45
							},
							e: [{
								".": 54,
								r: {
									".": 45,
									k: 45,
									m: 3,
									s: 45
								},
								s: [{ t: 4 }, 45],
								v: { a: 0 }
							}, 39],
							i: [{ t: 0 }, 39],
							o: [{
								m: { a: 3 },
								n: 0,
								r: { a: 1 }
							}, 39],
							r: [{
								a: { p: 3 },
								e: {
									d: 218,
									i: 3,
									n: 45
								},
								o: {
									g: 3,
									z: 1
								}
							}, 39],
							y: 39
						}, 119],
						u: [{ s: { a: 5 } }, 39],
						y: 39
					}, 30],
					t: [{
						a: [{
							".": 45,
							a: { n: [{
								d: 3,
								v: 3
							}, 54] },
							c: 126,
							d: 22,
							f: {
								".": 5,
								f: 5
							},
							m: 5,
							n: { s: 45 },
							r: [{ t: 5 }, 18],
							u: 0,
							v: 18
						}, 42],
						c: 3,
						e: {
							c: { o: 45 },
							i: {
								g: 5,
								l: 5
							},
							l: { e: { i: 6 } },
							m: { b: 3 },
							n: {
								".": 45,
								a: { c: { h: 1 } },
								o: 8
							},
							r: { o: 8 },
							s: [{ t: { a: 1 } }, 13],
							v: 219
						},
						h: {
							a: 0,
							e: [{ r: 39 }, 22],
							i: 5,
							o: [{ l: 5 }, 42],
							u: 5,
							y: 5
						},
						i: {
							j: [{ k: 15 }, 7],
							n: {
								i: 54,
								k: 54
							}
						},
						j: { e: { s: { c: 3 } } },
						o: [{
							f: {
								f: 5,
								o: 45
							},
							k: 45,
							m: { ".": 5 },
							n: { d: 5 },
							p: 54,
							r: { i: 45 }
						}, 39],
						r: [{
							a: [{
								p: 7,
								s: 54
							}, 39],
							e: {
								c: 5,
								d: { e: { n: { ".": 45 } } },
								k: 48,
								s: 54
							},
							i: 5,
							o: { l: 54 },
							u: [{
								k: 3,
								s: 3
							}, 165]
						}, 42],
						s: {
							e: {
								c: { o: 17 },
								i: 3
							},
							l: [{
								e: 5,
								i: 1,
								u: 7
							}, 27],
							m: 1,
							n: { o: 1 },
							o: { o: 7 },
							p: [{ r: 23 }, 22],
							t: { e: { n: 1 } }
						},
						u: [{ i: { t: 115 } }, 42],
						w: [{ i: 11 }, 5]
					}, 30],
					u: {
						b: { r: 35 },
						d: { e: { r: 15 } },
						e: 22,
						f: 30,
						g: [{ r: 7 }, 11],
						i: { t: { r: 45 } },
						k: [{
							e: 72,
							i: 8
						}, 11],
						l: {
							a: {
								a: 8,
								p: 8
							},
							i: [{
								j: 23,
								n: 5
							}, 11],
							s: 1
						},
						m: [{ i: 11 }, 18],
						n: {
							".": 36,
							d: 18,
							e: { t: 63 },
							i: [{ v: 5 }, 220]
						},
						r: [{
							a: 3,
							e: {
								".": 3,
								s: 3
							}
						}, 7],
						s: [{
							e: 8,
							t: { r: 1 }
						}, 165],
						t: [{
							j: 8,
							s: { t: [{ e: { ".": 4 } }, 6] }
						}, 30],
						u: 30,
						w: { a: 5 }
					},
					v: {
						a: {
							a: { t: 2 },
							l: { s: { t: [{ e: { ".": 2 } }, 13] } }
						},
						e: {
							r: { s: { t: { e: { ".": 2 } } } },
							s: [{ p: 8 }, 13]
						},
						l: { o: { o: { t: 43 } } }
					},
					w: [{
						e: { n: { s: { t: [{ e: { ".": 2 } }, 13] } } },
						h: 0,
						t: { j: 27 }
					}, 42],
					x: 39,
					y: { u: 39 },
					z: [{ e: { t: { s: { t: 4 } } } }, 30]
				},
				s: {
					".": 30,
					a: {
						".": 35,
						a: [{
							g: 57,
							i: [{ s: 13 }, 69],
							l: 80,
							t: 77
						}, 42],
						b: [{ o: 5 }, 57],
						c: [{
							a: 11,
							r: 36
						}, 40],
						d: { v: 42 },
						f: [{
							e: 36,
							o: 36,
							r: 5
						}, 40],
						g: {
							g: 45,
							i: 54,
							n: 36,
							o: 5
						},
						h: 36,
						i: 36,
						j: 36,
						k: [{
							s: 36,
							t: 42
						}, 38],
						l: [{
							".": 35,
							a: 148,
							d: 36,
							h: 35,
							l: 39,
							m: [{ a: 1 }, 30],
							n: 39,
							o: 221
						}, 18],
						m: {
							e: 80,
							m: 35,
							p: 1
						},
						n: {
							a: [{ t: 5 }, 185],
							c: 0,
							e: 51,
							t: [{ j: 24 }, 0]
						},
						p: [{
							".": 36,
							a: 5,
							e: 44,
							r: [{ o: 3 }, 7]
						}, 11],
						r: {
							a: 5,
							b: 42,
							d: 36,
							e: 11,
							m: 42,
							o: [{ l: 8 }, 13],
							s: 0,
							t: [{ s: { e: 4 } }, 41]
						},
						s: {
							".": 30,
							a: 36,
							c: 5,
							t: 77
						},
						t: [{
							e: 148,
							i: 35,
							l: 44,
							t: 40
						}, 57],
						u: {
							d: 39,
							r: 57,
							s: 80,
							t: 42,
							z: 36
						},
						x: 57
					},
					b: [{
						a: 45,
						e: 45,
						o: 45
					}, 79],
					c: [{
						a: 38,
						e: [{ n: { a: 35 } }, 30],
						è: 35,
						h: [{
							".": 30,
							a: [{
								k: 35,
								p: 35,
								u: 30
							}, 6],
							e: {
								".": 35,
								c: 45,
								f: 30,
								n: 35,
								q: 30,
								r: 35,
								v: 35,
								w: 35
							},
							i: [{ r: 30 }, 18],
							o: {
								l: 35,
								o: 35,
								t: 35
							},
							t: { a: 1 }
						}, 222],
						i: 38,
						l: 30,
						o: [{
							l: { a: 77 },
							o: 36,
							p: {
								e: 36,
								i: 35
							},
							r: { e: 223 },
							u: { t: 36 }
						}, 38],
						r: [{ i: { s: 30 } }, 38],
						u: 38,
						y: 38
					}, 57],
					d: [{
						e: 45,
						h: 0,
						i: {
							a: 1,
							s: 4
						},
						o: 39,
						r: 45,
						w: 39
					}, 41],
					e: [{
						".": 35,
						a: [{
							k: 5,
							l: 5,
							r: 13,
							u: 5
						}, 11],
						b: 0,
						c: {
							h: 79,
							r: 5,
							t: 35,
							z: 30
						},
						e: [{
							d: 53,
							i: 35,
							n: [{ h: 45 }, 41],
							t: [{ s: 1 }, 6],
							v: 30
						}, 0],
						f: { f: 42 },
						g: {
							e: 5,
							o: 224,
							r: 12
						},
						i: {
							".": 79,
							g: 79,
							n: [{
								".": 35,
								e: 35
							}, 0],
							s: [{ t: 13 }, 38],
							t: { j: 1 },
							z: 35
						},
						k: {
							s: { t: [{ e: { n: 4 } }, 6] },
							w: 22
						},
						l: [{
							".": 106,
							a: {
								d: 8,
								g: 62,
								k: 7,
								s: 7
							},
							e: [{
								k: 101,
								l: 8,
								m: 47
							}, 5],
							f: 30,
							i: {
								n: { g: 3 },
								t: 79
							},
							k: 1,
							m: 35,
							o: 13,
							p: 35,
							s: [{ p: 8 }, 106],
							t: 35,
							u: 27
						}, 18],
						m: [{
							a: { c: 23 },
							m: 45,
							o: { o: 8 }
						}, 0],
						n: [{
							".": 35,
							a: {
								g: 62,
								n: 3
							},
							e: { t: 7 },
							g: { r: 35 },
							h: 35,
							k: 1,
							o: 23,
							q: 53,
							t: { w: 1 }
						}, 0],
						r: {
							".": 106,
							a: [{ u: 1 }, 49],
							e: [{
								e: 7,
								n: 3
							}, 107],
							g: [{
								l: 35,
								o: 45,
								r: 35
							}, 0],
							i: [{ j: 3 }, 6],
							n: 79,
							o: [{ p: 3 }, 5],
							s: [{
								p: 15,
								t: 8
							}, 12],
							t: { w: 4 },
							u: 5
						},
						s: [{
							c: 3,
							f: 5,
							k: 81,
							s: 35
						}, 0],
						t: [{
							a: 3,
							e: 79,
							i: 3,
							j: 5,
							r: [{ a: 20 }, 8],
							s: { t: 1 },
							u: 53,
							w: 8
						}, 7],
						u: { m: 5 },
						v: { e: { n: 7 } },
						x: 41,
						z: [{ e: 11 }, 30]
					}, 36],
					é: 36,
					è: 36,
					f: [{
						e: {
							d: 30,
							i: 45
						},
						i: 30,
						r: 53,
						u: [{ m: 1 }, 30]
					}, 40],
					g: [{ u: { e: 13 } }, 53],
					h: [{
						a: {
							".": 0,
							g: 6,
							l: { ".": 45 },
							m: { p: 36 }
						},
						e: [{ i: { d: [{ s: 43 }, 16] } }, 30],
						i: {
							e: 45,
							r: 106
						},
						l: 5,
						m: 30,
						o: {
							e: 39,
							o: 39,
							p: 77,
							t: [{ e: 39 }, 18],
							w: 36
						},
						u: { l: 45 }
					}, 42],
					i: [{
						".": 35,
						a: [{
							c: 3,
							m: 5,
							n: 3
						}, 106],
						c: [{
							i: 13,
							o: 5
						}, 35],
						e: {
							".": 36,
							ë: 36,
							f: { r: 1 },
							k: { l: 1 },
							p: 13,
							s: [{
								l: 1,
								o: 8,
								t: 8
							}, 13],
							t: {
								a: 1,
								o: 1
							}
						},
						è: 3,
						f: 49,
						g: [{ o: 134 }, 69],
						j: {
							v: 39,
							z: 41
						},
						l: { e: 35 },
						m: {
							p: { e: { r: 53 } },
							u: 36
						},
						n: {
							a: 35,
							b: 39,
							c: 79,
							d: 41,
							f: 38,
							g: [{
								".": 36,
								a: 39,
								e: { n: { i: 45 } },
								l: 8,
								r: 173
							}, 13],
							h: 39,
							i: 185,
							k: {
								o: 79,
								r: 1
							},
							m: 79,
							n: 0,
							r: 30,
							s: 40,
							t: 38,
							v: 53,
							z: 79
						},
						r: [{
							o: 35,
							r: 39
						}, 36],
						s: [{
							e: [{ e: 1 }, 29],
							i: 8,
							t: { r: 1 }
						}, 7],
						t: [{
							o: [{ v: 4 }, 3],
							r: [{ u: 7 }, 5],
							u: 3
						}, 36],
						u: 36,
						z: 36
					}, 57],
					j: [{
						".": 30,
						a: {
							".": 77,
							b: 35
						},
						d: 72,
						e: [{
							".": 44,
							b: 45,
							e: 36,
							i: 80,
							r: [{ i: 6 }, 57],
							s: 39,
							w: 36,
							z: 77
						}, 42],
						k: 225,
						o: {
							f: 35,
							n: 79
						},
						s: 9,
						t: 6,
						u: 45
					}, 11],
					k: [{
						a: {
							a: { r: { t: { j: 43 } } },
							d: 45
						},
						e: {
							l: { e: 0 },
							n: 45,
							s: 80
						},
						i: [{
							".": 80,
							e: {
								d: 36,
								s: 15
							},
							ë: 36,
							s: { c: 1 }
						}, 7],
						j: 51,
						o: 39,
						r: {
							e: 45,
							u: { i: { m: 3 } }
						},
						s: { t: { e: 5 } },
						u: 30,
						w: 48
					}, 226],
					l: [{
						a: {
							".": 77,
							a: {
								n: 106,
								p: 35,
								r: 53
							},
							b: 30,
							c: 0,
							d: 79,
							g: [{ m: 35 }, 77],
							m: {
								e: 6,
								p: {
									".": 45,
									e: 45
								}
							},
							n: {
								d: 53,
								g: 36
							},
							p: [{
								e: 35,
								l: 8
							}, 36],
							s: 79,
							t: 44,
							v: 223,
							w: 30,
							z: 77
						},
						e: {
							d: 39,
							e: {
								".": 77,
								p: 35,
								r: 53,
								t: [{ j: 4 }, 0]
							},
							g: 79,
							i: 81,
							n: {
								g: 45,
								i: 39,
								s: { t: [{ e: { ".": 2 } }, 13] },
								t: 36
							},
							p: 0,
							r: 53,
							s: 45,
							t: { j: 24 },
							u: [{
								g: 45,
								s: 45,
								t: 35
							}, 77],
							v: 81
						},
						i: {
							".": 39,
							c: 79,
							d: 30,
							e: [{
								d: 45,
								f: 39,
								r: 77
							}, 38],
							f: 39,
							g: 45,
							j: {
								f: 79,
								p: 35,
								s: 53
							},
							k: 117,
							m: [{ a: 4 }, 12],
							n: {
								i: 45,
								n: 30
							},
							p: 0,
							t: 79
						},
						o: {
							b: 14,
							c: 44,
							e: 77,
							f: 36,
							g: 79,
							l: 39,
							o: {
								d: 39,
								n: 45,
								s: 45,
								t: 227
							},
							s: 39,
							t: [{ r: 6 }, 36],
							u: 79,
							z: 53
						},
						u: {
							c: 53,
							i: [{
								".": 53,
								d: 30,
								s: {
									".": 35,
									t: [{ e: 4 }, 16]
								},
								t: 35,
								z: 35
							}, 75],
							n: 30,
							s: 81
						},
						y: 79
					}, 165],
					m: [{
						a: {
							a: { t: 53 },
							d: 36,
							k: { ".": 36 },
							l: 36,
							n: 81,
							p: 45,
							r: { t: 0 },
							t: 53
						},
						e: {
							c: 53,
							d: { e: { n: 35 } },
							e: {
								d: 36,
								t: 106
							},
							i: 53,
							l: { o: 30 },
							n: 53,
							s: 228
						},
						i: {
							d: { ".": 35 },
							e: [{ s: 2 }, 83],
							j: 0,
							n: 45
						},
						o: {
							k: 35,
							n: 39
						},
						u: { i: { l: {
							d: { e: { n: 35 } },
							e: 45,
							t: 35
						} } }
					}, 42],
					n: [{
						a: {
							m: 45,
							p: 106,
							r: 0,
							u: 36,
							v: 77
						},
						e: {
							d: 77,
							e: [{ t: 4 }, 36],
							g: 45,
							l: 106,
							s: 81,
							t: 53,
							u: {
								s: [{ t: 4 }, 16],
								z: 45
							}
						},
						i: {
							e: 39,
							j: 75,
							m: 45,
							p: 77,
							v: 53
						},
						o: {
							d: 30,
							e: 77,
							g: 39,
							o: 38,
							r: {
								".": 0,
								m: 39
							},
							v: 1
						},
						u: {
							f: 36,
							i: 0,
							m: 38
						}
					}, 165],
					o: {
						".": 36,
						b: { l: 7 },
						c: [{ e: 39 }, 22],
						d: 221,
						e: [{
							f: 38,
							p: 36,
							s: 15
						}, 57],
						f: {
							f: 40,
							t: 36
						},
						g: [{
							a: 148,
							e: 42,
							l: 5,
							y: 36
						}, 98],
						i: 35,
						ï: 36,
						k: 36,
						l: [{
							".": 35,
							a: 5,
							e: 5,
							i: { s: 5 },
							o: [{ v: 4 }, 229],
							s: 35
						}, 18],
						m: [{
							".": 77,
							m: 35,
							s: 44,
							v: 39,
							z: 38
						}, 18],
						n: {
							".": 106,
							a: [{ r: 3 }, 36],
							b: 39,
							d: 40,
							g: 38,
							n: 36,
							o: 148,
							s: 0,
							t: 230,
							v: 79,
							w: 39
						},
						o: [{
							g: 53,
							k: 79,
							r: {
								".": 79,
								d: 39,
								l: 79,
								t: 35
							}
						}, 36],
						p: [{
							".": 77,
							e: 53,
							h: { i: 5 },
							o: 88,
							r: [{
								a: 77,
								e: 6
							}, 5]
						}, 40],
						r: {
							b: 18,
							d: 39,
							g: 231,
							k: 53,
							o: [{ r: 5 }, 6],
							s: { t: 6 },
							t: 80
						},
						s: [{ f: 5 }, 6],
						t: 0,
						u: {
							d: 39,
							l: 12,
							t: 8
						},
						v: [{ e: 42 }, 38],
						z: 138
					},
					p: {
						".": 30,
						a: [{
							a: {
								k: 35,
								l: 39,
								n: 35,
								t: 35
							},
							d: 38,
							k: [{ e: 35 }, 38],
							n: [{ n: 36 }, 0],
							p: 53,
							r: {
								".": 35,
								i: 0,
								r: 35
							},
							s: 232,
							t: { t: 35 },
							u: 39
						}, 7],
						e: {
							a: 106,
							c: { t: { u: 30 } },
							e: [{ t: 63 }, 77],
							i: 79,
							k: 0,
							l: { l: 35 },
							n: [{
								".": 45,
								a: 6
							}, 79],
							p: 45,
							r: [{
								".": 0,
								i: 45,
								m: 0,
								r: 106
							}, 30],
							s: 30,
							z: 39
						},
						i: {
							d: 39,
							e: [{ t: { j: 4 } }, 75],
							j: {
								n: 30,
								p: 30
							},
							n: { g: 45 },
							o: 69,
							s: [{ t: { o: 1 } }, 39]
						},
						l: [{
							a: 53,
							e: { t: 0 },
							i: [{
								n: 35,
								t: 36
							}, 233],
							o: 39,
							u: 39
						}, 175],
						o: [{
							e: [{ s: 39 }, 18],
							ë: 30,
							g: 30,
							l: 30,
							m: 44,
							n: {
								".": 0,
								n: 0
							},
							o: 18,
							p: 39,
							r: {
								e: 106,
								i: 0
							},
							s: 79,
							t: { s: 35 },
							u: 30
						}, 7],
						r: {
							a: {
								k: { t: 30 },
								y: 35
							},
							e: {
								d: 45,
								i: 35,
								k: 0,
								m: 30,
								s: 30,
								u: 35
							},
							i: {
								e: { t: 35 },
								j: 53,
								k: 30
							},
							o: {
								b: 30,
								c: 30,
								d: 53,
								f: 30,
								g: 30,
								n: 106,
								o: 0,
								s: 30
							}
						},
						s: 79,
						t: 30,
						u: [{
							b: 30,
							i: 106,
							n: 30,
							r: 0,
							w: 35
						}, 165]
					},
					q: 0,
					r: [{
						a: { a: { d: { s: { l: 43 } } } },
						o: { v: 1 }
					}, 53],
					s: [{
						a: { s: 34 },
						c: {
							o: 0,
							u: 64
						},
						e: [{
							i: { s: 15 },
							o: 13
						}, 45],
						i: 45,
						l: 45,
						p: { a: [{
							a: 45,
							s: 3
						}, 0] },
						u: 45,
						y: 45
					}, 101],
					t: [{
						".": 30,
						a: {
							a: {
								f: 35,
								n: {
									".": 35,
									g: 30,
									w: 30
								},
								r: { t: { j: 43 } },
								t: [{ j: 2 }, 0]
							},
							b: { o: 5 },
							c: 234,
							d: [{ s: 35 }, 36],
							f: [{
								".": 35,
								o: 6
							}, 38],
							g: 0,
							k: [{
								i: 35,
								k: 30,
								t: 5
							}, 0],
							l: { i: 79 },
							m: {
								".": 35,
								m: 35,
								p: 36
							},
							n: {
								d: 77,
								s: 13
							},
							p: [{ o: 30 }, 0],
							r: {
								c: 54,
								i: 30
							},
							s: [{ i: { e: 118 } }, 38],
							t: { i: { o: 35 } },
							u: [{ t: 5 }, 30],
							v: [{ o: 30 }, 0],
							x: 53,
							z: 30
						},
						b: 38,
						c: 206,
						d: 38,
						e: {
							a: [{ k: 35 }, 30],
							c: [{
								h: 45,
								o: 35
							}, 30],
							d: [{ u: 30 }, 77],
							e: {
								k: 36,
								n: [{ h: 30 }, 36],
								r: 45,
								t: 4
							},
							i: { n: 35 },
							k: {
								a: { r: 35 },
								k: 35
							},
							l: {
								d: { h: 35 },
								e: {
									e: 6,
									m: 3
								},
								l: 36
							},
							m: {
								".": 35,
								d: 35,
								m: 35,
								o: 30
							},
							n: {
								t: 30,
								u: 30
							},
							r: {
								a: { n: 1 },
								m: 30,
								o: {
									g: 4,
									s: 20
								},
								r: { e: { n: 35 } },
								u: 45
							},
							s: 235,
							x: 236,
							z: 132
						},
						f: 38,
						g: 30,
						h: [{
							a: 0,
							e: {
								d: 5,
								e: { r: 3 },
								k: 5,
								m: 45,
								r: 39
							},
							i: 22,
							o: 126,
							u: 126,
							y: 54
						}, 30],
						i: {
							a: 38,
							b: 38,
							c: { u: 30 },
							d: 54,
							e: {
								f: { e: 35 },
								v: 45
							},
							j: {
								d: 30,
								g: 77,
								l: 106,
								s: 5
							},
							l: { s: 36 },
							m: [{ p: 5 }, 0],
							n: {
								i: 1,
								s: 30,
								t: 53
							},
							t: { e: 30 },
							v: [{ o: 5 }, 38]
						},
						j: 237,
						k: 38,
						l: 30,
						m: 38,
						n: 38,
						o: {
							b: 38,
							c: 38,
							e: {
								f: 30,
								l: [{
									".": 35,
									e: 35
								}, 36],
								n: 30,
								r: 30,
								s: 30,
								z: 30
							},
							f: 77,
							g: { e: 19 },
							k: 106,
							l: [{ i: 1 }, 0],
							m: {
								a: 30,
								z: 30
							},
							n: { g: 0 },
							o: [{
								g: 72,
								t: { j: 2 }
							}, 77],
							p: [{
								e: 217,
								t: { o: 3 }
							}, 0],
							r: {
								a: [{ t: 6 }, 30],
								d: 30,
								i: 1
							},
							s: 53,
							v: 0
						},
						p: 38,
						r: [{
							a: {
								".": 30,
								a: { t: { j: 43 } },
								d: 47,
								f: [{ ".": 35 }, 238],
								g: 45,
								i: 30
							},
							e: {
								c: 72,
								f: 45,
								g: 30,
								i: 79,
								l: 35,
								p: 36
							},
							i: {
								f: 5,
								j: { p: 3 },
								s: 45
							},
							o: {
								e: [{ p: 45 }, 79],
								m: 7,
								o: {
									k: 35,
									m: 35,
									s: [{ ".": 3 }, 30]
								},
								u: 53,
								z: 30
							},
							u: [{ i: {
								".": 30,
								k: 35
							} }, 36]
						}, 75],
						s: [{
							c: 5,
							e: 3,
							f: 5,
							k: 5,
							l: 5,
							o: 5,
							p: 3,
							t: 3
						}, 239],
						t: 240,
						u: [{
							b: 30,
							c: 30,
							d: 106,
							i: {
								n: 30,
								t: {
									j: 4,
									k: 3
								}
							},
							k: 35,
							n: [{ i: [{ e: 6 }, 5] }, 241],
							s: 30
						}, 57],
						v: 38,
						w: 137,
						y: [{
							l: 57,
							p: 45
						}, 241],
						z: 38
					}, 18],
					u: [{
						".": 35,
						a: 35,
						b: [{
							a: 13,
							e: 1,
							l: 3
						}, 242],
						c: 35,
						d: 35,
						g: 36,
						i: [{
							k: 35,
							t: [{
								".": 35,
								l: 45,
								s: { ".": 35 }
							}, 41]
						}, 38],
						k: 35,
						l: 36,
						m: 35,
						n: 191,
						p: 35,
						r: { v: 35 },
						s: [{ e: 8 }, 7],
						u: { r: 4 }
					}, 57],
					v: [{
						a: {
							a: { t: 2 },
							r: { i: 2 }
						},
						e: { r: [{ i: 1 }, 6] }
					}, 53],
					w: [{ o: 45 }, 41],
					y: [{
						".": 36,
						c: 30,
						n: [{ e: 23 }, 36],
						s: 243
					}, 0],
					z: 53
				},
				t: {
					".": 30,
					a: {
						a: {
							k: { ".": 36 },
							l: 0,
							n: {
								d: { o: 45 },
								k: 39,
								s: { t: 13 },
								w: 39
							},
							p: 39,
							r: { s: { p: 4 } },
							s: 79,
							t: { s: { t: [{ a: 2 }, 13] } }
						},
						b: {
							e: 36,
							l: 36
						},
						c: [{
							a: 11,
							i: 77
						}, 38],
						d: [{
							e: [{ r: 39 }, 7],
							o: 35,
							r: 39,
							s: 24,
							v: { e: 39 }
						}, 30],
						f: {
							".": 38,
							d: 44,
							e: 244,
							f: 30,
							h: { a: 39 },
							r: [{ o: 5 }, 0],
							s: 41,
							w: 44,
							z: 30
						},
						g: {
							a: { a: 7 },
							e: { e: 35 },
							l: 245,
							r: 8
						},
						k: {
							a: 35,
							g: 35,
							k: { e: { n: 35 } },
							l: 5,
							n: 35,
							p: 35,
							r: 96,
							s: 35
						},
						l: [{
							a: {
								a: 5,
								c: { t: 3 }
							},
							b: 30,
							e: {
								".": 35,
								n: { t: 35 }
							},
							i: [{ g: 35 }, 5],
							l: { i: { a: 45 } },
							m: { a: 15 },
							t: 30
						}, 18],
						m: {
							a: { k: 7 },
							b: [{ a: 39 }, 30],
							e: { n: [{ t: { j: 43 } }, 35] },
							p: [{ u: 39 }, 30]
						},
						n: {
							".": 35,
							a: [{
								g: 5,
								t: 5
							}, 99],
							d: { r: 24 },
							k: { r: 14 }
						},
						o: 5,
						p: {
							e: 0,
							i: 35,
							l: 5,
							o: 35
						},
						q: 5,
						r: {
							a: 5,
							b: 79,
							i: 35,
							m: 41,
							o: 65,
							s: { p: 1 },
							t: {
								a: { a: 1 },
								i: 39
							},
							w: 36
						},
						s: [{
							a: 35,
							j: 35,
							o: 35,
							p: 9,
							t: {
								a: 5,
								r: 5
							},
							y: 5
						}, 36],
						t: {
							a: 30,
							i: { o: 30 },
							j: 1,
							l: 79,
							r: 36
						},
						u: [{ t: 30 }, 36],
						v: { o: 40 },
						x: 36,
						z: 50
					},
					b: [{ a: { l: 12 } }, 79],
					c: [{ h: [{
						a: 45,
						e: 45,
						i: 45,
						u: 45
					}, 0] }, 79],
					d: [{ o: {
						r: { s: { t: 4 } },
						v: 8
					} }, 99],
					e: [{
						a: [{
							k: { t: 5 },
							m: 246
						}, 36],
						c: [{
							h: { t: 79 },
							o: 30
						}, 36],
						d: {
							i: { t: 7 },
							u: 39
						},
						e: [{
							d: { s: { t: { e: { ".": 2 } } } },
							g: 6,
							k: [{ l: 24 }, 30],
							m: 71,
							n: [{ h: { e: 45 } }, 235],
							r: [{ i: { n: 1 } }, 36],
							t: 6,
							u: 79
						}, 12],
						f: [{
							f: 45,
							l: 36
						}, 0],
						h: 36,
						i: {
							e: { r: 79 },
							g: 30,
							l: { o: 6 },
							n: [{ d: 45 }, 0],
							t: [{ j: 1 }, 35],
							w: 44
						},
						k: {
							e: {
								n: {
									e: 35,
									s: 35
								},
								r: 30
							},
							k: 30,
							o: [{ m: 23 }, 36],
							s: 36,
							w: [{ i: 23 }, 5]
						},
						l: [{
							a: {
								n: { t: 1 },
								p: 7
							},
							d: { a: 1 },
							e: {
								c: [{
									o: 35,
									t: 45
								}, 30],
								e: { n: 1 },
								f: 35,
								g: 35,
								i: {
									".": 1,
									e: 1,
									t: 1
								},
								l: 3,
								v: 35,
								x: 178
							},
							f: 8,
							k: 1,
							o: {
								e: 7,
								g: 62,
								o: { g: 1 },
								p: 23,
								r: 13
							},
							s: [{
								e: 30,
								o: 8,
								u: 1
							}, 13],
							u: { u: 23 }
						}, 0],
						m: [{
							b: 38,
							m: 30,
							o: {
								r: 7,
								v: 8
							},
							p: {
								e: { r: 35 },
								o: 35
							}
						}, 0],
						n: [{
							a: {
								c: { h: 6 },
								g: 29,
								k: 5,
								r: { e: 3 },
								u: 7
							},
							e: [{
								d: 8,
								l: 8,
								t: 13
							}, 83],
							h: 36,
							k: 26,
							o: { r: { e: 3 } },
							q: 53,
							s: {
								c: { r: 1 },
								n: 8,
								p: 8,
								u: [{ u: 4 }, 16]
							},
							t: [{
								a: 35,
								e: { n: { ".": 35 } },
								o: 1,
								w: 39
							}, 36],
							u: 35
						}, 0],
						r: [{
							a: {
								a: {
									d: { s: 21 },
									k: 17
								},
								b: 29,
								c: { a: 4 },
								d: [{ e: 13 }, 7],
								f: 17,
								g: 8,
								l: 5,
								n: 7,
								p: 8,
								s: 8
							},
							e: {
								c: 35,
								i: [{ k: 1 }, 7],
								l: 7,
								m: 7,
								n: {
									".": 3,
									k: 17,
									v: 17
								}
							},
							f: {
								".": 213,
								d: 30,
								r: 8,
								t: 213
							},
							i: { n: { ".": 17 } },
							j: 36,
							k: {
								".": 30,
								t: 30,
								w: 29
							},
							m: [{
								".": 35,
								i: 35
							}, 36],
							o: {
								c: 1,
								d: 5,
								f: 5,
								g: 5,
								n: [{ s: 3 }, 35],
								p: { e: 4 },
								r: 13,
								s: 5
							},
							r: {
								e: {
									i: 35,
									u: 35
								},
								o: { r: 35 }
							},
							s: {
								p: { r: 6 },
								t: {
									e: { ".": 1 },
									o: { n: 1 }
								}
							}
						}, 18],
						s: [{
							a: { p: 19 },
							m: 8,
							o: 5,
							t: {
								a: 8,
								e: {
									l: 3,
									n: 1
								},
								o: { p: 4 },
								r: { i: 4 },
								u: 15
							}
						}, 36],
						t: {
							a: 5,
							r: 3
						},
						u: { v: 79 },
						v: [{
							a: { n: 67 },
							e: { r: 13 },
							l: 35,
							r: 36
						}, 0],
						x: [{
							".": 36,
							e: 79,
							p: 30
						}, 38]
					}, 57],
					é: 57,
					è: 5,
					f: 79,
					g: [{
						a: { a: { t: 2 } },
						e: [{
							l: { a: 8 },
							r: 13
						}, 45]
					}, 99],
					h: {
						".": 30,
						a: [{
							a: [{ n: 0 }, 39],
							d: 0,
							k: 39,
							m: 45,
							n: { s: 0 },
							r: 39,
							v: 39
						}, 40],
						e: {
							a: 35,
							b: 39,
							e: { ".": 35 },
							i: 79,
							l: 79,
							n: 80,
							o: 35,
							r: [{
								a: 96,
								e: 79
							}, 95],
							s: 36,
							t: 36
						},
						i: { n: 0 },
						m: 30,
						o: {
							e: 42,
							g: 18,
							k: 39,
							o: [{ f: { d: { i: 2 } } }, 42],
							u: [{
								d: 39,
								s: 35
							}, 41],
							v: 79
						},
						r: 36,
						u: [{
							l: 42,
							m: 30,
							r: 0
						}, 38]
					},
					i: [{
						".": 35,
						a: [{
							b: 3,
							e: 3,
							p: 5
						}, 35],
						b: 35,
						c: {
							a: 35,
							e: 35,
							i: 35,
							u: 35
						},
						d: 19,
						e: {
							".": 35,
							d: 26,
							f: { s: 35 },
							k: {
								n: 8,
								o: { n: 6 }
							},
							n: {
								c: 5,
								s: { t: 4 }
							},
							p: 35,
							s: [{ l: 26 }, 35],
							t: {
								a: 1,
								o: 1,
								w: 1
							},
							u: 22,
							v: { e: { n: 35 } }
						},
						f: {
							e: 5,
							r: 5
						},
						g: {
							a: [{ a: 1 }, 11],
							m: 30,
							u: [{ r: 8 }, 187]
						},
						j: {
							d: 35,
							e: 13,
							k: {
								a: 1,
								l: 6
							},
							n: 35,
							p: 1,
							s: {
								".": 39,
								t: 8
							},
							t: [{
								r: 1,
								w: 1
							}, 32],
							z: 41
						},
						k: {
							o: 5,
							r: 3
						},
						l: [{ s: 30 }, 0],
						m: {
							m: 35,
							o: 35
						},
						n: {
							a: {
								d: 13,
								s: 8
							},
							c: { u: 79 },
							d: 41,
							f: 30,
							g: {
								i: 24,
								s: { a: 13 }
							},
							h: 39,
							i: { t: 7 },
							j: 79,
							k: { o: 39 },
							l: 79,
							q: 39,
							r: 30,
							s: 79,
							u: 5,
							v: 79,
							w: 30
						},
						o: {
							m: 3,
							p: 247
						},
						s: [{
							a: 3,
							j: 19,
							l: 5,
							o: [{ n: 7 }, 5],
							p: 19,
							t: { a: 5 }
						}, 18],
						t: {
							e: 35,
							h: 5,
							r: 52
						},
						v: {
							i: 35,
							o: 7
						}
					}, 36],
					j: [{
						a: [{ a: 45 }, 40],
						e: {
							e: 45,
							k: 45,
							n: 39,
							t: 45,
							u: 30
						},
						o: [{ u: 42 }, 38],
						u: 38
					}, 248],
					k: [{ a: { r: { s: 63 } } }, 99],
					l: [{
						e: {
							".": 45,
							b: 35,
							s: 45
						},
						i: { n: 6 }
					}, 79],
					m: [{
						e: { n: { s: { t: [{ e: 2 }, 13] } } },
						o: { s: 4 }
					}, 79],
					n: [{
						a: { m: { o: 24 } },
						e: {
							r: 6,
							s: 13
						}
					}, 79],
					o: {
						".": 35,
						a: [{
							c: 5,
							r: 5
						}, 12],
						b: { l: 3 },
						c: [{ h: 57 }, 36],
						d: [{ a: 5 }, 36],
						e: [{
							d: 26,
							j: 36,
							k: 1,
							l: {
								a: 249,
								e: 1,
								i: { c: 35 }
							},
							m: { a: { a: { t: 21 } } },
							n: [{ d: { e: 3 } }, 35],
							p: { l: 1 },
							r: [{
								i: 35,
								n: 35
							}, 36],
							s: [{ t: 1 }, 250],
							t: {
								j: 8,
								s: [{
									".": 35,
									e: 35,
									t: { e: { ".": 2 } }
								}, 36]
							},
							v: 36,
							z: 35
						}, 0],
						f: [{
							a: { r: 1 },
							d: 1,
							r: 7,
							t: { h: 8 }
						}, 11],
						g: {
							n: 36,
							r: 35
						},
						i: 36,
						k: {
							a: { n: 7 },
							s: 8
						},
						l: [{
							a: [{ a: 35 }, 5],
							e: [{ t: 35 }, 3],
							f: 39,
							i: [{
								c: 35,
								e: 7
							}, 38],
							k: { s: 4 },
							o: 35,
							p: { r: 15 },
							y: 39
						}, 18],
						m: {
							".": 30,
							a: { a: [{ t: 43 }, 35] },
							l: 39,
							o: 5,
							p: { j: 24 },
							s: 188
						},
						n: {
							".": 35,
							d: 30,
							e: [{
								e: 35,
								n: 178,
								r: 3
							}, 80],
							g: [{ ".": 35 }, 77],
							i: 77,
							n: 106,
							o: 5,
							s: [{ k: 8 }, 35]
						},
						o: {
							m: [{ e: 15 }, 6],
							n: 35
						},
						p: {
							".": 0,
							a: {
								r: { t: 1 },
								s: 8
							},
							e: {
								n: 5,
								t: 5
							},
							i: 5,
							m: 38,
							o: [{ s: 3 }, 7],
							p: 0,
							u: [{ s: 3 }, 7],
							v: { a: 39 }
						},
						r: {
							".": 35,
							a: [{ g: 23 }, 5],
							d: 39,
							e: {
								c: 3,
								n: { s: 35 }
							},
							g: [{ a: 45 }, 41],
							i: [{
								a: 36,
								ë: 7
							}, 0],
							k: 8,
							m: { a: 24 },
							o: [{
								l: { i: 17 },
								m: 5
							}, 13],
							r: 35,
							s: [{ t: { e: { ".": 4 } } }, 36],
							u: 9
						},
						s: [{
							a: 5,
							l: 22,
							p: 52,
							t: { e: 1 }
						}, 147],
						t: {
							a: 35,
							r: 5
						},
						u: {
							d: 44,
							r: [{ e: 24 }, 36]
						},
						v: [{ e: {
							n: {
								a: 4,
								s: 7
							},
							r: { g: 30 }
						} }, 5],
						w: 19
					},
					p: [{
						e: { t: 24 },
						i: { s: 8 }
					}, 101],
					r: [{
						a: {
							".": 36,
							a: { d: 79 },
							c: { é: 35 },
							f: { o: { ".": 35 } },
							g: [{ e: { z: 30 } }, 36],
							i: [{ n: 35 }, 77],
							k: {
								a: 35,
								e: 39,
								t: 36
							},
							n: { s: [{ a: 35 }, 36] },
							p: { ".": 35 },
							u: 35,
							z: 79
						},
						e: {
							".": 77,
							a: 30,
							c: 38,
							d: {
								".": 35,
								a: 30,
								e: { s: 45 },
								u: 30
							},
							f: 36,
							g: 53,
							i: {
								s: 79,
								z: 30
							},
							l: 30,
							s: {
								e: 39,
								u: 39
							},
							t: 46,
							u: 0
						},
						i: {
							b: {
								".": 39,
								u: 35
							},
							c: { o: 35 },
							e: { t: { a: 4 } },
							g: 83,
							j: 38,
							l: 106,
							n: { i: 1 },
							o: 251,
							s: { i: 39 },
							t: {
								".": 39,
								i: 106
							}
						},
						o: {
							d: { y: 35 },
							e: {
								d: 39,
								s: 39
							},
							f: { y: 35 },
							g: 36,
							ï: 0,
							j: 35,
							l: {
								".": 30,
								a: 35,
								o: 35
							},
							m: { m: 35 },
							n: {
								".": 35,
								a: 35,
								d: 45,
								e: 36,
								n: 35,
								o: 35,
								s: 35,
								t: { j: 2 }
							},
							o: {
								d: 39,
								n: 35,
								s: 0
							},
							p: { i: 1 },
							s: 0,
							t: { u: 35 },
							u: [{ t: 53 }, 36],
							v: 1
						},
						u: {
							c: { ".": 35 },
							f: 35,
							g: 30,
							i: {
								".": 35,
								e: 35,
								m: 39,
								t: 28
							},
							k: 39,
							m: 0
						}
					}, 7],
					s: [{
						a: {
							d: 9,
							g: 6,
							m: 22,
							p: 39,
							s: 5
						},
						e: {
							d: 6,
							e: { n: 3 },
							i: [{ n: { d: 3 } }, 54],
							n: {
								e: 64,
								g: 54
							},
							r: { g: [{ e: 3 }, 54] },
							v: 132
						},
						i: {
							j: 18,
							n: {
								k: 54,
								t: 5
							}
						},
						j: [{
							a: 5,
							e: { n: 39 },
							i: 36
						}, 11],
						l: [{
							a: {
								a: 7,
								c: 39,
								g: { ".": 45 },
								m: 5
							},
							e: 51,
							i: { b: 45 },
							o: { e: 45 },
							u: 48
						}, 42],
						m: {
							e: 11,
							o: { e: 7 }
						},
						n: {
							e: { u: 5 },
							o: [{
								r: 3,
								t: 3
							}, 7],
							u: 5
						},
						o: {
							b: 5,
							l: [{ i: 5 }, 12],
							m: 5,
							n: 22,
							p: { p: 7 },
							r: 49,
							v: 22
						},
						p: {
							a: {
								d: 5,
								n: 39
							},
							e: {
								c: 45,
								t: 54
							},
							i: [{ l: 54 }, 39],
							o: {
								e: 39,
								o: 39,
								r: 67,
								t: 5
							},
							r: {
								o: 0,
								u: 7
							}
						},
						q: 3,
						s: 3,
						t: {
							a: [{
								a: { k: 0 },
								n: {
									k: 64,
									t: 3
								},
								r: 0,
								s: 0
							}, 39],
							e: [{
								d: 45,
								e: 45,
								k: { o: 3 },
								l: {
									l: 45,
									s: 45
								},
								m: 45,
								r: {
									".": 45,
									r: 0,
									s: 45
								},
								s: { ".": 67 },
								u: 45
							}, 39],
							h: 5,
							i: [{
								j: [{ g: 45 }, 39],
								l: 45,
								n: 3
							}, 119],
							j: 20,
							o: [{
								e: { p: 3 },
								n: { g: 3 },
								r: { e: 0 }
							}, 42],
							r: {
								a: { d: 3 },
								e: { i: 3 },
								i: 39,
								o: { e: 3 }
							},
							y: 3
						},
						u: [{
							r: 5,
							s: 5,
							u: 5
						}, 117],
						y: 42
					}, 30],
					t: [{
						a: 67,
						e: [{
							l: { o: {
								e: 1,
								p: 26
							} },
							n: [{ t: { j: 37 } }, 12],
							r: { i: 1 }
						}, 45],
						l: { e: { t: 45 } },
						o: {
							o: { g: 5 },
							p: 83
						},
						r: 67,
						u: {
							m: 45,
							u: 5
						}
					}, 79],
					u: {
						a: 36,
						b: 36,
						c: { h: 36 },
						e: [{ u: 35 }, 148],
						é: { s: 5 },
						i: {
							g: 36,
							n: 35,
							p: 30,
							t: [{ j: 13 }, 38]
						},
						k: [{ i: 23 }, 30],
						l: { p: { i: 1 } },
						m: 0,
						n: {
							e: 35,
							n: 35
						},
						o: 22,
						r: {
							b: 35,
							i: 5
						},
						s: 252,
						t: { j: 8 },
						u: { r: { s: { l: { a: 2 } } } },
						w: { a: 5 }
					},
					v: [{
						a: { a: { t: 2 } },
						e: 39
					}, 30],
					w: [{ i: {
						j: { f: 77 },
						n: 18
					} }, 41],
					y: [{
						p: 36,
						s: 6
					}, 136],
					z: [{
						a: 39,
						i: 39,
						w: 45
					}, 30]
				},
				u: {
					a: [{
						c: 39,
						n: [{ e: 3 }, 39],
						p: 5,
						r: {
							".": 45,
							t: 1
						},
						s: { a: 5 },
						t: 6
					}, 42],
					b: [{
						a: { c: 5 },
						e: {
							l: { i: 6 },
							m: 3
						},
						i: 45,
						o: [{ r: 3 }, 39]
					}, 158],
					c: [{
						h: {
							e: 42,
							t: { s: { l: 4 } }
						},
						k: { i: 7 },
						l: { e: 15 },
						t: {
							a: 23,
							i: { n: 7 }
						}
					}, 30],
					d: [{
						a: [{
							".": 45,
							m: 3
						}, 12],
						e: {
							i: 5,
							s: { s: 5 },
							z: [{ e: 5 }, 117]
						},
						i: { o: [{
							l: { o: { g: { e: 1 } } },
							m: 8
						}, 6] },
						o: {
							e: 83,
							n: { d: 5 },
							o: 5,
							v: 5
						},
						r: 126,
						s: {
							l: { o: 1 },
							m: [{
								a: 1,
								e: 5,
								i: 5
							}, 6],
							t: [{
								a: [{ k: 1 }, 7],
								i: 7
							}, 22]
						},
						w: 22
					}, 42],
					e: {
						c: [{ o: 11 }, 39],
						e: 163,
						f: 39,
						i: 39,
						l: 42,
						n: { e: 0 },
						r: [{ i: { l: 8 } }, 42],
						s: { t: 5 },
						u: [{ l: 45 }, 42],
						z: 39
					},
					è: 39,
					f: {
						a: { n: 54 },
						l: 42,
						r: 119,
						s: 11
					},
					g: {
						a: 45,
						d: {
							a: 253,
							e: { r: 7 },
							o: 11,
							r: 7
						},
						e: { l: { o: 14 } },
						i: { j: 5 },
						l: 22,
						o: [{ r: 5 }, 18],
						r: 94,
						s: {
							c: { e: 3 },
							e: { c: 7 },
							p: [{ a: 1 }, 6],
							t: [{ r: { a: 1 } }, 49]
						}
					},
					h: 42,
					i: [{
						a: { c: 3 },
						d: {
							a: 27,
							o: 68,
							s: [{
								p: [{ r: { e: 1 } }, 8],
								t: { e: { ".": 1 } }
							}, 6],
							u: 8
						},
						e: [{ n: { t: 13 } }, 5],
						f: {
							a: 11,
							l: 10,
							r: 1,
							u: 11
						},
						g: [{
							a: { a: 17 },
							l: 10,
							o: 27,
							r: 23,
							u: 7
						}, 30],
						k: [{
							a: 27,
							l: 23,
							o: 11,
							u: 11
						}, 30],
						l: {
							a: [{ a: 1 }, 11],
							e: { m: 23 },
							m: 1,
							o: {
								g: 23,
								o: 7,
								v: 8
							}
						},
						m: [{ a: [{ g: 5 }, 27] }, 30],
						n: {
							a: 25,
							g: 1,
							o: [{
								g: 1,
								r: 8
							}, 11],
							s: { l: { o: 14 } },
							t: { o: 1 }
						},
						p: {
							l: 27,
							o: 62,
							r: 27
						},
						s: [{
							a: 27,
							c: 1,
							l: [{ u: 3 }, 7],
							p: 1,
							t: 7
						}, 30],
						t: {
							a: [{
								a: 1,
								l: 1,
								r: 3
							}, 62],
							g: 57,
							j: 10,
							l: 36,
							o: 68,
							r: 243,
							s: {
								l: 8,
								n: 8,
								p: 1,
								t: { e: { ".": 4 } }
							},
							w: 36,
							z: 36
						},
						v: 5
					}, 18],
					j: 79,
					k: [{
						a: {
							l: 51,
							s: 5
						},
						k: { e: { r: { s: 43 } } },
						l: [{ a: { s: 39 } }, 51],
						n: 51,
						o: [{
							c: 39,
							p: [{ l: 23 }, 12]
						}, 51],
						r: 54,
						s: {
							m: 9,
							p: {
								a: 5,
								l: 5
							},
							t: { i: 7 }
						},
						w: 22
					}, 38],
					l: {
						a: [{
							c: 5,
							m: 13,
							p: 6
						}, 42],
						d: {
							a: 23,
							e: { r: { k: 1 } },
							o: { p: 3 },
							u: 23
						},
						e: [{ s: { p: 1 } }, 42],
						f: {
							l: 5,
							o: 3,
							r: 5
						},
						i: { n: {
							".": 5,
							g: 45,
							n: 5
						} },
						k: {
							a: 9,
							e: 3,
							l: 27
						},
						o: [{
							p: 9,
							s: 39
						}, 42],
						p: {
							a: [{ c: 8 }, 11],
							i: 7,
							l: 27,
							o: 11,
							r: 23
						},
						s: {
							a: 5,
							o: 5,
							p: 27,
							t: { e: {
								".": 1,
								l: 1
							} }
						},
						u: 39
					},
					m: {
						a: {
							f: 5,
							r: 5
						},
						d: { a: 36 },
						e: [{
							e: 13,
							s: [{ t: 8 }, 13]
						}, 38],
						o: {
							m: 5,
							p: 5
						},
						s: {
							o: 5,
							t: 5
						},
						u: { i: 51 }
					},
					n: {
						a: { c: 5 },
						c: [{ h: { r: 15 } }, 11],
						d: {
							r: { a: 7 },
							s: [{ t: {
								a: 4,
								e: 1
							} }, 6]
						},
						e: { t: 6 },
						g: 5,
						i: { v: 57 },
						k: { r: 23 },
						o: [{
							g: 8,
							p: 56
						}, 7],
						s: { t: {
							a: 15,
							e: { ".": 7 },
							o: 15,
							r: 207,
							u: { i: 4 }
						} },
						t: {
							a: { g: 7 },
							e: { e: { n: 1 } },
							j: 11,
							o: 174,
							s: { m: 29 },
							u: 23
						}
					},
					o: {
						l: 39,
						n: 39,
						o: 39,
						r: [{ u: 5 }, 42],
						s: 39,
						t: { a: 15 }
					},
					p: [{
						a: 42,
						e: [{
							k: 8,
							r: {
								o: 6,
								s: { t: 4 }
							}
						}, 42],
						h: 39,
						i: 39,
						l: [{ e: { i: 54 } }, 42],
						o: [{
							l: 39,
							m: 5,
							p: 5
						}, 42],
						r: 42,
						t: { r: 7 }
					}, 30],
					r: {
						a: [{
							a: { n: 5 },
							c: 22,
							d: {
								a: 5,
								v: 5
							},
							r: 59,
							s: 15,
							z: 132
						}, 42],
						d: { o: 6 },
						e: [{
							c: { h: 5 },
							e: {
								n: 5,
								s: 4
							},
							l: { u: [{ r: 2 }, 1] },
							m: [{ b: 5 }, 0],
							n: 6,
							s: [{
								s: 5,
								t: 8
							}, 39],
							t: { a: 5 }
						}, 122],
						f: [{ a: 11 }, 30],
						g: { i: 5 },
						i: [{
							g: { l: 6 },
							j: { z: 5 },
							n: {
								d: 5,
								t: 5
							}
						}, 42],
						k: [{
							e: { n: { s: 2 } },
							i: { e: 7 },
							l: 19,
							s: { t: 14 }
						}, 30],
						o: [{
							p: { b: 3 },
							r: 5,
							s: 1
						}, 42],
						p: { r: 3 },
						s: {
							e: {
								r: { v: 7 },
								v: 23
							},
							f: { e: 19 },
							l: [{
								a: { a: 1 },
								i: 1
							}, 11],
							m: 17,
							n: 11,
							p: [{
								a: 1,
								e: { l: 3 },
								o: { r: 3 }
							}, 7],
							t: {
								a: { k: { e: 1 } },
								h: 1,
								i: [{ k: 1 }, 7]
							}
						},
						t: {
							a: 5,
							r: { o: [{ e: 3 }, 7] }
						},
						u: [{ i: 5 }, 39],
						v: 30,
						y: 119
					},
					s: {
						a: {
							a: 30,
							d: 5,
							m: 9,
							p: 22
						},
						c: [{ r: 200 }, 0],
						e: { t: { j: 1 } },
						i: { e: 45 },
						j: 0,
						l: 64,
						m: 0,
						n: 88,
						o: [{
							ï: 5,
							s: 5
						}, 12],
						p: [{
							i: 3,
							u: 3
						}, 51],
						t: {
							a: [{
								g: 3,
								l: 8
							}, 7],
							e: [{ i: 23 }, 51],
							i: 0,
							o: { o: 8 },
							r: {
								a: { ".": 3 },
								e: { ".": 3 },
								o: 3,
								u: 3
							},
							u: [{
								r: 8,
								u: 8
							}, 13]
						}
					},
					t: {
						a: [{
							a: {
								n: 5,
								r: 2
							},
							c: 22,
							f: 5,
							n: 39,
							s: 29
						}, 42],
						c: 3,
						e: {
							e: { s: 54 },
							k: [{ s: 5 }, 0],
							m: [{ m: 3 }, 5],
							r: { a: { n: 4 } },
							x: 5
						},
						h: [{ o: 5 }, 11],
						j: 18,
						o: [{
							f: 1,
							o: { g: 5 },
							p: {
								e: 8,
								l: 13,
								o: 1,
								r: 13
							},
							s: 1
						}, 42],
						s: {
							a: { a: 5 },
							c: 9,
							e: { n: { g: 1 } },
							m: 12,
							n: 22,
							p: [{
								a: 7,
								o: 7
							}, 5],
							t: [{
								a: { k: 1 },
								e: {
									".": 7,
									n: 3
								},
								r: 5
							}, 11],
							u: 3
						},
						t: 6,
						u: 42,
						w: 3
					},
					u: [{
						r: {
							a: 29,
							e: 29,
							i: 1,
							k: 8,
							o: 34,
							s: { t: {
								e: 1,
								i: 1
							} }
						},
						t: [{
							a: 8,
							r: 8
						}, 30]
					}, 31],
					v: { e: {
						l: { s: 13 },
						n: { a: 1 }
					} },
					w: {
						a: [{
							g: 39,
							r: [{ t: 3 }, 5]
						}, 22],
						e: [{
							c: 5,
							d: 1,
							e: { n: 5 },
							i: 51,
							n: { e: { n: 6 } },
							s: 13
						}, 42],
						i: [{
							j: [{ z: 3 }, 51],
							n: {
								d: 0,
								g: 39,
								s: 0,
								z: 5
							}
						}, 42],
						o: [{
							e: 39,
							g: { e: 6 }
						}, 22],
						r: 22,
						u: 5
					},
					x: { a: 8 },
					y: { a: 39 },
					z: [{
						e: { t: 29 },
						i: { e: 83 }
					}, 30]
				},
				û: { t: { s: 19 } },
				ü: [{
					b: 0,
					n: 42,
					r: { i: 39 },
					s: { l: 5 }
				}, 57],
				v: [{
					".": 38,
					a: {
						a: { r: { t: {
							a: 13,
							r: 2
						} } },
						d: { e: 5 },
						g: 19,
						k: {
							i: 11,
							l: 7,
							o: 11
						},
						l: {
							a: 27,
							m: 1,
							o: [{ e: 7 }, 5],
							s: {
								i: 1,
								p: 14,
								t: { e: { k: 4 } }
							},
							u: 4
						},
						n: [{
							a: { c: 8 },
							d: 13,
							g: {
								a: 15,
								r: 6
							},
							o: [{ c: 7 }, 5]
						}, 11],
						p: 22,
						r: { e: 5 },
						s: {
							e: 3,
							o: 19,
							t: { r: 15 },
							u: 5
						},
						t: {
							e: 5,
							h: 27,
							j: 1
						},
						z: 5
					},
					b: 0,
					c: 79,
					e: [{
						".": 36,
						b: 35,
						e: {
							l: [{ e: 4 }, 6],
							p: 29,
							s: 13
						},
						g: { h: 19 },
						i: {
							s: 29,
							t: { j: 1 }
						},
						k: 36,
						l: [{
							a: { g: 62 },
							d: { o: 24 },
							e: 5,
							k: 8
						}, 35],
						m: [{ a: 6 }, 35],
						n: {
							a: [{ r: { e: 3 } }, 7],
							d: 35,
							k: 1,
							o: 27,
							r: 38,
							s: {
								e: 24,
								l: [{
									a: { n: 4 },
									o: 4
								}, 6],
								p: 6,
								t: {
									a: {
										a: { k: 4 },
										k: { e: 4 }
									},
									e: { k: 4 }
								},
								u: 103
							}
						},
						r: [{
							a: [{
								a: { s: 1 },
								d: 7,
								g: 13,
								n: { d: 7 }
							}, 10],
							d: { o: 1 },
							e: {
								c: 5,
								d: 8,
								g: 5,
								i: [{ s: 1 }, 5],
								n: {
									".": 3,
									d: 3
								},
								t: 29
							},
							i: {
								j: {
									d: 1,
									l: 1,
									s: 1
								},
								n: { g: 3 }
							},
							k: 26,
							o: [{
								m: 5,
								v: 4
							}, 8],
							p: 1,
							s: {
								p: { e: 1 },
								t: {
									a: 1,
									o: 1
								}
							},
							t: { w: 1 },
							u: 10,
							y: 5
						}, 11],
						s: [{ t: { i: 1 } }, 27],
						t: {
							j: 11,
							o: [{
								g: 8,
								o: 8,
								r: 5
							}, 65],
							r: [{ o: { e: 6 } }, 27],
							s: { t: { e: 1 } }
						},
						z: 178
					}, 0],
					i: [{
						c: { e: { p: { a: 30 } } },
						d: { s: { t: 1 } },
						e: {
							r: { a: 24 },
							s: [{ n: 4 }, 24],
							t: { j: 6 },
							u: 5
						},
						j: { f: 4 },
						k: { s: 6 },
						l: { t: { j: 24 } },
						n: { g: [{ s: 63 }, 13] },
						o: [{ m: 3 }, 5],
						s: {
							a: { n: 23 },
							o: [{ t: 1 }, 22],
							p: 1,
							t: [{ r: 1 }, 7]
						},
						t: { r: 22 }
					}, 36],
					j: [{ e: [{ t: 71 }, 6] }, 39],
					l: [{
						a: { r: 39 },
						e: { i: { s: 87 } },
						i: { e: { s: 37 } },
						o: {
							t: { s: 4 },
							v: 39
						}
					}, 36],
					o: {
						".": 35,
						e: [{ t: {
							a: 24,
							r: 24,
							s: { p: 4 }
						} }, 36],
						g: [{ e: 13 }, 36],
						i: 36,
						l: {
							e: 11,
							g: {
								a: 24,
								r: { a: 6 }
							},
							i: [{ j: 8 }, 11],
							p: 1
						},
						n: { d: {
							e: { t: 6 },
							u: 4
						} },
						o: [{
							d: 1,
							i: { t: 4 },
							r: { n: [{ a: 4 }, 16] }
						}, 36],
						r: {
							a: 5,
							m: { a: 15 },
							s: { t: { e: {
								".": 4,
								n: 1
							} } }
						},
						s: 8,
						t: [{ j: 8 }, 36],
						u: [{ s: 4 }, 36]
					},
					r: [{
						e: { i: 4 },
						i: {
							e: { s: 13 },
							j: {
								k: 28,
								s: [{ t: { e: 4 } }, 16]
							}
						}
					}, 183],
					t: 39,
					u: {
						e: { s: 13 },
						l: [{ p: 1 }, 11],
						u: { r: { s: 4 } }
					},
					y: 5
				}, 95],
				w: {
					".": 38,
					a: {
						a: {
							d: 15,
							r: [{
								e: 4,
								s: { t: { e: 4 } }
							}, 18]
						},
						b: [{
							a: 11,
							l: 3
						}, 23],
						d: [{ r: 5 }, 18],
						g: 0,
						l: { a: [{ n: 5 }, 11] },
						m: 30,
						n: {
							d: { r: 14 },
							g: {
								r: 6,
								s: { l: 4 }
							},
							o: 68,
							s: 29
						},
						p: 36,
						r: [{
							c: 45,
							d: 35,
							s: { t: [{ e: 4 }, 6] },
							t: {
								j: 15,
								o: 6
							}
						}, 0],
						s: {
							i: 11,
							l: 17,
							p: 17,
							t: { r: 1 }
						},
						t: {
							e: 57,
							j: 1,
							r: 5
						},
						y: 36
					},
					b: 38,
					c: 42,
					d: [{ o: { o: [{ m: 5 }, 0] } }, 40],
					e: {
						a: 11,
						c: 98,
						d: [{
							e: 13,
							i: 27,
							r: 23
						}, 36],
						e: {
							k: {
								i: 6,
								r: 24
							},
							l: { o: 8 },
							s: { t: [{ e: 1 }, 29] }
						},
						g: [{
							a: 25,
							e: { r: { v: 7 } },
							l: 8,
							o: 27,
							r: 17
						}, 36],
						i: {
							s: 8,
							t: { j: 1 }
						},
						k: { r: 23 },
						l: {
							e: [{ m: 30 }, 253],
							i: 5,
							o: 11,
							s: 8
						},
						m: [{
							a: 8,
							e: 5
						}, 11],
						n: [{
							a: [{ d: 8 }, 13],
							e: [{
								m: 7,
								n: {
									".": 3,
									k: 1
								}
							}, 115],
							i: 5,
							k: { a: 24 },
							o: 8,
							t: { o: 1 }
						}, 11],
						r: {
							f: 12,
							g: 30,
							k: {
								a: 6,
								l: 14,
								n: 6,
								o: 24,
								r: [{ u: 4 }, 24],
								u: 103,
								w: 24
							},
							p: {
								a: 24,
								l: 24,
								r: 6
							},
							s: [{ t: { e: 1 } }, 6]
						},
						s: [{
							p: { o: 5 },
							t: { o: 14 }
						}, 27],
						t: {
							".": 36,
							h: 11,
							j: 27,
							s: { t: 6 },
							u: 27
						},
						x: 38,
						z: { e: { n: { s: 254 } } }
					},
					f: 40,
					g: 42,
					h: 42,
					i: {
						e: {
							l: { a: 6 },
							t: 6
						},
						j: [{
							d: 36,
							k: { a: 6 },
							s: [{
								l: 15,
								p: 15,
								t: { a: 4 }
							}, 6]
						}, 0],
						k: 7,
						l: 36,
						n: {
							d: {
								a: 15,
								r: 24
							},
							g: 0,
							r: 38,
							s: [{ t: {
								a: { a: 2 },
								r: 2
							} }, 12]
						},
						t: {
							h: 23,
							j: 8,
							o: 82,
							r: 8
						}
					},
					j: 42,
					k: 40,
					l: 40,
					m: 41,
					n: [{
						a: { c: 5 },
						e: 39,
						i: 39,
						o: 39
					}, 38],
					o: {
						b: 39,
						e: [{ s: [{ t: { a: 2 } }, 15] }, 18],
						l: [{
							a: 8,
							f: { s: 37 }
						}, 7],
						o: {
							n: { s: { f: 4 } },
							r: { d: { r: 37 } }
						},
						r: { g: { e: 24 } }
					},
					p: 42,
					r: { e: { n: { s: { t: [{ e: { ".": 2 } }, 13] } } } },
					s: [{
						a: 9,
						c: 39,
						l: [{ e: 51 }, 42],
						o: { m: 39 },
						p: [{
							l: 11,
							r: [{ a: 45 }, 0]
						}, 39],
						t: [{ i: { j: 0 } }, 119]
					}, 38],
					t: [{
						e: { s: 15 },
						j: { e: { s: { p: 4 } } },
						o: 42,
						r: 42
					}, 38],
					u: 11,
					v: { a: 12 },
					w: 42
				},
				x: {
					a: {
						f: 6,
						g: 5,
						m: { e: { n: { t: 2 } } },
						n: [{ t: 1 }, 8]
					},
					c: 42,
					e: [{
						n: { d: 6 },
						r: { o: 5 }
					}, 0],
					f: 42,
					h: 42,
					i: {
						e: { t: 6 },
						g: 5,
						o: 3,
						s: { t: {
							a: 5,
							o: 5
						} },
						t: { i: 23 }
					},
					l: 39,
					m: 42,
					o: {
						n: { o: 5 },
						p: 0,
						s: 19
					},
					p: [{ r: { e: [{ s: 2 }, 83] } }, 42],
					r: 39,
					s: {
						o: 39,
						p: 39
					},
					t: [{
						a: { k: 18 },
						i: { e: 83 }
					}, 42],
					w: 39,
					y: 5
				},
				y: {
					a: [{
						s: [{ p: 17 }, 19],
						t: 39
					}, 42],
					b: {
						a: { l: 46 },
						e: { r: { t: 143 } }
					},
					c: [{
						h: { o: 15 },
						o: 39
					}, 42],
					d: [{
						i: { a: 8 },
						r: [{ o: 15 }, 45]
					}, 119],
					e: [{ s: 8 }, 42],
					é: { s: 39 },
					è: 39,
					f: 42,
					g: [{ u: 12 }, 42],
					h: 42,
					i: [{
						n: 0,
						s: 45
					}, 42],
					k: { s: { g: { e: 16 } } },
					l: {
						a: [{ l: 5 }, 39],
						e: [{ t: 54 }, 39],
						o: [{ l: 8 }, 39]
					},
					m: {
						f: { l: 155 },
						p: { a: 3 }
					},
					n: {
						a: 39,
						e: { r: 5 },
						o: 39,
						t: 22
					},
					o: [{
						n: 39,
						s: 39,
						t: 5
					}, 42],
					p: [{
						h: 48,
						o: [{ t: 13 }, 8],
						s: [{ i: 3 }, 5]
					}, 42],
					r: [{
						e: 48,
						i: 45
					}, 42],
					s: [{
						a: 119,
						c: 48,
						e: [{ t: 1 }, 67],
						f: 48,
						h: 48,
						i: 7,
						o: 48,
						p: [{ l: 3 }, 48],
						t: {
							a: 7,
							r: 3
						},
						y: 39
					}, 5],
					t: [{
						h: { u: 5 },
						o: [{
							f: 18,
							p: 13
						}, 8]
					}, 42],
					u: {
						a: 3,
						i: 39,
						r: 50
					},
					v: { a: { r: { i: 2 } } },
					w: 119
				},
				z: [{
					".": 30,
					a: {
						a: { r: { t: 4 } },
						f: 9,
						g: { s: { t: 13 } },
						k: {
							a: 27,
							r: 8
						},
						n: {
							d: [{
								a: 28,
								i: 8,
								r: 6
							}, 12],
							g: { s: 15 }
						},
						p: { o: 5 },
						s: 19
					},
					b: 30,
					c: 30,
					d: 30,
					e: [{
						e: {
							k: 8,
							l: { d: 4 },
							r: {
								o: [{ v: 2 }, 29],
								s: 4
							},
							s: 29
						},
						g: {
							e: 3,
							s: { l: 6 }
						},
						i: { s: { p: 8 } },
						k: 3,
						l: {
							d: { r: 1 },
							e: { m: 5 },
							f: 153,
							s: { o: 6 }
						},
						n: {
							d: { a: 24 },
							i: { n: 7 },
							k: 1,
							o: [{
								g: 6,
								n: 5
							}, 29]
						},
						r: {
							a: 23,
							o: 5,
							s: [{ e: 14 }, 12]
						},
						s: [{
							c: { h: 3 },
							e: 1,
							l: 1,
							t: { e: 3 }
						}, 23],
						t: {
							a: 27,
							h: 27,
							i: 7,
							j: 27,
							r: 27
						},
						v: { e: [{ n: 63 }, 83] }
					}, 0],
					f: 30,
					g: 30,
					h: 44,
					i: [{
						e: {
							k: {
								l: 15,
								o: 24,
								w: 15
							},
							l: { s: 13 },
							s: { l: 1 }
						},
						f: 36,
						g: { a: 155 },
						j: {
							k: { l: 1 },
							p: { o: 8 },
							s: 26
						},
						k: { w: 12 },
						n: {
							a: 62,
							g: { s: 63 },
							k: { l: 24 },
							s: [{ t: [{
								a: 4,
								r: 1
							}, 15] }, 6]
						},
						o: 217,
						p: { i: 15 },
						t: [{
							e: 8,
							j: 8,
							u: 29
						}, 7]
					}, 18],
					k: 79,
					l: 79,
					m: 30,
					o: {
						d: { i: 4 },
						e: { t: {
							j: 15,
							s: { t: { e: 4 } }
						} },
						f: 9,
						i: [{ e: 3 }, 6],
						l: { a: 5 },
						m: { e: 13 },
						n: {
							a: 11,
							s: { f: 8 },
							t: { a: 1 }
						},
						o: { i: { t: { j: 4 } } },
						p: 22,
						r: { g: {
							a: 24,
							l: 6,
							r: 6
						} },
						t: [{
							h: 8,
							r: 5
						}, 11],
						v: 5
					},
					p: 79,
					r: 79,
					s: 38,
					t: 53,
					u: {
						i: { d: {
							i: 24,
							r: 6
						} },
						s: 8
					},
					v: 38,
					w: [{ e: { t: { s: { t: { e: { ".": 2 } } } } } }, 0],
					y: 35,
					z: [{
						i: { n: 5 },
						o: { r: 5 },
						w: 64
					}, 44]
				}, 57]
			},
			{
				aandachtstrekker: [
					3,
					10,
					15
				],
				aandachtstrekkers: [
					3,
					10,
					15
				],
				achtender: [4, 7],
				achtenders: [4, 7],
				achtendertig: [
					4,
					7,
					11
				],
				achtendertigste: [
					4,
					7,
					11,
					15
				],
				beheerstaken: [
					2,
					8,
					11
				],
				beschermengel: [
					2,
					9,
					12
				],
				beschermengelen: [
					2,
					9,
					12,
					15
				],
				bestuurslagen: [
					2,
					9,
					12
				],
				bestuurstaken: [
					2,
					9,
					12
				],
				bijstandstrekker: [
					3,
					10,
					15
				],
				bijstandstrekkers: [
					3,
					10,
					15
				],
				buitenantenne: [
					3,
					7,
					10,
					14
				],
				buitenantennes: [
					3,
					7,
					10,
					14
				],
				donderaal: [3, 7],
				handelstaal: [3, 8],
				herenen: [3, 5],
				kettingsteken: [
					3,
					8,
					12
				],
				landstaal: [5],
				meestal: [5],
				ministersportefeuille: [
					2,
					6,
					11,
					15,
					18,
					24
				],
				ministersportefeuilles: [
					2,
					6,
					11,
					15,
					18,
					24
				],
				onthoofdingen: [
					3,
					8,
					12
				],
				palingsteken: [
					2,
					7,
					11
				],
				rechtstaal: [6],
				schilderstalent: [
					5,
					10,
					13
				],
				souveniertje: [3, 6],
				souveniertjes: [3, 6],
				spiegelei: [4, 8],
				verengelste: [
					3,
					6,
					11
				],
				verhollandste: [
					3,
					7,
					13
				],
				verinlandste: [
					3,
					6,
					12
				],
				verkindste: [3, 9],
				vernederlandste: [
					3,
					6,
					10,
					16
				],
				verrechtste: [3, 10],
				versteedste: [3, 10],
				walste: [4],
				waterstaatsingenieur: [
					2,
					6,
					13,
					16,
					19,
					22
				],
				waterstaatsingenieurs: [
					2,
					6,
					13,
					16,
					19,
					22
				]
			}
		]);
	})
};
