package fr.permanence.text;

import java.math.BigDecimal;
import java.util.OptionalInt;

/** A number of people, weeks or euros as it is typed. */
public final class TypedNumber {
    private static final int LONGEST = 7;

    private TypedNumber() {}

    /** A whole number of at most seven digits, with its sign; nothing when it does not read as one. */
    public static OptionalInt whole(String typed) {
        String line = CleanText.line(typed);
        boolean isNumber = line.length() <= LONGEST && line.matches("-?\\d+");
        return isNumber ? OptionalInt.of(Integer.parseInt(line)) : OptionalInt.empty();
    }

    /** Euros to the cent, "12", "12,50", "12.5 €"; nothing typed is none; in cents, empty when it does not read. */
    public static OptionalInt cents(String typed) {
        String line = CleanText.line(typed).replace("€", "").replace(" ", "").replace(',', '.');
        if (line.isEmpty()) return OptionalInt.of(0);
        if (!line.matches("-?\\d{1,7}(\\.\\d{1,2})?")) return OptionalInt.empty();
        return OptionalInt.of(new BigDecimal(line).movePointRight(2).intValueExact());
    }

    /** Cents as they are typed again; nothing for none. */
    public static String euros(int cents) {
        if (cents == 0) return "";
        return "%d,%02d".formatted(cents / 100, cents % 100);
    }
}
