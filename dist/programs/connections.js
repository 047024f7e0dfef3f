export const id = 2802;
export const ids = [2802];
export const modules = { 62802: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { Connections: () => Connections });
	var undici__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35148);
	var _certificates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99987);
	var _interim_answers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94805);
	var _proxies_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13019);
	class Connections {
		#direct;
		#proxied;
		#bypasses;
		constructor(options = {}, env = process.env) {
			(0, _interim_answers_js__WEBPACK_IMPORTED_MODULE_2__.l)();
			const { ca, lookup, connectTimeout, connections, ...timeouts } = options;
			const shared = {
				...timeouts,
				...connections !== undefined && { connections },
				allowH2: false
			};
			const tls = {
				..._certificates_js__WEBPACK_IMPORTED_MODULE_1__.zX,
				...ca !== undefined && { ca }
			};
			const { https, bypasses } = (0, _proxies_js__WEBPACK_IMPORTED_MODULE_3__.rq)(env);
			this.#bypasses = bypasses;
			this.#direct = new undici__WEBPACK_IMPORTED_MODULE_0__.Agent({
				...shared,
				connect: {
					...tls,
					...lookup !== undefined && { lookup },
					...connectTimeout !== undefined && { timeout: connectTimeout }
				}
			});
			this.#proxied = https === undefined ? undefined : new undici__WEBPACK_IMPORTED_MODULE_0__.ProxyAgent({
				...shared,
				uri: https,
				requestTls: tls,
				proxyTls: _certificates_js__WEBPACK_IMPORTED_MODULE_1__.zX
			});
		}
		request(options) {
			const origin = new URL(String(options.origin));
			const dispatcher = this.#bypasses((0, _proxies_js__WEBPACK_IMPORTED_MODULE_3__.w4)(origin), (0, _proxies_js__WEBPACK_IMPORTED_MODULE_3__.HM)(origin)) ? this.#direct : this.#proxied ?? this.#direct;
			return dispatcher.request(options);
		}
		async destroy() {
			await Promise.all([this.#direct.destroy(), this.#proxied?.destroy()]);
		}
	}
}) };
