/** Passes things on and tells how far it is: on a screen in one line, in a log now and then. */
export async function* telling<T>(name: string, total: number, things: AsyncIterable<T>): AsyncGenerator<T> {
  const start = performance.now();
  let done = 0;
  for await (const thing of things) {
    yield thing;
    done += 1;
    const each = (performance.now() - start) / done;
    const line = `${name.padEnd(NAME_LENGTH)} frame ${done} of ${total}, ${each.toFixed(0)} ms each, ${((each * (total - done)) / 1000).toFixed(0)} s left`;
    if (process.stdout.isTTY) process.stdout.write(`\r\u001b[K${line}${done === total ? '\n' : ''}`);
    else if (done === total || done % LOG_EVERY === 0) console.log(line);
  }
}

/** Room for the name of an exercise. */
const NAME_LENGTH = 34;
const LOG_EVERY = 60;
