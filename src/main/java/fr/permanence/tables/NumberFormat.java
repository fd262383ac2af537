package fr.permanence.tables;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a number is shown: as a day, an hour, a percentage, digits in a picture ({@code 00 00 00}), or plainly.
 *
 * @param kind what the number stands for
 * @param picture the picture its digits fill, or null
 */
record NumberFormat(Kind kind, @Nullable String picture) {
    static final NumberFormat PLAIN = new NumberFormat(Kind.PLAIN, null);

    /** What a number stands for. */
    enum Kind {
        PLAIN,
        DAY,
        HOUR,
        PERCENT
    }

    private static final int LONGEST_PATTERN = 255;
    private static final int LONGEST_PLAIN = 30;
    // Quoted words, escaped or padding characters, colours, conditions and currencies say nothing of the kind.
    private static final Pattern NOISE = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]");
    private static final Pattern PICTURE = Pattern.compile("[0# .\\-/]*0[0# .\\-/]*");

    /** The format with this pattern, as a spreadsheet program writes it. */
    static NumberFormat of(String pattern) {
        String first = pattern.substring(0, Math.min(LONGEST_PATTERN, pattern.length()))
                .split(";", 2)[0];
        String bare = NOISE.matcher(first).replaceAll("").toLowerCase(java.util.Locale.ROOT);
        if (bare.contains("general") || bare.contains("standard")) return PLAIN;
        // j and a are the day and year of French programs that write their own letters.
        if (bare.matches(".*[dyja].*") || bare.matches("[^hs]*m[^hs]*")) return new NumberFormat(Kind.DAY, null);
        if (bare.matches(".*[hsm].*")) return new NumberFormat(Kind.HOUR, null);
        if (bare.contains("%")) return new NumberFormat(Kind.PERCENT, null);
        return picture(first);
    }

    private static NumberFormat picture(String first) {
        String literal = first.replaceAll("\"([^\"]*)\"", "$1").replaceAll("\\\\(.)", "$1");
        boolean digits = PICTURE.matcher(literal).matches() && !literal.matches(".*\\.[0#]*|[0#]|[#]*0");
        return digits ? new NumberFormat(Kind.PLAIN, literal) : PLAIN;
    }

    /** The format a number below 164 stands for in every workbook. */
    static NumberFormat builtIn(String id) {
        return switch (id) {
            case "9", "10" -> new NumberFormat(Kind.PERCENT, null);
            case "14", "15", "16", "17", "22", "27", "28", "29", "30", "31", "36", "50", "57", "58" ->
                new NumberFormat(Kind.DAY, null);
            case "18", "19", "20", "21", "45", "46", "47" -> new NumberFormat(Kind.HOUR, null);
            default -> PLAIN;
        };
    }

    /** The number as a person reads it; days and hours are not for this. */
    String show(BigDecimal number) {
        if (kind == Kind.PERCENT) return plain(number.scaleByPowerOfTen(2).setScale(2, RoundingMode.HALF_UP)) + " %";
        boolean whole = number.signum() >= 0 && number.stripTrailingZeros().scale() <= 0;
        String plain = plain(number);
        return picture != null && whole && plain.length() <= LONGEST_PLAIN ? fill(picture, plain) : plain;
    }

    /** Without an exponent nor a useless {@code .0}, unless too long to read. */
    static String plain(BigDecimal number) {
        BigDecimal bare = number.round(new MathContext(15)).stripTrailingZeros();
        int length = Math.max(bare.precision(), Math.abs(bare.scale()) + 1);
        return length > LONGEST_PLAIN ? bare.toString() : bare.toPlainString();
    }

    /** Fills the picture from the right; digits left over go in front. */
    private static String fill(String picture, String digits) {
        StringBuilder shown = new StringBuilder();
        int left = digits.length();
        int firstHolder = Math.max(0, indexOfHolder(picture));
        for (int i = picture.length() - 1; i >= 0; i--) {
            char c = picture.charAt(i);
            if (c != '0' && c != '#') {
                if (left > 0 || picture.lastIndexOf('0', i) >= 0) shown.append(c);
            } else if (left > 0) {
                shown.append(digits.charAt(--left));
            } else if (c == '0') {
                shown.append('0');
            }
            if (i == firstHolder) while (left > 0) shown.append(digits.charAt(--left));
        }
        return shown.reverse().toString().strip();
    }

    private static int indexOfHolder(String picture) {
        int zero = picture.indexOf('0');
        int mark = picture.indexOf('#');
        if (zero < 0) return mark;
        return mark < 0 ? zero : Math.min(zero, mark);
    }
}
