/** Why a value that was typed is not taken; the words are those of the settings tab. */
export type SettingFault =
  | 'empty'
  | 'notAMail'
  | 'notAPhone'
  | 'notKana'
  | 'notAFolder'
  | 'noSuchFolder'
  | 'notATag'
  | 'thereAlready'
  | 'takenName'
  | 'notDays'
  | 'notYearly'
  | 'yearlyTooLong'
  | 'noBusinessDay'
  | 'notADay'
  | 'wrongWayRound'
  | 'closureTooLong';

/** The keys that a value changes, or why it is not taken. */
export type SettingOutcome<Changed> = Changed | SettingFault;
