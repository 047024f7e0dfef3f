import { delimitedField, type Field, readFields, varintField } from './protobuf.ts';

// Field numbers of ONNX messages: https://github.com/onnx/onnx/blob/v1.17.0/onnx/onnx.proto
const MODEL_GRAPH = 7;
const GRAPH_NODE = 1;
const GRAPH_OUTPUT = 12;
const NODE_OUTPUT = 2;
const NODE_OP_TYPE = 4;
const NODE_ATTRIBUTE = 5;
const ATTRIBUTE_GRAPH = 6;
const VALUE_NAME = 1;
const VALUE_TYPE = 2;
const TYPE_TENSOR = 1;
const TENSOR_ELEMENT_TYPE = 1;
const FLOAT = 1;

/** The decoder's internal name of its cross-attention, after the softmax. */
const innerName = (layer: number) => `/model/decoder/layers.${layer}/encoder_attn/Softmax_output_0`;

/** The name of the output that addAttentionOutputs adds for a layer's cross-attention, [1, heads, 1, frames]. */
export const attentionOutput = (layer: number) => `cross_attention.${layer}`;

/**
 * Moonshine's merged decoder is one `If` node, with one graph for the first token and one for the others. Makes the
 * cross-attention of these layers an output of both graphs, of the node and of the model. Throws for other models.
 */
export function addAttentionOutputs(model: Uint8Array, layers: readonly number[]): Uint8Array {
  const branchOutputs = layers.map((layer) => floatOutput(innerName(layer)));
  const modelOutputs = layers.map((layer) => floatOutput(attentionOutput(layer)));
  const nodeOutputs = layers.map((layer) => delimitedField(NODE_OUTPUT, attentionOutput(layer)));
  let branches = 0;

  const extendBranch = (graph: Uint8Array) => {
    branches++;
    return append(graph, branchOutputs);
  };
  const extendAttribute = (attribute: Uint8Array) => replace(attribute, ATTRIBUTE_GRAPH, extendBranch);
  const extendNode = (node: Uint8Array) =>
    isIf(node) ? append(replace(node, NODE_ATTRIBUTE, extendAttribute), nodeOutputs) : node;
  const extendGraph = (graph: Uint8Array) => append(replace(graph, GRAPH_NODE, extendNode), modelOutputs);

  const extended = replace(model, MODEL_GRAPH, extendGraph);
  if (branches !== 2)
    throw new Error(`The model is not a merged decoder: it has ${branches} branches, not 2`);
  return extended;
}

function isIf(node: Uint8Array): boolean {
  const isType = ({ number, content }: Field) => number === NODE_OP_TYPE && content?.length === 2;
  const type = readFields(node).find(isType)?.content;
  return type !== undefined && Buffer.from(type).toString() === 'If';
}

function floatOutput(name: string): Uint8Array {
  const tensor = varintField(TENSOR_ELEMENT_TYPE, FLOAT);
  const type = delimitedField(VALUE_TYPE, delimitedField(TYPE_TENSOR, tensor));
  return delimitedField(GRAPH_OUTPUT, Buffer.concat([delimitedField(VALUE_NAME, name), type]));
}

function append(message: Uint8Array, fields: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat([message, ...fields]);
}

/** The message with the content of each field with this number edited. */
function replace(message: Uint8Array, number: number, edit: (content: Uint8Array) => Uint8Array): Uint8Array {
  const fields = readFields(message).map((field) =>
    field.number === number && field.content ? delimitedField(number, edit(field.content)) : field.encoded,
  );
  return Buffer.concat(fields);
}
