import { err, ok, type Problem, type Result } from '@ilium/units';
import * as v from 'valibot';

const LONGEST_RECEIVED = 60;
const MOST_PROBLEMS = 20;

function describeReceived(input: unknown): string {
  if (input === undefined) return 'nothing';
  const text = JSON.stringify(input) ?? typeof input;
  return text.length > LONGEST_RECEIVED ? `${text.slice(0, LONGEST_RECEIVED)}…` : text;
}

function describeExpected(issue: v.BaseIssue<unknown>): string {
  if (issue.expected === 'never') return 'no such field';
  return issue.kind === 'schema' && issue.expected ? issue.expected : issue.message;
}

const issueToProblem = (issue: v.BaseIssue<unknown>): Problem => ({
  path: v.getDotPath(issue) ?? '',
  expected: describeExpected(issue),
  received: describeReceived(issue.input),
});

/** Reads something from outside: the value, or what is wrong and where (at most the first twenty problems). */
export function parseWith<Value>(
  schema: v.GenericSchema<unknown, Value>,
  input: unknown,
): Result<Value, readonly Problem[]> {
  const result = v.safeParse(schema, input);
  return result.success ? ok(result.output) : err(result.issues.slice(0, MOST_PROBLEMS).map(issueToProblem));
}
