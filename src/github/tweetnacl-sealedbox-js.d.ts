declare module 'tweetnacl-sealedbox-js' {
  const sealedBox: {
    /** Encrypts a message for the owner of an X25519 key pair, whose public key has 32 bytes. */
    seal(message: Uint8Array, publicKey: Uint8Array): Uint8Array;
  };
  export default sealedBox;
}
