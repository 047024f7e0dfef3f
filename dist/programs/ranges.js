export const id = 5554;
export const ids = [5554];
export const modules = {
	4977: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			b: () => rangeOf,
			o: () => readPart
		});
		var _remote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62650);
		const PARTIAL_CONTENT = 206;
		const rangeOf = ({ start, end }) => `bytes=${start}-${end - 1}`;
		async function readPart(response, { start, end, size }) {
			const isIt = response.headers["content-range"] === `bytes ${start}-${end - 1}/${size}`;
			if (response.statusCode !== PARTIAL_CONTENT || !isIt) {
				(0, _remote_js__WEBPACK_IMPORTED_MODULE_0__.vf)(response);
				throw new Error("it is not what was requested");
			}
			const chunks = [];
			let received = 0;
			for await (const chunk of response.body) {
				received += chunk.length;
				if (received > end - start) throw new Error("it is more than was requested");
				chunks.push(chunk);
			}
			if (received < end - start) throw new Error("it is less than was requested");
			return Buffer.concat(chunks);
		}
	}),
	55554: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { RangeReader: () => RangeReader });
		var _part_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4977);
		var _remote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62650);
		const TIME_LIMIT = 1e4;
		class RangeReader {
			#access;
			constructor(access) {
				this.#access = access;
			}
			static async open(options) {
				return new RangeReader(await (0, _remote_js__WEBPACK_IMPORTED_MODULE_1__.bg)(options));
			}
			origin(url, size) {
				return {
					size,
					read: async (start, end) => await this.#read(url, start, end, size)
				};
			}
			async close() {
				await this.#access.connections.destroy();
			}
			async #read(url, start, end, size) {
				const signal = AbortSignal.timeout(TIME_LIMIT);
				const response = await (0, _remote_js__WEBPACK_IMPORTED_MODULE_1__.e6)(url, (0, _part_js__WEBPACK_IMPORTED_MODULE_0__.b)({
					start,
					end
				}), this.#access, signal);
				if (response === undefined) throw new Error("it leads nowhere");
				return await (0, _part_js__WEBPACK_IMPORTED_MODULE_0__.o)(response, {
					start,
					end,
					size
				});
			}
		}
	})
};
