package fr.permanence.people;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** Telephone numbers as people write them, kept in one form so that the same number is found however it is typed. */
public final class Phones {
    private static final String HOME = "FR";
    private static final int HOME_CODE = 33;
    private static final int LONGEST = 60;
    private static final int SHORTEST_ABROAD = 10;
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final Pattern LABEL = Pattern.compile(
            "^(?:t[eé]l(?:[eé]phone)?|portable|port|mobile|mob|fixe|whatsapp|wa|phone|cell)\\b[ .:]*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern REMARK = Pattern.compile("\\((?=[^)]*\\p{L})[^)]*\\)");
    // +33 (0)6 …: the nought is written for those who call from home.
    private static final Pattern TRUNK_NOUGHT = Pattern.compile("^((?:\\+|00)\\d{1,3}) ?\\(0\\)");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private Phones() {}

    /**
     * The number in the international form {@code +33601010101}. Without a country it is read as French; a long number
     * without its plus is tried as a foreign one.
     *
     * @return nothing when this is not one telephone number
     */
    public static Optional<String> normalise(String typed) {
        String bare = bare(typed);
        if (bare.isEmpty() || bare.length() > LONGEST || LETTER.matcher(bare).find()) return Optional.empty();
        String dialled = bare.startsWith("00") ? "+" + bare.substring(2) : bare;
        Optional<String> number = parse(dialled);
        if (number.isPresent()) return number;
        String digits = dialled.replaceAll("[ .\\-/]", "");
        boolean plusLost = digits.matches("[1-9]\\d+") && digits.length() > SHORTEST_ABROAD;
        return plusLost ? parse("+" + digits) : Optional.empty();
    }

    /** The number as it is read aloud: {@code 06 01 01 01 01} at home, {@code +234 803 123 4567} elsewhere. */
    public static String display(String e164) {
        try {
            PhoneNumber number = NUMBERS.parse(e164, HOME);
            boolean home = number.getCountryCode() == HOME_CODE;
            return NUMBERS.format(number, home ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException notANumber) {
            return e164;
        }
    }

    private static String bare(String typed) {
        if (typed.length() > 4 * LONGEST) return "";
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        String unlabelled =
                LABEL.matcher(REMARK.matcher(plain).replaceAll("").strip()).replaceFirst("");
        return TRUNK_NOUGHT.matcher(unlabelled.strip()).replaceFirst("$1");
    }

    private static Optional<String> parse(String dialled) {
        try {
            PhoneNumber number = NUMBERS.parse(dialled, HOME);
            boolean whole = NUMBERS.isPossibleNumberWithReason(number) == ValidationResult.IS_POSSIBLE;
            return whole && !number.hasExtension()
                    ? Optional.of(NUMBERS.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }
}
