/** What the answer to a question on a theme or a problem is made of: `search/answers/theme/homework.json`. */

export interface AnswerFile {
  name: string;
  url: string;
  /** What it is, or what is asked, in one sentence. */
  summary: string;
  /** Its questions, in their order. */
  parts: AnswerPart[];
}

export interface AnswerPart {
  /** `homework/publicity` */
  id: string;
  name: string;
  question: string;
  url: string;
  /** Places and schools that answer it. */
  total: number;
  /** Some of them, those a reader can use best first; of every stage some. */
  ways: AnswerWay[];
}

export interface AnswerWay {
  /** What is done, one sentence. */
  text: string;
  who: string;
  url: string;
  stage: readonly string[];
}
