package fr.permanence.people.register;

import fr.permanence.people.Birth;
import fr.permanence.tables.Cell;
import fr.permanence.tables.Content;
import fr.permanence.tables.ExcelDays;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads when somebody was born, in the many ways registers write it; days before months, as in France. */
final class BirthCell {
    private static final int FIRST_YEAR = 1900;
    /** Days are only counted since 1900 in numbers of five figures, so that four figures are a year. */
    private static final int FIRST_SERIAL = 3000;
    // With two figures, the century is the one that makes her neither a small child nor a hundred years old.
    private static final int YOUNGEST = 10;
    private static final int OLDEST = 100;

    private static final Pattern HOUR = Pattern.compile("[T ]\\d{1,2}[:h]\\d{2}.*$");
    private static final Pattern ABOUT = Pattern.compile(
            "^(?:vers|env\\.?|environ|circa|about|around|~|n[ée]e? (?:le|en)|born(?: in| on)?|en)\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})\\s*[/.\\- ]\\s*(\\d{1,2})\\s*[/.\\- ]\\s*(\\d{4}|\\d{2})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[/.\\- ](\\d{1,2})[/.\\- ](\\d{1,2})");
    private static final Pattern DAY_NAMED =
            Pattern.compile("(\\d{1,2})(?:er|st|nd|rd|th)? ?(?:of )?(\\p{L}+) (\\d{4}|\\d{2})");
    private static final Pattern MONTH_NAMED = Pattern.compile("(\\p{L}+) (\\d{1,2})(?:st|nd|rd|th)? (\\d{4}|\\d{2})");
    private static final Pattern MONTH_AND_YEAR = Pattern.compile("(?:\\p{L}+|\\d{1,2}) ?[/.\\- ] ?(\\d{4})");
    private static final Map<String, Integer> MONTHS = months();

    private final LocalDate today;

    BirthCell(LocalDate today) {
        this.today = today;
    }

    /** The birth in this cell of a column of dates. */
    Parsed<Birth> date(Cell cell) {
        return switch (cell.content()) {
            case Content.Day exact -> checked(exact.day(), cell.text());
            case Content.Amount amount -> number(cell, amount.asDay());
            case Content.Truth truth -> Parsed.bad("birth-unreadable", cell.text());
            case Content.Broken broken -> Parsed.bad("broken", cell.text());
            case Content.Text text -> text(cell.text());
        };
    }

    /** The birth in this cell of a column of years. */
    Parsed<Birth> year(Cell cell) {
        Parsed<Birth> birth = date(cell);
        return birth instanceof Parsed.Good<Birth> good && good.value() instanceof Birth.On on
                ? Parsed.good(new Birth.In(on.day().getYear()))
                : birth;
    }

    private Parsed<Birth> number(Cell cell, @Nullable LocalDate asDay) {
        String plain = cell.text();
        if (plain.matches("\\d{4}")) return text(plain);
        return asDay != null ? checked(asDay, plain) : Parsed.bad("birth-unreadable", plain);
    }

    private Parsed<Birth> text(String typed) {
        String plain = ascii(typed).strip();
        String bare = ABOUT.matcher(HOUR.matcher(plain).replaceFirst(""))
                .replaceFirst("")
                .strip();
        if (bare.matches("\\d{4}")) return checkedYear(Integer.parseInt(bare), typed);
        if (bare.matches("\\d{5}")) return serial(bare, typed);
        Matcher iso = YEAR_FIRST.matcher(bare);
        if (iso.matches()) return day(iso.group(1), integer(iso.group(2)), iso.group(3), typed);
        Matcher dayFirst = DAY_FIRST.matcher(bare);
        if (dayFirst.matches()) return day(dayFirst.group(3), integer(dayFirst.group(2)), dayFirst.group(1), typed);
        return inWords(bare, typed);
    }

