export const id = 7961;
export const ids = [7961];
export const modules = {
	47961: ((module, __unused_webpack_exports, __webpack_require__) => {
		module.exports = __webpack_require__(17599)(__webpack_require__(74376));
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
	74376: (function(module) {
		(function(root, exports) {
			if (typeof define === "function" && define.amd) {
				define([], function() {
					return exports;
				});
			} else if (true && module.exports) {
				module.exports = exports;
			} else {
				root.hyphenationPatternsEnUs = exports;
			}
		})(this, [
			[
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
					5
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
					0,
					2
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
					0,
					0,
					0,
					5
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
					1
				],
				[
					0,
					0,
					0,
					5,
					5
				],
				[
					0,
					0,
					0,
					0,
					4
				],
				[4],
				[0, 5],
				[
					0,
					0,
					5,
					5
				],
				[0, 4],
				[4, 2],
				[0, 3],
				[0, 2],
				[2],
				[
					4,
					0,
					4
				],
				[3],
				[
					0,
					4,
					4
				],
				[0, 1],
				[
					0,
					5,
					0,
					5
				],
				[5, 5],
				[5],
				[
					0,
					4,
					5
				],
				[
					0,
					4,
					1
				],
				[
					0,
					0,
					3,
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
				[2, 2],
				[
					0,
					0,
					5,
					0,
					4
				],
				[
					5,
					5,
					0,
					4
				],
				[
					0,
					0,
					4,
					2
				],
				[1],
				[2, 1],
				[4, 1],
				[
					4,
					0,
					2
				],
				[
					4,
					0,
					5
				],
				[
					4,
					0,
					0,
					4
				],
				[4, 3],
				[2, 3],
				[
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
					3
				],
				[
					3,
					0,
					0,
					5
				],
				[
					0,
					2,
					2
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
					0,
					0,
					0,
					3
				],
				[
					2,
					5,
					2
				],
				[4, 5],
				[2, 5],
				[
					2,
					0,
					0,
					4
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
					1
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
					2,
					5
				],
				[
					1,
					4,
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
					5,
					4
				],
				[3, 4],
				[1, 2],
				[
					2,
					3,
					4
				],
				[
					0,
					0,
					2,
					2
				],
				[
					0,
					1,
					4
				],
				[
					0,
					3,
					0,
					4
				],
				[
					0,
					1,
					2
				],
				[
					1,
					4,
					3
				],
				[
					5,
					0,
					3
				],
				[
					0,
					4,
					0,
					3
				],
				[
					1,
					0,
					1
				],
				[
					0,
					5,
					2
				],
				[
					4,
					1,
					4
				],
				[
					2,
					1,
					2
				],
				[
					0,
					1,
					1
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
					2
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
					2,
					4
				],
				[
					0,
					5,
					0,
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
					0,
					1,
					0,
					2
				],
				[
					0,
					4,
					0,
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
					1,
					0,
					0,
					4
				],
				[
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
					0,
					0,
					4,
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
					0,
					0,
					0,
					2,
					5
				],
				[
					0,
					1,
					0,
					3
				],
				[
					0,
					4,
					2
				],
				[
					0,
					2,
					0,
					5
				],
				[
					4,
					1,
					2
				],
				[
					1,
					0,
					4
				],
				[5, 4],
				[
					3,
					4,
					4
				],
				[
					4,
					3,
					3
				],
				[
					5,
					0,
					0,
					5
				],
				[
					2,
					5,
					3
				],
				[
					0,
					5,
					5
				],
				[
					0,
					4,
					0,
					2
				],
				[
					3,
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
					2,
					0,
					4
				],
				[
					5,
					0,
					5
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
					4,
					0,
					0,
					4
				],
				[
					5,
					5,
					2
				],
				[
					2,
					0,
					1
				],
				[
					4,
					0,
					0,
					5
				],
				[
					0,
					2,
					5,
					5
				],
				[5, 2],
				[
					4,
					4,
					4
				],
				[1, 4],
				[4, 4],
				[
					0,
					2,
					0,
					0,
					4
				],
				[
					0,
					3,
					3
				],
				[
					0,
					5,
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
					1,
					3
				],
				[
					0,
					0,
					2,
					1
				],
				[
					0,
					4,
					0,
					5
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
					5,
					4
				],
				[
					5,
					0,
					0,
					5,
					5
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
					0,
					1
				],
				[
					3,
					0,
					4
				],
				[
					0,
					2,
					0,
					4
				],
				[1, 1],
				[
					3,
					0,
					1
				],
				[
					2,
					3,
					2
				],
				[
					1,
					2,
					2
				],
				[
					0,
					0,
					3,
					0,
					5
				],
				[
					5,
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
					1,
					0,
					4
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
					0,
					4,
					5
				],
				[
					5,
					0,
					0,
					0,
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
					3,
					3
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
					2,
					0,
					2
				],
				[
					5,
					0,
					0,
					3
				],
				[
					2,
					0,
					2
				],
				[
					0,
					4,
					0,
					1
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
					2,
					1,
					4
				],
				[
					1,
					0,
					2
				],
				[
					0,
					3,
					2
				],
				[
					0,
					0,
					0,
					1,
					6,
					1
				],
				[
					0,
					0,
					4,
					1,
					0,
					1
				],
				[
					0,
					0,
					5,
					0,
					1
				],
				[
					0,
					0,
					3,
					0,
					1
				],
				[
					0,
					0,
					3,
					6
				],
				[
					0,
					0,
					5,
					2
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
					6,
					1,
					0,
					1
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
					0,
					1
				],
				[
					0,
					0,
					0,
					5,
					2,
					1
				],
				[
					0,
					0,
					1,
					4
				],
				[
					0,
					0,
					6,
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
					5,
					0,
					1
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
					0,
					6,
					0,
					4
				],
				[
					0,
					0,
					0,
					6,
					0,
					1
				],
				[
					0,
					0,
					5,
					0,
					0,
					1
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
					1,
					0,
					3,
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
					0,
					1,
					2
				],
				[
					0,
					0,
					3,
					0,
					0,
					5
				],
				[
					0,
					0,
					0,
					3,
					0,
					1,
					1
				],
				[
					0,
					0,
					6,
					1
				],
				[
					0,
					1,
					3
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
					2
				],
				[
					0,
					0,
					0,
					1,
					0,
					5
				],
				[
					0,
					0,
					2,
					1,
					1
				],
				[
					0,
					0,
					0,
					6,
					2
				],
				[
					0,
					0,
					0,
					5,
					1
				],
				[
					0,
					0,
					0,
					1,
					1,
					2
				],
				[
					0,
					0,
					6,
					0,
					1,
					3
				],
				[
					0,
					0,
					0,
					0,
					1,
					1
				],
				[
					0,
					2,
					0,
					0,
					3,
					0,
					6
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
					5,
					0,
					0,
					0,
					1
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
					2,
					1,
					0,
					2
				],
				[
					3,
					0,
					5
				],
				[
					0,
					0,
					0,
					0,
					1,
					5
				],
				[
					0,
					1,
					0,
					3,
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
					5
				],
				[
					0,
					0,
					1,
					0,
					1,
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
					1,
					6,
					3,
					3,
					0,
					0,
					0,
					1
				],
				[
					0,
					2,
					3,
					4
				],
				[
					0,
					3,
					0,
					0,
					0,
					6
				],
				[
					5,
					0,
					2,
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
					1
				],
				[
					0,
					0,
					0,
					1,
					6
				],
				[
					0,
					0,
					3,
					1
				],
				[
					0,
					2,
					1
				],
				[
					2,
					1,
					4,
					3,
					1
				],
				[
					0,
					0,
					2,
					3,
					0,
					5
				],
				[
					0,
					3,
					5,
					0,
					0,
					1,
					4
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
					0,
					0,
					6,
					3
				],
				[
					0,
					0,
					1,
					0,
					1
				],
				[
					1,
					0,
					6
				],
				[
					1,
					0,
					5
				],
				[
					0,
					0,
					4,
					3,
					5
				],
				[
					0,
					0,
					0,
					6,
					3
				],
				[
					0,
					3,
					0,
					0,
					0,
					6,
					1
				],
				[
					0,
					0,
					0,
					4,
					1
				],
				[
					1,
					0,
					0,
					3,
					0,
					6
				],
				[
					0,
					0,
					3,
					6,
					0,
					2
				],
				[
					0,
					2,
					3
				],
				[
					0,
					5,
					0,
					3
				],
				[
					0,
					0,
					1,
					0,
					0,
					1,
					1
				],
				[
					1,
					0,
					0,
					0,
					3
				],
				[
					1,
					0,
					0,
					5
				],
				[
					3,
					0,
					0,
					1,
					1
				],
				[
					0,
					0,
					0,
					3,
					1
				],
				[
					0,
					0,
					0,
					1,
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
					6,
					1
				],
				[
					0,
					0,
					3,
					0,
					0,
					0,
					3
				],
				[
					3,
					0,
					3,
					0,
					5
				],
				[
					0,
					0,
					1,
					2,
					0,
					1
				],
				[
					0,
					3,
					0,
					1
				],
				[
					5,
					0,
					0,
					0,
					1,
					0,
					1
				],
				[
					5,
					0,
					0,
					1,
					0,
					1
				],
				[
					0,
					0,
					0,
					1,
					5
				],
				[
					0,
					0,
					0,
					4,
					0,
					1
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
					0,
					0,
					1,
					6
				],
				[
					0,
					0,
					0,
					0,
					4,
					0,
					2
				],
				[
					0,
					5,
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
					2,
					0,
					5
				],
				[
					0,
					3,
					0,
					2,
					0,
					1
				],
				[
					5,
					0,
					0,
					3,
					0,
					1
				],
				[
					0,
					0,
					0,
					1,
					4
				],
				[
					5,
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
					2
				],
				[
					0,
					0,
					0,
					3,
					0,
					0,
					1,
					1
				],
				[
					0,
					1,
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
					0,
					6
				],
				[
					0,
					3,
					0,
					2,
					1,
					3
				],
				[
					0,
					0,
					4,
					0,
					0,
					3,
					0,
					4
				],
				[
					0,
					5,
					0,
					0,
					0,
					1
				],
				[
					0,
					5,
					0,
					0,
					3
				],
				[
					0,
					0,
					0,
					3,
					1,
					1
				],
				[
					0,
					6,
					3,
					4
				],
				[
					0,
					0,
					0,
					6,
					1
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
					0,
					0,
					6,
					0,
					4
				],
				[
					0,
					0,
					0,
					5,
					0,
					0,
					1,
					3
				],
				[
					0,
					0,
					2,
					1,
					3
				],
				[
					0,
					0,
					3,
					0,
					0,
					0,
					1
				],
				[
					1,
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
					3,
					3
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
					3,
					6,
					3,
					2
				],
				[
					0,
					0,
					0,
					3,
					0,
					0,
					4
				],
				[
					0,
					5,
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
					2,
					1
				],
				[
					0,
					0,
					6,
					3,
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
					6
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
					3,
					0,
					4,
					5,
					1
				],
				[
					0,
					3,
					0,
					0,
					1
				],
				[
					0,
					0,
					2,
					3,
					1
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
					0,
					1,
					1
				],
				[6],
				[
					0,
					0,
					1,
					0,
					0,
					1
				],
				[
					0,
					0,
					5,
					0,
					0,
					0,
					0,
					1
				],
				[
					0,
					3,
					0,
					0,
					5
				],
				[
					5,
					0,
					3,
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
					1,
					0,
					0,
					0,
					1
				],
				[
					1,
					0,
					0,
					2
				],
				[
					0,
					0,
					3,
					0,
					0,
					1
				],
				[
					0,
					0,
					1,
					0,
					6,
					5
				],
				[
					3,
					0,
					0,
					0,
					0,
					1
				],
				[
					3,
					2,
					0,
					1,
					1
				],
				[3, 2],
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
					1,
					3,
					0,
					0,
					1
				],
				[
					0,
					5,
					0,
					0,
					0,
					5,
					3
				],
				[
					0,
					2,
					1,
					0,
					0,
					5
				],
				[
					1,
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
					1
				],
				[
					0,
					0,
					0,
					1,
					0,
					4,
					1
				],
				[
					0,
					0,
					2,
					0,
					0,
					1,
					6
				],
				[
					1,
					0,
					0,
					0,
					3,
					2
				],
				[
					5,
					0,
					0,
					1,
					1
				],
				[
					0,
					6,
					0,
					6
				],
				[
					5,
					0,
					0,
					2
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
					0,
					0,
					2
				],
				[
					0,
					0,
					1,
					5,
					0,
					0,
					1
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
					0,
					0,
					3,
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
					3,
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
					3,
					0,
					0,
					1,
					0,
					1
				],
				[
					3,
					0,
					0,
					0,
					1,
					5
				],
				[
					0,
					1,
					0,
					1,
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
					1,
					0,
					1
				],
				[
					0,
					1,
					0,
					0,
					5,
					0,
					1
				],
				[
					0,
					1,
					0,
					1
				],
				[
					0,
					0,
					1,
					0,
					0,
					3,
					3
				],
				[
					0,
					0,
					0,
					0,
					0,
					3,
					6,
					2
				],
				[
					0,
					0,
					0,
					0,
					1,
					4
				],
				[
					0,
					0,
					0,
					5,
					0,
					0,
					1
				],
				[
					0,
					3,
					1
				]
			],
			{
				".": {
					a: {
						c: { h: 0 },
						d: { d: { e: { r: 1 } } },
						f: { t: 2 },
						l: { t: 3 },
						m: { a: { t: 4 } },
						n: {
							c: 4,
							g: 0,
							i: { m: 5 },
							t: [{
								e: 3,
								i: { s: 6 }
							}, 0]
						},
						r: {
							s: 4,
							t: {
								i: { e: 1 },
								y: 1
							}
						},
						s: {
							c: 3,
							p: 2,
							s: 2,
							t: { e: { r: 7 } }
						},
						t: { o: { m: 6 } },
						u: { d: 2 },
						v: { i: 1 },
						w: { n: 0 }
					},
					b: {
						a: {
							g: 1,
							n: { a: 4 },
							s: { e: 0 }
						},
						e: {
							r: [{ a: 4 }, 0],
							s: {
								m: 3,
								t: { o: 4 }
							}
						},
						r: { i: 8 },
						u: { t: { t: { i: 0 } } }
					},
					c: {
						a: {
							m: { p: { e: 0 } },
							n: { c: 5 },
							p: { a: { b: 6 } },
							r: { o: { l: 5 } },
							t: 1
						},
						e: { l: { a: 1 } },
						h: [{ i: { l: { l: { i: 7 } } } }, 1],
						i: [{ t: { r: 5 } }, 9],
						o: {
							e: 3,
							r: [{ n: { e: { r: 5 } } }, 1],
							n: { g: { r: 5 } }
						}
					},
					d: {
						e: {
							m: { o: { i: 1 } },
							o: 3,
							r: {
								a: 3,
								i: [{ v: { a: 4 } }, 3]
							},
							s: { c: 0 }
						},
						i: { c: { t: { i: { o: 10 } } } },
						o: { t: 1 },
						u: {
							c: 1,
							m: { b: 6 }
						},
						r: { i: { v: 67 } }
					},
					e: {
						a: {
							r: { t: { h: 7 } },
							s: { i: 11 }
						},
						b: 1,
						e: { r: 0 },
						g: 9,
						l: {
							d: 4,
							e: { m: 3 }
						},
						n: {
							a: { m: 12 },
							g: 3,
							s: 3
						},
						q: { u: { i: { t: 13 } } },
						r: { r: { i: 1 } },
						s: 3,
						u: [{ l: { e: { r: 1 } } }, 3],
						y: { e: 5 },
						t: { h: { y: { l: 162 } } },
						v: [{ e: { r: { s: { i: { b: 158 } } } } }, 9]
					},
					f: {
						e: { s: 11 },
						o: { r: { m: { e: { r: 5 } } } }
					},
					g: {
						a: [{ s: { o: { m: 163 } } }, 9],
						e: [{
							n: { t: 14 },
							o: {
								g: 4,
								m: { e: 1 },
								t: 164
							}
						}, 9],
						i: {
							a: 4,
							b: 1
						},
						o: { r: 1 }
					},
					h: {
						a: { n: {
							d: { i: 6 },
							k: 5
						} },
						e: [{
							r: { o: {
								i: 6,
								e: 3
							} },
							s: 11,
							t: 11,
							m: { o: 165 },
							p: { a: 166 }
						}, 9],
						i: {
							b: 3,
							e: { r: 3 }
						},
						o: {
							n: {
								e: { y: 5 },
								o: 11
							},
							v: 5
						}
					},
					i: {
						d: {
							l: 1,
							o: { l: 12 }
						},
						m: {
							m: 3,
							p: { i: { n: 4 } }
						},
						n: [{
							c: { i: 3 },
							e: 8,
							k: 9,
							s: 3,
							u: { t: 167 }
						}, 2],
						r: { r: 4 },
						s: { i: 1 }
					},
					j: { u: { r: 3 } },
					l: {
						a: {
							c: { y: 1 },
							m: 1,
							t: {
								e: { r: 5 },
								h: 6
							}
						},
						e: [{
							g: { e: 5 },
							n: 0,
							p: 5,
							v: 15,
							i: { c: { e: { s: 170 } } }
						}, 9],
						i: {
							g: [{ a: 5 }, 1],
							n: 9,
							o: 3,
							t: 1
						}
					},
					m: {
						a: {
							g: { a: 16 },
							l: { o: 5 },
							n: { a: 5 },
							r: { t: { i: 5 } }
						},
						e: [{
							r: { c: 11 },
							t: {
								e: { r: 4 },
								a: { l: { a: 0 } }
							},
							g: { a: { l: 171 } }
						}, 9],
						i: {
							s: [{
								t: { i: 6 },
								e: { r: { s: 173 } }
							}, 15],
							m: { i: { c: 172 } }
						},
						o: {
							n: { e: 11 },
							r: { o: 3 }
						},
						u: { t: { a: [{ b: 6 }, 4] } }
					},
					n: {
						i: { c: 1 },
						e: { o: { f: 174 } },
						o: {
							e: { t: { h: 15 } },
							n: { e: { m: 175 } }
						}
					},
					o: {
						d: [{ d: 5 }, 9],
						f: { t: { e: 4 } },
						r: {
							a: { t: { o: 4 } },
							c: 3,
							d: 2,
							t: 3
						},
						s: [{ t: { l: 1 } }, 3],
						t: { h: 11 },
						u: { t: 11 }
					},
					p: {
						e: {
							d: { a: { l: 5 } },
							t: {
								e: 4,
								i: { t: 4 }
							}
						},
						i: {
							e: 1,
							o: { n: 5 },
							t: 9
						},
						r: { e: {
							m: 11,
							a: { m: 15 }
						} },
						o: {
							l: { y: { s: 137 } },
							s: { t: { a: { m: 137 } } }
						}
					},
					r: {
						a: {
							c: 1,
							n: { t: 0 },
							t: { i: { o: { n: { a: 7 } } } },
							v: { e: { n: { o: 176 } } }
						},
						e: {
							e: [{ c: 173 }, 8],
							m: { i: { t: 4 } },
							s: [{ t: { a: { t: 4 } } }, 8]
						},
						i: {
							g: 1,
							t: { u: 5 }
						},
						o: {
							q: 1,
							s: { t: 5 },
							w: { d: 5 }
						},
						u: { d: 1 }
					},
					s: {
						c: { i: { e: 11 } },
						e: {
							l: {
								f: 6,
								l: 6
							},
							n: 9,
							r: { i: { e: 4 } },
							m: { i: [{
								c: 0,
								d: 177,
								p: 36,
								r: 36,
								s: 178,
								v: 36
							}, 6] }
						},
						h: 9,
						i: [{ n: { g: 17 } }, 9],
						t: [{ a: { b: { l: 5 } } }, 1],
						y: 9,
						p: {
							h: { i: { n: 179 } },
							i: { n: { o: 137 } }
						}
					},
					t: {
						a: [{ p: { e: { s: { t: { r: 180 } } } } }, 1],
						e: [{
							n: { a: { n: 5 } },
							l: { e: { g: { r: 3 } } }
						}, 1],
						h: 9,
						i: [{
							l: 0,
							m: { o: 16 },
							n: {
								g: 17,
								k: 5
							}
						}, 9],
						o: {
							n: { a: 0 },
							p: [{
								i: 5,
								o: { g: 170 }
							}, 1],
							u: { s: 5 },
							q: 9
						},
						r: { i: { b: { u: { t: 6 } } } }
					},
					u: {
						n: {
							a: [{ t: { t: 144 } }, 2],
							c: { e: 3 },
							d: { e: { r: 7 } },
							e: [{ r: { r: 181 } }, 2],
							k: 4,
							o: 4,
							u: 3
						},
						p: 3,
						r: { e: 11 },
						s: { a: 4 }
					},
					v: {
						e: {
							n: { d: { e: 0 } },
							r: { a: 4 }
						},
						i: { c: { a: { r: 151 } } }
					},
					w: {
						i: { l: { i: 5 } },
						e: { b: { l: 131 } }
					},
					y: { e: 1 },
					k: {
						i: { l: { n: { i: 168 } } },
						o: { r: { t: { e: 169 } } }
					}
				},
				a: {
					b: {
						".": 18,
						a: {
							l: 19,
							n: 19
						},
						e: [{ r: { d: 4 } }, 8],
						i: {
							a: 5,
							t: { a: { b: 13 } }
						},
						l: { a: { t: 4 } },
						o: { l: { i: {
							z: 20,
							c: 19
						} } },
						r: [{ o: { g: 4 } }, 18],
						u: { l: 3 }
					},
					c: {
						a: {
							r: [{
								d: 4,
								o: 4
							}, 21],
							b: { l: 24 }
						},
						e: {
							o: { u: 19 },
							r: 2
						},
						h: { e: { t: 19 } },
						i: [{
							e: 23,
							n: 2,
							o: 23
						}, 22],
						r: { o: { b: 4 } },
						t: { i: { f: 5 } },
						u: {
							l: 3,
							m: 1
						}
					},
					d: [{
						d: { i: { n: 1 } },
						e: { r: { ".": 4 } },
						i: [{
							a: 23,
							c: { a: 3 },
							e: { r: 0 },
							o: 23,
							t: 23,
							u: 19
						}, 25],
						l: { e: 1 },
						o: { w: 3 },
						r: { a: { n: 4 } },
						s: { u: 1 },
						u: [{
							c: 23,
							m: 4
						}, 18]
					}, 24],
					e: { r: [{ i: { e: 17 } }, 1] },
					f: [{ f: [{ i: { s: { h: 170 } } }, 0] }, 24],
					g: {
						a: {
							b: 21,
							n: 0
						},
						e: {
							l: { l: 4 },
							o: 0,
							u: 18
						},
						i: 2,
						l: 26,
						n: 2,
						o: [{
							g: 27,
							n: { i: 3 }
						}, 24],
						u: {
							e: { r: 19 },
							l: 4
						},
						y: 21
					},
					h: {
						a: 23,
						e: 23,
						l: 1,
						o: 23
					},
					i: [{
						a: 19,
						c: { ".": 23 },
						l: { y: 4 },
						n: [{
							i: { n: 5 },
							o: 5
						}, 28],
						t: { e: { n: 5 } }
					}, 9],
					j: 29,
					k: { e: { n: 2 } },
					l: {
						a: {
							b: 4,
							d: 3,
							r: 21
						},
						d: { i: 18 },
						e: [{
							n: {
								d: 3,
								t: { i: 21 }
							},
							o: 30
						}, 25],
						i: [{
							a: { ".": 1 },
							e: 0
						}, 2],
						l: {
							e: { v: 4 },
							i: { c: 18 }
						},
						m: 18,
						o: { g: { ".": 19 } },
						y: {
							".": 21,
							s: [{ t: 31 }, 18],
							t: 32,
							z: 27
						}
					},
					m: {
						a: [{
							b: 4,
							g: 3,
							r: { a: 5 },
							s: { c: 4 },
							t: {
								i: { s: 21 },
								o: 33
							}
						}, 18],
						e: {
							r: { a: 4 },
							n: { t: { a: { b: 182 } } }
						},
						i: {
							c: 3,
							f: 4,
							l: { y: 4 },
							n: [{ o: 0 }, 2]
						},
						o: [{
							n: 19,
							r: { i: 6 }
						}, 24],
						p: { e: { n: 5 } }
					},
					n: [{
						a: {
							g: { e: 3 },
							l: { y: [{ s: 183 }, 27] },
							r: [{
								c: 3,
								i: 17
							}, 23],
							t: { i: 23 }
						},
						d: [{
							e: { s: 17 },
							i: { s: 3 },
							l: 2,
							o: { w: 1 }
						}, 18],
						e: {
							e: 19,
							n: 23,
							s: { t: { ".": 4 } },
							u: 23
						},
						g: [{
							i: { e: 5 },
							l: 2
						}, 25],
						i: {
							c: 34,
							e: { s: 23 },
							f: 35,
							m: {
								e: 1,
								i: 19
							},
							n: { e: 19 },
							o: 3,
							p: 23,
							s: { h: 3 },
							t: 3,
							u: 23
						},
						k: { l: { i: 1 } },
						n: { i: { z: 32 } },
						o: [{
							t: [{ h: 7 }, 4],
							a: { c: 148 }
						}, 0],
						s: {
							a: 9,
							c: { o: 1 },
							n: 1,
							p: [{ o: 11 }, 9],
							t: 1,
							u: { r: 1 },
							g: { r: 5 },
							v: 11
						},
						t: {
							a: { l: 36 },
							i: {
								e: 1,
								d: 137,
								n: 184,
								r: { e: 137 }
							},
							o: 18,
							r: 9,
							w: 1
						},
						u: {
							a: 3,
							l: 3,
							r: 19
						}
					}, 24],
					o: 18,
					p: {
						a: {
							r: 17,
							t: 4
						},
						e: {
							r: { o: 4 },
							a: { b: { l: { e: 132 } } }
						},
						h: {
							e: { r: 23 },
							i: 18
						},
						i: {
							l: { l: { a: [{ r: 4 }, 21] } },
							n: 3,
							t: {
								a: 3,
								u: 23
							}
						},
						l: 24,
						o: {
							c: 6,
							l: { a: 4 },
							r: { i: 6 },
							s: { t: 12 }
						},
						s: { e: { s: 5 } },
						u: 23
					},
					q: { u: { e: 6 } },
					r: [{
						a: {
							c: { t: 3 },
							d: {
								e: 19,
								i: { s: 4 }
							},
							l: 3,
							m: { e: { t: { e: 19 } } },
							n: { g: 17 },
							p: 11,
							t: [{ i: {
								o: 19,
								v: 4
							} }, 1],
							u: 19,
							v: 38,
							w: 17
						},
						b: { a: { l: 36 } },
						c: { h: {
							a: { n: 1 },
							e: { t: 185 }
						} },
						d: {
							i: { n: { e: 4 } },
							r: 1
						},
						e: {
							a: { s: 4 },
							e: 23,
							n: { t: 3 },
							s: { s: 19 }
						},
						f: {
							i: 1,
							l: 1
						},
						i: [{
							a: {
								l: 4,
								n: 3
							},
							e: { t: 23 },
							m: 1,
							n: { a: { t: 4 } },
							o: 3,
							z: 9
						}, 2],
						m: { i: 9 },
						o: {
							d: 20,
							n: { i: 19 },
							o: 23
						},
						p: 9,
						q: 3,
						r: {
							e: 17,
							a: { n: { g: { e: 9 } } }
						},
						s: {
							a: 1,
							h: 9
						}
					}, 37],
					s: {
						".": 18,
						a: {
							b: 1,
							n: { t: 3 }
						},
						h: { i: 17 },
						i: {
							a: { ".": 19 },
							b: 23,
							c: 23,
							t: 39
						},
						k: { i: 11 },
						l: 1,
						o: { c: 21 },
						p: { h: 4 },
						s: { h: 1 },
						t: {
							e: { n: 3 },
							r: 2
						},
						u: { r: { a: 6 } },
						y: { m: { p: { t: { o: { t: 4 } } } } }
					},
					t: {
						a: [{
							b: { l: 3 },
							c: 4,
							l: { o: 3 },
							p: 4
						}, 24],
						e: {
							c: [{ h: 4 }, 5],
							g: { o: 3 },
							n: { ".": 3 },
							r: {
								a: 3,
								n: [{ a: 19 }, 6]
							},
							s: { t: 3 },
							v: 4
						},
						h: [{
							e: {
								m: 5,
								n: 19,
								r: { o: { s: 186 } }
							},
							o: [{ m: 5 }, 1]
						}, 18],
						i: {
							".": 18,
							a: 19,
							b: 20,
							c: 2,
							f: 3,
							o: { n: { a: { r: 7 } } },
							t: { u: 3 }
						},
						o: {
							g: 21,
							m: [{ i: { z: 4 } }, 24],
							p: 21,
							s: 21
						},
						r: [{ o: { p: 4 } }, 29],
						s: { k: 1 },
						t: {
							a: { g: 1 },
							e: [{ s: { ".": 170 } }, 4],
							h: 1
						},
						u: [{
							a: 4,
							e: 4,
							l: 3,
							r: { a: 3 }
						}, 24],
						y: 24
					},
					u: {
						b: 1,
						g: {
							h: [{ t: { l: 17 } }, 12],
							u: 3
						},
						l: [{ i: { f: 13 } }, 40],
						n: { d: 5 },
						r: 3,
						s: { i: { b: 4 } },
						t: {
							e: { n: 5 },
							h: 2
						}
					},
					v: {
						a: [{
							g: 3,
							n: 19
						}, 24],
						e: {
							n: { o: 0 },
							r: {
								a: 3,
								n: 4,
								y: 4
							}
						},
						i: [{
							e: { r: 0 },
							g: 3,
							o: { u: 3 }
						}, 2],
						o: {
							c: 4,
							r: 29
						}
					},
					w: {
						a: { y: 27 },
						i: 3,
						l: { y: 1 },
						s: 0
					},
					x: { i: {
						c: 1,
						d: 1
					} },
					y: {
						a: { l: 4 },
						e: 0,
						s: 0
					},
					z: {
						i: { e: { r: 0 } },
						z: { i: 5 }
					}
				},
				b: {
					a: {
						".": 32,
						d: { g: { e: { r: 5 } } },
						g: { e: 1 },
						l: { a: 15 },
						n: {
							d: { a: { g: 5 } },
							e: 0,
							i: 11
						},
						r: {
							b: { i: 7 },
							i: { a: 17 },
							o: { n: { i: { e: 187 } } }
						},
						s: { s: { i: 0 } },
						t: [{ h: { y: 2 } }, 41],
						z: 1,
						c: { k: { e: { r: { ".": 84 } } } }
					},
					b: [{
						e: [{ r: 23 }, 24],
						i: {
							n: { a: 0 },
							t: 0
						}
					}, 42],
					d: 43,
					e: {
						".": 18,
						a: {
							k: 17,
							t: 12
						},
						d: [{
							a: 3,
							e: 3,
							i: 3
						}, 44],
						g: {
							i: 3,
							u: 4
						},
						l: [{
							i: 2,
							o: 3
						}, 41],
						m: 45,
						n: {
							i: { g: 4 },
							u: 4
						},
						s: [{
							p: 3,
							t: { r: 4 }
						}, 46],
						t: [{
							i: { z: 5 },
							r: 4,
							w: 3
						}, 27],
						w: 3,
						y: { o: 4 },
						v: { i: { e: 9 } }
					},
					f: 25,
					h: 47,
					i: {
						b: 9,
						d: [{ i: { f: 167 } }, 1],
						e: [{
							n: 4,
							r: 1
						}, 27],
						f: 48,
						l: [{
							i: { z: 3 },
							l: { a: { b: 8 } }
						}, 41],
						n: {
							a: { r: 49 },
							d: 0,
							e: { t: 4 }
						},
						o: {
							g: { r: 3 },
							u: 4,
							m: 5,
							r: {
								b: 2,
								h: 15
							}
						},
						t: [{
							i: {
								o: 50,
								v: { e: 188 }
							},
							r: 3,
							u: { a: 51 },
							z: 19
						}, 9]
					},
					j: 29,
					k: 1,
					l: [{
						a: {
							t: { h: 7 },
							n: { d: 189 }
						},
						e: {
							".": 21,
							n: 17,
							s: { p: 32 }
						},
						i: {
							s: 23,
							n: { d: 189 }
						},
						o: [{ n: { d: 190 } }, 21],
						u: { n: { t: 17 } }
					}, 52],
					m: 43,
					n: [{ e: { g: 5 } }, 47],
					o: {
						d: [{ i: 11 }, 27],
						e: 1,
						l: { i: { c: 11 } },
						m: { b: { i: 0 } },
						n: { a: [{ t: 5 }, 0] },
						o: 27,
						r: {
							".": 32,
							a: 43,
							d: 5,
							e: 32,
							i: 32,
							n: { o: 191 }
						},
						s: 53,
						t: {
							a: 19,
							h: 6,
							o: 1,
							u: { l: 192 }
						},
						u: { n: { d: 54 } }
					},
					p: 18,
					r: {
						i: { t: 18 },
						o: { t: { h: 54 } },
						u: { s: { q: 17 } }
					},
					s: [{ o: { r: 17 } }, 55],
					t: [{
						l: 1,
						o: 21,
						r: 23
					}, 25],
					u: {
						f: { f: { e: { r: 0 } } },
						g: { a: 1 },
						l: { i: 3 },
						m: { i: 17 },
						n: [{ t: { i: 17 } }, 1],
						r: { e: 3 },
						s: {
							i: { e: [{
								r: 193,
								s: 193
							}, 5] },
							s: {
								e: 17,
								i: { n: { g: 17 } }
							},
							t: 32
						},
						t: {
							a: 18,
							i: { o: 27 },
							o: 19,
							e: { d: { ".": 8 } },
							t: { e: { d: 0 } }
						}
					},
					v: 29,
					w: 56,
					y: {
						".": 32,
						s: 0
					}
				},
				c: {
					a: [{
						b: {
							i: { n: 11 },
							l: 2
						},
						c: { h: 17 },
						d: { e: {
							n: 4,
							m: 194
						} },
						g: 46,
						h: 57,
						l: {
							a: { t: 3 },
							l: {
								a: 0,
								i: { n: 6 }
							},
							o: 18
						},
						n: {
							d: 5,
							e: 0,
							i: {
								c: 0,
								s: 5,
								z: 11
							},
							t: { y: 0 },
							y: 17
						},
						p: { e: { r: 4 } },
						r: { o: { m: 5 } },
						s: {
							t: {
								e: { r: 6 },
								i: { g: 5 }
							},
							y: 18
						},
						t: {
							h: 1,
							i: { v: 18 },
							a: { s: 195 }
						},
						v: { a: { l: 5 } }
					}, 41],
					c: [{
						h: { a: 6 },
						i: { a: 0 },
						o: {
							m: { p: { a: 10 } },
							n: 17,
							u: { t: 12 }
						}
					}, 23],
					e: {
						".": 25,
						d: {
							".": 18,
							e: { n: 18 }
						},
						i: 27,
						l: {
							".": 32,
							l: 27
						},
						n: [{
							c: 27,
							e: 58,
							i: 18,
							t: 27
						}, 41],
						p: 27,
						r: { a: { m: 4 } },
						s: {
							a: 18,
							s: { i: [{ b: 59 }, 27] },
							t: 5
						},
						t: [{ a: 60 }, 0],
						w: 0
					},
					h: [{
						".": 18,
						a: {
							b: 61,
							n: { i: {
								c: 32,
								s: 20
							} }
						},
						e: [{
							a: { p: 54 },
							d: 18,
							l: { o: 5 },
							m: { i: 27 },
							n: { e: 4 },
							r: {
								".": 3,
								s: 3
							}
						}, 8],
						i: {
							n: [{
								e: {
									".": 32,
									s: { s: 4 }
								},
								i: 32
							}, 62],
							o: 32,
							t: 27,
							z: 8,
							e: { v: { o: 6 } }
						},
						o: 63,
						t: { i: 1 },
						s: {
							".": 18,
							h: { u: 11 }
						}
					}, 25],
					i: [{
						a: [{
							b: 64,
							r: 5
						}, 27],
						c: 4,
						e: { r: 18 },
						f: { i: { c: { ".": 32 } } },
						i: 18,
						l: {
							a: 1,
							i: 27
						},
						m: 25,
						n: [{
							a: [{ t: 27 }, 21],
							e: { m: 11 },
							g: [{ ".": 19 }, 29],
							o: 32,
							q: 8
						}, 25],
						o: { n: 17 },
						p: {
							e: 18,
							h: 3,
							i: { c: 18 }
						},
						s: { t: {
							a: 18,
							i: 18
						} },
						t: [{ i: { z: 11 } }, 42],
						z: 32,
						g: { a: { r: 152 } }
					}, 41],
					k: [{ i: 3 }, 2],
					l: [{
						a: { r: [{
							a: { t: { i: { o: 19 } } },
							e: 32
						}, 18] },
						e: {
							m: 0,
							a: { r: 0 }
						},
						i: {
							c: 18,
							m: 17
						},
						y: 0
					}, 65],
					n: 19,
					o: [{
						a: { g: 4 },
						e: 8,
						g: [{ r: 1 }, 25],
						i: [{ n: { c: 3 } }, 0],
						l: {
							i: 5,
							o: [{ r: 11 }, 32]
						},
						m: { e: { r: 5 } },
						n: {
							a: 0,
							e: 21,
							g: 11,
							t: 5
						},
						p: {
							a: 3,
							i: { c: 11 },
							l: 1,
							h: { o: { n: 196 } }
						},
						r: {
							b: 18,
							o: { n: 12 }
						},
						s: { e: 0 },
						v: [{ e: 17 }, 15],
						w: { a: 5 },
						z: {
							e: 5,
							i: 4
						},
						u: { s: { t: { i: 84 } } }
					}, 41],
					q: 29,
					r: {
						a: {
							s: { t: 6 },
							t: {
								".": 32,
								i: { c: 32 }
							}
						},
						e: {
							a: { t: 11 },
							d: 32,
							t: { a: 47 },
							v: 0
						},
						i: [{
							f: 5,
							n: 21,
							s: 17,
							t: { i: [{ e: 11 }, 32] }
						}, 8],
						o: {
							p: {
								l: 0,
								o: 6
							},
							s: { e: 17 },
							c: { o: { d: 197 } },
							e: { c: { o: 148 } }
						},
						u: { d: 0 }
					},
					s: 66,
					t: [{
						a: {
							b: 0,
							n: {
								g: 4,
								t: 19
							}
						},
						e: [{ r: 23 }, 24],
						i: {
							c: { u: 21 },
							m: { i: 12 }
						},
						u: { r: 0 },
						w: 21,
						r: { o: { m: { e: { c: 198 } } } }
					}, 42],
					u: {
						d: 5,
						f: 21,
						i: [{ t: { y: 4 } }, 21],
						l: {
							i: 32,
							t: {
								i: { s: 0 },
								u: 27
							}
						},
						m: {
							a: 9,
							e: 23,
							i: 1
						},
						n: 27,
						p: {
							i: 3,
							y: 4
						},
						r: {
							a: {
								b: 67,
								n: { c: { e: 199 } }
							},
							i: { a: 4 }
						},
						s: [{ s: { i: 17 } }, 41],
						t: [{
							i: {
								e: 1,
								v: 56
							},
							r: 18
						}, 68]
					},
					y: 41,
					z: { e: 0 }
				},
				d: {
					a: [{
						".": 32,
						b: 70,
						c: { h: 17 },
						f: 18,
						g: 25,
						m: 71,
						n: { g: 11 },
						r: {
							d: 6,
							k: 6,
							y: 18
						},
						t: [{
							i: { v: 18 },
							o: 18,
							a: { b: 137 }
						}, 27],
						v: [{ e: 5 }, 53],
						y: 32,
						l: { o: { n: { e: 48 } } }
					}, 69],
					b: 29,
					c: 19,
					d: [{
						a: { b: 20 },
						i: { b: 94 }
					}, 72],
					e: {
						".": 25,
						a: {
							f: 6,
							l: { s: { ".": 1 } }
						},
						b: {
							i: { t: 5 },
							o: { n: 1 }
						},
						c: {
							a: { n: 36 },
							i: { l: 1 },
							o: { m: 4 },
							l: {
								a: { r: 200 },
								i: { n: { a: 64 } }
							}
						},
						d: 42,
						e: { ".": 18 },
						i: { f: 4 },
						l: {
							i: {
								e: 17,
								q: 16
							},
							o: 4
						},
						m: [{
							".": 32,
							i: {
								c: [{ ".": 5 }, 27],
								l: 4
							},
							o: {
								n: { s: 1 },
								r: 7,
								s: 9
							}
						}, 21],
						n: [{
							a: { r: 1 },
							o: 3,
							t: { i: { f: 7 } },
							u: 3
						}, 41],
						p: [{
							a: 3,
							i: 17,
							u: 9
						}, 2],
						q: 23,
						r: {
							h: 21,
							m: 32,
							n: { i: { z: 6 } },
							s: 5
						},
						s: [{
							".": 24,
							c: 2,
							o: 64,
							t: {
								i: 11,
								r: 3
							},
							u: 1,
							i: { c: 11 }
						}, 8],
						t: [{
							o: 9,
							i: { c: 9 }
						}, 2],
						v: [{ i: { l: 11 } }, 2],
						y: 18,
						f: { i: { n: { i: { t: { i: 201 } } } } }
					},
					f: 43,
					g: {
						a: 21,
						e: { t: 73 },
						i: 2,
						y: 24
					},
					h: 74,
					i: {
						".": 32,
						a: [{ b: 5 }, 75],
						c: {
							a: {
								m: 1,
								i: { d: 15 }
							},
							e: 21,
							t: 27
						},
						d: 27,
						e: { n: 76 },
						f: [{ f: { r: { a: 5 } } }, 29],
						g: { e: 3 },
						l: { a: { t: { o: 1 } } },
						n: [{
							a: 41,
							e: { ".": 27 },
							i: [{ z: 4 }, 32]
						}, 29],
						o: [{ g: 5 }, 41],
						p: { l: 1 },
						r: [{
							e: [{
								n: 9,
								r: 9
							}, 2],
							t: { i: 6 }
						}, 8],
						s: [{
							i: 32,
							t: 77
						}, 15],
						t: { i: 24 },
						v: 78,
						m: { e: { t: { h: { y: 141 } } } }
					},
					j: 29,
					k: 79,
					l: {
						a: 56,
						e: {
							".": 27,
							d: 27,
							s: {
								".": 27,
								s: 18
							},
							a: { d: 42 }
						},
						o: 48,
						u: 56,
						y: 25,
						i: { e: 202 }
					},
					m: 29,
					n: 80,
					o: [{
						".": 27,
						d: { e: 4 },
						e: 32,
						f: 57,
						g: 21,
						l: {
							a: 1,
							i: 17,
							o: { r: 4 }
						},
						m: { i: { z: 5 } },
						n: {
							a: { t: 3 },
							i: 17
						},
						o: { d: 11 },
						p: { p: 0 },
						r: 21,
						s: 27,
						u: { t: 56 },
						v: 1,
						x: 27,
						w: { o: { r: { d: 203 } } }
					}, 41],
					p: 29,
					r: [{
						a: {
							g: { o: { n: 6 } },
							i: 18
						},
						e: [{
							a: { r: 6 },
							n: [{ a: { l: 204 } }, 32]
						}, 0],
						i: {
							b: 0,
							l: 17,
							f: { t: { a: 189 } },
							p: { l: { e: { g: 205 } } }
						},
						o: {
							p: 0,
							w: 18,
							m: { e: { d: 206 } }
						},
						u: { p: { l: { i: 32 } } },
						y: 18
					}, 41],
					s: [{
						p: 1,
						w: 21,
						y: 21
					}, 81],
					t: {
						h: 24,
						a: { b: 23 }
					},
					u: [{
						a: [{ l: { ".": 9 } }, 82],
						c: [{
							a: 29,
							e: { r: 5 },
							t: {
								".": 18,
								s: 18
							}
						}, 9],
						e: { l: 4 },
						g: 1,
						l: { e: 23 },
						m: { b: { e: 0 } },
						n: 1,
						p: [{ e: 1 }, 18],
						o: { p: { o: { l: 207 } } }
					}, 41],
					v: 29,
					w: 29,
					y: [{
						n: 32,
						s: {
							e: 1,
							p: 5
						}
					}, 24]
				},
				e: {
					a: {
						b: 72,
						c: { t: 23 },
						d: [{ i: { e: 5 } }, 15],
						g: { e: [{ r: 4 }, 1] },
						l: [{
							e: { r: 5 },
							o: { u: 11 }
						}, 1],
						m: { e: { r: 11 } },
						n: {
							d: 19,
							i: { e: { s: 111 } }
						},
						r: {
							a: 11,
							c: 0,
							e: { s: 5 },
							i: {
								c: 0,
								l: 0
							},
							k: 5,
							t: [{ e: 12 }, 8]
						},
						s: {
							p: 4,
							s: 23,
							t: 12
						},
						t: [{
							e: { n: 5 },
							h: { i: 12 },
							i: { f: 19 },
							u: 83
						}, 9],
						v: [{
							e: { n: 11 },
							i: 5,
							o: 5
						}, 9]
					},
					b: [{
						e: {
							l: {
								".": 21,
								s: 21
							},
							n: 21
						},
						i: { t: 21 },
						r: 23
					}, 42],
					c: {
						a: {
							d: 21,
							n: { c: 6 }
						},
						c: { a: 6 },
						e: [{ s: { s: { a: 4 } } }, 29],
						i: [{
							b: 21,
							f: {
								i: {
									c: { a: { t: 4 } },
									e: 4
								},
								y: 4
							},
							m: 3,
							t: [{ e: 19 }, 0]
						}, 9],
						l: {
							a: { m: 21 },
							u: { s: 21 }
						},
						o: {
							l: 24,
							m: {
								m: 21,
								p: { e: 21 }
							},
							n: { c: 21 },
							r: [{
								a: 3,
								o: 5
							}, 24]
						},
						r: [{ e: { m: 21 } }, 29],
						t: {
							a: { n: 1 },
							e: 1
						},
						u: [{ l: [{ a: 3 }, 21] }, 29],
						h: { a: { s: 23 } }
					},
					d: {
						a: 37,
						d: 61,
						e: {
							r: 34,
							s: 0
						},
						i: [{
							a: 23,
							b: 3,
							c: { a: 3 },
							m: 3,
							t: 2,
							z: 5
						}, 18],
						o: [{
							l: 21,
							n: 84
						}, 18],
						r: { i: 21 },
						u: { l: [{
							o: 4,
							i: { n: { g: 2 } }
						}, 21] },
						g: { l: 15 }
					},
					e: {
						c: 9,
						d: { i: 11 },
						f: 9,
						l: {
							i: 11,
							y: 1
						},
						m: 9,
						n: { a: 1 },
						p: 85,
						s: [{ t: 17 }, 86],
						t: { y: 1 },
						x: 19
					},
					f: [{
						e: { r: { e: 83 } },
						f: 41,
						i: {
							c: [{ i: 32 }, 21],
							l: 17,
							n: {
								e: 23,
								i: { t: { e: 20 } }
							},
							t: 27
						},
						o: { r: { e: { s: 6 } } },
						u: { s: { e: { ".": 21 } } }
					}, 29],
					g: {
						a: { l: 18 },
						e: { r: 17 },
						i: {
							b: 4,
							c: 1,
							n: { g: 4 },
							t: 87
						},
						n: 4,
						o: {
							".": 21,
							s: 21
						},
						u: {
							l: 2,
							r: 19
						},
						y: 32
					},
					h: [{ e: { r: 17 } }, 72],
					i: [{
						c: 19,
						d: 4,
						g: [{ l: 4 }, 8],
						m: { b: 23 },
						n: {
							f: 23,
							g: 29,
							s: { t: 19 }
						},
						r: { d: 0 },
						t: {
							e: 11,
							h: 3,
							y: 19
						}
					}, 9],
					j: [{ u: { d: [{ i: 4 }, 21] } }, 29],
					k: {
						i: { n: 0 },
						l: { a: 1 }
					},
					l: {
						a: [{
							".": 21,
							c: 21,
							n: { d: 17 },
							t: { i: { v: 4 } },
							w: 21,
							x: { a: 36 }
						}, 29],
						e: {
							a: 23,
							b: { r: { a: 4 } },
							c: 32,
							d: 21,
							g: { a: 3 },
							n: 19,
							r: 34,
							s: 29
						},
						f: 9,
						i: [{
							b: { e: 23 },
							c: {
								".": 33,
								a: 3
							},
							e: { r: 23 },
							g: { i: { b: 4 } },
							m: 19,
							n: { g: 83 },
							o: 23,
							s: [{ h: 4 }, 24],
							v: 88,
							t: { i: { s: 208 } }
						}, 9],
						l: {
							a: [{ b: 1 }, 18],
							o: 17
						},
						o: {
							c: 19,
							g: 4,
							p: { ".": 3 },
							a: 29
						},
						s: { h: 9 },
						t: { a: 1 },
						u: {
							d: 19,
							g: 4
						}
					},
					m: {
						a: {
							c: 21,
							g: 21,
							n: [{ a: 4 }, 19]
						},
						b: 4,
						e: [{
							l: 24,
							t: 21
						}, 29],
						i: {
							c: { a: 3 },
							e: 0,
							g: { r: { a: 4 } },
							n: [{
								e: 4,
								i: 35
							}, 89],
							s: [{
								h: 4,
								s: 19
							}, 21],
							z: 3
						},
						n: { i: { z: 32 } },
						o: {
							g: 0,
							n: { i: { o: 7 } }
						},
						p: { i: 3 },
						u: {
							l: [{ a: 4 }, 21],
							n: 11
						},
						y: 23
					},
					n: {
						a: {
							m: { o: 4 },
							n: { t: 21 }
						},
						c: { h: { e: { r: 17 } } },
						d: { i: {
							c: 3,
							x: 2
						} },
						e: {
							a: 19,
							e: 19,
							m: 3,
							r: { o: 4 },
							s: {
								i: 4,
								t: 4
							},
							t: { r: 3 },
							w: 23
						},
						i: {
							c: { s: 4 },
							e: 19,
							l: 19,
							o: 23,
							s: { h: 3 },
							t: 3,
							u: 19,
							z: 32
						},
						n: 18,
						o: [{
							g: 0,
							s: 21,
							v: 3
						}, 18],
						s: { w: 1 },
						t: {
							a: { g: { e: 5 } },
							h: { e: { s: 18 } }
						},
						u: {
							a: 3,
							f: 4
						},
						y: { ".": 23 },
						z: 61
					},
					o: {
						f: 19,
						g: [{ r: { a: { p: 3 } } }, 9],
						i: 90,
						l: 23,
						p: { a: { r: 11 } },
						r: [{
							e: 3,
							o: { l: 4 }
						}, 29],
						s: 0,
						t: [{ o: 1 }, 21],
						u: { t: 19 },
						w: 19
					},
					p: {
						a: [{
							i: 23,
							n: { c: 4 }
						}, 24],
						e: {
							l: 19,
							n: { t: 23 },
							t: { i: { t: { i: { o: 4 } } } }
						},
						h: { e: 17 },
						l: { i: 21 },
						o: 29,
						r: {
							e: {
								c: [{ a: 4 }, 21],
								d: 21,
								h: 3
							},
							o: [{ b: 21 }, 23]
						},
						s: { h: 1 },
						t: { i: { b: 13 } },
						u: { t: [{ a: 4 }, 21] },
						i: { n: { e: { p: { h: 209 } } } }
					},
					q: [{ u: { i: {
						l: 12,
						s: 91
					} } }, 29],
					r: {
						a: [{
							b: 0,
							n: { d: 18 },
							r: 3,
							t: { i: { ".": 18 } }
						}, 2],
						b: [{ l: 1 }, 25],
						c: { h: [{ e: 1 }, 3] },
						e: {
							".": 25,
							a: { l: 23 },
							c: { o: 5 },
							i: { n: 11 },
							l: { ".": 4 },
							m: { o: 3 },
							n: {
								a: 4,
								c: { e: 4 },
								e: 18,
								t: 3
							},
							q: 0,
							s: {
								s: 4,
								t: 3
							},
							t: 17
						},
						h: 2,
						i: [{
							a: [{ n: { ".": 210 } }, 92],
							c: { k: 32 },
							e: {
								n: 23,
								r: 0
							},
							n: { e: 3 },
							o: 29,
							t: 18,
							u: 1,
							v: [{ a: 21 }, 0]
						}, 2],
						m: 93,
						n: {
							i: {
								s: 1,
								t: 18,
								z: 32
							},
							o: 3
						},
						o: [{
							b: 4,
							c: 19,
							r: 0,
							u: 2
						}, 25],
						s: [{ e: { t: 3 } }, 2],
						t: {
							e: { r: 11 },
							l: 18,
							w: 3
						},
						u: [{ t: 0 }, 18],
						w: { a: { u: 32 } }
					},
					s: {
						a: [{ g: { e: {
							".": 21,
							s: 21
						} } }, 72],
						c: [{
							a: [{ n: 4 }, 24],
							r: 23,
							u: 4
						}, 9],
						e: [{
							c: [{ r: 4 }, 24],
							n: { c: 4 },
							r: {
								t: {
									".": 21,
									s: 21
								},
								v: { a: 21 }
							}
						}, 74],
						h: [{
							a: 23,
							e: { n: 5 }
						}, 18],
						i: [{
							c: 24,
							d: [{ e: { n: 4 } }, 24],
							g: { n: { a: 4 } },
							m: 94,
							n: 95,
							s: { t: { e: 17 } },
							u: 0
						}, 29],
						k: { i: { n: 19 } },
						m: { i: 1 },
						o: {
							l: [{ u: 3 }, 24],
							n: [{ a: 4 }, 24]
						},
						p: [{
							e: { r: 3 },
							i: { r: { a: 4 } },
							r: { e: 1 },
							a: { c: { i: 211 } }
						}, 29],
						s: [{ i: { b: 96 } }, 25],
						t: {
							a: { n: 36 },
							i: {
								g: 3,
								m: 4
							},
							o: [{ n: 23 }, 44],
							r: [{
								o: 19,
								u: { c: 10 }
							}, 25]
						},
						u: { r: [{ r: 4 }, 24] },
						w: 1
					},
					t: {
						a: { b: 0 },
						e: {
							n: { d: 17 },
							o: 23
						},
						h: {
							o: { d: 54 },
							y: { l: { e: { n: { e: 162 } } } }
						},
						i: {
							c: 2,
							d: { e: 19 },
							n: [{ o: 0 }, 17],
							r: 19,
							t: { i: {
								o: 19,
								v: 4
							} }
						},
						n: 18,
						o: { n: { a: 4 } },
						r: {
							a: 23,
							e: 23,
							i: {
								c: 3,
								f: 4
							},
							o: {
								g: 3,
								s: 4
							}
						},
						u: { a: 3 },
						y: { m: 4 },
						z: 4
					},
					u: [{
						n: 19,
						p: 23,
						r: { o: 3 },
						s: 0,
						t: {
							e: 17,
							i: { l: 6 },
							r: 4
						},
						c: { l: { i: { d: 212 } } }
					}, 18],
					v: {
						a: {
							p: 97,
							s: [{ t: 4 }, 24]
						},
						e: {
							a: 19,
							l: {
								l: 3,
								o: 12
							},
							n: {
								g: 19,
								i: 17
							},
							r: [{ b: 19 }, 2]
						},
						i: [{
							d: 3,
							l: 0,
							n: 21,
							v: 0
						}, 29],
						o: { c: 19 },
						u: 19
					},
					w: {
						a: [{ g: 21 }, 29],
						e: { e: 19 },
						h: 23,
						i: {
							l: 6,
							n: { g: 3 },
							t: 23
						}
					},
					x: { p: 41 },
					y: {
						c: 32,
						e: { ".": 32 },
						s: 0
					}
				},
				f: {
					a: [{
						b: {
							l: 3,
							r: 11
						},
						c: { e: 1 },
						g: 18,
						i: { n: 17 },
						l: { l: { e: 6 } },
						m: {
							a: 26,
							i: { s: 5 }
						},
						r: [{ t: { h: 5 } }, 32],
						t: {
							a: 3,
							h: { e: 3 },
							o: 18
						},
						u: { l: { t: 7 } }
					}, 41],
					b: 56,
					d: 18,
					e: {
						".": 18,
						a: {
							s: 17,
							t: { h: 54 }
						},
						b: [{ r: { u: { a: 15 } } }, 1],
						c: {
							a: 18,
							t: 32
						},
						d: 25,
						l: { i: 3 },
						m: { o: 1 },
						n: { d: [{ e: 6 }, 8] },
						r: [{
							r: 32,
							m: { i: { o: 213 } }
						}, 15],
						v: 0
					},
					f: [{
						e: { s: 21 },
						i: {
							e: 21,
							n: { ".": 19 },
							s: 94
						},
						l: { y: 21 },
						y: 24
					}, 43],
					h: 18,
					i: [{
						a: 3,
						c: {
							".": 48,
							a: {
								l: 47,
								n: 23,
								t: { e: 18 }
							},
							e: {
								n: 23,
								r: 3
							},
							i: [{
								a: 32,
								e: 32
							}, 0],
							s: 18,
							u: 3,
							h: 27
						},
						d: { e: { l: 4 } },
						g: { h: { t: 7 } },
						l: {
							i: 5,
							l: { i: { n: 6 } },
							y: 18
						},
						n: [{
							a: 32,
							d: 97,
							e: 9,
							g: 98,
							n: 0
						}, 25],
						s: { t: { i: 0 } },
						t: { t: { e: { d: { ".": 5 } } } }
					}, 41],
					l: [{
						e: { s: { s: 19 } },
						i: { n: 17 },
						o: {
							r: { e: 11 },
							w: { e: { r: { ".": 84 } } }
						},
						y: 100,
						a: { g: { e: { l: 214 } } },
						u: { o: { r: 27 } }
					}, 99],
					m: 18,
					n: 18,
					o: [{
						n: [{
							d: { e: 0 },
							t: 0
						}, 32],
						r: [{
							a: {
								t: 4,
								y: 5
							},
							e: { t: 6 },
							i: 0,
							t: { a: 6 }
						}, 9],
						s: 5
					}, 41],
					p: 56,
					r: {
						a: { t: 0 },
						e: {
							a: 19,
							s: { c: 6 }
						},
						i: [{ l: 17 }, 8],
						o: { l: 6 }
					},
					s: 48,
					t: [{
						o: 21,
						y: 24
					}, 25],
					u: [{
						e: { l: 4 },
						g: 18,
						m: { i: { n: 1 } },
						n: { e: 4 },
						r: { i: 3 },
						s: {
							i: 17,
							s: 0
						},
						t: { a: 18 }
					}, 27],
					y: 41
				},
				g: {
					a: [{
						f: 0,
						l: {
							".": 32,
							i: 27,
							o: 3
						},
						m: [{
							e: { t: 4 },
							o: 19
						}, 25],
						n: {
							i: {
								s: 5,
								z: [{ a: 6 }, 3]
							},
							o: 18
						},
						r: { n: 67 },
						s: { s: 17 },
						t: {
							h: 12,
							i: { v: 18 }
						},
						z: 18
					}, 41],
					b: 23,
					d: 1,
					e: {
						".": 25,
						d: 25,
						e: { z: 17 },
						l: {
							i: {
								n: 0,
								s: 4,
								z: 4
							},
							y: 18
						},
						n: [{
							a: { t: 1 },
							i: { z: 4 },
							o: 18,
							y: 18,
							c: { y: { ".": 8 } }
						}, 41],
						o: [{
							m: 3,
							d: 215
						}, 41],
						r: { y: 21 },
						s: { i: 32 },
						t: {
							h: 6,
							o: 18,
							y: 1,
							i: { c: { ".": 8 } }
						},
						v: 1
					},
					g: [{
						e: [{ r: 23 }, 24],
						l: { u: 6 },
						o: 0
					}, 101],
					h: {
						i: { n: 3 },
						o: { u: { t: 4 } },
						t: {
							o: 1,
							w: { e: 15 }
						}
					},
					i: {
						".": 32,
						a: [{ r: 5 }, 102],
						c: [{
							i: { a: 32 },
							o: 21
						}, 29],
						e: {
							n: 6,
							s: { ".": 32 }
						},
						l: 0,
						m: { e: { n: 23 } },
						n: {
							".": 68,
							g: { e: 5 },
							s: 103
						},
						o: 32,
						r: [{ l: 0 }, 27],
						s: { l: 23 },
						u: 1,
						v: 32,
						z: 27
					},
					l: [{
						a: [{
							d: { i: 6 },
							s: 32
						}, 0],
						e: [{ a: { d: 29 } }, 41],
						i: {
							b: 0,
							g: 23,
							s: { h: 43 }
						},
						o: [{
							r: 11,
							b: { i: { n: 106 } }
						}, 27]
					}, 9],
					m: [{ y: 21 }, 29],
					n: {
						a: [{
							".": 21,
							c: 69
						}, 1],
						e: { t: {
							t: 17,
							i: { s: { m: 137 } }
						} },
						i: [{
							n: 24,
							o: 21
						}, 29],
						o: [{
							n: 21,
							m: { o: 5 },
							r: {
								".": 216,
								e: { s: { p: 24 } }
							}
						}, 29]
					},
					o: [{
						".": 27,
						b: 5,
						e: 32,
						g: 104,
						i: { s: 3 },
						n: [{
							a: 105,
							d: { o: 7 },
							i: [{ z: { a: 217 } }, 3]
						}, 8],
						o: 32,
						r: {
							i: { z: 4 },
							o: { u: 5 }
						},
						s: { ".": 32 },
						v: 15
					}, 41],
					p: 23,
					r: [{
						a: {
							d: { a: 18 },
							i: 21,
							n: 84,
							p: { h: {
								".": 32,
								e: { r: [{ ".": 7 }, 19] },
								i: { c: 32 },
								y: 18
							} },
							y: 18
						},
						e: {
							n: 0,
							s: { s: { ".": 18 } }
						},
						i: {
							t: 18,
							e: { v: 213 }
						},
						o: 21,
						u: { f: 17 }
					}, 41],
					s: [{ t: { e: 19 } }, 9],
					t: { h: 11 },
					u: {
						a: [{ r: { d: 27 } }, 1],
						e: 25,
						i: { t: 106 },
						n: 27,
						s: 27,
						t: [{ a: { n: 29 } }, 26]
					},
					w: 23,
					y: [{
						n: 107,
						r: { a: 4 }
					}, 41]
				},
				h: {
					a: {
						b: { l: 73 },
						c: { h: 17 },
						e: {
							m: 0,
							t: 0
						},
						g: { u: 19 },
						l: { a: [{ m: 12 }, 3] },
						m: 1,
						n: {
							c: {
								i: 0,
								y: 0
							},
							d: { ".": 32 },
							g: [{
								e: { r: 6 },
								o: 6
							}, 0],
							i: { z: 108 },
							k: 0,
							t: { e: 0 }
						},
						p: {
							l: 11,
							t: 5,
							a: { r: { r: 218 } }
						},
						r: {
							a: {
								n: 3,
								s: 4
							},
							d: [{ e: 12 }, 8],
							l: { e: 0 },
							p: { e: { n: 6 } },
							t: { e: { r: 5 } }
						},
						s: { s: 5 },
						u: { n: 17 },
						z: [{ a: 11 }, 32],
						i: { r: { s: 137 } },
						t: { c: { h: 213 } }
					},
					b: 29,
					e: {
						a: {
							d: 41,
							r: 27
						},
						c: { a: {
							n: 1,
							t: 19
						} },
						d: [{ o: 13 }, 21],
						l: {
							i: 93,
							l: {
								i: { s: 0 },
								y: 0
							},
							o: 19
						},
						m: { p: 0 },
						n: [{ a: [{ t: 5 }, 17] }, 9],
						o: { r: 5 },
						p: 5,
						r: {
							a: [{ p: 12 }, 21],
							b: { a: 0 },
							e: { a: 6 },
							n: 23,
							o: { u: 19 },
							y: 23
						},
						s: [{ p: 64 }, 29],
						t: [{ e: { d: 0 } }, 1],
						u: 0,
						x: { a: 168 }
					},
					f: 29,
					h: 29,
					i: {
						a: { n: 4 },
						c: { o: 1 },
						g: { h: 6 },
						l: 109,
						m: { e: { r: 36 } },
						n: { a: 21 },
						o: { n: { e: 17 } },
						p: [{ e: { l: { a: 219 } } }, 1],
						r: {
							l: 0,
							o: 3,
							p: 0,
							r: 0
						},
						s: {
							e: { l: 11 },
							s: 0
						},
						t: {
							h: { e: { r: 6 } },
							e: { s: { i: { d: 12 } } }
						},
						v: 9
					},
					k: 18,
					l: [{
						a: { n: 17 },
						o: [{ r: { i: 11 } }, 24]
					}, 80],
					m: [{ e: { t: 17 } }, 43],
					n: [{ a: { u: { z: 12 } } }, 42],
					o: {
						d: {
							i: { z: 19 },
							s: 19
						},
						g: [{ e: 17 }, 1],
						l: {
							a: { r: 5 },
							e: 110
						},
						m: {
							a: 1,
							e: 12
						},
						n: {
							a: 0,
							y: 4
						},
						o: {
							d: 27,
							n: 17
						},
						r: {
							a: { t: 5 },
							i: {
								s: 4,
								c: { ".": 187 }
							},
							t: { e: 12 },
							u: 4
						},
						s: {
							e: [{ n: 4 }, 0],
							p: 15
						},
						u: { s: [{ e: 54 }, 41] },
						v: { e: { l: 5 } }
					},
					p: 56,
					r: [{
						e: { e: 6 },
						o: {
							n: { i: { z: 5 } },
							p: { o: 11 }
						}
					}, 26],
					s: [{ h: 21 }, 101],
					t: {
						a: { r: 21 },
						e: {
							n: 2,
							s: 4,
							o: { u: 216 }
						},
						y: 21
					},
					u: {
						g: 1,
						m: { i: { n: 1 } },
						n: {
							k: { e: 5 },
							t: 0
						},
						s: { t: 14 },
						t: 1
					},
					w: [{ a: { r: { t: 21 } } }, 29],
					y: {
						p: {
							e: 3,
							h: 3,
							o: { t: { h: { a: 137 } } }
						},
						s: 9
					}
				},
				i: {
					a: [{
						l: 24,
						m: [{ e: { t: { e: 5 } } }, 0],
						n: [{
							c: 18,
							i: 11,
							t: 46
						}, 24],
						p: { e: 4 },
						s: { s: 17 },
						t: {
							i: { v: 21 },
							r: { i: { c: 1 } },
							u: 21
						}
					}, 42],
					b: {
						e: [{ r: {
							a: 3,
							t: 4
						} }, 0],
						i: {
							a: 4,
							n: 3,
							t: {
								".": 4,
								e: 4
							}
						},
						l: [{ i: 3 }, 29],
						o: 19,
						r: [{ i: 94 }, 29],
						u: { n: 19 }
					},
					c: {
						a: {
							m: 18,
							p: 32,
							r: [{
								".": 21,
								a: 21
							}, 18],
							s: 6,
							y: 21
						},
						c: { u: 17 },
						e: { o: 18 },
						h: 18,
						i: [{
							d: 19,
							n: { a: 4 },
							p: [{ a: 3 }, 24]
						}, 25],
						l: { y: 21 },
						o: { c: 94 },
						r: [{
							a: 32,
							y: 21
						}, 43],
						t: {
							e: 1,
							u: [{ a: 111 }, 84]
						},
						u: {
							l: { a: 3 },
							m: 1,
							o: 4,
							r: 23
						}
					},
					d: [{
						a: {
							i: 21,
							n: { c: 4 }
						},
						d: 4,
						e: {
							a: { l: 11 },
							s: 0
						},
						i: [{
							a: {
								n: 4,
								r: 0
							},
							e: 19,
							o: [{
								u: 5,
								s: 1
							}, 3],
							t: 2,
							u: 4
						}, 24],
						l: { e: 23 },
						o: {
							m: 21,
							w: 3
						},
						r: 21,
						u: [{ o: 4 }, 24]
					}, 25],
					e: [{
						d: { e: 0 },
						g: { a: 113 },
						l: { d: 12 },
						n: {
							a: 67,
							e: 0,
							n: 19,
							t: { i: 23 }
						},
						r: { ".": 29 },
						s: {
							c: 23,
							t: 29
						},
						t: 23
					}, 112],
					f: {
						".": 18,
						e: { r: { o: 4 } },
						f: {
							e: { n: 5 },
							r: 1
						},
						i: {
							c: { ".": 18 },
							e: 23
						},
						l: 23,
						t: 18,
						a: { c: { e: { t: 137 } } }
					},
					g: [{
						a: { b: 5 },
						e: { r: { a: 3 } },
						h: { t: { i: 12 } },
						i: [{
							b: 23,
							l: 3,
							n: 3,
							t: 3
						}, 18],
						l: 28,
						o: [{
							r: 3,
							t: 4
						}, 24],
						r: { e: 19 },
						u: {
							i: 5,
							r: 2
						},
						n: { i: { t: [{ e: { r: 213 } }, 0] } }
					}, 25],
					h: 23,
					i: 114,
					j: [{ k: 21 }, 23],
					k: 18,
					l: {
						a: [{
							b: 93,
							d: { e: 21 },
							m: 94,
							r: { a: 5 }
						}, 29],
						e: {
							g: 23,
							r: 2,
							v: 17
						},
						f: 4,
						i: [{
							a: 3,
							b: 9,
							o: 3,
							s: { t: 1 },
							t: 25,
							z: 9
						}, 2],
						l: { a: { b: 5 } },
						n: 18,
						o: { q: 3 },
						t: { y: 1 },
						u: { r: 4 },
						v: 3
					},
					m: {
						a: {
							g: [{ e: 3 }, 21],
							r: { y: 5 }
						},
						e: {
							n: { t: { a: { r: 10 } } },
							t: 18
						},
						i: [{
							d: { a: 4 },
							l: { e: 5 },
							n: { i: 19 },
							t: 18
						}, 2],
						n: { i: 1 },
						o: { n: 23 },
						u: [{ l: { a: 3 } }, 24],
						p: { e: { d: { a: 201 } } }
					},
					n: {
						".": 25,
						a: {
							u: 83,
							v: 18
						},
						c: { e: {
							l: 36,
							r: 3
						} },
						d: [{ l: { i: { n: { g: 4 } } } }, 18],
						e: [{
							e: 23,
							r: { a: { r: 17 } },
							s: { s: 19 }
						}, 25],
						g: {
							a: 18,
							e: [{ n: 4 }, 18],
							i: 18,
							l: { i: { n: { g: 4 } } },
							o: 18,
							u: 18
						},
						i: [{
							".": 19,
							a: 21,
							o: 3,
							s: 2,
							t: {
								e: {
									".": 19,
									l: { y: { ".": 19 } }
								},
								i: { o: 32 },
								y: 3
							}
						}, 25],
						k: 18,
						l: 18,
						n: 25,
						o: [{
							c: 90,
							s: 0,
							t: 21
						}, 42],
						s: [{
							e: 3,
							u: { r: { a: 7 } }
						}, 25],
						t: {
							".": 25,
							h: 112
						},
						u: [{ s: 19 }, 2],
						y: 18,
						f: { r: { a: { s: 220 } } }
					},
					o: [{
						".": 18,
						g: {
							e: 17,
							r: 9
						},
						l: 29,
						m: 1,
						n: {
							a: { t: 11 },
							e: { r: { y: 0 } },
							i: 11
						},
						p: { h: 4 },
						r: { i: 11 },
						s: 21,
						t: {
							h: 4,
							i: 19,
							o: 1
						},
						u: { r: 21 }
					}, 25],
					p: [{
						e: 0,
						h: { r: { a: { s: 115 } } },
						i: [{ c: 1 }, 3],
						r: { e: 96 },
						u: { l: 3 }
					}, 25],
					q: { u: {
						a: 23,
						e: { f: 4 },
						i: {
							d: 3,
							t: 116
						}
					} },
					r: [{
						a: [{
							b: 0,
							c: 21
						}, 29],
						d: { e: 5 },
						e: {
							d: { e: 0 },
							f: 21,
							l: 117,
							s: 21
						},
						g: { i: 4 },
						i: [{
							d: { e: 5 },
							s: 1,
							t: { u: 11 },
							z: 118
						}, 2],
						m: { i: { n: 1 } },
						o: {
							g: 0,
							n: { ".": 32 }
						},
						u: { l: 4 },
						r: { e: { v: { o: { c: 221 } } } }
					}, 18],
					s: {
						".": 25,
						a: {
							g: 4,
							r: 3,
							s: 6
						},
						c: [{ h: 3 }, 119],
						e: [{ r: 3 }, 18],
						f: 27,
						h: {
							a: { n: 4 },
							o: {
								n: 3,
								p: 5
							}
						},
						i: {
							b: 3,
							d: 0,
							s: 19,
							t: { i: { v: 4 } }
						},
						k: 26,
						l: { a: { n: 36 } },
						m: { s: 18 },
						o: [{ m: { e: { r: 5 } } }, 24],
						p: [{
							i: 9,
							y: 1
						}, 2],
						s: [{
							a: { l: 1 },
							e: {
								n: 36,
								s: 1
							}
						}, 62],
						t: {
							a: { ".": 1 },
							e: 2,
							i: 2,
							l: { y: 0 },
							r: { a: { l: 18 } }
						},
						u: [{ s: 4 }, 24]
					},
					t: {
						a: {
							".": 18,
							b: { i: 0 },
							g: 21,
							m: 120,
							n: 23,
							t: 23
						},
						e: [{
							r: {
								a: 3,
								i: 19
							},
							s: [{ i: { m: { a: 29 } } }, 1]
						}, 25],
						h: [{ i: { l: 148 } }, 25],
						i: [{
							a: 18,
							c: [{
								a: 3,
								k: 31
							}, 22],
							g: 3,
							l: { l: 4 },
							m: 24,
							o: 25,
							s: [{ m: 21 }, 18],
							n: { e: { r: { a: { r: 158 } } } }
						}, 29],
						o: {
							m: 121,
							n: 18
						},
						r: {
							a: { m: 21 },
							y: 4
						},
						t: 18,
						u: {
							a: { t: 3 },
							d: 19,
							l: 3
						},
						z: { ".": 18 }
					},
					u: 29,
					v: [{
						e: {
							l: { l: 3 },
							n: { ".": 3 },
							r: {
								".": 83,
								s: { ".": 21 }
							}
						},
						i: {
							l: { ".": 4 },
							o: 4,
							t: 2
						},
						o: {
							r: {
								e: 19,
								o: 35
							},
							t: 83
						}
					}, 25],
					w: 56,
					x: { o: 1 },
					y: 18,
					z: {
						a: { r: 18 },
						i: 0,
						o: { n: { t: 32 } }
					}
				},
				j: {
					a: [{
						c: { q: 0 },
						p: [{ a: { n: { e: { s: 220 } } } }, 1],
						n: { u: { a: 12 } }
					}, 32],
					e: [{
						r: {
							s: 5,
							e: { m: 222 }
						},
						s: { t: {
							i: { e: 18 },
							y: 18
						} },
						w: 11
					}, 41],
					o: { p: 1 },
					u: { d: { g: 32 } }
				},
				k: {
					a: {
						".": 27,
						b: 23,
						g: 19,
						i: { s: 17 },
						l: 0
					},
					b: 29,
					e: {
						d: 24,
						e: 41,
						g: 1,
						l: { i: [{ n: { g: 223 } }, 4] },
						n: { d: 73 },
						r: 29,
						s: [{ t: { ".": 23 } }, 0],
						t: { y: 1 }
					},
					f: 23,
					h: 1,
					i: [{
						".": 32,
						c: 122,
						l: {
							l: 21,
							o: 6
						},
						m: 21,
						n: {
							".": 21,
							d: { e: 0 },
							e: {
								s: { s: 19 },
								t: { i: { c: 224 } }
							},
							g: 0
						},
						p: 1,
						s: [{ h: 19 }, 0]
					}, 29],
					k: 1,
					l: [{
						e: { y: 18 },
						y: 18
					}, 29],
					m: 29,
					n: {
						e: { s: 19 },
						o: 69
					},
					o: {
						r: 4,
						s: { h: 17 },
						u: 23,
						v: { i: { a: { n: 41 } } }
					},
					r: { o: { n: 5 } },
					s: [{
						c: 21,
						l: 1,
						y: 21,
						h: { a: 23 }
					}, 101],
					t: 19,
					w: 29
				},
				l: {
					a: {
						b: {
							i: { c: 11 },
							o: 21
						},
						c: { i: [{ e: 225 }, 17] },
						d: {
							e: 21,
							y: 3
						},
						g: { n: 0 },
						m: { o: 11 },
						n: {
							d: [{ l: 0 }, 27],
							e: { t: 5 },
							t: { e: 0 }
						},
						r: {
							g: 0,
							i: 11,
							c: { e: { n: 176 } }
						},
						s: { e: 0 },
						t: {
							a: { n: 4 },
							e: { l: { i: 18 } },
							i: { v: 18 }
						},
						v: [{ a: 95 }, 18],
						i: { n: { e: { s: { s: 226 } } } }
					},
					b: [{ i: { n: 17 } }, 42],
					c: [{
						e: 0,
						i: 23,
						h: {
							a: { i: 23 },
							i: { l: { d: 227 } }
						}
					}, 101],
					d: [{
						e: [{ r: {
							e: 1,
							i: 1
						} }, 24],
						i: [{ s: 4 }, 0],
						r: [{ i: 21 }, 23]
					}, 25],
					e: {
						a: [{
							d: { e: { r: { ".": 183 } } },
							s: { a: 228 }
						}, 9],
						b: { i: 1 },
						f: { t: 6 },
						g: {
							".": 32,
							g: 32,
							e: { n: { d: { r: { e: 230 } } } }
						},
						m: { a: { t: [{ i: { c: 5 } }, 1] } },
						n: {
							".": 18,
							c: 27,
							e: { ".": 32 },
							t: 41,
							o: { i: { d: 78 } }
						},
						p: {
							h: 3,
							r: 1
						},
						r: {
							a: { b: 6 },
							e: 0,
							g: 27,
							i: 68,
							o: 21
						},
						s: [{
							c: { o: 4 },
							q: 32,
							s: [{ ".": 32 }, 27]
						}, 8],
						v: {
							a: 23,
							e: { r: {
								".": 0,
								a: 0,
								s: 0
							} }
						},
						y: [{ e: 18 }, 27],
						c: { t: { a: { b: 229 } } }
					},
					f: [{ r: 19 }, 25],
					g: [{
						a: [{ r: 12 }, 19],
						e: { s: 21 },
						o: 11
					}, 80],
					h: 48,
					i: {
						a: {
							g: 1,
							m: 9,
							r: { i: { z: 6 } },
							s: 1,
							t: { o: 1 }
						},
						b: { i: 4 },
						c: {
							i: { o: 32 },
							o: { r: 1 },
							s: 18,
							t: { ".": 18 },
							u: 21,
							y: 23
						},
						d: {
							a: 23,
							e: { r: 5 },
							i: 27
						},
						f: {
							e: { r: 11 },
							f: 21,
							l: 1
						},
						g: {
							a: { t: { e: 32 } },
							h: 27,
							r: { a: 1 }
						},
						k: 27,
						l: 123,
						m: {
							b: { l: 0 },
							i: 11,
							o: 1,
							p: 90
						},
						n: {
							a: 21,
							e: [{ a: 11 }, 124],
							i: 11,
							k: { e: { r: 6 } }
						},
						o: { g: 4 },
						q: 125,
						s: { p: 0 },
						t: [{
							".": 24,
							i: { c: {
								a: 32,
								s: 108
							} },
							h: { o: { g: 204 } }
						}, 29],
						v: { e: { r: 11 } },
						z: 29
					},
					j: 18,
					k: { a: [{
						l: 23,
						t: 0
					}, 11] },
					l: [{
						a: { w: 21 },
						e: [{
							a: 19,
							c: 23,
							g: 23,
							l: 23,
							n: 73,
							t: 73
						}, 24],
						i: [{
							n: [{ a: 19 }, 126],
							s: { h: 231 }
						}, 9],
						o: [{
							q: { u: { i: 10 } },
							u: { t: 4 },
							w: 19
						}, 1],
						f: { l: 2 }
					}, 29],
					m: [{
						e: { t: 19 },
						i: { n: { g: 3 } },
						o: {
							d: 21,
							n: [{ e: { l: { l: 232 } } }, 17]
						}
					}, 25],
					n: 81,
					o: {
						".": 27,
						b: {
							a: { l: 5 },
							o: { t: { o: 233 } }
						},
						c: { i: 1 },
						f: 18,
						g: {
							i: { c: 27 },
							o: 19,
							u: 27,
							e: { s: { ".": 9 } }
						},
						m: { e: { r: 11 } },
						n: {
							g: 32,
							i: [{ z: 127 }, 0]
						},
						o: { d: 6 },
						p: {
							e: { ".": 32 },
							i: 11,
							m: 23
						},
						r: {
							a: [{ t: { o: 1 } }, 17],
							i: { e: 4 },
							o: { u: 5 }
						},
						s: {
							".": 32,
							e: { t: 5 },
							o: { p: { h: {
								i: { z: 32 },
								y: 32
							} } },
							t: 0
						},
						t: { a: 1 },
						u: {
							n: { d: 6 },
							t: 25
						},
						v: 18,
						a: { d: { e: {
							d: { ".": 17 },
							r: { ".": 183 }
						} } }
					},
					p: [{
						a: { b: 5 },
						h: {
							a: 23,
							i: 19
						},
						i: {
							n: { g: 4 },
							t: 23
						},
						l: 21,
						r: 19
					}, 25],
					r: 43,
					s: [{
						c: 21,
						e: 24,
						i: { e: 21 }
					}, 81],
					t: [{
						a: {
							g: 4,
							n: { e: 7 }
						},
						e: [{
							n: 17,
							r: { a: 36 },
							a: 23
						}, 29],
						h: { i: [{ l: { y: 148 } }, 11] },
						i: {
							e: { s: { ".": 19 } },
							s: 17
						},
						r: 29,
						u: [{ r: { a: 12 } }, 8]
					}, 18],
					u: {
						a: 4,
						b: { r: 3 },
						c: {
							h: 17,
							i: 3
						},
						e: {
							n: 3,
							p: 15
						},
						f: 0,
						i: { d: 4 },
						m: {
							a: 1,
							i: 32,
							n: {
								".": 19,
								i: { a: 32 }
							},
							b: { i: { a: { ".": 235 } } }
						},
						o: [{ r: 11 }, 3],
						p: 18,
						s: {
							s: 17,
							t: { e: 11 }
						},
						t: 41,
						n: { k: { e: { r: 234 } } }
					},
					v: { e: {
						n: 19,
						t: 128
					} },
					w: 42,
					y: [{
						a: 18,
						b: 18,
						m: { e: 4 },
						n: { o: 3 },
						s: [{
							e: 19,
							t: { y: { r: 4 } }
						}, 58],
						g: { a: { m: { i: 236 } } }
					}, 41]
				},
				m: {
					a: [{
						b: 25,
						c: {
							a: 9,
							h: { i: { n: { e: 4 } } },
							l: 1
						},
						g: {
							i: { n: 5 },
							n: 32
						},
						h: 25,
						i: { d: 6 },
						l: {
							d: 18,
							i: {
								g: 3,
								n: 4
							},
							l: { i: 0 },
							t: { y: 0 },
							a: { p: 222 }
						},
						n: {
							i: {
								a: 32,
								s: 5,
								z: 11
							},
							".": 24,
							u: { s: { c: 237 } }
						},
						p: [{ h: { r: { o: 244 } } }, 18],
						r: {
							i: {
								n: { e: { ".": 4 } },
								z: 4
							},
							l: { y: 0 },
							v: 11,
							g: { i: { n: 238 } }
						},
						s: {
							c: { e: 4 },
							e: 0,
							t: 15
						},
						t: {
							e: 32,
							h: 12,
							i: {
								s: 3,
								z: { a: 18 }
							}
						}
					}, 41],
					b: [{
						a: { t: 129 },
						i: {
							l: 19,
							n: { g: 83 },
							v: 0
						}
					}, 43],
					c: 56,
					e: {
						".": 18,
						d: [{
							".": 18,
							i: {
								a: 32,
								e: 3,
								c: [{ i: { n: 152 } }, 84],
								o: { c: 239 }
							},
							y: 108
						}, 25],
						g: [{ r: { a: { n: 240 } } }, 9],
						l: {
							o: { n: 5 },
							t: 0
						},
						m: [{ o: 130 }, 9],
						n: [{
							a: [{ c: 5 }, 0],
							d: { e: 0 },
							e: 18,
							i: 0,
							s: [{ u: 7 }, 17],
							t: [{ e: 0 }, 27],
							".": 24
						}, 41],
						o: { n: 4 },
						r: { s: { a: 19 } },
						s: [{ t: { i: 27 } }, 25],
						t: {
							a: [{ l: 11 }, 1],
							e: 2,
							h: { i: 4 },
							r: [{
								i: {
									c: 32,
									e: 4
								},
								y: 3
							}, 21]
						},
						v: 1
					},
					f: 43,
					h: 25,
					i: {
						".": 32,
						a: 3,
						d: {
							a: [{ b: 241 }, 0],
							g: 0
						},
						g: 0,
						l: {
							i: {
								a: 27,
								e: 108,
								t: { a: 27 }
							},
							l: [{
								a: { g: 208 },
								i: { l: { i: 59 } }
							}, 21]
						},
						n: {
							a: 0,
							d: 27,
							e: { e: 19 },
							g: { l: [{
								i: 5,
								y: 19
							}, 21] },
							t: 0,
							u: [{ t: { e: {
								r: 242,
								s: { t: 242 }
							} } }, 21],
							i: { s: { ".": 174 } }
						},
						o: { t: 17 },
						s: [{
							e: { r: { ".": 0 } },
							l: 5,
							t: {
								i: 0,
								r: { y: 19 }
							}
						}, 24],
						t: { h: 18 },
						z: 24
					},
					k: 18,
					l: 43,
					m: [{ a: {
						r: { y: 5 },
						b: 243
					} }, 29],
					n: [{
						a: 1,
						i: { n: 21 },
						o: 1
					}, 43],
					o: [{
						c: { r: [{ a: { t: [{ i: { z: 32 } }, 245] } }, 18] },
						d: 131,
						g: { o: 1 },
						i: { s: [{ e: 5 }, 84] },
						k: 18,
						l: { e: {
							s: { t: 4 },
							c: 246
						} },
						m: { e: 3 },
						n: {
							e: {
								t: 5,
								y: { l: 247 }
							},
							g: { e: 5 },
							i: {
								a: 12,
								s: {
									m: 0,
									t: 0
								},
								z: 3
							},
							o: {
								l: 36,
								c: { h: 12 },
								e: { n: 171 },
								s: 249
							},
							y: { ".": 3 }
						},
						r: [{
							a: { ".": 18 },
							o: { n: { i: { s: 248 } } }
						}, 9],
						s: [{
							e: { y: 4 },
							p: 3
						}, 8],
						t: { h: [{ e: { t: 250 } }, 12] },
						u: {
							f: 19,
							s: [{ i: { n: 98 } }, 27]
						},
						v: 9,
						e: { l: { a: { s: 167 } } }
					}, 41],
					p: [{
						a: { r: {
							a: [{ b: 5 }, 7],
							i: 6
						} },
						e: { t: 23 },
						h: { a: { s: 36 } },
						i: [{
							a: 0,
							e: { s: 4 },
							n: 34,
							r: 19,
							s: 4
						}, 24],
						o: {
							r: { i: 11 },
							s: { i: { t: { e: 6 } } },
							u: { s: 21 },
							v: 6
						},
						t: { r: 1 },
						y: 24
					}, 43],
					r: 47,
					s: [{
						h: [{ a: { c: { k: 251 } } }, 21],
						i: 19
					}, 101],
					t: 18,
					u: [{
						l: {
							a: { r: 49 },
							t: [{ i: [{ u: 252 }, 54] }, 32]
						},
						m: 27,
						n: 8,
						p: 18,
						u: 1,
						d: { r: { o: 9 } }
					}, 41],
					w: 18
				},
				n: {
					a: [{
						b: [{ u: 21 }, 81],
						c: {
							".": 18,
							a: 1,
							t: 19
						},
						g: { e: { r: { ".": 5 } } },
						k: 0,
						l: {
							i: [{ a: 4 }, 1],
							t: 18
						},
						m: { i: { t: 4 } },
						n: [{
							c: { i: 36 },
							i: { t: 0 },
							k: 17
						}, 24],
						r: {
							c: [{ h: { s: { ".": 73 } } }, 11],
							e: 18,
							i: 11,
							l: 0,
							m: 19
						},
						s: [{
							c: 0,
							t: { i: 5 }
						}, 21],
						t: [{
							a: { l: 3 },
							o: { m: { i: { z: 6 } } }
						}, 24],
						u: [{
							s: { e: 11 },
							t: 27
						}, 24],
						v: { e: 0 }
					}, 41],
					b: 80,
					c: {
						a: { r: 6 },
						e: { s: { ".": 21 } },
						h: {
							a: 23,
							e: {
								o: 19,
								s: { t: 253 }
							},
							i: {
								l: 19,
								s: 23
							}
						},
						i: {
							n: 2,
							t: 1
						},
						o: { u: { r: { a: 7 } } },
						r: 29,
						u: 29
					},
					d: {
						a: {
							i: 21,
							n: 19
						},
						e: [{ s: { t: { ".": 4 } } }, 29],
						i: {
							b: 0,
							f: 79,
							t: 29,
							z: 23,
							e: { c: { k: 29 } }
						},
						u: {
							c: 19,
							r: 0
						},
						w: { e: 9 },
						t: { h: { r: 3 } }
					},
					e: {
						".": 25,
						a: { r: 23 },
						b: [{
							u: 11,
							a: { c: { k: 3 } }
						}, 9],
						c: [{ k: 32 }, 9],
						d: 25,
						g: {
							a: { t: [{ i: { v: 5 } }, 1] },
							e: 32
						},
						l: {
							a: 1,
							i: { z: 5 }
						},
						m: {
							i: 4,
							o: 1
						},
						n: [{ e: 18 }, 41],
						o: 27,
						p: { o: 1 },
						q: 9,
						r: [{
							a: {
								b: 6,
								r: 21
							},
							e: 24,
							i: 132,
							r: 0
						}, 29],
						s: [{
							".": 25,
							p: 18,
							t: 25,
							w: 18,
							k: { i: 119 }
						}, 41],
						t: { i: { c: 27 } },
						v: [{ e: 19 }, 1],
						w: 1
					},
					f: [{ i: { n: { i: { t: { e: { s: 226 } } } } } }, 23],
					g: {
						a: { b: 21 },
						e: {
							l: 23,
							n: { e: [{ s: 5 }, 133] },
							r: {
								e: 19,
								i: 23
							}
						},
						h: {
							a: 4,
							o: 2
						},
						i: {
							b: 23,
							n: 2,
							t: 19
						},
						l: { a: 21 },
						o: { v: 17 },
						s: {
							h: 4,
							p: { r: 2 }
						},
						u: [{ m: 21 }, 29],
						y: 24
					},
					h: [{
						a: [{ b: 12 }, 0],
						e: 0
					}, 80],
					i: {
						a: [{
							n: [{ ".": 114 }, 3],
							p: 1
						}, 68],
						b: {
							a: 3,
							l: 1
						},
						d: [{ i: 4 }, 1],
						e: { r: 1 },
						f: { i: [{ c: { a: { t: 4 } } }, 9] },
						g: { r: 19 },
						k: 0,
						m: [{ i: { z: 3 } }, 29],
						n: [{
							e: { ".": 32 },
							g: 0
						}, 29],
						o: 1,
						s: {
							".": 32,
							t: { a: 0 }
						},
						t: [{
							h: 21,
							i: { o: 27 },
							o: { r: 23 },
							r: 3
						}, 24]
					},
					j: 29,
					k: [{
						e: {
							r: { o: 19 },
							t: 23
						},
						i: { n: 3 },
						l: 29,
						r: { u: { p: 3 } }
					}, 44],
					l: [{ e: { s: { s: 19 } } }, 43],
					m: [{ e: [{ t: 17 }, 0] }, 19],
					n: [{
						e: 0,
						i: {
							a: { l: 11 },
							v: 0
						}
					}, 101],
					o: {
						b: { l: [{ e: 3 }, 0] },
						c: {
							l: 19,
							e: { r: { o: { s: 254 } } }
						},
						d: 66,
						e: 27,
						g: [{ e: 17 }, 18],
						i: { s: { i: 6 } },
						l: {
							i: 134,
							o: { g: { i: { s: 32 } } }
						},
						m: {
							i: {
								c: 27,
								z: 108,
								s: { t: 82 }
							},
							o: 1,
							y: 3,
							a: { l: 214 },
							e: { n: { o: 194 } }
						},
						n: [{
							a: { g: 0 },
							i: [{
								z: 19,
								s: { o: 255 }
							}, 5],
							e: { q: 15 }
						}, 1],
						p: [{ o: { l: {
							i: 135,
							y: { ".": 256 }
						} } }, 18],
						r: { a: {
							b: 5,
							r: { y: 1 }
						} },
						s: {
							c: 18,
							e: 0,
							t: 5
						},
						t: { a: 4 },
						u: [{ n: 27 }, 41],
						v: { e: {
							l: 136,
							m: { b: 2 }
						} },
						w: { l: 12 }
					},
					p: [{
						i: 0,
						r: { e: { c: 17 } }
					}, 72],
					q: 29,
					r: [{ u: 0 }, 29],
					s: [{
						a: {
							b: 4,
							t: { i: 36 }
						},
						c: [{ e: { i: { v: 4 } } }, 1],
						e: [{ s: 83 }, 24],
						i: {
							d: 137,
							g: 17
						},
						l: 24,
						m: [{ o: { o: 1 } }, 3],
						o: { c: 21 },
						p: {
							e: 1,
							i: 19
						},
						t: { a: { b: { l: 6 } } }
					}, 81],
					t: [{
						a: { b: 0 },
						e: { r: { s: 12 } },
						i: [{
							b: 19,
							e: { r: 0 },
							f: 8,
							n: {
								e: 23,
								g: 83
							},
							p: 0
						}, 9],
						r: {
							o: { l: { l: { i: 7 } } },
							e: { p: 137 }
						},
						s: 1,
						u: { m: { e: 11 } }
					}, 29],
					u: {
						a: 2,
						d: 1,
						e: { n: 4 },
						f: { f: { e: 0 } },
						i: {
							n: 23,
							t: 50
						},
						m: [{
							e: 2,
							i: 19
						}, 21],
						n: 138,
						o: 23,
						t: { r: 3 }
					},
					v: 74,
					w: 72,
					y: {
						m: 0,
						p: 0
					},
					z: [{ a: 23 }, 18]
				},
				o: {
					a: [{
						d: 11,
						l: { e: { s: 108 } },
						r: { d: 12 },
						s: {
							e: 0,
							t: { e: 6 }
						},
						t: { i: 5 }
					}, 18],
					b: {
						a: {
							b: 35,
							r: 19
						},
						e: { l: 0 },
						i: [{ n: [{ g: 4 }, 24] }, 29],
						r: 23,
						u: { l: 3 },
						l: { i: { g: 189 } }
					},
					c: {
						e: 29,
						h: [{
							e: { t: 23 },
							a: { s: 23 }
						}, 0],
						i: {
							f: 12,
							l: 21
						},
						l: { a: { m: 21 } },
						o: { d: 21 },
						r: {
							a: {
								c: 3,
								t: { i: { z: 4 } }
							},
							e: 12,
							i: { t: 32 }
						},
						t: { o: { r: { a: 7 } } },
						u: {
							l: { a: 3 },
							r: { e: 19 }
						}
					},
					d: {
						d: { e: { d: 4 } },
						i: {
							c: 3,
							o: 11,
							t: { i: { c: 137 } }
						},
						o: [{ r: 12 }, 139],
						u: { c: { t: {
							".": 4,
							s: 4
						} } },
						e: { l: { l: { i: 12 } } }
					},
					e: {
						l: 21,
						n: { g: 19 },
						r: [{ s: { t: 257 } }, 23],
						t: { a: 1 },
						v: 23
					},
					f: { i: [{ t: {
						e: 4,
						t: 17
					} }, 24] },
					g: {
						a: {
							r: 121,
							t: {
								i: { v: 4 },
								o: 21
							}
						},
						e: [{
							n: { e: 19 },
							o: 19,
							r: 21
						}, 29],
						i: {
							e: 23,
							s: 140,
							t: 3
						},
						l: [{ y: 79 }, 21],
						n: { i: { z: 27 } },
						r: { o: 21 },
						u: { i: 5 },
						y: [{ n: 25 }, 41]
					},
					h: [{ a: { b: 6 } }, 74],
					i: [{
						c: { e: { s: 11 } },
						d: { e: { r: 3 } },
						f: { f: 17 },
						g: 0,
						l: { e: { t: 4 } },
						n: {
							g: 23,
							t: { e: { r: 6 } }
						},
						s: {
							m: 19,
							o: { n: 4 },
							t: { e: { n: 6 } }
						},
						t: { e: { r: 3 } }
					}, 9],
					j: 19,
					k: [{
						e: {
							n: 23,
							s: { t: 15 }
						},
						i: { e: 4 }
					}, 25],
					l: {
						a: [{
							n: 21,
							s: { s: 36 }
						}, 29],
						d: [{ e: 15 }, 9],
						e: {
							r: 3,
							s: {
								c: 23,
								t: { e: { r: 88 } }
							},
							t: 23
						},
						f: { i: 1 },
						i: [{
							a: 23,
							c: { e: 23 },
							d: { ".": 4 },
							f: 73,
							l: 19,
							n: { g: 3 },
							o: 19,
							s: {
								".": 19,
								h: 3
							},
							t: {
								e: 19,
								i: { o: 19 }
							},
							v: 19,
							g: { o: { p: { o: 258 } } }
						}, 9],
						l: { i: { e: 17 } },
						o: {
							g: { i: { z: 4 } },
							r: 0,
							n: { o: { m: 259 } }
						},
						p: { l: 4 },
						t: 9,
						u: {
							b: 3,
							m: { e: 3 },
							n: 3,
							s: 19
						},
						v: 9,
						y: 24
					},
					m: {
						a: {
							h: 4,
							l: 5,
							t: { i: { z: 4 } }
						},
						b: {
							e: 9,
							l: 1
						},
						e: [{
							n: { a: 3 },
							r: { s: { e: 4 } },
							t: [{ r: { y: 4 } }, 21],
							c: { h: { a: 260 } }
						}, 24],
						i: {
							a: 23,
							c: {
								".": 3,
								a: 3
							},
							d: 19,
							n: [{ i: 19 }, 2]
						},
						m: { e: { n: { d: 32 } } },
						o: {
							g: { e: 0 },
							n: 21
						},
						p: {
							i: 3,
							r: { o: 7 }
						}
					},
					n: [{
						a: [{
							c: 1,
							n: 23
						}, 2],
						c: [{ i: { l: 27 } }, 2],
						d: [{ o: 4 }, 25],
						e: {
							n: 23,
							s: { t: 4 }
						},
						g: { u: 1 },
						i: {
							c: 2,
							o: 23,
							s: 2,
							u: 19
						},
						k: { e: { y: 3 } },
						o: {
							d: { i: 1 },
							m: {
								y: 3,
								i: { c: 137 }
							},
							r: { m: { a: 23 } },
							t: { o: { n: 261 } },
							u: 23
						},
						s: [{
							p: { i: [{ r: { a: 10 } }, 36] },
							u: 17
						}, 3],
						t: {
							e: { n: 36 },
							i: [{ f: 7 }, 93]
						},
						u: { m: 4 },
						v: { a: 6 }
					}, 24],
					o: [{
						d: {
							e: 5,
							i: 5
						},
						k: 1,
						p: { i: 11 },
						r: { d: 23 },
						s: { t: 6 }
					}, 9],
					p: {
						a: 24,
						e: {
							d: 5,
							r: [{ a: [{ g: 18 }, 27] }, 2]
						},
						h: [{
							a: { n: 19 },
							e: { r: 19 }
						}, 25],
						i: {
							n: { g: 3 },
							t: 23,
							s: { m: { ".": 2 } }
						},
						o: {
							n: 19,
							s: { i: 21 }
						},
						r: 29,
						u: 2,
						y: 5
					},
					q: 29,
					r: {
						a: [{
							".": 19,
							g: 83,
							l: { i: { z: 4 } },
							n: { g: { e: 4 } }
						}, 29],
						e: {
							a: [{ l: 19 }, 5],
							i: 3,
							s: {
								h: 5,
								t: { ".": 4 }
							},
							w: 17
						},
						g: { u: 1 },
						i: {
							a: 56,
							c: { a: 3 },
							l: 19,
							n: 2,
							o: 29,
							t: { y: 3 },
							u: 23
						},
						m: { i: 9 },
						n: { e: 8 },
						o: {
							f: 19,
							u: { g: 3 }
						},
						p: { e: 4 },
						r: { h: 27 },
						s: {
							e: [{ n: 5 }, 1],
							t: 17
						},
						t: {
							h: {
								i: 3,
								y: 3,
								o: { n: { i: { t: 262 } } },
								r: { i: 137 }
							},
							y: 1,
							i: { v: { e: { l: { y: 4 } } } }
						},
						u: { m: 19 },
						y: 29
					},
					s: {
						a: { l: 3 },
						c: [{
							e: 1,
							o: { p: [{ i: 18 }, 23] },
							r: 19
						}, 9],
						i: {
							e: 95,
							t: {
								i: { v: 4 },
								o: 3,
								y: 3
							},
							u: 0
						},
						l: 1,
						o: 24,
						p: {
							a: 1,
							o: 1,
							h: { e: { r: 83 } }
						},
						t: {
							a: [{ t: { i: 19 } }, 9],
							i: {
								l: 4,
								t: 4
							}
						}
					},
					t: {
						a: { n: 21 },
						e: {
							l: { e: { g: 36 } },
							r: {
								".": 3,
								s: 4
							},
							s: [{ t: {
								e: { r: 263 },
								o: { r: 264 }
							} }, 21]
						},
						h: [{
							e: {
								s: { i: 5 },
								o: { s: 265 }
							},
							i: 14
						}, 18],
						i: {
							c: {
								".": 3,
								a: 4,
								e: 23
							},
							f: 23,
							s: 23
						},
						o: { s: 5 }
					},
					u: [{
						b: {
							l: 3,
							a: { d: { o: 116 } }
						},
						c: { h: { i: 6 } },
						e: { t: 4 },
						l: 1,
						n: {
							c: { e: { r: 6 } },
							d: 8
						},
						v: 4
					}, 9],
					v: {
						e: {
							n: 1,
							r: {
								n: { e: 17 },
								s: 12,
								t: 1
							}
						},
						i: {
							s: 23,
							t: { i: 36 },
							a: { n: { ".": 266 } }
						},
						o: { l: 60 }
					},
					w: {
						d: { e: { r: 3 } },
						e: {
							l: 3,
							s: { t: 4 }
						},
						i: 2,
						n: { i: 5 },
						o: 21
					},
					y: { a: 2 },
					x: { i: { d: { i: { c: 267 } } } }
				},
				p: {
					a: [{
						c: {
							a: 1,
							e: 1,
							t: 0
						},
						d: 21,
						g: { a: {
							n: 32,
							t: 23
						} },
						i: [{ n: 17 }, 21],
						l: [{ m: { a: { t: 268 } } }, 21],
						n: {
							a: 0,
							e: { l: 11 },
							t: { y: 0 },
							y: 3
						},
						p: [{ u: 1 }, 2],
						r: {
							a: {
								b: { l: 6 },
								g: {
									e: 5,
									r: { a: 269 }
								},
								l: { e: 228 },
								m: [{ e: 12 }, 36]
							},
							d: { i: 5 },
							e: [{ l: 5 }, 27],
							i: [{ s: 0 }, 28]
						},
						t: {
							e: [{ r: 4 }, 9],
							h: {
								i: { c: 32 },
								y: 4
							},
							r: { i: { c: 1 } }
						},
						v: 0,
						y: 27
					}, 41],
					b: 43,
					d: 1,
					e: {
						".": 18,
						a: [{ r: { l: 17 } }, 138],
						c: 9,
						d: [{
							e: 27,
							i: [{
								a: 36,
								c: 0
							}, 27]
						}, 37],
						e: [{
							d: 0,
							v: 208
						}, 21],
						k: 0,
						l: {
							a: 1,
							i: { e: 17 }
						},
						n: {
							a: { n: 1 },
							c: 21,
							t: { h: 0 }
						},
						o: { n: 4 },
						r: {
							a: {
								".": 21,
								b: { l: 6 },
								g: 21
							},
							i: [{ s: { t: 6 } }, 21],
							m: {
								a: { l: 0 },
								e: 7
							},
							n: 21,
							o: 11,
							t: { i: 11 },
							u: 4,
							v: 15
						},
						t: [{
							e: { n: 4 },
							i: { z: 4 }
						}, 9]
					},
					f: 18,
					g: 18,
					h: {
						".": 18,
						a: { r: { i: 6 } },
						e: {
							n: { o: 11 },
							r: 1,
							s: { ".": 1 }
						},
						i: {
							c: 2,
							e: 32,
							n: { g: 4 },
							s: { t: { i: 32 } },
							z: 27,
							l: { a: {
								n: { t: 168 },
								t: { e: { l: 270 } }
							} }
						},
						l: 9,
						o: {
							b: 27,
							n: {
								e: 27,
								i: 32
							},
							r: 0
						},
						s: 18,
						t: 3,
						u: 32,
						y: 41
					},
					i: {
						a: [{ n: 17 }, 3],
						c: {
							i: { e: 1 },
							y: 1,
							a: { d: 271 }
						},
						d: [{
							a: 19,
							e: 3,
							i: 32
						}, 21],
						e: {
							c: 27,
							n: 3
						},
						g: { r: { a: { p: 1 } } },
						l: { o: 3 },
						n: [{
							".": 21,
							d: 17,
							o: 21
						}, 9],
						o: [{ n: 17 }, 141],
						t: {
							h: [{ a: 4 }, 23],
							u: 9
						}
					},
					k: 142,
					l: [{
						a: {
							n: 27,
							s: { t: 6 }
						},
						i: {
							a: 11,
							e: { r: 5 },
							g: 18,
							n: [{ a: { r: 5 } }, 0],
							c: { a: { b: 208 } }
						},
						o: { i: 17 },
						u: { m: [{ b: 17 }, 0] }
					}, 143],
					m: 43,
					n: 48,
					o: {
						c: 1,
						d: { ".": 32 },
						e: {
							m: 4,
							t: 144
						},
						g: 145,
						i: { n: [{
							t: 32,
							c: { a: 12 }
						}, 84] },
						l: {
							y: {
								t: 6,
								e: 137,
								p: { h: { o: { n: { o: 272 } } } }
							},
							e: { ".": 41 }
						},
						n: { i: 1 },
						p: 1,
						r: [{ y: 1 }, 124],
						s: [{ s: 15 }, 41],
						t: [{ a: 1 }, 21],
						u: { n: 32 }
					},
					p: [{
						a: { r: { a: 5 } },
						e: [{
							d: 21,
							l: 19,
							n: 23,
							r: 23,
							t: 23
						}, 24],
						o: { s: { i: { t: { e: 5 } } } }
					}, 43],
					r: [{
						a: { y: { e: 17 } },
						e: {
							c: {
								i: 32,
								o: 5
							},
							e: { m: 11 },
							f: { a: { c: 6 } },
							l: { a: 0 },
							r: 11,
							s: {
								e: 23,
								s: 27,
								p: { l: { i: 84 } }
							},
							t: { e: { n: 5 } },
							v: 11,
							m: { a: { c: 273 } },
							n: { e: { u: 15 } }
						},
						i: {
							e: 53,
							n: { t: 146 },
							s: [{ o: 12 }, 0]
						},
						o: {
							c: {
								a: 23,
								e: { s: { s: 8 } },
								i: { t: { y: { ".": 274 } } }
							},
							f: { i: { t: 6 } },
							l: 11,
							s: { e: 12 },
							t: 15,
							g: { e: 208 }
						}
					}, 9],
					s: [{
						e: [{ u: { d: [{ o: {
							d: 276,
							f: 276
						} }, 275] } }, 24],
						h: 1,
						i: { b: 21 }
					}, 81],
					t: [{
						a: { b: 134 },
						e: 24,
						h: 24,
						i: { m: 11 },
						u: { r: 0 },
						w: 21,
						o: { m: { a: { t: 277 } } },
						r: { o: { l: 278 } }
					}, 42],
					u: {
						b: [{ e: { s: { c: 181 } } }, 11],
						e: 0,
						f: 0,
						l: { c: 11 },
						m: 1,
						n: 9,
						r: { r: 0 },
						s: 32,
						t: [{
							e: [{ r: 11 }, 32],
							r: 3,
							t: {
								e: { d: 0 },
								i: { n: 0 }
							}
						}, 9]
					},
					w: 23
				},
				q: { u: [{
					a: {
						v: 5,
						i: { n: { t: { e: 279 } } },
						s: { i: [{
							r: 281,
							s: 281
						}, 280] }
					},
					e: {
						".": 25,
						r: 27,
						t: 27
					},
					i: {
						n: { t: { e: { s: { s: 282 } } } },
						v: { a: { r: 14 } }
					}
				}, 9] },
				r: {
					a: {
						b: [{
							i: 3,
							o: { l: {
								i: { c: 29 },
								o: { i: 236 }
							} }
						}, 25],
						c: {
							h: {
								e: 17,
								u: 3
							},
							l: 19
						},
						f: {
							f: { i: 5 },
							t: 0
						},
						i: 24,
						l: { o: 1 },
						m: {
							e: {
								t: [{ r: { i: { z: 283 } } }, 11],
								n: 24
							},
							i: 24,
							o: { u: 3 }
						},
						n: {
							e: { o: 6 },
							g: { e: 0 },
							i: 21,
							o: 4,
							h: { a: { s: 167 } }
						},
						p: {
							e: { r: 11 },
							h: { y: 27 }
						},
						r: {
							c: 5,
							e: [{ f: 5 }, 17],
							i: { l: 18 }
						},
						s: 24,
						t: { i: { o: { n: 115 } } },
						u: { t: 0 },
						v: {
							a: { i: 4 },
							e: { l: 11 }
						},
						z: { i: { e: 4 } },
						d: { i: {
							g: 127,
							o: { g: 249 }
						} },
						o: { r: 2 }
					},
					b: [{
						a: {
							b: 21,
							g: 21
						},
						i: [{
							f: 0,
							n: [{
								e: 19,
								g: {
									".": 4,
									e: 284
								}
							}, 24]
						}, 8],
						o: 1
					}, 29],
					c: [{
						e: [{ n: 17 }, 24],
						h: {
							a: 23,
							e: { r: 0 }
						},
						i: {
							b: 90,
							t: 1
						},
						u: { m: 12 }
					}, 29],
					d: {
						a: { l: 21 },
						i: [{
							a: 0,
							e: { r: 0 },
							n: [{ g: 3 }, 17]
						}, 9]
					},
					e: {
						".": 25,
						a: {
							l: 2,
							n: 3,
							r: { r: 4 },
							v: 32,
							w: 1
						},
						b: { r: { a: { t: 19 } } },
						c: {
							o: {
								l: { l: 5 },
								m: { p: { e: 5 } }
							},
							r: { e: 1 },
							i: { p: { r: 285 } },
							t: { a: { n: { g: 286 } } }
						},
						d: [{
							e: 2,
							i: {
								s: 3,
								t: 5
							}
						}, 37],
						f: {
							a: { c: 1 },
							e: [{ r: { ".": 4 } }, 9],
							i: 3,
							y: 1
						},
						g: { i: { s: 11 } },
						i: { t: 4 },
						l: {
							i: 2,
							u: 4
						},
						n: { t: {
							a: 90,
							e: 0
						} },
						o: 2,
						p: {
							i: { n: 4 },
							o: { s: { i: 1 } },
							u: 2
						},
						r: [{
							i: 21,
							o: 17,
							u: 4
						}, 147],
						s: {
							".": 21,
							p: { i: 1 },
							s: { i: { b: 6 } },
							t: [{
								a: { l: 4 },
								r: 3
							}, 8]
						},
						t: {
							e: { r: 1 },
							i: { z: 96 },
							r: { i: [{ b: { u: 85 } }, 3] }
						},
						u: [{ t: { i: 4 } }, 8],
						v: [{
							a: { l: 1 },
							e: {
								l: 11,
								r: {
									".": 30,
									s: 4,
									t: 4
								}
							},
							i: { l: 4 },
							o: { l: { u: 5 } }
						}, 8],
						w: { h: 1 }
					},
					f: [{
						u: 0,
						y: 21
					}, 29],
					g: [{
						e: {
							r: 3,
							t: 23
						},
						i: {
							c: 23,
							n: [{ g: 3 }, 0],
							s: 19,
							t: 19
						},
						l: 29,
						o: { n: 0 },
						u: 23
					}, 9],
					h: [{
						".": 18,
						a: { l: 18 }
					}, 1],
					i: {
						a: [{
							b: 0,
							g: 1,
							l: { ".": 23 }
						}, 3],
						b: [{ a: 11 }, 21],
						c: {
							a: { s: 5 },
							e: 21,
							i: [{
								d: 32,
								e: 1
							}, 18],
							o: 21
						},
						d: { e: { r: 5 } },
						e: {
							n: {
								c: 3,
								t: 3
							},
							r: 2,
							t: 4
						},
						g: {
							a: { n: 5 },
							i: 32
						},
						l: { i: { z: 11 } },
						m: {
							a: { n: 32 },
							i: 5,
							o: 27,
							p: { e: 0 }
						},
						n: {
							a: [{ ".": 32 }, 24],
							d: 0,
							e: 0,
							g: 0
						},
						o: 2,
						p: {
							h: [{ e: 6 }, 32],
							l: [{ i: { c: 5 } }, 9]
						},
						q: 21,
						s: [{
							".": 21,
							c: 0,
							h: 23,
							p: 0
						}, 24],
						t: {
							a: { b: 116 },
							e: {
								d: { ".": 19 },
								r: {
									".": 5,
									s: 5
								}
							},
							i: { c: 11 },
							u: [{ r: 5 }, 9]
						},
						v: {
							e: {
								l: 5,
								t: 11
							},
							i: 11,
							o: { l: 287 }
						}
					},
					j: 23,
					k: {
						e: { t: 23 },
						l: {
							e: 1,
							i: { n: 1 }
						},
						".": 288,
						h: { o: 2 },
						r: { a: { u: 29 } },
						s: { ".": 288 }
					},
					l: [{
						e: [{
							d: 24,
							q: { u: 30 }
						}, 0],
						i: {
							g: 21,
							s: [{ h: 4 }, 21]
						},
						o: 73
					}, 29],
					m: [{
						a: { c: 5 },
						e: [{
							n: 23,
							r: { s: 4 }
						}, 24],
						i: {
							n: { g: [{ ".": 21 }, 3] },
							o: 21,
							t: 23
						},
						y: 21
					}, 29],
					n: {
						a: { r: 21 },
						e: {
							l: 23,
							r: 21,
							t: 19,
							y: 23
						},
						i: {
							c: 19,
							s: 92,
							t: 23,
							v: 23
						},
						o: [{ u: 21 }, 0],
						u: 23
					},
					o: {
						b: {
							l: 11,
							o: { t: 289 }
						},
						c: [{ r: 3 }, 24],
						e: [{
							l: { a: { s: 167 } },
							p: { i: { d: { e: 290 } } }
						}, 1],
						f: {
							e: 2,
							i: { l: 4 }
						},
						k: [{ e: { r: 4 } }, 8],
						l: { e: { ".": 32 } },
						m: {
							e: {
								t: { e: 5 },
								s: { h: 3 }
							},
							i: 0,
							p: 0
						},
						n: {
							a: { l: 0 },
							e: 0,
							i: { s: 134 },
							t: { a: 0 }
						},
						o: {
							m: 41,
							t: 32
						},
						p: {
							e: { l: 3 },
							i: { c: 11 }
						},
						r: {
							i: 11,
							o: 4
						},
						s: {
							p: { e: { r: 5 } },
							s: 0
						},
						t: {
							h: { e: 1 },
							y: 1,
							r: { o: { n: 2 } }
						},
						v: {
							a: 1,
							e: { l: 5 }
						},
						x: 5
					},
					p: [{
						e: {
							a: 21,
							n: { t: 19 },
							r: { ".": 4 },
							t: 23
						},
						h: 95,
						i: { n: { g: 3 } },
						o: 23,
						a: { u: { l: { i: 291 } } }
					}, 29],
					r: [{
						e: {
							c: 0,
							f: 0,
							o: 21,
							s: { t: 0 }
						},
						i: {
							o: 0,
							v: 0
						},
						o: {
							n: 17,
							s: 17
						},
						y: { s: 17 }
					}, 72],
					s: [{
						a: [{ t: { i: 5 } }, 29],
						c: 1,
						e: [{
							c: [{ r: 0 }, 23],
							r: {
								".": 4,
								a: { d: { i: 238 } }
							},
							s: 3,
							v: 148
						}, 24],
						h: [{ a: 19 }, 29],
						i: [{ b: 90 }, 29],
						o: { n: 12 },
						p: 29,
						w: 19
					}, 44],
					t: {
						a: {
							c: { h: 36 },
							g: 21
						},
						e: {
							b: 23,
							n: { d: 17 },
							o: 5
						},
						i: [{
							b: 4,
							d: 0,
							e: { r: 21 },
							g: 23,
							l: {
								i: 12,
								l: 17,
								y: 21
							},
							s: { t: 21 },
							v: 21
						}, 29],
						r: {
							i: 23,
							o: { p: { h: 115 } },
							e: { u: 29 }
						},
						s: { h: 1 },
						h: { o: { u: 29 } }
					},
					u: {
						a: 3,
						e: {
							l: 93,
							n: 3
						},
						g: { l: 1 },
						i: { n: 3 },
						m: { p: { l: 11 } },
						n: [{
							k: 6,
							t: { y: 0 }
						}, 9],
						s: { c: 19 },
						t: { i: { n: 6 } }
					},
					v: {
						e: [{
							l: { i: 17 },
							n: 23,
							r: { ".": 4 },
							s: { t: 19 },
							y: 23,
							i: { l: 29 }
						}, 1],
						i: {
							c: 23,
							v: 0
						},
						o: 23
					},
					w: 29,
					y: {
						c: 1,
						n: { g: { e: 32 } },
						t: 3
					},
					z: { s: { c: 2 } }
				},
				s: {
					a: [{
						b: 42,
						c: {
							k: 32,
							r: { i: 11 },
							t: 23
						},
						i: 32,
						l: {
							a: { r: 36 },
							m: 0,
							o: 4,
							t: 0,
							e: { s: {
								c: 54,
								w: 7
							} }
						},
						n: {
							c: 27,
							d: { e: 0 }
						},
						p: [{ a: { r: { i: { l: 292 } } } }, 29],
						t: {
							a: 4,
							i: { o: 76 },
							u: 11
						},
						u: 0,
						v: { o: { r: 4 } },
						w: 32
					}, 9],
					b: 56,
					c: {
						a: {
							n: { t: 149 },
							p: [{ e: { r: 267 } }, 0],
							v: 6,
							t: { o: { l: 208 } }
						},
						e: {
							d: 21,
							i: 18,
							s: 21
						},
						h: [{
							o: 21,
							i: { t: { z: 21 } },
							r: { o: { d: { i: { n: { g: 293 } } } } }
						}, 8],
						i: {
							e: 68,
							n: { d: 150 },
							u: { t: { t: 294 } }
						},
						l: {
							e: 6,
							i: 21
						},
						o: {
							f: 17,
							p: { y: 18 },
							u: { r: { a: 7 } }
						},
						u: 29,
						r: { a: { p: { e: { r: { ".": 36 } } } } },
						y: { t: { h: 247 } }
					},
					d: 56,
					e: {
						".": 18,
						a: [{
							s: 17,
							w: 5
						}, 1],
						c: {
							o: 151,
							t: 27
						},
						d: [{
							e: 95,
							l: 19
						}, 125],
						g: [{ r: 11 }, 9],
						i: 32,
						l: {
							e: 2,
							f: 32,
							v: 32
						},
						m: {
							e: [{ s: { t: 295 } }, 18],
							o: { l: 1 },
							a: { p: { h: 287 } },
							i: { t: { i: { c: 296 } } }
						},
						n: {
							a: { t: 5 },
							c: 18,
							d: 0,
							e: { d: 19 },
							g: 5,
							i: { n: 19 },
							t: {
								d: 18,
								l: 18
							}
						},
						p: {
							a: 152,
							t: { e: { m: { b: 11 } } }
						},
						r: {
							".": 43,
							l: 21,
							o: 0,
							v: { o: 18 }
						},
						s: [{
							h: 4,
							t: 5
						}, 72],
						u: { m: 113 },
						v: [{ e: { n: 11 } }, 32],
						w: { i: 0 },
						x: 32
					},
					f: 47,
					g: 48,
					h: [{
						".": 25,
						e: {
							r: 2,
							v: 32
						},
						i: {
							n: 2,
							o: 3,
							p: 27,
							v: 6
						},
						o: [{
							l: { d: 4 },
							n: 12,
							r: [{ t: 7 }, 17],
							e: { s: { t: 137 } }
						}, 0],
						w: 18
					}, 24],
					i: {
						b: 2,
						c: { c: 19 },
						d: {
							e: {
								".": 27,
								s: [{
									t: 6,
									w: 6
								}, 32],
								d: { ".": 8 }
							},
							i: [{ z: 4 }, 32]
						},
						g: { n: { a: 18 } },
						l: {
							e: 0,
							y: 18
						},
						n: [{
							a: 24,
							e: { ".": 32 },
							g: 23
						}, 42],
						o: [{ n: [{ a: 6 }, 32] }, 41],
						r: [{
							a: 5,
							e: { s: { i: { d: 4 } } }
						}, 9],
						s: 41,
						t: { i: { o: 27 } },
						u: 32,
						v: 41,
						z: 32
					},
					k: [{
						e: [{ t: 23 }, 18],
						i: { n: {
							e: 4,
							g: 4
						} },
						y: { s: { c: 15 } }
					}, 9],
					l: [{
						a: { t: 23 },
						e: 24,
						i: { t: { h: 7 } },
						o: { v: { a: { k: { i: { a: 297 } } } } }
					}, 74],
					m: [{
						a: [{
							l: { l: 54 },
							n: 12
						}, 23],
						e: {
							l: 17,
							n: 19
						},
						i: { t: { h: 32 } },
						o: { l: { d: 49 } }
					}, 42],
					n: 72,
					o: [{
						c: { e: 1 },
						f: { t: 12 },
						l: {
							a: { b: 1 },
							d: 153,
							i: { c: 3 },
							v: 32,
							u: { t: { e: 9 } }
						},
						m: 27,
						n: {
							".": 68,
							a: 17,
							g: 0
						},
						p: [{ h: {
							i: {
								c: 32,
								z: 19
							},
							y: 19
						} }, 21],
						r: {
							c: 5,
							d: 5
						},
						v: [{ i: 4 }, 18],
						g: { a: { m: { y: 298 } } }
					}, 41],
					p: {
						a: [{
							i: 32,
							n: 0,
							c: {
								e: 299,
								i: { n: 69 }
							}
						}, 25],
						e: {
							n: { d: 17 },
							o: 57,
							r: 25,
							c: { i: { o: 11 } }
						},
						h: {
							e: [{ r: [{ o: 213 }, 27] }, 24],
							o: 6
						},
						i: {
							l: 17,
							n: { g: 4 },
							o: 18,
							c: { i: { l: 208 } }
						},
						l: { y: 21 },
						o: {
							n: 21,
							r: [{ t: { s: {
								c: 300,
								w: 300
							} } }, 17],
							t: 18,
							k: { e: { s: { w: 10 } } }
						}
					},
					q: { u: {
						a: { l: { l: 36 } },
						i: { t: { o: 88 } }
					} },
					r: 29,
					s: [{
						a: [{
							s: 12,
							c: { h: { u: 301 } }
						}, 29],
						c: 94,
						e: {
							l: 23,
							n: { g: 19 },
							s: { ".": 21 },
							t: 19
						},
						i: [{
							e: [{ r: 0 }, 21],
							l: { y: 4 },
							a: { n: { ".": 210 } },
							g: { n: { a: { b: 302 } } }
						}, 29],
						l: [{ i: 1 }, 21],
						n: 21,
						p: { e: { n: { d: 115 } } },
						t: 9,
						u: { r: { a: 6 } },
						w: 4,
						h: { a: { t: 3 } }
					}, 25],
					t: {
						".": 25,
						a: {
							g: 24,
							l: 24,
							m: {
								i: 17,
								p: 69
							},
							n: {
								d: 32,
								t: { s: { h: { i: 303 } } }
							},
							p: 90,
							t: {
								".": 32,
								i: 15
							},
							r: { t: { l: { i: 12 } } }
						},
						e: {
							d: 21,
							r: {
								n: { i: 7 },
								o: 19
							},
							w: [{ a: 6 }, 8]
						},
						h: { e: 23 },
						i: [{
							".": 21,
							a: 19,
							c: [{ k: 32 }, 29],
							e: 21,
							f: 23,
							n: { g: 3 },
							r: 32
						}, 9],
						l: { e: 29 },
						o: {
							c: { k: 32 },
							m: { a: 12 },
							n: { e: 32 },
							p: 21,
							r: {
								e: 27,
								a: { b: 304 }
							}
						},
						r: [{
							a: {
								d: 21,
								t: {
									u: 32,
									a: { g: 305 }
								},
								y: 21
							},
							i: {
								d: 21,
								b: { u: { t: 7 } }
							},
							y: 18
						}, 1],
						w: 61,
						y: [{ l: { i: { s: 137 } } }, 24],
						b: 4,
						s: { c: { r: 4 } },
						u: { p: { i: { d: 306 } } }
					},
					u: [{
						a: { l: 2 },
						b: 111,
						g: 151,
						i: {
							s: 4,
							t: 12
						},
						l: 21,
						m: [{ i: 11 }, 9],
						n: 9,
						r: 9,
						p: { e: { r: { e: 307 } } }
					}, 41],
					v: 18,
					w: [{
						o: 18,
						i: { m: { m: 177 } }
					}, 9],
					y: [{
						c: 18,
						l: 27,
						n: {
							o: 5,
							c: 41
						},
						r: { i: { n: 4 } },
						t: { h: { i: 308 } }
					}, 21]
				},
				t: {
					a: [{
						".": 27,
						b: [{
							l: { e: { s: 4 } },
							o: { l: { i: {
								z: 32,
								s: { m: 309 }
							} } }
						}, 25],
						c: { i: 18 },
						d: { o: 4 },
						f: 46,
						i: { l: { o: 5 } },
						l: [{
							a: 4,
							e: { n: 5 },
							i: 11,
							k: [{ a: 204 }, 18],
							l: { i: { s: 0 } },
							o: { g: 4 }
						}, 9],
						m: {
							o: 4,
							i: { n: 82 }
						},
						n: {
							d: { e: 0 },
							t: { a: 54 }
						},
						p: {
							e: { r: 4 },
							l: 4,
							a: { t: { h: 310 } }
						},
						r: {
							a: 0,
							c: 18,
							e: 18,
							i: { z: 3 },
							r: { h: 311 }
						},
						s: {
							e: 0,
							y: 4
						},
						t: {
							i: { c: 18 },
							u: { r: 1 }
						},
						u: { n: 17 },
						v: 0,
						w: 25,
						x: { i: { s: 0 } },
						g: { o: { n: { ".": 3 } } }
					}, 41],
					b: 42,
					c: [{
						h: [{
							e: { t: 5 },
							c: 15,
							i: { e: { r: 237 } }
						}, 21],
						r: 29
					}, 18],
					d: 43,
					e: {
						".": 18,
						a: {
							d: { i: 17 },
							t: 18,
							c: { h: { e: { r: { ".": 36 } } } }
						},
						c: {
							e: 17,
							t: 32
						},
						d: [{ i: 4 }, 42],
						e: 41,
						g: [{
							e: { r: 4 },
							i: 4
						}, 0],
						l: {
							".": 27,
							i: 17,
							s: 32,
							e: {
								g: 84,
								r: { o: 249 }
							}
						},
						m: { a: [{ t: 11 }, 154] },
						n: {
							a: { n: 27 },
							c: 27,
							d: 27,
							e: { s: 18 },
							t: [{ a: { g: 0 } }, 41]
						},
						o: 41,
						p: [{ e: 4 }, 1],
						r: {
							c: 11,
							d: 155,
							i: [{
								e: { s: 5 },
								s: 11,
								z: { a: 6 },
								c: { ".": 8 }
							}, 41],
							n: { i: { t: 32 } },
							v: 5,
							g: { e: { i: 312 } }
						},
						s: {
							".": 18,
							s: [{
								".": 23,
								e: { s: 313 }
							}, 18]
						},
						t: { h: { e: 6 } },
						u: 27,
						x: 27,
						y: 18
					},
					f: 42,
					g: 43,
					h: {
						".": 25,
						a: {
							n: 17,
							l: { a: { m: 228 } }
						},
						e: [{
							a: [{
								s: 3,
								t: 5
							}, 18],
							i: { s: 11 },
							t: 27
						}, 9],
						i: {
							c: {
								".": 4,
								a: 4
							},
							l: 18,
							n: { k: 32 }
						},
						l: 18,
						o: {
							d: {
								e: 4,
								i: { c: 32 },
								o: { n: 11 }
							},
							o: 18,
							r: { i: {
								t: 6,
								z: 5
							} },
							g: { e: { n: { i: 314 } } },
							k: { e: { r: 175 } }
						},
						s: 25,
						y: {
							l: { a: { n: 228 } },
							s: { c: 11 }
						}
					},
					i: {
						a: [{
							b: 1,
							t: { o: 1 },
							n: { ".": 70 }
						}, 41],
						b: 156,
						c: {
							k: 18,
							o: 21,
							u: 157
						},
						d: { i: 32 },
						e: { n: 27 },
						f: [{ y: 4 }, 8],
						g: [{ u: 32 }, 25],
						l: { l: { i: { n: 6 } } },
						m: [{
							p: 18,
							u: { l: 5 }
						}, 41],
						n: [{
							a: 24,
							e: { ".": 27 },
							i: 27,
							o: { m: 285 }
						}, 42],
						o: [{
							c: 4,
							n: { e: { e: 6 } }
						}, 41],
						q: 32,
						s: {
							a: 3,
							e: 27,
							m: 0,
							o: 4,
							p: 0,
							t: { i: { c: { a: 32 } } }
						},
						t: { l: 3 },
						u: 1,
						v: [{ a: 0 }, 41],
						z: [{
							a: 3,
							e: { n: 3 }
						}, 41]
					},
					l: [{
						a: [{ n: 17 }, 19],
						e: {
							".": 27,
							d: 27,
							s: { ".": 27 },
							t: { ".": 19 }
						},
						o: 19,
						i: { e: { r: 315 } }
					}, 25],
					m: [{ e: 0 }, 43],
					n: 81,
					o: [{
						b: 3,
						c: { r: { a: { t: 4 } } },
						d: { o: 18 },
						f: 25,
						g: { r: 9 },
						i: { c: 4 },
						m: {
							a: 9,
							b: 0,
							y: 3
						},
						n: {
							a: {
								l: { i: 0 },
								t: 3
							},
							o: 18,
							y: 18
						},
						r: {
							a: 9,
							i: {
								e: 3,
								z: 5
							}
						},
						s: 8,
						u: {
							r: 32,
							t: 18
						},
						w: { a: { r: 3 } },
						l: { o: { g: { y: 84 } } },
						t: { i: { c: 11 } }
					}, 41],
					p: 43,
					r: {
						a: [{
							b: 11,
							c: {
								h: 5,
								i: [{ t: 17 }, 36],
								t: { e: 17 }
							},
							s: 17,
							v: { e: {
								n: 5,
								s: 158,
								r: { s: [{ a: { b: 317 } }, 15] }
							} },
							i: { t: { o: { r: 316 } } }
						}, 41],
						e: {
							f: 5,
							m: [{ i: 6 }, 0],
							a: { c: { h: { e: 318 } } }
						},
						i: {
							a: [{ l: { ".": 1 } }, 32],
							c: {
								e: { s: 5 },
								i: { a: 32 },
								s: 18
							},
							m: 25,
							v: 0
						},
						o: {
							m: { i: 5 },
							n: {
								i: 6,
								y: 18
							},
							p: {
								h: { e: 5 },
								i: { s: 175 },
								o: { l: {
									e: { s: 320 },
									i: {
										s: 320,
										t: 321
									}
								} }
							},
							s: { p: 11 },
							v: 11,
							l: { e: { u: { m: 319 } } },
							f: { i: {
								c: { ".": 17 },
								t: 11
							} }
						},
						u: {
							i: 5,
							s: 17
						}
					},
					s: [{
						c: [{ h: { i: { e: 12 } } }, 21],
						h: 0,
						w: 21
					}, 101],
					t: [{
						e: { s: 21 },
						o: 19,
						u: 0,
						r: { i: { b: { u: { t: 322 } } } }
					}, 66],
					u: [{
						a: [{ r: 3 }, 2],
						b: { i: 1 },
						d: 8,
						e: 18,
						f: 46,
						i: 76,
						m: 27,
						n: { i: { s: 1 } },
						p: { ".": 48 },
						r: {
							e: 27,
							i: [{ s: 11 }, 32],
							o: 5,
							y: 4,
							n: { a: { r: 12 } }
						},
						s: 27
					}, 41],
					v: 18,
					w: [{
						a: 43,
						i: { s: 17 },
						o: 18,
						h: 29
					}, 1],
					y: [{
						a: 18,
						l: 25,
						p: {
							e: 12,
							h: 4,
							a: { l: 64 }
						}
					}, 41],
					z: [{ e: 1 }, 18]
				},
				u: {
					a: {
						b: 18,
						c: 0,
						n: {
							a: 4,
							i: 0
						},
						r: {
							a: { n: { t: 5 } },
							d: 8,
							i: 11,
							t: 11
						},
						t: 29,
						v: 0,
						d: { r: { a: { t: {
							i: 3,
							u: 15
						} } } }
					},
					b: {
						e: [{
							l: 21,
							r: [{ o: 21 }, 23]
						}, 1],
						i: [{ n: { g: 33 } }, 72],
						l: { e: { ".": 23 } }
					},
					c: {
						a: 23,
						i: {
							b: 0,
							t: 1
						},
						l: { e: 12 },
						r: 23,
						u: 23,
						y: 21
					},
					d: {
						d: 4,
						e: {
							r: 3,
							s: { t: 4 },
							v: 17
						},
						i: {
							c: 29,
							e: {
								d: 3,
								s: 3
							},
							s: 4,
							t: 19
						},
						o: { n: [{ y: 232 }, 21] },
						s: { i: 1 },
						u: 21
					},
					e: {
						n: {
							e: 21,
							s: 17,
							t: { e: 0 }
						},
						r: { i: { l: 0 } },
						a: { m: 15 }
					},
					f: {
						a: 27,
						l: 23
					},
					g: {
						h: { e: { n: 11 } },
						i: { n: 4 }
					},
					i: [{
						l: { i: { z: 5 } },
						n: [{ g: 29 }, 1],
						r: { m: 0 },
						t: { a: 17 },
						v: [{ e: { r: { ".": 0 } } }, 11]
					}, 156],
					j: 19,
					k: 18,
					l: {
						a: [{
							b: 5,
							t: { i: 19 }
						}, 29],
						c: { h: [{ e: 32 }, 17] },
						d: { e: { r: 3 } },
						e: [{ n: 29 }, 1],
						g: { i: 1 },
						i: [{
							a: 19,
							n: { g: 3 },
							s: { h: 4 }
						}, 9],
						l: {
							a: { r: 1 },
							i: {
								b: 96,
								s: 1
							}
						},
						m: 61,
						o: 72,
						s: [{ e: { s: 5 } }, 18],
						t: {
							i: 2,
							r: { a: 54 },
							u: 18
						},
						u: [{ l: 4 }, 23],
						v: 4
					},
					m: {
						a: { b: 4 },
						b: {
							i: 1,
							l: { y: 1 }
						},
						i: [{ n: { g: 83 } }, 29],
						o: { r: { o: 6 } },
						p: 9
					},
					n: {
						a: { t: 17 },
						e: [{ r: 1 }, 24],
						i: [{
							m: 1,
							n: 24,
							s: { h: 4 },
							v: 11
						}, 29],
						s: [{ w: 1 }, 93],
						t: {
							a: { b: 11 },
							e: {
								r: { ".": 1 },
								s: 1
							}
						},
						u: 0,
						y: 4,
						z: 4
					},
					o: {
						r: { s: 21 },
						s: 19,
						u: 29
					},
					p: {
						e: [{ r: { s: 6 } }, 29],
						i: {
							a: 19,
							n: { g: 3 }
						},
						l: 23,
						p: [{ o: { r: { t: 10 } } }, 3],
						t: {
							i: { b: 5 },
							u: 17
						}
					},
					r: {
						a: [{
							".": 18,
							g: 21,
							s: 21,
							l: { ".": 216 }
						}, 29],
						b: { e: 1 },
						c: 0,
						d: 2,
						e: { a: { t: 5 } },
						f: {
							e: { r: 1 },
							r: 1
						},
						i: {
							f: [{ i: { c: 0 } }, 23],
							n: 2,
							o: 23,
							t: 29,
							z: 3,
							a: { l: { ".": 0 } }
						},
						l: [{ i: { n: { g: { ".": 5 } } } }, 9],
						n: { o: 1 },
						o: { s: 17 },
						p: {
							e: 1,
							i: 1
						},
						s: { e: { r: 5 } },
						t: {
							e: { s: 4 },
							h: { e: 3 },
							i: [{ e: 1 }, 17]
						},
						u: 23
					},
					s: [{
						a: {
							d: 19,
							n: 19,
							p: 1
						},
						c: [{ i: 3 }, 8],
						e: {
							a: 5,
							r: { ".": 9 }
						},
						i: {
							a: 19,
							c: 23
						},
						l: { i: { n: 1 } },
						p: 2,
						s: { l: 4 },
						t: {
							e: { r: { e: 4 } },
							r: 2
						},
						u: [{ r: 17 }, 24]
					}, 25],
					t: {
						a: {
							b: 0,
							t: 23
						},
						e: {
							".": 18,
							l: 18,
							n: [{ i: 17 }, 18]
						},
						i: [{
							l: { i: { z: 5 } },
							n: {
								e: 23,
								g: 3
							},
							o: { n: { a: 7 } },
							s: 21,
							z: 31
						}, 101],
						l: 34,
						o: {
							f: 4,
							g: 5,
							m: { a: { t: { i: { c: 5 } } } },
							n: 19,
							u: 21
						},
						s: 0
					},
					u: [{ m: 1 }, 23],
					v: 74,
					x: { u: 11 },
					z: { e: 1 }
				},
				v: {
					a: [{
						".": 32,
						b: 159,
						c: {
							i: { l: 5 },
							u: 11
						},
						g: [{
							e: 1,
							u: { e: { r: 170 } }
						}, 0],
						l: {
							i: { e: 4 },
							o: 5,
							u: 15
						},
						m: { o: 4 },
						n: { i: { z: 4 } },
						p: { i: 4 },
						r: { i: { e: { d: 5 } } },
						t: [{ i: { v: 29 } }, 27],
						u: { d: { e: { v: 54 } } }
					}, 41],
					e: {
						".": 18,
						d: 18,
						g: 11,
						l: {
							".": 23,
							l: { i: 11 },
							o: 1,
							y: 21
						},
						n: {
							o: { m: 11 },
							u: { e: 19 }
						},
						r: {
							d: 21,
							e: {
								".": 32,
								l: [{ y: { ".": 41 } }, 21],
								n: [{ c: 5 }, 23],
								s: 21,
								i: { g: 324 }
							},
							i: { e: 11 },
							m: { i: { n: 36 } },
							s: { e: 27 },
							t: { h: 11 }
						},
						s: [{
							".": 18,
							t: {
								e: 0,
								i: { t: { e: 15 } }
							}
						}, 99],
						t: {
							e: [{ r: 11 }, 1],
							y: 1
						}
					},
					i: {
						a: {
							l: { i: 4 },
							n: 32
						},
						d: {
							e: {
								".": 32,
								d: 32,
								n: 47,
								s: 32
							},
							i: 32
						},
						f: 23,
						g: { n: 4 },
						k: 0,
						l: [{ i: {
							t: 32,
							z: 127
						} }, 25],
						n: [{
							a: 26,
							c: 24,
							d: 5,
							g: 18
						}, 29],
						o: {
							l: 11,
							r: 73,
							u: 2
						},
						p: 1,
						r: { o: 4 },
						s: {
							i: { t: 11 },
							o: 3,
							u: 3
						},
						t: {
							i: 18,
							r: 11,
							y: 18
						},
						v: [{ i: { p: { a: { r: 325 } } } }, 27]
					},
					o: {
						".": 32,
						i: [{
							r: { d: { u: 323 } },
							c: { e: { p: 213 } }
						}, 0],
						k: 27,
						l: {
							a: 1,
							e: 19,
							t: 32,
							v: 27
						},
						m: { i: 5 },
						r: {
							a: { b: 5 },
							i: 17,
							y: 1
						},
						t: {
							a: 1,
							e: { e: 18 }
						}
					},
					v: 26,
					y: 21
				},
				w: {
					a: {
						b: { l: 19 },
						c: 25,
						g: {
							e: { r: 4 },
							o: 5
						},
						i: { t: 6 },
						l: { ".": 19 },
						m: 0,
						r: { t: 0 },
						s: { t: [{ e: { w: { a: 326 } } }, 0] },
						t: { e: 2 },
						v: { e: {
							r: 4,
							g: 327
						} }
					},
					b: 29,
					e: {
						a: {
							r: { i: { e: 5 } },
							t: { h: 54 }
						},
						d: { n: 0 },
						e: {
							t: 12,
							v: 5,
							k: { n: 137 }
						},
						l: { l: 0 },
						r: 29,
						s: { t: 12 },
						v: 23
					},
					h: { i: 0 },
					i: [{
						l: [{ l: { i: { n: 6 } } }, 8],
						n: {
							d: { e: 0 },
							g: 0
						},
						r: 0,
						s: { e: 27 },
						t: { h: 12 },
						z: 5,
						d: { e: { s: { p: 6 } } }
					}, 9],
					k: 21,
					l: {
						e: { s: 1 },
						i: { n: 3 }
					},
					n: { o: 21 },
					o: [{
						m: 15,
						v: { e: { n: 4 } },
						k: { e: { n: 85 } }
					}, 160],
					p: 19,
					r: {
						a: [{ p: { a: { r: { o: 12 } } } }, 0],
						i: [{ t: {
							a: 36,
							e: { r: { ".": 183 } }
						} }, 0]
					},
					s: {
						h: 23,
						l: 1,
						p: { e: 1 },
						t: 60
					},
					t: 18,
					y: 1,
					c: 23
				},
				x: {
					a: [{
						c: { e: 5 },
						g: { o: 21 },
						m: 11,
						p: 21,
						s: 5
					}, 29],
					c: 161,
					e: [{
						c: { u: { t: { o: 1 } } },
						d: 24,
						r: {
							i: 0,
							o: 4
						}
					}, 29],
					h: [{
						i: [{ l: 6 }, 8],
						u: 0
					}, 29],
					i: [{
						a: 4,
						c: 4,
						d: { i: 4 },
						m: {
							e: 21,
							i: { z: 4 }
						}
					}, 23],
					o: [{ b: 21 }, 23],
					p: [{
						a: { n: { d: 17 } },
						e: {
							c: { t: { o: 10 } },
							d: 11
						}
					}, 23],
					t: [{ i: 23 }, 74],
					u: [{ a: 3 }, 29],
					x: 1,
					q: [{ u: { i: { s: 54 } } }, 29]
				},
				y: {
					a: {
						c: 19,
						r: 110,
						t: 19
					},
					b: 29,
					c: [{
						e: [{ r: 4 }, 24],
						h: [{ e: [{ d: 264 }, 0] }, 23],
						o: {
							m: 17,
							t: 17
						}
					}, 29],
					d: 29,
					e: {
						e: 19,
						r: [{ f: 21 }, 29],
						s: [{ t: { e: { r: { y: 328 } } } }, 0],
						t: 1
					},
					g: { i: 19 },
					h: 47,
					i: 29,
					l: {
						a: 23,
						l: { a: { b: { l: 6 } } },
						o: 23,
						u: 19
					},
					m: {
						b: { o: { l: 7 } },
						e: [{ t: { r: { y: 20 } } }, 0],
						p: { a: 12 }
					},
					n: {
						c: { h: { r: 3 } },
						d: 4,
						g: 4,
						i: { c: 4 },
						x: 32
					},
					o: [{
						d: 4,
						g: 33,
						m: 0,
						n: {
							e: { t: 4 },
							s: 21
						},
						s: 21
					}, 72],
					p: {
						e: {
							d: 21,
							r: 6
						},
						i: 3,
						o: [{ c: 21 }, 23],
						t: { a: 9 },
						u: 19
					},
					r: {
						a: { m: 5 },
						i: { a: 4 },
						o: 23,
						r: 1
					},
					s: {
						c: 1,
						e: 161,
						i: {
							c: { a: 3 },
							o: 3,
							s: 27
						},
						o: 21,
						s: 0,
						t: [{
							a: 3,
							r: { o: 29 }
						}, 2],
						u: { r: 17 }
					},
					t: {
						h: { i: { n: 23 } },
						i: { c: 3 }
					},
					w: 29
				},
				z: {
					a: [{
						b: 79,
						r: 8
					}, 2],
					b: 18,
					e: [{
						n: 1,
						p: 1,
						r: [{ o: 3 }, 29],
						t: 0
					}, 25],
					i: [{
						l: 21,
						s: 21,
						a: { n: { ".": 23 } }
					}, 42],
					l: 32,
					m: 18,
					o: [{
						m: 1,
						o: { l: 4 },
						p: { h: { r: 329 } }
					}, 41],
					t: { e: 0 },
					z: [{
						y: 21,
						w: 231
					}, 101]
				}
			},
			{
				associate: [2, 5],
				associates: [2, 5],
				declination: [
					3,
					6,
					9
				],
				obligatory: [5, 7],
				philanthropic: [4, 7],
				present: [],
				presents: [],
				project: [],
				projects: [],
				reciprocity: [4],
				recognizance: [
					2,
					6,
					9
				],
				reformation: [
					3,
					6,
					9
				],
				retribution: [
					3,
					6,
					9
				],
				table: [2]
			}
		]);
	})
};
