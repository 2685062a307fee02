import { readArticle } from '@vis-a-vis/parsing';
import { describe, expect, it } from 'vitest';
import { voiceOf, type Voice } from './voice-of.ts';

/** The words of a one-sentence report that have a voice. */
function inVoice(text: string, asked: Voice): string {
  const article = readArticle({ id: 'x', text, language: 'en' });
  const voice = voiceOf(article);
  return article.tokens.flatMap(({ term }, at) => (voice[at] === asked ? term : [])).join(' ');
}

describe('whose words these are', () => {
  it.each([
    ['Lavrov said that the talks had failed.', 'the talks had failed'],
    ['Barker said the plan is largely technical.', 'the plan is largely technical'],
    ['The minister told reporters on Friday that the quay is safe.', 'the quay is safe'],
    ['Assad denies his regime was responsible for the attack.', 'his regime was responsible for the attack'],
    ['The quay will be closed until October, the Harbour Post reported.', 'the quay will be closed until october'],
    ['More than 200 people have died, according to UN estimates.', 'more than 200 people have died'],
    ['According to the UN, more than 200 people have died.', 'more than 200 people have died'],
    ['Assad is accused by the US of killing many civilians there.', 'killing many civilians there'],
    ['The minister claims that the quay is safe.', 'the quay is safe'],
    ['She claims the quay is safe.', 'the quay is safe'],
    ['Roe reports that the quay is safe.', 'the quay is safe'],
    ['The quay was closed at noon, said Jane Roe of the harbour board.', 'the quay was closed at noon'],
    ['On Monday, the quay was closed, said a clerk of the harbour board.', 'on monday the quay was closed'],
    ['Jane Roe, who is 40, said the quay by the mill is safe.', 'the quay by the mill is safe'],
    ['Jane Roe, who was there, said nobody at all came by.', 'nobody at all came by'],
    ['“It is late in the day,” said Roe, adding that the quay is safe.', 'the quay is safe'],
    ['The quay is safe for all, it was reported on Monday.', 'the quay is safe for all'],
    ['The mayor said that today, the quay is safe.', 'today the quay is safe'],
    ['The minister, in Oslo, said Norway was safe again.', 'norway was safe again'],
    ['The group alleged that the quay is safe.', 'the quay is safe'],
    ['They reason that the quay is safe.', 'the quay is safe'],
    ['The quay will be closed on Monday, the mayor, Ida Moe, said.', 'the quay will be closed on monday'],
    ['The quay will be closed on Monday, Ida Moe, the mayor, said.', 'the quay will be closed on monday'],
    [
      'The mayor said the quay is closed, and Roe insisted that it is open to all.',
      'the quay is closed it is open to all',
    ],
    ['Roe, who argued that the quay is safe, spoke on Monday.', 'the quay is safe'],
    ['Roe had said late on Thursday that the quay is closed.', 'the quay is closed'],
    ['Roe said leaving the hall that the quay is closed.', 'the quay is closed'],
    ['Roe said the quay was closed, and left the hall for good.', 'the quay was closed'],
    [
      'In May, the duty to ask before all work is hard, said Mark Roe, the old head of the board.',
      'in may the duty to ask before all work is hard',
    ],
    ['Roe denied the claim that the quay is safe.', 'the quay is safe'],
    ['It is late and it rains. “It is late,” Roe said. Doe said the quay is open.', 'the quay is open'],
  ])('%s', (text, reported) => {
    expect(inVoice(text, 'reported')).toBe(reported);
  });

  it.each([
    'They agreed to meet in Geneva later this month.',
    'The witness never said a word about the quay on that day.',
    'He slammed the plan that Moscow had made.',
    'Kerry said on Friday.',
    'The quay was shut, Roe said when the doors were open again.',
    'The minister denied the charge.',
    'The Secretary of State met his Russian counterpart.',
    'Nobody believed his claims that the quay is safe for all.',
    'They rejected false claims that the quay is safe for all.',
    'The claim the quay is safe for all was false.',
    'Two reports that the quay is safe for all were lost.',
    'The quay, he said, “is safe for all of us now.”',
    '“It is safe,” he said.',
    'He said it was “safe for all of us now.”',
    'The minister said that she “will close the quay,” and left the room for good.',
    'Asked on Monday, he said so.',
    '“It is late in the day,” said Jane Roe, a clerk who is writing a book on quays.',
    'Crews closed the quay, said Jane Roe of the harbour board.',
    'The plan was not clear to Roe, admitted for the first time in Bath.',
    'Roe wrote that story, but it had been known for long.',
    'The guards responded by use of a gas that soon made the air bitter.',
    'The mayor described on Monday a book that has been out for long.',
    'The clerk, who lives in Bath by the quay, is charged in Leeds.',
    '“It is safe,” said Jane Roe, a teacher in Oslo who was there.',
    '“It is safe for all” and is open, said Harbour Minister Jane Roe.',
    'When she heard of his alleged deeds is not known, but that is so.',
    'That was the main reason that the quay was closed for good.',
    'Ole Moe was sad describing Ann Lie, who was killed in the blast.',
    'The pastor, Ole Lie, declined to say whether the church had been closed.',
    'Nobody can deny the charm that draws them all together there.',
    'It can be argued that the quay is safe for all.',
    '“It is late,” her agent, Mark Roe, said yesterday.',
    '“It is late,” Hugh Hale, the old founder of the paper, said on hearing of it.',
    '“Who could take it?” she said years later, according to her own page.',
    'He was convicted of fraud, theft and five old financial reporting charges.',
  ])('%s reports no clause', (text) => {
    expect(inVoice(text, 'reported')).toBe('');
  });

  it('leaves a word inside quotation marks to the quotation, even inside a denial', () => {
    const text = 'Assad denies that “the regime fired at its own people,” and blames the rebels.';
    expect(inVoice(text, 'quoted')).toBe('the regime fired at its own people');
    expect(inVoice(text, 'reported')).toBe('');
  });
});
