package fr.permanence.sample;

import fr.permanence.sample.NameStock.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an invented person is called. Every name is put together by chance from lists of common given names, family
 * names and syllables: whoever bears the same one in life is not meant.
 */
final class SampleNames {
    private static final List<String> COLOURS =
            List.of("bleu", "rouge", "vert", "jaune", "violet", "orange", "rose", "blanc", "gris", "turquoise");
    private static final List<String> BY_NAMES = List.of("la grande", "la petite", "la brune", "la jeune");
    private static final Pattern LAST_VOWEL = Pattern.compile("[aeiouyáéíóúäëïöüàèâêîôû]$");

    private final NameStock stock;
    private final Chance chance;
    private final double rare;

    /** @param rare the share of names put together of syllables, beyond the lists, 0 to 1 */
    SampleNames(Origin origin, Chance chance, double rare) {
        this.stock = NameStock.of(origin);
        this.chance = chance;
        this.rare = rare;
    }

    /**
     * The names of one person.
     *
     * @param chosen what she is called
     * @param family her family name, or null
     * @param aliases other names, without the two above
     * @param code a code she chose, or null
     */
    record Names(
            String chosen,
            @Nullable String family,
            List<String> aliases,
            @Nullable String code) {}

    /** A code alone, a nickname alone, a first name alone, or a first name and a family name. */
    Names next() {
        double kind = chance.fraction();
        if (kind < 0.03) return onlyCode();
        Written given = given();
        if (kind < 0.08) return new Names(nickname(), null, List.of(given.latin()), null);
        Written family = chance.happens(0.48) ? family() : null;
        boolean inScript = given.script() != null && chance.happens(0.12);
        String chosen = inScript ? scriptOr(given) : heard(given.latin());
        return new Names(
                chosen,
                family == null ? null : inScript ? scriptOr(family) : typed(family.latin()),
                aliases(given, chosen, inScript),
                chance.happens(0.02) ? code() : null);
    }

    private Names onlyCode() {
        String code = code();
        return new Names(code, null, List.of(), code);
    }

    private String code() {
        return chance.between(1, rare > 0.2 ? 9999 : 99) + "-" + chance.oneOf(COLOURS);
    }

    private Written given() {
        if (chance.happens(rare)) return new Written(composed("starts", "ends"), null);
        Written given = chance.frequentOf(stock.list("given"));
        if (!chance.happens(0.07)) return given;
        Written second = chance.frequentOf(stock.list("given"));
        if (second.equals(given)) return given;
        return new Written(given.latin() + (chance.happens(0.3) ? "-" : " ") + second.latin(), null);
    }

    private Written family() {
        boolean composed = chance.happens(rare) && !stock.list("family-starts").isEmpty();
        if (composed) return new Written(composed("family-starts", "family-ends"), null);
        Written family = chance.frequentOf(stock.list("family"));
        if (!chance.happens(0.06)) return family;
        Written second = chance.oneOf(stock.list("family"));
        return second.equals(family) ? family : new Written(family.latin() + " " + second.latin(), null);
    }

    private String composed(String starts, String ends) {
        String start = chance.oneOf(stock.list(starts)).latin();
        String end = chance.oneOf(stock.list(ends)).latin();
        return start + end;
    }

    private List<String> aliases(Written given, String chosen, boolean inScript) {
        List<String> aliases = new ArrayList<>();
        if (inScript) aliases.add(given.latin());
        else if (given.script() != null && chance.happens(0.06)) aliases.add(given.script());
        else if (!chosen.equals(given.latin())) aliases.add(given.latin());
        if (chance.happens(0.18)) aliases.add(alias(given.latin()));
        return aliases.stream()
                .filter(alias -> !alias.equals(chosen))
                .distinct()
                .toList();
    }

    private String alias(String given) {
        return switch (chance.below(4)) {
            case 0 -> stock.only("endearment") + " " + given;
            case 1 -> diminutive(given);
            case 2 -> given + " " + chance.oneOf(BY_NAMES);
            default -> nickname();
        };
    }

    private String nickname() {
        return chance.oneOf(stock.list("nicknames")).latin();
    }

    private String diminutive(String given) {
        String first = given.split("[ -]")[0];
        String trunk = first.length() > 4 ? first.substring(0, first.length() - 2) : first;
        return LAST_VOWEL.matcher(trunk).replaceFirst("") + stock.only("diminutive");
    }

    /** Names are heard, then typed: now and then a doubled letter is lost or a y becomes an i. */
    private String heard(String name) {
        if (!chance.happens(0.04)) return name;
        return chance.happens(0.5)
                ? name.replaceFirst("(?<=\\p{L})([a-z])\\1", "$1")
                : name.replaceFirst("(?<=.)y", "i");
    }

    private String typed(String family) {
        return chance.happens(0.15) ? family.toUpperCase(Locale.ROOT) : family;
    }

    private static String scriptOr(Written name) {
        return name.script() == null ? name.latin() : name.script();
    }
}
