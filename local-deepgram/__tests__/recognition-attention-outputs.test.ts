import { describe, expect, test } from 'vitest';
import { addAttentionOutputs } from '../src/recognition/moonshine/attention-outputs.ts';
import { delimitedField, readFields, varintField } from '../src/recognition/moonshine/protobuf.ts';

describe('protobuf', () => {
  test('reads what it writes', () => {
    const message = Buffer.concat([
      varintField(1, 300),
      delimitedField(16, 'text'),
      delimitedField(2, 'x'.repeat(200)),
    ]);
    const fields = readFields(message);

    expect(fields.map(({ number }) => number)).toEqual([1, 16, 2]);
    expect(fields.map(({ content }) => content && Buffer.from(content).toString())).toEqual([
      undefined,
      'text',
      'x'.repeat(200),
    ]);
    expect(Buffer.concat(fields.map(({ encoded }) => encoded))).toEqual(message);
  });

  test('the encoding of the specification', () => {
    expect(Buffer.from(varintField(1, 150)).toString('hex')).toBe('089601');
    expect(Buffer.from(delimitedField(2, 'testing')).toString('hex')).toBe('120774657374696e67');
  });

  test('passes over fixed-size fields', () => {
    const message = Buffer.from('09000000000000f03f15000080400a0161', 'hex');
    expect(readFields(message).map(({ number, encoded }) => [number, encoded.length])).toEqual([
      [1, 9],
      [2, 5],
      [1, 3],
    ]);
  });

  test.each([
    ['a field that reaches beyond the message', '0a05'],
    ['a number without end', '08ff'],
    ['an unknown wire type', '0b'],
  ])('refuses %s', (_, hex) => {
    expect(() => readFields(Buffer.from(hex, 'hex'))).toThrow(RangeError);
  });
});

describe('addAttentionOutputs', () => {
  // Fields of ONNX: a model's graph is 7; a graph's node 1, output 12; a node's output 2, type 4, attribute 5.
  const branch = (name: string) => delimitedField(5, delimitedField(6, delimitedField(2, name)));
  const node = (type: string, ...attributes: Uint8Array[]) =>
    delimitedField(1, Buffer.concat([delimitedField(4, type), ...attributes]));
  const model = (...nodes: Uint8Array[]) =>
    Buffer.concat([varintField(1, 8), delimitedField(7, Buffer.concat(nodes))]);
  const contents = (message: Uint8Array, number: number) =>
    readFields(message).flatMap((field) => (field.number === number && field.content ? [field.content] : []));
  const namesOf = (values: Uint8Array[]) =>
    values.flatMap((value) => contents(value, 1)).map((name) => `${Buffer.from(name)}`);

  test('names the attention in both branches, the node and the model, and leaves the rest', () => {
    const add = node('Add');
    const extended = addAttentionOutputs(model(add, node('If', branch('first'), branch('others'))), [2, 5]);

    const [graph = new Uint8Array()] = contents(extended, 7);
    const [first, conditional = new Uint8Array()] = contents(graph, 1);
    expect(namesOf(contents(graph, 12))).toEqual(['cross_attention.2', 'cross_attention.5']);
    expect(first).toEqual(add.subarray(2));
    expect(contents(conditional, 2).map((name) => `${Buffer.from(name)}`)).toEqual([
      'cross_attention.2',
      'cross_attention.5',
    ]);
    const branches = contents(conditional, 5).flatMap((attribute) => contents(attribute, 6));
    expect(branches).toHaveLength(2);
    for (const graphOfBranch of branches) {
      expect(namesOf(contents(graphOfBranch, 12))).toEqual([
        '/model/decoder/layers.2/encoder_attn/Softmax_output_0',
        '/model/decoder/layers.5/encoder_attn/Softmax_output_0',
      ]);
    }
  });

  test('refuses a model without branches', () => {
    expect(() => addAttentionOutputs(model(node('Add')), [0])).toThrow('not a merged decoder');
  });
});
