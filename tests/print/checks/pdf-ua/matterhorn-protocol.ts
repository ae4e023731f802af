/** The failure conditions of the Matterhorn Protocol 1.1 that a machine can test, by checkpoint: those marked « M » in its tables. */

const byCheckpoint: Readonly<Record<string, string>> = {
  '01': '003 004 005 007',
  '02': '001 003 004',
  '06': '001 002 003',
  '07': '001 002',
  '09': '004 005 006 007 008',
  '10': '001',
  '11': '001 002 003 004 005 006',
  '13': '004',
  '14': '002 003 006 007',
  '15': '003',
  '17': '002 003',
  '19': '003 004',
  '20': '001 002 003',
  '21': '001',
  '25': '001',
  '26': '001 002',
  '28': '002 004 005 006 007 008 009 010 011 012 014 015 016 017 018',
  '30': '001 002',
  '31': '001 002 003 004 005 006 007 008 009 011 012 013 014 015 016 017 018 019 020 021 022 023 024 025 026 027 028 029 030',
};

/** `01-003`… in the order of the protocol. Its text says « 87 can be determined by software alone ». */
export const machineConditions: readonly string[] = Object.entries(byCheckpoint)
  .sort(([a], [b]) => a.localeCompare(b))
  .flatMap(([checkpoint, numbers]) => numbers.split(' ').map((number) => `${checkpoint}-${number}`));
