package fr.permanence.text;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;

/**
 * Says times as people say them: "14:41", "35 min", "il y a 3 semaines", "jeudi 19", "en mars". Days are those of Paris,
 * where the house is, whatever the machine is set to.
 */
public final class Moments {
    /** The zone in which the house counts its days. */
    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static final int WEEKS_SAID = 28;
    private static final int MONTHS_SAID = 10;
    private static final int MORNING = 5;
    private static final int NOON = 12;
    private static final int EVENING = 18;

    private final Clock clock;
    private final Words words;

    public Moments(Clock clock, Supplier<Language> language) {
        this.clock = clock;
        this.words = Words.beside(Moments.class, language);
    }

    /** Now, to the millisecond. */
    public Instant instant() {
        return clock.instant().truncatedTo(java.time.temporal.ChronoUnit.MILLIS);
    }

    /** Today in Paris. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), PARIS);
    }

    /** The hour of the day: "14:41", "9:02". */
    public String time(Instant moment) {
        return format("H:mm", moment.atZone(PARIS));
    }

    /** The time of a day: "14:41", "9:02". */
    public String time(LocalTime time) {
        return DateTimeFormatter.ofPattern("H:mm", words.language().locale()).format(time);
    }

    /** How long since, to the minute: "moins d’une minute", "35 min", "1 h 05"; a moment to come counts as now. */
    public String since(Instant moment) {
        return length(Duration.between(moment, clock.instant()));
    }

    /** A length of time, to the minute below: "35 min", "1 h 05", "2 h"; a negative one counts as none. */
    public String length(Duration length) {
        long minutes = Math.max(0, length.toMinutes());
        if (minutes == 0) return words.say("length.none");
        if (minutes < 60) return words.say("length.minutes", minutes);
        String hours = String.valueOf(minutes / 60);
        if (minutes % 60 == 0) return words.say("length.hours", hours);
        return words.say("length.both", hours, "%02d".formatted(minutes % 60));
    }

    /** A day in full: "mardi 24 novembre", with its year when it is not this one. */
    public String day(LocalDate day) {
        return format(day.getYear() == today().getYear() ? "EEEE d MMMM" : "EEEE d MMMM yyyy", day);
    }

    /** A day of the days around: "jeudi 19". */
    public String shortDay(LocalDate day) {
        return format("EEEE d", day);
    }

    /**
     * How long ago a day was, as said in passing: "aujourd’hui", "hier", "jeudi 19", "il y a 3 semaines", "en mars", "en mars
     * 2024". A day to come is said in full.
     */
    public String ago(LocalDate day) {
        LocalDate today = today();
        long days = ChronoUnit.DAYS.between(day, today);
        if (days < 0) return day(day);
        if (days == 0) return words.say("ago.today");
        if (days == 1) return words.say("ago.yesterday");
        if (days < 7) return shortDay(day);
        if (days < WEEKS_SAID) return words.say("ago.weeks", days / 7);
        boolean thisYear = ChronoUnit.MONTHS.between(day.withDayOfMonth(1), today) < MONTHS_SAID;
        return words.say("ago.month", format(thisYear ? "MMMM" : "MMMM yyyy", day));
    }

    /** {@link #ago(LocalDate)} of the day this moment was in. */
    public String ago(Instant moment) {
        return ago(LocalDate.ofInstant(moment, PARIS));
    }

    /** A moment with its hour: "ce matin 9:02", "hier 18:40", "jeudi 19 à 18:40", "mardi 3 mars à 18:40". */
    public String moment(Instant moment) {
        ZonedDateTime local = moment.atZone(PARIS);
        long days = ChronoUnit.DAYS.between(local.toLocalDate(), today());
        String time = time(moment);
        if (days == 0) return words.say("moment." + partOfDay(local.getHour()), time);
        if (days == 1) return words.say("moment.yesterday", time);
        boolean near = days > 1 && days < 7;
        LocalDate day = local.toLocalDate();
        return words.say("moment.day", near ? shortDay(day) : day(day), time);
    }

    /** Whether a moment lies further back than this. */
    public boolean isOlderThan(Instant moment, Duration age) {
        return Duration.between(moment, clock.instant()).compareTo(age) > 0;
    }

    private static String partOfDay(int hour) {
        if (hour < MORNING) return "night";
        if (hour < NOON) return "morning";
        return hour < EVENING ? "afternoon" : "evening";
    }

    private String format(String pattern, java.time.temporal.TemporalAccessor date) {
        return DateTimeFormatter.ofPattern(pattern, words.language().locale()).format(date);
    }
}
