package fr.permanence.text;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Sums of money: euros to the cent, reckoned in decimal. */
public final class Euros {
    /** Nothing. */
    public static final BigDecimal NONE = ofCents(0);

    private Euros() {}

    public static BigDecimal ofCents(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }

    /**
     * The sum in cents.
     *
     * @throws ArithmeticException when it has parts of a cent
     */
    public static long cents(BigDecimal euros) {
        return euros.movePointRight(2).longValueExact();
    }

    /** As it is said: "2 840,00 €", "€2,840.00". */
    public static String said(BigDecimal euros, Locale locale) {
        Locale country =
                locale.getLanguage().equals(Locale.FRENCH.getLanguage()) ? Locale.FRANCE : Locale.of("en", "IE");
        NumberFormat format = NumberFormat.getCurrencyInstance(country);
        format.setCurrency(Currency.getInstance("EUR"));
        return format.format(euros);
    }

    /** What is typed: "1 234,50 €", "1234.5"; nothing typed is nothing to pay, words are no sum. */
    public static Optional<BigDecimal> read(String typed) {
        OptionalInt cents = TypedNumber.cents(typed);
        return cents.isPresent() ? Optional.of(ofCents(cents.getAsInt())) : Optional.empty();
    }

    /** As it is typed again: "1234,50"; nothing for none. */
    public static String written(BigDecimal euros) {
        return TypedNumber.euros(Math.toIntExact(cents(euros)));
    }
}
