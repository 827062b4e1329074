import type { Checks } from "../model/config.ts";
import type { Report } from "../model/diagnostic.ts";

/**
 * A report that heeds the settings: a finding whose code is off, or that was accepted, goes no further; others get the severity that
 * their code is given. An accepted finding is its message, or `file: message` where it is accepted in that file alone.
 */
export function judging({ severity, accept }: Checks, report: Report): Report {
  const accepted = new Set(accept.map((finding) => finding.trim()));
  return (finding) => {
    const { code, message, place } = finding;
    const given = severity[code] ?? finding.severity;
    if (given === "off" || accepted.has(message) || accepted.has(`${place?.file ?? ""}: ${message}`)) return;
    report(given === finding.severity ? finding : { ...finding, severity: given });
  };
}
