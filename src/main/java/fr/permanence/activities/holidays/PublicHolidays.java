package fr.permanence.activities.holidays;

import java.time.LocalDate;
import java.time.Month;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * On which day each public holiday falls. Two may fall on one day: in 2008 Ascension was 1 May. Easter by the anonymous
 * Gregorian algorithm (J. Meeus, <i>Astronomical Algorithms</i>, chapter 8).
 */
public final class PublicHolidays {
    private PublicHolidays() {}

    /** Easter Sunday of a year of the Gregorian calendar, 1583 or later. */
    public static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int place = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, place / 31, place % 31 + 1);
    }

    /** The eleven days of a year. */
    public static Map<PublicHoliday, LocalDate> of(int year) {
        LocalDate easter = easter(year);
        Map<PublicHoliday, LocalDate> days = new EnumMap<>(PublicHoliday.class);
        days.put(PublicHoliday.NEW_YEAR, LocalDate.of(year, Month.JANUARY, 1));
        days.put(PublicHoliday.EASTER_MONDAY, easter.plusDays(1));
        days.put(PublicHoliday.LABOUR_DAY, LocalDate.of(year, Month.MAY, 1));
        days.put(PublicHoliday.VICTORY_1945, LocalDate.of(year, Month.MAY, 8));
        days.put(PublicHoliday.ASCENSION, easter.plusDays(39));
        days.put(PublicHoliday.WHIT_MONDAY, easter.plusDays(50));
        days.put(PublicHoliday.NATIONAL_DAY, LocalDate.of(year, Month.JULY, 14));
        days.put(PublicHoliday.ASSUMPTION, LocalDate.of(year, Month.AUGUST, 15));
        days.put(PublicHoliday.ALL_SAINTS, LocalDate.of(year, Month.NOVEMBER, 1));
        days.put(PublicHoliday.ARMISTICE_1918, LocalDate.of(year, Month.NOVEMBER, 11));
        days.put(PublicHoliday.CHRISTMAS, LocalDate.of(year, Month.DECEMBER, 25));
        return days;
    }

    /** What is kept on this day; empty on most. */
    public static Set<PublicHoliday> on(LocalDate day) {
        Set<PublicHoliday> kept = EnumSet.noneOf(PublicHoliday.class);
        of(day.getYear()).forEach((holiday, on) -> {
            if (on.equals(day)) kept.add(holiday);
        });
        return kept;
    }
}
