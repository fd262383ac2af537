package fr.permanence.stays.ready;

import fr.permanence.stays.Light;
import fr.permanence.text.Euros;
import fr.permanence.text.Language;
import fr.permanence.text.Words;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;

/** Says in a word or two how a participant stands, for the board and for papers. */
public final class ReadyWords {
    private static final int CENTS = 100;

    private final Words words;
    private final Supplier<Language> language;

    public ReadyWords(Supplier<Language> language) {
        this.language = language;
        words = Words.beside(ReadyWords.class, language);
    }

    /** The head of a column. */
    public String say(Need need) {
        return words.say("need." + need.name());
    }

    /** The light in words. */
    public String say(Light light) {
        return words.say("light." + light.name());
    }

    /** What a cell says; empty when there is nothing to say. */
    public String say(Cell cell) {
        return switch (cell.says()) {
            case DONE -> "";
            case UNTIL -> day(Objects.requireNonNull(cell.day()));
            case PAID -> words.say("says.PAID", money(cell.cents()), money(cell.ofCents()));
            case NO_DAY, TO_SIGN, TO_REREAD, TO_ASK, TO_ARRANGE, NOTHING ->
                words.say("says." + cell.says().name());
        };
    }

    private String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern(words.say("day"), locale()));
    }

    /** Without cents when there are none. */
    private String money(int cents) {
        NumberFormat format = NumberFormat.getNumberInstance(locale());
        format.setMinimumFractionDigits(cents % CENTS == 0 ? 0 : 2);
        format.setMaximumFractionDigits(2);
        return format.format(Euros.ofCents(cents));
    }

    private Locale locale() {
        return language.get().locale();
    }
}
