// What failed, read from the reports of the two test runners: where, which test, and the first lines of why.

const FIRST_LINES = 25;

const ESCAPES = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');

const firstLines = (text) => text.replaceAll(ESCAPES, '').split('\n').slice(0, FIRST_LINES).join('\n');

/** One text per failed test, and per file that could not run, of Vitest's JSON report. */
export function unitFailures({ testResults }) {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (status === 'failed' && failed.length === 0) return [`${name}\n${firstLines(message ?? '')}`];
    return failed.map(
      ({ fullName, failureMessages }) => `${name} › ${fullName}\n${firstLines(failureMessages.join('\n'))}`,
    );
  });
}

/** One text per browser test that failed in its last try, and per error outside the tests, of Playwright's JSON report. */
export function browserFailures({ suites, errors }) {
  const ofSuite = (suite, path) => [
    ...(suite.suites ?? []).flatMap((inner) => ofSuite(inner, `${path} › ${inner.title}`)),
    ...(suite.specs ?? [])
      .filter((spec) => !spec.ok)
      .map((spec) => {
        const why = spec.tests.flatMap((test) => test.results.at(-1)?.errors ?? []);
        return `${path} › ${spec.title}\n${firstLines(why.map(({ message }) => message).join('\n'))}`;
      }),
  ];
  return [
    ...errors.map(({ message }) => firstLines(message ?? '')),
    ...suites.flatMap((suite) => ofSuite(suite, suite.title)),
  ];
}
