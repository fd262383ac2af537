package fr.permanence.people.register;

import fr.permanence.people.Languages;
import fr.permanence.people.Phones;
import fr.permanence.tables.Cell;
import fr.permanence.tables.Content;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads cells that hold several things: telephone numbers, languages. */
final class ListCells {
    private static final int MOST = 20;
    private static final Pattern BETWEEN_PHONES =
            Pattern.compile("[/;,|\\n\\t]|\\s(?:ou|or|et|and|puis)\\s|\\s-\\s", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN_LANGUAGES =
            Pattern.compile("[/;,|+&\\n\\t]|\\s(?:ou|or|et|and|puis)\\s|\\s-\\s", Pattern.CASE_INSENSITIVE);
    private static final Pattern LEVEL = Pattern.compile(
            "\\([^)]*\\)|\\b(?:[abc][12](?:[.]\\d)?|un peu(?: de)?|a little|notions(?: de| d)?|courant|courante|debutante?|"
                    + "débutante?|bien|bon|moyen|faible|fluent|basic|beginner|parlé|parle|lu|écrit|maternelle|native)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Set<String> NOTHING = Set.of(
            "neant",
            "n a",
            "na",
            "aucun",
            "aucune",
            "nc",
            "non",
            "inconnu",
            "inconnue",
            "ne sait pas",
            "non renseigne",
            "non renseignee",
            "non communique",
            "pas de telephone",
            "sans",
            "none",
            "nil",
            "no",
            "unknown",
            "x",
            "xx");

    private ListCells() {}

    /** Whether people write this to say that there is nothing to say. */
    static boolean saysNothing(String text) {
        boolean onlySigns = text.codePoints().noneMatch(Character::isLetterOrDigit)
                && text.codePoints().allMatch(point -> point < 0x2100);
        return onlySigns || NOTHING.contains(Folded.words(text));
    }

    /** The telephone numbers in a cell, in order, each once. */
    static Parsed<List<String>> phones(Cell cell) {
        if (cell.content() instanceof Content.Broken) return Parsed.bad("broken", cell.text());
        Optional<String> only = Phones.normalise(cell.text());
        if (only.isPresent()) return Parsed.good(List.of(only.get()));
        Set<String> numbers = new LinkedHashSet<>();
        for (String part : BETWEEN_PHONES.split(cell.text())) {
            if (saysNothing(part)) continue;
            Optional<String> number = Phones.normalise(part);
            if (number.isEmpty()) return Parsed.bad("phone-unreadable", shown(part));
            numbers.add(number.get());
        }
        return numbers.size() > MOST ? Parsed.bad("pasted-table") : Parsed.good(List.copyOf(numbers));
    }

    /** The languages in a cell, in order, each once. */
    static Parsed<List<String>> languages(Cell cell) {
        if (cell.content() instanceof Content.Broken) return Parsed.bad("broken", cell.text());
        Set<String> codes = new LinkedHashSet<>();
        String all = LEVEL.matcher(cell.text()).replaceAll(" ");
        for (String part : BETWEEN_LANGUAGES.split(all)) {
            if (saysNothing(part)) continue;
            Optional<String> code = Languages.code(part.replaceFirst("^(?i)(?:langue|l['’])\\s*", ""));
            if (code.isEmpty()) return Parsed.bad("language-unknown", shown(part));
            codes.add(code.get());
        }
        return codes.size() > MOST ? Parsed.bad("pasted-table") : Parsed.good(List.copyOf(codes));
    }

    private static String shown(String part) {
        String bare = fr.permanence.text.CleanText.line(part);
        return bare.length() > 40 ? bare.substring(0, 40).toLowerCase(Locale.ROOT) + "…" : bare;
    }
}
