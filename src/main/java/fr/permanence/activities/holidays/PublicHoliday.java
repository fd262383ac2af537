package fr.permanence.activities.holidays;

/** The public holidays of France: code du travail, article L3133-1. */
public enum PublicHoliday {
    NEW_YEAR,
    EASTER_MONDAY,
    LABOUR_DAY,
    VICTORY_1945,
    ASCENSION,
    WHIT_MONDAY,
    NATIONAL_DAY,
    ASSUMPTION,
    ALL_SAINTS,
    ARMISTICE_1918,
    CHRISTMAS
}
