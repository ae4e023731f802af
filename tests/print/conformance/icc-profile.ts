/** Builds the header of an ICC profile: it is all that is looked at. */

export interface SampleProfile {
  readonly version?: number;
  readonly deviceClass?: string;
  readonly colourSpace?: string;
}

export function iccProfile({ version = 2, deviceClass = 'mntr', colourSpace = 'RGB ' }: SampleProfile = {}): Buffer {
  const profile = Buffer.alloc(132);
  profile.writeUInt32BE(profile.length, 0);
  profile.writeUInt8(version, 8);
  profile.write(deviceClass, 12, 'latin1');
  profile.write(colourSpace, 16, 'latin1');
  profile.write('XYZ ', 20, 'latin1');
  profile.write('acsp', 36, 'latin1');
  return profile;
}