    private Parsed<Birth> inWords(String bare, String typed) {
        String words =
                Folded.words(bare.replaceAll("(?i)^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) ", ""));
        Matcher dayNamed = DAY_NAMED.matcher(words);
        if (dayNamed.matches() && MONTHS.containsKey(dayNamed.group(2))) {
            return day(dayNamed.group(3), month(dayNamed.group(2)), dayNamed.group(1), typed);
        }
        Matcher monthNamed = MONTH_NAMED.matcher(words);
        if (monthNamed.matches() && MONTHS.containsKey(monthNamed.group(1))) {
            return day(monthNamed.group(3), month(monthNamed.group(1)), monthNamed.group(2), typed);
        }
        Matcher only = MONTH_AND_YEAR.matcher(words);
        boolean month = only.matches() && isMonth(words.replaceFirst(" .*$", ""));
        return month ? checkedYear(integer(only.group(1)), typed) : Parsed.bad("birth-unreadable", typed);
    }

    private Parsed<Birth> serial(String digits, String typed) {
        int number = integer(digits);
        Optional<LocalDate> day = number < FIRST_SERIAL ? Optional.empty() : ExcelDays.day(number);
        return day.isPresent() ? checked(day.get(), typed) : Parsed.bad("birth-unreadable", typed);
    }

    private Parsed<Birth> day(String yearFigures, int month, String dayFigures, String typed) {
        Optional<Integer> year =
                yearFigures.length() == 4 ? Optional.of(integer(yearFigures)) : century(integer(yearFigures));
        if (year.isEmpty()) return Parsed.bad("birth-which-century", typed);
        try {
            return checked(LocalDate.of(year.get(), month, integer(dayFigures)), typed);
        } catch (DateTimeException noSuchDay) {
            return Parsed.bad("birth-no-such-day", typed);
        }
    }

    private Optional<Integer> century(int figures) {
        for (int year : new int[] {2000 + figures, 1900 + figures}) {
            int age = today.getYear() - year;
            if (age >= YOUNGEST && age < OLDEST) return Optional.of(year);
        }
        return Optional.empty();
    }

    private Parsed<Birth> checked(LocalDate day, String typed) {
        if (day.isAfter(today)) return Parsed.bad("birth-future", typed);
        return day.getYear() < FIRST_YEAR
                ? Parsed.bad("birth-too-early", typed, FIRST_YEAR)
                : Parsed.good(new Birth.On(day));
    }

    private Parsed<Birth> checkedYear(int year, String typed) {
        if (year > today.getYear()) return Parsed.bad("birth-future", typed);
        return year < FIRST_YEAR ? Parsed.bad("birth-too-early", typed, FIRST_YEAR) : Parsed.good(new Birth.In(year));
    }

    private static boolean isMonth(String word) {
        return MONTHS.containsKey(word) || (word.matches("\\d{1,2}") && integer(word) >= 1 && integer(word) <= 12);
    }

    private static int month(String name) {
        Integer month = MONTHS.get(name);
        return month == null ? 0 : month;
    }

    private static int integer(String digits) {
        return Integer.parseInt(digits);
    }

    /** Figures of other scripts as 0 to 9. */
    private static String ascii(String typed) {
        StringBuilder plain = new StringBuilder(typed.length());
        typed.codePoints().forEach(point -> {
            if (Character.isDigit(point)) plain.append(Character.digit(point, 10));
            else if (Character.isSpaceChar(point)) plain.append(' ');
            else plain.appendCodePoint(point);
        });
        return plain.toString();
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new java.util.HashMap<>();
        String[] names = {
            "janvier janv jan january", "fevrier fevr fev feb february", "mars mar march", "avril avr apr april",
            "mai may", "juin jun june", "juillet juil jul july", "aout aou aug august",
            "septembre sept sep september", "octobre oct october", "novembre nov november", "decembre dec december"
        };
        for (int i = 0; i < names.length; i++) {
            for (String name : names[i].split(" ")) months.put(name, i + 1);
        }
        return Map.copyOf(months);
    }
}
