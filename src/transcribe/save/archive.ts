import { promisify } from 'node:util';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';

/** The most entries of an archive, and the most bytes to unpack: of one entry, and of all together. */
const MOST_ENTRIES = 10_000;
const LARGEST_ENTRY = 64 * 1000 ** 2;
const LARGEST_SUM = 512 * 1000 ** 2;

/** The files of a ZIP archive. Their names are only compared, and never used as paths. */
export class Archive {
  readonly #zip: ZipFile;
  readonly #entries: ReadonlyMap<string, Entry>;
  #left = LARGEST_SUM;

  private constructor(zip: ZipFile, entries: ReadonlyMap<string, Entry>) {
    this.#zip = zip;
    this.#entries = entries;
  }

  /** Opens an archive. Throws if it is damaged or has too many entries. */
  static async open(bytes: Buffer): Promise<Archive> {
    const zip = await promisify<Buffer, { lazyEntries: true; autoClose: false }, ZipFile>(fromBuffer)(bytes, {
      lazyEntries: true,
      autoClose: false,
    });
    if (zip.entryCount > MOST_ENTRIES) throw new Error(`it has ${zip.entryCount} entries`);
    const entries = new Map<string, Entry>();
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    zip.on('entry', (entry) => {
      entries.set(entry.fileName, entry);
      zip.readEntry();
    });
    zip.on('end', resolve);
    zip.on('error', reject);
    zip.readEntry();
    await promise;
    return new Archive(zip, entries);
  }

  get names(): readonly string[] {
    return [...this.#entries.keys()];
  }

  /** Returns the text of a file; undefined if the archive does not have it. Throws if it is damaged or too large. */
  async read(name: string): Promise<string | undefined> {
    const entry = this.#entries.get(name);
    if (entry === undefined) return undefined;
    this.#left -= entry.uncompressedSize;
    if (entry.uncompressedSize > LARGEST_ENTRY || this.#left < 0)
      throw new Error('a file in it is too large');
    const stream = await this.#streamOf(entry);
    const chunks: Buffer[] = [];
    // The stream fails as soon as it has more bytes than the entry declares.
    for await (const chunk of stream) chunks.push(Buffer.from(chunk));
    return Buffer.concat(chunks).toString('utf8');
  }

  #streamOf(entry: Entry): Promise<NodeJS.ReadableStream> {
    const { promise, resolve, reject } = Promise.withResolvers<NodeJS.ReadableStream>();
    this.#zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)));
    return promise;
  }
}
