declare module 'tweetnacl-sealedbox-js' {
  const sealedBox: {
    /** Encrypts for whoever has the other half of an X25519 key of 32 bytes. */
    seal(message: Uint8Array, publicKey: Uint8Array): Uint8Array;
  };
  export default sealedBox;
}
