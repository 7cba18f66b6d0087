// Runs SQL in ClickHouse, which is a library within this process: a line of JSON in, { script, query }, and a line out, { rows } or
// { error }. Each script has a database of its own; functions belong to all databases, so they are dropped after it.
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import { Session } from "chdb";

/** The statements of a script, each of which ends a line with its semicolon. */
export const statements = (script) => script.split(/;\s*$/m).filter((text) => text.replace(/^\s*--.*$/gm, "").trim() !== "");

export class ClickHouse {
  #session = new Session();

  /** Runs a script, then a query, if there is one; its rows, each value as text or null. */
  run(script, query) {
    this.#session.query("CREATE DATABASE work; USE work; SET precise_float_parsing = 1, format_csv_null_representation = ''");
    const functions = new Map();
    try {
      for (const statement of statements(script)) {
        // Cases repeat the functions of a project, of which each takes some milliseconds.
        const name = /^CREATE OR REPLACE FUNCTION (\S+)/m.exec(statement)?.[1];
        if (name === undefined || functions.get(name) !== statement) {
          this.#session.query(statement);
          functions.set(name, statement);
        }
      }
      return query ? this.#rows(query) : [];
    } finally {
      for (const [name] of this.#rows("SELECT name FROM system.functions WHERE origin = 'SQLUserDefined'")) {
        this.#session.query(`DROP FUNCTION \`${name}\``);
      }
      this.#session.query("DROP DATABASE work");
      for (const [name] of this.#rows("SELECT name FROM system.databases WHERE name LIKE 'job%'")) {
        this.#session.query(`DROP DATABASE \`${name}\``);
      }
    }
  }

  close() {
    this.#session.close();
  }

  #rows(query) {
    const text = this.#session.query(query, "JSONCompactEachRow");
    return text.split("\n").filter((line) => line !== "").map((line) => JSON.parse(line).map((value) => (value === null ? null : String(value))));
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const server = new ClickHouse();
  for await (const line of createInterface({ input: process.stdin })) {
    const { script, query } = JSON.parse(line);
    let answer;
    try {
      answer = { rows: server.run(script, query) };
    } catch (error) {
      answer = { error: String(error.message) };
    }
    console.log(JSON.stringify(answer));
  }
  server.close();
}
