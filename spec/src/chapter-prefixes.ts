// Which prefix the ids of a chapter have. A chapter that is not named here states no requirements.

export const chapterPrefixes: Readonly<Record<string, string>> = {
  '02-wire': 'WIR',
  '03-registration': 'REG',
  '04-spawning': 'SPN',
  '05-invocation': 'INV',
  '06-callback': 'CBK',
  '07-lifecycle': 'LIF',
  '08-state': 'STA',
  '09-workflow': 'WFL',
  '10-placement': 'PLC',
  '11-timing': 'TIM',
  '12-channels': 'CHN',
  '13-pooled': 'POL',
  '14-projections': 'PRJ',
  '15-operations': 'OPS',
};
