import Handlebars from "handlebars";
import type { Look } from "../model/look.ts";
import { UserError } from "../model/user-error.ts";

/** Fills in a template by its path under `templates/`. Throws `UserError` where the template is missing or faulty. */
export type Fill = (path: string, view: object) => string;

/** Templates are logic-less: views hold every value as it is printed, `…Html` those that are HTML already. */
export function templatesOf(look: Look): Fill {
  const fill = known.get(look) ?? compiledTemplates(look);
  known.set(look, fill);
  return fill;
}

/** To compile them takes longer than to fill in a few slides, and a deck has many pages. */
const known = new WeakMap<Look, Fill>();

function compiledTemplates(look: Look): Fill {
  const handlebars = Handlebars.create();
  const compiled = new Map<string, Handlebars.TemplateDelegate>();
  for (const [path, source] of look.templates) {
    const partial = /^(partials\/.+)\.hbs$/u.exec(path)?.[1];
    if (partial !== undefined) handlebars.registerPartial(partial, handlebars.compile(parse(path, source)));
  }
  return (path, view) => {
    const template = compiled.get(path) ?? handlebars.compile(parse(path, templateSource(look, path)));
    compiled.set(path, template);
    return naming(path, () => template(view));
  };
}

/** A template's source. Throws `UserError` if there is none of that path. */
export function templateSource(look: Look, path: string): string {
  const source = look.templates.get(path);
  if (source !== undefined) return source;
  throw new UserError(`expected the template \`templates/${path}\`, found none`, {
    hint: "install the package again",
  });
}

function parse(path: string, source: string): hbs.AST.Program {
  return naming(path, () => Handlebars.parse(source));
}

/** Handlebars tells faults of a template, which people may have written, only by throwing. */
function naming<Result>(path: string, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UserError(`expected a Handlebars template in \`templates/${path}\`, found a fault: ${reason}`, {
      hint: "correct it, or remove it to use the built-in one",
    });
  }
}
