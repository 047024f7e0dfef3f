import { answerOf, type Timed } from './fixtures.ts';

/** A fictional talk that is hard to divide: names, numbers, long noun phrases, lists and asides. */
export const SENTENCES: readonly string[] = [
  'Good morning, everybody, and welcome to the third session of our little conference on the history of maps.',
  'When Ada Lovelace wrote her notes about the analytical engine, nobody around her could have guessed what would become of them.',
  'The old lighthouse keeper had been watching the storm for more than 14 hours before he finally called the harbour.',
  'I think that the most interesting part of the whole story is the one that nobody ever tells.',
  'We paid 3,200 dollars for a machine that was supposed to last for at least ten years.',
  'Dr. Helen Whitfield, who runs the laboratory in New Zealand, says the results are not yet certain.',
  'You can take the train to the coast, or you can walk along the river and see the bridges.',
  'No.',
  'It was not the length of the journey but the silence at the end of it that surprised us.',
  'They are going to rebuild the northern wing of the museum because the roof has been leaking since last winter.',
  'In the beginning there were only seven of us, and none of us knew how to read a contract.',
  'If you have ever tried to explain a joke to a child, you know exactly what I mean.',
  'The committee will have to decide whether the money should go to the schools or to the hospital.',
  'My grandmother’s recipe calls for two cups of flour, a pinch of salt and an unreasonable amount of butter.',
  'That is why the engineers at the plant in Port Edwards asked for another six weeks.',
  'He said he would call, but he never did.',
  'After the second world war, many of the small towns along the border changed their names.',
  'There is a very simple reason for this, and it has nothing to do with the weather.',
  'Could you please tell the audience how many of the 250 volunteers came back after the first week?',
  'The quiet revolution in battery chemistry that everyone had been waiting for arrived without any announcement.',
  'She opened the window, looked down at the street, and saw that the parade had already passed.',
  'What we need, in my opinion, is a better way of listening to the people who live there.',
  'President Morales and his wife were received at the airport by a delegation of farmers and teachers.',
  'It costs about 12 percent more than it did in the spring, which is not what we had hoped for.',
  'Thank you so much for coming, and please do not forget to return your headphones at the door.',
];

const SECONDS_A_LETTER = 0.058;
const SECONDS_A_WORD = 0.07;
const AFTER_CLAUSE_SECONDS = 0.22;
const AFTER_SENTENCE_SECONDS = 0.55;

/** The sentences as they might be spoken: a word's duration follows its length, with short pauses after punctuation. */
export function spokenSentences(): Timed[] {
  let now = 0.5;
  return SENTENCES.flatMap((sentence) => sentence.split(' ')).map((word): Timed => {
    const start = Math.round(now * 1000) / 1000;
    const end = Math.round((now + SECONDS_A_WORD + word.length * SECONDS_A_LETTER) * 1000) / 1000;
    const isSentence = /[.?!]$/.test(word) && word !== 'Dr.';
    now = end + (isSentence ? AFTER_SENTENCE_SECONDS : word.endsWith(',') ? AFTER_CLAUSE_SECONDS : 0);
    return [word, start, end];
  });
}

/** A Deepgram answer with all sentences in sequence. */
export const answerOfSentences = (): object => answerOf(spokenSentences());
