import type { Example, Finding } from '../example.ts';

/** The day of publication of all of these: a Friday. */
const published = '2013-09-13';
const say = (text: string, value: string): Finding => ({
  text,
  published,
  finds: `Thursday = ${value}`,
});
const ahead = (text: string) => say(text, '2013-09-19*');
const back = (text: string) => say(text, '2013-09-12*');
const open = (text: string) => say(text, '?');

/** Words by which the clause of a weekday looks ahead, and those that do not. */
export const aheadExamples: Example[] = [
  {
    rule: 'a verb or participle of its own clause',
    holds: [
      'They will meet on Thursday.',
      'They shall meet on Thursday.',
      'They won’t meet on Thursday.',
      'Both sides said they’ll meet on Thursday.',
      'On Thursday, the two will meet.',
      'They are to meet on Thursday.',
      'The mayor is due on Thursday.',
      'The vote is set for Thursday.',
      'Schools reopen Thursday.',
      'The two meet Thursday in Oslo.',
      'The ferry departs on Thursday.',
      'A vote due Thursday keeps the port shut.',
      'Talks scheduled for Thursday are off.',
      'A hearing slated for Thursday is public.',
      'They are expected to meet on Thursday.',
      'They are likely to meet on Thursday.',
      'The mayor plans to leave on Thursday.',
      'The council meets Thursday.',
      'The pact takes effect on Thursday.',
      'Oslo plays at Bergen on Thursday.',
      'Oslo hosts Bergen on Thursday.',
      'The mayor faces a vote on Thursday.',
      'The mayor visits Bergen on Thursday.',
      'The next talks are on Thursday.',
      'The upcoming talks fall on Thursday.',
      'It has been set for Thursday.',
      'A court will hear the case (it took years) on Thursday.',
      'She said the crews, tired of waiting, will sail Thursday.',
    ].map(ahead),
    nearMiss: [
      'They were willing on Thursday.',
      'They had a schedule on Thursday.',
      'They had a plan on Thursday.',
      'The plans were lost on Thursday.',
      'The council met Thursday.',
      'Oslo played at Bergen on Thursday.',
      'The mayor faces a charge that was filed on Thursday.',
      'The mayor, who will retire, said on Thursday.',
      'On Thursday he said that he will go.',
      'He will discuss the pact signed Thursday.',
      'It would be wrong, the mayor said Thursday.',
      'The mayor plans a park, she said Thursday.',
      'The port closed by night on Thursday.',
      'The mayor on Thursday accelerated his planned departure.',
      'They took a set of plates on Thursday.',
      'The pact that is to end the strike was signed Thursday.',
    ].map(back),
  },
  {
    rule: 'a verb that allows both leaves the day open',
    holds: [
      'They would meet on Thursday.',
      'They were to meet on Thursday.',
      'The vote was expected to come on Thursday.',
      'They agreed to meet on Thursday.',
      'The talks planned for Thursday were called off.',
      'A hearing, set for Thursday, was put off.',
      'They put it off until Thursday.',
      'She has to leave the house by noon Thursday.',
      'He might be back as early as Thursday.',
      'It raises the chances of Oslo winning on Thursday.',
      'They have hopes of a pact by Thursday.',
    ].map(open),
    nearMiss: [
      'They spoke of a pact on Thursday.',
      'They lost all hope, as the mayor said on Thursday.',
      'They declined to comment on Thursday.',
      'He went to see her on Thursday.',
      'They voted to strike on Thursday.',
    ].map(back),
  },
];
