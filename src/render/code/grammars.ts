import { createRequire } from "node:module";
import type { LanguageFn } from "highlight.js";
import highlighter from "highlight.js/lib/core";

/**
 * Code as HTML in which keywords, strings and the like are `<span class="hljs-…">`; undefined for a language that has no
 * grammar here. `language` is a name or an ending as people write it after the fence: `js`, `C++`.
 */
export function highlight(code: string, language: string): string | undefined {
  const name = names.get(language.toLowerCase());
  if (name === undefined) return undefined;
  for (const needed of [name, ...(embedded[name] ?? [])]) {
    if (highlighter.getLanguage(needed) === undefined) highlighter.registerLanguage(needed, grammar(needed));
  }
  return highlighter.highlight(code, { language: name, ignoreIllegals: true }).value;
}

const require = createRequire(import.meta.url);

/** Grammars are loaded when a slide has code in their language: all of them take half a second. */
function grammar(name: string): LanguageFn {
  const loaded: unknown = require(`highlight.js/lib/languages/${name}`);
  if (isGrammar(loaded)) return loaded;
  throw new Error(`expected a grammar in highlight.js, found none for ${name}`);
}

function isGrammar(loaded: unknown): loaded is LanguageFn {
  return typeof loaded === "function";
}

/** Languages inside of others. */
const embedded: Readonly<Record<string, readonly string[]>> = {
  markdown: ["xml"],
  php: ["xml"],
  xml: ["css", "javascript"],
};

/** A line for each grammar: its name, then what else people call it. */
const names: ReadonlyMap<string, string> = new Map(
  `
  ada
  apache
  arduino ino
  armasm arm
  awk
  bash sh zsh shell-script
  c h
  clojure clj
  cmake
  cpp c++ cc cxx hpp
  csharp cs c#
  css
  dart
  delphi pascal pas
  diff patch
  django jinja
  dockerfile docker
  elixir ex exs
  elm
  erlang erl
  fortran f90 f95
  fsharp fs f#
  go golang
  gradle
  graphql gql
  groovy
  handlebars hbs
  haskell hs
  http
  ini toml conf
  java
  javascript js jsx mjs cjs node
  json json5 jsonc
  julia jl
  kotlin kt kts
  latex tex
  less
  lisp
  llvm
  lua
  makefile make mk
  markdown md
  matlab
  nginx
  nim
  nix
  objectivec objc
  ocaml ml
  perl pl
  php
  plaintext text txt
  powershell ps1
  prolog
  properties
  protobuf proto
  puppet
  python py py3 gyp
  r
  ruby rb
  rust rs
  scala
  scheme
  scss sass
  shell console shellsession
  sql postgresql mysql sqlite
  swift
  typescript ts tsx mts cts
  verilog sv
  vhdl
  vim
  wasm wat
  x86asm asm nasm
  xml html xhtml svg vue rss
  yaml yml
  `
    .trim()
    .split("\n")
    .map((line) => line.trim().split(" "))
    .flatMap(([name = "", ...others]) => [name, ...others].map((written) => [written, name] as const)),
);
