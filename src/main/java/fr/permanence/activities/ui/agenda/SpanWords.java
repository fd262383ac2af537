package fr.permanence.activities.ui.agenda;

import fr.permanence.activities.ui.shared.ActivityWords;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** How the days shown are called at the head of the place. */
public final class SpanWords {
    private final ActivityWords words;

    public SpanWords(ActivityWords words) {
        this.words = words;
    }

    /** "Semaine du 23 au 27 novembre". */
    public String title(AgendaShown shown) {
        LocalDate first = shown.span().first();
        LocalDate last = shown.span().last();
        return switch (shown.showing()) {
            case DAY -> words.asTitle(words.day(first));
            case TERM ->
                words.asTitle(words.say("span.term", words.date("MMMM", first), words.date("MMMM", last), year(last)));
            case LIST -> words.say("span.list", words.date("d MMMM", first), words.date("d MMMM", last));
            case WEEK -> week(first, lastOfWeek(shown, last), shown.today());
        };
    }

    /** A week is said to its Friday unless something is on after it. */
    private static LocalDate lastOfWeek(AgendaShown shown, LocalDate sunday) {
        LocalDate last = shown.columns().getLast();
        LocalDate friday = sunday.with(DayOfWeek.FRIDAY);
        return last.isBefore(friday) ? friday : last;
    }

    private String week(LocalDate first, LocalDate last, LocalDate today) {
        boolean isOneMonth = first.getMonth() == last.getMonth();
        String year = last.getYear() == today.getYear() ? "" : " " + year(last);
        return words.say(
                "span.week", words.date(isOneMonth ? "d" : "d MMMM", first), words.date("d MMMM", last) + year);
    }

    private static String year(LocalDate day) {
        return String.valueOf(day.getYear());
    }
}
