export const id = 2802;
export const ids = [2802];
export const modules = {

/***/ 62802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Connections: () => (/* binding */ Connections)
/* harmony export */ });
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46752);
/* harmony import */ var _proxies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13019);


/** Certificates are verified, whatever the environment says. */
const TLS = { rejectUnauthorized: true };
/**
 * Connections to any number of servers over HTTP/1.1, which gives each upload a connection with back pressure of its
 * own; through the proxy that the environment names, but to the hosts that it takes out. Throws a Failure if that proxy
 * cannot be used.
 */
class Connections {
    #direct;
    #proxied;
    #goesAround;
    constructor(options = {}, env = process.env) {
        const { ca, lookup, connectTimeout, connections, ...timeouts } = options;
        const shared = { ...timeouts, ...(connections !== undefined && { connections }), allowH2: false };
        const tls = { ...TLS, ...(ca !== undefined && { ca }) };
        const { https, goesAround } = (0,_proxies_js__WEBPACK_IMPORTED_MODULE_1__/* .readProxies */ .rq)(env);
        this.#goesAround = goesAround;
        this.#direct = new undici__WEBPACK_IMPORTED_MODULE_0__/* .Agent */ .g6({
            ...shared,
            connect: {
                ...tls,
                ...(lookup !== undefined && { lookup }),
                ...(connectTimeout !== undefined && { timeout: connectTimeout }),
            },
        });
        this.#proxied =
            https === undefined
                ? undefined
                : new undici__WEBPACK_IMPORTED_MODULE_0__/* .ProxyAgent */ .kT({ ...shared, uri: https, requestTls: tls, proxyTls: TLS });
    }
    request(options) {
        const origin = new URL(String(options.origin));
        const way = this.#goesAround((0,_proxies_js__WEBPACK_IMPORTED_MODULE_1__/* .hostOf */ .w4)(origin), (0,_proxies_js__WEBPACK_IMPORTED_MODULE_1__/* .portOf */ .HM)(origin))
            ? this.#direct
            : (this.#proxied ?? this.#direct);
        return way.request(options);
    }
    /** Ends all connections, at once. */
    async destroy() {
        await Promise.all([this.#direct.destroy(), this.#proxied?.destroy()]);
    }
}


/***/ })

};
