import type { Channel, Paragraph, Transcript } from './transcript.ts';

/** Plain text: a paragraph a line, a blank line between; with speakers and channels, numbered as Deepgram does, where they are told apart. */
export function renderText(transcript: Transcript): string {
  const several = transcript.channels.length > 1;
  const parts = transcript.channels.flatMap((channel, index) => {
    const paragraphs = renderChannel(channel);
    return several ? [`Channel ${index}`, ...paragraphs] : paragraphs;
  });
  return parts.map((part) => `${part}\n`).join('\n');
}

function renderChannel({ paragraphs }: Channel): string[] {
  return paragraphs.map(({ speaker, text }: Paragraph) =>
    speaker === undefined ? text : `Speaker ${speaker}: ${text}`,
  );
}
