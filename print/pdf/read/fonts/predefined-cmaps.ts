/** The predefined CMaps of ISO 32000-1, 9.7.5.2, table 118: the only ones that a file may name without holding them. */

const both = (names: string): string[] => names.split(/\s+/).flatMap((name) => [`${name}-H`, `${name}-V`]);

export const predefinedCMaps: ReadonlySet<string> = new Set([
  ...both('Identity GB-EUC GBpc-EUC GBK-EUC GBKp-EUC GBK2K UniGB-UCS2 UniGB-UTF16 B5pc HKscs-B5 ETen-B5 ETenms-B5 CNS-EUC'),
  ...both('UniCNS-UCS2 UniCNS-UTF16 90ms-RKSJ 90msp-RKSJ Add-RKSJ EUC Ext-RKSJ UniJIS-UCS2 UniJIS-UCS2-HW UniJIS-UTF16'),
  ...both('KSC-EUC KSCms-UHC KSCms-UHC-HW UniKS-UCS2 UniKS-UTF16'),
  ...['83pv-RKSJ-H', '90pv-RKSJ-H', 'KSCpc-EUC-H', 'H', 'V'],
]);
