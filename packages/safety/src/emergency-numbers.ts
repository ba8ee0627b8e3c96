/** The number of mobile networks nearly everywhere; they pass it on to the local service. Mark `M`. */
const NEUTRAL = '112';

/** Ambulance or general emergency numbers that differ from the neutral one, by ISO 3166 country. Mark `M`. */
const numberByCountry: Readonly<Record<string, string>> = {
  AR: '107',
  AU: '000',
  BD: '999',
  BR: '192',
  CA: '911',
  CH: '144',
  CL: '131',
  CN: '120',
  CO: '123',
  EG: '123',
  GB: '999',
  HK: '999',
  ID: '119',
  IL: '101',
  JP: '119',
  KE: '999',
  KR: '119',
  LK: '1990',
  MX: '911',
  MY: '999',
  NO: '113',
  NZ: '111',
  PE: '106',
  PH: '911',
  PK: '1122',
  SA: '997',
  SG: '995',
  TH: '1669',
  TW: '119',
  US: '911',
  UY: '911',
  VN: '115',
};

/** The number to call for an ambulance in a country (ISO 3166, two capitals); 112 where it is unknown. */
export const emergencyNumber = (country: string | undefined): string =>
  (country === undefined ? undefined : numberByCountry[country]) ?? NEUTRAL;
