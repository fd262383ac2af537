package fr.permanence.people.search;

import java.util.ArrayList;
import java.util.List;

/** Phone numbers as rows of digits that meet however they were written. */
final class PhoneDigits {
    /** The fewest digits in a row by which a number is found. */
    static final int FEWEST = 4;

    private static final int LONGEST_COUNTRY = 3;
    /** What a French number written without its country has: a zero and nine digits. */
    private static final int FRENCH_LENGTH = 10;

    private PhoneDigits() {}

    /** The digits of a kept number from its country's on; a number without a country is taken to be French. */
    static String kept(String phone) {
        String digits = digits(phone);
        if (phone.strip().startsWith("+")) return digits;
        if (digits.startsWith("00")) return digits.substring(2);
        return digits.length() == FRENCH_LENGTH && digits.startsWith("0") ? "33" + digits.substring(1) : digits;
    }

    /** The digits typed, without an international 00 and a (0); empty when this is not typed as a number. */
    static String typed(String typed) {
        String bare = typed.replace("(0)", "");
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            boolean sign = c == '+' || c == '.' || c == '-' || c == '/' || c == '(' || c == ')';
            if (Character.digit(c, 10) < 0 && !sign && !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                return "";
        }
        String digits = digits(bare);
        return digits.startsWith("00") && digits.length() >= FEWEST + 2 ? digits.substring(2) : digits;
    }

    /** Whether the kept number holds the typed digits in a row, a national zero standing for the country. */
    static boolean holds(String kept, String typed) {
        if (kept.contains(typed)) return true;
        if (!typed.startsWith("0")) return false;
        for (int country = 1; country <= LONGEST_COUNTRY; country++) {
            if (kept.startsWith(typed.substring(1), country)) return true;
        }
        return false;
    }

    /** Every row of four digits by which the kept number can be found, those with a national zero too. */
    static List<String> rows(String kept) {
        List<String> rows = rowsTyped(kept);
        for (int country = 1; country <= LONGEST_COUNTRY && country + FEWEST <= kept.length(); country++) {
            rows.add("0" + kept.substring(country, country + FEWEST - 1));
        }
        return rows;
    }

    /** Every row of four digits in what was typed. */
    static List<String> rowsTyped(String typed) {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i + FEWEST <= typed.length(); i++) rows.add(typed.substring(i, i + FEWEST));
        return rows;
    }

    private static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        text.chars().filter(c -> Character.digit(c, 10) >= 0).forEach(c -> digits.append(Character.digit(c, 10)));
        return digits.toString();
    }
}
