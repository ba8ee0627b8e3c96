/** The few shapes of FHIR R4 that are written here, and no more of them than is used. */

export interface Coding {
  readonly system: string;
  readonly code: string;
  readonly display?: string;
}

export interface CodeableConcept {
  readonly coding?: readonly Coding[];
  readonly text?: string;
}

export interface Reference {
  readonly reference: string;
}

export type Extension =
  | { readonly url: string; readonly valueInteger: number }
  | { readonly url: string; readonly extension: readonly Extension[] };

/** The resource in words, for those who read no codes. */
export interface Narrative {
  readonly status: 'generated';
  readonly div: string;
}

interface DomainResource<Type extends string> {
  readonly resourceType: Type;
  readonly id: string;
  readonly text: Narrative;
}

export type Patient = DomainResource<'Patient'>;

export interface CarePlanActivity {
  readonly detail: {
    readonly extension: readonly Extension[];
    readonly kind: 'ServiceRequest';
    readonly code: CodeableConcept;
    readonly status: 'scheduled';
    readonly description: string;
  };
}

export interface CarePlan extends DomainResource<'CarePlan'> {
  readonly status: 'active';
  readonly intent: 'plan';
  readonly title: string;
  readonly subject: Reference;
  readonly created: string;
  readonly activity: readonly CarePlanActivity[];
}

export interface Procedure extends DomainResource<'Procedure'> {
  readonly partOf?: readonly Reference[];
  readonly status: 'completed' | 'stopped' | 'in-progress' | 'not-done' | 'unknown';
  readonly statusReason?: CodeableConcept;
  readonly code: CodeableConcept;
  readonly subject: Reference;
  readonly performedDateTime?: string;
  readonly performedPeriod?: { readonly start: string; readonly end?: string };
  readonly outcome?: CodeableConcept;
}

export interface Observation extends DomainResource<'Observation'> {
  readonly partOf?: readonly Reference[];
  readonly status: 'final';
  readonly category: readonly CodeableConcept[];
  readonly code: CodeableConcept;
  readonly subject: Reference;
  readonly effectiveDateTime: string;
  readonly valueInteger: number;
  readonly method: CodeableConcept;
}

export type Answer =
  | { readonly valueBoolean: boolean }
  | { readonly valueInteger: number }
  | { readonly valueString: string };

export interface QuestionnaireItem {
  readonly linkId: string;
  readonly text?: string;
  readonly answer?: readonly Answer[];
  readonly item?: readonly QuestionnaireItem[];
}

export interface QuestionnaireResponse extends DomainResource<'QuestionnaireResponse'> {
  readonly questionnaire: string;
  readonly status: 'completed';
  readonly subject: Reference;
  readonly authored: string;
  readonly item: readonly QuestionnaireItem[];
}

export type Resource = Patient | CarePlan | Procedure | Observation | QuestionnaireResponse;

export interface BundleEntry {
  readonly fullUrl: string;
  readonly resource: Resource;
}

export interface Bundle {
  readonly resourceType: 'Bundle';
  readonly type: 'collection';
  readonly timestamp: string;
  readonly entry: readonly BundleEntry[];
}
