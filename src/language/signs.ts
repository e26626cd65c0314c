import { list } from './list.js';

/** Signs of money and the code each stands for; a bare "$" is taken for the American one, as is common where no other is named. */
export const currencySigns: Readonly<Record<string, string>> = {
  '£': 'GBP',
  '₤': 'GBP',
  '€': 'EUR',
  $: 'USD',
  US$: 'USD',
  C$: 'CAD',
  CA$: 'CAD',
  A$: 'AUD',
  AU$: 'AUD',
  NZ$: 'NZD',
  HK$: 'HKD',
  S$: 'SGD',
  R$: 'BRL',
  '¥': 'JPY',
  '₹': 'INR',
  '₩': 'KRW',
  '₽': 'RUB',
  '₺': 'TRY',
  '₴': 'UAH',
  '₪': 'ILS',
  '₦': 'NGN',
  '₱': 'PHP',
  '₫': 'VND',
  '฿': 'THB',
};

/** Codes of money (ISO 4217) as they stand beside a number in reports. */
export const currencyCodes: readonly string[] = list(`
  GBP, EUR, USD, CHF, JPY, CAD, AUD, NZD, SEK, NOK, DKK, ISK, PLN, CZK, HUF, RON, BGN, RSD, TRY, UAH, RUB, CNY, HKD, SGD, INR, KRW, BRL, MXN
  ARS, CLP, COP, PEN, ZAR, NGN, KES, EGP, MAD, TND, XOF, XAF, ILS, AED, SAR, THB, VND, PHP, IDR, MYR, BDT, PKR
`);

/** Signs of units that are no word of any language, by the name of the unit. */
export const measureSigns: Readonly<Record<string, readonly string[]>> = {
  mg: ['mg'],
  g: ['g'],
  kg: ['kg'],
  km: ['km'],
  cm: ['cm'],
  mm: ['mm'],
  ml: ['ml'],
  m2: ['m2'],
  m3: ['m3'],
  'km/h': ['km h', 'kph'],
  mph: ['mph'],
  kwh: ['kwh'],
  mwh: ['mwh'],
  gwh: ['gwh'],
  kw: ['kw'],
  mw: ['mw'],
  gw: ['gw'],
};

/** Signs whose letters are those of another unit in other cases: a thousandth of a watt, not a million. */
export const casedSigns: Readonly<Record<string, string>> = { mW: 'milliwatt', mWh: 'milliwatt hour' };

/** Units that a raised number is a power of, as signs of more than two letters or taken for words ("sec"). */
export const lengthSigns: readonly string[] = list('dm, cm, km, mm, sec');

/** One sign for all ways to print a comparison or an uncertainty. */
export const comparisonSigns: Readonly<Record<string, string>> = {
  '>=': '≥',
  '⩾': '≥',
  '≧': '≥',
  '<=': '≤',
  '⩽': '≤',
  '≦': '≤',
  '+/-': '±',
  '+-': '±',
  '∓': '±',
  '~': '≈',
  '∼': '≈',
  '≃': '≈',
  '≅': '≈',
  '!=': '≠',
};
