package fr.permanence.stays.paper;

import fr.permanence.people.Phones;
import fr.permanence.stays.StayDays;
import fr.permanence.stays.journeys.Leg;
import fr.permanence.stays.journeys.Traveller;
import fr.permanence.stays.ready.ReadyWords;
import fr.permanence.text.Language;
import fr.permanence.text.Words;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Supplier;

/** How the papers of a stay are said, in the language of the screen. */
final class StayPaperWords {
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Words words;
    private final ReadyWords ready;

    StayPaperWords(Supplier<Language> language) {
        words = Words.beside(StayPaperWords.class, language);
        ready = new ReadyWords(language);
    }

    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    ReadyWords ready() {
        return ready;
    }

    /** "lundi 15 mars 2027". */
    String day(LocalDate day) {
        return date("EEEE d MMMM yyyy", day);
    }

    static String shortDay(LocalDate day) {
        return SHORT.format(day);
    }

    /** "9 h 12". */
    String time(LocalTime time) {
        if (time.getMinute() == 0) return say("hour", String.valueOf(time.getHour()));
        return say("hour.and", String.valueOf(time.getHour()), "%02d".formatted(time.getMinute()));
    }

    /** "lundi 15 mars 2027, 9 h 12". */
    String moment(LocalDateTime at) {
        return say("moment", day(at.toLocalDate()), time(at.toLocalTime()));
    }

    /** "Joy", "Joy (nuits du 15 et du 16 mars)". */
    String sleeper(RoomsOnPaper.Sleeper who) {
        StayDays nights = who.nights();
        if (nights == null) return who.name();
        int many = Math.min(nights.count(), 3);
        boolean isOneMonth = nights.first().getMonth() == nights.last().getMonth();
        String first = date(isOneMonth && many > 1 ? "d" : "d MMMM", nights.first());
        return say("sleeper", who.name(), say("nights." + many, first, date("d MMMM", nights.last())));
    }

    private String date(String pattern, LocalDate day) {
        return DateTimeFormatter.ofPattern(pattern, words.language().locale()).format(day);
    }

    /** "Aller, étape 1 : train". */
    String leg(Leg leg) {
        return say(
                "leg",
                say("way." + leg.is().way()),
                leg.is().stages().written(),
                say("kind." + leg.is().kind()));
    }

    String phone(Optional<String> phone) {
        return phone.map(number -> say("phone", Phones.display(number))).orElseGet(() -> say("phone.none"));
    }

    /** A first name; of two who are called so also the first letter of the family name, nothing else. */
    static String first(Traveller who) {
        String apart = who.apart();
        return apart != null && apart.endsWith(".") ? who.said() : who.name();
    }
}
